// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/profile_shelf.h"

#include "core/base/whole_file.h"
#include "ui/words/spoken_locale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace mm {

namespace {

/// A profile is a few kilobytes; what is larger is none.
constexpr qint64 kMostBytes = 1 << 20;

struct ShelfTr {
    Q_DECLARE_TR_FUNCTIONS(ProfileShelf)
};

Result<ImportProfile, QString> profileIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(file.errorString());
    }
    if (file.size() > kMostBytes) {
        return tl::make_unexpected(QStringLiteral("it is too large"));
    }
    return ImportProfile::fromJson(file.readAll());
}

} // namespace

ProfileShelf ProfileShelf::own()
{
    return ProfileShelf(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                            .filePath(QStringLiteral("profiles")));
}

ProfileShelf::Contents ProfileShelf::read() const
{
    Contents contents;
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        auto profile = profileIn(info.filePath());
        if (profile) {
            contents.profiles.push_back({info.filePath(), std::move(*profile)});
        } else {
            contents.faults << ShelfTr::tr("The remembered answers in %1 cannot be used: %2")
                                   .arg(QDir::toNativeSeparators(info.filePath()), profile.error());
        }
    }
    return contents;
}

std::optional<QString> ProfileShelf::keep(const ShelvedProfile &shelved) const
{
    const SheetKind &kind = shelved.profile.kind;
    const QString sender = kind.place.isEmpty() ? QStringLiteral("office") : kind.place.toLower();
    const QString path = !shelved.path.isEmpty()
        ? shelved.path
        : QDir(m_folder).filePath(QStringLiteral("%1-%2.json").arg(sender, kind.id()));
    if (shelved.path.isEmpty() && QFileInfo::exists(path)) {
        // It was not found as a profile: somebody may want to mend what they wrote there.
        return ShelfTr::tr("The answers were not remembered: %1 cannot be read.")
            .arg(QDir::toNativeSeparators(path));
    }
    if (!QDir().mkpath(m_folder)) {
        return ShelfTr::tr("The answers were not remembered: the folder %1 cannot be made.")
            .arg(QDir::toNativeSeparators(m_folder));
    }
    const auto written = writeWholeFile(path, shelved.profile.toJson());
    return written
        ? std::nullopt
        : std::optional(ShelfTr::tr("The answers were not remembered: %1").arg(written.error()));
}

std::optional<QString> ProfileShelf::forget(const ShelvedProfile &shelved)
{
    if (QFile::remove(shelved.path) || !QFileInfo::exists(shelved.path)) {
        return std::nullopt;
    }
    return ShelfTr::tr("%1 cannot be removed.").arg(QDir::toNativeSeparators(shelved.path));
}

const ShelvedProfile *profileFor(const SheetKind &kind, const ProfileShelf::Contents &contents)
{
    if (!kind.isKnown()) {
        return nullptr;
    }
    const auto found
        = std::ranges::find_if(contents.profiles, [&kind](const ShelvedProfile &shelved) {
              return shelved.profile.kind == kind;
          });
    return found == contents.profiles.end() ? nullptr : &*found;
}

QString answeredText(const ImportProfile &profile, std::size_t answers, const Catalogue &catalogue)
{
    const QString kind = kindText(profile.kind, catalogue);
    const auto count = static_cast<int>(answers);
    return profile.answered.isValid()
        ? ShelfTr::tr("Answered as on %1 for %2: %Ln answer(s)", nullptr, count)
              .arg(spokenLocale().toString(
                       profile.answered, ShelfTr::tr("d MMMM yyyy", "a day, as QLocale writes it")),
                   kind)
        : ShelfTr::tr("Answered as remembered for %1: %Ln answer(s)", nullptr, count).arg(kind);
}

} // namespace mm
