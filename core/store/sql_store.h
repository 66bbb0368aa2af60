// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup_shelf.h"
#include "core/store/code_map.h"

namespace mm {

/// Store over a connection, whatever the engine behind it.
class SqlStore final : public Store {
public:
    /// @param backups where copies are kept; without it none are made
    SqlStore(std::unique_ptr<Connection> connection, Catalogue catalogue, bool readOnly,
             std::vector<QString> remarks, std::optional<BackupShelf> backups = {});

    [[nodiscard]] bool isReadOnly() const override { return m_readOnly; }
    [[nodiscard]] std::vector<QString> remarks() const override { return m_remarks; }
    [[nodiscard]] StoreResult<Dataset> load(const AsOf &asOf) override;
    [[nodiscard]] StoreResult<Dataset> loadAt(qint64 changeSet) override;
    [[nodiscard]] StoreResult<qint64> lastChangeSet() override;
    [[nodiscard]] StoreResult<std::optional<ChangeSetInfo>> newestChangeSet() override;
    [[nodiscard]] StoreResult<QString> stateId(const AsOf &asOf) override;

    [[nodiscard]] StoreResult<qint64> commit(const CommitRequest &request) override;

    [[nodiscard]] StoreResult<std::vector<ChangeSetInfo>> changeSets() override;
    [[nodiscard]] StoreResult<ChangeSet> changeSet(qint64 id) override;
    [[nodiscard]] StoreResult<std::vector<HistoryEntry>>
    history(const HistoryFilter &filter) override;
    [[nodiscard]] StoreResult<AnnotationBook> annotations(const AsOf &asOf) override;
    [[nodiscard]] StoreResult<std::vector<SourceFile>> sources() override;
    [[nodiscard]] StoreResult<SourceFile> source(const QByteArray &sha256) override;

    [[nodiscard]] StoreResult<Edition> publish(const PublishRequest &request) override;
    [[nodiscard]] StoreResult<std::vector<Edition>> editions() override;
    [[nodiscard]] StoreResult<QByteArray> editionDocument(const QString &edition,
                                                          const QString &kind) override;

    [[nodiscard]] StoreResult<void> keepOwnSentence(const OwnSentence &sentence) override;
    [[nodiscard]] StoreResult<std::vector<OwnSentence>> ownSentences(const AsOf &asOf) override;

    [[nodiscard]] StoreResult<VerifyReport> verify() override;
    void whenChanged(std::function<void()> tell) override
    {
        m_connection->whenChanged(std::move(tell));
    }

private:
    [[nodiscard]] StoreResult<void> requireWritable() const;
    /// Makes a backup before an import, and before the first change of a day.
    [[nodiscard]] StoreResult<void> backUpBefore(const CommitRequest &request);

    std::unique_ptr<Connection> m_connection;
    Catalogue m_catalogue;
    CodeBook m_codes;
    bool m_readOnly;
    std::vector<QString> m_remarks;
    std::optional<BackupShelf> m_backups;
    QDate m_lastBackup; ///< day, as far as known
};

} // namespace mm
