<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- English is the language of the source; this file gives its plural forms. -->
<TS version="2.1" language="en_GB">
<context>
    <name>mm::ImportPage</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%n file read</numerusform>
            <numerusform>%n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) would change</source>
        <translation>
            <numerusform>%n number would change</numerusform>
            <numerusform>%n numbers would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n number(s)</source>
        <translation>
            <numerusform>Import %n number</numerusform>
            <numerusform>Import %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message numerus="yes">
        <source>%n number(s) imported as one change.</source>
        <translation>
            <numerusform>%n number imported.</numerusform>
            <numerusform>%n numbers imported as one change.</numerusform>
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
</TS>
