#include "core/pages/composition.h"
#include "core/pages/isolated.h"
#include "core/pages/labels.h"
#include "tests/pages/samplelabels.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;

namespace {

constexpr auto dyingChild = "--die";
constexpr auto hangingChild = "--hang";
constexpr auto lyingChild = "--lie";

IsolatedOptions child(const char* argument)
{
    return {.arguments = {QString::fromLatin1(argument)}, .children = 1};
}

} // namespace

class IsolatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildRendersTheSamePicture()
    {
        IsolatedRenderer renderer;
        const QByteArray pdf = *composeLabels(sampleLabels(3));
        for (const Purpose purpose : {Purpose::Codes, Purpose::Screen, Purpose::Paper}) {
            for (int page = 0; page < 3; ++page) {
                const auto far = renderer.render(pdf, page, 203, purpose);
                const auto near = render(pdf, page, 203, purpose);
                QVERIFY(far);
                QCOMPARE(far->image, near->image);
                QCOMPARE(far->image.dotsPerMeterX(), near->image.dotsPerMeterX());
                QCOMPARE(far->pageCount, 3);
            }
        }
    }

    void errorsComeThroughAndTheChildLivesOn()
    {
        IsolatedRenderer renderer({.children = 1});
        const QByteArray pdf = *composeLabels(sampleLabels(1));
        QCOMPARE(renderer.render("rubbish", 0, 203, Purpose::Codes).error().code, u"document-not-pdf"_s);
        QCOMPARE(renderer.render(pdf.first(900), 0, 203, Purpose::Codes).error().code, u"document-truncated"_s);
        QCOMPARE(renderer.render(pdf, 7, 203, Purpose::Codes).error().code, u"page-missing"_s);
        QCOMPARE(renderer.render(pdf, 0, 9600, Purpose::Codes).error().code, u"page-too-many-pixels"_s);
        QVERIFY(renderer.render(pdf, 0, 203, Purpose::Codes));
    }

    void aDyingChildIsAnErrorEachTime()
    {
        IsolatedRenderer renderer(child(dyingChild));
        const QByteArray pdf = *composeLabels(sampleLabels(1));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(renderer.render(pdf, 0, 203, Purpose::Codes).error().code, u"document-killed-reader"_s);
    }

    void aHangingChildIsKilled()
    {
        IsolatedOptions options = child(hangingChild);
        options.patience = std::chrono::milliseconds(300);
        IsolatedRenderer renderer(options);
        QCOMPARE(renderer.render(*composeLabels(sampleLabels(1)), 0, 203, Purpose::Codes).error().code,
                 u"document-too-slow"_s);
    }

    void aLyingChildIsNotBelieved()
    {
        IsolatedRenderer renderer(child(lyingChild));
        const auto page = renderer.render(*composeLabels(sampleLabels(1)), 0, 203, Purpose::Codes);
        QCOMPARE(page.error().code, u"reader-not-understood"_s);
    }

    void aMissingProgramIsAnError()
    {
        IsolatedRenderer renderer({.program = u"/nonexistent/aviso"_s, .children = 1});
        const auto page = renderer.render(*composeLabels(sampleLabels(1)), 0, 203, Purpose::Codes);
        QCOMPARE(page.error().code, u"reader-not-started"_s);
    }

    void memoryIsLimited()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer needs more address space than any limit would leave");
#endif
        IsolatedRenderer renderer({.children = 1, .memoryBytes = 16LL * 1024 * 1024});
        const auto page = renderer.render(*composeLabels(sampleLabels(1)), 0, 203, Purpose::Codes);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, aviso::Error::Kind::Refused);
    }

    void strangersLabelsAreCheckedInChildren()
    {
        IsolatedRenderer renderer;
        QList<LabelClaim> claims;
        for (const LabelContent& label : sampleLabels(8))
            claims.append(
                {.document = *composeLabels({label}), .identNumber = label.ident, .otherTexts = {label.dataMatrix}});
        claims[3].document = "%PDF-1.4 rubbish %%EOF";
        const auto checks = checkLabels(claims, {.own = render, .strangers = renderer.function()});
        for (qsizetype i = 0; i < checks.size(); ++i) {
            if (i == 3)
                QCOMPARE(checks[i].error().code, u"document-damaged"_s);
            else
                QCOMPARE(checks[i]->outcome, LabelCheck::Outcome::Checked);
        }
    }
};

// This program is its own child, good or bad.
int main(int argc, char** argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (first == renderChildArgument)
        return renderChildMain();
    if (first == dyingChild)
        std::abort();
    if (first == hangingChild)
        std::this_thread::sleep_for(std::chrono::seconds(60));
    if (first == lyingChild) {
        const std::string lie("\0\0\0\x20"
                              "no picture, but thirty-two bytes",
                              36);
        std::fwrite(lie.data(), 1, lie.size(), stdout);
        std::fflush(stdout);
        return std::getchar() == EOF ? 0 : 1;
    }
    QCoreApplication app(argc, argv);
    IsolatedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_isolated.moc"
