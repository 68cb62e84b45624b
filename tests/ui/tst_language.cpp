#include "ui/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shipments/listfilter.h"
#include "ui/shipments/shipmentlist.h"

#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widgetsSpeakTheChosenLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString& code : {u"de"_s, u"fr"_s, u"it"_s, u"sv"_s, u"uk"_s})
            QTest::newRow(qPrintable(code)) << code;
    }
    void widgetsSpeakTheChosenLanguage()
    {
        QFETCH(QString, code);
        ui::Language language;
        language.use(code);
        QVERIFY(ui::ListFilter::tr("All states") != u"All states"_s);
        language.use(u"en"_s);
        QCOMPARE(ui::ShipmentList::tr("All states"), u"All states"_s);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
