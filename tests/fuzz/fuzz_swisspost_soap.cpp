#include "core/carriers/swisspost/soap_wire.h"
#include "tests/fuzz/answeringpost.h"

#include <QXmlStreamWriter>

// What the web service answers, through session and reader. The first byte chooses the status and what was ordered:
// 16 a letter, 32 a specimen, 64 the bytes are the stored request.

using namespace aviso;
using namespace aviso::fuzz;

namespace {

const QByteArray goodLabel = "<E><IdentCode>996001234500000001</IdentCode><Label>JVBERi0gJSVFT0Y=</Label></E>";

QByteArray request(bool isLetter, bool isSpecimen)
{
    return QByteArray("<E><LabelDefinition><PrintPreview>") + (isSpecimen ? "true" : "false") +
           "</PrintPreview></LabelDefinition><FrankingLicense>60012345</FrankingLicense><Item><ItemNumber>1"
           "</ItemNumber><PRZL>" +
           (isLetter ? "APLUS" : "PRI") + "</PRZL></Item></E>";
}

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
    if (data[0] & 64) {
        post.label = {.status = 200, .body = goodLabel};
        const auto label = bought(post, "webservice"_L1, answer.body);
        require(!label || label->number == "996001234500000001"_L1);
        return 0;
    }
    const bool isLetter = data[0] & 16;
    const bool isSpecimen = data[0] & 32;
    const QString number = isLetter || isSpecimen ? QString() : u"996001234500000001"_s;
    post.label = answer;
    const auto label = bought(post, "webservice"_L1, request(isLetter, isSpecimen));
    checkOutcome(label, answer, number);
    if (label)
        require(carriers::swisspost::readSoapLabel({.status = 200, .body = written(*label)}, number) == label);
    return 0;
}
