// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_history.h"
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

void StoreDamageTest::init()
{
    m_fixture = std::make_unique<SqliteFixture>();
    fillLongHistory(*m_fixture, m_random);
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
