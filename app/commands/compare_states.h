// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/commands/query_options.h"

#include <string>

namespace mm {

/// A comparison and the states of the data it was made from.
struct ComparedStates {
    Dataset a;
    Dataset b;
    Comparison comparison;
};

/// Opens a dataset in the states that the options ask for and compares.
/// @return the comparison, or the exit status after saying on @p console what is wrong
[[nodiscard]] Result<ComparedStates, ExitStatus> compareStates(const std::string &path,
                                                               const QueryOptions &options,
                                                               const Catalogue &catalogue,
                                                               Console &console);

} // namespace mm
