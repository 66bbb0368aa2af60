// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/read_context.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace mm {

/// One field of a delimited text.
struct CsvField {
    std::string_view text; ///< valid until the next field is taken
    bool endsRecord = false;
    bool unclosed = false; ///< a quote was opened and the text ended
};

/// Takes a delimited text apart as RFC 4180 says, with any delimiter and any line end. Beyond it,
/// a quote inside a bare field stands for itself, and so does what follows a closing quote.
class CsvScanner {
public:
    CsvScanner(std::string_view utf8, char delimiter);

    [[nodiscard]] std::optional<CsvField> next();
    /// Bytes that are not taken yet.
    [[nodiscard]] std::size_t left() const { return m_rest.size(); }

private:
    CsvField takeQuoted();
    /// With quotes inside, or with something behind it: not as one stretch of the text.
    CsvField takeQuotedInPieces();
    /// Place of the next delimiter or line end, from @p at on.
    [[nodiscard]] std::size_t endOfField(std::size_t at) const;
    [[nodiscard]] bool takeLineEnd(std::size_t at);

    std::string_view m_rest;
    char m_delimiter;
    std::array<bool, 256> m_endsField{}; ///< by byte
    std::string m_unquoted;
    bool m_pendingField = false; ///< the text ends with a delimiter: one more field, empty
};

/// Delimiter among , ; tab | that cuts most records into the same number of fields; nothing when
/// none cuts them.
[[nodiscard]] std::optional<char> detectDelimiter(std::string_view utf8);

/// One sheet of texts named "csv". @param utf8 valid UTF-8 without byte order mark
[[nodiscard]] Result<Sheet, Refusal> parseCsv(std::string_view utf8, char delimiter,
                                              ReadContext &context);

/// Decodes and reads a text file into @p workbook.
[[nodiscard]] std::optional<Refusal> readCsv(const QByteArray &bytes, const ReadOptions &options,
                                             ReadContext &context, Workbook &workbook);

} // namespace mm
