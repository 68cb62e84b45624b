<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressSection</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Complément de nom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Address supplement</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Case postale</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Message language</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Carrier&apos;s customer no.</source>
        <translation>N° de client du transporteur</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>edit “%1”</source>
        <translation>modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>discard “%1”</source>
        <translation>abandonner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>take back “%1”</source>
        <translation>rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>hold “%1”</source>
        <translation>mettre «&#xa0;%1&#xa0;» en attente</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>libérer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>duplicate as “%1”</source>
        <translation>dupliquer sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>send again as “%1”</source>
        <translation>réexpédier sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>changer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>discard %n shipment(s)</source>
        <translation>
            <numerusform>abandonner %n envoi</numerusform>
            <numerusform>abandonner %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n shipment(s)</source>
        <translation>
            <numerusform>rétablir %n envoi</numerusform>
            <numerusform>rétablir %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold %n shipment(s)</source>
        <translation>
            <numerusform>mettre %n envoi en attente</numerusform>
            <numerusform>mettre %n envois en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %n shipment(s)</source>
        <translation>
            <numerusform>libérer %n envoi</numerusform>
            <numerusform>libérer %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n shipment(s)</source>
        <translation>
            <numerusform>dupliquer %n envoi</numerusform>
            <numerusform>dupliquer %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n shipment(s) again</source>
        <translation>
            <numerusform>réexpédier %n envoi</numerusform>
            <numerusform>réexpédier %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n shipment(s)</source>
        <translation>
            <numerusform>changer %n envoi</numerusform>
            <numerusform>changer %n envois</numerusform>
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
            <numerusform>%n autre reste tel quel.</numerusform>
            <numerusform>%n autres restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Non annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Non rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>On hold until %1: %2</source>
        <translation>En attente jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>new preset “%1”</source>
        <translation>nouveau modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change the preset “%1”</source>
        <translation>changer le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>delete the preset “%1”</source>
        <translation>supprimer le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>order of the presets</source>
        <translation>ordre des modèles</translation>
    </message>
    <message>
        <source>new package “%1”</source>
        <translation>nouvel emballage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change the package “%1”</source>
        <translation>changer l’emballage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>delete the package “%1”</source>
        <translation>supprimer l’emballage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>new entry of the address book</source>
        <translation>nouvelle fiche du carnet d’adresses</translation>
    </message>
    <message>
        <source>change an entry of the address book</source>
        <translation>changer une fiche du carnet d’adresses</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entry(s) of the address book</source>
        <translation>
            <numerusform>supprimer %n fiche du carnet d’adresses</numerusform>
            <numerusform>supprimer %n fiches du carnet d’adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n entry(s) of the address book</source>
        <translation>
            <numerusform>réunir %n fiche du carnet d’adresses</numerusform>
            <numerusform>réunir %n fiches du carnet d’adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>hand over “%1”</source>
        <translation>remettre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>keep “%1” here</source>
        <translation>garder «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message numerus="yes">
        <source>hand over %n shipment(s)</source>
        <translation>
            <numerusform>remettre %n envoi</numerusform>
            <numerusform>remettre %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n shipment(s) here</source>
        <translation>
            <numerusform>garder %n envoi ici</numerusform>
            <numerusform>garder %n envois ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n preset(s)</source>
        <translation>
            <numerusform>importation de %n modèle</numerusform>
            <numerusform>importation de %n modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPrinting</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageExamples</name>
    <message>
        <source>Save examples of all messages</source>
        <translation>Enregistrer des exemples de tous les messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The merchant&apos;s shipping desk.</source>
        <translation>Le poste de travail d’expédition du commerçant.</translation>
    </message>
    <message>
        <source>Folder that holds the desk.</source>
        <translation>Dossier qui contient le poste de travail.</translation>
    </message>
    <message>
        <source>Database to use instead: sqlite:FILE.</source>
        <translation>Base de données à utiliser à la place&#xa0;: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, it, sv or uk.</source>
        <translation>Langue de la fenêtre&#xa0;: en, de, fr, it, sv ou uk.</translation>
    </message>
    <message>
        <source>Open a desk with sample orders and practice carriers.</source>
        <translation>Ouvrir un poste de travail avec des commandes d&apos;exemple et des transporteurs d&apos;exercice.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printer “%1” has no paper</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’a plus de papier</translation>
    </message>
    <message>
        <source>Printer “%1” wants other paper</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» demande un autre papier</translation>
    </message>
    <message>
        <source>Paper is jammed in printer “%1”</source>
        <translation>Bourrage papier dans l’imprimante «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Printer “%1” is open</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» est ouverte</translation>
    </message>
    <message>
        <source>A paper tray of printer “%1” is missing</source>
        <translation>Un bac de l’imprimante «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>The output tray of printer “%1” is full</source>
        <translation>Le bac de sortie de l’imprimante «&#xa0;%1&#xa0;» est plein</translation>
    </message>
    <message>
        <source>Printer “%1” has no toner or ink</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’a plus de toner ou d’encre</translation>
    </message>
    <message>
        <source>Printer “%1” is off or cannot be reached</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» est éteinte ou inaccessible</translation>
    </message>
    <message>
        <source>The queue of printer “%1” is stopped</source>
        <translation>La file de l’imprimante «&#xa0;%1&#xa0;» est arrêtée</translation>
    </message>
    <message>
        <source>The queue of printer “%1” holds the job back</source>
        <translation>La file de l’imprimante «&#xa0;%1&#xa0;» retient le travail</translation>
    </message>
    <message>
        <source>The queue of printer “%1” has stopped the job</source>
        <translation>La file de l’imprimante «&#xa0;%1&#xa0;» a arrêté le travail</translation>
    </message>
    <message>
        <source>The driver of printer “%1” is not complete</source>
        <translation>Le pilote de l’imprimante «&#xa0;%1&#xa0;» est incomplet</translation>
    </message>
    <message>
        <source>The disk of the print service is full</source>
        <translation>Le disque du service d’impression est plein</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer</source>
        <translation>Le service d’impression de cet ordinateur ne répond pas</translation>
    </message>
    <message>
        <source>Printer “%1” reports a fault</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» signale une panne</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n label(s) came out of printer “%1”: look, and say so here.</source>
        <translation>
            <numerusform>Personne ne sait si %n étiquette est sortie de l’imprimante «&#xa0;%1&#xa0;»&#xa0;: vérifiez et dites-le ici.</numerusform>
            <numerusform>Personne ne sait si %n étiquettes sont sorties de l’imprimante «&#xa0;%1&#xa0;»&#xa0;: vérifiez et dites-le ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) wait.</source>
        <translation>
            <numerusform>%1&#xa0;: %n étiquette attend.</numerusform>
            <numerusform>%1&#xa0;: %n étiquettes attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) at the printer</source>
        <translation>
            <numerusform>%n étiquette à l’imprimante</numerusform>
            <numerusform>%n étiquettes à l’imprimante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pressez les touches</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Options &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Approximate wording: the carrier does not publish its own.</source>
        <translation>Texte approximatif&#xa0;: le transporteur ne publie pas le sien.</translation>
    </message>
    <message>
        <source>A recipient who is registered for “%1” gets the carrier&apos;s messages by his own settings instead, with every option that it has.</source>
        <translation>Un destinataire inscrit à «&#xa0;%1&#xa0;» reçoit les messages du transporteur selon ses propres réglages, avec toutes les options qui s’y rattachent.</translation>
    </message>
    <message>
        <source>It confirms that the data have arrived, not that the carrier holds the parcel: word your text accordingly.</source>
        <translation>Il confirme que les données sont arrivées, non que le transporteur détient le colis&#xa0;: rédigez votre texte en conséquence.</translation>
    </message>
    <message>
        <source>It goes out only if the parcel has not been collected.</source>
        <translation>Il ne part que si le colis n’a pas été retiré.</translation>
    </message>
    <message>
        <source>There may be several of them, one for each event.</source>
        <translation>Il peut y en avoir plusieurs, un par événement.</translation>
    </message>
    <message>
        <source>Free text 1 does not appear in this message.</source>
        <translation>Le texte libre 1 n’apparaît pas dans ce message.</translation>
    </message>
    <message>
        <source>Free text 2 does not appear in this message.</source>
        <translation>Le texte libre 2 n’apparaît pas dans ce message.</translation>
    </message>
    <message>
        <source>The consignment number is an example until the shipment is booked.</source>
        <translation>Le numéro d’envoi est un exemple tant que l’étiquette n’est pas commandée.</translation>
    </message>
    <message>
        <source>Without a dispatch date no day can be given: only the order is known.</source>
        <translation>Sans date d’expédition, aucun jour ne peut être indiqué&#xa0;: seule la succession est connue.</translation>
    </message>
    <message>
        <source>It goes out for each of the %1 parcels.</source>
        <translation>Il part pour chacun des %1 colis.</translation>
    </message>
    <message>
        <source>The same message goes to %1 twice: take one of them out.</source>
        <translation>Le même message est envoyé deux fois à %1&#xa0;: supprimez-en un.</translation>
    </message>
    <message>
        <source>There is no example of message %1 in the language “%2”: the message will go out, but cannot be shown.</source>
        <translation>Il n’y a pas d’exemple du message %1 dans la langue «&#xa0;%2&#xa0;»&#xa0;: le message partira, mais ne peut pas être montré.</translation>
    </message>
    <message>
        <source>The example of message %1 in the language “%2” is damaged: install the program again.</source>
        <translation>L’exemple du message %1 dans la langue «&#xa0;%2&#xa0;» est endommagé&#xa0;: réinstallez le programme.</translation>
    </message>
    <message>
        <source>When the carrier sends this message is not known.</source>
        <translation>On ignore quand le transporteur envoie ce message.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sent by the carrier</source>
        <translation>Envoyé par le transporteur</translation>
    </message>
    <message>
        <source>Sent by this desk</source>
        <translation>Envoyé par ce poste de travail</translation>
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
        <translation>vers le %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
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
        <translation>%1, %2 caractères utilisés, %3 restants</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2 fait plus que doubler le coût de chaque caractère.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2 fait plus que doubler le coût de chaque caractère&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: write “%3” instead.</source>
        <translation>«&#xa0;%1&#xa0;» en position %2 fait plus que doubler le coût de chaque caractère&#xa0;: écrivez plutôt «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Left out by the carrier</source>
        <translation>Omis par le transporteur</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Dearer by</source>
        <translation>Renchéri par</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Messages of shipment %1</source>
        <translation>Messages de l’envoi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will go out.</source>
        <translation>
            <numerusform>%n message partira.</numerusform>
            <numerusform>%n messages partiront.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Messages de %1</translation>
    </message>
    <message>
        <source>With sample values; catalogue of %1</source>
        <translation>Avec des valeurs d’exemple&#xa0;; catalogue %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (code %2)</translation>
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
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk that was there before is kept as %1.</source>
        <translation>La sauvegarde est en place. L’ancien poste de travail est conservé sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) booked after the backup were carried over and stay booked.</source>
        <translation>
            <numerusform>%n étiquette commandée après la sauvegarde a été reprise et reste commandée.</numerusform>
            <numerusform>%n étiquettes commandées après la sauvegarde ont été reprises et restent commandées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Demander au transporteur</translation>
    </message>
    <message>
        <source>On the carrier&apos;s page</source>
        <translation>Sur la page du transporteur</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where it waits: %1</source>
        <translation>Où il attend&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Conservé jusqu’au %1</translation>
    </message>
    <message>
        <source>Storage is charged from %1</source>
        <translation>Garde payante dès le %1</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>Dernière demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>The carrier was not asked yet</source>
        <translation>Le transporteur n’a pas encore été interrogé</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1&#xa0;; prochaine&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; it is asked no more by itself</source>
        <translation>%1&#xa0;; plus interrogé de lui-même</translation>
    </message>
    <message>
        <source>There is no public call for it: use the carrier&apos;s page.</source>
        <translation>Il n’y a pas d’interface publique pour cela&#xa0;: utilisez la page du transporteur.</translation>
    </message>
    <message>
        <source>Only the recipient can do it, on the carrier&apos;s page.</source>
        <translation>Seul le destinataire peut le faire, sur la page du transporteur.</translation>
    </message>
    <message>
        <source>The carrier allows it, and names no price beforehand.</source>
        <translation>Le transporteur le permet et n’indique pas de prix à l’avance.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>Charged so far: %1</source>
        <translation>Facturé jusqu’ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Take the booking back</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Only while the carrier does not have the parcel. Destroy the printed label.</source>
        <translation>Seulement tant que le transporteur n’a pas le colis. Détruisez l’étiquette imprimée.</translation>
    </message>
</context>
<context>
    <name>aviso::app::FolderWatch</name>
    <message>
        <source>Taking in order files</source>
        <translation>Reprise des fichiers de commandes</translation>
    </message>
</context>
<context>
    <name>aviso::app::Screens</name>
    <message>
        <source>“%1” is not possible just now.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible pour l’instant.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountBasics</name>
    <message>
        <source>Aviso cannot book on this channel.</source>
        <translation>Aviso ne peut pas commander d’étiquettes par ce canal.</translation>
    </message>
    <message>
        <source>Works here: %1</source>
        <translation>Disponible ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Indisponible ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use the carrier&apos;s own addresses</source>
        <translation>Utiliser les adresses du transporteur lui-même</translation>
    </message>
    <message>
        <source>Practice account: books at a stand-in, everything printed is marked</source>
        <translation>Compte d’essai&#xa0;: commande auprès d’un transporteur fictif, tout imprimé est marqué</translation>
    </message>
    <message>
        <source>An account stays with its carrier. Add another account for another one.</source>
        <translation>Un compte reste chez son transporteur. Pour un autre transporteur, ajoutez un autre compte.</translation>
    </message>
    <message>
        <source>not needed on this channel</source>
        <translation>pas nécessaire sur ce canal</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Settled with the carrier</source>
        <translation>Convenu avec le transporteur</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Labels and calls</source>
        <translation>Étiquettes et requêtes</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountList</name>
    <message>
        <source>Last success: %1.</source>
        <translation>Dernier succès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last call failed.</source>
        <translation>La dernière requête a échoué.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Pas encore utilisé.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountTest</name>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Last success: %1.</source>
        <translation>Dernier succès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Signed in at %1: the carrier accepts the account.</source>
        <translation>Connexion réussie (%1)&#xa0;: le transporteur accepte le compte.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Saves, then signs in at the carrier. Nothing is booked.</source>
        <translation>Enregistre, puis se connecte au transporteur. Aucune étiquette n’est commandée.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>A practice account is ready. It books at a stand-in on this computer.</source>
        <translation>Un compte d’essai est prêt. Il commande ses étiquettes à un transporteur fictif sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The account “%1” is saved.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Testing the account</source>
        <translation>Test du compte</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its secrets from this desk? The carrier is not told.</source>
        <translation>Supprimer de ce poste de travail le compte «&#xa0;%1&#xa0;» et ses secrets&#xa0;? Le transporteur n’en est pas informé.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Le compte est supprimé.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Compte d’essai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Test the sign-in</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no account yet. An account holds what the carrier gave you: licence, addresses and the keys for signing in. Add one to book parcels.</source>
        <translation>Il n’y a pas encore de compte. Un compte contient ce que le transporteur vous a remis&#xa0;: licence, adresses et clés de connexion. Ajoutez-en un pour commander des étiquettes.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add a practice account, without a contract</source>
        <translation>Ajouter un compte d’essai, sans contrat</translation>
    </message>
    <message>
        <source>The account “%1” is changed and not saved.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est modifié et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Poursuivre la saisie</translation>
    </message>
    <message>
        <source>Examples of all messages are in %1.</source>
        <translation>Les exemples de tous les messages sont dans %1.</translation>
    </message>
    <message>
        <source>Examples of all messages …</source>
        <translation>Exemples de tous les messages…</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Aucun compte n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>The sign-in is being tested.</source>
        <translation>La connexion est en cours de test.</translation>
    </message>
    <message>
        <source>The account is not saved yet.</source>
        <translation>Le compte n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressBookPage</name>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Votre saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Annuler ma saisie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you typed in the address book could not be saved.</source>
        <translation>Votre saisie dans le carnet d’adresses n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Chercher dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Take the addresses of booked shipments</source>
        <translation>Reprendre les adresses des envois commandés</translation>
    </message>
    <message>
        <source>Import addresses …</source>
        <translation>Importer des adresses …</translation>
    </message>
    <message>
        <source>Export addresses …</source>
        <translation>Exporter les adresses …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nobody is here. Entries come from shipments, from a file, or by hand; then two letters of a name are enough in a new shipment.</source>
        <translation>Il n’y a personne ici. Les entrées viennent des envois, d’un fichier ou de la main&#xa0;; ensuite, deux lettres d’un nom suffisent dans un nouvel envoi.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Écrire une entrée</translation>
    </message>
    <message>
        <source>Keep the address of every booked shipment</source>
        <translation>Garder l’adresse de chaque envoi commandé</translation>
    </message>
    <message>
        <source>The address book is as it was.</source>
        <translation>Le carnet d’adresses est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>%n entrée supprimée.</numerusform>
            <numerusform>%n entrées supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of the address book is there twice.</source>
        <translation>Aucune entrée du carnet d’adresses n’est en double.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now: %1.</source>
        <translation>
            <numerusform>%n entrée n’en fait plus qu’une&#xa0;: %1.</numerusform>
            <numerusform>%n entrées n’en font plus qu’une&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take addresses from a file</source>
        <translation>Reprendre des adresses d’un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.xlsx *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing addresses</source>
        <translation>Importation des adresses</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added.</source>
        <translation>
            <numerusform>%n entrée ajoutée.</numerusform>
            <numerusform>%n entrées ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) brought up to date.</source>
        <translation>
            <numerusform>%n entrée mise à jour.</numerusform>
            <numerusform>%n entrées mises à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short code(s) left out, because other entries have them.</source>
        <translation>
            <numerusform>%n code court laissé de côté, car une autre entrée l’a déjà.</numerusform>
            <numerusform>%n codes courts laissés de côté, car d’autres entrées les ont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken:</source>
        <translation>
            <numerusform>%n ligne non reprise&#xa0;:</numerusform>
            <numerusform>%n lignes non reprises&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the address book</source>
        <translation>Enregistrer le carnet d’adresses</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The address book is saved in %1.</source>
        <translation>Le carnet d’adresses est enregistré dans %1.</translation>
    </message>
    <message>
        <source>Taking the addresses of booked shipments</source>
        <translation>Reprise des adresses des envois commandés</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressCheck</name>
    <message>
        <source>Address check</source>
        <translation>Contrôle de l’adresse</translation>
    </message>
    <message>
        <source>The address book says something else than what stands in: %1. What was typed has stayed.</source>
        <translation>Le carnet d’adresses dit autre chose que ce qui est écrit ici&#xa0;: %1. La saisie est restée.</translation>
    </message>
    <message>
        <source>Take it from the address book</source>
        <translation>Prendre du carnet d’adresses</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Garder la saisie</translation>
    </message>
    <message>
        <source>%1 is too long for the carrier. Its last words fit into: %2.</source>
        <translation>%1&#xa0;: trop long pour le transporteur. Les derniers mots tiennent dans&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Split over two lines</source>
        <translation>Répartir sur deux lignes</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Tel que saisi</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>The town is the one of %n address(es) of your own with this postcode.</source>
        <translation>
            <numerusform>La localité est celle de %n adresse à vous avec ce code postal.</numerusform>
            <numerusform>La localité est celle de %n adresses à vous avec ce code postal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Prendre la proposition</translation>
    </message>
    <message>
        <source>confirmed by the recipient</source>
        <translation>confirmée par le destinataire</translation>
    </message>
    <message>
        <source>known to be right</source>
        <translation>connue comme juste</translation>
    </message>
    <message>
        <source>new address, not known anywhere</source>
        <translation>nouvelle adresse, encore inconnue</translation>
    </message>
    <message>
        <source>Reason for using the address as entered</source>
        <translation>Raison d’utiliser l’adresse telle que saisie</translation>
    </message>
    <message>
        <source>Use as entered</source>
        <translation>Utiliser tel que saisi</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressDuplicates</name>
    <message>
        <source>They have the same name, postcode and street.</source>
        <translation>Le nom, le code postal et la rue sont les mêmes.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>L’adresse e-mail est la même.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Le numéro de téléphone est le même.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Group %1 of %2. %3 Choose the entry that stays; what only the others have is added to it.</source>
        <translation>Groupe %1 sur %2. %3 Choisissez l’entrée qui reste&#xa0;; ce que seules les autres ont y est ajouté.</translation>
    </message>
    <message>
        <source>Merge into the chosen one</source>
        <translation>Fusionner dans l’entrée choisie</translation>
    </message>
    <message>
        <source>These are different</source>
        <translation>Elles sont différentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Entries that are perhaps one address</source>
        <translation>Entrées qui sont peut-être une seule adresse</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressEntryForm</name>
    <message>
        <source>Typed into a new shipment&apos;s company or name, with Enter, it fills in this address</source>
        <translation>Saisi dans l’entreprise ou le nom d’un nouvel envoi, avec Entrée, il remplit cette adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to this address.</source>
        <translation>
            <numerusform>%n envoi à cette adresse.</numerusform>
            <numerusform>%n envois à cette adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Utilisée la dernière fois le %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressHelp</name>
    <message>
        <source>No line of the address is too long and can be split.</source>
        <translation>Aucune ligne de l’adresse n’est trop longue et divisible.</translation>
    </message>
    <message>
        <source>%1 is in the address book now.</source>
        <translation>%1 est maintenant dans le carnet d’adresses.</translation>
    </message>
    <message>
        <source>%1 was in the address book already, and is up to date there now.</source>
        <translation>%1 était déjà dans le carnet d’adresses et y est maintenant à jour.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name, company, town, e-mail, telephone or code</source>
        <translation>Nom, entreprise, localité, e-mail, téléphone ou code</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Chercher dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressPicker</name>
    <message>
        <source>Address book</source>
        <translation>Carnet d’adresses</translation>
    </message>
    <message>
        <source>Entries of the address book</source>
        <translation>Entrées du carnet d’adresses</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressSection</name>
    <message>
        <source>Recipient is</source>
        <translation>Le destinataire est</translation>
    </message>
    <message>
        <source>a private person</source>
        <translation>un particulier</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>une entreprise</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Type de destinataire</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>selon l’adresse</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Qui l’approuve</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalSection</name>
    <message>
        <source>Take a printed label back</source>
        <translation>Annuler une étiquette imprimée</translation>
    </message>
    <message>
        <source>Give an unknown outcome up</source>
        <translation>Renoncer à clarifier un résultat inconnu</translation>
    </message>
    <message>
        <source>without approval</source>
        <translation>sans approbation</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>avec un PIN</translation>
    </message>
    <message>
        <source>by a second person</source>
        <translation>par une deuxième personne</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Qui peut approuver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BackupSection</name>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>was whole when it was written</source>
        <translation>était intacte à l’écriture</translation>
    </message>
    <message>
        <source>whole, checked just now</source>
        <translation>intacte, contrôlée à l’instant</translation>
    </message>
    <message>
        <source>There is no backup yet. Aviso makes one a day while it runs; make the first one now.</source>
        <translation>Il n’y a pas encore de sauvegarde. Aviso en fait une par jour lorsqu’il est ouvert&#xa0;; faites la première maintenant.</translation>
    </message>
    <message>
        <source>The last backup is of %1: too old. Make one now.</source>
        <translation>La dernière sauvegarde date du %1&#xa0;: trop ancienne. Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Aviso makes one a day, checks it and keeps fourteen.</source>
        <translation>La dernière sauvegarde date du %1. Aviso en fait une par jour, la contrôle et en garde quatorze.</translation>
    </message>
    <message>
        <source>Back up the desk to</source>
        <translation>Sauvegarder le poste de travail dans</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite)</source>
        <translation>Sauvegardes d’Aviso (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The desk is backed up and the copy is whole: %1</source>
        <translation>Le poste de travail est sauvegardé et la copie est intacte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Contrôle de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore the desk from</source>
        <translation>Restaurer le poste de travail depuis</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite);;All files (*)</source>
        <translation>Sauvegardes d’Aviso (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Restaurer et redémarrer</translation>
    </message>
    <message>
        <source>Keep the desk as it is</source>
        <translation>Laisser le poste de travail tel quel</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Restore it …</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Restaurer un autre fichier…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Put the desk back to %1? What was entered or changed since then leaves the desk, but labels that were booked stay booked. The desk as it is now is kept beside the database as %2. Aviso closes and starts again.</source>
        <translation>Ramener le poste de travail à l’état du %1&#xa0;? Ce qui a été saisi ou modifié depuis quitte le poste de travail, mais les étiquettes commandées restent commandées. Le poste de travail actuel est conservé à côté de la base de données sous %2. Aviso se ferme et redémarre.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BasicsSection</name>
    <message>
        <source>none chosen</source>
        <translation>aucun choix</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingRun</name>
    <message numerus="yes">
        <source>%n on the account “%1”</source>
        <translation>
            <numerusform>%n sur le compte «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n sur le compte «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s) on the account “%1”?</source>
        <translation>
            <numerusform>Commander l’étiquette de %n envoi sur le compte «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
            <numerusform>Commander les étiquettes de %n envois sur le compte «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s)?</source>
        <translation>
            <numerusform>Commander l’étiquette de %n envoi&#xa0;?</numerusform>
            <numerusform>Commander les étiquettes de %n envois&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n envoi sélectionné n’est pas un brouillon et reste tel quel.</numerusform>
            <numerusform>%n envois sélectionnés ne sont pas des brouillons et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have something to mend and stay:</source>
        <translation>
            <numerusform>%n brouillon est à corriger et reste&#xa0;:</numerusform>
            <numerusform>%n brouillons sont à corriger et restent&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>et %n autre raison</numerusform>
            <numerusform>et %n autres raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking drafts</source>
        <translation>Contrôle des brouillons</translation>
    </message>
    <message>
        <source>No draft is ready to be booked.</source>
        <translation>Aucun brouillon n’est prêt pour la commande d’étiquette.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Commander pour %n envoi</numerusform>
            <numerusform>Commander pour %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not book</source>
        <comment>button</comment>
        <translation>Ne pas commander</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Commande d’étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) booked</source>
        <translation>
            <numerusform>Étiquette commandée pour %n envoi</numerusform>
            <numerusform>Étiquettes commandées pour %n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not booked</source>
        <translation>
            <numerusform>%n sans étiquette</numerusform>
            <numerusform>%n sans étiquette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) stay, because they have something to mend</source>
        <translation>
            <numerusform>%n brouillon reste, car il est à corriger</numerusform>
            <numerusform>%n brouillons restent, car ils sont à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book the other %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Commander l’autre</numerusform>
            <numerusform>Commander les %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at before:</source>
        <translation>
            <numerusform>%n d’entre eux est à regarder avant&#xa0;:</numerusform>
            <numerusform>%n d’entre eux sont à regarder avant&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingVerbs</name>
    <message>
        <source>Shipments are being booked.</source>
        <translation>Des envois sont en cours de commande.</translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Aucun envoi n’est sélectionné.</translation>
    </message>
    <message>
        <source>Given up: %1. The shipment can be booked again.</source>
        <translation>Abandonné&#xa0;: %1. L’étiquette peut être commandée à nouveau.</translation>
    </message>
    <message>
        <source>Settling unknown outcomes</source>
        <translation>Clarification des résultats inconnus</translation>
    </message>
    <message>
        <source>There is no unknown outcome.</source>
        <translation>Il n’y a aucun résultat inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) looked at</source>
        <translation>
            <numerusform>%n résultat examiné</numerusform>
            <numerusform>%n résultats examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>Book selected</source>
        <translation>Commander la sélection</translation>
    </message>
    <message>
        <source>Book all that are ready</source>
        <translation>Commander tout ce qui est prêt</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Commander et imprimer</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Clarifier les résultats inconnus</translation>
    </message>
    <message>
        <source>Return labels are being made.</source>
        <translation>Les étiquettes de retour sont en préparation.</translation>
    </message>
    <message>
        <source>Making return labels</source>
        <translation>Préparation des étiquettes de retour</translation>
    </message>
    <message>
        <source>Return label(s) made, beside the labels: %1</source>
        <translation>Étiquettes de retour faites, à côté des étiquettes&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n return label(s) not made</source>
        <translation>
            <numerusform>%n étiquette de retour non faite</numerusform>
            <numerusform>%n étiquettes de retour non faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Make return labels</source>
        <translation>Faire les étiquettes de retour</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkForm</name>
    <message>
        <source>the recipient&apos;s</source>
        <translation>celle du destinataire</translation>
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
        <translation>Changer&#xa0;: %1</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>au jour</translation>
    </message>
    <message>
        <source>on no certain day</source>
        <translation>à aucun jour précis</translation>
    </message>
    <message>
        <source>What stands in braces, such as {reference}, is filled in for each shipment.</source>
        <translation>Ce qui est entre accolades, comme {reference}, est rempli pour chaque envoi.</translation>
    </message>
    <message>
        <source>Ticked: on in all of them. Empty: off in all of them. Half: as it is.</source>
        <translation>Coché&#xa0;: activé partout. Vide&#xa0;: désactivé partout. À demi&#xa0;: tel quel.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkPanel</name>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>value</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>none</source>
        <comment>preset</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Changing shipments</source>
        <translation>Modification des envois</translation>
    </message>
    <message numerus="yes">
        <source>Change %n shipment(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Changer %n envoi</numerusform>
            <numerusform>Changer %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Modification …</translation>
    </message>
    <message>
        <source>Tick what shall change; here you see what would become of each shipment.</source>
        <translation>Cochez ce qui doit changer&#xa0;; vous voyez ici ce que deviendrait chaque envoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) stay as they are: see why below the others.</source>
        <translation>
            <numerusform>%n envoi reste tel quel&#xa0;: la raison est sous les autres.</numerusform>
            <numerusform>%n envois restent tels quels&#xa0;: la raison est sous les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected shipment(s)</source>
        <translation>
            <numerusform>Changer %n envoi choisi</numerusform>
            <numerusform>Changer %n envois choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangeVerbs</name>
    <message>
        <source>No shipment is selected.</source>
        <translation>Aucun envoi n’est sélectionné.</translation>
    </message>
    <message>
        <source>No draft is selected.</source>
        <translation>Aucun brouillon n’est sélectionné.</translation>
    </message>
    <message>
        <source>No booked shipment is selected.</source>
        <translation>Aucun envoi commandé n’est sélectionné.</translation>
    </message>
    <message>
        <source>No discarded shipment is selected.</source>
        <translation>Aucun envoi abandonné n’est sélectionné.</translation>
    </message>
    <message>
        <source>Edit selected …</source>
        <translation>Modifier la sélection …</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Mettre en attente …</translation>
    </message>
    <message>
        <source>Release from hold</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a lost shipment</comment>
        <translation>Réexpédier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Remis au transporteur</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Finalement pas remis</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangedOrders</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed in the file</source>
        <translation>
            <numerusform>%Ln commande modifiée dans le fichier</numerusform>
            <numerusform>%Ln commandes modifiées dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>The drafts become what the file says.</source>
        <translation>Les brouillons deviennent ce que dit le fichier.</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Garder le poste de travail</translation>
    </message>
    <message>
        <source>The drafts stay as they are.</source>
        <translation>Les brouillons restent tels quels.</translation>
    </message>
    <message>
        <source>Always for this source</source>
        <translation>Toujours pour cette source</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Changing</name>
    <message numerus="yes">
        <source>%n draft(s) on hold.</source>
        <translation>
            <numerusform>%n brouillon en attente.</numerusform>
            <numerusform>%n brouillons en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) released from hold.</source>
        <translation>
            <numerusform>%n brouillon libéré.</numerusform>
            <numerusform>%n brouillons libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Rien ne change&#xa0;: c’est déjà ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) duplicated.</source>
        <translation>
            <numerusform>%n envoi dupliqué.</numerusform>
            <numerusform>%n envois dupliqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to be sent again: look at the new drafts, then book them.</source>
        <translation>
            <numerusform>%n envoi à réexpédier&#xa0;: regardez le nouveau brouillon, puis commandez-le.</numerusform>
            <numerusform>%n envois à réexpédier&#xa0;: regardez les nouveaux brouillons, puis commandez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not undone</source>
        <translation>
            <numerusform>%n envoi non annulé</numerusform>
            <numerusform>%n envois non annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) changed.</source>
        <translation>
            <numerusform>%n envoi changé.</numerusform>
            <numerusform>%n envois changés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation>Le reste a été laissé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not changed</source>
        <translation>
            <numerusform>%n envoi non changé</numerusform>
            <numerusform>%n envois non changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) handed over to the carrier.</source>
        <translation>
            <numerusform>%n envoi remis au transporteur.</numerusform>
            <numerusform>%n envois remis au transporteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) still here, not handed over.</source>
        <translation>
            <numerusform>%n envoi encore ici, pas remis.</numerusform>
            <numerusform>%n envois encore ici, pas remis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChoiceEditor</name>
    <message>
        <source>not chosen</source>
        <translation>aucun choix</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnLayout</name>
    <message>
        <source>&amp;Sort by “%1”</source>
        <translation>&amp;Trier par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» à &amp;gauche</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» à &amp;droite</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnsSection</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column “%1” fills</source>
        <translation>La colonne «&#xa0;%1&#xa0;» remplit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Not taken from the file: %1</source>
        <translation>Non repris du fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandBox</name>
    <message>
        <source>Nothing fits. Type other words, or fewer letters.</source>
        <translation>Rien ne correspond. Tapez d’autres mots ou moins de lettres.</translation>
    </message>
    <message>
        <source>Enter does it, Esc goes back.</source>
        <translation>Entrée l’exécute, Esc revient.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1</source>
        <translation>Ce n’est pas possible maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Command box</source>
        <translation>Boîte de commandes</translation>
    </message>
    <message>
        <source>Type what you want to do, or whose shipment to open</source>
        <translation>Tapez ce que vous voulez faire, ou l’envoi à ouvrir</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandList</name>
    <message>
        <source>cannot be done now</source>
        <translation>impossible maintenant</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DatabaseSection</name>
    <message>
        <source>The desk&apos;s database, on this computer only:</source>
        <translation>La base de données du poste de travail, uniquement sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Ouvrir le dossier des données</translation>
    </message>
    <message>
        <source>Hosts that Aviso contacts:</source>
        <translation>Serveurs contactés par Aviso&#xa0;:</translation>
    </message>
    <message>
        <source>none: there is no account yet</source>
        <translation>aucun&#xa0;: il n’y a pas encore de compte</translation>
    </message>
    <message>
        <source>Nothing else: no cloud of ours, no usage figures, no search for updates. A host is contacted when one of its accounts is tested, books or asks.</source>
        <translation>Rien d’autre&#xa0;: pas de cloud à nous, pas de statistiques d’utilisation, pas de recherche de mises à jour. Un serveur n’est contacté que lorsqu’un de ses comptes est testé, commande une étiquette ou pose une question.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DayLines</name>
    <message>
        <source>Parcels to hand over: %1</source>
        <translation>Colis à remettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shipments: %1</source>
        <translation>Envois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Parcels of this account at the end of the day</source>
        <translation>Colis de ce compte à la fin de la journée</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DefaultsSection</name>
    <message>
        <source>Add an account first: it decides which services and messages there are.</source>
        <translation>Ajoutez d’abord un compte&#xa0;: il détermine les prestations et les messages disponibles.</translation>
    </message>
    <message>
        <source>Messages go by</source>
        <translation>Messages envoyés par</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Le premier&#xa0;: %1</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder for booking receipts</source>
        <translation>Dossier des justificatifs d’étiquettes</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Diagnostics</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêtée</translation>
    </message>
    <message>
        <source>%1 takes no jobs</source>
        <translation>%1 n’accepte pas de travaux</translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation>%1 imprime</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prête</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n’y a pas encore de compte.</translation>
    </message>
    <message>
        <source>The print service knows no printer. Add one in the system&apos;s settings.</source>
        <translation>Le service d’impression ne connaît aucune imprimante. Ajoutez-en une dans les réglages du système.</translation>
    </message>
    <message>
        <source>They were asked only; nothing was printed.</source>
        <translation>Elles ont seulement été interrogées&#xa0;; rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>The print service (CUPS) answers.</source>
        <translation>Le service d’impression (CUPS) répond.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 a répondu en %2 ms.</translation>
    </message>
    <message>
        <source>Nothing of an account was sent.</source>
        <translation>Rien d’un compte n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 could sign in.</source>
        <translation>%1 a pu se connecter.</translation>
    </message>
    <message>
        <source>The key store gave back something else than was put into it.</source>
        <translation>Le trousseau a rendu autre chose que ce qui y avait été mis.</translation>
    </message>
    <message>
        <source>The key store keeps what is put into it and gives it back.</source>
        <translation>Le trousseau garde ce qu’on y met et le rend.</translation>
    </message>
    <message>
        <source>There is no key store that answers: credentials last until Aviso is closed and have to be entered again.</source>
        <translation>Aucun trousseau ne répond&#xa0;: les identifiants durent jusqu’à la fermeture d’Aviso et sont à saisir à nouveau.</translation>
    </message>
    <message>
        <source>Whole: every page was read, %1.</source>
        <translation>Intacte&#xa0;: chaque page a été lue, %1.</translation>
    </message>
    <message>
        <source>%1 are free where the desk lies.</source>
        <translation>%1 sont libres là où se trouvent les données du poste de travail.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Faites de la place.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one in the section above.</source>
        <translation>Il n’y a pas encore de sauvegarde. Faites-en une dans la section ci-dessus.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>La dernière sauvegarde est du %1.</translation>
    </message>
    <message>
        <source>Sounds are switched off for the scanner.</source>
        <translation>Les sons sont désactivés pour le lecteur.</translation>
    </message>
    <message>
        <source>Played: done, attention, stop. If you heard nothing, look at the volume and the loudspeaker.</source>
        <translation>Joués&#xa0;: terminé, attention, stop. Si vous n’avez rien entendu, vérifiez le volume et le haut-parleur.</translation>
    </message>
    <message>
        <source>The clock says %1, but something was stored at %2. Set the system&apos;s clock.</source>
        <translation>L’horloge indique %1, mais quelque chose a été enregistré à %2. Réglez l’horloge du système.</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1, fuseau horaire %2.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>Service d’impression</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>pas encore testé</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Appuyez sur Tester, puis lisez n’importe quel code.</translation>
    </message>
    <message>
        <source>Not configured: this version reads no scale. Weights are typed, or come from the order file, the preset or the package.</source>
        <translation>Non configurée&#xa0;: cette version ne lit aucune balance. Les poids sont saisis ou viennent du fichier de commandes, du modèle ou de l’emballage.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” arrived: %n character(s) in %2 ms, the longest pause %3 ms.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est arrivé&#xa0;: %n caractère en %2 ms, la plus longue pause %3 ms.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est arrivé&#xa0;: %n caractères en %2 ms, la plus longue pause %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slower than the %1 ms that are set for the scanner, so it passes for typing. If it was scanned, allow a longer pause.</source>
        <translation>C’est plus lent que les %1 ms réglées pour le lecteur et passe donc pour une saisie. Si c’était lu, autorisez une pause plus longue.</translation>
    </message>
    <message>
        <source>It did not end with Enter or Tab. Let the scanner send one of them after each code.</source>
        <translation>Cela ne s’est pas terminé par Entrée ou Tab. Réglez le lecteur pour qu’il envoie l’une des deux après chaque code.</translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than any code (%n character(s)).</source>
        <translation>
            <numerusform>C’est plus court que tout code (%n caractère).</numerusform>
            <numerusform>C’est plus court que tout code (%n caractères).</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with the prefix “%1” that is set.</source>
        <translation>Cela ne commence pas par le préfixe réglé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It does not end with the suffix “%1” that is set.</source>
        <translation>Cela ne finit pas par le suffixe réglé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is taken for a scan.</source>
        <translation>Cela passe pour une lecture.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DiagnosticsSection</name>
    <message>
        <source>Testing: %1</source>
        <translation>Test en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>test en cours …</translation>
    </message>
    <message>
        <source>Scan any code now, or type and press Enter. Esc cancels.</source>
        <translation>Lisez maintenant n’importe quel code, ou tapez et appuyez sur Entrée. Échap annule.</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Appuyez sur Tester, puis lisez n’importe quel code.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no names, addresses or credentials.</source>
        <translation>Le rapport est dans le presse-papiers. Il ne contient ni noms, ni adresses, ni identifiants.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Le rapport est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What this desk stands on. Nothing is booked or printed by a test, and nothing leaves this computer but the sign-in of the accounts.</source>
        <translation>Ce sur quoi repose ce poste de travail. Un test ne commande et n’imprime rien, et rien ne quitte cet ordinateur sauf la connexion des comptes.</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Arrêter les tests</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Enregistrer le rapport …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Tester&#xa0;: %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Discarding</name>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>Abandonner %n brouillon&#xa0;?</numerusform>
            <numerusform>Abandonner %n brouillons&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n envoi sélectionné n’est pas un brouillon et reste tel quel.</numerusform>
            <numerusform>%n envois sélectionnés ne sont pas des brouillons et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Abandonner %n brouillon</numerusform>
            <numerusform>Abandonner %n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>button</comment>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n brouillon abandonné.</numerusform>
            <numerusform>%n brouillons abandonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken back.</source>
        <translation>
            <numerusform>%n brouillon rétabli.</numerusform>
            <numerusform>%n brouillons rétablis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::DraftVerbs</name>
    <message>
        <source>The shipment that is open cannot be changed.</source>
        <translation>L’envoi ouvert ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Aucun envoi n’est ouvert.</translation>
    </message>
    <message>
        <source>Only a draft takes a preset.</source>
        <translation>Seul un brouillon accepte un modèle.</translation>
    </message>
    <message>
        <source>“%1” is in the open shipment.</source>
        <translation>«&#xa0;%1&#xa0;» est dans l’envoi ouvert.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Nouvel envoi</translation>
    </message>
    <message>
        <source>Keep in address book</source>
        <translation>Garder dans le carnet d’adresses</translation>
    </message>
    <message>
        <source>Split a long line</source>
        <translation>Répartir une longue ligne</translation>
    </message>
