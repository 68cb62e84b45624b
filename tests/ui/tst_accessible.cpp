#include "tests/ui/windowdesk.h"
#include "ui/accounts/accountlist.h"
#include "ui/sections/basicssection.h"
#include "ui/shipments/formtabs.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <set>

// A walk through every page, as a screen reader and a keyboard take it.

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

/// Whether it belongs to another control that answers for it: the line of a spin box, the list of a choice.
bool isInnerPart(const QWidget* widget)
{
    for (const QWidget* outer = widget->parentWidget(); outer && !widget->isWindow(); outer = outer->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(outer) || qobject_cast<const QComboBox*>(outer) ||
            qobject_cast<const QKeySequenceEdit*>(outer) || qobject_cast<const QLineEdit*>(outer) ||
            qobject_cast<const QTabBar*>(outer) || qobject_cast<const QAbstractItemView*>(outer))
            return true;
    return false;
}

/// Whether a person does something with it.
bool isInteractive(const QWidget* widget)
{
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget) ||
        qobject_cast<const QSplitterHandle*>(widget) || isInnerPart(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy());
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
    return said ? said->text(QAccessible::Name).remove(u'&') : QString();
}

QString pathOf(const QWidget* widget)
{
    QStringList path;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        if (const QString name = widget->objectName(); !name.isEmpty() && !name.startsWith("qt_"_L1))
            path.prepend(name);
    return path.join(u'/');
}

/// Whether a keyboard gets there: by Tab, by a mnemonic, by a shortcut, by the arrows from its neighbour.
bool isReached(const QWidget* widget)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button)
        return false;
    if (button->group() && button->group()->exclusive())
        return true;
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    const QAction* verb = tool ? tool->defaultAction() : nullptr;
    return !button->shortcut().isEmpty() || (verb && !verb->objectName().isEmpty()); // a named verb is in the menu
}

void complain(QStringList& complaints, QWidget* widget, const char* what)
{
    complaints << u"%1 %2 “%3” in %4 %5"_s.arg(
        QLatin1StringView(widget->metaObject()->className()), pathOf(widget), nameOf(widget),
        QLatin1StringView(widget->parentWidget()->metaObject()->className()), QLatin1StringView(what));
}

void look(QWidget* widget, QStringList& complaints)
{
    const QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
    const bool isClient = said && said->role() == QAccessible::Client && !qobject_cast<QScrollArea*>(widget);
    if (!said || said->role() == QAccessible::NoRole || isClient)
        complain(complaints, widget, "has no role");
    if (nameOf(widget).trimmed().isEmpty())
        complain(complaints, widget, "has no name");
    if (!isReached(widget))
        complain(complaints, widget, "is not reached by the keyboard");
}

/// What a table says of its first row, cell by cell behind the column's title.
void lookAtTable(QTableView* table, QStringList& complaints)
{
    const QAbstractItemModel* model = table->model();
    QStringList row;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table->isColumnHidden(column))
            continue;
        if (model->headerData(column, Qt::Horizontal).toString().trimmed().isEmpty() &&
            model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty())
            complain(complaints, table, qPrintable(u"column %1 has no title"_s.arg(column)));
        if (model->rowCount() == 0)
            continue;
        const QModelIndex cell = model->index(0, column);
        const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
        row << (spoken.isEmpty() ? cell.data().toString() : spoken);
    }
    if (model->rowCount() > 0 && row.join(QString()).trimmed().isEmpty())
        complain(complaints, table, "has a row that says nothing");
}

/// Everything that Tab comes by, from the window on and round to it again.
std::set<const QWidget*> onTheTabChain(const QWidget& window)
{
    std::set<const QWidget*> found;
    for (const QWidget* at = window.nextInFocusChain(); at && at != &window; at = at->nextInFocusChain())
        found.insert(at);
    return found;
}

struct Walk
{
    QStringList names = {}; ///< of each interactive widget, in the order of the walk
    QStringList complaints = {};

    void lookAround(const QWidget& window, const QString& where)
    {
        QStringList here;
        const auto chain = onTheTabChain(window);
        for (auto* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != &window || !isInteractive(widget))
                continue;
            look(widget, here);
            if ((widget->focusPolicy() & Qt::TabFocus) && !chain.contains(widget))
                complain(here, widget, "is not on the way of Tab");
            if (auto* table = qobject_cast<QTableView*>(widget))
                lookAtTable(table, here);
            names << where + u": "_s + nameOf(widget);
        }
        for (const QString& complaint : here)
            if (complaints.filter(complaint).isEmpty()) // else it was seen on another page
                complaints << where + u": "_s + complaint;
    }
};

