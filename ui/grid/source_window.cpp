// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/source_window.h"

#include "ui/dialogs/window_keys.h"
#include "ui/models/sheet_model.h"
#include "ui/session/workspace.h"

#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr QSize kFirstWindowSize(900, 560);
constexpr int kWidestColumn = 260;
constexpr int kMeasuredRows = 60;

using Opened = Result<std::shared_ptr<const Workbook>, QString>;

Opened readSource(const StoreResult<SourceFile> &source)
{
    if (!source) {
        return tl::make_unexpected(source.error().text);
    }
    auto workbook = readWorkbook(source->bytes, source->name);
    return workbook ? Opened(std::make_shared<const Workbook>(std::move(*workbook)))
                    : Opened(tl::make_unexpected(workbook.error().text()));
}

} // namespace

SourceWindow::SourceWindow(Workspace &workspace, const CellRef &cell, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_cell(cell)
    , m_model(new SheetModel(this))
    , m_text(new QLabel(tr("Opening %1…").arg(cell.file), this))
    , m_sheets(new QTabBar(this))
    , m_table(new QTableView(this))
{
    closeByKey(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(cell.file);
    resize(kFirstWindowSize);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Sheet as it was sent"));
    m_table->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    m_sheets->setExpanding(false);
    m_sheets->setShape(QTabBar::RoundedSouth);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sheets);
    connect(m_sheets, &QTabBar::currentChanged, this, &SourceWindow::showSheet);

    // The window may be closed before the answer is there, which a continuation would not bear.
    auto *answer = new QFutureWatcher<Opened>(this);
    connect(answer, &QFutureWatcherBase::finished, this, [this, answer] {
        const Opened opened = answer->result();
        if (opened) {
            showWorkbook(*opened);
        } else {
            m_text->setText(opened.error());
        }
    });
    answer->setFuture(workspace.source(cell.file).then(QtFuture::Launch::Async, readSource));
}

QString SourceWindow::text() const
{
    return m_text->text();
}

void SourceWindow::showWorkbook(std::shared_ptr<const Workbook> workbook)
{
    m_workbook = std::move(workbook);
    m_text->setText(
        tr("%1, as it was sent. The number came from %2.").arg(m_cell.file, m_cell.withinFile()));
    int wanted = 0;
    for (std::size_t i = 0; i < m_workbook->sheets.size(); ++i) {
        m_sheets->addTab(m_workbook->sheets[i].name());
        if (m_workbook->sheets[i].name() == m_cell.sheet) {
            wanted = static_cast<int>(i);
        }
    }
    m_sheets->setCurrentIndex(wanted);
    showSheet(wanted);
}

void SourceWindow::showSheet(int sheet)
{
    if (!m_workbook || sheet < 0 || sheet >= std::ssize(m_workbook->sheets)) {
        return;
    }
    const auto number = static_cast<std::size_t>(sheet);
    m_model->setSheet(m_workbook, number);
    const bool isSource = m_workbook->sheets[number].name() == m_cell.sheet;
    m_model->setMarked(isSource ? std::optional(m_cell.position) : std::nullopt);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestColumn));
    }
    if (isSource) {
        const QModelIndex at = m_model->index(m_cell.position.row, m_cell.position.column);
        m_table->setCurrentIndex(at);
        m_table->scrollTo(at, QAbstractItemView::PositionAtCenter);
    }
}

} // namespace mm
