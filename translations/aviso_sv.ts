<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AddressSection</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Ytterligare namn</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Husnummer</translation>
    </message>
    <message>
        <source>Address supplement</source>
        <translation>Adresstillägg</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Postbox</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
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
        <translation>E-post</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Message language</source>
        <translation>Aviseringsspråk</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tilltal</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Våning</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Brevlåda</translation>
    </message>
    <message>
        <source>Carrier&apos;s customer no.</source>
        <translation>Kundnr hos transportören</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>edit “%1”</source>
        <translation>redigera ”%1”</translation>
    </message>
    <message>
        <source>discard “%1”</source>
        <translation>förkasta ”%1”</translation>
    </message>
    <message>
        <source>take back “%1”</source>
        <translation>återta ”%1”</translation>
    </message>
    <message>
        <source>hold “%1”</source>
        <translation>pausa ”%1”</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>släppa ”%1”</translation>
    </message>
    <message>
        <source>duplicate as “%1”</source>
        <translation>duplicera som ”%1”</translation>
    </message>
    <message>
        <source>send again as “%1”</source>
        <translation>skicka igen som ”%1”</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>ändra ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>discard %n shipment(s)</source>
        <translation>
            <numerusform>förkasta %n sändning</numerusform>
            <numerusform>förkasta %n sändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n shipment(s)</source>
        <translation>
            <numerusform>återta %n sändning</numerusform>
            <numerusform>återta %n sändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold %n shipment(s)</source>
        <translation>
            <numerusform>pausa %n sändning</numerusform>
            <numerusform>pausa %n sändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %n shipment(s)</source>
        <translation>
            <numerusform>släppa %n sändning</numerusform>
            <numerusform>släppa %n sändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n shipment(s)</source>
        <translation>
            <numerusform>duplicera %n sändning</numerusform>
            <numerusform>duplicera %n sändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n shipment(s) again</source>
        <translation>
            <numerusform>skicka %n sändning igen</numerusform>
            <numerusform>skicka %n sändningar igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n shipment(s)</source>
        <translation>
            <numerusform>ändra %n sändning</numerusform>
            <numerusform>ändra %n sändningar</numerusform>
        </translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) as it is.</source>
        <translation>
            <numerusform>%n till förblir som den är.</numerusform>
            <numerusform>%n till förblir som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Inte ångrat: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Ångrat: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Inte gjort igen: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Gjort igen: %1.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>On hold until %1: %2</source>
        <translation>Pausad till %1: %2</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Pausad: %1</translation>
    </message>
    <message>
        <source>new preset “%1”</source>
        <translation>nytt förval ”%1”</translation>
    </message>
    <message>
        <source>change the preset “%1”</source>
        <translation>ändra förvalet ”%1”</translation>
    </message>
    <message>
        <source>delete the preset “%1”</source>
        <translation>ta bort förvalet ”%1”</translation>
    </message>
    <message>
        <source>order of the presets</source>
        <translation>förvalens ordning</translation>
    </message>
    <message>
        <source>new package “%1”</source>
        <translation>ny förpackning ”%1”</translation>
    </message>
    <message>
        <source>change the package “%1”</source>
        <translation>ändra förpackningen ”%1”</translation>
    </message>
    <message>
        <source>delete the package “%1”</source>
        <translation>ta bort förpackningen ”%1”</translation>
    </message>
    <message>
        <source>new entry of the address book</source>
        <translation>ny post i adressboken</translation>
    </message>
    <message>
        <source>change an entry of the address book</source>
        <translation>ändra en post i adressboken</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entry(s) of the address book</source>
        <translation>
            <numerusform>ta bort %n post ur adressboken</numerusform>
            <numerusform>ta bort %n poster ur adressboken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n entry(s) of the address book</source>
        <translation>
            <numerusform>slå ihop %n post i adressboken</numerusform>
            <numerusform>slå ihop %n poster i adressboken</numerusform>
        </translation>
    </message>
    <message>
        <source>hand over “%1”</source>
        <translation>lämna över ”%1”</translation>
    </message>
    <message>
        <source>keep “%1” here</source>
        <translation>behålla ”%1” här</translation>
    </message>
    <message numerus="yes">
        <source>hand over %n shipment(s)</source>
        <translation>
            <numerusform>lämna över %n sändning</numerusform>
            <numerusform>lämna över %n sändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n shipment(s) here</source>
        <translation>
            <numerusform>behålla %n sändning här</numerusform>
            <numerusform>behålla %n sändningar här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n preset(s)</source>
        <translation>
            <numerusform>import av %n förval</numerusform>
            <numerusform>import av %n förval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPrinting</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etikett</numerusform>
            <numerusform>%n etiketter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n tecken för mycket</numerusform>
            <numerusform>%n tecken för mycket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n tecken kvar</numerusform>
            <numerusform>%n tecken kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageExamples</name>
    <message>
        <source>Save examples of all messages</source>
        <translation>Spara exempel på alla aviseringar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Webbsida (*.html);;Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The merchant&apos;s shipping desk.</source>
        <translation>Handlarens arbetsplats för utgående paket.</translation>
    </message>
    <message>
        <source>Folder that holds the desk.</source>
        <translation>Mapp som innehåller arbetsplatsen.</translation>
    </message>
    <message>
        <source>Database to use instead: sqlite:FILE.</source>
        <translation>Databas att använda i stället: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, it, sv or uk.</source>
        <translation>Fönstrets språk: en, de, fr, it, sv eller uk.</translation>
    </message>
    <message>
        <source>Open a desk with sample orders and practice carriers.</source>
        <translation>Öppna en arbetsplats med exempelordrar och övningstransportörer.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printer “%1” has no paper</source>
        <translation>Skrivaren ”%1” har inget papper</translation>
    </message>
    <message>
        <source>Printer “%1” wants other paper</source>
        <translation>Skrivaren ”%1” vill ha annat papper</translation>
    </message>
    <message>
        <source>Paper is jammed in printer “%1”</source>
        <translation>Papper har fastnat i skrivaren ”%1”</translation>
    </message>
    <message>
        <source>Printer “%1” is open</source>
        <translation>Skrivaren ”%1” är öppen</translation>
    </message>
    <message>
        <source>A paper tray of printer “%1” is missing</source>
        <translation>Ett pappersfack saknas i skrivaren ”%1”</translation>
    </message>
    <message>
        <source>The output tray of printer “%1” is full</source>
        <translation>Utmatningsfacket i skrivaren ”%1” är fullt</translation>
    </message>
    <message>
        <source>Printer “%1” has no toner or ink</source>
        <translation>Skrivaren ”%1” har ingen toner eller inget bläck</translation>
    </message>
    <message>
        <source>Printer “%1” is off or cannot be reached</source>
        <translation>Skrivaren ”%1” är avstängd eller kan inte nås</translation>
    </message>
    <message>
        <source>The queue of printer “%1” is stopped</source>
        <translation>Kön till skrivaren ”%1” är stoppad</translation>
    </message>
    <message>
        <source>The queue of printer “%1” holds the job back</source>
        <translation>Kön till skrivaren ”%1” håller kvar jobbet</translation>
    </message>
    <message>
        <source>The queue of printer “%1” has stopped the job</source>
        <translation>Kön till skrivaren ”%1” har stoppat jobbet</translation>
    </message>
    <message>
        <source>The driver of printer “%1” is not complete</source>
        <translation>Drivrutinen till skrivaren ”%1” är inte fullständig</translation>
    </message>
    <message>
        <source>The disk of the print service is full</source>
        <translation>Utskriftstjänstens disk är full</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer</source>
        <translation>Datorns utskriftstjänst svarar inte</translation>
    </message>
    <message>
        <source>Printer “%1” reports a fault</source>
        <translation>Skrivaren ”%1” rapporterar ett fel</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n label(s) came out of printer “%1”: look, and say so here.</source>
        <translation>
            <numerusform>Ingen vet om %n etikett kom ut ur skrivaren ”%1”: titta efter och säg det här.</numerusform>
            <numerusform>Ingen vet om %n etiketter kom ut ur skrivaren ”%1”: titta efter och säg det här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) wait.</source>
        <translation>
            <numerusform>%1: %n etikett väntar.</numerusform>
            <numerusform>%1: %n etiketter väntar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) at the printer</source>
        <translation>
            <numerusform>%n etikett hos skrivaren</numerusform>
            <numerusform>%n etiketter hos skrivaren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Tryck tangenterna</translation>
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
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
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
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Alternativ &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Alternativ &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Approximate wording: the carrier does not publish its own.</source>
        <translation>Ungefärlig lydelse: transportören publicerar inte sin egen.</translation>
    </message>
    <message>
        <source>A recipient who is registered for “%1” gets the carrier&apos;s messages by his own settings instead, with every option that it has.</source>
        <translation>En mottagare som är registrerad för ”%1” får i stället transportörens aviseringar enligt sina egna inställningar, med alla val som hör till.</translation>
    </message>
    <message>
        <source>It confirms that the data have arrived, not that the carrier holds the parcel: word your text accordingly.</source>
        <translation>Den bekräftar att uppgifterna har kommit in, inte att transportören har paketet: formulera texten därefter.</translation>
    </message>
    <message>
        <source>It goes out only if the parcel has not been collected.</source>
        <translation>Den skickas bara om paketet inte har hämtats.</translation>
    </message>
    <message>
        <source>There may be several of them, one for each event.</source>
        <translation>Det kan bli flera, en för varje händelse.</translation>
    </message>
    <message>
        <source>Free text 1 does not appear in this message.</source>
        <translation>Fritext 1 visas inte i den här aviseringen.</translation>
    </message>
    <message>
        <source>Free text 2 does not appear in this message.</source>
        <translation>Fritext 2 visas inte i den här aviseringen.</translation>
    </message>
    <message>
        <source>The consignment number is an example until the shipment is booked.</source>
        <translation>Sändningsnumret är ett exempel tills sändningen är bokad.</translation>
    </message>
    <message>
        <source>Without a dispatch date no day can be given: only the order is known.</source>
        <translation>Utan avsändningsdatum kan ingen dag anges: bara ordningen är känd.</translation>
    </message>
    <message>
        <source>It goes out for each of the %1 parcels.</source>
        <translation>Den skickas för vart och ett av de %1 paketen.</translation>
    </message>
    <message>
        <source>The same message goes to %1 twice: take one of them out.</source>
        <translation>Samma avisering går till %1 två gånger: ta bort en av dem.</translation>
    </message>
    <message>
        <source>There is no example of message %1 in the language “%2”: the message will go out, but cannot be shown.</source>
        <translation>Det finns inget exempel på aviseringen %1 på språket ”%2”: aviseringen skickas, men kan inte visas.</translation>
    </message>
    <message>
        <source>The example of message %1 in the language “%2” is damaged: install the program again.</source>
        <translation>Exemplet på aviseringen %1 på språket ”%2” är skadat: installera programmet igen.</translation>
    </message>
    <message>
        <source>When the carrier sends this message is not known.</source>
        <translation>Det är inte känt när transportören skickar den här aviseringen.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tyska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franska</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainska</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norska</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ryska</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Sent by the carrier</source>
        <translation>Skickas av transportören</translation>
    </message>
    <message>
        <source>Sent by this desk</source>
        <translation>Skickas av arbetsplatsen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omkring %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>mellan %1 och %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 till %3</translation>
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
        <translation>%1, %2 tecken använda, %3 kvar</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double.</source>
        <translation>”%1” på plats %2 gör varje tecken mer än dubbelt så dyrt.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: leave it out.</source>
        <translation>”%1” på plats %2 gör varje tecken mer än dubbelt så dyrt: ta bort det.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: write “%3” instead.</source>
        <translation>”%1” på plats %2 gör varje tecken mer än dubbelt så dyrt: skriv ”%3” i stället.</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>kostnadsfritt</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Refused</source>
        <translation>Avvisas</translation>
    </message>
    <message>
        <source>Left out by the carrier</source>
        <translation>Utelämnas av transportören</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ingen adress</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Avsändarens namn</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>På en telefon</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Dearer by</source>
        <translation>Fördyras av</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Leder till</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportör</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Avsändning</translation>
    </message>
    <message>
        <source>Messages of shipment %1</source>
        <translation>Aviseringar för sändningen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will go out.</source>
        <translation>
            <numerusform>%n avisering kommer att skickas.</numerusform>
            <numerusform>%n aviseringar kommer att skickas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Aviseringar från %1</translation>
    </message>
    <message>
        <source>With sample values; catalogue of %1</source>
        <translation>Med exempelvärden; katalog från %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (kod %2)</translation>
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
        <translation>Säkerhetskopian är på plats.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk that was there before is kept as %1.</source>
        <translation>Säkerhetskopian är på plats. Arbetsplatsen som fanns tidigare sparas som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) booked after the backup were carried over and stay booked.</source>
        <translation>
            <numerusform>%n etikett som bokades efter säkerhetskopian har förts över och förblir bokad.</numerusform>
            <numerusform>%n etiketter som bokades efter säkerhetskopian har förts över och förblir bokade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Okänt utfall</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Fråga transportören</translation>
    </message>
    <message>
        <source>On the carrier&apos;s page</source>
        <translation>På transportörens sida</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möjligt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Inte möjligt</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Väntas: %1</translation>
    </message>
    <message>
        <source>Where it waits: %1</source>
        <translation>Var det väntar: %1</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Förvaras till %1</translation>
    </message>
    <message>
        <source>Storage is charged from %1</source>
        <translation>Förvaring kostar från %1</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>Senast frågat: %1</translation>
    </message>
    <message>
        <source>The carrier was not asked yet</source>
        <translation>Transportören har inte tillfrågats än</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1; nästa: %2</translation>
    </message>
    <message>
        <source>%1; it is asked no more by itself</source>
        <translation>%1; frågas inte längre av sig självt</translation>
    </message>
    <message>
        <source>There is no public call for it: use the carrier&apos;s page.</source>
        <translation>Det finns inget öppet gränssnitt för det: använd transportörens sida.</translation>
    </message>
    <message>
        <source>Only the recipient can do it, on the carrier&apos;s page.</source>
        <translation>Det kan bara mottagaren göra, på transportörens sida.</translation>
    </message>
    <message>
        <source>The carrier allows it, and names no price beforehand.</source>
        <translation>Transportören tillåter det och anger inget pris i förväg.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Tillsammans: %1</translation>
    </message>
    <message>
        <source>Charged so far: %1</source>
        <translation>Debiterat hittills: %1</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Take the booking back</source>
        <translation>Ta tillbaka bokningen</translation>
    </message>
    <message>
        <source>Only while the carrier does not have the parcel. Destroy the printed label.</source>
        <translation>Bara så länge transportören inte har kollit. Förstör den utskrivna etiketten.</translation>
    </message>
</context>
<context>
    <name>aviso::app::FolderWatch</name>
    <message>
        <source>Taking in order files</source>
        <translation>Tar emot orderfiler</translation>
    </message>
</context>
<context>
    <name>aviso::app::Screens</name>
    <message>
        <source>“%1” is not possible just now.</source>
        <translation>”%1” går inte just nu.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountBasics</name>
    <message>
        <source>Aviso cannot book on this channel.</source>
        <translation>Aviso kan inte boka via den här kanalen.</translation>
    </message>
    <message>
        <source>Works here: %1</source>
        <translation>Fungerar här: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Inte här: %1</translation>
    </message>
    <message>
        <source>Use the carrier&apos;s own addresses</source>
        <translation>Använd transportörens egna adresser</translation>
    </message>
    <message>
        <source>Practice account: books at a stand-in, everything printed is marked</source>
        <translation>Övningskonto: bokar hos en simulerad transportör, allt som skrivs ut märks</translation>
    </message>
    <message>
        <source>An account stays with its carrier. Add another account for another one.</source>
        <translation>Ett konto hör alltid till sin transportör. Lägg till ett nytt konto för en annan.</translation>
    </message>
    <message>
        <source>not needed on this channel</source>
        <translation>behövs inte i den här kanalen</translation>
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
        <translation>Hemligheter</translation>
    </message>
    <message>
        <source>Settled with the carrier</source>
        <translation>Avtalat med transportören</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Labels and calls</source>
        <translation>Etiketter och anrop</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountList</name>
    <message>
        <source>Last success: %1.</source>
        <translation>Lyckades senast: %1.</translation>
    </message>
    <message>
        <source>The last call failed.</source>
        <translation>Det senaste anropet misslyckades.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Inte använt än.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportör</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Skarpt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountTest</name>
    <message>
        <source>Signing in …</source>
        <translation>Loggar in …</translation>
    </message>
    <message>
        <source>Last success: %1.</source>
        <translation>Lyckades senast: %1.</translation>
    </message>
    <message>
        <source>Signed in at %1: the carrier accepts the account.</source>
        <translation>Inloggad %1: transportören godtar kontot.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Saves, then signs in at the carrier. Nothing is booked.</source>
        <translation>Sparar och loggar sedan in hos transportören. Inget bokas.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>A practice account is ready. It books at a stand-in on this computer.</source>
        <translation>Ett övningskonto är klart. Det bokar hos en simulerad transportör på den här datorn.</translation>
    </message>
    <message>
        <source>The account “%1” is saved.</source>
        <translation>Kontot ”%1” har sparats.</translation>
    </message>
    <message>
        <source>Testing the account</source>
        <translation>Testar kontot</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its secrets from this desk? The carrier is not told.</source>
        <translation>Ta bort kontot ”%1” och dess hemligheter från den här arbetsplatsen? Transportören meddelas inte.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ta bort det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Kontot har tagits bort.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nytt konto</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Övningskonto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Test the sign-in</source>
        <translation>Testa inloggningen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>There is no account yet. An account holds what the carrier gave you: licence, addresses and the keys for signing in. Add one to book parcels.</source>
        <translation>Det finns inget konto än. Ett konto innehåller det du har fått av transportören: licens, adresser och nycklar för inloggningen. Lägg till ett för att boka paket.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Add a practice account, without a contract</source>
        <translation>Lägg till ett övningskonto, utan avtal</translation>
    </message>
    <message>
        <source>The account “%1” is changed and not saved.</source>
        <translation>Kontot ”%1” är ändrat men inte sparat.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Förkasta ändringarna</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Examples of all messages are in %1.</source>
        <translation>Exempel på alla aviseringar finns i %1.</translation>
    </message>
    <message>
        <source>Examples of all messages …</source>
        <translation>Exempel på alla aviseringar …</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Inget konto är öppet.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>The sign-in is being tested.</source>
        <translation>Inloggningen testas.</translation>
    </message>
    <message>
        <source>The account is not saved yet.</source>
        <translation>Kontot är inte sparat än.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressBookPage</name>
    <message>
        <source>Address book</source>
        <translation>Adressbok</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Det du skrev är inte sparat.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Ta tillbaka det jag skrev</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What you typed in the address book could not be saved.</source>
        <translation>Det du skrev i adressboken kunde inte sparas.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Ny post</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Sök i adressboken</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Sök dubbletter</translation>
    </message>
    <message>
        <source>Take the addresses of booked shipments</source>
        <translation>Ta över adresserna från bokade sändningar</translation>
    </message>
    <message>
        <source>Import addresses …</source>
        <translation>Importera adresser …</translation>
    </message>
    <message>
        <source>Export addresses …</source>
        <translation>Exportera adresser …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Nobody is here. Entries come from shipments, from a file, or by hand; then two letters of a name are enough in a new shipment.</source>
        <translation>Här finns ingen. Poster kommer från sändningar, från en fil eller för hand; sedan räcker två bokstäver av ett namn i en ny sändning.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Skriv en post</translation>
    </message>
    <message>
        <source>Keep the address of every booked shipment</source>
        <translation>Behåll adressen för varje bokad sändning</translation>
    </message>
    <message>
        <source>The address book is as it was.</source>
        <translation>Adressboken är som den var.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>%n post raderad.</numerusform>
            <numerusform>%n poster raderade.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of the address book is there twice.</source>
        <translation>Ingen post i adressboken är dubbel.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now: %1.</source>
        <translation>
            <numerusform>%n post är nu en: %1.</numerusform>
            <numerusform>%n poster är nu en: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take addresses from a file</source>
        <translation>Hämta adresser från en fil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tabeller (*.csv *.txt *.xlsx *.xls);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Importing addresses</source>
        <translation>Adresser importeras</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added.</source>
        <translation>
            <numerusform>%n post tillagd.</numerusform>
            <numerusform>%n poster tillagda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) brought up to date.</source>
        <translation>
            <numerusform>%n post uppdaterad.</numerusform>
            <numerusform>%n poster uppdaterade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short code(s) left out, because other entries have them.</source>
        <translation>
            <numerusform>%n kortkod utelämnad, eftersom en annan post har den.</numerusform>
            <numerusform>%n kortkoder utelämnade, eftersom andra poster har dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken:</source>
        <translation>
            <numerusform>%n rad inte övertagen:</numerusform>
            <numerusform>%n rader inte övertagna:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>Save the address book</source>
        <translation>Spara adressboken</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>The address book is saved in %1.</source>
        <translation>Adressboken är sparad i %1.</translation>
    </message>
    <message>
        <source>Taking the addresses of booked shipments</source>
        <translation>Adresser från bokade sändningar tas över</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressCheck</name>
    <message>
        <source>Address check</source>
        <translation>Adresskontroll</translation>
    </message>
    <message>
        <source>The address book says something else than what stands in: %1. What was typed has stayed.</source>
        <translation>Adressboken säger något annat än vad som står här: %1. Det skrivna har fått stå kvar.</translation>
    </message>
    <message>
        <source>Take it from the address book</source>
        <translation>Ta från adressboken</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Behåll det skrivna</translation>
    </message>
    <message>
        <source>%1 is too long for the carrier. Its last words fit into: %2.</source>
        <translation>%1: för långt för transportören. De sista orden får plats i: %2.</translation>
    </message>
    <message>
        <source>Split over two lines</source>
        <translation>Dela på två rader</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Som angiven</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message numerus="yes">
        <source>The town is the one of %n address(es) of your own with this postcode.</source>
        <translation>
            <numerusform>Orten är den i %n av dina egna adresser med detta postnummer.</numerusform>
            <numerusform>Orten är den i %n av dina egna adresser med detta postnummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Använd förslaget</translation>
    </message>
    <message>
        <source>confirmed by the recipient</source>
        <translation>bekräftad av mottagaren</translation>
    </message>
    <message>
        <source>known to be right</source>
        <translation>känd som rätt</translation>
    </message>
    <message>
        <source>new address, not known anywhere</source>
        <translation>ny adress, ännu okänd överallt</translation>
    </message>
    <message>
        <source>Reason for using the address as entered</source>
        <translation>Skäl att använda adressen som angiven</translation>
    </message>
    <message>
        <source>Use as entered</source>
        <translation>Använd som angiven</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressDuplicates</name>
    <message>
        <source>They have the same name, postcode and street.</source>
        <translation>Namn, postnummer och gata är lika.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>E-postadressen är lika.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Telefonnumret är lika.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Group %1 of %2. %3 Choose the entry that stays; what only the others have is added to it.</source>
        <translation>Grupp %1 av %2. %3 Välj den post som blir kvar; det som bara de andra har läggs till.</translation>
    </message>
    <message>
        <source>Merge into the chosen one</source>
        <translation>Slå ihop till den valda</translation>
    </message>
    <message>
        <source>These are different</source>
        <translation>Dessa är olika</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Entries that are perhaps one address</source>
        <translation>Poster som kanske är en adress</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressEntryForm</name>
    <message>
        <source>Typed into a new shipment&apos;s company or name, with Enter, it fills in this address</source>
        <translation>Skriven i företag eller namn i en ny sändning, med Enter, fyller den i denna adress</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to this address.</source>
        <translation>
            <numerusform>%n sändning till denna adress.</numerusform>
            <numerusform>%n sändningar till denna adress.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Senast använd %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressHelp</name>
    <message>
        <source>No line of the address is too long and can be split.</source>
        <translation>Ingen rad i adressen är för lång och kan delas.</translation>
    </message>
    <message>
        <source>%1 is in the address book now.</source>
        <translation>%1 finns nu i adressboken.</translation>
    </message>
    <message>
        <source>%1 was in the address book already, and is up to date there now.</source>
        <translation>%1 fanns redan i adressboken och är nu uppdaterad där.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressList</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name, company, town, e-mail, telephone or code</source>
        <translation>Namn, företag, ort, e-post, telefon eller kod</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Sök i adressboken</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbok</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressPicker</name>
    <message>
        <source>Address book</source>
        <translation>Adressbok</translation>
    </message>
    <message>
        <source>Entries of the address book</source>
        <translation>Poster i adressboken</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressSection</name>
    <message>
        <source>Recipient is</source>
        <translation>Mottagaren är</translation>
    </message>
    <message>
        <source>a private person</source>
        <translation>en privatperson</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>ett företag</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Typ av mottagare</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>enligt adressen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Vem som godkänner det</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalSection</name>
    <message>
        <source>Take a printed label back</source>
        <translation>Ta tillbaka en utskriven etikett</translation>
    </message>
    <message>
        <source>Give an unknown outcome up</source>
        <translation>Sluta reda ut ett okänt resultat</translation>
    </message>
    <message>
        <source>without approval</source>
        <translation>utan godkännande</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>med en PIN-kod</translation>
    </message>
    <message>
        <source>by a second person</source>
        <translation>av en andra person</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Vem som får godkänna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Minst %n tecken</numerusform>
            <numerusform>Minst %n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Ange PIN-koden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Godkännanden</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BackupSection</name>
    <message>
        <source>Written</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>was whole when it was written</source>
        <translation>var hel när den skapades</translation>
    </message>
    <message>
        <source>whole, checked just now</source>
        <translation>hel, nyss kontrollerad</translation>
    </message>
    <message>
        <source>There is no backup yet. Aviso makes one a day while it runs; make the first one now.</source>
        <translation>Det finns ingen säkerhetskopia än. Aviso gör en om dagen medan programmet körs; gör den första nu.</translation>
    </message>
    <message>
        <source>The last backup is of %1: too old. Make one now.</source>
        <translation>Den senaste säkerhetskopian är från %1: för gammal. Gör en nu.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Aviso makes one a day, checks it and keeps fourteen.</source>
        <translation>Den senaste säkerhetskopian är från %1. Aviso gör en om dagen, kontrollerar den och behåller fjorton.</translation>
    </message>
    <message>
        <source>Back up the desk to</source>
        <translation>Säkerhetskopiera arbetsplatsen till</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite)</source>
        <translation>Säkerhetskopior av Aviso (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Säkerhetskopierar</translation>
    </message>
    <message>
        <source>The desk is backed up and the copy is whole: %1</source>
        <translation>Arbetsplatsen är säkerhetskopierad och kopian är hel: %1</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Kontrollerar säkerhetskopian</translation>
    </message>
    <message>
        <source>Restore the desk from</source>
        <translation>Återställ arbetsplatsen från</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite);;All files (*)</source>
        <translation>Säkerhetskopior av Aviso (*.sqlite);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Återställ och starta om</translation>
    </message>
    <message>
        <source>Keep the desk as it is</source>
        <translation>Behåll arbetsplatsen som den är</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Säkerhetskopiera nu …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Kontrollera den</translation>
    </message>
    <message>
        <source>Restore it …</source>
        <translation>Återställ den …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Återställ en annan fil …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Put the desk back to %1? What was entered or changed since then leaves the desk, but labels that were booked stay booked. The desk as it is now is kept beside the database as %2. Aviso closes and starts again.</source>
        <translation>Återställa arbetsplatsen till %1? Det som har lagts in eller ändrats sedan dess försvinner från arbetsplatsen, men bokade etiketter förblir bokade. Arbetsplatsen som den är nu sparas bredvid databasen som %2. Aviso avslutas och startar igen.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BasicsSection</name>
    <message>
        <source>none chosen</source>
        <translation>inget valt</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingRun</name>
    <message numerus="yes">
        <source>%n on the account “%1”</source>
        <translation>
            <numerusform>%n på kontot ”%1”</numerusform>
            <numerusform>%n på kontot ”%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s) on the account “%1”?</source>
        <translation>
            <numerusform>Boka %n sändning på kontot ”%1”?</numerusform>
            <numerusform>Boka %n sändningar på kontot ”%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s)?</source>
        <translation>
            <numerusform>Boka %n sändning?</numerusform>
            <numerusform>Boka %n sändningar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n av de markerade är inget utkast och förblir som den är.</numerusform>
            <numerusform>%n av de markerade är inga utkast och förblir som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have something to mend and stay:</source>
        <translation>
            <numerusform>%n utkast har något att rätta och blir kvar:</numerusform>
            <numerusform>%n utkast har något att rätta och blir kvar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>och %n annan orsak</numerusform>
            <numerusform>och %n andra orsaker</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking drafts</source>
        <translation>Kontrollerar utkast</translation>
    </message>
    <message>
        <source>No draft is ready to be booked.</source>
        <translation>Inget utkast är klart att bokas.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Boka %n</numerusform>
            <numerusform>Boka %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not book</source>
        <comment>button</comment>
        <translation>Boka inte</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokar</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) booked</source>
        <translation>
            <numerusform>%n sändning bokad</numerusform>
            <numerusform>%n sändningar bokade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not booked</source>
        <translation>
            <numerusform>%n inte bokad</numerusform>
            <numerusform>%n inte bokade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) stay, because they have something to mend</source>
        <translation>
            <numerusform>%n utkast blir kvar, eftersom det har något att rätta</numerusform>
            <numerusform>%n utkast blir kvar, eftersom de har något att rätta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book the other %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Boka den andra</numerusform>
            <numerusform>Boka de andra %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at before:</source>
        <translation>
            <numerusform>%n av dem bör ses över innan:</numerusform>
            <numerusform>%n av dem bör ses över innan:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingVerbs</name>
    <message>
        <source>Shipments are being booked.</source>
        <translation>Sändningar bokas just nu.</translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Ingen sändning är markerad.</translation>
    </message>
    <message>
        <source>Given up: %1. The shipment can be booked again.</source>
        <translation>Uppgivet: %1. Sändningen kan bokas igen.</translation>
    </message>
    <message>
        <source>Settling unknown outcomes</source>
        <translation>Reder ut okända utfall</translation>
    </message>
    <message>
        <source>There is no unknown outcome.</source>
        <translation>Det finns inget okänt utfall.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) looked at</source>
        <translation>
            <numerusform>%n utfall undersökt</numerusform>
            <numerusform>%n utfall undersökta</numerusform>
        </translation>
    </message>
    <message>
        <source>Book selected</source>
        <translation>Boka markerade</translation>
    </message>
    <message>
        <source>Book all that are ready</source>
        <translation>Boka alla som är klara</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Boka och skriv ut</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Red ut okända utfall</translation>
    </message>
    <message>
        <source>Return labels are being made.</source>
        <translation>Returetiketter görs just nu.</translation>
    </message>
    <message>
        <source>Making return labels</source>
        <translation>Gör returetiketter</translation>
    </message>
    <message>
        <source>Return label(s) made, beside the labels: %1</source>
        <translation>Returetiketter gjorda, de ligger bland etiketterna: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n return label(s) not made</source>
        <translation>
            <numerusform>%n returetikett gjordes inte</numerusform>
            <numerusform>%n returetiketter gjordes inte</numerusform>
        </translation>
    </message>
    <message>
        <source>Make return labels</source>
        <translation>Gör returetiketter</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkForm</name>
    <message>
        <source>the recipient&apos;s</source>
        <translation>mottagarens</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>på dagen</translation>
    </message>
    <message>
        <source>on no certain day</source>
        <translation>ingen bestämd dag</translation>
    </message>
    <message>
        <source>What stands in braces, such as {reference}, is filled in for each shipment.</source>
        <translation>Det som står inom klammer, som {reference}, fylls i för varje sändning.</translation>
    </message>
    <message>
        <source>Ticked: on in all of them. Empty: off in all of them. Half: as it is.</source>
        <translation>Ikryssad: på i alla. Tom: av i alla. Halv: som den är.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkPanel</name>
    <message>
        <source>stays</source>
        <translation>förblir</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>value</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>none</source>
        <comment>preset</comment>
        <translation>inga</translation>
    </message>
    <message>
        <source>Changing shipments</source>
        <translation>Ändrar sändningar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n shipment(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Ändra %n sändning</numerusform>
            <numerusform>Ändra %n sändningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Ändrar …</translation>
    </message>
    <message>
        <source>Tick what shall change; here you see what would become of each shipment.</source>
        <translation>Kryssa för det som ska ändras; här syns vad som skulle bli av varje sändning.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) stay as they are: see why below the others.</source>
        <translation>
            <numerusform>%n sändning förblir som den är: varför står under de andra.</numerusform>
            <numerusform>%n sändningar förblir som de är: varför står under de andra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected shipment(s)</source>
        <translation>
            <numerusform>Ändra %n vald sändning</numerusform>
            <numerusform>Ändra %n valda sändningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Förval:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Vad som skulle ändras</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangeVerbs</name>
    <message>
        <source>No shipment is selected.</source>
        <translation>Ingen sändning är markerad.</translation>
    </message>
    <message>
        <source>No draft is selected.</source>
        <translation>Inget utkast är valt.</translation>
    </message>
    <message>
        <source>No booked shipment is selected.</source>
        <translation>Ingen bokad sändning är vald.</translation>
    </message>
    <message>
        <source>No discarded shipment is selected.</source>
        <translation>Ingen kastad sändning är markerad.</translation>
    </message>
    <message>
        <source>Edit selected …</source>
        <translation>Redigera valda …</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Pausa …</translation>
    </message>
    <message>
        <source>Release from hold</source>
        <translation>Släpp</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a lost shipment</comment>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Lämnad till transportören</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Ändå inte lämnad</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangedOrders</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed in the file</source>
        <translation>
            <numerusform>%Ln order ändrad i filen</numerusform>
            <numerusform>%Ln order ändrade i filen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Ta filens</translation>
    </message>
    <message>
        <source>The drafts become what the file says.</source>
        <translation>Utkasten blir så som filen säger.</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Behåll arbetsplatsens</translation>
    </message>
    <message>
        <source>The drafts stay as they are.</source>
        <translation>Utkasten förblir som de är.</translation>
    </message>
    <message>
        <source>Always for this source</source>
        <translation>Alltid för den här källan</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Changing</name>
    <message numerus="yes">
        <source>%n draft(s) on hold.</source>
        <translation>
            <numerusform>%n utkast pausat.</numerusform>
            <numerusform>%n utkast pausade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) released from hold.</source>
        <translation>
            <numerusform>%n utkast släppt.</numerusform>
            <numerusform>%n utkast släppta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Inget ändras: det är redan så.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) duplicated.</source>
        <translation>
            <numerusform>%n sändning duplicerad.</numerusform>
            <numerusform>%n sändningar duplicerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to be sent again: look at the new drafts, then book them.</source>
        <translation>
            <numerusform>%n sändning ska skickas igen: titta på det nya utkastet och boka det sedan.</numerusform>
            <numerusform>%n sändningar ska skickas igen: titta på de nya utkasten och boka dem sedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ångrar</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not undone</source>
        <translation>
            <numerusform>%n sändning inte ångrad</numerusform>
            <numerusform>%n sändningar inte ångrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) changed.</source>
        <translation>
            <numerusform>%n sändning ändrad.</numerusform>
            <numerusform>%n sändningar ändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation>Resten lämnades som den är.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not changed</source>
        <translation>
            <numerusform>%n sändning inte ändrad</numerusform>
            <numerusform>%n sändningar inte ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) handed over to the carrier.</source>
        <translation>
            <numerusform>%n sändning lämnad till transportören.</numerusform>
            <numerusform>%n sändningar lämnade till transportören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) still here, not handed over.</source>
        <translation>
            <numerusform>%n sändning är kvar här, inte lämnad.</numerusform>
            <numerusform>%n sändningar är kvar här, inte lämnade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChoiceEditor</name>
    <message>
        <source>not chosen</source>
        <translation>inte valt</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>vanligen: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnLayout</name>
    <message>
        <source>&amp;Sort by “%1”</source>
        <translation>&amp;Sortera efter ”%1”</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>Flytta ”%1” åt &amp;vänster</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>Flytta ”%1” åt &amp;höger</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnsSection</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>Column “%1” fills</source>
        <translation>Kolumnen ”%1” fyller</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Not taken from the file: %1</source>
        <translation>Tas inte från filen: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandBox</name>
    <message>
        <source>Nothing fits. Type other words, or fewer letters.</source>
        <translation>Inget passar. Skriv andra ord eller färre bokstäver.</translation>
    </message>
    <message>
        <source>Enter does it, Esc goes back.</source>
        <translation>Enter utför det, Esc går tillbaka.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Det går inte nu.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1</source>
        <translation>Det går inte nu: %1</translation>
    </message>
    <message>
        <source>Command box</source>
        <translation>Kommandoruta</translation>
    </message>
    <message>
        <source>Type what you want to do, or whose shipment to open</source>
        <translation>Skriv vad du vill göra, eller vems sändning som ska öppnas</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Vad du vill göra</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det som passar</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandList</name>
    <message>
        <source>cannot be done now</source>
        <translation>går inte nu</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DatabaseSection</name>
    <message>
        <source>The desk&apos;s database, on this computer only:</source>
        <translation>Arbetsplatsens databas, endast på den här datorn:</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Öppna datamappen</translation>
    </message>
    <message>
        <source>Hosts that Aviso contacts:</source>
        <translation>Värdar som Aviso kontaktar:</translation>
    </message>
    <message>
        <source>none: there is no account yet</source>
        <translation>inga: det finns inget konto än</translation>
    </message>
    <message>
        <source>Nothing else: no cloud of ours, no usage figures, no search for updates. A host is contacted when one of its accounts is tested, books or asks.</source>
        <translation>Inget annat: inget moln hos oss, ingen användningsstatistik, ingen sökning efter uppdateringar. En värd kontaktas när ett av dess konton testas, bokar eller frågar.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DayLines</name>
    <message>
        <source>Parcels to hand over: %1</source>
        <translation>Paket att lämna: %1</translation>
    </message>
    <message>
        <source>Shipments: %1</source>
        <translation>Sändningar: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiketter: %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Parcels of this account at the end of the day</source>
        <translation>Kontots paket vid dagens slut</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DefaultsSection</name>
    <message>
        <source>Add an account first: it decides which services and messages there are.</source>
        <translation>Lägg till ett konto först: det avgör vilka tjänster och aviseringar som finns.</translation>
    </message>
    <message>
        <source>Messages go by</source>
        <translation>Aviseringar skickas via</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Det första: %1</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>vanligen: %1</translation>
    </message>
    <message>
        <source>Folder for booking receipts</source>
        <translation>Mapp för bokningskvitton</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Diagnostics</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 är stoppad</translation>
    </message>
    <message>
        <source>%1 takes no jobs</source>
        <translation>%1 tar inte emot jobb</translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation>%1 skriver ut</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 är redo</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Det finns inget konto än.</translation>
    </message>
    <message>
        <source>The print service knows no printer. Add one in the system&apos;s settings.</source>
        <translation>Utskriftstjänsten känner inte till någon skrivare. Lägg till en i systemets inställningar.</translation>
    </message>
    <message>
        <source>They were asked only; nothing was printed.</source>
        <translation>De tillfrågades bara; inget skrevs ut.</translation>
    </message>
    <message>
        <source>The print service (CUPS) answers.</source>
        <translation>Utskriftstjänsten (CUPS) svarar.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 svarade på %2 ms.</translation>
    </message>
    <message>
        <source>Nothing of an account was sent.</source>
        <translation>Inget från något konto skickades.</translation>
    </message>
    <message>
        <source>%1 could sign in.</source>
        <translation>%1 kunde logga in.</translation>
    </message>
    <message>
        <source>The key store gave back something else than was put into it.</source>
        <translation>Nyckelförrådet gav tillbaka något annat än det som lades in.</translation>
    </message>
    <message>
        <source>The key store keeps what is put into it and gives it back.</source>
        <translation>Nyckelförrådet behåller det som läggs in och ger tillbaka det.</translation>
    </message>
    <message>
        <source>There is no key store that answers: credentials last until Aviso is closed and have to be entered again.</source>
        <translation>Inget nyckelförråd svarar: inloggningsuppgifter gäller tills Aviso stängs och måste anges igen.</translation>
    </message>
    <message>
        <source>Whole: every page was read, %1.</source>
        <translation>Hel: varje sida lästes, %1.</translation>
    </message>
    <message>
        <source>%1 are free where the desk lies.</source>
        <translation>%1 är lediga där arbetsplatsens data ligger.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Frigör plats.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one in the section above.</source>
        <translation>Det finns ingen säkerhetskopia än. Gör en i avsnittet ovan.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Den senaste säkerhetskopian är från %1.</translation>
    </message>
    <message>
        <source>Sounds are switched off for the scanner.</source>
        <translation>Ljuden är avstängda för skannern.</translation>
    </message>
    <message>
        <source>Played: done, attention, stop. If you heard nothing, look at the volume and the loudspeaker.</source>
        <translation>Spelade: klart, se upp, stopp. Om du inget hörde, kontrollera volymen och högtalaren.</translation>
    </message>
    <message>
        <source>The clock says %1, but something was stored at %2. Set the system&apos;s clock.</source>
        <translation>Klockan visar %1, men något sparades %2. Ställ systemets klocka.</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1, tidszon %2.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>Utskriftstjänst</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Våg</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Nyckelförråd</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>inte testat än</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>värt en titt</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>har problem</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Tryck på Testa och skanna sedan valfri kod.</translation>
    </message>
    <message>
        <source>Not configured: this version reads no scale. Weights are typed, or come from the order file, the preset or the package.</source>
        <translation>Inte inställd: den här versionen läser ingen våg. Vikter skrivs in eller kommer från orderfilen, mallen eller förpackningen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” arrived: %n character(s) in %2 ms, the longest pause %3 ms.</source>
        <translation>
            <numerusform>”%1” kom fram: %n tecken på %2 ms, den längsta pausen %3 ms.</numerusform>
            <numerusform>”%1” kom fram: %n tecken på %2 ms, den längsta pausen %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slower than the %1 ms that are set for the scanner, so it passes for typing. If it was scanned, allow a longer pause.</source>
        <translation>Det är långsammare än de %1 ms som är inställda för skannern och tas därför för skrivet. Om det skannades, tillåt en längre paus.</translation>
    </message>
    <message>
        <source>It did not end with Enter or Tab. Let the scanner send one of them after each code.</source>
        <translation>Det slutade inte med Enter eller Tabb. Låt skannern skicka en av dem efter varje kod.</translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than any code (%n character(s)).</source>
        <translation>
            <numerusform>Det är kortare än någon kod (%n tecken).</numerusform>
            <numerusform>Det är kortare än någon kod (%n tecken).</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with the prefix “%1” that is set.</source>
        <translation>Det börjar inte med det inställda prefixet ”%1”.</translation>
    </message>
    <message>
        <source>It does not end with the suffix “%1” that is set.</source>
        <translation>Det slutar inte med det inställda suffixet ”%1”.</translation>
    </message>
    <message>
        <source>It is taken for a scan.</source>
        <translation>Det tas för en skanning.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DiagnosticsSection</name>
    <message>
        <source>Testing: %1</source>
        <translation>Testar: %1</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>testas …</translation>
    </message>
    <message>
        <source>Scan any code now, or type and press Enter. Esc cancels.</source>
        <translation>Skanna valfri kod nu, eller skriv och tryck Enter. Esc avbryter.</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Tryck på Testa och skanna sedan valfri kod.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no names, addresses or credentials.</source>
        <translation>Rapporten finns i urklipp. Den innehåller inga namn, adresser eller inloggningsuppgifter.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Rapporten är sparad: %1</translation>
    </message>
    <message>
        <source>What this desk stands on. Nothing is booked or printed by a test, and nothing leaves this computer but the sign-in of the accounts.</source>
        <translation>Vad den här arbetsplatsen vilar på. Ett test bokar och skriver ut inget, och inget lämnar datorn utom kontonas inloggning.</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Testa allt</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Sluta testa</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Spara rapporten …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Testa: %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Discarding</name>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>Förkasta %n utkast?</numerusform>
            <numerusform>Förkasta %n utkast?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n av de markerade är inget utkast och förblir som den är.</numerusform>
            <numerusform>%n av de markerade är inga utkast och förblir som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Förkasta %n</numerusform>
            <numerusform>Förkasta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>button</comment>
        <translation>Behåll dem</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n utkast förkastat.</numerusform>
            <numerusform>%n utkast förkastade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken back.</source>
        <translation>
            <numerusform>%n utkast återtaget.</numerusform>
            <numerusform>%n utkast återtagna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::DraftVerbs</name>
    <message>
        <source>The shipment that is open cannot be changed.</source>
        <translation>Den öppna sändningen kan inte ändras.</translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Ingen sändning är öppen.</translation>
    </message>
    <message>
        <source>Only a draft takes a preset.</source>
        <translation>Bara ett utkast tar emot ett förval.</translation>
    </message>
    <message>
        <source>“%1” is in the open shipment.</source>
        <translation>”%1” är i den öppna sändningen.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Ny sändning</translation>
    </message>
    <message>
        <source>Keep in address book</source>
        <translation>Behåll i adressboken</translation>
    </message>
    <message>
        <source>Split a long line</source>
        <translation>Dela en lång rad</translation>
    </message>
