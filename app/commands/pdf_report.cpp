// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pdf_report.h"

#include <QJsonArray>

namespace mm {

namespace {

QJsonObject figureJson(const PrintedFigure &figure)
{
    return {{QStringLiteral("value"),
             figure.value.isEmpty() ? QJsonValue() : QJsonValue(figure.value.toDouble())},
            {QStringLiteral("state"), figure.state}};
}

/// @param other name of what the printed figure differs from: "now", "then"
QJsonArray differencesJson(const std::vector<FigureDifference> &differences, const QString &other)
{
    QJsonArray array;
    for (const FigureDifference &difference : differences) {
        array.push_back(QJsonObject{
            {QStringLiteral("block"), difference.printed.block},
            {QStringLiteral("row"), difference.printed.row},
            {QStringLiteral("column"), difference.printed.column},
            {QStringLiteral("printed"), figureJson(difference.printed)},
            {other, difference.now ? QJsonValue(figureJson(*difference.now)) : QJsonValue()}});
    }
    return array;
}

QString figureText(const std::optional<PrintedFigure> &figure)
{
    if (!figure) {
        return QStringLiteral("not on the page");
    }
    return figure->value.isEmpty() ? QString(figure->state).replace(u'_', u' ') : figure->value;
}

void printDifferences(const std::vector<FigureDifference> &differences, QStringView other,
                      Console &console)
{
    for (const FigureDifference &difference : differences) {
        const PrintedFigure &figure = difference.printed;
        console.out << '[' << figure.block << "] " << figure.row << ", " << figure.column
                    << ": printed " << figureText(figure) << ", " << other << ' '
                    << figureText(difference.now) << '\n';
    }
}

} // namespace

QString PdfReport::verdict() const
{
    return !isCompared     ? QStringLiteral("intact")
        : !forged.empty()  ? QStringLiteral("tampered")
        : !changed.empty() ? QStringLiteral("differs")
                           : QStringLiteral("agrees");
}

QJsonObject pdfReportJson(const PdfReport &report)
{
    const PrintedFigures &printed = report.printed;
    QJsonObject json{{QStringLiteral("format_version"), 1},
                     {QStringLiteral("verdict"), report.verdict()},
                     {QStringLiteral("month"), printed.month.toString()},
                     {QStringLiteral("country"), printed.place},
                     {QStringLiteral("style"), printed.style},
                     {QStringLiteral("language"), printed.language},
                     {QStringLiteral("state"), printed.stateId},
                     {QStringLiteral("figures"), static_cast<qint64>(printed.figures.size())}};
    if (report.isCompared) {
        json.insert(QStringLiteral("change_set"),
                    report.madeAt ? QJsonValue(report.madeAt->id) : QJsonValue());
        json.insert(QStringLiteral("agree"),
                    static_cast<qint64>(printed.figures.size() - report.changed.size()));
        json.insert(QStringLiteral("differences"),
                    differencesJson(report.changed, QStringLiteral("now")));
        json.insert(QStringLiteral("tampered"),
                    differencesJson(report.forged, QStringLiteral("then")));
    }
    return json;
}

void printPdfReport(const PdfReport &report, Console &console)
{
    const PrintedFigures &printed = report.printed;
    console.out << "Factsheet of " << printed.month.toString() << " for " << printed.place
                << ", style " << printed.style << ", language " << printed.language << '\n';
    if (!report.isCompared) {
        console.out << printed.figures.size() << " figures, as they were written; name a dataset "
                    << "to hold them against: mixed-movements verify FILE.pdf DATASET\n";
        return;
    }
    if (report.madeAt) {
        console.out << "Made from change set " << report.madeAt->id << " of "
                    << report.madeAt->at.toString(Qt::ISODate) << '\n';
    } else {
        console.out << "Made from a state of the data that this dataset does not have\n";
    }
    if (!report.forged.empty()) {
        console.out << "Tampered with: that state gives other figures\n";
        printDifferences(report.forged, u"then", console);
    }
    printDifferences(report.changed, u"now", console);
    console.out << printed.figures.size()
                << " figures: " << printed.figures.size() - report.changed.size()
                << " still agree, " << report.changed.size()
                << (report.changed.size() == 1 ? " does not\n" : " do not\n");
}

} // namespace mm
