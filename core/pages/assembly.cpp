#include "core/pages/assembly.h"

#include "core/pages/pdffile.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int catalogue = 1;
constexpr int pageTree = 2;

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// The object as text, with every reference moved by `shift`.
QByteArray asText(QPDFObjectHandle object, int shift)
{
    if (object.isIndirect())
        return reference(object.getObjectID() + shift);
    if (object.isArray()) {
        QByteArray text = "[";
        for (int i = 0; i < object.getArrayNItems(); ++i)
            text += ' ' + asText(object.getArrayItem(i), shift);
        return text + " ]";
    }
    if (object.isDictionary()) {
        QByteArray text = "<<";
        for (const std::string& key : object.getKeys())
            text += ' ' + QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' ' +
                    asText(object.getKey(key), shift);
        return text + " >>";
    }
    return QByteArray::fromStdString(object.unparse());
}

/// What an object says itself, as against a reference to it.
QByteArray body(QPDFObjectHandle object, int shift)
{
    return asText(object.isDictionary() || object.isArray() ? object.shallowCopy()
                                                            : QPDFObjectHandle::parse(object.unparseResolved()),
                  shift);
}

/// Belongs to the document that is taken apart, not to its pages.
bool isScaffold(QPDFObjectHandle object)
{
    if (object.isNull())
        return true;
    if (object.isStream())
        object = object.getDict();
    else if (!object.isDictionary())
        return false;
    for (const char* type : {"/Catalog", "/Pages", "/ObjStm", "/XRef"})
        if (object.isDictionaryOfType(type))
            return true;
    return false;
}

} // namespace

void Assembly::put(const QByteArray& bytes)
{
    m_isWhole = m_isWhole && m_out.write(bytes) == bytes.size();
    m_digest.addData(bytes);
    m_at += bytes.size();
}

void Assembly::beginObject(int number)
{
    while (m_places.size() <= number)
        m_places.append(0);
    m_places[number] = m_at;
    put(QByteArray::number(number) + " 0 obj\n");
}

void Assembly::putStream(QPDFObjectHandle stream, int shift)
{
    const std::shared_ptr<Buffer> bytes = stream.getRawStreamData();
    QPDFObjectHandle dictionary = stream.getDict().shallowCopy();
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(static_cast<long long>(bytes->getSize())));
    put(asText(dictionary, shift) + "\nstream\n");
    put(QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())));
    put("\nendstream");
}

void Assembly::putDocument(QPDF& document)
{
    QPDFPageDocumentHelper(document).pushInheritedAttributesToPage();
    const int shift = static_cast<int>(m_places.size()) - 1;
    std::set<QPDFObjGen> pages;
    for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
        pages.insert(page.getObjectHandle().getObjGen());
        m_pages.append(page.getObjectHandle().getObjectID() + shift);
    }
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (isScaffold(object))
            continue;
        beginObject(object.getObjectID() + shift);
        if (object.isStream()) {
            putStream(object, shift);
        } else if (pages.contains(object.getObjGen())) {
            QPDFObjectHandle page = object.shallowCopy();
            page.removeKey("/Parent");
            put(asText(page, shift).chopped(2) + "/Parent " + reference(pageTree) + " >>");
        } else {
            put(body(object, shift));
        }
        put("\nendobj\n");
    }
    // No later document may get a number that this one refers to, be there such an object or not.
    const qsizetype numbers = shift + 1 + static_cast<qsizetype>(document.getObjectCount());
    while (m_places.size() < numbers)
        m_places.append(0);
}

Result<void> Assembly::taken() const
{
    if (m_isWhole)
        return {};
    return failure(Error::Kind::Storage, u"cannot-write"_s, {}, m_out.errorString());
}

Result<void> Assembly::append(const QByteArray& pdf)
{
    if (m_at == 0)
        put("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    const auto done = guarded<bool>([&]() -> Result<bool> {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        putDocument(document);
        return true;
    });
    return done ? taken() : std::unexpected(done.error());
}

Result<void> Assembly::finish()
{
    beginObject(pageTree);
    put("<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids [");
    for (const int page : std::as_const(m_pages))
        put('\n' + reference(page));
    put(" ] >>\nendobj\n");
    beginObject(catalogue);
    put("<< /Type /Catalog /Pages " + reference(pageTree) + " >>\nendobj\n");

    const qint64 table = m_at;
    put("xref\n0 " + QByteArray::number(m_places.size()) + "\n0000000000 65535 f \n");
    for (qsizetype i = 1; i < m_places.size(); ++i)
        put(QByteArray::number(m_places[i]).rightJustified(10, '0') +
            (m_places[i] > 0 ? " 00000 n \n" : " 65535 f \n"));
    const QByteArray name = '<' + m_digest.result().toHex() + '>';
    put("trailer\n<< /Size " + QByteArray::number(m_places.size()) + " /Root " + reference(catalogue) + " /ID [" +
        name + ' ' + name + "] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n");
    return taken();
}

} // namespace aviso::pages
