<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="sq_AL" sourcelanguage="en_GB">
<context>
    <name>Annotation</name>
    <message>
        <source>Signed off</source>
        <translation>E miratuar</translation>
    </message>
    <message>
        <source>Sign-off taken back</source>
        <translation>Miratimi u tërhoq</translation>
    </message>
    <message>
        <source>Comment taken back: %1</source>
        <translation>Komenti u tërhoq: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Koment: %1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Për t'u ndjekur</translation>
    </message>
    <message>
        <source>Need not be followed up any more</source>
        <translation>Nuk ka më nevojë të ndiqet</translation>
    </message>
</context>
<context>
    <name>CellTints</name>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numri</translation>
    </message>
    <message>
        <source>Total, only checked</source>
        <translation>Shuma, vetëm e kontrolluar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lënë jashtë</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Pret përgjigje</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nuk u mor</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>E korrigjuar</translation>
    </message>
</context>
<context>
    <name>CompletenessMark</name>
    <message>
        <source>reported</source>
        <translation>raportuar</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>i përkohshëm ose i vlerësuar</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>i fshehur</translation>
    </message>
    <message>
        <source>late</source>
        <translation>me vonesë</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nuk zbatohet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>asgjë</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%n number(s) changed meanwhile; nothing was written: %1.</source>
        <translation>
            <numerusform>%n numër ndryshoi ndërkohë; asgjë nuk u shkrua: %1.</numerusform>
            <numerusform>%n numra ndryshuan ndërkohë; asgjë nuk u shkrua: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (now %3)</source>
        <translation>%1, %2 (tani %3)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
</context>
<context>
    <name>DifferenceHtml</name>
    <message>
        <source>Can no longer be said: %1</source>
        <translation>Nuk mund të thuhet më: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>asgjë</translation>
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
        <translation>Viti</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>deri në %1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation>, i përkohshëm</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Koment: %1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Për t'u ndjekur</translation>
    </message>
    <message>
        <source>Computed: the sum of the months %1.</source>
        <translation>E llogaritur: shuma e muajve %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries and months, %1.</source>
        <translation>E llogaritur: shuma e të gjitha vendeve dhe muajve, %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries in %1.</source>
        <translation>E llogaritur: shuma e të gjitha vendeve për %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) make %1.</source>
        <translation>
            <numerusform>%n shifër jep %1.</numerusform>
            <numerusform>%n shifra japin %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are provisional or estimated.</source>
        <translation>Disa prej tyre janë të përkohshme ose të vlerësuara.</translation>
    </message>
</context>
<context>
    <name>GridLayout</name>
    <message>
        <source>Sum of countries</source>
        <translation>Shuma e vendeve</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gjithsej</translation>
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
        <translation>Dosja e marrjes %1 nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>The inbox folder %1 is not there. New workbooks are announced when it is back.</source>
        <translation>Dosja e marrjes %1 nuk është aty. Tabelat e reja njoftohen kur ajo të kthehet.</translation>
    </message>
</context>
<context>
    <name>MeaningChoices</name>
    <message>
        <source>A total</source>
        <translation>Shumë</translation>
    </message>
    <message>
        <source>checked, never stored as a part</source>
        <translation>kontrollohet, kurrë nuk ruhet si pjesë</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Pa shifra</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>vetëm fjalë</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lëre jashtë</translation>
    </message>
    <message>
        <source>as if it were not there</source>
        <translation>sikur të mos ishte</translation>
    </message>
    <message>
        <source>names what its rows are</source>
        <translation>emërton rreshtat e vet</translation>
    </message>
    <message>
        <source>A column of indicators</source>
        <translation>Kolonë me tregues</translation>
    </message>
    <message>
        <source>A column of countries</source>
        <translation>Kolonë me vende</translation>
    </message>
    <message>
        <source>A column of nationalities</source>
        <translation>Kolonë me shtetësi</translation>
    </message>
    <message>
        <source>A column of months</source>
        <translation>Kolonë me muaj</translation>
    </message>
    <message>
        <source>A column of numbers</source>
        <translation>Kolonë me numra</translation>
    </message>
    <message>
        <source>as its heading says</source>
        <translation>siç thotë koka e saj</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>tregues</translation>
    </message>
    <message>
        <source>country or territory</source>
        <translation>vend ose territor</translation>
    </message>
    <message>
        <source>month, of the year that the sheet says</source>
        <translation>muaj, i vitit që thotë fleta</translation>
    </message>
    <message>
        <source>type of centre</source>
        <translation>lloj qendre</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>shtetësi</translation>
    </message>
    <message>
        <source>month</source>
        <translation>muaj</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ndryshim</numerusform>
            <numerusform>%n ndryshime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) “not reported”</source>
        <translation>
            <numerusform>%n bëhet “nuk është raportuar”</numerusform>
            <numerusform>%n bëhen “nuk është raportuar”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as before</source>
        <translation>
            <numerusform>%n mbetet si më parë</numerusform>
            <numerusform>%n mbeten si më parë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n u refuzua</numerusform>
            <numerusform>%n u refuzuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n qelizë</numerusform>
            <numerusform>%n qeliza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the grid and are left out.</source>
        <translation>
            <numerusform>%n qelizë është jashtë tabelës dhe lihet jashtë.</numerusform>
            <numerusform>%n qeliza janë jashtë tabelës dhe lihen jashtë.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footnote marks of %n cell(s) are left out.</source>
        <translation>
            <numerusform>Shenjat e fusnotave në %n qelizë lihen jashtë.</numerusform>
            <numerusform>Shenjat e fusnotave në %n qeliza lihen jashtë.</numerusform>
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
        <translation>Eksportimi i figurës</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 ekziston. Të zëvendësohet?</translation>
    </message>
</context>
<context>
    <name>ProfileShelf</name>
    <message>
        <source>The remembered answers in %1 cannot be used: %2</source>
        <translation>Përgjigjet e mbajtura mend te %1 nuk mund të përdoren: %2</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1 cannot be read.</source>
        <translation>Përgjigjet nuk u mbajtën mend: %1 nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>The answers were not remembered: the folder %1 cannot be made.</source>
        <translation>Përgjigjet nuk u mbajtën mend: dosja %1 nuk mund të krijohet.</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1</source>
        <translation>Përgjigjet nuk u mbajtën mend: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 nuk mund të hiqet.</translation>
    </message>
    <message numerus="yes">
        <source>Answered as on %1 for %2: %Ln answer(s)</source>
        <translation>
            <numerusform>U përgjigj si më %1 për %2: %Ln përgjigje</numerusform>
            <numerusform>U përgjigj si më %1 për %2: %Ln përgjigje</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Answered as remembered for %1: %Ln answer(s)</source>
        <translation>
            <numerusform>U përgjigj siç është mbajtur mend për %1: %Ln përgjigje</numerusform>
            <numerusform>U përgjigj siç është mbajtur mend për %1: %Ln përgjigje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export factsheet</source>
        <translation>Eksportimi i fletës informative</translation>
    </message>
</context>
<context>
    <name>QuestionChoices</name>
    <message>
        <source>Leave these figures out</source>
        <translation>Lëri jashtë këto shifra</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Përdori</translation>
    </message>
    <message>
        <source>Take them all the same</source>
        <translation>Megjithatë merri të gjitha</translation>
    </message>
    <message>
        <source>It separates thousands</source>
        <translation>Ndan mijëshet</translation>
    </message>
    <message>
        <source>It separates decimals: these are no counts</source>
        <translation>Ndan dhjetorët: këta nuk janë numra personash</translation>
    </message>
    <message>
        <source>Withheld because it is small</source>
        <translation>E mbajtur sepse është e vogël</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nuk është raportuar</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Po: %1</translation>
    </message>
    <message>
        <source>%1, as an estimate</source>
        <translation>%1, si vlerësim</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample data did not come with this program.</source>
        <translation>Të dhënat provë nuk erdhën me këtë program.</translation>
    </message>
    <message>
        <source>The sample data cannot be copied to %1: %2</source>
        <translation>Të dhënat provë nuk mund të kopjohen te %1: %2</translation>
    </message>
</context>
<context>
    <name>SentenceInputs</name>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>i përkohshëm</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>vlerësim</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>i fshehur</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nuk zbatohet</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>e futur me dorë</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln month(s)</source>
        <translation>
            <numerusform>Shuma e %Ln muaji</numerusform>
            <numerusform>Shuma e %Ln muajve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln countries or territories</source>
        <translation>
            <numerusform>Shuma e %Ln vendi ose territori</numerusform>
            <numerusform>Shuma e %Ln vendeve dhe territoreve</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries and territories, for their shares</source>
        <translation>Vendet dhe territoret, për pjesët e tyre</translation>
    </message>
    <message>
        <source>A share is the number of the country divided by the whole; the largest comes first.</source>
        <translation>Pjesa është numri i vendit i ndarë me të gjithë; më e madhja vjen e para.</translation>
    </message>
    <message>
        <source>No shares are given: %1.</source>
        <translation>Pjesët nuk jepen: %1.</translation>
    </message>
    <message>
        <source>Printed rounded: %1.</source>
        <translation>E shtypur e rrumbullakosur: %1.</translation>
    </message>
    <message>
        <source>It is not said: %1.</source>
        <translation>Nuk thuhet: %1.</translation>
    </message>
    <message>
        <source>No change is given: %1.</source>
        <translation>Ndryshimi nuk jepet: %1.</translation>
    </message>
    <message>
        <source>Change: none, both numbers are the same.</source>
        <translation>Ndryshimi: asnjë, të dy numrat janë të njëjtë.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number is zero.</source>
        <translation>Përqindja nuk tregohet: numri i mëparshëm është zero.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number, %1, is below %2.</source>
        <translation>Përqindja nuk tregohet: numri i mëparshëm, %1, është nën %2.</translation>
    </message>
    <message>
        <source>Change: (%1 − %2) ÷ %2 = %3%</source>
        <translation>Ndryshimi: (%1 − %2) ÷ %2 = %3%</translation>
    </message>
    <message>
        <source>a number was not reported</source>
        <translation>një numër nuk është raportuar</translation>
    </message>
    <message>
        <source>a number is withheld because it is small</source>
        <translation>një numër fshihet sepse është i vogël</translation>
    </message>
    <message>
        <source>it would reveal a number that is withheld</source>
        <translation>do të zbulonte një numër të fshehur</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>nuk ka numër të tillë</translation>
    </message>
    <message>
        <source>a part is larger than the whole</source>
        <translation>një pjesë është më e madhe se e tëra</translation>
    </message>
    <message>
        <source>nobody was counted</source>
        <translation>askush nuk u numërua</translation>
    </message>
    <message>
        <source>what is counted changed in between</source>
        <translation>ndërkohë ndryshoi çfarë numërohet</translation>
    </message>
    <message>
        <source>from %1 on something else is counted</source>
        <translation>nga %1 numërohet diçka tjetër</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="vanished">e mbajtur</translation>
    </message>
</context>
<context>
    <name>SentenceWords</name>
    <message>
        <source>Mixed movements</source>
        <translation>Lëvizje të përziera</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Mbërritje të reja</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Persona të pranishëm</translation>
    </message>
    <message>
        <source>Outside centres</source>
        <translation>Jashtë qendrave</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Fëmijë të pashoqëruar</translation>
    </message>
</context>
<context>
    <name>SpokenLocale</name>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for names of months and dates</comment>
        <translation>sq_AL</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>import of %Ln number(s)</source>
        <translation>
            <numerusform>importim i %Ln numri</numerusform>
            <numerusform>importim i %Ln numrave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln number(s)</source>
        <translation>
            <numerusform>ndryshim i %Ln numri</numerusform>
            <numerusform>ndryshim i %Ln numrave</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset made</source>
        <translation>Grupi i të dhënave u krijua</translation>
    </message>
    <message>
        <source>Something said about numbers</source>
        <translation>Diçka e thënë për numrat</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln number(s)</source>
        <translation>
            <numerusform>Ndryshim i %Ln numri</numerusform>
            <numerusform>Ndryshim i %Ln numrave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln number(s)</source>
        <translation>
            <numerusform>Importim i %Ln numri</numerusform>
            <numerusform>Importim i %Ln numrave</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 taken back</source>
        <translation>Hapi %1 u tërhoq</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 taken back: %Ln number(s)</source>
        <translation>
            <numerusform>Hapi %1 u zhbë: %Ln numër</numerusform>
            <numerusform>Hapi %1 u zhbë: %Ln numra</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 done again</source>
        <translation>Hapi %1 u bë përsëri</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 done again: %Ln number(s)</source>
        <translation>
            <numerusform>Hapi %1 u ribë: %Ln numër</numerusform>
            <numerusform>Hapi %1 u ribë: %Ln numra</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset made</source>
        <translation>grupi i të dhënave u krijua</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>u ndryshua</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>u importua</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>u zhbë</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>u ribë</translation>
    </message>
