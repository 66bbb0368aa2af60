// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/annotation.h"

#include <QTest>

using namespace mm;

namespace {

const ObservationKey kNumber{{IndicatorId(0), PlaceId(2), kTotal}, *Month::make(2025, 7)};
const CountryMonth kWhole{PlaceId(2), *Month::make(2025, 7)};

Annotation comment(const char *text, bool followUp = false)
{
    return {QString::fromLatin1(text), followUp};
}

} // namespace

/// What was said of a subject last holds.
class AnnotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidAtFirst()
    {
        const AnnotationBook book;
        QVERIFY(!book.find(kNumber));
        QVERIFY(book.at(kNumber).isEmpty());
        QVERIFY(!book.isSignedOff(kWhole.place, kWhole.month));
        QVERIFY(book.changesOf(1).empty());
    }

    void theLastOfASubjectHolds()
    {
        const AnnotationBook book(
            {{{kNumber, {}, comment("first")}, 1, QStringLiteral("Ana")},
             {{kWhole, {}, {{}, true}}, 2, QStringLiteral("Ben")},
             {{kNumber, comment("first"), comment("second", true)}, 3, QStringLiteral("Ben")}});
        QCOMPARE(book.find(kNumber)->author, QStringLiteral("Ben"));
        QVERIFY(book.at(kNumber) == comment("second", true));
        QVERIFY(book.isSignedOff(kWhole.place, kWhole.month));
        QVERIFY(!book.isSignedOff(kWhole.place, *Month::make(2025, 6)));
        QCOMPARE(book.changesOf(3).size(), 1U);
        QVERIFY(book.changesOf(3).front().inverse().after == comment("first"));
    }

    void whatWasTakenBackIsNotSaid()
    {
        const AnnotationBook book(
            {{{kNumber, {}, comment("x")}, 1}, {{kNumber, comment("x"), {}}, 2}});
        QVERIFY(!book.find(kNumber));
        QVERIFY(book.at(kNumber).isEmpty());
        QCOMPARE(book.entries().size(), 2U);
    }
};

QTEST_GUILESS_MAIN(AnnotationTest)
#include "tst_annotation.moc"
