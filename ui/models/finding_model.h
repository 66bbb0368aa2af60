// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_plan.h"
#include "core/sheet/workbook_reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace mm {

/// What an import has to say beside its numbers: refused files, questions and issues, the gravest
/// first.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { GravityColumn, TextColumn, PlaceColumn, ColumnCount };

    explicit FindingModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setFindings(const ImportPlan &plan, const std::vector<Refusal> &refusals);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    enum class Gravity { RefusedFile, Error, Question, Warning, Information };
    struct Finding {
        Gravity gravity;
        QString text;
        QString place;
    };

    [[nodiscard]] static QString gravityText(Gravity gravity);
    void add(const Issue &issue);
    void add(const Question &question);

    std::vector<Finding> m_findings;
};

} // namespace mm
