// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace mm {

/// A zip file with some of its parts replaced and new ones added; the others are not repacked. The
/// same calls give the same bytes.
/// @return nothing when the file is no zip file or memory runs out
[[nodiscard]] std::optional<QByteArray> rewrittenZip(const QByteArray &zip,
                                                     const std::map<QString, QByteArray> &parts);

} // namespace mm
