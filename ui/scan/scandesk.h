#pragma once

#include "core/model/scanned.h"
#include "ui/scan/scanner.h"
#include "ui/scan/scanpreferences.h"
#include "ui/scan/sounds.h"
#include "ui/services.h"

#include <QObject>
#include <QString>

#include <functional>

namespace aviso::ui {

class ScanBand;

/// What a scanned code does at this desk, wherever the focus is: a parcel's number or an order's reference opens its
/// shipment, a card of the desk's own does what it says, and of anything else the band asks what to make of it. Each
/// answers with its own sound.
class ScanDesk : public QObject
{
    Q_OBJECT

public:
    /// Does what a card says; false when nothing of that name is known.
    using CardReader = std::function<bool(const model::DeskCard&)>;

    ScanDesk(const Services& services, Scanner* scanner, ScanBand* band, QObject* parent = nullptr);

    void setCardReader(CardReader reader) { m_readCard = std::move(reader); }
    /// Is asked first about everything but cards; true when it has taken the scan.
    using First = std::function<bool(const QList<model::ScanCode>& readings)>;
    void setFirst(First first) { m_first = std::move(first); }

    void setSound(std::function<void(Sound)> sound) { m_sound = std::move(sound); }

    /// Opens what the readings name, or asks what to make of them.
    void find(const QList<model::ScanCode>& readings);
    void hush();              ///< something else says what the scan did
    void answer(Sound sound); ///< unless this desk is mute
    AfterScan afterwards() const { return m_preferences.afterwards; }

    /// Reads how this desk scans; at the start and after its settings have changed.
    void load();

Q_SIGNALS:
    void shipmentScanned(ShipmentId shipment, aviso::ui::AfterScan afterwards);
    void searchAsked(const QString& words);
    void newAsked(const QString& reference); ///< a shipment with this reference
    void failed(const aviso::Error& error);

private:
    void take(const QList<model::ScanCode>& readings);
    bool takeCard(const QList<model::ScanCode>& readings);
    void show(const Result<model::Scanned>& found);

    const Services& m_services;
    ScanBand* m_band;
    CardReader m_readCard;
    First m_first;
    Sounds m_sounds;
    std::function<void(Sound)> m_sound;
    Scanner* m_scanner;
    ScanPreferences m_preferences;
    Place m_finding;
};

} // namespace aviso::ui
