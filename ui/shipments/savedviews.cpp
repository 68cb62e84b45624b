#include "ui/shipments/savedviews.h"

#include "core/settings/settings.h"
#include "core/shipping/worklist.h"
#include "ui/shipments/viewtabs.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::Standing;

namespace {

constexpr int fileVersion = 1;
constexpr qsizetype longestName = 60;
constexpr qsizetype mostViews = 50;
constexpr int cap = 100;                 // of counts that are not cheap
constexpr std::size_t mostJudged = 1000; // drafts, for one count

QJsonObject toJson(const SavedView& view)
{
    QJsonObject object;
    if (!view.word.isEmpty())
        return {{u"view"_s, view.word}};
    object.insert(u"name"_s, view.name);
    object.insert(u"search"_s, view.question.wanted.stored.search);
    object.insert(u"state"_s, stateChoice(view.question.wanted));
    object.insert(u"sort"_s, model::sortWord(view.question.order.by));
    object.insert(u"descending"_s, view.question.order.direction == Qt::DescendingOrder);
    if (!view.columns.isEmpty())
        object.insert(u"columns"_s, view.columns);
    return object;
}

SavedView ownView(const QJsonValue& value)
{
    const auto by = model::sortFromWord(value["sort"_L1].toString());
    SavedView view{.name = value["name"_L1].toString().simplified().left(longestName),
                   .question = {.wanted = wantedBy(value["search"_L1].toString(), value["state"_L1].toString())},
                   .columns = value["columns"_L1].toArray()};
    if (by)
        view.question.order = {.by = *by,
                               .direction = value["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    return view;
}

/// Each of the program's own views once; what is not one stays away.
QList<SavedView> viewsFrom(const QJsonArray& array)
{
    QList<SavedView> missing = ownViews();
    QList<SavedView> views;
    for (const QJsonValue value : array) {
        const QString word = value["view"_L1].toString();
        const auto known = std::ranges::find(missing, word, &SavedView::word);
        if (!word.isEmpty() && known != missing.end()) {
            views.append(*known);
            missing.erase(known);
        } else if (word.isEmpty() && !ownView(value).name.isEmpty() && views.size() < mostViews) {
            views.append(ownView(value));
        }
    }
    return views + missing;
}

} // namespace

QList<SavedView> ownViews()
{
    return {{.word = u"all"_s},
            {.word = u"to-mend"_s, .question = {.wanted = {.standing = Standing::ToMend}}},
            {.word = u"ready"_s, .question = {.wanted = {.standing = Standing::Ready}}},
            {.word = u"unknown"_s, .question = {.wanted = {.stored = {.state = model::State::Unknown}}}},
            {.word = u"unprinted"_s, .question = {.wanted = {.stored = {.isUnprinted = true}}}}};
}

QString viewName(const SavedView& view)
{
    if (view.word == "all"_L1)
        return ViewTabs::tr("All");
    if (view.word == "to-mend"_L1)
        return ViewTabs::tr("To mend", "drafts");
    if (view.word == "ready"_L1)
        return ViewTabs::tr("Ready");
    if (view.word == "unknown"_L1)
        return ViewTabs::tr("Unknown outcome");
    if (view.word == "unprinted"_L1)
        return ViewTabs::tr("Not printed");
    return view.word.isEmpty() ? view.name : choiceName(view.word);
}

SavedView passingView(const QString& stateChoice)
{
    return {.word = stateChoice, .question = {.wanted = wantedBy({}, stateChoice)}};
}

bool isPassing(const SavedView& view)
{
    return !view.word.isEmpty() &&
           std::ranges::none_of(ownViews(), [&view](const SavedView& own) { return own.word == view.word; });
}

Result<SavedViews> loadViews(storage::Connection& connection)
{
    const auto text = settings::value(connection, QString::fromLatin1(viewsKey));
    if (!text)
        return std::unexpected(text.error());
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    SavedViews views{.views = viewsFrom(object["views"_L1].toArray())};
    views.open = std::clamp(object["open"_L1].toInt(), 0, static_cast<int>(views.views.size()) - 1);
    return views;
}

QString viewsText(const SavedViews& views)
{
    QJsonArray array;
    for (const SavedView& view : views.views)
        if (!isPassing(view))
            array.append(toJson(view));
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"views"_s, array}, {u"open"_s, views.open}}).toJson(QJsonDocument::Compact));
}

Result<QList<model::Tally>> tallyViews(const shipping::Desk& desk, const QList<SavedView>& views,
                                       const shipping::KnownReadiness& known)
{
    const auto states =
        desk.store.read([](storage::Connection& connection) { return model::countByState(connection); });
    if (!states)
        return std::unexpected(states.error());
    QList<model::Tally> tallies;
    for (const SavedView& view : views) {
        const Wanted& wanted = view.question.wanted;
        if (wanted.standing) {
            const auto drafts = shipping::draftKeys(desk, {.stored = wanted.stored, .standing = *wanted.standing},
                                                    {.keys = cap, .judged = mostJudged}, known, {});
            if (!drafts)
                return std::unexpected(drafts.error());
            tallies.append(model::Tally{.count = static_cast<qint64>(drafts->keys.size()), .isAll = drafts->isAll});
        } else if (wanted.stored.search.isEmpty() && !wanted.stored.isUnprinted && !wanted.stored.need &&
                   !wanted.stored.status) {
            qint64 all = 0;
            for (auto state = states->cbegin(); state != states->cend(); ++state)
                all += !wanted.stored.state || *wanted.stored.state == state.key() ? *state : 0;
            tallies.append(model::Tally{.count = all});
        } else {
            const model::ShipmentFilter filter = shipping::ofToday(wanted.stored, desk.clock);
            const auto some = desk.store.read(
                [&](storage::Connection& connection) { return model::tallyShipments(connection, filter, cap); });
            if (!some)
                return std::unexpected(some.error());
            tallies.append(*some);
        }
    }
    return tallies;
}

QByteArray viewsFile(const QList<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views)
        if (view.word.isEmpty())
            array.append(toJson(view));
    return QJsonDocument(QJsonObject{{u"aviso-views"_s, fileVersion}, {u"views"_s, array}}).toJson();
}

Result<QList<SavedView>> viewsOfFile(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object["aviso-views"_L1].toInt() != fileVersion)
        return failure(Error::Kind::Invalid, u"not-views"_s);
    QList<SavedView> views;
    for (const SavedView& view : viewsFrom(object["views"_L1].toArray()))
        if (view.word.isEmpty())
            views.append(view);
    return views;
}

} // namespace aviso::ui
