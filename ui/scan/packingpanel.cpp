#include "ui/scan/packingpanel.h"

#include "ui/icons.h"
#include "ui/mnemonics.h"
#include "ui/models/tables.h"
#include "ui/taborder.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::Item;
using shipping::PackVerdict;

namespace {

constexpr int pictureSize = 4 * grid;
constexpr int mostRows = 6; // before the list scrolls
constexpr int leastRows = 2;
constexpr qsizetype longestShown = 40;

QString stateWord(const Item& item)
{
    if (item.picked >= item.quantity)
        return PackingPanel::tr("complete", "state of an item");
    return item.picked == 0 ? PackingPanel::tr("missing", "state of an item")
                            : PackingPanel::tr("%1 missing", "state of an item").arg(item.quantity - item.picked);
}

QIcon stateIcon(const Item& item)
{
    if (item.picked >= item.quantity)
        return icon(u"good"_s, Tone::Good);
    return item.picked == 0 ? icon(u"idle"_s, Tone::Faint) : icon(u"dropped"_s, Tone::Warning);
}

QList<Column<Item>> columns()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    return {{.title = [] { return PackingPanel::tr("State", "of an item"); }, .text = &stateWord, .icon = &stateIcon},
            {.title = [] { return PackingPanel::tr("Item"); },
             .text = [](const Item& item) { return item.code; },
             .font = identifierFont()},
            {.title = [] { return PackingPanel::tr("Name", "of an item"); },
             .text = [](const Item& item) { return item.name; },
             .tip = [](const Item& item) { return item.name; }},
            {.title = [] { return PackingPanel::tr("Wanted"); },
             .text = [](const Item& item) { return QString::number(item.quantity); },
             .alignment = right,
             .font = figureFont()},
            {.title = [] { return PackingPanel::tr("Packed"); },
             .text = [](const Item& item) { return QString::number(item.picked); },
             .alignment = right,
             .font = figureFont()}};
}

QString shown(const QString& code)
{
    const QString name = code.simplified();
    return name.size() > longestShown ? name.first(longestShown) + u'…' : name;
}

QString nameOf(const Item& item)
{
    return item.name.isEmpty() ? item.code : item.name;
}

QString pictureName(Tone tone)
{
    if (tone == Tone::Good)
        return u"good"_s;
    return tone == Tone::Bad ? u"refused"_s : u"package"_s;
}

} // namespace

PackingPanel::PackingPanel(QWidget* parent)
    : QFrame(parent), m_model(new TableModel<Item>(columns(), this)), m_picture(new QLabel(this)),
      m_sentence(new QLabel(this)), m_title(new QLabel(this)), m_table(newTable(m_model, this)),
      m_codeLabel(new QLabel(this)), m_code(new QLineEdit(this)), m_take(new QPushButton(this)),
      m_more(new QPushButton(this)), m_less(new QPushButton(this)), m_anew(new QPushButton(this)),
      m_confirm(new QPushButton(this)), m_close(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
    hide();
}

