<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressSection</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strasse</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Address supplement</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Message language</source>
        <translation>Sprache der Mitteilungen</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Stockwerk</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Carrier&apos;s customer no.</source>
        <translation>Kundennr. beim Transporteur</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>edit “%1”</source>
        <translation>«%1» bearbeiten</translation>
    </message>
    <message>
        <source>discard “%1”</source>
        <translation>«%1» verwerfen</translation>
    </message>
    <message>
        <source>take back “%1”</source>
        <translation>«%1» zurückholen</translation>
    </message>
    <message>
        <source>hold “%1”</source>
        <translation>«%1» zurückstellen</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>«%1» freigeben</translation>
    </message>
    <message>
        <source>duplicate as “%1”</source>
        <translation>als «%1» duplizieren</translation>
    </message>
    <message>
        <source>send again as “%1”</source>
        <translation>nochmals senden als «%1»</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>«%1» ändern</translation>
    </message>
    <message numerus="yes">
        <source>discard %n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung verwerfen</numerusform>
            <numerusform>%n Sendungen verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung zurückholen</numerusform>
            <numerusform>%n Sendungen zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold %n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung zurückstellen</numerusform>
            <numerusform>%n Sendungen zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung freigeben</numerusform>
            <numerusform>%n Sendungen freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung duplizieren</numerusform>
            <numerusform>%n Sendungen duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n shipment(s) again</source>
        <translation>
            <numerusform>%n Sendung nochmals senden</numerusform>
            <numerusform>%n Sendungen nochmals senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung ändern</numerusform>
            <numerusform>%n Sendungen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) as it is.</source>
        <translation>
            <numerusform>%n weitere bleibt, wie sie ist.</numerusform>
            <numerusform>%n weitere bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Nicht rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Nicht wiederholt: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>On hold until %1: %2</source>
        <translation>Zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>new preset “%1”</source>
        <translation>neue Vorlage «%1»</translation>
    </message>
    <message>
        <source>change the preset “%1”</source>
        <translation>Vorlage «%1» ändern</translation>
    </message>
    <message>
        <source>delete the preset “%1”</source>
        <translation>Vorlage «%1» löschen</translation>
    </message>
    <message>
        <source>order of the presets</source>
        <translation>Reihenfolge der Vorlagen</translation>
    </message>
    <message>
        <source>new package “%1”</source>
        <translation>neue Verpackung «%1»</translation>
    </message>
    <message>
        <source>change the package “%1”</source>
        <translation>Verpackung «%1» ändern</translation>
    </message>
    <message>
        <source>delete the package “%1”</source>
        <translation>Verpackung «%1» löschen</translation>
    </message>
    <message>
        <source>new entry of the address book</source>
        <translation>neuer Eintrag im Adressbuch</translation>
    </message>
    <message>
        <source>change an entry of the address book</source>
        <translation>Eintrag im Adressbuch ändern</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entry(s) of the address book</source>
        <translation>
            <numerusform>%n Eintrag im Adressbuch löschen</numerusform>
            <numerusform>%n Einträge im Adressbuch löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n entry(s) of the address book</source>
        <translation>
            <numerusform>%n Eintrag im Adressbuch zusammenführen</numerusform>
            <numerusform>%n Einträge im Adressbuch zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>hand over “%1”</source>
        <translation>«%1» übergeben</translation>
    </message>
    <message>
        <source>keep “%1” here</source>
        <translation>«%1» hierbehalten</translation>
    </message>
    <message numerus="yes">
        <source>hand over %n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung übergeben</numerusform>
            <numerusform>%n Sendungen übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n shipment(s) here</source>
        <translation>
            <numerusform>%n Sendung hierbehalten</numerusform>
            <numerusform>%n Sendungen hierbehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n preset(s)</source>
        <translation>
            <numerusform>Import von %n Vorlage</numerusform>
            <numerusform>Import von %n Vorlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPrinting</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Etikette</numerusform>
            <numerusform>%n Etiketten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageExamples</name>
    <message>
        <source>Save examples of all messages</source>
        <translation>Beispiele aller Mitteilungen speichern</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The merchant&apos;s shipping desk.</source>
        <translation>Der Versandarbeitsplatz für Händler.</translation>
    </message>
    <message>
        <source>Folder that holds the desk.</source>
        <translation>Ordner mit den Daten des Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>Database to use instead: sqlite:FILE.</source>
        <translation>Stattdessen zu verwendende Datenbank: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, it, sv or uk.</source>
        <translation>Sprache des Fensters: en, de, fr, it, sv oder uk.</translation>
    </message>
    <message>
        <source>Open a desk with sample orders and practice carriers.</source>
        <translation>Einen Arbeitsplatz mit Beispielaufträgen und Übungs-Transporteuren öffnen.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printer “%1” has no paper</source>
        <translation>Der Drucker «%1» hat kein Papier</translation>
    </message>
    <message>
        <source>Printer “%1” wants other paper</source>
        <translation>Der Drucker «%1» verlangt anderes Papier</translation>
    </message>
    <message>
        <source>Paper is jammed in printer “%1”</source>
        <translation>Papierstau im Drucker «%1»</translation>
    </message>
    <message>
        <source>Printer “%1” is open</source>
        <translation>Der Drucker «%1» ist offen</translation>
    </message>
    <message>
        <source>A paper tray of printer “%1” is missing</source>
        <translation>Ein Papierfach des Druckers «%1» fehlt</translation>
    </message>
    <message>
        <source>The output tray of printer “%1” is full</source>
        <translation>Das Ausgabefach des Druckers «%1» ist voll</translation>
    </message>
    <message>
        <source>Printer “%1” has no toner or ink</source>
        <translation>Der Drucker «%1» hat keinen Toner oder keine Tinte</translation>
    </message>
    <message>
        <source>Printer “%1” is off or cannot be reached</source>
        <translation>Der Drucker «%1» ist aus oder nicht erreichbar</translation>
    </message>
    <message>
        <source>The queue of printer “%1” is stopped</source>
        <translation>Die Warteschlange des Druckers «%1» ist angehalten</translation>
    </message>
    <message>
        <source>The queue of printer “%1” holds the job back</source>
        <translation>Die Warteschlange des Druckers «%1» hält den Auftrag zurück</translation>
    </message>
    <message>
        <source>The queue of printer “%1” has stopped the job</source>
        <translation>Die Warteschlange des Druckers «%1» hat den Auftrag angehalten</translation>
    </message>
    <message>
        <source>The driver of printer “%1” is not complete</source>
        <translation>Der Treiber des Druckers «%1» ist nicht vollständig</translation>
    </message>
    <message>
        <source>The disk of the print service is full</source>
        <translation>Der Datenträger des Druckdienstes ist voll</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer</source>
        <translation>Der Druckdienst dieses Computers antwortet nicht</translation>
    </message>
    <message>
        <source>Printer “%1” reports a fault</source>
        <translation>Der Drucker «%1» meldet eine Störung</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n label(s) came out of printer “%1”: look, and say so here.</source>
        <translation>
            <numerusform>Niemand weiss, ob %n Etikette aus dem Drucker «%1» kam: Sehen Sie nach und sagen Sie es hier.</numerusform>
            <numerusform>Niemand weiss, ob %n Etiketten aus dem Drucker «%1» kamen: Sehen Sie nach und sagen Sie es hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) wait.</source>
        <translation>
            <numerusform>%1: %n Etikette wartet.</numerusform>
            <numerusform>%1: %n Etiketten warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) at the printer</source>
        <translation>
            <numerusform>%n Etikette beim Drucker</numerusform>
            <numerusform>%n Etiketten beim Drucker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tasten drücken</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Optionen &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Optionen &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Approximate wording: the carrier does not publish its own.</source>
        <translation>Ungefährer Wortlaut: Der Transporteur veröffentlicht seinen eigenen nicht.</translation>
    </message>
    <message>
        <source>A recipient who is registered for “%1” gets the carrier&apos;s messages by his own settings instead, with every option that it has.</source>
        <translation>Ein Empfänger, der für «%1» registriert ist, erhält die Mitteilungen des Transporteurs stattdessen nach seinen eigenen Einstellungen, mit allen dortigen Optionen.</translation>
    </message>
    <message>
        <source>It confirms that the data have arrived, not that the carrier holds the parcel: word your text accordingly.</source>
        <translation>Sie bestätigt, dass die Daten eingetroffen sind, nicht dass der Transporteur das Paket hat: Formulieren Sie Ihren Text entsprechend.</translation>
    </message>
    <message>
        <source>It goes out only if the parcel has not been collected.</source>
        <translation>Sie wird nur gesendet, wenn das Paket nicht abgeholt wurde.</translation>
    </message>
    <message>
        <source>There may be several of them, one for each event.</source>
        <translation>Es können mehrere sein, eine pro Ereignis.</translation>
    </message>
    <message>
        <source>Free text 1 does not appear in this message.</source>
        <translation>Freitext 1 erscheint in dieser Mitteilung nicht.</translation>
    </message>
    <message>
        <source>Free text 2 does not appear in this message.</source>
        <translation>Freitext 2 erscheint in dieser Mitteilung nicht.</translation>
    </message>
    <message>
        <source>The consignment number is an example until the shipment is booked.</source>
        <translation>Die Sendungsnummer ist ein Beispiel, bis die Sendung gebucht ist.</translation>
    </message>
    <message>
        <source>Without a dispatch date no day can be given: only the order is known.</source>
        <translation>Ohne Versanddatum lässt sich kein Tag angeben: Nur die Reihenfolge ist bekannt.</translation>
    </message>
    <message>
        <source>It goes out for each of the %1 parcels.</source>
        <translation>Sie wird für jedes der %1 Pakete gesendet.</translation>
    </message>
    <message>
        <source>The same message goes to %1 twice: take one of them out.</source>
        <translation>Dieselbe Mitteilung geht zweimal an %1: Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no example of message %1 in the language “%2”: the message will go out, but cannot be shown.</source>
        <translation>Für die Mitteilung %1 gibt es kein Beispiel in der Sprache «%2»: Sie wird gesendet, kann aber nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The example of message %1 in the language “%2” is damaged: install the program again.</source>
        <translation>Das Beispiel der Mitteilung %1 in der Sprache «%2» ist beschädigt: Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>When the carrier sends this message is not known.</source>
        <translation>Wann der Transporteur diese Mitteilung sendet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sent by the carrier</source>
        <translation>Vom Transporteur gesendet</translation>
    </message>
    <message>
        <source>Sent by this desk</source>
        <translation>Von diesem Arbeitsplatz gesendet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa am %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
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
        <translation>%1, %2 Zeichen verwendet, noch %3</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double.</source>
        <translation>«%1» an Stelle %2 macht jedes Zeichen mehr als doppelt so teuer.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: leave it out.</source>
        <translation>«%1» an Stelle %2 macht jedes Zeichen mehr als doppelt so teuer: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: write “%3” instead.</source>
        <translation>«%1» an Stelle %2 macht jedes Zeichen mehr als doppelt so teuer: Schreiben Sie stattdessen «%3».</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>kostenlos</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left out by the carrier</source>
        <translation>Vom Transporteur weggelassen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Dearer by</source>
        <translation>Teurer durch</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Es führt zu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Messages of shipment %1</source>
        <translation>Mitteilungen zur Sendung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will go out.</source>
        <translation>
            <numerusform>%n Mitteilung wird gesendet.</numerusform>
            <numerusform>%n Mitteilungen werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Mitteilungen: %1</translation>
    </message>
    <message>
        <source>With sample values; catalogue of %1</source>
        <translation>Mit Beispielwerten; Katalog %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (Code %2)</translation>
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
        <translation>Die Sicherung ist eingesetzt.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk that was there before is kept as %1.</source>
        <translation>Die Sicherung ist eingesetzt. Der bisherige Arbeitsplatz bleibt als %1 erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) booked after the backup were carried over and stay booked.</source>
        <translation>
            <numerusform>%n Etikette, die nach der Sicherung gebucht wurde, wurde übernommen und bleibt gebucht.</numerusform>
            <numerusform>%n Etiketten, die nach der Sicherung gebucht wurden, wurden übernommen und bleiben gebucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Transporteur fragen</translation>
    </message>
    <message>
        <source>On the carrier&apos;s page</source>
        <translation>Auf der Seite des Transporteurs</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Where it waits: %1</source>
        <translation>Wo es wartet: %1</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Aufbewahrt bis %1</translation>
    </message>
    <message>
        <source>Storage is charged from %1</source>
        <translation>Lagerung kostet ab %1</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>Zuletzt gefragt: %1</translation>
    </message>
    <message>
        <source>The carrier was not asked yet</source>
        <translation>Der Transporteur wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1; nächstes Mal: %2</translation>
    </message>
    <message>
        <source>%1; it is asked no more by itself</source>
        <translation>%1; wird nicht mehr von selbst gefragt</translation>
    </message>
    <message>
        <source>There is no public call for it: use the carrier&apos;s page.</source>
        <translation>Dafür gibt es keine öffentliche Schnittstelle: Verwenden Sie die Seite des Transporteurs.</translation>
    </message>
    <message>
        <source>Only the recipient can do it, on the carrier&apos;s page.</source>
        <translation>Das kann nur der Empfänger, auf der Seite des Transporteurs.</translation>
    </message>
    <message>
        <source>The carrier allows it, and names no price beforehand.</source>
        <translation>Der Transporteur erlaubt es und nennt vorher keinen Preis.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>Charged so far: %1</source>
        <translation>Bisher verrechnet: %1</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Take the booking back</source>
        <translation>Buchung zurücknehmen</translation>
    </message>
    <message>
        <source>Only while the carrier does not have the parcel. Destroy the printed label.</source>
        <translation>Nur solange der Transporteur das Paket noch nicht hat. Vernichten Sie die gedruckte Etikette.</translation>
    </message>
</context>
<context>
    <name>aviso::app::FolderWatch</name>
    <message>
        <source>Taking in order files</source>
        <translation>Bestelldateien übernehmen</translation>
    </message>
</context>
<context>
    <name>aviso::app::Screens</name>
    <message>
        <source>“%1” is not possible just now.</source>
        <translation>«%1» ist gerade nicht möglich.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountBasics</name>
    <message>
        <source>Aviso cannot book on this channel.</source>
        <translation>Über diesen Kanal kann Aviso nicht buchen.</translation>
    </message>
    <message>
        <source>Works here: %1</source>
        <translation>Hier möglich: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Hier nicht möglich: %1</translation>
    </message>
    <message>
        <source>Use the carrier&apos;s own addresses</source>
        <translation>Die Adressen des Transporteurs verwenden</translation>
    </message>
    <message>
        <source>Practice account: books at a stand-in, everything printed is marked</source>
        <translation>Übungskonto: bucht bei einem Übungstransporteur, jeder Druck wird markiert</translation>
    </message>
    <message>
        <source>An account stays with its carrier. Add another account for another one.</source>
        <translation>Ein Konto bleibt bei seinem Transporteur. Fügen Sie für einen anderen ein weiteres Konto hinzu.</translation>
    </message>
    <message>
        <source>not needed on this channel</source>
        <translation>auf diesem Kanal nicht nötig</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Settled with the carrier</source>
        <translation>Mit dem Transporteur geregelt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Labels and calls</source>
        <translation>Etiketten und Aufrufe</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountList</name>
    <message>
        <source>Last success: %1.</source>
        <translation>Letzter Erfolg: %1.</translation>
    </message>
    <message>
        <source>The last call failed.</source>
        <translation>Der letzte Aufruf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Noch nicht verwendet.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountTest</name>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Last success: %1.</source>
        <translation>Letzter Erfolg: %1.</translation>
    </message>
    <message>
        <source>Signed in at %1: the carrier accepts the account.</source>
        <translation>Angemeldet (%1): Der Transporteur akzeptiert das Konto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Saves, then signs in at the carrier. Nothing is booked.</source>
        <translation>Speichert und meldet sich dann beim Transporteur an. Es wird nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>A practice account is ready. It books at a stand-in on this computer.</source>
        <translation>Ein Übungskonto ist bereit. Es bucht bei einem Übungstransporteur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The account “%1” is saved.</source>
        <translation>Das Konto «%1» ist gespeichert.</translation>
    </message>
    <message>
        <source>Testing the account</source>
        <translation>Konto wird getestet</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its secrets from this desk? The carrier is not told.</source>
        <translation>Das Konto «%1» und seine Zugangsdaten von diesem Arbeitsplatz entfernen? Der Transporteur erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Das Konto ist entfernt.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test the sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no account yet. An account holds what the carrier gave you: licence, addresses and the keys for signing in. Add one to book parcels.</source>
        <translation>Es gibt noch kein Konto. Ein Konto enthält, was Sie vom Transporteur erhalten haben: Lizenz, Adressen und die Schlüssel für die Anmeldung. Fügen Sie eines hinzu, um Pakete zu buchen.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add a practice account, without a contract</source>
        <translation>Übungskonto hinzufügen, ohne Vertrag</translation>
    </message>
    <message>
        <source>The account “%1” is changed and not saved.</source>
        <translation>Das Konto «%1» ist geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Examples of all messages are in %1.</source>
        <translation>Die Beispiele aller Mitteilungen sind in %1.</translation>
    </message>
    <message>
        <source>Examples of all messages …</source>
        <translation>Beispiele aller Mitteilungen …</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist offen.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The sign-in is being tested.</source>
        <translation>Die Anmeldung wird getestet.</translation>
    </message>
    <message>
        <source>The account is not saved yet.</source>
        <translation>Das Konto ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressBookPage</name>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Ihre Eingabe ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Meine Eingabe zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>What you typed in the address book could not be saved.</source>
        <translation>Ihre Eingaben im Adressbuch konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Adressbuch durchsuchen</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Take the addresses of booked shipments</source>
        <translation>Adressen gebuchter Sendungen übernehmen</translation>
    </message>
    <message>
        <source>Import addresses …</source>
        <translation>Adressen importieren …</translation>
    </message>
    <message>
        <source>Export addresses …</source>
        <translation>Adressen exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody is here. Entries come from shipments, from a file, or by hand; then two letters of a name are enough in a new shipment.</source>
        <translation>Hier ist niemand. Einträge kommen aus Sendungen, aus einer Datei oder von Hand; danach genügen in einer neuen Sendung zwei Buchstaben eines Namens.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Eintrag schreiben</translation>
    </message>
    <message>
        <source>Keep the address of every booked shipment</source>
        <translation>Adresse jeder gebuchten Sendung behalten</translation>
    </message>
    <message>
        <source>The address book is as it was.</source>
        <translation>Das Adressbuch ist wieder, wie es war.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>%n Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of the address book is there twice.</source>
        <translation>Kein Eintrag des Adressbuchs ist doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now: %1.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt einer: %1.</numerusform>
            <numerusform>%n Einträge sind jetzt einer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take addresses from a file</source>
        <translation>Adressen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.xlsx *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing addresses</source>
        <translation>Adressen werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added.</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt.</numerusform>
            <numerusform>%n Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) brought up to date.</source>
        <translation>
            <numerusform>%n Eintrag aktualisiert.</numerusform>
            <numerusform>%n Einträge aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short code(s) left out, because other entries have them.</source>
        <translation>
            <numerusform>%n Kurzcode weggelassen, weil ihn ein anderer Eintrag hat.</numerusform>
            <numerusform>%n Kurzcodes weggelassen, weil andere Einträge sie haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken:</source>
        <translation>
            <numerusform>%n Zeile nicht übernommen:</numerusform>
            <numerusform>%n Zeilen nicht übernommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Save the address book</source>
        <translation>Adressbuch speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The address book is saved in %1.</source>
        <translation>Das Adressbuch ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Taking the addresses of booked shipments</source>
        <translation>Adressen gebuchter Sendungen werden übernommen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressCheck</name>
    <message>
        <source>Address check</source>
        <translation>Adressprüfung</translation>
    </message>
    <message>
        <source>The address book says something else than what stands in: %1. What was typed has stayed.</source>
        <translation>Das Adressbuch sagt etwas anderes als hier steht: %1. Das Getippte ist stehen geblieben.</translation>
    </message>
    <message>
        <source>Take it from the address book</source>
        <translation>Aus dem Adressbuch nehmen</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Getipptes behalten</translation>
    </message>
    <message>
        <source>%1 is too long for the carrier. Its last words fit into: %2.</source>
        <translation>%1: zu lang für den Transporteur. Die letzten Wörter haben Platz in: %2.</translation>
    </message>
    <message>
        <source>Split over two lines</source>
        <translation>Auf zwei Zeilen verteilen</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>The town is the one of %n address(es) of your own with this postcode.</source>
        <translation>
            <numerusform>Der Ort ist der von %n eigenen Adresse mit dieser Postleitzahl.</numerusform>
            <numerusform>Der Ort ist der von %n eigenen Adressen mit dieser Postleitzahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>confirmed by the recipient</source>
        <translation>vom Empfänger bestätigt</translation>
    </message>
    <message>
        <source>known to be right</source>
        <translation>bekanntermassen richtig</translation>
    </message>
    <message>
        <source>new address, not known anywhere</source>
        <translation>neue Adresse, noch nirgends bekannt</translation>
    </message>
    <message>
        <source>Reason for using the address as entered</source>
        <translation>Grund, die Adresse wie eingegeben zu verwenden</translation>
    </message>
    <message>
        <source>Use as entered</source>
        <translation>Wie eingegeben verwenden</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressDuplicates</name>
    <message>
        <source>They have the same name, postcode and street.</source>
        <translation>Name, Postleitzahl und Strasse sind gleich.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Die E-Mail-Adresse ist gleich.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Die Telefonnummer ist gleich.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strasse</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Group %1 of %2. %3 Choose the entry that stays; what only the others have is added to it.</source>
        <translation>Gruppe %1 von %2. %3 Wählen Sie den Eintrag, der bleibt; was nur die anderen haben, kommt dazu.</translation>
    </message>
    <message>
        <source>Merge into the chosen one</source>
        <translation>In den gewählten zusammenführen</translation>
    </message>
    <message>
        <source>These are different</source>
        <translation>Das sind verschiedene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>Entries that are perhaps one address</source>
        <translation>Einträge, die vielleicht eine Adresse sind</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressEntryForm</name>
    <message>
        <source>Typed into a new shipment&apos;s company or name, with Enter, it fills in this address</source>
        <translation>In Firma oder Name einer neuen Sendung getippt, mit der Eingabetaste, füllt er diese Adresse ein</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to this address.</source>
        <translation>
            <numerusform>%n Sendung an diese Adresse.</numerusform>
            <numerusform>%n Sendungen an diese Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Zuletzt benutzt am %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressHelp</name>
    <message>
        <source>No line of the address is too long and can be split.</source>
        <translation>Keine Zeile der Adresse ist zu lang und lässt sich verteilen.</translation>
    </message>
    <message>
        <source>%1 is in the address book now.</source>
        <translation>%1 ist jetzt im Adressbuch.</translation>
    </message>
    <message>
        <source>%1 was in the address book already, and is up to date there now.</source>
        <translation>%1 war schon im Adressbuch und ist dort jetzt auf dem neusten Stand.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name, company, town, e-mail, telephone or code</source>
        <translation>Name, Firma, Ort, E-Mail, Telefon oder Code</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Adressbuch durchsuchen</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressPicker</name>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Entries of the address book</source>
        <translation>Einträge des Adressbuchs</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressSection</name>
    <message>
        <source>Recipient is</source>
        <translation>Der Empfänger ist</translation>
    </message>
    <message>
        <source>a private person</source>
        <translation>eine Privatperson</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>eine Firma</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Art des Empfängers</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>gemäss Adresse</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Wer es freigibt</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalSection</name>
    <message>
        <source>Take a printed label back</source>
        <translation>Gedruckte Etikette zurücknehmen</translation>
    </message>
    <message>
        <source>Give an unknown outcome up</source>
        <translation>Klärung eines offenen Ergebnisses aufgeben</translation>
    </message>
    <message>
        <source>without approval</source>
        <translation>ohne Freigabe</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>mit einer PIN</translation>
    </message>
    <message>
        <source>by a second person</source>
        <translation>durch eine zweite Person</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Wer freigeben darf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BackupSection</name>
    <message>
        <source>Written</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grösse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>was whole when it was written</source>
        <translation>war beim Erstellen unversehrt</translation>
    </message>
    <message>
        <source>whole, checked just now</source>
        <translation>unversehrt, soeben geprüft</translation>
    </message>
    <message>
        <source>There is no backup yet. Aviso makes one a day while it runs; make the first one now.</source>
        <translation>Es gibt noch keine Sicherung. Aviso erstellt täglich eine, solange es läuft; erstellen Sie jetzt die erste.</translation>
    </message>
    <message>
        <source>The last backup is of %1: too old. Make one now.</source>
        <translation>Die letzte Sicherung ist vom %1: zu alt. Erstellen Sie jetzt eine.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Aviso makes one a day, checks it and keeps fourteen.</source>
        <translation>Die letzte Sicherung ist vom %1. Aviso erstellt täglich eine, prüft sie und behält vierzehn.</translation>
    </message>
    <message>
        <source>Back up the desk to</source>
        <translation>Arbeitsplatz sichern in</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite)</source>
        <translation>Sicherungen von Aviso (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>The desk is backed up and the copy is whole: %1</source>
        <translation>Der Arbeitsplatz ist gesichert und die Kopie ist unversehrt: %1</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Restore the desk from</source>
        <translation>Arbeitsplatz wiederherstellen aus</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite);;All files (*)</source>
        <translation>Sicherungen von Aviso (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Wiederherstellen und neu starten</translation>
    </message>
    <message>
        <source>Keep the desk as it is</source>
        <translation>Arbeitsplatz so lassen</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Restore it …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Andere Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Put the desk back to %1? What was entered or changed since then leaves the desk, but labels that were booked stay booked. The desk as it is now is kept beside the database as %2. Aviso closes and starts again.</source>
        <translation>Den Arbeitsplatz auf den Stand vom %1 zurücksetzen? Was seither erfasst oder geändert wurde, verschwindet vom Arbeitsplatz, aber gebuchte Etiketten bleiben gebucht. Der Arbeitsplatz, wie er jetzt ist, bleibt neben der Datenbank als %2 erhalten. Aviso wird geschlossen und neu gestartet.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BasicsSection</name>
    <message>
        <source>none chosen</source>
        <translation>nichts gewählt</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingRun</name>
    <message numerus="yes">
        <source>%n on the account “%1”</source>
        <translation>
            <numerusform>%n über das Konto «%1»</numerusform>
            <numerusform>%n über das Konto «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s) on the account “%1”?</source>
        <translation>
            <numerusform>%n Sendung über das Konto «%1» buchen?</numerusform>
            <numerusform>%n Sendungen über das Konto «%1» buchen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s)?</source>
        <translation>
            <numerusform>%n Sendung buchen?</numerusform>
            <numerusform>%n Sendungen buchen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n der ausgewählten ist kein Entwurf und bleibt unverändert.</numerusform>
            <numerusform>%n der ausgewählten sind keine Entwürfe und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have something to mend and stay:</source>
        <translation>
            <numerusform>%n Entwurf enthält etwas zu beheben und bleibt:</numerusform>
            <numerusform>%n Entwürfe enthalten etwas zu beheben und bleiben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>und %n anderer Grund</numerusform>
            <numerusform>und %n andere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking drafts</source>
        <translation>Entwürfe werden geprüft</translation>
    </message>
    <message>
        <source>No draft is ready to be booked.</source>
        <translation>Kein Entwurf ist bereit zum Buchen.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n buchen</numerusform>
            <numerusform>%n buchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not book</source>
        <comment>button</comment>
        <translation>Nicht buchen</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) booked</source>
        <translation>
            <numerusform>%n Sendung gebucht</numerusform>
            <numerusform>%n Sendungen gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not booked</source>
        <translation>
            <numerusform>%n nicht gebucht</numerusform>
            <numerusform>%n nicht gebucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) stay, because they have something to mend</source>
        <translation>
            <numerusform>%n Entwurf bleibt, weil darin etwas zu beheben ist</numerusform>
            <numerusform>%n Entwürfe bleiben, weil darin etwas zu beheben ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book the other %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Die andere buchen</numerusform>
            <numerusform>Die anderen %n buchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at before:</source>
        <translation>
            <numerusform>%n davon sollte vorher angesehen werden:</numerusform>
            <numerusform>%n davon sollten vorher angesehen werden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingVerbs</name>
    <message>
        <source>Shipments are being booked.</source>
        <translation>Sendungen werden gebucht.</translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Keine Sendung ist ausgewählt.</translation>
    </message>
    <message>
        <source>Given up: %1. The shipment can be booked again.</source>
        <translation>Aufgegeben: %1. Die Sendung kann neu gebucht werden.</translation>
    </message>
    <message>
        <source>Settling unknown outcomes</source>
        <translation>Offene Ergebnisse werden geklärt</translation>
    </message>
    <message>
        <source>There is no unknown outcome.</source>
        <translation>Es gibt kein offenes Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) looked at</source>
        <translation>
            <numerusform>%n Ergebnis geprüft</numerusform>
            <numerusform>%n Ergebnisse geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Book selected</source>
        <translation>Auswahl buchen</translation>
    </message>
    <message>
        <source>Book all that are ready</source>
        <translation>Alle bereiten buchen</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Buchen und drucken</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Offene Ergebnisse klären</translation>
    </message>
    <message>
        <source>Return labels are being made.</source>
        <translation>Retourenetiketten werden gemacht.</translation>
    </message>
    <message>
        <source>Making return labels</source>
        <translation>Retourenetiketten machen</translation>
    </message>
    <message>
        <source>Return label(s) made, beside the labels: %1</source>
        <translation>Retourenetiketten gemacht, sie liegen bei den Etiketten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n return label(s) not made</source>
        <translation>
            <numerusform>%n Retourenetikette nicht gemacht</numerusform>
            <numerusform>%n Retourenetiketten nicht gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Make return labels</source>
        <translation>Retourenetiketten machen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkForm</name>
    <message>
        <source>the recipient&apos;s</source>
        <translation>die des Empfängers</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>on no certain day</source>
        <translation>an keinem bestimmten Tag</translation>
    </message>
    <message>
        <source>What stands in braces, such as {reference}, is filled in for each shipment.</source>
        <translation>Was in geschweiften Klammern steht, etwa {reference}, wird für jede Sendung ausgefüllt.</translation>
    </message>
    <message>
        <source>Ticked: on in all of them. Empty: off in all of them. Half: as it is.</source>
        <translation>Mit Häkchen: bei allen ein. Leer: bei allen aus. Halb: bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkPanel</name>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none</source>
        <comment>preset</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Changing shipments</source>
        <translation>Sendungen werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>Change %n shipment(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Sendung ändern</numerusform>
            <numerusform>%n Sendungen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>Tick what shall change; here you see what would become of each shipment.</source>
        <translation>Kreuzen Sie an, was sich ändern soll; hier sehen Sie, was aus jeder Sendung würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) stay as they are: see why below the others.</source>
        <translation>
            <numerusform>%n Sendung bleibt, wie sie ist: Warum, steht unter den anderen.</numerusform>
            <numerusform>%n Sendungen bleiben, wie sie sind: Warum, steht unter den anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected shipment(s)</source>
        <translation>
            <numerusform>%n gewählte Sendung ändern</numerusform>
            <numerusform>%n gewählte Sendungen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Vorlage:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangeVerbs</name>
    <message>
        <source>No shipment is selected.</source>
        <translation>Keine Sendung ist ausgewählt.</translation>
    </message>
    <message>
        <source>No draft is selected.</source>
        <translation>Es ist kein Entwurf ausgewählt.</translation>
    </message>
    <message>
        <source>No booked shipment is selected.</source>
        <translation>Es ist keine gebuchte Sendung ausgewählt.</translation>
    </message>
    <message>
        <source>No discarded shipment is selected.</source>
        <translation>Keine verworfene Sendung ist ausgewählt.</translation>
    </message>
    <message>
        <source>Edit selected …</source>
        <translation>Gewählte bearbeiten …</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Release from hold</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a lost shipment</comment>
        <translation>Nochmals senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Dem Transporteur übergeben</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Doch nicht übergeben</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangedOrders</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed in the file</source>
        <translation>
            <numerusform>%Ln Auftrag in der Datei geändert</numerusform>
            <numerusform>%Ln Aufträge in der Datei geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>The drafts become what the file says.</source>
        <translation>Die Entwürfe werden so, wie es die Datei sagt.</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Arbeitsplatz behalten</translation>
    </message>
    <message>
        <source>The drafts stay as they are.</source>
        <translation>Die Entwürfe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Always for this source</source>
        <translation>Immer für diese Quelle</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Changing</name>
    <message numerus="yes">
        <source>%n draft(s) on hold.</source>
        <translation>
            <numerusform>%n Entwurf zurückgestellt.</numerusform>
            <numerusform>%n Entwürfe zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) released from hold.</source>
        <translation>
            <numerusform>%n Entwurf freigegeben.</numerusform>
            <numerusform>%n Entwürfe freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Es ändert sich nichts: Es steht schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) duplicated.</source>
        <translation>
            <numerusform>%n Sendung dupliziert.</numerusform>
            <numerusform>%n Sendungen dupliziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to be sent again: look at the new drafts, then book them.</source>
        <translation>
            <numerusform>%n Sendung wird nochmals gesendet: Prüfen Sie den neuen Entwurf und buchen Sie ihn dann.</numerusform>
            <numerusform>%n Sendungen werden nochmals gesendet: Prüfen Sie die neuen Entwürfe und buchen Sie sie dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not undone</source>
        <translation>
            <numerusform>%n Sendung nicht rückgängig gemacht</numerusform>
            <numerusform>%n Sendungen nicht rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) changed.</source>
        <translation>
            <numerusform>%n Sendung geändert.</numerusform>
            <numerusform>%n Sendungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation>Der Rest wurde gelassen, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not changed</source>
        <translation>
            <numerusform>%n Sendung nicht geändert</numerusform>
            <numerusform>%n Sendungen nicht geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) handed over to the carrier.</source>
        <translation>
            <numerusform>%n Sendung dem Transporteur übergeben.</numerusform>
            <numerusform>%n Sendungen dem Transporteur übergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) still here, not handed over.</source>
        <translation>
            <numerusform>%n Sendung ist noch hier, nicht übergeben.</numerusform>
            <numerusform>%n Sendungen sind noch hier, nicht übergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChoiceEditor</name>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>üblich: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnLayout</name>
    <message>
        <source>&amp;Sort by “%1”</source>
        <translation>Nach «%1» &amp;sortieren</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>«%1» nach &amp;links</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>«%1» nach &amp;rechts</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnsSection</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Column “%1” fills</source>
        <translation>Spalte «%1» füllt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not taken from the file: %1</source>
        <translation>Nicht aus der Datei übernommen: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandBox</name>
    <message>
        <source>Nothing fits. Type other words, or fewer letters.</source>
        <translation>Nichts passt. Andere Wörter oder weniger Buchstaben tippen.</translation>
    </message>
    <message>
        <source>Enter does it, Esc goes back.</source>
        <translation>Enter führt es aus, Esc geht zurück.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1</source>
        <translation>Das geht jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Command box</source>
        <translation>Befehlsfeld</translation>
    </message>
    <message>
        <source>Type what you want to do, or whose shipment to open</source>
        <translation>Tippen, was Sie tun oder wessen Sendung Sie öffnen wollen</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Was Sie tun wollen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandList</name>
    <message>
        <source>cannot be done now</source>
        <translation>geht jetzt nicht</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DatabaseSection</name>
    <message>
        <source>The desk&apos;s database, on this computer only:</source>
        <translation>Die Datenbank des Arbeitsplatzes, nur auf diesem Computer:</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Hosts that Aviso contacts:</source>
        <translation>Server, die Aviso kontaktiert:</translation>
    </message>
    <message>
        <source>none: there is no account yet</source>
        <translation>keine: Es gibt noch kein Konto</translation>
    </message>
    <message>
        <source>Nothing else: no cloud of ours, no usage figures, no search for updates. A host is contacted when one of its accounts is tested, books or asks.</source>
        <translation>Sonst nichts: keine eigene Cloud, keine Nutzungsdaten, keine Suche nach Updates. Ein Server wird kontaktiert, wenn eines seiner Konten getestet wird, bucht oder abfragt.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DayLines</name>
    <message>
        <source>Parcels to hand over: %1</source>
        <translation>Zu übergebende Pakete: %1</translation>
    </message>
    <message>
        <source>Shipments: %1</source>
        <translation>Sendungen: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiketten: %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Parcels of this account at the end of the day</source>
        <translation>Pakete dieses Kontos am Ende des Tages</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DefaultsSection</name>
    <message>
        <source>Add an account first: it decides which services and messages there are.</source>
        <translation>Fügen Sie zuerst ein Konto hinzu: Es bestimmt, welche Leistungen und Mitteilungen es gibt.</translation>
    </message>
    <message>
        <source>Messages go by</source>
        <translation>Mitteilungen per</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Das erste: %1</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>üblich: %1</translation>
    </message>
    <message>
        <source>Folder for booking receipts</source>
        <translation>Ordner für Buchungsbelege</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Diagnostics</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 takes no jobs</source>
        <translation>%1 nimmt keine Aufträge an</translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation>%1 druckt</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>The print service knows no printer. Add one in the system&apos;s settings.</source>
        <translation>Der Druckdienst kennt keinen Drucker. In den Einstellungen des Systems einen hinzufügen.</translation>
    </message>
    <message>
        <source>They were asked only; nothing was printed.</source>
        <translation>Sie wurden nur gefragt; gedruckt wurde nichts.</translation>
    </message>
    <message>
        <source>The print service (CUPS) answers.</source>
        <translation>Der Druckdienst (CUPS) antwortet.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 hat in %2 ms geantwortet.</translation>
    </message>
    <message>
        <source>Nothing of an account was sent.</source>
        <translation>Von einem Konto wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 could sign in.</source>
        <translation>%1 konnte sich anmelden.</translation>
    </message>
    <message>
        <source>The key store gave back something else than was put into it.</source>
        <translation>Der Schlüsselspeicher gab etwas anderes zurück, als hineingelegt wurde.</translation>
    </message>
    <message>
        <source>The key store keeps what is put into it and gives it back.</source>
        <translation>Der Schlüsselspeicher behält, was hineingelegt wird, und gibt es zurück.</translation>
    </message>
    <message>
        <source>There is no key store that answers: credentials last until Aviso is closed and have to be entered again.</source>
        <translation>Kein Schlüsselspeicher antwortet: Zugangsdaten gelten, bis Aviso geschlossen wird, und sind dann neu einzugeben.</translation>
    </message>
    <message>
        <source>Whole: every page was read, %1.</source>
        <translation>Unversehrt: Jede Seite wurde gelesen, %1.</translation>
    </message>
    <message>
        <source>%1 are free where the desk lies.</source>
        <translation>%1 sind frei, wo die Daten des Arbeitsplatzes liegen.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one in the section above.</source>
        <translation>Es gibt noch keine Sicherung. Im Abschnitt oben eine erstellen.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Die letzte Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>Sounds are switched off for the scanner.</source>
        <translation>Die Töne sind für den Scanner ausgeschaltet.</translation>
    </message>
    <message>
        <source>Played: done, attention, stop. If you heard nothing, look at the volume and the loudspeaker.</source>
        <translation>Gespielt: fertig, Achtung, halt. Wenn nichts zu hören war, Lautstärke und Lautsprecher prüfen.</translation>
    </message>
    <message>
        <source>The clock says %1, but something was stored at %2. Set the system&apos;s clock.</source>
        <translation>Die Uhr zeigt %1, aber etwas wurde um %2 gespeichert. Die Uhr des Systems stellen.</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1, Zeitzone %2.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>Druckdienst</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>einen Blick wert</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Test drücken, dann irgendeinen Code scannen.</translation>
    </message>
    <message>
        <source>Not configured: this version reads no scale. Weights are typed, or come from the order file, the preset or the package.</source>
        <translation>Nicht eingerichtet: Diese Version liest keine Waage. Gewichte werden getippt oder kommen aus der Bestelldatei, der Vorlage oder der Verpackung.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” arrived: %n character(s) in %2 ms, the longest pause %3 ms.</source>
        <translation>
            <numerusform>«%1» ist angekommen: %n Zeichen in %2 ms, die längste Pause %3 ms.</numerusform>
            <numerusform>«%1» ist angekommen: %n Zeichen in %2 ms, die längste Pause %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slower than the %1 ms that are set for the scanner, so it passes for typing. If it was scanned, allow a longer pause.</source>
        <translation>Das ist langsamer als die %1 ms, die für den Scanner eingestellt sind, und gilt deshalb als getippt. Wenn es gescannt war, eine längere Pause erlauben.</translation>
    </message>
    <message>
        <source>It did not end with Enter or Tab. Let the scanner send one of them after each code.</source>
        <translation>Es endete nicht mit Enter oder Tab. Den Scanner so einstellen, dass er nach jedem Code eines davon sendet.</translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than any code (%n character(s)).</source>
        <translation>
            <numerusform>Es ist kürzer als jeder Code (%n Zeichen).</numerusform>
            <numerusform>Es ist kürzer als jeder Code (%n Zeichen).</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with the prefix “%1” that is set.</source>
        <translation>Es beginnt nicht mit dem eingestellten Vorspann «%1».</translation>
    </message>
    <message>
        <source>It does not end with the suffix “%1” that is set.</source>
        <translation>Es endet nicht mit dem eingestellten Nachspann «%1».</translation>
    </message>
    <message>
        <source>It is taken for a scan.</source>
        <translation>Es gilt als Scan.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DiagnosticsSection</name>
    <message>
        <source>Testing: %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>wird getestet …</translation>
    </message>
    <message>
        <source>Scan any code now, or type and press Enter. Esc cancels.</source>
        <translation>Jetzt irgendeinen Code scannen, oder tippen und Enter drücken. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Test drücken, dann irgendeinen Code scannen.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no names, addresses or credentials.</source>
        <translation>Der Bericht ist in der Zwischenablage. Er enthält keine Namen, Adressen oder Zugangsdaten.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Der Bericht ist gespeichert: %1</translation>
    </message>
    <message>
        <source>What this desk stands on. Nothing is booked or printed by a test, and nothing leaves this computer but the sign-in of the accounts.</source>
        <translation>Worauf dieser Arbeitsplatz steht. Ein Test bucht und druckt nichts, und ausser der Anmeldung der Konten verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Tests abbrechen</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Discarding</name>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>%n Entwurf verwerfen?</numerusform>
            <numerusform>%n Entwürfe verwerfen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n der ausgewählten ist kein Entwurf und bleibt unverändert.</numerusform>
            <numerusform>%n der ausgewählten sind keine Entwürfe und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n verwerfen</numerusform>
            <numerusform>%n verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>button</comment>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n Entwurf verworfen.</numerusform>
            <numerusform>%n Entwürfe verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken back.</source>
        <translation>
            <numerusform>%n Entwurf zurückgeholt.</numerusform>
            <numerusform>%n Entwürfe zurückgeholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::DraftVerbs</name>
    <message>
        <source>The shipment that is open cannot be changed.</source>
        <translation>Die offene Sendung lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Es ist keine Sendung geöffnet.</translation>
    </message>
    <message>
        <source>Only a draft takes a preset.</source>
        <translation>Nur ein Entwurf nimmt eine Vorlage an.</translation>
    </message>
    <message>
        <source>“%1” is in the open shipment.</source>
        <translation>«%1» ist in der offenen Sendung.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Neue Sendung</translation>
    </message>
    <message>
        <source>Keep in address book</source>
        <translation>Im Adressbuch behalten</translation>
    </message>
    <message>
        <source>Split a long line</source>
        <translation>Lange Zeile verteilen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>The list is at the printer.</source>
        <translation>Die Liste ist beim Drucker.</translation>
    </message>
    <message>
        <source>The list is saved in %1.</source>
        <translation>Die Liste ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier has the list that was closed. Close out again: the same list is asked for once more, and each parcel can be on one register only.</source>
        <translation>Es ist nicht bekannt, ob der Transporteur die abgeschlossene Liste hat. Schliessen Sie nochmals ab: Dieselbe Liste wird noch einmal verlangt, und jedes Paket kann nur auf einem Register stehen.</translation>
    </message>
    <message>
        <source>Closing the list</source>
        <translation>Liste abschliessen</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the carrier has the list.</source>
        <translation>Noch ist nicht bekannt, ob der Transporteur die Liste hat.</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register, and still here: %1</source>
        <translation>Nicht auf dem Register des Transporteurs und noch hier: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list is closed: %n parcel(s). Print it for the driver.</source>
        <translation>
            <numerusform>Die Liste ist abgeschlossen: %n Paket. Drucken Sie sie für den Fahrer.</numerusform>
            <numerusform>Die Liste ist abgeschlossen: %n Pakete. Drucken Sie sie für den Fahrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) noted as handed over.</source>
        <translation>
            <numerusform>%n Sendung als übergeben festgehalten.</numerusform>
            <numerusform>%n Sendungen als übergeben festgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are noted as handed over already.</source>
        <translation>Alle sind schon als übergeben festgehalten.</translation>
    </message>
    <message>
        <source>A list is being closed.</source>
        <translation>Eine Liste wird abgeschlossen.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>There is nothing to put on a list. Print labels first.</source>
        <translation>Es gibt nichts für eine Liste. Drucken Sie zuerst Etiketten.</translation>
    </message>
    <message>
        <source>Every label of this account was printed.</source>
        <translation>Jede Etikette dieses Kontos ist gedruckt.</translation>
    </message>
    <message>
        <source>Choose a list of the last days first.</source>
        <translation>Wählen Sie zuerst eine Liste der letzten Tage.</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>Abschliessen</translation>
    </message>
    <message>
        <source>Print missing labels</source>
        <translation>Fehlende Etiketten drucken</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Note as handed over</source>
        <translation>Als übergeben festhalten</translation>
    </message>
    <message>
        <source>Look again what is here</source>
        <translation>Nochmals schauen, was hier steht</translation>
    </message>
    <message>
        <source>Accounts, with what waits to be handed over</source>
        <translation>Konten, mit dem, was auf die Übergabe wartet</translation>
    </message>
    <message>
        <source>Lists of the last days</source>
        <translation>Listen der letzten Tage</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over.</source>
        <translation>Nichts wartet auf die Übergabe.</translation>
    </message>
    <message>
        <source>What is booked and printed is listed here until the carrier takes it.</source>
        <translation>Was gebucht und gedruckt ist, steht hier, bis der Transporteur es mitnimmt.</translation>
    </message>
    <message>
        <source>Go to the shipments</source>
        <translation>Zu den Sendungen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ExtrasSection</name>
    <message>
        <source>Additional services</source>
        <translation>Zusatzleistungen</translation>
    </message>
    <message>
        <source>Delivery instructions</source>
        <translation>Zustellanweisungen</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Unbekannte Leistung</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FieldRows</name>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>üblich: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileHead</name>
    <message>
        <source>Order file</source>
        <translation>Auftragsdatei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Read as the last file of this source.</source>
        <translation>Gelesen wie die letzte Datei dieser Quelle.</translation>
    </message>
    <message>
        <source>Read as it was detected. Correct it where it is wrong.</source>
        <translation>Gelesen wie erkannt. Korrigieren Sie, wo es nicht stimmt.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its encoding is another one; it was detected. Look at the umlauts and accents below.</source>
        <translation>Die Spalten sind jene der letzten Datei dieser Quelle. Der Zeichensatz ist ein anderer; er wurde erkannt. Prüfen Sie unten die Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its format is another one; it was detected.</source>
        <translation>Die Spalten sind jene der letzten Datei dieser Quelle. Das Format ist ein anderes; es wurde erkannt.</translation>
    </message>
    <message>
        <source>The columns of this source&apos;s last file do not fit, so everything was detected. Correct it where it is wrong.</source>
        <translation>Die Spalten der letzten Datei dieser Quelle passen nicht, deshalb wurde alles neu erkannt. Korrigieren Sie, wo es nicht stimmt.</translation>
    </message>
    <message>
        <source>Read as the last file of this source. It has columns that no file of the source had before; what they fill was detected. Look at the columns.</source>
        <translation>Gelesen wie die letzte Datei dieser Quelle. Sie hat Spalten, die noch keine ihrer Dateien hatte; was sie füllen, wurde erkannt. Prüfen Sie die Spalten.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileRows</name>
    <message>
        <source>Reading row %1</source>
        <translation>Zeile %1 wird gelesen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FirstSteps</name>
    <message>
        <source>Preparing the practice desk</source>
        <translation>Der Übungsplatz wird eingerichtet</translation>
    </message>
    <message>
        <source>Welcome to Aviso</source>
        <translation>Willkommen bei Aviso</translation>
    </message>
    <message>
        <source>This desk has no account and no shipment yet. How do you want to begin?</source>
        <translation>Dieser Arbeitsplatz hat noch kein Konto und keine Sendung. Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Practise with sample orders</source>
        <translation>Mit Beispielbestellungen üben</translation>
    </message>
    <message>
        <source>Aviso plays the carrier itself: book, print labels and look at messages without reaching anybody. The samples go away again with one click in the settings.</source>
        <translation>Aviso spielt den Transporteur selbst: buchen, Etiketten drucken und Mitteilungen ansehen, ohne jemanden zu erreichen. Die Beispiele verschwinden mit einem Klick in den Einstellungen wieder.</translation>
    </message>
    <message>
        <source>Set up a carrier&apos;s account</source>
        <translation>Konto bei einem Transporteur einrichten</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Bestelldatei importieren</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormTabs</name>
    <message>
        <source>Shipment</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Steuerungsoptionen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikette</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Next part of the shipment</source>
        <translation>Nächster Teil der Sendung</translation>
    </message>
    <message>
        <source>Previous part of the shipment</source>
        <translation>Vorheriger Teil der Sendung</translation>
    </message>
    <message>
        <source>Shipment: %1</source>
        <translation>Sendung: %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormatSection</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Excel workbook, old format (XLS)</source>
        <translation>Excel-Arbeitsmappe, altes Format (XLS)</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Text (CSV)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Columns end with</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Table begins in row</source>
        <translation>Tabelle beginnt in Zeile</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>holds the names of the columns</source>
        <translation>enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Westeuropa)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (Kyrillisch)</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>aus jeder Zahl erkennen</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punkt: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Komma: 1,5</translation>
    </message>
    <message>
        <source>as each date shows</source>
        <translation>aus jedem Datum erkennen</translation>
    </message>
    <message>
        <source>Day first: 24.12.2026</source>
        <translation>Tag zuerst: 24.12.2026</translation>
    </message>
    <message>
        <source>Month first: 12/24/2026</source>
        <translation>Monat zuerst: 12/24/2026</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Guidance</name>
    <message>
        <source>Command box</source>
        <translation>Befehlsfeld</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HeadBox</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 dpi (%2 dots/mm)</source>
        <translation>%1 dpi (%2 Punkte/mm)</translation>
    </message>
    <message>
        <source>The printer does not say its resolution. Print the ruler page and measure.</source>
        <translation>Der Drucker nennt seine Auflösung nicht. Drucken Sie die Linealseite und messen Sie nach.</translation>
    </message>
    <message>
        <source>The printer says: %1.</source>
        <translation>Der Drucker sagt: %1.</translation>
    </message>
    <message>
        <source>A ruler page went to “%1”. Choose the resolution whose line is 50 mm long.</source>
        <translation>Eine Linealseite ging an «%1». Wählen Sie die Auflösung, deren Linie 50 mm lang ist.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Labels made for another resolution</source>
        <translation>Etiketten für eine andere Auflösung</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Scale, as a picture</source>
        <translation>Skalieren, als Bild</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Drucker fragen</translation>
    </message>
    <message>
        <source>Print a ruler page</source>
        <translation>Linealseite drucken</translation>
    </message>
    <message>
        <source>Draw letters that its fonts may lack</source>
        <translation>Buchstaben zeichnen, die seinen Schriften fehlen könnten</translation>
    </message>
    <message>
        <source>Cyrillic and others go to the printer as small pictures. Switch it off when fonts with these letters are loaded into the printer.</source>
        <translation>Kyrillische und andere Buchstaben gehen als kleine Bilder an den Drucker. Schalten Sie es aus, wenn Schriften mit diesen Buchstaben im Drucker geladen sind.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HelpPanel</name>
    <message>
        <source>Nothing is written here about that. Try another word, or fewer.</source>
        <translation>Darüber steht hier nichts. Ein anderes Wort oder weniger Wörter versuchen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Words of the post</source>
        <translation>Wörter der Post</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schliessen</translation>
    </message>
    <message>
        <source>Search the help and the words of the post</source>
        <translation>Hilfe und Wörter der Post durchsuchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HistoryView</name>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>History of the shipment</source>
        <translation>Verlauf der Sendung</translation>
    </message>
    <message>
        <source>The carrier&apos;s words: %1</source>
        <translation>Wortlaut des Transporteurs: %1</translation>
    </message>
    <message>
        <source>Code %1, parcel number %2</source>
        <translation>Code %1, Sendungsnummer %2</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>of the carrier</comment>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HoldPanel</name>
    <message>
        <source>Reason to wait</source>
        <translation>Grund zu warten</translation>
    </message>
    <message>
        <source>Wakes on</source>
        <translation>Erwacht am</translation>
    </message>
    <message>
        <source>Day on which it wakes</source>
        <translation>Tag, an dem sie erwacht</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n draft(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n Entwurf zurückstellen</numerusform>
            <numerusform>%n Entwürfe zurückstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not hold</source>
        <comment>button</comment>
        <translation>Nicht zurückstellen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportFoot</name>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 seen before</source>
        <translation>%1 bereits importiert</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 schon bekannt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 kept as they were</source>
        <translation>%1 unverändert belassen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>kein Auftrag</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Save the rejected rows, put them right and import that file.</source>
        <translation>Importiert: %1. Speichern Sie die abgelehnten Zeilen, korrigieren Sie sie und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Every row is good: %1.</source>
        <translation>Alle Zeilen sind in Ordnung: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows …</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Gute Zeilen importieren</translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation>%1 mit Hinweis</translation>
    </message>
    <message>
        <source>%1. Decide first what becomes of the changed orders: nothing is overwritten before.</source>
        <translation>%1. Entscheiden Sie zuerst, was mit den geänderten Aufträgen geschieht: Vorher wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>%1 Zeilen gelesen, %2 %. Nichts wird gespeichert, bevor die letzte Zeile gelesen ist; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1. Correct the rejected rows above (choose an error, then Enter) or leave them out; the others can be imported.</source>
        <translation>%1. Korrigieren Sie die abgelehnten Zeilen oben (Fehler wählen, dann Eingabetaste) oder lassen Sie sie weg; die anderen können importiert werden.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>Auftragsdatei wählen</translation>
    </message>
    <message>
        <source>Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)</source>
        <translation>Auftragsdateien (*.csv *.txt *.tsv *.xlsx *.xls);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-abgelehnt</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Text (*.csv)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>Die abgelehnten Zeilen sind in %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Gute Zeilen importieren</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) in “%1” are not imported yet.</source>
        <translation>
            <numerusform>%n Korrektur in «%1» ist noch nicht importiert.</numerusform>
            <numerusform>%n Korrekturen in «%1» sind noch nicht importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Weiter korrigieren</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Korrekturen verwerfen</translation>
    </message>
    <message>
        <source>No order file is ready to be imported.</source>
        <translation>Keine Bestelldatei ist bereit zum Import.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Keine Zeile wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>Es wird nichts importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of this file are here already, under another source. Imported once more, they can be booked twice.</source>
        <translation>
            <numerusform>%Ln Bestellung dieser Datei ist schon hier, unter einer anderen Quelle. Nochmals importiert, kann sie zweimal gebucht werden.</numerusform>
            <numerusform>%Ln Bestellungen dieser Datei sind schon hier, unter einer anderen Quelle. Nochmals importiert, können sie zweimal gebucht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Import them once more</source>
        <translation>Nochmals importieren</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportStart</name>
    <message>
        <source>Drop an order file here, or choose one: CSV, XLSX or XLS from your shop.
