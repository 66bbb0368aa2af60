// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/story.h"

#include <QDate>

#include <algorithm>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

QString grouped(int value, QChar separator)
{
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
    }
    return digits;
}

QStringList nationalityCodes()
{
    return {u"Afghanistan"_s, u"Syrian Arab Rep."_s, u"Türkiye"_s, u"Sri Lanka"_s,
            u"Other"_s,       u"Unknown"_s};
}

} // namespace

Story::Story(Random &random, const Language &language)
    : m_random(random)
    , m_language(language)
    , m_first(*Month::make(random.integer(2015, 2031), random.integer(1, 12)))
    , m_months(random.integer(4, 26))
    , m_headingStyle(random.integer(0, 4))
    , m_numberStyle(random.integer(0, 5))
{
    const QStringList places{u"ALB"_s, u"BIH"_s, u"XKX"_s, u"MNE"_s, u"MKD"_s, u"SRB"_s};
    m_place = places[random.integer(0, 5)];
    const auto add = [this](const QString &indicator, const QString &nationality) -> Row & {
        m_rows.push_back(
            {indicator, nationality, std::vector<int>(static_cast<std::size_t>(m_months))});
        return m_rows.back();
    };
    for (const QString &code : {u"new_arrivals"_s, u"present_total"_s}) {
        Row total = add(code, {});
        const std::size_t at = m_rows.size() - 1;
        for (const QString &nationality : nationalityCodes()) {
            Row &part = add(code, nationality);
            for (std::size_t i = 0; i < part.values.size(); ++i) {
                part.values[i] = random.integer(0, nationality == u"Unknown" ? 3 : 1400);
                total.values[i] += part.values[i];
            }
        }
        m_rows[at] = total;
    }
    QStringList others{u"asylum_applications"_s, u"applications_rejected"_s, u"pending"_s,
                       u"uasc_present"_s};
    if (m_place != u"XKX" && m_place != u"MKD" && m_first.year() > 2017) {
        others << u"asylum_intentions"_s;
    }
    for (const QString &code : others) {
        Row &row = add(code, {});
        for (int &value : row.values) {
            value = random.integer(0, code == u"uasc_present" ? 0 : 1200);
        }
    }
}

QStringList Story::expected() const
{
    QStringList list;
    for (const Row &row : m_rows) {
        const Indicator &indicator = catalogue()[*catalogue().findIndicator(row.indicator)];
        const bool estimated = indicator.isEstimated(*catalogue().findPlace(m_place));
        for (int i = 0; i < m_months; ++i) {
            list << u"%1 %2 %3 %4 = %5 %6"_s.arg(
                m_place, row.indicator, row.nationality, month(i).toString(),
                QString::number(row.values[static_cast<std::size_t>(i)]),
                estimated ? u"estimated"_s : u"confirmed"_s);
        }
    }
    list.sort();
    return list;
}

QVariant Story::heading(int index) const
{
    const Month m = month(index);
    const QString name = m_language.months[m.number() - 1];
    switch (m_headingStyle) {
    case 0:
        return u"%1 %2"_s.arg(name).arg(m.year());
    case 1:
        return u"%1 %2."_s.arg(name.toUpper()).arg(m.year());
    case 2:
        return u"%1/%2"_s.arg(m.number(), 2, 10, QChar(u'0')).arg(m.year());
    case 3:
        return m.lastDay();
    default:
        return m.toString();
    }
}

QVariant Story::number(int value) const
{
    switch (m_numberStyle) {
    case 0:
    case 1:
        return value;
    case 2:
        return grouped(value, u'.');
    case 3:
        return grouped(value, u',');
    case 4:
        return grouped(value, QChar(0xA0));
    default:
        return QString(u' ' + QString::number(value));
    }
}

QString Story::title(const QString &what) const
{
    return m_language.places.at(m_place) + u" – "_s + what;
}

QString Story::name(const Row &row) const
{
    return m_language.indicators.at(row.indicator);
}

