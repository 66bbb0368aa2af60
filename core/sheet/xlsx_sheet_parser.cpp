// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_sheet_parser.h"

#include "core/sheet/number_text.h"
#include "core/sheet/xml_parser.h"

#include <QStringList>

#include <string>

namespace mm {

namespace {

enum Word {
    kWorksheet = 1,
    kSheetData,
    kRow,
    kCell,
    kFormula,
    kValue,
    kInline,
    kRun,
    kText,
    kColumn,
    kMergeCell
};

constexpr std::array kWords{
    XmlWord{XmlSpace::Spreadsheet, "worksheet", kWorksheet},
    XmlWord{XmlSpace::Spreadsheet, "sheetData", kSheetData},
    XmlWord{XmlSpace::Spreadsheet, "row", kRow},
    XmlWord{XmlSpace::Spreadsheet, "c", kCell},
    XmlWord{XmlSpace::Spreadsheet, "f", kFormula},
    XmlWord{XmlSpace::Spreadsheet, "v", kValue},
    XmlWord{XmlSpace::Spreadsheet, "is", kInline},
    XmlWord{XmlSpace::Spreadsheet, "r", kRun},
    XmlWord{XmlSpace::Spreadsheet, "t", kText},
    XmlWord{XmlSpace::Spreadsheet, "col", kColumn},
    XmlWord{XmlSpace::Spreadsheet, "mergeCell", kMergeCell},
};

bool isTrue(std::optional<std::string_view> flag)
{
    return flag == "1" || flag == "true" || flag == "on";
}

QString quoted(std::string_view text)
{
    return QStringLiteral("“%1”").arg(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(40));
}

class Handler final : public XmlHandler {
public:
    Handler(const XlsxCellContext &context, SheetBuilder &builder, CellCoder &coder,
            const ReadLimits &limits)
        : m_cell(context)
        , m_builder(builder)
        , m_coder(coder)
        , m_limits(limits)
    {
    }

    void startElement(int word, int parent, const XmlAttributes &attributes) override
    {
        switch (word) {
        case kWorksheet:
            isWorksheet = isWorksheet || parent == 0;
            break;
        case kRow:
            if (parent == kSheetData) {
                startRow(attributes);
            }
            break;
        case kCell:
            if (parent == kRow) {
                startCell(attributes);
            }
            break;
        case kFormula:
            if (parent == kCell) {
                m_cell.setFormula();
            }
            break;
        case kValue:
            m_target = parent == kCell ? &m_cell.value() : nullptr;
            break;
        case kText:
            if (parent == kInline || parent == kRun) {
                m_target = &m_cell.inlineText();
            }
            break;
        case kColumn:
            hideColumns(attributes);
            break;
        case kMergeCell:
            addMerge(attributes);
            break;
        default:
            break;
        }
    }

    void endElement(int word, int parent) override
    {
        m_target = nullptr;
        if (word == kCell && parent == kRow) {
            endCell();
        }
    }

    void characters(std::string_view text) override
    {
        if (m_target) {
            m_target->append(text);
            // An escape takes seven bytes for one character.
            if (m_target->size() > 8 * static_cast<std::size_t>(m_limits.cellCharacters)) {
                refuse(refusal(RefusalCode::TooLarge, {},
                               QStringLiteral("cell %1 holds more than %2 characters")
                                   .arg(CellPosition{m_row, m_column}.toString())
                                   .arg(m_limits.cellCharacters)));
            }
        }
    }

    bool isWorksheet = false;

private:
    void startRow(const XmlAttributes &attributes)
    {
        ++m_row;
        m_column = -1;
        bool hidden = false;
        attributes.visit([&](std::string_view name, std::string_view value) {
            if (name == "r") {
                const auto number = parseCount(value);
                if (!number || *number == 0) {
                    refuseDamaged(quoted(value) + QStringLiteral(" is no row number"));
                } else {
                    m_row = *number - 1;
                }
            } else if (name == "hidden") {
                hidden = isTrue(value);
            }
        });
        if (checkPosition() && hidden) {
            m_builder.hideRows(m_row, m_row);
        }
    }

    void startCell(const XmlAttributes &attributes)
    {
        ++m_column;
        m_cell.reset();
        attributes.visit([&](std::string_view name, std::string_view value) {
            if (name == "r") {
                setPosition(value);
            } else if (name == "t") {
                if (!m_cell.setType(value)) {
                    refuseDamaged(quoted(value) + QStringLiteral(" is no type of a cell"));
                }
            } else if (name == "s") {
                m_cell.setStyle(static_cast<std::size_t>(parseCount(value).value_or(0)));
            }
        });
        checkPosition();
    }

