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

/// The stand-in PostNord: bookings with labels, labels by number, tracking by number and by reference. Paths are
/// relative to its base ("/shipment/v3/edi/labels/pdf").
class PostNord final : public Carrier
{
public:
    explicit PostNord(PostNordSettings settings = {});

    /// "book", "labels", "track", "find" (by reference), "customer", or empty when there is none.
    QString operation(const Request& request) const override;
    Answer answer(const Request& request, const QDateTime& now) override;
    Answer reworded(Answer refusal) const override;
    void restore(const Piece& piece, const QDateTime& bookedAt) override;
    bool addEvent(const QString& ident, const ParcelEvent& event) override;
    QList<Parcel> parcels() const override;

private:
    Answer book(const Request& request, const QDateTime& now);
    Answer labels(const Request& request) const;
    Answer find(const Request& request) const;
    Answer track(const Request& request) const;
    Answer customer(const Request& request) const;
    bool mayEnter(const Request& request) const;
    QList<Piece> take(const QJsonObject& shipment);
    QString nextNumber(const QString& service);
    QJsonObject printout(const Request& request, const QJsonObject& shipment, const Piece& piece) const;
    QJsonObject tracked(const QList<Parcel>& parcels) const;

    PostNordSettings m_settings;
    mutable QMutex m_mutex;
    qint64 m_serial = 0;
    QList<Parcel> m_parcels;
    QHash<QString, qsizetype> m_parcelByIdent;
    QHash<QString, QJsonObject> m_shipments; ///< by number, as they were booked; labels are drawn from it
};

} // namespace aviso::practice
