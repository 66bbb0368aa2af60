// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/grid_json.h"
#include "core/sheet/sheet_builder.h"
#include "core/sheet/text_interner.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

template <class Value>
QJsonObject written(const Value &value)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeGridJson(value, buffer)) {
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(buffer.data(), &error);
    if (error.error != QJsonParseError::NoError) {
        qWarning().noquote() << error.errorString() << buffer.data();
    }
    return document.object();
}

/// Takes a few bytes and then no more, as a full disk does.
class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size / 2; }
};

} // namespace

class TestGridJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEveryType()
    {
        TextInterner texts;
        SheetBuilder builder(u"Л \"1\""_s, SheetVisibility::VeryHidden);
        builder.add(0, 0, {0, texts.intern("a\"\\\n\t\r\x01č"), CellType::Text, false});
        builder.add(0, 1, {0.1, 0, CellType::Number, true});
        builder.add(0, 2, {1e22, 0, CellType::Number, false});
        builder.add(1, 0, {45869, texts.intern("2025-07-31"), CellType::Date, false});
        builder.add(1, 1, {1, 0, CellType::Boolean, false});
        builder.add(1, 2, {0, texts.intern("#N/A"), CellType::Error, true});
        builder.add(1, 3, {0, 0, CellType::NoResult, true});
        Workbook workbook;
        workbook.sheets.push_back(*builder.finish(texts.pool()));

        const auto cell = [](const char *at, const char *type, const QJsonValue &value) {
            return QJsonObject{{u"at"_s, QString::fromLatin1(at)},
                               {u"type"_s, QString::fromLatin1(type)},
                               {u"value"_s, value}};
        };
        QJsonObject date = cell("A2", "date", u"2025-07-31"_s);
        date.insert(u"serial"_s, 45869);
        const QJsonObject sheet{
            {u"name"_s, u"Л \"1\""_s},
            {u"visible"_s, false},
            {u"rows"_s, 2},
            {u"columns"_s, 4},
            {u"cells"_s,
             QJsonArray{cell("A1", "text", u"a\"\\\n\t\r\u0001č"_s), cell("B1", "number", 0.1),
                        cell("C1", "number", 1e22), date, cell("B2", "bool", true),
                        cell("C2", "error", u"#N/A"_s), cell("D2", "no_result", QJsonValue::Null)}},
        };
        const QJsonObject expected{{u"format_version"_s, 1}, {u"sheets"_s, QJsonArray{sheet}}};
        QCOMPARE(written(workbook), expected);
    }

    void writesAnEmptyWorkbook()
    {
        const QJsonObject expected{{u"format_version"_s, 1}, {u"sheets"_s, QJsonArray()}};
        QCOMPARE(written(Workbook()), expected);
    }

    void writesARefusal()
    {
        const Refusal refusal{RefusalCode::Damaged, u"a \"b\".xlsx"_s, u"xl/x.xml"_s,
                              u"its checksum is wrong"_s};
        const QJsonObject expected{
            {u"format_version"_s, 1},
            {u"refused"_s,
             QJsonObject{
                 {u"code"_s, u"damaged"_s},
                 {u"text"_s, u"“a \"b\".xlsx” was not read: xl/x.xml: its checksum is wrong."_s}}}};
        QCOMPARE(written(refusal), expected);
    }

    void saysWhenTheDeviceIsFull()
    {
        FullDevice device;
        QVERIFY(!writeGridJson(Workbook(), device));
    }
};

QTEST_GUILESS_MAIN(TestGridJson)
#include "tst_grid_json.moc"
