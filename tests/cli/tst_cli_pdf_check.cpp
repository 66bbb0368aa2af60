// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace mm::test;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A document with one digit of its table changed; empty when there is none.
QByteArray withOtherFigure(QByteArray pdf)
{
    const qsizetype at = pdf.indexOf(",reported\n");
    if (at <= 0) {
        return {};
    }
    pdf[at - 1] = pdf[at - 1] == '1' ? '2' : '1';
    return pdf;
}

/// SHA-256 in hex digits of the table that travels with a document.
QByteArray tableHash(const QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("block,row,column,value,state\n");
    const qsizetype end = pdf.indexOf("\nendstream", begin);
    return QCryptographicHash::hash(pdf.sliced(begin, end - begin), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

/// Which numbers of an exported factsheet a dataset still gives.
class CliPdfCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void figuresHold_data();
    void figuresHold();
    void changedNumbersAreNamed();
    void aloneItIsCheckedForItself();
    void alteredFiguresAreNoticed();
    void forgedFiguresAreNoticed();
    void strangersAreRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Run verify(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("verify")} + arguments);
    }
    [[nodiscard]] QString document(const QString &options) const
    {
        const QString name = path(QStringLiteral("page.pdf"));
        QFile::remove(name);
        const Run made = run(QStringList{QStringLiteral("factsheet"), m_dataset} + words(options)
                             + QStringList{QStringLiteral("-o"), name});
        return made.status == 0 ? name : QString();
    }

    QTemporaryDir m_folder;
    QString m_dataset;
};

void CliPdfCheckTest::initTestCase()
{
    m_dataset = path(QStringLiteral("mine.movements"));
    QVERIFY(QFile::copy(QStringLiteral(MM_SAMPLE), m_dataset));
}

void CliPdfCheckTest::figuresHold_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("region") << QStringLiteral("--month 2025-07");
    QTest::newRow("another style") << QStringLiteral("--month 2025-06 --style 2023");
    QTest::newRow("country in another language")
        << QStringLiteral("--month 2025-07 --country XKX --language sq");
}

