#pragma once

#include "core/carriers/carrier.h"
#include "core/catalogue/catalogue.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>

namespace aviso::test::toy {

/// What the toy post knows and is told to answer. One for the program; any thread, through its mutex.
struct Post
{
    std::mutex mutex;
    QMap<QString, QString> numbers;                     ///< key of a booking -> the parcel's number
    QHash<QString, carriers::Sighting> sightings;       ///< by number
    QList<QStringList> asked;                           ///< the numbers of each call
    std::optional<Error> trackTrouble;                  ///< of the whole call
    QMap<QString, QList<carriers::PlacedOrder>> orders; ///< number/action -> what was ordered
    QStringList cancelled;                              ///< numbers that were taken back
    int orderCalls = 0;
    int loseAnswersOf = 0; ///< so many orders are carried out without a word about it
    int refuseOrders = 0;  ///< so many orders are refused
    std::optional<Error> checkTrouble;
    std::optional<Error> listTrouble; ///< why its list of orders cannot be had
    QList<QStringList> registers;     ///< the numbers on each
    QStringList refusedOnRegister;    ///< numbers that none takes
    QList<carriers::Place> places;
    std::optional<Error> placeTrouble;
    int placeCalls = 0;
    QList<carriers::PickupOrder> pickups; ///< each that was ordered
    int pickupCalls = 0;
    QMap<QString, QString> wayBack; ///< key of a return -> its parcel's number
    int labelCalls = 0;
    int loseLabels = 0;   ///< so many labels are made without a word about it
    int refuseLabels = 0; ///< so many are refused
    QString nextNumber;   ///< of the waybill that the next order makes
};

Post& post();
void reset();

/// A carrier with one channel that does everything at once, in this process.
carriers::Carrier carrier();

/// Its catalogue, as the file beside this says.
catalogue::Entry entry();

model::Account account();

} // namespace aviso::test::toy
