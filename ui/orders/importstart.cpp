#include "ui/orders/importstart.h"

#include "core/orders/samples.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

ImportStart::ImportStart(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_choose(new QPushButton(this)), m_sample(new QPushButton(this))
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_choose->setObjectName(u"choose-first-file"_s);
    m_sample->setObjectName(u"try-sample"_s);
    m_choose->setAutoDefault(true); // Enter presses what has the focus
    m_sample->setAutoDefault(true);
    setFocusProxy(m_choose);
    m_sample->setVisible(QFileInfo::exists(orders::samplesPath));
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_sample, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &ImportStart::chooseAsked);
    connect(m_sample, &QPushButton::clicked, this, &ImportStart::sampleAsked);
    retranslate();
}

void ImportStart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportStart::retranslate()
{
    m_words->setText(tr("Drop an order file here, or choose one: CSV, XLSX or XLS from your shop.\n"
                        "You see every row and every error before anything is stored."));
    m_choose->setText(tr("Choose a file …"));
    m_sample->setText(tr("Try the sample orders"));
}

} // namespace aviso::ui
