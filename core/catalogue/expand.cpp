#include "core/catalogue/expand.h"

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What rules of every table have in common.
Rule ruleOf(Node& node)
{
    Rule rule;
    rule.id = node.text(u"id"_s);
    rule.severity = node.text(u"severity"_s, u"refused"_s);
    rule.reason = node.text(u"reason"_s);
    rule.code = node.text(u"code"_s, QString());
    rule.source = node.text(u"source"_s);
    rule.validFrom = node.date(u"validFrom"_s);
    rule.validUntil = node.date(u"validUntil"_s);
    return rule;
}

QJsonArray array(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

void expandRule(Node& node, Entry& entry)
{
    Rule rule = ruleOf(node);
    rule.when = node.object(u"when"_s);
    rule.args = node.texts(u"args"_s);
    rule.brings = node.text(u"brings"_s, QString());
    const QStringList subjects = node.texts(u"subject"_s);
    if (subjects.isEmpty())
        node.reject(u"catalogue-missing"_s, u"subject"_s);
    const QString id = rule.id;
    for (const QString& subject : subjects) {
        rule.subject = subject;
        rule.id = subjects.size() > 1 ? id + u'/' + subject : id;
        entry.rules += rule;
    }
}

void expandMatrix(Node& node, Entry& entry)
{
    const Rule common = ruleOf(node);
    const QString subject = node.text(u"subject"_s);
    const QStringList columns = node.texts(u"columns"_s);
    QMap<QString, QStringList> closed;
    const QMap<QString, QString> rows = node.map(u"rows"_s);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        QString cells = row.value();
        cells.remove(u' ');
        if (cells.size() != columns.size())
            node.reject(u"catalogue-matrix"_s, u"rows."_s + row.key());
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            if (cells[i] == u'-')
                closed[columns[i]] += row.key();
            else if (cells[i] != u'+' && cells[i] != u'?')
                node.reject(u"catalogue-matrix"_s, u"rows."_s + row.key());
        }
    }
    for (const QString& column : columns) {
        if (closed.value(column).isEmpty())
            continue;
        Rule rule = common;
        rule.id = common.id + u'/' + column;
        rule.subject = subject + u'.' + column;
        rule.basics = closed.value(column);
        rule.when = QJsonObject{{u"basic"_s, array(rule.basics)}};
        rule.args = QStringList{u"{subject}"_s, u"{basic}"_s};
        entry.rules += rule;
    }
}

void expandValue(Node& node, Entry& entry)
{
    const QStringList fields = node.texts(u"field"_s);
    const QStringList codes = node.texts(u"neededBy"_s);
    const QString missing = node.text(u"missing"_s, QString());
    const QString unused = node.text(u"unused"_s, QString());
    const bool isRequired = node.flag(u"required"_s, !missing.isEmpty());
    const QString source = node.text(u"source"_s);
    if (fields.isEmpty() || codes.isEmpty()) {
        node.reject(u"catalogue-missing"_s, u"field"_s);
        return;
    }
    for (const QString& code : codes) {
        for (Service& service : entry.services)
            if (service.code == code && (isRequired || unused.isEmpty()))
                service.needs += fields.constFirst();
        if (isRequired)
            entry.rules += Rule{.id = u"needs/"_s + code + u'/' + fields.constFirst(),
                                .when = {{u"has"_s, code}, {u"missing"_s, array(fields)}},
                                .subject = fields.constFirst(),
                                .severity = u"refused"_s,
                                .reason = u"value-needed"_s,
                                .args = {u"@service/"_s + code},
                                .code = missing,
                                .source = source};
    }
    if (const QJsonObject when = node.object(u"when"_s); !when.isEmpty())
        entry.rules += Rule{.id = u"applies/"_s + fields.constFirst(),
                            .when = {{u"not"_s, when}},
                            .subject = u"value."_s + fields.constFirst(),
                            .severity = u"dropped"_s,
                            .reason = u"value-elsewhere"_s,
                            .source = source};
    if (!unused.isEmpty())
        entry.rules += Rule{.id = u"unused/"_s + fields.constFirst(),
                            .when = {{u"lacks"_s, array(codes)}},
                            .subject = u"value."_s + fields.constFirst(),
                            .severity = u"dropped"_s,
                            .reason = u"value-unused"_s,
                            .args = {u"@service/"_s + codes.constFirst()},
                            .code = unused,
                            .source = source};
}

void expandExclusive(Node& node, Entry& entry)
{
    const Rule common = ruleOf(node);
    const QStringList among = node.texts(u"among"_s);
    const QStringList against = node.texts(u"against"_s);
    const auto add = [&](const QString& subject, const QStringList& others) {
        Rule rule = common;
        rule.id = common.id + u'/' + subject;
        rule.subject = u"additional."_s + subject;
        rule.when = {{u"hasAny"_s, array(others)}};
        rule.args = QStringList{u"@service/"_s + subject, u"{chosen}"_s};
        entry.rules += rule;
    };
    for (const QString& subject : among) {
        QStringList others = against.isEmpty() ? among : against;
        others.removeAll(subject);
        add(subject, others);
    }
    for (const QString& subject : against)
        add(subject, among);
}

} // namespace aviso::catalogue
