// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/template_table.h"
#include "core/exchange/template_workbook.h"
#include "core/ingest/figure_reader.h"
#include "core/ingest/vocabulary_reader.h"
#include "core/sheet/workbook_reader.h"
#include "tests/support/property.h"
#include "tests/support/small_catalogue.h"

#include <QTest>

using namespace mm;
using namespace mm::test;

namespace {

const Month kMonth = *Month::make(2025, 8);

/// Figures of one place in the months that its template shows.
Dataset filled(Random &random, const Catalogue &catalogue, PlaceId place,
               const TemplateContent &content)
{
    std::vector<Observation> observations;
    const auto add = [&](const TemplateTable &table) {
        for (const TemplateRow &row : table.rows) {
            if (!row.series) {
                continue;
            }
            std::size_t i = 0;
            for (const Month month : content.months) {
                if (!row.cannotExist[i++] && random.chance(0.8)) {
                    // Parts stay below their whole, or they would be refused.
                    const bool part = row.series->breakdown != kTotal
                        || catalogue[row.series->indicator].code == u"uasc_present";
                    const Amount amount
                        = Amount::of(part ? random.integer(0, 20) : random.integer(1000, 4000));
                    const bool estimated = catalogue[row.series->indicator].isEstimated(place);
                    observations.push_back({{*row.series, month},
                                            random.chance(0.05) ? Datum::suppressed()
                                                : estimated     ? Datum::estimated(amount)
                                                                : Datum::confirmed(amount)});
                }
            }
        }
    };
    add(content.figures);
    std::ranges::for_each(content.nationalities, add);
    return Dataset::of(std::move(observations));
}

} // namespace

class TemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serbianLetters();
    void everyLanguageNamesEveryRow_data() { addPlaces(); }
    void everyLanguageNamesEveryRow();
    void isReadBackAsItWas_data() { addPlaces(); }
    void isReadBackAsItWas();
    void codesAreHidden();

private:
    static void addPlaces()
    {
        QTest::addColumn<QString>("place");
        for (const char *place : {"ALB", "BIH", "XKX", "MNE", "MKD", "SRB"}) {
            QTest::newRow(place) << QString::fromLatin1(place);
        }
    }

    std::shared_ptr<const Catalogue> m_catalogue = shippedCatalogue();
};

void TemplateTest::serbianLetters()
{
    QCOMPARE(serbianCyrillic(QStringLiteral("Ljubljana, Džep, Njegoš (2)")),
             QStringLiteral("Љубљана, Џеп, Његош (2)"));
}

void TemplateTest::everyLanguageNamesEveryRow()
{
    QFETCH(QString, place);
    const auto language = templateLanguageOf(place, *m_catalogue);
    QVERIFY2(language.has_value(), qPrintable(language ? QString() : language.error()));
    const TemplateContent content
        = templateContent({}, *m_catalogue, *m_catalogue->findPlace(place), kMonth, *language);
    QCOMPARE(content.months, *Period::make(*Month::make(2024, 9), kMonth));
    QCOMPARE(content.monthHeadings.size(), 12U);
    const bool intentions = place != u"XKX" && place != u"MKD";
    const auto rows = std::ranges::count_if(content.figures.rows, [&](const TemplateRow &row) {
        return row.series && (*m_catalogue)[row.series->indicator].code == u"asylum_intentions";
    });
    QCOMPARE(rows, intentions ? 1 : 0);
    for (const TemplateRow &row : content.figures.rows) {
        QVERIFY(!row.label.isEmpty());
    }
    QVERIFY(language->howToFill.size() <= 255 && language->notAccepted.size() <= 255);
}

void TemplateTest::isReadBackAsItWas()
{
    QFETCH(QString, place);
    static const auto vocabulary = readVocabulary(QStringLiteral(":/vocabulary"), *m_catalogue);
    QVERIFY(vocabulary.has_value());
    const PlaceId id = *m_catalogue->findPlace(place);
    const auto language = templateLanguageOf(place, *m_catalogue);
    QVERIFY(language.has_value());
    Random random;
    const TemplateContent empty = templateContent({}, *m_catalogue, id, kMonth, *language);
    const Dataset dataset = filled(random, *m_catalogue, id, empty);
    const auto bytes = templateWorkbook(dataset, *m_catalogue, id, kMonth);
    QVERIFY2(bytes.has_value(), qPrintable(bytes ? QString() : bytes.error()));
    QVERIFY(templateWorkbook(dataset, *m_catalogue, id, kMonth) == bytes);
    auto workbook = readWorkbook(*bytes, QStringLiteral("sheet.xlsx"));
    QVERIFY(workbook.has_value());
    const FileReading reading = readFigures(std::make_shared<const Workbook>(std::move(*workbook)),
                                            *m_catalogue, *vocabulary);
    QByteArray asked = random.seedText();
    for (const Question &question : reading.questions) {
        asked += ' ' + question.cell.toString().toUtf8() + ' '
            + question.arguments.join(u'|').toUtf8();
    }
    QVERIFY2(reading.questions.empty(), asked.constData());
    std::vector<Observation> observations;
    for (const DraftObservation &draft : reading.observations) {
        if (draft.datum && draft.standing == Standing::Taken) {
            observations.push_back({draft.key, *draft.datum});
        }
    }
    const Dataset read = Dataset::of(std::move(observations));
    const ChangeSet changes = between(dataset, read);
    QByteArray first = random.seedText() + ' ' + QByteArray::number(qint64(changes.size()));
    if (!changes.isEmpty()) {
        const Change &change = *changes.begin();
        first += ' ' + (*m_catalogue)[change.key.series.indicator].code.toUtf8() + ' '
            + (*m_catalogue)[change.key.series.breakdown].code.toUtf8() + ' '
            + change.key.month.toString().toUtf8();
    }
    QVERIFY2(changes.isEmpty(), first.constData());
}

void TemplateTest::codesAreHidden()
{
    const auto bytes = templateWorkbook({}, *m_catalogue, PlaceId(6), kMonth);
    QVERIFY(bytes.has_value());
    const auto workbook = readWorkbook(*bytes, QStringLiteral("sheet.xlsx"));
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->sheets.size(), 3U);
    QCOMPARE(workbook->sheets[0].visibility(), SheetVisibility::Visible);
    QCOMPARE(workbook->sheets[2].visibility(), SheetVisibility::Hidden);
    QVERIFY(workbook->sheets[2].rowCount() > 200);
}

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
