// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace mm;

/// A quick cell must look like any other cell.
class TestTextDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStandsWhereAnyCellHasIt_data();
    void textStandsWhereAnyCellHasIt();
    void tooLongATextIsElidedAsInAnyCell();
    void wantsTheRoomInWhichNothingIsElided_data();
    void wantsTheRoomInWhichNothingIsElided();
    void theModelMaySayWhatRoomIsWanted();
};

namespace {

constexpr QSize kCell(180, 30);

struct Cell {
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool bold = false;
    QStyle::State state = QStyle::State_Enabled | QStyle::State_Active;
};

std::unique_ptr<QStandardItemModel> modelOf(const Cell &cell)
{
    auto model = std::make_unique<QStandardItemModel>(1, 1);
    const QModelIndex index = model->index(0, 0);
    model->setData(index, cell.text);
    model->setData(index, int(cell.alignment), Qt::TextAlignmentRole);
    if (cell.bold) {
        QFont font;
        font.setBold(true);
        model->setData(index, font, Qt::FontRole);
    }
    return model;
}

QStyleOptionViewItem optionOf(const Cell &cell, const QSize &size)
{
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), size);
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QApplication::palette();
    option.state = cell.state;
    option.showDecorationSelected = true;
    return option;
}

QImage painted(const QStyledItemDelegate &delegate, const Cell &cell, const QSize &size)
{
    const auto model = modelOf(cell);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, optionOf(cell, size), model->index(0, 0));
    painter.end();
    return image;
}

/// What differs from the colour of the corner.
QRect inked(const QImage &image)
{
    QRect ink;
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

bool areClose(const QRect &a, const QRect &b)
{
    return std::abs(a.left() - b.left()) <= 1 && std::abs(a.right() - b.right()) <= 1
        && std::abs(a.top() - b.top()) <= 1 && std::abs(a.bottom() - b.bottom()) <= 1;
}

} // namespace

void TestTextDelegate::textStandsWhereAnyCellHasIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("alignment");
    QTest::addColumn<bool>("bold");
    QTest::addColumn<bool>("selected");
    for (const bool bold : {false, true}) {
        for (const bool selected : {false, true}) {
            const char *kind
                = bold ? (selected ? "bold, selected" : "bold") : (selected ? "selected" : "plain");
            QTest::addRow("name, %s", kind)
                << QStringLiteral("Северна Македонија") << int(Qt::AlignLeft | Qt::AlignVCenter)
                << bold << selected;
            QTest::addRow("number, %s", kind)
                << QStringLiteral("−1,234") << int(Qt::AlignRight | Qt::AlignVCenter) << bold
                << selected;
            QTest::addRow("middle, %s", kind)
                << QStringLiteral("n/a") << int(Qt::AlignCenter) << bold << selected;
        }
    }
}

void TestTextDelegate::textStandsWhereAnyCellHasIt()
{
    QFETCH(QString, text);
    QFETCH(int, alignment);
    QFETCH(bool, bold);
    QFETCH(bool, selected);
    Cell cell{.text = text, .alignment = Qt::Alignment(alignment), .bold = bold};
    cell.state.setFlag(QStyle::State_Selected, selected);
    const QImage quick = painted(TextDelegate(), cell, kCell);
    const QImage usual = painted(QStyledItemDelegate(), cell, kCell);
    QCOMPARE(quick.pixel(0, 0), usual.pixel(0, 0)); // the ground, selected or not
    QVERIFY(!inked(usual).isEmpty());
    QVERIFY2(areClose(inked(quick), inked(usual)), "not where it should stand");
}

void TestTextDelegate::tooLongATextIsElidedAsInAnyCell()
{
    const Cell cell{.text = QStringLiteral("Bosnia and Herzegovina, and more than there is room")};
    QCOMPARE(painted(TextDelegate(), cell, kCell), painted(QStyledItemDelegate(), cell, kCell));
}

void TestTextDelegate::wantsTheRoomInWhichNothingIsElided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("bold");
    QTest::newRow("short") << QStringLiteral("7") << false;
    QTest::newRow("long") << QStringLiteral("Kosovo (S/RES/1244 [1999])") << false;
    QTest::newRow("bold") << QStringLiteral("Kosovo (S/RES/1244 [1999])") << true;
}

void TestTextDelegate::wantsTheRoomInWhichNothingIsElided()
{
    QFETCH(QString, text);
    QFETCH(bool, bold);
    const Cell cell{.text = text, .bold = bold};
    const auto model = modelOf(cell);
    const TextDelegate delegate;
    const int wanted = delegate.sizeHint(optionOf(cell, kCell), model->index(0, 0)).width();
    const QSize enough(wanted, kCell.height());
    QCOMPARE(painted(delegate, cell, enough),
             painted(delegate, cell, enough + QSize(50, 0)).copy(QRect(QPoint(), enough)));
    const QSize tooLittle(wanted - 1, kCell.height());
    QCOMPARE(painted(delegate, cell, tooLittle),
             painted(QStyledItemDelegate(), cell, tooLittle)); // no room to spare
}

void TestTextDelegate::theModelMaySayWhatRoomIsWanted()
{
    const Cell cell{.text = QStringLiteral("a text that runs over several columns")};
    const auto model = modelOf(cell);
    model->setData(model->index(0, 0), QSize(3, 4), Qt::SizeHintRole);
    QCOMPARE(TextDelegate().sizeHint(optionOf(cell, kCell), model->index(0, 0)), QSize(3, 4));
}

QTEST_MAIN(TestTextDelegate)
#include "tst_text_delegate.moc"
