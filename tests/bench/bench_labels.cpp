// Composes 1,000 A6 labels to one PDF, in turns with a bare QPdfWriter + zint loop, and prints medians and their ratio.
#include "core/pages/barcode.h"
#include "core/pages/composition.h"
#include "core/pages/isolated.h"
#include "core/pages/labels.h"
#include "core/pages/merge.h"
#include "tests/pages/samplelabels.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <string_view>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <class F>
double seconds(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void drawBars(QPainter& painter, const Barcode& code, QPointF at, double module, double height)
{
    for (const Bar& bar : code.bars) {
        const double tall = height > 0 ? height : bar.height * module;
        painter.fillRect(QRectF(at.x() + bar.x * module, at.y() + bar.y * module, bar.width * module, tall), Qt::black);
    }
}

QByteArray composeByQPdfWriter(const QList<LabelContent>& labels)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A6));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter(&writer);
    const QFont large(u"DejaVu Sans"_s, 12);
    const QFont small(u"DejaVu Sans"_s, 8);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (i > 0)
            writer.newPage();
        const LabelContent& label = labels[i];
        painter.setFont(small);
        int y = 350;
        for (const QString& line : label.senderLines)
            painter.drawText(70, y += 40, line);
        painter.setFont(large);
        y = 700;
        for (const QString& line : label.recipientLines)
            painter.drawText(180, y += 75, line);
        painter.drawText(180, 1640, label.formattedNumber);
        painter.drawText(70, 200, label.serviceMark);
        drawBars(painter, *encodeCode128(label.ident), {220, 1320}, 6, 270);
        drawBars(painter, *encodeDataMatrix(label.dataMatrix), {1000, 70}, 6, 0);
    }
    painter.end();
    return bytes;
}

qsizetype passedOf(const QList<aviso::Result<LabelCheck>>& checks)
{
    return std::ranges::count_if(
        checks, [](const auto& check) { return check.value().outcome == LabelCheck::Outcome::Checked; });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == renderChildArgument)
        return renderChildMain();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    constexpr int rounds = 7;
    const QList<LabelContent> labels = sampleLabels(1000);

    std::vector<double> ours;
    std::vector<double> bare;
    QByteArray pdf;
    for (int round = 0; round <= rounds; ++round) {
        const double a = seconds([&] { pdf = composeLabels(labels).value(); });
        const double b = seconds([&] { composeByQPdfWriter(labels); });
        if (round == 0)
            continue; // warms caches and fonts for both
        ours.push_back(a);
        bare.push_back(b);
    }
    out << "compose 1000 A6 labels, ours:           " << 1000 / median(ours) << " labels/s, " << pdf.size()
        << " bytes\n"
        << "compose 1000 A6 labels, QPdfWriter+zint: " << 1000 / median(bare) << " labels/s\n"
        << "ratio: " << median(bare) / median(ours) << "\n";

    constexpr int passes = 3;
    std::vector<double> checked;
    checked.reserve(passes);
    qsizetype passed = 0;
    const std::clock_t before = std::clock();
    for (int round = 0; round < passes; ++round) {
        checked.push_back(seconds([&] {
            QList<LabelClaim> claims;
            for (const LabelContent& label : labels)
                claims.append({.document = composeLabels({label}).value(),
                               .identNumber = label.ident,
                               .otherTexts = {label.dataMatrix},
                               .maker = Maker::Ourselves});
            passed = passedOf(checkLabels(claims, {.own = render}));
        }));
    }
    out << "compose and read every code back, " << QThread::idealThreadCount() << " threads: " << 1000 / median(checked)
        << " labels/s, " << passed << " of 1000 labels passed, "
        << static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / passes << " ms of processor time a label\n";

    QList<LabelClaim> strangers;
    QList<PageSource> sources;
    for (const LabelContent& label : labels.first(200)) {
        const QByteArray one = composeLabels({label}).value();
        strangers.append({.document = one, .identNumber = label.ident, .otherTexts = {label.dataMatrix}});
        sources.append({.bytes = one});
    }
    IsolatedRenderer isolated;
    const double foreign = seconds([&] {
        const auto checks = checkLabels(strangers, {.own = render, .strangers = isolated.function()});
        passed = passedOf(checks);
    });
    out << "check 200 single PDFs in isolated children: " << 200 / foreign << " labels/s, " << passed << " passed\n";
    for (const SheetLayout layout : {SheetLayout::Native, SheetLayout::A4Four}) {
        qsizetype size = 0;
        const double merging = seconds([&] { size = mergePages(sources, layout).value().size(); });
        out << "merge 200 single PDFs " << (layout == SheetLayout::Native ? "as they are: " : "four on A4: ")
            << merging * 1000 / 200 << " ms and " << size / 200 << " bytes a label\n";
    }
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }
    return 0;
}
