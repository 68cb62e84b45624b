#pragma once

#include "core/model/addressbook.h"
#include "core/orders/addressfinder.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QLineEdit;
class QListView;

namespace aviso::ui {

/// Offers entries of the address book under a line while it is typed into; the line keeps the focus. Down and Up go
/// through them, Enter takes one, Esc closes the list. Enter with nothing chosen takes the entry whose short code
/// stands in the line.
class AddressPicker final : public QObject
{
    Q_OBJECT

public:
    AddressPicker(const Services& services, std::shared_ptr<orders::AddressFinder> finder, QLineEdit* line);
    ~AddressPicker() override;

    bool isOpen() const;

Q_SIGNALS:
    void taken(const aviso::model::AddressEntry& entry);
    void failed(const aviso::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void offer(const QList<model::AddressEntry>& entries);
    void close();
    bool takeKey(int key);
    void takeChosen();
    void takeByCode();

    const Services& m_services;
    std::shared_ptr<orders::AddressFinder> m_finder;
    QLineEdit* m_line;
    TableModel<model::AddressEntry>* m_model;
    QPointer<QListView> m_list; ///< a child of the window, above everything in it
    Place m_searching;
    Place m_lookingUp;
};

} // namespace aviso::ui
