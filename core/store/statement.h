// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QByteArrayView>

#include <optional>

namespace mm {

/// One prepared statement. Parameters are written ? and count from 1, columns count from 0.
/// The first fault stays: from then on next() is false and result() says why.
class Statement {
public:
    virtual ~Statement() = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    virtual void bind(int parameter, qint64 value) = 0;
    virtual void bind(int parameter, const QString &value) = 0;
    virtual void bind(int parameter, const QByteArray &value) = 0;
    virtual void bindNull(int parameter) = 0;
    template <class T>
    void bind(int parameter, const std::optional<T> &value)
    {
        value ? bind(parameter, *value) : bindNull(parameter);
    }

    /// Goes to the next row; false after the last one and after a fault.
    virtual bool next() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    /// Valid until the next row.
    [[nodiscard]] virtual QByteArrayView blob(int column) const = 0;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

    /// Runs to the end and makes ready for other values.
    [[nodiscard]] virtual StoreResult<void> run() = 0;
    [[nodiscard]] virtual StoreResult<void> result() const = 0;

protected:
    Statement() = default;
};

} // namespace mm
