// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/template_language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mm {

namespace {

Result<QJsonObject, QString> readObject(const QString &path)
{
    QFile file(path);
    const QJsonDocument document = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll())
        : QJsonDocument();
    return document.isObject()
        ? Result<QJsonObject, QString>(document.object())
        : tl::make_unexpected(QStringLiteral("%1 cannot be read.").arg(path));
}

template <std::size_t count>
std::array<QString, count> texts(const QJsonValue &value)
{
    std::array<QString, count> result;
    const QJsonArray array = value.toArray();
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = array[static_cast<qsizetype>(i)].toString();
    }
    return result;
}

void addTexts(QHash<QString, QString> &texts, const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        texts.insert(entry.key(), entry->toString());
    }
}

/// The first name that the vocabulary has in the language, or the English one.
void addNationalities(TemplateLanguage &language, const QJsonObject &vocabulary,
                      const QString &names, bool cyrillic)
{
    const QJsonArray nationalities = vocabulary[u"nationalities"].toArray();
    for (const QJsonValue nationality : nationalities) {
        const QString code = nationality[u"name"].toString();
        const QString name = nationality[names].toArray().first().toString();
        if (!name.isEmpty() && names != u"en") {
            language.breakdowns.insert(code, cyrillic ? serbianCyrillic(name) : name);
        }
    }
}

TemplateLanguage languageOf(const QJsonObject &words, const QJsonObject &vocabulary)
{
    TemplateLanguage language;
    language.code = words[u"language"].toString();
    language.months = texts<12>(words[u"months"]);
    language.title = words[u"title"].toString();
    language.indicator = words[u"indicator"].toString();
    language.nationality = words[u"nationality"].toString();
    language.byNationality = words[u"by_nationality"].toString();
    language.provisional = words[u"provisional"].toString();
    language.howToFill = words[u"how_to_fill"].toString();
    language.notAccepted = words[u"not_accepted"].toString();
    language.sheets = texts<3>(words[u"sheets"]);
    addTexts(language.places, words[u"places"].toObject());
    addTexts(language.indicators, words[u"indicators"].toObject());
    addNationalities(language, vocabulary, words[u"names_of_nationalities"].toString(),
                     words[u"cyrillic"].toBool());
    addTexts(language.breakdowns, words[u"parts"].toObject());
    language.breakdowns.insert(QStringLiteral("Other"), words[u"other"].toString());
    language.breakdowns.insert(QStringLiteral("Unknown"), words[u"unknown"].toString());
    return language;
}

/// Language of the office that sends the sheets of a place.
QString languageCodeOf(const QString &place)
{
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 5> kLanguages{
        {{QLatin1String("ALB"), QLatin1String("sq")},
         {QLatin1String("BIH"), QLatin1String("bs")},
         {QLatin1String("MNE"), QLatin1String("cnr")},
         {QLatin1String("MKD"), QLatin1String("mk")},
         {QLatin1String("SRB"), QLatin1String("sr")}}};
    const auto *const found
        = std::ranges::find_if(kLanguages, [&](const auto &pair) { return pair.first == place; });
    return found == kLanguages.end() ? QStringLiteral("en") : QString(found->second);
}

} // namespace

QString TemplateLanguage::monthText(Month month) const
{
    return months[static_cast<std::size_t>(month.number() - 1)] + u' '
        + QString::number(month.year());
}

Result<TemplateLanguage, QString> templateLanguageOf(const QString &placeCode,
                                                     const Catalogue &catalogue)
{
    const QString path = QStringLiteral(":/templates/%1.json").arg(languageCodeOf(placeCode));
    const auto words = readObject(path);
    const auto vocabulary = readObject(QStringLiteral(":/vocabulary/nationalities.json"));
    if (!words || !vocabulary) {
        return tl::make_unexpected(!words ? words.error() : vocabulary.error());
    }
    TemplateLanguage language = languageOf(*words, *vocabulary);
    for (auto name = language.indicators.begin(); name != language.indicators.end(); ++name) {
        if (!catalogue.findIndicator(name.key())) {
            return tl::make_unexpected(
                QStringLiteral("%1: there is no indicator “%2”.").arg(path, name.key()));
        }
    }
    return language;
}

QString serbianCyrillic(const QString &latin)
{
    static const QHash<QString, QString> kPairs{{QStringLiteral("lj"), QStringLiteral("љ")},
                                                {QStringLiteral("nj"), QStringLiteral("њ")},
                                                {QStringLiteral("dž"), QStringLiteral("џ")}};
    static const QString kLatin = QStringLiteral("abvgdđežzijklmnoprstćufhcčš");
    static const QString kCyrillic = QStringLiteral("абвгдђежзијклмнопрстћуфхцчш");
    QString result;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        const bool upper = latin[i].isUpper();
        const QString pair = kPairs.value(latin.mid(i, 2).toLower());
        const qsizetype single = kLatin.indexOf(latin[i].toLower());
        const QString letter = !pair.isEmpty() ? pair
            : single >= 0                      ? QString(kCyrillic[single])
                                               : QString(latin[i]);
        result += upper ? letter.toUpper() : letter;
        i += pair.isEmpty() ? 0 : 1;
    }
    return result;
}

} // namespace mm
