#include "core/carriers/novaposhta/registers.h"

#include "core/carriers/novaposhta/lookup.h"

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A waybill in a part of the answer: by its key or its number, or a bare text that is one of them.
QString numberOf(const QJsonValue& entry, const QMap<QString, QString>& refs)
{
    QString number = entry.isObject() ? plain(entry["Number"_L1]) : plain(entry);
    if (refs.contains(number))
        return number;
    const QString ref = entry.isObject() ? plain(entry["Ref"_L1]) : plain(entry);
    return ref.isEmpty() ? QString() : refs.key(ref);
}

/// Why a waybill was not taken: a text, or an object that holds code and text under names that were never settled.
Said reasonIn(const QJsonValue& entry)
{
    const auto firstFilled = [&](std::initializer_list<QLatin1StringView> names) {
        for (const auto& name : names)
            if (const QString text = plain(entry[name]); !text.isEmpty())
                return text;
        return QString();
    };
    if (!entry.isObject())
        return {.words = plain(entry)};
    return {.code = firstFilled({"ErrorCode"_L1, "Code"_L1, "errorCode"_L1}),
            .words = firstFilled({"Error"_L1, "Message"_L1, "Description"_L1, "error"_L1})};
}

QJsonArray listIn(const QJsonValue& value)
{
    if (!value.isObject())
        return value.toArray();
    QJsonArray list;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        list.append(*it);
    return list;
}

Error silent()
{
    return {.kind = Error::Kind::OutcomeUnknown, .code = u"register-silent"_s};
}

} // namespace

Register registerIn(const Envelope& envelope, const QMap<QString, QString>& refs)
{
    const QJsonObject told = firstOf(envelope);
    Register made{.id = plain(told["Ref"_L1]), .number = plain(told["Number"_L1])};
    QStringList unnamed; // reasons that name no waybill of ours
    for (const QJsonValue entry : listIn(told["Success"_L1]))
        if (const QString number = numberOf(entry, refs); !number.isEmpty() && !made.numbers.contains(number))
            made.numbers.append(number);
    for (const QJsonValue entry : listIn(told["Errors"_L1])) {
        const QString number = numberOf(entry, refs);
        if (number.isEmpty())
            unnamed.append(reasonIn(entry).words);
        else if (!made.numbers.contains(number))
            made.refused.insert(number, refusalOf(reasonIn(entry)));
    }
    for (const QString& number : refs.keys()) {
        if (made.numbers.contains(number) || made.refused.contains(number))
            continue;
        // Only a lone waybill can be meant by a reason that names none.
        const bool isMeant = refs.size() == 1 && !unnamed.isEmpty();
        made.refused.insert(number, isMeant ? refusalOf({.words = unnamed.constFirst()}) : silent());
    }
    return made;
}

Result<Register> closeOut(Session& session, const QStringList& numbers, QDate day, std::stop_token stop)
{
    QStringList waybills;
    QMap<QString, Error> refused;
    for (const QString& number : numbers) {
        const QString waybill = waybillOf(number);
        if (waybill.isEmpty())
            refused.insert(number, {.kind = Error::Kind::Invalid, .code = u"number-not-a-waybill"_s, .args = {number}});
        else if (!waybills.contains(waybill))
            waybills.append(waybill);
    }
    const auto kept = keptUnder(session, waybills, stop);
    if (!kept)
        return std::unexpected(kept.error());
    for (const QString& waybill : std::as_const(waybills))
        if (!kept->refs.contains(waybill))
            refused.insert(waybill, {.kind = Error::Kind::NotFound, .code = u"waybill-not-found"_s, .args = {waybill}});
    if (kept->refs.isEmpty())
        return Register{.refused = refused};
    const Call call{.model = u"ScanSheet"_s,
                    .method = u"insertDocuments"_s,
                    .properties = {{u"DocumentRefs"_s, QJsonArray::fromStringList(kept->refs.values())},
                                   {u"Ref"_s, QString()},
                                   {u"Date"_s, day.toString(u"dd.MM.yyyy"_s)}}};
    const auto envelope = make(session, call, Effect::Books, std::move(stop));
    if (!envelope)
        return std::unexpected(envelope.error());
    Register made = registerIn(*envelope, kept->refs);
    made.refused.insert(refused);
    return made;
}

} // namespace aviso::carriers::novaposhta
