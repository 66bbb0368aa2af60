// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"
#include "tests/core/analysis/small_region.h"
#include "tests/core/model/random_data.h"

#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;

/// compare() against the same rules written as plain loops over single observations.
class TestComparisonDifferential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowAndTotal();
};

namespace {

const RandomShape kShape{4, 5, 5, *Month::make(2016, 10), 30, 0.9, 0.5};

/// What one or several places say about one period.
struct Plain {
    std::optional<Amount> amount;
    Amount settled; ///< of a provisional amount, what is confirmed
    int reported = 0; ///< of the place with fewest
    int expected = 0;
    bool provisional = false;
    bool suppressed = false;
    bool notApplicable = false;
    bool complete = false;
    bool full = false; ///< every place has every month
    std::vector<PlaceId> places; ///< in which the indicator exists
};

struct PlainPair {
    Plain a;
    Plain b;
};

class PlainComparer {
public:
    PlainComparer(const Dataset &a, const Dataset &b, const Catalogue &catalogue,
                  const ComparisonQuery &query)
        : m_a(a)
        , m_b(b)
        , m_catalogue(catalogue)
        , m_query(query)
    {
    }

    [[nodiscard]] const Indicator &indicator() const { return m_catalogue[m_query.indicator]; }
    [[nodiscard]] std::vector<PlaceId> places() const
    {
        return !m_query.places.empty()           ? m_query.places
            : indicator().scope == Scope::Region ? std::vector{kRegion}
                                                 : m_catalogue.countries();
    }
    [[nodiscard]] bool maySum() const
    {
        return places().size() == 1 || indicator().overPlaces.licensed;
    }
    [[nodiscard]] bool regionAnswers() const
    {
        auto asked = places();
        std::ranges::sort(asked);
        return indicator().scope != Scope::Countries && asked == m_catalogue.countries();
    }
    [[nodiscard]] Period counted(Period period) const
    {
        return indicator().measure == Measure::Stock ? Period::of(period.last()) : period;
    }

    [[nodiscard]] Plain over(const Dataset &data, const std::vector<PlaceId> &places,
                             BreakdownId breakdown, Period period) const
    {
        Plain sum;
        Amount amount;
        Amount confirmed;
        sum.complete = true;
        sum.full = true;
        for (const PlaceId place : places) {
            int reported = 0;
            int expected = 0;
            for (const Month month : period) {
                if (m_catalogue.notApplicableBecause(m_query.indicator, place, month)) {
                    continue;
                }
                const auto datum = data.at({{m_query.indicator, place, breakdown}, month});
                if (datum && datum->status() == Status::NotApplicable) {
                    continue;
                }
                ++expected;
                if (!datum) {
                    continue;
                }
                sum.suppressed = sum.suppressed || datum->status() == Status::Suppressed;
                sum.provisional = sum.provisional || datum->status() == Status::Provisional
                    || datum->status() == Status::Estimated;
                if (datum->amount()) {
                    ++reported;
                    amount += *datum->amount();
                    confirmed += datum->status() == Status::Confirmed ? *datum->amount() : Amount();
                }
            }
            if (expected == 0) {
                continue;
            }
            sum.reported = sum.places.empty() ? reported : std::min(sum.reported, reported);
            sum.expected = std::max(sum.expected, expected);
            sum.places.push_back(place);
            sum.complete = sum.complete && reported == expected;
            sum.full = sum.full && reported == period.length();
        }
        sum.complete = sum.complete && !sum.places.empty();
        sum.full = sum.full && !sum.places.empty();
        sum.notApplicable = !places.empty() && sum.places.empty();
        if (sum.complete || (places.size() == 1 && sum.reported > 0)) {
            sum.amount = amount;
            sum.settled = sum.provisional ? confirmed : Amount();
        }
        return sum;
    }

    /// All places as one, for the given periods.
    [[nodiscard]] PlainPair together(BreakdownId breakdown, Period a, Period b,
                                     const std::vector<PlaceId> &parts) const
    {
        const auto side = [&](const Dataset &data, Period period) {
            const Plain stored = regionAnswers() ? over(data, {kRegion}, breakdown, period)
                                                 : over(data, {}, breakdown, period);
            const Plain sum
                = over(data, maySum() ? parts : std::vector<PlaceId>(), breakdown, period);
            return stored.complete || (stored.reported > 0 && !sum.complete) ? stored : sum;
        };
        return {side(m_a, a), side(m_b, b)};
    }