You see every row and every error before anything is stored.</source>
        <translation>Ziehen Sie eine Auftragsdatei hierher oder wählen Sie eine: CSV, XLSX oder XLS aus Ihrem Shop.
Sie sehen jede Zeile und jeden Fehler, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Try the sample orders</source>
        <translation>Beispielaufträge ausprobieren</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportWork</name>
    <message>
        <source>Checking every row …</source>
        <translation>Jede Zeile wird geprüft …</translation>
    </message>
    <message>
        <source>Checking the order file</source>
        <translation>Auftragsdatei wird geprüft</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Aufträge werden importiert</translation>
    </message>
    <message>
        <source>Importing. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>Import läuft. Nichts wird gespeichert, bevor die letzte Zeile gelesen ist; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Cancelled. No order was added or changed.</source>
        <translation>Abgebrochen. Kein Auftrag wurde hinzugefügt oder geändert.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::KeyboardSection</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>keine (geändert)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Take these keys from there</source>
        <translation>Diese Tasten dort wegnehmen</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten nehmen</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys in the field, and use them.</source>
        <translation>Eine Aktion wählen, im Feld ihre neuen Tasten drücken und sie nehmen.</translation>
    </message>
    <message>
        <source>Find an action, a page or a key</source>
        <translation>Aktion, Seite oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys of all actions</source>
        <translation>Tasten aller Aktionen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Übliche für alle</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Keymap</name>
    <message>
        <source>Tab, Enter and Esc lead through every page and cannot be given away. Choose other keys.</source>
        <translation>Tab, Enter und Esc führen durch jede Seite und sind nicht zu vergeben. Andere Tasten wählen.</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in a text. Hold Ctrl with it, or choose a key such as F7.</source>
        <translation>%1 allein schreibt oder bewegt sich im Text. Ctrl dazu halten oder eine Taste wie F7 wählen.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or goes to a field. Hold Ctrl as well.</source>
        <translation>Alt mit einem Buchstaben öffnet ein Menü oder geht zu einem Feld. Auch Ctrl dazu halten.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelLines</name>
    <message>
        <source>Instead of the lines that the carrier would make. Leave it empty otherwise.</source>
        <translation>Statt der Zeilen, die der Transporteur erstellen würde. Sonst leer lassen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>Mehr zur Adresse</translation>
    </message>
    <message>
        <source>Address exactly as printed</source>
        <translation>Adresse genau wie gedruckt</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelPrinting</name>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the labels as a PDF file? They do not count as printed then.</source>
        <translation>Dieser Computer hat keinen Drucker. Die Etiketten als PDF-Datei speichern? Sie gelten dann nicht als gedruckt.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Etiketten speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>Etiketten werden geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were left out; the list below the shipments says why.</source>
        <translation>
            <numerusform>%n Etikette wurde weggelassen; die Liste unter den Sendungen sagt, warum.</numerusform>
            <numerusform>%n Etiketten wurden weggelassen; die Liste unter den Sendungen sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelView</name>
    <message>
        <source>Every code was read again and says the right number.</source>
        <translation>Jeder Code wurde zurückgelesen und enthält die richtige Nummer.</translation>
    </message>
    <message>
        <source>The codes could not be read again, so nobody has compared them. Please scan one before sending.</source>
        <translation>Die Codes liessen sich nicht zurücklesen und wurden nicht verglichen. Bitte scannen Sie vor dem Versand einen davon.</translation>
    </message>
    <message>
        <source>A code on this label does not say the number of the parcel. It is not printed.</source>
        <translation>Ein Code auf dieser Etikette enthält nicht die Nummer des Pakets. Sie wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The label is being drawn …</source>
        <translation>Die Etikette wird gezeichnet …</translation>
    </message>
    <message>
        <source>There is no label yet. Book the shipment with F9, then it is here.</source>
        <translation>Es gibt noch keine Etikette. Buchen Sie die Sendung mit F9, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>Export the label</source>
        <translation>Etikette exportieren</translation>
    </message>
    <message>
        <source>Label (*.%1)</source>
        <translation>Etikette (*.%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>Print a copy (printed %n time(s))</source>
        <translation>
            <numerusform>Kopie drucken (%n-mal gedruckt)</numerusform>
            <numerusform>Kopie drucken (%n-mal gedruckt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Label of the parcel</source>
        <translation>Etikette des Pakets</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>Vorschau der Etikette</translation>
    </message>
    <message>
        <source>The carrier wants it in colour.</source>
        <translation>Der Transporteur verlangt sie in Farbe.</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Retourenetikette</translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <translation>Es kann bis %1 verwendet werden.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListFilter</name>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Bereit zum Buchen</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Booked, not printed</source>
        <translation>Gebucht, nicht gedruckt</translation>
    </message>
    <message>
        <source>Search: name, town, reference, number</source>
        <translation>Suche: Name, Ort, Referenz, Nummer</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Sendungen suchen</translation>
    </message>
    <message>
        <source>Show shipments in this state</source>
        <translation>Sendungen in diesem Status zeigen</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Buchung abgelehnt</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Versanddatum vorbei</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Vielleicht gedruckt</translation>
    </message>
    <message>
        <source>Not handed over, but due</source>
        <translation>Fällig, nicht übergeben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Silent: the carrier tells nothing</source>
        <translation>Stumm: ohne Meldung</translation>
    </message>
    <message>
        <source>Receipt not delivered</source>
        <translation>Quittung nicht zugestellt</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListReading</name>
    <message>
        <source>Checking drafts</source>
        <translation>Entwürfe werden geprüft</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListView</name>
    <message>
        <source>The list as it goes on paper</source>
        <translation>Die Liste, wie sie aufs Papier kommt</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LookSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Messages to recipients keep their own language.</source>
        <translation>Mitteilungen an Empfänger behalten ihre eigene Sprache.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Zeilen in Tabellen</translation>
    </message>
    <message>
        <source>Dense, for mouse and keyboard</source>
        <translation>Dicht, für Maus und Tastatur</translation>
    </message>
    <message>
        <source>High, for fingers</source>
        <translation>Hoch, für Finger</translation>
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
        <translation>Läuft noch: %1 (%L2 von %L3).</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>Läuft noch: %1.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schliessen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Closing now lets what has begun finish and leaves the rest undone.</source>
        <translation>Wenn Sie jetzt schliessen, wird Begonnenes noch fertig und der Rest bleibt unerledigt.</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved and printed.</source>
        <translation>Das Fenster schliesst sich, sobald alles gespeichert und gedruckt ist.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessageBar</name>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schliessen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessagesSection</name>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>the recipient&apos;s</source>
        <translation>die des Empfängers</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>Channel of: %1</source>
        <translation>Kanal von: %1</translation>
    </message>
    <message>
        <source>Language of: %1</source>
        <translation>Sprache von: %1</translation>
    </message>
    <message>
        <source>Recipient of: %1</source>
        <translation>Empfänger von: %1</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
</context>
<context>
    <name>aviso::ui::NetworkPrinters</name>
    <message>
        <source>Address of a thermal printer in the network</source>
        <translation>Adresse eines Thermodruckers im Netz</translation>
    </message>
    <message>
        <source>Of a thermal printer that takes ZPL on a port of its own, without a queue.</source>
        <translation>Eines Thermodruckers, der ZPL an einem eigenen Anschluss annimmt, ohne Warteschlange.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OneGo</name>
    <message>
        <source>A batch is being booked. Scan again when it is done.</source>
        <translation>Es wird gerade ein Stapel gebucht. Scannen Sie noch einmal, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Nothing to do: its label is printed, or it has none.</source>
        <translation>Nichts zu tun: Die Etikette ist gedruckt, oder es gibt keine.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OptionsSection</name>
    <message>
        <source>What the carrier may offer to the recipient while this parcel is on its way.</source>
        <translation>Was der Transporteur dem Empfänger anbieten darf, während das Paket unterwegs ist.</translation>
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
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grösse</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Usual weight</source>
        <translation>Übliches Gewicht</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Neue Verpackung</translation>
    </message>
    <message>
        <source>The package “%1” is deleted.</source>
        <translation>Die Verpackung «%1» ist gelöscht.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>Boxes that you pack into. In a shipment&apos;s parcels one click fills in the usual weight.</source>
        <translation>Schachteln, in die Sie packen. Bei den Paketen einer Sendung füllt ein Klick das übliche Gewicht ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Weight when empty</source>
        <translation>Leergewicht</translation>
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
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Delete the package</source>
        <translation>Verpackung löschen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Verpackungen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingDesk</name>
    <message>
        <source>The order %1 names no items that could be checked.</source>
        <translation>Die Bestellung %1 nennt keine Artikel, die geprüft werden könnten.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingPanel</name>
    <message>
        <source>complete</source>
        <comment>state of an item</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of an item</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>state of an item</comment>
        <translation>%1 fehlt noch</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an item</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an item</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Right: %1 (%2 of %3)</source>
        <translation>Richtig: %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>One too many: %1. All of it is packed already.</source>
        <translation>Eins zu viel: %1. Davon ist schon alles gepackt.</translation>
    </message>
    <message>
        <source>The order is complete. Take %1 out again.</source>
        <translation>Die Bestellung ist vollständig. Nehmen Sie %1 wieder heraus.</translation>
    </message>
    <message>
        <source>Wrong item: %1 is not in this order. Put it back.</source>
        <translation>Falscher Artikel: %1 gehört nicht in diese Bestellung. Legen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Complete. Its label is on its way.</source>
        <translation>Vollständig. Die Etikette kommt.</translation>
    </message>
    <message>
        <source>Complete. Everything is in the parcel.</source>
        <translation>Vollständig. Alles ist im Paket.</translation>
    </message>
    <message>
        <source>Scan what goes into the parcel.</source>
        <translation>Scannen Sie, was in das Paket kommt.</translation>
    </message>
    <message>
        <source>Order %1: %2 of %3 packed</source>
        <translation>Bestellung %1: %2 von %3 gepackt</translation>
    </message>
    <message>
        <source>Items of the order</source>
        <translation>Artikel der Bestellung</translation>
    </message>
    <message>
        <source>Code by hand</source>
        <translation>Code von Hand</translation>
    </message>
    <message>
        <source>Count it</source>
        <comment>button</comment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>One more</source>
        <comment>button</comment>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key +.</source>
        <translation>Von der gewählten Zeile; in der Liste mit der Taste +.</translation>
    </message>
    <message>
        <source>One less</source>
        <comment>button</comment>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key -.</source>
        <translation>Von der gewählten Zeile; in der Liste mit der Taste -.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <comment>button</comment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Start anew</source>
        <comment>button</comment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button</comment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Close the check</source>
        <comment>button</comment>
        <translation>Prüfung schliessen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingSection</name>
    <message>
        <source>Check items before a label is printed</source>
        <translation>Artikel prüfen, bevor eine Etikette gedruckt wird</translation>
    </message>
    <message>
        <source>off</source>
        <comment>rule</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>rule</comment>
        <translation>warnen</translation>
    </message>
    <message>
        <source>required</source>
        <comment>rule</comment>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>Labels are printed whether the items are checked or not.</source>
        <translation>Etiketten werden gedruckt, ob die Artikel geprüft sind oder nicht.</translation>
    </message>
    <message>
        <source>Before the first label of an order whose items are not all checked, the program asks.</source>
        <translation>Vor der ersten Etikette einer Bestellung, deren Artikel nicht alle geprüft sind, fragt das Programm.</translation>
    </message>
    <message>
        <source>An order gets its first label only when all its items are checked.</source>
        <translation>Eine Bestellung bekommt ihre erste Etikette erst, wenn alle ihre Artikel geprüft sind.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ParcelsSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add a parcel</source>
        <translation>Paket hinzufügen</translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams after a number</comment>
        <translation> g</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>Gewicht unbekannt</translation>
    </message>
    <message>
        <source>Weight of the parcel in grams</source>
        <translation>Gewicht des Pakets in Gramm</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>Inhalt des Pakets</translation>
    </message>
    <message>
        <source>Remove this parcel</source>
        <translation>Dieses Paket entfernen</translation>
    </message>
    <message>
        <source>%L1 g</source>
        <translation>%L1 g</translation>
    </message>
    <message>
        <source>Such parcels usually weigh about %L1 g. Is the weight right?</source>
        <translation>Solche Pakete wiegen sonst etwa %L1 g. Stimmt das Gewicht?</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Verpackung wählen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PickupPanel</name>
    <message>
        <source>Asking when the carrier can come</source>
        <translation>Fragen, wann der Transporteur kommen kann</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for these parcels.</source>
        <translation>Der Transporteur bietet für diese Pakete keine Abholung an.</translation>
    </message>
    <message>
        <source>Ordering a pickup</source>
        <translation>Abholung bestellen</translation>
    </message>
    <message>
        <source>The pickup is ordered.</source>
        <translation>Die Abholung ist bestellt.</translation>
    </message>
    <message>
        <source>The pickup is ordered: %1.</source>
        <translation>Die Abholung ist bestellt: %1.</translation>
    </message>
    <message>
        <source>Pickup: %1.</source>
        <translation>Abholung: %1.</translation>
    </message>
    <message>
        <source>Pickups of this account cannot be ordered from here. Hand the parcels over, or use the carrier&apos;s page.</source>
        <translation>Für dieses Konto können von hier aus keine Abholungen bestellt werden. Übergeben Sie die Pakete selbst, oder nutzen Sie die Seite des Transporteurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked parcel(s) can be fetched. Ask when the carrier can come, and choose.</source>
        <translation>
            <numerusform>%n gebuchtes Paket kann abgeholt werden. Fragen Sie, wann der Transporteur kommen kann, und wählen Sie.</numerusform>
            <numerusform>%n gebuchte Pakete können abgeholt werden. Fragen Sie, wann der Transporteur kommen kann, und wählen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>Nichts wartet auf die Abholung.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this order, and it cannot be asked by a call. Ask its customer service, then say what it is.</source>
        <translation>Es ist nicht bekannt, ob der Transporteur diese Bestellung hat, und es lässt sich von hier aus nicht abfragen. Fragen Sie seinen Kundendienst, und sagen Sie dann, wie es steht.</translation>
    </message>
    <message>
        <source>Not taken: %1. %2</source>
        <translation>Nicht angenommen: %1. %2</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Ask for times</source>
        <translation>Nach Zeiten fragen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order pickup</source>
        <translation>Abholung bestellen</translation>
    </message>
    <message>
        <source>The carrier comes</source>
        <translation>Der Transporteur kommt</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>Er kommt nicht</translation>
    </message>
    <message>
        <source>The parcels can be ordered anew.</source>
        <translation>Die Pakete können neu bestellt werden.</translation>
    </message>
    <message>
        <source>Pickups of this account</source>
        <translation>Abholungen dieses Kontos</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PicturePreview</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>No picture: jpg, gif or png, about 640 × 160 pixels.</source>
        <translation>Kein Bild: jpg, gif oder png, etwa 640 × 160 Pixel.</translation>
    </message>
    <message>
        <source>The picture is on the web and is not fetched from here.</source>
        <translation>Das Bild liegt im Web und wird von hier aus nicht geladen.</translation>
    </message>
    <message>
        <source>The file cannot be read as a picture. Choose a jpg, gif or png file.</source>
        <translation>Die Datei lässt sich nicht als Bild lesen. Wählen Sie eine Datei im Format jpg, gif oder png.</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Messages take jpg, gif or png only.</source>
        <translation>Mitteilungen nehmen nur jpg, gif oder png an.</translation>
    </message>
    <message>
        <source>About 640 × 160 looks best.</source>
        <translation>Am besten wirken etwa 640 × 160.</translation>
    </message>
    <message>
        <source>Put the file on your web server and enter its address here.</source>
        <translation>Legen Sie die Datei auf Ihren Webserver und geben Sie hier ihre Adresse ein.</translation>
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
        <translation>Paketautomat</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Servicestelle</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>heute geschlossen</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>up to %1 kg</source>
        <translation>bis %1 kg</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Type to look it up</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>As the desk has kept it: %1</source>
        <translation>So, wie es hier aufbewahrt ist: %1</translation>
    </message>
    <message>
        <source>Choose one from the list: Down, then Enter.</source>
        <translation>Eines aus der Liste wählen: Pfeil nach unten, dann Enter.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Preconditions</name>
    <message>
        <source>A practice account needs none of this.</source>
        <translation>Ein Übungskonto braucht nichts davon.</translation>
    </message>
    <message>
        <source>Everything is settled with the carrier.</source>
        <translation>Mit dem Transporteur ist alles geregelt.</translation>
    </message>
    <message>
        <source>Still open: %1. Ask the carrier&apos;s adviser, then enter the date.</source>
        <translation>Noch offen: %1. Fragen Sie den Kundenberater des Transporteurs und geben Sie dann das Datum ein.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Code auf der Karte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Up to 12 capital letters, digits and hyphens: what a scanner reads off the card</source>
        <translation>Bis zu 12 Grossbuchstaben, Ziffern und Bindestriche: was ein Scanner von der Karte liest</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Tick what this preset says. What is not ticked stays as the shipment has it.</source>
        <translation>Kreuzen Sie an, was diese Vorlage sagt. Was nicht angekreuzt ist, bleibt, wie es die Sendung hat.</translation>
    </message>
    <message>
        <source>Service and additional services</source>
        <translation>Leistung und Zusatzleistungen</translation>
    </message>
    <message>
        <source>Texts and sender name</source>
        <translation>Texte und Absendername</translation>
    </message>
    <message>
        <source>Keys that apply the preset</source>
        <translation>Tasten, die die Vorlage anwenden</translation>
    </message>
    <message>
        <source>No message is chosen: this preset takes all messages away.</source>
        <translation>Keine Mitteilung ist gewählt: Diese Vorlage nimmt alle Mitteilungen weg.</translation>
    </message>
    <message>
        <source>No option is chosen: this preset takes all delivery options away.</source>
        <translation>Keine Option ist gewählt: Diese Vorlage nimmt alle Steuerungsoptionen weg.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetKeys</name>
    <message>
        <source>There is no preset yet. Make one of this shipment, or on the page of the presets.</source>
        <translation>Es gibt noch keine Vorlage. Machen Sie eine aus dieser Sendung oder auf der Seite der Vorlagen.</translation>
    </message>
    <message>
        <source>Apply a preset</source>
        <translation>Vorlage anwenden</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Als Vorlage speichern …</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Vorlage %1 anwenden</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetsPage</name>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>Die Vorlage «%1» ist gelöscht.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) added.</source>
        <translation>
            <numerusform>%n Vorlage hinzugefügt.</numerusform>
            <numerusform>%n Vorlagen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) replaced.</source>
        <translation>
            <numerusform>%n Vorlage ersetzt.</numerusform>
            <numerusform>%n Vorlagen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts are not on this desk, so the presets say nothing of the account: %1.</source>
        <translation>Diese Konten gibt es an diesem Arbeitsplatz nicht, darum sagen die Vorlagen nichts zum Konto: %1.</translation>
    </message>
    <message>
        <source>The presets are saved in %1.</source>
        <translation>Die Vorlagen sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Take presets from a file</source>
        <translation>Vorlagen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Vorlagen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the presets</source>
        <translation>Vorlagen speichern</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Karten speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n Blatt an den Drucker gesendet.</numerusform>
            <numerusform>%n Blätter an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards are saved in %1.</source>
        <translation>Die Karten sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The preset is not saved.</source>
        <translation>Die Vorlage ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you typed in the preset “%1” could not be saved.</source>
        <translation>Ihre Eingaben in der Vorlage «%1» konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Verpackungen</translation>
    </message>
    <message>
        <source>A preset holds what you choose again and again: service, parcels, messages, texts and delivery options. One key, or one scan of its card, puts it into a shipment.</source>
        <translation>Eine Vorlage hält fest, was Sie immer wieder wählen: Leistung, Pakete, Mitteilungen, Texte und Steuerungsoptionen. Eine Taste oder ein Scan ihrer Karte bringt sie in eine Sendung.</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Vorlage anlegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Karten drucken</translation>
    </message>
    <message>
        <source>Save the cards as PDF …</source>
        <translation>Karten als PDF speichern …</translation>
    </message>
    <message>
        <source>Import presets …</source>
        <translation>Vorlagen importieren …</translation>
    </message>
    <message>
        <source>Export presets …</source>
        <translation>Vorlagen exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Preset cards</source>
        <translation>Vorlagenkarten</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Print the command cards</source>
        <translation>Befehlskarten drucken</translation>
    </message>
    <message>
        <source>Save the command cards as PDF …</source>
        <translation>Befehlskarten als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintQuestionsDialog</name>
    <message>
        <source>Before printing</source>
        <translation>Vor dem Drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) cannot be printed:</source>
        <translation>
            <numerusform>%n Etikette kann nicht gedruckt werden:</numerusform>
            <numerusform>%n Etiketten können nicht gedruckt werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The codes of %n label(s) could not be read again, so nobody has compared them with the number:</source>
        <translation>
            <numerusform>Die Codes von %n Etikette liessen sich nicht zurücklesen und wurden nicht mit der Nummer verglichen:</numerusform>
            <numerusform>Die Codes von %n Etiketten liessen sich nicht zurücklesen und wurden nicht mit der Nummer verglichen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print these labels too; I scan one before sending</source>
        <translation>Diese Etiketten auch drucken; ich scanne vor dem Versand eine davon</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were already printed more than once:</source>
        <translation>
            <numerusform>%n Etikette wurde bereits mehr als einmal gedruckt:</numerusform>
            <numerusform>%n Etiketten wurden bereits mehr als einmal gedruckt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they printed once more? The history keeps the reason.</source>
        <translation>Warum werden sie nochmals gedruckt? Der Verlauf hält den Grund fest.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) would be printed before the items are checked:</source>
        <translation>
            <numerusform>%n Etikette würde gedruckt, bevor die Artikel geprüft sind:</numerusform>
            <numerusform>%n Etiketten würden gedruckt, bevor die Artikel geprüft sind:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintStrip</name>
    <message numerus="yes">
        <source>%n more job(s) wait.</source>
        <translation>
            <numerusform>%n weiterer Auftrag wartet.</numerusform>
            <numerusform>%n weitere Aufträge warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>They are printed</source>
        <translation>Sie sind gedruckt</translation>
    </message>
    <message>
        <source>They are not printed</source>
        <translation>Sie sind nicht gedruckt</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diesen Auftrag abbrechen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrinterSection</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>A4 sheets of four labels</source>
        <translation>A4-Bogen mit vier Etiketten</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listen und Karten</translation>
    </message>
    <message>
        <source>Previews of messages</source>
        <translation>Vorschau von Meldungen</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Grösse</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Four on A4</source>
        <translation>Vier auf A4</translation>
    </message>
    <message>
        <source>Thermal: ZPL goes through as it is</source>
        <translation>Thermodrucker: ZPL geht unverändert durch</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>By consignee</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By preset or service</source>
        <translation>Nach Vorlage oder Leistung</translation>
    </message>
    <message>
        <source>By postcode (pick route)</source>
        <translation>Nach Postleitzahl (Rüstweg)</translation>
    </message>
    <message>
        <source>None: the system&apos;s dialog asks</source>
        <translation>Keiner: Der Dialog des Systems fragt</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (jetzt nicht da)</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Wie der Drucker will</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testseite</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Drucker: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Fach: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Anordnung: %1</translation>
    </message>
    <message>
        <source>A test page went to “%1”.</source>
        <translation>Eine Testseite ging an «%1».</translation>
    </message>
    <message>
        <source>Printer for</source>
        <translation>Drucker für</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Order of a batch</source>
        <translation>Reihenfolge eines Stapels</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>By the system&apos;s dialog, instead of printing at once.</source>
        <translation>Mit dem Dialog des Systems, statt sofort zu drucken.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>A page between groups</source>
        <translation>Eine Seite zwischen Gruppen</translation>
    </message>
    <message>
        <source>It names the group, how many labels follow, and the day. It is no label.</source>
        <translation>Sie nennt die Gruppe, wie viele Etiketten folgen und den Tag. Sie ist keine Etikette.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Thermal printer in the network</source>
        <translation>Thermodrucker im Netz</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintingVerbs</name>
    <message numerus="yes">
        <source>%n label(s) saved in %1. They do not count as printed.</source>
        <translation>
            <numerusform>%n Etikette in %1 gespeichert. Sie gilt nicht als gedruckt.</numerusform>
            <numerusform>%n Etiketten in %1 gespeichert. Sie gelten nicht als gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent to the printer.</source>
        <translation>
            <numerusform>%n Etikette an den Drucker gesendet.</numerusform>
            <numerusform>%n Etiketten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label is saved in %1. It does not count as printed.</source>
        <translation>Die Etikette ist in %1 gespeichert. Sie gilt nicht als gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not printed</source>
        <translation>
            <numerusform>%n Etikette nicht gedruckt</numerusform>
            <numerusform>%n Etiketten nicht gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Keine Sendung ist ausgewählt.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Print labels with the system&apos;s dialog …</source>
        <translation>Etiketten mit dem Dialog des Systems drucken …</translation>
    </message>
    <message>
        <source>Print labels four on A4</source>
        <translation>Etiketten zu viert auf A4 drucken</translation>
    </message>
    <message>
        <source>Print the last label again</source>
        <translation>Die letzte Etikette noch einmal drucken</translation>
    </message>
    <message>
        <source>I have printed it</source>
        <comment>a saved file</comment>
        <translation>Ich habe sie gedruckt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) noted as printed.</source>
        <translation>
            <numerusform>%n Etikette als gedruckt vermerkt.</numerusform>
            <numerusform>%n Etiketten als gedruckt vermerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ProblemsPanel</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before booking</source>
        <translation>
            <numerusform>Vor dem Buchen %n Punkt beheben</numerusform>
            <numerusform>Vor dem Buchen %n Punkte beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against booking</source>
        <translation>Der Buchung steht nichts entgegen</translation>
    </message>
    <message>
        <source>Can be booked; please look at this</source>
        <translation>Kann gebucht werden; bitte prüfen Sie dies</translation>
    </message>
    <message>
        <source>What stands against booking</source>
        <translation>Was der Buchung entgegensteht</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Auszufüllen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ReceiptsFolder</name>
    <message>
        <source>Write booking receipts to</source>
        <translation>Buchungsbelege schreiben in</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>none: no receipts are written</source>
        <translation>keiner: Es werden keine Belege geschrieben</translation>
    </message>
    <message>
        <source>For the shop: each day a CSV file with reference, number, carrier, service, time and source of every booked parcel.</source>
        <translation>Für den Shop: täglich eine CSV-Datei mit Referenz, Nummer, Transporteur, Leistung, Zeit und Quelle jedes gebuchten Pakets.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RehearsalView</name>
    <message>
        <source>Choose an account first: its carrier decides which messages there are.</source>
        <translation>Wählen Sie zuerst ein Konto: Sein Transporteur bestimmt, welche Mitteilungen es gibt.</translation>
    </message>
    <message>
        <source>Export the rehearsal</source>
        <translation>Probelauf exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The messages that will go out</source>
        <translation>Die Mitteilungen, die gesendet werden</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ResultsPanel</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Gebucht.</translation>
    </message>
    <message>
        <source>Still unknown.</source>
        <translation>Noch offen.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 without a label for us.</source>
        <translation>Der Transporteur hatte die Nummer %1 verbraucht, ohne Etikette für uns.</translation>
    </message>
    <message>
        <source>A new label was bought.</source>
        <translation>Eine neue Etikette wurde gekauft.</translation>
    </message>
    <message>
        <source>The label is here: booked.</source>
        <translation>Die Etikette ist da: gebucht.</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Ergebnisse schliessen</translation>
    </message>
    <message>
        <source>Results of the last batch</source>
        <translation>Ergebnisse des letzten Stapels</translation>
    </message>
    <message>
        <source>Stays a draft: %1</source>
        <translation>Bleibt Entwurf: %1</translation>
    </message>
    <message numerus="yes">
        <source>Print these %n</source>
        <translation>
            <numerusform>Diese drucken</numerusform>
            <numerusform>Diese %n drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RowProblems</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Zeilen mit Fehlern</translation>
    </message>
    <message>
        <source>Row %1, rejected</source>
        <translation>Zeile %1, abgelehnt</translation>
    </message>
    <message>
        <source>Row %1, advice</source>
        <translation>Zeile %1, Hinweis</translation>
    </message>
    <message>
        <source>No row has an error. In a row that has one, F2 or a double click corrects a cell.</source>
        <translation>Keine Zeile hat einen Fehler. Hat eine Zeile einen, korrigiert F2 oder ein Doppelklick eine Zelle.</translation>
    </message>
    <message>
        <source>Enter opens the cell; what you type there counts for this import.</source>
        <translation>Die Eingabetaste öffnet die Zelle; was Sie dort eingeben, gilt für diesen Import.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SamplesSection</name>
    <message numerus="yes">
        <source>%n sample shipment(s) removed.</source>
        <translation>
            <numerusform>%n Beispielsendung entfernt.</numerusform>
            <numerusform>%n Beispielsendungen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample shipment(s) are on this desk, with what was practised on them.</source>
        <translation>
            <numerusform>%n Beispielsendung ist auf diesem Arbeitsplatz, mit allem, was daran geübt wurde.</numerusform>
            <numerusform>%n Beispielsendungen sind auf diesem Arbeitsplatz, mit allem, was daran geübt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Beispiele entfernen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanDesk</name>
    <message>
        <source>Close the open dialog first, then scan again.</source>
        <translation>Schliessen Sie zuerst den offenen Dialog und scannen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This desk has no card “%1”. Print its cards anew.</source>
        <translation>Dieser Arbeitsplatz kennt keine Karte «%1». Drucken Sie seine Karten neu.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments have the reference %1.</source>
        <translation>
            <numerusform>%n Sendung hat die Referenz %1.</numerusform>
            <numerusform>%n Sendungen haben die Referenz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here carries %1.</source>
        <translation>Hier trägt nichts %1.</translation>
    </message>
    <message>
        <source>New shipment with this reference</source>
        <translation>Neue Sendung mit dieser Referenz</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanSection</name>
    <message>
        <source>Symbology: %1</source>
        <translation>Codeart: %1</translation>
    </message>
    <message>
        <source>On a US keyboard: %1</source>
        <translation>Auf einer US-Tastatur: %1</translation>
    </message>
    <message>
        <source>A scanned order</source>
        <translation>Eine gescannte Bestellung</translation>
    </message>
    <message>
        <source>is opened</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>is opened, booked, and its label printed</source>
        <translation>wird geöffnet, gebucht und die Etikette gedruckt</translation>
    </message>
    <message>
        <source>Answer scans with sounds</source>
        <translation>Auf Scans mit Tönen antworten</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Vor einem Code gesendet</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Nach einem Code gesendet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Before the Enter or Tab with which every code has to end.</source>
        <translation>Vor dem Enter oder Tab, mit dem jeder Code enden muss.</translation>
    </message>
    <message>
        <source>Longest pause inside a code</source>
        <translation>Längste Pause in einem Code</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Longer for a slow wireless scanner, shorter when fast typing is taken for a scan.</source>
        <translation>Länger für einen langsamen Funkscanner, kürzer, wenn schnelles Tippen für einen Scan gehalten wird.</translation>
    </message>
    <message>
        <source>Try it: the last scan</source>
        <translation>Probieren: der letzte Scan</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>noch nichts gescannt</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SecretRows</name>
    <message>
        <source>stored in the key store</source>
        <translation>im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>only for this session: there is no key store</source>
        <translation>nur für diese Sitzung: Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the variable is set</source>
        <translation>die Variable ist gesetzt</translation>
    </message>
    <message>
        <source>the variable is not set</source>
        <translation>die Variable ist nicht gesetzt</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Where “%1” is kept</source>
        <translation>Wo «%1» aufbewahrt wird</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variable</translation>
    </message>
    <message>
        <source>Type it to store or replace it</source>
        <translation>Zum Speichern oder Ersetzen eingeben</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Section</name>
    <message>
        <source>Switched on along with %1.</source>
        <translation>Eingeschaltet zusammen mit: %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Darstellung</translation>
    </message>
    <message>
        <source>New shipments and imports</source>
        <translation>Neue Sendungen und Importe</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Daten und Netzwerk</translation>
    </message>
    <message>
        <source>Back up the desk …</source>
        <translation>Arbeitsplatz sichern …</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetLine</name>
    <message>
        <source>Sheet in %1: new, all 4 positions free</source>
        <translation>Bogen in %1: neu, alle 4 Plätze frei</translation>
    </message>
    <message>
        <source>Sheet in %1: next free position %2 of %3</source>
        <translation>Bogen in %1: nächster freier Platz %2 von %3</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Neuer Bogen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetModel</name>
    <message>
        <source>This column fills nothing.</source>
        <translation>Diese Spalte füllt nichts.</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Füllt: %1</translation>
    </message>
    <message>
        <source>Corrected here. The file says: %1</source>
        <translation>Hier korrigiert. Die Datei sagt: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentForm</name>
    <message>
        <source>This shipment is being booked.</source>
        <translation>Diese Sendung wird gerade gebucht.</translation>
    </message>
    <message>
        <source>Booked: the label is stored, and the data can no longer be changed.</source>
        <translation>Gebucht: Die Etikette ist gespeichert, die Daten lassen sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This shipment was given up.</source>
        <translation>Diese Sendung wurde annulliert.</translation>
    </message>
    <message>
        <source>Somebody else changed this shipment while you were typing. Both versions are still there: which one stays?</source>
        <translation>Jemand anderes hat diese Sendung geändert, während Sie tippten. Beide Fassungen sind noch da: Welche bleibt?</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Meine Eingaben behalten</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Andere Fassung übernehmen</translation>
    </message>
    <message>
        <source>Choose a shipment in the list, or press F2 for a new one.</source>
        <translation>Wählen Sie eine Sendung in der Liste oder drücken Sie F2 für eine neue.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made a label. Nothing can be changed until this is settled.</source>
        <translation>Es ist nicht bekannt, ob der Transporteur eine Etikette erstellt hat. Nichts kann geändert werden, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Offene Ergebnisse klären</translation>
    </message>
    <message>
        <source>Give the number up …</source>
        <translation>Nummer aufgeben …</translation>
    </message>
    <message>
        <source>Perhaps the carrier did make a label under this number: then it is lost, and it may be charged. Give the number up only when settling never succeeds. The shipment can then be booked under another number.</source>
        <translation>Vielleicht hat der Transporteur unter dieser Nummer doch eine Etikette erstellt: Dann ist sie verloren und wird womöglich verrechnet. Geben Sie die Nummer nur auf, wenn das Klären nie gelingt. Die Sendung kann dann unter einer anderen Nummer gebucht werden.</translation>
    </message>
    <message>
        <source>Give the number up</source>
        <translation>Nummer aufgeben</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Somebody else changed the shipment “%1” too, and what you typed is not saved.</source>
        <translation>Jemand anderes hat die Sendung «%1» auch geändert, und Ihre Eingaben sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you typed in the shipment “%1” could not be saved.</source>
        <translation>Ihre Eingaben in der Sendung «%1» konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Ihre Eingaben sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Meine Eingaben zurücknehmen</translation>
    </message>
    <message>
        <source>What you typed here on %1 was never stored: the program ended before. It is still there.</source>
        <translation>Was Sie hier am %1 eingegeben haben, wurde nie gespeichert: Das Programm endete vorher. Es ist noch da.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you typed here on %1 was not stored, because the shipment could no longer be changed. It was: %2</source>
        <translation>Was Sie hier am %1 eingegeben haben, wurde nicht gespeichert, weil sich die Sendung nicht mehr ändern liess. Es war: %2</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentHead</name>
    <message>
        <source>New shipment</source>
        <translation>Neue Sendung</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentList</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>There is no shipment yet. Press F2 to write the first one.</source>
        <translation>Es gibt noch keine Sendung. Drücken Sie F2, um die erste zu erfassen.</translation>
    </message>
    <message>
        <source>No shipment fits. Type less, or choose “All states”.</source>
        <translation>Keine Sendung passt. Geben Sie weniger ein oder wählen Sie «Alle Status».</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>state of a draft</comment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a draft</comment>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a draft</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Liste als CSV ausgeben</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>sendungen</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Text (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Liste wird ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n Sendung</numerusform>
            <numerusform>%n Sendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n shipment(s)</source>
        <translation>
            <numerusform>mehr als %n Sendung</numerusform>
            <numerusform>mehr als %n Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV ausgeben…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>state of a booked shipment</comment>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentRows</name>
    <message>
        <source>This shipment is being read.</source>
        <translation>Diese Sendung wird gelesen.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentsPage</name>
    <message>
        <source>Shipments</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Find a shipment</source>
        <translation>Sendung suchen</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Zum nächsten Problem</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Sendung %1</translation>
    </message>
    <message>
        <source>The sample orders are in the list. Book those that are ready, then print their labels; the others say what is to be mended.</source>
        <translation>Die Beispielbestellungen stehen in der Liste. Buchen Sie die bereiten und drucken Sie dann ihre Etiketten; die anderen sagen, was zu verbessern ist.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Zuerst umsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) saved in %1.</source>
        <translation>
            <numerusform>%n Sendung in %1 gesichert.</numerusform>
            <numerusform>%n Sendungen in %1 gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Es ist keine Sendung geöffnet.</translation>
    </message>
    <message>
        <source>Check the items</source>
        <translation>Artikel prüfen</translation>
    </message>
    <message>
        <source>Change, hold, discard</source>
        <translation>Ändern, zurückstellen, verwerfen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Parts of the shipment</source>
        <translation>Teile der Sendung</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShortcutOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Tastenkürzel schliessen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StandingStrip</name>
    <message>
        <source>Goes instead of “%1”, which got lost.</source>
        <translation>Geht anstelle von «%1», die verloren ging.</translation>
    </message>
    <message>
        <source>Got lost, and is sent again as “%1”.</source>
        <translation>Ging verloren und wird als «%1» nochmals gesendet.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release this shipment from hold</source>
        <translation>Diese Sendung freigeben</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to the shipment “%1”</source>
        <translation>Zur Sendung «%1»</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown outcome(s)</source>
        <translation>
            <numerusform>%Ln offenes Ergebnis</numerusform>
            <numerusform>%Ln offene Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: last call failed</source>
        <translation>%1: letzter Aufruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: worked at %2</source>
        <translation>%1: erfolgreich %2</translation>
    </message>
    <message>
        <source>%1: not used yet</source>
        <translation>%1: noch nicht verwendet</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Letzter Erfolg: %1</translation>
    </message>
    <message>
        <source>No success yet.</source>
        <translation>Noch kein Erfolg.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufenden Vorgang abbrechen</translation>
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
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Open the file or its errors</source>
        <translation>Datei oder ihre Fehler öffnen</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Antwort öffnen</translation>
    </message>
    <message>
        <source>The last files of the watched folder</source>
        <translation>Die letzten Dateien des überwachten Ordners</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TargetSection</name>
    <message>
        <source>none yet: choose one later in each shipment</source>
        <translation>noch keines: später in jeder Sendung wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Mitteilung</numerusform>
            <numerusform>%n Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in weights are</source>
        <translation>Gewichte sind angegeben in</translation>
    </message>
    <message>
        <source>Orders that changed</source>
        <translation>Geänderte Aufträge</translation>
    </message>
    <message>
        <source>Under this name the columns are remembered, and the next file of the source adds no order twice.</source>
        <translation>Unter diesem Namen werden die Spalten gemerkt, und die nächste Datei der Quelle fügt keinen Auftrag doppelt hinzu.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Arbeitsplatz behalten</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Whatever the file says now, drafts stay as they are.</source>
        <translation>Was die Datei jetzt auch sagt: Entwürfe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Drafts follow the file, even where somebody has changed them here.</source>
        <translation>Entwürfe folgen der Datei, auch wenn sie hier geändert wurden.</translation>
    </message>
    <message>
        <source>What happens to orders that are here already and that the file now says otherwise. What is booked never changes.</source>
        <translation>Was mit Aufträgen geschieht, die schon hier sind und in der Datei jetzt anders lauten. Gebuchtes ändert sich nie.</translation>
    </message>
    <message>
        <source>You see what would change, field by field, and decide before anything is overwritten.</source>
        <translation>Sie sehen Feld für Feld, was sich ändern würde, und entscheiden, bevor etwas überschrieben wird.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TestBand</name>
    <message>
        <source>Practice: nothing reaches a carrier</source>
        <translation>Übung: Nichts erreicht einen Transporteur</translation>
    </message>
    <message>
        <source>Practice account: nothing of this shipment reaches a carrier</source>
        <translation>Übungskonto: Nichts von dieser Sendung erreicht einen Transporteur</translation>
    </message>
    <message>
        <source>Test account: its labels are specimens and carry no parcel</source>
        <translation>Testkonto: Die Etiketten sind Muster und gelten für kein Paket</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TextsSection</name>
    <message>
        <source>Picture in the messages: none. It is set up with the account.</source>
        <translation>Bild in den Mitteilungen: keines. Es wird beim Konto eingerichtet.</translation>
    </message>
    <message>
        <source>Picture in the messages: %1</source>
        <translation>Bild in den Mitteilungen: %1</translation>
    </message>
    <message>
        <source>Picture in the messages: %1, leads to %2</source>
        <translation>Bild in den Mitteilungen: %1, führt zu %2</translation>
    </message>
    <message>
        <source>Not part of a booking: the carrier applies the name that is set up for the account or brand.</source>
        <translation>Nicht Teil einer Buchung: Der Transporteur verwendet den Namen, der für das Konto oder die Marke eingerichtet ist.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Wert einfügen</translation>
    </message>
    <message>
        <source>Insert a placeholder that is filled from the shipment</source>
        <translation>Einen Platzhalter einfügen, der aus der Sendung gefüllt wird</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Look again what needs me</source>
        <translation>Noch einmal nachsehen, was mich braucht</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie.</translation>
    </message>
    <message>
        <source>Write a shipment</source>
        <translation>Sendung schreiben</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Bestelldatei importieren</translation>
    </message>
    <message>
        <source>Needs you, most pressing first:</source>
        <translation>Das wartet auf Sie, Dringendstes zuerst:</translation>
    </message>
    <message>
        <source>Looking what needs you …</source>
        <translation>Es wird nachgesehen, was Sie braucht …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Undoing</name>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ViewTabs</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Ergebnis offen</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Meine Ansicht</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Die Ansicht «%1» ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export the views</source>
        <translation>Ansichten ausgeben</translation>
    </message>
    <message>
        <source>views</source>
        <translation>ansichten</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>The views are saved in %1.</source>
        <translation>Die Ansichten sind in %1 gesichert.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten einlesen</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Ansichten der Liste</translation>
    </message>
    <message>
        <source>Save and arrange views</source>
        <translation>Ansichten sichern und ordnen</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht sichern</translation>
    </message>
    <message>
        <source>Keep what is shown now in this view</source>
        <translation>Was jetzt gezeigt wird, in dieser Ansicht behalten</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Diese Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
        <source>Move this view to the left</source>
        <translation>Diese Ansicht nach links</translation>
    </message>
    <message>
        <source>Move this view to the right</source>
        <translation>Diese Ansicht nach rechts</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Ansichten ausgeben…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Ansichten einlesen…</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WatchedFolderSection</name>
    <message>
        <source>Switched off: files that are put there stay where they are.</source>
        <translation>Ausgeschaltet: Dateien, die dort abgelegt werden, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Watched: what is put into “in” is taken in a few seconds after it is complete.</source>
        <translation>Überwacht: Was in «in» gelegt wird, wird einige Sekunden nach seiner Vollendung übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n Datei wird noch geschrieben.</numerusform>
            <numerusform>%n Dateien werden noch geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were begun at another desk, which ends them when it runs again.</source>
        <translation>
            <numerusform>%n Datei wurde an einem anderen Arbeitsplatz begonnen, der sie beendet, wenn er wieder läuft.</numerusform>
            <numerusform>%n Dateien wurden an einem anderen Arbeitsplatz begonnen, der sie beendet, wenn er wieder läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Diesen Ordner überwachen</translation>
    </message>
    <message>
        <source>The folder is no longer watched. Its files stay where they are.</source>
        <translation>Der Ordner wird nicht mehr überwacht. Seine Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Order files that a shop puts into the folder “in” become shipments by themselves, with the columns that are remembered for their source. Each file then lies in “done” or “failed”, and “answer” says what became of each order.</source>
        <translation>Bestelldateien, die ein Shop in den Ordner «in» legt, werden von selbst zu Sendungen, mit den Spalten, die für ihre Quelle gemerkt sind. Jede Datei liegt danach in «done» oder «failed», und «answer» sagt, was aus jeder Bestellung wurde.</translation>
    </message>
    <message>
        <source>Watched folder:</source>
        <translation>Überwachter Ordner:</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Einen Ordner überwachen …</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Take its files in</source>
        <translation>Seine Dateien übernehmen</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>By it the columns are remembered and orders recognised, as on the import page.</source>
        <translation>Nach ihm werden die Spalten gemerkt und Bestellungen erkannt, wie auf der Importseite.</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Sprache der Antworten</translation>
    </message>
    <message>
        <source>that of the window</source>
        <translation>die des Fensters</translation>
    </message>
    <message>
        <source>Book what is ready, and write its labels into “answer”</source>
        <translation>Buchen, was bereit ist, und die Etiketten in «answer» schreiben</translation>
    </message>
    <message>
        <source>Each booked label costs what the carrier asks for it. Nobody is asked before.</source>
        <translation>Jede gebuchte Etikette kostet, was der Transporteur dafür verlangt. Vorher wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Left in “in”, being no ordinary files or having a name that is not UTF-8: %1.</source>
        <translation>In «in» liegen geblieben, weil es keine gewöhnlichen Dateien sind oder ihr Name nicht UTF-8 ist: %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayHead</name>
    <message>
        <source>Not on its way yet</source>
        <translation>Noch nicht unterwegs</translation>
    </message>
    <message>
        <source>Once it is booked, this page shows where the parcel is and what can still be changed.</source>
        <translation>Sobald gebucht ist, zeigt diese Seite, wo das Paket ist und was sich noch ändern lässt.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Asks the carrier where the parcel is</source>
        <translation>Fragt den Transporteur, wo das Paket ist</translation>
    </message>
    <message>
        <source>The carrier&apos;s page</source>
        <translation>Seite des Transporteurs</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayView</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whose right</source>
        <translation>Wer darf</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Für %1 beauftragen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beauftragen</translation>
    </message>
    <message>
        <source>Asking the carrier where the parcel is</source>
        <translation>Transporteur wird gefragt, wo das Paket ist</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n neues Ereignis.</numerusform>
            <numerusform>%n neue Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Asking the carrier what is possible</source>
        <translation>Transporteur wird gefragt, was möglich ist</translation>
    </message>
    <message>
        <source>Taking the booking back</source>
        <translation>Buchung wird zurückgenommen</translation>
    </message>
    <message>
        <source>The booking is taken back. Destroy the printed label.</source>
        <translation>Die Buchung ist zurückgenommen. Vernichten Sie die gedruckte Etikette.</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Wird beauftragt</translation>
    </message>
    <message>
        <source>Taking the order back</source>
        <translation>Auftrag wird zurückgenommen</translation>
    </message>
    <message>
        <source>The order is taken back.</source>
        <translation>Der Auftrag ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Ordered. The carrier&apos;s number: %1</source>
        <translation>Beauftragt. Nummer des Transporteurs: %1</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Was noch möglich ist</translation>
    </message>
    <message>
        <source>Check and price</source>
        <translation>Prüfen und Preis</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Auftrag zurücknehmen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Klärung aufgeben</translation>
    </message>
    <message>
        <source>Asks nobody; look at the carrier&apos;s page first</source>
        <translation>Fragt niemanden; sehen Sie zuerst auf der Seite des Transporteurs nach</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WindowMenus</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WorkCard</name>
    <message>
        <source>Settle them</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alle drucken</translation>
    </message>
    <message>
        <source>Book all …</source>
        <translation>Alle buchen …</translation>
    </message>
    <message>
        <source>All are handed over</source>
        <translation>Alle sind übergeben</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The basic services do not go together. Choose one of them.</source>
        <translation>Die Basisleistungen passen nicht zusammen. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>An additional service is not offered with this basic service. Remove it or change the service.</source>
        <translation>Eine Zusatzleistung wird mit dieser Basisleistung nicht angeboten. Entfernen Sie sie oder wechseln Sie die Leistung.</translation>
    </message>
    <message>
        <source>Two additional services exclude each other. Remove one of them.</source>
        <translation>Zwei Zusatzleistungen schliessen sich aus. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>A delivery instruction is not offered with this basic service. Remove it.</source>
        <translation>Eine Zustellanweisung wird mit dieser Basisleistung nicht angeboten. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A delivery instruction does not go with an additional service. Remove one of them.</source>
        <translation>Eine Zustellanweisung passt nicht zu einer Zusatzleistung. Entfernen Sie eine von beiden.</translation>
    </message>
    <message>
        <source>Two delivery instructions exclude each other. Remove one of them.</source>
        <translation>Zwei Zustellanweisungen schliessen sich aus. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The layout has no room for so many service codes. Choose a larger layout or fewer services.</source>
        <translation>Das Layout hat keinen Platz für so viele Leistungscodes. Wählen Sie ein grösseres Layout oder weniger Leistungen.</translation>
    </message>
    <message>
        <source>The layout has no room for so many instructions. Choose a larger layout or fewer instructions.</source>
        <translation>Das Layout hat keinen Platz für so viele Anweisungen. Wählen Sie ein grösseres Layout oder weniger Anweisungen.</translation>
    </message>
    <message>
        <source>The group of services is not valid. Choose the service again.</source>
        <translation>Die Leistungsgruppe ist ungültig. Wählen Sie die Leistung nochmals.</translation>
    </message>
    <message>
        <source>The carrier does not know the basic service. Choose another one.</source>
        <translation>Der Transporteur kennt die Basisleistung nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The carrier does not know the label layout. Choose another one.</source>
        <translation>Der Transporteur kennt das Etikettenlayout nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A service code does not belong to this group of services. Remove it.</source>
        <translation>Ein Leistungscode gehört nicht zu dieser Leistungsgruppe. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This layout is not offered for this kind of shipment. Choose another layout.</source>
        <translation>Dieses Layout wird für diese Sendungsart nicht angeboten. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This service goes only with cash on delivery. Add it.</source>
        <translation>Diese Leistung gibt es nur mit Nachnahme. Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>No basic service is among the codes. Choose one.</source>
        <translation>Unter den Codes ist keine Basisleistung. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>The time of this layout does not fit the basic service. Choose another layout.</source>
        <translation>Die Zeit dieses Layouts passt nicht zur Basisleistung. Wählen Sie ein anderes Layout.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not complete or not right. Check it.</source>
        <translation>Die Adresse des Empfängers ist unvollständig oder falsch. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The post office of posting is missing. Fill it in in the account.</source>
        <translation>Die Aufgabestelle fehlt. Tragen Sie sie im Konto ein.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is missing or not right. Write it with a decimal point.</source>
        <translation>Der Nachnahmebetrag fehlt oder ist falsch. Schreiben Sie ihn mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>The reference number of the payment slip is not right. Check its 27 digits.</source>
        <translation>Die Referenznummer des Einzahlungsscheins ist falsch. Prüfen Sie ihre 27 Ziffern.</translation>
    </message>
    <message>
        <source>Announcing by telephone needs the recipient&apos;s number. Fill it in.</source>
        <translation>Die telefonische Avisierung braucht die Nummer des Empfängers. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>The instruction needs the delivery date. Fill it in.</source>
        <translation>Die Anweisung braucht das Zustelldatum. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>The instruction needs the number of the parcel and how many there are.</source>
        <translation>Die Anweisung braucht die Nummer des Pakets und die Anzahl der Pakete.</translation>
    </message>
    <message>
        <source>The instruction needs the place of deposit. Fill it in.</source>
        <translation>Die Anweisung braucht den Ablageort. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The franking licence is missing. Fill it in in the account.</source>
        <translation>Die Frankierlizenz fehlt. Tragen Sie sie im Konto ein.</translation>
    </message>
    <message>
        <source>The account may not use this franking licence. Ask the carrier&apos;s adviser.</source>
        <translation>Das Konto darf diese Frankierlizenz nicht verwenden. Fragen Sie den Kundenberater des Transporteurs.</translation>
    </message>
    <message>
        <source>The item number is outside the allowed range. Check the range in the account.</source>
        <translation>Die Aufgabenummer liegt ausserhalb des erlaubten Bereichs. Prüfen Sie den Bereich im Konto.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this format. Choose another one.</source>
        <translation>Der Transporteur erstellt keine Etiketten in diesem Format. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this resolution. Choose another one.</source>
        <translation>Der Transporteur erstellt keine Etiketten in dieser Auflösung. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>VinoLog does not deliver to this postcode. Choose another service.</source>
        <translation>VinoLog stellt in diese PLZ nicht zu. Wählen Sie eine andere Leistung.</translation>
    </message>
    <message>
        <source>This item number is already used up at the carrier. It is never printed; a new one is taken.</source>
        <translation>Diese Aufgabenummer ist beim Transporteur schon verbraucht. Sie wird nie gedruckt; es wird eine neue genommen.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not complete or not right. Check it in the account.</source>
        <translation>Die Adresse des Absenders ist unvollständig oder falsch. Prüfen Sie sie im Konto.</translation>
    </message>
    <message>
        <source>The logo has a format that the carrier does not take. Use GIF, PNG or JPG.</source>
        <translation>Das Logo hat ein Format, das der Transporteur nicht annimmt. Verwenden Sie GIF, PNG oder JPG.</translation>
    </message>
    <message>
        <source>The logo is too large. Make it smaller.</source>
        <translation>Das Logo ist zu gross. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is outside what the carrier collects.</source>
        <translation>Der Nachnahmebetrag liegt ausserhalb dessen, was der Transporteur einzieht.</translation>
    </message>
    <message>
        <source>The carrier cannot read the logo. Save it again.</source>
        <translation>Der Transporteur kann das Logo nicht lesen. Speichern Sie es nochmals.</translation>
    </message>
    <message>
        <source>This address needs its P.O. box. Fill it in.</source>
        <translation>Diese Adresse braucht ihr Postfach. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>The franking licence is not allowed for this service. Choose another service or ask the carrier&apos;s adviser.</source>
        <translation>Die Frankierlizenz ist für diese Leistung nicht zugelassen. Wählen Sie eine andere Leistung oder fragen Sie den Kundenberater des Transporteurs.</translation>
    </message>
    <message>
        <source>The franking licence has the wrong length. Check it in the account.</source>
        <translation>Die Frankierlizenz hat die falsche Länge. Prüfen Sie sie im Konto.</translation>
    </message>
    <message>
        <source>The country is not a code of two letters. Correct it.</source>
        <translation>Das Land ist kein Code aus zwei Buchstaben. Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>An additional service is not offered to this country. Remove it.</source>
        <translation>Eine Zusatzleistung wird für dieses Land nicht angeboten. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The basic service does not go abroad. Choose another one.</source>
        <translation>Die Basisleistung gilt nicht fürs Ausland. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The basic service is for abroad only. Choose another one.</source>
        <translation>Die Basisleistung gilt nur fürs Ausland. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The postcode is missing. Fill it in.</source>
        <translation>Die PLZ fehlt. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>The postcode may hold digits only. Correct it.</source>
        <translation>Die PLZ darf nur Ziffern enthalten. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The postcode is too long. Correct it.</source>
        <translation>Die PLZ ist zu lang. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>This is not a customer&apos;s franking licence; the carrier asks for a number of its own.</source>
        <translation>Dies ist keine Frankierlizenz eines Kunden; der Transporteur verlangt eine eigene Nummer.</translation>
    </message>
    <message>
        <source>The weight is above the limit. Correct it or split the shipment.</source>
        <translation>Das Gewicht liegt über der Grenze. Korrigieren Sie es oder teilen Sie die Sendung auf.</translation>
    </message>
    <message>
        <source>The weight must be above 0. Correct it or leave it empty.</source>
        <translation>Das Gewicht muss über 0 liegen. Korrigieren Sie es oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>A UN number must have 4 digits. Correct it.</source>
        <translation>Eine UN-Nummer muss 4 Ziffern haben. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Limited quantities need a newer version of the carrier&apos;s interface.</source>
        <translation>Begrenzte Mengen brauchen eine neuere Version der Schnittstelle des Transporteurs.</translation>
    </message>
    <message>
        <source>A message is not offered with this basic service. Switch it off.</source>
        <translation>Eine Mitteilung wird mit dieser Basisleistung nicht angeboten. Schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>An e-mail address does not have the right form. Correct it.</source>
        <translation>Eine E-Mail-Adresse hat nicht die richtige Form. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>A telephone number does not have the right form. Correct it.</source>
        <translation>Eine Telefonnummer hat nicht die richtige Form. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The exchange message needs the instruction for exchange. Add it.</source>
        <translation>Die Austauschmitteilung braucht die Anweisung für den Austausch. Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>The instruction for exchange needs the exchange message. Switch it on.</source>
        <translation>Die Anweisung für den Austausch braucht die Austauschmitteilung. Schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>The item&apos;s id holds characters that the carrier refuses.</source>
        <translation>Die ID des Pakets enthält Zeichen, die der Transporteur ablehnt.</translation>
    </message>
    <message>
        <source>The channel of a message does not fit its address. Check both.</source>
        <translation>Der Kanal einer Mitteilung passt nicht zu ihrer Adresse. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The account or contact for cash on delivery is not complete. Check it.</source>
        <translation>Konto oder Kontakt für die Nachnahme ist unvollständig. Prüfen Sie die Angaben.</translation>
    </message>
    <message>
        <source>The basic service needs an additional service. Add it.</source>
        <translation>Die Basisleistung braucht eine Zusatzleistung. Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>A message needs an additional service. Add it or switch the message off.</source>
        <translation>Eine Mitteilung braucht eine Zusatzleistung. Fügen Sie sie hinzu oder schalten Sie die Mitteilung aus.</translation>
    </message>
    <message>
        <source>Evening delivery is not possible at this address. Choose another service.</source>
        <translation>Abendzustellung ist an dieser Adresse nicht möglich. Wählen Sie eine andere Leistung.</translation>
    </message>
    <message>
        <source>Own label lines must be at least two. Add one or remove them.</source>
        <translation>Es braucht mindestens zwei eigene Etikettenzeilen. Fügen Sie eine hinzu oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The service is not offered at this address. Choose another one.</source>
        <translation>Die Leistung wird an dieser Adresse nicht angeboten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Single codes are not made in this format. Choose another one.</source>
        <translation>Einzelne Codes werden in diesem Format nicht erstellt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The carrier did not understand the request. Keep the log and report it.</source>
        <translation>Der Transporteur hat die Anfrage nicht verstanden. Bewahren Sie das Protokoll auf und melden Sie es.</translation>
    </message>
    <message>
        <source>Format and resolution do not go together. Change one of them.</source>
        <translation>Format und Auflösung passen nicht zusammen. Ändern Sie eines davon.</translation>
    </message>
    <message>
        <source>Too many labels were asked for at once. Book fewer at a time.</source>
        <translation>Es wurden zu viele Etiketten auf einmal verlangt. Buchen Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The user may not use this service of the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>Der Benutzer darf diesen Dienst des Transporteurs nicht verwenden. Fragen Sie den Kundenberater des Transporteurs.</translation>
    </message>
    <message>
        <source>The carrier&apos;s own system is down. Nothing is wrong with the shipment; try again later.</source>
        <translation>Das System des Transporteurs ist ausgefallen. Mit der Sendung ist alles in Ordnung; versuchen Sie es später nochmals.</translation>
    </message>
    <message>
        <source>The carrier could not find a free number. Try again later.</source>
        <translation>Der Transporteur fand keine freie Nummer. Versuchen Sie es später nochmals.</translation>
    </message>
    <message>
        <source>The amount was ignored, because cash on delivery is not chosen.</source>
        <translation>Der Betrag wurde ignoriert, weil Nachnahme nicht gewählt ist.</translation>
    </message>
    <message>
        <source>The payment reference was ignored, because cash on delivery is not chosen.</source>
        <translation>Die Zahlungsreferenz wurde ignoriert, weil Nachnahme nicht gewählt ist.</translation>
    </message>
    <message>
        <source>The telephone number was ignored, because announcing by telephone is not chosen.</source>
        <translation>Die Telefonnummer wurde ignoriert, weil die telefonische Avisierung nicht gewählt ist.</translation>
    </message>
    <message>
        <source>The delivery date was ignored, because its instruction is not chosen.</source>
        <translation>Das Zustelldatum wurde ignoriert, weil seine Anweisung nicht gewählt ist.</translation>
    </message>
    <message>
        <source>The parcel&apos;s number was ignored, because delivering together is not chosen.</source>
        <translation>Die Nummer des Pakets wurde ignoriert, weil «gesamthaft zustellen» nicht gewählt ist.</translation>
    </message>
    <message>
        <source>The place of deposit was ignored, because its instruction is not chosen.</source>
        <translation>Der Ablageort wurde ignoriert, weil seine Anweisung nicht gewählt ist.</translation>
    </message>
    <message>
        <source>The text was not printed: this layout has no room for it.</source>
        <translation>Der Text wurde nicht gedruckt: Dieses Layout hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>The carrier answered slowly. The label is valid.</source>
        <translation>Der Transporteur hat langsam geantwortet. Die Etikette ist gültig.</translation>
    </message>
    <message>
        <source>The PP franking mark was ignored. The label is valid.</source>
        <translation>Der PP-Frankiervermerk wurde ignoriert. Die Etikette ist gültig.</translation>
    </message>
    <message>
        <source>The weight is for the carrier&apos;s own use and was ignored.</source>
        <translation>Das Gewicht dient nur dem Transporteur selbst und wurde ignoriert.</translation>
    </message>
    <message>
        <source>Free text 2 was left away, because an SMS does not carry it.</source>
        <translation>Freitext 2 wurde weggelassen, weil eine SMS ihn nicht überträgt.</translation>
    </message>
    <message>
        <source>A free text was left away, because the message does not carry it.</source>
        <translation>Ein Freitext wurde weggelassen, weil die Mitteilung ihn nicht überträgt.</translation>
    </message>
    <message>
        <source>For this address no delivery information can be sent.</source>
        <translation>Für diese Adresse kann keine Zustellinformation gesendet werden.</translation>
    </message>
    <message>
        <source>The form of address was left away on the label.</source>
        <translation>Die Anrede wurde auf der Etikette weggelassen.</translation>
    </message>
    <message>
        <source>The address supplement was left away on the label.</source>
        <translation>Der Adresszusatz wurde auf der Etikette weggelassen.</translation>
    </message>
    <message>
        <source>The sender was cut to 20 characters on the label.</source>
        <translation>Der Absender wurde auf der Etikette auf 20 Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>The third name line was left away on the label.</source>
        <translation>Die dritte Namenszeile wurde auf der Etikette weggelassen.</translation>
    </message>
    <message>
        <source>The text was left away on the label.</source>
        <translation>Der Text wurde auf der Etikette weggelassen.</translation>
    </message>
    <message>
        <source>Lines of the address were left away on the label. Look at it before it goes out.</source>
        <translation>Adresszeilen wurden auf der Etikette weggelassen. Prüfen Sie sie vor dem Versand.</translation>
    </message>
    <message>
        <source>The weight was not printed on the label.</source>
        <translation>Das Gewicht wurde nicht auf die Etikette gedruckt.</translation>
    </message>
    <message>
        <source>A number that only the carrier sets was ignored.</source>
        <translation>Eine Nummer, die nur der Transporteur setzt, wurde ignoriert.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1.</source>
        <translation>Der Transporteur hat mit einem Code geantwortet, den Aviso noch nicht kennt: %1.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1. Its words: %2</source>
        <translation>Der Transporteur hat mit einem Code geantwortet, den Aviso noch nicht kennt: %1. Sein Wortlaut: %2</translation>
    </message>
    <message>
        <source>The carrier misses something in the request. Check the shipment and the account.</source>
        <translation>Dem Transporteur fehlt etwas in der Anfrage. Prüfen Sie die Sendung und das Konto.</translation>
    </message>
    <message>
        <source>The carrier does not accept the application number. Check it in the account.</source>
        <translation>Der Transporteur nimmt die Anwendungsnummer nicht an. Prüfen Sie sie im Konto.</translation>
    </message>
    <message>
        <source>The carrier does not accept the parcels as they are sent.</source>
        <translation>Der Transporteur nimmt die Pakete so nicht an, wie sie übermittelt werden.</translation>
    </message>
    <message>
        <source>The carrier does not know numbers of this form.</source>
        <translation>Der Transporteur kennt keine Nummern dieser Form.</translation>
    </message>
    <message>
        <source>The carrier does not answer in this language.</source>
        <translation>Der Transporteur antwortet nicht in dieser Sprache.</translation>
    </message>
    <message>
        <source>The carrier offers no delivery to this address. Check the address and the service.</source>
        <translation>Der Transporteur bietet keine Zustellung an diese Adresse an. Prüfen Sie die Adresse und die Leistung.</translation>
    </message>
    <message>
        <source>The customs form needs an EORI, VOEC or IOSS number. Fill it in in the account.</source>
        <translation>Das Zollformular braucht eine EORI-, VOEC- oder IOSS-Nummer. Tragen Sie sie im Konto ein.</translation>
    </message>
    <message>
        <source>The carrier does not accept the API key. Copy it from the business cabinet into the account once more.</source>
        <translation>Der Transporteur nimmt den API-Schlüssel nicht an. Kopieren Sie ihn nochmals aus dem Geschäftskabinett ins Konto.</translation>
    </message>
    <message>
        <source>No API key reached the carrier. Enter it in the account.</source>
        <translation>Beim Transporteur kam kein API-Schlüssel an. Tragen Sie ihn im Konto ein.</translation>
    </message>
    <message>
        <source>The API key has expired. Make a new one in the business cabinet and enter it in the account.</source>
        <translation>Der API-Schlüssel ist abgelaufen. Erstellen Sie im Geschäftskabinett einen neuen und tragen Sie ihn im Konto ein.</translation>
    </message>
    <message>
        <source>The API key is switched off. Switch it on in the business cabinet or make a new one.</source>
        <translation>Der API-Schlüssel ist ausgeschaltet. Schalten Sie ihn im Geschäftskabinett ein oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The carrier does not know who asks: this works with an API key only. Enter it in the account.</source>
        <translation>Der Transporteur weiss nicht, wer fragt: Das geht nur mit einem API-Schlüssel. Tragen Sie ihn im Konto ein.</translation>
    </message>
    <message>
        <source>The owner of the API key may not do this. Ask the carrier&apos;s adviser.</source>
        <translation>Der Inhaber des API-Schlüssels darf das nicht. Fragen Sie die Beratung des Transporteurs.</translation>
    </message>
    <message>
        <source>The carrier no longer offers what was asked for. Keep the log and report it.</source>
        <translation>Der Transporteur bietet das Gefragte nicht mehr an. Bewahren Sie das Protokoll auf und melden Sie es.</translation>
    </message>
    <message>
        <source>The carrier asks for a newer version of the program. Look for one, or try again later.</source>
        <translation>Der Transporteur verlangt eine neuere Version des Programms. Suchen Sie eine oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The carrier was asked too often in a short time. Wait a minute.</source>
        <translation>Der Transporteur wurde in kurzer Zeit zu oft gefragt. Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>The carrier was asked too often today. Try again tomorrow, or ask it for a higher limit.</source>
        <translation>Der Transporteur wurde heute zu oft gefragt. Versuchen Sie es morgen wieder oder bitten Sie um eine höhere Grenze.</translation>
    </message>
    <message>
        <source>The attempts that the carrier allows are used up. Try again later.</source>
        <translation>Die erlaubten Versuche sind aufgebraucht. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The carrier wants a second step of signing in, which exists in its own cabinet only. Sign in there.</source>
        <translation>Der Transporteur verlangt einen zweiten Anmeldeschritt, den es nur in seinem eigenen Kabinett gibt. Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>The carrier sends no more codes by SMS for now. Try again in an hour.</source>
        <translation>Der Transporteur sendet vorläufig keine Codes mehr per SMS. Versuchen Sie es in einer Stunde.</translation>
    </message>
    <message>
        <source>The code from the SMS is wrong. Type it again.</source>
        <translation>Der Code aus der SMS stimmt nicht. Tippen Sie ihn nochmals.</translation>
    </message>
    <message>
        <source>Signing in failed and is locked for some minutes. Try again later.</source>
        <translation>Die Anmeldung schlug fehl und ist einige Minuten gesperrt. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The carrier does not trust this device. Confirm it in the business cabinet.</source>
        <translation>Der Transporteur vertraut diesem Gerät nicht. Bestätigen Sie es im Geschäftskabinett.</translation>
    </message>
    <message>
        <source>The carrier cannot read the dispatch date. Choose it again.</source>
        <translation>Der Transporteur kann das Versanddatum nicht lesen. Wählen Sie es nochmals.</translation>
    </message>
    <message>
        <source>The dispatch date is past. Choose today or a later day.</source>
        <translation>Das Versanddatum ist vorbei. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>The declared value is missing or not right. Write it in hryvnias with a decimal point.</source>
        <translation>Der deklarierte Wert fehlt oder stimmt nicht. Schreiben Sie ihn in Hrywnja mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>The declared value is above what the carrier takes: 399 999 UAH up to 100 kg, 1 000 000 UAH above. Lower it.</source>
        <translation>Der deklarierte Wert übersteigt, was der Transporteur annimmt: 399 999 UAH bis 100 kg, 1 000 000 UAH darüber. Senken Sie ihn.</translation>
    </message>
    <message>
        <source>A parcel locker takes a declared value of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Ein Paketautomat nimmt höchstens 10 000 UAH deklarierten Wert. Senken Sie ihn oder senden Sie an eine Filiale.</translation>
    </message>
    <message>
        <source>The number of parcels is missing or not right. Check the parcels.</source>
        <translation>Die Zahl der Pakete fehlt oder stimmt nicht. Prüfen Sie die Pakete.</translation>
    </message>
    <message>
        <source>The weight is missing or not right. Correct it.</source>
        <translation>Das Gewicht fehlt oder stimmt nicht. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number does not have the right form. Correct it.</source>
        <translation>Die Telefonnummer des Empfängers hat nicht die richtige Form. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number is missing. Fill it in.</source>
        <translation>Die Telefonnummer des Empfängers fehlt. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>A parcel locker needs the recipient&apos;s mobile number. Fill it in.</source>
        <translation>Ein Paketautomat braucht die Mobilnummer des Empfängers. Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>The sender&apos;s telephone number is missing or not right. Correct it in the account.</source>
        <translation>Die Telefonnummer des Absenders fehlt oder stimmt nicht. Berichtigen Sie sie im Konto.</translation>
    </message>
    <message>
        <source>The payment method is missing or not right. Choose it again.</source>
        <translation>Die Zahlungsart fehlt oder stimmt nicht. Wählen Sie sie nochmals.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Ein Dritter kann nur bargeldlos bezahlen. Wählen Sie die bargeldlose Zahlung.</translation>
    </message>
    <message>
        <source>The recipient cannot pay for delivery to this parcel locker. Choose another payer.</source>
        <translation>Der Empfänger kann die Zustellung an diesen Paketautomaten nicht bezahlen. Wählen Sie einen anderen Zahlenden.</translation>
    </message>
    <message>
        <source>The waybill is on a register already. Take it off that first.</source>
        <translation>Der Frachtbrief steht schon auf einem Register. Nehmen Sie ihn zuerst von dort weg.</translation>
    </message>
    <message>
        <source>The waybill was printed already, so it can no longer be changed.</source>
        <translation>Der Frachtbrief wurde schon gedruckt und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>The carrier finds no such waybill of this account. Check the number and the account.</source>
        <translation>Der Transporteur findet keinen solchen Frachtbrief dieses Kontos. Prüfen Sie Nummer und Konto.</translation>
    </message>
    <message>
        <source>The measures of the parcel are missing. Fill in length, width and height.</source>
        <translation>Die Masse des Pakets fehlen. Tragen Sie Länge, Breite und Höhe ein.</translation>
    </message>
    <message>
        <source>A parcel locker takes one parcel for each waybill. Split the shipment.</source>
        <translation>Ein Paketautomat nimmt ein Paket pro Frachtbrief. Teilen Sie die Sendung.</translation>
    </message>
    <message>
        <source>The parcel is too large for the parcel locker: {field}. Send it to a branch.</source>
        <translation>Das Paket ist zu gross für den Paketautomaten: {field}. Senden Sie es an eine Filiale.</translation>
    </message>
    <message>
        <source>The parcel is too heavy for the parcel locker, which takes 20 kg. Send it to a branch.</source>
        <translation>Das Paket ist zu schwer für den Paketautomaten, der 20 kg nimmt. Senden Sie es an eine Filiale.</translation>
    </message>
    <message>
        <source>The parcel locker has no free cell. Choose a branch, or try again later.</source>
        <translation>Der Paketautomat hat kein freies Fach. Wählen Sie eine Filiale oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The parcel lies in a parcel locker already, so nothing can be changed.</source>
        <translation>Das Paket liegt schon in einem Paketautomaten; es lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>A parcel locker takes cash on delivery of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Ein Paketautomat nimmt höchstens 10 000 UAH Nachnahme. Senken Sie sie oder senden Sie an eine Filiale.</translation>
    </message>
    <message>
        <source>Money to a card goes up to 14 999 UAH only. Lower the amount or have it paid out in another way.</source>
        <translation>Geld auf eine Karte geht nur bis 14 999 UAH. Senken Sie den Betrag oder lassen Sie ihn anders auszahlen.</translation>
    </message>
    <message>
        <source>The carrier sends no money to cards for now. Have it paid out in another way.</source>
        <translation>Der Transporteur überweist vorläufig kein Geld auf Karten. Lassen Sie es anders auszahlen.</translation>
    </message>
    <message>
        <source>The carrier does not accept the description of the contents. Write it in Ukrainian.</source>
        <translation>Der Transporteur nimmt die Beschreibung des Inhalts nicht an. Schreiben Sie sie auf Ukrainisch.</translation>
    </message>
    <message>
        <source>The description holds words that the carrier does not accept. Say more exactly what it is.</source>
        <translation>Die Beschreibung enthält Wörter, die der Transporteur nicht annimmt. Sagen Sie genauer, was es ist.</translation>
    </message>
    <message>
        <source>The description of the contents is too long. Shorten it.</source>
        <translation>Die Beschreibung des Inhalts ist zu lang. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The carrier booked another date: %1.</source>
        <translation>Der Transporteur hat ein anderes Datum gebucht: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another weight (kg): %1.</source>
        <translation>Der Transporteur hat ein anderes Gewicht gebucht (kg): %1.</translation>
    </message>
    <message>
        <source>The carrier booked another number of parcels: %1.</source>
        <translation>Der Transporteur hat eine andere Zahl Pakete gebucht: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another description: %1.</source>
        <translation>Der Transporteur hat eine andere Beschreibung gebucht: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another declared value: %1.</source>
        <translation>Der Transporteur hat einen anderen deklarierten Wert gebucht: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another volume: %1.</source>
        <translation>Der Transporteur hat ein anderes Volumen gebucht: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another amount of payment control: %1.</source>
        <translation>Der Transporteur hat einen anderen Betrag der Zahlungskontrolle gebucht: %1.</translation>
    </message>
    <message>
        <source>The price of the service rose: %1. Tell whoever pays.</source>
        <translation>Der Preis der Leistung ist gestiegen: %1. Sagen Sie es dem, der bezahlt.</translation>
    </message>
    <message>
        <source>The price of the service fell: %1.</source>
        <translation>Der Preis der Leistung ist gesunken: %1.</translation>
    </message>
    <message>
        <source>The carrier shortened the days that it lists. Ask for fewer days.</source>
        <translation>Der Transporteur hat den Zeitraum der Liste gekürzt. Fragen Sie nach weniger Tagen.</translation>
    </message>
    <message>
        <source>More was asked for at once than the carrier lists. Keep the log and report it.</source>
        <translation>Es wurde mehr auf einmal gefragt, als der Transporteur auflistet. Bewahren Sie das Protokoll auf und melden Sie es.</translation>
    </message>
    <message>
        <source>The waybill was printed before yesterday, so it cannot be put on a register any more.</source>
        <translation>Der Frachtbrief wurde vor gestern gedruckt und kann auf kein Register mehr.</translation>
    </message>
    <message>
        <source>The carrier does not know this register.</source>
        <translation>Der Transporteur kennt dieses Register nicht.</translation>
    </message>
    <message>
        <source>The name of the recipient&apos;s company is missing. Fill it in.</source>
        <translation>Der Firmenname des Empfängers fehlt. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The recipient&apos;s first name is missing. Fill it in.</source>
        <translation>Der Vorname des Empfängers fehlt. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The carrier knows this contact person already.</source>
        <translation>Der Transporteur kennt diese Kontaktperson bereits.</translation>
    </message>
    <message>
        <source>The carrier does not let a private sender be changed.</source>
        <translation>Der Transporteur lässt einen privaten Absender nicht ändern.</translation>
    </message>
    <message>
        <source>The carrier does not know the town by its key. Choose it again.</source>
        <translation>Der Transporteur kennt den Ort nicht an seiner Kennung. Wählen Sie ihn nochmals.</translation>
    </message>
    <message>
        <source>The carrier does not know this town. Choose it from its list.</source>
        <translation>Der Transporteur kennt diesen Ort nicht. Wählen Sie ihn aus seiner Liste.</translation>
    </message>
    <message>
        <source>The street is missing or not known to the carrier. Check it.</source>
        <translation>Die Strasse fehlt oder ist dem Transporteur nicht bekannt. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The carrier does not know one of the keys in the account. Choose sender and contact again.</source>
        <translation>Der Transporteur kennt eine der Kennungen im Konto nicht. Wählen Sie Absender und Kontakt nochmals.</translation>
    </message>
    <message>
        <source>The carrier was asked for more than 100 parcels at once. Keep the log and report it.</source>
        <translation>Der Transporteur wurde nach mehr als 100 Paketen auf einmal gefragt. Bewahren Sie das Protokoll auf und melden Sie es.</translation>
    </message>
    <message>
        <source>The telephone number is none of this parcel&apos;s, so the carrier does not show everything.</source>
        <translation>Die Telefonnummer gehört nicht zu diesem Paket; der Transporteur zeigt darum nicht alles.</translation>
    </message>
    <message>
        <source>The carrier does not extend the storage of this parcel. Ask it, or let the other party try.</source>
        <translation>Der Transporteur verlängert die Aufbewahrung dieses Pakets nicht. Fragen Sie ihn, oder lassen Sie es die andere Seite versuchen.</translation>
    </message>
    <message>
        <source>The storage cannot be extended to this day. Choose an earlier one, at most ten days ahead.</source>
        <translation>Die Aufbewahrung lässt sich nicht bis zu diesem Tag verlängern. Wählen Sie einen früheren, höchstens zehn Tage voraus.</translation>
    </message>
    <message>
        <source>There is such an order for this parcel already.</source>
        <translation>Für dieses Paket gibt es schon einen solchen Auftrag.</translation>
    </message>
    <message>
        <source>The carrier has recorded the refusal.</source>
        <translation>Der Transporteur hat die Annahmeverweigerung vermerkt.</translation>
    </message>
    <message>
        <source>A parcel in a locker cannot be refused. Wait until it was moved to a branch.</source>
        <translation>Ein Paket in einem Automaten kann nicht verweigert werden. Warten Sie, bis es in eine Filiale gebracht wurde.</translation>
    </message>
    <message>
        <source>The parcel cannot be delivered on this day. Choose another one.</source>
        <translation>Das Paket kann an diesem Tag nicht zugestellt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It is too late for this change: the parcel was handed over, returned, redirected or is with the courier.</source>
        <translation>Für diese Änderung ist es zu spät: Das Paket wurde ausgehändigt, zurückgeschickt, umgeleitet oder ist beim Kurier.</translation>
    </message>
    <message>
        <source>The carrier does not redirect this parcel.</source>
        <translation>Der Transporteur leitet dieses Paket nicht um.</translation>
    </message>
    <message>
        <source>Name or telephone of the new recipient is not accepted. Check them.</source>
        <translation>Name oder Telefon des neuen Empfängers wird nicht angenommen. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The new address is missing or unknown. Choose it again.</source>
        <translation>Die neue Adresse fehlt oder ist unbekannt. Wählen Sie sie nochmals.</translation>
    </message>
    <message>
        <source>The branch or locker does not take this parcel: it is too large, too heavy, worth too much, or there is no room. Choose another one.</source>
        <translation>Filiale oder Automat nimmt dieses Paket nicht: Es ist zu gross, zu schwer, zu wertvoll, oder es hat keinen Platz. Wählen Sie eine andere Stelle.</translation>
    </message>
    <message>
        <source>The place where it is handed in does not fit the service: from a branch it must be a branch, from a door an address. Choose it in the account.</source>
        <translation>Der Aufgabeort passt nicht zur Leistung: ab Filiale muss es eine Filiale sein, ab Haustür eine Adresse. Wählen Sie ihn im Konto.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Recipient and sender</source>
        <translation>Empfänger und Absender</translation>
    </message>
    <message>
        <source>Recipient only</source>
        <translation>Nur Empfänger</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Nur Absender</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Fensterumschlag</translation>
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
        <translation>PDF ohne seine Schriften</translation>
    </message>
    <message>
        <source>Yes: labels are specimens</source>
        <translation>Ja: Etiketten sind Muster</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Adds an account, or replaces the one of that name.</source>
        <translation>Fügt ein Konto hinzu oder ersetzt das gleichnamige.</translation>
    </message>
    <message>
        <source>Your own name for the account.</source>
        <translation>Ihr eigener Name für das Konto.</translation>
    </message>
    <message>
        <source>How the carrier is reached: api, webservice.</source>
        <translation>Wie der Transporteur erreicht wird: api, webservice.</translation>
    </message>
    <message>
        <source>Base address; the carrier&apos;s own when left out.</source>
        <translation>Basisadresse; ohne Angabe die des Transporteurs.</translation>
    </message>
    <message>
        <source>Where to sign in; found from the base address when left out.</source>
        <translation>Adresse der Anmeldung; ohne Angabe aus der Basisadresse abgeleitet.</translation>
    </message>
    <message>
        <source>A field of the account, e.g. franking-licence, sender.name, layout.</source>
        <translation>Ein Feld des Kontos, z. B. franking-licence, sender.name, layout.</translation>
    </message>
    <message>
        <source>A secret, taken from that environment variable into the key store.</source>
        <translation>Zugangsdaten, aus dieser Umgebungsvariable in den Schlüsselbund übernommen.</translation>
    </message>
    <message>
        <source>Store only the variables&apos; names and read them at each call.</source>
        <translation>Nur die Namen der Variablen speichern und sie bei jedem Aufruf lesen.</translation>
    </message>
    <message>
        <source>A practice account: everything printed is marked.</source>
        <translation>Ein Übungskonto: Jeder Druck wird markiert.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Listet die Konten auf.</translation>
    </message>
    <message>
        <source>Signs in for real and says whether that works.</source>
        <translation>Meldet sich echt an und sagt, ob das funktioniert.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database while others go on working.</source>
        <translation>Schreibt eine geprüfte Kopie der Datenbank, während andere weiterarbeiten.</translation>
    </message>
    <message>
        <source>Puts a checked backup in the place of the database; the old one is kept.</source>
        <translation>Setzt eine geprüfte Sicherung an die Stelle der Datenbank; die alte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Checks that the database, or a backup, is whole.</source>
        <translation>Prüft, ob die Datenbank oder eine Sicherung unversehrt ist.</translation>
    </message>
    <message>
        <source>Buys labels, each exactly once. One bad shipment never blocks the others.</source>
        <translation>Kauft Etiketten, jede genau einmal. Eine fehlerhafte Sendung blockiert nie die anderen.</translation>
    </message>
    <message>
        <source>All drafts.</source>
        <translation>Alle Entwürfe.</translation>
    </message>
    <message>
        <source>Settles outcomes that are unknown, by asking the carrier.</source>
        <translation>Klärt offene Ergebnisse durch Rückfrage beim Transporteur.</translation>
    </message>
    <message>
        <source>Data folder; the window&apos;s when left out.</source>
        <translation>Datenordner; ohne Angabe der des Fensters.</translation>
    </message>
    <message>
        <source>Database: sqlite:FILE.</source>
        <translation>Datenbank: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of every sentence: de, en, fr, it, sv, uk.</source>
        <translation>Sprache aller Sätze: de, en, fr, it, sv, uk.</translation>
    </message>
    <message>
        <source>Exactly one JSON document on standard output.</source>
        <translation>Genau ein JSON-Dokument auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>No progress and no remarks.</source>
        <translation>Kein Fortschritt und keine Bemerkungen.</translation>
    </message>
    <message>
        <source>What this command can be told.</source>
        <translation>Was dieser Befehl annimmt.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>Die Version des Programms.</translation>
    </message>
    <message>
        <source>Does the main job on sample orders with a practice carrier: nothing reaches a real one. Running it again on the same folder adds nothing.</source>
        <translation>Erledigt die Hauptaufgabe mit Beispielaufträgen und einem Übungstransporteur: Nichts erreicht einen echten. Ein erneuter Lauf im selben Ordner fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Where to put what it makes; a new temporary folder when left out.</source>
        <translation>Wohin das Erstellte kommt; ohne Angabe ein neuer temporärer Ordner.</translation>
    </message>
    <message>
        <source>Each page as the carrier made it, on A6, or four on A4.</source>
        <translation>Jede Seite, wie der Transporteur sie erstellt hat, auf A6 oder zu viert auf A4.</translation>
    </message>
    <message>
        <source>Where the first sheet of four begins, 1 to 4.</source>
        <translation>Wo der erste Viererbogen beginnt, 1 bis 4.</translation>
    </message>
    <message>
        <source>All booked shipments.</source>
        <translation>Alle gebuchten Sendungen.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Prints labels without a dialogue, after reading every code again. A repeated print is counted and marked as a copy.</source>
        <translation>Druckt Etiketten ohne Dialog, nachdem jeder Code zurückgelesen wurde. Ein wiederholter Druck wird gezählt und als Kopie markiert.</translation>
    </message>
    <message>
        <source>Shows every message that will go out for a shipment, in order. The carrier&apos;s own wording is approximate.</source>
        <translation>Zeigt der Reihe nach alle Mitteilungen, die zu einer Sendung gesendet werden. Der Wortlaut des Transporteurs ist ungefähr.</translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation>In eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Reads orders from CSV, XLSX or XLS; what was imported before is recognised.</source>
        <translation>Liest Aufträge aus CSV, XLSX oder XLS; bereits Importiertes wird erkannt.</translation>
    </message>
    <message>
        <source>Which column fills a field, by header or as #7.</source>
        <translation>Welche Spalte ein Feld füllt, per Überschrift oder als #7.</translation>
    </message>
    <message>
        <source>The account of new shipments.</source>
        <translation>Das Konto neuer Sendungen.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschehen würde.</translation>
    </message>
    <message>
        <source>Write the rows that were not taken to this CSV file, each with the reason.</source>
        <translation>Nicht übernommene Zeilen in diese CSV-Datei schreiben, jede mit dem Grund.</translation>
    </message>
    <message>
        <source>Lists shipments, the newest first.</source>
        <translation>Listet Sendungen auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Only draft, booking, unknown, booked or cancelled ones.</source>
        <translation>Nur solche im Status draft, booking, unknown, booked oder cancelled.</translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation>Jedes Wort muss vorkommen.</translation>
    </message>
    <message>
        <source>At most so many; 100 when left out.</source>
        <translation>Höchstens so viele; ohne Angabe 100.</translation>
    </message>
    <message>
        <source>Go on behind this one: &quot;next&quot; of the page before.</source>
        <translation>Nach dieser fortfahren: «next» der Seite davor.</translation>
    </message>
    <message>
        <source>Shows one shipment with all that is known of it.</source>
        <translation>Zeigt eine Sendung mit allem, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Changes drafts. What does not fit is stored and reported, never cut.</source>
        <translation>Ändert Entwürfe. Was nicht passt, wird gespeichert und gemeldet, nie gekürzt.</translation>
    </message>
    <message>
        <source>Says what would be refused, dropped or unwise. Exit status 1 when something would be refused.</source>
        <translation>Sagt, was abgelehnt oder weggelassen würde oder unklug ist. Rückgabewert 1, wenn etwas abgelehnt würde.</translation>
    </message>
    <message>
        <source>There is no carrier &quot;%1&quot;. Known carriers: %2.</source>
        <translation>Es gibt keinen Transporteur «%1». Bekannte Transporteure: %2.</translation>
    </message>
    <message>
        <source>%1 has no channel &quot;%2&quot; that books. Known channels: %3.</source>
        <translation>%1 hat keinen Kanal «%2», der bucht. Bekannte Kanäle: %3.</translation>
    </message>
    <message>
        <source>%1 wants an address that begins with https:// and holds no password; http:// is for this computer only.</source>
        <translation>%1 erwartet eine Adresse, die mit https:// beginnt und kein Passwort enthält; http:// gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>An account needs a name: --name N.</source>
        <translation>Ein Konto braucht einen Namen: --name N.</translation>
    </message>
    <message>
        <source>This channel has no secret &quot;%1&quot;. Known secrets: %2.</source>
        <translation>Dieser Kanal kennt die Zugangsdaten «%1» nicht. Bekannte Zugangsdaten: %2.</translation>
    </message>
    <message>
        <source>Repeat the command with --secrets-from-env: then only the names of the variables are stored, and each later command reads them from its environment.</source>
        <translation>Wiederholen Sie den Befehl mit --secrets-from-env: Dann werden nur die Namen der Variablen gespeichert, und jeder spätere Befehl liest sie aus seiner Umgebung.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is stored.</source>
        <translation>Das Konto «%1» ist gespeichert.</translation>
    </message>
    <message>
        <source>Signing in to &quot;%1&quot; works.</source>
        <translation>Die Anmeldung bei «%1» funktioniert.</translation>
    </message>
    <message>
        <source>An account has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Ein Konto hat kein Feld «%1». Bekannte Felder: %2.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice.</source>
        <translation>Die Option --%1 wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Known options: %2.</source>
        <translation>Die Option %1 gibt es hier nicht. Bekannte Optionen: %2.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Die Option --%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Known commands: %2.</source>
        <translation>Unbekannter Befehl «%1». Bekannte Befehle: %2.</translation>
    </message>
    <message>
        <source>No command was given. Known commands: %1.</source>
        <translation>Es wurde kein Befehl angegeben. Bekannte Befehle: %1.</translation>
    </message>
    <message>
        <source>Something is missing. Use: %1</source>
        <translation>Es fehlt etwas. Verwendung: %1</translation>
    </message>
    <message>
        <source>That is too much. Use: %1</source>
        <translation>Das ist zu viel. Verwendung: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>«%1» hat nicht die Form key=value.</translation>
    </message>
    <message>
        <source>%1 wants a whole number of %2 or more, not &quot;%3&quot;.</source>
        <translation>%1 erwartet eine ganze Zahl ab %2, nicht «%3».</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>Die Sicherung %1 ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 ist unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) are unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</source>
        <translation>
            <numerusform>%n Ergebnis ist offen. Führen Sie vor allem anderen «aviso-cli reconcile» aus.</numerusform>
            <numerusform>%n Ergebnisse sind offen. Führen Sie vor allem anderen «aviso-cli reconcile» aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up and gives no label.</source>
        <translation>%1: Die Nummer %2 ist verbraucht und ergibt keine Etikette.</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up; the new label is %3.</source>
        <translation>%1: Die Nummer %2 ist verbraucht; die neue Etikette ist %3.</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Checking codes</source>
        <translation>Codes werden geprüft</translation>
    </message>
    <message>
        <source>Use: aviso-cli %1 [options]</source>
        <translation>Verwendung: aviso-cli %1 [Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Use: aviso-cli COMMAND [options]</source>
        <translation>Verwendung: aviso-cli BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit status: 0 all done, 1 some items failed, 2 wrong use, 3 nothing done, 4 an outcome is unknown and must be reconciled.</source>
        <translation>Rückgabewert: 0 alles erledigt, 1 einzelne Elemente fehlgeschlagen, 2 falsche Verwendung, 3 nichts getan, 4 ein Ergebnis ist offen und muss geklärt werden.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <translation>%1 erwartet %2.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf.</source>
        <translation>Geben Sie das Ziel an: --out FILE.pdf.</translation>
    </message>
    <message>
        <source>Say on which printer: --printer NAME.</source>
        <translation>Geben Sie den Drucker an: --printer NAME.</translation>
    </message>
    <message>
        <source>%1 labels, %2 of them read again and right.</source>
        <translation>%1 Etiketten, davon %2 zurückgelesen und richtig.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not available. Known languages: %2.</source>
        <translation>Die Sprache «%1» ist nicht verfügbar. Bekannte Sprachen: %2.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 seen before, %4 kept, %5 problems.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 bereits importiert, %4 belassen, %5 Probleme.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Say which shipments, or --all, and not both.</source>
        <translation>Geben Sie an, welche Sendungen, oder --all, aber nicht beides.</translation>
    </message>
    <message>
        <source>whole grams</source>
        <translation>ganze Gramm</translation>
    </message>
    <message>
        <source>a date like 2026-11-21, or nothing</source>
        <translation>ein Datum wie 2026-11-21 oder nichts</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>No carrier has a message with the code &quot;%1&quot;.</source>
        <translation>Kein Transporteur hat eine Mitteilung mit dem Code «%1».</translation>
    </message>
    <message>
        <source>email or sms</source>
        <translation>email oder sms</translation>
    </message>
    <message>
        <source>nothing behind it, or .channel, .language or .to</source>
        <translation>nichts dahinter oder .channel, .language oder .to</translation>
    </message>
    <message>
        <source>one of .leave, .neighbour, .day, .redirect</source>
        <translation>eines von .leave, .neighbour, .day, .redirect</translation>
    </message>
    <message>
        <source>No carrier has a field &quot;%1&quot;.</source>
        <translation>Kein Transporteur hat ein Feld «%1».</translation>
    </message>
    <message>
        <source>private or business</source>
        <translation>private oder business</translation>
    </message>
    <message>
        <source>A recipient has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Ein Empfänger hat kein Feld «%1». Bekannte Felder: %2.</translation>
    </message>
    <message>
        <source>A shipment has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Eine Sendung hat kein Feld «%1». Bekannte Felder: %2.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: draft, booking, unknown, booked, cancelled.</source>
        <translation>Es gibt keinen Status «%1». Bekannte Status: draft, booking, unknown, booked, cancelled.</translation>
    </message>
    <message>
        <source>Say which shipments first, and then what is to change: REF... key=value...</source>
        <translation>Geben Sie zuerst die Sendungen an und dann, was zu ändern ist: REF... key=value...</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Aufträge hinzugefügt</translation>
    </message>
    <message>
        <source>Orders seen before</source>
        <translation>Aufträge bereits importiert</translation>
    </message>
    <message>
        <source>Labels bought now</source>
        <translation>Jetzt gekaufte Etiketten</translation>
    </message>
    <message>
        <source>Refused by the carrier</source>
        <translation>Vom Transporteur abgelehnt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis offen</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Etiketten in der Datei</translation>
    </message>
    <message>
        <source>Codes read again and right</source>
        <translation>Codes zurückgelesen und richtig</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Probeläufe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Aviso demo</source>
        <translation>Aviso-Demo</translation>
    </message>
    <message>
        <source>Practice carrier: nothing was sent to a real one.</source>
        <translation>Übungstransporteur: An einen echten wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Shows an example of every message of a carrier in all its languages.</source>
        <translation>Zeigt ein Beispiel jeder Mitteilung eines Transporteurs in allen seinen Sprachen.</translation>
    </message>
    <message>
        <source>The carrier; swisspost when left out.</source>
        <translation>Der Transporteur; ohne Angabe swisspost.</translation>
    </message>
    <message>
        <source>Where the file comes from. Orders are recognised and columns remembered for each source. A file of rejected rows names its own.</source>
        <translation>Woher die Datei stammt. Aufträge werden je Quelle wiedererkannt und Spalten je Quelle gemerkt. Eine Datei mit abgelehnten Zeilen nennt ihre Quelle selbst.</translation>
    </message>
    <message>
        <source>What becomes of drafts that the file now says otherwise. ask: they follow the file, but those that were changed here are rejected; keep: they stay; replace: they follow the file. Without it as last time, else ask.</source>
        <translation>Was mit Entwürfen geschieht, die in der Datei jetzt anders lauten. ask: Sie folgen der Datei, aber hier geänderte werden abgelehnt; keep: Sie bleiben; replace: Sie folgen der Datei. Ohne Angabe wie letztes Mal, sonst ask.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: waiting, sent, failed.</source>
        <translation>Es gibt keinen Status «%1». Bekannte Status: waiting, sent, failed.</translation>
    </message>
    <message>
        <source>Lists what must leave the desk or has left it, the newest first.</source>
        <translation>Listet auf, was den Arbeitsplatz verlassen muss oder verlassen hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Only waiting, sent or failed ones.</source>
        <translation>Nur solche im Status waiting, sent oder failed.</translation>
    </message>
    <message>
        <source>Sends everything that waits, now.</source>
        <translation>Sendet jetzt alles, was wartet.</translation>
    </message>
    <message>
        <source>From now on, write a receipt of each booking to this folder; &quot;&quot; for none.</source>
        <translation>Ab jetzt einen Beleg jeder Buchung in diesen Ordner schreiben; &quot;&quot; für keinen.</translation>
    </message>
    <message>
        <source>Why labels are printed that were printed more than once already; the history keeps it.</source>
        <translation>Warum Etiketten gedruckt werden, die schon mehr als einmal gedruckt wurden; der Verlauf hält es fest.</translation>
    </message>
    <message>
        <source>%1: given up: %2. It can be booked again.</source>
        <translation>%1: aufgegeben: %2. Sie kann neu gebucht werden.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up the unknown numbers of this shipment, so that it can be booked under another.</source>
        <translation>Fragt niemanden, sondern gibt die unbekannten Nummern dieser Sendung auf, damit sie unter einer anderen gebucht werden kann.</translation>
    </message>
    <message>
        <source>Columns of the file that fill nothing: %1. With --map each can be given a field.</source>
        <translation>Spalten der Datei, die nichts füllen: %1. Mit --map kann jeder ein Feld gegeben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</source>
        <translation>
            <numerusform>%n neuer Auftrag hat eine Referenz, die unter einer anderen Quelle schon hier ist: %1. Buchen Sie nur einen der beiden, wenn es derselbe Auftrag ist.</numerusform>
            <numerusform>%n neue Aufträge haben eine Referenz, die unter einer anderen Quelle schon hier ist: %1. Buchen Sie nur einen der beiden, wenn es derselbe Auftrag ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</source>
        <translation>
            <numerusform>In %n Zeile wurde ein Anführungszeichen als gewöhnliches Zeichen gelesen, zuerst in Zeile %1. Prüfen Sie, ob die Zelle vollständig ist.</numerusform>
            <numerusform>In %n Zeilen wurde ein Anführungszeichen als gewöhnliches Zeichen gelesen, zuerst in Zeile %1. Prüfen Sie, ob die Zelle vollständig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date like 2026-11-21</source>
        <translation>ein Datum wie 2026-11-21</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Lets drafts wait: they are not booked before their day.</source>
        <translation>Lässt Entwürfe warten: Sie werden nicht vor ihrem Tag gebucht.</translation>
    </message>
    <message>
        <source>Why; must be given.</source>
        <translation>Warum; muss angegeben werden.</translation>
    </message>
    <message>
        <source>The day on which they wake; until they are released when left out.</source>
        <translation>Der Tag, an dem sie erwachen; ohne Angabe bis zur Freigabe.</translation>
    </message>
    <message>
        <source>Wakes drafts that are on hold.</source>
        <translation>Gibt zurückgestellte Entwürfe frei.</translation>
    </message>
    <message>
        <source>Gives drafts up that will not be sent; they stay as such.</source>
        <translation>Annulliert Entwürfe, die nicht gesendet werden; sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>Makes drafts of cancelled shipments again.</source>
        <translation>Macht aus annullierten Sendungen wieder Entwürfe.</translation>
    </message>
    <message>
        <source>Makes new drafts with the same content.</source>
        <translation>Legt neue Entwürfe mit demselben Inhalt an.</translation>
    </message>
    <message>
        <source>Makes new drafts in the place of booked shipments that got lost.</source>
        <translation>Legt neue Entwürfe anstelle gebuchter Sendungen an, die verloren gingen.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Say which shipments shall be taken back.</source>
        <translation>Sagen Sie, welche Sendungen zurückgenommen werden sollen.</translation>
    </message>
    <message>
        <source>Notes that the carrier took booked shipments along.</source>
        <translation>Hält fest, dass der Transporteur gebuchte Sendungen mitnahm.</translation>
    </message>
    <message>
        <source>All that are printed and due, today or earlier.</source>
        <translation>Alle, die gedruckt und heute oder früher fällig sind.</translation>
    </message>
    <message>
        <source>They are still here: takes that note back.</source>
        <translation>Sie sind noch hier: nimmt das zurück.</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Warten auf den Drucker</translation>
    </message>
    <message>
        <source>Waits for so long until the printer says that they came out; only then they count as printed.</source>
        <translation>Wartet so lange, bis der Drucker sagt, dass sie herausgekommen sind; erst dann gelten sie als gedruckt.</translation>
    </message>
    <message>
        <source>%1 is still being written and was left.</source>
        <translation>%1 wird noch geschrieben und wurde liegen gelassen.</translation>
    </message>
    <message>
        <source>Taking in order files</source>
        <translation>Bestelldateien übernehmen</translation>
    </message>
    <message>
        <source>Takes in the order files of DIR/in: each once, then into DIR/done or DIR/failed, with an answer in DIR/answer. Goes on until Ctrl+C.</source>
        <translation>Übernimmt die Bestelldateien aus DIR/in: jede einmal, danach nach DIR/done oder DIR/failed, mit einer Antwort in DIR/answer. Läuft bis Ctrl+C.</translation>
    </message>
    <message>
        <source>Ends when there is nothing more to take in; waits at most a minute for files that are still written.</source>
        <translation>Endet, wenn nichts mehr zu übernehmen ist; wartet höchstens eine Minute auf Dateien, die noch geschrieben werden.</translation>
    </message>
    <message>
        <source>The source of the files, unless they name one.</source>
        <translation>Die Quelle der Dateien, sofern sie keine nennen.</translation>
    </message>
    <message>
        <source>The language of the answers.</source>
        <translation>Die Sprache der Antworten.</translation>
    </message>
    <message>
        <source>How long a file has to be still before it is taken; 5 when left out.</source>
        <translation>Wie lange eine Datei ruhen muss, bevor sie genommen wird; 5, wenn weggelassen.</translation>
    </message>
    <message>
        <source>Books what is ready and writes its labels beside the answer.</source>
        <translation>Bucht, was bereit ist, und schreibt die Etiketten neben die Antwort.</translation>
    </message>
    <message>
        <source>Takes back what you did last, in the window or here.</source>
        <translation>Nimmt zurück, was Sie zuletzt getan haben, im Fenster oder hier.</translation>
    </message>
    <message>
        <source>All drafts, but for those whose order is perhaps here twice: these only by name.</source>
        <translation>Alle Entwürfe, ausser denen, deren Auftrag vielleicht doppelt hier ist: diese nur namentlich.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, or its name is not UTF-8: it was left.</source>
        <translation>%1 ist keine gewöhnliche Datei, oder der Name ist nicht UTF-8: blieb liegen.</translation>
    </message>
    <message>
        <source>The carrier was not asked now: %1</source>
        <translation>Der Transporteur wurde jetzt nicht gefragt: %1</translation>
    </message>
    <message>
        <source>A place is a settlement, a street, a branch, a locker or a service-point.</source>
        <translation>Ein Ort ist settlement, street, branch, locker oder service-point.</translation>
    </message>
    <message>
        <source>Looks up settlements, streets, branches, lockers and service points.</source>
        <translation>Sucht Ortschaften, Strassen, Filialen, Paketautomaten und Abholstellen.</translation>
    </message>
    <message>
        <source>Which carrier&apos;s places.</source>
        <translation>Orte welches Transporteurs.</translation>
    </message>
    <message>
        <source>The account to ask along.</source>
        <translation>Das Konto, über das gefragt wird.</translation>
    </message>
    <message>
        <source>settlement, street, branch, locker or service-point.</source>
        <translation>settlement, street, branch, locker oder service-point.</translation>
    </message>
    <message>
        <source>Only in the settlement with this id.</source>
        <translation>Nur in der Ortschaft mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Near an address: &quot;Street 1, 11122 Town, SE&quot;.</source>
        <translation>Bei einer Adresse: &quot;Street 1, 11122 Town, SE&quot;.</translation>
    </message>
    <message>
        <source>Asks the carrier also when today&apos;s answer is kept.</source>
        <translation>Fragt den Transporteur auch, wenn die heutige Antwort noch da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) asked about.</source>
        <translation>
            <numerusform>Nach %n Paket gefragt.</numerusform>
            <numerusform>Nach %n Paketen gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n neues Ereignis.</numerusform>
            <numerusform>%n neue Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name shipments, or say --due for all that are due: one of both.</source>
        <translation>Nennen Sie Sendungen oder --due für alle fälligen: eines von beiden.</translation>
    </message>
    <message>
        <source>Asking the carriers</source>
        <translation>Transporteure werden gefragt</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beauftragt</translation>
    </message>
    <message>
        <source>ask the carrier</source>
        <translation>Transporteur fragen</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>What an action needs is said as key=value.</source>
        <translation>Was eine Aktion braucht, wird als Schlüssel=Wert gesagt.</translation>
    </message>
    <message>
        <source>%1	taken back. Destroy its label.</source>
        <translation>%1	zurückgenommen. Vernichten Sie die Etikette.</translation>
    </message>
    <message>
        <source>Asks the carriers where parcels are.</source>
        <translation>Fragt die Transporteure, wo Pakete sind.</translation>
    </message>
    <message>
        <source>All parcels that are due to be asked about.</source>
        <translation>Alle Pakete, nach denen zu fragen ist.</translation>
    </message>
    <message>
        <source>Changes what becomes of a parcel; without an action: what can be done now.</source>
        <translation>Ändert, was aus einem Paket wird; ohne Aktion: was jetzt möglich ist.</translation>
    </message>
    <message>
        <source>Only asks whether, and at what price.</source>
        <translation>Fragt nur, ob und zu welchem Preis.</translation>
    </message>
    <message>
        <source>Takes such an order back.</source>
        <translation>Nimmt einen solchen Auftrag zurück.</translation>
    </message>
    <message>
        <source>Which parcel of the shipment; the first when left out.</source>
        <translation>Welches Paket der Sendung; ohne Angabe das erste.</translation>
    </message>
    <message>
        <source>Takes bookings back, where the carrier can.</source>
        <translation>Nimmt Buchungen zurück, wo der Transporteur es kann.</translation>
    </message>
    <message>
        <source>%1: its label was never printed, so it is on no list.</source>
        <translation>%1: Die Etikette wurde nie gedruckt, darum steht sie auf keiner Liste.</translation>
    </message>
    <message>
        <source>%1: was on an earlier list, and the carrier tells nothing of it.</source>
        <translation>%1: stand auf einer früheren Liste, und der Transporteur meldet nichts davon.</translation>
    </message>
    <message>
        <source>Closes the day&apos;s list of what is handed over, and the carrier&apos;s register where it keeps one.</source>
        <translation>Schliesst die Tagesliste dessen, was übergeben wird, und das Register des Transporteurs, wo er eines führt.</translation>
    </message>
    <message>
        <source>Only this carrier&apos;s accounts.</source>
        <translation>Nur Konten dieses Transporteurs.</translation>
    </message>
    <message>
        <source>Writes the list to sign: .pdf, .html or .txt.</source>
        <translation>Schreibt die Liste zum Unterschreiben: .pdf, .html oder .txt.</translation>
    </message>
    <message>
        <source>Notes that the carrier took what is on it.</source>
        <translation>Vermerkt, dass der Transporteur mitnahm, was darauf steht.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up an order whose outcome is unknown.</source>
        <translation>Fragt niemanden, sondern gibt die Klärung eines Auftrags auf, dessen Ausgang unbekannt ist.</translation>
    </message>
    <message>
        <source>Approval is none, pin or second-person.</source>
        <translation>Eine Freigabe ist none, pin oder second-person.</translation>
    </message>
    <message>
        <source>Who approves it, where the desk asks for that.</source>
        <translation>Wer es freigibt, wo die Versandstelle das verlangt.</translation>
    </message>
    <message>
        <source>The environment variable that holds the approver&apos;s PIN; AVISO_PIN when left out.</source>
        <translation>Die Umgebungsvariable mit der PIN der freigebenden Person; ohne Angabe AVISO_PIN.</translation>
    </message>
    <message>
        <source>Lists what needs an approval, and who may give it.</source>
        <translation>Listet auf, was eine Freigabe braucht und wer sie geben darf.</translation>
    </message>
    <message>
        <source>Says how an act is made sure of: an action of a carrier&apos;s, void-printed or give-up.</source>
        <translation>Legt fest, wie etwas freigegeben wird: eine Aktion eines Transporteurs, void-printed oder give-up.</translation>
    </message>
    <message>
        <source>Lets somebody approve, or gives this person a new PIN.</source>
        <translation>Lässt jemanden freigeben oder gibt dieser Person eine neue PIN.</translation>
    </message>
    <message>
        <source>The environment variable that holds the new PIN; AVISO_NEW_PIN when left out.</source>
        <translation>Die Umgebungsvariable mit der neuen PIN; ohne Angabe AVISO_NEW_PIN.</translation>
    </message>
    <message>
        <source>This person may approve no more.</source>
        <translation>Diese Person darf nicht mehr freigeben.</translation>
    </message>
    <message>
        <source>Writes labels as one PDF, after reading every code again. Labels of printer commands (ZPL) are drawn, and go as they are into a file that ends in .zpl.</source>
        <translation>Schreibt Etiketten als ein PDF, nachdem jeder Code nochmals gelesen wurde. Etiketten aus Druckerbefehlen (ZPL) werden gezeichnet; in eine Datei, die auf .zpl endet, gehen sie, wie sie sind.</translation>
    </message>
    <message>
        <source>The printer&apos;s name in the system, or the address of a thermal printer without a queue: socket://HOST:9100.</source>
        <translation>Name des Druckers im System oder Adresse eines Thermodruckers ohne Warteschlange: socket://HOST:9100.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Known ones: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</source>
        <translation>Einen Sendungsstatus «%1» gibt es nicht. Bekannt sind: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</translation>
    </message>
    <message>
        <source>Only those of which a parcel stands so: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning or returned.</source>
        <translation>Nur solche, von denen ein Paket so steht: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning oder returned.</translation>
    </message>
    <message>
        <source>Booking returns</source>
        <translation>Retouren buchen</translation>
    </message>
    <message>
        <source>Buys labels for the way back of what is booked, each exactly once. The bookings stay as they are.</source>
        <translation>Kauft Etiketten für den Rückweg dessen, was gebucht ist, jedes genau einmal. Die Buchungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took pickup %1. Ask its customer service, and then say so: pickup settle %1 --ordered or --not-ordered.</source>
        <translation>Es ist nicht bekannt, ob der Transporteur die Abholung %1 hat. Fragen Sie seinen Kundendienst, und sagen Sie es dann: pickup settle %1 --ordered oder --not-ordered.</translation>
    </message>
    <message>
        <source>Several accounts can order pickups. Say which: --account NAME.</source>
        <translation>Mehrere Konten können Abholungen bestellen. Sagen Sie, welches: --account NAME.</translation>
    </message>
    <message>
        <source>Say --ordered or --not-ordered: one of both.</source>
        <translation>Sagen Sie --ordered oder --not-ordered: eines von beiden.</translation>
    </message>
    <message>
        <source>Whose parcels; when left out, the only one that can.</source>
        <translation>Wessen Pakete; fehlt es, das einzige Konto, das es kann.</translation>
    </message>
    <message>
        <source>When the carrier could fetch what is booked.</source>
        <translation>Wann der Transporteur holen könnte, was gebucht ist.</translation>
    </message>
    <message>
        <source>Orders a pickup of what is booked and waits here, each parcel once.</source>
        <translation>Bestellt eine Abholung dessen, was gebucht ist und hier wartet, jedes Paket einmal.</translation>
    </message>
    <message>
        <source>The day; when left out, the carrier&apos;s first.</source>
        <translation>Der Tag; fehlt er, der erste des Transporteurs.</translation>
    </message>
    <message>
        <source>From then on the parcels stand ready.</source>
        <translation>Von da an stehen die Pakete bereit.</translation>
    </message>
    <message>
        <source>Until then somebody is there.</source>
        <translation>Bis dann ist jemand da.</translation>
    </message>
    <message>
        <source>The pickups of today and later, and those whose outcome is unknown.</source>
        <translation>Die Abholungen von heute und später, und jene, deren Ausgang unbekannt ist.</translation>
    </message>
    <message>
        <source>Settles a pickup by your word, once you have asked the carrier.</source>
        <translation>Klärt eine Abholung auf Ihr Wort hin, wenn Sie den Transporteur gefragt haben.</translation>
    </message>
    <message>
        <source>The carrier comes.</source>
        <translation>Der Transporteur kommt.</translation>
    </message>
    <message>
        <source>What the carrier confirms it with.</source>
        <translation>Womit der Transporteur es bestätigt.</translation>
    </message>
    <message>
        <source>It does not come, or did not: the parcels can be ordered anew.</source>
        <translation>Er kommt nicht oder kam nicht: Die Pakete können neu bestellt werden.</translation>
    </message>
    <message>
        <source>%1: “%2” stands on the label, and the file does not pass it on.</source>
        <translation>%1: «%2» steht auf der Etikette, und die Datei gibt es nicht weiter.</translation>
    </message>
    <message>
        <source>%1: an earlier run put the file into its folder, and it is not there any more. If nothing has transmitted it, put it there once more with --again.</source>
        <translation>%1: Ein früherer Lauf hat die Datei in ihren Ordner gelegt, und sie ist nicht mehr dort. Hat nichts sie übermittelt, legen Sie sie mit --again noch einmal hin.</translation>
    </message>
    <message>
        <source>waits to be announced</source>
        <translation>wartet auf die Meldung</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>announced on %1 and not answered</source>
        <translation>am %1 gemeldet und nicht beantwortet</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: angenommen</translation>
    </message>
    <message>
        <source>%1: the carrier rejected it: %2</source>
        <translation>%1: vom Transporteur abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1: what the carrier says of it is not known here: %2</source>
        <translation>%1: Was der Transporteur dazu sagt, ist hier nicht bekannt: %2</translation>
    </message>
    <message>
        <source>%1: was rejected before and announced again; the earlier file is now accepted. Ask the carrier.</source>
        <translation>%1: wurde abgelehnt und erneut gemeldet; nun ist die frühere Datei angenommen. Fragen Sie den Transporteur.</translation>
    </message>
    <message>
        <source>%1: does not stand in the file that the answer names.</source>
        <translation>%1: steht nicht in der Datei, die die Rückmeldung nennt.</translation>
    </message>
    <message>
        <source>The answer names a file that was not written here: %1</source>
        <translation>Die Rückmeldung nennt eine Datei, die nicht hier geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>Files are read with --acknowledgements only.</source>
        <translation>Dateien werden nur mit --acknowledgements gelesen.</translation>
    </message>
    <message>
        <source>Say one of --acknowledgements, --list and --again.</source>
        <translation>Nennen Sie eines von --acknowledgements, --list und --again.</translation>
    </message>
    <message>
        <source>Announces booked letters to the carrier by file (DataTransfer), and reads its answers.</source>
        <translation>Meldet gebuchte Briefe dem Transporteur per Datei (DataTransfer) und liest seine Rückmeldungen.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Nur dieses Konto.</translation>
    </message>
    <message>
        <source>Folder for the file, instead of the account&apos;s.</source>
        <translation>Ordner für die Datei statt desjenigen des Kontos.</translation>
    </message>
    <message>
        <source>Announces the rejected items of this shipment again.</source>
        <translation>Meldet das Abgelehnte dieser Sendung erneut.</translation>
    </message>
    <message>
        <source>Announces all rejected items again.</source>
        <translation>Meldet alles Abgelehnte erneut.</translation>
    </message>
    <message>
        <source>Puts this file into its folder once more, to the byte.</source>
        <translation>Legt diese Datei noch einmal bytegenau in ihren Ordner.</translation>
    </message>
    <message>
        <source>What waits, what was rejected, and what was not answered.</source>
        <translation>Was wartet, was abgelehnt und was nicht beantwortet wurde.</translation>
    </message>
    <message>
        <source>Reads the carrier&apos;s answers: FILE..., or those in the account&apos;s folder.</source>
        <translation>Liest die Rückmeldungen des Transporteurs: FILE... oder jene im Ordner des Kontos.</translation>
    </message>
