#include "core/practice/swisspost.h"

#include "core/practice/labelpage.h"
#include "core/practice/swisspost_services.h"
#include "core/practice/swisspost_texts.h"
#include "core/practice/swisspost_tracking.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

Answer json(int status, const QJsonObject& object, const QString& outcome)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact), .outcome = outcome};
}

QString padded(const QString& licence)
{
    return licence.rightJustified(8, u'0');
}

QStringList codesOf(const QJsonObject& request)
{
    QStringList codes;
    const QJsonObject attributes = request.value("item"_L1).toObject().value("attributes"_L1).toObject();
    for (const QJsonValue code : attributes.value("przl"_L1).toArray())
        codes.append(code.toString().trimmed());
    return codes;
}

// UPU S10: eight digits, their check digit, and the country.
QString internationalNumber(int number)
{
    static constexpr std::array weights{8, 6, 4, 2, 3, 5, 9, 7};
    const QString digits = QString::number(number).rightJustified(8, u'0');
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i)
        sum += digits[i].digitValue() * weights[static_cast<size_t>(i)];
    const int check = 11 - sum % 11;
    return u"RM"_s + digits + QString::number(check == 10 ? 0 : check == 11 ? 5 : check) + u"CH"_s;
}

/// Where a kind of piece takes its numbers from, and how long one stays used.
struct Series
{
    QString prefix;
    int days;
};

Series seriesOf(const Services& services)
{
    if (services.group == Group::LettersAbroad)
        return {u"S10"_s, 180};
    return services.isLetter() ? Series{u"98"_s, 180} : Series{u"99"_s, 30};
}

QJsonArray messages(const QList<Finding>& findings, const QString& language)
{
    QJsonArray out;
    for (const Finding& finding : findings)
        out.append(
            QJsonObject{{u"code"_s, finding.code}, {u"message"_s, messageText(finding.code, language, finding.args)}});
    return out;
}

Answer violationAnswer(const QList<Violation>& violations)
{
    QJsonArray list;
    for (const Violation& violation : violations) {
        QJsonObject one{{u"error"_s, violation.error}, {u"rejectedValue"_s, violation.rejectedValue}};
        if (!violation.field.isEmpty())
            one.insert(u"field"_s, violation.field);
        list.append(one);
    }
    return {.status = 400, .body = QJsonDocument(list).toJson(QJsonDocument::Compact), .outcome = u"refused"_s};
}

Place placeOf(const QJsonObject& address)
{
    const QString country = memberText(address, "country"_L1);
    return {.zip = memberText(address, "zip"_L1),
            .city = memberText(address, "city"_L1),
            .country = country.isEmpty() ? u"CH"_s : country.toUpper()};
}

QString lastNumberField(const Piece& piece)
{
    return piece.ident.size() == 18 ? piece.ident.mid(10) : piece.ident.mid(2, 8);
}

} // namespace

SwissPost::SwissPost(SwissPostSettings settings) : m_settings(std::move(settings)) {}

QString SwissPost::operation(const Request& request) const
{
    if (request.path.endsWith("/OAuth/token"_L1))
        return u"token"_s;
    if (request.path.endsWith("/generateAddressLabel"_L1))
        return u"generateAddressLabel"_s;
    if (request.path.endsWith("/mailpieces"_L1))
        return u"mailpieces"_s;
    if (request.path.contains("/mailpieces/"_L1))
        return request.path.endsWith("/detail"_L1) ? u"mailpieceDetail"_s : u"mailpieceEvents"_s;
    if (!request.path.contains("/wsbc/barcode/"_L1))
        return {};
    return request.body.contains("ValidateCombination") ? u"ValidateCombination"_s : u"GenerateLabel"_s;
}

Answer SwissPost::answer(const Request& request, const QDateTime& now)
{
    const QString wanted = operation(request);
    if (wanted.isEmpty())
        return json(404, {{u"error"_s, u"not_found"_s}}, u"unknown path"_s);
    const bool isRead = wanted == "mailpieceEvents"_L1 || wanted == "mailpieceDetail"_L1;
    if (request.method != (isRead ? "GET" : "POST"))
        return json(405, {{u"error"_s, u"method_not_allowed"_s}}, u"wrong method"_s);
    if (wanted == "token"_L1)
        return signIn(request, now);
    if (wanted.startsWith("mailpiece"_L1))
        return tracking(request, wanted, now);
    return wanted == "generateAddressLabel"_L1 ? label(request, now) : soap(request, now);
}

