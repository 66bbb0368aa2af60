// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace mm {

/// Two years of one series up to a month as a small line, over the range of the same months in
/// earlier years. Months without a number leave a gap, and a month between two gaps is a dot.
class MonthSparkline : public QWidget {
    Q_OBJECT

public:
    explicit MonthSparkline(QWidget *parent = nullptr);

    void showSeries(const Dataset &dataset, const ObservationKey &key);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        std::optional<double> value;
        std::optional<double> low; ///< of the same month in earlier years
        std::optional<double> high;
    };

    [[nodiscard]] QPointF place(std::size_t point, double value) const;
    void paintBand(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    std::vector<Point> m_points; ///< the last one is the month in question
    double m_highest = 0;
};

} // namespace mm
