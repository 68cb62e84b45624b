#include "core/practice/novaposhta.h"

#include "core/practice/novaposhta_label.h"
#include "core/practice/novaposhta_methods.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

using namespace novaposhta;

namespace novaposhta {

namespace {

constexpr std::array tables{&waybillMethods, &waybillListMethods, &addressMethods,  &peopleMethods,
                            &commonMethods,  &registerMethods,    &trackingMethods, &serviceMethods};

} // namespace

const Method* methodNamed(const QString& model, const QString& name)
{
    for (const auto table : tables)
        for (const Method& each : table())
            if (each.model == model && name.compare(each.name, Qt::CaseInsensitive) == 0)
                return &each;
    return nullptr;
}

bool isModel(const QString& model)
{
    return std::ranges::any_of(tables, [&](const auto table) {
        return std::ranges::any_of(table(), [&](const Method& each) { return each.model == model; });
    });
}

Piece pieceOf(const Waybill& waybill, const QString& outcome)
{
    return {.outcome = outcome,
            .itemId = waybill.orderNumber,
            .itemNumber = waybill.number,
            .ident = waybill.number,
            .services = record(waybill)};
}

} // namespace novaposhta

namespace {

struct Named
{
    QString model = {};
    QString method = {};
};

/// From the body or, where it does not say, from the end of the path: "/v2.0/json/Address/getAreas".
Named namedIn(const Request& request, const QJsonObject& body)
{
    const QStringList parts = request.path.section("/v2.0/json"_L1, 1).split(u'/', Qt::SkipEmptyParts);
    Named named{.model = asText(body, "modelName"_L1), .method = asText(body, "calledMethod"_L1)};
    if (named.model.isEmpty())
        named.model = parts.value(0);
    if (named.method.isEmpty())
        named.method = parts.value(1);
    static const QRegularExpression general(u"General$"_s);
    named.model.remove(general);
    return named;
}

bool isJson(const Request& request)
{
    static const QRegularExpression form(u"^(/novaposhta)?/v2\\.0/json(/.*)?$"_s);
    return form.match(request.path).hasMatch();
}

bool isPrint(const Request& request)
{
    static const QRegularExpression form(u"^(/novaposhta)?/(orders|scanSheet)/print\\w+/"_s);
    return form.match(request.path).hasMatch();
}

QJsonObject bodyOf(const Request& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

Answer written(const Reply& reply, const Request& request)
{
    const QJsonObject body = envelope(reply);
    return {.contentType = "application/json; charset=utf-8",
            .body = request.twist == "shapes"_L1 ? shaped(body, request.twistText)
                                                 : QJsonDocument(body).toJson(QJsonDocument::Compact),
            .outcome = reply.outcome,
            .pieces = reply.pieces};
}

Answer htmlPage(const QString& sentence, const QString& outcome)
{
    return {.contentType = "text/html; charset=utf-8",
            .body = "<!DOCTYPE html><html><body><h1>" + sentence.toUtf8() + "</h1></body></html>",
            .outcome = outcome};
}

} // namespace

NovaPoshta::NovaPoshta(NovaPoshtaSettings settings) : m_settings(std::move(settings)), m_book(std::make_unique<Book>())
{
    m_book->orderTakes = m_settings.orderTakes;
}

NovaPoshta::~NovaPoshta() = default;

QString NovaPoshta::operation(const Request& request) const
{
    if (isPrint(request))
        return u"print"_s;
    if (!isJson(request))
        return {};
    const Named named = namedIn(request, bodyOf(request));
    const Method* method = methodNamed(named.model, named.method);
    return method ? method->model + u'.' + method->name : u"unknown"_s;
}

Reply NovaPoshta::refusedKey(const QString& key, const QJsonObject& body) const
{
    if (!body.contains("apiKey"_L1))
        return refusal(u"20000401358"_s);
    if (key.isEmpty())
        return refusal(u"20000200069"_s);
    static const QRegularExpression form(u"^[0-9a-fA-F]{32}$"_s);
    if (!form.match(key).hasMatch())
        return refusal(u"20000401360"_s);
    if (m_settings.expiredKeys.contains(key))
        return refusal(u"20000201204"_s);
    return m_settings.keys.contains(key) ? Reply() : refusal(u"20000200068"_s);
}

Answer NovaPoshta::answer(const Request& request, const QDateTime& now)
{
    const QMutexLocker lock(&m_mutex);
    m_book->settle(now);
    if (isPrint(request))
        return print(request, now);
    if (!isJson(request))
        return {.status = 404, .contentType = "text/html", .body = "Not Found", .outcome = u"not found"_s};
    const QJsonObject body = bodyOf(request);
    const Named named = namedIn(request, body);
    if (!isModel(named.model))
        return written(refusal(u"20000401459"_s), request);
    const Method* method = methodNamed(named.model, named.method);
    if (!method)
        return written(refusal(u"20000402050"_s), request);
    const QString key = asText(body, "apiKey"_L1);
    if (method->access == Access::Key)
        if (Reply refused = refusedKey(key, body); !refused.errors.isEmpty())
            return written(refused, request);
    if (request.twist == "errors-200"_L1)
        return written(refusal(request.twistText), request);
    const Call call{.model = method->model,
                    .method = method->name,
                    .key = key,
                    .properties = body.value("methodProperties"_L1).toObject(),
                    .now = now,
                    .twist = request.twist};
    return written(method->answer(call, *m_book), request);
}

// The gateway in front of the interface has words of its own for a key that it does not take.
Answer NovaPoshta::reworded(Answer refusal) const
{
    if (refusal.status != 401 && refusal.status != 403)
        return refusal;
    const Delivery delivery = refusal.delivery;
    const int status = refusal.status;
    refusal = written(novaposhta::refusal(u"20000200068"_s), {});
    refusal.status = status;
    refusal.delivery = delivery;
    return refusal;
}

QString NovaPoshta::shownPath(const Request& request) const
{
    static const QRegularExpression key(u"/apiKey/[^/]*"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(request.path).replace(key, u"/apiKey/…"_s);
}

Answer NovaPoshta::print(const Request& request, const QDateTime& now)
{
    const PrintWish wish = printWish(request.path);
    if (m_settings.expiredKeys.contains(wish.key))
        return htmlPage(u"API key expired"_s, u"refused"_s);
    if (!m_settings.keys.contains(wish.key))
        return htmlPage(u"API auth fail"_s, u"refused"_s);
    std::optional<QByteArray> bytes = printed(wish, *m_book, kyiv(now).date());
    if (!bytes)
        return htmlPage(u"Document not found"_s, u"not found"_s);
    if (request.twist == "wrong-barcode"_L1)
        bytes = printed(wish, *m_book, kyiv(now).date(), Barcode::Wrong);
    Answer answer{.contentType = wish.type == "html"_L1 ? "text/html; charset=utf-8" : "application/pdf",
                  .body = *bytes,
                  .outcome = u"printed"_s};
    for (const QString& id : wish.ids)
        if (const Waybill* waybill = m_book->waybill(id))
            answer.pieces.append({.outcome = u"printed"_s, .ident = waybill->number});
    return answer;
}

void NovaPoshta::restore(const Piece& piece, const QDateTime& bookedAt)
{
    const QMutexLocker lock(&m_mutex);
    Waybill waybill = waybillFrom(piece.services);
    waybill.number = piece.ident;
    waybill.ref = refFor(u"waybill "_s + piece.ident);
    waybill.orderNumber = piece.itemId;
    waybill.createdAt = bookedAt;
    m_book->serial = std::max(m_book->serial, piece.ident.right(10).toLongLong());
    m_book->waybills.append(waybill);
}

void NovaPoshta::recall(const Piece& piece, const QDateTime& at)
{
    const QMutexLocker lock(&m_mutex);
    Waybill* waybill = m_book->waybill(piece.ident);
    if (piece.outcome == "register"_L1 || piece.outcome == "register-deleted"_L1)
        return recallRegister(*m_book, piece, at);
    if (!waybill)
        return;
    if (piece.outcome == "deleted"_L1)
        waybill->life = Waybill::Life::Deleted;
    else if (piece.outcome == "printed"_L1)
        waybill->printedOn = kyiv(at).date();
    else if (piece.outcome == "changed"_L1) {
        const Waybill before = *waybill;
        *waybill = waybillFrom(piece.services);
        waybill->number = before.number;
        waybill->ref = before.ref;
        waybill->createdAt = before.createdAt;
        waybill->orderNumber = piece.itemId;
    } else if (piece.outcome == "order"_L1) {
        const ServiceOrder order = orderFrom(piece.services);
        if (ServiceOrder* known = m_book->order(order.number))
            known->state = ServiceOrder::State::Deleted; // an update says it anew
        m_book->orders.append(order);
        m_book->orders.last().waybill = piece.ident;
        m_book->orderSerial = std::max(m_book->orderSerial, order.number.section(u'-', 1).toLongLong());
    } else if (piece.outcome == "order-deleted"_L1)
        if (ServiceOrder* order = m_book->order(piece.itemNumber))
            order->state = ServiceOrder::State::Deleted;
}

bool NovaPoshta::addEvent(const QString& ident, const ParcelEvent& event)
{
    const QMutexLocker lock(&m_mutex);
    return m_book->addEvent(ident, event);
}

QList<Parcel> NovaPoshta::parcels() const
{
    const QMutexLocker lock(&m_mutex);
    QList<Parcel> all;
    for (const Waybill& waybill : std::as_const(m_book->waybills))
        all.append({.piece = pieceOf(waybill, u"label"_s), .bookedAt = waybill.createdAt, .events = waybill.events});
    return all;
}

} // namespace aviso::practice
