#include "core/orders/fields.h"

#include "core/orders/cellvalues.h"
#include "core/orders/itemcell.h"

#include <algorithm>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Consignee;
using model::Shipment;

template <auto member>
std::optional<Trouble> putConsignee(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    // Through a view: a shared text would be copied for a look at its characters.
    const bool hasLines = std::ranges::any_of(QStringView(cell.text), [](QChar c) { return c == u'\n' || c == u'\r'; });
    shipment.consignee.*member = hasLines ? cell.text.simplified() : std::move(cell.text);
    return std::nullopt;
}

template <auto member>
QString showConsignee(const Shipment& shipment)
{
    return shipment.consignee.*member;
}

template <auto member>
constexpr Field consigneeField(const char16_t* name, FieldUse use, const char16_t* headers)
{
    return {name, use, &putConsignee<member>, &showConsignee<member>, headers, nullptr};
}

QString showReference(const Shipment& shipment)
{
    return shipment.reference;
}
QString showDate(const Shipment& shipment)
{
    return shipment.dispatchDate ? shipment.dispatchDate->toString(Qt::ISODate) : QString();
}
QString showService(const Shipment& shipment)
{
    return shipment.service.basic;
}
QString showAdditional(const Shipment& shipment)
{
    return shipment.service.additional.join(u' ');
}
QString showText1(const Shipment& shipment)
{
    return shipment.texts.text1;
}
QString showText2(const Shipment& shipment)
{
    return shipment.texts.text2;
}
QString showSenderName(const Shipment& shipment)
{
    return shipment.senderName;
}
QString showLabelLines(const Shipment& shipment)
{
    return shipment.consignee.labelLines.join(u'\n');
}
QString showCount(const Shipment& shipment)
{
    return QString::number(shipment.parcels.size());
}
QString showContent(const Shipment& shipment)
{
    return shipment.parcels.isEmpty() ? QString() : shipment.parcels.first().content;
}

QString showWeight(const Shipment& shipment)
{
    QStringList weights;
    for (const model::Parcel& parcel : shipment.parcels)
        weights << u"%1 g"_s.arg(parcel.weightGrams);
    return weights.join(u" + "_s);
}

QString showMessages(const Shipment& shipment)
{
    QStringList words;
    for (const model::MessageChoice& message : shipment.messages)
        words << u"%1:%2:%3:%4"_s.arg(message.code, model::channelWord(message.channel), message.language, message.to);
    return words.join(u' ');
}

QString showOptions(const Shipment& shipment)
{
    QStringList words;
    for (const model::DeliveryOption option : shipment.options)
        words << model::optionWord(option);
    return words.join(u' ');
}

QString showValues(const Shipment& shipment)
{
    QStringList words;
    for (auto it = shipment.service.values.begin(); it != shipment.service.values.end(); ++it)
        words << it.key() + u'=' + it.value();
    return words.join(u' ');
}

/// The names of the additional services' values in which two shipments differ.
QStringList differingValues(const Shipment& a, const Shipment& b)
{
    QStringList names = a.service.values.keys() + b.service.values.keys();
    names.sort();
    names.removeDuplicates();
    names.removeIf([&](const QString& name) { return a.service.values.value(name) == b.service.values.value(name); });
    return names;
}

/// Nothing of it is in the shipment.
std::optional<Trouble> putNothing(Shipment&, FilledCell&&, const Reading&, const QString&)
{
    return std::nullopt;
}
QString showNothing(const Shipment&)
{
    return {};
}

constexpr auto text = FieldUse::Text;
constexpr auto identifier = FieldUse::Identifier;
constexpr auto value = FieldUse::Value;

