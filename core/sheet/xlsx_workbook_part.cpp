// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_workbook_part.h"

#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_words.h"

namespace mm {

namespace {

SheetVisibility visibilityOf(std::string_view state)
{
    if (state == "hidden") {
        return SheetVisibility::Hidden;
    }
    return state == "veryHidden" ? SheetVisibility::VeryHidden : SheetVisibility::Visible;
}

class WorkbookHandler final : public XmlHandler {
public:
    explicit WorkbookHandler(const ReadLimits &limits)
        : m_limits(limits)
    {
    }

    void startElement(int word, int parent, const XmlAttributes &attributes) override
    {
        isWorkbook = isWorkbook || (word == xlsx::kWorkbook && parent == 0);
        if (word == xlsx::kWorkbookProperties) {
            const auto flag = attributes.plain("date1904");
            part.date1904 = flag == "1" || flag == "true" || flag == "on";
        } else if (word == xlsx::kSheet && parent == xlsx::kSheets) {
            addSheet(attributes);
        }
    }
    void endElement(int, int) override { }

    XlsxWorkbookPart part;
    bool isWorkbook = false;

private:
    void addSheet(const XmlAttributes &attributes)
    {
        XlsxWorkbookPart::SheetEntry sheet;
        sheet.name = toQString(attributes.plain("name").value_or(""));
        sheet.visibility = visibilityOf(attributes.plain("state").value_or(""));
        attributes.visitWords([&](int word, std::string_view value) {
            if (word == xlsx::kRelationshipId) {
                sheet.relationship = toQString(value);
            }
        });
        part.sheets.push_back(std::move(sheet));
        if (part.sheets.size() > static_cast<std::size_t>(m_limits.sheets)) {
            refuse(refusal(RefusalCode::TooManyParts, {},
                           SheetTr::tr("it has more than %1 sheets").arg(m_limits.sheets)));
        }
    }

    const ReadLimits &m_limits;
};

} // namespace

Result<XlsxWorkbookPart, Refusal> parseXlsxWorkbook(ByteSource &source, const ReadLimits &limits)
{
    WorkbookHandler handler(limits);
    if (auto refused = XmlParser(xlsx::kWords, handler, limits).parse(source)) {
        return failure(*refused);
    }
    if (!handler.isWorkbook) {
        return failure(refusal(RefusalCode::NotAWorkbook, source.name(),
                               SheetTr::tr("this part is no workbook")));
    }
    return std::move(handler.part);
}

} // namespace mm
