<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="bs_Latn_BA" sourcelanguage="en_GB">
<context>
    <name>Annotation</name>
    <message>
        <source>Signed off</source>
        <translation>Ovjereno</translation>
    </message>
    <message>
        <source>Sign-off taken back</source>
        <translation>Ovjera je povučena</translation>
    </message>
    <message>
        <source>Comment taken back: %1</source>
        <translation>Komentar je povučen: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Komentar: %1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Za praćenje</translation>
    </message>
    <message>
        <source>Need not be followed up any more</source>
        <translation>Više ne treba pratiti</translation>
    </message>
</context>
<context>
    <name>CellTints</name>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Total, only checked</source>
        <translation>Zbir, samo provjeren</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Izostavljeno</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Čeka odgovor</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nije preuzeto</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Ispravljeno</translation>
    </message>
</context>
<context>
    <name>CompletenessMark</name>
    <message>
        <source>reported</source>
        <translation>dostavljeno</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>privremeno ili procijenjeno</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>prikriveno</translation>
    </message>
    <message>
        <source>late</source>
        <translation>kasni</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nije primjenjivo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ništa</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%n number(s) changed meanwhile; nothing was written: %1.</source>
        <translation>
            <numerusform>%n broj je u međuvremenu promijenjen; ništa nije upisano: %1.</numerusform>
            <numerusform>%n broja su u međuvremenu promijenjena; ništa nije upisano: %1.</numerusform>
            <numerusform>%n brojeva je u međuvremenu promijenjeno; ništa nije upisano: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (now %3)</source>
        <translation>%1, %2 (sada %3)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
</context>
<context>
    <name>DifferenceHtml</name>
    <message>
        <source>Can no longer be said: %1</source>
        <translation>Ne može se više reći: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ništa</translation>
    </message>
</context>
<context>
    <name>GridCell</name>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation>, privremeno</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Komentar: %1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Za praćenje</translation>
    </message>
    <message>
        <source>Computed: the sum of the months %1.</source>
        <translation>Izračunato: zbir mjeseci %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries and months, %1.</source>
        <translation>Izračunato: zbir svih zemalja i mjeseci, %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries in %1.</source>
        <translation>Izračunato: zbir svih zemalja za %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) make %1.</source>
        <translation>
            <numerusform>%n podatak čini %1.</numerusform>
            <numerusform>%n podatka čine %1.</numerusform>
            <numerusform>%n podataka čini %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are provisional or estimated.</source>
        <translation>Neki od njih su privremeni ili procijenjeni.</translation>
    </message>
</context>
<context>
    <name>GridLayout</name>
    <message>
        <source>Sum of countries</source>
        <translation>Zbir zemalja</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Ukupno</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>The inbox folder %1 cannot be read.</source>
        <translation>Fascikla prijema %1 ne može da se pročita.</translation>
    </message>
    <message>
        <source>The inbox folder %1 is not there. New workbooks are announced when it is back.</source>
        <translation>Fascikle prijema %1 nema. Nove tabele se najavljuju kada se vrati.</translation>
    </message>
</context>
<context>
    <name>MeaningChoices</name>
    <message>
        <source>A total</source>
        <translation>Zbir</translation>
    </message>
    <message>
        <source>checked, never stored as a part</source>
        <translation>provjerava se, nikada se ne čuva kao dio</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Bez podataka</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>samo riječi</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>as if it were not there</source>
        <translation>kao da ga nema</translation>
    </message>
    <message>
        <source>names what its rows are</source>
        <translation>imenuje svoje redove</translation>
    </message>
    <message>
        <source>A column of indicators</source>
        <translation>Kolona sa pokazateljima</translation>
    </message>
    <message>
        <source>A column of countries</source>
        <translation>Kolona sa zemljama</translation>
    </message>
    <message>
        <source>A column of nationalities</source>
        <translation>Kolona sa državljanstvima</translation>
    </message>
    <message>
        <source>A column of months</source>
        <translation>Kolona sa mjesecima</translation>
    </message>
    <message>
        <source>A column of numbers</source>
        <translation>Kolona sa brojevima</translation>
    </message>
    <message>
        <source>as its heading says</source>
        <translation>kako kaže njeno zaglavlje</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>pokazatelj</translation>
    </message>
    <message>
        <source>country or territory</source>
        <translation>zemlja ili teritorija</translation>
    </message>
    <message>
        <source>month, of the year that the sheet says</source>
        <translation>mjesec, iz godine koju navodi list</translation>
    </message>
    <message>
        <source>type of centre</source>
        <translation>vrsta centra</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>državljanstvo</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mjesec</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n izmjena</numerusform>
            <numerusform>%n izmjene</numerusform>
            <numerusform>%n izmjena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) “not reported”</source>
        <translation>
            <numerusform>%n postaje „nije dostavljeno“</numerusform>
            <numerusform>%n postaju „nije dostavljeno“</numerusform>
            <numerusform>%n postaje „nije dostavljeno“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as before</source>
        <translation>
            <numerusform>%n ostaje kao i prije</numerusform>
            <numerusform>%n ostaju kao i prije</numerusform>
            <numerusform>%n ostaje kao i prije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odbijen</numerusform>
            <numerusform>%n odbijena</numerusform>
            <numerusform>%n odbijeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ćelija</numerusform>
            <numerusform>%n ćelije</numerusform>
            <numerusform>%n ćelija</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the grid and are left out.</source>
        <translation>
            <numerusform>%n ćelija leži izvan tabele i izostavljena je.</numerusform>
            <numerusform>%n ćelije leže izvan tabele i izostavljene su.</numerusform>
            <numerusform>%n ćelija leži izvan tabele i izostavljeno je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footnote marks of %n cell(s) are left out.</source>
        <translation>
            <numerusform>Oznake fusnota u %n ćeliji izostavljene su.</numerusform>
            <numerusform>Oznake fusnota u %n ćelije izostavljene su.</numerusform>
            <numerusform>Oznake fusnota u %n ćelija izostavljene su.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: “%3”. %4</source>
        <translation>%1, %2: “%3”. %4</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Export picture</source>
        <translation>Izvoz slike</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 već postoji. Zamijeniti?</translation>
    </message>
</context>
<context>
    <name>ProfileShelf</name>
    <message>
        <source>The remembered answers in %1 cannot be used: %2</source>
        <translation>Zapamćeni odgovori u %1 ne mogu da se upotrebe: %2</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1 cannot be read.</source>
        <translation>Odgovori nisu zapamćeni: %1 ne može da se pročita.</translation>
    </message>
    <message>
        <source>The answers were not remembered: the folder %1 cannot be made.</source>
        <translation>Odgovori nisu zapamćeni: fascikla %1 ne može da se napravi.</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1</source>
        <translation>Odgovori nisu zapamćeni: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne može da se ukloni.</translation>
    </message>
    <message numerus="yes">
        <source>Answered as on %1 for %2: %Ln answer(s)</source>
        <translation>
            <numerusform>Odgovoreno kao %1 za %2: %Ln odgovor</numerusform>
            <numerusform>Odgovoreno kao %1 za %2: %Ln odgovora</numerusform>
            <numerusform>Odgovoreno kao %1 za %2: %Ln odgovora</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d. MMMM yyyy.</translation>
    </message>
    <message numerus="yes">
        <source>Answered as remembered for %1: %Ln answer(s)</source>
        <translation>
            <numerusform>Odgovoreno kao što je zapamćeno za %1: %Ln odgovor</numerusform>
            <numerusform>Odgovoreno kao što je zapamćeno za %1: %Ln odgovora</numerusform>
            <numerusform>Odgovoreno kao što je zapamćeno za %1: %Ln odgovora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export factsheet</source>
        <translation>Izvoz informativnog lista</translation>
    </message>
</context>
<context>
    <name>QuestionChoices</name>
    <message>
        <source>Leave these figures out</source>
        <translation>Izostavi ove podatke</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Preuzmi ih</translation>
    </message>
    <message>
        <source>Take them all the same</source>
        <translation>Ipak preuzmi sve</translation>
    </message>
    <message>
        <source>It separates thousands</source>
        <translation>Odvaja hiljade</translation>
    </message>
    <message>
        <source>It separates decimals: these are no counts</source>
        <translation>Odvaja decimale: to nisu brojevi lica</translation>
    </message>
    <message>
        <source>Withheld because it is small</source>
        <translation>Zadržano jer je malo</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nije dostavljeno</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>%1, as an estimate</source>
        <translation>%1, kao procjena</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample data did not come with this program.</source>
        <translation>Uz program nisu isporučeni probni podaci.</translation>
    </message>
    <message>
        <source>The sample data cannot be copied to %1: %2</source>
        <translation>Probni podaci se ne mogu kopirati u %1: %2</translation>
    </message>
</context>
<context>
    <name>SentenceInputs</name>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>privremeno</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>procjena</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>prikriveno</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nije primjenjivo</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>uneseno rukom</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln month(s)</source>
        <translation>
            <numerusform>Zbir za %Ln mjesec</numerusform>
            <numerusform>Zbir za %Ln mjeseca</numerusform>
            <numerusform>Zbir za %Ln mjeseci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln countries or territories</source>
        <translation>
            <numerusform>Zbir za %Ln zemlju ili teritoriju</numerusform>
            <numerusform>Zbir za %Ln zemlje i teritorije</numerusform>
            <numerusform>Zbir za %Ln zemalja i teritorija</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries and territories, for their shares</source>
        <translation>Zemlje i teritorije, za njihove udjele</translation>
    </message>
    <message>
        <source>A share is the number of the country divided by the whole; the largest comes first.</source>
        <translation>Udio je broj za zemlju podijeljen ukupnim brojem; najveći je prvi.</translation>
    </message>
    <message>
        <source>No shares are given: %1.</source>
        <translation>Udjeli nisu navedeni: %1.</translation>
    </message>
    <message>
        <source>Printed rounded: %1.</source>
        <translation>Štampano zaokruženo: %1.</translation>
    </message>
    <message>
        <source>It is not said: %1.</source>
        <translation>Nije rečeno: %1.</translation>
    </message>
    <message>
        <source>No change is given: %1.</source>
        <translation>Promjena nije navedena: %1.</translation>
    </message>
    <message>
        <source>Change: none, both numbers are the same.</source>
        <translation>Promjena: nema je, oba broja su jednaka.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number is zero.</source>
        <translation>Procenat nije prikazan: raniji broj je nula.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number, %1, is below %2.</source>
        <translation>Procenat nije prikazan: raniji broj, %1, manji je od %2.</translation>
    </message>
    <message>
        <source>Change: (%1 − %2) ÷ %2 = %3%</source>
        <translation>Promjena: (%1 − %2) ÷ %2 = %3%</translation>
    </message>
    <message>
        <source>a number was not reported</source>
        <translation>jedan broj nije dostavljen</translation>
    </message>
    <message>
        <source>a number is withheld because it is small</source>
        <translation>jedan broj je prikriven jer je mali</translation>
    </message>
    <message>
        <source>it would reveal a number that is withheld</source>
        <translation>otkrio bi se prikriven broj</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>takvog broja nema</translation>
    </message>
    <message>
        <source>a part is larger than the whole</source>
        <translation>dio je veći od cjeline</translation>
    </message>
    <message>
        <source>nobody was counted</source>
        <translation>niko nije izbrojan</translation>
    </message>
    <message>
        <source>what is counted changed in between</source>
        <translation>u međuvremenu se promijenilo šta se broji</translation>
    </message>
    <message>
        <source>from %1 on something else is counted</source>
        <translation>od %1 broji se nešto drugo</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="vanished">zadržano</translation>
    </message>
</context>
<context>
    <name>SentenceWords</name>
    <message>
        <source>Mixed movements</source>
        <translation>Mješovita kretanja</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Novi dolasci</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Prisutne osobe</translation>
    </message>
    <message>
        <source>Outside centres</source>
        <translation>Van centara</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Djeca bez pratnje</translation>
    </message>
</context>
<context>
    <name>SpokenLocale</name>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for names of months and dates</comment>
        <translation>bs_Latn_BA</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>import of %Ln number(s)</source>
        <translation>
            <numerusform>uvoz %Ln broja</numerusform>
            <numerusform>uvoz %Ln broja</numerusform>
            <numerusform>uvoz %Ln brojeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln number(s)</source>
        <translation>
            <numerusform>izmjena %Ln broja</numerusform>
            <numerusform>izmjena %Ln broja</numerusform>
            <numerusform>izmjena %Ln brojeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset made</source>
        <translation>Skup podataka napravljen</translation>
    </message>
    <message>
        <source>Something said about numbers</source>
        <translation>Nešto rečeno o brojevima</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln number(s)</source>
        <translation>
            <numerusform>Izmjena %Ln broja</numerusform>
            <numerusform>Izmjena %Ln broja</numerusform>
            <numerusform>Izmjena %Ln brojeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln number(s)</source>
        <translation>
            <numerusform>Uvoz %Ln broja</numerusform>
            <numerusform>Uvoz %Ln broja</numerusform>
            <numerusform>Uvoz %Ln brojeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 taken back</source>
        <translation>Korak %1 je povučen</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 taken back: %Ln number(s)</source>
        <translation>
            <numerusform>Korak %1 poništen: %Ln broj</numerusform>
            <numerusform>Korak %1 poništen: %Ln broja</numerusform>
            <numerusform>Korak %1 poništen: %Ln brojeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 done again</source>
        <translation>Korak %1 je ponovljen</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 done again: %Ln number(s)</source>
        <translation>
            <numerusform>Korak %1 ponovljen: %Ln broj</numerusform>
            <numerusform>Korak %1 ponovljen: %Ln broja</numerusform>
            <numerusform>Korak %1 ponovljen: %Ln brojeva</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset made</source>
        <translation>skup podataka napravljen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>izmijenjeno</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>uvezeno</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>poništeno</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>ponovljeno</translation>
    </message>
