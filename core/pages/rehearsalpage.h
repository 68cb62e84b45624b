#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"
#include "core/notify/binder.h"
#include "core/notify/rehearsal.h"
#include "core/pages/document.h"

#include <QList>
#include <QLocale>

namespace aviso::pages {

/// What a rehearsal was made for.
struct RehearsalSubject
{
    const catalogue::Entry& entry;
    const model::Account& account;
    const model::Shipment& shipment;
};

/// The timeline of a shipment's messages as a document: what goes out, when, to whom, in which language, with
/// which words, and what is wrong with it. What holds for every message is said once. Headings and remarks
/// are in the language of the installed translator, dates and amounts in that of `locale`, messages in their
/// own. Any thread.
Paper rehearsalPaper(const RehearsalSubject& subject, const QList<notify::RehearsedMessage>& messages,
                     const QLocale& locale = {});

/// Every message of a carrier in every language, for customer service. Any thread.
Paper binderPaper(const notify::Binder& binder, const QLocale& locale = {});

} // namespace aviso::pages
