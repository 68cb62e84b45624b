#pragma once

#include "core/shipping/worklist.h"
#include "ui/look.h"

#include <QPushButton>
#include <QString>

class QLabel;

namespace aviso::ui {

/// One kind of work on the start page: how much of it there is, why, and what does it at one click. Pressing the card
/// itself opens the list behind it. A screen reader hears the whole sentence.
class WorkCard final : public QPushButton
{
    Q_OBJECT

public:
    explicit WorkCard(shipping::Work work, QWidget* parent = nullptr);

    shipping::Work work() const { return m_work; }
    void show(const shipping::WorkItem& item);
    const shipping::WorkItem& item() const { return m_item; }
    QPushButton* verb() const { return m_verb; } ///< hidden when nothing does it at one click

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(aviso::shipping::Work work);
    void verbAsked(aviso::shipping::Work work);
    void left(int by); ///< an arrow key goes to the card so many places further

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintPicture();
    void retranslate();

    const shipping::Work m_work;
    shipping::WorkItem m_item;
    QLabel* m_picture;
    QLabel* m_count;
    QWidget* m_title;
    QLabel* m_reason;
    QPushButton* m_verb;
};

} // namespace aviso::ui
