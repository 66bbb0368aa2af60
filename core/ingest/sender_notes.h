// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"
#include "core/ingest/sender_words.h"
#include "core/model/catalogue.h"
#include "core/sheet/xlsx_comments.h"

#include <vector>

namespace mm {

/// One thing that the office that sent a sheet should look at.
struct SenderNote {
    enum class Kind : std::uint8_t {
        Refused, ///< could not be taken
        Asked, ///< waits for an answer
        Doubt, ///< taken, but looks wrong
        Gap, ///< a month without a number
    };

    Kind kind = Kind::Doubt;
    CellRef cell; ///< may be empty: about the file as a whole
    QString text; ///< in the language of the words, else in English
};

/// All of them, in order of kind and then as they were found. Issues that only concern the reader
/// are left out.
[[nodiscard]] std::vector<SenderNote>
senderNotes(const FileReading &reading, const LetterWords &words, const Catalogue &catalogue);

/// The notes as comments, one for each cell; notes without a cell are left out.
[[nodiscard]] std::vector<CellComment> senderComments(const std::vector<SenderNote> &notes);

} // namespace mm
