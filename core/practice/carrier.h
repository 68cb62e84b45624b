#pragma once

#include "core/practice/request.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace aviso::practice {

/// Something that happened to a parcel, for the tracking services.
struct ParcelEvent
{
    QDateTime at = {};
    QString code = {}; ///< as the carrier writes it: "4000" at the Swiss Post, "31" at PostNord
    QString zip = {};
    QString city = {};
    QString country = {}; ///< two letters, or empty
    QString place = {};   ///< id of a service point, branch or locker, or empty
    QString sub = {};     ///< what goes with the code: "CAN…" or a cause at the Swiss Post, a status at PostNord

    bool operator==(const ParcelEvent&) const = default;
};

/// A booked piece as its carrier remembers it.
struct Parcel
{
    Piece piece = {};
    QDateTime bookedAt = {};
    QList<ParcelEvent> events = {};

    bool operator==(const Parcel&) const = default;
};

/// One stand-in behind the office. Any thread, several at once; never blocks, never touches the network or the disk.
class Carrier
{
public:
    virtual ~Carrier() = default;

    /// What a request asks for, by the name under which faults are armed; empty when there is no such thing.
    virtual QString operation(const Request& request) const = 0;
    virtual Answer answer(const Request& request, const QDateTime& now) = 0;
    /// What comes instead of an answer under a fault that refuses the request ("401", "403", "429", "5xx"), where this
    /// carrier words it in a way of its own; else the answer as it is.
    virtual Answer reworded(Answer refusal) const { return refusal; }

    /// What the journal may show of a request's path: no secret.
    virtual QString shownPath(const Request& request) const { return request.path; }

    /// Remembers a piece booked before a restart.
    virtual void restore(const Piece& piece, const QDateTime& bookedAt) = 0;
    /// Hears of a piece of another outcome than "label", in the order of the requests: a waybill changed or deleted.
    virtual void recall(const Piece& /*piece*/, const QDateTime& /*at*/) {}
    /// Adds an event to the latest parcel of that number; false when there is none, or when it travels no more: its
    /// journey then ends.
    virtual bool addEvent(const QString& ident, const ParcelEvent& event) = 0;
    virtual QList<Parcel> parcels() const = 0;
};

} // namespace aviso::practice
