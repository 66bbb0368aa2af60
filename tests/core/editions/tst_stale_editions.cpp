// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/edition_maker.h"
#include "core/editions/own_sentences.h"
#include "core/editions/stale_editions.h"
#include "tests/core/factsheet/month_data.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

const QString kJuly = QStringLiteral("July 2025");
const QString kOwn = QStringLiteral(
    "Mixed movements fell by 10% compared to the same period last year: 6,354 persons transited "
    "the region between January and July 2025.");

} // namespace

/// What was published, with people's own words in it, held against data that move on.
class StaleEditionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreesUntilTheDataChange();
    void saysWhatToCorrect();
    void anotherMonthDoesNoHarm();
    void aNewEditionTakesThePlaceOfTheOld();
    void ownWordsAreFrozenAndDoNotCount();
    void ownWordsGoStaleWithTheData();
    void otherLanguagesAreComparedInTheirs();
    void theErratumIsInTheLanguageOfTheDocument_data();
    void theErratumIsInTheLanguageOfTheDocument();
    void whatCanNoLongerBeSaidIsWithdrawn();
    void monthsWithoutFiguresAreNotPublished();

private:
    [[nodiscard]] StoreResult<PublishedEdition>
    publish(const QString &name = kJuly, const QString &language = QStringLiteral("en"))
    {
        return publishEdition(*m_store, {name, *Month::make(2025, 7), QStringLiteral("Ana")},
                              m_data.catalogue(), shippedStyle(QStringLiteral("2025"), language));
    }
    void change(const char *place, const char *indicator, const char *month, qint64 count)
    {
        const Dataset before = m_data.dataset();
        m_data.set(place, indicator, month, count);
        commit(between(before, m_data.dataset()));
    }
    void commit(ChangeSet changes)
    {
        CommitRequest request;
        request.changes = std::move(changes);
        request.reason = QStringLiteral("correction");
        QVERIFY(m_store->commit(request).has_value());
    }
    void keep(const QString &text)
    {
        QVERIFY(
            m_store
                ->keepOwnSentence({*Month::make(2025, 7), QStringLiteral("REGION"),
                                   QStringLiteral("2025"), QStringLiteral("en"),
                                   QStringLiteral("mixed_movements"), text, QStringLiteral("Ana")})
                .has_value());
    }
    [[nodiscard]] std::vector<StaleEdition> stale()
    {
        return staleEditions(*keptEditions(*m_store), m_data.dataset(), m_data.catalogue(),
                             m_styles);
    }

    MonthData m_data;
    std::vector<EditionStyle> m_styles{shippedStyle(QStringLiteral("2025")),
                                       shippedStyle(QStringLiteral("2023"))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void StaleEditionsTest::init()
{
    m_data = MonthData::editions();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = createStore(m_folder->filePath(QStringLiteral("a.movements")), m_data.catalogue());
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    commit(between({}, m_data.dataset()));
}

void StaleEditionsTest::agreesUntilTheDataChange()
{
    QVERIFY(stale().empty());
    QVERIFY(publish().has_value());
    QVERIFY(stale().empty());
    change("REGION", "uasc_present", "2025-07", 170);
    QCOMPARE(stale().size(), 1U);
    change("REGION", "uasc_present", "2025-07", 162);
    QVERIFY(stale().empty());
}

void StaleEditionsTest::saysWhatToCorrect()
{
    QVERIFY(publish().has_value());
    change("REGION", "mixed_movements_estimate", "2025-07", 2000);
    const StaleEdition edition = stale().front();
    QCOMPARE(edition.edition.name, kJuly);
    QCOMPARE(edition.difference.sentences.size(), 1U);
    const SentenceDifference &sentence = edition.difference.sentences.front();
    QCOMPARE(sentence.key, QStringLiteral("mixed_movements"));
    QVERIFY(sentence.before->contains(QStringLiteral("6,354")));
    QVERIFY(!sentence.after->contains(QStringLiteral("6,354")));
    QVERIFY(edition.erratum.contains(*sentence.before));
    QVERIFY(edition.erratum.contains(*sentence.after));
    QCOMPARE(edition.difference.blocks.size(), 1U);
}

void StaleEditionsTest::anotherMonthDoesNoHarm()
{
    QVERIFY(publish().has_value());
    change("SRB", "new_arrivals", "2025-08", 1234);
    QVERIFY(stale().empty());
}

void StaleEditionsTest::aNewEditionTakesThePlaceOfTheOld()
{
    QVERIFY(publish().has_value());
    change("REGION", "uasc_present", "2025-07", 170);
    QCOMPARE(stale().size(), 1U);
    QVERIFY(publish(QStringLiteral("July 2025, version 2")).has_value());
    QVERIFY(stale().empty());
}

void StaleEditionsTest::ownWordsAreFrozenAndDoNotCount()
{
    keep(kOwn);
    const auto published = publish();
    QVERIFY(published.has_value());
    QCOMPARE(published->record.sentence(QStringLiteral("mixed_movements")), kOwn);
    QVERIFY(published->record.computed(QStringLiteral("mixed_movements")) != kOwn);
    // The data say the same as before, whoever words it.
    QVERIFY(stale().empty());
    keep(QString());
    QVERIFY(stale().empty());
}

void StaleEditionsTest::ownWordsGoStaleWithTheData()
{
    keep(kOwn);
    QVERIFY(publish().has_value());
    change("REGION", "mixed_movements_estimate", "2025-07", 2000);
    const std::vector<StaleEdition> found = stale();
    QCOMPARE(found.size(), 1U);
    const SentenceDifference &sentence = found.front().difference.sentences.front();
    QCOMPARE(*sentence.before, kOwn);
    QVERIFY(sentence.after && *sentence.after != kOwn);
    QVERIFY(found.front().erratum.contains(kOwn));
}

void StaleEditionsTest::otherLanguagesAreComparedInTheirs()
{
    QVERIFY(publish(kJuly, QStringLiteral("sq")).has_value());
    QVERIFY(stale().empty());
    change("REGION", "uasc_present", "2025-07", 170);
    const std::vector<StaleEdition> found = stale();
    QCOMPARE(found.size(), 1U);
    const SentenceDifference &sentence = found.front().difference.sentences.back();
    QVERIFY(!sentence.after->contains(QStringLiteral("children")));
}

void StaleEditionsTest::theErratumIsInTheLanguageOfTheDocument_data()
{
    QTest::addColumn<QString>("replaced");
    const auto row = [](const char *language, const char *replaced) {
        QTest::newRow(language) << QString::fromUtf8(replaced);
    };
    row("en", "“%1” should read: “%2”");
    row("sq", "Në vend të “%1” duhet të jetë: “%2”");
    row("bs", "Umjesto „%1“ treba stajati: „%2“");
    row("hr", "Umjesto „%1” treba stajati: „%2”");
    row("cnr", "Umjesto „%1“ treba da stoji: „%2“");
    row("mk", "Наместо „%1“ треба да стои: „%2“");
    row("sr-Latn", "Umesto „%1“ treba da stoji: „%2“");
    row("sr-Cyrl", "Уместо „%1“ треба да стоји: „%2“");
}

void StaleEditionsTest::theErratumIsInTheLanguageOfTheDocument()
{
    QFETCH(QString, replaced);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(publish(kJuly, code).has_value());
    change("REGION", "uasc_present", "2025-07", 170);
    const StaleEdition found = stale().front();
    const auto &sentences = found.difference.sentences;
    const SentenceDifference &sentence = sentences.back();
    const QStringList lines = found.erratum.split(u'\n');
    QCOMPARE(lines.size(), 1 + static_cast<qsizetype>(sentences.size()));
    QCOMPARE(lines.back(), replaced.arg(*sentence.before, *sentence.after));
    // The title names the edition and the day in words of the language.
    const EditionStyle style = shippedStyle(QStringLiteral("2025"), code);
    QVERIFY(lines[0].contains(kJuly));
    QVERIFY2(lines[0].contains(style.dayText(found.edition.publishedAt.date())),
             qPrintable(lines[0]));
    QCOMPARE(lines[0].contains(QStringLiteral("published")), code == u"en");
}

void StaleEditionsTest::whatCanNoLongerBeSaidIsWithdrawn()
{
    QVERIFY(publish(kJuly, QStringLiteral("mk")).has_value());
    const QString before = *keptEditions(*m_store)->front().record.sentence(QStringLiteral("uasc"));
    const Dataset known = m_data.dataset();
    m_data.drop("REGION", "uasc_present", "2025-07");
    commit(between(known, m_data.dataset()));
    const StaleEdition found = stale().front();
    QVERIFY2(found.erratum.contains(QStringLiteral("Се повлекува: „%1“").arg(before)),
             qPrintable(found.erratum));
}

void StaleEditionsTest::monthsWithoutFiguresAreNotPublished()
{
    const auto none = publishEdition(
        *m_store, {QStringLiteral("1999"), *Month::make(1999, 1), QStringLiteral("Ana")},
        m_data.catalogue(), m_styles.front());
    QVERIFY(!none);
    QVERIFY(none.error().text.contains(QStringLiteral("1999-01")));
    QVERIFY(m_store->editions()->empty());
    const std::vector<Month> months = monthsWithFigures(m_data.dataset());
    QVERIFY(std::ranges::is_sorted(months, std::greater()));
    QVERIFY(std::ranges::find(months, *Month::make(2025, 7)) != months.end());
    QVERIFY(std::ranges::find(months, *Month::make(1999, 1)) == months.end());
}

QTEST_GUILESS_MAIN(StaleEditionsTest)
#include "tst_stale_editions.moc"
