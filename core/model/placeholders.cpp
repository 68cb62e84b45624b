#include "core/model/placeholders.h"

#include <QLocale>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What fills the placeholders, and in which language dates are written.
struct Filling
{
    const Shipment& shipment;
    const Account& account;
    QLocale locale;
};

struct Placeholder
{
    QLatin1StringView name;
    QString (*value)(const Filling&);
};

QString dispatchDate(const Filling& filling)
{
    const auto& date = filling.shipment.dispatchDate;
    return date ? filling.locale.toString(*date, QLocale::LongFormat) : QString();
}

QString parcelCount(const Filling& filling)
{
    const auto count = filling.shipment.parcels.size();
    return count > 0 ? filling.locale.toString(count) : QString();
}

QString sender(const Filling& filling)
{
    for (const QString& name : {filling.shipment.senderName, filling.account.senderName})
        if (!name.isEmpty())
            return name;
    return filling.account.sender.name;
}

constexpr Placeholder placeholders[] = {
    {"reference"_L1, [](const Filling& f) { return f.shipment.reference; }},
    {"name"_L1, [](const Filling& f) { return displayName(f.shipment.consignee); }},
    {"first-name"_L1, [](const Filling& f) { return f.shipment.consignee.firstName; }},
    {"company"_L1, [](const Filling& f) { return f.shipment.consignee.company; }},
    {"city"_L1, [](const Filling& f) { return f.shipment.consignee.city; }},
    {"dispatch-date"_L1, dispatchDate},
    {"parcels"_L1, parcelCount},
    {"sender"_L1, sender},
};

const Placeholder* placeholder(QStringView name)
{
    for (const Placeholder& known : placeholders)
        if (known.name == name)
            return &known;
    return nullptr;
}

} // namespace

QStringList placeholderNames()
{
    QStringList names;
    for (const Placeholder& known : placeholders)
        names += known.name;
    return names;
}

FilledText fill(const QString& text, const Shipment& shipment, const Account& account, const QString& language)
{
    if (!text.contains(u'{'))
        return {.text = text};
    const Filling filling{shipment, account, QLocale(language)};
    FilledText out;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', done)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        // "{a {b}": the inner brace is the one that opens a placeholder.
        open = text.lastIndexOf(u'{', close);
        const QStringView name = QStringView(text).mid(open + 1, close - open - 1);
        const Placeholder* known = placeholder(name);
        const QString value = known ? known->value(filling) : QString();
        out.text += QStringView(text).mid(done, open - done);
        out.text += value.isEmpty() ? text.mid(open, close + 1 - open) : value;
        if (!known)
            out.unknown += name.toString();
        else if (value.isEmpty())
            out.missing += name.toString();
        done = close + 1;
    }
    out.text += QStringView(text).mid(done);
    out.missing.removeDuplicates();
    out.unknown.removeDuplicates();
    return out;
}

} // namespace aviso::model
