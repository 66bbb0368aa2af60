// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sender_letter.h"

#include "core/ingest/issue_text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

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

QString bullet(const CellRef &cell, const QString &text)
{
    const QString where = cell.withinFile();
    return QStringLiteral("- ") + (where.isEmpty() ? text : where + QStringLiteral(": ") + text);
}

/// Empty cells of totals, up to the last month that has a number anywhere in the file.
QStringList emptyCells(const FileReading &reading, const LetterWords &words,
                       const Catalogue &catalogue)
{
    std::optional<Month> last;
    std::set<ObservationKey> known;
    for (const DraftObservation &o : reading.observations) {
        known.insert(o.key);
        if (o.datum && o.datum->amount()) {
            last = last ? std::max(*last, o.key.month) : o.key.month;
        }
    }
    QStringList lines;
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
            lines << bullet(gap.cell,
                            sentence(issueName(gap.code), gap.arguments, words, issueText(gap)));
        }
    }
    return lines;
}

} // namespace

Result<LetterWords, QString> letterWords(const QString &file, const QString &placeCode)
{
    QFile source(file);
    const QJsonObject root = source.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(source.readAll()).object()
        : QJsonObject();
    LetterWords words;
    words.language = root[u"places"][placeCode].toString(QStringLiteral("en"));
    const QJsonObject texts = root[u"languages"][words.language].toObject();
    const std::array fields{
        std::pair(u"opening", &words.opening), std::pair(u"refused", &words.refused),
        std::pair(u"asked", &words.asked),     std::pair(u"doubts", &words.doubts),
        std::pair(u"gaps", &words.gaps),       std::pair(u"nothing", &words.nothing),
        std::pair(u"closing", &words.closing),
    };
    for (const auto &[name, text] : fields) {
        *text = texts[QStringView(name)].toString();
        if (text->isEmpty()) {
            return tl::make_unexpected(QStringLiteral("%1 has no “%2” in “%3”")
                                           .arg(file, QString::fromUtf16(name), words.language));
        }
    }
    const QJsonObject sentences = texts[u"codes"].toObject();
    for (auto it = sentences.begin(); it != sentences.end(); ++it) {
        words.sentences.insert(it.key(), it->toString());
    }
    return words;
}

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
    QStringList refused;
    QStringList asked;
    QStringList doubts;
    QStringList gaps;
    for (const Issue &issue : reading.issues) {
        const QString text
            = sentence(issueName(issue.code), issue.arguments, words, issueText(issue));
        if (issue.severity == Severity::Error) {
            refused << bullet(issue.cell, text);
        } else if (concernsSender(issue)) {
            doubts << bullet(issue.cell, text);
        } else if (issue.code == IssueCode::MonthGap) {
            gaps << bullet(issue.cell, text);
        }
    }
    for (const Question &question : reading.questions) {
        asked << bullet(question.cell,
                        sentence(questionName(question.code), question.arguments, words,
                                 questionText(question)));
    }
    gaps << emptyCells(reading, words, catalogue);

    const auto taken
        = std::ranges::count(reading.observations, Standing::Taken, &DraftObservation::standing);
    QStringList parts{filled(words.opening, {reading.workbook->fileName, QString::number(taken)})};
    const std::array sections{std::pair(&words.refused, &refused), std::pair(&words.asked, &asked),
                              std::pair(&words.doubts, &doubts), std::pair(&words.gaps, &gaps)};
    for (const auto &[head, lines] : sections) {
        if (!lines->isEmpty()) {
            parts << *head + u'\n' + lines->join(u'\n');
        }
    }
    parts << (parts.size() == 1 ? words.nothing : words.closing);
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace mm
