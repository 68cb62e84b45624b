#pragma once

#include "core/practice/swisspost_services.h"
#include "core/practice/swisspost_verdict.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aviso::practice {

/// One request taken apart for judging, and the verdict as it grows. Private to the rules' sources.
struct Case
{
    QJsonObject root;
    QJsonObject customer;
    QJsonObject definition;
    QJsonObject item;
    QJsonObject recipient;
    QJsonObject attributes;
    QJsonArray notifications;
    Services services;
    QString layout;
    QString country; ///< the recipient's; empty means CH
    Channel channel = Channel::Rest;
    Verdict verdict;

    void error(const QString& code, const QString& field, const QStringList& args = {})
    {
        verdict.errors.append({.code = code, .field = field, .args = args});
    }
    void warn(const QString& code, const QString& field, const QStringList& args = {})
    {
        verdict.warnings.append({.code = code, .field = field, .args = args});
    }
};

Case caseOf(const QJsonObject& request, Channel channel);

void judgeServices(Case& c);
void judgeLayout(Case& c);
void judgeAddresses(Case& c);
void judgeAttributes(Case& c);
void judgeCashOnDelivery(Case& c);
void judgeNotifications(Case& c);

/// The post's pattern for e-mail addresses.
bool isEmail(const QString& text);
/// 10 to 20 characters, digits and blanks after an accepted prefix.
bool isMobile(const QString& text);

} // namespace aviso::practice
