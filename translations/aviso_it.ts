<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AddressSection</name>
    <message>
        <source>Company</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Nome supplementare</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numero civico</translation>
    </message>
    <message>
        <source>Address supplement</source>
        <translation>Complemento d’indirizzo</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Casella postale</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Message language</source>
        <translation>Lingua dei messaggi</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Appellativo</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Cassetta delle lettere</translation>
    </message>
    <message>
        <source>Carrier&apos;s customer no.</source>
        <translation>N. cliente presso il vettore</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>edit “%1”</source>
        <translation>modificare «%1»</translation>
    </message>
    <message>
        <source>discard “%1”</source>
        <translation>scartare «%1»</translation>
    </message>
    <message>
        <source>take back “%1”</source>
        <translation>ripristinare «%1»</translation>
    </message>
    <message>
        <source>hold “%1”</source>
        <translation>sospendere «%1»</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>sbloccare «%1»</translation>
    </message>
    <message>
        <source>duplicate as “%1”</source>
        <translation>duplicare come «%1»</translation>
    </message>
    <message>
        <source>send again as “%1”</source>
        <translation>rispedire come «%1»</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>cambiare «%1»</translation>
    </message>
    <message numerus="yes">
        <source>discard %n shipment(s)</source>
        <translation>
            <numerusform>scartare %n invio</numerusform>
            <numerusform>scartare %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n shipment(s)</source>
        <translation>
            <numerusform>ripristinare %n invio</numerusform>
            <numerusform>ripristinare %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold %n shipment(s)</source>
        <translation>
            <numerusform>sospendere %n invio</numerusform>
            <numerusform>sospendere %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %n shipment(s)</source>
        <translation>
            <numerusform>sbloccare %n invio</numerusform>
            <numerusform>sbloccare %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n shipment(s)</source>
        <translation>
            <numerusform>duplicare %n invio</numerusform>
            <numerusform>duplicare %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n shipment(s) again</source>
        <translation>
            <numerusform>rispedire %n invio</numerusform>
            <numerusform>rispedire %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n shipment(s)</source>
        <translation>
            <numerusform>cambiare %n invio</numerusform>
            <numerusform>cambiare %n invii</numerusform>
        </translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) as it is.</source>
        <translation>
            <numerusform>%n altro resta com’è.</numerusform>
            <numerusform>%n altri restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Non annullato: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annullato: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Non ripetuto: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Ripetuto: %1.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>On hold until %1: %2</source>
        <translation>In sospeso fino al %1: %2</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>In sospeso: %1</translation>
    </message>
    <message>
        <source>new preset “%1”</source>
        <translation>nuovo modello «%1»</translation>
    </message>
    <message>
        <source>change the preset “%1”</source>
        <translation>cambiare il modello «%1»</translation>
    </message>
    <message>
        <source>delete the preset “%1”</source>
        <translation>eliminare il modello «%1»</translation>
    </message>
    <message>
        <source>order of the presets</source>
        <translation>ordine dei modelli</translation>
    </message>
    <message>
        <source>new package “%1”</source>
        <translation>nuovo imballaggio «%1»</translation>
    </message>
    <message>
        <source>change the package “%1”</source>
        <translation>cambiare l’imballaggio «%1»</translation>
    </message>
    <message>
        <source>delete the package “%1”</source>
        <translation>eliminare l’imballaggio «%1»</translation>
    </message>
    <message>
        <source>new entry of the address book</source>
        <translation>nuova voce della rubrica</translation>
    </message>
    <message>
        <source>change an entry of the address book</source>
        <translation>cambiare una voce della rubrica</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entry(s) of the address book</source>
        <translation>
            <numerusform>eliminare %n voce della rubrica</numerusform>
            <numerusform>eliminare %n voci della rubrica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n entry(s) of the address book</source>
        <translation>
            <numerusform>unire %n voce della rubrica</numerusform>
            <numerusform>unire %n voci della rubrica</numerusform>
        </translation>
    </message>
    <message>
        <source>hand over “%1”</source>
        <translation>consegnare «%1»</translation>
    </message>
    <message>
        <source>keep “%1” here</source>
        <translation>tenere qui «%1»</translation>
    </message>
    <message numerus="yes">
        <source>hand over %n shipment(s)</source>
        <translation>
            <numerusform>consegnare %n invio</numerusform>
            <numerusform>consegnare %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n shipment(s) here</source>
        <translation>
            <numerusform>tenere qui %n invio</numerusform>
            <numerusform>tenere qui %n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n preset(s)</source>
        <translation>
            <numerusform>importazione di %n modello</numerusform>
            <numerusform>importazione di %n modelli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPrinting</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etichetta</numerusform>
            <numerusform>%n etichette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n carattere di troppo</numerusform>
            <numerusform>%n caratteri di troppo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>resta %n carattere</numerusform>
            <numerusform>restano %n caratteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageExamples</name>
    <message>
        <source>Save examples of all messages</source>
        <translation>Salva gli esempi di tutti i messaggi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Pagina web (*.html);;Testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The merchant&apos;s shipping desk.</source>
        <translation>La postazione di spedizione del commerciante.</translation>
    </message>
    <message>
        <source>Folder that holds the desk.</source>
        <translation>Cartella che contiene la postazione.</translation>
    </message>
    <message>
        <source>Database to use instead: sqlite:FILE.</source>
        <translation>Banca dati da usare in alternativa: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, it, sv or uk.</source>
        <translation>Lingua della finestra: en, de, fr, it, sv o uk.</translation>
    </message>
    <message>
        <source>Open a desk with sample orders and practice carriers.</source>
        <translation>Apre una postazione con ordini di esempio e trasportatori di esercitazione.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printer “%1” has no paper</source>
        <translation>La stampante «%1» non ha carta</translation>
    </message>
    <message>
        <source>Printer “%1” wants other paper</source>
        <translation>La stampante «%1» chiede altra carta</translation>
    </message>
    <message>
        <source>Paper is jammed in printer “%1”</source>
        <translation>Carta inceppata nella stampante «%1»</translation>
    </message>
    <message>
        <source>Printer “%1” is open</source>
        <translation>La stampante «%1» è aperta</translation>
    </message>
    <message>
        <source>A paper tray of printer “%1” is missing</source>
        <translation>Manca un cassetto della stampante «%1»</translation>
    </message>
    <message>
        <source>The output tray of printer “%1” is full</source>
        <translation>Il vassoio di uscita della stampante «%1» è pieno</translation>
    </message>
    <message>
        <source>Printer “%1” has no toner or ink</source>
        <translation>La stampante «%1» non ha toner o inchiostro</translation>
    </message>
    <message>
        <source>Printer “%1” is off or cannot be reached</source>
        <translation>La stampante «%1» è spenta o non raggiungibile</translation>
    </message>
    <message>
        <source>The queue of printer “%1” is stopped</source>
        <translation>La coda della stampante «%1» è ferma</translation>
    </message>
    <message>
        <source>The queue of printer “%1” holds the job back</source>
        <translation>La coda della stampante «%1» trattiene il lavoro</translation>
    </message>
    <message>
        <source>The queue of printer “%1” has stopped the job</source>
        <translation>La coda della stampante «%1» ha fermato il lavoro</translation>
    </message>
    <message>
        <source>The driver of printer “%1” is not complete</source>
        <translation>Il driver della stampante «%1» non è completo</translation>
    </message>
    <message>
        <source>The disk of the print service is full</source>
        <translation>Il disco del servizio di stampa è pieno</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer</source>
        <translation>Il servizio di stampa di questo computer non risponde</translation>
    </message>
    <message>
        <source>Printer “%1” reports a fault</source>
        <translation>La stampante «%1» segnala un guasto</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n label(s) came out of printer “%1”: look, and say so here.</source>
        <translation>
            <numerusform>Nessuno sa se %n etichetta è uscita dalla stampante «%1»: controllare e dirlo qui.</numerusform>
            <numerusform>Nessuno sa se %n etichette sono uscite dalla stampante «%1»: controllare e dirlo qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) wait.</source>
        <translation>
            <numerusform>%1: %n etichetta in attesa.</numerusform>
            <numerusform>%1: %n etichette in attesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) at the printer</source>
        <translation>
            <numerusform>%n etichetta alla stampante</numerusform>
            <numerusform>%n etichette alla stampante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome file:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo di file:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Premere i tasti</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Non salvare</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Stampa</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opzioni &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opzioni &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Approximate wording: the carrier does not publish its own.</source>
        <translation>Testo approssimativo: il vettore non pubblica il proprio.</translation>
    </message>
    <message>
        <source>A recipient who is registered for “%1” gets the carrier&apos;s messages by his own settings instead, with every option that it has.</source>
        <translation>Un destinatario registrato a «%1» riceve invece i messaggi del vettore secondo le proprie impostazioni, con tutte le opzioni previste.</translation>
    </message>
    <message>
        <source>It confirms that the data have arrived, not that the carrier holds the parcel: word your text accordingly.</source>
        <translation>Conferma che i dati sono arrivati, non che il vettore ha il pacco: formulare il testo di conseguenza.</translation>
    </message>
    <message>
        <source>It goes out only if the parcel has not been collected.</source>
        <translation>Viene inviato solo se il pacco non è stato ritirato.</translation>
    </message>
    <message>
        <source>There may be several of them, one for each event.</source>
        <translation>Possono essere diversi, uno per ogni evento.</translation>
    </message>
    <message>
        <source>Free text 1 does not appear in this message.</source>
        <translation>Il testo libero 1 non compare in questo messaggio.</translation>
    </message>
    <message>
        <source>Free text 2 does not appear in this message.</source>
        <translation>Il testo libero 2 non compare in questo messaggio.</translation>
    </message>
    <message>
        <source>The consignment number is an example until the shipment is booked.</source>
        <translation>Il numero d’invio è un esempio finché l’invio non è prenotato.</translation>
    </message>
    <message>
        <source>Without a dispatch date no day can be given: only the order is known.</source>
        <translation>Senza data di spedizione non si può indicare un giorno: è nota solo la successione.</translation>
    </message>
    <message>
        <source>It goes out for each of the %1 parcels.</source>
        <translation>Viene inviato per ciascuno dei %1 pacchi.</translation>
    </message>
    <message>
        <source>The same message goes to %1 twice: take one of them out.</source>
        <translation>Lo stesso messaggio va due volte a %1: toglierne uno.</translation>
    </message>
    <message>
        <source>There is no example of message %1 in the language “%2”: the message will go out, but cannot be shown.</source>
        <translation>Non c’è un esempio del messaggio %1 nella lingua «%2»: il messaggio verrà inviato, ma non si può mostrare.</translation>
    </message>
    <message>
        <source>The example of message %1 in the language “%2” is damaged: install the program again.</source>
        <translation>L’esempio del messaggio %1 nella lingua «%2» è danneggiato: installare di nuovo il programma.</translation>
    </message>
    <message>
        <source>When the carrier sends this message is not known.</source>
        <translation>Non è noto quando il vettore invia questo messaggio.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svedese</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraino</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danese</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandese</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvegese</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Sent by the carrier</source>
        <translation>Inviato dal vettore</translation>
    </message>
    <message>
        <source>Sent by this desk</source>
        <translation>Inviato da questa postazione</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>presumibilmente %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tra %1 e %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, dalle %2 alle %3</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 characters used, %3 left</source>
        <translation>%1, caratteri usati: %2, restanti: %3</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double.</source>
        <translation>«%1» alla posizione %2 fa costare ogni carattere più del doppio.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: leave it out.</source>
        <translation>«%1» alla posizione %2 fa costare ogni carattere più del doppio: ometterlo.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: write “%3” instead.</source>
        <translation>«%1» alla posizione %2 fa costare ogni carattere più del doppio: scrivere invece «%3».</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuito</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Left out by the carrier</source>
        <translation>Omesso dal vettore</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consiglio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nessun indirizzo</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nome del mittente</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>Su un telefono</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Dearer by</source>
        <translation>Rincaro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Rimanda a</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vettore</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestazione</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>Messages of shipment %1</source>
        <translation>Messaggi dell’invio %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will go out.</source>
        <translation>
            <numerusform>Verrà inviato %n messaggio.</numerusform>
            <numerusform>Verranno inviati %n messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Messaggi di %1</translation>
    </message>
    <message>
        <source>With sample values; catalogue of %1</source>
        <translation>Con valori di esempio; catalogo del %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (codice %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup is in place.</source>
        <translation>Il backup è stato ripristinato.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk that was there before is kept as %1.</source>
        <translation>Il backup è stato ripristinato. La postazione precedente è conservata come %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) booked after the backup were carried over and stay booked.</source>
        <translation>
            <numerusform>%n etichetta prenotata dopo il backup è stata ripresa e resta prenotata.</numerusform>
            <numerusform>%n etichette prenotate dopo il backup sono state riprese e restano prenotate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Chiedere al vettore</translation>
    </message>
    <message>
        <source>On the carrier&apos;s page</source>
        <translation>Sulla pagina del vettore</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibile</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Non possibile</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>Where it waits: %1</source>
        <translation>Dove attende: %1</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Conservato fino al %1</translation>
    </message>
    <message>
        <source>Storage is charged from %1</source>
        <translation>Giacenza a pagamento dal %1</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>Ultima richiesta: %1</translation>
    </message>
    <message>
        <source>The carrier was not asked yet</source>
        <translation>Il vettore non è ancora stato interpellato</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1; prossima: %2</translation>
    </message>
    <message>
        <source>%1; it is asked no more by itself</source>
        <translation>%1; non viene più interpellato da solo</translation>
    </message>
    <message>
        <source>There is no public call for it: use the carrier&apos;s page.</source>
        <translation>Non esiste un’interfaccia pubblica: usare la pagina del vettore.</translation>
    </message>
    <message>
        <source>Only the recipient can do it, on the carrier&apos;s page.</source>
        <translation>Può farlo solo il destinatario, sulla pagina del vettore.</translation>
    </message>
    <message>
        <source>The carrier allows it, and names no price beforehand.</source>
        <translation>Il vettore lo permette e non indica un prezzo in anticipo.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Insieme: %1</translation>
    </message>
    <message>
        <source>Charged so far: %1</source>
        <translation>Addebitato finora: %1</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Take the booking back</source>
        <translation>Annullare la prenotazione</translation>
    </message>
    <message>
        <source>Only while the carrier does not have the parcel. Destroy the printed label.</source>
        <translation>Solo finché il vettore non ha il pacco. Distruggere l’etichetta stampata.</translation>
    </message>
</context>
<context>
    <name>aviso::app::FolderWatch</name>
    <message>
        <source>Taking in order files</source>
        <translation>Ripresa dei file degli ordini</translation>
    </message>
</context>
<context>
    <name>aviso::app::Screens</name>
    <message>
        <source>“%1” is not possible just now.</source>
        <translation>«%1» non è possibile in questo momento.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountBasics</name>
    <message>
        <source>Aviso cannot book on this channel.</source>
        <translation>Aviso non può prenotare su questo canale.</translation>
    </message>
    <message>
        <source>Works here: %1</source>
        <translation>Disponibile qui: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Non qui: %1</translation>
    </message>
    <message>
        <source>Use the carrier&apos;s own addresses</source>
        <translation>Usa gli indirizzi del vettore</translation>
    </message>
    <message>
        <source>Practice account: books at a stand-in, everything printed is marked</source>
        <translation>Account di prova: prenota presso un vettore fittizio, ogni stampa è contrassegnata</translation>
    </message>
    <message>
        <source>An account stays with its carrier. Add another account for another one.</source>
        <translation>Un account resta legato al suo vettore. Per un altro vettore aggiungere un altro account.</translation>
    </message>
    <message>
        <source>not needed on this channel</source>
        <translation>non necessario su questo canale</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segreti</translation>
    </message>
    <message>
        <source>Settled with the carrier</source>
        <translation>Accordi con il vettore</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Labels and calls</source>
        <translation>Etichette e chiamate</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountList</name>
    <message>
        <source>Last success: %1.</source>
        <translation>Ultima chiamata riuscita: %1.</translation>
    </message>
    <message>
        <source>The last call failed.</source>
        <translation>L’ultima chiamata è fallita.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Non ancora usato.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vettore</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Di prova</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Reale</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountTest</name>
    <message>
        <source>Signing in …</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Last success: %1.</source>
        <translation>Ultima chiamata riuscita: %1.</translation>
    </message>
    <message>
        <source>Signed in at %1: the carrier accepts the account.</source>
        <translation>Accesso riuscito (%1): il vettore accetta l’account.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Saves, then signs in at the carrier. Nothing is booked.</source>
        <translation>Salva, poi accede presso il vettore. Non viene prenotato nulla.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>A practice account is ready. It books at a stand-in on this computer.</source>
        <translation>Un account di prova è pronto. Prenota presso un vettore fittizio su questo computer.</translation>
    </message>
    <message>
        <source>The account “%1” is saved.</source>
        <translation>L’account «%1» è salvato.</translation>
    </message>
    <message>
        <source>Testing the account</source>
        <translation>Verifica dell’account</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its secrets from this desk? The carrier is not told.</source>
        <translation>Rimuovere da questa postazione l’account «%1» e i suoi segreti? Il vettore non ne viene informato.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>L’account è stato rimosso.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Account di prova</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Test the sign-in</source>
        <translation>Verifica l’accesso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>There is no account yet. An account holds what the carrier gave you: licence, addresses and the keys for signing in. Add one to book parcels.</source>
        <translation>Non c’è ancora nessun account. Un account contiene ciò che il vettore ha fornito: licenza, indirizzi e chiavi per l’accesso. Aggiungerne uno per prenotare pacchi.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Add a practice account, without a contract</source>
        <translation>Aggiungi un account di prova, senza contratto</translation>
    </message>
    <message>
        <source>The account “%1” is changed and not saved.</source>
        <translation>L’account «%1» è stato modificato e non salvato.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salva le modifiche</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Scarta le modifiche</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Examples of all messages are in %1.</source>
        <translation>Gli esempi di tutti i messaggi sono in %1.</translation>
    </message>
    <message>
        <source>Examples of all messages …</source>
        <translation>Esempi di tutti i messaggi…</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Nessun account è aperto.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nulla è cambiato.</translation>
    </message>
    <message>
        <source>The sign-in is being tested.</source>
        <translation>L’accesso è in verifica.</translation>
    </message>
    <message>
        <source>The account is not saved yet.</source>
        <translation>L’account non è ancora salvato.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressBookPage</name>
    <message>
        <source>Address book</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Quanto digitato non è salvato.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Annulla quanto digitato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What you typed in the address book could not be saved.</source>
        <translation>Quanto digitato nella rubrica non ha potuto essere salvato.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Cerca nella rubrica</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Cerca doppioni</translation>
    </message>
    <message>
        <source>Take the addresses of booked shipments</source>
        <translation>Riprendi gli indirizzi degli invii prenotati</translation>
    </message>
    <message>
        <source>Import addresses …</source>
        <translation>Importa indirizzi …</translation>
    </message>
    <message>
        <source>Export addresses …</source>
        <translation>Esporta indirizzi …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Nobody is here. Entries come from shipments, from a file, or by hand; then two letters of a name are enough in a new shipment.</source>
        <translation>Qui non c’è nessuno. Le voci arrivano dagli invii, da un file o a mano; poi in un nuovo invio bastano due lettere di un nome.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Scrivi una voce</translation>
    </message>
    <message>
        <source>Keep the address of every booked shipment</source>
        <translation>Conserva l’indirizzo di ogni invio prenotato</translation>
    </message>
    <message>
        <source>The address book is as it was.</source>
        <translation>La rubrica è di nuovo com’era.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>%n voce eliminata.</numerusform>
            <numerusform>%n voci eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of the address book is there twice.</source>
        <translation>Nessuna voce della rubrica è doppia.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now: %1.</source>
        <translation>
            <numerusform>%n voce è ora una sola: %1.</numerusform>
            <numerusform>%n voci sono ora una sola: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take addresses from a file</source>
        <translation>Riprendi indirizzi da un file</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tabelle (*.csv *.txt *.xlsx *.xls);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Importing addresses</source>
        <translation>Importazione degli indirizzi</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added.</source>
        <translation>
            <numerusform>%n voce aggiunta.</numerusform>
            <numerusform>%n voci aggiunte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) brought up to date.</source>
        <translation>
            <numerusform>%n voce aggiornata.</numerusform>
            <numerusform>%n voci aggiornate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short code(s) left out, because other entries have them.</source>
        <translation>
            <numerusform>%n codice breve tralasciato, perché lo ha un’altra voce.</numerusform>
            <numerusform>%n codici brevi tralasciati, perché li hanno altre voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken:</source>
        <translation>
            <numerusform>%n riga non ripresa:</numerusform>
            <numerusform>%n righe non riprese:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>Save the address book</source>
        <translation>Salva la rubrica</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The address book is saved in %1.</source>
        <translation>La rubrica è salvata in %1.</translation>
    </message>
    <message>
        <source>Taking the addresses of booked shipments</source>
        <translation>Ripresa degli indirizzi degli invii prenotati</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressCheck</name>
    <message>
        <source>Address check</source>
        <translation>Controllo dell’indirizzo</translation>
    </message>
    <message>
        <source>The address book says something else than what stands in: %1. What was typed has stayed.</source>
        <translation>La rubrica dice altro rispetto a quanto scritto qui: %1. Quanto digitato è rimasto.</translation>
    </message>
    <message>
        <source>Take it from the address book</source>
        <translation>Prendi dalla rubrica</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Tieni quanto digitato</translation>
    </message>
    <message>
        <source>%1 is too long for the carrier. Its last words fit into: %2.</source>
        <translation>%1: troppo lungo per il vettore. Le ultime parole entrano in: %2.</translation>
    </message>
    <message>
        <source>Split over two lines</source>
        <translation>Dividi su due righe</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Come immesso</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message numerus="yes">
        <source>The town is the one of %n address(es) of your own with this postcode.</source>
        <translation>
            <numerusform>La località è quella di %n indirizzo proprio con questo numero postale.</numerusform>
            <numerusform>La località è quella di %n indirizzi propri con questo numero postale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Usa la proposta</translation>
    </message>
    <message>
        <source>confirmed by the recipient</source>
        <translation>confermato dal destinatario</translation>
    </message>
    <message>
        <source>known to be right</source>
        <translation>notoriamente corretto</translation>
    </message>
    <message>
        <source>new address, not known anywhere</source>
        <translation>indirizzo nuovo, non ancora noto</translation>
    </message>
    <message>
        <source>Reason for using the address as entered</source>
        <translation>Motivo per usare l’indirizzo come immesso</translation>
    </message>
    <message>
        <source>Use as entered</source>
        <translation>Usa come immesso</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressDuplicates</name>
    <message>
        <source>They have the same name, postcode and street.</source>
        <translation>Nome, numero postale e via sono uguali.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>L’indirizzo e-mail è uguale.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Il numero di telefono è uguale.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usata</translation>
    </message>
    <message>
        <source>Group %1 of %2. %3 Choose the entry that stays; what only the others have is added to it.</source>
        <translation>Gruppo %1 di %2. %3 Scegliere la voce che resta; ciò che hanno solo le altre vi si aggiunge.</translation>
    </message>
    <message>
        <source>Merge into the chosen one</source>
        <translation>Unisci in quella scelta</translation>
    </message>
    <message>
        <source>These are different</source>
        <translation>Sono diverse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Entries that are perhaps one address</source>
        <translation>Voci che forse sono un solo indirizzo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressEntryForm</name>
    <message>
        <source>Typed into a new shipment&apos;s company or name, with Enter, it fills in this address</source>
        <translation>Digitato nella ditta o nel nome di un nuovo invio, con Invio, inserisce questo indirizzo</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to this address.</source>
        <translation>
            <numerusform>%n invio a questo indirizzo.</numerusform>
            <numerusform>%n invii a questo indirizzo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Usato l’ultima volta il %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressHelp</name>
    <message>
        <source>No line of the address is too long and can be split.</source>
        <translation>Nessuna riga dell’indirizzo è troppo lunga e divisibile.</translation>
    </message>
    <message>
        <source>%1 is in the address book now.</source>
        <translation>%1 è ora nella rubrica.</translation>
    </message>
    <message>
        <source>%1 was in the address book already, and is up to date there now.</source>
        <translation>%1 era già nella rubrica ed è ora aggiornato.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressList</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name, company, town, e-mail, telephone or code</source>
        <translation>Nome, ditta, località, e-mail, telefono o codice</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Cerca nella rubrica</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Rubrica</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressPicker</name>
    <message>
        <source>Address book</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Entries of the address book</source>
        <translation>Voci della rubrica</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressSection</name>
    <message>
        <source>Recipient is</source>
        <translation>Il destinatario è</translation>
    </message>
    <message>
        <source>a private person</source>
        <translation>una persona privata</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>un’azienda</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Tipo di destinatario</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>secondo l’indirizzo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Chi lo approva</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approvare</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lasciare com’è</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalSection</name>
    <message>
        <source>Take a printed label back</source>
        <translation>Annullare un’etichetta stampata</translation>
    </message>
    <message>
        <source>Give an unknown outcome up</source>
        <translation>Rinunciare a chiarire un esito sconosciuto</translation>
    </message>
    <message>
        <source>without approval</source>
        <translation>senza approvazione</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>con un PIN</translation>
    </message>
    <message>
        <source>by a second person</source>
        <translation>da una seconda persona</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Chi può approvare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuovo PIN</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Almeno %n carattere</numerusform>
            <numerusform>Almeno %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Impostare il PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvazioni</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BackupSection</name>
    <message>
        <source>Written</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>was whole when it was written</source>
        <translation>integro alla creazione</translation>
    </message>
    <message>
        <source>whole, checked just now</source>
        <translation>integro, appena controllato</translation>
    </message>
    <message>
        <source>There is no backup yet. Aviso makes one a day while it runs; make the first one now.</source>
        <translation>Non c’è ancora nessun backup. Aviso ne crea uno al giorno mentre è in funzione; creare ora il primo.</translation>
    </message>
    <message>
        <source>The last backup is of %1: too old. Make one now.</source>
        <translation>L’ultimo backup è del %1: troppo vecchio. Crearne uno ora.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Aviso makes one a day, checks it and keeps fourteen.</source>
        <translation>L’ultimo backup è del %1. Aviso ne crea uno al giorno, lo controlla e ne conserva quattordici.</translation>
    </message>
    <message>
        <source>Back up the desk to</source>
        <translation>Salva il backup della postazione in</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite)</source>
        <translation>Backup di Aviso (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backup in corso</translation>
    </message>
    <message>
        <source>The desk is backed up and the copy is whole: %1</source>
        <translation>Il backup della postazione è stato creato ed è integro: %1</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Controllo del backup</translation>
    </message>
    <message>
        <source>Restore the desk from</source>
        <translation>Ripristina la postazione da</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite);;All files (*)</source>
        <translation>Backup di Aviso (*.sqlite);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Ripristina e riavvia</translation>
    </message>
    <message>
        <source>Keep the desk as it is</source>
        <translation>Lascia la postazione com’è</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Crea backup…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Restore it …</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Ripristina un altro file…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Put the desk back to %1? What was entered or changed since then leaves the desk, but labels that were booked stay booked. The desk as it is now is kept beside the database as %2. Aviso closes and starts again.</source>
        <translation>Riportare la postazione allo stato del %1? Ciò che è stato inserito o modificato da allora scompare dalla postazione, ma le etichette prenotate restano prenotate. La postazione com’è adesso è conservata accanto alla banca dati come %2. Aviso si chiude e si riavvia.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BasicsSection</name>
    <message>
        <source>none chosen</source>
        <translation>nessuna scelta</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingRun</name>
    <message numerus="yes">
        <source>%n on the account “%1”</source>
        <translation>
            <numerusform>%n sull’account «%1»</numerusform>
            <numerusform>%n sull’account «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s) on the account “%1”?</source>
        <translation>
            <numerusform>Prenotare %n invio sull’account «%1»?</numerusform>
            <numerusform>Prenotare %n invii sull’account «%1»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s)?</source>
        <translation>
            <numerusform>Prenotare %n invio?</numerusform>
            <numerusform>Prenotare %n invii?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n dei selezionati non è una bozza e resta com’è.</numerusform>
            <numerusform>%n dei selezionati non sono bozze e restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have something to mend and stay:</source>
        <translation>
            <numerusform>%n bozza ha qualcosa da correggere e resta:</numerusform>
            <numerusform>%n bozze hanno qualcosa da correggere e restano:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>e %n altro motivo</numerusform>
            <numerusform>e altri %n motivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking drafts</source>
        <translation>Controllo delle bozze</translation>
    </message>
    <message>
        <source>No draft is ready to be booked.</source>
        <translation>Nessuna bozza è pronta per la prenotazione.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Prenota %n</numerusform>
            <numerusform>Prenota %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not book</source>
        <comment>button</comment>
        <translation>Non prenotare</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Prenotazione</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) booked</source>
        <translation>
            <numerusform>%n invio prenotato</numerusform>
            <numerusform>%n invii prenotati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not booked</source>
        <translation>
            <numerusform>%n non prenotato</numerusform>
            <numerusform>%n non prenotati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) stay, because they have something to mend</source>
        <translation>
            <numerusform>%n bozza resta, perché ha qualcosa da correggere</numerusform>
            <numerusform>%n bozze restano, perché hanno qualcosa da correggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book the other %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Prenota l’altro</numerusform>
            <numerusform>Prenota gli altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at before:</source>
        <translation>
            <numerusform>%n di questi va prima guardato:</numerusform>
            <numerusform>%n di questi vanno prima guardati:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingVerbs</name>
    <message>
        <source>Shipments are being booked.</source>
        <translation>Prenotazione di invii in corso.</translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Nessun invio è selezionato.</translation>
    </message>
    <message>
        <source>Given up: %1. The shipment can be booked again.</source>
        <translation>Abbandonato: %1. L’invio si può prenotare di nuovo.</translation>
    </message>
    <message>
        <source>Settling unknown outcomes</source>
        <translation>Chiarimento degli esiti sconosciuti</translation>
    </message>
    <message>
        <source>There is no unknown outcome.</source>
        <translation>Non c’è nessun esito sconosciuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) looked at</source>
        <translation>
            <numerusform>%n esito esaminato</numerusform>
            <numerusform>%n esiti esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>Book selected</source>
        <translation>Prenota i selezionati</translation>
    </message>
    <message>
        <source>Book all that are ready</source>
        <translation>Prenota tutti quelli pronti</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Prenota e stampa</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Chiarisci gli esiti sconosciuti</translation>
    </message>
    <message>
        <source>Return labels are being made.</source>
        <translation>Le etichette di reso sono in preparazione.</translation>
    </message>
    <message>
        <source>Making return labels</source>
        <translation>Preparazione delle etichette di reso</translation>
    </message>
    <message>
        <source>Return label(s) made, beside the labels: %1</source>
        <translation>Etichette di reso fatte, accanto alle etichette: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n return label(s) not made</source>
        <translation>
            <numerusform>%n etichetta di reso non fatta</numerusform>
            <numerusform>%n etichette di reso non fatte</numerusform>
        </translation>
    </message>
    <message>
        <source>Make return labels</source>
        <translation>Fare le etichette di reso</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkForm</name>
    <message>
        <source>the recipient&apos;s</source>
        <translation>quella del destinatario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiare: %1</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>il giorno</translation>
    </message>
    <message>
        <source>on no certain day</source>
        <translation>in nessun giorno preciso</translation>
    </message>
    <message>
        <source>What stands in braces, such as {reference}, is filled in for each shipment.</source>
        <translation>Ciò che sta tra graffe, come {reference}, viene compilato per ogni invio.</translation>
    </message>
    <message>
        <source>Ticked: on in all of them. Empty: off in all of them. Half: as it is.</source>
        <translation>Spuntato: attivo in tutti. Vuoto: spento in tutti. A metà: com’è.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkPanel</name>
    <message>
        <source>stays</source>
        <translation>resta</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>value</comment>
        <translation>niente</translation>
    </message>
    <message>
        <source>none</source>
        <comment>preset</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Changing shipments</source>
        <translation>Modifica degli invii</translation>
    </message>
    <message numerus="yes">
        <source>Change %n shipment(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Cambia %n invio</numerusform>
            <numerusform>Cambia %n invii</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Modifica in corso …</translation>
    </message>
    <message>
        <source>Tick what shall change; here you see what would become of each shipment.</source>
        <translation>Spuntare ciò che deve cambiare; qui si vede che cosa diventerebbe ogni invio.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) stay as they are: see why below the others.</source>
        <translation>
            <numerusform>%n invio resta com’è: il motivo è sotto gli altri.</numerusform>
            <numerusform>%n invii restano come sono: il motivo è sotto gli altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected shipment(s)</source>
        <translation>
            <numerusform>Cambiare %n invio scelto</numerusform>
            <numerusform>Cambiare %n invii scelti</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Modello:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangeVerbs</name>
    <message>
        <source>No shipment is selected.</source>
        <translation>Nessun invio è selezionato.</translation>
    </message>
    <message>
        <source>No draft is selected.</source>
        <translation>Nessuna bozza è selezionata.</translation>
    </message>
    <message>
        <source>No booked shipment is selected.</source>
        <translation>Nessun invio prenotato è selezionato.</translation>
    </message>
    <message>
        <source>No discarded shipment is selected.</source>
        <translation>Nessun invio scartato è selezionato.</translation>
    </message>
    <message>
        <source>Edit selected …</source>
        <translation>Modifica scelti …</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Sospendi …</translation>
    </message>
    <message>
        <source>Release from hold</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a lost shipment</comment>
        <translation>Rispedisci</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Consegnato al vettore</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Alla fine non consegnato</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangedOrders</name>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed in the file</source>
        <translation>
            <numerusform>%Ln ordine modificato nel file</numerusform>
            <numerusform>%Ln ordini modificati nel file</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendi i dati del file</translation>
    </message>
    <message>
        <source>The drafts become what the file says.</source>
        <translation>Le bozze diventano come indica il file.</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Mantieni i dati locali</translation>
    </message>
    <message>
        <source>The drafts stay as they are.</source>
        <translation>Le bozze restano come sono.</translation>
    </message>
    <message>
        <source>Always for this source</source>
        <translation>Sempre per questa fonte</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Changing</name>
    <message numerus="yes">
        <source>%n draft(s) on hold.</source>
        <translation>
            <numerusform>%n bozza in sospeso.</numerusform>
            <numerusform>%n bozze in sospeso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) released from hold.</source>
        <translation>
            <numerusform>%n bozza sbloccata.</numerusform>
            <numerusform>%n bozze sbloccate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Non cambia nulla: è già così.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) duplicated.</source>
        <translation>
            <numerusform>%n invio duplicato.</numerusform>
            <numerusform>%n invii duplicati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to be sent again: look at the new drafts, then book them.</source>
        <translation>
            <numerusform>%n invio da rispedire: controllare la nuova bozza, poi prenotarla.</numerusform>
            <numerusform>%n invii da rispedire: controllare le nuove bozze, poi prenotarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annullamento</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not undone</source>
        <translation>
            <numerusform>%n invio non annullato</numerusform>
            <numerusform>%n invii non annullati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) changed.</source>
        <translation>
            <numerusform>%n invio cambiato.</numerusform>
            <numerusform>%n invii cambiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation>Il resto è stato lasciato com’è.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not changed</source>
        <translation>
            <numerusform>%n invio non cambiato</numerusform>
            <numerusform>%n invii non cambiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) handed over to the carrier.</source>
        <translation>
            <numerusform>%n invio consegnato al vettore.</numerusform>
            <numerusform>%n invii consegnati al vettore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) still here, not handed over.</source>
        <translation>
            <numerusform>%n invio è ancora qui, non consegnato.</numerusform>
            <numerusform>%n invii sono ancora qui, non consegnati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChoiceEditor</name>
    <message>
        <source>not chosen</source>
        <translation>nessuna scelta</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>di norma: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnLayout</name>
    <message>
        <source>&amp;Sort by “%1”</source>
        <translation>&amp;Ordina per «%1»</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>Sposta «%1» a &amp;sinistra</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>Sposta «%1» a &amp;destra</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnsSection</name>
    <message>
        <source>Column %1</source>
        <translation>Colonna %1</translation>
    </message>
    <message>
        <source>Column “%1” fills</source>
        <translation>La colonna «%1» riempie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Not taken from the file: %1</source>
        <translation>Non ripreso dal file: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandBox</name>
    <message>
        <source>Nothing fits. Type other words, or fewer letters.</source>
        <translation>Nulla corrisponde. Digitare altre parole o meno lettere.</translation>
    </message>
    <message>
        <source>Enter does it, Esc goes back.</source>
        <translation>Invio lo esegue, Esc torna indietro.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Ora non è possibile.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1</source>
        <translation>Ora non è possibile: %1</translation>
    </message>
    <message>
        <source>Command box</source>
        <translation>Casella dei comandi</translation>
    </message>
    <message>
        <source>Type what you want to do, or whose shipment to open</source>
        <translation>Digitare che cosa fare o quale invio aprire</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Che cosa corrisponde</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandList</name>
    <message>
        <source>cannot be done now</source>
        <translation>ora non è possibile</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DatabaseSection</name>
    <message>
        <source>The desk&apos;s database, on this computer only:</source>
        <translation>La banca dati della postazione, solo su questo computer:</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Apri la cartella dei dati</translation>
    </message>
    <message>
        <source>Hosts that Aviso contacts:</source>
        <translation>Host contattati da Aviso:</translation>
    </message>
    <message>
        <source>none: there is no account yet</source>
        <translation>nessuno: non c’è ancora alcun account</translation>
    </message>
    <message>
        <source>Nothing else: no cloud of ours, no usage figures, no search for updates. A host is contacted when one of its accounts is tested, books or asks.</source>
        <translation>Nient’altro: nessun cloud proprio, nessun dato d’utilizzo, nessuna ricerca di aggiornamenti. Un host viene contattato quando uno dei suoi account viene verificato, prenota o chiede informazioni.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DayLines</name>
    <message>
        <source>Parcels to hand over: %1</source>
        <translation>Pacchi da consegnare: %1</translation>
    </message>
    <message>
        <source>Shipments: %1</source>
        <translation>Invii: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etichette: %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Parcels of this account at the end of the day</source>
        <translation>Pacchi di questo conto a fine giornata</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DefaultsSection</name>
    <message>
        <source>Add an account first: it decides which services and messages there are.</source>
        <translation>Aggiungere prima un account: da esso dipendono le prestazioni e i messaggi disponibili.</translation>
    </message>
    <message>
        <source>Messages go by</source>
        <translation>Messaggi per</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Il primo: %1</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>di norma: %1</translation>
    </message>
    <message>
        <source>Folder for booking receipts</source>
        <translation>Cartella delle ricevute di prenotazione</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Diagnostics</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 è ferma</translation>
    </message>
    <message>
        <source>%1 takes no jobs</source>
        <translation>%1 non accetta lavori</translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation>%1 sta stampando</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 è pronta</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Non c’è ancora un account.</translation>
    </message>
    <message>
        <source>The print service knows no printer. Add one in the system&apos;s settings.</source>
        <translation>Il servizio di stampa non conosce stampanti. Aggiungerne una nelle impostazioni del sistema.</translation>
    </message>
    <message>
        <source>They were asked only; nothing was printed.</source>
        <translation>Sono state solo interrogate; non si è stampato nulla.</translation>
    </message>
    <message>
        <source>The print service (CUPS) answers.</source>
        <translation>Il servizio di stampa (CUPS) risponde.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 ha risposto in %2 ms.</translation>
    </message>
    <message>
        <source>Nothing of an account was sent.</source>
        <translation>Nulla di un account è stato inviato.</translation>
    </message>
    <message>
        <source>%1 could sign in.</source>
        <translation>%1 ha potuto accedere.</translation>
    </message>
    <message>
        <source>The key store gave back something else than was put into it.</source>
        <translation>Il portachiavi ha restituito altro da ciò che vi era stato messo.</translation>
    </message>
    <message>
        <source>The key store keeps what is put into it and gives it back.</source>
        <translation>Il portachiavi conserva ciò che vi si mette e lo restituisce.</translation>
    </message>
    <message>
        <source>There is no key store that answers: credentials last until Aviso is closed and have to be entered again.</source>
        <translation>Nessun portachiavi risponde: le credenziali durano fino alla chiusura di Aviso e vanno immesse di nuovo.</translation>
    </message>
    <message>
        <source>Whole: every page was read, %1.</source>
        <translation>Integra: ogni pagina è stata letta, %1.</translation>
    </message>
    <message>
        <source>%1 are free where the desk lies.</source>
        <translation>%1 liberi dove stanno i dati della postazione.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Fare spazio.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one in the section above.</source>
        <translation>Non c’è ancora un backup. Farne uno nella sezione qui sopra.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>L’ultimo backup è del %1.</translation>
    </message>
    <message>
        <source>Sounds are switched off for the scanner.</source>
        <translation>I suoni sono disattivati per il lettore.</translation>
    </message>
    <message>
        <source>Played: done, attention, stop. If you heard nothing, look at the volume and the loudspeaker.</source>
        <translation>Suonati: fatto, attenzione, alt. Se non si è sentito nulla, controllare volume e altoparlante.</translation>
    </message>
    <message>
        <source>The clock says %1, but something was stored at %2. Set the system&apos;s clock.</source>
        <translation>L’orologio segna %1, ma qualcosa è stato salvato alle %2. Regolare l’orologio del sistema.</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1, fuso orario %2.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>Servizio di stampa</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore di codici</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Bilancia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banca dati</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>non ancora provato</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bene</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>guasto</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Premere Prova, poi leggere un codice qualsiasi.</translation>
    </message>
    <message>
        <source>Not configured: this version reads no scale. Weights are typed, or come from the order file, the preset or the package.</source>
        <translation>Non configurata: questa versione non legge bilance. I pesi si digitano o vengono dal file degli ordini, dal modello o dall’imballaggio.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” arrived: %n character(s) in %2 ms, the longest pause %3 ms.</source>
        <translation>
            <numerusform>È arrivato «%1»: %n carattere in %2 ms, la pausa più lunga %3 ms.</numerusform>
            <numerusform>È arrivato «%1»: %n caratteri in %2 ms, la pausa più lunga %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slower than the %1 ms that are set for the scanner, so it passes for typing. If it was scanned, allow a longer pause.</source>
        <translation>È più lento dei %1 ms impostati per il lettore e passa quindi per digitazione. Se era letto, permettere una pausa più lunga.</translation>
    </message>
    <message>
        <source>It did not end with Enter or Tab. Let the scanner send one of them after each code.</source>
        <translation>Non è finito con Invio o Tab. Impostare il lettore perché ne invii uno dopo ogni codice.</translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than any code (%n character(s)).</source>
        <translation>
            <numerusform>È più corto di qualsiasi codice (%n carattere).</numerusform>
            <numerusform>È più corto di qualsiasi codice (%n caratteri).</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with the prefix “%1” that is set.</source>
        <translation>Non comincia con il prefisso impostato «%1».</translation>
    </message>
    <message>
        <source>It does not end with the suffix “%1” that is set.</source>
        <translation>Non finisce con il suffisso impostato «%1».</translation>
    </message>
    <message>
        <source>It is taken for a scan.</source>
        <translation>Passa per una lettura.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DiagnosticsSection</name>
    <message>
        <source>Testing: %1</source>
        <translation>Prova in corso: %1</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>prova in corso …</translation>
    </message>
    <message>
        <source>Scan any code now, or type and press Enter. Esc cancels.</source>
        <translation>Leggere ora un codice qualsiasi, o digitare e premere Invio. Esc annulla.</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Premere Prova, poi leggere un codice qualsiasi.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no names, addresses or credentials.</source>
        <translation>Il rapporto è negli appunti. Non contiene nomi, indirizzi o credenziali.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvare il rapporto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Il rapporto è salvato: %1</translation>
    </message>
    <message>
        <source>What this desk stands on. Nothing is booked or printed by a test, and nothing leaves this computer but the sign-in of the accounts.</source>
        <translation>Su che cosa poggia questa postazione. Una prova non prenota e non stampa nulla, e nulla lascia questo computer tranne l’accesso degli account.</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Provare tutto</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Fermare le prove</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiare il rapporto</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Salvare il rapporto …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Prova: %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Discarding</name>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>Scartare %n bozza?</numerusform>
            <numerusform>Scartare %n bozze?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n dei selezionati non è una bozza e resta com’è.</numerusform>
            <numerusform>%n dei selezionati non sono bozze e restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Scarta %n</numerusform>
            <numerusform>Scarta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>button</comment>
        <translation>Mantieni</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n bozza scartata.</numerusform>
            <numerusform>%n bozze scartate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken back.</source>
        <translation>
            <numerusform>%n bozza ripristinata.</numerusform>
            <numerusform>%n bozze ripristinate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::DraftVerbs</name>
    <message>
        <source>The shipment that is open cannot be changed.</source>
        <translation>L’invio aperto non può essere modificato.</translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Nessun invio è aperto.</translation>
    </message>
    <message>
        <source>Only a draft takes a preset.</source>
        <translation>Solo una bozza accetta un modello.</translation>
    </message>
    <message>
        <source>“%1” is in the open shipment.</source>
        <translation>«%1» è nell’invio aperto.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Nuovo invio</translation>
    </message>
    <message>
        <source>Keep in address book</source>
        <translation>Conserva nella rubrica</translation>
    </message>
    <message>
        <source>Split a long line</source>
        <translation>Dividi una riga lunga</translation>
    </message>
