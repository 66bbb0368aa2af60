// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"

#include <QByteArray>

#include <map>

namespace mm::test {

/// Observations to make factsheets from, with the catalogue and the styles of the program.
class MonthData {
public:
    MonthData();
    /// Data in the long form: country,indicator,breakdown,month,value,status.
    [[nodiscard]] static MonthData fromCsv(const QByteArray &csv);
    /// The printed numbers of both editions, and made-up ones around them.
    [[nodiscard]] static MonthData editions();

    MonthData &put(const char *place, const char *indicator, const char *month, Datum datum,
                   const char *breakdown = "");
    MonthData &set(const char *place, const char *indicator, const char *month, qint64 count,
                   const char *breakdown = "");
    MonthData &drop(const char *place, const char *indicator, const char *month,
                    const char *breakdown = "");

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Dataset dataset() const;
    [[nodiscard]] Factsheet factsheet(const char *month, const char *style) const;

private:
    [[nodiscard]] ObservationKey key(const QString &place, const QString &indicator,
                                     const QString &month, const QString &breakdown) const;

    Catalogue m_catalogue;
    std::map<ObservationKey, Datum> m_data;
};

[[nodiscard]] EditionStyle shippedStyle(const QString &code,
                                        const QString &language = QStringLiteral("en"));
[[nodiscard]] QByteArray fileBytes(const QString &path);

} // namespace mm::test
