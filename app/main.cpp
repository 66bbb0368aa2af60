// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "app/window.h"
#include "ui/style/fonts.h"
#include "ui/words/window_language.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cstdio>

namespace {

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Mixed Movements"));
    QCoreApplication::setApplicationName(QStringLiteral("mixed-movements"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MM_VERSION));
}

int runAction(const mm::Action &action)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly)) {
        return static_cast<int>(mm::ExitStatus::CannotOpen);
    }
    mm::Console console(&out, &err);
    return static_cast<int>(action(console));
}

} // namespace

int main(int argc, char *argv[])
{
    const mm::Invocation invocation = mm::parseArguments(argc, argv);
    if (invocation.finished) {
        return static_cast<int>(invocation.status);
    }
    nameApplication();
    if (invocation.action) {
        // What a command writes does not depend on where it runs.
        QLocale::setDefault(QLocale::c());
    }
    if (invocation.action && !invocation.paints) {
        const QCoreApplication application(argc, argv);
        return runAction(invocation.action);
    }
    if (invocation.action) {
        // Pictures are painted the same with or without a screen.
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // A command's arguments are its own; Qt would take “--style” for one of its options.
    int count = invocation.action ? 1 : argc;
    const QApplication application(count, argv);
    if (!mm::loadFonts()) {
        std::fputs("The embedded fonts cannot be read.\n", stderr);
    }
    if (invocation.action) {
        const mm::WindowWords english(mm::windowLanguages().front());
        return runAction(invocation.action);
    }
    return mm::runWindow(QString::fromStdString(invocation.dataset));
}