</context>
<context>
    <name>UnusualText</name>
    <message>
        <source>It was never as high before.</source>
        <translation>Nikada ranije nije bilo ovoliko.</translation>
    </message>
    <message>
        <source>It was never as low before.</source>
        <translation>Nikada ranije nije bilo ovako malo.</translation>
    </message>
    <message>
        <source>It was last as high in %1.</source>
        <translation>Posljednji put ovako visoko: %1.</translation>
    </message>
    <message>
        <source>It was last as low in %1.</source>
        <translation>Posljednji put ovako nisko: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 times the median of the same month in %n earlier year(s). %3</source>
        <translation>
            <numerusform>%1 je %2 puta medijana istog mjeseca u %n ranijoj godini. %3</numerusform>
            <numerusform>%1 je %2 puta medijana istog mjeseca u %n ranije godine. %3</numerusform>
            <numerusform>%1 je %2 puta medijana istog mjeseca u %n ranijih godina. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same month in %n earlier year(s): %1 to %2, median %3</source>
        <translation>
            <numerusform>Isti mjesec u %n ranijoj godini: %1 do %2, medijana %3</numerusform>
            <numerusform>Isti mjesec u %n ranije godine: %1 do %2, medijana %3</numerusform>
            <numerusform>Isti mjesec u %n ranijih godina: %1 do %2, medijana %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Analysis</name>
    <message>
        <source>Not every country has reported both periods in full, so the sum cannot be taken apart.</source>
        <translation>Nisu sve zemlje u potpunosti dostavile oba perioda, pa se zbir ne može rastaviti.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the base of a change</comment>
        <translation>nepoznata</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is %3 as now known</source>
        <translation>%1: objavljena osnova je bila %2, a prema sadašnjem stanju je %3</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is no longer known</source>
        <translation>%1: objavljena osnova je bila %2, a više nije poznata</translation>
    </message>
    <message>
        <source>; the change would be %1</source>
        <translation>; promjena bi bila %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>nema poređenja</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Promjena: %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>promjena</translation>
    </message>
    <message>
        <source>rose by %1% or more</source>
        <translation>porast za %1% ili više</translation>
    </message>
    <message>
        <source>rose by less than %1%</source>
        <translation>porast manji od %1%</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>bez promjene</translation>
    </message>
    <message>
        <source>fell by less than %1%</source>
        <translation>pad manji od %1%</translation>
    </message>
    <message>
        <source>fell by %1% or more</source>
        <translation>pad za %1% ili više</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>sa %1 na %2</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>manje od 0,1%</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 od %2 mjeseci</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nije uporedivo</translation>
    </message>
    <message>
        <source>did not change</source>
        <translation>bez promjene</translation>
    </message>
    <message>
        <source>rose %1</source>
        <comment>from 3 to 7</comment>
        <translation>porast %1</translation>
    </message>
    <message>
        <source>fell %1</source>
        <comment>from 7 to 3</comment>
        <translation>pad %1</translation>
    </message>
    <message>
        <source>rose by %1</source>
        <translation>porast za %1</translation>
    </message>
    <message>
        <source>fell by %1</source>
        <translation>pad za %1</translation>
    </message>
    <message>
        <source>%1 categories; the guidelines advise at most %2.</source>
        <translation>Kategorija ima %1; smjernice savjetuju najviše %2.</translation>
    </message>
    <message>
        <source>%1 bars side by side; the guidelines advise at most %2.</source>
        <translation>Stubića jedan do drugog ima %1; smjernice savjetuju najviše %2.</translation>
    </message>
    <message>
        <source>%1 lines in one chart; the guidelines advise at most %2.</source>
        <translation>Linija na jednom grafikonu ima %1; smjernice savjetuju najviše %2.</translation>
    </message>
    <message>
        <source>The bars are not in the order of their length; the guidelines sort what has no order of its own.</source>
        <translation>Stubići nisu poređani po dužini; prema smjernicama se ređa ono što nema svoj redoslijed.</translation>
    </message>
    <message>
        <source>The rounded shares do not add up to 100 per cent and no note says why.</source>
        <translation>Zbir zaokruženih udjela nije 100 procenata, a nijedna napomena ne kaže zašto.</translation>
    </message>
    <message>
        <source>%1 events are marked; the guidelines advise at most %2.</source>
        <translation>Označenih događaja ima %1; smjernice savjetuju najviše %2.</translation>
    </message>
    <message>
        <source>No source is named; the guidelines ask for one below every picture.</source>
        <translation>Izvor nije naveden; smjernice ga traže ispod svake slike.</translation>
    </message>
    <message>
        <source>The period is not named; the guidelines ask for it in the heading of every picture.</source>
        <translation>Period nije naveden; smjernice ga traže u zaglavlju svake slike.</translation>
    </message>
    <message>
        <source>Shares do not add up to 100 per cent due to rounding.</source>
        <translation>Zbir udjela nije 100 procenata zbog zaokruživanja.</translation>
    </message>
    <message>
        <source>month ends of %1</source>
        <translation>krajevi mjeseci, %1</translation>
    </message>
    <message>
        <source>Reported as not applicable.</source>
        <translation>Prijavljeno kao neprimjenljivo.</translation>
    </message>
    <message>
        <source>Some figures are withheld because they are small, so there is no total.</source>
        <translation>Neki podaci su zadržani jer su mali, pa nema zbira.</translation>
    </message>
    <message>
        <source>Not every figure is reported, so there is no total.</source>
        <translation>Nisu svi podaci dostavljeni, pa nema zbira.</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2 or %3.</source>
        <translation>Nema podataka (%1) ni za %2 ni za %3.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>još %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 months)</source>
        <translation>%1 (%2 od %3 mjeseci)</translation>
    </message>
    <message>
        <source>“%1” is counted at the end of a month, so each period stands for its last month.</source>
        <translation>„%1“ se broji na kraju mjeseca, pa svaki period znači svoj posljednji mjesec.</translation>
    </message>
    <message>
        <source>The periods differ in length: %1 and %2 months.</source>
        <translation>Periodi su različite dužine: mjeseci %1 i %2.</translation>
    </message>
    <message>
        <source>Not reported for %1: %2.</source>
        <translation>Nije dostavljeno za %1: %2.</translation>
    </message>
    <message>
        <source>Only partly reported for %1: %2.</source>
        <translation>Samo djelimično dostavljeno za %1: %2.</translation>
    </message>
    <message>
        <source>Withheld because the figures are small, %1: %2.</source>
        <translation>Zadržano jer su podaci mali, %1: %2.</translation>
    </message>
    <message>
        <source>Figures of %1 for months in which “%2” does not exist there are not counted.</source>
        <translation>Podaci (%1) za mjesece u kojima tamo „%2“ ne postoji nisu uračunati.</translation>
    </message>
    <message>
        <source>%1 Numbers before and after are not alike, so there is no percentage.</source>
        <translation>%1 Brojevi prije i poslije toga nisu iste vrste, pa nema procenta.</translation>
    </message>
    <message>
        <source>Provisional or estimated: %1. These figures may still change.</source>
        <translation>Privremeno ili procijenjeno: %1. Ti podaci se još mogu promijeniti.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 more than the sum of its parts, %4.</source>
        <translation>Zbir naveden za regiju za %1, %2, veći je za %3 od zbira svojih dijelova, %4.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 less than the sum of its parts, %4.</source>
        <translation>Zbir naveden za regiju za %1, %2, manji je za %3 od zbira svojih dijelova, %4.</translation>
    </message>
    <message>
        <source>No regional sum: %1</source>
        <translation>Nema regionalnog zbira: %1</translation>
    </message>
    <message>
        <source>No percentage: %1</source>
        <comment>a sentence</comment>
        <translation>Nema procenta: %1</translation>
    </message>
    <message>
        <source>Not fully reported: %1. There is no percentage where a side lacks months.</source>
        <translation>Nije u potpunosti dostavljeno: %1. Nema procenta tamo gdje nekoj strani nedostaju mjeseci.</translation>
    </message>
    <message>
        <source>Counted at the end of a month: each period stands for its last one.</source>
        <translation>Broji se na kraju mjeseca: svaki period znači svoj posljednji mjesec.</translation>
    </message>
    <message>
        <source>%1 (%2)%3 compared with %4 (%5), %6.</source>
        <translation>%1 (%2)%3 u poređenju sa: %4 (%5), %6.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <comment>in digits</comment>
        <translation>%1 od %2 zemalja</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <translation>%1 %2 i %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of 7 months</comment>
        <translation>nijedan</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>u %1 od %2 zemalja</translation>
    </message>
    <message>
        <source>%1 of the %2 countries that can be compared</source>
        <translation>u %1 od %2 zemalja koje se mogu porediti</translation>
    </message>
    <message>
        <source>the only country</source>
        <translation>u jedinoj zemlji</translation>
    </message>
    <message>
        <source>both countries</source>
        <translation>u obje zemlje</translation>
    </message>
    <message>
        <source>all %1 countries</source>
        <translation>u svih %1 zemalja</translation>
    </message>
    <message>
        <source>%1 that can be compared</source>
        <comment>all six countries</comment>
        <translation>%1 koje se mogu porediti</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>arrivals in Serbia</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <comment>arrivals in Serbia fell by 7%</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 by country</source>
        <translation>%1 po zemljama</translation>
    </message>
    <message>
        <source>%1 stayed the same in %2</source>
        <translation>%1: isto %2</translation>
    </message>
    <message>
        <source>%1 rose in %2 and fell in %3</source>
        <translation>%1: porast u %2, pad %3</translation>
    </message>
    <message>
        <source>%1 fell in %2</source>
        <comment>in four of six countries</comment>
        <translation>%1: pad %2</translation>
    </message>
    <message>
        <source>%1 rose in %2</source>
        <comment>in four of six countries</comment>
        <translation>%1: porast %2</translation>
    </message>
    <message>
        <source>%1 compared with %2, %3</source>
        <comment>two periods and a unit</comment>
        <translation>%1 u poređenju sa %2, %3</translation>
    </message>
    <message>
        <source>Only the region reports this figure.</source>
        <translation>Ovaj podatak daje samo regija.</translation>
    </message>
    <message>
        <source>Select a country to see its months, or look at all countries apart.</source>
        <translation>Izaberite zemlju da vidite njene mjesece ili pogledajte sve zemlje zasebno.</translation>
    </message>
    <message>
        <source>Explaining a change needs a sum of countries.</source>
        <translation>Za objašnjenje promjene potreban je zbir zemalja.</translation>
    </message>
    <message>
        <source>A share needs a sum of countries.</source>
        <translation>Za udio je potreban zbir zemalja.</translation>
    </message>
    <message>
        <source>This figure is not reported by nationality.</source>
        <translation>Ovaj podatak se ne daje po državljanstvu.</translation>
    </message>
    <message>
        <source>Select a country to see its nationalities.</source>
        <translation>Izaberite zemlju da vidite njena državljanstva.</translation>
    </message>
    <message>
        <source>This figure is no stage of the asylum procedure.</source>
        <translation>Ovaj podatak nije faza postupka azila.</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>isto mjesto</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>gore %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>dolje %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mjesto</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events cannot be read.</source>
        <translation>Datoteka sa zakačenim poređenjima i događajima ne može se pročitati.</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events was written by a later version of the program.</source>
        <translation>Datoteku sa zakačenim poređenjima i događajima napisala je novija verzija programa.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>Ostali: %1.</translation>
    </message>
    <message>
        <source>%1 in the region %2: who explains it</source>
        <translation>%1 u regiji, %2: ko to objašnjava</translation>
    </message>
    <message>
        <source>Not by country</source>
        <translation>Nije po zemljama</translation>
    </message>
    <message>
        <source>The sum of a period is zero: there is nothing to share.</source>
        <translation>Zbir jednog perioda je nula: nema šta da se dijeli.</translation>
    </message>
    <message>
        <source>%1: share of each country</source>
        <translation>%1: udio svake zemlje</translation>
    </message>
    <message>
        <source>%1 compared with %2, percent of the sum of all countries</source>
        <translation>%1 u poređenju sa %2, procenat zbira svih zemalja</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeni</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Izvor: %1</translation>
    </message>
    <message>
        <source>Not added: the indicator counts what is there on one day, the last of the month, so that months hold the same persons again.</source>
        <translation>Nije sabrano: pokazatelj broji stanje na jedan dan, posljednji u mjesecu, pa mjeseci sadrže iste osobe.</translation>
    </message>
    <message>
        <source>Not added: the indicator does not exist there.</source>
        <translation>Nije sabrano: pokazatelj tamo ne postoji.</translation>
    </message>
    <message>
        <source>Not added: nothing is reported.</source>
        <translation>Nije sabrano: ništa nije dostavljeno.</translation>
    </message>
    <message>
        <source>Not added: %1 of %2 figures are reported; they make %3.</source>
        <translation>Nije sabrano: dostavljeno je %1 od %2 podataka; oni čine %3.</translation>
    </message>
    <message>
        <source>Not added: at least one figure is withheld.</source>
        <translation>Nije sabrano: najmanje jedan podatak je zadržan.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>osobe</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>odluke</translation>
    </message>
    <message>
        <source>events</source>
        <translation>događaji</translation>
    </message>
    <message>
        <source>no report</source>
        <comment>on the map</comment>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>n.a.</source>
        <comment>on the map</comment>
        <translation>n/p</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zadržano</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>on the map</comment>
        <translation>privremeno</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <comment>on the map</comment>
        <translation>utvrđena razmjera</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nije primjenjivo</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>in %1 of %2 months</source>
        <translation>u %1 od %2 mjeseci</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, privremeno</translation>
    </message>
    <message>
        <source>%1: none in any country</source>
        <translation>%1: nijedan ni u jednoj zemlji</translation>
    </message>
    <message>
        <source>%1 were highest in %2</source>
        <translation>%1, najviše: %2</translation>
    </message>
    <message>
        <source>Adriatic Sea</source>
        <translation>Jadransko more</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Jonsko more</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Egejsko more</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Tirensko more</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Crno more</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austrija</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bugarska</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Hrvatska</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Češka</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francuska</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Njemačka</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grčka</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Mađarska</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italija</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavija</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poljska</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunija</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovačka</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenija</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Švicarska</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunis</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turska</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrajina</translation>
    </message>
    <message>
        <source>%1, month by month, each country on its own scale</source>
        <translation>%1, mjesec po mjesec, svaka zemlja u svojoj razmjeri</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for the month within a date</comment>
        <translation>bs_Latn_BA</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d. MMMM yyyy.</translation>
    </message>
    <message>
        <source>Range of %1–%2</source>
        <translation>Raspon %1–%2.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>full name</comment>
        <translation>januar</translation>
    </message>
    <message>
        <source>February</source>
        <comment>full name</comment>
        <translation>februar</translation>
    </message>
    <message>
        <source>March</source>
        <comment>full name</comment>
        <translation>mart</translation>
    </message>
    <message>
        <source>April</source>
        <comment>full name</comment>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <comment>full name</comment>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <comment>full name</comment>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>full name</comment>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <comment>full name</comment>
        <translation>august</translation>
    </message>
    <message>
        <source>September</source>
        <comment>full name</comment>
        <translation>septembar</translation>
    </message>
    <message>
        <source>October</source>
        <comment>full name</comment>
        <translation>oktobar</translation>
    </message>
    <message>
        <source>November</source>
        <comment>full name</comment>
        <translation>novembar</translation>
    </message>
    <message>
        <source>December</source>
        <comment>full name</comment>
        <translation>decembar</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short name</comment>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short name</comment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short name</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short name</comment>
        <translation>apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short name</comment>
        <translation>maj</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short name</comment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short name</comment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short name</comment>
        <translation>aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short name</comment>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short name</comment>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short name</comment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short name</comment>
        <translation>dec</translation>
    </message>
    <message>
        <source>the figure compared with is zero</source>
        <translation>podatak sa kojim se poredi je nula</translation>
    </message>
    <message>
        <source>there is no figure to compare with</source>
        <translation>nema podatka sa kojim bi se poredilo</translation>
    </message>
    <message>
        <source>there is no figure for the first period</source>
        <translation>nema podatka za prvi period</translation>
    </message>
    <message>
        <source>the figure does not exist there</source>
        <translation>podatak tamo ne postoji</translation>
    </message>
    <message>
        <source>a figure is withheld because it is small</source>
        <translation>podatak je zadržan jer je mali</translation>
    </message>
    <message>
        <source>what is counted changed in the meantime</source>
        <translation>u međuvremenu se promijenilo ono što se broji</translation>
    </message>
    <message>
        <source>one side rests on fewer months than its period has</source>
        <translation>jedna strana počiva na manje mjeseci nego što ih period ima</translation>
    </message>
    <message>
        <source>Something is missing at the end of the period.</source>
        <translation>Na kraju perioda nešto nedostaje.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a month, a year or a period.</source>
        <translation>„%1“ se ne razumije kao mjesec, godina ili period.</translation>
    </message>
    <message>
        <source>“%1” is no month: months go from 1 to 12.</source>
        <translation>„%1“ nije mjesec: mjeseci idu od 1 do 12.</translation>
    </message>
    <message>
        <source>No edition of a month before %1 is published.</source>
        <translation>Nije objavljeno nijedno izdanje za mjesec prije: %1.</translation>
    </message>
    <message>
        <source>Nothing is reported before %1.</source>
        <translation>Ništa nije prijavljeno prije: %1.</translation>
    </message>
    <message>
        <source>There is no period. Type for instance “Jan-Jul 2025”.</source>
        <translation>Nema perioda. Upišite, na primjer, „jan-jul 2025.“.</translation>
    </message>
    <message>
        <source>“%1” needs data: there is no latest month to count from.</source>
        <translation>„%1“ traži podatke: nema posljednjeg mjeseca od kojeg bi se brojalo.</translation>
    </message>
    <message>
        <source>“%1” needs data: there are none to look it up in.</source>
        <translation>„%1“ traži podatke: nema podataka u kojima bi se potražilo.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>„%1“ nema godinu.</translation>
    </message>
    <message>
        <source>Years go from %1 to %2.</source>
        <translation>Godine idu od %1 do %2.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Period se završava prije nego što počne.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 u poređenju sa %2</translation>
    </message>
    <message>
        <source>One period is expected here, not two.</source>
        <translation>Ovdje se očekuje jedan period, a ne dva.</translation>
    </message>
    <message>
        <source>end of %1</source>
        <comment>a month</comment>
        <translation>kraj mjeseca: %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Ostali</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Nije prikazano: %1.</translation>
    </message>
    <message>
        <source>Asylum: intentions, applications and grants of protection</source>
        <translation>Azil: namjere, zahtjevi i odobrena zaštita</translation>
    </message>
    <message>
        <source>%1, persons</source>
        <translation>%1, osobe</translation>
    </message>
    <message>
        <source>Applications per 100 intentions</source>
        <translation>Zahtjevi na 100 namjera</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Namjere</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Zahtjevi</translation>
    </message>
    <message>
        <source>Grants of protection</source>
        <translation>Odobrena zaštita</translation>
    </message>
    <message>
        <source>There are no figures of asylum for %1.</source>
        <translation>Nema podataka o azilu za %1.</translation>
    </message>
    <message>
        <source>%1 %2 within a year</source>
        <comment>arrivals in Serbia fell by 7%</comment>
        <translation>%1: %2 za godinu dana</translation>
    </message>
    <message>
        <source>end of each month</source>
        <translation>kraj svakog mjeseca</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>mjesec po mjesec</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2.</source>
        <translation>Nema podataka (%1) za %2.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>before the last of a list</comment>
        <translation> i </translation>
    </message>
    <message>
        <source>as known on %1 UTC</source>
        <translation>stanje poznato %1 UTC</translation>
    </message>
    <message>
        <source>as now known</source>
        <translation>sadašnje stanje</translation>
    </message>
    <message>
        <source>as published in “%1”</source>
        <translation>kako je objavljeno u „%1“</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
</context>
<context>
    <name>mm::AnnotationPanel</name>
    <message>
        <source>Follow up</source>
        <translation>Za praćenje</translation>
    </message>
    <message>
        <source>Comment on the number</source>
        <translation>Komentar o broju</translation>
    </message>
    <message>
        <source>Comment on this number</source>
        <translation>Komentar o ovom broju</translation>
    </message>
    <message>
        <source>Follow this number up</source>
        <translation>Prati ovaj broj</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mm::AsOfBanner</name>
    <message>
        <source>Back to now</source>
        <translation>Nazad na sadašnje stanje</translation>
    </message>
    <message>
        <source>The data are shown as they were known on %1.</source>
        <translation>Podaci su prikazani onako kako su bili poznati %1.</translation>
    </message>
    <message>
        <source>The data are shown as they were published in “%1”.</source>
        <translation>Podaci su prikazani onako kako su objavljeni u „%1“.</translation>
    </message>
    <message>
        <source>Nothing can be changed.</source>
        <translation>Ništa se ne može mijenjati.</translation>
    </message>
</context>
<context>
    <name>mm::AsOfMenu</name>
    <message>
        <source>Show data as &amp;of</source>
        <translation>P&amp;rikaži podatke sa stanjem</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Sada</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Izdanje „%1“</translation>
    </message>
    <message>
        <source>A &amp;moment…</source>
        <translation>&amp;Trenutak…</translation>
    </message>
</context>
<context>
    <name>mm::BlockMenu</name>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>Prikaži &amp;brojeve</translation>
    </message>
    <message>
        <source>How it is &amp;computed</source>
        <translation>Kako se &amp;računa</translation>
    </message>
    <message>
        <source>&amp;Rewrite the sentence…</source>
        <translation>&amp;Preformuliraj rečenicu…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Pomjeri &amp;gore</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Pomjeri &amp;dolje</translation>
    </message>
    <message>
        <source>Take &amp;off the page</source>
        <translation>Uk&amp;loni sa stranice</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Š&amp;ire</translation>
    </message>
    <message>
        <source>N&amp;arrower</source>
        <translation>&amp;Uže</translation>
    </message>
    <message>
        <source>&amp;Taller</source>
        <translation>&amp;Više</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Niže</translation>
    </message>
</context>
<context>
    <name>mm::Catalogue</name>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Osobe u mješovitim kretanjima</translation>
    </message>
    <message>
        <source>Grants of refugee status</source>
        <translation>Odobreni statusi izbjeglice</translation>
    </message>
    <message>
        <source>Grants of subsidiary protection</source>
        <translation>Odobrena supsidijarna zaštita</translation>
    </message>
    <message>
        <source>Rejected applications</source>
        <translation>Odbijeni zahtjevi</translation>
    </message>
    <message>
        <source>Closed applications</source>
        <translation>Obustavljeni postupci</translation>
    </message>
    <message>
        <source>Pending applications</source>
        <translation>Neriješeni zahtjevi</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Prisutne osobe</translation>
    </message>
    <message>
        <source>Persons present in centres</source>
        <translation>Prisutne osobe u centrima</translation>
    </message>
    <message>
        <source>Persons present outside centres</source>
        <translation>Prisutne osobe van centara</translation>
    </message>
    <message>
        <source>Positive decisions</source>
        <translation>Pozitivne odluke</translation>
    </message>
    <message>
        <source>First-instance decisions</source>
        <translation>Prvostepene odluke</translation>
    </message>
    <message>
        <source>Asylum interviews</source>
        <translation>Saslušanja u postupku azila</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among new arrivals</source>
        <translation>Djeca bez pratnje i razdvojena djeca među novim dolascima</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among intentions</source>
        <translation>Djeca bez pratnje i razdvojena djeca među namjerama</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among applicants</source>
        <translation>Djeca bez pratnje i razdvojena djeca među podnosiocima zahtjeva</translation>
    </message>
    <message>
        <source>Pushbacks reported</source>
        <translation>Prijavljena vraćanja sa granice</translation>
    </message>
    <message>
        <source>Reported pushbacks</source>
        <translation>Prijavljena vraćanja sa granice</translation>
    </message>
    <message>
        <source>Admissions to governmental centres</source>
        <translation>Prijemi u državne centre</translation>
    </message>
    <message>
        <source>IOM registrations on arrival</source>
        <translation>Registracije IOM po dolasku</translation>
    </message>
    <message>
        <source>Irregular apprehensions</source>
        <translation>Neregularni prelasci: zatečene osobe</translation>
    </message>
    <message>
        <source>Detections on the Western Balkans route</source>
        <translation>Otkrivanja na zapadnobalkanskoj ruti</translation>
    </message>
    <message>
        <source>New arrivals do not include Ukrainians as of 24 February 2022.</source>
        <translation>Novi dolasci ne obuhvataju državljane Ukrajine od 24. februara 2022.</translation>
    </message>
    <message>
        <source>The estimate exists for the region only.</source>
        <translation>Procjena postoji samo za regiju.</translation>
    </message>
    <message>
        <source>The figure exists for the route only.</source>
        <translation>Podatak postoji samo za rutu.</translation>
    </message>
    <message>
        <source>The same person may report several pushbacks, so they are not added over countries.</source>
        <translation>Ista osoba može prijaviti više vraćanja, pa se ona ne sabiraju po zemljama.</translation>
    </message>
    <message>
        <source>The same person may be counted in several countries, so arrivals are not added over countries.</source>
        <translation>Ista osoba može biti ubrojana u više zemalja, pa se dolasci ne sabiraju po zemljama.</translation>
    </message>
    <message>
        <source>Persons newly arriving irregularly during the month, as the authority of the country counts them. Persons from Ukraine are not included from 24 February 2022.</source>
        <translation>Osobe koje su tokom mjeseca neregularno pristigle, kako ih broji organ zemlje. Osobe iz Ukrajine nisu uključene od 24. februara 2022.</translation>
    </message>
    <message>
        <source>UNHCR estimate of the distinct persons transiting the region during the month. Never the sum of the countries.</source>
        <translation>Procjena UNHCR-a o broju različitih osoba koje su tokom mjeseca prošle kroz regiju. Nikada zbir zemalja.</translation>
    </message>
    <message>
        <source>Persons who expressed the intention to seek asylum, where the procedure has that stage.</source>
        <translation>Osobe koje su iskazale namjeru da traže azil, tamo gdje postupak ima tu fazu.</translation>
    </message>
    <message>
        <source>Persons who lodged a formal application for asylum during the month.</source>
        <translation>Osobe koje su tokom mjeseca podnijele zahtjev za azil.</translation>
    </message>
    <message>
        <source>Persons granted refugee status in the first instance during the month.</source>
        <translation>Osobe kojima je tokom mjeseca u prvom stepenu odobren status izbjeglice.</translation>
    </message>
    <message>
        <source>Persons granted subsidiary or complementary protection in the first instance during the month.</source>
        <translation>Osobe kojima je tokom mjeseca u prvom stepenu odobrena supsidijarna ili dopunska zaštita.</translation>
    </message>
    <message>
        <source>Persons whose application was rejected on its merits during the month.</source>
        <translation>Osobe čiji je zahtjev tokom mjeseca odbijen po meritumu.</translation>
    </message>
    <message>
        <source>Persons whose application was closed without a decision on its merits during the month.</source>
        <translation>Osobe čiji je postupak tokom mjeseca obustavljen bez odluke po meritumu.</translation>
    </message>
    <message>
        <source>Persons whose application had no first decision at the end of the month.</source>
        <translation>Osobe čiji zahtjev na kraju mjeseca nije imao prvu odluku.</translation>
    </message>
    <message>
        <source>Refugees and migrants present at the end of the month, in centres and outside them.</source>
        <translation>Izbjeglice i migranti prisutni na kraju mjeseca, u centrima i van njih.</translation>
    </message>
    <message>
        <source>Refugees and migrants in centres of all types at the end of the month.</source>
        <translation>Izbjeglice i migranti u centrima svih vrsta na kraju mjeseca.</translation>
    </message>
    <message>
        <source>Refugees and migrants estimated to be outside centres at the end of the month.</source>
        <translation>Izbjeglice i migranti za koje se procjenjuje da su na kraju mjeseca van centara.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons present at the end of the month.</source>
        <translation>Djeca bez pratnje i razdvojena djeca među osobama prisutnim na kraju mjeseca.</translation>
    </message>
    <message>
        <source>Persons granted refugee status or subsidiary protection in the first instance during the month.</source>
        <translation>Osobe kojima je tokom mjeseca u prvom stepenu odobren status izbjeglice ili supsidijarna zaštita.</translation>
    </message>
    <message>
        <source>Decisions taken in the first instance during the month; a decision may concern several persons.</source>
        <translation>Odluke donesene tokom mjeseca u prvom stepenu; odluka se može odnositi na više osoba.</translation>
    </message>
    <message>
        <source>Interviews held during the month; events, not persons.</source>
        <translation>Saslušanja održana tokom mjeseca; događaji, a ne osobe.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the new arrivals of the month.</source>
        <translation>Djeca bez pratnje i razdvojena djeca među novim dolascima u mjesecu.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who expressed the intention to seek asylum.</source>
        <translation>Djeca bez pratnje i razdvojena djeca među osobama koje su iskazale namjeru da traže azil.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who applied for asylum.</source>
        <translation>Djeca bez pratnje i razdvojena djeca među osobama koje su podnijele zahtjev za azil.</translation>
    </message>
    <message>
        <source>Persons who reported a pushback to the country during the month. Not subtracted from arrivals.</source>
        <translation>Osobe koje su tokom mjeseca prijavile da su vraćene u zemlju. Ne oduzimaju se od dolazaka.</translation>
    </message>
    <message>
        <source>Newcomers registered in governmental centres; repeated admissions are possible. Never mixed with new arrivals.</source>
        <translation>Novopridošli upisani u državnim centrima; moguć je ponovljen prijem. Nikada se ne miješa sa novim dolascima.</translation>
    </message>
    <message>
        <source>Interceptions by authorities as compiled by IOM: a family of figures of its own, which IOM adds over countries.</source>
        <translation>Zatečene osobe po nadležnim organima, kako ih objedinjuje IOM: zasebna porodica podataka, koje IOM sabira po zemljama.</translation>
    </message>
    <message>
        <source>Apprehensions by the police, first and repeated.</source>
        <translation>Osobe koje je zatekla policija, prvi put i ponovo.</translation>
    </message>
    <message>
        <source>Irregular crossings of the external border of the European Union on this route, as detected by Frontex. Context only.</source>
        <translation>Neregularni prijelazi vanjske granice Evropske unije na ovoj ruti, koje je otkrio Frontex. Samo radi konteksta.</translation>
    </message>
