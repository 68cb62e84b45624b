#pragma once

#include "ui/services.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// Sets a desk up to practise on: an account at a carrier that this program plays itself, and sample orders. Blocks;
/// called on a worker.
using Furnish = std::function<Result<void>()>;

/// What a desk with nothing on it can begin with, in place of an empty page. Hidden as long as the desk has an account
/// or a shipment.
class FirstSteps final : public QWidget
{
    Q_OBJECT

public:
    FirstSteps(const Services& services, Furnish furnish, QWidget* parent = nullptr);

    /// Looks again whether the desk has nothing.
    void load();
    bool isNeeded() const { return m_isNeeded; }

Q_SIGNALS:
    void neededChanged();
    void practiceReady(); ///< the sample orders wait in the list
    void accountAsked();
    void importAsked();
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void practise();
    void retranslate();

    const Services& m_services;
    Furnish m_furnish;
    QLabel* m_title;
    QLabel* m_words;
    QPushButton* m_practise;
    QLabel* m_practiseWords;
    QPushButton* m_account;
    QPushButton* m_import;
    bool m_isNeeded = false;
    bool m_isBusy = false;
    Place m_loading;
};

} // namespace aviso::ui
