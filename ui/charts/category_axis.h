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
    /// @param width of the plot, which is divided evenly among the first `count` categories
    CategoryAxis(const LayoutInput &input, int count, double width);

    [[nodiscard]] double height() const;
    /// Writes the names below `plot`; none reaches beyond `body`.
    void addTexts(const QRectF &plot, const QRectF &body, ChartLayout &layout);

private:
    struct Name {
        int category = 0;
        QStringList lines;
    };
    [[nodiscard]] std::vector<Name> monthNames(int step) const;
    [[nodiscard]] std::vector<Name> wrappedNames(int step);
    /// Horizontal extent of a name, kept within the body.
    [[nodiscard]] std::pair<double, double> extent(const Name &name, const QRectF &plot,
                                                   const QRectF &body);
    [[nodiscard]] bool fits(const std::vector<Name> &names);

    const LayoutInput &m_input;
    int m_count;
    double m_width;
    std::vector<Name> m_names;
};

} // namespace mm
