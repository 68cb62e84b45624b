#pragma once

#include <QString>

#include <optional>

namespace aviso::notify {

enum class SmsAlphabet {
    Gsm7, ///< 3GPP TS 23.038: 160 characters, 153 in each part of a longer text
    Ucs2, ///< 70 UTF-16 units, 67 in each part of a longer text
};

/// A character that the GSM alphabet does not have, so that the whole text costs more than twice as much.
struct ForeignCharacter
{
    qsizetype position = 0;                  ///< UTF-16 index in the text, as an editor's cursor counts
    QString character = {};                  ///< one code point
    std::optional<QString> replacement = {}; ///< what may stand there without changing a word; "" for an invisible one

    bool operator==(const ForeignCharacter&) const = default;
};

/// How an SMS will be counted and charged.
struct SmsCount
{
    SmsAlphabet alphabet = SmsAlphabet::Gsm7;
    int units = 0;     ///< septets, with `^{}\[~]|€` as two; or UTF-16 units, with an emoji as two
    int segments = 0;  ///< 0 for an empty text
    int unitsLeft = 0; ///< that still fit without a further segment
    std::optional<ForeignCharacter> firstForeign = {}; ///< what forces `Ucs2`

    bool operator==(const SmsCount&) const = default;
};

/// Counts as the networks do: a pair (escape and character, or two surrogates) is never split between two
/// parts.
SmsCount countSms(QStringView text);

} // namespace aviso::notify