</context>
<context>
    <name>aviso::ui::EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Fine giornata</translation>
    </message>
    <message>
        <source>The list is at the printer.</source>
        <translation>L’elenco è alla stampante.</translation>
    </message>
    <message>
        <source>The list is saved in %1.</source>
        <translation>L’elenco è salvato in %1.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier has the list that was closed. Close out again: the same list is asked for once more, and each parcel can be on one register only.</source>
        <translation>Non si sa se il vettore ha l’elenco chiuso. Chiudere di nuovo: lo stesso elenco è chiesto ancora una volta, e ogni pacco può stare su un solo registro.</translation>
    </message>
    <message>
        <source>Closing the list</source>
        <translation>Chiusura dell’elenco</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the carrier has the list.</source>
        <translation>Non si sa ancora se il vettore ha l’elenco.</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register, and still here: %1</source>
        <translation>Non sul registro del vettore, e ancora qui: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list is closed: %n parcel(s). Print it for the driver.</source>
        <translation>
            <numerusform>L’elenco è chiuso: %n pacco. Stamparlo per l’autista.</numerusform>
            <numerusform>L’elenco è chiuso: %n pacchi. Stamparlo per l’autista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) noted as handed over.</source>
        <translation>
            <numerusform>%n invio annotato come consegnato.</numerusform>
            <numerusform>%n invii annotati come consegnati.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are noted as handed over already.</source>
        <translation>Tutti sono già annotati come consegnati.</translation>
    </message>
    <message>
        <source>A list is being closed.</source>
        <translation>Un elenco è in chiusura.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Scegliere prima un conto.</translation>
    </message>
    <message>
        <source>There is nothing to put on a list. Print labels first.</source>
        <translation>Non c’è nulla da mettere su un elenco. Stampare prima le etichette.</translation>
    </message>
    <message>
        <source>Every label of this account was printed.</source>
        <translation>Ogni etichetta di questo conto è stampata.</translation>
    </message>
    <message>
        <source>Choose a list of the last days first.</source>
        <translation>Scegliere prima un elenco degli ultimi giorni.</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Print missing labels</source>
        <translation>Stampare le etichette mancanti</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Stampare l’elenco</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Salvare l’elenco …</translation>
    </message>
    <message>
        <source>Note as handed over</source>
        <translation>Annotare come consegnato</translation>
    </message>
    <message>
        <source>Look again what is here</source>
        <translation>Guardare di nuovo che cosa c’è</translation>
    </message>
    <message>
        <source>Accounts, with what waits to be handed over</source>
        <translation>Conti, con ciò che attende la consegna</translation>
    </message>
    <message>
        <source>Lists of the last days</source>
        <translation>Elenchi degli ultimi giorni</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over.</source>
        <translation>Nulla attende la consegna.</translation>
    </message>
    <message>
        <source>What is booked and printed is listed here until the carrier takes it.</source>
        <translation>Ciò che è prenotato e stampato sta qui finché il vettore non lo ritira.</translation>
    </message>
    <message>
        <source>Go to the shipments</source>
        <translation>Vai agli invii</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ExtrasSection</name>
    <message>
        <source>Additional services</source>
        <translation>Prestazioni complementari</translation>
    </message>
    <message>
        <source>Delivery instructions</source>
        <translation>Istruzioni di recapito</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Prestazione sconosciuta</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FieldRows</name>
    <message>
        <source>not chosen</source>
        <translation>nessuna scelta</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>di norma: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileHead</name>
    <message>
        <source>Order file</source>
        <translation>File di ordini</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Read as the last file of this source.</source>
        <translation>Letto come l’ultimo file di questa fonte.</translation>
    </message>
    <message>
        <source>Read as it was detected. Correct it where it is wrong.</source>
        <translation>Letto secondo il formato rilevato. Correggere dove è sbagliato.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its encoding is another one; it was detected. Look at the umlauts and accents below.</source>
        <translation>Le colonne sono quelle dell’ultimo file di questa fonte. La codifica è un’altra ed è stata rilevata. Controllare qui sotto le dieresi e gli accenti.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its format is another one; it was detected.</source>
        <translation>Le colonne sono quelle dell’ultimo file di questa fonte. Il formato è un altro ed è stato rilevato.</translation>
    </message>
    <message>
        <source>The columns of this source&apos;s last file do not fit, so everything was detected. Correct it where it is wrong.</source>
        <translation>Le colonne dell’ultimo file di questa fonte non corrispondono, quindi tutto è stato rilevato. Correggere dove è sbagliato.</translation>
    </message>
    <message>
        <source>Read as the last file of this source. It has columns that no file of the source had before; what they fill was detected. Look at the columns.</source>
        <translation>Letto come l’ultimo file di questa fonte. Ha colonne che nessun suo file aveva; ciò che riempiono è stato rilevato. Controllare le colonne.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileRows</name>
    <message>
        <source>Reading row %1</source>
        <translation>Lettura della riga %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Righe del file</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FirstSteps</name>
    <message>
        <source>Preparing the practice desk</source>
        <translation>Preparazione della postazione di prova</translation>
    </message>
    <message>
        <source>Welcome to Aviso</source>
        <translation>Benvenuti in Aviso</translation>
    </message>
    <message>
        <source>This desk has no account and no shipment yet. How do you want to begin?</source>
        <translation>Questa postazione non ha ancora né conti né invii. Come vuole cominciare?</translation>
    </message>
    <message>
        <source>Practise with sample orders</source>
        <translation>Esercitarsi con ordini di esempio</translation>
    </message>
    <message>
        <source>Aviso plays the carrier itself: book, print labels and look at messages without reaching anybody. The samples go away again with one click in the settings.</source>
        <translation>Aviso fa la parte del vettore: prenoti, stampi etichette e guardi i messaggi senza raggiungere nessuno. Gli esempi si tolgono con un clic nelle impostazioni.</translation>
    </message>
    <message>
        <source>Set up a carrier&apos;s account</source>
        <translation>Configurare un conto presso un vettore</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Importare un file di ordini</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormTabs</name>
    <message>
        <source>Shipment</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestazioni</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Opzioni di gestione</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pacchi</translation>
    </message>
    <message>
        <source>Next part of the shipment</source>
        <translation>Parte successiva dell’invio</translation>
    </message>
    <message>
        <source>Previous part of the shipment</source>
        <translation>Parte precedente dell’invio</translation>
    </message>
    <message>
        <source>Shipment: %1</source>
        <translation>Invio: %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In viaggio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormatSection</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Cartella Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel workbook, old format (XLS)</source>
        <translation>Cartella Excel, vecchio formato (XLS)</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Testo (CSV)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Columns end with</source>
        <translation>Le colonne finiscono con</translation>
    </message>
    <message>
        <source>Table begins in row</source>
        <translation>La tabella inizia alla riga</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Prima riga</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Segno decimale</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>holds the names of the columns</source>
        <translation>contiene i nomi delle colonne</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europa occidentale)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cirillico)</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>come risulta da ogni numero</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punto: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Virgola: 1,5</translation>
    </message>
    <message>
        <source>as each date shows</source>
        <translation>come risulta da ogni data</translation>
    </message>
    <message>
        <source>Day first: 24.12.2026</source>
        <translation>Prima il giorno: 24.12.2026</translation>
    </message>
    <message>
        <source>Month first: 12/24/2026</source>
        <translation>Prima il mese: 12/24/2026</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Guidance</name>
    <message>
        <source>Command box</source>
        <translation>Casella dei comandi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Guida di questa pagina</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HeadBox</name>
    <message>
        <source>Not known</source>
        <translation>Non nota</translation>
    </message>
    <message>
        <source>%1 dpi (%2 dots/mm)</source>
        <translation>%1 dpi (%2 punti/mm)</translation>
    </message>
    <message>
        <source>The printer does not say its resolution. Print the ruler page and measure.</source>
        <translation>La stampante non comunica la sua risoluzione. Stampare la pagina con il righello e misurare.</translation>
    </message>
    <message>
        <source>The printer says: %1.</source>
        <translation>La stampante dice: %1.</translation>
    </message>
    <message>
        <source>A ruler page went to “%1”. Choose the resolution whose line is 50 mm long.</source>
        <translation>Una pagina con il righello è andata a «%1». Scegliere la risoluzione la cui linea è lunga 50 mm.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Labels made for another resolution</source>
        <translation>Etichette fatte per un’altra risoluzione</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiutare</translation>
    </message>
    <message>
        <source>Scale, as a picture</source>
        <translation>Ridimensionare, come immagine</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Chiedere alla stampante</translation>
    </message>
    <message>
        <source>Print a ruler page</source>
        <translation>Stampare una pagina con il righello</translation>
    </message>
    <message>
        <source>Draw letters that its fonts may lack</source>
        <translation>Disegnare le lettere che potrebbero mancare nei suoi caratteri</translation>
    </message>
    <message>
        <source>Cyrillic and others go to the printer as small pictures. Switch it off when fonts with these letters are loaded into the printer.</source>
        <translation>Il cirillico e altre lettere vanno alla stampante come piccole immagini. Disattivare se nella stampante sono caricati caratteri con queste lettere.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HelpPanel</name>
    <message>
        <source>Nothing is written here about that. Try another word, or fewer.</source>
        <translation>Qui non c’è nulla al riguardo. Provare un’altra parola, o meno parole.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Words of the post</source>
        <translation>Parole della posta</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>nessun tasto</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Tutte le pagine della guida</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Chiudi la guida</translation>
    </message>
    <message>
        <source>Search the help and the words of the post</source>
        <translation>Cerca nella guida e tra le parole della posta</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Pagina della guida</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HistoryView</name>
    <message>
        <source>Desk</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vettore</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>History of the shipment</source>
        <translation>Cronologia dell’invio</translation>
    </message>
    <message>
        <source>The carrier&apos;s words: %1</source>
        <translation>Le parole del vettore: %1</translation>
    </message>
    <message>
        <source>Code %1, parcel number %2</source>
        <translation>Codice %1, numero del pacco %2</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>of the carrier</comment>
        <translation>Codice</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HoldPanel</name>
    <message>
        <source>Reason to wait</source>
        <translation>Motivo dell’attesa</translation>
    </message>
    <message>
        <source>Wakes on</source>
        <translation>Si risveglia il</translation>
    </message>
    <message>
        <source>Day on which it wakes</source>
        <translation>Giorno in cui si risveglia</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n draft(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Sospendi %n bozza</numerusform>
            <numerusform>Sospendi %n bozze</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not hold</source>
        <comment>button</comment>
        <translation>Non sospendere</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportFoot</name>
    <message>
        <source>%1 added</source>
        <translation>aggiunti %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nuovi %1</translation>
    </message>
    <message>
        <source>%1 seen before</source>
        <translation>già visti %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>già noti %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>aggiornati %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modificati %1</translation>
    </message>
    <message>
        <source>%1 kept as they were</source>
        <translation>lasciati invariati %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>respinti %1</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>nessun ordine</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importazione conclusa: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Save the rejected rows, put them right and import that file.</source>
        <translation>Importazione conclusa: %1. Salvare le righe respinte, correggerle e importare quel file.</translation>
    </message>
    <message>
        <source>Every row is good: %1.</source>
        <translation>Tutte le righe sono valide: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows …</source>
        <translation>Salva le righe respinte…</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Importa le righe valide</translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation>da controllare %1</translation>
    </message>
    <message>
        <source>%1. Decide first what becomes of the changed orders: nothing is overwritten before.</source>
        <translation>%1. Decidere prima che cosa fare degli ordini modificati: fino ad allora nulla viene sovrascritto.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>Righe lette: %1, %2 %. Nulla viene salvato prima che sia letta l’ultima riga; Esc annulla.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>%1. Correct the rejected rows above (choose an error, then Enter) or leave them out; the others can be imported.</source>
        <translation>%1. Correggete le righe rifiutate qui sopra (scegliete un errore, poi Invio) oppure tralasciatele; le altre possono essere importate.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>Scegli un file di ordini</translation>
    </message>
    <message>
        <source>Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)</source>
        <translation>File di ordini (*.csv *.txt *.tsv *.xlsx *.xls);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importazione conclusa: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Salva le righe respinte</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-respinte</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Testo (*.csv)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>Le righe respinte sono in %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Importa le righe valide</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annulla l’importazione</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) in “%1” are not imported yet.</source>
        <translation>
            <numerusform>%n correzione in «%1» non è ancora importata.</numerusform>
            <numerusform>%n correzioni in «%1» non sono ancora importate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Continua a correggere</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Scarta le correzioni</translation>
    </message>
    <message>
        <source>No order file is ready to be imported.</source>
        <translation>Nessun file d’ordini è pronto per l’importazione.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Nessuna riga è stata rifiutata.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>Nessuna importazione è in corso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of this file are here already, under another source. Imported once more, they can be booked twice.</source>
        <translation>
            <numerusform>%Ln ordine di questo file è già qui, sotto un&apos;altra fonte. Importato di nuovo, può essere prenotato due volte.</numerusform>
            <numerusform>%Ln ordini di questo file sono già qui, sotto un&apos;altra fonte. Importati di nuovo, possono essere prenotati due volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
    <message>
        <source>Import them once more</source>
        <translation>Importare di nuovo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportStart</name>
    <message>
        <source>Drop an order file here, or choose one: CSV, XLSX or XLS from your shop.
You see every row and every error before anything is stored.</source>
        <translation>Trascinare qui un file di ordini o sceglierne uno: CSV, XLSX o XLS del negozio.
