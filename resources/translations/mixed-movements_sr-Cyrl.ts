<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="sr_Cyrl_RS" sourcelanguage="en_GB">
<context>
    <name>Annotation</name>
    <message>
        <source>Signed off</source>
        <translation>Оверено</translation>
    </message>
    <message>
        <source>Sign-off taken back</source>
        <translation>Овера је повучена</translation>
    </message>
    <message>
        <source>Comment taken back: %1</source>
        <translation>Коментар је повучен: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Коментар: %1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>За праћење</translation>
    </message>
    <message>
        <source>Need not be followed up any more</source>
        <translation>Више не треба пратити</translation>
    </message>
</context>
<context>
    <name>CellTints</name>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>Total, only checked</source>
        <translation>Збир, само проверен</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Изостављено</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Чека одговор</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Није преузето</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправљено</translation>
    </message>
</context>
<context>
    <name>CompletenessMark</name>
    <message>
        <source>reported</source>
        <translation>достављено</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>привремено или процењено</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>прикривено</translation>
    </message>
    <message>
        <source>late</source>
        <translation>касни</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>није применљиво</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%n number(s) changed meanwhile; nothing was written: %1.</source>
        <translation>
            <numerusform>%n број је у међувремену промењен; ништа није уписано: %1.</numerusform>
            <numerusform>%n броја су у међувремену промењена; ништа није уписано: %1.</numerusform>
            <numerusform>%n бројева је у међувремену промењено; ништа није уписано: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (now %3)</source>
        <translation>%1, %2 (сада %3)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
</context>
<context>
    <name>DifferenceHtml</name>
    <message>
        <source>Can no longer be said: %1</source>
        <translation>Не може се више рећи: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништа</translation>
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
        <translation>Година</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation>, привремено</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Коментар: %1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>За праћење</translation>
    </message>
    <message>
        <source>Computed: the sum of the months %1.</source>
        <translation>Израчунато: збир месеци %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries and months, %1.</source>
        <translation>Израчунато: збир свих земаља и месеци, %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries in %1.</source>
        <translation>Израчунато: збир свих земаља за %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) make %1.</source>
        <translation>
            <numerusform>%n податак чини %1.</numerusform>
            <numerusform>%n податка чине %1.</numerusform>
            <numerusform>%n података чини %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are provisional or estimated.</source>
        <translation>Неки од њих су привремени или процењени.</translation>
    </message>
</context>
<context>
    <name>GridLayout</name>
    <message>
        <source>Sum of countries</source>
        <translation>Збир земаља</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Укупно</translation>
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
        <translation>Фасцикла пријема %1 не може да се прочита.</translation>
    </message>
    <message>
        <source>The inbox folder %1 is not there. New workbooks are announced when it is back.</source>
        <translation>Фасцикле пријема %1 нема. Нове табеле се најављују када се врати.</translation>
    </message>
</context>
<context>
    <name>MeaningChoices</name>
    <message>
        <source>A total</source>
        <translation>Збир</translation>
    </message>
    <message>
        <source>checked, never stored as a part</source>
        <translation>проверава се, никада се не чува као део</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Без података</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>само речи</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Изостави</translation>
    </message>
    <message>
        <source>as if it were not there</source>
        <translation>као да га нема</translation>
    </message>
    <message>
        <source>names what its rows are</source>
        <translation>именује своје редове</translation>
    </message>
    <message>
        <source>A column of indicators</source>
        <translation>Колона са показатељима</translation>
    </message>
    <message>
        <source>A column of countries</source>
        <translation>Колона са земљама</translation>
    </message>
    <message>
        <source>A column of nationalities</source>
        <translation>Колона са држављанствима</translation>
    </message>
    <message>
        <source>A column of months</source>
        <translation>Колона са месецима</translation>
    </message>
    <message>
        <source>A column of numbers</source>
        <translation>Колона са бројевима</translation>
    </message>
    <message>
        <source>as its heading says</source>
        <translation>како каже њено заглавље</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатељ</translation>
    </message>
    <message>
        <source>country or territory</source>
        <translation>земља или територија</translation>
    </message>
    <message>
        <source>month, of the year that the sheet says</source>
        <translation>месец, из године коју наводи лист</translation>
    </message>
    <message>
        <source>type of centre</source>
        <translation>врста центра</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>држављанство</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месец</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n измена</numerusform>
            <numerusform>%n измене</numerusform>
            <numerusform>%n измена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) “not reported”</source>
        <translation>
            <numerusform>%n постаје „није достављено“</numerusform>
            <numerusform>%n постају „није достављено“</numerusform>
            <numerusform>%n постаје „није достављено“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as before</source>
        <translation>
            <numerusform>%n остаје као и пре</numerusform>
            <numerusform>%n остају као и пре</numerusform>
            <numerusform>%n остаје као и пре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n одбијен</numerusform>
            <numerusform>%n одбијена</numerusform>
            <numerusform>%n одбијено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ћелија</numerusform>
            <numerusform>%n ћелије</numerusform>
            <numerusform>%n ћелија</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the grid and are left out.</source>
        <translation>
            <numerusform>%n ћелија лежи изван табеле и изостављена је.</numerusform>
            <numerusform>%n ћелије леже изван табеле и изостављене су.</numerusform>
            <numerusform>%n ћелија лежи изван табеле и изостављено је.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footnote marks of %n cell(s) are left out.</source>
        <translation>
            <numerusform>Ознаке фуснота у %n ћелији изостављене су.</numerusform>
            <numerusform>Ознаке фуснота у %n ћелије изостављене су.</numerusform>
            <numerusform>Ознаке фуснота у %n ћелија изостављене су.</numerusform>
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
        <translation>Извоз слике</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 већ постоји. Заменити?</translation>
    </message>
</context>
<context>
    <name>ProfileShelf</name>
    <message>
        <source>The remembered answers in %1 cannot be used: %2</source>
        <translation>Запамћени одговори у %1 не могу да се употребе: %2</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1 cannot be read.</source>
        <translation>Одговори нису запамћени: %1 не може да се прочита.</translation>
    </message>
    <message>
        <source>The answers were not remembered: the folder %1 cannot be made.</source>
        <translation>Одговори нису запамћени: фасцикла %1 не може да се направи.</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1</source>
        <translation>Одговори нису запамћени: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 не може да се уклони.</translation>
    </message>
    <message numerus="yes">
        <source>Answered as on %1 for %2: %Ln answer(s)</source>
        <translation>
            <numerusform>Одговорено као %1 за %2: %Ln одговор</numerusform>
            <numerusform>Одговорено као %1 за %2: %Ln одговора</numerusform>
            <numerusform>Одговорено као %1 за %2: %Ln одговора</numerusform>
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
            <numerusform>Одговорено као што је запамћено за %1: %Ln одговор</numerusform>
            <numerusform>Одговорено као што је запамћено за %1: %Ln одговора</numerusform>
            <numerusform>Одговорено као што је запамћено за %1: %Ln одговора</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export factsheet</source>
        <translation>Извоз информативног листа</translation>
    </message>
</context>
<context>
    <name>QuestionChoices</name>
    <message>
        <source>Leave these figures out</source>
        <translation>Изостави ове податке</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Преузми их</translation>
    </message>
    <message>
        <source>Take them all the same</source>
        <translation>Ипак преузми све</translation>
    </message>
    <message>
        <source>It separates thousands</source>
        <translation>Одваја хиљаде</translation>
    </message>
    <message>
        <source>It separates decimals: these are no counts</source>
        <translation>Одваја децимале: то нису бројеви лица</translation>
    </message>
    <message>
        <source>Withheld because it is small</source>
        <translation>Задржано јер је мало</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Није достављено</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Да: %1</translation>
    </message>
    <message>
        <source>%1, as an estimate</source>
        <translation>%1, као процена</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample data did not come with this program.</source>
        <translation>Уз програм нису испоручени пробни подаци.</translation>
    </message>
    <message>
        <source>The sample data cannot be copied to %1: %2</source>
        <translation>Пробни подаци се не могу копирати у %1: %2</translation>
    </message>
</context>
<context>
    <name>SentenceInputs</name>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>привремено</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>процена</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>прикривено</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>није применљиво</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>унето руком</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln month(s)</source>
        <translation>
            <numerusform>Збир за %Ln месец</numerusform>
            <numerusform>Збир за %Ln месеца</numerusform>
            <numerusform>Збир за %Ln месеци</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln countries or territories</source>
        <translation>
            <numerusform>Збир за %Ln земљу или територију</numerusform>
            <numerusform>Збир за %Ln земље и територије</numerusform>
            <numerusform>Збир за %Ln земаља и територија</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries and territories, for their shares</source>
        <translation>Земље и територије, за њихове уделе</translation>
    </message>
    <message>
        <source>A share is the number of the country divided by the whole; the largest comes first.</source>
        <translation>Удео је број за земљу подељен укупним бројем; највећи је први.</translation>
    </message>
    <message>
        <source>No shares are given: %1.</source>
        <translation>Удели нису наведени: %1.</translation>
    </message>
    <message>
        <source>Printed rounded: %1.</source>
        <translation>Штампано заокружено: %1.</translation>
    </message>
    <message>
        <source>It is not said: %1.</source>
        <translation>Није речено: %1.</translation>
    </message>
    <message>
        <source>No change is given: %1.</source>
        <translation>Промена није наведена: %1.</translation>
    </message>
    <message>
        <source>Change: none, both numbers are the same.</source>
        <translation>Промена: нема је, оба броја су једнака.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number is zero.</source>
        <translation>Проценат није приказан: ранији број је нула.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number, %1, is below %2.</source>
        <translation>Проценат није приказан: ранији број, %1, мањи је од %2.</translation>
    </message>
    <message>
        <source>Change: (%1 − %2) ÷ %2 = %3%</source>
        <translation>Промена: (%1 − %2) ÷ %2 = %3%</translation>
    </message>
    <message>
        <source>a number was not reported</source>
        <translation>један број није достављен</translation>
    </message>
    <message>
        <source>a number is withheld because it is small</source>
        <translation>један број је прикривен јер је мали</translation>
    </message>
    <message>
        <source>it would reveal a number that is withheld</source>
        <translation>открио би се прикривен број</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>таквог броја нема</translation>
    </message>
    <message>
        <source>a part is larger than the whole</source>
        <translation>део је већи од целине</translation>
    </message>
    <message>
        <source>nobody was counted</source>
        <translation>нико није избројан</translation>
    </message>
    <message>
        <source>what is counted changed in between</source>
        <translation>у међувремену се променило шта се броји</translation>
    </message>
    <message>
        <source>from %1 on something else is counted</source>
        <translation>од %1 броји се нешто друго</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="vanished">задржано</translation>
    </message>
</context>
<context>
    <name>SentenceWords</name>
    <message>
        <source>Mixed movements</source>
        <translation>Мешовита кретања</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Нови доласци</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Присутне особе</translation>
    </message>
    <message>
        <source>Outside centres</source>
        <translation>Ван центара</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Деца без пратње</translation>
    </message>
</context>
<context>
    <name>SpokenLocale</name>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for names of months and dates</comment>
        <translation>sr_Cyrl_RS</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>import of %Ln number(s)</source>
        <translation>
            <numerusform>увоз %Ln броја</numerusform>
            <numerusform>увоз %Ln броја</numerusform>
            <numerusform>увоз %Ln бројева</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln number(s)</source>
        <translation>
            <numerusform>измена %Ln броја</numerusform>
            <numerusform>измена %Ln броја</numerusform>
            <numerusform>измена %Ln бројева</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset made</source>
        <translation>Скуп података направљен</translation>
    </message>
    <message>
        <source>Something said about numbers</source>
        <translation>Нешто речено о бројевима</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln number(s)</source>
        <translation>
            <numerusform>Измена %Ln броја</numerusform>
            <numerusform>Измена %Ln броја</numerusform>
            <numerusform>Измена %Ln бројева</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln number(s)</source>
        <translation>
            <numerusform>Увоз %Ln броја</numerusform>
            <numerusform>Увоз %Ln броја</numerusform>
            <numerusform>Увоз %Ln бројева</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 taken back</source>
        <translation>Корак %1 је повучен</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 taken back: %Ln number(s)</source>
        <translation>
            <numerusform>Корак %1 поништен: %Ln број</numerusform>
            <numerusform>Корак %1 поништен: %Ln броја</numerusform>
            <numerusform>Корак %1 поништен: %Ln бројева</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 done again</source>
        <translation>Корак %1 је поновљен</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 done again: %Ln number(s)</source>
        <translation>
            <numerusform>Корак %1 поновљен: %Ln број</numerusform>
            <numerusform>Корак %1 поновљен: %Ln броја</numerusform>
            <numerusform>Корак %1 поновљен: %Ln бројева</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset made</source>
        <translation>скуп података направљен</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>измењено</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>увезено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>поништено</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>поновљено</translation>
    </message>
