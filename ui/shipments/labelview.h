#pragma once

#include "core/model/documents.h"
#include "core/model/shipment.h"
#include "core/pages/paper.h"
#include "ui/services.h"

#include <QImage>
#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace aviso::ui {

/// The labels of a shipment as they go on paper, at printer resolution, and whether their codes say what they must.
class LabelView : public QWidget
{
    Q_OBJECT

public:
    explicit LabelView(const Services& services, QWidget* parent = nullptr);

    void load(const model::Shipment& shipment); ///< a key of 0 empties it

Q_SIGNALS:
    void printAsked(aviso::DocumentId label);
    void exported(const QString& file, const aviso::model::Print& label);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Preview
    {
        QImage image = {};
        pages::LabelCheck check = {};
    };

    void take(QList<pages::StoredLabel> labels);
    void showLabel();
    void render(const pages::StoredLabel& label);
    void showPreview();
    void exportLabel(); ///< unless its items must be checked first
    void saveLabel(const model::Document& label);
    void retranslate();

    const Services& m_services;
    QList<pages::StoredLabel> m_labels;
    std::optional<Preview> m_preview;
    DocumentId m_rendered = {};
    Place m_loading;
    Place m_rendering;
    QComboBox* m_choice;
    QLabel* m_checkPicture;
    QLabel* m_checkSentence;
    QLabel* m_page;
    QPushButton* m_print;
    QPushButton* m_export;
};

} // namespace aviso::ui
