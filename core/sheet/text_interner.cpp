// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/text_interner.h"

#include <cstring>

namespace mm {

namespace {

constexpr std::size_t kFirstSlots = 1024;
// One QString and its block on the heap, without the characters.
constexpr qint64 kTextOverhead = 64;

std::uint64_t bytesAt(const char *at, std::size_t count)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, count);
    return word;
}

/// Up to eight bytes as a number; loads of a fixed size, which may overlap, are no calls.
std::uint64_t tailOf(const char *at, std::size_t count)
{
    if (count == sizeof(std::uint64_t)) {
        return bytesAt(at, sizeof(std::uint64_t));
    }
    if (count >= sizeof(std::uint32_t)) {
        return bytesAt(at, sizeof(std::uint32_t))
            | bytesAt(at + count - sizeof(std::uint32_t), sizeof(std::uint32_t)) << 32U;
    }
    const auto byte
        = [at](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])}; };
    return count == 0 ? 0 : byte(0) | byte(count / 2) << 8U | byte(count - 1) << 16U;
}

// Multiplies eight bytes at a time; the pool compares whole texts, so that a collision costs time
// only.
std::uint32_t hashOf(std::string_view bytes)
{
    constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = bytes.size() * kFactor;
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left > sizeof(std::uint64_t); left -= sizeof(std::uint64_t)) {
        hash = (hash ^ bytesAt(at, sizeof(std::uint64_t))) * kFactor;
        hash ^= hash >> 32U;
        at += sizeof(std::uint64_t);
    }
    hash = (hash ^ tailOf(at, left)) * kFactor;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

TextInterner::TextInterner()
    : m_slots(kFirstSlots)
{
}

std::size_t TextInterner::slotOf(std::string_view utf8, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].index != 0
           && (m_slots[at].hash != hash || stored(m_slots[at].index) != utf8)) {
        at = (at + 1) & mask;
    }
    return at;
}

std::uint32_t TextInterner::known(std::string_view utf8) const
{
    return utf8.empty() ? 0 : m_slots[slotOf(utf8, hashOf(utf8))].index;
}

std::uint32_t TextInterner::intern(std::string_view utf8)
{
    if (utf8.empty()) {
        return 0;
    }
    const std::uint32_t hash = hashOf(utf8);
    const std::size_t at = slotOf(utf8, hash);
    if (m_slots[at].index != 0) {
        return m_slots[at].index;
    }
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const std::uint32_t index = m_pool->append(text);
    m_bytes.insert(m_bytes.end(), utf8.begin(), utf8.end());
    m_ends.push_back(m_bytes.size());
    m_memory += kTextOverhead + 2 * text.size() + static_cast<qint64>(utf8.size());
    m_slots[at] = {hash, index};
    if (m_pool->size() * 2 > m_slots.size()) {
        grow();
    }
    return index;
}

std::string_view TextInterner::stored(std::uint32_t index) const
{
    const std::size_t begin = m_ends[index - 1];
    return {m_bytes.data() + begin, m_ends[index] - begin};
}

void TextInterner::grow()
{
    std::vector<Slot> wider(m_slots.size() * 2);
    const std::size_t mask = wider.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.index == 0) {
            continue;
        }
        std::size_t at = slot.hash & mask;
        while (wider[at].index != 0) {
            at = (at + 1) & mask;
        }
        wider[at] = slot;
    }
    m_slots.swap(wider);
}

} // namespace mm
