#include "ui/firststeps.h"

#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mnemonics.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 60 * grid;

Result<bool> hasNothing(storage::Connection& connection)
{
    auto rows = connection.run(u"SELECT EXISTS (SELECT 1 FROM accounts) OR EXISTS (SELECT 1 FROM shipments)"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().integer(0) == 0;
}

} // namespace

FirstSteps::FirstSteps(const Services& services, Furnish furnish, QWidget* parent)
    : QWidget(parent), m_services(services), m_furnish(std::move(furnish)), m_title(new QLabel(this)),
      m_words(new QLabel(this)), m_practise(new QPushButton(this)), m_practiseWords(new QLabel(this)),
      m_account(new QPushButton(this)), m_import(new QPushButton(this))
{
    auto* column = new QVBoxLayout;
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(grid);
    column->addWidget(m_practise);
    column->addWidget(m_practiseWords);
    column->addSpacing(grid);
    column->addWidget(m_account);
    column->addWidget(m_import);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addLayout(row);
    whole->addStretch(2);
    QFont large = titleFont();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    for (QLabel* wrapped : {m_title, m_words, m_practiseWords}) {
        wrapped->setWordWrap(true);
        wrapped->setFixedWidth(columnWidth);
    }
    m_practiseWords->setForegroundRole(QPalette::PlaceholderText);
    m_practise->setObjectName(u"practise"_s);
    m_practise->setDefault(true);
    m_practise->setIcon(icon(u"book"_s));
    m_account->setObjectName(u"first-account"_s);
    m_account->setIcon(icon(u"accounts"_s));
    m_import->setObjectName(u"first-import"_s);
    m_import->setIcon(icon(u"import"_s));
    connect(m_practise, &QPushButton::clicked, this, &FirstSteps::practise);
    connect(m_account, &QPushButton::clicked, this, &FirstSteps::accountAsked);
    connect(m_import, &QPushButton::clicked, this, &FirstSteps::importAsked);
    whenCommitted(services.store(), storage::Topic::Accounts | storage::Topic::Shipments, this,
                  [this](storage::Topics) { load(); });
    retranslate();
    load();
}

void FirstSteps::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&hasNothing); })
        .in(m_loading)
        .then(this, [this](const Result<bool>& isEmpty) {
            if (!isEmpty)
                return Q_EMIT failed(isEmpty.error());
            const bool isNeeded = *isEmpty || m_isBusy;
            if (std::exchange(m_isNeeded, isNeeded) != isNeeded)
                Q_EMIT neededChanged();
        });
}

void FirstSteps::practise()
{
    if (std::exchange(m_isBusy, true))
        return;
    m_practise->setEnabled(false);
    m_services.tasks
        .run(Lane::Background, tr("Preparing the practice desk"),
             [furnish = m_furnish](const LongCall&) { return furnish(); })
        .then(this, [this](const Result<void>& done) {
            m_isBusy = false;
            m_practise->setEnabled(true);
            load();
            if (done)
                Q_EMIT practiceReady();
            else
                Q_EMIT failed(done.error());
        });
}

void FirstSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstSteps::retranslate()
{
    m_title->setText(tr("Welcome to Aviso"));
    m_words->setText(tr("This desk has no account and no shipment yet. How do you want to begin?"));
    m_practise->setText(tr("Practise with sample orders"));
    m_practiseWords->setText(tr("Aviso plays the carrier itself: book, print labels and look at messages without "
                                "reaching anybody. The samples go away again with one click in the settings."));
    m_account->setText(tr("Set up a carrier's account"));
    m_import->setText(tr("Import an order file"));
    assignMnemonics(this);
}

} // namespace aviso::ui
