// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/block_codec.h"
#include "sqlite_support.h"

using namespace mm;
using namespace mm::test;

/// What happened to a file outside the program is noticed, never served.
class StoreDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void flippedBytesAreNoticed();
    void cutTailsAreNoticed();
    void everyKindOfTamperingIsFound_data();
    void everyKindOfTamperingIsFound();
    void alteredSetsAreNamed();
    void damagedSourceIsNotHandedOut();

private:
    /// Everything that a person could read from a store.
    struct Contents {
        Dataset dataset;
        std::vector<Change> changes;
        std::vector<QByteArray> hashes;
        std::vector<QString> texts;

        friend bool operator==(const Contents &, const Contents &) = default;
    };

    enum class Outcome { Harmless, Refused, Reported, Served };

    [[nodiscard]] static StoreResult<Contents> read(Store &store);
    [[nodiscard]] Outcome outcomeOf(const QByteArray &bytes, const Contents &original);

    std::unique_ptr<SqliteFixture> m_fixture;
    Random m_random;
};

/// Some forty change sets with sources, an edition in the middle, closed.
void StoreDamageTest::init()
{
    m_fixture = std::make_unique<SqliteFixture>();
    const auto store = m_fixture->create();
    MM_VERIFY(store);
    Dataset model;
    for (int i = 0; i < 40; ++i) {
        CommitRequest request = edit(randomChanges(m_random, model));
        request.sources = {{QStringLiteral("sheet 1.xlsx"), {}, "bytes " + QByteArray::number(i)}};
        request.author = QStringLiteral("Person %1").arg(i % 3);
        if (i == 38) {
            request.annotations
                = {{randomKey(m_random), {}, {QStringLiteral("ask Person 2"), false}}};
        }
        MM_VERIFY((*store)->commit(request));
        model = *model.applying(request.changes);
        if (i == 20) {
            MM_VERIFY((*store)->publish({QStringLiteral("First"),
                                         *Month::make(2025, 7),
                                         QStringLiteral("Person 1"),
                                         QStringLiteral("2025"),
                                         {},
                                         {{kFactsheetDocument, "{}"}, {kPdfDocument, "%PDF"}}}));
        }
    }
    QVERIFY((*store)->verify()->problems.empty());
}

StoreResult<StoreDamageTest::Contents> StoreDamageTest::read(Store &store)
{
    const auto dataset = store.load();
    const auto history = store.history({});
    const auto sets = store.changeSets();
    const auto editions = store.editions();
    if (!dataset || !history || !sets || !editions) {
        return failure(StoreError{StoreFault::Damaged, QStringLiteral("unreadable"), {}});
    }
    Contents contents{*dataset, {}, {}, {}};
    for (const HistoryEntry &entry : *history) {
        contents.changes.push_back(entry.change);
    }
    for (const ChangeSetInfo &set : *sets) {
        contents.hashes.push_back(set.hash);
        contents.texts.push_back(QStringLiteral("%1 %2 %3 %4")
                                     .arg(set.at.toString(Qt::ISODateWithMs), set.author,
                                          set.reason, originName(set.origin)));
    }
    for (const Edition &edition : *editions) {
        contents.texts.push_back(edition.name + edition.month.toString()
                                 + QString::number(edition.changeSet));
    }
    return contents;
}

/// Damage may hit unused space. Otherwise the file or its figures are refused, or, when it hit what
/// is only read on demand, verify() says so.
StoreDamageTest::Outcome StoreDamageTest::outcomeOf(const QByteArray &bytes,
                                                    const Contents &original)
{
    writeBytes(m_fixture->path(), bytes);
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    if (!store) {
        return store.error().text.isEmpty() ? Outcome::Served : Outcome::Refused;
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return dataset.error().text.isEmpty() ? Outcome::Served : Outcome::Refused;
    }
    if (*dataset != original.dataset) {
        return Outcome::Served;
    }
    const auto contents = read(**store);
    if (contents && *contents == original) {
        return Outcome::Harmless;
    }
    const auto report = (*store)->verify();
    return !report || !report->problems.empty() ? Outcome::Reported : Outcome::Served;
}

void StoreDamageTest::flippedBytesAreNoticed()
{
    const auto original = read(**m_fixture->open(OpenMode::ReadOnly));
    MM_VERIFY(original);
    const QByteArray sound = bytesOf(m_fixture->path());
    constexpr qsizetype pageSize = 4096;
    int refused = 0;
    int reported = 0;
    for (qsizetype page = 0; page < sound.size() / pageSize; ++page) {
        for (int trial = 0; trial < 6; ++trial) {
            QByteArray bytes = sound;
            const qsizetype at = page * pageSize + m_random.integer(0, pageSize - 1);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_random.integer(0, 7)));
            const Outcome outcome = outcomeOf(bytes, *original);
            QVERIFY2(outcome != Outcome::Served, m_random.seedText().constData());
            refused += outcome == Outcome::Refused ? 1 : 0;
            reported += outcome == Outcome::Reported ? 1 : 0;
        }
    }
    QVERIFY(refused > 0 && reported > 0);
}

