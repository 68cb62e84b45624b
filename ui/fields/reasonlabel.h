#pragma once

#include "ui/look.h"

#include <QLabel>
#include <QString>

namespace aviso::ui {

/// Faint words under a control, usually why it is closed. Keeps the room for a number of lines whatever it says, so
/// that nothing around it moves, and takes more when the words need them: they can always be read whole.
class ReasonLabel final : public QLabel
{
    Q_OBJECT

public:
    /// `lines`: for which it always keeps room; 0: none while it says nothing.
    explicit ReasonLabel(int lines, QWidget* parent = nullptr);

    void setReason(const QString& words, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    int m_lines;
};

} // namespace aviso::ui
