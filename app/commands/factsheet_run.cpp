// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/factsheet_run.h"

#include "app/commands/named_things.h"
#include "app/dataset_access.h"
#include "core/model/period.h"

namespace mm {

namespace {

Result<Period, QString> monthsOf(const FactsheetRunOptions &options)
{
    const bool isRun = !options.from.empty() || !options.to.empty();
    if (isRun == !options.month.empty()) {
        return failure(QStringLiteral("Say either --month, or --from and --to."));
    }
    const auto first = monthNamed(argument(isRun ? options.from : options.month));
    const auto last = monthNamed(argument(isRun ? options.to : options.month));
    if (!first || !last) {
        return failure(QString(first ? last.error() : first.error()));
    }
    const auto period = Period::make(*first, *last);
    if (!period) {
        return failure(QStringLiteral("The run ends before it begins."));
    }
    return *period;
}

Result<std::vector<PlaceId>, QString> placesOf(const std::vector<std::string> &codes,
                                               const Catalogue &catalogue)
{
    if (codes.empty()) {
        return std::vector{kRegion};
    }
    std::vector<PlaceId> places;
    for (const std::string &code : codes) {
        if (code == "all") {
            return catalogue.countries();
        }
        const auto place = countryNamed(argument(code), catalogue);
        if (!place) {
            return failure(QString(place.error()));
        }
        places.push_back(*place);
    }
    return places;
}

} // namespace

Result<std::vector<FactsheetSubject>, QString> factsheetSubjects(const FactsheetRunOptions &options,
                                                                 const Catalogue &catalogue)
{
    const auto period = monthsOf(options);
    if (!period) {
        return failure(QString(period.error()));
    }
    const auto places = placesOf(options.countries, catalogue);
    if (!places) {
        return failure(QString(places.error()));
    }
    std::vector<FactsheetSubject> subjects;
    for (const Month month : *period) {
        for (const PlaceId place : *places) {
            subjects.push_back({month, place});
        }
    }
    return subjects;
}

} // namespace mm
