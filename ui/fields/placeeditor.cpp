#include "ui/fields/placeeditor.h"

#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "ui/fields/lineoffers.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/fields/writing.h"
#include "ui/icons.h"
#include "ui/look.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using shipping::PlaceContext;
using shipping::PlacesFound;

namespace {

constexpr auto typingPause = 250ms;

QString kindName(carriers::PlaceKind kind)
{
    using enum carriers::PlaceKind;
    switch (kind) {
    case Branch:
        return PlaceEditor::tr("Branch");
    case Locker:
        return PlaceEditor::tr("Parcel locker");
    case ServicePoint:
        return PlaceEditor::tr("Service point");
    case Settlement:
    case Street:
        break;
    }
    return {};
}

/// "08:00-20:00" of today's weekday; empty where the hours are not known.
QString hoursToday(const carriers::Place& place)
{
    if (place.hours.isEmpty())
        return {};
    const QString hours = place.hours.value(QDate::currentDate().dayOfWeek() - 1);
    return hours.isEmpty() ? PlaceEditor::tr("closed today") : PlaceEditor::tr("today %1").arg(hours);
}

/// Name and address, each word once: carriers repeat the address in the name, or the town in the street.
QStringList addressOf(const carriers::Place& place)
{
    QStringList parts{place.name};
    QString street = QStringList{place.street, place.houseNumber}.join(u' ').trimmed();
    if (street.startsWith(place.city + u", "_s))
        street.remove(0, place.city.size() + 2);
    for (const QString& part : {street, place.city})
        if (!part.isEmpty() && !place.name.contains(part))
            parts.append(part == place.city ? QStringList{place.postcode, part}.join(u' ').trimmed() : part);
    return parts;
}

QString wordsOf(const carriers::Place& place, const PlaceContext& context)
{
    QStringList parts = addressOf(place) + QStringList{kindName(place.kind), hoursToday(place)};
    if (const auto why = shipping::whyNot(place, context))
        parts.append(text::sentence(*why));
    else if (place.mostGrams > 0)
        parts.append(PlaceEditor::tr("up to %1 kg").arg(QLocale().toString(place.mostGrams / 1000.0)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Each question in turn; what one finds counts even when the other finds nothing.
Result<PlacesFound> lookUp(const shipping::Desk& desk, AccountId account,
                           const QList<carriers::PlaceQuestion>& questions)
{
    PlacesFound all;
    std::optional<Error> trouble;
    for (const carriers::PlaceQuestion& question : questions) {
        const auto found = shipping::findPlaces(desk, account, question, shipping::Freshness::OfToday, {});
        if (!found) {
            trouble = found.error();
            continue;
        }
        all.places += found->places;
        all.readAt = found->readAt;
        if (found->why)
            all.why = found->why;
    }
    if (all.places.isEmpty() && trouble)
        return failure(*trouble);
    return all;
}

} // namespace

PlaceEditor::PlaceEditor(const catalogue::Field& field, const Services& services, QWidget* parent)
    : ValueEditor(field.name, parent), m_place(field), m_services(services), m_line(new QLineEdit(this)),
      m_reason(new ReasonLabel(1, this)),
      m_model(new TableModel<carriers::Place>(
          {{.title = [] { return tr("Places"); },
            .text = [this](const carriers::Place& place) { return wordsOf(place, m_context); },
            .icon =
                [this](const carriers::Place& place) {
                    return shipping::whyNot(place, m_context) ? icon(u"dropped"_s, Tone::Warning)
                                                              : icon(u"ready"_s, Tone::Faint);
                },
            .tip = [this](const carriers::Place& place) { return wordsOf(place, m_context); }}},
          this)),
      m_offers(new LineOffers(m_model, m_line, u"place-offers"_s))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_line);
    rows->addWidget(m_reason);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(tr("Type to look it up"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PlaceEditor::search);
    connect(m_line, &QLineEdit::textEdited, this, &PlaceEditor::takeText);
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::left);
    connect(m_offers, &LineOffers::wanted, this, &PlaceEditor::search);
    connect(m_offers, &LineOffers::entered, this, &PlaceEditor::search);
    connect(m_offers, &LineOffers::chosen, this, &PlaceEditor::take);
}

void PlaceEditor::setText(const QString& id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_searching.drop();
    say({});
    showText(m_line, id);
    readName();
}

/// People know places by their names.
void PlaceEditor::readName()
{
    if (m_id.isEmpty())
        return m_naming.drop();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), carrier = m_context.carrier, kinds = m_place.places,
              id = m_id]() -> Result<std::optional<carriers::Place>> {
                 for (const QString& word : kinds) {
                     const auto place = store.read([&](storage::Connection& connection) {
                         return shipping::keptPlace(
                             connection, carrier,
                             carriers::placeKindFromWord(word).value_or(carriers::PlaceKind::Branch), id);
                     });
                     if (!place || *place)
                         return place;
                 }
                 return std::nullopt;
             })
        .in(m_naming)
        .then(this, [this, id = m_id](const Result<std::optional<carriers::Place>>& place) {
            if (place && *place && m_id == id && m_line->text() == id)
                showText(m_line, (*place)->name);
        });
}

