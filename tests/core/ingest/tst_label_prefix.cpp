// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/label.h"
#include "tests/core/ingest/book.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

Label read(const QString &text)
{
    return readLabel(text, test::vocabulary());
}

QString indicatorOf(const Label &label)
{
    if (label.indicators.size() != 1) {
        return QString::number(label.indicators.size()) + u" indicators, unknown: "_s
            + label.unknown.join(u' ');
    }
    const IndicatorPattern &pattern = label.indicators.front();
    const QString part = test::catalogue()[pattern.part].code;
    return test::catalogue()[pattern.indicator].code + (part.isEmpty() ? QString() : u'/' + part);
}

} // namespace

/// Labels with something before what they name.
class TestLabelPrefix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prefixes();
};

void TestLabelPrefix::prefixes()
{
    const Label label = read(u"Novopridošla lica - Alžir"_s);
    QCOMPARE(indicatorOf(label), u"new_arrivals"_s);
    QCOMPARE(test::catalogue()[label.nationalities.front()].code, u"Algeria"_s);
    QCOMPARE(indicatorOf(read(u"B.2. Odbijeni zahtjevi"_s)), u"applications_rejected"_s);
    QCOMPARE(indicatorOf(read(u"Tabela br. 3: Novi dolasci"_s)), u"new_arrivals"_s);
}

QTEST_GUILESS_MAIN(TestLabelPrefix)
#include "tst_label_prefix.moc"
