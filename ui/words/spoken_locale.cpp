// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/spoken_locale.h"

#include <QCoreApplication>

namespace mm {

QLocale spokenLocale()
{
    // The translation that is installed says what it is.
    const QString code = QCoreApplication::translate(
        "SpokenLocale", "en_GB", "Code of this language, for names of months and dates");
    return QLocale(code);
}

} // namespace mm
