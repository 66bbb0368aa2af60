// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/property.h"
#include "ui/page/text_flow.h"
#include "ui/style/fonts.h"

#include <QTest>

#include <algorithm>

using namespace mm;

namespace {

constexpr double kRounding = 0.01;

/// What was set, in order; runs on one line are joined by what lies between them.
QString written(const FlowedText &flowed)
{
    QString text;
    const PageRun *before = nullptr;
    for (const PageItem &item : flowed.runs) {
        const auto &run = std::get<PageRun>(item);
        const bool touches = before && before->baseline.y() == run.baseline.y()
            && run.baseline.x() - itemBox(*before).right() < run.format.size * 0.1;
        text += before && !touches ? QStringLiteral(" ") : QString();
        text += run.text;
        before = &run;
    }
    return text;
}

} // namespace

class TestTextFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void breaksAtSpacesOnly()
    {
        const FlowedText flowed = flowText(
            {{QStringLiteral("as part of mixed movements, reflecting a decrease"), {.size = 9}}},
            90, 12);
        QVERIFY(flowed.runs.size() > 1);
        for (const PageItem &item : flowed.runs) {
            const QString &text = std::get<PageRun>(item).text;
            QVERIFY(!text.startsWith(u' ') && !text.endsWith(u' '));
            QVERIFY(itemBox(item).right() <= 90 + kRounding);
        }
        QCOMPARE(flowed.height, 12.0 * double(flowed.runs.size()));
    }

    void breaksAWordThatIsWiderThanTheLine()
    {
        const QString word = QString(60, u'm');
        const FlowedText flowed = flowText({{word, {.size = 9}}}, 100, 12);
        QString whole;
        for (const PageItem &item : flowed.runs) {
            whole += std::get<PageRun>(item).text;
            QVERIFY(itemBox(item).right() <= 100 + kRounding);
        }
        QCOMPARE(whole, word);
    }

    void setsKeyNumbersOffOnceAndWhole()
    {
        const auto spans
            = withKeyNumbers(QStringLiteral("In 2025, 25 of 25% and 125; 25% again."),
                             {QStringLiteral("25"), QStringLiteral("25%"), QString()}, {.size = 9});
        QStringList bold;
        QString all;
        for (const TextSpan &span : spans) {
            all += span.text;
            if (span.format.bold) {
                bold.append(span.text);
            }
        }
        QCOMPARE(all, QStringLiteral("In 2025, 25 of 25% and 125; 25% again."));
        QCOMPARE(bold, (QStringList{QStringLiteral("25"), QStringLiteral("25%")}));
    }

    void keepsEveryLetterInsideTheWidth()
    {
        test::Random random;
        constexpr int kRuns = 150;
        for (int run = 0; run < kRuns; ++run) {
            std::vector<TextSpan> spans;
            QString all;
            for (int part = random.integer(1, 4); part > 0; --part) {
                QString text;
                for (int letter = random.integer(0, 60); letter > 0; --letter) {
                    text
                        += random.chance(0.2) ? QChar(u' ') : QChar(0x0410 + random.integer(0, 60));
                }
                const auto size = static_cast<double>(random.integer(6, 14));
                spans.push_back({text, {.size = size, .bold = random.chance(0.5)}});
                all += text;
            }
            const auto width = static_cast<double>(random.integer(40, 300));
            const FlowedText flowed = flowText(spans, width, 18);
            for (const PageItem &item : flowed.runs) {
                const QRectF box = itemBox(item);
                QVERIFY2(box.left() >= -kRounding && box.right() <= width + 0.5,
                         random.seedText().constData());
            }
            QVERIFY2(written(flowed).remove(u' ') == all.remove(u' '),
                     random.seedText().constData());
        }
    }
};

QTEST_MAIN(TestTextFlow)
#include "tst_text_flow.moc"
