#include "ui/mainwindow/page.h"

#include <utility>

namespace aviso::ui {

namespace {

constexpr const char* reasonProperty = "aviso-why-not";

} // namespace

Page::Page(PageSign sign, QWidget* parent) : QWidget(parent), m_sign(std::move(sign))
{
    setObjectName(m_sign.name);
}

QAction* Page::newVerb(const QString& name, const QKeySequence& shortcut, const QIcon& picture,
                       std::function<void()> act)
{
    auto* verb = new QAction(picture, QString(), this);
    verb->setObjectName(name);
    verb->setShortcut(shortcut);
    verb->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(verb, &QAction::triggered, this, std::move(act));
    return verb;
}

void Page::endTyping()
{
    if (QWidget* focus = window()->focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

void allow(QAction& verb, const QString& whyNot)
{
    verb.setProperty(reasonProperty, whyNot);
    verb.setEnabled(whyNot.isEmpty());
}

QString whyNot(const QAction& verb)
{
    return verb.isEnabled() ? QString() : verb.property(reasonProperty).toString();
}

} // namespace aviso::ui
