// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/number_uses.h"
#include "core/model/catalogue.h"
#include "core/store/store.h"
#include "ui/models/number_format.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QTextBrowser;

namespace mm {

class MonthSparkline;

/// Everything about one number: value, status, where it came from, how it stands to its
/// neighbours, and what it was before.
class CellDetails : public QWidget {
    Q_OBJECT

public:
    explicit CellDetails(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    void showNothing();
    void showCell(const Dataset &dataset, const ObservationKey &key);
    /// A computed cell: what it is and how it came about.
    void showComputed(const QString &title, const QString &value, const QString &explanation);
    /// @param history of the cell that is shown, newest first
    void showHistory(const std::vector<HistoryEntry> &history);
    /// Where a factsheet uses a number; stays as long as that number is shown.
    void showUses(const ObservationKey &key, const NumberUses &uses);
    [[nodiscard]] QString text() const; ///< all of it, for tests and for reading aloud

Q_SIGNALS:
    /// Somebody wants to see the cell of the file a number came from.
    void sourceWanted(const mm::CellRef &cell);
    /// Somebody wants to see the factsheet that uses the number.
    void factsheetWanted();

private:
    [[nodiscard]] QString statusText(const ObservationKey &key,
                                     const std::optional<Datum> &datum) const;
    [[nodiscard]] QString entryHtml(const HistoryEntry &entry, std::size_t number) const;
    void setFindings(const QStringList &texts);

    std::shared_ptr<const Catalogue> m_catalogue;
    NumberFormat m_format;
    QLabel *m_title;
    QLabel *m_series;
    QLabel *m_value;
    QLabel *m_status;
    QLabel *m_findings;
    MonthSparkline *m_sparkline;
    QLabel *m_range;
    QLabel *m_uses;
    QTextBrowser *m_history;
    std::optional<ObservationKey> m_usesOf;
    std::vector<CellRef> m_sources; ///< of the history entries that are shown
};

} // namespace mm
