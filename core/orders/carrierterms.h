#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/shipment.h"
#include "core/orders/fields.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace aviso::orders {

/// The most characters that the carrier takes in a field.
struct LengthLimit
{
    const Field* field = nullptr;
    int most = 0;

    bool operator==(const LengthLimit&) const = default;
};

/// What the carrier of an import's account says about cells: how its services and options are called, how long its
/// fields are and how many parcels go together. By default nothing is known, and then no service or length is judged.
struct CarrierTerms
{
    QString carrier = {};
    QHash<QString, QString> services = {};   ///< folded code or name -> code of a basic service
    QHash<QString, QString> additional = {}; ///< the same for additional services and delivery instructions
    QStringList offered = {};                ///< codes of the basic services that any account may have
    QStringList offeredAdditional = {};
    QHash<QString, model::DeliveryOption> options = {}; ///< by the carrier's code
    int mostParcels = 999; ///< of one order; by default more is taken for a mistake of the column
    QList<LengthLimit> lengths = {};

    bool isKnown() const { return !carrier.isEmpty(); }
    bool operator==(const CarrierTerms&) const = default;
};

/// A service is found by its code, by its name in any language of the catalogue and, if basic, by the last
/// word of its name ("PostPac Priority" = "Priority"), all without regard to case. What fits several services
/// finds none, but for the one that the others only add to (PRI before SP+PRI).
CarrierTerms termsOf(const catalogue::Entry& entry);

/// The terms of a carrier by its name. Without one that the catalogue has, they are not those of a carrier: an option's
/// code then means what all carriers agree on, and the parcels are as many as any carrier takes.
CarrierTerms termsOf(const catalogue::Catalogue& all, const QString& carrier);

/// The telephone plans of one carrier, or of all when the catalogue does not have it.
QList<catalogue::PhonePlan> phonePlans(const catalogue::Catalogue& all, const QString& carrier);

/// The code of the service that a file calls so; empty when it is not known.
QString serviceCode(const CarrierTerms& terms, QStringView text);

/// The codes in a cell of additional services, sorted and without doubles: names with a comma, semicolon, bar
/// or line end between, codes also with a space. `unknown` is the first word that is none.
struct AdditionalCodes
{
    QStringList codes = {};
    QString unknown = {};
};
AdditionalCodes additionalCodes(const CarrierTerms& terms, const QString& text);

} // namespace aviso::orders
