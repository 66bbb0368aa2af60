// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_shelf.h"

#include "core/store/store_tr.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

#include <sys/stat.h>

namespace mm {

namespace {

constexpr std::size_t kDays = 7;
constexpr std::size_t kWeeks = 4;
constexpr std::size_t kMonths = 12;
constexpr QStringView kStamp = u"yyyyMMdd'T'HHmmsszzz'Z'";
constexpr QStringView kEnding = u".movements";

/// Keeps the first of every kind, of the first @p count kinds.
template <class KindOf>
void keepFirsts(const std::vector<QDateTime> &newestFirst, std::size_t count, KindOf kindOf,
                std::set<QDateTime> &kept)
{
    std::set<decltype(kindOf(QDate()))> seen;
    for (const QDateTime &moment : newestFirst) {
        if (seen.size() < count && seen.insert(kindOf(moment.date())).second) {
            kept.insert(moment);
        }
    }
}

} // namespace

std::vector<QDateTime> outdatedBackups(std::vector<QDateTime> moments)
{
    std::ranges::sort(moments, std::greater());
    std::set<QDateTime> kept;
    keepFirsts(
        moments, kDays, [](QDate day) { return day.toJulianDay(); }, kept);
    // Weeks begin on Monday, as the first Julian day did.
    keepFirsts(
        moments, kWeeks, [](QDate day) { return day.toJulianDay() / 7; }, kept);
    keepFirsts(
        moments, kMonths, [](QDate day) { return day.year() * 12 + day.month(); }, kept);
    std::erase_if(moments, [&](const QDateTime &moment) { return kept.contains(moment); });
    return moments;
}

BackupShelf::BackupShelf(const QString &dataset)
    : m_folder(dataset + QStringLiteral(".backups"))
    , m_name(QFileInfo(dataset).completeBaseName())
{
}

std::vector<Backup> BackupShelf::list() const
{
    std::vector<Backup> backups;
    const QDir folder(m_folder);
    const QString front = m_name + u'.';
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (!name.startsWith(front) || !name.endsWith(kEnding)) {
            continue;
        }
        QDateTime at = QDateTime::fromString(
            name.mid(front.size(), name.size() - front.size() - kEnding.size()), kStamp.toString());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid()) {
            backups.push_back({folder.filePath(name), at});
        }
    }
    return backups;
}

StoreResult<QString> BackupShelf::add(Connection &connection, const QDateTime &now) const
{
    return copy(connection, now.toUTC().toString(kStamp)).map([&](const QString &path) {
        removeOutdated();
        return path;
    });
}

StoreResult<QString> BackupShelf::addLasting(Connection &connection, quint32 version,
                                             const QDateTime &now) const
{
    return copy(connection,
                QStringLiteral("version-%1.%2").arg(version).arg(now.toUTC().toString(kStamp)));
}

StoreResult<QString> BackupShelf::copy(Connection &connection, const QString &middle) const
{
    if (::mkdir(QFile::encodeName(m_folder).constData(), S_IRWXU) != 0 && errno != EEXIST) {
        return failure(StoreError{
            errno == ENOSPC || errno == EDQUOT ? StoreFault::DiskFull : StoreFault::ReadOnly,
            StoreTr::tr("There is no place for a backup of “%1”: its folder cannot be made. "
                        "Nothing was written.")
                .arg(connection.name()),
            {}});
    }
    QString path = QDir(m_folder).filePath(m_name + u'.' + middle + kEnding.toString());
    return connection.copyTo(path).map([&] { return path; });
}

void BackupShelf::removeOutdated() const
{
    const std::vector<Backup> backups = list();
    std::vector<QDateTime> moments;
    std::ranges::transform(backups, std::back_inserter(moments), &Backup::at);
    const std::vector<QDateTime> outdated = outdatedBackups(std::move(moments));
    for (const Backup &backup : backups) {
        if (std::ranges::find(outdated, backup.at) != outdated.end()) {
            QFile::remove(backup.path);
        }
    }
    // What a process left behind that was killed while it copied.
    QDir folder(m_folder);
    for (const QString &rest :
         folder.entryList({QStringLiteral(".*.part*")}, QDir::Files | QDir::Hidden)) {
        const QFileInfo info(folder.filePath(rest));
        if (info.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > 24 * 60 * 60) {
            folder.remove(rest);
        }
    }
}

} // namespace mm
