#include "core/text/sentences.h"
#include "tests/ui/pagedesk.h"
#include "ui/fields/fieldeditor.h"
#include "ui/sections/messagessection.h"
#include "ui/shipments/formtabs.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QTabBar>
#include <QToolTip>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

struct Fixture : PageDesk
{
    AccountId account = add(practiceAccount());
    model::Shipment draft = goodShipment(account, u"ORD-1"_s);
    ShipmentId id = {};
    std::unique_ptr<ui::ShipmentsPage> page;

    void open(State state = State::Draft)
    {
        id = store
                 ->write(storage::Topic::Shipments,
                         [&](auto& c) { return model::addShipment(c, draft, clock.now(), u"clerk"_s); })
                 .value();
        if (state != State::Draft)
            QVERIFY(store->write(storage::Topic::Shipments,
                                 [&](auto& c) { return model::setState(c, id, state, {}, clock.now()); }));
        page = std::make_unique<ui::ShipmentsPage>(services, ui::Preferences{.shipment = number(id)});
        test::show(*page);
        QTRY_VERIFY(form()->shipment() == id);
    }

    model::Shipment stored()
    {
        return store->read([&](auto& c) { return model::loadShipment(c, id); }).value();
    }
    ui::ShipmentForm* form() const { return page->findChild<ui::ShipmentForm*>(); }
    ui::FormTabs* tabs() const { return form()->tabs(); }
    QDateEdit* date() const { return form()->findChild<QDateEdit*>(); }

    QCheckBox* tick(const QString& words) const
    {
        for (auto* box : form()->findChildren<QCheckBox*>())
            if (box->text().remove(u'&').contains(words))
                return box;
        return nullptr;
    }

    QCheckBox* dateTick() const
    {
        for (auto* box : form()->findChildren<QCheckBox*>())
            if (box->accessibleName() == text::fieldName(u"dispatch-date"_s))
                return box;
        return nullptr;
    }

    QLineEdit* field(const QString& name) const
    {
        for (auto* edit : form()->findChildren<QLineEdit*>())
            if (edit->accessibleName() == text::fieldName(name))
                return edit;
        return nullptr;
    }

    QStringList problems() const
    {
        QStringList said;
        const auto* model = form()->findChild<QListView*>(u"problems"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            said.append(model->index(row, 0).data().toString());
        return said;
    }

    QString messageName(const QString& code) const
    {
        return catalogue::message(catalogue[u"swisspost"_s], code)->name.in(u"en"_s);
    }

    void goToProblem(const QString& words) const
    {
        auto* list = form()->findChild<QListView*>(u"problems"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().contains(words))
                return Q_EMIT list->activated(list->model()->index(row, 0));
        QFAIL(qPrintable(problems().join(u'\n')));
    }
};

/// Whether the whole control lies in the part of its page that is in view.
bool isInView(const QWidget* control)
{
    for (const QWidget* at = control->parentWidget(); at; at = at->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(at))
            return area->viewport()->rect().contains(
                QRect(control->mapTo(area->viewport(), QPoint(0, 0)), control->size()));
    return false;
}

} // namespace

class TestShipmentForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageHasAKeyOfItsOwn()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(f.tick(f.messageName(u"1"_s)));
        QSet<QString> keys;
        int ticks = 0;
        for (const auto* box : f.form()->findChild<ui::MessagesSection*>()->findChildren<QCheckBox*>()) {
            const qsizetype at = box->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(box->text()));
            keys.insert(box->text().mid(at + 1, 1).toLower());
            ++ticks;
        }
        QVERIFY(ticks >= 7);
        QCOMPARE(keys.size(), ticks);
    }

    void countersFollowTheTheme()
    {
        Fixture f;
        f.look.use(ui::Theme::Light);
        f.open();
        QTRY_VERIFY(f.field(u"recipient.city"_s));
        auto* counter = f.field(u"recipient.city"_s)->parentWidget()->findChild<QLabel*>();
        QTRY_VERIFY(!counter->text().isEmpty());
        f.look.use(ui::Theme::Dark);
        QCOMPARE(counter->palette().color(QPalette::WindowText), ui::toneColour(ui::Tone::Faint, ui::darkPalette()));
    }

    void aReferenceThatAnotherSourceHasIsAdvisedOn()
    {
        Fixture f;
        model::Shipment imported = f.draft;
        imported.source = u"shop"_s;
        QVERIFY(f.store->write(storage::Topic::Shipments,
                               [&](auto& c) { return model::addShipment(c, imported, f.clock.now(), u"clerk"_s); }));
        f.open();
        const auto isSaid = [&f] { return f.problems().join(u'\n').contains(u"second time"_s); };
        QTRY_VERIFY2(isSaid(), qPrintable(f.problems().join(u'\n')));
        QLineEdit* reference = f.field(u"reference"_s);
        QVERIFY(reference);
        reference->setFocus();
        QTest::keyClicks(reference, u"-b"_s);
        QTRY_VERIFY(!isSaid());
        QTest::keyClick(reference, Qt::Key_Backspace);
        QTest::keyClick(reference, Qt::Key_Backspace);
        QTRY_VERIFY(isSaid());
    }

    void whatACustomerTypedIsNoMarkup()
    {
        const QString hostile = u"<img src=/dev/zero><b>bold</b>"_s;
        Fixture f;
        f.draft.reference = hostile;
        f.draft.consignee.name = hostile;
        f.draft.consignee.city = hostile;
        f.open();
        QTRY_VERIFY(std::ranges::any_of(f.form()->findChildren<QLabel*>(),
                                        [&](const QLabel* label) { return label->text().contains(hostile); }));
        for (const QLabel* label : f.form()->findChildren<QLabel*>()) {
            label->ensurePolished(); // as before it is drawn for the first time
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
        QToolTip::showText(QCursor::pos(), hostile, f.form());
        for (QWidget* top : QApplication::topLevelWidgets())
            if (auto* tip = qobject_cast<QLabel*>(top))
                QCOMPARE(tip->textFormat(), Qt::PlainText);
        QVERIFY(QToolTip::isVisible());
        QToolTip::hideText();
    }

    void tabWalksInTheOrderOfReading_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("shipment") << 0;
        QTest::newRow("services") << 1;
        QTest::newRow("messages") << 2;
        QTest::newRow("options") << 3;
    }
    void tabWalksInTheOrderOfReading()
    {
        QFETCH(int, page);
        Fixture f;
        f.draft.dispatchDate = QDate(2026, 11, 24);
        f.draft.parcels = {{.weightGrams = 100}, {.weightGrams = 200}};
        f.open();
        const auto seen = [](const QSpinBox* weight) { return weight->isVisible(); };
        QTRY_COMPARE(std::ranges::count_if(f.form()->findChildren<QSpinBox*>(), seen), 2); // both parcels are there
        f.tabs()->setCurrentIndex(page);
        f.tabs()->tabBar()->setFocus();
        const QWidget* shown = f.tabs()->currentWidget();
        QList<QWidget*> walked;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (!shown->isAncestorOf(now))
                break;
            if (!walked.contains(now)) // a date has three parts to stop at
                walked.append(now);
        }
        QList<QWidget*> stops;
        for (auto* widget : shown->findChildren<QWidget*>()) {
            const bool isInner = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
                                 qobject_cast<QComboBox*>(widget->parentWidget());
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy() && !isInner)
                stops.append(widget);
        }
        for (const QWidget* stop : stops) // nothing is left out
            QVERIFY2(walked.contains(stop),
                     qPrintable(stop->accessibleName() + u' ' + QLatin1StringView(stop->metaObject()->className())));
        if (page != 0)
            return;
        const auto place = [&](const QString& name) {
            for (qsizetype i = 0; i < walked.size(); ++i)
                if (walked[i]->accessibleName() == text::fieldName(name))
                    return i;
            return qsizetype(-1);
        };
        QList<qsizetype> places;
        for (const QString& name :
             {u"recipient.company"_s, u"recipient.phone"_s, u"recipient.language"_s, u"recipient.title"_s,
              u"recipient.carrier-ident"_s, u"account"_s, u"service"_s, u"reference"_s})
            places.append(place(name));
        QVERIFY2(std::ranges::is_sorted(places) && places.first() > 0, "labels and Tab order differ");
        const qsizetype date = walked.indexOf(f.date());
        QVERIFY(date > places.last() && walked[date - 1] == f.dateTick());
        QCOMPARE(places[2], places[1] + 1); // from the telephone to the message language
        QVERIFY(qobject_cast<QSpinBox*>(walked[date + 1]));
        QVERIFY(std::ranges::count_if(walked, [](QWidget* w) { return qobject_cast<QSpinBox*>(w) != nullptr; }) == 2);
    }

    void pageDownTurnsThePages()
    {
        Fixture f;
        f.open();
        f.field(u"reference"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(f.tabs()->currentIndex(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(f.tabs()->currentWidget()->isAncestorOf(QApplication::focusWidget()));
    }

    void aNewShipmentIsOpenedAtItsFirstField()
    {
        Fixture f;
        f.open();
        f.page->resize(1000, 420);
        f.tabs()->setCurrentIndex(0);
        auto* area = qobject_cast<QScrollArea*>(f.tabs()->widget(0));
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        f.tabs()->setCurrentIndex(1);
        f.page->findChild<QAction*>(u"new-shipment"_s)->trigger();
        QTRY_VERIFY(f.form()->shipment() != f.id);
        QTRY_VERIFY(f.field(u"recipient.company"_s)->hasFocus());
        QTRY_COMPARE(f.page->findChild<ui::ShipmentList*>()->current(), std::optional(f.form()->shipment()));
        QCOMPARE(f.tabs()->currentIndex(), 0);
        QCOMPARE(area->verticalScrollBar()->value(), 0);
        QVERIFY(f.field(u"recipient.company"_s)->hasFocus());
    }

    void aTickBringsWhatItNeeds()
    {
        Fixture f;
        f.open();
        f.tabs()->setCurrentIndex(2);
        QCheckBox* message = nullptr;
        for (auto* box : f.form()->findChild<ui::MessagesSection*>()->findChildren<QCheckBox*>())
            if (box->text().remove(u'&') == f.messageName(u"128"_s))
                message = box;
        if (!message)
            QFAIL("there is no such message");
        QVERIFY(message->isEnabled());
        message->click();
        QCheckBox* instruction = f.tick(u"ZAW3233"_s);
        QVERIFY(instruction->isChecked());
        QVERIFY2(instruction->accessibleDescription().contains(f.messageName(u"128"_s)),
                 qPrintable(instruction->accessibleDescription()));
        QTRY_VERIFY(f.stored().service.additional.contains(u"ZAW3233"_s));
        QVERIFY(model::messageChoice(f.stored(), u"128"));
        instruction->click(); // taking one away asks nothing and shows what is wrong
        QVERIFY(message->isChecked() && !instruction->isChecked());
        QVERIFY(!f.problems().filter(f.messageName(u"128"_s)).isEmpty());
    }

    void aBookedShipmentIsOnlyRead()
    {
        Fixture f;
        f.draft.options = {model::DeliveryOption::Leave};
        f.open(State::Booked);
        QTRY_VERIFY(f.field(u"recipient.city"_s)->isReadOnly());
        QVERIFY(!f.field(u"recipient.city"_s)->hasFrame());
        QVERIFY(f.problems().isEmpty());
        for (const auto* box : f.form()->findChildren<QCheckBox*>()) {
            QVERIFY2(!box->isEnabled(), qPrintable(box->text()));
            QVERIFY2(!box->accessibleDescription().contains(text::fieldName(u"dispatch-date"_s), Qt::CaseInsensitive),
                     qPrintable(box->accessibleDescription()));
        }
    }

    void theDateOnOfferIsADayThatTheCarrierTakes()
    {
        Fixture f;
        f.clock.advance(std::chrono::hours(-24)); // a Sunday
        f.open();
        f.dateTick()->click();
        QCOMPARE(f.date()->date(), QDate(2026, 11, 23));
        QTRY_COMPARE(f.stored().dispatchDate, std::optional(QDate(2026, 11, 23)));
        f.date()->setDate(QDate(2026, 11, 29));
        QTRY_VERIFY(!f.date()->accessibleDescription().isEmpty());
        QVERIFY(f.date()->palette().color(QPalette::Text) != QApplication::palette().color(QPalette::Text));
        f.date()->setDate(QDate(2027, 11, 23));
        QTRY_VERIFY2(f.date()->accessibleDescription().contains(u"30 days"_s),
                     qPrintable(f.date()->accessibleDescription()));
    }

    void everyDateHasAWholeYear_data()
    {
        QTest::addColumn<QString>("language");
        for (const ui::LanguageChoice& choice : ui::Language::choices())
            QTest::newRow(qPrintable(choice.code)) << choice.code;
    }
    void everyDateHasAWholeYear()
    {
        QFETCH(QString, language);
        Fixture f;
        f.language.use(language);
        f.draft.dispatchDate = QDate(2026, 11, 29);
        f.open();
        QVERIFY2(f.date()->text().contains(u"2026"_s), qPrintable(f.date()->text()));
        QVERIFY(ui::localTime(f.clock.now()).contains(u"2026"_s));
        QVERIFY2(!f.problems().filter(f.date()->text()).isEmpty(), qPrintable(f.problems().join(u'\n')));
        f.language.use(u"en"_s);
    }

    void whatSaysTheSameStandsInOneLineWithTheNames()
    {
        Fixture f;
        f.draft.consignee.email.clear();
        f.draft.messages = {{.code = u"1"_s}, {.code = u"2"_s}};
        f.open();
        const QString sentence = text::sentence(catalogue::Problem{.field = u"message.1"_s, .reason = u"no-address"_s});
        QTRY_COMPARE(f.problems().filter(sentence).size(), 1);
        const QString line = f.problems().filter(sentence).first();
        QVERIFY2(line.contains(f.messageName(u"1"_s)) && line.contains(f.messageName(u"2"_s)), qPrintable(line));
        QVERIFY(!f.field(u"recipient.email"_s)->accessibleDescription().isEmpty());
        f.tabs()->setCurrentIndex(2);
        f.goToProblem(sentence);
        QVERIFY(f.field(u"recipient.email"_s)->hasFocus());
    }

    void aPageMayEndWhileItsAddressIsTyped()
    {
        Fixture f;
        f.open();
        QLineEdit* street = f.field(u"recipient.street"_s);
        street->setFocus();
        QVERIFY(street->hasFocus());
        test::type(street, u"Hauptstrasse 5"_s); // on leaving it, the number is offered for its own field
        f.page.reset();
        QVERIFY(!f.page);
    }

    void whatIsTypedBeforeTheAccountsAreReadLeavesTheShipmentItsAccount()
    {
        Fixture f;
        f.open();
        f.form()->setAccounts({}); // as long as nobody has read them
        test::type(f.field(u"recipient.city"_s), u"Thun"_s);
        QTRY_COMPARE(f.stored().consignee.city, u"Thun"_s);
        QCOMPARE(f.stored().account, std::optional(f.account));
    }

    void anOptionWithoutADateIsMendedAtTheDate()
    {
        Fixture f;
        f.draft.options = {model::DeliveryOption::Leave};
        f.open();
        f.page->resize(1000, 420);
        QTRY_VERIFY(!f.problems().isEmpty());
        const QString words = text::sentence(catalogue::Problem{
            .field = u"option.leave"_s, .reason = u"option-needs-date"_s, .carrier = u"swisspost"_s});
        f.tabs()->setCurrentIndex(3);
        f.goToProblem(words);
        QVERIFY(f.dateTick()->hasFocus());
        QCOMPARE(f.dateTick()->accessibleDescription(), words); // of the option, not of the date
        QTRY_VERIFY(isInView(f.dateTick()));
    }
};

QTEST_MAIN(TestShipmentForm)
#include "tst_shipmentform.moc"
