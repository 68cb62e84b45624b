#pragma once

#include "core/model/addressbook.h"
#include "core/orders/addressfinder.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QTableView;

namespace aviso::ui {

/// The address book as a list: by name and in pages, or the best hits for what is typed above it.
class AddressList final : public QWidget
{
    Q_OBJECT

public:
    AddressList(const Services& services, std::shared_ptr<orders::AddressFinder> finder, QWidget* parent = nullptr);

    void load(std::optional<model::AddressId> wanted = {}); ///< reads again; `wanted` is chosen when it is there
    void focusSearch();
    void showAll(); ///< whatever was searched for
    QList<model::AddressId> selected() const;
    const QList<model::AddressEntry>& entries() const { return m_model->rows(); }

Q_SIGNALS:
    void chosen(const aviso::model::AddressEntry& entry);    ///< by the clerk
    void refreshed(const aviso::model::AddressEntry& entry); ///< the current one, as it was read just now
    void emptied();                                          ///< nothing is in the list
    void selectionChanged();
    void failed(const aviso::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void take(const QList<model::AddressEntry>& entries, std::optional<model::AddressId> wanted);
    void fetchMore();
    void retranslate();

    const Services& m_services;
    std::shared_ptr<orders::AddressFinder> m_finder;
    TableModel<model::AddressEntry>* m_model;
    QLineEdit* m_search;
    QTableView* m_table;
    model::AddressId m_current = {};
    bool m_isShowing = false;
    Place m_loading;
};

} // namespace aviso::ui