bool SwissPost::mayEnter(const QString& client, const QString& secret) const
{
    if (client.isEmpty() || secret.isEmpty())
        return false;
    if (m_settings.clients.isEmpty())
        return secret != "wrong"_L1;
    return m_settings.clients.contains(client) && m_settings.clients.value(client) == secret;
}

Answer SwissPost::signIn(const Request& request, const QDateTime& now)
{
    const QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', ' ')));
    const auto value = [&](const QString& name) {
        const QString inBody = form.queryItemValue(name, QUrl::FullyDecoded);
        return inBody.isEmpty() ? request.query.queryItemValue(name, QUrl::FullyDecoded).replace(u'+', u' ') : inBody;
    };
    const auto failed = [](int status, const QString& error, const QString& description) {
        return json(status, {{u"error"_s, error}, {u"error_description"_s, description}}, error);
    };
    if (value(u"grant_type"_s).isEmpty())
        return failed(400, u"invalid_request"_s, u"grant_type is missing"_s);
    if (value(u"grant_type"_s) != "client_credentials"_L1)
        return failed(400, u"unsupported_grant_type"_s, u"only client_credentials"_s);
    if (!mayEnter(value(u"client_id"_s), value(u"client_secret"_s)))
        return failed(401, u"invalid_client"_s, u"client or secret is wrong"_s);
    const QStringList scopes = value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString& scope : scopes)
        if (!scope.startsWith("DCAPI_"_L1) && !scope.startsWith("WEDEC_"_L1) && !scope.startsWith("MYSB_"_L1))
            return failed(400, u"invalid_scope"_s, u"unknown scope "_s + scope);

    const int seconds = request.twist == "short-token"_L1 ? request.twistValue : m_settings.tokenSeconds;
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    {
        const QMutexLocker lock(&m_mutex);
        m_tokens.removeIf([&](const auto& entry) { return entry.value().expires <= now; });
        m_tokens.insert(token, {now.addMSecs(static_cast<qint64>(seconds * 1000 * m_settings.pace)), scopes});
    }
    return json(
        200,
        {{u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, seconds}},
        u"token"_s);
}

// An answer with status 200 means: come in.
Answer SwissPost::refusal(const Request& request, const QStringList& scopes, const QDateTime& now)
{
    const QByteArray header = request.headers.value("authorization");
    const QMutexLocker lock(&m_mutex);
    const auto token =
        header.toLower().startsWith("bearer ") ? m_tokens.constFind(header.mid(7).trimmed()) : m_tokens.constEnd();
    if (token == m_tokens.constEnd() || token->expires <= now)
        return json(401, {{u"error"_s, u"invalid_token"_s}}, u"no valid token"_s);
    if (std::ranges::none_of(scopes, [&](const QString& scope) { return token->scopes.contains(scope); }))
        return json(403, {{u"error"_s, u"insufficient_scope"_s}}, u"scope missing"_s);
    return {};
}

Answer SwissPost::tracking(const Request& request, const QString& wanted, const QDateTime& now)
{
    if (Answer refused = refusal(request, {u"MYSB_MAILPIECE_TRACKING_B2B_READ"_s}, now); refused.status != 200)
        return refused;
    return wanted == "mailpieces"_L1 ? mailpieces(request) : mailpieceByKey(request, wanted);
}

