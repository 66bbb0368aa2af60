// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"
#include "sqlite_support.h"

#include <QDir>

using namespace mm;
using namespace mm::test;

class BackupShelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestOfDaysWeeksAndMonthsStay();
    void fourHundredDays();
    void importsAreBackedUp();
    void restoredBackupIsTheDatasetOfThen();
    void nothingIsImportedWithoutABackup();
    void firstChangeOfADayIsBackedUp();
};

namespace {

constexpr ObservationKey kKey{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};

QDateTime at(int year, int month, int day, int hour = 12)
{
    return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
}

CommitRequest import(std::optional<Datum> before, qint64 amount)
{
    CommitRequest request = edit(setting(kKey, before, amount));
    request.origin = Origin::Import;
    return request;
}

} // namespace

void BackupShelfTest::newestOfDaysWeeksAndMonthsStay()
{
    QVERIFY(outdatedBackups({}).empty());
    QVERIFY(outdatedBackups({at(2020, 1, 1)}).empty());
    // The later of one day stays.
    QCOMPARE(outdatedBackups({at(2025, 7, 1, 8), at(2025, 7, 1, 9)}),
             std::vector<QDateTime>{at(2025, 7, 1, 8)});
    // Of last year's months one each.
    QVERIFY(outdatedBackups({at(2025, 7, 1), at(2025, 6, 1), at(2024, 9, 1)}).empty());
}

/// A backup a day: at the end 7 days, 4 weeks and 12 months can be told apart, and the newest was
/// never taken away.
void BackupShelfTest::fourHundredDays()
{
    std::vector<QDateTime> kept;
    for (int day = 0; day < 400; ++day) {
        kept.push_back(at(2024, 1, 1).addDays(day));
        for (const QDateTime &outdated : outdatedBackups(kept)) {
            QVERIFY(outdated != kept.back());
            std::erase(kept, outdated);
        }
    }
    QVERIFY(kept.size() >= 16 && kept.size() <= 23);
    const QDateTime last = kept.back();
    const auto within = [&](int days) {
        return std::ranges::count_if(
            kept, [&](const QDateTime &moment) { return moment.daysTo(last) < days; });
    };
    QCOMPARE(within(7), 7);
    QVERIFY(within(31) >= 9);
    QVERIFY(kept.front().daysTo(last) > 300);
}

void BackupShelfTest::importsAreBackedUp()
{
    SqliteFixture fixture;
    const auto store = fixture.create();
    MM_VERIFY(store);
    const BackupShelf shelf(fixture.path());
    MM_VERIFY((*store)->commit(import(std::nullopt, 1)));
    QVERIFY(shelf.list().empty()); // there was nothing to lose
    MM_VERIFY((*store)->commit(import(Datum::confirmed(Amount::of(1)), 2)));
    QCOMPARE(shelf.list().size(), 1U);
    QCOMPARE(permissions(shelf.list().front().path), 0600);
    QCOMPARE(permissions(fixture.path() + QStringLiteral(".backups")), 0700);
}

void BackupShelfTest::restoredBackupIsTheDatasetOfThen()
{
    SqliteFixture fixture;
    const auto store = fixture.create();
    MM_VERIFY(store);
    Random random;
    MM_VERIFY((*store)->commit(edit(randomChanges(random, {}))));
    const Dataset before = (*store)->load().value();
    CommitRequest request = edit(randomChanges(random, before));
    request.origin = Origin::Import;
    MM_VERIFY((*store)->commit(request));
    const auto backups = BackupShelf(fixture.path()).list();
    QCOMPARE(backups.size(), 1U);
    const auto restored = openStore(backups.front().path, fixture.catalogue());
    MM_VERIFY(restored);
    QVERIFY((*restored)->load().value() == before);
    QCOMPARE((*restored)->lastChangeSet().value(), 1);
    QVERIFY((*restored)->verify()->problems.empty());
}

void BackupShelfTest::nothingIsImportedWithoutABackup()
{
    SqliteFixture fixture;
    const auto store = fixture.create();
    MM_VERIFY(store);
    MM_VERIFY((*store)->commit(edit(setting(kKey, std::nullopt, 1))));
    writeBytes(fixture.path() + QStringLiteral(".backups"), "in the way");
    const auto refused = (*store)->commit(import(Datum::confirmed(Amount::of(1)), 2));
    QVERIFY(!refused);
    QVERIFY(!refused.error().text.isEmpty());
    QCOMPARE((*store)->load()->at(kKey), Datum::confirmed(Amount::of(1)));
}

void BackupShelfTest::firstChangeOfADayIsBackedUp()
{
    SqliteFixture fixture;
    const auto store = fixture.create();
    MM_VERIFY(store);
    const BackupShelf shelf(fixture.path());
    qint64 amount = 0;
    const auto change = [&] {
        const auto before
            = amount == 0 ? std::nullopt : std::optional(Datum::confirmed(Amount::of(amount)));
        return (*store)->commit(edit(setting(kKey, before, ++amount)));
    };
    MM_VERIFY(change());
    MM_VERIFY(change());
    MM_VERIFY(change());
    const auto made = shelf.list();
    // Two when midnight came between them.
    QVERIFY(made.size() == 1 || made.size() == 2);
}

QTEST_GUILESS_MAIN(BackupShelfTest)
#include "tst_backup_shelf.moc"
