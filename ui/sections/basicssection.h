#pragma once

#include "ui/sections/section.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;

namespace aviso::ui {

class FieldEditor;
class ReasonLabel;

/// With which account and service the shipment goes, when, and under which reference.
class BasicsSection final : public Section
{
    Q_OBJECT

public:
    explicit BasicsSection(QWidget* parent = nullptr);

    /// The accounts on offer, by name.
    void setAccounts(const QList<model::Account>& accounts);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillServices(const Draft& draft);
    void judgeServices(const Draft& draft);
    void judgeDate(const Draft& draft);
    void askForDate();
    void retranslate();
    QLabel* addRow(QFormLayout* form, QWidget* field, QWidget* buddy);

    QComboBox* m_account;
    QComboBox* m_service;
    QCheckBox* m_hasDate;
    QDateEdit* m_date;
    FieldEditor* m_reference;
    QLabel* m_accountLabel;
    QLabel* m_serviceLabel;
    QLabel* m_dateLabel;
    QLabel* m_referenceLabel;
    ReasonLabel* m_serviceReason;
    ReasonLabel* m_dateReason;
    Draft m_seen;            // what was judged last
    QString m_shownServices; // what the service list was filled for
};

} // namespace aviso::ui
