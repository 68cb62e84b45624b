#include "app/cli/selection.h"

#include "app/cli/words.h"
#include "core/model/shipments.h"
#include "core/text/sentences.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

QJsonObject failedItem(const QJsonValue& id, const QString& ref, const Error& error)
{
    return {{u"id"_s, id}, {u"reference"_s, ref}, {u"error"_s, toJson(error)}};
}

QString failedLine(const QString& ref, const Error& error)
{
    const QString where = error.field.isEmpty() ? ref : u"%1, %2"_s.arg(ref, error.field);
    return u"%1: %2"_s.arg(where, text::sentence(error));
}

std::expected<Selection, Answer> selectNamed(app::Workplace& workplace, const QStringList& refs)
{
    Selection selection;
    for (const QString& ref : refs) {
        const auto found = workplace.store().read([&](Connection& c) { return model::findShipment(c, ref); });
        if (!found && found.error().kind == Error::Kind::Storage)
            return std::unexpected(refusal(found.error()));
        if (!found) {
            selection.failed.append(failedItem({}, ref, found.error()));
            selection.remarks << failedLine(ref, found.error());
        } else if (!selection.ids.contains(*found)) {
            selection.ids << *found;
        }
    }
    return selection;
}

std::expected<Selection, Answer> selectShipments(Call& call, app::Workplace& workplace, model::State all)
{
    const QStringList& refs = call.arguments().operands;
    if (call.arguments().has("all"_L1) != refs.isEmpty())
        return std::unexpected(wrongUse(refs.isEmpty() ? u"missing-operand"_s : u"surplus-operand"_s, u"--all"_s,
                                        Words::tr("Say which shipments, or --all, and not both.")));
    if (!refs.isEmpty())
        return selectNamed(workplace, refs);
    auto ids = workplace.store().read([&](Connection& c) { return model::shipmentsInState(c, all); });
    if (!ids)
        return std::unexpected(refusal(ids.error()));
    return Selection{.ids = std::move(*ids)};
}

Option allOption(const char* help)
{
    return {"all"_L1, nullptr, help};
}

} // namespace aviso::cli
