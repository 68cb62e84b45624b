#include "core/catalogue/catalogue.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T, class Key>
const T* find(const QList<T>& items, Key T::* key, QStringView wanted)
{
    const auto found = std::ranges::find_if(items, [&](const T& item) { return item.*key == wanted; });
    return found == items.end() ? nullptr : &*found;
}

Result<Catalogue> readBundled()
{
    Catalogue all;
    const QDir folder(u":/carriers"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error{.kind = Error::Kind::Storage,
                                 .code = u"file-unreadable"_s,
                                 .args = {file.fileName()},
                                 .detail = file.errorString()});
        auto entry = parse(file.readAll());
        if (!entry) {
            entry.error().args = {name + u": "_s + entry.error().args.value(0)};
            return std::unexpected(entry.error());
        }
        all.insert(entry->carrier, *entry);
    }
    return all;
}

} // namespace

QString LocalName::in(const QString& language) const
{
    const auto found = byLanguage.constFind(language);
    return found != byLanguage.constEnd() ? *found : byLanguage.value(u"en"_s);
}

const AccountChannel* channel(const Entry& entry, QStringView id)
{
    return find(entry.channels, &AccountChannel::id, id);
}

const Service* service(const Entry& entry, QStringView code)
{
    return find(entry.services, &Service::code, code);
}

const MessageKind* message(const Entry& entry, QStringView code)
{
    return find(entry.messages, &MessageKind::code, code);
}

const OptionKind* option(const Entry& entry, QStringView word)
{
    return find(entry.options, &OptionKind::word, word);
}

const Layout* layout(const Entry& entry, QStringView code)
{
    return find(entry.layouts, &Layout::code, code);
}

const Field* field(const Entry& entry, QStringView name)
{
    const auto found =
        std::ranges::find_if(entry.fields, [&](const Field& field) { return field.name == name && !field.when; });
    return found == entry.fields.end() ? nullptr : &*found;
}

const CarrierCode* carrierCode(const Entry& entry, QStringView code)
{
    return find(entry.codes, &CarrierCode::code, code);
}

QUrl trackingPage(const Entry& entry, const QString& number)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(number));
    return QUrl(entry.trackingPage.toString(QUrl::FullyEncoded).replace(u"%7Bnumber%7D"_s, encoded));
}

const Action* action(const Entry& entry, QStringView word)
{
    return find(entry.actions, &Action::word, word);
}

const StatusCode* statusCode(const Entry& entry, QStringView code)
{
    for (QStringView part = code; !part.isEmpty(); part = part.left(part.lastIndexOf(u'.'))) {
        const auto found = entry.tracking.codes.constFind(part.toString());
        if (found != entry.tracking.codes.constEnd())
            return &*found;
        if (!part.contains(u'.'))
            break;
    }
    return nullptr;
}

QStringList expanded(const Entry& entry, const QStringList& codes)
{
    QStringList out;
    for (const QString& code : codes) {
        const Service* known = service(entry, code);
        if (known && !known->stands.isEmpty())
            out += known->stands;
        else
            out += code;
    }
    out.removeDuplicates();
    return out;
}

Result<Catalogue> bundled()
{
    static const Result<Catalogue> all = readBundled();
    return all;
}

} // namespace aviso::catalogue
