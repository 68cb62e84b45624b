#pragma once

#include "ui/endofday/endofdaytables.h"
#include "ui/look.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace aviso::ui {

class ReasonLabel;

/// What stands here of an account: its figures, and its parcels with where each stands.
class DayLines final : public QWidget
{
    Q_OBJECT

public:
    explicit DayLines(QWidget* parent = nullptr);

    /// `lines`: of the parcels whatever stands here.
    void show(const AccountDay& day, const QList<DayLine>& lines);

    /// Below the figures, and only while it says something: what must be done first.
    void warn(const QString& sentence);

Q_SIGNALS:
    void opened(aviso::ShipmentId shipment); ///< Enter or a double click on one of its parcels

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    AccountDay m_day;
    QMap<QString, QString> m_services; ///< code -> name
    QLabel* m_title;
    ReasonLabel* m_figures;
    QLabel* m_warningPicture;
    ReasonLabel* m_warning;
    TableModel<DayLine>* m_model;
    QTableView* m_table;
};

} // namespace aviso::ui
