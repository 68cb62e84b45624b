#include "core/practice/swisspost_texts.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

struct Wording
{
    const char16_t* code;
    std::array<const char16_t*, 4> texts; ///< DE, FR, IT, EN; %1, %2 are the arguments
};

// clang-format off
constexpr Wording wordings[] = {
    {u"E1000", {u"Die Grundleistungen %1 passen nicht zusammen.", u"Les prestations de base %1 ne vont pas ensemble.", u"Le prestazioni di base %1 non sono compatibili.", u"The basic services %1 do not combine."}},
    {u"E1001", {u"Die Zusatzleistung %1 gibt es nicht zu %2.", u"La prestation complémentaire %1 n'existe pas avec %2.", u"La prestazione supplementare %1 non esiste con %2.", u"The additional service %1 does not go with %2."}},
    {u"E1003", {u"Die Zustellanweisung %1 gibt es nicht zu %2.", u"L'instruction de distribution %1 n'existe pas avec %2.", u"L'istruzione di recapito %1 non esiste con %2.", u"The delivery instruction %1 does not go with %2."}},
    {u"E1006", {u"Zu viele Leistungen: höchstens %1 auf %2.", u"Trop de prestations: %1 au maximum sur %2.", u"Troppe prestazioni: al massimo %1 su %2.", u"Too many services: at most %1 on %2."}},
    {u"E1007", {u"Zu viele Zustellanweisungen: höchstens %1 auf %2.", u"Trop d'instructions de distribution: %1 au maximum sur %2.", u"Troppe istruzioni di recapito: al massimo %1 su %2.", u"Too many delivery instructions: at most %1 on %2."}},
    {u"E1009", {u"%1 ist allein keine Grundleistung.", u"%1 seul n'est pas une prestation de base.", u"%1 da solo non è una prestazione di base.", u"%1 alone is not a basic service."}},
    {u"E1011", {u"Das Layout «%1» gibt es nicht.", u"Le format «%1» n'existe pas.", u"Il formato «%1» non esiste.", u"There is no layout \"%1\"."}},
    {u"E1012", {u"Der Code %1 gehört nicht zu dieser Gruppe.", u"Le code %1 ne fait pas partie de ce groupe.", u"Il codice %1 non fa parte di questo gruppo.", u"The code %1 is not in this group."}},
    {u"E1013", {u"Das Layout %1 gibt es nicht für %2.", u"Le format %1 n'existe pas pour %2.", u"Il formato %1 non esiste per %2.", u"The layout %1 is not for %2."}},
    {u"E1014", {u"%1 gibt es nur mit Nachnahme (BLN).", u"%1 n'existe qu'avec remboursement (BLN).", u"%1 esiste solo con contrassegno (BLN).", u"%1 needs cash on delivery (BLN)."}},
    {u"E1015", {u"Es fehlt eine Grundleistung.", u"Il manque une prestation de base.", u"Manca una prestazione di base.", u"A basic service is missing."}},
    {u"E2001", {u"Die Empfängeradresse ist unvollständig oder widersprüchlich.", u"L'adresse du destinataire est incomplète ou contradictoire.", u"L'indirizzo del destinatario è incompleto o contraddittorio.", u"The recipient's address is incomplete or contradicts itself."}},
    {u"E2002", {u"Die Aufgabestelle fehlt.", u"L'office de domicile manque.", u"Manca l'ufficio di domicilio.", u"The domicile post office is missing."}},
    {u"E2003", {u"Der Nachnahmebetrag fehlt oder ist falsch geschrieben.", u"Le montant du remboursement manque ou est mal écrit.", u"L'importo del contrassegno manca o è scritto male.", u"The amount to collect is missing or badly written."}},
    {u"E2004", {u"Die ESR-Referenz ist falsch.", u"La référence BVR est fausse.", u"Il riferimento PVR è errato.", u"The ISR reference is wrong."}},
    {u"E2005", {u"%1 verlangt eine Telefonnummer.", u"%1 exige un numéro de téléphone.", u"%1 richiede un numero di telefono.", u"%1 needs a telephone number."}},
    {u"E2006", {u"%1 verlangt ein Zustelldatum.", u"%1 exige une date de distribution.", u"%1 richiede una data di recapito.", u"%1 needs a delivery date."}},
    {u"E2007", {u"%1 verlangt Paketnummer und Anzahl.", u"%1 exige le numéro et le nombre de colis.", u"%1 richiede il numero e il totale dei pacchi.", u"%1 needs the parcel's number and their total."}},
    {u"E2008", {u"%1 verlangt einen Ablageort.", u"%1 exige un lieu de dépôt.", u"%1 richiede un luogo di deposito.", u"%1 needs a place to deposit."}},
    {u"E2009", {u"Die Frankierlizenz fehlt.", u"La licence d'affranchissement manque.", u"Manca la licenza di affrancatura.", u"The franking licence is missing."}},
    {u"E2010", {u"Ihr Konto darf die Lizenz %1 nicht verwenden.", u"Votre compte ne peut pas utiliser la licence %1.", u"Il suo conto non può usare la licenza %1.", u"Your account may not use the licence %1."}},
    {u"E2011", {u"Die Sendungsnummer %1 liegt ausserhalb des Bereichs.", u"Le numéro d'envoi %1 est hors de la plage.", u"Il numero d'invio %1 è fuori dall'intervallo.", u"The item number %1 is out of range."}},
    {u"E2012", {u"Das Bildformat «%1» geht hier nicht.", u"Le format d'image «%1» n'est pas possible ici.", u"Il formato d'immagine «%1» qui non è possibile.", u"The image format \"%1\" is not possible here."}},
    {u"E2013", {u"Die Auflösung %1 gibt es nicht.", u"La résolution %1 n'existe pas.", u"La risoluzione %1 non esiste.", u"There is no resolution %1."}},
    {u"E2016", {u"Die Sendungsnummer %1 wurde schon verwendet.", u"Le numéro d'envoi %1 a déjà été utilisé.", u"Il numero d'invio %1 è già stato utilizzato.", u"The item number %1 has been used already."}},
    {u"E2017", {u"Die Absenderadresse ist unvollständig.", u"L'adresse de l'expéditeur est incomplète.", u"L'indirizzo del mittente è incompleto.", u"The sender's address is incomplete."}},
    {u"E2018", {u"Das Logoformat «%1» geht nicht.", u"Le format de logo «%1» n'est pas possible.", u"Il formato del logo «%1» non è possibile.", u"The logo format \"%1\" is not possible."}},
    {u"E2019", {u"Das Logo ist grösser als %1 kB.", u"Le logo dépasse %1 ko.", u"Il logo supera %1 kB.", u"The logo is larger than %1 kB."}},
    {u"E2020", {u"Der Nachnahmebetrag liegt ausserhalb des Bereichs.", u"Le montant du remboursement est hors limites.", u"L'importo del contrassegno è fuori dai limiti.", u"The amount to collect is out of range."}},
    {u"E2024", {u"Das Logo lässt sich nicht lesen.", u"Le logo est illisible.", u"Il logo non è leggibile.", u"The logo cannot be read."}},
    {u"E2026", {u"Die Lizenz %1 gilt nicht für %2.", u"La licence %1 n'est pas valable pour %2.", u"La licenza %1 non vale per %2.", u"The licence %1 is not authorised for %2."}},
    {u"E2027", {u"Die Frankierlizenz «%1» hat eine falsche Länge.", u"La licence «%1» n'a pas la bonne longueur.", u"La licenza «%1» non ha la lunghezza giusta.", u"The franking licence \"%1\" has a wrong length."}},
    {u"E2028", {u"«%1» ist kein ISO-Land.", u"«%1» n'est pas un pays ISO.", u"«%1» non è un paese ISO.", u"\"%1\" is not an ISO country."}},
    {u"E2030", {u"%1 gibt es nicht ins Ausland.", u"%1 n'existe pas pour l'étranger.", u"%1 non esiste per l'estero.", u"%1 does not go abroad."}},
    {u"E2031", {u"%1 gibt es nicht im Inland.", u"%1 n'existe pas en Suisse.", u"%1 non esiste in Svizzera.", u"%1 is not a domestic service."}},
    {u"E2032", {u"Die Postleitzahl fehlt.", u"Le NPA manque.", u"Manca il NPA.", u"The postcode is missing."}},
    {u"E2033", {u"Die Postleitzahl «%1» darf nur Ziffern haben.", u"Le NPA «%1» ne doit contenir que des chiffres.", u"Il NPA «%1» deve avere solo cifre.", u"The postcode \"%1\" may have digits only."}},
    {u"E2034", {u"Die Postleitzahl «%1» ist zu lang.", u"Le NPA «%1» est trop long.", u"Il NPA «%1» è troppo lungo.", u"The postcode \"%1\" is too long."}},
    {u"E2036", {u"Das Gewicht übersteigt %1 Gramm.", u"Le poids dépasse %1 grammes.", u"Il peso supera %1 grammi.", u"The weight exceeds %1 grams."}},
    {u"E2037", {u"Das Gewicht muss grösser als 0 sein.", u"Le poids doit être supérieur à 0.", u"Il peso deve essere maggiore di 0.", u"The weight must be above 0."}},
    {u"E2038", {u"Die UN-Nummer «%1» hat nicht vier Ziffern.", u"Le numéro ONU «%1» n'a pas quatre chiffres.", u"Il numero ONU «%1» non ha quattro cifre.", u"The UN number \"%1\" has not four digits."}},
    {u"E2040", {u"Die Benachrichtigung %1 gibt es nicht zu %2.", u"La notification %1 n'existe pas avec %2.", u"L'avviso %1 non esiste con %2.", u"The notification %1 does not go with %2."}},
    {u"E2041", {u"Die E-Mail-Adresse «%1» ist ungültig.", u"L'adresse e-mail «%1» n'est pas valable.", u"L'indirizzo e-mail «%1» non è valido.", u"The e-mail address \"%1\" is not valid."}},
    {u"E2042", {u"Die Mobilnummer «%1» ist ungültig.", u"Le numéro de mobile «%1» n'est pas valable.", u"Il numero di cellulare «%1» non è valido.", u"The mobile number \"%1\" is not valid."}},
    {u"E2043", {u"Benachrichtigung 128 verlangt ZAW3233.", u"La notification 128 exige ZAW3233.", u"L'avviso 128 richiede ZAW3233.", u"Notification 128 needs ZAW3233."}},
    {u"E2044", {u"ZAW3233 verlangt Benachrichtigung 128.", u"ZAW3233 exige la notification 128.", u"ZAW3233 richiede l'avviso 128.", u"ZAW3233 needs notification 128."}},
    {u"E2045", {u"Die itemID hat unerlaubte Zeichen.", u"L'itemID contient des caractères interdits.", u"L'itemID contiene caratteri non ammessi.", u"The itemID has characters that are not allowed."}},
    {u"E2047", {u"Die Adresse passt nicht zum Kanal %1.", u"L'adresse ne correspond pas au canal %1.", u"L'indirizzo non corrisponde al canale %1.", u"The address does not match the channel %1."}},
    {u"E2049", {u"Für die Nachnahme fehlt %1.", u"Il manque %1 pour le remboursement.", u"Manca %1 per il contrassegno.", u"%1 is missing for cash on delivery."}},
    {u"E2050", {u"%1 ist falsch.", u"%1 est faux.", u"%1 è errato.", u"%1 is wrong."}},
    {u"E2051", {u"Für die Nachnahme fehlt %1.", u"Il manque %1 pour le remboursement.", u"Manca %1 per il contrassegno.", u"%1 is missing for cash on delivery."}},
    {u"E2052", {u"Für die Nachnahme fehlt %1.", u"Il manque %1 pour le remboursement.", u"Manca %1 per il contrassegno.", u"%1 is missing for cash on delivery."}},
    {u"E2053", {u"Für die Nachnahme fehlt %1.", u"Il manque %1 pour le remboursement.", u"Manca %1 per il contrassegno.", u"%1 is missing for cash on delivery."}},
    {u"E2054", {u"%1 ist falsch.", u"%1 est faux.", u"%1 è errato.", u"%1 is wrong."}},
    {u"E2055", {u"Für die Nachnahme fehlt %1.", u"Il manque %1 pour le remboursement.", u"Manca %1 per il contrassegno.", u"%1 is missing for cash on delivery."}},
    {u"E2056", {u"Für die Nachnahme fehlt %1.", u"Il manque %1 pour le remboursement.", u"Manca %1 per il contrassegno.", u"%1 is missing for cash on delivery."}},
    {u"E2057", {u"%1 ist falsch.", u"%1 est faux.", u"%1 è errato.", u"%1 is wrong."}},
    {u"E2058", {u"Für die Nachnahme fehlt eine Telefonnummer des Kunden.", u"Il manque un téléphone du client pour le remboursement.", u"Manca un telefono del cliente per il contrassegno.", u"The customer's telephone is missing for cash on delivery."}},
    {u"E2059", {u"%1 verlangt die Zusatzleistung %2.", u"%1 exige la prestation complémentaire %2.", u"%1 richiede la prestazione supplementare %2.", u"%1 needs the additional service %2."}},
    {u"E2060", {u"Benachrichtigung %1 verlangt die Leistung %2.", u"La notification %1 exige la prestation %2.", u"L'avviso %1 richiede la prestazione %2.", u"Notification %1 needs the service %2."}},
    {u"E2064", {u"Es braucht mindestens zwei eigene Adresszeilen.", u"Il faut au moins deux lignes d'adresse propres.", u"Servono almeno due righe d'indirizzo proprie.", u"At least two label lines are needed."}},
    {u"E9992", {u"Der Aufruf ist ungültig.", u"L'appel n'est pas valable.", u"La chiamata non è valida.", u"The call is not valid."}},
    {u"E9997", {u"Es ist keine freie Sendungsnummer mehr da.", u"Il n'y a plus de numéro d'envoi libre.", u"Non ci sono più numeri d'invio liberi.", u"There is no free item number left."}},
    {u"E9999", {u"Ein Hintergrundsystem antwortet nicht. Bitte später nochmals.", u"Un système en arrière-plan ne répond pas. Veuillez réessayer plus tard.", u"Un sistema a monte non risponde. Riprovi più tardi.", u"A back-end system does not answer. Please try later."}},
    {u"W2003", {u"Betrag ohne Nachnahme: nicht beachtet.", u"Montant sans remboursement: ignoré.", u"Importo senza contrassegno: ignorato.", u"Amount without cash on delivery: ignored."}},
    {u"W2004", {u"ESR-Referenz ohne Nachnahme: nicht beachtet.", u"Référence BVR sans remboursement: ignorée.", u"Riferimento PVR senza contrassegno: ignorato.", u"ISR reference without cash on delivery: ignored."}},
    {u"W2005", {u"Telefonnummer ohne %1: nicht beachtet.", u"Téléphone sans %1: ignoré.", u"Telefono senza %1: ignorato.", u"Telephone without %1: ignored."}},
    {u"W2006", {u"Zustelldatum ohne %1: nicht beachtet.", u"Date de distribution sans %1: ignorée.", u"Data di recapito senza %1: ignorata.", u"Delivery date without %1: ignored."}},
    {u"W2007", {u"Paketzählung ohne %1: nicht beachtet.", u"Nombre de colis sans %1: ignoré.", u"Conteggio dei pacchi senza %1: ignorato.", u"Parcel counts without %1: ignored."}},
    {u"W2008", {u"Ablageort ohne %1: nicht beachtet.", u"Lieu de dépôt sans %1: ignoré.", u"Luogo di deposito senza %1: ignorato.", u"Place to deposit without %1: ignored."}},
    {u"W2009", {u"Dieser Text wird in diesem Layout nicht gedruckt.", u"Ce texte n'est pas imprimé dans ce format.", u"Questo testo non si stampa in questo formato.", u"This text is not printed in this layout."}},
    {u"W2010", {u"Die Bearbeitung dauert länger als üblich.", u"Le traitement est plus lent que d'habitude.", u"L'elaborazione è più lenta del solito.", u"Processing is slower than usual."}},
    {u"W2011", {u"PP-Frankierung: nicht beachtet.", u"Affranchissement PP: ignoré.", u"Affrancatura PP: ignorata.", u"PP franking: ignored."}},
    {u"W2013", {u"Freitext 2 gibt es nicht per SMS: weggelassen.", u"Pas de texte libre 2 par SMS: omis.", u"Nessun testo libero 2 via SMS: omesso.", u"No free text 2 by SMS: left out."}},
    {u"W2014", {u"Zur Benachrichtigung %1 gibt es keinen Freitext: weggelassen.", u"Pas de texte libre avec la notification %1: omis.", u"Nessun testo libero con l'avviso %1: omesso.", u"No free text with notification %1: left out."}},
    {u"W2016", {u"Kein Platz für die Anrede.", u"Pas de place pour le titre.", u"Nessuno spazio per il titolo.", u"No room for the title."}},
    {u"W2017", {u"Kein Platz für den Adresszusatz.", u"Pas de place pour le complément d'adresse.", u"Nessuno spazio per il complemento d'indirizzo.", u"No room for the address suffix."}},
    {u"W2018", {u"Der Absender wurde auf 20 Zeichen gekürzt.", u"L'expéditeur a été coupé à 20 caractères.", u"Il mittente è stato accorciato a 20 caratteri.", u"The sender was cut to 20 characters."}},
    {u"W2019", {u"Kein Platz für Name 3.", u"Pas de place pour le nom 3.", u"Nessuno spazio per il nome 3.", u"No room for name 3."}},
    {u"W2020", {u"Kein Platz für den Freitext.", u"Pas de place pour le texte libre.", u"Nessuno spazio per il testo libero.", u"No room for the free text."}},
    {u"W2021", {u"Überzählige Adresszeilen weggelassen.", u"Lignes d'adresse en trop omises.", u"Righe d'indirizzo in eccesso omesse.", u"Extra address lines left out."}},
    {u"W9997", {u"Ein internes Feld wurde nicht beachtet.", u"Un champ interne a été ignoré.", u"Un campo interno è stato ignorato.", u"An internal field was ignored."}},
};
// clang-format on

} // namespace

QString messageText(const QString& code, const QString& language, const QStringList& args)
{
    static const QStringList languages{u"DE"_s, u"FR"_s, u"IT"_s, u"EN"_s};
    const qsizetype found = languages.indexOf(language.toUpper());
    const auto column = static_cast<size_t>(found < 0 ? 3 : found);
    for (const Wording& wording : wordings) {
        if (code != QStringView(wording.code))
            continue;
        QString text = QString::fromUtf16(wording.texts[column]);
        for (qsizetype i = 0; i < args.size(); ++i)
            text.replace(u'%' + QString::number(i + 1), args[i]);
        return text.left(500);
    }
    return code;
}

} // namespace aviso::practice
