// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_page.h"

#include "ui/parts/empty_state.h"
#include "ui/review/import_review_view.h"
#include "ui/session/when_done.h"
#include "ui/session/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

// Work under this many milliseconds needs no progress.
constexpr int kPatience = 100;
constexpr int kProgressWidth = 320;

/// Every number of the files is stored already, and nothing asks for a person.
bool isNothingToDo(const ImportDraft &draft)
{
    const ImportPlan &plan = draft.plan();
    return !plan.items.empty() && draft.refusals.empty() && !plan.needsDecision()
        && plan.count(ImportItem::Kind::Unchanged) == plan.items.size();
}

/// What a person corrected in a file, without what a profile did.
std::vector<SheetCorrection> ownCorrections(const ImportDraft &draft, std::size_t file)
{
    auto corrections = draft.corrections[file];
    std::erase_if(corrections, [&remembered = draft.memories[file].corrections](const auto &said) {
        return std::ranges::find(remembered, said) != remembered.end();
    });
    return corrections;
}

} // namespace

ImportPage::ImportPage(Workspace &workspace, LateVocabulary vocabulary,
                       std::vector<EditionStyle> styles, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_job(new ImportJob(workspace.sharedCatalogue(), std::move(vocabulary), this))
    , m_states(new QStackedWidget(this))
    , m_review(new ImportReviewView(workspace.sharedCatalogue(), workspace.sharedPlainCatalogue(),
                                    std::move(styles), this))
{
    m_states->addWidget(makeWaiting());
    m_states->addWidget(makeReading());
    m_states->addWidget(makeNothing());
    m_states->addWidget(m_review);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_states->setCurrentIndex(Reading); });
    connect(m_job, &ImportJob::finished, this, &ImportPage::showDraft);
    connect(m_job, &ImportJob::progressed, this, &ImportPage::showProgress);
    connect(m_review, &ImportReviewView::commitWanted, this, &ImportPage::commit);
    connect(m_review, &ImportReviewView::discardWanted, this, &ImportPage::discard);
    connect(m_review, &ImportReviewView::answered, this,
            [this](const ImportFindingsView::Answers &answers) {
                start({m_draft, {}, answers, m_workspace.dataset(), {}});
            });
    connect(m_review, &ImportReviewView::corrected, this,
            [this](std::size_t file, const std::vector<SheetCorrection> &corrections) {
                start({m_draft,
                       {},
                       {{file, m_draft->answers[file]}},
                       m_workspace.dataset(),
                       {},
                       {{file, corrections}}});
            });
    connect(m_review, &ImportReviewView::withoutProfileWanted, this,
            [this](const ImportFindingsView::Answers &answers) {
                ImportRequest request{m_draft, {}, answers, m_workspace.dataset(), {}};
                for (const auto &[file, given] : answers) {
                    request.withoutProfile.insert(file);
                    request.corrections[file] = ownCorrections(*m_draft, file);
                }
                start(std::move(request));
            });
    connect(m_review, &ImportReviewView::profileForgotten, this,
            [this](const ShelvedProfile &profile) {
                if (const auto fault = ProfileShelf::forget(profile)) {
                    Q_EMIT warned(*fault);
                }
            });
    connectWorkspace();
}

void ImportPage::setShelf(const ProfileShelf &shelf)
{
    m_shelf = shelf;
    m_job->setShelf(shelf);
}

void ImportPage::connectWorkspace()
{
    // A review is about the data as they are: when they change, so does what an import would do.
    connect(&m_workspace, &Workspace::datasetChanged, this, &ImportPage::planAgain);
    connect(&m_workspace, &Workspace::opened, this, &ImportPage::showWritable);
    connect(&m_workspace, &Workspace::imported, this, [this](qint64 changeSet) {
        if (const int changes = std::exchange(m_committing, 0); changes > 0) {
            rememberDraft();
            discard();
            Q_EMIT committed(changes, changeSet);
        }
    });
    // What could not be written stays in the review.
    connect(&m_workspace, &Workspace::failed, this, [this] {
        if (std::exchange(m_committing, 0) > 0) {
            planAgain();
        }
    });
}

QWidget *ImportPage::makeWaiting()
{
    auto *empty = new EmptyState(
        tr("Drop workbooks here"),
        tr("Excel, LibreOffice and csv files, several at once, or cells pasted from a spreadsheet. "
           "You see what they would change before anything is written."),
        tr("Choose files…"), this);
    connect(empty, &EmptyState::actionTriggered, this, &ImportPage::filesWanted);
    return empty;
}

