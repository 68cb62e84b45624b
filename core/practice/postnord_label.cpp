#include "core/practice/postnord_label.h"

#include "core/practice/sheet.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

constexpr QRgb grey = 0xFF9A9A9A;
constexpr double left = 5;

Mark text(double x, double y, const QString& words, double points, Mark::Weight weight = Mark::Weight::Plain)
{
    return {.kind = Mark::Kind::Text, .x = x, .y = y, .text = words, .points = points, .weight = weight};
}

Mark rule(double y)
{
    return {.kind = Mark::Kind::Filled, .x = left, .y = y, .width = 95, .height = 0.4};
}

QStringList addressLines(const QJsonValue& party)
{
    const QJsonValue body = party["party"_L1];
    QStringList lines{body["nameIdentification"_L1]["name"_L1].toString(),
                      body["nameIdentification"_L1]["companyName"_L1].toString(),
                      body["nameIdentification"_L1]["careOfName"_L1].toString()};
    for (const QJsonValue street : body["address"_L1]["streets"_L1].toArray())
        lines.append(street.toString());
    const QJsonValue address = body["address"_L1];
    lines.append(address["countryCode"_L1].toString() + u'-' + address["postalCode"_L1].toString() + u' ' +
                 address["city"_L1].toString().toUpper());
    lines.removeAll(QString());
    return lines;
}

QString serviceName(const QString& code)
{
    static const QHash<QString, QString> names{{u"17"_s, u"MyPack Home"_s},
                                               {u"18"_s, u"Parcel"_s},
                                               {u"19"_s, u"MyPack Collect"_s},
                                               {u"24"_s, u"Return Drop Off"_s},
                                               {u"30"_s, u"MyPack Home Small"_s}};
    return names.value(code, u"Service "_s + code);
}

void drawParties(Sheet& sheet, const QJsonObject& shipment)
{
    double y = 12;
    for (const QString& line : addressLines(shipment["parties"_L1]["consignor"_L1])) {
        sheet.marks.append(text(left, y, line, 7));
        y += 3;
    }
    sheet.marks.append(rule(30));
    const QJsonValue parties = shipment["parties"_L1];
    const bool hasPoint = parties["deliveryParty"_L1].isObject();
    y = 38;
    for (const QString& line : addressLines(hasPoint ? parties["deliveryParty"_L1] : parties["consignee"_L1])) {
        sheet.marks.append(text(left, y, line, 12, y < 39 ? Mark::Weight::Bold : Mark::Weight::Plain));
        y += 5;
    }
    if (hasPoint)
        sheet.marks.append(text(left, y, u"For: "_s + addressLines(parties["consignee"_L1]).value(0), 10));
    sheet.marks.append(rule(75));
}

void drawService(Sheet& sheet, const PostNordLabel& label)
{
    const QJsonValue service = label.shipment["service"_L1];
    const QString code = service["basicServiceCode"_L1].toString();
    QStringList codes;
    for (const QJsonValue each : service["additionalServiceCode"_L1].toArray())
        codes.append(each.toString());
    const QJsonValue consignor = label.shipment["parties"_L1]["consignor"_L1];
    sheet.marks.append(text(left, 83, serviceName(code), 16, Mark::Weight::Bold));
    sheet.marks.append({.kind = Mark::Kind::Frame, .x = 82, .y = 77, .width = 18, .height = 9});
    sheet.marks.append(text(86, 84, code, 16, Mark::Weight::Bold));
    sheet.marks.append(
        text(left, 89,
             u"Issuer/Customer No: %1 / %2"_s.arg(consignor["issuerCode"_L1].toString().mid(1),
                                                  consignor["partyIdentification"_L1]["partyId"_L1].toString()),
             7));
    sheet.marks.append(text(left, 94, codes.join(u' '), 9));
    sheet.marks.append(text(left, 135, u"PC - Parcel    %1 / %2"_s.arg(label.position).arg(label.of), 9));
    sheet.marks.append(rule(139));
}

} // namespace

QByteArray drawPostNordLabel(const PostNordLabel& label)
{
    Sheet sheet{.width = 105, .height = 190};
    sheet.marks.append(text(60, 8.5, u"PRACTICE"_s, 11, Mark::Weight::Bold));
    sheet.marks.append(text(60, 11.2, u"Not a label of any carrier. Do not ship."_s, 5.5));
    drawParties(sheet, label.shipment);
    drawService(sheet, label);
    const QByteArray code = label.number.toLatin1();
    sheet.marks.append({.kind = Mark::Kind::Code,
                        .x = 12,
                        .y = 155,
                        .width = 81,
                        .height = 24,
                        .modules = code128(code),
                        .content = code});
    sheet.marks.append(text(30, 184, label.number, 11, Mark::Weight::Bold));
    if (label.purpose == PostNordLabel::Purpose::Test) {
        Mark mark = text(12, 120, u"TEST"_s, 42, Mark::Weight::Bold);
        mark.colour = grey;
        sheet.marks.append(mark);
    }
    return label.format == PostNordLabel::Format::Zpl ? toZpl(sheet, 203) : toPdf(sheet);
}

} // namespace aviso::practice
