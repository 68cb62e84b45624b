#include "core/practice/faults.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

using Work = Fault::Work;

constexpr std::array kinds{
    FaultKind{"delay"_L1, Work::Done, "answers after `milliseconds`"_L1},
    FaultKind{"cut-before-work"_L1, Work::NotDone, "closes the connection, nothing was done"_L1},
    FaultKind{"cut-after-work"_L1, Work::Done, "does the work and closes without an answer"_L1},
    FaultKind{"reset-before-work"_L1, Work::NotDone, "resets the connection, nothing was done"_L1},
    FaultKind{"reset-after-work"_L1, Work::Done, "does the work and resets without an answer"_L1},
    FaultKind{"half-answer"_L1, Work::Done, "full Content-Length, half of the body, then closed"_L1},
    FaultKind{"drip"_L1, Work::Done, "`bytesPerSecond` at a time"_L1},
    FaultKind{"401"_L1, Work::NotDone, "token refused"_L1},
    FaultKind{"403"_L1, Work::NotDone, "access refused"_L1},
    FaultKind{"429"_L1, Work::NotDone, "too many requests, with `retryAfter` seconds when given"_L1},
    FaultKind{"5xx"_L1, Work::NotDone, "plain text with `status`, 503 unless given"_L1},
    FaultKind{"empty-400"_L1, Work::NotDone, "HTTP 400 without a body"_L1},
    FaultKind{"errors-200"_L1, Work::Done, "HTTP 200 with `code` in item.errors, no label, no number used"_L1},
    FaultKind{"item-missing"_L1, Work::Done, "HTTP 200 without the item"_L1},
    FaultKind{"truncated-base64"_L1, Work::Done, "the label ends early, with `text` at its end"_L1},
    FaultKind{"rubbish"_L1, Work::Done, "HTTP 200 with a page of HTML, or `text`"_L1},
    FaultKind{"huge-answer"_L1, Work::Done, "ten million blanks after the body"_L1},
    FaultKind{"bare-label"_L1, Work::Done, "label as a text, not an array"_L1},
    FaultKind{"lowercase"_L1, Work::Done, "every enumeration of labelDefinition in lower case"_L1},
    FaultKind{"wrong-barcode"_L1, Work::Done, "the label's bar code is another number than identCode"_L1},
    FaultKind{"shapes"_L1, Work::Done,
              "other shapes of the envelope (Nova Poshta): `code` array, errors, numbers, flags; all unless given"_L1},
    FaultKind{"unlisted"_L1, Work::Done, "what was booked is not found under its reference"_L1},
    FaultKind{"short-token"_L1, Work::Done, "a token that lives `seconds`"_L1},
};

const FaultKind* kindNamed(const QString& name)
{
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const FaultKind& k) { return k.name == name; });
    return it == kinds.end() ? nullptr : &*it;
}

struct Span
{
    qsizetype begin = -1;
    qsizetype length = 0;
};

// The Base64 text of the first label, in either envelope.
Span labelSpan(const QByteArray& body)
{
    for (const auto& [opening, closing] :
         {std::pair<QByteArray, QByteArray>{"\"label\":[\"", "\""},
          std::pair<QByteArray, QByteArray>{"\"data\":\"", "\""}, std::pair<QByteArray, QByteArray>{"<Label>", "<"}}) {
        const qsizetype found = body.indexOf(opening);
        if (found < 0)
            continue;
        const qsizetype begin = found + opening.size();
        return {begin, body.indexOf(closing, begin) - begin};
    }
    return {};
}

QByteArray withCutLabel(QByteArray body, const QString& ending)
{
    const Span label = labelSpan(body);
    if (label.begin < 0)
        return body;
    // Four characters carry three bytes: one left over can never be right.
    const qsizetype kept = label.length * 2 / 3 / 4 * 4 + 1;
    return body.replace(label.begin + kept, label.length - kept, ending.toUtf8());
}

QByteArray withoutItem(const QByteArray& body)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    if (!object.isEmpty()) {
        object.remove("item"_L1);
        object.remove("bookingResponse"_L1);
        object.remove("data"_L1);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    const qsizetype begin = body.indexOf("<Item>");
    const qsizetype end = body.lastIndexOf("</Item>");
    return begin < 0 || end < 0 ? body : body.first(begin) + body.mid(end + 7);
}

QByteArray withBareLabel(const QByteArray& body)
{
    QJsonObject object = QJsonDocument::fromJson(body).object();
    QJsonObject item = object.value("item"_L1).toObject();
    if (!item.value("label"_L1).isArray())
        return body;
    item.insert(u"label"_s, item.value("label"_L1).toArray().first());
    object.insert(u"item"_s, item);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void replaceBy(Answer& answer, int status, const QByteArray& type, const QByteArray& body)
{
    answer.status = status;
    answer.contentType = type;
    answer.headers.clear();
    answer.body = body;
}

void spoilDelivery(Answer& answer, const Fault& fault)
{
    using Manner = Delivery::Manner;
    static const QHash<QString, Manner> manners{
        {u"cut-before-work"_s, Manner::Nothing}, {u"cut-after-work"_s, Manner::Nothing},
        {u"reset-before-work"_s, Manner::Reset}, {u"reset-after-work"_s, Manner::Reset},
        {u"half-answer"_s, Manner::Half},        {u"drip"_s, Manner::Drip},
    };
    answer.delivery = {.manner = manners.value(fault.kind, Manner::Whole),
                       .delay = std::chrono::milliseconds(fault.milliseconds),
                       .bytesPerSecond = qMax(1, fault.bytesPerSecond)};
}

void spoilBody(Answer& answer, const Fault& fault)
{
    if (fault.kind == "item-missing"_L1)
        answer.body = withoutItem(answer.body);
    else if (fault.kind == "truncated-base64"_L1)
        answer.body = withCutLabel(answer.body, fault.text);
    else if (fault.kind == "bare-label"_L1)
        answer.body = withBareLabel(answer.body);
    else if (fault.kind == "huge-answer"_L1)
        answer.body += QByteArray(10'000'000, ' ');
    else if (fault.kind == "rubbish"_L1)
        replaceBy(answer, 200, "text/html",
                  fault.text.isEmpty() ? "<html><body>\xFF\xFE maintenance <<</body>" : fault.text.toUtf8());
}

} // namespace

