// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/revision_table.h"
#include "ui/models/number_format.h"

#include <QAbstractTableModel>

#include <memory>

namespace mm {

/// How a figure went on from the edition before: KindRole of the cells of RevisionModel.
enum class Revision { None, Higher, Lower };

/// What one edition after the other said: a row a country and month, a column an edition, the last
/// one for what is known now. Empty where an edition does not print the month.
class RevisionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RevisionModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    /// @param namesCountries the heading of a row names its country too
    void setTable(RevisionTable table, bool namesCountries);
    [[nodiscard]] const RevisionTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// From the last edition before that has an amount.
    struct Step {
        Amount from;
        Amount change;
        std::size_t column = 0; ///< where it came from
    };

    [[nodiscard]] const RevisionTable::Row &at(int row) const
    {
        return m_table.rows[static_cast<std::size_t>(row)];
    }
    /// None where nothing changed.
    [[nodiscard]] static std::optional<Step> stepTo(const RevisionTable::Row &row,
                                                    std::size_t column);
    [[nodiscard]] QString columnName(std::size_t column) const;
    [[nodiscard]] QString figureText(const QModelIndex &index) const;
    /// "+61 (+5%) since “June 2025”"; empty where nothing changed.
    [[nodiscard]] QString stepText(const QModelIndex &index) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    RevisionTable m_table;
    NumberFormat m_format;
    bool m_namesCountries = true;
};

} // namespace mm
