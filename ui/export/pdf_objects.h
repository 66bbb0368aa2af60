// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace mm {

/// The objects of a PDF file (ISO 32000-1, 7.5) as Qt's PDF engine writes it: one classic
/// cross-reference table, no object streams, no encryption. It is not a reader of any PDF.
class PdfObjects {
public:
    /// None when the bytes are not of that form.
    [[nodiscard]] static std::optional<PdfObjects> parse(const QByteArray &file);

    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }

    /// Content between "N 0 obj" and "endobj", by number.
    [[nodiscard]] std::map<int, QByteArray> &bodies() { return m_bodies; }

    /// Adds an object; it is kept when something refers to it.
    /// @return its number
    int add(QByteArray body);

    /// The file with its objects numbered and placed in the order in which they are reached from
    /// the root. The engine orders them by the hash of fonts, which changes from run to run.
    [[nodiscard]] QByteArray inCanonicalOrder() const;

private:
    std::map<int, QByteArray> m_bodies;
    int m_root = 0;
    int m_info = 0;
};

} // namespace mm
