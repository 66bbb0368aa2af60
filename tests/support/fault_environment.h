// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace mm::test {

/// For a program on a disk that lets it down: tests/cli/fault_preload.cpp says how.
/// @param prefix files whose path begins so are watched
/// @param fault "cut 12", "full 12", "eio 12"
inline QProcessEnvironment faultEnvironment(const QString &prefix, const QString &fault,
                                            quint32 seed)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(MM_FAULT_PRELOAD));
    environment.insert(QStringLiteral("MM_FAULT_PREFIX"), prefix);
    environment.insert(QStringLiteral("MM_FAULT"), fault);
    environment.insert(QStringLiteral("MM_FAULT_SEED"), QString::number(seed));
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       environment.value(QStringLiteral("ASAN_OPTIONS"))
                           + QStringLiteral(":verify_asan_link_order=0:detect_leaks=0"));
    return environment;
}

} // namespace mm::test