Tutte le righe e tutti gli errori sono visibili prima che qualcosa venga salvato.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Try the sample orders</source>
        <translation>Prova con gli ordini di esempio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportWork</name>
    <message>
        <source>Checking every row …</source>
        <translation>Controllo di tutte le righe…</translation>
    </message>
    <message>
        <source>Checking the order file</source>
        <translation>Controllo del file di ordini</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Importazione degli ordini</translation>
    </message>
    <message>
        <source>Importing. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>Importazione in corso. Nulla viene salvato prima che sia letta l’ultima riga; Esc annulla.</translation>
    </message>
    <message>
        <source>Cancelled. No order was added or changed.</source>
        <translation>Annullato. Nessun ordine è stato aggiunto o modificato.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::KeyboardSection</name>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>nessuno (modificato)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modificato)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Take these keys from there</source>
        <translation>Prendi questi tasti da lì</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usa questi tasti</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 appartiene a %2.</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys in the field, and use them.</source>
        <translation>Scegliere un’azione, premere nel campo i nuovi tasti e usarli.</translation>
    </message>
    <message>
        <source>Find an action, a page or a key</source>
        <translation>Cerca un’azione, una pagina o un tasto</translation>
    </message>
    <message>
        <source>Keys of all actions</source>
        <translation>Tasti di tutte le azioni</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuovi tasti</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Tasti abituali</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Abituali per tutte</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Keymap</name>
    <message>
        <source>Tab, Enter and Esc lead through every page and cannot be given away. Choose other keys.</source>
        <translation>Tab, Invio ed Esc servono in ogni pagina e non si possono assegnare. Scegliere altri tasti.</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in a text. Hold Ctrl with it, or choose a key such as F7.</source>
        <translation>%1 da solo scrive o si muove nel testo. Tenere premuto Ctrl o scegliere un tasto come F7.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or goes to a field. Hold Ctrl as well.</source>
        <translation>Alt con una lettera apre un menu o va a un campo. Tenere anche Ctrl.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelLines</name>
    <message>
        <source>Instead of the lines that the carrier would make. Leave it empty otherwise.</source>
        <translation>Al posto delle righe che creerebbe il vettore. Altrimenti lasciare vuoto.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>Altro sull’indirizzo</translation>
    </message>
    <message>
        <source>Address exactly as printed</source>
        <translation>Indirizzo esattamente come stampato</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelPrinting</name>
    <message>
        <source>No printer</source>
        <translation>Nessuna stampante</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the labels as a PDF file? They do not count as printed then.</source>
        <translation>Questo computer non ha una stampante. Salvare le etichette come file PDF? In tal caso non contano come stampate.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Salva le etichette</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>Controllo delle etichette</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were left out; the list below the shipments says why.</source>
        <translation>
            <numerusform>%n etichetta è stata tralasciata; l’elenco sotto gli invii dice perché.</numerusform>
            <numerusform>%n etichette sono state tralasciate; l’elenco sotto gli invii dice perché.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelView</name>
    <message>
        <source>Every code was read again and says the right number.</source>
        <translation>Ogni codice è stato riletto e riporta il numero giusto.</translation>
    </message>
    <message>
        <source>The codes could not be read again, so nobody has compared them. Please scan one before sending.</source>
        <translation>Non è stato possibile rileggere i codici, quindi nessuno li ha confrontati. Scansionarne uno prima della spedizione.</translation>
    </message>
    <message>
        <source>A code on this label does not say the number of the parcel. It is not printed.</source>
        <translation>Un codice su questa etichetta non riporta il numero del pacco. L’etichetta non viene stampata.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>The label is being drawn …</source>
        <translation>L’etichetta viene disegnata…</translation>
    </message>
    <message>
        <source>There is no label yet. Book the shipment with F9, then it is here.</source>
        <translation>Non c’è ancora nessuna etichetta. Prenotare l’invio con F9, poi comparirà qui.</translation>
    </message>
    <message>
        <source>Export the label</source>
        <translation>Esporta l’etichetta</translation>
    </message>
    <message>
        <source>Label (*.%1)</source>
        <translation>Etichetta (*.%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message numerus="yes">
        <source>Print a copy (printed %n time(s))</source>
        <translation>
            <numerusform>Stampa una copia (stampata %n volta)</numerusform>
            <numerusform>Stampa una copia (stampata %n volte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Label of the parcel</source>
        <translation>Etichetta del pacco</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>Anteprima dell’etichetta</translation>
    </message>
    <message>
        <source>The carrier wants it in colour.</source>
        <translation>Il vettore la vuole a colori.</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Etichetta di reso</translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <translation>Si può usare fino al %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListFilter</name>
    <message>
        <source>All states</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Pronti da prenotare</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Booked, not printed</source>
        <translation>Prenotati, non stampati</translation>
    </message>
    <message>
        <source>Search: name, town, reference, number</source>
        <translation>Cerca: nome, località, riferimento, numero</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Cerca invii</translation>
    </message>
    <message>
        <source>Show shipments in this state</source>
        <translation>Mostra gli invii in questo stato</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Prenotazione rifiutata</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Data di spedizione passata</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Attesa finita</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Forse stampate</translation>
    </message>
    <message>
        <source>Not handed over, but due</source>
        <translation>Previsti, non consegnati</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnati</translation>
    </message>
    <message>
        <source>Silent: the carrier tells nothing</source>
        <translation>Muti: senza notizie</translation>
    </message>
    <message>
        <source>Receipt not delivered</source>
        <translation>Ricevuta non consegnata</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListReading</name>
    <message>
        <source>Checking drafts</source>
        <translation>Controllo delle bozze</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListView</name>
    <message>
        <source>The list as it goes on paper</source>
        <translation>L’elenco come va su carta</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salvare l’elenco</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Pagina web (*.html);;Testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LookSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Lingua della finestra</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Lingua del sistema</translation>
    </message>
    <message>
        <source>Messages to recipients keep their own language.</source>
        <translation>I messaggi ai destinatari mantengono la propria lingua.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Righe delle tabelle</translation>
    </message>
    <message>
        <source>Dense, for mouse and keyboard</source>
        <translation>Fitte, per mouse e tastiera</translation>
    </message>
    <message>
        <source>High, for fingers</source>
        <translation>Alte, per le dita</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MainWindow</name>
    <message>
        <source>Aviso</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1 is under way: %L2 of %L3.</source>
        <translation>In corso: %1, %L2 di %L3.</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>In corso: %1.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Closing now lets what has begun finish and leaves the rest undone.</source>
        <translation>Chiudendo ora, ciò che è iniziato viene portato a termine e il resto non viene eseguito.</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved and printed.</source>
        <translation>La finestra si chiude non appena tutto è salvato e stampato.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessageBar</name>
    <message>
        <source>Copy for support</source>
        <translation>Copia per l’assistenza</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessagesSection</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>the recipient&apos;s</source>
        <translation>del destinatario</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Invia: %1</translation>
    </message>
    <message>
        <source>Channel of: %1</source>
        <translation>Canale di: %1</translation>
    </message>
    <message>
        <source>Language of: %1</source>
        <translation>Lingua di: %1</translation>
    </message>
    <message>
        <source>Recipient of: %1</source>
        <translation>Destinatario di: %1</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ancora nessun indirizzo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::NetworkPrinters</name>
    <message>
        <source>Address of a thermal printer in the network</source>
        <translation>Indirizzo di una stampante termica in rete</translation>
    </message>
    <message>
        <source>Of a thermal printer that takes ZPL on a port of its own, without a queue.</source>
        <translation>Di una stampante termica che accetta ZPL su una porta propria, senza coda di stampa.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungere</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovere</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OneGo</name>
    <message>
        <source>A batch is being booked. Scan again when it is done.</source>
        <translation>È in corso la prenotazione di un gruppo. Scansioni di nuovo quando è finita.</translation>
    </message>
    <message>
        <source>Nothing to do: its label is printed, or it has none.</source>
        <translation>Niente da fare: l’etichetta è stampata, o non ce n’è.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OptionsSection</name>
    <message>
        <source>What the carrier may offer to the recipient while this parcel is on its way.</source>
        <translation>Ciò che il vettore può offrire al destinatario mentre questo pacco è in viaggio.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackagesPanel</name>
    <message>
        <source>%L1 g</source>
        <translation>%L1 g</translation>
    </message>
    <message>
        <source>%L1 × %L2 × %L3 mm</source>
        <translation>%L1 × %L2 × %L3 mm</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Imballaggio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>Usual weight</source>
        <translation>Peso abituale</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nuovo imballaggio</translation>
    </message>
    <message>
        <source>The package “%1” is deleted.</source>
        <translation>L’imballaggio «%1» è eliminato.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Boxes that you pack into. In a shipment&apos;s parcels one click fills in the usual weight.</source>
        <translation>Le scatole in cui si imballa. Nei pacchi di un invio un clic inserisce il peso abituale.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Weight when empty</source>
        <translation>Peso a vuoto</translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams after a number</comment>
        <translation> g</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>millimetres after a number</comment>
        <translation> mm</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Delete the package</source>
        <translation>Elimina l’imballaggio</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Imballaggi</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingDesk</name>
    <message>
        <source>The order %1 names no items that could be checked.</source>
        <translation>L’ordine %1 non nomina articoli da controllare.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingPanel</name>
    <message>
        <source>complete</source>
        <comment>state of an item</comment>
        <translation>completo</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of an item</comment>
        <translation>manca</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>state of an item</comment>
        <translation>%1 mancante</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an item</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an item</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Imballato</translation>
    </message>
    <message>
        <source>Right: %1 (%2 of %3)</source>
        <translation>Giusto: %1 (%2 di %3)</translation>
    </message>
    <message>
        <source>One too many: %1. All of it is packed already.</source>
        <translation>Uno di troppo: %1. È già tutto imballato.</translation>
    </message>
    <message>
        <source>The order is complete. Take %1 out again.</source>
        <translation>L’ordine è completo. Tolga %1.</translation>
    </message>
    <message>
        <source>Wrong item: %1 is not in this order. Put it back.</source>
        <translation>Articolo sbagliato: %1 non è in questo ordine. Lo rimetta a posto.</translation>
    </message>
    <message>
        <source>Complete. Its label is on its way.</source>
        <translation>Completo. L’etichetta arriva.</translation>
    </message>
    <message>
        <source>Complete. Everything is in the parcel.</source>
        <translation>Completo. Tutto è nel pacco.</translation>
    </message>
    <message>
        <source>Scan what goes into the parcel.</source>
        <translation>Scansioni ciò che va nel pacco.</translation>
    </message>
    <message>
        <source>Order %1: %2 of %3 packed</source>
        <translation>Ordine %1: %2 di %3 imballati</translation>
    </message>
    <message>
        <source>Items of the order</source>
        <translation>Articoli dell’ordine</translation>
    </message>
    <message>
        <source>Code by hand</source>
        <translation>Codice a mano</translation>
    </message>
    <message>
        <source>Count it</source>
        <comment>button</comment>
        <translation>Contare</translation>
    </message>
    <message>
        <source>One more</source>
        <comment>button</comment>
        <translation>Uno in più</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key +.</source>
        <translation>Della riga scelta; nell’elenco con il tasto +.</translation>
    </message>
    <message>
        <source>One less</source>
        <comment>button</comment>
        <translation>Uno in meno</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key -.</source>
        <translation>Della riga scelta; nell’elenco con il tasto -.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <comment>button</comment>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Start anew</source>
        <comment>button</comment>
        <translation>Ricominciare</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button</comment>
        <translation>Capito</translation>
    </message>
    <message>
        <source>Close the check</source>
        <comment>button</comment>
        <translation>Chiudere il controllo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingSection</name>
    <message>
        <source>Check items before a label is printed</source>
        <translation>Controllare gli articoli prima di stampare un’etichetta</translation>
    </message>
    <message>
        <source>off</source>
        <comment>rule</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>rule</comment>
        <translation>avvisare</translation>
    </message>
    <message>
        <source>required</source>
        <comment>rule</comment>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>Labels are printed whether the items are checked or not.</source>
        <translation>Le etichette si stampano, che gli articoli siano controllati o no.</translation>
    </message>
    <message>
        <source>Before the first label of an order whose items are not all checked, the program asks.</source>
        <translation>Prima della prima etichetta di un ordine i cui articoli non sono tutti controllati, il programma chiede.</translation>
    </message>
    <message>
        <source>An order gets its first label only when all its items are checked.</source>
        <translation>Un ordine riceve la prima etichetta solo quando tutti i suoi articoli sono controllati.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Imballaggio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ParcelsSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Add a parcel</source>
        <translation>Aggiungi un pacco</translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams after a number</comment>
        <translation> g</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>peso sconosciuto</translation>
    </message>
    <message>
        <source>Weight of the parcel in grams</source>
        <translation>Peso del pacco in grammi</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>Contenuto del pacco</translation>
    </message>
    <message>
        <source>Remove this parcel</source>
        <translation>Rimuovi questo pacco</translation>
    </message>
    <message>
        <source>%L1 g</source>
        <translation>%L1 g</translation>
    </message>
    <message>
        <source>Such parcels usually weigh about %L1 g. Is the weight right?</source>
        <translation>Pacchi simili pesano di solito circa %L1 g. Il peso è giusto?</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Scegli un imballaggio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PickupPanel</name>
    <message>
        <source>Asking when the carrier can come</source>
        <translation>Richiesta degli orari al vettore</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for these parcels.</source>
        <translation>Il vettore non offre un ritiro per questi pacchi.</translation>
    </message>
    <message>
        <source>Ordering a pickup</source>
        <translation>Ordine di un ritiro</translation>
    </message>
    <message>
        <source>The pickup is ordered.</source>
        <translation>Il ritiro è ordinato.</translation>
    </message>
    <message>
        <source>The pickup is ordered: %1.</source>
        <translation>Il ritiro è ordinato: %1.</translation>
    </message>
    <message>
        <source>Pickup: %1.</source>
        <translation>Ritiro: %1.</translation>
    </message>
    <message>
        <source>Pickups of this account cannot be ordered from here. Hand the parcels over, or use the carrier&apos;s page.</source>
        <translation>Per questo conto i ritiri non si possono ordinare da qui. Consegnare i pacchi, o usare la pagina del vettore.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked parcel(s) can be fetched. Ask when the carrier can come, and choose.</source>
        <translation>
            <numerusform>%n pacco prenotato può essere ritirato. Chiedere quando il vettore può venire, e scegliere.</numerusform>
            <numerusform>%n pacchi prenotati possono essere ritirati. Chiedere quando il vettore può venire, e scegliere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>Nulla attende il ritiro.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this order, and it cannot be asked by a call. Ask its customer service, then say what it is.</source>
        <translation>Non si sa se il vettore ha preso quest’ordine, e da qui non si può chiedere. Chiedere al suo servizio clienti, poi dire come sta.</translation>
    </message>
    <message>
        <source>Not taken: %1. %2</source>
        <translation>Non preso: %1. %2</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Ritiro</translation>
    </message>
    <message>
        <source>Ask for times</source>
        <translation>Chiedere gli orari</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Order pickup</source>
        <translation>Ordinare il ritiro</translation>
    </message>
    <message>
        <source>The carrier comes</source>
        <translation>Il vettore viene</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>Non viene</translation>
    </message>
    <message>
        <source>The parcels can be ordered anew.</source>
        <translation>I pacchi possono essere ordinati di nuovo.</translation>
    </message>
    <message>
        <source>Pickups of this account</source>
        <translation>Ritiri di questo conto</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PicturePreview</name>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>No picture: jpg, gif or png, about 640 × 160 pixels.</source>
        <translation>Nessuna immagine: jpg, gif o png, circa 640 × 160 pixel.</translation>
    </message>
    <message>
        <source>The picture is on the web and is not fetched from here.</source>
        <translation>L’immagine è nel web e da qui non viene caricata.</translation>
    </message>
    <message>
        <source>The file cannot be read as a picture. Choose a jpg, gif or png file.</source>
        <translation>Il file non è leggibile come immagine. Scegliere un file jpg, gif o png.</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Anteprima dell’immagine</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 pixel.</translation>
    </message>
    <message>
        <source>Messages take jpg, gif or png only.</source>
        <translation>I messaggi accettano solo jpg, gif o png.</translation>
    </message>
    <message>
        <source>About 640 × 160 looks best.</source>
        <translation>L’ideale è circa 640 × 160.</translation>
    </message>
    <message>
        <source>Put the file on your web server and enter its address here.</source>
        <translation>Mettere il file sul proprio server web e inserirne qui l’indirizzo.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PlaceEditor</name>
    <message>
        <source>Branch</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Parcel locker</source>
        <translation>Armadietto per pacchi</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Punto di servizio</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>oggi chiuso</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>up to %1 kg</source>
        <translation>fino a %1 kg</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Type to look it up</source>
        <translation>Digitare per cercare</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Ricerca in corso …</translation>
    </message>
    <message>
        <source>As the desk has kept it: %1</source>
        <translation>Come conservato qui: %1</translation>
    </message>
    <message>
        <source>Choose one from the list: Down, then Enter.</source>
        <translation>Sceglierne uno dall’elenco: freccia giù, poi Invio.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Preconditions</name>
    <message>
        <source>A practice account needs none of this.</source>
        <translation>Un account di prova non richiede nulla di ciò.</translation>
    </message>
    <message>
        <source>Everything is settled with the carrier.</source>
        <translation>Tutto è concordato con il vettore.</translation>
    </message>
    <message>
        <source>Still open: %1. Ask the carrier&apos;s adviser, then enter the date.</source>
        <translation>Ancora in sospeso: %1. Chiedere al consulente clienti del vettore, poi inserire la data.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Codice sulla scheda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Up to 12 capital letters, digits and hyphens: what a scanner reads off the card</source>
        <translation>Fino a 12 maiuscole, cifre e trattini: ciò che uno scanner legge dalla scheda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Tick what this preset says. What is not ticked stays as the shipment has it.</source>
        <translation>Spuntare ciò che questo modello dice. Ciò che non è spuntato resta com’è nell’invio.</translation>
    </message>
    <message>
        <source>Service and additional services</source>
        <translation>Servizio e servizi aggiuntivi</translation>
    </message>
    <message>
        <source>Texts and sender name</source>
        <translation>Testi e nome del mittente</translation>
    </message>
    <message>
        <source>Keys that apply the preset</source>
        <translation>Tasti che applicano il modello</translation>
    </message>
    <message>
        <source>No message is chosen: this preset takes all messages away.</source>
        <translation>Nessuna notifica è scelta: questo modello le toglie tutte.</translation>
    </message>
    <message>
        <source>No option is chosen: this preset takes all delivery options away.</source>
        <translation>Nessuna opzione è scelta: questo modello toglie tutte le opzioni di gestione.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetKeys</name>
    <message>
        <source>There is no preset yet. Make one of this shipment, or on the page of the presets.</source>
        <translation>Non c’è ancora alcun modello. Crearne uno da questo invio o nella pagina dei modelli.</translation>
    </message>
    <message>
        <source>Apply a preset</source>
        <translation>Applica un modello</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Salva come modello …</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Applica il modello %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetsPage</name>
    <message>
        <source>New preset</source>
        <translation>Nuovo modello</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>Il modello «%1» è eliminato.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) added.</source>
        <translation>
            <numerusform>%n modello aggiunto.</numerusform>
            <numerusform>%n modelli aggiunti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) replaced.</source>
        <translation>
            <numerusform>%n modello sostituito.</numerusform>
            <numerusform>%n modelli sostituiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts are not on this desk, so the presets say nothing of the account: %1.</source>
        <translation>Questi conti non esistono in questa postazione, perciò i modelli non dicono nulla del conto: %1.</translation>
    </message>
    <message>
        <source>The presets are saved in %1.</source>
        <translation>I modelli sono salvati in %1.</translation>
    </message>
    <message>
        <source>Take presets from a file</source>
        <translation>Riprendi modelli da un file</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Modelli (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Save the presets</source>
        <translation>Salva i modelli</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Modelli (*.json)</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Salva le schede</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n foglio inviato alla stampante.</numerusform>
            <numerusform>%n fogli inviati alla stampante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards are saved in %1.</source>
        <translation>Le schede sono salvate in %1.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>The preset is not saved.</source>
        <translation>Il modello non è salvato.</translation>
    </message>
    <message>
        <source>What you typed in the preset “%1” could not be saved.</source>
        <translation>Quanto digitato nel modello «%1» non ha potuto essere salvato.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Imballaggi</translation>
    </message>
    <message>
        <source>A preset holds what you choose again and again: service, parcels, messages, texts and delivery options. One key, or one scan of its card, puts it into a shipment.</source>
        <translation>Un modello contiene ciò che si sceglie di continuo: servizio, pacchi, messaggi, testi e opzioni di recapito. Un tasto, o una scansione della sua scheda, lo mette in un invio.</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Crea un modello</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>In su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>In giù</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Stampa le schede</translation>
    </message>
    <message>
        <source>Save the cards as PDF …</source>
        <translation>Salva le schede come PDF …</translation>
    </message>
    <message>
        <source>Import presets …</source>
        <translation>Importa modelli …</translation>
    </message>
    <message>
        <source>Export presets …</source>
        <translation>Esporta modelli …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Preset cards</source>
        <translation>Schede dei modelli</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Schede dei comandi</translation>
    </message>
    <message>
        <source>Print the command cards</source>
        <translation>Stampa le schede dei comandi</translation>
    </message>
    <message>
        <source>Save the command cards as PDF …</source>
        <translation>Salva le schede dei comandi come PDF …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintQuestionsDialog</name>
    <message>
        <source>Before printing</source>
        <translation>Prima della stampa</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) cannot be printed:</source>
        <translation>
            <numerusform>%n etichetta non si può stampare:</numerusform>
            <numerusform>%n etichette non si possono stampare:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The codes of %n label(s) could not be read again, so nobody has compared them with the number:</source>
        <translation>
            <numerusform>Non è stato possibile rileggere i codici di %n etichetta, quindi nessuno li ha confrontati con il numero:</numerusform>
            <numerusform>Non è stato possibile rileggere i codici di %n etichette, quindi nessuno li ha confrontati con il numero:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print these labels too; I scan one before sending</source>
        <translation>Stampa anche queste etichette; ne scansiono una prima della spedizione</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were already printed more than once:</source>
        <translation>
            <numerusform>%n etichetta è già stata stampata più di una volta:</numerusform>
            <numerusform>%n etichette sono già state stampate più di una volta:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they printed once more? The history keeps the reason.</source>
        <translation>Perché vengono stampate ancora una volta? La cronologia conserva il motivo.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) would be printed before the items are checked:</source>
        <translation>
            <numerusform>%n etichetta verrebbe stampata prima del controllo degli articoli:</numerusform>
            <numerusform>%n etichette verrebbero stampate prima del controllo degli articoli:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintStrip</name>
    <message numerus="yes">
        <source>%n more job(s) wait.</source>
        <translation>
            <numerusform>%n altro lavoro in attesa.</numerusform>
            <numerusform>Altri %n lavori in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>They are printed</source>
        <translation>Sono stampate</translation>
    </message>
    <message>
        <source>They are not printed</source>
        <translation>Non sono stampate</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Annulla questo lavoro</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrinterSection</name>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>A4 sheets of four labels</source>
        <translation>Fogli A4 da quattro etichette</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Elenchi e schede</translation>
    </message>
    <message>
        <source>Previews of messages</source>
        <translation>Anteprime dei messaggi</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Formato proprio</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Four on A4</source>
        <translation>Quattro su A4</translation>
    </message>
    <message>
        <source>Thermal: ZPL goes through as it is</source>
        <translation>Termica: ZPL passa così com’è</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Come nell’elenco</translation>
    </message>
    <message>
        <source>By consignee</source>
        <translation>Per destinatario</translation>
    </message>
    <message>
        <source>By preset or service</source>
        <translation>Per modello o servizio</translation>
    </message>
    <message>
        <source>By postcode (pick route)</source>
        <translation>Per CAP (percorso di prelievo)</translation>
    </message>
    <message>
        <source>None: the system&apos;s dialog asks</source>
        <translation>Nessuna: chiede la finestra del sistema</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ora non presente)</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>A scelta della stampante</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Pagina di prova</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Stampante: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Cassetto: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposizione: %1</translation>
    </message>
    <message>
        <source>A test page went to “%1”.</source>
        <translation>Una pagina di prova è stata inviata a «%1».</translation>
    </message>
    <message>
        <source>Printer for</source>
        <translation>Stampante per</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Cassetto</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>Order of a batch</source>
        <translation>Ordine di un lotto</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Chiedi ogni volta</translation>
    </message>
    <message>
        <source>By the system&apos;s dialog, instead of printing at once.</source>
        <translation>Con la finestra del sistema, invece di stampare subito.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Stampa una pagina di prova</translation>
    </message>
    <message>
        <source>A page between groups</source>
        <translation>Una pagina tra i gruppi</translation>
    </message>
    <message>
        <source>It names the group, how many labels follow, and the day. It is no label.</source>
        <translation>Indica il gruppo, quante etichette seguono e il giorno. Non è un’etichetta.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Thermal printer in the network</source>
        <translation>Stampante termica in rete</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintingVerbs</name>
    <message numerus="yes">
        <source>%n label(s) saved in %1. They do not count as printed.</source>
        <translation>
            <numerusform>%n etichetta salvata in %1. Non conta come stampata.</numerusform>
            <numerusform>%n etichette salvate in %1. Non contano come stampate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent to the printer.</source>
        <translation>
            <numerusform>%n etichetta mandata alla stampante.</numerusform>
            <numerusform>%n etichette mandate alla stampante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label is saved in %1. It does not count as printed.</source>
        <translation>L’etichetta è salvata in %1. Non conta come stampata.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not printed</source>
        <translation>
            <numerusform>%n etichetta non stampata</numerusform>
            <numerusform>%n etichette non stampate</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Nessun invio è selezionato.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Stampa le etichette</translation>
    </message>
    <message>
        <source>Print labels with the system&apos;s dialog …</source>
        <translation>Stampa le etichette con la finestra del sistema …</translation>
    </message>
    <message>
        <source>Print labels four on A4</source>
        <translation>Stampa le etichette quattro su A4</translation>
    </message>
    <message>
        <source>Print the last label again</source>
        <translation>Stampa di nuovo l’ultima etichetta</translation>
    </message>
    <message>
        <source>I have printed it</source>
        <comment>a saved file</comment>
        <translation>L&apos;ho stampato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) noted as printed.</source>
        <translation>
            <numerusform>%n etichetta annotata come stampata.</numerusform>
            <numerusform>%n etichette annotate come stampate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ProblemsPanel</name>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consiglio</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before booking</source>
        <translation>
            <numerusform>%n punto da correggere prima di prenotare</numerusform>
            <numerusform>%n punti da correggere prima di prenotare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against booking</source>
        <translation>Nulla impedisce la prenotazione</translation>
    </message>
    <message>
        <source>Can be booked; please look at this</source>
        <translation>Si può prenotare; dare un’occhiata a questo</translation>
    </message>
    <message>
        <source>What stands against booking</source>
        <translation>Che cosa impedisce la prenotazione</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copia per l’assistenza</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Da compilare</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ReceiptsFolder</name>
    <message>
        <source>Write booking receipts to</source>
        <translation>Scrivi le ricevute di prenotazione in</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>none: no receipts are written</source>
        <translation>nessuna: non vengono scritte ricevute</translation>
    </message>
    <message>
        <source>For the shop: each day a CSV file with reference, number, carrier, service, time and source of every booked parcel.</source>
        <translation>Per il negozio: ogni giorno un file CSV con riferimento, numero, vettore, prestazione, ora e fonte di ogni pacco prenotato.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RehearsalView</name>
    <message>
        <source>Choose an account first: its carrier decides which messages there are.</source>
        <translation>Scegliere prima un account: il suo vettore determina i messaggi disponibili.</translation>
    </message>
    <message>
        <source>Export the rehearsal</source>
        <translation>Esporta la simulazione</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Pagina web (*.html);;Testo (*.txt)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>The messages that will go out</source>
        <translation>I messaggi che verranno inviati</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ResultsPanel</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Prenotato.</translation>
    </message>
    <message>
        <source>Still unknown.</source>
        <translation>Ancora sconosciuto.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 without a label for us.</source>
        <translation>Il vettore aveva consumato il numero %1 senza fornire un’etichetta.</translation>
    </message>
    <message>
        <source>A new label was bought.</source>
        <translation>È stata acquistata una nuova etichetta.</translation>
    </message>
    <message>
        <source>The label is here: booked.</source>
        <translation>L’etichetta è qui: prenotato.</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Chiudi i risultati</translation>
    </message>
    <message>
        <source>Results of the last batch</source>
        <translation>Risultati dell’ultimo lotto</translation>
    </message>
    <message>
        <source>Stays a draft: %1</source>
        <translation>Resta una bozza: %1</translation>
    </message>
    <message numerus="yes">
        <source>Print these %n</source>
        <translation>
            <numerusform>Stampa questa etichetta</numerusform>
            <numerusform>Stampa %n etichette</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copia per l’assistenza</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RowProblems</name>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Righe con errori</translation>
    </message>
    <message>
        <source>Row %1, rejected</source>
        <translation>Riga %1, respinta</translation>
    </message>
    <message>
        <source>Row %1, advice</source>
        <translation>Riga %1, consiglio</translation>
    </message>
    <message>
        <source>No row has an error. In a row that has one, F2 or a double click corrects a cell.</source>
        <translation>Nessuna riga ha errori. In una riga con un errore, F2 o un doppio clic permette di correggere una cella.</translation>
    </message>
    <message>
        <source>Enter opens the cell; what you type there counts for this import.</source>
        <translation>Invio apre la cella; ciò che vi scrivete vale per questa importazione.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SamplesSection</name>
    <message numerus="yes">
        <source>%n sample shipment(s) removed.</source>
        <translation>
            <numerusform>%n invio di esempio rimosso.</numerusform>
            <numerusform>%n invii di esempio rimossi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample shipment(s) are on this desk, with what was practised on them.</source>
        <translation>
            <numerusform>%n invio di esempio è su questa postazione, con quanto vi è stato provato.</numerusform>
            <numerusform>%n invii di esempio sono su questa postazione, con quanto vi è stato provato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Rimuovere gli esempi</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanDesk</name>
    <message>
        <source>Close the open dialog first, then scan again.</source>
        <translation>Chiuda prima la finestra aperta, poi scansioni di nuovo.</translation>
    </message>
    <message>
        <source>This desk has no card “%1”. Print its cards anew.</source>
        <translation>Questa postazione non ha la scheda «%1». Ristampi le sue schede.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Pacco %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Ordine %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments have the reference %1.</source>
        <translation>
            <numerusform>%n invio ha il riferimento %1.</numerusform>
            <numerusform>%n invii hanno il riferimento %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here carries %1.</source>
        <translation>Qui niente porta %1.</translation>
    </message>
    <message>
        <source>New shipment with this reference</source>
        <translation>Nuovo invio con questo riferimento</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Cercarlo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanSection</name>
    <message>
        <source>Symbology: %1</source>
        <translation>Simbologia: %1</translation>
    </message>
    <message>
        <source>On a US keyboard: %1</source>
        <translation>Su una tastiera USA: %1</translation>
    </message>
    <message>
        <source>A scanned order</source>
        <translation>Un ordine scansionato</translation>
    </message>
    <message>
        <source>is opened</source>
        <translation>viene aperto</translation>
    </message>
    <message>
        <source>is opened, booked, and its label printed</source>
        <translation>viene aperto e prenotato, e l’etichetta stampata</translation>
    </message>
    <message>
        <source>Answer scans with sounds</source>
        <translation>Rispondere alle scansioni con suoni</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Inviato prima di un codice</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Inviato dopo un codice</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Before the Enter or Tab with which every code has to end.</source>
        <translation>Prima dell’Invio o del Tab con cui ogni codice deve finire.</translation>
    </message>
    <message>
        <source>Longest pause inside a code</source>
        <translation>Pausa più lunga in un codice</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Longer for a slow wireless scanner, shorter when fast typing is taken for a scan.</source>
        <translation>Più lunga per un lettore senza fili lento, più corta se chi scrive veloce è preso per una scansione.</translation>
    </message>
    <message>
        <source>Try it: the last scan</source>
        <translation>Provare: l’ultima scansione</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>ancora niente scansionato</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lettore di codici</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SecretRows</name>
    <message>
        <source>stored in the key store</source>
        <translation>salvato nel portachiavi</translation>
    </message>
    <message>
        <source>only for this session: there is no key store</source>
        <translation>solo per questa sessione: non c’è un portachiavi</translation>
    </message>
    <message>
        <source>the variable is set</source>
        <translation>la variabile è impostata</translation>
    </message>
    <message>
        <source>the variable is not set</source>
        <translation>la variabile non è impostata</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>non salvato</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Where “%1” is kept</source>
        <translation>Dove è conservato «%1»</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nome della variabile</translation>
    </message>
    <message>
        <source>Type it to store or replace it</source>
        <translation>Digitare per salvarlo o sostituirlo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Section</name>
    <message>
        <source>Switched on along with %1.</source>
        <translation>Attivato insieme a: %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>New shipments and imports</source>
        <translation>Nuovi invii e importazioni</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Dati e rete</translation>
    </message>
    <message>
        <source>Back up the desk …</source>
        <translation>Crea backup della postazione…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetLine</name>
    <message>
        <source>Sheet in %1: new, all 4 positions free</source>
        <translation>Foglio in %1: nuovo, tutte le 4 posizioni libere</translation>
    </message>
    <message>
        <source>Sheet in %1: next free position %2 of %3</source>
        <translation>Foglio in %1: prossima posizione libera %2 di %3</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Foglio nuovo</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetModel</name>
    <message>
        <source>This column fills nothing.</source>
        <translation>Questa colonna non riempie nulla.</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Riempie: %1</translation>
    </message>
    <message>
        <source>Corrected here. The file says: %1</source>
        <translation>Corretto qui. Il file indica: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentForm</name>
    <message>
        <source>This shipment is being booked.</source>
        <translation>Questo invio è in corso di prenotazione.</translation>
    </message>
    <message>
        <source>Booked: the label is stored, and the data can no longer be changed.</source>
        <translation>Prenotato: l’etichetta è salvata e i dati non si possono più modificare.</translation>
    </message>
    <message>
        <source>This shipment was given up.</source>
        <translation>Questo invio è stato annullato.</translation>
    </message>
    <message>
        <source>Somebody else changed this shipment while you were typing. Both versions are still there: which one stays?</source>
        <translation>Qualcun altro ha modificato questo invio durante la digitazione. Entrambe le versioni ci sono ancora: quale resta?</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Mantieni quanto digitato</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Prendi l’altra versione</translation>
    </message>
    <message>
        <source>Choose a shipment in the list, or press F2 for a new one.</source>
        <translation>Scegliere un invio nell’elenco o premere F2 per uno nuovo.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made a label. Nothing can be changed until this is settled.</source>
        <translation>Non si sa se il vettore ha emesso un’etichetta. Finché non è chiarito, nulla può essere modificato.</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Chiarisci gli esiti sconosciuti</translation>
    </message>
    <message>
        <source>Give the number up …</source>
        <translation>Abbandona il numero …</translation>
    </message>
    <message>
        <source>Perhaps the carrier did make a label under this number: then it is lost, and it may be charged. Give the number up only when settling never succeeds. The shipment can then be booked under another number.</source>
        <translation>Forse il vettore ha emesso un’etichetta con questo numero: in tal caso è persa e può essere addebitata. Abbandonare il numero solo se il chiarimento non riesce mai. L’invio si potrà poi prenotare con un altro numero.</translation>
    </message>
    <message>
        <source>Give the number up</source>
        <translation>Abbandona il numero</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Somebody else changed the shipment “%1” too, and what you typed is not saved.</source>
        <translation>Anche qualcun altro ha modificato l’invio «%1», e quanto digitato non è salvato.</translation>
    </message>
    <message>
        <source>What you typed in the shipment “%1” could not be saved.</source>
        <translation>Non è stato possibile salvare quanto digitato nell’invio «%1».</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Quanto digitato non è salvato.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Annulla quanto digitato</translation>
    </message>
    <message>
        <source>What you typed here on %1 was never stored: the program ended before. It is still there.</source>
        <translation>Ciò che ha scritto qui il %1 non è mai stato salvato: il programma è terminato prima. C’è ancora.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rimetterlo</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Lasciar perdere</translation>
    </message>
    <message>
        <source>What you typed here on %1 was not stored, because the shipment could no longer be changed. It was: %2</source>
        <translation>Quanto ha digitato qui il %1 non è stato salvato, perché l’invio non si poteva più modificare. Era: %2</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentHead</name>
    <message>
        <source>New shipment</source>
        <translation>Nuovo invio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentList</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestazione</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pacchi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>There is no shipment yet. Press F2 to write the first one.</source>
        <translation>Non c’è ancora nessun invio. Premere F2 per scrivere il primo.</translation>
    </message>
    <message>
        <source>No shipment fits. Type less, or choose “All states”.</source>
        <translation>Nessun invio corrisponde. Digitare meno o scegliere «Tutti gli stati».</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>state of a draft</comment>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a draft</comment>
        <translation>Pronto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a draft</comment>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Esporta l’elenco come CSV</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>invii</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Testo (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Esportazione dell’elenco</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n invio</numerusform>
            <numerusform>%n invii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n shipment(s)</source>
        <translation>
            <numerusform>più di %n invio</numerusform>
            <numerusform>più di %n invii</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copia le righe</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Esporta come CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>state of a booked shipment</comment>
        <translation>Consegnato</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentRows</name>
    <message>
        <source>This shipment is being read.</source>
        <translation>Questo invio viene letto.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentsPage</name>
    <message>
        <source>Shipments</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Find a shipment</source>
        <translation>Trova un invio</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Vai al problema successivo</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Invio %1</translation>
    </message>
    <message>
        <source>The sample orders are in the list. Book those that are ready, then print their labels; the others say what is to be mended.</source>
        <translation>Gli ordini di esempio sono nell’elenco. Prenoti quelli pronti, poi stampi le loro etichette; gli altri dicono che cosa c’è da correggere.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Prima dare un’occhiata</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) saved in %1.</source>
        <translation>
            <numerusform>%n invio salvato in %1.</numerusform>
            <numerusform>%n invii salvati in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Nessun invio è aperto.</translation>
    </message>
    <message>
        <source>Check the items</source>
        <translation>Controllare gli articoli</translation>
    </message>
    <message>
        <source>Change, hold, discard</source>
        <translation>Modificare, sospendere, scartare</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Parts of the shipment</source>
        <translation>Parti dell&apos;invio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShortcutOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Chiudi le scorciatoie</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StandingStrip</name>
    <message>
        <source>Goes instead of “%1”, which got lost.</source>
        <translation>Parte al posto di «%1», andato perso.</translation>
    </message>
    <message>
        <source>Got lost, and is sent again as “%1”.</source>
        <translation>È andato perso e viene rispedito come «%1».</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Release this shipment from hold</source>
        <translation>Sbloccare questo invio</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Stato: %1.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Go to the shipment “%1”</source>
        <translation>Vai all’invio «%1»</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln bozza</numerusform>
            <numerusform>%Ln bozze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown outcome(s)</source>
        <translation>
            <numerusform>%Ln esito sconosciuto</numerusform>
            <numerusform>%Ln esiti sconosciuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: last call failed</source>
        <translation>%1: ultima chiamata fallita</translation>
    </message>
    <message>
        <source>%1: worked at %2</source>
        <translation>%1: ha funzionato (%2)</translation>
    </message>
    <message>
        <source>%1: not used yet</source>
        <translation>%1: non ancora usato</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Ultima chiamata riuscita: %1</translation>
    </message>
    <message>
        <source>No success yet.</source>
        <translation>Nessuna chiamata riuscita.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annulla l’operazione in corso</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TakenFilesView</name>
    <message>
        <source>Taken in</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Che ne è stato</translation>
    </message>
    <message>
        <source>Open the file or its errors</source>
        <translation>Aprire il file o i suoi errori</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Aprire la risposta</translation>
    </message>
    <message>
        <source>The last files of the watched folder</source>
        <translation>Gli ultimi file della cartella sorvegliata</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TargetSection</name>
    <message>
        <source>none yet: choose one later in each shipment</source>
        <translation>ancora nessuno: sceglierne uno più tardi in ogni invio</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n messaggio</numerusform>
            <numerusform>%n messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in weights are</source>
        <translation>I numeri nei pesi sono</translation>
    </message>
    <message>
        <source>Orders that changed</source>
        <translation>Ordini modificati</translation>
    </message>
    <message>
        <source>Under this name the columns are remembered, and the next file of the source adds no order twice.</source>
        <translation>Con questo nome le colonne restano memorizzate e il prossimo file della fonte non aggiunge due volte nessun ordine.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Chilogrammi</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Grammi</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedere</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Mantieni i dati locali</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendi i dati del file</translation>
    </message>
    <message>
        <source>Whatever the file says now, drafts stay as they are.</source>
        <translation>Qualunque cosa dica ora il file, le bozze restano come sono.</translation>
    </message>
    <message>
        <source>Drafts follow the file, even where somebody has changed them here.</source>
        <translation>Le bozze seguono il file, anche se sono state modificate qui.</translation>
    </message>
    <message>
        <source>What happens to orders that are here already and that the file now says otherwise. What is booked never changes.</source>
        <translation>Che cosa succede agli ordini già presenti che il file ora riporta diversamente. Ciò che è prenotato non cambia mai.</translation>
    </message>
    <message>
        <source>You see what would change, field by field, and decide before anything is overwritten.</source>
        <translation>Si vede campo per campo che cosa cambierebbe e si decide prima che qualcosa venga sovrascritto.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TestBand</name>
    <message>
        <source>Practice: nothing reaches a carrier</source>
        <translation>Modalità di prova: nulla raggiunge un vettore</translation>
    </message>
    <message>
        <source>Practice account: nothing of this shipment reaches a carrier</source>
        <translation>Account di prova: nulla di questo invio raggiunge un vettore</translation>
    </message>
    <message>
        <source>Test account: its labels are specimens and carry no parcel</source>
        <translation>Account di test: le sue etichette sono specimen e non valgono per alcun pacco</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TextsSection</name>
    <message>
        <source>Picture in the messages: none. It is set up with the account.</source>
        <translation>Immagine nei messaggi: nessuna. Si imposta nell’account.</translation>
    </message>
    <message>
        <source>Picture in the messages: %1</source>
        <translation>Immagine nei messaggi: %1</translation>
    </message>
    <message>
        <source>Picture in the messages: %1, leads to %2</source>
        <translation>Immagine nei messaggi: %1, rimanda a %2</translation>
    </message>
    <message>
        <source>Not part of a booking: the carrier applies the name that is set up for the account or brand.</source>
        <translation>Non fa parte della prenotazione: il vettore applica il nome impostato per l’account o il marchio.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Inserisci un valore</translation>
    </message>
    <message>
        <source>Insert a placeholder that is filled from the shipment</source>
        <translation>Inserisci un segnaposto da riempire con i dati dell’invio</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Look again what needs me</source>
        <translation>Guardare di nuovo che cosa è da fare</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Niente da fare.</translation>
    </message>
    <message>
        <source>Write a shipment</source>
        <translation>Scrivere un invio</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Importare un file di ordini</translation>
    </message>
    <message>
        <source>Needs you, most pressing first:</source>
        <translation>Da fare, il più urgente per primo:</translation>
    </message>
    <message>
        <source>Looking what needs you …</source>
        <translation>Ricerca di ciò che è da fare …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Undoing</name>
    <message>
        <source>Undoing</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Ripeti: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ViewTabs</name>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronte</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non stampate</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>La mia vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>La vista «%1» è eliminata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export the views</source>
        <translation>Esporta le viste</translation>
    </message>
    <message>
        <source>views</source>
        <translation>viste</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Viste (*.json)</translation>
    </message>
    <message>
        <source>The views are saved in %1.</source>
        <translation>Le viste sono salvate in %1.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importa viste</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Viste dell’elenco</translation>
    </message>
    <message>
        <source>Save and arrange views</source>
        <translation>Salvare e ordinare le viste</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Salva come nuova vista</translation>
    </message>
    <message>
        <source>Keep what is shown now in this view</source>
        <translation>Conserva in questa vista ciò che è mostrato</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Rinomina questa vista</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Elimina questa vista</translation>
    </message>
    <message>
        <source>Move this view to the left</source>
        <translation>Sposta questa vista a sinistra</translation>
    </message>
    <message>
        <source>Move this view to the right</source>
        <translation>Sposta questa vista a destra</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Esporta le viste…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importa viste…</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WatchedFolderSection</name>
    <message>
        <source>Switched off: files that are put there stay where they are.</source>
        <translation>Disattivata: i file che vi si mettono restano dove sono.</translation>
    </message>
    <message>
        <source>Watched: what is put into “in” is taken in a few seconds after it is complete.</source>
        <translation>Sorvegliata: ciò che si mette in «in» viene ripreso pochi secondi dopo essere completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n file è ancora in scrittura.</numerusform>
            <numerusform>%n file sono ancora in scrittura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were begun at another desk, which ends them when it runs again.</source>
        <translation>
            <numerusform>%n file è stato iniziato a un’altra postazione, che lo finirà quando sarà riavviata.</numerusform>
            <numerusform>%n file sono stati iniziati a un’altra postazione, che li finirà quando sarà riavviata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Sorvegliare questa cartella</translation>
    </message>
    <message>
        <source>The folder is no longer watched. Its files stay where they are.</source>
        <translation>La cartella non è più sorvegliata. I suoi file restano dove sono.</translation>
    </message>
    <message>
        <source>Order files that a shop puts into the folder “in” become shipments by themselves, with the columns that are remembered for their source. Each file then lies in “done” or “failed”, and “answer” says what became of each order.</source>
        <translation>I file degli ordini che un negozio mette nella cartella «in» diventano invii da soli, con le colonne ricordate per la loro origine. Ogni file si trova poi in «done» o «failed», e «answer» dice che ne è stato di ogni ordine.</translation>
    </message>
    <message>
        <source>Watched folder:</source>
        <translation>Cartella sorvegliata:</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Cartella sorvegliata</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Sorvegliare una cartella …</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Non sorvegliare più</translation>
    </message>
    <message>
        <source>Take its files in</source>
        <translation>Riprendere i suoi file</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nome dell’origine</translation>
    </message>
    <message>
        <source>By it the columns are remembered and orders recognised, as on the import page.</source>
        <translation>In base a esso si ricordano le colonne e si riconoscono gli ordini, come nella pagina d’importazione.</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Lingua delle risposte</translation>
    </message>
    <message>
        <source>that of the window</source>
        <translation>quella della finestra</translation>
    </message>
    <message>
        <source>Book what is ready, and write its labels into “answer”</source>
        <translation>Prenotare ciò che è pronto e scrivere le etichette in «answer»</translation>
    </message>
    <message>
        <source>Each booked label costs what the carrier asks for it. Nobody is asked before.</source>
        <translation>Ogni etichetta prenotata costa ciò che il vettore chiede. Nessuno viene interpellato prima.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Guardare ora</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Aprire la cartella</translation>
    </message>
    <message>
        <source>Left in “in”, being no ordinary files or having a name that is not UTF-8: %1.</source>
        <translation>Lasciati in «in», perché non sono file ordinari o il loro nome non è UTF-8: %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayHead</name>
    <message>
        <source>Not on its way yet</source>
        <translation>Non ancora in viaggio</translation>
    </message>
    <message>
        <source>Once it is booked, this page shows where the parcel is and what can still be changed.</source>
        <translation>Una volta prenotata la spedizione, questa pagina mostra dove si trova il pacco e che cosa si può ancora cambiare.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Pacco</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Chiedere ora</translation>
    </message>
    <message>
        <source>Asks the carrier where the parcel is</source>
        <translation>Chiede al vettore dov’è il pacco</translation>
    </message>
    <message>
        <source>The carrier&apos;s page</source>
        <translation>Pagina del vettore</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayView</name>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Whose right</source>
        <translation>Chi può</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Ordinare per %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordinare</translation>
    </message>
    <message>
        <source>Asking the carrier where the parcel is</source>
        <translation>Richiesta al vettore: dov’è il pacco</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n nuovo evento.</numerusform>
            <numerusform>%n nuovi eventi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Niente di nuovo.</translation>
    </message>
    <message>
        <source>Asking the carrier what is possible</source>
        <translation>Richiesta al vettore: che cosa è possibile</translation>
    </message>
    <message>
        <source>Taking the booking back</source>
        <translation>Annullamento della prenotazione</translation>
    </message>
    <message>
        <source>The booking is taken back. Destroy the printed label.</source>
        <translation>La prenotazione è annullata. Distruggere l’etichetta stampata.</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Ordine in corso</translation>
    </message>
    <message>
        <source>Taking the order back</source>
        <translation>Annullamento dell’ordine</translation>
    </message>
    <message>
        <source>The order is taken back.</source>
        <translation>L’ordine è annullato.</translation>
    </message>
    <message>
        <source>Ordered. The carrier&apos;s number: %1</source>
        <translation>Ordinato. Numero del vettore: %1</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Che cosa si può ancora fare</translation>
    </message>
    <message>
        <source>Check and price</source>
        <translation>Verifica e prezzo</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Annullare l’ordine</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinunciare a chiarire</translation>
    </message>
    <message>
        <source>Asks nobody; look at the carrier&apos;s page first</source>
        <translation>Non interpella nessuno; guardare prima la pagina del vettore</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WindowMenus</name>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Lingua del sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WorkCard</name>
    <message>
        <source>Settle them</source>
        <translation>Chiarire</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Stampare tutto</translation>
    </message>
    <message>
        <source>Book all …</source>
        <translation>Prenotare tutti …</translation>
    </message>
    <message>
        <source>All are handed over</source>
        <translation>Tutti consegnati</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Backup ora …</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The basic services do not go together. Choose one of them.</source>
        <translation>Le prestazioni di base non sono compatibili tra loro. Sceglierne una.</translation>
    </message>
    <message>
        <source>An additional service is not offered with this basic service. Remove it or change the service.</source>
        <translation>Una prestazione complementare non è offerta con questa prestazione di base. Rimuoverla o cambiare prestazione.</translation>
    </message>
    <message>
        <source>Two additional services exclude each other. Remove one of them.</source>
        <translation>Due prestazioni complementari si escludono a vicenda. Rimuoverne una.</translation>
    </message>
    <message>
        <source>A delivery instruction is not offered with this basic service. Remove it.</source>
        <translation>Un’istruzione di recapito non è offerta con questa prestazione di base. Rimuoverla.</translation>
    </message>
    <message>
        <source>A delivery instruction does not go with an additional service. Remove one of them.</source>
        <translation>Un’istruzione di recapito non è compatibile con una prestazione complementare. Rimuovere una delle due.</translation>
    </message>
    <message>
        <source>Two delivery instructions exclude each other. Remove one of them.</source>
        <translation>Due istruzioni di recapito si escludono a vicenda. Rimuoverne una.</translation>
    </message>
    <message>
        <source>The layout has no room for so many service codes. Choose a larger layout or fewer services.</source>
        <translation>Il layout non ha spazio per così tanti codici di prestazione. Scegliere un layout più grande o meno prestazioni.</translation>
    </message>
    <message>
        <source>The layout has no room for so many instructions. Choose a larger layout or fewer instructions.</source>
        <translation>Il layout non ha spazio per così tante istruzioni. Scegliere un layout più grande o meno istruzioni.</translation>
    </message>
    <message>
        <source>The group of services is not valid. Choose the service again.</source>
        <translation>Il gruppo di prestazioni non è valido. Scegliere di nuovo la prestazione.</translation>
    </message>
    <message>
        <source>The carrier does not know the basic service. Choose another one.</source>
        <translation>Il vettore non conosce la prestazione di base. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The carrier does not know the label layout. Choose another one.</source>
        <translation>Il vettore non conosce il layout dell’etichetta. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>A service code does not belong to this group of services. Remove it.</source>
        <translation>Un codice di prestazione non appartiene a questo gruppo di prestazioni. Rimuoverlo.</translation>
    </message>
    <message>
        <source>This layout is not offered for this kind of shipment. Choose another layout.</source>
        <translation>Questo layout non è offerto per questo tipo di invio. Scegliere un altro layout.</translation>
    </message>
    <message>
        <source>This service goes only with cash on delivery. Add it.</source>
        <translation>Questa prestazione è possibile solo con il rimborso. Aggiungerlo.</translation>
    </message>
    <message>
        <source>No basic service is among the codes. Choose one.</source>
        <translation>Tra i codici non c’è alcuna prestazione di base. Sceglierne una.</translation>
    </message>
    <message>
        <source>The time of this layout does not fit the basic service. Choose another layout.</source>
        <translation>L’orario di questo layout non corrisponde alla prestazione di base. Scegliere un altro layout.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not complete or not right. Check it.</source>
        <translation>L’indirizzo del destinatario è incompleto o errato. Controllarlo.</translation>
    </message>
    <message>
        <source>The post office of posting is missing. Fill it in in the account.</source>
        <translation>Manca l’ufficio d’impostazione. Inserirlo nell’account.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is missing or not right. Write it with a decimal point.</source>
        <translation>L’importo del rimborso manca o è errato. Scriverlo con il punto decimale.</translation>
    </message>
    <message>
        <source>The reference number of the payment slip is not right. Check its 27 digits.</source>
        <translation>Il numero di riferimento della polizza di versamento è errato. Controllarne le 27 cifre.</translation>
    </message>
    <message>
        <source>Announcing by telephone needs the recipient&apos;s number. Fill it in.</source>
        <translation>L’avviso per telefono richiede il numero del destinatario. Inserirlo.</translation>
    </message>
    <message>
        <source>The instruction needs the delivery date. Fill it in.</source>
        <translation>L’istruzione richiede la data di recapito. Inserirla.</translation>
    </message>
    <message>
        <source>The instruction needs the number of the parcel and how many there are.</source>
        <translation>L’istruzione richiede il numero del pacco e il totale dei pacchi.</translation>
    </message>
    <message>
        <source>The instruction needs the place of deposit. Fill it in.</source>
        <translation>L’istruzione richiede il luogo di deposito. Inserirlo.</translation>
    </message>
    <message>
        <source>The franking licence is missing. Fill it in in the account.</source>
        <translation>Manca la licenza di affrancatura. Inserirla nell’account.</translation>
    </message>
    <message>
        <source>The account may not use this franking licence. Ask the carrier&apos;s adviser.</source>
        <translation>L’account non può usare questa licenza di affrancatura. Chiedere al consulente clienti del vettore.</translation>
    </message>
    <message>
        <source>The item number is outside the allowed range. Check the range in the account.</source>
        <translation>Il numero d’invio è fuori dall’intervallo ammesso. Controllare l’intervallo nell’account.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this format. Choose another one.</source>
        <translation>Il vettore non crea etichette in questo formato. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this resolution. Choose another one.</source>
        <translation>Il vettore non crea etichette con questa risoluzione. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>VinoLog does not deliver to this postcode. Choose another service.</source>
        <translation>VinoLog non recapita a questo NPA. Scegliere un’altra prestazione.</translation>
    </message>
    <message>
        <source>This item number is already used up at the carrier. It is never printed; a new one is taken.</source>
        <translation>Questo numero d’invio è già consumato presso il vettore. Non viene mai stampato; se ne prende uno nuovo.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not complete or not right. Check it in the account.</source>
        <translation>L’indirizzo del mittente è incompleto o errato. Controllarlo nell’account.</translation>
    </message>
    <message>
        <source>The logo has a format that the carrier does not take. Use GIF, PNG or JPG.</source>
        <translation>Il logo ha un formato non accettato dal vettore. Usare GIF, PNG o JPG.</translation>
    </message>
    <message>
        <source>The logo is too large. Make it smaller.</source>
        <translation>Il logo è troppo grande. Ridurlo.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is outside what the carrier collects.</source>
        <translation>L’importo del rimborso è fuori dai limiti d’incasso del vettore.</translation>
    </message>
    <message>
        <source>The carrier cannot read the logo. Save it again.</source>
        <translation>Il vettore non può leggere il logo. Salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>This address needs its P.O. box. Fill it in.</source>
        <translation>Questo indirizzo richiede la casella postale. Inserirla.</translation>
    </message>
    <message>
        <source>The franking licence is not allowed for this service. Choose another service or ask the carrier&apos;s adviser.</source>
        <translation>La licenza di affrancatura non è ammessa per questa prestazione. Scegliere un’altra prestazione o chiedere al consulente clienti del vettore.</translation>
    </message>
    <message>
        <source>The franking licence has the wrong length. Check it in the account.</source>
        <translation>La licenza di affrancatura ha una lunghezza errata. Controllarla nell’account.</translation>
    </message>
    <message>
        <source>The country is not a code of two letters. Correct it.</source>
        <translation>Il paese non è un codice di due lettere. Correggerlo.</translation>
    </message>
    <message>
        <source>An additional service is not offered to this country. Remove it.</source>
        <translation>Una prestazione complementare non è offerta verso questo paese. Rimuoverla.</translation>
    </message>
    <message>
        <source>The basic service does not go abroad. Choose another one.</source>
        <translation>La prestazione di base non vale per l’estero. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The basic service is for abroad only. Choose another one.</source>
        <translation>La prestazione di base vale solo per l’estero. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The postcode is missing. Fill it in.</source>
        <translation>Manca il NPA. Inserirlo.</translation>
    </message>
    <message>
        <source>The postcode may hold digits only. Correct it.</source>
        <translation>Il NPA può contenere solo cifre. Correggerlo.</translation>
    </message>
    <message>
        <source>The postcode is too long. Correct it.</source>
        <translation>Il NPA è troppo lungo. Correggerlo.</translation>
    </message>
    <message>
        <source>This is not a customer&apos;s franking licence; the carrier asks for a number of its own.</source>
        <translation>Questa non è la licenza di affrancatura di un cliente; il vettore richiede un numero proprio.</translation>
    </message>
    <message>
        <source>The weight is above the limit. Correct it or split the shipment.</source>
        <translation>Il peso supera il limite. Correggerlo o suddividere l’invio.</translation>
    </message>
    <message>
        <source>The weight must be above 0. Correct it or leave it empty.</source>
        <translation>Il peso deve essere superiore a 0. Correggerlo o lasciare vuoto il campo.</translation>
    </message>
    <message>
        <source>A UN number must have 4 digits. Correct it.</source>
        <translation>Un numero ONU deve avere 4 cifre. Correggerlo.</translation>
    </message>
    <message>
        <source>Limited quantities need a newer version of the carrier&apos;s interface.</source>
        <translation>Le quantità limitate richiedono una versione più recente dell’interfaccia del vettore.</translation>
    </message>
    <message>
        <source>A message is not offered with this basic service. Switch it off.</source>
        <translation>Un messaggio non è offerto con questa prestazione di base. Disattivarlo.</translation>
    </message>
    <message>
        <source>An e-mail address does not have the right form. Correct it.</source>
        <translation>Un indirizzo e-mail non ha la forma corretta. Correggerlo.</translation>
    </message>
    <message>
        <source>A telephone number does not have the right form. Correct it.</source>
        <translation>Un numero di telefono non ha la forma corretta. Correggerlo.</translation>
    </message>
    <message>
        <source>The exchange message needs the instruction for exchange. Add it.</source>
        <translation>Il messaggio di sostituzione richiede l’istruzione di sostituzione. Aggiungerla.</translation>
    </message>
    <message>
        <source>The instruction for exchange needs the exchange message. Switch it on.</source>
        <translation>L’istruzione di sostituzione richiede il messaggio di sostituzione. Attivarlo.</translation>
    </message>
    <message>
        <source>The item&apos;s id holds characters that the carrier refuses.</source>
        <translation>L’identificativo dell’invio contiene caratteri rifiutati dal vettore.</translation>
    </message>
    <message>
        <source>The channel of a message does not fit its address. Check both.</source>
        <translation>Il canale di un messaggio non corrisponde al suo indirizzo. Controllare entrambi.</translation>
    </message>
    <message>
        <source>The account or contact for cash on delivery is not complete. Check it.</source>
        <translation>Il conto o il contatto per il rimborso è incompleto. Controllarlo.</translation>
    </message>
    <message>
        <source>The basic service needs an additional service. Add it.</source>
        <translation>La prestazione di base richiede una prestazione complementare. Aggiungerla.</translation>
    </message>
    <message>
        <source>A message needs an additional service. Add it or switch the message off.</source>
        <translation>Un messaggio richiede una prestazione complementare. Aggiungerla o disattivare il messaggio.</translation>
    </message>
    <message>
        <source>Evening delivery is not possible at this address. Choose another service.</source>
        <translation>Il recapito serale non è possibile a questo indirizzo. Scegliere un’altra prestazione.</translation>
    </message>
    <message>
        <source>Own label lines must be at least two. Add one or remove them.</source>
        <translation>Le righe proprie dell’etichetta devono essere almeno due. Aggiungerne una o rimuoverle.</translation>
    </message>
    <message>
        <source>The service is not offered at this address. Choose another one.</source>
        <translation>La prestazione non è offerta a questo indirizzo. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Single codes are not made in this format. Choose another one.</source>
        <translation>I codici singoli non vengono creati in questo formato. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The carrier did not understand the request. Keep the log and report it.</source>
        <translation>Il vettore non ha capito la richiesta. Conservare il log e segnalarlo.</translation>
    </message>
    <message>
        <source>Format and resolution do not go together. Change one of them.</source>
        <translation>Formato e risoluzione non sono compatibili. Cambiare uno dei due.</translation>
    </message>
    <message>
        <source>Too many labels were asked for at once. Book fewer at a time.</source>
        <translation>Sono state richieste troppe etichette in una volta. Prenotarne meno alla volta.</translation>
    </message>
    <message>
        <source>The user may not use this service of the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>L’utente non può usare questo servizio del vettore. Chiedere al consulente clienti del vettore.</translation>
    </message>
    <message>
        <source>The carrier&apos;s own system is down. Nothing is wrong with the shipment; try again later.</source>
        <translation>Il sistema del vettore è fuori servizio. L’invio è in ordine; riprovare più tardi.</translation>
    </message>
    <message>
        <source>The carrier could not find a free number. Try again later.</source>
        <translation>Il vettore non ha trovato un numero libero. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The amount was ignored, because cash on delivery is not chosen.</source>
        <translation>L’importo è stato ignorato, perché il rimborso non è stato scelto.</translation>
    </message>
    <message>
        <source>The payment reference was ignored, because cash on delivery is not chosen.</source>
        <translation>Il riferimento di pagamento è stato ignorato, perché il rimborso non è stato scelto.</translation>
    </message>
    <message>
        <source>The telephone number was ignored, because announcing by telephone is not chosen.</source>
        <translation>Il numero di telefono è stato ignorato, perché l’avviso per telefono non è stato scelto.</translation>
    </message>
    <message>
        <source>The delivery date was ignored, because its instruction is not chosen.</source>
        <translation>La data di recapito è stata ignorata, perché la sua istruzione non è stata scelta.</translation>
    </message>
    <message>
        <source>The parcel&apos;s number was ignored, because delivering together is not chosen.</source>
        <translation>Il numero del pacco è stato ignorato, perché la consegna di più pacchi insieme non è stata scelta.</translation>
    </message>
    <message>
        <source>The place of deposit was ignored, because its instruction is not chosen.</source>
        <translation>Il luogo di deposito è stato ignorato, perché la sua istruzione non è stata scelta.</translation>
    </message>
    <message>
        <source>The text was not printed: this layout has no room for it.</source>
        <translation>Il testo non è stato stampato: questo layout non ha spazio.</translation>
    </message>
    <message>
        <source>The carrier answered slowly. The label is valid.</source>
        <translation>Il vettore ha risposto lentamente. L’etichetta è valida.</translation>
    </message>
    <message>
        <source>The PP franking mark was ignored. The label is valid.</source>
        <translation>L’impronta di affrancatura PP è stata ignorata. L’etichetta è valida.</translation>
    </message>
    <message>
        <source>The weight is for the carrier&apos;s own use and was ignored.</source>
        <translation>Il peso è riservato al vettore ed è stato ignorato.</translation>
    </message>
    <message>
        <source>Free text 2 was left away, because an SMS does not carry it.</source>
        <translation>Il testo libero 2 è stato omesso, perché un SMS non lo contiene.</translation>
    </message>
    <message>
        <source>A free text was left away, because the message does not carry it.</source>
        <translation>Un testo libero è stato omesso, perché il messaggio non lo contiene.</translation>
    </message>
    <message>
        <source>For this address no delivery information can be sent.</source>
        <translation>Per questo indirizzo non si può inviare alcuna informazione di recapito.</translation>
    </message>
    <message>
        <source>The form of address was left away on the label.</source>
        <translation>L’appellativo è stato omesso sull’etichetta.</translation>
    </message>
    <message>
        <source>The address supplement was left away on the label.</source>
        <translation>Il complemento d’indirizzo è stato omesso sull’etichetta.</translation>
    </message>
    <message>
        <source>The sender was cut to 20 characters on the label.</source>
        <translation>Il mittente è stato abbreviato a 20 caratteri sull’etichetta.</translation>
    </message>
    <message>
        <source>The third name line was left away on the label.</source>
        <translation>La terza riga del nome è stata omessa sull’etichetta.</translation>
    </message>
    <message>
        <source>The text was left away on the label.</source>
        <translation>Il testo è stato omesso sull’etichetta.</translation>
    </message>
    <message>
        <source>Lines of the address were left away on the label. Look at it before it goes out.</source>
        <translation>Alcune righe dell’indirizzo sono state omesse sull’etichetta. Controllarla prima della spedizione.</translation>
    </message>
    <message>
        <source>The weight was not printed on the label.</source>
        <translation>Il peso non è stato stampato sull’etichetta.</translation>
    </message>
    <message>
        <source>A number that only the carrier sets was ignored.</source>
        <translation>Un numero che solo il vettore assegna è stato ignorato.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1.</source>
        <translation>Il vettore ha risposto con un codice che Aviso non conosce ancora: %1.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1. Its words: %2</source>
        <translation>Il vettore ha risposto con un codice che Aviso non conosce ancora: %1. Testo del vettore: %2</translation>
    </message>
    <message>
        <source>The carrier misses something in the request. Check the shipment and the account.</source>
        <translation>Al vettore manca qualcosa nella richiesta. Controlli l’invio e l’account.</translation>
    </message>
    <message>
        <source>The carrier does not accept the application number. Check it in the account.</source>
        <translation>Il vettore non accetta il numero dell’applicazione. Lo controlli nell’account.</translation>
    </message>
    <message>
        <source>The carrier does not accept the parcels as they are sent.</source>
        <translation>Il vettore non accetta i pacchi così come vengono trasmessi.</translation>
    </message>
    <message>
        <source>The carrier does not know numbers of this form.</source>
        <translation>Il vettore non conosce numeri di questa forma.</translation>
    </message>
    <message>
        <source>The carrier does not answer in this language.</source>
        <translation>Il vettore non risponde in questa lingua.</translation>
    </message>
    <message>
        <source>The carrier offers no delivery to this address. Check the address and the service.</source>
        <translation>Il vettore non offre alcuna consegna a questo indirizzo. Controlli l’indirizzo e la prestazione.</translation>
    </message>
    <message>
        <source>The customs form needs an EORI, VOEC or IOSS number. Fill it in in the account.</source>
        <translation>Il modulo doganale richiede un numero EORI, VOEC o IOSS. Lo inserisca nell’account.</translation>
    </message>
    <message>
        <source>The carrier does not accept the API key. Copy it from the business cabinet into the account once more.</source>
        <translation>Il vettore non accetta la chiave API. Copiarla di nuovo dall’area aziendale nel conto.</translation>
    </message>
    <message>
        <source>No API key reached the carrier. Enter it in the account.</source>
        <translation>Al vettore non è arrivata alcuna chiave API. Inserirla nel conto.</translation>
    </message>
    <message>
        <source>The API key has expired. Make a new one in the business cabinet and enter it in the account.</source>
        <translation>La chiave API è scaduta. Crearne una nuova nell’area aziendale e inserirla nel conto.</translation>
    </message>
    <message>
        <source>The API key is switched off. Switch it on in the business cabinet or make a new one.</source>
        <translation>La chiave API è disattivata. Attivarla nell’area aziendale o crearne una nuova.</translation>
    </message>
    <message>
        <source>The carrier does not know who asks: this works with an API key only. Enter it in the account.</source>
        <translation>Il vettore non sa chi chiede: serve una chiave API. Inserirla nel conto.</translation>
    </message>
    <message>
        <source>The owner of the API key may not do this. Ask the carrier&apos;s adviser.</source>
        <translation>Il titolare della chiave API non può farlo. Chiedere al consulente del vettore.</translation>
    </message>
    <message>
        <source>The carrier no longer offers what was asked for. Keep the log and report it.</source>
        <translation>Il vettore non offre più ciò che è stato chiesto. Conservare il registro e segnalarlo.</translation>
    </message>
    <message>
        <source>The carrier asks for a newer version of the program. Look for one, or try again later.</source>
        <translation>Il vettore chiede una versione più recente del programma. Cercarne una o riprovare più tardi.</translation>
    </message>
    <message>
        <source>The carrier was asked too often in a short time. Wait a minute.</source>
        <translation>Il vettore è stato interpellato troppo spesso in poco tempo. Attendere un minuto.</translation>
    </message>
    <message>
        <source>The carrier was asked too often today. Try again tomorrow, or ask it for a higher limit.</source>
        <translation>Il vettore è stato interpellato troppo spesso oggi. Riprovare domani o chiedere un limite più alto.</translation>
    </message>
    <message>
        <source>The attempts that the carrier allows are used up. Try again later.</source>
        <translation>I tentativi concessi dal vettore sono esauriti. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The carrier wants a second step of signing in, which exists in its own cabinet only. Sign in there.</source>
        <translation>Il vettore chiede un secondo passaggio di accesso, che esiste solo nella sua area. Accedere lì.</translation>
    </message>
    <message>
        <source>The carrier sends no more codes by SMS for now. Try again in an hour.</source>
        <translation>Il vettore per ora non invia altri codici via SMS. Riprovare tra un’ora.</translation>
    </message>
    <message>
        <source>The code from the SMS is wrong. Type it again.</source>
        <translation>Il codice dell’SMS è sbagliato. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>Signing in failed and is locked for some minutes. Try again later.</source>
        <translation>L’accesso non è riuscito ed è bloccato per alcuni minuti. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The carrier does not trust this device. Confirm it in the business cabinet.</source>
        <translation>Il vettore non considera affidabile questo dispositivo. Confermarlo nell’area aziendale.</translation>
    </message>
    <message>
        <source>The carrier cannot read the dispatch date. Choose it again.</source>
        <translation>Il vettore non riesce a leggere la data di spedizione. Sceglierla di nuovo.</translation>
    </message>
    <message>
        <source>The dispatch date is past. Choose today or a later day.</source>
        <translation>La data di spedizione è passata. Scegliere oggi o un giorno successivo.</translation>
    </message>
    <message>
        <source>The declared value is missing or not right. Write it in hryvnias with a decimal point.</source>
        <translation>Il valore dichiarato manca o non è corretto. Scriverlo in grivnie con il punto decimale.</translation>
    </message>
    <message>
        <source>The declared value is above what the carrier takes: 399 999 UAH up to 100 kg, 1 000 000 UAH above. Lower it.</source>
        <translation>Il valore dichiarato supera quanto il vettore accetta: 399 999 UAH fino a 100 kg, 1 000 000 UAH oltre. Ridurlo.</translation>
    </message>
    <message>
        <source>A parcel locker takes a declared value of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Un armadietto accetta un valore dichiarato di al massimo 10 000 UAH. Ridurlo o inviare a una filiale.</translation>
    </message>
    <message>
        <source>The number of parcels is missing or not right. Check the parcels.</source>
        <translation>Il numero di pacchi manca o non è corretto. Controllare i pacchi.</translation>
    </message>
    <message>
        <source>The weight is missing or not right. Correct it.</source>
        <translation>Il peso manca o non è corretto. Correggerlo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number does not have the right form. Correct it.</source>
        <translation>Il numero di telefono del destinatario non ha la forma giusta. Correggerlo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number is missing. Fill it in.</source>
        <translation>Manca il numero di telefono del destinatario. Inserirlo.</translation>
    </message>
    <message>
        <source>A parcel locker needs the recipient&apos;s mobile number. Fill it in.</source>
        <translation>Un armadietto richiede il numero di cellulare del destinatario. Inserirlo.</translation>
    </message>
    <message>
        <source>The sender&apos;s telephone number is missing or not right. Correct it in the account.</source>
        <translation>Il numero di telefono del mittente manca o non è corretto. Correggerlo nel conto.</translation>
    </message>
    <message>
        <source>The payment method is missing or not right. Choose it again.</source>
        <translation>Il metodo di pagamento manca o non è corretto. Sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Un terzo può pagare solo senza contanti. Scegliere il pagamento senza contanti.</translation>
    </message>
    <message>
        <source>The recipient cannot pay for delivery to this parcel locker. Choose another payer.</source>
        <translation>Il destinatario non può pagare la consegna a questo armadietto. Scegliere un altro pagante.</translation>
    </message>
    <message>
        <source>The waybill is on a register already. Take it off that first.</source>
        <translation>La lettera di vettura è già su un registro. Toglierla prima da lì.</translation>
    </message>
    <message>
        <source>The waybill was printed already, so it can no longer be changed.</source>
        <translation>La lettera di vettura è già stata stampata e non si può più modificare.</translation>
    </message>
    <message>
        <source>The carrier finds no such waybill of this account. Check the number and the account.</source>
        <translation>Il vettore non trova questa lettera di vettura del conto. Controllare numero e conto.</translation>
    </message>
    <message>
        <source>The measures of the parcel are missing. Fill in length, width and height.</source>
        <translation>Mancano le misure del pacco. Inserire lunghezza, larghezza e altezza.</translation>
    </message>
    <message>
        <source>A parcel locker takes one parcel for each waybill. Split the shipment.</source>
        <translation>Un armadietto accetta un pacco per lettera di vettura. Dividere la spedizione.</translation>
    </message>
    <message>
        <source>The parcel is too large for the parcel locker: {field}. Send it to a branch.</source>
        <translation>Il pacco è troppo grande per l’armadietto: {field}. Inviarlo a una filiale.</translation>
    </message>
    <message>
        <source>The parcel is too heavy for the parcel locker, which takes 20 kg. Send it to a branch.</source>
        <translation>Il pacco è troppo pesante per l’armadietto, che accetta 20 kg. Inviarlo a una filiale.</translation>
    </message>
    <message>
        <source>The parcel locker has no free cell. Choose a branch, or try again later.</source>
        <translation>L’armadietto non ha celle libere. Scegliere una filiale o riprovare più tardi.</translation>
    </message>
    <message>
        <source>The parcel lies in a parcel locker already, so nothing can be changed.</source>
        <translation>Il pacco è già in un armadietto, quindi non si può cambiare nulla.</translation>
    </message>
    <message>
        <source>A parcel locker takes cash on delivery of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Un armadietto accetta un contrassegno di al massimo 10 000 UAH. Ridurlo o inviare a una filiale.</translation>
    </message>
    <message>
        <source>Money to a card goes up to 14 999 UAH only. Lower the amount or have it paid out in another way.</source>
        <translation>Il denaro su carta arriva solo a 14 999 UAH. Ridurre l’importo o farlo pagare in altro modo.</translation>
    </message>
    <message>
        <source>The carrier sends no money to cards for now. Have it paid out in another way.</source>
        <translation>Il vettore per ora non invia denaro su carte. Farlo pagare in altro modo.</translation>
    </message>
    <message>
        <source>The carrier does not accept the description of the contents. Write it in Ukrainian.</source>
        <translation>Il vettore non accetta la descrizione del contenuto. Scriverla in ucraino.</translation>
    </message>
    <message>
        <source>The description holds words that the carrier does not accept. Say more exactly what it is.</source>
        <translation>La descrizione contiene parole che il vettore non accetta. Dire più precisamente che cos’è.</translation>
    </message>
    <message>
        <source>The description of the contents is too long. Shorten it.</source>
        <translation>La descrizione del contenuto è troppo lunga. Accorciarla.</translation>
    </message>
    <message>
        <source>The carrier booked another date: %1.</source>
        <translation>Il vettore ha registrato un’altra data: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another weight (kg): %1.</source>
        <translation>Il vettore ha registrato un altro peso (kg): %1.</translation>
    </message>
    <message>
        <source>The carrier booked another number of parcels: %1.</source>
        <translation>Il vettore ha registrato un altro numero di pacchi: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another description: %1.</source>
        <translation>Il vettore ha registrato un’altra descrizione: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another declared value: %1.</source>
        <translation>Il vettore ha registrato un altro valore dichiarato: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another volume: %1.</source>
        <translation>Il vettore ha registrato un altro volume: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another amount of payment control: %1.</source>
        <translation>Il vettore ha registrato un altro importo del controllo di pagamento: %1.</translation>
    </message>
    <message>
        <source>The price of the service rose: %1. Tell whoever pays.</source>
        <translation>Il prezzo della prestazione è aumentato: %1. Dirlo a chi paga.</translation>
    </message>
    <message>
        <source>The price of the service fell: %1.</source>
        <translation>Il prezzo della prestazione è diminuito: %1.</translation>
    </message>
    <message>
        <source>The carrier shortened the days that it lists. Ask for fewer days.</source>
        <translation>Il vettore ha ridotto i giorni elencati. Chiedere meno giorni.</translation>
    </message>
    <message>
        <source>More was asked for at once than the carrier lists. Keep the log and report it.</source>
        <translation>È stato chiesto in una volta più di quanto il vettore elenchi. Conservare il registro e segnalarlo.</translation>
    </message>
    <message>
        <source>The waybill was printed before yesterday, so it cannot be put on a register any more.</source>
        <translation>La lettera di vettura è stata stampata prima di ieri e non può più andare su un registro.</translation>
    </message>
    <message>
        <source>The carrier does not know this register.</source>
        <translation>Il vettore non conosce questo registro.</translation>
    </message>
    <message>
        <source>The name of the recipient&apos;s company is missing. Fill it in.</source>
        <translation>Manca il nome dell’azienda del destinatario. Inserirlo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s first name is missing. Fill it in.</source>
        <translation>Manca il nome del destinatario. Inserirlo.</translation>
    </message>
    <message>
        <source>The carrier knows this contact person already.</source>
        <translation>Il vettore conosce già questa persona di contatto.</translation>
    </message>
    <message>
        <source>The carrier does not let a private sender be changed.</source>
        <translation>Il vettore non permette di modificare un mittente privato.</translation>
    </message>
    <message>
        <source>The carrier does not know the town by its key. Choose it again.</source>
        <translation>Il vettore non riconosce la località dal suo codice. Sceglierla di nuovo.</translation>
    </message>
    <message>
        <source>The carrier does not know this town. Choose it from its list.</source>
        <translation>Il vettore non conosce questa località. Sceglierla dal suo elenco.</translation>
    </message>
    <message>
        <source>The street is missing or not known to the carrier. Check it.</source>
        <translation>La via manca o non è nota al vettore. Controllarla.</translation>
    </message>
    <message>
        <source>The carrier does not know one of the keys in the account. Choose sender and contact again.</source>
        <translation>Il vettore non conosce uno dei codici del conto. Scegliere di nuovo mittente e contatto.</translation>
    </message>
    <message>
        <source>The carrier was asked for more than 100 parcels at once. Keep the log and report it.</source>
        <translation>Al vettore è stato chiesto di più di 100 pacchi in una volta. Conservare il registro e segnalarlo.</translation>
    </message>
    <message>
        <source>The telephone number is none of this parcel&apos;s, so the carrier does not show everything.</source>
        <translation>Il numero di telefono non è di questo pacco, quindi il vettore non mostra tutto.</translation>
    </message>
    <message>
        <source>The carrier does not extend the storage of this parcel. Ask it, or let the other party try.</source>
        <translation>Il vettore non prolunga la giacenza di questo pacco. Chiedergli, o lasciar provare l’altra parte.</translation>
    </message>
    <message>
        <source>The storage cannot be extended to this day. Choose an earlier one, at most ten days ahead.</source>
        <translation>La giacenza non si può prolungare fino a questo giorno. Sceglierne uno prima, al massimo tra dieci giorni.</translation>
    </message>
    <message>
        <source>There is such an order for this parcel already.</source>
        <translation>Esiste già un ordine simile per questo pacco.</translation>
    </message>
    <message>
        <source>The carrier has recorded the refusal.</source>
        <translation>Il vettore ha registrato il rifiuto.</translation>
    </message>
    <message>
        <source>A parcel in a locker cannot be refused. Wait until it was moved to a branch.</source>
        <translation>Un pacco in un armadietto non si può rifiutare. Attendere che sia spostato in una filiale.</translation>
    </message>
    <message>
        <source>The parcel cannot be delivered on this day. Choose another one.</source>
        <translation>Il pacco non si può consegnare in questo giorno. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>It is too late for this change: the parcel was handed over, returned, redirected or is with the courier.</source>
        <translation>È troppo tardi per questa modifica: il pacco è stato consegnato, reso, reindirizzato o è dal corriere.</translation>
    </message>
    <message>
        <source>The carrier does not redirect this parcel.</source>
        <translation>Il vettore non reindirizza questo pacco.</translation>
    </message>
    <message>
        <source>Name or telephone of the new recipient is not accepted. Check them.</source>
        <translation>Nome o telefono del nuovo destinatario non accettati. Controllarli.</translation>
    </message>
    <message>
        <source>The new address is missing or unknown. Choose it again.</source>
        <translation>Il nuovo indirizzo manca o è sconosciuto. Sceglierlo di nuovo.</translation>
    </message>
    <message>
        <source>The branch or locker does not take this parcel: it is too large, too heavy, worth too much, or there is no room. Choose another one.</source>
        <translation>La filiale o l’armadietto non accetta questo pacco: troppo grande, pesante, di troppo valore, o senza posto. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The place where it is handed in does not fit the service: from a branch it must be a branch, from a door an address. Choose it in the account.</source>
        <translation>Il luogo di consegna al vettore non si addice alla prestazione: da una filiale dev’essere una filiale, da casa un indirizzo. Sceglierlo nell’account.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Recipient and sender</source>
        <translation>Destinatario e mittente</translation>
    </message>
    <message>
        <source>Recipient only</source>
        <translation>Solo destinatario</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Solo mittente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Busta con finestra</translation>
    </message>
    <message>
        <source>200 dpi</source>
        <translation>200 dpi</translation>
    </message>
    <message>
        <source>300 dpi</source>
        <translation>300 dpi</translation>
    </message>
    <message>
        <source>600 dpi</source>
        <translation>600 dpi</translation>
    </message>
    <message>
        <source>PDF without its typefaces</source>
        <translation>PDF senza caratteri incorporati</translation>
    </message>
    <message>
        <source>Yes: labels are specimens</source>
        <translation>Sì: le etichette sono specimen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Adds an account, or replaces the one of that name.</source>
        <translation>Aggiunge un account o sostituisce quello con lo stesso nome.</translation>
    </message>
    <message>
        <source>Your own name for the account.</source>
        <translation>Nome a scelta per l’account.</translation>
    </message>
    <message>
        <source>How the carrier is reached: api, webservice.</source>
        <translation>Modo di collegamento al vettore: api, webservice.</translation>
    </message>
    <message>
        <source>Base address; the carrier&apos;s own when left out.</source>
        <translation>Indirizzo di base; se omesso, quello del vettore.</translation>
    </message>
    <message>
        <source>Where to sign in; found from the base address when left out.</source>
        <translation>Dove accedere; se omesso, ricavato dall’indirizzo di base.</translation>
    </message>
    <message>
        <source>A field of the account, e.g. franking-licence, sender.name, layout.</source>
        <translation>Un campo dell’account, p. es. franking-licence, sender.name, layout.</translation>
    </message>
    <message>
        <source>A secret, taken from that environment variable into the key store.</source>
        <translation>Un segreto, preso da quella variabile d’ambiente e messo nel portachiavi.</translation>
    </message>
    <message>
        <source>Store only the variables&apos; names and read them at each call.</source>
        <translation>Salva solo i nomi delle variabili e le legge a ogni chiamata.</translation>
    </message>
    <message>
        <source>A practice account: everything printed is marked.</source>
        <translation>Un account di prova: ogni stampa è contrassegnata.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Elenca gli account.</translation>
    </message>
    <message>
        <source>Signs in for real and says whether that works.</source>
        <translation>Accede davvero e dice se funziona.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database while others go on working.</source>
        <translation>Scrive una copia controllata della banca dati mentre altri continuano a lavorare.</translation>
    </message>
    <message>
        <source>Puts a checked backup in the place of the database; the old one is kept.</source>
        <translation>Mette un backup controllato al posto della banca dati; quella vecchia viene conservata.</translation>
    </message>
    <message>
        <source>Checks that the database, or a backup, is whole.</source>
        <translation>Controlla che la banca dati, o un backup, sia integra.</translation>
    </message>
    <message>
        <source>Buys labels, each exactly once. One bad shipment never blocks the others.</source>
        <translation>Acquista etichette, ciascuna una sola volta. Un invio errato non blocca mai gli altri.</translation>
    </message>
    <message>
        <source>All drafts.</source>
        <translation>Tutte le bozze.</translation>
    </message>
    <message>
        <source>Settles outcomes that are unknown, by asking the carrier.</source>
        <translation>Chiarisce gli esiti sconosciuti interpellando il vettore.</translation>
    </message>
    <message>
        <source>Data folder; the window&apos;s when left out.</source>
        <translation>Cartella dei dati; se omessa, quella della finestra.</translation>
    </message>
    <message>
        <source>Database: sqlite:FILE.</source>
        <translation>Banca dati: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of every sentence: de, en, fr, it, sv, uk.</source>
        <translation>Lingua di tutte le frasi: de, en, fr, it, sv, uk.</translation>
    </message>
    <message>
        <source>Exactly one JSON document on standard output.</source>
        <translation>Esattamente un documento JSON sull’output standard.</translation>
    </message>
    <message>
        <source>No progress and no remarks.</source>
        <translation>Nessun avanzamento e nessuna osservazione.</translation>
    </message>
    <message>
        <source>What this command can be told.</source>
        <translation>Ciò che si può indicare a questo comando.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La versione del programma.</translation>
    </message>
    <message>
        <source>Does the main job on sample orders with a practice carrier: nothing reaches a real one. Running it again on the same folder adds nothing.</source>
        <translation>Svolge il lavoro principale con ordini di esempio e un vettore di prova: nulla raggiunge un vettore reale. Eseguirlo di nuovo sulla stessa cartella non aggiunge nulla.</translation>
    </message>
    <message>
        <source>Where to put what it makes; a new temporary folder when left out.</source>
        <translation>Dove mettere ciò che viene creato; se omesso, una nuova cartella temporanea.</translation>
    </message>
    <message>
        <source>Each page as the carrier made it, on A6, or four on A4.</source>
        <translation>Ogni pagina come creata dal vettore, su A6 o quattro su A4.</translation>
    </message>
    <message>
        <source>Where the first sheet of four begins, 1 to 4.</source>
        <translation>Dove inizia il primo foglio da quattro, da 1 a 4.</translation>
    </message>
    <message>
        <source>All booked shipments.</source>
        <translation>Tutti gli invii prenotati.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Il file da scrivere.</translation>
    </message>
    <message>
        <source>Prints labels without a dialogue, after reading every code again. A repeated print is counted and marked as a copy.</source>
        <translation>Stampa le etichette senza finestra di dialogo, dopo aver riletto ogni codice. Una stampa ripetuta viene contata e contrassegnata come copia.</translation>
    </message>
    <message>
        <source>Shows every message that will go out for a shipment, in order. The carrier&apos;s own wording is approximate.</source>
        <translation>Mostra, in ordine, tutti i messaggi che verranno inviati per un invio. Il testo del vettore è approssimativo.</translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation>Lo scrive in un file.</translation>
    </message>
    <message>
        <source>Reads orders from CSV, XLSX or XLS; what was imported before is recognised.</source>
        <translation>Legge ordini da CSV, XLSX o XLS; ciò che è già stato importato viene riconosciuto.</translation>
    </message>
    <message>
        <source>Which column fills a field, by header or as #7.</source>
        <translation>Quale colonna riempie un campo, per intestazione o come #7.</translation>
    </message>
    <message>
        <source>The account of new shipments.</source>
        <translation>L’account dei nuovi invii.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Dice solo che cosa succederebbe.</translation>
    </message>
    <message>
        <source>Write the rows that were not taken to this CSV file, each with the reason.</source>
        <translation>Scrive in questo file CSV le righe non accettate, ciascuna con il motivo.</translation>
    </message>
    <message>
        <source>Lists shipments, the newest first.</source>
        <translation>Elenca gli invii, a partire dal più recente.</translation>
    </message>
    <message>
        <source>Only draft, booking, unknown, booked or cancelled ones.</source>
        <translation>Solo quelli draft, booking, unknown, booked o cancelled.</translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation>Ogni parola deve comparire.</translation>
    </message>
    <message>
        <source>At most so many; 100 when left out.</source>
        <translation>Al massimo così tanti; se omesso, 100.</translation>
    </message>
    <message>
        <source>Go on behind this one: &quot;next&quot; of the page before.</source>
        <translation>Continua dopo questo: «next» della pagina precedente.</translation>
    </message>
    <message>
        <source>Shows one shipment with all that is known of it.</source>
        <translation>Mostra un invio con tutto ciò che se ne sa.</translation>
    </message>
    <message>
        <source>Changes drafts. What does not fit is stored and reported, never cut.</source>
        <translation>Modifica bozze. Ciò che non è ammesso viene salvato e segnalato, mai troncato.</translation>
    </message>
    <message>
        <source>Says what would be refused, dropped or unwise. Exit status 1 when something would be refused.</source>
        <translation>Dice che cosa verrebbe rifiutato, omesso o sconsigliato. Codice d’uscita 1 se qualcosa verrebbe rifiutato.</translation>
    </message>
    <message>
        <source>There is no carrier &quot;%1&quot;. Known carriers: %2.</source>
        <translation>Il vettore «%1» non esiste. Vettori noti: %2.</translation>
    </message>
    <message>
        <source>%1 has no channel &quot;%2&quot; that books. Known channels: %3.</source>
        <translation>%1 non ha un canale «%2» che prenota. Canali noti: %3.</translation>
    </message>
    <message>
        <source>%1 wants an address that begins with https:// and holds no password; http:// is for this computer only.</source>
        <translation>%1 richiede un indirizzo che inizi con https:// e non contenga password; http:// vale solo per questo computer.</translation>
    </message>
    <message>
        <source>An account needs a name: --name N.</source>
        <translation>Un account richiede un nome: --name N.</translation>
    </message>
    <message>
        <source>This channel has no secret &quot;%1&quot;. Known secrets: %2.</source>
        <translation>Questo canale non ha il segreto «%1». Segreti noti: %2.</translation>
    </message>
    <message>
        <source>Repeat the command with --secrets-from-env: then only the names of the variables are stored, and each later command reads them from its environment.</source>
        <translation>Ripetere il comando con --secrets-from-env: così vengono salvati solo i nomi delle variabili e ogni comando successivo le legge dal proprio ambiente.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is stored.</source>
        <translation>L’account «%1» è salvato.</translation>
    </message>
    <message>
        <source>Signing in to &quot;%1&quot; works.</source>
        <translation>L’accesso a «%1» funziona.</translation>
    </message>
    <message>
        <source>An account has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Un account non ha il campo «%1». Campi noti: %2.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice.</source>
        <translation>L’opzione --%1 è stata indicata due volte.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Known options: %2.</source>
        <translation>Qui non c’è l’opzione %1. Opzioni note: %2.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L’opzione --%1 richiede un valore: %2.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’opzione --%1 non accetta valori.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Known commands: %2.</source>
        <translation>Comando sconosciuto «%1». Comandi noti: %2.</translation>
    </message>
    <message>
        <source>No command was given. Known commands: %1.</source>
        <translation>Nessun comando indicato. Comandi noti: %1.</translation>
    </message>
    <message>
        <source>Something is missing. Use: %1</source>
        <translation>Manca qualcosa. Uso: %1</translation>
    </message>
    <message>
        <source>That is too much. Use: %1</source>
        <translation>Sono troppe indicazioni. Uso: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>«%1» non ha la forma key=value.</translation>
    </message>
    <message>
        <source>%1 wants a whole number of %2 or more, not &quot;%3&quot;.</source>
        <translation>%1 richiede un numero intero da %2 in su, non «%3».</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>Il backup %1 è stato scritto e controllato.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 è integro.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) are unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</source>
        <translation>
            <numerusform>%n esito è sconosciuto. Eseguire «aviso-cli reconcile» prima di ogni altra cosa.</numerusform>
            <numerusform>%n esiti sono sconosciuti. Eseguire «aviso-cli reconcile» prima di ogni altra cosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Prenotazione</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up and gives no label.</source>
        <translation>%1: il numero %2 è consumato e non dà alcuna etichetta.</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up; the new label is %3.</source>
        <translation>%1: il numero %2 è consumato; la nuova etichetta è %3.</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Chiarimento</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Checking codes</source>
        <translation>Controllo dei codici</translation>
    </message>
    <message>
        <source>Use: aviso-cli %1 [options]</source>
        <translation>Uso: aviso-cli %1 [opzioni]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opzioni di ogni comando:</translation>
    </message>
    <message>
        <source>Use: aviso-cli COMMAND [options]</source>
        <translation>Uso: aviso-cli COMANDO [opzioni]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>Exit status: 0 all done, 1 some items failed, 2 wrong use, 3 nothing done, 4 an outcome is unknown and must be reconciled.</source>
        <translation>Codice d’uscita: 0 tutto fatto, 1 alcuni elementi falliti, 2 uso errato, 3 nulla fatto, 4 un esito è sconosciuto e va chiarito.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <translation>%1 richiede %2.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf.</source>
        <translation>Indicare la destinazione: --out FILE.pdf.</translation>
    </message>
    <message>
        <source>Say on which printer: --printer NAME.</source>
        <translation>Indicare la stampante: --printer NOME.</translation>
    </message>
    <message>
        <source>%1 labels, %2 of them read again and right.</source>
        <translation>Etichette: %1, di cui rilette e giuste: %2.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not available. Known languages: %2.</source>
        <translation>La lingua «%1» non è disponibile. Lingue note: %2.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 seen before, %4 kept, %5 problems.</source>
        <translation>Aggiunti %1, aggiornati %2, già visti %3, mantenuti %4, problemi %5.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Say which shipments, or --all, and not both.</source>
        <translation>Indicare gli invii oppure --all, non entrambi.</translation>
    </message>
    <message>
        <source>whole grams</source>
        <translation>grammi interi</translation>
    </message>
    <message>
        <source>a date like 2026-11-21, or nothing</source>
        <translation>una data come 2026-11-21, oppure nulla</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oppure off</translation>
    </message>
    <message>
        <source>No carrier has a message with the code &quot;%1&quot;.</source>
        <translation>Nessun vettore ha un messaggio con il codice «%1».</translation>
    </message>
    <message>
        <source>email or sms</source>
        <translation>email oppure sms</translation>
    </message>
    <message>
        <source>nothing behind it, or .channel, .language or .to</source>
        <translation>nulla dopo il codice, oppure .channel, .language o .to</translation>
    </message>
    <message>
        <source>one of .leave, .neighbour, .day, .redirect</source>
        <translation>uno tra .leave, .neighbour, .day, .redirect</translation>
    </message>
    <message>
        <source>No carrier has a field &quot;%1&quot;.</source>
        <translation>Nessun vettore ha un campo «%1».</translation>
    </message>
    <message>
        <source>private or business</source>
        <translation>private oppure business</translation>
    </message>
    <message>
        <source>A recipient has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Un destinatario non ha il campo «%1». Campi noti: %2.</translation>
    </message>
    <message>
        <source>A shipment has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Un invio non ha il campo «%1». Campi noti: %2.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: draft, booking, unknown, booked, cancelled.</source>
        <translation>Lo stato «%1» non esiste. Stati noti: draft, booking, unknown, booked, cancelled.</translation>
    </message>
    <message>
        <source>Say which shipments first, and then what is to change: REF... key=value...</source>
        <translation>Indicare prima gli invii e poi ciò che va modificato: REF... key=value...</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Ordini aggiunti</translation>
    </message>
    <message>
        <source>Orders seen before</source>
        <translation>Ordini già visti</translation>
    </message>
    <message>
        <source>Labels bought now</source>
        <translation>Etichette acquistate ora</translation>
    </message>
    <message>
        <source>Refused by the carrier</source>
        <translation>Rifiutati dal vettore</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Etichette nel file</translation>
    </message>
    <message>
        <source>Codes read again and right</source>
        <translation>Codici riletti e giusti</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Simulazioni</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Aviso demo</source>
        <translation>Dimostrazione di Aviso</translation>
    </message>
    <message>
        <source>Practice carrier: nothing was sent to a real one.</source>
        <translation>Vettore di prova: nulla è stato inviato a un vettore reale.</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Righe errate</translation>
    </message>
    <message>
        <source>Shows an example of every message of a carrier in all its languages.</source>
        <translation>Mostra un esempio di ogni messaggio di un vettore in tutte le sue lingue.</translation>
    </message>
    <message>
        <source>The carrier; swisspost when left out.</source>
        <translation>Il vettore; se omesso, swisspost.</translation>
    </message>
    <message>
        <source>Where the file comes from. Orders are recognised and columns remembered for each source. A file of rejected rows names its own.</source>
        <translation>Da dove viene il file. Per ogni fonte gli ordini vengono riconosciuti e le colonne memorizzate. Un file di righe respinte indica da sé la propria.</translation>
    </message>
    <message>
        <source>What becomes of drafts that the file now says otherwise. ask: they follow the file, but those that were changed here are rejected; keep: they stay; replace: they follow the file. Without it as last time, else ask.</source>
        <translation>Che cosa succede alle bozze che il file ora riporta diversamente. ask: seguono il file, ma quelle modificate qui vengono respinte; keep: restano; replace: seguono il file. Se omesso, come l’ultima volta, altrimenti ask.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: waiting, sent, failed.</source>
        <translation>Lo stato «%1» non esiste. Stati noti: waiting, sent, failed.</translation>
    </message>
    <message>
        <source>Lists what must leave the desk or has left it, the newest first.</source>
        <translation>Elenca ciò che deve uscire dalla postazione o ne è già uscito, a partire dal più recente.</translation>
    </message>
    <message>
        <source>Only waiting, sent or failed ones.</source>
        <translation>Solo quelli waiting, sent o failed.</translation>
    </message>
    <message>
        <source>Sends everything that waits, now.</source>
        <translation>Invia subito tutto ciò che è in attesa.</translation>
    </message>
    <message>
        <source>From now on, write a receipt of each booking to this folder; &quot;&quot; for none.</source>
        <translation>D’ora in poi scrive una ricevuta di ogni prenotazione in questa cartella; &quot;&quot; per nessuna.</translation>
    </message>
    <message>
        <source>Why labels are printed that were printed more than once already; the history keeps it.</source>
        <translation>Perché si stampano etichette già stampate più di una volta; la cronologia lo conserva.</translation>
    </message>
    <message>
        <source>%1: given up: %2. It can be booked again.</source>
        <translation>%1: abbandonato: %2. Si può prenotare di nuovo.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up the unknown numbers of this shipment, so that it can be booked under another.</source>
        <translation>Non chiede a nessuno, ma abbandona i numeri sconosciuti di questo invio, perché lo si possa prenotare con un altro.</translation>
    </message>
    <message>
        <source>Columns of the file that fill nothing: %1. With --map each can be given a field.</source>
        <translation>Colonne del file che non riempiono nulla: %1. Con --map si può dare un campo a ciascuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</source>
        <translation>
            <numerusform>%n nuovo ordine ha un riferimento già presente con un’altra fonte: %1. Prenotare solo uno dei due se è lo stesso ordine.</numerusform>
            <numerusform>%n nuovi ordini hanno un riferimento già presente con un’altra fonte: %1. Prenotare solo uno dei due se è lo stesso ordine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</source>
        <translation>
            <numerusform>In %n riga una virgoletta è stata letta come un carattere normale, la prima volta nella riga %1. Controllare se la cella è completa.</numerusform>
            <numerusform>In %n righe una virgoletta è stata letta come un carattere normale, la prima volta nella riga %1. Controllare se la cella è completa.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date like 2026-11-21</source>
        <translation>una data come 2026-11-21</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Lets drafts wait: they are not booked before their day.</source>
        <translation>Fa aspettare le bozze: non vengono prenotate prima del loro giorno.</translation>
    </message>
    <message>
        <source>Why; must be given.</source>
        <translation>Perché; obbligatorio.</translation>
    </message>
    <message>
        <source>The day on which they wake; until they are released when left out.</source>
        <translation>Il giorno in cui si risvegliano; se manca, fino allo sblocco.</translation>
    </message>
    <message>
        <source>Wakes drafts that are on hold.</source>
        <translation>Sblocca le bozze in sospeso.</translation>
    </message>
    <message>
        <source>Gives drafts up that will not be sent; they stay as such.</source>
        <translation>Annulla le bozze che non saranno inviate; vengono conservate.</translation>
    </message>
    <message>
        <source>Makes drafts of cancelled shipments again.</source>
        <translation>Rende di nuovo bozze gli invii annullati.</translation>
    </message>
    <message>
        <source>Makes new drafts with the same content.</source>
        <translation>Crea nuove bozze con lo stesso contenuto.</translation>
    </message>
    <message>
        <source>Makes new drafts in the place of booked shipments that got lost.</source>
        <translation>Crea nuove bozze al posto di invii prenotati andati persi.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Ripete ciò che è stato annullato per ultimo.</translation>
    </message>
    <message>
        <source>Say which shipments shall be taken back.</source>
        <translation>Dire quali invii vanno ripresi.</translation>
    </message>
    <message>
        <source>Notes that the carrier took booked shipments along.</source>
        <translation>Annota che il vettore ha portato via invii prenotati.</translation>
    </message>
    <message>
        <source>All that are printed and due, today or earlier.</source>
        <translation>Tutti quelli stampati e previsti, oggi o prima.</translation>
    </message>
    <message>
        <source>They are still here: takes that note back.</source>
        <translation>Sono ancora qui: ritira l’annotazione.</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Attesa della stampante</translation>
    </message>
    <message>
        <source>Waits for so long until the printer says that they came out; only then they count as printed.</source>
        <translation>Aspetta al massimo questo tempo che la stampante dica che sono uscite; solo allora contano come stampate.</translation>
    </message>
    <message>
        <source>%1 is still being written and was left.</source>
        <translation>%1 è ancora in scrittura ed è stato lasciato.</translation>
    </message>
    <message>
        <source>Taking in order files</source>
        <translation>Ripresa dei file degli ordini</translation>
    </message>
    <message>
        <source>Takes in the order files of DIR/in: each once, then into DIR/done or DIR/failed, with an answer in DIR/answer. Goes on until Ctrl+C.</source>
        <translation>Riprende i file degli ordini di DIR/in: ciascuno una volta, poi in DIR/done o DIR/failed, con una risposta in DIR/answer. Continua fino a Ctrl+C.</translation>
    </message>
    <message>
        <source>Ends when there is nothing more to take in; waits at most a minute for files that are still written.</source>
        <translation>Finisce quando non c’è più nulla da riprendere; attende al massimo un minuto i file ancora in scrittura.</translation>
    </message>
    <message>
        <source>The source of the files, unless they name one.</source>
        <translation>L’origine dei file, se non ne nominano una.</translation>
    </message>
    <message>
        <source>The language of the answers.</source>
        <translation>La lingua delle risposte.</translation>
    </message>
    <message>
        <source>How long a file has to be still before it is taken; 5 when left out.</source>
        <translation>Per quanto un file deve restare fermo prima di essere preso; 5 se omesso.</translation>
    </message>
    <message>
        <source>Books what is ready and writes its labels beside the answer.</source>
        <translation>Prenota ciò che è pronto e scrive le etichette accanto alla risposta.</translation>
    </message>
    <message>
        <source>Takes back what you did last, in the window or here.</source>
        <translation>Annulla l’ultima cosa fatta, nella finestra o qui.</translation>
    </message>
    <message>
        <source>All drafts, but for those whose order is perhaps here twice: these only by name.</source>
        <translation>Tutte le bozze, tranne quelle il cui ordine forse è qui due volte: queste solo se nominate.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, or its name is not UTF-8: it was left.</source>
        <translation>%1 non è un file ordinario o il suo nome non è UTF-8: lasciato dov’era.</translation>
    </message>
    <message>
        <source>The carrier was not asked now: %1</source>
        <translation>Il vettore non è stato interpellato: %1</translation>
    </message>
    <message>
        <source>A place is a settlement, a street, a branch, a locker or a service-point.</source>
        <translation>Un luogo è settlement, street, branch, locker o service-point.</translation>
    </message>
    <message>
        <source>Looks up settlements, streets, branches, lockers and service points.</source>
        <translation>Cerca località, vie, filiali, armadietti e punti di ritiro.</translation>
    </message>
    <message>
        <source>Which carrier&apos;s places.</source>
        <translation>I luoghi di quale vettore.</translation>
    </message>
    <message>
        <source>The account to ask along.</source>
        <translation>Il conto con cui chiedere.</translation>
    </message>
    <message>
        <source>settlement, street, branch, locker or service-point.</source>
        <translation>settlement, street, branch, locker o service-point.</translation>
    </message>
    <message>
        <source>Only in the settlement with this id.</source>
        <translation>Solo nella località con questo identificativo.</translation>
    </message>
    <message>
        <source>Near an address: &quot;Street 1, 11122 Town, SE&quot;.</source>
        <translation>Vicino a un indirizzo: &quot;Street 1, 11122 Town, SE&quot;.</translation>
    </message>
    <message>
        <source>Asks the carrier also when today&apos;s answer is kept.</source>
        <translation>Chiede al vettore anche se c’è già la risposta di oggi.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) asked about.</source>
        <translation>
            <numerusform>Chiesto di %n pacco.</numerusform>
            <numerusform>Chiesto di %n pacchi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n nuovo evento.</numerusform>
            <numerusform>%n nuovi eventi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name shipments, or say --due for all that are due: one of both.</source>
        <translation>Indicare spedizioni, oppure --due per tutte quelle dovute: una delle due.</translation>
    </message>
    <message>
        <source>Asking the carriers</source>
        <translation>Richiesta ai vettori</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordinato</translation>
    </message>
    <message>
        <source>ask the carrier</source>
        <translation>chiedere al vettore</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>non possibile</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>mittente</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>What an action needs is said as key=value.</source>
        <translation>Ciò che serve a un’azione si indica come chiave=valore.</translation>
    </message>
    <message>
        <source>%1	taken back. Destroy its label.</source>
        <translation>%1	annullata. Distruggere l’etichetta.</translation>
    </message>
    <message>
        <source>Asks the carriers where parcels are.</source>
        <translation>Chiede ai vettori dove sono i pacchi.</translation>
    </message>
    <message>
        <source>All parcels that are due to be asked about.</source>
        <translation>Tutti i pacchi di cui è ora di chiedere.</translation>
    </message>
    <message>
        <source>Changes what becomes of a parcel; without an action: what can be done now.</source>
        <translation>Cambia la sorte di un pacco; senza azione: che cosa si può fare adesso.</translation>
    </message>
    <message>
        <source>Only asks whether, and at what price.</source>
        <translation>Chiede solo se si può, e a che prezzo.</translation>
    </message>
    <message>
        <source>Takes such an order back.</source>
        <translation>Annulla un tale ordine.</translation>
    </message>
    <message>
        <source>Which parcel of the shipment; the first when left out.</source>
        <translation>Quale pacco della spedizione; il primo se omesso.</translation>
    </message>
    <message>
        <source>Takes bookings back, where the carrier can.</source>
        <translation>Annulla prenotazioni, dove il vettore lo permette.</translation>
    </message>
    <message>
        <source>%1: its label was never printed, so it is on no list.</source>
        <translation>%1: la sua etichetta non è mai stata stampata, quindi non è su alcun elenco.</translation>
    </message>
    <message>
        <source>%1: was on an earlier list, and the carrier tells nothing of it.</source>
        <translation>%1: era su un elenco precedente, e il vettore non ne dice nulla.</translation>
    </message>
    <message>
        <source>Closes the day&apos;s list of what is handed over, and the carrier&apos;s register where it keeps one.</source>
        <translation>Chiude l’elenco del giorno di ciò che si consegna, e il registro del vettore dove ne tiene uno.</translation>
    </message>
    <message>
        <source>Only this carrier&apos;s accounts.</source>
        <translation>Solo i conti di questo vettore.</translation>
    </message>
    <message>
        <source>Writes the list to sign: .pdf, .html or .txt.</source>
        <translation>Scrive l’elenco da firmare: .pdf, .html o .txt.</translation>
    </message>
    <message>
        <source>Notes that the carrier took what is on it.</source>
        <translation>Annota che il vettore ha preso ciò che vi figura.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up an order whose outcome is unknown.</source>
        <translation>Non interpella nessuno, ma rinuncia a chiarire un ordine dall’esito sconosciuto.</translation>
    </message>
    <message>
        <source>Approval is none, pin or second-person.</source>
        <translation>L’approvazione è none, pin o second-person.</translation>
    </message>
    <message>
        <source>Who approves it, where the desk asks for that.</source>
        <translation>Chi lo approva, dove la postazione lo richiede.</translation>
    </message>
    <message>
        <source>The environment variable that holds the approver&apos;s PIN; AVISO_PIN when left out.</source>
        <translation>La variabile d’ambiente con il PIN di chi approva; AVISO_PIN se non indicata.</translation>
    </message>
    <message>
        <source>Lists what needs an approval, and who may give it.</source>
        <translation>Elenca ciò che richiede un’approvazione e chi può darla.</translation>
    </message>
    <message>
        <source>Says how an act is made sure of: an action of a carrier&apos;s, void-printed or give-up.</source>
        <translation>Stabilisce come si approva un atto: un’azione di un vettore, void-printed o give-up.</translation>
    </message>
    <message>
        <source>Lets somebody approve, or gives this person a new PIN.</source>
        <translation>Permette a una persona di approvare o le assegna un nuovo PIN.</translation>
    </message>
    <message>
        <source>The environment variable that holds the new PIN; AVISO_NEW_PIN when left out.</source>
        <translation>La variabile d’ambiente con il nuovo PIN; AVISO_NEW_PIN se non indicata.</translation>
    </message>
    <message>
        <source>This person may approve no more.</source>
        <translation>Questa persona non può più approvare.</translation>
    </message>
    <message>
        <source>Writes labels as one PDF, after reading every code again. Labels of printer commands (ZPL) are drawn, and go as they are into a file that ends in .zpl.</source>
        <translation>Scrive le etichette in un unico PDF, dopo aver riletto ogni codice. Le etichette in comandi di stampa (ZPL) vengono disegnate; in un file che termina con .zpl vanno così come sono.</translation>
    </message>
    <message>
        <source>The printer&apos;s name in the system, or the address of a thermal printer without a queue: socket://HOST:9100.</source>
        <translation>Il nome della stampante nel sistema o l’indirizzo di una stampante termica senza coda: socket://HOST:9100.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Known ones: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</source>
        <translation>Non esiste lo stato «%1». Noti: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</translation>
    </message>
    <message>
        <source>Only those of which a parcel stands so: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning or returned.</source>
        <translation>Solo quelli di cui un pacco è in questo stato: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning o returned.</translation>
    </message>
    <message>
        <source>Booking returns</source>
        <translation>Prenotazione dei resi</translation>
    </message>
    <message>
        <source>Buys labels for the way back of what is booked, each exactly once. The bookings stay as they are.</source>
        <translation>Compra etichette per il ritorno di ciò che è prenotato, ognuna una volta sola. Le prenotazioni restano come sono.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took pickup %1. Ask its customer service, and then say so: pickup settle %1 --ordered or --not-ordered.</source>
        <translation>Non si sa se il vettore ha preso il ritiro %1. Chiedere al suo servizio clienti, poi dirlo: pickup settle %1 --ordered o --not-ordered.</translation>
    </message>
    <message>
        <source>Several accounts can order pickups. Say which: --account NAME.</source>
        <translation>Più conti possono ordinare ritiri. Dire quale: --account NAME.</translation>
    </message>
    <message>
        <source>Say --ordered or --not-ordered: one of both.</source>
        <translation>Dire --ordered o --not-ordered: uno dei due.</translation>
    </message>
    <message>
        <source>Whose parcels; when left out, the only one that can.</source>
        <translation>Di quale conto; se manca, l’unico che può.</translation>
    </message>
    <message>
        <source>When the carrier could fetch what is booked.</source>
        <translation>Quando il vettore potrebbe ritirare ciò che è prenotato.</translation>
    </message>
    <message>
        <source>Orders a pickup of what is booked and waits here, each parcel once.</source>
        <translation>Ordina il ritiro di ciò che è prenotato e attende qui, ogni pacco una volta.</translation>
    </message>
    <message>
        <source>The day; when left out, the carrier&apos;s first.</source>
        <translation>Il giorno; se manca, il primo del vettore.</translation>
    </message>
    <message>
        <source>From then on the parcels stand ready.</source>
        <translation>Da allora i pacchi sono pronti.</translation>
    </message>
    <message>
        <source>Until then somebody is there.</source>
        <translation>Fino ad allora c’è qualcuno.</translation>
    </message>
    <message>
        <source>The pickups of today and later, and those whose outcome is unknown.</source>
        <translation>I ritiri di oggi e dopo, e quelli il cui esito è sconosciuto.</translation>
    </message>
    <message>
        <source>Settles a pickup by your word, once you have asked the carrier.</source>
        <translation>Chiarisce un ritiro sulla vostra parola, dopo aver chiesto al vettore.</translation>
    </message>
    <message>
        <source>The carrier comes.</source>
        <translation>Il vettore viene.</translation>
    </message>
    <message>
        <source>What the carrier confirms it with.</source>
        <translation>Con che cosa il vettore lo conferma.</translation>
    </message>
    <message>
        <source>It does not come, or did not: the parcels can be ordered anew.</source>
        <translation>Non viene, o non è venuto: i pacchi possono essere ordinati di nuovo.</translation>
    </message>
    <message>
        <source>%1: “%2” stands on the label, and the file does not pass it on.</source>
        <translation>%1: «%2» sta sull’etichetta, ma il file non lo trasmette.</translation>
    </message>
    <message>
        <source>%1: an earlier run put the file into its folder, and it is not there any more. If nothing has transmitted it, put it there once more with --again.</source>
        <translation>%1: un’esecuzione precedente ha messo il file nella sua cartella, e non c’è più. Se nulla l’ha trasmesso, rimetterlo con --again.</translation>
    </message>
    <message>
        <source>waits to be announced</source>
        <translation>in attesa di annuncio</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>respinto: %1</translation>
    </message>
    <message>
        <source>announced on %1 and not answered</source>
        <translation>annunciato il %1 e senza risposta</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: accettato</translation>
    </message>
    <message>
        <source>%1: the carrier rejected it: %2</source>
        <translation>%1: respinto dal vettore: %2</translation>
    </message>
    <message>
        <source>%1: what the carrier says of it is not known here: %2</source>
        <translation>%1: ciò che ne dice il vettore qui non è noto: %2</translation>
    </message>
    <message>
        <source>%1: was rejected before and announced again; the earlier file is now accepted. Ask the carrier.</source>
        <translation>%1: era stato respinto e annunciato di nuovo; ora il file precedente è accettato. Chiedere al vettore.</translation>
    </message>
    <message>
        <source>%1: does not stand in the file that the answer names.</source>
        <translation>%1: non sta nel file indicato dalla risposta.</translation>
    </message>
    <message>
        <source>The answer names a file that was not written here: %1</source>
        <translation>La risposta indica un file che non è stato scritto qui: %1</translation>
    </message>
    <message>
        <source>Files are read with --acknowledgements only.</source>
        <translation>I file si leggono solo con --acknowledgements.</translation>
    </message>
    <message>
        <source>Say one of --acknowledgements, --list and --again.</source>
        <translation>Indicare una sola opzione fra --acknowledgements, --list e --again.</translation>
    </message>
    <message>
        <source>Announces booked letters to the carrier by file (DataTransfer), and reads its answers.</source>
        <translation>Annuncia al vettore per file (DataTransfer) le lettere prenotate e ne legge le risposte.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Solo questo account.</translation>
    </message>
    <message>
        <source>Folder for the file, instead of the account&apos;s.</source>
        <translation>Cartella per il file, al posto di quella dell’account.</translation>
    </message>
    <message>
        <source>Announces the rejected items of this shipment again.</source>
        <translation>Annuncia di nuovo gli invii respinti di questa spedizione.</translation>
    </message>
    <message>
        <source>Announces all rejected items again.</source>
        <translation>Annuncia di nuovo tutti gli invii respinti.</translation>
    </message>
    <message>
        <source>Puts this file into its folder once more, to the byte.</source>
        <translation>Rimette questo file nella sua cartella, identico byte per byte.</translation>
    </message>
    <message>
        <source>What waits, what was rejected, and what was not answered.</source>
        <translation>Cosa è in attesa, cosa è stato respinto e cosa è senza risposta.</translation>
    </message>
    <message>
        <source>Reads the carrier&apos;s answers: FILE..., or those in the account&apos;s folder.</source>
        <translation>Legge le risposte del vettore: FILE... o quelle nella cartella dell’account.</translation>
    </message>
