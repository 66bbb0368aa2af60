// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/inbox_files.h"
#include "ui/session/latest.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace mm {

/// Watches a folder for workbooks that arrive, in the background. Imports nothing: it only says
/// what is there.
class Inbox : public QObject {
    Q_OBJECT

public:
    explicit Inbox(QObject *parent = nullptr);

    /// @param folder empty: none is watched
    void watch(const QString &folder);
    /// Workbooks that are in the dataset already, by their SHA-256, are not announced.
    void setImported(const QSet<QByteArray> &hashes);
    /// Takes a look now. One that is under way is not heard of any more.
    void look();
    /// What waits is not announced again, unless it changes or comes back.
    void dismiss();
    /// Complete workbooks that are neither imported nor dismissed, by name.
    [[nodiscard]] QStringList waiting() const;

Q_SIGNALS:
    /// waiting() is another one.
    void changed();
    /// The folder cannot be watched any more: a plain sentence, once until it can.
    void troubled(const QString &text);
    /// A look is done, whatever it found.
    void looked();

private:
    void take(const Result<std::vector<InboxFile>, QString> &found);
    void tellChange();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_again;
    Latest m_look;
    std::vector<InboxFile> m_files;
    QSet<QByteArray> m_imported;
    QSet<QByteArray> m_dismissed;
    QStringList m_told; ///< waiting() as it was last
    bool m_isTroubled = false;
};

} // namespace mm
