// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/fact_check.h"

#include <QStringList>

namespace mm {

/// How a sentence that a person has rewritten stands against the data and against the sentence the
/// program computes.
struct OverrideCheck {
    std::vector<Claim> problems; ///< what differs, and numbers nobody can check
    QStringList dropped; ///< numbers of the computed sentence that the text no longer has
    bool isComputed = false; ///< the text is the computed sentence, word for word

    [[nodiscard]] bool holds() const { return problems.empty(); }
};

/// @param computed the sentence of the program for the same place; empty when it withholds it
[[nodiscard]] OverrideCheck checkOverride(const QString &text, const QString &computed,
                                          const FactContext &context, const Dataset &data,
                                          const Catalogue &catalogue, const ClaimWords &words);

} // namespace mm
