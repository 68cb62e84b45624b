#include "core/practice/novaposhta_label.h"
#include "core/practice/novaposhta_methods.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

QJsonObject problem(const QString& id, const QString& number, const Remark& why)
{
    return {{u"Ref"_s, id}, {u"Number"_s, number}, {u"Error"_s, why.text}, {u"ErrorCode"_s, why.code}};
}

/// Why a waybill cannot go into a register that begins with `first`.
std::optional<Remark> obstacle(const Waybill* waybill, const Waybill* first, const QDate& today)
{
    if (!waybill)
        return remark(u"20000200206"_s);
    if (waybill->life == Waybill::Life::Deleted)
        return remark(u"20000301209"_s);
    if (const std::optional<Remark> fixed = fixedRemark(*waybill))
        return fixed;
    if (waybill->printedOn.isValid() && waybill->day < today.addDays(-1))
        return remark(u"20001303534"_s);
    if (!first)
        return std::nullopt;
    const auto place = [](const Waybill& each) {
        return each.sender.cityRef + each.sender.counterparty + each.sender.address;
    };
    if (place(*first) != place(*waybill))
        return Remark{.text = u"Another sender, city or address than the rest of the register"_s};
    return std::nullopt;
}

Piece pieceOf(const Register& list, const QString& outcome)
{
    return {.outcome = outcome, .itemNumber = list.number, .services = list.waybills.join(u',')};
}

QString registerRef(const QString& number)
{
    return refFor(u"register "_s + number);
}

/// Which of the waybills asked for go into a register.
struct Insertion
{
    QList<Waybill*> fitting = {};
    QJsonArray taken = {};
    QJsonArray errors = {};
};

Insertion inserting(const QJsonArray& ids, const Register& into, Book& book, const QDate& today)
{
    Insertion out;
    const Waybill* first = into.waybills.isEmpty() ? nullptr : book.waybill(into.waybills.constFirst());
    for (const QJsonValue id : ids) {
        Waybill* waybill = book.waybill(id.toString());
        std::optional<Remark> why = obstacle(waybill, first, today);
        if (!why && out.fitting.contains(waybill)) // named twice
            why = remark(u"20000200153"_s);
        if (why) {
            out.errors.append(problem(id.toString(), waybill ? waybill->number : QString(), *why));
            continue;
        }
        first = first ? first : waybill;
        out.fitting.append(waybill);
        out.taken.append(QJsonObject{{u"Ref"_s, waybill->ref}, {u"Number"_s, waybill->number}});
    }
    return out;
}

// Some of the waybills may fail: the answer is a success all the same.
Reply insertDocuments(const Call& call, Book& book)
{
    const QString wanted = call.text("Ref"_L1);
    Register* known = book.registerOf(wanted);
    if (!wanted.isEmpty() && !known)
        return refusal(QList<Remark>{{.code = u"ERR_0001"_s, .text = u"There is no such register"_s}});
    if (known && known->printedOn.isValid())
        return refusal(QList<Remark>{{.text = u"The register has been printed"_s}});
    const QDate today = kyiv(call.now).date();
    Register made = known ? *known : Register{.at = call.now, .day = dayFrom(call.text("Date"_L1))};
    if (!made.day.isValid())
        made.day = today;
    const Insertion inserted = inserting(call.properties.value("DocumentRefs"_L1).toArray(), made, book, today);
    for (const Waybill* waybill : inserted.fitting)
        made.waybills.append(waybill->ref);
    const bool isMade = !known && !inserted.fitting.isEmpty();
    if (isMade) {
        made.number = u"105-"_s + QString::number(++book.registerSerial).rightJustified(8, u'0');
        made.ref = registerRef(made.number);
        book.registers.append(made);
    } else if (known)
        *known = made;
    for (Waybill* waybill : inserted.fitting)
        waybill->registerRef = made.ref;
    Reply reply = list({QJsonObject{{u"Ref"_s, made.ref},
                                    {u"Number"_s, made.number},
                                    {u"Date"_s, made.ref.isEmpty() ? QString() : stamp(made.at)},
                                    {u"Description"_s, made.number.isEmpty() ? QString() : u"Реєстр "_s + made.number},
                                    {u"Errors"_s, inserted.errors},
                                    {u"Success"_s, inserted.taken},
                                    {u"Warnings"_s, QJsonArray()},
                                    {u"Data"_s, QJsonObject()}}});
    if (!inserted.fitting.isEmpty())
        reply.pieces = {pieceOf(made, u"register"_s)};
    return reply;
}

QJsonObject json(const Register& list)
{
    return {{u"Ref"_s, list.ref},
            {u"Number"_s, list.number},
            {u"DateTime"_s, stamp(list.at)},
            {u"Printed"_s, list.printedOn.isValid() ? u"1"_s : u"0"_s},
            {u"Description"_s, u"Реєстр "_s + list.number},
            {u"Count"_s, QString::number(list.waybills.size())}};
}