</context>
<context>
    <name>aviso::ui::EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Dagens slut</translation>
    </message>
    <message>
        <source>The list is at the printer.</source>
        <translation>Listan är hos skrivaren.</translation>
    </message>
    <message>
        <source>The list is saved in %1.</source>
        <translation>Listan är sparad i %1.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier has the list that was closed. Close out again: the same list is asked for once more, and each parcel can be on one register only.</source>
        <translation>Det är inte känt om transportören har listan som stängdes. Stäng en gång till: samma lista begärs igen, och varje paket kan bara stå i ett register.</translation>
    </message>
    <message>
        <source>Closing the list</source>
        <translation>Stänger listan</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the carrier has the list.</source>
        <translation>Ännu vet ingen om transportören har listan.</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register, and still here: %1</source>
        <translation>Inte i transportörens register, och fortfarande här: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list is closed: %n parcel(s). Print it for the driver.</source>
        <translation>
            <numerusform>Listan är stängd: %n paket. Skriv ut den åt chauffören.</numerusform>
            <numerusform>Listan är stängd: %n paket. Skriv ut den åt chauffören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) noted as handed over.</source>
        <translation>
            <numerusform>%n sändning noterad som lämnad.</numerusform>
            <numerusform>%n sändningar noterade som lämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are noted as handed over already.</source>
        <translation>Alla är redan noterade som lämnade.</translation>
    </message>
    <message>
        <source>A list is being closed.</source>
        <translation>En lista stängs just nu.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Välj först ett konto.</translation>
    </message>
    <message>
        <source>There is nothing to put on a list. Print labels first.</source>
        <translation>Det finns inget att sätta på en lista. Skriv först ut etiketter.</translation>
    </message>
    <message>
        <source>Every label of this account was printed.</source>
        <translation>Alla etiketter för kontot är utskrivna.</translation>
    </message>
    <message>
        <source>Choose a list of the last days first.</source>
        <translation>Välj först en av de senaste dagarnas listor.</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>Stäng listan</translation>
    </message>
    <message>
        <source>Print missing labels</source>
        <translation>Skriv ut saknade etiketter</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut listan</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Spara listan …</translation>
    </message>
    <message>
        <source>Note as handed over</source>
        <translation>Notera som lämnad</translation>
    </message>
    <message>
        <source>Look again what is here</source>
        <translation>Titta igen vad som står här</translation>
    </message>
    <message>
        <source>Accounts, with what waits to be handed over</source>
        <translation>Konton, med det som väntar på att lämnas</translation>
    </message>
    <message>
        <source>Lists of the last days</source>
        <translation>De senaste dagarnas listor</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over.</source>
        <translation>Inget väntar på att lämnas.</translation>
    </message>
    <message>
        <source>What is booked and printed is listed here until the carrier takes it.</source>
        <translation>Det som är bokat och utskrivet står här tills transportören tar det.</translation>
    </message>
    <message>
        <source>Go to the shipments</source>
        <translation>Gå till sändningarna</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ExtrasSection</name>
    <message>
        <source>Additional services</source>
        <translation>Tilläggstjänster</translation>
    </message>
    <message>
        <source>Delivery instructions</source>
        <translation>Leveransinstruktioner</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Okänd tjänst</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FieldRows</name>
    <message>
        <source>not chosen</source>
        <translation>inte valt</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>vanligen: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileHead</name>
    <message>
        <source>Order file</source>
        <translation>Orderfil</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Read as the last file of this source.</source>
        <translation>Läst som den senaste filen från den här källan.</translation>
    </message>
    <message>
        <source>Read as it was detected. Correct it where it is wrong.</source>
        <translation>Läst så som den tolkades. Rätta det som är fel.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its encoding is another one; it was detected. Look at the umlauts and accents below.</source>
        <translation>Kolumnerna är desamma som i källans senaste fil. Teckenkodningen är en annan och har tolkats automatiskt. Kontrollera å, ä, ö och accenter nedan.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its format is another one; it was detected.</source>
        <translation>Kolumnerna är desamma som i källans senaste fil. Formatet är ett annat och har tolkats automatiskt.</translation>
    </message>
    <message>
        <source>The columns of this source&apos;s last file do not fit, so everything was detected. Correct it where it is wrong.</source>
        <translation>Kolumnerna i källans senaste fil passar inte, så allt har tolkats automatiskt. Rätta det som är fel.</translation>
    </message>
    <message>
        <source>Read as the last file of this source. It has columns that no file of the source had before; what they fill was detected. Look at the columns.</source>
        <translation>Läst som den senaste filen från den här källan. Den har kolumner som ingen av källans filer haft; vad de fyller har tolkats. Kontrollera kolumnerna.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileRows</name>
    <message>
        <source>Reading row %1</source>
        <translation>Läser rad %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FirstSteps</name>
    <message>
        <source>Preparing the practice desk</source>
        <translation>Övningsplatsen förbereds</translation>
    </message>
    <message>
        <source>Welcome to Aviso</source>
        <translation>Välkommen till Aviso</translation>
    </message>
    <message>
        <source>This desk has no account and no shipment yet. How do you want to begin?</source>
        <translation>Den här arbetsplatsen har ännu inget konto och ingen sändning. Hur vill du börja?</translation>
    </message>
    <message>
        <source>Practise with sample orders</source>
        <translation>Öva med exempelbeställningar</translation>
    </message>
    <message>
        <source>Aviso plays the carrier itself: book, print labels and look at messages without reaching anybody. The samples go away again with one click in the settings.</source>
        <translation>Aviso spelar själv transportör: boka, skriv ut etiketter och titta på meddelanden utan att nå någon. Exemplen tas bort igen med ett klick i inställningarna.</translation>
    </message>
    <message>
        <source>Set up a carrier&apos;s account</source>
        <translation>Lägg upp ett konto hos en transportör</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Importera en beställningsfil</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormTabs</name>
    <message>
        <source>Shipment</source>
        <translation>Sändning</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Leveransval</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Provkörning</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Avsändning</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Next part of the shipment</source>
        <translation>Nästa del av sändningen</translation>
    </message>
    <message>
        <source>Previous part of the shipment</source>
        <translation>Föregående del av sändningen</translation>
    </message>
    <message>
        <source>Shipment: %1</source>
        <translation>Sändning: %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På väg</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormatSection</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-arbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>Excel workbook, old format (XLS)</source>
        <translation>Excel-arbetsbok, gammalt format (XLS)</translation>
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
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Lodstreck</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Columns end with</source>
        <translation>Kolumner slutar med</translation>
    </message>
    <message>
        <source>Table begins in row</source>
        <translation>Tabellen börjar på rad</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Första raden</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Decimaltecken</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>holds the names of the columns</source>
        <translation>innehåller kolumnernas namn</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Västeuropa)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (kyrilliska)</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>som varje tal visar</translation>
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
        <translation>som varje datum visar</translation>
    </message>
    <message>
        <source>Day first: 24.12.2026</source>
        <translation>Dag först: 24.12.2026</translation>
    </message>
    <message>
        <source>Month first: 12/24/2026</source>
        <translation>Månad först: 12/24/2026</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Guidance</name>
    <message>
        <source>Command box</source>
        <translation>Kommandoruta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hjälp för den här sidan</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HeadBox</name>
    <message>
        <source>Not known</source>
        <translation>Inte känd</translation>
    </message>
    <message>
        <source>%1 dpi (%2 dots/mm)</source>
        <translation>%1 dpi (%2 punkter/mm)</translation>
    </message>
    <message>
        <source>The printer does not say its resolution. Print the ruler page and measure.</source>
        <translation>Skrivaren uppger inte sin upplösning. Skriv ut linjalsidan och mät.</translation>
    </message>
    <message>
        <source>The printer says: %1.</source>
        <translation>Skrivaren säger: %1.</translation>
    </message>
    <message>
        <source>A ruler page went to “%1”. Choose the resolution whose line is 50 mm long.</source>
        <translation>En linjalsida gick till ”%1”. Välj den upplösning vars linje är 50 mm lång.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Upplösning</translation>
    </message>
    <message>
        <source>Labels made for another resolution</source>
        <translation>Etiketter för en annan upplösning</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Avvisa</translation>
    </message>
    <message>
        <source>Scale, as a picture</source>
        <translation>Skala om, som bild</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Fråga skrivaren</translation>
    </message>
    <message>
        <source>Print a ruler page</source>
        <translation>Skriv ut en linjalsida</translation>
    </message>
    <message>
        <source>Draw letters that its fonts may lack</source>
        <translation>Rita bokstäver som dess typsnitt kan sakna</translation>
    </message>
    <message>
        <source>Cyrillic and others go to the printer as small pictures. Switch it off when fonts with these letters are loaded into the printer.</source>
        <translation>Kyrilliska och andra bokstäver går till skrivaren som små bilder. Stäng av det när typsnitt med dessa bokstäver är laddade i skrivaren.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HelpPanel</name>
    <message>
        <source>Nothing is written here about that. Try another word, or fewer.</source>
        <translation>Här står inget om det. Pröva ett annat ord, eller färre.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Words of the post</source>
        <translation>Postens ord</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>inga tangenter</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Alla hjälpsidor</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Stäng hjälpen</translation>
    </message>
    <message>
        <source>Search the help and the words of the post</source>
        <translation>Sök i hjälpen och postens ord</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Hjälpsida</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HistoryView</name>
    <message>
        <source>Desk</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportör</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>History of the shipment</source>
        <translation>Sändningens historik</translation>
    </message>
    <message>
        <source>The carrier&apos;s words: %1</source>
        <translation>Transportörens ord: %1</translation>
    </message>
    <message>
        <source>Code %1, parcel number %2</source>
        <translation>Kod %1, kollinummer %2</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>of the carrier</comment>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HoldPanel</name>
    <message>
        <source>Reason to wait</source>
        <translation>Skäl att vänta</translation>
    </message>
    <message>
        <source>Wakes on</source>
        <translation>Vaknar den</translation>
    </message>
    <message>
        <source>Day on which it wakes</source>
        <translation>Dag då den vaknar</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n draft(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Pausa %n utkast</numerusform>
            <numerusform>Pausa %n utkast</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not hold</source>
        <comment>button</comment>
        <translation>Pausa inte</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportFoot</name>
    <message>
        <source>%1 added</source>
        <translation>%1 tillagda</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nya</translation>
    </message>
    <message>
        <source>%1 seen before</source>
        <translation>%1 sedda tidigare</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 redan kända</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 uppdaterade</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 ändrade</translation>
    </message>
    <message>
        <source>%1 kept as they were</source>
        <translation>%1 lämnade oförändrade</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 avvisade</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>ingen order</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importerat: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Save the rejected rows, put them right and import that file.</source>
        <translation>Importerat: %1. Spara de avvisade raderna, rätta dem och importera den filen.</translation>
    </message>
    <message>
        <source>Every row is good: %1.</source>
        <translation>Alla rader är bra: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows …</source>
        <translation>Spara de avvisade raderna …</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Importera de bra raderna</translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation>%1 värda att titta på</translation>
    </message>
    <message>
        <source>%1. Decide first what becomes of the changed orders: nothing is overwritten before.</source>
        <translation>%1. Bestäm först vad som ska hända med ändrade order: inget skrivs över innan dess.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>%1 rader lästa, %2 %. Inget lagras förrän den sista raden är läst; Esc avbryter.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>%1. Correct the rejected rows above (choose an error, then Enter) or leave them out; the others can be imported.</source>
        <translation>%1. Rätta de avvisade raderna ovan (välj ett fel, sedan Retur) eller utelämna dem; de övriga kan importeras.</translation>
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
        <translation>Välj en orderfil</translation>
    </message>
    <message>
        <source>Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)</source>
        <translation>Orderfiler (*.csv *.txt *.tsv *.xlsx *.xls);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importerat: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Spara de avvisade raderna</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-avvisade</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Text (*.csv)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>De avvisade raderna finns i %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Importera de bra raderna</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Avbryt importen</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) in “%1” are not imported yet.</source>
        <translation>
            <numerusform>%n rättelse i ”%1” är inte importerad än.</numerusform>
            <numerusform>%n rättelser i ”%1” är inte importerade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Fortsätt rätta</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Förkasta rättelserna</translation>
    </message>
    <message>
        <source>No order file is ready to be imported.</source>
        <translation>Ingen orderfil är klar att importeras.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Ingen rad avvisades.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>Inget importeras just nu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of this file are here already, under another source. Imported once more, they can be booked twice.</source>
        <translation>
            <numerusform>%Ln order i filen finns redan här, under en annan källa. Importeras den en gång till kan den bokas två gånger.</numerusform>
            <numerusform>%Ln order i filen finns redan här, under en annan källa. Importeras de en gång till kan de bokas två gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Importera inte</translation>
    </message>
    <message>
        <source>Import them once more</source>
        <translation>Importera en gång till</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportStart</name>
    <message>
        <source>Drop an order file here, or choose one: CSV, XLSX or XLS from your shop.
You see every row and every error before anything is stored.</source>
        <translation>Släpp en orderfil här eller välj en: CSV, XLSX eller XLS från din butik.
