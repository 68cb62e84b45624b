#pragma once

#include <QString>

#include <functional>

namespace aviso::ui {

/// One line of the command box: something that the clerk may do by typing a part of its name.
struct Command
{
    QString id = {};       ///< stays the same in every language and after a restart; empty: not remembered as used
    QString name = {};     ///< "Book selected"
    QString where = {};    ///< "Shipments": the page, or the menus that lead to it
    QString shortcut = {}; ///< in the words of the keyboard; empty: none
    QString keywords = {}; ///< other words to find it by, never shown
    QString whyNot = {};   ///< why it cannot be done now, where that is known
    bool isPossible = true;
    std::function<void()> act = {};
};

} // namespace aviso::ui
