#pragma once

#include "ui/mainwindow/keymap.h"
#include "ui/models/tablemodel.h"

#include <QString>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace aviso::ui {

class ReasonLabel;

/// Which keys start what, all in one table, and other keys for whoever likes them better. Keys that somebody has
/// already are named, and taken only when the clerk says so.
class KeyboardSection final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardSection(QWidget* parent = nullptr);

    void show(Keymap& keys); ///< which outlives the section

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< keys are judged as soon as they are let go

private:
    struct Row
    {
        QString id = {};
        QString name = {};
        QString place = {};
        QString keys = {};
        bool isChosen = false;

        bool operator==(const Row&) const = default;
    };

    static QList<Column<Row>> columns();
    void load();
    QString current() const; ///< the action's id; empty: none
    void record();
    void judge();
    void use();
    void give();
    void retranslate();

    Keymap* m_keys = nullptr;
    QLineEdit* m_filter;
    TableModel<Row> m_model;
    QTableView* m_table;
    QLabel* m_label;
    QKeySequenceEdit* m_edit;
    QPushButton* m_use;
    QPushButton* m_none;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    ReasonLabel* m_note;
};

} // namespace aviso::ui
