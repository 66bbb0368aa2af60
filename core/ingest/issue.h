// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/model/series_key.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace mm {

enum class Severity : std::uint8_t {
    Info, ///< worth knowing
    Warning, ///< taken, look at it
    Error, ///< this cell is not taken
};

/// What can be wrong with, or remarkable in, a sheet. The numbers C1 to C20 are the checks of the
/// factsheet's editors.
enum class IssueCode : std::uint8_t {
    NothingRecognised, ///< a file or sheet without any figure that is understood
    AsOfNotMonthEnd, ///< C1
    NotACount, ///< C2: text, date, boolean where a count is expected
    NegativeCount, ///< C2
    FractionalCount, ///< C2
    CountTooLarge, ///< C2
    PercentAsCount, ///< C3
    ErrorCell,
    FormulaWithoutResult,
    NotApplicableFilled, ///< C4
    PartsDiffer, ///< C5
    CumulativeFalls, ///< C6
    CumulativeDiffers, ///< C6
    TotalDiffers, ///< C6: a total over months is not their sum
    TotalSkipsText, ///< C6: … because a formula left out numbers stored as text
    Jump, ///< C7
    YearJump, ///< C8
    RepeatedValue, ///< C9
    NationalitiesExceedTotal, ///< C10
    ManyUnknown, ///< C10
    ChildrenShareJump, ///< C11
    ChildrenExceedPresent, ///< C12
    PercentDiffers, ///< C13: a percentage of the sheet is not that of its numbers
    WordContradicts, ///< C14: "decrease" over numbers that rise
    MonthDiffers, ///< C15: name of the sheet and its heading name different months
    MonthGap, ///< C15
    DuplicateDiffers, ///< one number stands twice with different values
    MonthSuspect, ///< C15: figures of one month that are stored for the month before
    Revision, ///< C16
    SexesSwapped, ///< C17
    SourceChanged, ///< C18: an estimate is compared with a figure that was none
    DigitsSwapped, ///< C16: … with two digits in another order
    RoundedNumber, ///< C20: … and rounded, where the exact number is stored
    PartExceedsWhole, ///< C5
    SumNotLicensed, ///< C19: a total over countries that counts persons twice
    UnexplainedMark,
    MergedFigure, ///< one number stands for several cells
    MonthInFuture, ///< C1
    HiddenSheetIgnored,
    EncodingGuessed,
    PersonalData,
    BreakdownNotKept,
    ColumnIgnored,
    TableIgnored,
    SaidByPerson, ///< a correction that was used
    CorrectionUnfit, ///< one that fits nothing on the sheet
    CorrectionRefused, ///< one that would take a total for a part
    PeriodNotMonthly, ///< a figure over several months, none of which can be told apart
};

/// One finding, as data; issue_text makes the sentence.
struct Issue {
    IssueCode code = IssueCode::NothingRecognised;
    Severity severity = Severity::Info;
    CellRef cell; ///< may be empty, or name a file and sheet only
    QStringList arguments; ///< what the sentence speaks of, in the order issue_text documents
    std::optional<ObservationKey> key; ///< the number in question, when there is one
    bool accepted = false; ///< an error that a person agreed to leave behind
};

/// What only a person can decide.
enum class QuestionCode : std::uint8_t {
    CountryUnknown,
    MonthUnknown,
    YearUnknown,
    IndicatorUnknown,
    LabelUnknown, ///< words of a label that are not understood
    LabelAmbiguous,
    LooksAlike, ///< a name written in two scripts at once
    NumberStyle, ///< thousands or decimals: the column does not say
    QualifiedNumber, ///< "about 300", "> 200"
    RangeOfNumbers, ///< "300-900"
    HiddenSheet,
    HiddenRowsOrColumns,
    ConflictingHeadings,
    DateAmbiguous, ///< "07/08/2025", "Jan-25" alone
    PeriodUnclear, ///< "1–28 August", "until July": not the figures of one whole month
    PartOfPersons, ///< a title speaks of women, one nationality, a forecast
    UnitUnclear, ///< percent, thousands, cases: not persons
    ColumnUnclear, ///< a column of a list that is not understood and tells rows apart
    SaidIsSum, ///< what a person called a part is the sum of what stands beside it
    EncodingUnclear, ///< the letters of a text file can be read in two ways
};

/// A question keeps the numbers that hang on it out of the import until it is answered.
struct Question {
    QuestionCode code = QuestionCode::LabelUnknown;
    CellRef cell;
    QStringList arguments;
    QStringList choices; ///< the suggested answer first
};

/// What a person said to one question of a file.
struct QuestionAnswer {
    QuestionCode code = QuestionCode::LabelUnknown;
    CellRef cell; ///< of the question
    /// One of the choices of the question; a month ("2025-07") where a month or year is asked for;
    /// the code of an indicator or part where a name is. Empty: the figures are left out.
    QString choice;

    friend bool operator==(const QuestionAnswer &, const QuestionAnswer &) = default;
};

} // namespace mm
