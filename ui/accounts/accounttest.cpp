#include "ui/accounts/accounttest.h"

#include "core/text/sentences.h"
#include "ui/accounts/accountlist.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

AccountTest::AccountTest(QWidget* parent)
    : QWidget(parent), m_keep(new QPushButton(this)), m_test(new QPushButton(this)), m_picture(new QLabel(this)),
      m_words(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(grid);
    row->addWidget(m_keep);
    row->addWidget(m_test);
    row->addSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keep->setObjectName(u"keep-account"_s);
    m_test->setObjectName(u"test-account"_s);
    m_words->setObjectName(u"account-health"_s);
    connect(m_keep, &QPushButton::clicked, this, &AccountTest::keepAsked);
    connect(m_test, &QPushButton::clicked, this, &AccountTest::testAsked);
    retranslate();
}

void AccountTest::show(const shipping::AccountState& state)
{
    if (state.account.id != m_state.account.id)
        m_outcome.reset();
    m_state = state;
    showHealth();
}

void AccountTest::setChanged(bool isChanged)
{
    m_isChanged = isChanged;
    m_keep->setEnabled(m_isChanged && !m_isBusy);
}

void AccountTest::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_test->setEnabled(!m_isBusy);
    setChanged(m_isChanged);
    showHealth();
}

void AccountTest::showOutcome(const Result<QDateTime>& outcome)
{
    m_outcome = outcome;
    showHealth();
}

void AccountTest::showHealth()
{
    HealthLook look = healthOf(m_state.health);
    if (m_isBusy) {
        look = {.icon = u"idle"_s, .tone = Tone::Faint, .words = tr("Signing in …")};
    } else if (m_outcome && !*m_outcome) {
        look = {.icon = u"refused"_s, .tone = Tone::Bad, .words = text::sentence(m_outcome->error())};
        if (m_state.health.lastSuccess.isValid())
            look.words += u' ' + tr("Last success: %1.").arg(localTime(m_state.health.lastSuccess));
    } else if (m_outcome) {
        look = {.icon = u"good"_s,
                .tone = Tone::Good,
                .words = tr("Signed in at %1: the carrier accepts the account.").arg(localTime(**m_outcome))};
    }
    const int size = m_words->fontMetrics().height();
    m_picture->setPixmap(icon(look.icon, look.tone).pixmap(size, size));
    m_words->setText(look.words);
}

void AccountTest::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountTest::retranslate()
{
    m_keep->setText(tr("Save"));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Saves, then signs in at the carrier. Nothing is booked."));
    showHealth();
}

} // namespace aviso::ui
