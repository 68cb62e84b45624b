#include "tests/support/patience.h"
#include "tests/ui/pagedesk.h"
#include "tests/ui/scankeys.h"
#include "ui/scan/scanband.h"
#include "ui/scan/scandesk.h"
#include "ui/scan/scanner.h"
#include "ui/scan/tones.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace aviso;
using namespace aviso::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QWidget window;
    QLineEdit* line = new QLineEdit(&window);
    QPlainTextEdit* words = new QPlainTextEdit(&window);
    QComboBox* choice = new QComboBox(&window);
    QSpinBox* number = new QSpinBox(&window);
    QPushButton* button = new QPushButton(u"Book"_s, &window);
    Scanner scanner;
    QList<model::ScanCode> last;
    int scans = 0;

    Bench()
    {
        auto* column = new QVBoxLayout(&window);
        for (QWidget* widget : QList<QWidget*>{line, words, choice, number, button})
            column->addWidget(widget);
        choice->addItems({u"Alpha"_s, u"Beta"_s, u"Wave"_s});
        number->setMaximum(100000);
        window.show();
        QApplication::setActiveWindow(&window);
        QObject::connect(&scanner, &Scanner::scanned, &window, [this](const QList<model::ScanCode>& readings) {
            last = readings;
            ++scans;
        });
    }
};

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsToldWhereverTheFocusIsAndChangesNothing_data()
    {
        QTest::addColumn<int>("widget");
        int i = 0;
        for (const char* name : {"line", "text", "choice", "number", "button"})
            QTest::newRow(name) << i++;
    }

    void aScanIsToldWhereverTheFocusIsAndChangesNothing()
    {
        QFETCH(int, widget);
        Bench bench;
        bench.line->setText(u"Anna"_s);
        bench.words->setPlainText(u"Merci"_s);
        bench.number->setValue(42);
        const QList<QWidget*> widgets{bench.line, bench.words, bench.choice, bench.number, bench.button};
        widgets[widget]->setFocus();
        int clicks = 0;
        connect(bench.button, &QPushButton::clicked, this, [&] { ++clicks; });
        QTRY_COMPARE(QApplication::focusWidget(), widgets[widget]);

        test::ScanKeys(bench.window).scan(u"W-48420"_s);
        QCOMPARE(bench.scans, 1);
        QCOMPARE(bench.last.first().text, u"W-48420"_s);
        QCOMPARE(bench.line->text(), u"Anna"_s);
        QCOMPARE(bench.words->toPlainText(), u"Merci"_s);
        QCOMPARE(bench.choice->currentIndex(), 0);
        QCOMPARE(bench.number->value(), 42);
        QCOMPARE(clicks, 0);
        QCOMPARE(QApplication::focusWidget(), widgets[widget]);
    }

    void whatWasSelectedInAFieldIsSelectedAgain()
    {
        Bench bench;
        bench.line->setText(u"Bahnhofstrasse"_s);
        bench.line->setFocus();
        bench.line->setSelection(4, 3);
        test::ScanKeys(bench.window).scan(u"990000100100000001"_s);
        QCOMPARE(bench.scans, 1);
        QCOMPARE(bench.line->text(), u"Bahnhofstrasse"_s);
        QCOMPARE(bench.line->selectedText(), u"hof"_s);
    }

    void whatAPersonTypesArrivesAtOnceAndIsNoScan()
    {
        using namespace std::chrono_literals;
        Bench bench;
        bench.line->setFocus();
        test::ScanKeys keyboard(bench.window);
        for (const QChar c : u"Zürich"_s) {
            const QString before = bench.line->text();
            keyboard.press(c.toUpper().unicode(), c, 80ms);
            QCOMPARE(bench.line->text(), before + c);
        }
        keyboard.press(Qt::Key_Return, u"\r"_s, 80ms);
        QCOMPARE(bench.scans, 0);
    }

    void twoKeysAtOnceAreTypedInTheirOrder()
    {
        using namespace std::chrono_literals;
        Bench bench;
        bench.line->setFocus();
        test::ScanKeys keyboard(bench.window);
        keyboard.press('A', u"a"_s, 100ms);
        keyboard.press('B', u"b"_s, 3ms); // two fingers
        keyboard.press('C', u"c"_s, 90ms);
        QCOMPARE(bench.line->text(), u"abc"_s);
        keyboard.press('D', u"d"_s, 3ms); // and nothing after it
        QTRY_COMPARE(bench.line->text(), u"abcd"_s);
        QCOMPARE(bench.scans, 0);
    }

    void aShortBurstBeforeEnterIsTyping()
    {
        using namespace std::chrono_literals;
        Bench bench;
        bench.line->setFocus();
        int entered = 0;
        connect(bench.line, &QLineEdit::returnPressed, this, [&] { ++entered; });
        test::ScanKeys keyboard(bench.window);
        keyboard.type(u"ok"_s, 5ms);
        keyboard.press(Qt::Key_Return, u"\r"_s, 5ms);
        QCOMPARE(bench.line->text(), u"ok"_s);
        QCOMPARE(entered, 1);
        QCOMPARE(bench.scans, 0);
    }

    void aBurstWithoutAnEndIsTyping()
    {
        using namespace std::chrono_literals;
        Bench bench;
        bench.line->setFocus();
        test::ScanKeys keyboard(bench.window);
        keyboard.type(u"a text expander"_s, 2ms);
        QTRY_COMPARE(bench.line->text(), u"a text expander"_s);
        QCOMPARE(bench.scans, 0);
    }

    void anotherWidgetGetsItsKeysAfterAShortWhile()
    {
        using namespace std::chrono_literals;
        Bench bench;
        bench.choice->setFocus();
        test::ScanKeys(bench.window).press('B', u"b"_s, 100ms);
        QTRY_COMPARE(bench.choice->currentText(), u"Beta"_s);
    }

    void aPrefixTellsACodeAndIsNoPartOfIt()
    {
        Bench bench;
        bench.scanner.setHabits({.prefix = u"~"_s, .suffix = u"#"_s});
        bench.line->setFocus();
        test::ScanKeys keyboard(bench.window);
        keyboard.scan(u"~W-48420#"_s);
        QCOMPARE(bench.last.first().text, u"W-48420"_s);
        keyboard.scan(u"W-48421"_s); // an expander's text, since the scanner sends its prefix
        QCOMPARE(bench.scans, 1);
        QCOMPARE(bench.line->text(), u"W-48421"_s);
    }

    void aSeparatorOfGs1ComesThrough()
    {
        Bench bench;
        bench.button->setFocus();
        test::ScanKeys(bench.window).scan(u"]C1400W-1"_s + QChar(0x1D) + u"10LOT"_s);
        QCOMPARE(bench.last.first().elements, (QList<model::Gs1Element>{{u"400"_s, u"W-1"_s}, {u"10"_s, u"LOT"_s}}));
    }

    void aScannerThatImitatesAnAmericanKeyboardIsReadOnAnyLayout()
    {
        using namespace std::chrono_literals;
        Bench bench;
        bench.button->setFocus();
        test::ScanKeys keyboard(bench.window);
        // Keys of "wz-1" on X11, with a Ukrainian layout of letters and a Swiss one of signs.
        keyboard.press(0, u"ц"_s, 1000ms, 25);
        keyboard.press(0, u"я"_s, 3ms, 52);
        keyboard.press(0, u"'"_s, 3ms, 20);
        keyboard.press('1', u"1"_s, 3ms, 10);
        keyboard.press(Qt::Key_Return, u"\r"_s, 3ms, 36);
        QCOMPARE(bench.last.size(), 2);
        QCOMPARE(bench.last[0].text, u"ця'1"_s);
        QCOMPARE(bench.last[1].text, u"wz-1"_s);
    }

    void anOrderThatIsScannedIsOpenedAndSaid()
    {
        test::PageDesk desk;
        const AccountId account = desk.add(test::practiceAccount());
        const ShipmentId id =
            desk.store
                ->write(storage::Topic::Shipments,
                        [&](storage::Connection& connection) {
                            return model::addShipment(connection, test::goodShipment(account, u"W-1"_s),
                                                      desk.clock.now(), u"clerk"_s);
                        })
                .value();
        Scanner scanner;
        ScanBand band;
        ScanDesk scans(desk.services, &scanner, &band);
        QList<Sound> heard;
        scans.setSound([&](Sound sound) { heard.append(sound); });
        QList<ShipmentId> opened;
        connect(&scans, &ScanDesk::shipmentScanned, this, [&](ShipmentId shipment) { opened.append(shipment); });
        QString asked;
        connect(&scans, &ScanDesk::newAsked, this, [&](const QString& reference) { asked = reference; });

        Q_EMIT scanner.scanned({model::readScan(u"W-1"_s)});
        QTRY_COMPARE(opened, QList<ShipmentId>{id});
        QCOMPARE(heard, QList<Sound>{Sound::Done});
        QVERIFY(band.findChild<QLabel*>(u"scan-sentence"_s)->text().contains(u"W-1"_s));

        Q_EMIT scanner.scanned({model::readScan(u"W-2"_s)});
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard.last(), Sound::Attention);
        band.findChild<QPushButton*>()->click();
        QCOMPARE(asked, u"W-2"_s);
        QVERIFY(band.isHidden());

        Q_EMIT scanner.scanned({model::readScan(u"AVISO-C-FLY"_s)});
        QCOMPARE(heard.last(), Sound::Stop);
    }

    void aMuteDeskAnswersInSilence()
    {
        test::PageDesk desk;
        QVERIFY(desk.store->write(storage::Topic::Settings, [](storage::Connection& connection) {
            return saveScanPreferences(connection, {.habits = {.prefix = u"~"_s}, .isMute = true});
        }));
        const auto read = desk.store->read(&loadScanPreferences);
        QVERIFY(read);
        QCOMPARE(*read, (ScanPreferences{.habits = {.prefix = u"~"_s}, .isMute = true}));
    }

    void theSoundsAreToldApart()
    {
        const QList<Sound> all{Sound::Done, Sound::Attention, Sound::Stop, Sound::WrongItem};
        QSet<QByteArray> files;
        for (const Sound sound : all) {
            const QByteArray wav = wavOf(sound);
            QVERIFY(wav.startsWith("RIFF"));
            QVERIFY(wav.size() > 4000 && wav.size() < 22050 + 44); // heard, and over within half a second
            files.insert(wav);
        }
        QCOMPARE(files.size(), all.size());
    }
};

QTEST_MAIN(TestScanner)
#include "tst_scanner.moc"
