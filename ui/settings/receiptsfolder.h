#pragma once

#include "ui/services.h"

#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace aviso::ui {

/// Where the desk writes its booking receipts: a folder to type or to choose; empty, it writes none. A folder that
/// cannot be written to is refused and the last good one comes back.
class ReceiptsFolder final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptsFolder(const Services& services, QWidget* parent = nullptr);

    void load();

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void keepTyped();
    void keep(const QString& folder);
    void show(const QString& folder);
    void retranslate();

    const Services& m_services;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QString m_kept; ///< what is stored, as far as this page knows
    Place m_loading;
};

} // namespace aviso::ui
