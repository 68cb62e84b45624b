#include "ui/shipments/bulkpanel.h"

#include "core/text/changes.h"
#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mnemonics.h"
#include "ui/models/tables.h"
#include "ui/shipments/bulkform.h"
#include "ui/taborder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr int narrowestPreset = 16; // characters

QString fieldWords(const PreviewLine& line)
{
    return line.field.isEmpty() ? BulkPanel::tr("stays") : text::changedFieldName(line.field);
}

QList<Column<PreviewLine>> columns()
{
    return {{.title = [] { return BulkPanel::tr("Reference"); },
             .text = [](const PreviewLine& line) { return line.name; },
             .icon =
                 [](const PreviewLine& line) {
                     return line.field.isEmpty() ? icon(u"dropped"_s, Tone::Warning) : icon(u"edit-many"_s);
                 },
             .font = identifierFont()},
            {.title = [] { return BulkPanel::tr("Field"); }, .text = &fieldWords},
            {.title = [] { return BulkPanel::tr("Before"); },
             .text = [](const PreviewLine& line) { return line.before; },
             .tip = [](const PreviewLine& line) { return line.before; }},
            {.title = [] { return BulkPanel::tr("After"); },
             .text = [](const PreviewLine& line) { return line.after; },
             .tip = [](const PreviewLine& line) { return line.after; }}};
}

QString inOneLine(const QString& field, const QString& value)
{
    return value.isEmpty() ? BulkPanel::tr("nothing", "value") : text::valueText(field, value).replace(u'\n', u' ');
}

/// Of what a list holds only the difference: it is seen where the whole would be cut.
QString afterInOneLine(const shipping::FieldChange& change)
{
    const QString difference = text::listDifference(change.field, change.before, change.after);
    return difference.isEmpty() ? inOneLine(change.field, change.after) : difference;
}

QList<PreviewLine> linesOf(const shipping::RewritePreview& preview)
{
    QList<PreviewLine> lines;
    for (const shipping::Rewritten& one : preview.changed)
        for (const shipping::FieldChange& change : one.changes)
            lines.append({.shipment = one.shipment,
                          .name = one.name,
                          .field = change.field,
                          .before = inOneLine(change.field, change.before),
                          .after = afterInOneLine(change)});
    for (const shipping::LeftOut& one : preview.skipped)
        lines.append({.shipment = one.shipment, .name = one.name, .after = text::sentence(one.why)});
    return lines;
}

} // namespace

BulkPanel::BulkPanel(const Services& services, QWidget* parent)
    : QFrame(parent), m_services(services), m_model(columns()), m_title(new QLabel(this)),
      m_presetLabel(new QLabel(this)), m_preset(new ChoiceBox(narrowestPreset, this)), m_area(new QScrollArea(this)),
      m_form(new BulkForm(services.desk.catalogue, services.desk.clock, this)), m_count(new QLabel(this)),
      m_table(newTable(&m_model, this)), m_change(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"bulk-panel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(titleFont());
    m_title->setWordWrap(true);
    m_change->setObjectName(u"bulk-change"_s);
    m_change->setIcon(icon(u"edit-many"_s));
    m_close->setObjectName(u"bulk-close"_s);
    m_table->setObjectName(u"bulk-preview"_s);
    m_count->setObjectName(u"bulk-count"_s);
    for (QPushButton* button : {m_change, m_close})
        button->setAutoDefault(true);
    m_preset->setObjectName(u"bulk-preset"_s);
    m_presetLabel->setBuddy(m_preset);
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_area);
    parts->addWidget(buildPreview());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({60 * grid, 40 * grid}); // in this proportion: the table would want it all
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    auto* preset = new QHBoxLayout;
    preset->addWidget(m_presetLabel);
    preset->addWidget(m_preset, 1);
    column->addWidget(m_title);
    column->addLayout(preset);
    column->addWidget(parts, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &BulkPanel::look);
    connect(m_preset, &QComboBox::activated, this, &BulkPanel::lookSoon);
    whenCommitted(services.store(), storage::Topic::Settings, this, [this](storage::Topics) { loadPresets(); });
    connect(m_form, &BulkForm::edited, this, &BulkPanel::lookSoon);
    connect(m_form, &BulkForm::rebuilt, this, &BulkPanel::chain);
    connect(m_change, &QPushButton::clicked, this, &BulkPanel::apply);
    connect(m_close, &QPushButton::clicked, this, &BulkPanel::closed);
    // The form may use up all letters.
    auto* now = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    now->setContext(Qt::WidgetWithChildrenShortcut);
    connect(now, &QShortcut::activated, this, &BulkPanel::apply);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT shipmentAsked(m_model.row(index.row()).shipment); });
    retranslate();
    loadPresets();
    hide();
}

void BulkPanel::loadPresets()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::listPresets); })
        .in(m_loadingPresets)
        .then(this, [this](Result<QList<model::Preset>> presets) {
            if (!presets)
                return Q_EMIT failed(presets.error());
            m_presets = *std::move(presets);
            showPresets();
            lookSoon(); // the chosen one may say something else now
        });
}

/// The one that is chosen stays so, if it is still there.
void BulkPanel::showPresets()
{
    const QVariant before = m_preset->currentData();
    m_preset->clear();
    m_preset->addItem(tr("none", "preset"), QString());
    for (const model::Preset& preset : m_presets)
        m_preset->addItem(preset.name, preset.code);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(before)));
    m_preset->setEnabled(!m_presets.isEmpty());
}

