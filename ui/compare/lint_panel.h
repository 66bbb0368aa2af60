// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_lint.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace mm {

/// What of the chart is against the guidelines, each with a button that sets it right; and what was
/// set right, with a button that takes it back.
class LintPanel : public QWidget {
    Q_OBJECT

public:
    explicit LintPanel(QWidget *parent = nullptr);

    void setFindings(const std::vector<LintFinding> &findings, const ViewOptions &options);
    /// How many findings there are.
    [[nodiscard]] std::size_t count() const { return m_findings.size(); }
    [[nodiscard]] static QString fixName(LintFix fix);

Q_SIGNALS:
    void fixWanted(mm::LintFix fix);
    /// A person wants the chart as it was.
    void undoWanted(mm::LintFix fix);

private:
    void addRow(const QString &text, const QString &button, const QString &name,
                const std::function<void()> &act);

    std::vector<LintFinding> m_findings;
    ViewOptions m_options;
    QVBoxLayout *m_rows;
};

} // namespace mm
