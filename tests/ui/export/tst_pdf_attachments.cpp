// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf_attachments.h"

#include "sample_picture.h"
#include "tests/support/property.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using mm::test::Random;

namespace {

QByteArray documentWith(const std::vector<PdfAttachment> &files)
{
    const Picture picture = test::samplePicture();
    return pdfPictures(std::span(&picture, 1), {.language = {}, .attachments = files}).value();
}

} // namespace

class TestPdfAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void comeBackAsTheyWere()
    {
        const QByteArray tricky = QByteArray("a\nendstream\nendobj\n/Type /Filespec\nstream\n")
            + QByteArray(1, '\0') + "b";
        const QString name = QStringLiteral("Šid – ћ.csv");
        const auto read = pdfAttachments(documentWith(
            {{name, "text/csv", QStringLiteral("a"), tricky},
             {QStringLiteral("empty.json"), "application/json", QString(), QByteArray()}}));
        QVERIFY(read);
        QCOMPARE(read->size(), 2U);
        const auto first = std::ranges::find(*read, name, &PdfAttachment::name);
        QVERIFY(first != read->end());
        QCOMPARE(first->bytes, tricky);
        QVERIFY(pdfAttachments(documentWith({}))->empty());
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another program")
            << QByteArray("%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 2\n0000000000 65535 f \n"
                          "0000000009 00000 n \ntrailer\n<<\n/Root 1 0 R\n>>\n");
        QTest::newRow("cut") << documentWith({}).chopped(200);
        QTest::newRow("moved") << documentWith({}).insert(30, "x");
    }
    void othersAreRefused()
    {
        QFETCH(QByteArray, file);
        const auto read = pdfAttachments(file);
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
    }

    /// Whatever is wrong with the bytes, reading them comes to an end.
    void damagedFilesDoNoHarm()
    {
        Random random;
        const QByteArray whole
            = documentWith({{QStringLiteral("a.csv"), "text/csv", QString(), "1,2\n"}});
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = whole;
            for (int flips = random.integer(1, 8); flips > 0; --flips) {
                // Mostly among what is not a picture: the end of the file.
                const auto behind = static_cast<qsizetype>(
                    random.integer(1, random.chance(0.7) ? 2'000 : static_cast<int>(whole.size())));
                damaged[std::max<qsizetype>(whole.size() - behind, 0)] = static_cast<char>(
                    random.chance(0.5) ? random.integer('0', '9') : random.integer(0, 255));
            }
            const auto read = pdfAttachments(damaged);
            QVERIFY(!read || read->size() <= 1);
        }
    }
};

QTEST_MAIN(TestPdfAttachments)
#include "tst_pdf_attachments.moc"
