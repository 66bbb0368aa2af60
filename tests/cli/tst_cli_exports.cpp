// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QCryptographicHash>
#include <QDir>

#include <memory>

using namespace mm::test;

namespace {

const QString kJson = QStringLiteral(" --format json");
constexpr char kNumbers[] = "BIH new_arrivals \"\" 2025-07 = 123\n"
                            "BIH new_arrivals \"\" 2025-06 = 100 provisional\n"
                            "BIH new_arrivals \"Türkiye\" 2025-07 = 3\n"
                            "BIH new_arrivals \"Afghanistan\" 2025-07 = 100\n"
                            "BIH new_arrivals \"Other\" 2025-07 = 20\n"
                            "SRB new_arrivals \"\" 2025-07 = suppressed\n"
                            "REGION present_total \"\" 2025-07 = 0\n"
                            "REGION pending \"\" 2025-05 = 77 estimated\n";

} // namespace

/// export and template, read back by the program itself.
class CliExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void isReadBack_data();
    void isReadBack();
    void dataPackageDescribesItsTable();
    void repeatsByteByByte();
    void publicWithholdsSmallCounts();
    void keepsTheOldFileWhenItCannotWrite();
    void templateIsReadBackWithoutAQuestion_data();
    void templateIsReadBackWithoutAQuestion();

private:
    [[nodiscard]] Run exported(const QString &format, const QString &name,
                               const QString &rest = {}) const
    {
        return m_folder->call(
            QStringLiteral("export"),
            QStringLiteral("--to %1 -o '%2' %3").arg(format, m_folder->path(name), rest));
    }

    std::unique_ptr<DatasetFolder> m_folder;
};

void CliExportsTest::init()
{
    m_folder = std::make_unique<DatasetFolder>();
    QVERIFY(m_folder->isMade());
    QCOMPARE(m_folder->edit(kNumbers).status, 0);
}

void CliExportsTest::isReadBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << QStringLiteral("csv") << QStringLiteral("out.csv");
    QTest::newRow("hxl") << QStringLiteral("hxl") << QStringLiteral("out.csv");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << QStringLiteral("out.xlsx");
    QTest::newRow("data package") << QStringLiteral("datapackage")
                                  << QStringLiteral("package/data.csv");
}

/// Imported into an empty dataset, nothing differs; imported into its own, nothing changes.
void CliExportsTest::isReadBack()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    const Run written = exported(format, file.section(u'/', 0, 0));
    QVERIFY2(written.status == 0, qPrintable(written.err));
    const QString path = m_folder->path(file);
    const Run same = m_folder->call(QStringLiteral("import"), u'\'' + path + u'\'' + kJson);
    QVERIFY2(same.status == 0, qPrintable(same.err));
    // A sheet for people also says what is not reported.
    QVERIFY(same.json()[u"unchanged"].toInt() >= 8);
    QCOMPARE(same.json()[u"new"].toInt() + same.json()[u"changed"].toInt(), 0);
    QVERIFY(same.json()[u"change_set"].isNull());

    const DatasetFolder other;
    const Run copied = other.call(QStringLiteral("import"), u'\'' + path + u'\'' + kJson);
    QVERIFY2(copied.status == 0, qPrintable(copied.err));
    QCOMPARE(copied.json()[u"new"].toInt(), 8);
    QVERIFY(exported(QStringLiteral("csv"), QStringLiteral("a.csv")).status == 0);
    QCOMPARE(other
                 .call(QStringLiteral("export"),
                       QStringLiteral("-o '%1'").arg(other.path(QStringLiteral("b.csv"))))
                 .status,
             0);
    QCOMPARE(fileBytes(other.path(QStringLiteral("b.csv"))),
             fileBytes(m_folder->path(QStringLiteral("a.csv"))));
}

void CliExportsTest::dataPackageDescribesItsTable()
{
    QCOMPARE(exported(QStringLiteral("datapackage"), QStringLiteral("package")).status, 0);
    const QByteArray table = fileBytes(m_folder->path(QStringLiteral("package/data.csv")));
    const QJsonObject package
        = QJsonDocument::fromJson(
              fileBytes(m_folder->path(QStringLiteral("package/datapackage.json"))))
              .object();
    QVERIFY(package[u"$schema"].toString().contains(QStringLiteral("/2.0/")));
    const QJsonValue resource = package[u"resources"][0];
    QCOMPARE(resource[u"path"].toString(), QStringLiteral("data.csv"));
    QCOMPARE(resource[u"bytes"].toInt(), table.size());
    const QByteArray hash = QCryptographicHash::hash(table, QCryptographicHash::Sha256).toHex();
    QCOMPARE(resource[u"hash"].toString(), QStringLiteral("sha256:") + QString::fromLatin1(hash));
    QStringList fields;
    for (const QJsonValue field : resource[u"schema"][u"fields"].toArray()) {
        fields << field[u"name"].toString();
    }
    QCOMPARE(fields.join(u',').toUtf8(), table.left(table.indexOf('\n')));
}