// The weight stands before the number of parcels and both before the content: each builds on what is there.
constexpr Field table[] = {
    {u"reference", identifier, &putReference, &showReference,
     u"reference|ref|order|order number|order no|order id|ordernr|order reference|purchase order|po number|"
     u"bestellnummer|bestellung|bestell-nr|bestellnr|auftrag|auftragsnummer|auftrags-nr|auftragsnr|referenz|"
     u"referenznummer|"
     u"belegnummer|lieferscheinnummer|lieferschein|vorgang|"
     u"commande|numero de commande|n° de commande|no commande|n° commande|num commande|référence|bon de livraison|"
     u"ordine|numero ordine|n. ordine|nr ordine|n° ordine|riferimento|numero d'ordine|id ordine|"
     u"ordernummer|beställning|beställningsnummer|referens|beställningsnr|"
     u"замовлення|номер замовлення|№ замовлення|референс|посилання"},
    consigneeField<&Consignee::title>(
        u"recipient.title", text,
        u"title|salutation|anrede|titel|civilité|titre|titolo|appellativo|tilltal|звертання|титул"),
    consigneeField<&Consignee::firstName>(u"recipient.first-name", text,
                                          u"first name|firstname|given name|forename|vorname|prénom|nome di "
                                          u"battesimo|nome proprio|prenome|förnamn|ім'я|імʼя"),
    consigneeField<&Consignee::name>(
        u"recipient.name", text,
        u"name|last name|lastname|surname|family name|full name|recipient|customer|customer name|contact|"
        u"nachname|familienname|empfänger|name 1|name1|kunde|kundenname|nom|nom de famille|destinataire|nom complet|"
        u"cognome|nominativo|destinatario|cognome e nome|nome e cognome|namn|efternamn|mottagare|"
        u"прізвище|отримувач|одержувач|піб|прізвище та ім'я"),
    consigneeField<&Consignee::company>(
        u"recipient.company", text,
        u"company|company name|organisation|organization|business|firma|firmenname|unternehmen|société|entreprise|"
        u"raison sociale|ditta|azienda|società|ragione sociale|företag|företagsnamn|компанія|фірма|організація"),
    consigneeField<&Consignee::extraName>(
        u"recipient.extra-name", text,
        u"c/o|co|care of|department|attention|attn|name 2|name2|name 3|zusatz|namenszusatz|abteilung|zuhanden|z.hd.|"
        u"service destinataire|département|à l'attention de|aux soins de|reparto|presso|all'attenzione di|c/o presso|"
        u"avdelning|att|відділ|для|додатково"),
    consigneeField<&Consignee::addressSuffix>(
        u"recipient.address-suffix", text,
        u"address 2|address line 2|address2|street 2|address suffix|adresszusatz|adresse 2|adresse2|zusatzadresse|"
        u"adresszeile 2|complément d'adresse|complément|indirizzo 2|supplemento indirizzo|complemento indirizzo|"
        u"adress 2|adressrad 2|адреса 2|додаткова адреса"),
    consigneeField<&Consignee::street>(
        u"recipient.street", text,
        u"street|address|address 1|address line 1|address1|street name|street address|street and number|"
        u"strasse|straße|adresse|adresse 1|adresszeile 1|strasse und nummer|strasse nr|strasse/nr|strasse hausnummer|"
        u"rue|rue et numéro|rue n°|via|indirizzo|indirizzo 1|via e numero|via n.|via/piazza|"
        u"gata|gatuadress|adress|adress 1|вулиця|адреса"),
    consigneeField<&Consignee::houseNumber>(
        u"recipient.house-number", identifier,
        u"house number|house no|houseno|street number|hausnummer|haus-nr|hausnr|hnr|nr|n°|numéro de rue|"
        u"numero civico|civico|n. civico|husnummer|gatunummer|будинок|номер будинку|№ будинку"),
    consigneeField<&Consignee::poBox>(u"recipient.po-box", identifier,
                                      u"po box|p.o. box|pobox|postfach|case postale|boîte postale|casella "
                                      u"postale|postbox|box|абонентська скринька|а/с"),
    consigneeField<&Consignee::floor>(u"recipient.floor", text,
                                      u"floor|stockwerk|etage|stock|étage|piano|våning|поверх"),
    consigneeField<&Consignee::mailbox>(u"recipient.mailbox", identifier,
                                        u"mailbox|letterbox|briefkasten|briefkastennummer|boîte aux "
                                        u"lettres|bucalettere|cassetta delle lettere|brevlåda|"
                                        u"поштова скринька"),
    consigneeField<&Consignee::postcode>(
        u"recipient.postcode", identifier,
        u"postcode|postal code|zip|zip code|zipcode|plz|postleitzahl|npa|code postal|cp|cap|npa/cap|codice postale|nap|"
        u"codice di avviamento postale|postnummer|postnr|індекс|поштовий індекс"),
    consigneeField<&Consignee::city>(
        u"recipient.city", text,
        u"city|town|locality|place|ort|stadt|ortschaft|wohnort|ville|localité|lieu|città|località|luogo|comune|"
        u"ort/stad|postort|stad|місто|населений пункт"),
    consigneeField<&Consignee::country>(
        u"recipient.country", text,
        u"country|country code|land|ländercode|landescode|pays|code pays|paese|nazione|stato|codice paese|landskod|"
        u"країна|код країни"),
    consigneeField<&Consignee::phone>(
        u"recipient.phone", identifier,
        u"phone|telephone|phone number|tel|telefon|telefonnummer|festnetz|téléphone|tél|telefono|telefono fisso|"
        u"numero di telefono|телефон|номер телефону"),
    consigneeField<&Consignee::mobile>(
        u"recipient.mobile", identifier,
        u"mobile|mobile phone|cell|cell phone|mobile number|sms|mobil|mobiltelefon|handy|handynummer|natel|mobilnummer|"
        u"portable|téléphone portable|téléphone mobile|natel portable|cellulare|telefono cellulare|telefonino|"
        u"мобільний|мобільний телефон"),
    consigneeField<&Consignee::email>(
        u"recipient.email", text,
        u"email|e-mail|mail|email address|e-mail address|e-mail-adresse|mailadresse|emailadresse|courriel|adresse "
        u"e-mail|"
        u"adresse mail|indirizzo e-mail|posta elettronica|indirizzo email|e-post|epost|e-postadress|"
        u"ел. пошта|електронна пошта|ел. адреса|імейл"),
    {u"recipient.language", value, &putLanguage, &showConsignee<&Consignee::language>,
     u"language|lang|locale|customer language|sprache|korrespondenzsprache|kundensprache|langue|lingua|språk|мова"},
    consigneeField<&Consignee::carrierIdent>(
        u"recipient.carrier-ident", identifier,
        u"carrier customer number|pickpost id|post ident|kundennummer post|pickpost|mypost24|my post 24"),
    {u"recipient.label-lines", text, &putLabelLines, &showLabelLines,
     u"label lines|label address|etikettenzeilen|adressblock|lignes d'étiquette|righe etichetta|etikettrader|рядки "
     u"етикетки"},
    {u"dispatch-date", value, &putDispatchDate, &showDate,
     u"dispatch date|ship date|shipping date|shipment date|posting date|versanddatum|aufgabedatum|versandtag|versand "
     u"am|"
     u"date d'expédition|date d'envoi|date de dépôt|data di spedizione|data spedizione|data invio|data d'impostazione|"
     u"avsändningsdatum|skickas|leveransdatum|дата відправлення|дата відправки"},
    {u"service", text, &putService, &showService,
     u"service|shipping service|product|shipping method|carrier "
     u"service|produkt|versandart|versandprodukt|basisleistung|"
     u"prestation|produit|mode d'expédition|type d'envoi|servizio|prodotto|tipo di spedizione|modalità di spedizione|"
     u"tjänst|fraktsätt|frakttjänst|послуга|тип доставки|спосіб доставки"},
    {u"additional", text, &putAdditional, &showAdditional,
     u"additional|additional services|add-ons|extras|zusatzleistungen|zusatzleistung|prestations complémentaires|"
     u"servizi aggiuntivi|prestazioni supplementari|servizi complementari|tilläggstjänster|додаткові послуги"},
    {u"weight", value, &putWeight, &showWeight,
     u"weight|gross weight|total weight|gewicht|bruttogewicht|gesamtgewicht|paketgewicht|poids|poids brut|poids total|"
     u"peso|peso lordo|peso totale|vikt|bruttovikt|вага|вага брутто|маса"},
    {u"parcels", value, &putParcels, &showCount,
     u"parcels|number of parcels|packages|pieces|colli|pakete|anzahl pakete|paketanzahl|packstücke|anzahl|"
     u"colis|nombre de colis|nb colis|numero colli|pacchi|numero pacchi|kollin|antal paket|antal kollin|"
     u"кількість місць|місця|посилки|кількість посилок"},
    {u"content", text, &putContent, &showContent,
     u"content|contents|goods|description of goods|inhalt|warenbezeichnung|contenu|marchandise|contenuto|merce|"
     u"innehåll|вміст|опис вмісту"},
    {u"items", identifier, &putNothing, &showNothing,
     u"items|line items|order items|order lines|articles|article list|pick list|packing list|lineitems|artikel|"
     u"artikelliste|positionen|bestellpositionen|artikelpositionen|packliste|lignes de commande|liste d'articles|"
     u"liste de colisage|articoli|righe ordine|elenco articoli|artiklar|orderrader|plocklista|товари|позиції|"
     u"перелік товарів|артикули",
     &putItems},
    {u"messages", value, &putMessages, &showMessages,
     u"messages|notifications|benachrichtigungen|benachrichtigung|avisierung|notifications client|avis|messages client|"
     u"messaggi|notifiche|avvisi|aviseringar|meddelanden|avisering|повідомлення|сповіщення"},
    {u"options", value, &putOptions, &showOptions,
     u"options|delivery options|zustelloptionen|empfangsoptionen|optionen|options de livraison|opzioni|"
     u"opzioni di recapito|leveransalternativ|leveransval|опції|опції доставки"},
    {u"text1", text, &putText1, &showText1,
     u"text1|text 1|free text 1|freitext 1|freitext1|message text 1|texte 1|texte libre 1|testo 1|testo libero 1|"
     u"fritext 1|текст 1"},
    {u"text2", text, &putText2, &showText2,
     u"text2|text 2|free text 2|freitext 2|freitext2|message text 2|texte 2|texte libre 2|testo 2|testo libero 2|"
     u"fritext 2|текст 2"},
    {u"sender-name", text, &putSenderName, &showSenderName,
     u"sender name|sender|brand|absendername|absender|marke|nom de l'expéditeur|expéditeur|marque|nome "
     u"mittente|mittente|"
     u"marchio|avsändare|avsändarnamn|відправник|ім'я відправника"},
    {u"value.delivery-date", value, &putDeliveryDate, &showValues,
     u"delivery date|zustelldatum|lieferdatum|wunschtermin|date de livraison|data di consegna|data di recapito|"
     u"дата доставки"},
    {u"value.delivery-place", text, &putServiceValue, &showValues,
     u"delivery place|deposit place|safe place|abstellort|ablageort|lieu de dépôt|luogo di deposito|"
     u"avlämningsplats|місце залишення"},
    {u"value.…", text, &putServiceValue, &showValues, u""},
};

} // namespace

std::span<const Field> fields()
{
    return table;
}

const Field* field(QStringView name)
{
    const auto found = std::ranges::find_if(table, [name](const Field& row) { return name == QStringView(row.name); });
    if (found != std::end(table))
        return &*found;
    return name.startsWith("value."_L1) && name.size() > 6 ? &table[std::size(table) - 1] : nullptr;
}

QList<Difference> differences(const Shipment& here, const Shipment& file)
{
    QList<Difference> found;
    for (const Field& row : table)
        if (row.show != &showValues && row.show(here) != row.show(file))
            found.append({QStringView(row.name).toString(), row.show(here), row.show(file)});
    for (const QString& name : differingValues(here, file))
        found.append({u"value."_s + name, here.service.values.value(name), file.service.values.value(name)});
    return found;
}

} // namespace aviso::orders
