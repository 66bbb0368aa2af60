// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison_recipe.h"

#include "core/analysis/period_words.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr std::array kViewCodes{
    std::pair{ComparisonView::Bars, QLatin1String("bars")},
    std::pair{ComparisonView::Change, QLatin1String("change")},
    std::pair{ComparisonView::Months, QLatin1String("months")},
    std::pair{ComparisonView::Countries, QLatin1String("countries")},
    std::pair{ComparisonView::Explained, QLatin1String("explained")},
    std::pair{ComparisonView::Share, QLatin1String("share")},
    std::pair{ComparisonView::Rank, QLatin1String("rank")},
    std::pair{ComparisonView::Nationalities, QLatin1String("nationalities")},
    std::pair{ComparisonView::Stages, QLatin1String("stages")}};

constexpr std::array kGroundCodes{
    std::pair{LinesGround::Plain, QLatin1String("plain")},
    std::pair{LinesGround::Difference, QLatin1String("difference")},
    std::pair{LinesGround::EarlierYears, QLatin1String("earlier_years")}};

template <class Codes, class Value>
QString codeOf(const Codes &codes, Value value)
{
    const auto found
        = std::ranges::find_if(codes, [value](const auto &pair) { return pair.first == value; });
    return found == codes.end() ? QString() : QString(found->second);
}

template <class Value, std::size_t count>
std::optional<Value> valueOf(const std::array<std::pair<Value, QLatin1String>, count> &codes,
                             const QJsonValue &code)
{
    const QString text = code.toString();
    const auto found
        = std::ranges::find_if(codes, [&text](const auto &pair) { return text == pair.second; });
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

QString periodCode(Period period)
{
    return period.first().toString() + QStringLiteral("..") + period.last().toString();
}

std::optional<Period> periodOf(const QJsonValue &code)
{
    const QStringList ends = code.toString().split(QStringLiteral(".."));
    const auto first = Month::parse(ends.value(0));
    const auto last = Month::parse(ends.value(1));
    return first && last ? Period::make(*first, *last) : std::nullopt;
}

} // namespace

ComparisonQuery recipeQuery(const ComparisonRecipe &recipe, const AsOf &baseAsOf)
{
    return {recipe.indicator,
            {recipe.periods.a, {}},
            {recipe.periods.b, baseAsOf},
            GroupBy::Country,
            {},
            kTotal};
}

ChartData recipeChart(const ComparisonRecipe &recipe, const RecipeData &data,
                      const std::vector<MonthEvent> &events)
{
    ViewSource source{data.a,         data.b,
                      data.catalogue, recipeQuery(recipe, data.baseAsOf),
                      recipe.place,   recipe.options};
    source.options.events = events;
    return viewChart(recipe.view, source);
}

QString recipePeriods(const ComparisonRecipe &recipe, const Catalogue &catalogue)
{
    const Measure measure = catalogue[recipe.indicator].measure;
    return QStringLiteral("%1 and %2")
        .arg(periodWords(recipe.periods.a, measure), periodWords(recipe.periods.b, measure));
}

QJsonObject recipeJson(const ComparisonRecipe &recipe, const Catalogue &catalogue)
{
    QJsonObject json{
        {QStringLiteral("indicator"), catalogue[recipe.indicator].code},
        {QStringLiteral("a"), periodCode(recipe.periods.a)},
        {QStringLiteral("b"), periodCode(recipe.periods.b)},
        {QStringLiteral("view"), codeOf(kViewCodes, recipe.view)},
        {QStringLiteral("ground"), codeOf(kGroundCodes, recipe.options.ground)},
        {QStringLiteral("sorted"), recipe.options.sorted},
        {QStringLiteral("rounding_note"), recipe.options.roundingNote},
    };
    if (recipe.place) {
        json.insert(QStringLiteral("place"), catalogue[*recipe.place].code);
    }
    if (recipe.options.most) {
        json.insert(QStringLiteral("most"), static_cast<qint64>(*recipe.options.most));
    }
    return json;
}

std::optional<ComparisonRecipe> readRecipe(const QJsonObject &json, const Catalogue &catalogue)
{
    const auto indicator = catalogue.findIndicator(json[u"indicator"].toString());
    const auto a = periodOf(json[u"a"]);
    const auto b = periodOf(json[u"b"]);
    const auto view = valueOf(kViewCodes, json[u"view"]);
    const auto ground = valueOf(kGroundCodes, json[u"ground"]);
    const bool hasPlace = json.contains(u"place");
    const auto place = catalogue.findPlace(json[u"place"].toString());
    if (!indicator || !a || !b || !view || !ground || (hasPlace && !place)) {
        return std::nullopt;
    }
    ComparisonRecipe recipe{*indicator, {*a, *b}, *view, hasPlace ? place : std::nullopt, {}};
    recipe.options.ground = *ground;
    recipe.options.sorted = json[u"sorted"].toBool();
    recipe.options.roundingNote = json[u"rounding_note"].toBool();
    if (const int most = json[u"most"].toInt(); most > 0) {
        recipe.options.most = static_cast<std::size_t>(most);
    }
    return recipe;
}

} // namespace mm
