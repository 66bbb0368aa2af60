// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period_language_reader.h"

#include "core/analysis/period_tokens.h"
#include "core/base/folded_word.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

using Failure = tl::unexpected<QString>;
using Done = Result<bool, QString>;
using Kind = std::pair<QLatin1String, PeriodPhrases PeriodLanguage::*>;

constexpr std::array kKinds{
    Kind{"quarter", &PeriodLanguage::quarter},
    Kind{"half", &PeriodLanguage::half},
    Kind{"lead", &PeriodLanguage::lead},
    Kind{"to", &PeriodLanguage::to},
    Kind{"of", &PeriodLanguage::of},
    Kind{"year", &PeriodLanguage::year},
    Kind{"versus", &PeriodLanguage::versus},
    Kind{"last", &PeriodLanguage::last},
    Kind{"unit", &PeriodLanguage::unit},
    Kind{"year_to_date", &PeriodLanguage::yearToDate},
    Kind{"same_months", &PeriodLanguage::yearBefore},
    Kind{"previous", &PeriodLanguage::preceding},
    Kind{"previous_edition", &PeriodLanguage::previousEdition},
    Kind{"first_month", &PeriodLanguage::firstMonth},
    Kind{"peak", &PeriodLanguage::peak},
    Kind{"earlier_years", &PeriodLanguage::earlierYears},
    Kind{"end_of", &PeriodLanguage::endOf},
};

Result<QJsonObject, QString> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(QStringLiteral("%1 cannot be opened").arg(path));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return Failure(
            QStringLiteral("%1: %2 at byte %3").arg(path, error.errorString()).arg(error.offset));
    }
    return document.object();
}

QStringList phraseOf(const QString &text)
{
    QStringList words;
    for (const PeriodToken &token : periodTokens(text)) {
        words.push_back(token.folded);
    }
    return words;
}

void addPhrases(PeriodPhrases &phrases, const QJsonValue &texts)
{
    const QJsonArray array = texts.toArray();
    for (const QJsonValue text : array) {
        phrases.push_back(phraseOf(text.toString()));
    }
}

Done addMonths(PeriodLanguage &language, const QJsonObject &words)
{
    const QStringList endings = words[u"endings"].toVariant().toStringList();
    const QJsonArray months = words[u"months"].toArray();
    for (qsizetype i = 0; i < months.size(); ++i) {
        QStringList names = months[i].toVariant().toStringList();
        const QString first = names.value(0);
        for (const QString &ending : endings) {
            names.push_back(first + ending);
        }
        for (const QString &name : std::as_const(names)) {
            const int month = static_cast<int>(i) + 1;
            const auto [known, isNew] = language.months.emplace(foldedWord(name), month);
            if (!isNew && known->second != month) {
                return Failure(QStringLiteral("“%1” stands for two months").arg(name));
            }
        }
    }
    return true;
}

Done addWords(PeriodLanguage &language, const QJsonObject &words)
{
    for (auto it = words.begin(); it != words.end(); ++it) {
        const auto *const kind = std::ranges::find(kKinds, it.key(), &Kind::first);
        if (kind == kKinds.end()) {
            return Failure(QStringLiteral("“%1” is no kind of words").arg(it.key()));
        }
        addPhrases(language.*kind->second, it.value());
    }
    return true;
}

/// @param add what to do with the words of one language
template <class Add>
Done addLanguages(PeriodLanguage &language, const QJsonObject &file, Add add)
{
    const QJsonObject languages = file[u"languages"].toObject();
    for (const QJsonValue words : languages) {
        if (const Done done = add(language, words.toObject()); !done) {
            return done;
        }
    }
    return true;
}

} // namespace

Result<PeriodLanguage, QString> readPeriodLanguage(const QString &folder)
{
    const auto months = objectIn(folder + QStringLiteral("/months.json"));
    const auto periods = objectIn(folder + QStringLiteral("/periods.json"));
    if (!months || !periods) {
        return Failure(months ? periods.error() : months.error());
    }
    PeriodLanguage language;
    const Done done = addLanguages(language, *months, addMonths).and_then([&](bool) {
        return addLanguages(language, *periods, addWords);
    });
    if (!done) {
        return Failure(done.error());
    }
    const QJsonArray spans = (*months)[u"spans"].toArray();
    for (const QJsonValue span : spans) {
        NamedSpan named{span[u"months"][0].toInt(), span[u"months"][1].toInt(), {}};
        addPhrases(named.names, span[u"names"]);
        language.spans.push_back(std::move(named));
    }
    return language;
}

const PeriodLanguage &builtInPeriodLanguage()
{
    static const auto language = readPeriodLanguage(QStringLiteral(":/vocabulary"));
    // A file inside the program that cannot be read is a fault of the build.
    if (!language) {
        qFatal("%s", qUtf8Printable(language.error()));
    }
    return *language;
}

} // namespace mm
