// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/story.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// The same figures, laid out in every way and language, at random places of the sheet, must be
/// read equally. No sample is involved: what the reader knows must be general.
class TestVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLayout_data();
    void readsEveryLayout();
    void positionDoesNotMatter();
    void transposedIsTheSame();
    void stateOfThePlace();
};

namespace {

using Layout = std::vector<Page> (Story::*)() const;

/// Figures of @p expected that a layout without nationalities shows.
QStringList totalsOf(const QStringList &expected)
{
    return expected.filter(QRegularExpression(u"^\\S+ \\S+  "_s));
}

QStringList partsOf(const QStringList &expected)
{
    return expected.filter(QRegularExpression(u" (new_arrivals|present_total) "_s));
}

QString difference(const QStringList &got, const QStringList &wanted)
{
    QString text;
    int shown = 0;
    for (const QString &line : wanted) {
        if (!got.contains(line) && shown++ < 4) {
            text += u"\n- "_s + line;
        }
    }
    for (const QString &line : got) {
        if (!wanted.contains(line) && shown++ < 8) {
            text += u"\n+ "_s + line;
        }
    }
    return text;
}

std::vector<Page> moved(const std::vector<Page> &pages, int rows, int columns)
{
    std::vector<Page> result;
    std::ranges::transform(pages, std::back_inserter(result),
                           [=](const Page &page) { return page.moved(rows, columns); });
    return result;
}

} // namespace

void TestVariants::readsEveryLayout_data()
{
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("language");
    const QStringList names{u"indicators × months"_s, u"months × indicators"_s,
                            u"years above months"_s,  u"sheet per year"_s,
                            u"sheet per month"_s,     u"blocks"_s,
                            u"long list"_s,           u"long list of codes"_s,
                            u"label prefixes"_s,      u"sections"_s};
    for (int layout = 0; layout < names.size(); ++layout) {
        for (std::size_t language = 0; language < languages().size(); ++language) {
            QTest::addRow("%s, %s", qUtf8Printable(names[layout]),
                          qUtf8Printable(languages()[language].name))
                << layout << static_cast<int>(language);
        }
    }
}

void TestVariants::readsEveryLayout()
{
    QFETCH(int, layout);
    QFETCH(int, language);
    constexpr std::array<Layout, 10> kLayouts{
        &Story::indicatorsByMonths, &Story::monthsByIndicators,
        &Story::yearsAboveMonths,   &Story::sheetPerYear,
        &Story::sheetPerMonth,      &Story::blocks,
        &Story::longList,           &Story::longListOfCodes,
        &Story::labelPrefixes,      &Story::sections};
    Random random;
    for (int round = 0; round < tries(12); ++round) {
        const Story story(random, languages()[static_cast<std::size_t>(language)]);
        const auto pages = moved((story.*kLayouts[static_cast<std::size_t>(layout)])(),
                                 random.integer(0, 7), random.integer(0, 4));
        const FileReading reading = read(pages);
        const QStringList all = story.expected();
        const bool onlyTotals = layout < 5;
        const QStringList wanted = onlyTotals ? totalsOf(all) : layout == 9 ? partsOf(all) : all;
        const QStringList got = figures(reading);
        const QString context = u"%1 round %2 %3"_s.arg(QString::fromLatin1(random.seedText()))
                                    .arg(round)
                                    .arg(story.place());
        QVERIFY2(got == wanted,
                 qPrintable(context + difference(got, wanted) + u'\n'
                            + (questions(reading) + issues(reading)).join(u'\n')));
        QVERIFY2(questions(reading).isEmpty(), qPrintable(context + questions(reading).join(u' ')));
    }
}

void TestVariants::positionDoesNotMatter()
{
    Random random;
    const Story story(random, languages().front());
    const QStringList wanted = figures(read(story.blocks()));
    for (const auto &[rows, columns] : {std::pair(1, 0), std::pair(0, 1), std::pair(40, 25)}) {
        QCOMPARE(figures(read(moved(story.blocks(), rows, columns))), wanted);
    }
}

void TestVariants::transposedIsTheSame()
{
    Random random;
    for (const Language &language : languages()) {
        const Story story(random, language);
        const auto pages = story.yearsAboveMonths();
        const QStringList wanted = figures(read(pages));
        QVERIFY2(!wanted.isEmpty(), random.seedText().constData());
        const QStringList got = figures(read({pages.front().transposed()}));
        QVERIFY2(got == wanted,
                 qPrintable(QString::fromLatin1(random.seedText()) + language.name
                            + difference(got, wanted)));
    }
}

void TestVariants::stateOfThePlace()
{
    // The same table without any name of a place is asked about, and read when a person says it.
    const auto page = [] {
        return Page()
            .row({u"Indicator"_s, u"2025-01"_s, u"2025-02"_s})
            .row({u"New arrivals"_s, 12, 13});
    };
    QVERIFY(figures(read({page()})).isEmpty());
    QCOMPARE(questions(read({page()})), QStringList{u"country_unknown Sheet1!A1"_s});
    ReadingContext context;
    context.place = catalogue().findPlace(u"MNE"_s);
    QCOMPARE(figures(read({page()}, context)),
             (QStringList{u"MNE new_arrivals  2025-01 = 12 confirmed"_s,
                          u"MNE new_arrivals  2025-02 = 13 confirmed"_s}));
}

QTEST_APPLESS_MAIN(TestVariants)
#include "tst_variants.moc"
