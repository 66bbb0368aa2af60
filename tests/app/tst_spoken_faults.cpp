// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim.h"
#include "core/ingest/issue_text.h"
#include "core/sheet/workbook_reader.h"
#include "core/store/postgres_error.h"
#include "ui/words/window_language.h"

#include <QTest>

using namespace mm;

namespace {

QString refusedWorkbook(const QByteArray &bytes)
{
    const auto read = readWorkbook(bytes, QStringLiteral("figures.xlsx"));
    return read ? QString() : read.error().text();
}

QString claimed(ClaimFault fault, const QString &dataSay)
{
    Claim claim;
    claim.text = QStringLiteral("10%");
    claim.verdict = fault == ClaimFault::NoData || fault == ClaimFault::NotUnderstood
        ? Verdict::Unknown
        : Verdict::Differs;
    claim.fault = fault;
    claim.dataSay = dataSay;
    return claimSentence(claim);
}

/// What the core says of servers, workbooks, texts and sheets that are not as they should be.
QStringList faults()
{
    QStringList said;
    ServerAddress address;
    address.host = QStringLiteral("db.example.org");
    address.user = QStringLiteral("ana");
    address.database = QStringLiteral("figures");
    for (const char *answer :
         {"could not translate host name", "password authentication failed", "Connection refused",
          "FATAL:  database \"figures\" does not exist", "FATAL:  unheard of", "unheard of"}) {
        said << notConnected(address, QString::fromLatin1(answer)).text;
    }
    said << refusedWorkbook({}) << refusedWorkbook("<html></html>")
         << refusedWorkbook("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << refusedWorkbook("a,b\n");
    for (const ClaimFault fault :
         {ClaimFault::Other, ClaimFault::Truncated, ClaimFault::WrongSign, ClaimFault::BaseSwapped,
          ClaimFault::NoData, ClaimFault::NotUnderstood, ClaimFault::ImpossibleDate}) {
        said << claimed(fault, QStringLiteral("9%"));
    }
    said << claimed(ClaimFault::PartsDoNotAddUp, {});
    const QStringList values{QStringLiteral("10%"), QStringLiteral("1"), QStringLiteral("2"),
                             QStringLiteral("100%"), QStringLiteral("cut off, not rounded")};
    said << issueText({IssueCode::PercentDiffers, Severity::Warning, {}, values, {}});
    return said;
}

} // namespace

/// What is wrong is said in the language of the window, also by layers that know no window.
class TestSpokenFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageSaysThem_data();
    void everyLanguageSaysThem();
    void wordsOfAFileStay();
};

void TestSpokenFaults::everyLanguageSaysThem_data()
{
    QTest::addColumn<QString>("code");
    for (const WindowLanguage &language : windowLanguages()) {
        if (language.code != u"en") {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }
}

void TestSpokenFaults::everyLanguageSaysThem()
{
    QFETCH(QString, code);
    const QStringList english = faults();
    const WindowWords words(windowLanguageOf(code, {}));
    const QStringList spoken = faults();
    QCOMPARE(spoken.size(), english.size());
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        QVERIFY2(spoken[i] != english[i], qPrintable(spoken[i]));
        QVERIFY2(!spoken[i].contains(u"%1") && !spoken[i].contains(u"%2"), qPrintable(spoken[i]));
        for (const char *kept : {"db.example.org", "“ana”", "figures.xlsx", "10%", "9%"}) {
            const QString text = QString::fromUtf8(kept).remove(u'“').remove(u'”');
            QVERIFY2(!english[i].contains(QString::fromUtf8(kept)) || spoken[i].contains(text),
                     qPrintable(spoken[i]));
        }
        QVERIFY2(!spoken[i].contains(QStringLiteral("rounded")), qPrintable(spoken[i]));
    }
}

/// Only words this program put there are translated, never what stands in somebody's sheet.
void TestSpokenFaults::wordsOfAFileStay()
{
    const WindowWords words(windowLanguageOf(QStringLiteral("mk"), {}));
    const QStringList values{QStringLiteral("provisional"), QStringLiteral("1"),
                             QStringLiteral("2")};
    const QString said = issueText({IssueCode::WordContradicts, Severity::Warning, {}, values, {}});
    QVERIFY2(said.contains(QStringLiteral("provisional")), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestSpokenFaults)
#include "tst_spoken_faults.moc"
