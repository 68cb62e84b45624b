#include "ui/shipments/labelview.h"

#include "core/base/privatefile.h"
#include "core/model/documents.h"
#include "core/pages/storedlabels.h"
#include "core/shipping/packing.h"
#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/printers/sheetline.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using Outcome = pages::LabelCheck::Outcome;

namespace {

constexpr int previewDpi = 300; // what label printers of this size print

QString checkSentence(const pages::LabelCheck& check)
{
    switch (check.outcome) {
    case Outcome::Checked:
        return LabelView::tr("Every code was read again and says the right number.");
    case Outcome::NotCheckable:
        return LabelView::tr(
            "The codes could not be read again, so nobody has compared them. Please scan one before sending.");
    case Outcome::Mismatch:
        break;
    }
    return LabelView::tr("A code on this label does not say the number of the parcel. It is not printed.");
}

/// The first page as it goes on paper.
Result<QImage> previewOf(const pages::StoredLabel& label, const pages::Rendering& rendering)
{
    if (!rendering.strangers)
        return failure(Error::Kind::Refused, u"no-isolation"_s);
    const auto pdf = pages::onPaper(label, rendering);
    if (!pdf)
        return std::unexpected(pdf.error());
    auto page = rendering.strangers(*pdf, 0, previewDpi, pages::Purpose::Screen);
    if (!page)
        return std::unexpected(page.error());
    return std::move(page->image);
}

} // namespace

LabelView::LabelView(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_choice(new QComboBox(this)), m_checkPicture(new QLabel(this)),
      m_checkSentence(new QLabel(this)), m_page(new QLabel(this)), m_print(new QPushButton(this)),
      m_export(new QPushButton(this))
{
    m_checkSentence->setWordWrap(true);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setWordWrap(true);
    m_page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_print->setIcon(verbIcon(u"document-print"_s, u"print"_s));
    m_export->setIcon(icon(u"export"_s));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    head->setSpacing(grid);
    head->addWidget(m_choice);
    head->addWidget(m_checkPicture);
    head->addWidget(m_checkSentence, 1);
    head->addWidget(m_print);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* sheet = new SheetLine(services, this);
    sheet->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    column->addLayout(head);
    column->addWidget(sheet);
    column->addWidget(m_page, 1);
    connect(sheet, &SheetLine::failed, this, &LabelView::failed);
    sheet->showDesks();
    connect(m_choice, &QComboBox::activated, this, &LabelView::showLabel);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const int at = m_choice->currentIndex(); at >= 0)
            Q_EMIT printAsked(m_labels[at].label.id);
    });
    m_export->setObjectName(u"export-label"_s);
    m_print->setEnabled(false);
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, &LabelView::exportLabel);
    retranslate();
}

void LabelView::load(const model::Shipment& shipment)
{
    if (shipment.id == ShipmentId{}) {
        m_loading.drop();
        return take({});
    }
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id = shipment.id] {
                 return store.read([&](storage::Connection& connection) {
                     return pages::storedLabels(connection, id, pages::Copies::Unmarked);
                 });
             })
        .in(m_loading)
        .then(this, [this](Result<QList<pages::StoredLabel>> labels) {
            if (!labels)
                return Q_EMIT failed(labels.error());
            take(std::move(*labels));
        });
}

void LabelView::take(QList<pages::StoredLabel> labels)
{
    if (labels == m_labels && !labels.isEmpty())
        return;
    m_labels = std::move(labels);
    const int before = m_choice->currentIndex();
    m_choice->clear();
    int position = 0;
    for (const pages::StoredLabel& label : m_labels) {
        const QString place = tr("%1 of %2").arg(++position).arg(m_labels.size());
        const bool isBack = label.label.kind == model::returnLabelKind;
        m_choice->addItem((isBack ? tr("Return label") : place) + u"  "_s + label.label.number);
    }
    m_choice->setCurrentIndex(std::clamp(before, 0, std::max(0, static_cast<int>(m_labels.size()) - 1)));
    m_choice->setVisible(m_labels.size() > 1);
    showLabel();
}

void LabelView::showLabel()
{
    const int at = m_choice->currentIndex();
    const bool isThere = at >= 0 && at < m_labels.size();
    if (!isThere || m_labels[at].label.id != m_rendered) {
        m_preview.reset();
        m_rendering.drop();
        m_rendered = isThere ? m_labels[at].label.id : DocumentId{};
        if (isThere)
            render(m_labels[at]);
    }
    showPreview();
}

