// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_walk.h"

#include <QtEndian>

namespace mm {

namespace {

constexpr std::size_t kFileHeader = 100;
constexpr std::uint8_t kInterior = 0x05;
constexpr std::uint8_t kLeaf = 0x0d;
constexpr int kDeepest = 20; ///< SQLite's own limit
/// The least that SQLite keeps of a row on a page of its own and not on others behind it.
constexpr std::size_t kOverflow = 35;

/// Bytes of a number by its serial type; types above are texts, and 7 is no whole number.
constexpr std::array<std::uint8_t, 10> kSizes{0, 1, 2, 3, 4, 6, 8, 0, 0, 0};
constexpr std::uint8_t kNull = 0;
constexpr std::uint8_t kReal = 7;
constexpr std::uint8_t kOne = 9;

template <class Number>
std::size_t bigEndian(std::span<const std::uint8_t> bytes, std::size_t at)
{
    return qFromBigEndian<Number>(bytes.data() + at);
}

/// Takes a number of 1 to 9 bytes off the front; empty when the bytes end before it.
std::optional<std::uint64_t> takeVarint(std::span<const std::uint8_t> &bytes)
{
    constexpr std::size_t longest = 9;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size() && i < longest; ++i) {
        const std::uint8_t byte = bytes[i];
        const bool isLast = i == longest - 1 || byte < 0x80;
        value = i == longest - 1 ? value << 8 | byte : value << 7 | (byte & 0x7f);
        if (isLast) {
            bytes = bytes.subspan(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

/// A number in two's complement, highest byte first.
std::int64_t signedNumber(const std::uint8_t *bytes, std::size_t size)
{
    std::uint64_t value = *bytes < 0x80 ? 0 : ~std::uint64_t{0};
    for (std::size_t i = 0; i < size; ++i) {
        value = value << 8 | bytes[i];
    }
    return static_cast<std::int64_t>(value);
}

} // namespace

PageWalk::PageWalk(Bytes file)
    : m_file(file)
{
    if (file.size() < kFileHeader) {
        return;
    }
    constexpr std::size_t largestPage = 65'536; // written as 1
    const std::size_t stated = bigEndian<std::uint16_t>(file, 16);
    const std::size_t pageSize = stated == 1 ? largestPage : stated;
    const std::size_t reserved = file[20];
    if (pageSize >= 512 && reserved <= 32 && file.size() % pageSize == 0) {
        m_pageSize = pageSize;
        m_usable = pageSize - reserved;
    }
}

bool PageWalk::visit(std::uint32_t root, int width, const NumberVisitor &take)
{
    m_take = &take;
    m_width = static_cast<std::size_t>(width);
    m_pagesLeft = m_pageSize == 0 ? 0 : m_file.size() / m_pageSize;
    m_lastId.reset();
    m_isStopped = false;
    return walk(root, 0);
}

bool PageWalk::walk(std::uint32_t number, int depth)
{
    if (m_pagesLeft == 0 || depth > kDeepest || number == 0
        || number > m_file.size() / m_pageSize) {
        return false;
    }
    --m_pagesLeft;
    const Bytes page = m_file.subspan((number - 1) * m_pageSize, m_usable);
    const std::size_t header = number == 1 ? kFileHeader : 0;
    const std::uint8_t kind = page[header];
    const std::size_t cells = bigEndian<std::uint16_t>(page, header + 3);
    const std::size_t pointers = header + (kind == kInterior ? 12 : 8);
    if ((kind != kInterior && kind != kLeaf) || pointers + 2 * cells > page.size()) {
        return false;
    }
    for (std::size_t i = 0; i < cells && !m_isStopped; ++i) {
        const std::size_t at = bigEndian<std::uint16_t>(page, pointers + 2 * i);
        if (at + sizeof(std::uint32_t) > page.size()) {
            return false;
        }
        const bool isRead = kind == kLeaf
            ? readCell(page.subspan(at))
            : walk(static_cast<std::uint32_t>(bigEndian<std::uint32_t>(page, at)), depth + 1);
        if (!isRead) {
            return false;
        }
    }
    return kind == kLeaf || m_isStopped
        || walk(static_cast<std::uint32_t>(bigEndian<std::uint32_t>(page, header + 8)), depth + 1);
}

bool PageWalk::readCell(Bytes cell)
{
    const auto size = takeVarint(cell);
    const auto id = takeVarint(cell);
    return size && id && *size <= m_usable - kOverflow && *size <= cell.size()
        && readRow(static_cast<std::int64_t>(*id), cell.first(*size));
}

bool PageWalk::readRow(std::int64_t id, Bytes record)
{
    // Before the values stand the size of what is before them and a type of each, a byte each as
    // long as there are few columns and no texts.
    const std::size_t head = m_width + 1;
    if ((m_lastId && id <= *m_lastId) || record.size() < head || record[0] != head
        || record[1] != kNull) {
        return false;
    }
    m_lastId = id;
    m_row[0] = id;
    const std::uint8_t *value = record.data() + head;
    const std::uint8_t *const end = record.data() + record.size();
    for (std::size_t column = 1; column < m_width; ++column) {
        const std::uint8_t type = record[column + 1];
        if (type >= kSizes.size() || type == kReal || kSizes[type] > end - value) {
            return false;
        }
        const std::size_t size = kSizes[type];
        if (size > 0) {
            m_row[column] = signedNumber(value, size);
            value += size;
        } else if (type == kNull) {
            m_row[column].reset();
        } else {
            m_row[column] = type == kOne ? 1 : 0;
        }
    }
    m_isStopped = !(*m_take)(NumberRow(m_row.data(), m_width));
    return value == end;
}

} // namespace mm
