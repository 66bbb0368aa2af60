// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch_database.h"
#include "tests/support/signal_came.h"
#include "tests/support/small_catalogue.h"
#include "ui/session/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace mm;

/// Several windows on one database.
class WorkspaceServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_database.reset(); }
    void seesAtOnceWhatAnotherWrites();
    void seesAtOnceWhatAnotherRewrites();
    void showsAConflictAndWhatIsThere();
    void failsInOneSentenceAndKeepsWhatWasOpen();

private:
    [[nodiscard]] std::unique_ptr<Workspace> open() const;
    [[nodiscard]] ObservationKey key() const
    {
        return {{IndicatorId(0), m_catalogue->countries().front(), kTotal}, *Month::make(2025, 7)};
    }
    static void set(Workspace &workspace, const ObservationKey &key, int number)
    {
        workspace.apply(
            *ChangeSet::make(
                {{key, workspace.dataset().at(key), Datum::confirmed(Amount::of(number)), {}}}),
            QStringLiteral("late report"));
    }

    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<test::ScratchDatabase> m_database;
};

void WorkspaceServerTest::initTestCase()
{
    MM_NEED_POSTGRES();
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
}

void WorkspaceServerTest::init()
{
    m_database = std::make_unique<test::ScratchDatabase>();
    QVERIFY(createStore(m_database->address(), *m_catalogue).has_value());
}

std::unique_ptr<Workspace> WorkspaceServerTest::open() const
{
    auto workspace = std::make_unique<Workspace>(m_catalogue);
    workspace->setAuthor(QStringLiteral("Ana"));
    QSignalSpy opened(workspace.get(), &Workspace::opened);
    workspace->open(*ServerAddress::parse(m_database->address()));
    return test::came(opened) ? std::move(workspace) : nullptr;
}

void WorkspaceServerTest::seesAtOnceWhatAnotherWrites()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(first && second);
    for (int number = 1; number <= 5; ++number) {
        Workspace &writer = number % 2 == 0 ? *first : *second;
        const Workspace &reader = number % 2 == 0 ? *second : *first;
        set(writer, key(), number);
        // Nobody asks the reader to look.
        QTRY_VERIFY(reader.dataset().at(key()) == Datum::confirmed(Amount::of(number)));
        QTRY_VERIFY(!writer.isSaving());
        QTRY_COMPARE(reader.stateId(), writer.stateId());
    }
    QCOMPARE(first->log().size(), 5U);
}

void WorkspaceServerTest::seesAtOnceWhatAnotherRewrites()
{
    const auto writer = open();
    const auto reader = open();
    QVERIFY(writer && reader);
    QSignalSpy rewritten(reader.get(), &Workspace::ownSentencesChanged);
    writer->keepOwnSentence({key().month, QStringLiteral("SRB"), QStringLiteral("2025"),
                             QStringLiteral("en"), QStringLiteral("present"),
                             QStringLiteral("Nobody was there.")});
    QVERIFY(test::came(rewritten));
    QCOMPARE(reader->ownSentences().size(), 1U);
    QCOMPARE(reader->ownSentences().front().text, QStringLiteral("Nobody was there."));
    QTRY_VERIFY(reader->ownSentences() == writer->ownSentences());
}

void WorkspaceServerTest::showsAConflictAndWhatIsThere()
{
    const auto workspace = open();
    QVERIFY(workspace);
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    const Datum one = Datum::confirmed(Amount::of(1));
    CommitRequest request;
    request.changes = *ChangeSet::make({{key(), std::nullopt, one, {}}});
    QVERIFY(openStore(m_database->address(), *m_catalogue).value()->commit(request).has_value());
    // No event has been handled since: the window has not heard of it.
    set(*workspace, key(), 2);
    QVERIFY(test::came(failed));
    QTRY_VERIFY(workspace->dataset().at(key()) == one);
    QTRY_COMPARE(workspace->log().size(), 1U);
}

void WorkspaceServerTest::failsInOneSentenceAndKeepsWhatWasOpen()
{
    const auto workspace = open();
    QVERIFY(workspace);
    const QString path = workspace->path();
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    ServerAddress nowhere = *ServerAddress::parse(m_database->address());
    nowhere.port = 1;
    workspace->open(nowhere);
    QVERIFY(test::came(failed));
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("cannot be reached")));
    QCOMPARE(workspace->path(), path);
    set(*workspace, key(), 3);
    QTRY_VERIFY(!workspace->isSaving());
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(WorkspaceServerTest)
#include "tst_workspace_server.moc"
