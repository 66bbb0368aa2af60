// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to the bytes of a sound file, what is read is what it held, or nothing.
#include "core/sheet/workbook_reader.h"
#include "tests/support/grid_text.h"
#include "tests/support/package_builder.h"
#include "tests/support/property.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::odsPackage;
using test::PackageBuilder;
using test::xlsxPackage;

namespace {

PackageBuilder soundXlsx()
{
    return xlsxPackage(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>12</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45869</v></c></row>",
        "<si><t>Šid</t></si>");
}

PackageBuilder soundOds()
{
    return odsPackage("<table:table table:name=\"One\"><table:table-row>"
                      "<table:table-cell office:value-type=\"float\" office:value=\"12\">"
                      "<text:p>12</text:p></table:table-cell></table:table-row></table:table>");
}

} // namespace

class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutXlsxIsRefused()
    {
        const QByteArray bytes = soundXlsx().build();
        for (qsizetype length = 1; length < bytes.size(); ++length) {
            const auto workbook = readWorkbook(bytes.first(length), u"cut.xlsx"_s);
            QVERIFY2(!workbook, QByteArray::number(length).constData());
        }
    }

    void aFlippedBitIsNoticedOrChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("xlsx") << soundXlsx().build();
        QTest::newRow("ods") << soundOds().build();
    }
    void aFlippedBitIsNoticedOrChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const auto sound = readWorkbook(bytes, u"a"_s);
        QVERIFY2(sound, qPrintable(test::gridText(sound)));
        const QString expected = test::gridText(sound);
        test::Random random;
        qsizetype refused = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.integer(0, 7)));
            const auto workbook = readWorkbook(flipped, u"a"_s);
            refused += workbook ? 0 : 1;
            QVERIFY2(!workbook || test::gridText(workbook) == expected,
                     random.seedText().constData());
        }
        QVERIFY(refused > bytes.size() / 2); // packed bytes and names are most of the file
    }

    void randomBytesAreNeverRead()
    {
        test::Random random;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes(random.integer(40, 2000), '\0');
            for (char &byte : bytes) {
                byte = static_cast<char>(random.integer(0, 255));
            }
            // Behind a byte order mark any bytes are a text, so noise begins with a zero.
            bytes.prepend(random.chance(0.5) ? QByteArrayLiteral("PK\x03\x04")
                                             : QByteArray(1, '\0'));
            QVERIFY2(!readWorkbook(bytes + '\0', u"noise.bin"_s), random.seedText().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
