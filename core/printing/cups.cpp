#include "core/printing/cups.h"

#include "core/pages/geometry.h"
#include "core/pages/zplhead.h"
#include "core/printing/destinations.h"
#include "core/printing/socketprinter.h"

#include <cmath>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

Destinations destination(const QString& name)
{
    const QByteArray queue = name.section(u'/', 0, 0).toUtf8();
    const QByteArray instance = name.section(u'/', 1).toUtf8();
    cups_dest_t* found =
        cupsGetNamedDest(CUPS_HTTP_DEFAULT, queue.constData(), instance.isEmpty() ? nullptr : instance.constData());
    return Destinations(found, {found ? 1 : 0});
}

/// The paper to take, in hundredths of a millimetre, and where from; empty when both are left to the queue.
QByteArray mediaOf(const PrintJob& job)
{
    QByteArrayList parts;
    if (job.media == PrintJob::Media::A4)
        parts << "media-size={x-dimension=21000 y-dimension=29700}";
    else if (job.media == PrintJob::Media::A6)
        parts << "media-size={x-dimension=10500 y-dimension=14800}";
    if (!job.tray.isEmpty())
        parts << "media-source=" + job.tray.toUtf8();
    return parts.isEmpty() ? QByteArray() : '{' + parts.join(' ') + '}';
}

/// A label comes out once, at its own size and on paper of its own, whatever the queue would do by itself.
class OnceAndWhole
{
public:
    explicit OnceAndWhole(const PrintJob& job)
    {
        add(CUPS_COPIES, "1");
        add(CUPS_NUMBER_UP, "1");
        add(CUPS_SIDES, CUPS_SIDES_ONE_SIDED);
        if (const QByteArray media = mediaOf(job); !media.isEmpty())
            add("media-col", media.constData());
    }
    ~OnceAndWhole() { cupsFreeOptions(m_count, m_first); }
    OnceAndWhole(const OnceAndWhole&) = delete;
    OnceAndWhole& operator=(const OnceAndWhole&) = delete;

    int count() const { return m_count; }
    cups_option_t* first() const { return m_first; }

private:
    void add(const char* name, const char* value) { m_count = cupsAddOption(name, value, m_count, &m_first); }

    int m_count = 0;
    cups_option_t* m_first = nullptr;
};

/// OutcomeUnknown when all was sent and its end not answered for.
Result<void> sendBytes(cups_dest_t* to, cups_dinfo_t* information, int job, const PrintJob& wanted)
{
    const char* format = wanted.kind == PrintJob::Kind::Raw ? CUPS_FORMAT_RAW : CUPS_FORMAT_PDF;
    const QByteArray title = wanted.title.toUtf8();
    if (cupsStartDestDocument(CUPS_HTTP_DEFAULT, to, information, job, title.constData(), format, 0, nullptr, 1) !=
        HTTP_STATUS_CONTINUE)
        return refusedByCups();
    const auto size = static_cast<std::size_t>(wanted.bytes.size());
    if (cupsWriteRequestData(CUPS_HTTP_DEFAULT, wanted.bytes.constData(), size) != HTTP_STATUS_CONTINUE)
        return refusedByCups();
    if (cupsFinishDestDocument(CUPS_HTTP_DEFAULT, to, information) > IPP_STATUS_OK_CONFLICTING)
        return failure(Error{.kind = Error::Kind::OutcomeUnknown,
                             .code = u"print-unknown"_s,
                             .args = {QString::fromUtf8(cupsLastErrorString())}});
    return {};
}

} // namespace

QStringList printers()
{
    const Destinations all = allDestinations(CUPS_HTTP_DEFAULT);
    QStringList names;
    for (int i = 0; i < all.get_deleter().count; ++i) {
        const cups_dest_t& each = all.get()[i];
        const QString name = QString::fromUtf8(each.name);
        names << (each.instance ? name + u'/' + QString::fromUtf8(each.instance) : name);
    }
    names.sort();
    return names;
}

