#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace aviso::ui {

/// The steps of an import side by side, each below its title.
class ImportSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(QWidget* parent = nullptr);

    enum class Height { Natural, Full };
    void add(const QList<QWidget*>& parts, int stretch, Height lastPart = Height::Natural);
    void setTitles(const QStringList& titles); ///< in the order of the steps

private:
    QHBoxLayout* m_sides;
    QList<QLabel*> m_titles;
};

} // namespace aviso::ui
