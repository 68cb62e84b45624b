#include "ui/presets/packagespanel.h"

#include "core/shipping/keeping.h"
#include "core/shipping/undo.h"
#include "core/text/sentences.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::Package;
using model::PackageId;

namespace {

constexpr int largestMm = 9'999;
constexpr int heaviestGrams = 999'999;

QString grams(int weight)
{
    return weight > 0 ? PackagesPanel::tr("%L1 g").arg(weight) : QString();
}

QString measures(const Package& package)
{
    if (package.lengthMm == 0 && package.widthMm == 0 && package.heightMm == 0)
        return {};
    return PackagesPanel::tr("%L1 × %L2 × %L3 mm").arg(package.lengthMm).arg(package.widthMm).arg(package.heightMm);
}

} // namespace

PackagesPanel::PackagesPanel(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services),
      m_model(new TableModel<Package>(
          {{.title = [] { return tr("Package"); }, .text = [](const Package& p) { return p.name; }},
           {.title = [] { return tr("Size"); }, .text = &measures},
           {.title = [] { return tr("Empty"); },
            .text = [](const Package& p) { return grams(p.tareGrams); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter},
           {.title = [] { return tr("Usual weight"); },
            .text = [](const Package& p) { return grams(p.weightGrams); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter}},
          this)),
      m_table(newTable(m_model, this)), m_message(new MessageBar(this)), m_form(new QWidget(this)),
      m_intro(new QLabel(this)), m_nameLabel(new QLabel(m_form)), m_name(new QLineEdit(m_form)),
      m_new(new QPushButton(icon(u"new"_s), QString(), this)),
      m_remove(new QPushButton(icon(u"remove"_s), QString(), this))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(u"package-list"_s);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_name->setObjectName(u"package-name"_s);
    m_name->setMaxLength(200);
    m_new->setObjectName(u"new-package"_s);
    m_remove->setObjectName(u"remove-package"_s);
    m_intro->setWordWrap(true);
    buildForm();
    layOut();
    connect(m_new, &QPushButton::clicked, this, &PackagesPanel::writeNew);
    connect(m_remove, &QPushButton::clicked, this, &PackagesPanel::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!m_isShowing)
            show(now.isValid() ? m_model->row(now.row()) : Package());
    });
    whenCommitted(services.store(), storage::Topic::Settings, this, [this](storage::Topics) { load(); });
    retranslate();
    show({});
    load();
}

void PackagesPanel::buildForm()
{
    auto* form = new QFormLayout(m_form);
    form->setVerticalSpacing(grid / 2);
    form->addRow(m_nameLabel, m_name);
    m_nameLabel->setBuddy(m_name);
    for (const auto& [value, isWeight] : {std::pair(&Package::lengthMm, false), std::pair(&Package::widthMm, false),
                                          std::pair(&Package::heightMm, false), std::pair(&Package::tareGrams, true),
                                          std::pair(&Package::weightGrams, true)}) {
        Number line{.label = new QLabel(m_form), .box = new QSpinBox(m_form), .value = value, .isWeight = isWeight};
        line.box->setRange(0, isWeight ? heaviestGrams : largestMm);
        line.box->setSingleStep(isWeight ? 50 : 10);
        line.label->setBuddy(line.box);
        form->addRow(line.label, line.box);
        connect(line.box, &QSpinBox::editingFinished, this, &PackagesPanel::keep);
        m_numbers.append(line);
    }
    connect(m_name, &QLineEdit::editingFinished, this, &PackagesPanel::keep);
}

void PackagesPanel::layOut()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* left = new QVBoxLayout;
    left->addWidget(m_intro);
    left->addWidget(m_table, 1);
    left->addLayout(buttons);
    auto* right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch();
    auto* halves = new QHBoxLayout;
    halves->setSpacing(3 * grid);
    halves->addLayout(left, 3);
    halves->addLayout(right, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->addLayout(halves, 1);
    column->addWidget(m_message);
}

bool PackagesPanel::isAnyChosen() const
{
    return m_shown.id != PackageId{};
}

