// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace mm {

/// What is known of one place, over the map beside it: its name, both figures, the change and the
/// months that led there as a small line.
class PlaceCard : public QWidget {
    Q_OBJECT

public:
    explicit PlaceCard(QWidget *parent);

    /// @param lines the name, then plain lines
    /// @param values months up to the last one of the period
    void show(const QString &lines, const std::vector<std::optional<double>> &values,
              const QString &monthsWords, const QRect &place);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QLabel *m_words;
    std::vector<std::optional<double>> m_months;
};

} // namespace mm
