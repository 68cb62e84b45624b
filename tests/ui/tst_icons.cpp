#include "ui/icons.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

/// Do icons look the same wherever they stand?
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconKeepsItsShapeInATallCell_data();
    void everyIconKeepsItsShapeInATallCell();
};

namespace {

/// The extent of what an icon draws into a room of \a size.
QRect extent(const QIcon& icon, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    painter.end();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

void TestIcons::everyIconKeepsItsShapeInATallCell_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestIcons::everyIconKeepsItsShapeInATallCell()
{
    QFETCH(QString, name);
    const QIcon icon = ui::icon(name);
    const QRect square = extent(icon, {16, 16});
    QVERIFY2(square.isValid(), "nothing was drawn");
    QCOMPARE(extent(icon, {16, 36}), square.translated(0, 10));
    QCOMPARE(extent(icon, {40, 16}), square.translated(12, 0));
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