void PackingPanel::build()
{
    setObjectName(u"packing-panel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_sentence->setFont(large);
    m_sentence->setObjectName(u"packing-sentence"_s);
    m_title->setObjectName(u"packing-title"_s);
    m_sentence->setWordWrap(true);
    for (QLabel* label : {m_sentence, m_title})
        label->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"packing-items"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_code->setObjectName(u"packing-code"_s);
    m_codeLabel->setBuddy(m_code);
    m_code->setMaximumWidth(30 * grid);
    m_take->setObjectName(u"packing-take"_s);
    m_more->setObjectName(u"packing-more"_s);
    m_less->setObjectName(u"packing-less"_s);
    m_anew->setObjectName(u"packing-anew"_s);
    m_confirm->setObjectName(u"packing-confirm"_s);
    m_close->setObjectName(u"packing-close"_s);
    for (QPushButton* button : {m_take, m_more, m_less, m_anew, m_confirm, m_close})
        button->setAutoDefault(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(m_picture);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_title);
    head->addWidget(m_confirm);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(grid);
    for (QWidget* widget : QList<QWidget*>{m_codeLabel, m_code, m_take, m_more, m_less, m_anew})
        foot->addWidget(widget);
    foot->addStretch();
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addLayout(foot);
    chainTabs({this});
}

void PackingPanel::connectParts()
{
    connect(m_code, &QLineEdit::returnPressed, this, &PackingPanel::takeTyped);
    connect(m_code, &QLineEdit::textChanged, this, &PackingPanel::enable);
    connect(m_take, &QPushButton::clicked, this, &PackingPanel::takeTyped);
    connect(m_more, &QPushButton::clicked, this, [this] { count(+1); });
    connect(m_less, &QPushButton::clicked, this, [this] { count(-1); });
    connect(m_anew, &QPushButton::clicked, this, &PackingPanel::startAnew);
    connect(m_confirm, &QPushButton::clicked, this, &PackingPanel::confirm);
    connect(m_close, &QPushButton::clicked, this, &PackingPanel::leave);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PackingPanel::enable);
}

void PackingPanel::begin(ShipmentId shipment, const QString& name, const QList<Item>& items)
{
    if (QWidget* before = window()->focusWidget(); !isVisible() && before && !isAncestorOf(before))
        m_before = before;
    m_shipment = shipment;
    m_name = name;
    m_isStopped = false;
    m_oldCount.reset();
    m_code->clear();
    m_model->replaceAll(items);
    m_table->setCurrentIndex(m_model->index(0, 0));
    fitHeight();
    retranslate();
    show();
    sayProgress();
    m_code->setFocus(Qt::OtherFocusReason);
}

void PackingPanel::setItems(const QList<Item>& items)
{
    if (items == m_model->rows())
        return;
    if (items.size() == m_model->rows().size()) {
        for (qsizetype i = 0; i < items.size(); ++i)
            m_model->replaceRow(static_cast<int>(i), items[i]);
    } else {
        m_model->replaceAll(items);
        fitHeight();
    }
    retranslate();
    if (!m_isStopped)
        sayProgress();
}

void PackingPanel::tell(const shipping::Packing& packing)
{
    const PackVerdict& verdict = packing.verdict;
    m_oldCount.reset();
    m_isStopped = m_isStopped && verdict.kind != PackVerdict::Kind::Right;
    setItems(packing.items);
    if (verdict.index >= 0)
        m_table->setCurrentIndex(m_model->index(static_cast<int>(verdict.index), 0));
    switch (verdict.kind) {
    case PackVerdict::Kind::Right: {
        const Item& item = packing.items[verdict.index];
        if (model::isPacked(packing.items))
            sayProgress();
        else
            say(Tone::Good, tr("Right: %1 (%2 of %3)").arg(nameOf(item)).arg(item.picked).arg(item.quantity));
        return enable();
    }
    case PackVerdict::Kind::OneTooMany:
        return stop(tr("One too many: %1. All of it is packed already.").arg(nameOf(packing.items[verdict.index])));
    case PackVerdict::Kind::AlreadyComplete:
        return stop(tr("The order is complete. Take %1 out again.").arg(nameOf(packing.items[verdict.index])));
    case PackVerdict::Kind::NotInOrder:
        return stop(tr("Wrong item: %1 is not in this order. Put it back.").arg(shown(verdict.code)));
    }
}

void PackingPanel::tellOwnOrder()
{
    if (!m_isStopped)
        sayProgress();
}

void PackingPanel::tellPrinting()
{
    say(Tone::Good, tr("Complete. Its label is on its way."));
}

void PackingPanel::offerTakingBack(const QList<int>& before)
{
    m_oldCount = before;
    m_isStopped = false;
    retranslate();
    sayProgress();
}

void PackingPanel::forgetOldCount()
{
    m_oldCount.reset();
    retranslate();
}