Du ser varje rad och varje fel innan något lagras.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Välj en fil …</translation>
    </message>
    <message>
        <source>Try the sample orders</source>
        <translation>Prova med exempelorder</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportWork</name>
    <message>
        <source>Checking every row …</source>
        <translation>Kontrollerar varje rad …</translation>
    </message>
    <message>
        <source>Checking the order file</source>
        <translation>Kontrollerar orderfilen</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Importerar order</translation>
    </message>
    <message>
        <source>Importing. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>Importerar. Inget lagras förrän den sista raden är läst; Esc avbryter.</translation>
    </message>
    <message>
        <source>Cancelled. No order was added or changed.</source>
        <translation>Avbrutet. Ingen order har lagts till eller ändrats.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::KeyboardSection</name>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>inga (ändrad)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (ändrad)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>”%1” (%2)</translation>
    </message>
    <message>
        <source>Take these keys from there</source>
        <translation>Ta tangenterna därifrån</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Använd tangenterna</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 hör till %2.</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys in the field, and use them.</source>
        <translation>Välj en åtgärd, tryck de nya tangenterna i fältet och använd dem.</translation>
    </message>
    <message>
        <source>Find an action, a page or a key</source>
        <translation>Sök åtgärd, sida eller tangent</translation>
    </message>
    <message>
        <source>Keys of all actions</source>
        <translation>Alla åtgärders tangenter</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nya tangenter</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Inga tangenter</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Vanliga tangenter</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Vanliga för alla</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Keymap</name>
    <message>
        <source>Tab, Enter and Esc lead through every page and cannot be given away. Choose other keys.</source>
        <translation>Tab, Enter och Esc leder genom varje sida och kan inte ges bort. Välj andra tangenter.</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in a text. Hold Ctrl with it, or choose a key such as F7.</source>
        <translation>%1 ensam skriver eller flyttar sig i text. Håll Ctrl till, eller välj en tangent som F7.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or goes to a field. Hold Ctrl as well.</source>
        <translation>Alt med en bokstav öppnar en meny eller går till ett fält. Håll även Ctrl.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelLines</name>
    <message>
        <source>Instead of the lines that the carrier would make. Leave it empty otherwise.</source>
        <translation>I stället för de rader som transportören skulle skapa. Lämna annars tomt.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>Mer om adressen</translation>
    </message>
    <message>
        <source>Address exactly as printed</source>
        <translation>Adressen exakt som den skrivs ut</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelPrinting</name>
    <message>
        <source>No printer</source>
        <translation>Ingen skrivare</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the labels as a PDF file? They do not count as printed then.</source>
        <translation>Den här datorn har ingen skrivare. Spara etiketterna som en PDF-fil? De räknas då inte som utskrivna.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Spara etiketterna</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>Kontrollerar etiketter</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were left out; the list below the shipments says why.</source>
        <translation>
            <numerusform>%n etikett utelämnades; listan under sändningarna säger varför.</numerusform>
            <numerusform>%n etiketter utelämnades; listan under sändningarna säger varför.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelView</name>
    <message>
        <source>Every code was read again and says the right number.</source>
        <translation>Alla koder har lästs tillbaka och anger rätt nummer.</translation>
    </message>
    <message>
        <source>The codes could not be read again, so nobody has compared them. Please scan one before sending.</source>
        <translation>Koderna kunde inte läsas tillbaka, så ingen har jämfört dem. Skanna en innan du skickar.</translation>
    </message>
    <message>
        <source>A code on this label does not say the number of the parcel. It is not printed.</source>
        <translation>En kod på etiketten anger inte paketets nummer. Den skrivs inte ut.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>The label is being drawn …</source>
        <translation>Etiketten ritas …</translation>
    </message>
    <message>
        <source>There is no label yet. Book the shipment with F9, then it is here.</source>
        <translation>Det finns ingen etikett än. Boka sändningen med F9, så visas den här.</translation>
    </message>
    <message>
        <source>Export the label</source>
        <translation>Exportera etiketten</translation>
    </message>
    <message>
        <source>Label (*.%1)</source>
        <translation>Etikett (*.%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>Print a copy (printed %n time(s))</source>
        <translation>
            <numerusform>Skriv ut en kopia (utskriven %n gång)</numerusform>
            <numerusform>Skriv ut en kopia (utskriven %n gånger)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>Label of the parcel</source>
        <translation>Paketets etikett</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>Förhandsvisning av etiketten</translation>
    </message>
    <message>
        <source>The carrier wants it in colour.</source>
        <translation>Transportören vill ha den i färg.</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Returetikett</translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <translation>Den kan användas till och med %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListFilter</name>
    <message>
        <source>All states</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Klara att boka</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>Booked, not printed</source>
        <translation>Bokade, inte utskrivna</translation>
    </message>
    <message>
        <source>Search: name, town, reference, number</source>
        <translation>Sök: namn, ort, referens, nummer</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Sök sändningar</translation>
    </message>
    <message>
        <source>Show shipments in this state</source>
        <translation>Visa sändningar med denna status</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Bokning nekad</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Avsändningsdag passerad</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Väntan är över</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Kanske utskrivna</translation>
    </message>
    <message>
        <source>Not handed over, but due</source>
        <translation>Ej lämnade, men förfallna</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Lämnade</translation>
    </message>
    <message>
        <source>Silent: the carrier tells nothing</source>
        <translation>Tysta: inget hörs</translation>
    </message>
    <message>
        <source>Receipt not delivered</source>
        <translation>Kvitto kom inte fram</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListReading</name>
    <message>
        <source>Checking drafts</source>
        <translation>Utkast kontrolleras</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListView</name>
    <message>
        <source>The list as it goes on paper</source>
        <translation>Listan som den blir på papper</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Webbsida (*.html);;Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LookSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Systemets språk</translation>
    </message>
    <message>
        <source>Messages to recipients keep their own language.</source>
        <translation>Aviseringar till mottagare behåller sitt eget språk.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabellernas rader</translation>
    </message>
    <message>
        <source>Dense, for mouse and keyboard</source>
        <translation>Täta, för mus och tangentbord</translation>
    </message>
    <message>
        <source>High, for fingers</source>
        <translation>Höga, för fingrar</translation>
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
        <translation>Pågår: %1, %L2 av %L3.</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>Pågår: %1.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>Closing now lets what has begun finish and leaves the rest undone.</source>
        <translation>Om du stänger nu slutförs det som har påbörjats, och resten förblir ogjort.</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved and printed.</source>
        <translation>Fönstret stängs så snart allt är sparat och utskrivet.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessageBar</name>
    <message>
        <source>Copy for support</source>
        <translation>Kopiera till supporten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessagesSection</name>
    <message>
        <source>Message</source>
        <translation>Avisering</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>the recipient&apos;s</source>
        <translation>mottagarens</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Skicka: %1</translation>
    </message>
    <message>
        <source>Channel of: %1</source>
        <translation>Kanal för: %1</translation>
    </message>
    <message>
        <source>Language of: %1</source>
        <translation>Språk för: %1</translation>
    </message>
    <message>
        <source>Recipient of: %1</source>
        <translation>Mottagare av: %1</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ingen adress än</translation>
    </message>
</context>
<context>
    <name>aviso::ui::NetworkPrinters</name>
    <message>
        <source>Address of a thermal printer in the network</source>
        <translation>Adress till en termoskrivare i nätverket</translation>
    </message>
    <message>
        <source>Of a thermal printer that takes ZPL on a port of its own, without a queue.</source>
        <translation>Till en termoskrivare som tar emot ZPL på en egen port, utan skrivarkö.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OneGo</name>
    <message>
        <source>A batch is being booked. Scan again when it is done.</source>
        <translation>En omgång bokas just nu. Skanna igen när den är klar.</translation>
    </message>
    <message>
        <source>Nothing to do: its label is printed, or it has none.</source>
        <translation>Inget att göra: etiketten är utskriven, eller så finns ingen.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OptionsSection</name>
    <message>
        <source>What the carrier may offer to the recipient while this parcel is on its way.</source>
        <translation>Vad transportören får erbjuda mottagaren medan det här paketet är på väg.</translation>
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
        <translation>Förpackning</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Usual weight</source>
        <translation>Vanlig vikt</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Ny förpackning</translation>
    </message>
    <message>
        <source>The package “%1” is deleted.</source>
        <translation>Förpackningen ”%1” är raderad.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Boxes that you pack into. In a shipment&apos;s parcels one click fills in the usual weight.</source>
        <translation>Lådor som du packar i. Bland paketen i en sändning fyller ett klick i den vanliga vikten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höjd</translation>
    </message>
    <message>
        <source>Weight when empty</source>
        <translation>Tomvikt</translation>
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
        <translation>inte känt</translation>
    </message>
    <message>
        <source>Delete the package</source>
        <translation>Radera förpackningen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Förpackningar</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingDesk</name>
    <message>
        <source>The order %1 names no items that could be checked.</source>
        <translation>Ordern %1 nämner inga artiklar att kontrollera.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingPanel</name>
    <message>
        <source>complete</source>
        <comment>state of an item</comment>
        <translation>komplett</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of an item</comment>
        <translation>saknas</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>state of an item</comment>
        <translation>%1 saknas</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Beställt</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Packat</translation>
    </message>
    <message>
        <source>Right: %1 (%2 of %3)</source>
        <translation>Rätt: %1 (%2 av %3)</translation>
    </message>
    <message>
        <source>One too many: %1. All of it is packed already.</source>
        <translation>En för mycket: %1. Alla är redan packade.</translation>
    </message>
    <message>
        <source>The order is complete. Take %1 out again.</source>
        <translation>Ordern är komplett. Ta ut %1 igen.</translation>
    </message>
    <message>
        <source>Wrong item: %1 is not in this order. Put it back.</source>
        <translation>Fel artikel: %1 finns inte i den här ordern. Lägg tillbaka den.</translation>
    </message>
    <message>
        <source>Complete. Its label is on its way.</source>
        <translation>Komplett. Etiketten kommer.</translation>
    </message>
    <message>
        <source>Complete. Everything is in the parcel.</source>
        <translation>Komplett. Allt ligger i paketet.</translation>
    </message>
    <message>
        <source>Scan what goes into the parcel.</source>
        <translation>Skanna det som ska i paketet.</translation>
    </message>
    <message>
        <source>Order %1: %2 of %3 packed</source>
        <translation>Order %1: %2 av %3 packade</translation>
    </message>
    <message>
        <source>Items of the order</source>
        <translation>Orderns artiklar</translation>
    </message>
    <message>
        <source>Code by hand</source>
        <translation>Kod för hand</translation>
    </message>
    <message>
        <source>Count it</source>
        <comment>button</comment>
        <translation>Räkna</translation>
    </message>
    <message>
        <source>One more</source>
        <comment>button</comment>
        <translation>En till</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key +.</source>
        <translation>Av den valda raden; i listan med tangenten +.</translation>
    </message>
    <message>
        <source>One less</source>
        <comment>button</comment>
        <translation>En mindre</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key -.</source>
        <translation>Av den valda raden; i listan med tangenten -.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <comment>button</comment>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Start anew</source>
        <comment>button</comment>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button</comment>
        <translation>Uppfattat</translation>
    </message>
    <message>
        <source>Close the check</source>
        <comment>button</comment>
        <translation>Stäng kontrollen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingSection</name>
    <message>
        <source>Check items before a label is printed</source>
        <translation>Kontrollera artiklarna innan en etikett skrivs ut</translation>
    </message>
    <message>
        <source>off</source>
        <comment>rule</comment>
        <translation>av</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>rule</comment>
        <translation>varna</translation>
    </message>
    <message>
        <source>required</source>
        <comment>rule</comment>
        <translation>krävs</translation>
    </message>
    <message>
        <source>Labels are printed whether the items are checked or not.</source>
        <translation>Etiketter skrivs ut vare sig artiklarna är kontrollerade eller inte.</translation>
    </message>
    <message>
        <source>Before the first label of an order whose items are not all checked, the program asks.</source>
        <translation>Före den första etiketten för en order vars artiklar inte alla är kontrollerade frågar programmet.</translation>
    </message>
    <message>
        <source>An order gets its first label only when all its items are checked.</source>
        <translation>En order får sin första etikett först när alla artiklar är kontrollerade.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packning</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ParcelsSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Add a parcel</source>
        <translation>Lägg till ett paket</translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams after a number</comment>
        <translation> g</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>okänd vikt</translation>
    </message>
    <message>
        <source>Weight of the parcel in grams</source>
        <translation>Paketets vikt i gram</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>Paketets innehåll</translation>
    </message>
    <message>
        <source>Remove this parcel</source>
        <translation>Ta bort det här paketet</translation>
    </message>
    <message>
        <source>%L1 g</source>
        <translation>%L1 g</translation>
    </message>
    <message>
        <source>Such parcels usually weigh about %L1 g. Is the weight right?</source>
        <translation>Sådana paket väger oftast omkring %L1 g. Stämmer vikten?</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Välj en förpackning</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PickupPanel</name>
    <message>
        <source>Asking when the carrier can come</source>
        <translation>Frågar när transportören kan komma</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for these parcels.</source>
        <translation>Transportören erbjuder ingen hämtning för dessa paket.</translation>
    </message>
    <message>
        <source>Ordering a pickup</source>
        <translation>Beställer en hämtning</translation>
    </message>
    <message>
        <source>The pickup is ordered.</source>
        <translation>Hämtningen är beställd.</translation>
    </message>
    <message>
        <source>The pickup is ordered: %1.</source>
        <translation>Hämtningen är beställd: %1.</translation>
    </message>
    <message>
        <source>Pickup: %1.</source>
        <translation>Hämtning: %1.</translation>
    </message>
    <message>
        <source>Pickups of this account cannot be ordered from here. Hand the parcels over, or use the carrier&apos;s page.</source>
        <translation>Hämtningar för det här kontot kan inte beställas härifrån. Lämna paketen själv, eller använd transportörens sida.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked parcel(s) can be fetched. Ask when the carrier can come, and choose.</source>
        <translation>
            <numerusform>%n bokat paket kan hämtas. Fråga när transportören kan komma, och välj.</numerusform>
            <numerusform>%n bokade paket kan hämtas. Fråga när transportören kan komma, och välj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>Inget väntar på att hämtas.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this order, and it cannot be asked by a call. Ask its customer service, then say what it is.</source>
        <translation>Det är inte känt om transportören tog emot beställningen, och det går inte att fråga härifrån. Fråga dess kundtjänst, och säg sedan hur det är.</translation>
    </message>
    <message>
        <source>Not taken: %1. %2</source>
        <translation>Tas inte med: %1. %2</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Hämtning</translation>
    </message>
    <message>
        <source>Ask for times</source>
        <translation>Fråga efter tider</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Order pickup</source>
        <translation>Beställ hämtning</translation>
    </message>
    <message>
        <source>The carrier comes</source>
        <translation>Transportören kommer</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>Den kommer inte</translation>
    </message>
    <message>
        <source>The parcels can be ordered anew.</source>
        <translation>Paketen kan beställas på nytt.</translation>
    </message>
    <message>
        <source>Pickups of this account</source>
        <translation>Kontots hämtningar</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PicturePreview</name>
    <message>
        <source>Open in the browser</source>
        <translation>Öppna i webbläsaren</translation>
    </message>
    <message>
        <source>No picture: jpg, gif or png, about 640 × 160 pixels.</source>
        <translation>Ingen bild: jpg, gif eller png, ungefär 640 × 160 pixlar.</translation>
    </message>
    <message>
        <source>The picture is on the web and is not fetched from here.</source>
        <translation>Bilden finns på webben och hämtas inte härifrån.</translation>
    </message>
    <message>
        <source>The file cannot be read as a picture. Choose a jpg, gif or png file.</source>
        <translation>Filen kan inte läsas som bild. Välj en jpg-, gif- eller png-fil.</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Förhandsvisning av bilden</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 pixlar.</translation>
    </message>
    <message>
        <source>Messages take jpg, gif or png only.</source>
        <translation>Aviseringar tar endast jpg, gif eller png.</translation>
    </message>
    <message>
        <source>About 640 × 160 looks best.</source>
        <translation>Ungefär 640 × 160 ser bäst ut.</translation>
    </message>
    <message>
        <source>Put the file on your web server and enter its address here.</source>
        <translation>Lägg filen på din webbserver och ange dess adress här.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PlaceEditor</name>
    <message>
        <source>Branch</source>
        <translation>Ombud</translation>
    </message>
    <message>
        <source>Parcel locker</source>
        <translation>Paketbox</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Hämtställe</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>stängt i dag</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>up to %1 kg</source>
        <translation>upp till %1 kg</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Type to look it up</source>
        <translation>Skriv för att söka</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Söker …</translation>
    </message>
    <message>
        <source>As the desk has kept it: %1</source>
        <translation>Så som det finns sparat här: %1</translation>
    </message>
    <message>
        <source>Choose one from the list: Down, then Enter.</source>
        <translation>Välj en i listan: nedåtpil, sedan Enter.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Preconditions</name>
    <message>
        <source>A practice account needs none of this.</source>
        <translation>Ett övningskonto behöver inget av detta.</translation>
    </message>
    <message>
        <source>Everything is settled with the carrier.</source>
        <translation>Allt är avtalat med transportören.</translation>
    </message>
    <message>
        <source>Still open: %1. Ask the carrier&apos;s adviser, then enter the date.</source>
        <translation>Återstår: %1. Fråga transportörens rådgivare och ange sedan datumet.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Kod på kortet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Up to 12 capital letters, digits and hyphens: what a scanner reads off the card</source>
        <translation>Upp till 12 versaler, siffror och bindestreck: det en skanner läser på kortet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Tick what this preset says. What is not ticked stays as the shipment has it.</source>
        <translation>Kryssa för vad detta förval säger. Det som inte är förkryssat förblir som sändningen har det.</translation>
    </message>
    <message>
        <source>Service and additional services</source>
        <translation>Tjänst och tilläggstjänster</translation>
    </message>
    <message>
        <source>Texts and sender name</source>
        <translation>Texter och avsändarnamn</translation>
    </message>
    <message>
        <source>Keys that apply the preset</source>
        <translation>Tangenter som använder förvalet</translation>
    </message>
    <message>
        <source>No message is chosen: this preset takes all messages away.</source>
        <translation>Ingen avisering är vald: förvalet tar bort alla aviseringar.</translation>
    </message>
    <message>
        <source>No option is chosen: this preset takes all delivery options away.</source>
        <translation>Inget alternativ är valt: förvalet tar bort alla leveransval.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetKeys</name>
    <message>
        <source>There is no preset yet. Make one of this shipment, or on the page of the presets.</source>
        <translation>Det finns inget förval ännu. Gör ett av denna sändning, eller på sidan med förval.</translation>
    </message>
    <message>
        <source>Apply a preset</source>
        <translation>Använd ett förval</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Spara som förval …</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Använd förval %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetsPage</name>
    <message>
        <source>New preset</source>
        <translation>Nytt förval</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>Förvalet ”%1” är raderat.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) added.</source>
        <translation>
            <numerusform>%n förval tillagt.</numerusform>
            <numerusform>%n förval tillagda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) replaced.</source>
        <translation>
            <numerusform>%n förval ersatt.</numerusform>
            <numerusform>%n förval ersatta.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts are not on this desk, so the presets say nothing of the account: %1.</source>
        <translation>Dessa konton finns inte på denna arbetsplats, så förvalen säger inget om kontot: %1.</translation>
    </message>
    <message>
        <source>The presets are saved in %1.</source>
        <translation>Förvalen är sparade i %1.</translation>
    </message>
    <message>
        <source>Take presets from a file</source>
        <translation>Hämta förval från en fil</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Förval (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Save the presets</source>
        <translation>Spara förvalen</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Förval (*.json)</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Spara korten</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n ark skickat till skrivaren.</numerusform>
            <numerusform>%n ark skickade till skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards are saved in %1.</source>
        <translation>Korten är sparade i %1.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Förval</translation>
    </message>
    <message>
        <source>The preset is not saved.</source>
        <translation>Förvalet är inte sparat.</translation>
    </message>
    <message>
        <source>What you typed in the preset “%1” could not be saved.</source>
        <translation>Det du skrev i förvalet ”%1” kunde inte sparas.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Förpackningar</translation>
    </message>
    <message>
        <source>A preset holds what you choose again and again: service, parcels, messages, texts and delivery options. One key, or one scan of its card, puts it into a shipment.</source>
        <translation>Ett förval håller det du väljer om och om igen: tjänst, paket, meddelanden, texter och leveransval. En tangent, eller en skanning av dess kort, lägger det i en sändning.</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Gör ett förval</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Skriv ut korten</translation>
    </message>
    <message>
        <source>Save the cards as PDF …</source>
        <translation>Spara korten som PDF …</translation>
    </message>
    <message>
        <source>Import presets …</source>
        <translation>Importera förval …</translation>
    </message>
    <message>
        <source>Export presets …</source>
        <translation>Exportera förval …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Preset cards</source>
        <translation>Förvalskort</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Kommandokort</translation>
    </message>
    <message>
        <source>Print the command cards</source>
        <translation>Skriv ut kommandokorten</translation>
    </message>
    <message>
        <source>Save the command cards as PDF …</source>
        <translation>Spara kommandokorten som PDF …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintQuestionsDialog</name>
    <message>
        <source>Before printing</source>
        <translation>Före utskriften</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) cannot be printed:</source>
        <translation>
            <numerusform>%n etikett kan inte skrivas ut:</numerusform>
            <numerusform>%n etiketter kan inte skrivas ut:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The codes of %n label(s) could not be read again, so nobody has compared them with the number:</source>
        <translation>
            <numerusform>Koderna på %n etikett kunde inte läsas tillbaka, så ingen har jämfört dem med numret:</numerusform>
            <numerusform>Koderna på %n etiketter kunde inte läsas tillbaka, så ingen har jämfört dem med numret:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print these labels too; I scan one before sending</source>
        <translation>Skriv ut även dessa etiketter; jag skannar en innan jag skickar</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were already printed more than once:</source>
        <translation>
            <numerusform>%n etikett har redan skrivits ut mer än en gång:</numerusform>
            <numerusform>%n etiketter har redan skrivits ut mer än en gång:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they printed once more? The history keeps the reason.</source>
        <translation>Varför skrivs de ut en gång till? Orsaken sparas i historiken.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) would be printed before the items are checked:</source>
        <translation>
            <numerusform>%n etikett skulle skrivas ut innan artiklarna är kontrollerade:</numerusform>
            <numerusform>%n etiketter skulle skrivas ut innan artiklarna är kontrollerade:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintStrip</name>
    <message numerus="yes">
        <source>%n more job(s) wait.</source>
        <translation>
            <numerusform>%n jobb till väntar.</numerusform>
            <numerusform>%n jobb till väntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>They are printed</source>
        <translation>De är utskrivna</translation>
    </message>
    <message>
        <source>They are not printed</source>
        <translation>De är inte utskrivna</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Avbryt det här jobbet</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrinterSection</name>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>A4 sheets of four labels</source>
        <translation>A4-ark med fyra etiketter</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listor och kort</translation>
    </message>
    <message>
        <source>Previews of messages</source>
        <translation>Förhandsvisningar av meddelanden</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Egen storlek</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Four on A4</source>
        <translation>Fyra på A4</translation>
    </message>
    <message>
        <source>Thermal: ZPL goes through as it is</source>
        <translation>Termisk: ZPL skickas som det är</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Som i listan</translation>
    </message>
    <message>
        <source>By consignee</source>
        <translation>Efter mottagare</translation>
    </message>
    <message>
        <source>By preset or service</source>
        <translation>Efter mall eller tjänst</translation>
    </message>
    <message>
        <source>By postcode (pick route)</source>
        <translation>Efter postnummer (plockrunda)</translation>
    </message>
    <message>
        <source>None: the system&apos;s dialog asks</source>
        <translation>Ingen: systemets dialog frågar</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (finns inte nu)</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Som skrivaren vill</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testsida</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Skrivare: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Fack: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Layout: %1</translation>
    </message>
    <message>
        <source>A test page went to “%1”.</source>
        <translation>En testsida skickades till ”%1”.</translation>
    </message>
    <message>
        <source>Printer for</source>
        <translation>Skrivare för</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Fack</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Order of a batch</source>
        <translation>Ordning i en bunt</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Fråga varje gång</translation>
    </message>
    <message>
        <source>By the system&apos;s dialog, instead of printing at once.</source>
        <translation>Med systemets dialog, i stället för att skriva ut direkt.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Skriv ut en testsida</translation>
    </message>
    <message>
        <source>A page between groups</source>
        <translation>En sida mellan grupper</translation>
    </message>
    <message>
        <source>It names the group, how many labels follow, and the day. It is no label.</source>
        <translation>Den anger gruppen, hur många etiketter som följer och dagen. Den är ingen etikett.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Thermal printer in the network</source>
        <translation>Termoskrivare i nätverket</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintingVerbs</name>
    <message numerus="yes">
        <source>%n label(s) saved in %1. They do not count as printed.</source>
        <translation>
            <numerusform>%n etikett sparad i %1. Den räknas inte som utskriven.</numerusform>
            <numerusform>%n etiketter sparade i %1. De räknas inte som utskrivna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent to the printer.</source>
        <translation>
            <numerusform>%n etikett skickad till skrivaren.</numerusform>
            <numerusform>%n etiketter skickade till skrivaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label is saved in %1. It does not count as printed.</source>
        <translation>Etiketten har sparats i %1. Den räknas inte som utskriven.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not printed</source>
        <translation>
            <numerusform>%n etikett inte utskriven</numerusform>
            <numerusform>%n etiketter inte utskrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Ingen sändning är markerad.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Skriv ut etiketter</translation>
    </message>
    <message>
        <source>Print labels with the system&apos;s dialog …</source>
        <translation>Skriv ut etiketter med systemets dialog …</translation>
    </message>
    <message>
        <source>Print labels four on A4</source>
        <translation>Skriv ut etiketter fyra på A4</translation>
    </message>
    <message>
        <source>Print the last label again</source>
        <translation>Skriv ut den senaste etiketten igen</translation>
    </message>
    <message>
        <source>I have printed it</source>
        <comment>a saved file</comment>
        <translation>Jag har skrivit ut den</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) noted as printed.</source>
        <translation>
            <numerusform>%n etikett antecknad som utskriven.</numerusform>
            <numerusform>%n etiketter antecknade som utskrivna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ProblemsPanel</name>
    <message>
        <source>Refused</source>
        <translation>Avvisas</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoreras</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before booking</source>
        <translation>
            <numerusform>%n sak att rätta före bokningen</numerusform>
            <numerusform>%n saker att rätta före bokningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against booking</source>
        <translation>Inget hindrar bokningen</translation>
    </message>
    <message>
        <source>Can be booked; please look at this</source>
        <translation>Kan bokas; titta på detta</translation>
    </message>
    <message>
        <source>What stands against booking</source>
        <translation>Vad som hindrar bokningen</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiera till supporten</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Att fylla i</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ReceiptsFolder</name>
    <message>
        <source>Write booking receipts to</source>
        <translation>Skriv bokningskvitton till</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>none: no receipts are written</source>
        <translation>ingen: inga kvitton skrivs</translation>
    </message>
    <message>
        <source>For the shop: each day a CSV file with reference, number, carrier, service, time and source of every booked parcel.</source>
        <translation>För butiken: varje dag en CSV-fil med referens, nummer, transportör, tjänst, tid och källa för varje bokat paket.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RehearsalView</name>
    <message>
        <source>Choose an account first: its carrier decides which messages there are.</source>
        <translation>Välj ett konto först: dess transportör avgör vilka aviseringar som finns.</translation>
    </message>
    <message>
        <source>Export the rehearsal</source>
        <translation>Exportera provkörningen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Webbsida (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>The messages that will go out</source>
        <translation>Aviseringar som kommer att skickas</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ResultsPanel</name>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Bokad.</translation>
    </message>
    <message>
        <source>Still unknown.</source>
        <translation>Fortfarande okänt.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 without a label for us.</source>
        <translation>Transportören hade förbrukat numret %1 utan någon etikett till oss.</translation>
    </message>
    <message>
        <source>A new label was bought.</source>
        <translation>En ny etikett har köpts.</translation>
    </message>
    <message>
        <source>The label is here: booked.</source>
        <translation>Etiketten finns här: bokad.</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Stäng resultaten</translation>
    </message>
    <message>
        <source>Results of the last batch</source>
        <translation>Resultat av den senaste omgången</translation>
    </message>
    <message>
        <source>Stays a draft: %1</source>
        <translation>Förblir utkast: %1</translation>
    </message>
    <message numerus="yes">
        <source>Print these %n</source>
        <translation>
            <numerusform>Skriv ut denna</numerusform>
            <numerusform>Skriv ut dessa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiera till supporten</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RowProblems</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Rader med fel</translation>
    </message>
    <message>
        <source>Row %1, rejected</source>
        <translation>Rad %1, avvisad</translation>
    </message>
    <message>
        <source>Row %1, advice</source>
        <translation>Rad %1, råd</translation>
    </message>
    <message>
        <source>No row has an error. In a row that has one, F2 or a double click corrects a cell.</source>
        <translation>Ingen rad har något fel. På en rad som har det rättar du en cell med F2 eller dubbelklick.</translation>
    </message>
    <message>
        <source>Enter opens the cell; what you type there counts for this import.</source>
        <translation>Retur öppnar cellen; det du skriver där gäller för den här importen.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SamplesSection</name>
    <message numerus="yes">
        <source>%n sample shipment(s) removed.</source>
        <translation>
            <numerusform>%n exempelsändning borttagen.</numerusform>
            <numerusform>%n exempelsändningar borttagna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample shipment(s) are on this desk, with what was practised on them.</source>
        <translation>
            <numerusform>%n exempelsändning finns på den här arbetsplatsen, med det som övats på den.</numerusform>
            <numerusform>%n exempelsändningar finns på den här arbetsplatsen, med det som övats på dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Ta bort exemplen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanDesk</name>
    <message>
        <source>Close the open dialog first, then scan again.</source>
        <translation>Stäng först dialogrutan och skanna sedan igen.</translation>
    </message>
    <message>
        <source>This desk has no card “%1”. Print its cards anew.</source>
        <translation>Den här arbetsplatsen har inget kort ”%1”. Skriv ut dess kort på nytt.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Beställning %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments have the reference %1.</source>
        <translation>
            <numerusform>%n sändning har referensen %1.</numerusform>
            <numerusform>%n sändningar har referensen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here carries %1.</source>
        <translation>Ingenting här bär %1.</translation>
    </message>
    <message>
        <source>New shipment with this reference</source>
        <translation>Ny sändning med denna referens</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Sök efter det</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanSection</name>
    <message>
        <source>Symbology: %1</source>
        <translation>Kodtyp: %1</translation>
    </message>
    <message>
        <source>On a US keyboard: %1</source>
        <translation>På ett amerikanskt tangentbord: %1</translation>
    </message>
    <message>
        <source>A scanned order</source>
        <translation>En skannad beställning</translation>
    </message>
    <message>
        <source>is opened</source>
        <translation>öppnas</translation>
    </message>
    <message>
        <source>is opened, booked, and its label printed</source>
        <translation>öppnas, bokas och etiketten skrivs ut</translation>
    </message>
    <message>
        <source>Answer scans with sounds</source>
        <translation>Svara på skanningar med ljud</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Skickas före en kod</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Skickas efter en kod</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Before the Enter or Tab with which every code has to end.</source>
        <translation>Före det Enter eller Tab som varje kod måste sluta med.</translation>
    </message>
    <message>
        <source>Longest pause inside a code</source>
        <translation>Längsta paus inom en kod</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Longer for a slow wireless scanner, shorter when fast typing is taken for a scan.</source>
        <translation>Längre för en långsam trådlös skanner, kortare om snabb skrivning tas för en skanning.</translation>
    </message>
    <message>
        <source>Try it: the last scan</source>
        <translation>Prova: den senaste skanningen</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>inget skannat ännu</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SecretRows</name>
    <message>
        <source>stored in the key store</source>
        <translation>lagrad i nyckelarkivet</translation>
    </message>
    <message>
        <source>only for this session: there is no key store</source>
        <translation>bara för den här sessionen: det finns inget nyckelarkiv</translation>
    </message>
    <message>
        <source>the variable is set</source>
        <translation>variabeln är satt</translation>
    </message>
    <message>
        <source>the variable is not set</source>
        <translation>variabeln är inte satt</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>inte lagrad</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Nyckelarkiv</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljövariabel</translation>
    </message>
    <message>
        <source>Where “%1” is kept</source>
        <translation>Var ”%1” förvaras</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Variabelns namn</translation>
    </message>
    <message>
        <source>Type it to store or replace it</source>
        <translation>Skriv in den för att lagra eller ersätta den</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Section</name>
    <message>
        <source>Switched on along with %1.</source>
        <translation>Slogs på tillsammans med %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
    </message>
    <message>
        <source>New shipments and imports</source>
        <translation>Nya sändningar och importer</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopiering</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Data och nätverk</translation>
    </message>
    <message>
        <source>Back up the desk …</source>
        <translation>Säkerhetskopiera arbetsplatsen …</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetLine</name>
    <message>
        <source>Sheet in %1: new, all 4 positions free</source>
        <translation>Ark i %1: nytt, alla 4 platser lediga</translation>
    </message>
    <message>
        <source>Sheet in %1: next free position %2 of %3</source>
        <translation>Ark i %1: nästa lediga plats %2 av %3</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nytt ark</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetModel</name>
    <message>
        <source>This column fills nothing.</source>
        <translation>Den här kolumnen fyller inget.</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Fyller: %1</translation>
    </message>
    <message>
        <source>Corrected here. The file says: %1</source>
        <translation>Rättat här. Filen säger: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentForm</name>
    <message>
        <source>This shipment is being booked.</source>
        <translation>Den här sändningen bokas just nu.</translation>
    </message>
    <message>
        <source>Booked: the label is stored, and the data can no longer be changed.</source>
        <translation>Bokad: etiketten är lagrad och uppgifterna kan inte längre ändras.</translation>
    </message>
    <message>
        <source>This shipment was given up.</source>
        <translation>Den här sändningen har makulerats.</translation>
    </message>
    <message>
        <source>Somebody else changed this shipment while you were typing. Both versions are still there: which one stays?</source>
        <translation>Någon annan ändrade sändningen medan du skrev. Båda versionerna finns kvar: vilken ska gälla?</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Behåll det jag skrev</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Ta den andra versionen</translation>
    </message>
    <message>
        <source>Choose a shipment in the list, or press F2 for a new one.</source>
        <translation>Välj en sändning i listan eller tryck på F2 för en ny.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made a label. Nothing can be changed until this is settled.</source>
        <translation>Det är inte känt om transportören har skapat en etikett. Inget kan ändras förrän det är utrett.</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Red ut okända utfall</translation>
    </message>
    <message>
        <source>Give the number up …</source>
        <translation>Ge upp numret …</translation>
    </message>
    <message>
        <source>Perhaps the carrier did make a label under this number: then it is lost, and it may be charged. Give the number up only when settling never succeeds. The shipment can then be booked under another number.</source>
        <translation>Kanske skapade transportören ändå en etikett under det här numret: då är den förlorad och kan debiteras. Ge upp numret bara om utredningen aldrig lyckas. Sändningen kan sedan bokas under ett annat nummer.</translation>
    </message>
    <message>
        <source>Give the number up</source>
        <translation>Ge upp numret</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara</translation>
    </message>
    <message>
        <source>Somebody else changed the shipment “%1” too, and what you typed is not saved.</source>
        <translation>Någon annan har också ändrat sändningen ”%1”, och det du skrev är inte sparat.</translation>
    </message>
    <message>
        <source>What you typed in the shipment “%1” could not be saved.</source>
        <translation>Det du skrev i sändningen ”%1” kunde inte sparas.</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Det du skrev är inte sparat.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Ta tillbaka det jag skrev</translation>
    </message>
    <message>
        <source>What you typed here on %1 was never stored: the program ended before. It is still there.</source>
        <translation>Det du skrev här %1 sparades aldrig: programmet avslutades innan. Det finns kvar.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka det</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Släng det</translation>
    </message>
    <message>
        <source>What you typed here on %1 was not stored, because the shipment could no longer be changed. It was: %2</source>
        <translation>Det du skrev här den %1 sparades inte, eftersom sändningen inte längre gick att ändra. Det var: %2</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentHead</name>
    <message>
        <source>New shipment</source>
        <translation>Ny sändning</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentList</name>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
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
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>There is no shipment yet. Press F2 to write the first one.</source>
        <translation>Det finns ingen sändning än. Tryck på F2 för att skriva den första.</translation>
    </message>
    <message>
        <source>No shipment fits. Type less, or choose “All states”.</source>
        <translation>Ingen sändning passar. Skriv mindre eller välj ”Alla statusar”.</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Sändningar</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>state of a draft</comment>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a draft</comment>
        <translation>Klar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a draft</comment>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exportera listan som CSV</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>sandningar</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Text (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Listan exporteras</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n sändning</numerusform>
            <numerusform>%n sändningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n shipment(s)</source>
        <translation>
            <numerusform>mer än %n sändning</numerusform>
            <numerusform>mer än %n sändningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportera som CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumner…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>state of a booked shipment</comment>
        <translation>Lämnad</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentRows</name>
    <message>
        <source>This shipment is being read.</source>
        <translation>Sändningen läses in.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentsPage</name>
    <message>
        <source>Shipments</source>
        <translation>Sändningar</translation>
    </message>
    <message>
        <source>Find a shipment</source>
        <translation>Sök en sändning</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Gå till nästa problem</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Sändning %1</translation>
    </message>
    <message>
        <source>The sample orders are in the list. Book those that are ready, then print their labels; the others say what is to be mended.</source>
        <translation>Exempelbeställningarna finns i listan. Boka de som är klara och skriv sedan ut deras etiketter; de andra säger vad som ska rättas.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Titta runt först</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) saved in %1.</source>
        <translation>
            <numerusform>%n sändning sparad i %1.</numerusform>
            <numerusform>%n sändningar sparade i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Ingen sändning är öppen.</translation>
    </message>
    <message>
        <source>Check the items</source>
        <translation>Kontrollera artiklarna</translation>
    </message>
    <message>
        <source>Change, hold, discard</source>
        <translation>Ändra, pausa, förkasta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Parts of the shipment</source>
        <translation>Sändningens delar</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShortcutOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Stäng kortkommandona</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StandingStrip</name>
    <message>
        <source>Goes instead of “%1”, which got lost.</source>
        <translation>Går i stället för ”%1”, som kom bort.</translation>
    </message>
    <message>
        <source>Got lost, and is sent again as “%1”.</source>
        <translation>Kom bort och skickas igen som ”%1”.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Släpp</translation>
    </message>
    <message>
        <source>Release this shipment from hold</source>
        <translation>Släpp den här sändningen</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Läge: %1.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Go to the shipment “%1”</source>
        <translation>Gå till sändningen ”%1”</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln utkast</numerusform>
            <numerusform>%Ln utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown outcome(s)</source>
        <translation>
            <numerusform>%Ln okänt utfall</numerusform>
            <numerusform>%Ln okända utfall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: last call failed</source>
        <translation>%1: senaste anropet misslyckades</translation>
    </message>
    <message>
        <source>%1: worked at %2</source>
        <translation>%1: fungerade %2</translation>
    </message>
    <message>
        <source>%1: not used yet</source>
        <translation>%1: inte använt än</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Lyckades senast: %1</translation>
    </message>
    <message>
        <source>No success yet.</source>
        <translation>Har inte lyckats än.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Avbryt det som pågår</translation>
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
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av den</translation>
    </message>
    <message>
        <source>Open the file or its errors</source>
        <translation>Öppna filen eller dess fel</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Öppna svaret</translation>
    </message>
    <message>
        <source>The last files of the watched folder</source>
        <translation>De senaste filerna i den bevakade mappen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TargetSection</name>
    <message>
        <source>none yet: choose one later in each shipment</source>
        <translation>inget än: välj ett senare i varje sändning</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n avisering</numerusform>
            <numerusform>%n aviseringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in weights are</source>
        <translation>Tal i vikter är</translation>
    </message>
    <message>
        <source>Orders that changed</source>
        <translation>Ändrade order</translation>
    </message>
    <message>
        <source>Under this name the columns are remembered, and the next file of the source adds no order twice.</source>
        <translation>Under det här namnet sparas kolumnerna, och nästa fil från källan lägger inte till någon order två gånger.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogram</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Gram</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Behåll arbetsplatsens</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Ta filens</translation>
    </message>
    <message>
        <source>Whatever the file says now, drafts stay as they are.</source>
        <translation>Vad filen än säger nu förblir utkasten som de är.</translation>
    </message>
    <message>
        <source>Drafts follow the file, even where somebody has changed them here.</source>
        <translation>Utkast följer filen, även om någon har ändrat dem här.</translation>
    </message>
    <message>
        <source>What happens to orders that are here already and that the file now says otherwise. What is booked never changes.</source>
        <translation>Vad som händer med ordrar som redan finns här och som filen nu anger annorlunda. Det som är bokat ändras aldrig.</translation>
    </message>
    <message>
        <source>You see what would change, field by field, and decide before anything is overwritten.</source>
        <translation>Du ser vad som skulle ändras, fält för fält, och bestämmer innan något skrivs över.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TestBand</name>
    <message>
        <source>Practice: nothing reaches a carrier</source>
        <translation>Övning: inget når en transportör</translation>
    </message>
    <message>
        <source>Practice account: nothing of this shipment reaches a carrier</source>
        <translation>Övningskonto: inget av den här sändningen når en transportör</translation>
    </message>
    <message>
        <source>Test account: its labels are specimens and carry no parcel</source>
        <translation>Testkonto: etiketterna är provetiketter och gäller inte för något paket</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TextsSection</name>
    <message>
        <source>Picture in the messages: none. It is set up with the account.</source>
        <translation>Bild i aviseringarna: ingen. Den ställs in i kontot.</translation>
    </message>
    <message>
        <source>Picture in the messages: %1</source>
        <translation>Bild i aviseringarna: %1</translation>
    </message>
    <message>
        <source>Picture in the messages: %1, leads to %2</source>
        <translation>Bild i aviseringarna: %1, leder till %2</translation>
    </message>
    <message>
        <source>Not part of a booking: the carrier applies the name that is set up for the account or brand.</source>
        <translation>Ingår inte i bokningen: transportören använder det namn som är inställt för kontot eller varumärket.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Infoga ett värde</translation>
    </message>
    <message>
        <source>Insert a placeholder that is filled from the shipment</source>
        <translation>Infoga en platshållare som fylls från sändningen</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Look again what needs me</source>
        <translation>Se efter igen vad som behöver mig</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Inget behöver dig.</translation>
    </message>
    <message>
        <source>Write a shipment</source>
        <translation>Skriv en sändning</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Importera en orderfil</translation>
    </message>
    <message>
        <source>Needs you, most pressing first:</source>
        <translation>Behöver dig, det mest brådskande först:</translation>
    </message>
    <message>
        <source>Looking what needs you …</source>
        <translation>Ser efter vad som behöver dig …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Undoing</name>
    <message>
        <source>Undoing</source>
        <translation>Ångrar</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Gör om: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ViewTabs</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>Att rätta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Okänt utfall</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ej utskrivna</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Min vy</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Vyns namn</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Vyn ”%1” är borttagen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Export the views</source>
        <translation>Exportera vyerna</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vyer</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vyer (*.json)</translation>
    </message>
    <message>
        <source>The views are saved in %1.</source>
        <translation>Vyerna är sparade i %1.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importera vyer</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Listans vyer</translation>
    </message>
    <message>
        <source>Save and arrange views</source>
        <translation>Spara och ordna vyer</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Spara som ny vy</translation>
    </message>
    <message>
        <source>Keep what is shown now in this view</source>
        <translation>Behåll det som visas nu i denna vy</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Ta bort vyn</translation>
    </message>
    <message>
        <source>Move this view to the left</source>
        <translation>Flytta vyn åt vänster</translation>
    </message>
    <message>
        <source>Move this view to the right</source>
        <translation>Flytta vyn åt höger</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Exportera vyer…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importera vyer…</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WatchedFolderSection</name>
    <message>
        <source>Switched off: files that are put there stay where they are.</source>
        <translation>Avstängd: filer som läggs där ligger kvar.</translation>
    </message>
    <message>
        <source>Watched: what is put into “in” is taken in a few seconds after it is complete.</source>
        <translation>Bevakad: det som läggs i ”in” tas emot några sekunder efter att det är fullständigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n fil skrivs fortfarande.</numerusform>
            <numerusform>%n filer skrivs fortfarande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were begun at another desk, which ends them when it runs again.</source>
        <translation>
            <numerusform>%n fil påbörjades på en annan arbetsplats, som avslutar den när den körs igen.</numerusform>
            <numerusform>%n filer påbörjades på en annan arbetsplats, som avslutar dem när den körs igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Bevaka den här mappen</translation>
    </message>
    <message>
        <source>The folder is no longer watched. Its files stay where they are.</source>
        <translation>Mappen bevakas inte längre. Dess filer ligger kvar.</translation>
    </message>
    <message>
        <source>Order files that a shop puts into the folder “in” become shipments by themselves, with the columns that are remembered for their source. Each file then lies in “done” or “failed”, and “answer” says what became of each order.</source>
        <translation>Orderfiler som en butik lägger i mappen ”in” blir sändningar av sig själva, med kolumnerna som är ihågkomna för deras källa. Varje fil ligger sedan i ”done” eller ”failed”, och ”answer” säger vad det blev av varje order.</translation>
    </message>
    <message>
        <source>Watched folder:</source>
        <translation>Bevakad mapp:</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Bevakad mapp</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Bevaka en mapp …</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Bevaka inte längre</translation>
    </message>
    <message>
        <source>Take its files in</source>
        <translation>Ta emot dess filer</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Källans namn</translation>
    </message>
    <message>
        <source>By it the columns are remembered and orders recognised, as on the import page.</source>
        <translation>Efter det kommer kolumnerna ihåg och ordrar känns igen, som på importsidan.</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Svarens språk</translation>
    </message>
    <message>
        <source>that of the window</source>
        <translation>fönstrets</translation>
    </message>
    <message>
        <source>Book what is ready, and write its labels into “answer”</source>
        <translation>Boka det som är klart och skriv etiketterna i ”answer”</translation>
    </message>
    <message>
        <source>Each booked label costs what the carrier asks for it. Nobody is asked before.</source>
        <translation>Varje bokad etikett kostar vad transportören begär. Ingen tillfrågas först.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Titta nu</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Left in “in”, being no ordinary files or having a name that is not UTF-8: %1.</source>
        <translation>Kvar i ”in”, eftersom de inte är vanliga filer eller har ett namn som inte är UTF-8: %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayHead</name>
    <message>
        <source>Not on its way yet</source>
        <translation>Inte på väg än</translation>
    </message>
    <message>
        <source>Once it is booked, this page shows where the parcel is and what can still be changed.</source>
        <translation>När sändningen är bokad visar den här sidan var kollit är och vad som ännu kan ändras.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Kolli</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Fråga nu</translation>
    </message>
    <message>
        <source>Asks the carrier where the parcel is</source>
        <translation>Frågar transportören var kollit är</translation>
    </message>
    <message>
        <source>The carrier&apos;s page</source>
        <translation>Transportörens sida</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayView</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Whose right</source>
        <translation>Vem får</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Beställ för %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beställ</translation>
    </message>
    <message>
        <source>Asking the carrier where the parcel is</source>
        <translation>Frågar transportören var kollit är</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n ny händelse.</numerusform>
            <numerusform>%n nya händelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Inget nytt.</translation>
    </message>
    <message>
        <source>Asking the carrier what is possible</source>
        <translation>Frågar transportören vad som är möjligt</translation>
    </message>
    <message>
        <source>Taking the booking back</source>
        <translation>Tar tillbaka bokningen</translation>
    </message>
    <message>
        <source>The booking is taken back. Destroy the printed label.</source>
        <translation>Bokningen är tillbakatagen. Förstör den utskrivna etiketten.</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Beställer</translation>
    </message>
    <message>
        <source>Taking the order back</source>
        <translation>Tar tillbaka beställningen</translation>
    </message>
    <message>
        <source>The order is taken back.</source>
        <translation>Beställningen är tillbakatagen.</translation>
    </message>
    <message>
        <source>Ordered. The carrier&apos;s number: %1</source>
        <translation>Beställt. Transportörens nummer: %1</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Vad som ännu kan göras</translation>
    </message>
    <message>
        <source>Check and price</source>
        <translation>Kontroll och pris</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Ta tillbaka beställningen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Sluta reda ut</translation>
    </message>
    <message>
        <source>Asks nobody; look at the carrier&apos;s page first</source>
        <translation>Frågar ingen; se först på transportörens sida</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WindowMenus</name>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Systemets språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WorkCard</name>
    <message>
        <source>Settle them</source>
        <translation>Red ut</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alla</translation>
    </message>
    <message>
        <source>Book all …</source>
        <translation>Boka alla …</translation>
    </message>
    <message>
        <source>All are handed over</source>
        <translation>Alla är lämnade</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Säkerhetskopiera …</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The basic services do not go together. Choose one of them.</source>
        <translation>Bastjänsterna går inte ihop. Välj en av dem.</translation>
    </message>
    <message>
        <source>An additional service is not offered with this basic service. Remove it or change the service.</source>
        <translation>En tilläggstjänst erbjuds inte med den här bastjänsten. Ta bort den eller byt tjänst.</translation>
    </message>
    <message>
        <source>Two additional services exclude each other. Remove one of them.</source>
        <translation>Två tilläggstjänster utesluter varandra. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>A delivery instruction is not offered with this basic service. Remove it.</source>
        <translation>En leveransinstruktion erbjuds inte med den här bastjänsten. Ta bort den.</translation>
    </message>
    <message>
        <source>A delivery instruction does not go with an additional service. Remove one of them.</source>
        <translation>En leveransinstruktion går inte ihop med en tilläggstjänst. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>Two delivery instructions exclude each other. Remove one of them.</source>
        <translation>Två leveransinstruktioner utesluter varandra. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>The layout has no room for so many service codes. Choose a larger layout or fewer services.</source>
        <translation>Layouten har inte plats för så många tjänstekoder. Välj en större layout eller färre tjänster.</translation>
    </message>
    <message>
        <source>The layout has no room for so many instructions. Choose a larger layout or fewer instructions.</source>
        <translation>Layouten har inte plats för så många instruktioner. Välj en större layout eller färre instruktioner.</translation>
    </message>
    <message>
        <source>The group of services is not valid. Choose the service again.</source>
        <translation>Tjänstegruppen är inte giltig. Välj tjänsten igen.</translation>
    </message>
    <message>
        <source>The carrier does not know the basic service. Choose another one.</source>
        <translation>Transportören känner inte till bastjänsten. Välj en annan.</translation>
    </message>
    <message>
        <source>The carrier does not know the label layout. Choose another one.</source>
        <translation>Transportören känner inte till etikettlayouten. Välj en annan.</translation>
    </message>
    <message>
        <source>A service code does not belong to this group of services. Remove it.</source>
        <translation>En tjänstekod hör inte till den här tjänstegruppen. Ta bort den.</translation>
    </message>
    <message>
        <source>This layout is not offered for this kind of shipment. Choose another layout.</source>
        <translation>Den här layouten erbjuds inte för den här typen av sändning. Välj en annan layout.</translation>
    </message>
    <message>
        <source>This service goes only with cash on delivery. Add it.</source>
        <translation>Den här tjänsten går bara med postförskott. Lägg till det.</translation>
    </message>
    <message>
        <source>No basic service is among the codes. Choose one.</source>
        <translation>Det finns ingen bastjänst bland koderna. Välj en.</translation>
    </message>
    <message>
        <source>The time of this layout does not fit the basic service. Choose another layout.</source>
        <translation>Layoutens tid passar inte bastjänsten. Välj en annan layout.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not complete or not right. Check it.</source>
        <translation>Mottagarens adress är ofullständig eller felaktig. Kontrollera den.</translation>
    </message>
    <message>
        <source>The post office of posting is missing. Fill it in in the account.</source>
        <translation>Inlämningsstället saknas. Fyll i det i kontot.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is missing or not right. Write it with a decimal point.</source>
        <translation>Postförskottsbeloppet saknas eller är felaktigt. Skriv det med decimalpunkt.</translation>
    </message>
    <message>
        <source>The reference number of the payment slip is not right. Check its 27 digits.</source>
        <translation>Inbetalningskortets referensnummer är felaktigt. Kontrollera dess 27 siffror.</translation>
    </message>
    <message>
        <source>Announcing by telephone needs the recipient&apos;s number. Fill it in.</source>
        <translation>Telefonavisering kräver mottagarens nummer. Fyll i det.</translation>
    </message>
    <message>
        <source>The instruction needs the delivery date. Fill it in.</source>
        <translation>Instruktionen kräver leveransdatumet. Fyll i det.</translation>
    </message>
    <message>
        <source>The instruction needs the number of the parcel and how many there are.</source>
        <translation>Instruktionen kräver paketets nummer och antalet paket.</translation>
    </message>
    <message>
        <source>The instruction needs the place of deposit. Fill it in.</source>
        <translation>Instruktionen kräver avlämningsplatsen. Fyll i den.</translation>
    </message>
    <message>
        <source>The franking licence is missing. Fill it in in the account.</source>
        <translation>Frankeringslicensen saknas. Fyll i den i kontot.</translation>
    </message>
    <message>
        <source>The account may not use this franking licence. Ask the carrier&apos;s adviser.</source>
        <translation>Kontot får inte använda den här frankeringslicensen. Fråga transportörens rådgivare.</translation>
    </message>
    <message>
        <source>The item number is outside the allowed range. Check the range in the account.</source>
        <translation>Kollinumret ligger utanför det tillåtna intervallet. Kontrollera intervallet i kontot.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this format. Choose another one.</source>
        <translation>Transportören skapar inte etiketter i det här formatet. Välj ett annat.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this resolution. Choose another one.</source>
        <translation>Transportören skapar inte etiketter i den här upplösningen. Välj en annan.</translation>
    </message>
    <message>
        <source>VinoLog does not deliver to this postcode. Choose another service.</source>
        <translation>VinoLog levererar inte till det här postnumret. Välj en annan tjänst.</translation>
    </message>
    <message>
        <source>This item number is already used up at the carrier. It is never printed; a new one is taken.</source>
        <translation>Det här kollinumret är redan förbrukat hos transportören. Det skrivs aldrig ut; ett nytt tas.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not complete or not right. Check it in the account.</source>
        <translation>Avsändarens adress är ofullständig eller felaktig. Kontrollera den i kontot.</translation>
    </message>
    <message>
        <source>The logo has a format that the carrier does not take. Use GIF, PNG or JPG.</source>
        <translation>Logotypen har ett format som transportören inte tar emot. Använd GIF, PNG eller JPG.</translation>
    </message>
    <message>
        <source>The logo is too large. Make it smaller.</source>
        <translation>Logotypen är för stor. Gör den mindre.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is outside what the carrier collects.</source>
        <translation>Postförskottsbeloppet ligger utanför vad transportören tar upp.</translation>
    </message>
    <message>
        <source>The carrier cannot read the logo. Save it again.</source>
        <translation>Transportören kan inte läsa logotypen. Spara den igen.</translation>
    </message>
    <message>
        <source>This address needs its P.O. box. Fill it in.</source>
        <translation>Den här adressen behöver sin postbox. Fyll i den.</translation>
    </message>
    <message>
        <source>The franking licence is not allowed for this service. Choose another service or ask the carrier&apos;s adviser.</source>
        <translation>Frankeringslicensen är inte tillåten för den här tjänsten. Välj en annan tjänst eller fråga transportörens rådgivare.</translation>
    </message>
    <message>
        <source>The franking licence has the wrong length. Check it in the account.</source>
        <translation>Frankeringslicensen har fel längd. Kontrollera den i kontot.</translation>
    </message>
    <message>
        <source>The country is not a code of two letters. Correct it.</source>
        <translation>Landet är inte en kod på två bokstäver. Rätta den.</translation>
    </message>
    <message>
        <source>An additional service is not offered to this country. Remove it.</source>
        <translation>En tilläggstjänst erbjuds inte till det här landet. Ta bort den.</translation>
    </message>
    <message>
        <source>The basic service does not go abroad. Choose another one.</source>
        <translation>Bastjänsten går inte till utlandet. Välj en annan.</translation>
    </message>
    <message>
        <source>The basic service is for abroad only. Choose another one.</source>
        <translation>Bastjänsten är bara för utlandet. Välj en annan.</translation>
    </message>
    <message>
        <source>The postcode is missing. Fill it in.</source>
        <translation>Postnumret saknas. Fyll i det.</translation>
    </message>
    <message>
        <source>The postcode may hold digits only. Correct it.</source>
        <translation>Postnumret får bara innehålla siffror. Rätta det.</translation>
    </message>
    <message>
        <source>The postcode is too long. Correct it.</source>
        <translation>Postnumret är för långt. Rätta det.</translation>
    </message>
    <message>
        <source>This is not a customer&apos;s franking licence; the carrier asks for a number of its own.</source>
        <translation>Det här är inte en kunds frankeringslicens; transportören begär ett eget nummer.</translation>
    </message>
    <message>
        <source>The weight is above the limit. Correct it or split the shipment.</source>
        <translation>Vikten överskrider gränsen. Rätta den eller dela upp sändningen.</translation>
    </message>
    <message>
        <source>The weight must be above 0. Correct it or leave it empty.</source>
        <translation>Vikten måste vara större än 0. Rätta den eller lämna den tom.</translation>
    </message>
    <message>
        <source>A UN number must have 4 digits. Correct it.</source>
        <translation>Ett UN-nummer måste ha 4 siffror. Rätta det.</translation>
    </message>
    <message>
        <source>Limited quantities need a newer version of the carrier&apos;s interface.</source>
        <translation>Begränsade mängder kräver en nyare version av transportörens gränssnitt.</translation>
    </message>
    <message>
        <source>A message is not offered with this basic service. Switch it off.</source>
        <translation>En avisering erbjuds inte med den här bastjänsten. Stäng av den.</translation>
    </message>
    <message>
        <source>An e-mail address does not have the right form. Correct it.</source>
        <translation>En e-postadress har inte rätt form. Rätta den.</translation>
    </message>
    <message>
        <source>A telephone number does not have the right form. Correct it.</source>
        <translation>Ett telefonnummer har inte rätt form. Rätta det.</translation>
    </message>
    <message>
        <source>The exchange message needs the instruction for exchange. Add it.</source>
        <translation>Aviseringen om byte kräver instruktionen för byte. Lägg till den.</translation>
    </message>
    <message>
        <source>The instruction for exchange needs the exchange message. Switch it on.</source>
        <translation>Instruktionen för byte kräver aviseringen om byte. Slå på den.</translation>
    </message>
    <message>
        <source>The item&apos;s id holds characters that the carrier refuses.</source>
        <translation>Kollits id innehåller tecken som transportören avvisar.</translation>
    </message>
    <message>
        <source>The channel of a message does not fit its address. Check both.</source>
        <translation>Aviseringens kanal passar inte dess adress. Kontrollera båda.</translation>
    </message>
    <message>
        <source>The account or contact for cash on delivery is not complete. Check it.</source>
        <translation>Kontot eller kontakten för postförskott är ofullständig. Kontrollera uppgifterna.</translation>
    </message>
    <message>
        <source>The basic service needs an additional service. Add it.</source>
        <translation>Bastjänsten kräver en tilläggstjänst. Lägg till den.</translation>
    </message>
    <message>
        <source>A message needs an additional service. Add it or switch the message off.</source>
        <translation>En avisering kräver en tilläggstjänst. Lägg till den eller stäng av aviseringen.</translation>
    </message>
    <message>
        <source>Evening delivery is not possible at this address. Choose another service.</source>
        <translation>Kvällsleverans är inte möjlig på den här adressen. Välj en annan tjänst.</translation>
    </message>
    <message>
        <source>Own label lines must be at least two. Add one or remove them.</source>
        <translation>Egna etikettrader måste vara minst två. Lägg till en eller ta bort dem.</translation>
    </message>
    <message>
        <source>The service is not offered at this address. Choose another one.</source>
        <translation>Tjänsten erbjuds inte på den här adressen. Välj en annan.</translation>
    </message>
    <message>
        <source>Single codes are not made in this format. Choose another one.</source>
        <translation>Enskilda koder skapas inte i det här formatet. Välj ett annat.</translation>
    </message>
    <message>
        <source>The carrier did not understand the request. Keep the log and report it.</source>
        <translation>Transportören förstod inte begäran. Spara loggen och rapportera detta.</translation>
    </message>
    <message>
        <source>Format and resolution do not go together. Change one of them.</source>
        <translation>Format och upplösning går inte ihop. Ändra en av dem.</translation>
    </message>
    <message>
        <source>Too many labels were asked for at once. Book fewer at a time.</source>
        <translation>För många etiketter begärdes på en gång. Boka färre åt gången.</translation>
    </message>
    <message>
        <source>The user may not use this service of the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>Användaren får inte använda den här tjänsten hos transportören. Fråga transportörens rådgivare.</translation>
    </message>
    <message>
        <source>The carrier&apos;s own system is down. Nothing is wrong with the shipment; try again later.</source>
        <translation>Transportörens eget system ligger nere. Det är inget fel på sändningen; försök igen senare.</translation>
    </message>
    <message>
        <source>The carrier could not find a free number. Try again later.</source>
        <translation>Transportören hittade inget ledigt nummer. Försök igen senare.</translation>
    </message>
    <message>
        <source>The amount was ignored, because cash on delivery is not chosen.</source>
        <translation>Beloppet ignorerades, eftersom postförskott inte är valt.</translation>
    </message>
    <message>
        <source>The payment reference was ignored, because cash on delivery is not chosen.</source>
        <translation>Betalningsreferensen ignorerades, eftersom postförskott inte är valt.</translation>
    </message>
    <message>
        <source>The telephone number was ignored, because announcing by telephone is not chosen.</source>
        <translation>Telefonnumret ignorerades, eftersom telefonavisering inte är vald.</translation>
    </message>
    <message>
        <source>The delivery date was ignored, because its instruction is not chosen.</source>
        <translation>Leveransdatumet ignorerades, eftersom dess instruktion inte är vald.</translation>
    </message>
    <message>
        <source>The parcel&apos;s number was ignored, because delivering together is not chosen.</source>
        <translation>Paketets nummer ignorerades, eftersom samtidig leverans inte är vald.</translation>
    </message>
    <message>
        <source>The place of deposit was ignored, because its instruction is not chosen.</source>
        <translation>Avlämningsplatsen ignorerades, eftersom dess instruktion inte är vald.</translation>
    </message>
    <message>
        <source>The text was not printed: this layout has no room for it.</source>
        <translation>Texten skrevs inte ut: layouten har inte plats för den.</translation>
    </message>
    <message>
        <source>The carrier answered slowly. The label is valid.</source>
        <translation>Transportören svarade långsamt. Etiketten är giltig.</translation>
    </message>
    <message>
        <source>The PP franking mark was ignored. The label is valid.</source>
        <translation>PP-frankeringsmärket ignorerades. Etiketten är giltig.</translation>
    </message>
    <message>
        <source>The weight is for the carrier&apos;s own use and was ignored.</source>
        <translation>Vikten är för transportörens eget bruk och ignorerades.</translation>
    </message>
    <message>
        <source>Free text 2 was left away, because an SMS does not carry it.</source>
        <translation>Fritext 2 utelämnades, eftersom ett SMS inte tar med den.</translation>
    </message>
    <message>
        <source>A free text was left away, because the message does not carry it.</source>
        <translation>En fritext utelämnades, eftersom aviseringen inte tar med den.</translation>
    </message>
    <message>
        <source>For this address no delivery information can be sent.</source>
        <translation>För den här adressen kan ingen leveransinformation skickas.</translation>
    </message>
    <message>
        <source>The form of address was left away on the label.</source>
        <translation>Tilltalet utelämnades på etiketten.</translation>
    </message>
    <message>
        <source>The address supplement was left away on the label.</source>
        <translation>Adresstillägget utelämnades på etiketten.</translation>
    </message>
    <message>
        <source>The sender was cut to 20 characters on the label.</source>
        <translation>Avsändaren kortades till 20 tecken på etiketten.</translation>
    </message>
    <message>
        <source>The third name line was left away on the label.</source>
        <translation>Den tredje namnraden utelämnades på etiketten.</translation>
    </message>
    <message>
        <source>The text was left away on the label.</source>
        <translation>Texten utelämnades på etiketten.</translation>
    </message>
    <message>
        <source>Lines of the address were left away on the label. Look at it before it goes out.</source>
        <translation>Adressrader utelämnades på etiketten. Granska den innan den går iväg.</translation>
    </message>
    <message>
        <source>The weight was not printed on the label.</source>
        <translation>Vikten skrevs inte ut på etiketten.</translation>
    </message>
    <message>
        <source>A number that only the carrier sets was ignored.</source>
        <translation>Ett nummer som bara transportören sätter ignorerades.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1.</source>
        <translation>Transportören svarade med en kod som Aviso inte känner till än: %1.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1. Its words: %2</source>
        <translation>Transportören svarade med en kod som Aviso inte känner till än: %1. Med dess ord: %2</translation>
    </message>
    <message>
        <source>The carrier misses something in the request. Check the shipment and the account.</source>
        <translation>Transportören saknar något i begäran. Kontrollera sändningen och kontot.</translation>
    </message>
    <message>
        <source>The carrier does not accept the application number. Check it in the account.</source>
        <translation>Transportören godtar inte applikationsnumret. Kontrollera det i kontot.</translation>
    </message>
    <message>
        <source>The carrier does not accept the parcels as they are sent.</source>
        <translation>Transportören godtar inte paketen så som de skickas.</translation>
    </message>
    <message>
        <source>The carrier does not know numbers of this form.</source>
        <translation>Transportören känner inte till nummer av den här formen.</translation>
    </message>
    <message>
        <source>The carrier does not answer in this language.</source>
        <translation>Transportören svarar inte på det här språket.</translation>
    </message>
    <message>
        <source>The carrier offers no delivery to this address. Check the address and the service.</source>
        <translation>Transportören erbjuder ingen leverans till den här adressen. Kontrollera adressen och tjänsten.</translation>
    </message>
    <message>
        <source>The customs form needs an EORI, VOEC or IOSS number. Fill it in in the account.</source>
        <translation>Tullformuläret behöver ett EORI-, VOEC- eller IOSS-nummer. Fyll i det i kontot.</translation>
    </message>
    <message>
        <source>The carrier does not accept the API key. Copy it from the business cabinet into the account once more.</source>
        <translation>Transportören godtar inte API-nyckeln. Kopiera den en gång till från företagskabinettet till kontot.</translation>
    </message>
    <message>
        <source>No API key reached the carrier. Enter it in the account.</source>
        <translation>Ingen API-nyckel nådde transportören. Ange den i kontot.</translation>
    </message>
    <message>
        <source>The API key has expired. Make a new one in the business cabinet and enter it in the account.</source>
        <translation>API-nyckeln har gått ut. Skapa en ny i företagskabinettet och ange den i kontot.</translation>
    </message>
    <message>
        <source>The API key is switched off. Switch it on in the business cabinet or make a new one.</source>
        <translation>API-nyckeln är avstängd. Slå på den i företagskabinettet eller skapa en ny.</translation>
    </message>
    <message>
        <source>The carrier does not know who asks: this works with an API key only. Enter it in the account.</source>
        <translation>Transportören vet inte vem som frågar: det kräver en API-nyckel. Ange den i kontot.</translation>
    </message>
    <message>
        <source>The owner of the API key may not do this. Ask the carrier&apos;s adviser.</source>
        <translation>API-nyckelns ägare får inte göra detta. Fråga transportörens rådgivare.</translation>
    </message>
    <message>
        <source>The carrier no longer offers what was asked for. Keep the log and report it.</source>
        <translation>Transportören erbjuder inte längre det som begärdes. Spara loggen och rapportera det.</translation>
    </message>
    <message>
        <source>The carrier asks for a newer version of the program. Look for one, or try again later.</source>
        <translation>Transportören begär en nyare version av programmet. Leta efter en eller försök igen senare.</translation>
    </message>
    <message>
        <source>The carrier was asked too often in a short time. Wait a minute.</source>
        <translation>Transportören tillfrågades för ofta på kort tid. Vänta en minut.</translation>
    </message>
    <message>
        <source>The carrier was asked too often today. Try again tomorrow, or ask it for a higher limit.</source>
        <translation>Transportören tillfrågades för ofta i dag. Försök igen i morgon eller be om en högre gräns.</translation>
    </message>
    <message>
        <source>The attempts that the carrier allows are used up. Try again later.</source>
        <translation>De försök som transportören tillåter är slut. Försök igen senare.</translation>
    </message>
    <message>
        <source>The carrier wants a second step of signing in, which exists in its own cabinet only. Sign in there.</source>
        <translation>Transportören kräver ett andra inloggningssteg som bara finns i dess eget kabinett. Logga in där.</translation>
    </message>
    <message>
        <source>The carrier sends no more codes by SMS for now. Try again in an hour.</source>
        <translation>Transportören skickar inga fler koder med sms just nu. Försök igen om en timme.</translation>
    </message>
    <message>
        <source>The code from the SMS is wrong. Type it again.</source>
        <translation>Koden från sms:et är fel. Skriv den igen.</translation>
    </message>
    <message>
        <source>Signing in failed and is locked for some minutes. Try again later.</source>
        <translation>Inloggningen misslyckades och är spärrad några minuter. Försök igen senare.</translation>
    </message>
    <message>
        <source>The carrier does not trust this device. Confirm it in the business cabinet.</source>
        <translation>Transportören litar inte på den här enheten. Bekräfta den i företagskabinettet.</translation>
    </message>
    <message>
        <source>The carrier cannot read the dispatch date. Choose it again.</source>
        <translation>Transportören kan inte läsa avsändningsdatumet. Välj det igen.</translation>
    </message>
    <message>
        <source>The dispatch date is past. Choose today or a later day.</source>
        <translation>Avsändningsdatumet har passerat. Välj i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>The declared value is missing or not right. Write it in hryvnias with a decimal point.</source>
        <translation>Det deklarerade värdet saknas eller är fel. Skriv det i hryvnia med decimalpunkt.</translation>
    </message>
    <message>
        <source>The declared value is above what the carrier takes: 399 999 UAH up to 100 kg, 1 000 000 UAH above. Lower it.</source>
        <translation>Det deklarerade värdet är högre än transportören tar: 399 999 UAH upp till 100 kg, 1 000 000 UAH däröver. Sänk det.</translation>
    </message>
    <message>
        <source>A parcel locker takes a declared value of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Ett paketskåp tar ett deklarerat värde på högst 10 000 UAH. Sänk det eller skicka till ett kontor.</translation>
    </message>
    <message>
        <source>The number of parcels is missing or not right. Check the parcels.</source>
        <translation>Antalet kollin saknas eller är fel. Kontrollera kollina.</translation>
    </message>
    <message>
        <source>The weight is missing or not right. Correct it.</source>
        <translation>Vikten saknas eller är fel. Rätta den.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number does not have the right form. Correct it.</source>
        <translation>Mottagarens telefonnummer har inte rätt form. Rätta det.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number is missing. Fill it in.</source>
        <translation>Mottagarens telefonnummer saknas. Fyll i det.</translation>
    </message>
    <message>
        <source>A parcel locker needs the recipient&apos;s mobile number. Fill it in.</source>
        <translation>Ett paketskåp kräver mottagarens mobilnummer. Fyll i det.</translation>
    </message>
    <message>
        <source>The sender&apos;s telephone number is missing or not right. Correct it in the account.</source>
        <translation>Avsändarens telefonnummer saknas eller är fel. Rätta det i kontot.</translation>
    </message>
    <message>
        <source>The payment method is missing or not right. Choose it again.</source>
        <translation>Betalningssättet saknas eller är fel. Välj det igen.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>En tredje part kan bara betala kontantlöst. Välj kontantlös betalning.</translation>
    </message>
    <message>
        <source>The recipient cannot pay for delivery to this parcel locker. Choose another payer.</source>
        <translation>Mottagaren kan inte betala leverans till det här paketskåpet. Välj en annan betalare.</translation>
    </message>
    <message>
        <source>The waybill is on a register already. Take it off that first.</source>
        <translation>Fraktsedeln står redan på ett register. Ta bort den därifrån först.</translation>
    </message>
    <message>
        <source>The waybill was printed already, so it can no longer be changed.</source>
        <translation>Fraktsedeln är redan utskriven och kan inte längre ändras.</translation>
    </message>
    <message>
        <source>The carrier finds no such waybill of this account. Check the number and the account.</source>
        <translation>Transportören hittar ingen sådan fraktsedel för kontot. Kontrollera numret och kontot.</translation>
    </message>
    <message>
        <source>The measures of the parcel are missing. Fill in length, width and height.</source>
        <translation>Kollits mått saknas. Fyll i längd, bredd och höjd.</translation>
    </message>
    <message>
        <source>A parcel locker takes one parcel for each waybill. Split the shipment.</source>
        <translation>Ett paketskåp tar ett kolli per fraktsedel. Dela upp sändningen.</translation>
    </message>
    <message>
        <source>The parcel is too large for the parcel locker: {field}. Send it to a branch.</source>
        <translation>Kollit är för stort för paketskåpet: {field}. Skicka det till ett kontor.</translation>
    </message>
    <message>
        <source>The parcel is too heavy for the parcel locker, which takes 20 kg. Send it to a branch.</source>
        <translation>Kollit är för tungt för paketskåpet, som tar 20 kg. Skicka det till ett kontor.</translation>
    </message>
    <message>
        <source>The parcel locker has no free cell. Choose a branch, or try again later.</source>
        <translation>Paketskåpet har inget ledigt fack. Välj ett kontor eller försök igen senare.</translation>
    </message>
    <message>
        <source>The parcel lies in a parcel locker already, so nothing can be changed.</source>
        <translation>Kollit ligger redan i ett paketskåp, så inget kan ändras.</translation>
    </message>
    <message>
        <source>A parcel locker takes cash on delivery of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Ett paketskåp tar postförskott på högst 10 000 UAH. Sänk det eller skicka till ett kontor.</translation>
    </message>
    <message>
        <source>Money to a card goes up to 14 999 UAH only. Lower the amount or have it paid out in another way.</source>
        <translation>Pengar till kort går bara upp till 14 999 UAH. Sänk beloppet eller låt det betalas ut på annat sätt.</translation>
    </message>
    <message>
        <source>The carrier sends no money to cards for now. Have it paid out in another way.</source>
        <translation>Transportören skickar inga pengar till kort just nu. Låt dem betalas ut på annat sätt.</translation>
    </message>
    <message>
        <source>The carrier does not accept the description of the contents. Write it in Ukrainian.</source>
        <translation>Transportören godtar inte innehållsbeskrivningen. Skriv den på ukrainska.</translation>
    </message>
    <message>
        <source>The description holds words that the carrier does not accept. Say more exactly what it is.</source>
        <translation>Beskrivningen innehåller ord som transportören inte godtar. Säg tydligare vad det är.</translation>
    </message>
    <message>
        <source>The description of the contents is too long. Shorten it.</source>
        <translation>Innehållsbeskrivningen är för lång. Korta den.</translation>
    </message>
    <message>
        <source>The carrier booked another date: %1.</source>
        <translation>Transportören bokade ett annat datum: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another weight (kg): %1.</source>
        <translation>Transportören bokade en annan vikt (kg): %1.</translation>
    </message>
    <message>
        <source>The carrier booked another number of parcels: %1.</source>
        <translation>Transportören bokade ett annat antal kollin: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another description: %1.</source>
        <translation>Transportören bokade en annan beskrivning: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another declared value: %1.</source>
        <translation>Transportören bokade ett annat deklarerat värde: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another volume: %1.</source>
        <translation>Transportören bokade en annan volym: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another amount of payment control: %1.</source>
        <translation>Transportören bokade ett annat belopp för betalningskontroll: %1.</translation>
    </message>
    <message>
        <source>The price of the service rose: %1. Tell whoever pays.</source>
        <translation>Priset på tjänsten har stigit: %1. Säg till den som betalar.</translation>
    </message>
    <message>
        <source>The price of the service fell: %1.</source>
        <translation>Priset på tjänsten har sjunkit: %1.</translation>
    </message>
    <message>
        <source>The carrier shortened the days that it lists. Ask for fewer days.</source>
        <translation>Transportören kortade antalet dagar i listan. Fråga om färre dagar.</translation>
    </message>
    <message>
        <source>More was asked for at once than the carrier lists. Keep the log and report it.</source>
        <translation>Mer begärdes på en gång än transportören listar. Spara loggen och rapportera det.</translation>
    </message>
    <message>
        <source>The waybill was printed before yesterday, so it cannot be put on a register any more.</source>
        <translation>Fraktsedeln skrevs ut före i går och kan inte längre sättas på ett register.</translation>
    </message>
    <message>
        <source>The carrier does not know this register.</source>
        <translation>Transportören känner inte till registret.</translation>
    </message>
    <message>
        <source>The name of the recipient&apos;s company is missing. Fill it in.</source>
        <translation>Namnet på mottagarens företag saknas. Fyll i det.</translation>
    </message>
    <message>
        <source>The recipient&apos;s first name is missing. Fill it in.</source>
        <translation>Mottagarens förnamn saknas. Fyll i det.</translation>
    </message>
    <message>
        <source>The carrier knows this contact person already.</source>
        <translation>Transportören känner redan till kontaktpersonen.</translation>
    </message>
    <message>
        <source>The carrier does not let a private sender be changed.</source>
        <translation>Transportören låter inte en privat avsändare ändras.</translation>
    </message>
    <message>
        <source>The carrier does not know the town by its key. Choose it again.</source>
        <translation>Transportören känner inte igen orten på dess nyckel. Välj den igen.</translation>
    </message>
    <message>
        <source>The carrier does not know this town. Choose it from its list.</source>
        <translation>Transportören känner inte till orten. Välj den i dess lista.</translation>
    </message>
    <message>
        <source>The street is missing or not known to the carrier. Check it.</source>
        <translation>Gatan saknas eller är okänd för transportören. Kontrollera den.</translation>
    </message>
    <message>
        <source>The carrier does not know one of the keys in the account. Choose sender and contact again.</source>
        <translation>Transportören känner inte till en av nycklarna i kontot. Välj avsändare och kontakt igen.</translation>
    </message>
    <message>
        <source>The carrier was asked for more than 100 parcels at once. Keep the log and report it.</source>
        <translation>Transportören tillfrågades om fler än 100 kollin på en gång. Spara loggen och rapportera det.</translation>
    </message>
    <message>
        <source>The telephone number is none of this parcel&apos;s, so the carrier does not show everything.</source>
        <translation>Telefonnumret hör inte till kollit, så transportören visar inte allt.</translation>
    </message>
    <message>
        <source>The carrier does not extend the storage of this parcel. Ask it, or let the other party try.</source>
        <translation>Transportören förlänger inte förvaringen av kollit. Fråga den, eller låt den andra parten försöka.</translation>
    </message>
    <message>
        <source>The storage cannot be extended to this day. Choose an earlier one, at most ten days ahead.</source>
        <translation>Förvaringen kan inte förlängas till den dagen. Välj en tidigare, högst tio dagar fram.</translation>
    </message>
    <message>
        <source>There is such an order for this parcel already.</source>
        <translation>Det finns redan en sådan beställning för kollit.</translation>
    </message>
    <message>
        <source>The carrier has recorded the refusal.</source>
        <translation>Transportören har noterat vägran.</translation>
    </message>
    <message>
        <source>A parcel in a locker cannot be refused. Wait until it was moved to a branch.</source>
        <translation>Ett kolli i ett skåp kan inte vägras. Vänta tills det flyttats till ett kontor.</translation>
    </message>
    <message>
        <source>The parcel cannot be delivered on this day. Choose another one.</source>
        <translation>Kollit kan inte levereras den dagen. Välj en annan.</translation>
    </message>
    <message>
        <source>It is too late for this change: the parcel was handed over, returned, redirected or is with the courier.</source>
        <translation>Det är för sent för ändringen: kollit är utlämnat, returnerat, omdirigerat eller hos budet.</translation>
    </message>
    <message>
        <source>The carrier does not redirect this parcel.</source>
        <translation>Transportören omdirigerar inte kollit.</translation>
    </message>
    <message>
        <source>Name or telephone of the new recipient is not accepted. Check them.</source>
        <translation>Den nya mottagarens namn eller telefon godtas inte. Kontrollera dem.</translation>
    </message>
    <message>
        <source>The new address is missing or unknown. Choose it again.</source>
        <translation>Den nya adressen saknas eller är okänd. Välj den igen.</translation>
    </message>
    <message>
        <source>The branch or locker does not take this parcel: it is too large, too heavy, worth too much, or there is no room. Choose another one.</source>
        <translation>Kontoret eller skåpet tar inte kollit: det är för stort, tungt, värdefullt, eller så saknas plats. Välj ett annat.</translation>
    </message>
    <message>
        <source>The place where it is handed in does not fit the service: from a branch it must be a branch, from a door an address. Choose it in the account.</source>
        <translation>Inlämningsplatsen passar inte tjänsten: från ett ombud måste det vara ett ombud, från dörren en adress. Välj den i kontot.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Recipient and sender</source>
        <translation>Mottagare och avsändare</translation>
    </message>
    <message>
        <source>Recipient only</source>
        <translation>Endast mottagare</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Endast avsändare</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Fönsterkuvert</translation>
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
        <translation>PDF utan sina typsnitt</translation>
    </message>
    <message>
        <source>Yes: labels are specimens</source>
        <translation>Ja: etiketterna är provetiketter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Adds an account, or replaces the one of that name.</source>
        <translation>Lägger till ett konto eller ersätter det med samma namn.</translation>
    </message>
    <message>
        <source>Your own name for the account.</source>
        <translation>Ditt eget namn på kontot.</translation>
    </message>
    <message>
        <source>How the carrier is reached: api, webservice.</source>
        <translation>Hur transportören nås: api, webservice.</translation>
    </message>
    <message>
        <source>Base address; the carrier&apos;s own when left out.</source>
        <translation>Basadress; transportörens egen om den utelämnas.</translation>
    </message>
    <message>
        <source>Where to sign in; found from the base address when left out.</source>
        <translation>Var inloggningen sker; hämtas från basadressen om den utelämnas.</translation>
    </message>
    <message>
        <source>A field of the account, e.g. franking-licence, sender.name, layout.</source>
        <translation>Ett fält i kontot, t.ex. franking-licence, sender.name, layout.</translation>
    </message>
    <message>
        <source>A secret, taken from that environment variable into the key store.</source>
        <translation>En hemlighet, som förs från den miljövariabeln till nyckelarkivet.</translation>
    </message>
    <message>
        <source>Store only the variables&apos; names and read them at each call.</source>
        <translation>Lagra bara variablernas namn och läs dem vid varje anrop.</translation>
    </message>
    <message>
        <source>A practice account: everything printed is marked.</source>
        <translation>Ett övningskonto: allt som skrivs ut märks.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Listar kontona.</translation>
    </message>
    <message>
        <source>Signs in for real and says whether that works.</source>
        <translation>Loggar in på riktigt och talar om ifall det fungerar.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database while others go on working.</source>
        <translation>Skriver en kontrollerad kopia av databasen medan andra arbetar vidare.</translation>
    </message>
    <message>
        <source>Puts a checked backup in the place of the database; the old one is kept.</source>
        <translation>Sätter en kontrollerad säkerhetskopia i databasens ställe; den gamla behålls.</translation>
    </message>
    <message>
        <source>Checks that the database, or a backup, is whole.</source>
        <translation>Kontrollerar att databasen, eller en säkerhetskopia, är hel.</translation>
    </message>
    <message>
        <source>Buys labels, each exactly once. One bad shipment never blocks the others.</source>
        <translation>Köper etiketter, var och en exakt en gång. En felaktig sändning stoppar aldrig de andra.</translation>
    </message>
    <message>
        <source>All drafts.</source>
        <translation>Alla utkast.</translation>
    </message>
    <message>
        <source>Settles outcomes that are unknown, by asking the carrier.</source>
        <translation>Reder ut okända utfall genom att fråga transportören.</translation>
    </message>
    <message>
        <source>Data folder; the window&apos;s when left out.</source>
        <translation>Datamapp; fönstrets om den utelämnas.</translation>
    </message>
    <message>
        <source>Database: sqlite:FILE.</source>
        <translation>Databas: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of every sentence: de, en, fr, it, sv, uk.</source>
        <translation>Språk för alla meningar: de, en, fr, it, sv, uk.</translation>
    </message>
    <message>
        <source>Exactly one JSON document on standard output.</source>
        <translation>Exakt ett JSON-dokument på standard ut.</translation>
    </message>
    <message>
        <source>No progress and no remarks.</source>
        <translation>Inget förlopp och inga anmärkningar.</translation>
    </message>
    <message>
        <source>What this command can be told.</source>
        <translation>Vad det här kommandot kan få veta.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>Programmets version.</translation>
    </message>
    <message>
        <source>Does the main job on sample orders with a practice carrier: nothing reaches a real one. Running it again on the same folder adds nothing.</source>
        <translation>Gör huvudarbetet med exempelorder och en övningstransportör: inget når en riktig. Körs det igen i samma mapp läggs inget till.</translation>
    </message>
    <message>
        <source>Where to put what it makes; a new temporary folder when left out.</source>
        <translation>Var det som skapas ska läggas; en ny tillfällig mapp om den utelämnas.</translation>
    </message>
    <message>
        <source>Each page as the carrier made it, on A6, or four on A4.</source>
        <translation>Varje sida som transportören skapade den, på A6 eller fyra på A4.</translation>
    </message>
    <message>
        <source>Where the first sheet of four begins, 1 to 4.</source>
        <translation>Var det första arket med fyra börjar, 1 till 4.</translation>
    </message>
    <message>
        <source>All booked shipments.</source>
        <translation>Alla bokade sändningar.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen som ska skrivas.</translation>
    </message>
    <message>
        <source>Prints labels without a dialogue, after reading every code again. A repeated print is counted and marked as a copy.</source>
        <translation>Skriver ut etiketter utan dialogruta, efter att ha läst tillbaka varje kod. En upprepad utskrift räknas och märks som kopia.</translation>
    </message>
    <message>
        <source>Shows every message that will go out for a shipment, in order. The carrier&apos;s own wording is approximate.</source>
        <translation>Visar alla aviseringar som skickas för en sändning, i ordning. Transportörens egen lydelse är ungefärlig.</translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation>Skriv det till en fil.</translation>
    </message>
    <message>
        <source>Reads orders from CSV, XLSX or XLS; what was imported before is recognised.</source>
        <translation>Läser order från CSV, XLSX eller XLS; det som redan har importerats känns igen.</translation>
    </message>
    <message>
        <source>Which column fills a field, by header or as #7.</source>
        <translation>Vilken kolumn som fyller ett fält, med rubrik eller som #7.</translation>
    </message>
    <message>
        <source>The account of new shipments.</source>
        <translation>Kontot för nya sändningar.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Tala bara om vad som skulle hända.</translation>
    </message>
    <message>
        <source>Write the rows that were not taken to this CSV file, each with the reason.</source>
        <translation>Skriv raderna som inte togs med till den här CSV-filen, var och en med orsaken.</translation>
    </message>
    <message>
        <source>Lists shipments, the newest first.</source>
        <translation>Listar sändningar, de nyaste först.</translation>
    </message>
    <message>
        <source>Only draft, booking, unknown, booked or cancelled ones.</source>
        <translation>Endast med status draft, booking, unknown, booked eller cancelled.</translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation>Varje ord måste förekomma.</translation>
    </message>
    <message>
        <source>At most so many; 100 when left out.</source>
        <translation>Högst så många; 100 om det utelämnas.</translation>
    </message>
    <message>
        <source>Go on behind this one: &quot;next&quot; of the page before.</source>
        <translation>Fortsätt efter den här: ”next” från föregående sida.</translation>
    </message>
    <message>
        <source>Shows one shipment with all that is known of it.</source>
        <translation>Visar en sändning med allt som är känt om den.</translation>
    </message>
    <message>
        <source>Changes drafts. What does not fit is stored and reported, never cut.</source>
        <translation>Ändrar utkast. Det som inte passar lagras och rapporteras, men kapas aldrig.</translation>
    </message>
    <message>
        <source>Says what would be refused, dropped or unwise. Exit status 1 when something would be refused.</source>
        <translation>Talar om vad som skulle avvisas, utelämnas eller vara olämpligt. Slutstatus 1 om något skulle avvisas.</translation>
    </message>
    <message>
        <source>There is no carrier &quot;%1&quot;. Known carriers: %2.</source>
        <translation>Det finns ingen transportör ”%1”. Kända transportörer: %2.</translation>
    </message>
    <message>
        <source>%1 has no channel &quot;%2&quot; that books. Known channels: %3.</source>
        <translation>%1 har ingen kanal ”%2” som bokar. Kända kanaler: %3.</translation>
    </message>
    <message>
        <source>%1 wants an address that begins with https:// and holds no password; http:// is for this computer only.</source>
        <translation>%1 kräver en adress som börjar med https:// och inte innehåller något lösenord; http:// gäller bara den här datorn.</translation>
    </message>
    <message>
        <source>An account needs a name: --name N.</source>
        <translation>Ett konto behöver ett namn: --name N.</translation>
    </message>
    <message>
        <source>This channel has no secret &quot;%1&quot;. Known secrets: %2.</source>
        <translation>Den här kanalen har ingen hemlighet ”%1”. Kända hemligheter: %2.</translation>
    </message>
    <message>
        <source>Repeat the command with --secrets-from-env: then only the names of the variables are stored, and each later command reads them from its environment.</source>
        <translation>Upprepa kommandot med --secrets-from-env: då lagras bara variablernas namn, och varje senare kommando läser dem från sin miljö.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is stored.</source>
        <translation>Kontot ”%1” har lagrats.</translation>
    </message>
    <message>
        <source>Signing in to &quot;%1&quot; works.</source>
        <translation>Inloggningen till ”%1” fungerar.</translation>
    </message>
    <message>
        <source>An account has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Ett konto har inget fält ”%1”. Kända fält: %2.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice.</source>
        <translation>Flaggan --%1 angavs två gånger.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Known options: %2.</source>
        <translation>Här finns ingen flagga %1. Kända flaggor: %2.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Flaggan --%1 behöver ett värde: %2.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Flaggan --%1 tar inget värde.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Known commands: %2.</source>
        <translation>Okänt kommando ”%1”. Kända kommandon: %2.</translation>
    </message>
    <message>
        <source>No command was given. Known commands: %1.</source>
        <translation>Inget kommando angavs. Kända kommandon: %1.</translation>
    </message>
    <message>
        <source>Something is missing. Use: %1</source>
        <translation>Något saknas. Användning: %1</translation>
    </message>
    <message>
        <source>That is too much. Use: %1</source>
        <translation>Det är för mycket. Användning: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>”%1” har inte formen nyckel=värde.</translation>
    </message>
    <message>
        <source>%1 wants a whole number of %2 or more, not &quot;%3&quot;.</source>
        <translation>%1 kräver ett heltal som är minst %2, inte ”%3”.</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>Säkerhetskopian %1 är skriven och kontrollerad.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 är hel.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) are unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</source>
        <translation>
            <numerusform>%n utfall är okänt. Kör ”aviso-cli reconcile” före allt annat.</numerusform>
            <numerusform>%n utfall är okända. Kör ”aviso-cli reconcile” före allt annat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokar</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up and gives no label.</source>
        <translation>%1: numret %2 är förbrukat och ger ingen etikett.</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up; the new label is %3.</source>
        <translation>%1: numret %2 är förbrukat; den nya etiketten är %3.</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Reder ut</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerar</translation>
    </message>
    <message>
        <source>Checking codes</source>
        <translation>Kontrollerar koder</translation>
    </message>
    <message>
        <source>Use: aviso-cli %1 [options]</source>
        <translation>Användning: aviso-cli %1 [flaggor]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Flaggor:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Flaggor för alla kommandon:</translation>
    </message>
    <message>
        <source>Use: aviso-cli COMMAND [options]</source>
        <translation>Användning: aviso-cli KOMMANDO [flaggor]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Kommandon:</translation>
    </message>
    <message>
        <source>Exit status: 0 all done, 1 some items failed, 2 wrong use, 3 nothing done, 4 an outcome is unknown and must be reconciled.</source>
        <translation>Slutstatus: 0 allt gjort, 1 några poster misslyckades, 2 felaktig användning, 3 inget gjort, 4 ett utfall är okänt och måste redas ut.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <translation>%1 kräver %2.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf.</source>
        <translation>Ange vart: --out FILE.pdf.</translation>
    </message>
    <message>
        <source>Say on which printer: --printer NAME.</source>
        <translation>Ange vilken skrivare: --printer NAME.</translation>
    </message>
    <message>
        <source>%1 labels, %2 of them read again and right.</source>
        <translation>%1 etiketter, varav %2 lästa tillbaka och rätt.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not available. Known languages: %2.</source>
        <translation>Språket ”%1” finns inte. Kända språk: %2.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 seen before, %4 kept, %5 problems.</source>
        <translation>%1 tillagda, %2 uppdaterade, %3 sedda tidigare, %4 behållna, %5 problem.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Say which shipments, or --all, and not both.</source>
        <translation>Ange vilka sändningar, eller --all, men inte båda.</translation>
    </message>
    <message>
        <source>whole grams</source>
        <translation>hela gram</translation>
    </message>
    <message>
        <source>a date like 2026-11-21, or nothing</source>
        <translation>ett datum som 2026-11-21, eller inget</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on eller off</translation>
    </message>
    <message>
        <source>No carrier has a message with the code &quot;%1&quot;.</source>
        <translation>Ingen transportör har en avisering med koden ”%1”.</translation>
    </message>
    <message>
        <source>email or sms</source>
        <translation>email eller sms</translation>
    </message>
    <message>
        <source>nothing behind it, or .channel, .language or .to</source>
        <translation>inget efter koden, eller .channel, .language eller .to</translation>
    </message>
    <message>
        <source>one of .leave, .neighbour, .day, .redirect</source>
        <translation>något av .leave, .neighbour, .day, .redirect</translation>
    </message>
    <message>
        <source>No carrier has a field &quot;%1&quot;.</source>
        <translation>Ingen transportör har ett fält ”%1”.</translation>
    </message>
    <message>
        <source>private or business</source>
        <translation>private eller business</translation>
    </message>
    <message>
        <source>A recipient has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>En mottagare har inget fält ”%1”. Kända fält: %2.</translation>
    </message>
    <message>
        <source>A shipment has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>En sändning har inget fält ”%1”. Kända fält: %2.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: draft, booking, unknown, booked, cancelled.</source>
        <translation>Det finns ingen status ”%1”. Kända statusar: draft, booking, unknown, booked, cancelled.</translation>
    </message>
    <message>
        <source>Say which shipments first, and then what is to change: REF... key=value...</source>
        <translation>Ange först vilka sändningar och sedan vad som ska ändras: REF... nyckel=värde...</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Tillagda order</translation>
    </message>
    <message>
        <source>Orders seen before</source>
        <translation>Order sedda tidigare</translation>
    </message>
    <message>
        <source>Labels bought now</source>
        <translation>Etiketter köpta nu</translation>
    </message>
    <message>
        <source>Refused by the carrier</source>
        <translation>Avvisade av transportören</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Okänt utfall</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Etiketter i filen</translation>
    </message>
    <message>
        <source>Codes read again and right</source>
        <translation>Koder lästa tillbaka och rätt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Provkörningar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>Aviso demo</source>
        <translation>Aviso-demo</translation>
    </message>
    <message>
        <source>Practice carrier: nothing was sent to a real one.</source>
        <translation>Övningstransportör: inget har skickats till en riktig.</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Felaktiga rader</translation>
    </message>
    <message>
        <source>Shows an example of every message of a carrier in all its languages.</source>
        <translation>Visar ett exempel på varje avisering från en transportör på alla dess språk.</translation>
    </message>
    <message>
        <source>The carrier; swisspost when left out.</source>
        <translation>Transportören; swisspost om den utelämnas.</translation>
    </message>
    <message>
        <source>Where the file comes from. Orders are recognised and columns remembered for each source. A file of rejected rows names its own.</source>
        <translation>Var filen kommer ifrån. För varje källa känns order igen och sparas kolumnerna. En fil med avvisade rader anger sin egen källa.</translation>
    </message>
    <message>
        <source>What becomes of drafts that the file now says otherwise. ask: they follow the file, but those that were changed here are rejected; keep: they stay; replace: they follow the file. Without it as last time, else ask.</source>
        <translation>Vad som händer med utkast som filen nu anger annorlunda. ask: de följer filen, men de som har ändrats här avvisas; keep: de förblir som de är; replace: de följer filen. Utan flaggan som förra gången, annars ask.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: waiting, sent, failed.</source>
        <translation>Det finns ingen status ”%1”. Kända statusar: waiting, sent, failed.</translation>
    </message>
    <message>
        <source>Lists what must leave the desk or has left it, the newest first.</source>
        <translation>Listar det som ska lämna arbetsplatsen eller har lämnat den, det nyaste först.</translation>
    </message>
    <message>
        <source>Only waiting, sent or failed ones.</source>
        <translation>Endast med status waiting, sent eller failed.</translation>
    </message>
    <message>
        <source>Sends everything that waits, now.</source>
        <translation>Skickar nu allt som väntar.</translation>
    </message>
    <message>
        <source>From now on, write a receipt of each booking to this folder; &quot;&quot; for none.</source>
        <translation>Skriv från och med nu ett kvitto på varje bokning till den här mappen; &quot;&quot; för ingen.</translation>
    </message>
    <message>
        <source>Why labels are printed that were printed more than once already; the history keeps it.</source>
        <translation>Varför etiketter som redan skrivits ut mer än en gång skrivs ut igen; historiken sparar det.</translation>
    </message>
    <message>
        <source>%1: given up: %2. It can be booked again.</source>
        <translation>%1: uppgivet: %2. Den kan bokas igen.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up the unknown numbers of this shipment, so that it can be booked under another.</source>
        <translation>Frågar ingen, utan ger upp sändningens okända nummer, så att den kan bokas under ett annat.</translation>
    </message>
    <message>
        <source>Columns of the file that fill nothing: %1. With --map each can be given a field.</source>
        <translation>Kolumner i filen som inte fyller något: %1. Med --map kan var och en få ett fält.</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</source>
        <translation>
            <numerusform>%n ny order har en referens som redan finns här under en annan källa: %1. Boka bara en av dem om det är samma order.</numerusform>
            <numerusform>%n nya order har en referens som redan finns här under en annan källa: %1. Boka bara en av dem om det är samma order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</source>
        <translation>
            <numerusform>På %n rad lästes ett citattecken som ett vanligt tecken, först på rad %1. Kontrollera att cellen är fullständig.</numerusform>
            <numerusform>På %n rader lästes ett citattecken som ett vanligt tecken, först på rad %1. Kontrollera att cellen är fullständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date like 2026-11-21</source>
        <translation>ett datum som 2026-11-21</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ångrar</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Lets drafts wait: they are not booked before their day.</source>
        <translation>Låter utkast vänta: de bokas inte före sin dag.</translation>
    </message>
    <message>
        <source>Why; must be given.</source>
        <translation>Varför; måste anges.</translation>
    </message>
    <message>
        <source>The day on which they wake; until they are released when left out.</source>
        <translation>Dagen då de vaknar; utan den tills de släpps.</translation>
    </message>
    <message>
        <source>Wakes drafts that are on hold.</source>
        <translation>Släpper pausade utkast.</translation>
    </message>
    <message>
        <source>Gives drafts up that will not be sent; they stay as such.</source>
        <translation>Makulerar utkast som inte ska skickas; de finns kvar.</translation>
    </message>
    <message>
        <source>Makes drafts of cancelled shipments again.</source>
        <translation>Gör åter utkast av makulerade sändningar.</translation>
    </message>
    <message>
        <source>Makes new drafts with the same content.</source>
        <translation>Skapar nya utkast med samma innehåll.</translation>
    </message>
    <message>
        <source>Makes new drafts in the place of booked shipments that got lost.</source>
        <translation>Skapar nya utkast i stället för bokade sändningar som kommit bort.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Gör om det som senast ångrades.</translation>
    </message>
    <message>
        <source>Say which shipments shall be taken back.</source>
        <translation>Säg vilka sändningar som ska tas tillbaka.</translation>
    </message>
    <message>
        <source>Notes that the carrier took booked shipments along.</source>
        <translation>Noterar att transportören tog med bokade sändningar.</translation>
    </message>
    <message>
        <source>All that are printed and due, today or earlier.</source>
        <translation>Alla som är utskrivna och ska gå i dag eller tidigare.</translation>
    </message>
    <message>
        <source>They are still here: takes that note back.</source>
        <translation>De är kvar här: tar tillbaka noteringen.</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Väntar på skrivaren</translation>
    </message>
    <message>
        <source>Waits for so long until the printer says that they came out; only then they count as printed.</source>
        <translation>Väntar högst så länge tills skrivaren säger att de kom ut; först då räknas de som utskrivna.</translation>
    </message>
    <message>
        <source>%1 is still being written and was left.</source>
        <translation>%1 skrivs fortfarande och lämnades kvar.</translation>
    </message>
    <message>
        <source>Taking in order files</source>
        <translation>Tar emot orderfiler</translation>
    </message>
    <message>
        <source>Takes in the order files of DIR/in: each once, then into DIR/done or DIR/failed, with an answer in DIR/answer. Goes on until Ctrl+C.</source>
        <translation>Tar emot orderfilerna i DIR/in: var och en en gång, sedan till DIR/done eller DIR/failed, med ett svar i DIR/answer. Fortsätter till Ctrl+C.</translation>
    </message>
    <message>
        <source>Ends when there is nothing more to take in; waits at most a minute for files that are still written.</source>
        <translation>Slutar när inget mer finns att ta emot; väntar högst en minut på filer som fortfarande skrivs.</translation>
    </message>
    <message>
        <source>The source of the files, unless they name one.</source>
        <translation>Filernas källa, om de inte själva nämner en.</translation>
    </message>
    <message>
        <source>The language of the answers.</source>
        <translation>Svarens språk.</translation>
    </message>
    <message>
        <source>How long a file has to be still before it is taken; 5 when left out.</source>
        <translation>Hur länge en fil måste vara orörd innan den tas; 5 om det utelämnas.</translation>
    </message>
    <message>
        <source>Books what is ready and writes its labels beside the answer.</source>
        <translation>Bokar det som är klart och skriver etiketterna bredvid svaret.</translation>
    </message>
    <message>
        <source>Takes back what you did last, in the window or here.</source>
        <translation>Tar tillbaka det du gjorde senast, i fönstret eller här.</translation>
    </message>
    <message>
        <source>All drafts, but for those whose order is perhaps here twice: these only by name.</source>
        <translation>Alla utkast utom dem vars order kanske finns här två gånger: dem bara vid namn.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, or its name is not UTF-8: it was left.</source>
        <translation>%1 är ingen vanlig fil, eller så är namnet inte UTF-8: den lämnades kvar.</translation>
    </message>
    <message>
        <source>The carrier was not asked now: %1</source>
        <translation>Transportören tillfrågades inte nu: %1</translation>
    </message>
    <message>
        <source>A place is a settlement, a street, a branch, a locker or a service-point.</source>
        <translation>En plats är settlement, street, branch, locker eller service-point.</translation>
    </message>
    <message>
        <source>Looks up settlements, streets, branches, lockers and service points.</source>
        <translation>Söker orter, gator, kontor, paketskåp och serviceställen.</translation>
    </message>
    <message>
        <source>Which carrier&apos;s places.</source>
        <translation>Vilken transportörs platser.</translation>
    </message>
    <message>
        <source>The account to ask along.</source>
        <translation>Kontot att fråga genom.</translation>
    </message>
    <message>
        <source>settlement, street, branch, locker or service-point.</source>
        <translation>settlement, street, branch, locker eller service-point.</translation>
    </message>
    <message>
        <source>Only in the settlement with this id.</source>
        <translation>Bara i orten med detta id.</translation>
    </message>
    <message>
        <source>Near an address: &quot;Street 1, 11122 Town, SE&quot;.</source>
        <translation>Nära en adress: &quot;Street 1, 11122 Town, SE&quot;.</translation>
    </message>
    <message>
        <source>Asks the carrier also when today&apos;s answer is kept.</source>
        <translation>Frågar transportören även om dagens svar finns kvar.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) asked about.</source>
        <translation>
            <numerusform>Frågade om %n kolli.</numerusform>
            <numerusform>Frågade om %n kollin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n ny händelse.</numerusform>
            <numerusform>%n nya händelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name shipments, or say --due for all that are due: one of both.</source>
        <translation>Ange sändningar, eller --due för alla som är i tur: ett av dem.</translation>
    </message>
    <message>
        <source>Asking the carriers</source>
        <translation>Frågar transportörerna</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>beställt</translation>
    </message>
    <message>
        <source>ask the carrier</source>
        <translation>fråga transportören</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möjligt</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>inte möjligt</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>avsändare</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>mottagare</translation>
    </message>
    <message>
        <source>What an action needs is said as key=value.</source>
        <translation>Vad en åtgärd behöver anges som nyckel=värde.</translation>
    </message>
    <message>
        <source>%1	taken back. Destroy its label.</source>
        <translation>%1	tillbakatagen. Förstör etiketten.</translation>
    </message>
    <message>
        <source>Asks the carriers where parcels are.</source>
        <translation>Frågar transportörerna var kollin är.</translation>
    </message>
    <message>
        <source>All parcels that are due to be asked about.</source>
        <translation>Alla kollin som står i tur.</translation>
    </message>
    <message>
        <source>Changes what becomes of a parcel; without an action: what can be done now.</source>
        <translation>Ändrar vad som händer med ett kolli; utan åtgärd: vad som kan göras nu.</translation>
    </message>
    <message>
        <source>Only asks whether, and at what price.</source>
        <translation>Frågar bara om, och till vilket pris.</translation>
    </message>
    <message>
        <source>Takes such an order back.</source>
        <translation>Tar tillbaka en sådan beställning.</translation>
    </message>
    <message>
        <source>Which parcel of the shipment; the first when left out.</source>
        <translation>Vilket kolli i sändningen; det första om inget anges.</translation>
    </message>
    <message>
        <source>Takes bookings back, where the carrier can.</source>
        <translation>Tar tillbaka bokningar, där transportören kan.</translation>
    </message>
    <message>
        <source>%1: its label was never printed, so it is on no list.</source>
        <translation>%1: etiketten skrevs aldrig ut, så den står inte på någon lista.</translation>
    </message>
    <message>
        <source>%1: was on an earlier list, and the carrier tells nothing of it.</source>
        <translation>%1: stod på en tidigare lista, och transportören säger inget om det.</translation>
    </message>
    <message>
        <source>Closes the day&apos;s list of what is handed over, and the carrier&apos;s register where it keeps one.</source>
        <translation>Stänger dagens lista över det som lämnas, och transportörens register där det finns ett.</translation>
    </message>
    <message>
        <source>Only this carrier&apos;s accounts.</source>
        <translation>Bara den här transportörens konton.</translation>
    </message>
    <message>
        <source>Writes the list to sign: .pdf, .html or .txt.</source>
        <translation>Skriver listan att signera: .pdf, .html eller .txt.</translation>
    </message>
    <message>
        <source>Notes that the carrier took what is on it.</source>
        <translation>Noterar att transportören tog det som står på den.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up an order whose outcome is unknown.</source>
        <translation>Frågar ingen, utan slutar reda ut en beställning med okänt utfall.</translation>
    </message>
    <message>
        <source>Approval is none, pin or second-person.</source>
        <translation>Ett godkännande är none, pin eller second-person.</translation>
    </message>
    <message>
        <source>Who approves it, where the desk asks for that.</source>
        <translation>Vem som godkänner det, där arbetsplatsen kräver det.</translation>
    </message>
    <message>
        <source>The environment variable that holds the approver&apos;s PIN; AVISO_PIN when left out.</source>
        <translation>Miljövariabeln med godkännarens PIN-kod; AVISO_PIN om den utelämnas.</translation>
    </message>
    <message>
        <source>Lists what needs an approval, and who may give it.</source>
        <translation>Listar vad som kräver ett godkännande och vem som får ge det.</translation>
    </message>
    <message>
        <source>Says how an act is made sure of: an action of a carrier&apos;s, void-printed or give-up.</source>
        <translation>Anger hur en åtgärd godkänns: en transportörs åtgärd, void-printed eller give-up.</translation>
    </message>
    <message>
        <source>Lets somebody approve, or gives this person a new PIN.</source>
        <translation>Låter någon godkänna eller ger personen en ny PIN-kod.</translation>
    </message>
    <message>
        <source>The environment variable that holds the new PIN; AVISO_NEW_PIN when left out.</source>
        <translation>Miljövariabeln med den nya PIN-koden; AVISO_NEW_PIN om den utelämnas.</translation>
    </message>
    <message>
        <source>This person may approve no more.</source>
        <translation>Personen får inte längre godkänna.</translation>
    </message>
    <message>
        <source>Writes labels as one PDF, after reading every code again. Labels of printer commands (ZPL) are drawn, and go as they are into a file that ends in .zpl.</source>
        <translation>Skriver etiketter som en PDF efter att varje kod har lästs igen. Etiketter av skrivarkommandon (ZPL) ritas; i en fil som slutar på .zpl hamnar de som de är.</translation>
    </message>
    <message>
        <source>The printer&apos;s name in the system, or the address of a thermal printer without a queue: socket://HOST:9100.</source>
        <translation>Skrivarens namn i systemet, eller adressen till en termoskrivare utan kö: socket://HOST:9100.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Known ones: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</source>
        <translation>Det finns ingen status ”%1”. Kända: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</translation>
    </message>
    <message>
        <source>Only those of which a parcel stands so: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning or returned.</source>
        <translation>Bara de där ett paket har denna status: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning eller returned.</translation>
    </message>
    <message>
        <source>Booking returns</source>
        <translation>Bokar returer</translation>
    </message>
    <message>
        <source>Buys labels for the way back of what is booked, each exactly once. The bookings stay as they are.</source>
        <translation>Köper etiketter för vägen tillbaka för det som är bokat, var och en exakt en gång. Bokningarna förblir som de är.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took pickup %1. Ask its customer service, and then say so: pickup settle %1 --ordered or --not-ordered.</source>
        <translation>Det är inte känt om transportören tog emot hämtningen %1. Fråga dess kundtjänst, och säg det sedan: pickup settle %1 --ordered eller --not-ordered.</translation>
    </message>
    <message>
        <source>Several accounts can order pickups. Say which: --account NAME.</source>
        <translation>Flera konton kan beställa hämtningar. Säg vilket: --account NAME.</translation>
    </message>
    <message>
        <source>Say --ordered or --not-ordered: one of both.</source>
        <translation>Säg --ordered eller --not-ordered: ett av dem.</translation>
    </message>
    <message>
        <source>Whose parcels; when left out, the only one that can.</source>
        <translation>Vilket kontos paket; utelämnat: det enda som kan.</translation>
    </message>
    <message>
        <source>When the carrier could fetch what is booked.</source>
        <translation>När transportören skulle kunna hämta det som är bokat.</translation>
    </message>
    <message>
        <source>Orders a pickup of what is booked and waits here, each parcel once.</source>
        <translation>Beställer hämtning av det som är bokat och väntar här, varje paket en gång.</translation>
    </message>
    <message>
        <source>The day; when left out, the carrier&apos;s first.</source>
        <translation>Dagen; utelämnad: transportörens första.</translation>
    </message>
    <message>
        <source>From then on the parcels stand ready.</source>
        <translation>Från och med då står paketen klara.</translation>
    </message>
    <message>
        <source>Until then somebody is there.</source>
        <translation>Till dess är någon där.</translation>
    </message>
    <message>
        <source>The pickups of today and later, and those whose outcome is unknown.</source>
        <translation>Dagens och senare hämtningar, och de vars utfall är okänt.</translation>
    </message>
    <message>
        <source>Settles a pickup by your word, once you have asked the carrier.</source>
        <translation>Klarar upp en hämtning på ditt ord, när du har frågat transportören.</translation>
    </message>
    <message>
        <source>The carrier comes.</source>
        <translation>Transportören kommer.</translation>
    </message>
    <message>
        <source>What the carrier confirms it with.</source>
        <translation>Vad transportören bekräftar det med.</translation>
    </message>
    <message>
        <source>It does not come, or did not: the parcels can be ordered anew.</source>
        <translation>Den kommer inte, eller kom inte: paketen kan beställas på nytt.</translation>
    </message>
    <message>
        <source>%1: “%2” stands on the label, and the file does not pass it on.</source>
        <translation>%1: ”%2” står på etiketten, men filen för det inte vidare.</translation>
    </message>
    <message>
        <source>%1: an earlier run put the file into its folder, and it is not there any more. If nothing has transmitted it, put it there once more with --again.</source>
        <translation>%1: en tidigare körning lade filen i dess mapp och den finns inte kvar där. Om inget har överfört den, lägg dit den igen med --again.</translation>
    </message>
    <message>
        <source>waits to be announced</source>
        <translation>väntar på att anmälas</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>avvisad: %1</translation>
    </message>
    <message>
        <source>announced on %1 and not answered</source>
        <translation>anmäld %1 och inte besvarad</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: godtagen</translation>
    </message>
    <message>
        <source>%1: the carrier rejected it: %2</source>
        <translation>%1: avvisad av transportören: %2</translation>
    </message>
    <message>
        <source>%1: what the carrier says of it is not known here: %2</source>
        <translation>%1: vad transportören säger om den är inte känt här: %2</translation>
    </message>
    <message>
        <source>%1: was rejected before and announced again; the earlier file is now accepted. Ask the carrier.</source>
        <translation>%1: avvisades tidigare och anmäldes igen; nu är den tidigare filen godtagen. Fråga transportören.</translation>
    </message>
    <message>
        <source>%1: does not stand in the file that the answer names.</source>
        <translation>%1: står inte i filen som svaret nämner.</translation>
    </message>
    <message>
        <source>The answer names a file that was not written here: %1</source>
        <translation>Svaret nämner en fil som inte skrevs här: %1</translation>
    </message>
    <message>
        <source>Files are read with --acknowledgements only.</source>
        <translation>Filer läses bara med --acknowledgements.</translation>
    </message>
    <message>
        <source>Say one of --acknowledgements, --list and --again.</source>
        <translation>Ange en av --acknowledgements, --list och --again.</translation>
    </message>
    <message>
        <source>Announces booked letters to the carrier by file (DataTransfer), and reads its answers.</source>
        <translation>Anmäler bokade brev till transportören med fil (DataTransfer) och läser dess svar.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Bara det här kontot.</translation>
    </message>
    <message>
        <source>Folder for the file, instead of the account&apos;s.</source>
        <translation>Mapp för filen i stället för kontots.</translation>
    </message>
    <message>
        <source>Announces the rejected items of this shipment again.</source>
        <translation>Anmäler det som avvisats i denna försändelse igen.</translation>
    </message>
    <message>
        <source>Announces all rejected items again.</source>
        <translation>Anmäler allt som avvisats igen.</translation>
    </message>
    <message>
        <source>Puts this file into its folder once more, to the byte.</source>
        <translation>Lägger filen i dess mapp en gång till, byte för byte.</translation>
    </message>
    <message>
        <source>What waits, what was rejected, and what was not answered.</source>
        <translation>Vad som väntar, vad som avvisats och vad som inte besvarats.</translation>
    </message>
    <message>
        <source>Reads the carrier&apos;s answers: FILE..., or those in the account&apos;s folder.</source>
        <translation>Läser transportörens svar: FILE... eller dem i kontots mapp.</translation>
    </message>
