<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%n number(s) changed meanwhile; nothing was written: %1.</source>
        <translation>
            <numerusform>%n number changed meanwhile; nothing was written: %1.</numerusform>
            <numerusform>%n numbers changed meanwhile; nothing was written: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridCell</name>
    <message numerus="yes">
        <source>%n figure(s) make %1.</source>
        <translation>
            <numerusform>%n figure makes %1.</numerusform>
            <numerusform>%n figures make %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) “not reported”</source>
        <translation>
            <numerusform>%n becomes “not reported”</numerusform>
            <numerusform>%n become “not reported”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as before</source>
        <translation>
            <numerusform>%n stays as before</numerusform>
            <numerusform>%n stay as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the grid and are left out.</source>
        <translation>
            <numerusform>%n cell lies outside the grid and is left out.</numerusform>
            <numerusform>%n cells lie outside the grid and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footnote marks of %n cell(s) are left out.</source>
        <translation>
            <numerusform>Footnote marks of %n cell are left out.</numerusform>
            <numerusform>Footnote marks of %n cells are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileShelf</name>
    <message numerus="yes">
        <source>Answered as on %1 for %2: %Ln answer(s)</source>
        <translation>
            <numerusform>Answered as on %1 for %2: %Ln answer</numerusform>
            <numerusform>Answered as on %1 for %2: %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered as remembered for %1: %Ln answer(s)</source>
        <translation>
            <numerusform>Answered as remembered for %1: %Ln answer</numerusform>
            <numerusform>Answered as remembered for %1: %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentenceInputs</name>
    <message numerus="yes">
        <source>Sum of %Ln month(s)</source>
        <translation>
            <numerusform>Sum of %Ln month</numerusform>
            <numerusform>Sum of %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln countries or territories</source>
        <translation>
            <numerusform>Sum of %Ln country or territory</numerusform>
            <numerusform>Sum of %Ln countries and territories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>import of %Ln number(s)</source>
        <translation>
            <numerusform>import of %Ln number</numerusform>
            <numerusform>import of %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln number(s)</source>
        <translation>
            <numerusform>edit of %Ln number</numerusform>
            <numerusform>edit of %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln number(s)</source>
        <translation>
            <numerusform>Edit of %Ln number</numerusform>
            <numerusform>Edit of %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln number(s)</source>
        <translation>
            <numerusform>Import of %Ln number</numerusform>
            <numerusform>Import of %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 taken back: %Ln number(s)</source>
        <translation>
            <numerusform>Step %1 taken back: %Ln number</numerusform>
            <numerusform>Step %1 taken back: %Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step %1 done again: %Ln number(s)</source>
        <translation>
            <numerusform>Step %1 done again: %Ln number</numerusform>
            <numerusform>Step %1 done again: %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnusualText</name>
    <message numerus="yes">
        <source>%1 is %2 times the median of the same month in %n earlier year(s). %3</source>
        <translation>
            <numerusform>%1 is %2 times the median of the same month in %n earlier year. %3</numerusform>
            <numerusform>%1 is %2 times the median of the same month in %n earlier years. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same month in %n earlier year(s): %1 to %2, median %3</source>
        <translation>
            <numerusform>Same month in %n earlier year: %1 to %2, median %3</numerusform>
            <numerusform>Same month in %n earlier years: %1 to %2, median %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::CellDetails</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::EditionWatch</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) with charts or tables</source>
        <translation>
            <numerusform>%Ln block with charts or tables</numerusform>
            <numerusform>%Ln blocks with charts or tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::FindingDetails</name>
    <message numerus="yes">
        <source>Also for %Ln other question(s) like this</source>
        <translation>
            <numerusform>Also for %Ln other question like this</numerusform>
            <numerusform>Also for %Ln other questions like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln number(s) with this finding</source>
        <translation>
            <numerusform>Leave out %Ln number with this finding</numerusform>
            <numerusform>Leave out %Ln numbers with this finding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::GridBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::GridEditing</name>
    <message numerus="yes">
        <source>And %n more number(s) to look at.</source>
        <translation>
            <numerusform>And %n more number to look at.</numerusform>
            <numerusform>And %n more numbers to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportEffectView</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would change</source>
        <translation>
            <numerusform>%Ln number would change</numerusform>
            <numerusform>%Ln numbers would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportFileModel</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportItemsView</name>
    <message numerus="yes">
        <source>%Ln chosen number(s)</source>
        <translation>
            <numerusform>%Ln chosen number</numerusform>
            <numerusform>%Ln chosen numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportPage</name>
    <message numerus="yes">
        <source>Nothing to do: all %1 numbers of %Ln file(s) are stored already.</source>
        <translation>
            <numerusform>Nothing to do: all %1 numbers of %Ln file are stored already.</numerusform>
            <numerusform>Nothing to do: all %1 numbers of %Ln files are stored already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportReviewView</name>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln question open</numerusform>
            <numerusform>%Ln questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation>
            <numerusform>%Ln file refused</numerusform>
            <numerusform>%Ln files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln number(s)</source>
        <translation>
            <numerusform>Import %Ln number</numerusform>
            <numerusform>Import %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Ingest</name>
    <message numerus="yes">
        <source>workbook of %Ln table(s)</source>
        <translation>
            <numerusform>workbook of %Ln table</numerusform>
            <numerusform>workbook of %Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message numerus="yes">
        <source>%Ln number(s) imported as one change.</source>
        <translation>
            <numerusform>%Ln number imported.</numerusform>
            <numerusform>%Ln numbers imported as one change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new workbook(s) in the inbox</source>
        <translation>
            <numerusform>%Ln new workbook in the inbox</numerusform>
            <numerusform>%Ln new workbooks in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Outgoing</name>
    <message numerus="yes">
        <source>“%1” is published. Frozen are the figures, %Ln sentence(s), the style and the PDF, as of state %2.</source>
        <translation>
            <numerusform>“%1” is published. Frozen are the figures, %Ln sentence, the style and the PDF, as of state %2.</numerusform>
            <numerusform>“%1” is published. Frozen are the figures, %Ln sentences, the style and the PDF, as of state %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written, the last is %1.</source>
        <translation>
            <numerusform>%Ln file written: %1.</numerusform>
            <numerusform>%Ln files written, the last is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PasteBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ProfileBar</name>
    <message numerus="yes">
        <source>also %Ln other file(s)</source>
        <translation>
            <numerusform>also %Ln other file</numerusform>
            <numerusform>also %Ln other files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RevisionsView</name>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) still hold.</source>
        <translation>
            <numerusform>%1: the first published figures of %Ln month still hold.</numerusform>
            <numerusform>%1: the first published figures of %Ln months still hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) were revised by %2 on average, by %3 without regard to direction.</source>
        <translation>
            <numerusform>%1: the first published figures of %Ln month were revised by %2 on average, by %3 without regard to direction.</numerusform>
            <numerusform>%1: the first published figures of %Ln months were revised by %2 on average, by %3 without regard to direction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RunDialog</name>
    <message numerus="yes">
        <source>%Ln factsheet(s): from %1 to %2</source>
        <translation>
            <numerusform>%Ln factsheet: from %1 to %2</numerusform>
            <numerusform>%Ln factsheets: from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RunExport</name>
    <message numerus="yes">
        <source>%Ln file(s) of the run are there already, the first is “%1”. Replace them?</source>
        <translation>
            <numerusform>%Ln file of the run is there already: “%1”. Replace it?</numerusform>
            <numerusform>%Ln files of the run are there already, the first is “%1”. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Store</name>
    <message numerus="yes">
        <source>%n figures were changed by somebody else meanwhile; nothing was written.</source>
        <translation>
            <numerusform>%n figure was changed by somebody else meanwhile; nothing was written.</numerusform>
            <numerusform>%n figures were changed by somebody else meanwhile; nothing was written.</numerusform>
        </translation>
    </message>
</context>
</TS>
