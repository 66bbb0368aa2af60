// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_review.h"
#include "ui/models/mark.h"
#include "ui/models/number_format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// The numbers of an import: what is stored, what the sheet says, what will happen, and whether a
/// person lets it. Filters and sorts by itself: a million rows take a fraction of what a proxy
/// would need.
class ImportItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        GroupColumn,
        PlaceColumn,
        IndicatorColumn,
        BreakdownColumn,
        MonthColumn,
        BeforeColumn,
        AfterColumn,
        ChangeColumn,
        CellColumn,
        ColumnCount
    };
    using Index = ImportReview::Index;

    explicit ImportItemModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    /// @param review decisions are written into it; null empties the model
    void setReview(std::shared_ptr<ImportReview> review);
    /// Rows of one group, or of all, in which every word of @p text is found.
    void setFilter(std::optional<ReviewGroup> group, const QString &text);

    [[nodiscard]] Index itemAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<int> rowOf(Index item) const;
    void setAccepted(const std::vector<Index> &items, bool accepted);
    void choose(Index item, const ImportReview::Alternative &alternative);

    [[nodiscard]] static QString groupText(ReviewGroup group);
    [[nodiscard]] static Mark groupMark(ReviewGroup group);
    /// The number in one sentence: what, where, when.
    [[nodiscard]] QString subject(Index item) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// @param column below 0: in the order of the plan
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Something was accepted or left out.
    void decided();

private:
    [[nodiscard]] QString display(Index item, Column column) const;
    [[nodiscard]] QString changeText(Index item) const;
    [[nodiscard]] static QString statusNow(Status status);
    [[nodiscard]] QString toolTip(Index item, Column column) const;
    [[nodiscard]] QString spoken(Index item, Column column) const;
    [[nodiscard]] qint64 sortKey(Index item) const;
    [[nodiscard]] std::vector<Index> filtered() const;
    void rebuild();

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<ImportReview> m_review;
    NumberFormat m_format;
    std::optional<ReviewGroup> m_group;
    QString m_text;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Index> m_rows;
};

} // namespace mm
