#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace aviso::ui {

/// Paints the cells of a table as the style does, with each text shaped once and kept: a style shapes it anew for its
/// size, for eliding and for drawing, at every painting. What has a box to tick, several lines or runs from right to
/// left is left to the style.
class CellPainting : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Text
    {
        QString words = {};
        QFont font = {};
        int room = 0; ///< device-independent pixels; what is wider ends in an ellipsis

        bool operator==(const Text&) const = default;
        friend size_t qHash(const Text& text, size_t seed = 0)
        {
            return qHashMulti(seed, text.words, text.font, text.room);
        }
    };

    void drawText(QPainter& painter, const QStyleOptionViewItem& cell, const QRect& room) const;
    QStaticText shaped(const QStyleOptionViewItem& cell, int room) const;

    mutable QCache<Text, QStaticText> m_shaped{4000};
};

} // namespace aviso::ui
