// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/workbook_reader.h"

#include "core/sheet/sheet_tr.h"

namespace mm {

QString refusalName(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NotAWorkbook:
        return QStringLiteral("not_a_workbook");
    case RefusalCode::Damaged:
        return QStringLiteral("damaged");
    case RefusalCode::Encrypted:
        return QStringLiteral("encrypted");
    case RefusalCode::Doctype:
        return QStringLiteral("doctype");
    case RefusalCode::TooLarge:
        return QStringLiteral("too_large");
    case RefusalCode::TooManyParts:
        return QStringLiteral("too_many_parts");
    case RefusalCode::UnsafePath:
        return QStringLiteral("unsafe_path");
    case RefusalCode::Empty:
        return QStringLiteral("empty");
    case RefusalCode::Unsupported:
        return QStringLiteral("unsupported");
    case RefusalCode::ChangedWhileRead:
        return QStringLiteral("changed_while_read");
    case RefusalCode::CannotOpen:
        return QStringLiteral("cannot_open");
    case RefusalCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString Refusal::text() const
{
    const QString place = part.isEmpty() ? QString() : part + QStringLiteral(": ");
    return SheetTr::tr("“%1” was not read: %2%3.").arg(file, place, detail);
}

} // namespace mm
