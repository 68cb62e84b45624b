#include "ui/mainwindow/messagebar.h"

#include "core/text/sentences.h"
#include "core/text/support.h"
#include "ui/focus.h"
#include "ui/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pictureName(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return u"refused"_s;
    case Tone::Warning:
        return u"dropped"_s;
    case Tone::Good:
        return u"good"_s;
    default:
        return u"advice"_s;
    }
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_sentence(new QLabel(this)), m_answers(new QHBoxLayout),
      m_copy(new QPushButton(this)), m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid / 2, grid / 2);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_answers);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::leave);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_forSupport); });
    retranslate();
    hide();
}

void MessageBar::show(Tone tone, const QString& sentence, const QList<Answer>& answers)
{
    m_tone = tone;
    m_forSupport.clear();
    m_copy->hide();
    m_sentence->setText(sentence);
    while (QLayoutItem* old = m_answers->takeAt(0)) {
        old->widget()->hide(); // at once: what it answered is not asked any more
        old->widget()->deleteLater();
        delete old;
    }
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        button->setAutoDefault(true);
        m_answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            leave();
            if (act)
                act();
        });
    }
    m_close->setVisible(answers.isEmpty());
    paintTone();
    QFrame::show();
}

void MessageBar::ask(const QString& sentence, const QList<Answer>& answers, int proposed)
{
    QWidget* before = window()->focusWidget();
    show(Tone::Plain, sentence, answers);
    if (!isAncestorOf(before)) // else one question follows another
        m_before = before;
    if (QLayoutItem* answer = m_answers->itemAt(proposed))
        answer->widget()->setFocus(Qt::OtherFocusReason);
}

void MessageBar::leave()
{
    hideAndPassFocus(*this, m_before);
    m_before.clear();
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

void MessageBar::show(const Error& error)
{
    show(error.kind == Error::Kind::Cancelled ? Tone::Plain : Tone::Bad, text::sentence(error));
    m_forSupport = text::forSupport(error);
    m_copy->setVisible(!error.code.isEmpty());
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintTone();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_copy->setText(tr("Copy for support"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::paintTone()
{
    m_picture->setPixmap(icon(pictureName(m_tone), m_tone).pixmap(2 * grid + 4, 2 * grid + 4));
    setAccessibleName(m_sentence->text());
}

} // namespace aviso::ui
