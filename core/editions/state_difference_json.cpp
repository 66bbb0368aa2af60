// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/state_difference_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int kFormatVersion = 1;

QJsonObject changeJson(const Change &change, const Catalogue &catalogue)
{
    const SeriesKey &series = change.key.series;
    return {{u"country"_s, catalogue[series.place].code},
            {u"indicator"_s, catalogue[series.indicator].code},
            {u"breakdown"_s, catalogue[series.breakdown].code},
            {u"month"_s, change.key.month.toString()},
            {u"before"_s, entryJson(change.before)},
            {u"after"_s, entryJson(change.after)}};
}

QJsonObject rankJson(const RankDifference &rank, Month month)
{
    const auto number
        = [](const std::optional<int> &known) { return known ? QJsonValue(*known) : QJsonValue(); };
    return {{u"month"_s, month.toString()},
            {u"block"_s, rank.block},
            {u"name"_s, rank.name},
            {u"before"_s, number(rank.before)},
            {u"after"_s, number(rank.after)}};
}

QJsonValue textJson(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject sentenceJson(const SentenceDifference &sentence, Month month)
{
    QJsonObject object{{u"month"_s, month.toString()},
                       {u"sentence"_s, sentence.key},
                       {u"before"_s, textJson(sentence.before)},
                       {u"after"_s, textJson(sentence.after)}};
    if (!sentence.before) {
        object.insert(u"withheld_before"_s, sentence.withheldBefore);
    }
    if (!sentence.after) {
        object.insert(u"withheld_after"_s, sentence.withheldAfter);
    }
    return object;
}

} // namespace

QJsonObject entryJson(const std::optional<Datum> &entry)
{
    const auto amount = entry ? entry->amount() : std::nullopt;
    const auto value = [](Amount known) {
        return known.isWhole() ? QJsonValue(known.rounded()) : QJsonValue(known.toDouble());
    };
    return {{u"value"_s, amount ? value(*amount) : QJsonValue()},
            {u"status"_s, entry ? statusName(entry->status()) : u"not_reported"_s}};
}

QJsonObject stateDifferenceJson(const StateDifference &difference, const Catalogue &catalogue)
{
    QJsonArray values;
    for (const Change &change : difference.values) {
        values.append(changeJson(change, catalogue));
    }
    QJsonArray sentences;
    QJsonArray blocks;
    QJsonArray ranks;
    for (const MonthDifference &factsheet : difference.factsheets) {
        for (const SentenceDifference &sentence : factsheet.sentences) {
            sentences.append(sentenceJson(sentence, factsheet.month));
        }
        for (const BlockDifference &block : factsheet.blocks) {
            blocks.append(QJsonObject{{u"month"_s, factsheet.month.toString()},
                                      {u"block"_s, block.block},
                                      {u"title"_s, block.title}});
        }
        for (const RankDifference &rank : factsheet.ranks) {
            ranks.append(rankJson(rank, factsheet.month));
        }
    }
    QJsonArray errata;
    for (const QString &erratum : difference.errata) {
        errata.append(erratum);
    }
    return {{u"format_version"_s, kFormatVersion},
            {u"from"_s, difference.from},
            {u"to"_s, difference.to},
            {u"values"_s, values},
            {u"sentences"_s, sentences},
            {u"blocks"_s, blocks},
            {u"ranks"_s, ranks},
            {u"errata"_s, errata}};
}

} // namespace mm
