#include "ui/scan/scanband.h"

#include "ui/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds readingTime{6};
constexpr int pictureSize = 4 * grid;

QString pictureName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Bad:
        return u"refused"_s;
    default:
        return u"dropped"_s;
    }
}

} // namespace

ScanBand::ScanBand(QWidget* parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_sentence(new QLabel(this)), m_answers(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_sentence->setFont(large);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(u"scan-sentence"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    row->setSpacing(2 * grid);
    row->addWidget(m_picture);
    row->addWidget(m_sentence, 1);
    row->addLayout(m_answers);
    m_while.setSingleShot(true);
    m_while.setInterval(readingTime);
    connect(&m_while, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void ScanBand::say(Tone tone, const QString& sentence, const QList<Answer>& answers)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    while (QLayoutItem* old = m_answers->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        m_answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            hide();
            act();
        });
    }
    paintTone();
    show();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    if (answers.isEmpty())
        m_while.start();
    else
        m_while.stop();
}

void ScanBand::mousePressEvent(QMouseEvent* event)
{
    hide();
    QFrame::mousePressEvent(event);
}

void ScanBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        hide(); // it spoke the other language
    if (event->type() == QEvent::PaletteChange)
        paintTone();
    QFrame::changeEvent(event);
}

void ScanBand::paintTone()
{
    m_picture->setPixmap(icon(pictureName(m_tone), m_tone).pixmap(pictureSize, pictureSize));
    tint(*m_sentence, m_tone);
}

} // namespace aviso::ui
