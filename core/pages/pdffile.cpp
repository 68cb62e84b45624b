#include "core/pages/pdffile.h"

#include "core/pages/limits.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

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

constexpr int mostLevels = 1000; // a label has about ten
constexpr int mostTreeLevels = 200;

/// An object and how many references lead to it.
struct Place
{
    QPDFObjectHandle object;
    int level = 0;
};

using Places = std::vector<Place>;

/// What is inside comes out in its order: the last place is the next one.
void addInside(QPDFObjectHandle object, int level, Places& places)
{
    const auto before = places.size();
    if (object.isStream())
        places.push_back({object.getDict(), level});
    else if (object.isArray())
        for (const QPDFObjectHandle& item : object.aitems())
            places.push_back({item, level});
    else if (object.isDictionary())
        for (const auto& [key, item] : object.ditems())
            places.push_back({item, level});
    std::reverse(places.begin() + static_cast<Places::difference_type>(before), places.end());
}

/// The tree of pages as libqpdf walks it, which calls itself for every branch.
bool isTreeTooDeep(QPDF& file)
{
    std::set<QPDFObjGen> seen;
    Places places{{file.getRoot().getKey("/Pages"), 0}};
    while (!places.empty()) {
        Place place = std::move(places.back());
        places.pop_back();
        if (place.level > mostTreeLevels)
            return true;
        const bool isBranch = place.object.isDictionary() && place.object.hasKey("/Kids");
        if (isBranch && (!place.object.isIndirect() || seen.insert(place.object.getObjGen()).second))
            addInside(place.object.getKey("/Kids"), place.level + 1, places);
    }
    return false;
}

} // namespace

bool ReferenceWalk::isTooDeep(const QPDFObjectHandle& top)
{
    Places places{{top, 0}};
    while (!places.empty()) {
        Place place = std::move(places.back());
        places.pop_back();
        if (place.level > mostLevels)
            return true;
        const bool isTop = place.level == 0;
        const bool isNew = !place.object.isIndirect() || m_seen.insert(place.object.getObjGen()).second;
        // Other pages are not copied along.
        const bool isBorder = place.object.isPagesObject() || (!isTop && place.object.isPageObject());
        if (!isBorder && (isNew || isTop))
            addInside(place.object, place.level + 1, places);
    }
    return false;
}

Result<std::unique_ptr<QPDF>> openPdf(const QByteArray& bytes)
{
    if (const auto code = pdfRefusal(bytes))
        return failure(Error::Kind::Invalid, *code);
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
    if (isTreeTooDeep(*file))
        return failure(Error::Kind::Invalid, u"document-damaged"_s);
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

void Sheet::append(const QPDFObjectHandle& form, QRectF field, QSizeF size)
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
