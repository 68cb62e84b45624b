#include "ui/printers/sheetline.h"

#include "core/pages/geometry.h"
#include "ui/commits.h"
#include "ui/look.h"
#include "ui/printers/sheetpicture.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using printing::Layout;

SheetLine::SheetLine(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_picture(new SheetPicture(this)), m_words(new QLabel(this)),
      m_new(new QPushButton(this))
{
    setObjectName(u"sheet-line"_s);
    m_picture->setObjectName(u"sheet-picture"_s);
    m_words->setObjectName(u"sheet-words"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_new->setObjectName(u"new-sheet"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_new);
    connect(m_picture, &SheetPicture::fieldChosen, this, &SheetLine::keep);
    connect(m_new, &QPushButton::clicked, this, [this] { keep(1); });
    whenCommitted(services.store(), storage::Topic::Settings, this, [this](storage::Topics) { load(); });
    retranslate();
    hide();
}

void SheetLine::show(const printing::PrinterSetup& printer, const QString& tray)
{
    m_printer = printer;
    m_tray = tray;
    load();
}

void SheetLine::showDesks()
{
    m_isDesks = true;
    load();
}

Result<SheetLine::Reading> SheetLine::readDesks(storage::Connection& connection)
{
    for (const auto paper : {printing::Paper::Label, printing::Paper::Sheet}) {
        const auto printer = printing::printerFor(connection, paper);
        if (!printer)
            return std::unexpected(printer.error());
        if (printer->layout != Layout::A4Four || printer->queue.isEmpty())
            continue;
        const auto field = printing::nextField(connection, *printer);
        if (!field)
            return std::unexpected(field.error());
        return Reading{.printer = *printer, .field = *field};
    }
    return Reading();
}

void SheetLine::load()
{
    const auto read = [isDesks = m_isDesks, printer = m_printer](storage::Connection& connection) -> Result<Reading> {
        if (isDesks)
            return readDesks(connection);
        const auto field = printing::nextField(connection, printer);
        if (!field)
            return std::unexpected(field.error());
        return Reading{.printer = printer, .field = *field};
    };
    m_services.tasks.run(Lane::Desk, [&store = m_services.store(), read] { return store.read(read); })
        .in(m_loading)
        .then(this, [this](const Result<Reading>& reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            take(*reading);
        });
}

void SheetLine::take(const Reading& reading)
{
    m_printer = reading.printer;
    m_field = reading.field;
    retranslate();
    setVisible(m_printer.layout == Layout::A4Four && !m_printer.queue.isEmpty());
}

void SheetLine::keep(int field)
{
    const auto write = [printer = m_printer, field](storage::Connection& connection) {
        return printing::keepNextField(connection, printer, field);
    };
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), write] { return store.write(storage::Topic::Settings, write); })
        .then(this, [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
            load();
        });
}

void SheetLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SheetLine::retranslate()
{
    const QString tray = m_tray.isEmpty() ? m_printer.tray : m_tray;
    const QString where = tray.isEmpty() ? m_printer.queue : m_printer.queue + u", "_s + tray;
    const QString words =
        m_field == 1 ? tr("Sheet in %1: new, all 4 positions free").arg(where)
                     : tr("Sheet in %1: next free position %2 of %3").arg(where).arg(m_field).arg(pages::positionsOnA4);
    m_words->setText(words);
    m_picture->show(m_field, words);
    m_new->setText(tr("New sheet"));
    m_new->setEnabled(m_field != 1);
}

} // namespace aviso::ui
