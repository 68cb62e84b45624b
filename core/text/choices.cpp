#include "core/text/catalogues.h"
#include "core/text/phrases.h"
#include "core/text/sentences.h"

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Phrase choices[] = {
    {"print-addresses.RECIPIENT_AND_CUSTOMER", QT_TRANSLATE_NOOP("choice", "Recipient and sender")},
    {"print-addresses.ONLY_RECIPIENT", QT_TRANSLATE_NOOP("choice", "Recipient only")},
    {"print-addresses.ONLY_CUSTOMER", QT_TRANSLATE_NOOP("choice", "Sender only")},
    {"print-addresses.NONE", QT_TRANSLATE_NOOP("choice", "None")},
    {"layout.FE", QT_TRANSLATE_NOOP("choice", "Window envelope")},
    {"resolution.200", QT_TRANSLATE_NOOP("choice", "200 dpi")},
    {"resolution.300", QT_TRANSLATE_NOOP("choice", "300 dpi")},
    {"resolution.600", QT_TRANSLATE_NOOP("choice", "600 dpi")},
    {"format.sPDF", QT_TRANSLATE_NOOP("choice", "PDF without its typefaces")},
    {"specimen.yes", QT_TRANSLATE_NOOP("choice", "Yes: labels are specimens")},
    {"specimen.no", QT_TRANSLATE_NOOP("choice", "No")},
};

constexpr Phrase features[] = {
    {"labels", QT_TRANSLATE_NOOP("feature", "Labels")},
    {"messages", QT_TRANSLATE_NOOP("feature", "Messages by e-mail")},
    {"sms", QT_TRANSLATE_NOOP("feature", "Messages by SMS")},
    {"options", QT_TRANSLATE_NOOP("feature", "Delivery options for the recipient")},
    {"picture", QT_TRANSLATE_NOOP("feature", "Own picture and link in messages")},
};

QString named(const PhraseTable& table, const QString& key, const QString& otherwise)
{
    const QString known = phrase(table, key);
    return known.isEmpty() ? otherwise : known;
}

/// What the first catalogue with such a choice calls it; else the bare word.
QString nameInCatalogues(const QString& field, const QString& value)
{
    for (const catalogue::Entry& entry : catalogues())
        if (const catalogue::Layout* layout = field == "layout"_L1 ? catalogue::layout(entry, value) : nullptr)
            return layout->name.in(spokenLanguage());
    for (const catalogue::Entry& entry : catalogues())
        if (const catalogue::Field* known = catalogue::field(entry, field))
            if (const auto name = known->choiceNames.constFind(value); name != known->choiceNames.constEnd())
                return name->in(spokenLanguage());
    return value;
}

} // namespace

QString choiceName(const QString& field, const QString& value)
{
    if (field == "call-language"_L1)
        return languageName(value.toLower());
    return named({"choice", choices}, field + u'.' + value, nameInCatalogues(field, value));
}

QString featureName(const QString& feature)
{
    return named({"feature", features}, feature, feature);
}

} // namespace aviso::text
