#include "app/cli/draining.h"

#include "core/outbox/channels/receipts.h"
#include "core/text/sentences.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using outbox::Entry;

namespace {

QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString nameOf(const Entry& entry)
{
    const QString reference = entry.what.payload["reference"_L1].toString();
    const QString shipment = reference.isEmpty() ? QString::number(number(entry.what.shipment)) : reference;
    return entry.what.subject.isEmpty() ? shipment : u"%1 (%2)"_s.arg(shipment, entry.what.subject);
}

} // namespace

QJsonObject toJson(const Entry& entry)
{
    const bool isSent = entry.state == outbox::State::Sent;
    QJsonObject object{{u"id"_s, number(entry.id)},
                       {u"shipment"_s, number(entry.what.shipment)},
                       {u"subject"_s, entry.what.subject},
                       {u"event"_s, entry.what.event},
                       {u"audience"_s, entry.what.audience},
                       {u"rule"_s, entry.what.rule},
                       {u"channel"_s, entry.what.channel},
                       {u"batch"_s, entry.what.batch},
                       {u"payload"_s, entry.what.payload},
                       {u"state"_s, outbox::stateWord(entry.state)},
                       {u"tries"_s, entry.tries},
                       {u"created_at"_s, timeOrNull(entry.what.at)},
                       {u"sent_at"_s, timeOrNull(entry.sentAt)},
                       {u"next_try_at"_s, isSent ? QJsonValue() : timeOrNull(entry.nextTryAt)}};
    if (entry.lastError)
        object.insert(u"error"_s, toJson(*entry.lastError));
    return object;
}

QString inOneLine(const Entry& entry)
{
    QStringList cells{QString::number(number(entry.id)), outbox::stateWord(entry.state), entry.what.event,
                      entry.what.batch, nameOf(entry)};
    if (entry.lastError)
        cells << text::sentence(*entry.lastError);
    return cells.join(u'\t');
}

Answer told(const Result<outbox::Drained>& drained)
{
    if (!drained)
        return refusal(drained.error());
    QJsonArray sent;
    QJsonArray failed;
    Answer answer;
    for (const Entry& entry : drained->sent) {
        sent.append(toJson(entry));
        answer.lines << inOneLine(entry);
    }
    for (const Entry& entry : drained->failed) {
        failed.append(toJson(entry));
        answer.remarks << u"%1: %2"_s.arg(nameOf(entry), text::sentence(entry.lastError.value_or(Error())));
    }
    answer.exit = failed.isEmpty() ? Exit::Done : Exit::SomeFailed;
    answer.json = {{u"sent"_s, sent}, {u"failed"_s, failed}};
    return answer;
}

Answer withReceipts(app::Workplace& workplace, Answer answer)
{
    const auto folder = workplace.store().read(&outbox::channels::receiptsFolder);
    if (folder && folder->isEmpty())
        return answer;
    const Answer receipts =
        told(folder ? outbox::drain(workplace.despatch()) : Result<outbox::Drained>(std::unexpected(folder.error())));
    answer.json.insert(u"outbox"_s, receipts.json);
    answer.remarks << receipts.remarks;
    if (receipts.exit != Exit::Done)
        answer.exit = worse(answer.exit, Exit::SomeFailed);
    return answer;
}

} // namespace aviso::cli