</context>
<context>
    <name>endofday</name>
    <message>
        <source>Goes on the list</source>
        <translation>Kommer på listan</translation>
    </message>
    <message>
        <source>Label never printed</source>
        <translation>Etikett aldrig utskriven</translation>
    </message>
    <message>
        <source>On a list, not scanned</source>
        <translation>På en lista, inte skannat</translation>
    </message>
    <message>
        <source>On an open list</source>
        <translation>På en öppen lista</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Utfall okänt</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>Beställs</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beställd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Kommer inte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klara</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ej utskrivna</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Ej skannade</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Ej med</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bekräftelse</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no field called “%1”. See the list of fields.</source>
        <translation>Det finns inget fält som heter ”%1”. Se listan över fält.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=column.</source>
        <translation>”%1” har inte formen fält=kolumn.</translation>
    </message>
    <message>
        <source>The file has no column “%1” for {field}. Change the mapping.</source>
        <translation>Filen har ingen kolumn ”%1” för {field}. Ändra mappningen.</translation>
    </message>
    <message>
        <source>No column fills {field}. Without it, orders cannot be recognised again; choose a column.</source>
        <translation>Ingen kolumn fyller {field}. Utan det kan order inte kännas igen; välj en kolumn.</translation>
    </message>
    <message>
        <source>A newer Aviso has remembered this source&apos;s columns. Install that version or use another source name.</source>
        <translation>En nyare Aviso har sparat den här källans kolumner. Installera den versionen eller använd ett annat källnamn.</translation>
    </message>
    <message>
        <source>{field}: “%1” is damaged. Export the file again as UTF-8 and without formula errors.</source>
        <translation>{field}: ”%1” är skadat. Exportera filen igen som UTF-8 och utan formelfel.</translation>
    </message>
    <message>
        <source>The draft was changed here and the file says otherwise: %1. Choose which one counts.</source>
        <translation>Utkastet ändrades här och filen säger något annat: %1. Välj vilket som gäller.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number of parcels from 1 to %2.</source>
        <translation>{field}: ”%1” är inte ett antal paket mellan 1 och %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not agree with the number of weights. Correct one of them.</source>
        <translation>{field}: ”%1” stämmer inte med antalet vikter. Rätta något av dem.</translation>
    </message>
    <message>
        <source>{field}: the unit of “%1” is not known. Write kg or g.</source>
        <translation>{field}: enheten i ”%1” är okänd. Skriv kg eller g.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a possible weight.</source>
        <translation>{field}: ”%1” är inte en möjlig vikt.</translation>
    </message>
    <message>
        <source>{field}: “%1” is finer than a gram. Write it with at most three decimals of a kilogram.</source>
        <translation>{field}: ”%1” är finare än ett gram. Skriv högst tre decimaler av ett kilogram.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a delivery option. Use leave, neighbour, day or redirect.</source>
        <translation>{field}: ”%1” är inget leveransval. Använd leave, neighbour, day eller redirect.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a known language. Write two letters, like de.</source>
        <translation>{field}: ”%1” är inget känt språk. Skriv två bokstäver, till exempel de.</translation>
    </message>
    <message>
        <source>{field}: the carrier has no message “%1”. Use the numbers of its messages.</source>
        <translation>{field}: transportören har ingen avisering ”%1”. Använd numren på dess aviseringar.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space.</source>
        <translation>Filen kan inte skrivas. Kontrollera mappen och det lediga utrymmet.</translation>
    </message>
    <message>
        <source>The shipment has no label yet. Book it first.</source>
        <translation>Sändningen har ingen etikett än. Boka den först.</translation>
    </message>
    <message>
        <source>The code on the label does not say “%1”. It is not printed; ask the carrier.</source>
        <translation>Koden på etiketten anger inte ”%1”. Den skrivs inte ut; fråga transportören.</translation>
    </message>
    <message>
        <source>There is no printer “%1”. Known printers: %2.</source>
        <translation>Det finns ingen skrivare ”%1”. Kända skrivare: %2.</translation>
    </message>
    <message>
        <source>The system&apos;s print service (CUPS) does not answer. Install or start it.</source>
        <translation>Systemets utskriftstjänst (CUPS) svarar inte. Installera eller starta den.</translation>
    </message>
    <message>
        <source>The print service refused the job (%1). Check the queue and print again.</source>
        <translation>Utskriftstjänsten avvisade jobbet (%1). Kontrollera kön och skriv ut igen.</translation>
    </message>
    <message>
        <source>“%1” does not end in one of: %2.</source>
        <translation>”%1” slutar inte på något av: %2.</translation>
    </message>
    <message>
        <source>A program is working with this desk. Close it and try again.</source>
        <translation>Ett program arbetar med den här arbetsplatsen. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>Something in the input is not right. Check it and try again.</source>
        <translation>Något i inmatningen är fel. Kontrollera den och försök igen.</translation>
    </message>
    <message>
        <source>What was named does not exist. Check the name.</source>
        <translation>Det som angavs finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Read it again.</source>
        <translation>Någon annan har ändrat det under tiden. Läs det på nytt.</translation>
    </message>
    <message>
        <source>The carrier cannot be reached. Nothing was sent; try again later.</source>
        <translation>Transportören kan inte nås. Inget har skickats; försök igen senare.</translation>
    </message>
    <message>
        <source>The carrier asks for patience. Try again in a while.</source>
        <translation>Transportören ber om tålamod. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made the label. Reconcile the shipment; do not book it again.</source>
        <translation>Det är inte känt om transportören har skapat etiketten. Red ut sändningen; boka den inte igen.</translation>
    </message>
    <message>
        <source>The carrier refused it. Check the shipment.</source>
        <translation>Transportören avvisade den. Kontrollera sändningen.</translation>
    </message>
    <message>
        <source>The carrier does not accept the credentials. Check them in the account.</source>
        <translation>Transportören godtar inte inloggningsuppgifterna. Kontrollera dem i kontot.</translation>
    </message>
    <message>
        <source>The disk or the database failed. Nothing was changed; check the free space.</source>
        <translation>Fel på disken eller databasen. Inget har ändrats; kontrollera det lediga utrymmet.</translation>
    </message>
    <message>
        <source>Stopped on request. What was done before stays done.</source>
        <translation>Stoppat på begäran. Det som gjordes innan förblir gjort.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>Transportören svarade inte i tid.</translation>
    </message>
    <message>
        <source>No secure connection to the carrier could be made. Check the clock and the address of the account.</source>
        <translation>Ingen säker anslutning till transportören kunde upprättas. Kontrollera klockan och kontots adress.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address was not found. Check the network and the address of the account.</source>
        <translation>Transportörens adress hittades inte. Kontrollera nätverket och kontots adress.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address does not answer. Nothing was sent; try again later.</source>
        <translation>Transportörens adress svarar inte. Inget har skickats; försök igen senare.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Anslutningen bröts innan svaret var fullständigt.</translation>
    </message>
    <message>
        <source>The carrier gave an answer that was not expected. Try again later.</source>
        <translation>Transportören gav ett oväntat svar. Försök igen senare.</translation>
    </message>
    <message>
        <source>The carrier&apos;s system failed. Whether it made the label is settled by reconciling.</source>
        <translation>Fel i transportörens system. Om det skapade etiketten eller inte måste redas ut.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer cannot be read.</source>
        <translation>Transportörens svar kan inte läsas.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer is larger than any label can be. It was not stored.</source>
        <translation>Transportörens svar är större än någon etikett kan vara. Det har inte lagrats.</translation>
    </message>
    <message>
        <source>The carrier refused the request without saying why. Check the account&apos;s key and the sender&apos;s address.</source>
        <translation>Transportören avvisade begäran utan att ange varför. Kontrollera kontots nyckel och avsändarens adress.</translation>
    </message>
    <message>
        <source>The carrier refused a field of the request: {field}. Correct it.</source>
        <translation>Transportören avvisade ett fält i begäran: {field}. Rätta det.</translation>
    </message>
    <message>
        <source>The carrier&apos;s web service refused the request. Check the account and the fields.</source>
        <translation>Transportörens webbtjänst avvisade begäran. Kontrollera kontot och fälten.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer holds neither a label nor a reason. Reconcile the shipment.</source>
        <translation>Transportörens svar innehåller varken etikett eller orsak. Red ut sändningen.</translation>
    </message>
    <message>
        <source>The label arrived damaged or cut off. Reconcile the shipment.</source>
        <translation>Etiketten kom fram skadad eller avkapad. Red ut sändningen.</translation>
    </message>
    <message>
        <source>The carrier answered with another number than the one asked for. Reconcile the shipment.</source>
        <translation>Transportören svarade med ett annat nummer än det begärda. Red ut sändningen.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in. Check the credentials in the account.</source>
        <translation>Transportören avvisade inloggningen. Kontrollera inloggningsuppgifterna i kontot.</translation>
    </message>
    <message>
        <source>The account may not do this at the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>Kontot får inte göra detta hos transportören. Fråga transportörens rådgivare.</translation>
    </message>
    <message>
        <source>The shipment has no account. Choose one.</source>
        <translation>Sändningen har inget konto. Välj ett.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Check the name.</source>
        <translation>Det finns inget konto ”%1”. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>Aviso has no connection for the channel of this account. Choose another channel.</source>
        <translation>Aviso har ingen anslutning för kontots kanal. Välj en annan kanal.</translation>
    </message>
    <message>
        <source>Another account is called “%1” already. Choose another name.</source>
        <translation>Ett annat konto heter redan ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>{field}: enter an address that begins with https:// and holds no password. Only on this computer may it begin with http://.</source>
        <translation>{field}: ange en adress som börjar med https:// och inte innehåller något lösenord. Bara på den här datorn får den börja med http://.</translation>
    </message>
    <message>
        <source>A practice account must not book at the carrier itself. Enter the address of the stand-in, or remove the practice mark.</source>
        <translation>Ett övningskonto får inte boka hos transportören själv. Ange den simulerade transportörens adress eller ta bort övningsmärkningen.</translation>
    </message>
    <message>
        <source>Shipments still use this account. It cannot be removed.</source>
        <translation>Det finns sändningar som använder kontot. Det kan inte tas bort.</translation>
    </message>
    <message>
        <source>A secret of the account is missing: {field}. Enter it in the account.</source>
        <translation>En av kontots hemligheter saknas: {field}. Ange den i kontot.</translation>
    </message>
    <message>
        <source>The environment variable “%1” is not set. Set it and start again.</source>
        <translation>Miljövariabeln ”%1” är inte satt. Sätt den och starta igen.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used. The secret {field} is kept for this session only, or give it by environment.</source>
        <translation>Systemets nyckelarkiv kan inte användas. Hemligheten {field} behålls bara för den här sessionen; du kan också ange den via en miljövariabel.</translation>
    </message>
    <message>
        <source>The shipment cannot be booked as it is. Solve the problems that are shown.</source>
        <translation>Sändningen kan inte bokas som den är. Lös problemen som visas.</translation>
    </message>
    <message>
        <source>The parcel is already booked. Print its label again instead.</source>
        <translation>Paketet är redan bokat. Skriv ut dess etikett igen i stället.</translation>
    </message>
    <message>
        <source>The parcel is being booked just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>Paketet bokas just nu, kanske på en annan arbetsplats. Vänta på utfallet.</translation>
    </message>
    <message>
        <source>Part of the shipment is already booked. It can no longer be changed.</source>
        <translation>En del av sändningen är redan bokad. Den kan inte längre ändras.</translation>
    </message>
    <message>
        <source>The outcome has been settled meanwhile. Read it again.</source>
        <translation>Utfallet har retts ut under tiden. Läs det på nytt.</translation>
    </message>
    <message>
        <source>The shipment “%1” can no longer be changed, because it was sent to the carrier.</source>
        <translation>Sändningen ”%1” kan inte längre ändras, eftersom den har skickats till transportören.</translation>
    </message>
    <message>
        <source>The shipment “%1” was changed at another desk meanwhile. Read it again.</source>
        <translation>Sändningen ”%1” har under tiden ändrats på en annan arbetsplats. Läs den på nytt.</translation>
    </message>
    <message>
        <source>There is no shipment “%1”.</source>
        <translation>Det finns ingen sändning ”%1”.</translation>
    </message>
    <message>
        <source>There is no such parcel. Read the shipment again.</source>
        <translation>Det finns inget sådant paket. Läs sändningen på nytt.</translation>
    </message>
    <message>
        <source>There is no such label. Read the shipment again.</source>
        <translation>Det finns ingen sådan etikett. Läs sändningen på nytt.</translation>
    </message>
    <message>
        <source>The range of item numbers is used up. Ask the carrier for a new one and enter it in the account.</source>
        <translation>Intervallet av kollinummer är förbrukat. Be transportören om ett nytt och ange det i kontot.</translation>
    </message>
    <message>
        <source>The range of item numbers is not valid. Enter first and last number, 1 to 99999999.</source>
        <translation>Intervallet av kollinummer är ogiltigt. Ange första och sista nummer, 1 till 99999999.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>Databasen är upptagen. Försök igen om ett ögonblick.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing was changed.</source>
        <translation>Disken är full. Frigör utrymme; inget har ändrats.</translation>
    </message>
    <message>
        <source>The disk failed. Check it and restore the last backup if needed.</source>
        <translation>Diskfel. Kontrollera disken och återställ den senaste säkerhetskopian vid behov.</translation>
    </message>
    <message>
        <source>The disk failed at “%1”. Check it and restore the last backup if needed.</source>
        <translation>Diskfel vid ”%1”. Kontrollera disken och återställ den senaste säkerhetskopian vid behov.</translation>
    </message>
    <message>
        <source>The database refused the change, because it contradicts what is stored.</source>
        <translation>Databasen avvisade ändringen, eftersom den motsäger det som är lagrat.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup.</source>
        <translation>Databasen är skadad. Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The database did not understand a request. Keep the log and report it.</source>
        <translation>Databasen förstod inte en begäran. Spara loggen och rapportera detta.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Aviso. Choose another file.</source>
        <translation>”%1” är inte en Aviso-databas. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer Aviso. Install that version.</source>
        <translation>Databasen ”%1” skrevs av en nyare Aviso. Installera den versionen.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is unchanged; the backup made before is beside it.</source>
        <translation>Databasen kunde inte uppdateras. Den är oförändrad; säkerhetskopian som gjordes innan ligger bredvid den.</translation>
    </message>
    <message>
        <source>“%1” is on a network share, where a database is not safe. Choose a folder on this machine.</source>
        <translation>”%1” ligger på en nätverksresurs, där en databas inte är säker. Välj en mapp på den här datorn.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its permissions.</source>
        <translation>Det går inte att skriva i mappen ”%1”. Välj en annan eller ändra dess behörigheter.</translation>
    </message>
    <message>
        <source>The database may only be read here. Check the permissions of its folder.</source>
        <translation>Databasen kan bara läsas här. Kontrollera behörigheterna för dess mapp.</translation>
    </message>
    <message>
        <source>Databases of the kind “%1” are not supported. Use sqlite:FILE.</source>
        <translation>Databaser av typen ”%1” stöds inte. Använd sqlite:FILE.</translation>
    </message>
    <message>
        <source>The carrier catalogue is not valid JSON at position %1.</source>
        <translation>Transportörskatalogen är inte giltig JSON vid position %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue lacks something at %1.</source>
        <translation>I transportörskatalogen saknas något vid %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a value of the wrong kind at %1.</source>
        <translation>Transportörskatalogen innehåller ett värde av fel typ vid %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds an unknown key at %1.</source>
        <translation>Transportörskatalogen innehåller en okänd nyckel vid %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds something twice at %1.</source>
        <translation>Transportörskatalogen innehåller något två gånger vid %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue refers to something that it does not have at %1.</source>
        <translation>Transportörskatalogen hänvisar till något som den saknar vid %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a condition that cannot be read at %1.</source>
        <translation>Transportörskatalogen innehåller ett villkor som inte kan läsas vid %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a table whose rows do not fit its columns at %1.</source>
        <translation>Transportörskatalogen innehåller en tabell vars rader inte passar dess kolumner vid %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a pattern that cannot be read at %1.</source>
        <translation>Transportörskatalogen innehåller ett mönster som inte kan läsas vid %1.</translation>
    </message>
    <message>
        <source>It is not known when the carrier sends its messages.</source>
        <translation>Det är inte känt när transportören skickar sina aviseringar.</translation>
    </message>
    <message>
        <source>The plan of the carrier&apos;s messages cannot be read: “%1”.</source>
        <translation>Planen för transportörens aviseringar kan inte läsas: ”%1”.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check its name.</source>
        <translation>Filen ”%1” finns inte. Kontrollera dess namn.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Filen är lösenordsskyddad. Spara den utan lösenord.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again.</source>
        <translation>Filen är skadad. Exportera den igen.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Filen kan inte öppnas. Kontrollera dess behörigheter.</translation>
    </message>
    <message>
        <source>The file holds no table. Save it as CSV, XLSX or XLS.</source>
        <translation>Filen innehåller ingen tabell. Spara den som CSV, XLSX eller XLS.</translation>
    </message>
    <message>
        <source>The file&apos;s content is of another kind than its settings say. Choose the format again.</source>
        <translation>Filens innehåll är av en annan typ än inställningarna anger. Välj formatet igen.</translation>
    </message>
    <message>
        <source>The format&apos;s setting {field} has a value that is not known.</source>
        <translation>Formatinställningen {field} har ett okänt värde.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Choose another one.</source>
        <translation>Filen har inget blad ”%1”. Välj ett annat.</translation>
    </message>
    <message>
        <source>The table has more columns than can be read. Remove those that are not needed.</source>
        <translation>Tabellen har fler kolumner än vad som kan läsas. Ta bort dem som inte behövs.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row can be. Perhaps a quotation mark is not closed.</source>
        <translation>Rad %1 är längre än en rad får vara. Kanske saknas ett avslutande citattecken.</translation>
    </message>
    <message>
        <source>The reference “%1” occurs twice in the file. Each order needs its own.</source>
        <translation>Referensen ”%1” förekommer två gånger i filen. Varje order behöver en egen.</translation>
    </message>
    <message>
        <source>{field}: “%1” was damaged by a spreadsheet. Format the column as text and export it again.</source>
        <translation>{field}: ”%1” har skadats av ett kalkylprogram. Formatera kolumnen som text och exportera den igen.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read in two ways. Write it without separators of thousands.</source>
        <translation>{field}: ”%1” kan läsas på två sätt. Skriv det utan tusentalsavgränsare.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number.</source>
        <translation>{field}: ”%1” är inget tal.</translation>
    </message>
    <message>
        <source>{field}: “%1” has more digits than a number can hold here.</source>
        <translation>{field}: ”%1” har fler siffror än ett tal får ha här.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read as two dates. Choose the order of day and month.</source>
        <translation>{field}: ”%1” kan läsas som två datum. Välj ordningen på dag och månad.</translation>
    </message>
    <message>
        <source>{field}: the year of “%1” has two digits. Write it with four.</source>
        <translation>{field}: året i ”%1” har två siffror. Skriv det med fyra.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a date. Write it like 2026-11-21.</source>
        <translation>{field}: ”%1” är inget datum. Skriv det som 2026-11-21.</translation>
    </message>
    <message>
        <source>{field}: there is no such day as “%1”.</source>
        <translation>{field}: dagen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>{field}: day and month of “%1” seem to be swapped.</source>
        <translation>{field}: dag och månad i ”%1” verkar vara omkastade.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode. Check it.</source>
        <translation>{field}: ”%1” är knappast ett postnummer. Kontrollera det.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown.</source>
        <translation>Dokumentet är skadat och kan inte visas.</translation>
    </message>
    <message>
        <source>The document has no page.</source>
        <translation>Dokumentet har ingen sida.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Dokumentet är lösenordsskyddat.</translation>
    </message>
    <message>
        <source>The document is not a PDF.</source>
        <translation>Dokumentet är inte en PDF.</translation>
    </message>
    <message>
        <source>The document ends too early. Fetch it again.</source>
        <translation>Dokumentet slutar för tidigt. Hämta det igen.</translation>
    </message>
    <message>
        <source>The document is too large to be shown.</source>
        <translation>Dokumentet är för stort för att visas.</translation>
    </message>
    <message>
        <source>The document has too many pages.</source>
        <translation>Dokumentet har för många sidor.</translation>
    </message>
    <message>
        <source>The document takes too long to draw.</source>
        <translation>Dokumentet tar för lång tid att rita.</translation>
    </message>
    <message>
        <source>The document broke the program that draws it. It is not shown.</source>
        <translation>Dokumentet fick programmet som ritar det att krascha. Det visas inte.</translation>
    </message>
    <message>
        <source>The program that draws documents did not start. Check the installation.</source>
        <translation>Programmet som ritar dokument startade inte. Kontrollera installationen.</translation>
    </message>
    <message>
        <source>The program that draws documents gave a wrong answer. Check the installation.</source>
        <translation>Programmet som ritar dokument gav ett felaktigt svar. Kontrollera installationen.</translation>
    </message>
    <message>
        <source>Documents of others cannot be drawn safely on this system.</source>
        <translation>Andras dokument kan inte ritas säkert på det här systemet.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Dokumentet har ingen sådan sida.</translation>
    </message>
    <message>
        <source>A page is damaged and cannot be shown.</source>
        <translation>En sida är skadad och kan inte visas.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>En sida är för stor för att ritas.</translation>
    </message>
    <message>
        <source>A page is too large at this resolution. Choose a lower one.</source>
        <translation>En sida är för stor i den här upplösningen. Välj en lägre.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Bilden är skadad och kan inte visas.</translation>
    </message>
    <message>
        <source>Labels of this format cannot be joined to one document. Print them one by one.</source>
        <translation>Etiketter i det här formatet kan inte sammanfogas till ett dokument. Skriv ut dem en och en.</translation>
    </message>
    <message>
        <source>The code of a label in this format cannot be read again, so it stays unchecked.</source>
        <translation>Koden på en etikett i det här formatet kan inte läsas tillbaka, så den förblir okontrollerad.</translation>
    </message>
    <message>
        <source>A label of %1 × %2 mm does not fit on a quarter of A4. Choose its own size.</source>
        <translation>En etikett på %1 × %2 mm får inte plats på en fjärdedels A4. Välj dess egen storlek.</translation>
    </message>
    <message>
        <source>The first position on the sheet must be 1 to 4.</source>
        <translation>Den första positionen på arket måste vara 1 till 4.</translation>
    </message>
    <message>
        <source>There is no label to join.</source>
        <translation>Det finns ingen etikett att sammanfoga.</translation>
    </message>
    <message>
        <source>There is no label to draw.</source>
        <translation>Det finns ingen etikett att rita.</translation>
    </message>
    <message>
        <source>The typeface “%1” is not installed. Install it.</source>
        <translation>Typsnittet ”%1” är inte installerat. Installera det.</translation>
    </message>
    <message>
        <source>A typeface is damaged. Install it again.</source>
        <translation>Ett typsnitt är skadat. Installera det igen.</translation>
    </message>
    <message>
        <source>The label has no number.</source>
        <translation>Etiketten har inget nummer.</translation>
    </message>
    <message>
        <source>The code on the label says another number. It must not be printed.</source>
        <translation>Koden på etiketten anger ett annat nummer. Den får inte skrivas ut.</translation>
    </message>
    <message>
        <source>The code on the label does not hold the number. It must not be printed.</source>
        <translation>Koden på etiketten innehåller inte numret. Den får inte skrivas ut.</translation>
    </message>
    <message>
        <source>There is no code on the label. It must not be printed.</source>
        <translation>Det finns ingen kod på etiketten. Den får inte skrivas ut.</translation>
    </message>
    <message>
        <source>No code on the label could be read again, so it stays unchecked.</source>
        <translation>Ingen kod på etiketten kunde läsas tillbaka, så den förblir okontrollerad.</translation>
    </message>
    <message>
        <source>The printer file holds a picture only, so its code stays unchecked.</source>
        <translation>Skrivarfilen innehåller bara en bild, så dess kod förblir okontrollerad.</translation>
    </message>
    <message>
        <source>The printer file uses a form stored in the printer, so its code stays unchecked.</source>
        <translation>Skrivarfilen använder ett formulär som är lagrat i skrivaren, så dess kod förblir okontrollerad.</translation>
    </message>
    <message>
        <source>The printer file holds no Code 128, so it stays unchecked.</source>
        <translation>Skrivarfilen innehåller ingen Code 128, så den förblir okontrollerad.</translation>
    </message>
    <message>
        <source>There is nothing to write into the barcode.</source>
        <translation>Det finns inget att skriva i streckkoden.</translation>
    </message>
    <message>
        <source>The barcode cannot hold so much.</source>
        <translation>Streckkoden rymmer inte så mycket.</translation>
    </message>
    <message>
        <source>The barcode cannot hold one of the characters.</source>
        <translation>Streckkoden kan inte innehålla ett av tecknen.</translation>
    </message>
    <message>
        <source>The barcode could not be made.</source>
        <translation>Streckkoden kunde inte skapas.</translation>
    </message>
    <message>
        <source>There was not enough memory to make the barcode.</source>
        <translation>Minnet räckte inte för att skapa streckkoden.</translation>
    </message>
    <message>
        <source>The barcode does not fit at this resolution. Choose a higher one.</source>
        <translation>Streckkoden får inte plats i den här upplösningen. Välj en högre.</translation>
    </message>
    <message>
        <source>The practice carriers did not start. Close other programs that practise, and try again.</source>
        <translation>Övningstransportörerna startade inte. Stäng andra program som övar och försök igen.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read any more once the label is marked as a specimen or copy. It is left out; export the label and print it from there.</source>
        <translation>Koden för ”%1” kan inte längre läsas när etiketten har märkts som provetikett eller kopia. Etiketten utelämnas; exportera den och skriv ut den därifrån.</translation>
    </message>
    <message>
        <source>The printer did not take the label. Look at the printer, then print again.</source>
        <translation>Skrivaren tog inte emot etiketten. Kontrollera skrivaren och skriv sedan ut igen.</translation>
    </message>
    <message>
        <source>No folder for booking receipts is set. Choose one in the settings; the receipts wait until then.</source>
        <translation>Ingen mapp för bokningskvitton är vald. Välj en i inställningarna; kvittona väntar till dess.</translation>
    </message>
    <message>
        <source>The folder “%1” for booking receipts is not there. Connect its drive, or choose another one in the settings.</source>
        <translation>Mappen ”%1” för bokningskvitton finns inte. Anslut dess enhet eller välj en annan mapp i inställningarna.</translation>
    </message>
    <message>
        <source>The booking receipts could not be written to “%1”. Check the free space and whether another program holds the file.</source>
        <translation>Bokningskvittona kunde inte skrivas till ”%1”. Kontrollera det lediga utrymmet och om ett annat program håller filen öppen.</translation>
    </message>
    <message>
        <source>The file “%1” holds something that this desk did not write there. Move it away and the receipts of the day are written again; give each desk a folder of its own.</source>
        <translation>Filen ”%1” innehåller något som den här arbetsplatsen inte har skrivit. Flytta bort den, så skrivs dagens kvitton på nytt; ge varje arbetsplats en egen mapp.</translation>
    </message>
    <message>
        <source>This version of Aviso cannot send by “%1”. Install the newest one.</source>
        <translation>Den här versionen av Aviso kan inte skicka via ”%1”. Installera den senaste.</translation>
    </message>
    <message>
        <source>A booked shipment cannot be discarded: %1 has no call that takes a label back. Do not use the label, and ask the carrier if it was charged.</source>
        <translation>En bokad sändning kan inte förkastas: %1 har inget anrop som återtar en etikett. Använd inte etiketten, och fråga transportören om den har debiterats.</translation>
    </message>
    <message>
        <source>Only a discarded shipment can be taken back.</source>
        <translation>Bara en förkastad sändning kan återtas.</translation>
    </message>
    <message>
        <source>Labels of this account are not settled yet. Settle the unknown outcomes first; until then the account keeps its channel, its address and its practice mark.</source>
        <translation>Etiketter för det här kontot är inte utredda än. Red ut de okända resultaten först; till dess behåller kontot sin kanal, sin adress och sin övningsmarkering.</translation>
    </message>
    <message>
        <source>The account has moved since this label was asked for. Set its channel back to “%1”, its address to %2 and its practice mark to what it was, then settle the outcome.</source>
        <translation>Kontot har ändrats sedan etiketten beställdes. Ställ tillbaka kanalen till ”%1”, adressen till %2 och övningsmarkeringen som den var, och red sedan ut resultatet.</translation>
    </message>
    <message>
        <source>The carrier cannot be asked about this label here. Ask its customer service.</source>
        <translation>Transportören kan inte tillfrågas om den här etiketten här. Fråga dess kundtjänst.</translation>
    </message>
    <message>
        <source>The carrier has no label under this number. The shipment can be booked again.</source>
        <translation>Transportören har ingen etikett med det här numret. Sändningen kan bokas igen.</translation>
    </message>
    <message>
        <source>The parcel was sent to the carrier and may have a label. It cannot be removed until the outcome is settled.</source>
        <translation>Paketet har anmälts till transportören och kan ha en etikett. Det kan inte tas bort förrän resultatet är utrett.</translation>
    </message>
    <message>
        <source>Several shipments are called “%1”, among them those with the ids %2 and %3. Use the id instead.</source>
        <translation>Flera sändningar heter ”%1”, bland dem de med id %2 och %3. Använd id i stället.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of this desk just now. Try again in a moment.</source>
        <translation>En säkerhetskopia läggs just nu in i stället för den här arbetsplatsen. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The desk “%1” was made by another build of Aviso, whose tables are different. Move it away to begin a new one, or open it with that build.</source>
        <translation>Arbetsplatsen ”%1” kommer från en annan version av Aviso med andra tabeller. Flytta bort den för att börja en ny, eller öppna den med den versionen.</translation>
    </message>
    <message>
        <source>The carrier sent a label, but it could not be stored. Look at the disk first.</source>
        <translation>Transportören skickade en etikett, men den kunde inte sparas. Kontrollera disken först.</translation>
    </message>
    <message>
        <source>The program ended before the carrier&apos;s answer was stored.</source>
        <translation>Programmet avslutades innan transportörens svar hade sparats.</translation>
    </message>
    <message>
        <source>The carrier says that the item numbers up to %1 are used up already, perhaps by other software. Set the first item number in the account above the highest used one.</source>
        <translation>Enligt transportören är kollinumren till och med %1 redan förbrukade, kanske av ett annat program. Ställ in kontots första kollinummer över det högsta använda.</translation>
    </message>
    <message>
        <source>Label %1 was printed more than once already. Give the reason (--reason) to print it again.</source>
        <translation>Etiketten %1 har redan skrivits ut mer än en gång. Ange skälet (--reason) för att skriva ut den igen.</translation>
    </message>
    <message>
        <source>The number was given up by hand, because the carrier did not say whether it made the label. Book again: another number is used.</source>
        <translation>Numret gavs upp för hand, eftersom transportören inte sade om etiketten skapades. Boka igen: ett annat nummer används.</translation>
    </message>
    <message>
        <source>No outcome of this shipment is unknown. Read it again.</source>
        <translation>Inget utfall för den här sändningen är okänt. Läs in den igen.</translation>
    </message>
    <message>
        <source>The carrier&apos;s sign-in does not work just now (HTTP status %1). Nothing was booked; try again later.</source>
        <translation>Inloggningen hos transportören fungerar inte just nu (HTTP-status %1). Inget bokades; försök igen senare.</translation>
    </message>
    <message>
        <source>“%1” is a database, the file that is being read, or no ordinary file. It is left as it is; choose another name.</source>
        <translation>”%1” är en databas, filen som läses eller ingen vanlig fil. Den lämnas som den är; välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file unpacks to more than can be read. Split it into smaller ones.</source>
        <translation>Filen är större uppackad än vad som kan läsas. Dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>The desk “%1” is missing, and a restore has left files beside it. Restore the backup once more. To begin with an empty desk instead, move the files away whose names go on after it with .incoming or .replaced.</source>
        <translation>Arbetsplatsen ”%1” saknas, och en återställning har lämnat filer bredvid den. Återställ säkerhetskopian en gång till. Vill du i stället börja med en tom arbetsplats, flytta bort filerna vars namn fortsätter med .incoming eller .replaced.</translation>
    </message>
    <message>
        <source>“%1” holds tables or rules that Aviso did not make, or lacks some of its own. It is not used, since labels could be lost or bought twice. Restore a backup.</source>
        <translation>”%1” innehåller tabeller eller regler som Aviso inte har gjort, eller saknar några av sina egna. Filen används inte, eftersom etiketter kan gå förlorade eller köpas två gånger. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The database “%1” has a second name (a hard link), under which its newest entries are not seen. Remove one of the names, or put a copy in its place.</source>
        <translation>Databasen ”%1” har ett andra namn (en hård länk), under vilket de senaste posterna inte syns. Ta bort ett av namnen eller ersätt det med en kopia.</translation>
    </message>
    <message>
        <source>The desk that was replaced could not be read in full. Labels that it booked after the backup may be missing here, and item numbers may be given again: compare with the carrier&apos;s list and set a higher first item number in the account before you book.</source>
        <translation>Arbetsplatsen som ersattes kunde inte läsas i sin helhet. Etiketter som den bokade efter säkerhetskopian kan saknas här, och kollinummer kan ges igen: jämför med transportörens lista och ställ in ett högre första kollinummer i kontot innan du bokar.</translation>
    </message>
    <message>
        <source>The desk that was replaced is not the one of the backup, so the labels that it booked are not known here. Check which orders it has booked before you book them again.</source>
        <translation>Arbetsplatsen som ersattes är inte den som säkerhetskopian kommer från, så etiketterna som den bokade är inte kända här. Kontrollera vilka beställningar den har bokat innan du bokar dem igen.</translation>
    </message>
    <message>
        <source>The desk “%1” and the backup were worked with side by side: each knows bookings that the other does not. Nothing was changed. To use the backup without those bookings, move that desk&apos;s file away and restore again.</source>
        <translation>Arbetsplatsen ”%1” och säkerhetskopian har använts sida vid sida: båda känner till bokningar som den andra saknar. Inget har ändrats. Vill du använda säkerhetskopian utan de bokningarna, flytta bort den arbetsplatsens fil och återställ igen.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose another one.</source>
        <translation>Filen ”%1” är tom. Välj en annan.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions and whether another program holds it.</source>
        <translation>Filen ”%1” kan inte läsas. Kontrollera dess behörigheter och om ett annat program håller den öppen.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose a file, not a folder, a pipe or a device.</source>
        <translation>”%1” är ingen vanlig fil. Välj en fil, inte en mapp, ett rör eller en enhet.</translation>
    </message>
    <message>
        <source>“%1” is the database itself. Choose another name for the backup.</source>
        <translation>”%1” är själva databasen. Välj ett annat namn för säkerhetskopian.</translation>
    </message>
    <message>
        <source>The labels went to the printer and count as printed, but the desk could not write it into their history. Do not print them once more.</source>
        <translation>Etiketterna gick till skrivaren och räknas som utskrivna, men det kunde inte skrivas in i deras historik. Skriv inte ut dem en gång till.</translation>
    </message>
    <message>
        <source>The labels did not go to the printer, but the desk could not note that: they count as printed. Print them again; they are then marked as copies.</source>
        <translation>Etiketterna gick inte till skrivaren, men det kunde inte antecknas: de räknas som utskrivna. Skriv ut dem igen; de märks då som kopior.</translation>
    </message>
    <message>
        <source>Label %1 was printed by another window or program in the meantime. This print was stopped; start it again, and what is on paper already is marked as a copy.</source>
        <translation>Etikett %1 har under tiden skrivits ut av ett annat fönster eller program. Den här utskriften stoppades; starta den igen, så märks det som redan finns på papper som kopia.</translation>
    </message>
    <message>
        <source>The label is being booked or settled just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>Etiketten bokas eller reds ut just nu, kanske på en annan arbetsplats. Vänta på utfallet.</translation>
    </message>
    <message>
        <source>There was no desk in this place, so labels that were booked after the backup was made are not known here: their shipments are drafts again. Compare with the carrier&apos;s list before you book them, so that no parcel gets a second label.</source>
        <translation>Det fanns ingen arbetsplats här, så etiketter som bokades efter säkerhetskopian är inte kända: deras sändningar är utkast igen. Jämför med transportörens lista innan du bokar dem, så att inget kolli får en andra etikett.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 already, which this desk has never sent. Labels were booked elsewhere, or after the backup that was restored here: compare with the carrier&apos;s list before this label goes out.</source>
        <translation>Transportören hade redan förbrukat numret %1, som den här arbetsplatsen aldrig har skickat. Etiketter har bokats någon annanstans, eller efter säkerhetskopian som återställdes här: jämför med transportörens lista innan den här etiketten går ut.</translation>
    </message>
    <message>
        <source>The label “%1” must say that it is a specimen or a copy, but its printer commands change their command character (^CC) or hold more than one format (^XA … ^XZ), so that no mark can be put on it. It is left out; book labels as PDF instead.</source>
        <translation>Etiketten ”%1” måste märkas som provexemplar eller kopia, men dess skrivarkommandon byter kommandotecken (^CC) eller innehåller mer än ett format (^XA … ^XZ), så att ingen märkning kan sättas dit. Den utelämnas; boka etiketter som PDF i stället.</translation>
    </message>
    <message>
        <source>The printer commands of the label “%1” print it more than once (^PQ), and each would pass for the original. It is left out; book labels as PDF instead.</source>
        <translation>Skrivarkommandona för etiketten ”%1” skriver ut den mer än en gång (^PQ), och varje exemplar skulle gälla som original. Den utelämnas; boka etiketter som PDF i stället.</translation>
    </message>
    <message>
        <source>It is not known whether the print service took the labels (%1). They count as printed: look whether they came out. Print again what did not; it is then marked as a copy.</source>
        <translation>Det är inte känt om utskriftstjänsten tog emot etiketterna (%1). De räknas som utskrivna: se efter om de kom ut. Skriv ut det som fattas en gång till; det märks då som kopia.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one.</source>
        <translation>Förvalet har inget namn. Ge det ett.</translation>
    </message>
    <message>
        <source>A preset&apos;s code has 1 to 12 capital letters from A to Z, digits and hyphens, so that it can stand on a card. Correct it.</source>
        <translation>Ett förvals kod har 1 till 12 versaler från A till Z, siffror och bindestreck, så att den kan stå på ett kort. Rätta den.</translation>
    </message>
    <message>
        <source>The code %1 belongs to the preset “%2”. Choose another one: a card must open one preset.</source>
        <translation>Koden %1 tillhör förvalet ”%2”. Välj en annan: ett kort måste öppna ett enda förval.</translation>
    </message>
    <message>
        <source>This preset does not exist any more. Print the cards anew if it was on one.</source>
        <translation>Detta förval finns inte längre. Skriv ut korten på nytt om det stod på ett.</translation>
    </message>
    <message>
        <source>What the preset says under “%1” cannot be read. Nothing was taken over.</source>
        <translation>Det som förvalet säger under ”%1” går inte att läsa. Inget togs över.</translation>
    </message>
    <message>
        <source>The file is no list of presets of this program, or it was damaged (%1). Nothing was taken over.</source>
        <translation>Filen är ingen lista med förval från detta program, eller så är den skadad (%1). Inget togs över.</translation>
    </message>
    <message>
        <source>The package has no name. Give it one.</source>
        <translation>Förpackningen har inget namn. Ge den ett.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Choose another name.</source>
        <translation>Det finns redan en förpackning ”%1”. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>A measure or a weight of the package cannot be. Correct it.</source>
        <translation>Ett mått eller en vikt för förpackningen är omöjlig. Rätta det.</translation>
    </message>
    <message>
        <source>This package does not exist any more.</source>
        <translation>Denna förpackning finns inte längre.</translation>
    </message>
    <message>
        <source>The address has neither a name nor a company. Fill in one of them.</source>
        <translation>Adressen har varken namn eller företag. Fyll i ett av dem.</translation>
    </message>
    <message>
        <source>The short code “%1” belongs to %2. Choose another one.</source>
        <translation>Kortkoden ”%1” tillhör %2. Välj en annan.</translation>
    </message>
    <message>
        <source>This entry is not in the address book any more. Somebody has removed or merged it.</source>
        <translation>Denna post finns inte längre i adressboken. Någon har tagit bort eller slagit ihop den.</translation>
    </message>
    <message>
        <source>No column of %1 is called like a name or a company. Give the columns headings such as “Name”, “Street”, “Postcode” and “Town”.</source>
        <translation>Ingen kolumn i %1 heter som ett namn eller ett företag. Ge kolumnerna rubriker som ”Namn”, ”Gata”, ”Postnummer” och ”Ort”.</translation>
    </message>
    <message>
        <source>“%1” is booked: its label says what it says. It stays as it is.</source>
        <translation>”%1” är bokad: på etiketten står det som bokades. Sändningen förblir som den är.</translation>
    </message>
    <message>
        <source>“%1” is being booked just now. Wait for the outcome, then change it.</source>
        <translation>”%1” bokas just nu. Vänta på resultatet och ändra sedan.</translation>
    </message>
    <message>
        <source>“%1” may be booked: settle its unknown outcome first.</source>
        <translation>”%1” är kanske bokad: red först ut det okända resultatet.</translation>
    </message>
    <message>
        <source>“%1” was given up. Take it back first to change it.</source>
        <translation>”%1” är makulerad. Återta den först för att ändra den.</translation>
    </message>
    <message>
        <source>“%1” is so already.</source>
        <translation>”%1” är redan så.</translation>
    </message>
    <message>
        <source>“%1” was booked since: its label exists, and %2 has no call that takes a label back. It stays as it is. Do not use the label if the parcel shall not go, and ask the carrier if it was charged.</source>
        <translation>”%1” har bokats sedan dess: etiketten finns, och %2 har inget anrop som tar tillbaka en etikett. Sändningen förblir som den är. Använd inte etiketten om paketet inte ska i väg, och fråga transportören om den har debiterats.</translation>
    </message>
    <message>
        <source>“%1” is being booked, or its outcome is unknown. Settle that, then undo once more.</source>
        <translation>”%1” bokas, eller så är resultatet okänt. Red ut det och ångra sedan igen.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so it stays as it is now.</source>
        <translation>”%1” har ändrats sedan dess och förblir därför som den är nu.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Det finns inget av dig att ångra.</translation>
    </message>
    <message>
        <source>There is nothing of yours to do again.</source>
        <translation>Det finns inget av dig att göra om.</translation>
    </message>
    <message>
        <source>The shipment is on hold: %1. Release it before it is booked.</source>
        <translation>Sändningen är pausad: %1. Släpp den innan den bokas.</translation>
    </message>
    <message>
        <source>The shipment is on hold until %2: %1. Release it to book it earlier.</source>
        <translation>Sändningen är pausad till %2: %1. Släpp den för att boka tidigare.</translation>
    </message>
    <message>
        <source>Say why the shipment waits, so that others at the desk know it.</source>
        <translation>Ange varför sändningen väntar, så att andra vid arbetsplatsen vet det.</translation>
    </message>
    <message>
        <source>A shipment cannot be held until %1. Choose a day after today.</source>
        <translation>En sändning kan inte pausas till %1. Välj en dag efter i dag.</translation>
    </message>
    <message>
        <source>Only drafts can be held, and “%1” is none.</source>
        <translation>Bara utkast kan pausas, och ”%1” är inget utkast.</translation>
    </message>
    <message>
        <source>Only a booked shipment can be sent again, and “%1” is not booked. Duplicate it instead.</source>
        <translation>Bara en bokad sändning kan skickas igen, och ”%1” är inte bokad. Duplicera den i stället.</translation>
    </message>
    <message>
        <source>“%1” is sent again already, as “%2”. Discard that one first, or send it again in its turn.</source>
        <translation>”%1” skickas redan igen, som ”%2”. Förkasta den först, eller skicka den igen i sin tur.</translation>
    </message>
    <message>
        <source>This file holds no saved views. Choose one that was exported with “Export views”.</source>
        <translation>Filen innehåller inga sparade vyer. Välj en som skapats med ”Exportera vyer”.</translation>
    </message>
    <message>
        <source>Only a booked shipment can be handed over to the carrier, and “%1” is not booked.</source>
        <translation>Bara en bokad sändning kan lämnas till transportören, och ”%1” är inte bokad.</translation>
    </message>
    <message>
        <source>The print service does not know this job any more. Look whether it came out.</source>
        <translation>Utskriftstjänsten känner inte längre till jobbet. Titta efter om det kom ut.</translation>
    </message>
    <message>
        <source>The print service gave the job up. Its labels do not count as printed; look at the printer, then print again.</source>
        <translation>Utskriftstjänsten gav upp jobbet. Dess etiketter räknas inte som utskrivna; se till skrivaren och skriv ut igen.</translation>
    </message>
    <message>
        <source>The labels still wait at the printer. %1 They count as printed once it says so; the window or the next call with --wait asks it again.</source>
        <translation>Etiketterna väntar fortfarande hos skrivaren. %1 De räknas som utskrivna när den säger det; fönstret eller nästa anrop med --wait frågar igen.</translation>
    </message>
    <message>
        <source>This desk has not printed any label yet.</source>
        <translation>Den här arbetsplatsen har inte skrivit ut någon etikett än.</translation>
    </message>
    <message>
        <source>The watched folder “%1” is not there. Connect its drive, or choose another one; it is looked for again by itself.</source>
        <translation>Den bevakade mappen ”%1” finns inte. Anslut dess enhet eller välj en annan; den söks igen av sig själv.</translation>
    </message>
    <message>
        <source>In the watched folder “%1” nothing can be written. Check its permissions; it is tried again by itself.</source>
        <translation>I den bevakade mappen ”%1” går det inte att skriva. Kontrollera behörigheterna; det prövas igen av sig självt.</translation>
    </message>
    <message>
        <source>Another program is taking in files of the folder “%1” just now.</source>
        <translation>Ett annat program tar just nu emot filer ur mappen ”%1”.</translation>
    </message>
    <message>
        <source>The watched folder “%1” is on a drive that cannot keep others away from a file, so that two desks could take the same one. Choose a folder on another drive.</source>
        <translation>Den bevakade mappen ”%1” ligger på en enhet som inte kan hålla andra borta från en fil, så att två arbetsplatser kunde ta samma. Välj en mapp på en annan enhet.</translation>
    </message>
    <message>
        <source>The file could not be moved to “%1”. It stays where it is and is tried again; check the permissions, or choose a folder on another drive.</source>
        <translation>Filen kunde inte flyttas till ”%1”. Den ligger kvar och det prövas igen; kontrollera behörigheterna eller välj en mapp på en annan enhet.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the free space and the permissions; it is tried again by itself, and nothing is imported twice.</source>
        <translation>”%1” kunde inte skrivas. Kontrollera ledigt utrymme och behörigheter; det prövas igen av sig självt, och inget importeras två gånger.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. It stays as it is.</source>
        <translation>Det finns redan en fil ”%1”. Den förblir som den är.</translation>
    </message>
    <message>
        <source>The columns are not those of the earlier files of “%1”. Import the file once on the import page, where each column can be given its meaning.</source>
        <translation>Kolumnerna är inte de som tidigare filer från ”%1” hade. Importera filen en gång på importsidan, där varje kolumn kan få sin betydelse.</translation>
    </message>
    <message>
        <source>The same file was taken in before, as “%1” on %2. Nothing was imported again.</source>
        <translation>Samma fil har redan tagits emot, som ”%1” den %2. Inget importerades igen.</translation>
    </message>
    <message>
        <source>The folder “%1” is watched already. Choose another one.</source>
        <translation>Mappen ”%1” bevakas redan. Välj en annan.</translation>
    </message>
    <message>
        <source>The same file was taken in just now. Nothing was imported again.</source>
        <translation>Samma fil togs emot alldeles nyss. Inget importerades igen.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. It is left until it is complete.</source>
        <translation>Filen ändrades medan den lästes. Den lämnas tills den är fullständig.</translation>
    </message>
    <message>
        <source>“%1”: only %2 of %3 items are checked. Check the others by scan, then print its label.</source>
        <translation>”%1”: bara %2 av %3 artiklar är kontrollerade. Kontrollera de andra genom skanning och skriv sedan ut etiketten.</translation>
    </message>
    <message>
        <source>The order&apos;s items have changed meanwhile. Open the check again and go on there.</source>
        <translation>Orderns artiklar har ändrats under tiden. Öppna kontrollen igen och fortsätt där.</translation>
    </message>
    <message>
        <source>The desk&apos;s database file was moved or deleted while the program was using it. Nothing was changed. Put the file back under its name, then start the program again.</source>
        <translation>Databasfilen flyttades eller raderades medan programmet använde den. Ingenting ändrades. Lägg tillbaka filen under dess namn och starta om programmet.</translation>
    </message>
    <message>
        <source>The database file “%1” is missing, but its journal lies beside it: the file was moved or deleted while a program was using it. Put it back; a new one would lose what the journal holds.</source>
        <translation>Databasfilen ”%1” saknas, men dess journal ligger bredvid: filen flyttades eller raderades medan ett program använde den. Lägg tillbaka den; en ny skulle förlora det som journalen innehåller.</translation>
    </message>
    <message>
        <source>The carrier refused it without saying why. Check the shipment and the account.</source>
        <translation>Transportören avvisade det utan att säga varför. Kontrollera sändningen och kontot.</translation>
    </message>
    <message>
        <source>The carrier refused it. Its words: %1</source>
        <translation>Transportören avvisade det. Med dess ord: %1</translation>
    </message>
    <message>
        <source>The carrier does not accept the key for this: it is wrong, it belongs to the other environment (test or production), or the contract does not cover this service.</source>
        <translation>Transportören godtar inte nyckeln för detta: den är fel, hör till den andra miljön (test eller produktion), eller så omfattar avtalet inte tjänsten.</translation>
    </message>
    <message>
        <source>What was stored of the request cannot be read. Settle the shipment by hand.</source>
        <translation>Det som sparades av begäran går inte att läsa. Red ut sändningen för hand.</translation>
    </message>
    <message>
        <source>The carrier does not list the shipment. It may still appear; from %1 on it counts as not booked.</source>
        <translation>Transportören listar inte sändningen. Den kan dyka upp ännu; från %1 räknas den som inte bokad.</translation>
    </message>
    <message>
        <source>The carrier does not know the customer number. Check it and the company in the account.</source>
        <translation>Transportören känner inte till kundnumret. Kontrollera det och bolaget i kontot.</translation>
    </message>
    <message>
        <source>This program has no way to ask this carrier where its parcels are. Look the number up on the carrier&apos;s page.</source>
        <translation>Programmet kan inte fråga den här transportören var kollina är. Sök numret på transportörens sida.</translation>
    </message>
    <message>
        <source>The carrier left this parcel out of its answer. It is asked again by itself.</source>
        <translation>Transportören utelämnade det här kollit i sitt svar. Det frågas om igen av sig självt.</translation>
    </message>
    <message>
        <source>This cannot be ordered from here. Use the carrier&apos;s page for the parcel.</source>
        <translation>Det kan inte beställas härifrån. Använd transportörens sida för kollit.</translation>
    </message>
    <message>
        <source>The parcel has arrived or is back: nothing can be changed any more.</source>
        <translation>Kollit har kommit fram eller är tillbaka: inget kan ändras längre.</translation>
    </message>
    <message>
        <source>The carrier does not allow it at this point of the way.</source>
        <translation>Transportören tillåter det inte på den här delen av vägen.</translation>
    </message>
    <message>
        <source>The shipment is not booked. Book it first.</source>
        <translation>Sändningen är inte bokad. Boka den först.</translation>
    </message>
    <message>
        <source>The carrier asks for %1 now, which is another price than the one you agreed to. Nothing was ordered; ask for the price again.</source>
        <translation>Transportören begär nu %1, ett annat pris än det du godkände. Inget beställdes; fråga efter priset igen.</translation>
    </message>
    <message>
        <source>This is ordered already for the parcel, or its outcome is not settled yet. Nothing was ordered a second time.</source>
        <translation>Det är redan beställt för kollit, eller så är utfallet inte klarlagt. Inget beställdes en andra gång.</translation>
    </message>
    <message>
        <source>Another program has settled this order meanwhile. Look at how it stands now.</source>
        <translation>Ett annat program har klarlagt beställningen under tiden. Se hur den står nu.</translation>
    </message>
    <message>
        <source>There is no such order. Look at what was ordered for the parcel.</source>
        <translation>Det finns ingen sådan beställning. Se vad som beställts för kollit.</translation>
    </message>
    <message>
        <source>The carrier does not let this order be taken back any more.</source>
        <translation>Transportören låter inte beställningen tas tillbaka längre.</translation>
    </message>
    <message>
        <source>This carrier takes no booking back by a call. A label that is never handed over is not carried; destroy the paper and ask the carrier whether it is charged.</source>
        <translation>Transportören tar inte tillbaka bokningar via gränssnittet. En etikett som aldrig lämnas över transporteras inte; förstör papperet och fråga transportören om den debiteras.</translation>
    </message>
    <message>
        <source>The carrier has the parcel already: the booking cannot be taken back. Use what can still be done on its way.</source>
        <translation>Transportören har redan kollit: bokningen kan inte tas tillbaka. Använd det som ännu kan göras på vägen.</translation>
    </message>
    <message>
        <source>The carrier&apos;s list does not have the order yet. It is looked for again; until then it is not known whether it was taken.</source>
        <translation>Transportörens lista har inte beställningen än. Den söks igen; tills dess är det inte känt om den togs emot.</translation>
    </message>
    <message>
        <source>The carrier knows no such place. Try another spelling, or a part of the name.</source>
        <translation>Transportören känner inte till platsen. Prova en annan stavning eller en del av namnet.</translation>
    </message>
    <message>
        <source>This carrier&apos;s places cannot be looked up from here.</source>
        <translation>Den här transportörens platser kan inte sökas härifrån.</translation>
    </message>
    <message>
        <source>The carrier remarks: %1</source>
        <translation>Transportören anmärker: %1</translation>
    </message>
    <message>
        <source>The waybill %1 exists at the carrier, but its label did not come. Reconcile the shipment: that fetches the label.</source>
        <translation>Fraktsedeln %1 finns hos transportören, men etiketten kom inte. Klarlägg sändningen: då hämtas etiketten.</translation>
    </message>
    <message>
        <source>The carrier listed only a part of the waybills, so nothing can be said for certain. Try again later.</source>
        <translation>Transportören listade bara en del av fraktsedlarna, så inget är säkert. Försök igen senare.</translation>
    </message>
    <message>
        <source>The carrier has no waybill %1 of this account any more. Compare with its list.</source>
        <translation>Transportören har inte längre fraktsedeln %1 för kontot. Jämför med dess lista.</translation>
    </message>
    <message>
        <source>“%1” is no number of a waybill, which has 14 digits.</source>
        <translation>”%1” är inget fraktsedelsnummer, som har 14 siffror.</translation>
    </message>
    <message>
        <source>The carrier did not say whether the waybill is on the register. Compare with its list of registers.</source>
        <translation>Transportören sa inte om fraktsedeln står på registret. Jämför med dess lista över register.</translation>
    </message>
    <message>
        <source>The API key has no sender at the carrier. Add one in the business cabinet.</source>
        <translation>API-nyckeln har ingen avsändare hos transportören. Lägg till en i företagskabinettet.</translation>
    </message>
    <message>
        <source>The sender of the account does not belong to its API key. Choose the sender again.</source>
        <translation>Kontots avsändare hör inte till dess API-nyckel. Välj avsändaren igen.</translation>
    </message>
    <message>
        <source>There are several towns called “%1”. Choose one from the carrier&apos;s list.</source>
        <translation>Det finns flera orter som heter ”%1”. Välj en i transportörens lista.</translation>
    </message>
    <message>
        <source>The carrier does not know a town called “%1”. Choose it from its list.</source>
        <translation>Transportören känner inte till någon ort som heter ”%1”. Välj den i dess lista.</translation>
    </message>
    <message>
        <source>“%1” is not a number that this carrier gives. Check it against the label.</source>
        <translation>”%1” är inget nummer som den här transportören ger. Jämför med etiketten.</translation>
    </message>
    <message>
        <source>The carrier does not let this account ask where parcels are (answer %1). Ask its adviser for access to business tracking.</source>
        <translation>Transportören låter inte kontot fråga var kollin är (svar %1). Be dess rådgivare om tillgång till spårning för företag.</translation>
    </message>
    <message>
        <source>Only the sender can order this.</source>
        <translation>Det kan bara avsändaren beställa.</translation>
    </message>
    <message>
        <source>Only the sender can change this, not the recipient.</source>
        <translation>Det kan bara avsändaren ändra, inte mottagaren.</translation>
    </message>
    <message>
        <source>Two destinations are named. Name one of them.</source>
        <translation>Två mål är angivna. Ange ett av dem.</translation>
    </message>
    <message>
        <source>The carrier offers no call for this (%1). It is done on its page.</source>
        <translation>Transportören har inget gränssnitt för det (%1). Det görs på dess sida.</translation>
    </message>
    <message>
        <source>The carrier was asked for a price and placed an order: %1. Check it, and cancel it if it is not wanted.</source>
        <translation>Transportören tillfrågades om ett pris men lade en beställning: %1. Kontrollera den och ta tillbaka den om den inte är önskad.</translation>
    </message>
    <message>
        <source>The carrier took the order but did not say its number. Look it up on its page.</source>
        <translation>Transportören tog emot beställningen men sa inte dess nummer. Sök den på dess sida.</translation>
    </message>
    <message>
        <source>The carrier does not list orders of this kind. Look at its page, or give the outcome up.</source>
        <translation>Transportören listar inte sådana beställningar. Se på dess sida, eller sluta reda ut utfallet.</translation>
    </message>
    <message>
        <source>Its outcome was given up: nobody knows whether the carrier took it. Look at the carrier&apos;s page before you order it again.</source>
        <translation>Försöket att reda ut utfallet gavs upp: ingen vet om transportören tog emot det. Se på dess sida innan du beställer igen.</translation>
    </message>
    <message>
        <source>No printed label waits to be handed over: there is nothing to list.</source>
        <translation>Ingen utskriven etikett väntar på att lämnas: det finns inget att lista.</translation>
    </message>
    <message>
        <source>The parcel %1 stands on another list already. Look at that one.</source>
        <translation>Kollit %1 står redan på en annan lista. Se på den.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Det finns ingen sådan lista.</translation>
    </message>
    <message>
        <source>The carrier has this label no more. Print the one that the desk has kept.</source>
        <translation>Transportören har inte etiketten längre. Skriv ut den som arbetsplatsen har sparat.</translation>
    </message>
    <message>
        <source>The carrier offers no such pickup from %1. Book it on its page.</source>
        <translation>Transportören erbjuder ingen sådan hämtning från %1. Boka den på dess sida.</translation>
    </message>
    <message>
        <source>The carrier did not confirm the pickup. Ask it before you book another one.</source>
        <translation>Transportören bekräftade inte hämtningen. Fråga den innan du bokar en till.</translation>
    </message>
    <message>
        <source>The carrier does not bring this service to the address. Choose another service.</source>
        <translation>Transportören har inte tjänsten till adressen. Välj en annan.</translation>
    </message>
    <message>
        <source>The carrier does not say when it would arrive.</source>
        <translation>Transportören säger inte när det skulle komma fram.</translation>
    </message>
    <message>
        <source>The label was made for a printer of %1 dpi, but this one has %2 dpi: it would come out in another size. Book labels for %2 dpi, choose another printer, or let this printer scale such labels in its settings.</source>
        <translation>Etiketten gjordes för en skrivare med %1 dpi, men den här har %2 dpi: den skulle få en annan storlek. Boka etiketter för %2 dpi, välj en annan skrivare eller låt den här skala sådana etiketter i sina inställningar.</translation>
    </message>
    <message>
        <source>The label was made for a printer of another resolution and cannot be scaled: its bars would be too thin to be read, or parts of it cannot be drawn. Print it on a printer that it was made for.</source>
        <translation>Etiketten gjordes för en skrivare med annan upplösning och kan inte skalas: strecken skulle bli för tunna att läsa, eller delar kan inte ritas. Skriv ut den på en skrivare som den är gjord för.</translation>
    </message>
    <message>
        <source>The letters “%1” of the label are in no font that this desk has, nor in those of the printer. It is left out; install a font that has them, or book labels as PDF.</source>
        <translation>Bokstäverna ”%1” på etiketten finns inte i något typsnitt på arbetsplatsen och inte i skrivarens. Den utelämnas; installera ett typsnitt som har dem eller boka etiketter som PDF.</translation>
    </message>
    <message>
        <source>The label has printer commands that can only be printed, not drawn (%1). Send it to a thermal printer as it is.</source>
        <translation>Etiketten har skrivarkommandon som bara kan skrivas ut, inte ritas (%1). Skicka den som den är till en termoskrivare.</translation>
    </message>
    <message>
        <source>The label “%1” does not consist of printer commands (ZPL). Export it as PDF.</source>
        <translation>Etiketten ”%1” består inte av skrivarkommandon (ZPL). Exportera den som PDF.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a printer. Write it like socket://192.168.1.20:9100.</source>
        <translation>”%1” är ingen adress till en skrivare. Skriv den som socket://192.168.1.20:9100.</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Check that it is switched on and in the network; nothing was sent to it.</source>
        <translation>Skrivaren ”%1” svarar inte. Kontrollera att den är på och i nätet; inget skickades till den.</translation>
    </message>
    <message>
        <source>The printer “%1” takes printer commands (ZPL) only, not pages. Book labels as ZPL, or print on a printer of the system.</source>
        <translation>Skrivaren ”%1” tar bara skrivarkommandon (ZPL), inte sidor. Boka etiketter som ZPL eller skriv ut på en av systemets skrivare.</translation>
    </message>
    <message>
        <source>A code in the printer file is not printed alike by every printer, so it stays unchecked.</source>
        <translation>En kod i skrivarfilen skrivs inte likadant ut av alla skrivare, så den förblir okontrollerad.</translation>
    </message>
    <message>
        <source>The printer file holds no label.</source>
        <translation>Skrivarfilen innehåller ingen etikett.</translation>
    </message>
    <message>
        <source>The printer file is too large to be read or drawn.</source>
        <translation>Skrivarfilen är för stor för att läsas eller ritas.</translation>
    </message>
    <message>
        <source>A picture in the printer file is damaged. Fetch the label again.</source>
        <translation>En bild i skrivarfilen är skadad. Hämta etiketten igen.</translation>
    </message>
    <message>
        <source>A picture in the printer file is too large to be drawn.</source>
        <translation>En bild i skrivarfilen är för stor för att ritas.</translation>
    </message>
    <message>
        <source>The printer file uses a picture that only the printer has or can read.</source>
        <translation>Skrivarfilen använder en bild som bara skrivaren har eller kan läsa.</translation>
    </message>
    <message>
        <source>The printer file is written in a character set that only the printer knows.</source>
        <translation>Skrivarfilen är skriven i en teckenuppsättning som bara skrivaren känner till.</translation>
    </message>
    <message>
        <source>This needs the PIN of somebody who may approve it.</source>
        <translation>Detta kräver PIN-koden från någon som får godkänna det.</translation>
    </message>
    <message>
        <source>This needs the approval of a second person, with a PIN.</source>
        <translation>Detta kräver godkännande av en andra person, med PIN-kod.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. After five wrong PINs in a row nobody can approve under that name for five minutes.</source>
        <translation>Namn eller PIN-kod är fel. Efter fem felaktiga PIN-koder i rad kan ingen godkänna under det namnet på fem minuter.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs for “%1”. Try again in five minutes, or let somebody else approve.</source>
        <translation>För många felaktiga PIN-koder för ”%1”. Försök igen om fem minuter eller låt någon annan godkänna.</translation>
    </message>
    <message>
        <source>“%1” is who does this. Let somebody else approve it.</source>
        <translation>”%1” är den som gör detta. Låt någon annan godkänna det.</translation>
    </message>
    <message>
        <source>Too few people may approve: a PIN needs one, a second person needs two. Add people first, or lower what is asked for.</source>
        <translation>För få personer får godkänna: en PIN-kod kräver en, en andra person kräver två. Lägg till personer först eller kräv mindre.</translation>
    </message>
    <message>
        <source>Somebody has changed what needs an approval meanwhile. Look at it again.</source>
        <translation>Någon har under tiden ändrat vad som kräver godkännande. Titta på det igen.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>En PIN-kod har minst %1 tecken.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may approve here.</source>
        <translation>Ingen som heter ”%1” får godkänna här.</translation>
    </message>
    <message>
        <source>Only residents of the house can get to it. Choose another one.</source>
        <translation>Bara husets boende kommer åt den. Välj en annan.</translation>
    </message>
    <message>
        <source>It is closed at present. Choose another one.</source>
        <translation>Stängt för närvarande. Välj ett annat ställe.</translation>
    </message>
    <message>
        <source>The carrier does not let it be chosen at present.</source>
        <translation>Transportören låter det inte väljas för närvarande.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 kg.</source>
        <translation>Tar emot paket upp till %1 kg.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 cm.</source>
        <translation>Tar emot paket upp till %1 cm.</translation>
    </message>
    <message>
        <source>It takes parcels of a declared value of up to %1.</source>
        <translation>Tar emot paket med ett deklarerat värde upp till %1.</translation>
    </message>
    <message>
        <source>The carrier of this account is not told of items by file.</source>
        <translation>Transportören för detta konto tar inte emot anmälningar med fil.</translation>
    </message>
    <message>
        <source>Aviso makes no labels on the channel of this account, so there is nothing to announce from it. Announce the letters from the account that booked them.</source>
        <translation>Aviso skapar inga etiketter på det här kontots kanal, så det finns inget att anmäla från det. Anmäl breven från kontot som bokade dem.</translation>
    </message>
    <message>
        <source>{field}: no folder is set. Enter one in the account, or name one with --out.</source>
        <translation>{field}: ingen mapp är angiven. Ange den i kontot eller med --out.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect its drive or create it, then announce again; nothing is lost and nothing is announced twice.</source>
        <translation>Mappen ”%1” finns inte. Anslut dess enhet eller skapa den och anmäl sedan igen; inget går förlorat och inget anmäls två gånger.</translation>
    </message>
    <message>
        <source>Nothing waits to be announced by file, of the accounts that have a folder for it.</source>
        <translation>För konton med en mapp för detta väntar inget på att anmälas med fil.</translation>
    </message>
    <message>
        <source>“%1” was announced by another window or program in the meantime. Look at the list.</source>
        <translation>”%1” har under tiden anmälts av ett annat fönster eller program. Se i listan.</translation>
    </message>
    <message>
        <source>Shipment %1 has no rejected item that could be announced again.</source>
        <translation>Försändelse %1 har inget avvisat som kan anmälas igen.</translation>
    </message>
    <message>
        <source>There is no file with the reference “%1”. Look at the list.</source>
        <translation>Det finns ingen fil med referensen ”%1”. Se i listan.</translation>
    </message>
    <message>
        <source>{field} is missing, and the file needs it (as “%1”). Enter it, then announce again.</source>
        <translation>{field} saknas och filen behöver det (som ”%1”). Ange det och anmäl sedan igen.</translation>
    </message>
    <message>
        <source>{field} is longer than the %2 characters that the file has room for (as “%1”).</source>
        <translation>{field} är längre än de %2 tecken som får plats i filen (som ”%1”).</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot stand in the file (as “%1”). Remove it.</source>
        <translation>{field} innehåller ett tecken som inte kan stå i filen (som ”%1”). Ta bort det.</translation>
    </message>
    <message>
        <source>The file does not read back as it was meant. It was not written; tell the support.</source>
        <translation>Filen läses inte tillbaka som avsett. Den har inte skrivits; meddela supporten.</translation>
    </message>
    <message>
        <source>The answer is no whole XML file (line %1). Fetch it again; nothing was changed.</source>
        <translation>Svaret är ingen fullständig XML-fil (rad %1). Hämta det igen; inget har ändrats.</translation>
    </message>
    <message>
        <source>This file is no answer to announced items: it begins with “%1”. Nothing was changed.</source>
        <translation>Den här filen är inget svar på anmälda försändelser: den börjar med ”%1”. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“%1” is too large for an answer to announced items. Nothing was changed.</source>
        <translation>”%1” är för stor för ett svar på anmälda försändelser. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This program cannot order pickups from this carrier. Use its page, or hand the parcels over yourself.</source>
        <translation>Programmet kan inte beställa hämtningar hos den här transportören. Använd dess sida, eller lämna paketen själv.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched: book shipments first, or look at the pickups that are ordered already.</source>
        <translation>Inget väntar på att hämtas: boka först sändningar, eller se på hämtningarna som redan är beställda.</translation>
    </message>
    <message>
        <source>The parcel %1 is on another pickup already, or perhaps is. Nothing was ordered.</source>
        <translation>Paketet %1 är redan med i en annan hämtning, eller kanske är det. Inget beställdes.</translation>
    </message>
    <message>
        <source>There is nothing left to settle about this pickup. Look at how it stands now.</source>
        <translation>Det finns inget kvar att klara upp för den här hämtningen. Se hur den står nu.</translation>
    </message>
    <message>
        <source>There is no such pickup. Look at the list of pickups.</source>
        <translation>Den hämtningen finns inte. Se listan över hämtningar.</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for that. Ask for its times and choose one of them.</source>
        <translation>Transportören erbjuder ingen hämtning då. Fråga efter dess tider och välj en av dem.</translation>
    </message>
    <message>
        <source>This program cannot make return labels of this carrier. Use the carrier&apos;s page.</source>
        <translation>Programmet kan inte göra returetiketter för den här transportören. Använd transportörens sida.</translation>
    </message>
    <message>
        <source>There is a return label already. Print it from the shipment&apos;s labels.</source>
        <translation>Det finns redan en returetikett. Skriv ut den bland sändningens etiketter.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importerad från %1</translation>
    </message>
    <message>
        <source>Updated by an import from %1</source>
        <translation>Uppdaterad av en import från %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrat: %1</translation>
    </message>
    <message>
        <source>Booked, number %1</source>
        <translation>Bokad, nummer %1</translation>
    </message>
    <message>
        <source>Label %1 printed</source>
        <translation>Etikett %1 utskriven</translation>
    </message>
    <message>
        <source>Label %1 printed again, copy %2</source>
        <translation>Etikett %1 utskriven igen, kopia %2</translation>
    </message>
    <message>
        <source>Warning by the carrier. %1</source>
        <translation>Varning från transportören. %1</translation>
    </message>
    <message>
        <source>Imported from an order file</source>
        <translation>Importerad från en orderfil</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Användare: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Orsak: %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Förkastad</translation>
    </message>
    <message>
        <source>Taken back as a draft</source>
        <translation>Återtagen som utkast</translation>
    </message>
    <message>
        <source>Label %1 perhaps printed: the print service did not say</source>
        <translation>Etikett %1 kanske utskriven: utskriftstjänsten sade inget</translation>
    </message>
    <message>
        <source>Changed back: %1</source>
        <translation>Ändrat tillbaka: %1</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Pausad: %1</translation>
    </message>
    <message>
        <source>Put on hold until %2: %1</source>
        <translation>Pausad till %2: %1</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>Made as a duplicate of “%1”</source>
        <translation>Skapad som kopia av ”%1”</translation>
    </message>
    <message>
        <source>Sent again instead of “%1”</source>
        <translation>Skickas igen i stället för ”%1”</translation>
    </message>
    <message>
        <source>Sent again as “%1”</source>
        <translation>Skickas igen som ”%1”</translation>
    </message>
    <message>
        <source>Address used as entered, by %1: %2</source>
        <translation>Adressen används som angiven, av %1: %2</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Lämnad till transportören</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Ändå inte lämnad</translation>
    </message>
    <message>
        <source>Label asked for under “%1”</source>
        <translation>Etikett begärd under ”%1”</translation>
    </message>
    <message>
        <source>“%1” was not booked. %2</source>
        <translation>”%1” bokades inte. %2</translation>
    </message>
    <message>
        <source>Outcome of “%1” is unknown. %2</source>
        <translation>Utfallet av ”%1” är okänt. %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a label. %2</source>
        <translation>”%1” är förbrukat utan etikett. %2</translation>
    </message>
    <message>
        <source>Asked of the carrier for %2: %1</source>
        <translation>Begärt av transportören för %2: %1</translation>
    </message>
    <message>
        <source>Ordered for %2: %1. %3</source>
        <translation>Beställt för %2: %1. %3</translation>
    </message>
    <message>
        <source>Not ordered for %2: %1. %4</source>
        <translation>Inte beställt för %2: %1. %4</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this for %2: %1. %4</source>
        <translation>Det är inte känt om transportören tog emot detta för %2: %1. %4</translation>
    </message>
    <message>
        <source>Taking back for %2: %1</source>
        <translation>Tas tillbaka för %2: %1</translation>
    </message>
    <message>
        <source>Taken back for %2: %1. %3</source>
        <translation>Tillbakataget för %2: %1. %3</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Godkänt av %1</translation>
    </message>
    <message>
        <source>Return label asked for under “%1”</source>
        <translation>Returetikett begärd under ”%1”</translation>
    </message>
    <message>
        <source>Return label made, number %1</source>
        <translation>Returetikett gjord, nummer %1</translation>
    </message>
    <message>
        <source>No return label under “%1”. %2</source>
        <translation>Ingen returetikett under ”%1”. %2</translation>
    </message>
    <message>
        <source>Whether there is a return label under “%1” is unknown. %2</source>
        <translation>Det är okänt om det finns en returetikett under ”%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a return label. %2</source>
        <translation>”%1” är förbrukat utan returetikett. %2</translation>
    </message>
