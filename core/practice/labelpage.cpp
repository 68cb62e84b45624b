#include "core/practice/labelpage.h"

#include "core/practice/sheet.h"
#include "core/practice/swisspost_address.h"
#include "core/practice/swisspost_verdict.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

constexpr QRgb grey = 0xFF9A9A9A;
constexpr QRgb yellow = 0xFFFFCC00;
constexpr double identWidthMm = 68.5;
constexpr double identHeightMm = 23;

Mark text(double x, double y, const QString& words, double points, Mark::Weight weight = Mark::Weight::Plain)
{
    return {.kind = Mark::Kind::Text, .x = x, .y = y, .text = words, .points = points, .weight = weight};
}

class Label
{
public:
    explicit Label(const LabelOrder& order) : m_order(order)
    {
        m_item = order.request.value("item"_L1).toObject();
        const QJsonObject definition = order.request.value("labelDefinition"_L1).toObject();
        m_layout = memberText(definition, "labelLayout"_L1);
        m_print = memberText(definition, "printAddresses"_L1);
        if (const LayoutLimits* limits = layoutLimits(m_layout)) {
            sheet.width = limits->widthMm;
            sheet.height = limits->heightMm;
        }
    }

    void draw()
    {
        drawHead();
        if (m_print != "NONE"_L1 && m_print != "ONLY_RECIPIENT"_L1 && m_layout != "FE"_L1)
            drawSender();
        if (m_print != "NONE"_L1 && m_print != "ONLY_CUSTOMER"_L1)
            drawRecipient();
        drawIdent();
        if (isTall())
            drawServiceCodes();
        drawReturn();
        if (m_order.purpose == LabelOrder::Purpose::Specimen)
            drawSpecimen();
    }

    Sheet sheet = {};

private:
    bool isTall() const { return sheet.height > 100; }
    double identTop() const { return sheet.height - identHeightMm - (isTall() ? 12 : 6); }

    void drawHead();
    void drawSender();
    void drawRecipient();
    void drawIdent();
    void drawServiceCodes();
    void drawReturn();
    void drawSpecimen();

    const LabelOrder& m_order;
    QJsonObject m_item;
    QString m_layout;
    QString m_print;
};

void Label::drawHead()
{
    const bool isExpress = m_order.services.group == Group::Express;
    if (isExpress)
        sheet.marks.append(
            {.kind = Mark::Kind::Filled, .x = sheet.width - 36, .y = 4.5, .width = 33, .height = 9, .colour = yellow});
    sheet.marks.append({.kind = Mark::Kind::Frame, .x = sheet.width - 36, .y = 4.5, .width = 33, .height = 9});
    sheet.marks.append(text(sheet.width - 34, 10.9, m_order.services.basic.left(12), 14, Mark::Weight::Bold));
    const QStringList more = m_order.services.additional + m_order.services.instructions;
    sheet.marks.append(text(sheet.width - 36, 16.5, more.join(u' '), 6.5));
    sheet.marks.append(text(4, 8.5, u"PRACTICE"_s, 11, Mark::Weight::Bold));
    sheet.marks.append(text(4, 11.2, u"Not a label of any carrier. Do not ship."_s, 5.5));
}

void Label::drawSender()
{
    const QJsonObject customer = m_order.request.value("customer"_L1).toObject();
    const QString licence = memberText(m_order.request, "frankingLicense"_L1);
    double y = 15.5;
    QStringList lines;
    for (const auto name : {"name1"_L1, "name2"_L1, "street"_L1, "pobox"_L1})
        lines.append(memberText(customer, name));
    lines.append(memberText(customer, "zip"_L1) + u' ' + memberText(customer, "city"_L1));
    if (m_layout != "A7"_L1)
        lines.append(memberText(customer, "domicilePostOffice"_L1));
    lines.removeDuplicates();
    for (const QString& line : std::as_const(lines)) {
        if (line.trimmed().isEmpty())
            continue;
        sheet.marks.append(text(4, y, line, isTall() ? 7 : 6));
        y += isTall() ? 3 : 2.6;
    }
    if (isTall())
        sheet.marks.append(text(sheet.width - 36, 20, u"Lizenz "_s + licence, 6));
}

