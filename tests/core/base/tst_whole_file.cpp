// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"
#include "tests/support/file_size_limit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

class TestWholeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAFile();
    void keepsTheOldFileWhenTheDiskIsFull();
    void keepsTheOldFileWhenTheWriterGivesUp();
    void saysWhyItFailed_data();
    void saysWhyItFailed();
    void saysThatOneMayNotWriteThere();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestWholeFile::replacesAFile()
{
    QVERIFY(mm::writeWholeFile(path(u"a.txt"_s), "first, and longer"));
    QCOMPARE(content(u"a.txt"_s), QByteArray("first, and longer"));
    QVERIFY(mm::writeWholeFile(path(u"a.txt"_s), "second"));
    QCOMPARE(content(u"a.txt"_s), QByteArray("second"));
}

void TestWholeFile::keepsTheOldFileWhenTheDiskIsFull()
{
    QVERIFY(mm::writeWholeFile(path(u"b.txt"_s), "before"));
    {
        const mm::test::FileSizeLimit limit(4096);
        const auto written = mm::writeWholeFile(path(u"b.txt"_s), QByteArray(100'000, 'x'));
        QVERIFY(!written);
        QVERIFY2(written.error().contains(path(u"b.txt"_s)), qPrintable(written.error()));
    }
    QCOMPARE(content(u"b.txt"_s), QByteArray("before"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"b.txt*"_s}, QDir::Files).size(), 1);
}

void TestWholeFile::keepsTheOldFileWhenTheWriterGivesUp()
{
    QVERIFY(mm::writeWholeFile(path(u"c.txt"_s), "before"));
    const auto written
        = mm::writeWholeFile(path(u"c.txt"_s), [](QIODevice &device) -> mm::Result<void, QString> {
              device.write("half of it");
              return mm::failure(u"There is nothing more to say."_s);
          });
    QVERIFY(!written);
    QCOMPARE(written.error(), u"There is nothing more to say."_s);
    QCOMPARE(content(u"c.txt"_s), QByteArray("before"));
}

void TestWholeFile::saysWhyItFailed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cause");
    QTest::newRow("no folder") << u"absent/a.txt"_s << u"does not exist."_s;
    QTest::newRow("is a folder") << u"folder"_s << u"a folder has that name."_s;
}

void TestWholeFile::saysWhyItFailed()
{
    QFETCH(QString, name);
    QFETCH(QString, cause);
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
    const auto written = mm::writeWholeFile(path(name), "x");
    QVERIFY(!written);
    QVERIFY2(written.error().endsWith(cause), qPrintable(written.error()));
    QVERIFY(written.error().contains(name));
}

void TestWholeFile::saysThatOneMayNotWriteThere()
{
    if (geteuid() == 0) {
        QSKIP("the administrator may write anywhere");
    }
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto written = mm::writeWholeFile(folder.filePath(u"a.svg"_s), "x");
    QFile::setPermissions(folder.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(!written);
    QVERIFY2(written.error().endsWith(u"you may not write there."_s), qPrintable(written.error()));
}

} // namespace

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
