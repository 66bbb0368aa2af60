// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/profile_corrections.h"
#include "tests/core/ingest/pointed.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// What a person corrected is remembered by its texts, used on the next sheet, and named there.
class TestProfileCorrections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profileRemembersForNextMonth();
    void profileTellsSameHeadingsApart();
    void profileForgetsWhatWasTakenBack();
    void profileForgetsWhatNamesAnotherMonth();
    void profileKeepsNoMonthOfASingleColumn();
    void profileComesBackFromItsText();
    void oldProfileIsStillRead();
    void brokenCorrectionInAProfileIsNamed_data();
    void brokenCorrectionInAProfileIsNamed();
};

namespace {

using Kind = SaidMeaning::Kind;
using Of = SheetCorrection::Of;

const QString kColumns = u"| Serbia 2025-07\n| Nationality | Zol A | Zol B | Zol C\n"
                         "| Afghanistan | 5 | 3 | 2\n| Cuba | 7 | 4 | 3"_s;

} // namespace

void TestProfileCorrections::profileRemembersForNextMonth()
{
    const QString june = u"| Serbia 2025\n| Blick | Zorg | Zol A (06/2025)\n"
                         "| Afghanistan | 9 | 5\n| Cuba | 8 | 7"_s;
    // A column more, in front, a row more above, and another month.
    const QString july = u"| Serbia 2025\n| Note\n| Blick | Frap | Zorg | Zol A (07/2025)\n"
                         "| Afghanistan | 1 | 9 | 6\n| Iraq | 2 | 8 | 8"_s;
    const auto workbook = book(june);
    const FileReading before = readBook(workbook);
    const std::vector corrections{
        pointed(before, u"C3"_s, Of::Column, {Kind::Indicator, u"new_arrivals"_s}),
        pointed(before, u"B3"_s, Of::Column, {Kind::LeaveOut, {}})};
    const FileReading after = readBook(workbook, corrections);
    QCOMPARE(figures(after),
             (QStringList{u"SRB new_arrivals Afghanistan 2025-06 = 5 confirmed"_s,
                          u"SRB new_arrivals Cuba 2025-06 = 7 confirmed"_s}));
    ImportProfile profile{u"Office"_s, {}};
    remember(profile, after, corrections, {}, vocabulary());
    QCOMPARE(profile.corrections.size(), std::size_t(2));
    const ProfileReading next = readWithProfile(book(july), catalogue(), vocabulary(), {}, profile);
    QCOMPARE(figures(next.reading),
             (QStringList{u"SRB new_arrivals Afghanistan 2025-07 = 6 confirmed"_s,
                          u"SRB new_arrivals Iraq 2025-07 = 8 confirmed"_s}));
    // What the profile did is named, by the cells of this sheet.
    QCOMPARE(next.appliedCorrections.size(), std::size_t(2));
    QCOMPARE(next.appliedCorrections.front().at.toString(), u"D3"_s);
    QCOMPARE(remarks(next.reading),
             (QStringList{u"info said_by_person Sheet1!C3"_s, u"info said_by_person Sheet1!D3"_s}));
    // What a person says this time is not contradicted.
    ReadingContext context;
    context.corrections
        = {pointed(readBook(book(july)), u"D4"_s, Of::Column, {Kind::LeaveOut, {}})};
    const ProfileReading own
        = readWithProfile(book(july), catalogue(), vocabulary(), context, profile);
    QCOMPARE(figures(own.reading), QStringList());
    QCOMPARE(own.appliedCorrections.size(), std::size_t(1));
}

void TestProfileCorrections::profileTellsSameHeadingsApart()
{
    // The same heading twice: only the cell would tell which one was meant.
    const QString rows = u"| Serbia 2025-07\n| Nationality | Zol A | Zol A\n"
                         "| Afghanistan | 5 | 3\n| Cuba | 7 | 4"_s;
    const FileReading reading = readBook(book(rows));
    const auto first = pointed(reading, u"B3"_s, Of::Column, {Kind::Indicator, u"new_arrivals"_s});
    ImportProfile profile{u"Office"_s, {}};
    remember(profile, readBook(book(rows), {first}), {first}, {}, vocabulary());
    QVERIFY(profile.corrections.empty());
    // And what was said of the only one is not said of two.
    const QString one = u"| Serbia 2025-07\n| Nationality | Zol A\n| Afghanistan | 5"_s;
    const auto only
        = pointed(readBook(book(one)), u"B3"_s, Of::Column, {Kind::Indicator, u"new_arrivals"_s});
    remember(profile, readBook(book(one), {only}), {only}, {}, vocabulary());
    QCOMPARE(profile.corrections.size(), std::size_t(1));
    const ProfileReading two = readWithProfile(book(rows), catalogue(), vocabulary(), {}, profile);
    QVERIFY(two.appliedCorrections.empty());
}

void TestProfileCorrections::profileForgetsWhatWasTakenBack()
{
    const auto workbook = book(kColumns);
    const auto said
        = pointed(readBook(workbook), u"B3"_s, Of::Column, {Kind::Indicator, u"new_arrivals"_s});
    ImportProfile profile{u"Office"_s, {}};
    remember(profile, readBook(workbook, {said}), {said}, {}, vocabulary());
    QCOMPARE(profile.corrections.size(), std::size_t(1));
    remember(profile, readBook(workbook, {said}), {said}, {said}, vocabulary());
    QCOMPARE(profile.corrections.size(), std::size_t(1));
    remember(profile, readBook(workbook), {}, {said}, vocabulary());
    QVERIFY(profile.corrections.empty());
}

