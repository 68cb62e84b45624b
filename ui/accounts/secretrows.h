#pragma once

#include "ui/accounts/accountsection.h"

#include <QList>
#include <QMap>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace aviso::ui {

class ReasonLabel;

/// The account's secrets: typed once and never shown again, or named as variables of the environment.
class SecretRows final : public AccountSection
{
    Q_OBJECT

public:
    explicit SecretRows(QWidget* parent = nullptr);

    void show(const AccountView& view) override;
    void write(model::Account& account) const override;
    void judge(const AccountView& view) override;
    bool focusField(const QString& field) override;

    /// What was typed since the last forget(), by key; empty lines are left out.
    QMap<QString, QString> typed() const;

    /// Another account comes.
    void forget();

    /// These are stored now, by key; one that was typed anew since then stays typed.
    void forget(const QMap<QString, QString>& stored);

    /// Where the secrets are now, without touching what is typed.
    void refresh(const AccountView& view);

private:
    struct Row
    {
        QString key = {};
        QLabel* label = nullptr;
        QComboBox* source = nullptr;
        QLineEdit* line = nullptr;
        QLabel* picture = nullptr;
        QLabel* state = nullptr;
    };

    void rebuild(const QStringList& keys);
    Row newRow(const QString& key);
    void takeLine(const QString& key, const QString& text);
    bool isVariable(const QString& key) const { return m_variables.contains(key); }
    void showLine(const Row& row);
    static void showState(const Row& row, shipping::SecretPlace place);

    QGridLayout* m_grid;
    ReasonLabel* m_trouble;
    QList<Row> m_rows;
    QMap<QString, QString> m_typed;     // by key, the secrets themselves
    QMap<QString, QString> m_variables; // by key; there for those that come from the environment
    QString m_shown;
};

} // namespace aviso::ui
