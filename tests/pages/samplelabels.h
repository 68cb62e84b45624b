#pragma once

#include "core/pages/composition.h"

#include <QList>

/// Labels of invented people with numbers that count up, in the alphabets of our languages.
inline QList<aviso::pages::LabelContent> sampleLabels(int count)
{
    using namespace Qt::Literals::StringLiterals;
    const QList<QStringList> recipients{
        {u"Herr"_s, u"Jürg Müller-Häberli"_s, u"Schützengässchen 12"_s, u"9000 St. Gallen"_s},
        {u"Madame"_s, u"Françoise Rüegsegger"_s, u"c/o Café Zoë"_s, u"Chemin du Grand-Pré 7"_s, u"1700 Fribourg"_s},
        {u"Олена Ґудзенко-Щербина"_s, u"вулиця Хрещатик 22, кв. 5"_s, u"01001 Київ"_s},
        {u"Åsa Björkström"_s, u"Größe & Söhne AG, Abteilung Warenausgang Süd"_s, u"Via alla Posta 3"_s,
         u"6900 Lugano"_s}};
    QList<aviso::pages::LabelContent> labels;
    for (int i = 0; i < count; ++i) {
        const QString item = u"%1"_s.arg(5959 + i, 8, 10, QChar(u'0'));
        labels.append({.ident = u"9960013217"_s + item,
                       .formattedNumber = u"99.60.013217."_s + item,
                       .recipientLines = recipients[i % recipients.size()],
                       .senderLines = {u"Alpenblick Versand AG"_s, u"Bahnhofstrasse 1"_s, u"3097 Liebefeld"_s},
                       .serviceMark = u"PRI"_s,
                       .serviceName = u"PostPac Priority"_s,
                       .badges = {u"SI"_s, u"FRA"_s},
                       .reference = u"Nr. A-%1"_s.arg(10000 + i),
                       .freeText = u"Nicht stürzen"_s,
                       .dataMatrix = u"756802012345678000123"_s + item});
    }
    return labels;
}
