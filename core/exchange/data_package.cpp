// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/data_package.h"

#include "core/base/sha256.h"
#include "core/exchange/csv_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

QJsonObject category(const QString &value, const QString &label)
{
    return {{u"value"_s, value}, {u"label"_s, label}};
}

QJsonObject field(QStringView name, const QString &type, const QString &description)
{
    return {{u"name"_s, name.toString()}, {u"type"_s, type}, {u"description"_s, description}};
}

QJsonArray codesOf(const auto &items)
{
    QJsonArray categories;
    for (const auto &item : items) {
        if (!item.code.isEmpty()) {
            categories.append(category(item.code, item.label));
        }
    }
    return categories;
}

QJsonArray statuses()
{
    QJsonArray categories;
    for (const auto &[status, label] :
         {std::pair(Status::Confirmed, u"confirmed"_s),
          std::pair(Status::Provisional, u"provisional: may change"_s),
          std::pair(Status::Estimated, u"estimated"_s),
          std::pair(Status::Suppressed, u"withheld because it is small, or to protect others"_s),
          std::pair(Status::NotApplicable, u"the figure cannot exist"_s)}) {
        categories.append(category(statusName(status), label));
    }
    return categories;
}

QJsonObject schema(const Catalogue &catalogue)
{
    QJsonObject country
        = field(kLongColumns[0], u"string"_s, u"Country or territory, or region."_s);
    country.insert(u"categories"_s, codesOf(catalogue.places()));
    QJsonObject indicator = field(kLongColumns[1], u"string"_s, u"What is counted."_s);
    indicator.insert(u"categories"_s, codesOf(catalogue.indicators()));
    const QJsonObject breakdown
        = field(kLongColumns[2], u"string"_s, u"Nationality or type of centre; empty: all."_s);
    QJsonObject month = field(kLongColumns[3], u"yearmonth"_s, u"Month of the figure."_s);
    QJsonObject value = field(kLongColumns[4], u"number"_s,
                              u"Flows count the month, stocks what is there at its end."_s);
    value.insert(
        u"missingValues"_s,
        QJsonArray{category(gapText(Status::Suppressed).toString(), u"withheld"_s),
                   category(gapText(Status::NotApplicable).toString(), u"cannot exist"_s)});
    QJsonObject status = field(kLongColumns[5], u"string"_s, u"How far it can be relied on."_s);
    status.insert(u"categories"_s, statuses());
    QJsonArray key;
    for (std::size_t i = 0; i < 4; ++i) {
        key.append(kLongColumns[i].toString());
    }
    return {{u"$schema"_s, u"https://datapackage.org/profiles/2.0/tableschema.json"_s},
            {u"fields"_s, QJsonArray{country, indicator, breakdown, month, value, status}},
            // An empty breakdown is the total, no missing value.
            {u"missingValues"_s, QJsonArray()},
            {u"primaryKey"_s, key}};
}

} // namespace

QJsonObject dataPackageDescriptor(const QByteArray &csv, const Dataset &dataset,
                                  const Catalogue &catalogue, const Provenance &provenance)
{
    const QJsonObject resource{{u"name"_s, u"data"_s},
                               {u"type"_s, u"table"_s},
                               {u"path"_s, QString(kDataPackageTable)},
                               {u"format"_s, u"csv"_s},
                               {u"mediatype"_s, u"text/csv"_s},
                               {u"encoding"_s, u"utf-8"_s},
                               {u"bytes"_s, csv.size()},
                               {u"hash"_s, u"sha256:"_s + sha256Hex(csv)},
                               {u"schema"_s, schema(catalogue)}};
    QStringList description;
    for (const ProvenanceLine &line : provenanceLines(provenance, dataset, catalogue)) {
        description << u"%1: %2"_s.arg(line.label, line.text);
    }
    QJsonObject package{{u"$schema"_s, u"https://datapackage.org/profiles/2.0/datapackage.json"_s},
                        {u"name"_s, u"mixed-movements-"_s + catalogue.region()},
                        {u"title"_s, exportTitle(catalogue)},
                        {u"description"_s, description.join(u'\n')},
                        {u"version"_s, provenance.state},
                        {u"sources"_s, QJsonArray{QJsonObject{{u"title"_s, catalogue.source()}}}},
                        {u"resources"_s, QJsonArray{resource}}};
    if (provenance.changedAt.isValid()) {
        package.insert(u"created"_s, provenance.changedAt.toUTC().toString(Qt::ISODate));
    }
    return package;
}

} // namespace mm
