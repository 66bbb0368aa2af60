// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/import_effect_view.h"

#include "core/analysis/period_words.h"
#include "ui/parts/difference_html.h"
#include "ui/session/document_style.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr int kMargin = 6;

/// Factsheets that an import may show in: from the first month it touches to the latest of all.
std::optional<Period> concerned(const ImportReview &review, const Dataset &stored)
{
    std::optional<Month> first;
    std::optional<Month> last;
    for (const ImportItem &item : review.plan().items) {
        if (item.kind != ImportItem::Kind::Unchanged && item.kind != ImportItem::Kind::Refused) {
            first = std::min(first.value_or(item.key.month), item.key.month);
            last = std::max(last.value_or(item.key.month), item.key.month);
        }
    }
    if (!first) {
        return std::nullopt;
    }
    const auto extent = stored.extent();
    return Period::make(*first, std::max(*last, extent ? extent->last() : *last));
}

} // namespace

ImportEffectView::ImportEffectView(std::shared_ptr<const Catalogue> catalogue,
                                   std::vector<EditionStyle> styles, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_styles(std::move(styles))
    , m_month(new QComboBox(this))
    , m_style(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    m_month->setAccessibleName(tr("Month of the factsheet"));
    m_style->setAccessibleName(tr("Wording of the factsheet"));
    for (const EditionStyle &style : m_styles) {
        m_style->addItem(tr("%1 edition").arg(style.code()));
    }
    m_summary->setTextFormat(Qt::PlainText);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("What the factsheet would say differently"));

    auto *monthLabel = new QLabel(tr("Factsheet of"), this);
    monthLabel->setBuddy(m_month);
    auto *bar = new QHBoxLayout;
    bar->addWidget(monthLabel);
    bar->addWidget(m_month);
    bar->addWidget(m_style);
    bar->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kMargin, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);

    connect(m_month, &QComboBox::currentIndexChanged, this, &ImportEffectView::invalidate);
    connect(m_style, &QComboBox::currentIndexChanged, this, &ImportEffectView::invalidate);
}

void ImportEffectView::setLanguage(const QString &code)
{
    m_language = code;
    invalidate();
}

void ImportEffectView::setReview(const Dataset &stored, const ImportReview &review)
{
    m_stored = stored;
    m_review = review;
    fillMonths();
    invalidate();
}

void ImportEffectView::setDecisions(const ImportReview &review)
{
    m_review = review;
    invalidate();
}

void ImportEffectView::fillMonths()
{
    const auto period = concerned(*m_review, m_stored);
    const QString chosen = m_month->currentData().toString();
    const QSignalBlocker blocker(m_month);
    m_month->clear();
    if (!period) {
        return;
    }
    for (const Month month : *period) {
        m_month->insertItem(0, monthWords(month), month.toString());
    }
    m_month->setCurrentIndex(std::max(m_month->findData(chosen), 0));
}

void ImportEffectView::invalidate()
{
    m_stale = true;
    m_latest.drop();
    if (isVisible()) {
        compute();
    }
}

void ImportEffectView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void ImportEffectView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_effect) {
        showEffect(*m_effect);
    }
}

void ImportEffectView::compute()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    const auto month = Month::parse(m_month->currentData().toString());
    const int index = m_style->currentIndex();
    if (!m_review || !month || index < 0) {
        showEffect(std::vector<FactsheetDifference>());
        return;
    }
    m_summary->setText(tr("Looking…"));
    const auto work
        = [month = *month, stored = m_stored, review = *m_review, catalogue = m_catalogue,
           chosen = m_styles[static_cast<std::size_t>(index)], language = m_language]() -> Effect {
        const auto next = stored.applying(review.changes());
        if (!next) {
            return tl::make_unexpected(tr("The data changed meanwhile."));
        }
        const auto style = styleIn(chosen, language);
        if (!style) {
            return tl::make_unexpected(style.error());
        }
        const FactsheetQuery query{month, {}, {}};
        const auto before = makeFactsheet(query, stored, stored, *catalogue, *style);
        const auto after = makeFactsheet(query, *next, *next, *catalogue, *style);
        if (!before || !after) {
            return tl::make_unexpected(before ? after.error() : before.error());
        }
        return differencesBetween(*before, *after);
    };
    m_latest.run(this, work, [this](const Effect &effect) { showEffect(effect); });
}

void ImportEffectView::showEffect(const Effect &effect)
{
    m_effect = effect;
    if (!effect) {
        m_summary->clear();
        m_text->setPlainText(effect.error());
    } else if (effect->empty()) {
        m_summary->clear();
        m_text->setPlainText(
            m_month->count() == 0
                ? tr("The factsheet stays as it is.")
                : tr("The factsheet of %1 stays as it is.").arg(m_month->currentText()));
    } else {
        const auto sentences = std::ranges::count(*effect, FactsheetDifference::Kind::Text,
                                                  &FactsheetDifference::kind);
        const auto numbers = static_cast<int>(std::ssize(*effect) - sentences);
        m_summary->setText(tr("%Ln sentence(s)", nullptr, static_cast<int>(sentences))
                           + QStringLiteral(" · ")
                           + tr("%Ln number(s) would change", nullptr, numbers));
        m_text->setHtml(differenceHtml(*effect, palette()));
    }
    Q_EMIT computed();
}

QString ImportEffectView::text() const
{
    return m_text->toPlainText();
}

} // namespace mm
