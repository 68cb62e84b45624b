#include "ui/look.h"
#include "ui/mainwindow/rail.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

// WCAG 2.1: relative luminance, contrast (1.4.3) and non-text contrast (1.4.11).

namespace {

constexpr double forWords = 4.5;
constexpr double forPictures = 3.0;

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// A colour of which a part shines through, on a ground.
QColor laidOver(const QColor& colour, double share, const QColor& ground)
{
    const auto mix = [share](double above, double below) { return share * above + (1 - share) * below; };
    return QColor::fromRgbF(static_cast<float>(mix(colour.redF(), ground.redF())),
                            static_cast<float>(mix(colour.greenF(), ground.greenF())),
                            static_cast<float>(mix(colour.blueF(), ground.blueF())));
}

QPalette paletteOf(const QString& theme)
{
    return theme == "dark"_L1 ? ui::darkPalette() : ui::lightPalette();
}

void addThemes(const char* name, QPalette::ColorRole ink, QPalette::ColorRole ground)
{
    for (const char* theme : {"light", "dark"})
        QTest::addRow("%s, %s", name, theme) << QString::fromLatin1(theme) << ink << ground;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void wordsCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QPalette::ColorRole>("ink");
        QTest::addColumn<QPalette::ColorRole>("ground");
        addThemes("words of the window", QPalette::WindowText, QPalette::Window);
        addThemes("words in a field", QPalette::Text, QPalette::Base);
        addThemes("words in a table's stripe", QPalette::Text, QPalette::AlternateBase);
        addThemes("words on a button", QPalette::ButtonText, QPalette::Button);
        addThemes("words on the rail", QPalette::WindowText, QPalette::Button);
        addThemes("what is selected", QPalette::HighlightedText, QPalette::Highlight);
        addThemes("bright words on what is selected", QPalette::BrightText, QPalette::Highlight);
        addThemes("a tip", QPalette::ToolTipText, QPalette::ToolTipBase);
        addThemes("a hint in an empty field", QPalette::PlaceholderText, QPalette::Base);
        addThemes("faint words", QPalette::PlaceholderText, QPalette::Window);
        addThemes("faint words in a stripe", QPalette::PlaceholderText, QPalette::AlternateBase);
        addThemes("a link", QPalette::Link, QPalette::Base);
        addThemes("a link on the window", QPalette::Link, QPalette::Window);
        addThemes("a link that was followed", QPalette::LinkVisited, QPalette::Base);
        addThemes("a link in a tip", QPalette::Link, QPalette::ToolTipBase);
    }
    void wordsCanBeRead()
    {
        QFETCH(QString, theme);
        QFETCH(QPalette::ColorRole, ink);
        QFETCH(QPalette::ColorRole, ground);
        const QPalette palette = paletteOf(theme);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const double found = contrast(palette.color(group, ink), palette.color(group, ground));
            QVERIFY2(found >= forWords, qPrintable(QString::number(found)));
        }
    }

    void everyToneCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<ui::Tone>("tone");
        using enum ui::Tone;
        const QList<std::pair<const char*, ui::Tone>> tones{{"plain", Plain}, {"faint", Faint},     {"accent", Accent},
                                                            {"good", Good},   {"warning", Warning}, {"bad", Bad}};
        for (const char* theme : {"light", "dark"})
            for (const auto& [name, tone] : tones)
                QTest::addRow("%s, %s", name, theme) << QString::fromLatin1(theme) << tone;
    }
    void everyToneCanBeRead()
    {
        QFETCH(QString, theme);
        QFETCH(ui::Tone, tone);
        const QPalette palette = paletteOf(theme);
        const QColor ink = ui::toneColour(tone, palette);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const double found = contrast(ink, palette.color(ground));
            QVERIFY2(found >= forWords, qPrintable(QString::number(found)));
        }
        const double onButton = contrast(ink, palette.color(QPalette::Button)); // pictures stand there
        QVERIFY2(onButton >= forPictures, qPrintable(QString::number(onButton)));
    }

    void whatCannotBeUsedCanStillBeSeen_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QPalette::ColorRole>("ink");
        QTest::addColumn<QPalette::ColorRole>("ground");
        addThemes("words", QPalette::WindowText, QPalette::Window);
        addThemes("words in a field", QPalette::Text, QPalette::Base);
        addThemes("words on a button", QPalette::ButtonText, QPalette::Button);
    }
    void whatCannotBeUsedCanStillBeSeen()
    {
        QFETCH(QString, theme);
        QFETCH(QPalette::ColorRole, ink);
        QFETCH(QPalette::ColorRole, ground);
        const QPalette palette = paletteOf(theme);
        const double found =
            contrast(palette.color(QPalette::Disabled, ink), palette.color(QPalette::Disabled, ground));
        QVERIFY2(found >= forPictures, qPrintable(QString::number(found)));
    }

    void theOpenPageOnTheRailCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }
    void theOpenPageOnTheRailCanBeRead()
    {
        QFETCH(QString, theme);
        const QPalette palette = paletteOf(theme);
        const QColor accent = ui::toneColour(ui::Tone::Accent, palette);
        const QColor wash = laidOver(accent, ui::Rail::wash, palette.color(QPalette::Button));
        const double found = contrast(accent, wash);
        QVERIFY2(found >= forWords, qPrintable(QString::number(found)));
    }

    void theOutlineOfWhatHasTheFocusCanBeSeen_data() { theOpenPageOnTheRailCanBeRead_data(); }
    void theOutlineOfWhatHasTheFocusCanBeSeen()
    {
        QFETCH(QString, theme);
        const QPalette palette = paletteOf(theme);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button}) {
            QVERIFY(contrast(palette.color(QPalette::Link), palette.color(ground)) >= forPictures);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(ground)) >= forPictures);
        }
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