void LabelView::render(const pages::StoredLabel& label)
{
    m_services.tasks
        .run(Lane::Pages,
             [&rendering = m_services.rendering, label]() -> Result<Preview> {
                 auto image = previewOf(label, rendering);
                 if (!image)
                     return std::unexpected(image.error());
                 auto check = pages::checkLabel(pages::claimOf(label), rendering);
                 if (!check)
                     return std::unexpected(check.error());
                 return Preview{.image = std::move(*image), .check = std::move(*check)};
             })
        .in(m_rendering)
        .then(this, [this](Result<Preview> preview) {
            if (!preview) {
                m_page->setText(text::sentence(preview.error()));
                return Q_EMIT failed(preview.error());
            }
            m_preview = std::move(*preview);
            showPreview();
        });
}

void LabelView::showPreview()
{
    const bool isThere = !m_labels.isEmpty();
    const bool isChecked = m_preview.has_value();
    const bool mayPrint = isChecked && m_preview->check.outcome != Outcome::Mismatch;
    m_print->setEnabled(mayPrint);
    m_export->setEnabled(isThere);
    m_checkPicture->setVisible(isChecked);
    QString said = isChecked ? checkSentence(m_preview->check) : QString();
    if (isChecked && m_labels.value(m_choice->currentIndex()).label.needsColour)
        said += u' ' + tr("The carrier wants it in colour.");
    if (const auto until = m_labels.value(m_choice->currentIndex()).label.validUntil; isChecked && until)
        said += u' ' + tr("It can be used until %1.").arg(text::dateText(*until));
    m_checkSentence->setText(said);
    retranslate();
    if (!isChecked) {
        m_page->setPixmap({});
        m_page->setText(isThere ? tr("The label is being drawn …")
                                : tr("There is no label yet. Book the shipment with F9, then it is here."));
        return;
    }
    const bool isGood = m_preview->check.outcome == Outcome::Checked;
    m_checkPicture->setPixmap(
        icon(isGood ? u"good"_s : u"dropped"_s, isGood ? Tone::Good : Tone::Warning).pixmap(20, 20));
    const qreal ratio = devicePixelRatioF();
    QPixmap page = QPixmap::fromImage(
        m_preview->image.scaled(m_page->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    page.setDevicePixelRatio(ratio);
    m_page->setPixmap(page);
}

void LabelView::exportLabel()
{
    const int at = m_choice->currentIndex();
    if (at < 0 || at >= m_labels.size())
        return;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id = m_labels[at].label.shipment] {
                 return store.read([&](storage::Connection& connection) { return shipping::unpacked(connection, id); });
             })
        .then(this, [this, label = m_labels[at].label](const Result<std::optional<shipping::Unpacked>>& unpacked) {
            if (!unpacked)
                return Q_EMIT failed(unpacked.error());
            const bool isFirst = label.printCount == 0;
            if (isFirst && *unpacked && (*unpacked)->isRefused())
                return Q_EMIT failed((*unpacked)->why);
            saveLabel(label);
        });
}

void LabelView::saveLabel(const model::Document& label)
{
    const QString suffix = label.format.toLower();
    const QString stem = label.number.isEmpty() ? u"label-%1"_s.arg(label.page) : label.number;
    const QString name = QFileDialog::getSaveFileName(this, tr("Export the label"), stem + u'.' + suffix,
                                                      tr("Label (*.%1)").arg(suffix));
    if (name.isEmpty())
        return;
    m_services.tasks.run(Lane::Desk, [name, bytes = label.bytes] { return savePrivately(name, bytes); })
        .then(this, [this, name, print = model::nextPrint(label, {})](const Result<void>& saved) {
            if (!saved)
                return Q_EMIT failed(saved.error());
            Q_EMIT exported(name, print);
        });
}

void LabelView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPreview();
}

void LabelView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showPreview();
    QWidget::changeEvent(event);
}

void LabelView::retranslate()
{
    const int at = m_choice->currentIndex();
    const int printed = at >= 0 && at < m_labels.size() ? m_labels[at].label.printCount : 0;
    m_print->setText(printed == 0 ? tr("Print") : tr("Print a copy (printed %n time(s))", nullptr, printed));
    m_export->setText(tr("Export …"));
    m_choice->setAccessibleName(tr("Label of the parcel"));
    m_page->setAccessibleName(tr("Preview of the label"));
}

} // namespace aviso::ui
