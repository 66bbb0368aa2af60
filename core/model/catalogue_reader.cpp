// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace mm {

namespace {

using Failure = tl::unexpected<QString>;

template <class Value>
using Words = std::initializer_list<std::pair<const char *, Value>>;

template <class Value>
Result<Value, QString> word(const QJsonObject &object, const char *field, Words<Value> words)
{
    const QString text = object[QLatin1String(field)].toString();
    for (const auto &[name, value] : words) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return Failure(QStringLiteral("“%1” of “%2” is “%3”, which is no known word")
                       .arg(QLatin1String(field), object[u"code"].toString(), text));
}

Result<QJsonObject, QString> readObject(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(QStringLiteral("%1: cannot be opened").arg(name));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return Failure(
            QStringLiteral("%1: %2 at byte %3").arg(name, error.errorString()).arg(error.offset));
    }
    return document.object();
}

template <class Item>
std::optional<QString> doubledCode(const std::vector<Item> &items)
{
    QSet<QString> seen;
    for (const Item &item : items) {
        if (seen.contains(item.code)) {
            return item.code;
        }
        seen.insert(item.code);
    }
    return std::nullopt;
}

/// Collects the parts of a catalogue, file by file.
class Reader {
public:
    Reader(QString folder, QString region)
        : m_folder(std::move(folder))
    {
        m_parts.region = std::move(region);
    }

    Result<Catalogue, QString> read()
    {
        const QString fileName = m_parts.region + QStringLiteral(".json");
        const auto read = readObject(m_folder, fileName).and_then([this](const QJsonObject &root) {
            return readRoot(root);
        });
        if (!read) {
            return Failure(QStringLiteral("%1: %2").arg(fileName, read.error()));
        }
        for (const auto &doubled : {doubledCode(m_parts.places), doubledCode(m_parts.indicators),
                                    doubledCode(m_parts.breakdowns)}) {
            if (doubled) {
                return Failure(
                    QStringLiteral("%1: the code “%2” stands twice").arg(fileName, *doubled));
            }
        }
        return Catalogue(std::move(m_parts));
    }

private:
    using Done = Result<bool, QString>;

    Done readRoot(const QJsonObject &root)
    {
        const QJsonObject region = root[u"region"].toObject();
        m_parts.places.push_back({QStringLiteral("REGION"),
                                  region[u"name"].toString(),
                                  region[u"label"].toString(),
                                  {}});
        m_parts.mapDisclaimer = root[u"map_disclaimer"].toString();
        m_parts.source = root[u"source"].toString();
        m_doubleCounting = root[u"double_counting"].toString();
        if (m_parts.mapDisclaimer.isEmpty()) {
            return Failure(QStringLiteral("there is no “map_disclaimer”"));
        }
        for (const QJsonArray values = root[u"notes"].toArray(); const QJsonValue note : values) {
            m_parts.notes.push_back({note[u"mark"].toString(), note[u"text"].toString()});
        }
        return readPlaces(root[u"places"].toArray())
            .and_then([&](bool) { return readDimensions(root[u"dimensions"].toObject()); })
            .and_then([&](bool) { return readIndicators(root[u"indicators"].toArray()); });
    }

    Done readPlaces(const QJsonArray &places)
    {
        for (const QJsonValue value : places) {
            Place place{value[u"code"].toString(),
                        value[u"name"].toString(),
                        value[u"label"].toString(),
                        {}};
            if (!CountryCode::parse(place.code)) {
                return Failure(QStringLiteral("“%1” is no code of three letters").arg(place.code));
            }
            for (const QJsonArray values = value[u"notes"].toArray();
                 const QJsonValue note : values) {
                place.notes.push_back(note.toString());
            }
            m_parts.places.push_back(std::move(place));
        }
        return true;
    }

    Done readDimensions(const QJsonObject &dimensions)
    {
        m_parts.breakdowns.push_back({});
        addBreakdowns(dimensions[u"centre_type"].toArray(), Dimension::CentreType);
        const QString file = dimensions[u"nationality"][u"file"].toString();
        return readObject(m_folder, file).map([this](const QJsonObject &root) {
            addBreakdowns(root[u"nationalities"].toArray(), Dimension::Nationality);
            return true;
        });
    }