QString Story::label(const Row &row) const
{
    return row.nationality.isEmpty() ? name(row) : m_language.nationalities.at(row.nationality);
}

std::vector<Story::Row> Story::rowsOf(bool nationalities) const
{
    std::vector<Row> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [nationalities](const Row &row) {
        return row.nationality.isEmpty() != nationalities;
    });
    std::ranges::shuffle(rows, std::mt19937(m_random.seed()));
    return rows;
}

/// The two tables of nationalities below each other, each under its title.
std::vector<Page> Story::blocks() const
{
    Page page;
    page.row({title(QString())}).blankRow();
    const auto table = [&](const QString &head, const std::vector<Row> &rows, bool totals) {
        QVariantList headings{head};
        for (int i = 0; i < m_months; ++i) {
            headings << heading(i);
        }
        page.row(headings);
        std::vector<int> sums(static_cast<std::size_t>(m_months));
        for (const Row &row : rows) {
            QVariantList cells{label(row)};
            for (std::size_t i = 0; i < sums.size(); ++i) {
                sums[i] += row.values[i];
                cells << number(row.values[i]);
            }
            page.row(cells);
        }
        if (totals) {
            QVariantList cells{m_language.total};
            std::ranges::for_each(sums, [&](int sum) { cells << number(sum); });
            page.row(cells);
        }
        page.blankRow();
    };
    table(m_language.indicator, rowsOf(false), false);
    for (const QString &code : {u"new_arrivals"_s, u"present_total"_s}) {
        std::vector<Row> rows;
        std::ranges::copy_if(m_rows, std::back_inserter(rows), [&code](const Row &row) {
            return row.indicator == code && !row.nationality.isEmpty();
        });
        page.row({m_language.indicators.at(code) + u' ' + m_language.byNationality});
        table(m_language.nationality, rows, true);
    }
    return {page};
}

std::vector<Page> Story::indicatorsByMonths() const
{
    Page page;
    page.row({title(m_language.indicator)}).blankRow();
    QVariantList headings{m_language.indicator};
    for (int i = 0; i < m_months; ++i) {
        headings << heading(i);
    }
    page.row(headings << m_language.total);
    for (const Row &row : rowsOf(false)) {
        QVariantList cells{label(row)};
        int sum = 0;
        for (const int value : row.values) {
            cells << number(value);
            sum += value;
        }
        page.row(cells << number(sum));
    }
    return {page};
}

std::vector<Page> Story::monthsByIndicators() const
{
    Page page;
    page.row({title(m_language.month)});
    QVariantList headings{m_language.month};
    const auto rows = rowsOf(false);
    for (const Row &row : rows) {
        headings << label(row);
    }
    page.row(headings);
    for (int i = 0; i < m_months; ++i) {
        QVariantList cells{heading(i)};
        for (const Row &row : rows) {
            cells << number(row.values[static_cast<std::size_t>(i)]);
        }
        page.row(cells);
    }
    return {page};
}

std::vector<Page> Story::yearsAboveMonths() const
{
    Page page;
    page.row({title(m_language.indicator)}).blankRow();
    QVariantList years{m_language.indicator};
    QVariantList names{QVariant()};
    int first = 0;
    for (int i = 0; i < m_months; ++i) {
        const bool begins = i == 0 || month(i).number() == 1;
        years << (begins ? QVariant(month(i).year()) : QVariant());
        names << m_language.months[month(i).number() - 1];
        if (i + 1 == m_months || month(i + 1).number() == 1) {
            if (i > first) {
                page.merge({{2, first + 1}, {2, i + 1}});
            }
            first = i + 1;
        }
    }
    page.row(years).row(names);
    for (const Row &row : rowsOf(false)) {
        QVariantList cells{label(row)};
        std::ranges::for_each(row.values, [&](int value) { cells << number(value); });
        page.row(cells);
    }
    return {page};
}

