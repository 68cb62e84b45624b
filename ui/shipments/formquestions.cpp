#include "core/catalogue/facts.h"
#include "core/catalogue/mending.h"
#include "core/catalogue/today.h"
#include "core/shipping/booking.h"
#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "core/text/support.h"
#include "ui/language.h"
#include "ui/look.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/sections/addresssection.h"
#include "ui/sections/basicssection.h"
#include "ui/sections/parcelssection.h"
#include "ui/shipments/addresshelp.h"
#include "ui/shipments/formtabs.h"
#include "ui/shipments/historyview.h"
#include "ui/shipments/labelview.h"
#include "ui/shipments/packagehelp.h"
#include "ui/shipments/problemspanel.h"
#include "ui/shipments/rehearsalview.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmenthead.h"
#include "ui/shipments/standingstrip.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

// What the form says above its fields, and asks there.

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

void ShipmentForm::showStanding()
{
    using model::State;
    const model::Shipment& shipment = m_draft.shipment;
    switch (shipment.state) {
    case State::Unknown:
        return m_message->show(Tone::Warning,
                               tr("It is not known whether the carrier made a label. Nothing can be changed until "
                                  "this is settled."),
                               {{tr("Settle unknown outcomes"), [this] { Q_EMIT settleAsked(); }},
                                {tr("Give the number up …"), [this] { askToGiveUp(); }}});
    case State::Booking:
        return m_message->show(Tone::Plain, tr("This shipment is being booked."));
    case State::Booked:
        if (m_keeper.leftover())
            return tellOfLeftover();
        return m_message->show(Tone::Good, tr("Booked: the label is stored, and the data can no longer be changed."));
    case State::Cancelled:
        if (m_keeper.leftover())
            return tellOfLeftover();
        return m_message->show(Tone::Plain, tr("This shipment was given up."));
    case State::Draft:
        break;
    }
    if (m_keeper.leftover())
        askAboutLeftover();
    else if (shipment.problem)
        m_message->show(*shipment.problem);
}

void ShipmentForm::askToGiveUp()
{
    m_message->ask(
        tr("Perhaps the carrier did make a label under this number: then it is lost, and it may be charged. Give the "
           "number up only when settling never succeeds. The shipment can then be booked under another number."),
        {{tr("Leave it as it is"), [this] { showStanding(); }},
         {tr("Give the number up"), [this] { Q_EMIT giveUpAsked(shipment()); }}});
}

void ShipmentForm::askAboutConflict()
{
    m_isRefusalShown = false;
    m_message->show(Tone::Warning,
                    tr("Somebody else changed this shipment while you were typing. Both versions are still there: "
                       "which one stays?"),
                    {{tr("Keep what I typed"), [this] { m_keeper.keepMine(); }},
                     {tr("Take the other version"), [this] { m_keeper.takeTheirs(); }}});
}

void ShipmentForm::askAboutLeftover()
{
    m_message->show(Tone::Warning,
                    tr("What you typed here on %1 was never stored: the program ended before. It is still there.")
                        .arg(localTime(m_keeper.leftover()->at)),
                    {{tr("Put it back"), [this] { m_keeper.putLeftoverBack(); }}, {tr("Give it up"), [this] {
                                                                                       m_keeper.giveLeftoverUp();
                                                                                       m_message->hide();
                                                                                       showStanding();
                                                                                   }}});
}

void ShipmentForm::tellOfLeftover()
{
    const QString words = text::contentText(m_keeper.leftover()->content);
    m_message->show(
        Tone::Warning,
        tr("What you typed here on %1 was not stored, because the shipment could no longer be changed. It was: %2")
            .arg(localTime(m_keeper.leftover()->at), words),
        {{tr("Copy it"), [words] { QGuiApplication::clipboard()->setText(words); }}, {tr("Give it up"), [this] {
                                                                                          m_keeper.giveLeftoverUp();
                                                                                          showStanding();
                                                                                      }}});
}

void ShipmentForm::askAboutRefusal(const Error& error)
{
    m_isRefusalShown = true;
    if (!isVisible()) // then nobody sees what is said here
        Q_EMIT failed(error);
    else
        qWarning("%s", qUtf8Printable(text::forSupport(error)));
    m_message->show(Tone::Bad, text::sentence(error) + u' ' + tr("What you typed is not saved."),
                    {{tr("Take back what I typed"), [this] { m_keeper.takeTheirs(); }}});
}

} // namespace aviso::ui
