// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ods_content_parser.h"

#include "core/sheet/number_text.h"
#include "core/sheet/ods_cell.h"
#include "core/sheet/ods_table.h"
#include "core/sheet/ods_words.h"
#include "core/sheet/sheet_tr.h"

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
        } else if (m_table) {
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
            m_table.reset();
        } else if (m_table && parent == ods::kTableRow
                   && (word == ods::kCell || word == ods::kCoveredCell)) {
            keep(m_table->addCell(m_cell));
        } else if (m_table && word == ods::kTableRow) {
            keep(m_table->endRow());
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
        if (parent != ods::kSpreadsheet || m_table) {
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
                           SheetTr::tr("it has more than %1 sheets").arg(m_limits.sheets)));
            return false;
        }
        m_table.emplace(builders.emplace_back(name, visibility), m_coder, m_context);
        return true;
    }

    void startInTable(int word, int parent, const XmlAttributes &attributes)
    {
        if (word == ods::kTableColumn) {
            m_table->addColumns(attributes);
        } else if (word == ods::kTableRow) {
            m_table->startRow(attributes);
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

    void keep(const std::optional<Refusal> &refused)
    {
        if (refused) {
            refuse(*refused);
        }
    }

    void checkTextSize()
    {
        // UTF-8 takes at most three bytes where UTF-16 takes one unit.
        if (m_cell.textSize() > 3 * static_cast<std::size_t>(m_limits.cellCharacters)) {
            refuse(refusal(
                RefusalCode::TooLarge, {},
                SheetTr::tr("a cell holds more than %1 characters").arg(m_limits.cellCharacters)));
        }
    }

    CellCoder &m_coder;
    const ReadContext &m_context;
    const ReadLimits &m_limits;

    std::string m_style;
    std::set<std::string, std::less<>> m_hiddenStyles;
    std::optional<OdsTable> m_table; ///< the sheet that is being read
    int m_foreignDepth = 0; ///< open elements of a table that is no sheet
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
                               SheetTr::tr("this document is no spreadsheet")));
    }
    return std::move(handler.builders);
}

} // namespace mm
