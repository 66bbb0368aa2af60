// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/language_reader.h"
#include "core/factsheet/page_comparison.h"
#include "tests/core/factsheet/month_data.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace mm;
using mm::test::MonthData;

namespace {

Period months(const char *first, const char *last)
{
    return *Period::make(*Month::parse(QString::fromLatin1(first)),
                         *Month::parse(QString::fromLatin1(last)));
}

ComparisonRecipe recipeOf(const MonthData &data, const char *indicator, ComparisonView view)
{
    return {*data.catalogue().findIndicator(QString::fromLatin1(indicator)),
            {months("2025-01", "2025-07"), months("2024-01", "2024-07")},
            view,
            {},
            {}};
}

PageComparison comparisonOf(const MonthData &data, const ComparisonRecipe &recipe,
                            const QString &language, const std::vector<MonthEvent> &events = {})
{
    return pageComparisons({recipe}, events, data.dataset(), data.catalogue(),
                           test::shippedStyle(QStringLiteral("2025"), language))
        .front();
}

const QString kTranslated = QStringLiteral("translated");

/// Says the same in place of everything, for as long as it lives.
class AnyTranslation : public QTranslator {
public:
    AnyTranslation() { QCoreApplication::installTranslator(this); }
    ~AnyTranslation() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(AnyTranslation)

    QString translate(const char * /*context*/, const char * /*text*/, const char * /*comment*/,
                      int /*number*/) const override
    {
        return kTranslated;
    }
    bool isEmpty() const override { return false; }
};

/// Everything that is written in a chart but its numbers.
QStringList textsOf(const ChartData &chart)
{
    QStringList texts{chart.title, chart.subtitle, chart.annotationHeading, chart.source,
                      chart.emptyReason};
    for (const ChartSeries &series : chart.series) {
        texts << series.name;
    }
    for (const auto *rows : {&chart.categories, &chart.panels}) {
        for (const ChartCategory &row : *rows) {
            texts << row.label << row.annotation;
        }
    }
    for (const ChartEvent &event : chart.events) {
        texts << event.date;
    }
    texts << (chart.range ? chart.range->name : QString());
    texts.append(QStringList(chart.notes.begin(), chart.notes.end()));
    return texts;
}

const ChartCategory &rowOf(const ChartData &chart, const char *key)
{
    return *std::ranges::find(chart.categories, QString::fromLatin1(key), &ChartCategory::key);
}

} // namespace

