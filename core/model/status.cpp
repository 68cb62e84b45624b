#include "core/model/status.h"

#include "core/base/wordtable.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WordTable<Status, 9> words{{{Status::Announced, "announced"_L1},
                                      {Status::Moving, "moving"_L1},
                                      {Status::OutForDelivery, "out-for-delivery"_L1},
                                      {Status::ReadyToCollect, "ready-to-collect"_L1},
                                      {Status::Delivered, "delivered"_L1},
                                      {Status::Problem, "problem"_L1},
                                      {Status::Returning, "returning"_L1},
                                      {Status::Returned, "returned"_L1},
                                      {Status::Cancelled, "cancelled"_L1}}};

} // namespace

QString statusWord(Status status)
{
    return words.of(status);
}

std::optional<Status> statusFromWord(QStringView word)
{
    return words.from(word);
}

bool isHandedOver(Status status)
{
    return status != Status::Announced && status != Status::Cancelled;
}

bool isLast(Status status)
{
    return status == Status::Delivered || status == Status::Returned || status == Status::Cancelled;
}

} // namespace aviso::model
