<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="mk_MK" sourcelanguage="en_GB">
<context>
    <name>Annotation</name>
    <message>
        <source>Signed off</source>
        <translation>Заверено</translation>
    </message>
    <message>
        <source>Sign-off taken back</source>
        <translation>Заверката е повлечена</translation>
    </message>
    <message>
        <source>Comment taken back: %1</source>
        <translation>Коментарот е повлечен: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Коментар: %1</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>За следење</translation>
    </message>
    <message>
        <source>Need not be followed up any more</source>
        <translation>Не треба повеќе да се следи</translation>
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
        <translation>Изоставено</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Чека одговор</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не е преземено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправено</translation>
    </message>
</context>
<context>
    <name>CompletenessMark</name>
    <message>
        <source>reported</source>
        <translation>доставено</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>привремено или проценето</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>прикриено</translation>
    </message>
    <message>
        <source>late</source>
        <translation>доцни</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не е применливо</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништо</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%n number(s) changed meanwhile; nothing was written: %1.</source>
        <translation>
            <numerusform>%n број е променет во меѓувреме; ништо не е запишано: %1.</numerusform>
            <numerusform>%n броја се променети во меѓувреме; ништо не е запишано: %1.</numerusform>
            <numerusform>%n броја се променети во меѓувреме; ништо не е запишано: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (now %3)</source>
        <translation>%1, %2 (сега %3)</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
</context>
<context>
    <name>DifferenceHtml</name>
    <message>
        <source>Can no longer be said: %1</source>
        <translation>Повеќе не може да се каже: %1</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ништо</translation>
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
        <translation>не е доставено</translation>
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
        <translation>За следење</translation>
    </message>
    <message>
        <source>Computed: the sum of the months %1.</source>
        <translation>Пресметано: збир на месеците %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries and months, %1.</source>
        <translation>Пресметано: збир на сите земји и месеци, %1.</translation>
    </message>
    <message>
        <source>Computed: the sum of all countries in %1.</source>
        <translation>Пресметано: збир на сите земји за %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) make %1.</source>
        <translation>
            <numerusform>%n податок сочинува %1.</numerusform>
            <numerusform>%n податоци сочинуваат %1.</numerusform>
            <numerusform>%n податоци сочинуваат %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are provisional or estimated.</source>
        <translation>Некои од нив се привремени или проценети.</translation>
    </message>
</context>
<context>
    <name>GridLayout</name>
    <message>
        <source>Sum of countries</source>
        <translation>Збир на земјите</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Вкупно</translation>
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
        <translation>Папката за прием %1 не може да се прочита.</translation>
    </message>
    <message>
        <source>The inbox folder %1 is not there. New workbooks are announced when it is back.</source>
        <translation>Папката за прием %1 ја нема. Новите табели се најавуваат кога ќе се врати.</translation>
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
        <translation>се проверува, никогаш не се чува како дел</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>Без податоци</translation>
    </message>
    <message>
        <source>words only</source>
        <translation>само зборови</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Изостави</translation>
    </message>
    <message>
        <source>as if it were not there</source>
        <translation>како да го нема</translation>
    </message>
    <message>
        <source>names what its rows are</source>
        <translation>ги именува своите редови</translation>
    </message>
    <message>
        <source>A column of indicators</source>
        <translation>Колона со показатели</translation>
    </message>
    <message>
        <source>A column of countries</source>
        <translation>Колона со земји</translation>
    </message>
    <message>
        <source>A column of nationalities</source>
        <translation>Колона со државјанства</translation>
    </message>
    <message>
        <source>A column of months</source>
        <translation>Колона со месеци</translation>
    </message>
    <message>
        <source>A column of numbers</source>
        <translation>Колона со броеви</translation>
    </message>
    <message>
        <source>as its heading says</source>
        <translation>како што кажува нејзиното заглавие</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показател</translation>
    </message>
    <message>
        <source>country or territory</source>
        <translation>земја или територија</translation>
    </message>
    <message>
        <source>month, of the year that the sheet says</source>
        <translation>месец, од годината што ја наведува листот</translation>
    </message>
    <message>
        <source>type of centre</source>
        <translation>вид центар</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>државјанство</translation>
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
            <numerusform>%n измени</numerusform>
            <numerusform>%n измени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) “not reported”</source>
        <translation>
            <numerusform>%n станува „не е доставено“</numerusform>
            <numerusform>%n стануваат „не е доставено“</numerusform>
            <numerusform>%n стануваат „не е доставено“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as before</source>
        <translation>
            <numerusform>%n останува како претходно</numerusform>
            <numerusform>%n остануваат како претходно</numerusform>
            <numerusform>%n остануваат како претходно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n одбиен</numerusform>
            <numerusform>%n одбиени</numerusform>
            <numerusform>%n одбиени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ќелија</numerusform>
            <numerusform>%n ќелии</numerusform>
            <numerusform>%n ќелии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the grid and are left out.</source>
        <translation>
            <numerusform>%n ќелија е надвор од табелата и е изоставена.</numerusform>
            <numerusform>%n ќелии се надвор од табелата и се изоставени.</numerusform>
            <numerusform>%n ќелии се надвор од табелата и се изоставени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Footnote marks of %n cell(s) are left out.</source>
        <translation>
            <numerusform>Ознаките за фусноти во %n ќелија се изоставени.</numerusform>
            <numerusform>Ознаките за фусноти во %n ќелии се изоставени.</numerusform>
            <numerusform>Ознаките за фусноти во %n ќелии се изоставени.</numerusform>
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
        <translation>Извоз на слика</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 веќе постои. Да се замени?</translation>
    </message>
</context>
<context>
    <name>ProfileShelf</name>
    <message>
        <source>The remembered answers in %1 cannot be used: %2</source>
        <translation>Запомнетите одговори во %1 не можат да се употребат: %2</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1 cannot be read.</source>
        <translation>Одговорите не се запомнети: %1 не може да се прочита.</translation>
    </message>
    <message>
        <source>The answers were not remembered: the folder %1 cannot be made.</source>
        <translation>Одговорите не се запомнети: папката %1 не може да се направи.</translation>
    </message>
    <message>
        <source>The answers were not remembered: %1</source>
        <translation>Одговорите не се запомнети: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 не може да се отстрани.</translation>
    </message>
    <message numerus="yes">
        <source>Answered as on %1 for %2: %Ln answer(s)</source>
        <translation>
            <numerusform>Одговорено како на %1 за %2: %Ln одговор</numerusform>
            <numerusform>Одговорено како на %1 за %2: %Ln одговори</numerusform>
            <numerusform>Одговорено како на %1 за %2: %Ln одговори</numerusform>
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
            <numerusform>Одговорено како што е запомнето за %1: %Ln одговор</numerusform>
            <numerusform>Одговорено како што е запомнето за %1: %Ln одговори</numerusform>
            <numerusform>Одговорено како што е запомнето за %1: %Ln одговори</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Export factsheet</source>
        <translation>Извоз на информативен лист</translation>
    </message>
</context>
<context>
    <name>QuestionChoices</name>
    <message>
        <source>Leave these figures out</source>
        <translation>Изостави ги овие податоци</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Преземи ги</translation>
    </message>
    <message>
        <source>Take them all the same</source>
        <translation>Сепак преземи ги сите</translation>
    </message>
    <message>
        <source>It separates thousands</source>
        <translation>Одделува илјади</translation>
    </message>
    <message>
        <source>It separates decimals: these are no counts</source>
        <translation>Одделува децимали: тоа не се броеви на лица</translation>
    </message>
    <message>
        <source>Withheld because it is small</source>
        <translation>Задржано бидејќи е мало</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Не е доставено</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Да: %1</translation>
    </message>
    <message>
        <source>%1, as an estimate</source>
        <translation>%1, како проценка</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample data did not come with this program.</source>
        <translation>Пробните податоци не се испорачани со оваа програма.</translation>
    </message>
    <message>
        <source>The sample data cannot be copied to %1: %2</source>
        <translation>Пробните податоци не можат да се копираат во %1: %2</translation>
    </message>
</context>
<context>
    <name>SentenceInputs</name>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
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
        <translation>прикриено</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не е применливо</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>внесено рачно</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln month(s)</source>
        <translation>
            <numerusform>Збир за %Ln месец</numerusform>
            <numerusform>Збир за %Ln месеци</numerusform>
            <numerusform>Збир за %Ln месеци</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln countries or territories</source>
        <translation>
            <numerusform>Збир за %Ln земја или територија</numerusform>
            <numerusform>Збир за %Ln земји и територии</numerusform>
            <numerusform>Збир за %Ln земји и територии</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries and territories, for their shares</source>
        <translation>Земји и територии, за нивните удели</translation>
    </message>
    <message>
        <source>A share is the number of the country divided by the whole; the largest comes first.</source>
        <translation>Уделот е бројот за земјата поделен со вкупниот број; најголемиот е прв.</translation>
    </message>
    <message>
        <source>No shares are given: %1.</source>
        <translation>Уделите не се наведени: %1.</translation>
    </message>
    <message>
        <source>Printed rounded: %1.</source>
        <translation>Отпечатено заокружено: %1.</translation>
    </message>
    <message>
        <source>It is not said: %1.</source>
        <translation>Не е кажано: %1.</translation>
    </message>
    <message>
        <source>No change is given: %1.</source>
        <translation>Промената не е наведена: %1.</translation>
    </message>
    <message>
        <source>Change: none, both numbers are the same.</source>
        <translation>Промена: нема, двата броја се еднакви.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number is zero.</source>
        <translation>Процентот не е прикажан: претходниот број е нула.</translation>
    </message>
    <message>
        <source>No percent is shown: the earlier number, %1, is below %2.</source>
        <translation>Процентот не е прикажан: претходниот број, %1, е помал од %2.</translation>
    </message>
    <message>
        <source>Change: (%1 − %2) ÷ %2 = %3%</source>
        <translation>Промена: (%1 − %2) ÷ %2 = %3%</translation>
    </message>
    <message>
        <source>a number was not reported</source>
        <translation>еден број не е доставен</translation>
    </message>
    <message>
        <source>a number is withheld because it is small</source>
        <translation>еден број е прикриен бидејќи е мал</translation>
    </message>
    <message>
        <source>it would reveal a number that is withheld</source>
        <translation>би се открил прикриен број</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>таков број нема</translation>
    </message>
    <message>
        <source>a part is larger than the whole</source>
        <translation>делот е поголем од целината</translation>
    </message>
    <message>
        <source>nobody was counted</source>
        <translation>никој не е изброен</translation>
    </message>
    <message>
        <source>what is counted changed in between</source>
        <translation>во меѓувреме се промени што се брои</translation>
    </message>
    <message>
        <source>from %1 on something else is counted</source>
        <translation>од %1 се брои нешто друго</translation>
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
        <translation>Мешовити движења</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Нови пристигнувања</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Присутни лица</translation>
    </message>
    <message>
        <source>Outside centres</source>
        <translation>Надвор од центри</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Деца без придружба</translation>
    </message>
</context>
<context>
    <name>SpokenLocale</name>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for names of months and dates</comment>
        <translation>mk_MK</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message numerus="yes">
        <source>import of %Ln number(s)</source>
        <translation>
            <numerusform>увоз на %Ln број</numerusform>
            <numerusform>увоз на %Ln броја</numerusform>
            <numerusform>увоз на %Ln броја</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln number(s)</source>
        <translation>
            <numerusform>измена на %Ln број</numerusform>
            <numerusform>измена на %Ln броја</numerusform>
            <numerusform>измена на %Ln броја</numerusform>
        </translation>
    </message>
    <message>
        <source>Dataset made</source>
        <translation>Множеството податоци е направено</translation>
    </message>
    <message>
        <source>Something said about numbers</source>
        <translation>Нешто кажано за бројките</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln number(s)</source>
        <translation>
            <numerusform>Измена на %Ln број</numerusform>
            <numerusform>Измена на %Ln броја</numerusform>
            <numerusform>Измена на %Ln броја</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln number(s)</source>
        <translation>
            <numerusform>Увоз на %Ln број</numerusform>
            <numerusform>Увоз на %Ln броја</numerusform>
            <numerusform>Увоз на %Ln броја</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 taken back</source>
        <translation>Чекорот %1 е повлечен</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 taken back: %Ln number(s)</source>
        <translation>
            <numerusform>Чекорот %1 е вратен: %Ln број</numerusform>
            <numerusform>Чекорот %1 е вратен: %Ln броја</numerusform>
            <numerusform>Чекорот %1 е вратен: %Ln броја</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 done again</source>
        <translation>Чекорот %1 е повторен</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 done again: %Ln number(s)</source>
        <translation>
            <numerusform>Чекорот %1 е повторен: %Ln број</numerusform>
            <numerusform>Чекорот %1 е повторен: %Ln броја</numerusform>
            <numerusform>Чекорот %1 е повторен: %Ln броја</numerusform>
        </translation>
    </message>
    <message>
        <source>dataset made</source>
        <translation>множеството податоци е направено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменето</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>увезено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>вратено</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>повторено</translation>
    </message>
