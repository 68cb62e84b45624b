#include "app/watching.h"

#include "app/cli/call.h"
#include "app/cli/draining.h"
#include "app/cli/language.h"
#include "app/cli/words.h"
#include "core/base/waiting.h"
#include "core/model/accounts.h"
#include "core/text/folderanswer.h"
#include "core/text/sentences.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using app::Workplace;
using orders::FolderReport;
using orders::TakenFile;
using orders::WatchedFolder;
using storage::Connection;

namespace {

constexpr std::chrono::seconds betweenLooks{1};
constexpr std::chrono::seconds longestWait{60}; // of "--once" for a file that is still written

struct Wish
{
    WatchedFolder folder = {};
    std::optional<model::Account> account = {};
    std::chrono::seconds stillness = app::usualStillness;
};

std::expected<Wish, Answer> wishFrom(const Arguments& arguments, Workplace& here)
{
    Wish wish{.folder = {.path = QDir(arguments.operands.first()).absolutePath(), .source = u"orders"_s}};
    const auto kept = here.store().read(&orders::watchedFolders);
    if (!kept)
        return std::unexpected(refusal(kept.error()));
    for (const WatchedFolder& known : *kept)
        if (known.path == wish.folder.path)
            wish.folder = known;
    wish.folder.source = arguments.value("source"_L1, wish.folder.source);
    wish.folder.language = arguments.value("answer-lang"_L1, wish.folder.language);
    wish.folder.books = wish.folder.books || arguments.has("book"_L1);
    if (!wish.folder.language.isEmpty() && !Language::spoken().contains(wish.folder.language))
        return std::unexpected(unknownLanguage(wish.folder.language));
    if (arguments.has("settle"_L1)) {
        const auto seconds = readNumber(arguments.value("settle"_L1), 0, u"--settle"_s);
        if (!seconds)
            return std::unexpected(seconds.error());
        wish.stillness = std::chrono::seconds(*seconds);
    }
    if (!arguments.has("account"_L1))
        return wish;
    const QString name = arguments.value("account"_L1);
    const auto account = here.store().read([&](Connection& c) { return model::findAccount(c, name); });
    if (!account)
        return std::unexpected(refusal(account.error()));
    wish.account = *account;
    return wish;
}

QJsonObject toJson(const TakenFile& file)
{
    QJsonObject object{{u"name"_s, file.name},
                       {u"outcome"_s, orders::outcomeWord(file.outcome)},
                       {u"file"_s, (file.isFailed() ? u"failed/"_s : u"done/"_s) + file.target},
                       {u"answer"_s, u"answer/%1.answer.csv"_s.arg(file.target)},
                       {u"source"_s, file.source},
                       {u"added"_s, file.added},
                       {u"updated"_s, file.changed},
                       {u"seen"_s, file.unchanged},
                       {u"rejected"_s, file.rejected},
                       {u"booked"_s, file.booked}};
    if (file.error)
        object.insert(u"error"_s, cli::toJson(*file.error));
    return object;
}

/// What all passes of one call have come to.
class Outcome
{
public:
    void add(const FolderReport& report)
    {
        for (const TakenFile& file : report.finished) {
            m_files.append(toJson(file));
            m_answer.lines << text::fileNews(file);
            m_booked += file.booked;
            if (file.isFailed())
                m_answer.exit = worse(m_answer.exit, Exit::SomeFailed);
        }
        if (report.unknown > 0)
            m_answer.exit = Exit::Unknown;
        m_last = report;
    }

    bool hasBooked() const { return m_booked > 0; }

    Answer answer()
    {
        m_answer.json = {{u"files"_s, m_files},
                         {u"waiting"_s, QJsonArray::fromStringList(m_last.growing)},
                         {u"left"_s, QJsonArray::fromStringList(m_last.others)},
                         {u"in_other_hands"_s, m_last.inOtherHands}};
        for (const QString& name : std::as_const(m_last.growing))
            m_answer.remarks << Words::tr("%1 is still being written and was left.").arg(name);
        for (const QString& name : std::as_const(m_last.others))
            m_answer.remarks << Words::tr("%1 is no ordinary file, or its name is not UTF-8: it was left.").arg(name);
        if (m_last.trouble && m_last.trouble->kind != Error::Kind::Cancelled) {
            m_answer.json.insert(u"error"_s, cli::toJson(*m_last.trouble));
            m_answer.remarks << text::sentence(*m_last.trouble);
            m_answer.exit = m_files.isEmpty() ? Exit::NothingDone : worse(m_answer.exit, Exit::SomeFailed);
        }
        return std::move(m_answer);
    }

private:
    Answer m_answer;
    QJsonArray m_files;
    FolderReport m_last;
    qint64 m_booked = 0;
};

Answer watch(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    Workplace& here = **workplace;
    const auto wish = wishFrom(call.arguments(), here);
    if (!wish)
        return wish.error();
    const auto doors = app::doorsTo(here, wish->folder, wish->account);
    if (!doors)
        return refusal(doors.error());
    const bool isOnce = call.arguments().has("once"_L1);
    const LongCall longCall = call.longCall(Words::tr("Taking in order files"));
    RealWaiting waiting;
    orders::Stillness stillness(wish->stillness);
    Outcome outcome;
    const Waiting::Moment end = waiting.now() + longestWait;
    while (true) {
        const FolderReport report = orders::passFolder(*doors, wish->folder, stillness, waiting.now(), longCall);
        outcome.add(report);
        for (const TakenFile& file : report.finished)
            if (!isOnce)
                call.console().tell(text::fileNews(file));
        const bool isOver = isOnce && (report.trouble || report.growing.isEmpty() || waiting.now() >= end);
        if (isOver || call.stop().stop_requested())
            break;
        waiting.until(waiting.now() + betweenLooks, call.stop());
    }
    const bool hasBooked = outcome.hasBooked();
    return hasBooked ? withReceipts(here, outcome.answer()) : outcome.answer();
}

} // namespace

QList<Command> watchCommands()
{
    return {
        {.group = "orders"_L1,
         .verb = "watch"_L1,
         .operands = "DIR",
         .help = QT_TRANSLATE_NOOP("cli", "Takes in the order files of DIR/in: each once, then into DIR/done or "
                                          "DIR/failed, with an answer in DIR/answer. Goes on until Ctrl+C."),
         .count = {1, 1},
         .options = {{"once"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "Ends when there is nothing more to take in; waits at most a minute for "
                                               "files that are still written.")},
                     {"source"_L1, "NAME", QT_TRANSLATE_NOOP("cli", "The source of the files, unless they name one.")},
                     {"account"_L1, "N", QT_TRANSLATE_NOOP("cli", "The account of new shipments.")},
                     {"answer-lang"_L1, "xx", QT_TRANSLATE_NOOP("cli", "The language of the answers.")},
                     {"settle"_L1, "SECONDS",
                      QT_TRANSLATE_NOOP("cli", "How long a file has to be still before it is taken; 5 when left out.")},
                     {"book"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "Books what is ready and writes its labels beside the answer.")}},
         .run = watch},
    };
}

} // namespace aviso::cli