Reply scanSheet(const Call& call, Book& book)
{
    const Register* found = book.registerOf(call.text("Ref"_L1));
    if (!found)
        return refusal(u"20001300961"_s);
    QJsonObject row = json(*found);
    double cost = 0;
    double back = 0;
    double control = 0;
    double weight = 0;
    double onSite = 0;
    for (const QString& ref : found->waybills) {
        const Waybill* waybill = book.waybill(ref);
        if (!waybill)
            continue;
        cost += waybill->cost;
        back += waybill->moneyBack;
        control += waybill->paymentControl;
        weight += waybill->weight;
        onSite += price(*waybill);
        const Settlement* town = places().byCity(waybill->sender.cityRef);
        row.insert(u"CitySenderRef"_s, waybill->sender.cityRef);
        row.insert(u"CitySender"_s, town ? town->name : QString());
        row.insert(u"SenderAddressRef"_s, waybill->sender.point);
        row.insert(u"SenderAddress"_s, waybill->sender.address);
        row.insert(u"SenderRef"_s, waybill->sender.counterparty);
        row.insert(u"Sender"_s, waybill->sender.company);
    }
    row.insert(u"TotalCost"_s, cost);
    row.insert(u"TotalRedeliverySum"_s, back);
    row.insert(u"TotalAfterpaymentOnGoodsCost"_s, control);
    row.insert(u"TotalWeight"_s, weight);
    row.insert(u"TotalCostOnSite"_s, onSite);
    return list({row});
}

Reply scanSheetList(const Call& call, Book& book)
{
    QJsonArray rows;
    for (const Register& each : std::as_const(book.registers))
        rows.prepend(json(each));
    return page(rows, call, 500);
}

Reply removeDocuments(const Call& call, Book& book)
{
    QJsonArray errors;
    QJsonArray taken;
    Reply reply;
    for (const QJsonValue id : call.properties.value("DocumentRefs"_L1).toArray()) {
        Waybill* waybill = book.waybill(id.toString());
        Register* owner = waybill ? book.registerOf(waybill->registerRef) : nullptr;
        const QString wanted = call.text("Ref"_L1);
        if (!owner || (!wanted.isEmpty() && owner->ref != wanted)) {
            errors.append(problem(id.toString(), waybill ? waybill->number : QString(), remark(u"20001300961"_s)));
            continue;
        }
        owner->waybills.removeAll(waybill->ref);
        waybill->registerRef.clear();
        taken.append(
            QJsonObject{{u"Ref"_s, waybill->ref}, {u"Number"_s, waybill->number}, {u"Document"_s, waybill->number}});
        reply.pieces.append(pieceOf(*owner, u"register"_s));
    }
    const QJsonObject outcome{{u"Success"_s, taken}, {u"Errors"_s, errors}};
    reply.data = QJsonObject{{u"DocumentRefs"_s, outcome}};
    reply.outcome = u"removed %1"_s.arg(taken.size());
    return reply;
}

Reply removeScanSheet(const Call& call, Book& book)
{
    QJsonArray errors;
    QJsonArray gone;
    Reply reply;
    QJsonArray wanted = call.properties.value("ScanSheetRefs"_L1).toArray();
    if (wanted.isEmpty() && !call.text("ScanSheetRefs"_L1).isEmpty())
        wanted.append(call.text("ScanSheetRefs"_L1));
    for (const QJsonValue id : std::as_const(wanted)) {
        const Register* found = book.registerOf(id.toString());
        if (!found) {
            errors.append(problem(id.toString(), {}, {.code = u"ERR_0001"_s, .text = u"There is no such register"_s}));
            continue;
        }
        const Register dropped = *found;
        for (const QString& ref : dropped.waybills)
            if (Waybill* waybill = book.waybill(ref))
                waybill->registerRef.clear();
        book.registers.removeIf([&](const Register& each) { return each.ref == dropped.ref; });
        gone.append(QJsonObject{{u"Ref"_s, dropped.ref}, {u"Number"_s, dropped.number}});
        reply.pieces.append(pieceOf(dropped, u"register-deleted"_s));
    }
    const QJsonObject outcome{{u"Success"_s, gone}, {u"Errors"_s, errors}};
    reply.data = QJsonObject{{u"ScanSheetRefs"_s, outcome}};
    reply.outcome = u"deleted %1"_s.arg(gone.size());
    return reply;
}

constexpr std::array methods{
    Method{"ScanSheet"_L1, "insertDocuments"_L1, Access::Key, &insertDocuments},
    Method{"ScanSheet"_L1, "getScanSheet"_L1, Access::Key, &scanSheet},
    Method{"ScanSheet"_L1, "getScanSheetList"_L1, Access::Key, &scanSheetList},
    Method{"ScanSheet"_L1, "removeDocuments"_L1, Access::Key, &removeDocuments},
    Method{"ScanSheet"_L1, "deleteScanSheet"_L1, Access::Key, &removeScanSheet},
};

} // namespace

void recallRegister(Book& book, const Piece& piece, const QDateTime& at)
{
    const QString ref = registerRef(piece.itemNumber);
    QDateTime madeAt = at;
    if (const Register* known = book.registerOf(ref)) {
        madeAt = known->at;
        for (const QString& each : known->waybills)
            if (Waybill* waybill = book.waybill(each))
                waybill->registerRef.clear();
        book.registers.removeIf([&](const Register& each) { return each.ref == ref; });
    }
    book.registerSerial = std::max(book.registerSerial, piece.itemNumber.section(u'-', 1).toLongLong());
    if (piece.outcome == "register-deleted"_L1)
        return;
    Register list{.ref = ref, .number = piece.itemNumber, .at = madeAt, .day = kyiv(madeAt).date()};
    list.waybills = piece.services.split(u',', Qt::SkipEmptyParts);
    for (const QString& each : std::as_const(list.waybills))
        if (Waybill* waybill = book.waybill(each))
            waybill->registerRef = ref;
    book.registers.append(list);
}

std::span<const Method> registerMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
