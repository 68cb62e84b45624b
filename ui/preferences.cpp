#include "ui/preferences.h"

#include "core/settings/settings.h"

#include <QMap>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

Result<Preferences> loadPreferences(storage::Connection& connection)
{
    QMap<QString, QString> values;
    for (const char* key :
         {languageKey, themeKey, rowsKey, keysKey, partsKey, recentKey, geometryKey, layoutKey, pageKey, shipmentKey}) {
        auto value = settings::value(connection, QString::fromLatin1(key));
        if (!value)
            return std::unexpected(value.error());
        values.insert(QString::fromLatin1(key), *value);
    }
    const auto of = [&values](const char* key) { return values.value(QString::fromLatin1(key)); };
    return Preferences{.language = of(languageKey),
                       .theme = themeFromWord(of(themeKey)),
                       .rows = rowsFromWord(of(rowsKey)),
                       .keys = of(keysKey),
                       .parts = of(partsKey),
                       .recent = of(recentKey),
                       .geometry = QByteArray::fromBase64(of(geometryKey).toLatin1()),
                       .layout = QByteArray::fromBase64(of(layoutKey).toLatin1()),
                       .page = of(pageKey),
                       .shipment = of(shipmentKey).toLongLong()};
}

void keepPreference(Tasks& tasks, storage::Store& store, const char* key, const QString& value, QObject* page,
                    std::function<void(const Error&)> failed)
{
    tasks
        .run(Lane::Saves,
             [&store, name = QString::fromLatin1(key), value] {
                 return store.write(
                     {}, [&](storage::Connection& connection) { return settings::setValue(connection, name, value); });
             })
        .then(page, [failed = std::move(failed)](const Result<void>& kept) {
            if (!kept)
                failed(kept.error());
        });
}

} // namespace aviso::ui
