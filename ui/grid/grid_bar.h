// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid_finder.h"
#include "ui/models/grid_layout.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace mm {

/// What cells a person is looking for.
enum class GridFilter { None, Provisional, NotReported, Changed, NoSource, FollowUp };

/// The bar over the data grid: what stands in its rows, a field to find things, and a filter that
/// steps from cell to cell.
class GridBar : public QWidget {
    Q_OBJECT

public:
    explicit GridBar(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    void showQuery(const GridQuery &query);
    /// @param latest the last month with data
    void setLatest(std::optional<Month> latest) { m_latest = latest; }
    void setEditions(const QStringList &names);
    void showCount(GridFilter filter, int count, int position);

    [[nodiscard]] QLineEdit *findEdit() const { return m_find; }
    [[nodiscard]] QComboBox *filterBox() const { return m_filter; }
    [[nodiscard]] QComboBox *placeBox() const { return m_place; }
    [[nodiscard]] QString countText() const;
    void choosePivot(GridPivot pivot);

Q_SIGNALS:
    void pivotChosen(mm::GridPivot pivot);
    void placeChosen(mm::PlaceId place);
    void sumsChosen(bool shown);
    void allPartsChosen(bool shown);
    void found(const mm::FindHit &hit);
    /// @param edition of GridFilter::Changed
    void filterChosen(mm::GridFilter filter, const QString &edition);
    void stepWanted(int step);

private:
    void fillPlaces();
    void search(const QString &text);
    void takeHit(int number);
    void chooseFilter(int index);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<Month> m_latest;
    std::vector<FindHit> m_hits;
    QButtonGroup *m_pivot;
    QComboBox *m_place;
    QCheckBox *m_sums;
    QCheckBox *m_allParts;
    QLineEdit *m_find;
    QStringListModel *m_found;
    QComboBox *m_filter;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace mm
