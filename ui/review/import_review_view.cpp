// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_review_view.h"

#include "ui/models/import_file_model.h"
#include "ui/models/raw_sheet_model.h"
#include "ui/parts/filter_chips.h"
#include "ui/review/import_effect_view.h"
#include "ui/review/import_items_view.h"
#include "ui/review/import_tree_delegate.h"
#include "ui/review/profile_bar.h"
#include "ui/review/raw_sheet_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr int kFilesWidth = 270;
constexpr int kLeastFilesWidth = 220;
constexpr int kRestWidth = 960;
constexpr int kIndentation = 14;
enum Tab { NumbersTab, FindingsTab, EffectTab };

} // namespace

ImportReviewView::ImportReviewView(std::shared_ptr<const Catalogue> catalogue,
                                   std::shared_ptr<const Catalogue> plain,
                                   std::vector<EditionStyle> styles, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_fileModel(new ImportFileModel(this))
    , m_profile(new ProfileBar(m_catalogue, this))
    , m_sheet(new RawSheetView(m_catalogue, this))
    , m_effect(new ImportEffectView(std::move(plain), std::move(styles), this))
{
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_sheet);
    right->addWidget(makeResult());
    right->setStretchFactor(0, 5);
    right->setStretchFactor(1, 6);
    right->setChildrenCollapsible(false);
    auto *whole = new QSplitter(Qt::Horizontal, this);
    whole->addWidget(makeFiles());
    whole->addWidget(right);
    whole->setStretchFactor(0, 0);
    whole->setStretchFactor(1, 1);
    whole->setSizes({kFilesWidth, kRestWidth});
    whole->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_profile);
    layout->addWidget(whole, 1);
    layout->addWidget(makeBottom());
    connectParts();
}

QWidget *ImportReviewView::makeFiles()
{
    auto *card = new Card(tr("Files and sheets"), this);
    m_files = new QTreeView(card);
    m_files->setModel(m_fileModel);
    m_files->setItemDelegate(new ImportTreeDelegate(m_files));
    m_files->setHeaderHidden(true);
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setIndentation(kIndentation);
    m_files->setUniformRowHeights(false);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setMinimumWidth(kLeastFilesWidth);
    m_files->setAccessibleName(tr("Files and sheets of the import"));
    m_sender = new QPushButton(tr("&Back to the sender…"), card);
    m_sender->setToolTip(tr("A text in the sender's language, and the sheet with a comment on "
                            "every cell in question"));
    connect(m_sender, &QPushButton::clicked, this, [this] {
        Q_EMIT senderWanted(m_draft, ImportFileModel::placeOf(m_files->currentIndex()).file);
    });
    card->content()->addWidget(m_files, 1);
    card->content()->addWidget(m_sender);
    return card;
}

QWidget *ImportReviewView::makeResult()
{
    auto *card = new Card(this);
    m_items = new ImportItemsView(m_catalogue, card);
    m_findings = new ImportFindingsView(m_catalogue, card);
    m_tabs = new QTabWidget(card);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_items, tr("Numbers"));
    m_tabs->addTab(m_findings, tr("Questions and findings"));
    m_tabs->addTab(m_effect, tr("Factsheet"));
    m_tabs->setCornerWidget(m_items->tools());
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this](int tab) { m_items->tools()->setVisible(tab == NumbersTab); });
    card->content()->addWidget(m_tabs, 1);
    return card;
}

QWidget *ImportReviewView::makeBottom()
{
    auto *bottom = new QWidget(this);
    m_summary = new QLabel(bottom);
    m_summary->setTextFormat(Qt::PlainText);
    m_reason = new QLineEdit(bottom);
    m_reason->setPlaceholderText(tr("Reason, for the history (optional)"));
    m_reason->setAccessibleName(tr("Reason, for the history"));
    auto *discard = new QPushButton(tr("Discard"), bottom);
    m_commit = new QPushButton(bottom);
    m_commit->setDefault(true);
    connect(discard, &QPushButton::clicked, this, &ImportReviewView::discardWanted);
    connect(m_commit, &QPushButton::clicked, this, &ImportReviewView::commitWanted);
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_reason, 1);
    layout->addWidget(discard);
    layout->addWidget(m_commit);
    return bottom;
}

