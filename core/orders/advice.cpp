#include "core/orders/advice.h"

#include "core/base/textlength.h"
#include "core/catalogue/checks.h"
#include "core/orders/fields.h"

#include <QStringView>

#include <algorithm>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

/// True for the addresses that fill most files: a large one has no time for the whole judgement.
bool isPlainEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const auto isWord = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    qsizetype dots = 0; // behind the @
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWord(text[i]) || i == at)
            continue;
        const bool isBetween = i > 0 && i + 1 < text.size() && isWord(text[i - 1]) && isWord(text[i + 1]);
        if ((text[i] != u'.' && text[i] != u'-') || !isBetween)
            return false;
        dots += text[i] == u'.' && i > at ? 1 : 0;
    }
    const QStringView end = text.sliced(text.lastIndexOf(u'.') + 1);
    return at > 0 && dots > 0 && end.size() >= 2 && std::ranges::all_of(end, [](QChar c) { return c.isLetter(); });
}

} // namespace

QList<RowProblem> adviceOn(const model::Shipment& shipment, const tabular::RowView& view, const CarrierTerms& terms)
{
    const qint64 row = view.row();
    QList<RowProblem> advice;
    if (view.quotes().hasStray)
        advice.append(
            {.row = row, .field = u"reference"_s, .code = u"quote-stray"_s, .weight = RowProblem::Weight::Advises});
    const QString& email = shipment.consignee.email;
    if (!email.isEmpty() && !isPlainEmail(email) && !catalogue::isEmail(email))
        advice.append({.row = row,
                       .field = u"recipient.email"_s,
                       .code = u"email-doubtful"_s,
                       .args = {email},
                       .weight = RowProblem::Weight::Advises});
    for (const LengthLimit& limit : terms.lengths) {
        const QString text = limit.field->show(shipment);
        if (text.size() <= limit.most) // no text has more characters than code units
            continue;
        if (const qsizetype length = codePoints(text); length > limit.most)
            advice.append({.row = row,
                           .field = QStringView(limit.field->name).toString(),
                           .code = u"long-for-carrier"_s,
                           .args = {text, QString::number(length), QString::number(limit.most)},
                           .weight = RowProblem::Weight::Advises});
    }
    return advice;
}

} // namespace aviso::orders
