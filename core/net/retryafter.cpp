#include "core/net/retryafter.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace aviso::net {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longest = qint64(24) * 60 * 60;

/// The form that is sent today, and the two that must still be read. The day of the week says nothing more.
QDateTime httpDate(const QString& text)
{
    static const QStringList forms{u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s,
                                   u"MMM d hh:mm:ss yyyy"_s};
    const QString afterTheDay = text.section(u' ', 1);
    for (const QString& form : forms) {
        QDateTime date = QLocale::c().toDateTime(afterTheDay, form);
        if (!date.isValid())
            continue;
        if (date.date().year() < 2000) // two digits of a year
            date = date.addYears(100);
        date.setTimeSpec(Qt::UTC);
        return date;
    }
    return {};
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const Answer& answer, const QDateTime& now)
{
    const QString text = QString::fromLatin1(answer.header("retry-after")).simplified();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDate(text);
        if (!date.isValid())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest));
}

} // namespace aviso::net
