#pragma once

#include "core/base/money.h"
#include "core/catalogue/compile.h"
#include "core/model/account.h"
#include "core/model/shipment.h"
#include "core/notify/sms.h"
#include "core/notify/timetable.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace aviso::notify {

enum class Source {
    Carrier, ///< the carrier writes and sends it; its words are not public, so ours are approximate
    Own,     ///< this program sends it
};
QString sourceWord(Source source); ///< "carrier" or "own"

enum class Role { Recipient, Sender };
QString roleWord(Role role); ///< "recipient" or "sender"

/// What a reader should know, as a sentence of core/text and what goes into it.
struct Note
{
    QString key = {};
    QStringList args = {};

    bool operator==(const Note&) const = default;
};

/// A message as its receiver will see it, before anything is sent.
struct RehearsedMessage
{
    Source source = Source::Carrier;
    QString code = {};
    catalogue::LocalName name = {};
    model::MessageChannel channel = model::MessageChannel::Email;
    QString language = {};
    QString languageFallsBackFrom = {}; ///< the language that was wanted and is not offered, or empty
    QString to = {};                    ///< empty when nobody can be reached (then the verdict says so)
    Role toRole = Role::Recipient;
    QString senderName = {};
    catalogue::LocalName whenSent = {}; ///< the occasion in words
    Moment when = {};                   ///< and about which day that is
    QString subject = {};               ///< empty by SMS
    QString subjectAsClientsShow = {};  ///< cut as a telephone's list of mails cuts it
    QString text = {};
    QString html = {};                ///< empty by SMS; a fragment, everything of the shipment's escaped
    std::optional<SmsCount> sms = {}; ///< by SMS only
    QStringList options = {};         ///< words of the delivery options that it offers ("leave")
    QUrl picture = {};
    QUrl pictureLink = {};
    std::optional<Money> price = {}; ///< unset: not known
    QList<Note> notes = {};
    QList<catalogue::Problem> problems = {}; ///< those of the verdict that concern it, and a few of ours

    bool operator==(const RehearsedMessage&) const = default;
};

/// What a rehearsal is made of. `verdict` is that of `compile()` for the same values; an empty one leaves its
/// problems out.
struct Occasion
{
    const catalogue::Entry& entry;
    const model::Account& account;
    const model::Shipment& shipment;
    const catalogue::Verdict& verdict;
    QDate today;
};

/// Every message that will go out for the shipment, in the order of time; without a dispatch date in the
/// order in which they would come. Languages, addresses and free texts are those of `shipping::notices()`:
/// what is shown is what is ordered. Problems come from the verdict; only "twice" (args: the address),
/// "wording-missing" and "wording-unreadable" (args: code, language) and "message-plan-missing", all advice, are of
/// this function. Pure; any thread; a fraction of a millisecond for each message.
QList<RehearsedMessage> rehearse(const Occasion& occasion);

/// The same with the verdict worked out here.
QList<RehearsedMessage> rehearse(const catalogue::Entry& entry, const model::Account& account,
                                 const model::Shipment& shipment, QDate today);

/// As much of a subject as a telephone's list of mails shows, ending in "…" when something is cut. Never cuts
/// a character that is written with several code points.
QString subjectAsClientsShow(const QString& subject);

} // namespace aviso::notify
