#pragma once

#include "core/model/presets.h"
#include "core/model/steps.h"
#include "ui/mainwindow/commandcards.h"
#include "ui/mainwindow/page.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace aviso::ui {

class CardPrinting;
class MessageBar;
class PackagesPanel;
class PresetForm;

/// The presets of this desk in the clerk's order, the one that is chosen beside them, and the packages on a tab of
/// their own. What is typed is saved when its field is left.
class PresetsPage final : public Page
{
    Q_OBJECT

public:
    explicit PresetsPage(const Services& services, QWidget* parent = nullptr);
    ~PresetsPage() override;

    static PageSign ownSign();

    QList<QAction*> verbs() const override;
    void enter() override;
    void leave() override;
    bool isSaving() const override { return m_isSaving; }
    void whenSaveIsOver(const std::function<void()>& then) override;
    QString unsaved() const override;

    /// A new preset with what it shall say; the name is to be typed.
    void writeNew(const model::Preset& wanted);

    /// Reads presets from a file, or writes all of them into one.
    void importFile(const QString& file);
    void exportFile(const QString& file);

    /// What has a card beside those of the presets.
    void setCommands(const QList<CardCommand>& commands);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        QList<model::Preset> presets = {};
        QList<model::Account> accounts = {};
    };

    void buildVerbs();
    void connectParts();
    QWidget* buildPresets();
    QWidget* buildEmpty();
    static Result<Reading> read(storage::Connection& connection);
    void load(std::optional<model::PresetId> wanted = {});
    void take(const Reading& reading, std::optional<model::PresetId> wanted);
    void open(const model::Preset& preset);
    void keep();
    void remove();
    void putBack(const model::Preset& preset, StepId step);
    void move(int by);
    void askForImport();
    void askForExport();
    void saveCards(const QList<pages::Card>& cards, const QString& title, const QString& name);
    QMap<AccountId, QString> accountNames() const;
    void enableVerbs();
    void retranslate();

    const Services& m_services;
    QList<model::Account> m_accounts;
    QList<CardCommand> m_commands;
    model::Preset m_stored;         ///< of the one that is shown, as it was saved last
    QString m_sitting;              ///< what is typed in one is one step
    std::optional<Error> m_refusal; ///< of its last save
    bool m_isShowing = false;
    bool m_isSaving = false;
    QList<std::function<void()>> m_afterwards;
    QTimer m_keepSoon;
    Place m_loading;
    CardPrinting* m_cards;
    TableModel<model::Preset>* m_model;
    QTabWidget* m_tabs;
    QTableView* m_table;
    PresetForm* m_form;
    QScrollArea* m_scroll;
    QStackedWidget* m_stack;
    QLabel* m_emptyWords;
    QPushButton* m_emptyNew;
    PackagesPanel* m_packages;
    MessageBar* m_message;
    QAction* m_new = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_print = nullptr;
    QAction* m_cardFile = nullptr;
    QAction* m_printCommands = nullptr;
    QAction* m_commandFile = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace aviso::ui
