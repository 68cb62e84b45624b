#pragma once

#include "core/pages/document.h"
#include "core/shipping/closeout.h"
#include "ui/services.h"

#include <QWidget>

#include <optional>

class QTextBrowser;

namespace aviso::ui {

/// A list of a day's end as it goes on paper, with the line for the driver's signature.
class ListView final : public QWidget
{
    Q_OBJECT

public:
    explicit ListView(const Services& services, QWidget* parent = nullptr);

    /// `carrier`: its name.
    void show(const shipping::ClosedOut& closed, const QString& carrier);
    void clear();
    const std::optional<shipping::ClosedOut>& shown() const { return m_closed; }

    void print(); ///< on the desk's printer for lists, else asks for one
    void save(const QString& file);
    void askForFile(); ///< and saves it there

Q_SIGNALS:
    void printed();
    void saved(const QString& file);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void printByDialog();

    const Services& m_services;
    std::optional<shipping::ClosedOut> m_closed;
    QString m_carrier;
    pages::Paper m_paper;
    Place m_drawing;
    QTextBrowser* m_words;
};

} // namespace aviso::ui
