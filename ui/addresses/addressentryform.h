#pragma once

#include "core/model/addressbook.h"
#include "ui/sections/section.h"
#include "ui/services.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace aviso::ui {

class AddressSection;

/// One entry of the address book with its short code, its note and how often it was shipped to.
class AddressEntryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressEntryForm(const Services& services, QWidget* parent = nullptr);

    void show(const model::AddressEntry& entry);
    const model::AddressEntry& entry() const { return m_entry; } ///< as it is on the screen
    void showHistory(qint64 shipments);
    void focusFirstField();

Q_SIGNALS:
    void edited();
    void left(); ///< the focus left a field: worth saving

protected:
    void changeEvent(QEvent* event) override;

private:
    Draft draft() const;
    void takeEdit();
    void retranslate();

    const Services& m_services;
    model::AddressEntry m_entry;
    qint64 m_shipments = -1; ///< not known yet
    bool m_isShowing = false;
    QLabel* m_history;
    QLabel* m_codeLabel;
    QLineEdit* m_code;
    AddressSection* m_address;
    QLabel* m_noteLabel;
    QLineEdit* m_note;
};

} // namespace aviso::ui
