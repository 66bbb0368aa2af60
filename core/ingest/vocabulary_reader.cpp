// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/vocabulary_reader.h"

#include "core/ingest/nationality_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>
#include <utility>

namespace mm {

namespace {

using Failure = tl::unexpected<QString>;
using Done = Result<bool, QString>;

Result<QJsonObject, QString> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(QStringLiteral("cannot be opened"));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return Failure(QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    return document.object();
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

/// Fills a vocabulary, file by file.
class Reader {
public:
    explicit Reader(const Catalogue &catalogue)
        : m_catalogue(catalogue)
        , m_nationalities(catalogue, m_vocabulary)
    {
    }

    Result<Vocabulary, QString> read(const QString &folder)
    {
        using Part = Done (Reader::*)(const QJsonObject &);
        const std::initializer_list<std::pair<QString, Part>> files{
            {QStringLiteral("ideas.json"), &Reader::readIdeas},
            {QStringLiteral("indicators.json"), &Reader::readIndicators},
            {QStringLiteral("months.json"), &Reader::readMonths},
            {QStringLiteral("places.json"), &Reader::readPlaces},
            {QStringLiteral("nationalities.json"), &Reader::readNationalities},
            {QStringLiteral("country_names.json"), &Reader::readCountryNames},
            {QStringLiteral("rule_limits.json"), &Reader::readLimits},
        };
        for (const auto &[name, part] : files) {
            const auto done = readObject(folder + u'/' + name)
                                  .and_then([&, part = part](const QJsonObject &object) {
                                      return (this->*part)(object);
                                  });
            if (!done) {
                return Failure(QStringLiteral("%1: %2").arg(name, done.error()));
            }
        }
        m_nationalities.addDeclined();
        addCodes();
        return std::move(m_vocabulary);
    }

private:
    Done add(const QString &phrase, const Term &term)
    {
        if (!m_vocabulary.add(phrase, term)) {
            return Failure(QStringLiteral("“%1” is empty or stands for two things").arg(phrase));
        }
        return true;
    }

    Done addAll(const QStringList &phrases, const Term &term)
    {
        for (const QString &phrase : phrases) {
            if (const auto done = add(phrase, term); !done) {
                return done;
            }
        }
        return true;
    }

    Result<Ideas, QString> ideasOf(const QStringList &names)
    {
        Ideas ideas;
        for (const QString &name : names) {
            if (!m_ideaNames.contains(name)) {
                return Failure(QStringLiteral("no idea is called “%1”").arg(name));
            }
            ideas.set(*m_vocabulary.ideaNamed(name));
        }
        return ideas;
    }

    std::optional<Idea> builtIn(const QString &name)
    {
        const auto idea = m_vocabulary.ideaNamed(name);
        return idea && *idea < static_cast<std::size_t>(Idea::kBuiltIn)
            ? std::optional(static_cast<Idea>(*idea))
            : std::nullopt;
    }

    Done readIdeas(const QJsonObject &root)
    {
        const QJsonObject ideas = root[u"ideas"].toObject();
        m_ideaNames = ideas.keys();
        for (auto it = ideas.begin(); it != ideas.end(); ++it) {
            const auto idea = m_vocabulary.ideaNamed(it.key());
            if (!idea) {
                return Failure(QStringLiteral("too many ideas"));
            }
            Term term;
            term.idea = idea;
            if (const auto done = addAll(strings(it.value()), term); !done) {
                return done;
            }
        }
        Term filler;
        filler.filler = true;
        if (const auto done = addAll(strings(root[u"fillers"]), filler); !done) {
            return done;
        }
        const auto neutral = ideasOf(strings(root[u"neutral"]));
        const auto modifiers = ideasOf(strings(root[u"modifiers"]));
        const auto restricting = ideasOf(strings(root[u"restricting"]));
        const auto otherUnits = ideasOf(strings(root[u"other_units"]));
        for (const auto *list : {&neutral, &modifiers, &restricting, &otherUnits}) {
            if (!*list) {
                return Failure(list->error());
            }
        }
        m_vocabulary.setNeutral(*neutral);
        m_vocabulary.setModifiers(*modifiers);
        m_vocabulary.setRestricting(*restricting);
        m_vocabulary.setOtherUnits(*otherUnits);
        return readSigns(root);
    }

    Done readSigns(const QJsonObject &root)
    {
        m_vocabulary.setPartAttributes(strings(root[u"hashtag_parts"]));
        const auto each = [this](const QJsonObject &lists, auto take) -> Done {
            for (auto it = lists.begin(); it != lists.end(); ++it) {
                const auto idea = builtIn(it.key());
                if (!idea) {
                    return Failure(QStringLiteral("“%1” is no known idea").arg(it.key()));
                }
                for (const QString &text : strings(it.value())) {
                    take(text, *idea);
                }
            }
            return true;
        };
        return each(root[u"gaps"].toObject(),
                    [this](const QString &text, Idea idea) { m_vocabulary.addGap(text, idea); })
            .and_then([&](bool) {
                return each(root[u"status_codes"].toObject(),
                            [this](const QString &text, Idea idea) {
                                m_vocabulary.addStatusCode(text, idea);
                            });
            })
            .and_then([&](bool) {
                return each(root[u"hashtags"].toObject(), [this](const QString &text, Idea idea) {
                    m_vocabulary.addHashtag(text, idea);
                });
            });
    }

    Done readIndicators(const QJsonObject &root)
    {
        const QJsonArray patterns = root[u"patterns"].toArray();
        for (const QJsonValue value : patterns) {
            const QJsonObject object = value.toObject();
            const QString code = object[u"indicator"].toString();
            const QString part = object[u"part"].toString();
            const auto indicator = m_catalogue.findIndicator(code);
            const auto breakdown = m_catalogue.findBreakdown(part);
            if (!indicator) {
                continue; // another region may not have it
            }
            if (!breakdown) {
                return Failure(QStringLiteral("“%1” has no part “%2”").arg(code, part));
            }
            const auto all = ideasOf(strings(object[u"all"]));
            const auto any = ideasOf(strings(object[u"any"]));
            const auto may = ideasOf(strings(object[u"may"]));
            for (const auto *list : {&all, &any, &may}) {
                if (!*list) {
                    return Failure(QStringLiteral("“%1”: %2").arg(code, list->error()));
                }
            }
            m_vocabulary.addPattern(
                {*indicator, *breakdown, *all, *any, *may | m_vocabulary.neutral()});
        }
        return true;
    }

    Done readMonths(const QJsonObject &root)
    {
        const QJsonObject languages = root[u"languages"].toObject();
        for (const QJsonValue language : languages) {
            const QJsonArray months = language[u"months"].toArray();
            const QStringList endings = strings(language[u"endings"]);
            for (qsizetype i = 0; i < months.size(); ++i) {
                Term term;
                term.month = static_cast<int>(i) + 1;
                QStringList names = strings(months[i]);
                const QString first = names.value(0);
                for (const QString &ending : endings) {
                    names.push_back(first + ending);
                }
                if (const auto done = addAll(names, term); !done) {
                    return done;
                }
            }
        }
        return readSpans(root[u"spans"].toArray());
    }

    Done readSpans(const QJsonArray &spans)
    {
        for (const QJsonValue span : spans) {
            Term term;
            term.span = {span[u"months"][0].toInt(), span[u"months"][1].toInt()};
            if (const auto done = addAll(strings(span[u"names"]), term); !done) {
                return done;
            }
        }
        return true;
    }

    Done readPlaces(const QJsonObject &root)
    {
        const QJsonObject places = root[u"places"].toObject();
        for (auto it = places.begin(); it != places.end(); ++it) {
            Term name;
            name.place = m_catalogue.findPlace(it.key());
            if (!name.place) {
                continue; // a place of another region
            }
            Term office = name;
            office.placeByOffice = true;
            Term capital = office;
            capital.placeByCity = true;
            const auto done = addAll(strings(it.value()[u"names"]), name)
                                  .and_then([&](bool) {
                                      return addAll(strings(it.value()[u"offices"]), office);
                                  })
                                  .and_then([&](bool) {
                                      return addAll(strings(it.value()[u"capital"]), capital);
                                  });
            if (!done) {
                return done;
            }
            for (const QString &code : strings(it.value()[u"codes"])) {
                m_vocabulary.addCode(code, {name.place, {}, {}});
            }
        }
        return true;
    }

    Done readNationalities(const QJsonObject &root) { return m_nationalities.read(root); }

    Done readCountryNames(const QJsonObject &root)
    {
        m_nationalities.readCountryNames(root);
        return true;
    }

    Done readLimits(const QJsonObject &root)
    {
        RuleLimits limits;
        const auto take = [&root](QStringView name, auto &limit) {
            using Number = std::remove_reference_t<decltype(limit)>;
            const double value = root[name].toDouble(-1);
            limit = static_cast<Number>(value);
            return value > 0;
        };
        const bool sound = take(u"jumpRatio", limits.jumpRatio)
            && take(u"jumpAtLeast", limits.jumpAtLeast) && take(u"yearPercent", limits.yearPercent)
            && take(u"yearAtLeast", limits.yearAtLeast)
            && take(u"repeatedAtLeast", limits.repeatedAtLeast)
            && take(u"unknownShare", limits.unknownShare)
            && take(u"unknownAtLeast", limits.unknownAtLeast)
            && take(u"childrenShareRatio", limits.childrenShareRatio)
            && take(u"childrenAtLeast", limits.childrenAtLeast)
            && take(u"womenShare", limits.womenShare) && take(u"womenAtLeast", limits.womenAtLeast)
            && take(u"sameMonthAtLeast", limits.sameMonthAtLeast)
            && take(u"roundedTo", limits.roundedTo);
        if (!sound) {
            return Failure(QStringLiteral("a limit is missing, or not above 0"));
        }
        m_vocabulary.setLimits(limits);
        return true;
    }

    void addCodes()
    {
        const auto places = m_catalogue.places();
        for (std::size_t i = 0; i < places.size(); ++i) {
            m_vocabulary.addCode(places[i].code, {PlaceId(static_cast<std::uint16_t>(i)), {}, {}});
        }
        for (const IndicatorId id : m_catalogue.indicatorIds()) {
            m_vocabulary.addCode(m_catalogue[id].code, {{}, id, {}});
            m_vocabulary.addCode(m_catalogue[id].label, {{}, id, {}});
        }
        const auto breakdowns = m_catalogue.breakdowns();
        for (std::size_t i = 1; i < breakdowns.size(); ++i) {
            const BreakdownId id(static_cast<std::uint16_t>(i));
            m_vocabulary.addCode(breakdowns[i].code, {{}, {}, id});
            m_vocabulary.addCode(breakdowns[i].label, {{}, {}, id});
        }
    }

    const Catalogue &m_catalogue;
    Vocabulary m_vocabulary;
    NationalityWords m_nationalities;
    QStringList m_ideaNames;
};

} // namespace

Result<Vocabulary, QString> readVocabulary(const QString &folder, const Catalogue &catalogue)
{
    return Reader(catalogue).read(folder);
}

} // namespace mm
