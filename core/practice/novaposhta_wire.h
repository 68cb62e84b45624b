#pragma once

#include "core/practice/request.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <span>

/// The stand-in Nova Poshta from the inside. Private to its sources. Times are UTC in the state and local time of Kyiv
/// on the wire.
namespace aviso::practice::novaposhta {

/// One call of a method, taken out of its envelope.
struct Call
{
    QString model = {};  ///< without "General": "InternetDocument"
    QString method = {}; ///< as the table of methods spells it
    QString key = {};
    QJsonObject properties = {};
    QDateTime now = {};
    QString twist = {}; ///< a fault that is played here

    QString text(QLatin1StringView name) const;
};

/// An error or a warning. Some have no code.
struct Remark
{
    QString code = {};
    QString text = {};

    bool operator==(const Remark&) const = default;
};

/// What a method says, before it is put into the envelope.
struct Reply
{
    QJsonValue data = QJsonArray();
    QList<Remark> errors = {};
    QList<Remark> warnings = {};
    QJsonArray namedWarnings = {}; ///< objects of one member: {"ID_20450000000001": "…"}
    QJsonValue info = QJsonArray();
    QString outcome = {};
    QList<Piece> pieces = {};
};

/// A remark with the text that belongs to its code.
Remark remark(const QString& code);
Reply refusal(const QString& code);
Reply refusal(const QList<Remark>& errors);
Reply list(const QJsonArray& rows);
/// One page of `rows` (numbered from 1) with the count of all of them in `info`.
Reply page(const QJsonArray& rows, const Call& call, int most);

/// The body of an answer: members and their usual types.
QJsonObject envelope(const Reply& reply);
/// The same body in one of the other shapes in which the carrier has been seen to answer: "array" (the envelope within
/// an array of one), "errors" (errors and warnings as objects), "numbers" (numbers as texts and texts of digits as
/// numbers), "flags" (booleans as "0" and "1"); any other word: all of them.
QByteArray shaped(const QJsonObject& body, const QString& which);

/// A text, a number or a boolean as text, without blanks at its ends; of anything else nothing.
QString asText(const QJsonValue& value);
QString asText(const QJsonObject& object, QLatin1StringView name);
bool isYes(const QJsonValue& value);
std::optional<double> asNumber(const QString& text);
/// "23.11.2026", also followed by a time of day; invalid otherwise.
QDate dayFrom(const QString& text);
/// An amount or a weight without needless zeros: "12.5".
QString decimal(double value);

QDateTime kyiv(const QDateTime& utc);
QString dotted(const QDate& day);          ///< 23.11.2026
QString stamp(const QDateTime& utc);       ///< 2026-11-23 10:00:00
QString dottedStamp(const QDateTime& utc); ///< 23.11.2026 10:00:00
/// Always the same identifier for the same words.
QString refFor(const QString& words);
bool isRef(const QString& text);

/// "380671234567" from any of the usual ways of writing; empty when it is no Ukrainian number.
QString phoneFrom(const QString& text);
bool isMobilePhone(const QString& phone);

/// English and Ukrainian, in words of our own, of the codes that the stand-in uses.
struct Message
{
    QLatin1StringView code;
    QLatin1StringView english;
    QStringView ukrainian;
};
std::span<const Message> messages();

} // namespace aviso::practice::novaposhta