</context>
<context>
    <name>endofday</name>
    <message>
        <source>Goes on the list</source>
        <translation>Kommt auf die Liste</translation>
    </message>
    <message>
        <source>Label never printed</source>
        <translation>Etikette nie gedruckt</translation>
    </message>
    <message>
        <source>On a list, not scanned</source>
        <translation>Auf einer Liste, nicht gescannt</translation>
    </message>
    <message>
        <source>On an open list</source>
        <translation>Auf einer offenen Liste</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>Wird bestellt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Nicht gescannt</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no field called “%1”. See the list of fields.</source>
        <translation>Es gibt kein Feld namens «%1». Siehe die Liste der Felder.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=column.</source>
        <translation>«%1» hat nicht die Form field=column.</translation>
    </message>
    <message>
        <source>The file has no column “%1” for {field}. Change the mapping.</source>
        <translation>Die Datei hat keine Spalte «%1» für {field}. Ändern Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>No column fills {field}. Without it, orders cannot be recognised again; choose a column.</source>
        <translation>Keine Spalte füllt {field}. Ohne dieses Feld lassen sich Aufträge nicht wiedererkennen; wählen Sie eine Spalte.</translation>
    </message>
    <message>
        <source>A newer Aviso has remembered this source&apos;s columns. Install that version or use another source name.</source>
        <translation>Ein neueres Aviso hat die Spalten dieser Quelle gemerkt. Installieren Sie jene Version oder verwenden Sie einen anderen Quellennamen.</translation>
    </message>
    <message>
        <source>{field}: “%1” is damaged. Export the file again as UTF-8 and without formula errors.</source>
        <translation>{field}: «%1» ist beschädigt. Exportieren Sie die Datei nochmals als UTF-8 und ohne Formelfehler.</translation>
    </message>
    <message>
        <source>The draft was changed here and the file says otherwise: %1. Choose which one counts.</source>
        <translation>Der Entwurf wurde hier geändert und die Datei sagt etwas anderes: %1. Wählen Sie, was gilt.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number of parcels from 1 to %2.</source>
        <translation>{field}: «%1» ist keine Anzahl Pakete von 1 bis %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not agree with the number of weights. Correct one of them.</source>
        <translation>{field}: «%1» stimmt nicht mit der Anzahl Gewichte überein. Korrigieren Sie eines davon.</translation>
    </message>
    <message>
        <source>{field}: the unit of “%1” is not known. Write kg or g.</source>
        <translation>{field}: Die Einheit von «%1» ist nicht bekannt. Schreiben Sie kg oder g.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a possible weight.</source>
        <translation>{field}: «%1» ist kein mögliches Gewicht.</translation>
    </message>
    <message>
        <source>{field}: “%1” is finer than a gram. Write it with at most three decimals of a kilogram.</source>
        <translation>{field}: «%1» ist feiner als ein Gramm. Schreiben Sie höchstens drei Dezimalstellen eines Kilogramms.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a delivery option. Use leave, neighbour, day or redirect.</source>
        <translation>{field}: «%1» ist keine Steuerungsoption. Verwenden Sie leave, neighbour, day oder redirect.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a known language. Write two letters, like de.</source>
        <translation>{field}: «%1» ist keine bekannte Sprache. Schreiben Sie zwei Buchstaben, z. B. de.</translation>
    </message>
    <message>
        <source>{field}: the carrier has no message “%1”. Use the numbers of its messages.</source>
        <translation>{field}: Der Transporteur hat keine Mitteilung «%1». Verwenden Sie die Nummern seiner Mitteilungen.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space.</source>
        <translation>Die Datei kann nicht geschrieben werden. Prüfen Sie den Ordner und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The shipment has no label yet. Book it first.</source>
        <translation>Die Sendung hat noch keine Etikette. Buchen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The code on the label does not say “%1”. It is not printed; ask the carrier.</source>
        <translation>Der Code auf der Etikette enthält «%1» nicht. Sie wird nicht gedruckt; fragen Sie den Transporteur.</translation>
    </message>
    <message>
        <source>There is no printer “%1”. Known printers: %2.</source>
        <translation>Es gibt keinen Drucker «%1». Bekannte Drucker: %2.</translation>
    </message>
    <message>
        <source>The system&apos;s print service (CUPS) does not answer. Install or start it.</source>
        <translation>Der Druckdienst des Systems (CUPS) antwortet nicht. Installieren oder starten Sie ihn.</translation>
    </message>
    <message>
        <source>The print service refused the job (%1). Check the queue and print again.</source>
        <translation>Der Druckdienst hat den Auftrag abgelehnt (%1). Prüfen Sie die Warteschlange und drucken Sie erneut.</translation>
    </message>
    <message>
        <source>“%1” does not end in one of: %2.</source>
        <translation>«%1» hat keine dieser Endungen: %2.</translation>
    </message>
    <message>
        <source>A program is working with this desk. Close it and try again.</source>
        <translation>Ein Programm arbeitet mit diesem Arbeitsplatz. Schliessen Sie es und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>Something in the input is not right. Check it and try again.</source>
        <translation>Etwas in der Eingabe stimmt nicht. Prüfen Sie sie und versuchen Sie es nochmals.</translation>
    </message>
    <message>
        <source>What was named does not exist. Check the name.</source>
        <translation>Das Genannte gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Read it again.</source>
        <translation>Jemand anderes hat es inzwischen geändert. Lesen Sie es neu.</translation>
    </message>
    <message>
        <source>The carrier cannot be reached. Nothing was sent; try again later.</source>
        <translation>Der Transporteur ist nicht erreichbar. Es wurde nichts gesendet; versuchen Sie es später nochmals.</translation>
    </message>
    <message>
        <source>The carrier asks for patience. Try again in a while.</source>
        <translation>Der Transporteur bittet um Geduld. Versuchen Sie es in einer Weile nochmals.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made the label. Reconcile the shipment; do not book it again.</source>
        <translation>Es ist nicht bekannt, ob der Transporteur die Etikette erstellt hat. Klären Sie die Sendung; buchen Sie sie nicht nochmals.</translation>
    </message>
    <message>
        <source>The carrier refused it. Check the shipment.</source>
        <translation>Der Transporteur hat abgelehnt. Prüfen Sie die Sendung.</translation>
    </message>
    <message>
        <source>The carrier does not accept the credentials. Check them in the account.</source>
        <translation>Der Transporteur akzeptiert die Zugangsdaten nicht. Prüfen Sie sie im Konto.</translation>
    </message>
    <message>
        <source>The disk or the database failed. Nothing was changed; check the free space.</source>
        <translation>Der Datenträger oder die Datenbank hat versagt. Nichts wurde geändert; prüfen Sie den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Stopped on request. What was done before stays done.</source>
        <translation>Auf Wunsch angehalten. Was vorher erledigt wurde, bleibt erledigt.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>Der Transporteur hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No secure connection to the carrier could be made. Check the clock and the address of the account.</source>
        <translation>Es kam keine sichere Verbindung zum Transporteur zustande. Prüfen Sie die Uhr und die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address was not found. Check the network and the address of the account.</source>
        <translation>Die Adresse des Transporteurs wurde nicht gefunden. Prüfen Sie das Netzwerk und die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address does not answer. Nothing was sent; try again later.</source>
        <translation>Die Adresse des Transporteurs antwortet nicht. Es wurde nichts gesendet; versuchen Sie es später nochmals.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The carrier gave an answer that was not expected. Try again later.</source>
        <translation>Der Transporteur gab eine unerwartete Antwort. Versuchen Sie es später nochmals.</translation>
    </message>
    <message>
        <source>The carrier&apos;s system failed. Whether it made the label is settled by reconciling.</source>
        <translation>Das System des Transporteurs ist ausgefallen. Ob es die Etikette erstellt hat, zeigt die Klärung.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Transporteurs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer is larger than any label can be. It was not stored.</source>
        <translation>Die Antwort des Transporteurs ist grösser, als eine Etikette sein kann. Sie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The carrier refused the request without saying why. Check the account&apos;s key and the sender&apos;s address.</source>
        <translation>Der Transporteur hat die Anfrage ohne Begründung abgelehnt. Prüfen Sie den Schlüssel des Kontos und die Adresse des Absenders.</translation>
    </message>
    <message>
        <source>The carrier refused a field of the request: {field}. Correct it.</source>
        <translation>Der Transporteur hat ein Feld der Anfrage abgelehnt: {field}. Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>The carrier&apos;s web service refused the request. Check the account and the fields.</source>
        <translation>Der Webservice des Transporteurs hat die Anfrage abgelehnt. Prüfen Sie das Konto und die Felder.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer holds neither a label nor a reason. Reconcile the shipment.</source>
        <translation>Die Antwort des Transporteurs enthält weder eine Etikette noch einen Grund. Klären Sie die Sendung.</translation>
    </message>
    <message>
        <source>The label arrived damaged or cut off. Reconcile the shipment.</source>
        <translation>Die Etikette kam beschädigt oder abgeschnitten an. Klären Sie die Sendung.</translation>
    </message>
    <message>
        <source>The carrier answered with another number than the one asked for. Reconcile the shipment.</source>
        <translation>Der Transporteur hat mit einer anderen Nummer als der verlangten geantwortet. Klären Sie die Sendung.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in. Check the credentials in the account.</source>
        <translation>Der Transporteur hat die Anmeldung abgelehnt. Prüfen Sie die Zugangsdaten im Konto.</translation>
    </message>
    <message>
        <source>The account may not do this at the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>Das Konto darf dies beim Transporteur nicht. Fragen Sie den Kundenberater des Transporteurs.</translation>
    </message>
    <message>
        <source>The shipment has no account. Choose one.</source>
        <translation>Die Sendung hat kein Konto. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Check the name.</source>
        <translation>Es gibt kein Konto «%1». Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Aviso has no connection for the channel of this account. Choose another channel.</source>
        <translation>Aviso hat keine Verbindung für den Kanal dieses Kontos. Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <source>Another account is called “%1” already. Choose another name.</source>
        <translation>Ein anderes Konto heisst bereits «%1». Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{field}: enter an address that begins with https:// and holds no password. Only on this computer may it begin with http://.</source>
        <translation>{field}: Geben Sie eine Adresse ein, die mit https:// beginnt und kein Passwort enthält. Nur auf diesem Computer darf sie mit http:// beginnen.</translation>
    </message>
    <message>
        <source>A practice account must not book at the carrier itself. Enter the address of the stand-in, or remove the practice mark.</source>
        <translation>Ein Übungskonto darf nicht beim Transporteur selbst buchen. Geben Sie die Adresse des Übungstransporteurs ein oder entfernen Sie die Übungsmarkierung.</translation>
    </message>
    <message>
        <source>Shipments still use this account. It cannot be removed.</source>
        <translation>Sendungen verwenden dieses Konto noch. Es kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>A secret of the account is missing: {field}. Enter it in the account.</source>
        <translation>Im Konto fehlen Zugangsdaten: {field}. Geben Sie sie im Konto ein.</translation>
    </message>
    <message>
        <source>The environment variable “%1” is not set. Set it and start again.</source>
        <translation>Die Umgebungsvariable «%1» ist nicht gesetzt. Setzen Sie sie und starten Sie neu.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used. The secret {field} is kept for this session only, or give it by environment.</source>
        <translation>Der Schlüsselbund des Systems ist nicht verwendbar. Die Zugangsdaten ({field}) bleiben nur für diese Sitzung erhalten; oder geben Sie sie über die Umgebung an.</translation>
    </message>
    <message>
        <source>The shipment cannot be booked as it is. Solve the problems that are shown.</source>
        <translation>Die Sendung kann so nicht gebucht werden. Lösen Sie die gezeigten Probleme.</translation>
    </message>
    <message>
        <source>The parcel is already booked. Print its label again instead.</source>
        <translation>Das Paket ist schon gebucht. Drucken Sie stattdessen seine Etikette nochmals.</translation>
    </message>
    <message>
        <source>The parcel is being booked just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>Das Paket wird gerade gebucht, vielleicht an einem anderen Arbeitsplatz. Warten Sie das Ergebnis ab.</translation>
    </message>
    <message>
        <source>Part of the shipment is already booked. It can no longer be changed.</source>
        <translation>Ein Teil der Sendung ist schon gebucht. Sie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>The outcome has been settled meanwhile. Read it again.</source>
        <translation>Das Ergebnis wurde inzwischen geklärt. Lesen Sie es neu.</translation>
    </message>
    <message>
        <source>The shipment “%1” can no longer be changed, because it was sent to the carrier.</source>
        <translation>Die Sendung «%1» kann nicht mehr geändert werden, weil sie an den Transporteur übermittelt wurde.</translation>
    </message>
    <message>
        <source>The shipment “%1” was changed at another desk meanwhile. Read it again.</source>
        <translation>Die Sendung «%1» wurde inzwischen an einem anderen Arbeitsplatz geändert. Lesen Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no shipment “%1”.</source>
        <translation>Es gibt keine Sendung «%1».</translation>
    </message>
    <message>
        <source>There is no such parcel. Read the shipment again.</source>
        <translation>Dieses Paket gibt es nicht. Lesen Sie die Sendung neu.</translation>
    </message>
    <message>
        <source>There is no such label. Read the shipment again.</source>
        <translation>Diese Etikette gibt es nicht. Lesen Sie die Sendung neu.</translation>
    </message>
    <message>
        <source>The range of item numbers is used up. Ask the carrier for a new one and enter it in the account.</source>
        <translation>Der Bereich der Aufgabenummern ist verbraucht. Verlangen Sie beim Transporteur einen neuen und tragen Sie ihn im Konto ein.</translation>
    </message>
    <message>
        <source>The range of item numbers is not valid. Enter first and last number, 1 to 99999999.</source>
        <translation>Der Bereich der Aufgabenummern ist ungültig. Geben Sie die erste und die letzte Nummer ein, 1 bis 99999999.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>Die Datenbank ist beschäftigt. Versuchen Sie es gleich nochmals.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing was changed.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk failed. Check it and restore the last backup if needed.</source>
        <translation>Der Datenträger hat versagt. Prüfen Sie ihn und stellen Sie nötigenfalls die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk failed at “%1”. Check it and restore the last backup if needed.</source>
        <translation>Der Datenträger hat bei «%1» versagt. Prüfen Sie ihn und stellen Sie nötigenfalls die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database refused the change, because it contradicts what is stored.</source>
        <translation>Die Datenbank hat die Änderung abgelehnt, weil sie dem Gespeicherten widerspricht.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup.</source>
        <translation>Die Datenbank ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database did not understand a request. Keep the log and report it.</source>
        <translation>Die Datenbank hat eine Anfrage nicht verstanden. Bewahren Sie das Protokoll auf und melden Sie es.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Aviso. Choose another file.</source>
        <translation>«%1» ist keine Datenbank von Aviso. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer Aviso. Install that version.</source>
        <translation>Die Datenbank «%1» wurde von einem neueren Aviso geschrieben. Installieren Sie jene Version.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is unchanged; the backup made before is beside it.</source>
        <translation>Die Datenbank konnte nicht aktualisiert werden. Sie ist unverändert; die zuvor erstellte Sicherung liegt daneben.</translation>
    </message>
    <message>
        <source>“%1” is on a network share, where a database is not safe. Choose a folder on this machine.</source>
        <translation>«%1» liegt auf einer Netzwerkfreigabe, wo eine Datenbank nicht sicher ist. Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its permissions.</source>
        <translation>In den Ordner «%1» kann nicht geschrieben werden. Wählen Sie einen anderen oder ändern Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The database may only be read here. Check the permissions of its folder.</source>
        <translation>Die Datenbank kann hier nur gelesen werden. Prüfen Sie die Berechtigungen ihres Ordners.</translation>
    </message>
    <message>
        <source>Databases of the kind “%1” are not supported. Use sqlite:FILE.</source>
        <translation>Datenbanken der Art «%1» werden nicht unterstützt. Verwenden Sie sqlite:FILE.</translation>
    </message>
    <message>
        <source>The carrier catalogue is not valid JSON at position %1.</source>
        <translation>Der Transporteurkatalog ist an Position %1 kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The carrier catalogue lacks something at %1.</source>
        <translation>Dem Transporteurkatalog fehlt etwas bei %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a value of the wrong kind at %1.</source>
        <translation>Der Transporteurkatalog enthält einen Wert der falschen Art bei %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds an unknown key at %1.</source>
        <translation>Der Transporteurkatalog enthält einen unbekannten Schlüssel bei %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds something twice at %1.</source>
        <translation>Der Transporteurkatalog enthält etwas doppelt bei %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue refers to something that it does not have at %1.</source>
        <translation>Der Transporteurkatalog verweist bei %1 auf etwas, das er nicht enthält.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a condition that cannot be read at %1.</source>
        <translation>Der Transporteurkatalog enthält eine unlesbare Bedingung bei %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a table whose rows do not fit its columns at %1.</source>
        <translation>Der Transporteurkatalog enthält bei %1 eine Tabelle, deren Zeilen nicht zu ihren Spalten passen.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a pattern that cannot be read at %1.</source>
        <translation>Der Transporteurkatalog enthält ein unlesbares Muster bei %1.</translation>
    </message>
    <message>
        <source>It is not known when the carrier sends its messages.</source>
        <translation>Es ist nicht bekannt, wann der Transporteur seine Mitteilungen sendet.</translation>
    </message>
    <message>
        <source>The plan of the carrier&apos;s messages cannot be read: “%1”.</source>
        <translation>Der Plan der Mitteilungen des Transporteurs ist nicht lesbar: «%1».</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check its name.</source>
        <translation>Die Datei «%1» gibt es nicht. Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again.</source>
        <translation>Die Datei ist beschädigt. Exportieren Sie sie nochmals.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfen Sie ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>The file holds no table. Save it as CSV, XLSX or XLS.</source>
        <translation>Die Datei enthält keine Tabelle. Speichern Sie sie als CSV, XLSX oder XLS.</translation>
    </message>
    <message>
        <source>The file&apos;s content is of another kind than its settings say. Choose the format again.</source>
        <translation>Der Inhalt der Datei ist von anderer Art, als ihre Einstellungen sagen. Wählen Sie das Format nochmals.</translation>
    </message>
    <message>
        <source>The format&apos;s setting {field} has a value that is not known.</source>
        <translation>Die Formateinstellung {field} hat einen unbekannten Wert.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Choose another one.</source>
        <translation>Die Datei hat kein Tabellenblatt «%1». Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The table has more columns than can be read. Remove those that are not needed.</source>
        <translation>Die Tabelle hat mehr Spalten, als gelesen werden können. Entfernen Sie die nicht benötigten.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row can be. Perhaps a quotation mark is not closed.</source>
        <translation>Zeile %1 ist länger, als eine Zeile sein kann. Vielleicht ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>The reference “%1” occurs twice in the file. Each order needs its own.</source>
        <translation>Die Referenz «%1» kommt in der Datei zweimal vor. Jeder Auftrag braucht eine eigene.</translation>
    </message>
    <message>
        <source>{field}: “%1” was damaged by a spreadsheet. Format the column as text and export it again.</source>
        <translation>{field}: «%1» wurde von einer Tabellenkalkulation beschädigt. Formatieren Sie die Spalte als Text und exportieren Sie nochmals.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read in two ways. Write it without separators of thousands.</source>
        <translation>{field}: «%1» lässt sich auf zwei Arten lesen. Schreiben Sie ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number.</source>
        <translation>{field}: «%1» ist keine Zahl.</translation>
    </message>
    <message>
        <source>{field}: “%1” has more digits than a number can hold here.</source>
        <translation>{field}: «%1» hat mehr Ziffern, als eine Zahl hier enthalten kann.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read as two dates. Choose the order of day and month.</source>
        <translation>{field}: «%1» lässt sich als zwei verschiedene Datumsangaben lesen. Wählen Sie die Reihenfolge von Tag und Monat.</translation>
    </message>
    <message>
        <source>{field}: the year of “%1” has two digits. Write it with four.</source>
        <translation>{field}: Das Jahr von «%1» hat zwei Ziffern. Schreiben Sie es mit vier.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a date. Write it like 2026-11-21.</source>
        <translation>{field}: «%1» ist kein Datum. Schreiben Sie es wie 2026-11-21.</translation>
    </message>
    <message>
        <source>{field}: there is no such day as “%1”.</source>
        <translation>{field}: Den Tag «%1» gibt es nicht.</translation>
    </message>
    <message>
        <source>{field}: day and month of “%1” seem to be swapped.</source>
        <translation>{field}: Tag und Monat von «%1» scheinen vertauscht.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode. Check it.</source>
        <translation>{field}: «%1» ist kaum eine PLZ. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown.</source>
        <translation>Das Dokument ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The document has no page.</source>
        <translation>Das Dokument hat keine Seite.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Das Dokument ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The document is not a PDF.</source>
        <translation>Das Dokument ist kein PDF.</translation>
    </message>
    <message>
        <source>The document ends too early. Fetch it again.</source>
        <translation>Das Dokument endet zu früh. Rufen Sie es nochmals ab.</translation>
    </message>
    <message>
        <source>The document is too large to be shown.</source>
        <translation>Das Dokument ist zu gross, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The document has too many pages.</source>
        <translation>Das Dokument hat zu viele Seiten.</translation>
    </message>
    <message>
        <source>The document takes too long to draw.</source>
        <translation>Das Zeichnen des Dokuments dauert zu lange.</translation>
    </message>
    <message>
        <source>The document broke the program that draws it. It is not shown.</source>
        <translation>Das Dokument hat das Programm, das es zeichnet, zum Absturz gebracht. Es wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The program that draws documents did not start. Check the installation.</source>
        <translation>Das Programm, das Dokumente zeichnet, ist nicht gestartet. Prüfen Sie die Installation.</translation>
    </message>
    <message>
        <source>The program that draws documents gave a wrong answer. Check the installation.</source>
        <translation>Das Programm, das Dokumente zeichnet, gab eine falsche Antwort. Prüfen Sie die Installation.</translation>
    </message>
    <message>
        <source>Documents of others cannot be drawn safely on this system.</source>
        <translation>Fremde Dokumente können auf diesem System nicht sicher gezeichnet werden.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Das Dokument hat diese Seite nicht.</translation>
    </message>
    <message>
        <source>A page is damaged and cannot be shown.</source>
        <translation>Eine Seite ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Eine Seite ist zu gross, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>A page is too large at this resolution. Choose a lower one.</source>
        <translation>Eine Seite ist bei dieser Auflösung zu gross. Wählen Sie eine tiefere.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Labels of this format cannot be joined to one document. Print them one by one.</source>
        <translation>Etiketten dieses Formats können nicht zu einem Dokument zusammengefügt werden. Drucken Sie sie einzeln.</translation>
    </message>
    <message>
        <source>The code of a label in this format cannot be read again, so it stays unchecked.</source>
        <translation>Der Code einer Etikette in diesem Format lässt sich nicht zurücklesen und bleibt deshalb ungeprüft.</translation>
    </message>
    <message>
        <source>A label of %1 × %2 mm does not fit on a quarter of A4. Choose its own size.</source>
        <translation>Eine Etikette von %1 × %2 mm passt nicht auf ein Viertel von A4. Wählen Sie ihre eigene Grösse.</translation>
    </message>
    <message>
        <source>The first position on the sheet must be 1 to 4.</source>
        <translation>Die erste Position auf dem Bogen muss 1 bis 4 sein.</translation>
    </message>
    <message>
        <source>There is no label to join.</source>
        <translation>Es gibt keine Etikette zum Zusammenfügen.</translation>
    </message>
    <message>
        <source>There is no label to draw.</source>
        <translation>Es gibt keine Etikette zum Zeichnen.</translation>
    </message>
    <message>
        <source>The typeface “%1” is not installed. Install it.</source>
        <translation>Die Schrift «%1» ist nicht installiert. Installieren Sie sie.</translation>
    </message>
    <message>
        <source>A typeface is damaged. Install it again.</source>
        <translation>Eine Schrift ist beschädigt. Installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The label has no number.</source>
        <translation>Die Etikette hat keine Nummer.</translation>
    </message>
    <message>
        <source>The code on the label says another number. It must not be printed.</source>
        <translation>Der Code auf der Etikette enthält eine andere Nummer. Sie darf nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The code on the label does not hold the number. It must not be printed.</source>
        <translation>Der Code auf der Etikette enthält die Nummer nicht. Sie darf nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>There is no code on the label. It must not be printed.</source>
        <translation>Auf der Etikette ist kein Code. Sie darf nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>No code on the label could be read again, so it stays unchecked.</source>
        <translation>Kein Code auf der Etikette liess sich zurücklesen, deshalb bleibt sie ungeprüft.</translation>
    </message>
    <message>
        <source>The printer file holds a picture only, so its code stays unchecked.</source>
        <translation>Die Druckerdatei enthält nur ein Bild, deshalb bleibt ihr Code ungeprüft.</translation>
    </message>
    <message>
        <source>The printer file uses a form stored in the printer, so its code stays unchecked.</source>
        <translation>Die Druckerdatei verwendet ein im Drucker gespeichertes Formular, deshalb bleibt ihr Code ungeprüft.</translation>
    </message>
    <message>
        <source>The printer file holds no Code 128, so it stays unchecked.</source>
        <translation>Die Druckerdatei enthält keinen Code 128, deshalb bleibt sie ungeprüft.</translation>
    </message>
    <message>
        <source>There is nothing to write into the barcode.</source>
        <translation>Es gibt nichts, was in den Barcode zu schreiben wäre.</translation>
    </message>
    <message>
        <source>The barcode cannot hold so much.</source>
        <translation>Der Barcode kann nicht so viel enthalten.</translation>
    </message>
    <message>
        <source>The barcode cannot hold one of the characters.</source>
        <translation>Der Barcode kann eines der Zeichen nicht enthalten.</translation>
    </message>
    <message>
        <source>The barcode could not be made.</source>
        <translation>Der Barcode konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>There was not enough memory to make the barcode.</source>
        <translation>Der Speicher reichte nicht aus, um den Barcode zu erstellen.</translation>
    </message>
    <message>
        <source>The barcode does not fit at this resolution. Choose a higher one.</source>
        <translation>Der Barcode passt bei dieser Auflösung nicht. Wählen Sie eine höhere.</translation>
    </message>
    <message>
        <source>The practice carriers did not start. Close other programs that practise, and try again.</source>
        <translation>Die Übungs-Transporteure sind nicht gestartet. Schliessen Sie andere übende Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read any more once the label is marked as a specimen or copy. It is left out; export the label and print it from there.</source>
        <translation>Der Code von «%1» ist nicht mehr lesbar, sobald die Etikette als Muster oder Kopie markiert ist. Sie wird ausgelassen; exportieren Sie die Etikette und drucken Sie sie von dort.</translation>
    </message>
    <message>
        <source>The printer did not take the label. Look at the printer, then print again.</source>
        <translation>Der Drucker hat die Etikette nicht angenommen. Prüfen Sie den Drucker und drucken Sie nochmals.</translation>
    </message>
    <message>
        <source>No folder for booking receipts is set. Choose one in the settings; the receipts wait until then.</source>
        <translation>Es ist kein Ordner für Buchungsbelege festgelegt. Wählen Sie einen in den Einstellungen; bis dahin warten die Belege.</translation>
    </message>
    <message>
        <source>The folder “%1” for booking receipts is not there. Connect its drive, or choose another one in the settings.</source>
        <translation>Den Ordner «%1» für Buchungsbelege gibt es nicht. Schliessen Sie sein Laufwerk an oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>The booking receipts could not be written to “%1”. Check the free space and whether another program holds the file.</source>
        <translation>Die Buchungsbelege konnten nicht in «%1» geschrieben werden. Prüfen Sie den freien Speicherplatz und ob ein anderes Programm die Datei blockiert.</translation>
    </message>
    <message>
        <source>The file “%1” holds something that this desk did not write there. Move it away and the receipts of the day are written again; give each desk a folder of its own.</source>
        <translation>Die Datei «%1» enthält etwas, das nicht dieser Arbeitsplatz dort geschrieben hat. Verschieben Sie sie, dann werden die Belege des Tages neu geschrieben; geben Sie jedem Arbeitsplatz einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>This version of Aviso cannot send by “%1”. Install the newest one.</source>
        <translation>Diese Version von Aviso kann nicht über «%1» senden. Installieren Sie die neueste.</translation>
    </message>
    <message>
        <source>A booked shipment cannot be discarded: %1 has no call that takes a label back. Do not use the label, and ask the carrier if it was charged.</source>
        <translation>Eine gebuchte Sendung lässt sich nicht verwerfen: %1 hat keinen Aufruf, der eine Etikette zurücknimmt. Verwenden Sie die Etikette nicht und fragen Sie den Transporteur, ob sie verrechnet wurde.</translation>
    </message>
    <message>
        <source>Only a discarded shipment can be taken back.</source>
        <translation>Nur eine verworfene Sendung lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Labels of this account are not settled yet. Settle the unknown outcomes first; until then the account keeps its channel, its address and its practice mark.</source>
        <translation>Etiketten dieses Kontos sind noch nicht geklärt. Klären Sie zuerst die offenen Ergebnisse; bis dahin behält das Konto seinen Kanal, seine Adresse und seine Übungskennung.</translation>
    </message>
    <message>
        <source>The account has moved since this label was asked for. Set its channel back to “%1”, its address to %2 and its practice mark to what it was, then settle the outcome.</source>
        <translation>Das Konto wurde geändert, seit diese Etikette bestellt wurde. Stellen Sie den Kanal auf «%1», die Adresse auf %2 und die Übungskennung auf den früheren Stand zurück und klären Sie dann das Ergebnis.</translation>
    </message>
    <message>
        <source>The carrier cannot be asked about this label here. Ask its customer service.</source>
        <translation>Nach dieser Etikette kann der Transporteur hier nicht gefragt werden. Fragen Sie seinen Kundendienst.</translation>
    </message>
    <message>
        <source>The carrier has no label under this number. The shipment can be booked again.</source>
        <translation>Der Transporteur hat unter dieser Nummer keine Etikette. Die Sendung kann erneut gebucht werden.</translation>
    </message>
    <message>
        <source>The parcel was sent to the carrier and may have a label. It cannot be removed until the outcome is settled.</source>
        <translation>Das Paket wurde dem Transporteur gemeldet und hat vielleicht eine Etikette. Es kann erst entfernt werden, wenn das Ergebnis geklärt ist.</translation>
    </message>
    <message>
        <source>Several shipments are called “%1”, among them those with the ids %2 and %3. Use the id instead.</source>
        <translation>Mehrere Sendungen heissen «%1», darunter die mit den Kennungen %2 und %3. Verwenden Sie stattdessen die Kennung.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of this desk just now. Try again in a moment.</source>
        <translation>Gerade wird eine Sicherung an die Stelle dieses Arbeitsplatzes gesetzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The desk “%1” was made by another build of Aviso, whose tables are different. Move it away to begin a new one, or open it with that build.</source>
        <translation>Der Arbeitsplatz «%1» stammt von einer anderen Fassung von Aviso mit anderen Tabellen. Verschieben Sie ihn, um neu zu beginnen, oder öffnen Sie ihn mit jener Fassung.</translation>
    </message>
    <message>
        <source>The carrier sent a label, but it could not be stored. Look at the disk first.</source>
        <translation>Der Transporteur hat eine Etikette gesendet, sie konnte aber nicht gespeichert werden. Prüfen Sie zuerst den Datenträger.</translation>
    </message>
    <message>
        <source>The program ended before the carrier&apos;s answer was stored.</source>
        <translation>Das Programm endete, bevor die Antwort des Transporteurs gespeichert war.</translation>
    </message>
    <message>
        <source>The carrier says that the item numbers up to %1 are used up already, perhaps by other software. Set the first item number in the account above the highest used one.</source>
        <translation>Laut Transporteur sind die Sendungsnummern bis %1 bereits verbraucht, vielleicht durch andere Software. Setzen Sie im Konto die erste Sendungsnummer über die höchste verbrauchte.</translation>
    </message>
    <message>
        <source>Label %1 was printed more than once already. Give the reason (--reason) to print it again.</source>
        <translation>Die Etikette %1 wurde schon mehr als einmal gedruckt. Geben Sie den Grund an (--reason), um sie noch einmal zu drucken.</translation>
    </message>
    <message>
        <source>The number was given up by hand, because the carrier did not say whether it made the label. Book again: another number is used.</source>
        <translation>Die Nummer wurde von Hand aufgegeben, weil der Transporteur nicht sagte, ob sie die Etikette erstellt hat. Buchen Sie neu: Es wird eine andere Nummer verwendet.</translation>
    </message>
    <message>
        <source>No outcome of this shipment is unknown. Read it again.</source>
        <translation>Diese Sendung hat kein unbekanntes Ergebnis. Lesen Sie sie neu.</translation>
    </message>
    <message>
        <source>The carrier&apos;s sign-in does not work just now (HTTP status %1). Nothing was booked; try again later.</source>
        <translation>Die Anmeldung beim Transporteur funktioniert gerade nicht (HTTP-Status %1). Es wurde nichts gebucht; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a database, the file that is being read, or no ordinary file. It is left as it is; choose another name.</source>
        <translation>«%1» ist eine Datenbank, die Datei, die gerade gelesen wird, oder keine gewöhnliche Datei. Sie bleibt, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file unpacks to more than can be read. Split it into smaller ones.</source>
        <translation>Die Datei ist entpackt grösser, als gelesen werden kann. Teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>The desk “%1” is missing, and a restore has left files beside it. Restore the backup once more. To begin with an empty desk instead, move the files away whose names go on after it with .incoming or .replaced.</source>
        <translation>Der Arbeitsplatz «%1» fehlt, und eine Wiederherstellung hat daneben Dateien zurückgelassen. Stellen Sie die Sicherung noch einmal wieder her. Um stattdessen leer zu beginnen, verschieben Sie die Dateien, deren Namen danach mit .incoming oder .replaced weitergehen.</translation>
    </message>
    <message>
        <source>“%1” holds tables or rules that Aviso did not make, or lacks some of its own. It is not used, since labels could be lost or bought twice. Restore a backup.</source>
        <translation>«%1» enthält Tabellen oder Regeln, die nicht von Aviso stammen, oder es fehlen eigene. Die Datei wird nicht benutzt, weil sonst Etiketten verloren gehen oder doppelt gekauft werden könnten. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database “%1” has a second name (a hard link), under which its newest entries are not seen. Remove one of the names, or put a copy in its place.</source>
        <translation>Die Datenbank «%1» hat einen zweiten Namen (Hardlink), unter dem ihre neusten Einträge nicht zu sehen sind. Entfernen Sie einen der Namen, oder ersetzen Sie ihn durch eine Kopie.</translation>
    </message>
    <message>
        <source>The desk that was replaced could not be read in full. Labels that it booked after the backup may be missing here, and item numbers may be given again: compare with the carrier&apos;s list and set a higher first item number in the account before you book.</source>
        <translation>Der ersetzte Arbeitsplatz konnte nicht vollständig gelesen werden. Etiketten, die er nach der Sicherung gebucht hat, können hier fehlen, und Sendungsnummern könnten nochmals vergeben werden: Vergleichen Sie mit der Liste des Transporteurs und setzen Sie im Konto eine höhere erste Sendungsnummer, bevor Sie buchen.</translation>
    </message>
    <message>
        <source>The desk that was replaced is not the one of the backup, so the labels that it booked are not known here. Check which orders it has booked before you book them again.</source>
        <translation>Der ersetzte Arbeitsplatz ist nicht der der Sicherung, deshalb sind die Etiketten, die er gebucht hat, hier nicht bekannt. Prüfen Sie, welche Bestellungen er gebucht hat, bevor Sie sie nochmals buchen.</translation>
    </message>
    <message>
        <source>The desk “%1” and the backup were worked with side by side: each knows bookings that the other does not. Nothing was changed. To use the backup without those bookings, move that desk&apos;s file away and restore again.</source>
        <translation>Mit dem Arbeitsplatz «%1» und mit der Sicherung wurde nebeneinander gearbeitet: Beide kennen Buchungen, die dem anderen fehlen. Nichts wurde geändert. Um die Sicherung ohne jene Buchungen zu verwenden, verschieben Sie die Datei jenes Arbeitsplatzes und stellen Sie nochmals wieder her.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose another one.</source>
        <translation>Die Datei «%1» ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions and whether another program holds it.</source>
        <translation>Die Datei «%1» kann nicht gelesen werden. Prüfen Sie ihre Berechtigungen und ob ein anderes Programm sie offen hält.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose a file, not a folder, a pipe or a device.</source>
        <translation>«%1» ist keine gewöhnliche Datei. Wählen Sie eine Datei, keinen Ordner, keine Pipe und kein Gerät.</translation>
    </message>
    <message>
        <source>“%1” is the database itself. Choose another name for the backup.</source>
        <translation>«%1» ist die Datenbank selbst. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>The labels went to the printer and count as printed, but the desk could not write it into their history. Do not print them once more.</source>
        <translation>Die Etiketten sind an den Drucker gegangen und gelten als gedruckt, konnten aber nicht in ihren Verlauf eingetragen werden. Drucken Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The labels did not go to the printer, but the desk could not note that: they count as printed. Print them again; they are then marked as copies.</source>
        <translation>Die Etiketten sind nicht an den Drucker gegangen, doch konnte das nicht festgehalten werden: Sie gelten als gedruckt. Drucken Sie sie noch einmal; sie sind dann als Kopien gekennzeichnet.</translation>
    </message>
    <message>
        <source>Label %1 was printed by another window or program in the meantime. This print was stopped; start it again, and what is on paper already is marked as a copy.</source>
        <translation>Etikette %1 wurde inzwischen von einem anderen Fenster oder Programm gedruckt. Dieser Druck wurde angehalten; starten Sie ihn erneut, dann wird als Kopie gekennzeichnet, was schon auf Papier ist.</translation>
    </message>
    <message>
        <source>The label is being booked or settled just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>Die Etikette wird gerade gebucht oder geklärt, vielleicht an einem anderen Arbeitsplatz. Warten Sie das Ergebnis ab.</translation>
    </message>
    <message>
        <source>There was no desk in this place, so labels that were booked after the backup was made are not known here: their shipments are drafts again. Compare with the carrier&apos;s list before you book them, so that no parcel gets a second label.</source>
        <translation>An diesem Ort war kein Arbeitsplatz. Etiketten, die nach der Sicherung gebucht wurden, sind hier deshalb nicht bekannt: Ihre Sendungen sind wieder Entwürfe. Vergleichen Sie mit der Liste des Transporteurs, bevor Sie diese buchen, damit kein Paket eine zweite Etikette erhält.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 already, which this desk has never sent. Labels were booked elsewhere, or after the backup that was restored here: compare with the carrier&apos;s list before this label goes out.</source>
        <translation>Der Transporteur hatte die Nummer %1 schon verbraucht, obwohl dieser Arbeitsplatz sie nie gesendet hat. Etiketten wurden anderswo gebucht, oder nach der Sicherung, die hier zurückgeholt wurde: Vergleichen Sie mit der Liste des Transporteurs, bevor diese Etikette hinausgeht.</translation>
    </message>
    <message>
        <source>The label “%1” must say that it is a specimen or a copy, but its printer commands change their command character (^CC) or hold more than one format (^XA … ^XZ), so that no mark can be put on it. It is left out; book labels as PDF instead.</source>
        <translation>Die Etikette «%1» muss als Muster oder Kopie gekennzeichnet sein, doch ändern ihre Druckerbefehle das Befehlszeichen (^CC) oder enthalten mehr als ein Format (^XA … ^XZ), sodass keine Kennzeichnung möglich ist. Sie wird weggelassen; buchen Sie Etiketten stattdessen als PDF.</translation>
    </message>
    <message>
        <source>The printer commands of the label “%1” print it more than once (^PQ), and each would pass for the original. It is left out; book labels as PDF instead.</source>
        <translation>Die Druckerbefehle der Etikette «%1» drucken sie mehr als einmal (^PQ), und jeder Druck gälte als Original. Sie wird weggelassen; buchen Sie Etiketten stattdessen als PDF.</translation>
    </message>
    <message>
        <source>It is not known whether the print service took the labels (%1). They count as printed: look whether they came out. Print again what did not; it is then marked as a copy.</source>
        <translation>Es ist nicht bekannt, ob der Druckdienst die Etiketten angenommen hat (%1). Sie gelten als gedruckt: Sehen Sie nach, ob sie herausgekommen sind. Drucken Sie noch einmal, was fehlt; es wird dann als Kopie gekennzeichnet.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one.</source>
        <translation>Die Vorlage hat keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>A preset&apos;s code has 1 to 12 capital letters from A to Z, digits and hyphens, so that it can stand on a card. Correct it.</source>
        <translation>Der Code einer Vorlage hat 1 bis 12 Grossbuchstaben von A bis Z, Ziffern und Bindestriche, damit er auf einer Karte stehen kann. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>The code %1 belongs to the preset “%2”. Choose another one: a card must open one preset.</source>
        <translation>Der Code %1 gehört der Vorlage «%2». Wählen Sie einen anderen: Eine Karte muss eine einzige Vorlage öffnen.</translation>
    </message>
    <message>
        <source>This preset does not exist any more. Print the cards anew if it was on one.</source>
        <translation>Diese Vorlage gibt es nicht mehr. Drucken Sie die Karten neu, wenn sie auf einer stand.</translation>
    </message>
    <message>
        <source>What the preset says under “%1” cannot be read. Nothing was taken over.</source>
        <translation>Was die Vorlage unter «%1» sagt, ist nicht lesbar. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file is no list of presets of this program, or it was damaged (%1). Nothing was taken over.</source>
        <translation>Die Datei ist keine Vorlagenliste dieses Programms, oder sie ist beschädigt (%1). Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The package has no name. Give it one.</source>
        <translation>Die Verpackung hat keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Choose another name.</source>
        <translation>Es gibt schon eine Verpackung «%1». Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A measure or a weight of the package cannot be. Correct it.</source>
        <translation>Ein Mass oder Gewicht der Verpackung ist unmöglich. Korrigieren Sie es.</translation>
    </message>
    <message>
        <source>This package does not exist any more.</source>
        <translation>Diese Verpackung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The address has neither a name nor a company. Fill in one of them.</source>
        <translation>Die Adresse hat weder einen Namen noch eine Firma. Füllen Sie eines davon aus.</translation>
    </message>
    <message>
        <source>The short code “%1” belongs to %2. Choose another one.</source>
        <translation>Der Kurzcode «%1» gehört %2. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This entry is not in the address book any more. Somebody has removed or merged it.</source>
        <translation>Dieser Eintrag ist nicht mehr im Adressbuch. Jemand hat ihn entfernt oder zusammengeführt.</translation>
    </message>
    <message>
        <source>No column of %1 is called like a name or a company. Give the columns headings such as “Name”, “Street”, “Postcode” and “Town”.</source>
        <translation>Keine Spalte von %1 heisst wie ein Name oder eine Firma. Geben Sie den Spalten Überschriften wie «Name», «Strasse», «PLZ» und «Ort».</translation>
    </message>
    <message>
        <source>“%1” is booked: its label says what it says. It stays as it is.</source>
        <translation>«%1» ist gebucht: Auf der Etikette steht, was gebucht wurde. Die Sendung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” is being booked just now. Wait for the outcome, then change it.</source>
        <translation>«%1» wird gerade gebucht. Warten Sie das Ergebnis ab und ändern Sie die Sendung danach.</translation>
    </message>
    <message>
        <source>“%1” may be booked: settle its unknown outcome first.</source>
        <translation>«%1» ist vielleicht gebucht: Klären Sie zuerst den unbekannten Ausgang.</translation>
    </message>
    <message>
        <source>“%1” was given up. Take it back first to change it.</source>
        <translation>«%1» ist annulliert. Holen Sie die Sendung zuerst zurück, um sie zu ändern.</translation>
    </message>
    <message>
        <source>“%1” is so already.</source>
        <translation>«%1» ist schon so.</translation>
    </message>
    <message>
        <source>“%1” was booked since: its label exists, and %2 has no call that takes a label back. It stays as it is. Do not use the label if the parcel shall not go, and ask the carrier if it was charged.</source>
        <translation>«%1» wurde seither gebucht: Die Etikette gibt es, und %2 hat keinen Aufruf, der eine Etikette zurücknimmt. Die Sendung bleibt, wie sie ist. Verwenden Sie die Etikette nicht, wenn das Paket nicht gehen soll, und fragen Sie den Transporteur, ob sie verrechnet wurde.</translation>
    </message>
    <message>
        <source>“%1” is being booked, or its outcome is unknown. Settle that, then undo once more.</source>
        <translation>«%1» wird gebucht, oder der Ausgang ist unbekannt. Klären Sie das und machen Sie dann nochmals rückgängig.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so it stays as it is now.</source>
        <translation>«%1» wurde seither geändert und bleibt deshalb, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Von Ihnen gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing of yours to do again.</source>
        <translation>Von Ihnen gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The shipment is on hold: %1. Release it before it is booked.</source>
        <translation>Die Sendung ist zurückgestellt: %1. Geben Sie sie frei, bevor sie gebucht wird.</translation>
    </message>
    <message>
        <source>The shipment is on hold until %2: %1. Release it to book it earlier.</source>
        <translation>Die Sendung ist bis %2 zurückgestellt: %1. Geben Sie sie frei, um sie früher zu buchen.</translation>
    </message>
    <message>
        <source>Say why the shipment waits, so that others at the desk know it.</source>
        <translation>Sagen Sie, warum die Sendung wartet, damit es auch andere am Arbeitsplatz wissen.</translation>
    </message>
    <message>
        <source>A shipment cannot be held until %1. Choose a day after today.</source>
        <translation>Eine Sendung kann nicht bis %1 zurückgestellt werden. Wählen Sie einen Tag nach heute.</translation>
    </message>
    <message>
        <source>Only drafts can be held, and “%1” is none.</source>
        <translation>Nur Entwürfe können zurückgestellt werden, und «%1» ist keiner.</translation>
    </message>
    <message>
        <source>Only a booked shipment can be sent again, and “%1” is not booked. Duplicate it instead.</source>
        <translation>Nur eine gebuchte Sendung kann nochmals gesendet werden, und «%1» ist nicht gebucht. Duplizieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>“%1” is sent again already, as “%2”. Discard that one first, or send it again in its turn.</source>
        <translation>«%1» wird schon nochmals gesendet, als «%2». Verwerfen Sie zuerst jene, oder senden Sie jene nochmals.</translation>
    </message>
    <message>
        <source>This file holds no saved views. Choose one that was exported with “Export views”.</source>
        <translation>Diese Datei enthält keine Ansichten. Wählen Sie eine, die mit «Ansichten ausgeben» entstanden ist.</translation>
    </message>
    <message>
        <source>Only a booked shipment can be handed over to the carrier, and “%1” is not booked.</source>
        <translation>Nur eine gebuchte Sendung kann dem Transporteur übergeben werden, und «%1» ist nicht gebucht.</translation>
    </message>
    <message>
        <source>The print service does not know this job any more. Look whether it came out.</source>
        <translation>Der Druckdienst kennt diesen Auftrag nicht mehr. Sehen Sie nach, ob er gedruckt wurde.</translation>
    </message>
    <message>
        <source>The print service gave the job up. Its labels do not count as printed; look at the printer, then print again.</source>
        <translation>Der Druckdienst hat den Auftrag aufgegeben. Seine Etiketten gelten nicht als gedruckt; sehen Sie nach dem Drucker und drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>The labels still wait at the printer. %1 They count as printed once it says so; the window or the next call with --wait asks it again.</source>
        <translation>Die Etiketten warten noch beim Drucker. %1 Sie gelten als gedruckt, sobald er es sagt; das Fenster oder der nächste Aufruf mit --wait fragt ihn wieder.</translation>
    </message>
    <message>
        <source>This desk has not printed any label yet.</source>
        <translation>Dieser Arbeitsplatz hat noch keine Etikette gedruckt.</translation>
    </message>
    <message>
        <source>The watched folder “%1” is not there. Connect its drive, or choose another one; it is looked for again by itself.</source>
        <translation>Der überwachte Ordner «%1» ist nicht da. Sein Laufwerk verbinden oder einen anderen wählen; er wird von selbst wieder gesucht.</translation>
    </message>
    <message>
        <source>In the watched folder “%1” nothing can be written. Check its permissions; it is tried again by itself.</source>
        <translation>Im überwachten Ordner «%1» lässt sich nichts schreiben. Seine Rechte prüfen; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Another program is taking in files of the folder “%1” just now.</source>
        <translation>Ein anderes Programm übernimmt gerade Dateien aus dem Ordner «%1».</translation>
    </message>
    <message>
        <source>The watched folder “%1” is on a drive that cannot keep others away from a file, so that two desks could take the same one. Choose a folder on another drive.</source>
        <translation>Der überwachte Ordner «%1» liegt auf einem Laufwerk, das andere nicht von einer Datei fernhalten kann; zwei Arbeitsplätze könnten dieselbe nehmen. Einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>The file could not be moved to “%1”. It stays where it is and is tried again; check the permissions, or choose a folder on another drive.</source>
        <translation>Die Datei liess sich nicht nach «%1» verschieben. Sie bleibt, wo sie ist, und es wird wieder versucht; die Rechte prüfen oder einen Ordner auf einem anderen Laufwerk wählen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the free space and the permissions; it is tried again by itself, and nothing is imported twice.</source>
        <translation>«%1» konnte nicht geschrieben werden. Freien Platz und Rechte prüfen; es wird von selbst wieder versucht, und nichts wird zweimal importiert.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. It stays as it is.</source>
        <translation>Eine Datei «%1» gibt es schon. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The columns are not those of the earlier files of “%1”. Import the file once on the import page, where each column can be given its meaning.</source>
        <translation>Die Spalten sind nicht die der früheren Dateien von «%1». Die Datei einmal auf der Importseite importieren, wo jede Spalte ihre Bedeutung erhalten kann.</translation>
    </message>
    <message>
        <source>The same file was taken in before, as “%1” on %2. Nothing was imported again.</source>
        <translation>Dieselbe Datei wurde schon übernommen, als «%1» am %2. Nichts wurde nochmals importiert.</translation>
    </message>
    <message>
        <source>The folder “%1” is watched already. Choose another one.</source>
        <translation>Der Ordner «%1» wird schon überwacht. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The same file was taken in just now. Nothing was imported again.</source>
        <translation>Dieselbe Datei wurde soeben übernommen. Nichts wurde nochmals importiert.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. It is left until it is complete.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde. Sie bleibt liegen, bis sie vollständig ist.</translation>
    </message>
    <message>
        <source>“%1”: only %2 of %3 items are checked. Check the others by scan, then print its label.</source>
        <translation>«%1»: Erst %2 von %3 Artikeln sind geprüft. Prüfen Sie die übrigen durch Scannen, dann drucken Sie die Etikette.</translation>
    </message>
    <message>
        <source>The order&apos;s items have changed meanwhile. Open the check again and go on there.</source>
        <translation>Die Artikel der Bestellung haben sich inzwischen geändert. Öffnen Sie die Prüfung neu und fahren Sie dort fort.</translation>
    </message>
    <message>
        <source>The desk&apos;s database file was moved or deleted while the program was using it. Nothing was changed. Put the file back under its name, then start the program again.</source>
        <translation>Die Datenbankdatei dieses Arbeitsplatzes wurde verschoben oder gelöscht, während das Programm sie benutzte. Nichts wurde geändert. Legen Sie die Datei unter ihrem Namen zurück und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The database file “%1” is missing, but its journal lies beside it: the file was moved or deleted while a program was using it. Put it back; a new one would lose what the journal holds.</source>
        <translation>Die Datenbankdatei «%1» fehlt, aber ihr Journal liegt daneben: Sie wurde verschoben oder gelöscht, während ein Programm sie benutzte. Legen Sie sie zurück; eine neue würde verlieren, was im Journal steht.</translation>
    </message>
    <message>
        <source>The carrier refused it without saying why. Check the shipment and the account.</source>
        <translation>Der Transporteur hat es ohne Begründung abgelehnt. Prüfen Sie die Sendung und das Konto.</translation>
    </message>
    <message>
        <source>The carrier refused it. Its words: %1</source>
        <translation>Der Transporteur hat es abgelehnt. Seine Worte: %1</translation>
    </message>
    <message>
        <source>The carrier does not accept the key for this: it is wrong, it belongs to the other environment (test or production), or the contract does not cover this service.</source>
        <translation>Der Transporteur nimmt den Schlüssel dafür nicht an: Er ist falsch, gehört zur anderen Umgebung (Test oder Produktion), oder der Vertrag deckt diesen Dienst nicht.</translation>
    </message>
    <message>
        <source>What was stored of the request cannot be read. Settle the shipment by hand.</source>
        <translation>Was von der Anfrage gespeichert ist, lässt sich nicht lesen. Klären Sie die Sendung von Hand.</translation>
    </message>
    <message>
        <source>The carrier does not list the shipment. It may still appear; from %1 on it counts as not booked.</source>
        <translation>Der Transporteur führt die Sendung nicht. Sie kann noch erscheinen; ab %1 gilt sie als nicht gebucht.</translation>
    </message>
    <message>
        <source>The carrier does not know the customer number. Check it and the company in the account.</source>
        <translation>Der Transporteur kennt die Kundennummer nicht. Prüfen Sie sie und die Gesellschaft im Konto.</translation>
    </message>
    <message>
        <source>This program has no way to ask this carrier where its parcels are. Look the number up on the carrier&apos;s page.</source>
        <translation>Aviso kann diesen Transporteur nicht fragen, wo seine Pakete sind. Suchen Sie die Nummer auf der Seite des Transporteurs.</translation>
    </message>
    <message>
        <source>The carrier left this parcel out of its answer. It is asked again by itself.</source>
        <translation>Der Transporteur hat dieses Paket in seiner Antwort ausgelassen. Es wird von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>This cannot be ordered from here. Use the carrier&apos;s page for the parcel.</source>
        <translation>Das lässt sich von hier aus nicht beauftragen. Verwenden Sie die Seite des Transporteurs für das Paket.</translation>
    </message>
    <message>
        <source>The parcel has arrived or is back: nothing can be changed any more.</source>
        <translation>Das Paket ist angekommen oder zurück: Es lässt sich nichts mehr ändern.</translation>
    </message>
    <message>
        <source>The carrier does not allow it at this point of the way.</source>
        <translation>Der Transporteur erlaubt es an diesem Punkt des Weges nicht.</translation>
    </message>
    <message>
        <source>The shipment is not booked. Book it first.</source>
        <translation>Die Sendung ist nicht gebucht. Buchen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The carrier asks for %1 now, which is another price than the one you agreed to. Nothing was ordered; ask for the price again.</source>
        <translation>Der Transporteur verlangt jetzt %1, einen anderen Preis als den, dem Sie zugestimmt haben. Nichts wurde beauftragt; fragen Sie den Preis neu ab.</translation>
    </message>
    <message>
        <source>This is ordered already for the parcel, or its outcome is not settled yet. Nothing was ordered a second time.</source>
        <translation>Das ist für das Paket bereits beauftragt, oder der Ausgang ist noch nicht geklärt. Nichts wurde ein zweites Mal beauftragt.</translation>
    </message>
    <message>
        <source>Another program has settled this order meanwhile. Look at how it stands now.</source>
        <translation>Ein anderes Programm hat diesen Auftrag inzwischen geklärt. Sehen Sie nach, wie er jetzt steht.</translation>
    </message>
    <message>
        <source>There is no such order. Look at what was ordered for the parcel.</source>
        <translation>Diesen Auftrag gibt es nicht. Sehen Sie nach, was für das Paket beauftragt wurde.</translation>
    </message>
    <message>
        <source>The carrier does not let this order be taken back any more.</source>
        <translation>Der Transporteur lässt diesen Auftrag nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>This carrier takes no booking back by a call. A label that is never handed over is not carried; destroy the paper and ask the carrier whether it is charged.</source>
        <translation>Dieser Transporteur nimmt keine Buchung über die Schnittstelle zurück. Eine Etikette, die nie übergeben wird, wird nicht befördert; vernichten Sie das Papier und fragen Sie den Transporteur, ob sie verrechnet wird.</translation>
    </message>
    <message>
        <source>The carrier has the parcel already: the booking cannot be taken back. Use what can still be done on its way.</source>
        <translation>Der Transporteur hat das Paket bereits: Die Buchung lässt sich nicht zurücknehmen. Nutzen Sie, was unterwegs noch möglich ist.</translation>
    </message>
    <message>
        <source>The carrier&apos;s list does not have the order yet. It is looked for again; until then it is not known whether it was taken.</source>
        <translation>In der Liste des Transporteurs steht der Auftrag noch nicht. Er wird wieder gesucht; bis dahin ist nicht bekannt, ob er angenommen wurde.</translation>
    </message>
    <message>
        <source>The carrier knows no such place. Try another spelling, or a part of the name.</source>
        <translation>Der Transporteur kennt keinen solchen Ort. Versuchen Sie eine andere Schreibweise oder einen Teil des Namens.</translation>
    </message>
    <message>
        <source>This carrier&apos;s places cannot be looked up from here.</source>
        <translation>Orte dieses Transporteurs lassen sich von hier aus nicht suchen.</translation>
    </message>
    <message>
        <source>The carrier remarks: %1</source>
        <translation>Der Transporteur bemerkt: %1</translation>
    </message>
    <message>
        <source>The waybill %1 exists at the carrier, but its label did not come. Reconcile the shipment: that fetches the label.</source>
        <translation>Der Frachtbrief %1 besteht beim Transporteur, aber seine Etikette kam nicht. Klären Sie die Sendung: Das holt die Etikette.</translation>
    </message>
    <message>
        <source>The carrier listed only a part of the waybills, so nothing can be said for certain. Try again later.</source>
        <translation>Der Transporteur hat nur einen Teil der Frachtbriefe aufgelistet, darum ist nichts sicher. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The carrier has no waybill %1 of this account any more. Compare with its list.</source>
        <translation>Der Transporteur hat keinen Frachtbrief %1 dieses Kontos mehr. Vergleichen Sie mit seiner Liste.</translation>
    </message>
    <message>
        <source>“%1” is no number of a waybill, which has 14 digits.</source>
        <translation>«%1» ist keine Frachtbriefnummer; eine solche hat 14 Ziffern.</translation>
    </message>
    <message>
        <source>The carrier did not say whether the waybill is on the register. Compare with its list of registers.</source>
        <translation>Der Transporteur sagte nicht, ob der Frachtbrief auf dem Register steht. Vergleichen Sie mit seiner Liste der Register.</translation>
    </message>
    <message>
        <source>The API key has no sender at the carrier. Add one in the business cabinet.</source>
        <translation>Der API-Schlüssel hat beim Transporteur keinen Absender. Fügen Sie im Geschäftskabinett einen hinzu.</translation>
    </message>
    <message>
        <source>The sender of the account does not belong to its API key. Choose the sender again.</source>
        <translation>Der Absender des Kontos gehört nicht zu seinem API-Schlüssel. Wählen Sie den Absender nochmals.</translation>
    </message>
    <message>
        <source>There are several towns called “%1”. Choose one from the carrier&apos;s list.</source>
        <translation>Es gibt mehrere Orte namens «%1». Wählen Sie einen aus der Liste des Transporteurs.</translation>
    </message>
    <message>
        <source>The carrier does not know a town called “%1”. Choose it from its list.</source>
        <translation>Der Transporteur kennt keinen Ort namens «%1». Wählen Sie ihn aus seiner Liste.</translation>
    </message>
    <message>
        <source>“%1” is not a number that this carrier gives. Check it against the label.</source>
        <translation>«%1» ist keine Nummer, die dieser Transporteur vergibt. Vergleichen Sie sie mit der Etikette.</translation>
    </message>
    <message>
        <source>The carrier does not let this account ask where parcels are (answer %1). Ask its adviser for access to business tracking.</source>
        <translation>Der Transporteur lässt dieses Konto nicht fragen, wo Pakete sind (Antwort %1). Bitten Sie seine Beratung um Zugang zur Sendungsverfolgung für Geschäftskunden.</translation>
    </message>
    <message>
        <source>Only the sender can order this.</source>
        <translation>Das kann nur der Absender beauftragen.</translation>
    </message>
    <message>
        <source>Only the sender can change this, not the recipient.</source>
        <translation>Das kann nur der Absender ändern, nicht der Empfänger.</translation>
    </message>
    <message>
        <source>Two destinations are named. Name one of them.</source>
        <translation>Es sind zwei Ziele angegeben. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>The carrier offers no call for this (%1). It is done on its page.</source>
        <translation>Der Transporteur bietet dafür keine Schnittstelle (%1). Es geht auf seiner Seite.</translation>
    </message>
    <message>
        <source>The carrier was asked for a price and placed an order: %1. Check it, and cancel it if it is not wanted.</source>
        <translation>Der Transporteur wurde nach einem Preis gefragt und hat einen Auftrag angelegt: %1. Prüfen Sie ihn und nehmen Sie ihn zurück, wenn er nicht gewünscht ist.</translation>
    </message>
    <message>
        <source>The carrier took the order but did not say its number. Look it up on its page.</source>
        <translation>Der Transporteur hat den Auftrag angenommen, aber seine Nummer nicht genannt. Suchen Sie ihn auf seiner Seite.</translation>
    </message>
    <message>
        <source>The carrier does not list orders of this kind. Look at its page, or give the outcome up.</source>
        <translation>Der Transporteur listet Aufträge dieser Art nicht auf. Sehen Sie auf seiner Seite nach oder geben Sie die Klärung auf.</translation>
    </message>
    <message>
        <source>Its outcome was given up: nobody knows whether the carrier took it. Look at the carrier&apos;s page before you order it again.</source>
        <translation>Die Klärung wurde aufgegeben: Niemand weiss, ob der Transporteur es angenommen hat. Sehen Sie auf seiner Seite nach, bevor Sie es erneut beauftragen.</translation>
    </message>
    <message>
        <source>No printed label waits to be handed over: there is nothing to list.</source>
        <translation>Keine gedruckte Etikette wartet auf die Übergabe: Es gibt nichts aufzulisten.</translation>
    </message>
    <message>
        <source>The parcel %1 stands on another list already. Look at that one.</source>
        <translation>Das Paket %1 steht schon auf einer anderen Liste. Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Diese Liste gibt es nicht.</translation>
    </message>
    <message>
        <source>The carrier has this label no more. Print the one that the desk has kept.</source>
        <translation>Der Transporteur hat diese Etikette nicht mehr. Drucken Sie die am Arbeitsplatz aufbewahrte.</translation>
    </message>
    <message>
        <source>The carrier offers no such pickup from %1. Book it on its page.</source>
        <translation>Der Transporteur bietet eine solche Abholung aus %1 nicht an. Buchen Sie sie auf seiner Seite.</translation>
    </message>
    <message>
        <source>The carrier did not confirm the pickup. Ask it before you book another one.</source>
        <translation>Der Transporteur hat die Abholung nicht bestätigt. Fragen Sie ihn, bevor Sie eine weitere buchen.</translation>
    </message>
    <message>
        <source>The carrier does not bring this service to the address. Choose another service.</source>
        <translation>Der Transporteur erbringt diese Leistung an der Adresse nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The carrier does not say when it would arrive.</source>
        <translation>Der Transporteur sagt nicht, wann es ankäme.</translation>
    </message>
    <message>
        <source>The label was made for a printer of %1 dpi, but this one has %2 dpi: it would come out in another size. Book labels for %2 dpi, choose another printer, or let this printer scale such labels in its settings.</source>
        <translation>Die Etikette wurde für einen Drucker mit %1 dpi gemacht, dieser hat aber %2 dpi: Sie käme in anderer Grösse heraus. Buchen Sie Etiketten für %2 dpi, wählen Sie einen anderen Drucker oder lassen Sie diesen in seinen Einstellungen solche Etiketten skalieren.</translation>
    </message>
    <message>
        <source>The label was made for a printer of another resolution and cannot be scaled: its bars would be too thin to be read, or parts of it cannot be drawn. Print it on a printer that it was made for.</source>
        <translation>Die Etikette wurde für einen Drucker mit anderer Auflösung gemacht und lässt sich nicht skalieren: Ihre Striche wären zu dünn zum Lesen, oder Teile lassen sich nicht zeichnen. Drucken Sie sie auf einem Drucker, für den sie gemacht ist.</translation>
    </message>
    <message>
        <source>The letters “%1” of the label are in no font that this desk has, nor in those of the printer. It is left out; install a font that has them, or book labels as PDF.</source>
        <translation>Die Zeichen «%1» der Etikette stehen in keiner Schrift dieses Arbeitsplatzes und auch nicht in denen des Druckers. Sie wird ausgelassen; installieren Sie eine Schrift mit diesen Zeichen oder buchen Sie Etiketten als PDF.</translation>
    </message>
    <message>
        <source>The label has printer commands that can only be printed, not drawn (%1). Send it to a thermal printer as it is.</source>
        <translation>Die Etikette hat Druckerbefehle, die sich nur drucken, nicht zeichnen lassen (%1). Senden Sie sie unverändert an einen Thermodrucker.</translation>
    </message>
    <message>
        <source>The label “%1” does not consist of printer commands (ZPL). Export it as PDF.</source>
        <translation>Die Etikette «%1» besteht nicht aus Druckerbefehlen (ZPL). Exportieren Sie sie als PDF.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a printer. Write it like socket://192.168.1.20:9100.</source>
        <translation>«%1» ist keine Adresse eines Druckers. Schreiben Sie sie wie socket://192.168.1.20:9100.</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Check that it is switched on and in the network; nothing was sent to it.</source>
        <translation>Der Drucker «%1» antwortet nicht. Prüfen Sie, ob er eingeschaltet und im Netz ist; es wurde nichts an ihn gesendet.</translation>
    </message>
    <message>
        <source>The printer “%1” takes printer commands (ZPL) only, not pages. Book labels as ZPL, or print on a printer of the system.</source>
        <translation>Der Drucker «%1» nimmt nur Druckerbefehle (ZPL), keine Seiten. Buchen Sie Etiketten als ZPL oder drucken Sie auf einem Drucker des Systems.</translation>
    </message>
    <message>
        <source>A code in the printer file is not printed alike by every printer, so it stays unchecked.</source>
        <translation>Ein Code in der Druckerdatei wird nicht von jedem Drucker gleich gedruckt; er bleibt ungeprüft.</translation>
    </message>
    <message>
        <source>The printer file holds no label.</source>
        <translation>Die Druckerdatei enthält keine Etikette.</translation>
    </message>
    <message>
        <source>The printer file is too large to be read or drawn.</source>
        <translation>Die Druckerdatei ist zu gross zum Lesen oder Zeichnen.</translation>
    </message>
    <message>
        <source>A picture in the printer file is damaged. Fetch the label again.</source>
        <translation>Ein Bild in der Druckerdatei ist beschädigt. Holen Sie die Etikette nochmals.</translation>
    </message>
    <message>
        <source>A picture in the printer file is too large to be drawn.</source>
        <translation>Ein Bild in der Druckerdatei ist zu gross zum Zeichnen.</translation>
    </message>
    <message>
        <source>The printer file uses a picture that only the printer has or can read.</source>
        <translation>Die Druckerdatei verwendet ein Bild, das nur der Drucker hat oder lesen kann.</translation>
    </message>
    <message>
        <source>The printer file is written in a character set that only the printer knows.</source>
        <translation>Die Druckerdatei ist in einem Zeichensatz geschrieben, den nur der Drucker kennt.</translation>
    </message>
    <message>
        <source>This needs the PIN of somebody who may approve it.</source>
        <translation>Dazu braucht es die PIN einer Person, die es freigeben darf.</translation>
    </message>
    <message>
        <source>This needs the approval of a second person, with a PIN.</source>
        <translation>Dazu braucht es die Freigabe einer zweiten Person, mit ihrer PIN.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. After five wrong PINs in a row nobody can approve under that name for five minutes.</source>
        <translation>Name oder PIN ist falsch. Nach fünf falschen PINs in Folge kann unter diesem Namen fünf Minuten lang nichts freigegeben werden.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs for “%1”. Try again in five minutes, or let somebody else approve.</source>
        <translation>Für «%1» wurden zu viele falsche PINs eingegeben. Versuchen Sie es in fünf Minuten wieder oder lassen Sie jemand anderen freigeben.</translation>
    </message>
    <message>
        <source>“%1” is who does this. Let somebody else approve it.</source>
        <translation>«%1» führt dies selbst aus. Lassen Sie es von jemand anderem freigeben.</translation>
    </message>
    <message>
        <source>Too few people may approve: a PIN needs one, a second person needs two. Add people first, or lower what is asked for.</source>
        <translation>Zu wenige Personen dürfen freigeben: Eine PIN braucht eine, eine zweite Person zwei. Fügen Sie zuerst Personen hinzu oder verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>Somebody has changed what needs an approval meanwhile. Look at it again.</source>
        <translation>Inzwischen hat jemand geändert, was eine Freigabe braucht. Sehen Sie es nochmals an.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>Eine PIN hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may approve here.</source>
        <translation>Niemand namens «%1» darf hier freigeben.</translation>
    </message>
    <message>
        <source>Only residents of the house can get to it. Choose another one.</source>
        <translation>Nur Hausbewohner haben Zugang. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>It is closed at present. Choose another one.</source>
        <translation>Zurzeit geschlossen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The carrier does not let it be chosen at present.</source>
        <translation>Der Transporteur lässt ihn zurzeit nicht wählen.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 kg.</source>
        <translation>Nimmt Pakete bis %1 kg an.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 cm.</source>
        <translation>Nimmt Pakete bis %1 cm an.</translation>
    </message>
    <message>
        <source>It takes parcels of a declared value of up to %1.</source>
        <translation>Nimmt Pakete mit einem deklarierten Wert bis %1 an.</translation>
    </message>
    <message>
        <source>The carrier of this account is not told of items by file.</source>
        <translation>Der Transporteur dieses Kontos nimmt keine Meldungen per Datei entgegen.</translation>
    </message>
    <message>
        <source>Aviso makes no labels on the channel of this account, so there is nothing to announce from it. Announce the letters from the account that booked them.</source>
        <translation>Auf dem Kanal dieses Kontos erstellt Aviso keine Etiketten, also gibt es von ihm nichts zu melden. Melden Sie die Briefe von dem Konto aus, das sie gebucht hat.</translation>
    </message>
    <message>
        <source>{field}: no folder is set. Enter one in the account, or name one with --out.</source>
        <translation>{field}: Es ist kein Ordner angegeben. Tragen Sie ihn im Konto ein oder nennen Sie ihn mit --out.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect its drive or create it, then announce again; nothing is lost and nothing is announced twice.</source>
        <translation>Der Ordner «%1» ist nicht da. Verbinden Sie sein Laufwerk oder legen Sie ihn an und melden Sie dann erneut; nichts geht verloren und nichts wird doppelt gemeldet.</translation>
    </message>
    <message>
        <source>Nothing waits to be announced by file, of the accounts that have a folder for it.</source>
        <translation>Von den Konten mit einem Ordner dafür wartet nichts auf eine Meldung per Datei.</translation>
    </message>
    <message>
        <source>“%1” was announced by another window or program in the meantime. Look at the list.</source>
        <translation>«%1» wurde inzwischen von einem anderen Fenster oder Programm gemeldet. Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>Shipment %1 has no rejected item that could be announced again.</source>
        <translation>Sendung %1 hat nichts Abgelehntes, das erneut gemeldet werden könnte.</translation>
    </message>
    <message>
        <source>There is no file with the reference “%1”. Look at the list.</source>
        <translation>Es gibt keine Datei mit der Referenz «%1». Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>{field} is missing, and the file needs it (as “%1”). Enter it, then announce again.</source>
        <translation>{field} fehlt, und die Datei braucht es (als «%1»). Tragen Sie es ein und melden Sie dann erneut.</translation>
    </message>
    <message>
        <source>{field} is longer than the %2 characters that the file has room for (as “%1”).</source>
        <translation>{field} ist länger als die %2 Zeichen, für die in der Datei Platz ist (als «%1»).</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot stand in the file (as “%1”). Remove it.</source>
        <translation>{field} enthält ein Zeichen, das nicht in der Datei stehen kann (als «%1»). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The file does not read back as it was meant. It was not written; tell the support.</source>
        <translation>Die Datei liest sich nicht so zurück, wie sie gemeint war. Sie wurde nicht geschrieben; melden Sie das dem Support.</translation>
    </message>
    <message>
        <source>The answer is no whole XML file (line %1). Fetch it again; nothing was changed.</source>
        <translation>Die Rückmeldung ist keine vollständige XML-Datei (Zeile %1). Holen Sie sie erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is no answer to announced items: it begins with “%1”. Nothing was changed.</source>
        <translation>Diese Datei ist keine Rückmeldung zu gemeldeten Sendungen: Sie beginnt mit «%1». Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is too large for an answer to announced items. Nothing was changed.</source>
        <translation>«%1» ist zu gross für eine Rückmeldung zu gemeldeten Sendungen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This program cannot order pickups from this carrier. Use its page, or hand the parcels over yourself.</source>
        <translation>Dieses Programm kann bei diesem Transporteur keine Abholungen bestellen. Nutzen Sie seine Seite, oder übergeben Sie die Pakete selbst.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched: book shipments first, or look at the pickups that are ordered already.</source>
        <translation>Nichts wartet auf die Abholung: Buchen Sie zuerst Sendungen, oder sehen Sie die schon bestellten Abholungen an.</translation>
    </message>
    <message>
        <source>The parcel %1 is on another pickup already, or perhaps is. Nothing was ordered.</source>
        <translation>Das Paket %1 ist schon in einer anderen Abholung, oder vielleicht. Es wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>There is nothing left to settle about this pickup. Look at how it stands now.</source>
        <translation>An dieser Abholung ist nichts mehr zu klären. Sehen Sie nach, wie sie jetzt steht.</translation>
    </message>
    <message>
        <source>There is no such pickup. Look at the list of pickups.</source>
        <translation>Diese Abholung gibt es nicht. Sehen Sie in der Liste der Abholungen nach.</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for that. Ask for its times and choose one of them.</source>
        <translation>Der Transporteur bietet dafür keine Abholung an. Fragen Sie nach seinen Zeiten, und wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>This program cannot make return labels of this carrier. Use the carrier&apos;s page.</source>
        <translation>Dieses Programm kann keine Retourenetiketten dieses Transporteurs machen. Nutzen Sie die Seite des Transporteurs.</translation>
    </message>
    <message>
        <source>There is a return label already. Print it from the shipment&apos;s labels.</source>
        <translation>Es gibt schon eine Retourenetikette. Drucken Sie sie bei den Etiketten der Sendung.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
    <message>
        <source>Updated by an import from %1</source>
        <translation>Durch einen Import aus %1 aktualisiert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Booked, number %1</source>
        <translation>Gebucht, Nummer %1</translation>
    </message>
    <message>
        <source>Label %1 printed</source>
        <translation>Etikette %1 gedruckt</translation>
    </message>
    <message>
        <source>Label %1 printed again, copy %2</source>
        <translation>Etikette %1 nochmals gedruckt, Kopie %2</translation>
    </message>
    <message>
        <source>Warning by the carrier. %1</source>
        <translation>Warnung des Transporteurs. %1</translation>
    </message>
    <message>
        <source>Imported from an order file</source>
        <translation>Aus einer Auftragsdatei importiert</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Taken back as a draft</source>
        <translation>Als Entwurf zurückgeholt</translation>
    </message>
    <message>
        <source>Label %1 perhaps printed: the print service did not say</source>
        <translation>Etikette %1 vielleicht gedruckt: Der Druckdienst hat es nicht gesagt</translation>
    </message>
    <message>
        <source>Changed back: %1</source>
        <translation>Zurückgeändert: %1</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Put on hold until %2: %1</source>
        <translation>Zurückgestellt bis %2: %1</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Made as a duplicate of “%1”</source>
        <translation>Als Duplikat von «%1» angelegt</translation>
    </message>
    <message>
        <source>Sent again instead of “%1”</source>
        <translation>Nochmals gesendet anstelle von «%1»</translation>
    </message>
    <message>
        <source>Sent again as “%1”</source>
        <translation>Nochmals gesendet als «%1»</translation>
    </message>
    <message>
        <source>Address used as entered, by %1: %2</source>
        <translation>Adresse wie eingegeben verwendet, von %1: %2</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Dem Transporteur übergeben</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Doch nicht übergeben</translation>
    </message>
    <message>
        <source>Label asked for under “%1”</source>
        <translation>Etikette angefordert unter «%1»</translation>
    </message>
    <message>
        <source>“%1” was not booked. %2</source>
        <translation>«%1» wurde nicht gebucht. %2</translation>
    </message>
    <message>
        <source>Outcome of “%1” is unknown. %2</source>
        <translation>Das Ergebnis von «%1» ist unbekannt. %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a label. %2</source>
        <translation>«%1» ist ohne Etikette verbraucht. %2</translation>
    </message>
    <message>
        <source>Asked of the carrier for %2: %1</source>
        <translation>Beim Transporteur für %2 angefragt: %1</translation>
    </message>
    <message>
        <source>Ordered for %2: %1. %3</source>
        <translation>Beauftragt für %2: %1. %3</translation>
    </message>
    <message>
        <source>Not ordered for %2: %1. %4</source>
        <translation>Nicht beauftragt für %2: %1. %4</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this for %2: %1. %4</source>
        <translation>Es ist nicht bekannt, ob der Transporteur das für %2 angenommen hat: %1. %4</translation>
    </message>
    <message>
        <source>Taking back for %2: %1</source>
        <translation>Wird zurückgenommen für %2: %1</translation>
    </message>
    <message>
        <source>Taken back for %2: %1. %3</source>
        <translation>Zurückgenommen für %2: %1. %3</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Freigegeben von %1</translation>
    </message>
    <message>
        <source>Return label asked for under “%1”</source>
        <translation>Retourenetikette unter «%1» verlangt</translation>
    </message>
    <message>
        <source>Return label made, number %1</source>
        <translation>Retourenetikette gemacht, Nummer %1</translation>
    </message>
    <message>
        <source>No return label under “%1”. %2</source>
        <translation>Keine Retourenetikette unter «%1». %2</translation>
    </message>
    <message>
        <source>Whether there is a return label under “%1” is unknown. %2</source>
        <translation>Ob es eine Retourenetikette unter «%1» gibt, ist unbekannt. %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a return label. %2</source>
        <translation>«%1» ist ohne Retourenetikette aufgebraucht. %2</translation>
    </message>
