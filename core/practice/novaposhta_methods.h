#pragma once

#include "core/practice/novaposhta_book.h"
#include "core/practice/novaposhta_wire.h"

#include <span>

namespace aviso::practice::novaposhta {

enum class Access { Open, Key };

/// One method of the interface.
struct Method
{
    QLatin1StringView model; ///< without "General"
    QLatin1StringView name;
    Access access;
    Reply (*answer)(const Call& call, Book& book);
};

std::span<const Method> waybillMethods();
std::span<const Method> waybillListMethods();
std::span<const Method> addressMethods();
std::span<const Method> peopleMethods();
std::span<const Method> commonMethods();
std::span<const Method> registerMethods();
std::span<const Method> trackingMethods();
std::span<const Method> serviceMethods();

/// The method of that name, whatever the case of its letters; null when there is none.
const Method* methodNamed(const QString& model, const QString& name);
bool isModel(const QString& model);

/// A waybill as it was asked for, with what was wrong and what was changed about it.
struct Draft
{
    Waybill waybill = {};
    QList<Remark> errors = {};
    QList<Remark> warnings = {};
};
Draft draftFrom(const Call& call, Book& book);
/// The rules of a locker and of other points with limits.
QList<Remark> pointRemarks(const Waybill& waybill, const Point& point);

/// The remark about a waybill that may not be changed or put into a register any more.
std::optional<Remark> fixedRemark(const Waybill& waybill);

/// The piece that the journal keeps of a waybill.
Piece pieceOf(const Waybill& waybill, const QString& outcome);

} // namespace aviso::practice::novaposhta