void PackingPanel::leave()
{
    const bool hadFocus = window()->focusWidget() && isAncestorOf(window()->focusWidget());
    m_shipment = {};
    m_isStopped = false;
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void PackingPanel::say(Tone tone, const QString& sentence)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    paintTone();
    enable();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void PackingPanel::sayProgress()
{
    if (model::isPacked(items()))
        return say(Tone::Good, tr("Complete. Everything is in the parcel."));
    say(Tone::Plain, tr("Scan what goes into the parcel."));
}

void PackingPanel::stop(const QString& sentence)
{
    m_isStopped = true;
    say(Tone::Bad, sentence);
    m_confirm->setFocus(Qt::OtherFocusReason); // Enter or Space confirms; a scanner's Enter never arrives here
}

void PackingPanel::confirm()
{
    m_isStopped = false;
    m_code->setFocus(Qt::OtherFocusReason);
    sayProgress();
}

void PackingPanel::takeTyped()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty())
        return;
    m_code->clear();
    Q_EMIT typed(code);
}

void PackingPanel::count(int change)
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        Q_EMIT counted(current.row(), change);
}

void PackingPanel::startAnew()
{
    if (m_oldCount)
        Q_EMIT oldCountAsked(*m_oldCount);
    else
        Q_EMIT newCountAsked();
}

void PackingPanel::enable()
{
    const QModelIndex current = m_table->currentIndex();
    const Item item = current.isValid() && current.row() < items().size() ? items()[current.row()] : Item();
    m_take->setEnabled(!m_code->text().trimmed().isEmpty());
    m_more->setEnabled(!item.code.isEmpty() && item.picked < item.quantity);
    m_less->setEnabled(item.picked > 0);
    m_anew->setEnabled(m_oldCount || model::pickedCount(items()) > 0);
    m_confirm->setVisible(m_isStopped);
}

void PackingPanel::fitHeight()
{
    const auto heightOf = [this](int rows) {
        return m_table->horizontalHeader()->sizeHint().height() +
               rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
    };
    const int rows = std::clamp(static_cast<int>(items().size()), 1, mostRows);
    m_table->setMinimumHeight(heightOf(std::min(rows, leastRows))); // a low screen has room for no more
    m_table->setMaximumHeight(heightOf(rows));
}

bool PackingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
            count(key == Qt::Key_Plus ? +1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PackingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    m_isStopped ? confirm() : leave();
}

void PackingPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        if (!m_isStopped) // a wrong item stays said, in whatever language
            sayProgress();
    }
    if (event->type() == QEvent::PaletteChange)
        paintTone();
    QFrame::changeEvent(event);
}

void PackingPanel::paintTone()
{
    m_picture->setPixmap(icon(pictureName(m_tone), m_tone).pixmap(pictureSize, pictureSize));
    tint(*m_sentence, m_tone);
}

void PackingPanel::retranslate()
{
    m_title->setText(tr("Order %1: %2 of %3 packed")
                         .arg(shown(m_name))
                         .arg(model::pickedCount(items()))
                         .arg(model::wantedCount(items())));
    m_table->setAccessibleName(tr("Items of the order"));
    m_codeLabel->setText(tr("Code by hand"));
    m_code->setAccessibleName(tr("Code by hand"));
    m_take->setText(tr("Count it", "button"));
    m_more->setText(tr("One more", "button"));
    m_more->setToolTip(tr("Of the chosen row; in the list by the key +."));
    m_less->setText(tr("One less", "button"));
    m_less->setToolTip(tr("Of the chosen row; in the list by the key -."));
    m_anew->setText(m_oldCount ? tr("Take it back", "button") : tr("Start anew", "button"));
    m_confirm->setText(tr("Understood", "button"));
    m_close->setText(tr("Close the check", "button"));
    assignMnemonics(this);
    enable();
}

} // namespace aviso::ui
