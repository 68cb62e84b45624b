#include "core/pages/manifestpage.h"

#include "core/text/sentences.h"

#include <QCoreApplication>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;
using model::ManifestLine;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(manifest)
};

QString weight(int grams, const QLocale& locale)
{
    return grams > 0 ? locale.toString(grams / 1000.0, 'f', 2) : QString();
}

Table parcelTable(const QList<ManifestLine>& lines, const QLocale& locale)
{
    Table table{.columns = {{.title = Words::tr("No."), .share = 0.4, .isNumeric = true},
                            {.title = Words::tr("Number"), .share = 1.9},
                            {.title = Words::tr("Reference"), .share = 1.2},
                            {.title = Words::tr("Recipient"), .share = 1.8},
                            {.title = Words::tr("Place"), .share = 1.6},
                            {.title = Words::tr("Service"), .share = 1.1},
                            {.title = Words::tr("kg"), .share = 0.5, .isNumeric = true}}};
    int position = 0;
    for (const ManifestLine& line : lines)
        table.rows.append({locale.toString(++position), line.number, line.reference, line.consignee, line.place,
                           line.service, weight(line.weightGrams, locale)});
    return table;
}

KeyValues headOf(const shipping::ClosedOut& closed, const QString& carrierName, const QLocale& locale)
{
    qint64 grams = 0;
    for (const ManifestLine& line : closed.manifest.lines)
        grams += line.weightGrams;
    const model::Sender& sender = closed.account.sender;
    const QString from = QStringList{sender.name, sender.street, sender.postcode + u' ' + sender.city}.join(u", "_s);
    KeyValues head{.lines = {{Words::tr("Carrier"), carrierName},
                             {Words::tr("Sender"), from},
                             {Words::tr("Account"), closed.account.name},
                             {Words::tr("Day"), text::dateText(closed.manifest.day)}}};
    if (!closed.manifest.number.isEmpty())
        head.lines.append({Words::tr("Register of the carrier"), closed.manifest.number});
    head.lines.append({Words::tr("Parcels"), locale.toString(closed.manifest.lines.size())});
    head.lines.append({Words::tr("Weight in kg"), locale.toString(static_cast<double>(grams) / 1000.0, 'f', 2)});
    return head;
}

} // namespace

Paper manifestPaper(const shipping::ClosedOut& closed, const QString& carrierName, const QLocale& locale)
{
    Paper paper{.title = Words::tr("Handed over"),
                .subtitle = carrierName,
                .footer = Words::tr("List %1").arg(number(closed.manifest.id)),
                .language = locale.name().left(2)};
    paper.blocks.append(headOf(closed, carrierName, locale));
    paper.blocks.append(parcelTable(closed.manifest.lines, locale));
    paper.blocks.append(Paragraph{.text = Words::tr("Taken over by the driver (name, time, signature):")});
    paper.blocks.append(Paragraph{.text = u'\n' + u"_"_s.repeated(64), .look = Paragraph::Look::Plain});
    if (!closed.refused.isEmpty()) {
        paper.blocks.append(Heading{.text = Words::tr("Not on the carrier's register"), .level = 2});
        KeyValues why;
        for (auto refused = closed.refused.begin(); refused != closed.refused.end(); ++refused)
            why.lines.append({refused.key(), text::sentence(*refused)});
        paper.blocks.append(why);
    }
    return paper;
}

} // namespace aviso::pages
