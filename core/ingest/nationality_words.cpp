// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/nationality_words.h"

#include "core/base/folded_word.h"
#include "core/ingest/text_folding.h"

#include <QJsonArray>

namespace mm {

namespace {

using Failure = tl::unexpected<QString>;

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

} // namespace

Result<std::vector<BreakdownId>, QString>
NationalityWords::nationalities(const QStringList &names) const
{
    std::vector<BreakdownId> ids;
    for (const QString &name : names) {
        const auto id = m_catalogue.findBreakdown(name);
        if (!id) {
            return Failure(QStringLiteral("the catalogue has no “%1”").arg(name));
        }
        ids.push_back(*id);
    }
    return ids;
}

NationalityWords::Done NationalityWords::addAll(const QStringList &names, const Term &term)
{
    for (const QString &name : names) {
        if (!m_vocabulary.add(name, term)) {
            return Failure(QStringLiteral("“%1” is empty or stands for two things").arg(name));
        }
    }
    return true;
}

NationalityWords::Done NationalityWords::read(const QJsonObject &root)
{
    m_leftOut = strings(root[u"left_out_codes"]);
    const QJsonArray ambiguous = root[u"ambiguous"].toArray();
    for (const QJsonValue value : ambiguous) {
        const auto ids = nationalities(strings(value[u"may_be"]));
        if (!ids) {
            return Failure(ids.error());
        }
        Term term;
        term.nationalities = *ids;
        if (const auto done = addAll(strings(value[u"words"]), term); !done) {
            return done;
        }
    }
    const QJsonArray known = root[u"nationalities"].toArray();
    for (const QJsonValue value : known) {
        if (const auto done = readOne(value.toObject()); !done) {
            return done;
        }
    }
    const QJsonObject codes = root[u"unhcr_codes"].toObject();
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        const auto id = m_byIso3.constFind(it.value().toString());
        if (id == m_byIso3.cend()) {
            return Failure(QStringLiteral("“%1” is the code of no nationality").arg(it.key()));
        }
        addCode(it.key(), *id);
    }
    return true;
}

NationalityWords::Done NationalityWords::readOne(const QJsonObject &object)
{
    const QString name = object[u"name"].toString();
    const auto id = nationalities({name});
    if (!id) {
        return Failure(id.error());
    }
    Term term;
    term.nationalities = *id;
    const QString iso = object[u"iso3"].toString();
    if (!iso.isEmpty()) {
        m_byIso3.insert(iso, id->front());
        addCode(iso, id->front());
    }
    auto done = addAll({name}, term);
    for (const auto language : {u"en", u"sq", u"bcms", u"mk"}) {
        const QStringList names = strings(object[QStringView(language)]);
        done = done.and_then([&](bool) { return addAll(names, term); });
        if (QStringView(language) != u"en") {
            rememberStems(names, id->front());
        }
    }
    return done;
}

void NationalityWords::readCountryNames(const QJsonObject &root)
{
    const QJsonArray countries = root[u"countries"].toArray();
    for (const QJsonValue value : countries) {
        const auto id = m_byIso3.constFind(value[u"iso3"].toString());
        if (id == m_byIso3.cend()) {
            continue; // not a nationality of its own
        }
        Term term;
        term.nationalities = {*id};
        const QStringList names = strings(value[u"names"]);
        for (const QString &name : names) {
            const bool added = m_vocabulary.add(name, term);
            Q_UNUSED(added)
        }
        rememberStems(names.mid(1), *id); // English, the first, does not decline
        addCode(value[u"iso2"].toString(), *id);
    }
}

/// Short codes that are words of headings as well ("NO", "DO", "IN") are left to those.
void NationalityWords::addCode(const QString &code, BreakdownId id)
{
    const QString word = foldedWord(code);
    const auto known = m_vocabulary.match({&word, 1});
    const bool isWord = known.term && known.exact && known.term->nationalities.empty();
    if (!isWord && !m_vocabulary.gap(code) && !m_leftOut.contains(code)) {
        m_vocabulary.addCode(code, {{}, {}, id});
    }
}

void NationalityWords::rememberStems(const QStringList &names, BreakdownId id)
{
    constexpr qsizetype kShortestName = 5;
    for (const QString &name : names) {
        const QStringList words = foldedWords(name);
        if (words.size() != 1 || words.front().size() < kShortestName) {
            continue;
        }
        constexpr QStringView kVowels = u"aeiou";
        const QString &word = words.front();
        const QString stem = kVowels.contains(word.back()) ? word.chopped(1) : word;
        const auto known = m_stems.constFind(stem);
        const bool clash = known != m_stems.cend() && *known != id;
        m_stems.insert(stem, clash ? kTotal : id);
    }
}

void NationalityWords::addDeclined()
{
    constexpr int kLongestEnding = 3;
    for (auto it = m_stems.cbegin(); it != m_stems.cend(); ++it) {
        Term term;
        term.nationalities = {it.value()};
        // A stem that is taken by something else loses nothing: full names are known anyway.
        const bool added = *it != kTotal && m_vocabulary.add(it.key() + u'*', term, kLongestEnding);
        Q_UNUSED(added)
    }
}

} // namespace mm
