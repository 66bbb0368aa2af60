// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_text.h"
#include "core/analysis/period_words.h"
#include "tests/support/property.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <vector>

using namespace mm;
using namespace Qt::StringLiterals;

class TestPeriodLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePeriod_data();
    void onePeriod();
    void twoPeriods_data();
    void twoPeriods();
    void presets_data();
    void presets();
    void theWrongPartIsFound_data();
    void theWrongPartIsFound();
    void everyPairIsReadBackFromTheWordsOfTheWindow_data();
    void everyPairIsReadBackFromTheWordsOfTheWindow();
    void examplesOfTheWindowAreUnderstood_data();
    void examplesOfTheWindowAreUnderstood();
    void monthsOfDocumentsAreUnderstood_data();
    void monthsOfDocumentsAreUnderstood();
    void wordsAreData();
    void contradictionsAreRefused();
};

namespace {

PeriodTextContext july()
{
    PeriodTextContext context;
    context.latest = Month::make(2025, 7);
    return context;
}

/// Data since January 2023, most of it in October 2024; editions of April and June 2025.
PeriodTextContext julyWithData()
{
    PeriodTextContext context = july();
    context.current = Period::yearToDate(*context.latest);
    context.ground = [](Period) {
        return PresetGround{*Period::make(*Month::make(2023, 1), *Month::make(2025, 7)),
                            {*Month::make(2025, 4), *Month::make(2025, 6)},
                            Month::make(2024, 10)};
    };
    return context;
}

QString said(const QTranslator &words, const char *text)
{
    const QString translated = words.translate("mm::QueryBar", text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

QString withoutMarks(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.replace(u'đ', u"dj"_s);
}

void write(const QString &path, const char *text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void TestPeriodLanguages::onePeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const auto row = [](const QString &text, const char *period) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(period);
    };
    row(u"korrik 2025"_s, "2025-07");
    row(u"korriku i vitit 2025"_s, "2025-07");
    row(u"NËNTOR 2024"_s, "2024-11");
    row(u"janar–korrik 2025"_s, "2025-01..2025-07");
    row(u"nga janari deri në korrik 2025"_s, "2025-01..2025-07");
    row(u"tremujori 2 2025"_s, "2025-04..2025-06");
    row(u"tremujori i parë 2025"_s, "2025-01..2025-03");
    row(u"12 muajt e fundit"_s, "2024-08..2025-07");
    row(u"muaji i fundit"_s, "2025-07");
    row(u"nga fillimi i vitit"_s, "2025-01..2025-07");
    row(u"fundi i muajit: korrik 2025"_s, "2025-07");
    row(u"viti 2024"_s, "2024-01..2024-12");

    row(u"jul 2025."_s, "2025-07");
    row(u"u julu 2025. godine"_s, "2025-07");
    row(u"jan–jul 2025."_s, "2025-01..2025-07");
    row(u"od januara do jula 2025. godine"_s, "2025-01..2025-07");
    row(u"01.2025. do 07.2025."_s, "2025-01..2025-07");
    row(u"siječanj–srpanj 2025."_s, "2025-01..2025-07");
    row(u"od siječnja do srpnja 2025."_s, "2025-01..2025-07");
    row(u"listopad 2024"_s, "2024-10");
    row(u"1. kvartal 2025."_s, "2025-01..2025-03");
    row(u"II kvartal 2025"_s, "2025-04..2025-06");
    row(u"drugo polugodište 2024."_s, "2024-07..2024-12");
    row(u"poslednjih 12 meseci"_s, "2024-08..2025-07");
    row(u"posljednja 3 mjeseca"_s, "2025-05..2025-07");
    row(u"zadnji mjesec"_s, "2025-07");
    row(u"od početka godine"_s, "2025-01..2025-07");
    row(u"krajem jula 2025."_s, "2025-07");
    row(u"kraj 2024."_s, "2024-12");
    row(u"2024. godina"_s, "2024-01..2024-12");

    row(u"јануар–јул 2025."_s, "2025-01..2025-07");
    row(u"од јануара до јула 2025. године"_s, "2025-01..2025-07");
    row(u"последњих 12 месеци"_s, "2024-08..2025-07");
    row(u"К1 2025"_s, "2025-01..2025-03");

    row(u"јули 2025"_s, "2025-07");
    row(u"јануари – јули 2025 година"_s, "2025-01..2025-07");
    row(u"од јануари до јули 2025 г."_s, "2025-01..2025-07");
    row(u"последните 12 месеци"_s, "2024-08..2025-07");
    row(u"прв квартал 2025"_s, "2025-01..2025-03");
    row(u"од почетокот на годината"_s, "2025-01..2025-07");
    row(u"крај на јули 2025"_s, "2025-07");
    row(u"juli 2025"_s, "2025-07");

    row(u"from January to July 2025"_s, "2025-01..2025-07");
    row(u"first quarter of 2025"_s, "2025-01..2025-03");
    row(u"end of July 2025"_s, "2025-07");
}

void TestPeriodLanguages::onePeriod()
{
    QFETCH(QString, text);
    QFETCH(QString, period);
    for (const QString &typed : {text, text.toUpper(), withoutMarks(text)}) {
        const auto read = parsePeriod(typed, july());
        QVERIFY2(read, read ? "" : qPrintable(typed + u": "_s + read.error().text));
        QCOMPARE(read->toString(), period);
    }
}

void TestPeriodLanguages::twoPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    const auto row = [](const QString &text, const char *base) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(base);
    };
    const char *const yearBefore = "2024-01..2024-07";
    const char *const before = "2024-06..2024-12";
    row(u"janar–korrik 2025 krahasuar me 2024"_s, yearBefore);
    row(u"janar–korrik 2025 krahasuar me vitin 2024"_s, yearBefore);
    row(u"jan-korr 2025 kundrejt janar-korrik 2024"_s, yearBefore);
    row(u"jan-korr 2025 ndaj vitit të kaluar"_s, yearBefore);
    row(u"jan-korr 2025 në krahasim me periudhën e mëparshme"_s, before);
    row(u"jan-korr 2025 kundrejt 7 muajve të mëparshëm"_s, before);
    row(u"jan–jul 2025. u poređenju sa 2024."_s, yearBefore);
    row(u"januar–jul 2025. u odnosu na isti period prošle godine"_s, yearBefore);
    row(u"januar–jul 2025. naspram januar–jul 2024."_s, yearBefore);
    row(u"jan-jul 2025 vs prošla godina"_s, yearBefore);
    row(u"jan-jul 2025 prema prethodnih 7 mjeseci"_s, before);
    row(u"siječanj–srpanj 2025. u usporedbi s istim razdobljem prošle godine"_s, yearBefore);
    row(u"siječanj–srpanj 2025. u usporedbi s prethodnim razdobljem"_s, before);
    row(u"siječanj–srpanj 2025. u usporedbi sa siječnjem–srpnjem 2024."_s, yearBefore);
    row(u"јануар–јул 2025. у поређењу са 2024. годином"_s, yearBefore);
    row(u"јануар–јул 2025. у односу на претходни период"_s, before);
    row(u"јануари–јули 2025 во споредба со 2024 година"_s, yearBefore);
    row(u"јануари–јули 2025 наспроти истиот период минатата година"_s, yearBefore);
    row(u"јануари–јули 2025 во однос на претходните 7 месеци"_s, before);
    // Languages may be mixed.
    row(u"Jan–Jul 2025 krahasuar me јануар–јул 2024"_s, yearBefore);
}

