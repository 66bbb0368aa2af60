// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/property.h"
#include "tests/support/signal_came.h"
#include "tests/support/small_catalogue.h"
#include "ui/session/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void appliedChangesEqualWhatIsStored();
    void doesNotReadAgainWhatItWrote();
    void seesWhatSomebodyElseWrote();
    void takesBackAnEarlierStep();
    void refusesToTakeBackWhatHasChangedSince();
    void showsAnEarlierStateAndWritesNothing();
    void whatIsSaidIsWrittenAndTakenBack();
    void undoOfAChangeBringsTheSignOffBack();
    void seesWhatSomebodyElseSaid();
    void publishedNumbersWantAReason();

private:
    using Opened = std::unique_ptr<Workspace>;

    [[nodiscard]] Opened open() const;
    [[nodiscard]] ObservationKey key(int place, int month) const;
    void set(Workspace &workspace, const ObservationKey &key, int number) const;
    static void settle(const Workspace &workspace);
    /// Dataset and log as a fresh look at the file gives them.
    [[nodiscard]] bool equalsStore(const Workspace &workspace) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkspace::initTestCase()
{
    m_catalogue = test::shippedCatalogue();
    QVERIFY(m_catalogue);
}

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("test.movements"));
    QVERIFY(createStore(m_path, *m_catalogue).has_value());
}

TestWorkspace::Opened TestWorkspace::open() const
{
    auto workspace = std::make_unique<Workspace>(m_catalogue);
    workspace->setAuthor(QStringLiteral("Ana"));
    QSignalSpy opened(workspace.get(), &Workspace::opened);
    workspace->open(m_path);
    return test::came(opened) ? std::move(workspace) : nullptr;
}

ObservationKey TestWorkspace::key(int place, int month) const
{
    return {{IndicatorId(0), m_catalogue->countries()[static_cast<std::size_t>(place)], kTotal},
            *Month::make(2025, month)};
}

void TestWorkspace::set(Workspace &workspace, const ObservationKey &key, int number) const
{
    const auto after
        = number < 0 ? std::nullopt : std::optional(Datum::confirmed(Amount::of(number)));
    workspace.apply(
        ChangeSet::make({{key, workspace.dataset().at(key), after, {}}}).value_or(ChangeSet()), {});
}

void TestWorkspace::settle(const Workspace &workspace)
{
    QTRY_VERIFY(!workspace.isSaving());
}

bool TestWorkspace::equalsStore(const Workspace &workspace) const
{
    const auto store = openStore(m_path, *m_catalogue, OpenMode::ReadOnly);
    if (!store) {
        return false;
    }
    const auto dataset = (*store)->load();
    const auto log = (*store)->changeSets();
    const auto stateId = (*store)->stateId();
    return dataset && log && stateId && *dataset == workspace.dataset()
        && *stateId == workspace.stateId()
        && std::ranges::equal(*log, workspace.log(), {}, &ChangeSetInfo::hash, &ChangeSetInfo::hash)
        && std::ranges::equal(*log, workspace.log(), {}, &ChangeSetInfo::at, &ChangeSetInfo::at);
}

void TestWorkspace::appliedChangesEqualWhatIsStored()
{
    test::Random random;
    const Opened ours = open();
    const Opened theirs = open();
    QVERIFY(ours && theirs);
    for (int run = 0; run < 40; ++run) {
        // Several verbs in a row without waiting, and now and then somebody else between them.
        for (int verb = random.integer(1, 5); verb > 0; --verb) {
            Workspace &workspace = random.chance(0.15) ? *theirs : *ours;
            switch (random.integer(0, 5)) {
            case 0:
                workspace.undo();
                break;
            case 1:
                workspace.redo();
                break;
            case 2:
                if (!workspace.log().empty()) {
                    const auto last = static_cast<int>(workspace.log().size()) - 1;
                    workspace.takeBack(
                        workspace.log()[static_cast<std::size_t>(random.integer(0, last))]);
                }
                break;
            default:
                set(workspace, key(random.integer(0, 5), random.integer(1, 4)),
                    random.integer(-1, 3));
            }
        }
        settle(*ours);
        settle(*theirs);
        ours->refresh();
        theirs->refresh();
        QTRY_VERIFY2(equalsStore(*ours), random.seedText().constData());
        QTRY_VERIFY2(equalsStore(*theirs), random.seedText().constData());
        QVERIFY2(ours->nextUndo().has_value() == theirs->nextUndo().has_value(),
                 random.seedText().constData());
    }
}

