// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace mm {

/// What a card says: three lines, each cut where it has no room and whole in the tool tip.
struct PinText {
    QString indicator;
    QString periods;
    QString result; ///< what the numbers say now, or why they say nothing

    friend bool operator==(const PinText &, const PinText &) = default;
};

/// One pinned comparison. A click, Return or Space shows it.
class PinCard : public QWidget {
    Q_OBJECT

public:
    explicit PinCard(QWidget *parent = nullptr);

    void setText(const PinText &text);
    [[nodiscard]] const PinText &text() const { return m_text; }
    void setOnFactsheet(bool on);
    /// What the page shows now.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    [[nodiscard]] QToolButton *factsheetButton() const { return m_factsheet; }
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();
    void factsheetToggled(bool on);
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PinText m_text;
    bool m_current = false;
    QToolButton *m_factsheet;
    QToolButton *m_remove;
};

} // namespace mm