</context>
<context>
    <name>UnusualText</name>
    <message>
        <source>It was never as high before.</source>
        <translation>Më parë nuk ka qenë kurrë kaq e lartë.</translation>
    </message>
    <message>
        <source>It was never as low before.</source>
        <translation>Më parë nuk ka qenë kurrë kaq e ulët.</translation>
    </message>
    <message>
        <source>It was last as high in %1.</source>
        <translation>Herën e fundit kaq e lartë: %1.</translation>
    </message>
    <message>
        <source>It was last as low in %1.</source>
        <translation>Herën e fundit kaq e ulët: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 times the median of the same month in %n earlier year(s). %3</source>
        <translation>
            <numerusform>%1 është %2 herë mediana e të njëjtit muaj në %n vit të mëparshëm. %3</numerusform>
            <numerusform>%1 është %2 herë mediana e të njëjtit muaj në %n vite të mëparshme. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same month in %n earlier year(s): %1 to %2, median %3</source>
        <translation>
            <numerusform>I njëjti muaj në %n vit të mëparshëm: %1 deri %2, mediana %3</numerusform>
            <numerusform>I njëjti muaj në %n vite të mëparshme: %1 deri %2, mediana %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Analysis</name>
    <message>
        <source>Not every country has reported both periods in full, so the sum cannot be taken apart.</source>
        <translation>Jo çdo vend i ka raportuar plotësisht të dyja periudhat, prandaj shuma nuk mund të zbërthehet.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the base of a change</comment>
        <translation>e panjohur</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is %3 as now known</source>
        <translation>%1: baza ishte %2 siç u botua dhe është %3 siç njihet tani</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is no longer known</source>
        <translation>%1: baza ishte %2 siç u botua dhe nuk njihet më</translation>
    </message>
    <message>
        <source>; the change would be %1</source>
        <translation>; ndryshimi do të ishte %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>pa krahasim</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ndryshimi: %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ndryshimi</translation>
    </message>
    <message>
        <source>rose by %1% or more</source>
        <translation>rritje me %1% ose më shumë</translation>
    </message>
    <message>
        <source>rose by less than %1%</source>
        <translation>rritje më pak se %1%</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>pa ndryshim</translation>
    </message>
    <message>
        <source>fell by less than %1%</source>
        <translation>rënie më pak se %1%</translation>
    </message>
    <message>
        <source>fell by %1% or more</source>
        <translation>rënie me %1% ose më shumë</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>nga %1 në %2</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>më pak se 0,1%</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 nga %2 muaj</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>të pakrahasueshme</translation>
    </message>
    <message>
        <source>did not change</source>
        <translation>pa ndryshim</translation>
    </message>
    <message>
        <source>rose %1</source>
        <comment>from 3 to 7</comment>
        <translation>rritje %1</translation>
    </message>
    <message>
        <source>fell %1</source>
        <comment>from 7 to 3</comment>
        <translation>rënie %1</translation>
    </message>
    <message>
        <source>rose by %1</source>
        <translation>rritje me %1</translation>
    </message>
    <message>
        <source>fell by %1</source>
        <translation>rënie me %1</translation>
    </message>
    <message>
        <source>%1 categories; the guidelines advise at most %2.</source>
        <translation>Kategori: %1; udhëzimet këshillojnë jo më shumë se %2.</translation>
    </message>
    <message>
        <source>%1 bars side by side; the guidelines advise at most %2.</source>
        <translation>Shtylla krah për krah: %1; udhëzimet këshillojnë jo më shumë se %2.</translation>
    </message>
    <message>
        <source>%1 lines in one chart; the guidelines advise at most %2.</source>
        <translation>Vija në një grafik: %1; udhëzimet këshillojnë jo më shumë se %2.</translation>
    </message>
    <message>
        <source>The bars are not in the order of their length; the guidelines sort what has no order of its own.</source>
        <translation>Shtyllat nuk janë renditur sipas gjatësisë; udhëzimet rendisin atë që nuk ka renditje të vetën.</translation>
    </message>
    <message>
        <source>The rounded shares do not add up to 100 per cent and no note says why.</source>
        <translation>Pjesët e rrumbullakosura nuk japin gjithsej 100 për qind dhe asnjë shënim nuk thotë pse.</translation>
    </message>
    <message>
        <source>%1 events are marked; the guidelines advise at most %2.</source>
        <translation>Ngjarje të shënuara: %1; udhëzimet këshillojnë jo më shumë se %2.</translation>
    </message>
    <message>
        <source>No source is named; the guidelines ask for one below every picture.</source>
        <translation>Nuk përmendet asnjë burim; udhëzimet kërkojnë një të tillë nën çdo figurë.</translation>
    </message>
    <message>
        <source>The period is not named; the guidelines ask for it in the heading of every picture.</source>
        <translation>Nuk përmendet periudha; udhëzimet e kërkojnë në krye të çdo figure.</translation>
    </message>
    <message>
        <source>Shares do not add up to 100 per cent due to rounding.</source>
        <translation>Shuma e pjesëve nuk është 100 për qind për shkak të rrumbullakosjes.</translation>
    </message>
    <message>
        <source>month ends of %1</source>
        <translation>fundet e muajve, %1</translation>
    </message>
    <message>
        <source>Reported as not applicable.</source>
        <translation>Raportuar si i pazbatueshëm.</translation>
    </message>
    <message>
        <source>Some figures are withheld because they are small, so there is no total.</source>
        <translation>Disa shifra mbahen sepse janë të vogla, prandaj nuk ka shumë.</translation>
    </message>
    <message>
        <source>Not every figure is reported, so there is no total.</source>
        <translation>Jo çdo shifër është raportuar, prandaj nuk ka shumë.</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2 or %3.</source>
        <translation>Nuk ka shifra (%1) as për %2, as për %3.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>edhe %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 months)</source>
        <translation>%1 (%2 nga %3 muaj)</translation>
    </message>
    <message>
        <source>“%1” is counted at the end of a month, so each period stands for its last month.</source>
        <translation>“%1” numërohet në fund të muajit, prandaj çdo periudhë përfaqëson muajin e saj të fundit.</translation>
    </message>
    <message>
        <source>The periods differ in length: %1 and %2 months.</source>
        <translation>Periudhat janë me gjatësi të ndryshme: %1 dhe %2 muaj.</translation>
    </message>
    <message>
        <source>Not reported for %1: %2.</source>
        <translation>Nuk është raportuar për %1: %2.</translation>
    </message>
    <message>
        <source>Only partly reported for %1: %2.</source>
        <translation>Raportuar vetëm pjesërisht për %1: %2.</translation>
    </message>
    <message>
        <source>Withheld because the figures are small, %1: %2.</source>
        <translation>E mbajtur sepse shifrat janë të vogla, %1: %2.</translation>
    </message>
    <message>
        <source>Figures of %1 for months in which “%2” does not exist there are not counted.</source>
        <translation>Shifrat (%1) për muajt në të cilët atje “%2” nuk ekziston nuk numërohen.</translation>
    </message>
    <message>
        <source>%1 Numbers before and after are not alike, so there is no percentage.</source>
        <translation>%1 Numrat para dhe pas kësaj nuk janë të njëllojtë, prandaj nuk ka përqindje.</translation>
    </message>
    <message>
        <source>Provisional or estimated: %1. These figures may still change.</source>
        <translation>Të përkohshme ose të vlerësuara: %1. Këto shifra ende mund të ndryshojnë.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 more than the sum of its parts, %4.</source>
        <translation>Shuma e dhënë për rajonin për %1, %2, është %3 më shumë se shuma e pjesëve të saj, %4.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 less than the sum of its parts, %4.</source>
        <translation>Shuma e dhënë për rajonin për %1, %2, është %3 më pak se shuma e pjesëve të saj, %4.</translation>
    </message>
    <message>
        <source>No regional sum: %1</source>
        <translation>Pa shumë rajonale: %1</translation>
    </message>
    <message>
        <source>No percentage: %1</source>
        <comment>a sentence</comment>
        <translation>Pa përqindje: %1</translation>
    </message>
    <message>
        <source>Not fully reported: %1. There is no percentage where a side lacks months.</source>
        <translation>Nuk është raportuar plotësisht: %1. Nuk ka përqindje aty ku njërës anë i mungojnë muaj.</translation>
    </message>
    <message>
        <source>Counted at the end of a month: each period stands for its last one.</source>
        <translation>Numërohet në fund të muajit: çdo periudhë përfaqëson muajin e saj të fundit.</translation>
    </message>
    <message>
        <source>%1 (%2)%3 compared with %4 (%5), %6.</source>
        <translation>%1 (%2)%3 krahasuar me %4 (%5), %6.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <comment>in digits</comment>
        <translation>%1 nga %2 vende</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <translation>%1 %2 dhe %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of 7 months</comment>
        <translation>asnjë</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>në %1 nga %2 vende</translation>
    </message>
    <message>
        <source>%1 of the %2 countries that can be compared</source>
        <translation>në %1 nga %2 vendet që mund të krahasohen</translation>
    </message>
    <message>
        <source>the only country</source>
        <translation>në të vetmin vend</translation>
    </message>
    <message>
        <source>both countries</source>
        <translation>në të dy vendet</translation>
    </message>
    <message>
        <source>all %1 countries</source>
        <translation>në të gjitha %1 vendet</translation>
    </message>
    <message>
        <source>%1 that can be compared</source>
        <comment>all six countries</comment>
        <translation>%1 që mund të krahasohen</translation>
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
        <translation>%1 sipas vendeve</translation>
    </message>
    <message>
        <source>%1 stayed the same in %2</source>
        <translation>%1: njësoj %2</translation>
    </message>
    <message>
        <source>%1 rose in %2 and fell in %3</source>
        <translation>%1: rritje në %2, rënie %3</translation>
    </message>
    <message>
        <source>%1 fell in %2</source>
        <comment>in four of six countries</comment>
        <translation>%1: rënie %2</translation>
    </message>
    <message>
        <source>%1 rose in %2</source>
        <comment>in four of six countries</comment>
        <translation>%1: rritje %2</translation>
    </message>
    <message>
        <source>%1 compared with %2, %3</source>
        <comment>two periods and a unit</comment>
        <translation>%1 krahasuar me %2, %3</translation>
    </message>
    <message>
        <source>Only the region reports this figure.</source>
        <translation>Këtë shifër e raporton vetëm rajoni.</translation>
    </message>
    <message>
        <source>Select a country to see its months, or look at all countries apart.</source>
        <translation>Zgjidhni një vend për të parë muajt e tij, ose shihni të gjitha vendet veç.</translation>
    </message>
    <message>
        <source>Explaining a change needs a sum of countries.</source>
        <translation>Shpjegimi i një ndryshimi kërkon shumën e vendeve.</translation>
    </message>
    <message>
        <source>A share needs a sum of countries.</source>
        <translation>Një pjesë kërkon shumën e vendeve.</translation>
    </message>
    <message>
        <source>This figure is not reported by nationality.</source>
        <translation>Kjo shifër nuk raportohet sipas shtetësisë.</translation>
    </message>
    <message>
        <source>Select a country to see its nationalities.</source>
        <translation>Zgjidhni një vend për të parë shtetësitë e tij.</translation>
    </message>
    <message>
        <source>This figure is no stage of the asylum procedure.</source>
        <translation>Kjo shifër nuk është fazë e procedurës së azilit.</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>i njëjti vend</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>lart %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>poshtë %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vendi</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events cannot be read.</source>
        <translation>Skedari i krahasimeve të fiksuara dhe i ngjarjeve nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events was written by a later version of the program.</source>
        <translation>Skedarin e krahasimeve të fiksuara dhe të ngjarjeve e ka shkruar një version më i ri i programit.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>Të tjerë: %1.</translation>
    </message>
    <message>
        <source>%1 in the region %2: who explains it</source>
        <translation>%1 në rajon, %2: kush e shpjegon</translation>
    </message>
    <message>
        <source>Not by country</source>
        <translation>Jo sipas vendeve</translation>
    </message>
    <message>
        <source>The sum of a period is zero: there is nothing to share.</source>
        <translation>Shuma e një periudhe është zero: nuk ka çfarë ndahet.</translation>
    </message>
    <message>
        <source>%1: share of each country</source>
        <translation>%1: pjesa e çdo vendi</translation>
    </message>
    <message>
        <source>%1 compared with %2, percent of the sum of all countries</source>
        <translation>%1 krahasuar me %2, përqindje e shumës së të gjitha vendeve</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pikë</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Burimi: %1</translation>
    </message>
    <message>
        <source>Not added: the indicator counts what is there on one day, the last of the month, so that months hold the same persons again.</source>
        <translation>Nuk mblidhet: treguesi numëron atë që është në një ditë, të fundit të muajit, prandaj muajt përmbajnë të njëjtët persona.</translation>
    </message>
    <message>
        <source>Not added: the indicator does not exist there.</source>
        <translation>Nuk mblidhet: treguesi nuk ekziston atje.</translation>
    </message>
    <message>
        <source>Not added: nothing is reported.</source>
        <translation>Nuk mblidhet: asgjë nuk është raportuar.</translation>
    </message>
    <message>
        <source>Not added: %1 of %2 figures are reported; they make %3.</source>
        <translation>Nuk mblidhet: janë raportuar %1 nga %2 shifra; ato japin %3.</translation>
    </message>
    <message>
        <source>Not added: at least one figure is withheld.</source>
        <translation>Nuk mblidhet: të paktën një shifër mbahet.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>vendime</translation>
    </message>
    <message>
        <source>events</source>
        <translation>ngjarje</translation>
    </message>
    <message>
        <source>no report</source>
        <comment>on the map</comment>
        <translation>pa raportim</translation>
    </message>
    <message>
        <source>n.a.</source>
        <comment>on the map</comment>
        <translation>n/z</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>e mbajtur</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>on the map</comment>
        <translation>i përkohshëm</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <comment>on the map</comment>
        <translation>shkallë e fiksuar</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nuk zbatohet</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>in %1 of %2 months</source>
        <translation>në %1 nga %2 muaj</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, i përkohshëm</translation>
    </message>
    <message>
        <source>%1: none in any country</source>
        <translation>%1: asnjë në asnjë vend</translation>
    </message>
    <message>
        <source>%1 were highest in %2</source>
        <translation>%1, më të lartat: %2</translation>
    </message>
    <message>
        <source>Adriatic Sea</source>
        <translation>Deti Adriatik</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Deti Jon</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Deti Egje</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Deti Tirren</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Deti i Zi</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bullgaria</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroacia</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Çekia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Franca</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Gjermania</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Greqia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungaria</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Sllovakia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Sllovenia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zvicra</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunizia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turqia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>%1, month by month, each country on its own scale</source>
        <translation>%1, muaj pas muaji, çdo vend me shkallën e vet</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for the month within a date</comment>
        <translation>sq_AL</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Range of %1–%2</source>
        <translation>Kufijtë e viteve %1–%2</translation>
    </message>
    <message>
        <source>January</source>
        <comment>full name</comment>
        <translation>janar</translation>
    </message>
    <message>
        <source>February</source>
        <comment>full name</comment>
        <translation>shkurt</translation>
    </message>
    <message>
        <source>March</source>
        <comment>full name</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <comment>full name</comment>
        <translation>prill</translation>
    </message>
    <message>
        <source>May</source>
        <comment>full name</comment>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <comment>full name</comment>
        <translation>qershor</translation>
    </message>
    <message>
        <source>July</source>
        <comment>full name</comment>
        <translation>korrik</translation>
    </message>
    <message>
        <source>August</source>
        <comment>full name</comment>
        <translation>gusht</translation>
    </message>
    <message>
        <source>September</source>
        <comment>full name</comment>
        <translation>shtator</translation>
    </message>
    <message>
        <source>October</source>
        <comment>full name</comment>
        <translation>tetor</translation>
    </message>
    <message>
        <source>November</source>
        <comment>full name</comment>
        <translation>nëntor</translation>
    </message>
    <message>
        <source>December</source>
        <comment>full name</comment>
        <translation>dhjetor</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short name</comment>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short name</comment>
        <translation>shk</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short name</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short name</comment>
        <translation>pri</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short name</comment>
        <translation>maj</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short name</comment>
        <translation>qer</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short name</comment>
        <translation>kor</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short name</comment>
        <translation>gus</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short name</comment>
        <translation>sht</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short name</comment>
        <translation>tet</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short name</comment>
        <translation>nën</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short name</comment>
        <translation>dhj</translation>
    </message>
    <message>
        <source>the figure compared with is zero</source>
        <translation>shifra me të cilën krahasohet është zero</translation>
    </message>
    <message>
        <source>there is no figure to compare with</source>
        <translation>nuk ka shifër me të cilën të krahasohet</translation>
    </message>
    <message>
        <source>there is no figure for the first period</source>
        <translation>nuk ka shifër për periudhën e parë</translation>
    </message>
    <message>
        <source>the figure does not exist there</source>
        <translation>shifra nuk ekziston atje</translation>
    </message>
    <message>
        <source>a figure is withheld because it is small</source>
        <translation>një shifër mbahet sepse është e vogël</translation>
    </message>
    <message>
        <source>what is counted changed in the meantime</source>
        <translation>ndërkohë ndryshoi ajo që numërohet</translation>
    </message>
    <message>
        <source>one side rests on fewer months than its period has</source>
        <translation>njëra anë mbështetet në më pak muaj se sa ka periudha e saj</translation>
    </message>
    <message>
        <source>Something is missing at the end of the period.</source>
        <translation>Diçka mungon në fund të periudhës.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a month, a year or a period.</source>
        <translation>“%1” nuk kuptohet si muaj, vit ose periudhë.</translation>
    </message>
    <message>
        <source>“%1” is no month: months go from 1 to 12.</source>
        <translation>“%1” nuk është muaj: muajt shkojnë nga 1 në 12.</translation>
    </message>
    <message>
        <source>No edition of a month before %1 is published.</source>
        <translation>Nuk është botuar asnjë botim i një muaji para: %1.</translation>
    </message>
    <message>
        <source>Nothing is reported before %1.</source>
        <translation>Asgjë nuk është raportuar para: %1.</translation>
    </message>
    <message>
        <source>There is no period. Type for instance “Jan-Jul 2025”.</source>
        <translation>Nuk ka periudhë. Shkruani për shembull “jan-korr 2025”.</translation>
    </message>
    <message>
        <source>“%1” needs data: there is no latest month to count from.</source>
        <translation>“%1” kërkon të dhëna: nuk ka muaj të fundit nga i cili të numërohet.</translation>
    </message>
    <message>
        <source>“%1” needs data: there are none to look it up in.</source>
        <translation>“%1” kërkon të dhëna: nuk ka të dhëna ku të kërkohet.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>“%1” nuk ka vit.</translation>
    </message>
    <message>
        <source>Years go from %1 to %2.</source>
        <translation>Vitet shkojnë nga %1 në %2.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Periudha mbaron para se të fillojë.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 krahasuar me %2</translation>
    </message>
    <message>
        <source>One period is expected here, not two.</source>
        <translation>Këtu pritet një periudhë, jo dy.</translation>
    </message>
    <message>
        <source>end of %1</source>
        <comment>a month</comment>
        <translation>fundi i muajit: %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Të tjerë</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Nuk tregohen: %1.</translation>
    </message>
    <message>
        <source>Asylum: intentions, applications and grants of protection</source>
        <translation>Azili: shprehje të qëllimit, kërkesa dhe mbrojtje e dhënë</translation>
    </message>
    <message>
        <source>%1, persons</source>
        <translation>%1, persona</translation>
    </message>
    <message>
        <source>Applications per 100 intentions</source>
        <translation>Kërkesa për 100 shprehje të qëllimit</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Shprehje të qëllimit</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Kërkesa</translation>
    </message>
    <message>
        <source>Grants of protection</source>
        <translation>Mbrojtje e dhënë</translation>
    </message>
    <message>
        <source>There are no figures of asylum for %1.</source>
        <translation>Nuk ka shifra azili për %1.</translation>
    </message>
    <message>
        <source>%1 %2 within a year</source>
        <comment>arrivals in Serbia fell by 7%</comment>
        <translation>%1: %2 brenda një viti</translation>
    </message>
    <message>
        <source>end of each month</source>
        <translation>fundi i çdo muaji</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>muaj pas muaji</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2.</source>
        <translation>Nuk ka shifra (%1) për %2.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>before the last of a list</comment>
        <translation> dhe </translation>
    </message>
    <message>
        <source>as known on %1 UTC</source>
        <translation>siç njihej më %1 UTC</translation>
    </message>
    <message>
        <source>as now known</source>
        <translation>siç njihet tani</translation>
    </message>
    <message>
        <source>as published in “%1”</source>
        <translation>siç u botua në “%1”</translation>
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
        <translation>Për t'u ndjekur</translation>
    </message>
    <message>
        <source>Comment on the number</source>
        <translation>Koment për numrin</translation>
    </message>
    <message>
        <source>Comment on this number</source>
        <translation>Koment për këtë numër</translation>
    </message>
    <message>
        <source>Follow this number up</source>
        <translation>Ndiqe këtë numër</translation>
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
        <translation>Kthehu te e tanishmja</translation>
    </message>
    <message>
        <source>The data are shown as they were known on %1.</source>
        <translation>Të dhënat tregohen siç njiheshin më %1.</translation>
    </message>
    <message>
        <source>The data are shown as they were published in “%1”.</source>
        <translation>Të dhënat tregohen siç u botuan në “%1”.</translation>
    </message>
    <message>
        <source>Nothing can be changed.</source>
        <translation>Asgjë nuk mund të ndryshohet.</translation>
    </message>
</context>
<context>
    <name>mm::AsOfMenu</name>
    <message>
        <source>Show data as &amp;of</source>
        <translation>Trego të dhënat &amp;sipas gjendjes</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Tani</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Botimi “%1”</translation>
    </message>
    <message>
        <source>A &amp;moment…</source>
        <translation>Një &amp;çast…</translation>
    </message>
</context>
<context>
    <name>mm::BlockMenu</name>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>Shfaq &amp;numrat</translation>
    </message>
    <message>
        <source>How it is &amp;computed</source>
        <translation>Si ll&amp;ogaritet</translation>
    </message>
    <message>
        <source>&amp;Rewrite the sentence…</source>
        <translation>&amp;Riformulo fjalinë…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Lëviz l&amp;art</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Lëviz &amp;poshtë</translation>
    </message>
    <message>
        <source>Take &amp;off the page</source>
        <translation>&amp;Hiq nga faqja</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Më i &amp;gjerë</translation>
    </message>
    <message>
        <source>N&amp;arrower</source>
        <translation>Më i ngu&amp;shtë</translation>
    </message>
    <message>
        <source>&amp;Taller</source>
        <translation>Më i &amp;lartë</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>Më i &amp;ulët</translation>
    </message>
</context>
<context>
    <name>mm::Catalogue</name>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Persona në lëvizje të përziera</translation>
    </message>
    <message>
        <source>Grants of refugee status</source>
        <translation>Statuse refugjati të dhëna</translation>
    </message>
    <message>
        <source>Grants of subsidiary protection</source>
        <translation>Mbrojtje plotësuese e dhënë</translation>
    </message>
    <message>
        <source>Rejected applications</source>
        <translation>Kërkesa të refuzuara</translation>
    </message>
    <message>
        <source>Closed applications</source>
        <translation>Procedura të mbyllura</translation>
    </message>
    <message>
        <source>Pending applications</source>
        <translation>Kërkesa në pritje</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Persona të pranishëm</translation>
    </message>
    <message>
        <source>Persons present in centres</source>
        <translation>Persona të pranishëm në qendra</translation>
    </message>
    <message>
        <source>Persons present outside centres</source>
        <translation>Persona të pranishëm jashtë qendrave</translation>
    </message>
    <message>
        <source>Positive decisions</source>
        <translation>Vendime pozitive</translation>
    </message>
    <message>
        <source>First-instance decisions</source>
        <translation>Vendime të shkallës së parë</translation>
    </message>
    <message>
        <source>Asylum interviews</source>
        <translation>Intervista azili</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among new arrivals</source>
        <translation>Fëmijë të pashoqëruar dhe të ndarë ndër mbërritjet e reja</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among intentions</source>
        <translation>Fëmijë të pashoqëruar dhe të ndarë ndër shprehjet e qëllimit</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among applicants</source>
        <translation>Fëmijë të pashoqëruar dhe të ndarë ndër kërkuesit</translation>
    </message>
    <message>
        <source>Pushbacks reported</source>
        <translation>Kthime mbrapsht në kufi të raportuara</translation>
    </message>
    <message>
        <source>Reported pushbacks</source>
        <translation>Kthime mbrapsht në kufi të raportuara</translation>
    </message>
    <message>
        <source>Admissions to governmental centres</source>
        <translation>Pranime në qendrat shtetërore</translation>
    </message>
    <message>
        <source>IOM registrations on arrival</source>
        <translation>Regjistrime të IOM-it në mbërritje</translation>
    </message>
    <message>
        <source>Irregular apprehensions</source>
        <translation>Kapje për kalim të parregullt</translation>
    </message>
    <message>
        <source>Detections on the Western Balkans route</source>
        <translation>Zbulime në rrugën e Ballkanit Perëndimor</translation>
    </message>
    <message>
        <source>New arrivals do not include Ukrainians as of 24 February 2022.</source>
        <translation>Mbërritjet e reja nuk përfshijnë ukrainasit që nga 24 shkurti 2022.</translation>
    </message>
    <message>
        <source>The estimate exists for the region only.</source>
        <translation>Vlerësimi ekziston vetëm për rajonin.</translation>
    </message>
    <message>
        <source>The figure exists for the route only.</source>
        <translation>Shifra ekziston vetëm për rrugën.</translation>
    </message>
    <message>
        <source>The same person may report several pushbacks, so they are not added over countries.</source>
        <translation>I njëjti person mund të raportojë disa kthime, prandaj ato nuk mblidhen sipas vendeve.</translation>
    </message>
    <message>
        <source>The same person may be counted in several countries, so arrivals are not added over countries.</source>
        <translation>I njëjti person mund të numërohet në disa vende, prandaj mbërritjet nuk mblidhen sipas vendeve.</translation>
    </message>
    <message>
        <source>Persons newly arriving irregularly during the month, as the authority of the country counts them. Persons from Ukraine are not included from 24 February 2022.</source>
        <translation>Persona të sapoardhur në mënyrë të parregullt gjatë muajit, siç i numëron autoriteti i vendit. Personat nga Ukraina nuk përfshihen që nga 24 shkurti 2022.</translation>
    </message>
    <message>
        <source>UNHCR estimate of the distinct persons transiting the region during the month. Never the sum of the countries.</source>
        <translation>Vlerësimi i UNHCR-së për personat e ndryshëm që kaluan nëpër rajon gjatë muajit. Kurrë shuma e vendeve.</translation>
    </message>
    <message>
        <source>Persons who expressed the intention to seek asylum, where the procedure has that stage.</source>
        <translation>Persona që shprehën qëllimin për të kërkuar azil, aty ku procedura e ka këtë fazë.</translation>
    </message>
    <message>
        <source>Persons who lodged a formal application for asylum during the month.</source>
        <translation>Persona që paraqitën kërkesë zyrtare për azil gjatë muajit.</translation>
    </message>
    <message>
        <source>Persons granted refugee status in the first instance during the month.</source>
        <translation>Persona që morën statusin e refugjatit në shkallë të parë gjatë muajit.</translation>
    </message>
    <message>
        <source>Persons granted subsidiary or complementary protection in the first instance during the month.</source>
        <translation>Persona që morën mbrojtje plotësuese në shkallë të parë gjatë muajit.</translation>
    </message>
    <message>
        <source>Persons whose application was rejected on its merits during the month.</source>
        <translation>Persona kërkesa e të cilëve u refuzua për nga themeli gjatë muajit.</translation>
    </message>
    <message>
        <source>Persons whose application was closed without a decision on its merits during the month.</source>
        <translation>Persona procedura e të cilëve u mbyll pa vendim për themelin gjatë muajit.</translation>
    </message>
    <message>
        <source>Persons whose application had no first decision at the end of the month.</source>
        <translation>Persona kërkesa e të cilëve nuk kishte vendim të parë në fund të muajit.</translation>
    </message>
    <message>
        <source>Refugees and migrants present at the end of the month, in centres and outside them.</source>
        <translation>Refugjatë dhe migrantë të pranishëm në fund të muajit, në qendra dhe jashtë tyre.</translation>
    </message>
    <message>
        <source>Refugees and migrants in centres of all types at the end of the month.</source>
        <translation>Refugjatë dhe migrantë në qendra të të gjitha llojeve në fund të muajit.</translation>
    </message>
    <message>
        <source>Refugees and migrants estimated to be outside centres at the end of the month.</source>
        <translation>Refugjatë dhe migrantë që vlerësohet se ndodhen jashtë qendrave në fund të muajit.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons present at the end of the month.</source>
        <translation>Fëmijë të pashoqëruar dhe të ndarë ndër personat e pranishëm në fund të muajit.</translation>
    </message>
    <message>
        <source>Persons granted refugee status or subsidiary protection in the first instance during the month.</source>
        <translation>Persona që morën statusin e refugjatit ose mbrojtje plotësuese në shkallë të parë gjatë muajit.</translation>
    </message>
    <message>
        <source>Decisions taken in the first instance during the month; a decision may concern several persons.</source>
        <translation>Vendime të marra në shkallë të parë gjatë muajit; një vendim mund të përfshijë disa persona.</translation>
    </message>
    <message>
        <source>Interviews held during the month; events, not persons.</source>
        <translation>Intervista të zhvilluara gjatë muajit; ngjarje, jo persona.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the new arrivals of the month.</source>
        <translation>Fëmijë të pashoqëruar dhe të ndarë ndër mbërritjet e reja të muajit.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who expressed the intention to seek asylum.</source>
        <translation>Fëmijë të pashoqëruar dhe të ndarë ndër personat që shprehën qëllimin për të kërkuar azil.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who applied for asylum.</source>
        <translation>Fëmijë të pashoqëruar dhe të ndarë ndër personat që kërkuan azil.</translation>
    </message>
    <message>
        <source>Persons who reported a pushback to the country during the month. Not subtracted from arrivals.</source>
        <translation>Persona që raportuan se u kthyen mbrapsht në vend gjatë muajit. Nuk zbriten nga mbërritjet.</translation>
    </message>
    <message>
        <source>Newcomers registered in governmental centres; repeated admissions are possible. Never mixed with new arrivals.</source>
        <translation>Të sapoardhur të regjistruar në qendrat shtetërore; pranimet e përsëritura janë të mundshme. Nuk përzihen kurrë me mbërritjet e reja.</translation>
    </message>
    <message>
        <source>Interceptions by authorities as compiled by IOM: a family of figures of its own, which IOM adds over countries.</source>
        <translation>Ndalime nga autoritetet, siç i përmbledh IOM: një familje më vete shifrash, të cilat IOM i mbledh sipas vendeve.</translation>
    </message>
    <message>
        <source>Apprehensions by the police, first and repeated.</source>
        <translation>Kapje nga policia, të para dhe të përsëritura.</translation>
    </message>
    <message>
        <source>Irregular crossings of the external border of the European Union on this route, as detected by Frontex. Context only.</source>
        <translation>Kalime të parregullta të kufirit të jashtëm të Bashkimit Evropian në këtë rrugë, të zbuluara nga Frontex. Vetëm si kontekst.</translation>
    </message>
