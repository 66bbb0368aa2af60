// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/import_page.h"

#include "ui/models/finding_model.h"
#include "ui/models/import_plan_model.h"
#include "ui/models/kind_filter.h"
#include "ui/session/workspace.h"
#include "ui/views/card.h"
#include "ui/views/empty_state.h"
#include "ui/views/table_look.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace mm {

namespace {

constexpr int kAllKinds = -2; // QButtonGroup takes -1 for "choose an id"

} // namespace

ImportPage::ImportPage(Workspace &workspace, std::shared_ptr<const Vocabulary> vocabulary,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_job(new ImportJob(workspace.sharedCatalogue(), std::move(vocabulary), this))
    , m_plan(new ImportPlanModel(workspace.sharedCatalogue(), this))
    , m_findings(new FindingModel(this))
    , m_filter(new KindFilter(this))
    , m_states(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_plan);
    m_states->addWidget(makeWaiting());
    m_states->addWidget(makeReading());
    m_states->addWidget(makeReview());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    connect(m_job, &ImportJob::finished, this, &ImportPage::showDraft);
    connect(m_job, &ImportJob::progressed, this, [this](int file, int files) {
        m_progress->setRange(0, files);
        m_progress->setValue(file);
        m_progressText->setText(tr("Reading %1").arg(QFileInfo(m_files.value(file)).fileName()));
    });
    // A review is about the data as they are: when they change, so does what an import would do.
    connect(&workspace, &Workspace::datasetChanged, this, &ImportPage::planAgain);
}

QWidget *ImportPage::makeWaiting()
{
    auto *empty = new EmptyState(
        tr("Drop workbooks here"),
        tr("Excel, LibreOffice and csv files, several at once. You see what they would change "
           "before anything is written."),
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
    m_progress->setAccessibleName(tr("Progress of reading"));
    auto *cancel = new QPushButton(tr("Cancel"), page);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::discard);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *ImportPage::makeReview()
{
    auto *page = new QWidget(this);
    auto *items = new Card(page);
    m_summary = new QLabel(items);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *filters = new QWidget(items);
    makeFilters(filters);
    m_items = new QTableView(items);
    m_items->setModel(m_filter);
    m_items->setSortingEnabled(true);
    m_items->sortByColumn(-1, Qt::AscendingOrder);
    m_items->setAccessibleName(tr("Numbers of the import"));
    applyTableLook(*m_items);
    items->content()->addWidget(m_summary);
    items->content()->addWidget(filters);
    items->content()->addWidget(m_items, 1);

    auto *findings = new Card(tr("Questions and findings"), page);
    m_findingView = new QTableView(findings);
    m_findingView->setModel(m_findings);
    m_findingView->setAccessibleName(tr("Questions and findings"));
    applyTableLook(*m_findingView);
    m_findingView->setWordWrap(true);
    m_findingView->horizontalHeader()->setStretchLastSection(false);
    findings->content()->addWidget(m_findingView, 1);

    auto *splitter = new QSplitter(Qt::Vertical, page);
    splitter->addWidget(items);
    splitter->addWidget(findings);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);

    m_reason = new QLineEdit(page);
    m_reason->setPlaceholderText(tr("Reason, for the history (optional)"));
    m_reason->setAccessibleName(tr("Reason, for the history"));
    auto *discard = new QPushButton(tr("Discard"), page);
    m_commit = new QPushButton(page);
    m_commit->setDefault(true);
    connect(discard, &QPushButton::clicked, this, &ImportPage::discard);
    connect(m_commit, &QPushButton::clicked, this, &ImportPage::commit);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_reason, 1);
    bottom->addWidget(discard);
    bottom->addWidget(m_commit);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
    return page;
}

void ImportPage::makeFilters(QWidget *bar)
{
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_kinds = new QButtonGroup(this);
    const auto add = [&](int id) {
        auto *button = new QPushButton(bar);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_kinds->addButton(button, id);
        layout->addWidget(button);
    };
    add(kAllKinds);
    for (int kind = 0; kind < static_cast<int>(ImportItem::kKinds); ++kind) {
        add(kind);
    }
    layout->addStretch();
    connect(m_kinds, &QButtonGroup::idClicked, this, &ImportPage::chooseKind);
}

void ImportPage::read(const QStringList &files)
{
    m_files = files;
    m_progress->setRange(0, 0);
    m_progressText->setText(tr("Reading %n file(s)", nullptr, static_cast<int>(files.size())));
    m_states->setCurrentIndex(Reading);
    m_job->start(files, m_workspace.dataset());
}

void ImportPage::showDraft(const std::shared_ptr<const ImportDraft> &draft)
{
    m_draft = draft;
    m_plan->setPlan({draft, &draft->plan});
    m_findings->setFindings(draft->plan, draft->refusals);
    showSummary();
    chooseKind(kAllKinds);
    m_items->resizeColumnsToContents();
    m_findingView->resizeColumnsToContents();
    m_findingView->horizontalHeader()->setSectionResizeMode(FindingModel::TextColumn,
                                                            QHeaderView::Stretch);
    m_findingView->resizeRowsToContents();
    m_states->setCurrentIndex(Reviewing);
    Q_EMIT reviewReady();
}

void ImportPage::showSummary()
{
    const ImportPlan &plan = m_draft->plan;
    const auto changes = static_cast<int>(plan.changes.size());
    const auto refusedFiles = static_cast<int>(m_draft->refusals.size());
    QStringList parts{tr("%n file(s) read", nullptr, static_cast<int>(plan.files.size()))};
    if (refusedFiles > 0) {
        parts << tr("%n file(s) refused", nullptr, refusedFiles);
    }
    parts << (changes == 0 ? tr("nothing to do: every number is stored already")
                           : tr("%n number(s) would change", nullptr, changes));
    m_summary->setText(parts.join(QStringLiteral(" · ")));

    for (QAbstractButton *button : m_kinds->buttons()) {
        const int id = m_kinds->id(button);
        const bool all = id == kAllKinds;
        const auto kind = static_cast<ImportItem::Kind>(id);
        const std::size_t count = all ? plan.items.size() : plan.count(kind);
        button->setText(QStringLiteral("%1 %2").arg(
            all ? tr("All") : ImportPlanModel::kindText(kind), QLocale().toString(quint64(count))));
        button->setEnabled(count > 0);
    }
    m_commit->setText(tr("Import %n number(s)", nullptr, changes));
    m_commit->setEnabled(changes > 0 && !m_workspace.isReadOnly() && !m_workspace.path().isEmpty());
}

void ImportPage::chooseKind(int id)
{
    m_kinds->button(id)->setChecked(true);
    m_filter->setKind(id == kAllKinds ? std::nullopt : std::optional(id));
}

void ImportPage::planAgain()
{
    if (m_states->currentIndex() == Reviewing && m_draft) {
        read(m_files);
    }
}

void ImportPage::commit()
{
    const auto draft = std::exchange(m_draft, nullptr);
    m_states->setCurrentIndex(Waiting);
    m_workspace.import(draft->plan.changes, m_reason->text(), draft->sources);
    Q_EMIT committed(static_cast<int>(draft->plan.changes.size()));
    m_reason->clear();
}

void ImportPage::discard()
{
    m_job->cancel();
    m_draft.reset();
    m_plan->setPlan(nullptr);
    m_states->setCurrentIndex(Waiting);
}

} // namespace mm
