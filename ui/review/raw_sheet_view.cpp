// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/raw_sheet_view.h"

#include "core/ingest/issue_text.h"
#include "ui/models/raw_sheet_model.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/message_bar.h"
#include "ui/review/cell_tints.h"
#include "ui/review/legend_swatch.h"
#include "ui/review/raw_cell_delegate.h"
#include "ui/review/sheet_corrector.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr int kRowPadding = 6;
constexpr int kWidestColumn = 260;
constexpr int kNarrowestColumn = 48;
// More than anybody sends; looking at all of them would stall the window.
constexpr std::size_t kMergesShown = 5000;
constexpr int kColumnsFitted = 200;
constexpr std::array kLegend{CellTint::Time,    CellTint::Name,     CellTint::Value,
                             CellTint::Total,   CellTint::Ignored,  CellTint::Waiting,
                             CellTint::Refused, CellTint::Corrected};

} // namespace

RawSheetView::RawSheetView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : Card(tr("Sheet"), parent)
    , m_model(new RawSheetModel(catalogue, this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedLayout)
    , m_instead(new QLabel(this))
    , m_notice(new MessageBar(this))
    , m_current(new QLabel(this))
    , m_legend(makeLegend())
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RawCellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("The sheet as it is in the file"));
    const int height = m_table->fontMetrics().height() + kRowPadding;
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(true);

    m_instead->setTextFormat(Qt::PlainText);
    m_instead->setWordWrap(true);
    m_instead->setAlignment(Qt::AlignCenter);
    m_instead->setMargin(24);
    m_instead->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_instead);

    m_current->setTextFormat(Qt::PlainText);
    m_current->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_current->setMinimumWidth(1);
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    content()->addWidget(m_notice);
    content()->addLayout(m_stack, 1);
    content()->addWidget(m_current);
    content()->addWidget(m_legend);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RawSheetView::showCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const auto cell = m_model->cellAt(index)) {
            Q_EMIT cellChosen(*cell);
        }
    });
    auto *corrector = new SheetCorrector(std::move(catalogue), *m_model, *m_table);
    connect(corrector, &SheetCorrector::corrected, this, &RawSheetView::corrected);
    connect(corrector, &SheetCorrector::takenBack, this, &RawSheetView::takenBack);
    connect(m_notice, &MessageBar::actionTriggered, this,
            [this] { Q_EMIT takenBack(m_model->corrections().back()); });
}

QWidget *RawSheetView::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *layout = new FlowLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (const CellTint tint : kLegend) {
        layout->addWidget(new LegendSwatch(tint, legend));
    }
    return legend;
}

void RawSheetView::showSheet(const std::shared_ptr<const ImportPlan> &plan, std::size_t file,
                             std::uint16_t sheet, const std::vector<SheetCorrection> &corrections)
{
    if (m_model->isShowing(*plan, file, sheet)) {
        return;
    }
    const Workbook &workbook = *plan->files[file].workbook;
    const bool isSame = m_model->sheet() == &workbook.sheets[sheet];
    const QModelIndex before = m_table->currentIndex();
    const CellPosition current{before.row(), before.column()};
    const QPoint place(m_table->horizontalScrollBar()->value(),
                       m_table->verticalScrollBar()->value());
    m_table->clearSpans();
    m_model->setSheet(plan, file, sheet, corrections);
    m_current->setText(tr("Go to a cell to read what was taken from it. Enter, or the right "
                          "button, corrects how it was read."));
    m_current->setToolTip(m_current->text());
    setTitle(workbook.sheets[sheet].name() + QStringLiteral(" · ") + workbook.fileName);
    const bool hasCells = m_model->rowCount() > 0;
    if (!hasCells) {
        m_instead->setText(tr("This sheet is empty."));
    }
    m_stack->setCurrentIndex(hasCells ? 0 : 1);
    m_legend->setVisible(hasCells);
    mergeCells();
    fitColumns();
    showNotice();
    if (isSame && before.isValid()) {
        m_table->setCurrentIndex(m_model->index(current.row, current.column));
        m_table->horizontalScrollBar()->setValue(place.x());
        m_table->verticalScrollBar()->setValue(place.y());
    }
}

/// Says when the last correction is not used, or leaves nothing to read.
void RawSheetView::showNotice()
{
    m_notice->clear();
    if (m_model->corrections().empty()) {
        return;
    }
    const SheetCorrection &last = m_model->corrections().back();
    const FileReading &reading = m_model->reading();
    const auto unused = std::ranges::find_if(reading.issues, [&last](const Issue &issue) {
        return issue.cell.sheet == last.sheet && issue.cell.position == last.at
            && (issue.code == IssueCode::CorrectionUnfit
                || issue.code == IssueCode::CorrectionRefused);
    });
    const bool isRead = std::ranges::any_of(reading.observations,
                                            [this](const DraftObservation &observation) {
                                                return observation.sheet == m_model->sheetIndex();
                                            })
        || std::ranges::any_of(reading.questions, [&last](const Question &question) {
                            return question.cell.sheet == last.sheet;
                        });
    const QString text = unused != reading.issues.end() ? issueText(*unused)
        : isRead                                        ? QString()
                 : tr("With this correction no number of the sheet is read any more.");
    if (!text.isEmpty()) {
        m_notice->tell(MessageBar::Kind::Warning, text, tr("Take it back"));
    }
}

void RawSheetView::showText(const QString &title, const QString &text)
{
    m_table->clearSpans();
    m_model->setSheet(nullptr, 0, 0);
    m_notice->clear();
    setTitle(title);
    m_current->clear();
    m_instead->setText(text);
    m_stack->setCurrentIndex(1);
    m_legend->setVisible(false);
}

void RawSheetView::mergeCells()
{
    const auto &merges = m_model->sheet()->merges();
    if (merges.size() > kMergesShown) {
        return;
    }
    for (const CellRange &merge : merges) {
        const int rows = std::min(merge.last.row, m_model->rowCount() - 1) - merge.first.row + 1;
        const int columns
            = std::min(merge.last.column, m_model->columnCount() - 1) - merge.first.column + 1;
        if (rows > 0 && columns > 0 && rows * columns > 1) {
            m_table->setSpan(merge.first.row, merge.first.column, rows, columns);
        }
    }
}

void RawSheetView::fitColumns()
{
    if (m_model->columnCount() > kColumnsFitted) {
        return;
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(
            column, std::clamp(m_table->columnWidth(column), kNarrowestColumn, kWidestColumn));
    }
}

void RawSheetView::goTo(CellPosition cell)
{
    const QModelIndex index = m_model->index(cell.row, cell.column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void RawSheetView::showCurrent(const QModelIndex &index)
{
    m_current->setText(index.isValid() ? m_model->description({index.row(), index.column()})
                                       : QString());
    m_current->setToolTip(m_current->text());
}

} // namespace mm
