#include "core/notify/wording.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace aviso::notify {
namespace {

constexpr auto subjectMark = "Subject: "_L1;
constexpr auto smsMark = "\n[sms]\n"_L1;

const QRegularExpression& placeholder()
{
    static const QRegularExpression expression(u"\\{([?]?)([a-z0-9-]+)\\}"_s);
    return expression;
}

/// Nothing when the line is to be left out.
std::optional<QString> filledLine(const QString& line, const QMap<QString, QString>& values)
{
    QString result;
    qsizetype done = 0;
    auto matches = placeholder().globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = values.value(match.captured(2));
        if (value.isEmpty())
            return std::nullopt;
        result += QStringView(line).mid(done, match.capturedStart() - done);
        if (match.capturedView(1).isEmpty())
            result += value;
        done = match.capturedEnd();
    }
    result += QStringView(line).mid(done);
    return result;
}

} // namespace

Result<Wording> wording(const QString& carrier, const QString& code, const QString& language)
{
    const auto refusal = [&](Error::Kind kind, const QString& reason) {
        return failure(Error{.kind = kind, .code = reason, .args = {code, language}});
    };
    QFile file(u":/templates/%1/%2/%3.txt"_s.arg(language, carrier, code));
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Error::Kind::NotFound, u"wording-missing"_s);
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype lineEnd = text.indexOf(u'\n');
    const qsizetype smsStart = text.indexOf(smsMark);
    if (!text.startsWith(subjectMark) || lineEnd < 0 || smsStart < lineEnd)
        return refusal(Error::Kind::Invalid, u"wording-unreadable"_s);
    return Wording{.subject = text.mid(subjectMark.size(), lineEnd - subjectMark.size()).trimmed(),
                   .body = text.mid(lineEnd, smsStart - lineEnd).trimmed(),
                   .sms = text.mid(smsStart + smsMark.size()).trimmed()};
}

QString filledIn(const QString& text, const QMap<QString, QString>& values)
{
    QStringList lines;
    const QStringList templateLines = text.split(u'\n');
    for (const QString& line : templateLines) {
        const std::optional<QString> filled = filledLine(line, values);
        const bool isDoubleGap = filled && filled->isEmpty() && (lines.isEmpty() || lines.last().isEmpty());
        if (filled && !isDoubleGap)
            lines.append(*filled);
    }
    return lines.join(u'\n').trimmed();
}

QStringList placeholdersOf(const QString& text)
{
    QStringList names;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext())
        names.append(matches.next().captured(2));
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace aviso::notify
