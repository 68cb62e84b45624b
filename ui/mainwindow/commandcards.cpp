#include "ui/mainwindow/commandcards.h"

#include "core/model/scancode.h"

#include <QAction>

namespace aviso::ui {

QList<pages::Card> commandCards(const QList<CardCommand>& commands)
{
    QList<pages::Card> cards;
    for (const CardCommand& command : commands)
        cards.append({.name = command.verb->iconText(),
                      .key = command.verb->shortcut().toString(QKeySequence::NativeText),
                      .code = model::cardText({.kind = model::DeskCard::Kind::Command, .name = command.name})});
    return cards;
}

} // namespace aviso::ui
