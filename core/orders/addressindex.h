#pragma once

#include "core/model/addressbook.h"

#include <QList>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aviso::orders {

/// An entry that fits what was typed.
struct AddressHit
{
    model::AddressId id = {};
    int cost = 0; ///< 0: every word is there as it was typed; more the more it takes to get there

    bool operator==(const AddressHit&) const = default;
};

/// All entries of the address book in memory, for finding them with slips of the keyboard: three letters at a time
/// lead to candidates, which are then compared word by word. About 200 bytes an entry. Immutable once it is built:
/// any number of threads may search in it.
class AddressIndex
{
public:
    AddressIndex() = default;

    void add(const model::AddressEntry& entry);
    void finish(); ///< after the last add(); nothing is found before

    qsizetype size() const { return static_cast<qsizetype>(m_ids.size()); }

    /// The best `limit` entries, the best first. Every word must fit one word of the entry: by its beginning, or, in
    /// words of four letters and more that are no numbers, with one or two slips. A telephone number fits without its
    /// country code and however it is spaced. Nothing for a text without letters and digits.
    QList<AddressHit> search(const QString& text, int limit) const;

    /// Whether a word that is typed may go on.
    enum class Ending { Open, Closed };

private:
    /// How much of the words each entry has, judged by its trigrams.
    std::vector<quint16> sharesOf(std::span<const std::string> words, Ending ending) const;
    int costOfAll(std::span<const std::string> words, Ending ending, quint32 place) const;
    std::string_view textOf(quint32 place) const;

    std::vector<model::AddressId> m_ids;
    std::vector<quint32> m_useCounts;
    std::string m_texts;            // folded words of each entry, one behind the other, with a space between
    std::vector<quint32> m_ends;    // of each entry's text
    std::vector<quint32> m_begins;  // by trigram: where its entries begin in m_entries
    std::vector<quint32> m_entries; // ascending within a trigram
};

} // namespace aviso::orders
