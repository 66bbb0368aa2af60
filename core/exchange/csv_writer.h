// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/amount.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace mm {

/// Writes comma-separated values as RFC 4180 has them, in UTF-8 and with LF at line ends. A text
/// that a spreadsheet would take for a formula gets an apostrophe in front; numbers never do.
class CsvWriter {
public:
    /// @param device open for writing; must outlive this
    explicit CsvWriter(QIODevice &device)
        : m_device(device)
    {
    }

    void text(QStringView text);
    void number(Amount amount); ///< "1234", "-0.5"
    void endRow();
    /// Hands everything to the device.
    /// @return false when the device did not take all that was written so far
    [[nodiscard]] bool flush();

private:
    void beginField();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_rowIsEmpty = true;
    bool m_ok = true;
};

/// The first character is one that makes spreadsheets compute: = + - @, their full-width forms,
/// tab or carriage return.
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace mm
