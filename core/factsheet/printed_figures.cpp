// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/printed_figures.h"

#include "core/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

const QStringList &columns()
{
    static const QStringList names{u"block"_s, u"row"_s, u"column"_s, u"value"_s, u"state"_s};
    return names;
}

/// The rows of a table as RFC 4180 has them, with line feeds.
std::vector<QStringList> rowsOf(const QString &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype at = 0; at < csv.size(); ++at) {
        const QChar c = csv[at];
        if (c == u'"') {
            const bool isDoubled = quoted && at + 1 < csv.size() && csv[at + 1] == u'"';
            at += isDoubled ? 1 : 0;
            quoted = isDoubled || !quoted;
            cell += isDoubled ? QString(c) : QString();
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row.append(std::exchange(cell, {}));
            if (c == u'\n') {
                rows.push_back(std::exchange(row, {}));
            }
        } else {
            cell += c;
        }
    }
    return rows;
}

bool isTableOf(const QJsonObject &package, const QByteArray &csv)
{
    const QJsonArray resources = package[u"resources"].toArray();
    return resources.size() == 1
        && resources[0][u"hash"].toString() == u"sha256:"_s + sha256Hex(csv);
}

} // namespace

std::vector<PrintedFigure> readPrintedTable(const QByteArray &csv)
{
    const std::vector<QStringList> rows = rowsOf(QString::fromUtf8(csv));
    if (rows.empty() || rows.front() != columns()) {
        return {};
    }
    std::vector<PrintedFigure> figures;
    for (const QStringList &row : rows) {
        if (row.size() != columns().size()) {
            return {};
        }
        figures.push_back({row[0], row[1], row[2], row[3], row[4]});
    }
    figures.erase(figures.begin());
    return figures;
}

Result<PrintedFigures, PrintedFault> readPrintedFigures(const QByteArray &package,
                                                        const QByteArray &csv)
{
    const QJsonObject document = QJsonDocument::fromJson(package).object();
    const QJsonObject origin = document[u"factsheet"].toObject();
    const auto month = Month::parse(origin[u"month"].toString());
    if (!month) {
        return failure(PrintedFault::Nameless);
    }
    std::vector<PrintedFigure> figures = readPrintedTable(csv);
    if (figures.empty() || !isTableOf(document, csv)) {
        return failure(PrintedFault::Altered);
    }
    return PrintedFigures{*month,
                          origin[u"place"].toString(),
                          origin[u"style"].toString(),
                          origin[u"language"].toString(),
                          document[u"version"].toString(),
                          std::move(figures)};
}

std::vector<FigureDifference> differingFigures(const std::vector<PrintedFigure> &printed,
                                               const std::vector<PrintedFigure> &now)
{
    std::vector<FigureDifference> differences;
    std::vector<bool> taken(now.size());
    for (const PrintedFigure &figure : printed) {
        // A number can stand at one place twice; each is held against one.
        std::size_t at = 0;
        while (at < now.size() && (taken[at] || !figure.isWhere(now[at]))) {
            ++at;
        }
        if (at == now.size()) {
            differences.push_back({figure, std::nullopt});
            continue;
        }
        taken[at] = true;
        if (!figure.agreesWith(now[at])) {
            differences.push_back({figure, now[at]});
        }
    }
    return differences;
}

} // namespace mm
