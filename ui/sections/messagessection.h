#pragma once

#include "ui/sections/section.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace aviso::ui {

class ReasonLabel;

/// The carrier's status messages: for each whether it goes out, by which channel, in which language and to whom.
class MessagesSection final : public Section
{
    Q_OBJECT

public:
    explicit MessagesSection(QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QString code = {};
        QString whenSent = {};
        QCheckBox* tick = nullptr;
        ReasonLabel* reason = nullptr;
        QComboBox* channel = nullptr;
        QComboBox* language = nullptr;
        QLineEdit* to = nullptr;
    };

    void rebuild(const Draft& draft);
    void addTitles(QGridLayout* table);
    void addLine(QGridLayout* table, const catalogue::MessageKind& kind, const Draft& draft);
    void showLine(const Line& line, const Draft& draft);
    void judgeLine(const Line& line, const Draft& draft);

    QWidget* m_content = nullptr;
    QList<Line> m_lines;
    QList<model::MessageChoice> m_unknown; ///< chosen ones that the catalogue does not know: kept as they are
    QString m_builtFor;
};

} // namespace aviso::ui
