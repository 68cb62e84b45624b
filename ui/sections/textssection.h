#pragma once

#include "ui/sections/section.h"

#include <QList>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace aviso::ui {

class FieldEditor;
class ReasonLabel;

/// Sender name and the two free texts that go into the carrier's messages, with live counters and placeholders.
class TextsSection final : public Section
{
    Q_OBJECT

public:
    explicit TextsSection(QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Text
    {
        QString field = {};
        QLabel* label = nullptr;
        QPlainTextEdit* edit = nullptr;
        QLabel* counter = nullptr;
        QToolButton* placeholders = nullptr;
        ReasonLabel* reason = nullptr;
    };

    Text newText(const QString& field, int lines);
    void judgeText(const Text& text, const Draft& draft);
    void fillPlaceholders(const Text& text);
    void retranslate();

    FieldEditor* m_senderName;
    QLabel* m_senderLabel;
    ReasonLabel* m_senderNote;
    QLabel* m_picture;
    QList<Text> m_texts;
};

} // namespace aviso::ui
