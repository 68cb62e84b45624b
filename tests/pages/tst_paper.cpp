#include "core/model/accounts.h"
#include "core/model/attempts.h"
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

/// A desk with one shipment whose label was booked, at a practice carrier or not, by an account that is what is said
/// now.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<storage::Store> store = storage::Store::open(folder.filePath(u"desk.sqlite"_s)).value();
    QDateTime now{QDate(2026, 11, 23), QTime(8, 0), Qt::UTC};
    ShipmentId shipment = {};

    Desk(const model::Account& account, bool wasPractice, const model::Document& label)
    {
        shipment = store
                       ->write({},
                               [&](storage::Connection& c) -> Result<ShipmentId> {
                                   const AccountId by = model::saveAccount(c, account).value();
                                   const ShipmentId id =
                                       model::addShipment(c, {.account = by, .parcels = {{}}}, now, u"clerk"_s).value();
                                   book(c, id, by, wasPractice, label);
                                   return id;
                               })
                       .value();
    }

    void book(storage::Connection& c, ShipmentId id, AccountId by, bool isPractice, model::Document label) const
    {
        using model::AttemptState;
        label.shipment = id;
        label.parcel = model::loadShipment(c, id)->parcels.first().id;
        label.kind = u"label"_s;
        label.number = u"99"_s;
        label.createdAt = now;
        const AttemptId attempt = model::addAttempt(c, {.parcel = label.parcel,
                                                        .shipment = id,
                                                        .account = by,
                                                        .place = {.isPractice = isPractice},
                                                        .intendedAt = now})
                                      .value();
        model::moveAttempt(c, attempt, AttemptState::Intended, AttemptState::Booked, {}, now).value();
        model::addDocument(c, label).value();
    }

    StoredLabel label(Copies copies = Copies::Marked) const
    {
        return store->read([&](auto& c) { return storedLabels(c, shipment, copies); })->first();
    }

    QList<model::Print> claim(const model::Print& print) const
    {
        return store->write({}, [&](auto& c) { return model::claimPrints(c, {print}); }).value();
    }

    bool release(const model::Print& print) const
    {
        return store->write({}, [&](auto& c) { return model::releasePrints(c, {print}); }).has_value();
    }
};

model::Account accountOf(const QString& resolution)
{
    return {
        .carrier = u"swisspost"_s, .name = u"A"_s, .channel = u"api"_s, .settings = {{u"resolution"_s, resolution}}};
}