void TestProfileCorrections::profileForgetsWhatNamesAnotherMonth()
{
    const QString june = u"| Serbia 2025\n| Blick | Zorg (06/2025) | Zol A (06/2025)\n"
                         "| Afghanistan | 9 | 5\n| Cuba | 8 | 7"_s;
    const QString july = QString(june).replace(u"06/2025"_s, u"07/2025"_s);
    const FileReading before = readBook(book(june));
    const std::vector corrections{
        pointed(before, u"C3"_s, Of::Column, {Kind::Indicator, u"new_arrivals"_s}),
        pointed(before, u"B3"_s, Of::Column, {Kind::LeaveOut, {}})};
    ImportProfile profile{u"Office"_s, {}};
    remember(profile, readBook(book(june), corrections), corrections, {}, vocabulary());
    QCOMPARE(profile.corrections.size(), std::size_t(2));
    // Next month one of the two is taken back.
    const ProfileReading next = readWithProfile(book(july), catalogue(), vocabulary(), {}, profile);
    const auto &applied = next.appliedCorrections;
    QCOMPARE(applied.size(), std::size_t(2));
    const auto left
        = std::ranges::find(applied, SaidMeaning{Kind::LeaveOut, {}}, &SheetCorrection::means);
    QVERIFY(left != applied.end());
    remember(profile, readBook(book(july), {*left}), {*left}, applied, vocabulary());
    QCOMPARE(profile.corrections.size(), std::size_t(1));
    QCOMPARE(profile.corrections.front().means.kind, Kind::LeaveOut);
}

void TestProfileCorrections::profileKeepsNoMonthOfASingleColumn()
{
    const auto kept = [](const QString &rows, const QString &means) {
        const auto workbook = book(rows);
        const auto said
            = pointed(readBook(workbook), u"C2"_s, Of::Name, *SaidMeaning::parse(means));
        ImportProfile profile{u"Office"_s, {}};
        remember(profile, readBook(workbook, {said}), {said}, {}, vocabulary());
        return profile.corrections.size();
    };
    const QString several = u"| Serbia 2025\n| Indicator | Jun | Jjul\n| Pending | 5 | 6"_s;
    QCOMPARE(kept(several, u"month:07"_s), std::size_t(1));
    // "This month" is another one next time.
    QCOMPARE(kept(several, u"month:2025-07"_s), std::size_t(0));
    QCOMPARE(kept(u"| Serbia 2025\n| Indicator | Note | Thiz\n| Pending | | 6"_s, u"month:07"_s),
             std::size_t(0));
}

void TestProfileCorrections::profileComesBackFromItsText()
{
    ImportProfile profile{u"Министарство “A”"_s,
                          {{QuestionCode::LabelUnknown, u"New zorgs"_s, u"pending"_s}}};
    profile.corrections
        = {{Of::Column, {u"Група \"1\""_s, u"Zol A"_s}, {Kind::Part, u"Cuba"_s}, true},
           {Of::Row, {u"Zorg"_s, u"Frap"_s}, {Kind::Header, {}}, false},
           {Of::Name, {u"Србија"_s}, {Kind::Country, u"SRB"_s}, false}};
    const auto again = ImportProfile::fromJson(profile.toJson());
    QVERIFY2(again, again ? "" : qUtf8Printable(again.error()));
    QVERIFY(again->corrections == profile.corrections);
    QVERIFY(again->memories == profile.memories);
    QVERIFY(profile.toJson().contains("\"means\": \"country:SRB\""));
}

void TestProfileCorrections::oldProfileIsStillRead()
{
    const auto old = ImportProfile::fromJson(R"({"format_version": 1, "profile": "Office",
        "answers": [{"question": "label_unknown", "about": "New zorgs", "answer": "pending"}]})");
    QVERIFY2(old, old ? "" : qUtf8Printable(old.error()));
    QVERIFY(old->corrections.empty());
    QCOMPARE(old->memories.size(), std::size_t(1));
    // … and without corrections a profile is written as it always was.
    QVERIFY(!old->toJson().contains("corrections"));
}

void TestProfileCorrections::brokenCorrectionInAProfileIsNamed_data()
{
    QTest::addColumn<QByteArray>("correction");
    QTest::addColumn<QString>("said");
    QTest::newRow("of nothing") << QByteArray(R"({"means": "total"})") << u"row"_s;
    QTest::newRow("no meaning") << QByteArray(R"({"column": ["A"]})") << u"meaning"_s;
    QTest::newRow("a meaning that does not exist")
        << QByteArray(R"({"column": ["A"], "means": "shoe:3"})") << u"shoe:3"_s;
    QTest::newRow("no text") << QByteArray(R"({"column": [], "means": "total"})") << u"total"_s;
}

void TestProfileCorrections::brokenCorrectionInAProfileIsNamed()
{
    QFETCH(QByteArray, correction);
    QFETCH(QString, said);
    const auto profile = ImportProfile::fromJson(
        R"({"format_version": 1, "profile": "A", "answers": [], "corrections": [)" + correction
        + "]}");
    QVERIFY(!profile);
    QVERIFY2(profile.error().contains(said), qUtf8Printable(profile.error()));
}

QTEST_APPLESS_MAIN(TestProfileCorrections)
#include "tst_profile_corrections.moc"
