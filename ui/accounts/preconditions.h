#pragma once

#include "ui/accounts/accountsection.h"

class QLabel;

namespace aviso::ui {

class FieldRows;

/// What has to be settled with the carrier before it takes parcels, each with its date.
class Preconditions final : public AccountSection
{
    Q_OBJECT

public:
    explicit Preconditions(QWidget* parent = nullptr);

    void show(const AccountView& view) override;
    void write(model::Account& account) const override;
    void judge(const AccountView& view) override;
    bool focusField(const QString& field) override;

private:
    FieldRows* m_rows;
    QLabel* m_picture;
    QLabel* m_words;
};

} // namespace aviso::ui
