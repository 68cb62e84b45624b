#pragma once

#include "core/model/addressbook.h"
#include "core/orders/addressfinder.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QObject>

#include <memory>

class QLineEdit;

namespace aviso::ui {

class LineOffers;

/// Offers entries of the address book under a line while it is typed into. Enter with nothing chosen takes the entry
/// whose short code stands in the line.
class AddressPicker final : public QObject
{
    Q_OBJECT

public:
    AddressPicker(const Services& services, std::shared_ptr<orders::AddressFinder> finder, QLineEdit* line);

    bool isOpen() const;

Q_SIGNALS:
    void taken(const aviso::model::AddressEntry& entry);
    void failed(const aviso::Error& error);

private:
    void search();
    void close();
    void takeByCode();

    const Services& m_services;
    std::shared_ptr<orders::AddressFinder> m_finder;
    QLineEdit* m_line;
    TableModel<model::AddressEntry>* m_model;
    LineOffers* m_offers;
    Place m_searching;
    Place m_lookingUp;
};

} // namespace aviso::ui
