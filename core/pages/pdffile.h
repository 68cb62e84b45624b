#pragma once

#include "core/base/result.h"
#include "core/pages/geometry.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <exception>
#include <memory>
#include <set>
#include <string>

namespace aviso::pages {

// The thin layer over libqpdf that merge.cpp and stamp.cpp share. libqpdf throws; `guarded` is where that ends.

/// Runs `work`, which returns a `Result<T>`; an exception becomes `Invalid` "document-damaged".
template <class T, class Work>
Result<T> guarded(Work&& work)
{
    try {
        return work();
    } catch (const std::exception& problem) {
        // The text may quote the document: only its kind is kept.
        return failure(Error::Kind::Invalid, QStringLiteral("document-damaged"), {},
                       QString::fromLatin1(typeid(problem).name()));
    }
}

/// Goes where libqpdf goes when it copies an object into another file, in the same order, but without calling itself: a
/// stranger's chain of references must not use our stack up. One for each file that is copied from.
class ReferenceWalk
{
public:
    /// Whether copying `top` would lead deeper than any label does.
    bool isTooDeep(const QPDFObjectHandle& top);

private:
    std::set<QPDFObjGen> m_seen;
};

/// Opens without repairing what is cut. The bytes must outlive the file. May throw: call inside `guarded`.
Result<std::unique_ptr<QPDF>> openPdf(const QByteArray& bytes);

/// As the reader sees it, turned as the page says, in millimetres.
QSizeF shownSize(QPDFPageObjectHelper page);

/// Scripts, launches, links: nothing of a stranger's page may act in our file.
void removeActions(QPDFPageObjectHelper page);

QByteArray written(QPDF& file);

/// A page in the making that shows other pages.
class Sheet
{
public:
    bool isEmpty() const { return m_content.empty(); }

    /// Shows `form` in the middle of `field` (millimetres from the top left of a sheet of `size`), unscaled unless it
    /// is larger.
    void append(const QPDFObjectHandle& form, QRectF field, QSizeF size);

    QPDFObjectHandle toPage(QPDF& file, QSizeF size) const;

private:
    QPDFObjectHandle m_forms = QPDFObjectHandle::newDictionary();
    std::string m_content;
    int m_count = 0;
};

} // namespace aviso::pages
