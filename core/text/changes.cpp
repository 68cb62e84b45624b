#include "core/text/changes.h"

#include "core/model/content.h"
#include "core/text/sentences.h"

#include <QCoreApplication>

#include <limits>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names the context of all words of this file.
struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

int counted(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// What is kept beside shipments; empty for anything else.
QString ofKept(const QString& code, const QString& name, int n)
{
    if (code == "preset-add"_L1)
        return Changes::tr("new preset “%1”").arg(name);
    if (code == "preset-edit"_L1)
        return Changes::tr("change the preset “%1”").arg(name);
    if (code == "preset-remove"_L1)
        return Changes::tr("delete the preset “%1”").arg(name);
    if (code == "preset-import"_L1)
        return Changes::tr("import of %n preset(s)", nullptr, n);
    if (code == "preset-order"_L1)
        return Changes::tr("order of the presets");
    if (code == "package-add"_L1)
        return Changes::tr("new package “%1”").arg(name);
    if (code == "package-edit"_L1)
        return Changes::tr("change the package “%1”").arg(name);
    if (code == "package-remove"_L1)
        return Changes::tr("delete the package “%1”").arg(name);
    if (code == "address-add"_L1)
        return Changes::tr("new entry of the address book");
    if (code == "address-edit"_L1)
        return Changes::tr("change an entry of the address book");
    if (code == "address-remove"_L1)
        return Changes::tr("delete %n entry(s) of the address book", nullptr, n);
    if (code == "address-merge"_L1)
        return Changes::tr("merge %n entry(s) of the address book", nullptr, n);
    return {};
}

QString ofOne(const QString& code, const QString& name)
{
    if (code == "edit"_L1)
        return Changes::tr("edit “%1”").arg(name);
    if (code == "discard"_L1)
        return Changes::tr("discard “%1”").arg(name);
    if (code == "take-back"_L1)
        return Changes::tr("take back “%1”").arg(name);
    if (code == "hold"_L1)
        return Changes::tr("hold “%1”").arg(name);
    if (code == "release"_L1)
        return Changes::tr("release “%1”").arg(name);
    if (code == "duplicate"_L1)
        return Changes::tr("duplicate as “%1”").arg(name);
    if (code == "reship"_L1)
        return Changes::tr("send again as “%1”").arg(name);
    if (code == "hand-over"_L1)
        return Changes::tr("hand over “%1”").arg(name);
    if (code == "keep-here"_L1)
        return Changes::tr("keep “%1” here").arg(name);
    return Changes::tr("change “%1”").arg(name);
}

QString ofMany(const QString& code, int n)
{
    if (code == "discard"_L1)
        return Changes::tr("discard %n shipment(s)", nullptr, n);
    if (code == "take-back"_L1)
        return Changes::tr("take back %n shipment(s)", nullptr, n);
    if (code == "hold"_L1)
        return Changes::tr("hold %n shipment(s)", nullptr, n);
    if (code == "release"_L1)
        return Changes::tr("release %n shipment(s)", nullptr, n);
    if (code == "duplicate"_L1)
        return Changes::tr("duplicate %n shipment(s)", nullptr, n);
    if (code == "reship"_L1)
        return Changes::tr("send %n shipment(s) again", nullptr, n);
    if (code == "hand-over"_L1)
        return Changes::tr("hand over %n shipment(s)", nullptr, n);
    if (code == "keep-here"_L1)
        return Changes::tr("keep %n shipment(s) here", nullptr, n);
    return Changes::tr("change %n shipment(s)", nullptr, n);
}

/// "2:email:de:a@b.ch" -> "“Arrived” (E-mail, German, a@b.ch)".
QString messageText(const QString& word)
{
    const QStringList parts = word.split(u':');
    QStringList more{parts.value(1) == "sms"_L1 ? Changes::tr("SMS") : Changes::tr("E-mail")};
    if (const QString language = parts.value(2); !language.isEmpty())
        more << languageName(language);
    if (const QString to = parts.sliced(std::min<qsizetype>(3, parts.size())).join(u':'); !to.isEmpty())
        more << to;
    return u"%1 (%2)"_s.arg(fieldName(u"message."_s + parts.value(0)), more.join(u", "_s));
}

template <class F>
QString eachWord(const QString& value, F text)
{
    QStringList words;
    for (const QString& word : value.split(u' ', Qt::SkipEmptyParts))
        words << text(word);
    return words.join(u", "_s);
}

QString more(const shipping::Turned& turned)
{
    if (turned.left.isEmpty())
        return {};
    QStringList sentences;
    constexpr qsizetype mostNamed = 3;
    for (const shipping::LeftOut& left : turned.left.first(std::min(mostNamed, turned.left.size())))
        sentences << sentence(left.why);
    if (turned.left.size() > mostNamed)
        sentences << Changes::tr("%n more stay(s) as it is.", nullptr, counted(turned.left.size() - mostNamed));
    return u' ' + sentences.join(u' ');
}

} // namespace