void Label::drawRecipient()
{
    const AddressBlock block = addressBlock(m_item, m_layout, m_order.services);
    const double step = isTall() ? 5 : 3.4;
    const double points = isTall() ? 11 : 8;
    const double x = isTall() ? 14 : 40;
    double y = isTall() ? 46 : 20;
    for (const QString& line : block.lines) {
        sheet.marks.append(
            text(x, y, line, points, line == block.lines.back() ? Mark::Weight::Bold : Mark::Weight::Plain));
        y += step;
    }
    if (!block.freeText.isEmpty())
        sheet.marks.append(text(x, y + 1, block.freeText, points - 2));
}

void Label::drawIdent()
{
    const double x = qMax(8.0, (sheet.width - identWidthMm) / 2);
    const double y = identTop();
    sheet.marks.append({.kind = Mark::Kind::Code,
                        .x = x,
                        .y = y,
                        .width = identWidthMm,
                        .height = identHeightMm,
                        .modules = code128(m_order.ident.toLatin1()),
                        .content = m_order.ident.toLatin1()});
    sheet.marks.append(text(x + 10, y + identHeightMm + 4, withDots(m_order.ident), 9.5, Mark::Weight::Bold));
}

void Label::drawServiceCodes()
{
    double y = 78;
    for (const QString& code :
         m_order.services.basicCodes + m_order.services.additional + m_order.services.instructions) {
        const QString digits = serviceBarcode(code);
        if (digits.isEmpty() || y + 10 > identTop())
            continue;
        sheet.marks.append({.kind = Mark::Kind::Code,
                            .x = 14,
                            .y = y,
                            .width = 23,
                            .height = 7,
                            .modules = code128(digits.toLatin1()),
                            .content = digits.toLatin1()});
        sheet.marks.append(text(40, y + 5, code, 9, Mark::Weight::Bold));
        y += 10;
    }
}

void Label::drawReturn()
{
    const QJsonObject info = m_item.value("attributes"_L1).toObject().value("returnInfo"_L1).toObject();
    const bool isPossible = m_order.services.basic == "RINL"_L1 || m_order.services.basic == "APLUS"_L1;
    if (!isPossible)
        return;
    if (info.value("returnNote"_L1).toBool())
        sheet.marks.append(text(4, identTop() - 2, u"Retour / Ritorno"_s, 7));
    if (!info.value("instructionForReturns"_L1).toBool())
        return;
    const QByteArray content = "7568020" +
                               memberText(info, "customerIDReturnAddress"_L1).rightJustified(8, u'0').toLatin1() +
                               memberText(info, "returnService"_L1).toLatin1();
    sheet.marks.append({.kind = Mark::Kind::Code,
                        .x = sheet.width - 17,
                        .y = 18,
                        .width = 12,
                        .height = 12,
                        .modules = dataMatrix(content),
                        .content = content});
}

void Label::drawSpecimen()
{
    Mark mark = text(isTall() ? 12 : 30, isTall() ? 38 : 46, u"SPECIMEN"_s, isTall() ? 42 : 26, Mark::Weight::Bold);
    mark.colour = grey;
    sheet.marks.append(mark);
}

} // namespace

QString withDots(const QString& ident)
{
    if (ident.size() != 18)
        return ident;
    return ident.first(2) + u'.' + ident.mid(2, 2) + u'.' + ident.mid(4, 6) + u'.' + ident.mid(10);
}

QByteArray drawLabel(const LabelOrder& order)
{
    Label label(order);
    label.draw();
    const QJsonObject definition = order.request.value("labelDefinition"_L1).toObject();
    const QString format = memberText(definition, "imageFileType"_L1);
    const int asked = memberText(definition, "imageResolution"_L1).toInt();
    if (format == "EPS"_L1)
        return toEps(label.sheet);
    if (format == "ZPL2"_L1) // Zebra's 203, 305 and 610 dots
        return toZpl(label.sheet, asked == 200 ? 203 : asked == 600 ? 610 : 305);
    if (format == "PNG"_L1 || format == "JPG"_L1 || format == "GIF"_L1)
        return toImage(label.sheet, asked == 0 ? 300 : asked, format.toLatin1());
    return toPdf(label.sheet);
}

} // namespace aviso::practice
