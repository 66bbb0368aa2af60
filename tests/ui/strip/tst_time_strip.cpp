// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/time_strip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace mm;

namespace {

Period period(const char *first, const char *last)
{
    return *Period::make(*Month::parse(QString::fromLatin1(first)),
                         *Month::parse(QString::fromLatin1(last)));
}

Month month(const char *iso)
{
    return *Month::parse(QString::fromLatin1(iso));
}

} // namespace

/// The strip as a person uses it: by mouse, by keys alone, and by what a screen reader offers.
class TestTimeStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_strip.reset(); }
    void draggingAnEnd();
    void draggingTheMiddle();
    void draggingOverTheBarsChoosesA();
    void escapeTakesADragBack();
    void clickBesideABarBringsItHere();
    void keysMoveEveryPart();
    void tabWalksThroughAllParts();
    void speaksOfMonths();
    void isReadableForAssistiveTechnology();

private:
    [[nodiscard]] QPoint inLane(Lane lane, const char *iso) const
    {
        const StripLayout layout = m_strip->layoutNow();
        return {int(layout.cell(month(iso)).center().x()), int(layout.lane(lane).center().y())};
    }
    [[nodiscard]] QPoint handle(Lane lane, LanePart end) const
    {
        return m_strip->layoutNow()
            .handle(lane, periodOf(m_strip->periods(), lane), end)
            .center()
            .toPoint();
    }
    [[nodiscard]] QPoint inBars(const char *iso) const
    {
        return m_strip->layoutNow().cell(month(iso)).center().toPoint();
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_strip.get(), (from + to) / 2);
        QTest::mouseMove(m_strip.get(), to);
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<TimeStrip> m_strip;
};

void TestTimeStrip::init()
{
    m_strip = std::make_unique<TimeStrip>();
    MonthOverview overview{period("2023-01", "2025-12"), std::vector<MonthGlance>(36)};
    for (MonthGlance &glance : overview.months) {
        glance = {.height = 0.5, .reported = 6, .expected = 6, .provisional = false};
    }
    overview.months[30] = {.height = 0.5, .reported = 4, .expected = 6, .provisional = true};
    overview.months[35] = {};
    m_strip->setOverview(overview);
    m_strip->setPeriods({period("2025-01", "2025-07"), period("2024-01", "2024-07")});
    // The owner of the periods answers.
    connect(m_strip.get(), &TimeStrip::periodsChosen, m_strip.get(),
            [this](const PeriodPair &pair) { m_strip->setPeriods(pair); });
    m_strip->resize(900, m_strip->sizeHint().height());
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    m_strip->clearFocus();
}

void TestTimeStrip::draggingAnEnd()
{
    drag(handle(Lane::A, LanePart::Last), inLane(Lane::A, "2025-03"));
    QCOMPARE(m_strip->periods().a, period("2025-01", "2025-03"));
    QCOMPARE(m_strip->periods().b, period("2024-01", "2024-03"));
    m_strip->setLinked(false);
    drag(handle(Lane::B, LanePart::First), inLane(Lane::B, "2023-11"));
    QCOMPARE(m_strip->periods().a, period("2025-01", "2025-03"));
    QCOMPARE(m_strip->periods().b, period("2023-11", "2024-03"));
}

void TestTimeStrip::draggingTheMiddle()
{
    drag(inLane(Lane::A, "2025-04"), inLane(Lane::A, "2025-06"));
    QCOMPARE(m_strip->periods().a, period("2025-03", "2025-09"));
    QCOMPARE(m_strip->periods().b, period("2024-03", "2024-09"));
    drag(inLane(Lane::B, "2024-06"), inLane(Lane::B, "2023-09"));
    QCOMPARE(m_strip->periods().a, period("2025-03", "2025-09"));
    QCOMPARE(m_strip->periods().b, period("2023-06", "2023-12"));
}

