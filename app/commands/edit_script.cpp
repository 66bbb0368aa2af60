// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/edit_script.h"

#include "app/commands/named_things.h"
#include "app/commands/script_words.h"
#include "core/model/entry_text.h"

namespace mm {

namespace {

using Failure = tl::unexpected<QString>;

Result<Entry, QString> parseValue(const QStringList &words)
{
    if (words.size() == 1 && words[0] == u"clear") {
        return Entry();
    }
    if (words.size() == 1 && words[0] == u"suppressed") {
        return Entry(Datum::suppressed());
    }
    if (words.size() == 1 && words[0] == u"not_applicable") {
        return Entry(Datum::notApplicable());
    }
    const auto status
        = words.size() == 2 ? statusFromName(words[1]) : std::optional(Status::Confirmed);
    if (words.isEmpty() || words.size() > 2 || !status || !Datum::carriesAmount(*status)) {
        return Failure(QStringLiteral("after “=” comes a number, with or without confirmed, "
                                      "provisional or estimated, or one of clear, suppressed, "
                                      "not_applicable"));
    }
    const auto entry = parseEntry(words[0], *status);
    return entry ? Result<Entry, QString>(*entry) : Failure(entryFaultText(entry.error()));
}

} // namespace

Result<Change, QString> parseEditLine(const QString &line, const Catalogue &catalogue,
                                      const Dataset &dataset)
{
    const QStringList words = splitWords(line);
    if (words.size() < 6 || words[4] != u"=") {
        return Failure(
            QStringLiteral("a line reads: COUNTRY INDICATOR \"BREAKDOWN\" MONTH = VALUE [STATUS]"));
    }
    const auto place = placeNamed(words[0], catalogue);
    const auto indicator = indicatorNamed(words[1], catalogue);
    const auto breakdown = breakdownNamed(words[2], catalogue);
    const auto month = monthNamed(words[3]);
    if (!place || !indicator || !breakdown || !month) {
        return Failure(!place           ? place.error()
                           : !indicator ? indicator.error()
                           : !breakdown ? breakdown.error()
                                        : month.error());
    }
    const auto after = parseValue(words.mid(5));
    if (!after) {
        return Failure(after.error());
    }
    const auto reason = catalogue.notApplicableBecause(*indicator, *place, *month);
    if (reason && *after && (*after)->amount()) {
        return Failure(*reason);
    }
    const ObservationKey key{{*indicator, *place, *breakdown}, *month};
    return Change{key, dataset.at(key), *after, {}};
}

} // namespace mm