void CliExportsTest::repeatsByteByByte()
{
    for (const char *format : {"csv", "hxl", "sdmx-csv", "xlsx"}) {
        QProcessEnvironment other = QProcessEnvironment::systemEnvironment();
        other.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Tokyo"));
        other.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        other.insert(QStringLiteral("USER"), QStringLiteral("canary-user"));
        const auto write = [&](const QString &name, const QProcessEnvironment &environment) {
            const QString path = m_folder->path(name);
            const Run result
                = run({QStringLiteral("export"), m_folder->dataset(), QStringLiteral("--to"),
                       QLatin1String(format), QStringLiteral("-o"), path},
                      {}, environment);
            return result.status == 0 ? fileBytes(path) : QByteArray();
        };
        const QByteArray first
            = write(QStringLiteral("first"), QProcessEnvironment::systemEnvironment());
        QVERIFY2(!first.isEmpty(), format);
        QVERIFY2(write(QStringLiteral("second"), other) == first, format);
    }
}

void CliExportsTest::publicWithholdsSmallCounts()
{
    QCOMPARE(exported(QStringLiteral("csv"), QStringLiteral("out.csv"), QStringLiteral("--public"))
                 .status,
             0);
    const QByteArray csv = fileBytes(m_folder->path(QStringLiteral("out.csv")));
    QVERIFY(csv.contains("BIH,new_arrivals,Türkiye,2025-07,*,suppressed\n"));
    // Otherwise 123 - 100 - 20 gives it back.
    QVERIFY(csv.contains("BIH,new_arrivals,Other,2025-07,*,suppressed\n"));
    QVERIFY(csv.contains("BIH,new_arrivals,,2025-07,123,confirmed\n"));
    QVERIFY(csv.contains("BIH,new_arrivals,Afghanistan,2025-07,100,confirmed\n"));
    QVERIFY(csv.contains("REGION,present_total,,2025-07,0,confirmed\n"));
}

void CliExportsTest::keepsTheOldFileWhenItCannotWrite()
{
    const QString folder = m_folder->path(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(folder));
    for (const char *format : {"csv", "xlsx", "sdmx-csv", "hxl"}) {
        const Run result = exported(QLatin1String(format), QStringLiteral("folder"));
        QCOMPARE(result.status, 3);
        QVERIFY(result.err.contains(QStringLiteral("folder")));
    }
    const Run nowhere = exported(QStringLiteral("csv"), QStringLiteral("no/such/place.csv"));
    QCOMPARE(nowhere.status, 3);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 0);
    QCOMPARE(exported(QStringLiteral("docx"), QStringLiteral("x.docx")).status, 2);
}

void CliExportsTest::templateIsReadBackWithoutAQuestion_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"ALB", "BIH", "XKX", "MNE", "MKD", "SRB"}) {
        QTest::newRow(country) << QString::fromLatin1(country);
    }
}

void CliExportsTest::templateIsReadBackWithoutAQuestion()
{
    QFETCH(QString, country);
    const QByteArray code = country.toUtf8();
    QCOMPARE(m_folder
                 ->edit(code + " asylum_applications \"\" 2025-07 = 1204\n" + code
                        + " present_in_centres \"\" 2025-07 = 310\n" + code
                        + " present_in_centres \"asylum_centre\" 2025-07 = 110\n" + code
                        + " present_outside \"\" 2025-07 = 45 estimated\n" + code
                        + " pending \"\" 2025-03 = suppressed\n" + code
                        + " applications_closed \"\" 2024-12 = 7\n" + code
                        + " present_total \"Syrian Arab Rep.\" 2025-07 = 12\n" + code
                        + " present_total \"Other\" 2025-07 = 6\n")
                 .status,
             0);
    const QString path = m_folder->path(QStringLiteral("form.xlsx"));
    const Run made
        = m_folder->call(QStringLiteral("template"),
                         QStringLiteral("--country %1 --month 2025-08 -o '%2'").arg(country, path));
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const Run read = m_folder->call(QStringLiteral("import"), u'\'' + path + u'\'' + kJson);
    QVERIFY2(read.status == 0, qPrintable(read.err));
    QVERIFY2(read.json()[u"files"][0][u"questions"].toArray().isEmpty(), qPrintable(read.err));
    QCOMPARE(read.json()[u"new"].toInt(), 0);
    QVERIFY2(read.json()[u"changed"].toInt() == 0, read.out.left(3000).constData());
    QVERIFY(read.json()[u"unchanged"].toInt() >= 8);
    QCOMPARE(read.json()[u"refused"].toInt(), 0);
}

QTEST_GUILESS_MAIN(CliExportsTest)
#include "tst_cli_exports.moc"
