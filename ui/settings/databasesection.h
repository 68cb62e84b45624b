#pragma once

#include "core/model/account.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// Where the desk's data lies, and with whom Aviso talks.
class DatabaseSection final : public QWidget
{
    Q_OBJECT

public:
    DatabaseSection(const Services& services, QString dataFolder, QWidget* parent = nullptr);

    void load();

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Services& m_services;
    const QString m_dataFolder;
    QList<model::Account> m_accounts;
    QLabel* m_databaseLabel;
    QLabel* m_database;
    QPushButton* m_open;
    QLabel* m_hostsLabel;
    QLabel* m_hosts;
    QLabel* m_promise;
    Place m_loading;
};

} // namespace aviso::ui
