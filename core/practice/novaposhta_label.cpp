#include "core/practice/novaposhta_label.h"

#include "core/practice/novaposhta_wire.h"
#include "core/practice/sheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

Mark text(double x, double y, const QString& words, double points, Mark::Weight weight = Mark::Weight::Plain)
{
    return {.kind = Mark::Kind::Text, .x = x, .y = y, .text = words, .points = points, .weight = weight};
}

/// The standard fonts of a reader have no Cyrillic letters: names are put into Latin ones, by the table of 2010.
QString inLatin(const QString& words)
{
    static const QHash<QChar, QString> letters = [] {
        const QString cyrillic = u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'ʼ’«»№"_s;
        const QStringList latin{u"a"_s,  u"b"_s,    u"v"_s,    u"h"_s,    u"g"_s,  u"d"_s,    u"e"_s,    u"ie"_s,
                                u"zh"_s, u"z"_s,    u"y"_s,    u"i"_s,    u"i"_s,  u"i"_s,    u"k"_s,    u"l"_s,
                                u"m"_s,  u"n"_s,    u"o"_s,    u"p"_s,    u"r"_s,  u"s"_s,    u"t"_s,    u"u"_s,
                                u"f"_s,  u"kh"_s,   u"ts"_s,   u"ch"_s,   u"sh"_s, u"shch"_s, QString(), u"iu"_s,
                                u"ia"_s, QString(), QString(), QString(), u"\""_s, u"\""_s,   u"No "_s};
        QHash<QChar, QString> out;
        for (qsizetype i = 0; i < cyrillic.size(); ++i)
            out.insert(cyrillic[i], latin[i]);
        return out;
    }();
    static const QHash<QChar, QString> atStart{
        {u'є', u"ye"_s}, {u'ї', u"yi"_s}, {u'й', u"y"_s}, {u'ю', u"yu"_s}, {u'я', u"ya"_s}};
    QString out;
    QChar before = u' ';
    for (const QChar c : words) {
        const QHash<QChar, QString>& table = !before.isLetter() && atStart.contains(c.toLower()) ? atStart : letters;
        const auto found = table.constFind(c.toLower());
        before = c;
        if (found == table.constEnd())
            out += c;
        else if (c.isUpper() && !found->isEmpty())
            out += found->at(0).toUpper() + found->mid(1);
        else
            out += *found;
    }
    return out;
}

struct Sticker
{
    const Waybill& waybill;
    int place = 1;
    double left = 0;
    double top = 0;
    double width = 85;
    double height = 85;
    Barcode barcode = Barcode::Right;
};

void drawParty(Sheet& sheet, const Party& party, double x, double y)
{
    const Settlement* town = places().byCity(party.cityRef);
    const QString name = party.company.isEmpty() ? party.name : party.company + u", "_s + party.name;
    sheet.marks.append(text(x, y, inLatin(name).left(44), 8, Mark::Weight::Bold));
    sheet.marks.append(text(x, y + 4, party.phone, 8));
    sheet.marks.append(text(x, y + 8, inLatin(town ? town->name : QString()).toUpper(), 9, Mark::Weight::Bold));
    sheet.marks.append(text(x, y + 12, inLatin(party.address).left(48), 7));
}

// One sticker a place, the waybill's number in the bar code. The carrier's own stickers carry more digits after it, in
// a form that is not public.
void draw(Sheet& sheet, const Sticker& sticker)
{
    const Waybill& waybill = sticker.waybill;
    const double x = sticker.left + 4;
    QString number = waybill.number;
    if (sticker.barcode == Barcode::Wrong)
        number.back() = number.back() == u'9' ? u'0' : QChar(number.back().unicode() + 1);
    sheet.marks.append(text(x, sticker.top + 5, u"PRACTICE"_s, 10, Mark::Weight::Bold));
    sheet.marks.append(text(x + 24, sticker.top + 5, u"Not a label of any carrier. Do not ship."_s, 5.5));
    sheet.marks.append(
        {.kind = Mark::Kind::Filled, .x = x, .y = sticker.top + 6.5, .width = sticker.width - 8, .height = 0.3});
    drawParty(sheet, waybill.sender, x, sticker.top + 10.5);
    drawParty(sheet, waybill.recipient, x, sticker.top + 28);
    const double line = sticker.top + 45;
    sheet.marks.append(
        text(x, line,
             u"%1   %2 kg   %3 UAH   %4 / %5"_s.arg(waybill.service, decimal(waybill.weight), decimal(waybill.cost))
                 .arg(sticker.place)
                 .arg(waybill.seats),
             7.5));
    if (waybill.hasMoneyBack())
        sheet.marks.append(text(x, line + 3.5, u"COD %1 UAH"_s.arg(decimal(waybill.moneyBack)), 8, Mark::Weight::Bold));
    const double codeTop = line + 5;
    const double codeHeight = std::min(22.0, sticker.top + sticker.height - codeTop - 7);
    sheet.marks.append({.kind = Mark::Kind::Code,
                        .x = x + 4,
                        .y = codeTop,
                        .width = std::min(70.0, sticker.width - 16),
                        .height = codeHeight,
                        .modules = code128(number.toLatin1()),
                        .content = number.toLatin1()});
    QString grouped = waybill.number;
    if (grouped.size() == 14)
        grouped.insert(2, u' ').insert(7, u' ').insert(12, u' ');
    sheet.marks.append(text(x + 14, codeTop + codeHeight + 4.5, grouped, 11, Mark::Weight::Bold));
}

