#pragma once

#include "ui/look.h"

#include <QAbstractItemModel>

class QTableView;
class QWidget;

namespace aviso::ui {

/// A table in our look: whole rows, 28 pixels each (more where the font asks for it), no grid, Tab leaves it.
QTableView* newTable(QAbstractItemModel* model, QWidget* parent);

} // namespace aviso::ui
