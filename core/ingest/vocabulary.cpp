// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/vocabulary.h"

#include "core/ingest/text_folding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

constexpr std::array kNames{
    std::pair(Idea::Total, "total"),
    std::pair(Idea::Cumulative, "cumulative"),
    std::pair(Idea::Percent, "percent"),
    std::pair(Idea::Change, "change"),
    std::pair(Idea::Rise, "rise"),
    std::pair(Idea::Fall, "fall"),
    std::pair(Idea::PreviousYear, "previous_year"),
    std::pair(Idea::Provisional, "provisional"),
    std::pair(Idea::Confirmed, "confirmed"),
    std::pair(Idea::Estimate, "estimate"),
    std::pair(Idea::Corrected, "corrected"),
    std::pair(Idea::AsOf, "as_of"),
    std::pair(Idea::Updated, "updated"),
    std::pair(Idea::NotReported, "not_reported"),
    std::pair(Idea::NotApplicable, "not_applicable"),
    std::pair(Idea::NotAvailable, "not_available"),
    std::pair(Idea::Suppressed, "suppressed"),
    std::pair(Idea::About, "about"),
    std::pair(Idea::IndicatorField, "indicator_field"),
    std::pair(Idea::NationalityField, "nationality_field"),
    std::pair(Idea::CentreTypeField, "centre_type_field"),
    std::pair(Idea::BreakdownField, "breakdown_field"),
    std::pair(Idea::CountryField, "country_field"),
    std::pair(Idea::MonthField, "month_field"),
    std::pair(Idea::YearField, "year_field"),
    std::pair(Idea::ValueField, "value_field"),
    std::pair(Idea::StatusField, "status_field"),
    std::pair(Idea::OrdinalField, "ordinal_field"),
    std::pair(Idea::RemarkField, "remark_field"),
    std::pair(Idea::PersonField, "person_field"),
    std::pair(Idea::Person, "person"),
    std::pair(Idea::PartField, "sex_age_field"),
    std::pair(Idea::Asterisk, "asterisk"),
    std::pair(Idea::Until, "until"),
    std::pair(Idea::And, "and"),
    std::pair(Idea::Table, "table"),
    std::pair(Idea::OfWhich, "of_which"),
    std::pair(Idea::OpenPeriod, "open_period"),
    std::pair(Idea::Subnational, "subnational"),
    std::pair(Idea::Scale, "scale"),
    std::pair(Idea::Women, "women"),
    std::pair(Idea::Men, "men"),
    std::pair(Idea::End, "end"),
    std::pair(Idea::Institution, "institution"),
};
static_assert(kNames.size() == static_cast<std::size_t>(Idea::kBuiltIn));

/// Joins a new meaning to an old one; false when they contradict each other.
bool merge(Term &into, const Term &from)
{
    const auto take = [](auto &old, const auto &fresh) {
        if (fresh && old && *old != *fresh) {
            return false;
        }
        if (fresh) {
            old = fresh;
        }
        return true;
    };
    if (!take(into.place, from.place) || !take(into.month, from.month)
        || !take(into.span, from.span) || !take(into.idea, from.idea)) {
        return false;
    }
    if (!from.nationalities.empty()) {
        if (!into.nationalities.empty() && into.nationalities != from.nationalities) {
            return false;
        }
        into.nationalities = from.nationalities;
    }
    into.placeByOffice = into.placeByOffice || from.placeByOffice;
    into.placeByCity = into.placeByCity || from.placeByCity;
    into.filler = into.filler || from.filler;
    return true;
}

/// Short codes are written in capitals, so that a word does not become one by chance.
QString codeKey(const QString &code)
{
    constexpr qsizetype kShort = 3;
    return code.size() <= kShort ? code : code.toLower();
}

} // namespace

Vocabulary::Vocabulary()
    : m_nodes(1)
{
    for (const auto &[idea, name] : kNames) {
        m_ideas.insert(QLatin1String(name), static_cast<std::size_t>(idea));
    }
}

std::optional<std::size_t> Vocabulary::ideaNamed(const QString &name)
{
    const auto known = m_ideas.constFind(name);
    if (known != m_ideas.cend()) {
        return *known;
    }
    const auto next = static_cast<std::size_t>(m_ideas.size());
    if (next >= kMaxIdeas) {
        return std::nullopt;
    }
    m_ideas.insert(name, next);
    return next;
}