</context>
<context>
    <name>aviso::ui::EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>The list is at the printer.</source>
        <translation>La liste est à l’imprimante.</translation>
    </message>
    <message>
        <source>The list is saved in %1.</source>
        <translation>La liste est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier has the list that was closed. Close out again: the same list is asked for once more, and each parcel can be on one register only.</source>
        <translation>On ne sait pas si le transporteur a la liste qui a été clôturée. Clôturez encore une fois&#xa0;: la même liste est demandée à nouveau, et chaque colis ne peut figurer que sur un registre.</translation>
    </message>
    <message>
        <source>Closing the list</source>
        <translation>Clôture de la liste</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the carrier has the list.</source>
        <translation>On ne sait pas encore si le transporteur a la liste.</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register, and still here: %1</source>
        <translation>Pas sur le registre du transporteur, et encore ici&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list is closed: %n parcel(s). Print it for the driver.</source>
        <translation>
            <numerusform>La liste est clôturée&#xa0;: %n colis. Imprimez-la pour le chauffeur.</numerusform>
            <numerusform>La liste est clôturée&#xa0;: %n colis. Imprimez-la pour le chauffeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) noted as handed over.</source>
        <translation>
            <numerusform>%n envoi noté comme remis.</numerusform>
            <numerusform>%n envois notés comme remis.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are noted as handed over already.</source>
        <translation>Tous sont déjà notés comme remis.</translation>
    </message>
    <message>
        <source>A list is being closed.</source>
        <translation>Une liste est en cours de clôture.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Choisissez d’abord un compte.</translation>
    </message>
    <message>
        <source>There is nothing to put on a list. Print labels first.</source>
        <translation>Il n’y a rien à mettre sur une liste. Imprimez d’abord des étiquettes.</translation>
    </message>
    <message>
        <source>Every label of this account was printed.</source>
        <translation>Chaque étiquette de ce compte est imprimée.</translation>
    </message>
    <message>
        <source>Choose a list of the last days first.</source>
        <translation>Choisissez d’abord une liste des derniers jours.</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Print missing labels</source>
        <translation>Imprimer les étiquettes manquantes</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Enregistrer la liste …</translation>
    </message>
    <message>
        <source>Note as handed over</source>
        <translation>Noter comme remis</translation>
    </message>
    <message>
        <source>Look again what is here</source>
        <translation>Regarder à nouveau ce qui est ici</translation>
    </message>
    <message>
        <source>Accounts, with what waits to be handed over</source>
        <translation>Comptes, avec ce qui attend d’être remis</translation>
    </message>
    <message>
        <source>Lists of the last days</source>
        <translation>Listes des derniers jours</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over.</source>
        <translation>Rien n’attend d’être remis.</translation>
    </message>
    <message>
        <source>What is booked and printed is listed here until the carrier takes it.</source>
        <translation>Ce qui est commandé et imprimé figure ici jusqu’à ce que le transporteur l’emporte.</translation>
    </message>
    <message>
        <source>Go to the shipments</source>
        <translation>Aller aux envois</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ExtrasSection</name>
    <message>
        <source>Additional services</source>
        <translation>Prestations complémentaires</translation>
    </message>
    <message>
        <source>Delivery instructions</source>
        <translation>Instructions de distribution</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Prestation inconnue</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FieldRows</name>
    <message>
        <source>not chosen</source>
        <translation>aucun choix</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileHead</name>
    <message>
        <source>Order file</source>
        <translation>Fichier de commandes</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Read as the last file of this source.</source>
        <translation>Lu comme le dernier fichier de cette source.</translation>
    </message>
    <message>
        <source>Read as it was detected. Correct it where it is wrong.</source>
        <translation>Lu selon la détection automatique. Corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its encoding is another one; it was detected. Look at the umlauts and accents below.</source>
        <translation>Les colonnes sont celles du dernier fichier de cette source. L’encodage est différent&#xa0;; il a été détecté. Vérifiez les trémas et les accents ci-dessous.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its format is another one; it was detected.</source>
        <translation>Les colonnes sont celles du dernier fichier de cette source. Le format est différent&#xa0;; il a été détecté.</translation>
    </message>
    <message>
        <source>The columns of this source&apos;s last file do not fit, so everything was detected. Correct it where it is wrong.</source>
        <translation>Les colonnes du dernier fichier de cette source ne conviennent pas&#xa0;; tout a donc été détecté. Corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>Read as the last file of this source. It has columns that no file of the source had before; what they fill was detected. Look at the columns.</source>
        <translation>Lu comme le dernier fichier de cette source. Il a des colonnes qu’aucun de ses fichiers n’avait&#xa0;; ce qu’elles remplissent a été détecté. Vérifiez les colonnes.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileRows</name>
    <message>
        <source>Reading row %1</source>
        <translation>Lecture de la ligne %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FirstSteps</name>
    <message>
        <source>Preparing the practice desk</source>
        <translation>Préparation du poste d’exercice</translation>
    </message>
    <message>
        <source>Welcome to Aviso</source>
        <translation>Bienvenue dans Aviso</translation>
    </message>
    <message>
        <source>This desk has no account and no shipment yet. How do you want to begin?</source>
        <translation>Ce poste de travail n’a encore ni compte ni envoi. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Practise with sample orders</source>
        <translation>S’exercer avec des commandes d’exemple</translation>
    </message>
    <message>
        <source>Aviso plays the carrier itself: book, print labels and look at messages without reaching anybody. The samples go away again with one click in the settings.</source>
        <translation>Aviso joue lui-même le transporteur&#xa0;: commandez, imprimez des étiquettes et regardez des messages sans atteindre personne. Les exemples disparaissent d’un clic dans les réglages.</translation>
    </message>
    <message>
        <source>Set up a carrier&apos;s account</source>
        <translation>Configurer un compte de transporteur</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Importer un fichier de commandes</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormTabs</name>
    <message>
        <source>Shipment</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Options de distribution</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Next part of the shipment</source>
        <translation>Partie suivante de l’envoi</translation>
    </message>
    <message>
        <source>Previous part of the shipment</source>
        <translation>Partie précédente de l’envoi</translation>
    </message>
    <message>
        <source>Shipment: %1</source>
        <translation>Envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormatSection</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel workbook, old format (XLS)</source>
        <translation>Classeur Excel, ancien format (XLS)</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Texte (CSV)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns end with</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>Table begins in row</source>
        <translation>Le tableau commence à la ligne</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>holds the names of the columns</source>
        <translation>contient les noms des colonnes</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europe occidentale)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>selon chaque nombre</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Point&#xa0;: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Virgule&#xa0;: 1,5</translation>
    </message>
    <message>
        <source>as each date shows</source>
        <translation>selon chaque date</translation>
    </message>
    <message>
        <source>Day first: 24.12.2026</source>
        <translation>Jour d’abord&#xa0;: 24.12.2026</translation>
    </message>
    <message>
        <source>Month first: 12/24/2026</source>
        <translation>Mois d’abord&#xa0;: 12/24/2026</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Guidance</name>
    <message>
        <source>Command box</source>
        <translation>Boîte de commandes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HeadBox</name>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>%1 dpi (%2 dots/mm)</source>
        <translation>%1 dpi (%2 points/mm)</translation>
    </message>
    <message>
        <source>The printer does not say its resolution. Print the ruler page and measure.</source>
        <translation>L’imprimante ne dit pas sa résolution. Imprimez la page de mesure et mesurez.</translation>
    </message>
    <message>
        <source>The printer says: %1.</source>
        <translation>L’imprimante dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A ruler page went to “%1”. Choose the resolution whose line is 50 mm long.</source>
        <translation>Une page de mesure est partie vers «&#xa0;%1&#xa0;». Choisissez la résolution dont la ligne mesure 50 mm.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Labels made for another resolution</source>
        <translation>Étiquettes faites pour une autre résolution</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Scale, as a picture</source>
        <translation>Mettre à l’échelle, en image</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Demander à l’imprimante</translation>
    </message>
    <message>
        <source>Print a ruler page</source>
        <translation>Imprimer une page de mesure</translation>
    </message>
    <message>
        <source>Draw letters that its fonts may lack</source>
        <translation>Dessiner les lettres que ses polices n’ont peut-être pas</translation>
    </message>
    <message>
        <source>Cyrillic and others go to the printer as small pictures. Switch it off when fonts with these letters are loaded into the printer.</source>
        <translation>Les lettres cyrilliques et d’autres vont à l’imprimante sous forme de petites images. Désactivez-le si des polices avec ces lettres sont chargées dans l’imprimante.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HelpPanel</name>
    <message>
        <source>Nothing is written here about that. Try another word, or fewer.</source>
        <translation>Rien n’est écrit ici à ce sujet. Essayez un autre mot, ou moins de mots.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Words of the post</source>
        <translation>Mots de la poste</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Toutes les pages de l’aide</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Search the help and the words of the post</source>
        <translation>Chercher dans l’aide et les mots de la poste</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HistoryView</name>
    <message>
        <source>Desk</source>
        <translation>Poste de travail</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
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
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>History of the shipment</source>
        <translation>Historique de l’envoi</translation>
    </message>
    <message>
        <source>The carrier&apos;s words: %1</source>
        <translation>Les mots du transporteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code %1, parcel number %2</source>
        <translation>Code %1, numéro de colis %2</translation>
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
        <translation>Raison d’attendre</translation>
    </message>
    <message>
        <source>Wakes on</source>
        <translation>Se réveille le</translation>
    </message>
    <message>
        <source>Day on which it wakes</source>
        <translation>Jour où il se réveille</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n draft(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Mettre %n brouillon en attente</numerusform>
            <numerusform>Mettre %n brouillons en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not hold</source>
        <comment>button</comment>
        <translation>Ne pas mettre en attente</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportFoot</name>
    <message>
        <source>%1 added</source>
        <translation>%1 ajoutée(s)</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouvelle(s)</translation>
    </message>
    <message>
        <source>%1 seen before</source>
        <translation>%1 déjà vue(s)</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>%1 déjà connue(s)</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 mise(s) à jour</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiée(s)</translation>
    </message>
    <message>
        <source>%1 kept as they were</source>
        <translation>%1 laissée(s) en l’état</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejetée(s)</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>aucune commande</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Save the rejected rows, put them right and import that file.</source>
        <translation>Importé&#xa0;: %1. Enregistrez les lignes rejetées, corrigez-les et importez ce fichier.</translation>
    </message>
    <message>
        <source>Every row is good: %1.</source>
        <translation>Toutes les lignes sont bonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows …</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Importer les lignes bonnes</translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>%1. Decide first what becomes of the changed orders: nothing is overwritten before.</source>
        <translation>%1. Décidez d’abord de ce qu’il advient des commandes modifiées&#xa0;: rien n’est remplacé avant.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>%1 lignes lues, %2&#xa0;%. Rien n’est enregistré avant la lecture de la dernière ligne&#xa0;; Esc annule.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>%1. Correct the rejected rows above (choose an error, then Enter) or leave them out; the others can be imported.</source>
        <translation>%1. Corrigez les lignes refusées ci-dessus (choisissez une erreur, puis Entrée) ou laissez-les de côté; les autres peuvent être importées.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>Choisir un fichier de commandes</translation>
    </message>
    <message>
        <source>Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)</source>
        <translation>Fichiers de commandes (*.csv *.txt *.tsv *.xlsx *.xls);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-rejets</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Texte (*.csv)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>Les lignes rejetées sont dans %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Importer les lignes bonnes</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) in “%1” are not imported yet.</source>
        <translation>
            <numerusform>%n correction dans «&#xa0;%1&#xa0;» n’est pas encore importée.</numerusform>
            <numerusform>%n corrections dans «&#xa0;%1&#xa0;» ne sont pas encore importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Continuer à corriger</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Abandonner les corrections</translation>
    </message>
    <message>
        <source>No order file is ready to be imported.</source>
        <translation>Aucun fichier de commandes n’est prêt à être importé.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Aucune ligne n’a été rejetée.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>Rien n’est en cours d’importation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of this file are here already, under another source. Imported once more, they can be booked twice.</source>
        <translation>
            <numerusform>%Ln commande de ce fichier est déjà ici, sous une autre source. Importée encore une fois, elle peut être commandée deux fois.</numerusform>
            <numerusform>%Ln commandes de ce fichier sont déjà ici, sous une autre source. Importées encore une fois, elles peuvent être commandées deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Import them once more</source>
        <translation>Importer encore une fois</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportStart</name>
    <message>
        <source>Drop an order file here, or choose one: CSV, XLSX or XLS from your shop.
You see every row and every error before anything is stored.</source>
        <translation>Déposez ici un fichier de commandes ou choisissez-en un&#xa0;: CSV, XLSX ou XLS de votre boutique.
