#pragma once

#include "core/pages/zplcommands.h"
#include "core/pages/zpllabel.h"

#include <QHash>

namespace aviso::pages {

inline constexpr int longestZplLength = 32'000; ///< dots, as the ZPL II Programming Guide limits every length

/// What stays from one field, and one label, to the next.
struct ZplSettings
{
    ZplFont font = {};
    ZplTurn turn = ZplTurn::Upright;
    bool isRight = false;
    int moduleDots = 2;
    int barHeight = 10;
    int characterSet = 0; ///< a printer's own; carriers that mean another one say so
    QPoint home = {};
    bool isReversed = false;
    QHash<char, QString> files = {}; ///< of fonts, by ^CW
    int width = 0;
    int height = 0;
    bool isDoubled = false;
    bool isInverted = false;

    /// Takes a command that sets something; false: it is none.
    bool take(const ZplCommand& command);

    /// A font of this height and width; both missing are those of ^CF.
    ZplFont sized(ZplFont font, const QByteArray& height, const QByteArray& width) const;

private:
    bool takeSize(const QByteArray& name, const QByteArrayList& values);
    bool takeField(const QByteArray& name, const QByteArrayList& values);
    void takeFont(const QByteArrayList& values);
};

/// The quarter turn that a parameter says (N, R, I, B).
ZplTurn zplTurn(const QByteArray& word, ZplTurn otherwise);

enum class ZplAnswer { No, Yes };

/// A parameter that says Y or N.
ZplAnswer zplAnswer(const QByteArray& word, ZplAnswer otherwise);

} // namespace aviso::pages
