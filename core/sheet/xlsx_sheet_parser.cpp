// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_sheet_parser.h"

#include "core/sheet/date_serial.h"
#include "core/sheet/number_text.h"
#include "core/sheet/xlsx_shared_strings.h"
#include "core/sheet/xml_parser.h"

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

/// ST_CellType (ECMA-376 part 1, 18.18.11).
enum class Kind : std::uint8_t { Number, SharedString, FormulaText, Inline, Boolean, Error, Date };

std::optional<Kind> kindOf(std::string_view type)
{
    struct Name {
        std::string_view name;
        Kind kind;
    };
    static constexpr std::array kNames{
        Name{"n", Kind::Number},  Name{"s", Kind::SharedString},   Name{"str", Kind::FormulaText},
        Name{"b", Kind::Boolean}, Name{"inlineStr", Kind::Inline}, Name{"e", Kind::Error},
        Name{"d", Kind::Date},
    };
    const auto *found = std::ranges::find(kNames, type, &Name::name);
    return found != kNames.end() ? std::optional(found->kind) : std::nullopt;
}

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
        : m_context(context)
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
            m_formula = m_formula || parent == kCell;
            break;
        case kValue:
            m_hasValue = m_hasValue || parent == kCell;
            m_target = parent == kCell ? &m_value : nullptr;
            break;
        case kText:
            m_hasInline = true;
            m_target = parent == kInline || parent == kRun ? &m_inline : nullptr;
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
        m_kind = Kind::Number;
        m_style = 0;
        m_formula = false;
        m_hasValue = false;
        m_hasInline = false;
        m_value.clear();
        m_inline.clear();
        attributes.visit([&](std::string_view name, std::string_view value) {
            if (name == "r") {
                setPosition(value);
            } else if (name == "t") {
                const auto kind = kindOf(value);
                if (!kind) {
                    refuseDamaged(quoted(value) + QStringLiteral(" is no type of a cell"));
                }
                m_kind = kind.value_or(Kind::Number);
            } else if (name == "s") {
                m_style = static_cast<std::size_t>(parseCount(value).value_or(0));
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
        auto cell = makeCell();
        if (!cell) {
            refuse(cell.error());
            return;
        }
        if (cell->type == CellType::Empty) {
            return;
        }
        cell->formula = m_formula;
        m_builder.add(m_row, m_column, *cell);
        if (auto refused = m_coder.addCells(1)) {
            refuse(*refused);
        }
    }

    Result<Cell, Refusal> makeCell()
    {
        if (m_kind == Kind::Inline && m_hasInline) {
            return textCell(m_inline);
        }
        if (m_value.empty()) {
            // The formula says that its result is a text, and that text is empty.
            if (m_kind == Kind::FormulaText && m_formula && m_hasValue) {
                return Cell{0, 0, CellType::Text, true};
            }
            return Cell{0, 0, m_formula ? CellType::NoResult : CellType::Empty, m_formula};
        }
        switch (m_kind) {
        case Kind::Number:
            return numberCell();
        case Kind::SharedString:
            return sharedCell();
        case Kind::FormulaText:
        case Kind::Inline:
            return textCell(m_value);
        case Kind::Boolean:
            return Cell{isTrue(m_value) ? 1.0 : 0.0, 0, CellType::Boolean, false};
        case Kind::Error:
            return m_coder.text(CellType::Error, m_value);
        case Kind::Date:
            return dateCell();
        }
        return Cell{};
    }

    Result<Cell, Refusal> numberCell()
    {
        const auto number = parseNumber(m_value);
        if (!number) {
            return textCell(m_value);
        }
        if (m_context.styles.isDate(m_style)) {
            return m_coder.date(*number + (m_context.date1904 ? kDaysBetween1900And1904 : 0));
        }
        return Cell{*number, 0, CellType::Number, false};
    }

    Result<Cell, Refusal> sharedCell()
    {
        const auto index = parseCount(m_value);
        if (!index || static_cast<std::size_t>(*index) >= m_context.sharedStrings.size()) {
            return failure(refusal(RefusalCode::Damaged, {},
                                   QStringLiteral("cell %1 refers to a text that is not there")
                                       .arg(CellPosition{m_row, m_column}.toString())));
        }
        const std::uint32_t text = m_context.sharedStrings[static_cast<std::size_t>(*index)];
        return Cell{0, text, text == 0 ? CellType::Empty : CellType::Text, false};
    }

    Result<Cell, Refusal> dateCell()
    {
        const auto serial = serialFromIso(m_value);
        return serial ? Result<Cell, Refusal>(m_coder.date(*serial)) : textCell(m_value);
    }

    Result<Cell, Refusal> textCell(std::string &text)
    {
        unescapeXstring(text);
        auto cell = m_coder.text(CellType::Text, text);
        if (cell && text.empty() && !m_formula) {
            cell->type = CellType::Empty;
        }
        return cell;
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
        const auto range
            = CellRange::parse(QString::fromUtf8(ref.data(), static_cast<qsizetype>(ref.size())));
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

    void refuseDamaged(const QString &detail) { refuse(refusal(RefusalCode::Damaged, {}, detail)); }

    const XlsxCellContext &m_context;
    SheetBuilder &m_builder;
    CellCoder &m_coder;
    const ReadLimits &m_limits;

    int m_row = -1;
    int m_column = -1;
    Kind m_kind = Kind::Number;
    std::size_t m_style = 0;
    bool m_formula = false;
    bool m_hasValue = false;
    bool m_hasInline = false;
    std::string m_value;
    std::string m_inline;
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
