// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "tests/support/small_catalogue.h"
#include "ui/session/desk_file.h"

#include <QDir>
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

    void printsThePinnedComparisons()
    {
        // The same place as the program's.
        QCoreApplication::setOrganizationName(QStringLiteral("Mixed Movements"));
        QCoreApplication::setApplicationName(QStringLiteral("mixed-movements"));
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        const auto catalogue = shippedCatalogue();
        const auto period = [](int year) {
            return *mm::Period::make(*mm::Month::make(year, 1), *mm::Month::make(year, 7));
        };
        mm::Desk desk;
        desk.pinned = {{{*catalogue->findIndicator(QStringLiteral("new_arrivals")),
                         {period(2025), period(2024)},
                         mm::ComparisonView::Change,
                         {},
                         {}},
                        true}};
        const QString path = mm::deskPath(QStringLiteral(MM_SAMPLE));
        QVERIFY(path.startsWith(m_folder.path()));
        const auto keep = [&path](const QByteArray &bytes) {
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(keep(deskFile(desk, *catalogue)));
        const auto page = [](const char *which) {
            return run(QStringList{QStringLiteral("factsheet"), QStringLiteral(MM_SAMPLE),
                                   QStringLiteral("--month"), QStringLiteral("2025-07")}
                       + words(QString::fromLatin1(which)));
        };
        const QByteArray english = "January–July 2025 compared with January–July 2024";
        QVERIFY2(page("").out.contains(english), page("").out.constData());
        QVERIFY(!page("--no-comparisons").out.contains(english));
        QVERIFY(!page("--country SRB").out.contains(english));
        const Run croatian = page("--language hr");
        QVERIFY(!croatian.out.contains("compared"));
        QVERIFY(croatian.out.contains("siječanj–srpanj 2025. i siječanj–srpanj 2024., broj osoba"));
        // What cannot be read is told, and keeps nobody from a factsheet.
        QVERIFY(keep("no desk"));
        const Run without = page("");
        QCOMPARE(without.status, 0);
        QVERIFY(!without.out.contains(english));
        QVERIFY(without.err.contains(QStringLiteral("cannot be read")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliFactsheetsTest)
#include "tst_cli_factsheets.moc"
