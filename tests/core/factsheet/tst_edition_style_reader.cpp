// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/edition_style_reader.h"
#include "core/factsheet/language_reader.h"
#include "tests/core/factsheet/month_data.h"

#include <QTest>

using namespace mm;

namespace {

QByteArray shipped()
{
    return test::fileBytes(QStringLiteral(":/factsheet/style-2025.json"));
}

/// The shipped style after one replacement that has to hit exactly once.
QByteArray with(const char *before, const char *after)
{
    const QByteArray text = shipped();
    if (text.count(before) != 1) {
        qFatal("“%s” does not stand once in the style", before);
    }
    return QByteArray(text).replace(before, after);
}

const Language &english()
{
    static const Language language
        = *loadLanguage(QStringLiteral(":/factsheet"), QStringLiteral("en"));
    return language;
}

/// Line and column of a piece of a text, both counted from 1.
TextPosition placeOf(const QByteArray &text, const char *piece)
{
    const QString before = QString::fromUtf8(text.left(text.indexOf(piece)));
    return {static_cast<int>(before.count(u'\n')) + 1,
            static_cast<int>(before.size() - before.lastIndexOf(u'\n'))};
}

} // namespace

/// A style is refused with line and column, so that its author finds what is wrong.
class TestEditionStyleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedStylesAreSound()
    {
        const QStringList codes = editionStyleCodes(QStringLiteral(":/factsheet"));
        QCOMPARE(
            codes,
            (QStringList{QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2025")}));
        for (const QString &code : codes) {
            QCOMPARE(test::shippedStyle(code).code(), code);
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QString>("says");

        const auto row
            = [](const char *name, const QByteArray &text, const char *place, const char *says) {
                  QTest::newRow(name) << text << QByteArray(place) << QString::fromUtf8(says);
              };
        row("unknown field", with("{about} persons were", "{abuot} persons were"), "{abuot}",
            "unknown field “{abuot}”: known here are {month}, {count}, {about}, {children}");
        row("field of another text", with(", the same as {at_base}", ", the same as {month}"),
            "{month}\",\n    \"from_to_rise", "unknown field “{month}”: known here are {base}");
        row("a case in English",
            with("transited through {region} as part of mixed movements{change}.\",\n      \"one",
                 "transited through {region:genitive} as part.\",\n      \"one"),
            "{region:genitive}", "“{region}” has no grammatical cases here");
        row("no field is known",
            with("\"persons\": \"persons\"", "\"persons\": \"{number} persons\""),
            "{number} persons", "no field is known here");
        row("unclosed", with("{about} persons were", "{about persons were"), "{about persons were",
            "a brace that is not closed");
        row("never closed",
            with("\"several_months\": \"the same period last year\"",
                 "\"several_months\": \"the same period {last year\""),
            "{last year", "a brace that is not closed");
        row("left over", with("{about} persons were", "{about}} persons were"), "} persons",
            "a closing brace without an opening one");
        row("after an escape", with("{about} persons were", "\\u0022{cuont}\\u0022 persons were"),
            "{cuont}", "unknown field");
        row("missing sentence",
            with("\"many\": \"{about} persons were present in {region} as "
                 "of end {month}{children}.\"",
                 "\"manny\": \"Some.\""),
            "{\n      \"none\": \"No persons were", "“sentences/present/many” is missing");
        row("unknown key", with("\"labels\": {", "\"labels\": {\n    \"colour\": \"blue\","),
            "\"blue\"", "“labels/colour” is not known");
        row("empty sentence",
            with("\"rise\": \", reflecting {article} {percent} increase compared "
                 "to {base}\"",
                 "\"rise\": \"\""),
            "\"\",\n    \"fall\"", "a text is expected for “change/rise”");
        row("no text", with("\"less_than_one\": \"<{limit}\"", "\"less_than_one\": 1"),
            "1,\n    \"more_than_99\"", "a text is expected for “labels/less_than_one”");
        row("twice", with("\"language\": \"en\"", "\"language\": \"en\", \"language\": \"sq\""),
            "\"sq\"", "“language” stands twice");
        row("rounding upside down",
            with("\"rounding\": []",
                 "\"rounding\": [{\"from\":250,\"to_nearest\":10},"
                 "{\"from\":2500,\"to_nearest\":100}]"),
            "[{\"from\"", "the highest step of rounding comes first");
        row("rounding to nothing",
            with("\"rounding\": []", "\"rounding\": [{\"from\":250,\"to_nearest\":0}]"), "0}]",
            "a whole number above zero is expected");
        row("newer format", with("\"format_version\": 1", "\"format_version\": 2"), "2,\n",
            "only format version 1");
        row("no JSON", with("\"language\": \"en\",", "\"language\": \"en\""), "\n  \"months\"", "");
    }

    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        QFETCH(QString, says);
        const auto read = readEditionStyle(text, english());
        QVERIFY(!read);
        const TextPosition expected = placeOf(text, place.constData());
        const bool found = std::ranges::any_of(read.error(), [&](const TextFault &fault) {
            return fault.text.contains(says)
                && (says.isEmpty()
                    || (fault.at.line == expected.line && fault.at.column == expected.column));
        });
        QStringList all;
        for (const TextFault &fault : read.error()) {
            all.append(fault.toString());
        }
        QVERIFY2(found,
                 qPrintable(QStringLiteral("expected line %1, column %2 among:\n%3")
                                .arg(expected.line)
                                .arg(expected.column)
                                .arg(all.join(u'\n'))));
    }

    void everyFaultIsTold()
    {
        QByteArray text = with("{about} persons were", "{abuot} persons were");
        text.replace(", followed by {list}", ", followed by {lists}");
        const auto read = readEditionStyle(text, english());
        QVERIFY(!read);
        QCOMPARE(read.error().size(), std::size_t(2));
        QVERIFY(read.error()[0].at.line < read.error()[1].at.line);
    }

    void missingFileNamesTheKnownOnes()
    {
        const auto style
            = loadEditionStyle(QStringLiteral(":/factsheet"), {QStringLiteral("1999")});
        QVERIFY(!style);
        QCOMPARE(style.error(),
                 QStringLiteral("style-1999.json: there is no such edition style; "
                                "known are 2022, 2023, 2025"));
    }

    /// No byte of a style can make the reader crash or accept half a style.
    void damagedStylesAreRefusedOrWhole()
    {
        const QByteArray whole = shipped().trimmed();
        for (qsizetype i = 0; i < whole.size(); i += 7) {
            QVERIFY(!readEditionStyle(whole.left(i), english()));
            QByteArray hit = whole;
            hit[i] = '}';
            const auto read = readEditionStyle(hit, english());
            QVERIFY(read || !read.error().empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestEditionStyleReader)
#include "tst_edition_style_reader.moc"
