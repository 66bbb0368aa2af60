// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/claim_words.h"

#include "core/factsheet/json_fields.h"
#include "core/factsheet/language_reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct WordList {
    QLatin1String name;
    WordKind kind;
    int value = 0;
};

constexpr std::array kLists{
    WordList{"rise"_L1, WordKind::Rise},
    WordList{"fall"_L1, WordKind::Fall},
    WordList{"more"_L1, WordKind::Rise, 1},
    WordList{"less"_L1, WordKind::Fall, 1},
    WordList{"from"_L1, WordKind::From},
    WordList{"same"_L1, WordKind::Same},
    WordList{"about"_L1, WordKind::About},
    WordList{"almost"_L1, WordKind::Almost},
    WordList{"over"_L1, WordKind::Over},
    WordList{"last_year"_L1, WordKind::LastYear},
    WordList{"last_month"_L1, WordKind::LastMonth},
    WordList{"same_period_of"_L1, WordKind::SamePeriodOf},
    WordList{"against"_L1, WordKind::Against},
    WordList{"range"_L1, WordKind::Range},
    WordList{"percent"_L1, WordKind::Percent},
    WordList{"by"_L1, WordKind::By},
    WordList{"than"_L1, WordKind::Than},
    WordList{"resolution"_L1, WordKind::Resolution},
};

/// A Slavic name in any case: "Turska" as "Tursk*"; nothing where too little is left to be sure.
QString declined(const QString &name)
{
    constexpr qsizetype kShortest = 5;
    const bool endsInVowel = QStringView(u"aeouаеоу").contains(name.back());
    const QString stem = endsInVowel ? name.chopped(1) : name;
    return stem.size() < kShortest || name.contains(u' ') ? QString() : stem + u'*';
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber();
}

/// Where the phrase ends in the text, or −1.
qsizetype endOf(const QString &phrase, bool anyEnding, const QString &text, qsizetype at)
{
    // A star inside a phrase stands for any ending of that word.
    qsizetype from = at;
    const QStringList pieces = phrase.split(u'*');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!QStringView(text).mid(from).startsWith(pieces[i], Qt::CaseInsensitive)) {
            return -1;
        }
        from += pieces[i].size();
        if (i + 1 < pieces.size() || anyEnding) {
            while (from < text.size() && isWord(text[from])) {
                ++from;
            }
        }
    }
    const bool endsInWord = from > at && isWord(text[from - 1]);
    // Digits behind a word are the mark of a footnote.
    return endsInWord && from < text.size() && text[from].isLetter() ? -1 : from;
}

} // namespace

Result<ClaimWords, QString> ClaimWords::read(const QByteArray &words, const Catalogue &catalogue,
                                             std::span<const Language> languages)
{
    const auto json = JsonText::parse(words);
    if (!json) {
        return failure(json.error().toString());
    }
    JsonFields fields(*json);
    ClaimWords result;
    fields.requireFormatVersion();
    fields.text(u"about"_s);
    const QStringList codes = fields.names(u"indicators"_s);
    for (const QString &code : codes) {
        const QString path = u"indicators/"_s + code;
        const auto id = catalogue.findIndicator(code);
        if (!id) {
            fields.fault(path, u"there is no indicator “%1”"_s.arg(code));
            continue;
        }
        for (const QString &phrase : fields.texts(path)) {
            result.add(phrase, {WordKind::Indicator, static_cast<int>(id->index())});
        }
    }
    const QStringList places = fields.names(u"places"_s);
    for (const QString &code : places) {
        const QString path = u"places/"_s + code;
        const auto id = catalogue.findPlace(code);
        if (!id) {
            fields.fault(path, u"there is no place “%1”"_s.arg(code));
            continue;
        }
        for (const QString &phrase : fields.texts(path)) {
            result.add(phrase, {WordKind::Place, static_cast<int>(id->index())});
        }
    }
    for (const auto &[name, kind, value] : kLists) {
        const QString path = u"words/"_s + name;
        for (const QString &phrase : fields.texts(path)) {
            result.add(phrase, {kind, value});
        }
    }
    fields.refuseUnknownKeys();
    if (const StyleFaults faults = fields.takeFaults(); !faults.empty()) {
        return failure(faultLines(u"claims.json"_s, faults));
    }
    result.addCatalogue(catalogue);
    for (const Language &language : languages) {
        result.addLanguage(language, catalogue);
    }
    result.sort();
    return result;
}

