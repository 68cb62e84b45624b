#include "ui/addresses/addressbookpage.h"

#include "core/settings/settings.h"
#include "core/shipping/keeping.h"
#include "core/text/sentences.h"
#include "ui/addresses/addressduplicates.h"
#include "ui/addresses/addressentryform.h"
#include "ui/addresses/addresslist.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mnemonics.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QUuid>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using storage::Connection;
using storage::Topic;

namespace {

QString newSitting()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

AddressBookPage::AddressBookPage(const Services& services, std::shared_ptr<orders::AddressFinder> finder,
                                 QWidget* parent)
    : Page(ownSign(), parent), m_services(services), m_list(new AddressList(services, std::move(finder), this)),
      m_form(new AddressEntryForm(services, this)), m_scroll(new QScrollArea(this)), m_stack(new QStackedWidget(this)),
      m_emptyWords(new QLabel(this)), m_emptyNew(new QPushButton(this)), m_emptyImport(new QPushButton(this)),
      m_automatic(new QCheckBox(this)), m_duplicates(new AddressDuplicates(this)), m_message(new MessageBar(this))
{
    buildVerbs();
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({2 * grid + 4, 2 * grid + 4});
    bar->addActions({m_new, m_findDuplicates, m_import, m_export, m_remove});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(m_scroll);
    m_automatic->setObjectName(u"keep-automatically"_s);
    auto* left = new QWidget(this);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(grid / 2);
    list->addWidget(m_list, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(grid, 0, grid, grid / 2);
    foot->addWidget(m_automatic);
    list->addLayout(foot);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(left);
    parts->addWidget(m_stack);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    parts->setSizes({60 * grid, 92 * grid});
    auto* whole = new QSplitter(Qt::Vertical, this);
    whole->addWidget(parts);
    whole->addWidget(m_duplicates);
    whole->setStretchFactor(0, 1);
    whole->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(whole, 1);
    column->addWidget(m_message);
    connectParts();
    keepMnemonicsApart(this);
    retranslate();
    showNothing();
}

PageSign AddressBookPage::ownSign()
{
    return {.name = u"addresses"_s, .icon = u"addresses"_s, .title = [] { return tr("Address book"); }};
}

QList<QAction*> AddressBookPage::verbs() const
{
    return {m_new, m_find, nullptr, m_findDuplicates, m_fromBooked, nullptr, m_import, m_export, nullptr, m_remove};
}

void AddressBookPage::connectParts()
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(std::chrono::milliseconds(700));
    connect(&m_keepSoon, &QTimer::timeout, this, &AddressBookPage::keep);
    connect(m_form, &AddressEntryForm::edited, this, [this] { m_keepSoon.start(); });
    connect(m_form, &AddressEntryForm::left, this, &AddressBookPage::keep);
    connect(m_list, &AddressList::failed, this, &Page::failed);
    connect(m_list, &AddressList::selectionChanged, this, &AddressBookPage::enableVerbs);
    connect(m_list, &AddressList::emptied, this, &AddressBookPage::showNothing);
    connect(m_list, &AddressList::chosen, this, &AddressBookPage::goTo);
    connect(m_list, &AddressList::refreshed, this, [this](const AddressEntry& entry) {
        const bool isTyped = m_isNew || m_isSaving || m_form->entry() != m_stored;
        if (!isTyped || (!m_isNew && entry.id != m_stored.id && !m_refusal))
            open(entry);
    });
    connect(m_duplicates, &AddressDuplicates::mergeAsked, this, &AddressBookPage::merge);
    connect(m_automatic, &QCheckBox::clicked, this, &AddressBookPage::setAutomatic);
    whenCommitted(m_services.store(), Topic::Settings, this, [this](storage::Topics) {
        if (isVisible()) // else entering reads them
            m_list->load();
    });
}

void AddressBookPage::buildVerbs()
{
    m_new = newVerb(u"new-address"_s, Qt::Key_F2, verbIcon(u"document-new"_s, u"new"_s), [this] { writeNew(); });
    m_find = newVerb(u"find-address"_s, QKeySequence::Find, verbIcon(u"edit-find"_s, u"search"_s),
                     [this] { m_list->focusSearch(); });
    m_findDuplicates =
        newVerb(u"find-duplicates"_s, Qt::CTRL | Qt::Key_D, icon(u"copy"_s), [this] { findDuplicates(); });
    m_fromBooked = newVerb(u"addresses-from-booked"_s, {}, icon(u"shipments"_s), [this] { fillFromBooked(); });
    m_import = newVerb(u"import-addresses"_s, Qt::CTRL | Qt::Key_O, icon(u"import"_s), [this] { importFile({}); });
    m_export = newVerb(u"export-addresses"_s, Qt::CTRL | Qt::Key_E, icon(u"export"_s), [this] { exportFile({}); });
    m_remove = newVerb(u"remove-address"_s, Qt::CTRL | Qt::Key_Delete, verbIcon(u"edit-delete"_s, u"remove"_s),
                       [this] { remove(); });
}

QWidget* AddressBookPage::buildEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    auto* column = new QVBoxLayout(empty);
    column->setContentsMargins(4 * grid, 0, 4 * grid, 0);
    column->addStretch();
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyNew, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyImport, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_emptyNew, &QPushButton::clicked, this, &AddressBookPage::writeNew);
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { importFile({}); });
    return empty;
}

