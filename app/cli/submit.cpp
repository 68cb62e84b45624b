#include "app/cli/call.h"
#include "app/cli/command.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/submission.h"
#include "core/text/phrases.h"
#include "core/text/sentences.h"

#include <QDir>
#include <QMap>

#include <algorithm>
#include <utility>
#include <vector>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using carriers::FileChannel;
using model::Announcement;
using shipping::Acknowledged;
using shipping::Submissions;
using shipping::Submitted;
using storage::Connection;

namespace {

QJsonObject toJson(const Announcement& item)
{
    QJsonObject json{{u"id"_s, number(item.shipment)},
                     {u"number"_s, item.number},
                     {u"reference"_s, item.reference},
                     {u"state"_s, model::announcementStateWord(item.state)}};
    if (!item.file.isEmpty())
        json.insert(u"file"_s, item.file);
    if (!item.code.isEmpty())
        json.insert(u"code"_s, item.code);
    if (!item.words.isEmpty())
        json.insert(u"words"_s, item.words);
    return json;
}

QJsonArray toJson(const QList<Announcement>& items)
{
    QJsonArray array;
    for (const Announcement& item : items)
        array.append(toJson(item));
    return array;
}

QJsonObject toJson(const model::Submission& file)
{
    return {{u"reference"_s, file.reference},
            {u"file"_s, QDir(file.folder).filePath(file.name)},
            {u"state"_s, model::submissionStateWord(file.state)},
            {u"at"_s, file.at.toUTC().toString(Qt::ISODate)},
            {u"items"_s, toJson(file.items)}};
}

QJsonArray toJson(const QList<model::Submission>& files)
{
    QJsonArray array;
    for (const model::Submission& file : files)
        array.append(toJson(file));
    return array;
}

/// What the clerk must know of the form as long as nobody has confirmed it.
QString noteOf(const FileChannel& channel)
{
    return channel.form.isConfirmed ? QString() : channel.form.note.in(text::spokenLanguage());
}

QString fileLine(const model::Account& account, const model::Submission& file)
{
    return u"%1\t%2\t%3\t%4"_s.arg(account.name, file.reference)
        .arg(file.items.size())
        .arg(QDir(file.folder).filePath(file.name));
}

/// A desk and its file channels, and what is said of them in the end.
struct Counter
{
    Call& call;
    app::Workplace& here;
    std::vector<FileChannel> channels;
    Answer answer = {};
    QStringList noted = {}; ///< carriers whose note was told

    void tellNote(const FileChannel& channel)
    {
        const QString note = noteOf(channel);
        if (note.isEmpty() || noted.contains(channel.carrier))
            return;
        noted << channel.carrier;
        answer.remarks << u"%1: %2"_s.arg(channel.form.name, note);
    }

