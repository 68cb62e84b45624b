#pragma once

#include "core/model/packages.h"
#include "core/model/steps.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace aviso::ui {

class MessageBar;

/// The boxes that this desk packs into: a list, and the one that is chosen beside it.
class PackagesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PackagesPanel(const Services& services, QWidget* parent = nullptr);

    void writeNew();
    void removeChosen();
    bool isAnyChosen() const;

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Number
    {
        QLabel* label = nullptr;
        QSpinBox* box = nullptr;
        int model::Package::* value = nullptr;
        bool isWeight = false;
    };

    void buildForm();
    void layOut();
    void load(std::optional<model::PackageId> wanted = {});
    void take(const QList<model::Package>& packages, std::optional<model::PackageId> wanted);
    void show(const model::Package& package);
    void keep();
    model::Package typed() const;
    void putBack(model::PackageId package, StepId step);
    void retranslate();

    const Services& m_services;
    model::Package m_shown;
    bool m_isShowing = false;
    TableModel<model::Package>* m_model;
    QTableView* m_table;
    MessageBar* m_message;
    QWidget* m_form;
    QLabel* m_intro;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QList<Number> m_numbers;
    QPushButton* m_new;
    QPushButton* m_remove;
    Place m_loading;
};

} // namespace aviso::ui
