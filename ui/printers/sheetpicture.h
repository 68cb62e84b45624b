#pragma once

#include <QString>
#include <QWidget>

namespace aviso::ui {

/// A sheet of four labels with its free fields: a click, or the arrows and Space, say where the next label goes.
class SheetPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPicture(QWidget* parent = nullptr);

    /// The next free field, 1 to 4, and what people call the sheet.
    void show(int field, const QString& words);
    int field() const { return m_field; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldChosen(int field);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect cell(int field) const;

    int m_field = 1;
    int m_aimed = 1; ///< by the arrows
};

} // namespace aviso::ui
