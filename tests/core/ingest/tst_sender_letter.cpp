// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/issue_text.h"
#include "core/ingest/sender_letter.h"
#include "tests/core/ingest/delivery.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

/// The office that sent a sheet is told, in its language, which cells are in question and why.
class TestSenderLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesCellsInTheLanguageOfTheSender();
    void speaksTheLanguageOfThePlace_data();
    void speaksTheLanguageOfThePlace();
    void saysThatThereIsNothingToSay();
    void listsWhatIsMissing();
    void keepsToItselfWhatTheSenderCannotChange();
    void everySentenceHasItsNumbers_data();
    void everySentenceHasItsNumbers();
    void refusesWordsThatAreMissing();
};

namespace {

const QString kWords = u":/vocabulary/letters.json"_s;

FileReading readRows(const QString &rows)
{
    Random random;
    return read(Delivery(rows, random).pages());
}

QString letterFor(const QString &rows)
{
    const FileReading reading = readRows(rows);
    const auto words = letterWords(kWords, senderPlace(reading, catalogue()));
    return words ? senderLetter(reading, *words, catalogue()) : words.error();
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression kPlace(u"%[1-9]"_s);
    QSet<QString> places;
    auto match = kPlace.globalMatch(text);
    while (match.hasNext()) {
        places << match.next().captured();
    }
    return places;
}

} // namespace

void TestSenderLetter::namesCellsInTheLanguageOfTheSender()
{
    const QString letter
        = letterFor(u"| Srbija\n| Pokazatelj | jun 2025 | jul 2025\n| Novi dolasci | 100 | 301\n"
                    u"| Zahtevi za azil | 4 | mnogo\n| Nove zorge | 5 | 6"_s);
    QVERIFY2(letter.contains(u"„book.xlsx“"_s), qUtf8Printable(letter));
    QVERIFY(letter.contains(u"- Sheet1!C4: „mnogo“ nije broj osoba"_s));
    QVERIFY(letter.contains(u"- Sheet1!A5: Šta znači „Nove zorge“?"_s));
    QVERIFY(letter.contains(u"- Sheet1!C3: 301, a mesec ranije 100."_s));
    QVERIFY(letter.indexOf(u"C4"_s) < letter.indexOf(u"A5"_s)); // refused first, then questions
}

void TestSenderLetter::speaksTheLanguageOfThePlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("language");
    QTest::newRow("Albania") << u"ALB"_s << u"sq"_s;
    QTest::newRow("Kosovo") << u"XKX"_s << u"sq"_s;
    QTest::newRow("Bosnia and Herzegovina") << u"BIH"_s << u"bs"_s;
    QTest::newRow("Montenegro") << u"MNE"_s << u"bs"_s;
    QTest::newRow("Serbia") << u"SRB"_s << u"sr"_s;
    QTest::newRow("North Macedonia") << u"MKD"_s << u"mk"_s;
    QTest::newRow("the region") << u"REGION"_s << u"en"_s;
    QTest::newRow("nobody") << QString() << u"en"_s;
}

void TestSenderLetter::speaksTheLanguageOfThePlace()
{
    QFETCH(QString, place);
    QFETCH(QString, language);
    const auto words = letterWords(kWords, place);
    QVERIFY2(words, words ? "" : qUtf8Printable(words.error()));
    QCOMPARE(words->language, language);
    QCOMPARE(words->sentences.isEmpty(), language == u"en"_s);
}

void TestSenderLetter::saysThatThereIsNothingToSay()
{
    const QString letter = letterFor(u"| Albania\n| Indicator | 2025-07\n| New arrivals | 7"_s);
    QVERIFY(letter.contains(letterWords(kWords, u"ALB"_s)->nothing));
    QVERIFY(!letter.contains(u"- "_s));
}

void TestSenderLetter::listsWhatIsMissing()
{
    const QString letter
        = letterFor(u"| Montenegro\n| Indicator | 2025-05 | 2025-06 | 2025-08 | 2025-09\n"
                    u"| New arrivals | 7 | | 8 | "_s);
    QVERIFY2(letter.contains(u"nema podatka za 2025-07"_s), qUtf8Printable(letter));
    QVERIFY(letter.contains(u"- Sheet1!C3: "_s) && letter.contains(u"2025-06"_s));
    QVERIFY(!letter.contains(u"2025-09"_s)); // not due: no number of the file is that new
}

void TestSenderLetter::keepsToItselfWhatTheSenderCannotChange()
{
    const QString letter = letterFor(u"| Country | New arrivals, July 2025\n| Serbia | 4\n"
                                     u"| Albania | 5\n| Total | 9"_s);
    QVERIFY2(!letter.contains(u"- "_s), qUtf8Printable(letter));
}

void TestSenderLetter::everySentenceHasItsNumbers_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : {u"ALB"_s, u"BIH"_s, u"SRB"_s, u"MKD"_s}) {
        QTest::newRow(qUtf8Printable(place)) << place;
    }
}

void TestSenderLetter::everySentenceHasItsNumbers()
{
    QFETCH(QString, place);
    const auto words = letterWords(kWords, place);
    QVERIFY(words);
    const QStringList marks{u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%5"_s};
    QHash<QString, QString> english;
    for (int i = 0; i <= static_cast<int>(IssueCode::PeriodNotMonthly); ++i) {
        const Issue issue{static_cast<IssueCode>(i), Severity::Info, {}, marks, {}};
        english.insert(issueName(issue.code), issueText(issue));
    }
    for (int i = 0; i <= static_cast<int>(QuestionCode::EncodingUnclear); ++i) {
        const Question question{static_cast<QuestionCode>(i), {}, marks, {}};
        english.insert(questionName(question.code), questionText(question));
    }
    for (auto it = words->sentences.cbegin(); it != words->sentences.cend(); ++it) {
        QVERIFY2(english.contains(it.key()), qUtf8Printable(it.key()));
        const QSet<QString> wanted = placesIn(english[it.key()]);
        QVERIFY2(wanted.contains(placesIn(*it)), qUtf8Printable(it.key()));
        QVERIFY2(placesIn(*it).contains(u"%1"_s) == wanted.contains(u"%1"_s),
                 qUtf8Printable(it.key()));
    }
}

void TestSenderLetter::refusesWordsThatAreMissing()
{
    const auto words = letterWords(u":/none.json"_s, u"SRB"_s);
    QVERIFY(!words);
    QVERIFY(words.error().contains(u"none.json"_s));
}

QTEST_APPLESS_MAIN(TestSenderLetter)
#include "tst_sender_letter.moc"
