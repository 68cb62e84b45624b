#pragma once

#include "core/shipping/places.h"
#include "ui/fields/valueeditor.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QTimer>

class QLineEdit;

namespace aviso::ui {

class LineOffers;
class ReasonLabel;

/// A place of the carrier's, looked up while it is typed: what the desk has kept at once, the rest from the carrier.
/// What does not take the parcels is listed with the reason and cannot be chosen. Its text is the carrier's key of the
/// place; typing takes that away until another place is chosen, or it is a key itself.
class PlaceEditor final : public ValueEditor
{
    Q_OBJECT

public:
    PlaceEditor(const catalogue::Field& field, const Services& services, QWidget* parent);

    QString text() const override { return m_id; }
    void setText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;
    void setUsual(const QString&) override {}
    void judge(const catalogue::Verdict& verdict) override;
    QWidget* control() const override;
    void setContext(const shipping::PlaceContext& context) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeText();
    void search();
    void offer(const Result<shipping::PlacesFound>& found);
    void take(int row);
    void readName();
    void say(const QString& words);
    void fit();

    const catalogue::Field m_place;
    const Services& m_services;
    shipping::PlaceContext m_context;
    QString m_id;
    QString m_saying; ///< of the search; else what is wrong is said
    QLineEdit* m_line;
    ReasonLabel* m_reason;
    TableModel<carriers::Place>* m_model;
    LineOffers* m_offers;
    QTimer m_pause; ///< of whoever types
    ui::Place m_searching;
    ui::Place m_naming;
};

} // namespace aviso::ui
