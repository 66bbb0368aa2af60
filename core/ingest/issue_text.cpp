// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/issue_text.h"

#include <QtGlobal>

namespace mm {

namespace {

/// Stable name, number of the editors' check, and the sentences; %1 … are the arguments.
struct Wording {
    QStringView name;
    QStringView check;
    QStringView text;
    QStringView suggestion;
};

Wording wordingOf(IssueCode code)
{
    switch (code) {
    case IssueCode::NothingRecognised:
        return {u"nothing_recognised", u"",
                u"No figures were recognised: no table with months, indicators or nationalities.",
                u"Check that this is the right file."};
    case IssueCode::AsOfNotMonthEnd:
        return {u"as_of_not_month_end", u"C1",
                u"The as-of date is day %1 of %2; that month ends on day %3.",
                u"The figures were read as those of the end of %2."};
    case IssueCode::NotACount:
        return {u"not_a_count", u"C2", u"“%1” is not a count of persons.",
                u"Write a whole number, or “no data”."};
    case IssueCode::NegativeCount:
        return {u"negative_count", u"C2", u"A count cannot be negative: “%1”.",
                u"Write the count without a sign, or “no data”."};
    case IssueCode::FractionalCount:
        return {u"fractional_count", u"C2", u"A count has no decimals: “%1”.",
                u"Write a whole number."};
    case IssueCode::CountTooLarge:
        return {u"count_too_large", u"C2", u"“%1” is too large to be a count of persons.",
                u"Check the separators of thousands."};
    case IssueCode::PercentAsCount:
        return {u"percent_as_count", u"C3", u"“%1” is a percentage where a count is expected.",
                u"Write the number of persons."};
    case IssueCode::ErrorCell:
        return {u"error_cell", u"", u"The cell holds the error “%1”.",
                u"Correct the formula in the sheet."};
    case IssueCode::FormulaWithoutResult:
        return {u"formula_without_result", u"", u"The formula has no stored result.",
                u"Open the file in a spreadsheet program, recalculate and save it."};
    case IssueCode::NotApplicableFilled:
        return {u"not_applicable_filled", u"C4", u"%1 stands where no figure can exist: %2",
                u"Leave the cell empty or write “n/a”."};
    case IssueCode::PartsDiffer:
        return {u"parts_differ", u"C5", u"The total is %1, its parts add up to %2.",
                u"Correct the part or the total; both were taken as they stand."};
    case IssueCode::CumulativeFalls:
        return {
            u"cumulative_falls", u"C6", u"The figure from January falls from %1 to %2.",
            u"It can never fall: at least %1 would be right, or an earlier month was corrected."};
    case IssueCode::CumulativeDiffers:
        return {u"cumulative_differs", u"C6",
                u"The figure from January is %1, the months add up to %2.",
                u"The months were taken; %2 would agree with them."};
    case IssueCode::TotalDiffers:
        return {u"total_differs", u"C6", u"The total is %1, the months add up to %2.",
                u"The months were taken; the total is never stored."};
    case IssueCode::TotalSkipsText:
        return {u"total_skips_text", u"C6",
                u"The total is %1, the months add up to %2: its formula leaves out %3, which is "
                u"stored as text.",
                u"The months were taken; the total is never stored."};
    case IssueCode::Jump:
        return {u"jump", u"C7", u"%1 after %2 the month before.",
                u"Check for a digit too many or too few."};
    case IssueCode::YearJump:
        return {u"year_jump", u"C8", u"%1 after %2 in the same month of the year before (%3).",
                u"Check that nothing else is counted than a year ago."};
    case IssueCode::RepeatedValue:
        return {u"repeated_value", u"C9", u"%1 is the same number as the month before.",
                u"Check that it was not copied from the month before."};
    case IssueCode::NationalitiesExceedTotal:
        return {u"nationalities_exceed_total", u"C10",
                u"The nationalities add up to %1, more than the total of %2 (%3).",
                u"The total was taken, the nationalities were not; they add up to %2 at most."};
    case IssueCode::ManyUnknown:
        return {u"many_unknown", u"C10", u"The nationality of %1 of %2 persons is unknown.",
                u"Ask whether the nationalities are known by now."};
    case IssueCode::ChildrenShareJump:
        return {u"children_share_jump", u"C11",
                u"Unaccompanied and separated children are %1% of the persons present, after %2% "
                u"the month before.",
                u"Check whether both figures count the same places."};
    case IssueCode::ChildrenExceedPresent:
        return {u"children_exceed_present", u"C12",
                u"%1 unaccompanied and separated children among %2 persons present.",
                u"At most %2 can be right; the figure was not taken."};
    case IssueCode::PercentDiffers:
        return {u"percent_differs", u"C13", u"%1 is written; from %2 to %3 it is %4 (%5).",
                u"The numbers were taken; correct the percentage or one of them."};
    case IssueCode::WordContradicts:
        return {u"word_contradicts", u"C14", u"“%1” is written over a change from %2 to %3.",
                u"The numbers were taken; correct the word or one of them."};
    case IssueCode::MonthDiffers:
        return {u"month_differs", u"C15", u"The sheet is called “%1” and its heading says %2.",
                u"Say which month is right; until then no figure of the table is taken."};
    case IssueCode::MonthGap:
        return {u"month_gap", u"C15", u"%1, %2: no figure for %3.",
                u"Ask for the months that are missing."};
    case IssueCode::DuplicateDiffers:
        return {u"duplicate_differs", u"C15", u"The same figure is %1 here and %2 in %3.",
                u"Neither was taken; say which one is right."};
    case IssueCode::Revision:
        return {u"revision", u"C16", u"%1 replaces %2, which is stored%3.",
                u"Nothing has to be done when the office corrected its figure."};
    case IssueCode::SexesSwapped:
        return {u"sexes_swapped", u"C17", u"%1 of %2 persons are women.",
                u"Check whether women and men stand in each other's place."};
    case IssueCode::SourceChanged:
        return {u"source_changed", u"C18",
                u"%1 is %2, %3 in the same month of the year before is %4: they are not counted in "
                u"the same way.",
                u"Say in a note what has changed; a percent between the two is not comparable."};
    case IssueCode::MonthSuspect:
        return {u"month_suspect", u"C15", u"%1 figures for %2 are the same as those stored for %3.",
                u"Check the month of the sheet: it may be %3, sent again."};
    case IssueCode::DigitsSwapped:
        return {u"digits_swapped", u"C16",
                u"%1 replaces %2, which is stored: two digits stand in the other order.",
                u"Check whether %2 is right."};
    case IssueCode::RoundedNumber:
        return {u"rounded_number", u"C20", u"%1 replaces %2, which is stored and exact.",
                u"Keep %2 if nothing has changed."};
    case IssueCode::PartExceedsWhole:
        return {u"part_exceeds_whole", u"C5", u"%1 is more than %2, the figure of “%3”.",
                u"A part is never more than its whole: one of the two is wrong."};
    case IssueCode::SumNotLicensed:
        return {u"sum_not_licensed", u"C19", u"A total of “%1” over countries is not taken: %2",
                u"The figures of the countries were taken."};
    case IssueCode::UnexplainedMark:
        return {u"unexplained_mark", u"", u"The sign “%1” is not explained on the sheet.",
                u"It was left out; say in a note what it means."};
    case IssueCode::MergedFigure:
        return {u"merged_figure", u"",
                u"“%1” fills the merged cells %2, which are several figures.",
                u"Give each cell its own number."};
    case IssueCode::MonthInFuture:
        return {u"month_in_future", u"C1",
                u"%1 figures are for %2 or later, which has not come yet.",
                u"Check the year in the headings."};
    case IssueCode::HiddenSheetIgnored:
        return {u"hidden_sheet_ignored", u"",
                u"The hidden sheet “%1” holds no figures and was left out.", u""};
    case IssueCode::EncodingGuessed:
        return {u"encoding_guessed", u"", u"The letters of the file were read as %1.",
                u"If they look wrong, save the sheet as xlsx or as csv in UTF-8."};
    case IssueCode::PersonalData:
        return {u"personal_data", u"",
                u"This looks like a list of persons; it was not read and nothing of it is kept.",
                u"Send counts only."};
    case IssueCode::BreakdownNotKept:
        return {u"breakdown_not_kept", u"", u"“%1” is not among the figures that are kept.", u""};
    case IssueCode::ColumnIgnored:
        return {u"column_ignored", u"", u"The column “%1” was left out.", u""};
    case IssueCode::PeriodNotMonthly:
        return {u"period_not_monthly", u"C6",
                u"%1 stands for several months up to %2; no single month can be taken from it.",
                u"Send the figure of each month."};
    case IssueCode::TableIgnored:
        return {u"table_ignored", u"", u"The numbers in %1 have no headings that are understood.",
                u""};
    }
    Q_UNREACHABLE();
}

struct QuestionWording {
    QStringView name;
    QStringView text;
};

QuestionWording wordingOf(QuestionCode code)
{
    switch (code) {
    case QuestionCode::CountryUnknown:
        return {u"country_unknown", u"Which country or territory are these figures from?"};
    case QuestionCode::MonthUnknown:
        return {u"month_unknown",
                u"Which month are these figures for? Heading and name of the "
                u"sheet do not say it, or not the same."};
    case QuestionCode::YearUnknown:
        return {u"year_unknown", u"Which year is meant? The months have none."};
    case QuestionCode::IndicatorUnknown:
        return {u"indicator_unknown", u"What do these numbers count? No heading or title says it."};
    case QuestionCode::LabelUnknown:
        return {u"label_unknown", u"What does “%1” mean?"};
    case QuestionCode::LabelAmbiguous:
        return {u"label_ambiguous", u"“%1” can mean several things: which?"};
    case QuestionCode::LooksAlike:
        return {u"looks_alike",
                u"“%1” mixes Latin and Cyrillic letters. Is it the suggested name?"};
    case QuestionCode::NumberStyle:
        return {u"number_style",
                u"Column %1 uses the same sign for thousands and for decimals. Which is it?"};
    case QuestionCode::QualifiedNumber:
        return {u"qualified_number", u"“%1” is not an exact number. What is to be stored?"};
    case QuestionCode::RangeOfNumbers:
        return {u"range_of_numbers", u"“%1” is a range. What is to be stored?"};
    case QuestionCode::HiddenSheet:
        return {u"hidden_sheet", u"The hidden sheet “%1” holds %2 figures. Use them?"};
    case QuestionCode::HiddenRowsOrColumns:
        return {u"hidden_rows_or_columns",
                u"The table %1 has hidden rows or columns. Use their figures?"};
    case QuestionCode::ConflictingHeadings:
        return {u"conflicting_headings", u"The headings contradict each other at “%1”."};
    case QuestionCode::DateAmbiguous:
        return {u"date_ambiguous", u"“%1” can be read in two ways. Which month is meant?"};
    case QuestionCode::PeriodUnclear:
        return {u"period_unclear",
                u"“%1” is not plainly one whole month. Are these the figures of %2 alone?"};
    case QuestionCode::PartOfPersons:
        return {u"part_of_persons",
                u"“%1” may speak of a part of the persons only. Do the figures count all of them?"};
    case QuestionCode::UnitUnclear:
        return {u"unit_unclear",
                u"“%1” may not be a number of persons. Do the figures count "
                u"persons, one by one?"};
    case QuestionCode::ColumnUnclear:
        return {u"column_unclear",
                u"The column “%1” is not understood (%2). Do the figures count all persons of "
                u"their country, whatever it says?"};
    case QuestionCode::EncodingUnclear:
        return {u"encoding_unclear",
                u"The letters of the file can be read in two ways. “%1” is how one of them reads; "
                u"which is right?"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString filled(QStringView pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == u'%' && at + 1 < pattern.size()
            && pattern[at + 1] >= u'1' && pattern[at + 1] <= u'9';
        if (isPlace) {
            text += arguments.value(pattern[++at].digitValue() - 1);
        } else {
            text += pattern[at];
        }
    }
    return text;
}

QString issueName(IssueCode code)
{
    return wordingOf(code).name.toString();
}

QString questionName(QuestionCode code)
{
    return wordingOf(code).name.toString();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QString checkOf(IssueCode code)
{
    return wordingOf(code).check.toString();
}

QString issueText(const Issue &issue)
{
    QString text = filled(wordingOf(issue.code).text, issue.arguments);
    const bool hint = issue.code == IssueCode::PartsDiffer && !issue.arguments.value(2).isEmpty();
    return hint
        ? text + QStringLiteral(" The difference equals the number in %1.").arg(issue.arguments[2])
        : text;
}

QString issueSuggestion(const Issue &issue)
{
    if (issue.code == IssueCode::FractionalCount && !issue.arguments.value(1).isEmpty()) {
        return QStringLiteral("If the point separates thousands, it is %1.")
            .arg(issue.arguments[1]);
    }
    if (issue.code == IssueCode::PartsDiffer && issue.arguments.size() > 5) {
        return QStringLiteral("With %1 in %2 instead of %3 they agree: two digits may be swapped.")
            .arg(issue.arguments[5], issue.arguments[3], issue.arguments[4]);
    }
    return filled(wordingOf(issue.code).suggestion, issue.arguments);
}

QString questionText(const Question &question)
{
    return filled(wordingOf(question.code).text, question.arguments);
}

} // namespace mm
