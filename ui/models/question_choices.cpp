// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/question_choices.h"

#include "core/analysis/period_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mm {

namespace {

struct QuestionChoicesTr {
    Q_DECLARE_TR_FUNCTIONS(QuestionChoices)
};

QString leaveOutText()
{
    return QuestionChoicesTr::tr("Leave these figures out");
}

/// Label of whatever the catalogue calls by that code.
QString labelOf(const QString &code, const Catalogue &catalogue)
{
    if (const auto place = catalogue.findPlace(code)) {
        return catalogue[*place].label;
    }
    if (const auto indicator = catalogue.findIndicator(code)) {
        return catalogue[*indicator].label;
    }
    if (const auto breakdown = catalogue.findBreakdown(code)) {
        return catalogue[*breakdown].label;
    }
    return code;
}

QString decisionText(QuestionCode code, const QString &value, const Catalogue &catalogue)
{
    if (value == QStringLiteral("use")) {
        return QuestionChoicesTr::tr("Use them");
    }
    if (value == QStringLiteral("take them")) {
        return QuestionChoicesTr::tr("Take them all the same");
    }
    if (value == QStringLiteral("thousands")) {
        return QuestionChoicesTr::tr("It separates thousands");
    }
    if (value == QStringLiteral("decimals")) {
        return QuestionChoicesTr::tr("It separates decimals: these are no counts");
    }
    if (value == QStringLiteral("suppressed")) {
        return QuestionChoicesTr::tr("Withheld because it is small");
    }
    if (value == QStringLiteral("not_reported")) {
        return QuestionChoicesTr::tr("Not reported");
    }
    if (code == QuestionCode::DateAmbiguous || code == QuestionCode::PeriodUnclear) {
        const auto month = Month::parse(value);
        return month ? QuestionChoicesTr::tr("Yes: %1").arg(monthWords(*month)) : value;
    }
    if (code == QuestionCode::QualifiedNumber || code == QuestionCode::RangeOfNumbers) {
        return QuestionChoicesTr::tr("%1, as an estimate").arg(value);
    }
    return code == QuestionCode::LooksAlike
        ? QuestionChoicesTr::tr("Yes: %1").arg(labelOf(value, catalogue))
        : labelOf(value, catalogue);
}

/// Both ends of a range stand in the text itself.
QStringList numbersIn(const QString &text)
{
    QStringList numbers;
    QString digits;
    for (const QChar c : text + u'.') {
        if (c.isDigit()) {
            digits += c;
        } else if (!digits.isEmpty()) {
            numbers << digits;
            digits.clear();
        }
    }
    return numbers;
}

void addNames(std::vector<QuestionChoice> &choices, const Catalogue &catalogue)
{
    const auto add = [&choices](const QString &code, const QString &label) {
        const bool isNew
            = std::ranges::find(choices, code, &QuestionChoice::value) == choices.end();
        if (isNew && !code.isEmpty()) {
            choices.push_back({code, label});
        }
    };
    for (const Indicator &indicator : catalogue.indicators()) {
        add(indicator.code, indicator.label);
    }
    for (const Breakdown &breakdown : catalogue.breakdowns()) {
        add(breakdown.code, breakdown.label);
    }
}

} // namespace

std::vector<QuestionChoice> choicesOf(const Question &question, const Catalogue &catalogue)
{
    std::vector<QuestionChoice> choices;
    QStringList values = question.choices;
    if (values.isEmpty() && question.code == QuestionCode::RangeOfNumbers) {
        values = numbersIn(question.arguments.value(0));
    }
    for (const QString &value : values) {
        if (value != QStringLiteral("leave out")) {
            choices.push_back({value, decisionText(question.code, value, catalogue)});
        }
    }
    if (askedBy(question.code) == Asked::Name) {
        addNames(choices, catalogue);
    }
    choices.push_back({{}, leaveOutText()});
    return choices;
}

QString answerText(const QuestionAnswer &answer, const Catalogue &catalogue)
{
    if (answer.choice.isEmpty()) {
        return leaveOutText();
    }
    const auto month = Month::parse(answer.choice);
    return month ? monthWords(*month) : decisionText(answer.code, answer.choice, catalogue);
}

} // namespace mm
