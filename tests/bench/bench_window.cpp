// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a million numbers, until table, chart and map are painted anew: after
// another choice of periods, after an edit, month after month; and the factsheet, from an open
// dataset to its pages. The windowing system paints into memory; CPU time of the GUI thread counts.
#include "app/built_in.h"
#include "core/editions/factsheet_state.h"
#include "percentile.h"
#include "ui/charts/chart_view.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/map_page.h"
#include "ui/composer/composition_panel.h"
#include "ui/composer/factsheet_page.h"
#include "ui/composer/page_preview.h"
#include "ui/map/map_view.h"
#include "ui/page/document_files.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTableView>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

namespace {

using namespace mm;

constexpr qint64 kObservations = 1'000'000;
constexpr int kPatience = 20'000; ///< milliseconds
constexpr int kSteps = 12; ///< months that are played

/// Waits until each of some widgets has been painted.
class Painted : public QObject {
public:
    explicit Painted(const std::vector<QWidget *> &widgets)
        : m_waiting(widgets)
        , m_widgets(widgets)
    {
        for (QWidget *widget : m_widgets) {
            widget->installEventFilter(this);
        }
    }

    void forget() { m_waiting = m_widgets; }
    [[nodiscard]] bool cameAll() const
    {
        return waitFor([this] { return m_waiting.empty(); });
    }
    template <class Condition>
    static bool waitFor(Condition condition)
    {
        const QDeadlineTimer deadline(kPatience);
        while (!condition()) {
            if (deadline.hasExpired()) {
                return false;
            }
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        }
        return true;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            std::erase(m_waiting, watched);
        }
        return false;
    }

private:
    std::vector<QWidget *> m_waiting;
    std::vector<QWidget *> m_widgets;
};

/// Whole persons for every series of the catalogue, month by month, until there are so many.
ChangeSet everySeries(const Catalogue &catalogue, Month last)
{
    std::mt19937 engine{20250731};
    std::uniform_int_distribution<int> persons(0, 5000);
    std::vector<Change> changes;
    changes.reserve(kObservations);
    for (Month month = last; std::ssize(changes) < kObservations; month = month - months(1)) {
        for (const IndicatorId indicator : catalogue.indicatorIds()) {
            for (const PlaceId place : catalogue.countries()) {
                for (std::size_t id = 0; id < catalogue.breakdowns().size(); ++id) {
                    const SeriesKey series{indicator, place,
                                           BreakdownId(static_cast<std::uint16_t>(id))};
                    changes.push_back({{series, month},
                                       std::nullopt,
                                       Datum::confirmed(Amount::of(persons(engine))),
                                       {}});
                }
            }
        }
    }
    return *ChangeSet::make(std::move(changes));
}

