// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/label.h"
#include "core/ingest/text_folding.h"
#include "core/ingest/vocabulary_reader.h"
#include "tests/core/ingest/book.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNationalityIsFoundByEveryName();
    void everyMonthIsFoundByEveryName();
    void everyPlaceIsFoundByEveryName();
    void namesEveryNationalityOfTheCatalogue();
    void namesEveryIndicatorByItsLabel();
    void refusesAWordOfTwoMeanings();
    void refusesUnknownCodes();
    void longestPhraseWins();
};

namespace {

QJsonObject json(const QString &name)
{
    QFile file(u":/vocabulary/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray()) {
        list << item.toString();
    }
    return list;
}

Vocabulary::Match match(const QString &text)
{
    const QStringList words = foldedWords(text);
    return test::vocabulary().match(std::vector<QString>(words.begin(), words.end()));
}

/// The vocabulary with one line of one file replaced.
Result<Vocabulary, QString> changed(const QString &name, const QByteArray &from,
                                    const QByteArray &to)
{
    QTemporaryDir folder;
    for (const QString &file : QDir(u":/vocabulary"_s).entryList()) {
        QFile source(u":/vocabulary/"_s + file);
        QFile copy(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) {
            return tl::make_unexpected(u"test set-up"_s);
        }
        QByteArray text = source.readAll();
        if (file == name) {
            text.replace(from, to);
        }
        copy.write(text);
    }
    return readVocabulary(folder.path(), test::catalogue());
}

} // namespace

void TestVocabulary::everyNationalityIsFoundByEveryName()
{
    for (const QJsonValue value : json(u"nationalities.json"_s)[u"nationalities"].toArray()) {
        const QString code = value[u"name"].toString();
        const BreakdownId id = *test::catalogue().findBreakdown(code);
        QStringList names{code};
        for (const QString &language : {u"en"_s, u"sq"_s, u"bcms"_s, u"mk"_s}) {
            names << strings(value[language]);
        }
        for (const QString &name : names) {
            const auto found = match(name);
            QVERIFY2(found.term
                         && found.words == static_cast<std::size_t>(foldedWords(name).size()),
                     qUtf8Printable(name));
            QVERIFY2(found.term->nationalities == std::vector{id}, qUtf8Printable(name));
            QVERIFY2(!found.term->month, qUtf8Printable(name));
            QVERIFY2(readLabel(name, test::vocabulary()).unknown.isEmpty(), qUtf8Printable(name));
        }
    }
}

void TestVocabulary::everyMonthIsFoundByEveryName()
{
    const QJsonObject languages = json(u"months.json"_s)[u"languages"].toObject();
    for (const QJsonValue language : languages) {
        const QJsonArray months = language[u"months"].toArray();
        QCOMPARE(months.size(), 12);
        for (int i = 0; i < 12; ++i) {
            for (const QString &name : strings(months[i])) {
                const auto found = match(name);
                QVERIFY2(found.term && found.term->month == i + 1, qUtf8Printable(name));
            }
        }
    }
}

void TestVocabulary::everyPlaceIsFoundByEveryName()
{
    const QJsonObject places = json(u"places.json"_s)[u"places"].toObject();
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto id = test::catalogue().findPlace(it.key());
        QVERIFY(id);
        for (const QString &name :
             strings(it.value()[u"names"]) + strings(it.value()[u"offices"])) {
            const auto found = match(name);
            QVERIFY2(found.term && found.term->place == id, qUtf8Printable(name));
            QVERIFY2(found.words == static_cast<std::size_t>(foldedWords(name).size()),
                     qUtf8Printable(name));
        }
        for (const QString &code : strings(it.value()[u"codes"])) {
            const CodeMeaning *meaning = test::vocabulary().code(code);
            QVERIFY2(meaning && meaning->place == id, qUtf8Printable(code));
        }
    }
}

void TestVocabulary::namesEveryNationalityOfTheCatalogue()
{
    int count = 0;
    for (const Breakdown &breakdown : test::catalogue().breakdowns()) {
        if (breakdown.dimension == Dimension::Nationality) {
            QVERIFY2(match(breakdown.code).term, qUtf8Printable(breakdown.code));
            ++count;
        }
    }
    QVERIFY(count > 230);
}

void TestVocabulary::namesEveryIndicatorByItsLabel()
{
    for (const Indicator &indicator : test::catalogue().indicators()) {
        for (const QString &text : {indicator.code, indicator.label}) {
            const Label label = readLabel(text, test::vocabulary());
            QVERIFY2(label.code.indicator, qUtf8Printable(text));
            QCOMPARE(test::catalogue()[*label.code.indicator].code, indicator.code);
            // Where the words of the label name an indicator, it is the same one.
            for (const IndicatorPattern &pattern : label.indicators) {
                QCOMPARE(test::catalogue()[pattern.indicator].code, indicator.code);
            }
        }
    }
}

void TestVocabulary::refusesAWordOfTwoMeanings()
{
    const auto read = changed(u"nationalities.json"_s, "\"Maroko\"", "\"Kuba\"");
    QVERIFY(!read);
    QVERIFY(read.error().contains(u"nationalities.json"_s));
    QVERIFY(read.error().contains(u"Kuba"_s));
    QVERIFY(!changed(u"months.json"_s, "\"rujan\"", "\"listopad\""));
}

void TestVocabulary::refusesUnknownCodes()
{
    const auto read
        = changed(u"nationalities.json"_s, "\"name\": \"Cuba\"", "\"name\": \"Kubaland\"");
    QVERIFY(!read);
    QVERIFY(read.error().contains(u"Kubaland"_s));
    QVERIFY(!changed(u"indicators.json"_s, "\"arrival\"", "\"arival\""));
    QVERIFY(!changed(u"ideas.json"_s, "{", ""));
}

void TestVocabulary::longestPhraseWins()
{
    QCOMPARE(match(u"mali i zi"_s).words, 3U);
    QCOMPARE(match(u"mali"_s).words, 1U);
    QCOMPARE(match(u"guinea bissau"_s).words, 2U);
    QVERIFY(!match(u"qwertz"_s).term);
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
