// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/ingest/import_summary.h"
#include "core/ingest/late_vocabulary.h"
#include "core/ingest/question_answer.h"
#include "ui/session/sheet_reading.h"

#include <QDate>
#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace mm {

/// What was asked about one file, and what a remembered profile answered.
struct FileMemory {
    SheetKind kind = {}; ///< known as soon as anything is asked or corrected
    std::vector<Question> asked = {}; ///< so far
    std::optional<ShelvedProfile> used = {};
    std::vector<QuestionAnswer> applied = {}; ///< by `used`
    bool isDeclined = false; ///< no profile is to answer
    std::vector<SheetCorrection> corrections = {}; ///< by `used`
};

/// What an import would do, and the files it would do it from.
struct ImportDraft {
    std::shared_ptr<const ImportReview> review; ///< before anybody has decided anything
    std::vector<FileSummary> summaries; ///< one for each file of the plan
    std::vector<Refusal> refusals;
    std::vector<SourceFile> sources; ///< one for each file of the plan
    std::vector<std::vector<QuestionAnswer>> answers; ///< one list for each file of the plan
    std::vector<FileMemory> memories; ///< one for each file of the plan
    std::vector<std::vector<SheetCorrection>> corrections; ///< one list for each file of the plan
    QStringList remarks; ///< plain sentences about remembered answers that cannot be used
    Dataset stored; ///< what the plan was made against

    [[nodiscard]] const ImportPlan &plan() const { return review->plan(); }
};

/// What is to be read, and what stays from an earlier draft.
struct ImportRequest {
    std::shared_ptr<const ImportDraft> base; ///< its files stay; may be null
    std::vector<SheetInput> inputs; ///< come in addition
    std::map<std::size_t, std::vector<QuestionAnswer>>
        answers; ///< files of `base` to be read again
    Dataset dataset; ///< to plan against
    std::set<std::size_t> withoutProfile = {}; ///< files read again that no profile is to answer
    /// What a person corrected in files of `base` that are read again; where nothing stands here
    /// the corrections stay as they were.
    std::map<std::size_t, std::vector<SheetCorrection>> corrections = {};
};

/// Keeps on the shelf what a person answered and corrected about the files of an import. What the
/// shelf answered itself is there already.
/// @return plain sentences about what could not be kept
[[nodiscard]] QStringList rememberAnswers(const ImportDraft &draft, const ProfileShelf &shelf,
                                          const Catalogue &catalogue, const Vocabulary &vocabulary,
                                          const QDate &today);
[[nodiscard]] QFuture<QStringList>
rememberInBackground(const std::shared_ptr<const ImportDraft> &draft, const ProfileShelf &shelf,
                     const std::shared_ptr<const Catalogue> &catalogue,
                     const LateVocabulary &vocabulary, const QDate &today);

/// Reads sheets and plans their import in the background, with progress, and can be cancelled.
class ImportJob : public QObject {
    Q_OBJECT

public:
    ImportJob(std::shared_ptr<const Catalogue> catalogue, LateVocabulary vocabulary,
              QObject *parent = nullptr);
    ~ImportJob() override;

    /// Profiles of the shelf answer from now on; none do without it.
    void setShelf(std::optional<ProfileShelf> shelf) { m_shelf = std::move(shelf); }

    /// A run under way is cancelled.
    void start(const ImportRequest &request);
    /// Nothing is heard of the run any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    [[nodiscard]] const LateVocabulary &vocabulary() const { return m_vocabulary; }

Q_SIGNALS:
    /// @param name of the file being read; empty while the numbers are compared
    /// @param step counted from 0
    void progressed(const QString &name, int step, int steps);
    /// Not sent after cancel().
    void finished(const std::shared_ptr<const mm::ImportDraft> &draft);

private:
    using Draft = std::shared_ptr<const ImportDraft>;

    std::shared_ptr<const Catalogue> m_catalogue;
    LateVocabulary m_vocabulary; ///< read by the first run
    std::optional<ProfileShelf> m_shelf;
    CancelToken m_cancel;
    QFutureWatcher<Draft> m_watcher;
};

} // namespace mm
