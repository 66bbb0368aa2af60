// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/built_in.h"
#include "tests/support/signal_came.h"
#include "ui/compare/compare_page.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace mm::test {

[[nodiscard]] inline Period period(const char *first, const char *last)
{
    return *Period::make(*Month::parse(QString::fromLatin1(first)),
                         *Month::parse(QString::fromLatin1(last)));
}

/// The window with a dataset of its own on the page of comparisons: arrivals of two years, growing
/// month by month; Serbia lacks the last month.
class CompareWindow {
public:
    /// Leaves window() empty when something went wrong.
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("test.movements"));
        const auto catalogue = builtInCatalogue();
        QVERIFY(createStore(path, *catalogue).has_value());
        auto window = std::make_unique<MainWindow>(
            WindowParts{catalogue, lateBuiltInVocabulary(catalogue), builtInStyles(), QString(),
                        QStringLiteral("Ana")});
        QSignalSpy opened(&window->workspace(), &Workspace::opened);
        window->resize(1200, 800);
        window->show();
        window->openDataset(path);
        QVERIFY(came(opened));
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        fill(window->workspace());
        QTRY_VERIFY(!window->workspace().isSaving());
        window->viewState().setPeriods(period("2025-01", "2025-06"), period("2024-01", "2024-06"));
        window->showPage(MainWindow::Compare);
        m_window = std::move(window);
    }
    void close() { m_window.reset(); }

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ComparePage *page() const { return m_window->findChild<ComparePage *>(); }
    [[nodiscard]] ViewState &state() const { return m_window->viewState(); }
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    /// An action by its text, without its mnemonic.
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *candidate : m_window->findChildren<QAction *>()) {
            if (candidate->text().remove(u'&') == text) {
                return candidate;
            }
        }
        return nullptr;
    }

private:
    static void fill(Workspace &workspace)
    {
        std::vector<Change> changes;
        for (const PlaceId place : workspace.catalogue().countries()) {
            int number = 100 * place.value();
            for (const Month month : period("2024-01", "2025-06")) {
                const bool missing = workspace.catalogue()[place].code == QStringLiteral("SRB")
                    && month == *Month::make(2025, 6);
                if (!missing) {
                    changes.push_back({{{IndicatorId(0), place, kTotal}, month},
                                       std::nullopt,
                                       Datum::confirmed(Amount::of(++number)),
                                       {}});
                }
            }
        }
        workspace.apply(*ChangeSet::make(std::move(changes)), {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace mm::test
