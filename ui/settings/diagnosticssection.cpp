#include "ui/settings/diagnosticssection.h"

#include "core/base/privatefile.h"
#include "ui/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Appearance
{
    QString icon = {};
    Tone tone = Tone::Plain;
};

Appearance appearanceOf(Health health)
{
    switch (health) {
    case Health::Good:
        return {u"good"_s, Tone::Good};
    case Health::Advice:
        return {u"advice"_s, Tone::Warning};
    case Health::Bad:
        return {u"refused"_s, Tone::Bad};
    case Health::Unchecked:
    case Health::Absent:
        break;
    }
    return {u"idle"_s, Tone::Faint};
}

/// Nobody waits for one of them behind an import, a carrier or a page.
Lane laneOf(Part part)
{
    switch (part) {
    case Part::Network:
    case Part::Accounts:
    case Part::KeyStore: // which may ask the user
        return Lane::Network;
    case Part::Printers:
    case Part::PrintService:
        return Lane::Pages;
    case Part::Database: // every page of it
        return Lane::Background;
    default:
        return Lane::Desk;
    }
}

} // namespace

DiagnosticsSection::DiagnosticsSection(const Services& services, DeskPlaces places, QWidget* parent)
    : QWidget(parent), m_services(services), m_places(std::move(places)), m_intro(new QLabel(this)),
      m_all(newButton(u"test-all"_s, &DiagnosticsSection::testAll)),
      m_cancel(newButton(u"test-cancel"_s, &DiagnosticsSection::cancel)),
      m_copy(newButton(u"report-copy"_s, &DiagnosticsSection::copy)),
      m_save(newButton(u"report-save"_s, &DiagnosticsSection::chooseFile))
{
    m_intro->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_intro);
    auto* first = new QHBoxLayout;
    first->addWidget(m_all);
    first->addWidget(m_cancel);
    first->addStretch();
    column->addLayout(first);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(grid);
    rows->setVerticalSpacing(grid / 2);
    rows->setColumnStretch(1, 1);
    int at = 0;
    for (const Part part : allParts()) {
        const Line line = newLine(part);
        rows->addWidget(line.picture, at, 0, Qt::AlignTop);
        rows->addWidget(line.name, at, 1);
        rows->addWidget(line.test, at, 2, 2, 1, Qt::AlignTop);
        rows->addWidget(line.words, at + 1, 1);
        m_lines.emplace(part, line);
        at += 2;
    }
    column->addLayout(rows);
    auto* last = new QHBoxLayout;
    last->addWidget(m_copy);
    last->addWidget(m_save);
    last->addStretch();
    column->addLayout(last);
    connect(&m_tryout, &ScanTryout::arrived, this, &DiagnosticsSection::takeScan);
    connect(&m_tryout, &ScanTryout::cancelled, this, [this] { take(Part::Scanner, {}); });
    retranslate();
}

DiagnosticsSection::Line DiagnosticsSection::newLine(Part part)
{
    const QString number = QString::number(std::to_underlying(part));
    Line line{.picture = new QLabel(this),
              .name = new QLabel(this),
              .words = new QLabel(this),
              .test = new QPushButton(this)};
    QFont strong = line.name->font();
    strong.setBold(true);
    line.name->setFont(strong);
    line.name->setTextFormat(Qt::PlainText);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setWordWrap(true);
    line.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.words->setObjectName(u"diagnosis-"_s + number);
    line.test->setObjectName(u"test-"_s + number);
    connect(line.test, &QPushButton::clicked, this, [this, part] { test(part); });
    return line;
}

