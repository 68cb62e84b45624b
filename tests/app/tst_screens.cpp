#include "app/folderwatch.h"
#include "app/screens.h"
#include "core/model/listing.h"
#include "core/model/needs.h"
#include "core/model/scancode.h"
#include "core/model/shipments.h"
#include "core/pages/decode.h"
#include "core/pages/render.h"
#include "core/shipping/booking.h"
#include "core/shipping/keeping.h"
#include "core/storage/backups.h"
#include "tests/support/fakespooler.h"
#include "tests/support/patience.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/scan/scanband.h"
#include "ui/shipments/labelprinting.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"
#include "ui/today/todaypage.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <future>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

/// The whole program on a practice desk, but for its timer and its printers.
struct Program
{
    QTemporaryDir folder;
    std::unique_ptr<app::Workplace> here = app::Workplace::open(folder.path()).value();
    app::PracticeDesk practice{folder.path()};
    FakeSpooler spooler;
    pages::Rendering rendering{.strangers = pages::render};
    ui::Tasks tasks;
    ui::Look look;
    ui::Language language;
    const ui::Services services{here->desk(), here->keystore(), tasks, rendering, look, language};
    app::FolderWatch folders{*here, tasks};
    const ui::Preferences preferences;
    ui::MainWindow window{services, preferences};
    ui::ShipmentsPage* shipments = nullptr;
    quint64 keyTime = 10'000; // ms
    QTimer clerk;

    Program()
    {
        auto furnished = std::async(std::launch::async, [this] { return app::furnish(*here, practice); });
        if (!waitFor([&] { return furnished.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }) ||
            !furnished.get())
            qFatal("no practice desk");
        language.use(u"en"_s);
        here->store()
            .write(storage::Topic::Settings,
                   [](auto& c) { return printing::keepPrinterFor(c, printing::Paper::Label, {.queue = u"Counter"_s}); })
            .value();
        new app::Screens({services, preferences, *here, practice, folders}, window);
        window.makeAll();
        shipments = window.findChild<ui::ShipmentsPage*>();
        shipments->printing()->setSpooler(spooler.door);
        window.showNormal();
        window.resize(1366, 725);
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come to the front");
    }

    QList<ShipmentId> all(const model::ShipmentFilter& filter)
    {
        const auto keys =
            here->store()
                .read([&](auto& c) { return model::shipmentKeys(c, filter, {.direction = Qt::AscendingOrder}); })
                .value();
        return {keys.begin(), keys.end()};
    }
    QList<ShipmentId> in(State state) { return all({.state = state}); }

    /// What comes of booking it, while events go on: the key store may need them.
    shipping::BookingItem tryBooking(ShipmentId id)
    {
        auto booking = std::async(std::launch::async, [&] { return shipping::book(here->desk(), {id}, {}).first(); });
        if (!waitFor([&] { return booking.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }))
            qFatal("the booking does not end");
        return booking.get();
    }

    /// A sample that can be booked.
    ShipmentId book()
    {
        for (const ShipmentId id : in(State::Draft))
            if (!tryBooking(id).error)
                return id;
        qFatal("nothing can be booked");
    }

    bool hasCard(const QString& word)
    {
        return waitFor([&] {
            const auto* button = window.findChild<QPushButton*>(u"do-"_s + word);
            return button && button->isVisible();
        });
    }
    void pressCard(const QString& word)
    {
        auto* button = window.findChild<QPushButton*>(u"do-"_s + word);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// The button of a message bar of the page of shipments whose words begin so.
    QPushButton* answer(const QString& words)
    {
        QPushButton* found = nullptr;
        waitFor([&] {
            for (auto* button : shipments->findChildren<QPushButton*>())
                if (button->isVisible() && button->text().remove(u'&').startsWith(words))
                    found = button;
            return found != nullptr;
        });
        return found;
    }

    /// Answers the dialog that asks for a file once it is open.
    void chooseFile(const QString& file)
    {
        QObject::connect(&clerk, &QTimer::timeout, &window, [this, file] {
            if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                clerk.stop();
                dialog->findChild<QLineEdit*>()->setText(file);
                QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
            }
        });
        clerk.start(10);
    }

    bool isShown(const QString& page) const { return window.shown()->objectName() == page; }

