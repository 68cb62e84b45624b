#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace aviso::ui {

/// Where the clerk sends the labels: a file is no paper, so that nothing is counted as printed.
enum class Destination { Nowhere, Paper, File };

/// Lets the clerk choose a printer and how it prints.
using ChoosePrinter = std::function<Destination(QPrinter& printer, QWidget* window)>;

/// The system's dialog; without any printer a PDF file is offered.
Destination choosePrinter(QPrinter& printer, QWidget* window);

/// Lets every page that is painted come out once, at its own size and on paper of its own, whatever was chosen and
/// whatever the queue does by itself: labels are counted one by one, and each copy says that it is one.
void printEachPageOnce(QPrinter& printer);

} // namespace aviso::ui
