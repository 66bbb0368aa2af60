// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_walk.h"
#include "sqlite_support.h"

#include <sqlite3.h>

#include <limits>

using namespace mm;
using namespace mm::test;

namespace {

using Row = std::vector<std::optional<qint64>>;
using Rows = std::vector<Row>;

constexpr int kWidth = 5;

/// A database in memory that anything can be done to.
class Database {
public:
    explicit Database(int pageSize = 512)
    {
        sqlite3_open(":memory:", &m_handle);
        run("PRAGMA page_size = " + QByteArray::number(pageSize));
    }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void run(const QByteArray &sql)
    {
        char *error = nullptr;
        sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &error);
        QVERIFY2(error == nullptr, error);
    }
    /// Gives the database these pages in place of its own.
    void take(QByteArray &bytes)
    {
        sqlite3_deserialize(m_handle, "main", reinterpret_cast<unsigned char *>(bytes.data()),
                            bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        sqlite3_int64 size = 0;
        unsigned char *const pages = sqlite3_serialize(m_handle, "main", &size, 0);
        const QByteArray copy(reinterpret_cast<const char *>(pages), size);
        sqlite3_free(pages);
        return copy;
    }
    /// The rows of a query of whole numbers; empty when SQLite finds something wrong.
    [[nodiscard]] std::optional<Rows> rows(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        Rows rows;
        while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                row.push_back(sqlite3_column_type(statement, i) == SQLITE_NULL
                                  ? std::nullopt
                                  : std::optional<qint64>(sqlite3_column_int64(statement, i)));
            }
            rows.push_back(row);
            code = SQLITE_OK;
        }
        sqlite3_finalize(statement);
        return code == SQLITE_DONE ? std::optional(rows) : std::nullopt;
    }
    [[nodiscard]] std::optional<Rows> numbers() const
    {
        return rows("SELECT * FROM numbers ORDER BY id");
    }
    [[nodiscard]] std::uint32_t root() const
    {
        const auto found = rows("SELECT rootpage FROM sqlite_schema WHERE name = 'numbers'");
        return found && !found->empty() ? static_cast<std::uint32_t>(*found->front().front()) : 0;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// Empty when the walk stops at something.
std::optional<Rows> walked(const QByteArray &bytes, std::uint32_t root, int width = kWidth)
{
    Rows rows;
    PageWalk walk({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                   static_cast<std::size_t>(bytes.size())});
    const bool done = walk.visit(root, width, [&](NumberRow row) {
        rows.emplace_back(row.begin(), row.end());
        return true;
    });
    return done ? std::optional(rows) : std::nullopt;
}

} // namespace

/// What is read from the pages is what SQLite reads from them, or nothing at all.
class PageWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSqliteReads_data();
    void readsWhatSqliteReads();
    void stopsWhenAsked();
    void refusesOtherRows_data();
    void refusesOtherRows();
    void refusesWhatIsNoTable();
    void neverReadsAnythingElseFromDamagedPages();
    void comesToAnEndInCircles();

private:
    void fill(Database &database, int rows);
    [[nodiscard]] QByteArray randomNumber();

    Random m_random;
};

QByteArray PageWalkTest::randomNumber()
{
    // As many bits as there are sizes of numbers in a file, and the ends of each.
    const int bits = m_random.integer(0, 63);
    const auto most = static_cast<qint64>((quint64{1} << bits) - 1);
    const qint64 number = m_random.chance(0.3) ? most : m_random.integer64(0, most);
    return m_random.chance(0.2) ? QByteArray("NULL")
                                : QByteArray::number(m_random.chance(0.3) ? -number - 1 : number);
}

