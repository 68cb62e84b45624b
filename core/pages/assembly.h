#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>
#include <QList>

class QPDF;
class QPDFObjectHandle;

namespace aviso::pages {

/// Writes one PDF out of several that this program has made, one after another: of what is written only the places of
/// the objects stay in memory, eight bytes each. Any thread, one at a time.
class Assembly
{
public:
    /// `out` is open for writing and outlives the assembly.
    explicit Assembly(QIODevice& out) : m_out(out) {}

    /// Appends all pages. Errors: Invalid "document-damaged"; Storage "cannot-write" when the device does not take it.
    Result<void> append(const QByteArray& pdf);

    int pages() const { return static_cast<int>(m_pages.size()); }

    /// Writes what makes a document of the pages; nothing may be appended after it. Error: Storage "cannot-write".
    Result<void> finish();

private:
    void put(const QByteArray& bytes);
    void beginObject(int number);
    void putDocument(QPDF& document);
    void putStream(QPDFObjectHandle stream, int shift);
    Result<void> taken() const;

    QIODevice& m_out;
    QCryptographicHash m_digest{QCryptographicHash::Md5}; // of all that was written: the document's name for itself
    qint64 m_at = 0;
    bool m_isWhole = true;
    QList<qint64> m_places{0, 0, 0}; // by number; the first is no object, the next two are catalogue and tree of pages
    QList<int> m_pages = {};
};

} // namespace aviso::pages
