#include "core/base/privatefile.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/preferences.h"
#include "ui/shipments/columnlayout.h"
#include "ui/shipments/shipmentlist.h"
#include "ui/shipments/viewtabs.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

// What a clerk does to his views.

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;

} // namespace

void ViewTabs::add()
{
    const Question& question = m_list->question();
    QString name = question.wanted.stored.search;
    if (name.isEmpty())
        name = tr("My view");
    m_views.append({.name = name, .question = question, .columns = m_list->columns()->layout()});
    m_tabs->addTab(name);
    nameTabs();
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    rename(m_tabs->currentIndex());
    recount();
}

void ViewTabs::update()
{
    SavedView& view = m_views[current()];
    view.question = m_list->question();
    view.columns = m_list->columns()->layout();
    keep();
    enableVerbs();
    recount();
}

void ViewTabs::rename(int index)
{
    if (index < 0 || index >= m_views.size() || !m_views[index].word.isEmpty() || m_rename)
        return;
    m_renamed = index;
    m_rename = new QLineEdit(m_views[index].name, m_tabs);
    m_rename->setObjectName(u"view-name"_s);
    m_rename->setAccessibleName(tr("Name of the view"));
    m_rename->setMaxLength(60);
    const QRect tab = m_tabs->tabRect(index);
    m_rename->setGeometry(tab.left(), tab.top(), std::max(tab.width(), 20 * grid), tab.height());
    m_rename->installEventFilter(this);
    m_rename->show();
    m_rename->selectAll();
    m_rename->setFocus(Qt::OtherFocusReason);
    connect(m_rename, &QLineEdit::editingFinished, this, [this] {
        if (m_rename)
            endRenaming(m_rename->text().simplified());
    });
}

void ViewTabs::endRenaming(const QString& name)
{
    QLineEdit* edit = std::exchange(m_rename, nullptr);
    const int index = std::exchange(m_renamed, -1);
    if (!edit)
        return;
    const bool hadFocus = edit->hasFocus();
    edit->hide();
    edit->deleteLater();
    if (hadFocus)
        m_tabs->setFocus(Qt::OtherFocusReason);
    if (!name.isEmpty() && index >= 0 && index < m_views.size())
        m_views[index].name = name;
    nameTabs();
    keep();
}

void ViewTabs::remove()
{
    const int index = current();
    const SavedView view = m_views[index];
    if (!view.word.isEmpty())
        return;
    m_views.removeAt(index);
    if (index < m_tallies.size())
        m_tallies.removeAt(index);
    m_tabs->removeTab(index);
    keep();
    m_bar->show(Tone::Plain, tr("The view “%1” is deleted.").arg(view.name),
                {{.text = tr("Undo"), .act = [this, view] {
                      m_views.append(view);
                      m_tabs->addTab(QString());
                      nameTabs();
                      m_tabs->setCurrentIndex(m_tabs->count() - 1);
                      recount();
                  }}});
}

void ViewTabs::move(int by)
{
    const int to = current() + by;
    if (to >= 0 && to < m_tabs->count())
        m_tabs->moveTab(current(), to); // tabMoved() does the rest
    enableVerbs();
}

void ViewTabs::exportViews()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the views"), QDir::homePath() + u'/' + tr("views") + u".json"_s, tr("Views (*.json)"));
    if (path.isEmpty())
        return;
    m_services.tasks.run(Lane::Background, [path, bytes = viewsFile(m_views)] { return savePrivately(path, bytes); })
        .then(this, [this, path](const Result<void>& saved) {
            if (!saved)
                return Q_EMIT failed(saved.error());
            m_bar->show(Tone::Plain, tr("The views are saved in %1.").arg(QDir::toNativeSeparators(path)));
        });
}

void ViewTabs::importViews()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import views"), QDir::homePath(), tr("Views (*.json)"));
    if (path.isEmpty())
        return;
    m_services.tasks
        .run(Lane::Background,
             [path]() -> Result<QList<SavedView>> {
                 QFile file(path);
                 if (!file.open(QIODevice::ReadOnly))
                     return failure(Error{.kind = Error::Kind::Invalid,
                                          .code = u"cannot-open"_s,
                                          .args = {path},
                                          .detail = troubleWith(file)});
                 return viewsOfFile(file.read(largestFile));
             })
        .then(this, [this](const Result<QList<SavedView>>& views) {
            if (!views)
                return Q_EMIT failed(views.error());
            for (const SavedView& view : *views)
                if (!m_views.contains(view)) {
                    m_views.append(view);
                    m_tabs->addTab(QString());
                }
            nameTabs();
            keep();
            recount();
        });
}

} // namespace aviso::ui
