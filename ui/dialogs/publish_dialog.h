// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/month.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace mm {

/// What an edition is to be called and what it is about.
struct PublishChoice {
    QString name; ///< "July 2025"
    Month month;
    QString note;
};

/// Asks for the name, the month and a note of an edition, and says what publishing means.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    struct Start {
        std::vector<Month> months; ///< that can be published; not empty
        Month month; ///< which of them is shown first
        QStringList taken; ///< names of editions there are
        QString wording; ///< in which it is published: "2025 edition, English"
    };

    explicit PublishDialog(Start start, QWidget *parent = nullptr);

    [[nodiscard]] PublishChoice choice() const;
    [[nodiscard]] QComboBox *monthBox() const { return m_month; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLineEdit *noteEdit() const { return m_note; }
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }
    /// What will be frozen, or why it cannot be.
    [[nodiscard]] QString explanation() const;

private:
    void suggestName();
    void update();
    [[nodiscard]] QString faultOfName() const;

    Start m_start;
    QComboBox *m_month;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QLabel *m_explanation;
    QDialogButtonBox *m_buttons;
};

} // namespace mm
