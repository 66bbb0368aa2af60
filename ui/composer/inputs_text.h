// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cell_ref.h"
#include "core/factsheet/sentence_inputs.h"

#include <QPalette>

#include <map>

namespace mm {

/// Where numbers came from, as far as it is known; empty for one that was typed.
using NumberSources = std::map<ObservationKey, CellRef>;

/// What a sentence is computed from, in the language of the window.
struct InputsText {
    /// How much of it: a card beside the pointer has no links, and no single months where there is
    /// no room for them.
    enum class Detail { Figures, Numbers, Links };

    const SentenceInputs &inputs;
    const Catalogue &catalogue; ///< names what is counted
    const NumberSources &sources;
    QPalette palette;
    std::size_t firstNumber = 0; ///< where links count further sentences before this one

    /// As rich text. Links are "number:" and "cell:" with the place of a number in allNumbers().
    [[nodiscard]] QString html(Detail detail) const;
};

/// The stored numbers of all figures, one after the other.
[[nodiscard]] std::vector<SentenceNumber> allNumbers(const SentenceInputs &inputs);

} // namespace mm
