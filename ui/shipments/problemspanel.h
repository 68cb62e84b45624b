#pragma once

#include "core/catalogue/compile.h"
#include "ui/models/tablemodel.h"

#include <QFrame>

class QLabel;
class QListView;
class QToolButton;

namespace aviso::ui {

/// What stands against booking the shipment, each with its severity in a picture and a word; choosing one goes to its
/// field. What only support understands is copied, not shown.
class ProblemsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void show(const catalogue::Verdict& verdict);
    QString nextField(); ///< the field of the problem after the one shown last, round and round; empty: none

Q_SIGNALS:
    void chosen(const QString& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTitle();
    void copyForSupport() const;

    TableModel<catalogue::Problem> m_model;
    QLabel* m_title;
    QToolButton* m_copy;
    QListView* m_list;
};

} // namespace aviso::ui
