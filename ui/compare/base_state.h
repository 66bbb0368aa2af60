// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/store/store.h"

#include <QObject>

#include <optional>
#include <vector>

namespace mm {

class Workspace;

/// In which state of the data the base of a comparison is read: as now known, or as an edition
/// published it.
class BaseState : public QObject {
    Q_OBJECT

public:
    explicit BaseState(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const AsOf &asOf() const { return m_asOf; }
    [[nodiscard]] const Dataset &dataset() const;
    /// What was published, in order of publication.
    [[nodiscard]] const std::vector<Edition> &editions() const { return m_editions; }
    /// The newest edition of a month; none when it was never published.
    [[nodiscard]] std::optional<Edition> editionOf(Month month) const;

    /// The state is shown when it has been read.
    void choose(const AsOf &asOf);

Q_SIGNALS:
    void changed();
    void editionsChanged();
    /// One plain sentence.
    void failed(const QString &text);

private:
    void loadEditions();

    Workspace &m_workspace;
    AsOf m_asOf;
    AsOf m_wanted;
    std::optional<Dataset> m_then; ///< none: as now known
    std::vector<Edition> m_editions;
};

} // namespace mm
