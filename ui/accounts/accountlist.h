#pragma once

#include "core/shipping/accounts.h"
#include "ui/look.h"
#include "ui/models/tablemodel.h"

#include <QList>
#include <QWidget>

#include <functional>

class QTableView;

namespace aviso::ui {

/// How an account is doing, as picture and words.
struct HealthLook
{
    QString icon = {};
    Tone tone = Tone::Faint;
    QString words = {};
};

HealthLook healthOf(const model::AccountHealth& health);

/// The accounts by name, each with its light.
class AccountList final : public QWidget
{
    Q_OBJECT

public:
    /// `carrierName` says what a carrier is called in the window's language.
    explicit AccountList(std::function<QString(const QString&)> carrierName, QWidget* parent = nullptr);

    void show(const QList<shipping::AccountState>& accounts);
    void setCurrent(AccountId id); ///< 0 or unknown: none
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    void chosen(aviso::AccountId id); ///< by the user only

protected:
    void changeEvent(QEvent* event) override;

private:
    TableModel<shipping::AccountState>* m_model;
    QTableView* m_table;
    bool m_isShowing = false;
};

} // namespace aviso::ui
