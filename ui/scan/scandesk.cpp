#include "ui/scan/scandesk.h"

#include "ui/commits.h"
#include "ui/scan/scanband.h"

#include <QApplication>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestShown = 40; // characters of a code

QString shown(const QString& text)
{
    QString name = text.simplified();
    if (name.size() > longestShown)
        name = name.first(longestShown) + u'…';
    return name;
}

} // namespace

ScanDesk::ScanDesk(const Services& services, Scanner* scanner, ScanBand* band, QObject* parent)
    : QObject(parent), m_services(services), m_band(band), m_sound([this](Sound sound) { m_sounds.play(sound); }),
      m_scanner(scanner)
{
    connect(scanner, &Scanner::scanned, this, &ScanDesk::take);
    whenCommitted(services.store(), storage::Topic::Settings, this, [this](storage::Topics) { load(); });
    load();
}

void ScanDesk::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&loadScanPreferences); })
        .then(this, [this](const Result<ScanPreferences>& preferences) {
            if (!preferences)
                return Q_EMIT failed(preferences.error());
            m_preferences = *preferences;
            m_scanner->setHabits(m_preferences.habits);
        });
}

void ScanDesk::take(const QList<model::ScanCode>& readings)
{
    if (QApplication::activeModalWidget()) { // it would change what the dialog is about
        m_band->say(Tone::Warning, tr("Close the open dialog first, then scan again."));
        return answer(Sound::Stop);
    }
    if (takeCard(readings) || (m_first && m_first(readings)))
        return;
    find(readings);
}

void ScanDesk::find(const QList<model::ScanCode>& readings)
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), readings] {
                 return store.read(
                     [&](storage::Connection& connection) { return model::findScanned(connection, readings); });
             })
        .in(m_finding)
        .then(this, [this](const Result<model::Scanned>& found) { show(found); });
}

bool ScanDesk::takeCard(const QList<model::ScanCode>& readings)
{
    std::optional<model::DeskCard> card;
    for (const model::ScanCode& code : readings)
        if (!card)
            card = model::deskCard(code);
    if (!card)
        return false;
    if (m_readCard && m_readCard(*card)) {
        m_band->hide();
        answer(Sound::Done);
    } else {
        m_band->say(Tone::Bad, tr("This desk has no card “%1”. Print its cards anew.").arg(shown(card->name)));
        answer(Sound::Stop);
    }
    return true;
}

void ScanDesk::show(const Result<model::Scanned>& found)
{
    if (!found) {
        answer(Sound::Stop);
        return Q_EMIT failed(found.error());
    }
    const QString name = found->name;
    if (found->shipments.size() == 1) {
        m_band->say(Tone::Good, found->as == model::Scanned::As::ParcelNumber ? tr("Parcel %1").arg(shown(name))
                                                                              : tr("Order %1").arg(shown(name)));
        answer(Sound::Done);
        return Q_EMIT shipmentScanned(found->shipments.first(), m_preferences.afterwards);
    }
    answer(Sound::Attention);
    if (!found->shipments.isEmpty()) {
        m_band->say(Tone::Warning,
                    tr("%n shipments have the reference %1.", nullptr, static_cast<int>(found->shipments.size()))
                        .arg(shown(name)));
        return Q_EMIT searchAsked(name);
    }
    m_band->say(Tone::Warning, tr("Nothing here carries %1.").arg(shown(name)),
                {{.text = tr("New shipment with this reference"), .act = [this, name] { Q_EMIT newAsked(name); }},
                 {.text = tr("Search for it"), .act = [this, name] { Q_EMIT searchAsked(name); }}});
}

void ScanDesk::hush()
{
    m_band->hide();
}

void ScanDesk::answer(Sound sound)
{
    if (!m_preferences.isMute)
        m_sound(sound);
}

} // namespace aviso::ui