void PlaceEditor::takeText()
{
    const QString typed = m_line->text().trimmed();
    const bool isKey = !m_place.pattern.isEmpty() && m_place.expression.match(typed).hasMatch();
    m_id = isKey ? typed : QString();
    m_naming.drop();
    Q_EMIT edited();
    if (typed.isEmpty()) {
        m_pause.stop();
        m_searching.drop();
        m_offers->close();
        return say({});
    }
    m_pause.start();
}

void PlaceEditor::search()
{
    m_pause.stop();
    if (m_line->isReadOnly() || !m_context.account)
        return;
    // Whoever only opens the list wants to see all, not what is chosen.
    const QString typed = m_id.isEmpty() || m_line->text() == m_id ? m_line->text() : QString();
    say(tr("Looking it up …"));
    m_services.tasks
        .run(Lane::Network, [&desk = m_services.desk, account = *m_context.account,
                             questions = shipping::questionsFor(m_place, m_context,
                                                                typed)] { return lookUp(desk, account, questions); })
        .in(m_searching)
        .then(this, [this](const Result<PlacesFound>& found) { offer(found); });
}

void PlaceEditor::offer(const Result<PlacesFound>& found)
{
    if (!found)
        return say(text::sentence(found.error()));
    m_model->replaceAll(found->places);
    if (m_line->hasFocus())
        m_offers->open(text::fieldName(field()));
    if (found->why)
        say(tr("As the desk has kept it: %1").arg(text::sentence(*found->why)));
    else
        say(m_id.isEmpty() ? tr("Choose one from the list: Down, then Enter.") : QString());
}

void PlaceEditor::take(int row)
{
    const carriers::Place place = m_model->row(row);
    if (const auto why = shipping::whyNot(place, m_context))
        return say(text::sentence(*why));
    m_id = place.id;
    showText(m_line, place.name);
    say({});
    Q_EMIT edited();
    Q_EMIT placeTaken(place);
}

void PlaceEditor::setReadOnly(bool isReadOnly)
{
    showWriting(m_line, isReadOnly ? Writing::Closed : Writing::Allowed);
}

void PlaceEditor::say(const QString& words)
{
    m_saying = words;
    m_reason->setReason(words, Tone::Faint);
    m_line->setAccessibleDescription(words);
    fit();
}

void PlaceEditor::judge(const catalogue::Verdict& verdict)
{
    if (!m_saying.isEmpty())
        return;
    const catalogue::Problem* problem = problemOf(verdict, field());
    const QString sentence = problem ? text::sentence(*problem) : QString();
    m_reason->setReason(sentence, problem ? toneOf(*problem) : Tone::Faint);
    m_line->setAccessibleDescription(sentence);
    fit();
}

void PlaceEditor::resizeEvent(QResizeEvent* event)
{
    fit();
    ValueEditor::resizeEvent(event);
}

/// Long words take a second line: a form does not ask for that again by itself.
void PlaceEditor::fit()
{
    setFixedHeight(m_line->sizeHint().height() + m_reason->heightForWidth(width()));
}

QWidget* PlaceEditor::control() const
{
    return m_line;
}

void PlaceEditor::setContext(const PlaceContext& context)
{
    const bool isOther = context.carrier != m_context.carrier;
    m_context = context;
    if (isOther && m_line->text() == m_id)
        readName();
}

} // namespace aviso::ui
