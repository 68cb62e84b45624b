#include "core/model/accounts.h"
#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/pages/barcode.h"
#include "core/pages/composition.h"
#include "core/pages/limits.h"
#include "core/pages/merge.h"
#include "core/pages/paper.h"
#include "core/pages/pile.h"
#include "core/pages/storedlabels.h"
#include "core/storage/store.h"
#include "tests/pages/samplelabels.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;
using namespace aviso::pages;

namespace {

const Rendering inProcess{.own = render, .strangers = render};

StoredLabel stored(const QByteArray& bytes, const QString& number, const QString& format = u"PDF"_s)
{
    return {.label = {.format = format, .bytes = bytes, .number = number}};
}

StoredLabel sample()
{
    const auto labels = sampleLabels(1);
    return stored(*composeLabels(labels), labels[0].ident);
}

/// A picture that is all code, `heightMm` tall at 300 dpi.
StoredLabel stripe(double heightMm)
{
    const QString number = sampleLabels(1)[0].ident;
    QImage picture = toImage(*encodeCode128(number), 6, qRound(heightMm * 300 / 25.4));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return stored(bytes, number, u"PNG"_s);
}

QString textOf(const QByteArray& pdf)
{
    return PdfDocument::open(pdf)->text(0).value();
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreOnPaper_data()
    {
        QTest::addColumn<bool>("isSpecimen");
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<QString>("copyWords");
        QTest::addColumn<QString>("words");
        QTest::newRow("a specimen") << true << false << QString() << u"SPECIMEN"_s;
        QTest::newRow("a label of a practice account") << false << true << QString() << u"SPECIMEN"_s;
        QTest::newRow("a copy") << false << false << u"COPY 1"_s << u"COPY 1"_s;
        QTest::newRow("the copy of a practice label") << false << true << u"COPY 7"_s << u"COPY 7"_s;
    }
    void marksAreOnPaper()
    {
        QFETCH(bool, isSpecimen);
        QFETCH(bool, isPractice);
        QFETCH(QString, copyWords);
        StoredLabel label = sample();
        QVERIFY(!textOf(label.label.bytes).contains(u"SPECIMEN"_s));
        label.label.isSpecimen = isSpecimen;
        label.origin = isPractice ? StoredLabel::Origin::Practice : StoredLabel::Origin::Carrier;
        label.copyWords = copyWords;
        const auto ready = makeReady({label}, inProcess);
        QVERIFY(ready[0]);
        QCOMPARE(ready[0]->unread, QString());
        QFETCH(QString, words);
        QVERIFY(textOf(ready[0]->pdf).contains(words));
    }

    void aPictureHasTheSizeItWasMadeFor()
    {
        StoredLabel label = stripe(20);
        const double wide = PdfDocument::open(*onPaper(label, inProcess))->pageSize(0)->width();
        label.dpi = 600;
        const double narrow = PdfDocument::open(*onPaper(label, inProcess))->pageSize(0)->width();
        QVERIFY(std::abs(wide - 2 * narrow) < 0.5);
    }

    void aLabelThatItsMarkHidesIsLeftOut()
    {
        StoredLabel label = stripe(8); // the specimen's bands are 4 mm each
        QCOMPARE(makeReady({label}, inProcess)[0]->unread, QString());
        label.label.isSpecimen = true;
        const auto paper = layOut({label, sample()}, SheetLayout::Native, 1, inProcess);
        QCOMPARE(paper->printed, QList<qsizetype>{1});
        QCOMPARE(paper->leftOut.size(), 1);
        QCOMPARE(paper->leftOut[0].index, 0);
        QCOMPARE(paper->leftOut[0].why.code, u"mark-hides-code"_s);
        QCOMPARE(paper->leftOut[0].why.args, QStringList{label.label.number});
    }

    void whatCannotBeReadIsSaidAndWhatContradictsIsLeftOut()
    {
        StoredLabel other = sample();
        other.label.number = u"996001321700000001"_s;
        QImage white(400, 400, QImage::Format_Grayscale8);
        white.fill(Qt::white);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        white.save(&buffer, "PNG");
        const auto ready = makeReady({other, stored(bytes, other.label.number, u"PNG"_s)}, inProcess);
        QCOMPARE(ready[0].error().code, u"print-check-failed"_s);
        QCOMPARE(ready[1]->unread, u"no-code-readable"_s);
    }

    void aPileGivesWhatOneBatchWouldGive_data()
    {
        QTest::addColumn<SheetLayout>("layout");
        QTest::newRow("as the carrier made them") << SheetLayout::Native;
        QTest::newRow("one on a page") << SheetLayout::A6;
        QTest::newRow("four on a sheet, filled over the bounds") << SheetLayout::A4Four;
    }
    void aPileGivesWhatOneBatchWouldGive()
    {
        QFETCH(SheetLayout, layout);
        QList<StoredLabel> all;
        for (const LabelContent& content : sampleLabels(9))
            all.append(stored(*composeLabels({content}), content.ident));
        constexpr int firstPosition = 3;
        QBuffer piled;
        QVERIFY(piled.open(QIODevice::WriteOnly));
        Pile pile(layout, firstPosition, piled);
        StoredLabel wrong = all[0];
        wrong.label.number = all[1].label.number;
        for (const QList<StoredLabel>& batch : {QList{wrong}, QList{all[0], wrong}, all.mid(1, 1), all.mid(2, 4), all.mid(6)}) {
            const auto paper = pile.add(batch, inProcess);
            QVERIFY(paper && paper->pdf.isEmpty());
            QCOMPARE(paper->leftOut.size(), batch.contains(wrong) ? 1 : 0);
        }
        QVERIFY(!pile.isEmpty());
        const auto pages = pile.finish();
        QVERIFY2(pages, pages ? "" : qPrintable(pages.error().code));

        const auto atOnce = layOut(all, layout, firstPosition, inProcess);
        QCOMPARE(*pages, atOnce->pages);
        QCOMPARE(PdfDocument::open(piled.data())->pageCount(), *pages);
        for (int page = 0; page < *pages; ++page) {
            const auto one = render(piled.data(), page, 150, Purpose::Codes);
            const auto other = render(atOnce->pdf, page, 150, Purpose::Codes);
            QVERIFY(one && other);
            QCOMPARE(one->image.size(), other->image.size());
            QVERIFY2(one->image == other->image, qPrintable(QString::number(page)));
        }
    }

    void aPileIsADocumentThatOthersRead()
    {
        QBuffer piled;
        QVERIFY(piled.open(QIODevice::WriteOnly));
        Pile pile(SheetLayout::Native, 1, piled);
        QVERIFY(pile.add({stripe(20), sample()}, inProcess));
        QVERIFY(pile.add({sample()}, inProcess));
        QVERIFY(pile.finish());
        QVERIFY(!pdfRefusal(piled.data()));
        const auto again = takePages(piled.data(), 1, 2); // libqpdf, which repairs nothing here
        QVERIFY2(again, again ? "" : qPrintable(again.error().code));
        QCOMPARE(textOf(*again), textOf(sample().label.bytes));
    }

    void aPileSaysWhenItsFileIsFull()
    {
        QBuffer closed; // takes nothing
        Pile pile(SheetLayout::Native, 1, closed);
        const auto added = pile.add({sample()}, inProcess);
        QVERIFY(!added);
        QCOMPARE(added.error().code, u"cannot-write"_s);
    }

    void aFurtherPageMayNotSayAnotherParcelsNumber()
    {
        StoredLabel page = sample();
        QVERIFY(makeReady({page}, inProcess)[0]);
        page.label.number = u"996001234599999999"_s;
        page.label.page = 2;
        QCOMPARE(makeReady({page}, inProcess)[0].error().code, u"print-check-failed"_s);
        page.label.number.clear();
        QCOMPARE(makeReady({page}, inProcess)[0].error().code, u"number-empty"_s);
    }

    void paperAndHistoryAgreeOnTheCopy()
    {
        QTemporaryDir folder;
        const auto store = storage::Store::open(folder.filePath(u"desk.sqlite"_s)).value();
        const QDateTime now(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        const auto shipment = store->write({}, [&](storage::Connection& c) -> Result<ShipmentId> {
            const auto account = model::saveAccount(c, {.carrier = u"swisspost"_s, .name = u"A"_s, .channel = u"api"_s,
                                                        .settings = {{u"resolution"_s, u"203"_s}}, .isPractice = true});
            const auto id = model::addShipment(c, {.account = *account, .parcels = {{}}}, now, u"clerk"_s);
            const auto parcel = model::loadShipment(c, *id)->parcels.first().id;
            (void)model::addDocument(c, {.shipment = *id, .parcel = parcel, .kind = u"label"_s, .format = u"PDF"_s,
                                         .bytes = "x", .number = u"99"_s, .createdAt = now});
            return id;
        });
        QStringList onLabels;
        for (int i = 0; i < 3; ++i) {
            const auto labels = store->read([&](auto& c) { return storedLabels(c, *shipment, Copies::Marked); });
            const StoredLabel& label = labels->first();
            QCOMPARE(label.dpi, 203);
            QCOMPARE(label.origin, StoredLabel::Origin::Practice);
            onLabels += label.copyWords;
            const model::Print print{.label = label.label.id, .copy = label.label.printCount, .user = u"anna"_s,
                                     .reason = i == 2 ? u"paper jam"_s : QString()};
            QVERIFY(store->write({}, [&](auto& c) { return model::notePrinted(c, {print}, now); }));
        }
        QCOMPARE(onLabels, (QStringList{QString(), u"COPY 1"_s, u"COPY 2"_s}));
        const auto events = store->read([&](auto& c) { return model::loadEvents(c, *shipment); }).value();
        QStringList said;
        for (const model::Event& event : events.last(3))
            said += event.kind + u' ' + event.args.join(u'|');
        QCOMPARE(said, (QStringList{u"printed 99|0|anna|"_s, u"reprinted 99|1|anna|"_s, u"reprinted 99|2|anna|paper jam"_s}));
    }
};

QTEST_GUILESS_MAIN(PaperTest)
#include "tst_paper.moc"
