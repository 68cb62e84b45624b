#include "ui/shipments/bookingverbs.h"
#include "ui/shipments/changeverbs.h"
#include "ui/shipments/draftverbs.h"
#include "ui/shipments/formtabs.h"
#include "ui/shipments/printingverbs.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/shipmentspage.h"
#include "ui/shipments/viewtabs.h"

#include <QAction>

// What can be done on the page, in the order of its menu, and by a card.

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

QList<QAction*> ShipmentsPage::verbs() const
{
    QList<QAction*> verbs{m_drafts->newShipment(), m_find, m_nextProblem, nullptr};
    verbs << m_books->verbs() << m_checkItems << nullptr << m_prints->verbs() << nullptr << m_drafts->verbs();
    verbs << nullptr << m_changes->verbs() << m_list->verbs() << m_views->verbs();
    return verbs + m_form->tabs()->verbs();
}

QList<Page::Submenu> ShipmentsPage::submenus() const
{
    return {{.title = tr("Change, hold, discard"), .verbs = m_changes->verbs()},
            {.title = tr("List"), .verbs = m_list->verbs()},
            {.title = tr("Views"), .verbs = m_views->verbs()},
            {.title = tr("Parts of the shipment"), .verbs = m_form->tabs()->verbs()}};
}

QList<CardCommand> ShipmentsPage::cardCommands() const
{
    return {{u"NEW"_s, m_drafts->newShipment()},
            {u"BOOK"_s, m_books->book()},
            {u"PRINT"_s, m_prints->print()},
            {u"COMPLETE"_s, m_books->complete()},
            {u"BOOK-READY"_s, m_books->bookReady()},
            {u"LAST-AGAIN"_s, m_prints->lastAgain()},
            {u"MEND"_s, m_nextProblem},
            {u"HANDED-OVER"_s, m_changes->handingOver()},
            {u"CANCEL"_s, m_changes->discarding()}};
}

} // namespace aviso::ui
