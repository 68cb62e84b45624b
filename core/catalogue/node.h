#pragma once

#include "core/base/error.h"
#include "core/catalogue/catalogue.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace aviso::catalogue {

/// The first thing that is wrong with a file; reading goes on, so that the code stays straight.
class Faults
{
public:
    void report(const QString& code, const QString& path);
    const std::optional<Error>& first() const { return m_first; }

private:
    std::optional<Error> m_first = {};
};

/// One object of the file while it is read. Whatever key nobody has asked for by the end is a misspelling.
class Node
{
public:
    Node(QJsonObject object, QString path, Faults& faults);

    QString text(const QString& key); ///< must be there
    QString text(const QString& key, const QString& absent);
    QStringList texts(const QString& key); ///< empty when absent
    QMap<QString, QString> map(const QString& key);
    LocalName name(const QString& key); ///< may be absent; with a text, English must be there
    QDate date(const QString& key);
    std::optional<double> number(const QString& key);
    int count(const QString& key); ///< a whole number from 0 to a million; 0 when absent
    bool flag(const QString& key); ///< false when absent
    bool flag(const QString& key, bool absent);
    QJsonObject object(const QString& key);
    bool has(const QString& key) const { return m_object.contains(key); }

    /// Calls `read` for each object in the array `key`, then looks for keys that it did not ask for.
    void each(const QString& key, const std::function<void(Node&)>& read);
    /// The same for each member object of the object `key`; the member's name comes first.
    void eachMember(const QString& key, const std::function<void(const QString&, Node&)>& read);

    void reject(const QString& code, const QString& key);
    void close();

    const QString& path() const { return m_path; }
    Faults& faults() { return m_faults; }

private:
    QJsonValue take(const QString& key);

    QJsonObject m_object;
    QString m_path;
    Faults& m_faults;
    QSet<QString> m_read = {};
};

} // namespace aviso::catalogue
