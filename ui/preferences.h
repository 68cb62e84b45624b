#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"
#include "ui/look.h"
#include "ui/tasks.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace aviso::ui {

// How this desk likes its window, kept in the desk's settings under these keys.
inline constexpr auto languageKey = "window.language";
inline constexpr auto themeKey = "window.theme";
inline constexpr auto rowsKey = "window.rows";
inline constexpr auto keysKey = "window.keys";
inline constexpr auto partsKey = "window.parts";
inline constexpr auto recentKey = "window.recent";
inline constexpr auto geometryKey = "window.geometry";
inline constexpr auto layoutKey = "window.layout";
inline constexpr auto pageKey = "window.page";
inline constexpr auto shipmentKey = "window.shipment";

struct Preferences
{
    QString language = {}; ///< empty: the system's
    Theme theme = Theme::System;
    Rows rows = Rows::Dense;
    QString keys = {};   ///< how ui/mainwindow/keymap.h writes what the desk chose
    QString parts = {};  ///< how ui/mainwindow/partsizes.h writes them
    QString recent = {}; ///< commands used last, newest first, one a line
    QByteArray geometry = {};
    QByteArray layout = {};
    QString page = {};   ///< object name of the page that was open
    qint64 shipment = 0; ///< that was open; 0: none
};

Result<Preferences> loadPreferences(storage::Connection& connection);

/// Keeps one value, in the background; a failure is told to `page` by calling `failed(error)` there.
void keepPreference(Tasks& tasks, storage::Store& store, const char* key, const QString& value, QObject* page,
                    std::function<void(const Error&)> failed);

} // namespace aviso::ui
