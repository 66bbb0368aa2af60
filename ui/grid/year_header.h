// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace mm {

/// The header over months: a band for every year, whose number stays in sight while the year does,
/// and the months and computed columns below it.
class YearHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit YearHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] int bandHeight() const;
    [[nodiscard]] int yearOf(int section) const;
    void paintBand(QPainter &painter, const QRect &band, int year) const;
};

} // namespace mm
