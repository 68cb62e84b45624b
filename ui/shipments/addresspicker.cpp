#include "ui/shipments/addresspicker.h"

#include "ui/fields/lineoffers.h"

#include <QLineEdit>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;

namespace {

constexpr int offered = 8;
constexpr qsizetype fewestLetters = 2;

QString wordsOf(const AddressEntry& entry)
{
    const model::Consignee& c = entry.consignee;
    const QString street = QStringList{c.street, c.houseNumber}.join(u' ').trimmed();
    const QString town = QStringList{c.postcode, c.city}.join(u' ').trimmed();
    QStringList parts{model::displayName(c), street.isEmpty() ? c.poBox : street, town};
    parts.removeAll(QString());
    const QString words = parts.join(u", "_s);
    return entry.code.isEmpty() ? words : entry.code + u"  "_s + words;
}

} // namespace

AddressPicker::AddressPicker(const Services& services, std::shared_ptr<orders::AddressFinder> finder, QLineEdit* line)
    : QObject(line), m_services(services), m_finder(std::move(finder)), m_line(line),
      m_model(new TableModel<AddressEntry>(
          {{.title = [] { return tr("Address book"); }, .text = &wordsOf, .tip = &wordsOf}}, this)),
      m_offers(new LineOffers(m_model, line, u"address-offers"_s))
{
    connect(m_line, &QLineEdit::textEdited, this, &AddressPicker::search);
    connect(m_offers, &LineOffers::chosen, this, [this](int row) { Q_EMIT taken(m_model->row(row)); });
    connect(m_offers, &LineOffers::entered, this, &AddressPicker::takeByCode);
}

bool AddressPicker::isOpen() const
{
    return m_offers->isOpen();
}

void AddressPicker::search()
{
    const QString text = m_line->text();
    if (text.trimmed().size() < fewestLetters || m_line->isReadOnly())
        return close();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), finder = m_finder, text] {
                 return store.read(
                     [&](storage::Connection& connection) { return finder->find(connection, text, offered); });
             })
        .in(m_searching)
        .then(this, [this, text](const Result<QList<AddressEntry>>& found) {
            if (!found)
                return Q_EMIT failed(found.error());
            if (!m_line->hasFocus() || m_line->text() != text)
                return;
            m_model->replaceAll(*found);
            m_offers->open(tr("Entries of the address book"));
        });
}

void AddressPicker::close()
{
    m_searching.drop();
    m_offers->close();
}

void AddressPicker::takeByCode()
{
    const QString code = m_line->text();
    close();
    if (m_line->isReadOnly() || code.trimmed().isEmpty())
        return;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), code] {
                 return store.read(
                     [&](storage::Connection& connection) { return model::addressByCode(connection, code); });
             })
        .in(m_lookingUp)
        .then(this, [this, code](const Result<std::optional<AddressEntry>>& found) {
            if (!found)
                return Q_EMIT failed(found.error());
            if (*found && m_line->text() == code)
                Q_EMIT taken(**found);
        });
}

} // namespace aviso::ui
