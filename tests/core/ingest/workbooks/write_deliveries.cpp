// SPDX-License-Identifier: GPL-3.0-or-later
// write_deliveries FOLDER: each delivery of tests/core/ingest/deliveries as cells and as what they
// say, for make_workbooks.py. Figures are drawn with MM_TEST_SEED.
#include "tests/core/ingest/delivery.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace mm;
using namespace mm::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Page &page, CellPosition at, const QVariant &value)
{
    const bool isDate = value.typeId() == QMetaType::QDate;
    QJsonObject cell{{u"row"_s, at.row},
                     {u"column"_s, at.column},
                     {isDate ? u"date"_s : u"value"_s,
                      isDate ? QJsonValue(value.toDate().toString(Qt::ISODate))
                             : QJsonValue::fromVariant(value)}};
    if (std::ranges::find(page.formulas(), at) != page.formulas().end()) {
        cell[u"formula"_s] = true;
    }
    if (page.isPercent(at)) {
        cell[u"percent"_s] = true;
    }
    return cell;
}

QJsonArray jsonOf(const std::vector<int> &numbers)
{
    QJsonArray array;
    std::ranges::copy(numbers, std::back_inserter(array));
    return array;
}

QJsonObject jsonOf(const Page &page)
{
    QJsonArray cells;
    for (const auto &[at, value] : page.cells()) {
        cells.append(jsonOf(page, at, value));
    }
    QJsonArray merges;
    for (const CellRange &range : page.merges()) {
        merges.append(
            QJsonArray{range.first.row, range.first.column, range.last.row, range.last.column});
    }
    return {{u"name"_s, page.name()},
            {u"hidden"_s, !page.isVisible()},
            {u"cells"_s, cells},
            {u"merges"_s, merges},
            {u"hidden_rows"_s, jsonOf(page.hiddenRows())},
            {u"hidden_columns"_s, jsonOf(page.hiddenColumns())}};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        return 2;
    }
    const QDir to(QString::fromLocal8Bit(argv[1]));
    const QDir from(QStringLiteral(MM_DELIVERIES));
    Random random;
    for (const QFileInfo &description : from.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(description.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        const Delivery delivery(QString::fromUtf8(file.readAll()), random);
        QJsonArray sheets;
        for (const Page &page : delivery.pages()) {
            sheets.append(jsonOf(page));
        }
        const QString path = to.filePath(description.completeBaseName());
        if (!write(path + u".json"_s, QJsonDocument(sheets).toJson(QJsonDocument::Compact))
            || !write(path + u".reading"_s, delivery.expected().toText().toUtf8())) {
            return 1;
        }
    }
    return 0;
}