QString stepName(const model::Step& step)
{
    if (const QString kept = ofKept(step.code, step.args.value(0), counted(step.kept)); !kept.isEmpty())
        return kept;
    return step.shipments == 1 ? ofOne(step.code, step.shipment) : ofMany(step.code, counted(step.shipments));
}

QString undone(const shipping::Turned& turned)
{
    if (turned.shipments + turned.kept == 0)
        return Changes::tr("Not undone: %1.").arg(stepName(turned.step)) + more(turned);
    return Changes::tr("Undone: %1.").arg(stepName(turned.step)) + more(turned);
}

QString redone(const shipping::Turned& turned)
{
    if (turned.shipments + turned.kept == 0)
        return Changes::tr("Not done again: %1.").arg(stepName(turned.step)) + more(turned);
    return Changes::tr("Done again: %1.").arg(stepName(turned.step)) + more(turned);
}

QString valueText(const QString& field, const QString& value)
{
    if (value.isEmpty())
        return value;
    if (field == "dispatch-date"_L1 || field.endsWith("delivery-date"_L1)) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? dateText(date) : value;
    }
    if (field == "service"_L1)
        return fieldName(u"service."_s + value);
    if (field == "messages"_L1)
        return eachWord(value, &messageText);
    if (field == "additional"_L1)
        return eachWord(value, [](const QString& code) { return fieldName(u"additional."_s + code); });
    if (field == "options"_L1)
        return eachWord(value, [](const QString& word) { return fieldName(u"option."_s + word); });
    if (field == "recipient.language"_L1)
        return languageName(value);
    return value;
}

QString listDifference(const QString& field, const QString& before, const QString& after)
{
    if (before.isEmpty() || after.isEmpty() ||
        !(field == "messages"_L1 || field == "additional"_L1 || field == "options"_L1))
        return {};
    const QStringList had = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList has = after.split(u' ', Qt::SkipEmptyParts);
    QStringList parts;
    for (const QString& word : has)
        if (!had.contains(word))
            parts.append(u"+ "_s + valueText(field, word));
    for (const QString& word : had)
        if (!has.contains(word))
            parts.append(u"\u2212 "_s + valueText(field, word));
    return parts.join(u", "_s);
}

QString contentText(const QJsonObject& content)
{
    QStringList parts;
    for (const QString& field : model::changedNames(content)) {
        const QJsonValue value = content.value(field);
        const QString name = changedFieldName(field);
        parts << (value.isString() ? u"%1: %2"_s.arg(name, valueText(field, value.toString())) : name);
    }
    return parts.join(u"; "_s);
}

QString changedFieldName(const QString& field)
{
    return field == "weight"_L1 ? Changes::tr("Weight") : fieldName(field);
}

QString holdText(const model::Hold& hold)
{
    return hold.until ? Changes::tr("On hold until %1: %2").arg(dateText(*hold.until), hold.reason)
                      : Changes::tr("On hold: %1").arg(hold.reason);
}

} // namespace aviso::text
