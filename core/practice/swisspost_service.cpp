// The SOAP side of the stand-in: the same rules and numbers as REST, another envelope.
#include "core/practice/swisspost.h"
#include "core/practice/swisspost_case.h"
#include "core/practice/swisspost_soap.h"
#include "core/practice/swisspost_texts.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

Answer fault(const QString& sentence)
{
    return {
        .status = 500, .contentType = "text/xml; charset=utf-8", .body = writeFault(sentence), .outcome = u"fault"_s};
}

QJsonArray messages(const QList<Finding>& findings, const QString& language)
{
    QJsonArray out;
    for (const Finding& finding : findings)
        out.append(
            QJsonObject{{u"code"_s, finding.code}, {u"message"_s, messageText(finding.code, language, finding.args)}});
    return out;
}

// Codes, layout and country only, as the operation has no more to judge.
QJsonObject checked(const QJsonObject& request)
{
    QJsonObject shaped = request;
    QJsonObject item = shaped.value("item"_L1).toObject();
    item.insert(u"recipient"_s, QJsonObject{{u"country"_s, item.take("country"_L1)}});
    shaped.insert(u"item"_s, item);
    Case c = caseOf(shaped, Channel::Soap);
    judgeServices(c);
    judgeLayout(c);
    QJsonObject out;
    if (item.contains("itemID"_L1))
        out.insert(u"itemID"_s, item.value("itemID"_L1));
    const QString language = memberText(request, "language"_L1);
    out.insert(u"errors"_s, messages(c.verdict.errors, language));
    out.insert(u"warnings"_s, messages(c.verdict.warnings, language));
    return out;
}

} // namespace

Answer SwissPost::soap(const Request& request, const QDateTime& now)
{
    const QByteArray header = request.headers.value("authorization");
    const QString pair = header.toLower().startsWith("basic ")
                             ? QString::fromUtf8(QByteArray::fromBase64(header.mid(6).trimmed()))
                             : QString();
    if (!mayEnter(pair.section(u':', 0, 0), pair.section(u':', 1)))
        return {.status = 401,
                .contentType = "text/plain",
                .headers = {{"WWW-Authenticate", "Basic realm=\"WSBC\""}},
                .outcome = u"wrong user"_s};
    const Result<SoapCall> call = readSoap(request.body);
    if (!call)
        return fault(call.error().detail);
    QJsonArray items;
    Answer out{.contentType = "text/xml; charset=utf-8"};
    if (call->operation == "ValidateCombination"_L1) {
        for (const QJsonObject& one : call->requests)
            items.append(checked(one));
        out.outcome = u"checked"_s;
        out.body = writeSoap(*call, call->definition, items);
        return out;
    }
    // The whole call is checked by the schema before the first item is worked on.
    QList<Verdict> verdicts;
    for (const QJsonObject& one : call->requests) {
        verdicts.append(judge(one, Channel::Soap));
        if (verdicts.back().answer == Verdict::Answer::EmptyBody)
            return fault(u"unknown member "_s + verdicts.back().unknownMember);
        if (verdicts.back().answer == Verdict::Answer::Violations)
            return fault(verdicts.back().violations.first().field + u' ' + verdicts.back().violations.first().error);
    }
    for (qsizetype i = 0; i < call->requests.size(); ++i) {
        const Outcome outcome = settle(call->requests[i], verdicts[i], request, now);
        items.append(outcome.item);
        out.pieces.append(outcome.piece);
    }
    out.outcome = out.pieces.size() == 1 ? out.pieces.first().outcome : u"%1 items"_s.arg(out.pieces.size());
    out.body = writeSoap(*call, definitionAnswer(call->requests.first(), request), items);
    return out;
}

} // namespace aviso::practice