/// The window with a dataset file of its own.
class Stage {
public:
    Stage()
    {
        const auto catalogue = builtInCatalogue();
        const QString path = m_folder.filePath(QStringLiteral("bench.movements"));
        CommitRequest request;
        request.changes = everySeries(*catalogue, m_last);
        request.author = QStringLiteral("bench");
        request.origin = Origin::Import;
        createStore(path, *catalogue).value()->commit(request).value();
        m_window = std::make_unique<MainWindow>(
            WindowParts{catalogue, lateBuiltInVocabulary(catalogue), builtInStyles(), QString(),
                        QStringLiteral("bench")});
        m_window->resize(1400, 900);
        m_window->show();
        bool isOpen = false;
        QObject::connect(&m_window->workspace(), &Workspace::opened, m_window.get(),
                         [&isOpen] { isOpen = true; });
        m_window->openDataset(path);
        Painted::waitFor([&isOpen] { return isOpen; });
    }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Month last() const { return m_last; }
    /// Two runs of months of the same length, one year apart, other ones than those before.
    void chooseNext(int length)
    {
        m_back = (m_back + 1) % kSteps;
        const Period a = Period::ending(m_last - months(m_back), length);
        m_window->viewState().setPeriods(a, a.yearBefore());
    }
    /// Until the window has shown what it was told to.
    static void settle()
    {
        for (int round = 0; round < 50; ++round) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    Month m_last = *Month::make(2025, 12);
    int m_back = 0;
};

void newPeriods(benchmark::State &state, Stage &stage)
{
    stage.window().showPage(MainWindow::Compare);
    const auto *page = stage.window().findChild<ComparePage *>();
    Painted painted(
        {page->findChild<ChartView *>(), page->findChild<MapView *>(), page->table()->viewport()});
    stage.settle();
    Percentile percentile;
    for (auto _ : state) {
        painted.forget();
        percentile.start();
        stage.chooseNext(6);
        if (!painted.cameAll()) {
            state.SkipWithError("something was not painted");
            break;
        }
        percentile.stop();
    }
    percentile.report(state);
}

void edit(benchmark::State &state, Stage &stage)
{
    stage.window().showPage(MainWindow::Compare);
    stage.window().viewState().setPeriods(Period::ending(stage.last(), 6),
                                          Period::ending(stage.last(), 6).yearBefore());
    const auto *page = stage.window().findChild<ComparePage *>();
    Painted painted(
        {page->findChild<ChartView *>(), page->findChild<MapView *>(), page->table()->viewport()});
    stage.settle();
    Workspace &workspace = stage.window().workspace();
    const ObservationKey key{
        {stage.window().viewState().indicator(), workspace.catalogue().countries().front(), kTotal},
        stage.last()};
    Percentile percentile;
    for (auto _ : state) {
        painted.forget();
        percentile.start();
        const auto before = workspace.dataset().at(key);
        const auto persons = static_cast<int>(before->amount()->toDouble());
        const auto changes
            = ChangeSet::make({{key, before, Datum::confirmed(Amount::of(persons + 1)), {}}});
        workspace.apply(*changes, {});
        if (!painted.cameAll()) {
            state.SkipWithError("something was not painted");
            break;
        }
        percentile.stop();
        state.PauseTiming();
        Painted::waitFor([&workspace] { return !workspace.isSaving(); });
        state.ResumeTiming();
    }
    percentile.report(state);
}

/// One frame for each of many months.
void playMonths(benchmark::State &state, Stage &stage)
{
    stage.window().showPage(MainWindow::Map);
    const auto *page = stage.window().findChild<MapPage *>();
    Painted painted({page->map()});
    stage.settle();
    Percentile percentile;
    for (auto _ : state) {
        painted.forget();
        percentile.start();
        stage.chooseNext(1);
        if (!painted.cameAll()) {
            state.SkipWithError("the map was not painted");
            break;
        }
        percentile.stop();
    }
    percentile.report(state);
}

/// A block less on the page, and again one more.
void compose(benchmark::State &state, Stage &stage)
{
    stage.window().showPage(MainWindow::Factsheet);
    const auto *page = stage.window().findChild<FactsheetPage *>();
    Painted painted({page->preview()->viewport()});
    stage.settle();
    const Composition whole = page->panel()->composition();
    Composition less = whole;
    less.blocks.pop_back();
    Percentile percentile;
    bool isWhole = true;
    for (auto _ : state) {
        painted.forget();
        percentile.start();
        isWhole = !isWhole;
        page->panel()->setComposition(isWhole ? whole : less);
        Q_EMIT page->panel()->compositionChanged();
        if (!painted.cameAll()) {
            state.SkipWithError("the page was not painted");
            break;
        }
        percentile.stop();
    }
    percentile.report(state);
}

/// From an open dataset to the bytes of the PDF, map and charts and all.
void factsheetPdf(benchmark::State &state, Stage &stage)
{
    stage.window().showPage(MainWindow::Factsheet);
    auto *page = stage.window().findChild<FactsheetPage *>();
    page->bringUpToDate();
    const Workspace &workspace = stage.window().workspace();
    const EditionStyle style = builtInStyles().front();
    const Composition composition = page->compositionOf(kRegion);
    qsizetype bytes = 0;
    for (auto _ : state) {
        const auto factsheet = makeFactsheet(page->state(), {stage.last()}, workspace.catalogue(),
                                             style, composition.shown());
        bytes
            = factsheet ? pdfOf(factsheet->content, composition).value_or(QByteArray()).size() : 0;
        if (bytes == 0) {
            state.SkipWithError("there is no page");
            break;
        }
    }
    state.counters["bytes"] = double(bytes);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (!mm::loadFonts()) {
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    Stage stage;
    const auto add = [&stage](const char *name, auto *run) {
        benchmark::RegisterBenchmark(name, [&stage, run](benchmark::State &state) {
            run(state, stage);
        })->Unit(benchmark::kMillisecond);
    };
    add("window/new periods to table, chart and map", &newPeriods);
    add("window/edit to table, chart and map", &edit);
    add("window/months played on the map", &playMonths);
    add("window/composition to page", &compose);
    add("factsheet/pdf", &factsheetPdf);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
