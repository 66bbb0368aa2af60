// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entry_text.h"
#include "tests/support/property.h"

#include <QTest>

using namespace mm;

Q_DECLARE_METATYPE(mm::Entry)
Q_DECLARE_METATYPE(mm::EntryFault)

class TestEntryText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsBackWhatItWrites();
};

void TestEntryText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Entry>("expected");
    const auto row = [](const char *text, Entry expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    const auto confirmed = [](qint64 n) { return Entry(Datum::confirmed(Amount::of(n))); };
    row("", Entry());
    row("  ", Entry());
    row("0", confirmed(0));
    row("1234", confirmed(1234));
    row("1,234", confirmed(1234));
    row("1.234", confirmed(1234));
    row("1 234", confirmed(1234));
    row("1\u00a0234\u00a0567", confirmed(1234567));
    row("12'210", confirmed(12210));
    row("<5", Entry(Datum::suppressed()));
    row("*", Entry(Datum::suppressed()));
    row("na", Entry(Datum::notApplicable()));
    row("n/a", Entry(Datum::notApplicable()));
    row("~120", Entry(Datum::estimated(Amount::of(120))));
    row("120p", Entry(Datum::provisional(Amount::of(120))));
    row("1,200 p", Entry(Datum::provisional(Amount::of(1200))));
    row("120!", confirmed(120));
    row("=120+14", confirmed(134));
    row("= 1,200 - 14 + 1", confirmed(1187));
}

void TestEntryText::reads()
{
    QFETCH(QString, text);
    QFETCH(Entry, expected);
    const auto entry = parseEntry(text);
    QVERIFY(entry.has_value());
    QVERIFY(*entry == expected);
}

void TestEntryText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EntryFault>("fault");
    const auto row = [](const char *text, EntryFault fault) {
        QTest::newRow(text) << QString::fromUtf8(text) << fault;
    };
    row("abc", EntryFault::NotANumber);
    row("12a", EntryFault::NotANumber);
    row("p", EntryFault::NotANumber);
    row("=", EntryFault::NotANumber);
    row("=1+", EntryFault::NotANumber);
    row("1e5", EntryFault::NotANumber);
    row("-3", EntryFault::Negative);
    row("\u22123", EntryFault::Negative);
    row("=3-5", EntryFault::Negative);
    row("12.5", EntryFault::NotWhole);
    row("1,23", EntryFault::NotWhole);
    row("1,234.567", EntryFault::Ambiguous);
    row("1234,567", EntryFault::Ambiguous);
    row("1,23,456", EntryFault::Ambiguous);
    row("9999999999999999999999", EntryFault::TooLarge);
}

void TestEntryText::refuses()
{
    QFETCH(QString, text);
    QFETCH(EntryFault, fault);
    const auto entry = parseEntry(text);
    QVERIFY(!entry.has_value());
    QCOMPARE(entry.error(), fault);
    QVERIFY(entryFaultText(fault).endsWith(u'.'));
}

void TestEntryText::readsBackWhatItWrites()
{
    test::Random random;
    for (int i = 0; i < 5000; ++i) {
        const Amount amount = Amount::of(random.integer64(0, 1'000'000));
        const std::array<Entry, 6> entries{Entry(),
                                           Datum::confirmed(amount),
                                           Datum::provisional(amount),
                                           Datum::estimated(amount),
                                           Datum::suppressed(),
                                           Datum::notApplicable()};
        const Entry &entry = entries[static_cast<std::size_t>(random.integer(0, 5))];
        const auto back = parseEntry(entryText(entry));
        QVERIFY2(back && *back == entry, random.seedText().constData());
    }
}

QTEST_MAIN(TestEntryText)
#include "tst_entry_text.moc"
