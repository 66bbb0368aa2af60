// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_details.h"

#include "core/analysis/period_text.h"
#include "core/analysis/period_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

FindingDetails::FindingDetails(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_text(new QLabel(this))
    , m_where(new QLabel(this))
    , m_choices(new QComboBox(this))
    , m_month(new QLineEdit(this))
    , m_reading(new QLabel(this))
    , m_toAll(new QCheckBox(this))
    , m_action(new QPushButton(this))
{
    for (QLabel *label : {m_text, m_where, m_reading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_choices->setAccessibleName(tr("Answer"));
    m_choices->setMaxVisibleItems(20);
    m_choices->setPlaceholderText(tr("Choose…"));
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_month->setAccessibleName(tr("Month"));
    m_month->setPlaceholderText(tr("July 2025"));
    m_action->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_where);
    layout->addWidget(m_choices);
    layout->addWidget(m_month);
    layout->addWidget(m_reading);
    layout->addWidget(m_toAll);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_choices, &QComboBox::activated, this, [this] { m_action->setEnabled(true); });
    connect(m_month, &QLineEdit::textChanged, this, &FindingDetails::readMonth);
    connect(m_month, &QLineEdit::returnPressed, m_action, &QPushButton::click);
    connect(m_action, &QPushButton::clicked, this, &FindingDetails::act);
}

void FindingDetails::showFinding(const FindingModel &model, std::optional<int> row,
                                 std::size_t alike, std::size_t numbers)
{
    m_code.reset();
    m_takesBack = false;
    for (QWidget *widget : {static_cast<QWidget *>(m_choices), static_cast<QWidget *>(m_month),
                            static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_toAll),
                            static_cast<QWidget *>(m_action)}) {
        widget->hide();
    }
    if (!row) {
        m_text->setText(model.rowCount() > 0 ? tr("Choose a finding to see it in the sheet.")
                                             : tr("Nothing was found that needs a look."));
        m_where->clear();
        return;
    }
    m_text->setText(model.textOf(*row));
    m_where->setText(model.index(*row, FindingModel::PlaceColumn).data(Qt::DisplayRole).toString());
    if (const Question *question = model.questionOf(*row)) {
        showQuestion(*question, alike);
    } else if (model.answerOf(*row)) {
        m_takesBack = true;
        m_action->setText(tr("Take the answer back"));
        m_action->setEnabled(true);
        m_action->show();
    } else if (const Issue *issue = model.issueOf(*row)) {
        showIssue(*issue, numbers);
    }
}

void FindingDetails::showQuestion(const Question &question, std::size_t alike)
{
    const bool typed = askedBy(question.code) == Asked::Month;
    m_choices->clear();
    for (const QuestionChoice &choice : choicesOf(question, *m_catalogue)) {
        m_choices->addItem(choice.text, choice.value);
    }
    // Out of a list of everything nothing is suggested: a careless click would be a guess.
    const bool isSuggested = askedBy(question.code) == Asked::Decision;
    m_choices->setCurrentIndex(isSuggested ? 0 : -1);
    m_choices->setVisible(!typed);
    m_month->clear();
    m_month->setVisible(typed);
    m_reading->setVisible(typed);
    m_toAll->setText(
        tr("Also for %Ln other question(s) like this", nullptr, static_cast<int>(alike)));
    m_toAll->setChecked(alike > 0);
    m_toAll->setVisible(alike > 0);
    m_action->setText(tr("Answer"));
    m_action->setEnabled(isSuggested);
    m_action->show();
    readMonth();
}

void FindingDetails::showIssue(const Issue &issue, std::size_t numbers)
{
    if (numbers == 0) {
        return;
    }
    m_code = issue.code;
    m_action->setText(
        tr("Leave out %Ln number(s) with this finding", nullptr, static_cast<int>(numbers)));
    m_action->setEnabled(true);
    m_action->show();
}

void FindingDetails::readMonth()
{
    m_typedMonth.clear();
    if (m_month->isHidden()) {
        return;
    }
    const auto period = parsePeriod(m_month->text());
    const bool isMonth = period && period->length() == 1;
    if (isMonth) {
        m_typedMonth = period->first().toString();
    }
    m_reading->setText(m_month->text().isEmpty() ? tr("Empty: leave these figures out")
                           : isMonth             ? monthWords(period->first())
                           : period              ? tr("One month, please")
                                                 : period.error().text);
    m_action->setEnabled(isMonth || m_month->text().isEmpty());
}

void FindingDetails::act()
{
    if (m_takesBack) {
        Q_EMIT answerTakenBack();
    } else if (m_code) {
        Q_EMIT codeLeftOut(*m_code);
    } else {
        const bool typed = !m_month->isHidden();
        Q_EMIT answered(typed ? m_typedMonth : m_choices->currentData().toString(),
                        m_toAll->isChecked() && !m_toAll->isHidden());
    }
}

} // namespace mm
