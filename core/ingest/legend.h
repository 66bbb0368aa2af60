// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/text_meanings.h"
#include "core/model/month.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <set>

namespace mm {

/// What notes and titles say about signs and statuses: "* preliminary", "x = not submitted".
class Legend {
public:
    /// Takes in one line of text. @p lines of a workbook may come in any order.
    void read(const QString &line, TextMeanings &texts);

    /// Meaning of a sign behind a name or a number: Provisional, Estimate, Corrected …
    [[nodiscard]] std::optional<Idea> mark(const QString &sign) const;
    /// Why a cell that holds just this sign has no number.
    [[nodiscard]] std::optional<Idea> gap(const QString &sign) const;
    /// Everything on the sheet is provisional.
    [[nodiscard]] bool allProvisional() const { return m_allProvisional; }
    /// Months that a sentence calls provisional: "data for May and June 2025 are provisional".
    [[nodiscard]] const std::set<Month> &provisionalMonths() const { return m_months; }

    /// Adds what @p other knows and this does not.
    void complete(const Legend &other);

private:
    void readClause(const QString &clause, TextMeanings &texts);
    void readMonths(const TimeText &time);

    QHash<QString, Idea> m_marks;
    QHash<QString, Idea> m_gaps;
    std::set<Month> m_months;
    bool m_allProvisional = false;
};

/// Parts of a line that say something each: separated by ";", brackets, full stops, and before the
/// signs of footnotes.
[[nodiscard]] QStringList clausesOf(const QString &line);

} // namespace mm
