// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mm {

class Workspace;

/// Says over every page that an earlier state is shown and nothing can be changed, and leads back.
/// Hidden while the present state is shown.
class AsOfBanner : public QWidget {
    Q_OBJECT

public:
    explicit AsOfBanner(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *backButton() const { return m_back; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    Workspace &m_workspace;
    QLabel *m_text;
    QPushButton *m_back;
};

} // namespace mm
