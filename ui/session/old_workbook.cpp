// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/old_workbook.h"

#include "core/base/sha256.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <unistd.h>

namespace mm {

namespace {

constexpr int kLongest = 60'000; // milliseconds; the first start makes the profile
constexpr int kPoll = 100;
constexpr qsizetype kSignatureSize = 8;

// Binary workbooks lie in compound files ([MS-CFB], 2.2).
constexpr QByteArrayView kCompoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", kSignatureSize);

/// Settings of the profile: macros and active content are off, links are never followed.
constexpr QLatin1String kProfile(R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
</oor:items>
)");

Refusal refusedBecause(const QString &path, RefusalCode code, const QString &detail)
{
    return {code, QFileInfo(path).fileName(), {}, detail};
}

Refusal saveIt(const QString &path, const QString &why)
{
    return refusedBecause(path, RefusalCode::Unsupported,
                          QStringLiteral("this is an old workbook (.xls) and %1; open it in Excel "
                                         "or LibreOffice and save it as .xlsx")
                              .arg(why));
}

QString libreOffice()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    return program.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("libreoffice"))
                             : program;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A folder with the profile, and the file under a name that means nothing.
bool prepare(const QDir &folder, const QByteArray &bytes)
{
    return folder.mkpath(QStringLiteral("profile/user")) && folder.mkpath(QStringLiteral("out"))
        && write(folder.filePath(QStringLiteral("profile/user/registrymodifications.xcu")),
                 QByteArray(kProfile.data(), kProfile.size()))
        && write(folder.filePath(QStringLiteral("book.xls")), bytes);
}

/// Only what a program needs to start; nothing that leads into the house.
QProcessEnvironment environment(const QDir &folder)
{
    QProcessEnvironment own;
    own.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    own.insert(QStringLiteral("HOME"), folder.path());
    own.insert(QStringLiteral("TMPDIR"), folder.path());
    own.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    own.insert(QStringLiteral("SAL_USE_VCLPLUGIN"), QStringLiteral("svp"));
    return own;
}

/// @return false when it failed, took too long or was cancelled
bool convert(const QString &program, const QDir &folder, const CancelToken &cancel)
{
    QProcess office;
    office.setProcessEnvironment(environment(folder));
    office.setWorkingDirectory(folder.path());
    office.setChildProcessModifier([] { ::setsid(); });
    office.setStandardInputFile(QProcess::nullDevice());
    office.setStandardOutputFile(QProcess::nullDevice());
    office.setStandardErrorFile(QProcess::nullDevice());
    const QString profile
        = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    office.start(program,
                 {QStringLiteral("-env:UserInstallation=%1").arg(profile),
                  QStringLiteral("--headless"), QStringLiteral("--norestore"),
                  QStringLiteral("--convert-to"), QStringLiteral("xlsx"),
                  QStringLiteral("--outdir"), folder.filePath(QStringLiteral("out")),
                  folder.filePath(QStringLiteral("book.xls"))});
    QElapsedTimer timer;
    timer.start();
    while (!office.waitForFinished(kPoll)) {
        const bool over = timer.elapsed() > kLongest || cancel.isCancelled();
        if (over || office.state() == QProcess::NotRunning) {
            // The program is a script that starts others; one that never ran has no number.
            if (const qint64 id = office.processId(); id > 0) {
                ::kill(-static_cast<pid_t>(id), SIGKILL);
            }
            office.kill();
            office.waitForFinished();
            return false;
        }
    }
    return office.exitStatus() == QProcess::NormalExit && office.exitCode() == 0;
}

} // namespace

bool isOldWorkbook(const QString &path, const Refusal &refusal)
{
    QFile file(path);
    return refusal.code == RefusalCode::Unsupported
        && path.endsWith(QStringLiteral(".xls"), Qt::CaseInsensitive)
        && file.open(QIODevice::ReadOnly)
        && file.read(kSignatureSize) == kCompoundFile.toByteArray();
}

Result<Workbook, Refusal> readOldWorkbook(const QString &path, const CancelToken &cancel)
{
    const QString program = libreOffice();
    if (program.isEmpty()) {
        return tl::make_unexpected(
            saveIt(path, QStringLiteral("LibreOffice, which could read it, is not installed")));
    }
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QTemporaryDir place;
    const QDir folder(place.path());
    if (bytes.isEmpty() || !place.isValid() || !prepare(folder, bytes)) {
        return tl::make_unexpected(
            refusedBecause(path, RefusalCode::CannotOpen,
                           QStringLiteral("there is no room to turn it into a new one")));
    }
    const bool converted = convert(program, folder, cancel);
    if (cancel.isCancelled()) {
        return tl::make_unexpected(refusedBecause(path, RefusalCode::Cancelled, QString()));
    }
    if (!converted) {
        return tl::make_unexpected(saveIt(path, QStringLiteral("LibreOffice could not read it")));
    }
    auto workbook = readWorkbook(folder.filePath(QStringLiteral("out/book.xlsx")), {}, cancel);
    if (!workbook) {
        return tl::make_unexpected(saveIt(path, QStringLiteral("LibreOffice could not read it")));
    }
    workbook->fileName = QFileInfo(path).fileName();
    workbook->fileSize = bytes.size();
    workbook->sha256 = sha256Of(bytes);
    return workbook;
}

} // namespace mm
