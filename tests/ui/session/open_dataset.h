// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/signal_came.h"
#include "tests/support/small_catalogue.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace mm::test {

/// A dataset in a file of its own, open for writing, and what the pages share.
class OpenDataset {
public:
    OpenDataset()
        : m_catalogue(shippedCatalogue())
        , m_workspace(m_catalogue)
        , m_state(*m_catalogue->findIndicator(QStringLiteral("new_arrivals")),
                  Period::yearToDate(*Month::make(2025, 7)),
                  Period::yearToDate(*Month::make(2024, 7)))
    {
        QSignalSpy opened(&m_workspace, &Workspace::opened);
        m_workspace.setAuthor(QStringLiteral("Ana"));
        m_workspace.create(m_folder.filePath(QStringLiteral("test.movements")));
        m_isOpen = test::came(opened);
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] ViewState &state() { return m_state; }
    [[nodiscard]] ObservationKey key(const char *place, const char *month,
                                     const char *indicator = "new_arrivals") const
    {
        return totalKey(*m_catalogue, place, indicator, month);
    }
    [[nodiscard]] std::optional<Datum> at(const char *place, const char *month) const
    {
        return m_workspace.dataset().at(key(place, month));
    }
    /// Writes whole numbers as one change set.
    void write(const std::vector<std::pair<ObservationKey, int>> &numbers,
               const QString &reason = {})
    {
        std::vector<Change> changes;
        changes.reserve(numbers.size());
        for (const auto &[key, number] : numbers) {
            changes.push_back(
                {key, m_workspace.dataset().at(key), Datum::confirmed(Amount::of(number)), {}});
        }
        m_workspace.apply(ChangeSet::make(std::move(changes)).value_or(ChangeSet()), reason);
        settle();
    }
    void settle() { QTRY_VERIFY(!m_workspace.isSaving()); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Catalogue> m_catalogue;
    Workspace m_workspace;
    ViewState m_state;
    bool m_isOpen = false;
};

} // namespace mm::test