</context>
<context>
    <name>UnusualText</name>
    <message>
        <source>It was never as high before.</source>
        <translation>Никогаш порано не било толку високо.</translation>
    </message>
    <message>
        <source>It was never as low before.</source>
        <translation>Никогаш порано не било толку ниско.</translation>
    </message>
    <message>
        <source>It was last as high in %1.</source>
        <translation>Последен пат толку високо: %1.</translation>
    </message>
    <message>
        <source>It was last as low in %1.</source>
        <translation>Последен пат толку ниско: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 times the median of the same month in %n earlier year(s). %3</source>
        <translation>
            <numerusform>%1 е %2 пати од медијаната на истиот месец во %n поранешна година. %3</numerusform>
            <numerusform>%1 е %2 пати од медијаната на истиот месец во %n поранешни години. %3</numerusform>
            <numerusform>%1 е %2 пати од медијаната на истиот месец во %n поранешни години. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same month in %n earlier year(s): %1 to %2, median %3</source>
        <translation>
            <numerusform>Истиот месец во %n поранешна година: %1 до %2, медијана %3</numerusform>
            <numerusform>Истиот месец во %n поранешни години: %1 до %2, медијана %3</numerusform>
            <numerusform>Истиот месец во %n поранешни години: %1 до %2, медијана %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::Analysis</name>
    <message>
        <source>Not every country has reported both periods in full, so the sum cannot be taken apart.</source>
        <translation>Не ги доставиле сите земји целосно двата периода, па збирот не може да се расчлени.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the base of a change</comment>
        <translation>непозната</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is %3 as now known</source>
        <translation>%1: објавената основа беше %2, а според сегашната состојба е %3</translation>
    </message>
    <message>
        <source>%1: the base was %2 as published and is no longer known</source>
        <translation>%1: објавената основа беше %2, а веќе не е позната</translation>
    </message>
    <message>
        <source>; the change would be %1</source>
        <translation>; промената би била %1</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>нема споредба</translation>
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
        <translation>пораст од %1% или повеќе</translation>
    </message>
    <message>
        <source>rose by less than %1%</source>
        <translation>пораст помал од %1%</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без промена</translation>
    </message>
    <message>
        <source>fell by less than %1%</source>
        <translation>пад помал од %1%</translation>
    </message>
    <message>
        <source>fell by %1% or more</source>
        <translation>пад од %1% или повеќе</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>од %1 на %2</translation>
    </message>
    <message>
        <source>less than 0.1%</source>
        <translation>помалку од 0,1%</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 од %2 месеци</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>неспоредливо</translation>
    </message>
    <message>
        <source>did not change</source>
        <translation>без промена</translation>
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
        <translation>Категории: %1; насоките советуваат најмногу %2.</translation>
    </message>
    <message>
        <source>%1 bars side by side; the guidelines advise at most %2.</source>
        <translation>Столбови еден до друг: %1; насоките советуваат најмногу %2.</translation>
    </message>
    <message>
        <source>%1 lines in one chart; the guidelines advise at most %2.</source>
        <translation>Линии на еден графикон: %1; насоките советуваат најмногу %2.</translation>
    </message>
    <message>
        <source>The bars are not in the order of their length; the guidelines sort what has no order of its own.</source>
        <translation>Столбовите не се подредени по должина; според насоките се подредува она што нема свој редослед.</translation>
    </message>
    <message>
        <source>The rounded shares do not add up to 100 per cent and no note says why.</source>
        <translation>Збирот на заокружените удели не е 100 проценти, а ниедна белешка не кажува зошто.</translation>
    </message>
    <message>
        <source>%1 events are marked; the guidelines advise at most %2.</source>
        <translation>Означени настани: %1; насоките советуваат најмногу %2.</translation>
    </message>
    <message>
        <source>No source is named; the guidelines ask for one below every picture.</source>
        <translation>Не е наведен извор; насоките бараат извор под секоја слика.</translation>
    </message>
    <message>
        <source>The period is not named; the guidelines ask for it in the heading of every picture.</source>
        <translation>Не е наведен периодот; насоките го бараат во насловот на секоја слика.</translation>
    </message>
    <message>
        <source>Shares do not add up to 100 per cent due to rounding.</source>
        <translation>Збирот на уделите не е 100 проценти поради заокружување.</translation>
    </message>
    <message>
        <source>month ends of %1</source>
        <translation>краеви на месеците, %1</translation>
    </message>
    <message>
        <source>Reported as not applicable.</source>
        <translation>Пријавено како неприменливо.</translation>
    </message>
    <message>
        <source>Some figures are withheld because they are small, so there is no total.</source>
        <translation>Некои податоци се задржани бидејќи се мали, па нема збир.</translation>
    </message>
    <message>
        <source>Not every figure is reported, so there is no total.</source>
        <translation>Не се доставени сите податоци, па нема збир.</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2 or %3.</source>
        <translation>Нема податоци (%1) ни за %2 ни за %3.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>уште %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 months)</source>
        <translation>%1 (%2 од %3 месеци)</translation>
    </message>
    <message>
        <source>“%1” is counted at the end of a month, so each period stands for its last month.</source>
        <translation>„%1“ се брои на крајот на месецот, па секој период го означува својот последен месец.</translation>
    </message>
    <message>
        <source>The periods differ in length: %1 and %2 months.</source>
        <translation>Периодите се со различна должина: месеци %1 и %2.</translation>
    </message>
    <message>
        <source>Not reported for %1: %2.</source>
        <translation>Не е доставено за %1: %2.</translation>
    </message>
    <message>
        <source>Only partly reported for %1: %2.</source>
        <translation>Само делумно доставено за %1: %2.</translation>
    </message>
    <message>
        <source>Withheld because the figures are small, %1: %2.</source>
        <translation>Задржано бидејќи податоците се мали, %1: %2.</translation>
    </message>
    <message>
        <source>Figures of %1 for months in which “%2” does not exist there are not counted.</source>
        <translation>Податоците (%1) за месеци во кои таму не постои „%2“ не се вброени.</translation>
    </message>
    <message>
        <source>%1 Numbers before and after are not alike, so there is no percentage.</source>
        <translation>%1 Броевите пред и потоа не се од ист вид, па нема процент.</translation>
    </message>
    <message>
        <source>Provisional or estimated: %1. These figures may still change.</source>
        <translation>Привремено или проценето: %1. Овие податоци сè уште може да се променат.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 more than the sum of its parts, %4.</source>
        <translation>Збирот наведен за регионот за %1, %2, е за %3 поголем од збирот на неговите делови, %4.</translation>
    </message>
    <message>
        <source>The total given for the region for %1, %2, is %3 less than the sum of its parts, %4.</source>
        <translation>Збирот наведен за регионот за %1, %2, е за %3 помал од збирот на неговите делови, %4.</translation>
    </message>
    <message>
        <source>No regional sum: %1</source>
        <translation>Нема регионален збир: %1</translation>
    </message>
    <message>
        <source>No percentage: %1</source>
        <comment>a sentence</comment>
        <translation>Нема процент: %1</translation>
    </message>
    <message>
        <source>Not fully reported: %1. There is no percentage where a side lacks months.</source>
        <translation>Не е целосно доставено: %1. Нема процент таму каде што на некоја страна ѝ недостасуваат месеци.</translation>
    </message>
    <message>
        <source>Counted at the end of a month: each period stands for its last one.</source>
        <translation>Се брои на крајот на месецот: секој период го означува својот последен месец.</translation>
    </message>
    <message>
        <source>%1 (%2)%3 compared with %4 (%5), %6.</source>
        <translation>%1 (%2)%3 во споредба со %4 (%5), %6.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <comment>in digits</comment>
        <translation>%1 од %2 земји</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <translation>%1 %2 и %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of 7 months</comment>
        <translation>ниту еден</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>во %1 од %2 земји</translation>
    </message>
    <message>
        <source>%1 of the %2 countries that can be compared</source>
        <translation>во %1 од %2 земји што можат да се споредат</translation>
    </message>
    <message>
        <source>the only country</source>
        <translation>во единствената земја</translation>
    </message>
    <message>
        <source>both countries</source>
        <translation>во двете земји</translation>
    </message>
    <message>
        <source>all %1 countries</source>
        <translation>во сите %1 земји</translation>
    </message>
    <message>
        <source>%1 that can be compared</source>
        <comment>all six countries</comment>
        <translation>%1 што можат да се споредат</translation>
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
        <translation>%1 по земји</translation>
    </message>
    <message>
        <source>%1 stayed the same in %2</source>
        <translation>%1: исто %2</translation>
    </message>
    <message>
        <source>%1 rose in %2 and fell in %3</source>
        <translation>%1: пораст во %2, пад %3</translation>
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
        <translation>%1 во споредба со %2, %3</translation>
    </message>
    <message>
        <source>Only the region reports this figure.</source>
        <translation>Овој податок го дава само регионот.</translation>
    </message>
    <message>
        <source>Select a country to see its months, or look at all countries apart.</source>
        <translation>Изберете земја за да ги видите нејзините месеци или погледнете ги сите земји одделно.</translation>
    </message>
    <message>
        <source>Explaining a change needs a sum of countries.</source>
        <translation>За објаснување на промена е потребен збир на земјите.</translation>
    </message>
    <message>
        <source>A share needs a sum of countries.</source>
        <translation>За удел е потребен збир на земјите.</translation>
    </message>
    <message>
        <source>This figure is not reported by nationality.</source>
        <translation>Овој податок не се дава по државјанство.</translation>
    </message>
    <message>
        <source>Select a country to see its nationalities.</source>
        <translation>Изберете земја за да ги видите нејзините државјанства.</translation>
    </message>
    <message>
        <source>This figure is no stage of the asylum procedure.</source>
        <translation>Овој податок не е фаза од постапката за азил.</translation>
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
        <translation>долу %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events cannot be read.</source>
        <translation>Датотеката со закачените споредби и настани не може да се прочита.</translation>
    </message>
    <message>
        <source>The file of pinned comparisons and events was written by a later version of the program.</source>
        <translation>Датотеката со закачените споредби и настани ја запишала понова верзија на програмата.</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>Други: %1.</translation>
    </message>
    <message>
        <source>%1 in the region %2: who explains it</source>
        <translation>%1 во регионот, %2: кој го објаснува тоа</translation>
    </message>
    <message>
        <source>Not by country</source>
        <translation>Не по земји</translation>
    </message>
    <message>
        <source>The sum of a period is zero: there is nothing to share.</source>
        <translation>Збирот на еден период е нула: нема што да се дели.</translation>
    </message>
    <message>
        <source>%1: share of each country</source>
        <translation>%1: удел на секоја земја</translation>
    </message>
    <message>
        <source>%1 compared with %2, percent of the sum of all countries</source>
        <translation>%1 во споредба со %2, процент од збирот на сите земји</translation>
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
        <translation>Не е собрано: показателот го брои она што е таму на еден ден, последниот во месецот, па месеците ги содржат истите лица.</translation>
    </message>
    <message>
        <source>Not added: the indicator does not exist there.</source>
        <translation>Не е собрано: показателот таму не постои.</translation>
    </message>
    <message>
        <source>Not added: nothing is reported.</source>
        <translation>Не е собрано: ништо не е доставено.</translation>
    </message>
    <message>
        <source>Not added: %1 of %2 figures are reported; they make %3.</source>
        <translation>Не е собрано: доставени се %1 од %2 податоци; тие сочинуваат %3.</translation>
    </message>
    <message>
        <source>Not added: at least one figure is withheld.</source>
        <translation>Не е собрано: барем еден податок е задржан.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>лица</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>одлуки</translation>
    </message>
    <message>
        <source>events</source>
        <translation>настани</translation>
    </message>
    <message>
        <source>no report</source>
        <comment>on the map</comment>
        <translation>не е доставено</translation>
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
        <translation>утврден размер</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не е применливо</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>in %1 of %2 months</source>
        <translation>во %1 од %2 месеци</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, привремено</translation>
    </message>
    <message>
        <source>%1: none in any country</source>
        <translation>%1: нема ниту во една земја</translation>
    </message>
    <message>
        <source>%1 were highest in %2</source>
        <translation>%1, највисоко: %2</translation>
    </message>
    <message>
        <source>Adriatic Sea</source>
        <translation>Јадранско Море</translation>
    </message>
    <message>
        <source>Ionian Sea</source>
        <translation>Јонско Море</translation>
    </message>
    <message>
        <source>Aegean Sea</source>
        <translation>Егејско Море</translation>
    </message>
    <message>
        <source>Tyrrhenian Sea</source>
        <translation>Тиренско Море</translation>
    </message>
    <message>
        <source>Black Sea</source>
        <translation>Црно Море</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрија</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Бугарија</translation>
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
        <translation>Франција</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германија</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Грција</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Унгарија</translation>
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
        <translation>Полска</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Романија</translation>
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
        <translation>Швајцарија</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турција</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>%1, month by month, each country on its own scale</source>
        <translation>%1, месец по месец, секоја земја во свој размер</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>Code of this language, for the month within a date</comment>
        <translation>mk_MK</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Range of %1–%2</source>
        <translation>Опсег %1–%2</translation>
    </message>
    <message>
        <source>January</source>
        <comment>full name</comment>
        <translation>јануари</translation>
    </message>
    <message>
        <source>February</source>
        <comment>full name</comment>
        <translation>февруари</translation>
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
        <translation>јуни</translation>
    </message>
    <message>
        <source>July</source>
        <comment>full name</comment>
        <translation>јули</translation>
    </message>
    <message>
        <source>August</source>
        <comment>full name</comment>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <comment>full name</comment>
        <translation>септември</translation>
    </message>
    <message>
        <source>October</source>
        <comment>full name</comment>
        <translation>октомври</translation>
    </message>
    <message>
        <source>November</source>
        <comment>full name</comment>
        <translation>ноември</translation>
    </message>
    <message>
        <source>December</source>
        <comment>full name</comment>
        <translation>декември</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short name</comment>
        <translation>јан</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short name</comment>
        <translation>фев</translation>
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
        <translation>ное</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short name</comment>
        <translation>дек</translation>
    </message>
    <message>
        <source>the figure compared with is zero</source>
        <translation>податокот со кој се споредува е нула</translation>
    </message>
    <message>
        <source>there is no figure to compare with</source>
        <translation>нема податок со кој би се споредило</translation>
    </message>
    <message>
        <source>there is no figure for the first period</source>
        <translation>нема податок за првиот период</translation>
    </message>
    <message>
        <source>the figure does not exist there</source>
        <translation>податокот таму не постои</translation>
    </message>
    <message>
        <source>a figure is withheld because it is small</source>
        <translation>податокот е задржан бидејќи е мал</translation>
    </message>
    <message>
        <source>what is counted changed in the meantime</source>
        <translation>во меѓувреме се промени она што се брои</translation>
    </message>
    <message>
        <source>one side rests on fewer months than its period has</source>
        <translation>едната страна се заснова на помалку месеци отколку што има периодот</translation>
    </message>
    <message>
        <source>Something is missing at the end of the period.</source>
        <translation>На крајот на периодот нешто недостасува.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a month, a year or a period.</source>
        <translation>„%1“ не се разбира како месец, година или период.</translation>
    </message>
    <message>
        <source>“%1” is no month: months go from 1 to 12.</source>
        <translation>„%1“ не е месец: месеците се од 1 до 12.</translation>
    </message>
    <message>
        <source>No edition of a month before %1 is published.</source>
        <translation>Нема објавено издание за месец пред: %1.</translation>
    </message>
    <message>
        <source>Nothing is reported before %1.</source>
        <translation>Ништо не е пријавено пред: %1.</translation>
    </message>
    <message>
        <source>There is no period. Type for instance “Jan-Jul 2025”.</source>
        <translation>Нема период. Внесете, на пример, „јан-јул 2025“.</translation>
    </message>
    <message>
        <source>“%1” needs data: there is no latest month to count from.</source>
        <translation>„%1“ бара податоци: нема последен месец од кој би се броело.</translation>
    </message>
    <message>
        <source>“%1” needs data: there are none to look it up in.</source>
        <translation>„%1“ бара податоци: нема податоци во кои би се побарало.</translation>
    </message>
    <message>
        <source>“%1” has no year.</source>
        <translation>„%1“ нема година.</translation>
    </message>
    <message>
        <source>Years go from %1 to %2.</source>
        <translation>Годините се од %1 до %2.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Периодот завршува пред да почне.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 во споредба со %2</translation>
    </message>
    <message>
        <source>One period is expected here, not two.</source>
        <translation>Тука се очекува еден период, а не два.</translation>
    </message>
    <message>
        <source>end of %1</source>
        <comment>a month</comment>
        <translation>крај на %1</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Други</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Не е прикажано: %1.</translation>
    </message>
    <message>
        <source>Asylum: intentions, applications and grants of protection</source>
        <translation>Азил: намери, барања и доделена заштита</translation>
    </message>
    <message>
        <source>%1, persons</source>
        <translation>%1, лица</translation>
    </message>
    <message>
        <source>Applications per 100 intentions</source>
        <translation>Барања на 100 намери</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Намери</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Барања</translation>
    </message>
    <message>
        <source>Grants of protection</source>
        <translation>Доделена заштита</translation>
    </message>
    <message>
        <source>There are no figures of asylum for %1.</source>
        <translation>Нема податоци за азил за %1.</translation>
    </message>
    <message>
        <source>%1 %2 within a year</source>
        <comment>arrivals in Serbia fell by 7%</comment>
        <translation>%1: %2 за една година</translation>
    </message>
    <message>
        <source>end of each month</source>
        <translation>крај на секој месец</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>месец по месец</translation>
    </message>
    <message>
        <source>There are no figures of %1 for %2.</source>
        <translation>Нема податоци (%1) за %2.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>before the last of a list</comment>
        <translation> и </translation>
    </message>
    <message>
        <source>as known on %1 UTC</source>
        <translation>состојба позната на %1 UTC</translation>
    </message>
    <message>
        <source>as now known</source>
        <translation>сегашна состојба</translation>
    </message>
    <message>
        <source>as published in “%1”</source>
        <translation>како што е објавено во „%1“</translation>
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
        <translation>За следење</translation>
    </message>
    <message>
        <source>Comment on the number</source>
        <translation>Коментар за бројката</translation>
    </message>
    <message>
        <source>Comment on this number</source>
        <translation>Коментар за оваа бројка</translation>
    </message>
    <message>
        <source>Follow this number up</source>
        <translation>Следи ја оваа бројка</translation>
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
        <translation>Назад на сегашното</translation>
    </message>
    <message>
        <source>The data are shown as they were known on %1.</source>
        <translation>Податоците се прикажани како што биле познати на %1.</translation>
    </message>
    <message>
        <source>The data are shown as they were published in “%1”.</source>
        <translation>Податоците се прикажани како што се објавени во „%1“.</translation>
    </message>
    <message>
        <source>Nothing can be changed.</source>
        <translation>Ништо не може да се менува.</translation>
    </message>
</context>
<context>
    <name>mm::AsOfMenu</name>
    <message>
        <source>Show data as &amp;of</source>
        <translation>П&amp;рикажи податоци со состојба</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>С&amp;ега</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Издание „%1“</translation>
    </message>
    <message>
        <source>A &amp;moment…</source>
        <translation>&amp;Момент…</translation>
    </message>
</context>
<context>
    <name>mm::BlockMenu</name>
    <message>
        <source>Show the &amp;numbers</source>
        <translation>Прикажи ги &amp;броевите</translation>
    </message>
    <message>
        <source>How it is &amp;computed</source>
        <translation>Ка&amp;ко се пресметува</translation>
    </message>
    <message>
        <source>&amp;Rewrite the sentence…</source>
        <translation>&amp;Преформулирај ја реченицата…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Помести &amp;нагоре</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Помести на&amp;долу</translation>
    </message>
    <message>
        <source>Take &amp;off the page</source>
        <translation>&amp;Отстрани од страницата</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>По&amp;широко</translation>
    </message>
    <message>
        <source>N&amp;arrower</source>
        <translation>По&amp;тесно</translation>
    </message>
    <message>
        <source>&amp;Taller</source>
        <translation>Пови&amp;соко</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>Пон&amp;иско</translation>
    </message>
</context>
<context>
    <name>mm::Catalogue</name>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Лица во мешовити движења</translation>
    </message>
    <message>
        <source>Grants of refugee status</source>
        <translation>Доделени статуси на бегалец</translation>
    </message>
    <message>
        <source>Grants of subsidiary protection</source>
        <translation>Доделена супсидијарна заштита</translation>
    </message>
    <message>
        <source>Rejected applications</source>
        <translation>Одбиени барања</translation>
    </message>
    <message>
        <source>Closed applications</source>
        <translation>Запрени постапки</translation>
    </message>
    <message>
        <source>Pending applications</source>
        <translation>Нерешени барања</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Присутни лица</translation>
    </message>
    <message>
        <source>Persons present in centres</source>
        <translation>Присутни лица во центри</translation>
    </message>
    <message>
        <source>Persons present outside centres</source>
        <translation>Присутни лица надвор од центри</translation>
    </message>
    <message>
        <source>Positive decisions</source>
        <translation>Позитивни одлуки</translation>
    </message>
    <message>
        <source>First-instance decisions</source>
        <translation>Првостепени одлуки</translation>
    </message>
    <message>
        <source>Asylum interviews</source>
        <translation>Интервјуа за азил</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among new arrivals</source>
        <translation>Непридружувани и разделени деца меѓу новите пристигнувања</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among intentions</source>
        <translation>Непридружувани и разделени деца меѓу намерите</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among applicants</source>
        <translation>Непридружувани и разделени деца меѓу барателите</translation>
    </message>
    <message>
        <source>Pushbacks reported</source>
        <translation>Пријавени враќања од граница</translation>
    </message>
    <message>
        <source>Reported pushbacks</source>
        <translation>Пријавени враќања од граница</translation>
    </message>
    <message>
        <source>Admissions to governmental centres</source>
        <translation>Приеми во државни центри</translation>
    </message>
    <message>
        <source>IOM registrations on arrival</source>
        <translation>Регистрации на ИОМ при пристигнување</translation>
    </message>
    <message>
        <source>Irregular apprehensions</source>
        <translation>Нерегуларни премини: затекнати лица</translation>
    </message>
    <message>
        <source>Detections on the Western Balkans route</source>
        <translation>Откривања на западнобалканската рута</translation>
    </message>
    <message>
        <source>New arrivals do not include Ukrainians as of 24 February 2022.</source>
        <translation>Новите пристигнувања не опфаќаат државјани на Украина од 24 февруари 2022.</translation>
    </message>
    <message>
        <source>The estimate exists for the region only.</source>
        <translation>Проценката постои само за регионот.</translation>
    </message>
    <message>
        <source>The figure exists for the route only.</source>
        <translation>Податокот постои само за рутата.</translation>
    </message>
    <message>
        <source>The same person may report several pushbacks, so they are not added over countries.</source>
        <translation>Истото лице може да пријави повеќе враќања, па тие не се собираат по земји.</translation>
    </message>
    <message>
        <source>The same person may be counted in several countries, so arrivals are not added over countries.</source>
        <translation>Истото лице може да биде броено во повеќе земји, па пристигнувањата не се собираат по земји.</translation>
    </message>
    <message>
        <source>Persons newly arriving irregularly during the month, as the authority of the country counts them. Persons from Ukraine are not included from 24 February 2022.</source>
        <translation>Лица што во текот на месецот нерегуларно пристигнале, како што ги брои органот на земјата. Лицата од Украина не се вклучени од 24 февруари 2022.</translation>
    </message>
    <message>
        <source>UNHCR estimate of the distinct persons transiting the region during the month. Never the sum of the countries.</source>
        <translation>Проценка на УНХЦР за бројот на различни лица што во текот на месецот поминале низ регионот. Никогаш збир на земјите.</translation>
    </message>
    <message>
        <source>Persons who expressed the intention to seek asylum, where the procedure has that stage.</source>
        <translation>Лица што искажале намера да бараат азил, таму каде што постапката ја има таа фаза.</translation>
    </message>
    <message>
        <source>Persons who lodged a formal application for asylum during the month.</source>
        <translation>Лица што во текот на месецот поднеле барање за азил.</translation>
    </message>
    <message>
        <source>Persons granted refugee status in the first instance during the month.</source>
        <translation>Лица на кои во текот на месецот во прв степен им е доделен статус на бегалец.</translation>
    </message>
    <message>
        <source>Persons granted subsidiary or complementary protection in the first instance during the month.</source>
        <translation>Лица на кои во текот на месецот во прв степен им е доделена супсидијарна или дополнителна заштита.</translation>
    </message>
    <message>
        <source>Persons whose application was rejected on its merits during the month.</source>
        <translation>Лица чие барање во текот на месецот е одбиено по суштина.</translation>
    </message>
    <message>
        <source>Persons whose application was closed without a decision on its merits during the month.</source>
        <translation>Лица чија постапка во текот на месецот е запрена без одлука по суштина.</translation>
    </message>
    <message>
        <source>Persons whose application had no first decision at the end of the month.</source>
        <translation>Лица чие барање на крајот на месецот немало прва одлука.</translation>
    </message>
    <message>
        <source>Refugees and migrants present at the end of the month, in centres and outside them.</source>
        <translation>Бегалци и мигранти присутни на крајот на месецот, во центри и надвор од нив.</translation>
    </message>
    <message>
        <source>Refugees and migrants in centres of all types at the end of the month.</source>
        <translation>Бегалци и мигранти во центри од сите видови на крајот на месецот.</translation>
    </message>
    <message>
        <source>Refugees and migrants estimated to be outside centres at the end of the month.</source>
        <translation>Бегалци и мигранти за кои се проценува дека на крајот на месецот се надвор од центри.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons present at the end of the month.</source>
        <translation>Непридружувани и разделени деца меѓу лицата присутни на крајот на месецот.</translation>
    </message>
    <message>
        <source>Persons granted refugee status or subsidiary protection in the first instance during the month.</source>
        <translation>Лица на кои во текот на месецот во прв степен им е доделен статус на бегалец или супсидијарна заштита.</translation>
    </message>
    <message>
        <source>Decisions taken in the first instance during the month; a decision may concern several persons.</source>
        <translation>Одлуки донесени во текот на месецот во прв степен; одлуката може да се однесува на повеќе лица.</translation>
    </message>
    <message>
        <source>Interviews held during the month; events, not persons.</source>
        <translation>Интервјуа одржани во текот на месецот; настани, а не лица.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the new arrivals of the month.</source>
        <translation>Непридружувани и разделени деца меѓу новите пристигнувања во месецот.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who expressed the intention to seek asylum.</source>
        <translation>Непридружувани и разделени деца меѓу лицата што искажале намера да бараат азил.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children among the persons who applied for asylum.</source>
        <translation>Непридружувани и разделени деца меѓу лицата што поднеле барање за азил.</translation>
    </message>
    <message>
        <source>Persons who reported a pushback to the country during the month. Not subtracted from arrivals.</source>
        <translation>Лица што во текот на месецот пријавиле дека се вратени во земјата. Не се одземаат од пристигнувањата.</translation>
    </message>
    <message>
        <source>Newcomers registered in governmental centres; repeated admissions are possible. Never mixed with new arrivals.</source>
        <translation>Новодојдени запишани во државни центри; можен е повторен прием. Никогаш не се меша со новите пристигнувања.</translation>
    </message>
    <message>
        <source>Interceptions by authorities as compiled by IOM: a family of figures of its own, which IOM adds over countries.</source>
        <translation>Затекнати лица според надлежните органи, како што ги обединува ИОМ: посебно семејство податоци, кои ИОМ ги собира по земји.</translation>
    </message>
    <message>
        <source>Apprehensions by the police, first and repeated.</source>
        <translation>Лица што ги затекнала полицијата, прв пат и повторно.</translation>
    </message>
    <message>
        <source>Irregular crossings of the external border of the European Union on this route, as detected by Frontex. Context only.</source>
        <translation>Нерегуларни премини на надворешната граница на Европската унија на оваа рута, откриени од Фронтекс. Само за контекст.</translation>
    </message>