std::unexpected<Error> refusedByCups()
{
    return failure(Error{
        .kind = Error::Kind::Refused, .code = u"print-refused"_s, .args = {QString::fromUtf8(cupsLastErrorString())}});
}

Result<Destination> openDestination(const QString& name)
{
    Destinations queue = destination(name);
    if (!queue && !connectToService()) // "no such printer" is said only when that is known
        return failure(Error::Kind::Offline, u"no-print-service"_s);
    if (!queue)
        return failure(Error{
            .kind = Error::Kind::NotFound, .code = u"no-such-printer"_s, .args = {name, printers().join(u", "_s)}});
    Information information(cupsCopyDestInfo(CUPS_HTTP_DEFAULT, queue.get()));
    if (!information)
        return refusedByCups();
    return Destination{.queue = std::move(queue), .information = std::move(information)};
}

Result<QList<Tray>> trays(const QString& printer)
{
    if (isSocketPrinter(printer))
        return QList<Tray>();
    const auto to = openDestination(printer);
    if (!to)
        return std::unexpected(to.error());
    ipp_attribute_t* supported =
        cupsFindDestSupported(CUPS_HTTP_DEFAULT, to->queue.get(), to->information.get(), CUPS_MEDIA_SOURCE);
    QList<Tray> found;
    for (int i = 0; supported && i < ippGetCount(supported); ++i) {
        const char* name = ippGetString(supported, i, nullptr);
        const char* words =
            cupsLocalizeDestValue(CUPS_HTTP_DEFAULT, to->queue.get(), to->information.get(), CUPS_MEDIA_SOURCE, name);
        found.append({.name = QString::fromUtf8(name), .words = QString::fromUtf8(words ? words : name)});
    }
    return found;
}

Result<int> resolution(const QString& printer)
{
    if (isSocketPrinter(printer))
        return socketDpi(printer);
    const auto to = openDestination(printer);
    if (!to)
        return std::unexpected(to.error());
    ipp_attribute_t* said =
        cupsFindDestDefault(CUPS_HTTP_DEFAULT, to->queue.get(), to->information.get(), "printer-resolution");
    if (!said || ippGetValueTag(said) != IPP_TAG_RESOLUTION)
        return 0;
    int down = 0;
    ipp_res_t unit = IPP_RES_PER_INCH;
    const int across = ippGetResolution(said, 0, &down, &unit);
    return unit == IPP_RES_PER_INCH ? across : static_cast<int>(std::lround(across * pages::mmPerInch / 10));
}

Result<int> print(const PrintJob& job)
{
    if (isSocketPrinter(job.printer)) {
        const auto sent = printToSocket(job);
        return sent ? Result<int>(onlySocketJob) : std::unexpected(sent.error());
    }
    const auto to = openDestination(job.printer);
    if (!to)
        return std::unexpected(to.error());
    cups_dest_t* const queue = to->queue.get();
    cups_dinfo_t* const information = to->information.get();
    int number = 0;
    const QByteArray title = job.title.toUtf8();
    const OnceAndWhole options(job);
    if (cupsCreateDestJob(CUPS_HTTP_DEFAULT, queue, information, &number, title.constData(), options.count(),
                          options.first()) > IPP_STATUS_OK_CONFLICTING)
        return refusedByCups();
    const auto sent = sendBytes(queue, information, number, job);
    if (sent)
        return number;
    Error why = sent.error();
    // Half a label must not wait in the queue, and a whole one only when it is known to.
    const bool isWithdrawn = cupsCancelDestJob(CUPS_HTTP_DEFAULT, queue, number) <= IPP_STATUS_OK_CONFLICTING;
    if (isWithdrawn && why.kind == Error::Kind::OutcomeUnknown)
        why = {.kind = Error::Kind::Refused, .code = u"print-refused"_s, .args = why.args};
    return std::unexpected(why);
}

} // namespace aviso::printing
