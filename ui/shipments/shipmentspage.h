#pragma once

#include "core/model/shipments.h"
#include "core/orders/addressfinder.h"
#include "ui/firststeps.h"
#include "ui/mainwindow/commandcards.h"
#include "ui/mainwindow/page.h"
#include "ui/preferences.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"
#include "ui/shipments/wanted.h"

#include <QList>
#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace aviso::ui {

class BookingVerbs;
class ChangeVerbs;
class DraftVerbs;
class LabelPrinting;
class MessageBar;
class PrintStrip;
class PrintingVerbs;
class ShipmentForm;
class ShipmentList;
class ViewTabs;

/// The list of shipments, the shipment on one page beside it, and the desk's verbs.
class ShipmentsPage final : public Page
{
    Q_OBJECT

public:
    /// `furnish` sets a desk with nothing on it up to practise on; left empty, the page offers nothing to begin with.
    ShipmentsPage(const Services& services, const Preferences& preferences, const Furnish& furnish = {},
                  QWidget* parent = nullptr);
    ~ShipmentsPage() override { endTyping(); }

    static PageSign ownSign();

    QList<QAction*> verbs() const override;
    QList<Command> commands() const override;
    QAction* searchVerb() const override { return m_find; }
    void lookFor(const QString& words, const std::function<void(QList<Command>)>& found) override;
    QString helpPage() const override; ///< that of the list, of the shipment, of printing or of packing, as
                                       ///< the focus is
    Testing testing() const override;
    void leave() override;
    bool isSaving() const override;
    void whenSaveIsOver(const std::function<void()>& then) override;
    void whenKept(const std::function<void()>& then) override;
    QString unsaved() const override;

    /// Shows this shipment in the whole list, whatever was searched for.
    void showShipment(ShipmentId id);
    void shipNow(ShipmentId id); ///< and books it and prints its label, as OneGo does
    void search(const QString& words);

    LabelPrinting* printing() const;
    /// Shows the list of these, with the focus on it.
    void showList(const Wanted& wanted);
    QWidget* restingPlace() const override;
    QList<Submenu> submenus() const override;
    /// Prints all labels that were never printed, as if their shipments were selected.
    void printUnprinted();
    ChangeVerbs* changes() const { return m_changes; }
    QAction* settling() const; ///< of unknown outcomes
    QAction* bookingReady() const;

    DraftVerbs* drafts() const { return m_drafts; }
    std::shared_ptr<orders::AddressFinder> addressFinder() const;

    /// Puts the preset with this code into the shipment that is open; false when there is none.
    bool usePreset(const QString& code);

    QList<CardCommand> cardCommands() const; ///< those of its verbs that a card can stand for

Q_SIGNALS:
    void pageAsked(const QString& page); ///< by its object name
    void itemCheckAsked(ShipmentId shipment);

protected:
    void keyPressEvent(QKeyEvent* event) override; ///< Esc closes what lies below the list, one after the other
    void changeEvent(QEvent* event) override;

private:
    void buildVerbs();
    QWidget* buildBar();
    void offerFirstSteps(const Furnish& furnish);
    void connectParts();
    void loadAccounts();
    void remember();
    void openShipment(ShipmentId id);
    void enableVerbs();
    void retranslate();

    const Services& m_services;
    ShipmentList* m_list;
    ShipmentForm* m_form;
    QStackedWidget* m_side; ///< the form, or what an empty desk can begin with
    ResultsPanel* m_results;
    PrintStrip* m_printStrip; ///< of what does not come out of a printer
    MessageBar* m_bar;        ///< for questions before something is done
    PrintingVerbs* m_prints;
    BookingVerbs* m_books;
    DraftVerbs* m_drafts;
    ChangeVerbs* m_changes;
    Place m_hits; ///< what the command box looks for
    ViewTabs* m_views;
    QTimer m_rememberSoon; ///< which shipment is open, not every one that is passed
    QAction* m_find = nullptr;
    QAction* m_nextProblem = nullptr;
    QAction* m_checkItems = nullptr;
};

} // namespace aviso::ui
