// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_sheet_parser.h"

#include "core/sheet/number_text.h"
#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_row_scanner.h"
#include "core/sheet/xlsx_words.h"

#include <QStringList>

#include <string>

namespace mm {

namespace {

bool isTrue(std::optional<std::string_view> flag)
{
    return flag == "1" || flag == "true" || flag == "on";
}

QString named(std::string_view text)
{
    return QStringLiteral("“%1”").arg(toQString(text).left(40));
}

class SheetHandler final : public XmlHandler {
public:
    SheetHandler(const XlsxCellContext &context, SheetBuilder &builder, CellCoder &coder,
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
        case xlsx::kWorksheet:
            isWorksheet = isWorksheet || parent == 0;
            break;
        case xlsx::kRow:
            if (parent == xlsx::kSheetData) {
                startRow(attributes);
            }
            break;
        case xlsx::kCell:
            if (parent == xlsx::kRow) {
                startCell(attributes);
            }
            break;
        case xlsx::kFormula:
            if (parent == xlsx::kCell) {
                m_cell.setFormula();
            }
            break;
        case xlsx::kValue:
            m_target = parent == xlsx::kCell ? &m_cell.value() : nullptr;
            break;
        case xlsx::kText:
            if (parent == xlsx::kInline || parent == xlsx::kRun) {
                m_target = &m_cell.inlineText();
            }
            break;
        case xlsx::kColumn:
            hideColumns(attributes);
            break;
        case xlsx::kMergeCell:
            addMerge(attributes);
            break;
        default:
            break;
        }
    }

    void endElement(int word, int parent) override
    {
        m_target = nullptr;
        if (word == xlsx::kCell && parent == xlsx::kRow) {
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
                               SheetTr::tr("cell %1 holds more than %2 characters")
                                   .arg(CellPosition{m_row, m_column}.toString())
                                   .arg(m_limits.cellCharacters)));
            }
        }
    }

    /// Number of the row that was read last, counted from 0.
    int &row() { return m_row; }

    bool isWorksheet = false;

private:
    void startRow(const XmlAttributes &attributes)
    {
        ++m_row;
        m_column = -1;
        bool hidden = false;
        attributes.visit([&](std::string_view name, const char *value) {
            if (name == "r") {
                const auto number = parseCount(value);
                if (!number || *number == 0) {
                    refuseDamaged(SheetTr::tr("%1 is no row number").arg(named(value)));
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
        attributes.visit([&](const char *name, const char *value) {
            // The three that matter have one letter each.
            switch (name[1] == '\0' ? name[0] : '\0') {
            case 'r':
                setPosition(value);
                break;
            case 't':
                if (!m_cell.setType(value)) {
                    refuseDamaged(SheetTr::tr("%1 is no type of a cell").arg(named(value)));
                }
                break;
            case 's':
                m_cell.setStyle(static_cast<std::size_t>(parseCount(value).value_or(0)));
                break;
            default:
                break;
            }
        });
        checkPosition();
    }

    void setPosition(const char *a1)
    {
        // One more letter and digits than any position has, so that a wrong one shows.
        constexpr int kLetters = 4;
        constexpr int kDigits = 8;
        const char *at = a1;
        int column = 0;
        for (; at < a1 + kLetters && *at >= 'A' && *at <= 'Z'; ++at) {
            column = column * 26 + (*at - 'A' + 1);
        }
        const char *digits = at;
        int row = 0;
        for (; at < digits + kDigits && *at >= '0' && *at <= '9'; ++at) {
            row = row * 10 + (*at - '0');
        }
        if (column == 0 || row == 0 || *at != '\0') {
            refuseDamaged(SheetTr::tr("%1 is no place of a cell").arg(named(a1)));
            return;
        }
        m_column = column - 1;
        m_row = row - 1;
    }

    bool checkPosition()
    {
        if (m_row < m_limits.rows && m_column < m_limits.columns) {
            return true;
        }
        refuse(refusal(RefusalCode::TooLarge, {},
                       SheetTr::tr("it has more than %1 rows or %2 columns")
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
        if (!m_coder.addCells(1)) {
            refuse(m_coder.sizeRefusal());
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
            refuseDamaged(SheetTr::tr("%1 is no range of cells").arg(named(ref)));
            return;
        }
        m_builder.addMerge(*range);
        if (m_builder.mergeCount() > static_cast<std::size_t>(m_limits.merges)) {
            refuse(refusal(RefusalCode::TooLarge, {},
                           SheetTr::tr("it has more than %1 merged ranges").arg(m_limits.merges)));
        }
    }

    /// "B2:D4", and "B:D" or "2:4" for whole columns or rows.
    [[nodiscard]] std::optional<CellRange> parseRange(std::string_view ref) const
    {
        const QString a1 = toQString(ref);
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
                                      const ReadLimits &limits, PlainRows plainRows)
{
    SheetHandler handler(context, builder, coder, limits);
    XlsxRowScanner scanner(context, builder, coder, limits, handler.row());
    XmlShortcut *shortcut = plainRows == PlainRows::Scanned ? &scanner : nullptr;
    if (auto refused = XmlParser(xlsx::kWords, handler, limits, shortcut).parse(source)) {
        return refused;
    }
    if (!handler.isWorksheet) {
        return refusal(RefusalCode::Damaged, source.name(),
                       SheetTr::tr("this part is no sheet of cells"));
    }
    return std::nullopt;
}

} // namespace mm
