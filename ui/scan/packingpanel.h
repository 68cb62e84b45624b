#pragma once

#include "core/base/ids.h"
#include "core/model/item.h"
#include "core/shipping/packing.h"
#include "ui/look.h"
#include "ui/models/tablemodel.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace aviso::ui {

/// The items of one order with how many of each lie in the parcel, and in letters that are read from the packing table
/// what the last scan was. What was wrong stays there until it is confirmed by key or mouse, or the right thing is
/// scanned.
class PackingPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PackingPanel(QWidget* parent = nullptr);

    /// Opens with this order and nothing scanned yet.
    void begin(ShipmentId shipment, const QString& name, const QList<model::Item>& items);
    /// The items are now like that; says nothing about it.
    void setItems(const QList<model::Item>& items);
    /// Shows what a scan or a count by hand came to.
    void tell(const shipping::Packing& packing);
    void tellOwnOrder(); ///< the order's own code was scanned
    void tellPrinting(); ///< it is complete, and its label is on its way
    void offerTakingBack(const QList<int>& before);
    void forgetOldCount(); ///< it is what counts again
    void leave();          ///< closes, and gives the focus back

    bool isOpen() const { return m_shipment != ShipmentId{}; }
    ShipmentId shipment() const { return m_shipment; }
    const QList<model::Item>& items() const { return m_model->rows(); }
    /// Whether something wrong was scanned and nobody has confirmed it.
    bool isStopped() const { return m_isStopped; }

Q_SIGNALS:
    void typed(const QString& code);
    void counted(qsizetype index, int change); ///< +1 or -1 by hand
    void newCountAsked();
    void oldCountAsked(const QList<int>& picked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< "+" and "-" in the list
    void keyPressEvent(QKeyEvent* event) override;              ///< Esc confirms, then closes
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void say(Tone tone, const QString& sentence);
    void sayProgress();
    void stop(const QString& sentence);
    void confirm();
    void takeTyped();
    void count(int change);
    void startAnew();
    void enable();
    void fitHeight();
    void paintTone();
    void retranslate();

    ShipmentId m_shipment = {};
    QString m_name;
    TableModel<model::Item>* m_model;
    QLabel* m_picture;
    QLabel* m_sentence;
    QLabel* m_title;
    QTableView* m_table;
    QLabel* m_codeLabel;
    QLineEdit* m_code;
    QPushButton* m_take;
    QPushButton* m_more;
    QPushButton* m_less;
    QPushButton* m_anew;
    QPushButton* m_confirm;
    QPushButton* m_close;
    QPointer<QWidget> m_before; ///< had the focus
    std::optional<QList<int>> m_oldCount;
    Tone m_tone = Tone::Plain;
    bool m_isStopped = false;
};

} // namespace aviso::ui
