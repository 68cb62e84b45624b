#pragma once

#include <QString>
#include <QStringList>

namespace aviso::practice {

/// The stand-in's own wording for a code, in DE, FR, IT or EN (in this order; any other language gives EN),
/// with the arguments put in; at most 500 characters. An unknown code gives the code itself.
QString messageText(const QString& code, const QString& language, const QStringList& args);

} // namespace aviso::practice
