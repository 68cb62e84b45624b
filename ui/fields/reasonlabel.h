#pragma once

#include "ui/look.h"

#include <QLabel>
#include <QString>

namespace aviso::ui {

/// Faint words under a control, usually why it is closed. Keeps the room for a number of lines whatever it says, so
/// that nothing around it moves; what does not fit is in the tool tip.
class ReasonLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ReasonLabel(int lines, QWidget* parent = nullptr);

    void setReason(const QString& words, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintTone();

    int m_lines;
    Tone m_tone = Tone::Faint;
};

} // namespace aviso::ui
