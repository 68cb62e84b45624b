#include "core/text/work.h"

#include "core/text/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;
using shipping::Work;
using shipping::WorkItem;

namespace {

/// What is said of a kind: its name, why it waits, and since when. Marked for translation in the context "work".
struct WorkWords
{
    Work work;
    const char* name;
    const char* reason;
    const char* since = nullptr; ///< %1 is the day
};

constexpr WorkWords words[] = {
    {Work::UnknownOutcomes, QT_TRANSLATE_NOOP("work", "Unknown outcomes"),
     QT_TRANSLATE_NOOP("work", "The carrier may have made these labels and charged for them. Settle that first: until "
                               "then nothing is booked a second time."),
     QT_TRANSLATE_NOOP("work", "The oldest is of %1.")},
    {Work::Accounts, QT_TRANSLATE_NOOP("work", "Accounts that do not work"), ""},
    {Work::Refused, QT_TRANSLATE_NOOP("work", "Booking refused"),
     QT_TRANSLATE_NOOP("work", "They stayed drafts. Open each, read the reason, mend it, and book again.")},
    {Work::Overdue, QT_TRANSLATE_NOOP("work", "Past their dispatch date"),
     QT_TRANSLATE_NOOP("work", "These drafts should have left. Give them another date, or discard them."),
     QT_TRANSLATE_NOOP("work", "The first was due on %1.")},
    {Work::Unhanded, QT_TRANSLATE_NOOP("work", "Not handed over"),
     QT_TRANSLATE_NOOP("work", "Booked and printed, but nobody has noted that the carrier took them along."),
     QT_TRANSLATE_NOOP("work", "The first was due on %1.")},
    {Work::Silent, QT_TRANSLATE_NOOP("work", "Silent shipments"),
     QT_TRANSLATE_NOOP("work", "The carrier has them and tells nothing of them. Ask where they are before the "
                               "recipient does."),
     QT_TRANSLATE_NOOP("work", "The first was handed over on %1.")},
    {Work::PerhapsPrinted, QT_TRANSLATE_NOOP("work", "Perhaps printed"),
     QT_TRANSLATE_NOOP("work", "The print service did not say whether these labels came out. Look at the paper before "
                               "you print them again: no parcel may carry a label twice."),
     QT_TRANSLATE_NOOP("work", "The first is of %1.")},
    {Work::Untold, QT_TRANSLATE_NOOP("work", "Receipts not delivered"),
     QT_TRANSLATE_NOOP("work", "What should have left the desk about these did not. It is tried again by itself; look "
                               "whether its folder is there."),
     QT_TRANSLATE_NOOP("work", "The first is of %1.")},
    {Work::Woken, QT_TRANSLATE_NOOP("work", "Woken from hold"),
     QT_TRANSLATE_NOOP("work", "Their waiting is over. Look at them and book them."),
     QT_TRANSLATE_NOOP("work", "The first woke on %1.")},
    {Work::ToMend, QT_TRANSLATE_NOOP("work", "Drafts to mend"),
     QT_TRANSLATE_NOOP("work", "They wait, or something in them would be refused. Each says what it is.")},
    {Work::Unprinted, QT_TRANSLATE_NOOP("work", "Labels to print"),
     QT_TRANSLATE_NOOP("work", "Booked and paid, but their labels were never printed.")},
    {Work::Ready, QT_TRANSLATE_NOOP("work", "Ready to book"),
     QT_TRANSLATE_NOOP("work", "Nothing stands against booking these drafts.")},
    {Work::Backup, QT_TRANSLATE_NOOP("work", "No recent backup"),
     QT_TRANSLATE_NOOP("work", "Without one a broken disk loses what was booked. Back up now."),
     QT_TRANSLATE_NOOP("work", "The last one is of %1.")},
};

const WorkWords& wordsOf(Work work)
{
    return *std::ranges::find(words, work, &WorkWords::work);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("work", text);
}

QString accountReason(const WorkItem& item)
{
    const QString why = item.why ? sentence(*item.why) : QString();
    return QCoreApplication::translate("work", "“%1”: %2").arg(item.args.value(0), why);
}

} // namespace

QString workName(Work work)
{
    return tr(wordsOf(work).name);
}

QString workReason(const WorkItem& item)
{
    if (item.work == Work::Accounts)
        return accountReason(item);
    const WorkWords& said = wordsOf(item.work);
    const QString reason = tr(said.reason);
    return said.since && item.since ? reason + u' ' + tr(said.since).arg(dateText(*item.since)) : reason;
}

QString tallyText(const model::Tally& tally)
{
    const QString count = QLocale().toString(tally.count);
    return tally.isAll ? count : count + u'+';
}

QString sentence(const WorkItem& item)
{
    return QCoreApplication::translate("work", "%1: %2. %3")
        .arg(workName(item.work), tallyText(item.tally), workReason(item));
}

QString whatIsNext(const shipping::Worklist& list)
{
    if (list.drafts.count == 0)
        return QCoreApplication::translate("work", "There is no draft. Write a shipment or import an order file.");
    QString drafts = QCoreApplication::translate("work", "Drafts: %1.").arg(tallyText(list.drafts));
    if (!list.nextDispatch)
        return drafts;
    return drafts + u' ' +
           QCoreApplication::translate("work", "The next dispatch day is %1.").arg(dateText(*list.nextDispatch));
}

} // namespace aviso::text