</context>
<context>
    <name>endofday</name>
    <message>
        <source>Goes on the list</source>
        <translation>Va sull’elenco</translation>
    </message>
    <message>
        <source>Label never printed</source>
        <translation>Etichetta mai stampata</translation>
    </message>
    <message>
        <source>On a list, not scanned</source>
        <translation>Su un elenco, non scansionato</translation>
    </message>
    <message>
        <source>On an open list</source>
        <translation>Su un elenco aperto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordinato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Non viene</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non stampati</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Non scansionati</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pacchi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non presi</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Conferma</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no field called “%1”. See the list of fields.</source>
        <translation>Il campo «%1» non esiste. Vedere l’elenco dei campi.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=column.</source>
        <translation>«%1» non ha la forma field=column.</translation>
    </message>
    <message>
        <source>The file has no column “%1” for {field}. Change the mapping.</source>
        <translation>Il file non ha una colonna «%1» per {field}. Cambiare l’assegnazione.</translation>
    </message>
    <message>
        <source>No column fills {field}. Without it, orders cannot be recognised again; choose a column.</source>
        <translation>Nessuna colonna riempie {field}. Senza questo campo gli ordini non si possono riconoscere; scegliere una colonna.</translation>
    </message>
    <message>
        <source>A newer Aviso has remembered this source&apos;s columns. Install that version or use another source name.</source>
        <translation>Una versione più recente di Aviso ha memorizzato le colonne di questa fonte. Installare quella versione o usare un altro nome per la fonte.</translation>
    </message>
    <message>
        <source>{field}: “%1” is damaged. Export the file again as UTF-8 and without formula errors.</source>
        <translation>{field}: «%1» è danneggiato. Esportare di nuovo il file in UTF-8 e senza errori di formula.</translation>
    </message>
    <message>
        <source>The draft was changed here and the file says otherwise: %1. Choose which one counts.</source>
        <translation>La bozza è stata modificata qui e il file indica altro: %1. Scegliere che cosa vale.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number of parcels from 1 to %2.</source>
        <translation>{field}: «%1» non è un numero di pacchi da 1 a %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not agree with the number of weights. Correct one of them.</source>
        <translation>{field}: «%1» non concorda con il numero dei pesi. Correggere uno dei due.</translation>
    </message>
    <message>
        <source>{field}: the unit of “%1” is not known. Write kg or g.</source>
        <translation>{field}: l’unità di «%1» non è nota. Scrivere kg o g.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a possible weight.</source>
        <translation>{field}: «%1» non è un peso possibile.</translation>
    </message>
    <message>
        <source>{field}: “%1” is finer than a gram. Write it with at most three decimals of a kilogram.</source>
        <translation>{field}: «%1» è più fine di un grammo. Scriverlo con al massimo tre decimali di chilogrammo.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a delivery option. Use leave, neighbour, day or redirect.</source>
        <translation>{field}: «%1» non è un’opzione di gestione. Usare leave, neighbour, day o redirect.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a known language. Write two letters, like de.</source>
        <translation>{field}: «%1» non è una lingua nota. Scrivere due lettere, come de.</translation>
    </message>
    <message>
        <source>{field}: the carrier has no message “%1”. Use the numbers of its messages.</source>
        <translation>{field}: il vettore non ha il messaggio «%1». Usare i numeri dei suoi messaggi.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space.</source>
        <translation>Il file non si può scrivere. Controllare la cartella e lo spazio libero.</translation>
    </message>
    <message>
        <source>The shipment has no label yet. Book it first.</source>
        <translation>L’invio non ha ancora un’etichetta. Prenotarlo prima.</translation>
    </message>
    <message>
        <source>The code on the label does not say “%1”. It is not printed; ask the carrier.</source>
        <translation>Il codice sull’etichetta non riporta «%1». L’etichetta non viene stampata; interpellare il vettore.</translation>
    </message>
    <message>
        <source>There is no printer “%1”. Known printers: %2.</source>
        <translation>La stampante «%1» non esiste. Stampanti note: %2.</translation>
    </message>
    <message>
        <source>The system&apos;s print service (CUPS) does not answer. Install or start it.</source>
        <translation>Il servizio di stampa del sistema (CUPS) non risponde. Installarlo o avviarlo.</translation>
    </message>
    <message>
        <source>The print service refused the job (%1). Check the queue and print again.</source>
        <translation>Il servizio di stampa ha rifiutato il lavoro (%1). Controllare la coda e stampare di nuovo.</translation>
    </message>
    <message>
        <source>“%1” does not end in one of: %2.</source>
        <translation>«%1» non termina con uno di questi: %2.</translation>
    </message>
    <message>
        <source>A program is working with this desk. Close it and try again.</source>
        <translation>Un programma sta lavorando con questa postazione. Chiuderlo e riprovare.</translation>
    </message>
    <message>
        <source>Something in the input is not right. Check it and try again.</source>
        <translation>Qualcosa nei dati inseriti non è corretto. Controllare e riprovare.</translation>
    </message>
    <message>
        <source>What was named does not exist. Check the name.</source>
        <translation>Quanto indicato non esiste. Controllare il nome.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Read it again.</source>
        <translation>Nel frattempo qualcun altro ha fatto una modifica. Rileggere.</translation>
    </message>
    <message>
        <source>The carrier cannot be reached. Nothing was sent; try again later.</source>
        <translation>Il vettore non è raggiungibile. Nulla è stato inviato; riprovare più tardi.</translation>
    </message>
    <message>
        <source>The carrier asks for patience. Try again in a while.</source>
        <translation>Il vettore chiede di pazientare. Riprovare tra un po’.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made the label. Reconcile the shipment; do not book it again.</source>
        <translation>Non si sa se il vettore abbia creato l’etichetta. Chiarire l’esito dell’invio; non prenotarlo di nuovo.</translation>
    </message>
    <message>
        <source>The carrier refused it. Check the shipment.</source>
        <translation>Il vettore ha rifiutato. Controllare l’invio.</translation>
    </message>
    <message>
        <source>The carrier does not accept the credentials. Check them in the account.</source>
        <translation>Il vettore non accetta le credenziali. Controllarle nell’account.</translation>
    </message>
    <message>
        <source>The disk or the database failed. Nothing was changed; check the free space.</source>
        <translation>Errore del disco o della banca dati. Nulla è stato modificato; controllare lo spazio libero.</translation>
    </message>
    <message>
        <source>Stopped on request. What was done before stays done.</source>
        <translation>Interrotto su richiesta. Quanto fatto prima resta fatto.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>Il vettore non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>No secure connection to the carrier could be made. Check the clock and the address of the account.</source>
        <translation>Non è stato possibile stabilire una connessione sicura con il vettore. Controllare l’orologio e l’indirizzo dell’account.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address was not found. Check the network and the address of the account.</source>
        <translation>L’indirizzo del vettore non è stato trovato. Controllare la rete e l’indirizzo dell’account.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address does not answer. Nothing was sent; try again later.</source>
        <translation>L’indirizzo del vettore non risponde. Nulla è stato inviato; riprovare più tardi.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connessione si è interrotta prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>The carrier gave an answer that was not expected. Try again later.</source>
        <translation>Il vettore ha dato una risposta inattesa. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The carrier&apos;s system failed. Whether it made the label is settled by reconciling.</source>
        <translation>Il sistema del vettore ha avuto un errore. Chiarire l’esito per sapere se ha creato l’etichetta.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer cannot be read.</source>
        <translation>La risposta del vettore non è leggibile.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer is larger than any label can be. It was not stored.</source>
        <translation>La risposta del vettore è più grande di qualsiasi etichetta. Non è stata salvata.</translation>
    </message>
    <message>
        <source>The carrier refused the request without saying why. Check the account&apos;s key and the sender&apos;s address.</source>
        <translation>Il vettore ha rifiutato la richiesta senza dire perché. Controllare la chiave dell’account e l’indirizzo del mittente.</translation>
    </message>
    <message>
        <source>The carrier refused a field of the request: {field}. Correct it.</source>
        <translation>Il vettore ha rifiutato un campo della richiesta: {field}. Correggerlo.</translation>
    </message>
    <message>
        <source>The carrier&apos;s web service refused the request. Check the account and the fields.</source>
        <translation>Il servizio web del vettore ha rifiutato la richiesta. Controllare l’account e i campi.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer holds neither a label nor a reason. Reconcile the shipment.</source>
        <translation>La risposta del vettore non contiene né un’etichetta né un motivo. Chiarire l’esito dell’invio.</translation>
    </message>
    <message>
        <source>The label arrived damaged or cut off. Reconcile the shipment.</source>
        <translation>L’etichetta è arrivata danneggiata o incompleta. Chiarire l’esito dell’invio.</translation>
    </message>
    <message>
        <source>The carrier answered with another number than the one asked for. Reconcile the shipment.</source>
        <translation>Il vettore ha risposto con un numero diverso da quello richiesto. Chiarire l’esito dell’invio.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in. Check the credentials in the account.</source>
        <translation>Il vettore ha rifiutato l’accesso. Controllare le credenziali nell’account.</translation>
    </message>
    <message>
        <source>The account may not do this at the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>L’account non è autorizzato a farlo presso il vettore. Chiedere al consulente clienti del vettore.</translation>
    </message>
    <message>
        <source>The shipment has no account. Choose one.</source>
        <translation>L’invio non ha un account. Sceglierne uno.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Check the name.</source>
        <translation>L’account «%1» non esiste. Controllare il nome.</translation>
    </message>
    <message>
        <source>Aviso has no connection for the channel of this account. Choose another channel.</source>
        <translation>Aviso non ha un collegamento per il canale di questo account. Scegliere un altro canale.</translation>
    </message>
    <message>
        <source>Another account is called “%1” already. Choose another name.</source>
        <translation>Un altro account si chiama già «%1». Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>{field}: enter an address that begins with https:// and holds no password. Only on this computer may it begin with http://.</source>
        <translation>{field}: inserire un indirizzo che inizi con https:// e non contenga password. Solo su questo computer può iniziare con http://.</translation>
    </message>
    <message>
        <source>A practice account must not book at the carrier itself. Enter the address of the stand-in, or remove the practice mark.</source>
        <translation>Un account di prova non deve prenotare presso il vettore stesso. Inserire l’indirizzo del vettore fittizio o togliere il contrassegno di prova.</translation>
    </message>
    <message>
        <source>Shipments still use this account. It cannot be removed.</source>
        <translation>Alcuni invii usano ancora questo account. Non si può rimuovere.</translation>
    </message>
    <message>
        <source>A secret of the account is missing: {field}. Enter it in the account.</source>
        <translation>Manca un segreto dell’account: {field}. Inserirlo nell’account.</translation>
    </message>
    <message>
        <source>The environment variable “%1” is not set. Set it and start again.</source>
        <translation>La variabile d’ambiente «%1» non è impostata. Impostarla e riavviare.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used. The secret {field} is kept for this session only, or give it by environment.</source>
        <translation>Il portachiavi del sistema non è utilizzabile. Il segreto {field} è conservato solo per questa sessione; in alternativa indicarlo tramite l’ambiente.</translation>
    </message>
    <message>
        <source>The shipment cannot be booked as it is. Solve the problems that are shown.</source>
        <translation>L’invio non si può prenotare così com’è. Risolvere i problemi indicati.</translation>
    </message>
    <message>
        <source>The parcel is already booked. Print its label again instead.</source>
        <translation>Il pacco è già prenotato. Stampare invece di nuovo la sua etichetta.</translation>
    </message>
    <message>
        <source>The parcel is being booked just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>Il pacco è in corso di prenotazione, forse su un’altra postazione. Attendere l’esito.</translation>
    </message>
    <message>
        <source>Part of the shipment is already booked. It can no longer be changed.</source>
        <translation>Una parte dell’invio è già prenotata. L’invio non si può più modificare.</translation>
    </message>
    <message>
        <source>The outcome has been settled meanwhile. Read it again.</source>
        <translation>L’esito è stato chiarito nel frattempo. Rileggerlo.</translation>
    </message>
    <message>
        <source>The shipment “%1” can no longer be changed, because it was sent to the carrier.</source>
        <translation>L’invio «%1» non si può più modificare, perché è stato trasmesso al vettore.</translation>
    </message>
    <message>
        <source>The shipment “%1” was changed at another desk meanwhile. Read it again.</source>
        <translation>L’invio «%1» è stato modificato nel frattempo su un’altra postazione. Rileggerlo.</translation>
    </message>
    <message>
        <source>There is no shipment “%1”.</source>
        <translation>L’invio «%1» non esiste.</translation>
    </message>
    <message>
        <source>There is no such parcel. Read the shipment again.</source>
        <translation>Questo pacco non esiste. Rileggere l’invio.</translation>
    </message>
    <message>
        <source>There is no such label. Read the shipment again.</source>
        <translation>Questa etichetta non esiste. Rileggere l’invio.</translation>
    </message>
    <message>
        <source>The range of item numbers is used up. Ask the carrier for a new one and enter it in the account.</source>
        <translation>L’intervallo dei numeri d’invio è esaurito. Chiederne uno nuovo al vettore e inserirlo nell’account.</translation>
    </message>
    <message>
        <source>The range of item numbers is not valid. Enter first and last number, 1 to 99999999.</source>
        <translation>L’intervallo dei numeri d’invio non è valido. Inserire il primo e l’ultimo numero, da 1 a 99999999.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>La banca dati è occupata. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing was changed.</source>
        <translation>Il disco è pieno. Liberare spazio; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The disk failed. Check it and restore the last backup if needed.</source>
        <translation>Errore del disco. Controllarlo e, se necessario, ripristinare l’ultimo backup.</translation>
    </message>
    <message>
        <source>The disk failed at “%1”. Check it and restore the last backup if needed.</source>
        <translation>Errore del disco in «%1». Controllarlo e, se necessario, ripristinare l’ultimo backup.</translation>
    </message>
    <message>
        <source>The database refused the change, because it contradicts what is stored.</source>
        <translation>La banca dati ha rifiutato la modifica, perché contraddice quanto è salvato.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup.</source>
        <translation>La banca dati è danneggiata. Ripristinare l’ultimo backup.</translation>
    </message>
    <message>
        <source>The database did not understand a request. Keep the log and report it.</source>
        <translation>La banca dati non ha capito una richiesta. Conservare il log e segnalarlo.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Aviso. Choose another file.</source>
        <translation>«%1» non è una banca dati di Aviso. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer Aviso. Install that version.</source>
        <translation>La banca dati «%1» è stata scritta da una versione più recente di Aviso. Installare quella versione.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is unchanged; the backup made before is beside it.</source>
        <translation>Non è stato possibile aggiornare la banca dati. È rimasta invariata; il backup creato prima si trova accanto.</translation>
    </message>
    <message>
        <source>“%1” is on a network share, where a database is not safe. Choose a folder on this machine.</source>
        <translation>«%1» è su una condivisione di rete, dove una banca dati non è al sicuro. Scegliere una cartella su questo computer.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its permissions.</source>
        <translation>Nella cartella «%1» non si può scrivere. Sceglierne un’altra o cambiarne i permessi.</translation>
    </message>
    <message>
        <source>The database may only be read here. Check the permissions of its folder.</source>
        <translation>La banca dati qui si può solo leggere. Controllare i permessi della sua cartella.</translation>
    </message>
    <message>
        <source>Databases of the kind “%1” are not supported. Use sqlite:FILE.</source>
        <translation>Le banche dati del tipo «%1» non sono supportate. Usare sqlite:FILE.</translation>
    </message>
    <message>
        <source>The carrier catalogue is not valid JSON at position %1.</source>
        <translation>Il catalogo del vettore non è JSON valido alla posizione %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue lacks something at %1.</source>
        <translation>Nel catalogo del vettore manca qualcosa in %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a value of the wrong kind at %1.</source>
        <translation>Il catalogo del vettore contiene un valore di tipo errato in %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds an unknown key at %1.</source>
        <translation>Il catalogo del vettore contiene una chiave sconosciuta in %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds something twice at %1.</source>
        <translation>Il catalogo del vettore contiene qualcosa due volte in %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue refers to something that it does not have at %1.</source>
        <translation>Il catalogo del vettore rinvia a qualcosa che non contiene in %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a condition that cannot be read at %1.</source>
        <translation>Il catalogo del vettore contiene una condizione illeggibile in %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a table whose rows do not fit its columns at %1.</source>
        <translation>Il catalogo del vettore contiene una tabella le cui righe non corrispondono alle colonne in %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a pattern that cannot be read at %1.</source>
        <translation>Il catalogo del vettore contiene un modello illeggibile in %1.</translation>
    </message>
    <message>
        <source>It is not known when the carrier sends its messages.</source>
        <translation>Non è noto quando il vettore invia i suoi messaggi.</translation>
    </message>
    <message>
        <source>The plan of the carrier&apos;s messages cannot be read: “%1”.</source>
        <translation>Il piano dei messaggi del vettore non è leggibile: «%1».</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check its name.</source>
        <translation>Il file «%1» non esiste. Controllarne il nome.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Il file è protetto da password. Salvarlo senza.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again.</source>
        <translation>Il file è danneggiato. Esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Il file non si può aprire. Controllarne i permessi.</translation>
    </message>
    <message>
        <source>The file holds no table. Save it as CSV, XLSX or XLS.</source>
        <translation>Il file non contiene tabelle. Salvarlo come CSV, XLSX o XLS.</translation>
    </message>
    <message>
        <source>The file&apos;s content is of another kind than its settings say. Choose the format again.</source>
        <translation>Il contenuto del file è di un tipo diverso da quello impostato. Scegliere di nuovo il formato.</translation>
    </message>
    <message>
        <source>The format&apos;s setting {field} has a value that is not known.</source>
        <translation>L’impostazione del formato {field} ha un valore sconosciuto.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Choose another one.</source>
        <translation>Il file non ha il foglio «%1». Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The table has more columns than can be read. Remove those that are not needed.</source>
        <translation>La tabella ha più colonne di quante se ne possano leggere. Rimuovere quelle non necessarie.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row can be. Perhaps a quotation mark is not closed.</source>
        <translation>La riga %1 è troppo lunga. Forse una virgoletta non è chiusa.</translation>
    </message>
    <message>
        <source>The reference “%1” occurs twice in the file. Each order needs its own.</source>
        <translation>Il riferimento «%1» compare due volte nel file. Ogni ordine richiede il proprio.</translation>
    </message>
    <message>
        <source>{field}: “%1” was damaged by a spreadsheet. Format the column as text and export it again.</source>
        <translation>{field}: «%1» è stato danneggiato da un foglio di calcolo. Formattare la colonna come testo ed esportare di nuovo.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read in two ways. Write it without separators of thousands.</source>
        <translation>{field}: «%1» si può leggere in due modi. Scriverlo senza separatori delle migliaia.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number.</source>
        <translation>{field}: «%1» non è un numero.</translation>
    </message>
    <message>
        <source>{field}: “%1” has more digits than a number can hold here.</source>
        <translation>{field}: «%1» ha più cifre di quante un numero possa contenerne qui.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read as two dates. Choose the order of day and month.</source>
        <translation>{field}: «%1» si può leggere come due date. Scegliere l’ordine di giorno e mese.</translation>
    </message>
    <message>
        <source>{field}: the year of “%1” has two digits. Write it with four.</source>
        <translation>{field}: l’anno di «%1» ha due cifre. Scriverlo con quattro.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a date. Write it like 2026-11-21.</source>
        <translation>{field}: «%1» non è una data. Scriverla come 2026-11-21.</translation>
    </message>
    <message>
        <source>{field}: there is no such day as “%1”.</source>
        <translation>{field}: il giorno «%1» non esiste.</translation>
    </message>
    <message>
        <source>{field}: day and month of “%1” seem to be swapped.</source>
        <translation>{field}: giorno e mese di «%1» sembrano scambiati.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode. Check it.</source>
        <translation>{field}: «%1» difficilmente è un NPA. Controllarlo.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown.</source>
        <translation>Il documento è danneggiato e non si può mostrare.</translation>
    </message>
    <message>
        <source>The document has no page.</source>
        <translation>Il documento non ha pagine.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Il documento è protetto da password.</translation>
    </message>
    <message>
        <source>The document is not a PDF.</source>
        <translation>Il documento non è un PDF.</translation>
    </message>
    <message>
        <source>The document ends too early. Fetch it again.</source>
        <translation>Il documento finisce troppo presto. Recuperarlo di nuovo.</translation>
    </message>
    <message>
        <source>The document is too large to be shown.</source>
        <translation>Il documento è troppo grande per essere mostrato.</translation>
    </message>
    <message>
        <source>The document has too many pages.</source>
        <translation>Il documento ha troppe pagine.</translation>
    </message>
    <message>
        <source>The document takes too long to draw.</source>
        <translation>Il documento richiede troppo tempo per essere disegnato.</translation>
    </message>
    <message>
        <source>The document broke the program that draws it. It is not shown.</source>
        <translation>Il documento ha bloccato il programma che lo disegna. Non viene mostrato.</translation>
    </message>
    <message>
        <source>The program that draws documents did not start. Check the installation.</source>
        <translation>Il programma che disegna i documenti non si è avviato. Controllare l’installazione.</translation>
    </message>
    <message>
        <source>The program that draws documents gave a wrong answer. Check the installation.</source>
        <translation>Il programma che disegna i documenti ha dato una risposta errata. Controllare l’installazione.</translation>
    </message>
    <message>
        <source>Documents of others cannot be drawn safely on this system.</source>
        <translation>Su questo sistema i documenti di terzi non si possono disegnare in modo sicuro.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Il documento non ha questa pagina.</translation>
    </message>
    <message>
        <source>A page is damaged and cannot be shown.</source>
        <translation>Una pagina è danneggiata e non si può mostrare.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Una pagina è troppo grande per essere disegnata.</translation>
    </message>
    <message>
        <source>A page is too large at this resolution. Choose a lower one.</source>
        <translation>Una pagina è troppo grande con questa risoluzione. Sceglierne una inferiore.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>L’immagine è danneggiata e non si può mostrare.</translation>
    </message>
    <message>
        <source>Labels of this format cannot be joined to one document. Print them one by one.</source>
        <translation>Le etichette in questo formato non si possono unire in un documento. Stamparle una per una.</translation>
    </message>
    <message>
        <source>The code of a label in this format cannot be read again, so it stays unchecked.</source>
        <translation>Il codice di un’etichetta in questo formato non si può rileggere, quindi non è controllato.</translation>
    </message>
    <message>
        <source>A label of %1 × %2 mm does not fit on a quarter of A4. Choose its own size.</source>
        <translation>Un’etichetta di %1 × %2 mm non entra in un quarto di A4. Scegliere la sua dimensione propria.</translation>
    </message>
    <message>
        <source>The first position on the sheet must be 1 to 4.</source>
        <translation>La prima posizione sul foglio deve essere da 1 a 4.</translation>
    </message>
    <message>
        <source>There is no label to join.</source>
        <translation>Non ci sono etichette da unire.</translation>
    </message>
    <message>
        <source>There is no label to draw.</source>
        <translation>Non ci sono etichette da disegnare.</translation>
    </message>
    <message>
        <source>The typeface “%1” is not installed. Install it.</source>
        <translation>Il carattere tipografico «%1» non è installato. Installarlo.</translation>
    </message>
    <message>
        <source>A typeface is damaged. Install it again.</source>
        <translation>Un carattere tipografico è danneggiato. Installarlo di nuovo.</translation>
    </message>
    <message>
        <source>The label has no number.</source>
        <translation>L’etichetta non ha un numero.</translation>
    </message>
    <message>
        <source>The code on the label says another number. It must not be printed.</source>
        <translation>Il codice sull’etichetta riporta un altro numero. L’etichetta non va stampata.</translation>
    </message>
    <message>
        <source>The code on the label does not hold the number. It must not be printed.</source>
        <translation>Il codice sull’etichetta non contiene il numero. L’etichetta non va stampata.</translation>
    </message>
    <message>
        <source>There is no code on the label. It must not be printed.</source>
        <translation>Sull’etichetta non c’è alcun codice. L’etichetta non va stampata.</translation>
    </message>
    <message>
        <source>No code on the label could be read again, so it stays unchecked.</source>
        <translation>Nessun codice sull’etichetta si è potuto rileggere, quindi non è controllata.</translation>
    </message>
    <message>
        <source>The printer file holds a picture only, so its code stays unchecked.</source>
        <translation>Il file per la stampante contiene solo un’immagine, quindi il suo codice non è controllato.</translation>
    </message>
    <message>
        <source>The printer file uses a form stored in the printer, so its code stays unchecked.</source>
        <translation>Il file per la stampante usa un modulo salvato nella stampante, quindi il suo codice non è controllato.</translation>
    </message>
    <message>
        <source>The printer file holds no Code 128, so it stays unchecked.</source>
        <translation>Il file per la stampante non contiene un Code 128, quindi non è controllato.</translation>
    </message>
    <message>
        <source>There is nothing to write into the barcode.</source>
        <translation>Non c’è nulla da scrivere nel codice a barre.</translation>
    </message>
    <message>
        <source>The barcode cannot hold so much.</source>
        <translation>Il codice a barre non può contenere così tanto.</translation>
    </message>
    <message>
        <source>The barcode cannot hold one of the characters.</source>
        <translation>Il codice a barre non può contenere uno dei caratteri.</translation>
    </message>
    <message>
        <source>The barcode could not be made.</source>
        <translation>Non è stato possibile creare il codice a barre.</translation>
    </message>
    <message>
        <source>There was not enough memory to make the barcode.</source>
        <translation>La memoria non è bastata per creare il codice a barre.</translation>
    </message>
    <message>
        <source>The barcode does not fit at this resolution. Choose a higher one.</source>
        <translation>Il codice a barre non entra con questa risoluzione. Sceglierne una superiore.</translation>
    </message>
    <message>
        <source>The practice carriers did not start. Close other programs that practise, and try again.</source>
        <translation>I trasportatori di esercitazione non sono partiti. Chiudere gli altri programmi di esercitazione e riprovare.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read any more once the label is marked as a specimen or copy. It is left out; export the label and print it from there.</source>
        <translation>Il codice di «%1» non è più leggibile quando l’etichetta è contrassegnata come specimen o copia. Viene omessa; esportare l’etichetta e stamparla da lì.</translation>
    </message>
    <message>
        <source>The printer did not take the label. Look at the printer, then print again.</source>
        <translation>La stampante non ha accettato l’etichetta. Controllare la stampante, poi stampare di nuovo.</translation>
    </message>
    <message>
        <source>No folder for booking receipts is set. Choose one in the settings; the receipts wait until then.</source>
        <translation>Nessuna cartella è impostata per le ricevute di prenotazione. Sceglierne una nelle impostazioni; fino ad allora le ricevute restano in attesa.</translation>
    </message>
    <message>
        <source>The folder “%1” for booking receipts is not there. Connect its drive, or choose another one in the settings.</source>
        <translation>La cartella «%1» per le ricevute di prenotazione non è presente. Collegare la sua unità o sceglierne un’altra nelle impostazioni.</translation>
    </message>
    <message>
        <source>The booking receipts could not be written to “%1”. Check the free space and whether another program holds the file.</source>
        <translation>Non è stato possibile scrivere le ricevute di prenotazione in «%1». Controllare lo spazio libero e se un altro programma tiene aperto il file.</translation>
    </message>
    <message>
        <source>The file “%1” holds something that this desk did not write there. Move it away and the receipts of the day are written again; give each desk a folder of its own.</source>
        <translation>Il file «%1» contiene qualcosa che questa postazione non vi ha scritto. Spostarlo altrove e le ricevute del giorno verranno riscritte; assegnare a ogni postazione una cartella propria.</translation>
    </message>
    <message>
        <source>This version of Aviso cannot send by “%1”. Install the newest one.</source>
        <translation>Questa versione di Aviso non può inviare tramite «%1». Installare la più recente.</translation>
    </message>
    <message>
        <source>A booked shipment cannot be discarded: %1 has no call that takes a label back. Do not use the label, and ask the carrier if it was charged.</source>
        <translation>Un invio prenotato non si può scartare: %1 non ha una chiamata per ritirare un’etichetta. Non usare l’etichetta e chiedere al vettore se è stata addebitata.</translation>
    </message>
    <message>
        <source>Only a discarded shipment can be taken back.</source>
        <translation>Si può ripristinare solo un invio scartato.</translation>
    </message>
    <message>
        <source>Labels of this account are not settled yet. Settle the unknown outcomes first; until then the account keeps its channel, its address and its practice mark.</source>
        <translation>Alcune etichette di questo conto non sono ancora chiarite. Chiarire prima gli esiti sconosciuti; fino ad allora il conto mantiene canale, indirizzo e contrassegno di prova.</translation>
    </message>
    <message>
        <source>The account has moved since this label was asked for. Set its channel back to “%1”, its address to %2 and its practice mark to what it was, then settle the outcome.</source>
        <translation>Il conto è cambiato da quando è stata richiesta questa etichetta. Riportare il canale a «%1», l’indirizzo a %2 e il contrassegno di prova com’era, poi chiarire l’esito.</translation>
    </message>
    <message>
        <source>The carrier cannot be asked about this label here. Ask its customer service.</source>
        <translation>Qui non è possibile chiedere al vettore di questa etichetta. Rivolgersi al suo servizio clienti.</translation>
    </message>
    <message>
        <source>The carrier has no label under this number. The shipment can be booked again.</source>
        <translation>Il vettore non ha alcuna etichetta con questo numero. L’invio può essere prenotato di nuovo.</translation>
    </message>
    <message>
        <source>The parcel was sent to the carrier and may have a label. It cannot be removed until the outcome is settled.</source>
        <translation>Il pacco è stato annunciato al vettore e forse ha un’etichetta. Può essere rimosso solo quando l’esito è chiarito.</translation>
    </message>
    <message>
        <source>Several shipments are called “%1”, among them those with the ids %2 and %3. Use the id instead.</source>
        <translation>Più invii si chiamano «%1», tra cui quelli con gli id %2 e %3. Usare invece l’id.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of this desk just now. Try again in a moment.</source>
        <translation>Un backup sta prendendo proprio ora il posto di questa postazione. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The desk “%1” was made by another build of Aviso, whose tables are different. Move it away to begin a new one, or open it with that build.</source>
        <translation>La postazione «%1» proviene da un’altra versione di Aviso con tabelle diverse. Spostarla per cominciarne una nuova, o aprirla con quella versione.</translation>
    </message>
    <message>
        <source>The carrier sent a label, but it could not be stored. Look at the disk first.</source>
        <translation>Il vettore ha inviato un’etichetta, ma non è stato possibile salvarla. Controllare prima il disco.</translation>
    </message>
    <message>
        <source>The program ended before the carrier&apos;s answer was stored.</source>
        <translation>Il programma è terminato prima che la risposta del vettore fosse salvata.</translation>
    </message>
    <message>
        <source>The carrier says that the item numbers up to %1 are used up already, perhaps by other software. Set the first item number in the account above the highest used one.</source>
        <translation>Secondo il vettore i numeri d’invio fino a %1 sono già usati, forse da un altro programma. Impostare nel conto il primo numero d’invio sopra il più alto usato.</translation>
    </message>
    <message>
        <source>Label %1 was printed more than once already. Give the reason (--reason) to print it again.</source>
        <translation>L’etichetta %1 è già stata stampata più di una volta. Indicare il motivo (--reason) per stamparla ancora.</translation>
    </message>
    <message>
        <source>The number was given up by hand, because the carrier did not say whether it made the label. Book again: another number is used.</source>
        <translation>Il numero è stato abbandonato a mano, perché il vettore non ha detto se ha emesso l’etichetta. Prenotare di nuovo: si usa un altro numero.</translation>
    </message>
    <message>
        <source>No outcome of this shipment is unknown. Read it again.</source>
        <translation>Nessun esito di questo invio è sconosciuto. Rileggerlo.</translation>
    </message>
    <message>
        <source>The carrier&apos;s sign-in does not work just now (HTTP status %1). Nothing was booked; try again later.</source>
        <translation>L’accesso presso il vettore al momento non funziona (stato HTTP %1). Non è stato prenotato nulla; riprovare più tardi.</translation>
    </message>
    <message>
        <source>“%1” is a database, the file that is being read, or no ordinary file. It is left as it is; choose another name.</source>
        <translation>«%1» è una banca dati, il file che si sta leggendo o non è un file normale. Resta com’è; scegliere un altro nome.</translation>
    </message>
    <message>
        <source>The file unpacks to more than can be read. Split it into smaller ones.</source>
        <translation>Una volta decompresso, il file è troppo grande per essere letto. Dividerlo in file più piccoli.</translation>
    </message>
    <message>
        <source>The desk “%1” is missing, and a restore has left files beside it. Restore the backup once more. To begin with an empty desk instead, move the files away whose names go on after it with .incoming or .replaced.</source>
        <translation>La postazione «%1» manca e un ripristino ha lasciato file accanto ad essa. Ripristinare il backup ancora una volta. Per cominciare invece con una postazione vuota, spostare i file il cui nome prosegue con .incoming o .replaced.</translation>
    </message>
    <message>
        <source>“%1” holds tables or rules that Aviso did not make, or lacks some of its own. It is not used, since labels could be lost or bought twice. Restore a backup.</source>
        <translation>«%1» contiene tabelle o regole che non sono di Aviso, oppure gliene mancano. Il file non viene usato, perché si potrebbero perdere etichette o comprarle due volte. Ripristinare un backup.</translation>
    </message>
    <message>
        <source>The database “%1” has a second name (a hard link), under which its newest entries are not seen. Remove one of the names, or put a copy in its place.</source>
        <translation>La banca dati «%1» ha un secondo nome (hard link), sotto il quale le sue ultime registrazioni non si vedono. Rimuovere uno dei nomi o sostituirlo con una copia.</translation>
    </message>
    <message>
        <source>The desk that was replaced could not be read in full. Labels that it booked after the backup may be missing here, and item numbers may be given again: compare with the carrier&apos;s list and set a higher first item number in the account before you book.</source>
        <translation>La postazione sostituita non si è potuta leggere per intero. Le etichette prenotate dopo il backup possono mancare qui e i numeri d’invio potrebbero essere assegnati di nuovo: confrontare con l’elenco del vettore e impostare nel conto un primo numero d’invio più alto prima di prenotare.</translation>
    </message>
    <message>
        <source>The desk that was replaced is not the one of the backup, so the labels that it booked are not known here. Check which orders it has booked before you book them again.</source>
        <translation>La postazione sostituita non è quella del backup, perciò le etichette che ha prenotato non sono note qui. Verificare quali ordini ha prenotato prima di prenotarli di nuovo.</translation>
    </message>
    <message>
        <source>The desk “%1” and the backup were worked with side by side: each knows bookings that the other does not. Nothing was changed. To use the backup without those bookings, move that desk&apos;s file away and restore again.</source>
        <translation>Con la postazione «%1» e con il backup si è lavorato in parallelo: ciascuno conosce prenotazioni che l’altro non conosce. Nulla è stato modificato. Per usare il backup senza quelle prenotazioni, spostare il file di quella postazione e ripristinare di nuovo.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose another one.</source>
        <translation>Il file «%1» è vuoto. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions and whether another program holds it.</source>
        <translation>Il file «%1» non è leggibile. Controllarne i permessi e se un altro programma lo tiene aperto.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose a file, not a folder, a pipe or a device.</source>
        <translation>«%1» non è un file normale. Scegliere un file, non una cartella, una pipe o un dispositivo.</translation>
    </message>
    <message>
        <source>“%1” is the database itself. Choose another name for the backup.</source>
        <translation>«%1» è la banca dati stessa. Scegliere un altro nome per il backup.</translation>
    </message>
    <message>
        <source>The labels went to the printer and count as printed, but the desk could not write it into their history. Do not print them once more.</source>
        <translation>Le etichette sono andate alla stampante e contano come stampate, ma non è stato possibile annotarlo nella loro cronologia. Non stamparle di nuovo.</translation>
    </message>
    <message>
        <source>The labels did not go to the printer, but the desk could not note that: they count as printed. Print them again; they are then marked as copies.</source>
        <translation>Le etichette non sono andate alla stampante, ma non è stato possibile annotarlo: contano come stampate. Stampale di nuovo; saranno contrassegnate come copie.</translation>
    </message>
    <message>
        <source>Label %1 was printed by another window or program in the meantime. This print was stopped; start it again, and what is on paper already is marked as a copy.</source>
        <translation>L’etichetta %1 è stata stampata nel frattempo da un’altra finestra o da un altro programma. Questa stampa è stata fermata; avviala di nuovo, e ciò che è già su carta sarà contrassegnato come copia.</translation>
    </message>
    <message>
        <source>The label is being booked or settled just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>L’etichetta è in corso di prenotazione o di chiarimento, forse su un’altra postazione. Attendere l’esito.</translation>
    </message>
    <message>
        <source>There was no desk in this place, so labels that were booked after the backup was made are not known here: their shipments are drafts again. Compare with the carrier&apos;s list before you book them, so that no parcel gets a second label.</source>
        <translation>In questo luogo non c’era alcuna postazione: le etichette prenotate dopo il backup non sono quindi note qui e i loro invii sono di nuovo bozze. Confrontare con l’elenco del vettore prima di prenotarli, affinché nessun pacco riceva una seconda etichetta.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 already, which this desk has never sent. Labels were booked elsewhere, or after the backup that was restored here: compare with the carrier&apos;s list before this label goes out.</source>
        <translation>Il vettore aveva già consumato il numero %1, che questa postazione non ha mai inviato. Sono state prenotate etichette altrove, o dopo il backup ripristinato qui: confrontare con l’elenco del vettore prima che questa etichetta parta.</translation>
    </message>
    <message>
        <source>The label “%1” must say that it is a specimen or a copy, but its printer commands change their command character (^CC) or hold more than one format (^XA … ^XZ), so that no mark can be put on it. It is left out; book labels as PDF instead.</source>
        <translation>L’etichetta «%1» deve essere contrassegnata come campione o copia, ma i suoi comandi per la stampante cambiano il carattere di comando (^CC) o contengono più di un formato (^XA … ^XZ), perciò non è possibile apporre alcun contrassegno. Viene tralasciata; prenotare invece le etichette come PDF.</translation>
    </message>
    <message>
        <source>The printer commands of the label “%1” print it more than once (^PQ), and each would pass for the original. It is left out; book labels as PDF instead.</source>
        <translation>I comandi per la stampante dell’etichetta «%1» la stampano più di una volta (^PQ), e ogni esemplare passerebbe per l’originale. Viene tralasciata; prenotare invece le etichette come PDF.</translation>
    </message>
    <message>
        <source>It is not known whether the print service took the labels (%1). They count as printed: look whether they came out. Print again what did not; it is then marked as a copy.</source>
        <translation>Non si sa se il servizio di stampa abbia preso le etichette (%1). Contano come stampate: controllare se sono uscite. Stampare di nuovo quelle che mancano; vengono allora contrassegnate come copie.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one.</source>
        <translation>Il modello non ha nome. Dargliene uno.</translation>
    </message>
    <message>
        <source>A preset&apos;s code has 1 to 12 capital letters from A to Z, digits and hyphens, so that it can stand on a card. Correct it.</source>
        <translation>Il codice di un modello ha da 1 a 12 maiuscole dalla A alla Z, cifre e trattini, per poter stare su una scheda. Correggerlo.</translation>
    </message>
    <message>
        <source>The code %1 belongs to the preset “%2”. Choose another one: a card must open one preset.</source>
        <translation>Il codice %1 appartiene al modello «%2». Sceglierne un altro: una scheda deve aprire un solo modello.</translation>
    </message>
    <message>
        <source>This preset does not exist any more. Print the cards anew if it was on one.</source>
        <translation>Questo modello non esiste più. Ristampare le schede se era su una di esse.</translation>
    </message>
    <message>
        <source>What the preset says under “%1” cannot be read. Nothing was taken over.</source>
        <translation>Ciò che il modello dice sotto «%1» non è leggibile. Nulla è stato ripreso.</translation>
    </message>
    <message>
        <source>The file is no list of presets of this program, or it was damaged (%1). Nothing was taken over.</source>
        <translation>Il file non è un elenco di modelli di questo programma, o è danneggiato (%1). Nulla è stato ripreso.</translation>
    </message>
    <message>
        <source>The package has no name. Give it one.</source>
        <translation>L’imballaggio non ha nome. Dargliene uno.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Choose another name.</source>
        <translation>C’è già un imballaggio «%1». Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>A measure or a weight of the package cannot be. Correct it.</source>
        <translation>Una misura o un peso dell’imballaggio è impossibile. Correggerlo.</translation>
    </message>
    <message>
        <source>This package does not exist any more.</source>
        <translation>Questo imballaggio non esiste più.</translation>
    </message>
    <message>
        <source>The address has neither a name nor a company. Fill in one of them.</source>
        <translation>L’indirizzo non ha né nome né ditta. Compilare uno dei due.</translation>
    </message>
    <message>
        <source>The short code “%1” belongs to %2. Choose another one.</source>
        <translation>Il codice breve «%1» appartiene a %2. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>This entry is not in the address book any more. Somebody has removed or merged it.</source>
        <translation>Questa voce non è più nella rubrica. Qualcuno l’ha tolta o unita.</translation>
    </message>
    <message>
        <source>No column of %1 is called like a name or a company. Give the columns headings such as “Name”, “Street”, “Postcode” and “Town”.</source>
        <translation>Nessuna colonna di %1 ha un titolo da nome o ditta. Dare alle colonne titoli come «Nome», «Via», «NPA» e «Località».</translation>
    </message>
    <message>
        <source>“%1” is booked: its label says what it says. It stays as it is.</source>
        <translation>«%1» è prenotato: l’etichetta riporta ciò che è stato prenotato. L’invio resta com’è.</translation>
    </message>
    <message>
        <source>“%1” is being booked just now. Wait for the outcome, then change it.</source>
        <translation>«%1» è in corso di prenotazione. Attendere l’esito, poi modificare l’invio.</translation>
    </message>
    <message>
        <source>“%1” may be booked: settle its unknown outcome first.</source>
        <translation>«%1» è forse prenotato: chiarire prima l’esito sconosciuto.</translation>
    </message>
    <message>
        <source>“%1” was given up. Take it back first to change it.</source>
        <translation>«%1» è annullato. Ripristinarlo prima di modificarlo.</translation>
    </message>
    <message>
        <source>“%1” is so already.</source>
        <translation>«%1» è già così.</translation>
    </message>
    <message>
        <source>“%1” was booked since: its label exists, and %2 has no call that takes a label back. It stays as it is. Do not use the label if the parcel shall not go, and ask the carrier if it was charged.</source>
        <translation>«%1» è stato prenotato nel frattempo: l’etichetta esiste, e %2 non ha una chiamata che ritiri un’etichetta. L’invio resta com’è. Non usare l’etichetta se il pacco non deve partire, e chiedere al vettore se è stata addebitata.</translation>
    </message>
    <message>
        <source>“%1” is being booked, or its outcome is unknown. Settle that, then undo once more.</source>
        <translation>«%1» è in corso di prenotazione, o il suo esito è sconosciuto. Chiarirlo, poi annullare di nuovo.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so it stays as it is now.</source>
        <translation>«%1» è stato modificato nel frattempo e resta quindi com’è ora.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Non c’è nulla di suo da annullare.</translation>
    </message>
    <message>
        <source>There is nothing of yours to do again.</source>
        <translation>Non c’è nulla di suo da ripetere.</translation>
    </message>
    <message>
        <source>The shipment is on hold: %1. Release it before it is booked.</source>
        <translation>L’invio è in sospeso: %1. Sbloccarlo prima di prenotarlo.</translation>
    </message>
    <message>
        <source>The shipment is on hold until %2: %1. Release it to book it earlier.</source>
        <translation>L’invio è in sospeso fino al %2: %1. Sbloccarlo per prenotarlo prima.</translation>
    </message>
    <message>
        <source>Say why the shipment waits, so that others at the desk know it.</source>
        <translation>Indicare perché l’invio aspetta, così che lo sappiano anche gli altri alla postazione.</translation>
    </message>
    <message>
        <source>A shipment cannot be held until %1. Choose a day after today.</source>
        <translation>Un invio non può essere sospeso fino al %1. Scegliere un giorno dopo oggi.</translation>
    </message>
    <message>
        <source>Only drafts can be held, and “%1” is none.</source>
        <translation>Si possono sospendere solo le bozze, e «%1» non lo è.</translation>
    </message>
    <message>
        <source>Only a booked shipment can be sent again, and “%1” is not booked. Duplicate it instead.</source>
        <translation>Si può rispedire solo un invio prenotato, e «%1» non lo è. Duplicarlo invece.</translation>
    </message>
    <message>
        <source>“%1” is sent again already, as “%2”. Discard that one first, or send it again in its turn.</source>
        <translation>«%1» è già rispedito, come «%2». Scartare prima quello, oppure rispedirlo a sua volta.</translation>
    </message>
    <message>
        <source>This file holds no saved views. Choose one that was exported with “Export views”.</source>
        <translation>Questo file non contiene viste. Scelga un file creato con «Esporta le viste».</translation>
    </message>
    <message>
        <source>Only a booked shipment can be handed over to the carrier, and “%1” is not booked.</source>
        <translation>Solo un invio prenotato può essere consegnato al vettore, e «%1» non lo è.</translation>
    </message>
    <message>
        <source>The print service does not know this job any more. Look whether it came out.</source>
        <translation>Il servizio di stampa non conosce più questo lavoro. Controllare se è stato stampato.</translation>
    </message>
    <message>
        <source>The print service gave the job up. Its labels do not count as printed; look at the printer, then print again.</source>
        <translation>Il servizio di stampa ha abbandonato il lavoro. Le sue etichette non contano come stampate; controllare la stampante, poi stampare di nuovo.</translation>
    </message>
    <message>
        <source>The labels still wait at the printer. %1 They count as printed once it says so; the window or the next call with --wait asks it again.</source>
        <translation>Le etichette attendono ancora alla stampante. %1 Contano come stampate appena lo dice; la finestra o la prossima chiamata con --wait lo chiede di nuovo.</translation>
    </message>
    <message>
        <source>This desk has not printed any label yet.</source>
        <translation>Questa postazione non ha ancora stampato alcuna etichetta.</translation>
    </message>
    <message>
        <source>The watched folder “%1” is not there. Connect its drive, or choose another one; it is looked for again by itself.</source>
        <translation>La cartella sorvegliata «%1» non c’è. Collegare la sua unità o sceglierne un’altra; viene cercata di nuovo da sola.</translation>
    </message>
    <message>
        <source>In the watched folder “%1” nothing can be written. Check its permissions; it is tried again by itself.</source>
        <translation>Nella cartella sorvegliata «%1» non si può scrivere. Controllarne i permessi; si riprova da soli.</translation>
    </message>
    <message>
        <source>Another program is taking in files of the folder “%1” just now.</source>
        <translation>Un altro programma sta riprendendo file dalla cartella «%1».</translation>
    </message>
    <message>
        <source>The watched folder “%1” is on a drive that cannot keep others away from a file, so that two desks could take the same one. Choose a folder on another drive.</source>
        <translation>La cartella sorvegliata «%1» è su un’unità che non può tenere altri lontani da un file: due postazioni potrebbero prendere lo stesso. Scegliere una cartella su un’altra unità.</translation>
    </message>
    <message>
        <source>The file could not be moved to “%1”. It stays where it is and is tried again; check the permissions, or choose a folder on another drive.</source>
        <translation>Il file non si è potuto spostare in «%1». Resta dov’è e si riprova; controllare i permessi o scegliere una cartella su un’altra unità.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the free space and the permissions; it is tried again by itself, and nothing is imported twice.</source>
        <translation>«%1» non si è potuto scrivere. Controllare lo spazio libero e i permessi; si riprova da soli e nulla è importato due volte.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. It stays as it is.</source>
        <translation>Un file «%1» c’è già. Resta com’è.</translation>
    </message>
    <message>
        <source>The columns are not those of the earlier files of “%1”. Import the file once on the import page, where each column can be given its meaning.</source>
        <translation>Le colonne non sono quelle dei file precedenti di «%1». Importare il file una volta nella pagina d’importazione, dove ogni colonna può ricevere il suo significato.</translation>
    </message>
    <message>
        <source>The same file was taken in before, as “%1” on %2. Nothing was imported again.</source>
        <translation>Lo stesso file è già stato ripreso, come «%1» il %2. Nulla è stato importato di nuovo.</translation>
    </message>
    <message>
        <source>The folder “%1” is watched already. Choose another one.</source>
        <translation>La cartella «%1» è già sorvegliata. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The same file was taken in just now. Nothing was imported again.</source>
        <translation>Lo stesso file è appena stato ripreso. Nulla è stato importato di nuovo.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. It is left until it is complete.</source>
        <translation>Il file è cambiato durante la lettura. È lasciato finché non è completo.</translation>
    </message>
    <message>
        <source>“%1”: only %2 of %3 items are checked. Check the others by scan, then print its label.</source>
        <translation>«%1»: sono controllati solo %2 articoli su %3. Controlli gli altri con lo scanner, poi stampi l’etichetta.</translation>
    </message>
    <message>
        <source>The order&apos;s items have changed meanwhile. Open the check again and go on there.</source>
        <translation>Gli articoli dell’ordine sono cambiati nel frattempo. Riapra il controllo e prosegua lì.</translation>
    </message>
    <message>
        <source>The desk&apos;s database file was moved or deleted while the program was using it. Nothing was changed. Put the file back under its name, then start the program again.</source>
        <translation>Il file della banca dati è stato spostato o eliminato mentre il programma lo usava. Nulla è stato cambiato. Rimetta il file con il suo nome, poi riavvii il programma.</translation>
    </message>
    <message>
        <source>The database file “%1” is missing, but its journal lies beside it: the file was moved or deleted while a program was using it. Put it back; a new one would lose what the journal holds.</source>
        <translation>Il file della banca dati «%1» manca, ma accanto c’è il suo journal: è stato spostato o eliminato mentre un programma lo usava. Lo rimetta; uno nuovo perderebbe quanto contiene il journal.</translation>
    </message>
    <message>
        <source>The carrier refused it without saying why. Check the shipment and the account.</source>
        <translation>Il vettore ha rifiutato senza dire perché. Controlli l’invio e l’account.</translation>
    </message>
    <message>
        <source>The carrier refused it. Its words: %1</source>
        <translation>Il vettore ha rifiutato. Le sue parole: %1</translation>
    </message>
    <message>
        <source>The carrier does not accept the key for this: it is wrong, it belongs to the other environment (test or production), or the contract does not cover this service.</source>
        <translation>Il vettore non accetta la chiave per questo: è sbagliata, appartiene all’altro ambiente (test o produzione) oppure il contratto non comprende questo servizio.</translation>
    </message>
    <message>
        <source>What was stored of the request cannot be read. Settle the shipment by hand.</source>
        <translation>Quanto salvato della richiesta non si può leggere. Chiarisca l’invio a mano.</translation>
    </message>
    <message>
        <source>The carrier does not list the shipment. It may still appear; from %1 on it counts as not booked.</source>
        <translation>Il vettore non elenca l’invio. Può ancora comparire; dalle %1 vale come non prenotato.</translation>
    </message>
    <message>
        <source>The carrier does not know the customer number. Check it and the company in the account.</source>
        <translation>Il vettore non conosce il numero cliente. Controlli il numero e la società nell’account.</translation>
    </message>
    <message>
        <source>This program has no way to ask this carrier where its parcels are. Look the number up on the carrier&apos;s page.</source>
        <translation>Questo programma non può chiedere a questo vettore dove sono i suoi pacchi. Cercare il numero sulla pagina del vettore.</translation>
    </message>
    <message>
        <source>The carrier left this parcel out of its answer. It is asked again by itself.</source>
        <translation>Il vettore ha omesso questo pacco dalla risposta. Verrà richiesto di nuovo da solo.</translation>
    </message>
    <message>
        <source>This cannot be ordered from here. Use the carrier&apos;s page for the parcel.</source>
        <translation>Non si può ordinare da qui. Usare la pagina del vettore per il pacco.</translation>
    </message>
    <message>
        <source>The parcel has arrived or is back: nothing can be changed any more.</source>
        <translation>Il pacco è arrivato o tornato: non si può più cambiare nulla.</translation>
    </message>
    <message>
        <source>The carrier does not allow it at this point of the way.</source>
        <translation>Il vettore non lo permette in questo punto del percorso.</translation>
    </message>
    <message>
        <source>The shipment is not booked. Book it first.</source>
        <translation>La spedizione non è prenotata. Prenotarla prima.</translation>
    </message>
    <message>
        <source>The carrier asks for %1 now, which is another price than the one you agreed to. Nothing was ordered; ask for the price again.</source>
        <translation>Il vettore chiede ora %1, un prezzo diverso da quello accettato. Non è stato ordinato nulla; chiedere di nuovo il prezzo.</translation>
    </message>
    <message>
        <source>This is ordered already for the parcel, or its outcome is not settled yet. Nothing was ordered a second time.</source>
        <translation>È già ordinato per il pacco, o l’esito non è ancora chiarito. Nulla è stato ordinato una seconda volta.</translation>
    </message>
    <message>
        <source>Another program has settled this order meanwhile. Look at how it stands now.</source>
        <translation>Un altro programma ha nel frattempo chiarito questo ordine. Guardare come sta ora.</translation>
    </message>
    <message>
        <source>There is no such order. Look at what was ordered for the parcel.</source>
        <translation>Questo ordine non esiste. Guardare che cosa è stato ordinato per il pacco.</translation>
    </message>
    <message>
        <source>The carrier does not let this order be taken back any more.</source>
        <translation>Il vettore non permette più di annullare questo ordine.</translation>
    </message>
    <message>
        <source>This carrier takes no booking back by a call. A label that is never handed over is not carried; destroy the paper and ask the carrier whether it is charged.</source>
        <translation>Questo vettore non annulla prenotazioni tramite l’interfaccia. Un’etichetta mai consegnata non viene trasportata; distruggere la carta e chiedere al vettore se viene addebitata.</translation>
    </message>
    <message>
        <source>The carrier has the parcel already: the booking cannot be taken back. Use what can still be done on its way.</source>
        <translation>Il vettore ha già il pacco: la prenotazione non si può annullare. Usare ciò che è ancora possibile durante il viaggio.</translation>
    </message>
    <message>
        <source>The carrier&apos;s list does not have the order yet. It is looked for again; until then it is not known whether it was taken.</source>
        <translation>L’elenco del vettore non ha ancora l’ordine. Viene cercato di nuovo; fino ad allora non si sa se è stato accettato.</translation>
    </message>
    <message>
        <source>The carrier knows no such place. Try another spelling, or a part of the name.</source>
        <translation>Il vettore non conosce questo luogo. Provare un’altra grafia o una parte del nome.</translation>
    </message>
    <message>
        <source>This carrier&apos;s places cannot be looked up from here.</source>
        <translation>I luoghi di questo vettore non si possono cercare da qui.</translation>
    </message>
    <message>
        <source>The carrier remarks: %1</source>
        <translation>Il vettore osserva: %1</translation>
    </message>
    <message>
        <source>The waybill %1 exists at the carrier, but its label did not come. Reconcile the shipment: that fetches the label.</source>
        <translation>La lettera di vettura %1 esiste presso il vettore, ma l’etichetta non è arrivata. Chiarire la spedizione: così la si recupera.</translation>
    </message>
    <message>
        <source>The carrier listed only a part of the waybills, so nothing can be said for certain. Try again later.</source>
        <translation>Il vettore ha elencato solo una parte delle lettere di vettura, quindi nulla è certo. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The carrier has no waybill %1 of this account any more. Compare with its list.</source>
        <translation>Il vettore non ha più la lettera di vettura %1 di questo conto. Confrontare con il suo elenco.</translation>
    </message>
    <message>
        <source>“%1” is no number of a waybill, which has 14 digits.</source>
        <translation>«%1» non è un numero di lettera di vettura, che ha 14 cifre.</translation>
    </message>
    <message>
        <source>The carrier did not say whether the waybill is on the register. Compare with its list of registers.</source>
        <translation>Il vettore non ha detto se la lettera di vettura è sul registro. Confrontare con il suo elenco di registri.</translation>
    </message>
    <message>
        <source>The API key has no sender at the carrier. Add one in the business cabinet.</source>
        <translation>La chiave API non ha un mittente presso il vettore. Aggiungerne uno nell’area aziendale.</translation>
    </message>
    <message>
        <source>The sender of the account does not belong to its API key. Choose the sender again.</source>
        <translation>Il mittente del conto non appartiene alla sua chiave API. Scegliere di nuovo il mittente.</translation>
    </message>
    <message>
        <source>There are several towns called “%1”. Choose one from the carrier&apos;s list.</source>
        <translation>Ci sono più località chiamate «%1». Sceglierne una dall’elenco del vettore.</translation>
    </message>
    <message>
        <source>The carrier does not know a town called “%1”. Choose it from its list.</source>
        <translation>Il vettore non conosce una località chiamata «%1». Sceglierla dal suo elenco.</translation>
    </message>
    <message>
        <source>“%1” is not a number that this carrier gives. Check it against the label.</source>
        <translation>«%1» non è un numero che questo vettore assegna. Confrontarlo con l’etichetta.</translation>
    </message>
    <message>
        <source>The carrier does not let this account ask where parcels are (answer %1). Ask its adviser for access to business tracking.</source>
        <translation>Il vettore non permette a questo conto di chiedere dove sono i pacchi (risposta %1). Chiedere al suo consulente l’accesso al tracciamento aziendale.</translation>
    </message>
    <message>
        <source>Only the sender can order this.</source>
        <translation>Può ordinarlo solo il mittente.</translation>
    </message>
    <message>
        <source>Only the sender can change this, not the recipient.</source>
        <translation>Può cambiarlo solo il mittente, non il destinatario.</translation>
    </message>
    <message>
        <source>Two destinations are named. Name one of them.</source>
        <translation>Sono indicate due destinazioni. Indicarne una.</translation>
    </message>
    <message>
        <source>The carrier offers no call for this (%1). It is done on its page.</source>
        <translation>Il vettore non offre un’interfaccia per questo (%1). Si fa sulla sua pagina.</translation>
    </message>
    <message>
        <source>The carrier was asked for a price and placed an order: %1. Check it, and cancel it if it is not wanted.</source>
        <translation>Al vettore è stato chiesto un prezzo, ma ha registrato un ordine: %1. Controllarlo e annullarlo se non voluto.</translation>
    </message>
    <message>
        <source>The carrier took the order but did not say its number. Look it up on its page.</source>
        <translation>Il vettore ha preso l’ordine ma non ne ha detto il numero. Cercarlo sulla sua pagina.</translation>
    </message>
    <message>
        <source>The carrier does not list orders of this kind. Look at its page, or give the outcome up.</source>
        <translation>Il vettore non elenca ordini di questo tipo. Guardare la sua pagina, o rinunciare a chiarire l’esito.</translation>
    </message>
    <message>
        <source>Its outcome was given up: nobody knows whether the carrier took it. Look at the carrier&apos;s page before you order it again.</source>
        <translation>Si è rinunciato a chiarire l’esito: nessuno sa se il vettore l’ha preso. Guardare la sua pagina prima di ordinarlo di nuovo.</translation>
    </message>
    <message>
        <source>No printed label waits to be handed over: there is nothing to list.</source>
        <translation>Nessuna etichetta stampata attende la consegna: non c’è nulla da elencare.</translation>
    </message>
    <message>
        <source>The parcel %1 stands on another list already. Look at that one.</source>
        <translation>Il pacco %1 è già su un altro elenco. Guardare quello.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Questo elenco non esiste.</translation>
    </message>
    <message>
        <source>The carrier has this label no more. Print the one that the desk has kept.</source>
        <translation>Il vettore non ha più questa etichetta. Stampare quella conservata dalla postazione.</translation>
    </message>
    <message>
        <source>The carrier offers no such pickup from %1. Book it on its page.</source>
        <translation>Il vettore non offre un tale ritiro da %1. Prenotarlo sulla sua pagina.</translation>
    </message>
    <message>
        <source>The carrier did not confirm the pickup. Ask it before you book another one.</source>
        <translation>Il vettore non ha confermato il ritiro. Chiedergli prima di prenotarne un altro.</translation>
    </message>
    <message>
        <source>The carrier does not bring this service to the address. Choose another service.</source>
        <translation>Il vettore non offre questa prestazione all’indirizzo. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The carrier does not say when it would arrive.</source>
        <translation>Il vettore non dice quando arriverebbe.</translation>
    </message>
    <message>
        <source>The label was made for a printer of %1 dpi, but this one has %2 dpi: it would come out in another size. Book labels for %2 dpi, choose another printer, or let this printer scale such labels in its settings.</source>
        <translation>L’etichetta è fatta per una stampante da %1 dpi, ma questa ne ha %2: uscirebbe in un’altra misura. Prenotare etichette per %2 dpi, scegliere un’altra stampante, o lasciare che questa le ridimensioni nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>The label was made for a printer of another resolution and cannot be scaled: its bars would be too thin to be read, or parts of it cannot be drawn. Print it on a printer that it was made for.</source>
        <translation>L’etichetta è fatta per una stampante di altra risoluzione e non si può ridimensionare: le barre sarebbero troppo sottili da leggere, o alcune parti non si possono disegnare. Stamparla su una stampante per cui è fatta.</translation>
    </message>
    <message>
        <source>The letters “%1” of the label are in no font that this desk has, nor in those of the printer. It is left out; install a font that has them, or book labels as PDF.</source>
        <translation>Le lettere «%1» dell’etichetta non sono in alcun carattere di questa postazione né in quelli della stampante. Viene tralasciata; installare un carattere che le contenga, o prenotare etichette in PDF.</translation>
    </message>
    <message>
        <source>The label has printer commands that can only be printed, not drawn (%1). Send it to a thermal printer as it is.</source>
        <translation>L’etichetta ha comandi che si possono solo stampare, non disegnare (%1). Inviarla così com’è a una stampante termica.</translation>
    </message>
    <message>
        <source>The label “%1” does not consist of printer commands (ZPL). Export it as PDF.</source>
        <translation>L’etichetta «%1» non è fatta di comandi per stampante (ZPL). Esportarla in PDF.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a printer. Write it like socket://192.168.1.20:9100.</source>
        <translation>«%1» non è l’indirizzo di una stampante. Scriverlo come socket://192.168.1.20:9100.</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Check that it is switched on and in the network; nothing was sent to it.</source>
        <translation>La stampante «%1» non risponde. Controllare che sia accesa e in rete; non le è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The printer “%1” takes printer commands (ZPL) only, not pages. Book labels as ZPL, or print on a printer of the system.</source>
        <translation>La stampante «%1» accetta solo comandi (ZPL), non pagine. Prenotare etichette in ZPL, o stampare su una stampante del sistema.</translation>
    </message>
    <message>
        <source>A code in the printer file is not printed alike by every printer, so it stays unchecked.</source>
        <translation>Un codice nel file di stampa non viene stampato uguale da ogni stampante, quindi resta non verificato.</translation>
    </message>
    <message>
        <source>The printer file holds no label.</source>
        <translation>Il file di stampa non contiene etichette.</translation>
    </message>
    <message>
        <source>The printer file is too large to be read or drawn.</source>
        <translation>Il file di stampa è troppo grande per essere letto o disegnato.</translation>
    </message>
    <message>
        <source>A picture in the printer file is damaged. Fetch the label again.</source>
        <translation>Un’immagine nel file di stampa è danneggiata. Recuperare di nuovo l’etichetta.</translation>
    </message>
    <message>
        <source>A picture in the printer file is too large to be drawn.</source>
        <translation>Un’immagine nel file di stampa è troppo grande per essere disegnata.</translation>
    </message>
    <message>
        <source>The printer file uses a picture that only the printer has or can read.</source>
        <translation>Il file usa un’immagine che solo la stampante ha o sa leggere.</translation>
    </message>
    <message>
        <source>The printer file is written in a character set that only the printer knows.</source>
        <translation>Il file è scritto in un set di caratteri noto solo alla stampante.</translation>
    </message>
    <message>
        <source>This needs the PIN of somebody who may approve it.</source>
        <translation>Serve il PIN di una persona che può approvarlo.</translation>
    </message>
    <message>
        <source>This needs the approval of a second person, with a PIN.</source>
        <translation>Serve l’approvazione di una seconda persona, con il suo PIN.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. After five wrong PINs in a row nobody can approve under that name for five minutes.</source>
        <translation>Il nome o il PIN è errato. Dopo cinque PIN errati di seguito nessuno può approvare con quel nome per cinque minuti.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs for “%1”. Try again in five minutes, or let somebody else approve.</source>
        <translation>Troppi PIN errati per «%1». Riprovare tra cinque minuti o far approvare un’altra persona.</translation>
    </message>
    <message>
        <source>“%1” is who does this. Let somebody else approve it.</source>
        <translation>«%1» è chi esegue l’operazione. Farla approvare da un’altra persona.</translation>
    </message>
    <message>
        <source>Too few people may approve: a PIN needs one, a second person needs two. Add people first, or lower what is asked for.</source>
        <translation>Troppo poche persone possono approvare: un PIN ne richiede una, una seconda persona ne richiede due. Aggiungere prima delle persone o richiedere meno.</translation>
    </message>
    <message>
        <source>Somebody has changed what needs an approval meanwhile. Look at it again.</source>
        <translation>Nel frattempo qualcuno ha modificato ciò che richiede un’approvazione. Riguardare le regole.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>Un PIN ha almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may approve here.</source>
        <translation>Qui nessuno di nome «%1» può approvare.</translation>
    </message>
    <message>
        <source>Only residents of the house can get to it. Choose another one.</source>
        <translation>Vi accedono solo gli abitanti della casa. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>It is closed at present. Choose another one.</source>
        <translation>Attualmente chiuso. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>The carrier does not let it be chosen at present.</source>
        <translation>Al momento il vettore non permette di sceglierlo.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 kg.</source>
        <translation>Accetta pacchi fino a %1 kg.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 cm.</source>
        <translation>Accetta pacchi fino a %1 cm.</translation>
    </message>
    <message>
        <source>It takes parcels of a declared value of up to %1.</source>
        <translation>Accetta pacchi con un valore dichiarato fino a %1.</translation>
    </message>
    <message>
        <source>The carrier of this account is not told of items by file.</source>
        <translation>Il vettore di questo account non riceve annunci per file.</translation>
    </message>
    <message>
        <source>Aviso makes no labels on the channel of this account, so there is nothing to announce from it. Announce the letters from the account that booked them.</source>
        <translation>Aviso non crea etichette sul canale di questo account, quindi non c’è nulla da annunciare. Annunciare le lettere dall’account che le ha prenotate.</translation>
    </message>
    <message>
        <source>{field}: no folder is set. Enter one in the account, or name one with --out.</source>
        <translation>{field}: nessuna cartella indicata. Inserirla nell’account o indicarla con --out.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect its drive or create it, then announce again; nothing is lost and nothing is announced twice.</source>
        <translation>La cartella «%1» non c’è. Collegare la sua unità o crearla, poi annunciare di nuovo; nulla va perso e nulla viene annunciato due volte.</translation>
    </message>
    <message>
        <source>Nothing waits to be announced by file, of the accounts that have a folder for it.</source>
        <translation>Per gli account che hanno una cartella apposita non c’è nulla da annunciare per file.</translation>
    </message>
    <message>
        <source>“%1” was announced by another window or program in the meantime. Look at the list.</source>
        <translation>«%1» è stato annunciato nel frattempo da un’altra finestra o da un altro programma. Controllare l’elenco.</translation>
    </message>
    <message>
        <source>Shipment %1 has no rejected item that could be announced again.</source>
        <translation>La spedizione %1 non ha invii respinti da annunciare di nuovo.</translation>
    </message>
    <message>
        <source>There is no file with the reference “%1”. Look at the list.</source>
        <translation>Non esiste un file con il riferimento «%1». Controllare l’elenco.</translation>
    </message>
    <message>
        <source>{field} is missing, and the file needs it (as “%1”). Enter it, then announce again.</source>
        <translation>{field} manca e il file ne ha bisogno (come «%1»). Inserirlo, poi annunciare di nuovo.</translation>
    </message>
    <message>
        <source>{field} is longer than the %2 characters that the file has room for (as “%1”).</source>
        <translation>{field} supera i %2 caratteri previsti nel file (come «%1»).</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot stand in the file (as “%1”). Remove it.</source>
        <translation>{field} contiene un carattere che non può stare nel file (come «%1»). Toglierlo.</translation>
    </message>
    <message>
        <source>The file does not read back as it was meant. It was not written; tell the support.</source>
        <translation>Il file, riletto, non dice ciò che doveva. Non è stato scritto; segnalarlo all’assistenza.</translation>
    </message>
    <message>
        <source>The answer is no whole XML file (line %1). Fetch it again; nothing was changed.</source>
        <translation>La risposta non è un file XML completo (riga %1). Scaricarla di nuovo; nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This file is no answer to announced items: it begins with “%1”. Nothing was changed.</source>
        <translation>Questo file non è una risposta a invii annunciati: comincia con «%1». Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>“%1” is too large for an answer to announced items. Nothing was changed.</source>
        <translation>«%1» è troppo grande per una risposta a invii annunciati. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>This program cannot order pickups from this carrier. Use its page, or hand the parcels over yourself.</source>
        <translation>Questo programma non può ordinare ritiri da questo vettore. Usare la sua pagina, o consegnare i pacchi.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched: book shipments first, or look at the pickups that are ordered already.</source>
        <translation>Nulla attende il ritiro: prenotare prima degli invii, o guardare i ritiri già ordinati.</translation>
    </message>
    <message>
        <source>The parcel %1 is on another pickup already, or perhaps is. Nothing was ordered.</source>
        <translation>Il pacco %1 è già in un altro ritiro, o forse lo è. Non è stato ordinato nulla.</translation>
    </message>
    <message>
        <source>There is nothing left to settle about this pickup. Look at how it stands now.</source>
        <translation>Su questo ritiro non c’è più nulla da chiarire. Guardare come sta ora.</translation>
    </message>
    <message>
        <source>There is no such pickup. Look at the list of pickups.</source>
        <translation>Questo ritiro non esiste. Guardare l’elenco dei ritiri.</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for that. Ask for its times and choose one of them.</source>
        <translation>Il vettore non offre un ritiro per questo. Chiedere i suoi orari e sceglierne uno.</translation>
    </message>
    <message>
        <source>This program cannot make return labels of this carrier. Use the carrier&apos;s page.</source>
        <translation>Questo programma non può fare etichette di reso di questo vettore. Usare la pagina del vettore.</translation>
    </message>
    <message>
        <source>There is a return label already. Print it from the shipment&apos;s labels.</source>
        <translation>C’è già un’etichetta di reso. Stamparla dalle etichette dell’invio.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importato da %1</translation>
    </message>
    <message>
        <source>Updated by an import from %1</source>
        <translation>Aggiornato da un’importazione da %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificato: %1</translation>
    </message>
    <message>
        <source>Booked, number %1</source>
        <translation>Prenotato, numero %1</translation>
    </message>
    <message>
        <source>Label %1 printed</source>
        <translation>Etichetta %1 stampata</translation>
    </message>
    <message>
        <source>Label %1 printed again, copy %2</source>
        <translation>Etichetta %1 ristampata, copia %2</translation>
    </message>
    <message>
        <source>Warning by the carrier. %1</source>
        <translation>Avvertenza del vettore. %1</translation>
    </message>
    <message>
        <source>Imported from an order file</source>
        <translation>Importato da un file di ordini</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Utente: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Scartato</translation>
    </message>
    <message>
        <source>Taken back as a draft</source>
        <translation>Ripristinato come bozza</translation>
    </message>
    <message>
        <source>Label %1 perhaps printed: the print service did not say</source>
        <translation>Etichetta %1 forse stampata: il servizio di stampa non lo ha detto</translation>
    </message>
    <message>
        <source>Changed back: %1</source>
        <translation>Ripristinato: %1</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Messo in sospeso: %1</translation>
    </message>
    <message>
        <source>Put on hold until %2: %1</source>
        <translation>Messo in sospeso fino al %2: %1</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Sbloccato</translation>
    </message>
    <message>
        <source>Made as a duplicate of “%1”</source>
        <translation>Creato come copia di «%1»</translation>
    </message>
    <message>
        <source>Sent again instead of “%1”</source>
        <translation>Rispedito al posto di «%1»</translation>
    </message>
    <message>
        <source>Sent again as “%1”</source>
        <translation>Rispedito come «%1»</translation>
    </message>
    <message>
        <source>Address used as entered, by %1: %2</source>
        <translation>Indirizzo usato come immesso, da %1: %2</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Consegnato al vettore</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Alla fine non consegnato</translation>
    </message>
    <message>
        <source>Label asked for under “%1”</source>
        <translation>Etichetta richiesta con «%1»</translation>
    </message>
    <message>
        <source>“%1” was not booked. %2</source>
        <translation>«%1» non è stato prenotato. %2</translation>
    </message>
    <message>
        <source>Outcome of “%1” is unknown. %2</source>
        <translation>L’esito di «%1» è sconosciuto. %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a label. %2</source>
        <translation>«%1» è consumato senza etichetta. %2</translation>
    </message>
    <message>
        <source>Asked of the carrier for %2: %1</source>
        <translation>Chiesto al vettore per %2: %1</translation>
    </message>
    <message>
        <source>Ordered for %2: %1. %3</source>
        <translation>Ordinato per %2: %1. %3</translation>
    </message>
    <message>
        <source>Not ordered for %2: %1. %4</source>
        <translation>Non ordinato per %2: %1. %4</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this for %2: %1. %4</source>
        <translation>Non si sa se il vettore ha accettato per %2: %1. %4</translation>
    </message>
    <message>
        <source>Taking back for %2: %1</source>
        <translation>Annullamento per %2: %1</translation>
    </message>
    <message>
        <source>Taken back for %2: %1. %3</source>
        <translation>Annullato per %2: %1. %3</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approvato da %1</translation>
    </message>
    <message>
        <source>Return label asked for under “%1”</source>
        <translation>Etichetta di reso chiesta con «%1»</translation>
    </message>
    <message>
        <source>Return label made, number %1</source>
        <translation>Etichetta di reso fatta, numero %1</translation>
    </message>
    <message>
        <source>No return label under “%1”. %2</source>
        <translation>Nessuna etichetta di reso con «%1». %2</translation>
    </message>
    <message>
        <source>Whether there is a return label under “%1” is unknown. %2</source>
        <translation>Non si sa se c’è un’etichetta di reso con «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a return label. %2</source>
        <translation>«%1» è consumato senza etichetta di reso. %2</translation>
    </message>
