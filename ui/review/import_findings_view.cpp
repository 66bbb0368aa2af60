// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_findings_view.h"

#include "ui/parts/filter_chips.h"
#include "ui/parts/mark_delegate.h"
#include "ui/parts/table_look.h"
#include "ui/review/finding_details.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mm {

namespace {

constexpr int kDetailsWidth = 320;
constexpr int kPlaceWidth = 260;
constexpr int kMargin = 6;

std::vector<FilterChips::Chip> groupChips()
{
    std::vector<FilterChips::Chip> chips;
    for (std::size_t i = 0; i < FindingModel::kGroups; ++i) {
        const auto group = static_cast<FindingGroup>(i);
        chips.push_back(
            {static_cast<int>(i), FindingModel::groupText(group), FindingModel::groupMark(group)});
    }
    return chips;
}

} // namespace

ImportFindingsView::ImportFindingsView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingModel(catalogue, this))
    , m_chips(new FilterChips(groupChips(), this))
    , m_table(new QTableView(this))
    , m_details(new FindingDetails(catalogue, this))
{
    m_table->setModel(m_model);
    applyTableLook(*m_table);
    m_table->setWordWrap(false);
    m_table->setItemDelegateForColumn(FindingModel::GroupColumn, new MarkDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Questions and findings"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingModel::TextColumn, QHeaderView::Stretch);
    header->resizeSection(FindingModel::PlaceColumn, kPlaceWidth);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kDetailsWidth);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    auto *body = new QHBoxLayout;
    body->setSpacing(2 * kMargin);
    body->addWidget(m_table, 1);
    body->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin, 0, 0);
    layout->addWidget(m_chips);
    layout->addLayout(body, 1);

    connect(m_chips, &FilterChips::changed, this, [this] {
        const auto chosen = m_chips->chosen();
        m_model->setFilter(chosen ? std::optional(static_cast<FindingGroup>(*chosen))
                                  : std::nullopt);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportFindingsView::showCurrent);
    // Again to the cell of the row that is current already.
    connect(m_table, &QTableView::clicked, this, &ImportFindingsView::showCurrent);
    connect(m_table, &QTableView::activated, this, &ImportFindingsView::showCurrent);
    connect(m_details, &FindingDetails::answered, this, &ImportFindingsView::answer);
    connect(m_details, &FindingDetails::answerTakenBack, this, &ImportFindingsView::takeBack);
    connect(m_details, &FindingDetails::codeLeftOut, this, &ImportFindingsView::codeLeftOut);
}

void ImportFindingsView::setFindings(const FindingModel::Parts &parts,
                                     const std::shared_ptr<const ImportReview> &review)
{
    m_parts = parts;
    m_review = review;
    m_model->setFindings(parts);
    std::size_t total = 0;
    for (std::size_t i = 0; i < FindingModel::kGroups; ++i) {
        const std::size_t count = m_model->count(static_cast<FindingGroup>(i));
        m_chips->setCount(static_cast<int>(i), count);
        total += count;
    }
    m_chips->setTotal(total);
    m_table->resizeColumnToContents(FindingModel::GroupColumn);
    showCurrent();
}

void ImportFindingsView::goTo(const CellRef &cell)
{
    if (const auto row = m_model->rowAt(cell)) {
        m_following = true;
        m_table->selectRow(*row);
        m_table->scrollTo(m_model->index(*row, 0));
        m_following = false;
    }
}

std::optional<int> ImportFindingsView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(current.row()) : std::nullopt;
}

void ImportFindingsView::showCurrent()
{
    const auto row = currentRow();
    const Question *question = row ? m_model->questionOf(*row) : nullptr;
    const Issue *issue = row ? m_model->issueOf(*row) : nullptr;
    std::size_t numbers = 0;
    if (issue) {
        const auto items = m_review->withIssue(issue->code);
        numbers = static_cast<std::size_t>(
            std::ranges::count_if(items, [this](ImportReview::Index item) {
                return m_review->isOpen(item) && m_review->isAccepted(item);
            }));
    }
    m_details->showFinding(
        *m_model, row, question ? alike(m_model->fileOf(*row), *question).size() - 1 : 0, numbers);
    if (row && !m_following) {
        if (const CellRef cell = m_model->cellOf(*row); !cell.isEmpty()) {
            Q_EMIT cellWanted(cell);
        }
    }
}

std::vector<ImportFindingsView::Place> ImportFindingsView::alike(std::size_t file,
                                                                 const Question &question) const
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < m_parts.plan->files.size(); ++i) {
        // A question that quotes nothing is about its own file.
        if (question.arguments.isEmpty() && i != file) {
            continue;
        }
        for (const Question &other : m_parts.plan->files[i].questions) {
            const bool same = other.code == question.code && other.arguments == question.arguments
                && other.choices == question.choices;
            if (same) {
                places.emplace_back(i, &other);
            }
        }
    }
    return places;
}

void ImportFindingsView::answer(const QString &choice, bool toAll)
{
    const auto row = currentRow();
    const Question *question = row ? m_model->questionOf(*row) : nullptr;
    if (!question) {
        return;
    }
    const std::size_t file = m_model->fileOf(*row);
    Answers answers;
    for (const auto &[place, asked] :
         toAll ? alike(file, *question) : std::vector<Place>{{file, question}}) {
        auto &list = answers.try_emplace(place, m_parts.answers[place]).first->second;
        list.push_back({asked->code, asked->cell, choice});
    }
    Q_EMIT answered(answers);
}

void ImportFindingsView::takeBack()
{
    const auto row = currentRow();
    const QuestionAnswer *given = row ? m_model->answerOf(*row) : nullptr;
    if (!given) {
        return;
    }
    const std::size_t file = m_model->fileOf(*row);
    auto list = m_parts.answers[file];
    std::erase(list, *given);
    Q_EMIT answered({{file, list}});
}

} // namespace mm
