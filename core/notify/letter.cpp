#include "core/notify/letter.h"

#include "core/model/placeholders.h"

#include <QLocale>
#include <QMap>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace aviso::notify {
namespace {

QString optionLines(const LetterParts& parts)
{
    QStringList lines;
    for (const QString& word : parts.options) {
        if (const catalogue::OptionKind* kind = catalogue::option(parts.entry, word))
            lines.append(u"\u2022 "_s + kind->name.in(parts.notice.language));
    }
    return lines.join(u'\n');
}

QMap<QString, QString> valuesFor(const LetterParts& parts)
{
    const model::FilledText sender = model::fill(u"{sender}"_s, parts.shipment, parts.account, parts.notice.language);
    const QLocale locale(parts.notice.language);
    const QString date = locale.toString(parts.delivery, QLocale::LongFormat);
    return {{u"sender"_s, sender.missing.isEmpty() ? sender.text : parts.account.name},
            {u"recipient"_s, model::displayName(parts.shipment.consignee)},
            {u"number"_s, parts.number},
            {u"date"_s, date},
            {u"date-short"_s, locale.toString(parts.delivery, QLocale::ShortFormat)},
            {u"link"_s, catalogue::trackingPage(parts.entry, parts.number).toString(QUrl::FullyEncoded)},
            {u"texts"_s, parts.notice.text1 + parts.notice.text2},
            {u"text1"_s, parts.notice.text1},
            {u"text2"_s, parts.notice.text2},
            {u"options"_s, optionLines(parts)}};
}

QString pictureHtml(const model::Account& account, const QString& sender)
{
    if (account.pictureUrl.isEmpty())
        return {};
    const QString image = u"<img src=\"%1\" alt=\"%2\">"_s.arg(
        QString::fromUtf8(account.pictureUrl.toEncoded()).toHtmlEscaped(), sender.toHtmlEscaped());
    if (account.pictureLink.isEmpty())
        return u"<p>%1</p>\n"_s.arg(image);
    return u"<p><a href=\"%1\">%2</a></p>\n"_s.arg(QString::fromUtf8(account.pictureLink.toEncoded()).toHtmlEscaped(),
                                                   image);
}

QString htmlOf(const QString& text, const QString& link)
{
    QString html;
    const QStringList paragraphs = text.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString& paragraph : paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>\n"_s;
    const QString escaped = link.toHtmlEscaped();
    if (!escaped.isEmpty())
        html.replace(escaped, u"<a href=\"%1\">%1</a>"_s.arg(escaped));
    return html;
}

} // namespace

Letter letterFor(const LetterParts& parts, const Wording& wording)
{
    const QMap<QString, QString> values = valuesFor(parts);
    Letter letter{.senderName = values.value(u"sender"_s)};
    if (parts.notice.channel == model::MessageChannel::Sms) {
        letter.text = filledIn(wording.sms, values);
        return letter;
    }
    letter.subject = filledIn(wording.subject, values);
    letter.text = filledIn(wording.body, values);
    letter.html = pictureHtml(parts.account, letter.senderName) + htmlOf(letter.text, values.value(u"link"_s));
    return letter;
}

} // namespace aviso::notify
