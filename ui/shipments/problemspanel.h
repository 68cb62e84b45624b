#pragma once

#include "core/catalogue/compile.h"
#include "core/model/shipment.h"
#include "ui/models/tablemodel.h"

#include <QFrame>

class QLabel;
class QListView;
class QToolButton;

namespace aviso::ui {

/// What stands against booking the shipment, what says the same in one line, each with its severity in a picture and a
/// word. As high as its lines need, up to a limit; choosing one goes to its field. What only support understands is
/// copied, not shown.
class ProblemsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void show(const catalogue::Verdict& verdict, const model::Shipment& shipment);
    /// Where to mend the problem after the one shown last, round and round while one stands against booking; empty:
    /// none is left.
    QString nextField();

Q_SIGNALS:
    void chosen(const QString& field);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What says the same, and where it is mended.
    struct Line
    {
        QList<catalogue::Problem> problems = {};
        QString place = {};

        bool operator==(const Line&) const = default;
    };

    static QString wordsOf(const Line& line);
    static QIcon pictureOf(const Line& line);
    int refused() const; ///< lines
    void showTitle();
    void fitHeight();
    void copyForSupport() const;

    TableModel<Line> m_model;
    QLabel* m_title;
    QToolButton* m_copy;
    QListView* m_list;
};

} // namespace aviso::ui
