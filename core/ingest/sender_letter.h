// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"
#include "core/ingest/sender_words.h"
#include "core/model/catalogue.h"

#include <QString>

namespace mm {

/// The place that most numbers of a file are from; empty when nothing is known.
[[nodiscard]] QString senderPlace(const FileReading &reading, const Catalogue &catalogue);

/// A short text for the office that sent a sheet: what could not be taken, what has to be answered,
/// what looks wrong and what is missing, each with its cell. Issues that only concern the reader
/// are left out.
[[nodiscard]] QString senderLetter(const FileReading &reading, const LetterWords &words,
                                   const Catalogue &catalogue);

} // namespace mm
