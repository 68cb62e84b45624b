#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace aviso::ui {

enum class Writing { Allowed, Closed };

/// Lets a field look as it is: one that cannot be written into lies on the page instead of in a box. Line edits, text
/// edits and number boxes; call it again when the application's palette has changed.
void showWriting(QWidget* field, Writing writing);

/// Shows another text from its beginning; the cursor stays where it is when the text is the same.
void showText(QLineEdit* line, const QString& text);

} // namespace aviso::ui