    void addBreakdowns(const QJsonArray &items, Dimension dimension)
    {
        for (const QJsonValue item : items) {
            const QString code = item.isString() ? item.toString() : item[u"code"].toString();
            const QString role = item[u"role"].toString();
            m_parts.breakdowns.push_back({code, item[u"label"].toString(code), dimension,
                                          role == u"other"         ? Breakdown::Role::Other
                                              : role == u"unknown" ? Breakdown::Role::Unknown
                                                                   : Breakdown::Role::Named});
        }
    }

    Done readIndicators(const QJsonArray &indicators)
    {
        for (const QJsonValue value : indicators) {
            const QJsonObject object = value.toObject();
            auto indicator = readIndicator(object);
            if (!indicator) {
                return Failure(indicator.error());
            }
            m_parts.indicators.push_back(std::move(*indicator));
        }
        return true;
    }

    Result<Indicator, QString> readIndicator(const QJsonObject &object) const
    {
        const auto measure = word<Measure>(object, "measure",
                                           {{"flow", Measure::Flow}, {"stock", Measure::Stock}});
        const auto unit = word<Unit>(
            object, "unit",
            {{"persons", Unit::Persons}, {"decisions", Unit::Decisions}, {"events", Unit::Events}});
        const auto scope = word<Scope>(
            object, "scope",
            {{"countries", Scope::Countries}, {"region", Scope::Region}, {"both", Scope::Both}});
        if (!measure || !unit || !scope) {
            return Failure(!measure ? measure.error() : !unit ? unit.error() : scope.error());
        }
        Indicator indicator{object[u"code"].toString(),
                            object[u"label"].toString(),
                            object[u"definition"].toString(),
                            *measure,
                            *unit,
                            *scope,
                            overPlaces(object[u"sum_over_places"].toObject()),
                            {},
                            {}};
        for (const QJsonArray values = object[u"dimensions"].toArray();
             const QJsonValue name : values) {
            indicator.dimensions.push_back(
                name.toString() == u"centre_type" ? Dimension::CentreType : Dimension::Nationality);
        }
        for (const QJsonArray values = object[u"not_applicable"].toArray();
             const QJsonValue value : values) {
            auto exclusion = readExclusion(value.toObject());
            if (!exclusion) {
                return Failure(exclusion.error());
            }
            indicator.exclusions.push_back(std::move(*exclusion));
        }
        indicator.estimatedEverywhere = object[u"estimated"].toBool();
        for (const QJsonArray values = object[u"estimated"].toArray();
             const QJsonValue value : values) {
            const auto place = placeId(value.toString());
            if (!place) {
                return Failure(QStringLiteral("“estimated” names an unknown place (“%1”)")
                                   .arg(value.toString()));
            }
            indicator.estimatedIn.push_back(*place);
        }
        return indicator;
    }

    std::optional<PlaceId> placeId(const QString &code) const
    {
        const auto place = std::ranges::find(m_parts.places, code, &Place::code);
        return place == m_parts.places.end()
            ? std::nullopt
            : std::optional(PlaceId(static_cast<std::uint16_t>(place - m_parts.places.begin())));
    }

    OverPlaces overPlaces(const QJsonObject &rule) const
    {
        const QString reason = rule[u"reason"].toString();
        if (rule[u"licensed"].toBool()) {
            return {true, {}, {}};
        }
        return reason == u"double_counting"
            ? OverPlaces{false, m_doubleCounting, reason}
            : OverPlaces{false, reason, QStringLiteral("not_licensed")};
    }

    Result<Exclusion, QString> readExclusion(const QJsonObject &object) const
    {
        const QString code = object[u"place"].toString();
        const auto place = placeId(code);
        const auto first = Month::parse(object[u"from"].toString());
        const auto last = object.contains(u"to") ? Month::parse(object[u"to"].toString())
                                                 : Month::make(Month::kLastYear, 12);
        if (!place || !first || !last) {
            return Failure(QStringLiteral("“not_applicable” names an unknown place or month (“%1”)")
                               .arg(code));
        }
        return Exclusion{*place, *first, *last, object[u"reason"].toString()};
    }

    QString m_folder;
    QString m_doubleCounting;
    Catalogue::Parts m_parts;
};

} // namespace

Result<Catalogue, QString> readCatalogue(const QString &folder, const QString &region)
{
    return Reader(folder, region).read();
}

} // namespace mm
