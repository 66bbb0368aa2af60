// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf_picture.h"

#include "sample_picture.h"
#include "ui/export/pdf_objects.h"
#include "ui/export/picture_writer.h"

#include <QFile>
#include <QGuiApplication>
#include <QObject>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <vector>

namespace {

/// Runs this program as one that only writes the sample, see main().
const QString kWriteOnly = QStringLiteral("--write-sample");
const QString kCanary = QStringLiteral("canary93");

class TestPdfPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(mm::loadFonts()); }
    void isSoundForOtherReaders();
    void keepsTextSearchable();
    void holdsVectorsAndEmbeddedFontsOnly();
    void hasTheExactSizeOnEveryPage();
    void isTheSameInAnyRun();
    void statesTheGivenTimeOrNone();
    void saysNothingOfTheMachine();
    void refusesWhatItCannotParse();

private:
    [[nodiscard]] QString output(const QString &tool, const QStringList &options = {},
                                 const QStringList &trailing = {});
    [[nodiscard]] QByteArray writtenByChild(const QString &hashSeed);

    QTemporaryDir m_folder;
};

#define NEED_TOOL(tool)                                                                            \
    do {                                                                                           \
        if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                        \
            QSKIP(tool " is not installed");                                                       \
    } while (false)

QString TestPdfPicture::output(const QString &tool, const QStringList &options,
                               const QStringList &trailing)
{
    const QString path = m_folder.filePath(QStringLiteral("sample.pdf"));
    if (!mm::writePicture(mm::test::samplePicture(), path, mm::PictureFormat::Pdf)) {
        return {};
    }
    QProcess process;
    process.start(tool, options + QStringList{path} + trailing);
    process.waitForFinished();
    // What the tool complains about counts as well.
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

QByteArray TestPdfPicture::writtenByChild(const QString &hashSeed)
{
    const QString path = m_folder.filePath(QStringLiteral("child.pdf"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_HASH_SEED"), hashSeed);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Kathmandu"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("sr_RS.UTF-8"));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/home/") + kCanary);
    environment.insert(QStringLiteral("USER"), kCanary);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {kWriteOnly, path});
    process.waitForFinished();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPdfPicture::isSoundForOtherReaders()
{
    NEED_TOOL("pdfinfo");
    const QString facts = output(QStringLiteral("pdfinfo"));
    QVERIFY2(!facts.contains(QStringLiteral("Error")), qPrintable(facts));
    QVERIFY(facts.contains(mm::test::samplePicture().title));
    QVERIFY(facts.contains(QStringLiteral("Mixed Movements Analyst")));
    QVERIFY2(facts.contains(QStringLiteral("453.543 x 255.118 pts")), qPrintable(facts));
}

void TestPdfPicture::keepsTextSearchable()
{
    NEED_TOOL("pdftotext");
    const QString text
        = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")});
    QVERIFY2(text.contains(QStringLiteral("Accommodation of officials")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Босна и Херцеговина & <Čačak> −49%")));
}

void TestPdfPicture::holdsVectorsAndEmbeddedFontsOnly()
{
    NEED_TOOL("pdffonts");
    const QString images = output(QStringLiteral("pdfimages"), {QStringLiteral("-list")});
    QVERIFY2(images.startsWith(QStringLiteral("page")), qPrintable(images));
    QCOMPARE(images.trimmed().count(u'\n'), 1); // heading and rule
    const QString fonts = output(QStringLiteral("pdffonts"));
    QVERIFY(fonts.contains(QStringLiteral("Lato")));
    QVERIFY(!fonts.contains(QStringLiteral("DejaVu")));
    QCOMPARE(fonts.count(QStringLiteral(" yes no  yes ")), 2); // embedded, with Unicode map
}

void TestPdfPicture::hasTheExactSizeOnEveryPage()
{
    const std::vector<mm::Picture> pages{mm::test::samplePicture({160, 90}),
                                         mm::test::samplePicture({90, 60.5})};
    const auto file = mm::pdfPictures(pages);
    QVERIFY(file);
    QVERIFY(file->contains("/MediaBox [0 0 453.543 255.118]"));
    QVERIFY(file->contains("/MediaBox [0 0 255.118 171.496]"));
    QVERIFY(file->contains("/Count 2"));
}

void TestPdfPicture::isTheSameInAnyRun()
{
    const QByteArray here = *mm::pdfPicture(mm::test::samplePicture());
    QCOMPARE(*mm::pdfPicture(mm::test::samplePicture()), here);
    for (int seed = 0; seed < 4; ++seed) {
        // Qt takes any other number than 0 as the wish for a random seed.
        QCOMPARE(writtenByChild(QString::number(seed)), here);
    }
}

void TestPdfPicture::statesTheGivenTimeOrNone()
{
    mm::Picture picture = mm::test::samplePicture();
    QVERIFY(!mm::pdfPicture(picture)->contains("CreationDate"));

    qputenv("SOURCE_DATE_EPOCH", "1754006400");
    QVERIFY(mm::pdfPicture(picture)->contains("/CreationDate (D:20250801000000Z)"));
    qunsetenv("SOURCE_DATE_EPOCH");

    picture.made = QDateTime(QDate(2025, 7, 31), QTime(1, 30), QTimeZone(2 * 60 * 60));
    QVERIFY(mm::pdfPicture(picture)->contains("/CreationDate (D:20250730233000Z)"));
}

void TestPdfPicture::saysNothingOfTheMachine()
{
    const QByteArray file = writtenByChild(QStringLiteral("0"));
    QVERIFY(!file.isEmpty());
    QVERIFY(!file.contains(kCanary.toUtf8()));
    QVERIFY(!file.contains(m_folder.path().toUtf8()));
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QVERIFY(host.size() < 6 || !file.contains(host)); // shorter names occur by chance
}

void TestPdfPicture::refusesWhatItCannotParse()
{
    QByteArray file = *mm::pdfPicture(mm::test::samplePicture());
    QVERIFY(mm::PdfObjects::parse(file));
    QVERIFY(!mm::PdfObjects::parse({}));
    QVERIFY(!mm::PdfObjects::parse(file.first(file.size() / 2)));
    QVERIFY(!mm::PdfObjects::parse(file.replace("\n2 0 obj", "\n9 9 obj")));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == kWriteOnly) {
        return mm::loadFonts()
                && mm::writePicture(mm::test::samplePicture(), QString::fromLocal8Bit(argv[2]),
                                    mm::PictureFormat::Pdf)
            ? 0
            : 1;
    }
    TestPdfPicture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf_picture.moc"
