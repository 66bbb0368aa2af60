// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/public_dataset.h"
#include "tests/core/model/random_data.h"
#include "tests/support/small_catalogue.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

class Figures {
public:
    Figures &put(const char *place, const char *indicator, qint64 count, const char *part = "")
    {
        ObservationKey key = totalKey(*m_catalogue, place, indicator, "2025-07");
        key.series.breakdown = *m_catalogue->findBreakdown(QString::fromUtf8(part));
        m_observations.push_back({key, Datum::confirmed(Amount::of(count))});
        return *this;
    }
    [[nodiscard]] Dataset dataset() const { return Dataset::of(m_observations); }
    [[nodiscard]] Dataset masked(int threshold = kPublicThreshold) const
    {
        return publicDataset(dataset(), *m_catalogue, threshold);
    }
    /// "SRB pending": withheld figures by their codes, sorted by key.
    [[nodiscard]] QStringList withheld() const
    {
        QStringList found;
        const Dataset shown = masked();
        for (const auto &block : shown.blocks()) {
            for (const Observation &observation : block->observations()) {
                const SeriesKey &series = observation.key.series;
                if (observation.datum == Datum::suppressed()) {
                    found << (*m_catalogue)[series.place].code + u' '
                            + (*m_catalogue)[series.indicator].code + u' '
                            + (*m_catalogue)[series.breakdown].code;
                }
            }
        }
        return found;
    }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }

private:
    std::shared_ptr<const Catalogue> m_catalogue = shippedCatalogue();
    std::vector<Observation> m_observations;
};

} // namespace

class PublicDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallCountsAreWithheld();
    void partsProtectEachOther();
    void partsThatDoNotAddUpGiveNothingAway();
    void countriesProtectEachOther();
    void inAndOutsideCentresProtectEachOther();
    void everythingElseStays();
};

void PublicDatasetTest::smallCountsAreWithheld()
{
    Figures figures;
    figures.put("SRB", "new_arrivals", 4).put("BIH", "new_arrivals", 0).put("ALB", "pending", 5);
    QCOMPARE(figures.withheld(), QStringList{QStringLiteral("SRB new_arrivals ")});
    QVERIFY(figures.masked(1) == figures.dataset());
}

void PublicDatasetTest::partsProtectEachOther()
{
    Figures figures;
    figures.put("SRB", "new_arrivals", 153)
        .put("SRB", "new_arrivals", 3, "Cuba")
        .put("SRB", "new_arrivals", 50, "Iraq")
        .put("SRB", "new_arrivals", 100, "Other");
    QCOMPARE(figures.withheld(),
             (QStringList{QStringLiteral("SRB new_arrivals Cuba"),
                          QStringLiteral("SRB new_arrivals Iraq")}));
}

void PublicDatasetTest::partsThatDoNotAddUpGiveNothingAway()
{
    Figures figures;
    figures.put("SRB", "new_arrivals", 200)
        .put("SRB", "new_arrivals", 3, "Cuba")
        .put("SRB", "new_arrivals", 50, "Iraq");
    QCOMPARE(figures.withheld(), QStringList{QStringLiteral("SRB new_arrivals Cuba")});
}

void PublicDatasetTest::countriesProtectEachOther()
{
    Figures figures;
    figures.put("REGION", "pending", 40)
        .put("ALB", "pending", 2)
        .put("BIH", "pending", 8)
        .put("SRB", "pending", 30);
    QCOMPARE(figures.withheld(),
             (QStringList{QStringLiteral("ALB pending "), QStringLiteral("BIH pending ")}));
}

void PublicDatasetTest::inAndOutsideCentresProtectEachOther()
{
    Figures figures;
    figures.put("SRB", "present_total", 303)
        .put("SRB", "present_in_centres", 300)
        .put("SRB", "present_outside", 3);
    const QStringList withheld = figures.withheld();
    QVERIFY(withheld.contains(QStringLiteral("SRB present_outside ")));
    QCOMPARE(withheld.size(), 2);
}

void PublicDatasetTest::everythingElseStays()
{
    const auto catalogue = shippedCatalogue();
    Random random;
    for (int i = 0; i < 20; ++i) {
        const Dataset dataset = randomDataset(random, {4, 7, 6, *Month::make(2024, 1), 12, 0.7});
        const Dataset masked = publicDataset(dataset, *catalogue);
        QCOMPARE(masked.observationCount(), dataset.observationCount());
        for (const Change &change : between(dataset, masked)) {
            QVERIFY2(change.after == Datum::suppressed(), random.seedText().constData());
        }
    }
}

QTEST_GUILESS_MAIN(PublicDatasetTest)
#include "tst_public_dataset.moc"
