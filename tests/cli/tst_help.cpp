// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QRegularExpression>
#include <QSet>

#include <map>

using namespace mm::test;

namespace {

using Options = QSet<QString>;

/// Every long option and -o that stands in a text.
Options optionsIn(const QString &text)
{
    static const QRegularExpression kOption(QStringLiteral("(?<![\\w-])(--[a-z][a-z-]+|-o\\b)"));
    Options found;
    auto match = kOption.globalMatch(text);
    while (match.hasNext()) {
        found << match.next().captured(1);
    }
    // They stand once for all commands.
    found.remove(QStringLiteral("--help"));
    found.remove(QStringLiteral("--output"));
    return found;
}

/// Only what begins a line, where an option is explained; a sentence may name others.
QString headsOf(const QString &help)
{
    QStringList heads;
    for (const QString &line : help.split(u'\n')) {
        if (line.startsWith(u"  -")) {
            heads << line.trimmed().section(QStringLiteral("  "), 0, 0);
        }
    }
    return heads.join(u'\n');
}

/// Options of each command in the manual page.
std::map<QString, Options> manual()
{
    std::map<QString, Options> commands;
    const QString page
        = QString::fromUtf8(fileBytes(QStringLiteral(MM_SOURCE_DIR "/docs/mixed-movements.1")));
    static const QRegularExpression kHead(QStringLiteral("^\\.SS mixed\\\\-movements (\\w+)"));
    QString command;
    for (QString line : page.split(u'\n')) {
        if (line.startsWith(u".SH")) {
            command.clear();
        }
        if (const auto head = kHead.match(line); head.hasMatch()) {
            command = head.captured(1);
            commands[command];
        } else if (!command.isEmpty() && (line.startsWith(u".BI") || line.startsWith(u".B "))) {
            commands[command]
                |= optionsIn(line.replace(QStringLiteral("\\-"), QStringLiteral("-")));
        }
    }
    return commands;
}

QStringList commandsOfProgram()
{
    QStringList commands;
    const QString help = QString::fromUtf8(run({QStringLiteral("--help")}).out);
    static const QRegularExpression kCommand(QStringLiteral("^  ([a-z]+)  "),
                                             QRegularExpression::MultilineOption);
    auto match = kCommand.globalMatch(help.mid(help.indexOf(QStringLiteral("Subcommands:"))));
    while (match.hasNext()) {
        commands << match.next().captured(1);
    }
    return commands;
}

} // namespace

/// What the program says of itself and what its manual page says are the same.
class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandOfTheContractIsThere();
    void manualNamesTheSameCommands();
    void manualNamesTheSameOptions();
};

void HelpTest::everyCommandOfTheContractIsThere()
{
    const QStringList commands = commandsOfProgram();
    for (const char *command :
         {"new", "grid", "check", "import", "edit", "compare", "chart", "factsheet", "export",
          "template", "history", "diff", "publish", "editions", "verify"}) {
        QVERIFY2(commands.contains(QLatin1String(command)), command);
        QCOMPARE(run({QLatin1String(command), QStringLiteral("--help")}).status, 0);
    }
}

void HelpTest::manualNamesTheSameCommands()
{
    QStringList inManual;
    for (const auto &[command, options] : manual()) {
        inManual << command;
    }
    QStringList inProgram = commandsOfProgram();
    inProgram.sort();
    QCOMPARE(inManual, inProgram);
}

void HelpTest::manualNamesTheSameOptions()
{
    for (const auto &[command, options] : manual()) {
        const QString help = QString::fromUtf8(run({command, QStringLiteral("--help")}).out);
        Options missing = optionsIn(headsOf(help)) - options;
        Options unknown = options - optionsIn(headsOf(help));
        QVERIFY2(missing.isEmpty(),
                 qPrintable(command + QStringLiteral(": the manual lacks ")
                            + missing.values().join(u' ')));
        QVERIFY2(unknown.isEmpty(),
                 qPrintable(command + QStringLiteral(": only in the manual: ")
                            + unknown.values().join(u' ')));
    }
}

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_help.moc"
