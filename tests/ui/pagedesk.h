#pragma once

#include "core/carriers/swisspost/swisspost.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/shipping/desk.h"
#include "tests/support/patience.h"
#include "tests/support/testdesk.h"
#include "ui/mainwindow/page.h"
#include "ui/services.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <mutex>

namespace aviso::test {

/// Secrets in memory that count as a key store, or as none.
class MemorySecrets final : public settings::Secrets
{
public:
    settings::Keeping kept = settings::Keeping::KeyStore;

    Result<QString> read(const QString& account, const QString& key) override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_values.find({account, key});
        if (found == m_values.end())
            return failure(Error::Kind::NotFound, QStringLiteral("missing-secret"), key);
        return found->second;
    }
    Result<void> write(const QString& account, const QString& key, const QString& value) override
    {
        const std::lock_guard lock(m_mutex);
        m_values[{account, key}] = value;
        return {};
    }
    Result<void> erase(const QString& account, const QString& key) override
    {
        const std::lock_guard lock(m_mutex);
        m_values.erase({account, key});
        return {};
    }
    Result<settings::Keeping> keeping(const QString& account, const QString& key) override
    {
        return read(account, key) ? kept : settings::Keeping::Nowhere;
    }
    qsizetype count() const
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<qsizetype>(m_values.size());
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::pair<QString, QString>, QString> m_values;
};

/// A carrier that says what the test wants.
class ScriptedCarrier final : public net::Transport
{
public:
    std::function<Result<net::Answer>(const net::Request&)> answer = [](const net::Request&) -> Result<net::Answer> {
        return failure(Error::Kind::Offline, QStringLiteral("connection-refused"));
    };

    Result<net::Answer> send(const net::Request& request, std::stop_token) override { return answer(request); }
};

/// A desk in a temporary folder with everything that a page may use.
struct PageDesk
{
    QTemporaryDir folder;
    StillClock clock;
    catalogue::Catalogue catalogue = catalogue::bundled().value();
    std::vector<carriers::Carrier> carriers{carriers::swisspost::swissPost()};
    std::unique_ptr<storage::Store> store =
        storage::Store::open(folder.filePath(QStringLiteral("desk.sqlite"))).value();
    std::unique_ptr<storage::Presence> presence = storage::Presence::announce(folder.path()).value();
    ScriptedCarrier carrier;
    MemorySecrets secrets;
    shipping::Lines lines{carrier, secrets, clock};
    shipping::Underway underway;
    shipping::Desk desk{*store, *presence, lines, underway, clock, catalogue, carriers};
    pages::Rendering rendering;
    ui::Tasks tasks;
    ui::Look look;
    ui::Language language;
    ui::Services services{
        .desk = desk, .secrets = secrets, .tasks = tasks, .rendering = rendering, .look = look, .language = language};

    AccountId add(const model::Account& account)
    {
        return store->write(storage::Topic::Accounts, [&](auto& c) { return model::saveAccount(c, account); }).value();
    }

    QList<model::Account> accounts() { return store->read(&model::listAccounts).value(); }

    qint64 shipmentCount()
    {
        return store
            ->read([](storage::Connection& c) -> Result<qint64> {
                auto rows = c.run(QStringLiteral("SELECT count(*) FROM shipments"));
                if (!rows)
                    return std::unexpected(rows.error());
                return rows->first().integer(0);
            })
            .value();
    }
};

/// As the window shows a page: with its verbs' shortcuts, and active.
inline void show(ui::Page& page)
{
    for (QAction* verb : page.verbs())
        if (verb)
            page.addAction(verb);
    page.resize(1260, 680);
    page.show();
    QApplication::setActiveWindow(&page);
    page.setFocusPolicy(Qt::StrongFocus);
    page.setFocus();
    page.enter();
}

inline QLineEdit* line(const QWidget& page, const QString& name)
{
    return page.findChild<QLineEdit*>(name);
}

inline void type(QLineEdit* edit, const QString& words)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, words);
}

/// Goes to the entry with this data by the keyboard, as a person would.
inline void choose(QComboBox* choice, const QVariant& data)
{
    const int wanted = choice->findData(data);
    choice->setFocus();
    while (choice->currentIndex() < wanted)
        QTest::keyClick(choice, Qt::Key_Down);
    while (choice->currentIndex() > wanted)
        QTest::keyClick(choice, Qt::Key_Up);
}

inline QString words(const QWidget& page, const QString& label)
{
    const auto* found = page.findChild<QLabel*>(label);
    return found ? found->text() : QString();
}

inline void press(const QWidget& page, const QString& button)
{
    auto* found = page.findChild<QPushButton*>(button);
    QTRY_VERIFY(found->isVisibleTo(&page) && found->isEnabled()); // a hidden one hears no key
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

} // namespace aviso::test
