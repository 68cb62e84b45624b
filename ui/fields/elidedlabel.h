#pragma once

#include <QLabel>

namespace aviso::ui {

/// One line of text that is cut at its end when there is no room for it, and then shown whole on hovering. It never
/// asks for more than a few letters, so that no name can widen the window.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setWords(const QString& words);
    const QString& words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_words;
};

} // namespace aviso::ui
