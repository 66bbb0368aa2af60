// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace mm {

/// Line and column in a text file, both counted from 1.
struct TextPosition {
    int line = 1;
    int column = 1;
};

/// A sentence about a place in a text file.
struct TextFault {
    TextPosition at;
    QString text;

    /// "line 3, column 14: …"
    [[nodiscard]] QString toString() const;
};

/// A JSON object that still knows where each of its values stands in the file. Paths are keys
/// joined by a slash, items of arrays are counted from 0: "numbers/rounding/0/from".
class JsonText {
public:
    [[nodiscard]] static Result<JsonText, TextFault> parse(const QByteArray &utf8);

    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    /// Every path, in the order of the file.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    [[nodiscard]] bool contains(const QString &path) const { return m_offsets.contains(path); }
    /// Where the value starts, a string at its opening quote.
    [[nodiscard]] TextPosition position(const QString &path) const;
    /// Where character @p index of a string value stands.
    [[nodiscard]] TextPosition position(const QString &path, qsizetype index) const;

private:
    [[nodiscard]] TextPosition positionAt(qsizetype offset) const;

    QString m_text;
    QJsonObject m_root;
    QStringList m_paths;
    QHash<QString, qsizetype> m_offsets;
};

} // namespace mm
