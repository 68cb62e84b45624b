#include "ui/sections/parcelssection.h"

#include "core/text/sentences.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/fields/writing.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int heaviestGrams = 999'999;

} // namespace

ParcelsSection::ParcelsSection(QWidget* parent)
    : Section(parent), m_rows(new QVBoxLayout), m_add(new QPushButton(icon(u"new"_s), QString(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    m_rows->setSpacing(grid / 2);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ParcelsSection::addParcel);
    retranslate();
}

void ParcelsSection::show(const Draft& draft)
{
    const QList<model::Parcel>& parcels = draft.shipment.parcels;
    while (m_lines.size() > parcels.size()) {
        m_lines.last().row->deleteLater();
        m_lines.removeLast();
    }
    for (qsizetype i = 0; i < parcels.size(); ++i) {
        if (i == m_lines.size())
            addLine(parcels[i]);
        Line& line = m_lines[i];
        line.parcel = parcels[i];
        line.weight->setValue(parcels[i].weightGrams);
        if (line.content->text() != parcels[i].content)
            line.content->setText(parcels[i].content);
        line.number->setText(parcels[i].number);
        line.number->setVisible(!parcels[i].number.isEmpty());
    }
    renumber();
}

void ParcelsSection::addLine(const model::Parcel& parcel)
{
    Line line{.row = new QWidget(this), .parcel = parcel};
    auto* whole = new QVBoxLayout(line.row);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(grid / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    whole->addLayout(row);
    line.position = new QLabel(line.row);
    line.position->setFont(figureFont());
    line.weight = new QSpinBox(line.row);
    line.weight->setRange(0, heaviestGrams);
    line.weight->setSingleStep(100);
    line.content = new QLineEdit(line.row);
    line.number = new QLabel(line.row);
    line.number->setFont(identifierFont());
    line.number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.package = new QToolButton(line.row);
    line.package->setObjectName(u"pick-package"_s);
    line.package->setIcon(icon(u"package"_s));
    line.package->setAutoRaise(true);
    line.package->setFocusPolicy(Qt::StrongFocus);
    line.package->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(line.package);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, shown = line.row] { fillPackages(menu, shown); });
    line.package->setMenu(menu);
    line.advice = new ReasonLabel(1, line.row);
    line.remove = new QToolButton(line.row);
    line.remove->setIcon(icon(u"remove"_s));
    line.remove->setAutoRaise(true);
    for (QWidget* part : {static_cast<QWidget*>(line.position), static_cast<QWidget*>(line.weight)})
        row->addWidget(part);
    row->addWidget(line.package);
    row->addWidget(line.content, 1);
    row->addWidget(line.remove);
    whole->addWidget(line.number);
    whole->addWidget(line.advice);
    connect(line.weight, &QSpinBox::valueChanged, this, &Section::edited);
    connect(line.weight, &QSpinBox::editingFinished, this, &ParcelsSection::adviseWeights);
    connect(line.weight, &QSpinBox::editingFinished, this, &Section::left);
    connect(line.content, &QLineEdit::textEdited, this, &Section::edited);
    connect(line.content, &QLineEdit::editingFinished, this, &Section::left);
    connect(line.remove, &QToolButton::clicked, this, [this, shown = line.row] { removeLine(shown); });
    m_rows->addWidget(line.row);
    m_lines.append(line);
    retranslate();
    Q_EMIT rebuilt();
}

void ParcelsSection::removeLine(const QWidget* row)
{
    const auto found = std::ranges::find(m_lines, row, &Line::row);
    if (found == m_lines.end() || m_lines.size() == 1)
        return;
    found->row->deleteLater();
    m_lines.erase(found);
    renumber();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
    Q_EMIT left();
}

void ParcelsSection::addParcel()
{
    addLine({});
    renumber();
    m_lines.last().weight->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
    Q_EMIT left();
}

void ParcelsSection::renumber()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        m_lines[i].parcel.position = i + 1;
        m_lines[i].position->setText(tr("%1 of %2").arg(i + 1).arg(m_lines.size()));
        m_lines[i].remove->setEnabled(m_lines.size() > 1);
    }
}

void ParcelsSection::write(model::Shipment& shipment) const
{
    shipment.parcels.clear();
    for (const Line& line : m_lines) {
        model::Parcel parcel = line.parcel;
        parcel.weightGrams = line.weight->value();
        parcel.content = line.content->text();
        shipment.parcels.append(parcel);
    }
}

