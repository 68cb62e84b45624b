#include "ui/scan/keyboard.h"

#include <QStringView>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of keys whose scan codes follow each other.
struct KeyRow
{
    quint32 first = 0; ///< as evdev and Windows number it
    QStringView plain = {};
    QStringView shifted = {};
};

constexpr KeyRow keyRows[] = {
    {2, u"1234567890-=", u"!@#$%^&*()_+"},
    {16, u"qwertyuiop[]", u"QWERTYUIOP{}"},
    {30, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
    {43, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"},
    {57, u" ", u" "},
};

quint32 scanCode(const QKeyEvent& key)
{
#ifdef Q_OS_WIN
    return key.nativeScanCode();
#else
    constexpr quint32 offset = 8; // of X11's key codes
    return key.nativeScanCode() > offset ? key.nativeScanCode() - offset : 0;
#endif
}

} // namespace

QChar americanCharacter(const QKeyEvent& key)
{
    const quint32 code = scanCode(key);
    for (const KeyRow& row : keyRows)
        if (code >= row.first && code - row.first < static_cast<quint32>(row.plain.size())) {
            const auto at = static_cast<qsizetype>(code - row.first);
            return key.modifiers().testFlag(Qt::ShiftModifier) ? row.shifted[at] : row.plain[at];
        }
    return {};
}

} // namespace aviso::ui
