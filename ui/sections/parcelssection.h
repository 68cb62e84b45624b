#pragma once

#include "core/model/packages.h"
#include "ui/sections/section.h"

#include <QList>
#include <QMap>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace aviso::ui {

class ReasonLabel;

/// The parcels of the shipment, numbered n of m, each with its weight and content.
class ParcelsSection final : public Section
{
    Q_OBJECT

public:
    explicit ParcelsSection(QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

    /// What parcels are packed into; without any there is nothing to pick.
    void setPackages(const QList<model::Package>& packages);

    /// What such parcels weighed: by the package that a parcel is in, else by the preset of the shipment.
    void setUsualWeights(const QMap<ParcelId, QList<int>>& byPackage, const QList<int>& byPreset);

Q_SIGNALS:
    void packagePicked(int position, aviso::model::PackageId package); ///< after edited()

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QWidget* row = nullptr;
        QLabel* position = nullptr;
        QSpinBox* weight = nullptr;
        QLineEdit* content = nullptr;
        QLabel* number = nullptr;
        QToolButton* package = nullptr;
        ReasonLabel* advice = nullptr;
        QToolButton* remove = nullptr;
        model::Parcel parcel = {};
    };

    void addLine(const model::Parcel& parcel);
    void removeLine(const QWidget* row);
    void addParcel();
    void renumber();
    void fillPackages(QMenu* menu, const QWidget* row);
    void pick(const QWidget* row, const model::Package& package);
    void adviseWeights();
    void retranslate();

    QVBoxLayout* m_rows;
    QPushButton* m_add;
    QList<Line> m_lines;
    QList<model::Package> m_packages;
    QMap<ParcelId, QList<int>> m_usualByPackage;
    QList<int> m_usualByPreset;
    bool m_isEditable = false;
};

} // namespace aviso::ui