</context>
<context>
    <name>mm::CellDetails</name>
    <message>
        <source>History of the number</source>
        <translation>Historija broja</translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Nijedan broj nije izabran</translation>
    </message>
    <message>
        <source>Select a cell to see where its number came from and what it was before.</source>
        <translation>Izaberite ćeliju da vidite odakle je njen broj i šta je bilo prije toga.</translation>
    </message>
    <message>
        <source>Not used in the factsheet of %1.</source>
        <translation>Ne koristi se u informativnom listu za %1.</translation>
    </message>
    <message>
        <source>Used in the factsheet of %1:</source>
        <translation>Koristi se u informativnom listu za %1:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
            <numerusform>i još %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nije dostavljeno</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potvrđeno</translation>
    </message>
    <message>
        <source>Provisional: may still change</source>
        <translation>Privremeno: još se može promijeniti</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Procijenjeno</translation>
    </message>
    <message>
        <source>Suppressed: known to the sender, withheld because it is small</source>
        <translation>Prikriveno: pošiljalac zna broj, ali ga zadržava jer je mali</translation>
    </message>
    <message>
        <source>Not applicable, says the sender</source>
        <translation>Nije primjenjivo, kaže pošiljalac</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <translation>(prije toga: %1)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mm::ChangeModel</name>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <translation>%1, %2, %3: %4, prije toga %5</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Zemlja ili teritorija</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Pokazatelj</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prije</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Poslije</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odakle</translation>
    </message>
</context>
<context>
    <name>mm::ChangeSetModel</name>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
</context>
<context>
    <name>mm::ChartPane</name>
    <message>
        <source>Chart &amp;options</source>
        <translation>&amp;Opcije grafikona</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcije</translation>
    </message>
    <message>
        <source>Pin the comparison, mark events, and what stands behind lines</source>
        <translation>Zakačite poređenje, označite događaje, i šta stoji iza linija</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Smjernice</translation>
    </message>
    <message>
        <source>What of this chart is against the guidelines for charts</source>
        <translation>Šta se na ovom grafikonu ne slaže sa smjernicama za grafikone</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table (F6)</source>
        <translation>Prikaži brojeve grafikona kao tabelu (F6)</translation>
    </message>
    <message>
        <source>&amp;Pin this comparison</source>
        <translation>&amp;Zakači ovo poređenje</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Behind the lines</source>
        <translation>Iza linija</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Ništa</translation>
    </message>
    <message>
        <source>The &amp;difference of A and B</source>
        <translation>&amp;Razlika između A i B</translation>
    </message>
    <message>
        <source>The range of &amp;earlier years</source>
        <translation>Ra&amp;spon ranijih godina</translation>
    </message>
    <message>
        <source>&amp;Mark events</source>
        <translation>Označ&amp;i događaje</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>&amp;Događaji…</translation>
    </message>
    <message>
        <source>Only a base as now known can be pinned</source>
        <translation>Može se zakačiti samo osnova kakva je sada poznata</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Zakačeno</translation>
    </message>
    <message>
        <source>Four comparisons are pinned</source>
        <translation>Zakačena su četiri poređenja</translation>
    </message>
    <message>
        <source>Guidelines (%1)</source>
        <translation>Smjernice (%1)</translation>
    </message>
</context>
<context>
    <name>mm::Charts</name>
    <message>
        <source>Too small for the chart.</source>
        <translation>Premalo mjesta za grafikon.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a country and its change</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a period and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Persons or change</source>
        <translation>Osobe ili promjena</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, najniže</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, najviše</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Događaji</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafikon</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/p</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nije primjenjivo</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zadržano</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (privremeno)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number in a period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all values provisional</source>
        <translation>sve vrijednosti su privremene</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>privremeno ili procijenjeno</translation>
    </message>
    <message>
        <source>gap: withheld</source>
        <translation>praznina: zadržano</translation>
    </message>
    <message>
        <source>gap: not reported</source>
        <translation>praznina: nije dostavljeno</translation>
    </message>
    <message>
        <source>* for a number: withheld</source>
        <translation>* umjesto broja: zadržano</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: nema vrijednosti</translation>
    </message>
    <message>
        <source>Not shown for lack of room: %1</source>
        <translation>Nije prikazano zbog nedostatka mjesta: %1</translation>
    </message>
</context>
<context>
    <name>mm::ComparePage</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>As now known</source>
        <translation>Kako je sada poznato</translation>
    </message>
    <message>
        <source>As published then, in “%1”</source>
        <translation>Kako je tada objavljeno, u „%1“</translation>
    </message>
    <message>
        <source>As published then: %1 has no edition</source>
        <translation>Kako je tada objavljeno: %1 nema izdanje</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Izdanje „%1“</translation>
    </message>
    <message>
        <source>B as now known</source>
        <translation>B kako je sada poznato</translation>
    </message>
    <message>
        <source>B as in “%1”</source>
        <translation>B kao u „%1“</translation>
    </message>
    <message>
        <source>Comparison by country</source>
        <translation type="vanished">Poređenje po zemljama</translation>
    </message>
</context>
<context>
    <name>mm::ComparisonModel</name>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/p</translation>
    </message>
    <message>
        <source>No percentage: %1.</source>
        <translation>Nema procenta: %1.</translation>
    </message>
    <message>
        <source>At least one month is suppressed.</source>
        <translation>Najmanje jedan mjesec je prikriven.</translation>
    </message>
    <message>
        <source>Rests on provisional or estimated months.</source>
        <translation>Počiva na privremenim ili procijenjenim mjesecima.</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>Months reported of months expected, in A and in B</source>
        <translation>Dostavljeni od očekivanih mjeseci, u A i u B</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Zemlja ili teritorija</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Months A · B</source>
        <translation>Mjeseci A · B</translation>
    </message>
</context>
<context>
    <name>mm::ComparisonTable</name>
    <message>
        <source>Comparison by country</source>
        <translation>Poređenje po zemljama</translation>
    </message>
</context>
<context>
    <name>mm::CompletenessStrip</name>
    <message>
        <source>Completeness by country and month</source>
        <translation>Potpunost po zemljama i mjesecima</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; signed off by %2</source>
        <translation>%1; ovjera: %2</translation>
    </message>
    <message>
        <source>Take back the &amp;sign-off of %1, %2</source>
        <translation>Po&amp;vuci ovjeru za %1, %2</translation>
    </message>
    <message>
        <source>&amp;Sign off %1, %2</source>
        <translation>O&amp;vjeri %1, %2</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>ovjereno</translation>
    </message>
</context>
<context>
    <name>mm::CompositionPanel</name>
    <message>
        <source>New arrivals</source>
        <translation>Novi dolasci</translation>
    </message>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Osobe u mješovitim kretanjima</translation>
    </message>
    <message>
        <source>Map of arrivals</source>
        <translation>Karta dolazaka</translation>
    </message>
    <message>
        <source>Asylum statistics</source>
        <translation>Statistika azila</translation>
    </message>
    <message>
        <source>Present at end of month</source>
        <translation>Prisutni na kraju mjeseca</translation>
    </message>
    <message>
        <source>Present by month</source>
        <translation>Prisutni po mjesecima</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Državljanstva</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Djeca bez pratnje</translation>
    </message>
    <message>
        <source>Pinned comparisons</source>
        <translation>Zakačena poređenja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Napomene</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Gore</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dolje</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>Blocks of the page</source>
        <translation>Blokovi strane</translation>
    </message>
    <message>
        <source>Ticked blocks stand on the page, in this order.</source>
        <translation>Označeni blokovi stoje na strani, ovim redom.</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Puna širina</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Široko</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Polovina</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Usko</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Trećina</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Nisko</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Po potrebi</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Visoko</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Vrlo visoko</translation>
    </message>
    <message>
        <source>Moves the block towards the top of the page.</source>
        <translation>Pomjera blok ka vrhu strane.</translation>
    </message>
    <message>
        <source>Moves the block towards the end of the page.</source>
        <translation>Pomjera blok ka dnu strane.</translation>
    </message>
    <message>
        <source>All blocks as they usually are.</source>
        <translation>Svi blokovi kao što su obično.</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>Ši&amp;rina:</translation>
    </message>
    <message>
        <source>H&amp;eight:</source>
        <translation>&amp;Visina:</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 od 12 kolona</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>mm::ConflictBar</name>
    <message>
        <source>%1: the files disagree.</source>
        <translation>%1: datoteke se ne slažu.</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 u %3</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nijedan od njih</translation>
    </message>
    <message>
        <source>%1 · as it is stored</source>
        <translation>%1 · kao što je sačuvano</translation>
    </message>
</context>
<context>
    <name>mm::ConnectDialog</name>
    <message>
        <source>&amp;Make a new dataset there</source>
        <translation>Na&amp;pravi tamo nov skup podataka</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Po&amp;veži</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Povezivanje sa bazom podataka</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>ime servera</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ne pamti se</translation>
    </message>
    <message>
        <source>When the server can</source>
        <translation>Kada server može</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Uvijek</translation>
    </message>
    <message>
        <source>Always, and check who the server is</source>
        <translation>Uvijek, uz provjeru ko je server</translation>
    </message>
    <message>
        <source>Backups of a database on a server are made there, not by this program.</source>
        <translation>Rezervne kopije baze na serveru prave se tamo, a ne ovim programom.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Baza:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Korisnik:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Lozinka:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ši&amp;friranje:</translation>
    </message>
</context>
<context>
    <name>mm::DataExportDialog</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One number a line, for any program.</source>
        <translation>Jedan broj po redu, za svaki program.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel radna sveska</translation>
    </message>
    <message>
        <source>A sheet to read, one to compute with, one on the source.</source>
        <translation>List za čitanje, list za računanje, list o izvoru.</translation>
    </message>
    <message>
        <source>Data Package</source>
        <translation>Data Package</translation>
    </message>
    <message>
        <source>A folder: the numbers as CSV and a description of them.</source>
        <translation>Fascikla: brojevi kao CSV i njihov opis.</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>For statistical offices.</source>
        <translation>Za statističke zavode.</translation>
    </message>
    <message>
        <source>CSV with HXL hashtags</source>
        <translation>CSV sa HXL oznakama</translation>
    </message>
    <message>
        <source>For the Humanitarian Data Exchange.</source>
        <translation>Za Humanitarian Data Exchange.</translation>
    </message>
    <message>
        <source>For the &amp;public: withhold counts below %1, and what they could be computed from</source>
        <translation>Za &amp;javnost: zadrži brojeve ispod %1 i ono iz čega bi se mogli izračunati</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Izvoz podataka</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Podaci:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datoteka:</translation>
    </message>
</context>
<context>
    <name>mm::DataPage</name>
    <message>
        <source>Numbers by month</source>
        <translation>Brojevi po mjesecima</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · bubble: comment · flag: follow up · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation>Šrafirano: nije dostavljeno · tačka: privremeno · oblačić: komentar · zastavica: za praćenje · ~ procijenjeno · * prikriveno · n/a ne postoji. Upišite 120, 0, ništa, &lt;5 ili *, ~120, 120p, =120+14.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Nijedan skup podataka nije otvoren.</translation>
    </message>
    <message>
        <source>There are no numbers yet. Import sheets, or type the first ones.</source>
        <translation>Još nema brojeva. Uvezite tabele ili upišite prve brojeve.</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation type="vanished">Šrafirano: nije dostavljeno · tačka: privremeno · ~ procijenjeno · * prikriveno · n/a ne postoji. Upišite 120, 0, ništa, &lt;5 ili *, ~120, 120p, =120+14.</translation>
    </message>
</context>
<context>
    <name>mm::EditionWatch</name>
    <message>
        <source>The edition “%1” no longer agrees with the data: %2.</source>
        <translation>Izdanje „%1“ se više ne slaže sa podacima: %2.</translation>
    </message>
    <message>
        <source>Editions that no longer agree with the data: %1.</source>
        <translation>Izdanja koja se više ne slažu sa podacima: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln rečenica</numerusform>
            <numerusform>%Ln rečenice</numerusform>
            <numerusform>%Ln rečenica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) with charts or tables</source>
        <translation>
            <numerusform>%Ln blok sa grafikonima ili tabelama</numerusform>
            <numerusform>%Ln bloka sa grafikonima ili tabelama</numerusform>
            <numerusform>%Ln blokova sa grafikonima ili tabelama</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>mm::Entry</name>
    <message>
        <source>This is not a number. Type a whole number, leave the cell empty for “not reported”, or type * for suppressed.</source>
        <translation>Ovo nije broj. Upišite cijeli broj, ostavite ćeliju praznu za „nije dostavljeno“ ili upišite * za prikriveno.</translation>
    </message>
    <message>
        <source>A count of persons cannot be negative.</source>
        <translation>Broj osoba ne može biti negativan.</translation>
    </message>
    <message>
        <source>Persons are counted in whole numbers.</source>
        <translation>Osobe se broje cijelim brojevima.</translation>
    </message>
    <message>
        <source>This number is too large to be a count of persons.</source>
        <translation>Ovaj broj je prevelik za broj osoba.</translation>
    </message>
    <message>
        <source>The groups of digits do not fit together. Type the number without thousands marks.</source>
        <translation>Grupe cifara se ne slažu. Upišite broj bez oznaka hiljada.</translation>
    </message>
</context>
<context>
    <name>mm::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Događaji</translation>
    </message>
    <message>
        <source>What may explain the numbers. Events are marked in charts month by month, with their dates. They are yours and no part of the dataset.</source>
        <translation>Šta može da objasni brojeve. Događaji se označavaju na grafikonima mjesec po mjesec, sa datumima. Vaši su i nisu dio skupa podataka.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Šta se dogodilo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ukloni</translation>
    </message>
</context>
<context>
    <name>mm::Exchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Izvoz je prekinut.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Datoteka nije se mogla upisati: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Fascikla „%1“ ne može se napraviti.</translation>
    </message>
    <message>
        <source>a cell cannot be kept</source>
        <translation>jedna ćelija ne može se sačuvati</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Radna sveska nije se mogla upisati: %1.</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 numbers; there are %2. Export as csv instead.</source>
        <translation>List može da sadrži najviše %1 brojeva, a ima ih %2. Umjesto toga izvezite kao csv.</translation>
    </message>
</context>
<context>
    <name>mm::Export</name>
    <message>
        <source>This PDF document was not made by this program, or was altered.</source>
        <translation>Ovaj PDF dokument nije napravljen ovim programom ili je izmijenjen.</translation>
    </message>
    <message>
        <source>The PDF document could not be made.</source>
        <translation>PDF dokument nije mogao da se napravi.</translation>
    </message>
    <message>
        <source>A picture's sides must be between %1 and %2 mm long.</source>
        <translation>Strane slike moraju biti duge između %1 i %2 mm.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this picture.</source>
        <translation>Na ovoj slici nema šta da se nacrta.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG slika</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF dokument</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG crtež</translation>
    </message>
    <message>
        <source>“%1” has no ending; a picture is .png, .pdf or .svg.</source>
        <translation>„%1“ nema nastavak; slika je .png, .pdf ili .svg.</translation>
    </message>
    <message>
        <source>A picture cannot be written as .%1; use .png, .pdf or .svg.</source>
        <translation>Slika se ne može zapisati kao .%1; koristite .png, .pdf ili .svg.</translation>
    </message>
    <message>
        <source>The resolution must be between %1 and %2 dpi.</source>
        <translation>Rezolucija mora biti između %1 i %2 dpi.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large; choose a smaller size or a lower resolution.</source>
        <translation>Slika bi imala %1 × %2 piksela, što je previše; izaberite manju veličinu ili nižu rezoluciju.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Nema dovoljno memorije za sliku te veličine.</translation>
    </message>
</context>
<context>
    <name>mm::ExportDialog</name>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Numbers beside it, as CSV</source>
        <translation>&amp;Brojevi uz nju, kao CSV</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Izvoz slike</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG slika</translation>
    </message>
    <message>
        <source>PDF, with text that can be searched</source>
        <translation>PDF, sa tekstom koji se može pretraživati</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG crtež</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Potraži…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>Ši&amp;rina:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Visina:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>R&amp;ezolucija:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datoteka:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 piksela</translation>
    </message>
    <message>
        <source>Vector: sharp at any size</source>
        <translation>Vektorski: oštro u svakoj veličini</translation>
    </message>
</context>
<context>
    <name>mm::FactCheckWindow</name>
    <message>
        <source>Agrees</source>
        <translation>Slaže se</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Razlikuje se</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Ne može se provjeriti</translation>
    </message>
    <message>
        <source>Check a text</source>
        <translation>Provjera teksta</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Tekst za provjeru</translation>
    </message>
    <message>
        <source>Paste a text here, or drop a file: an old factsheet, a press release, a PDF. Every number, percent, direction and date of it is held against the data.</source>
        <translation>Zalijepite tekst ovdje ili prevucite datoteku: stari informativni list, saopćenje za javnost, PDF. Svaki broj, procenat, smjer i datum upoređuje se sa podacima.</translation>
    </message>
    <message>
        <source>What the text claims</source>
        <translation>Šta tekst tvrdi</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otvori datoteku…</translation>
    </message>
    <message>
        <source>Where it names no &amp;month, it speaks of:</source>
        <translation>Gdje ne navodi &amp;mjesec, govori o:</translation>
    </message>
    <message>
        <source>Texts and PDF (*.txt *.pdf);;All files (*)</source>
        <translation>Tekstovi i PDF (*.txt *.pdf);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Čita se…</translation>
    </message>
    <message>
        <source>There are no figures to hold a text against.</source>
        <translation>Nema podataka sa kojima bi se tekst uporedio.</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Još nema šta da se provjeri.</translation>
    </message>
    <message>
        <source>There is no number in this text that could be checked.</source>
        <translation>U ovom tekstu nema broja koji bi se mogao provjeriti.</translation>
    </message>
    <message>
        <source>Click a line to find it in the text.</source>
        <translation>Kliknite na red da ga nađete u tekstu.</translation>
    </message>
