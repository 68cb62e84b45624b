#pragma once

#include <QString>

/// The words of the stand-in PostNord's tracking, in English whatever language is asked for.
namespace aviso::practice::postnord {

struct EventWords
{
    QString status = {};
    QString text = {};
    QString locationType = {};
};
/// "OTHER" with an empty text for a code that is not public.
EventWords eventWords(const QString& code);

QString statusHeader(const QString& status);
QString statusBody(const QString& status);
QString serviceWords(const QString& service);

} // namespace aviso::practice::postnord
