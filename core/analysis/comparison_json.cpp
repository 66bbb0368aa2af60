// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_json.h"

#include "core/analysis/footnotes.h"

#include <QJsonArray>

namespace mm {

namespace {

constexpr int kFormatVersion = 1;

QString groupName(GroupBy by)
{
    switch (by) {
    case GroupBy::Country:
        return QStringLiteral("country");
    case GroupBy::Breakdown:
        return QStringLiteral("breakdown");
    case GroupBy::Month:
        return QStringLiteral("month");
    }
    Q_UNREACHABLE();
}

QJsonValue number(const std::optional<Amount> &amount)
{
    if (!amount) {
        return QJsonValue::Null;
    }
    return amount->isWhole() ? QJsonValue(amount->thousandths() / Amount::kScale)
                             : QJsonValue(amount->toDouble());
}

QJsonObject side(const PeriodQuery &query, const QString &words)
{
    return {{QStringLiteral("first"), query.period.first().toString()},
            {QStringLiteral("last"), query.period.last().toString()},
            {QStringLiteral("words"), words},
            {QStringLiteral("as_of"), query.asOf.toString()}};
}

QJsonObject value(const PeriodValue &value)
{
    return {{QStringLiteral("value"), number(value.amount)},
            {QStringLiteral("months_reported"), value.monthsReported},
            {QStringLiteral("months_expected"), value.monthsExpected}};
}

QJsonObject sides(const ComparisonRow &row)
{
    QJsonObject object{
        {QStringLiteral("a"), value(row.a)},
        {QStringLiteral("b"), value(row.b)},
        {QStringLiteral("change"), number(row.change)},
        {QStringLiteral("percent"),
         row.percent ? QJsonValue(*row.percent) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("no_percent_because"),
         row.noPercent ? QJsonValue(noPercentName(*row.noPercent)) : QJsonValue(QJsonValue::Null)}};
    if (row.noPercent == NoPercent::ScopeBreak) {
        object[u"scope_break"] = row.scopeBreak;
    }
    return object;
}

QJsonObject namedRow(const ComparisonRow &row)
{
    QJsonObject object = sides(row);
    object[u"key"] = row.key;
    object[u"label"] = row.label;
    return object;
}

} // namespace

QJsonObject comparisonJson(const Comparison &comparison, const Catalogue &catalogue)
{
    QJsonArray rows;
    for (const ComparisonRow &row : comparison.rows) {
        rows.append(namedRow(row));
    }
    const std::vector<QString> notes = notesBelow(comparison, catalogue);
    const ComparisonQuery &query = comparison.query;
    return {{QStringLiteral("format_version"), kFormatVersion},
            {QStringLiteral("indicator"), catalogue[query.indicator].code},
            {QStringLiteral("by"), groupName(query.by)},
            {QStringLiteral("a"), side(query.a, comparison.aWords)},
            {QStringLiteral("b"), side(query.b, comparison.bWords)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("total"),
             comparison.total
                 ? sides(*comparison.total)
                 : QJsonObject{{QStringLiteral("refused"), comparison.total.error().code},
                               {QStringLiteral("text"), comparison.total.error().text}}},
            {QStringLiteral("notes"),
             QJsonArray::fromStringList(QStringList(notes.begin(), notes.end()))}};
}

} // namespace mm
