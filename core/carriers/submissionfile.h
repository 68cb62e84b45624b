#pragma once

#include "core/carriers/carrier.h"
#include "core/catalogue/submissionform.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <span>

namespace aviso::carriers {

/// A way to tell a carrier of booked items by file, beside the channel on which they were booked.
struct FileChannel
{
    QString carrier = {};
    /// Pure: what can be said of an item that is booked under its parcel's number: "customer", "licence" and "item", by
    /// the carrier's words. Errors: Invalid with the field that is wrong.
    Result<QJsonObject> (*describe)(const LabelOrder& order) = nullptr;
    catalogue::SubmissionForm form = {};
};

using FileChannels = std::span<const FileChannel>;

/// Null when the carrier takes no files.
const FileChannel* findFileChannel(FileChannels channels, QStringView carrier);

/// What keeps an item out of a file. Invalid, with our field where the form names one: "submission-missing" (args: the
/// element), "submission-too-long" (args: the element, the limit), "submission-character" (args: the element).
QList<Error> checkItem(const catalogue::SubmissionForm& form, const QJsonObject& item);

/// The file that announces `facts`: "file", "customer" and "items", by the paths of the form. It was read again and
/// says what was meant. Errors: the first of checkItem(), also of the file's own values; Invalid "submission-differs".
Result<QByteArray> writeSubmission(const catalogue::SubmissionForm& form, const QJsonObject& facts);

/// What the carrier says of an item, or of a file.
struct Verdict
{
    enum class Word { Accepted, Rejected, Other };

    Word word = Word::Other;
    QString status = {}; ///< as it came
    QString code = {};
    QString words = {}; ///< the carrier's; several are joined

    bool operator==(const Verdict&) const = default;
};

struct ItemVerdict
{
    QString number = {}; ///< letters and digits alone
    Verdict verdict = {};

    bool operator==(const ItemVerdict&) const = default;
};

struct FileVerdict
{
    QString reference = {};
    Verdict verdict = {};
    QList<ItemVerdict> items = {};

    bool operator==(const FileVerdict&) const = default;
};

/// What an answer to files says, file by file. Errors: Invalid "acknowledgement-unreadable" (args: the line) when it is
/// no whole XML or brings definitions of its own, "acknowledgement-foreign" (args: its first element) when it is
/// something else.
Result<QList<FileVerdict>> readAcknowledgement(const catalogue::AnswerForm& form, const QByteArray& bytes);

} // namespace aviso::carriers
