#include "core/text/phrases.h"
#include "core/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

// What stands against a row of an order file; what is not here is said as for any other input.
constexpr Phrase table[] = {
    {"already-booked", QT_TRANSLATE_NOOP("row", "The order “%1” was booked here already (%2). It stays as it is; "
                                                "cancel its shipment first to import it again.")},
    {"changed-here", QT_TRANSLATE_NOOP("row", "The order “%1” was changed at this desk, and the file says otherwise: "
                                              "%2. Choose whether the file or the desk wins.")},
    {"here-elsewhere",
     QT_TRANSLATE_NOOP("row",
                       "The order “%1” is here already, from the source “%2”. Import the file under that source.")},
    {"also-known", QT_TRANSLATE_NOOP("row", "The reference “%1” is here already under the source “%2” (%3). Book only "
                                            "one of the two if they are the same order.")},
    {"also-typed", QT_TRANSLATE_NOOP("row", "The reference “%1” is here already in a shipment that was typed here "
                                            "(%2). Book only one of the two if they are the same order.")},
    {"quote-unbalanced",
     QT_TRANSLATE_NOOP(
         "row", "{field}: the quotation mark before “%1” in line %2 is not closed; the next one, in line %3, belongs "
                "to another text. Close it or remove it. Lines %2 to %3 were read as rows of their own.")},
    {"quote-unclosed",
     QT_TRANSLATE_NOOP("row", "{field}: the quotation mark before “%1” in line %2 is never closed. Close it or remove "
                              "it. The lines after it were read as rows of their own.")},
    {"quote-stray", QT_TRANSLATE_NOOP("row", "A quotation mark stands inside a cell of this row and was read as an "
                                             "ordinary character. Look whether the cell is complete.")},
    {"service-unknown", QT_TRANSLATE_NOOP("row", "{field}: “%1” is no service of this account's carrier. Known: %2.")},
    {"item-code-missing",
     QT_TRANSLATE_NOOP("row", "{field}: “%1” names no item. Write its code, then how many and its name, like "
                              "“MUG-1 × 2 Blue mug”, and “;” between items.")},
    {"item-quantity", QT_TRANSLATE_NOOP("row", "{field}: “%1” does not say how many, from 1 to %2.")},
    {"item-too-long", QT_TRANSLATE_NOOP("row", "{field}: “%1” is longer than %2 characters. Put “;” between items.")},
    {"items-many", QT_TRANSLATE_NOOP("row", "{field}: “%1…” has more than %2 different items.")},
    {"postcode-implausible",
     QT_TRANSLATE_NOOP("row",
                       "{field}: “%1” is hardly a postcode of the country %2. Check the postcode and the country.")},
    {"email-doubtful",
     QT_TRANSLATE_NOOP("row", "{field}: “%1” is hardly an e-mail address. Messages to it will not arrive.")},
    {"long-for-carrier",
     QT_TRANSLATE_NOOP("row", "{field}: “%1” has %2 characters, and the carrier takes %3. Shorten it before booking.")},
    {"parcel-has-attempts",
     QT_TRANSLATE_NOOP("row", "The order “%1” has a parcel that may be booked and that the file no longer has. Settle "
                              "its outcome first, then import the row again.")},
    {"partly-booked", QT_TRANSLATE_NOOP("row", "Part of the order “%1” is already booked. It stays as it is.")},
    {"duplicate-in-file",
     QT_TRANSLATE_NOOP("row", "The reference “%1” stands in row %2 already. Each order needs its own.")},
    {"message-unknown", QT_TRANSLATE_NOOP("row", "{field}: “%2” is no message. Write codes like 1 or 2:sms.")},
    {"language-unknown",
     QT_TRANSLATE_NOOP("row", "{field}: “%1” is no language that messages can have. Write de, fr, it or en.")},
};

QString spokenState(const QString& word)
{
    const auto state = model::stateFromWord(word);
    return state ? stateName(*state) : word;
}

QStringList spokenArgs(const orders::RowProblem& problem)
{
    QStringList args = problem.args;
    const bool endsWithState =
        problem.code == "already-booked"_L1 || problem.code == "also-known"_L1 || problem.code == "also-typed"_L1;
    if (endsWithState && args.size() > 1)
        args.last() = spokenState(args.last());
    if (problem.code == "changed-here"_L1) {
        QStringList fields;
        for (const QString& field : args.sliced(std::min<qsizetype>(1, args.size())))
            fields.append(fieldName(field));
        args = {args.value(0), fields.join(u", "_s)};
    }
    if (problem.code == "service-unknown"_L1)
        args = {args.value(0), args.sliced(std::min<qsizetype>(1, args.size())).join(u", ")};
    return args;
}

} // namespace

QString columnMeaning(const QString& field)
{
    return field == "weight"_L1 ? QCoreApplication::translate("field", "Weight") : fieldName(field);
}

QString sentence(const orders::RowProblem& problem)
{
    const QString known = phrase({"row", table}, problem.code);
    if (!known.isEmpty())
        return filled(known, columnMeaning(problem.field), spokenArgs(problem));
    const Error error{.kind = Error::Kind::Invalid, .code = problem.code, .field = problem.field, .args = problem.args};
    return sentence(error).replace(fieldName(problem.field), columnMeaning(problem.field));
}

} // namespace aviso::text
