#include "core/practice/novaposhta_wire.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

QJsonArray textsOf(const QList<Remark>& remarks)
{
    QJsonArray out;
    for (const Remark& each : remarks)
        out.append(each.text);
    return out;
}

// Where an error has no code the others keep their places: the codes become an object by position.
QJsonValue codesOf(const QList<Remark>& remarks)
{
    QJsonArray all;
    QJsonObject byPlace;
    for (qsizetype i = 0; i < remarks.size(); ++i) {
        all.append(remarks[i].code);
        if (!remarks[i].code.isEmpty())
            byPlace.insert(QString::number(i), remarks[i].code);
    }
    if (byPlace.isEmpty())
        return QJsonArray();
    return byPlace.size() == all.size() ? QJsonValue(all) : QJsonValue(byPlace);
}

enum class Retype { Numbers, Flags };

QJsonValue retyped(const QJsonValue& value, Retype what)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue each : value.toArray())
            out.append(retyped(each, what));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (auto it = out.begin(); it != out.end(); ++it)
            it.value() = retyped(it.value(), what);
        return out;
    }
    if (what == Retype::Flags)
        return value.isBool() ? QJsonValue(value.toBool() ? u"1"_s : u"0"_s) : value;
    if (value.isDouble())
        return asText(value);
    static const QRegularExpression few(u"^(0|[1-9]\\d{0,5})(\\.\\d+)?$"_s);
    return few.match(value.toString()).hasMatch() ? QJsonValue(value.toString().toDouble()) : value;
}

QJsonObject byPosition(const QJsonArray& array)
{
    QJsonObject out;
    for (qsizetype i = 0; i < array.size(); ++i)
        out.insert(QString::number(i + 1), array[i]);
    return out;
}

QTimeZone kyivZone()
{
    for (const char* name : {"Europe/Kyiv", "Europe/Kiev"})
        if (const QTimeZone zone(name); zone.isValid())
            return zone;
    return QTimeZone(2 * 3600);
}

} // namespace

QString Call::text(QLatin1StringView name) const
{
    return asText(properties, name);
}

Remark remark(const QString& code)
{
    const std::span<const Message> all = messages();
    const auto found = std::ranges::find_if(all, [&](const Message& each) { return each.code == code; });
    return {.code = code, .text = found == all.end() ? u"Error "_s + code : QString(found->english)};
}

Reply refusal(const QString& code)
{
    return refusal(QList<Remark>{remark(code)});
}

Reply refusal(const QList<Remark>& errors)
{
    Reply reply{.errors = errors};
    QStringList codes;
    for (const Remark& each : errors)
        codes.append(each.code);
    reply.outcome = u"refused "_s + codes.join(u' ');
    return reply;
}

Reply list(const QJsonArray& rows)
{
    Reply reply;
    reply.data = rows;
    reply.outcome = u"ok"_s;
    return reply;
}

Reply page(const QJsonArray& rows, const Call& call, int most)
{
    const qsizetype asked = call.text("Limit"_L1).toInt();
    const qsizetype size = asked > 0 && asked < most ? asked : most;
    const qsizetype first = std::max<qsizetype>(0, call.text("Page"_L1).toInt() - 1) * size;
    QJsonArray out;
    for (qsizetype i = first; i < std::min<qsizetype>(first + size, rows.size()); ++i)
        out.append(rows[i]);
    Reply reply = list(out);
    reply.info = QJsonObject{{u"totalCount"_s, rows.size()}};
    return reply;
}

QJsonObject envelope(const Reply& reply)
{
    QJsonArray warnings = reply.namedWarnings;
    for (const QJsonValue each : textsOf(reply.warnings))
        warnings.append(each);
    return {{u"success"_s, reply.errors.isEmpty()},
            {u"data"_s, reply.errors.isEmpty() ? reply.data : QJsonValue(QJsonArray())},
            {u"errors"_s, textsOf(reply.errors)},
            {u"warnings"_s, warnings},
            {u"info"_s, reply.info},
            {u"messageCodes"_s, QJsonArray()},
            {u"errorCodes"_s, codesOf(reply.errors)},
            {u"warningCodes"_s, codesOf(reply.warnings)},
            {u"infoCodes"_s, QJsonArray()}};
}

QByteArray shaped(const QJsonObject& body, const QString& which)
{
    static const QStringList words{u"array"_s, u"errors"_s, u"numbers"_s, u"flags"_s};
    const auto isWanted = [&](QLatin1StringView word) { return which == word || !words.contains(which); };
    QJsonObject out = body;
    if (isWanted("numbers"_L1))
        out.insert(u"data"_s, retyped(out.value("data"_L1), Retype::Numbers));
    if (isWanted("flags"_L1))
        out.insert(u"data"_s, retyped(out.value("data"_L1), Retype::Flags));
    if (isWanted("errors"_L1))
        for (const auto name : {"errors"_L1, "warnings"_L1, "errorCodes"_L1})
            if (const QJsonArray array = out.value(name).toArray(); !array.isEmpty())
                out.insert(name, byPosition(array));
    const QJsonDocument document = isWanted("array"_L1) ? QJsonDocument(QJsonArray{out}) : QJsonDocument(out);
    return document.toJson(QJsonDocument::Compact);
}

QString asText(const QJsonValue& value)
{
    if (value.isDouble())
        return decimal(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    return value.toString().trimmed();
}

QString asText(const QJsonObject& object, QLatin1StringView name)
{
    return asText(object.value(name));
}

bool isYes(const QJsonValue& value)
{
    const QString text = asText(value).toLower();
    return text == "1"_L1 || text == "true"_L1;
}

std::optional<double> asNumber(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QDate dayFrom(const QString& text)
{
    return QDate::fromString(text.section(u' ', 0, 0), u"dd.MM.yyyy"_s);
}

QString decimal(double value)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QDateTime kyiv(const QDateTime& utc)
{
    static const QTimeZone zone = kyivZone();
    return utc.toTimeZone(zone);
}

QString dotted(const QDate& day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

QString stamp(const QDateTime& utc)
{
    return kyiv(utc).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString dottedStamp(const QDateTime& utc)
{
    return kyiv(utc).toString(u"dd.MM.yyyy HH:mm:ss"_s);
}

QString refFor(const QString& words)
{
    static const QUuid space(u"{5d1f7a52-7c0e-4a83-9f3c-6f0b8f7d2c11}"_s);
    return QUuid::createUuidV5(space, words).toString(QUuid::WithoutBraces);
}

bool isRef(const QString& text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

QString phoneFrom(const QString& text)
{
    QString digits = text;
    digits.remove(QRegularExpression(u"[\\s()+-]"_s));
    if (digits.size() == 10 && digits.startsWith(u'0'))
        digits.prepend(u"38"_s);
    static const QRegularExpression form(u"^380\\d{9}$"_s);
    return form.match(digits).hasMatch() ? digits : QString();
}

bool isMobilePhone(const QString& phone)
{
    static const QStringList operators{u"39"_s, u"50"_s, u"63"_s, u"66"_s, u"67"_s, u"68"_s, u"73"_s, u"75"_s, u"77"_s,
                                       u"91"_s, u"92"_s, u"93"_s, u"94"_s, u"95"_s, u"96"_s, u"97"_s, u"98"_s, u"99"_s};
    return operators.contains(phone.mid(3, 2));
}

} // namespace aviso::practice::novaposhta
