// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layout_input.h"

#include <optional>
#include <vector>

namespace mm {

/// Names below the categories. Months stand with the year in a second line where it begins; when
/// there are too many, every second, third … month or only years are named. Other names are
/// wrapped.
class CategoryAxis {
public:
    /// @param size width of the plot, which is divided evenly among the first `count` categories,
    /// and the height of the plot with its names
    CategoryAxis(const LayoutInput &input, int count, const QSizeF &size);

    /// 0 when there is no room for any names.
    [[nodiscard]] double height() const;
    /// Writes the names below the layout's plot; none reaches beyond its sides.
    void addTexts(ChartLayout &layout);

private:
    struct Name {
        int category = 0;
        QStringList lines;
    };
    [[nodiscard]] std::vector<Name> monthNames(int step) const;
    [[nodiscard]] std::vector<Name> wrappedNames(int step);
    /// From where to where a name reaches, measured from the plot's left side.
    [[nodiscard]] std::pair<double, double> extent(const Name &name);
    [[nodiscard]] bool fits(const std::vector<Name> &names);

    [[nodiscard]] static qsizetype mostLines(const std::vector<Name> &names);

    const LayoutInput &m_input;
    int m_count;
    double m_width;
    double m_room; ///< the most height the names may take
    std::vector<Name> m_names;
};

} // namespace mm
