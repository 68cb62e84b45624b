#pragma once

#include "ui/settings/diagnostics.h"
#include "ui/settings/scantryout.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace aviso::ui {

/// What the desk stands on, row by row: a picture, a word and a sentence on how it is doing, and a button that tests
/// it; and a report of it all for support.
class DiagnosticsSection final : public QWidget
{
    Q_OBJECT

public:
    DiagnosticsSection(const Services& services, DeskPlaces places, QWidget* parent = nullptr);

    static QString title() { return tr("Diagnostics"); }

    void test(Part part);
    void testAll(); ///< but for the scanner, which needs a hand
    void cancel();

    const Findings& findings() const { return m_findings; }
    QString report() const;

    /// Writes the report to a file, over what was there.
    void saveTo(const QString& file);

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QLabel* picture = nullptr;
        QLabel* name = nullptr;
        QLabel* words = nullptr;
        QPushButton* test = nullptr;
    };

    Line newLine(Part part);
    QPushButton* newButton(const QString& name, void (DiagnosticsSection::*act)());
    void tryScanner();
    void takeScan(const QString& typed, const QList<std::chrono::milliseconds>& gaps, bool endedWithEnter);
    void take(Part part, const Finding& finding);
    void showPart(Part part);
    void showButtons();
    void copy();
    void chooseFile();
    void retranslate();

    const Services& m_services;
    const DeskPlaces m_places;
    Findings m_findings;
    QList<Part> m_underway;
    std::map<Part, Line> m_lines;
    std::map<Part, Place> m_tests;
    Place m_habits;
    ScanTryout m_tryout;
    QLabel* m_intro;
    QPushButton* m_all;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace aviso::ui
