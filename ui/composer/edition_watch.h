// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/stale_editions.h"
#include "ui/session/latest.h"

#include <QObject>
#include <QTimer>

namespace mm {

class Workspace;

/// Holds the published editions against the data after every change, in the background, and says
/// which of them the data no longer bear out.
class EditionWatch : public QObject {
    Q_OBJECT

public:
    /// @param styles all there are, newest first
    EditionWatch(Workspace &workspace, std::vector<EditionStyle> styles, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<StaleEdition> &stale() const { return m_stale; }
    /// Which editions no longer agree, in one line; empty when all do.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    void forget();
    void look();
    void compare(const std::vector<KeptEdition> &kept);
    void show(std::vector<StaleEdition> stale);

    Workspace &m_workspace;
    std::vector<EditionStyle> m_styles;
    std::optional<std::vector<KeptEdition>> m_kept; ///< none: to be read
    int m_reading = 0; ///< rises with every reading that is begun or given up
    QString m_seenState; ///< of the data that were looked at
    std::vector<StaleEdition> m_stale;
    Latest m_latest;
    QTimer m_pause; ///< after the last change
};

/// "2 sentences and 1 chart or table"
[[nodiscard]] QString differenceWords(const MonthDifference &difference);

} // namespace mm
