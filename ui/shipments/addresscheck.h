#pragma once

#include "core/catalogue/compile.h"
#include "core/orders/addressadvice.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>
#include <utility>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aviso::ui {

/// What may be better about the recipient's address, beside the address: as entered and as suggested with the
/// differences marked, lines that are too long and can be split, and entries of the address book that would replace
/// what was typed. It keeps its room while it says nothing, so that nothing moves when it speaks.
class AddressCheck final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        std::optional<orders::AddressSuggestion> suggestion = {};
        QList<catalogue::Problem> advice = {}; ///< what the catalogue advises on the address
        QList<orders::LineSplit> splits = {};
        QStringList conflicts = {}; ///< fields that an entry of the address book would replace

        bool isEmpty() const { return !suggestion && advice.isEmpty() && splits.isEmpty() && conflicts.isEmpty(); }
        bool operator==(const Content&) const = default;
    };

    explicit AddressCheck(QWidget* parent = nullptr);

    void show(const Content& content);
    const Content& content() const { return m_content; }

Q_SIGNALS:
    void suggestionTaken();
    void keptAsEntered(const QString& reason);
    void splitTaken(qsizetype index);
    void replacementTaken();
    void replacementRefused();
    void rebuilt();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addConflicts();
    void addSplits();
    void addSuggestion();
    void addAdvice();
    void addOverride();
    QLabel* newWords(const QString& words);
    QPushButton* newButton(const QString& name, const QString& text);

    Content m_content;
    QLabel* m_title;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
};

/// Both texts as rich text with what differs between them marked, not by colour alone.
std::pair<QString, QString> markedDifference(const QString& entered, const QString& suggested);

} // namespace aviso::ui
