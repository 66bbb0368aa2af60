// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFileInfo>

using namespace mm::test;

/// Several factsheets in one call.
class CliFactsheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesARunOfFactsheets()
    {
        const auto write = [this](const QStringList &which, const QString &name) {
            return run(QStringList{QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE)} + which
                       + QStringList{QStringLiteral("-o"), m_folder.filePath(name),
                                     QStringLiteral("--dpi"), QStringLiteral("40")});
        };
        const Run byMonth = write(words(QStringLiteral("--from 2025-06 --to 2025-07")),
                                  QStringLiteral("run-{month}.png"));
        QVERIFY2(byMonth.status == 0, qPrintable(byMonth.err));
        QCOMPARE(byMonth.out, QByteArray("wrote run-2025-06.png\nwrote run-2025-07.png\n"));
        const Run countries = write(words(QStringLiteral("--month 2025-07 --country SRB,XKX")),
                                    QStringLiteral("wb-{country}.png"));
        QVERIFY2(countries.status == 0, qPrintable(countries.err));
        QVERIFY(QFileInfo::exists(m_folder.filePath(QStringLiteral("wb-XKX.png"))));
        const QString one = QStringLiteral("one.png");
        for (const char *wrong :
             {"--from 2025-06 --to 2025-07", "--from 2025-07", "--month 2025-07 --to 2025-08",
              "--from 2025-08 --to 2025-07", "--month 2025-07 --country FRA", ""}) {
            QCOMPARE(write(words(QString::fromLatin1(wrong)), one).status, 2);
        }
        QCOMPARE(
            write(words(QStringLiteral("--month 2025-07")), QStringLiteral("{day}.pdf")).status, 2);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(one)));
        const Run json
            = run(QStringList{QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE)}
                  + words(QStringLiteral("--month 2025-07 --country BIH --format json")));
        QCOMPARE(json.json()[u"country"].toString(), QStringLiteral("BIH"));
        QVERIFY(json.json()[u"sentences"][u"arrivals"].toString().contains(
            QStringLiteral("7,584 new arrivals were recorded in Bosnia and Herzegovina")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliFactsheetsTest)
#include "tst_cli_factsheets.moc"
