#pragma once

#include "core/orders/takenfiles.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QTableView;

namespace aviso::ui {

/// The last files of a watched folder and what became of them; each can be opened, as can its answer.
class TakenFilesView final : public QWidget
{
    Q_OBJECT

public:
    explicit TakenFilesView(const Services& services, QWidget* parent = nullptr);

    void showFiles(const QList<orders::TakenFile>& files);

    /// Lets the desktop open a file or a folder, if it is there.
    void open(const QString& path);

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    static QList<Column<orders::TakenFile>> columns();
    void openSelected();
    void openAnswer();
    void enableButtons();
    void retranslate();

    const Services& m_services;
    TableModel<orders::TakenFile>* m_model;
    QTableView* m_table;
    QPushButton* m_openFile;
    QPushButton* m_openAnswer;
};

} // namespace aviso::ui
