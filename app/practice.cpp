#include "core/practice/fastclock.h"
#include "core/practice/server.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

// Reads best by whoever starts the program from a script: one line of JSON on standard output, flushed.
void announce(const practice::Server& server)
{
    const QJsonObject line{{u"swisspost"_s, server.swissPostBase()},
                           {u"swisspost_token"_s, server.swissPostTokenUrl()},
                           {u"swisspost_soap"_s, server.swissPostSoapUrl()},
                           {u"postnord"_s, server.postNordBase()},
                           {u"novaposhta"_s, server.novaPoshtaBase()},
                           {u"novaposhta_print"_s, server.novaPoshtaPrintBase()},
                           {u"swisspost_tracking"_s, server.swissPostTrackingBase()},
                           {u"practice"_s, server.address() + "/practice"_L1}};
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    std::fflush(stdout);
}

int refuse(const QString& sentence, int status)
{
    std::fputs(qPrintable(u"aviso-practice: "_s + sentence + u'\n'), stderr);
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    // Labels as images need fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"aviso-practice"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(AVISO_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Stand-ins of the carriers on this computer, for training and tests."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"port"_s, u"Port on the loopback interface; 0 takes a free one."_s, u"P"_s, u"0"_s},
         {u"carrier"_s,
          u"Only this carrier (may be given several times); there are: swisspost, postnord, novaposhta."_s, u"C"_s},
         {u"speed"_s,
          u"How many times faster than real time the carriers' clock runs, and with it the parcels: a day takes 86400 "
          "seconds divided by FACTOR."_s,
          u"FACTOR"_s, u"1"_s},
         {u"state"_s, u"File that keeps booked parcels, how far they have come, and used numbers across restarts."_s,
          u"FILE"_s}});
    parser.process(application);

    static const QStringList carriers{u"swisspost"_s, u"postnord"_s, u"novaposhta"_s};
    const QStringList wanted = parser.values(u"carrier"_s);
    for (const QString& carrier : wanted)
        if (!carriers.contains(carrier))
            return refuse(u"there is no practice carrier "_s + carrier, 2);
    bool isPort = false;
    const quint16 port = parser.value(u"port"_s).toUShort(&isPort);
    bool isFactor = false;
    const double speed = parser.value(u"speed"_s).toDouble(&isFactor);
    if (!isPort || !isFactor || !std::isfinite(speed) || speed <= 0)
        return refuse(u"--port wants a port and --speed a number above 0"_s, 2);

    const practice::FastClock clock(speed);
    practice::Server server({.swissPost = {.pace = speed}, .stateFile = parser.value(u"state"_s)}, clock);
    server.office().whenAskedToStop([&application] {
        // A little later, so that the answer to the request has left.
        QMetaObject::invokeMethod(
            &application, [] { QTimer::singleShot(std::chrono::milliseconds(100), qApp, &QCoreApplication::quit); });
    });
    if (const Result<QString> started = server.start(port); !started)
        return refuse(u"%1 %2: %3"_s.arg(started.error().code, started.error().field, started.error().detail), 3);
    announce(server);
    return QGuiApplication::exec();
}
