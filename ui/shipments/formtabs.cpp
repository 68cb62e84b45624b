#include "ui/shipments/formtabs.h"

#include "ui/look.h"
#include "ui/mnemonics.h"
#include "ui/sections/addresssection.h"
#include "ui/sections/basicssection.h"
#include "ui/sections/extrassection.h"
#include "ui/sections/messagessection.h"
#include "ui/sections/optionssection.h"
#include "ui/sections/parcelssection.h"
#include "ui/sections/textssection.h"
#include "ui/sections/valuessection.h"
#include "ui/shipments/addresscheck.h"
#include "ui/shipments/historyview.h"
#include "ui/shipments/labelview.h"
#include "ui/shipments/rehearsalview.h"
#include "ui/shipments/wayview.h"
#include "ui/taborder.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Around the field that is gone to: the reason that stands below it is seen as well.
constexpr int besideField = 2 * grid;
constexpr int roomForReason = 7 * grid;

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

void toTop(QWidget* tab)
{
    if (auto* area = qobject_cast<QScrollArea*>(tab))
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->minimum());
}

} // namespace

FormTabs::FormTabs(const Services& services, const Views& views, QWidget* parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    addTab(newShipmentTab(), QString());
    addTab(newTab({new ValuesSection(&services, this), new ExtrasSection(&services, this)}), QString());
    addTab(newTab({new MessagesSection(this), new TextsSection(this)}), QString());
    addTab(newTab({new OptionsSection(this)}), QString());
    addTab(views.rehearsal, QString());
    addTab(views.labels, QString());
    addTab(scrolled(views.way, this), QString()); // some orders have many fields
    addTab(views.history, QString());
    for (int i = 0; i < count(); ++i)
        keepMnemonicsApart(widget(i));
    addVerbs();
    retranslate();
    chain();
    connect(m_addressCheck, &AddressCheck::rebuilt, this, &FormTabs::chain);
}

QWidget* FormTabs::newTab(const QList<Section*>& sections)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(2 * grid);
    for (Section* section : sections) {
        column->addWidget(section);
        m_sections.append(section);
    }
    column->addStretch();
    return scrolled(content, this);
}

QWidget* FormTabs::newShipmentTab()
{
    m_basics = new BasicsSection(this);
    m_parcels = new ParcelsSection(this);
    m_address = new AddressSection(this);
    m_addressCheck = new AddressCheck(this);
    const auto titled = [this](QVBoxLayout* column, Section* section) {
        auto* title = new QLabel(this);
        title->setFont(titleFont());
        title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_titles.append(title);
        column->addWidget(title);
        column->addWidget(section);
        m_sections.append(section);
    };
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    columns->setSpacing(3 * grid);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(grid / 2);
    right->setSpacing(grid / 2);
    titled(left, m_address);
    left->addStretch();
    titled(right, m_basics);
    right->addSpacing(grid);
    titled(right, m_parcels);
    right->addSpacing(grid);
    right->addWidget(m_addressCheck);
    right->addStretch();
    columns->addLayout(left, 6);
    columns->addLayout(right, 5);
    return scrolled(content, this);
}

void FormTabs::addVerbs()
{
    for (int i = 0; i < count(); ++i) {
        auto* action = new QAction(this);
        action->setObjectName(u"show-tab-%1"_s.arg(i + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
        parentWidget()->addAction(action);
        m_openTab.append(action);
        const auto name = [this, i, action] {
            setTabToolTip(i, action->shortcut().toString(QKeySequence::NativeText));
        };
        connect(action, &QAction::changed, this, name); // the desk may choose other keys
        name();
    }
    const auto add = [this](const QString& name, const QList<QKeySequence>& keys, int by) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { turn(by); });
        m_verbs.append(action);
    };
    add(u"next-tab"_s, {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab}, 1);
    add(u"previous-tab"_s, {Qt::CTRL | Qt::Key_PageUp, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab}, -1);
}

void FormTabs::turn(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
    tabBar()->setFocus(Qt::TabFocusReason); // Tab goes on into the page
}

bool FormTabs::focusField(const QString& field)
{
    for (Section* section : m_sections) {
        // The tab first: a control on a hidden page takes no focus.
        const int before = currentIndex();
        for (int i = 0; i < count(); ++i)
            if (widget(i)->isAncestorOf(section))
                setCurrentIndex(i);
        if (!section->focusField(field)) {
            setCurrentIndex(before);
            continue;
        }
        auto* area = qobject_cast<QScrollArea*>(currentWidget());
        const QWidget* found = focusWidget();
        if (area && found && area->isAncestorOf(found)) {
            // A page that comes to the front has not been laid out yet, and its reasons take the room they need later.
            area->widget()->layout()->activate();
            const QPointer<QWidget> target = const_cast<QWidget*>(found);
            area->ensureWidgetVisible(target, besideField, roomForReason);
            const auto again = [area, target] {
                if (target)
                    area->ensureWidgetVisible(target, besideField, roomForReason);
            };
            QMetaObject::invokeMethod(area, again, Qt::QueuedConnection);
        }
        return true;
    }
    return false;
}

void FormTabs::focusFirstField()
{
    focusField(u"recipient.company"_s);
    toTop(currentWidget());
}

void FormTabs::scrollToTop()
{
    for (int i = 0; i < count(); ++i)
        toTop(widget(i));
}

void FormTabs::nameKeys()
{
    for (int i = 0; i < count(); ++i)
        assignMnemonics(widget(i)); // only one page is in view: each has all letters
}

void FormTabs::chain()
{
    QList<QWidget*> parts{tabBar()};
    for (int i = 0; i < count(); ++i)
        parts.append(widget(i));
    chainTabs(parts);
}

void FormTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void FormTabs::retranslate()
{
    const QStringList tabs{tr("Shipment"),  tr("Services"), tr("Messages"),   tr("Delivery options"),
                           tr("Rehearsal"), tr("Label"),    tr("On its way"), tr("History")};
    for (int i = 0; i < tabs.size(); ++i) {
        setTabText(i, tabs[i]);
        m_openTab[i]->setText(tr("Shipment: %1").arg(tabs[i]));
    }
    const QStringList titles{tr("Recipient"), tr("Sending"), tr("Parcels")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_titles[i]->setText(titles[i]);
    m_verbs[0]->setText(tr("Next part of the shipment"));
    m_verbs[1]->setText(tr("Previous part of the shipment"));
}

} // namespace aviso::ui
