#pragma once

#include <QColor>
#include <QDBusVariant>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QString>

class QWidget;

namespace aviso::ui {

class DeskStyle;

// The look: Fusion with our palette in light and dark, one accent, an 8-pixel grid.

inline constexpr int grid = 8;       ///< every distance is a multiple or a half of it
inline constexpr int rowHeight = 28; ///< of tables, unless they are for fingers
inline constexpr int touchRowHeight = 36;

enum class Theme { System, Light, Dark };

QString themeWord(Theme theme); ///< "system", "light", "dark": how the desk's settings keep it
Theme themeFromWord(const QString& word);

/// How high the rows of tables are.
enum class Rows { Dense, Touch };

QString rowsWord(Rows rows); ///< "dense", "touch": how the desk's settings keep it
Rows rowsFromWord(const QString& word);

/// What a colour says; always beside an icon or a word that says the same.
enum class Tone { Plain, Faint, Accent, Good, Warning, Bad };

/// The tone on the given palette's window; contrast 4.5 or better in both themes.
QColor toneColour(Tone tone, const QPalette& palette);

/// Writes the widget's text in a tone of the theme, also of the next one, and leaves its other colours to the theme.
void tint(QWidget& widget, Tone tone);

bool isDark(const QPalette& palette);
QPalette lightPalette();
QPalette darkPalette();

QFont identifierFont(); ///< monospace, for numbers that are compared character by character
QFont figureFont();     ///< the system's, with digits of one width
QFont titleFont();

/// Holds the application's palette to a theme, and follows the system's while it is `System`. GUI thread.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject* parent = nullptr);

    void use(Theme theme);
    Theme theme() const { return m_theme; }

    /// Makes the rows of every table as high as that, also of those that come later.
    void use(Rows rows);
    Rows rows() const { return m_rows; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takePortalSetting(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void takeColourScheme(uint scheme);
    void apply();

    QPointer<DeskStyle> m_style; ///< the application's
    Theme m_theme = Theme::System;
    Rows m_rows = Rows::Dense;
    bool m_isSystemDark = false;
};

} // namespace aviso::ui
