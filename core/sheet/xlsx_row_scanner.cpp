// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_row_scanner.h"

#include "core/sheet/number_text.h"
#include "core/sheet/xlsx_words.h"

#include <algorithm>
#include <charconv>

namespace mm {

namespace {

/// Bytes that may stand for themselves, by where they stand.
enum ByteClass : std::uint8_t { kInName = 1, kInValue = 2, kInText = 4 };

constexpr std::array<std::uint8_t, 256> byteClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (unsigned byte = ' '; byte < 0x7f; ++byte) {
        classes[byte] = kInValue | kInText;
    }
    // A line feed in a value would become a space; ">" is odd for it may end a "]]>".
    classes['\t'] = classes['\n'] = classes['"'] = kInText;
    classes['<'] = classes['>'] = classes['&'] = 0;
    for (const char byte : std::string_view("_-.:")) {
        classes[static_cast<unsigned char>(byte)] |= kInName;
    }
    for (unsigned char byte = '0'; byte <= '9'; ++byte) {
        classes[byte] |= kInName;
    }
    for (unsigned char letter = 0; letter < 26; ++letter) {
        classes['a' + letter] |= kInName;
        classes['A' + letter] |= kInName;
    }
    return classes;
}

constexpr std::array kClasses = byteClasses();

bool is(ByteClass wanted, char byte)
{
    return (kClasses[static_cast<unsigned char>(byte)] & wanted) != 0;
}

bool isTrue(std::string_view flag)
{
    return flag == "1" || flag == "true" || flag == "on";
}

} // namespace

/// Goes on behind a text, if that is what comes next.
template <std::size_t Size>
bool XlsxRowScanner::skip(const char (&text)[Size])
{
    for (std::size_t i = 0; i + 1 < Size; ++i) {
        if (m_at[i] != text[i]) {
            return false;
        }
    }
    m_at += Size - 1;
    return true;
}

XlsxRowScanner::XlsxRowScanner(const XlsxCellContext &context, SheetBuilder &builder,
                               CellCoder &coder, const ReadLimits &limits, int &row)
    : m_cell(context)
    , m_builder(builder)
    , m_coder(coder)
    , m_limits(limits)
    , m_before(row)
{
}

std::span<const int> XlsxRowScanner::path() const
{
    static constexpr std::array<int, 2> kPath{xlsx::kWorksheet, xlsx::kSheetData};
    return kPath;
}

std::size_t XlsxRowScanner::take(std::string_view utf8)
{
    const std::size_t lastRow = utf8.rfind(closing());
    if (lastRow == std::string_view::npos) {
        return 0;
    }
    m_at = utf8.data();
    const char *const end = m_at + lastRow + closing().size();
    const char *taken = m_at;
    while (taken != end && takeRow()) {
        taken = m_at;
    }
    return static_cast<std::size_t>(taken - utf8.data());
}

bool XlsxRowScanner::takeRow()
{
    skipSpaces();
    if (!skip("<row")) {
        return false;
    }
    int number = m_before + 2;
    m_number.clear();
    bool hidden = false;
    const Tag tag = readAttributes([&](std::string_view name, std::string_view value) {
        if (name == "r") {
            m_number = value;
            number = parseCount(value).value_or(0);
        } else if (name == "hidden") {
            hidden = isTrue(value);
        }
    });
    if (tag == Tag::Odd || number < 1 || number > m_limits.rows) {
        return false;
    }
    if (m_number.empty()) {
        m_number = std::to_string(number);
    }
    m_column = -1;
    m_cells.clear();
    if (tag == Tag::Open) {
        for (skipSpaces(); !skip("</row>"); skipSpaces()) {
            if (!readCell()) {
                return false;
            }
        }
    }
    return addRow(number - 1, hidden);
}

bool XlsxRowScanner::addRow(int row, bool hidden)
{
    const auto count = static_cast<qint64>(m_cells.size());
    if (!m_coder.addCells(count)) {
        static_cast<void>(m_coder.addCells(-count));
        return false;
    }
    if (hidden) {
        m_builder.hideRows(row, row);
    }
    m_builder.addRow(row, m_cells);
    m_before = row;
    return true;
}

bool XlsxRowScanner::readCell()
{
    if (!skip("<c")) {
        return false;
    }
    ++m_column;
    m_cell.reset();
    bool known = true;
    const Tag tag = readAttributes([&](std::string_view name, std::string_view value) {
        switch (name.size() == 1 ? name.front() : '\0') {
        case 'r':
            known = known && readPlace(value);
            break;
        case 't':
            known = known && m_cell.setType(value);
            break;
        case 's':
            m_cell.setStyle(static_cast<std::size_t>(parseCount(value).value_or(0)));
            break;
        default:
            break;
        }
    });
    if (tag == Tag::Odd || !known || m_column >= m_limits.columns
        || (tag == Tag::Open && !readContent())) {
        return false;
    }
    const auto cell = m_cell.make(m_coder);
    if (cell && cell->type != CellType::Empty) {
        m_cells.push_back({*cell, static_cast<std::uint16_t>(m_column)});
    }
    return cell.has_value();
}

bool XlsxRowScanner::readPlace(std::string_view a1)
{
    constexpr std::size_t kLetters = 3;
    int column = 0;
    std::size_t letters = 0;
    for (; letters < std::min(kLetters, a1.size()) && a1[letters] >= 'A' && a1[letters] <= 'Z';
         ++letters) {
        column = column * 26 + (a1[letters] - 'A' + 1);
    }
    m_column = column - 1;
    return column > 0 && a1.substr(letters) == m_number;
}