void PageWalkTest::fill(Database &database, int rows)
{
    database.run("CREATE TABLE before (text TEXT); INSERT INTO before VALUES ('"
                 + QByteArray(3'000, 'x')
                 + "');"
                   "CREATE TABLE numbers (id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER, "
                   "d INTEGER) STRICT; BEGIN");
    for (int i = 0; i < rows; ++i) {
        const QByteArray id = m_random.chance(0.9) ? "NULL" : randomNumber();
        database.run("INSERT OR IGNORE INTO numbers VALUES (" + id + ',' + randomNumber() + ','
                     + randomNumber() + ',' + randomNumber() + ',' + randomNumber() + ')');
    }
    database.run("DELETE FROM numbers WHERE id % 7 = 3; COMMIT");
}

void PageWalkTest::readsWhatSqliteReads_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("rows");

    for (const int pageSize : {512, 1024, 4096, 65'536}) {
        for (const int rows : {0, 1, 20, 3'000}) {
            QTest::addRow("%d rows on pages of %d", rows, pageSize) << pageSize << rows;
        }
    }
}

void PageWalkTest::readsWhatSqliteReads()
{
    QFETCH(int, pageSize);
    QFETCH(int, rows);
    Database database(pageSize);
    fill(database, rows);
    const auto read = walked(database.bytes(), database.root());
    QVERIFY2(read.has_value(), m_random.seedText().constData());
    QVERIFY2(read == database.numbers(), m_random.seedText().constData());
}

void PageWalkTest::stopsWhenAsked()
{
    Database database;
    fill(database, 1'000);
    const QByteArray bytes = database.bytes();
    PageWalk walk({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                   static_cast<std::size_t>(bytes.size())});
    int taken = 0;
    QVERIFY(walk.visit(database.root(), kWidth, [&](NumberRow) { return ++taken < 300; }));
    QCOMPARE(taken, 300);
}

void PageWalkTest::refusesOtherRows_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("a text") << QByteArray("INSERT INTO numbers VALUES (1, 2, 'x', 4, 5)");
    QTest::newRow("an empty text") << QByteArray("INSERT INTO numbers VALUES (1, 2, '', 4, 5)");
    QTest::newRow("bytes") << QByteArray("INSERT INTO numbers VALUES (1, 2, x'03', 4, 5)");
    QTest::newRow("a real") << QByteArray("INSERT INTO numbers VALUES (1, 2, 3.5, 4, 5)");
    QTest::newRow("a row over several pages")
        << QByteArray("INSERT INTO numbers VALUES (1, 2, 3, 4, zeroblob(5000))");
    QTest::newRow("a column more")
        << QByteArray("ALTER TABLE numbers ADD COLUMN e; INSERT INTO numbers VALUES (1, 2, 3, 4, "
                      "5, 6)");
    QTest::newRow("a column fewer")
        << QByteArray("ALTER TABLE numbers DROP COLUMN d; INSERT INTO numbers VALUES (1, 2, 3, 4)");
}

void PageWalkTest::refusesOtherRows()
{
    QFETCH(QByteArray, sql);
    Database database;
    database.run("CREATE TABLE numbers (id INTEGER PRIMARY KEY, a, b, c, d)");
    database.run(sql);
    QVERIFY(!walked(database.bytes(), database.root()));
}

void PageWalkTest::refusesWhatIsNoTable()
{
    Database database;
    fill(database, 100);
    const QByteArray bytes = database.bytes();
    const std::uint32_t root = database.root();
    QVERIFY(walked(bytes, root));
    QVERIFY(!walked(bytes, 0));
    QVERIFY(!walked(bytes, static_cast<std::uint32_t>(bytes.size() / 512 + 1)));
    QVERIFY(!walked(bytes, 0xffff'ffff));
    QVERIFY(!walked(bytes.chopped(512), static_cast<std::uint32_t>(bytes.size() / 512)));
    QVERIFY(!walked(bytes.chopped(1), root));
    QVERIFY(!walked(bytes.left(99), 1));
    QVERIFY(!walked({}, 1));
}

void PageWalkTest::neverReadsAnythingElseFromDamagedPages()
{
    Database sound;
    fill(sound, 400);
    const QByteArray bytes = sound.bytes();
    int refused = 0;
    for (int trial = 0; trial < 1'500; ++trial) {
        QByteArray flipped = bytes;
        for (int i = m_random.integer(1, 2); i > 0; --i) {
            const int at = m_random.integer(0, static_cast<int>(bytes.size()) - 1);
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << m_random.integer(0, 7)));
        }
        Database damaged;
        damaged.take(flipped);
        const auto read = walked(flipped, damaged.root());
        refused += read ? 0 : 1;
        const auto check = damaged.rows("SELECT 1 FROM pragma_integrity_check "
                                        "WHERE integrity_check <> 'ok'");
        const bool isNoticed = !check || !check->empty();
        const auto said = damaged.numbers();
        QVERIFY2(!read || isNoticed || !said || read == said, m_random.seedText().constData());
    }
    QVERIFY(refused > 0);
}

void PageWalkTest::comesToAnEndInCircles()
{
    Database database;
    fill(database, 2'000);
    const QByteArray bytes = database.bytes();
    const auto root = static_cast<qsizetype>(database.root());
    const qsizetype page = (root - 1) * 512;
    QCOMPARE(bytes[page], '\5'); // an inner page
    const auto child = [](qsizetype number) {
        QByteArray pointer(4, '\0');
        pointer[2] = static_cast<char>(number >> 8);
        pointer[3] = static_cast<char>(number);
        return pointer;
    };
    // Every child of the root is the root, or the same page without rows.
    for (const qsizetype target : {root, root + 1}) {
        QByteArray circle = bytes;
        const int cells
            = static_cast<uchar>(circle[page + 3]) << 8 | static_cast<uchar>(circle[page + 4]);
        for (int i = 0; i < cells; ++i) {
            const qsizetype at = static_cast<uchar>(circle[page + 12 + 2 * i]) << 8
                | static_cast<uchar>(circle[page + 13 + 2 * i]);
            circle.replace(page + at, 4, child(target));
        }
        circle.replace(page + 8, 4, child(target));
        if (target != root) {
            circle.replace((target - 1) * 512, 8, QByteArray("\x0d\0\0\0\0\0\0\0", 8));
        }
        const auto read = walked(circle, database.root());
        QVERIFY(!read || read->empty());
    }
}

QTEST_APPLESS_MAIN(PageWalkTest)
#include "tst_page_walk.moc"
