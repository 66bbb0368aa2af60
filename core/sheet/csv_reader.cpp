// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv_reader.h"

#include "core/sheet/cell_coder.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/sheet_tr.h"
#include "core/sheet/text_encoding.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace mm {

namespace {

// In order of preference: a comma may be a decimal mark in all fields, a semicolon never is.
constexpr std::array kDelimiters{'\t', ';', '|', ','};
constexpr std::size_t kDetectBytes = 256 * 1024;
constexpr std::size_t kCheckEvery = 64 * 1024;
constexpr std::size_t kSpareCells = 4096;

struct Regularity {
    std::size_t agreeing = 0; ///< records with the commonest number of fields above one
    std::size_t records = 0;
};

Regularity regularityOf(std::string_view utf8, char delimiter)
{
    std::map<std::size_t, std::size_t> recordsByWidth;
    Regularity result;
    CsvScanner scanner(utf8, delimiter);
    std::size_t width = 0;
    bool blank = true;
    while (const auto field = scanner.next()) {
        ++width;
        blank = blank && field->text.empty();
        if (!field->endsRecord) {
            continue;
        }
        if (width > 1) {
            ++recordsByWidth[width];
        }
        result.records += blank ? 0 : 1;
        width = 0;
        blank = true;
    }
    for (const auto &[fields, records] : recordsByWidth) {
        result.agreeing = std::max(result.agreeing, records);
    }
    return result;
}

/// Excel's own first line "sep=;" names the delimiter and is no data.
std::optional<char> takeSeparatorLine(std::string_view &utf8)
{
    constexpr std::string_view kStart = "sep=";
    const std::size_t end = utf8.find_first_of("\r\n");
    const std::string_view line = utf8.substr(0, end);
    if (line.size() != kStart.size() + 1 || !line.starts_with(kStart)
        || end == std::string_view::npos) {
        return std::nullopt;
    }
    const char delimiter = line.back();
    utf8.remove_prefix(end + (utf8.substr(end).starts_with("\r\n") ? 2 : 1));
    return delimiter;
}

} // namespace

CsvScanner::CsvScanner(std::string_view utf8, char delimiter)
    : m_rest(utf8)
    , m_delimiter(delimiter)
{
    for (const char c : {delimiter, '\n', '\r'}) {
        m_endsField[static_cast<unsigned char>(c)] = true;
    }
}

std::size_t CsvScanner::endOfField(std::size_t at) const
{
    while (at < m_rest.size() && !m_endsField[static_cast<unsigned char>(m_rest[at])]) {
        ++at;
    }
    return at;
}

std::optional<CsvField> CsvScanner::next()
{
    if (m_rest.empty()) {
        if (!m_pendingField) {
            return std::nullopt;
        }
        m_pendingField = false;
        return CsvField{{}, true, false};
    }
    m_pendingField = false;
    if (m_rest.front() == '"') {
        return takeQuoted();
    }
    const std::size_t end = endOfField(0);
    CsvField field;
    field.text = m_rest.substr(0, end);
    field.endsRecord = takeLineEnd(end);
    return field;
}

CsvField CsvScanner::takeQuoted()
{
    const std::size_t close = m_rest.find('"', 1);
    const std::size_t behind = close + 1;
    const bool isPlain = close != std::string_view::npos
        && (behind == m_rest.size() || m_endsField[static_cast<unsigned char>(m_rest[behind])]);
    if (!isPlain) {
        return takeQuotedInPieces();
    }
    CsvField field;
    field.text = m_rest.substr(1, close - 1);
    field.endsRecord = takeLineEnd(behind);
    return field;
}

CsvField CsvScanner::takeQuotedInPieces()
{
    m_unquoted.clear();
    std::size_t at = 1;
    for (;;) {
        const std::size_t quote = m_rest.find('"', at);
        if (quote == std::string_view::npos) {
            m_unquoted.append(m_rest.substr(at));
            m_rest = {};
            return {m_unquoted, true, true};
        }
        m_unquoted.append(m_rest.substr(at, quote - at));
        at = quote + 1;
        if (at >= m_rest.size() || m_rest[at] != '"') {
            break;
        }
        m_unquoted += '"';
        ++at;
    }
    const std::size_t end = endOfField(at);
    m_unquoted.append(m_rest.substr(at, end - at));
    const bool endsRecord = takeLineEnd(end);
    return {m_unquoted, endsRecord, false};
}