void TestPeriodLanguages::twoPeriods()
{
    QFETCH(QString, text);
    for (const QString &typed : {text, text.toUpper(), withoutMarks(text)}) {
        const auto read = parsePeriods(typed, july());
        QVERIFY2(read, read ? "" : qPrintable(typed + u": "_s + read.error().text));
        QCOMPARE(read->a.toString(), u"2025-01..2025-07"_s);
        QVERIFY(read->b);
        QTEST(read->b->toString(), "base");
    }
}

void TestPeriodLanguages::presets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PeriodPreset>("preset");
    const auto row = [](const QString &text, PeriodPreset preset) {
        QTest::newRow(qPrintable(text)) << text << preset;
    };
    row(u"Jan-Jul 2025 vs previous edition"_s, PeriodPreset::PreviousEdition);
    row(u"vs the first month"_s, PeriodPreset::FirstMonth);
    row(u"year to date compared with the peak"_s, PeriodPreset::PeakMonth);
    row(u"vs same months of earlier years"_s, PeriodPreset::EarlierYears);
    row(u"jan-korr 2025 ndaj botimit të mëparshëm"_s, PeriodPreset::PreviousEdition);
    row(u"krahasuar me muajin e parë"_s, PeriodPreset::FirstMonth);
    row(u"kundrejt kulmit"_s, PeriodPreset::PeakMonth);
    row(u"jan-korr 2025 kundrejt viteve të mëparshme"_s, PeriodPreset::EarlierYears);
    row(u"januar–jul 2025. u odnosu na prethodno izdanje"_s, PeriodPreset::PreviousEdition);
    row(u"u poređenju sa prvim mesecom"_s, PeriodPreset::FirstMonth);
    row(u"siječanj–srpanj 2025. u usporedbi s najvišim mjesecom"_s, PeriodPreset::PeakMonth);
    row(u"naspram istih mjeseci ranijih godina"_s, PeriodPreset::EarlierYears);
    row(u"у односу на претходно издање"_s, PeriodPreset::PreviousEdition);
    row(u"јануар–јул 2025. у поређењу са врхунцем"_s, PeriodPreset::PeakMonth);
    row(u"јануари–јули 2025 наспроти претходното издание"_s, PeriodPreset::PreviousEdition);
    row(u"во споредба со првиот месец"_s, PeriodPreset::FirstMonth);
    row(u"во однос на врвот"_s, PeriodPreset::PeakMonth);
    row(u"јануари–јули 2025 во споредба со истите месеци од претходните години"_s,
        PeriodPreset::EarlierYears);
}

