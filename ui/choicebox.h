#pragma once

#include <QComboBox>

namespace aviso::ui {

/// A choice that may be narrower than its words: they end in "…" and stand whole in the tool tip and in the open list.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    /// At least `characters` wide, however long its words are.
    explicit ChoiceBox(int characters, QWidget* parent = nullptr);

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace aviso::ui
