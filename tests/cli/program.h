// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace mm::test {

/// What a call of the real program came to.
struct Run {
    int status = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Run run(const QStringList &arguments, const QByteArray &input = {},
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MM_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The words of a command line; what stands in single quotes is one word.
inline QStringList words(const QString &line)
{
    QStringList result;
    const QStringList parts = line.split(u'\'');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            result << parts[i];
        } else {
            result << parts[i].split(u' ', Qt::SkipEmptyParts);
        }
    }
    return result;
}

/// A folder of its own with a dataset in it.
class DatasetFolder {
public:
    DatasetFolder() { m_made = run({QStringLiteral("new"), dataset()}).status == 0; }

    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataset() const { return path(QStringLiteral("test.movements")); }
    /// Runs `command DATASET rest…`; @p rest as words() takes it apart.
    [[nodiscard]] Run call(const QString &command, const QString &rest = {},
                           const QByteArray &input = {}) const
    {
        return run(QStringList{command, dataset()} + words(rest), input);
    }
    /// Runs an edit script. @p rest further arguments
    [[nodiscard]] Run edit(const QByteArray &script, const QString &rest = {}) const
    {
        return call(QStringLiteral("edit"), QStringLiteral("--script - ") + rest, script);
    }

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace mm::test