    void fail(const QString& what, const Error& error)
    {
        answer.remarks << failedLine(what, error);
        answer.exit = worse(answer.exit, Exit::SomeFailed);
    }
};

/// The account that is named, or all those that the list knows.
Result<QList<model::Account>> accountsOf(const Counter& counter)
{
    const QString name = counter.call.arguments().value("account"_L1);
    if (!name.isEmpty()) {
        const auto account = counter.here.store().read([&](Connection& c) { return model::findAccount(c, name); });
        return account ? Result<QList<model::Account>>({*account}) : std::unexpected(account.error());
    }
    const auto all = shipping::submissions(counter.here.desk(), counter.channels);
    if (!all)
        return std::unexpected(all.error());
    QList<model::Account> accounts;
    for (const Submissions& each : *all)
        accounts.append(each.account);
    return accounts;
}

/// The shipments that were mended, by their accounts.
std::expected<QMap<AccountId, QList<ShipmentId>>, Answer> mendedOf(Counter& counter)
{
    const auto selection = selectNamed(counter.here, counter.call.arguments().values("mended"_L1));
    if (!selection)
        return std::unexpected(selection.error());
    counter.answer.remarks += selection->remarks;
    if (!selection->failed.isEmpty())
        counter.answer.exit = Exit::SomeFailed;
    QMap<AccountId, QList<ShipmentId>> mended;
    for (const ShipmentId id : selection->ids) {
        const auto shipment = counter.here.store().read([id](Connection& c) { return model::loadShipment(c, id); });
        if (!shipment)
            return std::unexpected(refusal(shipment.error()));
        mended[shipment->account.value_or(AccountId{})].append(id);
    }
    return mended;
}

QJsonObject tell(Counter& counter, const model::Account& account, const FileChannel& channel, const Submitted& done)
{
    QJsonArray leftOut;
    for (const shipping::LeftOut& left : done.leftOut) {
        QJsonObject json = toJson(left.item);
        json.insert(u"error"_s, cli::toJson(left.why));
        leftOut.append(json);
        counter.fail(left.item.number, left.why);
    }
    QJsonArray notPassedOn;
    for (const shipping::NotPassedOn& kept : done.notPassedOn) {
        QJsonObject json = toJson(kept.item);
        json.insert(u"field"_s, kept.field);
        notPassedOn.append(json);
        counter.answer.remarks << Words::tr("%1: “%2” stands on the label, and the file does not pass it on.")
                                      .arg(kept.item.number, text::fieldName(kept.field));
    }
    for (const model::Submission& file : done.files)
        counter.answer.lines << fileLine(account, file);
    for (const QString& reference : done.gone)
        counter.answer.remarks << Words::tr("%1: an earlier run put the file into its folder, and it is not there any "
                                            "more. If nothing has transmitted it, put it there once more with --again.")
                                      .arg(reference);
    if (!done.files.isEmpty())
        counter.tellNote(channel);
    return {{u"account"_s, account.name},      {u"carrier"_s, account.carrier},     {u"channel"_s, channel.form.name},
            {u"files"_s, toJson(done.files)},  {u"gone"_s, cli::toJson(done.gone)}, {u"left_out"_s, leftOut},
            {u"not_passed_on"_s, notPassedOn}, {u"unconfirmed"_s, noteOf(channel)}};
}

Answer announce(Counter counter)
{
    const auto accounts = accountsOf(counter);
    if (!accounts)
        return refusal(accounts.error());
    const auto mended = mendedOf(counter);
    if (!mended)
        return mended.error();
    for (auto each = mended->begin(); each != mended->end(); ++each)
        if (std::ranges::find(*accounts, each.key(), &model::Account::id) == accounts->end())
            return refusal({.kind = Error::Kind::Conflict,
                            .code = u"not-rejected"_s,
                            .args = {QString::number(number(each->first()))}});
    const QString folder = counter.call.arguments().value("out"_L1);
    const auto which = counter.call.arguments().has("all-mended"_L1) ? shipping::Mended::All : shipping::Mended::Named;
    QJsonArray submitted;
    std::optional<Error> last;
    for (const model::Account& account : *accounts) {
        const auto done = shipping::submit(counter.here.desk(), counter.channels, account.id,
                                           {.folder = folder, .mended = mended->value(account.id), .which = which},
                                           counter.call.stop());
        if (done) {
            const FileChannel* channel = carriers::findFileChannel(counter.channels, account.carrier);
            submitted.append(tell(counter, account, *channel, *done));
            continue;
        }
        last = done.error();
        if (last->code == "nothing-to-submit"_L1)
            continue;
        counter.fail(account.name, *last);
        submitted.append(QJsonObject{
            {u"account"_s, account.name}, {u"carrier"_s, account.carrier}, {u"error"_s, cli::toJson(*last)}});
    }
    if (submitted.isEmpty() || (accounts->size() == 1 && last))
        return refusal(last.value_or(Error{.kind = Error::Kind::NotFound, .code = u"nothing-to-submit"_s}));
    counter.answer.json = {{u"submitted"_s, submitted}};
    return std::move(counter.answer);
}

Answer announceAgain(Counter counter)
{
    const auto file = shipping::submitAgain(counter.here.desk(), counter.call.arguments().value("again"_L1),
                                            counter.call.arguments().value("out"_L1));
    if (!file)
        return refusal(file.error());
    counter.answer.lines << QDir(file->folder).filePath(file->name);
    counter.answer.json = {{u"submitted"_s, QJsonArray{QJsonObject{{u"files"_s, QJsonArray{toJson(*file)}}}}}};
    return std::move(counter.answer);
}

Answer list(Counter counter)
{
    const auto all = shipping::submissions(counter.here.desk(), counter.channels);
    if (!all)
        return refusal(all.error());
    const QString name = counter.call.arguments().value("account"_L1);
    QJsonArray accounts;
    for (const Submissions& each : *all) {
        if (!name.isEmpty() && each.account.name != name)
            continue;
        const FileChannel& channel = *carriers::findFileChannel(counter.channels, each.account.carrier);
        accounts.append(QJsonObject{{u"account"_s, each.account.name},
                                    {u"carrier"_s, each.account.carrier},
                                    {u"channel"_s, channel.form.name},
                                    {u"ready"_s, toJson(each.ready)},
                                    {u"rejected"_s, toJson(each.rejected)},
                                    {u"overdue"_s, toJson(each.overdue)},
                                    {u"files"_s, toJson(each.files)},
                                    {u"unconfirmed"_s, noteOf(channel)}});
        const auto line = [&](const Announcement& item, const QString& said) {
            counter.answer.lines << u"%1\t%2\t%3"_s.arg(each.account.name, item.number, said);
        };
        for (const Announcement& item : each.ready)
            line(item, Words::tr("waits to be announced"));
        for (const Announcement& item : each.rejected)
            line(item, Words::tr("rejected: %1").arg(QStringList{item.code, item.words}.join(u' ').trimmed()));
        for (const Announcement& item : each.overdue)
            line(item, Words::tr("announced on %1 and not answered").arg(text::dateText(item.at.toLocalTime().date())));
        counter.tellNote(channel);
    }
    counter.answer.json = {{u"accounts"_s, accounts}};
    return std::move(counter.answer);
}

QJsonObject tell(Counter& counter, const QString& file, const Acknowledged& read)
{
    QStringList& remarks = counter.answer.remarks;
    for (const Announcement& item : read.accepted)
        counter.answer.lines << Words::tr("%1: accepted").arg(item.number);
    for (const Announcement& item : read.rejected) {
        remarks << Words::tr("%1: the carrier rejected it: %2")
                       .arg(item.number, QStringList{item.code, item.words}.join(u' ').trimmed());
        counter.answer.exit = worse(counter.answer.exit, Exit::SomeFailed);
    }
    for (const Announcement& item : read.undecided)
        remarks << Words::tr("%1: what the carrier says of it is not known here: %2").arg(item.number, item.code);
    for (const Announcement& item : read.contradicting)
        remarks << Words::tr("%1: was rejected before and announced again; the earlier file is now accepted. Ask the "
                             "carrier.")
                       .arg(item.number);
    for (const QString& unknown : read.unknownItems)
        remarks << Words::tr("%1: does not stand in the file that the answer names.").arg(unknown);
    for (const QString& unknown : read.unknownFiles)
        remarks << Words::tr("The answer names a file that was not written here: %1").arg(unknown);
    return {{u"file"_s, file},
            {u"new"_s, read.isNew},
            {u"accepted"_s, toJson(read.accepted)},
            {u"rejected"_s, toJson(read.rejected)},
            {u"undecided"_s, toJson(read.undecided)},
            {u"contradicting"_s, toJson(read.contradicting)},
            {u"unknown_items"_s, cli::toJson(read.unknownItems)},
            {u"unknown_files"_s, cli::toJson(read.unknownFiles)}};
}

/// The answers to read with the carriers that they come from.
Result<QList<std::pair<const FileChannel*, QString>>> answersOf(const Counter& counter)
{
    const auto accounts = accountsOf(counter);
    if (!accounts)
        return std::unexpected(accounts.error());
    QList<std::pair<const FileChannel*, QString>> files;
    for (const QString& path : counter.call.arguments().operands)
        files.append({&counter.channels.front(), path});
    if (!files.isEmpty())
        return files;
    for (const model::Account& account : *accounts) {
        const FileChannel* channel = carriers::findFileChannel(counter.channels, account.carrier);
        const auto found = shipping::acknowledgementFiles(account);
        if (!found)
            return std::unexpected(found.error());
        for (const QString& path : *found)
            if (channel && !files.contains(std::pair{channel, path}))
                files.append({channel, path});
    }
    return files;
}

Answer acknowledge(Counter counter)
{
    const auto files = answersOf(counter);
    if (!files)
        return refusal(files.error());
    QJsonArray read;
    for (const auto& [channel, path] : *files) {
        const auto told = shipping::acknowledgeFile(counter.here.desk(), *channel, path);
        if (told) {
            read.append(tell(counter, path, *told));
            counter.tellNote(*channel);
        } else if (files->size() == 1) {
            return refusal(told.error());
        } else {
            read.append(QJsonObject{{u"file"_s, path}, {u"error"_s, cli::toJson(told.error())}});
            counter.fail(path, told.error());
        }
    }
    counter.answer.json = {{u"read"_s, read}};
    return std::move(counter.answer);
}

Answer submit(Call& call)
{
    const Arguments& said = call.arguments();
    const bool isReading = said.has("acknowledgements"_L1);
    if (!isReading && !said.operands.isEmpty())
        return wrongUse(u"surplus-operand"_s, said.operands.first(),
                        Words::tr("Files are read with --acknowledgements only."));
    if (isReading + said.has("list"_L1) + said.has("again"_L1) > 1)
        return wrongUse(u"surplus-operand"_s, u"--list"_s,
                        Words::tr("Say one of --acknowledgements, --list and --again."));
    auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    auto channels = app::allFileChannels();
    if (!channels)
        return refusal(channels.error());
    Counter counter{.call = call, .here = **workplace, .channels = *std::move(channels)};
    if (isReading)
        return acknowledge(std::move(counter));
    if (said.has("list"_L1))
        return list(std::move(counter));
    return said.has("again"_L1) ? announceAgain(std::move(counter)) : announce(std::move(counter));
}

} // namespace

QList<Command> submitCommands()
{
    return {
        {.group = "submit"_L1,
         .operands = "[FILE...]",
         .help =
             QT_TRANSLATE_NOOP("cli", "Announces booked letters to the carrier by file (DataTransfer), and reads its "
                                      "answers."),
         .count = {0, anyNumber},
         .options = {{"account"_L1, "N", QT_TRANSLATE_NOOP("cli", "Only this account.")},
                     {"out"_L1, "DIR", QT_TRANSLATE_NOOP("cli", "Folder for the file, instead of the account's.")},
                     {"mended"_L1, "REF",
                      QT_TRANSLATE_NOOP("cli", "Announces the rejected items of this shipment again."),
                      Option::Times::Many},
                     {"all-mended"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Announces all rejected items again.")},
                     {"again"_L1, "REFERENCE",
                      QT_TRANSLATE_NOOP("cli", "Puts this file into its folder once more, to the byte.")},
                     {"list"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "What waits, what was rejected, and what was not answered.")},
                     {"acknowledgements"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "Reads the carrier's answers: FILE..., or those in the account's "
                                               "folder.")}},
         .run = submit},
    };
}

} // namespace aviso::cli
