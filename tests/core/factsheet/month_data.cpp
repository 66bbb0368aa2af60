// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/month_data.h"

#include "core/factsheet/edition_style_reader.h"
#include "core/model/catalogue_reader.h"

#include <QFile>

namespace mm::test {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The value of a result a test cannot go on without.
template <class Value>
Value demand(Result<Value, QString> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error()));
    }
    return *std::move(result);
}

} // namespace

MonthData::MonthData()
    : m_catalogue(demand(readCatalogue(text(":/catalogue"), text("western-balkans"))))
{
}

MonthData MonthData::fromCsv(const QByteArray &csv)
{
    MonthData data;
    QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        const auto status = statusFromName(cells[5]);
        const auto datum = Datum::make(Amount::of(cells[4].toLongLong()), *status);
        data.m_data.insert_or_assign(data.key(cells[0], cells[1], cells[3], cells[2]), *datum);
    }
    return data;
}

MonthData MonthData::editions()
{
    return fromCsv(fileBytes(text(MM_FACTSHEET_TEST_DIR "/editions.csv")));
}

MonthData &MonthData::put(const char *place, const char *indicator, const char *month, Datum datum,
                          const char *breakdown)
{
    m_data.insert_or_assign(key(text(place), text(indicator), text(month), text(breakdown)), datum);
    return *this;
}

MonthData &MonthData::set(const char *place, const char *indicator, const char *month, qint64 count,
                          const char *breakdown)
{
    return put(place, indicator, month, Datum::confirmed(Amount::of(count)), breakdown);
}

MonthData &MonthData::drop(const char *place, const char *indicator, const char *month,
                           const char *breakdown)
{
    m_data.erase(key(text(place), text(indicator), text(month), text(breakdown)));
    return *this;
}

Dataset MonthData::dataset() const
{
    std::vector<Observation> observations;
    observations.reserve(m_data.size());
    for (const auto &[key, datum] : m_data) {
        observations.push_back({key, datum});
    }
    return Dataset::of(std::move(observations));
}

Factsheet MonthData::factsheet(const char *month, const char *style) const
{
    const Dataset data = dataset();
    const FactsheetQuery query{*Month::parse(text(month)), {}, {}};
    return demand(makeFactsheet(query, data, data, m_catalogue, shippedStyle(text(style))));
}

ObservationKey MonthData::key(const QString &place, const QString &indicator, const QString &month,
                              const QString &breakdown) const
{
    return {{*m_catalogue.findIndicator(indicator), *m_catalogue.findPlace(place),
             breakdown.isEmpty() ? kTotal : *m_catalogue.findBreakdown(breakdown)},
            *Month::parse(month)};
}

EditionStyle shippedStyle(const QString &code, const QString &language)
{
    return demand(loadEditionStyle(text(":/factsheet"), {code, language, {}}));
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be opened", qPrintable(path));
    }
    return file.readAll();
}

} // namespace mm::test
