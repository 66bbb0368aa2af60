// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/desk.h"

#include "core/analysis/analysis_tr.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mm {

namespace {

constexpr int kDeskVersion = 1;

} // namespace

std::vector<ComparisonRecipe> factsheetRecipes(const Desk &desk, PlaceId place)
{
    std::vector<ComparisonRecipe> recipes;
    for (const PinnedComparison &one : desk.pinned) {
        if (one.onFactsheet && (place == kRegion || one.recipe.place == place)) {
            recipes.push_back(one.recipe);
        }
    }
    return recipes;
}

QByteArray deskFile(const Desk &desk, const Catalogue &catalogue)
{
    QJsonArray pinned;
    for (const PinnedComparison &one : desk.pinned) {
        QJsonObject json = recipeJson(one.recipe, catalogue);
        json.insert(QStringLiteral("on_factsheet"), one.onFactsheet);
        pinned.append(json);
    }
    QJsonArray events;
    for (const MonthEvent &event : desk.events) {
        events.append(QJsonObject{{QStringLiteral("date"), event.date.toString(Qt::ISODate)},
                                  {QStringLiteral("text"), event.text}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format_version"), kDeskVersion},
                                     {QStringLiteral("pinned"), pinned},
                                     {QStringLiteral("events"), events}})
        .toJson();
}

Result<Desk, QString> readDesk(const QByteArray &file, const Catalogue &catalogue)
{
    const QJsonDocument document = QJsonDocument::fromJson(file);
    const int version = document.object()[u"format_version"].toInt();
    if (!document.isObject() || version < 1) {
        return tl::make_unexpected(
            AnalysisTr::tr("The file of pinned comparisons and events cannot be read."));
    }
    if (version > kDeskVersion) {
        return tl::make_unexpected(AnalysisTr::tr("The file of pinned comparisons and events was "
                                                  "written by a later version of the program."));
    }
    Desk desk;
    const QJsonArray pinned = document.object()[u"pinned"].toArray();
    for (const QJsonValue value : pinned) {
        const auto recipe = readRecipe(value.toObject(), catalogue);
        if (recipe && desk.pinned.size() < kMostPinned) {
            desk.pinned.push_back({*recipe, value[u"on_factsheet"].toBool()});
        }
    }
    const QJsonArray events = document.object()[u"events"].toArray();
    for (const QJsonValue value : events) {
        desk.events.push_back(
            {QDate::fromString(value[u"date"].toString(), Qt::ISODate), value[u"text"].toString()});
    }
    desk.events = tidied(std::move(desk.events));
    return desk;
}

} // namespace mm
