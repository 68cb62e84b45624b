#pragma once

#include "ui/mainwindow/command.h"

#include <QAbstractListModel>
#include <QList>
#include <QStyledItemDelegate>

namespace aviso::ui {

/// The lines of the command box.
class CommandList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void replaceAll(QList<Command> commands);
    void append(const QList<Command>& commands);
    const Command& at(int row) const { return m_commands[row]; }
    QString sentence(int row) const; ///< all that the line says, for who cannot see it

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Command> m_commands;
};

/// Paints a line: what it does, where it is or why it cannot be done now, and its keys at the right.
class CommandLook final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace aviso::ui
