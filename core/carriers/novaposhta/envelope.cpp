#include "core/carriers/novaposhta/envelope.h"

#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCode(const QString& text)
{
    static const QRegularExpression form(u"\\A([0-9]{11}|[A-Z]+(_[A-Z0-9]+)+)\\z"_s);
    return form.match(text).hasMatch() && !text.startsWith("ID_"_L1);
}

/// Words with the key that leads to their code.
struct Keyed
{
    QString key = {};
    Said said = {};
};

Said saidUnder(const QString& key, const QString& words)
{
    return isCode(key) ? Said{.code = key, .words = words} : Said{.words = words, .subject = key};
}

/// What stands in one place of a list of sayings: a text, or an object whose members are the texts.
QList<Said> sayingsAt(const QJsonValue& value)
{
    if (!value.isObject())
        return {{.words = plain(value)}};
    QList<Said> list;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        list.append(saidUnder(it.key(), plain(*it)));
    return list;
}

QList<Keyed> wordsIn(const QJsonValue& texts)
{
    QList<Keyed> list;
    const auto add = [&](const QString& key, const QJsonValue& value) {
        for (const Said& said : sayingsAt(value))
            if (!said.words.isEmpty() || !said.code.isEmpty())
                list.append({key, said});
    };
    if (texts.isArray()) {
        const QJsonArray array = texts.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            add(QString::number(i), array.at(i));
    } else if (texts.isObject()) {
        const QJsonObject object = texts.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isObject())
                add(it.key(), *it);
            else if (!plain(*it).isEmpty())
                list.append({it.key(), saidUnder(it.key(), plain(*it))});
        }
    } else {
        add(u"0"_s, texts);
    }
    return list;
}

/// The codes by the place of the words that they belong to.
QMap<QString, QString> codesIn(const QJsonValue& codes)
{
    QMap<QString, QString> byKey;
    if (codes.isArray()) {
        const QJsonArray array = codes.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            byKey.insert(QString::number(i), plain(array.at(i)));
    } else if (codes.isObject()) {
        const QJsonObject object = codes.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            byKey.insert(it.key(), plain(*it));
    } else if (!plain(codes).isEmpty()) {
        byKey.insert(u"0"_s, plain(codes));
    }
    return byKey;
}

/// Words and codes that belong together; words without a code keep their place, codes without words come last.
QList<Said> sayings(const QJsonValue& texts, const QJsonValue& codes)
{
    QMap<QString, QString> left = codesIn(codes);
    QList<Said> list;
    for (Keyed& each : wordsIn(texts)) {
        const QString code = left.take(each.key);
        if (each.said.code.isEmpty())
            each.said.code = code;
        list.append(each.said);
    }
    for (const QString& code : std::as_const(left))
        if (!code.isEmpty())
            list.append({.code = code});
    return list;
}

bool isAboutTheKey(const QString& code)
{
    static const QStringList codes{u"20000200068"_s, u"20000200069"_s, u"20000201204"_s, u"20000102694"_s,
                                   u"20000401355"_s, u"20000401358"_s, u"20000401359"_s, u"20000401360"_s,
                                   u"20000401361"_s, u"20000401362"_s, u"20000101582"_s};
    return codes.contains(code);
}

/// How long to stay away. The carrier names no time: its refusals speak of requests in a minute, and in a day.
std::optional<std::chrono::seconds> pauseAfter(const QString& code)
{
    if (code == "20000401501"_L1)
        return std::chrono::minutes(1);
    if (code == "20000501331"_L1 || code == "20000101696"_L1)
        return std::chrono::hours(1);
    return std::nullopt;
}

} // namespace

QString plain(const QJsonValue& value)
{
    return value.isObject() || value.isArray() ? QString() : value.toVariant().toString().trimmed();
}

bool isTrue(const QJsonValue& value)
{
    const QString text = plain(value);
    return text == "true"_L1 || text == "1"_L1;
}

std::optional<Envelope> envelopeIn(const QJsonValue& value)
{
    QJsonObject object = value.toObject();
    if (value.isArray())
        object = value.toArray().first().toObject();
    if (!object.contains("success"_L1))
        return std::nullopt;
    Envelope envelope{.isSuccess = isTrue(object["success"_L1]),
                      .data = object["data"_L1].toArray(),
                      .errors = sayings(object["errors"_L1], object["errorCodes"_L1]),
                      .warnings = sayings(object["warnings"_L1], object["warningCodes"_L1])};
    if (object["data"_L1].isObject())
        envelope.data = {object["data"_L1]};
    return envelope;
}

Result<Envelope> readEnvelope(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const auto envelope = envelopeIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (!envelope)
        return failure(Error::Kind::OutcomeUnknown, u"bad-answer"_s);
    return *envelope;
}

Error refusalOf(const Said& said)
{
    Error error{.kind = Error::Kind::Refused, .code = said.code, .args = {said.words}};
    if (said.code.isEmpty())
        error.code = said.words.isEmpty() ? u"empty-refusal"_s : u"carrier-says"_s;
    if (isAboutTheKey(said.code))
        error.kind = Error::Kind::Unauthorised;
    if (const auto pause = pauseAfter(said.code)) {
        error.kind = Error::Kind::RateLimited;
        error.retryAfter = pause;
    }
    return error;
}

Error refusalIn(const Envelope& envelope)
{
    const auto coded = std::ranges::find_if(envelope.errors, [](const Said& said) { return !said.code.isEmpty(); });
    if (coded != envelope.errors.end())
        return refusalOf(*coded);
    return refusalOf(envelope.errors.isEmpty() ? Said{} : envelope.errors.constFirst());
}

QJsonObject firstOf(const Envelope& envelope)
{
    return envelope.data.first().toObject();
}

} // namespace aviso::carriers::novaposhta