</context>
<context>
    <name>UnusualText</name>
    <message>
        <source>It was never as high before.</source>
        <translation>Никада раније није било оволико.</translation>
    </message>
    <message>
        <source>It was never as low before.</source>
        <translation>Никада раније није било овако мало.</translation>
    </message>
    <message>
        <source>It was last as high in %1.</source>
        <translation>Последњи пут овако високо: %1.</translation>
    </message>
    <message>
        <source>It was last as low in %1.</source>
        <translation>Последњи пут овако ниско: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 times the median of the same month in %n earlier year(s). %3</source>
        <translation>
            <numerusform>%1 је %2 пута медијана истог месеца у %n ранијој години. %3</numerusform>
            <numerusform>%1 је %2 пута медијана истог месеца у %n раније године. %3</numerusform>
            <numerusform>%1 је %2 пута медијана истог месеца у %n ранијих година. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same month in %n earlier year(s): %1 to %2, median %3</source>
        <translation>
            <numerusform>Исти месец у %n ранијој години: %1 до %2, медијана %3</numerusform>
            <numerusform>Исти месец у %n раније године: %1 до %2, медијана %3</numerusform>
            <numerusform>Исти месец у %n ранијих година: %1 до %2, медијана %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Analysis</name>
    <message>
        <source>Not every country has reported both periods in full, so the sum cannot be taken apart.</source>
        <translation>Нису све земље у потпуности доставиле оба периода, па се збир не може раставити.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the base of a change</comment>
        <translation>непозната</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is %3 as now known</source>
        <translation>%1: објављена основа је била %2, а према садашњем стању је %3</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is no longer known</source>
        <translation>%1: објављена основа је била %2, а више није позната</translation>
    </message>
    <message>
        <source>; the change would be %1</source>
        <translation>; промена би била %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>нема поређења</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Промена: %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>промена</translation>
    </message>
    <message>
        <source>rose by %1% or more</source>
        <translation>пораст за %1% или више</translation>
    </message>
    <message>
        <source>rose by less than %1%</source>
        <translation>пораст мањи од %1%</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без промене</translation>
    </message>
    <message>
        <source>fell by less than %1%</source>
        <translation>пад мањи од %1%</translation>
    </message>
    <message>
        <source>fell by %1% or more</source>
        <translation>пад за %1% или више</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>са %1 на %2</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>мање од 0,1%</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 од %2 месеци</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>није упоредиво</translation>
    </message>
    <message>
        <source>did not change</source>
        <translation>без промене</translation>
    </message>
    <message>
        <source>rose %1</source>
        <comment>from 3 to 7</comment>
        <translation>пораст %1</translation>
    </message>
    <message>
        <source>fell %1</source>
        <comment>from 7 to 3</comment>
        <translation>пад %1</translation>
    </message>
    <message>
        <source>rose by %1</source>
        <translation>пораст за %1</translation>
    </message>
    <message>
        <source>fell by %1</source>
        <translation>пад за %1</translation>
    </message>
    <message>
        <source>%1 categories; the guidelines advise at most %2.</source>
        <translation>Категорија има %1; смернице саветују највише %2.</translation>
    </message>
    <message>
        <source>%1 bars side by side; the guidelines advise at most %2.</source>
        <translation>Стубића један до другог има %1; смернице саветују највише %2.</translation>
    </message>
    <message>
        <source>%1 lines in one chart; the guidelines advise at most %2.</source>
        <translation>Линија на једном графикону има %1; смернице саветују највише %2.</translation>
    </message>
    <message>
        <source>The bars are not in the order of their length; the guidelines sort what has no order of its own.</source>
        <translation>Стубићи нису поређани по дужини; према смерницама се ређа оно што нема свој редослед.</translation>
    </message>
    <message>
        <source>The rounded shares do not add up to 100 per cent and no note says why.</source>
        <translation>Збир заокружених удела није 100 процената, а ниједна напомена не каже зашто.</translation>
    </message>
    <message>
        <source>%1 events are marked; the guidelines advise at most %2.</source>
        <translation>Означених догађаја има %1; смернице саветују највише %2.</translation>
    </message>
    <message>
        <source>No source is named; the guidelines ask for one below every picture.</source>
        <translation>Извор није наведен; смернице га траже испод сваке слике.</translation>
    </message>
    <message>
        <source>The period is not named; the guidelines ask for it in the heading of every picture.</source>
        <translation>Период није наведен; смернице га траже у заглављу сваке слике.</translation>
    </message>
    <message>
        <source>Shares do not add up to 100 per cent due to rounding.</source>
        <translation>Збир удела није 100 процената због заокруживања.</translation>
    </message>
    <message>
        <source>month ends of %1</source>
        <translation>крајеви месеци, %1</translation>
    </message>
    <message>
        <source>Reported as not applicable.</source>
        <translation>Пријављено као неприменљиво.</translation>
    </message>
    <message>
        <source>Some figures are withheld because they are small, so there is no total.</source>
        <translation>Неки подаци су задржани јер су мали, па нема збира.</translation>
    </message>
    <message>
        <source>Not every figure is reported, so there is no total.</source>
        <translation>Нису сви подаци достављени, па нема збира.</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2 or %3.</source>
        <translation>Нема података (%1) ни за %2 ни за %3.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>још %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 months)</source>
        <translation>%1 (%2 од %3 месеци)</translation>
    </message>
    <message>
        <source>“%1” is counted at the end of a month, so each period stands for its last month.</source>
        <translation>„%1“ се броји на крају месеца, па сваки период значи свој последњи месец.</translation>
    </message>
    <message>
        <source>The periods differ in length: %1 and %2 months.</source>
        <translation>Периоди су различите дужине: месеци %1 и %2.</translation>
    </message>
    <message>
        <source>Not reported for %1: %2.</source>
        <translation>Није достављено за %1: %2.</translation>
    </message>
    <message>
        <source>Only partly reported for %1: %2.</source>
        <translation>Само делимично достављено за %1: %2.</translation>
    </message>
    <message>
        <source>Withheld because the figures are small, %1: %2.</source>
        <translation>Задржано јер су подаци мали, %1: %2.</translation>
    </message>
    <message>
        <source>Figures of %1 for months in which “%2” does not exist there are not counted.</source>
        <translation>Подаци (%1) за месеце у којима тамо „%2“ не постоји нису урачунати.</translation>
    </message>
    <message>
        <source>%1 Numbers before and after are not alike, so there is no percentage.</source>
        <translation>%1 Бројеви пре и после тога нису исте врсте, па нема процента.</translation>
    </message>
    <message>
        <source>Provisional or estimated: %1. These figures may still change.</source>
        <translation>Привремено или процењено: %1. Ти подаци се још могу променити.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 more than the sum of its parts, %4.</source>
        <translation>Збир наведен за регион за %1, %2, већи је за %3 од збира својих делова, %4.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 less than the sum of its parts, %4.</source>
        <translation>Збир наведен за регион за %1, %2, мањи је за %3 од збира својих делова, %4.</translation>
    </message>
    <message>
        <source>No regional sum: %1</source>
        <translation>Нема регионалног збира: %1</translation>
    </message>
    <message>
        <source>No percentage: %1</source>
        <comment>a sentence</comment>
        <translation>Нема процента: %1</translation>
    </message>
    <message>
        <source>Not fully reported: %1. There is no percentage where a side lacks months.</source>
        <translation>Није у потпуности достављено: %1. Нема процента тамо где некој страни недостају месеци.</translation>
    </message>
    <message>
        <source>Counted at the end of a month: each period stands for its last one.</source>
        <translation>Броји се на крају месеца: сваки период значи свој последњи месец.</translation>
    </message>
    <message>
        <source>%1 (%2)%3 compared with %4 (%5), %6.</source>
        <translation>%1 (%2)%3 у поређењу са: %4 (%5), %6.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <comment>in digits</comment>
        <translation>%1 од %2 земаља</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <translation>%1 %2 и %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of 7 months</comment>
        <translation>ниједан</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>у %1 од %2 земаља</translation>
    </message>
    <message>
        <source>%1 of the %2 countries that can be compared</source>
        <translation>у %1 од %2 земаља које се могу поредити</translation>
    </message>
    <message>
        <source>the only country</source>
        <translation>у јединој земљи</translation>
    </message>
    <message>
        <source>both countries</source>
        <translation>у обе земље</translation>
    </message>
    <message>
        <source>all %1 countries</source>
        <translation>у свих %1 земаља</translation>
    </message>
    <message>
        <source>%1 that can be compared</source>
        <comment>all six countries</comment>
        <translation>%1 које се могу поредити</translation>
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
        <translation>%1 по земљама</translation>
    </message>
    <message>
        <source>%1 stayed the same in %2</source>
        <translation>%1: исто %2</translation>
    </message>
    <message>
        <source>%1 rose in %2 and fell in %3</source>
        <translation>%1: пораст у %2, пад %3</translation>
    </message>
    <message>
        <source>%1 fell in %2</source>
        <comment>in four of six countries</comment>
        <translation>%1: пад %2</translation>
    </message>
    <message>
        <source>%1 rose in %2</source>
        <comment>in four of six countries</comment>
        <translation>%1: пораст %2</translation>
    </message>
    <message>
        <source>%1 compared with %2, %3</source>
        <comment>two periods and a unit</comment>
        <translation>%1 у поређењу са %2, %3</translation>
    </message>
    <message>
        <source>Only the region reports this figure.</source>
        <translation>Овај податак даје само регион.</translation>
    </message>
    <message>
        <source>Select a country to see its months, or look at all countries apart.</source>
        <translation>Изаберите земљу да видите њене месеце или погледајте све земље засебно.</translation>
    </message>
    <message>
        <source>Explaining a change needs a sum of countries.</source>
        <translation>За објашњење промене потребан је збир земаља.</translation>
    </message>
    <message>
        <source>A share needs a sum of countries.</source>
        <translation>За удео је потребан збир земаља.</translation>
    </message>
    <message>
        <source>This figure is not reported by nationality.</source>
        <translation>Овај податак се не даје по држављанству.</translation>
    </message>
    <message>
        <source>Select a country to see its nationalities.</source>
        <translation>Изаберите земљу да видите њена држављанства.</translation>
    </message>
    <message>
        <source>This figure is no stage of the asylum procedure.</source>
        <translation>Овај податак није фаза поступка азила.</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>исто место</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>горе %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>доле %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events cannot be read.</source>
        <translation>Датотека са закаченим поређењима и догађајима не може да се прочита.</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events was written by a later version of the program.</source>
        <translation>Датотеку са закаченим поређењима и догађајима написала је новија верзија програма.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>Остали: %1.</translation>
    </message>
    <message>
        <source>%1 in the region %2: who explains it</source>
        <translation>%1 у региону, %2: ко то објашњава</translation>
    </message>
    <message>
        <source>Not by country</source>
        <translation>Није по земљама</translation>
    </message>
    <message>
        <source>The sum of a period is zero: there is nothing to share.</source>
        <translation>Збир једног периода је нула: нема шта да се дели.</translation>
    </message>
    <message>
        <source>%1: share of each country</source>
        <translation>%1: удео сваке земље</translation>
    </message>
    <message>
        <source>%1 compared with %2, percent of the sum of all countries</source>
        <translation>%1 у поређењу са %2, проценат збира свих земаља</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Поени</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Извор: %1</translation>
    </message>
    <message>
        <source>Not added: the indicator counts what is there on one day, the last of the month, so that months hold the same persons again.</source>
        <translation>Није сабрано: показатељ броји стање на један дан, последњи у месецу, па месеци садрже исте особе.</translation>
    </message>
    <message>
        <source>Not added: the indicator does not exist there.</source>
        <translation>Није сабрано: показатељ тамо не постоји.</translation>
    </message>
    <message>
        <source>Not added: nothing is reported.</source>
        <translation>Није сабрано: ништа није достављено.</translation>
    </message>
    <message>
        <source>Not added: %1 of %2 figures are reported; they make %3.</source>
        <translation>Није сабрано: достављено је %1 од %2 података; они чине %3.</translation>
    </message>
    <message>
        <source>Not added: at least one figure is withheld.</source>
        <translation>Није сабрано: најмање један податак је задржан.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>особе</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>одлуке</translation>
    </message>
    <message>
        <source>events</source>
        <translation>догађаји</translation>
    </message>
    <message>
        <source>no report</source>
        <comment>on the map</comment>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>n.a.</source>
        <comment>on the map</comment>
        <translation>н/п</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>задржано</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>on the map</comment>
        <translation>привремено</translation>
    </message>
    <message>
        <source>fixed scale</source>
        <comment>on the map</comment>
        <translation>утврђена размера</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>није применљиво</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>in %1 of %2 months</source>
        <translation>у %1 од %2 месеци</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, привремено</translation>
    </message>
    <message>
        <source>%1: none in any country</source>
        <translation>%1: ниједан ни у једној земљи</translation>
    </message>
    <message>
        <source>%1 were highest in %2</source>
        <translation>%1, највише: %2</translation>
    </message>
    <message>
        <source>Adriatic Sea</source>
        <translation>Јадранско море</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Јонско море</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Егејско море</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Тиренско море</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Црно море</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Аустрија</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Бугарска</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хрватска</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чешка</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Француска</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Немачка</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Грчка</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Мађарска</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италија</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдавија</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Пољска</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румунија</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словачка</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словенија</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швајцарска</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турска</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украјина</translation>
    </message>
    <message>
        <source>%1, month by month, each country on its own scale</source>
        <translation>%1, месец по месец, свака земља у својој размери</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for the month within a date</comment>
        <translation>sr_Cyrl_RS</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d. MMMM yyyy.</translation>
    </message>
    <message>
        <source>Range of %1–%2</source>
        <translation>Распон %1–%2.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>full name</comment>
        <translation>јануар</translation>
    </message>
    <message>
        <source>February</source>
        <comment>full name</comment>
        <translation>фебруар</translation>
    </message>
    <message>
        <source>March</source>
        <comment>full name</comment>
        <translation>март</translation>
    </message>
    <message>
        <source>April</source>
        <comment>full name</comment>
        <translation>април</translation>
    </message>
    <message>
        <source>May</source>
        <comment>full name</comment>
        <translation>мај</translation>
    </message>
    <message>
        <source>June</source>
        <comment>full name</comment>
        <translation>јун</translation>
    </message>
    <message>
        <source>July</source>
        <comment>full name</comment>
        <translation>јул</translation>
    </message>
    <message>
        <source>August</source>
        <comment>full name</comment>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <comment>full name</comment>
        <translation>септембар</translation>
    </message>
    <message>
        <source>October</source>
        <comment>full name</comment>
        <translation>октобар</translation>
    </message>
    <message>
        <source>November</source>
        <comment>full name</comment>
        <translation>новембар</translation>
    </message>
    <message>
        <source>December</source>
        <comment>full name</comment>
        <translation>децембар</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short name</comment>
        <translation>јан</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short name</comment>
        <translation>феб</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short name</comment>
        <translation>мар</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short name</comment>
        <translation>апр</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short name</comment>
        <translation>мај</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short name</comment>
        <translation>јун</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short name</comment>
        <translation>јул</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short name</comment>
        <translation>авг</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short name</comment>
        <translation>сеп</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short name</comment>
        <translation>окт</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short name</comment>
        <translation>нов</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short name</comment>
        <translation>дец</translation>
    </message>
    <message>
        <source>the figure compared with is zero</source>
        <translation>податак са којим се пореди је нула</translation>
    </message>
    <message>
        <source>there is no figure to compare with</source>
        <translation>нема податка са којим би се поредило</translation>
    </message>
    <message>
        <source>there is no figure for the first period</source>
        <translation>нема податка за први период</translation>
    </message>
    <message>
        <source>the figure does not exist there</source>
        <translation>податак тамо не постоји</translation>
    </message>
    <message>
        <source>a figure is withheld because it is small</source>
        <translation>податак је задржан јер је мали</translation>
    </message>
    <message>
        <source>what is counted changed in the meantime</source>
        <translation>у међувремену се променило оно што се броји</translation>
    </message>
    <message>
        <source>one side rests on fewer months than its period has</source>
        <translation>једна страна почива на мање месеци него што их период има</translation>
    </message>
    <message>
        <source>Something is missing at the end of the period.</source>
        <translation>На крају периода нешто недостаје.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a month, a year or a period.</source>
        <translation>„%1“ се не разуме као месец, година или период.</translation>
    </message>
    <message>
        <source>“%1” is no month: months go from 1 to 12.</source>
        <translation>„%1“ није месец: месеци иду од 1 до 12.</translation>
    </message>
    <message>
        <source>No edition of a month before %1 is published.</source>
        <translation>Није објављено ниједно издање за месец пре: %1.</translation>
    </message>
    <message>
        <source>Nothing is reported before %1.</source>
        <translation>Ништа није пријављено пре: %1.</translation>
    </message>
    <message>
        <source>There is no period. Type for instance “Jan-Jul 2025”.</source>
        <translation>Нема периода. Упишите, на пример, „јан-јул 2025.“.</translation>
    </message>
    <message>
        <source>“%1” needs data: there is no latest month to count from.</source>
        <translation>„%1“ тражи податке: нема последњег месеца од којег би се бројало.</translation>
    </message>
    <message>
        <source>“%1” needs data: there are none to look it up in.</source>
        <translation>„%1“ тражи податке: нема података у којима би се потражило.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>„%1“ нема годину.</translation>
    </message>
    <message>
        <source>Years go from %1 to %2.</source>
        <translation>Године иду од %1 до %2.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период се завршава пре него што почне.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 у поређењу са %2</translation>
    </message>
    <message>
        <source>One period is expected here, not two.</source>
        <translation>Овде се очекује један период, а не два.</translation>
    </message>
    <message>
        <source>end of %1</source>
        <comment>a month</comment>
        <translation>крај месеца: %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Остали</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Није приказано: %1.</translation>
    </message>
    <message>
        <source>Asylum: intentions, applications and grants of protection</source>
        <translation>Азил: намере, захтеви и одобрена заштита</translation>
    </message>
    <message>
        <source>%1, persons</source>
        <translation>%1, особе</translation>
    </message>
    <message>
        <source>Applications per 100 intentions</source>
        <translation>Захтеви на 100 намера</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Намере</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Захтеви</translation>
    </message>
    <message>
        <source>Grants of protection</source>
        <translation>Одобрена заштита</translation>
    </message>
    <message>
        <source>There are no figures of asylum for %1.</source>
        <translation>Нема података о азилу за %1.</translation>
    </message>
    <message>
        <source>%1 %2 within a year</source>
        <comment>arrivals in Serbia fell by 7%</comment>
        <translation>%1: %2 за годину дана</translation>
    </message>
    <message>
        <source>end of each month</source>
        <translation>крај сваког месеца</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>месец по месец</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2.</source>
        <translation>Нема података (%1) за %2.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>before the last of a list</comment>
        <translation> и </translation>
    </message>
    <message>
        <source>as known on %1 UTC</source>
        <translation>стање познато %1 UTC</translation>
    </message>
    <message>
        <source>as now known</source>
        <translation>садашње стање</translation>
    </message>
    <message>
        <source>as published in “%1”</source>
        <translation>како је објављено у „%1“</translation>
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
        <translation>За праћење</translation>
    </message>
    <message>
        <source>Comment on the number</source>
        <translation>Коментар о броју</translation>
    </message>
    <message>
        <source>Comment on this number</source>
        <translation>Коментар о овом броју</translation>
    </message>
    <message>
        <source>Follow this number up</source>
        <translation>Прати овај број</translation>
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
        <translation>Назад на садашње стање</translation>
    </message>
    <message>
        <source>The data are shown as they were known on %1.</source>
        <translation>Подаци су приказани онако како су били познати %1.</translation>
    </message>
    <message>
        <source>The data are shown as they were published in “%1”.</source>
        <translation>Подаци су приказани онако како су објављени у „%1“.</translation>
    </message>
    <message>
        <source>Nothing can be changed.</source>
        <translation>Ништа се не може мењати.</translation>
    </message>
</context>
<context>
    <name>mm::AsOfMenu</name>
    <message>
        <source>Show data as &amp;of</source>
        <translation>П&amp;рикажи податке са стањем</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Сада</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Издање „%1“</translation>
    </message>
    <message>
        <source>A &amp;moment…</source>
        <translation>&amp;Тренутак…</translation>
    </message>
</context>
<context>
    <name>mm::BlockMenu</name>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>Прикажи &amp;бројеве</translation>
    </message>
    <message>
        <source>How it is &amp;computed</source>
        <translation>Како се &amp;рачуна</translation>
    </message>
    <message>
        <source>&amp;Rewrite the sentence…</source>
        <translation>&amp;Преформулиши реченицу…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Помери &amp;горе</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Помери &amp;доле</translation>
    </message>
    <message>
        <source>Take &amp;off the page</source>
        <translation>Ук&amp;лони са стране</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Ш&amp;ире</translation>
    </message>
    <message>
        <source>N&amp;arrower</source>
        <translation>&amp;Уже</translation>
    </message>
    <message>
        <source>&amp;Taller</source>
        <translation>&amp;Више</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Ниже</translation>
    </message>
</context>
<context>
    <name>mm::Catalogue</name>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Особе у мешовитим кретањима</translation>
    </message>
    <message>
        <source>Grants of refugee status</source>
        <translation>Одобрени статуси избеглице</translation>
    </message>
    <message>
        <source>Grants of subsidiary protection</source>
        <translation>Одобрена супсидијарна заштита</translation>
    </message>
    <message>
        <source>Rejected applications</source>
        <translation>Одбијени захтеви</translation>
    </message>
    <message>
        <source>Closed applications</source>
        <translation>Обустављени поступци</translation>
    </message>
    <message>
        <source>Pending applications</source>
        <translation>Нерешени захтеви</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Присутне особе</translation>
    </message>
    <message>
        <source>Persons present in centres</source>
        <translation>Присутне особе у центрима</translation>
    </message>
    <message>
        <source>Persons present outside centres</source>
        <translation>Присутне особе ван центара</translation>
    </message>
    <message>
        <source>Positive decisions</source>
        <translation>Позитивне одлуке</translation>
    </message>
    <message>
        <source>First-instance decisions</source>
        <translation>Првостепене одлуке</translation>
    </message>
    <message>
        <source>Asylum interviews</source>
        <translation>Саслушања у поступку азила</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among new arrivals</source>
        <translation>Деца без пратње и раздвојена деца међу новим доласцима</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among intentions</source>
        <translation>Деца без пратње и раздвојена деца међу намерама</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among applicants</source>
        <translation>Деца без пратње и раздвојена деца међу подносиоцима захтева</translation>
    </message>
    <message>
        <source>Pushbacks reported</source>
        <translation>Пријављена враћања са границе</translation>
    </message>
    <message>
        <source>Reported pushbacks</source>
        <translation>Пријављена враћања са границе</translation>
    </message>
    <message>
        <source>Admissions to governmental centres</source>
        <translation>Пријеми у државне центре</translation>
    </message>
    <message>
        <source>IOM registrations on arrival</source>
        <translation>Регистрације IOM по доласку</translation>
    </message>
    <message>
        <source>Irregular apprehensions</source>
        <translation>Нерегуларни преласци: затечене особе</translation>
    </message>
    <message>
        <source>Detections on the Western Balkans route</source>
        <translation>Откривања на западнобалканској рути</translation>
    </message>
    <message>
        <source>New arrivals do not include Ukrainians as of 24 February 2022.</source>
        <translation>Нови доласци не обухватају држављане Украјине од 24. фебруара 2022.</translation>
    </message>
    <message>
        <source>The estimate exists for the region only.</source>
        <translation>Процена постоји само за регион.</translation>
    </message>
    <message>
        <source>The figure exists for the route only.</source>
        <translation>Податак постоји само за руту.</translation>
    </message>
    <message>
        <source>The same person may report several pushbacks, so they are not added over countries.</source>
        <translation>Иста особа може пријавити више враћања, па се она не сабирају по земљама.</translation>
    </message>
    <message>
        <source>The same person may be counted in several countries, so arrivals are not added over countries.</source>
        <translation>Иста особа може бити убројана у више земаља, па се доласци не сабирају по земљама.</translation>
    </message>
    <message>
        <source>Persons newly arriving irregularly during the month, as the authority of the country counts them. Persons from Ukraine are not included from 24 February 2022.</source>
        <translation>Особе које су током месеца нерегуларно пристигле, како их броји орган земље. Особе из Украјине нису укључене од 24. фебруара 2022.</translation>
    </message>
    <message>
        <source>UNHCR estimate of the distinct persons transiting the region during the month. Never the sum of the countries.</source>
        <translation>Процена UNHCR-а о броју различитих особа које су током месеца прошле кроз регион. Никада збир земаља.</translation>
    </message>
    <message>
        <source>Persons who expressed the intention to seek asylum, where the procedure has that stage.</source>
        <translation>Особе које су исказале намеру да траже азил, тамо где поступак има ту фазу.</translation>
    </message>
    <message>
        <source>Persons who lodged a formal application for asylum during the month.</source>
        <translation>Особе које су током месеца поднеле захтев за азил.</translation>
    </message>
    <message>
        <source>Persons granted refugee status in the first instance during the month.</source>
        <translation>Особе којима је током месеца у првом степену одобрен статус избеглице.</translation>
    </message>
    <message>
        <source>Persons granted subsidiary or complementary protection in the first instance during the month.</source>
        <translation>Особе којима је током месеца у првом степену одобрена супсидијарна или допунска заштита.</translation>
    </message>
    <message>
        <source>Persons whose application was rejected on its merits during the month.</source>
        <translation>Особе чији је захтев током месеца одбијен по меритуму.</translation>
    </message>
    <message>
        <source>Persons whose application was closed without a decision on its merits during the month.</source>
        <translation>Особе чији је поступак током месеца обустављен без одлуке по меритуму.</translation>
    </message>
    <message>
        <source>Persons whose application had no first decision at the end of the month.</source>
        <translation>Особе чији захтев на крају месеца није имао прву одлуку.</translation>
    </message>
    <message>
        <source>Refugees and migrants present at the end of the month, in centres and outside them.</source>
        <translation>Избеглице и мигранти присутни на крају месеца, у центрима и ван њих.</translation>
    </message>
    <message>
        <source>Refugees and migrants in centres of all types at the end of the month.</source>
        <translation>Избеглице и мигранти у центрима свих врста на крају месеца.</translation>
    </message>
    <message>
        <source>Refugees and migrants estimated to be outside centres at the end of the month.</source>
        <translation>Избеглице и мигранти за које се процењује да су на крају месеца ван центара.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons present at the end of the month.</source>
        <translation>Деца без пратње и раздвојена деца међу особама присутним на крају месеца.</translation>
    </message>
    <message>
        <source>Persons granted refugee status or subsidiary protection in the first instance during the month.</source>
        <translation>Особе којима је током месеца у првом степену одобрен статус избеглице или супсидијарна заштита.</translation>
    </message>
    <message>
        <source>Decisions taken in the first instance during the month; a decision may concern several persons.</source>
        <translation>Одлуке донете током месеца у првом степену; одлука се може односити на више особа.</translation>
    </message>
    <message>
        <source>Interviews held during the month; events, not persons.</source>
        <translation>Саслушања одржана током месеца; догађаји, а не особе.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the new arrivals of the month.</source>
        <translation>Деца без пратње и раздвојена деца међу новим доласцима у месецу.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who expressed the intention to seek asylum.</source>
        <translation>Деца без пратње и раздвојена деца међу особама које су исказале намеру да траже азил.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who applied for asylum.</source>
        <translation>Деца без пратње и раздвојена деца међу особама које су поднеле захтев за азил.</translation>
    </message>
    <message>
        <source>Persons who reported a pushback to the country during the month. Not subtracted from arrivals.</source>
        <translation>Особе које су током месеца пријавиле да су враћене у земљу. Не одузимају се од долазака.</translation>
    </message>
    <message>
        <source>Newcomers registered in governmental centres; repeated admissions are possible. Never mixed with new arrivals.</source>
        <translation>Новопридошли уписани у државним центрима; могућ је поновљен пријем. Никада се не меша са новим доласцима.</translation>
    </message>
    <message>
        <source>Interceptions by authorities as compiled by IOM: a family of figures of its own, which IOM adds over countries.</source>
        <translation>Затечене особе по надлежним органима, како их обједињује IOM: засебна породица података, које IOM сабира по земљама.</translation>
    </message>
    <message>
        <source>Apprehensions by the police, first and repeated.</source>
        <translation>Особе које је затекла полиција, први пут и поново.</translation>
    </message>
    <message>
        <source>Irregular crossings of the external border of the European Union on this route, as detected by Frontex. Context only.</source>
        <translation>Нерегуларни преласци спољне границе Европске уније на овој рути, које је открио Frontex. Само ради контекста.</translation>
    </message>