void ParcelsSection::judge(const Draft& draft)
{
    const catalogue::Problem* problem = problemOf(draft.verdict, u"weight"_s);
    const QString sentence = problem ? text::sentence(*problem) : QString();
    for (const Line& line : m_lines) {
        const bool isFree = draft.isEditable() && line.parcel.number.isEmpty();
        const Writing writing = isFree ? Writing::Allowed : Writing::Closed;
        showWriting(line.weight, writing);
        showWriting(line.content, writing);
        line.content->setPlaceholderText(isFree ? tr("Content")
                                                : QString()); // in a closed field it would look like one
        line.remove->setEnabled(isFree && m_lines.size() > 1);
        line.remove->setVisible(draft.isEditable());
        line.weight->setToolTip(sentence);
        line.weight->setAccessibleDescription(sentence);
    }
    m_add->setVisible(draft.isEditable());
    m_isEditable = draft.isEditable();
    for (const Line& line : m_lines) {
        line.package->setVisible(!m_packages.isEmpty());
        line.package->setEnabled(draft.isEditable() && line.parcel.number.isEmpty());
    }
}

void ParcelsSection::setPackages(const QList<model::Package>& packages)
{
    m_packages = packages;
    for (const Line& line : m_lines)
        line.package->setVisible(!packages.isEmpty());
    Q_EMIT rebuilt();
}

void ParcelsSection::setUsualWeights(const QMap<ParcelId, QList<int>>& byPackage, const QList<int>& byPreset)
{
    m_usualByPackage = byPackage;
    m_usualByPreset = byPreset;
    adviseWeights();
}

void ParcelsSection::fillPackages(QMenu* menu, const QWidget* row)
{
    menu->clear();
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    for (const model::Package& package :
         model::byWeight(m_packages, line == m_lines.end() ? 0 : line->weight->value())) {
        const QString weight = package.weightGrams > 0 ? u'\t' + tr("%L1 g").arg(package.weightGrams) : QString();
        QAction* action = menu->addAction(QString(package.name).replace(u'&', u"&&"_s) + weight);
        connect(action, &QAction::triggered, this, [this, row, package] { pick(row, package); });
    }
}

void ParcelsSection::pick(const QWidget* row, const model::Package& package)
{
    const auto line = std::ranges::find(m_lines, row, &Line::row);
    if (line == m_lines.end())
        return;
    if (package.weightGrams > 0)
        line->weight->setValue(package.weightGrams);
    const int position = line->parcel.position;
    line->weight->setFocus(Qt::OtherFocusReason);
    line->weight->selectAll();
    Q_EMIT edited();
    Q_EMIT left();
    Q_EMIT packagePicked(position, package.id);
}

/// Advice only: it stands under the parcel, where there is always room for it.
void ParcelsSection::adviseWeights()
{
    for (const Line& line : m_lines) {
        const QList<int> usual = m_usualByPackage.value(line.parcel.id);
        const auto advice = m_isEditable
                                ? model::farFromUsual(line.weight->value(), usual.isEmpty() ? m_usualByPreset : usual)
                                : std::nullopt;
        line.advice->setReason(
            advice ? tr("Such parcels usually weigh about %L1 g. Is the weight right?").arg(advice->usualGrams)
                   : QString(),
            Tone::Accent);
    }
}

bool ParcelsSection::focusField(const QString& field)
{
    if (m_lines.isEmpty() || (field != "weight"_L1 && field != "parcels"_L1 && !field.startsWith("parcel"_L1)))
        return false;
    m_lines.first().weight->setFocus(Qt::OtherFocusReason);
    m_lines.first().weight->selectAll();
    return true;
}

void ParcelsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Section::changeEvent(event);
}

void ParcelsSection::retranslate()
{
    m_add->setText(tr("Add a parcel"));
    for (const Line& line : m_lines) {
        line.weight->setSuffix(tr(" g", "grams after a number"));
        line.weight->setSpecialValueText(tr("weight not known"));
        line.weight->setAccessibleName(tr("Weight of the parcel in grams"));
        line.content->setAccessibleName(tr("Content of the parcel"));
        line.package->setToolTip(tr("Choose a package"));
        line.package->setAccessibleName(tr("Choose a package"));
        line.remove->setToolTip(tr("Remove this parcel"));
        line.remove->setAccessibleName(tr("Remove this parcel"));
    }
    renumber();
}

} // namespace aviso::ui
