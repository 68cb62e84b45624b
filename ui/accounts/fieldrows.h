#pragma once

#include "ui/accounts/accountsection.h"

#include <QList>
#include <QStringList>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;

namespace aviso::ui {

class FieldEditor;

/// Some of an account's fields, each with the control that its type in the catalogue asks for: a counted line, a
/// choice, or a date that may be open.
class FieldRows final : public AccountSection
{
    Q_OBJECT

public:
    using Names = std::function<QStringList(const AccountView&)>;

    /// `names` says which fields a view's account has; asked whenever an account is shown.
    explicit FieldRows(Names names, QWidget* parent = nullptr);

    void show(const AccountView& view) override;
    void write(model::Account& account) const override;
    void judge(const AccountView& view) override;
    bool focusField(const QString& field) override;

private:
    struct Row
    {
        QString field = {};
        QLabel* label = nullptr;
        FieldEditor* line = nullptr; ///< one of these three
        QComboBox* choice = nullptr;
        QDateEdit* date = nullptr;
        QCheckBox* hasDate = nullptr; ///< with `date`
    };

    void rebuild(const AccountView& view, const QStringList& names);
    Row newRow(const AccountView& view, const QString& field);
    void addChoice(Row& row, const AccountView& view, const catalogue::Field& field);
    void addDate(Row& row);
    void addLine(Row& row);
    static void showValue(const Row& row, const QString& value);
    static QString valueOf(const Row& row);
    static QWidget* focusOf(const Row& row);

    Names m_names;
    QFormLayout* m_form;
    QList<Row> m_rows;
    QString m_shown; // carrier, fields and language that the rows were built for
};

} // namespace aviso::ui