</context>
<context>
    <name>feature</name>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Messages by e-mail</source>
        <translation>Messaggi per e-mail</translation>
    </message>
    <message>
        <source>Messages by SMS</source>
        <translation>Messaggi per SMS</translation>
    </message>
    <message>
        <source>Delivery options for the recipient</source>
        <translation>Opzioni di gestione per il destinatario</translation>
    </message>
    <message>
        <source>Own picture and link in messages</source>
        <translation>Immagine e link propri nei messaggi</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Recipient&apos;s form of address</source>
        <translation>Appellativo del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name</source>
        <translation>Nome del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Cognome del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name and name together</source>
        <translation>Nome e cognome del destinatario insieme</translation>
    </message>
    <message>
        <source>Recipient&apos;s company</source>
        <translation>Azienda del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s additional name line</source>
        <translation>Nome supplementare del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s address supplement</source>
        <translation>Complemento d’indirizzo del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s street</source>
        <translation>Via del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s house number</source>
        <translation>Numero civico del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s P.O. box</source>
        <translation>Casella postale del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s floor</source>
        <translation>Piano del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s letterbox number</source>
        <translation>N. cassetta delle lettere del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s postcode</source>
        <translation>NPA del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s town</source>
        <translation>Località del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s country</source>
        <translation>Paese del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s telephone</source>
        <translation>Telefono del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s mobile</source>
        <translation>Cellulare del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s e-mail</source>
        <translation>E-mail del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s language</source>
        <translation>Lingua del destinatario</translation>
    </message>
    <message>
        <source>Recipient&apos;s customer number at the carrier</source>
        <translation>Numero cliente del destinatario presso il vettore</translation>
    </message>
    <message>
        <source>Own label lines</source>
        <translation>Righe proprie dell’etichetta</translation>
    </message>
    <message>
        <source>Private or business recipient</source>
        <translation>Destinatario privato o commerciale</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nome del mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s second name line</source>
        <translation>Seconda riga del nome del mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s street</source>
        <translation>Via del mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s P.O. box</source>
        <translation>Casella postale del mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s postcode</source>
        <translation>NPA del mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s town</source>
        <translation>Località del mittente</translation>
    </message>
    <message>
        <source>Sender&apos;s country</source>
        <translation>Paese del mittente</translation>
    </message>
    <message>
        <source>Post office of posting</source>
        <translation>Ufficio d’impostazione</translation>
    </message>
    <message>
        <source>Sender name in messages</source>
        <translation>Nome del mittente nei messaggi</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>E-mail del mittente</translation>
    </message>
    <message>
        <source>Picture in messages</source>
        <translation>Immagine nei messaggi</translation>
    </message>
    <message>
        <source>Link in messages</source>
        <translation>Link nei messaggi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nome dell’account</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vettore</translation>
    </message>
    <message>
        <source>Address of the carrier&apos;s service</source>
        <translation>Indirizzo del servizio del vettore</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Indirizzo per l’accesso</translation>
    </message>
    <message>
        <source>Billing relationship since</source>
        <translation>Rapporto di fatturazione dal</translation>
    </message>
    <message>
        <source>Service terms accepted on</source>
        <translation>CG del servizio accettate il</translation>
    </message>
    <message>
        <source>Channel of the account</source>
        <translation>Canale dell’account</translation>
    </message>
    <message>
        <source>Franking licence</source>
        <translation>Licenza di affrancatura</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>Primo numero d’invio</translation>
    </message>
    <message>
        <source>Last item number</source>
        <translation>Ultimo numero d’invio</translation>
    </message>
    <message>
        <source>Name of the sending system</source>
        <translation>Nome del sistema mittente</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>Lingua dell’etichetta</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Richieste al secondo</translation>
    </message>
    <message>
        <source>Services by agreement</source>
        <translation>Prestazioni su accordo</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Specimen</translation>
    </message>
    <message>
        <source>Label layout</source>
        <translation>Layout dell’etichetta</translation>
    </message>
    <message>
        <source>Label format</source>
        <translation>Formato dell’etichetta</translation>
    </message>
    <message>
        <source>Label resolution</source>
        <translation>Risoluzione dell’etichetta</translation>
    </message>
    <message>
        <source>Addresses on the label</source>
        <translation>Indirizzi sull’etichetta</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID del client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto del client</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Chiave di sottoscrizione</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestazione</translation>
    </message>
    <message>
        <source>Additional services</source>
        <translation>Prestazioni complementari</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nome della fonte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Opzioni di gestione</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pacchi</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Peso in grammi</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Free text 1</source>
        <translation>Testo libero 1</translation>
    </message>
    <message>
        <source>Free text 2</source>
        <translation>Testo libero 2</translation>
    </message>
    <message>
        <source>Dispatch date</source>
        <translation>Data di spedizione</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Data di recapito</translation>
    </message>
    <message>
        <source>Place of deposit</source>
        <translation>Luogo di deposito</translation>
    </message>
    <message>
        <source>Text on the label</source>
        <translation>Testo sull’etichetta</translation>
    </message>
    <message>
        <source>Number of the parcel</source>
        <translation>Numero del pacco</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Numero di pacchi</translation>
    </message>
    <message>
        <source>pro clima</source>
        <translation>pro clima</translation>
    </message>
    <message>
        <source>UN numbers</source>
        <translation>Numeri ONU</translation>
    </message>
    <message>
        <source>Amount to collect</source>
        <translation>Importo da incassare</translation>
    </message>
    <message>
        <source>Payment slip reference</source>
        <translation>Riferimento della polizza di versamento</translation>
    </message>
    <message>
        <source>IBAN for the amount</source>
        <translation>IBAN per l’importo</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titolare del conto</translation>
    </message>
    <message>
        <source>Account holder, supplement</source>
        <translation>Titolare del conto, complemento</translation>
    </message>
    <message>
        <source>Account holder&apos;s street</source>
        <translation>Via del titolare del conto</translation>
    </message>
    <message>
        <source>Account holder&apos;s postcode</source>
        <translation>NPA del titolare del conto</translation>
    </message>
    <message>
        <source>Account holder&apos;s town</source>
        <translation>Località del titolare del conto</translation>
    </message>
    <message>
        <source>Contact e-mail for cash on delivery</source>
        <translation>E-mail di contatto per il rimborso</translation>
    </message>
    <message>
        <source>Contact telephone for cash on delivery</source>
        <translation>Telefono di contatto per il rimborso</translation>
    </message>
    <message>
        <source>Contact mobile for cash on delivery</source>
        <translation>Cellulare di contatto per il rimborso</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motivo della sospensione</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Ultimo giorno della sospensione</translation>
    </message>
    <message>
        <source>Channel of the messages</source>
        <translation>Canale dei messaggi</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Lingua dei messaggi</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Codice breve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del modello</translation>
    </message>
    <message>
        <source>Code of the preset</source>
        <translation>Codice del modello</translation>
    </message>
    <message>
        <source>Name of the package</source>
        <translation>Nome dell’imballaggio</translation>
    </message>
    <message>
        <source>Measures of the package</source>
        <translation>Misure dell’imballaggio</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Cartella sorvegliata</translation>
    </message>
    <message>
        <source>Items to be packed</source>
        <translation>Articoli da imballare</translation>
    </message>
    <message>
        <source>Recipient&apos;s street and house number together</source>
        <translation>Via e numero civico del destinatario insieme</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Nome di chi approva</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>COPY %1</source>
        <extracomment>Stamped in capitals on a label that was printed before; few letters fit.</extracomment>
        <translation>COPIA %1</translation>
    </message>
    <message>
        <source>DRAWN FROM ZPL</source>
        <extracomment>Stamped in capitals on a page that shows printer commands as a printer would print them; few letters fit.</extracomment>
        <translation>DISEGNATO DA ZPL</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The two letters of the language into which this file translates: it, de, fr, sv or uk.</extracomment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestazione</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Vettore</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Register of the carrier</source>
        <translation>Registro del vettore</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pacchi</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Peso in kg</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato al vettore</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Elenco %1</translation>
    </message>
    <message>
        <source>Taken over by the driver (name, time, signature):</source>
        <translation>Preso in carico dall’autista (nome, ora, firma):</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register</source>
        <translation>Non sul registro del vettore</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice</source>
        <comment>an account</comment>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Practice PostNord</source>
        <comment>an account</comment>
        <translation>Prova PostNord</translation>
    </message>
    <message>
        <source>Practice Nova Poshta</source>
        <comment>an account</comment>
        <translation>Esercizio Nova Poshta</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The recipient has neither a name nor a company. Fill in one of them.</source>
        <translation>Il destinatario non ha né cognome né azienda. Inserire uno dei due.</translation>
    </message>
    <message>
        <source>The address has neither a street nor a P.O. box. Fill in one of them.</source>
        <translation>L’indirizzo non ha né via né casella postale. Inserire una delle due.</translation>
    </message>
    <message>
        <source>A parcel&apos;s address has a street or a P.O. box, not both. Remove one of them.</source>
        <translation>L’indirizzo di un pacco ha una via o una casella postale, non entrambe. Rimuovere una delle due.</translation>
    </message>
    <message>
        <source>The street has no house number. Leave it so if there really is none.</source>
        <translation>La via non ha un numero civico. Lasciare così se davvero non esiste.</translation>
    </message>
    <message>
        <source>A pick-up point needs the recipient&apos;s number: “PickPost 12345678” or “MyPost24 12345678”.</source>
        <translation>Un punto di ritiro richiede il numero del destinatario: «PickPost 12345678» o «MyPost24 12345678».</translation>
    </message>
    <message>
        <source>The postcode %1 is in Liechtenstein. Check the country.</source>
        <translation>Il NPA %1 è nel Liechtenstein. Controllare il paese.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no country code. Write two letters, like CH.</source>
        <translation>{field}: «%1» non è un codice di paese. Scrivere due lettere, come CH.</translation>
    </message>
    <message>
        <source>The service “%1” does not go to %2. Choose one for abroad.</source>
        <translation>La prestazione «%1» non vale per questo paese: %2. Sceglierne una per l’estero.</translation>
    </message>
    <message>
        <source>The service “%1” goes abroad only. Choose a domestic one.</source>
        <translation>La prestazione «%1» vale solo per l’estero. Sceglierne una nazionale.</translation>
    </message>
    <message>
        <source>The sender would be cut to %1 characters on this label.</source>
        <translation>Il mittente verrebbe abbreviato a %1 caratteri su questa etichetta.</translation>
    </message>
    <message>
        <source>{field} would be left away on the label: the layout %1 prints %2 lines.</source>
        <translation>{field}: verrebbe omesso sull’etichetta, perché il layout %1 stampa %2 righe.</translation>
    </message>
    <message>
        <source>The address has more lines than the %2 that the layout %1 prints. Shorten it.</source>
        <translation>L’indirizzo ha più righe delle %2 stampate dal layout %1. Accorciarlo.</translation>
    </message>
    <message>
        <source>Own label lines must be at least %1.</source>
        <translation>Righe proprie dell’etichetta: almeno %1.</translation>
    </message>
    <message>
        <source>Own label lines may be at most %1.</source>
        <translation>Righe proprie dell’etichetta: al massimo %1.</translation>
    </message>
    <message>
        <source>The recipient has no e-mail address. Fill it in or switch the message off.</source>
        <translation>Il destinatario non ha un indirizzo e-mail. Inserirlo o disattivare il messaggio.</translation>
    </message>
    <message>
        <source>The recipient has no mobile number. Fill it in or send the message by e-mail.</source>
        <translation>Il destinatario non ha un numero di cellulare. Inserirlo o inviare il messaggio per e-mail.</translation>
    </message>
    <message>
        <source>This message goes to you, but it has no address. Fill it in here or in the account.</source>
        <translation>Questo messaggio va al mittente, ma manca l’indirizzo. Inserirlo qui o nell’account.</translation>
    </message>
    <message>
        <source>“%1” does not fit the channel: e-mail needs an e-mail address, SMS a mobile number.</source>
        <translation>«%1» non corrisponde al canale: e-mail richiede un indirizzo e-mail, SMS un numero di cellulare.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it.</source>
        <translation>«%1» non è un indirizzo e-mail. Correggerlo.</translation>
    </message>
    <message>
        <source>The e-mail address has more than %1 characters.</source>
        <translation>L’indirizzo e-mail ha più di %1 caratteri.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write digits, with + in front for abroad.</source>
        <translation>«%1» non è un numero di telefono. Scrivere cifre, precedute da + per l’estero.</translation>
    </message>
    <message>
        <source>“%1” has too many or too few digits for a telephone number.</source>
        <translation>«%1» ha troppe o troppo poche cifre per un numero di telefono.</translation>
    </message>
    <message>
        <source>“%1” needs its country code in front, like +41.</source>
        <translation>«%1» deve iniziare con il prefisso internazionale, come +41.</translation>
    </message>
    <message>
        <source>“%1” is not a mobile number, so no SMS can reach it. Send the message by e-mail.</source>
        <translation>«%1» non è un numero di cellulare, quindi nessun SMS può raggiungerlo. Inviare il messaggio per e-mail.</translation>
    </message>
    <message>
        <source>{field}: %1 is past. Choose a later day.</source>
        <translation>{field}: %1 è passato. Scegliere un giorno successivo.</translation>
    </message>
    <message>
        <source>{field}: the carrier does not work on %1 (Sunday or public holiday). Choose another day.</source>
        <translation>{field}: il vettore non lavora il %1 (domenica o giorno festivo). Scegliere un altro giorno.</translation>
    </message>
    <message>
        <source>{field}: %1 is a holiday in many regions. It may take a day longer there.</source>
        <translation>{field}: il %1 è festivo in molte regioni. Lì può servire un giorno in più.</translation>
    </message>
    <message>
        <source>{field}: %1 is a Saturday, which needs “%2”. Add it or choose another day.</source>
        <translation>{field}: il %1 è un sabato e richiede «%2». Aggiungere la prestazione o scegliere un altro giorno.</translation>
    </message>
    <message>
        <source>For “%2” the parcel is handed over on a Friday, but %1 is another day.</source>
        <translation>Per «%2» il pacco si consegna al vettore di venerdì, ma il %1 è un altro giorno.</translation>
    </message>
    <message>
        <source>{field} is missing. Fill it in.</source>
        <translation>{field}: dato mancante. Inserirlo.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where %2 are allowed: %3 too many. Shorten it.</source>
        <translation>{field}: %1 caratteri, ammessi %2, cioè %3 di troppo. Accorciare.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where at least %2 are needed.</source>
        <translation>{field}: %1 caratteri, ne servono almeno %2.</translation>
    </message>
    <message>
        <source>{field} does not have the form that is expected: “%1”. Check it.</source>
        <translation>{field}: la forma non è quella attesa: «%1». Controllare.</translation>
    </message>
    <message>
        <source>{field} holds characters that this channel refuses: %1. Replace them.</source>
        <translation>{field}: contiene caratteri rifiutati da questo canale: %1. Sostituirli.</translation>
    </message>
    <message>
        <source>{field} holds invisible control characters. Type it again.</source>
        <translation>{field}: contiene caratteri di controllo invisibili. Digitare di nuovo.</translation>
    </message>
    <message>
        <source>{field} holds a line break. Write it on one line.</source>
        <translation>{field}: contiene un’interruzione di riga. Scrivere su una sola riga.</translation>
    </message>
    <message>
        <source>{field} may hold digits only, not “%1”.</source>
        <translation>{field}: solo cifre ammesse, non «%1».</translation>
    </message>
    <message>
        <source>{field} is not a number: “%1”. Write it like 49.90.</source>
        <translation>{field}: «%1» non è un numero. Scriverlo come 49.90.</translation>
    </message>
    <message>
        <source>{field} is not a date: “%1”. Write it like 2026-11-21.</source>
        <translation>{field}: «%1» non è una data. Scriverla come 2026-11-21.</translation>
    </message>
    <message>
        <source>{field} cannot be “%1”. Choose one of: %2.</source>
        <translation>{field}: «%1» non è possibile. Scegliere tra: %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at most %2 is allowed.</source>
        <translation>{field}: il valore è %1, ma al massimo è ammesso %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at least %2 is needed.</source>
        <translation>{field}: il valore è %1, ma serve almeno %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a valid IBAN; its check digits do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>{field}: «%1» non è un IBAN valido; le cifre di controllo non corrispondono. Confrontarlo con il documento della banca.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the slip.</source>
        <translation>{field}: la cifra di controllo di «%1» non corrisponde. Confrontarla con la polizza.</translation>
    </message>
    <message>
        <source>The carrier has no service “%1”. Choose one from the list.</source>
        <translation>Il vettore non ha la prestazione «%1». Sceglierne una dall’elenco.</translation>
    </message>
    <message>
        <source>The carrier has no additional service “%1”. Remove it.</source>
        <translation>Il vettore non ha la prestazione complementare «%1». Rimuoverla.</translation>
    </message>
    <message>
        <source>The carrier has no message “%1”. Remove it.</source>
        <translation>Il vettore non ha il messaggio «%1». Rimuoverlo.</translation>
    </message>
    <message>
        <source>The account&apos;s channel “%1” is not known. Choose the channel in the account.</source>
        <translation>Il canale «%1» dell’account non è noto. Scegliere il canale nell’account.</translation>
    </message>
    <message>
        <source>No service is chosen. Choose one.</source>
        <translation>Nessuna prestazione scelta. Sceglierne una.</translation>
    </message>
    <message>
        <source>With “%1”, “%2” is not possible.</source>
        <translation>Con «%1» non è possibile «%2».</translation>
    </message>
    <message>
        <source>The shipment has no parcel. Add one.</source>
        <translation>L’invio non ha pacchi. Aggiungerne uno.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered by the carrier. Choose something else.</source>
        <translation>«%1» non è più offerto dal vettore. Scegliere altro.</translation>
    </message>
    <message>
        <source>“%1” works only by agreement with the carrier. List it in the account if you have one.</source>
        <translation>«%1» è possibile solo su accordo con il vettore. Se l’accordo esiste, indicarlo nell’account.</translation>
    </message>
    <message>
        <source>The message “%1” is not offered with the service “%2”.</source>
        <translation>Il messaggio «%1» non è offerto con la prestazione «%2».</translation>
    </message>
    <message>
        <source>The additional service “%1” is not offered with the service “%2”.</source>
        <translation>La prestazione complementare «%1» non è offerta con la prestazione «%2».</translation>
    </message>
    <message>
        <source>The instruction “%1” is not offered with the service “%2”.</source>
        <translation>L’istruzione «%1» non è offerta con la prestazione «%2».</translation>
    </message>
    <message>
        <source>The label format %1 is not offered with the service “%2”. Choose %3.</source>
        <translation>Il formato dell’etichetta %1 non è offerto con la prestazione «%2». Scegliere %3.</translation>
    </message>
    <message>
        <source>The format %1 blurs the bars of the code. PDF or PNG is safer.</source>
        <translation>Il formato %1 sfuma le barre del codice. PDF o PNG è più sicuro.</translation>
    </message>
    <message>
        <source>“%1” needs the additional service “%2”. Add it first.</source>
        <translation>«%1» richiede la prestazione complementare «%2». Aggiungerla prima.</translation>
    </message>
    <message>
        <source>“%1” needs the message “%2”. Switch it on.</source>
        <translation>«%1» richiede il messaggio «%2». Attivarlo.</translation>
    </message>
    <message>
        <source>“%1” needs this value: {field}. Fill it in.</source>
        <translation>«%1» richiede questo valore: {field}. Inserirlo.</translation>
    </message>
    <message>
        <source>{field} would be ignored, because “%1” is not chosen.</source>
        <translation>{field}: il dato verrebbe ignorato, perché «%1» non è stato scelto.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other. Keep one of them.</source>
        <translation>«%1» e «%2» si escludono a vicenda. Mantenere uno dei due.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other. Check what is meant.</source>
        <translation>«%1» e «%2» si contraddicono. Controllare che cosa si intende.</translation>
    </message>
    <message>
        <source>The layout %1 does not print this text.</source>
        <translation>Il layout %1 non stampa questo testo.</translation>
    </message>
    <message>
        <source>The layout %1 does not print the post office of posting.</source>
        <translation>Il layout %1 non stampa l’ufficio d’impostazione.</translation>
    </message>
    <message>
        <source>Aviso cannot book through “%1”. Choose an account with another channel.</source>
        <translation>Aviso non può prenotare tramite «%1». Scegliere un account con un altro canale.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away.</source>
        <translation>{field}: non esiste su «%1» e verrebbe omesso.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away. “%2” offers it.</source>
        <translation>{field}: non esiste su «%1» e verrebbe omesso. È offerto da «%2».</translation>
    </message>
    <message>
        <source>This message is not sent on the chosen channel. Choose another one.</source>
        <translation>Questo messaggio non viene inviato sul canale scelto. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>“%1” is sent only when the address is a P.O. box, poste restante or a pick-up point.</source>
        <translation>«%1» viene inviato solo se l’indirizzo è una casella postale, un fermoposta o un punto di ritiro.</translation>
    </message>
    <message>
        <source>The carrier&apos;s present pages speak of e-mail only. Ask whether your account may send SMS.</source>
        <translation>Le pagine attuali del vettore parlano solo di e-mail. Chiedere se l’account può inviare SMS.</translation>
    </message>
    <message>
        <source>The carrier does not write in %1. This message will be in %2.</source>
        <translation>Il vettore non scrive in questa lingua: %1. Lingua di questo messaggio: %2.</translation>
    </message>
    <message>
        <source>The recipient&apos;s language is not known. This message will be in %1.</source>
        <translation>La lingua del destinatario non è nota. Lingua di questo messaggio: %1.</translation>
    </message>
    <message>
        <source>{field} travels in the message “%1” or “%2” by e-mail. Switch one of them on.</source>
        <translation>{field}: viene trasmesso nel messaggio «%1» o «%2» per e-mail. Attivare uno dei due.</translation>
    </message>
    <message>
        <source>{field} needs the dispatch date. Fill it in.</source>
        <translation>{field}: serve la data di spedizione. Inserirla.</translation>
    </message>
    <message>
        <source>“%1”: the carrier does not check what the recipient enters and accepts no liability for abuse.</source>
        <translation>«%1»: il vettore non controlla ciò che il destinatario inserisce e non risponde in caso di abuso.</translation>
    </message>
    <message>
        <source>“%1” makes no sense with “%2”: nobody would sign. Choose one of them.</source>
        <translation>«%1» non ha senso con «%2»: nessuno firmerebbe. Scegliere uno dei due.</translation>
    </message>
    <message>
        <source>“%1” has no effect where the recipient collects the parcel.</source>
        <translation>«%1» non ha effetto se il destinatario ritira il pacco.</translation>
    </message>
    <message>
        <source>{field} would not reach anybody, because no message is switched on.</source>
        <translation>{field}: non raggiungerebbe nessuno, perché nessun messaggio è attivato.</translation>
    </message>
    <message>
        <source>{field} would be left away: none of the chosen messages carries it.</source>
        <translation>{field}: verrebbe omesso, nessuno dei messaggi scelti lo contiene.</translation>
    </message>
    <message>
        <source>{field} would be left away by SMS. Send the message by e-mail.</source>
        <translation>{field}: verrebbe omesso per SMS. Inviare il messaggio per e-mail.</translation>
    </message>
    <message>
        <source>{field}: nothing is known to fill in for %1. Complete the shipment or change the text.</source>
        <translation>{field}: non è noto nulla da inserire per %1. Completare l’invio o cambiare il testo.</translation>
    </message>
    <message>
        <source>{field}: there is no placeholder %1. Known are: %2.</source>
        <translation>{field}: il segnaposto %1 non esiste. Segnaposto noti: %2.</translation>
    </message>
    <message>
        <source>“%1” is of use only with several parcels.</source>
        <translation>«%1» è utile solo con più pacchi.</translation>
    </message>
    <message>
        <source>At most %1 parcels can be delivered together. Split the shipment.</source>
        <translation>Al massimo %1 pacchi si possono consegnare insieme. Suddividere l’invio.</translation>
    </message>
    <message>
        <source>The amount %1 is collected for each parcel, not once for the shipment.</source>
        <translation>L’importo %1 viene incassato per ogni pacco, non una volta per l’invio.</translation>
    </message>
    <message>
        <source>Orange payment slips ended in 2022. Use the IBAN instead.</source>
        <translation>Le polizze di versamento arancioni sono state abolite nel 2022. Usare invece l’IBAN.</translation>
    </message>
    <message>
        <source>The picture in messages needs a link. Fill in where it leads.</source>
        <translation>L’immagine nei messaggi richiede un link. Inserire a che cosa rimanda.</translation>
    </message>
    <message>
        <source>The link in messages needs a picture. Fill in its address.</source>
        <translation>Il link nei messaggi richiede un’immagine. Inserirne l’indirizzo.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1: non possibile qui.</translation>
    </message>
    <message>
        <source>{field}: %1 is more than 30 days ahead. Check the month and the year.</source>
        <translation>{field}: mancano più di 30 giorni al %1. Controllare il mese e l’anno.</translation>
    </message>
    <message>
        <source>The label layout %1 is not offered with the service “%2”. Choose another layout for the account on the Accounts page.</source>
        <translation>Il layout dell’etichetta %1 non è offerto con la prestazione «%2». Scegliere un altro layout per l’account nella pagina Account.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 service codes, not for %2. Choose a larger layout for the account on the Accounts page, or fewer additional services.</source>
        <translation>Il layout %1 ha spazio per %3 codici di prestazione, non per %2. Scegliere un layout più grande per l’account nella pagina Account o meno prestazioni complementari.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 instructions, not for %2. Choose a larger layout for the account on the Accounts page, or fewer instructions.</source>
        <translation>Il layout %1 ha spazio per %3 istruzioni, non per %2. Scegliere un layout più grande per l’account nella pagina Account o meno istruzioni.</translation>
    </message>
    <message>
        <source>The account&apos;s checklist is still open: {field}. Settle it with the carrier, then enter the date on the Accounts page.</source>
        <translation>La lista di controllo dell’account è ancora in sospeso: {field}. Concordarlo con il vettore, poi inserire la data nella pagina Account.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 under the source “%3”. Book this shipment only if it is another order.</source>
        <translation>Il riferimento «%1» è stato prenotato il %2 con la fonte «%3». Prenotare questo invio solo se è un altro ordine.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 with a shipment that was typed here. Book this one only if it is another order.</source>
        <translation>Il riferimento «%1» è stato prenotato il %2 con un invio inserito qui. Prenotare questo solo se è un altro ordine.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, under the source “%2”. Book only one of the two if they are the same order.</source>
        <translation>Il riferimento «%1» è presente una seconda volta, con la fonte «%2». Prenotare solo uno dei due se è lo stesso ordine.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, in a shipment that was typed here. Book only one of the two if they are the same order.</source>
        <translation>Il riferimento «%1» è presente una seconda volta, in un invio inserito qui. Prenotare solo uno dei due se è lo stesso ordine.</translation>
    </message>
    <message>
        <source>%1 is no postcode of Liechtenstein, which has 9485 to 9498. Check the country.</source>
        <translation>%1 non è un numero postale del Liechtenstein, che va da 9485 a 9498. Controllare il paese.</translation>
    </message>
    <message>
        <source>%1 is outside the Swiss postcodes, 1000 to 9699. Whether a postcode fits the town is not checked: the program has no list of towns.</source>
        <translation>%1 è fuori dai numeri postali svizzeri, da 1000 a 9699. Se un numero postale corrisponde alla località non è controllato: il programma non ha un elenco delle località.</translation>
    </message>
    <message>
        <source>The town begins with a postcode. Write it into the postcode&apos;s field.</source>
        <translation>La località comincia con un numero postale. Scriverlo nel campo del numero postale.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the contract.</source>
        <translation>{field}: la cifra di controllo di «%1» non torna. Confronti con il contratto.</translation>
    </message>
    <message>
        <source>The delivery option “%1” is not offered with the service “%2”.</source>
        <translation>L’opzione di gestione «%1» non è offerta con la prestazione «%2».</translation>
    </message>
    <message>
        <source>“%1” is not offered with “%2” from %3 to %4.</source>
        <translation>«%1» non è offerto con «%2» da %3 a %4.</translation>
    </message>
    <message>
        <source>“%1” to %3 is booked only together with “%2”. Switch it on.</source>
        <translation>«%1» verso %3 si prenota solo insieme a «%2». Lo attivi.</translation>
    </message>
    <message>
        <source>The service “%1” is not offered by “%2”. Choose another service.</source>
        <translation>La prestazione «%1» non è offerta da «%2». Ne scelga un’altra.</translation>
    </message>
    <message>
        <source>“%1” needs the delivery option “%2” or “%3”. Switch one of them on.</source>
        <translation>«%1» richiede l’opzione di gestione «%2» o «%3». Ne attivi una.</translation>
    </message>
    <message>
        <source>“%1” needs the recipient&apos;s mobile number or e-mail address. Fill one of them in.</source>
        <translation>«%1» richiede il cellulare o l’indirizzo e-mail del destinatario. Ne inserisca uno.</translation>
    </message>
    <message>
        <source>The kind of label “%1” exists as PDF only. Choose another kind or another format.</source>
        <translation>Il tipo di etichetta «%1» esiste solo in PDF. Scelga un altro tipo o un altro formato.</translation>
    </message>
    <message>
        <source>“%1”: what you typed there was never stored. Open it and put it back or give it up.</source>
        <translation>«%1»: quanto vi ha digitato non è mai stato salvato. Lo apra e lo riprenda o vi rinunci.</translation>
    </message>
    <message>
        <source>{field}: %1 is a public holiday. Branches may be closed or open for a shorter time.</source>
        <translation>{field}: %1 è un giorno festivo. Le filiali possono essere chiuse o aperte per meno tempo.</translation>
    </message>
    <message>
        <source>“%1” takes one parcel for each waybill. Split the shipment.</source>
        <translation>«%1» accetta un pacco per lettera di vettura. Dividere la spedizione.</translation>
    </message>
    <message>
        <source>With “%1” the carrier may refuse the recipient as payer. Choose the sender.</source>
        <translation>Con «%1» il vettore può rifiutare il destinatario come pagante. Scegliere il mittente.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Un terzo può pagare solo senza contanti. Scegliere il pagamento senza contanti.</translation>
    </message>
    <message>
        <source>Length, width and height count only together. Fill in all three, or none.</source>
        <translation>Lunghezza, larghezza e altezza contano solo insieme. Inserirle tutte e tre, o nessuna.</translation>
    </message>
    <message>
        <source>The town is looked up by its name. Choose it from the carrier&apos;s list where several have that name.</source>
        <translation>La località viene cercata per nome. Sceglierla dall’elenco del vettore se più località si chiamano così.</translation>
    </message>
    <message>
        <source>{field} is not needed here, and would be ignored.</source>
        <translation>{field} qui non serve e verrebbe ignorato.</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>The order “%1” was booked here already (%2). It stays as it is; cancel its shipment first to import it again.</source>
        <translation>L’ordine «%1» è già stato prenotato qui (%2). Resta com’è; per importarlo di nuovo annullare prima il suo invio.</translation>
    </message>
    <message>
        <source>The order “%1” was changed at this desk, and the file says otherwise: %2. Choose whether the file or the desk wins.</source>
        <translation>L’ordine «%1» è stato modificato su questa postazione e il file indica altro: %2. Scegliere se prevale il file o la postazione.</translation>
    </message>
    <message>
        <source>The reference “%1” stands in row %2 already. Each order needs its own.</source>
        <translation>Il riferimento «%1» è già nella riga %2. Ogni ordine richiede il proprio.</translation>
    </message>
    <message>
        <source>{field}: “%2” is no message. Write codes like 1 or 2:sms.</source>
        <translation>{field}: «%2» non è un messaggio. Scrivere codici come 1 o 2:sms.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no language that messages can have. Write de, fr, it or en.</source>
        <translation>{field}: «%1» non è una lingua possibile per i messaggi. Scrivere de, fr, it o en.</translation>
    </message>
    <message>
        <source>The order “%1” is here already, from the source “%2”. Import the file under that source.</source>
        <translation>L’ordine «%1» è già presente, dalla fonte «%2». Importare il file con quella fonte.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no service of this account&apos;s carrier. Known: %2.</source>
        <translation>{field}: «%1» non è una prestazione del vettore di questo account. Prestazioni note: %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode of the country %2. Check the postcode and the country.</source>
        <translation>{field}: «%1» difficilmente è un NPA del paese %2. Controllare il NPA e il paese.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly an e-mail address. Messages to it will not arrive.</source>
        <translation>{field}: «%1» difficilmente è un indirizzo e-mail. I messaggi inviati lì non arriveranno.</translation>
    </message>
    <message>
        <source>{field}: “%1” has %2 characters, and the carrier takes %3. Shorten it before booking.</source>
        <translation>{field}: «%1» ha %2 caratteri e il vettore ne accetta %3. Accorciarlo prima di prenotare.</translation>
    </message>
    <message>
        <source>The order “%1” has a parcel that may be booked and that the file no longer has. Settle its outcome first, then import the row again.</source>
        <translation>L’ordine «%1» ha un pacco forse già prenotato che non è più nel file. Chiarirne prima l’esito, poi importare di nuovo la riga.</translation>
    </message>
    <message>
        <source>Part of the order “%1” is already booked. It stays as it is.</source>
        <translation>Una parte dell’ordine «%1» è già prenotata. Resta così com’è.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already under the source “%2” (%3). Book only one of the two if they are the same order.</source>
        <translation>Il riferimento «%1» è già presente con la fonte «%2» (%3). Prenotare solo uno dei due se è lo stesso ordine.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already in a shipment that was typed here (%2). Book only one of the two if they are the same order.</source>
        <translation>Il riferimento «%1» è già presente in un invio inserito qui (%2). Prenotare solo uno dei due se è lo stesso ordine.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is not closed; the next one, in line %3, belongs to another text. Close it or remove it. Lines %2 to %3 were read as rows of their own.</source>
        <translation>{field}: la virgoletta prima di «%1» nella riga %2 non è chiusa; la prossima, nella riga %3, appartiene a un altro testo. Chiuderla o toglierla. Le righe da %2 a %3 sono state lette separatamente.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is never closed. Close it or remove it. The lines after it were read as rows of their own.</source>
        <translation>{field}: la virgoletta prima di «%1» nella riga %2 non viene mai chiusa. Chiuderla o toglierla. Le righe successive sono state lette separatamente.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell of this row and was read as an ordinary character. Look whether the cell is complete.</source>
        <translation>In una cella di questa riga c’è una virgoletta, letta come un carattere normale. Controllare se la cella è completa.</translation>
    </message>
    <message>
        <source>{field}: “%1” names no item. Write its code, then how many and its name, like “MUG-1 × 2 Blue mug”, and “;” between items.</source>
        <translation>{field}: «%1» non nomina alcun articolo. Scriva il suo codice, poi quantità e nome, per esempio «MUG-1 × 2 Tazza blu», e «;» tra gli articoli.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not say how many, from 1 to %2.</source>
        <translation>{field}: «%1» non indica una quantità da 1 a %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is longer than %2 characters. Put “;” between items.</source>
        <translation>{field}: «%1» supera %2 caratteri. Metta «;» tra gli articoli.</translation>
    </message>
    <message>
        <source>{field}: “%1…” has more than %2 different items.</source>
        <translation>{field}: «%1…» ha più di %2 articoli diversi.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>In prenotazione</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Prenotato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Announced</source>
        <translation>Annunciato</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In viaggio</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>In consegna</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Pronto per il ritiro</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Problem on the way</source>
        <translation>Problema durante il viaggio</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>In ritorno</translation>
    </message>
    <message>
        <source>Back at the sender</source>
        <translation>Tornato al mittente</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Ancora nulla di noto</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <comment>a carrier&apos;s status code</comment>
        <translation>Sconosciuto: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Sconosciuto: %1</translation>
    </message>
    <message>
        <source>Unknown code %1. The carrier&apos;s words: %2</source>
        <translation>Codice sconosciuto %1. Le parole del vettore: %2</translation>
    </message>
    <message>
        <source>%1 (taken back by the carrier)</source>
        <translation>%1 (annullato dal vettore)</translation>
    </message>
