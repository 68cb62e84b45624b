#include "tests/ui/pagedesk.h"
#include "ui/accounts/accountspage.h"
#include "ui/choicebox.h"
#include "ui/deskstyle.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/importpage.h"
#include "ui/settings/diagnosticssection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/watchedfoldersection.h"
#include "ui/shipments/listcolumns.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

#include <latch>
#include <memory>
#include <optional>
#include <utility>

// Every word of every screen has room in each language, in the window of a small notebook.

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

constexpr QSize notebook(1366, 725); // 1366 x 768 without the title bar and a narrow panel

/// What a widget says that does not fit into it, or nothing.
QString cutOff(const QLabel& label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText)
        return {};
    const bool isCut = label.wordWrap() ? label.heightForWidth(label.width()) > label.height()
                                        : label.sizeHint().width() > label.width();
    return isCut ? label.text() : QString();
}

QString cutOff(const QAbstractButton& button)
{
    return !button.text().isEmpty() && button.sizeHint().width() > button.width() ? button.text() : QString();
}

QString cutOff(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect words = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    return box.fontMetrics().horizontalAdvance(box.currentText()) + icon > words.width() ? box.currentText()
                                                                                         : QString();
}

QString cutOff(const QTabBar& bar)
{
    int width = 0;
    for (int i = 0; i < bar.count(); ++i)
        width += bar.tabRect(i).width();
    return width > bar.width() ? u"tabs up to "_s + bar.tabText(bar.count() - 1) : QString();
}

QString cutOff(const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal)
        return {};
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSizeHint(i) > header.sectionSize(i))
            return header.model()->headerData(i, Qt::Horizontal).toString();
    return {};
}

/// How a shipment stands must be read at a glance; names and places may end in dots, and their tool tips go on.
QString cutOff(const QTableView& table)
{
    const auto* list = qobject_cast<const ui::ShipmentList*>(table.parentWidget());
    for (int row = 0; list && row < table.model()->rowCount(); ++row) {
        const QModelIndex cell = table.model()->index(row, ui::standingColumn);
        if (table.sizeHintForIndex(cell).width() > table.columnWidth(ui::standingColumn))
            return cell.data().toString();
    }
    return {};
}

QString cutOff(const QGroupBox& box)
{
    return box.fontMetrics().horizontalAdvance(box.title()) > box.width() ? box.title() : QString();
}

template <class Widget>
void collect(const QWidget& from, QStringList& cut)
{
    for (const auto* widget : from.findChildren<Widget*>())
        if (widget->isVisible())
            if (const QString words = cutOff(*widget); !words.isEmpty())
                cut << u"%1 (%2): %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                            words);
}

/// What cannot be read whole in what is shown now.
QStringList cutOffIn(const QWidget& window)
{
    QStringList cut;
    collect<QLabel>(window, cut);
    collect<QAbstractButton>(window, cut);
    collect<QTabBar>(window, cut);
    collect<QHeaderView>(window, cut);
    collect<QGroupBox>(window, cut);
    collect<QTableView>(window, cut);
    for (const auto* box : window.findChildren<QComboBox*>()) // a ChoiceBox shows the rest in its tool tip
        if (box->isVisible() && !qobject_cast<const ui::ChoiceBox*>(box))
            if (const QString words = cutOff(*box); !words.isEmpty())
                cut << u"choice %1: %2"_s.arg(box->objectName(), words);
    for (const auto* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget() &&
            area->widget()->minimumSizeHint().width() > area->viewport()->width())
            cut << u"a page that scrolls sideways: "_s + area->objectName();
    return cut;
}

QStringList wordsIn(const QWidget& window)
{
    QStringList words;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    for (const auto* edit : window.findChildren<QLineEdit*>())
        if (edit->isVisible())
            words << edit->text();
    return words;
}

} // namespace

class TestRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::DeskStyle); }

    void everyWordCanBeRead_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "de", "fr", "it", "sv", "uk"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyWordCanBeRead()
    {
        QFETCH(QString, code);
        test::PageDesk desk;
        desk.language.use(code);
        desk.look.use(ui::Theme::Light);
        const ShipmentId shipment = addShipment(desk);
        ui::MainWindow window(desk.services, {});
        auto* import = new ui::ImportPage(desk.services);
        auto* settings = new ui::SettingsPage(desk.services, {desk.folder.path(), desk.folder.path()});
        auto* folders = new ui::WatchedFolderSection(desk.services);
        folders->addFolder(desk.folder.path());
        settings->add(folders, &ui::WatchedFolderSection::title, ui::SettingsPage::Side::Left);
        settings->add(
            new ui::DiagnosticsSection(desk.services, {.data = desk.folder.path(), .backups = desk.folder.path()}),
            &ui::DiagnosticsSection::title, ui::SettingsPage::Side::Right);
        const QList<ui::Page*> pages{new ui::ShipmentsPage(desk.services, {.shipment = number(shipment)}), import,
                                     new ui::AccountsPage(desk.services, {}), settings};
        for (ui::Page* page : pages)
            window.add(page);
        window.setTesting(ui::Testing::Practice);
        window.showNormal(); // the test's screen is smaller
        window.resize(notebook);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (ui::Page* page : pages) {
            window.open(page->objectName());
            settle(desk, window);
            look(window, page->objectName());
            for (auto* bar : page->findChildren<QTabBar*>())
                for (int i = 0; i < bar->count() && bar->isVisible(); ++i) {
                    bar->setCurrentIndex(i);
                    settle(desk, window);
                    look(window, page->objectName() + u'/' + bar->tabText(i));
                }
        }
        window.open(import->objectName());
        import->openFile(orderFile(desk));
        settle(desk, window);
        look(window, u"import with a file"_s);
        QCOMPARE(window.size(), notebook);
        QCOMPARE(m_cut.join(u'\n'), QString());
    }

    void cleanup() { m_cut.clear(); }

private:
    static ShipmentId addShipment(test::PageDesk& desk)
    {
        const AccountId account = desk.add(test::practiceAccount());
        return desk.store
            ->write({},
                    [&](storage::Connection& c) {
                        using enum model::State;
                        for (const model::State state : {Booking, Unknown, Booked, Cancelled}) {
                            const auto other = model::addShipment(
                                c, test::goodShipment(account, model::stateWord(state)), desk.clock.now(), u"clerk"_s);
                            if (const auto set = other ? model::setState(c, *other, state, desk.clock.now())
                                                       : std::unexpected(other.error());
                                !set)
                                return Result<ShipmentId>(std::unexpected(set.error()));
                        }
                        return model::addShipment(c, test::goodShipment(account, u"A-1001"_s), desk.clock.now(),
                                                  u"clerk"_s);
                    })
            .value();
    }

    static QString orderFile(const test::PageDesk& desk)
    {
        QFile file(desk.folder.filePath(u"orders.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("Order;Name;Street;Postcode;City;Weight;Nobody knows\nA-1;Weber;Allee "
                       "4;4051;Basel;1,1;x\n;;;;;;\nA-2;;;;;;\n");
        return file.fileName();
    }

    /// The words of the window after a round through every worker of the desk's lane; nothing when that does not end.
    static std::optional<QStringList> wordsAfterRound(test::PageDesk& desk, const ui::MainWindow& window)
    {
        static constexpr int workers = 3; // of Lane::Desk; a smaller number would wait for less
        QObject here;
        int back = 0;
        const auto together = std::make_shared<std::latch>(workers);
        for (int i = 0; i < workers; ++i)
            desk.tasks
                .run(ui::Lane::Desk,
                     [together] {
                         together->arrive_and_wait();
                         return true;
                     })
                .then(&here, [&back](bool) { ++back; });
        return test::waitFor([&] { return back == workers; }) ? std::optional(wordsIn(window)) : std::nullopt;
    }

    static void settle(test::PageDesk& desk, ui::MainWindow& window)
    {
        const auto isQuiet = [&, before = std::optional<QStringList>()]() mutable {
            const auto now = wordsAfterRound(desk, window);
            return now && std::exchange(before, now) == now;
        };
        QVERIFY(test::waitFor(isQuiet));
    }

    void look(const ui::MainWindow& window, const QString& where)
    {
        for (const QString& words : cutOffIn(window))
            m_cut << where + u": "_s + words;
    }

    QStringList m_cut;
};

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
