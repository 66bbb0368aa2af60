// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_shared_strings.h"

#include "core/sheet/sheet_tr.h"
#include "core/sheet/xlsx_words.h"

#include <QString>

#include <charconv>

namespace mm {

namespace {

constexpr qsizetype kEscapeLength = 7; // _xHHHH_

/// The character that an escape at the start of @p text means; 0 when there is none.
char16_t escapedUnit(QStringView text)
{
    if (text.size() < kEscapeLength || !text.startsWith(u"_x") || text[kEscapeLength - 1] != u'_') {
        return 0;
    }
    const QByteArray digits = text.sliced(2, 4).toLatin1();
    ushort unit = 0;
    const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), unit, 16);
    return error == std::errc() && stop == digits.end() ? unit : u'\0';
}

// A text of an item stands in it or in one of its runs; one elsewhere (rPh) is a reading aid.
class SharedStringsHandler final : public XmlHandler {
public:
    SharedStringsHandler(CellCoder &coder, const ReadLimits &limits)
        : m_coder(coder)
        , m_limits(limits)
    {
    }

    void startElement(int word, int parent, const XmlAttributes &) override
    {
        isTable = isTable || (word == xlsx::kStringTable && parent == 0);
        if (word == xlsx::kStringItem) {
            m_text.clear();
        }
        m_inText = word == xlsx::kText && (parent == xlsx::kStringItem || parent == xlsx::kRun);
    }

    void endElement(int word, int) override
    {
        m_inText = false;
        if (word == xlsx::kStringItem) {
            addItem();
        }
    }

    void characters(std::string_view text) override
    {
        if (!m_inText) {
            return;
        }
        m_text.append(text);
        m_bytes += static_cast<qint64>(text.size());
        if (m_bytes > m_limits.sharedStringBytes) {
            refuse(refusal(
                RefusalCode::TooLarge, {},
                SheetTr::tr("its texts are longer than %1 bytes").arg(m_limits.sharedStringBytes)));
        }
    }

    std::vector<std::uint32_t> indexes;
    bool isTable = false;

private:
    void addItem()
    {
        unescapeXstring(m_text);
        const auto cell = m_coder.text(CellType::Text, m_text);
        if (!cell) {
            refuse(cell.error());
            return;
        }
        indexes.push_back(cell->text);
        if (indexes.size() > static_cast<std::size_t>(m_limits.sharedStrings)) {
            refuse(refusal(RefusalCode::TooLarge, {},
                           SheetTr::tr("it has more than %1 texts").arg(m_limits.sharedStrings)));
        }
    }

    CellCoder &m_coder;
    const ReadLimits &m_limits;
    std::string m_text;
    qint64 m_bytes = 0;
    bool m_inText = false;
};

} // namespace

Result<std::vector<std::uint32_t>, Refusal>
parseXlsxSharedStrings(ByteSource &source, CellCoder &coder, const ReadLimits &limits)
{
    SharedStringsHandler handler(coder, limits);
    if (auto refused = XmlParser(xlsx::kWords, handler, limits).parse(source)) {
        return failure(*refused);
    }
    if (!handler.isTable) {
        return failure(refusal(RefusalCode::Damaged, source.name(),
                               SheetTr::tr("this part is no table of texts")));
    }
    return std::move(handler.indexes);
}

void unescapeXstring(std::string &text)
{
    if (text.find("_x") == std::string::npos) {
        return;
    }
    const QString escaped = QString::fromStdString(text);
    QString units;
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        if (const char16_t unit = escapedUnit(QStringView(escaped).sliced(at))) {
            units += QChar(unit);
            at += kEscapeLength - 1;
        } else {
            units += escaped[at];
        }
    }
    text = units.toStdString();
}

} // namespace mm
