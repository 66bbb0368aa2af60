// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QTest>

namespace mm::test {

/// Path below the optional test material; the material may be absent.
inline QString sharedPath(const QString &relative)
{
    return QDir(QStringLiteral(MM_SHARED_DIR)).absoluteFilePath(relative);
}

} // namespace mm::test

/// Ends the test function as skipped when the optional test material is not beside the project.
#define MM_NEED_SHARED(relative)                                                                   \
    do {                                                                                           \
        if (!QFileInfo::exists(mm::test::sharedPath(QStringLiteral(relative))))                    \
            QSKIP("the optional test material is not there");                                      \
    } while (false)
