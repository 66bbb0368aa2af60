// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sender_notes.h"

#include "core/ingest/issue_text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace mm {

namespace {

QString sentence(const QString &code, const QStringList &arguments, const LetterWords &words,
                 const QString &english)
{
    const auto known = words.sentences.constFind(code);
    return known == words.sentences.cend() ? english : filled(*known, arguments);
}

/// Whether an office can do anything about it: not about what is done with its sheet here.
bool concernsSender(const Issue &issue)
{
    return issue.severity == Severity::Warning && issue.code != IssueCode::SumNotLicensed
        && (!checkOf(issue.code).isEmpty() || issue.code == IssueCode::UnexplainedMark);
}

SenderNote noteOf(SenderNote::Kind kind, const Issue &issue, const LetterWords &words)
{
    return {kind, issue.cell,
            sentence(issueName(issue.code), issue.arguments, words, issueText(issue))};
}

std::optional<SenderNote::Kind> kindOf(const Issue &issue)
{
    if (issue.severity == Severity::Error) {
        return SenderNote::Kind::Refused;
    }
    if (concernsSender(issue)) {
        return SenderNote::Kind::Doubt;
    }
    return issue.code == IssueCode::MonthGap ? std::optional(SenderNote::Kind::Gap) : std::nullopt;
}

/// Empty cells of totals, up to the last month that has a number anywhere in the file.
void addEmptyCells(std::vector<SenderNote> &notes, const FileReading &reading,
                   const LetterWords &words, const Catalogue &catalogue)
{
    std::optional<Month> last;
    std::set<ObservationKey> known;
    for (const DraftObservation &o : reading.observations) {
        known.insert(o.key);
        if (o.datum && o.datum->amount()) {
            last = last ? std::max(*last, o.key.month) : o.key.month;
        }
    }
    for (const DraftBlank &blank : reading.blanks) {
        const bool isGap = last && blank.key.month <= *last && blank.key.series.breakdown == kTotal
            && known.insert(blank.key).second;
        if (isGap) {
            const Issue gap{IssueCode::MonthGap,
                            Severity::Info,
                            reading.at(blank.sheet, blank.cell),
                            {catalogue[blank.key.series.indicator].label,
                             catalogue[blank.key.series.place].name, blank.key.month.toString()},
                            {}};
            notes.push_back(noteOf(SenderNote::Kind::Gap, gap, words));
        }
    }
}

} // namespace

std::vector<SenderNote> senderNotes(const FileReading &reading, const LetterWords &words,
                                    const Catalogue &catalogue)
{
    std::vector<SenderNote> notes;
    for (const Issue &issue : reading.issues) {
        if (const auto kind = kindOf(issue)) {
            notes.push_back(noteOf(*kind, issue, words));
        }
    }
    for (const Question &question : reading.questions) {
        notes.push_back({SenderNote::Kind::Asked, question.cell,
                         sentence(questionName(question.code), question.arguments, words,
                                  questionText(question))});
    }
    addEmptyCells(notes, reading, words, catalogue);
    std::ranges::stable_sort(notes, {}, &SenderNote::kind);
    return notes;
}

std::vector<CellComment> senderComments(const std::vector<SenderNote> &notes)
{
    std::map<std::pair<QString, CellPosition>, QStringList> texts;
    for (const SenderNote &note : notes) {
        if (!note.cell.isEmpty()) {
            QStringList &own = texts[{note.cell.sheet, note.cell.position}];
            if (!own.contains(note.text)) {
                own << note.text;
            }
        }
    }
    std::vector<CellComment> comments;
    comments.reserve(texts.size());
    for (const auto &[cell, own] : texts) {
        comments.push_back({cell.first, cell.second, own.join(u'\n')});
    }
    return comments;
}

} // namespace mm
