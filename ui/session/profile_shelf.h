// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_profile.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace mm {

/// An import profile and the file it is kept in.
struct ShelvedProfile {
    QString path; ///< empty: not kept yet
    ImportProfile profile;
};

/// The profiles that the program keeps by itself: one readable file for each sender and kind of
/// sheet. A file that cannot be read never stands in the way of an import.
class ProfileShelf {
public:
    struct Contents {
        std::vector<ShelvedProfile> profiles;
        QStringList faults; ///< one plain sentence for each file that cannot be used
    };

    explicit ProfileShelf(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// Of the person who runs the program.
    [[nodiscard]] static ProfileShelf own();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] Contents read() const;
    /// Writes a profile to its file, a new one to a file named after its kind.
    /// @return a plain sentence when it could not be written
    [[nodiscard]] std::optional<QString> keep(const ShelvedProfile &shelved) const;
    /// @return a plain sentence when the file is there still
    [[nodiscard]] static std::optional<QString> forget(const ShelvedProfile &shelved);

private:
    QString m_folder;
};

/// The profile of a kind of sheet; null when there is none.
[[nodiscard]] const ShelvedProfile *profileFor(const SheetKind &kind,
                                               const ProfileShelf::Contents &contents);

/// "Answered as on 3 November 2025 for Serbia, monthly table: 2 answers"
[[nodiscard]] QString answeredText(const ImportProfile &profile, std::size_t answers,
                                   const Catalogue &catalogue);

} // namespace mm