std::span<const FaultKind> faultKinds()
{
    return kinds;
}

Result<Fault> faultFrom(const QJsonObject& object)
{
    static const QStringList members{u"kind"_s, u"carrier"_s,     u"operation"_s,    u"count"_s,         u"after"_s,
                                     u"work"_s, u"probability"_s, u"milliseconds"_s, u"seconds"_s,       u"status"_s,
                                     u"code"_s, u"retryAfter"_s,  u"text"_s,         u"bytesPerSecond"_s};
    for (const QString& key : object.keys())
        if (!members.contains(key))
            return failure(Error::Kind::Invalid, u"unknown-member"_s, key);
    const Fault usual;
    const auto text = [&](QLatin1StringView name) { return object.value(name).toVariant().toString(); };
    const auto whole = [&](QLatin1StringView name, int otherwise) { return object.value(name).toInt(otherwise); };
    static const QHash<QString, Work> works{
        {QString(), Work::Usual}, {u"done"_s, Work::Done}, {u"not-done"_s, Work::NotDone}};
    if (!kindNamed(text("kind"_L1)))
        return failure(Error::Kind::Invalid, u"unknown-kind"_s, u"kind"_s);
    if (!works.contains(text("work"_L1)))
        return failure(Error::Kind::Invalid, u"unknown-value"_s, u"work"_s);
    const double probability = object.value("probability"_L1).toDouble(1);
    if (probability < 0 || probability > 1)
        return failure(Error::Kind::Invalid, u"out-of-range"_s, u"probability"_s);
    return Fault{.kind = text("kind"_L1),
                 .carrier = text("carrier"_L1),
                 .operation = text("operation"_L1),
                 .count = whole("count"_L1, usual.count),
                 .after = whole("after"_L1, usual.after),
                 .probability = probability,
                 .work = works.value(text("work"_L1)),
                 .milliseconds = whole("milliseconds"_L1, usual.milliseconds),
                 .seconds = whole("seconds"_L1, usual.seconds),
                 .status = whole("status"_L1, usual.status),
                 .retryAfter = whole("retryAfter"_L1, usual.retryAfter),
                 .bytesPerSecond = whole("bytesPerSecond"_L1, usual.bytesPerSecond),
                 .code = text("code"_L1),
                 .text = text("text"_L1)};
}

QJsonObject toJson(const Fault& fault)
{
    return {{u"kind"_s, fault.kind},   {u"carrier"_s, fault.carrier}, {u"operation"_s, fault.operation},
            {u"count"_s, fault.count}, {u"after"_s, fault.after},     {u"probability"_s, fault.probability}};
}

void Faults::arm(const Fault& fault)
{
    const QMutexLocker lock(&m_mutex);
    m_armed.append(fault);
}

void Faults::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_armed.clear();
}

void Faults::seed(quint32 value)
{
    const QMutexLocker lock(&m_mutex);
    m_random.seed(value);
}

QList<Fault> Faults::armed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_armed;
}

std::optional<Fault> Faults::strike(const QString& carrier, const QString& operation)
{
    const QMutexLocker lock(&m_mutex);
    for (auto it = m_armed.begin(); it != m_armed.end(); ++it) {
        if ((!it->carrier.isEmpty() && it->carrier != carrier) ||
            (!it->operation.isEmpty() && it->operation != operation))
            continue;
        if (it->after > 0) {
            --it->after;
            continue;
        }
        // Not std::uniform_real_distribution: a seed must strike alike with every standard library.
        if (it->probability < 1 && double(m_random()) / 4294967296.0 >= it->probability)
            continue;
        Fault fault = *it;
        if (it->count == 1)
            m_armed.erase(it);
        else if (it->count > 1)
            --it->count;
        return fault;
    }
    return std::nullopt;
}

bool isWorkDone(const Fault& fault)
{
    if (fault.work != Work::Usual)
        return fault.work == Work::Done;
    const FaultKind* kind = kindNamed(fault.kind);
    return !kind || kind->usual == Work::Done;
}

Request twisted(Request request, const Fault& fault)
{
    request.twist = fault.kind;
    request.twistText = fault.code.isEmpty() ? u"E9999"_s : fault.code;
    request.twistValue = fault.seconds;
    return request;
}

Answer spoilt(Answer answer, const Fault& fault)
{
    spoilDelivery(answer, fault);
    if (fault.kind == "401"_L1)
        replaceBy(answer, 401, "application/json", "{\"error\":\"invalid_token\"}");
    else if (fault.kind == "403"_L1)
        replaceBy(answer, 403, "text/plain", "Forbidden");
    else if (fault.kind == "429"_L1)
        replaceBy(answer, 429, "text/plain", "Too Many Requests");
    else if (fault.kind == "5xx"_L1)
        replaceBy(answer, fault.status == 0 ? 503 : fault.status, "text/plain", "Service Unavailable");
    else if (fault.kind == "empty-400"_L1)
        replaceBy(answer, 400, "application/json", {});
    else
        spoilBody(answer, fault);
    if (fault.kind == "429"_L1 && fault.retryAfter >= 0)
        answer.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
    return answer;
}

} // namespace aviso::practice
