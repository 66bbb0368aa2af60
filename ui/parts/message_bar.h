// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace mm {

/// One line at the top of a page or window that tells something and goes away when closed. Used in
/// place of message boxes: nothing has to be answered before work goes on.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Information, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &text, const QString &action = {},
              const QString &otherAction = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool offersAction() const;

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();
    /// By the person.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QToolButton *m_close;
};

} // namespace mm
