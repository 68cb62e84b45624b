#include "ui/commits.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace aviso::ui {

namespace {

constexpr std::chrono::milliseconds pauseBetween{250};

} // namespace

void whenCommitted(const storage::Store& store, storage::Topics topics, QObject* page,
                   std::function<void(storage::Topics touched)> act)
{
    auto* pause = new QTimer(page);
    pause->setSingleShot(true);
    pause->setInterval(pauseBetween);
    const auto waiting = std::make_shared<storage::Topics>();
    const auto tell = [pause, waiting, act = std::move(act)] {
        if (!*waiting || pause->isActive())
            return;
        pause->start();
        act(std::exchange(*waiting, {}));
    };
    QObject::connect(pause, &QTimer::timeout, page, tell);
    QObject::connect(&store, &storage::Store::committed, page, [topics, waiting, tell](storage::Topics touched) {
        *waiting |= touched & topics;
        tell();
    });
}

} // namespace aviso::ui