QWidget *ImportPage::makeReading()
{
    auto *page = new QWidget(this);
    m_progressText = new QLabel(page);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progressText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(page);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_cancel->setShortcut(Qt::Key_Escape);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ImportPage::makeNothing()
{
    auto *page = new QWidget(this);
    m_nothing = new QLabel(page);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *show = new QPushButton(tr("Show the review"), page);
    auto *done = new QPushButton(tr("Done"), page);
    done->setDefault(true);
    connect(show, &QPushButton::clicked, this, &ImportPage::showReview);
    connect(done, &QPushButton::clicked, this, &ImportPage::discard);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(show);
    buttons->addWidget(done);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch();
    return page;
}

void ImportPage::read(const QStringList &files)
{
    std::vector<SheetInput> inputs;
    std::ranges::transform(files, std::back_inserter(inputs), &SheetInput::file);
    readMore(std::move(inputs));
}

bool ImportPage::paste(const QMimeData &copied)
{
    const QString text = copied.text();
    if (!copied.hasText() || text.trimmed().isEmpty()) {
        return false;
    }
    readMore({SheetInput::pasted(tr("Clipboard"), text.toUtf8())});
    return true;
}

void ImportPage::readMore(std::vector<SheetInput> inputs)
{
    start({m_draft, std::move(inputs), {}, m_workspace.dataset(), {}});
}

void ImportPage::start(ImportRequest request)
{
    if (m_committing > 0) {
        return;
    }
    showProgress({}, 0, 0);
    m_patience.start();
    m_job->start(request);
}

void ImportPage::showProgress(const QString &name, int step, int steps)
{
    // With one step only, a bar would stand still: it runs instead.
    m_progress->setRange(0, steps > 1 ? steps : 0);
    m_progress->setValue(step);
    m_progressText->setText(name.isEmpty() ? tr("Comparing with what is stored…")
                                           : tr("Reading %1…").arg(name));
}

void ImportPage::showDraft(const std::shared_ptr<const ImportDraft> &draft)
{
    const bool isContinued = m_draft != nullptr;
    m_patience.stop();
    const bool isNews = !m_draft || m_draft->remarks != draft->remarks;
    m_draft = draft;
    m_review->setDraft(draft, isContinued);
    showWritable();
    if (isNothingToDo(*draft) && !isContinued) {
        const auto files = static_cast<int>(draft->plan().files.size());
        m_nothing->setText(
            tr("Nothing to do: all %1 numbers of %Ln file(s) are stored already.", nullptr, files)
                .arg(QLocale().toString(quint64(draft->plan().items.size()))));
        m_states->setCurrentIndex(Nothing);
        QList<QByteArray> hashes;
        for (const SourceFile &source : draft->sources) {
            hashes << source.sha256;
        }
        Q_EMIT broughtNothing(hashes);
    } else {
        m_states->setCurrentIndex(Reviewing);
    }
    if (isNews && !draft->remarks.isEmpty()) {
        Q_EMIT warned(draft->remarks.join(u' '));
    }
    Q_EMIT reviewReady();
}

void ImportPage::showReview()
{
    m_states->setCurrentIndex(Reviewing);
}

void ImportPage::showWritable()
{
    const bool open = !m_workspace.path().isEmpty();
    m_review->setWritable(open && !m_workspace.isReadOnly(),
                          !open                          ? tr("No dataset is open.")
                              : m_workspace.isReadOnly() ? tr("The dataset can only be read.")
                                                         : QString());
}

void ImportPage::planAgain()
{
    if (m_draft && m_committing == 0) {
        start({m_draft, {}, {}, m_workspace.dataset(), {}});
    }
}

void ImportPage::commit()
{
    const ChangeSet changes = m_review->changes();
    if (changes.isEmpty() || m_committing > 0) {
        return;
    }
    m_committing = static_cast<int>(changes.size());
    commitButton()->setEnabled(false);
    m_workspace.import(changes, m_review->reason(), m_draft->sources);
}

/// In the background, because the folder of the shelf may be on a slow disk.
void ImportPage::rememberDraft()
{
    if (!m_shelf) {
        return;
    }
    whenDone(this,
             rememberInBackground(m_draft, *m_shelf, m_workspace.sharedPlainCatalogue(),
                                  m_job->vocabulary(), QDate::currentDate()),
             [this](const QStringList &faults) {
                 if (!faults.isEmpty()) {
                     Q_EMIT warned(faults.join(u' '));
                 }
             });
}

void ImportPage::cancel()
{
    m_job->cancel();
    m_patience.stop();
    // What was there before the cancelled run is there still.
    m_states->setCurrentIndex(m_draft ? Reviewing : Waiting);
}

void ImportPage::discard()
{
    m_job->cancel();
    m_patience.stop();
    m_draft.reset();
    m_review->clear();
    m_states->setCurrentIndex(Waiting);
}

QPushButton *ImportPage::commitButton() const
{
    return m_review->commitButton();
}

bool ImportPage::isReviewing() const
{
    return m_states->currentIndex() == Reviewing;
}

QString ImportPage::nothingToDo() const
{
    return m_states->currentIndex() == Nothing ? m_nothing->text() : QString();
}

} // namespace mm
