// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/compare_states.h"

#include "app/dataset_access.h"

namespace mm {

Result<ComparedStates, ExitStatus> compareStates(const std::string &path,
                                                 const QueryOptions &options,
                                                 const Catalogue &catalogue, Console &console)
{
    const auto store = openDataset(console, path, catalogue, OpenMode::ReadOnly);
    if (!store) {
        return tl::make_unexpected(ExitStatus::CannotOpen);
    }
    const auto fail = [&](const StoreError &error) {
        return tl::make_unexpected(report(console, error, catalogue));
    };
    const auto a = store->load(AsOf::parse(argument(options.asOf)));
    if (!a) {
        return fail(a.error());
    }
    const bool sameState = options.asOf == options.withAsOf;
    const auto b = sameState ? a : store->load(AsOf::parse(argument(options.withAsOf)));
    if (!b) {
        return fail(b.error());
    }
    const auto extent = a->extent();
    const auto query = comparisonQuery(
        options, catalogue, extent ? std::optional(extent->last()) : std::nullopt, console);
    if (!query) {
        return tl::make_unexpected(ExitStatus::Usage);
    }
    return ComparedStates{*a, *b, compare(*a, *b, catalogue, *query)};
}

} // namespace mm
