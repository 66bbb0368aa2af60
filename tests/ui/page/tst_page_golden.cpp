// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/month_data.h"
#include "tests/support/golden.h"
#include "ui/page/document_layout.h"
#include "ui/page/document_text.h"
#include "ui/page/page_painter.h"
#include "ui/style/fonts.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTest>

using namespace mm;
using mm::test::MonthData;

namespace {

/// One document that was looked at and found good.
struct Case {
    const char *name;
    const char *month;
    const char *style;
    const char *language;
    const char *country; ///< empty: the region
};

constexpr std::array kCases{
    Case{"2025_en", "2025-07", "2025", "en", ""},
    Case{"2023_en", "2023-05", "2023", "en", ""},
    Case{"2025_sq", "2025-07", "2025", "sq", ""},
    Case{"2025_bs", "2025-07", "2025", "bs", ""},
    Case{"2025_hr", "2025-07", "2025", "hr", ""},
    Case{"2025_sr_latn", "2025-07", "2025", "sr-Latn", ""},
    Case{"2025_sr_cyrl", "2025-07", "2025", "sr-Cyrl", ""},
    Case{"2025_cnr", "2025-07", "2025", "cnr", ""},
    Case{"2025_mk", "2025-07", "2025", "mk", ""},
    Case{"gaps", "2025-07", "2025", "en", ""},
    Case{"ties", "2025-07", "2025", "en", ""},
    Case{"long_names", "2025-07", "2025", "mk", ""},
    Case{"country_srb", "2025-07", "2025", "en", "SRB"},
    Case{"country_xkx", "2025-07", "2025", "sq", "XKX"},
    Case{"january", "2025-01", "2025", "en", ""},
};

/// Months of several kinds that are not reported, and a number that is withheld.
void leaveGaps(MonthData &data)
{
    data.drop("MNE", "new_arrivals", "2025-03")
        .drop("XKX", "new_arrivals", "2024-05")
        .drop("ALB", "present_total", "2025-07")
        .drop("REGION", "present_total", "2025-02")
        .drop("REGION", "mixed_movements_estimate", "2024-04");
    for (const char *place : {"ALB", "BIH", "XKX", "MNE", "MKD", "SRB"}) {
        data.drop(place, "present_total", "2025-02");
    }
    data.put("SRB", "asylum_applications", "2025-06", Datum::suppressed());
}

void makeTies(MonthData &data)
{
    for (const char *place : {"ALB", "MNE", "XKX"}) {
        data.set(place, "present_total", "2025-07", 200);
    }
    data.set("BIH", "present_total", "2025-07", 800).set("SRB", "present_total", "2025-07", 800);
    data.set("MKD", "present_total", "2025-07", 120)
        .set("REGION", "present_total", "2025-07", 2320);
}

void useLongNames(MonthData &data)
{
    for (const auto &[nationality, count] :
         {std::pair("Dem. Rep. of the Congo", 160), std::pair("Iran (Islamic Rep. of)", 130),
          std::pair("Russian Federation", 120), std::pair("Afghanistan", 280),
          std::pair("Morocco", 110), std::pair("Pakistan", 90)}) {
        data.set("REGION", "present_total", "2025-07", count, nationality);
    }
}

Factsheet factsheetOf(const Case &shown)
{
    MonthData data = MonthData::fromCsv(test::fileBytes(QStringLiteral(MM_SAMPLE_CSV)));
    const QString name = QString::fromLatin1(shown.name);
    if (name == QStringLiteral("gaps")) {
        leaveGaps(data);
    } else if (name == QStringLiteral("ties")) {
        makeTies(data);
    } else if (name == QStringLiteral("long_names")) {
        useLongNames(data);
    }
    const QString country = QString::fromLatin1(shown.country);
    const FactsheetQuery query{*Month::parse(QString::fromLatin1(shown.month)),
                               {},
                               {},
                               country.isEmpty() ? kRegion : *data.catalogue().findPlace(country)};
    const Dataset dataset = data.dataset();
    const Composition composition
        = country.isEmpty() ? Composition::usual() : Composition::ofCountry();
    auto made = makeFactsheet(
        query, dataset, dataset, data.catalogue(),
        test::shippedStyle(QString::fromLatin1(shown.style), QString::fromLatin1(shown.language)),
        {composition.shown(), QStringLiteral("3fa9c1d20b44")});
    if (!made) {
        qFatal("%s", qPrintable(made.error()));
    }
    return *std::move(made);
}

QImage picture(const LaidOutDocument &document, const LaidOutPage &page)
{
    constexpr double kScale = 1; // 72 dpi: what stands where, and in which colour
    QImage image((document.grid.size * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(kScale, kScale);
    paintPage(painter, document, page);
    return image;
}

/// Compares with tests/golden/<name>.txt; what is different is written beside the test.
QString textDifference(const QString &text, const QString &name)
{
    const QString golden
        = QStringLiteral(MM_SOURCE_DIR "/tests/golden/") + name + QStringLiteral(".txt");
    QFile expected(golden);
    if (expected.open(QIODevice::ReadOnly) && expected.readAll() == text.toUtf8()) {
        return {};
    }
    const QString written
        = QStringLiteral(MM_TEST_BUILD_DIR "/") + name + QStringLiteral(".actual.txt");
    QFile actual(written);
    if (actual.open(QIODevice::WriteOnly)) {
        actual.write(text.toUtf8());
    }
    return golden + QStringLiteral(" is different; the text is ") + written;
}

} // namespace

/// Whole pages as they were looked at, as words and as pictures.
class TestPageGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        const auto shapes = GeoShapes::builtIn();
        QVERIFY(shapes);
        m_shapes = *shapes;
    }

    void pages_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kCases.size(); ++i) {
            QTest::newRow(kCases[i].name) << int(i);
        }
    }

    void pages()
    {
        QFETCH(const int, index);
        const Case &shown = kCases[std::size_t(index)];
        const QString name = QStringLiteral("page_") + QString::fromLatin1(shown.name);
        const Composition composition
            = *shown.country == '\0' ? Composition::usual() : Composition::ofCountry();
        const LaidOutDocument document
            = layOutDocument(factsheetOf(shown).content, composition, *m_shapes);
        QVERIFY(document.unfit().empty());
        QStringList faults{textDifference(documentText(document), name)};
        if (test::isPinnedEnvironment()) {
            for (std::size_t page = 0; page < document.pages.size(); ++page) {
                faults.append(test::goldenDifference(
                    picture(document, document.pages[page]),
                    QStringLiteral("%1_%2").arg(name).arg(page + 1), QStringLiteral(MM_SOURCE_DIR),
                    QStringLiteral(MM_TEST_BUILD_DIR)));
            }
        }
        faults.removeAll(QString());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    std::optional<GeoShapes> m_shapes;
};

QTEST_MAIN(TestPageGolden)

#include "tst_page_golden.moc"