</context>
<context>
    <name>feature</name>
    <message>
        <source>Labels</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Messages by e-mail</source>
        <translation>Aviseringar via e-post</translation>
    </message>
    <message>
        <source>Messages by SMS</source>
        <translation>Aviseringar via SMS</translation>
    </message>
    <message>
        <source>Delivery options for the recipient</source>
        <translation>Leveransval för mottagaren</translation>
    </message>
    <message>
        <source>Own picture and link in messages</source>
        <translation>Egen bild och länk i aviseringar</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Recipient&apos;s form of address</source>
        <translation>Mottagarens tilltal</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name</source>
        <translation>Mottagarens förnamn</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Mottagarens namn</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name and name together</source>
        <translation>Mottagarens för- och efternamn tillsammans</translation>
    </message>
    <message>
        <source>Recipient&apos;s company</source>
        <translation>Mottagarens företag</translation>
    </message>
    <message>
        <source>Recipient&apos;s additional name line</source>
        <translation>Mottagarens ytterligare namnrad</translation>
    </message>
    <message>
        <source>Recipient&apos;s address supplement</source>
        <translation>Mottagarens adresstillägg</translation>
    </message>
    <message>
        <source>Recipient&apos;s street</source>
        <translation>Mottagarens gata</translation>
    </message>
    <message>
        <source>Recipient&apos;s house number</source>
        <translation>Mottagarens husnummer</translation>
    </message>
    <message>
        <source>Recipient&apos;s P.O. box</source>
        <translation>Mottagarens postbox</translation>
    </message>
    <message>
        <source>Recipient&apos;s floor</source>
        <translation>Mottagarens våning</translation>
    </message>
    <message>
        <source>Recipient&apos;s letterbox number</source>
        <translation>Mottagarens brevlådenummer</translation>
    </message>
    <message>
        <source>Recipient&apos;s postcode</source>
        <translation>Mottagarens postnummer</translation>
    </message>
    <message>
        <source>Recipient&apos;s town</source>
        <translation>Mottagarens ort</translation>
    </message>
    <message>
        <source>Recipient&apos;s country</source>
        <translation>Mottagarens land</translation>
    </message>
    <message>
        <source>Recipient&apos;s telephone</source>
        <translation>Mottagarens telefon</translation>
    </message>
    <message>
        <source>Recipient&apos;s mobile</source>
        <translation>Mottagarens mobil</translation>
    </message>
    <message>
        <source>Recipient&apos;s e-mail</source>
        <translation>Mottagarens e-post</translation>
    </message>
    <message>
        <source>Recipient&apos;s language</source>
        <translation>Mottagarens språk</translation>
    </message>
    <message>
        <source>Recipient&apos;s customer number at the carrier</source>
        <translation>Mottagarens kundnummer hos transportören</translation>
    </message>
    <message>
        <source>Own label lines</source>
        <translation>Egna etikettrader</translation>
    </message>
    <message>
        <source>Private or business recipient</source>
        <translation>Privatperson eller företag som mottagare</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Avsändarens namn</translation>
    </message>
    <message>
        <source>Sender&apos;s second name line</source>
        <translation>Avsändarens andra namnrad</translation>
    </message>
    <message>
        <source>Sender&apos;s street</source>
        <translation>Avsändarens gata</translation>
    </message>
    <message>
        <source>Sender&apos;s P.O. box</source>
        <translation>Avsändarens postbox</translation>
    </message>
    <message>
        <source>Sender&apos;s postcode</source>
        <translation>Avsändarens postnummer</translation>
    </message>
    <message>
        <source>Sender&apos;s town</source>
        <translation>Avsändarens ort</translation>
    </message>
    <message>
        <source>Sender&apos;s country</source>
        <translation>Avsändarens land</translation>
    </message>
    <message>
        <source>Post office of posting</source>
        <translation>Inlämningsställe</translation>
    </message>
    <message>
        <source>Sender name in messages</source>
        <translation>Avsändarnamn i aviseringar</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>Avsändarens e-post</translation>
    </message>
    <message>
        <source>Picture in messages</source>
        <translation>Bild i aviseringar</translation>
    </message>
    <message>
        <source>Link in messages</source>
        <translation>Länk i aviseringar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Kontots namn</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportör</translation>
    </message>
    <message>
        <source>Address of the carrier&apos;s service</source>
        <translation>Adress till transportörens tjänst</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adress för inloggning</translation>
    </message>
    <message>
        <source>Billing relationship since</source>
        <translation>Faktureringsavtal sedan</translation>
    </message>
    <message>
        <source>Service terms accepted on</source>
        <translation>Tjänstevillkor godkända den</translation>
    </message>
    <message>
        <source>Channel of the account</source>
        <translation>Kontots kanal</translation>
    </message>
    <message>
        <source>Franking licence</source>
        <translation>Frankeringslicens</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>Första kollinummer</translation>
    </message>
    <message>
        <source>Last item number</source>
        <translation>Sista kollinummer</translation>
    </message>
    <message>
        <source>Name of the sending system</source>
        <translation>Det sändande systemets namn</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>Etikettens språk</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Begäranden per sekund</translation>
    </message>
    <message>
        <source>Services by agreement</source>
        <translation>Tjänster enligt avtal</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Provetikett</translation>
    </message>
    <message>
        <source>Label layout</source>
        <translation>Etikettlayout</translation>
    </message>
    <message>
        <source>Label format</source>
        <translation>Etikettformat</translation>
    </message>
    <message>
        <source>Label resolution</source>
        <translation>Etikettupplösning</translation>
    </message>
    <message>
        <source>Addresses on the label</source>
        <translation>Adresser på etiketten</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klienthemlighet</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Prenumerationsnyckel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Additional services</source>
        <translation>Tilläggstjänster</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Källans namn</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Leveransval</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Vikt i gram</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Free text 1</source>
        <translation>Fritext 1</translation>
    </message>
    <message>
        <source>Free text 2</source>
        <translation>Fritext 2</translation>
    </message>
    <message>
        <source>Dispatch date</source>
        <translation>Avsändningsdatum</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Leveransdatum</translation>
    </message>
    <message>
        <source>Place of deposit</source>
        <translation>Avlämningsplats</translation>
    </message>
    <message>
        <source>Text on the label</source>
        <translation>Text på etiketten</translation>
    </message>
    <message>
        <source>Number of the parcel</source>
        <translation>Paketets nummer</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Antal paket</translation>
    </message>
    <message>
        <source>pro clima</source>
        <translation>pro clima</translation>
    </message>
    <message>
        <source>UN numbers</source>
        <translation>UN-nummer</translation>
    </message>
    <message>
        <source>Amount to collect</source>
        <translation>Postförskottsbelopp</translation>
    </message>
    <message>
        <source>Payment slip reference</source>
        <translation>Inbetalningskortets referens</translation>
    </message>
    <message>
        <source>IBAN for the amount</source>
        <translation>IBAN för beloppet</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinnehavare</translation>
    </message>
    <message>
        <source>Account holder, supplement</source>
        <translation>Kontoinnehavare, tillägg</translation>
    </message>
    <message>
        <source>Account holder&apos;s street</source>
        <translation>Kontoinnehavarens gata</translation>
    </message>
    <message>
        <source>Account holder&apos;s postcode</source>
        <translation>Kontoinnehavarens postnummer</translation>
    </message>
    <message>
        <source>Account holder&apos;s town</source>
        <translation>Kontoinnehavarens ort</translation>
    </message>
    <message>
        <source>Contact e-mail for cash on delivery</source>
        <translation>E-post till kontakt för postförskott</translation>
    </message>
    <message>
        <source>Contact telephone for cash on delivery</source>
        <translation>Telefon till kontakt för postförskott</translation>
    </message>
    <message>
        <source>Contact mobile for cash on delivery</source>
        <translation>Mobil till kontakt för postförskott</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Skäl till pausen</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Pausens sista dag</translation>
    </message>
    <message>
        <source>Channel of the messages</source>
        <translation>Aviseringarnas kanal</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Aviseringarnas språk</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kortkod</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Förvalets namn</translation>
    </message>
    <message>
        <source>Code of the preset</source>
        <translation>Förvalets kod</translation>
    </message>
    <message>
        <source>Name of the package</source>
        <translation>Förpackningens namn</translation>
    </message>
    <message>
        <source>Measures of the package</source>
        <translation>Förpackningens mått</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Bevakad mapp</translation>
    </message>
    <message>
        <source>Items to be packed</source>
        <translation>Artiklar att packa</translation>
    </message>
    <message>
        <source>Recipient&apos;s street and house number together</source>
        <translation>Mottagarens gata och husnummer tillsammans</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nyckel</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Godkännarens namn</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>COPY %1</source>
        <extracomment>Stamped in capitals on a label that was printed before; few letters fit.</extracomment>
        <translation>KOPIA %1</translation>
    </message>
    <message>
        <source>DRAWN FROM ZPL</source>
        <extracomment>Stamped in capitals on a page that shows printer commands as a printer would print them; few letters fit.</extracomment>
        <translation>RITAD FRÅN ZPL</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The two letters of the language into which this file translates: it, de, fr, sv or uk.</extracomment>
        <translation>sv</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportör</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Register of the carrier</source>
        <translation>Transportörens register</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Kollin</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Vikt i kg</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Överlämnat</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Lista %1</translation>
    </message>
    <message>
        <source>Taken over by the driver (name, time, signature):</source>
        <translation>Övertaget av föraren (namn, tid, underskrift):</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register</source>
        <translation>Inte på transportörens register</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice</source>
        <comment>an account</comment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Practice PostNord</source>
        <comment>an account</comment>
        <translation>Övning PostNord</translation>
    </message>
    <message>
        <source>Practice Nova Poshta</source>
        <comment>an account</comment>
        <translation>Övning Nova Poshta</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The recipient has neither a name nor a company. Fill in one of them.</source>
        <translation>Mottagaren har varken namn eller företag. Fyll i något av dem.</translation>
    </message>
    <message>
        <source>The address has neither a street nor a P.O. box. Fill in one of them.</source>
        <translation>Adressen har varken gata eller postbox. Fyll i någon av dem.</translation>
    </message>
    <message>
        <source>A parcel&apos;s address has a street or a P.O. box, not both. Remove one of them.</source>
        <translation>En paketadress har gata eller postbox, inte båda. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>The street has no house number. Leave it so if there really is none.</source>
        <translation>Gatan har inget husnummer. Lämna det så om det verkligen inte finns något.</translation>
    </message>
    <message>
        <source>A pick-up point needs the recipient&apos;s number: “PickPost 12345678” or “MyPost24 12345678”.</source>
        <translation>Ett utlämningsställe kräver mottagarens nummer: ”PickPost 12345678” eller ”MyPost24 12345678”.</translation>
    </message>
    <message>
        <source>The postcode %1 is in Liechtenstein. Check the country.</source>
        <translation>Postnumret %1 ligger i Liechtenstein. Kontrollera landet.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no country code. Write two letters, like CH.</source>
        <translation>{field}: ”%1” är ingen landskod. Skriv två bokstäver, till exempel CH.</translation>
    </message>
    <message>
        <source>The service “%1” does not go to %2. Choose one for abroad.</source>
        <translation>Tjänsten ”%1” går inte till %2. Välj en för utlandet.</translation>
    </message>
    <message>
        <source>The service “%1” goes abroad only. Choose a domestic one.</source>
        <translation>Tjänsten ”%1” går bara till utlandet. Välj en inrikes tjänst.</translation>
    </message>
    <message>
        <source>The sender would be cut to %1 characters on this label.</source>
        <translation>Avsändaren skulle kortas till %1 tecken på den här etiketten.</translation>
    </message>
    <message>
        <source>{field} would be left away on the label: the layout %1 prints %2 lines.</source>
        <translation>{field} skulle utelämnas på etiketten: layouten %1 skriver ut %2 rader.</translation>
    </message>
    <message>
        <source>The address has more lines than the %2 that the layout %1 prints. Shorten it.</source>
        <translation>Adressen har fler rader än de %2 som layouten %1 skriver ut. Korta den.</translation>
    </message>
    <message>
        <source>Own label lines must be at least %1.</source>
        <translation>Egna etikettrader måste vara minst %1.</translation>
    </message>
    <message>
        <source>Own label lines may be at most %1.</source>
        <translation>Egna etikettrader får vara högst %1.</translation>
    </message>
    <message>
        <source>The recipient has no e-mail address. Fill it in or switch the message off.</source>
        <translation>Mottagaren har ingen e-postadress. Fyll i den eller stäng av aviseringen.</translation>
    </message>
    <message>
        <source>The recipient has no mobile number. Fill it in or send the message by e-mail.</source>
        <translation>Mottagaren har inget mobilnummer. Fyll i det eller skicka aviseringen via e-post.</translation>
    </message>
    <message>
        <source>This message goes to you, but it has no address. Fill it in here or in the account.</source>
        <translation>Den här aviseringen går till dig, men den har ingen adress. Fyll i den här eller i kontot.</translation>
    </message>
    <message>
        <source>“%1” does not fit the channel: e-mail needs an e-mail address, SMS a mobile number.</source>
        <translation>”%1” passar inte kanalen: e-post kräver en e-postadress, SMS ett mobilnummer.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it.</source>
        <translation>”%1” är ingen e-postadress. Rätta den.</translation>
    </message>
    <message>
        <source>The e-mail address has more than %1 characters.</source>
        <translation>E-postadressen har mer än %1 tecken.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write digits, with + in front for abroad.</source>
        <translation>”%1” är inget telefonnummer. Skriv siffror, med + framför för utlandet.</translation>
    </message>
    <message>
        <source>“%1” has too many or too few digits for a telephone number.</source>
        <translation>”%1” har för många eller för få siffror för ett telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” needs its country code in front, like +41.</source>
        <translation>”%1” behöver sin landskod framför, till exempel +41.</translation>
    </message>
    <message>
        <source>“%1” is not a mobile number, so no SMS can reach it. Send the message by e-mail.</source>
        <translation>”%1” är inget mobilnummer, så inget SMS kan nå det. Skicka aviseringen via e-post.</translation>
    </message>
    <message>
        <source>{field}: %1 is past. Choose a later day.</source>
        <translation>{field}: %1 har passerat. Välj en senare dag.</translation>
    </message>
    <message>
        <source>{field}: the carrier does not work on %1 (Sunday or public holiday). Choose another day.</source>
        <translation>{field}: transportören arbetar inte %1 (söndag eller helgdag). Välj en annan dag.</translation>
    </message>
    <message>
        <source>{field}: %1 is a holiday in many regions. It may take a day longer there.</source>
        <translation>{field}: %1 är helgdag i många regioner. Där kan det ta en dag längre.</translation>
    </message>
    <message>
        <source>{field}: %1 is a Saturday, which needs “%2”. Add it or choose another day.</source>
        <translation>{field}: %1 är en lördag, vilket kräver ”%2”. Lägg till den eller välj en annan dag.</translation>
    </message>
    <message>
        <source>For “%2” the parcel is handed over on a Friday, but %1 is another day.</source>
        <translation>För ”%2” lämnas paketet in på en fredag, men %1 är en annan dag.</translation>
    </message>
    <message>
        <source>{field} is missing. Fill it in.</source>
        <translation>{field} saknas. Fyll i fältet.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where %2 are allowed: %3 too many. Shorten it.</source>
        <translation>{field} har %1 tecken men %2 är tillåtna: %3 för mycket. Korta texten.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where at least %2 are needed.</source>
        <translation>{field} har %1 tecken men minst %2 behövs.</translation>
    </message>
    <message>
        <source>{field} does not have the form that is expected: “%1”. Check it.</source>
        <translation>{field} har inte den förväntade formen: ”%1”. Kontrollera fältet.</translation>
    </message>
    <message>
        <source>{field} holds characters that this channel refuses: %1. Replace them.</source>
        <translation>{field} innehåller tecken som den här kanalen avvisar: %1. Ersätt dem.</translation>
    </message>
    <message>
        <source>{field} holds invisible control characters. Type it again.</source>
        <translation>{field} innehåller osynliga styrtecken. Skriv in texten igen.</translation>
    </message>
    <message>
        <source>{field} holds a line break. Write it on one line.</source>
        <translation>{field} innehåller en radbrytning. Skriv allt på en rad.</translation>
    </message>
    <message>
        <source>{field} may hold digits only, not “%1”.</source>
        <translation>{field} får bara innehålla siffror, inte ”%1”.</translation>
    </message>
    <message>
        <source>{field} is not a number: “%1”. Write it like 49.90.</source>
        <translation>{field} är inget tal: ”%1”. Skriv det som 49.90.</translation>
    </message>
    <message>
        <source>{field} is not a date: “%1”. Write it like 2026-11-21.</source>
        <translation>{field} är inget datum: ”%1”. Skriv det som 2026-11-21.</translation>
    </message>
    <message>
        <source>{field} cannot be “%1”. Choose one of: %2.</source>
        <translation>{field} kan inte vara ”%1”. Välj något av: %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at most %2 is allowed.</source>
        <translation>{field} är %1, men högst %2 är tillåtet.</translation>
    </message>
    <message>
        <source>{field} is %1, but at least %2 is needed.</source>
        <translation>{field} är %1, men minst %2 behövs.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a valid IBAN; its check digits do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>{field}: ”%1” är inget giltigt IBAN-nummer; kontrollsiffrorna stämmer inte. Jämför med bankens uppgifter.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the slip.</source>
        <translation>{field}: kontrollsiffran i ”%1” stämmer inte. Jämför med inbetalningskortet.</translation>
    </message>
    <message>
        <source>The carrier has no service “%1”. Choose one from the list.</source>
        <translation>Transportören har ingen tjänst ”%1”. Välj en i listan.</translation>
    </message>
    <message>
        <source>The carrier has no additional service “%1”. Remove it.</source>
        <translation>Transportören har ingen tilläggstjänst ”%1”. Ta bort den.</translation>
    </message>
    <message>
        <source>The carrier has no message “%1”. Remove it.</source>
        <translation>Transportören har ingen avisering ”%1”. Ta bort den.</translation>
    </message>
    <message>
        <source>The account&apos;s channel “%1” is not known. Choose the channel in the account.</source>
        <translation>Kontots kanal ”%1” är okänd. Välj kanal i kontot.</translation>
    </message>
    <message>
        <source>No service is chosen. Choose one.</source>
        <translation>Ingen tjänst är vald. Välj en.</translation>
    </message>
    <message>
        <source>With “%1”, “%2” is not possible.</source>
        <translation>Med ”%1” är ”%2” inte möjligt.</translation>
    </message>
    <message>
        <source>The shipment has no parcel. Add one.</source>
        <translation>Sändningen har inget paket. Lägg till ett.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered by the carrier. Choose something else.</source>
        <translation>”%1” erbjuds inte längre av transportören. Välj något annat.</translation>
    </message>
    <message>
        <source>“%1” works only by agreement with the carrier. List it in the account if you have one.</source>
        <translation>”%1” fungerar bara enligt avtal med transportören. Ange det i kontot om du har ett.</translation>
    </message>
    <message>
        <source>The message “%1” is not offered with the service “%2”.</source>
        <translation>Aviseringen ”%1” erbjuds inte med tjänsten ”%2”.</translation>
    </message>
    <message>
        <source>The additional service “%1” is not offered with the service “%2”.</source>
        <translation>Tilläggstjänsten ”%1” erbjuds inte med tjänsten ”%2”.</translation>
    </message>
    <message>
        <source>The instruction “%1” is not offered with the service “%2”.</source>
        <translation>Instruktionen ”%1” erbjuds inte med tjänsten ”%2”.</translation>
    </message>
    <message>
        <source>The label format %1 is not offered with the service “%2”. Choose %3.</source>
        <translation>Etikettformatet %1 erbjuds inte med tjänsten ”%2”. Välj %3.</translation>
    </message>
    <message>
        <source>The format %1 blurs the bars of the code. PDF or PNG is safer.</source>
        <translation>Formatet %1 gör kodens streck suddiga. PDF eller PNG är säkrare.</translation>
    </message>
    <message>
        <source>“%1” needs the additional service “%2”. Add it first.</source>
        <translation>”%1” kräver tilläggstjänsten ”%2”. Lägg till den först.</translation>
    </message>
    <message>
        <source>“%1” needs the message “%2”. Switch it on.</source>
        <translation>”%1” kräver aviseringen ”%2”. Slå på den.</translation>
    </message>
    <message>
        <source>“%1” needs this value: {field}. Fill it in.</source>
        <translation>”%1” kräver det här värdet: {field}. Fyll i det.</translation>
    </message>
    <message>
        <source>{field} would be ignored, because “%1” is not chosen.</source>
        <translation>{field} skulle ignoreras, eftersom ”%1” inte är valt.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other. Keep one of them.</source>
        <translation>”%1” och ”%2” utesluter varandra. Behåll bara en av dem.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other. Check what is meant.</source>
        <translation>”%1” och ”%2” motsäger varandra. Kontrollera vad som avses.</translation>
    </message>
    <message>
        <source>The layout %1 does not print this text.</source>
        <translation>Layouten %1 skriver inte ut den här texten.</translation>
    </message>
    <message>
        <source>The layout %1 does not print the post office of posting.</source>
        <translation>Layouten %1 skriver inte ut inlämningsstället.</translation>
    </message>
    <message>
        <source>Aviso cannot book through “%1”. Choose an account with another channel.</source>
        <translation>Aviso kan inte boka via ”%1”. Välj ett konto med en annan kanal.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away.</source>
        <translation>{field} finns inte i ”%1” och skulle utelämnas.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away. “%2” offers it.</source>
        <translation>{field} finns inte i ”%1” och skulle utelämnas. ”%2” erbjuder det.</translation>
    </message>
    <message>
        <source>This message is not sent on the chosen channel. Choose another one.</source>
        <translation>Den här aviseringen skickas inte via den valda kanalen. Välj en annan.</translation>
    </message>
    <message>
        <source>“%1” is sent only when the address is a P.O. box, poste restante or a pick-up point.</source>
        <translation>”%1” skickas bara när adressen är en postbox, poste restante eller ett utlämningsställe.</translation>
    </message>
    <message>
        <source>The carrier&apos;s present pages speak of e-mail only. Ask whether your account may send SMS.</source>
        <translation>Transportörens aktuella sidor nämner bara e-post. Fråga om ditt konto får skicka SMS.</translation>
    </message>
    <message>
        <source>The carrier does not write in %1. This message will be in %2.</source>
        <translation>Transportören skriver inte på %1. Aviseringen blir på %2.</translation>
    </message>
    <message>
        <source>The recipient&apos;s language is not known. This message will be in %1.</source>
        <translation>Mottagarens språk är inte känt. Aviseringen blir på %1.</translation>
    </message>
    <message>
        <source>{field} travels in the message “%1” or “%2” by e-mail. Switch one of them on.</source>
        <translation>{field} följer med i aviseringen ”%1” eller ”%2” via e-post. Slå på en av dem.</translation>
    </message>
    <message>
        <source>{field} needs the dispatch date. Fill it in.</source>
        <translation>{field} kräver avsändningsdatumet. Fyll i det.</translation>
    </message>
    <message>
        <source>“%1”: the carrier does not check what the recipient enters and accepts no liability for abuse.</source>
        <translation>”%1”: transportören kontrollerar inte vad mottagaren anger och ansvarar inte för missbruk.</translation>
    </message>
    <message>
        <source>“%1” makes no sense with “%2”: nobody would sign. Choose one of them.</source>
        <translation>”%1” är meningslöst med ”%2”: ingen skulle skriva under. Välj en av dem.</translation>
    </message>
    <message>
        <source>“%1” has no effect where the recipient collects the parcel.</source>
        <translation>”%1” har ingen verkan när mottagaren hämtar paketet.</translation>
    </message>
    <message>
        <source>{field} would not reach anybody, because no message is switched on.</source>
        <translation>{field} skulle inte nå någon, eftersom ingen avisering är påslagen.</translation>
    </message>
    <message>
        <source>{field} would be left away: none of the chosen messages carries it.</source>
        <translation>{field} skulle utelämnas: ingen av de valda aviseringarna tar med det.</translation>
    </message>
    <message>
        <source>{field} would be left away by SMS. Send the message by e-mail.</source>
        <translation>{field} skulle utelämnas via SMS. Skicka aviseringen via e-post.</translation>
    </message>
    <message>
        <source>{field}: nothing is known to fill in for %1. Complete the shipment or change the text.</source>
        <translation>{field}: det finns inget känt att fylla i för %1. Komplettera sändningen eller ändra texten.</translation>
    </message>
    <message>
        <source>{field}: there is no placeholder %1. Known are: %2.</source>
        <translation>{field}: det finns ingen platshållare %1. Kända är: %2.</translation>
    </message>
    <message>
        <source>“%1” is of use only with several parcels.</source>
        <translation>”%1” är bara till nytta med flera paket.</translation>
    </message>
    <message>
        <source>At most %1 parcels can be delivered together. Split the shipment.</source>
        <translation>Högst %1 paket kan levereras tillsammans. Dela upp sändningen.</translation>
    </message>
    <message>
        <source>The amount %1 is collected for each parcel, not once for the shipment.</source>
        <translation>Beloppet %1 tas upp för varje paket, inte en gång för sändningen.</translation>
    </message>
    <message>
        <source>Orange payment slips ended in 2022. Use the IBAN instead.</source>
        <translation>De orange inbetalningskorten upphörde 2022. Använd IBAN i stället.</translation>
    </message>
    <message>
        <source>The picture in messages needs a link. Fill in where it leads.</source>
        <translation>Bilden i aviseringar behöver en länk. Fyll i vart den leder.</translation>
    </message>
    <message>
        <source>The link in messages needs a picture. Fill in its address.</source>
        <translation>Länken i aviseringar behöver en bild. Fyll i dess adress.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 är inte möjligt här.</translation>
    </message>
    <message>
        <source>{field}: %1 is more than 30 days ahead. Check the month and the year.</source>
        <translation>{field}: %1 ligger mer än 30 dagar framåt. Kontrollera månaden och året.</translation>
    </message>
    <message>
        <source>The label layout %1 is not offered with the service “%2”. Choose another layout for the account on the Accounts page.</source>
        <translation>Etikettlayouten %1 erbjuds inte med tjänsten ”%2”. Välj en annan layout för kontot på sidan Konton.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 service codes, not for %2. Choose a larger layout for the account on the Accounts page, or fewer additional services.</source>
        <translation>Layouten %1 har plats för %3 tjänstekoder, inte för %2. Välj en större layout för kontot på sidan Konton eller färre tilläggstjänster.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 instructions, not for %2. Choose a larger layout for the account on the Accounts page, or fewer instructions.</source>
        <translation>Layouten %1 har plats för %3 instruktioner, inte för %2. Välj en större layout för kontot på sidan Konton eller färre instruktioner.</translation>
    </message>
    <message>
        <source>The account&apos;s checklist is still open: {field}. Settle it with the carrier, then enter the date on the Accounts page.</source>
        <translation>I kontots checklista återstår: {field}. Avtala det med transportören och ange sedan datumet på sidan Konton.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 under the source “%3”. Book this shipment only if it is another order.</source>
        <translation>Referensen ”%1” bokades den %2 under källan ”%3”. Boka den här sändningen bara om den är en annan order.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 with a shipment that was typed here. Book this one only if it is another order.</source>
        <translation>Referensen ”%1” bokades den %2 med en sändning som skrevs in här. Boka den här bara om den är en annan order.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, under the source “%2”. Book only one of the two if they are the same order.</source>
        <translation>Referensen ”%1” finns här en andra gång, under källan ”%2”. Boka bara en av dem om det är samma order.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, in a shipment that was typed here. Book only one of the two if they are the same order.</source>
        <translation>Referensen ”%1” finns här en andra gång, i en sändning som skrevs in här. Boka bara en av dem om det är samma order.</translation>
    </message>
    <message>
        <source>%1 is no postcode of Liechtenstein, which has 9485 to 9498. Check the country.</source>
        <translation>%1 är inget postnummer i Liechtenstein, som har 9485 till 9498. Kontrollera landet.</translation>
    </message>
    <message>
        <source>%1 is outside the Swiss postcodes, 1000 to 9699. Whether a postcode fits the town is not checked: the program has no list of towns.</source>
        <translation>%1 ligger utanför de schweiziska postnumren, 1000 till 9699. Om ett postnummer passar orten kontrolleras inte: programmet har ingen ortslista.</translation>
    </message>
    <message>
        <source>The town begins with a postcode. Write it into the postcode&apos;s field.</source>
        <translation>Orten börjar med ett postnummer. Skriv det i postnummerfältet.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the contract.</source>
        <translation>{field}: kontrollsiffran i ”%1” stämmer inte. Jämför med avtalet.</translation>
    </message>
    <message>
        <source>The delivery option “%1” is not offered with the service “%2”.</source>
        <translation>Leveransvalet ”%1” erbjuds inte med tjänsten ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is not offered with “%2” from %3 to %4.</source>
        <translation>”%1” erbjuds inte med ”%2” från %3 till %4.</translation>
    </message>
    <message>
        <source>“%1” to %3 is booked only together with “%2”. Switch it on.</source>
        <translation>”%1” till %3 bokas bara tillsammans med ”%2”. Slå på det.</translation>
    </message>
    <message>
        <source>The service “%1” is not offered by “%2”. Choose another service.</source>
        <translation>Tjänsten ”%1” erbjuds inte av ”%2”. Välj en annan.</translation>
    </message>
    <message>
        <source>“%1” needs the delivery option “%2” or “%3”. Switch one of them on.</source>
        <translation>”%1” kräver leveransvalet ”%2” eller ”%3”. Slå på ett av dem.</translation>
    </message>
    <message>
        <source>“%1” needs the recipient&apos;s mobile number or e-mail address. Fill one of them in.</source>
        <translation>”%1” kräver mottagarens mobilnummer eller e-postadress. Fyll i någon av dem.</translation>
    </message>
    <message>
        <source>The kind of label “%1” exists as PDF only. Choose another kind or another format.</source>
        <translation>Etikettypen ”%1” finns bara som PDF. Välj en annan typ eller ett annat format.</translation>
    </message>
    <message>
        <source>“%1”: what you typed there was never stored. Open it and put it back or give it up.</source>
        <translation>”%1”: det du skrev där sparades aldrig. Öppna den och lägg tillbaka det eller avstå från det.</translation>
    </message>
    <message>
        <source>{field}: %1 is a public holiday. Branches may be closed or open for a shorter time.</source>
        <translation>{field}: %1 är en helgdag. Kontor kan vara stängda eller ha kortare öppettider.</translation>
    </message>
    <message>
        <source>“%1” takes one parcel for each waybill. Split the shipment.</source>
        <translation>”%1” tar ett kolli per fraktsedel. Dela upp sändningen.</translation>
    </message>
    <message>
        <source>With “%1” the carrier may refuse the recipient as payer. Choose the sender.</source>
        <translation>Med ”%1” kan transportören vägra mottagaren som betalare. Välj avsändaren.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>En tredje part kan bara betala kontantlöst. Välj kontantlös betalning.</translation>
    </message>
    <message>
        <source>Length, width and height count only together. Fill in all three, or none.</source>
        <translation>Längd, bredd och höjd räknas bara tillsammans. Fyll i alla tre, eller ingen.</translation>
    </message>
    <message>
        <source>The town is looked up by its name. Choose it from the carrier&apos;s list where several have that name.</source>
        <translation>Orten söks på sitt namn. Välj den i transportörens lista om flera heter så.</translation>
    </message>
    <message>
        <source>{field} is not needed here, and would be ignored.</source>
        <translation>{field} behövs inte här och skulle ignoreras.</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>The order “%1” was booked here already (%2). It stays as it is; cancel its shipment first to import it again.</source>
        <translation>Ordern ”%1” är redan bokad här (%2). Den förblir som den är; makulera dess sändning först om du vill importera den igen.</translation>
    </message>
    <message>
        <source>The order “%1” was changed at this desk, and the file says otherwise: %2. Choose whether the file or the desk wins.</source>
        <translation>Ordern ”%1” har ändrats på den här arbetsplatsen, och filen säger något annat: %2. Välj om filen eller arbetsplatsen gäller.</translation>
    </message>
    <message>
        <source>The reference “%1” stands in row %2 already. Each order needs its own.</source>
        <translation>Referensen ”%1” finns redan på rad %2. Varje order behöver en egen.</translation>
    </message>
    <message>
        <source>{field}: “%2” is no message. Write codes like 1 or 2:sms.</source>
        <translation>{field}: ”%2” är ingen avisering. Skriv koder som 1 eller 2:sms.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no language that messages can have. Write de, fr, it or en.</source>
        <translation>{field}: ”%1” är inget språk som aviseringar kan ha. Skriv de, fr, it eller en.</translation>
    </message>
    <message>
        <source>The order “%1” is here already, from the source “%2”. Import the file under that source.</source>
        <translation>Ordern ”%1” finns redan här, från källan ”%2”. Importera filen under den källan.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no service of this account&apos;s carrier. Known: %2.</source>
        <translation>{field}: ”%1” är ingen tjänst hos kontots transportör. Kända: %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode of the country %2. Check the postcode and the country.</source>
        <translation>{field}: ”%1” är knappast ett postnummer i landet %2. Kontrollera postnumret och landet.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly an e-mail address. Messages to it will not arrive.</source>
        <translation>{field}: ”%1” är knappast en e-postadress. Aviseringar till den kommer inte fram.</translation>
    </message>
    <message>
        <source>{field}: “%1” has %2 characters, and the carrier takes %3. Shorten it before booking.</source>
        <translation>{field}: ”%1” har %2 tecken, och transportören tar emot %3. Korta texten före bokningen.</translation>
    </message>
    <message>
        <source>The order “%1” has a parcel that may be booked and that the file no longer has. Settle its outcome first, then import the row again.</source>
        <translation>Ordern ”%1” har ett paket som kan vara bokat och som filen inte längre har. Red ut resultatet först och importera sedan raden igen.</translation>
    </message>
    <message>
        <source>Part of the order “%1” is already booked. It stays as it is.</source>
        <translation>En del av ordern ”%1” är redan bokad. Den förblir som den är.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already under the source “%2” (%3). Book only one of the two if they are the same order.</source>
        <translation>Referensen ”%1” finns redan här under källan ”%2” (%3). Boka bara en av dem om det är samma order.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already in a shipment that was typed here (%2). Book only one of the two if they are the same order.</source>
        <translation>Referensen ”%1” finns redan här i en sändning som skrevs in här (%2). Boka bara en av dem om det är samma order.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is not closed; the next one, in line %3, belongs to another text. Close it or remove it. Lines %2 to %3 were read as rows of their own.</source>
        <translation>{field}: citattecknet före ”%1” på rad %2 är inte avslutat; nästa, på rad %3, hör till en annan text. Avsluta det eller ta bort det. Raderna %2 till %3 lästes var för sig.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is never closed. Close it or remove it. The lines after it were read as rows of their own.</source>
        <translation>{field}: citattecknet före ”%1” på rad %2 avslutas aldrig. Avsluta det eller ta bort det. Raderna efter det lästes var för sig.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell of this row and was read as an ordinary character. Look whether the cell is complete.</source>
        <translation>Ett citattecken står inne i en cell på den här raden och lästes som ett vanligt tecken. Kontrollera att cellen är fullständig.</translation>
    </message>
    <message>
        <source>{field}: “%1” names no item. Write its code, then how many and its name, like “MUG-1 × 2 Blue mug”, and “;” between items.</source>
        <translation>{field}: ”%1” nämner ingen artikel. Skriv dess kod, sedan antal och namn, till exempel ”MUG-1 × 2 Blå mugg”, och ”;” mellan artiklar.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not say how many, from 1 to %2.</source>
        <translation>{field}: ”%1” anger inget antal från 1 till %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is longer than %2 characters. Put “;” between items.</source>
        <translation>{field}: ”%1” är längre än %2 tecken. Sätt ”;” mellan artiklar.</translation>
    </message>
    <message>
        <source>{field}: “%1…” has more than %2 different items.</source>
        <translation>{field}: ”%1…” har fler än %2 olika artiklar.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokas</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Okänt utfall</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Makulerad</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Announced</source>
        <translation>Aviserad</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>Ute för utdelning</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Klar att hämta</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererad</translation>
    </message>
    <message>
        <source>Problem on the way</source>
        <translation>Problem på vägen</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>På väg tillbaka</translation>
    </message>
    <message>
        <source>Back at the sender</source>
        <translation>Åter hos avsändaren</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tillbakatagen</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Inget känt än</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <comment>a carrier&apos;s status code</comment>
        <translation>Okänt: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Okänt: %1</translation>
    </message>
    <message>
        <source>Unknown code %1. The carrier&apos;s words: %2</source>
        <translation>Okänd kod %1. Transportörens ord: %2</translation>
    </message>
    <message>
        <source>%1 (taken back by the carrier)</source>
        <translation>%1 (återtagen av transportören)</translation>
    </message>
