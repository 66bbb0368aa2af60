// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ods_content_parser.h"

#include "core/sheet/number_text.h"
#include "core/sheet/ods_cell.h"
#include "core/sheet/ods_words.h"

#include <algorithm>
#include <set>

namespace mm {

namespace {

/// LibreOffice keeps what it last saw of other files in tables called 'file:///…'#$Sheet.
bool isCacheOfAnotherFile(const QString &name)
{
    return name.startsWith(u'\'') && name.contains(u"'#");
}

class OdsContentHandler final : public XmlHandler {
public:
    OdsContentHandler(CellCoder &coder, const ReadContext &context)
        : m_coder(coder)
        , m_context(context)
        , m_limits(context.limits())
    {
    }

    void startElement(int word, int parent, const XmlAttributes &attributes) override
    {
        if (m_foreignDepth > 0 || (word == ods::kTable && !startTable(parent, attributes))) {
            ++m_foreignDepth;
        } else if (m_inParagraph) {
            startInParagraph(word, attributes);
        } else if (m_builder) {
            startInTable(word, parent, attributes);
        } else if (word == ods::kStyle || word == ods::kTableProperties) {
            readStyle(word, attributes);
        }
        isSpreadsheet = isSpreadsheet || word == ods::kSpreadsheet;
    }

    void endElement(int word, int parent) override
    {
        if (m_foreignDepth > 0) {
            --m_foreignDepth;
        } else if (m_inParagraph) {
            endInParagraph();
        } else if (word == ods::kTable) {
            m_builder = nullptr;
        } else if (m_builder && parent == ods::kTableRow
                   && (word == ods::kCell || word == ods::kCoveredCell)) {
            endCell();
        } else if (m_builder && word == ods::kTableRow) {
            endRow();
        }
    }

    void characters(std::string_view text) override
    {
        if (m_inParagraph && m_skippedDepth == 0 && m_foreignDepth == 0) {
            m_cell.addText(text);
            checkTextSize();
        }
    }

    std::vector<SheetBuilder> builders;
    bool isSpreadsheet = false;

private:
    struct Pending {
        int column = 0;
        int repeated = 1;
        Cell cell;
    };
    struct PendingMerge {
        int column = 0;
        int columns = 1;
        int rows = 1;
    };

    void readStyle(int word, const XmlAttributes &attributes)
    {
        attributes.visitWords([&](int name, std::string_view value) {
            if (word == ods::kStyle && name == ods::kStyleName) {
                m_style = value;
            } else if (word == ods::kTableProperties && name == ods::kDisplay && value == "false") {
                m_hiddenStyles.insert(m_style);
            }
        });
    }

    bool startTable(int parent, const XmlAttributes &attributes)
    {
        if (parent != ods::kSpreadsheet || m_builder) {
            return false;
        }
        QString name;
        auto visibility = SheetVisibility::Visible;
        attributes.visitWords([&](int word, std::string_view value) {
            if (word == ods::kName) {
                name = toQString(value);
            } else if (word == ods::kTableStyleName && m_hiddenStyles.contains(value)) {
                visibility = SheetVisibility::Hidden;
            }
        });
        if (isCacheOfAnotherFile(name)) {
            return false;
        }
        if (builders.size() == static_cast<std::size_t>(m_limits.sheets)) {
            refuse(refusal(RefusalCode::TooManyParts, {},
                           QStringLiteral("it has more than %1 sheets").arg(m_limits.sheets)));
            return false;
        }
        m_builder = &builders.emplace_back(name, visibility);
        m_row = 0;
        m_nextColumn = 0;
        return true;
    }

    void startInTable(int word, int parent, const XmlAttributes &attributes)
    {
        if (word == ods::kTableColumn) {
            startColumn(attributes);
        } else if (word == ods::kTableRow) {
            startRow(attributes);
        } else if ((word == ods::kCell || word == ods::kCoveredCell) && parent == ods::kTableRow) {
            m_cell.reset(attributes);
        } else if (word == ods::kParagraph
                   && (parent == ods::kCell || parent == ods::kCoveredCell)) {
            m_cell.startParagraph();
            m_inParagraph = true;
            m_paragraphDepth = 0;
        }
    }

    void startInParagraph(int word, const XmlAttributes &attributes)
    {
        ++m_paragraphDepth;
        if (m_skippedDepth > 0) {
            ++m_skippedDepth;
        } else if (word == ods::kSpaces) {
            int count = 1;
            attributes.visitWords([&](int name, std::string_view value) {
                count = name == ods::kSpaceCount ? parseCount(value).value_or(1) : count;
            });
            m_cell.addSpaces(std::min(count, m_limits.cellCharacters + 1));
            checkTextSize();
        } else if (word == ods::kTab || word == ods::kLineBreak) {
            m_cell.addCharacter(word == ods::kTab ? '\t' : '\n');
        } else if (word != ods::kTransparent) {
            m_skippedDepth = 1;
        }
    }

    void endInParagraph()
    {
        m_skippedDepth = std::max(0, m_skippedDepth - 1);
        m_inParagraph = m_paragraphDepth > 0;
        --m_paragraphDepth;
    }

