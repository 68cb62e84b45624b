#include "core/text/sentences.h"

#include "core/text/catalogues.h"
#include "core/text/phrases.h"
#include "core/text/tracking.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameIn(const catalogue::Entry& entry, QStringView kind, QStringView code)
{
    const catalogue::LocalName* name = nullptr;
    if (kind == "service"_L1) {
        if (const auto* found = catalogue::service(entry, code))
            name = &found->name;
    } else if (kind == "message"_L1) {
        if (const auto* found = catalogue::message(entry, code))
            name = &found->name;
    } else if (kind == "option"_L1) {
        if (const auto* found = catalogue::option(entry, code))
            name = &found->name;
    } else if (kind == "channel"_L1) {
        if (const auto* found = catalogue::channel(entry, code))
            name = &found->name;
    } else if (kind == "carrier"_L1 && entry.carrier == code) {
        name = &entry.name;
    }
    return name ? name->in(spokenLanguage()) : QString();
}

/// The name in the carrier's catalogue; in any carrier's when it is not said which.
QString catalogueName(const QString& carrier, QStringView kind, QStringView code)
{
    for (const catalogue::Entry& entry : catalogues())
        if (carrier.isEmpty() || entry.carrier == carrier)
            if (const QString name = nameIn(entry, kind, code); !name.isEmpty())
                return name;
    return code.toString();
}

/// What a field that only one carrier has is called there; empty when no catalogue says it.
QString catalogueLabel(const QString& carrier, const QString& field)
{
    for (const catalogue::Entry& entry : catalogues())
        if (carrier.isEmpty() || entry.carrier == carrier)
            if (const catalogue::Field* known = catalogue::field(entry, field);
                known && !known->label.byLanguage.isEmpty())
                return known->label.in(spokenLanguage());
    return {};
}

QString namedField(const QString& carrier, const QString& field)
{
    if (const QString known = phrase(fieldPhrases(), field); !known.isEmpty())
        return known;
    if (const QString known = catalogueLabel(carrier, field); !known.isEmpty())
        return known;
    const QString kind = field.section(u'.', 0, 0);
    const QString code = field.section(u'.', 1);
    if (kind == "message"_L1 || kind == "option"_L1 || kind == "service"_L1 || kind == "additional"_L1)
        return quoted(catalogueName(carrier, kind == "additional"_L1 ? u"service"_s : kind, code));
    if (kind == "layout"_L1)
        return phrase(fieldPhrases(), kind) + u' ' + code;
    if (kind == "value"_L1)
        return namedField(carrier, code);
    return field.isEmpty() ? QString() : quoted(field);
}

/// "@service/PRI" -> its name. Anything else stays: it may be what somebody typed.
QString spokenArg(const QString& carrier, const QString& arg)
{
    if (!arg.startsWith(u'@') || !arg.contains(u'/'))
        return arg;
    const QString kind = arg.sliced(1).section(u'/', 0, 0);
    const QString code = arg.section(u'/', 1);
    if (kind == "field"_L1)
        return namedField(carrier, code);
    if (kind == "language"_L1)
        return languageName(code);
    if (const QDateTime time = kind == "time"_L1 ? QDateTime::fromString(code, Qt::ISODate) : QDateTime();
        time.isValid())
        return QLocale(spokenLanguage()).toString(time.toLocalTime().time(), QLocale::ShortFormat);
    if (kind == "action"_L1)
        return actionName(code.section(u'/', 0, 0), code.section(u'/', 1));
    if (kind == "money"_L1)
        return moneyText({.minor = code.section(u'/', 0, 0).toLongLong(), .currency = code.section(u'/', 1)});
    if (kind == "choice"_L1)
        return choiceName(code.section(u'/', 0, 0), code.section(u'/', 1));
    if (const QDate day = kind == "date"_L1 ? QDate::fromString(code, Qt::ISODate) : QDate(); day.isValid())
        return dateText(day);
    return catalogueName(carrier, kind, code);
}

/// One that a catalogue explains, or that has the form of one that none explains yet.
bool isCarrierCode(const QString& code)
{
    static const QRegularExpression form(u"^([EW][0-9]{4}|[0-9]{11})$"_s);
    return form.match(code).hasMatch() || std::ranges::any_of(catalogues(), [&](const catalogue::Entry& entry) {
               return catalogue::carrierCode(entry, code) != nullptr;
           });
}