Answer SwissPost::label(const Request& request, const QDateTime& now)
{
    static const QStringList scopes{u"DCAPI_BARCODE_READ"_s, u"WEDEC_BARCODE_READ"_s};
    if (Answer refused = refusal(request, scopes, now); refused.status != 200)
        return refused;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject())
        return violationAnswer({{.error = u"the body is not a JSON object: "_s + error.errorString()}});
    const QJsonObject body = document.object();
    const Verdict verdict = judge(body, Channel::Rest);
    if (verdict.answer == Verdict::Answer::EmptyBody)
        return {.status = 400, .outcome = u"refused, unknown member "_s + verdict.unknownMember};
    if (verdict.answer == Verdict::Answer::Violations)
        return violationAnswer(verdict.violations);

    const Outcome outcome = settle(body, verdict, request, now);
    QJsonObject out{{u"labelDefinition"_s, definitionAnswer(body, request)}, {u"item"_s, outcome.item}};
    if (const QString sending = memberText(body, "sendingID"_L1); !sending.isEmpty())
        out.insert(u"sendingID"_s, sending);
    Answer answer = json(200, out, outcome.piece.outcome);
    answer.pieces = {outcome.piece};
    return answer;
}

QList<Finding> SwissPost::licenceFindings(const QJsonObject& request, const QString& basic) const
{
    const QString licence = memberText(request, "frankingLicense"_L1);
    if (m_settings.licences.isEmpty() || licence.isEmpty())
        return {};
    const auto terms = m_settings.licences.constFind(padded(licence));
    if (terms == m_settings.licences.constEnd())
        return {{.code = u"E2010"_s, .field = u"frankingLicense"_s, .args = {licence}}};
    if (terms->refusedServices.contains(basic))
        return {{.code = u"E2026"_s, .field = u"frankingLicense"_s, .args = {licence, basic}}};
    return {};
}

SwissPost::Number SwissPost::numberFor(const QString& key, const QString& asked, const LicenceTerms& terms,
                                       const QDateTime& now) const
{
    const QHash<int, QDateTime> used = m_used.value(key);
    const auto isTaken = [&](int number) { return used.contains(number) && used.value(number) > now; };
    if (!asked.isEmpty()) {
        const int number = asked.toInt();
        if (number < terms.firstNumber || number > terms.lastNumber)
            return {.error = u"E2011"_s};
        return {.value = number, .error = isTaken(number) ? u"E2016"_s : QString()};
    }
    int& next = m_next[key];
    next = qMax(next, terms.firstNumber);
    while (next <= terms.lastNumber && isTaken(next))
        ++next;
    return next > terms.lastNumber ? Number{.error = u"E9997"_s} : Number{.value = next};
}

// Only a request without other errors uses its number up; all the same a used number is reported with them.
QList<Finding> SwissPost::takeNumber(Piece& piece, const QString& asked, const Services& services, Take take,
                                     const QDateTime& now)
{
    const QMutexLocker lock(&m_mutex);
    const Series series = seriesOf(services);
    const QString key = series.prefix + piece.licence;
    Number number = numberFor(key, asked, m_settings.licences.value(piece.licence), now);
    if (take == Take::Look && number.error == "E2016"_L1)
        number.error.clear();
    if (!number.error.isEmpty())
        return {{.code = number.error, .field = u"item.itemNumber"_s, .args = {asked}}};
    if (take == Take::Never)
        return {};
    const QString digits = QString::number(number.value).rightJustified(8, u'0');
    piece.itemNumber = digits;
    piece.ident =
        series.prefix == "S10"_L1 ? internationalNumber(number.value) : series.prefix + piece.licence + digits;
    if (take == Take::Use)
        m_used[key].insert(number.value, now.addDays(series.days));
    return {};
}

QByteArray SwissPost::labelFor(const QJsonObject& request, const Services& services, const Piece& piece,
                               const Request& http) const
{
    if (m_settings.labels == SwissPostSettings::Labels::Stub)
        return "%PDF-1.4";
    QString printed = piece.ident;
    if (http.twist == "wrong-barcode"_L1)
        printed.back() = printed.back() == u'9' ? u'0' : QChar(printed.back().unicode() + 1);
    const auto purpose = piece.outcome == "specimen"_L1 ? LabelOrder::Purpose::Specimen : LabelOrder::Purpose::Shipment;
    return drawLabel({.request = request, .services = services, .ident = printed, .purpose = purpose});
}

