// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/paste_plan.h"
#include "core/model/annotation.h"
#include "ui/models/grid_layout.h"
#include "ui/models/number_format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace mm {

/// The data grid: countries, indicators or parts by months, with computed quarters and years.
/// Editable: a typed entry becomes a request for a change, and the cell shows it when the dataset
/// does.
class MonthGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MonthGridModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    void setDataset(const Dataset &dataset);
    void setQuery(const GridQuery &query);
    void setEditable(bool editable) { m_editable = editable; }
    /// What a paste would do, shown in the cells until it is done or given up.
    void setPlan(std::optional<PastePlan> plan);
    /// The state that changed cells are marked against; none: nothing is marked.
    void setBase(std::optional<Dataset> base);
    /// What people say about the numbers; marked in the cells and read aloud with them.
    void setAnnotations(const AnnotationBook &annotations);

    [[nodiscard]] const GridQuery &query() const { return m_query; }
    [[nodiscard]] const GridLayout &layout() const { return m_layout; }
    [[nodiscard]] const Dataset &dataset() const { return m_dataset; }
    /// Of a cell that takes a number.
    [[nodiscard]] std::optional<ObservationKey> keyAt(const QModelIndex &index) const;
    /// Of a cell of such a kind, and of the months it stands for.
    [[nodiscard]] QModelIndex indexOf(const ObservationKey &key) const;
    [[nodiscard]] int columnOf(Month month) const { return m_layout.columnOf(month); }
    [[nodiscard]] int rowOf(PlaceId place) const; ///< of the total of the indicator there, or -1
    /// For plans of what to put into this grid; lives no longer than the model's present layout.
    [[nodiscard]] EntryGrid entryGrid() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// @param reason what was typed, when it is a sum that is evaluated once; else empty
    void changeRequested(const mm::Change &change, const QString &reason);
    /// What was typed is no entry; the cell keeps its value.
    void entryRefused(const QModelIndex &index, const QString &text, const QString &reason);

private:
    void lay();
    void repaint();
    [[nodiscard]] QVariant numberData(const QModelIndex &index, const ObservationKey &key,
                                      int role) const;
    [[nodiscard]] QVariant computedData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant columnData(int section, int role) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Dataset m_dataset;
    GridQuery m_query;
    GridLayout m_layout;
    std::optional<PastePlan> m_plan;
    std::optional<Dataset> m_base;
    AnnotationBook m_annotations;
    NumberFormat m_format;
    bool m_editable = true;
};

} // namespace mm