ClaimWords::Match ClaimWords::at(const QString &text, qsizetype position) const
{
    Match match;
    const auto phrases = m_byFirst.constFind(text[position].toLower());
    if (phrases == m_byFirst.constEnd()) {
        return match;
    }
    for (const Phrase &phrase : *phrases) {
        if (phrase.text.size() < match.length && !phrase.anyEnding) {
            continue;
        }
        if (phrase.capital && !text[position].isUpper()) {
            continue;
        }
        const qsizetype length = endOf(phrase.text, phrase.anyEnding, text, position) - position;
        if (length > match.length) {
            match.length = length;
            match.meanings.clear();
        }
        if (length == match.length && length > 0) {
            match.meanings.push_back(phrase.meaning);
        }
    }
    return match;
}

void ClaimWords::add(const QString &phrase, Meaning meaning, bool capital)
{
    if (phrase.isEmpty()) {
        return;
    }
    const bool anyEnding = phrase.endsWith(u'*');
    const QString text = (anyEnding ? phrase.chopped(1) : phrase).toLower();
    std::vector<Phrase> &sameFirst = m_byFirst[text[0]];
    const bool known = std::ranges::any_of(sameFirst, [&](const Phrase &other) {
        return other.text == text && other.anyEnding == anyEnding
            && other.meaning.kind == meaning.kind && other.meaning.value == meaning.value;
    });
    if (!known) {
        sameFirst.push_back({text, anyEnding, capital, meaning});
    }
}

void ClaimWords::addLanguage(const Language &language, const Catalogue &catalogue)
{
    const auto addForms = [this](const InflectedText &name, Meaning meaning, bool capital) {
        add(name.plain(), meaning, capital);
        for (const InflectedText::Form &form : name.forms()) {
            add(form.second, meaning, capital);
        }
    };
    // Months of English have a capital letter, and two of them are words without it.
    const bool capital = language.code == u"en";
    for (std::size_t i = 0; i < language.months.size(); ++i) {
        const Meaning month{WordKind::Month, static_cast<int>(i) + 1};
        addForms(language.months[i], month, capital);
        if (capital) {
            add(language.monthsBrief[i], month, capital);
        }
    }
    for (auto place = language.places.constBegin(); place != language.places.constEnd(); ++place) {
        if (const auto id = catalogue.findPlace(place.key())) {
            const Meaning meaning{WordKind::Place, static_cast<int>(id->index())};
            addForms(place->name, meaning, false);
            add(place->label, meaning);
        }
    }
    for (auto name = language.breakdowns.constBegin(); name != language.breakdowns.constEnd();
         ++name) {
        const auto id = catalogue.findBreakdown(name.key());
        if (id && catalogue[*id].role == Breakdown::Role::Named) {
            const Meaning meaning{WordKind::Breakdown, static_cast<int>(id->index())};
            add(*name, meaning, true);
            if (language.plural != PluralRule::OneOther) {
                add(declined(*name), meaning, true);
            }
        }
    }
}

void ClaimWords::addCatalogue(const Catalogue &catalogue)
{
    for (std::size_t i = 0; i < catalogue.places().size(); ++i) {
        const Place &place = catalogue.places()[i];
        add(place.name, {WordKind::Place, static_cast<int>(i)});
        add(place.label, {WordKind::Place, static_cast<int>(i)});
    }
    for (std::size_t i = 0; i < catalogue.breakdowns().size(); ++i) {
        const Breakdown &breakdown = catalogue.breakdowns()[i];
        if (breakdown.dimension == Dimension::Nationality
            && breakdown.role == Breakdown::Role::Named) {
            add(breakdown.label, {WordKind::Breakdown, static_cast<int>(i)}, true);
        }
    }
}

void ClaimWords::sort()
{
    for (std::vector<Phrase> &phrases : m_byFirst) {
        std::ranges::stable_sort(phrases, std::ranges::greater(),
                                 [](const Phrase &phrase) { return phrase.text.size(); });
    }
}

Result<ClaimWords, QString> loadClaimWords(const QString &folder, const Catalogue &catalogue)
{
    std::vector<Language> languages;
    const QStringList codes = languageCodes(folder);
    for (const QString &code : codes) {
        auto language = loadLanguage(folder, code);
        if (!language) {
            return failure(language.error());
        }
        languages.push_back(*std::move(language));
    }
    QFile file(QDir(folder).filePath(u"claims.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"claims.json cannot be opened"_s);
    }
    return ClaimWords::read(file.readAll(), catalogue, languages);
}

} // namespace mm
