#pragma once

class QWidget;

namespace aviso::ui {

enum class Writing { Allowed, Closed };

/// Lets a field look as it is: one that cannot be written into lies on the page instead of in a box. Line edits, text
/// edits and number boxes; call it again when the application's palette has changed.
void showWriting(QWidget* field, Writing writing);

} // namespace aviso::ui