void TestWorkspace::doesNotReadAgainWhatItWrote()
{
    const Opened workspace = open();
    QVERIFY(workspace);
    set(*workspace, key(0, 1), 1);
    set(*workspace, key(1, 1), 1);
    settle(*workspace);
    const auto untouched = workspace->dataset().block(IndicatorId(0), key(1, 1).series.place);
    set(*workspace, key(0, 2), 5);
    settle(*workspace);
    workspace->undo();
    settle(*workspace);
    workspace->redo();
    settle(*workspace);
    workspace->refresh();
    QTest::qWait(0);
    // A dataset that was read anew would have made this block anew.
    QCOMPARE(workspace->dataset().block(IndicatorId(0), key(1, 1).series.place), untouched);
    QVERIFY(equalsStore(*workspace));
}

void TestWorkspace::seesWhatSomebodyElseWrote()
{
    const Opened ours = open();
    const Opened theirs = open();
    set(*theirs, key(2, 3), 7);
    settle(*theirs);
    set(*ours, key(0, 1), 1);
    settle(*ours);
    QTRY_VERIFY(ours->dataset().at(key(2, 3)) == Datum::confirmed(Amount::of(7)));
    QVERIFY(equalsStore(*ours));
}

void TestWorkspace::takesBackAnEarlierStep()
{
    const Opened workspace = open();
    set(*workspace, key(0, 1), 1);
    set(*workspace, key(1, 1), 2);
    settle(*workspace);
    workspace->takeBack(workspace->log().back());
    settle(*workspace);
    QVERIFY(!workspace->dataset().at(key(0, 1)));
    QVERIFY(workspace->dataset().at(key(1, 1)).has_value());
    QCOMPARE(workspace->log().size(), 3U);
    QCOMPARE(workspace->log().front().origin, Origin::Undo);
    QVERIFY(equalsStore(*workspace));
    // It is a step like any other, and can be taken back itself.
    workspace->undo();
    settle(*workspace);
    QVERIFY(workspace->dataset().at(key(0, 1)).has_value());
}

void TestWorkspace::refusesToTakeBackWhatHasChangedSince()
{
    const Opened workspace = open();
    set(*workspace, key(0, 1), 1);
    set(*workspace, key(0, 1), 2);
    settle(*workspace);
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    workspace->takeBack(workspace->log().back());
    settle(*workspace);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("Albania")));
    QVERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(2)));
    QVERIFY(equalsStore(*workspace));
}

void TestWorkspace::whatIsSaidIsWrittenAndTakenBack()
{
    const Opened workspace = open();
    const Annotation comment{QStringLiteral("ask Ben"), true};
    QSignalSpy changed(workspace.get(), &Workspace::annotationsChanged);
    workspace->annotate(key(0, 1), comment);
    QVERIFY(workspace->isSaving());
    settle(*workspace);
    QCOMPARE(changed.size(), 1);
    QVERIFY(workspace->annotations().at(key(0, 1)) == comment);
    QCOMPARE(workspace->annotations().find(key(0, 1))->author, QStringLiteral("Ana"));
    QVERIFY2(workspace->log().front().reason.contains(QStringLiteral("ask Ben (Albania")),
             qPrintable(workspace->log().front().reason));
    QVERIFY(equalsStore(*workspace));

    workspace->annotate(key(0, 1), comment); // says nothing new
    QVERIFY(!workspace->isSaving());

    workspace->undo();
    settle(*workspace);
    QVERIFY(workspace->annotations().at(key(0, 1)).isEmpty());
    workspace->redo();
    settle(*workspace);
    QVERIFY(workspace->annotations().at(key(0, 1)) == comment);
    QCOMPARE(workspace->log().size(), 3U);
    QVERIFY(equalsStore(*workspace));
}

