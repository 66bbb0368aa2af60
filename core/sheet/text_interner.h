// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace mm {

/// Fills a TextPool so that equal texts get the same index: two cells hold the same text exactly
/// when their indexes are equal.
class TextInterner {
public:
    TextInterner();

    /// Index of the text, which is put into the pool when it is new. The empty text has index 0.
    std::uint32_t intern(std::string_view utf8);
    /// Index of a text that is in the pool; 0 for any other.
    [[nodiscard]] std::uint32_t known(std::string_view utf8) const;

    [[nodiscard]] std::shared_ptr<const TextPool> pool() const { return m_pool; }
    /// Estimate of the bytes that the texts take, with all that is kept about them.
    [[nodiscard]] qint64 memory() const { return m_memory; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t index = 0; ///< 0: free
    };

    /// The slot of the text, or the free one where it belongs.
    [[nodiscard]] std::size_t slotOf(std::string_view utf8, std::uint32_t hash) const;
    [[nodiscard]] std::string_view stored(std::uint32_t index) const;
    void grow();

    std::shared_ptr<TextPool> m_pool = std::make_shared<TextPool>();
    std::vector<Slot> m_slots; ///< open addressing; the size is a power of two
    std::vector<char> m_bytes; ///< UTF-8 of all texts, one behind the other
    std::vector<std::size_t> m_ends{0}; ///< text i ends at m_ends[i]
    qint64 m_memory = 0;
};

} // namespace mm