</context>
<context>
    <name>feature</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Messages by e-mail</source>
        <translation>Mitteilungen per E-Mail</translation>
    </message>
    <message>
        <source>Messages by SMS</source>
        <translation>Mitteilungen per SMS</translation>
    </message>
    <message>
        <source>Delivery options for the recipient</source>
        <translation>Steuerungsoptionen für den Empfänger</translation>
    </message>
    <message>
        <source>Own picture and link in messages</source>
        <translation>Eigenes Bild und eigener Link in Mitteilungen</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Recipient&apos;s form of address</source>
        <translation>Anrede des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name</source>
        <translation>Vorname des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name and name together</source>
        <translation>Vorname und Name des Empfängers zusammen</translation>
    </message>
    <message>
        <source>Recipient&apos;s company</source>
        <translation>Firma des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s additional name line</source>
        <translation>Namenszusatz des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s address supplement</source>
        <translation>Adresszusatz des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s street</source>
        <translation>Strasse des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s house number</source>
        <translation>Hausnummer des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s P.O. box</source>
        <translation>Postfach des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s floor</source>
        <translation>Stockwerk des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s letterbox number</source>
        <translation>Briefkastennummer des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s postcode</source>
        <translation>PLZ des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s town</source>
        <translation>Ort des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s country</source>
        <translation>Land des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s telephone</source>
        <translation>Telefon des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s mobile</source>
        <translation>Mobilnummer des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s e-mail</source>
        <translation>E-Mail des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s language</source>
        <translation>Sprache des Empfängers</translation>
    </message>
    <message>
        <source>Recipient&apos;s customer number at the carrier</source>
        <translation>Kundennummer des Empfängers beim Transporteur</translation>
    </message>
    <message>
        <source>Own label lines</source>
        <translation>Eigene Etikettenzeilen</translation>
    </message>
    <message>
        <source>Private or business recipient</source>
        <translation>Empfänger privat oder Firma</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s second name line</source>
        <translation>Zweite Namenszeile des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s street</source>
        <translation>Strasse des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s P.O. box</source>
        <translation>Postfach des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s postcode</source>
        <translation>PLZ des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s town</source>
        <translation>Ort des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s country</source>
        <translation>Land des Absenders</translation>
    </message>
    <message>
        <source>Post office of posting</source>
        <translation>Aufgabestelle</translation>
    </message>
    <message>
        <source>Sender name in messages</source>
        <translation>Absendername in Mitteilungen</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>E-Mail des Absenders</translation>
    </message>
    <message>
        <source>Picture in messages</source>
        <translation>Bild in Mitteilungen</translation>
    </message>
    <message>
        <source>Link in messages</source>
        <translation>Link in Mitteilungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Address of the carrier&apos;s service</source>
        <translation>Adresse des Dienstes des Transporteurs</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Billing relationship since</source>
        <translation>Rechnungsbeziehung seit</translation>
    </message>
    <message>
        <source>Service terms accepted on</source>
        <translation>Nutzungsbedingungen akzeptiert am</translation>
    </message>
    <message>
        <source>Channel of the account</source>
        <translation>Kanal des Kontos</translation>
    </message>
    <message>
        <source>Franking licence</source>
        <translation>Frankierlizenz</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>Erste Aufgabenummer</translation>
    </message>
    <message>
        <source>Last item number</source>
        <translation>Letzte Aufgabenummer</translation>
    </message>
    <message>
        <source>Name of the sending system</source>
        <translation>Name des sendenden Systems</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>Sprache der Etikette</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Services by agreement</source>
        <translation>Leistungen gemäss Vereinbarung</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Label layout</source>
        <translation>Etikettenlayout</translation>
    </message>
    <message>
        <source>Label format</source>
        <translation>Etikettenformat</translation>
    </message>
    <message>
        <source>Label resolution</source>
        <translation>Etikettenauflösung</translation>
    </message>
    <message>
        <source>Addresses on the label</source>
        <translation>Adressen auf der Etikette</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Subscription-Key</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Additional services</source>
        <translation>Zusatzleistungen</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Steuerungsoptionen</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gewicht in Gramm</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Free text 1</source>
        <translation>Freitext 1</translation>
    </message>
    <message>
        <source>Free text 2</source>
        <translation>Freitext 2</translation>
    </message>
    <message>
        <source>Dispatch date</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Zustelldatum</translation>
    </message>
    <message>
        <source>Place of deposit</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Text on the label</source>
        <translation>Text auf der Etikette</translation>
    </message>
    <message>
        <source>Number of the parcel</source>
        <translation>Nummer des Pakets</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Anzahl Pakete</translation>
    </message>
    <message>
        <source>pro clima</source>
        <translation>pro clima</translation>
    </message>
    <message>
        <source>UN numbers</source>
        <translation>UN-Nummern</translation>
    </message>
    <message>
        <source>Amount to collect</source>
        <translation>Nachnahmebetrag</translation>
    </message>
    <message>
        <source>Payment slip reference</source>
        <translation>Referenz des Einzahlungsscheins</translation>
    </message>
    <message>
        <source>IBAN for the amount</source>
        <translation>IBAN für den Betrag</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Account holder, supplement</source>
        <translation>Kontoinhaber, Zusatz</translation>
    </message>
    <message>
        <source>Account holder&apos;s street</source>
        <translation>Strasse des Kontoinhabers</translation>
    </message>
    <message>
        <source>Account holder&apos;s postcode</source>
        <translation>PLZ des Kontoinhabers</translation>
    </message>
    <message>
        <source>Account holder&apos;s town</source>
        <translation>Ort des Kontoinhabers</translation>
    </message>
    <message>
        <source>Contact e-mail for cash on delivery</source>
        <translation>Kontakt-E-Mail für die Nachnahme</translation>
    </message>
    <message>
        <source>Contact telephone for cash on delivery</source>
        <translation>Kontakttelefon für die Nachnahme</translation>
    </message>
    <message>
        <source>Contact mobile for cash on delivery</source>
        <translation>Kontakt-Mobilnummer für die Nachnahme</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Grund der Zurückstellung</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Letzter Tag der Zurückstellung</translation>
    </message>
    <message>
        <source>Channel of the messages</source>
        <translation>Kanal der Mitteilungen</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Sprache der Mitteilungen</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzcode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Code of the preset</source>
        <translation>Code der Vorlage</translation>
    </message>
    <message>
        <source>Name of the package</source>
        <translation>Name der Verpackung</translation>
    </message>
    <message>
        <source>Measures of the package</source>
        <translation>Masse der Verpackung</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Items to be packed</source>
        <translation>Zu packende Artikel</translation>
    </message>
    <message>
        <source>Recipient&apos;s street and house number together</source>
        <translation>Strasse und Hausnummer des Empfängers zusammen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Name der freigebenden Person</translation>
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
        <translation>KOPIE %1</translation>
    </message>
    <message>
        <source>DRAWN FROM ZPL</source>
        <extracomment>Stamped in capitals on a page that shows printer commands as a printer would print them; few letters fit.</extracomment>
        <translation>AUS ZPL GEZEICHNET</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The two letters of the language into which this file translates: it, de, fr, sv or uk.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Register of the carrier</source>
        <translation>Register des Transporteurs</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Taken over by the driver (name, time, signature):</source>
        <translation>Vom Fahrer übernommen (Name, Zeit, Unterschrift):</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register</source>
        <translation>Nicht auf dem Register des Transporteurs</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice</source>
        <comment>an account</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice PostNord</source>
        <comment>an account</comment>
        <translation>Übung PostNord</translation>
    </message>
    <message>
        <source>Practice Nova Poshta</source>
        <comment>an account</comment>
        <translation>Übung Nova Poshta</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The recipient has neither a name nor a company. Fill in one of them.</source>
        <translation>Der Empfänger hat weder Namen noch Firma. Füllen Sie eines davon aus.</translation>
    </message>
    <message>
        <source>The address has neither a street nor a P.O. box. Fill in one of them.</source>
        <translation>Die Adresse hat weder Strasse noch Postfach. Füllen Sie eines davon aus.</translation>
    </message>
    <message>
        <source>A parcel&apos;s address has a street or a P.O. box, not both. Remove one of them.</source>
        <translation>Die Adresse eines Pakets hat eine Strasse oder ein Postfach, nicht beides. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The street has no house number. Leave it so if there really is none.</source>
        <translation>Die Strasse hat keine Hausnummer. Lassen Sie es so, wenn es wirklich keine gibt.</translation>
    </message>
    <message>
        <source>A pick-up point needs the recipient&apos;s number: “PickPost 12345678” or “MyPost24 12345678”.</source>
        <translation>Eine Abholstelle braucht die Nummer des Empfängers: «PickPost 12345678» oder «MyPost24 12345678».</translation>
    </message>
    <message>
        <source>The postcode %1 is in Liechtenstein. Check the country.</source>
        <translation>Die PLZ %1 liegt in Liechtenstein. Prüfen Sie das Land.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no country code. Write two letters, like CH.</source>
        <translation>{field}: «%1» ist kein Ländercode. Schreiben Sie zwei Buchstaben, z. B. CH.</translation>
    </message>
    <message>
        <source>The service “%1” does not go to %2. Choose one for abroad.</source>
        <translation>Die Leistung «%1» geht nicht nach %2. Wählen Sie eine fürs Ausland.</translation>
    </message>
    <message>
        <source>The service “%1” goes abroad only. Choose a domestic one.</source>
        <translation>Die Leistung «%1» gilt nur fürs Ausland. Wählen Sie eine fürs Inland.</translation>
    </message>
    <message>
        <source>The sender would be cut to %1 characters on this label.</source>
        <translation>Der Absender würde auf dieser Etikette auf %1 Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>{field} would be left away on the label: the layout %1 prints %2 lines.</source>
        <translation>{field}: würde auf der Etikette weggelassen; das Layout %1 druckt %2 Zeilen.</translation>
    </message>
    <message>
        <source>The address has more lines than the %2 that the layout %1 prints. Shorten it.</source>
        <translation>Die Adresse hat mehr als die %2 Zeilen, die das Layout %1 druckt. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Own label lines must be at least %1.</source>
        <translation>Es braucht mindestens %1 eigene Etikettenzeilen.</translation>
    </message>
    <message>
        <source>Own label lines may be at most %1.</source>
        <translation>Erlaubt sind höchstens %1 eigene Etikettenzeilen.</translation>
    </message>
    <message>
        <source>The recipient has no e-mail address. Fill it in or switch the message off.</source>
        <translation>Der Empfänger hat keine E-Mail-Adresse. Tragen Sie sie ein oder schalten Sie die Mitteilung aus.</translation>
    </message>
    <message>
        <source>The recipient has no mobile number. Fill it in or send the message by e-mail.</source>
        <translation>Der Empfänger hat keine Mobilnummer. Tragen Sie sie ein oder senden Sie die Mitteilung per E-Mail.</translation>
    </message>
    <message>
        <source>This message goes to you, but it has no address. Fill it in here or in the account.</source>
        <translation>Diese Mitteilung geht an Sie, hat aber keine Adresse. Tragen Sie sie hier oder im Konto ein.</translation>
    </message>
    <message>
        <source>“%1” does not fit the channel: e-mail needs an e-mail address, SMS a mobile number.</source>
        <translation>«%1» passt nicht zum Kanal: E-Mail braucht eine E-Mail-Adresse, SMS eine Mobilnummer.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it.</source>
        <translation>«%1» ist keine E-Mail-Adresse. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The e-mail address has more than %1 characters.</source>
        <translation>Die E-Mail-Adresse hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write digits, with + in front for abroad.</source>
        <translation>«%1» ist keine Telefonnummer. Schreiben Sie Ziffern, fürs Ausland mit + davor.</translation>
    </message>
    <message>
        <source>“%1” has too many or too few digits for a telephone number.</source>
        <translation>«%1» hat zu viele oder zu wenige Ziffern für eine Telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” needs its country code in front, like +41.</source>
        <translation>«%1» braucht die Landesvorwahl davor, z. B. +41.</translation>
    </message>
    <message>
        <source>“%1” is not a mobile number, so no SMS can reach it. Send the message by e-mail.</source>
        <translation>«%1» ist keine Mobilnummer und kann keine SMS empfangen. Senden Sie die Mitteilung per E-Mail.</translation>
    </message>
    <message>
        <source>{field}: %1 is past. Choose a later day.</source>
        <translation>{field}: %1 ist vorbei. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>{field}: the carrier does not work on %1 (Sunday or public holiday). Choose another day.</source>
        <translation>{field}: Der Transporteur arbeitet am %1 nicht (Sonntag oder Feiertag). Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>{field}: %1 is a holiday in many regions. It may take a day longer there.</source>
        <translation>{field}: %1 ist in vielen Regionen ein Feiertag. Dort kann es einen Tag länger dauern.</translation>
    </message>
    <message>
        <source>{field}: %1 is a Saturday, which needs “%2”. Add it or choose another day.</source>
        <translation>{field}: %1 ist ein Samstag, dafür braucht es «%2». Fügen Sie es hinzu oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>For “%2” the parcel is handed over on a Friday, but %1 is another day.</source>
        <translation>Für «%2» wird das Paket an einem Freitag aufgegeben, aber %1 ist ein anderer Tag.</translation>
    </message>
    <message>
        <source>{field} is missing. Fill it in.</source>
        <translation>Es fehlt: {field}. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where %2 are allowed: %3 too many. Shorten it.</source>
        <translation>{field}: %1 Zeichen, erlaubt sind %2, also %3 zu viel. Kürzen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where at least %2 are needed.</source>
        <translation>{field}: %1 Zeichen, nötig sind mindestens %2.</translation>
    </message>
    <message>
        <source>{field} does not have the form that is expected: “%1”. Check it.</source>
        <translation>{field}: nicht in der erwarteten Form: «%1». Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>{field} holds characters that this channel refuses: %1. Replace them.</source>
        <translation>{field}: enthält Zeichen, die dieser Kanal ablehnt: %1. Ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>{field} holds invisible control characters. Type it again.</source>
        <translation>{field}: enthält unsichtbare Steuerzeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>{field} holds a line break. Write it on one line.</source>
        <translation>{field}: enthält einen Zeilenumbruch. Schreiben Sie es auf eine Zeile.</translation>
    </message>
    <message>
        <source>{field} may hold digits only, not “%1”.</source>
        <translation>{field}: nur Ziffern erlaubt, nicht «%1».</translation>
    </message>
    <message>
        <source>{field} is not a number: “%1”. Write it like 49.90.</source>
        <translation>{field}: «%1» ist keine Zahl. Schreiben Sie sie wie 49.90.</translation>
    </message>
    <message>
        <source>{field} is not a date: “%1”. Write it like 2026-11-21.</source>
        <translation>{field}: «%1» ist kein Datum. Schreiben Sie es wie 2026-11-21.</translation>
    </message>
    <message>
        <source>{field} cannot be “%1”. Choose one of: %2.</source>
        <translation>{field}: «%1» ist nicht möglich. Wählen Sie aus: %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at most %2 is allowed.</source>
        <translation>{field}: %1, erlaubt ist höchstens %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at least %2 is needed.</source>
        <translation>{field}: %1, nötig ist mindestens %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a valid IBAN; its check digits do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>{field}: «%1» ist keine gültige IBAN; die Prüfziffern stimmen nicht. Vergleichen Sie mit den Unterlagen der Bank.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the slip.</source>
        <translation>{field}: Die Prüfziffer von «%1» stimmt nicht. Vergleichen Sie mit dem Einzahlungsschein.</translation>
    </message>
    <message>
        <source>The carrier has no service “%1”. Choose one from the list.</source>
        <translation>Der Transporteur hat keine Leistung «%1». Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The carrier has no additional service “%1”. Remove it.</source>
        <translation>Der Transporteur hat keine Zusatzleistung «%1». Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The carrier has no message “%1”. Remove it.</source>
        <translation>Der Transporteur hat keine Mitteilung «%1». Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The account&apos;s channel “%1” is not known. Choose the channel in the account.</source>
        <translation>Der Kanal «%1» des Kontos ist nicht bekannt. Wählen Sie den Kanal im Konto.</translation>
    </message>
    <message>
        <source>No service is chosen. Choose one.</source>
        <translation>Es ist keine Leistung gewählt. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>With “%1”, “%2” is not possible.</source>
        <translation>Mit «%1» ist «%2» nicht möglich.</translation>
    </message>
    <message>
        <source>The shipment has no parcel. Add one.</source>
        <translation>Die Sendung hat kein Paket. Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered by the carrier. Choose something else.</source>
        <translation>«%1» wird vom Transporteur nicht mehr angeboten. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” works only by agreement with the carrier. List it in the account if you have one.</source>
        <translation>«%1» gilt nur gemäss Vereinbarung mit dem Transporteur. Tragen Sie es im Konto ein, wenn Sie eine haben.</translation>
    </message>
    <message>
        <source>The message “%1” is not offered with the service “%2”.</source>
        <translation>Die Mitteilung «%1» wird mit der Leistung «%2» nicht angeboten.</translation>
    </message>
    <message>
        <source>The additional service “%1” is not offered with the service “%2”.</source>
        <translation>Die Zusatzleistung «%1» wird mit der Leistung «%2» nicht angeboten.</translation>
    </message>
    <message>
        <source>The instruction “%1” is not offered with the service “%2”.</source>
        <translation>Die Anweisung «%1» wird mit der Leistung «%2» nicht angeboten.</translation>
    </message>
    <message>
        <source>The label format %1 is not offered with the service “%2”. Choose %3.</source>
        <translation>Das Etikettenformat %1 wird mit der Leistung «%2» nicht angeboten. Wählen Sie %3.</translation>
    </message>
    <message>
        <source>The format %1 blurs the bars of the code. PDF or PNG is safer.</source>
        <translation>Das Format %1 macht die Striche des Codes unscharf. PDF oder PNG ist sicherer.</translation>
    </message>
    <message>
        <source>“%1” needs the additional service “%2”. Add it first.</source>
        <translation>«%1» braucht die Zusatzleistung «%2». Fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>“%1” needs the message “%2”. Switch it on.</source>
        <translation>«%1» braucht die Mitteilung «%2». Schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>“%1” needs this value: {field}. Fill it in.</source>
        <translation>«%1» braucht diesen Wert: {field}. Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>{field} would be ignored, because “%1” is not chosen.</source>
        <translation>{field}: würde ignoriert, weil «%1» nicht gewählt ist.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other. Keep one of them.</source>
        <translation>«%1» und «%2» schliessen sich aus. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other. Check what is meant.</source>
        <translation>«%1» und «%2» widersprechen sich. Prüfen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>The layout %1 does not print this text.</source>
        <translation>Das Layout %1 druckt diesen Text nicht.</translation>
    </message>
    <message>
        <source>The layout %1 does not print the post office of posting.</source>
        <translation>Das Layout %1 druckt die Aufgabestelle nicht.</translation>
    </message>
    <message>
        <source>Aviso cannot book through “%1”. Choose an account with another channel.</source>
        <translation>Aviso kann nicht über «%1» buchen. Wählen Sie ein Konto mit einem anderen Kanal.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away.</source>
        <translation>{field}: gibt es auf «%1» nicht und würde weggelassen.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away. “%2” offers it.</source>
        <translation>{field}: gibt es auf «%1» nicht und würde weggelassen. «%2» bietet es an.</translation>
    </message>
    <message>
        <source>This message is not sent on the chosen channel. Choose another one.</source>
        <translation>Diese Mitteilung wird auf dem gewählten Kanal nicht gesendet. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is sent only when the address is a P.O. box, poste restante or a pick-up point.</source>
        <translation>«%1» wird nur gesendet, wenn die Adresse ein Postfach, postlagernd oder eine Abholstelle ist.</translation>
    </message>
    <message>
        <source>The carrier&apos;s present pages speak of e-mail only. Ask whether your account may send SMS.</source>
        <translation>Die heutigen Seiten des Transporteurs sprechen nur von E-Mail. Fragen Sie nach, ob Ihr Konto SMS senden darf.</translation>
    </message>
    <message>
        <source>The carrier does not write in %1. This message will be in %2.</source>
        <translation>Der Transporteur schreibt nicht auf %1. Diese Mitteilung erscheint auf %2.</translation>
    </message>
    <message>
        <source>The recipient&apos;s language is not known. This message will be in %1.</source>
        <translation>Die Sprache des Empfängers ist nicht bekannt. Diese Mitteilung erscheint auf %1.</translation>
    </message>
    <message>
        <source>{field} travels in the message “%1” or “%2” by e-mail. Switch one of them on.</source>
        <translation>{field}: reist in der Mitteilung «%1» oder «%2» per E-Mail mit. Schalten Sie eine davon ein.</translation>
    </message>
    <message>
        <source>{field} needs the dispatch date. Fill it in.</source>
        <translation>{field}: braucht das Versanddatum. Tragen Sie es ein.</translation>
    </message>
    <message>
        <source>“%1”: the carrier does not check what the recipient enters and accepts no liability for abuse.</source>
        <translation>«%1»: Der Transporteur prüft nicht, was der Empfänger eingibt, und haftet nicht bei Missbrauch.</translation>
    </message>
    <message>
        <source>“%1” makes no sense with “%2”: nobody would sign. Choose one of them.</source>
        <translation>«%1» ist mit «%2» sinnlos: Niemand würde unterschreiben. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>“%1” has no effect where the recipient collects the parcel.</source>
        <translation>«%1» hat keine Wirkung, wenn der Empfänger das Paket abholt.</translation>
    </message>
    <message>
        <source>{field} would not reach anybody, because no message is switched on.</source>
        <translation>{field}: würde niemanden erreichen, weil keine Mitteilung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{field} would be left away: none of the chosen messages carries it.</source>
        <translation>{field}: würde weggelassen; keine der gewählten Mitteilungen überträgt es.</translation>
    </message>
    <message>
        <source>{field} would be left away by SMS. Send the message by e-mail.</source>
        <translation>{field}: würde per SMS weggelassen. Senden Sie die Mitteilung per E-Mail.</translation>
    </message>
    <message>
        <source>{field}: nothing is known to fill in for %1. Complete the shipment or change the text.</source>
        <translation>{field}: Für %1 ist kein Wert bekannt. Ergänzen Sie die Sendung oder ändern Sie den Text.</translation>
    </message>
    <message>
        <source>{field}: there is no placeholder %1. Known are: %2.</source>
        <translation>{field}: Es gibt keinen Platzhalter %1. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is of use only with several parcels.</source>
        <translation>«%1» nützt nur bei mehreren Paketen.</translation>
    </message>
    <message>
        <source>At most %1 parcels can be delivered together. Split the shipment.</source>
        <translation>Höchstens %1 Pakete können gesamthaft zugestellt werden. Teilen Sie die Sendung auf.</translation>
    </message>
    <message>
        <source>The amount %1 is collected for each parcel, not once for the shipment.</source>
        <translation>Der Betrag %1 wird für jedes Paket eingezogen, nicht einmal für die Sendung.</translation>
    </message>
    <message>
        <source>Orange payment slips ended in 2022. Use the IBAN instead.</source>
        <translation>Orange Einzahlungsscheine gibt es seit 2022 nicht mehr. Verwenden Sie stattdessen die IBAN.</translation>
    </message>
    <message>
        <source>The picture in messages needs a link. Fill in where it leads.</source>
        <translation>Das Bild in Mitteilungen braucht einen Link. Tragen Sie ein, wohin es führt.</translation>
    </message>
    <message>
        <source>The link in messages needs a picture. Fill in its address.</source>
        <translation>Der Link in Mitteilungen braucht ein Bild. Tragen Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>{field}: %1 is more than 30 days ahead. Check the month and the year.</source>
        <translation>{field}: %1 liegt mehr als 30 Tage in der Zukunft. Prüfen Sie Monat und Jahr.</translation>
    </message>
    <message>
        <source>The label layout %1 is not offered with the service “%2”. Choose another layout for the account on the Accounts page.</source>
        <translation>Das Etikettenlayout %1 wird mit der Leistung «%2» nicht angeboten. Wählen Sie auf der Seite «Konten» ein anderes Layout für das Konto.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 service codes, not for %2. Choose a larger layout for the account on the Accounts page, or fewer additional services.</source>
        <translation>Das Layout %1 hat Platz für %3 Leistungscodes, nicht für %2. Wählen Sie auf der Seite «Konten» ein grösseres Layout für das Konto oder weniger Zusatzleistungen.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 instructions, not for %2. Choose a larger layout for the account on the Accounts page, or fewer instructions.</source>
        <translation>Das Layout %1 hat Platz für %3 Anweisungen, nicht für %2. Wählen Sie auf der Seite «Konten» ein grösseres Layout für das Konto oder weniger Anweisungen.</translation>
    </message>
    <message>
        <source>The account&apos;s checklist is still open: {field}. Settle it with the carrier, then enter the date on the Accounts page.</source>
        <translation>Auf der Checkliste des Kontos ist noch offen: {field}. Regeln Sie dies mit dem Transporteur und geben Sie dann das Datum auf der Seite «Konten» ein.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 under the source “%3”. Book this shipment only if it is another order.</source>
        <translation>Die Referenz «%1» wurde am %2 unter der Quelle «%3» gebucht. Buchen Sie diese Sendung nur, wenn sie ein anderer Auftrag ist.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 with a shipment that was typed here. Book this one only if it is another order.</source>
        <translation>Die Referenz «%1» wurde am %2 mit einer hier erfassten Sendung gebucht. Buchen Sie diese nur, wenn sie ein anderer Auftrag ist.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, under the source “%2”. Book only one of the two if they are the same order.</source>
        <translation>Die Referenz «%1» ist ein zweites Mal hier, unter der Quelle «%2». Buchen Sie nur eine der beiden, wenn es derselbe Auftrag ist.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, in a shipment that was typed here. Book only one of the two if they are the same order.</source>
        <translation>Die Referenz «%1» ist ein zweites Mal hier, in einer hier erfassten Sendung. Buchen Sie nur eine der beiden, wenn es derselbe Auftrag ist.</translation>
    </message>
    <message>
        <source>%1 is no postcode of Liechtenstein, which has 9485 to 9498. Check the country.</source>
        <translation>%1 ist keine Postleitzahl von Liechtenstein, das 9485 bis 9498 hat. Prüfen Sie das Land.</translation>
    </message>
    <message>
        <source>%1 is outside the Swiss postcodes, 1000 to 9699. Whether a postcode fits the town is not checked: the program has no list of towns.</source>
        <translation>%1 liegt ausserhalb der Schweizer Postleitzahlen, 1000 bis 9699. Ob eine Postleitzahl zum Ort passt, wird nicht geprüft: Das Programm hat kein Ortsverzeichnis.</translation>
    </message>
    <message>
        <source>The town begins with a postcode. Write it into the postcode&apos;s field.</source>
        <translation>Der Ort beginnt mit einer Postleitzahl. Schreiben Sie sie in das Feld der Postleitzahl.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the contract.</source>
        <translation>{field}: Die Prüfziffer von «%1» passt nicht. Vergleichen Sie mit dem Vertrag.</translation>
    </message>
    <message>
        <source>The delivery option “%1” is not offered with the service “%2”.</source>
        <translation>Die Steuerungsoption «%1» gibt es mit der Leistung «%2» nicht.</translation>
    </message>
    <message>
        <source>“%1” is not offered with “%2” from %3 to %4.</source>
        <translation>«%1» gibt es mit «%2» von %3 nach %4 nicht.</translation>
    </message>
    <message>
        <source>“%1” to %3 is booked only together with “%2”. Switch it on.</source>
        <translation>«%1» nach %3 wird nur zusammen mit «%2» gebucht. Schalten Sie es ein.</translation>
    </message>
    <message>
        <source>The service “%1” is not offered by “%2”. Choose another service.</source>
        <translation>Die Leistung «%1» wird von «%2» nicht angeboten. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” needs the delivery option “%2” or “%3”. Switch one of them on.</source>
        <translation>«%1» braucht die Steuerungsoption «%2» oder «%3». Schalten Sie eine davon ein.</translation>
    </message>
    <message>
        <source>“%1” needs the recipient&apos;s mobile number or e-mail address. Fill one of them in.</source>
        <translation>«%1» braucht die Mobilnummer oder die E-Mail-Adresse des Empfängers. Füllen Sie eines davon aus.</translation>
    </message>
    <message>
        <source>The kind of label “%1” exists as PDF only. Choose another kind or another format.</source>
        <translation>Die Etikettenart «%1» gibt es nur als PDF. Wählen Sie eine andere Art oder ein anderes Format.</translation>
    </message>
    <message>
        <source>“%1”: what you typed there was never stored. Open it and put it back or give it up.</source>
        <translation>«%1»: Was Sie dort eingegeben haben, wurde nie gespeichert. Öffnen Sie die Sendung und holen Sie es zurück oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>{field}: %1 is a public holiday. Branches may be closed or open for a shorter time.</source>
        <translation>{field}: %1 ist ein Feiertag. Filialen können geschlossen oder kürzer geöffnet sein.</translation>
    </message>
    <message>
        <source>“%1” takes one parcel for each waybill. Split the shipment.</source>
        <translation>«%1» nimmt ein Paket pro Frachtbrief. Teilen Sie die Sendung.</translation>
    </message>
    <message>
        <source>With “%1” the carrier may refuse the recipient as payer. Choose the sender.</source>
        <translation>Bei «%1» kann der Transporteur den Empfänger als Zahlenden ablehnen. Wählen Sie den Absender.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Ein Dritter kann nur bargeldlos bezahlen. Wählen Sie die bargeldlose Zahlung.</translation>
    </message>
    <message>
        <source>Length, width and height count only together. Fill in all three, or none.</source>
        <translation>Länge, Breite und Höhe gelten nur zusammen. Tragen Sie alle drei ein oder keine.</translation>
    </message>
    <message>
        <source>The town is looked up by its name. Choose it from the carrier&apos;s list where several have that name.</source>
        <translation>Der Ort wird nach seinem Namen gesucht. Wählen Sie ihn aus der Liste des Transporteurs, wo mehrere so heissen.</translation>
    </message>
    <message>
        <source>{field} is not needed here, and would be ignored.</source>
        <translation>{field} braucht es hier nicht und würde nicht beachtet.</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>The order “%1” was booked here already (%2). It stays as it is; cancel its shipment first to import it again.</source>
        <translation>Der Auftrag «%1» wurde hier bereits gebucht (%2). Er bleibt unverändert; annullieren Sie zuerst seine Sendung, um ihn nochmals zu importieren.</translation>
    </message>
    <message>
        <source>The order “%1” was changed at this desk, and the file says otherwise: %2. Choose whether the file or the desk wins.</source>
        <translation>Der Auftrag «%1» wurde an diesem Arbeitsplatz geändert, und die Datei sagt etwas anderes: %2. Wählen Sie, ob die Datei oder der Arbeitsplatz gilt.</translation>
    </message>
    <message>
        <source>The reference “%1” stands in row %2 already. Each order needs its own.</source>
        <translation>Die Referenz «%1» steht bereits in Zeile %2. Jeder Auftrag braucht eine eigene.</translation>
    </message>
    <message>
        <source>{field}: “%2” is no message. Write codes like 1 or 2:sms.</source>
        <translation>{field}: «%2» ist keine Mitteilung. Schreiben Sie Codes wie 1 oder 2:sms.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no language that messages can have. Write de, fr, it or en.</source>
        <translation>{field}: «%1» ist keine Sprache, die Mitteilungen haben können. Schreiben Sie de, fr, it oder en.</translation>
    </message>
    <message>
        <source>The order “%1” is here already, from the source “%2”. Import the file under that source.</source>
        <translation>Der Auftrag «%1» ist schon hier, aus der Quelle «%2». Importieren Sie die Datei unter jener Quelle.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no service of this account&apos;s carrier. Known: %2.</source>
        <translation>{field}: «%1» ist keine Leistung des Transporteurs dieses Kontos. Bekannt: %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode of the country %2. Check the postcode and the country.</source>
        <translation>{field}: «%1» ist kaum eine PLZ des Landes %2. Prüfen Sie PLZ und Land.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly an e-mail address. Messages to it will not arrive.</source>
        <translation>{field}: «%1» ist kaum eine E-Mail-Adresse. Mitteilungen dorthin kommen nicht an.</translation>
    </message>
    <message>
        <source>{field}: “%1” has %2 characters, and the carrier takes %3. Shorten it before booking.</source>
        <translation>{field}: «%1» hat %2 Zeichen, der Transporteur nimmt %3. Kürzen Sie vor dem Buchen.</translation>
    </message>
    <message>
        <source>The order “%1” has a parcel that may be booked and that the file no longer has. Settle its outcome first, then import the row again.</source>
        <translation>Die Bestellung «%1» hat ein Paket, das vielleicht gebucht ist und in der Datei fehlt. Klären Sie zuerst sein Ergebnis und importieren Sie die Zeile dann erneut.</translation>
    </message>
    <message>
        <source>Part of the order “%1” is already booked. It stays as it is.</source>
        <translation>Ein Teil der Bestellung «%1» ist bereits gebucht. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already under the source “%2” (%3). Book only one of the two if they are the same order.</source>
        <translation>Die Referenz «%1» ist schon hier, unter der Quelle «%2» (%3). Buchen Sie nur eine der beiden, wenn es derselbe Auftrag ist.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already in a shipment that was typed here (%2). Book only one of the two if they are the same order.</source>
        <translation>Die Referenz «%1» ist schon hier, in einer hier erfassten Sendung (%2). Buchen Sie nur eine der beiden, wenn es derselbe Auftrag ist.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is not closed; the next one, in line %3, belongs to another text. Close it or remove it. Lines %2 to %3 were read as rows of their own.</source>
        <translation>{field}: Das Anführungszeichen vor «%1» in Zeile %2 ist nicht geschlossen; das nächste, in Zeile %3, gehört zu einem anderen Text. Schliessen oder entfernen Sie es. Die Zeilen %2 bis %3 wurden einzeln gelesen.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is never closed. Close it or remove it. The lines after it were read as rows of their own.</source>
        <translation>{field}: Das Anführungszeichen vor «%1» in Zeile %2 wird nie geschlossen. Schliessen oder entfernen Sie es. Die Zeilen danach wurden einzeln gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell of this row and was read as an ordinary character. Look whether the cell is complete.</source>
        <translation>In einer Zelle dieser Zeile steht ein Anführungszeichen; es wurde als gewöhnliches Zeichen gelesen. Prüfen Sie, ob die Zelle vollständig ist.</translation>
    </message>
    <message>
        <source>{field}: “%1” names no item. Write its code, then how many and its name, like “MUG-1 × 2 Blue mug”, and “;” between items.</source>
        <translation>{field}: «%1» nennt keinen Artikel. Schreiben Sie seinen Code, dann Anzahl und Name, etwa «MUG-1 × 2 Blaue Tasse», und «;» zwischen Artikeln.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not say how many, from 1 to %2.</source>
        <translation>{field}: «%1» nennt keine Anzahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is longer than %2 characters. Put “;” between items.</source>
        <translation>{field}: «%1» ist länger als %2 Zeichen. Setzen Sie «;» zwischen Artikel.</translation>
    </message>
    <message>
        <source>{field}: “%1…” has more than %2 different items.</source>
        <translation>{field}: «%1…» hat mehr als %2 verschiedene Artikel.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Ergebnis offen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulliert</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>In Zustellung</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Problem on the way</source>
        <translation>Problem unterwegs</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>Auf dem Rückweg</translation>
    </message>
    <message>
        <source>Back at the sender</source>
        <translation>Zurück beim Absender</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Noch nichts bekannt</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <comment>a carrier&apos;s status code</comment>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Unknown code %1. The carrier&apos;s words: %2</source>
        <translation>Unbekannter Code %1. Wortlaut des Transporteurs: %2</translation>
    </message>
    <message>
        <source>%1 (taken back by the carrier)</source>
        <translation>%1 (vom Transporteur zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>watched</name>
    <message>
        <source>Taken in on %1 at %2 under the source “%3”.</source>
        <translation>Übernommen am %1 um %2 unter der Quelle «%3».</translation>
    </message>
    <message>
        <source>Nothing of the file was imported:</source>
        <translation>Von der Datei wurde nichts importiert:</translation>
    </message>
    <message>
        <source>What to do next: put the file right and put it into “in” again.</source>
        <translation>Was nun zu tun ist: die Datei berichtigen und wieder in «in» legen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not imported; all others are orders now:</source>
        <translation>
            <numerusform>%n Zeile der Datei wurde nicht importiert; alle anderen sind jetzt Bestellungen:</numerusform>
            <numerusform>%n Zeilen der Datei wurden nicht importiert; alle anderen sind jetzt Bestellungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>What to do next: put these rows right in “%1”, which lies beside this file, and put that one into “in”. What is imported already is not doubled.</source>
        <translation>Was nun zu tun ist: diese Zeilen in «%1», das neben dieser Datei liegt, berichtigen und jene Datei in «in» legen. Was schon importiert ist, wird nicht verdoppelt.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n gebucht</numerusform>
            <numerusform>%n gebucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Unknown outcomes</source>
        <translation>Offene Ergebnisse</translation>
    </message>
    <message>
        <source>The carrier may have made these labels and charged for them. Settle that first: until then nothing is booked a second time.</source>
        <translation>Der Transporteur hat diese Etiketten vielleicht erstellt und verrechnet. Klären Sie das zuerst: Bis dahin wird nichts ein zweites Mal gebucht.</translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>Das älteste ist vom %1.</translation>
    </message>
    <message>
        <source>Accounts that do not work</source>
        <translation>Konten, die nicht funktionieren</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Buchung abgelehnt</translation>
    </message>
    <message>
        <source>They stayed drafts. Open each, read the reason, mend it, and book again.</source>
        <translation>Sie blieben Entwürfe. Öffnen Sie jeden, lesen Sie den Grund, beheben Sie ihn und buchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Versanddatum vorbei</translation>
    </message>
    <message>
        <source>These drafts should have left. Give them another date, or discard them.</source>
        <translation>Diese Entwürfe hätten schon weg sein sollen. Geben Sie ihnen ein anderes Datum oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The first was due on %1.</source>
        <translation>Der älteste Termin war der %1.</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message>
        <source>Booked and printed, but nobody has noted that the carrier took them along.</source>
        <translation>Gebucht und gedruckt, aber niemand hat festgehalten, dass der Transporteur sie mitnahm.</translation>
    </message>
    <message>
        <source>Silent shipments</source>
        <translation>Stumme Sendungen</translation>
    </message>
    <message>
        <source>The carrier has them and tells nothing of them. Ask where they are before the recipient does.</source>
        <translation>Der Transporteur hat sie und meldet nichts. Fragen Sie nach, bevor es der Empfänger tut.</translation>
    </message>
    <message>
        <source>The first was handed over on %1.</source>
        <translation>Die erste wurde am %1 übergeben.</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Vielleicht gedruckt</translation>
    </message>
    <message>
        <source>The print service did not say whether these labels came out. Look at the paper before you print them again: no parcel may carry a label twice.</source>
        <translation>Der Druckdienst sagte nicht, ob diese Etiketten herauskamen. Sehen Sie das Papier an, bevor Sie noch einmal drucken: Keine Etikette darf zweimal kleben.</translation>
    </message>
    <message>
        <source>The first is of %1.</source>
        <translation>Die erste ist vom %1.</translation>
    </message>
    <message>
        <source>Receipts not delivered</source>
        <translation>Nicht zugestellte Quittungen</translation>
    </message>
    <message>
        <source>What should have left the desk about these did not. It is tried again by itself; look whether its folder is there.</source>
        <translation>Was zu diesen Sendungen hätte weggehen sollen, ging nicht weg. Es wird von selbst wieder versucht; sehen Sie nach, ob der Ordner da ist.</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>Their waiting is over. Look at them and book them.</source>
        <translation>Ihr Warten ist vorbei. Sehen Sie sie an und buchen Sie sie.</translation>
    </message>
    <message>
        <source>The first woke on %1.</source>
        <translation>Der erste seit dem %1.</translation>
    </message>
    <message>
        <source>Drafts to mend</source>
        <translation>Zu behebende Entwürfe</translation>
    </message>
    <message>
        <source>They wait, or something in them would be refused. Each says what it is.</source>
        <translation>Sie warten, oder etwas darin würde abgelehnt. Jeder sagt, was es ist.</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>Etiketten zu drucken</translation>
    </message>
    <message>
        <source>Booked and paid, but their labels were never printed.</source>
        <translation>Gebucht und bezahlt, aber die Etiketten wurden nie gedruckt.</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Bereit zum Buchen</translation>
    </message>
    <message>
        <source>Nothing stands against booking these drafts.</source>
        <translation>Nichts spricht dagegen, diese Entwürfe zu buchen.</translation>
    </message>
    <message>
        <source>No recent backup</source>
        <translation>Keine neue Sicherung</translation>
    </message>
    <message>
        <source>Without one a broken disk loses what was booked. Back up now.</source>
        <translation>Ohne sie verliert ein defekter Datenträger, was gebucht wurde. Sichern Sie jetzt.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>Die letzte ist vom %1.</translation>
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
        <translation>Es gibt keinen Entwurf. Erfassen Sie eine Sendung oder importieren Sie eine Bestelldatei.</translation>
    </message>
    <message>
        <source>Drafts: %1.</source>
        <translation>Entwürfe: %1.</translation>
    </message>
    <message>
        <source>The next dispatch day is %1.</source>
        <translation>Der nächste Versandtag ist der %1.</translation>
    </message>
</context>
</TS>
