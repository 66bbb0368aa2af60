// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finding_model.h"
#include "ui/models/question_choices.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mm {

/// One finding in full, with what a person can do about it: answer the question, take an answer
/// back, leave the numbers of an issue out.
class FindingDetails : public QWidget {
    Q_OBJECT

public:
    explicit FindingDetails(std::shared_ptr<const Catalogue> catalogue, QWidget *parent = nullptr);

    /// @param row of the model, or nothing
    /// @param alike how many other questions ask the same
    /// @param numbers how many numbers issues with the code of this one speak of
    void showFinding(const FindingModel &model, std::optional<int> row, std::size_t alike,
                     std::size_t numbers);
    [[nodiscard]] QComboBox *choices() const { return m_choices; }
    [[nodiscard]] QLineEdit *month() const { return m_month; }
    [[nodiscard]] QPushButton *action() const { return m_action; }

Q_SIGNALS:
    /// @param choice as in QuestionAnswer
    /// @param toAll also to the questions that ask the same
    void answered(const QString &choice, bool toAll);
    void answerTakenBack();
    /// The numbers that issues with this code speak of are to be left out.
    void codeLeftOut(mm::IssueCode code);

private:
    void showQuestion(const Question &question, std::size_t alike);
    void showIssue(const Issue &issue, std::size_t numbers);
    void readMonth();
    void act();

    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<IssueCode> m_code;
    bool m_takesBack = false;
    QString m_typedMonth; ///< as in an answer; empty while the text is no month
    QLabel *m_text;
    QLabel *m_where;
    QComboBox *m_choices;
    QLineEdit *m_month;
    QLabel *m_reading;
    QCheckBox *m_toAll;
    QPushButton *m_action;
};

} // namespace mm
