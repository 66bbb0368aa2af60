// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/key_order.h"
#include "core/ingest/remarkable.h"
#include "core/ingest/rules.h"

#include <algorithm>
#include <initializer_list>
#include <span>

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

/// A part and the order of its whole.
struct OrderedPart {
    quint64 order = 0;
    DraftObservation *cell = nullptr;
};

ObservationKey wholeOf(const ObservationKey &part)
{
    return {{part.series.indicator, part.series.place, kTotal}, part.month};
}

/// Adds up the parts of one whole, each once.
Parts partsOf(const Catalogue &catalogue, std::span<const OrderedPart> cells)
{
    Parts parts;
    for (const auto &[order, cell] : cells) {
        const ObservationKey &key = cell->key;
        const bool again = std::ranges::any_of(
            parts.cells, [&key](const DraftObservation *other) { return other->key == key; });
        if (again) {
            continue;
        }
        const Breakdown &part = catalogue[key.series.breakdown];
        parts.cells.push_back(cell);
        const auto amount = cell->datum ? cell->datum->amount() : std::nullopt;
        parts.complete = parts.complete && amount && cell->standing == Standing::Taken;
        parts.sum += amount.value_or(Amount());
        parts.unknown
            += part.role == Breakdown::Role::Unknown ? amount.value_or(Amount()) : Amount();
        parts.hasOthers = parts.hasOthers || part.role == Breakdown::Role::Other;
    }
    return parts;
}

/// Calls @p check with every number that is in the file and its parts of the given dimension, in
/// order of the numbers.
template <class Check>
void eachWhole(const RuleInput &input, Dimension dimension, const Check &check)
{
    std::vector<OrderedPart> all;
    if (input.index.totals().empty()) {
        return; // no whole has a number
    }
    for (DraftObservation &observation : input.reading.observations) {
        const Breakdown &part = input.catalogue[observation.key.series.breakdown];
        if (part.dimension == dimension && observation.standing != Standing::Refused) {
            all.push_back({orderOf(wholeOf(observation.key)), &observation});
        }
    }
    sortByOrder(all);
    for (std::span<const OrderedPart> rest = all; !rest.empty();) {
        const auto end = std::ranges::find_if(
            rest, [&](const OrderedPart &part) { return part.order != rest.front().order; });
        const auto count = static_cast<std::size_t>(end - rest.begin());
        if (const DraftObservation *whole = input.index.find(wholeOf(rest.front().cell->key))) {
            check(*whole, partsOf(input.catalogue, rest.first(count)));
        }
        rest = rest.subspan(count);
    }
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
    eachWhole(input, Dimension::Nationality,
              [&](const DraftObservation &whole, const Parts &parts) {
                  const Amount total = *whole.datum->amount();
                  if (parts.sum > total) {
                      for (DraftObservation *cell : parts.cells) {
                          cell->standing = Standing::Refused;
                      }
                      input.findings.add(
                          {IssueCode::NationalitiesExceedTotal,
                           Severity::Error,
                           input.reading.cellOf(*parts.cells.front()),
                           {text(parts.sum), text(total), input.reading.cellOf(whole).withinFile()},
                           whole.key});
                  } else if (parts.sum < total && parts.complete && parts.hasOthers) {
                      reportDifference(input, whole, parts.sum, parts.cells);
                  }
                  const bool manyUnknown = total >= Amount::of(input.limits.unknownAtLeast)
                      && parts.unknown.toDouble() > total.toDouble() * input.limits.unknownShare;
                  if (manyUnknown) {
                      input.findings.add({IssueCode::ManyUnknown,
                                          Severity::Info,
                                          input.reading.cellOf(whole),
                                          {text(parts.unknown), text(total)},
                                          whole.key});
                  }
              });
}

void checkCentres(const RuleInput &input)
{
    eachWhole(input, Dimension::CentreType, [&](const DraftObservation &whole, const Parts &parts) {
        const bool several = parts.cells.size() > 1;
        if (several && parts.complete && parts.sum != *whole.datum->amount()) {
            reportDifference(input, whole, parts.sum, parts.cells);
        }
    });
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
        if (!whole) {
            continue;
        }
        for (const DraftObservation *observation : input.index.of(*whole)) {
            if (observation->key.series.breakdown != kTotal) {
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
        if (!partId || !wholeId) {
            continue;
        }
        for (const DraftObservation *observation : input.index.of(*partId)) {
            const SeriesKey &series = observation->key.series;
            if (series.breakdown != kTotal) {
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
    for (DraftObservation *observation : input.index.of(*children)) {
        ObservationKey whole = observation->key;
        whole.series.indicator = *present;
        const auto total = input.index.amount(whole);
        if (total && *observation->datum->amount() > *total) {
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