void TestPeriodLanguages::presets()
{
    QFETCH(QString, text);
    QFETCH(PeriodPreset, preset);
    const PeriodTextContext context = julyWithData();
    const PeriodPair pair
        = *presetPeriods(preset, *context.current, context.ground(*context.current));
    for (const QString &typed : {text, text.toUpper(), withoutMarks(text)}) {
        const auto read = parsePeriods(typed, context);
        QVERIFY2(read, read ? "" : qPrintable(typed + u": "_s + read.error().text));
        QVERIFY(read->preset == preset);
        QCOMPARE(read->a, pair.a);
        QVERIFY(read->b == pair.b);
    }
}

void TestPeriodLanguages::theWrongPartIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString &text, const QString &part) {
        QTest::newRow(qPrintable(text)) << text << part;
    };
    row(u"janar–korik 2025"_s, u"korik"_s);
    row(u"januar–jul 2025. u poređenju sa jly 2024."_s, u"jly"_s);
    row(u"од јануара до јлу 2025."_s, u"јлу"_s);
    row(u"јануари–јули 2025 во споредба со"_s, QString());
    row(u"poslednjih mnogo"_s, u"mnogo"_s);
}

void TestPeriodLanguages::theWrongPartIsFound()
{
    QFETCH(QString, text);
    const auto read = parsePeriods(text, july());
    QVERIFY(!read);
    QTEST(text.mid(read.error().position, read.error().length), "part");
}

void TestPeriodLanguages::everyPairIsReadBackFromTheWordsOfTheWindow_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files
        = QDir(u":/translations"_s).entryList({u"mixed-movements_*.qm"_s}, QDir::Files);
    QVERIFY(files.size() >= 8);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << file;
    }
}

void TestPeriodLanguages::everyPairIsReadBackFromTheWordsOfTheWindow()
{
    QFETCH(QString, file);
    QTranslator words;
    QVERIFY(words.load(u":/translations/"_s + file));
    QCoreApplication::installTranslator(&words);
    test::Random random;
    const auto anyPeriod = [&] {
        const Month first = *Month::make(random.integer(1900, 2190), random.integer(1, 12));
        return *Period::make(first, first + months(random.integer(0, 40)));
    };
    const auto says = [&](const QString &text) { return text.toUtf8() + ' ' + random.seedText(); };
    for (int i = 0; i < 1500; ++i) {
        const TypedPeriods pair{anyPeriod(), anyPeriod()};
        for (const QString &text :
             {pair.reading(), periodWords(pair.a) + u" vs "_s + periodWords(*pair.b)}) {
            const auto read = parsePeriods(text);
            QVERIFY2(read && read->a == pair.a && read->b == pair.b, says(text).constData());
        }
        const QString end = periodWords(pair.a, Measure::Stock);
        QVERIFY2(parsePeriod(end) == Period::of(pair.a.last()), says(end).constData());
    }
}

void TestPeriodLanguages::examplesOfTheWindowAreUnderstood_data()
{
    everyPairIsReadBackFromTheWordsOfTheWindow_data();
}

