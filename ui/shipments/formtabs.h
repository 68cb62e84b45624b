#pragma once

#include <QList>
#include <QString>
#include <QTabWidget>

class QAction;
class QLabel;

namespace aviso::ui {

class AddressCheck;
class AddressSection;
class BasicsSection;
class HistoryView;
class LabelView;
class ParcelsSection;
class RehearsalView;
class Section;
class WayView;
struct Services;

/// The tab pages of a shipment. Tab walks through the page in front in the order in which it is read; Ctrl+PgDown and
/// Ctrl+PgUp turn the pages from everywhere.
class FormTabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// Beside its own sections it shows these, in this order.
    struct Views
    {
        RehearsalView* rehearsal = nullptr;
        LabelView* labels = nullptr;
        WayView* way = nullptr;
        HistoryView* history = nullptr;
    };
    FormTabs(const Services& services, const Views& views, QWidget* parent = nullptr);

    QList<Section*> sections() const { return m_sections; }
    BasicsSection* basics() const { return m_basics; }
    ParcelsSection* parcels() const { return m_parcels; }
    AddressSection* address() const { return m_address; }
    AddressCheck* addressCheck() const { return m_addressCheck; }

    /// Brings the field's tab to the front and the field into view, and gives it the focus; false when no tab has it.
    bool focusField(const QString& field);

    void scrollToTop();     ///< each page
    void nameKeys();        ///< gives the controls their mnemonics, after words have changed
    void focusFirstField(); ///< of the address, with its page scrolled to the top
    void chain();           ///< puts what was added in between into the order of Tab

    QList<QAction*> verbs() const { return m_verbs; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* newTab(const QList<Section*>& sections);
    QWidget* newShipmentTab();
    void addVerbs();
    void turn(int by);
    void retranslate();

    QList<Section*> m_sections;
    BasicsSection* m_basics = nullptr;
    ParcelsSection* m_parcels = nullptr;
    AddressSection* m_address = nullptr;
    AddressCheck* m_addressCheck = nullptr;
    QList<QLabel*> m_titles;
    QList<QAction*> m_openTab; ///< one for each
    QList<QAction*> m_verbs;
};

} // namespace aviso::ui
