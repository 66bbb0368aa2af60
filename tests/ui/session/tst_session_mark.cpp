// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_catalogue.h"
#include "ui/session/session_mark.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSessionMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void relativeStateFoldersAreIgnored();
    void endedSessionsLeaveNothing();
    void runningSessionsAreLeftAlone();
    void brokenSessionsAreToldOfOnce();
    void otherDatasetsAreNotTheirs();
    void damagedMarksAreNoNews();
    void nowhereToKeepTheMarkIsNoFault();

private:
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->filePath(u"mixed-movements/sessions"_s)).entryList(QDir::Files);
    }
    /// Leaves what a session leaves that is killed now.
    void breakOff(const std::optional<TypedText> &typed);

    std::shared_ptr<const Catalogue> m_catalogue = test::shippedCatalogue();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionMark::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
}

void TestSessionMark::breakOff(const std::optional<TypedText> &typed)
{
    SessionMark mark(m_catalogue);
    QVERIFY(mark.begin(u"/data/a.movements"_s).empty());
    mark.keep(typed);
    mark.settle();
    const QStringList marks = files().filter(QRegularExpression(u"\\.json$"_s));
    QCOMPARE(marks.size(), 1);
    const QDir folder(m_folder->filePath(u"mixed-movements/sessions"_s));
    const QString path = folder.filePath(marks.front());
    const QString copy = path.chopped(5) + u"-killed.json"_s;
    QVERIFY(QFile::copy(path, copy));
    QVERIFY(QFile::copy(path, copy + u".new"_s));
}

void TestSessionMark::relativeStateFoldersAreIgnored()
{
    QCOMPARE(stateFolder(), m_folder->filePath(u"mixed-movements"_s));
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(stateFolder(), QDir::homePath() + u"/.local/state/mixed-movements"_s);
}

void TestSessionMark::endedSessionsLeaveNothing()
{
    {
        SessionMark mark(m_catalogue);
        QVERIFY(mark.begin(u"/data/a.movements"_s).empty());
        QVERIFY(!files().isEmpty());
        QVERIFY(mark.begin(u"/data/b.movements"_s).empty());
        mark.end();
        QVERIFY(files().isEmpty());
        QVERIFY(mark.begin(u"/data/a.movements"_s).empty());
    }
    QVERIFY(files().isEmpty());
}

void TestSessionMark::runningSessionsAreLeftAlone()
{
    SessionMark first(m_catalogue);
    SessionMark second(m_catalogue);
    QVERIFY(first.begin(u"/data/a.movements"_s).empty());
    QVERIFY(second.begin(u"/data/a.movements"_s).empty());
    QCOMPARE(files().filter(QRegularExpression(u"\\.json$"_s)).size(), 2);
    first.end();
    QCOMPARE(files().filter(QRegularExpression(u"\\.json$"_s)).size(), 1);
}

void TestSessionMark::brokenSessionsAreToldOfOnce()
{
    const TypedText typed{TypedText::Kind::Comment,
                          test::totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-07"),
                          u"“ask” Ана\nagain"_s};
    breakOff(typed);
    SessionMark mark(m_catalogue);
    const auto broken = mark.begin(u"/data/a.movements"_s);
    QCOMPARE(broken.size(), std::size_t{1});
    QVERIFY(broken.front().typed == typed);
    QCOMPARE(files().filter(u"killed"_s), QStringList());
    QVERIFY(qAbs(broken.front().began.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QVERIFY(mark.begin(u"/data/a.movements"_s).empty());
}

void TestSessionMark::otherDatasetsAreNotTheirs()
{
    breakOff({});
    SessionMark mark(m_catalogue);
    QVERIFY(mark.begin(u"/data/b.movements"_s).empty());
    QCOMPARE(mark.begin(u"/data/./a.movements"_s).size(), std::size_t{1});
}

void TestSessionMark::damagedMarksAreNoNews()
{
    breakOff({});
    const QDir folder(m_folder->filePath(u"mixed-movements/sessions"_s));
    QFile mark(folder.filePath(files().front()));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("{\"began\":");
    mark.close();
    SessionMark next(m_catalogue);
    QVERIFY(next.begin(u"/data/a.movements"_s).empty());
}

void TestSessionMark::nowhereToKeepTheMarkIsNoFault()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    qputenv("XDG_STATE_HOME", file.fileName().toUtf8());
    SessionMark mark(m_catalogue);
    QVERIFY(mark.begin(u"/data/a.movements"_s).empty());
    mark.keep(TypedText{TypedText::Kind::Number,
                        test::totalKey(*m_catalogue, "SRB", "new_arrivals", "2025-07"), u"1"_s});
}

QTEST_APPLESS_MAIN(TestSessionMark)
#include "tst_session_mark.moc"