</context>
<context>
    <name>mm::Factsheet</name>
    <message>
        <source>rounded without a word such as “some”</source>
        <translation>zaokruženo, a bez riječi kao što je „oko“</translation>
    </message>
    <message>
        <source>cut off instead of rounded</source>
        <translation>odsječeno umjesto zaokruženo</translation>
    </message>
    <message>
        <source>computed from rounded numbers</source>
        <translation>izračunato iz zaokruženih brojeva</translation>
    </message>
    <message>
        <source>computed on the later number instead of the earlier one</source>
        <translation>izračunato u odnosu na kasniji umjesto na raniji broj</translation>
    </message>
    <message>
        <source>the direction is the other way</source>
        <translation>smjer je obrnut</translation>
    </message>
    <message>
        <source>the word beside the number is untrue</source>
        <translation>riječ uz broj nije tačna</translation>
    </message>
    <message>
        <source>the parts do not add up, even with rounding</source>
        <translation>dijelovi se ne slažu sa zbirom, ni uz zaokruživanje</translation>
    </message>
    <message>
        <source>the same person may be counted in several countries, so there is no regional number</source>
        <translation>ista osoba može biti evidentirana u više zemalja, pa regionalnog broja nema</translation>
    </message>
    <message>
        <source>“%1” agrees with the data.</source>
        <translation>„%1“ se slaže sa podacima.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: the data have no such figure.</source>
        <translation>„%1“ ne može se provjeriti: u podacima nema takvog broja.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: it is not clear what is counted.</source>
        <translation>„%1“ ne može se provjeriti: nije jasno šta se broji.</translation>
    </message>
    <message>
        <source>“%1” is no date: the month ends earlier.</source>
        <translation>„%1“ nije datum: mjesec se završava ranije.</translation>
    </message>
    <message>
        <source>The text says %1.</source>
        <translation>U tekstu piše %1.</translation>
    </message>
    <message>
        <source>The text says %1: %2.</source>
        <translation>U tekstu piše %1: %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2.</source>
        <translation>U tekstu piše %1, a u podacima je %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2: %3.</source>
        <translation>U tekstu piše %1, a u podacima je %2: %3.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>sa %1 na %2</translation>
    </message>
    <message>
        <source>There is no text for the footnote “%1”.</source>
        <translation>Za napomenu „%1“ nema teksta.</translation>
    </message>
    <message>
        <source>Reading a PDF needs pdftotext (package poppler-utils), which is not installed.</source>
        <translation>Za čitanje PDF-a potreban je pdftotext (paket poppler-utils), koji nije instaliran.</translation>
    </message>
    <message>
        <source>The PDF “%1” cannot be read.</source>
        <translation>PDF „%1“ ne može se pročitati.</translation>
    </message>
    <message>
        <source>The PDF “%1” has no text, only pictures.</source>
        <translation>PDF „%1“ nema teksta, samo slike.</translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MB.</source>
        <translation>„%1“ je veće od 32 MB.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a PDF.</source>
        <translation>„%1“ nije ni tekst ni PDF.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ ne može se otvoriti.</translation>
    </message>
</context>
<context>
    <name>mm::FactsheetChooser</name>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>izdanje %1</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Mjesec:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>St&amp;rana:</translation>
    </message>
    <message>
        <source>Region or country of the page</source>
        <translation>Regija ili zemlja stranice</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Jezik:</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Jezik dokumenta</translation>
    </message>
    <message>
        <source>There is no style to show a factsheet in.</source>
        <translation>Nema stila za prikaz informativnog lista.</translation>
    </message>
</context>
<context>
    <name>mm::FactsheetPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Izvezi…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Uvećanje</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Po širini</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Uvećanje:</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokovi</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Rečenice</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Nedostaje</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Još nema podataka. Uvezite tabele da biste vidjeli informativni list.</translation>
    </message>
    <message>
        <source>Nothing: every figure of the page is there.</source>
        <translation>Ništa: svi podaci strane su tu.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="vanished">Mjesec</translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="vanished">Stil</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="vanished">Jezik dokumenta</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation type="vanished">izdanje %1</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation type="vanished">&amp;Mjesec:</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation type="vanished">&amp;Tekst:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="vanished">&amp;Jezik:</translation>
    </message>
</context>
<context>
    <name>mm::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
</context>
<context>
    <name>mm::FindingDetails</name>
    <message>
        <source>Answer</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izaberite…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>July 2025</source>
        <translation>juli 2025.</translation>
    </message>
    <message>
        <source>Choose a finding to see it in the sheet.</source>
        <translation>Izaberite nalaz da biste ga vidjeli u tabeli.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Nije nađeno ništa što treba pogledati.</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Povuci odgovor</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other question(s) like this</source>
        <translation>
            <numerusform>I za još %Ln takvo pitanje</numerusform>
            <numerusform>I za još %Ln takva pitanja</numerusform>
            <numerusform>I za još %Ln takvih pitanja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln number(s) with this finding</source>
        <translation>
            <numerusform>Izostavi %Ln broj sa ovim nalazom</numerusform>
            <numerusform>Izostavi %Ln broja sa ovim nalazom</numerusform>
            <numerusform>Izostavi %Ln brojeva sa ovim nalazom</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: leave these figures out</source>
        <translation>Prazno: izostavi ove podatke</translation>
    </message>
    <message>
        <source>One month, please</source>
        <translation>Jedan mjesec, molimo</translation>
    </message>
</context>
<context>
    <name>mm::FindingModel</name>
    <message>
        <source>Answered: %1</source>
        <translation>Odgovoreno: %1</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Datoteka odbijena</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pitanje</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nije preuzeto</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Pogledajte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odgovoreno</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Obavještenje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nalaz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdje</translation>
    </message>
