// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/edition_watch.h"

#include "ui/session/workspace.h"

#include <chrono>

namespace mm {

namespace {

constexpr std::chrono::milliseconds kPause{300};

} // namespace

EditionWatch::EditionWatch(Workspace &workspace, std::vector<EditionStyle> styles, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_styles(std::move(styles))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &EditionWatch::look);
    connect(&workspace, &Workspace::opened, this, &EditionWatch::forget);
    connect(&workspace, &Workspace::published, this, &EditionWatch::forget);
    connect(&workspace, &Workspace::statusChanged, this, [this] {
        if (!m_workspace.isSaving() && m_workspace.stateId() != m_seenState) {
            m_pause.start();
        }
    });
}

QString EditionWatch::text() const
{
    if (m_stale.empty()) {
        return {};
    }
    if (m_stale.size() == 1) {
        return tr("The edition “%1” no longer agrees with the data: %2.")
            .arg(m_stale.front().edition.name, differenceWords(m_stale.front().difference));
    }
    QStringList names;
    for (const StaleEdition &edition : m_stale) {
        names << QStringLiteral("“%1”").arg(edition.edition.name);
    }
    return tr("Editions that no longer agree with the data: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

void EditionWatch::forget()
{
    m_kept.reset();
    m_seenState.clear();
    m_latest.drop();
    ++m_reading;
    m_pause.start();
    show({});
}

void EditionWatch::look()
{
    if (m_workspace.path().isEmpty() || m_workspace.isSaving() || !m_workspace.asOf().isNow()) {
        return; // statusChanged() comes again
    }
    m_seenState = m_workspace.stateId();
    if (m_kept) {
        compare(*m_kept);
        return;
    }
    whenDone(this, m_workspace.keptEditions(),
             [this, reading = ++m_reading](const StoreResult<std::vector<KeptEdition>> &kept) {
                 if (kept && reading == m_reading) {
                     m_kept = *kept;
                     compare(*kept);
                 }
             });
}

void EditionWatch::compare(const std::vector<KeptEdition> &kept)
{
    if (kept.empty()) {
        show({});
        return;
    }
    m_latest.run(
        this,
        [kept, dataset = m_workspace.dataset(), catalogue = m_workspace.sharedPlainCatalogue(),
         styles = m_styles] { return staleEditions(kept, dataset, *catalogue, styles); },
        [this](const std::vector<StaleEdition> &stale) { show(stale); });
}

void EditionWatch::show(std::vector<StaleEdition> stale)
{
    const bool wasEmpty = m_stale.empty();
    m_stale = std::move(stale);
    if (!m_stale.empty() || !wasEmpty) {
        Q_EMIT changed();
    }
}

QString differenceWords(const MonthDifference &difference)
{
    const QString sentences = EditionWatch::tr("%Ln sentence(s)", nullptr,
                                               static_cast<int>(difference.sentences.size()));
    const QString blocks = EditionWatch::tr("%Ln block(s) with charts or tables", nullptr,
                                            static_cast<int>(difference.blocks.size()));
    return difference.sentences.empty() ? blocks
        : difference.blocks.empty()     ? sentences
                                        : EditionWatch::tr("%1 and %2").arg(sentences, blocks);
}

} // namespace mm
