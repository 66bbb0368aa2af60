// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_workbook_part.h"

#include "core/sheet/xml_parser.h"

namespace mm {

namespace {

enum Word { kWorkbook = 1, kProperties, kSheets, kSheet, kId };

constexpr std::array kWords{
    XmlWord{XmlSpace::Spreadsheet, "workbook", kWorkbook},
    XmlWord{XmlSpace::Spreadsheet, "workbookPr", kProperties},
    XmlWord{XmlSpace::Spreadsheet, "sheets", kSheets},
    XmlWord{XmlSpace::Spreadsheet, "sheet", kSheet},
    XmlWord{XmlSpace::DocumentRelationships, "id", kId},
};

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

SheetVisibility visibilityOf(std::string_view state)
{
    if (state == "hidden") {
        return SheetVisibility::Hidden;
    }
    return state == "veryHidden" ? SheetVisibility::VeryHidden : SheetVisibility::Visible;
}

class Handler final : public XmlHandler {
public:
    explicit Handler(const ReadLimits &limits)
        : m_limits(limits)
    {
    }

    void startElement(int word, int parent, const XmlAttributes &attributes) override
    {
        isWorkbook = isWorkbook || (word == kWorkbook && parent == 0);
        if (word == kProperties) {
            const auto flag = attributes.plain("date1904");
            part.date1904 = flag == "1" || flag == "true" || flag == "on";
        } else if (word == kSheet && parent == kSheets) {
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
        sheet.name = text(attributes.plain("name").value_or(std::string_view()));
        sheet.visibility = visibilityOf(attributes.plain("state").value_or(std::string_view()));
        attributes.visitWords([&](int word, std::string_view value) {
            if (word == kId) {
                sheet.relationship = text(value);
            }
        });
        part.sheets.push_back(std::move(sheet));
        if (part.sheets.size() > static_cast<std::size_t>(m_limits.sheets)) {
            refuse(refusal(RefusalCode::TooManyParts, {},
                           QStringLiteral("it has more than %1 sheets").arg(m_limits.sheets)));
        }
    }

    const ReadLimits &m_limits;
};

} // namespace

Result<XlsxWorkbookPart, Refusal> parseXlsxWorkbook(ByteSource &source, const ReadLimits &limits)
{
    Handler handler(limits);
    if (auto refused = XmlParser(kWords, handler, limits).parse(source)) {
        return failure(*refused);
    }
    if (!handler.isWorkbook) {
        return failure(refusal(RefusalCode::NotAWorkbook, source.name(),
                               QStringLiteral("this part is no workbook")));
    }
    return std::move(handler.part);
}

} // namespace mm
