// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace mm {

/// Which state of the data a question is about: the present one, a published edition, or whatever
/// was known at a moment.
class AsOf {
public:
    AsOf() = default; ///< now
    [[nodiscard]] static AsOf edition(const QString &name);
    [[nodiscard]] static AsOf moment(const QDateTime &at);
    /// "now", an ISO 8601 time, and anything else is the name of an edition.
    [[nodiscard]] static AsOf parse(const QString &text);

    [[nodiscard]] bool isNow() const { return m_edition.isEmpty() && !m_moment; }
    [[nodiscard]] const QString &editionName() const { return m_edition; } ///< empty: no edition
    [[nodiscard]] const std::optional<QDateTime> &time() const { return m_moment; } ///< in UTC
    /// "now", the name of the edition, or ISO 8601 in UTC
    [[nodiscard]] QString toString() const;

    friend bool operator==(const AsOf &, const AsOf &) = default;

private:
    QString m_edition;
    std::optional<QDateTime> m_moment;
};

} // namespace mm
