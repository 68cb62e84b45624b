#pragma once

#include "core/carriers/carrier.h"
#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"
#include "core/notify/wording.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace aviso::notify {

/// What is written into a wording.
struct LetterParts
{
    const catalogue::Entry& entry;
    const model::Account& account;
    const model::Shipment& shipment;
    const carriers::Notice& notice;
    QStringList options; ///< words of the options on offer
    QString number;
    QDate delivery; ///< invalid: not known
};

/// A finished message.
struct Letter
{
    QString senderName = {};
    QString subject = {};
    QString text = {}; ///< the body of the mail, or the whole SMS
    QString html = {}; ///< by e-mail: the body as a fragment, with the picture

    bool operator==(const Letter&) const = default;
};

/// Puts the parts into the wording, with dates in the language of the notice. Pure; any thread.
Letter letterFor(const LetterParts& parts, const Wording& wording);

} // namespace aviso::notify
