#pragma once

#include "core/tracking/mirror.h"
#include "ui/services.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QFormLayout;

namespace aviso::ui {

class ValueEditor;

/// What an action on the way needs to know: the new branch, the day, who pays, …
class WayFields final : public QWidget
{
    Q_OBJECT

public:
    explicit WayFields(const Services& services, QWidget* parent = nullptr);

    /// The fields of an action for a parcel; none without a parcel. What was typed for the same stays.
    void show(const tracking::Mirror* parcel, const catalogue::Action* action);
    QMap<QString, QString> values() const; ///< those that are filled

Q_SIGNALS:
    void edited();

private:
    void rebuild(const catalogue::Action& action);
    void shareContext();

    const Services& m_services;
    QFormLayout* m_form;
    QList<ValueEditor*> m_editors;
    QString m_carrier;
    AccountId m_account = {};
    QString m_builtFor; ///< carrier, number, action and language
};

} // namespace aviso::ui