void PackagesPanel::load(std::optional<PackageId> wanted)
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::listPackages); })
        .in(m_loading)
        .then(this, [this, wanted](const Result<QList<Package>>& packages) {
            if (!packages)
                return Q_EMIT failed(packages.error());
            take(*packages, wanted);
        });
}

void PackagesPanel::take(const QList<Package>& packages, std::optional<PackageId> wanted)
{
    const PackageId current = wanted.value_or(m_shown.id);
    const bool isTyping = typed() != m_shown;
    m_isShowing = true;
    if (packages != m_model->rows())
        m_model->replaceAll(packages);
    const auto found = std::ranges::find(packages, current, &Package::id);
    if (found != packages.end())
        m_table->selectRow(static_cast<int>(found - packages.begin()));
    m_isShowing = false;
    if (found == packages.end())
        show({});
    else if (!isTyping || wanted)
        show(*found);
    if (wanted) {
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
    }
}

void PackagesPanel::show(const Package& package)
{
    m_shown = package;
    m_name->setText(package.name);
    for (const Number& line : m_numbers)
        line.box->setValue(package.*line.value);
    m_form->setVisible(isAnyChosen());
    m_remove->setEnabled(isAnyChosen());
    Q_EMIT chosenChanged();
}

Package PackagesPanel::typed() const
{
    Package package = m_shown;
    package.name = m_name->text();
    for (const Number& line : m_numbers)
        package.*line.value = line.box->value();
    return package;
}

void PackagesPanel::keep()
{
    const Package package = typed();
    if (!isAnyChosen() || package == m_shown)
        return;
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, package] { return shipping::changePackage(desk, package); })
        .then(this, [this, package](const Result<void>& saved) {
            if (!saved)
                return m_message->show(Tone::Bad, text::sentence(saved.error()));
            m_message->hide();
            if (package.id == m_shown.id)
                m_shown = package;
        });
}

void PackagesPanel::writeNew()
{
    keep();
    m_services.tasks
        .run(Lane::Saves,
             [&desk = m_services.desk, name = tr("New package")] { return shipping::addPackage(desk, name); })
        .then(this, [this](const Result<PackageId>& added) {
            if (!added)
                return Q_EMIT failed(added.error());
            load(*added);
        });
}

void PackagesPanel::removeChosen()
{
    if (!isAnyChosen())
        return;
    m_services.tasks
        .run(Lane::Saves,
             [&desk = m_services.desk, package = m_shown] { return shipping::removePackage(desk, package); })
        .then(this, [this, package = m_shown](const Result<std::optional<StepId>>& step) {
            if (!step)
                return Q_EMIT failed(step.error());
            if (*step)
                m_message->show(Tone::Plain, tr("The package “%1” is deleted.").arg(package.name),
                                {{tr("Take back"), [this, id = package.id, back = **step] { putBack(id, back); }},
                                 {tr("Close"), {}}});
        });
}

void PackagesPanel::putBack(PackageId package, StepId step)
{
    m_services.tasks.run(Lane::Saves, [&desk = m_services.desk, step] { return shipping::undoStep(desk, step); })
        .then(this, [this, package](const Result<shipping::Turned>& turned) {
            if (!turned)
                return Q_EMIT failed(turned.error());
            if (!turned->left.isEmpty())
                return Q_EMIT failed(turned->left.first().why);
            load(package);
        });
}

void PackagesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackagesPanel::retranslate()
{
    m_message->hide();
    m_intro->setText(tr("Boxes that you pack into. In a shipment's parcels one click fills in the usual weight."));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(text::fieldName(u"package.name"_s));
    const QStringList names{tr("Length"), tr("Width"), tr("Height"), tr("Weight when empty"), tr("Usual weight")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_numbers[i].label->setText(names[i]);
        m_numbers[i].box->setAccessibleName(names[i]);
        m_numbers[i].box->setSuffix(m_numbers[i].isWeight ? tr(" g", "grams after a number")
                                                          : tr(" mm", "millimetres after a number"));
        m_numbers[i].box->setSpecialValueText(tr("not known"));
    }
    m_new->setText(tr("New package"));
    m_remove->setText(tr("Delete the package"));
    m_table->setAccessibleName(tr("Packages"));
}

} // namespace aviso::ui
