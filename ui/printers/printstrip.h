#pragma once

#include "core/model/printjobs.h"
#include "core/printing/following.h"
#include "ui/services.h"

#include <QFrame>
#include <QList>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// A line about labels that a printer does not bring out: why, and what the clerk can do or say. Hidden while all is
/// well; the first of several jobs is shown, with how many more there are.
class PrintStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit PrintStrip(const Services& services, QWidget* parent = nullptr);

    void setSpooler(std::shared_ptr<const printing::Spooler> spooler) { m_spooler = std::move(spooler); }

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void take(const QList<model::PrintJob>& jobs);
    void act(const std::function<Result<void>(const printing::PrintRoom& room, const model::PrintJob& job)>& act);
    void retranslate();

    const Services& m_services;
    std::shared_ptr<const printing::Spooler> m_spooler = std::make_shared<printing::Spooler>();
    QList<model::PrintJob> m_jobs; ///< that need somebody
    bool m_isActing = false;
    Place m_loading;
    QLabel* m_picture;
    QLabel* m_words;
    QPushButton* m_retry;
    QPushButton* m_printed;
    QPushButton* m_cancel;
};

} // namespace aviso::ui