void CliPdfCheckTest::figuresHold()
{
    QFETCH(QString, options);
    const QString pdf = document(options);
    const Run whole = verify({pdf, m_dataset, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(whole.status == 0, qPrintable(whole.err + QString::fromUtf8(whole.out)));
    QVERIFY(whole.json()[u"figures"].toInt() > 5);
    QCOMPARE(whole.json()[u"format_version"].toInt(), 1);
    QCOMPARE(whole.json()[u"verdict"].toString(), QStringLiteral("agrees"));
    QCOMPARE(whole.json()[u"agree"].toInt(), whole.json()[u"figures"].toInt());
    QVERIFY(whole.json()[u"change_set"].toInt() >= 1);
    QVERIFY(options.contains(whole.json()[u"month"].toString()));
}

void CliPdfCheckTest::changedNumbersAreNamed()
{
    const QString pdf = document(QStringLiteral("--month 2025-07"));
    const QString later = path(QStringLiteral("later.movements"));
    QVERIFY(QFile::copy(m_dataset, later));
    const Run edited
        = run({QStringLiteral("edit"), later, QStringLiteral("--script"), QStringLiteral("-")},
              "SRB new_arrivals \"\" 2025-07 = 4321\n");
    QVERIFY2(edited.status == 0, qPrintable(edited.err));
    const Run changed = verify({pdf, later, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(changed.status, 1);
    QCOMPARE(changed.json()[u"verdict"].toString(), QStringLiteral("differs"));
    QVERIFY(changed.json()[u"tampered"].toArray().isEmpty());
    const QJsonArray differences = changed.json()[u"differences"].toArray();
    QVERIFY(!differences.isEmpty());
    QCOMPARE(changed.json()[u"agree"].toInt() + differences.size(),
             changed.json()[u"figures"].toInt());
    const bool namesSerbia = std::ranges::any_of(differences, [](const QJsonValue &difference) {
        return difference[u"row"].toString().startsWith(QStringLiteral("Serbia"))
            && difference[u"printed"][u"value"] != difference[u"now"][u"value"];
    });
    QVERIFY2(namesSerbia, changed.out.constData());
    const Run text = verify({pdf, later});
    QCOMPARE(text.status, 1);
    QVERIFY2(text.out.contains("Serbia") && text.out.contains("do not"), text.out.constData());
}

void CliPdfCheckTest::aloneItIsCheckedForItself()
{
    const Run alone = verify({document(QStringLiteral("--month 2025-07"))});
    QCOMPARE(alone.status, 0);
    QVERIFY2(alone.out.contains("2025-07"), alone.out.constData());
    const Run json = verify(
        {path(QStringLiteral("page.pdf")), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.json()[u"verdict"].toString(), QStringLiteral("intact"));
    QVERIFY(!json.json().contains(u"differences"));
}

void CliPdfCheckTest::alteredFiguresAreNoticed()
{
    const QString pdf = document(QStringLiteral("--month 2025-07"));
    const QByteArray bytes = withOtherFigure(fileBytes(pdf));
    QVERIFY(!bytes.isEmpty());
    writeFile(pdf, bytes);
    for (const QStringList &arguments : {QStringList{pdf}, QStringList{pdf, m_dataset}}) {
        const Run altered = verify(arguments);
        QCOMPARE(altered.status, 1);
        QVERIFY2(altered.out.contains("altered"), altered.out.constData());
        const Run json = verify(arguments + words(QStringLiteral("--format json")));
        QCOMPARE(json.status, 1);
        QCOMPARE(json.json()[u"verdict"].toString(), QStringLiteral("tampered"));
    }
}

/// Whoever alters a figure can alter its checksum with it, but not the state it was made from.
void CliPdfCheckTest::forgedFiguresAreNoticed()
{
    const QString pdf = document(QStringLiteral("--month 2025-07"));
    const QByteArray bytes = fileBytes(pdf);
    QByteArray forged = withOtherFigure(bytes);
    QVERIFY(bytes.contains(tableHash(bytes)));
    forged.replace(tableHash(bytes), tableHash(forged));
    writeFile(pdf, forged);
    QCOMPARE(verify({pdf}).status, 0);
    const Run json = verify({pdf, m_dataset, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(json.status, 1);
    QCOMPARE(json.json()[u"verdict"].toString(), QStringLiteral("tampered"));
    QCOMPARE(json.json()[u"tampered"].toArray().size(), 1);
    const QJsonValue figure = json.json()[u"tampered"][0];
    QVERIFY(figure[u"printed"][u"value"] != figure[u"then"][u"value"]);
    const Run text = verify({pdf, m_dataset});
    QVERIFY2(text.out.contains("Tampered"), text.out.constData());
}

void CliPdfCheckTest::strangersAreRefused()
{
    const QString pdf = path(QStringLiteral("other.pdf"));
    writeFile(pdf, "%PDF-1.7\n% of another program\n");
    const Run stranger = verify({pdf, m_dataset});
    QCOMPARE(stranger.status, 3);
    QVERIFY2(stranger.err.contains(QStringLiteral("not made by this program")),
             qPrintable(stranger.err));
    QCOMPARE(stranger.err.count(u'\n'), 1);

    const QString chart = path(QStringLiteral("chart.pdf"));
    QCOMPARE(run({QStringLiteral("chart"), m_dataset, QStringLiteral("--chart"),
                  QStringLiteral("arrivals"), QStringLiteral("-o"), chart})
                 .status,
             0);
    const Run figureless = verify({chart, m_dataset});
    QCOMPARE(figureless.status, 3);
    QVERIFY2(figureless.err.contains(QStringLiteral("factcheck")), qPrintable(figureless.err));
    QCOMPARE(verify({m_dataset, m_dataset}).status, 3);
}

QTEST_GUILESS_MAIN(CliPdfCheckTest)
#include "tst_cli_pdf_check.moc"
