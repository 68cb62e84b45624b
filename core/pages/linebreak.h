#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace aviso::pages {

/// Breaks a text at its line feeds and at spaces, so that `width` of every line is at most `limit`; a word that is
/// wider alone is broken inside. At least one line, which may be empty.
QStringList brokenLines(const QString& text, double limit, const std::function<double(const QString&)>& width);

} // namespace aviso::pages