</context>
<context>
    <name>mm::CellDetails</name>
    <message>
        <source>History of the number</source>
        <translation>Historia e numrit</translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Asnjë numër i zgjedhur</translation>
    </message>
    <message>
        <source>Select a cell to see where its number came from and what it was before.</source>
        <translation>Zgjidhni një qelizë për të parë nga erdhi numri i saj dhe ç’ishte më parë.</translation>
    </message>
    <message>
        <source>Not used in the factsheet of %1.</source>
        <translation>Nuk përdoret në fletën informative për %1.</translation>
    </message>
    <message>
        <source>Used in the factsheet of %1:</source>
        <translation>Përdoret në fletën informative për %1:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>dhe %Ln tjetër</numerusform>
            <numerusform>dhe %Ln të tjera</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nuk është raportuar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>E konfirmuar</translation>
    </message>
    <message>
        <source>Provisional: may still change</source>
        <translation>E përkohshme: ende mund të ndryshojë</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>E vlerësuar</translation>
    </message>
    <message>
        <source>Suppressed: known to the sender, withheld because it is small</source>
        <translation>E fshehur: dërguesi e di, por e mban sepse është e vogël</translation>
    </message>
    <message>
        <source>Not applicable, says the sender</source>
        <translation>Nuk zbatohet, thotë dërguesi</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <translation>(më parë: %1)</translation>
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
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <translation>%1, %2, %3: %4, më parë %5</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Vendi ose territori</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Prej</translation>
    </message>
</context>
<context>
    <name>mm::ChangeSetModel</name>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kush</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Gjendja</translation>
    </message>
</context>
<context>
    <name>mm::ChartPane</name>
    <message>
        <source>Chart &amp;options</source>
        <translation>Op&amp;sionet e grafikut</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsionet</translation>
    </message>
    <message>
        <source>Pin the comparison, mark events, and what stands behind lines</source>
        <translation>Fiksoni krahasimin, shënoni ngjarje, dhe çfarë qëndron pas vijave</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Udhëzimet</translation>
    </message>
    <message>
        <source>What of this chart is against the guidelines for charts</source>
        <translation>Çfarë e këtij grafiku bie ndesh me udhëzimet për grafikë</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelë</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table (F6)</source>
        <translation>Trego numrat e grafikut si tabelë (F6)</translation>
    </message>
    <message>
        <source>&amp;Pin this comparison</source>
        <translation>&amp;Fikso këtë krahasim</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Behind the lines</source>
        <translation>Pas vijave</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Asgjë</translation>
    </message>
    <message>
        <source>The &amp;difference of A and B</source>
        <translation>&amp;Diferenca mes A dhe B</translation>
    </message>
    <message>
        <source>The range of &amp;earlier years</source>
        <translation>Intervali i &amp;viteve të mëparshme</translation>
    </message>
    <message>
        <source>&amp;Mark events</source>
        <translation>Shëno &amp;ngjarje</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>N&amp;gjarjet…</translation>
    </message>
    <message>
        <source>Only a base as now known can be pinned</source>
        <translation>Mund të fiksohet vetëm një bazë siç njihet tani</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>U fiksua</translation>
    </message>
    <message>
        <source>Four comparisons are pinned</source>
        <translation>Janë fiksuar katër krahasime</translation>
    </message>
    <message>
        <source>Guidelines (%1)</source>
        <translation>Udhëzimet (%1)</translation>
    </message>
</context>
<context>
    <name>mm::Charts</name>
    <message>
        <source>Too small for the chart.</source>
        <translation>Shumë pak vend për grafikun.</translation>
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
        <translation>Persona ose ndryshim</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, më e ulëta</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, më e larta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ngjarjet</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/z</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nuk zbatohet</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>e mbajtur</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (e përkohshme)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number in a period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all values provisional</source>
        <translation>të gjitha vlerat janë të përkohshme</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>i përkohshëm ose i vlerësuar</translation>
    </message>
    <message>
        <source>gap: withheld</source>
        <translation>zbrazëti: e mbajtur</translation>
    </message>
    <message>
        <source>gap: not reported</source>
        <translation>zbrazëti: nuk është raportuar</translation>
    </message>
    <message>
        <source>* for a number: withheld</source>
        <translation>* në vend të numrit: e mbajtur</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: pa vlera</translation>
    </message>
    <message>
        <source>Not shown for lack of room: %1</source>
        <translation>Nuk tregohen për mungesë vendi: %1</translation>
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
        <translation>Siç njihet tani</translation>
    </message>
    <message>
        <source>As published then, in “%1”</source>
        <translation>Siç u botua atëherë, në “%1”</translation>
    </message>
    <message>
        <source>As published then: %1 has no edition</source>
        <translation>Siç u botua atëherë: %1 nuk ka botim</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Botimi “%1”</translation>
    </message>
    <message>
        <source>B as now known</source>
        <translation>B siç njihet tani</translation>
    </message>
    <message>
        <source>B as in “%1”</source>
        <translation>B si në “%1”</translation>
    </message>
    <message>
        <source>Comparison by country</source>
        <translation type="vanished">Krahasim sipas vendeve</translation>
    </message>
</context>
<context>
    <name>mm::ComparisonModel</name>
    <message>
        <source>Region</source>
        <translation>Rajoni</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/z</translation>
    </message>
    <message>
        <source>No percentage: %1.</source>
        <translation>Pa përqindje: %1.</translation>
    </message>
    <message>
        <source>At least one month is suppressed.</source>
        <translation>Të paktën një muaj është i fshehur.</translation>
    </message>
    <message>
        <source>Rests on provisional or estimated months.</source>
        <translation>Mbështetet në muaj të përkohshëm ose të vlerësuar.</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>Months reported of months expected, in A and in B</source>
        <translation>Muaj të raportuar nga muajt e pritur, në A dhe në B</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Vendi ose territori</translation>
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
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Months A · B</source>
        <translation>Muajt A · B</translation>
    </message>
</context>
<context>
    <name>mm::ComparisonTable</name>
    <message>
        <source>Comparison by country</source>
        <translation>Krahasim sipas vendeve</translation>
    </message>
</context>
<context>
    <name>mm::CompletenessStrip</name>
    <message>
        <source>Completeness by country and month</source>
        <translation>Plotësia sipas vendeve dhe muajve</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; signed off by %2</source>
        <translation>%1; miratuar nga %2</translation>
    </message>
    <message>
        <source>Take back the &amp;sign-off of %1, %2</source>
        <translation>Tërhiq &amp;miratimin e %1, %2</translation>
    </message>
    <message>
        <source>&amp;Sign off %1, %2</source>
        <translation>&amp;Mirato %1, %2</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>e miratuar</translation>
    </message>
</context>
<context>
    <name>mm::CompositionPanel</name>
    <message>
        <source>New arrivals</source>
        <translation>Mbërritje të reja</translation>
    </message>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Persona në lëvizje të përziera</translation>
    </message>
    <message>
        <source>Map of arrivals</source>
        <translation>Harta e mbërritjeve</translation>
    </message>
    <message>
        <source>Asylum statistics</source>
        <translation>Statistikat e azilit</translation>
    </message>
    <message>
        <source>Present at end of month</source>
        <translation>Të pranishëm në fund të muajit</translation>
    </message>
    <message>
        <source>Present by month</source>
        <translation>Të pranishëm sipas muajve</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Shtetësitë</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Fëmijë të pashoqëruar</translation>
    </message>
    <message>
        <source>Pinned comparisons</source>
        <translation>Krahasimet e fiksuara</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Shënime</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lart</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Poshtë</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rikthe</translation>
    </message>
    <message>
        <source>Blocks of the page</source>
        <translation>Blloqet e faqes</translation>
    </message>
    <message>
        <source>Ticked blocks stand on the page, in this order.</source>
        <translation>Blloqet e shënuara janë në faqe, në këtë radhë.</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Gjerësi e plotë</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>I gjerë</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Gjysma</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>I ngushtë</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Një e treta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>I ulët</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Sipas nevojës</translation>
    </message>
    <message>
        <source>High</source>
        <translation>I lartë</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Shumë i lartë</translation>
    </message>
    <message>
        <source>Moves the block towards the top of the page.</source>
        <translation>E zhvendos bllokun drejt krye të faqes.</translation>
    </message>
    <message>
        <source>Moves the block towards the end of the page.</source>
        <translation>E zhvendos bllokun drejt fundit të faqes.</translation>
    </message>
    <message>
        <source>All blocks as they usually are.</source>
        <translation>Të gjitha blloqet si zakonisht.</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Gjerësia:</translation>
    </message>
    <message>
        <source>H&amp;eight:</source>
        <translation>&amp;Lartësia:</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 nga 12 kolona</translation>
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
        <translation>%1: skedarët nuk pajtohen.</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 në %3</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Asnjëri prej tyre</translation>
    </message>
    <message>
        <source>%1 · as it is stored</source>
        <translation>%1 · siç është ruajtur</translation>
    </message>
</context>
<context>
    <name>mm::ConnectDialog</name>
    <message>
        <source>&amp;Make a new dataset there</source>
        <translation>&amp;Krijo atje një grup të ri të dhënash</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>L&amp;idhu</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Lidhja me një bazë të dhënash</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>emri i serverit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nuk ruhet</translation>
    </message>
    <message>
        <source>When the server can</source>
        <translation>Kur serveri mundet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Gjithmonë</translation>
    </message>
    <message>
        <source>Always, and check who the server is</source>
        <translation>Gjithmonë, dhe kontrollo kush është serveri</translation>
    </message>
    <message>
        <source>Backups of a database on a server are made there, not by this program.</source>
        <translation>Kopjet rezervë të një baze në server bëhen atje, jo nga ky program.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveri:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Baza:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Përdoruesi:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Fjalëkalimi:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Enkriptimi:</translation>
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
        <translation>Një numër për rresht, për çdo program.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libër pune Excel</translation>
    </message>
    <message>
        <source>A sheet to read, one to compute with, one on the source.</source>
        <translation>Një fletë për lexim, një për llogaritje, një për burimin.</translation>
    </message>
    <message>
        <source>Data Package</source>
        <translation>Data Package</translation>
    </message>
    <message>
        <source>A folder: the numbers as CSV and a description of them.</source>
        <translation>Një dosje: numrat si CSV dhe përshkrimi i tyre.</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>For statistical offices.</source>
        <translation>Për zyrat e statistikave.</translation>
    </message>
    <message>
        <source>CSV with HXL hashtags</source>
        <translation>CSV me etiketa HXL</translation>
    </message>
    <message>
        <source>For the Humanitarian Data Exchange.</source>
        <translation>Për Humanitarian Data Exchange.</translation>
    </message>
    <message>
        <source>For the &amp;public: withhold counts below %1, and what they could be computed from</source>
        <translation>Për &amp;publikun: mbaj numrat nën %1 dhe atë prej së cilës mund të llogariteshin</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Eksportimi i të dhënave</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Të dhënat:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formati:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>S&amp;kedari:</translation>
    </message>
</context>
<context>
    <name>mm::DataPage</name>
    <message>
        <source>Numbers by month</source>
        <translation>Numrat sipas muajve</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · bubble: comment · flag: follow up · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation>Me vija: nuk është raportuar · pikë: i përkohshëm · flluskë: koment · flamur: për t'u ndjekur · ~ i vlerësuar · * i fshehur · n/a nuk ekziston. Shkruani 120, 0, asgjë, &lt;5 ose *, ~120, 120p, =120+14.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Asnjë grup të dhënash nuk është hapur.</translation>
    </message>
    <message>
        <source>There are no numbers yet. Import sheets, or type the first ones.</source>
        <translation>Ende nuk ka numra. Importoni tabela ose shkruani të parët.</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation type="vanished">Me vija: nuk është raportuar · pikë: i përkohshëm · ~ i vlerësuar · * i fshehur · n/a nuk ekziston. Shkruani 120, 0, asgjë, &lt;5 ose *, ~120, 120p, =120+14.</translation>
    </message>
</context>
<context>
    <name>mm::EditionWatch</name>
    <message>
        <source>The edition “%1” no longer agrees with the data: %2.</source>
        <translation>Botimi “%1” nuk pajtohet më me të dhënat: %2.</translation>
    </message>
    <message>
        <source>Editions that no longer agree with the data: %1.</source>
        <translation>Botime që nuk pajtohen më me të dhënat: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln fjali</numerusform>
            <numerusform>%Ln fjali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) with charts or tables</source>
        <translation>
            <numerusform>%Ln bllok me grafikë ose tabela</numerusform>
            <numerusform>%Ln blloqe me grafikë ose tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dhe %2</translation>
    </message>
</context>
<context>
    <name>mm::Entry</name>
    <message>
        <source>This is not a number. Type a whole number, leave the cell empty for “not reported”, or type * for suppressed.</source>
        <translation>Ky nuk është numër. Shkruani një numër të plotë, lëreni qelizën bosh për “nuk është raportuar” ose shkruani * për të fshehur.</translation>
    </message>
    <message>
        <source>A count of persons cannot be negative.</source>
        <translation>Një numër personash nuk mund të jetë negativ.</translation>
    </message>
    <message>
        <source>Persons are counted in whole numbers.</source>
        <translation>Personat numërohen me numra të plotë.</translation>
    </message>
    <message>
        <source>This number is too large to be a count of persons.</source>
        <translation>Ky numër është tepër i madh për numër personash.</translation>
    </message>
    <message>
        <source>The groups of digits do not fit together. Type the number without thousands marks.</source>
        <translation>Grupet e shifrave nuk përputhen. Shkruajeni numrin pa ndarës mijëshesh.</translation>
    </message>
</context>
<context>
    <name>mm::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Ngjarjet</translation>
    </message>
    <message>
        <source>What may explain the numbers. Events are marked in charts month by month, with their dates. They are yours and no part of the dataset.</source>
        <translation>Çfarë mund t’i shpjegojë numrat. Ngjarjet shënohen në grafikët muaj pas muaji, me datat e tyre. Janë tuajat dhe jo pjesë e grupit të të dhënave.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dita</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Çfarë ndodhi</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Shto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hiq</translation>
    </message>
</context>
<context>
    <name>mm::Exchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Eksportimi u ndërpre.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Skedari nuk mund të shkruhej: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Dosja “%1” nuk mund të krijohet.</translation>
    </message>
    <message>
        <source>a cell cannot be kept</source>
        <translation>një qelizë nuk mund të ruhet</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Libri i punës nuk mund të shkruhej: %1.</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 numbers; there are %2. Export as csv instead.</source>
        <translation>Një fletë mban më së shumti %1 numra, ndërsa janë %2. Eksportoni si csv.</translation>
    </message>
</context>
<context>
    <name>mm::Export</name>
    <message>
        <source>This PDF document was not made by this program, or was altered.</source>
        <translation>Ky dokument PDF nuk u bë me këtë program, ose u ndryshua.</translation>
    </message>
    <message>
        <source>The PDF document could not be made.</source>
        <translation>Dokumenti PDF nuk mundi të krijohej.</translation>
    </message>
    <message>
        <source>A picture's sides must be between %1 and %2 mm long.</source>
        <translation>Anët e një figure duhet të jenë midis %1 dhe %2 mm.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this picture.</source>
        <translation>Në këtë figurë nuk ka asgjë për të vizatuar.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Figurë PNG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Vizatim SVG</translation>
    </message>
    <message>
        <source>“%1” has no ending; a picture is .png, .pdf or .svg.</source>
        <translation>“%1” nuk ka prapashtesë; një figurë është .png, .pdf ose .svg.</translation>
    </message>
    <message>
        <source>A picture cannot be written as .%1; use .png, .pdf or .svg.</source>
        <translation>Një figurë nuk mund të shkruhet si .%1; përdorni .png, .pdf ose .svg.</translation>
    </message>
    <message>
        <source>The resolution must be between %1 and %2 dpi.</source>
        <translation>Rezolucioni duhet të jetë midis %1 dhe %2 dpi.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large; choose a smaller size or a lower resolution.</source>
        <translation>Figura do të kishte %1 × %2 piksela, që është tepër; zgjidhni një madhësi më të vogël ose një rezolucion më të ulët.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Nuk ka memorie të mjaftueshme për një figurë të kësaj madhësie.</translation>
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
        <translation>&amp;Numrat pranë saj, si CSV</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Eksportimi i figurës</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Figurë PNG</translation>
    </message>
    <message>
        <source>PDF, with text that can be searched</source>
        <translation>PDF, me tekst që mund të kërkohet</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Vizatim SVG</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Shfleto…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formati:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Gjerësia:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Lartësia:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Rezolucioni:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>S&amp;kedari:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 piksela</translation>
    </message>
    <message>
        <source>Vector: sharp at any size</source>
        <translation>Vektorial: i qartë në çdo madhësi</translation>
    </message>
</context>
<context>
    <name>mm::FactCheckWindow</name>
    <message>
        <source>Agrees</source>
        <translation>Pajtohet</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Ndryshon</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nuk mund të kontrollohet</translation>
    </message>
    <message>
        <source>Check a text</source>
        <translation>Kontrolli i një teksti</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Teksti për kontroll</translation>
    </message>
    <message>
        <source>Paste a text here, or drop a file: an old factsheet, a press release, a PDF. Every number, percent, direction and date of it is held against the data.</source>
        <translation>Ngjitni këtu një tekst ose lëshoni një skedar: një fletë të vjetër informative, një njoftim për shtyp, një PDF. Çdo numër, përqindje, drejtim dhe datë krahasohet me të dhënat.</translation>
    </message>
    <message>
        <source>What the text claims</source>
        <translation>Çfarë pohon teksti</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Hap një skedar…</translation>
    </message>
    <message>
        <source>Where it names no &amp;month, it speaks of:</source>
        <translation>Kur nuk përmend &amp;muaj, flet për:</translation>
    </message>
    <message>
        <source>Texts and PDF (*.txt *.pdf);;All files (*)</source>
        <translation>Tekste dhe PDF (*.txt *.pdf);;Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Po lexohet…</translation>
    </message>
    <message>
        <source>There are no figures to hold a text against.</source>
        <translation>Nuk ka shifra me të cilat të krahasohet një tekst.</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Ende nuk ka asgjë për të kontrolluar.</translation>
    </message>
    <message>
        <source>There is no number in this text that could be checked.</source>
        <translation>Në këtë tekst nuk ka numër që mund të kontrollohej.</translation>
    </message>
    <message>
        <source>Click a line to find it in the text.</source>
        <translation>Klikoni një rresht për ta gjetur në tekst.</translation>
    </message>
