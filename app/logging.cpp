#include "app/logging.h"

#include "core/base/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <mutex>
#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestLog = 4LL * 1024 * 1024;

std::mutex logMutex;
QFile logFile; // a message handler has no argument that could carry it

QString levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + levelWord(type) + u' ' +
                         QString::fromLatin1(context.category ? context.category : "") + u": "_s + redacted(message) +
                         u'\n';
    const QByteArray bytes = line.toUtf8();
    const std::lock_guard lock(logMutex);
    std::fputs(bytes.constData(), stderr);
    if (logFile.isOpen()) {
        logFile.write(bytes);
        logFile.flush();
    }
}

} // namespace

QString redacted(QString text)
{
    static const std::pair<QRegularExpression, QString> hidden[] = {
        {QRegularExpression(u"(?i)\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]+"_s), u"\\1 [hidden]"_s},
        {QRegularExpression(
             u"(?i)\\b([a-z_-]*(?:secret|password|token|api[_-]?key)[a-z_-]*)([\"']?\\s*[=:]\\s*[\"']?)[^\\s\"'&,;]+"_s),
         u"\\1\\2[hidden]"_s},
        {QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, QRegularExpression::UseUnicodePropertiesOption),
         u"[e-mail]"_s},
        {QRegularExpression(u"(https?://[^\\s?#\"]+)[?#][^\\s\"]*"_s), u"\\1?[hidden]"_s},
        {QRegularExpression(u"(?<![\\w.])(?:\\+|00)[1-9][\\d ()/-]{7,}\\d"_s), u"[telephone]"_s},
    };
    for (const auto& [pattern, instead] : hidden)
        text.replace(pattern, instead);
    return text;
}

void redactLog()
{
    qInstallMessageHandler(&write);
}

void startLog(const QString& folder)
{
    const auto made = makePrivateFolder(folder);
    const QString name = folder + u"/aviso.log"_s;
    if (QFileInfo(name).size() > largestLog) {
        QFile::remove(name + u".1"_s);
        QFile::rename(name, name + u".1"_s);
    }
    logFile.setFileName(name);
    if (logFile.open(QIODevice::Append))
        logFile.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    else
        qWarning("The log cannot be written%s; it goes to standard error only.", made ? "" : ", nor its folder made");
    redactLog();
}

} // namespace aviso::app
