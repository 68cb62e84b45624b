#include "ui/mainwindow/commandlist.h"

#include "ui/look.h"

#include <QApplication>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

void CommandList::replaceAll(QList<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    endResetModel();
}

void CommandList::append(const QList<Command>& commands)
{
    if (commands.isEmpty())
        return;
    const int count = rowCount();
    beginInsertRows({}, count, count + static_cast<int>(commands.size()) - 1);
    m_commands.append(commands);
    endInsertRows();
}

QString CommandList::sentence(int row) const
{
    const Command& command = m_commands[row];
    QStringList words{command.name, command.where, command.shortcut};
    if (!command.isPossible)
        words.append(command.whyNot.isEmpty() ? tr("cannot be done now") : command.whyNot);
    words.removeAll(QString());
    return words.join(u", "_s);
}

int CommandList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant CommandList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_commands[index.row()].name;
    if (role == Qt::AccessibleTextRole)
        return sentence(index.row());
    return {};
}

void CommandLook::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Command& command = static_cast<const CommandList*>(index.model())->at(index.row());
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QPalette& colours = option.palette;
    const auto group = command.isPossible || isCurrent ? QPalette::Active : QPalette::Disabled;
    const QColor ink = colours.color(group, isCurrent ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isCurrent ? ink : toneColour(Tone::Faint, colours);
    painter->save();
    if (isCurrent)
        painter->fillRect(option.rect, colours.brush(QPalette::Active, QPalette::Highlight));
    QRect room = option.rect.adjusted(grid, 0, -grid, 0);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(faint);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, command.shortcut);
    room.setRight(room.right() - metrics.horizontalAdvance(command.shortcut) - 2 * grid);
    painter->setPen(ink);
    const QString name = metrics.elidedText(command.name, Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    room.setLeft(room.left() + metrics.horizontalAdvance(name) + 2 * grid);
    const QString besides = command.isPossible || command.whyNot.isEmpty() ? command.where : command.whyNot;
    painter->setPen(faint);
    if (room.width() > 4 * grid)
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(besides, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CommandLook::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height =
        QApplication::style()->pixelMetric(QStyle::PM_HeaderDefaultSectionSizeVertical, nullptr, option.widget);
    return {10 * grid, height};
}

} // namespace aviso::ui
