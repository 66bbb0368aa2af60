// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/document_style.h"

#include "core/factsheet/edition_style_reader.h"

namespace mm {

const QString &styleFolder()
{
    static const QString folder = QStringLiteral(":/factsheet");
    return folder;
}

Result<EditionStyle, QString> styleIn(const EditionStyle &style, const QString &language)
{
    if (language.isEmpty() || language == style.language().code) {
        return style;
    }
    return loadEditionStyle(styleFolder(), {style.code(), language});
}

} // namespace mm
