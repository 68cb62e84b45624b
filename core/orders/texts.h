#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string_view>
#include <vector>

namespace aviso::orders {

/// Makes texts out of UTF-8. Short ones that came before (towns, languages, services) are given out again,
/// which saves most of the memory traffic of a large file.
class Texts
{
public:
    Texts() : m_slots(std::size_t(1) << slotBits) {}

    QString text(std::string_view utf8)
    {
        if (utf8.size() > longest)
            return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        Slot& slot = m_slots[slotOf(utf8)];
        if (std::string_view(slot.utf8.data(), slot.size) != utf8) {
            slot.size = utf8.copy(slot.utf8.data(), longest);
            slot.text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        }
        return slot.text;
    }

private:
    static constexpr std::size_t longest = 24;
    static constexpr int slotBits = 10;

    struct Slot
    {
        std::array<char, longest> utf8 = {};
        std::size_t size = 0;
        QString text = QLatin1String("");
    };

    static quint64 word(std::string_view bytes)
    {
        quint64 value = 0;
        std::memcpy(&value, bytes.data(), bytes.size());
        return value;
    }

    /// By the size and the first and last eight bytes.
    static std::size_t slotOf(std::string_view utf8)
    {
        const std::size_t count = std::min<std::size_t>(utf8.size(), 8);
        const quint64 head = word(utf8.substr(0, count));
        const quint64 tail = word(utf8.substr(utf8.size() - count));
        return ((head ^ std::rotl(tail, 29) ^ utf8.size()) * 0x9e3779b97f4a7c15) >> (64 - slotBits);
    }

    std::vector<Slot> m_slots;
};

} // namespace aviso::orders
