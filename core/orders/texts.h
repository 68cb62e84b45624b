#pragma once

#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace aviso::orders {

/// Makes texts out of UTF-8. Short ones that came before (towns, languages, services) are given out again, which saves
/// most of the memory traffic of a large file.
class Texts
{
public:
    Texts() : m_slots(slotCount) {}

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
    static constexpr std::size_t slotCount = 1024;

    struct Slot
    {
        std::array<char, longest> utf8 = {};
        std::size_t size = 0;
        QString text = QLatin1String("");
    };

    static std::size_t slotOf(std::string_view utf8)
    {
        quint32 hash = 2166136261; // FNV-1a
        for (const char c : utf8)
            hash = (hash ^ static_cast<quint8>(c)) * 16777619;
        return (hash ^ (hash >> 16)) % slotCount;
    }

    std::vector<Slot> m_slots;
};

} // namespace aviso::orders
