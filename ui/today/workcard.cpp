#include "ui/today/workcard.h"

#include "core/text/work.h"
#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::Work;

namespace {

struct Picture
{
    QString name = {};
    Tone tone = Tone::Plain;
};

Picture pictureOf(Work work)
{
    switch (work) {
    case Work::UnknownOutcomes:
        return {u"unknown"_s, Tone::Bad};
    case Work::Accounts:
        return {u"accounts"_s, Tone::Bad};
    case Work::Refused:
        return {u"refused"_s, Tone::Bad};
    case Work::Overdue:
        return {u"history"_s, Tone::Bad};
    case Work::Unhanded:
        return {u"package"_s, Tone::Warning};
    case Work::Silent:
        return {u"offline"_s, Tone::Warning};
    case Work::PerhapsPrinted:
        return {u"print"_s, Tone::Warning};
    case Work::Untold:
        return {u"messages"_s, Tone::Bad};
    case Work::Woken:
        return {u"release"_s, Tone::Accent};
    case Work::ToMend:
        return {u"dropped"_s, Tone::Warning};
    case Work::Unprinted:
        return {u"label"_s, Tone::Accent};
    case Work::Ready:
        return {u"ready"_s, Tone::Accent};
    case Work::Backup:
        return {u"backup"_s, Tone::Warning};
    }
    return {};
}

/// Empty: nothing does it at one click. Very many are looked at in their list first.
QString verbText(const shipping::WorkItem& item)
{
    switch (item.work) {
    case Work::UnknownOutcomes:
        return WorkCard::tr("Settle them");
    case Work::Unprinted:
        return item.tally.isAll ? WorkCard::tr("Print all") : QString();
    case Work::Ready:
        return WorkCard::tr("Book all …");
    case Work::Unhanded:
        return item.tally.isAll ? WorkCard::tr("All are handed over") : QString();
    case Work::Backup:
        return WorkCard::tr("Back up now …");
    default:
        return {};
    }
}

/// The words of its button with the letter that opens it.
class CardTitle final : public QWidget
{
public:
    explicit CardTitle(const QPushButton* card, QWidget* parent) : QWidget(parent), m_card(card)
    {
        setFont(titleFont());
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    QSize sizeHint() const override { return fontMetrics().size(Qt::TextShowMnemonic, m_card->text()); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        style()->drawItemText(&painter, rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, palette(),
                              isEnabled(), m_card->text(), QPalette::WindowText);
    }

private:
    const QPushButton* m_card;
};

} // namespace

WorkCard::WorkCard(Work work, QWidget* parent)
    : QPushButton(parent), m_work(work), m_picture(new QLabel(this)), m_count(new QLabel(this)),
      m_title(new CardTitle(this, this)), m_reason(new QLabel(this)), m_verb(new QPushButton(this))
{
    const QString word = shipping::kindOf(work).word;
    setObjectName(u"work-"_s + word);
    m_verb->setObjectName(u"do-"_s + word);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    paintPicture();
    QFont large = figureFont();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_count->setFont(large);
    m_count->setObjectName(u"count"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setMinimumWidth(QFontMetrics(large).horizontalAdvance(u"100+"_s));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid / 4);
    words->addWidget(m_title);
    words->addWidget(m_reason);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(2 * grid);
    row->addWidget(m_picture);
    row->addWidget(m_count);
    row->addLayout(words, 1);
    row->addWidget(m_verb);
    for (QWidget* part : std::initializer_list<QWidget*>{m_picture, m_count, m_reason})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_work); });
    connect(m_verb, &QPushButton::clicked, this, [this] { Q_EMIT verbAsked(m_work); });
}

void WorkCard::show(const shipping::WorkItem& item)
{
    m_item = item;
    retranslate();
}

void WorkCard::paintPicture()
{
    const Picture shown = pictureOf(m_work);
    m_picture->setPixmap(ui::icon(shown.name, shown.tone).pixmap(3 * grid, 3 * grid));
}

void WorkCard::retranslate()
{
    const QString name = text::workName(m_work);
    if (QString(text()).remove(u'&') != name) // else it keeps its letter
        setText(name);
    m_count->setText(text::tallyText(m_item.tally));
    m_reason->setText(text::workReason(m_item));
    setAccessibleName(text::sentence(m_item));
    const QString verb = verbText(m_item);
    if (QString(m_verb->text()).remove(u'&') != verb)
        m_verb->setText(verb);
    m_verb->setAccessibleName(verb.isEmpty() ? QString() : u"%1: %2"_s.arg(name, verb));
    m_verb->setVisible(!verb.isEmpty());
    m_title->updateGeometry();
    m_title->update();
}

QSize WorkCard::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize WorkCard::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

int WorkCard::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void WorkCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || isDown();
    painter.setBrush(palette().brush(isHot ? QPalette::AlternateBase : QPalette::Base));
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), line));
    const qreal inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), grid / 2.0, grid / 2.0);
}

void WorkCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    case Qt::Key_Down:
        return Q_EMIT left(1);
    case Qt::Key_Up:
        return Q_EMIT left(-1);
    case Qt::Key_Right:
        if (!m_verb->isHidden())
            m_verb->setFocus(Qt::OtherFocusReason);
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void WorkCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintPicture();
    QPushButton::changeEvent(event);
}

} // namespace aviso::ui
