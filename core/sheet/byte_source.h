// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/workbook_reader.h"

#include <cstring>
#include <string_view>

namespace mm {

/// Bytes of one part of a file, handed out in order. The stages of the readers take this, so that
/// each of them also runs on bytes in memory.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// Fills up to @p size bytes; 0 is the end, which is reached only when the bytes are proved.
    [[nodiscard]] virtual Result<int, Refusal> read(char *to, int size) = 0;
    /// For messages: "xl/workbook.xml".
    [[nodiscard]] virtual QString name() const = 0;
};

class MemorySource final : public ByteSource {
public:
    MemorySource(std::string_view bytes, QString name)
        : m_rest(bytes)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] Result<int, Refusal> read(char *to, int size) override
    {
        const std::string_view part = m_rest.substr(0, static_cast<std::size_t>(size));
        std::memcpy(to, part.data(), part.size());
        m_rest.remove_prefix(part.size());
        return static_cast<int>(part.size());
    }
    [[nodiscard]] QString name() const override { return m_name; }

private:
    std::string_view m_rest;
    QString m_name;
};

} // namespace mm
