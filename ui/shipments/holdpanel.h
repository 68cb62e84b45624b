#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/holds.h"

#include <QFrame>
#include <QList>
#include <QPointer>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aviso::ui {

/// Asks why drafts shall wait, and until when. Enter takes it, Esc leaves it; the focus goes back to where it was.
class HoldPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit HoldPanel(const Clock& clock, QWidget* parent = nullptr);

    void ask(const QList<ShipmentId>& drafts);
    void leave();

Q_SIGNALS:
    void chosen(const QList<aviso::ShipmentId>& drafts, const aviso::model::Hold& hold);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void allow();
    void retranslate();

    const Clock& m_clock;
    QList<ShipmentId> m_drafts;
    QPointer<QWidget> m_before; ///< had the focus
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QCheckBox* m_wakes;
    QDateEdit* m_until;
    QPushButton* m_hold;
    QPushButton* m_cancel;
};

} // namespace aviso::ui
