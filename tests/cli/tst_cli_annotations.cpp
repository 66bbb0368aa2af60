// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace mm::test;

/// What people say beside the numbers, written and listed by a script.
class TestCliAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void commentsAreWrittenAndListed();
    void aNumberThatChangesTakesTheSignOffAway();
    void aWrongLineKeepsWhatWasSaidBefore();

private:
    [[nodiscard]] Run edit(const QByteArray &script) const
    {
        return run({QStringLiteral("edit"), m_folder->dataset(), QStringLiteral("--script"),
                    QStringLiteral("-")},
                   script);
    }
    [[nodiscard]] QJsonArray said(const QStringList &filter = {}) const
    {
        const QStringList arguments{QStringLiteral("history"), m_folder->dataset(),
                                    QStringLiteral("--annotations"), QStringLiteral("--format"),
                                    QStringLiteral("json")};
        const QJsonObject answer = run(arguments + filter).json();
        return answer[u"format_version"] == 1 ? answer[u"annotations"].toArray() : QJsonArray();
    }

    std::unique_ptr<DatasetFolder> m_folder;
};

void TestCliAnnotations::init()
{
    m_folder = std::make_unique<DatasetFolder>();
    QVERIFY(m_folder->isMade());
}

void TestCliAnnotations::commentsAreWrittenAndListed()
{
    const Run edited = edit("BIH new_arrivals \"\" 2025-07 = 123\n"
                            "BIH new_arrivals \"\" 2025-07 comment \"питај Ану\"\n"
                            "BIH new_arrivals \"\" 2025-07 follow_up\n"
                            "BIH new_arrivals \"\" 2025-07 follow_up\n"
                            "# the month is complete\n"
                            "BIH 2025-07 signed_off \"with the ministry\"\n"
                            "SRB 2025-07 signed_off\n");
    QVERIFY2(edited.status == 0, qPrintable(edited.err));
    QCOMPARE(edited.out,
             QByteArray("committed 1\ncommitted 2\ncommitted 3\nunchanged line 4\ncommitted 4\n"
                        "committed 5\n"));

    const QJsonArray all = said();
    QCOMPARE(all.size(), 4);
    const QJsonObject month = all[1].toObject();
    QCOMPARE(month[u"change_set"], 4);
    QCOMPARE(month[u"country"], QStringLiteral("BIH"));
    QCOMPARE(month[u"month"], QStringLiteral("2025-07"));
    QVERIFY(month[u"indicator"].isNull() && month[u"breakdown"].isNull());
    QCOMPARE(month[u"text"], QStringLiteral("with the ministry"));
    QCOMPARE(month[u"signed_off"], true);
    QCOMPARE(month[u"holds"], true);
    const QJsonObject flagged = all[2].toObject();
    QCOMPARE(flagged[u"indicator"], QStringLiteral("new_arrivals"));
    QCOMPARE(flagged[u"breakdown"], QString());
    QCOMPARE(flagged[u"text"], QStringLiteral("питај Ану"));
    QCOMPARE(flagged[u"follow_up"], true);
    QCOMPARE(flagged[u"holds"], true);
    QVERIFY(!flagged[u"author"].toString().isEmpty());
    const QJsonObject plain = all[3].toObject();
    QCOMPARE(plain[u"follow_up"], false);
    QCOMPARE(plain[u"holds"], false);

    QCOMPARE(said({QStringLiteral("--country"), QStringLiteral("SRB")}).size(), 1);
    QCOMPARE(said({QStringLiteral("--indicator"), QStringLiteral("new_arrivals")}).size(), 2);
    QCOMPARE(said({QStringLiteral("--month"), QStringLiteral("2025-06")}).size(), 0);

    const Run text
        = run({QStringLiteral("history"), m_folder->dataset(), QStringLiteral("--annotations")});
    QCOMPARE(text.out.count('\n'), 4);
    QVERIFY(text.out.contains("BIH new_arrivals 2025-07: follow up “питај Ану”\n"));
    QVERIFY(text.out.contains("BIH 2025-07: signed off “with the ministry”\n"));
    QVERIFY(text.out.contains("comment “питај Ану”  (no longer)\n"));

    // What a script reads that knows nothing of them is as it was.
    const QJsonObject history = run({QStringLiteral("history"), m_folder->dataset(),
                                     QStringLiteral("--format"), QStringLiteral("json")})
                                    .json();
    QCOMPARE(history.keys(),
             QStringList({QStringLiteral("changes"), QStringLiteral("format_version")}));
    QCOMPARE(history[u"changes"].toArray().size(), 1);
    QCOMPARE(run({QStringLiteral("verify"), m_folder->dataset()}).status, 0);
}

void TestCliAnnotations::aNumberThatChangesTakesTheSignOffAway()
{
    const Run edited = edit("BIH 2025-07 signed_off\n"
                            "BIH new_arrivals \"\" 2025-07 = 5\n"
                            "BIH 2025-07 not_signed_off\n"
                            "BIH 2025-07 signed_off\n");
    QVERIFY2(edited.status == 0, qPrintable(edited.err));
    QCOMPARE(edited.out, QByteArray("committed 1\ncommitted 2\nunchanged line 3\ncommitted 3\n"));
    const QJsonArray all = said();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[1][u"signed_off"], false);
    QCOMPARE(all[1][u"change_set"], 2);
    QCOMPARE(all[0][u"holds"], true);
}

void TestCliAnnotations::aWrongLineKeepsWhatWasSaidBefore()
{
    const Run edited = edit("BIH new_arrivals \"\" 2025-07 comment \"ask Ana\"\n"
                            "BIH new_arrivals \"\" 2025-07 comment ask Ben\n"
                            "BIH new_arrivals \"\" 2025-07 no_comment\n");
    QCOMPARE(edited.status, 1);
    QCOMPARE(edited.out, QByteArray("committed 1\n"));
    QVERIFY2(edited.err.contains(QStringLiteral("line 2")), qPrintable(edited.err));
    QCOMPARE(said().size(), 1);
    QCOMPARE(said()[0][u"text"], QStringLiteral("ask Ana"));
}

QTEST_GUILESS_MAIN(TestCliAnnotations)
#include "tst_cli_annotations.moc"
