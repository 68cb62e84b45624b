#pragma once

#include "core/catalogue/compile.h"
#include "core/model/account.h"
#include "core/model/rewrite.h"
#include "core/model/shipment.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QWidget>

namespace aviso::ui {

/// The shipment that is being looked at, and what is known around it.
struct Draft
{
    model::Shipment shipment = {};
    model::Account account = {};             ///< empty while none is chosen
    const catalogue::Entry* entry = nullptr; ///< of the account's carrier; null: none
    catalogue::Verdict verdict = {};
    QDate today = {};
    QMap<QString, QString> brought = {}; ///< control that was switched on along with another -> the other
    QString language = {};               ///< of the window, for the catalogue's names

    bool isEditable() const { return model::isEditable(shipment.state); }
};

/// A part of the shipment page: shows a part of the value, writes it back, and greys what the verdict closes.
class Section : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Brings the widgets to the value.
    virtual void show(const Draft& draft) = 0;

    /// Brings this section's part of the value to what the widgets say.
    virtual void write(model::Shipment& shipment) const = 0;

    /// Enables, greys and explains; touches no value.
    virtual void judge(const Draft& draft) = 0;

    /// Moves the focus to a field ("recipient.city", "message.2", …); false when it is not in this section.
    virtual bool focusField(const QString& field) = 0;

Q_SIGNALS:
    void switchedOn(const QString& control);                ///< before edited(): a tick was set
    void edited();                                          ///< something was typed or ticked
    void rebuilt();                                         ///< controls came or went
    void left();                                            ///< the focus left a field: the draft is worth saving
    void changeAsked(const aviso::model::Rewrite& rewrite); ///< of more than the section itself writes
};

/// That a control was switched on along with another one, in words; empty when it was not.
QString broughtBy(const Draft& draft, const QString& control);

} // namespace aviso::ui
