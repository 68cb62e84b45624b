#include "ui/look.h"

#include "ui/deskstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>
#include <cmath>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* toneProperty = "aviso-tone"; // of widgets whose words are tinted

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourScheme = "color-scheme"_L1;

struct Shades
{
    QRgb window, base, stripe, text, faint, button, edge, accent, accentText, link, tip;
};

constexpr Shades light{.window = 0xfff3f6f6,
                       .base = 0xffffffff,
                       .stripe = 0xfff7fafa,
                       .text = 0xff14201f,
                       .faint = 0xff5a6968,
                       .button = 0xffeaf0ef,
                       .edge = 0xffb9c4c3,
                       .accent = 0xff0b6e69,
                       .accentText = 0xffffffff,
                       .link = 0xff0b6e69,
                       .tip = 0xffffffff};
constexpr Shades dark{.window = 0xff262f30,
                      .base = 0xff161c1d,
                      .stripe = 0xff1b2324,
                      .text = 0xffe4eceb,
                      .faint = 0xff9aabaa,
                      .button = 0xff334041,
                      .edge = 0xff4f6061,
                      .accent = 0xff147a74,
                      .accentText = 0xffffffff,
                      .link = 0xff5cc9c0,
                      .tip = 0xff334041};

QPalette palette(const Shades& shades)
{
    QPalette made;
    const auto set = [&made](QPalette::ColorRole role, QRgb colour) { made.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.stripe);
    set(QPalette::Text, shades.text);
    set(QPalette::PlaceholderText, shades.faint);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.accentText);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.accentText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Mid, shades.edge);
    made.setColor(QPalette::Light, QColor(shades.button).lighter(112));
    made.setColor(QPalette::Midlight, QColor(shades.button).lighter(105));
    made.setColor(QPalette::Dark, QColor(shades.edge).darker(115));
    made.setColor(QPalette::Shadow, QColor(shades.edge).darker(160));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        made.setColor(QPalette::Disabled, role, QColor(shades.faint));
    made.setColor(QPalette::Disabled, QPalette::Base, QColor(shades.button));
    made.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.edge));
    return made;
}

bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    return std::ranges::all_of(u"023456789"_s, [&](QChar digit) {
        return std::abs(metrics.horizontalAdvance(digit) - metrics.horizontalAdvance(u'1')) < 0.01;
    });
}

} // namespace

QString themeWord(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

Theme themeFromWord(const QString& word)
{
    if (word == "light"_L1)
        return Theme::Light;
    return word == "dark"_L1 ? Theme::Dark : Theme::System;
}

QString rowsWord(Rows rows)
{
    return rows == Rows::Touch ? u"touch"_s : u"dense"_s;
}

Rows rowsFromWord(const QString& word)
{
    return word == "touch"_L1 ? Rows::Touch : Rows::Dense;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

QPalette lightPalette()
{
    return palette(light);
}

QPalette darkPalette()
{
    return palette(dark);
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    const bool onDark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Faint:
        return palette.color(QPalette::PlaceholderText);
    case Tone::Accent:
        return palette.color(QPalette::Link);
    case Tone::Good:
        return QColor(onDark ? 0xff7fd1a0 : 0xff1b6e3c);
    case Tone::Warning:
        return QColor(onDark ? 0xfff0bd62 : 0xff855400);
    case Tone::Bad:
        return QColor(onDark ? 0xffff938a : 0xffb3261e);
    }
    return palette.color(QPalette::WindowText);
}

void tint(QWidget& widget, Tone tone)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColour(tone, QApplication::palette()));
    widget.setPalette(colours);
    widget.setProperty(toneProperty, static_cast<int>(tone));
}

QFont identifierFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

QFont figureFont()
{
    const QFont font = QGuiApplication::font();
    // Qt 6.4 cannot ask a font for its tabular digits, so one whose digits are tabular anyway is taken.
    return hasTabularDigits(font) ? font : identifierFont();
}

QFont titleFont()
{
    QFont font = QGuiApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

Look::Look(QObject* parent) : QObject(parent), m_style(new DeskStyle)
{
    m_isSystemDark = isDark(QGuiApplication::palette());
    QApplication::setStyle(m_style);
    askPortal();
    apply();
}

void Look::use(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
}

void Look::use(Rows rows)
{
    if (rows == m_rows || !m_style)
        return;
    m_rows = rows;
    m_style->setRowHeight(rows == Rows::Touch ? touchRowHeight : rowHeight);
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->orientation() == Qt::Vertical)
            header->setDefaultSectionSize(
                m_style->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, header->parentWidget()));
    Q_EMIT changed();
}

void Look::askPortal()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << QString(appearance) << QString(colourScheme);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return; // no portal on this desktop: the palette's own guess stays
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        takeColourScheme(value.toUInt());
    });
}

void Look::takePortalSetting(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == appearance && key == colourScheme)
        takeColourScheme(value.variant().toUInt());
}

void Look::takeColourScheme(uint scheme)
{
    constexpr uint noPreference = 0;
    constexpr uint prefersDark = 1;
    if (scheme == noPreference)
        return;
    m_isSystemDark = scheme == prefersDark;
    apply();
}

void Look::apply()
{
    const bool wantsDark = m_theme == Theme::Dark || (m_theme == Theme::System && m_isSystemDark);
    QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
    for (QWidget* widget : QApplication::allWidgets())
        if (const QVariant tone = widget->property(toneProperty); tone.isValid())
            tint(*widget, static_cast<Tone>(tone.toInt()));
    Q_EMIT changed();
}

} // namespace aviso::ui
