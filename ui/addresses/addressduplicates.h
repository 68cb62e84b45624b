#pragma once

#include "core/model/addressbook.h"
#include "ui/models/tablemodel.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QTableView;

namespace aviso::ui {

/// Entries that are perhaps one address, one group after the other. The clerk chooses the one that stays, or passes the
/// group over.
class AddressDuplicates final : public QFrame
{
    Q_OBJECT

public:
    explicit AddressDuplicates(QWidget* parent = nullptr);

    void show(const QList<model::DuplicateGroup>& groups); ///< without any it hides
    void next();                                           ///< the group in view is done with

Q_SIGNALS:
    void mergeAsked(aviso::model::AddressId keep, const QList<aviso::model::AddressId>& others);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showGroup();
    void merge();

    QList<model::DuplicateGroup> m_groups;
    qsizetype m_place = 0;
    TableModel<model::AddressEntry>* m_model;
    QLabel* m_words;
    QTableView* m_table;
    QPushButton* m_merge;
    QPushButton* m_next;
    QPushButton* m_close;
};

} // namespace aviso::ui
