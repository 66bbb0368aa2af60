// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mm {

/// Serbian in Latin letters to Serbian in Cyrillic letters, as the orthography has it: lj, nj and
/// dž are one letter each, except in words such as injekcija. Fields in braces stay as they are.
/// @param kept words that keep their Latin letters: "UNHCR"
[[nodiscard]] QString serbianCyrillic(const QString &latin, const QStringList &kept = {});

} // namespace mm
