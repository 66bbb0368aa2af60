// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_protection.h"
#include "tests/support/property.h"

#include <QTest>

#include <functional>
#include <optional>

using namespace mm;
using namespace mm::test;

namespace {

using Sum = LinkedCells::Sum;

/// A table with a total for each row and column and one for everything; values by row.
LinkedCells tableOf(std::size_t rows, std::size_t columns, const std::function<qint64()> &value)
{
    LinkedCells linked;
    const auto at
        = [&](std::size_t row, std::size_t column) { return row * (columns + 1) + column; };
    linked.cells.assign((rows + 1) * (columns + 1), 0);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const qint64 count = value();
            linked.cells[at(row, column)] = count;
            linked.cells[at(row, columns)] += count;
            linked.cells[at(rows, column)] += count;
            linked.cells[at(rows, columns)] += count;
        }
    }
    for (std::size_t row = 0; row <= rows; ++row) {
        Sum sum{at(row, columns), {}};
        for (std::size_t column = 0; column < columns; ++column) {
            sum.parts.push_back(at(row, column));
        }
        linked.sums.push_back(std::move(sum));
    }
    for (std::size_t column = 0; column <= columns; ++column) {
        Sum sum{at(rows, column), {}};
        for (std::size_t row = 0; row < rows; ++row) {
            sum.parts.push_back(at(row, column));
        }
        linked.sums.push_back(std::move(sum));
    }
    return linked;
}

/// A reader with patience: tries every whole number for every withheld cell that the printed ones
/// allow, up to what is printed nowhere near. Independent of the method that protects.
class Reader {
public:
    Reader(const LinkedCells &linked, const std::vector<bool> &withheld)
        : m_linked(linked)
        , m_withheld(withheld)
        , m_believed(linked.cells)
    {
        for (std::size_t i = 0; i < withheld.size(); ++i) {
            if (withheld[i]) {
                m_unknown.push_back(i);
            }
        }
    }

    /// Whether some table that fits to the print has another count there, by two persons or more.
    [[nodiscard]] bool isUnsureOf(std::size_t cell)
    {
        m_cell = cell;
        m_decided.assign(m_withheld.size(), false);
        m_steps = 0;
        // What is asked first is guessed first.
        std::ranges::stable_partition(m_unknown, [&](std::size_t i) { return i == cell; });
        return guess();
    }

private:
    [[nodiscard]] bool open(std::size_t cell) const { return m_withheld[cell] && !m_decided[cell]; }

    /// Sums in which nothing is open have to hold; parts may not exceed a known total.
    [[nodiscard]] bool fits() const
    {
        return std::ranges::all_of(m_linked.sums, [&](const Sum &sum) {
            qint64 known = 0;
            bool anyOpen = false;
            for (const std::size_t part : sum.parts) {
                known += open(part) ? least(part) : m_believed[part];
                anyOpen = anyOpen || open(part);
            }
            if (open(sum.total)) {
                return true;
            }
            return anyOpen ? known <= m_believed[sum.total] : known == m_believed[sum.total];
        });
    }

    [[nodiscard]] qint64 least(std::size_t cell) const { return m_linked.cells[cell] > 0 ? 1 : 0; }

    /// The one count that a sum leaves for a cell when nothing else in it is open.
    [[nodiscard]] std::optional<qint64> forced(std::size_t cell) const
    {
        for (const Sum &sum : m_linked.sums) {
            const bool isPart = std::ranges::find(sum.parts, cell) != sum.parts.end();
            qint64 others = 0;
            bool anyOpen = isPart && open(sum.total);
            for (const std::size_t part : sum.parts) {
                anyOpen = anyOpen || (part != cell && open(part));
                others += part == cell ? 0 : m_believed[part];
            }
            if (!anyOpen && (isPart || sum.total == cell)) {
                return isPart ? m_believed[sum.total] - others : others;
            }
        }
        return std::nullopt;
    }

    /// Counts to try, the likely ones first.
    [[nodiscard]] std::vector<qint64> candidates(std::size_t cell) const
    {
        if (const auto only = forced(cell)) {
            return *only < least(cell) ? std::vector<qint64>() : std::vector<qint64>{*only};
        }
        const qint64 truth = m_linked.cells[cell];
        std::vector<qint64> counts;
        for (qint64 count = least(cell); count <= truth + 12; ++count) {
            counts.push_back(count);
        }
        std::ranges::sort(counts, {}, [truth](qint64 count) { return std::abs(count - truth); });
        return counts;
    }

    /// The cell to guess next: one that a sum settles, otherwise the first that is open.
    [[nodiscard]] std::optional<std::size_t> next() const
    {
        const auto isOpen = [&](std::size_t cell) { return open(cell); };
        const auto settled = std::ranges::find_if(
            m_unknown, [&](std::size_t cell) { return open(cell) && forced(cell); });
        const auto first = std::ranges::find_if(m_unknown, isOpen);
        return settled != m_unknown.end() ? std::optional(*settled)
            : first != m_unknown.end()    ? std::optional(*first)
                                          : std::nullopt;
    }

    bool guess()
    {
        const auto cell = next();
        if (!cell) {
            return true;
        }
        const qint64 truth = m_linked.cells[*cell];
        for (const qint64 count : candidates(*cell)) {
            m_decided[*cell] = true;
            m_believed[*cell] = count;
            const bool interesting = *cell != m_cell || std::abs(count - truth) >= 2;
            if (interesting && ++m_steps < 300'000 && fits() && guess()) {
                return true;
            }
            m_decided[*cell] = false;
            m_believed[*cell] = truth;
        }
        return false;
    }

