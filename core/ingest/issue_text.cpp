// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/issue_text.h"

#include "core/ingest/argument_words.h"
#include "core/ingest/ingest_tr.h"

namespace mm {

namespace {

/// Stable name, number of the editors' check, and the sentences; %1 … are the arguments.
struct Wording {
    QStringView name;
    QStringView check;
    const char *text;
    const char *suggestion;
};

Wording wordingOf(IssueCode code)
{
    switch (code) {
    case IssueCode::NothingRecognised:
        return {u"nothing_recognised", u"",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "No figures were recognised: no table with months, indicators or "
                                  "nationalities."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Check that this is the right file.")};
    case IssueCode::AsOfNotMonthEnd:
        return {
            u"as_of_not_month_end", u"C1",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The as-of date is day %1 of %2; that month ends on day %3."),
            QT_TRANSLATE_NOOP("mm::Ingest", "The figures were read as those of the end of %2.")};
    case IssueCode::NotACount:
        return {u"not_a_count", u"C2",
                QT_TRANSLATE_NOOP("mm::Ingest", "“%1” is not a count of persons."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Write a whole number, or “no data”.")};
    case IssueCode::NegativeCount:
        return {u"negative_count", u"C2",
                QT_TRANSLATE_NOOP("mm::Ingest", "A count cannot be negative: “%1”."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Write the count without a sign, or “no data”.")};
    case IssueCode::FractionalCount:
        return {u"fractional_count", u"C2",
                QT_TRANSLATE_NOOP("mm::Ingest", "A count has no decimals: “%1”."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Write a whole number.")};
    case IssueCode::CountTooLarge:
        return {u"count_too_large", u"C2",
                QT_TRANSLATE_NOOP("mm::Ingest", "“%1” is too large to be a count of persons."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Check the separators of thousands.")};
    case IssueCode::PercentAsCount:
        return {u"percent_as_count", u"C3",
                QT_TRANSLATE_NOOP("mm::Ingest", "“%1” is a percentage where a count is expected."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Write the number of persons.")};
    case IssueCode::ErrorCell:
        return {u"error_cell", u"",
                QT_TRANSLATE_NOOP("mm::Ingest", "The cell holds the error “%1”."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Correct the formula in the sheet.")};
    case IssueCode::FormulaWithoutResult:
        return {
            u"formula_without_result", u"",
            QT_TRANSLATE_NOOP("mm::Ingest", "The formula has no stored result."),
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "Open the file in a spreadsheet program, recalculate and save it.")};
    case IssueCode::NotApplicableFilled:
        return {u"not_applicable_filled", u"C4",
                QT_TRANSLATE_NOOP("mm::Ingest", "%1 stands where no figure can exist: %2"),
                QT_TRANSLATE_NOOP("mm::Ingest", "Leave the cell empty or write “n/a”.")};
    case IssueCode::PartsDiffer:
        return {u"parts_differ", u"C5",
                QT_TRANSLATE_NOOP("mm::Ingest", "The total is %1, its parts add up to %2."),
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "Correct the part or the total; both were taken as they stand.")};
    case IssueCode::CumulativeFalls:
        return {u"cumulative_falls", u"C6",
                QT_TRANSLATE_NOOP("mm::Ingest", "The figure from January falls from %1 to %2."),
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "It can never fall: at least %1 would be right, or an earlier "
                                  "month was corrected.")};
    case IssueCode::CumulativeDiffers:
        return {
            u"cumulative_differs", u"C6",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The figure from January is %1, the months add up to %2."),
            QT_TRANSLATE_NOOP("mm::Ingest", "The months were taken; %2 would agree with them.")};
    case IssueCode::TotalDiffers:
        return {
            u"total_differs", u"C6",
            QT_TRANSLATE_NOOP("mm::Ingest", "The total is %1, the months add up to %2."),
            QT_TRANSLATE_NOOP("mm::Ingest", "The months were taken; the total is never stored.")};
    case IssueCode::TotalSkipsText:
        return {
            u"total_skips_text", u"C6",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The total is %1, the months add up to %2: its formula leaves out "
                              "%3, which is stored as text."),
            QT_TRANSLATE_NOOP("mm::Ingest", "The months were taken; the total is never stored.")};
    case IssueCode::Jump:
        return {u"jump", u"C7", QT_TRANSLATE_NOOP("mm::Ingest", "%1 after %2 the month before."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Check for a digit too many or too few.")};
    case IssueCode::YearJump:
        return {
            u"year_jump", u"C8",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "%1 after %2 in the same month of the year before (%3)."),
            QT_TRANSLATE_NOOP("mm::Ingest", "Check that nothing else is counted than a year ago.")};
    case IssueCode::RepeatedValue:
        return {
            u"repeated_value", u"C9",
            QT_TRANSLATE_NOOP("mm::Ingest", "%1 is the same number as the month before."),
            QT_TRANSLATE_NOOP("mm::Ingest", "Check that it was not copied from the month before.")};
    case IssueCode::NationalitiesExceedTotal:
        return {
            u"nationalities_exceed_total", u"C10",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The nationalities add up to %1, more than the total of %2 (%3)."),
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The total was taken, the nationalities were not; they add up to "
                              "%2 at most.")};
    case IssueCode::ManyUnknown:
        return {u"many_unknown", u"C10",
                QT_TRANSLATE_NOOP("mm::Ingest", "The nationality of %1 of %2 persons is unknown."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Ask whether the nationalities are known by now.")};
    case IssueCode::ChildrenShareJump:
        return {
            u"children_share_jump", u"C11",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "Unaccompanied and separated children are %1% of the persons "
                              "present, after %2% the month before."),
            QT_TRANSLATE_NOOP("mm::Ingest", "Check whether both figures count the same places.")};
    case IssueCode::ChildrenExceedPresent:
        return {
            u"children_exceed_present", u"C12",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "%1 unaccompanied and separated children among %2 persons present."),
            QT_TRANSLATE_NOOP("mm::Ingest", "At most %2 can be right; the figure was not taken.")};
    case IssueCode::PercentDiffers:
        return {
            u"percent_differs", u"C13",
            QT_TRANSLATE_NOOP("mm::Ingest", "%1 is written; from %2 to %3 it is %4 (%5)."),
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The numbers were taken; correct the percentage or one of them.")};
    case IssueCode::WordContradicts:
        return {u"word_contradicts", u"C14",
                QT_TRANSLATE_NOOP("mm::Ingest", "“%1” is written over a change from %2 to %3."),
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "The numbers were taken; correct the word or one of them.")};
    case IssueCode::MonthDiffers:
        return {
            u"month_differs", u"C15",
            QT_TRANSLATE_NOOP("mm::Ingest", "The sheet is called “%1” and its heading says %2."),
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "Say which month is right; until then no figure of the table is "
                              "taken.")};
    case IssueCode::MonthGap:
        return {u"month_gap", u"C15", QT_TRANSLATE_NOOP("mm::Ingest", "%1, %2: no figure for %3."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Ask for the months that are missing.")};
    case IssueCode::DuplicateDiffers:
        return {u"duplicate_differs", u"C15",
                QT_TRANSLATE_NOOP("mm::Ingest", "The same figure is %1 here and %2 in %3."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Neither was taken; say which one is right.")};
    case IssueCode::Revision:
        return {u"revision", u"C16",
                QT_TRANSLATE_NOOP("mm::Ingest", "%1 replaces %2, which is stored%3."),
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "Nothing has to be done when the office corrected its figure.")};
    case IssueCode::SexesSwapped:
        return {u"sexes_swapped", u"C17",
                QT_TRANSLATE_NOOP("mm::Ingest", "%1 of %2 persons are women."),
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "Check whether women and men stand in each other's place.")};
    case IssueCode::SourceChanged:
        return {
            u"source_changed", u"C18",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "%1 is %2, %3 in the same month of the year before is %4: they are "
                              "not counted in the same way."),
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "Say in a note what has changed; a percent between the two is not "
                              "comparable.")};
    case IssueCode::MonthSuspect:
        return {u"month_suspect", u"C15",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "%1 figures for %2 are the same as those stored for %3."),
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "Check the month of the sheet: it may be %3, sent again.")};
    case IssueCode::DigitsSwapped:
        return {u"digits_swapped", u"C16",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "%1 replaces %2, which is stored: two digits stand in the other "
                                  "order."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Check whether %2 is right.")};
    case IssueCode::RoundedNumber:
        return {u"rounded_number", u"C20",
                QT_TRANSLATE_NOOP("mm::Ingest", "%1 replaces %2, which is stored and exact."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Keep %2 if nothing has changed.")};
    case IssueCode::PartExceedsWhole:
        return {u"part_exceeds_whole", u"C5",
                QT_TRANSLATE_NOOP("mm::Ingest", "%1 is more than %2, the figure of “%3”."),
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "A part is never more than its whole: one of the two is wrong.")};
    case IssueCode::SumNotLicensed:
        return {u"sum_not_licensed", u"C19",
                QT_TRANSLATE_NOOP("mm::Ingest", "A total of “%1” over countries is not taken: %2"),
                QT_TRANSLATE_NOOP("mm::Ingest", "The figures of the countries were taken.")};
    case IssueCode::UnexplainedMark:
        return {u"unexplained_mark", u"",
                QT_TRANSLATE_NOOP("mm::Ingest", "The sign “%1” is not explained on the sheet."),
                QT_TRANSLATE_NOOP("mm::Ingest", "It was left out; say in a note what it means.")};
    case IssueCode::MergedFigure:
        return {u"merged_figure", u"",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "“%1” fills the merged cells %2, which are several figures."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Give each cell its own number.")};
    case IssueCode::MonthInFuture:
        return {u"month_in_future", u"C1",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "%1 figures are for %2 or later, which has not come yet."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Check the year in the headings.")};
    case IssueCode::HiddenSheetIgnored:
        return {u"hidden_sheet_ignored", u"",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "The hidden sheet “%1” holds no figures and was left out."),
                ""};
    case IssueCode::EncodingGuessed:
        return {
            u"encoding_guessed", u"",
            QT_TRANSLATE_NOOP("mm::Ingest", "The letters of the file were read as %1."),
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "If they look wrong, save the sheet as xlsx or as csv in UTF-8.")};
    case IssueCode::PersonalData:
        return {
            u"personal_data", u"",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "This looks like a list of persons; it was not read and nothing of "
                              "it is kept."),
            QT_TRANSLATE_NOOP("mm::Ingest", "Send counts only.")};
    case IssueCode::BreakdownNotKept:
        return {u"breakdown_not_kept", u"",
                QT_TRANSLATE_NOOP("mm::Ingest", "“%1” is not among the figures that are kept."),
                ""};
    case IssueCode::ColumnIgnored:
        return {u"column_ignored", u"",
                QT_TRANSLATE_NOOP("mm::Ingest", "The column “%1” was left out."), ""};
    case IssueCode::PeriodNotMonthly:
        return {u"period_not_monthly", u"C6",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "%1 stands for several months up to %2; no single month can be "
                                  "taken from it."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Send the figure of each month.")};
    case IssueCode::SaidByPerson:
        return {u"said_by_person", u"",
                QT_TRANSLATE_NOOP("mm::Ingest", "Corrected by a person: %1 is %2."), ""};
    case IssueCode::CorrectionUnfit:
        return {u"correction_unfit", u"",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "The correction that %1 is %2 fits nothing on this sheet and was "
                                  "not used."),
                QT_TRANSLATE_NOOP("mm::Ingest", "Take it back, or correct it anew.")};
    case IssueCode::CorrectionRefused:
        return {u"correction_refused", u"",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "%1 speaks of a total or of several months; the correction that "
                                  "it is %2 was not used."),
                QT_TRANSLATE_NOOP("mm::Ingest", "A total is never taken for one of its parts.")};
    case IssueCode::TableIgnored:
        return {u"table_ignored", u"",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "The numbers in %1 have no headings that are understood."),
                ""};
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
    const QStringList arguments = issue.code == IssueCode::PercentDiffers
        ? withSpokenWords(issue.arguments, {4})
        : issue.code == IssueCode::SourceChanged    ? withSpokenWords(issue.arguments, {1, 3})
        : issue.code == IssueCode::DuplicateDiffers ? withSpokenWords(issue.arguments, {0, 1})
                                                    : issue.arguments;
    QString text = filled(ingestText(wordingOf(issue.code).text), arguments);
    const bool hint = issue.code == IssueCode::PartsDiffer && !issue.arguments.value(2).isEmpty();
    return hint ? text + u' '
            + IngestTr::tr("The difference equals the number in %1.").arg(issue.arguments[2])
                : text;
}

QString issueSuggestion(const Issue &issue)
{
    if (issue.code == IssueCode::FractionalCount && !issue.arguments.value(1).isEmpty()) {
        return IngestTr::tr("If the point separates thousands, it is %1.").arg(issue.arguments[1]);
    }
    if (issue.code == IssueCode::PartsDiffer && issue.arguments.size() > 5) {
        return IngestTr::tr("With %1 in %2 instead of %3 they agree: two digits may be swapped.")
            .arg(issue.arguments[5], issue.arguments[3], issue.arguments[4]);
    }
    return filled(ingestText(wordingOf(issue.code).suggestion), issue.arguments);
}

} // namespace mm
