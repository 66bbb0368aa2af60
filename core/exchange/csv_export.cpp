// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_export.h"

#include "core/exchange/csv_writer.h"

#include <QIODevice>

namespace mm {

namespace {

void writeValue(CsvWriter &csv, const Datum &datum)
{
    switch (datum.status()) {
    case Status::Suppressed:
        csv.text(u"*");
        break;
    case Status::NotApplicable:
        csv.text(u"n/a");
        break;
    case Status::Confirmed:
    case Status::Provisional:
    case Status::Estimated:
        csv.number(*datum.amount());
        break;
    }
}

} // namespace

Result<qint64, QString> writeCsv(QIODevice &device, const Dataset &dataset,
                                 const Catalogue &catalogue, const CancelToken &cancel)
{
    CsvWriter csv(device);
    for (const QStringView name :
         {u"country", u"indicator", u"breakdown", u"month", u"value", u"status"}) {
        csv.text(name);
    }
    csv.endRow();
    qint64 rows = 0;
    for (const auto &block : dataset.blocks()) {
        if (cancel.isCancelled()) {
            return tl::make_unexpected(QStringLiteral("The export was stopped."));
        }
        for (const Observation &observation : block->observations()) {
            const SeriesKey &series = observation.key.series;
            csv.text(catalogue[series.place].code);
            csv.text(catalogue[series.indicator].code);
            csv.text(catalogue[series.breakdown].code);
            csv.text(observation.key.month.toString());
            writeValue(csv, observation.datum);
            csv.text(statusName(observation.datum.status()));
            csv.endRow();
            ++rows;
        }
    }
    if (!csv.flush()) {
        return tl::make_unexpected(
            QStringLiteral("The file could not be written: %1.").arg(device.errorString()));
    }
    return rows;
}

} // namespace mm
