// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built_in.h"
#include "app/commands/annotation_script.h"
#include "app/commands/edit_script.h"

#include <QTest>

using namespace mm;

class TestEditScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWhatIsSaid_data();
    void readsWhatIsSaid();
    void refusesWhatIsNotSaid_data();
    void refusesWhatIsNotSaid();

private:
    /// On 2025-07 of Bosnia and Herzegovina: a comment on its arrivals, and a sign-off.
    [[nodiscard]] static AnnotationBook book(const Catalogue &catalogue);
};

AnnotationBook TestEditScript::book(const Catalogue &catalogue)
{
    const PlaceId place = *catalogue.findPlace(QStringLiteral("BIH"));
    const Month july = *Month::make(2025, 7);
    const ObservationKey key{
        {*catalogue.findIndicator(QStringLiteral("new_arrivals")), place, kTotal}, july};
    return AnnotationBook({{{key, {}, {QStringLiteral("ask Ana"), false}}, 1},
                           {{CountryMonth{place, july}, {}, {QStringLiteral("Ben"), true}}, 2}});
}

void TestEditScript::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("breakdown");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("number");
    QTest::newRow("number") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = 123") << QString()
                            << QStringLiteral("confirmed") << 123;
    QTest::newRow("status") << QStringLiteral("  BIH  new_arrivals \"\" 2025-07 = 1,234 estimated ")
                            << QString() << QStringLiteral("estimated") << 1234;
    QTest::newRow("name with spaces")
        << QStringLiteral("BIH new_arrivals \"Iran (Islamic Rep. of)\" 2025-07 = 0 provisional")
        << QStringLiteral("Iran (Islamic Rep. of)") << QStringLiteral("provisional") << 0;
    QTest::newRow("suppressed") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = suppressed")
                                << QString() << QStringLiteral("suppressed") << -1;
}

void TestEditScript::reads()
{
    QFETCH(QString, line);
    QFETCH(QString, breakdown);
    QFETCH(QString, status);
    QFETCH(int, number);
    const auto catalogue = builtInCatalogue();
    const auto change = parseEditLine(line, *catalogue, Dataset());
    QVERIFY2(change.has_value(), change ? "" : qPrintable(change.error()));
    QCOMPARE((*catalogue)[change->key.series.place].code, QStringLiteral("BIH"));
    QCOMPARE((*catalogue)[change->key.series.breakdown].code, breakdown);
    QCOMPARE(change->key.month.toString(), QStringLiteral("2025-07"));
    QVERIFY(!change->before);
    QCOMPARE(statusName(change->after->status()), status);
    QCOMPARE(change->after->amount() ? change->after->amount()->rounded() : -1, number);
}

void TestEditScript::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("too short") << QStringLiteral("BIH new_arrivals 2025-07")
                               << QStringLiteral("COUNTRY");
    QTest::newRow("country") << QStringLiteral("XYZ new_arrivals \"\" 2025-07 = 1")
                             << QStringLiteral("XYZ");
    QTest::newRow("indicator") << QStringLiteral("BIH arrivals \"\" 2025-07 = 1")
                               << QStringLiteral("arrivals");
    QTest::newRow("breakdown") << QStringLiteral("BIH new_arrivals Atlantis 2025-07 = 1")
                               << QStringLiteral("Atlantis");
    QTest::newRow("month") << QStringLiteral("BIH new_arrivals \"\" 2025-13 = 1")
                           << QStringLiteral("2025-13");
    QTest::newRow("text") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = many")
                          << QStringLiteral("number");
    QTest::newRow("status") << QStringLiteral("BIH new_arrivals \"\" 2025-07 = 1 perhaps")
                            << QStringLiteral("provisional");
    QTest::newRow("no such stage") << QStringLiteral("MKD asylum_intentions \"\" 2025-07 = 1")
                                   << QStringLiteral("intention stage");
}

void TestEditScript::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto change = parseEditLine(line, *builtInCatalogue(), Dataset());
    QVERIFY(!change.has_value());
    QVERIFY2(change.error().contains(named), qPrintable(change.error()));
}

void TestEditScript::readsWhatIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("ofNumber");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMarked");
    const auto number = [](const char *name, const char *verb, const char *text, bool isMarked) {
        QTest::newRow(name) << QStringLiteral("BIH new_arrivals \"\" 2025-07 ")
                + QString::fromUtf8(verb)
                            << true << QString::fromUtf8(text) << isMarked;
    };
    number("comment", "comment \"ask Ben\"", "ask Ben", false);
    number("a word", "comment why", "why", false);
    number("flag", "follow_up", "ask Ana", true);
    number("flag and comment", "follow_up \"ask Ben\"", "ask Ben", true);
    number("flag alone", "follow_up \"\"", "", true);
    number("nothing", "no_comment", "", false);
    const auto month = [](const char *name, const char *verb, const char *text, bool isMarked) {
        QTest::newRow(name) << QStringLiteral("BIH 2025-07 ") + QString::fromUtf8(verb) << false
                            << QString::fromUtf8(text) << isMarked;
    };
    month("signed off", "signed_off", "Ben", true);
    month("signed off by others", "signed_off \"with the ministry\"", "with the ministry", true);
    month("taken back", "not_signed_off", "", false);
}

void TestEditScript::readsWhatIsSaid()
{
    QFETCH(QString, line);
    QFETCH(bool, ofNumber);
    QFETCH(QString, text);
    QFETCH(bool, isMarked);
    const auto catalogue = builtInCatalogue();
    const AnnotationBook said = book(*catalogue);
    const auto change = parseAnnotationLine(line, *catalogue, said);
    QVERIFY(change && *change);
    QCOMPARE(std::holds_alternative<ObservationKey>((*change)->subject), ofNumber);
    QVERIFY(!said.at((*change)->subject).isEmpty());
    QCOMPARE((*change)->before, said.at((*change)->subject));
    QCOMPARE((*change)->after.text, text);
    QCOMPARE((*change)->after.isMarked, isMarked);
}

void TestEditScript::refusesWhatIsNotSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named"); // empty: the line is about a number
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(named);
    };
    row("BIH new_arrivals \"\" 2025-07 = 12", "");
    row("BIH new_arrivals \"\" 2025-07 signed_off", "");
    row("BIH 2025-07 comment x", "");
    row("signed_off", "");
    row("BIH new_arrivals \"\" 2025-07 comment", "no_comment");
    row("BIH new_arrivals \"\" 2025-07 comment \" \"", "no_comment");
    row("BIH new_arrivals \"\" 2025-07 comment ask Ana", "quotes");
    row("BIH new_arrivals \"\" 2025-07 no_comment x", "no_comment");
    row("BIH 2025-07 signed_off with Ana", "quotes");
    row("XYZ new_arrivals \"\" 2025-07 follow_up", "XYZ");
    row("BIH arrivals_new \"\" 2025-07 follow_up", "arrivals_new");
    row("BIH new_arrivals Atlantis 2025-07 follow_up", "Atlantis");
    row("BIH July signed_off", "July");
}

void TestEditScript::refusesWhatIsNotSaid()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto catalogue = builtInCatalogue();
    const auto change = parseAnnotationLine(line, *catalogue, {});
    QCOMPARE(change.has_value(), !named.isEmpty());
    if (change) {
        QVERIFY(!change->has_value());
        QVERIFY2(change->error().contains(named), qPrintable(change->error()));
    }
}

QTEST_GUILESS_MAIN(TestEditScript)
#include "tst_edit_script.moc"
