// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/store_tr.h"

namespace mm {

/// @param what part of a sentence: "a block has a wrong checksum"
[[nodiscard]] inline StoreError damaged(const Connection &connection, const QString &what)
{
    return {
        StoreFault::Damaged, StoreTr::tr("“%1” is damaged: %2.").arg(connection.name(), what), {}};
}

[[nodiscard]] inline StoreError refused(const QString &sentence)
{
    return {StoreFault::Refused, sentence, {}};
}

/// For data whose codes the catalogue does not know.
[[nodiscard]] inline StoreError unknownCode(const Connection &connection)
{
    return {StoreFault::NewerVersion,
            StoreTr::tr("“%1” holds figures of a country, indicator or part that this version "
                        "of the program does not know.")
                .arg(connection.name()),
            {}};
}

} // namespace mm