</context>
<context>
    <name>mm::CellDetails</name>
    <message>
        <source>History of the number</source>
        <translation>Историја на бројот</translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Не е избран број</translation>
    </message>
    <message>
        <source>Select a cell to see where its number came from and what it was before.</source>
        <translation>Изберете ќелија за да видите од каде е нејзиниот број и што било претходно.</translation>
    </message>
    <message>
        <source>Not used in the factsheet of %1.</source>
        <translation>Не се користи во информативниот лист за %1.</translation>
    </message>
    <message>
        <source>Used in the factsheet of %1:</source>
        <translation>Се користи во информативниот лист за %1:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и уште %Ln</numerusform>
            <numerusform>и уште %Ln</numerusform>
            <numerusform>и уште %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Не е доставено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Потврдено</translation>
    </message>
    <message>
        <source>Provisional: may still change</source>
        <translation>Привремено: сè уште може да се промени</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Проценето</translation>
    </message>
    <message>
        <source>Suppressed: known to the sender, withheld because it is small</source>
        <translation>Прикриено: испраќачот го знае, но го задржува бидејќи е мало</translation>
    </message>
    <message>
        <source>Not applicable, says the sender</source>
        <translation>Не е применливо, вели испраќачот</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <translation>(претходно: %1)</translation>
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
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <translation>%1, %2, %3: %4, претходно %5</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земја или територија</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пред</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Потоа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Од каде</translation>
    </message>
</context>
<context>
    <name>mm::ChangeSetModel</name>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кој</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зошто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состојба</translation>
    </message>
</context>
<context>
    <name>mm::ChartPane</name>
    <message>
        <source>Chart &amp;options</source>
        <translation>&amp;Опции на графиконот</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Опции</translation>
    </message>
    <message>
        <source>Pin the comparison, mark events, and what stands behind lines</source>
        <translation>Закачете ја споредбата, означете настани, и што стои зад линиите</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Насоки</translation>
    </message>
    <message>
        <source>What of this chart is against the guidelines for charts</source>
        <translation>Што на овој графикон не е во согласност со насоките за графикони</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табела</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table (F6)</source>
        <translation>Прикажи ги броевите на графиконот како табела (F6)</translation>
    </message>
    <message>
        <source>&amp;Pin this comparison</source>
        <translation>&amp;Закачи ја оваа споредба</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Behind the lines</source>
        <translation>Зад линиите</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Ништо</translation>
    </message>
    <message>
        <source>The &amp;difference of A and B</source>
        <translation>&amp;Разликата меѓу A и B</translation>
    </message>
    <message>
        <source>The range of &amp;earlier years</source>
        <translation>О&amp;псегот на поранешните години</translation>
    </message>
    <message>
        <source>&amp;Mark events</source>
        <translation>Озна&amp;чи настани</translation>
    </message>
    <message>
        <source>E&amp;vents…</source>
        <translation>Н&amp;астани…</translation>
    </message>
    <message>
        <source>Only a base as now known can be pinned</source>
        <translation>Може да се закачи само основа каква што е сега позната</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закачено</translation>
    </message>
    <message>
        <source>Four comparisons are pinned</source>
        <translation>Закачени се четири споредби</translation>
    </message>
    <message>
        <source>Guidelines (%1)</source>
        <translation>Насоки (%1)</translation>
    </message>
</context>
<context>
    <name>mm::Charts</name>
    <message>
        <source>Too small for the chart.</source>
        <translation>Премалку место за графиконот.</translation>
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
        <translation>Лица или промена</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, најниско</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, највисоко</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Настани</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Графикон</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н/п</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не е применливо</translation>
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
        <translation>сите вредности се привремени</translation>
    </message>
    <message>
        <source>provisional or estimated</source>
        <translation>привремено или проценето</translation>
    </message>
    <message>
        <source>gap: withheld</source>
        <translation>празнина: задржано</translation>
    </message>
    <message>
        <source>gap: not reported</source>
        <translation>празнина: не е доставено</translation>
    </message>
    <message>
        <source>* for a number: withheld</source>
        <translation>* место број: задржано</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: нема вредности</translation>
    </message>
    <message>
        <source>Not shown for lack of room: %1</source>
        <translation>Не е прикажано поради недостиг на место: %1</translation>
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
        <translation>Како што е сега познато</translation>
    </message>
    <message>
        <source>As published then, in “%1”</source>
        <translation>Како што е тогаш објавено, во „%1“</translation>
    </message>
    <message>
        <source>As published then: %1 has no edition</source>
        <translation>Како што е тогаш објавено: %1 нема издание</translation>
    </message>
    <message>
        <source>Edition “%1”</source>
        <translation>Издание „%1“</translation>
    </message>
    <message>
        <source>B as now known</source>
        <translation>B како што е сега познато</translation>
    </message>
    <message>
        <source>B as in “%1”</source>
        <translation>B како во „%1“</translation>
    </message>
    <message>
        <source>Comparison by country</source>
        <translation type="vanished">Споредба по земји</translation>
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
        <translation>Нема процент: %1.</translation>
    </message>
    <message>
        <source>At least one month is suppressed.</source>
        <translation>Барем еден месец е прикриен.</translation>
    </message>
    <message>
        <source>Rests on provisional or estimated months.</source>
        <translation>Се заснова на привремени или проценети месеци.</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>Months reported of months expected, in A and in B</source>
        <translation>Доставени од очекувани месеци, во A и во B</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земја или територија</translation>
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
        <translation>Споредба по земји</translation>
    </message>
</context>
<context>
    <name>mm::CompletenessStrip</name>
    <message>
        <source>Completeness by country and month</source>
        <translation>Целосност по земји и месеци</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; signed off by %2</source>
        <translation>%1; заверил %2</translation>
    </message>
    <message>
        <source>Take back the &amp;sign-off of %1, %2</source>
        <translation>По&amp;влечи ја заверката за %1, %2</translation>
    </message>
    <message>
        <source>&amp;Sign off %1, %2</source>
        <translation>За&amp;вери %1, %2</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>заверено</translation>
    </message>
</context>
<context>
    <name>mm::CompositionPanel</name>
    <message>
        <source>New arrivals</source>
        <translation>Нови пристигнувања</translation>
    </message>
    <message>
        <source>Persons in mixed movements</source>
        <translation>Лица во мешовити движења</translation>
    </message>
    <message>
        <source>Map of arrivals</source>
        <translation>Карта на пристигнувања</translation>
    </message>
    <message>
        <source>Asylum statistics</source>
        <translation>Статистика за азил</translation>
    </message>
    <message>
        <source>Present at end of month</source>
        <translation>Присутни на крајот на месецот</translation>
    </message>
    <message>
        <source>Present by month</source>
        <translation>Присутни по месеци</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Државјанства</translation>
    </message>
    <message>
        <source>Unaccompanied children</source>
        <translation>Деца без придружба</translation>
    </message>
    <message>
        <source>Pinned comparisons</source>
        <translation>Закачени споредби</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Белешки</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Горе</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Долу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Blocks of the page</source>
        <translation>Блокови на страницата</translation>
    </message>
    <message>
        <source>Ticked blocks stand on the page, in this order.</source>
        <translation>Означените блокови стојат на страницата, по овој ред.</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Полна ширина</translation>
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
        <translation>Тесно</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Третина</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Ниско</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>По потреба</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високо</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Многу високо</translation>
    </message>
    <message>
        <source>Moves the block towards the top of the page.</source>
        <translation>Го поместува блокот кон врвот на страницата.</translation>
    </message>
    <message>
        <source>Moves the block towards the end of the page.</source>
        <translation>Го поместува блокот кон дното на страницата.</translation>
    </message>
    <message>
        <source>All blocks as they usually are.</source>
        <translation>Сите блокови како што се обично.</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>Ш&amp;ирина:</translation>
    </message>
    <message>
        <source>H&amp;eight:</source>
        <translation>Ви&amp;сина:</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 од 12 колони</translation>
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
        <translation>%1: датотеките не се согласуваат.</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 во %3</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ниту еден од нив</translation>
    </message>
    <message>
        <source>%1 · as it is stored</source>
        <translation>%1 · како што е зачувано</translation>
    </message>
</context>
<context>
    <name>mm::ConnectDialog</name>
    <message>
        <source>&amp;Make a new dataset there</source>
        <translation>&amp;Направи таму ново множество податоци</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>По&amp;врзи</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Поврзување со база на податоци</translation>
    </message>
    <message>
        <source>name of the server</source>
        <translation>име на серверот</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порта</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не се памети</translation>
    </message>
    <message>
        <source>When the server can</source>
        <translation>Кога серверот може</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Секогаш</translation>
    </message>
    <message>
        <source>Always, and check who the server is</source>
        <translation>Секогаш, со проверка кој е серверот</translation>
    </message>
    <message>
        <source>Backups of a database on a server are made there, not by this program.</source>
        <translation>Резервните копии на базата на сервер се прават таму, а не со оваа програма.</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>П&amp;орта:</translation>
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
        <translation>&amp;Шифрирање:</translation>
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
        <translation>Еден број во ред, за секоја програма.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Работна книга Excel</translation>
    </message>
    <message>
        <source>A sheet to read, one to compute with, one on the source.</source>
        <translation>Лист за читање, лист за пресметки, лист за изворот.</translation>
    </message>
    <message>
        <source>Data Package</source>
        <translation>Data Package</translation>
    </message>
    <message>
        <source>A folder: the numbers as CSV and a description of them.</source>
        <translation>Папка: броевите како CSV и нивен опис.</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>For statistical offices.</source>
        <translation>За статистички заводи.</translation>
    </message>
    <message>
        <source>CSV with HXL hashtags</source>
        <translation>CSV со ознаки HXL</translation>
    </message>
    <message>
        <source>For the Humanitarian Data Exchange.</source>
        <translation>За Humanitarian Data Exchange.</translation>
    </message>
    <message>
        <source>For the &amp;public: withhold counts below %1, and what they could be computed from</source>
        <translation>За &amp;јавноста: задржи броеви под %1 и она од што би можеле да се пресметаат</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Извоз на податоци</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Податоци:</translation>
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
        <translation>Броеви по месеци</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · bubble: comment · flag: follow up · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation>Шрафирано: не е доставено · точка: привремено · облаче: коментар · знаме: за следење · ~ проценето · * прикриено · n/a не постои. Внесете 120, 0, ништо, &lt;5 или *, ~120, 120p, =120+14.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Не е отворено множество податоци.</translation>
    </message>
    <message>
        <source>There are no numbers yet. Import sheets, or type the first ones.</source>
        <translation>Сè уште нема броеви. Увезете табели или внесете ги првите.</translation>
    </message>
    <message>
        <source>Hatched: not reported · dot: provisional · ~ estimated · * suppressed · n/a does not exist. Type 120, 0, nothing, &lt;5 or *, ~120, 120p, =120+14.</source>
        <translation type="vanished">Шрафирано: не е доставено · точка: привремено · ~ проценето · * прикриено · n/a не постои. Внесете 120, 0, ништо, &lt;5 или *, ~120, 120p, =120+14.</translation>
    </message>
</context>
<context>
    <name>mm::EditionWatch</name>
    <message>
        <source>The edition “%1” no longer agrees with the data: %2.</source>
        <translation>Изданието „%1“ повеќе не се согласува со податоците: %2.</translation>
    </message>
    <message>
        <source>Editions that no longer agree with the data: %1.</source>
        <translation>Изданија што повеќе не се согласуваат со податоците: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln реченица</numerusform>
            <numerusform>%Ln реченици</numerusform>
            <numerusform>%Ln реченици</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) with charts or tables</source>
        <translation>
            <numerusform>%Ln блок со графикони или табели</numerusform>
            <numerusform>%Ln блока со графикони или табели</numerusform>
            <numerusform>%Ln блока со графикони или табели</numerusform>
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
        <translation>Ова не е број. Внесете цел број, оставете ја ќелијата празна за „не е доставено“ или внесете * за прикриено.</translation>
    </message>
    <message>
        <source>A count of persons cannot be negative.</source>
        <translation>Бројот на лица не може да биде негативен.</translation>
    </message>
    <message>
        <source>Persons are counted in whole numbers.</source>
        <translation>Лицата се бројат со цели броеви.</translation>
    </message>
    <message>
        <source>This number is too large to be a count of persons.</source>
        <translation>Овој број е преголем за број на лица.</translation>
    </message>
    <message>
        <source>The groups of digits do not fit together. Type the number without thousands marks.</source>
        <translation>Групите цифри не се согласуваат. Внесете го бројот без ознаки за илјади.</translation>
    </message>
</context>
<context>
    <name>mm::EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>Настани</translation>
    </message>
    <message>
        <source>What may explain the numbers. Events are marked in charts month by month, with their dates. They are yours and no part of the dataset.</source>
        <translation>Што може да ги објасни броевите. Настаните се означуваат на графиконите месец по месец, со датуми. Ваши се и не се дел од множеството податоци.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Што се случило</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додај</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Отстрани</translation>
    </message>
</context>
<context>
    <name>mm::Exchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Извозот е прекинат.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Датотеката не можеше да се запише: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Папката „%1“ не може да се направи.</translation>
    </message>
    <message>
        <source>a cell cannot be kept</source>
        <translation>една ќелија не може да се зачува</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Работната книга не можеше да се запише: %1.</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 numbers; there are %2. Export as csv instead.</source>
        <translation>Еден лист може да содржи најмногу %1 броеви, а ги има %2. Наместо тоа извезете како csv.</translation>
    </message>
</context>
<context>
    <name>mm::Export</name>
    <message>
        <source>This PDF document was not made by this program, or was altered.</source>
        <translation>Овој PDF-документ не е направен со оваа програма или е изменет.</translation>
    </message>
    <message>
        <source>The PDF document could not be made.</source>
        <translation>PDF-документот не можеше да се направи.</translation>
    </message>
    <message>
        <source>A picture's sides must be between %1 and %2 mm long.</source>
        <translation>Страните на сликата мора да бидат долги меѓу %1 и %2 mm.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this picture.</source>
        <translation>На оваа слика нема што да се нацрта.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-слика</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-документ</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-цртеж</translation>
    </message>
    <message>
        <source>“%1” has no ending; a picture is .png, .pdf or .svg.</source>
        <translation>„%1“ нема наставка; сликата е .png, .pdf или .svg.</translation>
    </message>
    <message>
        <source>A picture cannot be written as .%1; use .png, .pdf or .svg.</source>
        <translation>Слика не може да се запише како .%1; користете .png, .pdf или .svg.</translation>
    </message>
    <message>
        <source>The resolution must be between %1 and %2 dpi.</source>
        <translation>Резолуцијата мора да биде меѓу %1 и %2 dpi.</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large; choose a smaller size or a lower resolution.</source>
        <translation>Сликата би имала %1 × %2 пиксели, што е преголемо; изберете помала големина или пониска резолуција.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Нема доволно меморија за слика со оваа големина.</translation>
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
        <translation>&amp;Броевите покрај неа, како CSV</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Извоз на слика</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-слика</translation>
    </message>
    <message>
        <source>PDF, with text that can be searched</source>
        <translation>PDF, со текст што може да се пребарува</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-цртеж</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Пребарај…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>Ш&amp;ирина:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Висина:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Резолуција:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Датотека:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пиксели</translation>
    </message>
    <message>
        <source>Vector: sharp at any size</source>
        <translation>Векторски: остро во секоја големина</translation>
    </message>
