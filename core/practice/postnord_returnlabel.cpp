#include "core/practice/postnord_returnlabel.h"

#include "core/practice/sheet.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

namespace {

QString param(const Request& request, const QString& name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray svg(const Modules& code, int scale)
{
    QByteArray out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + QByteArray::number(code.columns * scale) +
                     "\" height=\"" + QByteArray::number(code.rows * scale) + "\"><path d=\"";
    const QByteArray side = QByteArray::number(scale);
    for (qsizetype i = 0; i < code.dark.size(); ++i)
        if (code.dark.at(i))
            out += 'M' + QByteArray::number(i % code.columns * scale) + ' ' +
                   QByteArray::number(i / code.columns * scale) + 'h' + side + 'v' + side + "h-" + side + 'z';
    return out + "\"/></svg>";
}

QByteArray png(const Modules& code, const QString& text)
{
    Sheet sheet{.width = 40, .height = 46};
    sheet.marks.append(
        {.kind = Mark::Kind::Code, .x = 5, .y = 5, .width = 30, .height = 30, .modules = code, .content = {}});
    sheet.marks.append({.kind = Mark::Kind::Text, .x = 5, .y = 41, .text = text, .points = 6});
    return toImage(sheet, 203, "PNG");
}

QJsonObject qrPrintout(const Request& request, const Piece& piece)
{
    const bool isSvg = param(request, u"qrCodeFormat"_s).toUpper() == "SVG"_L1;
    const int scale =
        qBound(1, param(request, u"qrCodeScale"_s).isEmpty() ? 4 : param(request, u"qrCodeScale"_s).toInt(), 64);
    const Modules code = qrCode(piece.ident.toLatin1());
    const QByteArray bytes = isSvg ? svg(code, scale) : png(code, u"PRACTICE "_s + piece.ident);
    return {{u"itemIds"_s, QJsonArray{QJsonObject{{u"itemIds"_s, piece.ident}, {u"status"_s, u"OK"_s}}}},
            {u"printout"_s, QJsonObject{{u"type"_s, u"QRCODE"_s},
                                        {u"labelFormat"_s, isSvg ? u"SVG"_s : u"PNG"_s},
                                        {u"encoding"_s, u"base64"_s},
                                        {u"dataValue"_s, piece.ident},
                                        {u"data"_s, QString::fromLatin1(bytes.toBase64())}}}};
}

} // namespace

Answer withReturnCodes(Answer answer, const Request& request, const QList<Piece>& pieces)
{
    const QString wanted = param(request, u"definePrintout"_s);
    const bool hasCode = param(request, u"generateQrcodeImage"_s) == "true"_L1 || wanted == "onlyQRCode"_L1 ||
                         wanted == "bothQRAndBARCode"_L1;
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (!hasCode || !body.contains("labelPrintout"_L1))
        return answer;
    QJsonArray printouts = wanted == "onlyQRCode"_L1 ? QJsonArray() : body.value("labelPrintout"_L1).toArray();
    for (const Piece& piece : pieces)
        printouts.append(qrPrintout(request, piece));
    body.insert(u"labelPrintout"_s, printouts);
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

Answer withOriginals(Answer answer, const QJsonArray& asked)
{
    QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    QJsonObject response = body.value("bookingResponse"_L1).toObject();
    QJsonObject information = response.value("idInformation"_L1).toArray().first().toObject();
    QJsonArray ids;
    qsizetype index = 0;
    for (const QJsonValue id : information.value("ids"_L1).toArray()) {
        QJsonObject returned = id.toObject();
        returned.insert(u"idType"_s, u"returnId"_s);
        ids.append(returned);
        ids.append(QJsonObject{{u"idType"_s, u"originalItemId"_s},
                               {u"value"_s, asked.at(index++)["return"_L1]["id"_L1]},
                               {u"printId"_s, QJsonValue()}});
    }
    information.insert(u"ids"_s, ids);
    response.insert(u"idInformation"_s, QJsonArray{information});
    body.insert(u"bookingResponse"_s, response);
    answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace aviso::practice::postnord