void TestTimeStrip::draggingOverTheBarsChoosesA()
{
    drag(inBars("2025-09"), inBars("2025-06"));
    QCOMPARE(m_strip->periods().a, period("2025-06", "2025-09"));
    QCOMPARE(m_strip->periods().b, period("2024-06", "2024-09"));
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, inBars("2025-05"));
    QCOMPARE(m_strip->periods().a, period("2025-05", "2025-05"));
}

void TestTimeStrip::escapeTakesADragBack()
{
    const PeriodPair before = m_strip->periods();
    QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, inLane(Lane::A, "2025-04"));
    QTest::mouseMove(m_strip.get(), inLane(Lane::A, "2025-08"));
    QVERIFY(m_strip->periods() != before);
    QTest::keyClick(m_strip.get(), Qt::Key_Escape);
    QVERIFY(m_strip->periods() == before);
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, inLane(Lane::A, "2025-08"));
    QVERIFY(m_strip->periods() == before);
}

void TestTimeStrip::clickBesideABarBringsItHere()
{
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, inLane(Lane::B, "2023-06"));
    QCOMPARE(m_strip->periods().b, period("2023-03", "2023-09"));
}

void TestTimeStrip::keysMoveEveryPart()
{
    m_strip->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QCOMPARE(m_strip->periods().a, period("2025-02", "2025-07"));
    QTest::keyClick(m_strip.get(), Qt::Key_Tab);
    QTest::keyClick(m_strip.get(), Qt::Key_PageDown);
    QCOMPARE(m_strip->periods().a, period("2024-02", "2024-07"));
    QCOMPARE(m_strip->periods().b, period("2023-02", "2023-07"));
    QTest::keyClick(m_strip.get(), Qt::Key_Tab);
    QTest::keyClick(m_strip.get(), Qt::Key_End);
    QCOMPARE(m_strip->periods().a, period("2024-02", "2025-12"));
    QTest::keyClick(m_strip.get(), Qt::Key_Down);
    QTest::keyClick(m_strip.get(), Qt::Key_Left);
    QCOMPARE(m_strip->periods().a, period("2024-02", "2025-12"));
    QCOMPARE(m_strip->periods().b, period("2023-02", "2024-11"));
}

void TestTimeStrip::tabWalksThroughAllParts()
{
    m_strip->setFocus(Qt::TabFocusReason);
    for (const StripGrab grab : kStripGrabs) {
        QVERIFY(m_strip->current() == grab);
        QTest::keyClick(m_strip.get(), Qt::Key_Tab);
    }
    QVERIFY(m_strip->current() == kStripGrabs.back());
}

void TestTimeStrip::speaksOfMonths()
{
    QCOMPARE(m_strip->monthText(month("2025-06")),
             QStringLiteral("June 2025: 6 of 6 countries reported"));
    QCOMPARE(m_strip->monthText(month("2025-07")),
             QStringLiteral("July 2025: 4 of 6 countries reported, provisional"));
    QCOMPARE(m_strip->monthText(month("2025-12")), QStringLiteral("December 2025: no figures"));
    m_strip->setEvents({{QDate(2025, 12, 3), QStringLiteral("Rule changed")}});
    QCOMPARE(m_strip->monthText(month("2025-12")),
             QStringLiteral("December 2025: no figures\n3 December 2025: Rule changed"));
    QCOMPARE(m_strip->monthText(month("2026-01")), QStringLiteral("January 2026: no figures"));
}

void TestTimeStrip::isReadableForAssistiveTechnology()
{
    auto *strip = QAccessible::queryAccessibleInterface(m_strip.get());
    QVERIFY(strip);
    QCOMPARE(strip->childCount(), 6);
    auto *last = strip->child(2);
    QCOMPARE(last->role(), QAccessible::Slider);
    QCOMPARE(last->text(QAccessible::Name), QStringLiteral("A, last month: July 2025"));
    auto *value = last->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), month("2025-07").ordinal());
    value->setCurrentValue(month("2025-05").ordinal());
    QCOMPARE(m_strip->periods().a, period("2025-01", "2025-05"));
    QCOMPARE(strip->indexOfChild(last), 2);
}

QTEST_MAIN(TestTimeStrip)
#include "tst_time_strip.moc"
