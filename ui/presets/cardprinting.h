#pragma once

#include "core/model/presets.h"
#include "ui/services.h"

#include <QImage>
#include <QList>
#include <QObject>

namespace aviso::ui {

/// Brings the cards of presets onto paper or into a PDF file.
class CardPrinting final : public QObject
{
    Q_OBJECT

public:
    CardPrinting(const Services& services, QWidget* window);

    void print(const QList<model::Preset>& presets); ///< on the desk's printer for lists, else asks for one
    void save(const QList<model::Preset>& presets, const QString& file); ///< as PDF

Q_SIGNALS:
    void saved(const QString& file);
    void printed(int sheets);
    void failed(const aviso::Error& error);

private:
    void printByDialog(const QList<model::Preset>& presets);
    void paint(const QList<QImage>& sheets);

    const Services& m_services;
    QWidget* m_window;
};

} // namespace aviso::ui
