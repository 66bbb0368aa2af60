// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/edition_maker.h"
#include "core/editions/state_difference.h"
#include "tests/core/factsheet/month_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

const QString kJuly = QStringLiteral("July 2025");

ChangeSet everything(const Dataset &dataset)
{
    return between({}, dataset);
}

} // namespace

class StateDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editionKeepsWhatItSaid();
    void laterChangesShowInTheSentences();
    void ranksThatChange();
    void frozenSentencesWinOverNewWording();
    void otherStyleIsComposedAnew();
    void pdfIsKeptOrNothingIsPublished();
    void statesByName();
    void monthsToCompare();

private:
    [[nodiscard]] StoreResult<PublishedEdition> publish(const PdfMaker &makePdf = {})
    {
        return publishEdition(*m_store, {kJuly, *Month::make(2025, 7), QStringLiteral("Ana")},
                              m_data.catalogue(), m_styles.front(), makePdf);
    }
    [[nodiscard]] StoreResult<qint64> commit(ChangeSet changes)
    {
        CommitRequest request;
        request.changes = std::move(changes);
        request.author = QStringLiteral("Ana");
        request.reason = QStringLiteral("correction");
        return m_store->commit(request);
    }
    [[nodiscard]] StateDifference sinceJuly(const DifferenceQuery &query = {})
    {
        return *differenceOf(*m_store, *loadState(*m_store, kJuly),
                             *loadState(*m_store, QStringLiteral("now")), query, m_data.catalogue(),
                             m_styles);
    }

    MonthData m_data;
    std::vector<EditionStyle> m_styles{shippedStyle(QStringLiteral("2025")),
                                       shippedStyle(QStringLiteral("2023"))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void StateDifferenceTest::init()
{
    m_data = MonthData::editions();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = createStore(m_folder->filePath(QStringLiteral("a.movements")), m_data.catalogue());
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    QVERIFY(commit(everything(m_data.dataset())).has_value());
}

void StateDifferenceTest::editionKeepsWhatItSaid()
{
    const auto published = publish();
    QVERIFY(published.has_value());
    QCOMPARE(published->edition.changeSet, 1);
    QCOMPARE(published->edition.style, QStringLiteral("2025"));
    const auto record
        = FactsheetRecord::read(m_store->editionDocument(kJuly, kFactsheetDocument).value());
    QVERIFY(record.has_value());
    for (const QString &key : sentenceKeys()) {
        QCOMPARE(record->sentence(key), published->record.sentence(key));
        // Arrivals in one sentence are for pages of countries.
        QCOMPARE(record->sentence(key).has_value(), key != u"arrivals");
    }
    QCOMPARE(record->blocks().size(), published->record.blocks().size());
    QVERIFY(m_store->verify()->problems.empty());
    const StateDifference difference = sinceJuly();
    QVERIFY(difference.values.isEmpty());
    QCOMPARE(difference.factsheets.size(), 1U);
    QVERIFY(difference.factsheets.front().isEmpty());
    QVERIFY(difference.errata.empty());
}

void StateDifferenceTest::laterChangesShowInTheSentences()
{
    QVERIFY(publish().has_value());
    const Dataset before = m_data.dataset();
    m_data.set("REGION", "uasc_present", "2025-07", 170);
    QVERIFY(commit(between(before, m_data.dataset())).has_value());
    const StateDifference difference = sinceJuly();
    QCOMPARE(difference.values.size(), 1U);
    const MonthDifference &factsheet = difference.factsheets.front();
    QCOMPARE(factsheet.month, *Month::make(2025, 7));
    QStringList keys;
    for (const SentenceDifference &sentence : factsheet.sentences) {
        keys << sentence.key;
        QVERIFY(sentence.before && sentence.before->contains(QStringLiteral("162")));
    }
    QVERIFY(keys.contains(QStringLiteral("uasc")));
    QVERIFY(!keys.contains(QStringLiteral("mixed_movements")));
    QVERIFY(std::ranges::find(factsheet.blocks, QStringLiteral("uasc"), &BlockDifference::block)
            != factsheet.blocks.end());
    QCOMPARE(difference.errata.size(), 1U);
    QVERIFY(difference.errata.front().contains(kJuly));
}

void StateDifferenceTest::ranksThatChange()
{
    QVERIFY(publish().has_value());
    const Dataset before = m_data.dataset();
    m_data.set("MNE", "new_arrivals", "2025-07", 100'000);
    QVERIFY(commit(between(before, m_data.dataset())).has_value());
    QStringList ranks;
    const StateDifference difference = sinceJuly();
    for (const RankDifference &rank : difference.factsheets.front().ranks) {
        QCOMPARE(rank.block, QStringLiteral("key_figures"));
        QVERIFY(rank.before && rank.after);
        ranks << QStringLiteral("%1 %2 → %3").arg(rank.name).arg(*rank.before).arg(*rank.after);
    }
    QCOMPARE(ranks,
             (QStringList{
                 QStringLiteral("Montenegro 4 → 1"), QStringLiteral("Bosnia and Herzegovina 1 → 2"),
                 QStringLiteral("Serbia*** 2 → 3"), QStringLiteral("North Macedonia** 3 → 4")}));

    // With the number of the edition back, nothing is ranked otherwise.
    const Dataset changed = m_data.dataset();
    m_data.set("MNE", "new_arrivals", "2025-07", 248);
    QVERIFY(commit(between(changed, m_data.dataset())).has_value());
    QVERIFY(sinceJuly().factsheets.front().ranks.empty());
}

/// A later version of the program may word things in another way: the edition does not change.
void StateDifferenceTest::frozenSentencesWinOverNewWording()
{
    const QByteArray printed
        = R"({"sentences":{"uasc":"As it was printed."},"withheld":{},"blocks":[]})";
    QVERIFY(m_store
                ->publish({kJuly,
                           *Month::make(2025, 7),
                           QStringLiteral("Ana"),
                           QStringLiteral("2025"),
                           {},
                           {{kFactsheetDocument, printed}}})
                .has_value());
    const StateDifference difference = sinceJuly();
    const auto &sentences = difference.factsheets.front().sentences;
    const auto uasc
        = std::ranges::find(sentences, QStringLiteral("uasc"), &SentenceDifference::key);
    QVERIFY(uasc != sentences.end());
    QCOMPARE(uasc->before, QStringLiteral("As it was printed."));
}

void StateDifferenceTest::otherStyleIsComposedAnew()
{
    QVERIFY(publish().has_value());
    DifferenceQuery query;
    query.style = QStringLiteral("2023");
    QVERIFY(sinceJuly(query).factsheets.front().isEmpty());
}

void StateDifferenceTest::pdfIsKeptOrNothingIsPublished()
{
    const auto refused = publish([](const Factsheet &) -> Result<QByteArray, QString> {
        return tl::make_unexpected(QStringLiteral("The printer is on fire."));
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().text, QStringLiteral("The printer is on fire."));
    QVERIFY(m_store->editions()->empty());
    QVERIFY(publish([](const Factsheet &factsheet) {
                return Result<QByteArray, QString>(factsheet.content.title.toUtf8());
            }).has_value());
    QVERIFY(!m_store->editionDocument(kJuly, kPdfDocument)->isEmpty());
}

void StateDifferenceTest::statesByName()
{
    QVERIFY(publish().has_value());
    const auto now = loadState(*m_store, {});
    QVERIFY(now.has_value());
    QCOMPARE(now->name, QStringLiteral("now"));
    QCOMPARE(now->id(), m_store->stateId().value());
    QVERIFY(!now->edition);
    QCOMPARE(loadState(*m_store, kJuly)->edition->name, kJuly);
    QVERIFY(loadState(*m_store, QStringLiteral("0"))->dataset.isEmpty());
    QCOMPARE(loadState(*m_store, QStringLiteral("0"))->id(), QString(12, u'0'));
    QVERIFY(loadState(*m_store, QStringLiteral("1"))->dataset == m_data.dataset());
    QVERIFY(loadState(*m_store, QStringLiteral("1999-01-01T00:00:00Z"))->dataset.isEmpty());
    for (const char *unknown : {"2", "-1", "June 2025"}) {
        const auto state = loadState(*m_store, QLatin1String(unknown));
        QVERIFY(!state);
        QCOMPARE(state.error().fault, StoreFault::UnknownEdition);
    }
    QVERIFY(m_store->publish({QStringLiteral("1"), *Month::make(2025, 7)}).has_value());
    QVERIFY(loadState(*m_store, QStringLiteral("1"))->edition.has_value());
}

void StateDifferenceTest::monthsToCompare()
{
    const auto monthsOf = [&](const QString &from, const DifferenceQuery &query) {
        const auto difference = differenceOf(*m_store, *loadState(*m_store, from),
                                             *loadState(*m_store, QStringLiteral("now")), query,
                                             m_data.catalogue(), m_styles);
        QStringList found;
        for (const MonthDifference &factsheet : difference->factsheets) {
            found << factsheet.month.toString();
        }
        return found;
    };
    const QString last = m_data.dataset().extent()->last().toString();
    QCOMPARE(monthsOf(QStringLiteral("0"), {}), QStringList{last});
    DifferenceQuery query;
    query.month = *Month::make(2023, 5);
    QCOMPARE(monthsOf(QStringLiteral("0"), query), QStringList{QStringLiteral("2023-05")});
    QVERIFY(m_store->publish({QStringLiteral("May"), *Month::make(2025, 5)}).has_value());
    QCOMPARE(monthsOf(QStringLiteral("May"), {}), QStringList{QStringLiteral("2025-05")});
}

QTEST_GUILESS_MAIN(StateDifferenceTest)
#include "tst_state_difference.moc"
