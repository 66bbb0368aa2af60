// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/remarkable.h"
#include "core/ingest/rules.h"

#include <algorithm>
#include <initializer_list>
#include <map>

namespace mm {

namespace {

QString text(Amount amount)
{
    return QString::number(amount.rounded());
}

/// Parts of one whole in one month.
struct Parts {
    Amount sum;
    Amount unknown;
    bool complete = true; ///< none of them is missing or suppressed
    bool hasOthers = false; ///< "other" is among them, so that nothing is left out
    std::vector<DraftObservation *> cells;
};

using Wholes = std::map<ObservationKey, Parts>;

/// Parts of the given dimension by the key of their whole.
Wholes partsOf(const RuleInput &input, Dimension dimension)
{
    Wholes wholes;
    for (DraftObservation &observation : input.reading.observations) {
        const Breakdown &part = input.catalogue[observation.key.series.breakdown];
        if (part.dimension != dimension || observation.standing == Standing::Refused) {
            continue;
        }
        ObservationKey whole = observation.key;
        whole.series.breakdown = kTotal;
        Parts &parts = wholes[whole];
        const bool again = std::ranges::any_of(parts.cells, [&](const DraftObservation *cell) {
            return cell->key == observation.key;
        });
        if (again) {
            continue;
        }
        parts.cells.push_back(&observation);
        const auto amount = observation.datum ? observation.datum->amount() : std::nullopt;
        parts.complete = parts.complete && amount && observation.standing == Standing::Taken;
        parts.sum += amount.value_or(Amount());
        parts.unknown
            += part.role == Breakdown::Role::Unknown ? amount.value_or(Amount()) : Amount();
        parts.hasOthers = parts.hasOthers || part.role == Breakdown::Role::Other;
    }
    return wholes;
}

void reportDifference(const RuleInput &input, const DraftObservation &whole, Amount sum,
                      const std::vector<DraftObservation *> &parts)
{
    // A difference that equals one part is a hint at what went wrong.
    const Amount difference = sum - *whole.datum->amount();
    QString equalTo;
    for (const DraftObservation *part : parts) {
        const auto amount = part->datum ? part->datum->amount() : std::nullopt;
        if (amount && (*amount == difference || *amount == Amount() - difference)
            && !amount->isZero()) {
            equalTo = input.reading.cellOf(*part).withinFile();
        }
    }
    // So is a part that would fit with two digits in the other order.
    QStringList swapped;
    for (const DraftObservation *part : parts) {
        const auto amount = part->datum ? part->datum->amount() : std::nullopt;
        if (amount && hasSwappedDigits(*amount, *amount - difference)) {
            swapped = {input.reading.cellOf(*part).withinFile(), text(*amount),
                       text(*amount - difference)};
        }
    }
    input.findings.add({IssueCode::PartsDiffer, Severity::Warning, input.reading.cellOf(whole),
                        QStringList{text(*whole.datum->amount()), text(sum), equalTo} + swapped,
                        whole.key});
}

/// One indicator that is the sum of others.
struct Identity {
    QString whole;
    QStringList parts;
};

} // namespace

void checkNationalities(const RuleInput &input)
{
    for (auto &[key, parts] : partsOf(input, Dimension::Nationality)) {
        const DraftObservation *whole = input.index.find(key);
        if (!whole) {
            continue;
        }
        const Amount total = *whole->datum->amount();
        if (parts.sum > total) {
            for (DraftObservation *cell : parts.cells) {
                cell->standing = Standing::Refused;
            }
            input.findings.add(
                {IssueCode::NationalitiesExceedTotal,
                 Severity::Error,
                 input.reading.cellOf(*parts.cells.front()),
                 {text(parts.sum), text(total), input.reading.cellOf(*whole).withinFile()},
                 key});
        } else if (parts.sum < total && parts.complete && parts.hasOthers) {
            reportDifference(input, *whole, parts.sum, parts.cells);
        }
        const bool manyUnknown = total >= Amount::of(input.limits.unknownAtLeast)
            && parts.unknown.toDouble() > total.toDouble() * input.limits.unknownShare;
        if (manyUnknown) {
            input.findings.add({IssueCode::ManyUnknown,
                                Severity::Info,
                                input.reading.cellOf(*whole),
                                {text(parts.unknown), text(total)},
                                key});
        }
    }
}

void checkCentres(const RuleInput &input)
{
    for (const auto &[key, parts] : partsOf(input, Dimension::CentreType)) {
        const DraftObservation *whole = input.index.find(key);
        const bool several = parts.cells.size() > 1;
        if (whole && several && parts.complete && parts.sum != *whole->datum->amount()) {
            reportDifference(input, *whole, parts.sum, parts.cells);
        }
    }
}

void checkSums(const RuleInput &input)
{
    const std::initializer_list<Identity> identities{
        {QStringLiteral("present_total"),
         {QStringLiteral("present_in_centres"), QStringLiteral("present_outside")}},
        {QStringLiteral("positive_decisions"),
         {QStringLiteral("refugee_status_granted"),
          QStringLiteral("subsidiary_protection_granted")}},
    };
    for (const Identity &identity : identities) {
        const auto whole = input.catalogue.findIndicator(identity.whole);
        for (const DraftObservation *observation : input.index.all()) {
            const bool isWhole = whole && observation->key.series.indicator == *whole
                && observation->key.series.breakdown == kTotal;
            if (!isWhole) {
                continue;
            }
            Amount sum;
            std::vector<DraftObservation *> parts;
            for (const QString &code : identity.parts) {
                ObservationKey key = observation->key;
                key.series.indicator = input.catalogue.findIndicator(code).value_or(IndicatorId());
                if (DraftObservation *part = input.index.find(key)) {
                    sum += *part->datum->amount();
                    parts.push_back(part);
                }
            }
            if (std::ssize(parts) == identity.parts.size()
                && sum != *observation->datum->amount()) {
                reportDifference(input, *observation, sum, parts);
            }
        }
    }
}

void checkShares(const RuleInput &input)
{
    const std::initializer_list<std::pair<QString, QString>> shares{
        {QStringLiteral("present_in_centres"), QStringLiteral("present_total")},
        {QStringLiteral("present_outside"), QStringLiteral("present_total")},
        {QStringLiteral("uasc_arrivals"), QStringLiteral("new_arrivals")},
        {QStringLiteral("uasc_intentions"), QStringLiteral("asylum_intentions")},
        {QStringLiteral("uasc_applicants"), QStringLiteral("asylum_applications")},
    };
    for (const auto &[part, whole] : shares) {
        const auto partId = input.catalogue.findIndicator(part);
        const auto wholeId = input.catalogue.findIndicator(whole);
        for (const DraftObservation *observation : input.index.all()) {
            const SeriesKey &series = observation->key.series;
            if (!partId || !wholeId || series.indicator != *partId || series.breakdown != kTotal) {
                continue;
            }
            const auto total
                = input.index.amount({{*wholeId, series.place, kTotal}, observation->key.month});
            const Amount amount = *observation->datum->amount();
            if (total && amount > *total) {
                input.findings.add({IssueCode::PartExceedsWhole,
                                    Severity::Warning,
                                    input.reading.cellOf(*observation),
                                    {text(amount), text(*total), input.catalogue[*wholeId].label},
                                    observation->key});
            }
        }
    }
}

void checkChildren(const RuleInput &input)
{
    const auto children = input.catalogue.findIndicator(QStringLiteral("uasc_present"));
    const auto present = input.catalogue.findIndicator(QStringLiteral("present_total"));
    if (!children || !present) {
        return;
    }
    for (DraftObservation *observation : input.index.all()) {
        ObservationKey whole = observation->key;
        whole.series.indicator = *present;
        const auto total = input.index.amount(whole);
        if (observation->key.series.indicator == *children && total
            && *observation->datum->amount() > *total) {
            observation->standing = Standing::Refused;
            input.findings.add({IssueCode::ChildrenExceedPresent,
                                Severity::Error,
                                input.reading.cellOf(*observation),
                                {text(*observation->datum->amount()), text(*total)},
                                observation->key});
        }
    }
}

} // namespace mm
