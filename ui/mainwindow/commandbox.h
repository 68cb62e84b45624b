#pragma once

#include "ui/mainwindow/command.h"
#include "ui/mainwindow/overlay.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace aviso::ui {

class CommandList;

/// Type what you want: one line, and below it everything that can be done from here and fits, best first. Enter does
/// it; the arrows choose; Esc closes. What was used last comes first while nothing is typed.
class CommandBox final : public Overlay
{
    Q_OBJECT

public:
    /// What can be done, asked each time the box opens.
    using Offer = std::function<QList<Command>()>;
    /// Looks elsewhere for what is typed: `found` is called per source, perhaps several times, the last one holds.
    using LookUp = std::function<void(const QString& words, std::function<void(int source, QList<Command>)> found)>;

    CommandBox(Offer offer, LookUp lookUp, QWidget* over);

    void setRecent(const QStringList& ids);
    void ask(); ///< opens with an empty line, or closes when it is open

Q_SIGNALS:
    void used(const QStringList& recent); ///< the ids of what was done last, newest first

protected:
    QRect place(const QSize& room) const override;
    QWidget* first() const override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void fill();
    QList<Command> fitting(const QString& typed) const;
    void move(int by);
    void tellCurrent();
    void perform(int row);
    void remember(const QString& id);
    void retranslate();

    Offer m_offer;
    LookUp m_lookUp;
    QStringList m_recent;
    QList<Command> m_offered;
    QMap<int, QList<Command>> m_found; ///< by source
    int m_searches = 0;
    CommandList* m_list;
    QLineEdit* m_line;
    QListView* m_view;
    QLabel* m_note; ///< why the line under the cursor cannot be done, or that nothing fits
};

} // namespace aviso::ui
