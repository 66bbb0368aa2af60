// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace mm {

class SteadyLabel;

/// Says in one or two sentences what is being looked at. Where the two sides do not rest on as
/// much, a row below warns and offers what can be done about it.
class StatementBar : public QWidget {
    Q_OBJECT

public:
    explicit StatementBar(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// While it holds, a shorter text leaves the room of a longer one: what stands below stays in
    /// its place.
    void holdHeight(bool holds);
    /// @param common words of the months that both sides have; empty when there are none
    void setWarning(const QString &warning, const QString &common);
    /// In which state B is read, on the button that opens baseMenu(). Without it there is no
    /// button.
    void setBase(const QString &base);
    [[nodiscard]] QMenu *baseMenu() const { return m_baseMenu; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QPushButton *commonButton() const { return m_common; }
    [[nodiscard]] QPushButton *anywayButton() const { return m_anyway; }

Q_SIGNALS:
    void commonMonthsWanted();
    /// The person knows and wants to go on: figures without percent where months are missing.
    void shownAnyway();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SteadyLabel *m_text;
    QToolButton *m_base;
    QMenu *m_baseMenu;
    QWidget *m_warningRow;
    QLabel *m_warning;
    QPushButton *m_common;
    QPushButton *m_anyway;
};

} // namespace mm