std::vector<Page> Story::sheetPerYear() const
{
    std::vector<Page> pages;
    const auto rows = rowsOf(false);
    for (int year = m_first.year(); year <= month(m_months - 1).year(); ++year) {
        Page page(QString::number(year));
        page.row({title(m_language.year.arg(year))}).blankRow();
        QVariantList headings{m_language.indicator};
        std::ranges::for_each(m_language.months, [&](const QString &m) { headings << m; });
        page.row(headings);
        for (const Row &row : rows) {
            QVariantList cells{label(row)};
            for (int number_ = 1; number_ <= 12; ++number_) {
                const auto index = (*Month::make(year, number_) - m_first).count();
                const bool given = index >= 0 && index < m_months;
                cells << (given ? number(row.values[static_cast<std::size_t>(index)]) : QVariant());
            }
            page.row(cells);
        }
        pages.push_back(page);
    }
    return pages;
}

std::vector<Page> Story::sheetPerMonth() const
{
    std::vector<Page> pages;
    const auto rows = rowsOf(false);
    for (int i = 0; i < m_months; ++i) {
        const Month m = month(i);
        Page page(u"%1 %2"_s.arg(m_language.months[m.number() - 1]).arg(m.year()));
        page.row({m_language.places.at(m_place)});
        page.row({m_language.asOf.arg(m.lastDay().day())
                      .arg(m_language.months[m.number() - 1])
                      .arg(m.year())});
        page.blankRow();
        for (const Row &row : rows) {
            page.row({label(row), number(row.values[static_cast<std::size_t>(i)])});
        }
        pages.push_back(page);
    }
    return pages;
}

std::vector<Page> Story::longList() const
{
    Page page;
    page.row({u"Persons"_s, u"Reporting month"_s, u"Nationality"_s, u"Country"_s, u"Indicator"_s,
              u"Remarks"_s});
    for (int i = 0; i < m_months; ++i) {
        for (const Row &row : m_rows) {
            page.row({number(row.values[static_cast<std::size_t>(i)]), heading(i),
                      row.nationality.isEmpty() ? QVariant()
                                                : m_language.nationalities.at(row.nationality),
                      m_language.places.at(m_place), name(row), u"-"_s});
        }
    }
    return {page};
}

std::vector<Page> Story::longListOfCodes() const
{
    Page page;
    page.row({u"year"_s, u"month"_s, u"country"_s, u"indicator"_s, u"breakdown"_s, u"value"_s});
    for (const Row &row : m_rows) {
        for (int i = 0; i < m_months; ++i) {
            page.row({month(i).year(), month(i).number(), m_place, row.indicator, row.nationality,
                      row.values[static_cast<std::size_t>(i)]});
        }
    }
    return {page};
}

std::vector<Page> Story::labelPrefixes() const
{
    Page page;
    page.row({title(QString())});
    QVariantList headings{m_language.indicator};
    for (int i = 0; i < m_months; ++i) {
        headings << heading(i);
    }
    page.row(headings);
    for (const Row &row : m_rows) {
        QVariantList cells{row.nationality.isEmpty() ? name(row)
                                                     : name(row) + u" - "_s
                                   + m_language.nationalities.at(row.nationality)};
        std::ranges::for_each(row.values, [&](int value) { cells << number(value); });
        page.row(cells);
    }
    return {page};
}

std::vector<Page> Story::sections() const
{
    Page page;
    page.row({title(QString())}).blankRow();
    QVariantList headings{m_language.nationality};
    for (int i = 0; i < m_months; ++i) {
        headings << heading(i);
    }
    page.row(headings);
    for (const QString &code : {u"new_arrivals"_s, u"present_total"_s}) {
        page.row({m_language.indicators.at(code)});
        for (const Row &row : m_rows) {
            if (row.indicator == code) {
                QVariantList cells{row.nationality.isEmpty() ? m_language.total : label(row)};
                std::ranges::for_each(row.values, [&](int value) { cells << number(value); });
                page.row(cells);
            }
        }
    }
    return {page};
}

} // namespace mm::test