    void setPosition(std::string_view a1)
    {
        int column = 0;
        std::size_t at = 0;
        for (; at < a1.size() && at < 4 && a1[at] >= 'A' && a1[at] <= 'Z'; ++at) {
            column = column * 26 + (a1[at] - 'A' + 1);
        }
        const auto row = parseCount(a1.substr(at));
        if (at == 0 || !row || *row == 0) {
            refuseDamaged(quoted(a1) + QStringLiteral(" is no place of a cell"));
            return;
        }
        m_column = column - 1;
        m_row = *row - 1;
    }

    bool checkPosition()
    {
        if (m_row < m_limits.rows && m_column < m_limits.columns) {
            return true;
        }
        refuse(refusal(RefusalCode::TooLarge, {},
                       QStringLiteral("it has more than %1 rows or %2 columns")
                           .arg(m_limits.rows)
                           .arg(m_limits.columns)));
        return false;
    }

    void endCell()
    {
        auto cell = m_cell.make(m_coder);
        if (!cell) {
            Refusal refused = cell.error();
            refused.detail += QStringLiteral(" (%1)").arg(CellPosition{m_row, m_column}.toString());
            refuse(refused);
            return;
        }
        if (cell->type == CellType::Empty) {
            return;
        }
        m_builder.add(m_row, m_column, *cell);
        if (auto refused = m_coder.addCells(1)) {
            refuse(*refused);
        }
    }

    void hideColumns(const XmlAttributes &attributes)
    {
        const auto first = parseCount(attributes.plain("min").value_or(""));
        const auto last = parseCount(attributes.plain("max").value_or(""));
        if (isTrue(attributes.plain("hidden")) && first && last && *first > 0 && *first <= *last) {
            m_builder.hideColumns(*first - 1, std::min(*last, m_limits.columns) - 1);
        }
    }

    void addMerge(const XmlAttributes &attributes)
    {
        const std::string_view ref = attributes.plain("ref").value_or("");
        const auto range = parseRange(ref);
        if (!range || range->last.row >= m_limits.rows || range->last.column >= m_limits.columns) {
            refuseDamaged(quoted(ref) + QStringLiteral(" is no range of cells"));
            return;
        }
        m_builder.addMerge(*range);
        if (m_builder.mergeCount() > static_cast<std::size_t>(m_limits.merges)) {
            refuse(
                refusal(RefusalCode::TooLarge, {},
                        QStringLiteral("it has more than %1 merged ranges").arg(m_limits.merges)));
        }
    }

    /// "B2:D4", and "B:D" or "2:4" for whole columns or rows.
    [[nodiscard]] std::optional<CellRange> parseRange(std::string_view ref) const
    {
        const QString a1 = QString::fromUtf8(ref.data(), static_cast<qsizetype>(ref.size()));
        if (const auto range = CellRange::parse(a1)) {
            return range;
        }
        const QString colon = QStringLiteral(":");
        const QStringList ends = a1.split(colon);
        if (ends.size() != 2) {
            return std::nullopt;
        }
        if (const auto columns
            = CellRange::parse(ends[0] + u'1' + colon + ends[1] + QString::number(m_limits.rows))) {
            return columns;
        }
        return CellRange::parse(u'A' + ends[0] + colon + columnLetters(m_limits.columns - 1)
                                + ends[1]);
    }

    void refuseDamaged(const QString &detail) { refuse(refusal(RefusalCode::Damaged, {}, detail)); }

    XlsxCell m_cell;
    SheetBuilder &m_builder;
    CellCoder &m_coder;
    const ReadLimits &m_limits;

    int m_row = -1;
    int m_column = -1;
    std::string *m_target = nullptr;
};

} // namespace

std::optional<Refusal> parseXlsxSheet(ByteSource &source, const XlsxCellContext &context,
                                      SheetBuilder &builder, CellCoder &coder,
                                      const ReadLimits &limits)
{
    Handler handler(context, builder, coder, limits);
    if (auto refused = XmlParser(kWords, handler, limits).parse(source)) {
        return refused;
    }
    if (!handler.isWorksheet) {
        return refusal(RefusalCode::Damaged, source.name(),
                       QStringLiteral("this part is no sheet of cells"));
    }
    return std::nullopt;
}

} // namespace mm
