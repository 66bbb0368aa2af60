// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace mm {

class Workspace;

/// Asks why published numbers change, in one line over the page, and lets the change be written
/// with the answer. Nothing is changed without one.
class ReasonBar : public QWidget {
    Q_OBJECT

public:
    explicit ReasonBar(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *reasonBox() const { return m_reason; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask(const QString &text);
    void accept();
    void giveUp();

    Workspace &m_workspace;
    QLabel *m_text;
    QComboBox *m_reason;
    QPushButton *m_accept;
};

} // namespace mm
