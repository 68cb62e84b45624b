#pragma once

#include "core/model/account.h"
#include "core/model/accounts.h"
#include "core/model/printjobs.h"
#include "core/model/shipment.h"
#include "ui/services.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace aviso::ui {

/// One account's light: how it last went, in words.
struct AccountLight
{
    QString name = {};
    model::AccountHealth health = {};

    bool operator==(const AccountLight&) const = default;
};

/// The status bar: account lights, what waits at the desk, what runs now with its progress and a cancel, and the last
/// good news.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const Services& services, QWidget* parent = nullptr);

    void load();
    void announce(const QString& sentence);

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void accountChosen();
    void printingChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        QList<AccountLight> lights = {};
        QMap<model::State, qint64> counts = {};
        QList<model::PrintJob> printing = {};
    };

    static Result<Reading> read(storage::Connection& connection);
    void show();
    void showLights();
    void showPrinting();
    void showJobs();

    const Services& m_services;
    Reading m_reading;
    Place m_latest;
    QHBoxLayout* m_lights;
    QLabel* m_counts;
    QToolButton* m_printing; ///< what waits at printers
    QLabel* m_news;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace aviso::ui
