<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- English is the language of the source; this file gives its plural forms. -->
<TS version="2.1" language="en_GB">
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
    <name>mm::MainWindow</name>
    <message numerus="yes">
        <source>%Ln number(s) imported as one change.</source>
        <translation>
            <numerusform>%Ln number imported.</numerusform>
            <numerusform>%Ln numbers imported as one change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>import of %n number(s)</source>
        <translation>
            <numerusform>import of %n number</numerusform>
            <numerusform>import of %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit of %n number(s)</source>
        <translation>
            <numerusform>edit of %n number</numerusform>
            <numerusform>edit of %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Workspace</name>
    <message numerus="yes">
        <source>%n number(s) changed meanwhile; nothing was written.</source>
        <translation>
            <numerusform>%n number changed meanwhile; nothing was written.</numerusform>
            <numerusform>%n numbers changed meanwhile; nothing was written.</numerusform>
        </translation>
    </message>
</context>
</TS>
