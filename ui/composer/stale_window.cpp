// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/stale_window.h"

#include "ui/composer/sentence_words.h"
#include "ui/dialogs/window_keys.h"
#include "ui/parts/difference_html.h"
#include "ui/words/spoken_locale.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr QSize kFirstWindowSize(860, 620);

std::vector<FactsheetDifference> sentencesOf(const MonthDifference &difference)
{
    std::vector<FactsheetDifference> sentences;
    for (const SentenceDifference &sentence : difference.sentences) {
        FactsheetDifference shown;
        shown.kind = FactsheetDifference::Kind::Text;
        shown.block = sentenceTitle(sentence.key);
        shown.before = sentence.before.value_or(sentence.withheldBefore);
        shown.after = sentence.after.value_or(sentence.withheldAfter);
        shown.beforeWithheld = !sentence.before;
        shown.afterWithheld = !sentence.after;
        sentences.push_back(std::move(shown));
    }
    return sentences;
}

QString blocksHtml(const MonthDifference &difference)
{
    if (difference.blocks.empty()) {
        return {};
    }
    QString html
        = QStringLiteral("<h4>%1</h4><ul>")
              .arg(StaleWindow::tr("Charts and tables that show something else").toHtmlEscaped());
    for (const BlockDifference &block : difference.blocks) {
        html += QStringLiteral("<li>%1</li>").arg(block.title.toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

QString rankText(const std::optional<int> &rank)
{
    return rank ? QString::number(*rank) : StaleWindow::tr("not ranked");
}

QString ranksHtml(const MonthDifference &difference)
{
    if (difference.ranks.empty()) {
        return {};
    }
    QString html = QStringLiteral("<h4>%1</h4><ul>")
                       .arg(StaleWindow::tr("Ranks that changed").toHtmlEscaped());
    for (const RankDifference &rank : difference.ranks) {
        const QString line
            = StaleWindow::tr("%1 in “%2”: %3 → %4")
                  .arg(rank.name, rank.title, rankText(rank.before), rankText(rank.after));
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StaleWindow::StaleWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_edition(new QComboBox(this))
    , m_difference(new QTextBrowser(this))
    , m_erratum(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy erratum"), this))
    , m_publish(new QPushButton(tr("&Publish a new edition…"), this))
{
    closeByKey(this);
    setWindowTitle(tr("Editions and the data"));
    resize(kFirstWindowSize);
    m_edition->setAccessibleName(tr("Edition"));
    m_difference->setAccessibleName(tr("What the edition says and the data say now"));
    m_difference->setOpenLinks(false);
    auto *editionLabel = new QLabel(tr("&Edition:"), this);
    editionLabel->setBuddy(m_edition);
    auto *bar = new QHBoxLayout;
    bar->addWidget(editionLabel);
    bar->addWidget(m_edition);
    bar->addStretch();
    auto *draft = new QWidget(this);
    auto *draftLayout = new QVBoxLayout(draft);
    draftLayout->setContentsMargins(0, 0, 0, 0);
    QLabel *draftLabel = heading(tr("E&rratum, draft"), this);
    draftLabel->setBuddy(m_erratum);
    draftLayout->addWidget(draftLabel);
    draftLayout->addWidget(m_erratum);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_difference);
    split->addWidget(draft);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_publish);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &StaleWindow::showEdition);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        const auto index = static_cast<std::size_t>(m_edition->currentIndex());
        Q_EMIT publishWanted(m_editions[index].edition.month);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_erratum->toPlainText()); });
    showEdition();
}

void StaleWindow::showEditions(const std::vector<StaleEdition> &editions)
{
    const QString chosen = m_edition->currentText();
    m_editions = editions;
    {
        const QSignalBlocker blocker(m_edition);
        m_edition->clear();
        for (const StaleEdition &edition : m_editions) {
            m_edition->addItem(edition.edition.name);
        }
        // The latest one is what people ask about.
        const int known = m_edition->findText(chosen);
        m_edition->setCurrentIndex(known >= 0 ? known : m_edition->count() - 1);
    }
    showEdition();
}

void StaleWindow::showEdition()
{
    const int index = m_edition->currentIndex();
    m_edition->setEnabled(index >= 0);
    m_publish->setEnabled(index >= 0);
    if (index < 0) {
        m_difference->setPlainText(tr("Every edition agrees with the data."));
        m_erratum->clear();
        m_copy->setEnabled(false);
        return;
    }
    const StaleEdition &shown = m_editions[static_cast<std::size_t>(index)];
    m_difference->setHtml(
        QStringLiteral("<p>%1</p>")
            .arg(tr("Published on %1. Since then the data were changed; what the edition says is "
                    "struck through where the data now say something else.")
                     .arg(spokenLocale().toString(shown.edition.publishedAt.toLocalTime().date(),
                                                  QLocale::LongFormat))
                     .toHtmlEscaped())
        + differenceHtml(sentencesOf(shown.difference), palette()) + blocksHtml(shown.difference)
        + ranksHtml(shown.difference));
    m_erratum->setPlainText(shown.erratum);
    m_erratum->setPlaceholderText(
        tr("No sentence has to read differently; only charts or tables do."));
    m_copy->setEnabled(!shown.erratum.isEmpty());
}

void StaleWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showEdition();
    }
}

} // namespace mm
