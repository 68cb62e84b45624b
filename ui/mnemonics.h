#pragma once

#include <QList>
#include <QString>

class QMenu;
class QWidget;

namespace aviso::ui {

/// Puts "&" before one letter of each text so that as many letters as possible are given once; letters in `taken` are
/// avoided. An "&" that is there already is kept. Works for any alphabet, so that no translator has to keep book.
QList<QString> withMnemonics(const QList<QString>& texts, const QString& taken);

/// Gives every labelled control and button inside `page` a mnemonic that the menu bar of its window does not use. Call
/// it after (re)translating.
void assignMnemonics(QWidget* page);

/// Does so each time `page` comes into view: the menu bar changes with it.
void keepMnemonicsApart(QWidget* page);

/// Gives every entry of the menu a mnemonic each time it opens, also when its entries have changed.
void keepMnemonics(QMenu* menu);

} // namespace aviso::ui
