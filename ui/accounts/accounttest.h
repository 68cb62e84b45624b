#pragma once

#include "core/base/error.h"
#include "core/shipping/accounts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// The foot of the account page: keep, test, and how the account is doing, in words with times.
class AccountTest final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountTest(QWidget* parent = nullptr);

    void show(const shipping::AccountState& state);
    void setChanged(bool isChanged);
    void setBusy(bool isBusy);

    /// What the test has just said; forgotten when another account is shown.
    void showOutcome(const Result<QDateTime>& outcome);

Q_SIGNALS:
    void keepAsked();
    void testAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showHealth();
    void retranslate();

    QPushButton* m_keep;
    QPushButton* m_test;
    QLabel* m_picture;
    QLabel* m_words;
    shipping::AccountState m_state;
    std::optional<Result<QDateTime>> m_outcome;
    bool m_isChanged = false;
    bool m_isBusy = false;
};

} // namespace aviso::ui
