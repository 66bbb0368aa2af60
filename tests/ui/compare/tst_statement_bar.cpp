// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/statement_bar.h"

#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace mm;

/// The bar above the views, which must not push them about while months are played.
class TestStatementBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heightFollowsTheText();
    void heldHeightStaysForAShorterText();
    void heldHeightGrowsWithALongerText();
    void textOfAsManyLinesMovesNothing();

private:
    /// Height once the layout has followed the text.
    [[nodiscard]] int height() const;

    std::unique_ptr<QWidget> m_window;
    StatementBar *m_bar = nullptr;
};

namespace {

const QString kShort = QStringLiteral("July 2025 compared with July 2024.");
const QString kLong
    = QStringLiteral("January–July 2025 (7 of 7 months, 6 of 6 countries) compared with "
                     "January–July 2024 (5 of 7 months, 4 of 6 countries).");

/// Sees whether a widget is asked to arrange what is in it.
class LayoutWatch : public QObject {
public:
    explicit LayoutWatch(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] bool wasSeen() const { return m_seen; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_seen = m_seen || event->type() == QEvent::LayoutRequest;
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

void TestStatementBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new StatementBar(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    layout->addStretch(1);
    m_bar->setText(kLong);
    m_window->resize(300, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

int TestStatementBar::height() const
{
    // What is around is asked by what is inside: one layout after the other.
    for (QWidget *widget = m_bar; widget; widget = widget->parentWidget()) {
        QCoreApplication::sendPostedEvents(widget, QEvent::LayoutRequest);
    }
    return m_bar->height();
}

void TestStatementBar::heightFollowsTheText()
{
    const int tall = height();
    m_bar->setText(kShort);
    QVERIFY(height() < tall);
}

void TestStatementBar::heldHeightStaysForAShorterText()
{
    const int tall = height();
    m_bar->holdHeight(true);
    QCOMPARE(height(), tall);
    m_bar->setText(kShort);
    QCOMPARE(height(), tall);
    m_bar->setText(kLong);
    QCOMPARE(height(), tall);
    m_bar->setText(kShort);
    m_bar->holdHeight(false);
    QVERIFY(height() < tall);
}

void TestStatementBar::heldHeightGrowsWithALongerText()
{
    m_bar->setText(kShort);
    const int low = height();
    m_bar->holdHeight(true);
    m_bar->setText(kLong);
    const int tall = height();
    QVERIFY(tall > low);
    m_bar->setText(kShort);
    QCOMPARE(height(), tall);
}

void TestStatementBar::textOfAsManyLinesMovesNothing()
{
    const auto isLaidOutAnew = [this](const QString &text) {
        LayoutWatch watch(*m_bar);
        m_bar->setText(text);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return watch.wasSeen();
    };
    static_cast<void>(height());
    QString other = kLong;
    QVERIFY(!isLaidOutAnew(other.replace(u'7', u'6')));
    QVERIFY(isLaidOutAnew(kShort));
    QVERIFY(!isLaidOutAnew(QStringLiteral("May 2025.")));
    QCOMPARE(m_bar->text(), QStringLiteral("May 2025."));
}

QTEST_MAIN(TestStatementBar)
#include "tst_statement_bar.moc"
