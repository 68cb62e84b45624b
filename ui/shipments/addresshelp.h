#pragma once

#include "core/model/presets.h"
#include "core/orders/addressfinder.h"
#include "ui/sections/section.h"
#include "ui/services.h"
#include "ui/shipments/addresscheck.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace aviso::ui {

class AddressSection;

/// What the address book and the address checks do for the shipment that is open: entries offered while typing, advice
/// beside the address, and the clerk's word that it is right as it is.
class AddressHelp final : public QObject
{
    Q_OBJECT

public:
    AddressHelp(const Services& services, AddressSection* section, AddressCheck* check);

    /// Another shipment is open, or the one that is was changed from outside: after look().
    void open(const Draft& draft);

    /// The open one is edited. The verdict comes back without what the clerk has settled by using the address as it is.
    catalogue::Verdict look(const Draft& draft);

    /// The address as it is now is put into the address book.
    void keep();

    /// After a booking: puts the addresses into the book when the desk wants that.
    void takeBooked(const QList<ShipmentId>& shipments);

    /// The book as it can be searched in, for whoever else searches in it.
    std::shared_ptr<orders::AddressFinder> finder() const { return m_finder; }

    /// The first line that is too long and can be split, is.
    void splitFirst();

Q_SIGNALS:
    void rewriteAsked(const aviso::model::Rewrite& rewrite); ///< an empty one: it shall only be judged anew
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    void connectPickers();
    void take(const model::AddressEntry& entry, const QString& typedInto);
    void judge();
    void askForTown();
    void takeSuggestion();
    void keepAsEntered(const QString& reason);
    void split(qsizetype index);
    void replace();
    AddressCheck::Content content() const;
    bool isSettled() const;

    const Services& m_services;
    AddressSection* m_section;
    AddressCheck* m_check;
    std::shared_ptr<orders::AddressFinder> m_finder = std::make_shared<orders::AddressFinder>();
    Draft m_draft;
    QSet<QString> m_settled;                          ///< fingerprints of addresses that are used as entered
    QSet<QString> m_touched;                          ///< fields that the clerk typed into
    std::optional<model::AddressEntry> m_replacement; ///< of fields that stand in conflict
    std::optional<model::UsualTown> m_town;
    QString m_townOf; ///< country and postcode that it was asked for
    QString m_looked; ///< address that the advice is about
    Place m_readingEvents;
    Place m_readingTown;
};

} // namespace aviso::ui