QList<Sheet> stickers(const QList<const Waybill*>& waybills, const PrintWish& wish, Barcode barcode)
{
    const bool isLarge = wish.form.contains("100x100"_L1);
    const bool isEight = wish.type == "pdf8"_L1;
    const double side = isLarge ? 100 : 85;
    QList<Sheet> sheets;
    int cell = 0;
    for (const Waybill* waybill : waybills)
        for (int place = 1; place <= waybill->seats; ++place) {
            if (!isEight || cell % 8 == 0)
                sheets.append({.width = isEight ? 210 : side, .height = isEight ? 297 : side});
            Sticker sticker{.waybill = *waybill, .place = place, .width = side, .height = side, .barcode = barcode};
            if (isEight) {
                sticker.left = cell % 2 * 105;
                sticker.top = cell % 8 / 2 * 74;
                sticker.width = 105;
                sticker.height = 74;
            }
            draw(sheets.last(), sticker);
            ++cell;
        }
    return sheets;
}

QList<Sheet> documents(const QList<const Waybill*>& waybills, Barcode barcode)
{
    QList<Sheet> sheets;
    for (const Waybill* waybill : waybills) {
        Sheet sheet{.width = 210, .height = 297};
        sheet.marks.append(text(12, 14, u"WAYBILL "_s + waybill->number, 14, Mark::Weight::Bold));
        draw(sheet, {.waybill = *waybill, .left = 8, .top = 20, .width = 100, .height = 90, .barcode = barcode});
        sheet.marks.append(text(12, 120, inLatin(waybill->description), 9));
        sheet.marks.append(
            text(12, 126, u"%1 / %2   %3 UAH"_s.arg(waybill->payer, waybill->method, decimal(price(*waybill))), 9));
        sheets.append(sheet);
    }
    return sheets;
}

Sheet registerSheet(const Register& list, const Book& book)
{
    Sheet sheet{.width = 210, .height = 297};
    sheet.marks.append(
        text(12, 14, u"PRACTICE   Register "_s + list.number + u"   "_s + dotted(list.day), 14, Mark::Weight::Bold));
    double y = 26;
    for (const QString& ref : list.waybills) {
        const Waybill* waybill = book.waybill(ref);
        if (!waybill)
            continue;
        const Settlement* town = places().byCity(waybill->recipient.cityRef);
        sheet.marks.append(text(12, y, waybill->number, 10));
        sheet.marks.append(text(60, y, inLatin(town ? town->name : QString()), 10));
        sheet.marks.append(text(120, y, decimal(waybill->weight) + u" kg"_s, 10));
        y += 6;
    }
    return sheet;
}

QByteArray asHtml(const QStringList& numbers)
{
    QByteArray out = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>";
    for (const QString& number : numbers)
        out += "<h1>" + number.toUtf8() + "</h1>";
    return out + "</body></html>";
}

std::optional<QByteArray> printedRegisters(const PrintWish& wish, Book& book, const QDate& today)
{
    QList<Sheet> sheets;
    QStringList numbers;
    for (const QString& id : wish.ids) {
        Register* found = book.registerOf(id);
        if (!found)
            return std::nullopt;
        found->printedOn = today;
        numbers.append(found->number);
        sheets.append(registerSheet(*found, book));
        sheets.append(sheets.last()); // one for the carrier, one to keep
    }
    return wish.type == "html"_L1 ? asHtml(numbers) : toPdf(sheets);
}

} // namespace

PrintWish printWish(const QString& path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    PrintWish wish;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString next = parts.value(i + 1);
        if (parts[i].startsWith(u"print"_s))
            wish.form = parts[i];
        else if (parts[i] == "type"_L1)
            wish.type = next;
        else if (parts[i].compare("apiKey"_L1, Qt::CaseInsensitive) == 0)
            wish.key = next;
        else if (!wish.form.isEmpty() &&
                 (parts[i] == "orders[]"_L1 || parts[i] == "orders"_L1 || parts[i] == "refs[]"_L1))
            wish.ids += next.split(u',', Qt::SkipEmptyParts);
    }
    return wish;
}

std::optional<QByteArray> printed(const PrintWish& wish, Book& book, const QDate& today, Barcode barcode)
{
    static const QStringList forms{u"printDocument"_s, u"printMarking85x85"_s, u"printMarking100x100"_s};
    if (wish.ids.isEmpty())
        return std::nullopt;
    if (wish.form == "printScanSheet"_L1)
        return printedRegisters(wish, book, today);
    if (!forms.contains(wish.form))
        return std::nullopt;
    QList<const Waybill*> waybills;
    QStringList numbers;
    for (const QString& id : wish.ids) {
        const Waybill* found = book.waybill(id);
        if (!found || found->life == Waybill::Life::Deleted)
            return std::nullopt;
        waybills.append(found);
        numbers.append(found->number);
    }
    const QList<Sheet> sheets =
        wish.form == "printDocument"_L1 ? documents(waybills, barcode) : stickers(waybills, wish, barcode);
    for (const QString& number : numbers)
        if (Waybill* waybill = book.waybill(number); !waybill->printedOn.isValid())
            waybill->printedOn = today;
    return wish.type == "html"_L1 ? asHtml(numbers) : toPdf(sheets);
}

} // namespace aviso::practice::novaposhta
