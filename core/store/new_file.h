// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace mm {

/// A file that appears under its name only when it is whole: until then it has another name in the
/// same folder, and only its owner can read it, whatever the umask.
class NewFile {
public:
    /// Makes the empty file; fails when there is a file at @p path already.
    [[nodiscard]] static StoreResult<std::unique_ptr<NewFile>> make(const QString &path);
    /// Removes what was not kept.
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] const QString &workingPath() const { return m_working; }
    /// Gives the file its name, durably, and never that of another file.
    [[nodiscard]] StoreResult<void> keep();

private:
    explicit NewFile(const QString &path);

    QString m_path;
    QString m_working;
};

} // namespace mm
