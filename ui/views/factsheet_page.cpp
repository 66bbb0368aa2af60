// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/factsheet_page.h"

#include "core/analysis/period_words.h"
#include "core/factsheet/factsheet.h"
#include "ui/session/workspace.h"
#include "ui/views/card.h"
#include "ui/views/factsheet_html.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

FactsheetPage::FactsheetPage(Workspace &workspace, std::vector<EditionStyle> styles,
                             QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_styles(std::move(styles))
    , m_month(new QComboBox(this))
    , m_style(new QComboBox(this))
    , m_text(new QTextBrowser(this))
{
    m_month->setAccessibleName(tr("Month"));
    m_style->setAccessibleName(tr("Style"));
    for (const EditionStyle &style : m_styles) {
        m_style->addItem(tr("%1 edition").arg(style.code()), style.code());
    }
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Factsheet"));

    auto *monthLabel = new QLabel(tr("&Month:"), this);
    monthLabel->setBuddy(m_month);
    auto *styleLabel = new QLabel(tr("&Wording:"), this);
    styleLabel->setBuddy(m_style);
    auto *bar = new QHBoxLayout;
    bar->addWidget(monthLabel);
    bar->addWidget(m_month);
    bar->addWidget(styleLabel);
    bar->addWidget(m_style);
    bar->addStretch();
    auto *card = new Card(this);
    card->content()->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(card, 1);

    connect(m_month, &QComboBox::currentIndexChanged, this, &FactsheetPage::invalidate);
    connect(m_style, &QComboBox::currentIndexChanged, this, &FactsheetPage::invalidate);
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        fillMonths();
        invalidate();
    });
    fillMonths();
}

QString FactsheetPage::text() const
{
    return m_text->toPlainText();
}

void FactsheetPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void FactsheetPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        invalidate();
    }
}

void FactsheetPage::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        compute();
    }
}

void FactsheetPage::fillMonths()
{
    const auto extent = m_workspace.dataset().extent();
    const QString chosen = m_month->currentData().toString();
    const QSignalBlocker blocker(m_month);
    m_month->clear();
    if (!extent) {
        return;
    }
    for (const Month month : *extent) {
        m_month->insertItem(0, monthWords(month), month.toString());
    }
    const int index = m_month->findData(chosen);
    m_month->setCurrentIndex(std::max(index, 0));
}

void FactsheetPage::compute()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    const auto month = Month::parse(m_month->currentData().toString());
    const int style = m_style->currentIndex();
    if (!month || style < 0) {
        m_text->setHtml(tr("<p>There are no figures yet. Import sheets to see a factsheet.</p>"));
        return;
    }
    const Dataset &dataset = m_workspace.dataset();
    const auto factsheet
        = makeFactsheet({*month, {}, {}}, dataset, dataset, m_workspace.catalogue(),
                        m_styles[static_cast<std::size_t>(style)]);
    m_text->setHtml(factsheet ? factsheetHtml(factsheet->content, palette())
                              : factsheet.error().toHtmlEscaped());
}

} // namespace mm
