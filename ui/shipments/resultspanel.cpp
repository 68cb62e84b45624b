#include "ui/shipments/resultspanel.h"

#include "core/text/sentences.h"
#include "core/text/support.h"
#include "ui/icons.h"
#include "ui/models/tables.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = BatchResult::Kind;

namespace {

QIcon picture(const BatchResult& result)
{
    switch (result.kind) {
    case Kind::Done:
        return icon(u"booked"_s, Tone::Good);
    case Kind::Warned:
        return icon(u"advice"_s, Tone::Warning);
    case Kind::Unknown:
        return icon(u"unknown"_s, Tone::Warning);
    case Kind::Kept:
        return icon(u"dropped"_s, Tone::Warning);
    case Kind::Failed:
        break;
    }
    return icon(u"refused"_s, Tone::Bad);
}

QList<Column<BatchResult>> columns()
{
    return {{.title = [] { return ResultsPanel::tr("Reference"); },
             .text = [](const BatchResult& result) { return result.reference; },
             .icon = &picture,
             .font = identifierFont()},
            {.title = [] { return ResultsPanel::tr("Number"); },
             .text = [](const BatchResult& result) { return result.number; },
             .font = identifierFont()},
            {.title = [] { return ResultsPanel::tr("Result"); },
             .text = [](const BatchResult& result) { return result.sentence; },
             .tip = [](const BatchResult& result) { return result.sentence; }}};
}

QString booked(const QList<carriers::Warning>& warnings)
{
    QStringList sentences{ResultsPanel::tr("Booked.")};
    for (const carriers::Warning& warning : warnings)
        sentences.append(text::carrierCodeSentence(warning.code, {warning.message}));
    return sentences.join(u' ');
}

} // namespace

QList<BatchResult> resultsOf(const QList<shipping::BookingItem>& items, const QList<shipping::Kept>& kept)
{
    QList<BatchResult> results;
    for (const shipping::BookingItem& item : items) {
        const Kind done = item.warnings.isEmpty() ? Kind::Done : Kind::Warned;
        const Kind kind = !item.error ? done : item.isUnknown() ? Kind::Unknown : Kind::Failed;
        results.append({.shipment = item.shipment,
                        .kind = kind,
                        .reference = item.reference,
                        .number = item.numbers.join(u' '),
                        .sentence = item.error ? text::sentence(*item.error) : booked(item.warnings),
                        .field = item.error ? item.error->field : QString(),
                        .support = item.error ? text::forSupport(*item.error) : QString()});
    }
    for (const shipping::Kept& stays : kept)
        results.append({.shipment = stays.shipment,
                        .kind = Kind::Kept,
                        .reference = stays.reference,
                        .sentence = ResultsPanel::tr("Stays a draft: %1").arg(text::sentence(stays.reason)),
                        .field = stays.reason.field});
    const auto rank = [](const BatchResult& result) {
        return result.kind == Kind::Done ? 2 : result.kind == Kind::Warned ? 1 : 0;
    };
    std::ranges::stable_sort(results, {}, rank);
    return results;
}

QList<BatchResult> resultsOf(const QList<shipping::SettledItem>& items)
{
    QList<BatchResult> results;
    for (const shipping::SettledItem& item : items) {
        BatchResult result{.shipment = item.shipment,
                           .reference = item.reference,
                           .number = item.number,
                           .support = item.error ? text::forSupport(*item.error) : QString()};
        if (!item.isSettled) {
            result.kind = Kind::Unknown;
            result.sentence = item.error ? text::sentence(*item.error) : ResultsPanel::tr("Still unknown.");
        } else if (item.outcome == "burnt"_L1) {
            result.kind = item.number.isEmpty() ? Kind::Failed : Kind::Done;
            result.sentence =
                ResultsPanel::tr("The carrier had used up the number %1 without a label for us.").arg(item.key);
            if (!item.number.isEmpty())
                result.sentence += u' ' + ResultsPanel::tr("A new label was bought.");
            else if (item.error)
                result.sentence += u' ' + text::sentence(*item.error);
        } else {
            result.sentence = item.error ? text::sentence(*item.error) : ResultsPanel::tr("The label is here: booked.");
            result.kind = item.error ? Kind::Failed : Kind::Done;
        }
        results.append(result);
    }
    return results;
}

ResultsPanel::ResultsPanel(QWidget* parent)
    : QFrame(parent), m_model(columns()), m_title(new QLabel(this)),
      m_print(new QPushButton(verbIcon(u"document-print"_s, u"print"_s), QString(), this)),
      m_copy(new QToolButton(this)), m_close(new QToolButton(this)), m_table(newTable(&m_model, this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(titleFont());
    m_copy->setIcon(verbIcon(u"edit-copy"_s, u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(grid, grid / 2, grid / 2, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_print);
    head->addWidget(m_copy);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_print->setObjectName(u"print-results"_s);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(done()); });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(forSupport().join(u'\n')); });
    const auto choose = [this](const QModelIndex& index) {
        const BatchResult& result = m_model.row(index.row());
        Q_EMIT chosen(result.shipment, result.field);
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    retranslate();
    hide();
}

void ResultsPanel::show(const QString& title, const QList<BatchResult>& results)
{
    m_printed.clear();
    m_title->setText(title);
    m_model.replaceAll(results);
    const QStringList troubles = forSupport();
    for (const QString& trouble : troubles)
        qWarning("%s", qUtf8Printable(trouble));
    m_copy->setVisible(!troubles.isEmpty());
    namePrint();
    QFrame::show();
}

void ResultsPanel::makeRoom()
{
    if (std::ranges::all_of(m_model.rows(), [](const BatchResult& result) { return result.kind == Kind::Done; }))
        hide();
}

void ResultsPanel::takePrinted(const QList<ShipmentId>& shipments)
{
    m_printed += shipments;
    namePrint();
}

QStringList ResultsPanel::forSupport() const
{
    QStringList lines;
    for (const BatchResult& result : m_model.rows())
        if (!result.support.isEmpty())
            lines.append(QStringList{result.number, result.support}.join(u' ').trimmed());
    return lines;
}

QList<ShipmentId> ResultsPanel::done() const
{
    QList<ShipmentId> shipments;
    for (const BatchResult& result : m_model.rows())
        if ((result.kind == Kind::Done || result.kind == Kind::Warned) && !m_printed.contains(result.shipment))
            shipments.append(result.shipment);
    return shipments;
}

void ResultsPanel::namePrint()
{
    const int count = static_cast<int>(done().size());
    m_print->setText(tr("Print these %n", nullptr, count));
    m_print->setVisible(count > 0);
}

void ResultsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ResultsPanel::retranslate()
{
    namePrint();
    m_copy->setText(tr("Copy for support"));
    m_close->setToolTip(tr("Close the results"));
    m_close->setAccessibleName(tr("Close the results"));
    m_table->setAccessibleName(tr("Results of the last batch"));
    m_model.retranslate();
}

} // namespace aviso::ui
