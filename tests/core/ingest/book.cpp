// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/book.h"

#include "core/ingest/issue_text.h"
#include "core/ingest/vocabulary_reader.h"
#include "core/model/catalogue_reader.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/text_interner.h"

#include <QDate>

#include <algorithm>

namespace mm::test {

namespace {

template <class T>
T orEnd(Result<T, QString> read)
{
    if (!read) {
        qFatal("%s", qUtf8Printable(read.error()));
    }
    return std::move(*read);
}

double serialOf(const QDate &date)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

} // namespace

const Catalogue &catalogue()
{
    static const Catalogue built
        = orEnd(readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans")));
    return built;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary built
        = orEnd(readVocabulary(QStringLiteral(":/vocabulary"), catalogue()));
    return built;
}

Page &Page::put(int row, int column, const QVariant &value)
{
    if (value.isValid()) {
        m_cells[{row, column}] = value;
    }
    m_nextRow = std::max(m_nextRow, row + 1);
    return *this;
}

Page &Page::row(const QVariantList &values)
{
    const int row = m_nextRow++;
    for (int column = 0; column < values.size(); ++column) {
        put(row, column, values[column]);
    }
    return *this;
}

Page &Page::blankRow()
{
    ++m_nextRow;
    return *this;
}

Page &Page::merge(const CellRange &range)
{
    m_merges.push_back(range);
    return *this;
}

Page &Page::hideRow(int row)
{
    m_hiddenRows.push_back(row);
    return *this;
}

Page &Page::hideColumn(int column)
{
    m_hiddenColumns.push_back(column);
    return *this;
}

Page &Page::formula(int row, int column)
{
    m_formulas.push_back({row, column});
    return *this;
}

Page &Page::percent(const CellRange &range)
{
    m_percents.push_back(range);
    return *this;
}

bool Page::isPercent(CellPosition at) const
{
    return std::ranges::any_of(m_percents, [at](const CellRange &range) {
        return at.row >= range.first.row && at.row <= range.last.row
            && at.column >= range.first.column && at.column <= range.last.column;
    });
}

Page Page::transposed() const
{
    const auto turn = [](CellPosition p) { return CellPosition{p.column, p.row}; };
    Page page(m_name, m_visibility);
    for (const auto &[at, value] : m_cells) {
        page.put(at.column, at.row, value);
    }
    for (const CellRange &range : m_merges) {
        page.merge({turn(range.first), turn(range.last)});
    }
    return page;
}

Page Page::moved(int rows, int columns) const
{
    const auto move = [=](CellPosition p) {
        return CellPosition{p.row + rows, p.column + columns};
    };
    Page page(m_name, m_visibility);
    for (const auto &[at, value] : m_cells) {
        page.put(at.row + rows, at.column + columns, value);
    }
    for (const CellRange &range : m_merges) {
        page.merge({move(range.first), move(range.last)});
    }
    for (const CellPosition &at : m_formulas) {
        page.formula(at.row + rows, at.column + columns);
    }
    return page;
}

Sheet Page::sheet() const
{
    TextInterner texts;
    SheetBuilder builder(m_name, m_visibility);
    for (const auto &[at, value] : m_cells) {
        Cell cell;
        if (value.typeId() == QMetaType::QString) {
            cell.type = CellType::Text;
            cell.text = texts.intern(value.toString().toStdString());
        } else if (value.typeId() == QMetaType::QDate) {
            cell.type = CellType::Date;
            cell.number = serialOf(value.toDate());
            cell.text = texts.intern(value.toDate().toString(Qt::ISODate).toStdString());
        } else if (value.typeId() == QMetaType::Bool) {
            cell.type = CellType::Boolean;
            cell.number = value.toBool() ? 1 : 0;
        } else {
            cell.type = CellType::Number;
            cell.number = value.toDouble();
            cell.percent = isPercent(at);
        }
        cell.formula = std::ranges::find(m_formulas, at) != m_formulas.end();
        builder.add(at.row, at.column, cell);
    }
    for (const CellRange &range : m_merges) {
        builder.addMerge(range);
    }
    for (const int row : m_hiddenRows) {
        builder.hideRows(row, row);
    }
    for (const int column : m_hiddenColumns) {
        builder.hideColumns(column, column);
    }
    return *builder.finish(texts.pool());
}

std::shared_ptr<const Workbook> workbook(const std::vector<Page> &pages)
{
    auto book = std::make_shared<Workbook>();
    book->fileName = QStringLiteral("book.xlsx");
    for (const Page &page : pages) {
        book->sheets.push_back(page.sheet());
    }
    return book;
}

FileReading read(const std::vector<Page> &pages, const ReadingContext &context)
{
    return readFigures(workbook(pages), catalogue(), vocabulary(), context);
}

QStringList figures(const FileReading &reading)
{
    QStringList list;
    for (const DraftObservation &o : reading.observations) {
        if (o.standing != Standing::Taken) {
            continue;
        }
        const auto amount = o.datum ? o.datum->amount() : std::nullopt;
        const SeriesKey &series = o.key.series;
        list.push_back(
            QStringLiteral("%1 %2 %3 %4 = %5 %6")
                .arg(catalogue()[series.place].code, catalogue()[series.indicator].code,
                     catalogue()[series.breakdown].code, o.key.month.toString(),
                     amount ? QString::number(amount->rounded()) : QStringLiteral("null"),
                     o.datum ? statusName(o.datum->status()) : QStringLiteral("not_reported")));
    }
    list.sort();
    list.removeDuplicates();
    return list;
}

QStringList issues(const FileReading &reading)
{
    QStringList list;
    for (const Issue &issue : reading.issues) {
        list.push_back(severityName(issue.severity) + u' ' + issueName(issue.code) + u' '
                       + issue.cell.withinFile());
    }
    list.sort();
    return list;
}

QStringList questions(const FileReading &reading)
{
    QStringList list;
    for (const Question &question : reading.questions) {
        list.push_back(questionName(question.code) + u' ' + question.cell.withinFile());
    }
    list.sort();
    return list;
}

} // namespace mm::test
