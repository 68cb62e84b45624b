#pragma once

#include "ui/accounts/accountsection.h"
#include "ui/services.h"

#include <QList>
#include <QMap>

class QLabel;
class QVBoxLayout;

namespace aviso::ui {

class AccountBasics;
class AccountTest;
class PicturePreview;
class SecretRows;

/// One account on one page. Holds what is typed until the page keeps it.
class AccountForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(const Services& services, QWidget* parent = nullptr);

    void show(const shipping::AccountState& state);

    /// Brings health and secrets of the shown account up to date without touching what is typed.
    void refresh(const shipping::AccountState& state);

    /// Another number for each account that is shown, and for each new one, to find out later whether it still is.
    int sitting() const { return m_sitting; }

    /// What was shown is stored now, under this key, with these secrets; what was typed since then stays typed.
    void takeStored(const model::Account& stored, const QMap<QString, QString>& secrets);

    model::Account account() const { return m_view.state.account; }
    QMap<QString, QString> typedSecrets() const;
    bool isChanged() const; ///< something was typed that is not stored
    bool isNew() const { return m_view.isNew(); }
    AccountTest* foot() const { return m_foot; }
    bool focusField(const QString& field);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSection(QVBoxLayout* column, AccountSection* section);
    void take(const shipping::AccountState& state);
    void takeEdits();
    void takeWay();
    void showSections();
    void judge();
    void retranslate();

    const Services& m_services;
    AccountView m_view;
    model::Account m_stored; // as it was shown, to tell what is typed
    QList<AccountSection*> m_sections;
    QList<QLabel*> m_titles;
    AccountBasics* m_basics;
    SecretRows* m_secrets;
    PicturePreview* m_picture;
    AccountTest* m_foot;
    int m_sitting = 0;
    bool m_isShowing = false;
};

} // namespace aviso::ui
