// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sdmx_export.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/exchange_tr.h"

#include <QIODevice>

namespace mm {

namespace {

constexpr QStringView kStructure = u"MM:MIXED_MOVEMENTS(1.0)";

QStringView unitCode(Unit unit)
{
    switch (unit) {
    case Unit::Persons:
        return u"PERSONS";
    case Unit::Decisions:
        return u"DECISIONS";
    case Unit::Events:
        return u"EVENTS";
    }
    Q_UNREACHABLE();
}

void writeObservation(CsvWriter &csv, const Observation &observation, const Catalogue &catalogue)
{
    const SeriesKey &series = observation.key.series;
    const Datum &datum = observation.datum;
    csv.text(u"dataflow");
    csv.text(kStructure);
    csv.text(u"I");
    csv.text(u"M");
    csv.text(sdmxId(catalogue[series.place].code));
    csv.text(sdmxId(catalogue[series.indicator].code));
    csv.text(sdmxId(catalogue[series.breakdown].code));
    csv.text(observation.key.month.toString());
    if (const auto amount = datum.amount()) {
        csv.number(*amount);
    } else {
        csv.text({});
    }
    csv.text(sdmxStatus(datum.status()));
    csv.text(unitCode(catalogue[series.indicator].unit));
    csv.endRow();
}

} // namespace

QString sdmxId(const QString &code)
{
    if (code.isEmpty()) {
        return QStringLiteral("_T");
    }
    const QString letters = code.normalized(QString::NormalizationForm_D).toUpper();
    QString id;
    for (const QChar c : letters) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80) {
            id += c;
        } else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'_')) {
            id += u'_';
        }
    }
    return id.endsWith(u'_') ? id.chopped(1) : id;
}

QStringView sdmxStatus(Status status)
{
    switch (status) {
    case Status::Confirmed:
        return u"A";
    case Status::Provisional:
        return u"P";
    case Status::Estimated:
        return u"E";
    case Status::Suppressed:
        return u"Q";
    case Status::NotApplicable:
        return u"M";
    }
    Q_UNREACHABLE();
}

Result<qint64, QString> writeSdmxCsv(QIODevice &device, const Dataset &dataset,
                                     const Catalogue &catalogue, const CancelToken &cancel)
{
    CsvWriter csv(device);
    for (const QStringView name :
         {u"STRUCTURE", u"STRUCTURE_ID", u"ACTION", u"FREQ", u"REF_AREA", u"INDICATOR",
          u"BREAKDOWN", u"TIME_PERIOD", u"OBS_VALUE", u"OBS_STATUS", u"UNIT_MEASURE"}) {
        csv.text(name);
    }
    csv.endRow();
    qint64 rows = 0;
    for (const auto &block : dataset.blocks()) {
        if (cancel.isCancelled()) {
            return tl::make_unexpected(ExchangeTr::tr("The export was stopped."));
        }
        for (const Observation &observation : block->observations()) {
            writeObservation(csv, observation, catalogue);
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
