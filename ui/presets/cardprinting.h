#pragma once

#include "core/pages/cards.h"
#include "ui/services.h"

#include <QImage>
#include <QList>
#include <QObject>

namespace aviso::ui {

/// Brings cards for the scanner onto paper or into a PDF file; `title` is that of the document.
class CardPrinting final : public QObject
{
    Q_OBJECT

public:
    CardPrinting(const Services& services, QWidget* window);

    void print(const QList<pages::Card>& cards,
               const QString& title); ///< on the desk's printer for lists, else asks for one
    void save(const QList<pages::Card>& cards, const QString& title, const QString& file); ///< as PDF

Q_SIGNALS:
    void saved(const QString& file);
    void printed(int sheets);
    void failed(const aviso::Error& error);

private:
    void printByDialog(const QList<pages::Card>& cards, const QString& title);
    void paint(const QList<QImage>& sheets, const QString& title);

    const Services& m_services;
    QWidget* m_window;
};

} // namespace aviso::ui
