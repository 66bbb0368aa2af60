// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <string>

namespace mm {

/// What a PDF is held against.
struct PdfCheckOptions {
    std::string pdf;
    std::string dataset; ///< empty: only what travels with it is checked
    std::string format = "text";
};

/// Whether a file is a PDF document, by its first bytes.
[[nodiscard]] bool isPdf(const std::string &path);

/// Reads the figures that travel with an exported factsheet, and says which of them the dataset no
/// longer gives.
[[nodiscard]] ExitStatus verifyPdf(const PdfCheckOptions &options, Console &console);

} // namespace mm
