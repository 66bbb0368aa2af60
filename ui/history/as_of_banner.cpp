// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/as_of_banner.h"

#include "ui/session/workspace.h"
#include "ui/words/spoken_locale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace mm {

namespace {

// The same in every theme: it must never be overlooked. Dark text on yellow reaches 10 to 1.
constexpr QRgb kGround = 0xffffc740;
constexpr QRgb kInk = 0xff262626;

} // namespace

AsOfBanner::AsOfBanner(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_back(new QPushButton(tr("Back to now"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, QColor::fromRgb(kInk));
    m_text->setPalette(palette);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { m_workspace.showAsOf({}); });
    connect(&workspace, &Workspace::asOfChanged, this, &AsOfBanner::showState);
    showState();
}

QString AsOfBanner::text() const
{
    return m_text->text();
}

void AsOfBanner::showState()
{
    const AsOf &asOf = m_workspace.asOf();
    setVisible(!asOf.isNow());
    if (asOf.isNow()) {
        return;
    }
    const QString state = asOf.time()
        ? tr("The data are shown as they were known on %1.")
              .arg(spokenLocale().toString(asOf.time()->toLocalTime(), QLocale::LongFormat))
        : tr("The data are shown as they were published in “%1”.").arg(asOf.editionName());
    m_text->setText(state + u' ' + tr("Nothing can be changed."));
    setAccessibleName(m_text->text());
}

void AsOfBanner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgb(kGround));
}

} // namespace mm