void TestWorkspace::undoOfAChangeBringsTheSignOffBack()
{
    const Opened workspace = open();
    const CountryMonth whole{key(0, 1).series.place, key(0, 1).month};
    set(*workspace, key(0, 1), 1);
    workspace->annotate(whole, {{}, true});
    settle(*workspace);
    QVERIFY(workspace->annotations().isSignedOff(whole.place, whole.month));
    set(*workspace, key(0, 1), 2);
    settle(*workspace);
    QVERIFY(!workspace->annotations().isSignedOff(whole.place, whole.month));
    const ChangeSetInfo change = workspace->log().front();

    workspace->undo();
    settle(*workspace);
    QVERIFY(workspace->annotations().isSignedOff(whole.place, whole.month));
    QVERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(1)));

    // Once it is signed off anew, taking the change back does not ask for the old sign-off.
    workspace->redo();
    settle(*workspace);
    workspace->annotate(whole, {{}, true});
    settle(*workspace);
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    workspace->takeBack(change);
    settle(*workspace);
    QCOMPARE(failed.size(), 0);
    QVERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(1)));
    QVERIFY(equalsStore(*workspace));
}

void TestWorkspace::seesWhatSomebodyElseSaid()
{
    const Opened ours = open();
    const Opened theirs = open();
    theirs->annotate(key(0, 1), {QStringLiteral("theirs"), false});
    settle(*theirs);
    QSignalSpy changed(ours.get(), &Workspace::annotationsChanged);
    ours->refresh();
    QVERIFY(test::came(changed));
    QCOMPARE(ours->annotations().at(key(0, 1)).text, QStringLiteral("theirs"));
    // Who has not seen it overwrites nothing.
    theirs->annotate(key(0, 1), {QStringLiteral("again"), false});
    settle(*theirs);
    QSignalSpy failed(ours.get(), &Workspace::failed);
    ours->annotate(key(0, 1), {QStringLiteral("mine"), false});
    QVERIFY(test::came(failed));
    settle(*ours);
    QTRY_COMPARE(ours->annotations().at(key(0, 1)).text, QStringLiteral("again"));
}

void TestWorkspace::showsAnEarlierStateAndWritesNothing()
{
    const Opened workspace = open();
    set(*workspace, key(0, 1), 1);
    settle(*workspace);
    const QDateTime first = workspace->log().front().at;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > first.addMSecs(2));
    set(*workspace, key(0, 1), 2);
    settle(*workspace);

    QSignalSpy changed(workspace.get(), &Workspace::asOfChanged);
    workspace->showAsOf(AsOf::moment(first));
    QVERIFY(test::came(changed));
    QVERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(1)));
    QVERIFY(!workspace->isEditable());
    QVERIFY(!workspace->nextUndo());
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    set(*workspace, key(0, 1), 9);
    workspace->takeBack(workspace->log().front());
    QCOMPARE(failed.size(), 2);
    QVERIFY(!workspace->isSaving());

    workspace->showAsOf({});
    QVERIFY(workspace->isEditable());
    QVERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(2)));
    QVERIFY(workspace->nextUndo());
}

void TestWorkspace::publishedNumbersWantAReason()
{
    const Opened workspace = open();
    set(*workspace, key(0, 1), 1);
    settle(*workspace);
    {
        const auto store = openStore(m_path, *m_catalogue);
        QVERIFY((*store)->publish({QStringLiteral("January"), *Month::make(2025, 1)}).has_value());
    }
    QSignalSpy needed(workspace.get(), &Workspace::reasonNeeded);
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    set(*workspace, key(0, 1), 2);
    settle(*workspace);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(failed.size(), 0);
    QTRY_VERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(1)));

    workspace->giveReason(QStringLiteral("late report"));
    settle(*workspace);
    QVERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(2)));
    QVERIFY(equalsStore(*workspace));
    // To take a step back is reason enough.
    workspace->undo();
    settle(*workspace);
    QCOMPARE(needed.size(), 1);
    QVERIFY(workspace->dataset().at(key(0, 1)) == Datum::confirmed(Amount::of(1)));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
