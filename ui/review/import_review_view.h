// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "ui/review/import_findings_view.h"
#include "ui/session/import_job.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace mm {

class ImportEffectView;
class ImportFileModel;
class ImportItemsView;
class ProfileBar;
class RawSheetView;

/// The review of an import: files and sheets at the left, the sheet as it is in the middle, below
/// it numbers, findings and what would become of the factsheet. Selections follow each other.
class ImportReviewView : public QWidget {
    Q_OBJECT

public:
    /// @param plain the catalogue of documents
    ImportReviewView(std::shared_ptr<const Catalogue> catalogue,
                     std::shared_ptr<const Catalogue> plain, std::vector<EditionStyle> styles,
                     QWidget *parent = nullptr);

    /// @param keepDecisions about the same numbers in the draft before
    void setDraft(const std::shared_ptr<const ImportDraft> &draft, bool keepDecisions);
    /// Whether anything may be written; says why not.
    void setWritable(bool writable, const QString &reason);
    void clear();

    [[nodiscard]] ChangeSet changes() const { return m_review->changes(); }
    [[nodiscard]] QString reason() const;

    [[nodiscard]] QPushButton *commitButton() const { return m_commit; }
    [[nodiscard]] QTreeView *files() const { return m_files; }
    [[nodiscard]] QPushButton *senderButton() const { return m_sender; }
    [[nodiscard]] RawSheetView *sheet() const { return m_sheet; }
    [[nodiscard]] ImportItemsView *items() const { return m_items; }
    [[nodiscard]] ImportFindingsView *findings() const { return m_findings; }
    [[nodiscard]] ImportEffectView *effect() const { return m_effect; }
    [[nodiscard]] ProfileBar *profile() const { return m_profile; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void commitWanted();
    void discardWanted();
    void answered(const mm::ImportFindingsView::Answers &answers);
    /// A file is to be read again with what a person corrected in it.
    void corrected(std::size_t file, const std::vector<mm::SheetCorrection> &corrections);
    /// A file is to be read again with these answers, and without those of a profile.
    void withoutProfileWanted(const mm::ImportFindingsView::Answers &answers);
    void profileForgotten(const mm::ShelvedProfile &profile);
    void profileExportWanted(const mm::ShelvedProfile &profile);
    /// The office that sent a file is to be told what is wrong with it.
    void senderWanted(const std::shared_ptr<const mm::ImportDraft> &draft, std::size_t file);

private:
    [[nodiscard]] QWidget *makeFiles();
    [[nodiscard]] QWidget *makeResult();
    [[nodiscard]] QWidget *makeBottom();
    void connectParts();
    void showPlace(const QModelIndex &index);
    void showCell(const CellRef &cell);
    void correct(const SheetCorrection &correction, bool takeBack);
    void readWithout(std::size_t file);
    void showProfile();
    void showDecisions();
    /// Rows of the files whose sheets are shown.
    [[nodiscard]] std::vector<int> openFiles() const;
    void showFirst();
    [[nodiscard]] QString openText() const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const ImportDraft> m_draft;
    std::shared_ptr<ImportReview> m_review;
    bool m_writable = true;
    bool m_isCorrecting = false; ///< the sheet is where the person is, whatever is read meanwhile
    ImportFileModel *m_fileModel;
    QTreeView *m_files = nullptr;
    QPushButton *m_sender = nullptr;
    ProfileBar *m_profile;
    RawSheetView *m_sheet;
    QTabWidget *m_tabs = nullptr;
    ImportItemsView *m_items = nullptr;
    ImportFindingsView *m_findings = nullptr;
    ImportEffectView *m_effect = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_commit = nullptr;
};

} // namespace mm
