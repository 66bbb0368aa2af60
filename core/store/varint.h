// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace mm {

/// Maps small numbers of either sign to small numbers: 0, -1, 1, -2 … to 0, 1, 2, 3 …
[[nodiscard]] constexpr quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

[[nodiscard]] constexpr qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
}

/// Appends a number in groups of seven bits, lowest first (LEB128): small numbers take one byte.
inline void appendVarint(QByteArray &bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    bytes.append(static_cast<char>(value));
}

/// Reads numbers as appendVarint() writes them. Never reads beyond the end: a fault stays, every
/// number from then on is 0, and isGood() tells.
class VarintReader {
public:
    explicit VarintReader(QByteArrayView bytes)
        : m_next(reinterpret_cast<const uchar *>(bytes.data()))
        , m_end(m_next + bytes.size())
    {
    }

    [[nodiscard]] quint64 next()
    {
        if (m_next != m_end && *m_next < 0x80) {
            return *m_next++;
        }
        return nextLong();
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_next == m_end; }
    [[nodiscard]] std::size_t remaining() const { return static_cast<std::size_t>(m_end - m_next); }

private:
    quint64 nextLong()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_next != m_end; shift += 7) {
            const quint64 group = *m_next++;
            value |= (group & 0x7f) << shift;
            if (group < 0x80) {
                return value;
            }
        }
        m_good = false;
        m_next = m_end;
        return 0;
    }

    const uchar *m_next;
    const uchar *m_end;
    bool m_good = true;
};

} // namespace mm