/// Comparisons that a person pinned, on pages in every language.
class TestPageComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_data = MonthData::editions(); }

    void englishPagesSayWhatTheWindowSays()
    {
        const ComparisonRecipe recipe = recipeOf(m_data, "new_arrivals", ComparisonView::Change);
        const Dataset dataset = m_data.dataset();
        const ChartData chart = recipeChart(recipe, {dataset, dataset, m_data.catalogue()});
        const PageComparison shown = comparisonOf(m_data, recipe, QStringLiteral("en"));
        QCOMPARE(textsOf(shown.chart), textsOf(chart));
        QVERIFY(shown.figures.empty());
    }

    /// A page does not depend on the language of the window that it is made in.
    void englishPagesStayEnglishInOtherWindows()
    {
        const AnyTranslation window;
        for (const ComparisonView view : kComparisonViews) {
            const PageComparison shown = comparisonOf(
                m_data, recipeOf(m_data, "new_arrivals", view), QStringLiteral("en"));
            for (const QString &text : textsOf(shown.chart)) {
                QVERIFY2(!text.contains(kTranslated), qPrintable(text));
            }
        }
    }

    void otherLanguagesHaveNoEnglish_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : languageCodes(QStringLiteral(":/factsheet"))) {
            if (code != u"en") {
                QTest::newRow(qPrintable(code)) << code;
            }
        }
    }
    void otherLanguagesHaveNoEnglish()
    {
        QFETCH(const QString, language);
        MonthData data = m_data;
        data.drop("MNE", "new_arrivals", "2025-03")
            .put("SRB", "asylum_applications", "2025-06", Datum::suppressed());
        const std::vector<MonthEvent> events{{QDate(2025, 3, 14), QStringLiteral("…")}};
        for (const char *indicator :
             {"new_arrivals", "asylum_applications", "present_total", "mixed_movements_estimate"}) {
            for (const ComparisonView view : kComparisonViews) {
                ComparisonRecipe recipe = recipeOf(data, indicator, view);
                recipe.options.ground = LinesGround::EarlierYears;
                for (const auto &place : {std::optional<PlaceId>(),
                                          data.catalogue().findPlace(QStringLiteral("SRB"))}) {
                    recipe.place = place;
                    const ChartData chart = comparisonOf(data, recipe, language, events).chart;
                    const QString text = textsOf(chart).join(u'\n');
                    for (const char *word :
                         {"compared",    "Change",   "Source", "January", "March", "July",
                          "Jan\n",       "reported", "months", "persons", "from ", "arrivals",
                          "rose",        "fell",     "Others", "country", "place", "Range",
                          "Provisional", "stayed",   "Select", "needs"}) {
                        QVERIFY2(!text.contains(QString::fromLatin1(word)),
                                 qPrintable(QString::fromLatin1(word) + u'\n' + text));
                    }
                }
            }
        }
    }

    void changesAreWrittenAsInTheDocument()
    {
        const ComparisonRecipe recipe = recipeOf(m_data, "new_arrivals", ComparisonView::Bars);
        const ChartData english = comparisonOf(m_data, recipe, QStringLiteral("en")).chart;
        const ChartData croatian = comparisonOf(m_data, recipe, QStringLiteral("hr")).chart;
        QCOMPARE(croatian.title, QStringLiteral("Novi dolasci"));
        QCOMPARE(croatian.subtitle,
                 QStringLiteral("siječanj–srpanj 2025. i siječanj–srpanj 2024., broj osoba"));
        QCOMPARE(rowOf(croatian, "SRB").label, QStringLiteral("Srbija***"));
        for (const ChartCategory &row : english.categories) {
            QVERIFY(row.annotation.endsWith(u'%'));
            QString expected = row.annotation;
            expected.insert(expected.size() - 1, QChar(u'\u00a0'));
            QString written = rowOf(croatian, qPrintable(row.key)).annotation;
            QCOMPARE(written.replace(u' ', QChar(u'\u00a0')), expected);
        }
    }

    void whatIsMissingIsSaid()
    {
        MonthData data = m_data;
        data.drop("MNE", "new_arrivals", "2025-03");
        const ComparisonRecipe recipe = recipeOf(data, "new_arrivals", ComparisonView::Bars);
        const PageComparison shown = comparisonOf(data, recipe, QStringLiteral("hr"));
        QCOMPARE(rowOf(shown.chart, "MNE").annotation, QStringLiteral("6/7"));
        const auto style = test::shippedStyle(QStringLiteral("2025"), QStringLiteral("hr"));
        const Dataset dataset = data.dataset();
        const auto page
            = makeFactsheet({*Month::make(2025, 7), {}, {}}, dataset, dataset, data.catalogue(),
                            style, {{BlockKind::Comparisons}, {}, {}, {shown}});
        QVERIFY(page);
        const ContentBlock &block = page->content.blocks.front();
        const bool isSaid = std::ranges::any_of(page->content.footnotes, [&](const Footnote &note) {
            return block.marks.contains(note.mark)
                && note.text.contains(QStringLiteral("ožujak 2025."))
                && note.text.contains(QStringLiteral("Crna Gora"));
        });
        QVERIFY(isSaid);
        const bool hasRemark
            = std::ranges::any_of(page->content.footnotes, [&](const Footnote &note) {
                  return block.marks.contains(note.mark)
                      && note.text == style.say(Wording::NoteUkraine);
              });
        QVERIFY(hasRemark);
        // The designation on the page has its note as well.
        QVERIFY(block.marks.contains(QStringLiteral("*")));
    }

    void stocksAreOfADay()
    {
        const ComparisonRecipe recipe = recipeOf(m_data, "present_total", ComparisonView::Bars);
        const ChartData chart = comparisonOf(m_data, recipe, QStringLiteral("mk")).chart;
        QCOMPARE(chart.series[0].name, QStringLiteral("31 јули 2025"));
    }

private:
    MonthData m_data;
};

QTEST_APPLESS_MAIN(TestPageComparison)
#include "tst_page_comparison.moc"
