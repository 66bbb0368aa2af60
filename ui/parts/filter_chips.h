// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mark.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;

namespace mm {

/// A row of buttons of which one is pressed: all rows, or those of one kind, each with its count.
/// Arrow keys go from one to the next.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        int kind = 0;
        QString text;
        Mark mark = Mark::None;
    };

    /// Alt+1 … choose a chip while the chips can be seen.
    FilterChips(const std::vector<Chip> &chips, QWidget *parent);

    /// A kind without any has no button; when it was chosen, all are shown again.
    void setCount(int kind, std::size_t count);
    void setTotal(std::size_t count);
    /// Presses a chip and says so; nothing: all rows.
    void choose(std::optional<int> kind);
    [[nodiscard]] std::optional<int> chosen() const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int kAll = -2; // QButtonGroup takes -1 for "choose an id"

    void add(int id, const QString &text, Mark mark);
    void show(int id, std::size_t count);

    QButtonGroup *m_buttons;
};

} // namespace mm
