// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "ui/session/typed_text.h"

#include <QDateTime>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace mm {

/// A session whose program was killed, or went down with the machine.
struct BrokenSession {
    QDateTime began; ///< UTC
    std::optional<TypedText> typed;
};

/// The mark of a running session with a dataset: a small file in XDG_STATE_HOME that goes away when
/// the session ends. What stays and belongs to no running program tells of one that did not end.
/// Every session has a file of its own, so any number of windows can have one dataset open.
class SessionMark {
public:
    explicit SessionMark(std::shared_ptr<const Catalogue> catalogue);
    /// Ends the session.
    ~SessionMark();
    SessionMark(const SessionMark &) = delete;
    SessionMark &operator=(const SessionMark &) = delete;

    /// Begins a session; one that runs ends.
    /// @param dataset file, or address of a database
    /// @return those with this dataset that did not end, oldest first. Each is told of once.
    [[nodiscard]] std::vector<BrokenSession> begin(const QString &dataset);
    /// Keeps what is being typed, in case the program does not end; none: all is entered. Written
    /// in the background, so that no disk makes a keystroke wait.
    void keep(const std::optional<TypedText> &typed);
    /// Returns when what was to be kept last is written.
    void settle();
    void end();

private:
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] std::optional<BrokenSession> read(const QByteArray &content) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<QLockFile> m_lock; ///< as long as the session runs
    QString m_path; ///< empty: none runs
    QDateTime m_began;
    std::optional<TypedText> m_typed;
    QThreadPool m_writer; ///< one thread: what was typed last is written last
};

/// XDG_STATE_HOME, which this version of Qt does not know.
[[nodiscard]] QString stateFolder();

} // namespace mm