Vous voyez chaque ligne et chaque erreur avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Try the sample orders</source>
        <translation>Essayer les commandes d’exemple</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportWork</name>
    <message>
        <source>Checking every row …</source>
        <translation>Contrôle de chaque ligne…</translation>
    </message>
    <message>
        <source>Checking the order file</source>
        <translation>Contrôle du fichier de commandes</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Importation des commandes</translation>
    </message>
    <message>
        <source>Importing. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>Importation. Rien n’est enregistré avant la lecture de la dernière ligne&#xa0;; Esc annule.</translation>
    </message>
    <message>
        <source>Cancelled. No order was added or changed.</source>
        <translation>Annulé. Aucune commande n’a été ajoutée ni modifiée.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::KeyboardSection</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>aucune (modifié)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Take these keys from there</source>
        <translation>Prendre ces touches à l’autre</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 appartient à %2.</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys in the field, and use them.</source>
        <translation>Choisissez une action, pressez ses nouvelles touches dans le champ et utilisez-les.</translation>
    </message>
    <message>
        <source>Find an action, a page or a key</source>
        <translation>Chercher une action, une page ou une touche</translation>
    </message>
    <message>
        <source>Keys of all actions</source>
        <translation>Touches de toutes les actions</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Habituelles pour toutes</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Keymap</name>
    <message>
        <source>Tab, Enter and Esc lead through every page and cannot be given away. Choose other keys.</source>
        <translation>Tab, Entrée et Esc mènent à travers chaque page et ne peuvent être attribuées. Choisissez d’autres touches.</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in a text. Hold Ctrl with it, or choose a key such as F7.</source>
        <translation>%1 seule écrit ou se déplace dans un texte. Ajoutez Ctrl ou choisissez une touche comme F7.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or goes to a field. Hold Ctrl as well.</source>
        <translation>Alt avec une lettre ouvre un menu ou va à un champ. Ajoutez Ctrl.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelLines</name>
    <message>
        <source>Instead of the lines that the carrier would make. Leave it empty otherwise.</source>
        <translation>Remplace les lignes que le transporteur établirait. Sinon, laissez vide.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>Plus sur l’adresse</translation>
    </message>
    <message>
        <source>Address exactly as printed</source>
        <translation>Adresse exactement comme imprimée</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelPrinting</name>
    <message>
        <source>No printer</source>
        <translation>Aucune imprimante</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the labels as a PDF file? They do not count as printed then.</source>
        <translation>Cet ordinateur n’a pas d’imprimante. Enregistrer les étiquettes dans un fichier PDF&#xa0;? Elles ne comptent alors pas comme imprimées.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>Contrôle des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were left out; the list below the shipments says why.</source>
        <translation>
            <numerusform>%n étiquette a été laissée de côté&#xa0;; la liste sous les envois dit pourquoi.</numerusform>
            <numerusform>%n étiquettes ont été laissées de côté&#xa0;; la liste sous les envois dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelView</name>
    <message>
        <source>Every code was read again and says the right number.</source>
        <translation>Chaque code a été relu et indique le bon numéro.</translation>
    </message>
    <message>
        <source>The codes could not be read again, so nobody has compared them. Please scan one before sending.</source>
        <translation>Les codes n’ont pas pu être relus&#xa0;; personne ne les a donc comparés. Scannez-en un avant l’expédition.</translation>
    </message>
    <message>
        <source>A code on this label does not say the number of the parcel. It is not printed.</source>
        <translation>Un code de cette étiquette n’indique pas le numéro du colis. Elle n’est pas imprimée.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The label is being drawn …</source>
        <translation>L’étiquette est en cours de dessin…</translation>
    </message>
    <message>
        <source>There is no label yet. Book the shipment with F9, then it is here.</source>
        <translation>Il n’y a pas encore d’étiquette. Commandez-la avec F9, et elle sera ici.</translation>
    </message>
    <message>
        <source>Export the label</source>
        <translation>Exporter l’étiquette</translation>
    </message>
    <message>
        <source>Label (*.%1)</source>
        <translation>Étiquette (*.%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>Print a copy (printed %n time(s))</source>
        <translation>
            <numerusform>Imprimer une copie (imprimée %n fois)</numerusform>
            <numerusform>Imprimer une copie (imprimée %n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Label of the parcel</source>
        <translation>Étiquette du colis</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>Aperçu de l’étiquette</translation>
    </message>
    <message>
        <source>The carrier wants it in colour.</source>
        <translation>Le transporteur la veut en couleur.</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Étiquette de retour</translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <translation>Elle peut être utilisée jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListFilter</name>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Prêts pour l’étiquette</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Booked, not printed</source>
        <translation>Étiquette commandée, non imprimée</translation>
    </message>
    <message>
        <source>Search: name, town, reference, number</source>
        <translation>Recherche&#xa0;: nom, localité, référence, numéro</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Rechercher des envois</translation>
    </message>
    <message>
        <source>Show shipments in this state</source>
        <translation>Afficher les envois dans cet état</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Commande refusée</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Date d’expédition passée</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Attente terminée</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Peut-être imprimées</translation>
    </message>
    <message>
        <source>Not handed over, but due</source>
        <translation>Dus, pas remis</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Silent: the carrier tells nothing</source>
        <translation>Muets&#xa0;: sans nouvelles</translation>
    </message>
    <message>
        <source>Receipt not delivered</source>
        <translation>Quittance non transmise</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListReading</name>
    <message>
        <source>Checking drafts</source>
        <translation>Vérification des brouillons</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListView</name>
    <message>
        <source>The list as it goes on paper</source>
        <translation>La liste telle qu’elle va sur papier</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LookSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Messages to recipients keep their own language.</source>
        <translation>Les messages aux destinataires gardent leur propre langue.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>Dense, for mouse and keyboard</source>
        <translation>Serrées, pour souris et clavier</translation>
    </message>
    <message>
        <source>High, for fingers</source>
        <translation>Hautes, pour les doigts</translation>
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
        <translation>%1&#xa0;: en cours, %L2 sur %L3.</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>%1&#xa0;: en cours.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Closing now lets what has begun finish and leaves the rest undone.</source>
        <translation>Si vous fermez maintenant, ce qui a commencé se termine et le reste n’est pas fait.</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved and printed.</source>
        <translation>La fenêtre se fermera dès que tout sera enregistré et imprimé.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessageBar</name>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessagesSection</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
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
        <translation>du destinataire</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Channel of: %1</source>
        <translation>Canal de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language of: %1</source>
        <translation>Langue de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recipient of: %1</source>
        <translation>Destinataire de&#xa0;: %1</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
</context>
<context>
    <name>aviso::ui::NetworkPrinters</name>
    <message>
        <source>Address of a thermal printer in the network</source>
        <translation>Adresse d’une imprimante thermique du réseau</translation>
    </message>
    <message>
        <source>Of a thermal printer that takes ZPL on a port of its own, without a queue.</source>
        <translation>D’une imprimante thermique qui prend le ZPL sur son propre port, sans file d’attente.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OneGo</name>
    <message>
        <source>A batch is being booked. Scan again when it is done.</source>
        <translation>Un lot est en cours de commande. Scannez de nouveau quand il sera terminé.</translation>
    </message>
    <message>
        <source>Nothing to do: its label is printed, or it has none.</source>
        <translation>Rien à faire&#xa0;: l’étiquette est imprimée, ou il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OptionsSection</name>
    <message>
        <source>What the carrier may offer to the recipient while this parcel is on its way.</source>
        <translation>Ce que le transporteur peut proposer au destinataire pendant que ce colis est en route.</translation>
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
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Usual weight</source>
        <translation>Poids habituel</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouvel emballage</translation>
    </message>
    <message>
        <source>The package “%1” is deleted.</source>
        <translation>L’emballage «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Boxes that you pack into. In a shipment&apos;s parcels one click fills in the usual weight.</source>
        <translation>Les cartons dans lesquels vous emballez. Dans les colis d’un envoi, un clic remplit le poids habituel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Weight when empty</source>
        <translation>Poids à vide</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Delete the package</source>
        <translation>Supprimer l’emballage</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Emballages</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingDesk</name>
    <message>
        <source>The order %1 names no items that could be checked.</source>
        <translation>La commande %1 ne nomme aucun article à contrôler.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingPanel</name>
    <message>
        <source>complete</source>
        <comment>state of an item</comment>
        <translation>complet</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of an item</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>state of an item</comment>
        <translation>%1 manquant</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an item</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an item</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>Right: %1 (%2 of %3)</source>
        <translation>Juste&#xa0;: %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>One too many: %1. All of it is packed already.</source>
        <translation>Un de trop&#xa0;: %1. Tout y est déjà emballé.</translation>
    </message>
    <message>
        <source>The order is complete. Take %1 out again.</source>
        <translation>La commande est complète. Retirez %1.</translation>
    </message>
    <message>
        <source>Wrong item: %1 is not in this order. Put it back.</source>
        <translation>Article faux&#xa0;: %1 n’est pas dans cette commande. Remettez-le.</translation>
    </message>
    <message>
        <source>Complete. Its label is on its way.</source>
        <translation>Complet. L’étiquette arrive.</translation>
    </message>
    <message>
        <source>Complete. Everything is in the parcel.</source>
        <translation>Complet. Tout est dans le colis.</translation>
    </message>
    <message>
        <source>Scan what goes into the parcel.</source>
        <translation>Scannez ce qui va dans le colis.</translation>
    </message>
    <message>
        <source>Order %1: %2 of %3 packed</source>
        <translation>Commande %1&#xa0;: %2 sur %3 emballés</translation>
    </message>
    <message>
        <source>Items of the order</source>
        <translation>Articles de la commande</translation>
    </message>
    <message>
        <source>Code by hand</source>
        <translation>Code à la main</translation>
    </message>
    <message>
        <source>Count it</source>
        <comment>button</comment>
        <translation>Compter</translation>
    </message>
    <message>
        <source>One more</source>
        <comment>button</comment>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key +.</source>
        <translation>De la ligne choisie&#xa0;; dans la liste avec la touche +.</translation>
    </message>
    <message>
        <source>One less</source>
        <comment>button</comment>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key -.</source>
        <translation>De la ligne choisie&#xa0;; dans la liste avec la touche -.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <comment>button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start anew</source>
        <comment>button</comment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button</comment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Close the check</source>
        <comment>button</comment>
        <translation>Fermer le contrôle</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingSection</name>
    <message>
        <source>Check items before a label is printed</source>
        <translation>Contrôler les articles avant d’imprimer une étiquette</translation>
    </message>
    <message>
        <source>off</source>
        <comment>rule</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>rule</comment>
        <translation>avertir</translation>
    </message>
    <message>
        <source>required</source>
        <comment>rule</comment>
        <translation>exigé</translation>
    </message>
    <message>
        <source>Labels are printed whether the items are checked or not.</source>
        <translation>Les étiquettes s’impriment, que les articles soient contrôlés ou non.</translation>
    </message>
    <message>
        <source>Before the first label of an order whose items are not all checked, the program asks.</source>
        <translation>Avant la première étiquette d’une commande dont les articles ne sont pas tous contrôlés, le programme demande.</translation>
    </message>
    <message>
        <source>An order gets its first label only when all its items are checked.</source>
        <translation>Une commande ne reçoit sa première étiquette que lorsque tous ses articles sont contrôlés.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Emballage</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ParcelsSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Add a parcel</source>
        <translation>Ajouter un colis</translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams after a number</comment>
        <translation> g</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>poids inconnu</translation>
    </message>
    <message>
        <source>Weight of the parcel in grams</source>
        <translation>Poids du colis en grammes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>Contenu du colis</translation>
    </message>
    <message>
        <source>Remove this parcel</source>
        <translation>Supprimer ce colis</translation>
    </message>
    <message>
        <source>%L1 g</source>
        <translation>%L1 g</translation>
    </message>
    <message>
        <source>Such parcels usually weigh about %L1 g. Is the weight right?</source>
        <translation>De tels colis pèsent d’habitude environ %L1 g. Le poids est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Choisir un emballage</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PickupPanel</name>
    <message>
        <source>Asking when the carrier can come</source>
        <translation>Demande des horaires au transporteur</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for these parcels.</source>
        <translation>Le transporteur n’offre pas d’enlèvement pour ces colis.</translation>
    </message>
    <message>
        <source>Ordering a pickup</source>
        <translation>Commande d’un enlèvement</translation>
    </message>
    <message>
        <source>The pickup is ordered.</source>
        <translation>L’enlèvement est commandé.</translation>
    </message>
    <message>
        <source>The pickup is ordered: %1.</source>
        <translation>L’enlèvement est commandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pickup: %1.</source>
        <translation>Enlèvement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pickups of this account cannot be ordered from here. Hand the parcels over, or use the carrier&apos;s page.</source>
        <translation>Pour ce compte, les enlèvements ne peuvent pas être commandés d’ici. Remettez les colis vous-même, ou utilisez la page du transporteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked parcel(s) can be fetched. Ask when the carrier can come, and choose.</source>
        <translation>
            <numerusform>%n colis étiqueté peut être enlevé. Demandez quand le transporteur peut venir, et choisissez.</numerusform>
            <numerusform>%n colis étiquetés peuvent être enlevés. Demandez quand le transporteur peut venir, et choisissez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>Rien n’attend d’être enlevé.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this order, and it cannot be asked by a call. Ask its customer service, then say what it is.</source>
        <translation>On ne sait pas si le transporteur a pris cette commande, et on ne peut pas le lui demander d’ici. Demandez à son service clientèle, puis dites ce qu’il en est.</translation>
    </message>
    <message>
        <source>Not taken: %1. %2</source>
        <translation>Non pris&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <source>Ask for times</source>
        <translation>Demander les horaires</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Order pickup</source>
        <translation>Commander l’enlèvement</translation>
    </message>
    <message>
        <source>The carrier comes</source>
        <translation>Le transporteur vient</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>Il ne vient pas</translation>
    </message>
    <message>
        <source>The parcels can be ordered anew.</source>
        <translation>Les colis peuvent être commandés à nouveau.</translation>
    </message>
    <message>
        <source>Pickups of this account</source>
        <translation>Enlèvements de ce compte</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PicturePreview</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>No picture: jpg, gif or png, about 640 × 160 pixels.</source>
        <translation>Pas d’image&#xa0;: jpg, gif ou png, environ 640 × 160 pixels.</translation>
    </message>
    <message>
        <source>The picture is on the web and is not fetched from here.</source>
        <translation>L’image est sur le web et n’est pas chargée d’ici.</translation>
    </message>
    <message>
        <source>The file cannot be read as a picture. Choose a jpg, gif or png file.</source>
        <translation>Le fichier n’est pas une image lisible. Choisissez un fichier jpg, gif ou png.</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Messages take jpg, gif or png only.</source>
        <translation>Les messages n’acceptent que jpg, gif ou png.</translation>
    </message>
    <message>
        <source>About 640 × 160 looks best.</source>
        <translation>Environ 640 × 160 rend le mieux.</translation>
    </message>
    <message>
        <source>Put the file on your web server and enter its address here.</source>
        <translation>Placez le fichier sur votre serveur web et indiquez ici son adresse.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PlaceEditor</name>
    <message>
        <source>Branch</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Parcel locker</source>
        <translation>Automate à colis</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Point de service</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>fermé aujourd’hui</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>up to %1 kg</source>
        <translation>jusqu’à %1 kg</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Type to look it up</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>As the desk has kept it: %1</source>
        <translation>Tel que le poste l’a conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose one from the list: Down, then Enter.</source>
        <translation>Choisissez dans la liste&#xa0;: flèche vers le bas, puis Entrée.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Preconditions</name>
    <message>
        <source>A practice account needs none of this.</source>
        <translation>Un compte d’essai n’a besoin de rien de tout cela.</translation>
    </message>
    <message>
        <source>Everything is settled with the carrier.</source>
        <translation>Tout est convenu avec le transporteur.</translation>
    </message>
    <message>
        <source>Still open: %1. Ask the carrier&apos;s adviser, then enter the date.</source>
        <translation>Encore ouvert&#xa0;: %1. Demandez au conseiller du transporteur, puis indiquez la date.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Code sur la carte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Up to 12 capital letters, digits and hyphens: what a scanner reads off the card</source>
        <translation>Jusqu’à 12 majuscules, chiffres et traits d’union&#xa0;: ce qu’un lecteur lit sur la carte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Tick what this preset says. What is not ticked stays as the shipment has it.</source>
        <translation>Cochez ce que dit ce modèle. Ce qui n’est pas coché reste tel que l’envoi l’a.</translation>
    </message>
    <message>
        <source>Service and additional services</source>
        <translation>Prestation et prestations complémentaires</translation>
    </message>
    <message>
        <source>Texts and sender name</source>
        <translation>Textes et nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Keys that apply the preset</source>
        <translation>Touches qui appliquent le modèle</translation>
    </message>
    <message>
        <source>No message is chosen: this preset takes all messages away.</source>
        <translation>Aucune notification n’est choisie: ce modèle les enlève toutes.</translation>
    </message>
    <message>
        <source>No option is chosen: this preset takes all delivery options away.</source>
        <translation>Aucune option n’est choisie: ce modèle enlève toutes les options de gestion.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetKeys</name>
    <message>
        <source>There is no preset yet. Make one of this shipment, or on the page of the presets.</source>
        <translation>Il n’y a pas encore de modèle. Faites-en un de cet envoi, ou sur la page des modèles.</translation>
    </message>
    <message>
        <source>Apply a preset</source>
        <translation>Appliquer un modèle</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Enregistrer comme modèle …</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Appliquer le modèle %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetsPage</name>
    <message>
        <source>New preset</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) added.</source>
        <translation>
            <numerusform>%n modèle ajouté.</numerusform>
            <numerusform>%n modèles ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) replaced.</source>
        <translation>
            <numerusform>%n modèle remplacé.</numerusform>
            <numerusform>%n modèles remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts are not on this desk, so the presets say nothing of the account: %1.</source>
        <translation>Ces comptes n’existent pas à ce poste de travail&#xa0;; les modèles ne disent donc rien du compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The presets are saved in %1.</source>
        <translation>Les modèles sont enregistrés dans %1.</translation>
    </message>
    <message>
        <source>Take presets from a file</source>
        <translation>Reprendre des modèles d’un fichier</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Modèles (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the presets</source>
        <translation>Enregistrer les modèles</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Enregistrer les cartes</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n feuille envoyée à l’imprimante.</numerusform>
            <numerusform>%n feuilles envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards are saved in %1.</source>
        <translation>Les cartes sont enregistrées dans %1.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>The preset is not saved.</source>
        <translation>Le modèle n’est pas enregistré.</translation>
    </message>
    <message>
        <source>What you typed in the preset “%1” could not be saved.</source>
        <translation>Votre saisie dans le modèle «&#xa0;%1&#xa0;» n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Emballages</translation>
    </message>
    <message>
        <source>A preset holds what you choose again and again: service, parcels, messages, texts and delivery options. One key, or one scan of its card, puts it into a shipment.</source>
        <translation>Un modèle retient ce que vous choisissez encore et encore&#xa0;: prestation, colis, messages, textes et options de livraison. Une touche, ou un scan de sa carte, le met dans un envoi.</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Créer un modèle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Imprimer les cartes</translation>
    </message>
    <message>
        <source>Save the cards as PDF …</source>
        <translation>Enregistrer les cartes en PDF …</translation>
    </message>
    <message>
        <source>Import presets …</source>
        <translation>Importer des modèles …</translation>
    </message>
    <message>
        <source>Export presets …</source>
        <translation>Exporter les modèles …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Preset cards</source>
        <translation>Cartes des modèles</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Cartes de commande</translation>
    </message>
    <message>
        <source>Print the command cards</source>
        <translation>Imprimer les cartes de commande</translation>
    </message>
    <message>
        <source>Save the command cards as PDF …</source>
        <translation>Enregistrer les cartes de commande en PDF…</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintQuestionsDialog</name>
    <message>
        <source>Before printing</source>
        <translation>Avant l’impression</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) cannot be printed:</source>
        <translation>
            <numerusform>%n étiquette ne peut pas être imprimée&#xa0;:</numerusform>
            <numerusform>%n étiquettes ne peuvent pas être imprimées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The codes of %n label(s) could not be read again, so nobody has compared them with the number:</source>
        <translation>
            <numerusform>Les codes de %n étiquette n’ont pas pu être relus&#xa0;; personne ne les a donc comparés avec le numéro&#xa0;:</numerusform>
            <numerusform>Les codes de %n étiquettes n’ont pas pu être relus&#xa0;; personne ne les a donc comparés avec le numéro&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print these labels too; I scan one before sending</source>
        <translation>Imprimer aussi ces étiquettes&#xa0;; j’en scanne une avant l’expédition</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were already printed more than once:</source>
        <translation>
            <numerusform>%n étiquette a déjà été imprimée plus d’une fois&#xa0;:</numerusform>
            <numerusform>%n étiquettes ont déjà été imprimées plus d’une fois&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they printed once more? The history keeps the reason.</source>
        <translation>Pourquoi les imprimer encore une fois&#xa0;? L’historique garde la raison.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) would be printed before the items are checked:</source>
        <translation>
            <numerusform>%n étiquette serait imprimée avant le contrôle des articles&#xa0;:</numerusform>
            <numerusform>%n étiquettes seraient imprimées avant le contrôle des articles&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintStrip</name>
    <message numerus="yes">
        <source>%n more job(s) wait.</source>
        <translation>
            <numerusform>%n autre travail attend.</numerusform>
            <numerusform>%n autres travaux attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>They are printed</source>
        <translation>Elles sont imprimées</translation>
    </message>
    <message>
        <source>They are not printed</source>
        <translation>Elles ne sont pas imprimées</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler ce travail</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrinterSection</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>A4 sheets of four labels</source>
        <translation>Feuilles A4 de quatre étiquettes</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listes et cartes</translation>
    </message>
    <message>
        <source>Previews of messages</source>
        <translation>Aperçus de messages</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille propre</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Four on A4</source>
        <translation>Quatre sur A4</translation>
    </message>
    <message>
        <source>Thermal: ZPL goes through as it is</source>
        <translation>Thermique&#xa0;: le ZPL passe tel quel</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>By consignee</source>
        <translation>Par destinataire</translation>
    </message>
    <message>
        <source>By preset or service</source>
        <translation>Par modèle ou prestation</translation>
    </message>
    <message>
        <source>By postcode (pick route)</source>
        <translation>Par code postal (parcours de préparation)</translation>
    </message>
    <message>
        <source>None: the system&apos;s dialog asks</source>
        <translation>Aucune&#xa0;: le dialogue du système demande</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (absente pour l’instant)</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>Au choix de l’imprimante</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page de test</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Imprimante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Bac&#xa0;: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Disposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>A test page went to “%1”.</source>
        <translation>Une page de test est partie vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Printer for</source>
        <translation>Imprimante pour</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bac</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Order of a batch</source>
        <translation>Ordre d’un lot</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>By the system&apos;s dialog, instead of printing at once.</source>
        <translation>Par le dialogue du système, au lieu d’imprimer aussitôt.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page de test</translation>
    </message>
    <message>
        <source>A page between groups</source>
        <translation>Une page entre les groupes</translation>
    </message>
    <message>
        <source>It names the group, how many labels follow, and the day. It is no label.</source>
        <translation>Elle nomme le groupe, le nombre d’étiquettes qui suivent et le jour. Ce n’est pas une étiquette.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Thermal printer in the network</source>
        <translation>Imprimante thermique du réseau</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintingVerbs</name>
    <message numerus="yes">
        <source>%n label(s) saved in %1. They do not count as printed.</source>
        <translation>
            <numerusform>%n étiquette enregistrée dans %1. Elle ne compte pas comme imprimée.</numerusform>
            <numerusform>%n étiquettes enregistrées dans %1. Elles ne comptent pas comme imprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent to the printer.</source>
        <translation>
            <numerusform>%n étiquette transmise à l’imprimante.</numerusform>
            <numerusform>%n étiquettes transmises à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label is saved in %1. It does not count as printed.</source>
        <translation>L’étiquette est enregistrée dans %1. Elle ne compte pas comme imprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not printed</source>
        <translation>
            <numerusform>%n étiquette non imprimée</numerusform>
            <numerusform>%n étiquettes non imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Aucun envoi n’est sélectionné.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer les étiquettes</translation>
    </message>
    <message>
        <source>Print labels with the system&apos;s dialog …</source>
        <translation>Imprimer les étiquettes avec le dialogue du système …</translation>
    </message>
    <message>
        <source>Print labels four on A4</source>
        <translation>Imprimer les étiquettes par quatre sur A4</translation>
    </message>
    <message>
        <source>Print the last label again</source>
        <translation>Réimprimer la dernière étiquette</translation>
    </message>
    <message>
        <source>I have printed it</source>
        <comment>a saved file</comment>
        <translation>Je l’ai imprimé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) noted as printed.</source>
        <translation>
            <numerusform>%n étiquette notée comme imprimée.</numerusform>
            <numerusform>%n étiquettes notées comme imprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ProblemsPanel</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before booking</source>
        <translation>
            <numerusform>%n point à corriger avant la commande d’étiquette</numerusform>
            <numerusform>%n points à corriger avant la commande d’étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against booking</source>
        <translation>Rien ne s’oppose à la commande d’étiquette</translation>
    </message>
    <message>
        <source>Can be booked; please look at this</source>
        <translation>L’étiquette peut être commandée&#xa0;; à vérifier toutefois</translation>
    </message>
    <message>
        <source>What stands against booking</source>
        <translation>Obstacles à la commande d’étiquette</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>À compléter</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ReceiptsFolder</name>
    <message>
        <source>Write booking receipts to</source>
        <translation>Écrire les justificatifs d’étiquettes dans</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>none: no receipts are written</source>
        <translation>aucun&#xa0;: aucun justificatif n’est écrit</translation>
    </message>
    <message>
        <source>For the shop: each day a CSV file with reference, number, carrier, service, time and source of every booked parcel.</source>
        <translation>Pour la boutique&#xa0;: chaque jour un fichier CSV avec la référence, le numéro, le transporteur, la prestation, l’heure et la source de chaque colis dont l’étiquette est commandée.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RehearsalView</name>
    <message>
        <source>Choose an account first: its carrier decides which messages there are.</source>
        <translation>Choisissez d’abord un compte&#xa0;: son transporteur détermine les messages disponibles.</translation>
    </message>
    <message>
        <source>Export the rehearsal</source>
        <translation>Exporter la simulation</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The messages that will go out</source>
        <translation>Les messages qui partiront</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ResultsPanel</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Étiquette commandée.</translation>
    </message>
    <message>
        <source>Still unknown.</source>
        <translation>Toujours inconnu.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 without a label for us.</source>
        <translation>Le transporteur avait déjà consommé le numéro %1, sans étiquette pour nous.</translation>
    </message>
    <message>
        <source>A new label was bought.</source>
        <translation>Une nouvelle étiquette a été achetée.</translation>
    </message>
    <message>
        <source>The label is here: booked.</source>
        <translation>L’étiquette est là&#xa0;: commande aboutie.</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Fermer les résultats</translation>
    </message>
    <message>
        <source>Results of the last batch</source>
        <translation>Résultats du dernier lot</translation>
    </message>
    <message>
        <source>Stays a draft: %1</source>
        <translation>Reste un brouillon&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Print these %n</source>
        <translation>
            <numerusform>Imprimer pour cet envoi</numerusform>
            <numerusform>Imprimer pour ces %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RowProblems</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Lignes avec erreurs</translation>
    </message>
    <message>
        <source>Row %1, rejected</source>
        <translation>Ligne %1, rejetée</translation>
    </message>
    <message>
        <source>Row %1, advice</source>
        <translation>Ligne %1, conseil</translation>
    </message>
    <message>
        <source>No row has an error. In a row that has one, F2 or a double click corrects a cell.</source>
        <translation>Aucune ligne n’a d’erreur. Dans une ligne qui en a une, F2 ou un double clic corrige une cellule.</translation>
    </message>
    <message>
        <source>Enter opens the cell; what you type there counts for this import.</source>
        <translation>Entrée ouvre la cellule; ce que vous y saisissez vaut pour cette importation.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SamplesSection</name>
    <message numerus="yes">
        <source>%n sample shipment(s) removed.</source>
        <translation>
            <numerusform>%n envoi d’exemple supprimé.</numerusform>
            <numerusform>%n envois d’exemple supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample shipment(s) are on this desk, with what was practised on them.</source>
        <translation>
            <numerusform>%n envoi d’exemple se trouve sur ce poste, avec ce qui y a été exercé.</numerusform>
            <numerusform>%n envois d’exemple se trouvent sur ce poste, avec ce qui y a été exercé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Supprimer les exemples</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanDesk</name>
    <message>
        <source>Close the open dialog first, then scan again.</source>
        <translation>Fermez d’abord la boîte de dialogue ouverte, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>This desk has no card “%1”. Print its cards anew.</source>
        <translation>Ce poste n’a pas de carte «&#xa0;%1&#xa0;». Réimprimez ses cartes.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Colis %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments have the reference %1.</source>
        <translation>
            <numerusform>%n envoi a la référence %1.</numerusform>
            <numerusform>%n envois ont la référence %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here carries %1.</source>
        <translation>Rien ici ne porte %1.</translation>
    </message>
    <message>
        <source>New shipment with this reference</source>
        <translation>Nouvel envoi avec cette référence</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Le rechercher</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanSection</name>
    <message>
        <source>Symbology: %1</source>
        <translation>Symbologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>On a US keyboard: %1</source>
        <translation>Sur un clavier américain&#xa0;: %1</translation>
    </message>
    <message>
        <source>A scanned order</source>
        <translation>Une commande scannée</translation>
    </message>
    <message>
        <source>is opened</source>
        <translation>est ouverte</translation>
    </message>
    <message>
        <source>is opened, booked, and its label printed</source>
        <translation>est ouverte, commandée, et l’étiquette imprimée</translation>
    </message>
    <message>
        <source>Answer scans with sounds</source>
        <translation>Répondre aux scans par des sons</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Envoyé avant un code</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Envoyé après un code</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Before the Enter or Tab with which every code has to end.</source>
        <translation>Avant l’Entrée ou la tabulation par laquelle tout code doit finir.</translation>
    </message>
    <message>
        <source>Longest pause inside a code</source>
        <translation>Plus longue pause dans un code</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Longer for a slow wireless scanner, shorter when fast typing is taken for a scan.</source>
        <translation>Plus longue pour un lecteur sans fil lent, plus courte si une frappe rapide est prise pour un scan.</translation>
    </message>
    <message>
        <source>Try it: the last scan</source>
        <translation>Essayer&#xa0;: le dernier scan</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>rien de scanné encore</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur de codes</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SecretRows</name>
    <message>
        <source>stored in the key store</source>
        <translation>enregistré dans le trousseau</translation>
    </message>
    <message>
        <source>only for this session: there is no key store</source>
        <translation>pour cette session seulement&#xa0;: pas de trousseau</translation>
    </message>
    <message>
        <source>the variable is set</source>
        <translation>la variable est définie</translation>
    </message>
    <message>
        <source>the variable is not set</source>
        <translation>la variable n’est pas définie</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>pas enregistré</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Where “%1” is kept</source>
        <translation>Où «&#xa0;%1&#xa0;» est conservé</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>Type it to store or replace it</source>
        <translation>Saisir pour enregistrer ou remplacer</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Section</name>
    <message>
        <source>Switched on along with %1.</source>
        <translation>Activé avec %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>New shipments and imports</source>
        <translation>Nouveaux envois et importations</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Données et réseau</translation>
    </message>
    <message>
        <source>Back up the desk …</source>
        <translation>Sauvegarder le poste de travail…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetLine</name>
    <message>
        <source>Sheet in %1: new, all 4 positions free</source>
        <translation>Feuille dans %1&#xa0;: neuve, les 4 positions sont libres</translation>
    </message>
    <message>
        <source>Sheet in %1: next free position %2 of %3</source>
        <translation>Feuille dans %1&#xa0;: prochaine position libre %2 sur %3</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Nouvelle feuille</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetModel</name>
    <message>
        <source>This column fills nothing.</source>
        <translation>Cette colonne ne remplit rien.</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Remplit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corrected here. The file says: %1</source>
        <translation>Corrigé ici. Le fichier indique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentForm</name>
    <message>
        <source>This shipment is being booked.</source>
        <translation>L’étiquette de cet envoi est en cours de commande.</translation>
    </message>
    <message>
        <source>Booked: the label is stored, and the data can no longer be changed.</source>
        <translation>Étiquette commandée&#xa0;: elle est enregistrée, et les données ne peuvent plus être modifiées.</translation>
    </message>
    <message>
        <source>This shipment was given up.</source>
        <translation>Cet envoi a été annulé.</translation>
    </message>
    <message>
        <source>Somebody else changed this shipment while you were typing. Both versions are still there: which one stays?</source>
        <translation>Quelqu’un d’autre a modifié cet envoi pendant votre saisie. Les deux versions existent encore&#xa0;: laquelle garder&#xa0;?</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Garder ma saisie</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Choose a shipment in the list, or press F2 for a new one.</source>
        <translation>Choisissez un envoi dans la liste, ou appuyez sur F2 pour en créer un.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made a label. Nothing can be changed until this is settled.</source>
        <translation>On ne sait pas si le transporteur a établi une étiquette. Rien ne peut être modifié tant que ce n’est pas élucidé.</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>Clarifier les résultats inconnus</translation>
    </message>
    <message>
        <source>Give the number up …</source>
        <translation>Abandonner le numéro …</translation>
    </message>
    <message>
        <source>Perhaps the carrier did make a label under this number: then it is lost, and it may be charged. Give the number up only when settling never succeeds. The shipment can then be booked under another number.</source>
        <translation>Le transporteur a peut-être bien établi une étiquette sous ce numéro&#xa0;: elle est alors perdue et pourrait être facturée. N’abandonnez le numéro que si l’élucidation n’aboutit jamais. L’étiquette pourra ensuite être commandée sous un autre numéro.</translation>
    </message>
    <message>
        <source>Give the number up</source>
        <translation>Abandonner le numéro</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Somebody else changed the shipment “%1” too, and what you typed is not saved.</source>
        <translation>Quelqu’un d’autre a aussi modifié l’envoi «&#xa0;%1&#xa0;», et votre saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>What you typed in the shipment “%1” could not be saved.</source>
        <translation>Votre saisie dans l’envoi «&#xa0;%1&#xa0;» n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Votre saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Annuler ma saisie</translation>
    </message>
    <message>
        <source>What you typed here on %1 was never stored: the program ended before. It is still there.</source>
        <translation>Ce que vous avez saisi ici le %1 n’a jamais été enregistré&#xa0;: le programme s’est arrêté avant. C’est encore là.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>What you typed here on %1 was not stored, because the shipment could no longer be changed. It was: %2</source>
        <translation>Ce que vous avez saisi ici le %1 n’a pas été enregistré, car l’envoi ne pouvait plus être modifié. C’était&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentHead</name>
    <message>
        <source>New shipment</source>
        <translation>Nouvel envoi</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentList</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>There is no shipment yet. Press F2 to write the first one.</source>
        <translation>Il n’y a pas encore d’envoi. Appuyez sur F2 pour saisir le premier.</translation>
    </message>
    <message>
        <source>No shipment fits. Type less, or choose “All states”.</source>
        <translation>Aucun envoi ne correspond. Abrégez la recherche ou choisissez «&#xa0;Tous les états&#xa0;».</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>state of a draft</comment>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a draft</comment>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a draft</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exporter la liste en CSV</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>envois</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Texte (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Export de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n envoi</numerusform>
            <numerusform>%n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n shipment(s)</source>
        <translation>
            <numerusform>plus de %n envoi</numerusform>
            <numerusform>plus de %n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>state of a booked shipment</comment>
        <translation>Remis</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentRows</name>
    <message>
        <source>This shipment is being read.</source>
        <translation>Cet envoi est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentsPage</name>
    <message>
        <source>Shipments</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Find a shipment</source>
        <translation>Rechercher un envoi</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Aller au problème suivant</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Envoi %1</translation>
    </message>
    <message>
        <source>The sample orders are in the list. Book those that are ready, then print their labels; the others say what is to be mended.</source>
        <translation>Les commandes d’exemple sont dans la liste. Commandez celles qui sont prêtes, puis imprimez leurs étiquettes&#xa0;; les autres disent ce qui est à corriger.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) saved in %1.</source>
        <translation>
            <numerusform>%n envoi enregistré dans %1.</numerusform>
            <numerusform>%n envois enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Aucun envoi n’est ouvert.</translation>
    </message>
    <message>
        <source>Check the items</source>
        <translation>Contrôler les articles</translation>
    </message>
    <message>
        <source>Change, hold, discard</source>
        <translation>Modifier, mettre en attente, abandonner</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Parts of the shipment</source>
        <translation>Parties de l’envoi</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShortcutOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Fermer les raccourcis</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StandingStrip</name>
    <message>
        <source>Goes instead of “%1”, which got lost.</source>
        <translation>Part à la place de «&#xa0;%1&#xa0;», qui s’est perdu.</translation>
    </message>
    <message>
        <source>Got lost, and is sent again as “%1”.</source>
        <translation>S’est perdu et est réexpédié sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Release this shipment from hold</source>
        <translation>Libérer cet envoi de l’attente</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>État&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to the shipment “%1”</source>
        <translation>Aller à l’envoi «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown outcome(s)</source>
        <translation>
            <numerusform>%Ln résultat inconnu</numerusform>
            <numerusform>%Ln résultats inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: last call failed</source>
        <translation>%1&#xa0;: échec de la dernière requête</translation>
    </message>
    <message>
        <source>%1: worked at %2</source>
        <translation>%1&#xa0;: succès (%2)</translation>
    </message>
    <message>
        <source>%1: not used yet</source>
        <translation>%1&#xa0;: pas encore utilisé</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Dernier succès&#xa0;: %1</translation>
    </message>
    <message>
        <source>No success yet.</source>
        <translation>Encore aucun succès.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annuler l’opération en cours</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TakenFilesView</name>
    <message>
        <source>Taken in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Open the file or its errors</source>
        <translation>Ouvrir le fichier ou ses erreurs</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Ouvrir la réponse</translation>
    </message>
    <message>
        <source>The last files of the watched folder</source>
        <translation>Les derniers fichiers du dossier surveillé</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TargetSection</name>
    <message>
        <source>none yet: choose one later in each shipment</source>
        <translation>aucun pour l’instant&#xa0;: à choisir plus tard dans chaque envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in weights are</source>
        <translation>Unité des poids</translation>
    </message>
    <message>
        <source>Orders that changed</source>
        <translation>Commandes modifiées</translation>
    </message>
    <message>
        <source>Under this name the columns are remembered, and the next file of the source adds no order twice.</source>
        <translation>Sous ce nom, les colonnes sont mémorisées, et le prochain fichier de la source n’ajoute aucune commande en double.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Grammes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Garder le poste de travail</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>Whatever the file says now, drafts stay as they are.</source>
        <translation>Quoi que dise maintenant le fichier, les brouillons restent tels quels.</translation>
    </message>
    <message>
        <source>Drafts follow the file, even where somebody has changed them here.</source>
        <translation>Les brouillons suivent le fichier, même s’ils ont été modifiés ici.</translation>
    </message>
    <message>
        <source>What happens to orders that are here already and that the file now says otherwise. What is booked never changes.</source>
        <translation>Ce qu’il advient des commandes déjà présentes que le fichier indique maintenant autrement. Ce qui est commandé ne change jamais.</translation>
    </message>
    <message>
        <source>You see what would change, field by field, and decide before anything is overwritten.</source>
        <translation>Vous voyez ce qui changerait, champ par champ, et décidez avant que quoi que ce soit ne soit remplacé.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TestBand</name>
    <message>
        <source>Practice: nothing reaches a carrier</source>
        <translation>Essai&#xa0;: rien n’atteint un transporteur</translation>
    </message>
    <message>
        <source>Practice account: nothing of this shipment reaches a carrier</source>
        <translation>Compte d’essai&#xa0;: rien de cet envoi n’atteint un transporteur</translation>
    </message>
    <message>
        <source>Test account: its labels are specimens and carry no parcel</source>
        <translation>Compte de test&#xa0;: ses étiquettes sont des spécimens et ne valent pour aucun colis</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TextsSection</name>
    <message>
        <source>Picture in the messages: none. It is set up with the account.</source>
        <translation>Image dans les messages&#xa0;: aucune. Elle se règle dans le compte.</translation>
    </message>
    <message>
        <source>Picture in the messages: %1</source>
        <translation>Image dans les messages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture in the messages: %1, leads to %2</source>
        <translation>Image dans les messages&#xa0;: %1, mène à %2</translation>
    </message>
    <message>
        <source>Not part of a booking: the carrier applies the name that is set up for the account or brand.</source>
        <translation>Ne fait pas partie de la commande d’étiquette&#xa0;: le transporteur utilise le nom défini pour le compte ou la marque.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Insérer une valeur</translation>
    </message>
    <message>
        <source>Insert a placeholder that is filled from the shipment</source>
        <translation>Insérer un champ variable, rempli d’après l’envoi</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Look again what needs me</source>
        <translation>Revoir ce qui a besoin de moi</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien n’a besoin de vous.</translation>
    </message>
    <message>
        <source>Write a shipment</source>
        <translation>Rédiger un envoi</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Importer un fichier de commandes</translation>
    </message>
    <message>
        <source>Needs you, most pressing first:</source>
        <translation>A besoin de vous, le plus pressant d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>Looking what needs you …</source>
        <translation>Recherche de ce qui a besoin de vous …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Undoing</name>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ViewTabs</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimés</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Ma vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the views</source>
        <translation>Exporter les vues</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>The views are saved in %1.</source>
        <translation>Les vues sont enregistrées dans %1.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Vues de la liste</translation>
    </message>
    <message>
        <source>Save and arrange views</source>
        <translation>Enregistrer et ranger les vues</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Enregistrer comme nouvelle vue</translation>
    </message>
    <message>
        <source>Keep what is shown now in this view</source>
        <translation>Garder dans cette vue ce qui est affiché</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Renommer cette vue</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Supprimer cette vue</translation>
    </message>
    <message>
        <source>Move this view to the left</source>
        <translation>Déplacer cette vue à gauche</translation>
    </message>
    <message>
        <source>Move this view to the right</source>
        <translation>Déplacer cette vue à droite</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Exporter les vues…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importer des vues…</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WatchedFolderSection</name>
    <message>
        <source>Switched off: files that are put there stay where they are.</source>
        <translation>Désactivé&#xa0;: les fichiers qui y sont mis restent où ils sont.</translation>
    </message>
    <message>
        <source>Watched: what is put into “in” is taken in a few seconds after it is complete.</source>
        <translation>Surveillé&#xa0;: ce qui est mis dans «&#xa0;in&#xa0;» est repris quelques secondes après être complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n fichier est encore en cours d’écriture.</numerusform>
            <numerusform>%n fichiers sont encore en cours d’écriture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were begun at another desk, which ends them when it runs again.</source>
        <translation>
            <numerusform>%n fichier a été commencé à un autre poste de travail, qui le terminera quand il sera relancé.</numerusform>
            <numerusform>%n fichiers ont été commencés à un autre poste de travail, qui les terminera quand il sera relancé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Surveiller ce dossier</translation>
    </message>
    <message>
        <source>The folder is no longer watched. Its files stay where they are.</source>
        <translation>Le dossier n’est plus surveillé. Ses fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Order files that a shop puts into the folder “in” become shipments by themselves, with the columns that are remembered for their source. Each file then lies in “done” or “failed”, and “answer” says what became of each order.</source>
        <translation>Les fichiers de commandes qu’une boutique met dans le dossier «&#xa0;in&#xa0;» deviennent des envois tout seuls, avec les colonnes retenues pour leur source. Chaque fichier se trouve ensuite dans «&#xa0;done&#xa0;» ou «&#xa0;failed&#xa0;», et «&#xa0;answer&#xa0;» dit ce qu’il est advenu de chaque commande.</translation>
    </message>
    <message>
        <source>Watched folder:</source>
        <translation>Dossier surveillé&#xa0;:</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Surveiller un dossier …</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Take its files in</source>
        <translation>Reprendre ses fichiers</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>By it the columns are remembered and orders recognised, as on the import page.</source>
        <translation>D’après lui, les colonnes sont retenues et les commandes reconnues, comme sur la page d’import.</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Langue des réponses</translation>
    </message>
    <message>
        <source>that of the window</source>
        <translation>celle de la fenêtre</translation>
    </message>
    <message>
        <source>Book what is ready, and write its labels into “answer”</source>
        <translation>Commander ce qui est prêt et écrire les étiquettes dans «&#xa0;answer&#xa0;»</translation>
    </message>
    <message>
        <source>Each booked label costs what the carrier asks for it. Nobody is asked before.</source>
        <translation>Chaque étiquette commandée coûte ce que le transporteur demande. Personne n’est consulté avant.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Left in “in”, being no ordinary files or having a name that is not UTF-8: %1.</source>
        <translation>Laissés dans «&#xa0;in&#xa0;», car ce ne sont pas des fichiers ordinaires ou leur nom n’est pas en UTF-8&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayHead</name>
    <message>
        <source>Not on its way yet</source>
        <translation>Pas encore en route</translation>
    </message>
    <message>
        <source>Once it is booked, this page shows where the parcel is and what can still be changed.</source>
        <translation>Une fois l’envoi commandé, cette page montre où est le colis et ce qui peut encore être changé.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Asks the carrier where the parcel is</source>
        <translation>Demande au transporteur où est le colis</translation>
    </message>
    <message>
        <source>The carrier&apos;s page</source>
        <translation>Page du transporteur</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayView</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whose right</source>
        <translation>Qui peut</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Commander pour %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>Asking the carrier where the parcel is</source>
        <translation>Demande au transporteur où est le colis</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n nouvel événement.</numerusform>
            <numerusform>%n nouveaux événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Asking the carrier what is possible</source>
        <translation>Demande au transporteur ce qui est possible</translation>
    </message>
    <message>
        <source>Taking the booking back</source>
        <translation>Annulation de la commande</translation>
    </message>
    <message>
        <source>The booking is taken back. Destroy the printed label.</source>
        <translation>La commande est annulée. Détruisez l’étiquette imprimée.</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Commande en cours</translation>
    </message>
    <message>
        <source>Taking the order back</source>
        <translation>Annulation de l’ordre</translation>
    </message>
    <message>
        <source>The order is taken back.</source>
        <translation>L’ordre est annulé.</translation>
    </message>
    <message>
        <source>Ordered. The carrier&apos;s number: %1</source>
        <translation>Commandé. Numéro du transporteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Ce qui peut encore être fait</translation>
    </message>
    <message>
        <source>Check and price</source>
        <translation>Vérifier et prix</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Annuler l’ordre</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Renoncer à savoir</translation>
    </message>
    <message>
        <source>Asks nobody; look at the carrier&apos;s page first</source>
        <translation>N’interroge personne&#xa0;; regardez d’abord la page du transporteur</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WindowMenus</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WorkCard</name>
    <message>
        <source>Settle them</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Book all …</source>
        <translation>Tout commander …</translation>
    </message>
    <message>
        <source>All are handed over</source>
        <translation>Tous sont remis</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Sauvegarder …</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The basic services do not go together. Choose one of them.</source>
        <translation>Les prestations de base ne sont pas compatibles. Choisissez-en une.</translation>
    </message>
    <message>
        <source>An additional service is not offered with this basic service. Remove it or change the service.</source>
        <translation>Une prestation complémentaire n’est pas proposée avec cette prestation de base. Supprimez-la ou changez de prestation.</translation>
    </message>
    <message>
        <source>Two additional services exclude each other. Remove one of them.</source>
        <translation>Deux prestations complémentaires s’excluent. Supprimez-en une.</translation>
    </message>
    <message>
        <source>A delivery instruction is not offered with this basic service. Remove it.</source>
        <translation>Une instruction de distribution n’est pas proposée avec cette prestation de base. Supprimez-la.</translation>
    </message>
    <message>
        <source>A delivery instruction does not go with an additional service. Remove one of them.</source>
        <translation>Une instruction de distribution n’est pas compatible avec une prestation complémentaire. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>Two delivery instructions exclude each other. Remove one of them.</source>
        <translation>Deux instructions de distribution s’excluent. Supprimez-en une.</translation>
    </message>
    <message>
        <source>The layout has no room for so many service codes. Choose a larger layout or fewer services.</source>
        <translation>La mise en page n’a pas la place pour autant de codes de prestation. Choisissez-en une plus grande ou moins de prestations.</translation>
    </message>
    <message>
        <source>The layout has no room for so many instructions. Choose a larger layout or fewer instructions.</source>
        <translation>La mise en page n’a pas la place pour autant d’instructions. Choisissez-en une plus grande ou moins d’instructions.</translation>
    </message>
    <message>
        <source>The group of services is not valid. Choose the service again.</source>
        <translation>Le groupe de prestations n’est pas valable. Choisissez à nouveau la prestation.</translation>
    </message>
    <message>
        <source>The carrier does not know the basic service. Choose another one.</source>
        <translation>Le transporteur ne connaît pas la prestation de base. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The carrier does not know the label layout. Choose another one.</source>
        <translation>Le transporteur ne connaît pas la mise en page de l’étiquette. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A service code does not belong to this group of services. Remove it.</source>
        <translation>Un code de prestation n’appartient pas à ce groupe de prestations. Supprimez-le.</translation>
    </message>
    <message>
        <source>This layout is not offered for this kind of shipment. Choose another layout.</source>
        <translation>Cette mise en page n’est pas proposée pour ce type d’envoi. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This service goes only with cash on delivery. Add it.</source>
        <translation>Cette prestation n’existe qu’avec le remboursement. Ajoutez-le.</translation>
    </message>
    <message>
        <source>No basic service is among the codes. Choose one.</source>
        <translation>Aucune prestation de base ne figure parmi les codes. Choisissez-en une.</translation>
    </message>
    <message>
        <source>The time of this layout does not fit the basic service. Choose another layout.</source>
        <translation>L’heure de cette mise en page ne convient pas à la prestation de base. Choisissez une autre mise en page.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not complete or not right. Check it.</source>
        <translation>L’adresse du destinataire est incomplète ou inexacte. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The post office of posting is missing. Fill it in in the account.</source>
        <translation>L’office de dépôt manque. Indiquez-le dans le compte.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is missing or not right. Write it with a decimal point.</source>
        <translation>Le montant du remboursement manque ou est inexact. Écrivez-le avec un point décimal.</translation>
    </message>
    <message>
        <source>The reference number of the payment slip is not right. Check its 27 digits.</source>
        <translation>Le numéro de référence du bulletin de versement est inexact. Vérifiez ses 27 chiffres.</translation>
    </message>
    <message>
        <source>Announcing by telephone needs the recipient&apos;s number. Fill it in.</source>
        <translation>L’avis par téléphone exige le numéro du destinataire. Indiquez-le.</translation>
    </message>
    <message>
        <source>The instruction needs the delivery date. Fill it in.</source>
        <translation>L’instruction exige la date de distribution. Indiquez-la.</translation>
    </message>
    <message>
        <source>The instruction needs the number of the parcel and how many there are.</source>
        <translation>L’instruction exige le numéro du colis et le nombre de colis.</translation>
    </message>
    <message>
        <source>The instruction needs the place of deposit. Fill it in.</source>
        <translation>L’instruction exige le lieu de dépôt. Indiquez-le.</translation>
    </message>
    <message>
        <source>The franking licence is missing. Fill it in in the account.</source>
        <translation>La licence d’affranchissement manque. Indiquez-la dans le compte.</translation>
    </message>
    <message>
        <source>The account may not use this franking licence. Ask the carrier&apos;s adviser.</source>
        <translation>Le compte ne peut pas utiliser cette licence d’affranchissement. Demandez au conseiller du transporteur.</translation>
    </message>
    <message>
        <source>The item number is outside the allowed range. Check the range in the account.</source>
        <translation>Le numéro d’envoi est hors de la plage autorisée. Vérifiez la plage dans le compte.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this format. Choose another one.</source>
        <translation>Le transporteur n’établit pas d’étiquettes dans ce format. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this resolution. Choose another one.</source>
        <translation>Le transporteur n’établit pas d’étiquettes dans cette résolution. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>VinoLog does not deliver to this postcode. Choose another service.</source>
        <translation>VinoLog ne distribue pas à ce NPA. Choisissez une autre prestation.</translation>
    </message>
    <message>
        <source>This item number is already used up at the carrier. It is never printed; a new one is taken.</source>
        <translation>Ce numéro d’envoi est déjà consommé chez le transporteur. Il n’est jamais imprimé&#xa0;; un nouveau est attribué.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not complete or not right. Check it in the account.</source>
        <translation>L’adresse de l’expéditeur est incomplète ou inexacte. Vérifiez-la dans le compte.</translation>
    </message>
    <message>
        <source>The logo has a format that the carrier does not take. Use GIF, PNG or JPG.</source>
        <translation>Le logo a un format que le transporteur n’accepte pas. Utilisez GIF, PNG ou JPG.</translation>
    </message>
    <message>
        <source>The logo is too large. Make it smaller.</source>
        <translation>Le logo est trop grand. Réduisez-le.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is outside what the carrier collects.</source>
        <translation>Le montant du remboursement est hors des limites d’encaissement du transporteur.</translation>
    </message>
    <message>
        <source>The carrier cannot read the logo. Save it again.</source>
        <translation>Le transporteur ne peut pas lire le logo. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This address needs its P.O. box. Fill it in.</source>
        <translation>Cette adresse exige sa case postale. Indiquez-la.</translation>
    </message>
    <message>
        <source>The franking licence is not allowed for this service. Choose another service or ask the carrier&apos;s adviser.</source>
        <translation>La licence d’affranchissement n’est pas admise pour cette prestation. Choisissez une autre prestation ou demandez au conseiller du transporteur.</translation>
    </message>
    <message>
        <source>The franking licence has the wrong length. Check it in the account.</source>
        <translation>La licence d’affranchissement n’a pas la bonne longueur. Vérifiez-la dans le compte.</translation>
    </message>
    <message>
        <source>The country is not a code of two letters. Correct it.</source>
        <translation>Le pays n’est pas un code à deux lettres. Corrigez-le.</translation>
    </message>
    <message>
        <source>An additional service is not offered to this country. Remove it.</source>
        <translation>Une prestation complémentaire n’est pas proposée vers ce pays. Supprimez-la.</translation>
    </message>
    <message>
        <source>The basic service does not go abroad. Choose another one.</source>
        <translation>La prestation de base ne va pas à l’étranger. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The basic service is for abroad only. Choose another one.</source>
        <translation>La prestation de base est réservée à l’étranger. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The postcode is missing. Fill it in.</source>
        <translation>Le NPA manque. Indiquez-le.</translation>
    </message>
    <message>
        <source>The postcode may hold digits only. Correct it.</source>
        <translation>Le NPA ne peut contenir que des chiffres. Corrigez-le.</translation>
    </message>
    <message>
        <source>The postcode is too long. Correct it.</source>
        <translation>Le NPA est trop long. Corrigez-le.</translation>
    </message>
    <message>
        <source>This is not a customer&apos;s franking licence; the carrier asks for a number of its own.</source>
        <translation>Ce n’est pas une licence d’affranchissement de client&#xa0;; le transporteur exige un numéro propre.</translation>
    </message>
    <message>
        <source>The weight is above the limit. Correct it or split the shipment.</source>
        <translation>Le poids dépasse la limite. Corrigez-le ou divisez l’envoi.</translation>
    </message>
    <message>
        <source>The weight must be above 0. Correct it or leave it empty.</source>
        <translation>Le poids doit être supérieur à 0. Corrigez-le ou laissez-le vide.</translation>
    </message>
    <message>
        <source>A UN number must have 4 digits. Correct it.</source>
        <translation>Un numéro ONU doit avoir 4 chiffres. Corrigez-le.</translation>
    </message>
    <message>
        <source>Limited quantities need a newer version of the carrier&apos;s interface.</source>
        <translation>Les quantités limitées exigent une version plus récente de l’interface du transporteur.</translation>
    </message>
    <message>
        <source>A message is not offered with this basic service. Switch it off.</source>
        <translation>Un message n’est pas proposé avec cette prestation de base. Désactivez-le.</translation>
    </message>
    <message>
        <source>An e-mail address does not have the right form. Correct it.</source>
        <translation>Une adresse e-mail n’a pas la bonne forme. Corrigez-la.</translation>
    </message>
    <message>
        <source>A telephone number does not have the right form. Correct it.</source>
        <translation>Un numéro de téléphone n’a pas la bonne forme. Corrigez-le.</translation>
    </message>
    <message>
        <source>The exchange message needs the instruction for exchange. Add it.</source>
        <translation>Le message d’échange exige l’instruction d’échange. Ajoutez-la.</translation>
    </message>
    <message>
        <source>The instruction for exchange needs the exchange message. Switch it on.</source>
        <translation>L’instruction d’échange exige le message d’échange. Activez-le.</translation>
    </message>
    <message>
        <source>The item&apos;s id holds characters that the carrier refuses.</source>
        <translation>L’identifiant de l’envoi contient des caractères que le transporteur refuse.</translation>
    </message>
    <message>
        <source>The channel of a message does not fit its address. Check both.</source>
        <translation>Le canal d’un message ne convient pas à son adresse. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The account or contact for cash on delivery is not complete. Check it.</source>
        <translation>Le compte ou le contact pour le remboursement est incomplet. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The basic service needs an additional service. Add it.</source>
        <translation>La prestation de base exige une prestation complémentaire. Ajoutez-la.</translation>
    </message>
    <message>
        <source>A message needs an additional service. Add it or switch the message off.</source>
        <translation>Un message exige une prestation complémentaire. Ajoutez-la ou désactivez le message.</translation>
    </message>
    <message>
        <source>Evening delivery is not possible at this address. Choose another service.</source>
        <translation>La distribution en soirée n’est pas possible à cette adresse. Choisissez une autre prestation.</translation>
    </message>
    <message>
        <source>Own label lines must be at least two. Add one or remove them.</source>
        <translation>Il faut au moins deux lignes d’étiquette personnelles. Ajoutez-en une ou supprimez-les.</translation>
    </message>
    <message>
        <source>The service is not offered at this address. Choose another one.</source>
        <translation>La prestation n’est pas proposée à cette adresse. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Single codes are not made in this format. Choose another one.</source>
        <translation>Les codes seuls ne sont pas établis dans ce format. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The carrier did not understand the request. Keep the log and report it.</source>
        <translation>Le transporteur n’a pas compris la requête. Conservez le journal et signalez-le.</translation>
    </message>
    <message>
        <source>Format and resolution do not go together. Change one of them.</source>
        <translation>Le format et la résolution ne sont pas compatibles. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>Too many labels were asked for at once. Book fewer at a time.</source>
        <translation>Trop d’étiquettes ont été demandées à la fois. Commandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The user may not use this service of the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>L’utilisateur n’a pas accès à ce service du transporteur. Demandez au conseiller du transporteur.</translation>
    </message>
    <message>
        <source>The carrier&apos;s own system is down. Nothing is wrong with the shipment; try again later.</source>
        <translation>Le système du transporteur est en panne. L’envoi n’est pas en cause&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The carrier could not find a free number. Try again later.</source>
        <translation>Le transporteur n’a pas trouvé de numéro libre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The amount was ignored, because cash on delivery is not chosen.</source>
        <translation>Le montant a été ignoré, car le remboursement n’est pas choisi.</translation>
    </message>
    <message>
        <source>The payment reference was ignored, because cash on delivery is not chosen.</source>
        <translation>La référence de paiement a été ignorée, car le remboursement n’est pas choisi.</translation>
    </message>
    <message>
        <source>The telephone number was ignored, because announcing by telephone is not chosen.</source>
        <translation>Le numéro de téléphone a été ignoré, car l’avis par téléphone n’est pas choisi.</translation>
    </message>
    <message>
        <source>The delivery date was ignored, because its instruction is not chosen.</source>
        <translation>La date de distribution a été ignorée, car son instruction n’est pas choisie.</translation>
    </message>
    <message>
        <source>The parcel&apos;s number was ignored, because delivering together is not chosen.</source>
        <translation>Le numéro du colis a été ignoré, car la distribution groupée n’est pas choisie.</translation>
    </message>
    <message>
        <source>The place of deposit was ignored, because its instruction is not chosen.</source>
        <translation>Le lieu de dépôt a été ignoré, car son instruction n’est pas choisie.</translation>
    </message>
    <message>
        <source>The text was not printed: this layout has no room for it.</source>
        <translation>Le texte n’a pas été imprimé&#xa0;: cette mise en page n’a pas la place.</translation>
    </message>
    <message>
        <source>The carrier answered slowly. The label is valid.</source>
        <translation>Le transporteur a répondu lentement. L’étiquette est valable.</translation>
    </message>
    <message>
        <source>The PP franking mark was ignored. The label is valid.</source>
        <translation>La marque d’affranchissement PP a été ignorée. L’étiquette est valable.</translation>
    </message>
    <message>
        <source>The weight is for the carrier&apos;s own use and was ignored.</source>
        <translation>Le poids est réservé à l’usage du transporteur et a été ignoré.</translation>
    </message>
    <message>
        <source>Free text 2 was left away, because an SMS does not carry it.</source>
        <translation>Le texte libre 2 a été omis, car un SMS ne le transmet pas.</translation>
    </message>
    <message>
        <source>A free text was left away, because the message does not carry it.</source>
        <translation>Un texte libre a été omis, car le message ne le transmet pas.</translation>
    </message>
    <message>
        <source>For this address no delivery information can be sent.</source>
        <translation>Aucune information de distribution ne peut être envoyée pour cette adresse.</translation>
    </message>
    <message>
        <source>The form of address was left away on the label.</source>
        <translation>La civilité a été omise sur l’étiquette.</translation>
    </message>
    <message>
        <source>The address supplement was left away on the label.</source>
        <translation>Le complément d’adresse a été omis sur l’étiquette.</translation>
    </message>
    <message>
        <source>The sender was cut to 20 characters on the label.</source>
        <translation>L’expéditeur a été tronqué à 20 caractères sur l’étiquette.</translation>
    </message>
    <message>
        <source>The third name line was left away on the label.</source>
        <translation>La troisième ligne de nom a été omise sur l’étiquette.</translation>
    </message>
    <message>
        <source>The text was left away on the label.</source>
        <translation>Le texte a été omis sur l’étiquette.</translation>
    </message>
    <message>
        <source>Lines of the address were left away on the label. Look at it before it goes out.</source>
        <translation>Des lignes de l’adresse ont été omises sur l’étiquette. Regardez-la avant l’expédition.</translation>
    </message>
    <message>
        <source>The weight was not printed on the label.</source>
        <translation>Le poids n’a pas été imprimé sur l’étiquette.</translation>
    </message>
    <message>
        <source>A number that only the carrier sets was ignored.</source>
        <translation>Un numéro que seul le transporteur attribue a été ignoré.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1.</source>
        <translation>Le transporteur a répondu par un code qu’Aviso ne connaît pas encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1. Its words: %2</source>
        <translation>Le transporteur a répondu par un code qu’Aviso ne connaît pas encore&#xa0;: %1. Son texte&#xa0;: %2</translation>
    </message>
    <message>
        <source>The carrier misses something in the request. Check the shipment and the account.</source>
        <translation>Il manque quelque chose au transporteur dans la demande. Vérifiez l’envoi et le compte.</translation>
    </message>
    <message>
        <source>The carrier does not accept the application number. Check it in the account.</source>
        <translation>Le transporteur n’accepte pas le numéro d’application. Vérifiez-le dans le compte.</translation>
    </message>
    <message>
        <source>The carrier does not accept the parcels as they are sent.</source>
        <translation>Le transporteur n’accepte pas les colis tels qu’ils sont transmis.</translation>
    </message>
    <message>
        <source>The carrier does not know numbers of this form.</source>
        <translation>Le transporteur ne connaît pas de numéros de cette forme.</translation>
    </message>
    <message>
        <source>The carrier does not answer in this language.</source>
        <translation>Le transporteur ne répond pas dans cette langue.</translation>
    </message>
    <message>
        <source>The carrier offers no delivery to this address. Check the address and the service.</source>
        <translation>Le transporteur ne propose aucune livraison à cette adresse. Vérifiez l’adresse et la prestation.</translation>
    </message>
    <message>
        <source>The customs form needs an EORI, VOEC or IOSS number. Fill it in in the account.</source>
        <translation>Le formulaire de douane demande un numéro EORI, VOEC ou IOSS. Saisissez-le dans le compte.</translation>
    </message>
    <message>
        <source>The carrier does not accept the API key. Copy it from the business cabinet into the account once more.</source>
        <translation>Le transporteur n’accepte pas la clé API. Copiez-la à nouveau de l’espace professionnel dans le compte.</translation>
    </message>
    <message>
        <source>No API key reached the carrier. Enter it in the account.</source>
        <translation>Aucune clé API n’est parvenue au transporteur. Saisissez-la dans le compte.</translation>
    </message>
    <message>
        <source>The API key has expired. Make a new one in the business cabinet and enter it in the account.</source>
        <translation>La clé API a expiré. Créez-en une nouvelle dans l’espace professionnel et saisissez-la dans le compte.</translation>
    </message>
    <message>
        <source>The API key is switched off. Switch it on in the business cabinet or make a new one.</source>
        <translation>La clé API est désactivée. Activez-la dans l’espace professionnel ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The carrier does not know who asks: this works with an API key only. Enter it in the account.</source>
        <translation>Le transporteur ne sait pas qui demande&#xa0;: il faut une clé API. Saisissez-la dans le compte.</translation>
    </message>
    <message>
        <source>The owner of the API key may not do this. Ask the carrier&apos;s adviser.</source>
        <translation>Le titulaire de la clé API n’y est pas autorisé. Demandez au conseiller du transporteur.</translation>
    </message>
    <message>
        <source>The carrier no longer offers what was asked for. Keep the log and report it.</source>
        <translation>Le transporteur n’offre plus ce qui a été demandé. Conservez le journal et signalez-le.</translation>
    </message>
    <message>
        <source>The carrier asks for a newer version of the program. Look for one, or try again later.</source>
        <translation>Le transporteur demande une version plus récente du programme. Cherchez-en une ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The carrier was asked too often in a short time. Wait a minute.</source>
        <translation>Le transporteur a été interrogé trop souvent en peu de temps. Attendez une minute.</translation>
    </message>
    <message>
        <source>The carrier was asked too often today. Try again tomorrow, or ask it for a higher limit.</source>
        <translation>Le transporteur a été interrogé trop souvent aujourd’hui. Réessayez demain ou demandez une limite plus élevée.</translation>
    </message>
    <message>
        <source>The attempts that the carrier allows are used up. Try again later.</source>
        <translation>Les essais autorisés par le transporteur sont épuisés. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The carrier wants a second step of signing in, which exists in its own cabinet only. Sign in there.</source>
        <translation>Le transporteur exige une seconde étape de connexion, qui n’existe que dans son propre espace. Connectez-vous-y.</translation>
    </message>
    <message>
        <source>The carrier sends no more codes by SMS for now. Try again in an hour.</source>
        <translation>Le transporteur n’envoie plus de codes par SMS pour l’instant. Réessayez dans une heure.</translation>
    </message>
    <message>
        <source>The code from the SMS is wrong. Type it again.</source>
        <translation>Le code du SMS est faux. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Signing in failed and is locked for some minutes. Try again later.</source>
        <translation>La connexion a échoué et est bloquée quelques minutes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The carrier does not trust this device. Confirm it in the business cabinet.</source>
        <translation>Le transporteur ne fait pas confiance à cet appareil. Confirmez-le dans l’espace professionnel.</translation>
    </message>
    <message>
        <source>The carrier cannot read the dispatch date. Choose it again.</source>
        <translation>Le transporteur ne peut pas lire la date d’expédition. Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The dispatch date is past. Choose today or a later day.</source>
        <translation>La date d’expédition est passée. Choisissez aujourd’hui ou un jour plus tard.</translation>
    </message>
    <message>
        <source>The declared value is missing or not right. Write it in hryvnias with a decimal point.</source>
        <translation>La valeur déclarée manque ou n’est pas correcte. Écrivez-la en hryvnias avec un point décimal.</translation>
    </message>
    <message>
        <source>The declared value is above what the carrier takes: 399 999 UAH up to 100 kg, 1 000 000 UAH above. Lower it.</source>
        <translation>La valeur déclarée dépasse ce que le transporteur accepte&#xa0;: 399 999 UAH jusqu’à 100 kg, 1 000 000 UAH au-delà. Réduisez-la.</translation>
    </message>
    <message>
        <source>A parcel locker takes a declared value of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Une consigne accepte une valeur déclarée d’au plus 10 000 UAH. Réduisez-la ou envoyez à une agence.</translation>
    </message>
    <message>
        <source>The number of parcels is missing or not right. Check the parcels.</source>
        <translation>Le nombre de colis manque ou n’est pas correct. Vérifiez les colis.</translation>
    </message>
    <message>
        <source>The weight is missing or not right. Correct it.</source>
        <translation>Le poids manque ou n’est pas correct. Corrigez-le.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number does not have the right form. Correct it.</source>
        <translation>Le numéro de téléphone du destinataire n’a pas la bonne forme. Corrigez-le.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number is missing. Fill it in.</source>
        <translation>Le numéro de téléphone du destinataire manque. Remplissez-le.</translation>
    </message>
    <message>
        <source>A parcel locker needs the recipient&apos;s mobile number. Fill it in.</source>
        <translation>Une consigne exige le numéro de mobile du destinataire. Remplissez-le.</translation>
    </message>
    <message>
        <source>The sender&apos;s telephone number is missing or not right. Correct it in the account.</source>
        <translation>Le numéro de téléphone de l’expéditeur manque ou n’est pas correct. Corrigez-le dans le compte.</translation>
    </message>
    <message>
        <source>The payment method is missing or not right. Choose it again.</source>
        <translation>Le mode de paiement manque ou n’est pas correct. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Un tiers ne peut payer que sans espèces. Choisissez le paiement sans espèces.</translation>
    </message>
    <message>
        <source>The recipient cannot pay for delivery to this parcel locker. Choose another payer.</source>
        <translation>Le destinataire ne peut pas payer la livraison à cette consigne. Choisissez un autre payeur.</translation>
    </message>
    <message>
        <source>The waybill is on a register already. Take it off that first.</source>
        <translation>Le bordereau figure déjà sur un registre. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>The waybill was printed already, so it can no longer be changed.</source>
        <translation>Le bordereau a déjà été imprimé et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>The carrier finds no such waybill of this account. Check the number and the account.</source>
        <translation>Le transporteur ne trouve pas de tel bordereau de ce compte. Vérifiez le numéro et le compte.</translation>
    </message>
    <message>
        <source>The measures of the parcel are missing. Fill in length, width and height.</source>
        <translation>Les dimensions du colis manquent. Remplissez longueur, largeur et hauteur.</translation>
    </message>
    <message>
        <source>A parcel locker takes one parcel for each waybill. Split the shipment.</source>
        <translation>Une consigne prend un colis par bordereau. Divisez l’envoi.</translation>
    </message>
    <message>
        <source>The parcel is too large for the parcel locker: {field}. Send it to a branch.</source>
        <translation>Le colis est trop grand pour la consigne&#xa0;: {field}. Envoyez-le à une agence.</translation>
    </message>
    <message>
        <source>The parcel is too heavy for the parcel locker, which takes 20 kg. Send it to a branch.</source>
        <translation>Le colis est trop lourd pour la consigne, qui accepte 20 kg. Envoyez-le à une agence.</translation>
    </message>
    <message>
        <source>The parcel locker has no free cell. Choose a branch, or try again later.</source>
        <translation>La consigne n’a plus de case libre. Choisissez une agence ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The parcel lies in a parcel locker already, so nothing can be changed.</source>
        <translation>Le colis est déjà dans une consigne&#xa0;; rien ne peut être changé.</translation>
    </message>
    <message>
        <source>A parcel locker takes cash on delivery of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Une consigne accepte un contre remboursement d’au plus 10 000 UAH. Réduisez-le ou envoyez à une agence.</translation>
    </message>
    <message>
        <source>Money to a card goes up to 14 999 UAH only. Lower the amount or have it paid out in another way.</source>
        <translation>Un versement sur carte va jusqu’à 14 999 UAH seulement. Réduisez le montant ou faites-le payer autrement.</translation>
    </message>
    <message>
        <source>The carrier sends no money to cards for now. Have it paid out in another way.</source>
        <translation>Le transporteur ne verse pas d’argent sur les cartes pour l’instant. Faites-le payer autrement.</translation>
    </message>
    <message>
        <source>The carrier does not accept the description of the contents. Write it in Ukrainian.</source>
        <translation>Le transporteur n’accepte pas la description du contenu. Écrivez-la en ukrainien.</translation>
    </message>
    <message>
        <source>The description holds words that the carrier does not accept. Say more exactly what it is.</source>
        <translation>La description contient des mots que le transporteur n’accepte pas. Dites plus précisément ce que c’est.</translation>
    </message>
    <message>
        <source>The description of the contents is too long. Shorten it.</source>
        <translation>La description du contenu est trop longue. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The carrier booked another date: %1.</source>
        <translation>Le transporteur a enregistré une autre date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another weight (kg): %1.</source>
        <translation>Le transporteur a enregistré un autre poids (kg)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another number of parcels: %1.</source>
        <translation>Le transporteur a enregistré un autre nombre de colis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another description: %1.</source>
        <translation>Le transporteur a enregistré une autre description&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another declared value: %1.</source>
        <translation>Le transporteur a enregistré une autre valeur déclarée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another volume: %1.</source>
        <translation>Le transporteur a enregistré un autre volume&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another amount of payment control: %1.</source>
        <translation>Le transporteur a enregistré un autre montant de contrôle de paiement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The price of the service rose: %1. Tell whoever pays.</source>
        <translation>Le prix de la prestation a augmenté&#xa0;: %1. Dites-le à qui paie.</translation>
    </message>
    <message>
        <source>The price of the service fell: %1.</source>
        <translation>Le prix de la prestation a baissé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The carrier shortened the days that it lists. Ask for fewer days.</source>
        <translation>Le transporteur a réduit la période listée. Demandez moins de jours.</translation>
    </message>
    <message>
        <source>More was asked for at once than the carrier lists. Keep the log and report it.</source>
        <translation>On a demandé plus à la fois que le transporteur ne liste. Conservez le journal et signalez-le.</translation>
    </message>
    <message>
        <source>The waybill was printed before yesterday, so it cannot be put on a register any more.</source>
        <translation>Le bordereau a été imprimé avant hier et ne peut plus être mis sur un registre.</translation>
    </message>
    <message>
        <source>The carrier does not know this register.</source>
        <translation>Le transporteur ne connaît pas ce registre.</translation>
    </message>
    <message>
        <source>The name of the recipient&apos;s company is missing. Fill it in.</source>
        <translation>Le nom de l’entreprise du destinataire manque. Remplissez-le.</translation>
    </message>
    <message>
        <source>The recipient&apos;s first name is missing. Fill it in.</source>
        <translation>Le prénom du destinataire manque. Remplissez-le.</translation>
    </message>
    <message>
        <source>The carrier knows this contact person already.</source>
        <translation>Le transporteur connaît déjà cette personne de contact.</translation>
    </message>
    <message>
        <source>The carrier does not let a private sender be changed.</source>
        <translation>Le transporteur ne permet pas de modifier un expéditeur privé.</translation>
    </message>
    <message>
        <source>The carrier does not know the town by its key. Choose it again.</source>
        <translation>Le transporteur ne connaît pas la localité par sa clé. Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The carrier does not know this town. Choose it from its list.</source>
        <translation>Le transporteur ne connaît pas cette localité. Choisissez-la dans sa liste.</translation>
    </message>
    <message>
        <source>The street is missing or not known to the carrier. Check it.</source>
        <translation>La rue manque ou est inconnue du transporteur. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The carrier does not know one of the keys in the account. Choose sender and contact again.</source>
        <translation>Le transporteur ne connaît pas une des clés du compte. Choisissez à nouveau expéditeur et contact.</translation>
    </message>
    <message>
        <source>The carrier was asked for more than 100 parcels at once. Keep the log and report it.</source>
        <translation>Le transporteur a été interrogé sur plus de 100 colis à la fois. Conservez le journal et signalez-le.</translation>
    </message>
    <message>
        <source>The telephone number is none of this parcel&apos;s, so the carrier does not show everything.</source>
        <translation>Le numéro de téléphone n’est pas celui de ce colis&#xa0;; le transporteur ne montre donc pas tout.</translation>
    </message>
    <message>
        <source>The carrier does not extend the storage of this parcel. Ask it, or let the other party try.</source>
        <translation>Le transporteur ne prolonge pas la garde de ce colis. Demandez-lui, ou laissez l’autre partie essayer.</translation>
    </message>
    <message>
        <source>The storage cannot be extended to this day. Choose an earlier one, at most ten days ahead.</source>
        <translation>La garde ne peut pas être prolongée jusqu’à ce jour. Choisissez-en un plus tôt, au plus dix jours à l’avance.</translation>
    </message>
    <message>
        <source>There is such an order for this parcel already.</source>
        <translation>Il existe déjà un tel ordre pour ce colis.</translation>
    </message>
    <message>
        <source>The carrier has recorded the refusal.</source>
        <translation>Le transporteur a enregistré le refus.</translation>
    </message>
    <message>
        <source>A parcel in a locker cannot be refused. Wait until it was moved to a branch.</source>
        <translation>Un colis en consigne ne peut pas être refusé. Attendez qu’il soit déplacé dans une agence.</translation>
    </message>
    <message>
        <source>The parcel cannot be delivered on this day. Choose another one.</source>
        <translation>Le colis ne peut pas être livré ce jour-là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is too late for this change: the parcel was handed over, returned, redirected or is with the courier.</source>
        <translation>Il est trop tard pour ce changement&#xa0;: le colis a été remis, retourné, réacheminé ou est chez le coursier.</translation>
    </message>
    <message>
        <source>The carrier does not redirect this parcel.</source>
        <translation>Le transporteur ne réachemine pas ce colis.</translation>
    </message>
    <message>
        <source>Name or telephone of the new recipient is not accepted. Check them.</source>
        <translation>Le nom ou le téléphone du nouveau destinataire n’est pas accepté. Vérifiez-les.</translation>
    </message>
    <message>
        <source>The new address is missing or unknown. Choose it again.</source>
        <translation>La nouvelle adresse manque ou est inconnue. Choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The branch or locker does not take this parcel: it is too large, too heavy, worth too much, or there is no room. Choose another one.</source>
        <translation>L’agence ou la consigne ne prend pas ce colis&#xa0;: trop grand, trop lourd, de trop de valeur, ou plus de place. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The place where it is handed in does not fit the service: from a branch it must be a branch, from a door an address. Choose it in the account.</source>
        <translation>Le lieu de dépôt ne convient pas à la prestation&#xa0;: dès une agence, ce doit être une agence&#xa0;; dès le domicile, une adresse. Choisissez-le dans le compte.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Recipient and sender</source>
        <translation>Destinataire et expéditeur</translation>
    </message>
    <message>
        <source>Recipient only</source>
        <translation>Destinataire seulement</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Expéditeur seulement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Enveloppe à fenêtre</translation>
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
        <translation>PDF sans ses polices</translation>
    </message>
    <message>
        <source>Yes: labels are specimens</source>
        <translation>Oui&#xa0;: les étiquettes sont des spécimens</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Adds an account, or replaces the one of that name.</source>
        <translation>Ajoute un compte ou remplace celui du même nom.</translation>
    </message>
    <message>
        <source>Your own name for the account.</source>
        <translation>Le nom que vous donnez au compte.</translation>
    </message>
    <message>
        <source>How the carrier is reached: api, webservice.</source>
        <translation>Accès au transporteur&#xa0;: api, webservice.</translation>
    </message>
    <message>
        <source>Base address; the carrier&apos;s own when left out.</source>
        <translation>Adresse de base&#xa0;; sans indication, celle du transporteur.</translation>
    </message>
    <message>
        <source>Where to sign in; found from the base address when left out.</source>
        <translation>Adresse de connexion&#xa0;; sans indication, déduite de l’adresse de base.</translation>
    </message>
    <message>
        <source>A field of the account, e.g. franking-licence, sender.name, layout.</source>
        <translation>Un champ du compte, p. ex. franking-licence, sender.name, layout.</translation>
    </message>
    <message>
        <source>A secret, taken from that environment variable into the key store.</source>
        <translation>Un secret, repris de cette variable d’environnement dans le trousseau.</translation>
    </message>
    <message>
        <source>Store only the variables&apos; names and read them at each call.</source>
        <translation>N’enregistre que les noms des variables et les lit à chaque appel.</translation>
    </message>
    <message>
        <source>A practice account: everything printed is marked.</source>
        <translation>Un compte d’essai&#xa0;: tout imprimé est marqué.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Liste les comptes.</translation>
    </message>
    <message>
        <source>Signs in for real and says whether that works.</source>
        <translation>Se connecte réellement et dit si cela fonctionne.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database while others go on working.</source>
        <translation>Écrit une copie contrôlée de la base de données pendant que d’autres continuent à travailler.</translation>
    </message>
    <message>
        <source>Puts a checked backup in the place of the database; the old one is kept.</source>
        <translation>Met une sauvegarde contrôlée à la place de la base de données&#xa0;; l’ancienne est conservée.</translation>
    </message>
    <message>
        <source>Checks that the database, or a backup, is whole.</source>
        <translation>Contrôle que la base de données, ou une sauvegarde, est intacte.</translation>
    </message>
    <message>
        <source>Buys labels, each exactly once. One bad shipment never blocks the others.</source>
        <translation>Achète des étiquettes, chacune exactement une fois. Un mauvais envoi ne bloque jamais les autres.</translation>
    </message>
    <message>
        <source>All drafts.</source>
        <translation>Tous les brouillons.</translation>
    </message>
    <message>
        <source>Settles outcomes that are unknown, by asking the carrier.</source>
        <translation>Clarifie les résultats inconnus en interrogeant le transporteur.</translation>
    </message>
    <message>
        <source>Data folder; the window&apos;s when left out.</source>
        <translation>Dossier des données&#xa0;; sans indication, celui de la fenêtre.</translation>
    </message>
    <message>
        <source>Database: sqlite:FILE.</source>
        <translation>Base de données&#xa0;: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of every sentence: de, en, fr, it, sv, uk.</source>
        <translation>Langue de toutes les phrases&#xa0;: de, en, fr, it, sv, uk.</translation>
    </message>
    <message>
        <source>Exactly one JSON document on standard output.</source>
        <translation>Exactement un document JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>No progress and no remarks.</source>
        <translation>Ni progression ni remarques.</translation>
    </message>
    <message>
        <source>What this command can be told.</source>
        <translation>Ce que l’on peut indiquer à cette instruction.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>La version du programme.</translation>
    </message>
    <message>
        <source>Does the main job on sample orders with a practice carrier: nothing reaches a real one. Running it again on the same folder adds nothing.</source>
        <translation>Accomplit la tâche principale sur des commandes d’exemple avec un transporteur d’essai&#xa0;: rien n’atteint un vrai. Une nouvelle exécution sur le même dossier n’ajoute rien.</translation>
    </message>
    <message>
        <source>Where to put what it makes; a new temporary folder when left out.</source>
        <translation>Où placer ce qui est produit&#xa0;; sans indication, un nouveau dossier temporaire.</translation>
    </message>
    <message>
        <source>Each page as the carrier made it, on A6, or four on A4.</source>
        <translation>Chaque page telle que le transporteur l’a faite, sur A6, ou quatre sur A4.</translation>
    </message>
    <message>
        <source>Where the first sheet of four begins, 1 to 4.</source>
        <translation>Où commence la première feuille de quatre, 1 à 4.</translation>
    </message>
    <message>
        <source>All booked shipments.</source>
        <translation>Tous les envois dont l’étiquette est commandée.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Prints labels without a dialogue, after reading every code again. A repeated print is counted and marked as a copy.</source>
        <translation>Imprime des étiquettes sans dialogue, après avoir relu chaque code. Une réimpression est comptée et marquée comme copie.</translation>
    </message>
    <message>
        <source>Shows every message that will go out for a shipment, in order. The carrier&apos;s own wording is approximate.</source>
        <translation>Montre tous les messages qui partiront pour un envoi, dans l’ordre. Le texte du transporteur est approximatif.</translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation>L’écrire dans un fichier.</translation>
    </message>
    <message>
        <source>Reads orders from CSV, XLSX or XLS; what was imported before is recognised.</source>
        <translation>Lit des commandes en CSV, XLSX ou XLS&#xa0;; ce qui a déjà été importé est reconnu.</translation>
    </message>
    <message>
        <source>Which column fills a field, by header or as #7.</source>
        <translation>Quelle colonne remplit un champ, par son titre ou sous la forme #7.</translation>
    </message>
    <message>
        <source>The account of new shipments.</source>
        <translation>Le compte des nouveaux envois.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Dit seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>Write the rows that were not taken to this CSV file, each with the reason.</source>
        <translation>Écrit les lignes non reprises dans ce fichier CSV, chacune avec la raison.</translation>
    </message>
    <message>
        <source>Lists shipments, the newest first.</source>
        <translation>Liste les envois, les plus récents d’abord.</translation>
    </message>
    <message>
        <source>Only draft, booking, unknown, booked or cancelled ones.</source>
        <translation>Seulement ceux dans l’état draft, booking, unknown, booked ou cancelled.</translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation>Chaque mot doit apparaître.</translation>
    </message>
    <message>
        <source>At most so many; 100 when left out.</source>
        <translation>Au plus autant&#xa0;; sans indication, 100.</translation>
    </message>
    <message>
        <source>Go on behind this one: &quot;next&quot; of the page before.</source>
        <translation>Continuer après celui-ci&#xa0;: «&#xa0;next&#xa0;» de la page précédente.</translation>
    </message>
    <message>
        <source>Shows one shipment with all that is known of it.</source>
        <translation>Montre un envoi avec tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Changes drafts. What does not fit is stored and reported, never cut.</source>
        <translation>Modifie des brouillons. Ce qui ne convient pas est enregistré et signalé, jamais tronqué.</translation>
    </message>
    <message>
        <source>Says what would be refused, dropped or unwise. Exit status 1 when something would be refused.</source>
        <translation>Dit ce qui serait refusé, omis ou peu judicieux. Code de retour 1 si quelque chose serait refusé.</translation>
    </message>
    <message>
        <source>There is no carrier &quot;%1&quot;. Known carriers: %2.</source>
        <translation>Il n’y a pas de transporteur «&#xa0;%1&#xa0;». Transporteurs connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no channel &quot;%2&quot; that books. Known channels: %3.</source>
        <translation>%1 n’a pas de canal «&#xa0;%2&#xa0;» pour commander des étiquettes. Canaux connus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 wants an address that begins with https:// and holds no password; http:// is for this computer only.</source>
        <translation>%1 demande une adresse qui commence par https:// et ne contient pas de mot de passe&#xa0;; http:// est réservé à cet ordinateur.</translation>
    </message>
    <message>
        <source>An account needs a name: --name N.</source>
        <translation>Un compte doit avoir un nom&#xa0;: --name N.</translation>
    </message>
    <message>
        <source>This channel has no secret &quot;%1&quot;. Known secrets: %2.</source>
        <translation>Ce canal n’a pas de secret «&#xa0;%1&#xa0;». Secrets connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Repeat the command with --secrets-from-env: then only the names of the variables are stored, and each later command reads them from its environment.</source>
        <translation>Répétez l’instruction avec --secrets-from-env&#xa0;: seuls les noms des variables sont alors enregistrés, et chaque instruction ultérieure les lit dans son environnement.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is stored.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Signing in to &quot;%1&quot; works.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» fonctionne.</translation>
    </message>
    <message>
        <source>An account has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Un compte n’a pas de champ «&#xa0;%1&#xa0;». Champs connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice.</source>
        <translation>L’option --%1 a été indiquée deux fois.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Known options: %2.</source>
        <translation>Il n’y a pas d’option %1 ici. Options connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>L’option --%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Known commands: %2.</source>
        <translation>Instruction inconnue «&#xa0;%1&#xa0;». Instructions connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No command was given. Known commands: %1.</source>
        <translation>Aucune instruction n’a été donnée. Instructions connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something is missing. Use: %1</source>
        <translation>Il manque quelque chose. Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>That is too much. Use: %1</source>
        <translation>C’est trop. Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme clé=valeur.</translation>
    </message>
    <message>
        <source>%1 wants a whole number of %2 or more, not &quot;%3&quot;.</source>
        <translation>%1 demande un nombre entier d’au moins %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>La sauvegarde %1 est écrite et contrôlée.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1 est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) are unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</source>
        <translation>
            <numerusform>%n résultat est inconnu. Exécutez «&#xa0;aviso-cli reconcile&#xa0;» avant toute autre chose.</numerusform>
            <numerusform>%n résultats sont inconnus. Exécutez «&#xa0;aviso-cli reconcile&#xa0;» avant toute autre chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Commande d’étiquettes</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up and gives no label.</source>
        <translation>%1&#xa0;: le numéro %2 est consommé et ne donne pas d’étiquette.</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up; the new label is %3.</source>
        <translation>%1&#xa0;: le numéro %2 est consommé&#xa0;; la nouvelle étiquette est %3.</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Clarification</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Checking codes</source>
        <translation>Contrôle des codes</translation>
    </message>
    <message>
        <source>Use: aviso-cli %1 [options]</source>
        <translation>Utilisation&#xa0;: aviso-cli %1 [options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de chaque instruction&#xa0;:</translation>
    </message>
    <message>
        <source>Use: aviso-cli COMMAND [options]</source>
        <translation>Utilisation&#xa0;: aviso-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Instructions&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status: 0 all done, 1 some items failed, 2 wrong use, 3 nothing done, 4 an outcome is unknown and must be reconciled.</source>
        <translation>Code de retour&#xa0;: 0 tout est fait, 1 échec de certains éléments, 2 mauvaise utilisation, 3 rien n’a été fait, 4 un résultat est inconnu et doit être clarifié.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <translation>%1 demande %2.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf.</source>
        <translation>Indiquez la destination&#xa0;: --out FILE.pdf.</translation>
    </message>
    <message>
        <source>Say on which printer: --printer NAME.</source>
        <translation>Indiquez l’imprimante&#xa0;: --printer NAME.</translation>
    </message>
    <message>
        <source>%1 labels, %2 of them read again and right.</source>
        <translation>%1 étiquettes, dont %2 relues et justes.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not available. Known languages: %2.</source>
        <translation>La langue «&#xa0;%1&#xa0;» n’est pas disponible. Langues connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 seen before, %4 kept, %5 problems.</source>
        <translation>%1 ajoutée(s), %2 mise(s) à jour, %3 déjà vue(s), %4 laissée(s) en l’état, %5 problème(s).</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Say which shipments, or --all, and not both.</source>
        <translation>Indiquez quels envois, ou --all, mais pas les deux.</translation>
    </message>
    <message>
        <source>whole grams</source>
        <translation>des grammes entiers</translation>
    </message>
    <message>
        <source>a date like 2026-11-21, or nothing</source>
        <translation>une date comme 2026-11-21, ou rien</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>No carrier has a message with the code &quot;%1&quot;.</source>
        <translation>Aucun transporteur n’a de message avec le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>email or sms</source>
        <translation>email ou sms</translation>
    </message>
    <message>
        <source>nothing behind it, or .channel, .language or .to</source>
        <translation>rien à la suite, ou .channel, .language ou .to</translation>
    </message>
    <message>
        <source>one of .leave, .neighbour, .day, .redirect</source>
        <translation>l’un de .leave, .neighbour, .day, .redirect</translation>
    </message>
    <message>
        <source>No carrier has a field &quot;%1&quot;.</source>
        <translation>Aucun transporteur n’a de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>private or business</source>
        <translation>private ou business</translation>
    </message>
    <message>
        <source>A recipient has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Un destinataire n’a pas de champ «&#xa0;%1&#xa0;». Champs connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A shipment has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Un envoi n’a pas de champ «&#xa0;%1&#xa0;». Champs connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: draft, booking, unknown, booked, cancelled.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;». États connus&#xa0;: draft, booking, unknown, booked, cancelled.</translation>
    </message>
    <message>
        <source>Say which shipments first, and then what is to change: REF... key=value...</source>
        <translation>Indiquez d’abord les envois, puis ce qui doit changer&#xa0;: REF... clé=valeur...</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Commandes ajoutées</translation>
    </message>
    <message>
        <source>Orders seen before</source>
        <translation>Commandes déjà vues</translation>
    </message>
    <message>
        <source>Labels bought now</source>
        <translation>Étiquettes achetées à l’instant</translation>
    </message>
    <message>
        <source>Refused by the carrier</source>
        <translation>Refusé par le transporteur</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Étiquettes dans le fichier</translation>
    </message>
    <message>
        <source>Codes read again and right</source>
        <translation>Codes relus et justes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Simulations</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Aviso demo</source>
        <translation>Démonstration d’Aviso</translation>
    </message>
    <message>
        <source>Practice carrier: nothing was sent to a real one.</source>
        <translation>Transporteur d’essai&#xa0;: rien n’a été transmis à un vrai transporteur.</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Lignes erronées</translation>
    </message>
    <message>
        <source>Shows an example of every message of a carrier in all its languages.</source>
        <translation>Montre un exemple de chaque message d’un transporteur dans toutes ses langues.</translation>
    </message>
    <message>
        <source>The carrier; swisspost when left out.</source>
        <translation>Le transporteur&#xa0;; sans indication, swisspost.</translation>
    </message>
    <message>
        <source>Where the file comes from. Orders are recognised and columns remembered for each source. A file of rejected rows names its own.</source>
        <translation>D’où vient le fichier. Les commandes sont reconnues et les colonnes mémorisées pour chaque source. Un fichier de lignes rejetées indique lui-même la sienne.</translation>
    </message>
    <message>
        <source>What becomes of drafts that the file now says otherwise. ask: they follow the file, but those that were changed here are rejected; keep: they stay; replace: they follow the file. Without it as last time, else ask.</source>
        <translation>Ce qu’il advient des brouillons que le fichier indique maintenant autrement. ask&#xa0;: ils suivent le fichier, mais ceux qui ont été modifiés ici sont rejetés&#xa0;; keep&#xa0;: ils restent&#xa0;; replace&#xa0;: ils suivent le fichier. Sans indication, comme la dernière fois, sinon ask.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: waiting, sent, failed.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;». États connus&#xa0;: waiting, sent, failed.</translation>
    </message>
    <message>
        <source>Lists what must leave the desk or has left it, the newest first.</source>
        <translation>Liste ce qui doit quitter le poste de travail ou l’a quitté, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Only waiting, sent or failed ones.</source>
        <translation>Seulement ceux dans l’état waiting, sent ou failed.</translation>
    </message>
    <message>
        <source>Sends everything that waits, now.</source>
        <translation>Envoie maintenant tout ce qui attend.</translation>
    </message>
    <message>
        <source>From now on, write a receipt of each booking to this folder; &quot;&quot; for none.</source>
        <translation>Désormais, écrire dans ce dossier un justificatif de chaque commande d’étiquette&#xa0;; &quot;&quot; pour aucun.</translation>
    </message>
    <message>
        <source>Why labels are printed that were printed more than once already; the history keeps it.</source>
        <translation>Pourquoi des étiquettes déjà imprimées plus d’une fois sont réimprimées&#xa0;; l’historique le garde.</translation>
    </message>
    <message>
        <source>%1: given up: %2. It can be booked again.</source>
        <translation>%1&#xa0;: abandonné&#xa0;: %2. L’étiquette peut être commandée à nouveau.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up the unknown numbers of this shipment, so that it can be booked under another.</source>
        <translation>Ne demande rien à personne, mais abandonne les numéros inconnus de cet envoi, pour que son étiquette puisse être commandée sous un autre.</translation>
    </message>
    <message>
        <source>Columns of the file that fill nothing: %1. With --map each can be given a field.</source>
        <translation>Colonnes du fichier qui ne remplissent rien&#xa0;: %1. Avec --map, un champ peut être donné à chacune.</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</source>
        <translation>
            <numerusform>%n nouvelle commande client a une référence déjà présente sous une autre source&#xa0;: %1. Ne commandez qu’une des deux étiquettes s’il s’agit de la même commande client.</numerusform>
            <numerusform>%n nouvelles commandes client ont une référence déjà présente sous une autre source&#xa0;: %1. Ne commandez qu’une des deux étiquettes s’il s’agit de la même commande client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</source>
        <translation>
            <numerusform>Dans %n ligne, un guillemet a été lu comme un caractère ordinaire, d’abord à la ligne %1. Vérifiez que la cellule est complète.</numerusform>
            <numerusform>Dans %n lignes, un guillemet a été lu comme un caractère ordinaire, d’abord à la ligne %1. Vérifiez que la cellule est complète.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date like 2026-11-21</source>
        <translation>une date comme 2026-11-21</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Lets drafts wait: they are not booked before their day.</source>
        <translation>Fait attendre des brouillons&#xa0;: ils ne sont pas commandés avant leur jour.</translation>
    </message>
    <message>
        <source>Why; must be given.</source>
        <translation>Pourquoi&#xa0;; obligatoire.</translation>
    </message>
    <message>
        <source>The day on which they wake; until they are released when left out.</source>
        <translation>Le jour où ils se réveillent&#xa0;; sans cela, jusqu’à leur libération.</translation>
    </message>
    <message>
        <source>Wakes drafts that are on hold.</source>
        <translation>Libère des brouillons en attente.</translation>
    </message>
    <message>
        <source>Gives drafts up that will not be sent; they stay as such.</source>
        <translation>Annule les brouillons qui ne partiront pas&#xa0;; ils sont conservés.</translation>
    </message>
    <message>
        <source>Makes drafts of cancelled shipments again.</source>
        <translation>Refait des brouillons d’envois annulés.</translation>
    </message>
    <message>
        <source>Makes new drafts with the same content.</source>
        <translation>Crée de nouveaux brouillons avec le même contenu.</translation>
    </message>
    <message>
        <source>Makes new drafts in the place of booked shipments that got lost.</source>
        <translation>Crée de nouveaux brouillons à la place d’envois commandés qui se sont perdus.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Rétablit ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>Say which shipments shall be taken back.</source>
        <translation>Dites quels envois doivent être repris.</translation>
    </message>
    <message>
        <source>Notes that the carrier took booked shipments along.</source>
        <translation>Note que le transporteur a emporté des envois commandés.</translation>
    </message>
    <message>
        <source>All that are printed and due, today or earlier.</source>
        <translation>Tous ceux qui sont imprimés et dus, aujourd’hui ou avant.</translation>
    </message>
    <message>
        <source>They are still here: takes that note back.</source>
        <translation>Ils sont encore ici&#xa0;: retire cette note.</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Attente de l’imprimante</translation>
    </message>
    <message>
        <source>Waits for so long until the printer says that they came out; only then they count as printed.</source>
        <translation>Attend au plus ce temps que l’imprimante dise qu’elles sont sorties&#xa0;; alors seulement elles comptent comme imprimées.</translation>
    </message>
    <message>
        <source>%1 is still being written and was left.</source>
        <translation>%1 est encore en cours d’écriture et a été laissé.</translation>
    </message>
    <message>
        <source>Taking in order files</source>
        <translation>Reprise des fichiers de commandes</translation>
    </message>
    <message>
        <source>Takes in the order files of DIR/in: each once, then into DIR/done or DIR/failed, with an answer in DIR/answer. Goes on until Ctrl+C.</source>
        <translation>Reprend les fichiers de commandes de DIR/in&#xa0;: chacun une fois, puis dans DIR/done ou DIR/failed, avec une réponse dans DIR/answer. Continue jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Ends when there is nothing more to take in; waits at most a minute for files that are still written.</source>
        <translation>Se termine quand il n’y a plus rien à reprendre&#xa0;; attend au plus une minute les fichiers encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>The source of the files, unless they name one.</source>
        <translation>La source des fichiers, sauf s’ils en nomment une.</translation>
    </message>
    <message>
        <source>The language of the answers.</source>
        <translation>La langue des réponses.</translation>
    </message>
    <message>
        <source>How long a file has to be still before it is taken; 5 when left out.</source>
        <translation>Combien de temps un fichier doit être immobile avant d’être pris&#xa0;; 5 par défaut.</translation>
    </message>
    <message>
        <source>Books what is ready and writes its labels beside the answer.</source>
        <translation>Commande ce qui est prêt et écrit les étiquettes à côté de la réponse.</translation>
    </message>
    <message>
        <source>Takes back what you did last, in the window or here.</source>
        <translation>Annule ce que vous avez fait en dernier, dans la fenêtre ou ici.</translation>
    </message>
    <message>
        <source>All drafts, but for those whose order is perhaps here twice: these only by name.</source>
        <translation>Tous les brouillons, sauf ceux dont la commande est peut-être ici deux fois&#xa0;: ceux-là seulement nommés.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, or its name is not UTF-8: it was left.</source>
        <translation>%1 n’est pas un fichier ordinaire, ou son nom n’est pas en UTF-8&#xa0;: laissé en place.</translation>
    </message>
    <message>
        <source>The carrier was not asked now: %1</source>
        <translation>Le transporteur n’a pas été interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A place is a settlement, a street, a branch, a locker or a service-point.</source>
        <translation>Un lieu est settlement, street, branch, locker ou service-point.</translation>
    </message>
    <message>
        <source>Looks up settlements, streets, branches, lockers and service points.</source>
        <translation>Cherche des localités, rues, filiales, consignes et points de retrait.</translation>
    </message>
    <message>
        <source>Which carrier&apos;s places.</source>
        <translation>Les lieux de quel transporteur.</translation>
    </message>
    <message>
        <source>The account to ask along.</source>
        <translation>Le compte par lequel demander.</translation>
    </message>
    <message>
        <source>settlement, street, branch, locker or service-point.</source>
        <translation>settlement, street, branch, locker ou service-point.</translation>
    </message>
    <message>
        <source>Only in the settlement with this id.</source>
        <translation>Seulement dans la localité de cet identifiant.</translation>
    </message>
    <message>
        <source>Near an address: &quot;Street 1, 11122 Town, SE&quot;.</source>
        <translation>Près d’une adresse&#xa0;: &quot;Street 1, 11122 Town, SE&quot;.</translation>
    </message>
    <message>
        <source>Asks the carrier also when today&apos;s answer is kept.</source>
        <translation>Demande au transporteur même si la réponse du jour est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) asked about.</source>
        <translation>
            <numerusform>%n colis demandé.</numerusform>
            <numerusform>%n colis demandés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n nouvel événement.</numerusform>
            <numerusform>%n nouveaux événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name shipments, or say --due for all that are due: one of both.</source>
        <translation>Nommez des envois, ou --due pour tous ceux qui sont dus&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>Asking the carriers</source>
        <translation>Demande aux transporteurs</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandé</translation>
    </message>
    <message>
        <source>ask the carrier</source>
        <translation>demander au transporteur</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>What an action needs is said as key=value.</source>
        <translation>Ce dont une action a besoin se dit clé=valeur.</translation>
    </message>
    <message>
        <source>%1	taken back. Destroy its label.</source>
        <translation>%1	annulé. Détruisez son étiquette.</translation>
    </message>
    <message>
        <source>Asks the carriers where parcels are.</source>
        <translation>Demande aux transporteurs où sont les colis.</translation>
    </message>
    <message>
        <source>All parcels that are due to be asked about.</source>
        <translation>Tous les colis dont le tour est venu.</translation>
    </message>
    <message>
        <source>Changes what becomes of a parcel; without an action: what can be done now.</source>
        <translation>Change le sort d’un colis&#xa0;; sans action&#xa0;: ce qui est possible maintenant.</translation>
    </message>
    <message>
        <source>Only asks whether, and at what price.</source>
        <translation>Demande seulement si c’est possible, et à quel prix.</translation>
    </message>
    <message>
        <source>Takes such an order back.</source>
        <translation>Annule un tel ordre.</translation>
    </message>
    <message>
        <source>Which parcel of the shipment; the first when left out.</source>
        <translation>Quel colis de l’envoi&#xa0;; le premier si omis.</translation>
    </message>
    <message>
        <source>Takes bookings back, where the carrier can.</source>
        <translation>Annule des commandes, là où le transporteur le peut.</translation>
    </message>
    <message>
        <source>%1: its label was never printed, so it is on no list.</source>
        <translation>%1&#xa0;: son étiquette n’a jamais été imprimée, il n’est donc sur aucune liste.</translation>
    </message>
    <message>
        <source>%1: was on an earlier list, and the carrier tells nothing of it.</source>
        <translation>%1&#xa0;: était sur une liste antérieure, et le transporteur n’en dit rien.</translation>
    </message>
    <message>
        <source>Closes the day&apos;s list of what is handed over, and the carrier&apos;s register where it keeps one.</source>
        <translation>Clôt la liste du jour de ce qui est remis, et le registre du transporteur là où il en tient un.</translation>
    </message>
    <message>
        <source>Only this carrier&apos;s accounts.</source>
        <translation>Seulement les comptes de ce transporteur.</translation>
    </message>
    <message>
        <source>Writes the list to sign: .pdf, .html or .txt.</source>
        <translation>Écrit la liste à signer&#xa0;: .pdf, .html ou .txt.</translation>
    </message>
    <message>
        <source>Notes that the carrier took what is on it.</source>
        <translation>Note que le transporteur a emporté ce qui y figure.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up an order whose outcome is unknown.</source>
        <translation>N’interroge personne, mais renonce à clarifier un ordre dont l’issue est inconnue.</translation>
    </message>
    <message>
        <source>Approval is none, pin or second-person.</source>
        <translation>L’approbation est none, pin ou second-person.</translation>
    </message>
    <message>
        <source>Who approves it, where the desk asks for that.</source>
        <translation>Qui l’approuve, lorsque le poste l’exige.</translation>
    </message>
    <message>
        <source>The environment variable that holds the approver&apos;s PIN; AVISO_PIN when left out.</source>
        <translation>La variable d’environnement qui contient le PIN de l’approbateur&#xa0;; AVISO_PIN si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Lists what needs an approval, and who may give it.</source>
        <translation>Indique ce qui exige une approbation et qui peut la donner.</translation>
    </message>
    <message>
        <source>Says how an act is made sure of: an action of a carrier&apos;s, void-printed or give-up.</source>
        <translation>Dit comment un acte est approuvé&#xa0;: une action d’un transporteur, void-printed ou give-up.</translation>
    </message>
    <message>
        <source>Lets somebody approve, or gives this person a new PIN.</source>
        <translation>Permet à quelqu’un d’approuver, ou donne un nouveau PIN à cette personne.</translation>
    </message>
    <message>
        <source>The environment variable that holds the new PIN; AVISO_NEW_PIN when left out.</source>
        <translation>La variable d’environnement qui contient le nouveau PIN&#xa0;; AVISO_NEW_PIN si elle n’est pas indiquée.</translation>
    </message>
    <message>
        <source>This person may approve no more.</source>
        <translation>Cette personne ne peut plus approuver.</translation>
    </message>
    <message>
        <source>Writes labels as one PDF, after reading every code again. Labels of printer commands (ZPL) are drawn, and go as they are into a file that ends in .zpl.</source>
        <translation>Écrit les étiquettes en un seul PDF, après avoir relu chaque code. Les étiquettes en commandes d’imprimante (ZPL) sont dessinées&#xa0;; dans un fichier qui se termine par .zpl, elles vont telles quelles.</translation>
    </message>
    <message>
        <source>The printer&apos;s name in the system, or the address of a thermal printer without a queue: socket://HOST:9100.</source>
        <translation>Le nom de l’imprimante dans le système, ou l’adresse d’une imprimante thermique sans file d’attente&#xa0;: socket://HOST:9100.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Known ones: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</source>
        <translation>Il n’y a pas de statut «&#xa0;%1&#xa0;». Connus&#xa0;: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</translation>
    </message>
    <message>
        <source>Only those of which a parcel stands so: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning or returned.</source>
        <translation>Seulement ceux dont un colis en est là&#xa0;: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning ou returned.</translation>
    </message>
    <message>
        <source>Booking returns</source>
        <translation>Commande des retours</translation>
    </message>
    <message>
        <source>Buys labels for the way back of what is booked, each exactly once. The bookings stay as they are.</source>
        <translation>Achète des étiquettes pour le retour de ce qui est étiqueté, chacune une seule fois. Les étiquettes déjà commandées restent telles quelles.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took pickup %1. Ask its customer service, and then say so: pickup settle %1 --ordered or --not-ordered.</source>
        <translation>On ne sait pas si le transporteur a pris l’enlèvement %1. Demandez à son service clientèle, puis dites-le&#xa0;: pickup settle %1 --ordered ou --not-ordered.</translation>
    </message>
    <message>
        <source>Several accounts can order pickups. Say which: --account NAME.</source>
        <translation>Plusieurs comptes peuvent commander des enlèvements. Dites lequel&#xa0;: --account NAME.</translation>
    </message>
    <message>
        <source>Say --ordered or --not-ordered: one of both.</source>
        <translation>Dites --ordered ou --not-ordered&#xa0;: l’un des deux.</translation>
    </message>
    <message>
        <source>Whose parcels; when left out, the only one that can.</source>
        <translation>De quel compte&#xa0;; à défaut, le seul qui le peut.</translation>
    </message>
    <message>
        <source>When the carrier could fetch what is booked.</source>
        <translation>Quand le transporteur pourrait enlever ce qui est étiqueté.</translation>
    </message>
    <message>
        <source>Orders a pickup of what is booked and waits here, each parcel once.</source>
        <translation>Commande l’enlèvement de ce qui est étiqueté et attend ici, chaque colis une fois.</translation>
    </message>
    <message>
        <source>The day; when left out, the carrier&apos;s first.</source>
        <translation>Le jour&#xa0;; à défaut, le premier du transporteur.</translation>
    </message>
    <message>
        <source>From then on the parcels stand ready.</source>
        <translation>Dès lors, les colis sont prêts.</translation>
    </message>
    <message>
        <source>Until then somebody is there.</source>
        <translation>Jusque-là, quelqu’un est sur place.</translation>
    </message>
    <message>
        <source>The pickups of today and later, and those whose outcome is unknown.</source>
        <translation>Les enlèvements d’aujourd’hui et d’après, et ceux dont l’issue est inconnue.</translation>
    </message>
    <message>
        <source>Settles a pickup by your word, once you have asked the carrier.</source>
        <translation>Règle un enlèvement sur votre parole, une fois que vous avez demandé au transporteur.</translation>
    </message>
    <message>
        <source>The carrier comes.</source>
        <translation>Le transporteur vient.</translation>
    </message>
    <message>
        <source>What the carrier confirms it with.</source>
        <translation>Ce par quoi le transporteur le confirme.</translation>
    </message>
    <message>
        <source>It does not come, or did not: the parcels can be ordered anew.</source>
        <translation>Il ne vient pas, ou n’est pas venu&#xa0;: les colis peuvent être commandés à nouveau.</translation>
    </message>
    <message>
        <source>%1: “%2” stands on the label, and the file does not pass it on.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» figure sur l’étiquette, mais le fichier ne le transmet pas.</translation>
    </message>
    <message>
        <source>%1: an earlier run put the file into its folder, and it is not there any more. If nothing has transmitted it, put it there once more with --again.</source>
        <translation>%1&#xa0;: une exécution précédente a déposé le fichier dans son dossier, et il n’y est plus. Si rien ne l’a transmis, déposez-le encore une fois avec --again.</translation>
    </message>
    <message>
        <source>waits to be announced</source>
        <translation>attend d’être annoncé</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>announced on %1 and not answered</source>
        <translation>annoncé le %1, sans réponse</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1&#xa0;: accepté</translation>
    </message>
    <message>
        <source>%1: the carrier rejected it: %2</source>
        <translation>%1&#xa0;: rejeté par le transporteur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: what the carrier says of it is not known here: %2</source>
        <translation>%1&#xa0;: ce qu’en dit le transporteur n’est pas connu ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: was rejected before and announced again; the earlier file is now accepted. Ask the carrier.</source>
        <translation>%1&#xa0;: avait été rejeté puis annoncé à nouveau&#xa0;; le premier fichier est maintenant accepté. Renseignez-vous auprès du transporteur.</translation>
    </message>
    <message>
        <source>%1: does not stand in the file that the answer names.</source>
        <translation>%1&#xa0;: ne figure pas dans le fichier que cite la réponse.</translation>
    </message>
    <message>
        <source>The answer names a file that was not written here: %1</source>
        <translation>La réponse cite un fichier qui n’a pas été écrit ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files are read with --acknowledgements only.</source>
        <translation>Les fichiers ne sont lus qu’avec --acknowledgements.</translation>
    </message>
    <message>
        <source>Say one of --acknowledgements, --list and --again.</source>
        <translation>Indiquez une seule option parmi --acknowledgements, --list et --again.</translation>
    </message>
    <message>
        <source>Announces booked letters to the carrier by file (DataTransfer), and reads its answers.</source>
        <translation>Annonce les lettres réservées au transporteur par fichier (DataTransfer) et lit ses réponses.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Seulement ce compte.</translation>
    </message>
    <message>
        <source>Folder for the file, instead of the account&apos;s.</source>
        <translation>Dossier du fichier, au lieu de celui du compte.</translation>
    </message>
    <message>
        <source>Announces the rejected items of this shipment again.</source>
        <translation>Annonce à nouveau les envois rejetés de cette expédition.</translation>
    </message>
    <message>
        <source>Announces all rejected items again.</source>
        <translation>Annonce à nouveau tous les envois rejetés.</translation>
    </message>
    <message>
        <source>Puts this file into its folder once more, to the byte.</source>
        <translation>Dépose ce fichier encore une fois dans son dossier, à l’octet près.</translation>
    </message>
    <message>
        <source>What waits, what was rejected, and what was not answered.</source>
        <translation>Ce qui attend, ce qui a été rejeté et ce qui est resté sans réponse.</translation>
    </message>
    <message>
        <source>Reads the carrier&apos;s answers: FILE..., or those in the account&apos;s folder.</source>
        <translation>Lit les réponses du transporteur&#xa0;: FILE... ou celles du dossier du compte.</translation>
    </message>
