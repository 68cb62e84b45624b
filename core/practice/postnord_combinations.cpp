#include "core/practice/postnord_rules.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

/// "DK,SE>*=must": from where to where.
struct Relation
{
    QStringList from = {};
    QStringList to = {};
    PostNordOffer offer = PostNordOffer::Yes;
};

struct List
{
    QHash<QString, QList<Relation>> relations = {}; ///< by "Z12 18 A8"
    QHash<QString, QStringList> codes = {};         ///< by "Z12 18"
};

Relation relationFrom(QString text)
{
    Relation relation;
    if (text.endsWith("=must"_L1)) {
        relation.offer = PostNordOffer::Must;
        text.chop(5);
    }
    relation.from = text.section(u'>', 0, 0).split(u',');
    relation.to = text.section(u'>', 1).split(u',');
    return relation;
}

List readList()
{
    List list;
    // An export letter has no additional service and therefore no line.
    list.codes.insert(u"Z12 UX"_s, {});
    QFile file(u":/practice/postnord_combinations.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return list;
    while (!file.atEnd()) {
        const QStringList words = QString::fromUtf8(file.readLine()).simplified().split(u' ');
        if (words.size() < 4 || words.first() == "#"_L1)
            continue;
        const QString service = words.at(0) + u' ' + words.at(1);
        list.codes[service].append(words.at(2));
        for (const QString& relation : words.sliced(3))
            list.relations[service + u' ' + words.at(2)].append(relationFrom(relation));
    }
    return list;
}

const List& theList()
{
    static const List list = readList();
    return list;
}

bool takesIn(const QStringList& countries, const QString& country)
{
    if (countries.contains("*"_L1))
        return true;
    const bool namesExceptions = countries.constFirst().startsWith(u'!');
    return namesExceptions ? !countries.contains(u'!' + country) : countries.contains(country);
}

} // namespace

PostNordOffer postNordOffer(const QString& issuer, const QString& service, const QString& code, const QString& from,
                            const QString& to)
{
    PostNordOffer offer = PostNordOffer::No;
    for (const Relation& relation : theList().relations.value(issuer + u' ' + service + u' ' + code))
        if (takesIn(relation.from, from) && takesIn(relation.to, to) && offer != PostNordOffer::Must)
            offer = relation.offer;
    return offer;
}

QStringList postNordDemands(const QString& issuer, const QString& service, const QString& from, const QString& to)
{
    QStringList codes;
    for (const QString& code : theList().codes.value(issuer + u' ' + service))
        if (postNordOffer(issuer, service, code, from, to) == PostNordOffer::Must)
            codes.append(code);
    return codes;
}

bool postNordKnows(const QString& issuer, const QString& service)
{
    return theList().codes.contains(issuer + u' ' + service);
}

} // namespace aviso::practice
