// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_name.h"

#include <QTest>

#include <array>

using namespace mm;

namespace {

const PageIdentity kJuly{QStringLiteral("2025-07"), QStringLiteral("SRB"), QStringLiteral("2025"),
                         QStringLiteral("sr-Latn")};

} // namespace

class TestPageName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsFields_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *pattern, const char *expected) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << QString::fromLatin1(expected);
        };
        row("out/factsheet-{month}.pdf", "out/factsheet-2025-07.pdf");
        row("{year}/WB_{country}_{language}.png", "2025/WB_SRB_sr-Latn.png");
        row("{style}.svg", "2025.svg");
        row("plain.pdf", "plain.pdf");
    }

    void fillsFields()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, expected);
        QCOMPARE(pageName(pattern, kJuly).value(), expected);
    }

    void saysWhatIsWrong()
    {
        const auto unknown = pageName(QStringLiteral("a{weekday}.pdf"), kJuly);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().contains(QStringLiteral("{weekday}")));
        QVERIFY(unknown.error().contains(QStringLiteral("{month}")));
        QVERIFY(!pageName(QStringLiteral("a{month.pdf"), kJuly));
        QVERIFY(!pageName(QStringLiteral("a}.pdf"), kJuly));
    }

    void filesOfARunAreAllDifferent()
    {
        PageIdentity august = kJuly;
        august.month = QStringLiteral("2025-08");
        const std::array pages{kJuly, august};
        QCOMPARE(pageNames(QStringLiteral("{month}.pdf"), pages).value(),
                 QStringList({QStringLiteral("2025-07.pdf"), QStringLiteral("2025-08.pdf")}));
        const auto same = pageNames(QStringLiteral("{country}.pdf"), pages);
        QVERIFY(!same);
        QVERIFY(same.error().contains(QStringLiteral("“SRB.pdf”")));
        QVERIFY(!pageNames(QStringLiteral("{week}.pdf"), pages));
    }

    void nothingFilledInNamesAnotherFolder()
    {
        PageIdentity odd = kJuly;
        odd.style = QStringLiteral("../../x/y");
        QCOMPARE(pageName(QStringLiteral("a-{style}.pdf"), odd).value(),
                 QStringLiteral("a-.._.._x_y.pdf"));
    }
};

QTEST_APPLESS_MAIN(TestPageName)

#include "tst_page_name.moc"