bool XlsxRowScanner::readContent()
{
    skipSpaces();
    if (skip("<f")) {
        if (!readFormula()) {
            return false;
        }
        skipSpaces();
    }
    if (skip("<v")) {
        const Tag tag = readAttributes();
        if (tag == Tag::Odd || (tag == Tag::Open && !(readText(m_cell.value()) && skip("</v>")))) {
            return false;
        }
    } else if (skip("<is>") && !readInline()) {
        return false;
    }
    skipSpaces();
    return skip("</c>");
}

bool XlsxRowScanner::readFormula()
{
    m_cell.setFormula();
    m_formula.clear();
    const Tag tag = readAttributes();
    return tag == Tag::Closed || (tag == Tag::Open && readText(m_formula) && skip("</f>"));
}

bool XlsxRowScanner::readInline()
{
    skipSpaces();
    if (!skip("<t")) {
        return false;
    }
    std::string &text = m_cell.inlineText();
    const Tag tag = readAttributes();
    if (tag == Tag::Odd || (tag == Tag::Open && !(readText(text) && skip("</t>")))) {
        return false;
    }
    skipSpaces();
    return skip("</is>");
}

/// The rest of a tag behind the name of its element.
template <class Visit>
XlsxRowScanner::Tag XlsxRowScanner::readAttributes(const Visit &visit)
{
    m_letters = 0;
    m_nameCount = 0;
    while (*m_at == ' ') {
        while (*m_at == ' ') {
            ++m_at;
        }
        if (*m_at == '>' || *m_at == '/') {
            break;
        }
        const std::string_view name = readName();
        if (name.empty() || !isNew(name) || !skip("=\"")) {
            return Tag::Odd;
        }
        const char *const value = m_at;
        while (is(kInValue, *m_at)) {
            ++m_at;
        }
        if (*m_at != '"') {
            return Tag::Odd;
        }
        visit(name, std::string_view(value, static_cast<std::size_t>(m_at - value)));
        ++m_at;
    }
    return skip(">") ? Tag::Open : skip("/>") ? Tag::Closed : Tag::Odd;
}

XlsxRowScanner::Tag XlsxRowScanner::readAttributes()
{
    return readAttributes([](std::string_view, std::string_view) {});
}

/// Empty where none begins.
std::string_view XlsxRowScanner::readName()
{
    const char *const name = m_at;
    const bool begins = is(kInName, *m_at) && (*m_at > '9' && *m_at != ':');
    while (begins && is(kInName, *m_at)) {
        ++m_at;
    }
    return {name, static_cast<std::size_t>(m_at - name)};
}

/// Whether an attribute may stand beside those that were before it in the tag; one that changes
/// what names mean may not.
bool XlsxRowScanner::isNew(std::string_view name)
{
    if (name.size() == 1) {
        const std::uint32_t letter = 1U << (static_cast<unsigned char>(name.front()) & 31U);
        const bool isNew = (m_letters & letter) == 0;
        m_letters |= letter;
        return isNew;
    }
    const auto known = std::span(m_names).first(m_nameCount);
    if (m_nameCount == m_names.size() || name.starts_with("xmlns")
        || std::ranges::find(known, name) != known.end()) {
        return false;
    }
    m_names[m_nameCount++] = name;
    return true;
}

bool XlsxRowScanner::readText(std::string &into)
{
    for (;;) {
        const char *const plain = m_at;
        while (is(kInText, *m_at)) {
            ++m_at;
        }
        into.append(plain, m_at);
        if (*m_at == '<') {
            return into.size() <= static_cast<std::size_t>(m_limits.cellCharacters);
        }
        if (!(*m_at == '&' ? readEntity(into) : readCharacter(into))) {
            return false;
        }
    }
}

bool XlsxRowScanner::readEntity(std::string &into)
{
    const char meaning = skip("&amp;") ? '&'
        : skip("&lt;")                 ? '<'
        : skip("&gt;")                 ? '>'
        : skip("&quot;")               ? '"'
        : skip("&apos;")               ? '\''
                                       : '\0';
    if (meaning != '\0') {
        into.push_back(meaning);
    }
    return meaning != '\0';
}

/// One character of several bytes (RFC 3629) that a document may hold.
bool XlsxRowScanner::readCharacter(std::string &into)
{
    struct Length {
        unsigned mask, lead;
        char32_t first, last;
    };
    static constexpr std::array kLengths{Length{0xe0, 0xc0, 0x80, 0x7ff},
                                         Length{0xf0, 0xe0, 0x800, 0xfffd},
                                         Length{0xf8, 0xf0, 0x10000, 0x10ffff}};
    const auto lead = static_cast<unsigned char>(*m_at);
    for (std::size_t more = 1; more <= kLengths.size(); ++more) {
        const Length &length = kLengths[more - 1];
        if ((lead & length.mask) != length.lead) {
            continue;
        }
        char32_t character = lead & ~length.mask;
        for (std::size_t i = 1; i <= more; ++i) {
            const auto byte = static_cast<unsigned char>(m_at[i]);
            if ((byte & 0xc0U) != 0x80U) {
                return false;
            }
            character = character << 6U | (byte & 0x3fU);
        }
        const bool isHalf = character >= 0xd800 && character <= 0xdfff;
        if (isHalf || character < length.first || character > length.last) {
            return false;
        }
        into.append(m_at, more + 1);
        m_at += more + 1;
        return true;
    }
    return false;
}

} // namespace mm
