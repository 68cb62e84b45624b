#include "tests/fuzz/answeringpost.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// What the Barcode API answers, through sign-in, session and reader. The first byte chooses the status, and which of
// the two answers the bytes are: 8 the token's, 16 the post chooses the number.

using namespace aviso;
using namespace aviso::fuzz;

namespace {

const QByteArray goodLabel = R"({"labelDefinition": {"imageFileType": "pdf"},
    "item": {"identCode": "996001234500000001", "label": ["JVBERi0gJSVFT0Y="]}})";

QByteArray written(const carriers::PurchasedLabel& label)
{
    QJsonArray pages;
    for (const QByteArray& page : label.pages)
        pages.append(QString::fromLatin1(page.toBase64()));
    QJsonArray warnings;
    for (const carriers::Warning& warning : label.warnings)
        warnings.append(QJsonObject{{u"code"_s, warning.code}, {u"message"_s, warning.message}});
    return QJsonDocument(QJsonObject{{u"labelDefinition"_s, QJsonObject{{u"imageFileType"_s, label.format},
                                                                        {u"labelLayout"_s, label.layout},
                                                                        {u"printPreview"_s, label.isSpecimen}}},
                                     {u"item"_s, QJsonObject{{u"identCode"_s, label.number},
                                                             {u"label"_s, pages},
                                                             {u"warnings"_s, warnings}}}})
        .toJson(QJsonDocument::Compact);
}

void checkPass(const net::Answer& pass)
{
    AnsweringPost post;
    post.pass = pass;
    post.label = {.status = 200, .body = goodLabel};
    const auto label = bought(post, "api"_L1, {});
    require(label || !label.error().code.isEmpty());
    require(!label || (pass.status < 300 && post.authorization.size() > 7));
    // What stands in a header must not be able to begin another one.
    require(std::ranges::all_of(post.authorization, [](char c) { return c >= ' ' && c <= '~'; }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const net::Answer answer{.status = statusOf(data[0]), .body = bytesOf(data + 1, size - 1)};
    if (data[0] & 8) {
        checkPass(answer);
        return 0;
    }
    AnsweringPost post;
    const QString number = data[0] & 16 ? QString() : u"996001234500000001"_s;
    post.label = answer;
    const auto label = bought(post, "api"_L1, number);
    checkOutcome(label, answer, number);
    if (label)
        require(carriers::swisspost::readLabel({.status = 200, .body = written(*label)}, number) == label);
    return 0;
}
