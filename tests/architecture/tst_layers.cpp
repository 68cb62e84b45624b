#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(AVISO_SOURCE_DIR);

/// The columns of the house, left to right. A folder may include itself and folders of columns further left.
const QList<QStringList> columns = {
    {u"base"_s},
    {u"net"_s, u"storage"_s, u"tabular"_s, u"calendar"_s},
    {u"settings"_s}, // values of the desk are rows in its store
    {u"model"_s},
    {u"catalogue"_s, u"outbox"_s},
    {u"carriers"_s, u"orders"_s, u"places"_s, u"outbox/"_s},
    {u"carriers/"_s}, // every carrier's own folder
    {u"shipping"_s},
    {u"tracking"_s, u"returns"_s},
    {u"notify"_s},
    {u"text"_s},
    {u"pages"_s},
    {u"printing"_s}, // hands pages to a queue
};

int columnOf(const QString& folder)
{
    for (int i = 0; i < columns.size(); ++i)
        for (const QString& name : columns[i])
            if (name == folder || (name.endsWith(u'/') && folder.startsWith(name)))
                return i;
    return -1;
}

/// "carriers/swisspost" for core/carriers/swisspost/x.h, "model" for core/model/x.h.
QString folderOf(const QString& pathBelowCore)
{
    return pathBelowCore.left(pathBelowCore.lastIndexOf(u'/'));
}

struct Include
{
    QString file;   ///< relative to the source folder
    QString target; ///< as written
};

QList<Include> includesBelow(const QString& folder)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> out;
    QDirIterator it(sourceDir + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            out.append({QDir(sourceDir).relativeFilePath(file.fileName()), matches.next().captured(1)});
    }
    return out;
}

/// What is wrong with one include of core, or nothing.
QString breach(const QString& from, const QString& to)
{
    if (from == to || from.isEmpty())
        return {};
    if (from == "practice"_L1)
        return to == "base"_L1 || to == "net"_L1 || to == "pages"_L1 ? QString() : u"practice shares no rules"_s;
    if (to == "practice"_L1)
        return u"the stand-in carriers are for programs and tests"_s;
    if (from.startsWith("carriers/"_L1) && to.startsWith("carriers/"_L1))
        return u"a carrier knows no other carrier"_s;
    if (columnOf(to) < 0 || columnOf(from) < 0)
        return u"a folder that is not in the plan"_s;
    return columnOf(to) < columnOf(from) ? QString() : u"not to its left"_s;
}

/// The folder below ui/ of a screen's file, or nothing for what screens share.
QString screenOf(const QString& path)
{
    static const QStringList shared{u"approval"_s, u"fields"_s,     u"models"_s, u"sections"_s,
                                    u"printers"_s, u"mainwindow"_s, u"charts"_s};
    const QStringList parts = path.split(u'/');
    return parts.size() == 3 && parts[0] == "ui"_L1 && !shared.contains(parts[1]) ? parts[1] : QString();
}

/// Whether a file of the window may include this.
bool mayInclude(const QString& file, const QString& target)
{
    const QString screen = screenOf(target);
    return screen.isEmpty() || screen == screenOf(file);
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScannerSeesABreach()
    {
        QVERIFY(!breach(u"model"_s, u"shipping"_s).isEmpty());
        QVERIFY(!breach(u"net"_s, u"storage"_s).isEmpty());
        QVERIFY(!breach(u"carriers/swisspost"_s, u"carriers/postnord"_s).isEmpty());
        QVERIFY(breach(u"shipping"_s, u"carriers"_s).isEmpty());
        QVERIFY(breach(u"carriers/swisspost"_s, u"carriers"_s).isEmpty());
        QVERIFY(!mayInclude(u"ui/settings/a.h"_s, u"ui/shipments/b.h"_s));
        QVERIFY(!mayInclude(u"ui/fields/a.h"_s, u"ui/shipments/b.h"_s));
        QVERIFY(!mayInclude(u"ui/tasks.h"_s, u"ui/shipments/b.h"_s));
        QVERIFY(mayInclude(u"ui/shipments/a.h"_s, u"ui/shipments/b.h"_s));
        QVERIFY(mayInclude(u"ui/shipments/a.h"_s, u"ui/fields/b.h"_s));
        QVERIFY(mayInclude(u"ui/shipments/a.h"_s, u"ui/tasks.h"_s));
    }

    void coreIncludesOnlyToTheLeft()
    {
        QStringList breaches;
        const auto includes = includesBelow(u"core"_s);
        QVERIFY(includes.size() > 100);
        for (const Include& include : includes) {
            if (!include.target.startsWith("core/"_L1)) {
                if (include.target.startsWith("ui/"_L1) || include.target.startsWith("app/"_L1))
                    breaches << u"%1 includes %2"_s.arg(include.file, include.target);
                continue;
            }
            const QString why = breach(folderOf(include.file.mid(5)), folderOf(include.target.mid(5)));
            if (!why.isEmpty())
                breaches << u"%1 includes %2: %3"_s.arg(include.file, include.target, why);
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }

    void theWindowNeverIncludesTheComposition()
    {
        for (const Include& include : includesBelow(u"ui"_s))
            QVERIFY2(!include.target.startsWith("app/"_L1), qPrintable(include.file));
    }

    void noScreenIncludesAnother()
    {
        QStringList breaches;
        for (const Include& include : includesBelow(u"ui"_s))
            if (!mayInclude(include.file, include.target))
                breaches << u"%1 includes %2"_s.arg(include.file, include.target);
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }

    void coreKnowsNoWidget()
    {
        static const QRegularExpression widgets(
            u"^(QtWidgets|QWidget|QApplication|QDialog|QMessageBox|QPushButton|QLabel|QPrinter|QMainWindow)"_s);
        for (const Include& include : includesBelow(u"core"_s))
            QVERIFY2(!widgets.match(include.target).hasMatch(),
                     qPrintable(include.file + u" includes "_s + include.target));
    }

    void onlyPagesAndThePracticeCarriersDraw()
    {
        static const QRegularExpression drawing(
            u"^(QtGui|QImage|QPainter|QPdfWriter|QFont|QPixmap|QColor|QGuiApplication)"_s);
        for (const Include& include : includesBelow(u"core"_s)) {
            const QString folder = folderOf(include.file.mid(5));
            if (folder != "pages"_L1 && folder != "practice"_L1)
                QVERIFY2(!drawing.match(include.target).hasMatch(),
                         qPrintable(include.file + u" includes "_s + include.target));
        }
    }

    void theCommandLineProgramLinksNoWidgets()
    {
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"--dynamic"_s, QStringLiteral(AVISO_CLI)});
        QVERIFY(readelf.waitForFinished());
        const QByteArray needed = readelf.readAllStandardOutput();
        QVERIFY(needed.contains("libQt6Core"));
        QVERIFY(!needed.contains("libQt6Widgets"));
        QVERIFY(!needed.contains("libQt6PrintSupport"));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
