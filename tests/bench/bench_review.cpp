// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while a long sheet is read, recognised, checked, shown for
// review, searched and imported: the longest stretch of work of the GUI thread between two looks at
// its events. The time of a benchmark is that of the whole way, most of it spent by other threads.
#include "core/factsheet/edition_style.h"
#include "office.h"
#include "ui/models/import_item_model.h"
#include "ui/review/import_items_view.h"
#include "ui/review/import_page.h"
#include "ui/review/import_review_view.h"
#include "ui/session/workspace.h"
#include "ui/style/fonts.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace {

using namespace mm;

constexpr int kPatience = 120'000; ///< milliseconds

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// Comes round as often as the thread looks at its events, and knows the longest time it was kept
/// from it by work.
class Pulse {
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.start(0);
    }
    /// Milliseconds since the last call.
    double longest()
    {
        beat();
        return std::exchange(m_longest, 0.0);
    }

private:
    void beat()
    {
        const double now = threadMilliseconds();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    double m_last = threadMilliseconds();
    double m_longest = 0;
};

template <class Condition>
bool waitFor(Condition condition)
{
    const QDeadlineTimer deadline(kPatience);
    while (!condition() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
    return condition();
}

/// Until what is shown has been painted.
void settle()
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

/// The import page on a new dataset.
class Desk {
public:
    Desk(const bench::Office &office, const QString &path)
        : m_workspace(std::make_shared<const Catalogue>(office.catalogue()))
        , m_page(m_workspace, lateVocabulary([&office] { return office.vocabulary(); }), {})
    {
        bool isOpen = false;
        QObject::connect(&m_workspace, &Workspace::opened, &m_page, [&isOpen] { isOpen = true; });
        m_workspace.create(path);
        waitFor([&isOpen] { return isOpen; });
        m_page.resize(1400, 900);
        m_page.show();
        settle();
    }

    [[nodiscard]] bool read(const QString &file)
    {
        m_page.read({file});
        const bool shown = waitFor([this] { return m_page.isReviewing(); });
        settle();
        return shown;
    }
    /// Looks for a word, sorts, and goes to the end.
    void look() const
    {
        QTableView *table = m_page.review()->items()->table();
        auto *model = dynamic_cast<ImportItemModel *>(table->model());
        model->setFilter(std::nullopt, QStringLiteral("syria"));
        settle();
        model->setFilter(std::nullopt, {});
        settle();
        model->sort(ImportItemModel::AfterColumn, Qt::DescendingOrder);
        settle();
        table->scrollToBottom();
        settle();
    }
    [[nodiscard]] bool import()
    {
        bool isDone = false;
        QObject::connect(&m_page, &ImportPage::committed, &m_page, [&isDone] { isDone = true; });
        m_page.commitButton()->click();
        const bool done = waitFor([&isDone] { return isDone; });
        settle();
        return done;
    }
    /// Cancels in the middle of reading. @return whether the page is ready for others at once
    [[nodiscard]] bool cancel(const QString &file)
    {
        m_page.read({file});
        waitFor([this] { return m_page.cancelButton()->isVisible(); });
        m_page.cancelButton()->click();
        return !m_page.cancelButton()->isVisible() && !m_page.isReviewing();
    }

private:
    Workspace m_workspace;
    ImportPage m_page;
};

void review(benchmark::State &state, bench::Office &office)
{
    const QString file = office.xlsx(static_cast<int>(state.range(0)));
    Pulse pulse;
    for (auto _ : state) {
        Desk desk(office, office.scratch(u".movements"));
        pulse.longest();
        bool isGood = desk.cancel(file);
        state.counters["cancel_ms"] = pulse.longest();
        isGood = isGood && desk.read(file);
        state.counters["read_and_shown_ms"] = pulse.longest();
        desk.look();
        state.counters["searched_and_sorted_ms"] = pulse.longest();
        isGood = isGood && desk.import();
        state.counters["imported_ms"] = pulse.longest();
        if (!isGood) {
            state.SkipWithError("the sheet did not come through");
            return;
        }
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (!mm::loadFonts()) {
        return 1;
    }
    mm::bench::Office office;
    benchmark::RegisterBenchmark("window/review of a long sheet",
                                 [&office](benchmark::State &state) { review(state, office); })
        ->Unit(benchmark::kMillisecond)
        ->Arg(20'000)
        ->Arg(1'000'000)
        ->Iterations(1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
