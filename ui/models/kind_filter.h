// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace mm {

/// Sorts by the raw values and shows rows of one kind, or of all.
class KindFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit KindFilter(QObject *parent = nullptr);

    void setKind(std::optional<int> kind);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<int> m_kind;
};

} // namespace mm
