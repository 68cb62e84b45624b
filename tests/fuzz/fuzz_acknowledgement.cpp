#include "core/carriers/submissionfile.h"
#include "tests/fuzz/require.h"

#include <QXmlStreamWriter>

// The carrier's answers to files that announce items: what is read can be written and read again, and says the same.

using namespace aviso;
using namespace aviso::fuzz;
using namespace Qt::Literals::StringLiterals;
using carriers::Verdict;

namespace {

const catalogue::AnswerForm& form()
{
    static const catalogue::AnswerForm answer{.roots = {u"R"_s},
                                              .file = u"F"_s,
                                              .reference = u"N"_s,
                                              .item = u"I"_s,
                                              .number = u"C"_s,
                                              .status = u"S"_s,
                                              .code = u"E"_s,
                                              .words = u"W"_s,
                                              .accepted = {u"OK"_s},
                                              .rejected = {u"NO"_s}};
    return answer;
}

void write(QXmlStreamWriter& xml, const Verdict& verdict)
{
    xml.writeTextElement(form().status, verdict.status);
    xml.writeTextElement(form().code, verdict.code);
    xml.writeTextElement(form().words, verdict.words);
}

QByteArray written(const QList<carriers::FileVerdict>& files)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartElement(form().roots.first());
    for (const carriers::FileVerdict& file : files) {
        xml.writeStartElement(form().file);
        xml.writeTextElement(form().reference, file.reference);
        write(xml, file.verdict);
        for (const carriers::ItemVerdict& item : file.items) {
            xml.writeStartElement(form().item);
            xml.writeTextElement(form().number, item.number);
            write(xml, item.verdict);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto read = carriers::readAcknowledgement(form(), bytes);
    if (!read) {
        require(read.error().kind == Error::Kind::Invalid && read.error().args.size() == 1);
        return 0;
    }
    require(carriers::readAcknowledgement(form(), written(*read)) == read);
    return 0;
}
