// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_export.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/exchange_tr.h"

#include <QIODevice>

namespace mm {

namespace {

// https://hxlstandard.org: the tags of the columns above.
constexpr std::array<QStringView, kLongColumns.size()> kHashtags{
    u"#country+code", u"#indicator+code", u"#group+breakdown",
    u"#date+month",   u"#affected+num",   u"#meta+status"};

void writeRow(CsvWriter &csv, std::span<const QStringView> texts)
{
    for (const QStringView text : texts) {
        csv.text(text);
    }
    csv.endRow();
}

} // namespace

QStringView gapText(Status status)
{
    return status == Status::Suppressed ? QStringView(u"*") : QStringView(u"n/a");
}

Result<qint64, QString> writeCsv(QIODevice &device, const Dataset &dataset,
                                 const Catalogue &catalogue, CsvHeading heading,
                                 const CancelToken &cancel)
{
    CsvWriter csv(device);
    writeRow(csv, kLongColumns);
    if (heading == CsvHeading::NamesAndHashtags) {
        writeRow(csv, kHashtags);
    }
    qint64 rows = 0;
    for (const auto &block : dataset.blocks()) {
        if (cancel.isCancelled()) {
            return tl::make_unexpected(ExchangeTr::tr("The export was stopped."));
        }
        for (const Observation &observation : block->observations()) {
            const SeriesKey &series = observation.key.series;
            csv.text(catalogue[series.place].code);
            csv.text(catalogue[series.indicator].code);
            csv.text(catalogue[series.breakdown].code);
            csv.text(observation.key.month.toString());
            const Datum &datum = observation.datum;
            if (const auto amount = datum.amount()) {
                csv.number(*amount);
            } else {
                csv.text(gapText(datum.status()));
            }
            csv.text(statusName(datum.status()));
            csv.endRow();
            ++rows;
        }
    }
    if (!csv.flush()) {
        return tl::make_unexpected(
            ExchangeTr::tr("The file could not be written: %1.").arg(device.errorString()));
    }
    return rows;
}

} // namespace mm
