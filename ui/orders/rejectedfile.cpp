#include "ui/orders/rejectedfile.h"

#include "core/orders/samples.h"
#include "core/text/sentences.h"
#include "ui/orders/importpage.h"
#include "ui/orders/importrun.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

void saveRejected(QWidget* page, Tasks& tasks, const RejectedFile& rejected,
                  std::function<void(const Result<QString>&)> saved)
{
    const QFileInfo file(rejected.file.path);
    const QString folder = rejected.file.path == orders::samplesPath ? QDir::homePath() : file.absolutePath();
    const QString path = QFileDialog::getSaveFileName(
        page, ImportPage::tr("Save the rejected rows"),
        folder + u'/' + file.completeBaseName() + rejectedSuffix() + u".csv"_s, ImportPage::tr("Text (*.csv)"));
    if (path.isEmpty())
        return;
    const orders::Reasons reasons{.header = ImportPage::tr("What is wrong"),
                                  .sentence = [](const orders::RowProblem& problem) { return text::sentence(problem); },
                                  .source = rejected.source};
    tasks
        .run(Lane::Background,
             [rejected, path, reasons]() -> Result<QString> {
                 const auto written =
                     orders::exportRejected(rejected.file, rejected.format, rejected.rows, path, reasons);
                 return written ? Result<QString>(path) : std::unexpected(written.error());
             })
        .then(page, std::move(saved));
}

} // namespace aviso::ui