Result<shipping::Rewrite> BulkPanel::chosen() const
{
    const QList<shipping::BulkEdit> edits = m_form->edits();
    const auto preset = std::ranges::find(m_presets, m_preset->currentData().toString(), &model::Preset::code);
    if (preset == m_presets.end() && edits.isEmpty())
        return {};
    const auto ticked = shipping::rewriteOf(edits);
    if (!ticked || preset == m_presets.end())
        return ticked;
    return [byPreset = model::rewriteBy(*preset), byHand = *ticked](const model::Shipment& shipment) {
        return byHand(byPreset(shipment));
    };
}

QWidget* BulkPanel::buildPreview()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    m_count->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().horizontalAdvance(u'n');
    int at = 0;
    for (const int width : {16, 18, 24})
        m_table->horizontalHeader()->resizeSection(at++, width * em);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_change);
    buttons->addWidget(m_close);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return whole;
}

void BulkPanel::setAccounts(const QList<model::Account>& accounts)
{
    m_accounts = accounts;
    if (isVisible())
        m_form->offer(m_accounts, m_services.language.code());
}

void BulkPanel::open(const QList<ShipmentId>& shipments)
{
    m_form->offer(m_accounts, m_services.language.code());
    show();
    setShipments(shipments);
    m_form->focusFirst();
}

void BulkPanel::setShipments(const QList<ShipmentId>& shipments)
{
    if (m_isBusy)
        return;
    m_shipments = shipments;
    retranslate();
    lookSoon();
}

void BulkPanel::lookSoon()
{
    if (m_isBusy)
        return;
    m_isLooking = true; // what is shown is not what would be done
    showCount();
    m_pause.start();
}

void BulkPanel::look()
{
    m_pause.stop();
    const auto rewrite = chosen();
    if (!rewrite) {
        m_latest.drop();
        take({});
        return Q_EMIT failed(rewrite.error());
    }
    m_rewrite = *rewrite;
    if (!m_rewrite || m_shipments.isEmpty()) {
        m_latest.drop();
        return take({});
    }
    m_services.tasks
        .run(Lane::Desk, [&desk = m_services.desk, ids = m_shipments,
                          rewrite = m_rewrite] { return shipping::previewRewrite(desk, ids, rewrite); })
        .in(m_latest)
        .then(this, [this](const Result<shipping::RewritePreview>& preview) {
            if (preview)
                return take(*preview);
            take({});
            Q_EMIT failed(preview.error());
        });
}

void BulkPanel::take(const shipping::RewritePreview& preview)
{
    m_isLooking = false;
    m_preview = preview;
    m_model.replaceAll(linesOf(preview));
    showCount();
}

void BulkPanel::apply()
{
    if (m_isBusy || m_isLooking || m_preview.changed.isEmpty())
        return;
    m_isBusy = true;
    if (isAncestorOf(window()->focusWidget()))
        m_close->setFocus(Qt::OtherFocusReason); // the others are closed meanwhile
    showCount();
    m_services.tasks
        .run(Lane::Background, tr("Changing shipments"),
             [&desk = m_services.desk, preview = m_preview, rewrite = m_rewrite](const LongCall& call) {
                 return shipping::applyRewrite(desk, preview, rewrite, {.code = u"change"_s}, call);
             })
        .then(this, [this](const Result<shipping::RewriteOutcome>& outcome) {
            m_isBusy = false;
            if (!outcome) {
                lookSoon();
                return Q_EMIT failed(outcome.error());
            }
            m_form->clear();
            m_preset->setCurrentIndex(0);
            lookSoon();
            Q_EMIT changed(*outcome);
        });
}

void BulkPanel::showCount()
{
    const auto changes = static_cast<int>(m_preview.changed.size());
    const auto stay = static_cast<int>(m_preview.skipped.size());
    m_change->setText(tr("Change %n shipment(s)", "button", changes));
    m_change->setEnabled(changes > 0 && !m_isLooking && !m_isBusy);
    m_form->setEnabled(!m_isBusy);
    m_preset->setEnabled(!m_isBusy && !m_presets.isEmpty());
    if (m_isBusy)
        m_count->setText(tr("Changing …"));
    else if (!m_rewrite)
        m_count->setText(tr("Tick what shall change; here you see what would become of each shipment."));
    else
        m_count->setText(stay > 0 ? tr("%n shipment(s) stay as they are: see why below the others.", nullptr, stay)
                                  : QString());
    assignMnemonics(this);
}

void BulkPanel::chain()
{
    chainTabs({this});
}

void BulkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
        if (isVisible())
            m_form->offer(m_accounts, m_services.language.code());
    }
    QFrame::changeEvent(event);
}

void BulkPanel::retranslate()
{
    m_title->setText(tr("Change %n selected shipment(s)", nullptr, static_cast<int>(m_shipments.size())));
    m_presetLabel->setText(tr("Preset:"));
    m_preset->setAccessibleName(tr("Preset"));
    showPresets();
    m_close->setText(tr("Close"));
    m_change->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_close->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_table->setAccessibleName(tr("What would change"));
    showCount();
}

} // namespace aviso::ui
