// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_part.h"

#include "tests/support/grid_text.h"

#include <QStringList>

#include <algorithm>

namespace mm::test {

namespace {

class PieceSource final : public ByteSource {
public:
    PieceSource(const QByteArray &bytes, int piece)
        : m_source(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                   QStringLiteral("sheet1.xml"))
        , m_piece(piece)
    {
    }

    [[nodiscard]] Result<int, Refusal> read(char *to, int size) override
    {
        return m_source.read(to, std::min(size, m_piece));
    }
    [[nodiscard]] QString name() const override { return m_source.name(); }

private:
    MemorySource m_source;
    int m_piece;
};

QString textOf(const Refusal &refused)
{
    return QStringLiteral("refused: %1 %2").arg(refusalName(refused.code), refused.text());
}

} // namespace

QByteArray sheetPart(const QByteArray &rows, const QByteArray &head)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\""
           "http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + head + "<sheetData>" + rows + "</sheetData></worksheet>";
}

QString sheetPartText(const QByteArray &xml, PlainRows plainRows, const ReadLimits &limits,
                      int piece)
{
    using Shows = XlsxStyles::Shows;
    const XlsxStyles styles({Shows::Number, Shows::Date, Shows::Percent});
    ReadContext context(limits);
    CellCoder coder(context);
    std::vector<std::uint32_t> shared;
    for (const char *text : {"one", "two", ""}) {
        shared.push_back(coder.text(CellType::Text, text)->text);
    }
    SheetBuilder builder(QStringLiteral("sheet"), SheetVisibility::Visible);
    PieceSource source(xml, piece);
    if (const auto refused = parseXlsxSheet(source, {styles, shared, false}, builder, coder,
                                            context.limits(), plainRows)) {
        return textOf(*refused);
    }
    const auto sheet = builder.finish(coder.texts().pool());
    if (!sheet) {
        return QStringLiteral("twice: ") + sheet.error().toString();
    }
    QStringList lines{gridText(*sheet)};
    for (int row = 0; row < sheet->rowCount(); ++row) {
        if (sheet->isRowHidden(row)) {
            lines << QStringLiteral("hidden row %1").arg(row + 1);
        }
    }
    for (const CellRange &merge : sheet->merges()) {
        lines << QStringLiteral("merged ") + merge.toString();
    }
    return lines.join(u'\n');
}

} // namespace mm::test
