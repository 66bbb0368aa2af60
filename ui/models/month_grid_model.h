// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/model/dataset.h"
#include "ui/models/number_format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// Countries by months of one indicator. Editable: a typed entry becomes a request for a change,
/// and the cell shows it when the dataset does.
class MonthGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MonthGridModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    void setDataset(const Dataset &dataset);
    void setIndicator(IndicatorId indicator);
    void setEditable(bool editable) { m_editable = editable; }

    [[nodiscard]] std::optional<ObservationKey> keyAt(const QModelIndex &index) const;
    [[nodiscard]] int columnOf(Month month) const; ///< -1 when the grid does not reach it
    [[nodiscard]] int rowOf(PlaceId place) const; ///< -1 when it has no row
    [[nodiscard]] PlaceId placeOf(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<Month> monthOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void changeRequested(const mm::Change &change);
    /// What was typed is no entry; the cell keeps its value.
    void entryRefused(const QModelIndex &index, const QString &text, const QString &reason);

private:
    void rebuild();
    [[nodiscard]] QString describe(const ObservationKey &key,
                                   const std::optional<Datum> &datum) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Dataset m_dataset;
    IndicatorId m_indicator;
    std::vector<PlaceId> m_places;
    std::optional<Period> m_months;
    NumberFormat m_format;
    bool m_editable = true;
};

} // namespace mm
