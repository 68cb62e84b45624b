#pragma once

#include "core/catalogue/compile.h"
#include "core/shipping/accounts.h"

#include <QString>
#include <QWidget>

namespace aviso::ui {

/// The account that is being looked at, and what is known around it.
struct AccountView
{
    shipping::AccountState state = {};
    const catalogue::Entry* entry = nullptr;            ///< of the account's carrier; null: not known here
    const catalogue::AccountChannel* channel = nullptr; ///< null: not known here
    catalogue::Verdict verdict = {};
    QString language = {}; ///< of the window, for the catalogue's names

    const model::Account& account() const { return state.account; }
    bool isNew() const { return number(state.account.id) == 0; }
};

/// A part of the account page: shows a part of the value, writes it back, and says what stands against it.
class AccountSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Brings the widgets to the value and to the window's language.
    virtual void show(const AccountView& view) = 0;

    /// Brings this section's part of the value to what the widgets say.
    virtual void write(model::Account& account) const = 0;

    /// Counts and explains; touches no value.
    virtual void judge(const AccountView& view) = 0;

    /// Moves the focus to a field ("sender.city", …); false when it is not in this section.
    virtual bool focusField(const QString& field) = 0;

Q_SIGNALS:
    void edited();
};

} // namespace aviso::ui
