#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QAbstractItemModel;
class QLineEdit;
class QListView;

namespace aviso::ui {

/// Rows that are offered under a line while it is typed into; the line keeps the focus. Down and Up go through them,
/// Enter takes one, Esc closes the list.
class LineOffers final : public QObject
{
    Q_OBJECT

public:
    /// `name`: the list's, as an object.
    LineOffers(QAbstractItemModel* model, QLineEdit* line, const QString& name);
    ~LineOffers() override;

    bool isOpen() const;
    void open(const QString& title); ///< with the model's rows, under the line; closes without any
    void close();

Q_SIGNALS:
    void chosen(int row); ///< closed already
    void entered();       ///< Enter was pressed with nothing chosen; closed already
    void wanted();        ///< Down was pressed while nothing is offered

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lie();
    bool takeKey(int key);
    void choose();

    QAbstractItemModel* m_model;
    QLineEdit* m_line;
    const QString m_name;
    QPointer<QListView> m_list; ///< a child of the window, above everything in it
};

} // namespace aviso::ui
