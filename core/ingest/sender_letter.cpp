// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sender_letter.h"

#include "core/ingest/issue_text.h"
#include "core/ingest/sender_notes.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace mm {

namespace {

QString bullet(const SenderNote &note)
{
    const QString where = note.cell.withinFile();
    return QStringLiteral("- ")
        + (where.isEmpty() ? note.text : where + QStringLiteral(": ") + note.text);
}

} // namespace

QString senderPlace(const FileReading &reading, const Catalogue &catalogue)
{
    std::map<PlaceId, int> counts;
    for (const DraftObservation &o : reading.observations) {
        ++counts[o.key.series.place];
    }
    const auto most
        = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? QString() : catalogue[most->first].code;
}

QString senderLetter(const FileReading &reading, const LetterWords &words,
                     const Catalogue &catalogue)
{
    std::map<SenderNote::Kind, QStringList> lines;
    for (const SenderNote &note : senderNotes(reading, words, catalogue)) {
        lines[note.kind] << bullet(note);
    }
    const auto taken
        = std::ranges::count(reading.observations, Standing::Taken, &DraftObservation::standing);
    QStringList parts{filled(words.opening, {reading.workbook->fileName, QString::number(taken)})};
    using enum SenderNote::Kind;
    const std::array sections{std::pair(&words.refused, Refused), std::pair(&words.asked, Asked),
                              std::pair(&words.doubts, Doubt), std::pair(&words.gaps, Gap)};
    for (const auto &[head, kind] : sections) {
        if (lines.contains(kind)) {
            parts << *head + u'\n' + lines[kind].join(u'\n');
        }
    }
    parts << (parts.size() == 1 ? words.nothing : words.closing);
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace mm
