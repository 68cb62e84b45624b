#pragma once

#include "core/printing/desksetup.h"
#include "ui/services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aviso::ui {

class SheetPicture;

/// How far the sheet of four in a tray is used, as a picture and in words, to be corrected by a click. Hidden for
/// printers that print otherwise.
class SheetLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetLine(const Services& services, QWidget* parent = nullptr);

    /// Shows the sheet of this printer; `tray` is what people call its tray.
    void show(const printing::PrinterSetup& printer, const QString& tray);

    /// Shows the sheet of the first of the desk's printers that prints four on one.
    void showDesks();

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        printing::PrinterSetup printer = {};
        int field = 1;
    };

    static Result<Reading> readDesks(storage::Connection& connection);
    void load();
    void take(const Reading& reading);
    void keep(int field);
    void retranslate();

    const Services& m_services;
    printing::PrinterSetup m_printer;
    QString m_tray;
    bool m_isDesks = false;
    int m_field = 1;
    Place m_loading;
    SheetPicture* m_picture;
    QLabel* m_words;
    QPushButton* m_new;
};

} // namespace aviso::ui
