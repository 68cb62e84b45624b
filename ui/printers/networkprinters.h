#pragma once

#include "ui/services.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace aviso::ui {

/// The desk's printers without a queue: one is added by its address, or the one that is shown is taken off the list.
class NetworkPrinters final : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPrinters(const Services& services, QWidget* parent = nullptr);

    /// The printer that could be removed; another than one of the list cannot.
    void show(const QString& printer);

    void load();

Q_SIGNALS:
    void changed(const QStringList& printers); ///< also when they were read for the first time
    void added(const QString& printer);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add();
    void remove();
    void keep(const QStringList& printers, const QString& isNew);
    void enable();
    void retranslate();

    const Services& m_services;
    QStringList m_printers;
    QString m_shown;
    Place m_loading;
    QLineEdit* m_address;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace aviso::ui