void ImportReviewView::connectParts()
{
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportReviewView::showPlace);
    connect(m_items, &ImportItemsView::cellWanted, this, &ImportReviewView::showCell);
    connect(m_items, &ImportItemsView::decided, this, &ImportReviewView::showDecisions);
    connect(m_findings, &ImportFindingsView::cellWanted, this, &ImportReviewView::showCell);
    connect(m_findings, &ImportFindingsView::answered, this, &ImportReviewView::answered);
    connect(m_findings, &ImportFindingsView::codeLeftOut, this,
            [this](IssueCode code) { m_items->setAccepted(m_review->withIssue(code), false); });
    connect(m_profile, &ProfileBar::answersWanted, this, [this] {
        m_tabs->setCurrentIndex(FindingsTab);
        // What was corrected stands among what is worth knowing.
        const bool isAnswered = m_findings->model().count(FindingGroup::Answered) > 0;
        m_findings->chips()->choose(
            static_cast<int>(isAnswered ? FindingGroup::Answered : FindingGroup::Information));
        m_findings->table()->selectRow(0);
        m_findings->table()->setFocus();
    });
    connect(m_profile, &ProfileBar::withoutWanted, this, &ImportReviewView::readWithout);
    connect(m_profile, &ProfileBar::forgetWanted, this, [this](std::size_t file) {
        const ShelvedProfile profile = *m_draft->memories[file].used;
        readWithout(file);
        Q_EMIT profileForgotten(profile);
    });
    connect(m_profile, &ProfileBar::exportWanted, this, &ImportReviewView::profileExportWanted);
    connect(m_sheet, &RawSheetView::corrected, this,
            [this](const SheetCorrection &correction) { correct(correction, false); });
    connect(m_sheet, &RawSheetView::takenBack, this,
            [this](const SheetCorrection &correction) { correct(correction, true); });
    connect(m_sheet, &RawSheetView::cellChosen, this, [this](const CellRef &cell) {
        m_items->goTo(cell);
        m_findings->goTo(cell);
    });
}

void ImportReviewView::setDraft(const std::shared_ptr<const ImportDraft> &draft, bool keepDecisions)
{
    auto review = std::make_shared<ImportReview>(*draft->review);
    const bool isContinued = keepDecisions && m_review;
    const QModelIndex current = m_files->currentIndex();
    const auto place
        = current.isValid() ? ImportFileModel::placeOf(current) : ImportFileModel::Place();
    if (isContinued) {
        review->carryOver(*m_review);
    }
    m_draft = draft;
    m_review = std::move(review);
    const std::shared_ptr<const ImportPlan> plan(draft, &draft->plan());
    const std::vector<int> open = openFiles();
    m_fileModel->setFiles(plan, draft->summaries, draft->refusals);
    m_items->setReview(m_review);
    m_findings->setFindings({plan, draft->refusals, draft->answers}, m_review);
    m_effect->setReview(draft->stored, *m_review);
    showProfile();
    showDecisions();
    if (isContinued) {
        for (const int row : open) {
            m_files->expand(m_fileModel->index(row, 0));
        }
        m_files->setCurrentIndex(m_fileModel->indexOf(place.file, place.sheet));
    } else {
        showFirst();
    }
    if (std::exchange(m_isCorrecting, false)) {
        m_sheet->table()->setFocus();
    } else if (QWidget *shown = m_tabs->currentWidget(); isVisible() && shown != m_effect) {
        (shown == m_items ? m_items->table() : m_findings->table())->setFocus();
    }
}

std::vector<int> ImportReviewView::openFiles() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_fileModel->rowCount(); ++row) {
        if (m_files->isExpanded(m_fileModel->index(row, 0))) {
            rows.push_back(row);
        }
    }
    return rows;
}

void ImportReviewView::showFirst()
{
    if (m_fileModel->rowCount() == 1) {
        m_files->expandAll();
    }
    m_files->setCurrentIndex(m_fileModel->index(0, 0));
    // What a person has to decide comes before what is plain.
    const bool asks = m_findings->model().count(FindingGroup::Question) > 0;
    const bool nothing = m_review->size() == 0;
    m_tabs->setCurrentIndex(asks || nothing ? FindingsTab : NumbersTab);
    m_items->chooseGroup(m_review->count(ReviewGroup::Changed) > 0
                             ? std::optional(ReviewGroup::Changed)
                             : std::nullopt);
}

void ImportReviewView::clear()
{
    m_items->setReview(nullptr);
    m_fileModel->setFiles(nullptr, {}, {});
    m_sheet->showText(QString(), QString());
    m_review.reset();
    m_draft.reset();
    showProfile();
    m_reason->clear();
}

