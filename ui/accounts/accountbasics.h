#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/accounts/accountsection.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aviso::ui {

/// Which carrier, under which name, by which channel with what works there, and at which addresses.
class AccountBasics final : public AccountSection
{
    Q_OBJECT

public:
    /// `catalogue` outlives the section.
    explicit AccountBasics(const catalogue::Catalogue& catalogue, QWidget* parent = nullptr);

    void show(const AccountView& view) override;
    void write(model::Account& account) const override;
    void judge(const AccountView& view) override;
    bool focusField(const QString& field) override;

private:
    QLabel* addRow(QFormLayout* form, QWidget* field, const QString& name);
    void fillCarriers(const AccountView& view);
    void fillChannels(const AccountView& view);
    void useCarrierAddresses();
    void retranslate();

    const catalogue::Catalogue& m_catalogue;
    QComboBox* m_carrier;
    QLineEdit* m_name;
    QComboBox* m_channel;
    QLabel* m_works;
    QLineEdit* m_base;
    QLineEdit* m_token;
    QPushButton* m_usual;
    QCheckBox* m_practice;
    QList<QLabel*> m_labels;
    QUrl m_usualBase;
    QUrl m_usualToken;
};

/// What works on a channel, and what does not but does on another of the same carrier, in words.
QString channelInWords(const catalogue::Entry& entry, const catalogue::AccountChannel& channel,
                       const QString& language);

} // namespace aviso::ui
