// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/argument_words.h"
#include "core/ingest/ingest_tr.h"
#include "core/ingest/issue_text.h"

namespace mm {

namespace {

struct QuestionWording {
    QStringView name;
    const char *text;
};

QuestionWording questionWordingOf(QuestionCode code)
{
    switch (code) {
    case QuestionCode::CountryUnknown:
        return {
            u"country_unknown",
            QT_TRANSLATE_NOOP("mm::Ingest", "Which country or territory are these figures from?")};
    case QuestionCode::MonthUnknown:
        return {
            u"month_unknown",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "Which month are these figures for? Heading and name of the sheet "
                              "do not say it, or not the same.")};
    case QuestionCode::YearUnknown:
        return {u"year_unknown",
                QT_TRANSLATE_NOOP("mm::Ingest", "Which year is meant? The months have none.")};
    case QuestionCode::IndicatorUnknown:
        return {u"indicator_unknown",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "What do these numbers count? No heading or title says it.")};
    case QuestionCode::LabelUnknown:
        return {u"label_unknown", QT_TRANSLATE_NOOP("mm::Ingest", "What does “%1” mean?")};
    case QuestionCode::LabelAmbiguous:
        return {u"label_ambiguous",
                QT_TRANSLATE_NOOP("mm::Ingest", "“%1” can mean several things: which?")};
    case QuestionCode::LooksAlike:
        return {
            u"looks_alike",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "“%1” mixes Latin and Cyrillic letters. Is it the suggested name?")};
    case QuestionCode::NumberStyle:
        return {u"number_style",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "Column %1 uses the same sign for thousands and for decimals. "
                                  "Which is it?")};
    case QuestionCode::QualifiedNumber:
        return {
            u"qualified_number",
            QT_TRANSLATE_NOOP("mm::Ingest", "“%1” is not an exact number. What is to be stored?")};
    case QuestionCode::RangeOfNumbers:
        return {u"range_of_numbers",
                QT_TRANSLATE_NOOP("mm::Ingest", "“%1” is a range. What is to be stored?")};
    case QuestionCode::HiddenSheet:
        return {
            u"hidden_sheet",
            QT_TRANSLATE_NOOP("mm::Ingest", "The hidden sheet “%1” holds %2 figures. Use them?")};
    case QuestionCode::HiddenRowsOrColumns:
        return {u"hidden_rows_or_columns",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "The table %1 has hidden rows or columns. Use their figures?")};
    case QuestionCode::ConflictingHeadings:
        return {u"conflicting_headings",
                QT_TRANSLATE_NOOP("mm::Ingest", "The headings contradict each other at “%1”.")};
    case QuestionCode::DateAmbiguous:
        return {
            u"date_ambiguous",
            QT_TRANSLATE_NOOP("mm::Ingest", "“%1” can be read in two ways. Which month is meant?")};
    case QuestionCode::PeriodUnclear:
        return {
            u"period_unclear",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "“%1” is not plainly one whole month. Are these the figures of %2 "
                              "alone?")};
    case QuestionCode::PartOfPersons:
        return {u"part_of_persons",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "“%1” may speak of a part of the persons only. Do the figures "
                                  "count all of them?")};
    case QuestionCode::UnitUnclear:
        return {u"unit_unclear",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "“%1” may not be a number of persons. Do the figures count "
                                  "persons, one by one?")};
    case QuestionCode::ColumnUnclear:
        return {
            u"column_unclear",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The column “%1” is not understood (%2). Do the figures count all "
                              "persons of their country, whatever it says?")};
    case QuestionCode::SaidIsSum:
        return {u"said_is_sum",
                QT_TRANSLATE_NOOP("mm::Ingest",
                                  "The numbers of “%1” are the sums of those beside them. Are they "
                                  "no total?")};
    case QuestionCode::EncodingUnclear:
        return {
            u"encoding_unclear",
            QT_TRANSLATE_NOOP("mm::Ingest",
                              "The letters of the file can be read in two ways. “%1” is how one "
                              "of them reads; which is right?")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString questionName(QuestionCode code)
{
    return questionWordingOf(code).name.toString();
}

QString questionText(const Question &question)
{
    return filled(ingestText(questionWordingOf(question.code).text),
                  question.code == QuestionCode::PeriodUnclear
                      ? withSpokenWords(question.arguments, {1})
                      : question.arguments);
}

} // namespace mm