bool CsvScanner::takeLineEnd(std::size_t at)
{
    if (at == m_rest.size()) {
        m_rest = {};
        return true;
    }
    const bool delimiter = m_rest[at] == m_delimiter;
    const bool pair = m_rest[at] == '\r' && at + 1 < m_rest.size() && m_rest[at + 1] == '\n';
    m_rest.remove_prefix(at + (pair && !delimiter ? 2 : 1));
    m_pendingField = delimiter && m_rest.empty();
    return !delimiter;
}

std::optional<char> detectDelimiter(std::string_view utf8)
{
    std::string_view sample = utf8.substr(0, kDetectBytes);
    if (sample.size() < utf8.size()) {
        sample = sample.substr(0, sample.find_last_of("\r\n") + 1);
    }
    std::optional<char> best;
    std::size_t most = 0;
    for (const char delimiter : kDelimiters) {
        const Regularity found = regularityOf(sample, delimiter);
        if (found.agreeing > most) {
            most = found.agreeing;
            best = delimiter;
        }
    }
    return best;
}

Result<Sheet, Refusal> parseCsv(std::string_view utf8, char delimiter, ReadContext &context)
{
    const ReadLimits &limits = context.limits();
    SheetBuilder builder(QStringLiteral("csv"), SheetVisibility::Visible);
    CellCoder coder(context);
    CsvScanner scanner(utf8, delimiter);
    CellPosition at;
    std::size_t recordStart = scanner.left();
    std::size_t checked = scanner.left() + kCheckEvery;
    bool isFirstCheck = true;
    while (const auto field = scanner.next()) {
        const auto line = [&] { return SheetTr::tr("line %1").arg(at.row + 1); };
        if (field->unclosed) {
            return failure(refusal(RefusalCode::Damaged, line(),
                                   SheetTr::tr("a quote is opened and never closed")));
        }
        if (at.row >= limits.rows || at.column >= limits.columns) {
            return failure(refusal(RefusalCode::TooLarge, line(),
                                   SheetTr::tr("it has more than %1 rows or %2 columns")
                                       .arg(limits.rows)
                                       .arg(limits.columns)));
        }
        if (recordStart - scanner.left() > static_cast<std::size_t>(limits.csvLineBytes)) {
            return failure(
                refusal(RefusalCode::TooLarge, line(),
                        SheetTr::tr("a line is longer than %1 bytes").arg(limits.csvLineBytes)));
        }
        if (const auto known = coder.knownText(field->text); known && coder.addCells(1)) {
            builder.add(at.row, at.column, *known);
        } else if (!field->text.empty()) {
            const auto cell = coder.text(CellType::Text, field->text);
            if (!cell || known || !coder.addCells(1)) {
                Refusal refused = cell ? coder.sizeRefusal() : cell.error();
                refused.part = line();
                return failure(refused);
            }
            builder.add(at.row, at.column, *cell);
        }
        ++at.column;
        if (field->endsRecord) {
            at = {at.row + 1, 0};
            recordStart = scanner.left();
        }
        if (checked - scanner.left() > kCheckEvery) {
            checked = scanner.left();
            if (std::exchange(isFirstCheck, false)) {
                // The rest is as dense as the beginning, mostly; growing on the way costs twice.
                const std::size_t read = utf8.size() - scanner.left();
                builder.reserve(builder.cellCount() * scanner.left() / read + kSpareCells);
            }
            if (auto stop = context.interruption()) {
                return failure(*stop);
            }
        }
    }
    return *builder.finish(coder.texts().pool());
}

std::optional<Refusal> readCsv(const QByteArray &bytes, const ReadOptions &options,
                               ReadContext &context, Workbook &workbook)
{
    const auto decoded = decodeText(bytes, options.encoding, context);
    if (!decoded) {
        return decoded.error();
    }
    std::string_view utf8(decoded->utf8.constData(),
                          static_cast<std::size_t>(decoded->utf8.size()));
    if (utf8.empty()) {
        return refusal(RefusalCode::Empty, {}, SheetTr::tr("it holds nothing"));
    }
    const auto named = takeSeparatorLine(utf8);
    const char detected = named ? *named : detectDelimiter(utf8).value_or(',');
    const char chosen = options.delimiter.isNull() ? detected : options.delimiter.toLatin1();
    auto sheet = parseCsv(utf8, chosen, context);
    if (!sheet) {
        return sheet.error();
    }
    workbook.encoding = decoded->encoding;
    workbook.encodingGuessed = decoded->guessed;
    workbook.delimiter = QChar::fromLatin1(chosen);
    workbook.sheets.push_back(std::move(*sheet));
    return std::nullopt;
}

} // namespace mm