</context>
<context>
    <name>mm::Factsheet</name>
    <message>
        <source>rounded without a word such as “some”</source>
        <translation>i rrumbullakosur, pa një fjalë si “rreth”</translation>
    </message>
    <message>
        <source>cut off instead of rounded</source>
        <translation>i prerë në vend që të rrumbullakoset</translation>
    </message>
    <message>
        <source>computed from rounded numbers</source>
        <translation>i llogaritur nga numra të rrumbullakosur</translation>
    </message>
    <message>
        <source>computed on the later number instead of the earlier one</source>
        <translation>i llogaritur mbi numrin e mëvonshëm në vend të atij të mëparshëm</translation>
    </message>
    <message>
        <source>the direction is the other way</source>
        <translation>drejtimi është i kundërt</translation>
    </message>
    <message>
        <source>the word beside the number is untrue</source>
        <translation>fjala pranë numrit nuk është e vërtetë</translation>
    </message>
    <message>
        <source>the parts do not add up, even with rounding</source>
        <translation>pjesët nuk e japin shumën, as me rrumbullakosje</translation>
    </message>
    <message>
        <source>the same person may be counted in several countries, so there is no regional number</source>
        <translation>i njëjti person mund të numërohet në disa vende, prandaj nuk ka numër rajonal</translation>
    </message>
    <message>
        <source>“%1” agrees with the data.</source>
        <translation>“%1” përputhet me të dhënat.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: the data have no such figure.</source>
        <translation>“%1” nuk mund të kontrollohet: të dhënat nuk kanë një shifër të tillë.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: it is not clear what is counted.</source>
        <translation>“%1” nuk mund të kontrollohet: nuk është e qartë çfarë numërohet.</translation>
    </message>
    <message>
        <source>“%1” is no date: the month ends earlier.</source>
        <translation>“%1” nuk është datë: muaji mbaron më herët.</translation>
    </message>
    <message>
        <source>The text says %1.</source>
        <translation>Teksti thotë %1.</translation>
    </message>
    <message>
        <source>The text says %1: %2.</source>
        <translation>Teksti thotë %1: %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2.</source>
        <translation>Teksti thotë %1, të dhënat thonë %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2: %3.</source>
        <translation>Teksti thotë %1, të dhënat thonë %2: %3.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>nga %1 në %2</translation>
    </message>
    <message>
        <source>There is no text for the footnote “%1”.</source>
        <translation>Për shënimin “%1” nuk ka tekst.</translation>
    </message>
    <message>
        <source>Reading a PDF needs pdftotext (package poppler-utils), which is not installed.</source>
        <translation>Për të lexuar një PDF duhet pdftotext (paketa poppler-utils), që nuk është instaluar.</translation>
    </message>
    <message>
        <source>The PDF “%1” cannot be read.</source>
        <translation>PDF-ja “%1” nuk mund të lexohet.</translation>
    </message>
    <message>
        <source>The PDF “%1” has no text, only pictures.</source>
        <translation>PDF-ja “%1” nuk ka tekst, vetëm figura.</translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MB.</source>
        <translation>“%1” është më i madh se 32 MB.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a PDF.</source>
        <translation>“%1” nuk është as tekst as PDF.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” nuk mund të hapet.</translation>
    </message>
</context>
<context>
    <name>mm::FactsheetChooser</name>
    <message>
        <source>Region</source>
        <translation>Rajoni</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>botimi %1</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Muaji:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>F&amp;aqja:</translation>
    </message>
    <message>
        <source>Region or country of the page</source>
        <translation>Rajoni ose vendi i faqes</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>&amp;Teksti:</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stili</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>G&amp;juha:</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Gjuha e dokumentit</translation>
    </message>
    <message>
        <source>There is no style to show a factsheet in.</source>
        <translation>Nuk ka asnjë stil për të paraqitur fletën informative.</translation>
    </message>
</context>
<context>
    <name>mm::FactsheetPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporto…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zmadhimi</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sipas gjerësisë</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zmadhimi:</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blloqet</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Fjalitë</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mungojnë</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Ende nuk ka shifra. Importoni tabela për të parë një fletë informative.</translation>
    </message>
    <message>
        <source>Nothing: every figure of the page is there.</source>
        <translation>Asgjë: çdo shifër e faqes është aty.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="vanished">Muaji</translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="vanished">Stili</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="vanished">Gjuha e dokumentit</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation type="vanished">botimi %1</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation type="vanished">&amp;Muaji:</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation type="vanished">&amp;Teksti:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="vanished">G&amp;juha:</translation>
    </message>
</context>
<context>
    <name>mm::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
</context>
<context>
    <name>mm::FindingDetails</name>
    <message>
        <source>Answer</source>
        <translation>Përgjigju</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Zgjidhni…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>July 2025</source>
        <translation>korrik 2025</translation>
    </message>
    <message>
        <source>Choose a finding to see it in the sheet.</source>
        <translation>Zgjidhni një gjetje për ta parë në tabelë.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Nuk u gjet asgjë që duhet parë.</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tërhiqe përgjigjen</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other question(s) like this</source>
        <translation>
            <numerusform>Edhe për %Ln pyetje tjetër si kjo</numerusform>
            <numerusform>Edhe për %Ln pyetje të tjera si kjo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln number(s) with this finding</source>
        <translation>
            <numerusform>Lëre jashtë %Ln numër me këtë gjetje</numerusform>
            <numerusform>Lëri jashtë %Ln numra me këtë gjetje</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: leave these figures out</source>
        <translation>Bosh: lëri jashtë këto shifra</translation>
    </message>
    <message>
        <source>One month, please</source>
        <translation>Një muaj, ju lutemi</translation>
    </message>
</context>
<context>
    <name>mm::FindingModel</name>
    <message>
        <source>Answered: %1</source>
        <translation>Me përgjigje: %1</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Skedari u refuzua</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pyetje</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nuk u mor</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Shihni</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Me përgjigje</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Për dijeni</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Gjetja</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
