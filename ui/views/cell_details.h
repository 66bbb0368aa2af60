// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/store/store.h"
#include "ui/models/number_format.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTextBrowser;

namespace mm {

/// Everything about one number: value, status, where it came from, and what it was before.
class CellDetails : public QWidget {
    Q_OBJECT

public:
    explicit CellDetails(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    void showNothing();
    void showCell(const ObservationKey &key, const std::optional<Datum> &datum);
    /// @param history of the cell that is shown, newest first
    void showHistory(const std::vector<HistoryEntry> &history);

private:
    [[nodiscard]] QString statusText(const ObservationKey &key,
                                     const std::optional<Datum> &datum) const;
    [[nodiscard]] QString entryHtml(const HistoryEntry &entry) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    NumberFormat m_format;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_status;
    QTextBrowser *m_history;
};

} // namespace mm
