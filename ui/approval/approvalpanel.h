#pragma once

#include "core/shipping/approval.h"
#include "ui/mainwindow/overlay.h"
#include "ui/services.h"

#include <QPointer>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aviso::ui {

class ReasonLabel;

/// Whether the error says that somebody must approve first, or that what was signed was not right.
bool asksForApproval(const Error& error);

/// Asks who approves and for the PIN, over the page. Enter signs, Esc leaves it all as it is.
class ApprovalPanel final : public Overlay
{
    Q_OBJECT

public:
    ApprovalPanel(const Services& services, QWidget* over);

    using Signed = std::function<void(const shipping::Signature&)>;

    /// Says why, and hands over what was signed, once, if `asker` is still there. A question that is still open is
    /// forgotten for this one.
    void ask(const Error& why, const QObject* asker, Signed then);

protected:
    QRect place(const QSize& room) const override;
    QWidget* first() const override;
    void changeEvent(QEvent* event) override;

private:
    void take();
    void allow();
    void retranslate();

    const Services& m_services;
    QPointer<const QObject> m_asker;
    Signed m_then;
    Place m_reading;
    QLabel* m_title;
    ReasonLabel* m_why;
    QLabel* m_nameLabel;
    QComboBox* m_name;
    QLabel* m_pinLabel;
    QLineEdit* m_pin;
    QPushButton* m_approve;
    QPushButton* m_leave;
};

/// The one panel of the window that this widget is in.
ApprovalPanel& approvalOver(const QWidget& widget, const Services& services);

} // namespace aviso::ui
