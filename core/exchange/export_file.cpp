// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_file.h"

#include "core/base/whole_file.h"
#include "core/exchange/csv_export.h"
#include "core/exchange/data_package.h"
#include "core/exchange/exchange_tr.h"
#include "core/exchange/sdmx_export.h"
#include "core/exchange/xlsx_export.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace mm {

namespace {

using Written = Result<qint64, QString>;

template <class Write>
Written replaceWith(const QString &path, Write write)
{
    qint64 count = 0;
    return writeWholeFile(path,
                          [&](QIODevice &device) {
                              return write(device).map(
                                  [&count](qint64 written) { count = written; });
                          })
        .map([&count] { return count; });
}

Written writePackage(const QString &path, const Dataset &dataset, const Catalogue &catalogue,
                     const Provenance &provenance)
{
    const QDir folder(path);
    if (!QDir().mkpath(path)) {
        return failure(ExchangeTr::tr("The folder “%1” cannot be made.").arg(path));
    }
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    Written rows = writeCsv(csv, dataset, catalogue);
    if (!rows) {
        return rows;
    }
    const QJsonObject descriptor
        = dataPackageDescriptor(csv.data(), dataset, catalogue, provenance);
    // The descriptor last: its hash tells whether the table beside it is the one it speaks of.
    return writeWholeFile(folder.filePath(kDataPackageTable), csv.data())
        .and_then([&] {
            return writeWholeFile(folder.filePath(kDataPackageDescriptor),
                                  QJsonDocument(descriptor).toJson(QJsonDocument::Indented));
        })
        .map([&] { return *rows; });
}

} // namespace

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::DataPackage:
        return QStringLiteral("datapackage");
    case ExportFormat::SdmxCsv:
        return QStringLiteral("sdmx-csv");
    case ExportFormat::Hxl:
        return QStringLiteral("hxl");
    }
    Q_UNREACHABLE();
}

std::vector<ExportFormat> exportFormats()
{
    return {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::DataPackage, ExportFormat::SdmxCsv,
            ExportFormat::Hxl};
}

std::optional<ExportFormat> exportFormatFromName(const QString &name)
{
    const auto formats = exportFormats();
    const auto found = std::ranges::find(formats, name, &exportFormatName);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

Result<qint64, QString> exportDataset(const QString &path, ExportFormat format,
                                      const Dataset &dataset, const Catalogue &catalogue,
                                      const Provenance &provenance)
{
    switch (format) {
    case ExportFormat::Csv:
        return replaceWith(path,
                           [&](QIODevice &device) { return writeCsv(device, dataset, catalogue); });
    case ExportFormat::Hxl:
        return replaceWith(path, [&](QIODevice &device) {
            return writeCsv(device, dataset, catalogue, CsvHeading::NamesAndHashtags);
        });
    case ExportFormat::SdmxCsv:
        return replaceWith(
            path, [&](QIODevice &device) { return writeSdmxCsv(device, dataset, catalogue); });
    case ExportFormat::DataPackage:
        return writePackage(path, dataset, catalogue, provenance);
    case ExportFormat::Xlsx:
        return xlsxOf(dataset, catalogue, provenance)
            .and_then([&](const QByteArray &bytes) { return writeWholeFile(path, bytes); })
            .map([&] { return static_cast<qint64>(dataset.observationCount()); });
    }
    Q_UNREACHABLE();
}

} // namespace mm
