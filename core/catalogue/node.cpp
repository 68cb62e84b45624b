#include "core/catalogue/node.h"

#include <cmath>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

void Faults::report(const QString& code, const QString& path)
{
    if (!m_first)
        m_first = Error{.kind = Error::Kind::Invalid, .code = code, .args = {path}};
}

Node::Node(QJsonObject object, QString path, Faults& faults)
    : m_object(std::move(object)), m_path(std::move(path)), m_faults(faults)
{}

QJsonValue Node::take(const QString& key)
{
    m_read.insert(key);
    return m_object.value(key);
}

void Node::reject(const QString& code, const QString& key)
{
    m_faults.report(code, m_path.isEmpty() ? key : m_path + u'.' + key);
}

QString Node::text(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isString() || value.toString().isEmpty())
        reject(u"catalogue-missing"_s, key);
    return value.toString();
}

QString Node::text(const QString& key, const QString& absent)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        reject(u"catalogue-type"_s, key);
    return value.toString(absent);
}

QStringList Node::texts(const QString& key)
{
    const QJsonValue value = take(key);
    if (value.isString())
        return {value.toString()};
    if (!value.isUndefined() && !value.isArray())
        reject(u"catalogue-type"_s, key);
    QStringList out;
    for (const auto& item : value.toArray()) {
        if (!item.isString())
            reject(u"catalogue-type"_s, key);
        out += item.toString();
    }
    return out;
}

QMap<QString, QString> Node::map(const QString& key)
{
    QMap<QString, QString> out;
    const QJsonObject members = object(key);
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (!it->isString())
            reject(u"catalogue-type"_s, key + u'.' + it.key());
        out.insert(it.key(), it->toString());
    }
    return out;
}

LocalName Node::name(const QString& key)
{
    LocalName out{map(key)};
    if (!out.byLanguage.isEmpty() && !out.byLanguage.contains(u"en"_s))
        reject(u"catalogue-missing"_s, key + u".en"_s);
    return out;
}

QDate Node::date(const QString& key)
{
    const QString value = text(key, QString());
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !date.isValid())
        reject(u"catalogue-type"_s, key);
    return date;
}

std::optional<double> Node::number(const QString& key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isDouble())
        reject(u"catalogue-type"_s, key);
    return value.toDouble();
}

int Node::count(const QString& key)
{
    constexpr double most = 1'000'000;
    const double value = number(key).value_or(0);
    if (value >= 0 && value <= most && value == std::floor(value))
        return static_cast<int>(value);
    reject(u"catalogue-type"_s, key);
    return 0;
}

bool Node::flag(const QString& key)
{
    return flag(key, false);
}

bool Node::flag(const QString& key, bool absent)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        reject(u"catalogue-type"_s, key);
    return value.toBool(absent);
}

QJsonObject Node::object(const QString& key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        reject(u"catalogue-type"_s, key);
    return value.toObject();
}

void Node::each(const QString& key, const std::function<void(Node&)>& read)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        reject(u"catalogue-type"_s, key);
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        Node item(items.at(i).toObject(), (m_path.isEmpty() ? key : m_path + u'.' + key) + u'.' + QString::number(i),
                  m_faults);
        if (!items.at(i).isObject())
            item.reject(u"catalogue-type"_s, u"object"_s);
        read(item);
        item.close();
    }
}

void Node::eachMember(const QString& key, const std::function<void(const QString&, Node&)>& read)
{
    const QJsonObject members = object(key);
    for (auto it = members.begin(); it != members.end(); ++it) {
        Node item(it->toObject(), (m_path.isEmpty() ? key : m_path + u'.' + key) + u'.' + it.key(), m_faults);
        if (!it->isObject())
            item.reject(u"catalogue-type"_s, u"object"_s);
        read(it.key(), item);
        item.close();
    }
}

void Node::close()
{
    for (const QString& key : m_object.keys())
        if (!m_read.contains(key))
            reject(u"catalogue-unread"_s, key);
}

} // namespace aviso::catalogue
