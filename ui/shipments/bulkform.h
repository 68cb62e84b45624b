#pragma once

#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/shipping/bulkfields.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace aviso::ui {

/// What shall change in many shipments: a tick for each field, and beside it the value that it gets. What is typed or
/// chosen ticks its field. Messages, services and options have three states each: on, off, and as it is.
class BulkForm final : public QWidget
{
    Q_OBJECT

public:
    BulkForm(const catalogue::Catalogue& catalogue, const Clock& clock, QWidget* parent = nullptr);

    /// The accounts of the desk, whose carriers say what there is to choose from; in that language.
    void offer(const QList<model::Account>& accounts, const QString& language);

    QList<shipping::BulkEdit> edits() const;
    void clear(); ///< nothing is ticked any more
    void focusFirst();

Q_SIGNALS:
    void edited();
    void rebuilt();

private:
    /// One field with its tick.
    struct Row
    {
        QString field = {};
        QCheckBox* tick = nullptr;
        std::function<QString()> value = {};
        std::function<void(const QString& value)> put = {};
    };

    /// One thing that is on, off, or stays as it is.
    struct Switch
    {
        QString field = {};
        QString word = {};
        QCheckBox* tick = nullptr;
    };

    void build();
    void addRow(const QString& field, QWidget* editor, std::function<QString()> value,
                std::function<void(const QString&)> put);
    void restore(const QList<shipping::BulkEdit>& edits);
    void addDate();
    void addChoice(const QString& field, const QList<std::pair<QString, QString>>& choices);
    void addLine(const QString& field);
    void addText(const QString& field);
    void addWeight();
    void addSwitches(const QString& field, const QList<std::pair<QString, QString>>& words);
    QList<const catalogue::Entry*> entries() const;
    QList<std::pair<QString, QString>> services(bool (*isWanted)(const catalogue::Service& service)) const;

    const catalogue::Catalogue& m_catalogue;
    const Clock& m_clock;
    QList<model::Account> m_accounts;
    QString m_language;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    std::vector<Switch> m_switches;
};

} // namespace aviso::ui
