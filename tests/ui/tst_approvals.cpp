#include "core/shipping/approval.h"
#include "tests/ui/pagedesk.h"
#include "ui/approval/approvalpanel.h"
#include "ui/approval/approvalsection.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using shipping::Approval;
using shipping::ApprovalRules;

namespace {

struct Fixture : PageDesk
{
    QWidget window;
    ui::ApprovalSection* section = nullptr;

    explicit Fixture(const QStringList& people = {}, const QStringList& guarded = {})
    {
        for (const QString& name : people)
            if (!shipping::setApprover(desk, {.name = name, .pin = u"4711"_s}, {}))
                qFatal("nobody may approve");
        for (const QString& act : guarded)
            if (!shipping::guardAct(desk, act, Approval::Pin, {}))
                qFatal("not guarded");
        section = new ui::ApprovalSection(services, &window);
        (new QVBoxLayout(&window))->addWidget(section);
        window.resize(900, 700);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    QComboBox* approvalOf(const QString& act) { return window.findChild<QComboBox*>(u"approval-of-"_s + act); }
    Approval shownFor(const QString& act) { return static_cast<Approval>(approvalOf(act)->currentData().toInt()); }
    ApprovalRules rules() { return store->read(&shipping::approvalRules).value(); }
    ui::ApprovalPanel* panel() { return window.findChild<ui::ApprovalPanel*>(); }
    bool isAsked() { return panel() && panel()->isVisible(); }
    void sign(const QString& pin)
    {
        QTRY_VERIFY(isAsked() && line(window, u"approval-pin"_s)->text().isEmpty() &&
                    window.findChild<QComboBox*>(u"approval-name"_s)->count() > 0);
        type(line(window, u"approval-pin"_s), pin);
        QTest::keyClick(line(window, u"approval-pin"_s), Qt::Key_Return);
    }
};

} // namespace

class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionThatCanBeOrderedHasARow()
    {
        Fixture f;
        int actions = 0;
        for (const catalogue::Entry& entry : f.catalogue)
            for (const catalogue::Action& action : entry.actions)
                if (action.isByCall) {
                    ++actions;
                    QVERIFY2(f.approvalOf(action.word), qPrintable(action.word));
                }
        QVERIFY(actions > 0);
        QVERIFY(f.approvalOf(shipping::voidPrintedAct));
        QVERIFY(f.approvalOf(shipping::giveUpAct));
    }

    void aPersonWithAPinMakesAnActGuarded()
    {
        Fixture f;
        type(line(f.window, u"approver-name"_s), u"Anna"_s);
        type(line(f.window, u"approver-pin"_s), u"4711"_s);
        press(f.window, u"approver-add"_s);
        QTRY_COMPARE(f.window.findChild<QListWidget*>(u"approvers"_s)->count(), 1);
        QVERIFY(line(f.window, u"approver-pin"_s)->text().isEmpty()); // it stands nowhere any more
        choose(f.approvalOf(shipping::giveUpAct), static_cast<int>(Approval::Pin));
        QTRY_COMPARE(f.rules().acts, (QMap<QString, Approval>{{shipping::giveUpAct, Approval::Pin}}));
    }

    void withoutPeopleNothingIsGuardedAndTheReasonIsSaid()
    {
        Fixture f;
        QSignalSpy failures(f.section, &ui::ApprovalSection::failed);
        choose(f.approvalOf(shipping::giveUpAct), static_cast<int>(Approval::Pin));
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(failures.first().first().value<Error>().code, u"approval-nobody"_s);
        QTRY_COMPARE(f.shownFor(shipping::giveUpAct), Approval::None); // as it holds
    }

    void theRulesAreChangedBySomebodyWhoSigns()
    {
        Fixture f({u"Anna"_s}, {shipping::giveUpAct});
        QTRY_COMPARE(f.shownFor(shipping::giveUpAct), Approval::Pin);
        choose(f.approvalOf(shipping::giveUpAct), static_cast<int>(Approval::None));
        f.sign(u"0000"_s);
        f.sign(u"4711"_s); // asked again after the wrong one
        QTRY_VERIFY(f.rules().acts.isEmpty());
        QTRY_VERIFY(!f.isAsked());
    }

    void whoeverLeavesTheQuestionChangesNothing()
    {
        Fixture f({u"Anna"_s}, {shipping::giveUpAct});
        QTRY_COMPARE(f.shownFor(shipping::giveUpAct), Approval::Pin);
        choose(f.approvalOf(shipping::giveUpAct), static_cast<int>(Approval::None));
        QTRY_VERIFY(f.isAsked());
        QTest::keyClick(line(f.window, u"approval-pin"_s), Qt::Key_Escape);
        QVERIFY(!f.isAsked());
        QTRY_COMPARE(f.shownFor(shipping::giveUpAct), Approval::Pin);
        QCOMPARE(f.rules().acts.size(), 1);
    }

    void aPersonIsRemovedBySomebodyWhoSigns()
    {
        Fixture f({u"Anna"_s, u"Beat"_s}, {shipping::giveUpAct});
        auto* people = f.window.findChild<QListWidget*>(u"approvers"_s);
        QTRY_COMPARE(people->count(), 2);
        people->setCurrentRow(1);
        QCOMPARE(line(f.window, u"approver-name"_s)->text(), u"Beat"_s);
        press(f.window, u"approver-remove"_s);
        f.sign(u"4711"_s);
        QTRY_COMPARE(f.rules().approvers, QStringList{u"Anna"_s});
    }
};

QTEST_MAIN(TestApprovals)
#include "tst_approvals.moc"
