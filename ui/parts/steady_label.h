// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace mm {

/// Plain text that changes often, in as many lines as it needs. While their number stays, the
/// layouts around it are left alone: to arrange a window anew takes longer than to paint the text.
class SteadyLabel : public QWidget {
    Q_OBJECT

public:
    explicit SteadyLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Room for so many lines at least.
    void setLeastLines(int lines);
    /// While it holds, a shorter text leaves the room of a longer one.
    void holdHeight(bool holds);
    /// What shows the text, for its name and how it can be selected.
    [[nodiscard]] QLabel *label() const { return m_label; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_label;
    int m_leastLines = 1;
    bool m_holds = false;
    int m_held = 0; ///< the largest height while it holds
};

} // namespace mm
