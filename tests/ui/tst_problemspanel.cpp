#include "core/catalogue/catalogue.h"
#include "tests/support/testdesk.h"
#include "ui/shipments/problemspanel.h"

#include <QListView>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;
using catalogue::Severity;

namespace {

const QDate today(2026, 11, 23);

/// The panel for one shipment of the practice account.
struct Shown
{
    catalogue::Catalogue catalogue = catalogue::bundled().value();
    model::Account account = test::practiceAccount();
    ui::ProblemsPanel panel;

    catalogue::Verdict show(const model::Shipment& shipment)
    {
        const catalogue::Verdict verdict = catalogue::compile(catalogue[u"swisspost"_s], account, shipment, today);
        panel.show(verdict, shipment);
        return verdict;
    }

    QStringList lines() const
    {
        QStringList said;
        const auto* model = panel.findChild<QListView*>(u"problems"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            said.append(model->index(row, 0).data().toString());
        return said;
    }
};

model::Shipment emptyShipment()
{
    model::Shipment shipment = test::goodShipment(AccountId{1}, u"ORD-1"_s);
    shipment.consignee = {};
    shipment.messages.clear();
    return shipment;
}

} // namespace

/// Does the list of what stands against booking tell what is wrong from what is not there yet?
class TestProblemsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRecipientIsToBeFilledInAndNothingIsCalledRefused()
    {
        Shown shown;
        const catalogue::Verdict verdict = shown.show(emptyShipment());
        QVERIFY(std::ranges::count(verdict.problems, Severity::Refused, &catalogue::Problem::severity) >= 4);
        QVERIFY(shown.lines().filter(u"To fill in:"_s).size() >= 4);
        QCOMPARE(shown.lines().filter(u"Refused:"_s), QStringList());
    }

    void aMessageWithoutAnAddressIsToBeFilledIn()
    {
        Shown shown;
        model::Shipment shipment = test::goodShipment(AccountId{1}, u"ORD-1"_s);
        shipment.consignee.email.clear();
        shipment.messages = {{.code = u"1"_s, .channel = model::MessageChannel::Email}};
        shown.show(shipment);
        QCOMPARE(shown.lines().filter(u"Refused:"_s), QStringList());
        QCOMPARE(shown.lines().filter(u"To fill in:"_s).size(), 1);
    }

    void whatIsWrongStandsBeforeWhatIsMissing()
    {
        Shown shown;
        model::Shipment shipment = emptyShipment();
        shipment.consignee.postcode = u"80X1"_s;
        shown.show(shipment);
        QVERIFY2(shown.lines().value(0).startsWith(u"Refused:"_s), qPrintable(shown.lines().join(u'\n')));
        QVERIFY2(shown.lines().value(1).startsWith(u"To fill in:"_s), qPrintable(shown.lines().join(u'\n')));
    }
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
