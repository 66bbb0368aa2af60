// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue_reader.h"

#include "core/model/catalogue_check.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace mm {

namespace {

constexpr int kFormatVersion = 1;

/// What is wrong, and in which file.
struct Fault {
    QString file;
    QString text;
};

using Done = Result<bool, Fault>;

template <class Value>
using Words = std::initializer_list<std::pair<const char *, Value>>;

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
        const QString regionFile = m_parts.region + QStringLiteral(".json");
        const Done done = readObject(regionFile)
                              .and_then([this](const QJsonObject &root) { return readRoot(root); })
                              .and_then([&](bool) -> Done {
                                  const auto fault = faultIn(m_parts);
                                  return fault
                                      ? Done(tl::make_unexpected(Fault{regionFile, *fault}))
                                      : Done(true);
                              });
        if (!done) {
            return tl::make_unexpected(
                QStringLiteral("%1: %2").arg(done.error().file, done.error().text));
        }
        return Catalogue(std::move(m_parts));
    }

private:
    [[nodiscard]] tl::unexpected<Fault> fault(const QString &text) const
    {
        return tl::unexpected<Fault>(Fault{m_file, text});
    }

    template <class Value>
    Result<Value, Fault> word(const QString &text, const char *field, const QString &owner,
                              Words<Value> words) const
    {
        for (const auto &[name, value] : words) {
            if (text == QLatin1String(name)) {
                return value;
            }
        }
        return fault(QStringLiteral("“%1” of “%2” is “%3”, which is no known word")
                         .arg(QLatin1String(field), owner, text));
    }

    template <class Value>
    Result<Value, Fault> word(const QJsonObject &object, const char *field,
                              Words<Value> words) const
    {
        return word(object[QLatin1String(field)].toString(), field, object[u"code"].toString(),
                    words);
    }

    Result<QJsonObject, Fault> readObject(const QString &name)
    {
        m_file = name;
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return fault(QStringLiteral("cannot be opened"));
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (!document.isObject()) {
            return fault(
                QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
        }
        QJsonObject root = document.object();
        if (root[u"format_version"].toInt() != kFormatVersion) {
            return fault(QStringLiteral("“format_version” is not %1").arg(kFormatVersion));
        }
        return root;
    }

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
        for (const QJsonArray values = root[u"notes"].toArray(); const QJsonValue note : values) {
            m_parts.notes.push_back({note[u"mark"].toString(), note[u"text"].toString()});
        }
        for (const QJsonArray values = root[u"places"].toArray(); const QJsonValue value : values) {
            Place place{value[u"code"].toString(),
                        value[u"name"].toString(),
                        value[u"label"].toString(),
                        {}};
            for (const QJsonArray notes = value[u"notes"].toArray();
                 const QJsonValue note : notes) {
                place.notes.push_back(note.toString());
            }
            m_parts.places.push_back(std::move(place));
        }
        m_parts.breakdowns.push_back({});
        const QJsonObject dimensions = root[u"dimensions"].toObject();
        return addBreakdowns(dimensions[u"centre_type"].toArray(), Dimension::CentreType)
            .and_then([&](bool) { return readIndicators(root[u"indicators"].toArray()); })
            .and_then([&](bool) {
                return readNationalities(dimensions[u"nationality"][u"file"].toString());
            });
    }

    Done readNationalities(const QString &file)
    {
        return readObject(file).and_then([this](const QJsonObject &root) -> Done {
            const QJsonArray items = root[u"nationalities"].toArray();
            if (items.isEmpty()) {
                return fault(QStringLiteral("there are no “nationalities”"));
            }
            return addBreakdowns(items, Dimension::Nationality);
        });
    }

    Done addBreakdowns(const QJsonArray &items, Dimension dimension)
    {
        for (const QJsonValue item : items) {
            const QString code = item.isString() ? item.toString() : item[u"code"].toString();
            const auto role = word<Breakdown::Role>(item[u"role"].toString(), "role", code,
                                                    {{"", Breakdown::Role::Named},
                                                     {"other", Breakdown::Role::Other},
                                                     {"unknown", Breakdown::Role::Unknown}});
            if (!role) {
                return tl::make_unexpected(role.error());
            }
            m_parts.breakdowns.push_back({code, item[u"label"].toString(code), dimension, *role});
        }
        return true;
    }

    Done readIndicators(const QJsonArray &indicators)
    {
        for (const QJsonValue value : indicators) {
            auto indicator = readIndicator(value.toObject());
            if (!indicator) {
                return tl::make_unexpected(indicator.error());
            }
            m_parts.indicators.push_back(std::move(*indicator));
        }
        return true;
    }

    Result<Indicator, Fault> readIndicator(const QJsonObject &object) const
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
            return tl::make_unexpected(!measure    ? measure.error()
                                           : !unit ? unit.error()
                                                   : scope.error());
        }
        Indicator indicator{object[u"code"].toString(),
                            object[u"label"].toString(),
                            object[u"definition"].toString(),
                            *measure,
                            *unit,
                            *scope,
                            overPlaces(object[u"sum_over_places"].toObject()),
                            {},
                            {},
                            object[u"remark"].toString(),
                            object[u"subject"].toString(object[u"label"].toString())};
        for (const QJsonArray values = object[u"dimensions"].toArray();
             const QJsonValue name : values) {
            const auto dimension = word<Dimension>(
                name.toString(), "dimensions", indicator.code,
                {{"nationality", Dimension::Nationality}, {"centre_type", Dimension::CentreType}});
            if (!dimension) {
                return tl::make_unexpected(dimension.error());
            }
            indicator.dimensions.push_back(*dimension);
        }
        for (const QJsonArray values = object[u"not_applicable"].toArray();
             const QJsonValue value : values) {
            auto exclusion = readExclusion(value.toObject(), indicator.code);
            if (!exclusion) {
                return tl::make_unexpected(exclusion.error());
            }
            indicator.exclusions.push_back(std::move(*exclusion));
        }
        for (const QJsonArray values = object[u"breaks"].toArray();
             const QJsonValue value : values) {
            auto change = readBreak(value.toObject(), indicator.code);
            if (!change) {
                return tl::make_unexpected(change.error());
            }
            indicator.breaks.push_back(std::move(*change));
        }
        indicator.estimatedEverywhere = object[u"estimated"].toBool();
        for (const QJsonArray values = object[u"estimated"].toArray();
             const QJsonValue value : values) {
            const auto place = placeId(value.toString());
            if (!place) {
                return fault(QStringLiteral(
                                 "“estimated” of “%1” names “%2”, which is no place of the region")
                                 .arg(indicator.code, value.toString()));
            }
            indicator.estimatedIn.push_back(*place);
        }
        return indicator;
    }

    [[nodiscard]] std::optional<PlaceId> placeId(const QString &code) const
    {
        const auto place = std::ranges::find(m_parts.places, code, &Place::code);
        return place == m_parts.places.end()
            ? std::nullopt
            : std::optional(PlaceId(static_cast<std::uint16_t>(place - m_parts.places.begin())));
    }

    [[nodiscard]] OverPlaces overPlaces(const QJsonObject &rule) const
    {
        const QString reason = rule[u"reason"].toString();
        if (rule[u"licensed"].toBool()) {
            return {true, {}, {}};
        }
        return reason == u"double_counting"
            ? OverPlaces{false, m_doubleCounting, reason}
            : OverPlaces{false, reason, QStringLiteral("not_licensed")};
    }

    Result<Exclusion, Fault> readExclusion(const QJsonObject &object, const QString &owner) const
    {
        const QString what = QStringLiteral("“not_applicable” of “%1”").arg(owner);
        const QString code = object[u"place"].toString();
        const auto place = placeId(code);
        if (!place) {
            return fault(
                QStringLiteral("%1 names “%2”, which is no place of the region").arg(what, code));
        }
        const auto first = Month::parse(object[u"from"].toString());
        const auto last = object.contains(u"to") ? Month::parse(object[u"to"].toString())
                                                 : Month::make(Month::kLastYear, 12);
        if (!first || !last) {
            return fault(QStringLiteral("%1 has no month “%2”")
                             .arg(what, object[first ? u"to" : u"from"].toString()));
        }
        if (*last < *first) {
            return fault(what + QStringLiteral(" ends before it begins"));
        }
        return Exclusion{*place, *first, *last, object[u"reason"].toString()};
    }

    /// The first day counted in the new way; in the middle of a month that month is of neither.
    Result<ScopeBreak, Fault> readBreak(const QJsonObject &object, const QString &owner) const
    {
        const QString what = QStringLiteral("“breaks” of “%1”").arg(owner);
        std::optional<PlaceId> place;
        if (object.contains(u"place")) {
            const QString code = object[u"place"].toString();
            place = placeId(code);
            if (!place) {
                return fault(QStringLiteral("%1 names “%2”, which is no place of the region")
                                 .arg(what, code));
            }
        }
        const QString text = object[u"from"].toString();
        const QDate day = QDate::fromString(text, Qt::ISODate);
        const auto month = Month::of(day);
        if (!month) {
            return fault(QStringLiteral("%1 has no day “%2”").arg(what, text));
        }
        const QString reason = object[u"reason"].toString();
        if (reason.isEmpty()) {
            return fault(what + QStringLiteral(" give no “reason”"));
        }
        ScopeBreak change{place, *month - months(1), *month + months(day.day() > 1 ? 1 : 0),
                          reason};
        const QJsonObject translations = object[u"reason_in"].toObject();
        for (auto it = translations.begin(); it != translations.end(); ++it) {
            if (it.value().toString().isEmpty()) {
                return fault(
                    QStringLiteral("%1 give no “reason” in the language “%2”").arg(what, it.key()));
            }
            change.reasonIn.insert(it.key(), it.value().toString());
        }
        return change;
    }

    QString m_folder;
    QString m_file; ///< being read
    QString m_doubleCounting;
    Catalogue::Parts m_parts;
};

} // namespace

Result<Catalogue, QString> readCatalogue(const QString &folder, const QString &region)
{
    return Reader(folder, region).read();
}

} // namespace mm