</context>
<context>
    <name>endofday</name>
    <message>
        <source>Goes on the list</source>
        <translation>Va sur la liste</translation>
    </message>
    <message>
        <source>Label never printed</source>
        <translation>Étiquette jamais imprimée</translation>
    </message>
    <message>
        <source>On a list, not scanned</source>
        <translation>Sur une liste, non scanné</translation>
    </message>
    <message>
        <source>On an open list</source>
        <translation>Sur une liste ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>En cours de commande</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Ne vient pas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimés</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Non scannés</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non pris</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no field called “%1”. See the list of fields.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;». Voyez la liste des champs.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=column.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme champ=colonne.</translation>
    </message>
    <message>
        <source>The file has no column “%1” for {field}. Change the mapping.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;» pour {field}. Modifiez l’affectation.</translation>
    </message>
    <message>
        <source>No column fills {field}. Without it, orders cannot be recognised again; choose a column.</source>
        <translation>Aucune colonne ne remplit {field}. Sans cela, les commandes ne peuvent pas être reconnues&#xa0;; choisissez une colonne.</translation>
    </message>
    <message>
        <source>A newer Aviso has remembered this source&apos;s columns. Install that version or use another source name.</source>
        <translation>Un Aviso plus récent a mémorisé les colonnes de cette source. Installez cette version ou choisissez un autre nom de source.</translation>
    </message>
    <message>
        <source>{field}: “%1” is damaged. Export the file again as UTF-8 and without formula errors.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» est endommagé. Exportez à nouveau le fichier en UTF-8 et sans erreurs de formule.</translation>
    </message>
    <message>
        <source>The draft was changed here and the file says otherwise: %1. Choose which one counts.</source>
        <translation>Le brouillon a été modifié ici et le fichier indique autre chose&#xa0;: %1. Choisissez ce qui compte.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number of parcels from 1 to %2.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre de colis de 1 à %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not agree with the number of weights. Correct one of them.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» ne correspond pas au nombre de poids. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>{field}: the unit of “%1” is not known. Write kg or g.</source>
        <translation>{field}&#xa0;: l’unité de «&#xa0;%1&#xa0;» est inconnue. Écrivez kg ou g.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a possible weight.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas un poids possible.</translation>
    </message>
    <message>
        <source>{field}: “%1” is finer than a gram. Write it with at most three decimals of a kilogram.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» est plus fin que le gramme. Écrivez-le avec au plus trois décimales de kilogramme.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a delivery option. Use leave, neighbour, day or redirect.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas une option de distribution. Utilisez leave, neighbour, day ou redirect.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a known language. Write two letters, like de.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas une langue connue. Écrivez deux lettres, comme de.</translation>
    </message>
    <message>
        <source>{field}: the carrier has no message “%1”. Use the numbers of its messages.</source>
        <translation>{field}&#xa0;: le transporteur n’a pas de message «&#xa0;%1&#xa0;». Utilisez les numéros de ses messages.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space.</source>
        <translation>Le fichier ne peut pas être écrit. Vérifiez le dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>The shipment has no label yet. Book it first.</source>
        <translation>L’envoi n’a pas encore d’étiquette. Commandez-la d’abord.</translation>
    </message>
    <message>
        <source>The code on the label does not say “%1”. It is not printed; ask the carrier.</source>
        <translation>Le code de l’étiquette n’indique pas «&#xa0;%1&#xa0;». Elle n’est pas imprimée&#xa0;; demandez au transporteur.</translation>
    </message>
    <message>
        <source>There is no printer “%1”. Known printers: %2.</source>
        <translation>Il n’y a pas d’imprimante «&#xa0;%1&#xa0;». Imprimantes connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The system&apos;s print service (CUPS) does not answer. Install or start it.</source>
        <translation>Le service d’impression du système (CUPS) ne répond pas. Installez-le ou démarrez-le.</translation>
    </message>
    <message>
        <source>The print service refused the job (%1). Check the queue and print again.</source>
        <translation>Le service d’impression a refusé la tâche (%1). Vérifiez la file d’attente et imprimez à nouveau.</translation>
    </message>
    <message>
        <source>“%1” does not end in one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A program is working with this desk. Close it and try again.</source>
        <translation>Un programme utilise ce poste de travail. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Something in the input is not right. Check it and try again.</source>
        <translation>Une donnée saisie n’est pas juste. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>What was named does not exist. Check the name.</source>
        <translation>Ce qui a été nommé n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Read it again.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps. Relisez-le.</translation>
    </message>
    <message>
        <source>The carrier cannot be reached. Nothing was sent; try again later.</source>
        <translation>Le transporteur n’est pas joignable. Rien n’a été transmis&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The carrier asks for patience. Try again in a while.</source>
        <translation>Le transporteur demande de patienter. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made the label. Reconcile the shipment; do not book it again.</source>
        <translation>On ignore si le transporteur a établi l’étiquette. Clarifiez l’envoi&#xa0;; ne la commandez pas à nouveau.</translation>
    </message>
    <message>
        <source>The carrier refused it. Check the shipment.</source>
        <translation>Le transporteur l’a refusé. Vérifiez l’envoi.</translation>
    </message>
    <message>
        <source>The carrier does not accept the credentials. Check them in the account.</source>
        <translation>Le transporteur n’accepte pas les données de connexion. Vérifiez-les dans le compte.</translation>
    </message>
    <message>
        <source>The disk or the database failed. Nothing was changed; check the free space.</source>
        <translation>Le disque ou la base de données a échoué. Rien n’a été modifié&#xa0;; vérifiez l’espace libre.</translation>
    </message>
    <message>
        <source>Stopped on request. What was done before stays done.</source>
        <translation>Arrêté sur demande. Ce qui était fait reste fait.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>Le transporteur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No secure connection to the carrier could be made. Check the clock and the address of the account.</source>
        <translation>Aucune connexion sécurisée au transporteur n’a pu être établie. Vérifiez l’horloge et l’adresse du compte.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address was not found. Check the network and the address of the account.</source>
        <translation>L’adresse du transporteur est introuvable. Vérifiez le réseau et l’adresse du compte.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address does not answer. Nothing was sent; try again later.</source>
        <translation>L’adresse du transporteur ne répond pas. Rien n’a été transmis&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The carrier gave an answer that was not expected. Try again later.</source>
        <translation>Le transporteur a donné une réponse inattendue. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The carrier&apos;s system failed. Whether it made the label is settled by reconciling.</source>
        <translation>Le système du transporteur a échoué. La clarification dira s’il a établi l’étiquette.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer cannot be read.</source>
        <translation>La réponse du transporteur est illisible.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer is larger than any label can be. It was not stored.</source>
        <translation>La réponse du transporteur est plus grande qu’une étiquette ne peut l’être. Elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The carrier refused the request without saying why. Check the account&apos;s key and the sender&apos;s address.</source>
        <translation>Le transporteur a refusé la requête sans dire pourquoi. Vérifiez la clé du compte et l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>The carrier refused a field of the request: {field}. Correct it.</source>
        <translation>Le transporteur a refusé un champ de la requête&#xa0;: {field}. Corrigez-le.</translation>
    </message>
    <message>
        <source>The carrier&apos;s web service refused the request. Check the account and the fields.</source>
        <translation>Le service web du transporteur a refusé la requête. Vérifiez le compte et les champs.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer holds neither a label nor a reason. Reconcile the shipment.</source>
        <translation>La réponse du transporteur ne contient ni étiquette ni raison. Clarifiez l’envoi.</translation>
    </message>
    <message>
        <source>The label arrived damaged or cut off. Reconcile the shipment.</source>
        <translation>L’étiquette est arrivée endommagée ou tronquée. Clarifiez l’envoi.</translation>
    </message>
    <message>
        <source>The carrier answered with another number than the one asked for. Reconcile the shipment.</source>
        <translation>Le transporteur a répondu avec un autre numéro que celui demandé. Clarifiez l’envoi.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in. Check the credentials in the account.</source>
        <translation>Le transporteur a refusé la connexion. Vérifiez les données de connexion dans le compte.</translation>
    </message>
    <message>
        <source>The account may not do this at the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>Le compte n’y est pas autorisé chez le transporteur. Demandez au conseiller du transporteur.</translation>
    </message>
    <message>
        <source>The shipment has no account. Choose one.</source>
        <translation>L’envoi n’a pas de compte. Choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Check the name.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;». Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Aviso has no connection for the channel of this account. Choose another channel.</source>
        <translation>Aviso n’a pas de liaison pour le canal de ce compte. Choisissez un autre canal.</translation>
    </message>
    <message>
        <source>Another account is called “%1” already. Choose another name.</source>
        <translation>Un autre compte s’appelle déjà «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{field}: enter an address that begins with https:// and holds no password. Only on this computer may it begin with http://.</source>
        <translation>{field}&#xa0;: indiquez une adresse qui commence par https:// et ne contient pas de mot de passe. Elle ne peut commencer par http:// que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A practice account must not book at the carrier itself. Enter the address of the stand-in, or remove the practice mark.</source>
        <translation>Un compte d’essai ne doit pas commander d’étiquettes au transporteur lui-même. Indiquez l’adresse du transporteur fictif ou ôtez la marque d’essai.</translation>
    </message>
    <message>
        <source>Shipments still use this account. It cannot be removed.</source>
        <translation>Des envois utilisent encore ce compte. Il ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>A secret of the account is missing: {field}. Enter it in the account.</source>
        <translation>Un secret du compte manque&#xa0;: {field}. Indiquez-le dans le compte.</translation>
    </message>
    <message>
        <source>The environment variable “%1” is not set. Set it and start again.</source>
        <translation>La variable d’environnement «&#xa0;%1&#xa0;» n’est pas définie. Définissez-la et redémarrez.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used. The secret {field} is kept for this session only, or give it by environment.</source>
        <translation>Le trousseau du système n’est pas utilisable. Le secret {field} n’est conservé que pour cette session&#xa0;; sinon, fournissez-le par l’environnement.</translation>
    </message>
    <message>
        <source>The shipment cannot be booked as it is. Solve the problems that are shown.</source>
        <translation>L’étiquette ne peut pas être commandée ainsi. Résolvez les problèmes affichés.</translation>
    </message>
    <message>
        <source>The parcel is already booked. Print its label again instead.</source>
        <translation>L’étiquette du colis est déjà commandée. Réimprimez-la plutôt.</translation>
    </message>
    <message>
        <source>The parcel is being booked just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>L’étiquette du colis est en cours de commande, peut-être à un autre poste de travail. Attendez le résultat.</translation>
    </message>
    <message>
        <source>Part of the shipment is already booked. It can no longer be changed.</source>
        <translation>Une partie des étiquettes de l’envoi est déjà commandée. Il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>The outcome has been settled meanwhile. Read it again.</source>
        <translation>Le résultat a été clarifié entre-temps. Relisez-le.</translation>
    </message>
    <message>
        <source>The shipment “%1” can no longer be changed, because it was sent to the carrier.</source>
        <translation>L’envoi «&#xa0;%1&#xa0;» ne peut plus être modifié, car il a été transmis au transporteur.</translation>
    </message>
    <message>
        <source>The shipment “%1” was changed at another desk meanwhile. Read it again.</source>
        <translation>L’envoi «&#xa0;%1&#xa0;» a été modifié entre-temps à un autre poste de travail. Relisez-le.</translation>
    </message>
    <message>
        <source>There is no shipment “%1”.</source>
        <translation>Il n’y a pas d’envoi «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such parcel. Read the shipment again.</source>
        <translation>Ce colis n’existe pas. Relisez l’envoi.</translation>
    </message>
    <message>
        <source>There is no such label. Read the shipment again.</source>
        <translation>Cette étiquette n’existe pas. Relisez l’envoi.</translation>
    </message>
    <message>
        <source>The range of item numbers is used up. Ask the carrier for a new one and enter it in the account.</source>
        <translation>La plage de numéros d’envoi est épuisée. Demandez-en une nouvelle au transporteur et indiquez-la dans le compte.</translation>
    </message>
    <message>
        <source>The range of item numbers is not valid. Enter first and last number, 1 to 99999999.</source>
        <translation>La plage de numéros d’envoi n’est pas valable. Indiquez le premier et le dernier numéro, de 1 à 99999999.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>La base de données est occupée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing was changed.</source>
        <translation>Le disque est plein. Libérez de l’espace&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk failed. Check it and restore the last backup if needed.</source>
        <translation>Le disque a échoué. Vérifiez-le et, au besoin, restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk failed at “%1”. Check it and restore the last backup if needed.</source>
        <translation>Le disque a échoué à «&#xa0;%1&#xa0;». Vérifiez-le et, au besoin, restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The database refused the change, because it contradicts what is stored.</source>
        <translation>La base de données a refusé la modification, car elle contredit ce qui est enregistré.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup.</source>
        <translation>La base de données est endommagée. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The database did not understand a request. Keep the log and report it.</source>
        <translation>La base de données n’a pas compris une requête. Conservez le journal et signalez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Aviso. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base de données d’Aviso. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer Aviso. Install that version.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» a été écrite par un Aviso plus récent. Installez cette version.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is unchanged; the backup made before is beside it.</source>
        <translation>La base de données n’a pas pu être mise à niveau. Elle est inchangée&#xa0;; la sauvegarde faite avant se trouve à côté.</translation>
    </message>
    <message>
        <source>“%1” is on a network share, where a database is not safe. Choose a folder on this machine.</source>
        <translation>«&#xa0;%1&#xa0;» est sur un partage réseau, où une base de données n’est pas en sécurité. Choisissez un dossier sur cette machine.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its permissions.</source>
        <translation>Impossible d’écrire dans le dossier «&#xa0;%1&#xa0;». Choisissez-en un autre ou modifiez ses droits.</translation>
    </message>
    <message>
        <source>The database may only be read here. Check the permissions of its folder.</source>
        <translation>La base de données n’est accessible ici qu’en lecture. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>Databases of the kind “%1” are not supported. Use sqlite:FILE.</source>
        <translation>Les bases de données de type «&#xa0;%1&#xa0;» ne sont pas prises en charge. Utilisez sqlite:FILE.</translation>
    </message>
    <message>
        <source>The carrier catalogue is not valid JSON at position %1.</source>
        <translation>Le catalogue du transporteur n’est pas du JSON valable à la position %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue lacks something at %1.</source>
        <translation>Il manque quelque chose dans le catalogue du transporteur, à %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a value of the wrong kind at %1.</source>
        <translation>Le catalogue du transporteur contient une valeur du mauvais type à %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds an unknown key at %1.</source>
        <translation>Le catalogue du transporteur contient une clé inconnue à %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds something twice at %1.</source>
        <translation>Le catalogue du transporteur contient un élément en double à %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue refers to something that it does not have at %1.</source>
        <translation>Le catalogue du transporteur renvoie à un élément qu’il n’a pas, à %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a condition that cannot be read at %1.</source>
        <translation>Le catalogue du transporteur contient une condition illisible à %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a table whose rows do not fit its columns at %1.</source>
        <translation>Le catalogue du transporteur contient une table dont les lignes ne correspondent pas aux colonnes, à %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a pattern that cannot be read at %1.</source>
        <translation>Le catalogue du transporteur contient un motif illisible à %1.</translation>
    </message>
    <message>
        <source>It is not known when the carrier sends its messages.</source>
        <translation>On ignore quand le transporteur envoie ses messages.</translation>
    </message>
    <message>
        <source>The plan of the carrier&apos;s messages cannot be read: “%1”.</source>
        <translation>Le plan des messages du transporteur est illisible&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check its name.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again.</source>
        <translation>Le fichier est endommagé. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Le fichier ne peut pas être ouvert. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The file holds no table. Save it as CSV, XLSX or XLS.</source>
        <translation>Le fichier ne contient pas de tableau. Enregistrez-le en CSV, XLSX ou XLS.</translation>
    </message>
    <message>
        <source>The file&apos;s content is of another kind than its settings say. Choose the format again.</source>
        <translation>Le contenu du fichier est d’un autre type que ses réglages ne l’indiquent. Choisissez à nouveau le format.</translation>
    </message>
    <message>
        <source>The format&apos;s setting {field} has a value that is not known.</source>
        <translation>Le réglage de format {field} a une valeur inconnue.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Choose another one.</source>
        <translation>Le fichier n’a pas de feuille «&#xa0;%1&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The table has more columns than can be read. Remove those that are not needed.</source>
        <translation>Le tableau a plus de colonnes qu’il n’est possible d’en lire. Supprimez celles qui sont inutiles.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row can be. Perhaps a quotation mark is not closed.</source>
        <translation>La ligne %1 est trop longue pour une ligne. Un guillemet n’est peut-être pas fermé.</translation>
    </message>
    <message>
        <source>The reference “%1” occurs twice in the file. Each order needs its own.</source>
        <translation>La référence «&#xa0;%1&#xa0;» figure deux fois dans le fichier. Chaque commande a besoin de la sienne.</translation>
    </message>
    <message>
        <source>{field}: “%1” was damaged by a spreadsheet. Format the column as text and export it again.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» a été altéré par un tableur. Mettez la colonne au format texte et exportez à nouveau.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read in two ways. Write it without separators of thousands.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» peut se lire de deux façons. Écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{field}: “%1” has more digits than a number can hold here.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» a plus de chiffres qu’un nombre ne peut en avoir ici.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read as two dates. Choose the order of day and month.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» peut se lire comme deux dates. Choisissez l’ordre du jour et du mois.</translation>
    </message>
    <message>
        <source>{field}: the year of “%1” has two digits. Write it with four.</source>
        <translation>{field}&#xa0;: l’année de «&#xa0;%1&#xa0;» a deux chiffres. Écrivez-la avec quatre.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a date. Write it like 2026-11-21.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas une date. Écrivez par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>{field}: there is no such day as “%1”.</source>
        <translation>{field}&#xa0;: le jour «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>{field}: day and month of “%1” seem to be swapped.</source>
        <translation>{field}&#xa0;: le jour et le mois de «&#xa0;%1&#xa0;» semblent inversés.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode. Check it.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est guère un NPA. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown.</source>
        <translation>Le document est endommagé et ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The document has no page.</source>
        <translation>Le document n’a pas de page.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Le document est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The document is not a PDF.</source>
        <translation>Le document n’est pas un PDF.</translation>
    </message>
    <message>
        <source>The document ends too early. Fetch it again.</source>
        <translation>Le document s’arrête trop tôt. Chargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The document is too large to be shown.</source>
        <translation>Le document est trop grand pour être affiché.</translation>
    </message>
    <message>
        <source>The document has too many pages.</source>
        <translation>Le document a trop de pages.</translation>
    </message>
    <message>
        <source>The document takes too long to draw.</source>
        <translation>Le document prend trop de temps à dessiner.</translation>
    </message>
    <message>
        <source>The document broke the program that draws it. It is not shown.</source>
        <translation>Le document a fait échouer le programme qui le dessine. Il n’est pas affiché.</translation>
    </message>
    <message>
        <source>The program that draws documents did not start. Check the installation.</source>
        <translation>Le programme qui dessine les documents n’a pas démarré. Vérifiez l’installation.</translation>
    </message>
    <message>
        <source>The program that draws documents gave a wrong answer. Check the installation.</source>
        <translation>Le programme qui dessine les documents a donné une réponse erronée. Vérifiez l’installation.</translation>
    </message>
    <message>
        <source>Documents of others cannot be drawn safely on this system.</source>
        <translation>Les documents de tiers ne peuvent pas être dessinés en sécurité sur ce système.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Le document n’a pas cette page.</translation>
    </message>
    <message>
        <source>A page is damaged and cannot be shown.</source>
        <translation>Une page est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Une page est trop grande pour être dessinée.</translation>
    </message>
    <message>
        <source>A page is too large at this resolution. Choose a lower one.</source>
        <translation>Une page est trop grande à cette résolution. Choisissez-en une plus basse.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>L’image est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Labels of this format cannot be joined to one document. Print them one by one.</source>
        <translation>Les étiquettes de ce format ne peuvent pas être réunies en un document. Imprimez-les une à une.</translation>
    </message>
    <message>
        <source>The code of a label in this format cannot be read again, so it stays unchecked.</source>
        <translation>Le code d’une étiquette de ce format ne peut pas être relu&#xa0;; il reste donc non contrôlé.</translation>
    </message>
    <message>
        <source>A label of %1 × %2 mm does not fit on a quarter of A4. Choose its own size.</source>
        <translation>Une étiquette de %1 × %2 mm ne tient pas sur un quart d’A4. Choisissez sa propre taille.</translation>
    </message>
    <message>
        <source>The first position on the sheet must be 1 to 4.</source>
        <translation>La première position sur la feuille doit être comprise entre 1 et 4.</translation>
    </message>
    <message>
        <source>There is no label to join.</source>
        <translation>Il n’y a pas d’étiquette à réunir.</translation>
    </message>
    <message>
        <source>There is no label to draw.</source>
        <translation>Il n’y a pas d’étiquette à dessiner.</translation>
    </message>
    <message>
        <source>The typeface “%1” is not installed. Install it.</source>
        <translation>La police «&#xa0;%1&#xa0;» n’est pas installée. Installez-la.</translation>
    </message>
    <message>
        <source>A typeface is damaged. Install it again.</source>
        <translation>Une police est endommagée. Réinstallez-la.</translation>
    </message>
    <message>
        <source>The label has no number.</source>
        <translation>L’étiquette n’a pas de numéro.</translation>
    </message>
    <message>
        <source>The code on the label says another number. It must not be printed.</source>
        <translation>Le code de l’étiquette indique un autre numéro. Elle ne doit pas être imprimée.</translation>
    </message>
    <message>
        <source>The code on the label does not hold the number. It must not be printed.</source>
        <translation>Le code de l’étiquette ne contient pas le numéro. Elle ne doit pas être imprimée.</translation>
    </message>
    <message>
        <source>There is no code on the label. It must not be printed.</source>
        <translation>Il n’y a pas de code sur l’étiquette. Elle ne doit pas être imprimée.</translation>
    </message>
    <message>
        <source>No code on the label could be read again, so it stays unchecked.</source>
        <translation>Aucun code de l’étiquette n’a pu être relu&#xa0;; elle reste donc non contrôlée.</translation>
    </message>
    <message>
        <source>The printer file holds a picture only, so its code stays unchecked.</source>
        <translation>Le fichier d’impression ne contient qu’une image&#xa0;; son code reste donc non contrôlé.</translation>
    </message>
    <message>
        <source>The printer file uses a form stored in the printer, so its code stays unchecked.</source>
        <translation>Le fichier d’impression utilise un formulaire stocké dans l’imprimante&#xa0;; son code reste donc non contrôlé.</translation>
    </message>
    <message>
        <source>The printer file holds no Code 128, so it stays unchecked.</source>
        <translation>Le fichier d’impression ne contient pas de Code 128&#xa0;; il reste donc non contrôlé.</translation>
    </message>
    <message>
        <source>There is nothing to write into the barcode.</source>
        <translation>Il n’y a rien à écrire dans le code-barres.</translation>
    </message>
    <message>
        <source>The barcode cannot hold so much.</source>
        <translation>Le code-barres ne peut pas en contenir autant.</translation>
    </message>
    <message>
        <source>The barcode cannot hold one of the characters.</source>
        <translation>Le code-barres ne peut pas contenir l’un des caractères.</translation>
    </message>
    <message>
        <source>The barcode could not be made.</source>
        <translation>Le code-barres n’a pas pu être produit.</translation>
    </message>
    <message>
        <source>There was not enough memory to make the barcode.</source>
        <translation>La mémoire n’a pas suffi pour produire le code-barres.</translation>
    </message>
    <message>
        <source>The barcode does not fit at this resolution. Choose a higher one.</source>
        <translation>Le code-barres ne convient pas à cette résolution. Choisissez-en une plus élevée.</translation>
    </message>
    <message>
        <source>The practice carriers did not start. Close other programs that practise, and try again.</source>
        <translation>Les transporteurs d’exercice n’ont pas démarré. Fermez les autres programmes d’exercice et réessayez.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read any more once the label is marked as a specimen or copy. It is left out; export the label and print it from there.</source>
        <translation>Le code de «&#xa0;%1&#xa0;» n’est plus lisible une fois l’étiquette marquée comme spécimen ou copie. Elle est omise&#xa0;; exportez l’étiquette et imprimez-la depuis le fichier.</translation>
    </message>
    <message>
        <source>The printer did not take the label. Look at the printer, then print again.</source>
        <translation>L’imprimante n’a pas pris l’étiquette. Vérifiez l’imprimante, puis imprimez à nouveau.</translation>
    </message>
    <message>
        <source>No folder for booking receipts is set. Choose one in the settings; the receipts wait until then.</source>
        <translation>Aucun dossier n’est défini pour les justificatifs d’étiquettes. Choisissez-en un dans les réglages&#xa0;; les justificatifs attendent jusque-là.</translation>
    </message>
    <message>
        <source>The folder “%1” for booking receipts is not there. Connect its drive, or choose another one in the settings.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» des justificatifs d’étiquettes est absent. Connectez son lecteur ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The booking receipts could not be written to “%1”. Check the free space and whether another program holds the file.</source>
        <translation>Les justificatifs d’étiquettes n’ont pas pu être écrits dans «&#xa0;%1&#xa0;». Vérifiez l’espace libre et si un autre programme occupe le fichier.</translation>
    </message>
    <message>
        <source>The file “%1” holds something that this desk did not write there. Move it away and the receipts of the day are written again; give each desk a folder of its own.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» contient quelque chose que ce poste de travail n’y a pas écrit. Déplacez-le, et les justificatifs du jour seront écrits à nouveau&#xa0;; donnez à chaque poste de travail son propre dossier.</translation>
    </message>
    <message>
        <source>This version of Aviso cannot send by “%1”. Install the newest one.</source>
        <translation>Cette version d’Aviso ne peut pas envoyer par «&#xa0;%1&#xa0;». Installez la plus récente.</translation>
    </message>
    <message>
        <source>A booked shipment cannot be discarded: %1 has no call that takes a label back. Do not use the label, and ask the carrier if it was charged.</source>
        <translation>Un envoi dont l’étiquette est commandée ne peut pas être abandonné&#xa0;: %1 n’a pas de requête pour reprendre une étiquette. N’utilisez pas l’étiquette et demandez au transporteur si elle a été facturée.</translation>
    </message>
    <message>
        <source>Only a discarded shipment can be taken back.</source>
        <translation>Seul un envoi abandonné peut être rétabli.</translation>
    </message>
    <message>
        <source>Labels of this account are not settled yet. Settle the unknown outcomes first; until then the account keeps its channel, its address and its practice mark.</source>
        <translation>Des étiquettes de ce compte ne sont pas encore clarifiées. Clarifiez d’abord les résultats inconnus; jusque-là, le compte garde son canal, son adresse et sa marque d’exercice.</translation>
    </message>
    <message>
        <source>The account has moved since this label was asked for. Set its channel back to “%1”, its address to %2 and its practice mark to what it was, then settle the outcome.</source>
        <translation>Le compte a changé depuis la commande de cette étiquette. Remettez le canal sur «%1», l’adresse sur %2 et la marque d’exercice comme avant, puis clarifiez le résultat.</translation>
    </message>
    <message>
        <source>The carrier cannot be asked about this label here. Ask its customer service.</source>
        <translation>Le transporteur ne peut pas être interrogé ici sur cette étiquette. Demandez à son service clientèle.</translation>
    </message>
    <message>
        <source>The carrier has no label under this number. The shipment can be booked again.</source>
        <translation>Le transporteur n’a pas d’étiquette sous ce numéro. L’envoi peut être commandé à nouveau.</translation>
    </message>
    <message>
        <source>The parcel was sent to the carrier and may have a label. It cannot be removed until the outcome is settled.</source>
        <translation>Le colis a été annoncé au transporteur et a peut-être une étiquette. Il ne peut être supprimé qu’une fois le résultat clarifié.</translation>
    </message>
    <message>
        <source>Several shipments are called “%1”, among them those with the ids %2 and %3. Use the id instead.</source>
        <translation>Plusieurs envois s’appellent «&#xa0;%1&#xa0;», dont ceux avec les identifiants %2 et %3. Utilisez plutôt l’identifiant.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of this desk just now. Try again in a moment.</source>
        <translation>Une sauvegarde est justement en train de remplacer ce poste de travail. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The desk “%1” was made by another build of Aviso, whose tables are different. Move it away to begin a new one, or open it with that build.</source>
        <translation>Le poste de travail «&#xa0;%1&#xa0;» provient d’une autre version d’Aviso dont les tables diffèrent. Déplacez-le pour en commencer un nouveau, ou ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The carrier sent a label, but it could not be stored. Look at the disk first.</source>
        <translation>Le transporteur a envoyé une étiquette, mais elle n’a pas pu être enregistrée. Vérifiez d’abord le disque.</translation>
    </message>
    <message>
        <source>The program ended before the carrier&apos;s answer was stored.</source>
        <translation>Le programme s’est terminé avant que la réponse du transporteur soit enregistrée.</translation>
    </message>
    <message>
        <source>The carrier says that the item numbers up to %1 are used up already, perhaps by other software. Set the first item number in the account above the highest used one.</source>
        <translation>Selon le transporteur, les numéros d’envoi jusqu’à %1 sont déjà utilisés, peut-être par un autre logiciel. Fixez dans le compte le premier numéro d’envoi au-dessus du plus élevé utilisé.</translation>
    </message>
    <message>
        <source>Label %1 was printed more than once already. Give the reason (--reason) to print it again.</source>
        <translation>L’étiquette %1 a déjà été imprimée plus d’une fois. Indiquez le motif (--reason) pour l’imprimer encore.</translation>
    </message>
    <message>
        <source>The number was given up by hand, because the carrier did not say whether it made the label. Book again: another number is used.</source>
        <translation>Le numéro a été abandonné à la main, car le transporteur n’a pas dit s’il avait établi l’étiquette. Commandez l’étiquette à nouveau&#xa0;: un autre numéro sera utilisé.</translation>
    </message>
    <message>
        <source>No outcome of this shipment is unknown. Read it again.</source>
        <translation>Aucun résultat de cet envoi n’est inconnu. Relisez-le.</translation>
    </message>
    <message>
        <source>The carrier&apos;s sign-in does not work just now (HTTP status %1). Nothing was booked; try again later.</source>
        <translation>La connexion chez le transporteur ne fonctionne pas pour le moment (statut HTTP %1). Rien n’a été commandé&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” is a database, the file that is being read, or no ordinary file. It is left as it is; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données, le fichier en cours de lecture ou n’est pas un fichier ordinaire. Il reste tel quel&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file unpacks to more than can be read. Split it into smaller ones.</source>
        <translation>Une fois décompressé, le fichier est trop grand pour être lu. Divisez-le en plusieurs petits fichiers.</translation>
    </message>
    <message>
        <source>The desk “%1” is missing, and a restore has left files beside it. Restore the backup once more. To begin with an empty desk instead, move the files away whose names go on after it with .incoming or .replaced.</source>
        <translation>Le poste de travail «&#xa0;%1&#xa0;» manque et une restauration a laissé des fichiers à côté. Restaurez la sauvegarde encore une fois. Pour commencer plutôt avec un poste vide, déplacez les fichiers dont le nom se poursuit par .incoming ou .replaced.</translation>
    </message>
    <message>
        <source>“%1” holds tables or rules that Aviso did not make, or lacks some of its own. It is not used, since labels could be lost or bought twice. Restore a backup.</source>
        <translation>«&#xa0;%1&#xa0;» contient des tables ou des règles qui ne viennent pas d’Aviso, ou il en manque. Le fichier n’est pas utilisé, car des étiquettes pourraient être perdues ou achetées deux fois. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The database “%1” has a second name (a hard link), under which its newest entries are not seen. Remove one of the names, or put a copy in its place.</source>
        <translation>La base de données «&#xa0;%1&#xa0;» a un second nom (lien physique), sous lequel ses dernières entrées ne sont pas visibles. Supprimez l’un des noms ou remplacez-le par une copie.</translation>
    </message>
    <message>
        <source>The desk that was replaced could not be read in full. Labels that it booked after the backup may be missing here, and item numbers may be given again: compare with the carrier&apos;s list and set a higher first item number in the account before you book.</source>
        <translation>Le poste de travail remplacé n’a pas pu être lu en entier. Des étiquettes commandées après la sauvegarde peuvent manquer ici, et des numéros d’envoi pourraient être attribués à nouveau&#xa0;: comparez avec la liste du transporteur et fixez un premier numéro d’envoi plus élevé dans le compte avant de commander.</translation>
    </message>
    <message>
        <source>The desk that was replaced is not the one of the backup, so the labels that it booked are not known here. Check which orders it has booked before you book them again.</source>
        <translation>Le poste de travail remplacé n’est pas celui de la sauvegarde&#xa0;; les étiquettes qu’il a commandées ne sont donc pas connues ici. Vérifiez quelles commandes il a déjà traitées avant de les traiter à nouveau.</translation>
    </message>
    <message>
        <source>The desk “%1” and the backup were worked with side by side: each knows bookings that the other does not. Nothing was changed. To use the backup without those bookings, move that desk&apos;s file away and restore again.</source>
        <translation>On a travaillé en parallèle avec le poste de travail «&#xa0;%1&#xa0;» et avec la sauvegarde&#xa0;: chacun connaît des commandes que l’autre ne connaît pas. Rien n’a été modifié. Pour utiliser la sauvegarde sans ces commandes, déplacez le fichier de ce poste et restaurez à nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose another one.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions and whether another program holds it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits et si un autre programme l’occupe.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose a file, not a folder, a pipe or a device.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire. Choisissez un fichier, et non un dossier, un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>“%1” is the database itself. Choose another name for the backup.</source>
        <translation>«&#xa0;%1&#xa0;» est la base de données elle-même. Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>The labels went to the printer and count as printed, but the desk could not write it into their history. Do not print them once more.</source>
        <translation>Les étiquettes sont parties à l’imprimante et comptent comme imprimées, mais leur historique n’a pas pu être complété. Ne les imprimez pas une nouvelle fois.</translation>
    </message>
    <message>
        <source>The labels did not go to the printer, but the desk could not note that: they count as printed. Print them again; they are then marked as copies.</source>
        <translation>Les étiquettes ne sont pas parties à l’imprimante, mais cela n’a pas pu être noté&#xa0;: elles comptent comme imprimées. Imprimez-les de nouveau&#xa0;; elles seront alors marquées comme copies.</translation>
    </message>
    <message>
        <source>Label %1 was printed by another window or program in the meantime. This print was stopped; start it again, and what is on paper already is marked as a copy.</source>
        <translation>L’étiquette %1 a été imprimée entre-temps par une autre fenêtre ou un autre programme. Cette impression a été arrêtée&#xa0;; relancez-la, et ce qui est déjà sur papier sera marqué comme copie.</translation>
    </message>
    <message>
        <source>The label is being booked or settled just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>L’étiquette est en cours de commande ou de clarification, peut-être à un autre poste de travail. Attendez le résultat.</translation>
    </message>
    <message>
        <source>There was no desk in this place, so labels that were booked after the backup was made are not known here: their shipments are drafts again. Compare with the carrier&apos;s list before you book them, so that no parcel gets a second label.</source>
        <translation>Il n’y avait pas de poste de travail à cet endroit&#xa0;: les étiquettes commandées après la sauvegarde ne sont donc pas connues ici, et leurs envois sont de nouveau des brouillons. Comparez avec la liste du transporteur avant de les commander, afin qu’aucun colis ne reçoive une deuxième étiquette.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 already, which this desk has never sent. Labels were booked elsewhere, or after the backup that was restored here: compare with the carrier&apos;s list before this label goes out.</source>
        <translation>Le transporteur avait déjà consommé le numéro %1, que ce poste de travail n’a jamais envoyé. Des étiquettes ont été commandées ailleurs, ou après la sauvegarde restaurée ici&#xa0;: comparez avec la liste du transporteur avant que cette étiquette ne parte.</translation>
    </message>
    <message>
        <source>The label “%1” must say that it is a specimen or a copy, but its printer commands change their command character (^CC) or hold more than one format (^XA … ^XZ), so that no mark can be put on it. It is left out; book labels as PDF instead.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» doit être marquée comme spécimen ou comme copie, mais ses commandes d’imprimante changent leur caractère de commande (^CC) ou contiennent plus d’un format (^XA … ^XZ), si bien qu’aucune marque ne peut y être apposée. Elle est laissée de côté&#xa0;; commandez plutôt les étiquettes en PDF.</translation>
    </message>
    <message>
        <source>The printer commands of the label “%1” print it more than once (^PQ), and each would pass for the original. It is left out; book labels as PDF instead.</source>
        <translation>Les commandes d’imprimante de l’étiquette «&#xa0;%1&#xa0;» l’impriment plus d’une fois (^PQ), et chaque exemplaire passerait pour l’original. Elle est laissée de côté&#xa0;; commandez plutôt les étiquettes en PDF.</translation>
    </message>
    <message>
        <source>It is not known whether the print service took the labels (%1). They count as printed: look whether they came out. Print again what did not; it is then marked as a copy.</source>
        <translation>On ne sait pas si le service d’impression a pris les étiquettes (%1). Elles comptent comme imprimées&#xa0;: regardez si elles sont sorties. Réimprimez celles qui manquent&#xa0;; elles porteront alors la mention de copie.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one.</source>
        <translation>Le modèle n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>A preset&apos;s code has 1 to 12 capital letters from A to Z, digits and hyphens, so that it can stand on a card. Correct it.</source>
        <translation>Le code d’un modèle a de 1 à 12 majuscules de A à Z, chiffres et traits d’union, pour pouvoir figurer sur une carte. Corrigez-le.</translation>
    </message>
    <message>
        <source>The code %1 belongs to the preset “%2”. Choose another one: a card must open one preset.</source>
        <translation>Le code %1 appartient au modèle «&#xa0;%2&#xa0;». Choisissez-en un autre&#xa0;: une carte doit ouvrir un seul modèle.</translation>
    </message>
    <message>
        <source>This preset does not exist any more. Print the cards anew if it was on one.</source>
        <translation>Ce modèle n’existe plus. Imprimez de nouveau les cartes s’il figurait sur l’une d’elles.</translation>
    </message>
    <message>
        <source>What the preset says under “%1” cannot be read. Nothing was taken over.</source>
        <translation>Ce que le modèle dit sous «&#xa0;%1&#xa0;» est illisible. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The file is no list of presets of this program, or it was damaged (%1). Nothing was taken over.</source>
        <translation>Le fichier n’est pas une liste de modèles de ce programme, ou il est endommagé (%1). Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The package has no name. Give it one.</source>
        <translation>L’emballage n’a pas de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Choose another name.</source>
        <translation>Il y a déjà un emballage «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A measure or a weight of the package cannot be. Correct it.</source>
        <translation>Une mesure ou un poids de l’emballage est impossible. Corrigez-le.</translation>
    </message>
    <message>
        <source>This package does not exist any more.</source>
        <translation>Cet emballage n’existe plus.</translation>
    </message>
    <message>
        <source>The address has neither a name nor a company. Fill in one of them.</source>
        <translation>L’adresse n’a ni nom ni entreprise. Remplissez l’un des deux.</translation>
    </message>
    <message>
        <source>The short code “%1” belongs to %2. Choose another one.</source>
        <translation>Le code court «&#xa0;%1&#xa0;» appartient à %2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This entry is not in the address book any more. Somebody has removed or merged it.</source>
        <translation>Cette entrée n’est plus dans le carnet d’adresses. Quelqu’un l’a retirée ou fusionnée.</translation>
    </message>
    <message>
        <source>No column of %1 is called like a name or a company. Give the columns headings such as “Name”, “Street”, “Postcode” and “Town”.</source>
        <translation>Aucune colonne de %1 ne s’appelle comme un nom ou une entreprise. Donnez aux colonnes des titres comme «&#xa0;Nom&#xa0;», «&#xa0;Rue&#xa0;», «&#xa0;NPA&#xa0;» et «&#xa0;Localité&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is booked: its label says what it says. It stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est commandé&#xa0;: l’étiquette dit ce qui a été commandé. L’envoi reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is being booked just now. Wait for the outcome, then change it.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de commande. Attendez le résultat, puis modifiez l’envoi.</translation>
    </message>
    <message>
        <source>“%1” may be booked: settle its unknown outcome first.</source>
        <translation>«&#xa0;%1&#xa0;» est peut-être commandé&#xa0;: réglez d’abord son résultat inconnu.</translation>
    </message>
    <message>
        <source>“%1” was given up. Take it back first to change it.</source>
        <translation>«&#xa0;%1&#xa0;» est annulé. Rétablissez d’abord l’envoi pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” is so already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà ainsi.</translation>
    </message>
    <message>
        <source>“%1” was booked since: its label exists, and %2 has no call that takes a label back. It stays as it is. Do not use the label if the parcel shall not go, and ask the carrier if it was charged.</source>
        <translation>«&#xa0;%1&#xa0;» a été commandé entre-temps&#xa0;: son étiquette existe, et %2 n’a pas d’appel qui reprenne une étiquette. L’envoi reste tel quel. N’utilisez pas l’étiquette si le colis ne doit pas partir, et demandez au transporteur si elle a été facturée.</translation>
    </message>
    <message>
        <source>“%1” is being booked, or its outcome is unknown. Settle that, then undo once more.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de commande, ou son résultat est inconnu. Réglez cela, puis annulez encore une fois.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so it stays as it is now.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps et reste donc tel quel.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Il n’y a rien de vous à annuler.</translation>
    </message>
    <message>
        <source>There is nothing of yours to do again.</source>
        <translation>Il n’y a rien de vous à rétablir.</translation>
    </message>
    <message>
        <source>The shipment is on hold: %1. Release it before it is booked.</source>
        <translation>L’envoi est en attente&#xa0;: %1. Libérez-le avant de le commander.</translation>
    </message>
    <message>
        <source>The shipment is on hold until %2: %1. Release it to book it earlier.</source>
        <translation>L’envoi est en attente jusqu’au %2&#xa0;: %1. Libérez-le pour le commander plus tôt.</translation>
    </message>
    <message>
        <source>Say why the shipment waits, so that others at the desk know it.</source>
        <translation>Dites pourquoi l’envoi attend, pour que les autres au poste de travail le sachent.</translation>
    </message>
    <message>
        <source>A shipment cannot be held until %1. Choose a day after today.</source>
        <translation>Un envoi ne peut pas être mis en attente jusqu’au %1. Choisissez un jour après aujourd’hui.</translation>
    </message>
    <message>
        <source>Only drafts can be held, and “%1” is none.</source>
        <translation>Seuls les brouillons peuvent être mis en attente, et «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Only a booked shipment can be sent again, and “%1” is not booked. Duplicate it instead.</source>
        <translation>Seul un envoi commandé peut être réexpédié, et «&#xa0;%1&#xa0;» ne l’est pas. Dupliquez-le plutôt.</translation>
    </message>
    <message>
        <source>“%1” is sent again already, as “%2”. Discard that one first, or send it again in its turn.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà réexpédié, sous «&#xa0;%2&#xa0;». Abandonnez d’abord celui-là, ou réexpédiez-le à son tour.</translation>
    </message>
    <message>
        <source>This file holds no saved views. Choose one that was exported with “Export views”.</source>
        <translation>Ce fichier ne contient aucune vue. Choisissez-en un créé par «&#xa0;Exporter les vues&#xa0;».</translation>
    </message>
    <message>
        <source>Only a booked shipment can be handed over to the carrier, and “%1” is not booked.</source>
        <translation>Seul un envoi commandé peut être remis au transporteur, et «&#xa0;%1&#xa0;» ne l’est pas.</translation>
    </message>
    <message>
        <source>The print service does not know this job any more. Look whether it came out.</source>
        <translation>Le service d’impression ne connaît plus ce travail. Vérifiez s’il a été imprimé.</translation>
    </message>
    <message>
        <source>The print service gave the job up. Its labels do not count as printed; look at the printer, then print again.</source>
        <translation>Le service d’impression a abandonné le travail. Ses étiquettes ne comptent pas comme imprimées&#xa0;; regardez l’imprimante, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The labels still wait at the printer. %1 They count as printed once it says so; the window or the next call with --wait asks it again.</source>
        <translation>Les étiquettes attendent encore à l’imprimante. %1 Elles compteront comme imprimées dès qu’elle le dira&#xa0;; la fenêtre ou le prochain appel avec --wait le lui redemandera.</translation>
    </message>
    <message>
        <source>This desk has not printed any label yet.</source>
        <translation>Ce poste de travail n’a encore imprimé aucune étiquette.</translation>
    </message>
    <message>
        <source>The watched folder “%1” is not there. Connect its drive, or choose another one; it is looked for again by itself.</source>
        <translation>Le dossier surveillé «&#xa0;%1&#xa0;» n’est pas là. Connectez son lecteur ou choisissez-en un autre&#xa0;; il est cherché à nouveau tout seul.</translation>
    </message>
    <message>
        <source>In the watched folder “%1” nothing can be written. Check its permissions; it is tried again by itself.</source>
        <translation>Rien ne peut être écrit dans le dossier surveillé «&#xa0;%1&#xa0;». Vérifiez ses droits&#xa0;; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Another program is taking in files of the folder “%1” just now.</source>
        <translation>Un autre programme reprend justement des fichiers du dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The watched folder “%1” is on a drive that cannot keep others away from a file, so that two desks could take the same one. Choose a folder on another drive.</source>
        <translation>Le dossier surveillé «&#xa0;%1&#xa0;» est sur un lecteur qui ne peut pas écarter les autres d’un fichier&#xa0;: deux postes de travail pourraient prendre le même. Choisissez un dossier sur un autre lecteur.</translation>
    </message>
    <message>
        <source>The file could not be moved to “%1”. It stays where it is and is tried again; check the permissions, or choose a folder on another drive.</source>
        <translation>Le fichier n’a pas pu être déplacé vers «&#xa0;%1&#xa0;». Il reste où il est et un nouvel essai suivra&#xa0;; vérifiez les droits ou choisissez un dossier sur un autre lecteur.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the free space and the permissions; it is tried again by itself, and nothing is imported twice.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez la place libre et les droits&#xa0;; un nouvel essai se fait tout seul et rien n’est importé deux fois.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. It stays as it is.</source>
        <translation>Un fichier «&#xa0;%1&#xa0;» existe déjà. Il reste tel quel.</translation>
    </message>
    <message>
        <source>The columns are not those of the earlier files of “%1”. Import the file once on the import page, where each column can be given its meaning.</source>
        <translation>Les colonnes ne sont pas celles des fichiers précédents de «&#xa0;%1&#xa0;». Importez le fichier une fois sur la page d’import, où chaque colonne peut recevoir son sens.</translation>
    </message>
    <message>
        <source>The same file was taken in before, as “%1” on %2. Nothing was imported again.</source>
        <translation>Le même fichier a déjà été repris, sous «&#xa0;%1&#xa0;» le %2. Rien n’a été importé à nouveau.</translation>
    </message>
    <message>
        <source>The folder “%1” is watched already. Choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est déjà surveillé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The same file was taken in just now. Nothing was imported again.</source>
        <translation>Le même fichier vient d’être repris. Rien n’a été importé à nouveau.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. It is left until it is complete.</source>
        <translation>Le fichier a changé pendant la lecture. Il est laissé jusqu’à ce qu’il soit complet.</translation>
    </message>
    <message>
        <source>“%1”: only %2 of %3 items are checked. Check the others by scan, then print its label.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: seuls %2 articles sur %3 sont contrôlés. Contrôlez les autres par scan, puis imprimez l’étiquette.</translation>
    </message>
    <message>
        <source>The order&apos;s items have changed meanwhile. Open the check again and go on there.</source>
        <translation>Les articles de la commande ont changé entre-temps. Rouvrez le contrôle et continuez là.</translation>
    </message>
    <message>
        <source>The desk&apos;s database file was moved or deleted while the program was using it. Nothing was changed. Put the file back under its name, then start the program again.</source>
        <translation>Le fichier de la base de données a été déplacé ou supprimé pendant que le programme l’utilisait. Rien n’a été modifié. Remettez le fichier sous son nom, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The database file “%1” is missing, but its journal lies beside it: the file was moved or deleted while a program was using it. Put it back; a new one would lose what the journal holds.</source>
        <translation>Le fichier de base de données «&#xa0;%1&#xa0;» manque, mais son journal est à côté&#xa0;: il a été déplacé ou supprimé pendant qu’un programme l’utilisait. Remettez-le; un nouveau perdrait ce que contient le journal.</translation>
    </message>
    <message>
        <source>The carrier refused it without saying why. Check the shipment and the account.</source>
        <translation>Le transporteur a refusé sans dire pourquoi. Vérifiez l’envoi et le compte.</translation>
    </message>
    <message>
        <source>The carrier refused it. Its words: %1</source>
        <translation>Le transporteur a refusé. Ses mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>The carrier does not accept the key for this: it is wrong, it belongs to the other environment (test or production), or the contract does not cover this service.</source>
        <translation>Le transporteur n’accepte pas la clé pour cela&#xa0;: elle est fausse, appartient à l’autre environnement (test ou production), ou le contrat ne couvre pas ce service.</translation>
    </message>
    <message>
        <source>What was stored of the request cannot be read. Settle the shipment by hand.</source>
        <translation>Ce qui a été enregistré de la demande est illisible. Clarifiez l’envoi à la main.</translation>
    </message>
    <message>
        <source>The carrier does not list the shipment. It may still appear; from %1 on it counts as not booked.</source>
        <translation>Le transporteur ne liste pas l’envoi. Il peut encore apparaître; dès %1, il compte comme non commandé.</translation>
    </message>
    <message>
        <source>The carrier does not know the customer number. Check it and the company in the account.</source>
        <translation>Le transporteur ne connaît pas le numéro de client. Vérifiez-le, ainsi que la société, dans le compte.</translation>
    </message>
    <message>
        <source>This program has no way to ask this carrier where its parcels are. Look the number up on the carrier&apos;s page.</source>
        <translation>Ce programme ne peut pas demander à ce transporteur où sont ses colis. Cherchez le numéro sur la page du transporteur.</translation>
    </message>
    <message>
        <source>The carrier left this parcel out of its answer. It is asked again by itself.</source>
        <translation>Le transporteur a omis ce colis dans sa réponse. Il sera redemandé automatiquement.</translation>
    </message>
    <message>
        <source>This cannot be ordered from here. Use the carrier&apos;s page for the parcel.</source>
        <translation>Cela ne peut pas être commandé d’ici. Utilisez la page du transporteur pour le colis.</translation>
    </message>
    <message>
        <source>The parcel has arrived or is back: nothing can be changed any more.</source>
        <translation>Le colis est arrivé ou revenu&#xa0;: rien ne peut plus être changé.</translation>
    </message>
    <message>
        <source>The carrier does not allow it at this point of the way.</source>
        <translation>Le transporteur ne le permet pas à cette étape du parcours.</translation>
    </message>
    <message>
        <source>The shipment is not booked. Book it first.</source>
        <translation>L’envoi n’est pas commandé. Commandez-le d’abord.</translation>
    </message>
    <message>
        <source>The carrier asks for %1 now, which is another price than the one you agreed to. Nothing was ordered; ask for the price again.</source>
        <translation>Le transporteur demande maintenant %1, un autre prix que celui que vous avez accepté. Rien n’a été commandé&#xa0;; redemandez le prix.</translation>
    </message>
    <message>
        <source>This is ordered already for the parcel, or its outcome is not settled yet. Nothing was ordered a second time.</source>
        <translation>C’est déjà commandé pour le colis, ou l’issue n’est pas encore réglée. Rien n’a été commandé une seconde fois.</translation>
    </message>
    <message>
        <source>Another program has settled this order meanwhile. Look at how it stands now.</source>
        <translation>Un autre programme a réglé cet ordre entre-temps. Regardez où il en est.</translation>
    </message>
    <message>
        <source>There is no such order. Look at what was ordered for the parcel.</source>
        <translation>Cet ordre n’existe pas. Regardez ce qui a été commandé pour le colis.</translation>
    </message>
    <message>
        <source>The carrier does not let this order be taken back any more.</source>
        <translation>Le transporteur ne permet plus d’annuler cet ordre.</translation>
    </message>
    <message>
        <source>This carrier takes no booking back by a call. A label that is never handed over is not carried; destroy the paper and ask the carrier whether it is charged.</source>
        <translation>Ce transporteur n’annule aucune commande par l’interface. Une étiquette jamais remise n’est pas transportée&#xa0;; détruisez le papier et demandez au transporteur si elle est facturée.</translation>
    </message>
    <message>
        <source>The carrier has the parcel already: the booking cannot be taken back. Use what can still be done on its way.</source>
        <translation>Le transporteur a déjà le colis&#xa0;: la commande ne peut pas être annulée. Utilisez ce qui est encore possible en route.</translation>
    </message>
    <message>
        <source>The carrier&apos;s list does not have the order yet. It is looked for again; until then it is not known whether it was taken.</source>
        <translation>La liste du transporteur n’a pas encore l’ordre. Il est recherché à nouveau&#xa0;; d’ici là on ne sait pas s’il a été pris.</translation>
    </message>
    <message>
        <source>The carrier knows no such place. Try another spelling, or a part of the name.</source>
        <translation>Le transporteur ne connaît pas ce lieu. Essayez une autre graphie ou une partie du nom.</translation>
    </message>
    <message>
        <source>This carrier&apos;s places cannot be looked up from here.</source>
        <translation>Les lieux de ce transporteur ne peuvent pas être cherchés d’ici.</translation>
    </message>
    <message>
        <source>The carrier remarks: %1</source>
        <translation>Le transporteur remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The waybill %1 exists at the carrier, but its label did not come. Reconcile the shipment: that fetches the label.</source>
        <translation>Le bordereau %1 existe chez le transporteur, mais son étiquette n’est pas arrivée. Réglez l’envoi&#xa0;: cela va la chercher.</translation>
    </message>
    <message>
        <source>The carrier listed only a part of the waybills, so nothing can be said for certain. Try again later.</source>
        <translation>Le transporteur n’a listé qu’une partie des bordereaux, rien n’est donc sûr. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The carrier has no waybill %1 of this account any more. Compare with its list.</source>
        <translation>Le transporteur n’a plus de bordereau %1 de ce compte. Comparez avec sa liste.</translation>
    </message>
    <message>
        <source>“%1” is no number of a waybill, which has 14 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de bordereau, qui a 14 chiffres.</translation>
    </message>
    <message>
        <source>The carrier did not say whether the waybill is on the register. Compare with its list of registers.</source>
        <translation>Le transporteur n’a pas dit si le bordereau est sur le registre. Comparez avec sa liste de registres.</translation>
    </message>
    <message>
        <source>The API key has no sender at the carrier. Add one in the business cabinet.</source>
        <translation>La clé API n’a pas d’expéditeur chez le transporteur. Ajoutez-en un dans l’espace professionnel.</translation>
    </message>
    <message>
        <source>The sender of the account does not belong to its API key. Choose the sender again.</source>
        <translation>L’expéditeur du compte n’appartient pas à sa clé API. Choisissez à nouveau l’expéditeur.</translation>
    </message>
    <message>
        <source>There are several towns called “%1”. Choose one from the carrier&apos;s list.</source>
        <translation>Il y a plusieurs localités appelées «&#xa0;%1&#xa0;». Choisissez-en une dans la liste du transporteur.</translation>
    </message>
    <message>
        <source>The carrier does not know a town called “%1”. Choose it from its list.</source>
        <translation>Le transporteur ne connaît pas de localité appelée «&#xa0;%1&#xa0;». Choisissez-la dans sa liste.</translation>
    </message>
    <message>
        <source>“%1” is not a number that this carrier gives. Check it against the label.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro que ce transporteur attribue. Comparez-le avec l’étiquette.</translation>
    </message>
    <message>
        <source>The carrier does not let this account ask where parcels are (answer %1). Ask its adviser for access to business tracking.</source>
        <translation>Le transporteur ne permet pas à ce compte de demander où sont les colis (réponse %1). Demandez à son conseiller l’accès au suivi professionnel.</translation>
    </message>
    <message>
        <source>Only the sender can order this.</source>
        <translation>Seul l’expéditeur peut commander cela.</translation>
    </message>
    <message>
        <source>Only the sender can change this, not the recipient.</source>
        <translation>Seul l’expéditeur peut changer cela, pas le destinataire.</translation>
    </message>
    <message>
        <source>Two destinations are named. Name one of them.</source>
        <translation>Deux destinations sont indiquées. Indiquez-en une.</translation>
    </message>
    <message>
        <source>The carrier offers no call for this (%1). It is done on its page.</source>
        <translation>Le transporteur n’offre pas d’interface pour cela (%1). Cela se fait sur sa page.</translation>
    </message>
    <message>
        <source>The carrier was asked for a price and placed an order: %1. Check it, and cancel it if it is not wanted.</source>
        <translation>On a demandé un prix au transporteur et il a enregistré un ordre&#xa0;: %1. Vérifiez-le et annulez-le s’il n’est pas voulu.</translation>
    </message>
    <message>
        <source>The carrier took the order but did not say its number. Look it up on its page.</source>
        <translation>Le transporteur a pris l’ordre sans en donner le numéro. Cherchez-le sur sa page.</translation>
    </message>
    <message>
        <source>The carrier does not list orders of this kind. Look at its page, or give the outcome up.</source>
        <translation>Le transporteur ne liste pas ce genre d’ordres. Regardez sa page, ou renoncez à connaître l’issue.</translation>
    </message>
    <message>
        <source>Its outcome was given up: nobody knows whether the carrier took it. Look at the carrier&apos;s page before you order it again.</source>
        <translation>On a renoncé à en connaître l’issue&#xa0;: nul ne sait si le transporteur l’a pris. Regardez sa page avant de le commander à nouveau.</translation>
    </message>
    <message>
        <source>No printed label waits to be handed over: there is nothing to list.</source>
        <translation>Aucune étiquette imprimée n’attend d’être remise&#xa0;: il n’y a rien à lister.</translation>
    </message>
    <message>
        <source>The parcel %1 stands on another list already. Look at that one.</source>
        <translation>Le colis %1 est déjà sur une autre liste. Regardez celle-là.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Cette liste n’existe pas.</translation>
    </message>
    <message>
        <source>The carrier has this label no more. Print the one that the desk has kept.</source>
        <translation>Le transporteur n’a plus cette étiquette. Imprimez celle que le poste a conservée.</translation>
    </message>
    <message>
        <source>The carrier offers no such pickup from %1. Book it on its page.</source>
        <translation>Le transporteur n’offre pas un tel enlèvement depuis %1. Commandez-le sur sa page.</translation>
    </message>
    <message>
        <source>The carrier did not confirm the pickup. Ask it before you book another one.</source>
        <translation>Le transporteur n’a pas confirmé l’enlèvement. Demandez-lui avant d’en commander un autre.</translation>
    </message>
    <message>
        <source>The carrier does not bring this service to the address. Choose another service.</source>
        <translation>Le transporteur n’offre pas cette prestation à l’adresse. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The carrier does not say when it would arrive.</source>
        <translation>Le transporteur ne dit pas quand il arriverait.</translation>
    </message>
    <message>
        <source>The label was made for a printer of %1 dpi, but this one has %2 dpi: it would come out in another size. Book labels for %2 dpi, choose another printer, or let this printer scale such labels in its settings.</source>
        <translation>L’étiquette a été faite pour une imprimante de %1 dpi, mais celle-ci en a %2&#xa0;: elle sortirait dans une autre taille. Commandez des étiquettes pour %2 dpi, choisissez une autre imprimante, ou laissez celle-ci les mettre à l’échelle dans ses réglages.</translation>
    </message>
    <message>
        <source>The label was made for a printer of another resolution and cannot be scaled: its bars would be too thin to be read, or parts of it cannot be drawn. Print it on a printer that it was made for.</source>
        <translation>L’étiquette a été faite pour une imprimante d’une autre résolution et ne peut pas être mise à l’échelle&#xa0;: ses barres seraient trop fines pour être lues, ou des parties ne peuvent pas être dessinées. Imprimez-la sur une imprimante pour laquelle elle est faite.</translation>
    </message>
    <message>
        <source>The letters “%1” of the label are in no font that this desk has, nor in those of the printer. It is left out; install a font that has them, or book labels as PDF.</source>
        <translation>Les lettres «&#xa0;%1&#xa0;» de l’étiquette ne sont dans aucune police de ce poste ni dans celles de l’imprimante. Elle est omise&#xa0;; installez une police qui les contient, ou commandez les étiquettes en PDF.</translation>
    </message>
    <message>
        <source>The label has printer commands that can only be printed, not drawn (%1). Send it to a thermal printer as it is.</source>
        <translation>L’étiquette contient des commandes qui ne peuvent qu’être imprimées, pas dessinées (%1). Envoyez-la telle quelle à une imprimante thermique.</translation>
    </message>
    <message>
        <source>The label “%1” does not consist of printer commands (ZPL). Export it as PDF.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» n’est pas faite de commandes d’imprimante (ZPL). Exportez-la en PDF.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a printer. Write it like socket://192.168.1.20:9100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une imprimante. Écrivez-la comme socket://192.168.1.20:9100.</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Check that it is switched on and in the network; nothing was sent to it.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» ne répond pas. Vérifiez qu’elle est allumée et sur le réseau&#xa0;; rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The printer “%1” takes printer commands (ZPL) only, not pages. Book labels as ZPL, or print on a printer of the system.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» ne prend que des commandes (ZPL), pas de pages. Commandez les étiquettes en ZPL, ou imprimez sur une imprimante du système.</translation>
    </message>
    <message>
        <source>A code in the printer file is not printed alike by every printer, so it stays unchecked.</source>
        <translation>Un code du fichier d’imprimante n’est pas imprimé de la même façon par toutes&#xa0;; il reste non vérifié.</translation>
    </message>
    <message>
        <source>The printer file holds no label.</source>
        <translation>Le fichier d’imprimante ne contient aucune étiquette.</translation>
    </message>
    <message>
        <source>The printer file is too large to be read or drawn.</source>
        <translation>Le fichier d’imprimante est trop grand pour être lu ou dessiné.</translation>
    </message>
    <message>
        <source>A picture in the printer file is damaged. Fetch the label again.</source>
        <translation>Une image du fichier d’imprimante est endommagée. Récupérez l’étiquette à nouveau.</translation>
    </message>
    <message>
        <source>A picture in the printer file is too large to be drawn.</source>
        <translation>Une image du fichier d’imprimante est trop grande pour être dessinée.</translation>
    </message>
    <message>
        <source>The printer file uses a picture that only the printer has or can read.</source>
        <translation>Le fichier utilise une image que seule l’imprimante possède ou sait lire.</translation>
    </message>
    <message>
        <source>The printer file is written in a character set that only the printer knows.</source>
        <translation>Le fichier est écrit dans un jeu de caractères que seule l’imprimante connaît.</translation>
    </message>
    <message>
        <source>This needs the PIN of somebody who may approve it.</source>
        <translation>Il y faut le PIN d’une personne qui peut l’approuver.</translation>
    </message>
    <message>
        <source>This needs the approval of a second person, with a PIN.</source>
        <translation>Il y faut l’approbation d’une deuxième personne, avec son PIN.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. After five wrong PINs in a row nobody can approve under that name for five minutes.</source>
        <translation>Le nom ou le PIN est faux. Après cinq PIN faux de suite, personne ne peut approuver sous ce nom pendant cinq minutes.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs for “%1”. Try again in five minutes, or let somebody else approve.</source>
        <translation>Trop de PIN faux pour «&#xa0;%1&#xa0;». Réessayez dans cinq minutes, ou laissez quelqu’un d’autre approuver.</translation>
    </message>
    <message>
        <source>“%1” is who does this. Let somebody else approve it.</source>
        <translation>«&#xa0;%1&#xa0;» est la personne qui agit. Laissez quelqu’un d’autre l’approuver.</translation>
    </message>
    <message>
        <source>Too few people may approve: a PIN needs one, a second person needs two. Add people first, or lower what is asked for.</source>
        <translation>Trop peu de personnes peuvent approuver&#xa0;: un PIN en exige une, une deuxième personne en exige deux. Ajoutez d’abord des personnes, ou exigez moins.</translation>
    </message>
    <message>
        <source>Somebody has changed what needs an approval meanwhile. Look at it again.</source>
        <translation>Quelqu’un a changé entre-temps ce qui exige une approbation. Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>Un PIN a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may approve here.</source>
        <translation>Personne du nom de «&#xa0;%1&#xa0;» ne peut approuver ici.</translation>
    </message>
    <message>
        <source>Only residents of the house can get to it. Choose another one.</source>
        <translation>Seuls les habitants de l’immeuble y ont accès. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is closed at present. Choose another one.</source>
        <translation>Fermé pour le moment. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The carrier does not let it be chosen at present.</source>
        <translation>Le transporteur ne permet pas de le choisir pour le moment.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 kg.</source>
        <translation>Accepte les colis jusqu’à %1 kg.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 cm.</source>
        <translation>Accepte les colis jusqu’à %1 cm.</translation>
    </message>
    <message>
        <source>It takes parcels of a declared value of up to %1.</source>
        <translation>Accepte les colis d’une valeur déclarée jusqu’à %1.</translation>
    </message>
    <message>
        <source>The carrier of this account is not told of items by file.</source>
        <translation>Le transporteur de ce compte ne reçoit pas d’annonces par fichier.</translation>
    </message>
    <message>
        <source>Aviso makes no labels on the channel of this account, so there is nothing to announce from it. Announce the letters from the account that booked them.</source>
        <translation>Aviso ne crée pas d’étiquettes par le canal de ce compte&#xa0;: il n’y a donc rien à annoncer. Annoncez les lettres depuis le compte qui les a réservées.</translation>
    </message>
    <message>
        <source>{field}: no folder is set. Enter one in the account, or name one with --out.</source>
        <translation>{field}&#xa0;: aucun dossier n’est défini. Indiquez-le dans le compte ou avec --out.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect its drive or create it, then announce again; nothing is lost and nothing is announced twice.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est introuvable. Connectez son lecteur ou créez-le, puis annoncez à nouveau&#xa0;; rien n’est perdu ni annoncé deux fois.</translation>
    </message>
    <message>
        <source>Nothing waits to be announced by file, of the accounts that have a folder for it.</source>
        <translation>Rien n’attend d’être annoncé par fichier pour les comptes qui ont un dossier à cet effet.</translation>
    </message>
    <message>
        <source>“%1” was announced by another window or program in the meantime. Look at the list.</source>
        <translation>«&#xa0;%1&#xa0;» a été annoncé entre-temps par une autre fenêtre ou un autre programme. Consultez la liste.</translation>
    </message>
    <message>
        <source>Shipment %1 has no rejected item that could be announced again.</source>
        <translation>L’expédition %1 n’a aucun envoi rejeté qui puisse être annoncé à nouveau.</translation>
    </message>
    <message>
        <source>There is no file with the reference “%1”. Look at the list.</source>
        <translation>Il n’y a pas de fichier portant la référence «&#xa0;%1&#xa0;». Consultez la liste.</translation>
    </message>
    <message>
        <source>{field} is missing, and the file needs it (as “%1”). Enter it, then announce again.</source>
        <translation>{field} manque et le fichier en a besoin (comme «&#xa0;%1&#xa0;»). Complétez, puis annoncez à nouveau.</translation>
    </message>
    <message>
        <source>{field} is longer than the %2 characters that the file has room for (as “%1”).</source>
        <translation>{field} dépasse les %2 caractères prévus dans le fichier (comme «&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot stand in the file (as “%1”). Remove it.</source>
        <translation>{field} contient un caractère qui ne peut pas figurer dans le fichier (comme «&#xa0;%1&#xa0;»). Supprimez-le.</translation>
    </message>
    <message>
        <source>The file does not read back as it was meant. It was not written; tell the support.</source>
        <translation>Le fichier ne se relit pas comme prévu. Il n’a pas été écrit&#xa0;; signalez-le à l’assistance.</translation>
    </message>
    <message>
        <source>The answer is no whole XML file (line %1). Fetch it again; nothing was changed.</source>
        <translation>La réponse n’est pas un fichier XML complet (ligne %1). Récupérez-la à nouveau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This file is no answer to announced items: it begins with “%1”. Nothing was changed.</source>
        <translation>Ce fichier n’est pas une réponse à des envois annoncés&#xa0;: il commence par «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is too large for an answer to announced items. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour une réponse à des envois annoncés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This program cannot order pickups from this carrier. Use its page, or hand the parcels over yourself.</source>
        <translation>Ce programme ne peut pas commander d’enlèvements auprès de ce transporteur. Utilisez sa page, ou remettez les colis vous-même.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched: book shipments first, or look at the pickups that are ordered already.</source>
        <translation>Rien n’attend d’être enlevé&#xa0;: commandez d’abord des étiquettes, ou regardez les enlèvements déjà commandés.</translation>
    </message>
    <message>
        <source>The parcel %1 is on another pickup already, or perhaps is. Nothing was ordered.</source>
        <translation>Le colis %1 est déjà dans un autre enlèvement, ou l’est peut-être. Rien n’a été commandé.</translation>
    </message>
    <message>
        <source>There is nothing left to settle about this pickup. Look at how it stands now.</source>
        <translation>Il n’y a plus rien à régler pour cet enlèvement. Regardez où il en est.</translation>
    </message>
    <message>
        <source>There is no such pickup. Look at the list of pickups.</source>
        <translation>Cet enlèvement n’existe pas. Regardez la liste des enlèvements.</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for that. Ask for its times and choose one of them.</source>
        <translation>Le transporteur n’offre pas d’enlèvement pour cela. Demandez ses horaires et choisissez-en un.</translation>
    </message>
    <message>
        <source>This program cannot make return labels of this carrier. Use the carrier&apos;s page.</source>
        <translation>Ce programme ne peut pas faire d’étiquettes de retour de ce transporteur. Utilisez la page du transporteur.</translation>
    </message>
    <message>
        <source>There is a return label already. Print it from the shipment&apos;s labels.</source>
        <translation>Il y a déjà une étiquette de retour. Imprimez-la depuis les étiquettes de l’envoi.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importé de %1</translation>
    </message>
    <message>
        <source>Updated by an import from %1</source>
        <translation>Mis à jour par une importation de %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Booked, number %1</source>
        <translation>Étiquette commandée, numéro %1</translation>
    </message>
    <message>
        <source>Label %1 printed</source>
        <translation>Étiquette %1 imprimée</translation>
    </message>
    <message>
        <source>Label %1 printed again, copy %2</source>
        <translation>Étiquette %1 réimprimée, copie %2</translation>
    </message>
    <message>
        <source>Warning by the carrier. %1</source>
        <translation>Avertissement du transporteur. %1</translation>
    </message>
    <message>
        <source>Imported from an order file</source>
        <translation>Importé d’un fichier de commandes</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Taken back as a draft</source>
        <translation>Rétabli comme brouillon</translation>
    </message>
    <message>
        <source>Label %1 perhaps printed: the print service did not say</source>
        <translation>Étiquette %1 peut-être imprimée&#xa0;: le service d’impression ne l’a pas dit</translation>
    </message>
    <message>
        <source>Changed back: %1</source>
        <translation>Remis comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Mis en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put on hold until %2: %1</source>
        <translation>Mis en attente jusqu’au %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Made as a duplicate of “%1”</source>
        <translation>Créé comme copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sent again instead of “%1”</source>
        <translation>Réexpédié à la place de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sent again as “%1”</source>
        <translation>Réexpédié sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Address used as entered, by %1: %2</source>
        <translation>Adresse utilisée telle que saisie, par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Remis au transporteur</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Finalement pas remis</translation>
    </message>
    <message>
        <source>Label asked for under “%1”</source>
        <translation>Étiquette demandée sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was not booked. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été commandé. %2</translation>
    </message>
    <message>
        <source>Outcome of “%1” is unknown. %2</source>
        <translation>Le résultat de «&#xa0;%1&#xa0;» est inconnu. %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a label. %2</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé sans étiquette. %2</translation>
    </message>
    <message>
        <source>Asked of the carrier for %2: %1</source>
        <translation>Demandé au transporteur pour %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ordered for %2: %1. %3</source>
        <translation>Commandé pour %2&#xa0;: %1. %3</translation>
    </message>
    <message>
        <source>Not ordered for %2: %1. %4</source>
        <translation>Non commandé pour %2&#xa0;: %1. %4</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this for %2: %1. %4</source>
        <translation>On ne sait pas si le transporteur a pris ceci pour %2&#xa0;: %1. %4</translation>
    </message>
    <message>
        <source>Taking back for %2: %1</source>
        <translation>Annulation pour %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back for %2: %1. %3</source>
        <translation>Annulé pour %2&#xa0;: %1. %3</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message>
        <source>Return label asked for under “%1”</source>
        <translation>Étiquette de retour demandée sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Return label made, number %1</source>
        <translation>Étiquette de retour faite, numéro %1</translation>
    </message>
    <message>
        <source>No return label under “%1”. %2</source>
        <translation>Pas d’étiquette de retour sous «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Whether there is a return label under “%1” is unknown. %2</source>
        <translation>On ne sait pas s’il y a une étiquette de retour sous «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a return label. %2</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé sans étiquette de retour. %2</translation>
    </message>
</context>
<context>
    <name>feature</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Messages by e-mail</source>
        <translation>Messages par e-mail</translation>
    </message>
    <message>
        <source>Messages by SMS</source>
        <translation>Messages par SMS</translation>
    </message>
    <message>
        <source>Delivery options for the recipient</source>
        <translation>Options de distribution pour le destinataire</translation>
    </message>
    <message>
        <source>Own picture and link in messages</source>
        <translation>Image et lien personnels dans les messages</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Recipient&apos;s form of address</source>
        <translation>Civilité du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name</source>
        <translation>Prénom du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name and name together</source>
        <translation>Prénom et nom du destinataire ensemble</translation>
    </message>
    <message>
        <source>Recipient&apos;s company</source>
        <translation>Entreprise du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s additional name line</source>
        <translation>Complément de nom du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s address supplement</source>
        <translation>Complément d’adresse du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s street</source>
        <translation>Rue du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s house number</source>
        <translation>Numéro de rue du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s P.O. box</source>
        <translation>Case postale du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s floor</source>
        <translation>Étage du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s letterbox number</source>
        <translation>Numéro de boîte aux lettres du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s postcode</source>
        <translation>NPA du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s town</source>
        <translation>Localité du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s country</source>
        <translation>Pays du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s telephone</source>
        <translation>Téléphone du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s mobile</source>
        <translation>Mobile du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s e-mail</source>
        <translation>E-mail du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s language</source>
        <translation>Langue du destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s customer number at the carrier</source>
        <translation>Numéro de client du destinataire chez le transporteur</translation>
    </message>
    <message>
        <source>Own label lines</source>
        <translation>Lignes d’étiquette personnelles</translation>
    </message>
    <message>
        <source>Private or business recipient</source>
        <translation>Destinataire particulier ou entreprise</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s second name line</source>
        <translation>Deuxième ligne de nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s street</source>
        <translation>Rue de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s P.O. box</source>
        <translation>Case postale de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s postcode</source>
        <translation>NPA de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s town</source>
        <translation>Localité de l’expéditeur</translation>
    </message>
    <message>
        <source>Sender&apos;s country</source>
        <translation>Pays de l’expéditeur</translation>
    </message>
    <message>
        <source>Post office of posting</source>
        <translation>Office de dépôt</translation>
    </message>
    <message>
        <source>Sender name in messages</source>
        <translation>Nom d’expéditeur dans les messages</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>E-mail de l’expéditeur</translation>
    </message>
    <message>
        <source>Picture in messages</source>
        <translation>Image dans les messages</translation>
    </message>
    <message>
        <source>Link in messages</source>
        <translation>Lien dans les messages</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Address of the carrier&apos;s service</source>
        <translation>Adresse du service du transporteur</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Billing relationship since</source>
        <translation>Relation de facturation depuis</translation>
    </message>
    <message>
        <source>Service terms accepted on</source>
        <translation>Conditions du service acceptées le</translation>
    </message>
    <message>
        <source>Channel of the account</source>
        <translation>Canal du compte</translation>
    </message>
    <message>
        <source>Franking licence</source>
        <translation>Licence d’affranchissement</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>Premier numéro d’envoi</translation>
    </message>
    <message>
        <source>Last item number</source>
        <translation>Dernier numéro d’envoi</translation>
    </message>
    <message>
        <source>Name of the sending system</source>
        <translation>Nom du système émetteur</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>Langue de l’étiquette</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Services by agreement</source>
        <translation>Prestations sur accord</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Spécimen</translation>
    </message>
    <message>
        <source>Label layout</source>
        <translation>Mise en page de l’étiquette</translation>
    </message>
    <message>
        <source>Label format</source>
        <translation>Format de l’étiquette</translation>
    </message>
    <message>
        <source>Label resolution</source>
        <translation>Résolution de l’étiquette</translation>
    </message>
    <message>
        <source>Addresses on the label</source>
        <translation>Adresses sur l’étiquette</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Clé d’abonnement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Additional services</source>
        <translation>Prestations complémentaires</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Options de distribution</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Poids en grammes</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Free text 1</source>
        <translation>Texte libre 1</translation>
    </message>
    <message>
        <source>Free text 2</source>
        <translation>Texte libre 2</translation>
    </message>
    <message>
        <source>Dispatch date</source>
        <translation>Date d’expédition</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de distribution</translation>
    </message>
    <message>
        <source>Place of deposit</source>
        <translation>Lieu de dépôt</translation>
    </message>
    <message>
        <source>Text on the label</source>
        <translation>Texte sur l’étiquette</translation>
    </message>
    <message>
        <source>Number of the parcel</source>
        <translation>Numéro du colis</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Nombre de colis</translation>
    </message>
    <message>
        <source>pro clima</source>
        <translation>pro clima</translation>
    </message>
    <message>
        <source>UN numbers</source>
        <translation>Numéros ONU</translation>
    </message>
    <message>
        <source>Amount to collect</source>
        <translation>Montant à encaisser</translation>
    </message>
    <message>
        <source>Payment slip reference</source>
        <translation>Référence du bulletin de versement</translation>
    </message>
    <message>
        <source>IBAN for the amount</source>
        <translation>IBAN pour le montant</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Account holder, supplement</source>
        <translation>Titulaire du compte, complément</translation>
    </message>
    <message>
        <source>Account holder&apos;s street</source>
        <translation>Rue du titulaire du compte</translation>
    </message>
    <message>
        <source>Account holder&apos;s postcode</source>
        <translation>NPA du titulaire du compte</translation>
    </message>
    <message>
        <source>Account holder&apos;s town</source>
        <translation>Localité du titulaire du compte</translation>
    </message>
    <message>
        <source>Contact e-mail for cash on delivery</source>
        <translation>E-mail de contact pour le remboursement</translation>
    </message>
    <message>
        <source>Contact telephone for cash on delivery</source>
        <translation>Téléphone de contact pour le remboursement</translation>
    </message>
    <message>
        <source>Contact mobile for cash on delivery</source>
        <translation>Mobile de contact pour le remboursement</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Raison de la mise en attente</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Dernier jour de l’attente</translation>
    </message>
    <message>
        <source>Channel of the messages</source>
        <translation>Canal des messages</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code court</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Code of the preset</source>
        <translation>Code du modèle</translation>
    </message>
    <message>
        <source>Name of the package</source>
        <translation>Nom de l’emballage</translation>
    </message>
    <message>
        <source>Measures of the package</source>
        <translation>Mesures de l’emballage</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Items to be packed</source>
        <translation>Articles à emballer</translation>
    </message>
    <message>
        <source>Recipient&apos;s street and house number together</source>
        <translation>Rue et numéro du destinataire ensemble</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Nom de l’approbateur</translation>
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
        <translation>COPIE %1</translation>
    </message>
    <message>
        <source>DRAWN FROM ZPL</source>
        <extracomment>Stamped in capitals on a page that shows printer commands as a printer would print them; few letters fit.</extracomment>
        <translation>DESSINÉ À PARTIR DE ZPL</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The two letters of the language into which this file translates: it, de, fr, sv or uk.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
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
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Register of the carrier</source>
        <translation>Registre du transporteur</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Poids en kg</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Taken over by the driver (name, time, signature):</source>
        <translation>Pris en charge par le chauffeur (nom, heure, signature)&#xa0;:</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register</source>
        <translation>Pas sur le registre du transporteur</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice</source>
        <comment>an account</comment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Practice PostNord</source>
        <comment>an account</comment>
        <translation>Essai PostNord</translation>
    </message>
    <message>
        <source>Practice Nova Poshta</source>
        <comment>an account</comment>
        <translation>Exercice Nova Poshta</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The recipient has neither a name nor a company. Fill in one of them.</source>
        <translation>Le destinataire n’a ni nom ni entreprise. Indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>The address has neither a street nor a P.O. box. Fill in one of them.</source>
        <translation>L’adresse n’a ni rue ni case postale. Indiquez l’une des deux.</translation>
    </message>
    <message>
        <source>A parcel&apos;s address has a street or a P.O. box, not both. Remove one of them.</source>
        <translation>L’adresse d’un colis a une rue ou une case postale, pas les deux. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>The street has no house number. Leave it so if there really is none.</source>
        <translation>La rue n’a pas de numéro. Laissez ainsi s’il n’y en a vraiment pas.</translation>
    </message>
    <message>
        <source>A pick-up point needs the recipient&apos;s number: “PickPost 12345678” or “MyPost24 12345678”.</source>
        <translation>Un point de retrait exige le numéro du destinataire&#xa0;: «&#xa0;PickPost 12345678&#xa0;» ou «&#xa0;MyPost24 12345678&#xa0;».</translation>
    </message>
    <message>
        <source>The postcode %1 is in Liechtenstein. Check the country.</source>
        <translation>Le NPA %1 est au Liechtenstein. Vérifiez le pays.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no country code. Write two letters, like CH.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas un code de pays. Écrivez deux lettres, comme CH.</translation>
    </message>
    <message>
        <source>The service “%1” does not go to %2. Choose one for abroad.</source>
        <translation>La prestation «&#xa0;%1&#xa0;» n’est pas valable vers %2. Choisissez-en une pour l’étranger.</translation>
    </message>
    <message>
        <source>The service “%1” goes abroad only. Choose a domestic one.</source>
        <translation>La prestation «&#xa0;%1&#xa0;» est réservée à l’étranger. Choisissez-en une pour la Suisse.</translation>
    </message>
    <message>
        <source>The sender would be cut to %1 characters on this label.</source>
        <translation>L’expéditeur serait tronqué à %1 caractères sur cette étiquette.</translation>
    </message>
    <message>
        <source>{field} would be left away on the label: the layout %1 prints %2 lines.</source>
        <translation>{field} n’apparaîtrait pas sur l’étiquette&#xa0;: la mise en page %1 imprime %2 lignes.</translation>
    </message>
    <message>
        <source>The address has more lines than the %2 that the layout %1 prints. Shorten it.</source>
        <translation>L’adresse a plus que les %2 lignes imprimées par la mise en page %1. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Own label lines must be at least %1.</source>
        <translation>Il faut au moins %1 lignes d’étiquette personnelles.</translation>
    </message>
    <message>
        <source>Own label lines may be at most %1.</source>
        <translation>Au plus %1 lignes d’étiquette personnelles sont permises.</translation>
    </message>
    <message>
        <source>The recipient has no e-mail address. Fill it in or switch the message off.</source>
        <translation>Le destinataire n’a pas d’adresse e-mail. Indiquez-la ou désactivez le message.</translation>
    </message>
    <message>
        <source>The recipient has no mobile number. Fill it in or send the message by e-mail.</source>
        <translation>Le destinataire n’a pas de numéro de mobile. Indiquez-le ou envoyez le message par e-mail.</translation>
    </message>
    <message>
        <source>This message goes to you, but it has no address. Fill it in here or in the account.</source>
        <translation>Ce message vous est destiné, mais n’a pas d’adresse. Indiquez-la ici ou dans le compte.</translation>
    </message>
    <message>
        <source>“%1” does not fit the channel: e-mail needs an e-mail address, SMS a mobile number.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas au canal&#xa0;: l’e-mail exige une adresse e-mail, le SMS un numéro de mobile.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Corrigez-la.</translation>
    </message>
    <message>
        <source>The e-mail address has more than %1 characters.</source>
        <translation>L’adresse e-mail a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write digits, with + in front for abroad.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone. Écrivez des chiffres, précédés de + pour l’étranger.</translation>
    </message>
    <message>
        <source>“%1” has too many or too few digits for a telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» a trop ou trop peu de chiffres pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“%1” needs its country code in front, like +41.</source>
        <translation>«&#xa0;%1&#xa0;» doit être précédé de l’indicatif du pays, comme +41.</translation>
    </message>
    <message>
        <source>“%1” is not a mobile number, so no SMS can reach it. Send the message by e-mail.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de mobile&#xa0;; aucun SMS ne peut l’atteindre. Envoyez le message par e-mail.</translation>
    </message>
    <message>
        <source>{field}: %1 is past. Choose a later day.</source>
        <translation>{field}&#xa0;: le %1 est passé. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>{field}: the carrier does not work on %1 (Sunday or public holiday). Choose another day.</source>
        <translation>{field}&#xa0;: le transporteur ne travaille pas le %1 (dimanche ou jour férié). Choisissez un autre jour.</translation>
    </message>
    <message>
        <source>{field}: %1 is a holiday in many regions. It may take a day longer there.</source>
        <translation>{field}&#xa0;: le %1 est férié dans bien des régions. Il peut falloir un jour de plus.</translation>
    </message>
    <message>
        <source>{field}: %1 is a Saturday, which needs “%2”. Add it or choose another day.</source>
        <translation>{field}&#xa0;: le %1 est un samedi, qui exige «&#xa0;%2&#xa0;». Ajoutez cette prestation ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>For “%2” the parcel is handed over on a Friday, but %1 is another day.</source>
        <translation>Pour «&#xa0;%2&#xa0;», le colis est remis un vendredi, mais le %1 est un autre jour.</translation>
    </message>
    <message>
        <source>{field} is missing. Fill it in.</source>
        <translation>{field}&#xa0;: valeur manquante. Complétez.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where %2 are allowed: %3 too many. Shorten it.</source>
        <translation>{field}&#xa0;: %1 caractères pour %2 autorisés, soit %3 de trop. Raccourcissez.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where at least %2 are needed.</source>
        <translation>{field}&#xa0;: %1 caractères, alors qu’il en faut au moins %2.</translation>
    </message>
    <message>
        <source>{field} does not have the form that is expected: “%1”. Check it.</source>
        <translation>{field} n’a pas la forme attendue&#xa0;: «&#xa0;%1&#xa0;». Vérifiez.</translation>
    </message>
    <message>
        <source>{field} holds characters that this channel refuses: %1. Replace them.</source>
        <translation>{field} contient des caractères que ce canal refuse&#xa0;: %1. Remplacez-les.</translation>
    </message>
    <message>
        <source>{field} holds invisible control characters. Type it again.</source>
        <translation>{field} contient des caractères de commande invisibles. Saisissez à nouveau.</translation>
    </message>
    <message>
        <source>{field} holds a line break. Write it on one line.</source>
        <translation>{field} contient un saut de ligne. Écrivez sur une seule ligne.</translation>
    </message>
    <message>
        <source>{field} may hold digits only, not “%1”.</source>
        <translation>{field} n’accepte que des chiffres, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>{field} is not a number: “%1”. Write it like 49.90.</source>
        <translation>{field} n’est pas un nombre&#xa0;: «&#xa0;%1&#xa0;». Écrivez par exemple 49.90.</translation>
    </message>
    <message>
        <source>{field} is not a date: “%1”. Write it like 2026-11-21.</source>
        <translation>{field} n’est pas une date&#xa0;: «&#xa0;%1&#xa0;». Écrivez par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>{field} cannot be “%1”. Choose one of: %2.</source>
        <translation>{field} ne peut pas être «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at most %2 is allowed.</source>
        <translation>{field} vaut %1, mais le maximum est %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at least %2 is needed.</source>
        <translation>{field} vaut %1, mais le minimum est %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a valid IBAN; its check digits do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas un IBAN valable&#xa0;; les chiffres de contrôle ne correspondent pas. Comparez avec le document de la banque.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the slip.</source>
        <translation>{field}&#xa0;: le chiffre de contrôle de «&#xa0;%1&#xa0;» ne correspond pas. Comparez avec le bulletin.</translation>
    </message>
    <message>
        <source>The carrier has no service “%1”. Choose one from the list.</source>
        <translation>Le transporteur n’a pas de prestation «&#xa0;%1&#xa0;». Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The carrier has no additional service “%1”. Remove it.</source>
        <translation>Le transporteur n’a pas de prestation complémentaire «&#xa0;%1&#xa0;». Supprimez-la.</translation>
    </message>
    <message>
        <source>The carrier has no message “%1”. Remove it.</source>
        <translation>Le transporteur n’a pas de message «&#xa0;%1&#xa0;». Supprimez-le.</translation>
    </message>
    <message>
        <source>The account&apos;s channel “%1” is not known. Choose the channel in the account.</source>
        <translation>Le canal du compte «&#xa0;%1&#xa0;» est inconnu. Choisissez le canal dans le compte.</translation>
    </message>
    <message>
        <source>No service is chosen. Choose one.</source>
        <translation>Aucune prestation n’est choisie. Choisissez-en une.</translation>
    </message>
    <message>
        <source>With “%1”, “%2” is not possible.</source>
        <translation>Avec «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» n’est pas possible.</translation>
    </message>
    <message>
        <source>The shipment has no parcel. Add one.</source>
        <translation>L’envoi n’a pas de colis. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered by the carrier. Choose something else.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus proposé par le transporteur. Faites un autre choix.</translation>
    </message>
    <message>
        <source>“%1” works only by agreement with the carrier. List it in the account if you have one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est possible que sur accord avec le transporteur. Inscrivez-le dans le compte si vous en avez un.</translation>
    </message>
    <message>
        <source>The message “%1” is not offered with the service “%2”.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’est pas proposé avec la prestation «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The additional service “%1” is not offered with the service “%2”.</source>
        <translation>La prestation complémentaire «&#xa0;%1&#xa0;» n’est pas proposée avec la prestation «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The instruction “%1” is not offered with the service “%2”.</source>
        <translation>L’instruction «&#xa0;%1&#xa0;» n’est pas proposée avec la prestation «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The label format %1 is not offered with the service “%2”. Choose %3.</source>
        <translation>Le format d’étiquette %1 n’est pas proposé avec la prestation «&#xa0;%2&#xa0;». Choisissez %3.</translation>
    </message>
    <message>
        <source>The format %1 blurs the bars of the code. PDF or PNG is safer.</source>
        <translation>Le format %1 brouille les barres du code. PDF ou PNG est plus sûr.</translation>
    </message>
    <message>
        <source>“%1” needs the additional service “%2”. Add it first.</source>
        <translation>«&#xa0;%1&#xa0;» exige la prestation complémentaire «&#xa0;%2&#xa0;». Ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” needs the message “%2”. Switch it on.</source>
        <translation>«&#xa0;%1&#xa0;» exige le message «&#xa0;%2&#xa0;». Activez-le.</translation>
    </message>
    <message>
        <source>“%1” needs this value: {field}. Fill it in.</source>
        <translation>«&#xa0;%1&#xa0;» exige cette valeur&#xa0;: {field}. Complétez.</translation>
    </message>
    <message>
        <source>{field} would be ignored, because “%1” is not chosen.</source>
        <translation>{field}&#xa0;: la valeur serait ignorée, car «&#xa0;%1&#xa0;» n’est pas choisi.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other. Keep one of them.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» s’excluent. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other. Check what is meant.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se contredisent. Vérifiez ce qui est voulu.</translation>
    </message>
    <message>
        <source>The layout %1 does not print this text.</source>
        <translation>La mise en page %1 n’imprime pas ce texte.</translation>
    </message>
    <message>
        <source>The layout %1 does not print the post office of posting.</source>
        <translation>La mise en page %1 n’imprime pas l’office de dépôt.</translation>
    </message>
    <message>
        <source>Aviso cannot book through “%1”. Choose an account with another channel.</source>
        <translation>Aviso ne peut pas commander d’étiquettes par «&#xa0;%1&#xa0;». Choisissez un compte avec un autre canal.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away.</source>
        <translation>{field} n’existe pas sur «&#xa0;%1&#xa0;»&#xa0;: la valeur serait omise.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away. “%2” offers it.</source>
        <translation>{field} n’existe pas sur «&#xa0;%1&#xa0;»&#xa0;: la valeur serait omise. «&#xa0;%2&#xa0;» le propose.</translation>
    </message>
    <message>
        <source>This message is not sent on the chosen channel. Choose another one.</source>
        <translation>Ce message n’est pas envoyé par le canal choisi. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is sent only when the address is a P.O. box, poste restante or a pick-up point.</source>
        <translation>«&#xa0;%1&#xa0;» n’est envoyé que si l’adresse est une case postale, une poste restante ou un point de retrait.</translation>
    </message>
    <message>
        <source>The carrier&apos;s present pages speak of e-mail only. Ask whether your account may send SMS.</source>
        <translation>Les pages actuelles du transporteur ne parlent que d’e-mail. Demandez si votre compte peut envoyer des SMS.</translation>
    </message>
    <message>
        <source>The carrier does not write in %1. This message will be in %2.</source>
        <translation>Le transporteur n’écrit pas en %1. Ce message sera en %2.</translation>
    </message>
    <message>
        <source>The recipient&apos;s language is not known. This message will be in %1.</source>
        <translation>La langue du destinataire est inconnue. Ce message sera en %1.</translation>
    </message>
    <message>
        <source>{field} travels in the message “%1” or “%2” by e-mail. Switch one of them on.</source>
        <translation>{field} est transmis dans le message «&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;» par e-mail. Activez l’un des deux.</translation>
    </message>
    <message>
        <source>{field} needs the dispatch date. Fill it in.</source>
        <translation>{field} exige la date d’expédition. Indiquez-la.</translation>
    </message>
    <message>
        <source>“%1”: the carrier does not check what the recipient enters and accepts no liability for abuse.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le transporteur ne vérifie pas ce que saisit le destinataire et décline toute responsabilité en cas d’abus.</translation>
    </message>
    <message>
        <source>“%1” makes no sense with “%2”: nobody would sign. Choose one of them.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens avec «&#xa0;%2&#xa0;»&#xa0;: personne ne signerait. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” has no effect where the recipient collects the parcel.</source>
        <translation>«&#xa0;%1&#xa0;» est sans effet là où le destinataire retire le colis.</translation>
    </message>
    <message>
        <source>{field} would not reach anybody, because no message is switched on.</source>
        <translation>{field} n’atteindrait personne, car aucun message n’est activé.</translation>
    </message>
    <message>
        <source>{field} would be left away: none of the chosen messages carries it.</source>
        <translation>{field}&#xa0;: la valeur serait omise, aucun des messages choisis ne la transmet.</translation>
    </message>
    <message>
        <source>{field} would be left away by SMS. Send the message by e-mail.</source>
        <translation>{field}&#xa0;: la valeur serait omise par SMS. Envoyez le message par e-mail.</translation>
    </message>
    <message>
        <source>{field}: nothing is known to fill in for %1. Complete the shipment or change the text.</source>
        <translation>{field}&#xa0;: aucune valeur connue pour %1. Complétez l’envoi ou modifiez le texte.</translation>
    </message>
    <message>
        <source>{field}: there is no placeholder %1. Known are: %2.</source>
        <translation>{field}&#xa0;: il n’y a pas de champ variable %1. Connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is of use only with several parcels.</source>
        <translation>«&#xa0;%1&#xa0;» n’est utile qu’avec plusieurs colis.</translation>
    </message>
    <message>
        <source>At most %1 parcels can be delivered together. Split the shipment.</source>
        <translation>Au plus %1 colis peuvent être distribués ensemble. Divisez l’envoi.</translation>
    </message>
    <message>
        <source>The amount %1 is collected for each parcel, not once for the shipment.</source>
        <translation>Le montant %1 est encaissé pour chaque colis, pas une fois pour l’envoi.</translation>
    </message>
    <message>
        <source>Orange payment slips ended in 2022. Use the IBAN instead.</source>
        <translation>Les bulletins de versement orange ont pris fin en 2022. Utilisez plutôt l’IBAN.</translation>
    </message>
    <message>
        <source>The picture in messages needs a link. Fill in where it leads.</source>
        <translation>L’image dans les messages exige un lien. Indiquez où elle mène.</translation>
    </message>
    <message>
        <source>The link in messages needs a picture. Fill in its address.</source>
        <translation>Le lien dans les messages exige une image. Indiquez son adresse.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 n’est pas possible ici.</translation>
    </message>
    <message>
        <source>{field}: %1 is more than 30 days ahead. Check the month and the year.</source>
        <translation>{field}&#xa0;: le %1 est dans plus de 30 jours. Vérifiez le mois et l’année.</translation>
    </message>
    <message>
        <source>The label layout %1 is not offered with the service “%2”. Choose another layout for the account on the Accounts page.</source>
        <translation>La mise en page d’étiquette %1 n’est pas proposée avec la prestation «&#xa0;%2&#xa0;». Choisissez-en une autre pour le compte à la page Comptes.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 service codes, not for %2. Choose a larger layout for the account on the Accounts page, or fewer additional services.</source>
        <translation>La mise en page %1 a la place pour %3 codes de prestation, pas pour %2. Choisissez-en une plus grande pour le compte à la page Comptes, ou moins de prestations complémentaires.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 instructions, not for %2. Choose a larger layout for the account on the Accounts page, or fewer instructions.</source>
        <translation>La mise en page %1 a la place pour %3 instructions, pas pour %2. Choisissez-en une plus grande pour le compte à la page Comptes, ou moins d’instructions.</translation>
    </message>
    <message>
        <source>The account&apos;s checklist is still open: {field}. Settle it with the carrier, then enter the date on the Accounts page.</source>
        <translation>La liste de contrôle du compte a encore un point ouvert&#xa0;: {field}. Convenez-en avec le transporteur, puis indiquez la date à la page Comptes.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 under the source “%3”. Book this shipment only if it is another order.</source>
        <translation>L’étiquette de la référence «&#xa0;%1&#xa0;» a été commandée le %2 sous la source «&#xa0;%3&#xa0;». Ne commandez celle-ci que s’il s’agit d’une autre commande client.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 with a shipment that was typed here. Book this one only if it is another order.</source>
        <translation>L’étiquette de la référence «&#xa0;%1&#xa0;» a été commandée le %2 avec un envoi saisi ici. Ne commandez celle-ci que s’il s’agit d’une autre commande client.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, under the source “%2”. Book only one of the two if they are the same order.</source>
        <translation>La référence «&#xa0;%1&#xa0;» est ici une seconde fois, sous la source «&#xa0;%2&#xa0;». Ne commandez qu’une des deux étiquettes s’il s’agit de la même commande client.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, in a shipment that was typed here. Book only one of the two if they are the same order.</source>
        <translation>La référence «&#xa0;%1&#xa0;» est ici une seconde fois, dans un envoi saisi ici. Ne commandez qu’une des deux étiquettes s’il s’agit de la même commande client.</translation>
    </message>
    <message>
        <source>%1 is no postcode of Liechtenstein, which has 9485 to 9498. Check the country.</source>
        <translation>%1 n’est pas un code postal du Liechtenstein, qui a 9485 à 9498. Vérifiez le pays.</translation>
    </message>
    <message>
        <source>%1 is outside the Swiss postcodes, 1000 to 9699. Whether a postcode fits the town is not checked: the program has no list of towns.</source>
        <translation>%1 est en dehors des codes postaux suisses, 1000 à 9699. Si un code postal va avec la localité n’est pas contrôlé&#xa0;: le programme n’a pas de liste des localités.</translation>
    </message>
    <message>
        <source>The town begins with a postcode. Write it into the postcode&apos;s field.</source>
        <translation>La localité commence par un code postal. Écrivez-le dans le champ du code postal.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the contract.</source>
        <translation>{field}&#xa0;: le chiffre de contrôle de «&#xa0;%1&#xa0;» ne convient pas. Comparez avec le contrat.</translation>
    </message>
    <message>
        <source>The delivery option “%1” is not offered with the service “%2”.</source>
        <translation>L’option de distribution «&#xa0;%1&#xa0;» n’est pas proposée avec la prestation «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not offered with “%2” from %3 to %4.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas proposé avec «&#xa0;%2&#xa0;» de %3 à %4.</translation>
    </message>
    <message>
        <source>“%1” to %3 is booked only together with “%2”. Switch it on.</source>
        <translation>«&#xa0;%1&#xa0;» vers %3 ne se commande qu’avec «&#xa0;%2&#xa0;». Activez-le.</translation>
    </message>
    <message>
        <source>The service “%1” is not offered by “%2”. Choose another service.</source>
        <translation>La prestation «&#xa0;%1&#xa0;» n’est pas proposée par «&#xa0;%2&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“%1” needs the delivery option “%2” or “%3”. Switch one of them on.</source>
        <translation>«&#xa0;%1&#xa0;» demande l’option de distribution «&#xa0;%2&#xa0;» ou «&#xa0;%3&#xa0;». Activez l’une des deux.</translation>
    </message>
    <message>
        <source>“%1” needs the recipient&apos;s mobile number or e-mail address. Fill one of them in.</source>
        <translation>«&#xa0;%1&#xa0;» demande le mobile ou l’adresse e-mail du destinataire. Saisissez l’un des deux.</translation>
    </message>
    <message>
        <source>The kind of label “%1” exists as PDF only. Choose another kind or another format.</source>
        <translation>Le type d’étiquette «&#xa0;%1&#xa0;» n’existe qu’en PDF. Choisissez un autre type ou un autre format.</translation>
    </message>
    <message>
        <source>“%1”: what you typed there was never stored. Open it and put it back or give it up.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce que vous y avez saisi n’a jamais été enregistré. Ouvrez l’envoi, puis remettez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <source>{field}: %1 is a public holiday. Branches may be closed or open for a shorter time.</source>
        <translation>{field}&#xa0;: %1 est un jour férié. Les agences peuvent être fermées ou ouvertes moins longtemps.</translation>
    </message>
    <message>
        <source>“%1” takes one parcel for each waybill. Split the shipment.</source>
        <translation>«&#xa0;%1&#xa0;» prend un colis par bordereau. Divisez l’envoi.</translation>
    </message>
    <message>
        <source>With “%1” the carrier may refuse the recipient as payer. Choose the sender.</source>
        <translation>Avec «&#xa0;%1&#xa0;» le transporteur peut refuser le destinataire comme payeur. Choisissez l’expéditeur.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Un tiers ne peut payer que sans espèces. Choisissez le paiement sans espèces.</translation>
    </message>
    <message>
        <source>Length, width and height count only together. Fill in all three, or none.</source>
        <translation>Longueur, largeur et hauteur ne comptent qu’ensemble. Remplissez les trois, ou aucune.</translation>
    </message>
    <message>
        <source>The town is looked up by its name. Choose it from the carrier&apos;s list where several have that name.</source>
        <translation>La localité est cherchée par son nom. Choisissez-la dans la liste du transporteur si plusieurs portent ce nom.</translation>
    </message>
    <message>
        <source>{field} is not needed here, and would be ignored.</source>
        <translation>{field}&#xa0;: n’est pas nécessaire ici et serait ignoré.</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>The order “%1” was booked here already (%2). It stays as it is; cancel its shipment first to import it again.</source>
        <translation>L’étiquette de la commande client «&#xa0;%1&#xa0;» est déjà commandée ici (%2). Rien ne change&#xa0;; annulez d’abord l’envoi pour l’importer à nouveau.</translation>
    </message>
    <message>
        <source>The order “%1” was changed at this desk, and the file says otherwise: %2. Choose whether the file or the desk wins.</source>
        <translation>La commande «&#xa0;%1&#xa0;» a été modifiée à ce poste de travail, et le fichier indique autre chose&#xa0;: %2. Choisissez si le fichier ou le poste de travail l’emporte.</translation>
    </message>
    <message>
        <source>The reference “%1” stands in row %2 already. Each order needs its own.</source>
        <translation>La référence «&#xa0;%1&#xa0;» figure déjà à la ligne %2. Chaque commande a besoin de la sienne.</translation>
    </message>
    <message>
        <source>{field}: “%2” is no message. Write codes like 1 or 2:sms.</source>
        <translation>{field}&#xa0;: «&#xa0;%2&#xa0;» n’est pas un message. Écrivez des codes comme 1 ou 2:sms.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no language that messages can have. Write de, fr, it or en.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas une langue possible pour les messages. Écrivez de, fr, it ou en.</translation>
    </message>
    <message>
        <source>The order “%1” is here already, from the source “%2”. Import the file under that source.</source>
        <translation>La commande «&#xa0;%1&#xa0;» est déjà ici, de la source «&#xa0;%2&#xa0;». Importez le fichier sous cette source.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no service of this account&apos;s carrier. Known: %2.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est pas une prestation du transporteur de ce compte. Connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode of the country %2. Check the postcode and the country.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est guère un NPA du pays %2. Vérifiez le NPA et le pays.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly an e-mail address. Messages to it will not arrive.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’est guère une adresse e-mail. Les messages n’y arriveront pas.</translation>
    </message>
    <message>
        <source>{field}: “%1” has %2 characters, and the carrier takes %3. Shorten it before booking.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» a %2 caractères, et le transporteur en accepte %3. Raccourcissez avant de commander l’étiquette.</translation>
    </message>
    <message>
        <source>The order “%1” has a parcel that may be booked and that the file no longer has. Settle its outcome first, then import the row again.</source>
        <translation>La commande «%1» a un colis peut-être déjà commandé qui ne figure plus dans le fichier. Clarifiez d’abord son résultat, puis importez la ligne à nouveau.</translation>
    </message>
    <message>
        <source>Part of the order “%1” is already booked. It stays as it is.</source>
        <translation>Une partie de la commande «%1» est déjà commandée au transporteur. Elle reste telle quelle.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already under the source “%2” (%3). Book only one of the two if they are the same order.</source>
        <translation>La référence «&#xa0;%1&#xa0;» est déjà ici sous la source «&#xa0;%2&#xa0;» (%3). Ne commandez qu’une des deux étiquettes s’il s’agit de la même commande client.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already in a shipment that was typed here (%2). Book only one of the two if they are the same order.</source>
        <translation>La référence «&#xa0;%1&#xa0;» est déjà ici dans un envoi saisi ici (%2). Ne commandez qu’une des deux étiquettes s’il s’agit de la même commande client.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is not closed; the next one, in line %3, belongs to another text. Close it or remove it. Lines %2 to %3 were read as rows of their own.</source>
        <translation>{field}&#xa0;: le guillemet devant «&#xa0;%1&#xa0;» à la ligne %2 n’est pas fermé&#xa0;; le suivant, à la ligne %3, appartient à un autre texte. Fermez-le ou supprimez-le. Les lignes %2 à %3 ont été lues séparément.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is never closed. Close it or remove it. The lines after it were read as rows of their own.</source>
        <translation>{field}&#xa0;: le guillemet devant «&#xa0;%1&#xa0;» à la ligne %2 n’est jamais fermé. Fermez-le ou supprimez-le. Les lignes suivantes ont été lues séparément.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell of this row and was read as an ordinary character. Look whether the cell is complete.</source>
        <translation>Un guillemet se trouve dans une cellule de cette ligne&#xa0;; il a été lu comme un caractère ordinaire. Vérifiez que la cellule est complète.</translation>
    </message>
    <message>
        <source>{field}: “%1” names no item. Write its code, then how many and its name, like “MUG-1 × 2 Blue mug”, and “;” between items.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» ne nomme aucun article. Écrivez son code, puis le nombre et le nom, par exemple «&#xa0;MUG-1 × 2 Tasse bleue&#xa0;», et «&#xa0;;&#xa0;» entre les articles.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not say how many, from 1 to %2.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» n’indique pas de nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is longer than %2 characters. Put “;” between items.</source>
        <translation>{field}&#xa0;: «&#xa0;%1&#xa0;» dépasse %2 caractères. Mettez «&#xa0;;&#xa0;» entre les articles.</translation>
    </message>
    <message>
        <source>{field}: “%1…” has more than %2 different items.</source>
        <translation>{field}&#xa0;: «&#xa0;%1…&#xa0;» a plus de %2 articles différents.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Étiquette en cours</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Étiquette commandée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>En cours de distribution</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Prêt à être retiré</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Problem on the way</source>
        <translation>Problème en route</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>En retour</translation>
    </message>
    <message>
        <source>Back at the sender</source>
        <translation>Revenu à l’expéditeur</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Rien de connu encore</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <comment>a carrier&apos;s status code</comment>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown code %1. The carrier&apos;s words: %2</source>
        <translation>Code inconnu %1. Les mots du transporteur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (taken back by the carrier)</source>
        <translation>%1 (annulé par le transporteur)</translation>
    </message>
</context>
<context>
    <name>watched</name>
    <message>
        <source>Taken in on %1 at %2 under the source “%3”.</source>
        <translation>Repris le %1 à %2 sous la source «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing of the file was imported:</source>
        <translation>Rien du fichier n’a été importé&#xa0;:</translation>
    </message>
    <message>
        <source>What to do next: put the file right and put it into “in” again.</source>
        <translation>Que faire&#xa0;: corrigez le fichier et remettez-le dans «&#xa0;in&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not imported; all others are orders now:</source>
        <translation>
            <numerusform>%n ligne du fichier n’a pas été importée&#xa0;; toutes les autres sont des commandes maintenant&#xa0;:</numerusform>
            <numerusform>%n lignes du fichier n’ont pas été importées&#xa0;; toutes les autres sont des commandes maintenant&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1 (%2)</source>
        <translation>Ligne %1 (%2)</translation>
    </message>
    <message>
        <source>What to do next: put these rows right in “%1”, which lies beside this file, and put that one into “in”. What is imported already is not doubled.</source>
        <translation>Que faire&#xa0;: corrigez ces lignes dans «&#xa0;%1&#xa0;», qui se trouve à côté de ce fichier, et mettez celui-là dans «&#xa0;in&#xa0;». Ce qui est déjà importé n’est pas doublé.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejetée</numerusform>
            <numerusform>%n rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n commandée</numerusform>
            <numerusform>%n commandées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Unknown outcomes</source>
        <translation>Résultats inconnus</translation>
    </message>
    <message>
        <source>The carrier may have made these labels and charged for them. Settle that first: until then nothing is booked a second time.</source>
        <translation>Le transporteur a peut-être créé et facturé ces étiquettes. Réglez cela d’abord&#xa0;: jusque-là, rien n’est commandé une seconde fois.</translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>Le plus ancien est du %1.</translation>
    </message>
    <message>
        <source>Accounts that do not work</source>
        <translation>Comptes qui ne fonctionnent pas</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Commande refusée</translation>
    </message>
    <message>
        <source>They stayed drafts. Open each, read the reason, mend it, and book again.</source>
        <translation>Ils sont restés des brouillons. Ouvrez chacun, lisez la raison, corrigez et commandez à nouveau.</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Date d’expédition passée</translation>
    </message>
    <message>
        <source>These drafts should have left. Give them another date, or discard them.</source>
        <translation>Ces brouillons auraient dû partir. Donnez-leur une autre date ou rejetez-les.</translation>
    </message>
    <message>
        <source>The first was due on %1.</source>
        <translation>La plus ancienne échéance était le %1.</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Pas remis</translation>
    </message>
    <message>
        <source>Booked and printed, but nobody has noted that the carrier took them along.</source>
        <translation>Commandés et imprimés, mais personne n’a noté que le transporteur les a emportés.</translation>
    </message>
    <message>
        <source>Silent shipments</source>
        <translation>Envois muets</translation>
    </message>
    <message>
        <source>The carrier has them and tells nothing of them. Ask where they are before the recipient does.</source>
        <translation>Le transporteur les a et n’en dit rien. Demandez où ils sont avant que le destinataire ne le fasse.</translation>
    </message>
    <message>
        <source>The first was handed over on %1.</source>
        <translation>Le premier a été remis le %1.</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Peut-être imprimées</translation>
    </message>
    <message>
        <source>The print service did not say whether these labels came out. Look at the paper before you print them again: no parcel may carry a label twice.</source>
        <translation>Le service d’impression n’a pas dit si ces étiquettes sont sorties. Regardez le papier avant de les réimprimer&#xa0;: aucune étiquette ne doit servir deux fois.</translation>
    </message>
    <message>
        <source>The first is of %1.</source>
        <translation>La première est du %1.</translation>
    </message>
    <message>
        <source>Receipts not delivered</source>
        <translation>Quittances non transmises</translation>
    </message>
    <message>
        <source>What should have left the desk about these did not. It is tried again by itself; look whether its folder is there.</source>
        <translation>Ce qui devait partir au sujet de ces envois n’est pas parti. Un nouvel essai se fait de lui-même&#xa0;; regardez si le dossier est là.</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Attente terminée</translation>
    </message>
    <message>
        <source>Their waiting is over. Look at them and book them.</source>
        <translation>Leur attente est finie. Regardez-les et commandez-les.</translation>
    </message>
    <message>
        <source>The first woke on %1.</source>
        <translation>Le premier depuis le %1.</translation>
    </message>
    <message>
        <source>Drafts to mend</source>
        <translation>Brouillons à corriger</translation>
    </message>
    <message>
        <source>They wait, or something in them would be refused. Each says what it is.</source>
        <translation>Ils attendent, ou quelque chose y serait refusé. Chacun dit quoi.</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>Étiquettes à imprimer</translation>
    </message>
    <message>
        <source>Booked and paid, but their labels were never printed.</source>
        <translation>Commandés et payés, mais leurs étiquettes n’ont jamais été imprimées.</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Prêts à commander</translation>
    </message>
    <message>
        <source>Nothing stands against booking these drafts.</source>
        <translation>Rien ne s’oppose à la commande de ces brouillons.</translation>
    </message>
    <message>
        <source>No recent backup</source>
        <translation>Pas de sauvegarde récente</translation>
    </message>
    <message>
        <source>Without one a broken disk loses what was booked. Back up now.</source>
        <translation>Sans elle, un disque en panne perd ce qui a été commandé. Sauvegardez maintenant.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>La dernière est du %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>There is no draft. Write a shipment or import an order file.</source>
        <translation>Il n’y a aucun brouillon. Saisissez un envoi ou importez un fichier de commandes.</translation>
    </message>
    <message>
        <source>Drafts: %1.</source>
        <translation>Brouillons&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The next dispatch day is %1.</source>
        <translation>Le prochain jour d’expédition est le %1.</translation>
    </message>
</context>
</TS>
