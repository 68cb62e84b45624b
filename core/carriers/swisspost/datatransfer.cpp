#include "core/carriers/swisspost/datatransfer.h"

#include "core/carriers/swisspost/rest_wire.h"

#include <QJsonDocument>

#include <algorithm>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One mapping from shipment to fields serves the labels and the file; what only a label has is left away.
Result<QJsonObject> describe(const LabelOrder& order)
{
    LabelOrder named = order;
    named.key.clear();
    const auto prepared = labelRequest(named);
    if (!prepared)
        return std::unexpected(prepared.error());
    const QJsonObject root = QJsonDocument::fromJson(prepared->request).object();
    QJsonObject item = root[u"item"_s].toObject();
    item.remove(u"itemNumber"_s);
    item[u"itemID"_s] = u"aviso-%1-%2"_s.arg(number(order.shipment.id)).arg(number(order.parcel.id));
    item[u"number"_s] = order.parcel.number;
    item[u"reference"_s] = order.shipment.reference;
    return QJsonObject{
        {u"customer"_s, root[u"customer"_s]}, {u"licence"_s, root[u"frankingLicense"_s]}, {u"item"_s, item}};
}

} // namespace

Result<FileChannel> dataTransfer()
{
    const auto forms = catalogue::bundledSubmissionForms();
    if (!forms)
        return std::unexpected(forms.error());
    const auto form = std::ranges::find(*forms, u"swisspost"_s, &catalogue::SubmissionForm::carrier);
    if (form == forms->end())
        return failure(
            Error{.kind = Error::Kind::NotFound, .code = u"catalogue-missing"_s, .args = {u"submissions/swisspost"_s}});
    return FileChannel{.carrier = u"swisspost"_s, .describe = describe, .form = *form};
}

} // namespace aviso::carriers::swisspost