</context>
<context>
    <name>watched</name>
    <message>
        <source>Taken in on %1 at %2 under the source “%3”.</source>
        <translation>Mottagen %1 kl. %2 under källan ”%3”.</translation>
    </message>
    <message>
        <source>Nothing of the file was imported:</source>
        <translation>Inget av filen importerades:</translation>
    </message>
    <message>
        <source>What to do next: put the file right and put it into “in” again.</source>
        <translation>Vad du gör nu: rätta filen och lägg den i ”in” igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not imported; all others are orders now:</source>
        <translation>
            <numerusform>%n rad i filen importerades inte; alla andra är ordrar nu:</numerusform>
            <numerusform>%n rader i filen importerades inte; alla andra är ordrar nu:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Row %1 (%2)</source>
        <translation>Rad %1 (%2)</translation>
    </message>
    <message>
        <source>What to do next: put these rows right in “%1”, which lies beside this file, and put that one into “in”. What is imported already is not doubled.</source>
        <translation>Vad du gör nu: rätta raderna i ”%1”, som ligger bredvid den här filen, och lägg den i ”in”. Det som redan är importerat dubbleras inte.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n tillagd</numerusform>
            <numerusform>%n tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n avvisad</numerusform>
            <numerusform>%n avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n bokad</numerusform>
            <numerusform>%n bokade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Unknown outcomes</source>
        <translation>Okända utfall</translation>
    </message>
    <message>
        <source>The carrier may have made these labels and charged for them. Settle that first: until then nothing is booked a second time.</source>
        <translation>Transportören har kanske skapat och debiterat dessa etiketter. Red ut det först: tills dess bokas inget en andra gång.</translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>Det äldsta är från %1.</translation>
    </message>
    <message>
        <source>Accounts that do not work</source>
        <translation>Konton som inte fungerar</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Bokning nekad</translation>
    </message>
    <message>
        <source>They stayed drafts. Open each, read the reason, mend it, and book again.</source>
        <translation>De förblev utkast. Öppna vart och ett, läs skälet, åtgärda det och boka igen.</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Avsändningsdag passerad</translation>
    </message>
    <message>
        <source>These drafts should have left. Give them another date, or discard them.</source>
        <translation>De här utkasten borde ha gått. Ge dem ett annat datum eller kassera dem.</translation>
    </message>
    <message>
        <source>The first was due on %1.</source>
        <translation>Den äldsta tiden var %1.</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Inte lämnade</translation>
    </message>
    <message>
        <source>Booked and printed, but nobody has noted that the carrier took them along.</source>
        <translation>Bokade och utskrivna, men ingen har noterat att transportören tog med dem.</translation>
    </message>
    <message>
        <source>Silent shipments</source>
        <translation>Tysta sändningar</translation>
    </message>
    <message>
        <source>The carrier has them and tells nothing of them. Ask where they are before the recipient does.</source>
        <translation>Transportören har dem och säger inget. Fråga var de är innan mottagaren gör det.</translation>
    </message>
    <message>
        <source>The first was handed over on %1.</source>
        <translation>Den första lämnades %1.</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Kanske utskrivna</translation>
    </message>
    <message>
        <source>The print service did not say whether these labels came out. Look at the paper before you print them again: no parcel may carry a label twice.</source>
        <translation>Utskriftstjänsten sade inte om dessa etiketter kom ut. Titta på papperet innan du skriver ut dem igen: ingen etikett får användas två gånger.</translation>
    </message>
    <message>
        <source>The first is of %1.</source>
        <translation>Den första är från %1.</translation>
    </message>
    <message>
        <source>Receipts not delivered</source>
        <translation>Kvitton som inte kom fram</translation>
    </message>
    <message>
        <source>What should have left the desk about these did not. It is tried again by itself; look whether its folder is there.</source>
        <translation>Det som skulle ha gått iväg om dessa gjorde det inte. Nya försök görs av sig själv; se efter om mappen finns.</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Väntan är över</translation>
    </message>
    <message>
        <source>Their waiting is over. Look at them and book them.</source>
        <translation>Deras väntan är över. Titta på dem och boka dem.</translation>
    </message>
    <message>
        <source>The first woke on %1.</source>
        <translation>Det första sedan %1.</translation>
    </message>
    <message>
        <source>Drafts to mend</source>
        <translation>Utkast att rätta</translation>
    </message>
    <message>
        <source>They wait, or something in them would be refused. Each says what it is.</source>
        <translation>De väntar, eller så skulle något i dem nekas. Vart och ett säger vad.</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>Etiketter att skriva ut</translation>
    </message>
    <message>
        <source>Booked and paid, but their labels were never printed.</source>
        <translation>Bokade och betalda, men etiketterna har aldrig skrivits ut.</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Klara att boka</translation>
    </message>
    <message>
        <source>Nothing stands against booking these drafts.</source>
        <translation>Inget hindrar att dessa utkast bokas.</translation>
    </message>
    <message>
        <source>No recent backup</source>
        <translation>Ingen färsk säkerhetskopia</translation>
    </message>
    <message>
        <source>Without one a broken disk loses what was booked. Back up now.</source>
        <translation>Utan en sådan förlorar en trasig disk det som bokats. Säkerhetskopiera nu.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>Den senaste är från %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>”%1”: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>There is no draft. Write a shipment or import an order file.</source>
        <translation>Det finns inget utkast. Skriv en sändning eller importera en beställningsfil.</translation>
    </message>
    <message>
        <source>Drafts: %1.</source>
        <translation>Utkast: %1.</translation>
    </message>
    <message>
        <source>The next dispatch day is %1.</source>
        <translation>Nästa avsändningsdag är %1.</translation>
    </message>
</context>
</TS>