</context>
<context>
    <name>watched</name>
    <message>
        <source>Taken in on %1 at %2 under the source “%3”.</source>
        <translation>Ripreso il %1 alle %2 con l’origine «%3».</translation>
    </message>
    <message>
        <source>Nothing of the file was imported:</source>
        <translation>Nulla del file è stato importato:</translation>
    </message>
    <message>
        <source>What to do next: put the file right and put it into “in” again.</source>
        <translation>Che fare: correggere il file e metterlo di nuovo in «in».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not imported; all others are orders now:</source>
        <translation>
            <numerusform>%n riga del file non è stata importata; tutte le altre ora sono ordini:</numerusform>
            <numerusform>%n righe del file non sono state importate; tutte le altre ora sono ordini:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>Row %1 (%2)</source>
        <translation>Riga %1 (%2)</translation>
    </message>
    <message>
        <source>What to do next: put these rows right in “%1”, which lies beside this file, and put that one into “in”. What is imported already is not doubled.</source>
        <translation>Che fare: correggere queste righe in «%1», che si trova accanto a questo file, e mettere quello in «in». Ciò che è già importato non si raddoppia.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n aggiunto</numerusform>
            <numerusform>%n aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n prenotato</numerusform>
            <numerusform>%n prenotati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Unknown outcomes</source>
        <translation>Esiti sconosciuti</translation>
    </message>
    <message>
        <source>The carrier may have made these labels and charged for them. Settle that first: until then nothing is booked a second time.</source>
        <translation>Il vettore forse ha creato e addebitato queste etichette. Chiarirlo per primo: fino ad allora nulla viene prenotato una seconda volta.</translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>Il più vecchio è del %1.</translation>
    </message>
    <message>
        <source>Accounts that do not work</source>
        <translation>Account che non funzionano</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Prenotazione rifiutata</translation>
    </message>
    <message>
        <source>They stayed drafts. Open each, read the reason, mend it, and book again.</source>
        <translation>Sono rimaste bozze. Aprire ciascuna, leggere il motivo, correggerla e prenotare di nuovo.</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Data di spedizione passata</translation>
    </message>
    <message>
        <source>These drafts should have left. Give them another date, or discard them.</source>
        <translation>Queste bozze dovevano già essere partite. Dare loro un’altra data o scartarle.</translation>
    </message>
    <message>
        <source>The first was due on %1.</source>
        <translation>La scadenza più vecchia era il %1.</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Non consegnati</translation>
    </message>
    <message>
        <source>Booked and printed, but nobody has noted that the carrier took them along.</source>
        <translation>Prenotati e stampati, ma nessuno ha annotato che il vettore li ha portati via.</translation>
    </message>
    <message>
        <source>Silent shipments</source>
        <translation>Invii muti</translation>
    </message>
    <message>
        <source>The carrier has them and tells nothing of them. Ask where they are before the recipient does.</source>
        <translation>Il vettore li ha e non ne dice nulla. Chiedere dove sono prima che lo faccia il destinatario.</translation>
    </message>
    <message>
        <source>The first was handed over on %1.</source>
        <translation>Il primo è stato consegnato il %1.</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Forse stampate</translation>
    </message>
    <message>
        <source>The print service did not say whether these labels came out. Look at the paper before you print them again: no parcel may carry a label twice.</source>
        <translation>Il servizio di stampa non ha detto se queste etichette sono uscite. Guardare la carta prima di ristamparle: nessuna etichetta deve essere usata due volte.</translation>
    </message>
    <message>
        <source>The first is of %1.</source>
        <translation>La prima è del %1.</translation>
    </message>
    <message>
        <source>Receipts not delivered</source>
        <translation>Ricevute non consegnate</translation>
    </message>
    <message>
        <source>What should have left the desk about these did not. It is tried again by itself; look whether its folder is there.</source>
        <translation>Ciò che doveva partire su questi invii non è partito. Si riprova da sé; guardare se la cartella c’è.</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Attesa finita</translation>
    </message>
    <message>
        <source>Their waiting is over. Look at them and book them.</source>
        <translation>La loro attesa è finita. Guardarle e prenotarle.</translation>
    </message>
    <message>
        <source>The first woke on %1.</source>
        <translation>La prima dal %1.</translation>
    </message>
    <message>
        <source>Drafts to mend</source>
        <translation>Bozze da correggere</translation>
    </message>
    <message>
        <source>They wait, or something in them would be refused. Each says what it is.</source>
        <translation>Aspettano, o qualcosa in esse verrebbe rifiutato. Ciascuna dice che cosa.</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>Etichette da stampare</translation>
    </message>
    <message>
        <source>Booked and paid, but their labels were never printed.</source>
        <translation>Prenotati e pagati, ma le loro etichette non sono mai state stampate.</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Pronti da prenotare</translation>
    </message>
    <message>
        <source>Nothing stands against booking these drafts.</source>
        <translation>Nulla si oppone alla prenotazione di queste bozze.</translation>
    </message>
    <message>
        <source>No recent backup</source>
        <translation>Nessun backup recente</translation>
    </message>
    <message>
        <source>Without one a broken disk loses what was booked. Back up now.</source>
        <translation>Senza, un disco guasto perde ciò che è stato prenotato. Fare ora un backup.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>L’ultimo è del %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>There is no draft. Write a shipment or import an order file.</source>
        <translation>Non c’è nessuna bozza. Inserire una spedizione o importare un file di ordini.</translation>
    </message>
    <message>
        <source>Drafts: %1.</source>
        <translation>Bozze: %1.</translation>
    </message>
    <message>
        <source>The next dispatch day is %1.</source>
        <translation>Il prossimo giorno di spedizione è il %1.</translation>
    </message>
</context>
</TS>
