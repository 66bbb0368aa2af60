// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/annotation_list.h"

#include "app/dataset_access.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace mm {

namespace {

/// What an annotation is about; one of a whole month has no indicator and no breakdown.
struct Subject {
    PlaceId place;
    Month month;
    std::optional<IndicatorId> indicator = {};
    std::optional<BreakdownId> breakdown = {};
};

Subject subjectOf(const AnnotationChange &change)
{
    if (const auto *key = std::get_if<ObservationKey>(&change.subject)) {
        return {key->series.place, key->month, key->series.indicator, key->series.breakdown};
    }
    const auto &whole = std::get<CountryMonth>(change.subject);
    return {whole.place, whole.month};
}

bool isWanted(const Subject &subject, const HistoryFilter &filter)
{
    return (!filter.place || filter.place == subject.place)
        && (!filter.month || filter.month == subject.month)
        && (!filter.indicator || filter.indicator == subject.indicator)
        && (!filter.breakdown || filter.breakdown == subject.breakdown);
}

QString stateText(const Subject &subject, const Annotation &said)
{
    if (!subject.indicator) {
        return said.isMarked ? QStringLiteral("signed off") : QStringLiteral("not signed off");
    }
    return said.isMarked      ? QStringLiteral("follow up")
        : said.text.isEmpty() ? QStringLiteral("no comment")
                              : QStringLiteral("comment");
}

void printEntry(Console &console, const Catalogue &catalogue, const AnnotationEntry &entry,
                bool holds)
{
    const Subject subject = subjectOf(entry.change);
    const Annotation &said = entry.change.after;
    console.out << entry.at.toString(Qt::ISODate) << "  " << entry.author << "  "
                << catalogue[subject.place].code << ' ';
    if (subject.indicator && subject.breakdown) {
        const QString breakdown = catalogue[*subject.breakdown].code;
        console.out << catalogue[*subject.indicator].code
                    << (breakdown.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(breakdown))
                    << ' ';
    }
    console.out << subject.month.toString() << ": " << stateText(subject, said)
                << (said.text.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(said.text))
                << (holds ? "" : "  (no longer)") << '\n';
}

QJsonObject json(const Catalogue &catalogue, const AnnotationEntry &entry, bool holds)
{
    const Subject subject = subjectOf(entry.change);
    const QJsonValue indicator
        = subject.indicator ? QJsonValue(catalogue[*subject.indicator].code) : QJsonValue();
    const QJsonValue breakdown
        = subject.breakdown ? QJsonValue(catalogue[*subject.breakdown].code) : QJsonValue();
    return {{QStringLiteral("change_set"), entry.changeSet},
            {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("country"), catalogue[subject.place].code},
            {QStringLiteral("indicator"), indicator},
            {QStringLiteral("breakdown"), breakdown},
            {QStringLiteral("month"), subject.month.toString()},
            {QStringLiteral("text"), entry.change.after.text},
            {subject.indicator ? QStringLiteral("follow_up") : QStringLiteral("signed_off"),
             entry.change.after.isMarked},
            {QStringLiteral("holds"), holds}};
}

} // namespace

void listAnnotations(Console &console, const Catalogue &catalogue, const AnnotationBook &book,
                     const HistoryFilter &filter, bool asJson)
{
    QJsonArray list;
    std::set<AnnotationSubject> later; // something newer was said of these
    for (auto entry = book.entries().rbegin(); entry != book.entries().rend(); ++entry) {
        if (!isWanted(subjectOf(entry->change), filter)) {
            continue;
        }
        const bool holds = later.insert(entry->change.subject).second;
        if (asJson) {
            list.push_back(json(catalogue, *entry, holds));
        } else {
            printEntry(console, catalogue, *entry, holds);
        }
    }
    if (asJson) {
        printJson(console,
                  {{QStringLiteral("format_version"), 1}, {QStringLiteral("annotations"), list}});
    }
}

} // namespace mm