void ImportReviewView::showPlace(const QModelIndex &index)
{
    if (!index.isValid() || !m_draft) {
        return;
    }
    showProfile();
    const Refusal *refusal = m_fileModel->refusalOf(index);
    m_sender->setEnabled(!refusal);
    if (refusal) {
        m_sheet->showText(refusal->file, refusal->text());
        return;
    }
    const ImportFileModel::Place place = ImportFileModel::placeOf(index);
    const auto &sheets = m_draft->summaries[place.file].sheets;
    // A file stands for its first sheet with figures.
    const auto first = std::ranges::find_if(sheets, &SheetSummary::hasTables);
    const auto fallback
        = static_cast<std::uint16_t>(first == sheets.end() ? 0 : first - sheets.begin());
    m_sheet->showSheet({m_draft, &m_draft->plan()}, place.file, place.sheet.value_or(fallback),
                       m_draft->corrections[place.file]);
}

void ImportReviewView::showProfile()
{
    const QModelIndex current = m_files->currentIndex();
    m_profile->showDraft(m_draft, current.isValid() ? ImportFileModel::placeOf(current).file : 0);
}

void ImportReviewView::correct(const SheetCorrection &correction, bool takeBack)
{
    const std::size_t file = m_sheet->model().file();
    auto corrections = m_draft->corrections[file];
    if (takeBack) {
        std::erase(corrections, correction);
    } else {
        say(corrections, correction);
    }
    m_isCorrecting = true;
    Q_EMIT corrected(file, corrections);
}

void ImportReviewView::readWithout(std::size_t file)
{
    auto answers = m_draft->answers[file];
    std::erase_if(answers, [&applied = m_draft->memories[file].applied](const auto &answer) {
        return std::ranges::find(applied, answer) != applied.end();
    });
    Q_EMIT withoutProfileWanted({{file, answers}});
}

void ImportReviewView::showCell(const CellRef &cell)
{
    const auto &files = m_draft->plan().files;
    const auto file = std::ranges::find_if(
        files, [&](const FileReading &f) { return f.workbook->fileName == cell.file; });
    if (file == files.end()) {
        return;
    }
    const auto &sheets = file->workbook->sheets;
    const auto sheet = std::ranges::find(sheets, cell.sheet, &Sheet::name);
    if (sheet == sheets.end()) {
        return;
    }
    const QModelIndex place
        = m_fileModel->indexOf(static_cast<std::size_t>(file - files.begin()),
                               static_cast<std::uint16_t>(sheet - sheets.begin()));
    if (m_files->currentIndex() != place) {
        m_files->setCurrentIndex(place);
        m_files->scrollTo(place);
    }
    m_sheet->goTo(cell.position);
}

QString ImportReviewView::openText() const
{
    QStringList parts;
    const auto add = [&parts](const QString &text, std::size_t count) {
        if (count > 0) {
            parts << text.arg(QLocale().toString(quint64(count)));
        }
    };
    add(tr("%1 left out"), m_review->leftOutCount());
    add(tr("%1 refused"), m_review->count(ReviewGroup::Refused));
    const auto questions = static_cast<int>(m_findings->model().count(FindingGroup::Question));
    if (questions > 0) {
        parts << tr("%Ln question(s) open", nullptr, questions);
    }
    const auto refusals = static_cast<int>(m_draft->refusals.size());
    if (refusals > 0) {
        parts << tr("%Ln file(s) refused", nullptr, refusals);
    }
    return parts.join(QStringLiteral(" · "));
}

void ImportReviewView::showDecisions()
{
    if (!m_review) {
        return;
    }
    const std::size_t count = m_review->acceptedCount();
    m_summary->setText(openText());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_commit->setText(tr("Import %Ln number(s)", nullptr, static_cast<int>(count)));
    m_commit->setEnabled(count > 0 && m_writable);
    const auto open = m_findings->model().count(FindingGroup::Question);
    m_tabs->setTabText(NumbersTab,
                       tr("Numbers (%1)").arg(QLocale().toString(quint64(m_review->size()))));
    m_tabs->setTabText(
        FindingsTab,
        open > 0 ? tr("Questions (%1) and findings").arg(QLocale().toString(quint64(open)))
                 : tr("Findings"));
    m_effect->setDecisions(*m_review);
}

void ImportReviewView::setWritable(bool writable, const QString &reason)
{
    m_writable = writable;
    m_commit->setToolTip(reason);
    showDecisions();
}

QString ImportReviewView::reason() const
{
    return m_reason->text();
}

QString ImportReviewView::summary() const
{
    return m_summary->text();
}

} // namespace mm
