#pragma once

#include "ui/shipments/wanted.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace aviso::ui {

/// Above the list of shipments: the search line, and the choice of a state.
class ListFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit ListFilter(QWidget* parent = nullptr);

    Wanted wanted() const;
    void show(const Wanted& wanted); ///< without a word
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
};

} // namespace aviso::ui
