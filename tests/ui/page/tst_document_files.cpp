// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/content_csv.h"
#include "core/factsheet/content_package.h"
#include "tests/core/factsheet/month_data.h"
#include "ui/page/document_files.h"
#include "ui/page/document_layout.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace mm;

namespace {

/// Runs this program as one that only writes the document, see main().
const QString kWriteOnly = QStringLiteral("--write-document");

PrintedFactsheet july()
{
    const Factsheet factsheet = test::MonthData::editions().factsheet("2025-07", "2025");
    const Composition composition = Composition::usual();
    return {factsheet.content, composition,
            layOutDocument(factsheet.content, composition, GeoShapes::builtIn().value())};
}

#define NEED_TOOL(tool)                                                                            \
    do {                                                                                           \
        if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                        \
            QSKIP(tool " is not installed");                                                       \
    } while (false)

QString output(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

} // namespace

class TestDocumentFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        m_july = july();
        const auto written = writeDocument(*m_july, path("july.pdf"), DocumentFormat::Pdf, 0);
        QVERIFY(written);
        QCOMPARE(*written, QStringList(path("july.pdf")));
    }

    void pdfHasTitleLanguageAndNothingPrivate()
    {
        NEED_TOOL("pdfinfo");
        const QString facts = output(QStringLiteral("pdfinfo"), {path("july.pdf")});
        QVERIFY(facts.contains(QStringLiteral("Western Balkans, July 2025")));
        QVERIFY(facts.contains(QStringLiteral("A4")));
        QVERIFY(!facts.contains(QStringLiteral("CreationDate")));
        QVERIFY(bytes("july.pdf").contains("/Lang <FEFF0065006E>"));
        QVERIFY(bytes("july.pdf").contains("/DisplayDocTitle true"));
    }

    void pdfIsSearchableInTheOrderOfReading()
    {
        NEED_TOOL("pdftotext");
        const QString text
            = output(QStringLiteral("pdftotext"), {path("july.pdf"), QStringLiteral("-")})
                  .simplified();
        const FactsheetContent &content = m_july->content;
        for (const ContentBlock &block : content.blocks) {
            for (const QString &sentence : block.paragraphs) {
                QVERIFY2(text.contains(sentence.simplified()), qPrintable(sentence));
            }
        }
        for (const Footnote &note : content.footnotes) {
            QVERIFY2(text.contains(note.text.simplified()), qPrintable(note.text));
        }
        QVERIFY(text.indexOf(content.title) < text.indexOf(content.source));
    }

    void pdfIsVectorWithEmbeddedFonts()
    {
        NEED_TOOL("pdffonts");
        const QStringList fonts
            = output(QStringLiteral("pdffonts"), {path("july.pdf")}).split(u'\n').mid(2);
        QVERIFY(fonts.size() > 1);
        for (const QString &font : fonts) {
            // Embedded, and with a way back from glyphs to letters.
            static const QRegularExpression sound(QStringLiteral("\\byes +(yes|no) +yes\\b"));
            QVERIFY2(font.isEmpty() || font.contains(sound), qPrintable(font));
        }
        QCOMPARE(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path("july.pdf")})
                     .split(u'\n', Qt::SkipEmptyParts)
                     .size(),
                 2);
    }

    void pdfCarriesItsFigures()
    {
        NEED_TOOL("pdfdetach");
        const QString target = path("figures.csv");
        const QString said = output(QStringLiteral("pdfdetach"),
                                    {QStringLiteral("-save"), QStringLiteral("2"),
                                     QStringLiteral("-o"), target, path("july.pdf")});
        QVERIFY2(QFileInfo::exists(target), qPrintable(said));
        const QByteArray csv = bytes("figures.csv");
        QVERIFY(csv.startsWith("block,row,column,value,state\n"));
        QVERIFY(csv.contains("mixed_movements,headline,"));
        QVERIFY(csv.contains("asylum,"));
        QVERIFY(csv.contains(",not_reported\n") || csv.contains(",reported\n"));
        for (const QByteArray &line : csv.split('\n')) {
            QVERIFY(line.isEmpty() || QByteArray("=+-@").indexOf(line[0]) < 0);
        }
    }

    void pdfCarriesADataPackage()
    {
        NEED_TOOL("pdfdetach");
        const QString target = path("datapackage.json");
        output(QStringLiteral("pdfdetach"),
               {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), target,
                path("july.pdf")});
        QCOMPARE(bytes("datapackage.json"),
                 contentPackage(m_july->content, contentCsv(m_july->content)));
    }

    void pdfIsTheSameInAnyRun()
    {
        const QByteArray first = bytes("july.pdf");
        const auto again = pdfDocument(*m_july);
        QVERIFY(again);
        QVERIFY(*again == first);
        for (const char *seed : {"1", "4711"}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_HASH_SEED"), QString::fromLatin1(seed));
            environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Kathmandu"));
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("sr_RS.UTF-8"));
            environment.insert(QStringLiteral("USER"), QStringLiteral("canary93"));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(), {kWriteOnly, path("child.pdf")});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(bytes("child.pdf") == first);
            QVERIFY(!bytes("child.pdf").contains("canary93"));
        }
    }

    void everyPageIsAPicture()
    {
        PrintedFactsheet two = *m_july;
        two.document.pages.push_back(two.document.pages.front());
        constexpr int kDpi = 60;
        const auto written = writeDocument(two, path("two.png"), DocumentFormat::Png, kDpi);
        QVERIFY(written);
        QCOMPARE(*written, (QStringList{path("two-1.png"), path("two-2.png")}));
        QCOMPARE(QImage(path("two-2.png")).size(), QSize(496, 702));
        const auto one = writeDocument(*m_july, path("one.png"), DocumentFormat::Png, kDpi);
        QCOMPARE(one.value(), QStringList(path("one.png")));
    }

    void drawingIsSoundXml()
    {
        QVERIFY(writeDocument(*m_july, path("july.svg"), DocumentFormat::Svg, 0));
        QXmlStreamReader reader(bytes("july.svg"));
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters) {
                text += reader.text();
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(text.contains(QStringLiteral("6,354")));
    }

    void webPageIsWellFormedAndComplete()
    {
        NEED_TOOL("python3");
        QVERIFY(writeDocument(*m_july, path("july.html"), DocumentFormat::Html, 0));
        const QString faults
            = output(QStringLiteral("python3"),
                     {QStringLiteral(MM_TEST_DIR "/check_html.py"), path("july.html")});
        QCOMPARE(faults, QString());
        const QString html = QString::fromUtf8(bytes("july.html"));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"en\">")));
        for (const Footnote &note : m_july->content.footnotes) {
            QVERIFY(html.contains(note.text.toHtmlEscaped()));
        }
        QCOMPARE(html.count(QStringLiteral("<svg ")), 4);
        QCOMPARE(html.count(QStringLiteral("role=\"img\" aria-label=\"")), 4);
    }

    void refusesWhatDoesNotFit()
    {
        PrintedFactsheet broken = *m_july;
        broken.document.pages[0].blocks[0].fits = false;
        const auto refused = writeDocument(broken, path("no.pdf"), DocumentFormat::Pdf, 0);
        QVERIFY(!refused);
        QVERIFY(refused.error().contains(broken.content.blocks[0].title));
        QVERIFY(!QFileInfo::exists(path("no.pdf")));
    }

    void endingsDecideOnTheFormat()
    {
        QCOMPARE(documentFormatFor(QStringLiteral("a.PDF")).value(), DocumentFormat::Pdf);
        QCOMPARE(documentFormatFor(QStringLiteral("a.html")).value(), DocumentFormat::Html);
        QVERIFY(!documentFormatFor(QStringLiteral("a.docx")));
        QVERIFY(!documentFormatFor(QStringLiteral("a")));
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray bytes(const char *name) const { return test::fileBytes(path(name)); }

    QTemporaryDir m_folder;
    std::optional<PrintedFactsheet> m_july;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kWriteOnly) {
        return loadFonts() && writeDocument(july(), arguments.value(2), DocumentFormat::Pdf, 0) ? 0
                                                                                                : 1;
    }
    TestDocumentFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_document_files.moc"
