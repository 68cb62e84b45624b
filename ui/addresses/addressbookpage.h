#pragma once

#include "core/model/addressbook.h"
#include "core/model/steps.h"
#include "core/orders/addressfile.h"
#include "core/orders/addressfinder.h"
#include "ui/mainwindow/page.h"
#include "ui/services.h"

#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace aviso::ui {

class AddressDuplicates;
class AddressEntryForm;
class AddressList;
class MessageBar;

/// The address book: searched in and listed at the left, the entry that is chosen beside it. What is typed is saved
/// when its field is left.
class AddressBookPage final : public Page
{
    Q_OBJECT

public:
    AddressBookPage(const Services& services, std::shared_ptr<orders::AddressFinder> finder, QWidget* parent = nullptr);
    ~AddressBookPage() override { endTyping(); }

    static PageSign ownSign();

    QList<QAction*> verbs() const override;
    void enter() override;
    void leave() override;
    bool isSaving() const override { return m_isSaving; }
    void whenSaveIsOver(const std::function<void()>& then) override;
    QString unsaved() const override;

    void importFile(const QString& file);
    void exportFile(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildVerbs();
    QWidget* buildEmpty();
    void connectParts();
    void goTo(const model::AddressEntry& entry);
    void open(const model::AddressEntry& entry);
    void showNothing();
    void countHistory();
    void keep();
    void takeKept(const model::AddressEntry& entry, const Result<model::AddressEntry>& saved);
    void writeNew();
    void remove();
    void findDuplicates();
    void merge(model::AddressId keep, const QList<model::AddressId>& others);
    void offerUndo(const QString& sentence, StepId step);
    void fillFromBooked();
    void setAutomatic(bool isAutomatic);
    void loadAutomatic();
    void takeImported(const Result<orders::ImportedAddresses>& imported, const QList<orders::RowProblem>& problems);
    void enableVerbs();
    void retranslate();

    const Services& m_services;
    model::AddressEntry m_stored; ///< of the one that is shown, as it was saved last
    QString m_sitting;            ///< what is typed in one is one step
    std::optional<Error> m_refusal;
    bool m_isNew = false; ///< the one that is shown is not in the book yet
    bool m_isSaving = false;
    QList<std::function<void()>> m_afterwards;
    QTimer m_keepSoon;
    Place m_counting;
    AddressList* m_list;
    AddressEntryForm* m_form;
    QScrollArea* m_scroll;
    QStackedWidget* m_stack;
    QLabel* m_emptyWords;
    QPushButton* m_emptyNew;
    QPushButton* m_emptyImport;
    QCheckBox* m_automatic;
    AddressDuplicates* m_duplicates;
    MessageBar* m_message;
    QAction* m_new = nullptr;
    QAction* m_find = nullptr;
    QAction* m_findDuplicates = nullptr;
    QAction* m_fromBooked = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace aviso::ui
