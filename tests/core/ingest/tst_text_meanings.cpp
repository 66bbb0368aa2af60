// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/text_meanings.h"
#include "tests/core/ingest/book.h"

#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMoreThanKept = 20'100;

/// A list with so many names that a later reading forgets them.
Page manyNames()
{
    Page page(u"Many"_s);
    page.row({u"place"_s, u"indicator"_s, u"month"_s, u"value"_s});
    for (int i = 0; i < kMoreThanKept; ++i) {
        page.row({u"village %1 upon %2"_s.arg(i).arg(i % 7), u"new_arrivals"_s, u"2024-05"_s, i});
    }
    return page;
}

Page oneCountry()
{
    return Page().row({u"Serbia, May 2024"_s}).row({u"New arrivals"_s, 12}).row({u"Wizards"_s, 3});
}

} // namespace

/// Meanings of texts that are kept from one file to the next, and forgotten when they are many.
class TestTextMeanings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meaningsStayWhileTheyAreRead();
    void readingsAreTheSameAfterForgetting();
};

void TestTextMeanings::meaningsStayWhileTheyAreRead()
{
    const auto known = std::make_shared<KnownTexts>();
    TextMeanings first(vocabulary(), known);
    const Label &label = first.label(u"Serbia"_s);
    const TextMeaning &meaning = first.of(u"12"_s);
    for (int i = 0; i < kMoreThanKept; ++i) {
        QVERIFY(first.of(u"word %1"_s.arg(i)).kind == CellKind::Text);
    }
    // Begins anew, while the other one goes on.
    TextMeanings second(vocabulary(), known);
    QVERIFY(&second.label(u"Serbia"_s) != &label);
    QCOMPARE(label.places.size(), std::size_t{1});
    QCOMPARE(meaning.figure.count, 12);
    QCOMPARE(&first.label(u"Serbia"_s), &label);
    TextMeanings third(vocabulary(), known);
    QVERIFY2(&third.label(u"Serbia"_s) == &second.label(u"Serbia"_s), "few are kept");
}

void TestTextMeanings::readingsAreTheSameAfterForgetting()
{
    ReadingContext shared;
    shared.known = std::make_shared<KnownTexts>();
    const Page many = manyNames();
    std::vector<FileReading> readings;
    for (const Page &page : {oneCountry(), many, oneCountry(), many, oneCountry()}) {
        readings.push_back(read({page}, shared));
    }
    // Read by themselves, and looked at when all the others are read.
    const FileReading one = read({oneCountry()});
    const FileReading other = read({many});
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const FileReading &alone = i % 2 == 0 ? one : other;
        QCOMPARE(figures(readings[i]), figures(alone));
        QCOMPARE(issues(readings[i]), issues(alone));
        QCOMPARE(questions(readings[i]), questions(alone));
    }
}

QTEST_APPLESS_MAIN(TestTextMeanings)
#include "tst_text_meanings.moc"