QPushButton* DiagnosticsSection::newButton(const QString& name, void (DiagnosticsSection::*act)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void DiagnosticsSection::test(Part part)
{
    if (m_underway.contains(part))
        return;
    m_underway << part;
    showPart(part);
    showButtons();
    if (part == Part::Scanner)
        return tryScanner();
    m_services.tasks
        .run(laneOf(part), tr("Testing: %1").arg(Diagnostics::nameOf(part)),
             [part, &services = m_services, places = m_places](const LongCall& call) {
                 return Diagnostics::check(part, services, places, call);
             })
        .in(m_tests[part])
        .then(this, [this, part](const Finding& finding) {
            if (part == Part::Sounds && finding.health == Health::Good)
                m_places.playSounds();
            take(part, finding);
        });
}

void DiagnosticsSection::testAll()
{
    for (const Part part : allParts())
        if (part != Part::Scanner)
            test(part);
}

void DiagnosticsSection::cancel()
{
    for (auto& [part, place] : m_tests)
        place.drop();
    m_tryout.cancel();
    for (const Part part : std::exchange(m_underway, {}))
        showPart(part);
    showButtons();
}

void DiagnosticsSection::tryScanner()
{
    m_tryout.begin();
}

void DiagnosticsSection::takeScan(const QString& typed, const QList<std::chrono::milliseconds>& gaps,
                                  bool endedWithEnter)
{
    m_services.tasks.run(Lane::Desk, [places = m_places] { return places.scanRules(); })
        .in(m_habits)
        .then(this, [this, typed, gaps, endedWithEnter](const Result<ScanRules>& rules) {
            take(Part::Scanner, Diagnostics::judge(rules.value_or(ScanRules()), typed, gaps, endedWithEnter));
            if (!rules)
                Q_EMIT failed(rules.error());
        });
}

void DiagnosticsSection::take(Part part, const Finding& finding)
{
    m_underway.removeAll(part);
    m_findings[part] = finding;
    showPart(part);
    showButtons();
}

void DiagnosticsSection::showPart(Part part)
{
    const Line& line = m_lines.at(part);
    const Finding finding = m_findings.value(part);
    const bool isUnderway = m_underway.contains(part);
    const Appearance look = isUnderway ? Appearance{u"idle"_s, Tone::Accent} : appearanceOf(finding.health);
    const int size = line.name->fontMetrics().height();
    line.picture->setPixmap(icon(look.icon, look.tone).pixmap(size, size));
    const QString word = isUnderway ? tr("testing …") : Diagnostics::wordFor(finding.health);
    line.name->setText(u"%1: %2"_s.arg(Diagnostics::nameOf(part), word));
    QString words = finding.sentence;
    if (isUnderway)
        words = part == Part::Scanner ? tr("Scan any code now, or type and press Enter. Esc cancels.") : QString();
    else if (words.isEmpty() && part == Part::Scanner)
        words = tr("Press Test, then scan any code.");
    line.words->setText(words);
    line.words->setVisible(!words.isEmpty());
    line.test->setEnabled(!isUnderway);
}

void DiagnosticsSection::showButtons()
{
    m_cancel->setEnabled(!m_underway.isEmpty());
    m_copy->setEnabled(!m_findings.isEmpty());
    m_save->setEnabled(!m_findings.isEmpty());
}

QString DiagnosticsSection::report() const
{
    return diagnosticsReport(m_findings, m_services.desk.clock.now());
}

void DiagnosticsSection::copy()
{
    QApplication::clipboard()->setText(report());
    Q_EMIT announced(tr("The report is on the clipboard. It holds no names, addresses or credentials."));
}

void DiagnosticsSection::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the report"), QDir::homePath() + u"/aviso-diagnostics.txt"_s, tr("Text (*.txt)"));
    if (!file.isEmpty())
        saveTo(file);
}

void DiagnosticsSection::saveTo(const QString& file)
{
    m_services.tasks.run(Lane::Saves, [file, bytes = report().toUtf8()] { return savePrivately(file, bytes); })
        .then(this, [this, file](const Result<void>& saved) {
            if (!saved)
                return Q_EMIT failed(saved.error());
            Q_EMIT announced(tr("The report is saved: %1").arg(QDir::toNativeSeparators(file)));
        });
}

void DiagnosticsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiagnosticsSection::retranslate()
{
    m_intro->setText(tr("What this desk stands on. Nothing is booked or printed by a test, and nothing leaves this "
                        "computer but the sign-in of the accounts."));
    m_all->setText(tr("Test all"));
    m_cancel->setText(tr("Stop testing"));
    m_copy->setText(tr("Copy the report"));
    m_save->setText(tr("Save the report …"));
    for (const auto& [part, line] : m_lines) {
        line.test->setText(tr("Test"));
        line.test->setAccessibleName(tr("Test: %1").arg(Diagnostics::nameOf(part)));
        showPart(part); // a sentence that was found keeps its language until the next test
    }
    showButtons();
}

} // namespace aviso::ui