    void scan(const QString& code)
    {
        keyTime += 2000;
        const auto press = [this](int key, const QString& text) {
            keyTime += 4;
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, key, Qt::NoModifier, 0, 0, 0, text);
                event.setTimestamp(keyTime);
                QCoreApplication::sendEvent(window.windowHandle(), &event);
            }
        };
        for (const QChar c : code)
            press(c.toUpper().unicode(), c);
        press(Qt::Key_Return, u"\r"_s);
    }
};

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bookAllOnTodayBooksWhatIsReady()
    {
        Program p;
        QVERIFY(p.hasCard(u"ready"_s));
        QVERIFY(p.isShown(u"today"_s));
        p.pressCard(u"ready"_s);
        auto* yes = p.answer(u"Book "_s);
        QVERIFY(yes);
        QVERIFY(p.isShown(u"shipments"_s));
        yes->click();
        QTRY_VERIFY(p.in(State::Booked).size() > 1);
    }

    void printAllOnTodayPrintsEveryLabelThatWasNeverPrinted()
    {
        Program p;
        p.book();
        p.book();
        QVERIFY(p.hasCard(u"unprinted"_s));
        p.pressCard(u"unprinted"_s);
        QTRY_COMPARE(p.spooler.jobs().size(), 1);
        QCOMPARE(p.spooler.jobs().first().printer, u"Counter"_s);
        QVERIFY(p.isShown(u"shipments"_s));
    }

    void allAreHandedOverOnTodayAndCtrlZTakesItBack()
    {
        Program p;
        const ShipmentId id = p.book();
        p.here->store()
            .write(storage::Topic::Everything,
                   [&](storage::Connection& c) -> Result<storage::Rows> {
                       auto printed = c.run(u"UPDATE documents SET print_count = 1 WHERE shipment_id = ?"_s, id);
                       return printed ? c.run(u"UPDATE unhanded SET due = '2020-01-02' WHERE shipment_id = ?"_s, id)
                                      : printed;
                   })
            .value();
        QVERIFY(p.hasCard(u"unhanded"_s));
        p.pressCard(u"unhanded"_s);
        QTRY_COMPARE(p.all({.need = model::Need::HandedOver, .day = QDate::currentDate()}), QList<ShipmentId>{id});
        QTRY_VERIFY(p.window.undoing()->isEnabled());
        QVERIFY(p.window.undoing()->text().remove(u'&').startsWith(u"Undo: hand over"_s));
        QTest::keyClick(p.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(p.all({.need = model::Need::HandedOver, .day = QDate::currentDate()}).isEmpty());
    }

    void settleOnTodayFindsOutWhatBecameOfABooking()
    {
        Program p;
        p.practice.server().faults().arm(
            {.kind = u"cut-after-work"_s, .operation = u"generateAddressLabel"_s, .count = 0});
        for (const ShipmentId id : p.in(State::Draft)) {
            p.tryBooking(id);
            if (!p.in(State::Unknown).isEmpty())
                break;
        }
        QCOMPARE(p.in(State::Unknown).size(), 1);
        p.practice.server().faults().clear();
        QVERIFY(p.hasCard(u"unknown-outcomes"_s));
        p.pressCard(u"unknown-outcomes"_s);
        QTRY_VERIFY(p.in(State::Unknown).isEmpty());
        QVERIFY(p.isShown(u"shipments"_s));
    }

    void backUpNowOnTodayWritesTheFileThatIsChosen()
    {
        Program p;
        p.here->store()
            .write(storage::Topic::Everything,
                   [](storage::Connection& c) { return c.run(u"UPDATE desk SET created_at = 0"_s); })
            .value();
        QVERIFY(p.hasCard(u"backup"_s));
        const QString file = p.folder.filePath(u"chosen.sqlite"_s);
        p.chooseFile(file);
        p.pressCard(u"backup"_s);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(p.isShown(u"settings"_s));
    }

    void ctrlZTakesBackWhatWasDoneToPresetsAndAddresses()
    {
        Program p;
        p.window.open(u"presets"_s);
        const auto names = [&] {
            QStringList all;
            const auto presets = p.here->store().read(&model::listPresets);
            for (const model::Preset& preset : *presets)
                all += preset.name;
            return all;
        };
        const QStringList before = names();
        p.window.findChild<QAction*>(u"new-preset"_s)->trigger();
        QTRY_COMPARE(names().size(), before.size() + 1);
        QTRY_VERIFY(p.window.undoing()->text().remove(u'&').startsWith(u"Undo: new preset"_s));
        p.window.findChild<QTableView*>(u"preset-list"_s)->setFocus();
        QTest::keyClick(p.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names(), before);

        const auto entry = shipping::keepEntry(p.here->desk(), {.consignee = {.name = u"Muster"_s}}, {}).value();
        QVERIFY(shipping::removeEntries(p.here->desk(), {entry.id}));
        p.window.open(u"addresses"_s);
        QTRY_COMPARE(p.window.undoing()->text().remove(u'&'), u"Undo: delete 1 entry of the address book"_s);
        p.window.undoing()->trigger();
        QTRY_VERIFY(p.here->store().read([&](auto& c) { return model::loadAddress(c, entry.id); }).has_value());
    }

    void aCommandCardWorksFromAnyPageAndAnyField()
    {
        Program p;
        p.window.open(u"addresses"_s);
        auto* field = p.window.shown()->findChild<QLineEdit*>();
        field->setFocus();
        const qsizetype before = p.all({}).size();
        p.scan(u"AVISO-C-NEW"_s);
        QTRY_VERIFY(p.isShown(u"shipments"_s));
        QTRY_COMPARE(p.all({}).size(), before + 1);
        QVERIFY(field->text().isEmpty());
        const auto* list = p.shipments->findChild<ui::ShipmentList*>();
        QTRY_COMPARE(list->selected(), QList<ShipmentId>{p.all({}).last()});
        const ShipmentId draft = p.in(State::Draft).first();
        p.shipments->showShipment(draft);
        QTRY_VERIFY(list->selected() == QList<ShipmentId>{draft} && list->mayBeSelected(State::Draft));
        QTRY_VERIFY(p.window.findChild<QAction*>(u"discard"_s)->isEnabled());
        p.scan(u"AVISO-C-CANCEL"_s);
        QTRY_COMPARE(p.in(State::Cancelled).size(), 1);
        p.window.open(u"settings"_s);
        QTRY_VERIFY(p.window.undoing()->isEnabled());
        p.scan(u"AVISO-C-UNDO"_s);
        QTRY_VERIFY(p.in(State::Cancelled).isEmpty());
        QVERIFY(p.isShown(u"settings"_s)); // undoing leaves one where one is
    }

    void theCardCancelTakesTheDraftThatTheCardNewHasJustMade()
    {
        Program p;
        const QList<ShipmentId> before = p.all({});
        p.scan(u"AVISO-C-NEW"_s);
        QTRY_COMPARE(p.all({}).size(), before.size() + 1);
        QList<ShipmentId> made = p.all({});
        made.removeIf([&](ShipmentId id) { return before.contains(id); });
        p.scan(u"AVISO-C-CANCEL"_s);
        QTRY_COMPARE(p.in(State::Cancelled), made);
    }

    void completeBooksAndPrintsTheShipmentThatIsOpen()
    {
        Program p;
        const ShipmentId id = p.in(State::Draft).first();
        p.window.open(u"shipments"_s);
        p.shipments->showShipment(id);
        auto* complete = p.window.findChild<QAction*>(u"complete"_s);
        QTRY_VERIFY(complete->isEnabled());
        p.scan(u"AVISO-C-COMPLETE"_s);
        QTRY_COMPARE(p.spooler.jobs().size(), 1);
        QCOMPARE(p.in(State::Booked).size(), 1);
    }

    void anOldCardSaysWhatToDo()
    {
        Program p;
        p.scan(u"AVISO-C-FOLD-IT"_s);
        const auto* band = p.window.findChild<ui::ScanBand*>();
        QTRY_VERIFY(band->isVisible());
        QString said;
        for (const auto* label : band->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.contains(u"Print its cards anew"_s), qPrintable(said));
    }

    void everyPageOfTheRailHasAHelpPageOfItsOwn()
    {
        Program p;
        QStringList names;
        for (const auto* page : p.window.findChildren<ui::Page*>()) {
            QVERIFY2(!page->helpPage().isEmpty(), qPrintable(page->objectName()));
            QVERIFY2(!names.contains(page->helpPage()), qPrintable(page->objectName() + u": "_s + page->helpPage()));
            names += page->helpPage();
            for (const QString& code : {u"en"_s, u"de"_s, u"fr"_s, u"it"_s, u"sv"_s, u"uk"_s})
                QVERIFY2(QFile::exists(u":/help/%1/%2.md"_s.arg(code, page->helpPage())), qPrintable(names.last()));
        }
        QCOMPARE(names.size(), 8);
    }

    void theSheetOfCommandsHasOneCardForEachAndTheyAreRead()
    {
        Program p;
        p.window.open(u"presets"_s);
        const QString file = p.folder.filePath(u"cards.pdf"_s);
        p.chooseFile(file);
        p.window.findChild<QAction*>(u"save-command-cards"_s)->trigger();
        QTRY_VERIFY(QFile::exists(file));
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const auto sheets = pages::PdfDocument::open(stored.readAll());
        QCOMPARE(sheets->pageCount(), 1);
        QStringList names;
        for (const auto& code :
             pages::decodeCodes(*sheets->image(0, 300, pages::Purpose::Codes), pages::Effort::AnyWay))
            names += model::deskCard(model::readScan(code.text)).value().name;
        names.sort();
        QCOMPARE(names, QStringList({u"BOOK"_s, u"BOOK-READY"_s, u"CANCEL"_s, u"COMPLETE"_s, u"HANDED-OVER"_s,
                                     u"LAST-AGAIN"_s, u"MEND"_s, u"NEW"_s, u"PRINT"_s, u"UNDO"_s}));
        QVERIFY(sheets->text(0)->contains(u"Print the last label again"_s));
    }
};

/// Each behaviour in a process of its own, as the program is: what serves the key store lives in the thread that asks
/// first and does not outlive one desk.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    TestScreens test;
    if (argc > 1)
        return QTest::qExec(&test, argc, argv);
    int failed = 0;
    for (int i = test.metaObject()->methodOffset(); i < test.metaObject()->methodCount(); ++i)
        if (test.metaObject()->method(i).methodType() == QMetaMethod::Slot)
            failed += QProcess::execute(QApplication::applicationFilePath(),
                                        {QString::fromLatin1(test.metaObject()->method(i).name())}) != 0;
    return failed;
}

#include "tst_screens.moc"
