// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/provenance.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct Statuses {
    bool provisional = false;
    bool estimated = false;
    bool suppressed = false;
};

Statuses statusesIn(const Dataset &dataset)
{
    Statuses found;
    for (const auto &block : dataset.blocks()) {
        for (const Observation &observation : block->observations()) {
            const Status status = observation.datum.status();
            found.provisional |= status == Status::Provisional;
            found.estimated |= status == Status::Estimated;
            found.suppressed |= status == Status::Suppressed;
        }
    }
    return found;
}

void addStatuses(std::vector<ProvenanceLine> &lines, const Provenance &provenance,
                 const Statuses &found)
{
    if (found.provisional) {
        lines.push_back(
            {u"Reliability"_s, u"What is marked provisional may change and is not final."_s});
    }
    if (found.estimated) {
        lines.push_back({u"Reliability"_s, u"What is marked estimated is an estimate."_s});
    }
    if (provenance.threshold) {
        lines.push_back(
            {u"Withheld"_s,
             u"Counts from 1 to %1 are withheld (*), and with them other figures from which they "
             "could be computed."_s.arg(*provenance.threshold - 1)});
    } else if (found.suppressed) {
        lines.push_back({u"Withheld"_s, u"What is marked * is withheld by its source."_s});
    }
}

} // namespace

QString exportTitle(const Catalogue &catalogue)
{
    return u"Mixed movements, %1"_s.arg(catalogue[kRegion].name);
}

std::vector<ProvenanceLine> provenanceLines(const Provenance &provenance, const Dataset &dataset,
                                            const Catalogue &catalogue)
{
    std::vector<ProvenanceLine> lines{{u"Title"_s, exportTitle(catalogue)},
                                      {u"Data as of"_s, provenance.asOf},
                                      {u"State of the data"_s, provenance.state}};
    if (provenance.changedAt.isValid()) {
        lines.push_back({u"Last change"_s, provenance.changedAt.toUTC().toString(Qt::ISODate)});
    }
    if (const auto extent = dataset.extent()) {
        lines.push_back({u"Months"_s, extent->toString()});
    }
    lines.push_back({u"Figures"_s, QString::number(dataset.observationCount())});
    addStatuses(lines, provenance, statusesIn(dataset));
    lines.push_back({u"Source"_s, catalogue.source()});
    for (const Note &note : catalogue.notes()) {
        lines.push_back({u"Note %1"_s.arg(note.mark), note.text});
    }
    std::set<IndicatorId> present;
    for (const auto &block : dataset.blocks()) {
        present.insert(block->indicator());
    }
    for (const IndicatorId id : present) {
        lines.push_back({catalogue[id].code, catalogue[id].definition});
    }
    return lines;
}

} // namespace mm
