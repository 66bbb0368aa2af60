// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/pdf_picture.h"

namespace mm {

/// The files that travel inside a PDF document of this program, with name and bytes. Of documents
/// of other programs nothing is read.
/// @return the files, possibly none, or one sentence why the bytes are no document of ours
[[nodiscard]] Result<std::vector<PdfAttachment>, QString> pdfAttachments(const QByteArray &file);

} // namespace mm
