#pragma once

#include "ui/look.h"

#include <QAbstractItemModel>

class QTableView;
class QWidget;

namespace aviso::ui {

/// A table in our look: whole rows as high as the desk likes them (ui/look.h), no grid, Tab leaves it.
QTableView* newTable(QAbstractItemModel* model, QWidget* parent);

} // namespace aviso::ui
