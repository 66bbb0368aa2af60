// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ingest/book.h"
#include "tests/support/property.h"

#include <QStringList>

#include <map>
#include <vector>

namespace mm::test {

/// Words of one language as an office would write them.
struct Language {
    QString name;
    QStringList months; ///< January first
    std::map<QString, QString> indicators; ///< by code
    std::map<QString, QString> nationalities; ///< by code
    std::map<QString, QString> places; ///< by code
    QString total;
    QString indicator; ///< heads the column of indicators
    QString nationality;
    QString month;
    QString byNationality; ///< "by nationality"
    QString asOf; ///< "As of %1 %2 %3": day, month, year
    QString cumulative; ///< heads figures from January
    QString year; ///< "year %1"
};
const std::vector<Language> &languages();

/// Random figures of one place, and every way to lay them out. Nothing in it comes from a sample.
class Story {
public:
    Story(Random &random, const Language &language);

    [[nodiscard]] QStringList expected() const; ///< as figures() writes them
    [[nodiscard]] QString place() const { return m_place; }

    // One page or several, each a complete delivery of the figures it shows.
    [[nodiscard]] std::vector<Page> indicatorsByMonths() const;
    [[nodiscard]] std::vector<Page> monthsByIndicators() const;
    [[nodiscard]] std::vector<Page> yearsAboveMonths() const;
    [[nodiscard]] std::vector<Page> sheetPerYear() const;
    [[nodiscard]] std::vector<Page> sheetPerMonth() const;
    [[nodiscard]] std::vector<Page> blocks() const;
    [[nodiscard]] std::vector<Page> longList() const;
    [[nodiscard]] std::vector<Page> longListOfCodes() const;
    [[nodiscard]] std::vector<Page> labelPrefixes() const;
    [[nodiscard]] std::vector<Page> sections() const;

private:
    /// One series: an indicator, or a nationality within one.
    struct Row {
        QString indicator;
        QString nationality; ///< empty for the total
        std::vector<int> values; ///< one a month
    };

    [[nodiscard]] Month month(int index) const { return m_first + months(index); }
    [[nodiscard]] QVariant heading(int index) const; ///< of a month, with its year
    [[nodiscard]] QVariant number(int value) const;
    [[nodiscard]] QString title(const QString &what) const;
    [[nodiscard]] QString label(const Row &row) const;
    [[nodiscard]] std::vector<Row> rowsOf(bool nationalities) const;
    [[nodiscard]] QString name(const Row &row) const; ///< indicator in the language

    Random &m_random;
    const Language &m_language;
    QString m_place;
    Month m_first;
    int m_months = 0;
    int m_headingStyle = 0;
    int m_numberStyle = 0;
    std::vector<Row> m_rows;
};

} // namespace mm::test