const model::Document anyLabel{.format = u"PDF"_s, .bytes = "x"};

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
        for (const QList<StoredLabel>& batch :
             {QList{wrong}, QList{all[0], wrong}, all.mid(1, 1), all.mid(2, 4), all.mid(6)}) {
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
        const Desk desk(accountOf(u"203"_s), false, anyLabel);
        QStringList onLabels;
        for (int i = 0; i < 3; ++i) {
            const StoredLabel label = desk.label();
            onLabels += label.copyWords;
            model::Print print = model::nextPrint(label.label, u"paper jam"_s);
            print.user = u"anna"_s;
            QVERIFY(desk.claim(print).isEmpty());
            QVERIFY(desk.store->write({}, [&](auto& c) { return model::notePrinted(c, {print}, desk.now); }));
        }
        QCOMPARE(onLabels, (QStringList{QString(), u"COPY 1"_s, u"COPY 2"_s}));
        const auto events = desk.store->read([&](auto& c) { return model::loadEvents(c, desk.shipment); }).value();
        QStringList said;
        for (const model::Event& event : events.last(3))
            said += event.kind + u' ' + event.args.join(u'|');
        QCOMPARE(said,
                 (QStringList{u"printed 99|0|anna|"_s, u"reprinted 99|1|anna|"_s, u"reprinted 99|2|anna|paper jam"_s}));
    }

    void ofTwoWhoPrintOneLabelTheSecondComesTooLate()
    {
        const Desk desk(accountOf(u"300"_s), false, anyLabel);
        const model::Print original = model::nextPrint(desk.label().label, {});
        QVERIFY(desk.claim(original).isEmpty());
        const auto late = desk.claim(original);
        QCOMPARE(late.size(), 1);
        QCOMPARE(late[0].number, u"99"_s);
        QCOMPARE(desk.label().copyWords, u"COPY 1"_s); // the second counts nothing
    }

    void whatDidNotComeToPaperDoesNotCountUnlessACopyHasFollowed()
    {
        const Desk desk(accountOf(u"300"_s), false, anyLabel);
        const model::Print original = model::nextPrint(desk.label().label, {});
        QVERIFY(desk.claim(original).isEmpty());
        QVERIFY(desk.release(original));
        QCOMPARE(desk.label().copyWords, QString());
        QVERIFY(desk.claim(original).isEmpty());
        QVERIFY(desk.claim(model::nextPrint(desk.label().label, {})).isEmpty());
        QVERIFY(desk.release(original));
        QCOMPARE(desk.label().copyWords, u"COPY 2"_s);
    }

    void aLabelStaysWhatItWasBookedAs_data()
    {
        QTest::addColumn<bool>("wasPractice");
        QTest::addColumn<StoredLabel::Origin>("origin");
        QTest::newRow("practised, by an account that is real now") << true << StoredLabel::Origin::Practice;
        QTest::newRow("bought, by an account that practises now") << false << StoredLabel::Origin::Carrier;
    }
    void aLabelStaysWhatItWasBookedAs()
    {
        QFETCH(bool, wasPractice);
        model::Account account = accountOf(u"300"_s);
        account.isPractice = !wasPractice;
        QTEST(Desk(account, wasPractice, anyLabel).label().origin, "origin");
    }

    void aPictureIsPrintedInTheResolutionThatItWasBookedIn_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QSize>("dots");
        QTest::addColumn<int>("said");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("dpi");
        QTest::newRow("which it says itself") << u"PNG"_s << u"FE"_s << QSize(700, 300) << 203 << u"600"_s << 203;
        QTest::newRow("which its size says") << u"PNG"_s << u"A6"_s << QSize(1240, 1748) << 72 << u"600"_s << 300;
        QTest::newRow("which it says wrongly") << u"PNG"_s << u"A6"_s << QSize(2480, 3496) << 96 << u"300"_s << 600;
        QTest::newRow("as a photograph, on its side")
            << u"JPG"_s << u"A6"_s << QSize(1165, 827) << 72 << u"300"_s << 200;
        QTest::newRow("without its margins") << u"PNG"_s << u"A7"_s << QSize(830, 1180) << 72 << u"600"_s << 300;
        QTest::newRow("which the account says still")
            << u"PNG"_s << u"A6"_s << QSize(839, 1182) << 72 << u"203"_s << 203;
        QTest::newRow("which only the account says") << u"PNG"_s << u"FE"_s << QSize(700, 300) << 72 << u"600"_s << 600;
        QTest::newRow("which is no picture") << u"PDF"_s << u"A6"_s << QSize(1240, 1748) << 300 << u"200"_s << 200;
    }
    void aPictureIsPrintedInTheResolutionThatItWasBookedIn()
    {
        QFETCH(QString, format);
        QFETCH(QString, layout);
        QFETCH(QSize, dots);
        QFETCH(int, said);
        QFETCH(QString, now);
        QImage picture(dots, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        picture.setDotsPerMeterX(qRound(said / 0.0254));
        picture.setDotsPerMeterY(qRound(said / 0.0254));
        model::Document label{.format = format, .layout = layout};
        QBuffer buffer(&label.bytes);
        picture.save(&buffer, format == "JPG"_L1 ? "JPG" : "PNG");
        QTEST(Desk(accountOf(now), false, label).label().dpi, "dpi");
    }

    void printerCommandsThatTakeNoMarkAreLeftOut()
    {
        StoredLabel label = stored("^XA^CC!!FDx!FS!XZ", u"99"_s, u"ZPL2"_s);
        QVERIFY(asCommands(label)); // needs none
        label.origin = StoredLabel::Origin::Practice;
        QCOMPARE(asCommands(label).error().code, u"zpl-not-markable"_s);
        QCOMPARE(asCommands(label).error().args, QStringList{u"99"_s});
        label.label.bytes = "^XA^FDx^FS^XZ";
        label.copyWords = u"COPY 1"_s;
        QVERIFY(asCommands(label)->contains("SPECIMEN COPY 1"));
    }
};

QTEST_GUILESS_MAIN(PaperTest)
#include "tst_paper.moc"