</context>
<context>
    <name>mm::FactCheckWindow</name>
    <message>
        <source>Agrees</source>
        <translation>Се согласува</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Се разликува</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Не може да се провери</translation>
    </message>
    <message>
        <source>Check a text</source>
        <translation>Проверка на текст</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>Текст за проверка</translation>
    </message>
    <message>
        <source>Paste a text here, or drop a file: an old factsheet, a press release, a PDF. Every number, percent, direction and date of it is held against the data.</source>
        <translation>Залепете текст тука или пуштете датотека: стар информативен лист, соопштение за јавноста, PDF. Секој број, процент, насока и датум се споредува со податоците.</translation>
    </message>
    <message>
        <source>What the text claims</source>
        <translation>Што тврди текстот</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Отвори датотека…</translation>
    </message>
    <message>
        <source>Where it names no &amp;month, it speaks of:</source>
        <translation>Каде што не наведува &amp;месец, зборува за:</translation>
    </message>
    <message>
        <source>Texts and PDF (*.txt *.pdf);;All files (*)</source>
        <translation>Текстови и PDF (*.txt *.pdf);;Сите датотеки (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Се чита…</translation>
    </message>
    <message>
        <source>There are no figures to hold a text against.</source>
        <translation>Нема податоци со кои би се споредил текст.</translation>
    </message>
    <message>
        <source>Nothing to check yet.</source>
        <translation>Сè уште нема што да се провери.</translation>
    </message>
    <message>
        <source>There is no number in this text that could be checked.</source>
        <translation>Во овој текст нема број што би можел да се провери.</translation>
    </message>
    <message>
        <source>Click a line to find it in the text.</source>
        <translation>Кликнете на ред за да го најдете во текстот.</translation>
    </message>
</context>
<context>
    <name>mm::Factsheet</name>
    <message>
        <source>rounded without a word such as “some”</source>
        <translation>заокружено, а без збор како „околу“</translation>
    </message>
    <message>
        <source>cut off instead of rounded</source>
        <translation>отсечено наместо заокружено</translation>
    </message>
    <message>
        <source>computed from rounded numbers</source>
        <translation>пресметано од заокружени броеви</translation>
    </message>
    <message>
        <source>computed on the later number instead of the earlier one</source>
        <translation>пресметано според подоцнежниот наместо според претходниот број</translation>
    </message>
    <message>
        <source>the direction is the other way</source>
        <translation>насоката е обратна</translation>
    </message>
    <message>
        <source>the word beside the number is untrue</source>
        <translation>зборот покрај бројот не е точен</translation>
    </message>
    <message>
        <source>the parts do not add up, even with rounding</source>
        <translation>деловите не го даваат збирот, ни со заокружување</translation>
    </message>
    <message>
        <source>the same person may be counted in several countries, so there is no regional number</source>
        <translation>истото лице може да биде евидентирано во повеќе земји, па нема регионален број</translation>
    </message>
    <message>
        <source>“%1” agrees with the data.</source>
        <translation>„%1“ се согласува со податоците.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: the data have no such figure.</source>
        <translation>„%1“ не може да се провери: во податоците нема таков број.</translation>
    </message>
    <message>
        <source>“%1” cannot be checked: it is not clear what is counted.</source>
        <translation>„%1“ не може да се провери: не е јасно што се брои.</translation>
    </message>
    <message>
        <source>“%1” is no date: the month ends earlier.</source>
        <translation>„%1“ не е датум: месецот завршува порано.</translation>
    </message>
    <message>
        <source>The text says %1.</source>
        <translation>Во текстот пишува %1.</translation>
    </message>
    <message>
        <source>The text says %1: %2.</source>
        <translation>Во текстот пишува %1: %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2.</source>
        <translation>Во текстот пишува %1, а во податоците е %2.</translation>
    </message>
    <message>
        <source>The text says %1, the data say %2: %3.</source>
        <translation>Во текстот пишува %1, а во податоците е %2: %3.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>од %1 на %2</translation>
    </message>
    <message>
        <source>There is no text for the footnote “%1”.</source>
        <translation>За забелешката „%1“ нема текст.</translation>
    </message>
    <message>
        <source>Reading a PDF needs pdftotext (package poppler-utils), which is not installed.</source>
        <translation>За читање на PDF е потребен pdftotext (пакет poppler-utils), кој не е инсталиран.</translation>
    </message>
    <message>
        <source>The PDF “%1” cannot be read.</source>
        <translation>PDF-датотеката „%1“ не може да се прочита.</translation>
    </message>
    <message>
        <source>The PDF “%1” has no text, only pictures.</source>
        <translation>PDF-датотеката „%1“ нема текст, само слики.</translation>
    </message>
    <message>
        <source>“%1” is larger than 32 MB.</source>
        <translation>„%1“ е поголемо од 32 MB.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a PDF.</source>
        <translation>„%1“ не е ни текст ни PDF.</translation>
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
        <translation>издание %1</translation>
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
        <translation>Регион или земја на страната</translation>
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
        <translation>&amp;Јазик:</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Јазик на документот</translation>
    </message>
    <message>
        <source>There is no style to show a factsheet in.</source>
        <translation>Нема стил за приказ на информативниот лист.</translation>
    </message>
</context>
<context>
    <name>mm::FactsheetPage</name>
    <message>
        <source>&amp;Export…</source>
        <translation>Из&amp;вези…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Зголемување</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширина</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Зголемување:</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блокови</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Реченици</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Недостасува</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Сè уште нема податоци. Увезете табели за да видите информативен лист.</translation>
    </message>
    <message>
        <source>Nothing: every figure of the page is there.</source>
        <translation>Ништо: сите податоци на страницата се тука.</translation>
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
        <translation type="vanished">Јазик на документот</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation type="vanished">издание %1</translation>
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
        <translation type="vanished">&amp;Јазик:</translation>
    </message>
</context>
<context>
    <name>mm::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Сите</translation>
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
        <translation>Изберете…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>July 2025</source>
        <translation>јули 2025</translation>
    </message>
    <message>
        <source>Choose a finding to see it in the sheet.</source>
        <translation>Изберете наод за да го видите во табелата.</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Не е најдено ништо што треба да се погледне.</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Повлечи го одговорот</translation>
    </message>
    <message numerus="yes">
        <source>Also for %Ln other question(s) like this</source>
        <translation>
            <numerusform>И за уште %Ln вакво прашање</numerusform>
            <numerusform>И за уште %Ln вакви прашања</numerusform>
            <numerusform>И за уште %Ln вакви прашања</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln number(s) with this finding</source>
        <translation>
            <numerusform>Изостави %Ln број со овој наод</numerusform>
            <numerusform>Изостави %Ln броја со овој наод</numerusform>
            <numerusform>Изостави %Ln броја со овој наод</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: leave these figures out</source>
        <translation>Празно: изостави ги овие податоци</translation>
    </message>
    <message>
        <source>One month, please</source>
        <translation>Еден месец, ве молиме</translation>
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
        <translation>Датотеката е одбиена</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Прашање</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не е преземено</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Погледнете</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Одговорено</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>За информација</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Наод</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Каде</translation>
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
        <translation>Сите делови</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Земји</translation>
    </message>
    <message>
        <source>One indicator, all countries</source>
        <translation>Еден показател, сите земји</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>One country, all indicators</source>
        <translation>Една земја, сите показатели</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Делови</translation>
    </message>
    <message>
        <source>One indicator in one country, by nationality and the like</source>
        <translation>Еден показател во една земја, по државјанство и слично</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земја или територија</translation>
    </message>
    <message>
        <source>Show quarters, years and the sum of countries</source>
        <translation>Прикажи тримесечја, години и збир на земјите</translation>
    </message>
    <message>
        <source>Also show parts that have no figure yet</source>
        <translation>Прикажи и делови што сè уште немаат податок</translation>
    </message>
    <message>
        <source>Find: kosovo jun 24</source>
        <translation>Најди: kosovo jun 24</translation>
    </message>
    <message>
        <source>Find a country, indicator, nationality or month (Ctrl+F)</source>
        <translation>Најди земја, показател, државјанство или месец (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Најди</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Барај</translation>
    </message>
    <message>
        <source>Step through the numbers that need attention</source>
        <translation>Оди по ред низ броевите што бараат внимание</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Претходен (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Следен (F3)</translation>
    </message>
    <message>
        <source>Look for…</source>
        <translation>Барај…</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Привремено</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Не е доставено</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без извор</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>За следење</translation>
    </message>
    <message>
        <source>Changed since “%1”</source>
        <translation>Променето од „%1“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln најден</numerusform>
            <numerusform>%Ln најдени</numerusform>
            <numerusform>%Ln најдени</numerusform>
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
        <translation>Копирај со з&amp;аглавја</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Залепи</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Пополни на&amp;долу</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>&amp;Пополни надесно</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>C&amp;lear to “not reported”</source>
        <translation>Из&amp;бриши во „не е доставено“</translation>
    </message>
    <message>
        <source>The clipboard holds no text to paste.</source>
        <translation>Во меѓумеморијата нема текст за лепење.</translation>
    </message>
    <message>
        <source>Select a cell that takes a number; computed cells do not.</source>
        <translation>Изберете ќелија што прима број; пресметаните ќелии не примаат.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more number(s) to look at.</source>
        <translation>
            <numerusform>И уште %n број што треба да се погледне.</numerusform>
            <numerusform>И уште %n броја што треба да се погледнат.</numerusform>
            <numerusform>И уште %n броја што треба да се погледнат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::HistoryPage</name>
    <message>
        <source>Everything that was done</source>
        <translation>Сè што е направено</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Врати го овој чекор</translation>
    </message>
    <message>
        <source>Show the data as they were then</source>
        <translation>Прикажи ги податоците како што биле тогаш</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Чекори</translation>
    </message>
    <message>
        <source>Numbers of the step</source>
        <translation>Броеви на чекорот</translation>
    </message>
    <message>
        <source>Writes a new step that restores what was before. Nothing is written when a number has changed since.</source>
        <translation>Запишува нов чекор што го враќа она што било претходно. Ништо не се запишува ако некој број во меѓувреме е променет.</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земја или територија</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Сите земји</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Сите показатели</translation>
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
        <translation>Промени</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Ревизии</translation>
    </message>
    <message>
        <source>not a month</source>
        <translation>не е месец</translation>
    </message>
    <message>
        <source>No step selected</source>
        <translation>Не е избран чекор</translation>
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
        <translation>Месец на информативниот лист</translation>
    </message>
    <message>
        <source>Wording of the factsheet</source>
        <translation>Текст на информативниот лист</translation>
    </message>
    <message>
        <source>%1 edition</source>
        <translation>издание %1</translation>
    </message>
    <message>
        <source>What the factsheet would say differently</source>
        <translation>Што би рекол информативниот лист поинаку</translation>
    </message>
    <message>
        <source>Factsheet of</source>
        <translation>Информативен лист за</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Се проверува…</translation>
    </message>
    <message>
        <source>The data changed meanwhile.</source>
        <translation>Податоците во меѓувреме се променија.</translation>
    </message>
    <message>
        <source>The factsheet stays as it is.</source>
        <translation>Информативниот лист останува каков што е.</translation>
    </message>
    <message>
        <source>The factsheet of %1 stays as it is.</source>
        <translation>Информативниот лист за %1 останува каков што е.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln реченица</numerusform>
            <numerusform>%Ln реченици</numerusform>
            <numerusform>%Ln реченици</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) would change</source>
        <translation>
            <numerusform>%Ln број би се променил</numerusform>
            <numerusform>%Ln броја би се промениле</numerusform>
            <numerusform>%Ln броја би се промениле</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ImportFileModel</name>
    <message>
        <source>refused</source>
        <translation>одбиено</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скриено</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>нема податоци</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>ново: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>променето: %1</translation>
    </message>
    <message>
        <source>%1 empty ↔ zero</source>
        <translation>празно ↔ нула: %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>во судир: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>одбиено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln прашање</numerusform>
            <numerusform>%Ln прашања</numerusform>
            <numerusform>%Ln прашања</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ништо ново</translation>
    </message>
</context>
<context>
    <name>mm::ImportFindingsView</name>
    <message>
        <source>Questions and findings</source>
        <translation>Прашања и наоди</translation>
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
        <translation>Променето</translation>
    </message>
    <message>
        <source>Empty ↔ zero</source>
        <translation>Празно ↔ нула</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Во судир</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Одбиено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Непроменето</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>изберете…</translation>
    </message>
    <message>
        <source>now confirmed</source>
        <translation>сега потврдено</translation>
    </message>
    <message>
        <source>now provisional</source>
        <translation>сега привремено</translation>
    </message>
    <message>
        <source>now estimated</source>
        <translation>сега проценето</translation>
    </message>
    <message>
        <source>Nothing is stored yet for this number.</source>
        <translation>За овој број сè уште ништо не е зачувано.</translation>
    </message>
    <message>
        <source>The sheet says something else than what is stored.</source>
        <translation>Табелата вели нешто друго од она што е зачувано.</translation>
    </message>
    <message>
        <source>“Not reported” and zero are different things: look whether it is meant.</source>
        <translation>„Не е доставено“ и нула се различни нешта: погледнете дали е така мислено.</translation>
    </message>
    <message>
        <source>The files say different things. Choose one of them to import it.</source>
        <translation>Датотеките велат различно. Изберете една за да ја увезете.</translation>
    </message>
    <message>
        <source>Stored, and not in the sheet. It stays unless you tick it: then it is removed.</source>
        <translation>Зачувано, а го нема во табелата. Останува ако не го означите: тогаш се брише.</translation>
    </message>
    <message>
        <source>Not taken: the findings say why.</source>
        <translation>Не е преземено: наодите кажуваат зошто.</translation>
    </message>
    <message>
        <source>The sheet says what is stored already.</source>
        <translation>Табелата вели што е веќе зачувано.</translation>
    </message>
    <message>
        <source>Difference of two year-to-date figures; the cell reads “%1”.</source>
        <translation>Разлика меѓу два податока од почетокот на годината; во ќелијата пишува „%1“.</translation>
    </message>
    <message>
        <source>The cell reads “%1”.</source>
        <translation>Во ќелијата пишува „%1“.</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>ништо не е зачувано</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>зачувано %1</translation>
    </message>
    <message>
        <source>not reported in the sheet</source>
        <translation>во табелата не е доставено</translation>
    </message>
    <message>
        <source>the sheet says %1</source>
        <translation>табелата вели %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Што се случува</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земја или територија</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Дел</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Зачувано</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Во табелата</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Од каде</translation>
    </message>
</context>
<context>
    <name>mm::ImportItemsView</name>
    <message>
        <source>Country, indicator, month, file…</source>
        <translation>Земја, показател, месец, датотека…</translation>
    </message>
    <message>
        <source>Show only numbers with these words</source>
        <translation>Прикажи само броеви со овие зборови</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Одлучи</translation>
    </message>
    <message>
        <source>Numbers of the import</source>
        <translation>Броеви на увозот</translation>
    </message>
    <message>
        <source>Choose a number first</source>
        <translation>Прво изберете број</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Изостави</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Преземи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen number(s)</source>
        <translation>
            <numerusform>%Ln избран број</numerusform>
            <numerusform>%Ln избрани броја</numerusform>
            <numerusform>%Ln избрани броја</numerusform>
        </translation>
    </message>
    <message>
        <source>This row of the sheet</source>
        <translation>Овој ред од табелата</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Сите за: %1</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Сите за: „%1“</translation>
    </message>
    <message>
        <source>All of this file</source>
        <translation>Сите од оваа датотека</translation>
    </message>
</context>
<context>
    <name>mm::ImportPage</name>
    <message>
        <source>Drop workbooks here</source>
        <translation>Пуштете табели тука</translation>
    </message>
    <message>
        <source>Excel, LibreOffice and csv files, several at once, or cells pasted from a spreadsheet. You see what they would change before anything is written.</source>
        <translation>Датотеки Excel, LibreOffice и csv, и повеќе одеднаш, или ќелии залепени од табела. Гледате што би се променило пред да се запише нешто.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Избери датотеки…</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Тек на читањето</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Прикажи го прегледот</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Меѓумеморија</translation>
    </message>
    <message>
        <source>Comparing with what is stored…</source>
        <translation>Се споредува со зачуваното…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Се чита %1…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do: all %1 numbers of %Ln file(s) are stored already.</source>
        <translation>
            <numerusform>Нема работа: сите броеви (%1) од %Ln датотека веќе се зачувани.</numerusform>
            <numerusform>Нема работа: сите броеви (%1) од %Ln датотеки веќе се зачувани.</numerusform>
            <numerusform>Нема работа: сите броеви (%1) од %Ln датотеки веќе се зачувани.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Не е отворено множество податоци.</translation>
    </message>
    <message>
        <source>The dataset can only be read.</source>
        <translation>Множеството податоци може само да се чита.</translation>
    </message>
</context>
<context>
    <name>mm::ImportReviewView</name>
    <message>
        <source>Files and sheets</source>
        <translation>Датотеки и листови</translation>
    </message>
    <message>
        <source>Files and sheets of the import</source>
        <translation>Датотеки и листови на увозот</translation>
    </message>
    <message>
        <source>&amp;Back to the sender…</source>
        <translation>&amp;Назад до испраќачот…</translation>
    </message>
    <message>
        <source>A text in the sender's language, and the sheet with a comment on every cell in question</source>
        <translation>Текст на јазикот на испраќачот и табелата со коментар на секоја спорна ќелија</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Броеви</translation>
    </message>
    <message>
        <source>Questions and findings</source>
        <translation>Прашања и наоди</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Информативен лист</translation>
    </message>
    <message>
        <source>Reason, for the history (optional)</source>
        <translation>Причина, за историјата (незадолжително)</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Причина, за историјата</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отфрли</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>изоставено: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>одбиено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln отворено прашање</numerusform>
            <numerusform>%Ln отворени прашања</numerusform>
            <numerusform>%Ln отворени прашања</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused</source>
        <translation>
            <numerusform>%Ln датотека одбиена</numerusform>
            <numerusform>%Ln датотеки одбиени</numerusform>
            <numerusform>%Ln датотеки одбиени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln number(s)</source>
        <translation>
            <numerusform>Увези %Ln број</numerusform>
            <numerusform>Увези %Ln броја</numerusform>
            <numerusform>Увези %Ln броја</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers (%1)</source>
        <translation>Броеви (%1)</translation>
    </message>
    <message>
        <source>Questions (%1) and findings</source>
        <translation>Прашања (%1) и наоди</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Наоди</translation>
    </message>
</context>
<context>
    <name>mm::Ingest</name>
    <message>
        <source>confirmed</source>
        <translation>потврдено</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>привремено</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>проценето</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>прикриено</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не е применливо</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>нешто друго</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>секој месец</translation>
    </message>
    <message>
        <source>it does not follow from them</source>
        <translation>не следува од нив</translation>
    </message>
    <message>
        <source>cut off, not rounded</source>
        <translation>отсечено, не е заокружено</translation>
    </message>
    <message>
        <source>the sign is the other way round</source>
        <translation>знакот е обратен</translation>
    </message>
    <message>
        <source>it is a part of the later number</source>
        <translation>тоа е дел од подоцнежниот број</translation>
    </message>
    <message>
        <source>No figures were recognised: no table with months, indicators or nationalities.</source>
        <translation>Не се препознаени податоци: нема табела со месеци, показатели или државјанства.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Проверете дали ова е вистинската датотека.</translation>
    </message>
    <message>
        <source>The as-of date is day %1 of %2; that month ends on day %3.</source>
        <translation>Датумот на состојбата е ден %1 од %2; тој месец завршува на ден %3.</translation>
    </message>
    <message>
        <source>The figures were read as those of the end of %2.</source>
        <translation>Податоците се прочитани како податоци за крајот на %2.</translation>
    </message>
    <message>
        <source>“%1” is not a count of persons.</source>
        <translation>„%1“ не е број на лица.</translation>
    </message>
    <message>
        <source>Write a whole number, or “no data”.</source>
        <translation>Напишете цел број или „нема податоци“.</translation>
    </message>
    <message>
        <source>A count cannot be negative: “%1”.</source>
        <translation>Бројот не може да биде негативен: „%1“.</translation>
    </message>
    <message>
        <source>Write the count without a sign, or “no data”.</source>
        <translation>Напишете го бројот без знак или „нема податоци“.</translation>
    </message>
    <message>
        <source>A count has no decimals: “%1”.</source>
        <translation>Бројот нема децимали: „%1“.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Напишете цел број.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a count of persons.</source>
        <translation>„%1“ е преголемо за број на лица.</translation>
    </message>
    <message>
        <source>Check the separators of thousands.</source>
        <translation>Проверете ги ознаките за илјади.</translation>
    </message>
    <message>
        <source>“%1” is a percentage where a count is expected.</source>
        <translation>„%1“ е процент, а се очекува број.</translation>
    </message>
    <message>
        <source>Write the number of persons.</source>
        <translation>Напишете го бројот на лица.</translation>
    </message>
    <message>
        <source>The cell holds the error “%1”.</source>
        <translation>Во ќелијата е грешката „%1“.</translation>
    </message>
    <message>
        <source>Correct the formula in the sheet.</source>
        <translation>Исправете ја формулата во табелата.</translation>
    </message>
    <message>
        <source>The formula has no stored result.</source>
        <translation>Формулата нема зачуван резултат.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program, recalculate and save it.</source>
        <translation>Отворете ја датотеката во програма за табели, пресметајте повторно и зачувајте ја.</translation>
    </message>
    <message>
        <source>%1 stands where no figure can exist: %2</source>
        <translation>%1 стои таму каде што не може да постои податок: %2</translation>
    </message>
    <message>
        <source>Leave the cell empty or write “n/a”.</source>
        <translation>Оставете ја ќелијата празна или напишете „n/a“.</translation>
    </message>
    <message>
        <source>The total is %1, its parts add up to %2.</source>
        <translation>Збирот е %1, а деловите заедно даваат %2.</translation>
    </message>
    <message>
        <source>Correct the part or the total; both were taken as they stand.</source>
        <translation>Исправете го делот или збирот; двата се преземени какви што се.</translation>
    </message>
    <message>
        <source>The figure from January falls from %1 to %2.</source>
        <translation>Податокот од јануари паѓа од %1 на %2.</translation>
    </message>
    <message>
        <source>It can never fall: at least %1 would be right, or an earlier month was corrected.</source>
        <translation>Тој никогаш не може да падне: точно би било барем %1 или е исправен поранешен месец.</translation>
    </message>
    <message>
        <source>The figure from January is %1, the months add up to %2.</source>
        <translation>Податокот од јануари е %1, а месеците заедно даваат %2.</translation>
    </message>
    <message>
        <source>The months were taken; %2 would agree with them.</source>
        <translation>Преземени се месеците; %2 би се согласувало со нив.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2.</source>
        <translation>Збирот е %1, а месеците заедно даваат %2.</translation>
    </message>
    <message>
        <source>The months were taken; the total is never stored.</source>
        <translation>Преземени се месеците; збирот никогаш не се зачувува.</translation>
    </message>
    <message>
        <source>The total is %1, the months add up to %2: its formula leaves out %3, which is stored as text.</source>
        <translation>Збирот е %1, а месеците заедно даваат %2: неговата формула го изоставува %3, што е зачувано како текст.</translation>
    </message>
    <message>
        <source>%1 after %2 the month before.</source>
        <translation>%1 по %2 претходниот месец.</translation>
    </message>
    <message>
        <source>Check for a digit too many or too few.</source>
        <translation>Проверете дали има цифра вишок или недостига.</translation>
    </message>
    <message>
        <source>%1 after %2 in the same month of the year before (%3).</source>
        <translation>%1 по %2 во истиот месец претходната година (%3).</translation>
    </message>
    <message>
        <source>Check that nothing else is counted than a year ago.</source>
        <translation>Проверете да не се брои нешто друго отколку пред една година.</translation>
    </message>
    <message>
        <source>%1 is the same number as the month before.</source>
        <translation>%1 е истиот број како претходниот месец.</translation>
    </message>
    <message>
        <source>Check that it was not copied from the month before.</source>
        <translation>Проверете да не е препишан од претходниот месец.</translation>
    </message>
    <message>
        <source>The nationalities add up to %1, more than the total of %2 (%3).</source>
        <translation>Државјанствата заедно даваат %1, повеќе од збирот %2 (%3).</translation>
    </message>
    <message>
        <source>The total was taken, the nationalities were not; they add up to %2 at most.</source>
        <translation>Збирот е преземен, државјанствата не; заедно можат да дадат најмногу %2.</translation>
    </message>
    <message>
        <source>The nationality of %1 of %2 persons is unknown.</source>
        <translation>Државјанството е непознато за %1 од %2 лица.</translation>
    </message>
    <message>
        <source>Ask whether the nationalities are known by now.</source>
        <translation>Прашајте дали државјанствата сега се познати.</translation>
    </message>
    <message>
        <source>Unaccompanied and separated children are %1% of the persons present, after %2% the month before.</source>
        <translation>Непридружуваните и разделени деца се %1% од присутните лица, по %2% претходниот месец.</translation>
    </message>
    <message>
        <source>Check whether both figures count the same places.</source>
        <translation>Проверете дали двата податока ги бројат истите места.</translation>
    </message>
    <message>
        <source>%1 unaccompanied and separated children among %2 persons present.</source>
        <translation>%1 непридружувани и разделени деца меѓу %2 присутни лица.</translation>
    </message>
    <message>
        <source>At most %2 can be right; the figure was not taken.</source>
        <translation>Може да биде најмногу %2; податокот не е преземен.</translation>
    </message>
    <message>
        <source>%1 is written; from %2 to %3 it is %4 (%5).</source>
        <translation>Напишано е %1; од %2 до %3 тоа е %4 (%5).</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the percentage or one of them.</source>
        <translation>Преземени се броевите; исправете го процентот или еден од нив.</translation>
    </message>
    <message>
        <source>“%1” is written over a change from %2 to %3.</source>
        <translation>„%1“ е напишано за промена од %2 до %3.</translation>
    </message>
    <message>
        <source>The numbers were taken; correct the word or one of them.</source>
        <translation>Преземени се броевите; исправете го зборот или еден од нив.</translation>
    </message>
    <message>
        <source>The sheet is called “%1” and its heading says %2.</source>
        <translation>Листот се вика „%1“, а насловот вели %2.</translation>
    </message>
    <message>
        <source>Say which month is right; until then no figure of the table is taken.</source>
        <translation>Кажете кој месец е точен; дотогаш од табелата ништо не се презема.</translation>
    </message>
    <message>
        <source>%1, %2: no figure for %3.</source>
        <translation>%1, %2: нема податок за %3.</translation>
    </message>
    <message>
        <source>Ask for the months that are missing.</source>
        <translation>Побарајте ги месеците што недостасуваат.</translation>
    </message>
    <message>
        <source>The same figure is %1 here and %2 in %3.</source>
        <translation>Истиот податок тука е %1, а %2 во %3.</translation>
    </message>
    <message>
        <source>Neither was taken; say which one is right.</source>
        <translation>Ниту еден не е преземен; кажете кој е точен.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored%3.</source>
        <translation>%1 го заменува %2, што е зачувано%3.</translation>
    </message>
    <message>
        <source>Nothing has to be done when the office corrected its figure.</source>
        <translation>Не треба ништо да се прави ако органот го исправил својот податок.</translation>
    </message>
    <message>
        <source>%1 of %2 persons are women.</source>
        <translation>%1 од %2 лица се жени.</translation>
    </message>
    <message>
        <source>Check whether women and men stand in each other's place.</source>
        <translation>Проверете дали жените и мажите се разменети.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 in the same month of the year before is %4: they are not counted in the same way.</source>
        <translation>%1 е %2, а %3 во истиот месец претходната година е %4: не се бројат на ист начин.</translation>
    </message>
    <message>
        <source>Say in a note what has changed; a percent between the two is not comparable.</source>
        <translation>Кажете во белешка што се сменило; процентот меѓу нив не е споредлив.</translation>
    </message>
    <message>
        <source>%1 figures for %2 are the same as those stored for %3.</source>
        <translation>Податоците (%1) за %2 се исти како зачуваните за %3.</translation>
    </message>
    <message>
        <source>Check the month of the sheet: it may be %3, sent again.</source>
        <translation>Проверете го месецот на табелата: можеби е %3, испратен повторно.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored: two digits stand in the other order.</source>
        <translation>%1 го заменува %2, што е зачувано: две цифри стојат во обратен ред.</translation>
    </message>
    <message>
        <source>Check whether %2 is right.</source>
        <translation>Проверете дали %2 е точно.</translation>
    </message>
    <message>
        <source>%1 replaces %2, which is stored and exact.</source>
        <translation>%1 го заменува %2, што е зачувано и точно.</translation>
    </message>
    <message>
        <source>Keep %2 if nothing has changed.</source>
        <translation>Задржете %2 ако ништо не се сменило.</translation>
    </message>
    <message>
        <source>%1 is more than %2, the figure of “%3”.</source>
        <translation>%1 е повеќе од %2, податокот за „%3“.</translation>
    </message>
    <message>
        <source>A part is never more than its whole: one of the two is wrong.</source>
        <translation>Делот никогаш не е поголем од целината: едното е погрешно.</translation>
    </message>
    <message>
        <source>A total of “%1” over countries is not taken: %2</source>
        <translation>Збир за „%1“ по земји не се презема: %2</translation>
    </message>
    <message>
        <source>The figures of the countries were taken.</source>
        <translation>Преземени се податоците на земјите.</translation>
    </message>
    <message>
        <source>The sign “%1” is not explained on the sheet.</source>
        <translation>Знакот „%1“ не е објаснет во табелата.</translation>
    </message>
    <message>
        <source>It was left out; say in a note what it means.</source>
        <translation>Изоставен е; кажете во белешка што значи.</translation>
    </message>
    <message>
        <source>“%1” fills the merged cells %2, which are several figures.</source>
        <translation>„%1“ ги пополнува споените ќелии %2, а тоа се повеќе податоци.</translation>
    </message>
    <message>
        <source>Give each cell its own number.</source>
        <translation>Дајте ѝ на секоја ќелија свој број.</translation>
    </message>
    <message>
        <source>%1 figures are for %2 or later, which has not come yet.</source>
        <translation>Податоците (%1) се за %2 или подоцна, што сè уште не дошло.</translation>
    </message>
    <message>
        <source>Check the year in the headings.</source>
        <translation>Проверете ја годината во насловите.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds no figures and was left out.</source>
        <translation>Скриениот лист „%1“ нема податоци и е изоставен.</translation>
    </message>
    <message>
        <source>The letters of the file were read as %1.</source>
        <translation>Буквите на датотеката се прочитани како %1.</translation>
    </message>
    <message>
        <source>If they look wrong, save the sheet as xlsx or as csv in UTF-8.</source>
        <translation>Ако изгледаат погрешно, зачувајте ја табелата како xlsx или како csv во UTF-8.</translation>
    </message>
    <message>
        <source>This looks like a list of persons; it was not read and nothing of it is kept.</source>
        <translation>Ова личи на список на лица; не е прочитано и ништо од него не се чува.</translation>
    </message>
    <message>
        <source>Send counts only.</source>
        <translation>Праќајте само броеви.</translation>
    </message>
    <message>
        <source>“%1” is not among the figures that are kept.</source>
        <translation>„%1“ не е меѓу податоците што се чуваат.</translation>
    </message>
    <message>
        <source>The column “%1” was left out.</source>
        <translation>Колоната „%1“ е изоставена.</translation>
    </message>
    <message>
        <source>%1 stands for several months up to %2; no single month can be taken from it.</source>
        <translation>%1 стои за повеќе месеци до %2; од тоа не може да се земе поединечен месец.</translation>
    </message>
    <message>
        <source>Send the figure of each month.</source>
        <translation>Пратете податок за секој месец.</translation>
    </message>
    <message>
        <source>Corrected by a person: %1 is %2.</source>
        <translation>Исправено од лице: %1 е %2.</translation>
    </message>
    <message>
        <source>The correction that %1 is %2 fits nothing on this sheet and was not used.</source>
        <translation>Исправката според која %1 е %2 не одговара на ништо на овој лист и не е применета.</translation>
    </message>
    <message>
        <source>Take it back, or correct it anew.</source>
        <translation>Повлечете ја или исправете повторно.</translation>
    </message>
    <message>
        <source>%1 speaks of a total or of several months; the correction that it is %2 was not used.</source>
        <translation>%1 зборува за збир или за повеќе месеци; исправката според која тоа е %2 не е применета.</translation>
    </message>
    <message>
        <source>A total is never taken for one of its parts.</source>
        <translation>Збирот никогаш не се зема како еден од неговите делови.</translation>
    </message>
    <message>
        <source>The numbers in %1 have no headings that are understood.</source>
        <translation>Броевите во %1 немаат разбирливи наслови.</translation>
    </message>
    <message>
        <source>The difference equals the number in %1.</source>
        <translation>Разликата е еднаква на бројот во %1.</translation>
    </message>
    <message>
        <source>If the point separates thousands, it is %1.</source>
        <translation>Ако точката одделува илјади, тоа е %1.</translation>
    </message>
    <message>
        <source>With %1 in %2 instead of %3 they agree: two digits may be swapped.</source>
        <translation>Со %1 во %2 наместо %3 се согласуваат: можеби две цифри се разменети.</translation>
    </message>
    <message>
        <source>Which country or territory are these figures from?</source>
        <translation>Од која земја или територија се овие податоци?</translation>
    </message>
    <message>
        <source>Which month are these figures for? Heading and name of the sheet do not say it, or not the same.</source>
        <translation>За кој месец се овие податоци? Насловот и името на листот не го кажуваат тоа или не кажуваат исто.</translation>
    </message>
    <message>
        <source>Which year is meant? The months have none.</source>
        <translation>На која година се мисли? Месеците ја немаат.</translation>
    </message>
    <message>
        <source>What do these numbers count? No heading or title says it.</source>
        <translation>Што бројат овие броеви? Не го кажува ниту еден наслов.</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Што значи „%1“?</translation>
    </message>
    <message>
        <source>“%1” can mean several things: which?</source>
        <translation>„%1“ може да значи повеќе нешта: кое?</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters. Is it the suggested name?</source>
        <translation>„%1“ меша латинични и кирилични букви. Дали е тоа предложеното име?</translation>
    </message>
    <message>
        <source>Column %1 uses the same sign for thousands and for decimals. Which is it?</source>
        <translation>Колоната %1 користи ист знак за илјади и за децимали. Што е од тоа?</translation>
    </message>
    <message>
        <source>“%1” is not an exact number. What is to be stored?</source>
        <translation>„%1“ не е точен број. Што да се зачува?</translation>
    </message>
    <message>
        <source>“%1” is a range. What is to be stored?</source>
        <translation>„%1“ е опсег. Што да се зачува?</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” holds %2 figures. Use them?</source>
        <translation>Скриениот лист „%1“ има податоци: %2. Да се преземат?</translation>
    </message>
    <message>
        <source>The table %1 has hidden rows or columns. Use their figures?</source>
        <translation>Табелата %1 има скриени редови или колони. Да се преземат нивните податоци?</translation>
    </message>
    <message>
        <source>The headings contradict each other at “%1”.</source>
        <translation>Насловите си противречат кај „%1“.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Which month is meant?</source>
        <translation>„%1“ може да се чита на два начина. На кој месец се мисли?</translation>
    </message>
    <message>
        <source>“%1” is not plainly one whole month. Are these the figures of %2 alone?</source>
        <translation>„%1“ не е јасно еден цел месец. Дали ова се податоци само за %2?</translation>
    </message>
    <message>
        <source>“%1” may speak of a part of the persons only. Do the figures count all of them?</source>
        <translation>„%1“ можеби зборува само за дел од лицата. Дали податоците ги бројат сите?</translation>
    </message>
    <message>
        <source>“%1” may not be a number of persons. Do the figures count persons, one by one?</source>
        <translation>„%1“ можеби не е број на лица. Дали податоците бројат лица, едно по едно?</translation>
    </message>
    <message>
        <source>The column “%1” is not understood (%2). Do the figures count all persons of their country, whatever it says?</source>
        <translation>Колоната „%1“ не се разбира (%2). Дали податоците ги бројат сите лица на својата земја, што и да пишува?</translation>
    </message>
    <message>
        <source>The numbers of “%1” are the sums of those beside them. Are they no total?</source>
        <translation>Броевите под „%1“ се збирови на броевите покрај нив. Зар не се вкупни?</translation>
    </message>
    <message>
        <source>The letters of the file can be read in two ways. “%1” is how one of them reads; which is right?</source>
        <translation>Буквите на датотеката можат да се читаат на два начина. „%1“ е еден од нив; кој е точен?</translation>
    </message>
    <message>
        <source>the header row</source>
        <translation>ред со заглавија</translation>
    </message>
    <message>
        <source>a column of numbers</source>
        <translation>колона со броеви</translation>
    </message>
    <message>
        <source>a column of countries</source>
        <translation>колона со земји</translation>
    </message>
    <message>
        <source>a column of indicators</source>
        <translation>колона со показатели</translation>
    </message>
    <message>
        <source>a column of nationalities</source>
        <translation>колона со државјанства</translation>
    </message>
    <message>
        <source>a column of months</source>
        <translation>колона со месеци</translation>
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
        <translation>нема податоци</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>изоставено</translation>
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
            <numerusform>датотека со %Ln табела</numerusform>
            <numerusform>датотека со %Ln табели</numerusform>
            <numerusform>датотека со %Ln табели</numerusform>
        </translation>
    </message>
    <message>
        <source>table of nationalities</source>
        <translation>табела на државјанства</translation>
    </message>
    <message>
        <source>monthly table</source>
        <translation>месечна табела</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
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
        <translation>Со врски до податоците: „Како се пресметува“ во менито на блокот</translation>
    </message>
</context>
<context>
    <name>mm::InputsWindow</name>
    <message>
        <source>How it is computed</source>
        <translation>Како се пресметува</translation>
    </message>
</context>
<context>
    <name>mm::LintPanel</name>
    <message>
        <source>Guidelines for charts</source>
        <translation>Насоки за графикони</translation>
    </message>
    <message>
        <source>Show the five largest</source>
        <translation>Прикажи ги петте најголеми</translation>
    </message>
    <message>
        <source>Show the smallest as others</source>
        <translation>Прикажи ги најмалите како други</translation>
    </message>
    <message>
        <source>Show each country apart</source>
        <translation>Прикажи ја секоја земја одделно</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Подреди</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Додај белешка</translation>
    </message>
    <message>
        <source>Hide the events</source>
        <translation>Скриј ги настаните</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Only the largest are shown by themselves.</source>
        <translation>Одделно се прикажани само најголемите.</translation>
    </message>
    <message>
        <source>The bars are sorted by their length.</source>
        <translation>Столбовите се подредени по должина.</translation>
    </message>
    <message>
        <source>A note on rounding stands below the chart.</source>
        <translation>Под графиконот стои белешка за заокружувањето.</translation>
    </message>
    <message>
        <source>Nothing of this chart is against the guidelines.</source>
        <translation>Сè на овој графикон е во согласност со насоките.</translation>
    </message>
    <message>
        <source>Only the five largest are shown by themselves.</source>
        <translation type="vanished">Одделно се прикажани само петте најголеми.</translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message>
        <source>Data</source>
        <translation>Податоци</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Споредба</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <translation>Информативен лист</translation>
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
            <numerusform>%Ln број е увезен како една измена.</numerusform>
            <numerusform>%Ln броја се увезени како една измена.</numerusform>
            <numerusform>%Ln броја се увезени како една измена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Sample data for a first look. Most of the numbers are invented for illustration; do not quote them.</source>
        <translation>Пробни податоци за прв поглед. Повеќето броеви се измислени за пример; не наведувајте ги.</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Не е отворено множество податоци</translation>
    </message>
    <message>
        <source>Read-only · state %1</source>
        <translation>Само за читање · состојба %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Се зачувува…</translation>
    </message>
    <message>
        <source>Saved · state %1</source>
        <translation>Зачувано · состојба %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>Броеви: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>В&amp;рати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Повт&amp;ори</translation>
    </message>
    <message>
        <source>&amp;Rewrite a sentence</source>
        <translation>Пр&amp;еформулирај реченица</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Check a text…</source>
        <translation>&amp;Провери текст…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Editions and the data…</source>
        <translation>И&amp;зданија и податоци…</translation>
    </message>
    <message>
        <source>Save a published P&amp;DF</source>
        <translation>Зачувај &amp;објавен PDF</translation>
    </message>
    <message>
        <source>&amp;Present full screen</source>
        <translation>Прика&amp;жи преку цел екран</translation>
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
        <translation>Не е отворено множество податоци. Прво отворете го: текстот се споредува со неговите податоци.</translation>
    </message>
    <message>
        <source>There is nothing to present yet: no page and no chart has figures.</source>
        <translation>Сè уште нема што да се прикаже: ниту една страница и ниту еден графикон немаат податоци.</translation>
    </message>
    <message>
        <source>Export remembered answers</source>
        <translation>Извоз на запомнетите одговори</translation>
    </message>
    <message>
        <source>Remembered answers (*.json)</source>
        <translation>Запомнети одговори (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Запишано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new workbook(s) in the inbox</source>
        <translation>
            <numerusform>%Ln нова табела во приемот</numerusform>
            <numerusform>%Ln нови табели во приемот</numerusform>
            <numerusform>%Ln нови табели во приемот</numerusform>
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
        <translation>&amp;Уредување</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Приказ</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Споредба</translation>
    </message>
    <message>
        <source>Fact&amp;sheet</source>
        <translation>Ин&amp;формативен лист</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;мош</translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation>&amp;Пробни податоци</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;За програмата</translation>
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
Карта: направена со Natural Earth
Фонт: Lato</translation>
    </message>
    <message>
        <source>&amp;New dataset…</source>
        <translation>&amp;Ново множество податоци…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Отвори…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>По&amp;врзи…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Отвори н&amp;еодамнешно</translation>
    </message>
    <message>
        <source>&amp;Import sheets…</source>
        <translation>&amp;Увези табели…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import from c&amp;lipboard</source>
        <translation>Увези од &amp;меѓумеморијата</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>&amp;Зачувај образец…</translation>
    </message>
    <message>
        <source>Pu&amp;blish edition…</source>
        <translation>О&amp;бјави издание…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Извези &amp;податоци…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Извези слика…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export se&amp;veral factsheets…</source>
        <translation>Извоз на повеќе информативни &amp;листови…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чати…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>По&amp;ставки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Крај</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Најди…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture and numbers</source>
        <translation>Копирај &amp;слика и броеви</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>Same period &amp;last year</source>
        <translation>Истиот период &amp;лани</translation>
    </message>
    <message>
        <source>&amp;Preceding period</source>
        <translation>Претходен п&amp;ериод</translation>
    </message>
    <message>
        <source>Pre&amp;vious month</source>
        <translation>Претходен &amp;месец</translation>
    </message>
    <message>
        <source>&amp;12 months and the 12 before</source>
        <translation>&amp;12 месеци и 12 пред нив</translation>
    </message>
    <message>
        <source>L&amp;atest month and the one before</source>
        <translation>&amp;Последниот месец и оној пред него</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>П&amp;рвиот месец</translation>
    </message>
    <message>
        <source>Pea&amp;k month</source>
        <translation>Нај&amp;висок месец</translation>
    </message>
    <message>
        <source>Same months of all earlier &amp;years</source>
        <translation>&amp;Истите месеци од сите претходни години</translation>
    </message>
    <message>
        <source>Previous e&amp;dition</source>
        <translation>Претходно изд&amp;ание</translation>
    </message>
    <message>
        <source>Since an eve&amp;nt</source>
        <translation>Од нас&amp;тан</translation>
    </message>
    <message>
        <source>One month &amp;earlier</source>
        <translation>Е&amp;ден месец порано</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>One month la&amp;ter</source>
        <translation>Еде&amp;н месец подоцна</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Замени ги A и B</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Податоци</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Factsheet</source>
        <translation>&amp;Информативен лист</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Увоз</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ис&amp;торија</translation>
    </message>
    <message>
        <source>Type &amp;periods</source>
        <translation>Внеси п&amp;ериоди</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Освежи</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Те&amp;ма</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Цел екран</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Како &amp;системот</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>The window changes its language and its numbers when the program is started again.</source>
        <translation>Прозорецот ги менува својот јазик и броевите кога програмата повторно ќе се стартува.</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Ново множество податоци</translation>
    </message>
    <message>
        <source>Datasets (*.movements)</source>
        <translation>Множества податоци (*.movements)</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Отворање на множество податоци</translation>
    </message>
    <message>
        <source>Import sheets</source>
        <translation>Увоз на табели</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Табели (*.xlsx *.ods *.csv *.tsv *.txt);;Сите датотеки (*)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy cells in a spreadsheet first.</source>
        <translation>Во меѓумеморијата нема текст. Прво копирајте ќелии во програма за табели.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Испразни го списокот</translation>
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
        <translation>Сè уште нема што да се извезе.</translation>
    </message>
    <message>
        <source>The picture and its numbers are on the clipboard.</source>
        <translation>Сликата и нејзините броеви се во меѓумеморијата.</translation>
    </message>
</context>
<context>
    <name>mm::Map</name>
    <message>
        <source>A map of %1 × %2 mm has no room for %3.</source>
        <translation>На карта од %1 × %2 mm нема место за %3.</translation>
    </message>
</context>
<context>
    <name>mm::MapPage</name>
    <message>
        <source>Move both periods through the months, one after the other</source>
        <translation>Ги поместува двата периода низ месеците, еден по друг</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пушти</translation>
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
        <translation>Кругови: податоците за A</translation>
    </message>
    <message>
        <source>A | B</source>
        <translation>A | B</translation>
    </message>
    <message>
        <source>Circles: A beside B, on one scale</source>
        <translation>Кругови: A покрај B, во ист размер</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промена</translation>
    </message>
    <message>
        <source>Shaded: the change from B to A in percent</source>
        <translation>Засенчено: промената од B до A во проценти</translation>
    </message>
    <message>
        <source>Lock scale</source>
        <translation>Заклучи размер</translation>
    </message>
    <message>
        <source>One scale of circles for all months, so that moving through time does not mislead</source>
        <translation>Ист размер на круговите за сите месеци, за движењето низ времето да не залаже</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Табела</translation>
    </message>
    <message>
        <source>Show the numbers of the map as a table</source>
        <translation>Прикажи ги броевите на картата како табела</translation>
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
        <translation>%1, %2. Со стрелките се оди од место до место, Enter избира.</translation>
    </message>
</context>
<context>
    <name>mm::MeaningDialog</name>
    <message>
        <source>Correct the reading</source>
        <translation>Исправка на читањето</translation>
    </message>
    <message>
        <source>Indicator, country, month or nationality</source>
        <translation>Показател, земја, месец или државјанство</translation>
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
        <translation>Затвори ја оваа порака</translation>
    </message>
</context>
<context>
    <name>mm::MomentDialog</name>
    <message>
        <source>Show data as of a moment</source>
        <translation>Податоци со состојба во момент</translation>
    </message>
    <message>
        <source>&amp;Show what was known on</source>
        <translation>&amp;Прикажи што било познато на</translation>
    </message>
</context>
<context>
    <name>mm::MonthGridModel</name>
    <message>
        <source>typed as %1</source>
        <translation>внесено како %1</translation>
    </message>
</context>
<context>
    <name>mm::MonthSparkline</name>
    <message>
        <source>The last two years</source>
        <translation>Последните две години</translation>
    </message>
</context>
<context>
    <name>mm::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
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
        <translation>За сл&amp;едење</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Sign off this country and month</source>
        <translation>За&amp;вери ја оваа земја и месец</translation>
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
        <translation>Не е отворено множество податоци. Прво отворете го или направете ново.</translation>
    </message>
    <message>
        <source>%1 can be read but not written, so nothing can be published.</source>
        <translation>%1 може да се чита, но не и да се пишува, па ништо не може да се објави.</translation>
    </message>
    <message>
        <source>An earlier state is shown, and an edition is made of the present one. Go back to now to publish.</source>
        <translation>Прикажана е поранешна состојба, а издание се прави од сегашната. Вратете се на сегашната за да објавите.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets before publishing.</source>
        <translation>Сè уште нема податоци. Увезете табели пред објавување.</translation>
    </message>
    <message>
        <source>%1 edition, %2</source>
        <translation>издание %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is published. Frozen are the figures, %Ln sentence(s), the style and the PDF, as of state %2.</source>
        <translation>
            <numerusform>„%1“ е објавено. Замрзнати се податоците, %Ln реченица, стилот и PDF-от, според состојбата %2.</numerusform>
            <numerusform>„%1“ е објавено. Замрзнати се податоците, %Ln реченици, стилот и PDF-от, според состојбата %2.</numerusform>
            <numerusform>„%1“ е објавено. Замрзнати се податоците, %Ln реченици, стилот и PDF-от, според состојбата %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>Не е кажано: %1</translation>
    </message>
    <message>
        <source>Save the PDF of “%1”</source>
        <translation>Зачувај го PDF на „%1“</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF документи (*.pdf)</translation>
    </message>
    <message>
        <source>There are no figures yet. Import sheets to see a factsheet.</source>
        <translation>Сè уште нема податоци. Увезете табели за да видите информативен лист.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written, the last is %1.</source>
        <translation>
            <numerusform>Запишана е %Ln датотека, последната е %1.</numerusform>
            <numerusform>Запишани се %Ln датотеки, последната е %1.</numerusform>
            <numerusform>Запишани се %Ln датотеки, последната е %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>Какви што се сега</translation>
    </message>
    <message>
        <source>As they were known on %1</source>
        <translation>Какви што биле познати на %1</translation>
    </message>
    <message>
        <source>As they were published in “%1”</source>
        <translation>Какви што се објавени во „%1“</translation>
    </message>
    <message>
        <source>Writing comments into %1…</source>
        <translation>Запишување коментари во %1…</translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 веќе постои. Да се замени?</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Се запишува %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Запишано: %1</translation>
    </message>
</context>
<context>
    <name>mm::Page</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-документ</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-слики</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-цртежи</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>“%1” does not end with .pdf, .png, .svg or .html.</source>
        <translation>„%1“ не завршува на .pdf, .png, .svg или .html.</translation>
    </message>
    <message>
        <source>Not everything fits on the page: %1. Make these blocks wider.</source>
        <translation>Не собира сè на страницата: %1. Проширете ги тие блокови.</translation>
    </message>
    <message>
        <source>In the name “%1”, at character %2: %3.</source>
        <translation>Во името „%1“, на знакот %2: %3.</translation>
    </message>
    <message>
        <source>Several factsheets would be named “%1”; put {month} or {country} into the name.</source>
        <translation>Повеќе информативни листови би се викале „%1“; ставете {month} или {country} во името.</translation>
    </message>
</context>
<context>
    <name>mm::PagePreview</name>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>%1 of 12 columns</source>
        <translation>%1 од 12 колони</translation>
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
        <translation>Залепи</translation>
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
            <numerusform>и уште %n</numerusform>
            <numerusform>и уште %n</numerusform>
            <numerusform>и уште %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PathRow</name>
    <message>
        <source>Browse…</source>
        <translation>Пребарај…</translation>
    </message>
</context>
<context>
    <name>mm::PinBar</name>
    <message>
        <source>Pinned comparisons</source>
        <translation>Закачени споредби</translation>
    </message>
</context>
<context>
    <name>mm::PinCard</name>
    <message>
        <source>Factsheet</source>
        <translation>Информативен лист</translation>
    </message>
    <message>
        <source>Show this comparison on the factsheet, always with the numbers of the day</source>
        <translation>Прикажи ја оваа споредба на информативниот лист, секогаш со тековните броеви</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Откачи</translation>
    </message>
    <message>
        <source>Unpin this comparison</source>
        <translation>Откачи ја оваа споредба</translation>
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
        <translation>Погледни ги</translation>
    </message>
    <message>
        <source>Read without them</source>
        <translation>Читај без нив</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Заборави ги</translation>
    </message>
    <message>
        <source>Export them…</source>
        <translation>Извези ги…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Повеќе</translation>
    </message>
    <message numerus="yes">
        <source>also %Ln other file(s)</source>
        <translation>
            <numerusform>и уште %Ln датотека</numerusform>
            <numerusform>и уште %Ln датотеки</numerusform>
            <numerusform>и уште %Ln датотеки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::PublishDialog</name>
    <message>
        <source>Publish edition</source>
        <translation>Објавување издание</translation>
    </message>
    <message>
        <source>What the reader of the history should know</source>
        <translation>Што треба да знае читателот на историјата</translation>
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
        <translation>&amp;Забелешка:</translation>
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
        <translation>На изданието му треба назив.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Веќе постои издание со назив „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition: it means a time.</source>
        <translation>„%1“ не може да биде назив на издание: значи време.</translation>
    </message>
    <message>
        <source>Figures, sentences, style and PDF of this month are frozen for good. From then on the figures of %1 change only with a reason, and the program tells when the edition no longer agrees with them.</source>
        <translation>Податоците, речениците, стилот и PDF-от на овој месец трајно се замрзнуваат. Оттогаш податоците за %1 се менуваат само со причина, а програмата јавува кога изданието повеќе не се согласува со нив.</translation>
    </message>
</context>
<context>
    <name>mm::QueryBar</name>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Што се брои</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Спореди со</translation>
    </message>
    <message>
        <source>Usual ways to choose what is compared with what</source>
        <translation>Вообичаени начини да се избере што со што се споредува</translation>
    </message>
    <message>
        <source>Periods to compare</source>
        <translation>Периоди за споредба</translation>
    </message>
    <message>
        <source>Jan-Jul 2025 vs 2024</source>
        <translation>јан-јул 2025 наспроти 2024</translation>
    </message>
    <message>
        <source>For instance: Jan-Jul 2025 vs 2024 · 2025-05 · Q1 25 vs Q1 24 · last 12</source>
        <translation>На пример: јан-јул 2025 наспроти 2024 · 2025-05 · квартал 1 25 наспроти 24 · последните 12</translation>
    </message>
    <message>
        <source>Also: vs previous edition · vs first month · vs peak · vs earlier years</source>
        <translation>Исто така: наспроти претходното издание · наспроти првиот месец · наспроти врвот · наспроти претходните години</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Истиот период лани</translation>
    </message>
    <message>
        <source>Preceding period</source>
        <translation>Претходен период</translation>
    </message>
    <message>
        <source>Last month of A and the one before</source>
        <translation>Последниот месец на A и оној пред него</translation>
    </message>
    <message>
        <source>12 months and the 12 before</source>
        <translation>12 месеци и 12 пред нив</translation>
    </message>
    <message>
        <source>Latest month and the one before</source>
        <translation>Последниот месец и оној пред него</translation>
    </message>
    <message>
        <source>Last month of A and the first month</source>
        <translation>Последниот месец на A и првиот месец</translation>
    </message>
    <message>
        <source>Last month of A and the peak month</source>
        <translation>Последниот месец на A и највисокиот месец</translation>
    </message>
    <message>
        <source>Same months of all earlier years</source>
        <translation>Истите месеци од сите претходни години</translation>
    </message>
    <message>
        <source>Previous edition</source>
        <translation>Претходно издание</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Како што е внесено</translation>
    </message>
    <message>
        <source>%1 — press Enter</source>
        <translation>%1 — притиснете Enter</translation>
    </message>
</context>
<context>
    <name>mm::RawSheetModel</name>
    <message>
        <source>names a month</source>
        <translation>именува месец</translation>
    </message>
    <message>
        <source>names what is counted, or where</source>
        <translation>именува што се брои или каде</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>број</translation>
    </message>
    <message>
        <source>empty: says nothing</source>
        <translation>празно: не кажува ништо</translation>
    </message>
    <message>
        <source>a total: checked, not stored</source>
        <translation>збир: проверен, не се зачувува</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>изоставено</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>чека одговор</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не е преземено</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправено</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>%1: waits for an answer</source>
        <translation>%1: чека одговор</translation>
    </message>
    <message>
        <source>%1: %2 here, something else in another cell</source>
        <translation>%1: тука %2, во друга ќелија нешто друго</translation>
    </message>
    <message>
        <source>%1: not taken</source>
        <translation>%1: не е преземено</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>пишува „%1“</translation>
    </message>
    <message>
        <source>corrected: %1 is %2</source>
        <translation>исправено: %1 е %2</translation>
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
        <translation>Листот каков што е во датотеката</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it. Enter, or the right button, corrects how it was read.</source>
        <translation>Одете на ќелија за да прочитате што е земено од неа. Enter или десното копче исправа како е прочитана.</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>Овој лист е празен.</translation>
    </message>
    <message>
        <source>With this correction no number of the sheet is read any more.</source>
        <translation>Со оваа исправка повеќе не се чита ниеден број од листот.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повлечи ја</translation>
    </message>
    <message>
        <source>Go to a cell to read what was taken from it.</source>
        <translation type="vanished">Одете на ќелија за да прочитате што е земено од неа.</translation>
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
        <translation>Исправка од надлежниот орган</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Грешка при внесување</translation>
    </message>
    <message>
        <source>Change of method</source>
        <translation>Промена на методот</translation>
    </message>
    <message>
        <source>Late report</source>
        <translation>Задоцнет извештај</translation>
    </message>
    <message>
        <source>Why does it change?</source>
        <translation>Зошто се менува?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Причина за измената</translation>
    </message>
</context>
<context>
    <name>mm::RecoveryBar</name>
    <message>
        <source>Show in history</source>
        <translation>Прикажи во историјата</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Продолжи со внесување</translation>
    </message>
    <message>
        <source>The program did not end properly: the session of %1 was cut off.</source>
        <translation>Програмата не заврши правилно: работата започната на %1 е прекината.</translation>
    </message>
    <message>
        <source>Nothing had been entered yet.</source>
        <translation>Сè уште ништо не беше внесено.</translation>
    </message>
    <message>
        <source>Everything that was entered is saved; the last saved change is “%1” of %2.</source>
        <translation>Сè што е внесено е зачувано; последната зачувана промена е „%1“ од %2.</translation>
    </message>
    <message>
        <source>Not entered was the comment “%1” on %2.</source>
        <translation>Не е внесен коментарот „%1“ за %2.</translation>
    </message>
    <message>
        <source>Not entered was “%1” for %2.</source>
        <translation>Не е внесено „%1“ за %2.</translation>
    </message>
</context>
<context>
    <name>mm::RevisionModel</name>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
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
        <translation>нема податок</translation>
    </message>
</context>
<context>
    <name>mm::RevisionsView</name>
    <message>
        <source>Indicator</source>
        <translation>Показател</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>Земја или територија</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Сите земји</translation>
    </message>
    <message>
        <source>▲ higher   ▼ lower than in the edition before</source>
        <translation>▲ повеќе   ▼ помалку отколку во претходното издание</translation>
    </message>
    <message>
        <source>Figures by month and edition</source>
        <translation>Бројки по месец и издание</translation>
    </message>
    <message>
        <source>No edition has been published yet</source>
        <translation>Сè уште не е објавено ниту едно издание</translation>
    </message>
    <message>
        <source>Here one edition stands beside the other, and you see by how much first reports are revised later. Publish a month: from then on its figures are remembered.</source>
        <translation>Овде стои издание до издание и се гледа колку подоцна се менуваат првите извештаи. Објавете еден месец: оттогаш неговите бројки се паметат.</translation>
    </message>
    <message>
        <source>Publish an edition…</source>
        <translation>Објави издание…</translation>
    </message>
    <message>
        <source>What each edition said</source>
        <translation>Што вели секое издание</translation>
    </message>
    <message>
        <source>History of the number</source>
        <translation>Историја на бројот</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Копирај со з&amp;аглавја</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>No edition printed a figure of “%1” for “%2”.</source>
        <translation>Ниту едно издание нема бројка „%1“ за „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) still hold.</source>
        <translation>
            <numerusform>%1: првите објавени бројки за %Ln месец сè уште важат.</numerusform>
            <numerusform>%1: првите објавени бројки за %Ln месеци сè уште важат.</numerusform>
            <numerusform>%1: првите објавени бројки за %Ln месеци сè уште важат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the first published figures of %Ln month(s) were revised by %2 on average, by %3 without regard to direction.</source>
        <translation>
            <numerusform>%1: првите објавени бројки за %Ln месец во просек се сменети за %2, а без оглед на насоката за %3.</numerusform>
            <numerusform>%1: првите објавени бројки за %Ln месеци во просек се сменети за %2, а без оглед на насоката за %3.</numerusform>
            <numerusform>%1: првите објавени бројки за %Ln месеци во просек се сменети за %2, а без оглед на насоката за %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No number selected</source>
        <translation>Не е избран број</translation>
    </message>
    <message>
        <source>History of the number: %1, %2</source>
        <translation>Историја на бројот: %1, %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>не е доставено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кој</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пред</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Потоа</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зошто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Од каде</translation>
    </message>
</context>
<context>
    <name>mm::RowsTable</name>
    <message>
        <source>The same as a table</source>
        <translation>Истото како табела</translation>
    </message>
</context>
<context>
    <name>mm::RunDialog</name>
    <message>
        <source>Export several factsheets</source>
        <translation>Извоз на повеќе информативни листови</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Секоја земја</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-документ</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-слики</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-цртежи</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
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
        <translation>Да&amp;тотеки:</translation>
    </message>
    <message>
        <source>The run ends before it begins.</source>
        <translation>Низата завршува пред да почне.</translation>
    </message>
    <message>
        <source>The files need a name.</source>
        <translation>На датотеките им треба име.</translation>
    </message>
    <message>
        <source>One factsheet: %1</source>
        <translation>Еден информативен лист: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln factsheet(s): from %1 to %2</source>
        <translation>
            <numerusform>%Ln информативен лист: од %1 до %2</numerusform>
            <numerusform>%Ln информативни листови: од %1 до %2</numerusform>
            <numerusform>%Ln информативни листови: од %1 до %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::RunExport</name>
    <message>
        <source>Making factsheets…</source>
        <translation>Се прават информативни листови…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Запри</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of the run are there already, the first is “%1”. Replace them?</source>
        <translation>
            <numerusform>%Ln датотека од низата веќе постои: „%1“. Да се замени?</numerusform>
            <numerusform>%Ln датотеки од низата веќе постојат, првата е „%1“. Да се заменат?</numerusform>
            <numerusform>%Ln датотеки од низата веќе постојат, првата е „%1“. Да се заменат?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export several factsheets</source>
        <translation>Извоз на повеќе информативни листови</translation>
    </message>
</context>
<context>
    <name>mm::SenderDialog</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Копирај го текстот</translation>
    </message>
    <message>
        <source>This kind of file cannot hold comments: what goes back is an Excel workbook with a copy of its cells, as text.</source>
        <translation>Овој вид датотека не може да содржи коментари: назад оди датотека на Excel со копија на нејзините ќелии, како текст.</translation>
    </message>
    <message>
        <source>Back to the sender</source>
        <translation>Назад до испраќачот</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Работна книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Text, in the language of the sender:</source>
        <translation>&amp;Текст, на јазикот на испраќачот:</translation>
    </message>
    <message>
        <source>The &amp;sheet, with a comment on every cell in question:</source>
        <translation>Таб&amp;елата, со коментар на секоја спорна ќелија:</translation>
    </message>
</context>
<context>
    <name>mm::SentenceDialog</name>
    <message>
        <source>Rewrite: %1</source>
        <translation>Преформулирање: %1</translation>
    </message>
    <message>
        <source>In your &amp;words:</source>
        <translation>Со ваши &amp;зборови:</translation>
    </message>
    <message>
        <source>Sentence in your words</source>
        <translation>Реченица со ваши зборови</translation>
    </message>
    <message>
        <source>&amp;Use these words</source>
        <translation>&amp;Користи ги овие зборови</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Повлечи</translation>
    </message>
    <message>
        <source>Print the computed sentence again</source>
        <translation>Повторно печати ја пресметаната реченица</translation>
    </message>
    <message>
        <source>As the data say it:</source>
        <translation>Како што велат податоците:</translation>
    </message>
    <message>
        <source>Write a sentence, or take your words back.</source>
        <translation>Напишете реченица или повлечете ги своите зборови.</translation>
    </message>
    <message>
        <source>No longer said: %1</source>
        <translation>Повеќе не се кажува: %1</translation>
    </message>
    <message>
        <source>This is the computed sentence.</source>
        <translation>Ова е пресметаната реченица.</translation>
    </message>
    <message>
        <source>Every number agrees with the data.</source>
        <translation>Секој број се согласува со податоците.</translation>
    </message>
</context>
<context>
    <name>mm::SentencesPanel</name>
    <message>
        <source>Rewrite…</source>
        <translation>Преформулирај…</translation>
    </message>
    <message>
        <source>Rewrite the sentence on: %1</source>
        <translation>Преформулирај ја реченицата за: %1</translation>
    </message>
    <message>
        <source>The dataset can be read but not written.</source>
        <translation>Множеството податоци може да се чита, но не и да се пишува.</translation>
    </message>
    <message>
        <source>An earlier state is shown. Go back to now to rewrite a sentence.</source>
        <translation>Прикажана е поранешна состојба. Вратете се на сегашната за да преформулирате реченица.</translation>
    </message>
    <message>
        <source>In own words, which agree with the data.</source>
        <translation>Со свои зборови, кои се согласуваат со податоците.</translation>
    </message>
    <message>
        <source>In own words. %1</source>
        <translation>Со свои зборови. %1</translation>
    </message>
    <message>
        <source>The data do not say it.</source>
        <translation>Податоците не го велат тоа.</translation>
    </message>
</context>
<context>
    <name>mm::SettingsDialog</name>
    <message>
        <source>&amp;Inbox folder:</source>
        <translation>Папка за п&amp;рием:</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Поставки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Како системот</translation>
    </message>
    <message>
        <source>As the language of the window</source>
        <translation>Како јазикот на прозорецот</translation>
    </message>
    <message>
        <source>The language of the document changes at once; the window changes its language and its numbers when the program is started again.</source>
        <translation>Јазикот на документот се менува веднаш; прозорецот ги менува својот јазик и броевите кога програмата повторно ќе се стартува.</translation>
    </message>
    <message>
        <source>Language of the &amp;window:</source>
        <translation>Јазик на &amp;прозорецот:</translation>
    </message>
    <message>
        <source>&amp;Numbers in the window:</source>
        <translation>&amp;Броеви во прозорецот:</translation>
    </message>
    <message>
        <source>Language of the &amp;document:</source>
        <translation>Јазик на &amp;документот:</translation>
    </message>
    <message>
        <source>New workbooks in this folder are announced and go through the review; nothing is imported by itself.</source>
        <translation>Новите табели во оваа папка се најавуваат и минуваат низ преглед; ништо не се увезува само.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Пребарај…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Папка за прием</translation>
    </message>
</context>
<context>
    <name>mm::Sheet</name>
    <message>
        <source>a cell holds more than %1 characters</source>
        <translation>една ќелија има повеќе од %1 знаци</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ред %1</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>наводникот е отворен, а не е затворен</translation>
    </message>
    <message>
        <source>it has more than %1 rows or %2 columns</source>
        <translation>има повеќе од %1 редови или %2 колони</translation>
    </message>
    <message>
        <source>a line is longer than %1 bytes</source>
        <translation>еден ред е подолг од %1 бајти</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <translation>нема никаква содржина</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>тоа е папка</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>тоа не е обична датотека</translation>
    </message>
    <message>
        <source>another program changed it while it was read</source>
        <translation>друга програма ја променила додека се читала</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>поголема е од %1</translation>
    </message>
    <message>
        <source>it is an address; save the file first</source>
        <translation>тоа е адреса; најпрво зачувајте ја датотеката</translation>
    </message>
    <message>
        <source>this is no name of a file</source>
        <translation>тоа не е име на датотека</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>има повеќе од %1 листови</translation>
    </message>
    <message>
        <source>this document is no spreadsheet</source>
        <translation>овој документ не е табела</translation>
    </message>
    <message>
        <source>it is locked by a password; save it without one</source>
        <translation>заклучена е со лозинка; зачувајте ја без неа</translation>
    </message>
    <message>
        <source>cell %1 stands twice in it</source>
        <translation>ќелијата %1 се појавува двапати</translation>
    </message>
    <message>
        <source>it has more than %1 merged ranges</source>
        <translation>има повеќе од %1 споени опсези</translation>
    </message>
    <message>
        <source>the reading was cancelled</source>
        <translation>читањето е прекинато</translation>
    </message>
    <message>
        <source>reading it takes longer than %1 seconds</source>
        <translation>читањето трае подолго од %1 секунди</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1</source>
        <translation>распакувана е поголема од %1</translation>
    </message>
    <message>
        <source>it holds more than %1 cells</source>
        <translation>има повеќе од %1 ќелии</translation>
    </message>
    <message>
        <source>its cells need more memory than %1</source>
        <translation>на нејзините ќелии им треба повеќе меморија од %1</translation>
    </message>
    <message>
        <source>“%1” was not read: %2%3.</source>
        <translation>„%1“ не е прочитано: %2%3.</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>кодирањето „%1“ не е познато</translation>
    </message>
    <message>
        <source>its text is not valid %1</source>
        <translation>текстот не е исправен %1</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text: byte %1 is no character</source>
        <translation>не е ни работна книга ни текст: бајтот %1 не е знак</translation>
    </message>
    <message>
        <source>it is neither a workbook nor a text</source>
        <translation>не е ни работна книга ни текст</translation>
    </message>
    <message>
        <source>it is an archive of other files</source>
        <translation>тоа е архива со други датотеки</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>нема ниту еден лист со ќелии</translation>
    </message>
    <message>
        <source>it is no workbook as its name says, but a text; if it is a table, rename it to .csv</source>
        <translation>не е работна книга како што вели името, туку текст; ако е табела, преименувајте ја во .csv</translation>
    </message>
    <message>
        <source>this is a locked binary workbook (.xlsb); save it as .xlsx without a password</source>
        <translation>тоа е заклучена бинарна работна книга (.xlsb); зачувајте ја како .xlsx без лозинка</translation>
    </message>
    <message>
        <source>this is an old workbook (.xls); save it as .xlsx</source>
        <translation>тоа е стара работна книга (.xls); зачувајте ја како .xlsx</translation>
    </message>
    <message>
        <source>it is a web page or an XML document</source>
        <translation>тоа е веб-страница или XML-документ</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>тоа не е работна книга</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>нема доволно меморија</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>една ќелија упатува на текст што не постои</translation>
    </message>
    <message>
        <source>comments cannot be put in: it is written in an unusual way</source>
        <translation>коментарите не можат да се внесат: запишана е на необичен начин</translation>
    </message>
    <message>
        <source>it cannot be packed again</source>
        <translation>не може повторно да се спакува</translation>
    </message>
    <message>
        <source>“%1” points out of the file</source>
        <translation>„%1“ упатува надвор од датотеката</translation>
    </message>
    <message>
        <source>it does not say where the workbook is</source>
        <translation>не кажува каде е работната книга</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>тоа е бинарна работна книга (.xlsb); зачувајте ја како .xlsx</translation>
    </message>
    <message>
        <source>this is a text document or a presentation</source>
        <translation>тоа е текстуален документ или презентација</translation>
    </message>
    <message>
        <source>it does not say where sheet “%1” is</source>
        <translation>не кажува каде е листот „%1“</translation>
    </message>
    <message>
        <source>its texts are longer than %1 bytes</source>
        <translation>текстовите се подолги од %1 бајти</translation>
    </message>
    <message>
        <source>it has more than %1 texts</source>
        <translation>има повеќе од %1 текстови</translation>
    </message>
    <message>
        <source>this part is no table of texts</source>
        <translation>овој дел не е табела со текстови</translation>
    </message>
    <message>
        <source>cell %1 holds more than %2 characters</source>
        <translation>ќелијата %1 има повеќе од %2 знаци</translation>
    </message>
    <message>
        <source>%1 is no row number</source>
        <translation>%1 не е број на ред</translation>
    </message>
    <message>
        <source>%1 is no type of a cell</source>
        <translation>%1 не е вид на ќелија</translation>
    </message>
    <message>
        <source>%1 is no place of a cell</source>
        <translation>%1 не е место на ќелија</translation>
    </message>
    <message>
        <source>%1 is no range of cells</source>
        <translation>%1 не е опсег на ќелии</translation>
    </message>
    <message>
        <source>this part is no sheet of cells</source>
        <translation>овој дел не е лист со ќелии</translation>
    </message>
    <message>
        <source>this part is no workbook</source>
        <translation>овој дел не е работна книга</translation>
    </message>
    <message>
        <source>it contains a document type declaration, which sound workbooks never have</source>
        <translation>содржи декларација за тип на документ, каква исправните работни книги никогаш немаат</translation>
    </message>
    <message>
        <source>it contains a tag of more than %1 bytes</source>
        <translation>содржи ознака подолга од %1 бајти</translation>
    </message>
    <message>
        <source>it hides a document type declaration in a foreign encoding</source>
        <translation>крие декларација за тип на документ во туѓо кодирање</translation>
    </message>
    <message>
        <source>it breaks off in the middle, at line %1</source>
        <translation>прекинува на средина, во ред %1</translation>
    </message>
    <message>
        <source>it is not well-formed at line %1 (%2)</source>
        <translation>не е исправно запишана во ред %1 (%2)</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>елементите се вгнездени подлабоко од %1</translation>
    </message>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>еден елемент има повеќе од %1 атрибути</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>има повеќе од %1 делови</translation>
    </message>
    <message>
        <source>its size is not what the file says</source>
        <translation>големината не е колку што кажува датотеката</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size</source>
        <translation>се распакува во повеќе од %1 пати поголема</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>контролниот збир не е точен</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>не може да се распакува</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>недостасува крајот</translation>
    </message>
    <message>
        <source>its table of parts is damaged</source>
        <translation>пописот на деловите е оштетен</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>деловите се преклопуваат</translation>
    </message>
    <message>
        <source>the name of this part points out of the file</source>
        <translation>името на овој дел упатува надвор од датотеката</translation>
    </message>
    <message>
        <source>its size is impossible</source>
        <translation>големината не е можна</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>заклучено е со лозинка</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>во датотеката се појавува двапати</translation>
    </message>
    <message>
        <source>this part is missing</source>
        <translation>овој дел недостасува</translation>
    </message>
    <message>
        <source>it is packed by a method that is not supported</source>
        <translation>спакувано е на начин што не е поддржан</translation>
    </message>
</context>
<context>
    <name>mm::SheetCorrector</name>
    <message>
        <source>This row is the &amp;header</source>
        <translation>Овој ред е &amp;заглавие</translation>
    </message>
    <message>
        <source>This &amp;row means…</source>
        <translation>Овој &amp;ред значи…</translation>
    </message>
    <message>
        <source>This &amp;column means…</source>
        <translation>Оваа &amp;колона значи…</translation>
    </message>
    <message>
        <source>“%1” &amp;means…</source>
        <translation>„%1“ з&amp;начи…</translation>
    </message>
    <message>
        <source>&amp;Take back: %1 is %2</source>
        <translation>&amp;Повлечи: %1 е %2</translation>
    </message>
    <message>
        <source>What does %1 mean?</source>
        <translation>Што значи %1?</translation>
    </message>
</context>
<context>
    <name>mm::SourceWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Се отвора %1…</translation>
    </message>
    <message>
        <source>Sheet as it was sent</source>
        <translation>Листот каков што е испратен</translation>
    </message>
    <message>
        <source>%1, as it was sent. The number came from %2.</source>
        <translation>%1, каков што е испратен. Бројот е од %2.</translation>
    </message>
</context>
<context>
    <name>mm::StaleWindow</name>
    <message>
        <source>Charts and tables that show something else</source>
        <translation>Графикони и табели што покажуваат нешто друго</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>без ранг</translation>
    </message>
    <message>
        <source>Ranks that changed</source>
        <translation>Рангови што се променија</translation>
    </message>
    <message>
        <source>%1 in “%2”: %3 → %4</source>
        <translation>%1 во „%2“: %3 → %4</translation>
    </message>
    <message>
        <source>&amp;Copy erratum</source>
        <translation>&amp;Копирај исправка</translation>
    </message>
    <message>
        <source>&amp;Publish a new edition…</source>
        <translation>О&amp;бјави ново издание…</translation>
    </message>
    <message>
        <source>Editions and the data</source>
        <translation>Изданија и податоци</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>What the edition says and the data say now</source>
        <translation>Што вели изданието, а што велат податоците сега</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Издание:</translation>
    </message>
    <message>
        <source>E&amp;rratum, draft</source>
        <translation>Исп&amp;равка, нацрт</translation>
    </message>
    <message>
        <source>Every edition agrees with the data.</source>
        <translation>Секое издание се согласува со податоците.</translation>
    </message>
    <message>
        <source>Published on %1. Since then the data were changed; what the edition says is struck through where the data now say something else.</source>
        <translation>Објавено на %1. Оттогаш податоците се променети; прецртано е она што изданието го вели, а податоците сега велат нешто друго.</translation>
    </message>
    <message>
        <source>No sentence has to read differently; only charts or tables do.</source>
        <translation>Ниту една реченица не мора да се чита поинаку; се менуваат само графикони или табели.</translation>
    </message>
</context>
<context>
    <name>mm::StatementBar</name>
    <message>
        <source>Show without percent</source>
        <translation>Прикажи без процент</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Што се споредува</translation>
    </message>
    <message>
        <source>No dataset is open.</source>
        <translation>Не е отворено множество податоци.</translation>
    </message>
    <message>
        <source>Keep both periods; figures that lack months go without percent</source>
        <translation>Задржи ги двата периода; податоците на кои им недостасуваат месеци остануваат без процент</translation>
    </message>
    <message>
        <source>Compare with B as it is now known, or as it was published then</source>
        <translation>Спореди со B како што е сега познато или како што е тогаш објавено</translation>
    </message>
    <message>
        <source>No common months</source>
        <translation>Нема заеднички месеци</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Само %1</translation>
    </message>
    <message>
        <source>Compare only the months that every country has in both periods</source>
        <translation>Спореди ги само месеците што секоја земја ги има во двата периода</translation>
    </message>
</context>
<context>
    <name>mm::Store</name>
    <message>
        <source>There is no edition, time or change set “%1”.</source>
        <translation>Нема издание, време ни множество измени „%1“.</translation>
    </message>
    <message>
        <source>There are no figures for %1; nothing was published.</source>
        <translation>За %1 нема броеви; ништо не е објавено.</translation>
    </message>
    <message>
        <source>a comment has no month</source>
        <translation>еден коментар нема месец</translation>
    </message>
    <message>
        <source>A comment or sign-off was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Некој друг во меѓувреме го измени коментарот или заверката; ништо не е запишано.</translation>
    </message>
    <message>
        <source>There is no place for a backup of “%1”: its folder cannot be made. Nothing was written.</source>
        <translation>Нема место за резервна копија на „%1“: нејзината папка не може да се направи. Ништо не е запишано.</translation>
    </message>
    <message>
        <source>its present state is not marked</source>
        <translation>сегашната состојба не е означена</translation>
    </message>
    <message>
        <source>a block of figures is not as written</source>
        <translation>еден блок броеви не е каков што е запишан</translation>
    </message>
    <message>
        <source>a block of figures cannot be read</source>
        <translation>еден блок броеви не може да се прочита</translation>
    </message>
    <message>
        <source>blocks of figures are missing</source>
        <translation>недостасуваат блокови броеви</translation>
    </message>
    <message>
        <source>change set %1 holds what nobody wrote there</source>
        <translation>множеството измени %1 содржи нешто што никој не го запишал таму</translation>
    </message>
    <message>
        <source>There is no change set %1.</source>
        <translation>Нема множество измени %1.</translation>
    </message>
    <message>
        <source>change set %1 changes a figure twice</source>
        <translation>множеството измени %1 менува ист број двапати</translation>
    </message>
    <message>
        <source>There is no edition named “%1” in “%2”.</source>
        <translation>Во „%2“ нема издание со назив „%1“.</translation>
    </message>
    <message>
        <source>A figure is larger than %1, which is more than can be kept.</source>
        <translation>Некој број е поголем од %1, а тоа е повеќе отколку што може да се чува.</translation>
    </message>
    <message>
        <source>A figure was changed by somebody else meanwhile; nothing was written.</source>
        <translation>Некој друг во меѓувреме измени еден број; ништо не е запишано.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were changed by somebody else meanwhile; nothing was written.</source>
        <translation>
            <numerusform>Некој друг во меѓувреме измени %n број; ништо не е запишано.</numerusform>
            <numerusform>Некој друг во меѓувреме измени %n броја; ништо не е запишано.</numerusform>
            <numerusform>Некој друг во меѓувреме измени %n броја; ништо не е запишано.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been published in the edition “%2”; its figures change only with a reason. Nothing was written.</source>
        <translation>Месецот %1 е објавен во изданието „%2“; неговите бројки се менуваат само со причина. Ништо не е запишано.</translation>
    </message>
    <message>
        <source>its codes are numbered wrongly</source>
        <translation>шифрите се погрешно нумерирани</translation>
    </message>
    <message>
        <source>its figures do not follow from its change log</source>
        <translation>броевите не следуваат од дневникот на измените</translation>
    </message>
    <message>
        <source>There is a dataset in “%1” already; it was not touched.</source>
        <translation>Во „%1“ веќе постои множество податоци; не е допрено.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program; it was not touched.</source>
        <translation>„%1“ потекнува од понова верзија на оваа програма и не е допрен.</translation>
    </message>
    <message>
        <source>“%1” is the dataset of another region.</source>
        <translation>„%1“ е множество податоци на друг регион.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the last change of “%1”, which was made on %2.</source>
        <translation>Часовникот на овој компјутер доцни зад последната измена во „%1“, направена на %2.</translation>
    </message>
    <message>
        <source>Figures were changed by somebody else while the edition was made; nothing was published.</source>
        <translation>Некој друг ги измени бројките додека се правеше изданието; ништо не е објавено.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an edition.</source>
        <translation>„%1“ не може да биде назив на издание.</translation>
    </message>
    <message>
        <source>There is an edition named “%1” already.</source>
        <translation>Веќе постои издание со назив „%1“.</translation>
    </message>
    <message>
        <source>an edition has no month</source>
        <translation>едно издание нема месец</translation>
    </message>
    <message>
        <source>a document of the edition “%1” is not as it was</source>
        <translation>еден документ на изданието „%1“ не е каков што беше</translation>
    </message>
    <message>
        <source>The edition “%1” is not what was published.</source>
        <translation>Изданието „%1“ не е она што е објавено.</translation>
    </message>
    <message>
        <source>The log holds changes that belong to no change set.</source>
        <translation>Дневникот содржи измени што не припаѓаат на ниту еден множество измени.</translation>
    </message>
    <message>
        <source>Change set %1 does not follow the one before it.</source>
        <translation>Множеството измени %1 не се надоврзува на претходниот.</translation>
    </message>
    <message>
        <source>Change set %1 is not as it was written.</source>
        <translation>Множеството измени %1 не е каков што е запишан.</translation>
    </message>
    <message>
        <source>The directory of the change log does not fit to the log.</source>
        <translation>Содржината на дневникот на измените не одговара на дневникот.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ веќе постои.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” was not made.</source>
        <translation>Дискот е полн; „%1“ не е направен.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder is write-protected.</source>
        <translation>„%1“ не може да се направи: во неговата папка не е дозволено пишување.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>„%1“ не може да се направи: %2.</translation>
    </message>
    <message>
        <source>Databases on servers need the driver of Qt for PostgreSQL, which is not installed; in Debian it is the package libqt6sql6-psql.</source>
        <translation>За бази на сервери потребен е двигателот на Qt за PostgreSQL, кој не е инсталиран; во Debian тоа е пакетот libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>“%1” could not be written; nothing was.</source>
        <translation>Во „%1“ не можеше да се пишува; ништо не е запишано.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost while it was saving. Whether the change was kept stands in the history when the server answers again.</source>
        <translation>Врската со „%1“ се прекина за време на зачувувањето. Дали измената е зачувана, се гледа во историјата кога серверот повторно ќе одговори.</translation>
    </message>
    <message>
        <source>The table “%1” is not protected against changes any more.</source>
        <translation>Табелата „%1“ повеќе не е заштитена од измени.</translation>
    </message>
    <message>
        <source>“%1” lies on a server, whose own backups hold it; this program makes none of it.</source>
        <translation>„%1“ е на сервер, кој сам чува резервни копии; оваа програма не ги прави за него.</translation>
    </message>
    <message>
        <source>“%1” holds a dataset that you may not read; whoever owns it can allow it.</source>
        <translation>Во „%1“ има множество податоци што вие не смеете да го читате; тоа може да го дозволи неговиот сопственик.</translation>
    </message>
    <message>
        <source>There is no dataset in “%1”. An empty one is made there by “mixed-movements new %2”, or in the window by Connect with the choice of a new dataset.</source>
        <translation>Во „%1“ нема множество податоци. Празно таму се прави со „mixed-movements new %2“, или во прозорецот со поврзување и избор на ново множество податоци.</translation>
    </message>
    <message>
        <source>“%1” cannot hold all letters: a database for a dataset is made with the encoding UTF8.</source>
        <translation>„%1“ не може да ги чува сите букви: база за множество податоци се прави со кодирањето UTF8.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date when whoever owns it opens it for writing.</source>
        <translation>„%1“ потекнува од поранешна верзија на оваа програма; се прилагодува кога неговиот сопственик ќе го отвори за пишување.</translation>
    </message>
    <message>
        <source>“%1” can only be read: the server does not let you write there.</source>
        <translation>„%1“ може само да се чита: серверот не ви дозволува таму да пишувате.</translation>
    </message>
    <message>
        <source>The connection to “%1” is not encrypted: others on the network can read it.</source>
        <translation>Врската со „%1“ не е шифрирана: други на мрежата можат да ја читаат.</translation>
    </message>
    <message>
        <source>“%1” is being written by somebody else, who did not finish within five seconds; nothing was written.</source>
        <translation>Во „%1“ токму пишува некој друг и не заврши за пет секунди; ништо не е запишано.</translation>
    </message>
    <message>
        <source>“%1” does not allow you to do this (%2); nothing was written.</source>
        <translation>„%1“ не ви го дозволува тоа (%2); ништо не е запишано.</translation>
    </message>
    <message>
        <source>The disk of the server that holds “%1” is full; nothing was written.</source>
        <translation>Дискот на серверот на кој е „%1“ е полн; ништо не е запишано.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>„%1“ има оштетени податоци: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>„%1“ не можеше да се чита или пишува: %2.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. What was being saved was not written, not even a part of it.</source>
        <translation>Врската со „%1“ се прекина. Тоа што се зачувуваше не е запишано, ниту делумно.</translation>
    </message>
    <message>
        <source>The server “%1” is not known on this network; check how its name is written, and whether this computer is connected.</source>
        <translation>Серверот „%1“ не е познат во оваа мрежа; проверете како се пишува неговото име и дали овој компјутер е поврзан.</translation>
    </message>
    <message>
        <source>The password for “%2” on the server “%1” is wrong.</source>
        <translation>Лозинката за „%2“ на серверот „%1“ е погрешна.</translation>
    </message>
    <message>
        <source>The server “%1” wants a password for “%2”; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD), or connect from the window.</source>
        <translation>Серверот „%1“ бара лозинка за „%2“; ставете ја во датотека со лозинки (PGPASSFILE) или во околината (PGPASSWORD), или поврзете се од прозорецот.</translation>
    </message>
    <message>
        <source>The server “%1” cannot encrypt the connection, which was asked for (sslmode).</source>
        <translation>Серверот „%1“ не може да ја шифрира врската, а тоа е побарано (sslmode).</translation>
    </message>
    <message>
        <source>To be sure of the server “%1”, the certificate of those who vouch for it is needed, and it is not there; its file is named by sslrootcert.</source>
        <translation>За сигурно да се знае дека тоа е серверот „%1“, потребен е сертификат од оние што гарантираат за него, а него го нема; неговата датотека ја наведува sslrootcert.</translation>
    </message>
    <message>
        <source>The certificate of the server “%1” is made for a server of another name; somebody may stand in between.</source>
        <translation>Сертификатот на серверот „%1“ е издаден за сервер со друго име; некој можеби стои помеѓу.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server “%1”; its certificate was not accepted.</source>
        <translation>Никој на кого овој компјутер му верува не гарантира за серверот „%1“; неговиот сертификат не е прифатен.</translation>
    </message>
    <message>
        <source>What answers at that port of the server “%1” is not PostgreSQL.</source>
        <translation>Она што одговара на таа порта на серверот „%1“ не е PostgreSQL.</translation>
    </message>
    <message>
        <source>The encrypted connection to the server “%1” could not be made (%4).</source>
        <translation>Шифрираната врска со серверот „%1“ не можеше да се воспостави (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3” from this computer; those who run it can allow it, or want an encrypted connection (sslmode=require).</source>
        <translation>Серверот „%1“ не дозволува „%2“ да ја користи „%3“ од овој компјутер; тоа можат да го дозволат оние што го одржуваат, или бараат шифрирана врска (sslmode=require).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” log in.</source>
        <translation>Серверот „%1“ не дозволува „%2“ да се најави.</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”; whoever owns it can allow it.</source>
        <translation>Серверот „%1“ не дозволува „%2“ да ја користи „%3“; тоа може да го дозволи сопственикот.</translation>
    </message>
    <message>
        <source>“%3” on the server “%1” is closed at the moment.</source>
        <translation>„%3“ на серверот „%1“ моментално е затворена.</translation>
    </message>
    <message>
        <source>The server “%1” has no connection left at the moment; try again later.</source>
        <translation>Серверот „%1“ моментално нема слободни врски; обидете се подоцна.</translation>
    </message>
    <message>
        <source>The server “%1” is starting or stopping; try again in a moment.</source>
        <translation>Серверот „%1“ токму се вклучува или исклучува; обидете се за момент.</translation>
    </message>
    <message>
        <source>There is no database “%3” on the server “%1”.</source>
        <translation>На серверот „%1“ нема база „%3“.</translation>
    </message>
    <message>
        <source>The server “%1” does not know “%2”.</source>
        <translation>Серверот „%1“ не го познава „%2“.</translation>
    </message>
    <message>
        <source>There is no service of that name in pg_service.conf.</source>
        <translation>Во pg_service.conf нема услуга со тоа име.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: no database server answers there; check the port, and whether it is running.</source>
        <translation>Серверот „%1“ не е достапен: таму не одговара сервер на бази; проверете ја портата и дали работи.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer within ten seconds.</source>
        <translation>Серверот „%1“ не е достапен: не одговори во рок од десет секунди.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it did not answer in time.</source>
        <translation>Серверот „%1“ не е достапен: не одговори навреме.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached from this network.</source>
        <translation>Серверот „%1“ не е достапен од оваа мрежа.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached: it is not running.</source>
        <translation>Серверот „%1“ не е достапен: не работи.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be reached (%4).</source>
        <translation>Серверот „%1“ не е достапен (%4).</translation>
    </message>
    <message>
        <source>The server “%1” does not let “%2” use “%3”: %4.</source>
        <translation>Серверот „%1“ не дозволува „%2“ да ја користи „%3“: %4.</translation>
    </message>
    <message>
        <source>A text with a zero character cannot be kept.</source>
        <translation>Текст со знак нула не може да се чува.</translation>
    </message>
    <message>
        <source>a sentence has no month</source>
        <translation>една реченица нема месец</translation>
    </message>
    <message>
        <source>A password does not belong into the address of a database, where others can read it; put it into a password file (PGPASSFILE) or the environment (PGPASSWORD).</source>
        <translation>Лозинката не спаѓа во адресата на базата, каде што други можат да ја прочитаат; ставете ја во датотека со лозинки (PGPASSFILE) или во околината (PGPASSWORD).</translation>
    </message>
    <message>
        <source>“%1” is not the address of a database; one looks like postgresql://user@server:5432/database.</source>
        <translation>„%1“ не е адреса на база; таа изгледа вака: postgresql://user@server:5432/database.</translation>
    </message>
    <message>
        <source>“%1” cannot be said like this in the address of a database; what can is sslmode, sslrootcert, service, and without a server host, port and user.</source>
        <translation>„%1“ не може така да се наведе во адресата на базата; можат sslmode, sslrootcert, service, а без сервер host, port и user.</translation>
    </message>
    <message>
        <source>“%1” is not an sslmode; there are disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>„%1“ не е sslmode; постојат disable, allow, prefer, require, verify-ca и verify-full.</translation>
    </message>
    <message>
        <source>No file with this SHA-256 is kept here.</source>
        <translation>Тука не се чува датотека со тој SHA-256.</translation>
    </message>
    <message>
        <source>the kept file “%1” is not as it was</source>
        <translation>зачуваната датотека „%1“ не е каква што беше</translation>
    </message>
    <message>
        <source>The kept file “%1” is not as it was.</source>
        <translation>Зачуваната датотека „%1“ не е каква што беше.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ е отворен само за читање.</translation>
    </message>
    <message>
        <source>its rows are not numbered one by one</source>
        <translation>редовите не се нумерирани еден по еден</translation>
    </message>
    <message>
        <source>a row of “%1” refers to a row of “%2” that is not there</source>
        <translation>еден ред во „%1“ упатува на ред во „%2“ што го нема</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>„%1“ не може да се отвори: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a dataset of this program.</source>
        <translation>„%1“ не е множество податоци на оваа програма.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, which did not let go of it within five seconds.</source>
        <translation>„%1“ го користи друга програма, која не го пушти за пет секунди.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not written.</source>
        <translation>„%1“ може само да се чита, не и да се пишува.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; nothing was written.</source>
        <translation>Дискот на кој е „%1“ е полн; ништо не е запишано.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ не постои.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ не е обична датотека.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you.</source>
        <translation>Немате дозвола да го читате „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not have the tables of a dataset of this program, or has triggers of others.</source>
        <translation>„%1“ ги нема табелите на множество податоци на оваа програма или има туѓи активатори.</translation>
    </message>
    <message>
        <source>“%1” comes from an earlier version of this program; it is brought up to date, after a backup, when it is opened for writing.</source>
        <translation>„%1“ потекнува од поранешна верзија на оваа програма; се прилагодува, по резервна копија, кога ќе се отвори за пишување.</translation>
    </message>
    <message>
        <source>“%1” can only be read: its folder is write-protected.</source>
        <translation>„%1“ може само да се чита: во неговата папка не е дозволено пишување.</translation>
    </message>
    <message>
        <source>“%1” can only be read: it is write-protected.</source>
        <translation>„%1“ може само да се чита: во него не е дозволено пишување.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where saving is slower and several people should not write at the same time.</source>
        <translation>„%1“ е на мрежен диск, каде што зачувувањето е побавно и каде што не треба повеќе луѓе да пишуваат истовремено.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 copies; changes made on two computers at the same time would be lost there.</source>
        <translation>„%1“ е во папка што ја копира %2; измените направени истовремено на два компјутера таму би се загубиле.</translation>
    </message>
    <message>
        <source>its change log is unusual</source>
        <translation>дневникот на измените е необичен</translation>
    </message>
    <message>
        <source>“%1” holds figures of a country, indicator or part that this version of the program does not know.</source>
        <translation>„%1“ содржи бројки за земја, показател или дел што оваа верзија на програмата не ги познава.</translation>
    </message>
    <message>
        <source>The figures of “%1” in “%2” do not follow from the change log.</source>
        <translation>Броевите за „%1“ во „%2“ не следуваат од дневникот на измените.</translation>
    </message>
    <message>
        <source>The present figures are those of change set %1, not of the newest.</source>
        <translation>Сегашните броеви се оние од множеството измени %1, а не од најновиот.</translation>
    </message>
    <message>
        <source>The change log contradicts itself: what a change says was there before is not what the changes before it made.</source>
        <translation>Дневникот на измените си противречи: она што една измена го наведува како претходно не е она што го направиле измените пред неа.</translation>
    </message>
</context>
<context>
    <name>mm::TemplateDialog</name>
    <message>
        <source>Save a template</source>
        <translation>Зачувување образец</translation>
    </message>
    <message>
        <source>The sheet that a focal point fills in: the twelve months up to the one you choose, in the language of the country, what is known already filled in. It is read back without a question.</source>
        <translation>Табелата што ја пополнува лицето за контакт: дванаесет месеци до оној што ќе го изберете, на јазикот на земјата, со веќе внесени познати податоци. Се чита назад без ниту едно прашање.</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;Земја:</translation>
    </message>
    <message>
        <source>Up to &amp;month:</source>
        <translation>До &amp;месец:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Датотека:</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Работна книга Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>mm::TimeStrip</name>
    <message>
        <source>Time strip</source>
        <translation>Временска лента</translation>
    </message>
    <message>
        <source>Periods A and B. Tab goes from one end to the other, arrow keys move by one month, Page Up and Page Down by a year, Home and End to the first and last month.</source>
        <translation>Периоди A и B. Tab оди од еден крај до друг, стрелките поместуваат за месец, Page Up и Page Down за година, Home и End на првиот и последниот месец.</translation>
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
        <translation>%1, прв месец: %2</translation>
    </message>
    <message>
        <source>%1, whole period: %2</source>
        <translation>%1, цел период: %2</translation>
    </message>
    <message>
        <source>%1, last month: %2</source>
        <translation>%1, последен месец: %2</translation>
    </message>
    <message>
        <source>%1: no figures</source>
        <translation>%1: нема податоци</translation>
    </message>
    <message>
        <source>%1: reported</source>
        <translation>%1: доставено</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: не е доставено</translation>
    </message>
    <message>
        <source>%1: %2 of %3 countries reported</source>
        <translation>%1: доставиле %2 од %3 земји</translation>
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
        <translation>Поврзано: кога се поместува A, се поместува и B. Слободно: A и B се поместуваат одделно.</translation>
    </message>
    <message>
        <source>Link A and B</source>
        <translation>Поврзи ги A и B</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Поврзано</translation>
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
        <translation>Двата периода еден до друг, најголемиот прв</translation>
    </message>
    <message>
        <source>Both periods on one line, the largest change first</source>
        <translation>Двата периода на една линија, најголемата промена прва</translation>
    </message>
    <message>
        <source>Month by month, A over B</source>
        <translation>Месец по месец, A преку B</translation>
    </message>
    <message>
        <source>Month by month, every country apart</source>
        <translation>Месец по месец, секоја земја одделно</translation>
    </message>
    <message>
        <source>Which countries make up the change of the sum</source>
        <translation>Кои земји ја сочинуваат промената на збирот</translation>
    </message>
    <message>
        <source>What each country has of the sum</source>
        <translation>Колкав дел од збирот има секоја земја</translation>
    </message>
    <message>
        <source>The place of each country in both periods</source>
        <translation>Местото на секоја земја во двата периода</translation>
    </message>
    <message>
        <source>The most common nationalities and all others</source>
        <translation>Најчестите државјанства и сите други</translation>
    </message>
    <message>
        <source>Intentions, applications and grants of protection by country</source>
        <translation>Намери, барања и доделена заштита по земји</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>Приказ на споредбата</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Повеќе</translation>
    </message>
    <message>
        <source>Other views</source>
        <translation>Други прикази</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбови</translation>
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
        <translation>Земји</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Објаснување</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Удел</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Државјанства</translation>
    </message>
    <message>
        <source>Asylum stages</source>
        <translation>Фази на азил</translation>
    </message>
</context>
<context>
    <name>mm::WholeFile</name>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>папката „%1“ не постои</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>папка го има тоа име</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>таму немате право да пишувате</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>дискот е полн</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ не можеше да се запише: %2.</translation>
    </message>
</context>
<context>
    <name>mm::Workspace</name>
    <message>
        <source>An earlier state is shown. Go back to the present one to change numbers.</source>
        <translation>Прикажана е поранешна состојба. Вратете се на сегашната за да менувате броеви.</translation>
    </message>
    <message>
        <source>about step %1</source>
        <translation>околу чекорот %1</translation>
    </message>
    <message>
        <source>“%1” was published without a PDF.</source>
        <translation>„%1“ е објавено без PDF.</translation>
    </message>
    <message>
        <source>“%1” is not kept with this dataset.</source>
        <translation>„%1“ не се чува во ова множество податоци.</translation>
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
