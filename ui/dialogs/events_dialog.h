// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/month_event.h"

#include <QDialog>

class QTableWidget;

namespace mm {

/// Asks what happened when: a table of days and a few words each.
class EventsDialog : public QDialog {
    Q_OBJECT

public:
    /// @param today the date of a new row
    EventsDialog(const std::vector<MonthEvent> &events, const QDate &today,
                 QWidget *parent = nullptr);

    /// What stands in the table, tidied.
    [[nodiscard]] std::vector<MonthEvent> events() const;
    [[nodiscard]] QTableWidget *table() const { return m_table; }

private:
    void addRow(const MonthEvent &event);
    void removeRow();

    QDate m_today;
    QTableWidget *m_table;
};

} // namespace mm
