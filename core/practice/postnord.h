#pragma once

#include "core/practice/carrier.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMutex>
#include <QStringList>

namespace aviso::practice {

struct PostNordSettings
{
    QStringList keys = {};      ///< empty: any key enters, except "wrong"
    QStringList customers = {}; ///< customer numbers that exist; empty: any with the right check digit
    enum class Labels { Drawn, Stub } labels = Labels::Drawn; ///< Stub: a few bytes, for tests of rules only
};

/// The stand-in PostNord: bookings with labels, returns, labels by number, tracking by number and by reference,
/// pickups, service points, delivery options, transit times. Paths are relative to its base
/// ("/shipment/v3/edi/labels/pdf").
class PostNord final : public Carrier
{
public:
    explicit PostNord(PostNordSettings settings = {});

    /// "book", "labels", "return", "returnOf" (of a number), "pickup", "pickupSlots", "track", "find" (by reference),
    /// "link", "points", "pointsById", "pointsOfCountry", "deliveryOptions", "transitTime", "customer", or empty when
    /// there is none.
    QString operation(const Request& request) const override;
    Answer answer(const Request& request, const QDateTime& now) override;
    Answer reworded(Answer refusal) const override;
    void restore(const Piece& piece, const QDateTime& bookedAt) override;
    bool addEvent(const QString& ident, const ParcelEvent& event) override;
    QList<Parcel> parcels() const override;

private:
    struct Service
    {
        QLatin1StringView operation;
        QLatin1StringView fragment; ///< of the path
        const char* method;
        Answer (PostNord::*doer)(const Request&, const QDateTime&);
    };
    static const Service* serviceFor(const QString& path);

    Answer book(const Request& request, const QDateTime& now);
    Answer bookReturn(const Request& request, const QDateTime& now);
    Answer returnOf(const Request& request, const QDateTime& now);
    Answer labels(const Request& request, const QDateTime& now);
    Answer find(const Request& request, const QDateTime& now);
    Answer track(const Request& request, const QDateTime& now);
    Answer customer(const Request& request, const QDateTime& now);
    /// What needs no booking: places, options, times, links.
    Answer look(const Request& request, const QDateTime& now);
    Answer collect(const Request& request, const QDateTime& now);

    bool mayEnter(const Request& request) const;
    QList<Piece> take(const QJsonObject& shipment);
    QList<Piece> takeBack(const QJsonObject& shipment, const QString& original);
    QString nextNumber(const QString& service);
    Answer booked(const Request& request, const QJsonObject& shipment, const QList<Piece>& pieces) const;
    QJsonObject printout(const Request& request, const QJsonObject& shipment, const Piece& piece) const;
    /// As it was booked; empty for a number that is not known, or was booked before a restart.
    QJsonObject shipmentOf(const QString& number) const;
    Answer trackedAs(const Request& request, const QList<Parcel>& found, const QString& outcome) const;

    PostNordSettings m_settings;
    mutable QMutex m_mutex;
    qint64 m_serial = 0;
    qint64 m_pickups = 0;
    QList<Parcel> m_parcels;
    QHash<QString, qsizetype> m_parcelByIdent;
    QHash<QString, QJsonObject> m_shipments; ///< by number, as they were booked; labels are drawn from it
};

} // namespace aviso::practice