void AddressBookPage::open(const AddressEntry& entry)
{
    m_keepSoon.stop();
    if (m_refusal)
        m_message->hide();
    m_refusal.reset();
    m_isNew = false;
    if (entry.id != m_stored.id)
        m_sitting = newSitting();
    m_stored = entry;
    m_form->show(entry);
    m_stack->setCurrentIndex(1);
    countHistory();
    enableVerbs();
}

void AddressBookPage::goTo(const AddressEntry& entry)
{
    const AddressEntry typed = m_form->entry();
    const bool isNameless = typed != m_stored && model::displayName(typed.consignee).isEmpty();
    if (isNameless)
        takeKept(typed, failure(Error::Kind::Invalid, u"address-empty"_s, u"recipient.name"_s));
    if (isNameless || (m_refusal && typed != m_stored)) // what was typed has no other place than here
        return m_list->load(m_stored.id);
    keep();
    open(entry);
}

void AddressBookPage::showNothing()
{
    if (m_isNew)
        return;
    m_stored = {};
    m_form->show({});
    m_stack->setCurrentIndex(0);
    enableVerbs();
}

void AddressBookPage::countHistory()
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), consignee = m_stored.consignee] {
                 return store.read(
                     [&](Connection& connection) { return model::countShipmentsTo(connection, consignee); });
             })
        .in(m_counting)
        .then(this, [this, id = m_stored.id](const Result<qint64>& count) {
            if (!count)
                return Q_EMIT failed(count.error());
            if (id == m_stored.id)
                m_form->showHistory(*count);
        });
}

void AddressBookPage::keep()
{
    m_keepSoon.stop();
    const AddressEntry entry = m_form->entry();
    if (entry == m_stored || m_isSaving || (m_isNew && model::displayName(entry.consignee).isEmpty()))
        return;
    m_isSaving = true;
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, entry,
                           sitting = m_sitting] { return shipping::keepEntry(desk, entry, sitting); })
        .then(this, [this, entry](const Result<AddressEntry>& saved) { takeKept(entry, saved); });
}

void AddressBookPage::takeKept(const AddressEntry& entry, const Result<AddressEntry>& saved)
{
    m_isSaving = false;
    const bool isShown = entry.id == m_stored.id;
    if (!saved) {
        m_refusal = saved.error();
        m_message->show(Tone::Bad, text::sentence(saved.error()) + u' ' + tr("What you typed is not saved."),
                        {{tr("Take back what I typed"),
                          [this] {
                              m_refusal.reset();
                              m_isNew = false;
                              m_form->show(m_stored);
                              m_list->load();
                          }},
                         {tr("Close"), {}}});
    } else if (isShown) {
        if (m_refusal)
            m_message->hide();
        m_refusal.reset();
        const AddressEntry typed = m_form->entry();
        const bool isTypedOn = typed != entry;
        m_stored = *saved;
        AddressEntry shown = *saved;
        if (isTypedOn) {
            shown.code = typed.code;
            shown.note = typed.note;
            shown.consignee = typed.consignee;
        }
        m_form->show(shown);
        if (std::exchange(m_isNew, false))
            m_list->load(saved->id);
        countHistory();
        if (isTypedOn)
            m_keepSoon.start();
    }
    for (const auto& then : std::exchange(m_afterwards, {}))
        then();
    enableVerbs();
}

void AddressBookPage::writeNew()
{
    keep();
    m_list->showAll();
    m_isNew = true;
    m_sitting = newSitting();
    m_stored = {.consignee = {.country = u"CH"_s}};
    m_form->show(m_stored);
    m_stack->setCurrentIndex(1);
    m_form->focusFirstField();
    enableVerbs();
}

void AddressBookPage::enter()
{
    m_list->load();
    loadAutomatic();
}

void AddressBookPage::leave()
{
    keep();
}

void AddressBookPage::whenSaveIsOver(const std::function<void()>& then)
{
    if (!m_isSaving)
        return then();
    m_afterwards.append(then);
}

QString AddressBookPage::unsaved() const
{
    const bool isNameless = m_isNew && m_form->entry() != m_stored;
    if ((!m_refusal && !isNameless) || m_form->entry() == m_stored)
        return {};
    return tr("What you typed in the address book could not be saved.");
}

void AddressBookPage::enableVerbs()
{
    m_remove->setEnabled(!m_list->selected().isEmpty());
    m_export->setEnabled(!m_list->entries().isEmpty());
    m_findDuplicates->setEnabled(m_list->entries().size() > 1);
}

void AddressBookPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void AddressBookPage::retranslate()
{
    m_message->leave();
    m_new->setText(tr("New entry"));
    m_find->setText(tr("Search the address book"));
    m_findDuplicates->setText(tr("Find duplicates"));
    m_fromBooked->setText(tr("Take the addresses of booked shipments"));
    m_import->setText(tr("Import addresses …"));
    m_export->setText(tr("Export addresses …"));
    m_remove->setText(tr("Delete"));
    m_emptyWords->setText(tr("Nobody is here. Entries come from shipments, from a file, or by hand; then two letters "
                             "of a name are enough in a new shipment."));
    m_emptyNew->setText(tr("Write an entry"));
    m_emptyImport->setText(tr("Import addresses …"));
    m_automatic->setText(tr("Keep the address of every booked shipment"));
    QMetaObject::invokeMethod(this, [this] { assignMnemonics(this); }, Qt::QueuedConnection);
}

} // namespace aviso::ui
