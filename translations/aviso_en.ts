<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>discard %n shipment(s)</source>
        <translation>
            <numerusform>discard %n shipment</numerusform>
            <numerusform>discard %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n shipment(s)</source>
        <translation>
            <numerusform>take back %n shipment</numerusform>
            <numerusform>take back %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold %n shipment(s)</source>
        <translation>
            <numerusform>hold %n shipment</numerusform>
            <numerusform>hold %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %n shipment(s)</source>
        <translation>
            <numerusform>release %n shipment</numerusform>
            <numerusform>release %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n shipment(s)</source>
        <translation>
            <numerusform>duplicate %n shipment</numerusform>
            <numerusform>duplicate %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n shipment(s) again</source>
        <translation>
            <numerusform>send %n shipment again</numerusform>
            <numerusform>send %n shipments again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n shipment(s)</source>
        <translation>
            <numerusform>change %n shipment</numerusform>
            <numerusform>change %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) as it is.</source>
        <translation>
            <numerusform>%n more stays as it is.</numerusform>
            <numerusform>%n more stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n entry(s) of the address book</source>
        <translation>
            <numerusform>delete %n entry of the address book</numerusform>
            <numerusform>delete %n entries of the address book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n entry(s) of the address book</source>
        <translation>
            <numerusform>merge %n entry of the address book</numerusform>
            <numerusform>merge %n entries of the address book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hand over %n shipment(s)</source>
        <translation>
            <numerusform>hand over %n shipment</numerusform>
            <numerusform>hand over %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n shipment(s) here</source>
        <translation>
            <numerusform>keep %n shipment here</numerusform>
            <numerusform>keep %n shipments here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n preset(s)</source>
        <translation>
            <numerusform>import of %n preset</numerusform>
            <numerusform>import of %n presets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPrinting</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Nobody knows whether %n label(s) came out of printer “%1”: look, and say so here.</source>
        <translation>
            <numerusform>Nobody knows whether %n label came out of printer “%1”: look, and say so here.</numerusform>
            <numerusform>Nobody knows whether %n labels came out of printer “%1”: look, and say so here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) wait.</source>
        <translation>
            <numerusform>%1: %n label waits.</numerusform>
            <numerusform>%1: %n labels wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) at the printer</source>
        <translation>
            <numerusform>%n label at the printer</numerusform>
            <numerusform>%n labels at the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message numerus="yes">
        <source>%n message(s) will go out.</source>
        <translation>
            <numerusform>%n message will go out.</numerusform>
            <numerusform>%n messages will go out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>%n label(s) booked after the backup were carried over and stay booked.</source>
        <translation>
            <numerusform>%n label booked after the backup were carried over and stay booked.</numerusform>
            <numerusform>%n labels booked after the backup were carried over and stay booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressBookPage</name>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>%n entry deleted.</numerusform>
            <numerusform>%n entries deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now: %1.</source>
        <translation>
            <numerusform>%n entry is one now: %1.</numerusform>
            <numerusform>%n entries are one now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added.</source>
        <translation>
            <numerusform>%n entry added.</numerusform>
            <numerusform>%n entries added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) brought up to date.</source>
        <translation>
            <numerusform>%n entry brought up to date.</numerusform>
            <numerusform>%n entries brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short code(s) left out, because other entries have them.</source>
        <translation>
            <numerusform>%n short code left out, because another entry has it.</numerusform>
            <numerusform>%n short codes left out, because other entries have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken:</source>
        <translation>
            <numerusform>%n row not taken:</numerusform>
            <numerusform>%n rows not taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressCheck</name>
    <message numerus="yes">
        <source>The town is the one of %n address(es) of your own with this postcode.</source>
        <translation>
            <numerusform>The town is the one of %n address of your own with this postcode.</numerusform>
            <numerusform>The town is the one of %n addresses of your own with this postcode.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressEntryForm</name>
    <message numerus="yes">
        <source>%n shipment(s) to this address.</source>
        <translation>
            <numerusform>%n shipment to this address.</numerusform>
            <numerusform>%n shipments to this address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalSection</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingRun</name>
    <message numerus="yes">
        <source>%n on the account “%1”</source>
        <translation>
            <numerusform>%n on the account “%1”</numerusform>
            <numerusform>%n on the account “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s) on the account “%1”?</source>
        <translation>
            <numerusform>Book %n shipment on the account “%1”?</numerusform>
            <numerusform>Book %n shipments on the account “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s)?</source>
        <translation>
            <numerusform>Book %n shipment?</numerusform>
            <numerusform>Book %n shipments?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n of those selected is no draft and stays as it is.</numerusform>
            <numerusform>%n of those selected are no drafts and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have something to mend and stay:</source>
        <translation>
            <numerusform>%n draft has something to mend and stays:</numerusform>
            <numerusform>%n drafts have something to mend and stay:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>and %n other reason</numerusform>
            <numerusform>and %n other reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Book %n</numerusform>
            <numerusform>Book %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) booked</source>
        <translation>
            <numerusform>%n shipment booked</numerusform>
            <numerusform>%n shipments booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not booked</source>
        <translation>
            <numerusform>%n not booked</numerusform>
            <numerusform>%n not booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) stay, because they have something to mend</source>
        <translation>
            <numerusform>%n draft stays, because it has something to mend</numerusform>
            <numerusform>%n drafts stay, because they have something to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book the other %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Book the other %n</numerusform>
            <numerusform>Book the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at before:</source>
        <translation>
            <numerusform>%n of them should be looked at before:</numerusform>
            <numerusform>%n of them should be looked at before:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingVerbs</name>
    <message numerus="yes">
        <source>%n outcome(s) looked at</source>
        <translation>
            <numerusform>%n outcome looked at</numerusform>
            <numerusform>%n outcomes looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return label(s) not made</source>
        <translation>
            <numerusform>%n return label not made</numerusform>
            <numerusform>%n return labels not made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkPanel</name>
    <message numerus="yes">
        <source>Change %n shipment(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Change %n shipment</numerusform>
            <numerusform>Change %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) stay as they are: see why below the others.</source>
        <translation>
            <numerusform>%n shipment stays as it is: see why below the others.</numerusform>
            <numerusform>%n shipments stay as they are: see why below the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected shipment(s)</source>
        <translation>
            <numerusform>Change %n selected shipment</numerusform>
            <numerusform>Change %n selected shipments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangedOrders</name>
    <message numerus="yes">
        <source>%Ln order(s) changed in the file</source>
        <translation>
            <numerusform>%Ln order changed in the file</numerusform>
            <numerusform>%Ln orders changed in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::Changing</name>
    <message numerus="yes">
        <source>%n draft(s) on hold.</source>
        <translation>
            <numerusform>%n draft on hold.</numerusform>
            <numerusform>%n drafts on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) released from hold.</source>
        <translation>
            <numerusform>%n draft released from hold.</numerusform>
            <numerusform>%n drafts released from hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) duplicated.</source>
        <translation>
            <numerusform>%n shipment duplicated.</numerusform>
            <numerusform>%n shipments duplicated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to be sent again: look at the new drafts, then book them.</source>
        <translation>
            <numerusform>%n shipment to be sent again: look at the new draft, then book it.</numerusform>
            <numerusform>%n shipments to be sent again: look at the new drafts, then book them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not undone</source>
        <translation>
            <numerusform>%n shipment not undone</numerusform>
            <numerusform>%n shipments not undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) changed.</source>
        <translation>
            <numerusform>%n shipment changed.</numerusform>
            <numerusform>%n shipments changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not changed</source>
        <translation>
            <numerusform>%n shipment not changed</numerusform>
            <numerusform>%n shipments not changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) handed over to the carrier.</source>
        <translation>
            <numerusform>%n shipment handed over to the carrier.</numerusform>
            <numerusform>%n shipments handed over to the carrier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) still here, not handed over.</source>
        <translation>
            <numerusform>%n shipment still here, not handed over.</numerusform>
            <numerusform>%n shipments still here, not handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::Diagnostics</name>
    <message numerus="yes">
        <source>“%1” arrived: %n character(s) in %2 ms, the longest pause %3 ms.</source>
        <translation>
            <numerusform>“%1” arrived: %n character in %2 ms, the longest pause %3 ms.</numerusform>
            <numerusform>“%1” arrived: %n characters in %2 ms, the longest pause %3 ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than any code (%n character(s)).</source>
        <translation>
            <numerusform>It is shorter than any code (%n character).</numerusform>
            <numerusform>It is shorter than any code (%n characters).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::Discarding</name>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>Discard %n draft?</numerusform>
            <numerusform>Discard %n drafts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n of those selected is no draft and stays as it is.</numerusform>
            <numerusform>%n of those selected are no drafts and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Discard %n</numerusform>
            <numerusform>Discard %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n draft discarded.</numerusform>
            <numerusform>%n drafts discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken back.</source>
        <translation>
            <numerusform>%n draft taken back.</numerusform>
            <numerusform>%n drafts taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::EndOfDayPage</name>
    <message numerus="yes">
        <source>The list is closed: %n parcel(s). Print it for the driver.</source>
        <translation>
            <numerusform>The list is closed: %n parcel. Print it for the driver.</numerusform>
            <numerusform>The list is closed: %n parcels. Print it for the driver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) noted as handed over.</source>
        <translation>
            <numerusform>%n shipment noted as handed over.</numerusform>
            <numerusform>%n shipments noted as handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::HoldPanel</name>
    <message numerus="yes">
        <source>Hold %n draft(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Hold %n draft</numerusform>
            <numerusform>Hold %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n correction(s) in “%1” are not imported yet.</source>
        <translation>
            <numerusform>%n correction in “%1” is not imported yet.</numerusform>
            <numerusform>%n corrections in “%1” are not imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of this file are here already, under another source. Imported once more, they can be booked twice.</source>
        <translation>
            <numerusform>%Ln order of this file is here already, under another source. Imported once more, it can be booked twice.</numerusform>
            <numerusform>%Ln orders of this file are here already, under another source. Imported once more, they can be booked twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelPrinting</name>
    <message numerus="yes">
        <source>%n label(s) were left out; the list below the shipments says why.</source>
        <translation>
            <numerusform>%n label was left out; the list below the shipments says why.</numerusform>
            <numerusform>%n labels were left out; the list below the shipments says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelView</name>
    <message numerus="yes">
        <source>Print a copy (printed %n time(s))</source>
        <translation>
            <numerusform>Print a copy (printed %n time)</numerusform>
            <numerusform>Print a copy (printed %n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PickupPanel</name>
    <message numerus="yes">
        <source>%n booked parcel(s) can be fetched. Ask when the carrier can come, and choose.</source>
        <translation>
            <numerusform>%n booked parcel can be fetched. Ask when the carrier can come, and choose.</numerusform>
            <numerusform>%n booked parcels can be fetched. Ask when the carrier can come, and choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetsPage</name>
    <message numerus="yes">
        <source>%n preset(s) added.</source>
        <translation>
            <numerusform>%n preset added.</numerusform>
            <numerusform>%n presets added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) replaced.</source>
        <translation>
            <numerusform>%n preset replaced.</numerusform>
            <numerusform>%n presets replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n sheet sent to the printer.</numerusform>
            <numerusform>%n sheets sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintQuestionsDialog</name>
    <message numerus="yes">
        <source>%n label(s) cannot be printed:</source>
        <translation>
            <numerusform>%n label cannot be printed:</numerusform>
            <numerusform>%n labels cannot be printed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The codes of %n label(s) could not be read again, so nobody has compared them with the number:</source>
        <translation>
            <numerusform>The code of %n label could not be read again, so nobody has compared it with the number:</numerusform>
            <numerusform>The codes of %n labels could not be read again, so nobody has compared them with the numbers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were already printed more than once:</source>
        <translation>
            <numerusform>%n label was already printed more than once:</numerusform>
            <numerusform>%n labels were already printed more than once:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) would be printed before the items are checked:</source>
        <translation>
            <numerusform>%n label would be printed before the items are checked:</numerusform>
            <numerusform>%n labels would be printed before the items are checked:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintStrip</name>
    <message numerus="yes">
        <source>%n more job(s) wait.</source>
        <translation>
            <numerusform>%n more job waits.</numerusform>
            <numerusform>%n more jobs wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintingVerbs</name>
    <message numerus="yes">
        <source>%n label(s) saved in %1. They do not count as printed.</source>
        <translation>
            <numerusform>%n label saved in %1. It does not count as printed.</numerusform>
            <numerusform>%n labels saved in %1. They do not count as printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent to the printer.</source>
        <translation>
            <numerusform>%n label sent to the printer.</numerusform>
            <numerusform>%n labels sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not printed</source>
        <translation>
            <numerusform>%n label not printed</numerusform>
            <numerusform>%n labels not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) noted as printed.</source>
        <translation>
            <numerusform>%n label noted as printed.</numerusform>
            <numerusform>%n labels noted as printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before booking</source>
        <translation>
            <numerusform>%n thing to mend before booking</numerusform>
            <numerusform>%n things to mend before booking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ResultsPanel</name>
    <message numerus="yes">
        <source>Print these %n</source>
        <translation>
            <numerusform>Print this one</numerusform>
            <numerusform>Print these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::SamplesSection</name>
    <message numerus="yes">
        <source>%n sample shipment(s) removed.</source>
        <translation>
            <numerusform>%n sample shipment removed.</numerusform>
            <numerusform>%n sample shipments removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample shipment(s) are on this desk, with what was practised on them.</source>
        <translation>
            <numerusform>%n sample shipment is on this desk, with what was practised on it.</numerusform>
            <numerusform>%n sample shipments are on this desk, with what was practised on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanDesk</name>
    <message numerus="yes">
        <source>%n shipments have the reference %1.</source>
        <translation>
            <numerusform>%n shipment has the reference %1.</numerusform>
            <numerusform>%n shipments have the reference %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n shipment</numerusform>
            <numerusform>%n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n shipment(s)</source>
        <translation>
            <numerusform>more than %n shipment</numerusform>
            <numerusform>more than %n shipments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentsPage</name>
    <message numerus="yes">
        <source>%n shipment(s) saved in %1.</source>
        <translation>
            <numerusform>%n shipment saved in %1.</numerusform>
            <numerusform>%n shipments saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown outcome(s)</source>
        <translation>
            <numerusform>%Ln unknown outcome</numerusform>
            <numerusform>%Ln unknown outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::TargetSection</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::WatchedFolderSection</name>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n file is still being written.</numerusform>
            <numerusform>%n files are still being written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were begun at another desk, which ends them when it runs again.</source>
        <translation>
            <numerusform>%n file was begun at another desk, which ends it when it runs again.</numerusform>
            <numerusform>%n files were begun at another desk, which ends them when it runs again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayView</name>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n new event.</numerusform>
            <numerusform>%n new events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n outcome(s) are unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</source>
        <translation>
            <numerusform>%n outcome is unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</numerusform>
            <numerusform>%n outcomes are unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</source>
        <translation>
            <numerusform>%n new order have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</numerusform>
            <numerusform>%n new orders have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</source>
        <translation>
            <numerusform>In %n row a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</numerusform>
            <numerusform>In %n rows a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) asked about.</source>
        <translation>
            <numerusform>%n parcel asked about.</numerusform>
            <numerusform>%n parcels asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n new event.</numerusform>
            <numerusform>%n new events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>watched</name>
    <message numerus="yes">
        <source>%n row(s) of the file were not imported; all others are orders now:</source>
        <translation>
            <numerusform>%n row of the file was not imported; all others are orders now:</numerusform>
            <numerusform>%n rows of the file were not imported; all others are orders now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n booked</numerusform>
            <numerusform>%n booked</numerusform>
        </translation>
    </message>
</context>
</TS>
