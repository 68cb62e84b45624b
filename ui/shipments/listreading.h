#pragma once

#include "ui/services.h"
#include "ui/shipments/keychange.h"
#include "ui/shipments/shipmentrows.h"
#include "ui/shipments/wanted.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <stop_token>

namespace aviso::ui {

class ReadinessLook;

/// Reads what a list of shipments shows, off the GUI thread. An answer comes in two steps: the first hundred hits at
/// once, and then the keys of all. After a commit the keys are read again, as often as that leaves the store in peace,
/// and only the difference comes back.
class ListReading : public QObject
{
    Q_OBJECT

public:
    /// The first hits for another question.
    struct First
    {
        model::ShipmentKeys keys = {};
        bool isAll = false;
        QList<shipping::CheckedLine> lines = {}; ///< of those that are in view at once
        shipping::KnownReadiness learned = {};
    };

    /// All hits.
    struct Whole
    {
        model::ShipmentKeys keys = {};
        KeyChange change = {};                   ///< of what was shown
        QList<shipping::CheckedLine> lines = {}; ///< of those that are in view
        shipping::KnownReadiness learned = {};
    };

    /// What the list shows when its keys are read again.
    struct Shown
    {
        ShipmentRows::Keys keys = {};
        QList<ShipmentId> inView = {};
        QList<ShipmentId> kept = {}; ///< stay in the list though they may no longer fit
    };

    ListReading(const Services& services, const ReadinessLook& readiness, std::function<Shown()> shown,
                QObject* parent = nullptr);

    /// Asks for something; what was asked for before is dropped.
    void ask(const Question& question);
    /// Asks the last question once more, soon.
    void refresh();

    const Question& asked() const { return m_asked; }
    bool isAnswered() const { return m_isAnswered; } ///< the first hits are there
    bool isWhole() const { return m_isWhole; }       ///< all that fit have been read

    /// Reads lines; those that are under way already are not read twice.
    void readLines(const QList<ShipmentId>& ids);

Q_SIGNALS:
    void foundFirst(const aviso::ui::Question& question, const aviso::ui::ListReading::First& first);
    void foundWhole(const aviso::ui::Question& question, const aviso::ui::ListReading::Whole& whole);
    void linesRead(const QList<aviso::shipping::CheckedLine>& lines);
    void failed(const aviso::Error& error);

private:
    void readFirst();
    void takeFirst(const Result<std::optional<First>>& first);
    void readWhole();
    void takeWhole(const Result<Whole>& whole);
    void askAgainLater();
    void tell(const Error& error);

    const Services& m_services;
    const ReadinessLook& m_readiness;
    const std::function<Shown()> m_shown;
    Question m_asked;
    bool m_isWhole = false;
    bool m_isAnswered = false; // the first hits of what was asked are shown
    bool m_isReading = false;
    bool m_isRefreshWanted = false; // asked for meanwhile
    Place m_latest;
    std::stop_source m_stop;
    QTimer m_wholeSoon;
    QElapsedTimer m_sinceBegun;
    qint64 m_lastTook = 0;   // milliseconds, to read the keys of all
    QSet<qint64> m_underWay; // lines
    int m_lineReads = 0;
    quint64 m_epoch = 0; // lines that were asked for in an earlier one may be of before a commit
};

} // namespace aviso::ui
