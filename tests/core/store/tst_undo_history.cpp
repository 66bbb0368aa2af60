// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo_history.h"

#include "store_fixture.h"

using namespace mm;
using namespace mm::test;

namespace {

/// Change sets as the store lists them, newest first; ids follow from the order of calls.
class Log {
public:
    qint64 add(Origin origin, std::optional<qint64> reverts = {})
    {
        ChangeSetInfo info;
        info.id = static_cast<qint64>(m_sets.size()) + 1;
        info.origin = origin;
        info.reverts = reverts;
        m_sets.insert(m_sets.begin(), info);
        return info.id;
    }
    [[nodiscard]] UndoHistory history() const { return UndoHistory::of(m_sets); }

private:
    std::vector<ChangeSetInfo> m_sets;
};

UndoHistory next(std::optional<qint64> undo, std::optional<qint64> redo)
{
    return {undo, redo};
}

} // namespace

class UndoHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsUndoAndRedo();
    void newChangeForgetsWhatWasUndone();
    void takingBackAnEarlierStepIsANewChange();
    void givesEarlierStatesAsAPlainListWould_data() { addEngineRows(); }
    void givesEarlierStatesAsAPlainListWould();
};

void UndoHistoryTest::followsUndoAndRedo()
{
    Log log;
    QCOMPARE(log.history(), next({}, {}));
    log.add(Origin::Create);
    log.add(Origin::Import);
    QCOMPARE(log.history(), next(2, {}));
    log.add(Origin::Undo, 2);
    QCOMPARE(log.history(), next(1, 2));
    log.add(Origin::Undo, 1);
    QCOMPARE(log.history(), next({}, 1));
    log.add(Origin::Redo, 1);
    QCOMPARE(log.history(), next(1, 2));
    log.add(Origin::Redo, 2);
    QCOMPARE(log.history(), next(2, {}));
    log.add(Origin::Undo, 2);
    QCOMPARE(log.history(), next(1, 2));
}

void UndoHistoryTest::newChangeForgetsWhatWasUndone()
{
    Log log;
    log.add(Origin::Edit);
    log.add(Origin::Edit);
    log.add(Origin::Undo, 2);
    log.add(Origin::Edit);
    QCOMPARE(log.history(), next(4, {}));
    log.add(Origin::Undo, 4);
    QCOMPARE(log.history(), next(1, 4));
}

void UndoHistoryTest::takingBackAnEarlierStepIsANewChange()
{
    Log log;
    log.add(Origin::Edit);
    log.add(Origin::Edit);
    log.add(Origin::Undo, 1);
    QCOMPARE(log.history(), next(3, {}));
    log.add(Origin::Undo, 3);
    QCOMPARE(log.history(), next(2, 3));
}

/// Random edits, undos and redos on a real store, reopened now and then, against a list of states
/// with a finger on the present one.
void UndoHistoryTest::givesEarlierStatesAsAPlainListWould()
{
    QFETCH(QString, engine);
    MM_NEED_ENGINE(engine);
    const auto fixture = fixtureOf(engine);
    Random random;
    auto opened = fixture->create();
    MM_VERIFY(opened);
    std::unique_ptr<Store> store = std::move(*opened);
    std::vector<Dataset> states{Dataset()};
    std::size_t present = 0;
    const auto commit = [&](ChangeSet changes, Origin origin, std::optional<qint64> reverts) {
        CommitRequest request = edit(std::move(changes));
        request.origin = origin;
        request.reverts = reverts;
        return store->commit(request);
    };

    for (int step = 0; step < 150; ++step) {
        if (random.chance(0.05)) {
            store.reset();
            store = fixture->open().value();
        }
        const auto sets = store->changeSets();
        MM_VERIFY(sets);
        const UndoHistory history = UndoHistory::of(*sets);
        QVERIFY2(history.undo.has_value() == (present > 0), random.seedText().constData());
        QVERIFY2(history.redo.has_value() == (present + 1 < states.size()),
                 random.seedText().constData());
        const int choice = random.integer(0, 2);
        if (choice == 0 && history.undo) {
            const ChangeSet changes = store->changeSet(*history.undo)->inverse();
            MM_VERIFY(commit(changes, Origin::Undo, history.undo));
            --present;
        } else if (choice == 1 && history.redo) {
            MM_VERIFY(commit(*store->changeSet(*history.redo), Origin::Redo, history.redo));
            ++present;
        } else {
            const ChangeSet changes = randomChanges(random, states[present], 5);
            if (changes.isEmpty()) {
                continue;
            }
            MM_VERIFY(commit(changes, Origin::Edit, {}));
            states.resize(present + 1);
            states.push_back(*states[present].applying(changes));
            ++present;
        }
        QVERIFY2(store->load().value() == states[present], random.seedText().constData());
    }
    QVERIFY(store->verify()->problems.empty());
}

QTEST_GUILESS_MAIN(UndoHistoryTest)
#include "tst_undo_history.moc"