std::size_t Vocabulary::child(std::size_t node, const QString &word, int longestEnding)
{
    const std::size_t fresh = m_nodes.size();
    if (!word.endsWith(u'*')) {
        const auto found = m_nodes[node].exact.constFind(word);
        if (found != m_nodes[node].exact.cend()) {
            return *found;
        }
        m_nodes[node].exact.insert(word, fresh);
    } else {
        const QString stem = word.chopped(1);
        auto &stems = m_nodes[node].stems[stem.front()];
        const auto found = std::ranges::find(stems, stem, &Stem::text);
        if (found != stems.end()) {
            found->longestEnding = std::max(found->longestEnding, longestEnding);
            return found->node;
        }
        const auto place = std::ranges::find_if(
            stems, [&](const Stem &other) { return other.text.size() < stem.size(); });
        stems.insert(place, {stem, longestEnding, fresh});
    }
    m_nodes.emplace_back();
    return fresh;
}

bool Vocabulary::add(const QString &phrase, const Term &term, int longestEnding)
{
    std::size_t node = 0;
    for (const QString &piece : phrase.split(u' ', Qt::SkipEmptyParts)) {
        const bool open = piece.endsWith(u'*');
        QStringList words = foldedWords(piece);
        if (open && !words.isEmpty()) {
            words.back() += u'*';
        }
        for (const QString &word : words) {
            node = child(node, word, longestEnding);
        }
    }
    if (node == 0) {
        return false;
    }
    auto &slot = m_nodes[node].term;
    if (!slot) {
        slot = term;
        return true;
    }
    return merge(*slot, term);
}

void Vocabulary::addCode(const QString &code, const CodeMeaning &meaning)
{
    CodeMeaning &known = m_codes[codeKey(code)];
    known.place = meaning.place ? meaning.place : known.place;
    known.indicator = meaning.indicator ? meaning.indicator : known.indicator;
    known.breakdown = meaning.breakdown ? meaning.breakdown : known.breakdown;
}

void Vocabulary::search(std::size_t node, std::span<const QString> words, Match found,
                        Match &best) const
{
    const Node &here = m_nodes[node];
    if (here.term
        && (found.words > best.words
            || (found.words == best.words && found.exact && !best.exact))) {
        best = found;
        best.term = &*here.term;
    }
    if (words.empty()) {
        return;
    }
    const QString &word = words.front();
    found.words += 1;
    const auto exact = here.exact.constFind(word);
    if (exact != here.exact.cend()) {
        search(*exact, words.subspan(1), found, best);
    }
    found.exact = false;
    const auto stems = word.isEmpty() ? here.stems.cend() : here.stems.constFind(word.front());
    if (stems == here.stems.cend()) {
        return;
    }
    for (const Stem &stem : *stems) {
        if (word.startsWith(stem.text) && word.size() - stem.text.size() <= stem.longestEnding) {
            search(stem.node, words.subspan(1), found, best);
        }
    }
}

Vocabulary::Match Vocabulary::match(std::span<const QString> words) const
{
    Match best;
    search(0, words, {}, best);
    return best;
}

std::vector<IndicatorPattern> Vocabulary::indicatorsOf(const Ideas &ideas) const
{
    std::vector<IndicatorPattern> closest;
    std::size_t covered = 0;
    for (const IndicatorPattern &pattern : m_patterns) {
        if (!pattern.fits(ideas)) {
            continue;
        }
        const std::size_t covers = (ideas & (pattern.all | pattern.any)).count();
        if (covers > covered) {
            closest.clear();
            covered = covers;
        }
        const bool known = std::ranges::any_of(closest, [&](const IndicatorPattern &other) {
            return other.indicator == pattern.indicator && other.part == pattern.part;
        });
        if (covers == covered && !known) {
            closest.push_back(pattern);
        }
    }
    return closest;
}

const CodeMeaning *Vocabulary::code(const QString &text) const
{
    const auto found = m_codes.constFind(codeKey(text));
    return found == m_codes.cend() ? nullptr : &*found;
}

std::optional<Idea> Vocabulary::gap(const QString &text) const
{
    const auto found = m_gaps.constFind(text.toLower());
    return found == m_gaps.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Idea> Vocabulary::statusCode(const QString &text) const
{
    const auto found = m_statusCodes.constFind(text.toLower());
    return found == m_statusCodes.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Idea> Vocabulary::hashtag(const QString &tag) const
{
    // The tag with all its attributes, then with one less each time: "#date+month+start".
    QString rest = tag.toLower().remove(u' ');
    for (const QString &attribute : rest.split(u'+').mid(1)) {
        if (m_partAttributes.contains(attribute)) {
            return std::nullopt; // "#affected+f" counts some of the persons only
        }
    }
    while (!rest.isEmpty()) {
        const auto found = m_hashtags.constFind(rest);
        if (found != m_hashtags.cend()) {
            return *found;
        }
        rest.truncate(rest.lastIndexOf(u'+'));
    }
    return std::nullopt;
}

} // namespace mm