</context>
<context>
    <name>mm::CellDetails</name>
    <message>
        <source>History of the number</source>
        <translation>Историја броја</translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Ниједан број није изабран</translation>
    </message>
    <message>
        <source>Select a cell to see where its number came from and what it was before.</source>
        <translation>Изаберите ћелију да видите одакле је њен број и шта је било пре тога.</translation>
    </message>
    <message>
        <source>Not used in the factsheet of %1.</source>
        <translation>Не користи се у информативном листу за %1.</translation>
    </message>
    <message>
        <source>Used in the factsheet of %1:</source>
        <translation>Користи се у информативном листу за %1:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и још %Ln</numerusform>
            <numerusform>и још %Ln</numerusform>
            <numerusform>и још %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Није достављено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Потврђено</translation>
    </message>
    <message>
        <source>Provisional: may still change</source>
        <translation>Привремено: још се може променити</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Процењено</translation>
    </message>
    <message>
        <source>Suppressed: known to the sender, withheld because it is small</source>
        <translation>Прикривено: пошиљалац зна број, али га задржава јер је мали</translation>
    </message>
    <message>
        <source>Not applicable, says the sender</source>
        <translation>Није применљиво, каже пошиљалац</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <translation>(пре тога: %1)</translation>
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
        <translation>није достављено</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <translation>%1, %2, %3: %4, пре тога %5</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земља или територија</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатељ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пре</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Одакле</translation>
    </message>
</context>
<context>
    <name>mm::ChangeSetModel</name>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
</context>
<context>
    <name>mm::ChartPane</name>
    <message>
        <source>Chart &amp;options</source>
        <translation>&amp;Опције графикона</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Опције</translation>
    </message>
    <message>
        <source>Pin the comparison, mark events, and what stands behind lines</source>
        <translation>Закачите поређење, означите догађаје, и шта стоји иза линија</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Смернице</translation>
    </message>
    <message>
        <source>What of this chart is against the guidelines for charts</source>
        <translation>Шта се на овом графикону не слаже са смерницама за графиконе</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табела</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table (F6)</source>
        <translation>Прикажи бројеве графикона као табелу (F6)</translation>
    </message>
    <message>
        <source>&amp;Pin this comparison</source>
        <translation>&amp;Закачи ово поређење</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Behind the lines</source>
        <translation>Иза линија</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Ништа</translation>
    </message>
    <message>
        <source>The &amp;difference of A and B</source>
        <translation>&amp;Разлика између A и B</translation>
    </message>
    <message>
        <source>The range of &amp;earlier years</source>
        <translation>Ра&amp;спон ранијих година</translation>
    </message>
    <message>
        <source>&amp;Mark events</source>
        <translation>Означ&amp;и догађаје</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>&amp;Догађаји…</translation>
    </message>
    <message>
        <source>Only a base as now known can be pinned</source>
        <translation>Може се закачити само основа каква је сада позната</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закачено</translation>
    </message>
    <message>
        <source>Four comparisons are pinned</source>
        <translation>Закачена су четири поређења</translation>
    </message>
    <message>
        <source>Guidelines (%1)</source>
        <translation>Смернице (%1)</translation>
    </message>
</context>
<context>
    <name>mm::Charts</name>
    <message>
        <source>Too small for the chart.</source>
        <translation>Премало места за графикон.</translation>
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
        <translation>Особе или промена</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, најниже</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, највише</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Догађаји</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графикон</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н/п</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>није применљиво</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>задржано</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (привремено)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a number in a period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all values provisional</source>
        <translation>све вредности су привремене</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>привремено или процењено</translation>
    </message>
    <message>
        <source>gap: withheld</source>
        <translation>празнина: задржано</translation>
    </message>
    <message>
        <source>gap: not reported</source>
        <translation>празнина: није достављено</translation>
    </message>
    <message>
        <source>* for a number: withheld</source>
        <translation>* уместо броја: задржано</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: нема вредности</translation>
    </message>
    <message>
        <source>Not shown for lack of room: %1</source>
        <translation>Није приказано због недостатка места: %1</translation>
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
        <translation>Како је сада познато</translation>
    </message>
    <message>
        <source>As published then, in “%1”</source>
        <translation>Како је тада објављено, у „%1“</translation>
    </message>
    <message>
        <source>As published then: %1 has no edition</source>
        <translation>Како је тада објављено: %1 нема издање</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Издање „%1“</translation>
    </message>
    <message>
        <source>B as now known</source>
        <translation>B како је сада познато</translation>
    </message>
    <message>
        <source>B as in “%1”</source>
        <translation>B као у „%1“</translation>
    </message>
    <message>
        <source>Comparison by country</source>
        <translation type="vanished">Поређење по земљама</translation>
    </message>
</context>
<context>
    <name>mm::ComparisonModel</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н/п</translation>
    </message>
    <message>
        <source>No percentage: %1.</source>
        <translation>Нема процента: %1.</translation>
    </message>
    <message>
        <source>At least one month is suppressed.</source>
        <translation>Најмање један месец је прикривен.</translation>
    </message>
    <message>
        <source>Rests on provisional or estimated months.</source>
        <translation>Почива на привременим или процењеним месецима.</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>Months reported of months expected, in A and in B</source>
        <translation>Достављени од очекиваних месеци, у A и у B</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земља или територија</translation>
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
        <translation>Промена</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Months A · B</source>
        <translation>Месеци A · B</translation>
    </message>
</context>
<context>
    <name>mm::ComparisonTable</name>
    <message>
        <source>Comparison by country</source>
        <translation>Поређење по земљама</translation>
    </message>
</context>
<context>
    <name>mm::CompletenessStrip</name>
    <message>
        <source>Completeness by country and month</source>
        <translation>Потпуност по земљама и месецима</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; signed off by %2</source>
        <translation>%1; овера: %2</translation>
    </message>
    <message>
        <source>Take back the &amp;sign-off of %1, %2</source>
        <translation>По&amp;вуци оверу за %1, %2</translation>
    </message>
    <message>
        <source>&amp;Sign off %1, %2</source>
        <translation>О&amp;вери %1, %2</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>оверено</translation>
    </message>
</context>
<context>
    <name>mm::CompositionPanel</name>
    <message>
        <source>New arrivals</source>
        <translation>Нови доласци</translation>
    </message>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Особе у мешовитим кретањима</translation>
    </message>
    <message>
        <source>Map of arrivals</source>
        <translation>Карта долазака</translation>
    </message>
    <message>
        <source>Asylum statistics</source>
        <translation>Статистика азила</translation>
    </message>
    <message>
        <source>Present at end of month</source>
        <translation>Присутни на крају месеца</translation>
    </message>
    <message>
        <source>Present by month</source>
        <translation>Присутни по месецима</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Држављанства</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Деца без пратње</translation>
    </message>
    <message>
        <source>Pinned comparisons</source>
        <translation>Закачена поређења</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Напомене</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Горе</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Доле</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Blocks of the page</source>
        <translation>Блокови стране</translation>
    </message>
    <message>
        <source>Ticked blocks stand on the page, in this order.</source>
        <translation>Означени блокови стоје на страни, овим редом.</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Пуна ширина</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широко</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Половина</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Уско</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Трећина</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Ниско</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>По потреби</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високо</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Врло високо</translation>
    </message>
    <message>
        <source>Moves the block towards the top of the page.</source>
        <translation>Помера блок ка врху стране.</translation>
    </message>
    <message>
        <source>Moves the block towards the end of the page.</source>
        <translation>Помера блок ка дну стране.</translation>
    </message>
    <message>
        <source>All blocks as they usually are.</source>
        <translation>Сви блокови као што су обично.</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>Ши&amp;рина:</translation>
    </message>
    <message>
        <source>H&amp;eight:</source>
        <translation>&amp;Висина:</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 од 12 колона</translation>
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
        <translation>%1: датотеке се не слажу.</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 у %3</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ниједан од њих</translation>
    </message>
    <message>
        <source>%1 · as it is stored</source>
        <translation>%1 · као што је сачувано</translation>
    </message>
</context>
<context>
    <name>mm::ConnectDialog</name>
    <message>
        <source>&amp;Make a new dataset there</source>
        <translation>На&amp;прави тамо нов скуп података</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>По&amp;вежи</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Повезивање са базом података</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>име сервера</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не памти се</translation>
    </message>
    <message>
        <source>When the server can</source>
        <translation>Када сервер може</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Увек</translation>
    </message>
    <message>
        <source>Always, and check who the server is</source>
        <translation>Увек, уз проверу ко је сервер</translation>
    </message>
    <message>
        <source>Backups of a database on a server are made there, not by this program.</source>
        <translation>Резервне копије базе на серверу праве се тамо, а не овим програмом.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>П&amp;орт:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;База:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Корисник:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Лозинка:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ши&amp;фровање:</translation>
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
        <translation>Један број по реду, за сваки програм.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel радна свеска</translation>
    </message>
    <message>
        <source>A sheet to read, one to compute with, one on the source.</source>
        <translation>Лист за читање, лист за рачунање, лист о извору.</translation>
    </message>
    <message>
        <source>Data Package</source>
        <translation>Data Package</translation>
    </message>
    <message>
        <source>A folder: the numbers as CSV and a description of them.</source>
        <translation>Фасцикла: бројеви као CSV и њихов опис.</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>For statistical offices.</source>
        <translation>За статистичке заводе.</translation>
    </message>
    <message>
        <source>CSV with HXL hashtags</source>
        <translation>CSV са HXL ознакама</translation>
    </message>
    <message>
        <source>For the Humanitarian Data Exchange.</source>
        <translation>За Humanitarian Data Exchange.</translation>
    </message>
    <message>
        <source>For the &amp;public: withhold counts below %1, and what they could be computed from</source>
        <translation>За &amp;јавност: задржи бројеве испод %1 и оно из чега би се могли израчунати</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Извоз података</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Подаци:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Датотека:</translation>
    </message>
</context>
<context>
    <name>mm::DataPage</name>
    <message>
        <source>Numbers by month</source>
        <translation>Бројеви по месецима</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · bubble: comment · flag: follow up · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation>Шрафирано: није достављено · тачка: привремено · облачић: коментар · заставица: за праћење · ~ процењено · * прикривено · n/a не постоји. Упишите 120, 0, ништа, &lt;5 или *, ~120, 120p, =120+14.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Ниједан скуп података није отворен.</translation>
    </message>
    <message>
        <source>There are no numbers yet. Import sheets, or type the first ones.</source>
        <translation>Још нема бројева. Увезите табеле или упишите прве бројеве.</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation type="vanished">Шрафирано: није достављено · тачка: привремено · ~ процењено · * прикривено · n/a не постоји. Упишите 120, 0, ништа, &lt;5 или *, ~120, 120p, =120+14.</translation>
    </message>
</context>
<context>
    <name>mm::EditionWatch</name>
    <message>
        <source>The edition “%1” no longer agrees with the data: %2.</source>
        <translation>Издање „%1“ се више не слаже са подацима: %2.</translation>
    </message>
    <message>
        <source>Editions that no longer agree with the data: %1.</source>
        <translation>Издања која се више не слажу са подацима: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln реченица</numerusform>
            <numerusform>%Ln реченице</numerusform>
            <numerusform>%Ln реченица</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) with charts or tables</source>
        <translation>
            <numerusform>%Ln блок са графиконима или табелама</numerusform>
            <numerusform>%Ln блока са графиконима или табелама</numerusform>
            <numerusform>%Ln блокова са графиконима или табелама</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>mm::Entry</name>
    <message>
        <source>This is not a number. Type a whole number, leave the cell empty for “not reported”, or type * for suppressed.</source>
        <translation>Ово није број. Упишите цео број, оставите ћелију празну за „није достављено“ или упишите * за прикривено.</translation>
    </message>
    <message>
        <source>A count of persons cannot be negative.</source>
        <translation>Број особа не може бити негативан.</translation>
    </message>
    <message>
        <source>Persons are counted in whole numbers.</source>
        <translation>Особе се броје целим бројевима.</translation>
    </message>
    <message>
        <source>This number is too large to be a count of persons.</source>
        <translation>Овај број је превелик за број особа.</translation>
    </message>
    <message>
        <source>The groups of digits do not fit together. Type the number without thousands marks.</source>
        <translation>Групе цифара се не слажу. Упишите број без ознака хиљада.</translation>
    </message>
</context>
<context>
    <name>mm::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Догађаји</translation>
    </message>
    <message>
        <source>What may explain the numbers. Events are marked in charts month by month, with their dates. They are yours and no part of the dataset.</source>
        <translation>Шта може да објасни бројеве. Догађаји се означавају на графиконима месец по месец, са датумима. Ваши су и нису део скупа података.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Шта се догодило</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Уклони</translation>
    </message>
</context>
<context>
    <name>mm::Exchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Извоз је прекинут.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Датотека није могла да се упише: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Фасцикла „%1“ не може да се направи.</translation>
    </message>
    <message>
        <source>a cell cannot be kept</source>
        <translation>једна ћелија не може да се сачува</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Радна свеска није могла да се упише: %1.</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 numbers; there are %2. Export as csv instead.</source>
        <translation>Лист може да садржи највише %1 бројева, а има их %2. Уместо тога извезите као csv.</translation>
    </message>
</context>
<context>
    <name>mm::Export</name>
    <message>
        <source>This PDF document was not made by this program, or was altered.</source>
        <translation>Овај PDF документ није направљен овим програмом или је измењен.</translation>
    </message>
    <message>
        <source>The PDF document could not be made.</source>
        <translation>PDF документ није могао да се направи.</translation>
    </message>
    <message>
        <source>A picture's sides must be between %1 and %2 mm long.</source>
        <translation>Стране слике морају бити дуге између %1 и %2 mm.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this picture.</source>
        <translation>На овој слици нема шта да се нацрта.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG слика</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF документ</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG цртеж</translation>
    </message>
    <message>
        <source>“%1” has no ending; a picture is .png, .pdf or .svg.</source>
        <translation>„%1“ нема наставак; слика је .png, .pdf или .svg.</translation>
    </message>
    <message>
        <source>A picture cannot be written as .%1; use .png, .pdf or .svg.</source>
        <translation>Слика се не може записати као .%1; користите .png, .pdf или .svg.</translation>
    </message>
    <message>
        <source>The resolution must be between %1 and %2 dpi.</source>
        <translation>Резолуција мора бити између %1 и %2 dpi.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large; choose a smaller size or a lower resolution.</source>
        <translation>Слика би имала %1 × %2 пиксела, што је превише; изаберите мању величину или нижу резолуцију.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Нема довољно меморије за слику те величине.</translation>
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
        <translation>&amp;Бројеви уз њу, као CSV</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Извоз слике</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG слика</translation>
    </message>
    <message>
        <source>PDF, with text that can be searched</source>
        <translation>PDF, са текстом који се може претраживати</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG цртеж</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Потражи…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>Ши&amp;рина:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Висина:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>Р&amp;езолуција:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Датотека:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пиксела</translation>
    </message>
    <message>
        <source>Vector: sharp at any size</source>
        <translation>Векторски: оштро у свакој величини</translation>
    </message>