void StoreDamageTest::cutTailsAreNoticed()
{
    const auto original = read(**m_fixture->open(OpenMode::ReadOnly));
    MM_VERIFY(original);
    const QByteArray sound = bytesOf(m_fixture->path());
    for (const qsizetype left :
         {sound.size() - 1, sound.size() - 4'000, sound.size() - 4'096, sound.size() / 2,
          qsizetype{8'192}, qsizetype{4'096}, qsizetype{100}, qsizetype{0}}) {
        QVERIFY(outcomeOf(sound.left(left), *original) != Outcome::Served);
    }
    QCOMPARE(outcomeOf(sound.left(sound.size() / 2), *original), Outcome::Refused);
}

void StoreDamageTest::everyKindOfTamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row
        = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a number", "UPDATE change SET after_amount = after_amount + 1000 WHERE rowid_of = 1");
    row("the last number",
        "UPDATE change SET after_amount = 1000, after_status = 1 WHERE "
        "change_set = (SELECT max(id) FROM change_set)");
    row("a status", "UPDATE change SET after_status = 3 WHERE after_status = 1");
    row("what was before",
        "UPDATE change SET before_amount = 1000, before_status = 1 WHERE "
        "before_status IS NULL AND change_set = 9");
    row("a month", "UPDATE change SET month = month + 10000 WHERE change_set = 11");
    row("an impossible month", "UPDATE change SET month = month + 50 WHERE change_set = 11");
    row("an impossible status", "UPDATE change SET after_status = 9 WHERE change_set = 11");
    row("a cell", "UPDATE change SET cell_row = cell_row + 1 WHERE cell_row IS NOT NULL");
    row("no cell", "UPDATE change SET sheet = NULL, cell_row = NULL, cell_column = NULL");
    row("the name of a sheet", "UPDATE source_sheet SET name = 'Other' WHERE id = 1");
    row("the name of a file", "UPDATE source SET name = 'other.xlsx'");
    row("the content of a file", "UPDATE source_content SET packed = x'00000000' WHERE rowid = 1");
    row("the author", "UPDATE change_set SET author = 'Somebody' WHERE id = 12");
    row("the reason", "UPDATE change_set SET reason = '' WHERE id = 12");
    row("the time", "UPDATE change_set SET at = '2020-01-01T00:00:00.000Z' WHERE id = 12");
    row("the hash", "UPDATE change_set SET hash = zeroblob(32) WHERE id = 12");
    row("the hash before", "UPDATE change_set SET previous_hash = zeroblob(32) WHERE id = 12");
    row("a removed change",
        "DELETE FROM change WHERE change_set = 15 AND month = "
        "(SELECT month FROM change WHERE change_set = 15 LIMIT 1)");
    row("an added change",
        "INSERT INTO change VALUES (99999, 3, 9, 3, 1, 203001, NULL, NULL, 1, "
        "5000, NULL, NULL, NULL)");
    row("an added change in its place",
        "UPDATE change SET id = id + 1000000 WHERE change_set > 3;"
        "UPDATE change SET id = id - 999999 WHERE change_set > 3;"
        "INSERT INTO change SELECT max(id) + 1, 3, 9, 3, 1, 203001, NULL, NULL, 1, 5000, NULL, "
        "NULL, NULL FROM change WHERE change_set = 3;"
        "UPDATE change_set SET change_count = change_count + 1 WHERE id = 3;"
        "UPDATE change_set SET first_change = first_change + 1 WHERE id > 3");
    row("changes swapped",
        "UPDATE change SET id = 0 WHERE id = 2; UPDATE change SET id = 2 WHERE "
        "id = 1; UPDATE change SET id = 1 WHERE id = 0");
    row("the directory of the log", "DELETE FROM change_range WHERE first_change = 1");
    row("ranges in the directory", "UPDATE change_range SET last_change = last_change + 1");
    row("where a set begins", "UPDATE change_set SET first_change = first_change + 1 WHERE id = 5");
    row("a change of no set",
        "INSERT INTO change VALUES (99999, 99, 9, 3, 1, 203001, NULL, "
        "NULL, 1, 5000, NULL, NULL, NULL)");
    row("a removed set",
        "DELETE FROM change WHERE change_set = 20; "
        "DELETE FROM change_set WHERE id = 20");
    row("the last set removed",
        "DELETE FROM change WHERE change_set = (SELECT max(id) FROM change_set); "
        "DELETE FROM change_set WHERE id = (SELECT max(id) FROM change_set)");
    row("swapped authors",
        "UPDATE change_set SET author = CASE id WHEN 7 THEN (SELECT author FROM change_set "
        "WHERE id = 8) ELSE (SELECT author FROM change_set WHERE id = 7) END WHERE id IN (7, 8)");
    row("swapped countries",
        "UPDATE country SET code = 'swap' WHERE code = 'ALB'; "
        "UPDATE country SET code = 'ALB' WHERE code = 'BIH'; "
        "UPDATE country SET code = 'BIH' WHERE code = 'swap'");
    row("a lost block", "DELETE FROM block WHERE rowid = 2");
    row("a lost block, counted",
        "DELETE FROM block WHERE rowid = 2; "
        "UPDATE present SET block_count = block_count - 1");
    row("swapped blocks",
        "UPDATE block SET packed = (SELECT packed FROM block WHERE rowid = 3) "
        "WHERE rowid = 2");
    row("the state of the blocks", "UPDATE present SET change_set = change_set - 1");
    row("an edition moved", "UPDATE edition SET change_set = 3");
    row("an edition renamed", "UPDATE edition SET name = 'Last'");
    row("the author of an edition", "UPDATE edition SET author = 'Somebody'");
    row("the style of an edition", "UPDATE edition SET style = '2023'");
    row("a document of an edition",
        "UPDATE edition_document SET packed = (SELECT packed FROM edition_document "
        "WHERE kind = 'pdf'), sha256 = (SELECT sha256 FROM edition_document WHERE kind = 'pdf')");
    row("bytes of a document", "UPDATE edition_document SET packed = x'00000000'");
    row("a lost document", "DELETE FROM edition_document WHERE kind = 'pdf'");
    row("a comment", "UPDATE annotation SET text = 'x' WHERE text <> ''");
    row("a flag", "UPDATE annotation SET marked = 1 - marked");
    row("the number of a comment", "UPDATE annotation SET month = month + 100 WHERE text <> ''");
    row("a comment on another number", "UPDATE annotation SET indicator = NULL, breakdown = NULL");
    row("a lost comment", "DELETE FROM annotation WHERE text <> ''");
    row("an added sign-off",
        "INSERT INTO annotation (change_set, country, month, text, marked) "
        "VALUES (2, 1, 202507, '', 1)");
    row("a comment of no set",
        "INSERT INTO annotation (change_set, country, month, text, marked) "
        "VALUES (99, 1, 202507, '', 1)");
    row("an edition of nothing", "UPDATE edition SET change_set = 99");
}

