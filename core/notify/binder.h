#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/notify/rehearsal.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::notify {

/// One of a carrier's messages in everything that it is offered in.
struct BinderSection
{
    QString code = {};
    catalogue::LocalName name = {};
    QList<RehearsedMessage> messages = {}; ///< by language, then by channel, in the catalogue's order

    bool operator==(const BinderSection&) const = default;
};

/// Every message of a carrier with sample values: what customer service keeps in its binder.
struct Binder
{
    catalogue::LocalName carrier = {};
    QString catalogueVersion = {};
    QList<BinderSection> sections = {};

    bool operator==(const Binder&) const = default;
};

/// Messages that are hidden in the catalogue are left out, unless `alsoCodes` names them. `NotFound`
/// "message-plan-missing" for a carrier without samples. Dates follow a dispatch on `today`. Any thread.
Result<Binder> binderOf(const catalogue::Entry& entry, QDate today, const QStringList& alsoCodes = {});

} // namespace aviso::notify