    [[nodiscard]] bool isListed(PlaceId place, BreakdownId breakdown) const
    {
        const SeriesKey key{m_query.indicator, place, breakdown};
        return m_a.find(key).has_value() || m_b.find(key).has_value();
    }

private:
    const Dataset &m_a;
    const Dataset &m_b;
    const Catalogue &m_catalogue;
    const ComparisonQuery &m_query;
};

/// What differs between a side as computed and as expected; empty when nothing does.
QByteArray difference(const PeriodValue &value, const Plain &plain)
{
    return value.amount != plain.amount                          ? "amount"
        : value.settled != plain.settled                         ? "settled"
        : value.monthsReported != plain.reported                 ? "months reported"
        : value.monthsExpected != plain.expected                 ? "months expected"
        : value.provisional != plain.provisional                 ? "provisional"
        : value.suppressed != plain.suppressed                   ? "suppressed"
        : value.notApplicable.has_value() != plain.notApplicable ? "not applicable"
                                                                 : "";
}

QByteArray difference(const ComparisonRow &row, const PlainPair &plain)
{
    for (const auto &[value, side] : {std::pair{row.a, plain.a}, std::pair{row.b, plain.b}}) {
        if (const QByteArray what = difference(value, side); !what.isEmpty()) {
            return what;
        }
    }
    const bool both = plain.a.amount && plain.b.amount;
    if (row.change.has_value() != both
        || (both && *row.change != *plain.a.amount - *plain.b.amount)) {
        return "change";
    }
    const auto isRegion
        = [](const Plain &side) { return side.places == std::vector<PlaceId>{kRegion}; };
    const bool samePlaces
        = plain.a.places == plain.b.places || isRegion(plain.a) || isRegion(plain.b);
    const bool percent = both && plain.a.full && plain.b.full && samePlaces && !plain.a.suppressed
        && !plain.b.suppressed && !plain.b.amount->isZero();
    if (row.percent.has_value() != percent || row.noPercent.has_value() == percent) {
        return "percent";
    }
    return {};
}

ComparisonQuery randomQuery(Random &random, const Catalogue &catalogue)
{
    ComparisonQuery query{IndicatorId(static_cast<std::uint16_t>(random.integer(0, 3))),
                          {randomPeriod(random, kShape), {}},
                          {randomPeriod(random, kShape), {}},
                          static_cast<GroupBy>(random.integer(0, 2)),
                          {},
                          kTotal};
    if (query.by != GroupBy::Breakdown && random.chance(0.3)) {
        query.breakdown = BreakdownId(static_cast<std::uint16_t>(random.integer(1, 4)));
    }
    if (random.chance(0.4)) {
        for (const PlaceId place : catalogue.countries()) {
            if (random.chance(0.4)) {
                query.places.push_back(place);
            }
        }
    }
    return query;
}

} // namespace

void TestComparisonDifferential::everyRowAndTotal()
{
    const Catalogue catalogue = SmallRegion().catalogue();
    Random random;
    int totals = 0;
    int percents = 0;
    for (int i = 0; i < 300; ++i) {
        const Dataset a = randomDataset(random, kShape);
        const Dataset b = random.chance(0.5) ? a : edited(a, random, kShape);
        for (int j = 0; j < 8; ++j) {
            const ComparisonQuery query = randomQuery(random, catalogue);
            const PlainComparer plain(a, b, catalogue, query);
            const Comparison result = compare(a, b, catalogue, query);
            const Period periodA = plain.counted(query.a.period);
            const Period periodB = plain.counted(query.b.period);
            const auto fail = [&](const QByteArray &what, const QString &key) {
                return random.seedText() + ' ' + what + " of row " + key.toUtf8();
            };
            std::size_t expectedRows = result.rows.size();
            for (const ComparisonRow &row : result.rows) {
                PlainPair expected;
                switch (query.by) {
                case GroupBy::Country: {
                    const std::vector place{*catalogue.findPlace(row.key)};
                    expected = {plain.over(a, place, query.breakdown, periodA),
                                plain.over(b, place, query.breakdown, periodB)};
                    expectedRows = plain.places().size();
                    break;
                }
                case GroupBy::Breakdown: {
                    const BreakdownId breakdown = *catalogue.findBreakdown(row.key);
                    std::vector<PlaceId> listed = plain.places();
                    std::erase_if(listed, [&](PlaceId p) { return !plain.isListed(p, breakdown); });
                    expected = plain.together(breakdown, periodA, periodB, listed);
                    break;
                }
                case GroupBy::Month: {
                    const auto offset = *Month::parse(row.key) - query.a.period.first();
                    const Month monthA = query.a.period.first() + offset;
                    const Month monthB = query.b.period.first() + offset;
                    expected = plain.together(query.breakdown, Period::of(monthA),
                                              Period::of(monthB), plain.places());
                    if (!query.a.period.contains(monthA)) {
                        expected.a = {};
                    }
                    if (!query.b.period.contains(monthB)) {
                        expected.b = {};
                    }
                    expectedRows = static_cast<std::size_t>(
                        std::max(query.a.period.length(), query.b.period.length()));
                    break;
                }
                }
                const QByteArray what = difference(row, expected);
                QVERIFY2(what.isEmpty(), fail(what, row.key).constData());
                percents += row.percent ? 1 : 0;
            }
            QVERIFY2(result.rows.size() == expectedRows, random.seedText().constData());

            const PlainPair total
                = plain.together(query.breakdown, periodA, periodB, plain.places());
            QVERIFY2(result.total.has_value() == (total.a.amount || total.b.amount),
                     random.seedText().constData());
            if (result.total) {
                const QByteArray what = difference(*result.total, total);
                QVERIFY2(what.isEmpty(), fail(what, result.total->key).constData());
                ++totals;
            } else {
                QVERIFY2(!result.total.error().text.isEmpty(), random.seedText().constData());
            }
        }
    }
    // The random data must reach what they are meant to test.
    QVERIFY2(totals > 200 && percents > 200, random.seedText().constData());
}

QTEST_GUILESS_MAIN(TestComparisonDifferential)
#include "tst_comparison_differential.moc"
