#pragma once

#include "core/pages/cards.h"

#include <QList>
#include <QString>

class QAction;

namespace aviso::ui {

/// A verb that a card on the desk can start, from whatever page is in view.
struct CardCommand
{
    QString name = {}; ///< upper case, as the card says it
    QAction* verb = nullptr;
};

/// Their cards, with the words and the key that each verb has just now.
QList<pages::Card> commandCards(const QList<CardCommand>& commands);

} // namespace aviso::ui