/// Only a code of the carrier's own helps the person who reads it: it can be looked up or told to the carrier.
QString withCode(const QString& sentence, const QString& code)
{
    return isCarrierCode(code) ? sentence + u" ("_s + code + u')' : sentence;
}

/// The arguments as they are spoken. Only a sentence about a day has a date of ours: elsewhere it is what was typed.
QStringList spokenArgs(const QString& reason, const QString& carrier, const QStringList& args)
{
    const bool isAboutDay = reason.startsWith("day-"_L1) || reason.startsWith("saturday-"_L1);
    QStringList spoken;
    for (const QString& arg : args) {
        const QDate day = isAboutDay ? QDate::fromString(arg, Qt::ISODate) : QDate();
        spoken += day.isValid() ? dateText(day) : spokenArg(carrier, arg);
    }
    return spoken;
}

QString firstPhrase(const QString& key, std::initializer_list<PhraseTable> tables)
{
    for (const PhraseTable& table : tables)
        if (const QString found = phrase(table, key); !found.isEmpty())
            return found;
    return {};
}

/// Whose names the arguments of an error are, where they say it.
QString carrierIn(const QStringList& args)
{
    constexpr auto prefix = "@carrier/"_L1;
    return !args.isEmpty() && args.constLast().startsWith(prefix) ? args.constLast().sliced(prefix.size()) : QString();
}

QString filledFor(const Error& error, const QString& text)
{
    const QString carrier = carrierIn(error.args);
    return filled(text, namedField(carrier, error.field), spokenArgs(error.code, carrier, error.args));
}

/// What must be done comes first, then the reason. That of a disk says that nothing was changed: here it may have.
QString unknownOutcome(const Error& error)
{
    if (error.code == "print-unknown"_L1 || error.code == "print-waits"_L1) // no carrier is to blame
        return filledFor(error, phrase(deskPhrases(), error.code));
    const QString first = phrase(errorPhrases(), kindName(error.kind));
    if (isCarrierCode(error.code))
        return first + u' ' + carrierCodeSentence(error.code, error.args);
    const QString reason = phrase(errorPhrases(), error.code);
    return reason.isEmpty() || error.code == "unknown-outcome"_L1 ? first : first + u' ' + filledFor(error, reason);
}

/// Who printed and why, as far as it was noted: sentences of their own after the first.
QString circumstances(const QStringList& args)
{
    QString more;
    const QString user = args.value(2);
    const QString reason = args.value(3);
    if (!user.isEmpty())
        more += u". "_s + filled(phrase(eventPhrases(), u"print-user"_s), {}, {user});
    if (!reason.isEmpty())
        more += u". "_s + filled(phrase(eventPhrases(), u"print-reason"_s), {}, {reason});
    return more;
}

QString fieldNames(const QStringList& fields)
{
    QStringList names;
    for (const QString& field : fields)
        names += namedField({}, field);
    return names.join(u", "_s);
}

} // namespace

QString fieldName(const QString& field)
{
    return namedField({}, field);
}

QString stateName(model::State state)
{
    return phrase(wordPhrases(), model::stateWord(state));
}

QString languageName(const QString& code)
{
    const QString known = phrase(languagePhrases(), code);
    return known.isEmpty() ? code : known;
}

QString copyMark(int copy)
{
    //: Stamped in capitals on a label that was printed before; few letters fit.
    return QCoreApplication::translate("label", "COPY %1").arg(copy);
}

QString drawnMark()
{
    //: Stamped in capitals on a page that shows printer commands as a printer would print them; few letters fit.
    return QCoreApplication::translate("label", "DRAWN FROM ZPL");
}

QString carrierCodeSentence(const QString& code, const QStringList& args)
{
    for (const catalogue::Entry& entry : catalogues())
        if (const catalogue::CarrierCode* known = catalogue::carrierCode(entry, code))
            if (const QString found = phrase(codePhrases(), known->meaning); !found.isEmpty())
                return withCode(filled(found, namedField(entry.carrier, known->field), args), code);
    if (const QString own = phrase(deskPhrases(), code); !own.isEmpty())
        return filled(own, {}, args);
    const QString words = args.value(0);
    if (words.isEmpty())
        return QCoreApplication::translate("carrier",
                                           "The carrier answered with a code that Aviso does not know yet: %1.")
            .arg(code);
    return QCoreApplication::translate(
               "carrier", "The carrier answered with a code that Aviso does not know yet: %1. Its words: %2")
        .arg(code, words);
}

