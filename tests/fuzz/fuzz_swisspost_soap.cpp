#include "core/carriers/swisspost/soap_wire.h"
#include "tests/fuzz/answeringpost.h"

#include <QXmlStreamWriter>

// What the web service answers, through session and reader. The first byte chooses the status and, 16, that the post
// chooses the number.

using namespace aviso;
using namespace aviso::fuzz;

namespace {

QByteArray written(const carriers::PurchasedLabel& label)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartElement(u"Envelope"_s);
    xml.writeTextElement(u"ImageFileType"_s, label.format);
    xml.writeTextElement(u"LabelLayout"_s, label.layout);
    xml.writeTextElement(u"PrintPreview"_s, label.isSpecimen ? u"true"_s : u"false"_s);
    xml.writeTextElement(u"IdentCode"_s, label.number);
    xml.writeTextElement(u"Label"_s, QString::fromLatin1(label.pages.first().toBase64()));
    for (const carriers::Warning& warning : label.warnings) {
        xml.writeStartElement(u"Warning"_s);
        xml.writeTextElement(u"Code"_s, warning.code);
        xml.writeTextElement(u"Message"_s, warning.message);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const net::Answer answer{.status = statusOf(data[0]), .body = bytesOf(data + 1, size - 1)};
    AnsweringPost post;
    const QString number = data[0] & 16 ? QString() : u"996001234500000001"_s;
    post.label = answer;
    const auto label = bought(post, "webservice"_L1, number);
    checkOutcome(label, answer, number);
    if (label)
        require(carriers::swisspost::readSoapLabel({.status = 200, .body = written(*label)}, number) == label);
    return 0;
}
