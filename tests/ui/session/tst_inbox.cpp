// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signal_came.h"
#include "ui/session/inbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// What a folder that is watched announces, and what it leaves alone.
class TestInbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void announcesWhatIsComplete();
    void leavesAlone_data();
    void leavesAlone();
    void announcesNothingThatIsImported();
    void announcesOneWorkbookOnce();
    void announcesAgainWhatChanged();
    void saysThatTheFolderIsNotThere();
    void goesOnWhenTheFolderIsBack();
    void noticesByItself();
    void watchesNothingWhenSwitchedOff();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QStringList names(const Inbox &inbox) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"inbox"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void look(Inbox &inbox)
{
    QSignalSpy looked(&inbox, &Inbox::looked);
    inbox.look();
    QVERIFY(test::came(looked));
}

/// Two looks: what does not change between them is complete.
void lookTwice(Inbox &inbox)
{
    look(inbox);
    look(inbox);
}

} // namespace

void TestInbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path()));
}

void TestInbox::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(QDir(path()).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestInbox::names(const Inbox &inbox) const
{
    QStringList names;
    const QStringList waiting = inbox.waiting();
    for (const QString &file : waiting) {
        names << QDir(path()).relativeFilePath(file);
    }
    return names;
}

void TestInbox::announcesWhatIsComplete()
{
    write(u"July.csv"_s, "half");
    Inbox inbox;
    inbox.watch(path());
    look(inbox);
    QCOMPARE(names(inbox), QStringList());
    write(u"July.csv"_s, "half and more");
    look(inbox);
    QCOMPARE(names(inbox), QStringList());
    QSignalSpy changed(&inbox, &Inbox::changed);
    look(inbox);
    QCOMPARE(names(inbox), QStringList{u"July.csv"_s});
    QCOMPARE(changed.size(), 1);
    look(inbox);
    QCOMPARE(changed.size(), 1);
}

void TestInbox::leavesAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray some = "some";
    QTest::newRow("lock of a spreadsheet") << u"~$July.xlsx"_s << some;
    QTest::newRow("lock of an office") << u".~lock.July.ods#"_s << some;
    QTest::newRow("hidden") << u".July.xlsx"_s << some;
    QTest::newRow("half a download") << u"July.xlsx.part"_s << some;
    QTest::newRow("half a download elsewhere") << u"July.xlsx.crdownload"_s << some;
    QTest::newRow("temporary") << u"July.xlsx.tmp"_s << some;
    QTest::newRow("no workbook") << u"letter.docx"_s << some;
    QTest::newRow("empty") << u"July.xlsx"_s << QByteArray();
}

void TestInbox::leavesAlone()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    write(name, bytes);
    QVERIFY(QDir(path()).mkpath(u"folder.xlsx"_s));
    write(u"August.XLSX"_s, "of another month");
    Inbox inbox;
    inbox.watch(path());
    lookTwice(inbox);
    QCOMPARE(names(inbox), QStringList{u"August.XLSX"_s});
}

void TestInbox::announcesNothingThatIsImported()
{
    write(u"July.csv"_s, "july");
    write(u"August.csv"_s, "august");
    Inbox inbox;
    const auto hash = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    inbox.setImported({hash("july")});
    inbox.watch(path());
    lookTwice(inbox);
    QCOMPARE(names(inbox), QStringList{u"August.csv"_s});
    inbox.setImported({hash("july"), hash("august")});
    QCOMPARE(names(inbox), QStringList());
    // Another dataset has not got them.
    inbox.setImported({});
    QCOMPARE(names(inbox), (QStringList{u"August.csv"_s, u"July.csv"_s}));
}

void TestInbox::announcesOneWorkbookOnce()
{
    write(u"July.csv"_s, "july");
    write(u"July (2).csv"_s, "july");
    Inbox inbox;
    inbox.watch(path());
    lookTwice(inbox);
    QCOMPARE(inbox.waiting().size(), 1);
    inbox.dismiss();
    QCOMPARE(inbox.waiting().size(), 0);
    lookTwice(inbox);
    QCOMPARE(inbox.waiting().size(), 0);
}

void TestInbox::announcesAgainWhatChanged()
{
    write(u"July.csv"_s, "july");
    Inbox inbox;
    inbox.watch(path());
    lookTwice(inbox);
    inbox.dismiss();
    write(u"July.csv"_s, "july, corrected");
    lookTwice(inbox);
    QCOMPARE(names(inbox), QStringList{u"July.csv"_s});
}

void TestInbox::saysThatTheFolderIsNotThere()
{
    Inbox inbox;
    QSignalSpy troubled(&inbox, &Inbox::troubled);
    inbox.watch(m_folder->filePath(u"nowhere"_s));
    lookTwice(inbox);
    // Said once, not at every look.
    QCOMPARE(troubled.size(), 1);
    QVERIFY(troubled.front().front().toString().contains(u"nowhere"_s));
}

void TestInbox::goesOnWhenTheFolderIsBack()
{
    write(u"July.csv"_s, "july");
    Inbox inbox;
    inbox.watch(path());
    lookTwice(inbox);
    QCOMPARE(inbox.waiting().size(), 1);
    QSignalSpy troubled(&inbox, &Inbox::troubled);
    QVERIFY(QDir(path()).removeRecursively());
    look(inbox);
    QCOMPARE(inbox.waiting().size(), 0);
    QVERIFY(test::came(troubled));
    QVERIFY(QDir().mkpath(path()));
    write(u"August.csv"_s, "august");
    lookTwice(inbox);
    QCOMPARE(names(inbox), QStringList{u"August.csv"_s});
    QVERIFY(QDir(path()).removeRecursively());
    look(inbox);
    QCOMPARE(troubled.size(), 2);
}

void TestInbox::noticesByItself()
{
    Inbox inbox;
    QSignalSpy looked(&inbox, &Inbox::looked);
    inbox.watch(path());
    QVERIFY(test::came(looked));
    QSignalSpy changed(&inbox, &Inbox::changed);
    write(u"July.csv"_s, "july");
    QVERIFY(test::came(changed));
    QCOMPARE(names(inbox), QStringList{u"July.csv"_s});
}

void TestInbox::watchesNothingWhenSwitchedOff()
{
    write(u"July.csv"_s, "july");
    Inbox inbox;
    inbox.watch(path());
    lookTwice(inbox);
    QSignalSpy changed(&inbox, &Inbox::changed);
    inbox.watch({});
    QCOMPARE(inbox.waiting(), QStringList());
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
