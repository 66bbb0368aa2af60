// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/paste_plan.h"
#include "core/model/catalogue.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace mm {

/// Says what a paste would do before it is done: Enter accepts, Escape gives up.
class PasteBar : public QWidget {
    Q_OBJECT

public:
    explicit PasteBar(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    void showPlan(const PastePlan &plan);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void accepted();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    QLabel *m_text;
    QLabel *m_refused;
    QPushButton *m_accept;
};

} // namespace mm