    void startColumn(const XmlAttributes &attributes)
    {
        int repeated = 1;
        bool hidden = false;
        attributes.visitWords([&](int word, std::string_view value) {
            if (word == ods::kColumnsRepeated) {
                repeated = std::max(1, parseCount(value).value_or(1));
            } else if (word == ods::kVisibility) {
                hidden = value == "collapse" || value == "filter";
            }
        });
        const int first = m_nextColumn;
        m_nextColumn = std::min(first + std::min(repeated, m_limits.columns), m_limits.columns);
        if (hidden && first < m_nextColumn) {
            m_builder->hideColumns(first, m_nextColumn - 1);
        }
    }

    void startRow(const XmlAttributes &attributes)
    {
        m_rowsRepeated = 1;
        m_rowHidden = false;
        m_column = 0;
        m_pending.clear();
        m_merges.clear();
        attributes.visitWords([&](int word, std::string_view value) {
            if (word == ods::kRowsRepeated) {
                m_rowsRepeated = std::max(1, parseCount(value).value_or(1));
            } else if (word == ods::kVisibility) {
                m_rowHidden = value == "collapse" || value == "filter";
            }
        });
    }

    void endCell()
    {
        const auto cell = m_cell.make(m_coder);
        if (!cell) {
            refuse(cell.error());
            return;
        }
        // What stands behind the last column can only be the empty rest of a row.
        const int repeated = std::min(m_cell.columnsRepeated(), m_limits.columns + 1);
        if (cell->type != CellType::Empty) {
            if (m_column + repeated > m_limits.columns) {
                refuseSize();
                return;
            }
            m_pending.push_back({m_column, repeated, *cell});
        }
        if ((m_cell.columnsSpanned() > 1 || m_cell.rowsSpanned() > 1)
            && m_column < m_limits.columns) {
            m_merges.push_back({m_column, m_cell.columnsSpanned(), m_cell.rowsSpanned()});
        }
        m_column = std::min(m_column + repeated, m_limits.columns);
    }

    void endRow()
    {
        const int rows = std::min(m_rowsRepeated, m_limits.rows + 1);
        const bool used = !m_pending.empty() || !m_merges.empty();
        if (used && m_row + rows > m_limits.rows) {
            refuseSize();
            return;
        }
        qint64 cells = 0;
        for (const Pending &pending : m_pending) {
            cells += pending.repeated;
        }
        if (!m_coder.addCells(cells * rows)) {
            refuse(m_coder.sizeRefusal());
            return;
        }
        m_builder->reserve(static_cast<std::size_t>(cells * rows));
        const int end = std::min(m_row + rows, m_limits.rows);
        if (m_rowHidden && m_row < end) {
            m_builder->hideRows(m_row, end - 1);
        }
        for (int row = m_row; used && row < end && !refused(); ++row) {
            putRow(row);
        }
        m_row = end;
    }

    void putRow(int row)
    {
        if (auto stop = m_context.interruption()) {
            refuse(*stop);
        }
        for (const Pending &pending : m_pending) {
            for (int step = 0; step < pending.repeated; ++step) {
                m_builder->add(row, pending.column + step, pending.cell);
            }
        }
        for (const PendingMerge &merge : m_merges) {
            const CellPosition first{row, merge.column};
            m_builder->addMerge({first,
                                 {std::min(row + merge.rows, m_limits.rows) - 1,
                                  std::min(merge.column + merge.columns, m_limits.columns) - 1}});
        }
        if (m_builder->mergeCount() > static_cast<std::size_t>(m_limits.merges)) {
            refuse(
                refusal(RefusalCode::TooLarge, {},
                        QStringLiteral("it has more than %1 merged ranges").arg(m_limits.merges)));
        }
    }

    void checkTextSize()
    {
        // UTF-8 takes at most three bytes where UTF-16 takes one unit.
        if (m_cell.textSize() > 3 * static_cast<std::size_t>(m_limits.cellCharacters)) {
            refuse(refusal(RefusalCode::TooLarge, {},
                           QStringLiteral("a cell holds more than %1 characters")
                               .arg(m_limits.cellCharacters)));
        }
    }

    void refuseSize()
    {
        refuse(refusal(RefusalCode::TooLarge, {},
                       QStringLiteral("it has more than %1 rows or %2 columns")
                           .arg(m_limits.rows)
                           .arg(m_limits.columns)));
    }

    CellCoder &m_coder;
    const ReadContext &m_context;
    const ReadLimits &m_limits;

    std::string m_style;
    std::set<std::string, std::less<>> m_hiddenStyles;
    SheetBuilder *m_builder = nullptr; ///< of the table that is being read
    int m_foreignDepth = 0; ///< open elements of a table that is no sheet
    int m_row = 0;
    int m_column = 0;
    int m_nextColumn = 0; ///< of the column definitions
    int m_rowsRepeated = 1;
    bool m_rowHidden = false;
    std::vector<Pending> m_pending;
    std::vector<PendingMerge> m_merges;
    OdsCell m_cell;
    bool m_inParagraph = false;
    int m_paragraphDepth = 0; ///< open elements below the paragraph
    int m_skippedDepth = 0; ///< those of them whose text does not belong to the cell
};

} // namespace

Result<std::vector<SheetBuilder>, Refusal> parseOdsContent(ByteSource &source, CellCoder &coder,
                                                           const ReadContext &context)
{
    OdsContentHandler handler(coder, context);
    if (auto refused = XmlParser(ods::kWords, handler, context.limits()).parse(source)) {
        return failure(*refused);
    }
    if (!handler.isSpreadsheet) {
        return failure(refusal(RefusalCode::NotAWorkbook, source.name(),
                               QStringLiteral("this document is no spreadsheet")));
    }
    return std::move(handler.builders);
}

} // namespace mm
