#pragma once

#include "core/model/presets.h"
#include "ui/sections/section.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace aviso::ui {

class ReasonLabel;

/// A preset on one page: what it is called and how it is called up, and for each part of a shipment whether the preset
/// says something of it, and what.
class PresetForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetForm(const Services& services, QWidget* parent = nullptr);

    void setAccounts(const QList<model::Account>& accounts);
    void show(const model::Preset& preset); ///< the page's parts stay where they are when it is the same one
    const model::Preset& preset() const { return m_preset; }
    void startNaming();            ///< a new one: the focus is on its name, and its code follows that
    QList<QWidget*> parts() const; ///< for the order of Tab

Q_SIGNALS:
    void edited();
    void left(); ///< the focus left a field: worth saving
    void rebuilt();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part
    {
        model::PresetPart part = model::PresetPart::Account;
        QCheckBox* tick = nullptr;
        QWidget* content = nullptr;
        ReasonLabel* note = nullptr; ///< what it does while nothing is chosen in it
    };

    QFormLayout* newHead();
    void connectParts();
    void addPart(model::PresetPart part, QWidget* content, int indent = 3);
    void fillAccounts();
    void fillServices();
    void takeEdit();
    void takeName();
    void showParts();
    void judge();
    QString whatEmptyDoes(model::PresetPart part) const;
    Draft draft() const;
    const model::Account* lens() const;
    void retranslate();

    const Services& m_services;
    model::Preset m_preset;
    QList<model::Account> m_accounts;
    bool m_isShowing = false;
    bool m_isNaming = false; ///< the code of another one stands on printed cards
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_codeLabel;
    QLineEdit* m_code;
    QLabel* m_keyLabel;
    QComboBox* m_key;
    QLabel* m_intro;
    QComboBox* m_account;
    QComboBox* m_service;
    Section* m_values;
    Section* m_extras;
    Section* m_parcels;
    Section* m_messages;
    Section* m_texts;
    Section* m_options;
    QList<Part> m_parts;
};

} // namespace aviso::ui
