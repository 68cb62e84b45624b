#pragma once

#include "core/pages/document.h"
#include "ui/sections/section.h"
#include "ui/services.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;
class QTimer;

namespace aviso::ui {

/// Every message that will go out for the shipment, in the order of time, before anything is sent.
class RehearsalView : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalView(const Services& services, QWidget* parent = nullptr);

    void show(const Draft& draft); ///< worked out a moment later, and only while it is in view

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rehearse();
    void take(pages::Paper paper);
    void print(); ///< on the desk's printer for previews, else through the system's dialog
    void printByDialog();
    void exportPaper();
    void retranslate();

    const Services& m_services;
    Draft m_draft;
    pages::Paper m_paper;
    bool m_isStale = true;
    Place m_latest;
    QTimer* m_pause;
    QTextBrowser* m_words;
    QPushButton* m_print;
    QPushButton* m_export;
};

} // namespace aviso::ui