void StoreDamageTest::everyKindOfTamperingIsFound()
{
    QFETCH(QByteArray, sql);
    sql.replace("rowid_of = 1",
                "change_set = (SELECT min(change_set) FROM change WHERE "
                "after_amount IS NOT NULL) AND after_amount IS NOT NULL");
    QByteArray dropping;
    QByteArray triggers;
    {
        const auto connection = SqliteConnection::open(m_fixture->path(), SqliteAccess::ReadOnly,
                                                       QStringLiteral("x"));
        MM_VERIFY(connection);
        const auto rows
            = (*connection)->prepare("SELECT sql, name FROM sqlite_schema WHERE type = 'trigger'");
        while (rows->next()) {
            triggers += rows->text(0).toUtf8() + ";\n";
            dropping += "DROP TRIGGER " + rows->text(1).toUtf8() + ";\n";
        }
    }
    // Somebody who knows how: the triggers are there again afterwards.
    const QByteArray script = dropping + sql + ";" + triggers;
    runAsStranger(m_fixture->path(), {script.constData(), static_cast<std::size_t>(script.size())});

    const auto store = m_fixture->open(OpenMode::ReadWrite);
    if (!store) {
        QCOMPARE(store.error().fault, StoreFault::Damaged);
        return;
    }
    const auto report = (*store)->verify();
    QVERIFY(!report || !report->problems.empty());
}

void StoreDamageTest::alteredSetsAreNamed()
{
    runAsStranger(m_fixture->path(),
                  "DROP TRIGGER change_set_stays;"
                  "UPDATE change_set SET author = 'Somebody' WHERE id = 12;"
                  "CREATE TRIGGER change_set_stays BEFORE UPDATE ON change_set\n"
                  "BEGIN\n    SELECT RAISE(ABORT, 'the change log cannot be changed');\nEND;");
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    const auto report = (*store)->verify();
    MM_VERIFY(report);
    QCOMPARE(report->problems.size(), 1U);
    QVERIFY(report->problems.front().contains(QStringLiteral("12")));
}

void StoreDamageTest::damagedSourceIsNotHandedOut()
{
    runAsStranger(m_fixture->path(), "UPDATE source_content SET packed = x'00000001789c'");
    const auto store = m_fixture->open(OpenMode::ReadWrite);
    MM_VERIFY(store);
    const auto sources = (*store)->sources();
    MM_VERIFY(sources);
    const auto source = (*store)->source(sources->front().sha256);
    QVERIFY(!source);
    QCOMPARE(source.error().fault, StoreFault::Damaged);
}

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "tst_store_damage.moc"
