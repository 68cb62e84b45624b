#include "core/pages/pdffile.h"

#include "core/pages/limits.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

QPDFObjectHandle::Rectangle shownRectangle(QPDFObjectHandle form)
{
    QPDFObjectHandle dictionary = form.getDict();
    QPDFObjectHandle matrix = dictionary.getKey("/Matrix");
    const auto box = dictionary.getKey("/BBox").getArrayAsRectangle();
    return matrix.isMatrix() ? QPDFMatrix(matrix.getArrayAsMatrix()).transformRectangle(box) : box;
}

} // namespace

Result<std::unique_ptr<QPDF>> openPdf(const QByteArray& bytes)
{
    if (const auto code = pdfRefusal(bytes))
        return failure(Error::Kind::Invalid, *code);
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
    const size_t pages = file->getAllPages().size();
    if (pages == 0)
        return failure(Error::Kind::Invalid, u"document-damaged"_s);
    if (pages > static_cast<size_t>(mostPages))
        return failure(Error::Kind::Invalid, u"document-too-many-pages"_s);
    return file;
}

QSizeF shownSize(QPDFPageObjectHelper page)
{
    QPDFObjectHandle box = page.getTrimBox();
    if (!box.isRectangle())
        return {};
    const auto r = box.getArrayAsRectangle();
    const QSizeF size = QSizeF(std::abs(r.urx - r.llx), std::abs(r.ury - r.lly)) / pointsPerMm;
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    const bool liesOnSide = turned.isInteger() && turned.getIntValueAsInt() % 180 != 0;
    return liesOnSide ? size.transposed() : size;
}

void removeActions(QPDFPageObjectHelper page)
{
    QPDFObjectHandle object = page.getObjectHandle();
    object.removeKey("/AA");
    QPDFObjectHandle annotations = object.getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (QPDFObjectHandle annotation : annotations.aitems()) {
        if (!annotation.isDictionary())
            continue;
        for (const char* key : {"/A", "/AA", "/Dest", "/FS"})
            annotation.removeKey(key);
    }
}

QByteArray written(QPDF& file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

void Sheet::append(QPDFObjectHandle form, QRectF field, QSizeF size)
{
    const std::string name = "/L" + std::to_string(++m_count);
    m_forms.replaceKey(name, form);
    const auto shown = shownRectangle(form);
    const double width = (shown.urx - shown.llx) / pointsPerMm;
    const double height = (shown.ury - shown.lly) / pointsPerMm;
    // The wanted rectangle has the form's own size, so that libqpdf moves it only.
    const QPointF middle = field.center();
    const double scale = std::min({1.0, field.width() / width, field.height() / height});
    const double left = (middle.x() - width * scale / 2) * pointsPerMm;
    const double bottom = (size.height() - middle.y() - height * scale / 2) * pointsPerMm;
    const QPDFObjectHandle::Rectangle target(left, bottom, left + width * scale * pointsPerMm,
                                             bottom + height * scale * pointsPerMm);
    m_content += QPDFPageObjectHelper(QPDFObjectHandle::newDictionary())
                     .placeFormXObject(form, name, target, false, true, false);
}

QPDFObjectHandle Sheet::toPage(QPDF& file, QSizeF size) const
{
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", m_forms);
    QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(
                                     0, 0, size.width() * pointsPerMm, size.height() * pointsPerMm)));
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&file, m_content));
    return file.makeIndirectObject(page);
}

} // namespace aviso::pages
