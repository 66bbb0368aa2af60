// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/property.h"

#include <QCryptographicHash>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheStandard_data();
    void examplesOfTheStandard();
    void piecesAreTheWhole();
};

void TestSha256::examplesOfTheStandard_data()
{
    // NIST, Cryptographic Standards and Guidelines, example values for SHA-256.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("hash");
    QTest::newRow("none") << QByteArray()
                          << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("one block") << QByteArray(
        "abc") << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
}

void TestSha256::examplesOfTheStandard()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, hash);
    QCOMPARE(sha256Hex(bytes), hash);
    QCOMPARE(sha256Of(bytes).toHex(), hash.toLatin1());
}

void TestSha256::piecesAreTheWhole()
{
    test::Random random;
    for (int run = 0; run < 50; ++run) {
        QByteArray bytes;
        for (int length = random.integer(0, 4000); length > 0; --length) {
            bytes.append(static_cast<char>(random.integer(0, 255)));
        }
        const qsizetype cut = random.integer(0, static_cast<int>(bytes.size()));
        Sha256 hash;
        hash.add(QByteArrayView(bytes).first(cut));
        hash.add(QByteArrayView(bytes).sliced(cut));
        const QByteArray whole = hash.result();
        QVERIFY2(whole == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                 random.seedText().constData());
        QVERIFY2(whole == sha256Of(bytes), random.seedText().constData());
    }
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
