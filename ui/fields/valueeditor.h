#pragma once

#include "core/catalogue/compile.h"
#include "core/shipping/placechoice.h"

#include <QString>
#include <QWidget>

#include <utility>

namespace aviso::ui {

struct Services;

/// Edits one value of the carrier's: a line, a choice, or a place that is looked up.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(QString field, QWidget* parent = nullptr) : QWidget(parent), m_field(std::move(field)) {}

    QString field() const { return m_field; }
    virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    virtual void setUsual(const QString& value) = 0; ///< what counts while nothing stands in it; empty: nothing
    virtual void judge(const catalogue::Verdict& verdict) = 0;
    virtual QWidget* control() const = 0; ///< takes the focus, and is what a label names
    virtual void setContext(const shipping::PlaceContext&) {}

Q_SIGNALS:
    void edited();
    void left();
    void placeTaken(const aviso::carriers::Place& place); ///< after edited()

private:
    const QString m_field;
};

/// The editor that the catalogue's field wants. Without services places are written by their keys.
ValueEditor* newValueEditor(const catalogue::Entry* entry, const QString& field, const Services* services,
                            QWidget* parent);

} // namespace aviso::ui
