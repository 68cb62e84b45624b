#pragma once

#include "core/shipping/approval.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace aviso::ui {

/// What cannot be taken back and how it is made sure of, and who may approve it, as a part of the settings.
class ApprovalSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalSection(const Services& services, QWidget* parent = nullptr);

    static QString title() { return tr("Approvals"); }

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void shown(); ///< captions were written anew

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Act
    {
        QString word = {};
        QString carrier = {}; ///< whose catalogue names it; empty: it is the desk's
        QLabel* label = nullptr;
        QComboBox* approval = nullptr;
    };
    using Signature = std::optional<shipping::Signature>;
    /// A change of the rules, made again with a signature where one is needed.
    using Change = std::function<Result<void>(const shipping::Desk& desk, const Signature& signature)>;

    void addAct(QFormLayout* form, const QString& word, const QString& carrier);
    void load();
    void show(const shipping::ApprovalRules& rules);
    void guard(const Act& act);
    void allowPerson();
    void removePerson();
    void apply(const Change& change, const Signature& signature);
    void allow();
    void retranslate();

    const Services& m_services;
    QList<Act> m_acts;
    QLabel* m_peopleLabel;
    QListWidget* m_people;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_pinLabel;
    QLineEdit* m_pin;
    QPushButton* m_add;
    QPushButton* m_remove;
    Place m_loading;
};

} // namespace aviso::ui
