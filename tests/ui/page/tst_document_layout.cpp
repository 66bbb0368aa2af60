// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/language_reader.h"
#include "random_content.h"
#include "tests/core/factsheet/month_data.h"
#include "ui/charts/chart_layout.h"
#include "ui/page/document_layout.h"
#include "ui/page/document_text.h"
#include "ui/style/fonts.h"

#include <QTest>

#include <algorithm>

using namespace mm;

namespace {

/// Letters may reach a little beyond the line they stand on.
constexpr double kTouch = 1.5;

bool inside(const QRectF &box, const QRectF &room)
{
    return room.adjusted(-kTouch, -kTouch, kTouch, kTouch).contains(box);
}

/// Texts, charts and maps; rules touch what they underline.
std::vector<QRectF> inkBoxes(const PageBlock &block)
{
    std::vector<QRectF> boxes;
    for (const PageItem &item : block.items) {
        if (const auto *chart = std::get_if<PageChart>(&item)) {
            boxes.push_back(chart->box);
        } else if (!std::holds_alternative<PageFill>(item)) {
            boxes.push_back(itemBox(item));
        }
    }
    return boxes;
}

/// What is wrong with the geometry of a document; empty when nothing is.
QString fault(const LaidOutDocument &document)
{
    const QRectF paper(QPointF(), document.grid.size);
    for (const LaidOutPage &page : document.pages) {
        for (const PageItem &item : page.frame) {
            if (!paper.contains(itemBox(item))) {
                return QStringLiteral("header or footer beyond the paper");
            }
            if (!std::holds_alternative<PageFill>(item)
                && itemBox(item).adjusted(0, kTouch, 0, -kTouch).intersects(page.body)) {
                return QStringLiteral("header or footer in the body");
            }
        }
        for (auto block = page.blocks.begin(); block != page.blocks.end(); ++block) {
            const QString name = blockName(block->kind);
            // What is taller than a page says so and blocks the export.
            if (!inside(block->box, page.body)
                && (block->fits || block->box.height() <= page.body.height())) {
                return name + QStringLiteral(" leaves the body");
            }
            for (auto other = page.blocks.begin(); other != block; ++other) {
                if (block->box.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other->box)) {
                    return name + QStringLiteral(" overlaps ") + blockName(other->kind);
                }
            }
            const std::vector<QRectF> boxes = inkBoxes(*block);
            for (auto box = boxes.begin(); box != boxes.end(); ++box) {
                if (!inside(*box, block->box)) {
                    return name + QStringLiteral(": something leaves the block");
                }
                const QRectF core = box->adjusted(kTouch, kTouch, -kTouch, -kTouch);
                if (std::any_of(boxes.begin(), box,
                                [&](const QRectF &other) { return core.intersects(other); })) {
                    return name + QStringLiteral(": things overlap");
                }
            }
        }
    }
    return {};
}

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(QChar(0xa0));
}

} // namespace

class TestDocumentLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        const auto shapes = GeoShapes::builtIn();
        QVERIFY(shapes);
        m_shapes = *shapes;
    }

    void editionsFitOnOnePage_data()
    {
        QTest::addColumn<QByteArray>("month");
        QTest::addColumn<QByteArray>("style");
        QTest::newRow("2025") << QByteArray("2025-07") << QByteArray("2025");
        QTest::newRow("2023") << QByteArray("2023-05") << QByteArray("2023");
    }

    void editionsFitOnOnePage()
    {
        QFETCH(const QByteArray, month);
        QFETCH(const QByteArray, style);
        const Factsheet factsheet
            = test::MonthData::editions().factsheet(month.constData(), style.constData());
        const LaidOutDocument document
            = layOutDocument(factsheet.content, Composition::usual(), *m_shapes);
        QCOMPARE(document.pages.size(), std::size_t(1));
        QVERIFY(document.unfit().empty());
        QCOMPARE(fault(document), QString());
        QCOMPARE(document.language, QStringLiteral("en"));
        // Every block and the notes, each once.
        QCOMPARE(document.pages[0].blocks.size(), allBlocks().size());

        const QString text = squeezed(documentText(document));
        for (const ContentBlock &block : factsheet.content.blocks) {
            for (const QString &paragraph : block.paragraphs) {
                QVERIFY2(text.contains(squeezed(paragraph)), qPrintable(paragraph));
            }
            QVERIFY2(text.contains(squeezed(block.title)), qPrintable(block.title));
        }
        for (const Footnote &note : factsheet.content.footnotes) {
            QVERIFY2(text.contains(squeezed(note.mark + note.text)), qPrintable(note.text));
        }
        QVERIFY(text.contains(squeezed(factsheet.content.source)));
    }

    void editionsLookDifferent()
    {
        const test::MonthData data = test::MonthData::editions();
        const auto look = [&](const char *style) {
            return layOutDocument(data.factsheet("2025-07", style).content, Composition::usual(),
                                  *m_shapes)
                .look;
        };
        QVERIFY(look("2023").headerIsFilled);
        QVERIFY(!look("2025").headerIsFilled);
        QVERIFY(look("2023").theme.seriesB != look("2025").theme.seriesB);
    }

    void missingFiguresAreSaidWhereTheyBelong()
    {
        const Factsheet factsheet = test::MonthData::editions()
                                        .drop("REGION", "mixed_movements_estimate", "2025-03")
                                        .factsheet("2025-07", "2025");
        const LaidOutDocument document
            = layOutDocument(factsheet.content, Composition::usual(), *m_shapes);
        QCOMPARE(fault(document), QString());
        QVERIFY(squeezed(documentText(document))
                    .contains(squeezed(factsheet.sentences.mixedMovements.error())));
    }

    void whatHasNoRoomGoesToTheNextPage()
    {
        Factsheet factsheet = test::MonthData::editions().factsheet("2025-07", "2025");
        for (ContentBlock &block : factsheet.content.blocks) {
            for (QString &paragraph : block.paragraphs) {
                paragraph = QStringList(4, paragraph).join(u' ');
            }
        }
        const LaidOutDocument document
            = layOutDocument(factsheet.content, Composition::usual(), *m_shapes);
        QVERIFY(document.pages.size() > 1);
        QCOMPARE(fault(document), QString());
        QVERIFY(document.unfit().empty());
        // Numbers of pages stand in every footer.
        QVERIFY(squeezed(documentText(document)).contains(QStringLiteral("1/2")));
    }

    void everyPageHasTheNotesOfItsBlocks()
    {
        Factsheet factsheet = test::MonthData::editions().factsheet("2025-07", "2025");
        for (ContentBlock &block : factsheet.content.blocks) {
            for (QString &paragraph : block.paragraphs) {
                paragraph = QStringList(4, paragraph).join(u' ');
            }
            // Asylum stands on the first page, what follows on the second.
            if (block.kind == BlockKind::Uasc) {
                block.marks.append(QStringLiteral("1"));
            }
        }
        const LaidOutDocument document
            = layOutDocument(factsheet.content, Composition::usual(), *m_shapes);
        QCOMPARE(document.pages.size(), std::size_t(2));
        QCOMPARE(fault(document), QString());
        for (const LaidOutPage &page : document.pages) {
            LaidOutDocument alone = document;
            alone.pages = {page};
            const QString text = squeezed(documentText(alone));
            for (const Footnote &note : factsheet.content.footnotes) {
                const bool needed = std::ranges::any_of(page.blocks, [&](const PageBlock &placed) {
                    const auto block = std::ranges::find(factsheet.content.blocks, placed.kind,
                                                         &ContentBlock::kind);
                    return block->marks.contains(note.mark);
                });
                QCOMPARE(text.contains(squeezed(note.text)), needed);
            }
        }
    }

    void everyWordIsInTheLanguageOfTheDocument_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : languageCodes(QStringLiteral(":/factsheet"))) {
            if (code != QStringLiteral("en")) {
                QTest::newRow(qPrintable(code)) << code;
            }
        }
    }

    /// Pictures too: legends, gaps, and names of neighbours and seas.
    void everyWordIsInTheLanguageOfTheDocument()
    {
        QFETCH(const QString, language);
        test::MonthData data = test::MonthData::editions();
        data.put("BIH", "new_arrivals", "2025-07", Datum::provisional(Amount::of(100)))
            .drop("MNE", "new_arrivals", "2025-02")
            .drop("REGION", "present_total", "2025-05")
            .put("ALB", "new_arrivals", "2025-03", Datum::suppressed());
        const Dataset dataset = data.dataset();
        const EditionStyle english = test::shippedStyle(QStringLiteral("2025"));
        const EditionStyle style = test::shippedStyle(QStringLiteral("2025"), language);
        const auto factsheet = makeFactsheet({*Month::make(2025, 7), {}, {}}, dataset, dataset,
                                             data.catalogue(), style);
        QVERIFY(factsheet);
        Composition composition = Composition::usual();
        // The tallest map shows the most names.
        composition.blocks[2].height = 190;
        const QString text
            = documentText(layOutDocument(factsheet->content, composition, *m_shapes));
        QStringList foreign;
        for (const Wording label :
             {Wording::LabelNotReported, Wording::LabelNotApplicable, Wording::LabelWithheld,
              Wording::LabelProvisional, Wording::LabelAllProvisional, Wording::LabelUnsettled,
              Wording::LabelAllUnsettled, Wording::LabelSettled, Wording::LabelRegion,
              Wording::LabelChange, Wording::LabelOthers}) {
            if (english.say(label) != style.say(label)) {
                foreign.append(english.say(label));
            }
        }
        for (const GeoName &name : m_shapes->names()) {
            QVERIFY2(style.language().mapNames.contains(name.text), qPrintable(name.text));
            if (style.language().mapNames[name.text] != name.text) {
                foreign.append(name.sea ? name.text : name.text.toUpper());
            }
        }
        for (int month = 1; month <= 12; ++month) {
            foreign.append(english.monthText(*Month::make(2025, month)));
        }
        for (const QString &word : foreign) {
            QVERIFY2(!text.contains(word), qPrintable(word + u'\n' + text));
        }
    }

    void choiceOfBlocksIsKept()
    {
        Composition composition = Composition::usual();
        std::ranges::reverse(composition.blocks);
        composition.blocks[2].shown = false;
        const test::MonthData data = test::MonthData::editions();
        const Dataset dataset = data.dataset();
        const auto factsheet
            = makeFactsheet({*Month::make(2025, 7), {}, {}}, dataset, dataset, data.catalogue(),
                            test::shippedStyle(QStringLiteral("2025")), {composition.shown(), {}});
        QVERIFY(factsheet);
        const LaidOutDocument document = layOutDocument(factsheet->content, composition, *m_shapes);
        QCOMPARE(fault(document), QString());
        std::vector<BlockKind> kinds;
        for (const LaidOutPage &page : document.pages) {
            for (const PageBlock &block : page.blocks) {
                if (block.kind != BlockKind::Notes) {
                    kinds.push_back(block.kind);
                }
            }
        }
        QVERIFY(kinds == composition.shown());
    }

    void randomContentNeverOverlapsAndIsNeverCut()
    {
        test::Random random;
        constexpr int kRuns = 60;
        int unfit = 0;
        for (int run = 0; run < kRuns; ++run) {
            const test::RandomContent thrown = test::RandomContent::thrown(random);
            const LaidOutDocument document
                = layOutDocument(thrown.content, thrown.composition, *m_shapes);
            const QString found = fault(document);
            QVERIFY2(found.isEmpty(),
                     qPrintable(found + u' ' + QString::fromLatin1(random.seedText())));
            unfit += document.unfit().empty() ? 0 : 1;
            const QString text = squeezed(documentText(document));
            for (const ContentBlock &block : thrown.content.blocks) {
                for (const QString &paragraph : block.paragraphs + block.withheld) {
                    QVERIFY2(text.contains(squeezed(paragraph)), random.seedText().constData());
                }
            }
            for (const Footnote &note : thrown.content.footnotes) {
                QVERIFY2(text.contains(squeezed(note.text)), random.seedText().constData());
            }
        }
        QVERIFY2(unfit < kRuns / 2, random.seedText().constData());
    }

private:
    std::optional<GeoShapes> m_shapes;
};

QTEST_MAIN(TestDocumentLayout)
#include "tst_document_layout.moc"
