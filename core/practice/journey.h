#pragma once

#include "core/practice/carrier.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace aviso::practice {

/// The course of a parcel whose events are given one by one, or that is held where it is: no journey moves it.
inline constexpr QLatin1StringView byHand("by-hand");

/// Which way a parcel goes, and how far it has come.
struct Course
{
    QString scenario = {};            ///< a name of scenarioNames(), or byHand
    std::chrono::seconds reached{-1}; ///< the JourneyStep::after that was played last; negative: none yet
    std::chrono::seconds lead{0};     ///< how much sooner than planned its steps come; negative: later

    bool operator==(const Course&) const = default;
};

/// One thing that happens to a parcel on its way.
struct JourneyStep
{
    std::chrono::seconds after{0}; ///< after the booking
    ParcelEvent event = {};        ///< without its moment

    bool operator==(const JourneyStep&) const = default;
};

/// What can become of a parcel: "delivered", "collected", "locker", "failed-attempt", "not-collected", "refused",
/// "lost", "late", "revoked", "customs", "address-changed".
QStringList scenarioNames();

/// What becomes of a parcel about which nobody says anything: by its number alone, so that it is the same after a
/// restart, and spread so that forty numbers in a row show every scenario and seven in ten are delivered. Customs only
/// where a border lies between.
QString scenarioFor(const QString& carrier, const Piece& piece);

/// The way of a booked piece in the carrier's own codes, in order, each step later than the one before. What the
/// carrier says by itself at the moment of booking is not part of it. Empty for an unknown carrier or scenario. Pure;
/// any thread. Codes that are not public are explained in contradictions().
QList<JourneyStep> journey(const QString& carrier, const Piece& piece, const QString& scenario);

/// In a word where a parcel stands after an event: "announced", "moving", "customs", "out-for-delivery", "failed",
/// "late", "waiting", "delivered", "returning", "moved-on"; "other" for a code that no stage is known for.
QString stageOf(const QString& carrier, const ParcelEvent& event);

} // namespace aviso::practice