void TestPeriodLanguages::examplesOfTheWindowAreUnderstood()
{
    QFETCH(QString, file);
    constexpr const char *kExamples
        = "For instance: Jan-Jul 2025 vs 2024 · 2025-05 · Q1 25 vs Q1 24 · last 12";
    QTranslator words;
    QVERIFY(words.load(u":/translations/"_s + file));
    const QString examples = said(words, kExamples).section(u':', 1);
    const QStringList periods{u"2025-01..2025-07"_s, u"2025-05"_s, u"2025-01..2025-03"_s,
                              u"2024-08..2025-07"_s};
    const QStringList typed = examples.split(u'·');
    QCOMPARE(typed.size(), periods.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const auto read = parsePeriods(typed[i], july());
        QVERIFY2(read, qPrintable(typed[i]));
        QCOMPARE(read->a.toString(), periods[i]);
        if (read->b) {
            QCOMPARE(*read->b, read->a.yearBefore());
        }
    }
    constexpr const char *kPresets
        = "Also: vs previous edition · vs first month · vs peak · vs earlier years";
    const std::vector presets{PeriodPreset::PreviousEdition, PeriodPreset::FirstMonth,
                              PeriodPreset::PeakMonth, PeriodPreset::EarlierYears};
    const QStringList named = said(words, kPresets).section(u':', 1).split(u'·');
    QCOMPARE(named.size(), qsizetype(presets.size()));
    for (qsizetype i = 0; i < named.size(); ++i) {
        const auto read = parsePeriods(named[i], julyWithData());
        QVERIFY2(read && read->preset == presets[size_t(i)], qPrintable(named[i]));
    }
}

void TestPeriodLanguages::monthsOfDocumentsAreUnderstood_data()
{
    QTest::addColumn<QJsonObject>("forms");
    const QStringList files = QDir(u":/factsheet"_s).entryList({u"language-*.json"_s}, QDir::Files);
    int found = 0;
    for (const QString &name : files) {
        QFile file(u":/factsheet/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject forms
            = QJsonDocument::fromJson(file.readAll()).object()[u"months"].toObject();
        if (!forms.isEmpty()) { // Serbian in Cyrillic letters is made of the other
            QTest::newRow(qPrintable(name)) << forms;
            ++found;
        }
    }
    QVERIFY(found >= 6);
}

void TestPeriodLanguages::monthsOfDocumentsAreUnderstood()
{
    QFETCH(QJsonObject, forms);
    for (const QJsonValue form : std::as_const(forms)) {
        const QJsonArray names = form.toArray();
        QCOMPARE(names.size(), 12);
        for (int month = 1; month <= 12; ++month) {
            const QString text = names[month - 1].toString() + u" 2025."_s;
            const auto read = parsePeriod(text);
            QVERIFY2(read == Period::of(*Month::make(2025, month)), qPrintable(text));
        }
    }
}

void TestPeriodLanguages::wordsAreData()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"months.json"_s),
          R"({"languages": {"fr": {"months": [[], ["février", "févr"]]}}})");
    write(folder.filePath(u"periods.json"_s), R"({"languages": {"fr": {"to": ["à"]}}})");
    const auto french = readPeriodLanguage(folder.path());
    QVERIFY2(french, french ? "" : qPrintable(french.error()));
    for (const QString &text :
         {u"février 2025"_s, u"FEVR. 2025"_s, u"fev 2025"_s, u"2025-02 à févr 2025"_s}) {
        const auto read = parsePeriods(text, {}, *french);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->a.toString(), u"2025-02"_s);
    }
    QVERIFY(!parsePeriods(u"July 2025", {}, *french));
}

void TestPeriodLanguages::contradictionsAreRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!readPeriodLanguage(folder.path()));
    write(folder.filePath(u"months.json"_s),
          R"({"languages": {"cs": {"months": [["listopad"], ["listopad"]]}}})");
    write(folder.filePath(u"periods.json"_s), "{}");
    QCOMPARE(readPeriodLanguage(folder.path()).error(), u"“listopad” stands for two months"_s);
    write(folder.filePath(u"months.json"_s), "{}");
    write(folder.filePath(u"periods.json"_s), R"({"languages": {"en": {"too": ["to"]}}})");
    QCOMPARE(readPeriodLanguage(folder.path()).error(), u"“too” is no kind of words"_s);
}

QTEST_GUILESS_MAIN(TestPeriodLanguages)
#include "tst_period_languages.moc"
