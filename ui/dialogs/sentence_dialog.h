// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/text_override.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mm {

/// Lets a person rewrite a sentence around its numbers, and holds every number against the data
/// while it is written.
class SentenceDialog : public QDialog {
    Q_OBJECT

public:
    struct Start {
        QString title; ///< "Persons present"
        QString computed; ///< the sentence of the program; empty when it cannot say it
        QString withheld; ///< why it cannot
        QString own; ///< in a person's own words; empty: none so far
    };
    using Check = std::function<OverrideCheck(const QString &)>;

    SentenceDialog(const Start &start, Check check, QWidget *parent = nullptr);

    /// The person's words, one paragraph; empty: the computed sentence is to be printed.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }
    [[nodiscard]] QPushButton *takeBackButton() const { return m_takeBack; }
    /// What the data say of the text.
    [[nodiscard]] QString verdict() const;

private:
    void check();

    Start m_start;
    Check m_check;
    QPlainTextEdit *m_edit;
    QLabel *m_verdict;
    QPushButton *m_use;
    QPushButton *m_takeBack;
    bool m_isTakenBack = false;
};

} // namespace mm
