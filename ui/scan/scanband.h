#pragma once

#include "ui/look.h"
#include "ui/mainwindow/messagebar.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace aviso::ui {

/// Says across the window, in letters that are read from the packing table, what a scan did. Goes away by itself when
/// there is nothing to answer, and with the next scan; never takes the focus.
class ScanBand : public QFrame
{
    Q_OBJECT

public:
    explicit ScanBand(QWidget* parent = nullptr);

    void say(Tone tone, const QString& sentence, const QList<Answer>& answers = {});

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override; ///< puts it away

private:
    void paintTone();

    Tone m_tone = Tone::Plain;
    QLabel* m_picture;
    QLabel* m_sentence;
    QHBoxLayout* m_answers;
    QTimer m_while;
};

} // namespace aviso::ui
