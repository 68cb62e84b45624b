#include "ui/accounts/messageexamples.h"

#include "core/catalogue/today.h"
#include "core/notify/binder.h"
#include "core/pages/paperfile.h"
#include "core/pages/rehearsalpage.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MessageExamples
{
    Q_DECLARE_TR_FUNCTIONS(MessageExamples)
};

} // namespace

void saveExamples(const Services& services, const QString& carrier, QWidget* asker,
                  std::function<void(const Result<QString>& file)> then)
{
    const auto entry = services.desk.catalogue.constFind(carrier);
    if (entry == services.desk.catalogue.cend())
        return;
    const QString file = QFileDialog::getSaveFileName(
        asker, MessageExamples::tr("Save examples of all messages"), MessageExamples::tr("Messages") + u".pdf"_s,
        MessageExamples::tr("PDF (*.pdf);;Web page (*.html);;Text (*.txt)"));
    if (file.isEmpty())
        return;
    const QDate today = catalogue::today(services.desk.clock, *entry);
    services.tasks
        .run(Lane::Desk,
             [&entry = *entry, today, file, locale = QLocale()]() -> Result<QString> {
                 const auto binder = notify::binderOf(entry, today);
                 if (!binder)
                     return std::unexpected(binder.error());
                 if (auto saved = pages::savePaper(pages::binderPaper(*binder, locale), file); !saved)
                     return std::unexpected(saved.error());
                 return file;
             })
        .then(asker, std::move(then));
}

} // namespace aviso::ui
