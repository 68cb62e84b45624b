#pragma once

#include "core/practice/novaposhta_book.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace aviso::practice::novaposhta {

/// What the address of a printed form asks for.
struct PrintWish
{
    QString form = {};    ///< "printMarking85x85"
    QStringList ids = {}; ///< numbers or Refs; one several times: copies
    QString type = {};    ///< "pdf", "html", "pdf8"
    QString key = {};
};
PrintWish printWish(const QString& path);

enum class Barcode { Right, Wrong }; ///< Wrong: of another number than the one in print

/// The form, or nothing when an id or the form is unknown. Marks waybills and registers as printed on `today`.
std::optional<QByteArray> printed(const PrintWish& wish, Book& book, const QDate& today,
                                  Barcode barcode = Barcode::Right);

/// Takes up a register that the state file knows, or that it was deleted.
void recallRegister(Book& book, const Piece& piece, const QDateTime& at);

} // namespace aviso::practice::novaposhta
