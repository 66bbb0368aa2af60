// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QImage>
#include <QString>

namespace mm::test {

/// Compares pixel by pixel with tests/golden/<name>.png. On a difference the picture is written as
/// <name>.actual.png into the folder of the build, to be looked at and, if it is right, copied.
/// @return empty when both are the same, else what is wrong
[[nodiscard]] inline QString goldenDifference(const QImage &image, const QString &name,
                                              const QString &sourceFolder,
                                              const QString &buildFolder)
{
    const QString golden
        = sourceFolder + QStringLiteral("/tests/golden/") + name + QStringLiteral(".png");
    const QImage actual = image.convertToFormat(QImage::Format_RGB32);
    const QImage expected = QImage(golden).convertToFormat(QImage::Format_RGB32);
    if (!expected.isNull() && actual == expected) {
        return {};
    }
    QDir().mkpath(buildFolder);
    const QString written = buildFolder + u'/' + name + QStringLiteral(".actual.png");
    actual.save(written);
    return QStringLiteral("%1 %2; the picture is %3")
        .arg(golden,
             expected.isNull() ? QStringLiteral("is missing") : QStringLiteral("is different"),
             written);
}

/// Whether fonts and their rendering are pinned as golden pictures need it.
[[nodiscard]] inline bool isPinnedEnvironment()
{
    return qEnvironmentVariableIsSet("FONTCONFIG_FILE") && qEnvironmentVariableIsSet("QT_FONT_DPI");
}

} // namespace mm::test

/// Fails when the picture differs from its golden one; skips without the pinned environment.
#define MM_COMPARE_GOLDEN(image, name)                                                             \
    do {                                                                                           \
        if (!mm::test::isPinnedEnvironment())                                                      \
            QSKIP("run by ctest, which pins fonts and resolution");                                \
        const QString difference = mm::test::goldenDifference(                                     \
            image, name, QStringLiteral(MM_SOURCE_DIR), QStringLiteral(MM_TEST_BUILD_DIR));        \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                    \
    } while (false)
