#include "core/base/privatefile.h"
#include "core/orders/presetfile.h"
#include "core/shipping/keeping.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/presets/cardprinting.h"
#include "ui/presets/presetspage.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostFileBytes = qint64(1) << 20;

Result<QByteArray> fileContent(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error{.kind = Error::Kind::Storage, .code = u"file-unreadable"_s, .args = {path}});
    return file.read(mostFileBytes + 1); // one too many tells that it is too large
}

} // namespace

QMap<AccountId, QString> PresetsPage::accountNames() const
{
    QMap<AccountId, QString> names;
    for (const model::Account& account : m_accounts)
        names.insert(account.id, account.name);
    return names;
}

void PresetsPage::importFile(const QString& file)
{
    using Imported = std::pair<orders::ImportedPresets, QStringList>;
    const auto import = [&desk = m_services.desk, file, names = accountNames()]() -> Result<Imported> {
        const auto bytes = fileContent(file);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto read = orders::readPresetFile(*bytes, names);
        if (!read)
            return std::unexpected(read.error());
        const auto done = shipping::importPresets(desk, read->presets);
        if (!done)
            return std::unexpected(done.error());
        return Imported{*done, read->unknownAccounts};
    };
    m_services.tasks.run(Lane::Saves, import).then(this, [this](const Result<Imported>& imported) {
        if (!imported)
            return m_message->show(imported.error());
        QStringList said{tr("%n preset(s) added.", nullptr, imported->first.added),
                         tr("%n preset(s) replaced.", nullptr, imported->first.updated)};
        if (!imported->second.isEmpty())
            said << tr("These accounts are not on this desk, so the presets say nothing of the account: %1.")
                        .arg(imported->second.join(u", "_s));
        m_message->show(Tone::Plain, said.join(u' '));
    });
}

void PresetsPage::exportFile(const QString& file)
{
    const QByteArray bytes = orders::presetFile(m_model->rows(), accountNames());
    m_services.tasks.run(Lane::Desk, [bytes, file] { return savePrivately(file, bytes); })
        .then(this, [this, file](const Result<void>& saved) {
            if (!saved)
                return Q_EMIT failed(saved.error());
            Q_EMIT announced(tr("The presets are saved in %1.").arg(QDir::toNativeSeparators(file)));
        });
}

void PresetsPage::askForImport()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Take presets from a file"), {}, tr("Presets (*.json);;All files (*)"));
    if (!file.isEmpty())
        importFile(file);
}

void PresetsPage::askForExport()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the presets"), u"presets.json"_s, tr("Presets (*.json)"));
    if (!file.isEmpty())
        exportFile(file);
}

void PresetsPage::saveCards(const QList<pages::Card>& cards, const QString& title, const QString& name)
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the cards"), name, tr("PDF files (*.pdf)"));
    if (!file.isEmpty())
        m_cards->save(cards, title, file);
}

} // namespace aviso::ui
