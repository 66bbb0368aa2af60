// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset_access.h"

#include "core/model/entry_text.h"
#include "ui/session/desk_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace mm {

QString argument(const std::string &bytes)
{
    return QFile::decodeName(bytes.c_str());
}

QStringList arguments(const std::vector<std::string> &all)
{
    QStringList texts;
    for (const std::string &bytes : all) {
        texts << argument(bytes);
    }
    return texts;
}

std::unique_ptr<Store> openDataset(Console &console, const std::string &path,
                                   const Catalogue &catalogue, OpenMode mode)
{
    auto store = openStore(argument(path), catalogue, mode);
    if (!store) {
        (void)report(console, store.error(), catalogue);
        return nullptr;
    }
    if (mode == OpenMode::ReadWrite) {
        for (const QString &remark : (*store)->remarks()) {
            console.err << remark << '\n';
        }
    }
    return std::move(*store);
}

Desk deskFor(Console &console, const std::string &path, const Catalogue &catalogue)
{
    const auto desk = keptDesk(argument(path), catalogue);
    if (!desk) {
        console.err << desk.error() << '\n';
    }
    return desk.value_or(Desk());
}

ExitStatus report(Console &console, const StoreError &error, const Catalogue &catalogue)
{
    console.err << error.text << '\n';
    for (const Conflict &conflict : error.conflicts) {
        const ObservationKey &key = conflict.change.key;
        console.err << catalogue[key.series.place].code << ' '
                    << catalogue[key.series.indicator].code << ' ' << key.month.toString()
                    << ": expected “" << entryText(conflict.change.before) << "”, found “"
                    << entryText(conflict.current) << "”\n";
    }
    switch (error.fault) {
    case StoreFault::Conflict:
        return ExitStatus::Conflict;
    case StoreFault::UnknownEdition:
    case StoreFault::ReasonNeeded:
    case StoreFault::ReadOnly:
    case StoreFault::Refused:
        return ExitStatus::Refused;
    case StoreFault::CannotOpen:
    case StoreFault::NotADataset:
    case StoreFault::NewerVersion:
    case StoreFault::Damaged:
    case StoreFault::Locked:
    case StoreFault::DiskFull:
    case StoreFault::InputOutput:
        return ExitStatus::CannotOpen;
    }
    Q_UNREACHABLE();
}

ExitStatus refuse(Console &console, const QString &text, ExitStatus status)
{
    console.err << text << '\n';
    return status;
}

void printJson(Console &console, const QJsonObject &document)
{
    console.out << QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QString currentAuthor()
{
    const QString stated = qEnvironmentVariable("MIXED_MOVEMENTS_AUTHOR");
    return stated.isEmpty() ? qEnvironmentVariable("USER", QStringLiteral("unknown")) : stated;
}

} // namespace mm