QString sentence(const Error& error)
{
    if (error.kind == Error::Kind::OutcomeUnknown)
        return unknownOutcome(error);
    if (isCarrierCode(error.code))
        return carrierCodeSentence(error.code, error.args);
    const QString known =
        firstPhrase(error.code, {errorPhrases(), changePhrases(), storagePhrases(), filePhrases(), deskPhrases(),
                                 bookPhrases(), watchPhrases(), trackPhrases(), submissionPhrases(), problemPhrases(),
                                 addressPhrases(), rehearsalPhrases()});
    return known.isEmpty() ? phrase(errorPhrases(), kindName(error.kind)) : filledFor(error, known);
}

QString sentence(const catalogue::Problem& problem)
{
    const QString field = namedField(problem.carrier, problem.field);
    const QStringList args = spokenArgs(problem.reason, problem.carrier, problem.args);
    const QString known =
        firstPhrase(problem.reason, {problemPhrases(), addressPhrases(), rehearsalPhrases(), errorPhrases(),
                                     changePhrases(), storagePhrases(), filePhrases()});
    if (!known.isEmpty())
        return withCode(filled(known, field, args), problem.code);
    return withCode(QCoreApplication::translate("problem", "%1 is not possible here.").arg(field), problem.code);
}

QString dateFormat()
{
    static const QRegularExpression year(u"y+"_s);
    return QLocale().dateFormat(QLocale::ShortFormat).replace(year, u"yyyy"_s);
}

QString dateText(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

QString namedSentence(const QList<catalogue::Problem>& alike)
{
    if (alike.isEmpty())
        return {};
    const QString common = sentence(alike.first());
    QStringList names;
    for (const catalogue::Problem& problem : alike) {
        const QString kind = problem.field.section(u'.', 0, 0);
        const bool hasOwnName = kind == "message"_L1 || kind == "option"_L1 || kind == "additional"_L1;
        const QString name = hasOwnName ? catalogueName(problem.carrier, kind == "additional"_L1 ? u"service"_s : kind,
                                                        problem.field.section(u'.', 1, 1))
                                        : QString();
        if (!name.isEmpty() && !common.contains(name) && !names.contains(quoted(name)))
            names.append(quoted(name));
    }
    return names.isEmpty() ? common : names.join(u", "_s) + u": "_s + common;
}

namespace {

/// Whether the event's second argument is the code of an error, not words of a person.
bool saysWhyByCode(const QString& kind)
{
    static const QStringList kinds{u"refused"_s, u"unknown"_s, u"burnt"_s};
    return kinds.contains(kind) || (kind.startsWith("return-"_L1) && kinds.contains(kind.sliced(7)));
}

/// Carrier, action, number, order, and why not.
QStringList actionArgs(const QStringList& args)
{
    const QString code = args.value(4);
    const QString why = code.isEmpty() ? QString() : sentence(Error{.kind = Error::Kind::Refused, .code = code});
    return {actionName(args.value(0), args.value(1)), args.value(2), args.value(3), why};
}

} // namespace

QString sentence(const model::Event& event)
{
    // Older files do not know from which source.
    const bool isNameless = event.kind == "imported"_L1 && event.args.value(0).isEmpty();
    const QString known = phrase(eventPhrases(), isNameless ? u"imported-once"_s : event.kind);
    if (known.isEmpty())
        return event.args.isEmpty() ? event.kind : event.kind + u": "_s + event.args.join(u", "_s);
    QStringList args = event.args;
    const bool isPrint = event.kind.endsWith("printed"_L1);
    if (event.kind == "warning"_L1 && !args.isEmpty())
        args = {carrierCodeSentence(args.value(0), args.sliced(1))};
    else if (event.kind.startsWith("changed"_L1))
        args = {fieldNames(args)};
    else if (event.kind == "held-until"_L1 && !args.isEmpty())
        args.last() = spokenArg({}, args.last());
    else if (event.kind.startsWith("action-"_L1))
        args = actionArgs(args);
    else if (saysWhyByCode(event.kind) && !args.value(1).isEmpty())
        args[1] = isCarrierCode(args.value(1)) ? carrierCodeSentence(args.value(1))
                                               : sentence(Error{.kind = Error::Kind::Refused, .code = args.value(1)});
    return filled(known, {}, args).trimmed() + (isPrint ? circumstances(event.args) : QString());
}

} // namespace aviso::text
