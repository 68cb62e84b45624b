#include "core/base/textlength.h"
#include "core/catalogue/checks.h"
#include "core/catalogue/phone.h"

#include <QLocale>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One value against one field's limits. `Finding::rule` is the engine's rule and the key of its sentence.
struct Finding
{
    QString rule = {};
    QStringList args = {};
    bool isAdvice = false; ///< softer than the field's own severity
};

using Findings = QList<Finding>;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The remainder of a long decimal number, letters counted as 10 to 35 as ISO 13616 does.
int remainder97(const QString& text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = c.isDigit() ? c.digitValue() : c.toUpper().unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

bool isIban(QString text)
{
    text = text.remove(u' ').toUpper();
    static const QRegularExpression form(u"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"_s);
    return form.match(text).hasMatch() && remainder97(text.sliced(4) + text.first(4)) == 1;
}

/// Modulo 10, recursive: the check of Swiss payment references.
bool isSlipReference(const QString& text)
{
    constexpr int table[] = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    if (text.isEmpty() || !isDigits(text))
        return false;
    int carry = 0;
    for (const QChar c : QStringView(text).chopped(1))
        carry = table[(carry + c.digitValue()) % 10];
    return (10 - carry) % 10 == text.back().digitValue();
}

/// The check digit of card and customer numbers: every second digit from the right doubled, digit sums.
bool isLuhn(const QString& text)
{
    if (text.isEmpty() || !isDigits(text))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = text[text.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

void checkNumber(const Field& field, const QString& text, Findings& out)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    static const QRegularExpression form(u"^[0-9]+(\\.[0-9]{1,2})?$"_s);
    if (!isNumber || !form.match(text).hasMatch())
        out += {u"not-a-number"_s, {text}};
    else if (field.most && value > *field.most)
        out += {u"too-large"_s, {text, QString::number(*field.most, 'f', 0)}};
    else if (field.least && value < *field.least)
        out += {u"too-small"_s, {text, QString::number(*field.least)}};
}

void checkType(const Case& c, const Field& field, const QString& text, Findings& out)
{
    if (field.type == "digits"_L1 && !isDigits(text))
        out += {u"not-digits"_s, {text}};
    else if (field.type == "decimal"_L1 || (field.type == "digits"_L1 && (field.least || field.most)))
        checkNumber(field, text, out);
    else if (field.type == "date"_L1 && !QDate::fromString(text, Qt::ISODate).isValid())
        out += {u"not-a-date"_s, {text}};
    else if (field.type == "choice"_L1 && !field.choices.contains(text))
        out += {u"not-offered"_s, {text, field.choices.join(u", "_s)}};
    else if (field.type == "email"_L1 && !isEmail(text.trimmed()))
        out += {u"email-form"_s, {text}};
    else if (field.type == "iban"_L1 && !isIban(text))
        out += {u"iban-wrong"_s, {text}};
    else if (field.type == "slip-reference"_L1 && !isSlipReference(text))
        out += {u"check-digit"_s, {text}};
    else if (field.type == "luhn"_L1 && !isLuhn(text))
        out += {u"check-digit-wrong"_s, {text}};
    else if (field.type == "country"_L1 && QLocale::codeToTerritory(text) == QLocale::AnyTerritory)
        out += {u"country-unknown"_s, {text}};
    else if (field.type == "phone"_L1)
        if (const PhoneNumber number = readPhone(c.entry.phones, text, c.country); !number.trouble.isEmpty())
            out += {number.trouble, {text}, true};
}

void checkLength(const Field& field, const QString& text, Findings& out)
{
    const qsizetype length = codePoints(text);
    if (field.maximum > 0 && length > field.maximum)
        out += {u"too-long"_s,
                {QString::number(length), QString::number(field.maximum), QString::number(length - field.maximum)}};
    if (length < field.minimum)
        out += {u"too-short"_s, {QString::number(length), QString::number(field.minimum)}};
}

/// What is not seen and turns what is: control characters, and those that reverse the direction of the text around
/// them.
bool isInvisible(QChar ch)
{
    const char16_t code = ch.unicode();
    const bool isReversing = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return (code < 0x20 && code != u'\n') || (code >= 0x7F && code < 0xA0) || isReversing;
}

void checkCharacters(const Case& c, const Field& field, const QString& text, Findings& out)
{
    const AccountChannel* channel = catalogue::channel(c.entry, c.account.channel);
    const QString refused = field.forbidden + (field.isSent && channel ? channel->forbidden : QString());
    QString found;
    for (const QChar character : text)
        if (refused.contains(character) && !found.contains(character))
            found += character;
    if (!found.isEmpty())
        out += {u"forbidden"_s, {found}};
    // What is not seen makes two references out of what looks like one.
    const bool isLikeAnother = field.name == "reference"_L1 && text.trimmed() != withoutInvisible(text);
    const bool hasControl = isLikeAnother || std::ranges::any_of(text, isInvisible);
    const bool isBroken = !text.isValidUtf16();
    if (hasControl || isBroken)
        out += {u"control-characters"_s, {}};
    else if (text.contains(u'\n') && !field.name.startsWith("text"_L1))
        out += {u"line-break"_s, {}};
}

void checkWeights(const Case& c, const Field& field, Findings& out)
{
    for (const model::Parcel& parcel : c.shipment.parcels) {
        const QString shown = QString::number(parcel.weightGrams);
        if (field.most && parcel.weightGrams > *field.most)
            out += {u"too-large"_s, {shown, QString::number(*field.most, 'f', 0)}};
        else if (parcel.weightGrams != 0 && field.least && parcel.weightGrams < *field.least)
            out += {u"too-small"_s, {shown, QString::number(*field.least)}};
        if (!out.isEmpty())
            return;
    }
}

void checkLines(const Case& c, const Field& field, Findings& out)
{
    const QStringList& lines = c.shipment.consignee.labelLines;
    if (lines.isEmpty())
        return;
    if (lines.size() < field.minimum)
        out += {u"too-few-lines"_s, {QString::number(field.minimum)}};
    if (field.most && static_cast<double>(lines.size()) > *field.most)
        out += {u"too-many-lines"_s, {QString::number(*field.most, 'f', 0)}};
    Field line = field;
    line.minimum = 0;
    for (const QString& text : lines) {
        checkLength(line, text, out);
        checkCharacters(c, line, text, out);
    }
}

QString valueOf(const Case& c, const Field& field)
{
    if (field.from.isEmpty()) {
        const QString value = fieldValue(c.entry, c.account, c.shipment, field.name);
        return field.name == "text1"_L1 || field.name == "text2"_L1 ? longestFilled(c, value) : value;
    }
    QStringList parts;
    for (const QString& name : field.from)
        if (const QString part = fieldValue(c.entry, c.account, c.shipment, name); !part.isEmpty())
            parts += part;
    return parts.join(u' ');
}

Findings findingsIn(const Case& c, const Field& field, const QString& value)
{
    Findings out;
    if (field.type == "grams"_L1) {
        checkWeights(c, field, out);
    } else if (field.type == "lines"_L1) {
        checkLines(c, field, out);
    } else if (value.trimmed().isEmpty()) {
        if (field.isRequired)
            out += {u"missing"_s, {}};
    } else {
        checkLength(field, value, out);
        checkType(c, field, value, out);
        if (!field.pattern.isEmpty() && !field.expression.match(value).hasMatch())
            out += {u"pattern"_s, {value}};
        checkCharacters(c, field, value, out);
    }
    return out;
}

/// A text goes nowhere when no message is on.
bool isSent(const Case& c, const Field& field)
{
    const bool isText = field.name == "text1"_L1 || field.name == "text2"_L1;
    return field.isSent && !(isText && c.shipment.messages.isEmpty());
}

} // namespace

bool isEmail(const QString& text)
{
    static const QRegularExpression form(
        u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}$"_s);
    return form.match(text).hasMatch() && !text.contains(".."_L1) && !text.startsWith(u'.') && !text.contains(".@"_L1);
}

void checkFields(const Case& c, Verdict& verdict)
{
    const AccountChannel* channel = catalogue::channel(c.entry, c.account.channel);
    for (const Field& field : c.entry.fields) {
        if (field.when && !holds(*field.when, c.truths))
            continue;
        const QString value = valueOf(c, field);
        if (!field.when && field.maximum > 0 && field.type != "lines"_L1)
            verdict.lengths.insert(field.name, {.length = static_cast<int>(codePoints(value)), .limit = field.maximum});
        for (const Finding& finding : findingsIn(c, field, value)) {
            const bool isAdvice = finding.isAdvice || field.severity == "advice"_L1;
            Problem found =
                problem(c, field.name, finding.rule, isAdvice ? Severity::Advice : Severity::Refused, finding.args);
            if (!isAdvice && isSent(c, field) && channel)
                found.code =
                    answerCode(c, field.name + u'/' + finding.rule, field.codes.value(finding.rule, malformedCode));
            verdict.problems += found;
        }
    }
}

} // namespace aviso::catalogue
