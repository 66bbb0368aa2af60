// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/claim.h"

#include <QTextEdit>

#include <span>

class QPalette;

namespace mm {

/// How claims are marked in their text, each verdict in a colour and a line of its own: what agrees
/// has a thin line, what differs a wave, what nobody can check a row of dots.
[[nodiscard]] QList<QTextEdit::ExtraSelection>
claimMarks(std::span<const Claim> claims, QTextDocument &document, const QPalette &palette);

} // namespace mm
