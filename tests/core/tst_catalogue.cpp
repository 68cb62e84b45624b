#include "core/catalogue/compile.h"
#include "tests/support/randomshipment.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace aviso::catalogue;
using namespace Qt::Literals::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void x()
    {
        QFile f(u":/carriers/swisspost.json"_s); QVERIFY(f.open(QIODevice::ReadOnly));
        auto e = parse(f.readAll());
        if (!e) { qWarning() << e.error().code << e.error().field; QFAIL("parse"); }
        qInfo() << e->rules.size() << e->facts.size() << e->fields.size();
        QRandomGenerator r(1); int ok=0, lose=0; QHash<QString,int> why;
        QElapsedTimer t; qint64 ns=0;
        for (int i=0;i<5000;++i){ auto c=support::randomCase(*e,QDate(2026,11,18),r); t.start(); auto v=compile(*e,c.account,c.shipment,QDate(2026,11,18)); ns+=t.nsecsElapsed(); if(v.isBookable())++lose; if(v.losesNothing())++ok; for(auto&p:v.problems) if(p.severity!=Severity::Advice) ++why[p.rule]; }
        qInfo()<<"bookable"<<lose<<"lossless"<<ok<<"us"<<ns/5000/1000;
        QList<QPair<int,QString>> l; for(auto it=why.begin();it!=why.end();++it) l.append({it.value(),it.key()}); std::sort(l.rbegin(),l.rend()); for(auto&x:l.first(40)) qInfo()<<x.first<<x.second;
    }
};
QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