SwissPost::Outcome SwissPost::settle(const QJsonObject& request, const Verdict& verdict, const Request& http,
                                     const QDateTime& now)
{
    const QJsonObject item = request.value("item"_L1).toObject();
    const QString language = memberText(request, "language"_L1);
    const bool isPreview = request.value("labelDefinition"_L1).toObject().value("printPreview"_L1).toBool();
    const Services services = servicesOf(codesOf(request));
    Outcome out{.piece = {.outcome = isPreview ? u"specimen"_s : u"label"_s,
                          .itemId = memberText(item, "itemID"_L1),
                          .licence = padded(memberText(request, "frankingLicense"_L1)),
                          .services = codesOf(request).join(u','),
                          .from = placeOf(request.value("customer"_L1).toObject()),
                          .to = placeOf(item.value("recipient"_L1).toObject())}};
    const QString asked = memberText(item, "itemNumber"_L1);
    out.piece.itemNumber = asked.isEmpty() ? QString() : padded(asked);
    QList<Finding> errors = verdict.errors + licenceFindings(request, services.basic);
    if (http.twist == "errors-200"_L1)
        errors.append({.code = http.twistText});
    const Take take = isPreview ? Take::Look : errors.isEmpty() ? Take::Use : Take::Never;
    errors += takeNumber(out.piece, asked, services, take, now);
    if (!out.piece.itemId.isEmpty())
        out.item.insert(u"itemID"_s, out.piece.itemId);
    for (const Finding& finding : errors + verdict.warnings)
        out.piece.codes.append(finding.code);
    if (!errors.isEmpty()) {
        out.piece.outcome = u"errors"_s;
        out.piece.ident.clear();
        out.item.insert(u"errors"_s, messages(errors, language));
        return out;
    }
    if (!isPreview)
        restore(out.piece, now);
    if (!verdict.warnings.isEmpty())
        out.item.insert(u"warnings"_s, messages(verdict.warnings, language));
    out.item.insert(u"identCode"_s, out.piece.ident);
    out.item.insert(u"label"_s,
                    QJsonArray{QString::fromLatin1(labelFor(request, services, out.piece, http).toBase64())});
    return out;
}

void SwissPost::restore(const Piece& piece, const QDateTime& bookedAt)
{
    const QMutexLocker lock(&m_mutex);
    const bool isLetter = !piece.ident.startsWith("99"_L1);
    const QString prefix = piece.ident.size() == 18 ? piece.ident.first(2) : u"S10"_s;
    m_used[prefix + piece.licence].insert(lastNumberField(piece).toInt(), bookedAt.addDays(isLetter ? 180 : 30));
    m_parcelByIdent.insert(piece.ident, m_parcels.size());
    m_parcels.append({.piece = piece, .bookedAt = bookedAt});
    m_parcelByKey.insert(mailpieceKey(m_parcels.constLast()), m_parcels.size() - 1);
}

bool SwissPost::addEvent(const QString& ident, const ParcelEvent& event)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_parcelByIdent.constFind(ident);
    if (found == m_parcelByIdent.constEnd())
        return false;
    m_parcels[*found].events.append(event);
    return true;
}

QList<Parcel> SwissPost::parcels() const
{
    const QMutexLocker lock(&m_mutex);
    return m_parcels;
}

QJsonObject definitionAnswer(const QJsonObject& request, const Request& http)
{
    const QJsonObject asked = request.value("labelDefinition"_L1).toObject();
    const auto given = [&](QLatin1StringView name, const QString& otherwise) {
        const QString text = memberText(asked, name);
        return text.isEmpty() ? otherwise : text;
    };
    const Services services = servicesOf(codesOf(request));
    const bool isColoured = services.group == Group::Express || services.basicCodes.contains(u"PRI"_s);
    const auto cased = [&](const QString& text) { return http.twist == "lowercase"_L1 ? text.toLower() : text; };
    return {{u"labelLayout"_s, cased(given("labelLayout"_L1, u"A6"_s))},
            {u"printAddresses"_s, cased(given("printAddresses"_L1, u"RECIPIENT_AND_CUSTOMER"_s))},
            {u"imageFileType"_s, given("imageFileType"_L1, u"PDF"_s).toLower()},
            {u"imageResolution"_s, given("imageResolution"_L1, u"300"_s).toInt()},
            {u"printPreview"_s, asked.value("printPreview"_L1).toBool()},
            {u"colorPrintRequired"_s, isColoured}};
}

} // namespace aviso::practice