</context>
<context>
    <name>mm::GridBar</name>
    <message>
        <source>Sums</source>
        <translation>Shumat</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Të gjitha pjesët</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Vendet</translation>
    </message>
    <message>
        <source>One indicator, all countries</source>
        <translation>Një tregues, të gjitha vendet</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Treguesit</translation>
    </message>
    <message>
        <source>One country, all indicators</source>
        <translation>Një vend, të gjithë treguesit</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pjesët</translation>
    </message>
    <message>
        <source>One indicator in one country, by nationality and the like</source>
        <translation>Një tregues në një vend, sipas shtetësisë e të ngjashme</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Vendi ose territori</translation>
    </message>
    <message>
        <source>Show quarters, years and the sum of countries</source>
        <translation>Trego tremujorët, vitet dhe shumën e vendeve</translation>
    </message>
    <message>
        <source>Also show parts that have no figure yet</source>
        <translation>Trego edhe pjesët që ende nuk kanë shifër</translation>
    </message>
    <message>
        <source>Find: kosovo jun 24</source>
        <translation>Gjej: kosovo jun 24</translation>
    </message>
    <message>
        <source>Find a country, indicator, nationality or month (Ctrl+F)</source>
        <translation>Gjej një vend, tregues, shtetësi ose muaj (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Gjej</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Kërko</translation>
    </message>
    <message>
        <source>Step through the numbers that need attention</source>
        <translation>Kalo me radhë nëpër numrat që kërkojnë vëmendje</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>I mëparshmi (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Tjetri (F3)</translation>
    </message>
    <message>
        <source>Look for…</source>
        <translation>Kërko…</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>E përkohshme</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nuk është raportuar</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Pa burim</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Për t'u ndjekur</translation>
    </message>
    <message>
        <source>Changed since “%1”</source>
        <translation>Ndryshuar që nga “%1”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>asnjë</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln u gjet</numerusform>
            <numerusform>%Ln u gjetën</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 nga %L2</translation>
    </message>
</context>
<context>
    <name>mm::GridEditing</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopjo me kr&amp;erët</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Ngjit</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Mbush &amp;poshtë</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Mbush d&amp;jathtas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;lear to “not reported”</source>
        <translation>&amp;Fshi në “nuk është raportuar”</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation>Kujtesa e përkohshme nuk ka tekst për të ngjitur.</translation>
    </message>
    <message>
        <source>Select a cell that takes a number; computed cells do not.</source>
        <translation>Zgjidhni një qelizë që merr numër; qelizat e llogaritura nuk marrin.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more number(s) to look at.</source>
        <translation>
            <numerusform>Edhe %n numër për t’u parë.</numerusform>
            <numerusform>Edhe %n numra të tjerë për t’u parë.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::HistoryPage</name>
    <message>
        <source>Everything that was done</source>
        <translation>Gjithçka që u bë</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Ktheje mbrapsht këtë hap</translation>
    </message>
    <message>
        <source>Show the data as they were then</source>
        <translation>Trego të dhënat siç ishin atëherë</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Hapat</translation>
    </message>
    <message>
        <source>Numbers of the step</source>
        <translation>Numrat e hapit</translation>
    </message>
    <message>
        <source>Writes a new step that restores what was before. Nothing is written when a number has changed since.</source>
        <translation>Shkruan një hap të ri që kthen atë që ishte më parë. Asgjë nuk shkruhet kur një numër ka ndryshuar që atëherë.</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Vendi ose territori</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Të gjitha vendet</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Të gjithë treguesit</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Month: 2025-07</source>
        <translation>Muaji: 2025-07</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ndryshimet</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Rishikimet</translation>
    </message>
    <message>
        <source>not a month</source>
        <translation>nuk është muaj</translation>
    </message>
    <message>
        <source>No step selected</source>
        <translation>Asnjë hap i zgjedhur</translation>
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
        <translation>Muaji i fletës informative</translation>
    </message>
    <message>
        <source>Wording of the factsheet</source>
        <translation>Teksti i fletës informative</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>botimi %1</translation>
    </message>
    <message>
        <source>What the factsheet would say differently</source>
        <translation>Çfarë do të thoshte ndryshe fleta informative</translation>
    </message>
    <message>
        <source>Factsheet of</source>
        <translation>Fleta informative për</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Po shihet…</translation>
    </message>
    <message>
        <source>The data changed meanwhile.</source>
        <translation>Të dhënat ndryshuan ndërkohë.</translation>
    </message>
    <message>
        <source>The factsheet stays as it is.</source>
        <translation>Fleta informative mbetet siç është.</translation>
    </message>
    <message>
        <source>The factsheet of %1 stays as it is.</source>
        <translation>Fleta informative për %1 mbetet siç është.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln fjali</numerusform>
            <numerusform>%Ln fjali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would change</source>
        <translation>
            <numerusform>%Ln numër do të ndryshonte</numerusform>
            <numerusform>%Ln numra do të ndryshonin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportFileModel</name>
    <message>
        <source>refused</source>
        <translation>refuzuar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>i fshehur</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>pa shifra</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>të reja: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>të ndryshuara: %1</translation>
    </message>
    <message>
        <source>%1 empty ↔ zero</source>
        <translation>bosh ↔ zero: %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>në konflikt: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>të refuzuara: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pyetje</numerusform>
            <numerusform>%Ln pyetje</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>asgjë e re</translation>
    </message>
</context>
<context>
    <name>mm::ImportFindingsView</name>
    <message>
        <source>Questions and findings</source>
        <translation>Pyetjet dhe gjetjet</translation>
    </message>
</context>
<context>
    <name>mm::ImportItemModel</name>
    <message>
        <source>New</source>
        <translation>E re</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>E ndryshuar</translation>
    </message>
    <message>
        <source>Empty ↔ zero</source>
        <translation>Bosh ↔ zero</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Në konflikt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Mungon</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>E refuzuar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>E pandryshuar</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>zgjidhni…</translation>
    </message>
    <message>
        <source>now confirmed</source>
        <translation>tani e konfirmuar</translation>
    </message>
    <message>
        <source>now provisional</source>
        <translation>tani e përkohshme</translation>
    </message>
    <message>
        <source>now estimated</source>
        <translation>tani e vlerësuar</translation>
    </message>
    <message>
        <source>Nothing is stored yet for this number.</source>
        <translation>Për këtë numër ende nuk është ruajtur asgjë.</translation>
    </message>
    <message>
        <source>The sheet says something else than what is stored.</source>
        <translation>Tabela thotë diçka tjetër nga ajo që është ruajtur.</translation>
    </message>
    <message>
        <source>“Not reported” and zero are different things: look whether it is meant.</source>
        <translation>“Nuk është raportuar” dhe zero janë gjëra të ndryshme: shihni nëse është menduar kështu.</translation>
    </message>
    <message>
        <source>The files say different things. Choose one of them to import it.</source>
        <translation>Skedarët thonë gjëra të ndryshme. Zgjidhni njërin për ta importuar.</translation>
    </message>
    <message>
        <source>Stored, and not in the sheet. It stays unless you tick it: then it is removed.</source>
        <translation>E ruajtur, por jo në tabelë. Mbetet nëse nuk e shënoni: atëherë hiqet.</translation>
    </message>
    <message>
        <source>Not taken: the findings say why.</source>
        <translation>Nuk u mor: gjetjet thonë pse.</translation>
    </message>
    <message>
        <source>The sheet says what is stored already.</source>
        <translation>Tabela thotë atë që është ruajtur tashmë.</translation>
    </message>
    <message>
        <source>Difference of two year-to-date figures; the cell reads “%1”.</source>
        <translation>Diferencë e dy shifrave nga fillimi i vitit; në qelizë shkruhet “%1”.</translation>
    </message>
    <message>
        <source>The cell reads “%1”.</source>
        <translation>Në qelizë shkruhet “%1”.</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>asgjë e ruajtur</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>ruajtur %1</translation>
    </message>
    <message>
        <source>not reported in the sheet</source>
        <translation>nuk është raportuar në tabelë</translation>
    </message>
    <message>
        <source>the sheet says %1</source>
        <translation>tabela thotë %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Çfarë ndodh</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Vendi ose territori</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pjesa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>E ruajtur</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Në tabelë</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Prej</translation>
    </message>
</context>
<context>
    <name>mm::ImportItemsView</name>
    <message>
        <source>Country, indicator, month, file…</source>
        <translation>Vendi, treguesi, muaji, skedari…</translation>
    </message>
    <message>
        <source>Show only numbers with these words</source>
        <translation>Trego vetëm numrat me këto fjalë</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Vendos</translation>
    </message>
    <message>
        <source>Numbers of the import</source>
        <translation>Numrat e importimit</translation>
    </message>
    <message>
        <source>Choose a number first</source>
        <translation>Zgjidhni së pari një numër</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Lëre jashtë</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Merre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen number(s)</source>
        <translation>
            <numerusform>%Ln numër i zgjedhur</numerusform>
            <numerusform>%Ln numra të zgjedhur</numerusform>
        </translation>
    </message>
    <message>
        <source>This row of the sheet</source>
        <translation>Ky rresht i tabelës</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Të gjithë për: %1</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Të gjithë për: “%1”</translation>
    </message>
    <message>
        <source>All of this file</source>
        <translation>Të gjithë nga ky skedar</translation>
    </message>
</context>
<context>
    <name>mm::ImportPage</name>
    <message>
        <source>Drop workbooks here</source>
        <translation>Lëshoni tabelat këtu</translation>
    </message>
    <message>
        <source>Excel, LibreOffice and csv files, several at once, or cells pasted from a spreadsheet. You see what they would change before anything is written.</source>
        <translation>Skedarë Excel, LibreOffice dhe csv, disa njëherësh, ose qeliza të ngjitura nga një tabelë. Para se të shkruhet diçka, shihni çfarë do të ndryshonte.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Zgjidh skedarë…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Ecuria e leximit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Trego shqyrtimin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>U bë</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Kujtesa e përkohshme</translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation>Po krahasohet me të ruajturat…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Po lexohet %1…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: all %1 numbers of %Ln file(s) are stored already.</source>
        <translation>
            <numerusform>Nuk ka punë: të gjithë numrat (%1) e %Ln skedari janë ruajtur tashmë.</numerusform>
            <numerusform>Nuk ka punë: të gjithë numrat (%1) e %Ln skedarëve janë ruajtur tashmë.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Asnjë grup të dhënash nuk është hapur.</translation>
    </message>
    <message>
        <source>The dataset can only be read.</source>
        <translation>Grupi i të dhënave mund vetëm të lexohet.</translation>
    </message>
</context>
<context>
    <name>mm::ImportReviewView</name>
    <message>
        <source>Files and sheets</source>
        <translation>Skedarët dhe fletët</translation>
    </message>
    <message>
        <source>Files and sheets of the import</source>
        <translation>Skedarët dhe fletët e importimit</translation>
    </message>
    <message>
        <source>&amp;Back to the sender…</source>
        <translation>Kthim &amp;dërguesit…</translation>
    </message>
    <message>
        <source>A text in the sender's language, and the sheet with a comment on every cell in question</source>
        <translation>Një tekst në gjuhën e dërguesit dhe tabela me një koment në çdo qelizë të dyshimtë</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numrat</translation>
    </message>
    <message>
        <source>Questions and findings</source>
        <translation>Pyetjet dhe gjetjet</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Fleta informative</translation>
    </message>
    <message>
        <source>Reason, for the history (optional)</source>
        <translation>Arsyeja, për historinë (jo e detyrueshme)</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Arsyeja, për historinë</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hidhe poshtë</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>lënë jashtë: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>të refuzuara: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln pyetje e hapur</numerusform>
            <numerusform>%Ln pyetje të hapura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation>
            <numerusform>%Ln skedar i refuzuar</numerusform>
            <numerusform>%Ln skedarë të refuzuar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln number(s)</source>
        <translation>
            <numerusform>Importo %Ln numër</numerusform>
            <numerusform>Importo %Ln numra</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers (%1)</source>
        <translation>Numrat (%1)</translation>
    </message>
    <message>
        <source>Questions (%1) and findings</source>
        <translation>Pyetjet (%1) dhe gjetjet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Gjetjet</translation>
    </message>
</context>
<context>
    <name>mm::Ingest</name>
    <message>
        <source>confirmed</source>
        <translation>i konfirmuar</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>i përkohshëm</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>i vlerësuar</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>i fshehur</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nuk zbatohet</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>diçka tjetër</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>secilin muaj</translation>
    </message>
    <message>
        <source>it does not follow from them</source>
        <translation>nuk del prej tyre</translation>
    </message>
    <message>
        <source>cut off, not rounded</source>
        <translation>i prerë, jo i rrumbullakosur</translation>
    </message>
    <message>
        <source>the sign is the other way round</source>
        <translation>shenja është e kundërt</translation>
    </message>
    <message>
        <source>it is a part of the later number</source>
        <translation>është pjesë e numrit të mëvonshëm</translation>
    </message>
    <message>
        <source>No figures were recognised: no table with months, indicators or nationalities.</source>
        <translation>Nuk u njoh asnjë shifër: nuk ka tabelë me muaj, tregues ose shtetësi.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Kontrolloni nëse ky është skedari i duhur.</translation>
    </message>
    <message>
        <source>The as-of date is day %1 of %2; that month ends on day %3.</source>
        <translation>Data e gjendjes është dita %1 e %2; ai muaj mbaron më ditën %3.</translation>
    </message>
    <message>
        <source>The figures were read as those of the end of %2.</source>
        <translation>Shifrat u lexuan si shifra të fundit të muajit %2.</translation>
    </message>
    <message>
        <source>“%1” is not a count of persons.</source>
        <translation>“%1” nuk është numër personash.</translation>
    </message>
    <message>
        <source>Write a whole number, or “no data”.</source>
        <translation>Shkruani një numër të plotë, ose “s'ka të dhëna”.</translation>
    </message>
    <message>
        <source>A count cannot be negative: “%1”.</source>
        <translation>Një numërim nuk mund të jetë negativ: “%1”.</translation>
    </message>
    <message>
        <source>Write the count without a sign, or “no data”.</source>
        <translation>Shkruani numrin pa shenjë, ose “s'ka të dhëna”.</translation>
    </message>
    <message>
        <source>A count has no decimals: “%1”.</source>
        <translation>Një numërim nuk ka dhjetorë: “%1”.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Shkruani një numër të plotë.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a count of persons.</source>
        <translation>“%1” është tepër i madh për numër personash.</translation>
    </message>
    <message>
        <source>Check the separators of thousands.</source>
        <translation>Kontrolloni ndarësit e mijësheve.</translation>
    </message>
    <message>
        <source>“%1” is a percentage where a count is expected.</source>
        <translation>“%1” është përqindje aty ku pritet një numër.</translation>
    </message>
    <message>
        <source>Write the number of persons.</source>
        <translation>Shkruani numrin e personave.</translation>
    </message>
    <message>
        <source>The cell holds the error “%1”.</source>
        <translation>Në qelizë është gabimi “%1”.</translation>
    </message>
    <message>
        <source>Correct the formula in the sheet.</source>
        <translation>Korrigjoni formulën në tabelë.</translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation>Formula nuk ka rezultat të ruajtur.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, recalculate and save it.</source>
        <translation>Hapeni skedarin në një program tabelash, rillogaritni dhe ruajeni.</translation>
    </message>
    <message>
        <source>%1 stands where no figure can exist: %2</source>
        <translation>%1 gjendet aty ku nuk mund të ketë shifër: %2</translation>
    </message>
    <message>
        <source>Leave the cell empty or write “n/a”.</source>
        <translation>Lëreni qelizën bosh ose shkruani “n/a”.</translation>
    </message>
    <message>
        <source>The total is %1, its parts add up to %2.</source>
        <translation>Shuma është %1, pjesët e saj japin %2.</translation>
    </message>
    <message>
        <source>Correct the part or the total; both were taken as they stand.</source>
        <translation>Korrigjoni pjesën ose shumën; të dyja u morën siç janë.</translation>
    </message>
    <message>
        <source>The figure from January falls from %1 to %2.</source>
        <translation>Shifra nga janari bie nga %1 në %2.</translation>
    </message>
    <message>
        <source>It can never fall: at least %1 would be right, or an earlier month was corrected.</source>
        <translation>Ajo nuk mund të bjerë kurrë: e drejtë do të ishte të paktën %1, ose u korrigjua një muaj i mëparshëm.</translation>
    </message>
    <message>
        <source>The figure from January is %1, the months add up to %2.</source>
        <translation>Shifra nga janari është %1, muajt japin %2.</translation>
    </message>
    <message>
        <source>The months were taken; %2 would agree with them.</source>
        <translation>U morën muajt; %2 do të pajtohej me ta.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2.</source>
        <translation>Shuma është %1, muajt japin %2.</translation>
    </message>
    <message>
        <source>The months were taken; the total is never stored.</source>
        <translation>U morën muajt; shuma nuk ruhet kurrë.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2: its formula leaves out %3, which is stored as text.</source>
        <translation>Shuma është %1, muajt japin %2: formula e saj lë jashtë %3, që është ruajtur si tekst.</translation>
    </message>
    <message>
        <source>%1 after %2 the month before.</source>
        <translation>%1 pas %2 një muaj më parë.</translation>
    </message>
    <message>
        <source>Check for a digit too many or too few.</source>
        <translation>Kontrolloni për një shifër më shumë ose më pak.</translation>
    </message>
    <message>
        <source>%1 after %2 in the same month of the year before (%3).</source>
        <translation>%1 pas %2 në të njëjtin muaj të vitit të mëparshëm (%3).</translation>
    </message>
    <message>
        <source>Check that nothing else is counted than a year ago.</source>
        <translation>Kontrolloni që të mos numërohet diçka tjetër se një vit më parë.</translation>
    </message>
    <message>
        <source>%1 is the same number as the month before.</source>
        <translation>%1 është i njëjti numër si muajin e mëparshëm.</translation>
    </message>
    <message>
        <source>Check that it was not copied from the month before.</source>
        <translation>Kontrolloni që të mos jetë kopjuar nga muaji i mëparshëm.</translation>
    </message>
    <message>
        <source>The nationalities add up to %1, more than the total of %2 (%3).</source>
        <translation>Shtetësitë japin %1, më shumë se shuma %2 (%3).</translation>
    </message>
    <message>
        <source>The total was taken, the nationalities were not; they add up to %2 at most.</source>
        <translation>Shuma u mor, shtetësitë jo; ato mund të japin më së shumti %2.</translation>
    </message>
    <message>
        <source>The nationality of %1 of %2 persons is unknown.</source>
        <translation>Shtetësia e %1 nga %2 persona nuk dihet.</translation>
    </message>
    <message>
        <source>Ask whether the nationalities are known by now.</source>
        <translation>Pyetni nëse shtetësitë dihen tani.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children are %1% of the persons present, after %2% the month before.</source>
        <translation>Fëmijët e pashoqëruar dhe të ndarë janë %1% e personave të pranishëm, pas %2% një muaj më parë.</translation>
    </message>
    <message>
        <source>Check whether both figures count the same places.</source>
        <translation>Kontrolloni nëse të dyja shifrat numërojnë të njëjtat vende.</translation>
    </message>
    <message>
        <source>%1 unaccompanied and separated children among %2 persons present.</source>
        <translation>%1 fëmijë të pashoqëruar dhe të ndarë ndër %2 persona të pranishëm.</translation>
    </message>
    <message>
        <source>At most %2 can be right; the figure was not taken.</source>
        <translation>Më së shumti %2 mund të jetë e drejtë; shifra nuk u mor.</translation>
    </message>
    <message>
        <source>%1 is written; from %2 to %3 it is %4 (%5).</source>
        <translation>Është shkruar %1; nga %2 në %3 është %4 (%5).</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the percentage or one of them.</source>
        <translation>U morën numrat; korrigjoni përqindjen ose njërin prej tyre.</translation>
    </message>
    <message>
        <source>“%1” is written over a change from %2 to %3.</source>
        <translation>“%1” është shkruar për një ndryshim nga %2 në %3.</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the word or one of them.</source>
        <translation>U morën numrat; korrigjoni fjalën ose njërin prej tyre.</translation>
    </message>
    <message>
        <source>The sheet is called “%1” and its heading says %2.</source>
        <translation>Fleta quhet “%1”, kurse titulli thotë %2.</translation>
    </message>
    <message>
        <source>Say which month is right; until then no figure of the table is taken.</source>
        <translation>Thoni cili muaj është i drejtë; deri atëherë nuk merret asnjë shifër e tabelës.</translation>
    </message>
    <message>
        <source>%1, %2: no figure for %3.</source>
        <translation>%1, %2: pa shifër për %3.</translation>
    </message>
    <message>
        <source>Ask for the months that are missing.</source>
        <translation>Kërkoni muajt që mungojnë.</translation>
    </message>
    <message>
        <source>The same figure is %1 here and %2 in %3.</source>
        <translation>E njëjta shifër është %1 këtu dhe %2 në %3.</translation>
    </message>
    <message>
        <source>Neither was taken; say which one is right.</source>
        <translation>Asnjëra nuk u mor; thoni cila është e drejtë.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored%3.</source>
        <translation>%1 zëvendëson %2, që është ruajtur%3.</translation>
    </message>
    <message>
        <source>Nothing has to be done when the office corrected its figure.</source>
        <translation>Nuk duhet bërë asgjë kur zyra e ka korrigjuar shifrën e saj.</translation>
    </message>
    <message>
        <source>%1 of %2 persons are women.</source>
        <translation>%1 nga %2 persona janë gra.</translation>
    </message>
    <message>
        <source>Check whether women and men stand in each other's place.</source>
        <translation>Kontrolloni nëse gratë dhe burrat janë ndërruar.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 in the same month of the year before is %4: they are not counted in the same way.</source>
        <translation>%1 është %2, %3 në të njëjtin muaj të vitit të mëparshëm është %4: nuk numërohen në të njëjtën mënyrë.</translation>
    </message>
    <message>
        <source>Say in a note what has changed; a percent between the two is not comparable.</source>
        <translation>Thoni në një shënim çfarë ka ndryshuar; përqindja midis të dyjave nuk është e krahasueshme.</translation>
    </message>
    <message>
        <source>%1 figures for %2 are the same as those stored for %3.</source>
        <translation>Shifrat (%1) për %2 janë të njëjta me ato të ruajtura për %3.</translation>
    </message>
    <message>
        <source>Check the month of the sheet: it may be %3, sent again.</source>
        <translation>Kontrolloni muajin e tabelës: mund të jetë %3, e dërguar sërish.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored: two digits stand in the other order.</source>
        <translation>%1 zëvendëson %2, që është ruajtur: dy shifra janë në radhë të kundërt.</translation>
    </message>
    <message>
        <source>Check whether %2 is right.</source>
        <translation>Kontrolloni nëse %2 është e drejtë.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored and exact.</source>
        <translation>%1 zëvendëson %2, që është ruajtur dhe e saktë.</translation>
    </message>
    <message>
        <source>Keep %2 if nothing has changed.</source>
        <translation>Mbajeni %2 nëse asgjë nuk ka ndryshuar.</translation>
    </message>
    <message>
        <source>%1 is more than %2, the figure of “%3”.</source>
        <translation>%1 është më shumë se %2, shifra e “%3”.</translation>
    </message>
    <message>
        <source>A part is never more than its whole: one of the two is wrong.</source>
        <translation>Pjesa nuk është kurrë më e madhe se e tëra: njëra është e gabuar.</translation>
    </message>
    <message>
        <source>A total of “%1” over countries is not taken: %2</source>
        <translation>Një shumë e “%1” mbi vendet nuk merret: %2</translation>
    </message>
    <message>
        <source>The figures of the countries were taken.</source>
        <translation>U morën shifrat e vendeve.</translation>
    </message>
    <message>
        <source>The sign “%1” is not explained on the sheet.</source>
        <translation>Shenja “%1” nuk shpjegohet në tabelë.</translation>
    </message>
    <message>
        <source>It was left out; say in a note what it means.</source>
        <translation>U la jashtë; thoni në një shënim çfarë do të thotë.</translation>
    </message>
    <message>
        <source>“%1” fills the merged cells %2, which are several figures.</source>
        <translation>“%1” mbush qelizat e bashkuara %2, që janë disa shifra.</translation>
    </message>
    <message>
        <source>Give each cell its own number.</source>
        <translation>Jepini çdo qelize numrin e vet.</translation>
    </message>
    <message>
        <source>%1 figures are for %2 or later, which has not come yet.</source>
        <translation>Shifrat (%1) janë për %2 ose më vonë, që ende nuk ka ardhur.</translation>
    </message>
    <message>
        <source>Check the year in the headings.</source>
        <translation>Kontrolloni vitin në tituj.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds no figures and was left out.</source>
        <translation>Fleta e fshehur “%1” nuk ka shifra dhe u la jashtë.</translation>
    </message>
    <message>
        <source>The letters of the file were read as %1.</source>
        <translation>Shkronjat e skedarit u lexuan si %1.</translation>
    </message>
    <message>
        <source>If they look wrong, save the sheet as xlsx or as csv in UTF-8.</source>
        <translation>Nëse duken gabim, ruajeni tabelën si xlsx ose si csv në UTF-8.</translation>
    </message>
    <message>
        <source>This looks like a list of persons; it was not read and nothing of it is kept.</source>
        <translation>Kjo duket si listë personash; nuk u lexua dhe asgjë prej saj nuk ruhet.</translation>
    </message>
    <message>
        <source>Send counts only.</source>
        <translation>Dërgoni vetëm numra.</translation>
    </message>
    <message>
        <source>“%1” is not among the figures that are kept.</source>
        <translation>“%1” nuk është ndër shifrat që ruhen.</translation>
    </message>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Kolona “%1” u la jashtë.</translation>
    </message>
    <message>
        <source>%1 stands for several months up to %2; no single month can be taken from it.</source>
        <translation>%1 përfaqëson disa muaj deri në %2; prej saj nuk mund të merret asnjë muaj i vetëm.</translation>
    </message>
    <message>
        <source>Send the figure of each month.</source>
        <translation>Dërgoni shifrën e çdo muaji.</translation>
    </message>
    <message>
        <source>Corrected by a person: %1 is %2.</source>
        <translation>Korrigjuar nga një person: %1 është %2.</translation>
    </message>
    <message>
        <source>The correction that %1 is %2 fits nothing on this sheet and was not used.</source>
        <translation>Korrigjimi sipas të cilit %1 është %2 nuk i përshtatet asgjëje në këtë fletë dhe nuk u zbatua.</translation>
    </message>
    <message>
        <source>Take it back, or correct it anew.</source>
        <translation>Tërhiqeni ose korrigjojeni sërish.</translation>
    </message>
    <message>
        <source>%1 speaks of a total or of several months; the correction that it is %2 was not used.</source>
        <translation>%1 flet për një shumë ose për disa muaj; korrigjimi sipas të cilit është %2 nuk u zbatua.</translation>
    </message>
    <message>
        <source>A total is never taken for one of its parts.</source>
        <translation>Një shumë nuk merret kurrë si një nga pjesët e saj.</translation>
    </message>
    <message>
        <source>The numbers in %1 have no headings that are understood.</source>
        <translation>Numrat në %1 nuk kanë tituj të kuptueshëm.</translation>
    </message>
    <message>
        <source>The difference equals the number in %1.</source>
        <translation>Diferenca është e barabartë me numrin në %1.</translation>
    </message>
    <message>
        <source>If the point separates thousands, it is %1.</source>
        <translation>Nëse pika ndan mijëshet, është %1.</translation>
    </message>
    <message>
        <source>With %1 in %2 instead of %3 they agree: two digits may be swapped.</source>
        <translation>Me %1 në %2 në vend të %3 pajtohen: dy shifra mund të jenë ndërruar.</translation>
    </message>
    <message>
        <source>Which country or territory are these figures from?</source>
        <translation>Nga cili vend ose territor janë këto shifra?</translation>
    </message>
    <message>
        <source>Which month are these figures for? Heading and name of the sheet do not say it, or not the same.</source>
        <translation>Për cilin muaj janë këto shifra? Titulli dhe emri i fletës nuk e thonë, ose nuk thonë të njëjtën gjë.</translation>
    </message>
    <message>
        <source>Which year is meant? The months have none.</source>
        <translation>Cili vit është menduar? Muajt nuk kanë vit.</translation>
    </message>
    <message>
        <source>What do these numbers count? No heading or title says it.</source>
        <translation>Çfarë numërojnë këta numra? Asnjë titull nuk e thotë.</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Çfarë do të thotë “%1”?</translation>
    </message>
    <message>
        <source>“%1” can mean several things: which?</source>
        <translation>“%1” mund të thotë disa gjëra: cilën?</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters. Is it the suggested name?</source>
        <translation>“%1” përzien shkronja latine dhe cirilike. A është emri i propozuar?</translation>
    </message>
    <message>
        <source>Column %1 uses the same sign for thousands and for decimals. Which is it?</source>
        <translation>Kolona %1 përdor të njëjtën shenjë për mijëshet dhe dhjetorët. Cila është?</translation>
    </message>
    <message>
        <source>“%1” is not an exact number. What is to be stored?</source>
        <translation>“%1” nuk është numër i saktë. Çfarë duhet ruajtur?</translation>
    </message>
    <message>
        <source>“%1” is a range. What is to be stored?</source>
        <translation>“%1” është një interval. Çfarë duhet ruajtur?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds %2 figures. Use them?</source>
        <translation>Fleta e fshehur “%1” ka %2 shifra. Të përdoren?</translation>
    </message>
    <message>
        <source>The table %1 has hidden rows or columns. Use their figures?</source>
        <translation>Tabela %1 ka rreshta ose kolona të fshehura. Të përdoren shifrat e tyre?</translation>
    </message>
    <message>
        <source>The headings contradict each other at “%1”.</source>
        <translation>Titujt kundërshtojnë njëri-tjetrin te “%1”.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which month is meant?</source>
        <translation>“%1” mund të lexohet në dy mënyra. Cili muaj është menduar?</translation>
    </message>
    <message>
        <source>“%1” is not plainly one whole month. Are these the figures of %2 alone?</source>
        <translation>“%1” nuk është qartë një muaj i plotë. A janë këto shifrat vetëm të %2?</translation>
    </message>
    <message>
        <source>“%1” may speak of a part of the persons only. Do the figures count all of them?</source>
        <translation>“%1” mund të flasë vetëm për një pjesë të personave. A i numërojnë shifrat të gjithë?</translation>
    </message>
    <message>
        <source>“%1” may not be a number of persons. Do the figures count persons, one by one?</source>
        <translation>“%1” mund të mos jetë numër personash. A numërojnë shifrat persona, një nga një?</translation>
    </message>
    <message>
        <source>The column “%1” is not understood (%2). Do the figures count all persons of their country, whatever it says?</source>
        <translation>Kolona “%1” nuk kuptohet (%2). A i numërojnë shifrat të gjithë personat e vendit të tyre, çfarëdo që të thotë?</translation>
    </message>
    <message>
        <source>The numbers of “%1” are the sums of those beside them. Are they no total?</source>
        <translation>Numrat te “%1” janë shuma e numrave pranë tyre. A nuk janë shuma të përgjithshme?</translation>
    </message>
    <message>
        <source>The letters of the file can be read in two ways. “%1” is how one of them reads; which is right?</source>
        <translation>Shkronjat e skedarit mund të lexohen në dy mënyra. “%1” është njëra; cila është e drejtë?</translation>
    </message>
    <message>
        <source>the header row</source>
        <translation>rreshti i kokës</translation>
    </message>
    <message>
        <source>a column of numbers</source>
        <translation>kolonë me numra</translation>
    </message>
    <message>
        <source>a column of countries</source>
        <translation>kolonë me vende</translation>
    </message>
    <message>
        <source>a column of indicators</source>
        <translation>kolonë me tregues</translation>
    </message>
    <message>
        <source>a column of nationalities</source>
        <translation>kolonë me shtetësi</translation>
    </message>
    <message>
        <source>a column of months</source>
        <translation>kolonë me muaj</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>muaji %1</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>shumë</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>pa shifra</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>lënë jashtë</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolona %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rreshti %1</translation>
    </message>
    <message numerus="yes">
        <source>workbook of %Ln table(s)</source>
        <translation>
            <numerusform>skedar me %Ln tabelë</numerusform>
            <numerusform>skedar me %Ln tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>table of nationalities</source>
        <translation>tabelë e shtetësive</translation>
    </message>
    <message>
        <source>monthly table</source>
        <translation>tabelë mujore</translation>
    </message>
    <message>
        <source>list</source>
        <translation>listë</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabelë</translation>
    </message>
</context>
<context>
    <name>mm::InputsCard</name>
    <message>
        <source>With links to the data: “How it is computed” in the menu of the block</source>
        <translation>Me lidhje te të dhënat: “Si llogaritet” në menynë e bllokut</translation>
    </message>
</context>
<context>
    <name>mm::InputsWindow</name>
    <message>
        <source>How it is computed</source>
        <translation>Si llogaritet</translation>
    </message>
</context>
<context>
    <name>mm::LintPanel</name>
    <message>
        <source>Guidelines for charts</source>
        <translation>Udhëzimet për grafikë</translation>
    </message>
    <message>
        <source>Show the five largest</source>
        <translation>Trego pesë më të mëdhatë</translation>
    </message>
    <message>
        <source>Show the smallest as others</source>
        <translation>Trego më të voglat si të tjerë</translation>
    </message>
    <message>
        <source>Show each country apart</source>
        <translation>Trego çdo vend veç</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Rendit</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Shto një shënim</translation>
    </message>
    <message>
        <source>Hide the events</source>
        <translation>Fshih ngjarjet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Only the largest are shown by themselves.</source>
        <translation>Veçmas tregohen vetëm më të mëdhatë.</translation>
    </message>
    <message>
        <source>The bars are sorted by their length.</source>
        <translation>Shtyllat janë renditur sipas gjatësisë.</translation>
    </message>
    <message>
        <source>A note on rounding stands below the chart.</source>
        <translation>Nën grafik ka një shënim për rrumbullakimin.</translation>
    </message>
    <message>
        <source>Nothing of this chart is against the guidelines.</source>
        <translation>Asgjë e këtij grafiku nuk bie ndesh me udhëzimet.</translation>
    </message>
    <message>
        <source>Only the five largest are shown by themselves.</source>
        <translation type="vanished">Veçmas tregohen vetëm pesë më të mëdhatë.</translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>Të dhënat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Krahasimi</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Fleta informative</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importimi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) imported as one change.</source>
        <translation>
            <numerusform>%Ln numër u importua si një ndryshim.</numerusform>
            <numerusform>%Ln numra u importuan si një ndryshim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Sample data for a first look. Most of the numbers are invented for illustration; do not quote them.</source>
        <translation>Të dhëna provë për një vështrim të parë. Shumica e numrave janë të sajuar për ilustrim; mos i citoni.</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Asnjë grup të dhënash nuk është hapur</translation>
    </message>
    <message>
        <source>Read-only · state %1</source>
        <translation>Vetëm për lexim · gjendja %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Po ruhet…</translation>
    </message>
    <message>
        <source>Saved · state %1</source>
        <translation>U ruajt · gjendja %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>Numra: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ribëj</translation>
    </message>
    <message>
        <source>&amp;Rewrite a sentence</source>
        <translation>Ri&amp;formulo një fjali</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Check a text…</source>
        <translation>Kon&amp;trollo një tekst…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Editions and the data…</source>
        <translation>&amp;Botimet dhe të dhënat…</translation>
    </message>
    <message>
        <source>Save a published P&amp;DF</source>
        <translation>Ruaj një PDF të bot&amp;uar</translation>
    </message>
    <message>
        <source>&amp;Present full screen</source>
        <translation>Paraqit në ekran të &amp;plotë</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Trego…</translation>
    </message>
    <message>
        <source>No dataset is open. Open one first: a text is held against its figures.</source>
        <translation>Asnjë grup të dhënash nuk është hapur. Hapeni së pari: një tekst krahasohet me shifrat e tij.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: no page and no chart has figures.</source>
        <translation>Ende nuk ka asgjë për të paraqitur: asnjë faqe dhe asnjë grafik nuk ka shifra.</translation>
    </message>
    <message>
        <source>Export remembered answers</source>
        <translation>Eksportimi i përgjigjeve të mbajtura mend</translation>
    </message>
    <message>
        <source>Remembered answers (*.json)</source>
        <translation>Përgjigje të mbajtura mend (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>U shkrua: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new workbook(s) in the inbox</source>
        <translation>
            <numerusform>%Ln tabelë e re te marrja</numerusform>
            <numerusform>%Ln tabela të reja te marrja</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Shqyrto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Skedari</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaktimi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Pamja</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Krahasimi</translation>
    </message>
    <message>
        <source>Fact&amp;sheet</source>
        <translation>F&amp;leta informative</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ndihma</translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation>&amp;Të dhëna provë</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Rreth programit</translation>
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
Harta: bërë me Natural Earth
Shkronjat: Lato</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>Grup i &amp;ri të dhënash…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Hap…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Lidhu…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Hap të &amp;fundit</translation>
    </message>
    <message>
        <source>&amp;Import sheets…</source>
        <translation>&amp;Importo tabela…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import from c&amp;lipboard</source>
        <translation>Importo nga &amp;kujtesa</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>Ruaj &amp;një shabllon…</translation>
    </message>
    <message>
        <source>Pu&amp;blish edition…</source>
        <translation>Bo&amp;to botimin…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Ek&amp;sporto të dhënat…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Eksporto figurën…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export se&amp;veral factsheets…</source>
        <translation>Eksporto disa fleta inform&amp;ative…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Printo…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;metrat…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Gjej…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture and numbers</source>
        <translation>Kopjo figurën &amp;dhe numrat</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Same period &amp;last year</source>
        <translation>E njëjta periudhë &amp;vjet</translation>
    </message>
    <message>
        <source>&amp;Preceding period</source>
        <translation>Periudha e &amp;mëparshme</translation>
    </message>
    <message>
        <source>Pre&amp;vious month</source>
        <translation>Muaji i m&amp;ëparshëm</translation>
    </message>
    <message>
        <source>&amp;12 months and the 12 before</source>
        <translation>&amp;12 muaj dhe 12 para tyre</translation>
    </message>
    <message>
        <source>L&amp;atest month and the one before</source>
        <translation>Muaji i &amp;fundit dhe ai para tij</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>Muaji i &amp;parë</translation>
    </message>
    <message>
        <source>Pea&amp;k month</source>
        <translation>Muaji më i &amp;lartë</translation>
    </message>
    <message>
        <source>Same months of all earlier &amp;years</source>
        <translation>Të n&amp;jëjtët muaj të të gjitha viteve të mëparshme</translation>
    </message>
    <message>
        <source>Previous e&amp;dition</source>
        <translation>&amp;Botimi i mëparshëm</translation>
    </message>
    <message>
        <source>Since an eve&amp;nt</source>
        <translation>Që nga një n&amp;gjarje</translation>
    </message>
    <message>
        <source>One month &amp;earlier</source>
        <translation>Një muaj më &amp;herët</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>One month la&amp;ter</source>
        <translation>Një muaj më v&amp;onë</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Këmbe A me B</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Të dhënat</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Harta</translation>
    </message>
    <message>
        <source>&amp;Factsheet</source>
        <translation>&amp;Fleta informative</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importimi</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Hist&amp;oria</translation>
    </message>
    <message>
        <source>Type &amp;periods</source>
        <translation>Shkruaj p&amp;eriudhat</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Rifresko</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Ekran i &amp;plotë</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Si &amp;sistemi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>E &amp;çelët</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>E &amp;errët</translation>
    </message>
    <message>
        <source>The window changes its language and its numbers when the program is started again.</source>
        <translation>Dritarja e ndryshon gjuhën dhe numrat e saj kur programi niset sërish.</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Grup i ri të dhënash</translation>
    </message>
    <message>
        <source>Datasets (*.movements)</source>
        <translation>Grupe të dhënash (*.movements)</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Hapja e një grupi të dhënash</translation>
    </message>
    <message>
        <source>Import sheets</source>
        <translation>Importimi i tabelave</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabela (*.xlsx *.ods *.csv *.tsv *.txt);;Të gjithë skedarët (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy cells in a spreadsheet first.</source>
        <translation>Në kujtesën e përkohshme nuk ka tekst. Kopjoni së pari qeliza në një program tabelash.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Zbraz listën</translation>
    </message>
    <message>
        <source>map</source>
        <translation>hartë</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>grafik</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ende nuk ka asgjë për të eksportuar.</translation>
    </message>
    <message>
        <source>The picture and its numbers are on the clipboard.</source>
        <translation>Figura dhe numrat e saj janë në kujtesën e përkohshme.</translation>
    </message>
</context>
<context>
    <name>mm::Map</name>
    <message>
        <source>A map of %1 × %2 mm has no room for %3.</source>
        <translation>Një hartë prej %1 × %2 mm nuk ka vend për %3.</translation>
    </message>
</context>
<context>
    <name>mm::MapPage</name>
    <message>
        <source>Move both periods through the months, one after the other</source>
        <translation>I zhvendos të dyja periudhat nëpër muaj, një nga një</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ndalo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Luaj</translation>
    </message>
</context>
<context>
    <name>mm::MapPane</name>
    <message>
        <source>Map of A</source>
        <translation>Harta e A</translation>
    </message>
    <message>
        <source>Map of B</source>
        <translation>Harta e B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Circles: the figures of A</source>
        <translation>Rrathë: shifrat e A</translation>
    </message>
    <message>
        <source>A | B</source>
        <translation>A | B</translation>
    </message>
    <message>
        <source>Circles: A beside B, on one scale</source>
        <translation>Rrathë: A pranë B, me një shkallë</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>Shaded: the change from B to A in percent</source>
        <translation>Me hije: ndryshimi nga B te A në përqindje</translation>
    </message>
    <message>
        <source>Lock scale</source>
        <translation>Mbaj shkallën</translation>
    </message>
    <message>
        <source>One scale of circles for all months, so that moving through time does not mislead</source>
        <translation>Një shkallë rrathësh për të gjithë muajt, që lëvizja në kohë të mos mashtrojë</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelë</translation>
    </message>
    <message>
        <source>Show the numbers of the map as a table</source>
        <translation>Trego numrat e hartës si tabelë</translation>
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
        <translation>Harta</translation>
    </message>
    <message>
        <source>%1, %2. Use the arrow keys to go from place to place, Enter to select.</source>
        <translation>%1, %2. Me shigjeta shkohet nga vendi në vend, Enter zgjedh.</translation>
    </message>
</context>
<context>
    <name>mm::MeaningDialog</name>
    <message>
        <source>Correct the reading</source>
        <translation>Korrigjo leximin</translation>
    </message>
    <message>
        <source>Indicator, country, month or nationality</source>
        <translation>Tregues, vend, muaj ose shtetësi</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Kuptimet</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigjo</translation>
    </message>
</context>
<context>
    <name>mm::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Mbyll këtë mesazh</translation>
    </message>
</context>
<context>
    <name>mm::MomentDialog</name>
    <message>
        <source>Show data as of a moment</source>
        <translation>Të dhënat sipas një çasti</translation>
    </message>
    <message>
        <source>&amp;Show what was known on</source>
        <translation>&amp;Trego çfarë njihej më</translation>
    </message>
</context>
<context>
    <name>mm::MonthGridModel</name>
    <message>
        <source>typed as %1</source>
        <translation>shkruar si %1</translation>
    </message>
</context>
<context>
    <name>mm::MonthSparkline</name>
    <message>
        <source>The last two years</source>
        <translation>Dy vitet e fundit</translation>
    </message>
</context>
<context>
    <name>mm::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Faqet</translation>
    </message>
</context>
<context>
    <name>mm::NumberPanel</name>
    <message>
        <source>Co&amp;mment</source>
        <translation>K&amp;omenti</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>F&amp;ollow up</source>
        <translation>Për &amp;t'u ndjekur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Sign off this country and month</source>
        <translation>&amp;Mirato këtë vend dhe muaj</translation>
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
        <translation>Asnjë grup të dhënash nuk është hapur. Hapni së pari një, ose krijoni një të ri.</translation>
    </message>
    <message>
        <source>%1 can be read but not written, so nothing can be published.</source>
        <translation>%1 mund të lexohet, por jo të shkruhet, prandaj asgjë nuk mund të botohet.</translation>
    </message>
    <message>
        <source>An earlier state is shown, and an edition is made of the present one. Go back to now to publish.</source>
        <translation>Tregohet një gjendje e mëparshme, kurse botimi bëhet nga e tanishmja. Kthehuni te e tanishmja për të botuar.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets before publishing.</source>
        <translation>Ende nuk ka shifra. Importoni tabela para botimit.</translation>
    </message>
    <message>
        <source>%1 edition, %2</source>
        <translation>botimi %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is published. Frozen are the figures, %Ln sentence(s), the style and the PDF, as of state %2.</source>
        <translation>
            <numerusform>“%1” u botua. U ngrinë shifrat, %Ln fjali, stili dhe PDF-ja, sipas gjendjes %2.</numerusform>
            <numerusform>“%1” u botua. U ngrinë shifrat, %Ln fjali, stili dhe PDF-ja, sipas gjendjes %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>Nuk thuhet: %1</translation>
    </message>
    <message>
        <source>Save the PDF of “%1”</source>
        <translation>Ruaj PDF-në e “%1”</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumente PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Ende nuk ka shifra. Importoni tabela për të parë një fletë informative.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written, the last is %1.</source>
        <translation>
            <numerusform>U shkrua %Ln skedar, i fundit është %1.</numerusform>
            <numerusform>U shkruan %Ln skedarë, i fundit është %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Siç janë tani</translation>
    </message>
    <message>
        <source>As they were known on %1</source>
        <translation>Siç njiheshin më %1</translation>
    </message>
    <message>
        <source>As they were published in “%1”</source>
        <translation>Siç u botuan në “%1”</translation>
    </message>
    <message>
        <source>Writing comments into %1…</source>
        <translation>Po shkruhen komente te %1…</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 ekziston. Të zëvendësohet?</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Po shkruhet %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>U shkrua: %1</translation>
    </message>
</context>
<context>
    <name>mm::Page</name>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Figura PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Vizatime SVG</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Faqe ueb</translation>
    </message>
    <message>
        <source>“%1” does not end with .pdf, .png, .svg or .html.</source>
        <translation>“%1” nuk mbaron me .pdf, .png, .svg ose .html.</translation>
    </message>
    <message>
        <source>Not everything fits on the page: %1. Make these blocks wider.</source>
        <translation>Jo gjithçka zë vend në faqe: %1. Zgjerojini këto blloqe.</translation>
    </message>
    <message>
        <source>In the name “%1”, at character %2: %3.</source>
        <translation>Në emrin “%1”, te shenja %2: %3.</translation>
    </message>
    <message>
        <source>Several factsheets would be named “%1”; put {month} or {country} into the name.</source>
        <translation>Disa fleta informative do të quheshin “%1”; vendosni {month} ose {country} në emër.</translation>
    </message>
</context>
<context>
    <name>mm::PagePreview</name>
    <message>
        <source>Pages</source>
        <translation>Faqet</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 nga 12 kolona</translation>
    </message>
    <message>
        <source>Height %1 %</source>
        <translation>Lartësia %1 %</translation>
    </message>
</context>
<context>
    <name>mm::PasteBar</name>
    <message>
        <source>Paste</source>
        <translation>Ngjit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
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
            <numerusform>dhe edhe %n</numerusform>
            <numerusform>dhe edhe %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PathRow</name>
    <message>
        <source>Browse…</source>
        <translation>Shfleto…</translation>
    </message>
</context>
<context>
    <name>mm::PinBar</name>
    <message>
        <source>Pinned comparisons</source>
        <translation>Krahasimet e fiksuara</translation>
    </message>
</context>
<context>
    <name>mm::PinCard</name>
    <message>
        <source>Factsheet</source>
        <translation>Fleta informative</translation>
    </message>
    <message>
        <source>Show this comparison on the factsheet, always with the numbers of the day</source>
        <translation>Trego këtë krahasim në fletën informative, gjithmonë me numrat e ditës</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Hiq fiksimin</translation>
    </message>
    <message>
        <source>Unpin this comparison</source>
        <translation>Hiq fiksimin e këtij krahasimi</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>U fiksua: %1</translation>
    </message>
</context>
<context>
    <name>mm::Presenter</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 nga %2: %3</translation>
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
        <translation>Shihi</translation>
    </message>
    <message>
        <source>Read without them</source>
        <translation>Lexo pa to</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Harroji</translation>
    </message>
    <message>
        <source>Export them…</source>
        <translation>Eksportoji…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Më shumë</translation>
    </message>
    <message numerus="yes">
        <source>also %Ln other file(s)</source>
        <translation>
            <numerusform>edhe %Ln skedar tjetër</numerusform>
            <numerusform>edhe %Ln skedarë të tjerë</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PublishDialog</name>
    <message>
        <source>Publish edition</source>
        <translation>Botimi i një edicioni</translation>
    </message>
    <message>
        <source>What the reader of the history should know</source>
        <translation>Çfarë duhet të dijë lexuesi i historisë</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Boto</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Muaji:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Emri:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>&amp;Shënim:</translation>
    </message>
    <message>
        <source>Wording:</source>
        <translation>Teksti:</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versioni %2</translation>
    </message>
    <message>
        <source>An edition needs a name.</source>
        <translation>Botimi duhet të ketë një emër.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Ekziston tashmë një botim me emrin “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition: it means a time.</source>
        <translation>“%1” nuk mund të jetë emri i një botimi: do të thotë kohë.</translation>
    </message>
    <message>
        <source>Figures, sentences, style and PDF of this month are frozen for good. From then on the figures of %1 change only with a reason, and the program tells when the edition no longer agrees with them.</source>
        <translation>Shifrat, fjalitë, stili dhe PDF-ja e këtij muaji ngrihen përgjithmonë. Që atëherë shifrat e %1 ndryshojnë vetëm me një arsye, dhe programi lajmëron kur botimi nuk pajtohet më me to.</translation>
    </message>
</context>
<context>
    <name>mm::QueryBar</name>
    <message>
        <source>Indicator</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Çfarë numërohet</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Krahaso me</translation>
    </message>
    <message>
        <source>Usual ways to choose what is compared with what</source>
        <translation>Mënyra të zakonshme për të zgjedhur çfarë krahasohet me çfarë</translation>
    </message>
    <message>
        <source>Periods to compare</source>
        <translation>Periudhat për krahasim</translation>
    </message>
    <message>
        <source>Jan-Jul 2025 vs 2024</source>
        <translation>jan-korr 2025 krahasuar me 2024</translation>
    </message>
    <message>
        <source>For instance: Jan-Jul 2025 vs 2024 · 2025-05 · Q1 25 vs Q1 24 · last 12</source>
        <translation>Për shembull: jan-korr 2025 krahasuar me 2024 · 2025-05 · T1 25 vs T1 24 · 12 muajt e fundit</translation>
    </message>
    <message>
        <source>Also: vs previous edition · vs first month · vs peak · vs earlier years</source>
        <translation>Edhe: krahasuar me botimin e mëparshëm · krahasuar me muajin e parë · krahasuar me kulmin · krahasuar me vitet e mëparshme</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>E njëjta periudhë vjet</translation>
    </message>
    <message>
        <source>Preceding period</source>
        <translation>Periudha e mëparshme</translation>
    </message>
    <message>
        <source>Last month of A and the one before</source>
        <translation>Muaji i fundit i A dhe ai para tij</translation>
    </message>
    <message>
        <source>12 months and the 12 before</source>
        <translation>12 muaj dhe 12 para tyre</translation>
    </message>
    <message>
        <source>Latest month and the one before</source>
        <translation>Muaji i fundit dhe ai para tij</translation>
    </message>
    <message>
        <source>Last month of A and the first month</source>
        <translation>Muaji i fundit i A dhe muaji i parë</translation>
    </message>
    <message>
        <source>Last month of A and the peak month</source>
        <translation>Muaji i fundit i A dhe muaji më i lartë</translation>
    </message>
    <message>
        <source>Same months of all earlier years</source>
        <translation>Të njëjtët muaj të të gjitha viteve të mëparshme</translation>
    </message>
    <message>
        <source>Previous edition</source>
        <translation>Botimi i mëparshëm</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Siç është shkruar</translation>
    </message>
    <message>
        <source>%1 — press Enter</source>
        <translation>%1 — shtypni Enter</translation>
    </message>
</context>
<context>
    <name>mm::RawSheetModel</name>
    <message>
        <source>names a month</source>
        <translation>emërton një muaj</translation>
    </message>
    <message>
        <source>names what is counted, or where</source>
        <translation>emërton çfarë numërohet, ose ku</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>një numër</translation>
    </message>
    <message>
        <source>empty: says nothing</source>
        <translation>bosh: nuk thotë asgjë</translation>
    </message>
    <message>
        <source>a total: checked, not stored</source>
        <translation>shumë: e kontrolluar, nuk ruhet</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>lënë jashtë</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>pret përgjigje</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nuk u mor</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>e korrigjuar</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>%1: waits for an answer</source>
        <translation>%1: pret përgjigje</translation>
    </message>
    <message>
        <source>%1: %2 here, something else in another cell</source>
        <translation>%1: %2 këtu, diçka tjetër në një qelizë tjetër</translation>
    </message>
    <message>
        <source>%1: not taken</source>
        <translation>%1: nuk u mor</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>shkruhet “%1”</translation>
    </message>
    <message>
        <source>corrected: %1 is %2</source>
        <translation>e korrigjuar: %1 është %2</translation>
    </message>
</context>
<context>
    <name>mm::RawSheetView</name>
    <message>
        <source>Sheet</source>
        <translation>Fleta</translation>
    </message>
    <message>
        <source>The sheet as it is in the file</source>
        <translation>Fleta siç është në skedar</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it. Enter, or the right button, corrects how it was read.</source>
        <translation>Shkoni te një qelizë për të lexuar ç’u mor prej saj. Enter ose butoni i djathtë korrigjon leximin e saj.</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>Kjo fletë është bosh.</translation>
    </message>
    <message>
        <source>With this correction no number of the sheet is read any more.</source>
        <translation>Me këtë korrigjim nuk lexohet më asnjë numër i fletës.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tërhiqe</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it.</source>
        <translation type="vanished">Shkoni te një qelizë për të lexuar ç’u mor prej saj.</translation>
    </message>
</context>
<context>
    <name>mm::ReasonBar</name>
    <message>
        <source>Change</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Correction by the authority</source>
        <translation>Korrigjim nga autoriteti</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Gabim shtypi</translation>
    </message>
    <message>
        <source>Change of method</source>
        <translation>Ndryshim metode</translation>
    </message>
    <message>
        <source>Late report</source>
        <translation>Raportim me vonesë</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>Pse ndryshon?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Arsyeja e ndryshimit</translation>
    </message>
</context>
<context>
    <name>mm::RecoveryBar</name>
    <message>
        <source>Show in history</source>
        <translation>Trego në histori</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Vazhdo shkrimin</translation>
    </message>
    <message>
        <source>The program did not end properly: the session of %1 was cut off.</source>
        <translation>Programi nuk u mbyll si duhet: puna e nisur më %1 u ndërpre.</translation>
    </message>
    <message>
        <source>Nothing had been entered yet.</source>
        <translation>Ende nuk ishte futur asgjë.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved; the last saved change is “%1” of %2.</source>
        <translation>Gjithçka që u fut është ruajtur; ndryshimi i fundit i ruajtur është “%1” i %2.</translation>
    </message>
    <message>
        <source>Not entered was the comment “%1” on %2.</source>
        <translation>Nuk u fut komenti “%1” për %2.</translation>
    </message>
    <message>
        <source>Not entered was “%1” for %2.</source>
        <translation>Nuk u fut “%1” për %2.</translation>
    </message>
</context>
<context>
    <name>mm::RevisionModel</name>
    <message>
        <source>Now</source>
        <translation>Tani</translation>
    </message>
    <message>
        <source>%1 since “%2”</source>
        <translation>%1 që nga “%2”</translation>
    </message>
    <message>
        <source>%1 (%2) since “%3”</source>
        <translation>%1 (%2) që nga “%3”</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pa shifër</translation>
    </message>
</context>
<context>
    <name>mm::RevisionsView</name>
    <message>
        <source>Indicator</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Vendi ose territori</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Të gjitha vendet</translation>
    </message>
    <message>
        <source>▲ higher   ▼ lower than in the edition before</source>
        <translation>▲ më shumë   ▼ më pak se në botimin e mëparshëm</translation>
    </message>
    <message>
        <source>Figures by month and edition</source>
        <translation>Shifrat sipas muajit dhe botimit</translation>
    </message>
    <message>
        <source>No edition has been published yet</source>
        <translation>Ende nuk është botuar asnjë botim</translation>
    </message>
    <message>
        <source>Here one edition stands beside the other, and you see by how much first reports are revised later. Publish a month: from then on its figures are remembered.</source>
        <translation>Këtu botimet qëndrojnë krah për krah dhe shihet sa ndryshojnë më vonë raportimet e para. Botoni një muaj: që atëherë shifrat e tij mbahen mend.</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Boto një botim…</translation>
    </message>
    <message>
        <source>What each edition said</source>
        <translation>Çfarë thotë secili botim</translation>
    </message>
    <message>
        <source>History of the number</source>
        <translation>Historia e numrit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopjo</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopjo me kr&amp;erët</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>No edition printed a figure of “%1” for “%2”.</source>
        <translation>Asnjë botim nuk ka shifër “%1” për “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) still hold.</source>
        <translation>
            <numerusform>%1: shifrat e para të botuara për %Ln muaj vlejnë ende.</numerusform>
            <numerusform>%1: shifrat e para të botuara për %Ln muaj vlejnë ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) were revised by %2 on average, by %3 without regard to direction.</source>
        <translation>
            <numerusform>%1: shifrat e para të botuara për %Ln muaj ndryshuan mesatarisht me %2, dhe me %3 pa marrë parasysh drejtimin.</numerusform>
            <numerusform>%1: shifrat e para të botuara për %Ln muaj ndryshuan mesatarisht me %2, dhe me %3 pa marrë parasysh drejtimin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Asnjë numër i zgjedhur</translation>
    </message>
    <message>
        <source>History of the number: %1, %2</source>
        <translation>Historia e numrit: %1, %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nuk është raportuar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kush</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Prej</translation>
    </message>
</context>
<context>
    <name>mm::RowsTable</name>
    <message>
        <source>The same as a table</source>
        <translation>E njëjta si tabelë</translation>
    </message>
</context>
<context>
    <name>mm::RunDialog</name>
    <message>
        <source>Export several factsheets</source>
        <translation>Eksportimi i disa fletave informative</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rajoni</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Çdo vend</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Figura PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Vizatime SVG</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Faqe ueb</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>F&amp;aqja:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Prej:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Deri:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formati:</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>S&amp;kedarët:</translation>
    </message>
    <message>
        <source>The run ends before it begins.</source>
        <translation>Vargu mbaron para se të fillojë.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>Skedarët kanë nevojë për një emër.</translation>
    </message>
    <message>
        <source>One factsheet: %1</source>
        <translation>Një fletë informative: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln factsheet(s): from %1 to %2</source>
        <translation>
            <numerusform>%Ln fletë informative: nga %1 te %2</numerusform>
            <numerusform>%Ln fleta informative: nga %1 te %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RunExport</name>
    <message>
        <source>Making factsheets…</source>
        <translation>Po bëhen fletat informative…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndalo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the run are there already, the first is “%1”. Replace them?</source>
        <translation>
            <numerusform>%Ln skedar i vargut ekziston tashmë: “%1”. Të zëvendësohet?</numerusform>
            <numerusform>%Ln skedarë të vargut ekzistojnë tashmë, i pari është “%1”. Të zëvendësohen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export several factsheets</source>
        <translation>Eksportimi i disa fletave informative</translation>
    </message>
</context>
<context>
    <name>mm::SenderDialog</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopjo tekstin</translation>
    </message>
    <message>
        <source>This kind of file cannot hold comments: what goes back is an Excel workbook with a copy of its cells, as text.</source>
        <translation>Ky lloj skedari nuk mund të mbajë komente: kthehet një skedar Excel me kopjen e qelizave të tij, si tekst.</translation>
    </message>
    <message>
        <source>Back to the sender</source>
        <translation>Kthim dërguesit</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libër pune Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Text, in the language of the sender:</source>
        <translation>&amp;Teksti, në gjuhën e dërguesit:</translation>
    </message>
    <message>
        <source>The &amp;sheet, with a comment on every cell in question:</source>
        <translation>Ta&amp;bela, me një koment në çdo qelizë të dyshimtë:</translation>
    </message>
</context>
<context>
    <name>mm::SentenceDialog</name>
    <message>
        <source>Rewrite: %1</source>
        <translation>Riformulimi: %1</translation>
    </message>
    <message>
        <source>In your &amp;words:</source>
        <translation>Me &amp;fjalët tuaja:</translation>
    </message>
    <message>
        <source>Sentence in your words</source>
        <translation>Fjalia me fjalët tuaja</translation>
    </message>
    <message>
        <source>&amp;Use these words</source>
        <translation>&amp;Përdori këto fjalë</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Tërhiqe</translation>
    </message>
    <message>
        <source>Print the computed sentence again</source>
        <translation>Printo sërish fjalinë e llogaritur</translation>
    </message>
    <message>
        <source>As the data say it:</source>
        <translation>Siç e thonë të dhënat:</translation>
    </message>
    <message>
        <source>Write a sentence, or take your words back.</source>
        <translation>Shkruani një fjali ose tërhiqni fjalët tuaja.</translation>
    </message>
    <message>
        <source>No longer said: %1</source>
        <translation>Nuk thuhet më: %1</translation>
    </message>
    <message>
        <source>This is the computed sentence.</source>
        <translation>Kjo është fjalia e llogaritur.</translation>
    </message>
    <message>
        <source>Every number agrees with the data.</source>
        <translation>Çdo numër pajtohet me të dhënat.</translation>
    </message>
</context>
<context>
    <name>mm::SentencesPanel</name>
    <message>
        <source>Rewrite…</source>
        <translation>Riformulo…</translation>
    </message>
    <message>
        <source>Rewrite the sentence on: %1</source>
        <translation>Riformulo fjalinë për: %1</translation>
    </message>
    <message>
        <source>The dataset can be read but not written.</source>
        <translation>Grupi i të dhënave mund të lexohet, por jo të shkruhet.</translation>
    </message>
    <message>
        <source>An earlier state is shown. Go back to now to rewrite a sentence.</source>
        <translation>Tregohet një gjendje e mëparshme. Kthehuni te e tanishmja për të riformuluar një fjali.</translation>
    </message>
    <message>
        <source>In own words, which agree with the data.</source>
        <translation>Me fjalë të veta, që pajtohen me të dhënat.</translation>
    </message>
    <message>
        <source>In own words. %1</source>
        <translation>Me fjalë të veta. %1</translation>
    </message>
    <message>
        <source>The data do not say it.</source>
        <translation>Të dhënat nuk e thonë këtë.</translation>
    </message>
</context>
<context>
    <name>mm::SettingsDialog</name>
    <message>
        <source>&amp;Inbox folder:</source>
        <translation>Dosja e &amp;marrjes:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Si sistemi</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Si gjuha e dritares</translation>
    </message>
    <message>
        <source>The language of the document changes at once; the window changes its language and its numbers when the program is started again.</source>
        <translation>Gjuha e dokumentit ndryshon menjëherë; dritarja e ndryshon gjuhën dhe numrat e saj kur programi niset sërish.</translation>
    </message>
    <message>
        <source>Language of the &amp;window:</source>
        <translation>Gjuha e &amp;dritares:</translation>
    </message>
    <message>
        <source>&amp;Numbers in the window:</source>
        <translation>&amp;Numrat në dritare:</translation>
    </message>
    <message>
        <source>Language of the &amp;document:</source>
        <translation>Gjuha e do&amp;kumentit:</translation>
    </message>
    <message>
        <source>New workbooks in this folder are announced and go through the review; nothing is imported by itself.</source>
        <translation>Tabelat e reja në këtë dosje njoftohen dhe kalojnë nëpër shqyrtim; asgjë nuk importohet vetvetiu.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Shfleto…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosja</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Dosja e marrjes</translation>
    </message>
</context>
<context>
    <name>mm::Sheet</name>
    <message>
        <source>a cell holds more than %1 characters</source>
        <translation>një qelizë ka më shumë se %1 shenja</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rreshti %1</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>një thonjëz hapet dhe nuk mbyllet kurrë</translation>
    </message>
    <message>
        <source>it has more than %1 rows or %2 columns</source>
        <translation>ka më shumë se %1 rreshta ose %2 kolona</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>një rresht është më i gjatë se %1 bajtë</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>nuk përmban asgjë</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>është dosje</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>nuk është skedar i zakonshëm</translation>
    </message>
    <message>
        <source>another program changed it while it was read</source>
        <translation>një program tjetër e ndryshoi gjatë leximit</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>është më i madh se %1</translation>
    </message>
    <message>
        <source>it is an address; save the file first</source>
        <translation>është adresë; ruajeni fillimisht skedarin</translation>
    </message>
    <message>
        <source>this is no name of a file</source>
        <translation>ky nuk është emër skedari</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>ka më shumë se %1 fletë</translation>
    </message>
    <message>
        <source>this document is no spreadsheet</source>
        <translation>ky dokument nuk është fletëllogaritëse</translation>
    </message>
    <message>
        <source>it is locked by a password; save it without one</source>
        <translation>është i mbyllur me fjalëkalim; ruajeni pa të</translation>
    </message>
    <message>
        <source>cell %1 stands twice in it</source>
        <translation>qeliza %1 gjendet dy herë në të</translation>
    </message>
    <message>
        <source>it has more than %1 merged ranges</source>
        <translation>ka më shumë se %1 zona të bashkuara</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>leximi u ndërpre</translation>
    </message>
    <message>
        <source>reading it takes longer than %1 seconds</source>
        <translation>leximi zgjat më shumë se %1 sekonda</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1</source>
        <translation>i shpaketuar është më i madh se %1</translation>
    </message>
    <message>
        <source>it holds more than %1 cells</source>
        <translation>ka më shumë se %1 qeliza</translation>
    </message>
    <message>
        <source>its cells need more memory than %1</source>
        <translation>qelizat e tij duan më shumë memorie se %1</translation>
    </message>
    <message>
        <source>“%1” was not read: %2%3.</source>
        <translation>“%1” nuk u lexua: %2%3.</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>kodimi “%1” nuk njihet</translation>
    </message>
    <message>
        <source>its text is not valid %1</source>
        <translation>teksti nuk është %1 i vlefshëm</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text: byte %1 is no character</source>
        <translation>nuk është as libër pune as tekst: bajti %1 nuk është shenjë</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text</source>
        <translation>nuk është as libër pune as tekst</translation>
    </message>
    <message>
        <source>it is an archive of other files</source>
        <translation>është arkiv skedarësh të tjerë</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>nuk ka asnjë fletë me qeliza</translation>
    </message>
    <message>
        <source>it is no workbook as its name says, but a text; if it is a table, rename it to .csv</source>
        <translation>nuk është libër pune siç thotë emri, por tekst; nëse është tabelë, riemërojeni në .csv</translation>
    </message>
    <message>
        <source>this is a locked binary workbook (.xlsb); save it as .xlsx without a password</source>
        <translation>është libër pune binar i mbyllur (.xlsb); ruajeni si .xlsx pa fjalëkalim</translation>
    </message>
    <message>
        <source>this is an old workbook (.xls); save it as .xlsx</source>
        <translation>është libër pune i vjetër (.xls); ruajeni si .xlsx</translation>
    </message>
    <message>
        <source>it is a web page or an XML document</source>
        <translation>është faqe uebi ose dokument XML</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>nuk është libër pune</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>nuk ka memorie të mjaftueshme</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>një qelizë i referohet një teksti që nuk është aty</translation>
    </message>
    <message>
        <source>comments cannot be put in: it is written in an unusual way</source>
        <translation>komentet nuk mund të futen: është shkruar në mënyrë të pazakontë</translation>
    </message>
    <message>
        <source>it cannot be packed again</source>
        <translation>nuk mund të paketohet përsëri</translation>
    </message>
    <message>
        <source>“%1” points out of the file</source>
        <translation>“%1” tregon jashtë skedarit</translation>
    </message>
    <message>
        <source>it does not say where the workbook is</source>
        <translation>nuk thotë ku është libri i punës</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>është libër pune binar (.xlsb); ruajeni si .xlsx</translation>
    </message>
    <message>
        <source>this is a text document or a presentation</source>
        <translation>është dokument teksti ose prezantim</translation>
    </message>
    <message>
        <source>it does not say where sheet “%1” is</source>
        <translation>nuk thotë ku është fleta “%1”</translation>
    </message>
    <message>
        <source>its texts are longer than %1 bytes</source>
        <translation>tekstet e tij janë më të gjata se %1 bajtë</translation>
    </message>
    <message>
        <source>it has more than %1 texts</source>
        <translation>ka më shumë se %1 tekste</translation>
    </message>
    <message>
        <source>this part is no table of texts</source>
        <translation>kjo pjesë nuk është tabelë tekstesh</translation>
    </message>
    <message>
        <source>cell %1 holds more than %2 characters</source>
        <translation>qeliza %1 ka më shumë se %2 shenja</translation>
    </message>
    <message>
        <source>%1 is no row number</source>
        <translation>%1 nuk është numër rreshti</translation>
    </message>
    <message>
        <source>%1 is no type of a cell</source>
        <translation>%1 nuk është lloj qelize</translation>
    </message>
    <message>
        <source>%1 is no place of a cell</source>
        <translation>%1 nuk është vend qelize</translation>
    </message>
    <message>
        <source>%1 is no range of cells</source>
        <translation>%1 nuk është zonë qelizash</translation>
    </message>
    <message>
        <source>this part is no sheet of cells</source>
        <translation>kjo pjesë nuk është fletë me qeliza</translation>
    </message>
    <message>
        <source>this part is no workbook</source>
        <translation>kjo pjesë nuk është libër pune</translation>
    </message>
    <message>
        <source>it contains a document type declaration, which sound workbooks never have</source>
        <translation>përmban një deklarim të llojit të dokumentit, që librat e rregullt të punës nuk e kanë kurrë</translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation>përmban një etiketë më të gjatë se %1 bajtë</translation>
    </message>
    <message>
        <source>it hides a document type declaration in a foreign encoding</source>
        <translation>fsheh një deklarim të llojit të dokumentit në një kodim të huaj</translation>
    </message>
    <message>
        <source>it breaks off in the middle, at line %1</source>
        <translation>ndërpritet në mes, në rreshtin %1</translation>
    </message>
    <message>
        <source>it is not well-formed at line %1 (%2)</source>
        <translation>nuk është i shkruar drejt në rreshtin %1 (%2)</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>elementet janë të ndërfutura më thellë se %1</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>një element ka më shumë se %1 atribute</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>ka më shumë se %1 pjesë</translation>
    </message>
    <message>
        <source>its size is not what the file says</source>
        <translation>madhësia nuk është ajo që thotë skedari</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>shpaketohet në më shumë se %1 herë madhësinë e vet</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>shuma e kontrollit është e gabuar</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>nuk mund të shpaketohet</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>i mungon fundi</translation>
    </message>
    <message>
        <source>its table of parts is damaged</source>
        <translation>lista e pjesëve është e dëmtuar</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>pjesët mbivendosen</translation>
    </message>
    <message>
        <source>the name of this part points out of the file</source>
        <translation>emri i kësaj pjese tregon jashtë skedarit</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>madhësia është e pamundur</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>është i mbyllur me fjalëkalim</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>gjendet dy herë në skedar</translation>
    </message>
    <message>
        <source>this part is missing</source>
        <translation>kjo pjesë mungon</translation>
    </message>
    <message>
        <source>it is packed by a method that is not supported</source>
        <translation>është paketuar me një metodë që nuk mbështetet</translation>
    </message>
</context>
<context>
    <name>mm::SheetCorrector</name>
    <message>
        <source>This row is the &amp;header</source>
        <translation>Ky rresht është &amp;koka</translation>
    </message>
    <message>
        <source>This &amp;row means…</source>
        <translation>Ky &amp;rresht do të thotë…</translation>
    </message>
    <message>
        <source>This &amp;column means…</source>
        <translation>Kjo ko&amp;lonë do të thotë…</translation>
    </message>
    <message>
        <source>“%1” &amp;means…</source>
        <translation>“%1” do të &amp;thotë…</translation>
    </message>
    <message>
        <source>&amp;Take back: %1 is %2</source>
        <translation>Tër&amp;hiqe: %1 është %2</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation>Çfarë do të thotë %1?</translation>
    </message>
</context>
<context>
    <name>mm::SourceWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Po hapet %1…</translation>
    </message>
    <message>
        <source>Sheet as it was sent</source>
        <translation>Fleta siç u dërgua</translation>
    </message>
    <message>
        <source>%1, as it was sent. The number came from %2.</source>
        <translation>%1, siç u dërgua. Numri erdhi nga %2.</translation>
    </message>
</context>
<context>
    <name>mm::StaleWindow</name>
    <message>
        <source>Charts and tables that show something else</source>
        <translation>Grafikë dhe tabela që tregojnë diçka tjetër</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>pa renditje</translation>
    </message>
    <message>
        <source>Ranks that changed</source>
        <translation>Renditje që kanë ndryshuar</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3 → %4</source>
        <translation>%1 te “%2”: %3 → %4</translation>
    </message>
    <message>
        <source>&amp;Copy erratum</source>
        <translation>&amp;Kopjo korrigjimin</translation>
    </message>
    <message>
        <source>&amp;Publish a new edition…</source>
        <translation>Bo&amp;to një botim të ri…</translation>
    </message>
    <message>
        <source>Editions and the data</source>
        <translation>Botimet dhe të dhënat</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Botimi</translation>
    </message>
    <message>
        <source>What the edition says and the data say now</source>
        <translation>Çfarë thotë botimi dhe çfarë thonë tani të dhënat</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Botimi:</translation>
    </message>
    <message>
        <source>E&amp;rratum, draft</source>
        <translation>Ko&amp;rrigjim, draft</translation>
    </message>
    <message>
        <source>Every edition agrees with the data.</source>
        <translation>Çdo botim pajtohet me të dhënat.</translation>
    </message>
    <message>
        <source>Published on %1. Since then the data were changed; what the edition says is struck through where the data now say something else.</source>
        <translation>Botuar më %1. Që atëherë të dhënat u ndryshuan; ajo që thotë botimi është e vijëzuar aty ku të dhënat tani thonë diçka tjetër.</translation>
    </message>
    <message>
        <source>No sentence has to read differently; only charts or tables do.</source>
        <translation>Asnjë fjali nuk duhet të lexohet ndryshe; ndryshojnë vetëm grafikë ose tabela.</translation>
    </message>
</context>
<context>
    <name>mm::StatementBar</name>
    <message>
        <source>Show without percent</source>
        <translation>Trego pa përqindje</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Çfarë krahasohet</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Asnjë grup të dhënash nuk është hapur.</translation>
    </message>
    <message>
        <source>Keep both periods; figures that lack months go without percent</source>
        <translation>Mbaj të dyja periudhat; shifrat që u mungojnë muaj mbeten pa përqindje</translation>
    </message>
    <message>
        <source>Compare with B as it is now known, or as it was published then</source>
        <translation>Krahaso me B siç njihet tani ose siç u botua atëherë</translation>
    </message>
    <message>
        <source>No common months</source>
        <translation>Pa muaj të përbashkët</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Vetëm %1</translation>
    </message>
    <message>
        <source>Compare only the months that every country has in both periods</source>
        <translation>Krahaso vetëm muajt që çdo vend i ka në të dyja periudhat</translation>
    </message>
</context>
<context>
    <name>mm::Store</name>
    <message>
        <source>There is no edition, time or change set “%1”.</source>
        <translation>Nuk ka botim, kohë apo grup ndryshimesh “%1”.</translation>
    </message>
    <message>
        <source>There are no figures for %1; nothing was published.</source>
        <translation>Për %1 nuk ka shifra; nuk u publikua asgjë.</translation>
    </message>
    <message>
        <source>a comment has no month</source>
        <translation>një koment nuk ka muaj</translation>
    </message>
    <message>
        <source>A comment or sign-off was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Dikush tjetër ndryshoi ndërkohë një koment ose miratim; nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>There is no place for a backup of “%1”: its folder cannot be made. Nothing was written.</source>
        <translation>Nuk ka vend për kopjen rezervë të “%1”: dosja e saj nuk mund të krijohet. Nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>its present state is not marked</source>
        <translation>gjendja e tanishme nuk është shënuar</translation>
    </message>
    <message>
        <source>a block of figures is not as written</source>
        <translation>një bllok shifrash nuk është siç u shkrua</translation>
    </message>
    <message>
        <source>a block of figures cannot be read</source>
        <translation>një bllok shifrash nuk mund të lexohet</translation>
    </message>
    <message>
        <source>blocks of figures are missing</source>
        <translation>mungojnë blloqe shifrash</translation>
    </message>
    <message>
        <source>change set %1 holds what nobody wrote there</source>
        <translation>grupi i ndryshimeve %1 përmban atë që askush nuk e shkroi aty</translation>
    </message>
    <message>
        <source>There is no change set %1.</source>
        <translation>Nuk ka grup ndryshimesh %1.</translation>
    </message>
    <message>
        <source>change set %1 changes a figure twice</source>
        <translation>grupi i ndryshimeve %1 e ndryshon një shifër dy herë</translation>
    </message>
    <message>
        <source>There is no edition named “%1” in “%2”.</source>
        <translation>Te “%2” nuk ka botim me emrin “%1”.</translation>
    </message>
    <message>
        <source>A figure is larger than %1, which is more than can be kept.</source>
        <translation>Një shifër është më e madhe se %1, që është më shumë se sa mund të ruhet.</translation>
    </message>
    <message>
        <source>A figure was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Dikush tjetër ndryshoi ndërkohë një shifër; nuk u shkrua asgjë.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were changed by somebody else meanwhile; nothing was written.</source>
        <translation>
            <numerusform>Dikush tjetër ndryshoi ndërkohë %n shifër; nuk u shkrua asgjë.</numerusform>
            <numerusform>Dikush tjetër ndryshoi ndërkohë %n shifra; nuk u shkrua asgjë.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been published in the edition “%2”; its figures change only with a reason. Nothing was written.</source>
        <translation>Muaji %1 është botuar në botimin “%2”; shifrat e tij ndryshojnë vetëm me një arsye. Nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>its codes are numbered wrongly</source>
        <translation>kodet janë numëruar gabim</translation>
    </message>
    <message>
        <source>its figures do not follow from its change log</source>
        <translation>shifrat nuk dalin nga regjistri i ndryshimeve</translation>
    </message>
    <message>
        <source>There is a dataset in “%1” already; it was not touched.</source>
        <translation>Te “%1” ka tashmë një grup të dhënash; nuk u prek.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program; it was not touched.</source>
        <translation>“%1” është krijuar nga një version më i ri i këtij programi; nuk u prek.</translation>
    </message>
    <message>
        <source>“%1” is the dataset of another region.</source>
        <translation>“%1” është grupi i të dhënave i një rajoni tjetër.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the last change of “%1”, which was made on %2.</source>
        <translation>Ora e këtij kompjuteri është prapa ndryshimit të fundit të “%1”, i bërë më %2.</translation>
    </message>
    <message>
        <source>Figures were changed by somebody else while the edition was made; nothing was published.</source>
        <translation>Dikush tjetër ndryshoi shifra ndërsa bëhej botimi; nuk u botua asgjë.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <translation>“%1” nuk mund të jetë emri i një botimi.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Ekziston tashmë një botim me emrin “%1”.</translation>
    </message>
    <message>
        <source>an edition has no month</source>
        <translation>një botim nuk ka muaj</translation>
    </message>
    <message>
        <source>a document of the edition “%1” is not as it was</source>
        <translation>një dokument i botimit “%1” nuk është siç ishte</translation>
    </message>
    <message>
        <source>The edition “%1” is not what was published.</source>
        <translation>Botimi “%1” nuk është ai që u publikua.</translation>
    </message>
    <message>
        <source>The log holds changes that belong to no change set.</source>
        <translation>Regjistri përmban ndryshime që nuk i përkasin asnjë grupi ndryshimesh.</translation>
    </message>
    <message>
        <source>Change set %1 does not follow the one before it.</source>
        <translation>Grupi i ndryshimeve %1 nuk vijon atë para tij.</translation>
    </message>
    <message>
        <source>Change set %1 is not as it was written.</source>
        <translation>Grupi i ndryshimeve %1 nuk është siç u shkrua.</translation>
    </message>
    <message>
        <source>The directory of the change log does not fit to the log.</source>
        <translation>Përmbajtja e regjistrit të ndryshimeve nuk i përgjigjet regjistrit.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” ekziston tashmë.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not made.</source>
        <translation>Disku është plot; “%1” nuk u krijua.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is write-protected.</source>
        <translation>“%1” nuk mund të krijohet: dosja e tij është e mbrojtur nga shkrimi.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>“%1” nuk mund të krijohet: %2.</translation>
    </message>
    <message>
        <source>Databases on servers need the driver of Qt for PostgreSQL, which is not installed; in Debian it is the package libqt6sql6-psql.</source>
        <translation>Bazat në servera kërkojnë drejtuesin e Qt për PostgreSQL, i cili nuk është i instaluar; në Debian është paketa libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>“%1” could not be written; nothing was.</source>
        <translation>Te “%1” nuk mund të shkruhej; nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while it was saving. Whether the change was kept stands in the history when the server answers again.</source>
        <translation>Lidhja me “%1” u ndërpre gjatë ruajtjes. Nëse ndryshimi u ruajt, shihet te historia kur serveri të përgjigjet sërish.</translation>
    </message>
    <message>
        <source>The table “%1” is not protected against changes any more.</source>
        <translation>Tabela “%1” nuk është më e mbrojtur nga ndryshimet.</translation>
    </message>
    <message>
        <source>“%1” lies on a server, whose own backups hold it; this program makes none of it.</source>
        <translation>“%1” ndodhet në një server, që i mban vetë kopjet rezervë; ky program nuk i bën ato.</translation>
    </message>
    <message>
        <source>“%1” holds a dataset that you may not read; whoever owns it can allow it.</source>
        <translation>Te “%1” ka një grup të dhënash që ju nuk mund ta lexoni; këtë mund ta lejojë pronari i tij.</translation>
    </message>
    <message>
        <source>There is no dataset in “%1”. An empty one is made there by “mixed-movements new %2”, or in the window by Connect with the choice of a new dataset.</source>
        <translation>Te “%1” nuk ka grup të dhënash. Një i zbrazët krijohet aty me “mixed-movements new %2”, ose në dritare duke u lidhur dhe duke zgjedhur një grup të ri të dhënash.</translation>
    </message>
    <message>
        <source>“%1” cannot hold all letters: a database for a dataset is made with the encoding UTF8.</source>
        <translation>“%1” nuk mund t'i mbajë të gjitha shkronjat: një bazë për një grup të dhënash krijohet me kodimin UTF8.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date when whoever owns it opens it for writing.</source>
        <translation>“%1” vjen nga një version i mëparshëm i këtij programi; përditësohet kur pronari i tij e hap për shkrim.</translation>
    </message>
    <message>
        <source>“%1” can only be read: the server does not let you write there.</source>
        <translation>“%1” mund vetëm të lexohet: serveri nuk ju lejon të shkruani atje.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not encrypted: others on the network can read it.</source>
        <translation>Lidhja me “%1” nuk është e enkriptuar: të tjerët në rrjet mund ta lexojnë.</translation>
    </message>
    <message>
        <source>“%1” is being written by somebody else, who did not finish within five seconds; nothing was written.</source>
        <translation>Te “%1” po shkruan dikush tjetër, që nuk mbaroi brenda pesë sekondave; nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>“%1” does not allow you to do this (%2); nothing was written.</source>
        <translation>“%1” nuk ju lejon ta bëni këtë (%2); nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>The disk of the server that holds “%1” is full; nothing was written.</source>
        <translation>Disku i serverit ku ndodhet “%1” është plot; nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>“%1” ka të dhëna të dëmtuara: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>“%1” nuk mund të lexohej ose të shkruhej: %2.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. What was being saved was not written, not even a part of it.</source>
        <translation>Lidhja me “%1” u ndërpre. Ajo që po ruhej nuk u shkrua, as pjesërisht.</translation>
    </message>
    <message>
        <source>The server “%1” is not known on this network; check how its name is written, and whether this computer is connected.</source>
        <translation>Serveri “%1” nuk njihet në këtë rrjet; kontrolloni si shkruhet emri dhe nëse ky kompjuter është i lidhur.</translation>
    </message>
    <message>
        <source>The password for “%2” on the server “%1” is wrong.</source>
        <translation>Fjalëkalimi për “%2” në serverin “%1” është i gabuar.</translation>
    </message>
    <message>
        <source>The server “%1” wants a password for “%2”; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD), or connect from the window.</source>
        <translation>Serveri “%1” kërkon fjalëkalim për “%2”; vendoseni në një skedar fjalëkalimesh (PGPASSFILE) ose në mjedis (PGPASSWORD), ose lidhuni nga dritarja.</translation>
    </message>
    <message>
        <source>The server “%1” cannot encrypt the connection, which was asked for (sslmode).</source>
        <translation>Serveri “%1” nuk mund ta kriptojë lidhjen, gjë që u kërkua (sslmode).</translation>
    </message>
    <message>
        <source>To be sure of the server “%1”, the certificate of those who vouch for it is needed, and it is not there; its file is named by sslrootcert.</source>
        <translation>Që të jetë e sigurt se është serveri “%1”, duhet certifikata e atyre që garantojnë për të, dhe ajo mungon; skedarin e saj e emërton sslrootcert.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is made for a server of another name; somebody may stand in between.</source>
        <translation>Certifikata e serverit “%1” është bërë për një server me emër tjetër; dikush mund të jetë në mes.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server “%1”; its certificate was not accepted.</source>
        <translation>Askush që ky kompjuter e beson nuk garanton për serverin “%1”; certifikata e tij nuk u pranua.</translation>
    </message>
    <message>
        <source>What answers at that port of the server “%1” is not PostgreSQL.</source>
        <translation>Ajo që përgjigjet në atë portë të serverit “%1” nuk është PostgreSQL.</translation>
    </message>
    <message>
        <source>The encrypted connection to the server “%1” could not be made (%4).</source>
        <translation>Lidhja e kriptuar me serverin “%1” nuk mund të bëhej (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3” from this computer; those who run it can allow it, or want an encrypted connection (sslmode=require).</source>
        <translation>Serveri “%1” nuk lejon që “%2” të përdorë “%3” nga ky kompjuter; mund ta lejojnë ata që e drejtojnë, ose kërkojnë lidhje të kriptuar (sslmode=require).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” log in.</source>
        <translation>Serveri “%1” nuk e lejon “%2” të hyjë.</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”; whoever owns it can allow it.</source>
        <translation>Serveri “%1” nuk lejon që “%2” të përdorë “%3”; mund ta lejojë pronari.</translation>
    </message>
    <message>
        <source>“%3” on the server “%1” is closed at the moment.</source>
        <translation>“%3” në serverin “%1” është e mbyllur për momentin.</translation>
    </message>
    <message>
        <source>The server “%1” has no connection left at the moment; try again later.</source>
        <translation>Serveri “%1” nuk ka lidhje të lira për momentin; provoni më vonë.</translation>
    </message>
    <message>
        <source>The server “%1” is starting or stopping; try again in a moment.</source>
        <translation>Serveri “%1” po niset ose po ndalet; provoni pas pak.</translation>
    </message>
    <message>
        <source>There is no database “%3” on the server “%1”.</source>
        <translation>Në serverin “%1” nuk ka bazë “%3”.</translation>
    </message>
    <message>
        <source>The server “%1” does not know “%2”.</source>
        <translation>Serveri “%1” nuk e njeh “%2”.</translation>
    </message>
    <message>
        <source>There is no service of that name in pg_service.conf.</source>
        <translation>Në pg_service.conf nuk ka shërbim me këtë emër.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: no database server answers there; check the port, and whether it is running.</source>
        <translation>Serveri “%1” nuk arrihet: aty nuk përgjigjet asnjë server bazash; kontrolloni portën dhe nëse po punon.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer within ten seconds.</source>
        <translation>Serveri “%1” nuk arrihet: nuk u përgjigj brenda dhjetë sekondash.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer in time.</source>
        <translation>Serveri “%1” nuk arrihet: nuk u përgjigj në kohë.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached from this network.</source>
        <translation>Serveri “%1” nuk arrihet nga ky rrjet.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it is not running.</source>
        <translation>Serveri “%1” nuk arrihet: nuk po punon.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached (%4).</source>
        <translation>Serveri “%1” nuk arrihet (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”: %4.</source>
        <translation>Serveri “%1” nuk lejon që “%2” të përdorë “%3”: %4.</translation>
    </message>
    <message>
        <source>A text with a zero character cannot be kept.</source>
        <translation>Një tekst me një shenjë zero nuk mund të ruhet.</translation>
    </message>
    <message>
        <source>a sentence has no month</source>
        <translation>një fjali nuk ka muaj</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others can read it; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD).</source>
        <translation>Fjalëkalimi nuk e ka vendin në adresën e një baze, ku të tjerët mund ta lexojnë; vendoseni në një skedar fjalëkalimesh (PGPASSFILE) ose në mjedis (PGPASSWORD).</translation>
    </message>
    <message>
        <source>“%1” is not the address of a database; one looks like postgresql://user@server:5432/database.</source>
        <translation>“%1” nuk është adresa e një baze; një e tillë duket kështu: postgresql://user@server:5432/database.</translation>
    </message>
    <message>
        <source>“%1” cannot be said like this in the address of a database; what can is sslmode, sslrootcert, service, and without a server host, port and user.</source>
        <translation>“%1” nuk mund të jepet kështu në adresën e një baze; mund të jepen sslmode, sslrootcert, service, dhe pa server host, port e user.</translation>
    </message>
    <message>
        <source>“%1” is not an sslmode; there are disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>“%1” nuk është sslmode; ka disable, allow, prefer, require, verify-ca dhe verify-full.</translation>
    </message>
    <message>
        <source>No file with this SHA-256 is kept here.</source>
        <translation>Këtu nuk ruhet asnjë skedar me këtë SHA-256.</translation>
    </message>
    <message>
        <source>the kept file “%1” is not as it was</source>
        <translation>skedari i ruajtur “%1” nuk është siç ishte</translation>
    </message>
    <message>
        <source>The kept file “%1” is not as it was.</source>
        <translation>Skedari i ruajtur “%1” nuk është siç ishte.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1” është hapur vetëm për lexim.</translation>
    </message>
    <message>
        <source>its rows are not numbered one by one</source>
        <translation>rreshtat nuk janë të numëruar një nga një</translation>
    </message>
    <message>
        <source>a row of “%1” refers to a row of “%2” that is not there</source>
        <translation>një rresht i “%1” i referohet një rreshti të “%2” që nuk është aty</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>“%1” nuk mund të hapet: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a dataset of this program.</source>
        <translation>“%1” nuk është grup të dhënash i këtij programi.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, which did not let go of it within five seconds.</source>
        <translation>“%1” përdoret nga një program tjetër, që nuk e lëshoi brenda pesë sekondave.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not written.</source>
        <translation>“%1” mund vetëm të lexohet, jo të shkruhet.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; nothing was written.</source>
        <translation>Disku ku ndodhet “%1” është plot; nuk u shkrua asgjë.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” nuk ekziston.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1” nuk është skedar i zakonshëm.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Nuk keni leje ta lexoni “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not have the tables of a dataset of this program, or has triggers of others.</source>
        <translation>“%1” nuk i ka tabelat e një grupi të dhënash të këtij programi, ose ka shkaktues të të tjerëve.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date, after a backup, when it is opened for writing.</source>
        <translation>“%1” vjen nga një version i mëparshëm i këtij programi; përditësohet, pas një kopjeje rezervë, kur hapet për shkrim.</translation>
    </message>
    <message>
        <source>“%1” can only be read: its folder is write-protected.</source>
        <translation>“%1” mund vetëm të lexohet: dosja e tij është e mbrojtur nga shkrimi.</translation>
    </message>
    <message>
        <source>“%1” can only be read: it is write-protected.</source>
        <translation>“%1” mund vetëm të lexohet: është i mbrojtur nga shkrimi.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where saving is slower and several people should not write at the same time.</source>
        <translation>“%1” ndodhet në një disk rrjeti, ku ruajtja është më e ngadaltë dhe ku disa njerëz nuk duhet të shkruajnë njëkohësisht.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 copies; changes made on two computers at the same time would be lost there.</source>
        <translation>“%1” ndodhet në një dosje që e kopjon %2; ndryshimet e bëra njëkohësisht në dy kompjuterë do të humbisnin atje.</translation>
    </message>
    <message>
        <source>its change log is unusual</source>
        <translation>regjistri i ndryshimeve është i pazakontë</translation>
    </message>
    <message>
        <source>“%1” holds figures of a country, indicator or part that this version of the program does not know.</source>
        <translation>“%1” përmban shifra të një vendi, treguesi ose pjese që ky version i programit nuk i njeh.</translation>
    </message>
    <message>
        <source>The figures of “%1” in “%2” do not follow from the change log.</source>
        <translation>Shifrat e “%1” në “%2” nuk dalin nga regjistri i ndryshimeve.</translation>
    </message>
    <message>
        <source>The present figures are those of change set %1, not of the newest.</source>
        <translation>Shifrat e tanishme janë ato të grupit të ndryshimeve %1, jo të më të riut.</translation>
    </message>
    <message>
        <source>The change log contradicts itself: what a change says was there before is not what the changes before it made.</source>
        <translation>Regjistri i ndryshimeve kundërshton vetveten: ajo që një ndryshim thotë se ishte më parë nuk është ajo që bënë ndryshimet para tij.</translation>
    </message>
</context>
<context>
    <name>mm::TemplateDialog</name>
    <message>
        <source>Save a template</source>
        <translation>Ruajtja e një shablloni</translation>
    </message>
    <message>
        <source>The sheet that a focal point fills in: the twelve months up to the one you choose, in the language of the country, what is known already filled in. It is read back without a question.</source>
        <translation>Tabela që plotëson personi i kontaktit: dymbëdhjetë muajt deri te ai që zgjidhni, në gjuhën e vendit, me atë që dihet të plotësuar tashmë. Lexohet mbrapsht pa asnjë pyetje.</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;Vendi:</translation>
    </message>
    <message>
        <source>Up to &amp;month:</source>
        <translation>Deri në &amp;muajin:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>S&amp;kedari:</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libër pune Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>mm::TimeStrip</name>
    <message>
        <source>Time strip</source>
        <translation>Shiriti i kohës</translation>
    </message>
    <message>
        <source>Periods A and B. Tab goes from one end to the other, arrow keys move by one month, Page Up and Page Down by a year, Home and End to the first and last month.</source>
        <translation>Periudhat A dhe B. Tab shkon nga një skaj te tjetri, shigjetat lëvizin me një muaj, Page Up dhe Page Down me një vit, Home dhe End te muaji i parë dhe i fundit.</translation>
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
        <translation>%1, muaji i parë: %2</translation>
    </message>
    <message>
        <source>%1, whole period: %2</source>
        <translation>%1, e gjithë periudha: %2</translation>
    </message>
    <message>
        <source>%1, last month: %2</source>
        <translation>%1, muaji i fundit: %2</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1: pa shifra</translation>
    </message>
    <message>
        <source>%1: reported</source>
        <translation>%1: raportuar</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: nuk është raportuar</translation>
    </message>
    <message>
        <source>%1: %2 of %3 countries reported</source>
        <translation>%1: raportuan %2 nga %3 vende</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, i përkohshëm</translation>
    </message>
</context>
<context>
    <name>mm::TimeStripBar</name>
    <message>
        <source>Linked: moving A moves B along. Free: A and B move apart.</source>
        <translation>Të lidhura: kur lëviz A, lëviz edhe B. Të lira: A dhe B lëvizin veç.</translation>
    </message>
    <message>
        <source>Link A and B</source>
        <translation>Lidh A dhe B</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Të lidhura</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Të lira</translation>
    </message>
</context>
<context>
    <name>mm::ViewChooser</name>
    <message>
        <source>Both periods side by side, the largest first</source>
        <translation>Të dyja periudhat krah për krah, më e madhja e para</translation>
    </message>
    <message>
        <source>Both periods on one line, the largest change first</source>
        <translation>Të dyja periudhat në një vijë, ndryshimi më i madh i pari</translation>
    </message>
    <message>
        <source>Month by month, A over B</source>
        <translation>Muaj pas muaji, A mbi B</translation>
    </message>
    <message>
        <source>Month by month, every country apart</source>
        <translation>Muaj pas muaji, çdo vend veç</translation>
    </message>
    <message>
        <source>Which countries make up the change of the sum</source>
        <translation>Cilat vende e përbëjnë ndryshimin e shumës</translation>
    </message>
    <message>
        <source>What each country has of the sum</source>
        <translation>Ç’pjesë të shumës ka çdo vend</translation>
    </message>
    <message>
        <source>The place of each country in both periods</source>
        <translation>Vendi i çdo shteti në të dyja periudhat</translation>
    </message>
    <message>
        <source>The most common nationalities and all others</source>
        <translation>Shtetësitë më të shpeshta dhe të gjitha të tjerat</translation>
    </message>
    <message>
        <source>Intentions, applications and grants of protection by country</source>
        <translation>Shprehjet e qëllimit, kërkesat dhe mbrojtja e dhënë sipas vendeve</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>Pamja e krahasimit</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Më shumë</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Pamje të tjera</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Shtylla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Muajt</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Vendet</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Shpjegimi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pjesa</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Renditja</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Shtetësitë</translation>
    </message>
    <message>
        <source>Asylum stages</source>
        <translation>Fazat e azilit</translation>
    </message>
</context>
<context>
    <name>mm::WholeFile</name>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>dosja “%1” nuk ekziston</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>një dosje e ka atë emër</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>atje nuk keni të drejtë të shkruani</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disku është plot</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1” nuk mundi të shkruhej: %2.</translation>
    </message>
</context>
<context>
    <name>mm::Workspace</name>
    <message>
        <source>An earlier state is shown. Go back to the present one to change numbers.</source>
        <translation>Tregohet një gjendje e mëparshme. Kthehuni te e tanishmja për të ndryshuar numra.</translation>
    </message>
    <message>
        <source>about step %1</source>
        <translation>rreth hapit %1</translation>
    </message>
    <message>
        <source>“%1” was published without a PDF.</source>
        <translation>“%1” u botua pa PDF.</translation>
    </message>
    <message>
        <source>“%1” is not kept with this dataset.</source>
        <translation>“%1” nuk ruhet në këtë grup të dhënash.</translation>
    </message>
</context>
<context>
    <name>mm::YearHeader</name>
    <message>
        <source>Months</source>
        <translation>Muajt</translation>
    </message>
</context>
</TS>
