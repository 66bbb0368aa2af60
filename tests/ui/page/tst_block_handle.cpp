// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/property.h"
#include "ui/page/block_handle.h"

#include <QTest>

using namespace mm;

/// Taking hold of blocks and dragging their edges.
class TestBlockHandle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingBesideBlocks();
    void sidesAndFeetAreTakenHoldOf();
    void theOuterEdgeOfABlockStays();
    void draggingSnapsToColumns();
    void draggingTheFootIsInPercent();
    void sizesStayWithinTheirLimits();

private:
    static constexpr double kReach = 4;

    [[nodiscard]] std::optional<BlockHandle> at(double x, double y) const
    {
        return handleAt(m_page, m_grid, {x, y}, kReach);
    }

    PageGrid m_grid = a4Grid();
    LaidOutPage m_page;
    QRectF m_left; ///< a chart at the beginning of its line
    QRectF m_right; ///< a table beside it
};

void TestBlockHandle::init()
{
    m_left = {m_grid.left(0), 100, m_grid.width(7), 200};
    m_right = {m_grid.left(7), 100, m_grid.width(5), 150};
    PageBlock chart{BlockKind::KeyFigures, m_left, true, {}, {}};
    chart.picture = PagePicture{m_left.adjusted(0, 40, 0, 0), 80};
    m_page.blocks = {chart, {BlockKind::Asylum, m_right, true, {}, {}}};
}

void TestBlockHandle::nothingBesideBlocks()
{
    QVERIFY(!at(m_left.left() + 10, 50));
    QVERIFY(!at(m_right.center().x(), m_right.bottom() + kReach + 1));
    m_page.blocks[0].kind = BlockKind::Notes;
    QVERIFY(!at(m_left.center().x(), m_left.center().y()));
}

void TestBlockHandle::sidesAndFeetAreTakenHoldOf()
{
    const auto inside = at(m_left.center().x(), m_left.center().y());
    QVERIFY(inside);
    QCOMPARE(inside->part, BlockHandle::Part::Inside);
    QCOMPARE(inside->kind, BlockKind::KeyFigures);
    QCOMPARE(at(m_left.right() - 1, 200)->part, BlockHandle::Part::Side);
    QCOMPARE(at(m_left.left() + 1, 200)->part, BlockHandle::Part::Inside);
    QCOMPARE(at(m_left.center().x(), m_left.bottom())->part, BlockHandle::Part::Foot);
    // There is no picture that could be made taller.
    QCOMPARE(at(m_right.center().x(), m_right.bottom())->part, BlockHandle::Part::Inside);
}

void TestBlockHandle::theOuterEdgeOfABlockStays()
{
    const auto handle = at(m_right.left() + 1, 150);
    QVERIFY(handle);
    QCOMPARE(handle->kind, BlockKind::Asylum);
    QCOMPARE(handle->part, BlockHandle::Part::Side);
    const DraggedSize wider = draggedTo(*handle, m_grid, {m_grid.left(5), 150});
    QCOMPARE(wider.span, 7);
    QCOMPARE(wider.box.right(), m_right.right());
    QCOMPARE(wider.box.left(), m_grid.left(5));
}

void TestBlockHandle::draggingSnapsToColumns()
{
    const auto handle = at(m_left.right(), 150);
    test::Random random;
    for (int span = kLeastSpan; span <= kPageColumns; ++span) {
        const double edge = m_left.left() + m_grid.width(span);
        const DraggedSize size = draggedTo(*handle, m_grid, {edge + random.integer(-15, 15), 150});
        QVERIFY2(size.span == span, random.seedText().constData());
        QCOMPARE(size.box.width(), m_grid.width(span));
        QCOMPARE(size.box.topLeft(), m_left.topLeft());
    }
}

void TestBlockHandle::draggingTheFootIsInPercent()
{
    const auto handle = at(m_left.center().x(), m_left.bottom());
    const double top = m_left.top() + 40;
    QCOMPARE(draggedTo(*handle, m_grid, {200, top + 80}).height, kUsualHeight);
    const DraggedSize taller = draggedTo(*handle, m_grid, {200, top + 80 * 1.51});
    QCOMPARE(taller.height, 150);
    QCOMPARE(taller.box.bottom(), top + 120);
}

void TestBlockHandle::sizesStayWithinTheirLimits()
{
    const auto side = at(m_left.right(), 150);
    QCOMPARE(draggedTo(*side, m_grid, {m_left.left(), 150}).span, kLeastSpan);
    QCOMPARE(draggedTo(*side, m_grid, {5000, 150}).span, kPageColumns);
    const auto foot = at(m_left.center().x(), m_left.bottom());
    QCOMPARE(draggedTo(*foot, m_grid, {200, -500}).height, kLeastHeight);
    QCOMPARE(draggedTo(*foot, m_grid, {200, 5000}).height, kMostHeight);
}

QTEST_APPLESS_MAIN(TestBlockHandle)
#include "tst_block_handle.moc"
