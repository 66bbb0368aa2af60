// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;

namespace mm {

/// Asks for a moment between two others.
class MomentDialog : public QDialog {
    Q_OBJECT

public:
    MomentDialog(const QDateTime &earliest, const QDateTime &latest, QWidget *parent = nullptr);

    [[nodiscard]] QDateTime moment() const;

private:
    QDateTimeEdit *m_edit;
};

} // namespace mm
