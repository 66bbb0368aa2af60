// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/edition_maker.h"
#include "tests/core/factsheet/month_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace mm;
using namespace mm::test;

/// What an edition is made of before it is frozen.
class EditionMakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesShowThePinnedComparisons();
    void theRecordHasEveryBlock();

private:
    [[nodiscard]] EditionOrder order() const
    {
        return {QStringLiteral("July 2025"), *Month::make(2025, 7), QStringLiteral("Ana")};
    }
    [[nodiscard]] StoreResult<EditionDraft> prepare(const EditionOrder &order)
    {
        return prepareEdition(*m_store, order, m_data.catalogue(),
                              shippedStyle(QStringLiteral("2025")));
    }
    [[nodiscard]] Desk desk(bool onFactsheet) const
    {
        const Period now = *Period::make(*Month::make(2025, 1), *Month::make(2025, 7));
        const ComparisonRecipe recipe{
            *m_data.catalogue().findIndicator(QStringLiteral("new_arrivals")),
            {now, now.yearBefore()},
            ComparisonView::Bars};
        return {{{recipe, onFactsheet}}, {}};
    }
    static bool shows(const Factsheet &factsheet, BlockKind kind)
    {
        return std::ranges::find(factsheet.content.blocks, kind, &ContentBlock::kind)
            != factsheet.content.blocks.end();
    }

    MonthData m_data;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_stores = 0;
};

void EditionMakerTest::init()
{
    m_data = MonthData::editions();
    auto store = createStore(m_folder.filePath(QStringLiteral("%1.movements").arg(++m_stores)),
                             m_data.catalogue());
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    CommitRequest request;
    request.changes = between({}, m_data.dataset());
    QVERIFY(m_store->commit(request).has_value());
}

void EditionMakerTest::pagesShowThePinnedComparisons()
{
    EditionOrder wanted = order();
    wanted.printedBlocks.push_back(BlockKind::Comparisons);
    wanted.desk = desk(true);
    const auto pinned = prepare(wanted);
    QVERIFY(pinned.has_value());
    QVERIFY(shows(pinned->printed, BlockKind::Comparisons));

    wanted.desk = desk(false);
    QVERIFY(!shows(prepare(wanted)->printed, BlockKind::Comparisons));
    wanted.desk = desk(true);
    wanted.printedBlocks = allBlocks();
    QVERIFY(!shows(prepare(wanted)->printed, BlockKind::Comparisons));
}

void EditionMakerTest::theRecordHasEveryBlock()
{
    EditionOrder wanted = order();
    wanted.printedBlocks = {BlockKind::KeyFigures};
    const auto draft = prepare(wanted);
    QVERIFY(draft.has_value());
    QVERIFY(!shows(draft->printed, BlockKind::ArrivalsMap));
    for (const char *key : {"mixed_movements", "present", "uasc"}) {
        QVERIFY2(draft->record.sentence(QString::fromLatin1(key)).has_value(), key);
    }
}

QTEST_GUILESS_MAIN(EditionMakerTest)
#include "tst_edition_maker.moc"
