#pragma once

#include "ui/shipments/wanted.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace aviso::ui {

/// Above the list of shipments: the search line, and the choice of a state.
class ListFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit ListFilter(QWidget* parent = nullptr);

    Wanted wanted() const;

    void clear();        ///< wants everything, without a word
    void announceSoon(); ///< `changed()` after the pause that typing has, once for several calls
    void focusSearch();

Q_SIGNALS:
    void changed();
    void left(); ///< the clerk is done with searching and goes to the list

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    QLineEdit* m_search;
    QComboBox* m_state;
    QTimer* m_pause;
};

} // namespace aviso::ui
