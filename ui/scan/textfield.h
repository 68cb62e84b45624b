#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <optional>

namespace aviso::ui {

/// What stands in a text field.
struct FieldState
{
    QString text = {};
    int anchor = 0; ///< characters, as the cursor
    int cursor = 0;

    bool operator==(const FieldState&) const = default;
};

/// A field that a person types text into, line or several lines; not the one inside a number, date or choice, which
/// acts on every key.
class TextField
{
public:
    static std::optional<TextField> focused();
    static std::optional<TextField> of(QWidget* widget); ///< nothing for anything else, or when nothing can be typed

    QWidget* widget() const { return m_widget; }
    FieldState state() const;

    /// Puts the field back to what it was before something was typed into it, cursor and selection too. Nothing is
    /// touched when it is so already. The field's own undo takes it as typing.
    void restore(const FieldState& before);

private:
    explicit TextField(QWidget* widget) : m_widget(widget) {}

    QWidget* m_widget;
};

} // namespace aviso::ui
