#include "core/base/privatefile.h"
#include "core/settings/settings.h"
#include "core/text/sentences.h"
#include "ui/addresses/addressbookpage.h"
#include "ui/mainwindow/messagebar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using storage::Connection;
using storage::Topic;

namespace {

constexpr qsizetype problemsSaid = 3;

struct Imported
{
    Result<orders::ImportedAddresses> done = {};
    QList<orders::RowProblem> problems = {};
};

Imported takeFrom(storage::Store& store, const QString& file, const QList<catalogue::PhonePlan>& phones,
                  const QDateTime& now, const LongCall& call)
{
    const auto read = orders::readAddressFile({.path = file}, phones, call);
    if (!read)
        return {.done = std::unexpected(read.error())};
    return {.done = store.write(
                Topic::Settings,
                [&](Connection& connection) { return orders::importAddresses(connection, read->entries, now); }),
            .problems = read->problems};
}

Result<void> exportTo(Connection& connection, const QString& file)
{
    QByteArray bytes = orders::addressFileHead();
    const auto each =
        model::eachAddress(connection, [&bytes](const AddressEntry& entry) { bytes += orders::addressFileRow(entry); });
    if (!each)
        return each;
    return savePrivately(file, bytes);
}

} // namespace

void AddressBookPage::importFile(const QString& wanted)
{
    const QString file = wanted.isEmpty()
                             ? QFileDialog::getOpenFileName(this, tr("Take addresses from a file"), {},
                                                            tr("Tables (*.csv *.txt *.xlsx *.xls);;All files (*)"))
                             : wanted;
    if (file.isEmpty())
        return;
    const auto& carriers = m_services.desk.catalogue;
    const auto phones = carriers.isEmpty() ? QList<catalogue::PhonePlan>() : carriers.first().phones;
    m_services.tasks
        .run(Lane::Background, tr("Importing addresses"),
             [&store = m_services.store(), file, phones, now = m_services.desk.clock.now()](const LongCall& call) {
                 return takeFrom(store, file, phones, now, call);
             })
        .then(this, [this](const Imported& imported) { takeImported(imported.done, imported.problems); });
}

void AddressBookPage::takeImported(const Result<orders::ImportedAddresses>& imported,
                                   const QList<orders::RowProblem>& problems)
{
    if (!imported)
        return m_message->show(imported.error());
    QStringList said{tr("%n entry(s) added.", nullptr, static_cast<int>(imported->added)),
                     tr("%n entry(s) brought up to date.", nullptr, static_cast<int>(imported->updated))};
    if (imported->codesLeftOut > 0)
        said << tr("%n short code(s) left out, because other entries have them.", nullptr,
                   static_cast<int>(imported->codesLeftOut));
    if (!problems.isEmpty())
        said << tr("%n row(s) not taken:", nullptr, static_cast<int>(problems.size()));
    for (const orders::RowProblem& problem : problems.first(std::min(problemsSaid, problems.size())))
        said << tr("row %1: %2").arg(problem.row).arg(text::sentence(problem));
    m_message->show(problems.isEmpty() ? Tone::Plain : Tone::Warning, said.join(u' '));
}

void AddressBookPage::exportFile(const QString& wanted)
{
    const QString file = wanted.isEmpty() ? QFileDialog::getSaveFileName(this, tr("Save the address book"),
                                                                         u"addresses.csv"_s, tr("Tables (*.csv)"))
                                          : wanted;
    if (file.isEmpty())
        return;
    keep();
    m_services.tasks
        .run(Lane::Background,
             [&store = m_services.store(), file] {
                 return store.read([&](Connection& connection) { return exportTo(connection, file); });
             })
        .then(this, [this, file](const Result<void>& saved) {
            if (!saved)
                return Q_EMIT failed(saved.error());
            Q_EMIT announced(tr("The address book is saved in %1.").arg(QDir::toNativeSeparators(file)));
        });
}

void AddressBookPage::fillFromBooked()
{
    m_services.tasks
        .run(Lane::Background, tr("Taking the addresses of booked shipments"),
             [&store = m_services.store(), now = m_services.desk.clock.now()](const LongCall&) {
                 return store.write(Topic::Settings, [&](Connection& connection) {
                     return model::keepBookedAddresses(connection, now);
                 });
             })
        .then(this, [this](const Result<qint64>& added) {
            if (!added)
                return Q_EMIT failed(added.error());
            m_message->show(Tone::Plain, tr("%n entry(s) added.", nullptr, static_cast<int>(*added)));
        });
}

void AddressBookPage::loadAutomatic()
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store()] {
                 return store.read([](Connection& connection) {
                     return settings::value(connection, QString::fromLatin1(model::keepAddressesKey));
                 });
             })
        .then(this, [this](const Result<QString>& value) {
            if (!value)
                return Q_EMIT failed(value.error());
            m_automatic->setChecked(*value == "yes"_L1);
        });
}

void AddressBookPage::setAutomatic(bool isAutomatic)
{
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), isAutomatic] {
                 return store.write(Topic::Settings, [&](Connection& connection) {
                     return settings::setValue(connection, QString::fromLatin1(model::keepAddressesKey),
                                               isAutomatic ? u"yes"_s : u"no"_s);
                 });
             })
        .then(this, [this](const Result<void>& saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
        });
}

} // namespace aviso::ui