</context>
<context>
    <name>mm::GridBar</name>
    <message>
        <source>Sums</source>
        <translation>Zbirovi</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Svi dijelovi</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Zemlje</translation>
    </message>
    <message>
        <source>One indicator, all countries</source>
        <translation>Jedan pokazatelj, sve zemlje</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Pokazatelji</translation>
    </message>
    <message>
        <source>One country, all indicators</source>
        <translation>Jedna zemlja, svi pokazatelji</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Dijelovi</translation>
    </message>
    <message>
        <source>One indicator in one country, by nationality and the like</source>
        <translation>Jedan pokazatelj u jednoj zemlji, po državljanstvu i slično</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Zemlja ili teritorija</translation>
    </message>
    <message>
        <source>Show quarters, years and the sum of countries</source>
        <translation>Prikaži tromjesečja, godine i zbir zemalja</translation>
    </message>
    <message>
        <source>Also show parts that have no figure yet</source>
        <translation>Prikaži i dijelove koji još nemaju podataka</translation>
    </message>
    <message>
        <source>Find: kosovo jun 24</source>
        <translation>Traži: kosovo jun 24</translation>
    </message>
    <message>
        <source>Find a country, indicator, nationality or month (Ctrl+F)</source>
        <translation>Traži zemlju, pokazatelj, državljanstvo ili mjesec (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Potraži</translation>
    </message>
    <message>
        <source>Step through the numbers that need attention</source>
        <translation>Idi redom kroz brojeve koji traže pažnju</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Prethodni (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Sljedeći (F3)</translation>
    </message>
    <message>
        <source>Look for…</source>
        <translation>Potraži…</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Privremeno</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nije dostavljeno</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Bez izvora</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Za praćenje</translation>
    </message>
    <message>
        <source>Changed since “%1”</source>
        <translation>Promijenjeno od „%1“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln nađen</numerusform>
            <numerusform>%Ln nađena</numerusform>
            <numerusform>%Ln nađenih</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 od %L2</translation>
    </message>
</context>
<context>
    <name>mm::GridEditing</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiraj sa za&amp;glavljima</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Zalijepi</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Popuni na&amp;dolje</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>P&amp;opuni nadesno</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;lear to “not reported”</source>
        <translation>Obriši &amp;u „nije dostavljeno“</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation>U privremenoj memoriji nema teksta za lijepljenje.</translation>
    </message>
    <message>
        <source>Select a cell that takes a number; computed cells do not.</source>
        <translation>Izaberite ćeliju koja prima broj; izračunate ćelije ga ne primaju.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more number(s) to look at.</source>
        <translation>
            <numerusform>I još %n broj koji treba pogledati.</numerusform>
            <numerusform>I još %n broja koja treba pogledati.</numerusform>
            <numerusform>I još %n brojeva koje treba pogledati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::HistoryPage</name>
    <message>
        <source>Everything that was done</source>
        <translation>Sve što je urađeno</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Povuci ovaj korak</translation>
    </message>
    <message>
        <source>Show the data as they were then</source>
        <translation>Prikaži podatke kakvi su bili tada</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Koraci</translation>
    </message>
    <message>
        <source>Numbers of the step</source>
        <translation>Brojevi koraka</translation>
    </message>
    <message>
        <source>Writes a new step that restores what was before. Nothing is written when a number has changed since.</source>
        <translation>Upisuje nov korak koji vraća ono što je bilo prije. Ništa se ne upisuje ako se neki broj u međuvremenu promijenio.</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Zemlja ili teritorija</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Sve zemlje</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Pokazatelj</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Svi pokazatelji</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>Month: 2025-07</source>
        <translation>Mjesec: 2025-07</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Promjene</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revizije</translation>
    </message>
    <message>
        <source>not a month</source>
        <translation>nije mjesec</translation>
    </message>
    <message>
        <source>No step selected</source>
        <translation>Nijedan korak nije izabran</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>mm::ImportEffectView</name>
    <message>
        <source>Month of the factsheet</source>
        <translation>Mjesec informativnog lista</translation>
    </message>
    <message>
        <source>Wording of the factsheet</source>
        <translation>Tekst informativnog lista</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>izdanje %1</translation>
    </message>
    <message>
        <source>What the factsheet would say differently</source>
        <translation>Šta bi informativni list rekao drugačije</translation>
    </message>
    <message>
        <source>Factsheet of</source>
        <translation>Informativni list za</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Provjerava se…</translation>
    </message>
    <message>
        <source>The data changed meanwhile.</source>
        <translation>Podaci su se u međuvremenu promijenili.</translation>
    </message>
    <message>
        <source>The factsheet stays as it is.</source>
        <translation>Informativni list ostaje kakav jeste.</translation>
    </message>
    <message>
        <source>The factsheet of %1 stays as it is.</source>
        <translation>Informativni list za %1 ostaje kakav jeste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln rečenica</numerusform>
            <numerusform>%Ln rečenice</numerusform>
            <numerusform>%Ln rečenica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would change</source>
        <translation>
            <numerusform>%Ln broj bi se promijenio</numerusform>
            <numerusform>%Ln broja bi se promijenila</numerusform>
            <numerusform>%Ln brojeva bi se promijenilo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportFileModel</name>
    <message>
        <source>refused</source>
        <translation>odbijeno</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skriveno</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>nema podataka</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>novo: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>promijenjeno: %1</translation>
    </message>
    <message>
        <source>%1 empty ↔ zero</source>
        <translation>prazno ↔ nula: %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>u sukobu: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>odbijeno: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pitanje</numerusform>
            <numerusform>%Ln pitanja</numerusform>
            <numerusform>%Ln pitanja</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ništa novo</translation>
    </message>
</context>
<context>
    <name>mm::ImportFindingsView</name>
    <message>
        <source>Questions and findings</source>
        <translation>Pitanja i nalazi</translation>
    </message>
</context>
<context>
    <name>mm::ImportItemModel</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Promijenjeno</translation>
    </message>
    <message>
        <source>Empty ↔ zero</source>
        <translation>Prazno ↔ nula</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>U sukobu</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Odsutno</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odbijeno</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Nepromijenjeno</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>izaberite…</translation>
    </message>
    <message>
        <source>now confirmed</source>
        <translation>sada potvrđeno</translation>
    </message>
    <message>
        <source>now provisional</source>
        <translation>sada privremeno</translation>
    </message>
    <message>
        <source>now estimated</source>
        <translation>sada procijenjeno</translation>
    </message>
    <message>
        <source>Nothing is stored yet for this number.</source>
        <translation>Za ovaj broj još ništa nije sačuvano.</translation>
    </message>
    <message>
        <source>The sheet says something else than what is stored.</source>
        <translation>Tabela kaže nešto drugo od onoga što je sačuvano.</translation>
    </message>
    <message>
        <source>“Not reported” and zero are different things: look whether it is meant.</source>
        <translation>„Nije dostavljeno“ i nula su različite stvari: pogledajte da li je tako mišljeno.</translation>
    </message>
    <message>
        <source>The files say different things. Choose one of them to import it.</source>
        <translation>Datoteke kažu različito. Izaberite jednu da biste je uvezli.</translation>
    </message>
    <message>
        <source>Stored, and not in the sheet. It stays unless you tick it: then it is removed.</source>
        <translation>Sačuvano, a nema ga u tabeli. Ostaje ako ga ne označite: tada se briše.</translation>
    </message>
    <message>
        <source>Not taken: the findings say why.</source>
        <translation>Nije preuzeto: nalazi kažu zašto.</translation>
    </message>
    <message>
        <source>The sheet says what is stored already.</source>
        <translation>Tabela kaže ono što je već sačuvano.</translation>
    </message>
    <message>
        <source>Difference of two year-to-date figures; the cell reads “%1”.</source>
        <translation>Razlika dva podatka od početka godine; u ćeliji piše „%1“.</translation>
    </message>
    <message>
        <source>The cell reads “%1”.</source>
        <translation>U ćeliji piše „%1“.</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>ništa nije sačuvano</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>sačuvano %1</translation>
    </message>
    <message>
        <source>not reported in the sheet</source>
        <translation>u tabeli nije dostavljeno</translation>
    </message>
    <message>
        <source>the sheet says %1</source>
        <translation>tabela kaže %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Šta se dešava</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Zemlja ili teritorija</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Pokazatelj</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Dio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mjesec</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Sačuvano</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>U tabeli</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odakle</translation>
    </message>
</context>
<context>
    <name>mm::ImportItemsView</name>
    <message>
        <source>Country, indicator, month, file…</source>
        <translation>Zemlja, pokazatelj, mjesec, datoteka…</translation>
    </message>
    <message>
        <source>Show only numbers with these words</source>
        <translation>Prikaži samo brojeve sa ovim riječima</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Odluči</translation>
    </message>
    <message>
        <source>Numbers of the import</source>
        <translation>Brojevi uvoza</translation>
    </message>
    <message>
        <source>Choose a number first</source>
        <translation>Prvo izaberite broj</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Izostavi</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Preuzmi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen number(s)</source>
        <translation>
            <numerusform>%Ln izabrani broj</numerusform>
            <numerusform>%Ln izabrana broja</numerusform>
            <numerusform>%Ln izabranih brojeva</numerusform>
        </translation>
    </message>
    <message>
        <source>This row of the sheet</source>
        <translation>Ovaj red tabele</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Sve za: %1</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Sve za: „%1“</translation>
    </message>
    <message>
        <source>All of this file</source>
        <translation>Sve iz ove datoteke</translation>
    </message>
</context>
<context>
    <name>mm::ImportPage</name>
    <message>
        <source>Drop workbooks here</source>
        <translation>Prevucite tabele ovdje</translation>
    </message>
    <message>
        <source>Excel, LibreOffice and csv files, several at once, or cells pasted from a spreadsheet. You see what they would change before anything is written.</source>
        <translation>Datoteke Excel, LibreOffice i csv, i više odjednom, ili ćelije zalijepljene iz tabele. Prije nego što se išta upiše, vidite šta bi se promijenilo.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Izaberi datoteke…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Tok čitanja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Prikaži pregled</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotovo</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Privremena memorija</translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation>Poredi se sa sačuvanim…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Čita se %1…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: all %1 numbers of %Ln file(s) are stored already.</source>
        <translation>
            <numerusform>Nema posla: svi brojevi (%1) iz %Ln datoteke već su sačuvani.</numerusform>
            <numerusform>Nema posla: svi brojevi (%1) iz %Ln datoteke već su sačuvani.</numerusform>
            <numerusform>Nema posla: svi brojevi (%1) iz %Ln datoteka već su sačuvani.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Nijedan skup podataka nije otvoren.</translation>
    </message>
    <message>
        <source>The dataset can only be read.</source>
        <translation>Skup podataka se može samo čitati.</translation>
    </message>
</context>
<context>
    <name>mm::ImportReviewView</name>
    <message>
        <source>Files and sheets</source>
        <translation>Datoteke i listovi</translation>
    </message>
    <message>
        <source>Files and sheets of the import</source>
        <translation>Datoteke i listovi uvoza</translation>
    </message>
    <message>
        <source>&amp;Back to the sender…</source>
        <translation>&amp;Nazad pošiljaocu…</translation>
    </message>
    <message>
        <source>A text in the sender's language, and the sheet with a comment on every cell in question</source>
        <translation>Tekst na jeziku pošiljaoca i tabela sa komentarom na svakoj spornoj ćeliji</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Brojevi</translation>
    </message>
    <message>
        <source>Questions and findings</source>
        <translation>Pitanja i nalazi</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Informativni list</translation>
    </message>
    <message>
        <source>Reason, for the history (optional)</source>
        <translation>Razlog, za historiju (nije obavezno)</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Razlog, za historiju</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>izostavljeno: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>odbijeno: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln otvoreno pitanje</numerusform>
            <numerusform>%Ln otvorena pitanja</numerusform>
            <numerusform>%Ln otvorenih pitanja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation>
            <numerusform>%Ln datoteka odbijena</numerusform>
            <numerusform>%Ln datoteke odbijene</numerusform>
            <numerusform>%Ln datoteka odbijeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln number(s)</source>
        <translation>
            <numerusform>Uvezi %Ln broj</numerusform>
            <numerusform>Uvezi %Ln broja</numerusform>
            <numerusform>Uvezi %Ln brojeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers (%1)</source>
        <translation>Brojevi (%1)</translation>
    </message>
    <message>
        <source>Questions (%1) and findings</source>
        <translation>Pitanja (%1) i nalazi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Nalazi</translation>
    </message>
</context>
<context>
    <name>mm::Ingest</name>
    <message>
        <source>confirmed</source>
        <translation>potvrđeno</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>privremeno</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>procijenjeno</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>prikriveno</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nije primjenjivo</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>nešto drugo</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>svaki mjesec</translation>
    </message>
    <message>
        <source>it does not follow from them</source>
        <translation>ne slijedi iz njih</translation>
    </message>
    <message>
        <source>cut off, not rounded</source>
        <translation>odsječeno, nije zaokruženo</translation>
    </message>
    <message>
        <source>the sign is the other way round</source>
        <translation>predznak je obrnut</translation>
    </message>
    <message>
        <source>it is a part of the later number</source>
        <translation>to je dio kasnijeg broja</translation>
    </message>
    <message>
        <source>No figures were recognised: no table with months, indicators or nationalities.</source>
        <translation>Nije prepoznat nijedan podatak: nema tabele sa mjesecima, pokazateljima ili državljanstvima.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Provjerite da li je to prava datoteka.</translation>
    </message>
    <message>
        <source>The as-of date is day %1 of %2; that month ends on day %3.</source>
        <translation>Datum stanja je %1. dan za %2; taj mjesec se završava %3. dana.</translation>
    </message>
    <message>
        <source>The figures were read as those of the end of %2.</source>
        <translation>Podaci su pročitani kao podaci za kraj mjeseca %2.</translation>
    </message>
    <message>
        <source>“%1” is not a count of persons.</source>
        <translation>„%1“ nije broj osoba.</translation>
    </message>
    <message>
        <source>Write a whole number, or “no data”.</source>
        <translation>Napišite cijeli broj ili „nema podataka“.</translation>
    </message>
    <message>
        <source>A count cannot be negative: “%1”.</source>
        <translation>Broj ne može biti negativan: „%1“.</translation>
    </message>
    <message>
        <source>Write the count without a sign, or “no data”.</source>
        <translation>Napišite broj bez predznaka ili „nema podataka“.</translation>
    </message>
    <message>
        <source>A count has no decimals: “%1”.</source>
        <translation>Broj nema decimale: „%1“.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Napišite cijeli broj.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a count of persons.</source>
        <translation>„%1“ je preveliko za broj osoba.</translation>
    </message>
    <message>
        <source>Check the separators of thousands.</source>
        <translation>Provjerite oznake hiljada.</translation>
    </message>
    <message>
        <source>“%1” is a percentage where a count is expected.</source>
        <translation>„%1“ je procenat, a očekuje se broj.</translation>
    </message>
    <message>
        <source>Write the number of persons.</source>
        <translation>Napišite broj osoba.</translation>
    </message>
    <message>
        <source>The cell holds the error “%1”.</source>
        <translation>U ćeliji je greška „%1“.</translation>
    </message>
    <message>
        <source>Correct the formula in the sheet.</source>
        <translation>Ispravite formulu u tabeli.</translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation>Formula nema sačuvan rezultat.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, recalculate and save it.</source>
        <translation>Otvorite datoteku u programu za tabele, ponovo izračunajte i sačuvajte je.</translation>
    </message>
    <message>
        <source>%1 stands where no figure can exist: %2</source>
        <translation>%1 stoji tamo gdje podatak ne može postojati: %2</translation>
    </message>
    <message>
        <source>Leave the cell empty or write “n/a”.</source>
        <translation>Ostavite ćeliju praznu ili napišite „n/a“.</translation>
    </message>
    <message>
        <source>The total is %1, its parts add up to %2.</source>
        <translation>Zbir je %1, a dijelovi zajedno daju %2.</translation>
    </message>
    <message>
        <source>Correct the part or the total; both were taken as they stand.</source>
        <translation>Ispravite dio ili zbir; oba su preuzeta kakva jesu.</translation>
    </message>
    <message>
        <source>The figure from January falls from %1 to %2.</source>
        <translation>Podatak od januara pada sa %1 na %2.</translation>
    </message>
    <message>
        <source>It can never fall: at least %1 would be right, or an earlier month was corrected.</source>
        <translation>On nikada ne može pasti: bilo bi ispravno najmanje %1 ili je ispravljen raniji mjesec.</translation>
    </message>
    <message>
        <source>The figure from January is %1, the months add up to %2.</source>
        <translation>Podatak od januara je %1, a mjeseci zajedno daju %2.</translation>
    </message>
    <message>
        <source>The months were taken; %2 would agree with them.</source>
        <translation>Preuzeti su mjeseci; %2 bi se slagalo sa njima.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2.</source>
        <translation>Zbir je %1, a mjeseci zajedno daju %2.</translation>
    </message>
    <message>
        <source>The months were taken; the total is never stored.</source>
        <translation>Preuzeti su mjeseci; zbir se nikada ne čuva.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2: its formula leaves out %3, which is stored as text.</source>
        <translation>Zbir je %1, a mjeseci zajedno daju %2: formula izostavlja %3, što je sačuvano kao tekst.</translation>
    </message>
    <message>
        <source>%1 after %2 the month before.</source>
        <translation>%1 poslije %2 mjesec ranije.</translation>
    </message>
    <message>
        <source>Check for a digit too many or too few.</source>
        <translation>Provjerite da nema cifre viška ili manjka.</translation>
    </message>
    <message>
        <source>%1 after %2 in the same month of the year before (%3).</source>
        <translation>%1 poslije %2 u istom mjesecu prethodne godine (%3).</translation>
    </message>
    <message>
        <source>Check that nothing else is counted than a year ago.</source>
        <translation>Provjerite da se ne broji nešto drugo nego prije godinu dana.</translation>
    </message>
    <message>
        <source>%1 is the same number as the month before.</source>
        <translation>%1 je isti broj kao mjesec ranije.</translation>
    </message>
    <message>
        <source>Check that it was not copied from the month before.</source>
        <translation>Provjerite da nije prepisan iz prethodnog mjeseca.</translation>
    </message>
    <message>
        <source>The nationalities add up to %1, more than the total of %2 (%3).</source>
        <translation>Državljanstva zajedno daju %1, više od zbira %2 (%3).</translation>
    </message>
    <message>
        <source>The total was taken, the nationalities were not; they add up to %2 at most.</source>
        <translation>Zbir je preuzet, državljanstva nisu; zajedno mogu dati najviše %2.</translation>
    </message>
    <message>
        <source>The nationality of %1 of %2 persons is unknown.</source>
        <translation>Državljanstvo je nepoznato za %1 od %2 osoba.</translation>
    </message>
    <message>
        <source>Ask whether the nationalities are known by now.</source>
        <translation>Pitajte da li su državljanstva sada poznata.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children are %1% of the persons present, after %2% the month before.</source>
        <translation>Djeca bez pratnje i razdvojena djeca čine %1% prisutnih osoba, poslije %2% mjesec ranije.</translation>
    </message>
    <message>
        <source>Check whether both figures count the same places.</source>
        <translation>Provjerite da li oba podatka broje ista mjesta.</translation>
    </message>
    <message>
        <source>%1 unaccompanied and separated children among %2 persons present.</source>
        <translation>%1 djece bez pratnje i razdvojene djece među %2 prisutnih osoba.</translation>
    </message>
    <message>
        <source>At most %2 can be right; the figure was not taken.</source>
        <translation>Može biti najviše %2; podatak nije preuzet.</translation>
    </message>
    <message>
        <source>%1 is written; from %2 to %3 it is %4 (%5).</source>
        <translation>Napisano je %1; od %2 do %3 to je %4 (%5).</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the percentage or one of them.</source>
        <translation>Preuzeti su brojevi; ispravite procenat ili jedan od njih.</translation>
    </message>
    <message>
        <source>“%1” is written over a change from %2 to %3.</source>
        <translation>„%1“ je napisano za promjenu od %2 do %3.</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the word or one of them.</source>
        <translation>Preuzeti su brojevi; ispravite riječ ili jedan od njih.</translation>
    </message>
    <message>
        <source>The sheet is called “%1” and its heading says %2.</source>
        <translation>List se zove „%1“, a naslov kaže %2.</translation>
    </message>
    <message>
        <source>Say which month is right; until then no figure of the table is taken.</source>
        <translation>Recite koji je mjesec ispravan; do tada se iz tabele ništa ne preuzima.</translation>
    </message>
    <message>
        <source>%1, %2: no figure for %3.</source>
        <translation>%1, %2: nema podatka za %3.</translation>
    </message>
    <message>
        <source>Ask for the months that are missing.</source>
        <translation>Zatražite mjesece koji nedostaju.</translation>
    </message>
    <message>
        <source>The same figure is %1 here and %2 in %3.</source>
        <translation>Isti podatak je ovdje %1, a %2 u %3.</translation>
    </message>
    <message>
        <source>Neither was taken; say which one is right.</source>
        <translation>Nijedan nije preuzet; recite koji je ispravan.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored%3.</source>
        <translation>%1 zamjenjuje %2, što je sačuvano%3.</translation>
    </message>
    <message>
        <source>Nothing has to be done when the office corrected its figure.</source>
        <translation>Ne treba ništa učiniti ako je organ ispravio svoj podatak.</translation>
    </message>
    <message>
        <source>%1 of %2 persons are women.</source>
        <translation>%1 od %2 osoba su žene.</translation>
    </message>
    <message>
        <source>Check whether women and men stand in each other's place.</source>
        <translation>Provjerite da li su žene i muškarci zamijenjeni.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 in the same month of the year before is %4: they are not counted in the same way.</source>
        <translation>%1 je %2, a %3 u istom mjesecu prethodne godine je %4: ne broje se na isti način.</translation>
    </message>
    <message>
        <source>Say in a note what has changed; a percent between the two is not comparable.</source>
        <translation>Recite u napomeni šta se promijenilo; procenat između njih nije uporediv.</translation>
    </message>
    <message>
        <source>%1 figures for %2 are the same as those stored for %3.</source>
        <translation>Podaci (%1) za %2 isti su kao sačuvani za %3.</translation>
    </message>
    <message>
        <source>Check the month of the sheet: it may be %3, sent again.</source>
        <translation>Provjerite mjesec tabele: možda je to %3, poslat ponovo.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored: two digits stand in the other order.</source>
        <translation>%1 zamjenjuje %2, što je sačuvano: dvije cifre stoje obrnutim redom.</translation>
    </message>
    <message>
        <source>Check whether %2 is right.</source>
        <translation>Provjerite da li je %2 ispravno.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored and exact.</source>
        <translation>%1 zamjenjuje %2, što je sačuvano i tačno.</translation>
    </message>
    <message>
        <source>Keep %2 if nothing has changed.</source>
        <translation>Zadržite %2 ako se ništa nije promijenilo.</translation>
    </message>
    <message>
        <source>%1 is more than %2, the figure of “%3”.</source>
        <translation>%1 je više od %2, podatka za „%3“.</translation>
    </message>
    <message>
        <source>A part is never more than its whole: one of the two is wrong.</source>
        <translation>Dio nikada nije veći od cjeline: jedan od njih je pogrešan.</translation>
    </message>
    <message>
        <source>A total of “%1” over countries is not taken: %2</source>
        <translation>Zbir za „%1“ po zemljama se ne preuzima: %2</translation>
    </message>
    <message>
        <source>The figures of the countries were taken.</source>
        <translation>Preuzeti su podaci zemalja.</translation>
    </message>
    <message>
        <source>The sign “%1” is not explained on the sheet.</source>
        <translation>Oznaka „%1“ nije objašnjena u tabeli.</translation>
    </message>
    <message>
        <source>It was left out; say in a note what it means.</source>
        <translation>Izostavljena je; recite u napomeni šta znači.</translation>
    </message>
    <message>
        <source>“%1” fills the merged cells %2, which are several figures.</source>
        <translation>„%1“ popunjava spojene ćelije %2, a to je više podataka.</translation>
    </message>
    <message>
        <source>Give each cell its own number.</source>
        <translation>Svakoj ćeliji dajte njen broj.</translation>
    </message>
    <message>
        <source>%1 figures are for %2 or later, which has not come yet.</source>
        <translation>Podaci (%1) su za %2 ili kasnije, što još nije došlo.</translation>
    </message>
    <message>
        <source>Check the year in the headings.</source>
        <translation>Provjerite godinu u naslovima.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds no figures and was left out.</source>
        <translation>Skriveni list „%1“ nema podataka i izostavljen je.</translation>
    </message>
    <message>
        <source>The letters of the file were read as %1.</source>
        <translation>Slova datoteke pročitana su kao %1.</translation>
    </message>
    <message>
        <source>If they look wrong, save the sheet as xlsx or as csv in UTF-8.</source>
        <translation>Ako izgledaju pogrešno, sačuvajte tabelu kao xlsx ili kao csv u UTF-8.</translation>
    </message>
    <message>
        <source>This looks like a list of persons; it was not read and nothing of it is kept.</source>
        <translation>Ovo liči na spisak osoba; nije pročitano i ništa od toga se ne čuva.</translation>
    </message>
    <message>
        <source>Send counts only.</source>
        <translation>Šaljite samo brojeve.</translation>
    </message>
    <message>
        <source>“%1” is not among the figures that are kept.</source>
        <translation>„%1“ nije među podacima koji se čuvaju.</translation>
    </message>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Kolona „%1“ je izostavljena.</translation>
    </message>
    <message>
        <source>%1 stands for several months up to %2; no single month can be taken from it.</source>
        <translation>%1 stoji za više mjeseci do %2; iz toga se ne može uzeti pojedini mjesec.</translation>
    </message>
    <message>
        <source>Send the figure of each month.</source>
        <translation>Pošaljite podatak za svaki mjesec.</translation>
    </message>
    <message>
        <source>Corrected by a person: %1 is %2.</source>
        <translation>Ispravila je osoba: %1 je %2.</translation>
    </message>
    <message>
        <source>The correction that %1 is %2 fits nothing on this sheet and was not used.</source>
        <translation>Ispravka po kojoj %1 jeste %2 ničemu ne odgovara na ovom listu i nije primijenjena.</translation>
    </message>
    <message>
        <source>Take it back, or correct it anew.</source>
        <translation>Povucite je ili ispravite ponovo.</translation>
    </message>
    <message>
        <source>%1 speaks of a total or of several months; the correction that it is %2 was not used.</source>
        <translation>%1 govori o zbiru ili o više mjeseci; ispravka po kojoj je to %2 nije primijenjena.</translation>
    </message>
    <message>
        <source>A total is never taken for one of its parts.</source>
        <translation>Zbir se nikada ne uzima kao jedan od svojih dijelova.</translation>
    </message>
    <message>
        <source>The numbers in %1 have no headings that are understood.</source>
        <translation>Brojevi u %1 nemaju razumljive naslove.</translation>
    </message>
    <message>
        <source>The difference equals the number in %1.</source>
        <translation>Razlika je jednaka broju u %1.</translation>
    </message>
    <message>
        <source>If the point separates thousands, it is %1.</source>
        <translation>Ako tačka odvaja hiljade, to je %1.</translation>
    </message>
    <message>
        <source>With %1 in %2 instead of %3 they agree: two digits may be swapped.</source>
        <translation>Sa %1 u %2 umjesto %3 slažu se: možda su dvije cifre zamijenjene.</translation>
    </message>
    <message>
        <source>Which country or territory are these figures from?</source>
        <translation>Iz koje zemlje ili teritorije su ovi podaci?</translation>
    </message>
    <message>
        <source>Which month are these figures for? Heading and name of the sheet do not say it, or not the same.</source>
        <translation>Za koji mjesec su ovi podaci? Naslov i ime lista to ne kažu ili ne kažu isto.</translation>
    </message>
    <message>
        <source>Which year is meant? The months have none.</source>
        <translation>Na koju godinu se misli? Mjeseci je nemaju.</translation>
    </message>
    <message>
        <source>What do these numbers count? No heading or title says it.</source>
        <translation>Šta ovi brojevi broje? To ne kaže nijedan naslov.</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Šta znači „%1“?</translation>
    </message>
    <message>
        <source>“%1” can mean several things: which?</source>
        <translation>„%1“ može značiti više stvari: koju?</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters. Is it the suggested name?</source>
        <translation>„%1“ meša latinična i ćirilična slova. Da li je to predloženo ime?</translation>
    </message>
    <message>
        <source>Column %1 uses the same sign for thousands and for decimals. Which is it?</source>
        <translation>Kolona %1 koristi isti znak za hiljade i za decimale. Šta je od toga?</translation>
    </message>
    <message>
        <source>“%1” is not an exact number. What is to be stored?</source>
        <translation>„%1“ nije tačan broj. Šta treba sačuvati?</translation>
    </message>
    <message>
        <source>“%1” is a range. What is to be stored?</source>
        <translation>„%1“ je raspon. Šta treba sačuvati?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds %2 figures. Use them?</source>
        <translation>Skriveni list „%1“ ima podataka: %2. Preuzeti ih?</translation>
    </message>
    <message>
        <source>The table %1 has hidden rows or columns. Use their figures?</source>
        <translation>Tabela %1 ima skrivene redove ili kolone. Preuzeti njihove podatke?</translation>
    </message>
    <message>
        <source>The headings contradict each other at “%1”.</source>
        <translation>Naslovi protivrječe jedan drugom kod „%1“.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which month is meant?</source>
        <translation>„%1“ se može čitati na dva načina. Na koji mjesec se misli?</translation>
    </message>
    <message>
        <source>“%1” is not plainly one whole month. Are these the figures of %2 alone?</source>
        <translation>„%1“ nije sasvim jasno jedan cijeli mjesec. Da li su ovo podaci samo za %2?</translation>
    </message>
    <message>
        <source>“%1” may speak of a part of the persons only. Do the figures count all of them?</source>
        <translation>„%1“ možda govori samo o dijelu osoba. Da li podaci broje sve?</translation>
    </message>
    <message>
        <source>“%1” may not be a number of persons. Do the figures count persons, one by one?</source>
        <translation>„%1“ možda nije broj osoba. Da li podaci broje osobe, jednu po jednu?</translation>
    </message>
    <message>
        <source>The column “%1” is not understood (%2). Do the figures count all persons of their country, whatever it says?</source>
        <translation>Kolona „%1“ nije razumljiva (%2). Da li podaci broje sve osobe svoje zemlje, šta god u njoj pisalo?</translation>
    </message>
    <message>
        <source>The numbers of “%1” are the sums of those beside them. Are they no total?</source>
        <translation>Brojevi pod „%1“ su zbirovi brojeva pored njih. Nisu li oni ukupni?</translation>
    </message>
    <message>
        <source>The letters of the file can be read in two ways. “%1” is how one of them reads; which is right?</source>
        <translation>Slova datoteke mogu se čitati na dva načina. „%1“ je jedan od njih; koji je ispravan?</translation>
    </message>
    <message>
        <source>the header row</source>
        <translation>red zaglavlja</translation>
    </message>
    <message>
        <source>a column of numbers</source>
        <translation>kolona sa brojevima</translation>
    </message>
    <message>
        <source>a column of countries</source>
        <translation>kolona sa zemljama</translation>
    </message>
    <message>
        <source>a column of indicators</source>
        <translation>kolona sa pokazateljima</translation>
    </message>
    <message>
        <source>a column of nationalities</source>
        <translation>kolona sa državljanstvima</translation>
    </message>
    <message>
        <source>a column of months</source>
        <translation>kolona sa mjesecima</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1. mjesec</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>zbir</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>nema podataka</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>izostavljeno</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolona %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>red %1</translation>
    </message>
    <message numerus="yes">
        <source>workbook of %Ln table(s)</source>
        <translation>
            <numerusform>datoteka sa %Ln tabelom</numerusform>
            <numerusform>datoteka sa %Ln tabele</numerusform>
            <numerusform>datoteka sa %Ln tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>table of nationalities</source>
        <translation>tabela državljanstava</translation>
    </message>
    <message>
        <source>monthly table</source>
        <translation>mjesečna tabela</translation>
    </message>
    <message>
        <source>list</source>
        <translation>spisak</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
</context>
<context>
    <name>mm::InputsCard</name>
    <message>
        <source>With links to the data: “How it is computed” in the menu of the block</source>
        <translation>Sa vezama ka podacima: „Kako se računa“ u meniju bloka</translation>
    </message>
</context>
<context>
    <name>mm::InputsWindow</name>
    <message>
        <source>How it is computed</source>
        <translation>Kako se računa</translation>
    </message>
</context>
<context>
    <name>mm::LintPanel</name>
    <message>
        <source>Guidelines for charts</source>
        <translation>Smjernice za grafikone</translation>
    </message>
    <message>
        <source>Show the five largest</source>
        <translation>Prikaži pet najvećih</translation>
    </message>
    <message>
        <source>Show the smallest as others</source>
        <translation>Prikaži najmanje kao ostale</translation>
    </message>
    <message>
        <source>Show each country apart</source>
        <translation>Prikaži svaku zemlju zasebno</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Poređaj</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj napomenu</translation>
    </message>
    <message>
        <source>Hide the events</source>
        <translation>Sakrij događaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Only the largest are shown by themselves.</source>
        <translation>Zasebno su prikazani samo najveći.</translation>
    </message>
    <message>
        <source>The bars are sorted by their length.</source>
        <translation>Stubići su poređani po dužini.</translation>
    </message>
    <message>
        <source>A note on rounding stands below the chart.</source>
        <translation>Ispod grafikona stoji napomena o zaokruživanju.</translation>
    </message>
    <message>
        <source>Nothing of this chart is against the guidelines.</source>
        <translation>Na ovom grafikonu se sve slaže sa smjernicama.</translation>
    </message>
    <message>
        <source>Only the five largest are shown by themselves.</source>
        <translation type="vanished">Zasebno je prikazano samo pet najvećih.</translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>Podaci</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Poređenje</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Informativni list</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Uvoz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historija</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) imported as one change.</source>
        <translation>
            <numerusform>%Ln broj uvezen kao jedna izmjena.</numerusform>
            <numerusform>%Ln broja uvezena kao jedna izmjena.</numerusform>
            <numerusform>%Ln brojeva uvezeno kao jedna izmjena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Sample data for a first look. Most of the numbers are invented for illustration; do not quote them.</source>
        <translation>Probni podaci za prvi pogled. Većina brojeva je izmišljena radi primjera; nemojte ih navoditi.</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Nijedan skup podataka nije otvoren</translation>
    </message>
    <message>
        <source>Read-only · state %1</source>
        <translation>Samo za čitanje · stanje %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Čuva se…</translation>
    </message>
    <message>
        <source>Saved · state %1</source>
        <translation>Sačuvano · stanje %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>Brojeva: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>&amp;Rewrite a sentence</source>
        <translation>&amp;Preformuliraj rečenicu</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Check a text…</source>
        <translation>Provjeri &amp;tekst…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Editions and the data…</source>
        <translation>I&amp;zdanja i podaci…</translation>
    </message>
    <message>
        <source>Save a published P&amp;DF</source>
        <translation>Sačuvaj &amp;objavljeni PDF</translation>
    </message>
    <message>
        <source>&amp;Present full screen</source>
        <translation>Prikaži preko &amp;cijelog ekrana</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Prikaži…</translation>
    </message>
    <message>
        <source>No dataset is open. Open one first: a text is held against its figures.</source>
        <translation>Nijedan skup podataka nije otvoren. Prvo ga otvorite: tekst se upoređuje sa njegovim podacima.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: no page and no chart has figures.</source>
        <translation>Još nema šta da se prikaže: nijedna strana i nijedan grafikon nemaju podatke.</translation>
    </message>
    <message>
        <source>Export remembered answers</source>
        <translation>Izvoz zapamćenih odgovora</translation>
    </message>
    <message>
        <source>Remembered answers (*.json)</source>
        <translation>Zapamćeni odgovori (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new workbook(s) in the inbox</source>
        <translation>
            <numerusform>%Ln nova tabela u prijemu</numerusform>
            <numerusform>%Ln nove tabele u prijemu</numerusform>
            <numerusform>%Ln novih tabela u prijemu</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Pregledaj</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Uređivanje</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Pri&amp;kaz</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Poređenje</translation>
    </message>
    <message>
        <source>Fact&amp;sheet</source>
        <translation>In&amp;formativni list</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moć</translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation>&amp;Probni podaci</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;O programu</translation>
    </message>
    <message>
        <source>Mixed Movements Analyst</source>
        <translation>Mixed Movements Analyst</translation>
    </message>
    <message>
        <source>Mixed Movements Analyst %1
Licence: GPL-3.0-or-later
Map: made with Natural Earth
Font: Lato</source>
        <translation>Mixed Movements Analyst %1
Licenca: GPL-3.0-or-later
Karta: napravljena uz Natural Earth
Pismo: Lato</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>&amp;Nov skup podataka…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otvori…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Po&amp;veži…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>O&amp;tvori nedavno</translation>
    </message>
    <message>
        <source>&amp;Import sheets…</source>
        <translation>&amp;Uvezi tabele…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import from c&amp;lipboard</source>
        <translation>Uvezi iz privremene &amp;memorije</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>Sačuvaj o&amp;brazac…</translation>
    </message>
    <message>
        <source>Pu&amp;blish edition…</source>
        <translation>Ob&amp;javi izdanje…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>I&amp;zvezi podatke…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Izvezi sliku…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export se&amp;veral factsheets…</source>
        <translation>Izvoz više informativnih &amp;listova…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Štampaj…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Postavke…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Traži…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture and numbers</source>
        <translation>Kopiraj &amp;sliku i brojeve</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Same period &amp;last year</source>
        <translation>Isti period &amp;prošle godine</translation>
    </message>
    <message>
        <source>&amp;Preceding period</source>
        <translation>Prethodni p&amp;eriod</translation>
    </message>
    <message>
        <source>Pre&amp;vious month</source>
        <translation>Prethodni &amp;mjesec</translation>
    </message>
    <message>
        <source>&amp;12 months and the 12 before</source>
        <translation>&amp;12 mjeseci i 12 prije njih</translation>
    </message>
    <message>
        <source>L&amp;atest month and the one before</source>
        <translation>Poslje&amp;dnji mjesec i onaj prije njega</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>P&amp;rvi mjesec</translation>
    </message>
    <message>
        <source>Pea&amp;k month</source>
        <translation>Najvi&amp;ši mjesec</translation>
    </message>
    <message>
        <source>Same months of all earlier &amp;years</source>
        <translation>&amp;Isti mjeseci svih ranijih godina</translation>
    </message>
    <message>
        <source>Previous e&amp;dition</source>
        <translation>Prethod&amp;no izdanje</translation>
    </message>
    <message>
        <source>Since an eve&amp;nt</source>
        <translation>Od do&amp;gađaja</translation>
    </message>
    <message>
        <source>One month &amp;earlier</source>
        <translation>M&amp;jesec ranije</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>One month la&amp;ter</source>
        <translation>Mjesec &amp;kasnije</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Zamijeni A i B</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>P&amp;odaci</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karta</translation>
    </message>
    <message>
        <source>&amp;Factsheet</source>
        <translation>&amp;Informativni list</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Uvoz</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Hi&amp;storija</translation>
    </message>
    <message>
        <source>Type &amp;periods</source>
        <translation>Upiši p&amp;eriode</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Os&amp;vježi</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Cijeli ekran</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Kao &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>S&amp;vijetla</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tamna</translation>
    </message>
    <message>
        <source>The window changes its language and its numbers when the program is started again.</source>
        <translation>Prozor mijenja svoj jezik i brojeve kada se program ponovo pokrene.</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Nov skup podataka</translation>
    </message>
    <message>
        <source>Datasets (*.movements)</source>
        <translation>Skupovi podataka (*.movements)</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Otvaranje skupa podataka</translation>
    </message>
    <message>
        <source>Import sheets</source>
        <translation>Uvoz tabela</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabele (*.xlsx *.ods *.csv *.tsv *.txt);;Sve datoteke (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy cells in a spreadsheet first.</source>
        <translation>U privremenoj memoriji nema teksta. Prvo kopirajte ćelije u programu za tabele.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Isprazni spisak</translation>
    </message>
    <message>
        <source>map</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafikon</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Još nema šta da se izveze.</translation>
    </message>
    <message>
        <source>The picture and its numbers are on the clipboard.</source>
        <translation>Slika i njeni brojevi su u privremenoj memoriji.</translation>
    </message>
</context>
<context>
    <name>mm::Map</name>
    <message>
        <source>A map of %1 × %2 mm has no room for %3.</source>
        <translation>Na karti od %1 × %2 mm nema mjesta za %3.</translation>
    </message>
</context>
<context>
    <name>mm::MapPage</name>
    <message>
        <source>Move both periods through the months, one after the other</source>
        <translation>Pomjera oba perioda kroz mjesece, jedan za drugim</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Pokreni</translation>
    </message>
</context>
<context>
    <name>mm::MapPane</name>
    <message>
        <source>Map of A</source>
        <translation>Karta za A</translation>
    </message>
    <message>
        <source>Map of B</source>
        <translation>Karta za B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Circles: the figures of A</source>
        <translation>Krugovi: podaci za A</translation>
    </message>
    <message>
        <source>A | B</source>
        <translation>A | B</translation>
    </message>
    <message>
        <source>Circles: A beside B, on one scale</source>
        <translation>Krugovi: A pored B, u istoj razmjeri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>Shaded: the change from B to A in percent</source>
        <translation>Osjenčeno: promjena od B do A u procentima</translation>
    </message>
    <message>
        <source>Lock scale</source>
        <translation>Zaključaj razmjeru</translation>
    </message>
    <message>
        <source>One scale of circles for all months, so that moving through time does not mislead</source>
        <translation>Ista razmjera krugova za sve mjesece, da kretanje kroz vrijeme ne zavara</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Show the numbers of the map as a table</source>
        <translation>Prikaži brojeve karte kao tabelu</translation>
    </message>
    <message>
        <source>A · %1</source>
        <translation>A · %1</translation>
    </message>
    <message>
        <source>B · %1</source>
        <translation>B · %1</translation>
    </message>
</context>
<context>
    <name>mm::MapView</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>%1, %2. Use the arrow keys to go from place to place, Enter to select.</source>
        <translation>%1, %2. Strelicama se ide od mjesta do mjesta, Enter bira.</translation>
    </message>
</context>
<context>
    <name>mm::MeaningDialog</name>
    <message>
        <source>Correct the reading</source>
        <translation>Ispravka čitanja</translation>
    </message>
    <message>
        <source>Indicator, country, month or nationality</source>
        <translation>Pokazatelj, zemlja, mjesec ili državljanstvo</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Značenja</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ispravi</translation>
    </message>
</context>
<context>
    <name>mm::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Zatvori ovu poruku</translation>
    </message>
</context>
<context>
    <name>mm::MomentDialog</name>
    <message>
        <source>Show data as of a moment</source>
        <translation>Podaci sa stanjem u trenutku</translation>
    </message>
    <message>
        <source>&amp;Show what was known on</source>
        <translation>&amp;Prikaži šta je bilo poznato</translation>
    </message>
</context>
<context>
    <name>mm::MonthGridModel</name>
    <message>
        <source>typed as %1</source>
        <translation>upisano kao %1</translation>
    </message>
</context>
<context>
    <name>mm::MonthSparkline</name>
    <message>
        <source>The last two years</source>
        <translation>Posljednje dvije godine</translation>
    </message>
</context>
<context>
    <name>mm::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Strane</translation>
    </message>
</context>
<context>
    <name>mm::NumberPanel</name>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ko&amp;mentar</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>F&amp;ollow up</source>
        <translation>Za p&amp;raćenje</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Sign off this country and month</source>
        <translation>O&amp;vjeri ovu zemlju i mjesec</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>mm::Outgoing</name>
    <message>
        <source>No dataset is open. Open one first, or make a new one.</source>
        <translation>Nijedan skup podataka nije otvoren. Prvo ga otvorite ili napravite nov.</translation>
    </message>
    <message>
        <source>%1 can be read but not written, so nothing can be published.</source>
        <translation>%1 može da se čita, ali ne i da se piše, pa se ništa ne može objaviti.</translation>
    </message>
    <message>
        <source>An earlier state is shown, and an edition is made of the present one. Go back to now to publish.</source>
        <translation>Prikazano je ranije stanje, a izdanje se pravi od sadašnjeg. Vratite se na sadašnje da biste objavili.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets before publishing.</source>
        <translation>Još nema podataka. Uvezite tabele prije objavljivanja.</translation>
    </message>
    <message>
        <source>%1 edition, %2</source>
        <translation>izdanje %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is published. Frozen are the figures, %Ln sentence(s), the style and the PDF, as of state %2.</source>
        <translation>
            <numerusform>„%1“ je objavljeno. Zamrznuti su podaci, %Ln rečenica, stil i PDF, prema stanju %2.</numerusform>
            <numerusform>„%1“ je objavljeno. Zamrznuti su podaci, %Ln rečenice, stil i PDF, prema stanju %2.</numerusform>
            <numerusform>„%1“ je objavljeno. Zamrznuti su podaci, %Ln rečenica, stil i PDF, prema stanju %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>Nije rečeno: %1</translation>
    </message>
    <message>
        <source>Save the PDF of “%1”</source>
        <translation>Sačuvaj PDF izdanja „%1“</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF dokumenti (*.pdf)</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Još nema podataka. Uvezite tabele da biste vidjeli informativni list.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written, the last is %1.</source>
        <translation>
            <numerusform>Zapisana je %Ln datoteka, posljednja je %1.</numerusform>
            <numerusform>Zapisane su %Ln datoteke, posljednja je %1.</numerusform>
            <numerusform>Zapisano je %Ln datoteka, posljednja je %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Kakvi su sada</translation>
    </message>
    <message>
        <source>As they were known on %1</source>
        <translation>Kakvi su bili poznati %1</translation>
    </message>
    <message>
        <source>As they were published in “%1”</source>
        <translation>Kakvi su objavljeni u „%1“</translation>
    </message>
    <message>
        <source>Writing comments into %1…</source>
        <translation>Upisivanje komentara u %1…</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 već postoji. Zamijeniti?</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Zapisuje se %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>mm::Page</name>
    <message>
        <source>PDF document</source>
        <translation>PDF dokument</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG slike</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG crteži</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web strana</translation>
    </message>
    <message>
        <source>“%1” does not end with .pdf, .png, .svg or .html.</source>
        <translation>„%1“ se ne završava na .pdf, .png, .svg ili .html.</translation>
    </message>
    <message>
        <source>Not everything fits on the page: %1. Make these blocks wider.</source>
        <translation>Ne staje sve na stranu: %1. Proširite te blokove.</translation>
    </message>
    <message>
        <source>In the name “%1”, at character %2: %3.</source>
        <translation>U imenu „%1“, na znaku %2: %3.</translation>
    </message>
    <message>
        <source>Several factsheets would be named “%1”; put {month} or {country} into the name.</source>
        <translation>Više informativnih listova zvalo bi se „%1“; stavite {month} ili {country} u ime.</translation>
    </message>
</context>
<context>
    <name>mm::PagePreview</name>
    <message>
        <source>Pages</source>
        <translation>Strane</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 od 12 kolona</translation>
    </message>
    <message>
        <source>Height %1 %</source>
        <translation>Visina %1 %</translation>
    </message>
</context>
<context>
    <name>mm::PasteBar</name>
    <message>
        <source>Paste</source>
        <translation>Zalijepi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PathRow</name>
    <message>
        <source>Browse…</source>
        <translation>Potraži…</translation>
    </message>
</context>
<context>
    <name>mm::PinBar</name>
    <message>
        <source>Pinned comparisons</source>
        <translation>Zakačena poređenja</translation>
    </message>
</context>
<context>
    <name>mm::PinCard</name>
    <message>
        <source>Factsheet</source>
        <translation>Informativni list</translation>
    </message>
    <message>
        <source>Show this comparison on the factsheet, always with the numbers of the day</source>
        <translation>Prikaži ovo poređenje na informativnom listu, uvijek sa trenutnim brojevima</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Otkači</translation>
    </message>
    <message>
        <source>Unpin this comparison</source>
        <translation>Otkači ovo poređenje</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Zakačeno: %1</translation>
    </message>
</context>
<context>
    <name>mm::Presenter</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 od %2: %3</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>mm::ProfileBar</name>
    <message>
        <source>Look at them</source>
        <translation>Pogledaj ih</translation>
    </message>
    <message>
        <source>Read without them</source>
        <translation>Čitaj bez njih</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Zaboravi ih</translation>
    </message>
    <message>
        <source>Export them…</source>
        <translation>Izvezi ih…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Još</translation>
    </message>
    <message numerus="yes">
        <source>also %Ln other file(s)</source>
        <translation>
            <numerusform>i još %Ln datoteka</numerusform>
            <numerusform>i još %Ln datoteke</numerusform>
            <numerusform>i još %Ln datoteka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PublishDialog</name>
    <message>
        <source>Publish edition</source>
        <translation>Objavljivanje izdanja</translation>
    </message>
    <message>
        <source>What the reader of the history should know</source>
        <translation>Šta čitalac historije treba da zna</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Objavi</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Mjesec:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naziv:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;apomena:</translation>
    </message>
    <message>
        <source>Wording:</source>
        <translation>Tekst:</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, verzija %2</translation>
    </message>
    <message>
        <source>An edition needs a name.</source>
        <translation>Izdanje mora imati naziv.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Izdanje po imenu „%1“ već postoji.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition: it means a time.</source>
        <translation>„%1“ ne može biti naziv izdanja: znači vrijeme.</translation>
    </message>
    <message>
        <source>Figures, sentences, style and PDF of this month are frozen for good. From then on the figures of %1 change only with a reason, and the program tells when the edition no longer agrees with them.</source>
        <translation>Podaci, rečenice, stil i PDF ovog mjeseca trajno se zamrzavaju. Od tada se podaci za %1 mijenjaju samo uz razlog, a program javlja kada se izdanje više ne slaže sa njima.</translation>
    </message>
</context>
<context>
    <name>mm::QueryBar</name>
    <message>
        <source>Indicator</source>
        <translation>Pokazatelj</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Šta se broji</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Uporedi sa</translation>
    </message>
    <message>
        <source>Usual ways to choose what is compared with what</source>
        <translation>Uobičajeni načini da se izabere šta se sa čim poredi</translation>
    </message>
    <message>
        <source>Periods to compare</source>
        <translation>Periodi za poređenje</translation>
    </message>
    <message>
        <source>Jan-Jul 2025 vs 2024</source>
        <translation>jan-jul 2025. naspram 2024.</translation>
    </message>
    <message>
        <source>For instance: Jan-Jul 2025 vs 2024 · 2025-05 · Q1 25 vs Q1 24 · last 12</source>
        <translation>Na primjer: jan-jul 2025. naspram 2024. · 2025-05 · K1 25 naspram K1 24 · posljednjih 12</translation>
    </message>
    <message>
        <source>Also: vs previous edition · vs first month · vs peak · vs earlier years</source>
        <translation>Također: naspram prethodnog izdanja · naspram prvog mjeseca · naspram vrhunca · naspram ranijih godina</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Isti period prošle godine</translation>
    </message>
    <message>
        <source>Preceding period</source>
        <translation>Prethodni period</translation>
    </message>
    <message>
        <source>Last month of A and the one before</source>
        <translation>Posljednji mjesec A i onaj prije njega</translation>
    </message>
    <message>
        <source>12 months and the 12 before</source>
        <translation>12 mjeseci i 12 prije njih</translation>
    </message>
    <message>
        <source>Latest month and the one before</source>
        <translation>Posljednji mjesec i onaj prije njega</translation>
    </message>
    <message>
        <source>Last month of A and the first month</source>
        <translation>Posljednji mjesec A i prvi mjesec</translation>
    </message>
    <message>
        <source>Last month of A and the peak month</source>
        <translation>Posljednji mjesec A i najviši mjesec</translation>
    </message>
    <message>
        <source>Same months of all earlier years</source>
        <translation>Isti mjeseci svih ranijih godina</translation>
    </message>
    <message>
        <source>Previous edition</source>
        <translation>Prethodno izdanje</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Kako je upisano</translation>
    </message>
    <message>
        <source>%1 — press Enter</source>
        <translation>%1 — pritisnite Enter</translation>
    </message>
</context>
<context>
    <name>mm::RawSheetModel</name>
    <message>
        <source>names a month</source>
        <translation>imenuje mjesec</translation>
    </message>
    <message>
        <source>names what is counted, or where</source>
        <translation>imenuje šta se broji ili gdje</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>broj</translation>
    </message>
    <message>
        <source>empty: says nothing</source>
        <translation>prazno: ne kaže ništa</translation>
    </message>
    <message>
        <source>a total: checked, not stored</source>
        <translation>zbir: provjeren, ne čuva se</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>izostavljeno</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>čeka odgovor</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nije preuzeto</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>ispravljeno</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>%1: waits for an answer</source>
        <translation>%1: čeka odgovor</translation>
    </message>
    <message>
        <source>%1: %2 here, something else in another cell</source>
        <translation>%1: ovdje %2, u drugoj ćeliji nešto drugo</translation>
    </message>
    <message>
        <source>%1: not taken</source>
        <translation>%1: nije preuzeto</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>piše „%1“</translation>
    </message>
    <message>
        <source>corrected: %1 is %2</source>
        <translation>ispravljeno: %1 je %2</translation>
    </message>
</context>
<context>
    <name>mm::RawSheetView</name>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>The sheet as it is in the file</source>
        <translation>List onakav kakav je u datoteci</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it. Enter, or the right button, corrects how it was read.</source>
        <translation>Idite na ćeliju da pročitate šta je iz nje uzeto. Enter ili desni taster ispravlja kako je pročitana.</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>Ovaj list je prazan.</translation>
    </message>
    <message>
        <source>With this correction no number of the sheet is read any more.</source>
        <translation>Sa ovom ispravkom se više ne čita nijedan broj sa lista.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Povuci je</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it.</source>
        <translation type="vanished">Idite na ćeliju da pročitate šta je iz nje uzeto.</translation>
    </message>
</context>
<context>
    <name>mm::ReasonBar</name>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Correction by the authority</source>
        <translation>Ispravka nadležnog organa</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Greška pri kucanju</translation>
    </message>
    <message>
        <source>Change of method</source>
        <translation>Promjena metoda</translation>
    </message>
    <message>
        <source>Late report</source>
        <translation>Zakašnjeli izvještaj</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>Zašto se mijenja?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Razlog izmjene</translation>
    </message>
</context>
<context>
    <name>mm::RecoveryBar</name>
    <message>
        <source>Show in history</source>
        <translation>Prikaži u historiji</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Nastavi unos</translation>
    </message>
    <message>
        <source>The program did not end properly: the session of %1 was cut off.</source>
        <translation>Program nije ispravno završen: rad započet %1 je prekinut.</translation>
    </message>
    <message>
        <source>Nothing had been entered yet.</source>
        <translation>Još ništa nije bilo uneseno.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved; the last saved change is “%1” of %2.</source>
        <translation>Sve što je uneseno sačuvano je; posljednja sačuvana promjena je „%1“ od %2.</translation>
    </message>
    <message>
        <source>Not entered was the comment “%1” on %2.</source>
        <translation>Nije unesen komentar „%1“ uz %2.</translation>
    </message>
    <message>
        <source>Not entered was “%1” for %2.</source>
        <translation>Nije uneseno „%1“ za %2.</translation>
    </message>
</context>
<context>
    <name>mm::RevisionModel</name>
    <message>
        <source>Now</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>%1 since “%2”</source>
        <translation>%1 od „%2“</translation>
    </message>
    <message>
        <source>%1 (%2) since “%3”</source>
        <translation>%1 (%2) od „%3“</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>nema podatka</translation>
    </message>
</context>
<context>
    <name>mm::RevisionsView</name>
    <message>
        <source>Indicator</source>
        <translation>Pokazatelj</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Zemlja ili teritorija</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Sve zemlje</translation>
    </message>
    <message>
        <source>▲ higher   ▼ lower than in the edition before</source>
        <translation>▲ više   ▼ manje nego u prethodnom izdanju</translation>
    </message>
    <message>
        <source>Figures by month and edition</source>
        <translation>Podaci po mjesecu i izdanju</translation>
    </message>
    <message>
        <source>No edition has been published yet</source>
        <translation>Još nije objavljeno nijedno izdanje</translation>
    </message>
    <message>
        <source>Here one edition stands beside the other, and you see by how much first reports are revised later. Publish a month: from then on its figures are remembered.</source>
        <translation>Ovdje stoji izdanje pored izdanja i vidi se koliko se prvi izvještaji kasnije mijenjaju. Objavite jedan mjesec: od tada se njegovi podaci pamte.</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Objavi izdanje…</translation>
    </message>
    <message>
        <source>What each edition said</source>
        <translation>Šta kaže svako izdanje</translation>
    </message>
    <message>
        <source>History of the number</source>
        <translation>Historija broja</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopiraj sa za&amp;glavljima</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>No edition printed a figure of “%1” for “%2”.</source>
        <translation>Nijedno izdanje nema podatak „%1“ za „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) still hold.</source>
        <translation>
            <numerusform>%1: prvi objavljeni podaci za %Ln mjesec i dalje važe.</numerusform>
            <numerusform>%1: prvi objavljeni podaci za %Ln mjeseca i dalje važe.</numerusform>
            <numerusform>%1: prvi objavljeni podaci za %Ln mjeseci i dalje važe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) were revised by %2 on average, by %3 without regard to direction.</source>
        <translation>
            <numerusform>%1: prvi objavljeni podaci za %Ln mjesec promijenjeni su u prosjeku za %2, a bez obzira na smjer za %3.</numerusform>
            <numerusform>%1: prvi objavljeni podaci za %Ln mjeseca promijenjeni su u prosjeku za %2, a bez obzira na smjer za %3.</numerusform>
            <numerusform>%1: prvi objavljeni podaci za %Ln mjeseci promijenjeni su u prosjeku za %2, a bez obzira na smjer za %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Nijedan broj nije izabran</translation>
    </message>
    <message>
        <source>History of the number: %1, %2</source>
        <translation>Historija broja: %1, %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nije dostavljeno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prije</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Poslije</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Odakle</translation>
    </message>
</context>
<context>
    <name>mm::RowsTable</name>
    <message>
        <source>The same as a table</source>
        <translation>Isto kao tabela</translation>
    </message>
</context>
<context>
    <name>mm::RunDialog</name>
    <message>
        <source>Export several factsheets</source>
        <translation>Izvoz više informativnih listova</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regija</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Svaka zemlja</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF dokument</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG slike</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG crteži</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web strana</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>St&amp;rana:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Od:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Do:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>Da&amp;toteke:</translation>
    </message>
    <message>
        <source>The run ends before it begins.</source>
        <translation>Niz završava prije nego što počne.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>Datotekama treba ime.</translation>
    </message>
    <message>
        <source>One factsheet: %1</source>
        <translation>Jedan informativni list: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln factsheet(s): from %1 to %2</source>
        <translation>
            <numerusform>%Ln informativni list: od %1 do %2</numerusform>
            <numerusform>%Ln informativna lista: od %1 do %2</numerusform>
            <numerusform>%Ln informativnih listova: od %1 do %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RunExport</name>
    <message>
        <source>Making factsheets…</source>
        <translation>Prave se informativni listovi…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the run are there already, the first is “%1”. Replace them?</source>
        <translation>
            <numerusform>%Ln datoteka niza već postoji: „%1“. Zamijeniti?</numerusform>
            <numerusform>%Ln datoteke niza već postoje, prva je „%1“. Zamijeniti?</numerusform>
            <numerusform>%Ln datoteka niza već postoji, prva je „%1“. Zamijeniti?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export several factsheets</source>
        <translation>Izvoz više informativnih listova</translation>
    </message>
</context>
<context>
    <name>mm::SenderDialog</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopiraj tekst</translation>
    </message>
    <message>
        <source>This kind of file cannot hold comments: what goes back is an Excel workbook with a copy of its cells, as text.</source>
        <translation>Ova vrsta datoteke ne može da sadrži komentare: nazad ide Excel datoteka sa kopijom njenih ćelija, kao tekst.</translation>
    </message>
    <message>
        <source>Back to the sender</source>
        <translation>Nazad pošiljaocu</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel radna sveska (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Text, in the language of the sender:</source>
        <translation>&amp;Tekst, na jeziku pošiljaoca:</translation>
    </message>
    <message>
        <source>The &amp;sheet, with a comment on every cell in question:</source>
        <translation>Ta&amp;bela, sa komentarom na svakoj spornoj ćeliji:</translation>
    </message>
</context>
<context>
    <name>mm::SentenceDialog</name>
    <message>
        <source>Rewrite: %1</source>
        <translation>Preformuliranje: %1</translation>
    </message>
    <message>
        <source>In your &amp;words:</source>
        <translation>Vašim &amp;riječima:</translation>
    </message>
    <message>
        <source>Sentence in your words</source>
        <translation>Rečenica vašim riječima</translation>
    </message>
    <message>
        <source>&amp;Use these words</source>
        <translation>&amp;Koristi ove riječi</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Povuci</translation>
    </message>
    <message>
        <source>Print the computed sentence again</source>
        <translation>Ponovo štampaj izračunatu rečenicu</translation>
    </message>
    <message>
        <source>As the data say it:</source>
        <translation>Kako kažu podaci:</translation>
    </message>
    <message>
        <source>Write a sentence, or take your words back.</source>
        <translation>Napišite rečenicu ili povucite svoje riječi.</translation>
    </message>
    <message>
        <source>No longer said: %1</source>
        <translation>Više se ne kaže: %1</translation>
    </message>
    <message>
        <source>This is the computed sentence.</source>
        <translation>Ovo je izračunata rečenica.</translation>
    </message>
    <message>
        <source>Every number agrees with the data.</source>
        <translation>Svaki broj se slaže sa podacima.</translation>
    </message>
</context>
<context>
    <name>mm::SentencesPanel</name>
    <message>
        <source>Rewrite…</source>
        <translation>Preformuliraj…</translation>
    </message>
    <message>
        <source>Rewrite the sentence on: %1</source>
        <translation>Preformuliraj rečenicu o: %1</translation>
    </message>
    <message>
        <source>The dataset can be read but not written.</source>
        <translation>Skup podataka može da se čita, ali ne i da se piše.</translation>
    </message>
    <message>
        <source>An earlier state is shown. Go back to now to rewrite a sentence.</source>
        <translation>Prikazano je ranije stanje. Vratite se na sadašnje da biste preformulirali rečenicu.</translation>
    </message>
    <message>
        <source>In own words, which agree with the data.</source>
        <translation>Svojim riječima, koje se slažu sa podacima.</translation>
    </message>
    <message>
        <source>In own words. %1</source>
        <translation>Svojim riječima. %1</translation>
    </message>
    <message>
        <source>The data do not say it.</source>
        <translation>Podaci to ne kažu.</translation>
    </message>
</context>
<context>
    <name>mm::SettingsDialog</name>
    <message>
        <source>&amp;Inbox folder:</source>
        <translation>&amp;Fascikla prijema:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kao sistem</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Kao jezik prozora</translation>
    </message>
    <message>
        <source>The language of the document changes at once; the window changes its language and its numbers when the program is started again.</source>
        <translation>Jezik dokumenta mijenja se odmah; prozor mijenja svoj jezik i brojeve kada se program ponovo pokrene.</translation>
    </message>
    <message>
        <source>Language of the &amp;window:</source>
        <translation>Jezik &amp;prozora:</translation>
    </message>
    <message>
        <source>&amp;Numbers in the window:</source>
        <translation>&amp;Brojevi u prozoru:</translation>
    </message>
    <message>
        <source>Language of the &amp;document:</source>
        <translation>Jezik &amp;dokumenta:</translation>
    </message>
    <message>
        <source>New workbooks in this folder are announced and go through the review; nothing is imported by itself.</source>
        <translation>Nove tabele u ovoj fascikli se najavljuju i prolaze kroz pregled; ništa se ne uvozi samo.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Potraži…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Fascikla</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Fascikla prijema</translation>
    </message>
</context>
<context>
    <name>mm::Sheet</name>
    <message>
        <source>a cell holds more than %1 characters</source>
        <translation>jedna ćelija ima više od %1 znakova</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>navodnik je otvoren, a nije zatvoren</translation>
    </message>
    <message>
        <source>it has more than %1 rows or %2 columns</source>
        <translation>ima više od %1 redova ili %2 kolona</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>jedan red je duži od %1 bajtova</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>nema nikakvog sadržaja</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to je fascikla</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>to nije obična datoteka</translation>
    </message>
    <message>
        <source>another program changed it while it was read</source>
        <translation>drugi program ju je promijenio tokom čitanja</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>veća je od %1</translation>
    </message>
    <message>
        <source>it is an address; save the file first</source>
        <translation>to je adresa; najprije sačuvajte datoteku</translation>
    </message>
    <message>
        <source>this is no name of a file</source>
        <translation>to nije ime datoteke</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>ima više od %1 listova</translation>
    </message>
    <message>
        <source>this document is no spreadsheet</source>
        <translation>ovaj dokument nije tabela</translation>
    </message>
    <message>
        <source>it is locked by a password; save it without one</source>
        <translation>zaključana je lozinkom; sačuvajte je bez nje</translation>
    </message>
    <message>
        <source>cell %1 stands twice in it</source>
        <translation>ćelija %1 se u njoj pojavljuje dvaput</translation>
    </message>
    <message>
        <source>it has more than %1 merged ranges</source>
        <translation>ima više od %1 spojenih opsega</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>čitanje je prekinuto</translation>
    </message>
    <message>
        <source>reading it takes longer than %1 seconds</source>
        <translation>čitanje traje duže od %1 sekundi</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1</source>
        <translation>raspakovana je veća od %1</translation>
    </message>
    <message>
        <source>it holds more than %1 cells</source>
        <translation>ima više od %1 ćelija</translation>
    </message>
    <message>
        <source>its cells need more memory than %1</source>
        <translation>njenim ćelijama treba više memorije od %1</translation>
    </message>
    <message>
        <source>“%1” was not read: %2%3.</source>
        <translation>„%1“ nije pročitano: %2%3.</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>kodiranje „%1“ nije poznato</translation>
    </message>
    <message>
        <source>its text is not valid %1</source>
        <translation>tekst nije ispravan %1</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text: byte %1 is no character</source>
        <translation>nije ni radna sveska ni tekst: bajt %1 nije znak</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text</source>
        <translation>nije ni radna sveska ni tekst</translation>
    </message>
    <message>
        <source>it is an archive of other files</source>
        <translation>to je arhiva drugih datoteka</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>nema nijedan list sa ćelijama</translation>
    </message>
    <message>
        <source>it is no workbook as its name says, but a text; if it is a table, rename it to .csv</source>
        <translation>nije radna sveska kao što joj ime kaže, nego tekst; ako je tabela, preimenujte je u .csv</translation>
    </message>
    <message>
        <source>this is a locked binary workbook (.xlsb); save it as .xlsx without a password</source>
        <translation>to je zaključana binarna radna sveska (.xlsb); sačuvajte je kao .xlsx bez lozinke</translation>
    </message>
    <message>
        <source>this is an old workbook (.xls); save it as .xlsx</source>
        <translation>to je stara radna sveska (.xls); sačuvajte je kao .xlsx</translation>
    </message>
    <message>
        <source>it is a web page or an XML document</source>
        <translation>to je veb-stranica ili XML dokument</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>to nije radna sveska</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>nema dovoljno memorije</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>jedna ćelija upućuje na tekst koji ne postoji</translation>
    </message>
    <message>
        <source>comments cannot be put in: it is written in an unusual way</source>
        <translation>komentari se ne mogu unijeti: napisana je na neobičan način</translation>
    </message>
    <message>
        <source>it cannot be packed again</source>
        <translation>ne može se ponovno spakovati</translation>
    </message>
    <message>
        <source>“%1” points out of the file</source>
        <translation>„%1“ upućuje van datoteke</translation>
    </message>
    <message>
        <source>it does not say where the workbook is</source>
        <translation>ne kaže gdje je radna sveska</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>to je binarna radna sveska (.xlsb); sačuvajte je kao .xlsx</translation>
    </message>
    <message>
        <source>this is a text document or a presentation</source>
        <translation>to je tekstualni dokument ili prezentacija</translation>
    </message>
    <message>
        <source>it does not say where sheet “%1” is</source>
        <translation>ne kaže gdje je list „%1“</translation>
    </message>
    <message>
        <source>its texts are longer than %1 bytes</source>
        <translation>tekstovi su joj duži od %1 bajtova</translation>
    </message>
    <message>
        <source>it has more than %1 texts</source>
        <translation>ima više od %1 tekstova</translation>
    </message>
    <message>
        <source>this part is no table of texts</source>
        <translation>ovaj dio nije tabela tekstova</translation>
    </message>
    <message>
        <source>cell %1 holds more than %2 characters</source>
        <translation>ćelija %1 ima više od %2 znakova</translation>
    </message>
    <message>
        <source>%1 is no row number</source>
        <translation>%1 nije broj reda</translation>
    </message>
    <message>
        <source>%1 is no type of a cell</source>
        <translation>%1 nije vrsta ćelije</translation>
    </message>
    <message>
        <source>%1 is no place of a cell</source>
        <translation>%1 nije mjesto ćelije</translation>
    </message>
    <message>
        <source>%1 is no range of cells</source>
        <translation>%1 nije opseg ćelija</translation>
    </message>
    <message>
        <source>this part is no sheet of cells</source>
        <translation>ovaj dio nije list sa ćelijama</translation>
    </message>
    <message>
        <source>this part is no workbook</source>
        <translation>ovaj dio nije radna sveska</translation>
    </message>
    <message>
        <source>it contains a document type declaration, which sound workbooks never have</source>
        <translation>sadrži deklaraciju tipa dokumenta, koju ispravne radne sveske nikada nemaju</translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation>sadrži oznaku dužu od %1 bajtova</translation>
    </message>
    <message>
        <source>it hides a document type declaration in a foreign encoding</source>
        <translation>krije deklaraciju tipa dokumenta u stranom kodiranju</translation>
    </message>
    <message>
        <source>it breaks off in the middle, at line %1</source>
        <translation>prekida se u sredini, u redu %1</translation>
    </message>
    <message>
        <source>it is not well-formed at line %1 (%2)</source>
        <translation>nije ispravno napisana u redu %1 (%2)</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>elementi su ugniježđeni dublje od %1</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>jedan element ima više od %1 atributa</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>ima više od %1 dijelova</translation>
    </message>
    <message>
        <source>its size is not what the file says</source>
        <translation>veličina nije onolika koliko datoteka kaže</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>raspakuje se na više od %1 puta veću</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>kontrolni zbir nije tačan</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>ne može se raspakovati</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>nedostaje joj kraj</translation>
    </message>
    <message>
        <source>its table of parts is damaged</source>
        <translation>popis dijelova je oštećen</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>dijelovi se preklapaju</translation>
    </message>
    <message>
        <source>the name of this part points out of the file</source>
        <translation>ime ovog dijela upućuje van datoteke</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>veličina nije moguća</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>zaključano je lozinkom</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>u datoteci se pojavljuje dvaput</translation>
    </message>
    <message>
        <source>this part is missing</source>
        <translation>ovaj dio nedostaje</translation>
    </message>
    <message>
        <source>it is packed by a method that is not supported</source>
        <translation>spakovano je na način koji nije podržan</translation>
    </message>
</context>
<context>
    <name>mm::SheetCorrector</name>
    <message>
        <source>This row is the &amp;header</source>
        <translation>Ovaj red je &amp;zaglavlje</translation>
    </message>
    <message>
        <source>This &amp;row means…</source>
        <translation>Ovaj &amp;red znači…</translation>
    </message>
    <message>
        <source>This &amp;column means…</source>
        <translation>Ova &amp;kolona znači…</translation>
    </message>
    <message>
        <source>“%1” &amp;means…</source>
        <translation>„%1“ z&amp;nači…</translation>
    </message>
    <message>
        <source>&amp;Take back: %1 is %2</source>
        <translation>&amp;Povuci: %1 je %2</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation>Šta znači %1?</translation>
    </message>
</context>
<context>
    <name>mm::SourceWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Otvara se %1…</translation>
    </message>
    <message>
        <source>Sheet as it was sent</source>
        <translation>List onakav kakav je poslat</translation>
    </message>
    <message>
        <source>%1, as it was sent. The number came from %2.</source>
        <translation>%1, onakav kakav je poslat. Broj je iz %2.</translation>
    </message>
</context>
<context>
    <name>mm::StaleWindow</name>
    <message>
        <source>Charts and tables that show something else</source>
        <translation>Grafikoni i tabele koji pokazuju nešto drugo</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>bez ranga</translation>
    </message>
    <message>
        <source>Ranks that changed</source>
        <translation>Rangovi koji su se promijenili</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3 → %4</source>
        <translation>%1 u „%2“: %3 → %4</translation>
    </message>
    <message>
        <source>&amp;Copy erratum</source>
        <translation>&amp;Kopiraj ispravku</translation>
    </message>
    <message>
        <source>&amp;Publish a new edition…</source>
        <translation>&amp;Objavi novo izdanje…</translation>
    </message>
    <message>
        <source>Editions and the data</source>
        <translation>Izdanja i podaci</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Izdanje</translation>
    </message>
    <message>
        <source>What the edition says and the data say now</source>
        <translation>Šta kaže izdanje, a šta sada kažu podaci</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>I&amp;zdanje:</translation>
    </message>
    <message>
        <source>E&amp;rratum, draft</source>
        <translation>Is&amp;pravka, nacrt</translation>
    </message>
    <message>
        <source>Every edition agrees with the data.</source>
        <translation>Svako izdanje se slaže sa podacima.</translation>
    </message>
    <message>
        <source>Published on %1. Since then the data were changed; what the edition says is struck through where the data now say something else.</source>
        <translation>Objavljeno %1. Od tada su podaci promijenjeni; precrtano je ono što izdanje kaže, a podaci sada kažu nešto drugo.</translation>
    </message>
    <message>
        <source>No sentence has to read differently; only charts or tables do.</source>
        <translation>Nijedna rečenica ne mora da se čita drugačije; mijenjaju se samo grafikoni ili tabele.</translation>
    </message>
</context>
<context>
    <name>mm::StatementBar</name>
    <message>
        <source>Show without percent</source>
        <translation>Prikaži bez procenta</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Šta se poredi</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Nijedan skup podataka nije otvoren.</translation>
    </message>
    <message>
        <source>Keep both periods; figures that lack months go without percent</source>
        <translation>Zadrži oba perioda; podaci kojima nedostaju mjeseci ostaju bez procenta</translation>
    </message>
    <message>
        <source>Compare with B as it is now known, or as it was published then</source>
        <translation>Uporedi sa B kakvo je sada poznato ili kakvo je tada objavljeno</translation>
    </message>
    <message>
        <source>No common months</source>
        <translation>Nema zajedničkih mjeseci</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Samo %1</translation>
    </message>
    <message>
        <source>Compare only the months that every country has in both periods</source>
        <translation>Uporedi samo mjesece koje svaka zemlja ima u oba perioda</translation>
    </message>
</context>
<context>
    <name>mm::Store</name>
    <message>
        <source>There is no edition, time or change set “%1”.</source>
        <translation>Nema izdanja, vremena ni skupa izmjena „%1“.</translation>
    </message>
    <message>
        <source>There are no figures for %1; nothing was published.</source>
        <translation>Za %1 nema brojeva; ništa nije objavljeno.</translation>
    </message>
    <message>
        <source>a comment has no month</source>
        <translation>jedan komentar nema mjesec</translation>
    </message>
    <message>
        <source>A comment or sign-off was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Neko drugi je u međuvremenu izmijenio komentar ili ovjeru; ništa nije upisano.</translation>
    </message>
    <message>
        <source>There is no place for a backup of “%1”: its folder cannot be made. Nothing was written.</source>
        <translation>Nema mjesta za rezervnu kopiju od „%1“: njena fascikla ne može se napraviti. Ništa nije upisano.</translation>
    </message>
    <message>
        <source>its present state is not marked</source>
        <translation>sadašnje stanje nije označeno</translation>
    </message>
    <message>
        <source>a block of figures is not as written</source>
        <translation>jedan blok brojeva nije kakav je upisan</translation>
    </message>
    <message>
        <source>a block of figures cannot be read</source>
        <translation>jedan blok brojeva ne može se pročitati</translation>
    </message>
    <message>
        <source>blocks of figures are missing</source>
        <translation>nedostaju blokovi brojeva</translation>
    </message>
    <message>
        <source>change set %1 holds what nobody wrote there</source>
        <translation>skup izmjena %1 sadrži ono što tamo niko nije upisao</translation>
    </message>
    <message>
        <source>There is no change set %1.</source>
        <translation>Nema skupa izmjena %1.</translation>
    </message>
    <message>
        <source>change set %1 changes a figure twice</source>
        <translation>skup izmjena %1 mijenja isti broj dvaput</translation>
    </message>
    <message>
        <source>There is no edition named “%1” in “%2”.</source>
        <translation>U „%2“ nema izdanja po imenu „%1“.</translation>
    </message>
    <message>
        <source>A figure is larger than %1, which is more than can be kept.</source>
        <translation>Neki broj je veći od %1, a to je više nego što se može čuvati.</translation>
    </message>
    <message>
        <source>A figure was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Neko drugi je u međuvremenu izmijenio jedan broj; ništa nije upisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were changed by somebody else meanwhile; nothing was written.</source>
        <translation>
            <numerusform>Neko drugi je u međuvremenu izmijenio %n broj; ništa nije upisano.</numerusform>
            <numerusform>Neko drugi je u međuvremenu izmijenio %n broja; ništa nije upisano.</numerusform>
            <numerusform>Neko drugi je u međuvremenu izmijenio %n brojeva; ništa nije upisano.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been published in the edition “%2”; its figures change only with a reason. Nothing was written.</source>
        <translation>Mjesec %1 je objavljen u izdanju „%2“; njegovi brojevi se mijenjaju samo uz razlog. Ništa nije upisano.</translation>
    </message>
    <message>
        <source>its codes are numbered wrongly</source>
        <translation>šifre su pogrešno numerisane</translation>
    </message>
    <message>
        <source>its figures do not follow from its change log</source>
        <translation>brojevi ne slijede iz dnevnika izmjena</translation>
    </message>
    <message>
        <source>There is a dataset in “%1” already; it was not touched.</source>
        <translation>U „%1“ već postoji skup podataka; nije dirnut.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program; it was not touched.</source>
        <translation>„%1“ potječe iz novije verzije ovog programa i nije dirnut.</translation>
    </message>
    <message>
        <source>“%1” is the dataset of another region.</source>
        <translation>„%1“ je skup podataka drugog regiona.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the last change of “%1”, which was made on %2.</source>
        <translation>Sat ovog računara kasni za posljednjom izmjenom u „%1“, koja je napravljena %2.</translation>
    </message>
    <message>
        <source>Figures were changed by somebody else while the edition was made; nothing was published.</source>
        <translation>Neko drugi je izmijenio brojeve dok se izdanje pravilo; ništa nije objavljeno.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <translation>„%1“ ne može biti naziv izdanja.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Izdanje po imenu „%1“ već postoji.</translation>
    </message>
    <message>
        <source>an edition has no month</source>
        <translation>jedno izdanje nema mjesec</translation>
    </message>
    <message>
        <source>a document of the edition “%1” is not as it was</source>
        <translation>jedan dokument izdanja „%1“ nije kakav je bio</translation>
    </message>
    <message>
        <source>The edition “%1” is not what was published.</source>
        <translation>Izdanje „%1“ nije ono što je objavljeno.</translation>
    </message>
    <message>
        <source>The log holds changes that belong to no change set.</source>
        <translation>Dnevnik sadrži izmjene koje ne pripadaju nijednom skupu izmjena.</translation>
    </message>
    <message>
        <source>Change set %1 does not follow the one before it.</source>
        <translation>Skup izmjena %1 ne nadovezuje se na prethodni.</translation>
    </message>
    <message>
        <source>Change set %1 is not as it was written.</source>
        <translation>Skup izmjena %1 nije kakav je upisan.</translation>
    </message>
    <message>
        <source>The directory of the change log does not fit to the log.</source>
        <translation>Sadržaj dnevnika izmjena ne odgovara dnevniku.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ već postoji.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not made.</source>
        <translation>Disk je pun; „%1“ nije napravljen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is write-protected.</source>
        <translation>„%1“ ne može se napraviti: u njegovu fasciklu nije dozvoljeno pisanje.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>„%1“ ne može se napraviti: %2.</translation>
    </message>
    <message>
        <source>Databases on servers need the driver of Qt for PostgreSQL, which is not installed; in Debian it is the package libqt6sql6-psql.</source>
        <translation>Za baze na serverima potreban je Qt-ov drajver za PostgreSQL, koji nije instaliran; u Debianu je to paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>“%1” could not be written; nothing was.</source>
        <translation>U „%1“ nije se moglo pisati; ništa nije upisano.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while it was saving. Whether the change was kept stands in the history when the server answers again.</source>
        <translation>Veza sa „%1“ je prekinuta tokom čuvanja. Da li je izmjena sačuvana, vidi se u historiji kada server ponovo odgovori.</translation>
    </message>
    <message>
        <source>The table “%1” is not protected against changes any more.</source>
        <translation>Tabela „%1“ više nije zaštićena od izmjena.</translation>
    </message>
    <message>
        <source>“%1” lies on a server, whose own backups hold it; this program makes none of it.</source>
        <translation>„%1“ je na serveru, koji sam čuva rezervne kopije; ovaj program ih za njega ne pravi.</translation>
    </message>
    <message>
        <source>“%1” holds a dataset that you may not read; whoever owns it can allow it.</source>
        <translation>U „%1“ je skup podataka koji vi ne smijete čitati; to može dozvoliti njegov vlasnik.</translation>
    </message>
    <message>
        <source>There is no dataset in “%1”. An empty one is made there by “mixed-movements new %2”, or in the window by Connect with the choice of a new dataset.</source>
        <translation>U „%1“ nema skupa podataka. Prazan se tamo pravi pomoću „mixed-movements new %2“, ili u prozoru povezivanjem uz izbor novog skupa podataka.</translation>
    </message>
    <message>
        <source>“%1” cannot hold all letters: a database for a dataset is made with the encoding UTF8.</source>
        <translation>„%1“ ne može čuvati sva slova: baza za skup podataka pravi se sa kodiranjem UTF8.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date when whoever owns it opens it for writing.</source>
        <translation>„%1“ potječe iz ranije verzije ovog programa; prilagođava se kada ga njegov vlasnik otvori za pisanje.</translation>
    </message>
    <message>
        <source>“%1” can only be read: the server does not let you write there.</source>
        <translation>„%1“ se može samo čitati: server vam tamo ne dozvoljava pisanje.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not encrypted: others on the network can read it.</source>
        <translation>Veza sa „%1“ nije šifrirana: drugi na mreži mogu je čitati.</translation>
    </message>
    <message>
        <source>“%1” is being written by somebody else, who did not finish within five seconds; nothing was written.</source>
        <translation>U „%1“ upravo piše neko drugi i nije završio u roku od pet sekundi; ništa nije upisano.</translation>
    </message>
    <message>
        <source>“%1” does not allow you to do this (%2); nothing was written.</source>
        <translation>„%1“ vam to ne dozvoljava (%2); ništa nije upisano.</translation>
    </message>
    <message>
        <source>The disk of the server that holds “%1” is full; nothing was written.</source>
        <translation>Pun je disk servera na kome je „%1“; ništa nije upisano.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ ima oštećene podatke: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>„%1“ nije se moglo čitati ili pisati: %2.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. What was being saved was not written, not even a part of it.</source>
        <translation>Veza sa „%1“ je prekinuta. Ono što se čuvalo nije upisano, pa ni djelimično.</translation>
    </message>
    <message>
        <source>The server “%1” is not known on this network; check how its name is written, and whether this computer is connected.</source>
        <translation>Server „%1“ nije poznat u ovoj mreži; provjerite kako mu se piše ime i da li je ovaj računar povezan.</translation>
    </message>
    <message>
        <source>The password for “%2” on the server “%1” is wrong.</source>
        <translation>Lozinka za „%2“ na serveru „%1“ je pogrešna.</translation>
    </message>
    <message>
        <source>The server “%1” wants a password for “%2”; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD), or connect from the window.</source>
        <translation>Server „%1“ traži lozinku za „%2“; stavite je u datoteku sa lozinkama (PGPASSFILE) ili u okruženje (PGPASSWORD), ili se povežite iz prozora.</translation>
    </message>
    <message>
        <source>The server “%1” cannot encrypt the connection, which was asked for (sslmode).</source>
        <translation>Server „%1“ ne može da šifruje vezu, a to je traženo (sslmode).</translation>
    </message>
    <message>
        <source>To be sure of the server “%1”, the certificate of those who vouch for it is needed, and it is not there; its file is named by sslrootcert.</source>
        <translation>Da bi se pouzdano znalo da je to server „%1“, potreban je sertifikat onih koji za njega jemče, a njega nema; njegovu datoteku navodi sslrootcert.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is made for a server of another name; somebody may stand in between.</source>
        <translation>Sertifikat servera „%1“ izdat je za server drugog imena; neko možda stoji između.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server “%1”; its certificate was not accepted.</source>
        <translation>Niko kome ovaj računar vjeruje ne jemči za server „%1“; njegov sertifikat nije prihvaćen.</translation>
    </message>
    <message>
        <source>What answers at that port of the server “%1” is not PostgreSQL.</source>
        <translation>Ono što se na tom portu servera „%1“ javlja nije PostgreSQL.</translation>
    </message>
    <message>
        <source>The encrypted connection to the server “%1” could not be made (%4).</source>
        <translation>Šifrovana veza sa serverom „%1“ nije se mogla uspostaviti (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3” from this computer; those who run it can allow it, or want an encrypted connection (sslmode=require).</source>
        <translation>Server „%1“ ne dozvoljava da „%2“ koristi „%3“ sa ovog računara; to mogu da dozvole oni koji ga održavaju, ili traže šifrovanu vezu (sslmode=require).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” log in.</source>
        <translation>Server „%1“ ne dozvoljava da se „%2“ prijavi.</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”; whoever owns it can allow it.</source>
        <translation>Server „%1“ ne dozvoljava da „%2“ koristi „%3“; to može da dozvoli vlasnik.</translation>
    </message>
    <message>
        <source>“%3” on the server “%1” is closed at the moment.</source>
        <translation>„%3“ na serveru „%1“ trenutno je zatvorena.</translation>
    </message>
    <message>
        <source>The server “%1” has no connection left at the moment; try again later.</source>
        <translation>Server „%1“ trenutno nema slobodnih veza; pokušajte kasnije.</translation>
    </message>
    <message>
        <source>The server “%1” is starting or stopping; try again in a moment.</source>
        <translation>Server „%1“ se upravo pokreće ili zaustavlja; pokušajte za koji trenutak.</translation>
    </message>
    <message>
        <source>There is no database “%3” on the server “%1”.</source>
        <translation>Na serveru „%1“ nema baze „%3“.</translation>
    </message>
    <message>
        <source>The server “%1” does not know “%2”.</source>
        <translation>Server „%1“ ne poznaje „%2“.</translation>
    </message>
    <message>
        <source>There is no service of that name in pg_service.conf.</source>
        <translation>U pg_service.conf nema usluge tog imena.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: no database server answers there; check the port, and whether it is running.</source>
        <translation>Server „%1“ nije dostupan: tamo se ne javlja nijedan server baza; provjerite port i da li radi.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer within ten seconds.</source>
        <translation>Server „%1“ nije dostupan: nije odgovorio u roku od deset sekundi.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer in time.</source>
        <translation>Server „%1“ nije dostupan: nije odgovorio na vrijeme.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached from this network.</source>
        <translation>Server „%1“ nije dostupan iz ove mreže.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it is not running.</source>
        <translation>Server „%1“ nije dostupan: ne radi.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached (%4).</source>
        <translation>Server „%1“ nije dostupan (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”: %4.</source>
        <translation>Server „%1“ ne dozvoljava da „%2“ koristi „%3“: %4.</translation>
    </message>
    <message>
        <source>A text with a zero character cannot be kept.</source>
        <translation>Tekst sa znakom nula ne može se čuvati.</translation>
    </message>
    <message>
        <source>a sentence has no month</source>
        <translation>jedna rečenica nema mjesec</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others can read it; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD).</source>
        <translation>Lozinka ne spada u adresu baze, gdje drugi je mogu pročitati; stavite je u datoteku sa lozinkama (PGPASSFILE) ili u okruženje (PGPASSWORD).</translation>
    </message>
    <message>
        <source>“%1” is not the address of a database; one looks like postgresql://user@server:5432/database.</source>
        <translation>„%1“ nije adresa baze; ona izgleda ovako: postgresql://user@server:5432/database.</translation>
    </message>
    <message>
        <source>“%1” cannot be said like this in the address of a database; what can is sslmode, sslrootcert, service, and without a server host, port and user.</source>
        <translation>„%1“ se ne može tako navesti u adresi baze; mogu sslmode, sslrootcert, service, a bez servera host, port i user.</translation>
    </message>
    <message>
        <source>“%1” is not an sslmode; there are disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>„%1“ nije sslmode; postoje disable, allow, prefer, require, verify-ca i verify-full.</translation>
    </message>
    <message>
        <source>No file with this SHA-256 is kept here.</source>
        <translation>Ovdje se ne čuva nijedna datoteka sa tim SHA-256.</translation>
    </message>
    <message>
        <source>the kept file “%1” is not as it was</source>
        <translation>sačuvana datoteka „%1“ nije kakva je bila</translation>
    </message>
    <message>
        <source>The kept file “%1” is not as it was.</source>
        <translation>Sačuvana datoteka „%1“ nije kakva je bila.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ je otvoren samo za čitanje.</translation>
    </message>
    <message>
        <source>its rows are not numbered one by one</source>
        <translation>redovi nisu numerisani jedan po jedan</translation>
    </message>
    <message>
        <source>a row of “%1” refers to a row of “%2” that is not there</source>
        <translation>jedan red u „%1“ upućuje na red u „%2“ kojeg nema</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>„%1“ ne može se otvoriti: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a dataset of this program.</source>
        <translation>„%1“ nije skup podataka ovog programa.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, which did not let go of it within five seconds.</source>
        <translation>„%1“ koristi drugi program, koji ga nije pustio u roku od pet sekundi.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not written.</source>
        <translation>„%1“ se može samo čitati, ne i pisati.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; nothing was written.</source>
        <translation>Pun je disk na kome je „%1“; ništa nije upisano.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ ne postoji.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ nije obična datoteka.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Nemate dozvolu za čitanje „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not have the tables of a dataset of this program, or has triggers of others.</source>
        <translation>„%1“ nema tabele skupa podataka ovog programa ili ima tuđe okidače.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date, after a backup, when it is opened for writing.</source>
        <translation>„%1“ potječe iz ranije verzije ovog programa; prilagođava se, nakon rezervne kopije, kada se otvori za pisanje.</translation>
    </message>
    <message>
        <source>“%1” can only be read: its folder is write-protected.</source>
        <translation>„%1“ se može samo čitati: u njegovu fasciklu nije dozvoljeno pisanje.</translation>
    </message>
    <message>
        <source>“%1” can only be read: it is write-protected.</source>
        <translation>„%1“ se može samo čitati: u njega nije dozvoljeno pisanje.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where saving is slower and several people should not write at the same time.</source>
        <translation>„%1“ je na mrežnom disku, gdje je čuvanje sporije i gdje ne bi trebalo da više ljudi piše u isto vrijeme.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 copies; changes made on two computers at the same time would be lost there.</source>
        <translation>„%1“ je u fascikli koju kopira %2; izmjene napravljene u isto vrijeme na dva računara tamo bi se izgubile.</translation>
    </message>
    <message>
        <source>its change log is unusual</source>
        <translation>dnevnik izmjena je neuobičajen</translation>
    </message>
    <message>
        <source>“%1” holds figures of a country, indicator or part that this version of the program does not know.</source>
        <translation>„%1“ sadrži brojeve za zemlju, pokazatelj ili dio koji ova verzija programa ne poznaje.</translation>
    </message>
    <message>
        <source>The figures of “%1” in “%2” do not follow from the change log.</source>
        <translation>Brojevi za „%1“ u „%2“ ne slijede iz dnevnika izmjena.</translation>
    </message>
    <message>
        <source>The present figures are those of change set %1, not of the newest.</source>
        <translation>Sadašnji brojevi su oni iz skupa izmjena %1, a ne iz najnovijeg.</translation>
    </message>
    <message>
        <source>The change log contradicts itself: what a change says was there before is not what the changes before it made.</source>
        <translation>Dnevnik izmjena protivrječi sam sebi: ono što jedna izmjena navodi kao prethodno nije ono što su izmjene prije nje napravile.</translation>
    </message>
</context>
<context>
    <name>mm::TemplateDialog</name>
    <message>
        <source>Save a template</source>
        <translation>Čuvanje obrasca</translation>
    </message>
    <message>
        <source>The sheet that a focal point fills in: the twelve months up to the one you choose, in the language of the country, what is known already filled in. It is read back without a question.</source>
        <translation>Tabela koju popunjava kontakt-osoba: dvanaest mjeseci do onog koji izaberete, na jeziku zemlje, sa već upisanim poznatim podacima. Čita se nazad bez ijednog pitanja.</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;Zemlja:</translation>
    </message>
    <message>
        <source>Up to &amp;month:</source>
        <translation>Do &amp;mjeseca:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datoteka:</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel radna sveska (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>mm::TimeStrip</name>
    <message>
        <source>Time strip</source>
        <translation>Vremenska traka</translation>
    </message>
    <message>
        <source>Periods A and B. Tab goes from one end to the other, arrow keys move by one month, Page Up and Page Down by a year, Home and End to the first and last month.</source>
        <translation>Periodi A i B. Tab ide od jednog kraja do drugog, strelice pomjeraju za mjesec, Page Up i Page Down za godinu, Home i End na prvi i posljednji mjesec.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, first month: %2</source>
        <translation>%1, prvi mjesec: %2</translation>
    </message>
    <message>
        <source>%1, whole period: %2</source>
        <translation>%1, cijeli period: %2</translation>
    </message>
    <message>
        <source>%1, last month: %2</source>
        <translation>%1, posljednji mjesec: %2</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1: nema podataka</translation>
    </message>
    <message>
        <source>%1: reported</source>
        <translation>%1: dostavljeno</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: nije dostavljeno</translation>
    </message>
    <message>
        <source>%1: %2 of %3 countries reported</source>
        <translation>%1: dostavilo %2 od %3 zemalja</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, privremeno</translation>
    </message>
</context>
<context>
    <name>mm::TimeStripBar</name>
    <message>
        <source>Linked: moving A moves B along. Free: A and B move apart.</source>
        <translation>Povezano: kad se pomjeri A, pomjera se i B. Slobodno: A i B se pomjeraju zasebno.</translation>
    </message>
    <message>
        <source>Link A and B</source>
        <translation>Poveži A i B</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Povezano</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Slobodno</translation>
    </message>
</context>
<context>
    <name>mm::ViewChooser</name>
    <message>
        <source>Both periods side by side, the largest first</source>
        <translation>Oba perioda jedan pored drugog, najveći prvi</translation>
    </message>
    <message>
        <source>Both periods on one line, the largest change first</source>
        <translation>Oba perioda na jednoj liniji, najveća promjena prva</translation>
    </message>
    <message>
        <source>Month by month, A over B</source>
        <translation>Mjesec po mjesec, A preko B</translation>
    </message>
    <message>
        <source>Month by month, every country apart</source>
        <translation>Mjesec po mjesec, svaka zemlja zasebno</translation>
    </message>
    <message>
        <source>Which countries make up the change of the sum</source>
        <translation>Koje zemlje čine promjenu zbira</translation>
    </message>
    <message>
        <source>What each country has of the sum</source>
        <translation>Koliki dio zbira ima koja zemlja</translation>
    </message>
    <message>
        <source>The place of each country in both periods</source>
        <translation>Mjesto svake zemlje u oba perioda</translation>
    </message>
    <message>
        <source>The most common nationalities and all others</source>
        <translation>Najčešća državljanstva i sva ostala</translation>
    </message>
    <message>
        <source>Intentions, applications and grants of protection by country</source>
        <translation>Namjere, zahtjevi i odobrena zaštita po zemljama</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>Prikaz poređenja</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Još</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Ostali prikazi</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Stubići</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Promjena</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mjeseci</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Zemlje</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Objašnjenje</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udio</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Poredak</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Državljanstva</translation>
    </message>
    <message>
        <source>Asylum stages</source>
        <translation>Faze azila</translation>
    </message>
</context>
<context>
    <name>mm::WholeFile</name>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>fascikla „%1“ ne postoji</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>fascikla ima to ime</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>tamo nemate pravo pisanja</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk je pun</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ nije moglo da se zapiše: %2.</translation>
    </message>
</context>
<context>
    <name>mm::Workspace</name>
    <message>
        <source>An earlier state is shown. Go back to the present one to change numbers.</source>
        <translation>Prikazano je ranije stanje. Vratite se na sadašnje da biste mijenjali brojeve.</translation>
    </message>
    <message>
        <source>about step %1</source>
        <translation>oko koraka %1</translation>
    </message>
    <message>
        <source>“%1” was published without a PDF.</source>
        <translation>„%1“ je objavljeno bez PDF-a.</translation>
    </message>
    <message>
        <source>“%1” is not kept with this dataset.</source>
        <translation>„%1“ se ne čuva u ovom skupu podataka.</translation>
    </message>
</context>
<context>
    <name>mm::YearHeader</name>
    <message>
        <source>Months</source>
        <translation>Mjeseci</translation>
    </message>
</context>
</TS>