struct Fixture : test::WindowDesk
{
    explicit Fixture(const QString& code) : WindowDesk({}, code)
    {
        shipment = addShipment(u"A-1"_s, u"Muster"_s);
        if (!test::waitFor([this] { return list()->model()->rowCount() == 1; }))
            qFatal("the list of shipments stays empty");
        shipments->showShipment(shipment);
        if (!test::waitFor([this] { return shipments->testing() == ui::Testing::Practice; }))
            qFatal("the shipment does not open");
        // Which accounts there are is read by itself.
        const auto isNamed = [this] {
            const auto boxes = shipments->findChild<ui::BasicsSection*>()->findChildren<QComboBox*>();
            return std::ranges::any_of(boxes,
                                       [this](const QComboBox* box) { return box->currentText() == practiceName; });
        };
        if (!test::waitFor(isNamed))
            qFatal("the shipment's account is not named");
    }

    void openOrders()
    {
        QFile file(folder.filePath(u"orders.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("Order;Name;Street;Postcode;City;Weight\nA-9;Weber;Allee 4;4051;Basel;1,1\nA-8;;;;;\n");
        file.close();
        window.open(u"orders"_s);
        import->openFile(file.fileName());
        const auto rows = [this] {
            for (const auto* table : import->findChildren<QTableView*>())
                if (table->isVisible() && table->model()->rowCount() > 0)
                    return true;
            return false;
        };
        if (!test::waitFor(rows))
            qFatal("the order file does not open");
    }

    void openAccount()
    {
        window.open(u"accounts"_s);
        auto* table = accounts->findChild<ui::AccountList*>()->findChild<QAbstractItemView*>();
        if (!test::waitFor([table] { return table->model()->rowCount() > 0; }))
            qFatal("the list of accounts stays empty");
        table->setCurrentIndex(table->model()->index(0, 0));
        const auto isOpen = [this] {
            for (const auto* line : accounts->findChildren<QLineEdit*>())
                if (line->isVisible() && line->text() == practiceName)
                    return true;
            return false;
        };
        if (!test::waitFor(isOpen))
            qFatal("the account does not open");
    }

    /// The views say how many shipments they have.
    void waitUntilCounted()
    {
        const auto* views = part<QTabBar>(u"views"_s);
        const auto areAllCounted = [views] {
            for (int i = 0; i < views->count(); ++i)
                if (!views->tabText(i).endsWith(u')'))
                    return false;
            return views->tabText(0).contains(u"(1)"_s) && views->tabText(2).contains(u"(1)"_s);
        };
        if (!test::waitFor(areAllCounted))
            qFatal("the views are not counted");
    }

    Walk walk()
    {
        Walk walk;
        window.open(u"shipments"_s);
        waitUntilCounted();
        auto* tabs = shipments->findChild<ui::FormTabs*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::sendPostedEvents();
            walk.lookAround(window, u"shipments/%1"_s.arg(i));
        }
        window.open(u"orders"_s);
        walk.lookAround(window, u"import"_s);
        openAccount();
        walk.lookAround(window, u"accounts"_s);
        window.open(u"settings"_s);
        walk.lookAround(window, u"settings"_s);
        window.open(u"today"_s);
        if (!test::waitFor([this] { return today->isCounted() && !today->cards().isEmpty(); }))
            qFatal("the start page stays empty");
        walk.lookAround(window, u"today"_s);
        for (const char* panel : {"command-box", "show-shortcuts", "show-help"}) {
            action(QString::fromLatin1(panel))->trigger();
            walk.lookAround(window, QString::fromLatin1(panel));
            press(Qt::Key_Escape);
        }
        return walk;
    }

    ShipmentId shipment = {};
    QString practiceName = test::practiceAccount().name;
};

/// What is in the first list more often than in the second.
QString only(QStringList first, const QStringList& second)
{
    for (const QString& name : second)
        first.removeOne(name);
    return first.join(u'\n');
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "de", "fr", "it", "sv", "uk"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void everyControlHasARoleANameAndAWayThere_data() { languages(); }
    void everyControlHasARoleANameAndAWayThere()
    {
        QFETCH(QString, code);
        Fixture f(code);
        f.openOrders();
        const Walk walk = f.walk();
        QVERIFY2(walk.names.size() > 120, qPrintable(QString::number(walk.names.size())));
        for (const QString& complaint : walk.complaints)
            qWarning("%s", qPrintable(complaint));
        QVERIFY(walk.complaints.isEmpty());
    }

    void namesFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"de", "fr", "it", "sv", "uk"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void namesFollowTheLanguage()
    {
        QFETCH(QString, code);
        QStringList english;
        QStringList switched;
        {
            Fixture f(u"en"_s);
            english = sorted(f.walk().names);
            f.language.use(code);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            switched = sorted(f.walk().names);
        }
        Fixture f(code);
        const QStringList built = sorted(f.walk().names);
        const QString difference = only(switched, built) + u"\n—\n"_s + only(built, switched);
        QVERIFY2(switched == built, qPrintable(difference.left(900)));
        const auto same =
            std::ranges::count_if(built, [&english](const QString& name) { return english.contains(name); });
        QVERIFY2(same * 4 < built.size(), qPrintable(u"%1 of %2"_s.arg(same).arg(built.size())));
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
