// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/window_keys.h"

#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace mm;

class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closes_data();
    void closes();
};

void TestWindowKeys::closes_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("escape") << QKeySequence(Qt::Key_Escape);
    QTest::newRow("close") << QKeySequence(QKeySequence::Close);
}

void TestWindowKeys::closes()
{
    QFETCH(QKeySequence, keys);
    QWidget window;
    auto *text = new QTextEdit(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(text);
    closeByKey(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("typed"));
    QVERIFY(window.isVisible());
    QTest::keySequence(text, keys);
    QVERIFY(!window.isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("typed"));
}

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
