// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/built_in.h"
#include "tests/support/signal_came.h"
#include "ui/parts/message_bar.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/style/fonts.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace mm::test {

/// A window over a dataset of its own in which the region has estimates of two years: enough for
/// one sentence of the factsheet. The window has settings of its own, too.
class WindowFixture {
public:
    WindowFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_isReady = loadFonts() && createStore(path(), *m_catalogue).has_value();
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString path() const { return file("test.movements"); }
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return m_window->workspace(); }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }

    /// A window without a dataset.
    void start()
    {
        m_window = std::make_unique<MainWindow>(
            WindowParts{m_catalogue, lateBuiltInVocabulary(m_catalogue), builtInStyles(), QString(),
                        QStringLiteral("Ana")});
        m_window->resize(1200, 800);
        m_window->show();
    }
    [[nodiscard]] bool open()
    {
        start();
        QSignalSpy opened(&workspace(), &Workspace::opened);
        m_window->openDataset(path());
        return test::came(opened) && QTest::qWaitForWindowActive(m_window.get());
    }
    void close() { m_window.reset(); }

    [[nodiscard]] ObservationKey estimate(const QString &month) const
    {
        return {{*m_catalogue->findIndicator(QStringLiteral("mixed_movements_estimate")), kRegion,
                 kTotal},
                *Month::parse(month)};
    }
    void write(const ObservationKey &key, int number, const QString &reason = {})
    {
        workspace().apply(
            *ChangeSet::make(
                {{key, workspace().dataset().at(key), Datum::estimated(Amount::of(number)), {}}}),
            reason);
        settle();
    }
    void writeEstimates()
    {
        std::vector<Change> changes;
        for (int month = 1; month <= 7; ++month) {
            for (const auto &[year, count] : {std::pair(2024, 1000), std::pair(2025, 900)}) {
                changes.push_back({estimate(Month::make(year, month)->toString()),
                                   std::nullopt,
                                   Datum::estimated(Amount::of(count)),
                                   {}});
            }
        }
        workspace().apply(*ChangeSet::make(std::move(changes)), {});
        settle();
    }
    void settle() { QTRY_VERIFY(!workspace().isSaving()); }

    void trigger(const QString &text)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    /// What the message line says; empty when it is not there.
    [[nodiscard]] QString message() const
    {
        const auto *bar = m_window->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Catalogue> m_catalogue = builtInCatalogue();
    std::unique_ptr<MainWindow> m_window;
    bool m_isReady = false;
};

} // namespace mm::test