    const LinkedCells &m_linked;
    const std::vector<bool> &m_withheld;
    std::vector<qint64> m_believed;
    std::vector<bool> m_decided;
    std::vector<std::size_t> m_unknown;
    std::size_t m_cell = 0;
    int m_steps = 0;
};

bool isProtected(const LinkedCells &linked, const std::vector<bool> &withheld, std::size_t cell)
{
    return Reader(linked, withheld).isUnsureOf(cell);
}

/// A table as it would be printed, with what is withheld in brackets.
QByteArray tableText(const LinkedCells &linked, const std::vector<bool> &withheld,
                     std::size_t columns)
{
    QByteArray text;
    for (std::size_t i = 0; i < linked.cells.size(); ++i) {
        const QByteArray count = QByteArray::number(linked.cells[i]);
        text += (i % (columns + 1) == 0 ? "\n" : "\t") + (withheld[i] ? '[' + count + ']' : count);
    }
    return text;
}

} // namespace

class CellProtectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallCountsAreWithheld();
    void oneOfARowIsNotEnough();
    void onesBesideEachOtherAreNotEnough();
    void chainsOfSumsAreFollowed();
    void whatIsWithheldAlreadyIsProtectedToo();
    void theReaderOfTheseTestsFindsWhatIsUnprotected();
    void noReaderLearnsASmallCount();
    void nothingIsWithheldWithoutNeed();
};

void CellProtectionTest::smallCountsAreWithheld()
{
    const LinkedCells linked{{0, 1, 4, 5, 1000}, {}};
    QCOMPARE(protectCells(linked, 5), (std::vector<bool>{false, true, true, false, false}));
    QCOMPARE(protectCells(linked, 1), std::vector<bool>(5, false));
}

void CellProtectionTest::oneOfARowIsNotEnough()
{
    const LinkedCells linked{{123, 3, 100, 20}, {{0, {1, 2, 3}}}};
    QCOMPARE(protectCells(linked, 5), (std::vector<bool>{false, true, false, true}));
}

/// 102 - 100 leaves two for two cells that hold one at least: both are known.
void CellProtectionTest::onesBesideEachOtherAreNotEnough()
{
    const LinkedCells linked{{102, 1, 1, 100}, {{0, {1, 2, 3}}}};
    const auto withheld = protectCells(linked, 5);
    QVERIFY(withheld[3]);
    QVERIFY(isProtected(linked, withheld, 1));
    QVERIFY(isProtected(linked, withheld, 2));
}

void CellProtectionTest::chainsOfSumsAreFollowed()
{
    // 0 = 1 + 2; 2 = 3 + 4; the small one is 4.
    const LinkedCells linked{{60, 40, 20, 18, 2}, {{0, {1, 2}}, {2, {3, 4}}}};
    const auto withheld = protectCells(linked, 5);
    for (std::size_t i = 0; i < withheld.size(); ++i) {
        QVERIFY(!withheld[i] || isProtected(linked, withheld, i));
    }
    QVERIFY(withheld[4]);
}

void CellProtectionTest::whatIsWithheldAlreadyIsProtectedToo()
{
    const LinkedCells linked{{50, 30, 20}, {{0, {1, 2}}}};
    const auto withheld = protectCells(linked, 5, {1});
    QVERIFY(withheld[1]);
    QVERIFY(withheld[2] || withheld[0]);
}

void CellProtectionTest::theReaderOfTheseTestsFindsWhatIsUnprotected()
{
    const LinkedCells linked{{123, 3, 100, 20}, {{0, {1, 2, 3}}}};
    QVERIFY(!isProtected(linked, {false, true, false, false}, 1));
    QVERIFY(isProtected(linked, {false, true, false, true}, 1));
    const LinkedCells ones{{102, 1, 1, 100}, {{0, {1, 2, 3}}}};
    QVERIFY(!isProtected(ones, {false, true, true, false}, 1));
}

void CellProtectionTest::noReaderLearnsASmallCount()
{
    Random random;
    for (int i = 0; i < 500; ++i) {
        const auto rows = static_cast<std::size_t>(random.integer(1, 3));
        const auto columns = static_cast<std::size_t>(random.integer(2, 4));
        const LinkedCells linked = tableOf(rows, columns, [&]() -> qint64 {
            return random.chance(0.4) ? random.integer(0, 4) : random.integer(5, 15);
        });
        const auto withheld = protectCells(linked, 5);
        for (std::size_t cell = 0; cell < linked.cells.size(); ++cell) {
            const bool small = linked.cells[cell] > 0 && linked.cells[cell] < 5;
            QVERIFY2(!small || withheld[cell], random.seedText().constData());
            QVERIFY2(!withheld[cell] || isProtected(linked, withheld, cell),
                     (random.seedText() + tableText(linked, withheld, columns)).constData());
        }
    }
}

void CellProtectionTest::nothingIsWithheldWithoutNeed()
{
    Random random;
    for (int i = 0; i < 100; ++i) {
        const LinkedCells linked
            = tableOf(3, 4, [&]() -> qint64 { return random.integer(5, 500); });
        QVERIFY2(protectCells(linked, 5) == std::vector<bool>(linked.cells.size(), false),
                 random.seedText().constData());
    }
}

QTEST_GUILESS_MAIN(CellProtectionTest)
#include "tst_cell_protection.moc"