</context>
<context>
    <name>mm::FactCheckWindow</name>
    <message>
        <source>Agrees</source>
        <translation>Слаже се</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Разликује се</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Не може се проверити</translation>
    </message>
    <message>
        <source>Check a text</source>
        <translation>Провера текста</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Текст за проверу</translation>
    </message>
    <message>
        <source>Paste a text here, or drop a file: an old factsheet, a press release, a PDF. Every number, percent, direction and date of it is held against the data.</source>
        <translation>Налепите текст овде или превуците датотеку: стари информативни лист, саопштење за јавност, PDF. Сваки број, проценат, смер и датум упоређује се са подацима.</translation>
    </message>
    <message>
        <source>What the text claims</source>
        <translation>Шта текст тврди</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Отвори датотеку…</translation>
    </message>
    <message>
        <source>Where it names no &amp;month, it speaks of:</source>
        <translation>Где не наводи &amp;месец, говори о:</translation>
    </message>
    <message>
        <source>Texts and PDF (*.txt *.pdf);;All files (*)</source>
        <translation>Текстови и PDF (*.txt *.pdf);;Све датотеке (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чита се…</translation>
    </message>
    <message>
        <source>There are no figures to hold a text against.</source>
        <translation>Нема података са којима би се текст упоредио.</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Још нема шта да се провери.</translation>
    </message>
    <message>
        <source>There is no number in this text that could be checked.</source>
        <translation>У овом тексту нема броја који би се могао проверити.</translation>
    </message>
    <message>
        <source>Click a line to find it in the text.</source>
        <translation>Кликните на ред да га нађете у тексту.</translation>
    </message>
</context>
<context>
    <name>mm::Factsheet</name>
    <message>
        <source>rounded without a word such as “some”</source>
        <translation>заокружено, а без речи као што је „око“</translation>
    </message>
    <message>
        <source>cut off instead of rounded</source>
        <translation>одсечено уместо заокружено</translation>
    </message>
    <message>
        <source>computed from rounded numbers</source>
        <translation>израчунато из заокружених бројева</translation>
    </message>
    <message>
        <source>computed on the later number instead of the earlier one</source>
        <translation>израчунато у односу на каснији уместо на ранији број</translation>
    </message>
    <message>
        <source>the direction is the other way</source>
        <translation>смер је обрнут</translation>
    </message>
    <message>
        <source>the word beside the number is untrue</source>
        <translation>реч уз број није тачна</translation>
    </message>
    <message>
        <source>the parts do not add up, even with rounding</source>
        <translation>делови се не слажу са збиром, ни уз заокруживање</translation>
    </message>
    <message>
        <source>the same person may be counted in several countries, so there is no regional number</source>
        <translation>иста особа може бити евидентирана у више земаља, па регионалног броја нема</translation>
    </message>
    <message>
        <source>“%1” agrees with the data.</source>
        <translation>„%1“ се слаже са подацима.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: the data have no such figure.</source>
        <translation>„%1“ не може да се провери: у подацима нема таквог броја.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: it is not clear what is counted.</source>
        <translation>„%1“ не може да се провери: није јасно шта се броји.</translation>
    </message>
    <message>
        <source>“%1” is no date: the month ends earlier.</source>
        <translation>„%1“ није датум: месец се завршава раније.</translation>
    </message>
    <message>
        <source>The text says %1.</source>
        <translation>У тексту пише %1.</translation>
    </message>
    <message>
        <source>The text says %1: %2.</source>
        <translation>У тексту пише %1: %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2.</source>
        <translation>У тексту пише %1, а у подацима је %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2: %3.</source>
        <translation>У тексту пише %1, а у подацима је %2: %3.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>са %1 на %2</translation>
    </message>
    <message>
        <source>There is no text for the footnote “%1”.</source>
        <translation>За напомену „%1“ нема текста.</translation>
    </message>
    <message>
        <source>Reading a PDF needs pdftotext (package poppler-utils), which is not installed.</source>
        <translation>За читање PDF-а потребан је pdftotext (пакет poppler-utils), који није инсталиран.</translation>
    </message>
    <message>
        <source>The PDF “%1” cannot be read.</source>
        <translation>PDF „%1“ не може да се прочита.</translation>
    </message>
    <message>
        <source>The PDF “%1” has no text, only pictures.</source>
        <translation>PDF „%1“ нема текста, само слике.</translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MB.</source>
        <translation>„%1“ је веће од 32 MB.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a PDF.</source>
        <translation>„%1“ није ни текст ни PDF.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ не може да се отвори.</translation>
    </message>
</context>
<context>
    <name>mm::FactsheetChooser</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>издање %1</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Месец:</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>Ст&amp;рана:</translation>
    </message>
    <message>
        <source>Region or country of the page</source>
        <translation>Регион или земља стране</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>&amp;Текст:</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стил</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Језик:</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Језик документа</translation>
    </message>
    <message>
        <source>There is no style to show a factsheet in.</source>
        <translation>Нема стила за приказ информативног листа.</translation>
    </message>
</context>
<context>
    <name>mm::FactsheetPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Извези…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Увећање</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширини</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Увећање:</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блокови</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Реченице</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Недостаје</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Још нема података. Увезите табеле да бисте видели информативни лист.</translation>
    </message>
    <message>
        <source>Nothing: every figure of the page is there.</source>
        <translation>Ништа: сви подаци стране су ту.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="vanished">Месец</translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="vanished">Стил</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="vanished">Језик документа</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation type="vanished">издање %1</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation type="vanished">&amp;Месец:</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation type="vanished">&amp;Текст:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="vanished">&amp;Језик:</translation>
    </message>
</context>
<context>
    <name>mm::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Све</translation>
    </message>
</context>
<context>
    <name>mm::FindingDetails</name>
    <message>
        <source>Answer</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Изаберите…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>July 2025</source>
        <translation>јул 2025</translation>
    </message>
    <message>
        <source>Choose a finding to see it in the sheet.</source>
        <translation>Изаберите налаз да бисте га видели у табели.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Није нађено ништа што треба погледати.</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Повуци одговор</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other question(s) like this</source>
        <translation>
            <numerusform>И за још %Ln такво питање</numerusform>
            <numerusform>И за још %Ln таква питања</numerusform>
            <numerusform>И за још %Ln таквих питања</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln number(s) with this finding</source>
        <translation>
            <numerusform>Изостави %Ln број са овим налазом</numerusform>
            <numerusform>Изостави %Ln броја са овим налазом</numerusform>
            <numerusform>Изостави %Ln бројева са овим налазом</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: leave these figures out</source>
        <translation>Празно: изостави ове податке</translation>
    </message>
    <message>
        <source>One month, please</source>
        <translation>Један месец, молимо</translation>
    </message>
</context>
<context>
    <name>mm::FindingModel</name>
    <message>
        <source>Answered: %1</source>
        <translation>Одговорено: %1</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Датотека одбијена</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питање</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Није преузето</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Погледајте</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Одговорено</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Обавештење</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Налаз</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>mm::GridBar</name>
    <message>
        <source>Sums</source>
        <translation>Збирови</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Сви делови</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Земље</translation>
    </message>
    <message>
        <source>One indicator, all countries</source>
        <translation>Један показатељ, све земље</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатељи</translation>
    </message>
    <message>
        <source>One country, all indicators</source>
        <translation>Једна земља, сви показатељи</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Делови</translation>
    </message>
    <message>
        <source>One indicator in one country, by nationality and the like</source>
        <translation>Један показатељ у једној земљи, по држављанству и слично</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земља или територија</translation>
    </message>
    <message>
        <source>Show quarters, years and the sum of countries</source>
        <translation>Прикажи тромесечја, године и збир земаља</translation>
    </message>
    <message>
        <source>Also show parts that have no figure yet</source>
        <translation>Прикажи и делове који још немају података</translation>
    </message>
    <message>
        <source>Find: kosovo jun 24</source>
        <translation>Тражи: kosovo jun 24</translation>
    </message>
    <message>
        <source>Find a country, indicator, nationality or month (Ctrl+F)</source>
        <translation>Тражи земљу, показатељ, држављанство или месец (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Тражи</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Потражи</translation>
    </message>
    <message>
        <source>Step through the numbers that need attention</source>
        <translation>Иди редом кроз бројеве који траже пажњу</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Претходни (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Следећи (F3)</translation>
    </message>
    <message>
        <source>Look for…</source>
        <translation>Потражи…</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Привремено</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Није достављено</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без извора</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>За праћење</translation>
    </message>
    <message>
        <source>Changed since “%1”</source>
        <translation>Промењено од „%1“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln нађен</numerusform>
            <numerusform>%Ln нађена</numerusform>
            <numerusform>%Ln нађених</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 од %L2</translation>
    </message>
</context>
<context>
    <name>mm::GridEditing</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Копирај са за&amp;глављима</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Н&amp;алепи</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Попуни на&amp;доле</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>П&amp;опуни надесно</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;lear to “not reported”</source>
        <translation>Обриши &amp;у „није достављено“</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation>У привременој меморији нема текста за лепљење.</translation>
    </message>
    <message>
        <source>Select a cell that takes a number; computed cells do not.</source>
        <translation>Изаберите ћелију која прима број; израчунате ћелије га не примају.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more number(s) to look at.</source>
        <translation>
            <numerusform>И још %n број који треба погледати.</numerusform>
            <numerusform>И још %n броја која треба погледати.</numerusform>
            <numerusform>И још %n бројева које треба погледати.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::HistoryPage</name>
    <message>
        <source>Everything that was done</source>
        <translation>Све што је урађено</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Повуци овај корак</translation>
    </message>
    <message>
        <source>Show the data as they were then</source>
        <translation>Прикажи податке какви су били тада</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кораци</translation>
    </message>
    <message>
        <source>Numbers of the step</source>
        <translation>Бројеви корака</translation>
    </message>
    <message>
        <source>Writes a new step that restores what was before. Nothing is written when a number has changed since.</source>
        <translation>Уписује нов корак који враћа оно што је било пре. Ништа се не уписује ако се неки број у међувремену променио.</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земља или територија</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Све земље</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатељ</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Сви показатељи</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Month: 2025-07</source>
        <translation>Месец: 2025-07</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Промене</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Ревизије</translation>
    </message>
    <message>
        <source>not a month</source>
        <translation>није месец</translation>
    </message>
    <message>
        <source>No step selected</source>
        <translation>Ниједан корак није изабран</translation>
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
        <translation>Месец информативног листа</translation>
    </message>
    <message>
        <source>Wording of the factsheet</source>
        <translation>Текст информативног листа</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>издање %1</translation>
    </message>
    <message>
        <source>What the factsheet would say differently</source>
        <translation>Шта би информативни лист рекао другачије</translation>
    </message>
    <message>
        <source>Factsheet of</source>
        <translation>Информативни лист за</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверава се…</translation>
    </message>
    <message>
        <source>The data changed meanwhile.</source>
        <translation>Подаци су се у међувремену променили.</translation>
    </message>
    <message>
        <source>The factsheet stays as it is.</source>
        <translation>Информативни лист остаје какав јесте.</translation>
    </message>
    <message>
        <source>The factsheet of %1 stays as it is.</source>
        <translation>Информативни лист за %1 остаје какав јесте.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln реченица</numerusform>
            <numerusform>%Ln реченице</numerusform>
            <numerusform>%Ln реченица</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would change</source>
        <translation>
            <numerusform>%Ln број би се променио</numerusform>
            <numerusform>%Ln броја би се променила</numerusform>
            <numerusform>%Ln бројева би се променило</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportFileModel</name>
    <message>
        <source>refused</source>
        <translation>одбијено</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скривено</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>нема података</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>ново: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>промењено: %1</translation>
    </message>
    <message>
        <source>%1 empty ↔ zero</source>
        <translation>празно ↔ нула: %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>у сукобу: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>одбијено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln питање</numerusform>
            <numerusform>%Ln питања</numerusform>
            <numerusform>%Ln питања</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ништа ново</translation>
    </message>
</context>
<context>
    <name>mm::ImportFindingsView</name>
    <message>
        <source>Questions and findings</source>
        <translation>Питања и налази</translation>
    </message>
</context>
<context>
    <name>mm::ImportItemModel</name>
    <message>
        <source>New</source>
        <translation>Ново</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Промењено</translation>
    </message>
    <message>
        <source>Empty ↔ zero</source>
        <translation>Празно ↔ нула</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>У сукобу</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Одсутно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбијено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Непромењено</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>изаберите…</translation>
    </message>
    <message>
        <source>now confirmed</source>
        <translation>сада потврђено</translation>
    </message>
    <message>
        <source>now provisional</source>
        <translation>сада привремено</translation>
    </message>
    <message>
        <source>now estimated</source>
        <translation>сада процењено</translation>
    </message>
    <message>
        <source>Nothing is stored yet for this number.</source>
        <translation>За овај број још ништа није сачувано.</translation>
    </message>
    <message>
        <source>The sheet says something else than what is stored.</source>
        <translation>Табела каже нешто друго од онога што је сачувано.</translation>
    </message>
    <message>
        <source>“Not reported” and zero are different things: look whether it is meant.</source>
        <translation>„Није достављено“ и нула су различите ствари: погледајте да ли је тако мишљено.</translation>
    </message>
    <message>
        <source>The files say different things. Choose one of them to import it.</source>
        <translation>Датотеке кажу различито. Изаберите једну да бисте је увезли.</translation>
    </message>
    <message>
        <source>Stored, and not in the sheet. It stays unless you tick it: then it is removed.</source>
        <translation>Сачувано, а нема га у табели. Остаје ако га не означите: тада се брише.</translation>
    </message>
    <message>
        <source>Not taken: the findings say why.</source>
        <translation>Није преузето: налази кажу зашто.</translation>
    </message>
    <message>
        <source>The sheet says what is stored already.</source>
        <translation>Табела каже оно што је већ сачувано.</translation>
    </message>
    <message>
        <source>Difference of two year-to-date figures; the cell reads “%1”.</source>
        <translation>Разлика два податка од почетка године; у ћелији пише „%1“.</translation>
    </message>
    <message>
        <source>The cell reads “%1”.</source>
        <translation>У ћелији пише „%1“.</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>ништа није сачувано</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>сачувано %1</translation>
    </message>
    <message>
        <source>not reported in the sheet</source>
        <translation>у табели није достављено</translation>
    </message>
    <message>
        <source>the sheet says %1</source>
        <translation>табела каже %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Шта се дешава</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земља или територија</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатељ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Део</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сачувано</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>У табели</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Одакле</translation>
    </message>
</context>
<context>
    <name>mm::ImportItemsView</name>
    <message>
        <source>Country, indicator, month, file…</source>
        <translation>Земља, показатељ, месец, датотека…</translation>
    </message>
    <message>
        <source>Show only numbers with these words</source>
        <translation>Прикажи само бројеве са овим речима</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Одлучи</translation>
    </message>
    <message>
        <source>Numbers of the import</source>
        <translation>Бројеви увоза</translation>
    </message>
    <message>
        <source>Choose a number first</source>
        <translation>Прво изаберите број</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Изостави</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Преузми</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen number(s)</source>
        <translation>
            <numerusform>%Ln изабрани број</numerusform>
            <numerusform>%Ln изабрана броја</numerusform>
            <numerusform>%Ln изабраних бројева</numerusform>
        </translation>
    </message>
    <message>
        <source>This row of the sheet</source>
        <translation>Овај ред табеле</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Све за: %1</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Све за: „%1“</translation>
    </message>
    <message>
        <source>All of this file</source>
        <translation>Све из ове датотеке</translation>
    </message>
</context>
<context>
    <name>mm::ImportPage</name>
    <message>
        <source>Drop workbooks here</source>
        <translation>Превуците табеле овде</translation>
    </message>
    <message>
        <source>Excel, LibreOffice and csv files, several at once, or cells pasted from a spreadsheet. You see what they would change before anything is written.</source>
        <translation>Датотеке Excel, LibreOffice и csv, и више одједном, или ћелије налепљене из табеле. Пре него што се ишта упише, видите шта би се променило.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Изабери датотеке…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Ток читања</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Прикажи преглед</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Привремена меморија</translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation>Пореди се са сачуваним…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чита се %1…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: all %1 numbers of %Ln file(s) are stored already.</source>
        <translation>
            <numerusform>Нема посла: сви бројеви (%1) из %Ln датотеке већ су сачувани.</numerusform>
            <numerusform>Нема посла: сви бројеви (%1) из %Ln датотеке већ су сачувани.</numerusform>
            <numerusform>Нема посла: сви бројеви (%1) из %Ln датотека већ су сачувани.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Ниједан скуп података није отворен.</translation>
    </message>
    <message>
        <source>The dataset can only be read.</source>
        <translation>Скуп података се може само читати.</translation>
    </message>
</context>
<context>
    <name>mm::ImportReviewView</name>
    <message>
        <source>Files and sheets</source>
        <translation>Датотеке и листови</translation>
    </message>
    <message>
        <source>Files and sheets of the import</source>
        <translation>Датотеке и листови увоза</translation>
    </message>
    <message>
        <source>&amp;Back to the sender…</source>
        <translation>&amp;Назад пошиљаоцу…</translation>
    </message>
    <message>
        <source>A text in the sender's language, and the sheet with a comment on every cell in question</source>
        <translation>Текст на језику пошиљаоца и табела са коментаром на свакој спорној ћелији</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Бројеви</translation>
    </message>
    <message>
        <source>Questions and findings</source>
        <translation>Питања и налази</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Информативни лист</translation>
    </message>
    <message>
        <source>Reason, for the history (optional)</source>
        <translation>Разлог, за историју (није обавезно)</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Разлог, за историју</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>изостављено: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>одбијено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln отворено питање</numerusform>
            <numerusform>%Ln отворена питања</numerusform>
            <numerusform>%Ln отворених питања</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation>
            <numerusform>%Ln датотека одбијена</numerusform>
            <numerusform>%Ln датотеке одбијене</numerusform>
            <numerusform>%Ln датотека одбијено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln number(s)</source>
        <translation>
            <numerusform>Увези %Ln број</numerusform>
            <numerusform>Увези %Ln броја</numerusform>
            <numerusform>Увези %Ln бројева</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers (%1)</source>
        <translation>Бројеви (%1)</translation>
    </message>
    <message>
        <source>Questions (%1) and findings</source>
        <translation>Питања (%1) и налази</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Налази</translation>
    </message>
</context>
<context>
    <name>mm::Ingest</name>
    <message>
        <source>confirmed</source>
        <translation>потврђено</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>привремено</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>процењено</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>прикривено</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>није применљиво</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>нешто друго</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>сваки месец</translation>
    </message>
    <message>
        <source>it does not follow from them</source>
        <translation>не следи из њих</translation>
    </message>
    <message>
        <source>cut off, not rounded</source>
        <translation>одсечено, није заокружено</translation>
    </message>
    <message>
        <source>the sign is the other way round</source>
        <translation>предзнак је обрнут</translation>
    </message>
    <message>
        <source>it is a part of the later number</source>
        <translation>то је део каснијег броја</translation>
    </message>
    <message>
        <source>No figures were recognised: no table with months, indicators or nationalities.</source>
        <translation>Није препознат ниједан податак: нема табеле са месецима, показатељима или држављанствима.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Проверите да ли је то права датотека.</translation>
    </message>
    <message>
        <source>The as-of date is day %1 of %2; that month ends on day %3.</source>
        <translation>Датум стања је %1. дан за %2; тај месец се завршава %3. дана.</translation>
    </message>
    <message>
        <source>The figures were read as those of the end of %2.</source>
        <translation>Подаци су прочитани као подаци за крај месеца %2.</translation>
    </message>
    <message>
        <source>“%1” is not a count of persons.</source>
        <translation>„%1“ није број особа.</translation>
    </message>
    <message>
        <source>Write a whole number, or “no data”.</source>
        <translation>Напишите цео број или „нема података“.</translation>
    </message>
    <message>
        <source>A count cannot be negative: “%1”.</source>
        <translation>Број не може бити негативан: „%1“.</translation>
    </message>
    <message>
        <source>Write the count without a sign, or “no data”.</source>
        <translation>Напишите број без предзнака или „нема података“.</translation>
    </message>
    <message>
        <source>A count has no decimals: “%1”.</source>
        <translation>Број нема децимале: „%1“.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Напишите цео број.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a count of persons.</source>
        <translation>„%1“ је превелико за број особа.</translation>
    </message>
    <message>
        <source>Check the separators of thousands.</source>
        <translation>Проверите ознаке хиљада.</translation>
    </message>
    <message>
        <source>“%1” is a percentage where a count is expected.</source>
        <translation>„%1“ је проценат, а очекује се број.</translation>
    </message>
    <message>
        <source>Write the number of persons.</source>
        <translation>Напишите број особа.</translation>
    </message>
    <message>
        <source>The cell holds the error “%1”.</source>
        <translation>У ћелији је грешка „%1“.</translation>
    </message>
    <message>
        <source>Correct the formula in the sheet.</source>
        <translation>Исправите формулу у табели.</translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation>Формула нема сачуван резултат.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, recalculate and save it.</source>
        <translation>Отворите датотеку у програму за табеле, поново израчунајте и сачувајте је.</translation>
    </message>
    <message>
        <source>%1 stands where no figure can exist: %2</source>
        <translation>%1 стоји тамо где податак не може постојати: %2</translation>
    </message>
    <message>
        <source>Leave the cell empty or write “n/a”.</source>
        <translation>Оставите ћелију празну или напишите „n/a“.</translation>
    </message>
    <message>
        <source>The total is %1, its parts add up to %2.</source>
        <translation>Збир је %1, а делови заједно дају %2.</translation>
    </message>
    <message>
        <source>Correct the part or the total; both were taken as they stand.</source>
        <translation>Исправите део или збир; оба су преузета каква јесу.</translation>
    </message>
    <message>
        <source>The figure from January falls from %1 to %2.</source>
        <translation>Податак од јануара пада са %1 на %2.</translation>
    </message>
    <message>
        <source>It can never fall: at least %1 would be right, or an earlier month was corrected.</source>
        <translation>Он никада не може пасти: било би исправно најмање %1 или је исправљен ранији месец.</translation>
    </message>
    <message>
        <source>The figure from January is %1, the months add up to %2.</source>
        <translation>Податак од јануара је %1, а месеци заједно дају %2.</translation>
    </message>
    <message>
        <source>The months were taken; %2 would agree with them.</source>
        <translation>Преузети су месеци; %2 би се слагало са њима.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2.</source>
        <translation>Збир је %1, а месеци заједно дају %2.</translation>
    </message>
    <message>
        <source>The months were taken; the total is never stored.</source>
        <translation>Преузети су месеци; збир се никада не чува.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2: its formula leaves out %3, which is stored as text.</source>
        <translation>Збир је %1, а месеци заједно дају %2: формула изоставља %3, што је сачувано као текст.</translation>
    </message>
    <message>
        <source>%1 after %2 the month before.</source>
        <translation>%1 после %2 месец раније.</translation>
    </message>
    <message>
        <source>Check for a digit too many or too few.</source>
        <translation>Проверите да нема цифре вишка или мањка.</translation>
    </message>
    <message>
        <source>%1 after %2 in the same month of the year before (%3).</source>
        <translation>%1 после %2 у истом месецу претходне године (%3).</translation>
    </message>
    <message>
        <source>Check that nothing else is counted than a year ago.</source>
        <translation>Проверите да се не броји нешто друго него пре годину дана.</translation>
    </message>
    <message>
        <source>%1 is the same number as the month before.</source>
        <translation>%1 је исти број као месец раније.</translation>
    </message>
    <message>
        <source>Check that it was not copied from the month before.</source>
        <translation>Проверите да није преписан из претходног месеца.</translation>
    </message>
    <message>
        <source>The nationalities add up to %1, more than the total of %2 (%3).</source>
        <translation>Држављанства заједно дају %1, више од збира %2 (%3).</translation>
    </message>
    <message>
        <source>The total was taken, the nationalities were not; they add up to %2 at most.</source>
        <translation>Збир је преузет, држављанства нису; заједно могу дати највише %2.</translation>
    </message>
    <message>
        <source>The nationality of %1 of %2 persons is unknown.</source>
        <translation>Држављанство је непознато за %1 од %2 особа.</translation>
    </message>
    <message>
        <source>Ask whether the nationalities are known by now.</source>
        <translation>Питајте да ли су држављанства сада позната.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children are %1% of the persons present, after %2% the month before.</source>
        <translation>Деца без пратње и раздвојена деца чине %1% присутних особа, после %2% месец раније.</translation>
    </message>
    <message>
        <source>Check whether both figures count the same places.</source>
        <translation>Проверите да ли оба податка броје иста места.</translation>
    </message>
    <message>
        <source>%1 unaccompanied and separated children among %2 persons present.</source>
        <translation>%1 деце без пратње и раздвојене деце међу %2 присутних особа.</translation>
    </message>
    <message>
        <source>At most %2 can be right; the figure was not taken.</source>
        <translation>Може бити највише %2; податак није преузет.</translation>
    </message>
    <message>
        <source>%1 is written; from %2 to %3 it is %4 (%5).</source>
        <translation>Написано је %1; од %2 до %3 то је %4 (%5).</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the percentage or one of them.</source>
        <translation>Преузети су бројеви; исправите проценат или један од њих.</translation>
    </message>
    <message>
        <source>“%1” is written over a change from %2 to %3.</source>
        <translation>„%1“ је написано за промену од %2 до %3.</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the word or one of them.</source>
        <translation>Преузети су бројеви; исправите реч или један од њих.</translation>
    </message>
    <message>
        <source>The sheet is called “%1” and its heading says %2.</source>
        <translation>Лист се зове „%1“, а наслов каже %2.</translation>
    </message>
    <message>
        <source>Say which month is right; until then no figure of the table is taken.</source>
        <translation>Реците који је месец исправан; до тада се из табеле ништа не преузима.</translation>
    </message>
    <message>
        <source>%1, %2: no figure for %3.</source>
        <translation>%1, %2: нема податка за %3.</translation>
    </message>
    <message>
        <source>Ask for the months that are missing.</source>
        <translation>Затражите месеце који недостају.</translation>
    </message>
    <message>
        <source>The same figure is %1 here and %2 in %3.</source>
        <translation>Исти податак је овде %1, а %2 у %3.</translation>
    </message>
    <message>
        <source>Neither was taken; say which one is right.</source>
        <translation>Ниједан није преузет; реците који је исправан.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored%3.</source>
        <translation>%1 замењује %2, што је сачувано%3.</translation>
    </message>
    <message>
        <source>Nothing has to be done when the office corrected its figure.</source>
        <translation>Не треба ништа учинити ако је орган исправио свој податак.</translation>
    </message>
    <message>
        <source>%1 of %2 persons are women.</source>
        <translation>%1 од %2 особа су жене.</translation>
    </message>
    <message>
        <source>Check whether women and men stand in each other's place.</source>
        <translation>Проверите да ли су жене и мушкарци замењени.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 in the same month of the year before is %4: they are not counted in the same way.</source>
        <translation>%1 је %2, а %3 у истом месецу претходне године је %4: не броје се на исти начин.</translation>
    </message>
    <message>
        <source>Say in a note what has changed; a percent between the two is not comparable.</source>
        <translation>Реците у напомени шта се променило; проценат између њих није упоредив.</translation>
    </message>
    <message>
        <source>%1 figures for %2 are the same as those stored for %3.</source>
        <translation>Подаци (%1) за %2 исти су као сачувани за %3.</translation>
    </message>
    <message>
        <source>Check the month of the sheet: it may be %3, sent again.</source>
        <translation>Проверите месец табеле: можда је то %3, послат поново.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored: two digits stand in the other order.</source>
        <translation>%1 замењује %2, што је сачувано: две цифре стоје обрнутим редом.</translation>
    </message>
    <message>
        <source>Check whether %2 is right.</source>
        <translation>Проверите да ли је %2 исправно.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored and exact.</source>
        <translation>%1 замењује %2, што је сачувано и тачно.</translation>
    </message>
    <message>
        <source>Keep %2 if nothing has changed.</source>
        <translation>Задржите %2 ако се ништа није променило.</translation>
    </message>
    <message>
        <source>%1 is more than %2, the figure of “%3”.</source>
        <translation>%1 је више од %2, податка за „%3“.</translation>
    </message>
    <message>
        <source>A part is never more than its whole: one of the two is wrong.</source>
        <translation>Део никада није већи од целине: један од њих је погрешан.</translation>
    </message>
    <message>
        <source>A total of “%1” over countries is not taken: %2</source>
        <translation>Збир за „%1“ по земљама се не преузима: %2</translation>
    </message>
    <message>
        <source>The figures of the countries were taken.</source>
        <translation>Преузети су подаци земаља.</translation>
    </message>
    <message>
        <source>The sign “%1” is not explained on the sheet.</source>
        <translation>Ознака „%1“ није објашњена у табели.</translation>
    </message>
    <message>
        <source>It was left out; say in a note what it means.</source>
        <translation>Изостављена је; реците у напомени шта значи.</translation>
    </message>
    <message>
        <source>“%1” fills the merged cells %2, which are several figures.</source>
        <translation>„%1“ попуњава спојене ћелије %2, а то је више података.</translation>
    </message>
    <message>
        <source>Give each cell its own number.</source>
        <translation>Свакој ћелији дајте њен број.</translation>
    </message>
    <message>
        <source>%1 figures are for %2 or later, which has not come yet.</source>
        <translation>Подаци (%1) су за %2 или касније, што још није дошло.</translation>
    </message>
    <message>
        <source>Check the year in the headings.</source>
        <translation>Проверите годину у насловима.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds no figures and was left out.</source>
        <translation>Скривени лист „%1“ нема података и изостављен је.</translation>
    </message>
    <message>
        <source>The letters of the file were read as %1.</source>
        <translation>Слова датотеке прочитана су као %1.</translation>
    </message>
    <message>
        <source>If they look wrong, save the sheet as xlsx or as csv in UTF-8.</source>
        <translation>Ако изгледају погрешно, сачувајте табелу као xlsx или као csv у UTF-8.</translation>
    </message>
    <message>
        <source>This looks like a list of persons; it was not read and nothing of it is kept.</source>
        <translation>Ово личи на списак особа; није прочитано и ништа од тога се не чува.</translation>
    </message>
    <message>
        <source>Send counts only.</source>
        <translation>Шаљите само бројеве.</translation>
    </message>
    <message>
        <source>“%1” is not among the figures that are kept.</source>
        <translation>„%1“ није међу подацима који се чувају.</translation>
    </message>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Колона „%1“ је изостављена.</translation>
    </message>
    <message>
        <source>%1 stands for several months up to %2; no single month can be taken from it.</source>
        <translation>%1 стоји за више месеци до %2; из тога се не може узети поједини месец.</translation>
    </message>
    <message>
        <source>Send the figure of each month.</source>
        <translation>Пошаљите податак за сваки месец.</translation>
    </message>
    <message>
        <source>Corrected by a person: %1 is %2.</source>
        <translation>Исправила је особа: %1 је %2.</translation>
    </message>
    <message>
        <source>The correction that %1 is %2 fits nothing on this sheet and was not used.</source>
        <translation>Исправка по којој %1 јесте %2 ничему не одговара на овом листу и није примењена.</translation>
    </message>
    <message>
        <source>Take it back, or correct it anew.</source>
        <translation>Повуците је или исправите поново.</translation>
    </message>
    <message>
        <source>%1 speaks of a total or of several months; the correction that it is %2 was not used.</source>
        <translation>%1 говори о збиру или о више месеци; исправка по којој је то %2 није примењена.</translation>
    </message>
    <message>
        <source>A total is never taken for one of its parts.</source>
        <translation>Збир се никада не узима као један од својих делова.</translation>
    </message>
    <message>
        <source>The numbers in %1 have no headings that are understood.</source>
        <translation>Бројеви у %1 немају разумљиве наслове.</translation>
    </message>
    <message>
        <source>The difference equals the number in %1.</source>
        <translation>Разлика је једнака броју у %1.</translation>
    </message>
    <message>
        <source>If the point separates thousands, it is %1.</source>
        <translation>Ако тачка одваја хиљаде, то је %1.</translation>
    </message>
    <message>
        <source>With %1 in %2 instead of %3 they agree: two digits may be swapped.</source>
        <translation>Са %1 у %2 уместо %3 слажу се: можда су две цифре замењене.</translation>
    </message>
    <message>
        <source>Which country or territory are these figures from?</source>
        <translation>Из које земље или територије су ови подаци?</translation>
    </message>
    <message>
        <source>Which month are these figures for? Heading and name of the sheet do not say it, or not the same.</source>
        <translation>За који месец су ови подаци? Наслов и име листа то не кажу или не кажу исто.</translation>
    </message>
    <message>
        <source>Which year is meant? The months have none.</source>
        <translation>На коју годину се мисли? Месеци је немају.</translation>
    </message>
    <message>
        <source>What do these numbers count? No heading or title says it.</source>
        <translation>Шта ови бројеви броје? То не каже ниједан наслов.</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Шта значи „%1“?</translation>
    </message>
    <message>
        <source>“%1” can mean several things: which?</source>
        <translation>„%1“ може значити више ствари: коју?</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters. Is it the suggested name?</source>
        <translation>„%1“ меша латинична и ћирилична слова. Да ли је то предложено име?</translation>
    </message>
    <message>
        <source>Column %1 uses the same sign for thousands and for decimals. Which is it?</source>
        <translation>Колона %1 користи исти знак за хиљаде и за децимале. Шта је од тога?</translation>
    </message>
    <message>
        <source>“%1” is not an exact number. What is to be stored?</source>
        <translation>„%1“ није тачан број. Шта треба сачувати?</translation>
    </message>
    <message>
        <source>“%1” is a range. What is to be stored?</source>
        <translation>„%1“ је распон. Шта треба сачувати?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds %2 figures. Use them?</source>
        <translation>Скривени лист „%1“ има података: %2. Преузети их?</translation>
    </message>
    <message>
        <source>The table %1 has hidden rows or columns. Use their figures?</source>
        <translation>Табела %1 има скривене редове или колоне. Преузети њихове податке?</translation>
    </message>
    <message>
        <source>The headings contradict each other at “%1”.</source>
        <translation>Наслови противрече један другом код „%1“.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which month is meant?</source>
        <translation>„%1“ се може читати на два начина. На који месец се мисли?</translation>
    </message>
    <message>
        <source>“%1” is not plainly one whole month. Are these the figures of %2 alone?</source>
        <translation>„%1“ није сасвим јасно један цео месец. Да ли су ово подаци само за %2?</translation>
    </message>
    <message>
        <source>“%1” may speak of a part of the persons only. Do the figures count all of them?</source>
        <translation>„%1“ можда говори само о делу особа. Да ли подаци броје све?</translation>
    </message>
    <message>
        <source>“%1” may not be a number of persons. Do the figures count persons, one by one?</source>
        <translation>„%1“ можда није број особа. Да ли подаци броје особе, једну по једну?</translation>
    </message>
    <message>
        <source>The column “%1” is not understood (%2). Do the figures count all persons of their country, whatever it says?</source>
        <translation>Колона „%1“ није разумљива (%2). Да ли подаци броје све особе своје земље, шта год у њој писало?</translation>
    </message>
    <message>
        <source>The numbers of “%1” are the sums of those beside them. Are they no total?</source>
        <translation>Бројеви под „%1“ су збирови бројева поред њих. Нису ли они укупни?</translation>
    </message>
    <message>
        <source>The letters of the file can be read in two ways. “%1” is how one of them reads; which is right?</source>
        <translation>Слова датотеке могу се читати на два начина. „%1“ је један од њих; који је исправан?</translation>
    </message>
    <message>
        <source>the header row</source>
        <translation>ред заглавља</translation>
    </message>
    <message>
        <source>a column of numbers</source>
        <translation>колона са бројевима</translation>
    </message>
    <message>
        <source>a column of countries</source>
        <translation>колона са земљама</translation>
    </message>
    <message>
        <source>a column of indicators</source>
        <translation>колона са показатељима</translation>
    </message>
    <message>
        <source>a column of nationalities</source>
        <translation>колона са држављанствима</translation>
    </message>
    <message>
        <source>a column of months</source>
        <translation>колона са месецима</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1. месец</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>збир</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>нема података</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>изостављено</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>колона %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ред %1</translation>
    </message>
    <message numerus="yes">
        <source>workbook of %Ln table(s)</source>
        <translation>
            <numerusform>датотека са %Ln табелом</numerusform>
            <numerusform>датотека са %Ln табеле</numerusform>
            <numerusform>датотека са %Ln табела</numerusform>
        </translation>
    </message>
    <message>
        <source>table of nationalities</source>
        <translation>табела држављанстава</translation>
    </message>
    <message>
        <source>monthly table</source>
        <translation>месечна табела</translation>
    </message>
    <message>
        <source>list</source>
        <translation>списак</translation>
    </message>
    <message>
        <source>table</source>
        <translation>табела</translation>
    </message>
</context>
<context>
    <name>mm::InputsCard</name>
    <message>
        <source>With links to the data: “How it is computed” in the menu of the block</source>
        <translation>Са везама ка подацима: „Како се рачуна“ у менију блока</translation>
    </message>
</context>
<context>
    <name>mm::InputsWindow</name>
    <message>
        <source>How it is computed</source>
        <translation>Како се рачуна</translation>
    </message>
</context>
<context>
    <name>mm::LintPanel</name>
    <message>
        <source>Guidelines for charts</source>
        <translation>Смернице за графиконе</translation>
    </message>
    <message>
        <source>Show the five largest</source>
        <translation>Прикажи пет највећих</translation>
    </message>
    <message>
        <source>Show the smallest as others</source>
        <translation>Прикажи најмање као остале</translation>
    </message>
    <message>
        <source>Show each country apart</source>
        <translation>Прикажи сваку земљу засебно</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Поређај</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Додај напомену</translation>
    </message>
    <message>
        <source>Hide the events</source>
        <translation>Сакриј догађаје</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Only the largest are shown by themselves.</source>
        <translation>Засебно су приказани само највећи.</translation>
    </message>
    <message>
        <source>The bars are sorted by their length.</source>
        <translation>Стубићи су поређани по дужини.</translation>
    </message>
    <message>
        <source>A note on rounding stands below the chart.</source>
        <translation>Испод графикона стоји напомена о заокруживању.</translation>
    </message>
    <message>
        <source>Nothing of this chart is against the guidelines.</source>
        <translation>На овом графикону се све слаже са смерницама.</translation>
    </message>
    <message>
        <source>Only the five largest are shown by themselves.</source>
        <translation type="vanished">Засебно је приказано само пет највећих.</translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>Подаци</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Поређење</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Информативни лист</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Увоз</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) imported as one change.</source>
        <translation>
            <numerusform>%Ln број увезен као једна измена.</numerusform>
            <numerusform>%Ln броја увезена као једна измена.</numerusform>
            <numerusform>%Ln бројева увезено као једна измена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Sample data for a first look. Most of the numbers are invented for illustration; do not quote them.</source>
        <translation>Пробни подаци за први поглед. Већина бројева је измишљена ради примера; немојте их наводити.</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Ниједан скуп података није отворен</translation>
    </message>
    <message>
        <source>Read-only · state %1</source>
        <translation>Само за читање · стање %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Чува се…</translation>
    </message>
    <message>
        <source>Saved · state %1</source>
        <translation>Сачувано · стање %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>Бројева: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Поништи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;нови</translation>
    </message>
    <message>
        <source>&amp;Rewrite a sentence</source>
        <translation>&amp;Преформулиши реченицу</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Check a text…</source>
        <translation>Провери &amp;текст…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Editions and the data…</source>
        <translation>И&amp;здања и подаци…</translation>
    </message>
    <message>
        <source>Save a published P&amp;DF</source>
        <translation>Сачувај &amp;објављени PDF</translation>
    </message>
    <message>
        <source>&amp;Present full screen</source>
        <translation>Прикажи преко &amp;целог екрана</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Прикажи…</translation>
    </message>
    <message>
        <source>No dataset is open. Open one first: a text is held against its figures.</source>
        <translation>Ниједан скуп података није отворен. Прво га отворите: текст се упоређује са његовим подацима.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: no page and no chart has figures.</source>
        <translation>Још нема шта да се прикаже: ниједна страна и ниједан графикон немају податке.</translation>
    </message>
    <message>
        <source>Export remembered answers</source>
        <translation>Извоз запамћених одговора</translation>
    </message>
    <message>
        <source>Remembered answers (*.json)</source>
        <translation>Запамћени одговори (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new workbook(s) in the inbox</source>
        <translation>
            <numerusform>%Ln нова табела у пријему</numerusform>
            <numerusform>%Ln нове табеле у пријему</numerusform>
            <numerusform>%Ln нових табела у пријему</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Прегледај</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Уређивање</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>При&amp;каз</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Поређење</translation>
    </message>
    <message>
        <source>Fact&amp;sheet</source>
        <translation>Ин&amp;формативни лист</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;моћ</translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation>&amp;Пробни подаци</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О програму</translation>
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
Лиценца: GPL-3.0-or-later
Карта: направљена уз Natural Earth
Писмо: Lato</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>&amp;Нов скуп података…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Отвори…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>По&amp;вежи…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>О&amp;твори недавно</translation>
    </message>
    <message>
        <source>&amp;Import sheets…</source>
        <translation>&amp;Увези табеле…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import from c&amp;lipboard</source>
        <translation>Увези из привремене &amp;меморије</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>Сачувај о&amp;бразац…</translation>
    </message>
    <message>
        <source>Pu&amp;blish edition…</source>
        <translation>Об&amp;јави издање…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Извези &amp;податке…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Извези слику…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export se&amp;veral factsheets…</source>
        <translation>Извоз више информативних &amp;листова…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Штампај…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>По&amp;дешавања…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Крај</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Тражи…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture and numbers</source>
        <translation>Копирај &amp;слику и бројеве</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Same period &amp;last year</source>
        <translation>Исти период &amp;прошле године</translation>
    </message>
    <message>
        <source>&amp;Preceding period</source>
        <translation>Претходни п&amp;ериод</translation>
    </message>
    <message>
        <source>Pre&amp;vious month</source>
        <translation>Претходни &amp;месец</translation>
    </message>
    <message>
        <source>&amp;12 months and the 12 before</source>
        <translation>&amp;12 месеци и 12 пре њих</translation>
    </message>
    <message>
        <source>L&amp;atest month and the one before</source>
        <translation>После&amp;дњи месец и онај пре њега</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>П&amp;рви месец</translation>
    </message>
    <message>
        <source>Pea&amp;k month</source>
        <translation>Највиши месе&amp;ц</translation>
    </message>
    <message>
        <source>Same months of all earlier &amp;years</source>
        <translation>&amp;Исти месеци свих ранијих година</translation>
    </message>
    <message>
        <source>Previous e&amp;dition</source>
        <translation>Претход&amp;но издање</translation>
    </message>
    <message>
        <source>Since an eve&amp;nt</source>
        <translation>Од до&amp;гађаја</translation>
    </message>
    <message>
        <source>One month &amp;earlier</source>
        <translation>Ме&amp;сец раније</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>One month la&amp;ter</source>
        <translation>Месец &amp;касније</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Замени A и B</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>П&amp;одаци</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Factsheet</source>
        <translation>&amp;Информативни лист</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Увоз</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>И&amp;сторија</translation>
    </message>
    <message>
        <source>Type &amp;periods</source>
        <translation>Упиши п&amp;ериоде</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ос&amp;вежи</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Цео екран</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Као &amp;систем</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тамна</translation>
    </message>
    <message>
        <source>The window changes its language and its numbers when the program is started again.</source>
        <translation>Прозор мења свој језик и бројеве када се програм поново покрене.</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Нов скуп података</translation>
    </message>
    <message>
        <source>Datasets (*.movements)</source>
        <translation>Скупови података (*.movements)</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Отварање скупа података</translation>
    </message>
    <message>
        <source>Import sheets</source>
        <translation>Увоз табела</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Табеле (*.xlsx *.ods *.csv *.tsv *.txt);;Све датотеке (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy cells in a spreadsheet first.</source>
        <translation>У привременој меморији нема текста. Прво копирајте ћелије у програму за табеле.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Испразни списак</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>графикон</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Још нема шта да се извезе.</translation>
    </message>
    <message>
        <source>The picture and its numbers are on the clipboard.</source>
        <translation>Слика и њени бројеви су у привременој меморији.</translation>
    </message>
</context>
<context>
    <name>mm::Map</name>
    <message>
        <source>A map of %1 × %2 mm has no room for %3.</source>
        <translation>На карти од %1 × %2 mm нема места за %3.</translation>
    </message>
</context>
<context>
    <name>mm::MapPage</name>
    <message>
        <source>Move both periods through the months, one after the other</source>
        <translation>Помера оба периода кроз месеце, један за другим</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Покрени</translation>
    </message>
</context>
<context>
    <name>mm::MapPane</name>
    <message>
        <source>Map of A</source>
        <translation>Карта за A</translation>
    </message>
    <message>
        <source>Map of B</source>
        <translation>Карта за B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Circles: the figures of A</source>
        <translation>Кругови: подаци за A</translation>
    </message>
    <message>
        <source>A | B</source>
        <translation>A | B</translation>
    </message>
    <message>
        <source>Circles: A beside B, on one scale</source>
        <translation>Кругови: A поред B, у истој размери</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>Shaded: the change from B to A in percent</source>
        <translation>Осенчено: промена од B до A у процентима</translation>
    </message>
    <message>
        <source>Lock scale</source>
        <translation>Закључај размеру</translation>
    </message>
    <message>
        <source>One scale of circles for all months, so that moving through time does not mislead</source>
        <translation>Иста размера кругова за све месеце, да кретање кроз време не завара</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табела</translation>
    </message>
    <message>
        <source>Show the numbers of the map as a table</source>
        <translation>Прикажи бројеве карте као табелу</translation>
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
        <translation>Карта</translation>
    </message>
    <message>
        <source>%1, %2. Use the arrow keys to go from place to place, Enter to select.</source>
        <translation>%1, %2. Стрелицама се иде од места до места, Enter бира.</translation>
    </message>
</context>
<context>
    <name>mm::MeaningDialog</name>
    <message>
        <source>Correct the reading</source>
        <translation>Исправка читања</translation>
    </message>
    <message>
        <source>Indicator, country, month or nationality</source>
        <translation>Показатељ, земља, месец или држављанство</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Значења</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправи</translation>
    </message>
</context>
<context>
    <name>mm::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Затвори ову поруку</translation>
    </message>
</context>
<context>
    <name>mm::MomentDialog</name>
    <message>
        <source>Show data as of a moment</source>
        <translation>Подаци са стањем у тренутку</translation>
    </message>
    <message>
        <source>&amp;Show what was known on</source>
        <translation>&amp;Прикажи шта је било познато</translation>
    </message>
</context>
<context>
    <name>mm::MonthGridModel</name>
    <message>
        <source>typed as %1</source>
        <translation>уписано као %1</translation>
    </message>
</context>
<context>
    <name>mm::MonthSparkline</name>
    <message>
        <source>The last two years</source>
        <translation>Последње две године</translation>
    </message>
</context>
<context>
    <name>mm::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Стране</translation>
    </message>
</context>
<context>
    <name>mm::NumberPanel</name>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;ментар</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>F&amp;ollow up</source>
        <translation>За п&amp;раћење</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Sign off this country and month</source>
        <translation>О&amp;вери ову земљу и месец</translation>
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
        <translation>Ниједан скуп података није отворен. Прво га отворите или направите нов.</translation>
    </message>
    <message>
        <source>%1 can be read but not written, so nothing can be published.</source>
        <translation>%1 може да се чита, али не и да се пише, па се ништа не може објавити.</translation>
    </message>
    <message>
        <source>An earlier state is shown, and an edition is made of the present one. Go back to now to publish.</source>
        <translation>Приказано је раније стање, а издање се прави од садашњег. Вратите се на садашње да бисте објавили.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets before publishing.</source>
        <translation>Још нема података. Увезите табеле пре објављивања.</translation>
    </message>
    <message>
        <source>%1 edition, %2</source>
        <translation>издање %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is published. Frozen are the figures, %Ln sentence(s), the style and the PDF, as of state %2.</source>
        <translation>
            <numerusform>„%1“ је објављено. Замрзнути су подаци, %Ln реченица, стил и PDF, према стању %2.</numerusform>
            <numerusform>„%1“ је објављено. Замрзнути су подаци, %Ln реченице, стил и PDF, према стању %2.</numerusform>
            <numerusform>„%1“ је објављено. Замрзнути су подаци, %Ln реченица, стил и PDF, према стању %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>Није речено: %1</translation>
    </message>
    <message>
        <source>Save the PDF of “%1”</source>
        <translation>Сачувај PDF издања „%1“</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF документи (*.pdf)</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Још нема података. Увезите табеле да бисте видели информативни лист.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written, the last is %1.</source>
        <translation>
            <numerusform>Записана је %Ln датотека, последња је %1.</numerusform>
            <numerusform>Записане су %Ln датотеке, последња је %1.</numerusform>
            <numerusform>Записано је %Ln датотека, последња је %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Какви су сада</translation>
    </message>
    <message>
        <source>As they were known on %1</source>
        <translation>Какви су били познати %1</translation>
    </message>
    <message>
        <source>As they were published in “%1”</source>
        <translation>Какви су објављени у „%1“</translation>
    </message>
    <message>
        <source>Writing comments into %1…</source>
        <translation>Уписивање коментара у %1…</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 већ постоји. Заменити?</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Записује се %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>mm::Page</name>
    <message>
        <source>PDF document</source>
        <translation>PDF документ</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG слике</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG цртежи</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб страна</translation>
    </message>
    <message>
        <source>“%1” does not end with .pdf, .png, .svg or .html.</source>
        <translation>„%1“ се не завршава на .pdf, .png, .svg или .html.</translation>
    </message>
    <message>
        <source>Not everything fits on the page: %1. Make these blocks wider.</source>
        <translation>Не стаје све на страну: %1. Проширите те блокове.</translation>
    </message>
    <message>
        <source>In the name “%1”, at character %2: %3.</source>
        <translation>У имену „%1“, на знаку %2: %3.</translation>
    </message>
    <message>
        <source>Several factsheets would be named “%1”; put {month} or {country} into the name.</source>
        <translation>Више информативних листова би се звало „%1“; ставите {month} или {country} у име.</translation>
    </message>
</context>
<context>
    <name>mm::PagePreview</name>
    <message>
        <source>Pages</source>
        <translation>Стране</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 од 12 колона</translation>
    </message>
    <message>
        <source>Height %1 %</source>
        <translation>Висина %1 %</translation>
    </message>
</context>
<context>
    <name>mm::PasteBar</name>
    <message>
        <source>Paste</source>
        <translation>Налепи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
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
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PathRow</name>
    <message>
        <source>Browse…</source>
        <translation>Потражи…</translation>
    </message>
</context>
<context>
    <name>mm::PinBar</name>
    <message>
        <source>Pinned comparisons</source>
        <translation>Закачена поређења</translation>
    </message>
</context>
<context>
    <name>mm::PinCard</name>
    <message>
        <source>Factsheet</source>
        <translation>Информативни лист</translation>
    </message>
    <message>
        <source>Show this comparison on the factsheet, always with the numbers of the day</source>
        <translation>Прикажи ово поређење на информативном листу, увек са тренутним бројевима</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Откачи</translation>
    </message>
    <message>
        <source>Unpin this comparison</source>
        <translation>Откачи ово поређење</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Закачено: %1</translation>
    </message>
</context>
<context>
    <name>mm::Presenter</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 од %2: %3</translation>
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
        <translation>Погледај их</translation>
    </message>
    <message>
        <source>Read without them</source>
        <translation>Читај без њих</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Заборави их</translation>
    </message>
    <message>
        <source>Export them…</source>
        <translation>Извези их…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message numerus="yes">
        <source>also %Ln other file(s)</source>
        <translation>
            <numerusform>и још %Ln датотека</numerusform>
            <numerusform>и још %Ln датотеке</numerusform>
            <numerusform>и још %Ln датотека</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PublishDialog</name>
    <message>
        <source>Publish edition</source>
        <translation>Објављивање издања</translation>
    </message>
    <message>
        <source>What the reader of the history should know</source>
        <translation>Шта читалац историје треба да зна</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Објави</translation>
    </message>
    <message>
        <source>&amp;Month:</source>
        <translation>&amp;Месец:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назив:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>Н&amp;апомена:</translation>
    </message>
    <message>
        <source>Wording:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, верзија %2</translation>
    </message>
    <message>
        <source>An edition needs a name.</source>
        <translation>Издање мора имати назив.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Издање по имену „%1“ већ постоји.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition: it means a time.</source>
        <translation>„%1“ не може бити назив издања: значи време.</translation>
    </message>
    <message>
        <source>Figures, sentences, style and PDF of this month are frozen for good. From then on the figures of %1 change only with a reason, and the program tells when the edition no longer agrees with them.</source>
        <translation>Подаци, реченице, стил и PDF овог месеца трајно се замрзавају. Од тада се подаци за %1 мењају само уз разлог, а програм јавља када се издање више не слаже са њима.</translation>
    </message>
</context>
<context>
    <name>mm::QueryBar</name>
    <message>
        <source>Indicator</source>
        <translation>Показатељ</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Шта се броји</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Упореди са</translation>
    </message>
    <message>
        <source>Usual ways to choose what is compared with what</source>
        <translation>Уобичајени начини да се изабере шта се са чим пореди</translation>
    </message>
    <message>
        <source>Periods to compare</source>
        <translation>Периоди за поређење</translation>
    </message>
    <message>
        <source>Jan-Jul 2025 vs 2024</source>
        <translation>јан-јул 2025. наспрам 2024.</translation>
    </message>
    <message>
        <source>For instance: Jan-Jul 2025 vs 2024 · 2025-05 · Q1 25 vs Q1 24 · last 12</source>
        <translation>На пример: јан-јул 2025. наспрам 2024. · 2025-05 · К1 25 наспрам К1 24 · последњих 12</translation>
    </message>
    <message>
        <source>Also: vs previous edition · vs first month · vs peak · vs earlier years</source>
        <translation>Такође: наспрам претходног издања · наспрам првог месеца · наспрам врхунца · наспрам ранијих година</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Исти период прошле године</translation>
    </message>
    <message>
        <source>Preceding period</source>
        <translation>Претходни период</translation>
    </message>
    <message>
        <source>Last month of A and the one before</source>
        <translation>Последњи месец A и онај пре њега</translation>
    </message>
    <message>
        <source>12 months and the 12 before</source>
        <translation>12 месеци и 12 пре њих</translation>
    </message>
    <message>
        <source>Latest month and the one before</source>
        <translation>Последњи месец и онај пре њега</translation>
    </message>
    <message>
        <source>Last month of A and the first month</source>
        <translation>Последњи месец A и први месец</translation>
    </message>
    <message>
        <source>Last month of A and the peak month</source>
        <translation>Последњи месец A и највиши месец</translation>
    </message>
    <message>
        <source>Same months of all earlier years</source>
        <translation>Исти месеци свих ранијих година</translation>
    </message>
    <message>
        <source>Previous edition</source>
        <translation>Претходно издање</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Како је уписано</translation>
    </message>
    <message>
        <source>%1 — press Enter</source>
        <translation>%1 — притисните Enter</translation>
    </message>
</context>
<context>
    <name>mm::RawSheetModel</name>
    <message>
        <source>names a month</source>
        <translation>именује месец</translation>
    </message>
    <message>
        <source>names what is counted, or where</source>
        <translation>именује шта се броји или где</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>број</translation>
    </message>
    <message>
        <source>empty: says nothing</source>
        <translation>празно: не каже ништа</translation>
    </message>
    <message>
        <source>a total: checked, not stored</source>
        <translation>збир: проверен, не чува се</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>изостављено</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>чека одговор</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>није преузето</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправљено</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>%1: waits for an answer</source>
        <translation>%1: чека одговор</translation>
    </message>
    <message>
        <source>%1: %2 here, something else in another cell</source>
        <translation>%1: овде %2, у другој ћелији нешто друго</translation>
    </message>
    <message>
        <source>%1: not taken</source>
        <translation>%1: није преузето</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>пише „%1“</translation>
    </message>
    <message>
        <source>corrected: %1 is %2</source>
        <translation>исправљено: %1 је %2</translation>
    </message>
</context>
<context>
    <name>mm::RawSheetView</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>The sheet as it is in the file</source>
        <translation>Лист онакав какав је у датотеци</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it. Enter, or the right button, corrects how it was read.</source>
        <translation>Идите на ћелију да прочитате шта је из ње узето. Enter или десни тастер исправља како је прочитана.</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>Овај лист је празан.</translation>
    </message>
    <message>
        <source>With this correction no number of the sheet is read any more.</source>
        <translation>Са овом исправком се више не чита ниједан број са листа.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повуци је</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it.</source>
        <translation type="vanished">Идите на ћелију да прочитате шта је из ње узето.</translation>
    </message>
</context>
<context>
    <name>mm::ReasonBar</name>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Correction by the authority</source>
        <translation>Исправка надлежног органа</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Грешка при куцању</translation>
    </message>
    <message>
        <source>Change of method</source>
        <translation>Промена метода</translation>
    </message>
    <message>
        <source>Late report</source>
        <translation>Закаснели извештај</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>Зашто се мења?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Разлог измене</translation>
    </message>
</context>
<context>
    <name>mm::RecoveryBar</name>
    <message>
        <source>Show in history</source>
        <translation>Прикажи у историји</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Настави унос</translation>
    </message>
    <message>
        <source>The program did not end properly: the session of %1 was cut off.</source>
        <translation>Програм није исправно завршен: рад започет %1 је прекинут.</translation>
    </message>
    <message>
        <source>Nothing had been entered yet.</source>
        <translation>Још ништа није било унето.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved; the last saved change is “%1” of %2.</source>
        <translation>Све што је унето сачувано је; последња сачувана промена је „%1“ од %2.</translation>
    </message>
    <message>
        <source>Not entered was the comment “%1” on %2.</source>
        <translation>Није унет коментар „%1“ уз %2.</translation>
    </message>
    <message>
        <source>Not entered was “%1” for %2.</source>
        <translation>Није унето „%1“ за %2.</translation>
    </message>
</context>
<context>
    <name>mm::RevisionModel</name>
    <message>
        <source>Now</source>
        <translation>Сада</translation>
    </message>
    <message>
        <source>%1 since “%2”</source>
        <translation>%1 од „%2“</translation>
    </message>
    <message>
        <source>%1 (%2) since “%3”</source>
        <translation>%1 (%2) од „%3“</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>нема податка</translation>
    </message>
</context>
<context>
    <name>mm::RevisionsView</name>
    <message>
        <source>Indicator</source>
        <translation>Показатељ</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земља или територија</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Све земље</translation>
    </message>
    <message>
        <source>▲ higher   ▼ lower than in the edition before</source>
        <translation>▲ више   ▼ мање него у претходном издању</translation>
    </message>
    <message>
        <source>Figures by month and edition</source>
        <translation>Подаци по месецу и издању</translation>
    </message>
    <message>
        <source>No edition has been published yet</source>
        <translation>Још није објављено ниједно издање</translation>
    </message>
    <message>
        <source>Here one edition stands beside the other, and you see by how much first reports are revised later. Publish a month: from then on its figures are remembered.</source>
        <translation>Овде стоји издање поред издања и види се колико се први извештаји касније мењају. Објавите један месец: од тада се његови подаци памте.</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Објави издање…</translation>
    </message>
    <message>
        <source>What each edition said</source>
        <translation>Шта каже свако издање</translation>
    </message>
    <message>
        <source>History of the number</source>
        <translation>Историја броја</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Копирај са за&amp;глављима</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>No edition printed a figure of “%1” for “%2”.</source>
        <translation>Ниједно издање нема податак „%1“ за „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) still hold.</source>
        <translation>
            <numerusform>%1: први објављени подаци за %Ln месец и даље важе.</numerusform>
            <numerusform>%1: први објављени подаци за %Ln месеца и даље важе.</numerusform>
            <numerusform>%1: први објављени подаци за %Ln месеци и даље важе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) were revised by %2 on average, by %3 without regard to direction.</source>
        <translation>
            <numerusform>%1: први објављени подаци за %Ln месец промењени су у просеку за %2, а без обзира на смер за %3.</numerusform>
            <numerusform>%1: први објављени подаци за %Ln месеца промењени су у просеку за %2, а без обзира на смер за %3.</numerusform>
            <numerusform>%1: први објављени подаци за %Ln месеци промењени су у просеку за %2, а без обзира на смер за %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Ниједан број није изабран</translation>
    </message>
    <message>
        <source>History of the number: %1, %2</source>
        <translation>Историја броја: %1, %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>није достављено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пре</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Одакле</translation>
    </message>
</context>
<context>
    <name>mm::RowsTable</name>
    <message>
        <source>The same as a table</source>
        <translation>Исто као табела</translation>
    </message>
</context>
<context>
    <name>mm::RunDialog</name>
    <message>
        <source>Export several factsheets</source>
        <translation>Извоз више информативних листова</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Свака земља</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF документ</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG слике</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG цртежи</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб страна</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>Ст&amp;рана:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Од:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;До:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>F&amp;iles:</source>
        <translation>Да&amp;тотеке:</translation>
    </message>
    <message>
        <source>The run ends before it begins.</source>
        <translation>Низ се завршава пре него што почне.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>Датотекама треба име.</translation>
    </message>
    <message>
        <source>One factsheet: %1</source>
        <translation>Један информативни лист: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln factsheet(s): from %1 to %2</source>
        <translation>
            <numerusform>%Ln информативни лист: од %1 до %2</numerusform>
            <numerusform>%Ln информативна листа: од %1 до %2</numerusform>
            <numerusform>%Ln информативних листова: од %1 до %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RunExport</name>
    <message>
        <source>Making factsheets…</source>
        <translation>Праве се информативни листови…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the run are there already, the first is “%1”. Replace them?</source>
        <translation>
            <numerusform>%Ln датотека низа већ постоји: „%1“. Заменити?</numerusform>
            <numerusform>%Ln датотеке низа већ постоје, прва је „%1“. Заменити?</numerusform>
            <numerusform>%Ln датотека низа већ постоји, прва је „%1“. Заменити?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export several factsheets</source>
        <translation>Извоз више информативних листова</translation>
    </message>
</context>
<context>
    <name>mm::SenderDialog</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Копирај текст</translation>
    </message>
    <message>
        <source>This kind of file cannot hold comments: what goes back is an Excel workbook with a copy of its cells, as text.</source>
        <translation>Ова врста датотеке не може да садржи коментаре: назад иде Excel датотека са копијом њених ћелија, као текст.</translation>
    </message>
    <message>
        <source>Back to the sender</source>
        <translation>Назад пошиљаоцу</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel радна свеска (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Text, in the language of the sender:</source>
        <translation>&amp;Текст, на језику пошиљаоца:</translation>
    </message>
    <message>
        <source>The &amp;sheet, with a comment on every cell in question:</source>
        <translation>Та&amp;бела, са коментаром на свакој спорној ћелији:</translation>
    </message>
</context>
<context>
    <name>mm::SentenceDialog</name>
    <message>
        <source>Rewrite: %1</source>
        <translation>Преформулисање: %1</translation>
    </message>
    <message>
        <source>In your &amp;words:</source>
        <translation>Вашим &amp;речима:</translation>
    </message>
    <message>
        <source>Sentence in your words</source>
        <translation>Реченица вашим речима</translation>
    </message>
    <message>
        <source>&amp;Use these words</source>
        <translation>&amp;Користи ове речи</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Повуци</translation>
    </message>
    <message>
        <source>Print the computed sentence again</source>
        <translation>Поново штампај израчунату реченицу</translation>
    </message>
    <message>
        <source>As the data say it:</source>
        <translation>Како кажу подаци:</translation>
    </message>
    <message>
        <source>Write a sentence, or take your words back.</source>
        <translation>Напишите реченицу или повуците своје речи.</translation>
    </message>
    <message>
        <source>No longer said: %1</source>
        <translation>Више се не каже: %1</translation>
    </message>
    <message>
        <source>This is the computed sentence.</source>
        <translation>Ово је израчуната реченица.</translation>
    </message>
    <message>
        <source>Every number agrees with the data.</source>
        <translation>Сваки број се слаже са подацима.</translation>
    </message>
</context>
<context>
    <name>mm::SentencesPanel</name>
    <message>
        <source>Rewrite…</source>
        <translation>Преформулиши…</translation>
    </message>
    <message>
        <source>Rewrite the sentence on: %1</source>
        <translation>Преформулиши реченицу о: %1</translation>
    </message>
    <message>
        <source>The dataset can be read but not written.</source>
        <translation>Скуп података може да се чита, али не и да се пише.</translation>
    </message>
    <message>
        <source>An earlier state is shown. Go back to now to rewrite a sentence.</source>
        <translation>Приказано је раније стање. Вратите се на садашње да бисте преформулисали реченицу.</translation>
    </message>
    <message>
        <source>In own words, which agree with the data.</source>
        <translation>Својим речима, које се слажу са подацима.</translation>
    </message>
    <message>
        <source>In own words. %1</source>
        <translation>Својим речима. %1</translation>
    </message>
    <message>
        <source>The data do not say it.</source>
        <translation>Подаци то не кажу.</translation>
    </message>
</context>
<context>
    <name>mm::SettingsDialog</name>
    <message>
        <source>&amp;Inbox folder:</source>
        <translation>&amp;Фасцикла пријема:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Као систем</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Као језик прозора</translation>
    </message>
    <message>
        <source>The language of the document changes at once; the window changes its language and its numbers when the program is started again.</source>
        <translation>Језик документа мења се одмах; прозор мења свој језик и бројеве када се програм поново покрене.</translation>
    </message>
    <message>
        <source>Language of the &amp;window:</source>
        <translation>Језик &amp;прозора:</translation>
    </message>
    <message>
        <source>&amp;Numbers in the window:</source>
        <translation>&amp;Бројеви у прозору:</translation>
    </message>
    <message>
        <source>Language of the &amp;document:</source>
        <translation>Језик &amp;документа:</translation>
    </message>
    <message>
        <source>New workbooks in this folder are announced and go through the review; nothing is imported by itself.</source>
        <translation>Нове табеле у овој фасцикли се најављују и пролазе кроз преглед; ништа се не увози само.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Потражи…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Фасцикла</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Фасцикла пријема</translation>
    </message>
</context>
<context>
    <name>mm::Sheet</name>
    <message>
        <source>a cell holds more than %1 characters</source>
        <translation>једна ћелија има више од %1 знакова</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ред %1</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>наводник је отворен, а није затворен</translation>
    </message>
    <message>
        <source>it has more than %1 rows or %2 columns</source>
        <translation>има више од %1 редова или %2 колона</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>један ред је дужи од %1 бајтова</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>нема никаквог садржаја</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>то је фасцикла</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>то није обична датотека</translation>
    </message>
    <message>
        <source>another program changed it while it was read</source>
        <translation>други програм ју је променио током читања</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>већа је од %1</translation>
    </message>
    <message>
        <source>it is an address; save the file first</source>
        <translation>то је адреса; најпре сачувајте датотеку</translation>
    </message>
    <message>
        <source>this is no name of a file</source>
        <translation>то није име датотеке</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>има више од %1 листова</translation>
    </message>
    <message>
        <source>this document is no spreadsheet</source>
        <translation>овај документ није табела</translation>
    </message>
    <message>
        <source>it is locked by a password; save it without one</source>
        <translation>закључана је лозинком; сачувајте је без ње</translation>
    </message>
    <message>
        <source>cell %1 stands twice in it</source>
        <translation>ћелија %1 се у њој појављује двапут</translation>
    </message>
    <message>
        <source>it has more than %1 merged ranges</source>
        <translation>има више од %1 спојених опсега</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>читање је прекинуто</translation>
    </message>
    <message>
        <source>reading it takes longer than %1 seconds</source>
        <translation>читање траје дуже од %1 секунди</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1</source>
        <translation>распакована је већа од %1</translation>
    </message>
    <message>
        <source>it holds more than %1 cells</source>
        <translation>има више од %1 ћелија</translation>
    </message>
    <message>
        <source>its cells need more memory than %1</source>
        <translation>њеним ћелијама треба више меморије од %1</translation>
    </message>
    <message>
        <source>“%1” was not read: %2%3.</source>
        <translation>„%1“ није прочитано: %2%3.</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>кодирање „%1“ није познато</translation>
    </message>
    <message>
        <source>its text is not valid %1</source>
        <translation>текст није исправан %1</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text: byte %1 is no character</source>
        <translation>није ни радна свеска ни текст: бајт %1 није знак</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text</source>
        <translation>није ни радна свеска ни текст</translation>
    </message>
    <message>
        <source>it is an archive of other files</source>
        <translation>то је архива других датотека</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>нема ниједан лист са ћелијама</translation>
    </message>
    <message>
        <source>it is no workbook as its name says, but a text; if it is a table, rename it to .csv</source>
        <translation>није радна свеска као што јој име каже, него текст; ако је табела, преименујте је у .csv</translation>
    </message>
    <message>
        <source>this is a locked binary workbook (.xlsb); save it as .xlsx without a password</source>
        <translation>то је закључана бинарна радна свеска (.xlsb); сачувајте је као .xlsx без лозинке</translation>
    </message>
    <message>
        <source>this is an old workbook (.xls); save it as .xlsx</source>
        <translation>то је стара радна свеска (.xls); сачувајте је као .xlsx</translation>
    </message>
    <message>
        <source>it is a web page or an XML document</source>
        <translation>то је веб-страница или XML документ</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>то није радна свеска</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>нема довољно меморије</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>једна ћелија упућује на текст који не постоји</translation>
    </message>
    <message>
        <source>comments cannot be put in: it is written in an unusual way</source>
        <translation>коментари не могу да се унесу: написана је на необичан начин</translation>
    </message>
    <message>
        <source>it cannot be packed again</source>
        <translation>не може поново да се спакује</translation>
    </message>
    <message>
        <source>“%1” points out of the file</source>
        <translation>„%1“ упућује ван датотеке</translation>
    </message>
    <message>
        <source>it does not say where the workbook is</source>
        <translation>не каже где је радна свеска</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>то је бинарна радна свеска (.xlsb); сачувајте је као .xlsx</translation>
    </message>
    <message>
        <source>this is a text document or a presentation</source>
        <translation>то је текстуални документ или презентација</translation>
    </message>
    <message>
        <source>it does not say where sheet “%1” is</source>
        <translation>не каже где је лист „%1“</translation>
    </message>
    <message>
        <source>its texts are longer than %1 bytes</source>
        <translation>текстови су јој дужи од %1 бајтова</translation>
    </message>
    <message>
        <source>it has more than %1 texts</source>
        <translation>има више од %1 текстова</translation>
    </message>
    <message>
        <source>this part is no table of texts</source>
        <translation>овај део није табела текстова</translation>
    </message>
    <message>
        <source>cell %1 holds more than %2 characters</source>
        <translation>ћелија %1 има више од %2 знакова</translation>
    </message>
    <message>
        <source>%1 is no row number</source>
        <translation>%1 није број реда</translation>
    </message>
    <message>
        <source>%1 is no type of a cell</source>
        <translation>%1 није врста ћелије</translation>
    </message>
    <message>
        <source>%1 is no place of a cell</source>
        <translation>%1 није место ћелије</translation>
    </message>
    <message>
        <source>%1 is no range of cells</source>
        <translation>%1 није опсег ћелија</translation>
    </message>
    <message>
        <source>this part is no sheet of cells</source>
        <translation>овај део није лист са ћелијама</translation>
    </message>
    <message>
        <source>this part is no workbook</source>
        <translation>овај део није радна свеска</translation>
    </message>
    <message>
        <source>it contains a document type declaration, which sound workbooks never have</source>
        <translation>садржи декларацију типа документа, коју исправне радне свеске никада немају</translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation>садржи ознаку дужу од %1 бајтова</translation>
    </message>
    <message>
        <source>it hides a document type declaration in a foreign encoding</source>
        <translation>крије декларацију типа документа у страном кодирању</translation>
    </message>
    <message>
        <source>it breaks off in the middle, at line %1</source>
        <translation>прекида се у средини, у реду %1</translation>
    </message>
    <message>
        <source>it is not well-formed at line %1 (%2)</source>
        <translation>није исправно написана у реду %1 (%2)</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>елементи су угнежђени дубље од %1</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>један елемент има више од %1 атрибута</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>има више од %1 делова</translation>
    </message>
    <message>
        <source>its size is not what the file says</source>
        <translation>величина није онолика колико датотека каже</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>распакује се на више од %1 пута већу</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>контролни збир није тачан</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>не може да се распакује</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>недостаје јој крај</translation>
    </message>
    <message>
        <source>its table of parts is damaged</source>
        <translation>попис делова је оштећен</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>делови се преклапају</translation>
    </message>
    <message>
        <source>the name of this part points out of the file</source>
        <translation>име овог дела упућује ван датотеке</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>величина није могућа</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>закључано је лозинком</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>у датотеци се појављује двапут</translation>
    </message>
    <message>
        <source>this part is missing</source>
        <translation>овај део недостаје</translation>
    </message>
    <message>
        <source>it is packed by a method that is not supported</source>
        <translation>спаковано је на начин који није подржан</translation>
    </message>
</context>
<context>
    <name>mm::SheetCorrector</name>
    <message>
        <source>This row is the &amp;header</source>
        <translation>Овај ред је &amp;заглавље</translation>
    </message>
    <message>
        <source>This &amp;row means…</source>
        <translation>Овај &amp;ред значи…</translation>
    </message>
    <message>
        <source>This &amp;column means…</source>
        <translation>Ова &amp;колона значи…</translation>
    </message>
    <message>
        <source>“%1” &amp;means…</source>
        <translation>„%1“ з&amp;начи…</translation>
    </message>
    <message>
        <source>&amp;Take back: %1 is %2</source>
        <translation>&amp;Повуци: %1 је %2</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation>Шта значи %1?</translation>
    </message>
</context>
<context>
    <name>mm::SourceWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Отвара се %1…</translation>
    </message>
    <message>
        <source>Sheet as it was sent</source>
        <translation>Лист онакав какав је послат</translation>
    </message>
    <message>
        <source>%1, as it was sent. The number came from %2.</source>
        <translation>%1, онакав какав је послат. Број је из %2.</translation>
    </message>
</context>
<context>
    <name>mm::StaleWindow</name>
    <message>
        <source>Charts and tables that show something else</source>
        <translation>Графикони и табеле који показују нешто друго</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>без ранга</translation>
    </message>
    <message>
        <source>Ranks that changed</source>
        <translation>Рангови који су се променили</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3 → %4</source>
        <translation>%1 у „%2“: %3 → %4</translation>
    </message>
    <message>
        <source>&amp;Copy erratum</source>
        <translation>&amp;Копирај исправку</translation>
    </message>
    <message>
        <source>&amp;Publish a new edition…</source>
        <translation>&amp;Објави ново издање…</translation>
    </message>
    <message>
        <source>Editions and the data</source>
        <translation>Издања и подаци</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издање</translation>
    </message>
    <message>
        <source>What the edition says and the data say now</source>
        <translation>Шта каже издање, а шта сада кажу подаци</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>И&amp;здање:</translation>
    </message>
    <message>
        <source>E&amp;rratum, draft</source>
        <translation>Ис&amp;правка, нацрт</translation>
    </message>
    <message>
        <source>Every edition agrees with the data.</source>
        <translation>Свако издање се слаже са подацима.</translation>
    </message>
    <message>
        <source>Published on %1. Since then the data were changed; what the edition says is struck through where the data now say something else.</source>
        <translation>Објављено %1. Од тада су подаци промењени; прецртано је оно што издање каже, а подаци сада кажу нешто друго.</translation>
    </message>
    <message>
        <source>No sentence has to read differently; only charts or tables do.</source>
        <translation>Ниједна реченица не мора да се чита другачије; мењају се само графикони или табеле.</translation>
    </message>
</context>
<context>
    <name>mm::StatementBar</name>
    <message>
        <source>Show without percent</source>
        <translation>Прикажи без процента</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Шта се пореди</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Ниједан скуп података није отворен.</translation>
    </message>
    <message>
        <source>Keep both periods; figures that lack months go without percent</source>
        <translation>Задржи оба периода; подаци којима недостају месеци остају без процента</translation>
    </message>
    <message>
        <source>Compare with B as it is now known, or as it was published then</source>
        <translation>Упореди са B какво је сада познато или какво је тада објављено</translation>
    </message>
    <message>
        <source>No common months</source>
        <translation>Нема заједничких месеци</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Само %1</translation>
    </message>
    <message>
        <source>Compare only the months that every country has in both periods</source>
        <translation>Упореди само месеце које свака земља има у оба периода</translation>
    </message>
</context>
<context>
    <name>mm::Store</name>
    <message>
        <source>There is no edition, time or change set “%1”.</source>
        <translation>Нема издања, времена ни скупа измена „%1“.</translation>
    </message>
    <message>
        <source>There are no figures for %1; nothing was published.</source>
        <translation>За %1 нема бројева; ништа није објављено.</translation>
    </message>
    <message>
        <source>a comment has no month</source>
        <translation>један коментар нема месец</translation>
    </message>
    <message>
        <source>A comment or sign-off was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Неко други је у међувремену изменио коментар или оверу; ништа није уписано.</translation>
    </message>
    <message>
        <source>There is no place for a backup of “%1”: its folder cannot be made. Nothing was written.</source>
        <translation>Нема места за резервну копију од „%1“: њена фасцикла не може да се направи. Ништа није уписано.</translation>
    </message>
    <message>
        <source>its present state is not marked</source>
        <translation>садашње стање није означено</translation>
    </message>
    <message>
        <source>a block of figures is not as written</source>
        <translation>један блок бројева није какав је уписан</translation>
    </message>
    <message>
        <source>a block of figures cannot be read</source>
        <translation>један блок бројева не може да се прочита</translation>
    </message>
    <message>
        <source>blocks of figures are missing</source>
        <translation>недостају блокови бројева</translation>
    </message>
    <message>
        <source>change set %1 holds what nobody wrote there</source>
        <translation>скуп измена %1 садржи оно што тамо нико није уписао</translation>
    </message>
    <message>
        <source>There is no change set %1.</source>
        <translation>Нема скупа измена %1.</translation>
    </message>
    <message>
        <source>change set %1 changes a figure twice</source>
        <translation>скуп измена %1 мења исти број двапут</translation>
    </message>
    <message>
        <source>There is no edition named “%1” in “%2”.</source>
        <translation>У „%2“ нема издања по имену „%1“.</translation>
    </message>
    <message>
        <source>A figure is larger than %1, which is more than can be kept.</source>
        <translation>Неки број је већи од %1, а то је више него што може да се чува.</translation>
    </message>
    <message>
        <source>A figure was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Неко други је у међувремену изменио један број; ништа није уписано.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were changed by somebody else meanwhile; nothing was written.</source>
        <translation>
            <numerusform>Неко други је у међувремену изменио %n број; ништа није уписано.</numerusform>
            <numerusform>Неко други је у међувремену изменио %n броја; ништа није уписано.</numerusform>
            <numerusform>Неко други је у међувремену изменио %n бројева; ништа није уписано.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been published in the edition “%2”; its figures change only with a reason. Nothing was written.</source>
        <translation>Месец %1 је објављен у издању „%2“; његови бројеви се мењају само уз разлог. Ништа није уписано.</translation>
    </message>
    <message>
        <source>its codes are numbered wrongly</source>
        <translation>шифре су погрешно нумерисане</translation>
    </message>
    <message>
        <source>its figures do not follow from its change log</source>
        <translation>бројеви не следе из дневника измена</translation>
    </message>
    <message>
        <source>There is a dataset in “%1” already; it was not touched.</source>
        <translation>У „%1“ већ постоји скуп података; није дирнут.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program; it was not touched.</source>
        <translation>„%1“ потиче из новије верзије овог програма и није дирнут.</translation>
    </message>
    <message>
        <source>“%1” is the dataset of another region.</source>
        <translation>„%1“ је скуп података другог региона.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the last change of “%1”, which was made on %2.</source>
        <translation>Сат овог рачунара касни за последњом изменом у „%1“, која је направљена %2.</translation>
    </message>
    <message>
        <source>Figures were changed by somebody else while the edition was made; nothing was published.</source>
        <translation>Неко други је изменио бројеве док се издање правило; ништа није објављено.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <translation>„%1“ не може бити назив издања.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Издање по имену „%1“ већ постоји.</translation>
    </message>
    <message>
        <source>an edition has no month</source>
        <translation>једно издање нема месец</translation>
    </message>
    <message>
        <source>a document of the edition “%1” is not as it was</source>
        <translation>један документ издања „%1“ није какав је био</translation>
    </message>
    <message>
        <source>The edition “%1” is not what was published.</source>
        <translation>Издање „%1“ није оно што је објављено.</translation>
    </message>
    <message>
        <source>The log holds changes that belong to no change set.</source>
        <translation>Дневник садржи измене које не припадају ниједном скупу измена.</translation>
    </message>
    <message>
        <source>Change set %1 does not follow the one before it.</source>
        <translation>Скуп измена %1 не надовезује се на претходни.</translation>
    </message>
    <message>
        <source>Change set %1 is not as it was written.</source>
        <translation>Скуп измена %1 није какав је уписан.</translation>
    </message>
    <message>
        <source>The directory of the change log does not fit to the log.</source>
        <translation>Садржај дневника измена не одговара дневнику.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ већ постоји.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not made.</source>
        <translation>Диск је пун; „%1“ није направљен.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is write-protected.</source>
        <translation>„%1“ не може да се направи: у његову фасциклу није дозвољено писање.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>„%1“ не може да се направи: %2.</translation>
    </message>
    <message>
        <source>Databases on servers need the driver of Qt for PostgreSQL, which is not installed; in Debian it is the package libqt6sql6-psql.</source>
        <translation>За базе на серверима потребан је Qt-ов драјвер за PostgreSQL, који није инсталиран; у Debianu је то пакет libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>“%1” could not be written; nothing was.</source>
        <translation>У „%1“ није могло да се пише; ништа није уписано.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while it was saving. Whether the change was kept stands in the history when the server answers again.</source>
        <translation>Веза са „%1“ је прекинута током чувања. Да ли је измена сачувана, види се у историји када сервер поново одговори.</translation>
    </message>
    <message>
        <source>The table “%1” is not protected against changes any more.</source>
        <translation>Табела „%1“ више није заштићена од измена.</translation>
    </message>
    <message>
        <source>“%1” lies on a server, whose own backups hold it; this program makes none of it.</source>
        <translation>„%1“ је на серверу, који сам чува резервне копије; овај програм их за њега не прави.</translation>
    </message>
    <message>
        <source>“%1” holds a dataset that you may not read; whoever owns it can allow it.</source>
        <translation>У „%1“ је скуп података који ви не смете да читате; то може да дозволи његов власник.</translation>
    </message>
    <message>
        <source>There is no dataset in “%1”. An empty one is made there by “mixed-movements new %2”, or in the window by Connect with the choice of a new dataset.</source>
        <translation>У „%1“ нема скупа података. Празан се тамо прави помоћу „mixed-movements new %2“, или у прозору повезивањем уз избор новог скупа података.</translation>
    </message>
    <message>
        <source>“%1” cannot hold all letters: a database for a dataset is made with the encoding UTF8.</source>
        <translation>„%1“ не може да чува сва слова: база за скуп података прави се са кодирањем UTF8.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date when whoever owns it opens it for writing.</source>
        <translation>„%1“ потиче из раније верзије овог програма; прилагођава се када га његов власник отвори за писање.</translation>
    </message>
    <message>
        <source>“%1” can only be read: the server does not let you write there.</source>
        <translation>„%1“ се може само читати: сервер вам тамо не дозвољава писање.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not encrypted: others on the network can read it.</source>
        <translation>Веза са „%1“ није шифрована: други на мрежи могу да је читају.</translation>
    </message>
    <message>
        <source>“%1” is being written by somebody else, who did not finish within five seconds; nothing was written.</source>
        <translation>У „%1“ управо пише неко други и није завршио у року од пет секунди; ништа није уписано.</translation>
    </message>
    <message>
        <source>“%1” does not allow you to do this (%2); nothing was written.</source>
        <translation>„%1“ вам то не дозвољава (%2); ништа није уписано.</translation>
    </message>
    <message>
        <source>The disk of the server that holds “%1” is full; nothing was written.</source>
        <translation>Пун је диск сервера на коме је „%1“; ништа није уписано.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ има оштећене податке: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>„%1“ није могло да се чита или пише: %2.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. What was being saved was not written, not even a part of it.</source>
        <translation>Веза са „%1“ је прекинута. Оно што се чувало није уписано, па ни делимично.</translation>
    </message>
    <message>
        <source>The server “%1” is not known on this network; check how its name is written, and whether this computer is connected.</source>
        <translation>Сервер „%1“ није познат у овој мрежи; проверите како му се пише име и да ли је овај рачунар повезан.</translation>
    </message>
    <message>
        <source>The password for “%2” on the server “%1” is wrong.</source>
        <translation>Лозинка за „%2“ на серверу „%1“ је погрешна.</translation>
    </message>
    <message>
        <source>The server “%1” wants a password for “%2”; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD), or connect from the window.</source>
        <translation>Сервер „%1“ тражи лозинку за „%2“; ставите је у датотеку са лозинкама (PGPASSFILE) или у окружење (PGPASSWORD), или се повежите из прозора.</translation>
    </message>
    <message>
        <source>The server “%1” cannot encrypt the connection, which was asked for (sslmode).</source>
        <translation>Сервер „%1“ не може да шифрује везу, а то је тражено (sslmode).</translation>
    </message>
    <message>
        <source>To be sure of the server “%1”, the certificate of those who vouch for it is needed, and it is not there; its file is named by sslrootcert.</source>
        <translation>Да би се поуздано знало да је то сервер „%1“, потребан је сертификат оних који за њега јемче, а њега нема; његову датотеку наводи sslrootcert.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is made for a server of another name; somebody may stand in between.</source>
        <translation>Сертификат сервера „%1“ издат је за сервер другог имена; неко можда стоји између.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server “%1”; its certificate was not accepted.</source>
        <translation>Нико коме овај рачунар верује не јемчи за сервер „%1“; његов сертификат није прихваћен.</translation>
    </message>
    <message>
        <source>What answers at that port of the server “%1” is not PostgreSQL.</source>
        <translation>Оно што се на том порту сервера „%1“ јавља није PostgreSQL.</translation>
    </message>
    <message>
        <source>The encrypted connection to the server “%1” could not be made (%4).</source>
        <translation>Шифрована веза са сервером „%1“ није могла да се успостави (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3” from this computer; those who run it can allow it, or want an encrypted connection (sslmode=require).</source>
        <translation>Сервер „%1“ не дозвољава да „%2“ користи „%3“ са овог рачунара; то могу да дозволе они који га одржавају, или траже шифровану везу (sslmode=require).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” log in.</source>
        <translation>Сервер „%1“ не дозвољава да се „%2“ пријави.</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”; whoever owns it can allow it.</source>
        <translation>Сервер „%1“ не дозвољава да „%2“ користи „%3“; то може да дозволи власник.</translation>
    </message>
    <message>
        <source>“%3” on the server “%1” is closed at the moment.</source>
        <translation>„%3“ на серверу „%1“ тренутно је затворена.</translation>
    </message>
    <message>
        <source>The server “%1” has no connection left at the moment; try again later.</source>
        <translation>Сервер „%1“ тренутно нема слободних веза; покушајте касније.</translation>
    </message>
    <message>
        <source>The server “%1” is starting or stopping; try again in a moment.</source>
        <translation>Сервер „%1“ се управо покреће или зауставља; покушајте за који тренутак.</translation>
    </message>
    <message>
        <source>There is no database “%3” on the server “%1”.</source>
        <translation>На серверу „%1“ нема базе „%3“.</translation>
    </message>
    <message>
        <source>The server “%1” does not know “%2”.</source>
        <translation>Сервер „%1“ не познаје „%2“.</translation>
    </message>
    <message>
        <source>There is no service of that name in pg_service.conf.</source>
        <translation>У pg_service.conf нема услуге тог имена.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: no database server answers there; check the port, and whether it is running.</source>
        <translation>Сервер „%1“ није доступан: тамо се не јавља ниједан сервер база; проверите порт и да ли ради.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer within ten seconds.</source>
        <translation>Сервер „%1“ није доступан: није одговорио у року од десет секунди.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer in time.</source>
        <translation>Сервер „%1“ није доступан: није одговорио на време.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached from this network.</source>
        <translation>Сервер „%1“ није доступан из ове мреже.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it is not running.</source>
        <translation>Сервер „%1“ није доступан: не ради.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached (%4).</source>
        <translation>Сервер „%1“ није доступан (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”: %4.</source>
        <translation>Сервер „%1“ не дозвољава да „%2“ користи „%3“: %4.</translation>
    </message>
    <message>
        <source>A text with a zero character cannot be kept.</source>
        <translation>Текст са знаком нула не може да се чува.</translation>
    </message>
    <message>
        <source>a sentence has no month</source>
        <translation>једна реченица нема месец</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others can read it; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD).</source>
        <translation>Лозинка не спада у адресу базе, где други могу да је прочитају; ставите је у датотеку са лозинкама (PGPASSFILE) или у окружење (PGPASSWORD).</translation>
    </message>
    <message>
        <source>“%1” is not the address of a database; one looks like postgresql://user@server:5432/database.</source>
        <translation>„%1“ није адреса базе; она изгледа овако: postgresql://user@server:5432/database.</translation>
    </message>
    <message>
        <source>“%1” cannot be said like this in the address of a database; what can is sslmode, sslrootcert, service, and without a server host, port and user.</source>
        <translation>„%1“ се не може тако навести у адреси базе; могу sslmode, sslrootcert, service, а без сервера host, port и user.</translation>
    </message>
    <message>
        <source>“%1” is not an sslmode; there are disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>„%1“ није sslmode; постоје disable, allow, prefer, require, verify-ca и verify-full.</translation>
    </message>
    <message>
        <source>No file with this SHA-256 is kept here.</source>
        <translation>Овде се не чува ниједна датотека са тим SHA-256.</translation>
    </message>
    <message>
        <source>the kept file “%1” is not as it was</source>
        <translation>сачувана датотека „%1“ није каква је била</translation>
    </message>
    <message>
        <source>The kept file “%1” is not as it was.</source>
        <translation>Сачувана датотека „%1“ није каква је била.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ је отворен само за читање.</translation>
    </message>
    <message>
        <source>its rows are not numbered one by one</source>
        <translation>редови нису нумерисани један по један</translation>
    </message>
    <message>
        <source>a row of “%1” refers to a row of “%2” that is not there</source>
        <translation>један ред у „%1“ упућује на ред у „%2“ којег нема</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>„%1“ не може да се отвори: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a dataset of this program.</source>
        <translation>„%1“ није скуп података овог програма.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, which did not let go of it within five seconds.</source>
        <translation>„%1“ користи други програм, који га није пустио у року од пет секунди.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not written.</source>
        <translation>„%1“ се може само читати, не и писати.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; nothing was written.</source>
        <translation>Пун је диск на коме је „%1“; ништа није уписано.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ не постоји.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ није обична датотека.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Немате дозволу да читате „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not have the tables of a dataset of this program, or has triggers of others.</source>
        <translation>„%1“ нема табеле скупа података овог програма или има туђе окидаче.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date, after a backup, when it is opened for writing.</source>
        <translation>„%1“ потиче из раније верзије овог програма; прилагођава се, након резервне копије, када се отвори за писање.</translation>
    </message>
    <message>
        <source>“%1” can only be read: its folder is write-protected.</source>
        <translation>„%1“ се може само читати: у његову фасциклу није дозвољено писање.</translation>
    </message>
    <message>
        <source>“%1” can only be read: it is write-protected.</source>
        <translation>„%1“ се може само читати: у њега није дозвољено писање.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where saving is slower and several people should not write at the same time.</source>
        <translation>„%1“ је на мрежном диску, где је чување спорије и где не би требало да више људи пише у исто време.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 copies; changes made on two computers at the same time would be lost there.</source>
        <translation>„%1“ је у фасцикли коју копира %2; измене направљене у исто време на два рачунара тамо би се изгубиле.</translation>
    </message>
    <message>
        <source>its change log is unusual</source>
        <translation>дневник измена је неуобичајен</translation>
    </message>
    <message>
        <source>“%1” holds figures of a country, indicator or part that this version of the program does not know.</source>
        <translation>„%1“ садржи бројеве за земљу, показатељ или део који ова верзија програма не познаје.</translation>
    </message>
    <message>
        <source>The figures of “%1” in “%2” do not follow from the change log.</source>
        <translation>Бројеви за „%1“ у „%2“ не следе из дневника измена.</translation>
    </message>
    <message>
        <source>The present figures are those of change set %1, not of the newest.</source>
        <translation>Садашњи бројеви су они из скупа измена %1, а не из најновијег.</translation>
    </message>
    <message>
        <source>The change log contradicts itself: what a change says was there before is not what the changes before it made.</source>
        <translation>Дневник измена противречи сам себи: оно што једна измена наводи као претходно није оно што су измене пре ње направиле.</translation>
    </message>
</context>
<context>
    <name>mm::TemplateDialog</name>
    <message>
        <source>Save a template</source>
        <translation>Чување обрасца</translation>
    </message>
    <message>
        <source>The sheet that a focal point fills in: the twelve months up to the one you choose, in the language of the country, what is known already filled in. It is read back without a question.</source>
        <translation>Табела коју попуњава контакт-особа: дванаест месеци до оног који изаберете, на језику земље, са већ уписаним познатим подацима. Чита се назад без иједног питања.</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;Земља:</translation>
    </message>
    <message>
        <source>Up to &amp;month:</source>
        <translation>До &amp;месеца:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Датотека:</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel радна свеска (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>mm::TimeStrip</name>
    <message>
        <source>Time strip</source>
        <translation>Временска трака</translation>
    </message>
    <message>
        <source>Periods A and B. Tab goes from one end to the other, arrow keys move by one month, Page Up and Page Down by a year, Home and End to the first and last month.</source>
        <translation>Периоди A и B. Tab иде од једног краја до другог, стрелице померају за месец, Page Up и Page Down за годину, Home и End на први и последњи месец.</translation>
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
        <translation>%1, први месец: %2</translation>
    </message>
    <message>
        <source>%1, whole period: %2</source>
        <translation>%1, цео период: %2</translation>
    </message>
    <message>
        <source>%1, last month: %2</source>
        <translation>%1, последњи месец: %2</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1: нема података</translation>
    </message>
    <message>
        <source>%1: reported</source>
        <translation>%1: достављено</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: није достављено</translation>
    </message>
    <message>
        <source>%1: %2 of %3 countries reported</source>
        <translation>%1: доставило %2 од %3 земаља</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, привремено</translation>
    </message>
</context>
<context>
    <name>mm::TimeStripBar</name>
    <message>
        <source>Linked: moving A moves B along. Free: A and B move apart.</source>
        <translation>Повезано: кад се помери A, помера се и B. Слободно: A и B се померају засебно.</translation>
    </message>
    <message>
        <source>Link A and B</source>
        <translation>Повежи A и B</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Повезано</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Слободно</translation>
    </message>
</context>
<context>
    <name>mm::ViewChooser</name>
    <message>
        <source>Both periods side by side, the largest first</source>
        <translation>Оба периода један поред другог, највећи први</translation>
    </message>
    <message>
        <source>Both periods on one line, the largest change first</source>
        <translation>Оба периода на једној линији, највећа промена прва</translation>
    </message>
    <message>
        <source>Month by month, A over B</source>
        <translation>Месец по месец, A преко B</translation>
    </message>
    <message>
        <source>Month by month, every country apart</source>
        <translation>Месец по месец, свака земља засебно</translation>
    </message>
    <message>
        <source>Which countries make up the change of the sum</source>
        <translation>Које земље чине промену збира</translation>
    </message>
    <message>
        <source>What each country has of the sum</source>
        <translation>Колики део збира има која земља</translation>
    </message>
    <message>
        <source>The place of each country in both periods</source>
        <translation>Место сваке земље у оба периода</translation>
    </message>
    <message>
        <source>The most common nationalities and all others</source>
        <translation>Најчешћа држављанства и сва остала</translation>
    </message>
    <message>
        <source>Intentions, applications and grants of protection by country</source>
        <translation>Намере, захтеви и одобрена заштита по земљама</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>Приказ поређења</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Остали прикази</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Стубићи</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месеци</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Земље</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Објашњење</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Удео</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Поредак</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Држављанства</translation>
    </message>
    <message>
        <source>Asylum stages</source>
        <translation>Фазе азила</translation>
    </message>
</context>
<context>
    <name>mm::WholeFile</name>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>фасцикла „%1“ не постоји</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>фасцикла има то име</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>тамо немате право писања</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск је пун</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ није могло да се запише: %2.</translation>
    </message>
</context>
<context>
    <name>mm::Workspace</name>
    <message>
        <source>An earlier state is shown. Go back to the present one to change numbers.</source>
        <translation>Приказано је раније стање. Вратите се на садашње да бисте мењали бројеве.</translation>
    </message>
    <message>
        <source>about step %1</source>
        <translation>око корака %1</translation>
    </message>
    <message>
        <source>“%1” was published without a PDF.</source>
        <translation>„%1“ је објављено без PDF-а.</translation>
    </message>
    <message>
        <source>“%1” is not kept with this dataset.</source>
        <translation>„%1“ се не чува у овом скупу података.</translation>
    </message>
</context>
<context>
    <name>mm::YearHeader</name>
    <message>
        <source>Months</source>
        <translation>Месеци</translation>
    </message>
</context>
</TS>
