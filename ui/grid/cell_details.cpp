// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_details.h"

#include "ui/grid/month_sparkline.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/step_text.h"
#include "ui/models/unusual_text.h"
#include "ui/style/theme.h"
#include "ui/words/spoken_locale.h"

#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr double kValueScale = 2.2;
constexpr double kSmallScale = 0.9;
constexpr qsizetype kMostUses = 6;
constexpr qsizetype kUseLength = 70; ///< letters of a sentence that are shown

QLabel *addLabel(QWidget *parent, QVBoxLayout *layout, double scale = 1.0)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    layout->addWidget(label);
    return label;
}

} // namespace

CellDetails::CellDetails(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_title = addLabel(this, layout);
    m_series = addLabel(this, layout, kSmallScale);
    m_value = addLabel(this, layout, kValueScale);
    m_status = addLabel(this, layout);
    m_findings = addLabel(this, layout);
    m_sparkline = new MonthSparkline(this);
    layout->addWidget(m_sparkline);
    m_range = addLabel(this, layout, kSmallScale);
    m_uses = addLabel(this, layout, kSmallScale);
    m_uses->setTextFormat(Qt::RichText);
    m_uses->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_uses, &QLabel::linkActivated, this, &CellDetails::factsheetWanted);
    m_history = new QTextBrowser(this);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setOpenLinks(false);
    m_history->setAccessibleName(tr("History of the number"));
    m_history->document()->setDocumentMargin(0);
    layout->addSpacing(4);
    layout->addWidget(m_history, 1);
    connect(m_history, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const auto number = link.path().toULongLong();
        if (number < m_sources.size()) {
            Q_EMIT sourceWanted(m_sources[number]);
        }
    });

    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    QFont large = m_value->font();
    large.setBold(true);
    m_value->setFont(large);
    showNothing();
}

void CellDetails::showNothing()
{
    showComputed(tr("No number selected"), {},
                 tr("Select a cell to see where its number came from and what it was before."));
}

void CellDetails::showComputed(const QString &title, const QString &value,
                               const QString &explanation)
{
    m_title->setText(title);
    m_series->hide();
    m_value->setText(value);
    m_value->setVisible(!value.isEmpty());
    m_status->setText(explanation);
    setFindings({});
    m_sparkline->clear();
    m_range->hide();
    m_uses->hide();
    m_sources.clear();
    m_history->clear();
}

void CellDetails::showCell(const Dataset &dataset, const ObservationKey &key)
{
    const auto datum = dataset.at(key);
    m_title->setText(QStringLiteral("%1, %2").arg((*m_catalogue)[key.series.place].label,
                                                  monthTitle(key.month)));
    const BreakdownId part = key.series.breakdown;
    m_series->setText(
        (*m_catalogue)[key.series.indicator].label
        + (part == kTotal ? QString() : QStringLiteral(", ") + (*m_catalogue)[part].label));
    m_series->show();
    m_value->setText(datum ? m_format.datum(datum) : QString(QChar(0x2013)));
    m_value->show();
    m_status->setText(statusText(key, datum));
    setFindings(datum ? unusualTexts(dataset, *m_catalogue, key, *datum) : QStringList());
    m_sparkline->showSeries(dataset, key);
    m_range->setText(sameMonthText(dataset, key));
    m_range->setVisible(!m_range->text().isEmpty());
    m_uses->setVisible(m_usesOf == key);
}

void CellDetails::showUses(const ObservationKey &key, const NumberUses &uses)
{
    const QString month = monthTitle(uses.month);
    QStringList places;
    for (const QString &block : uses.blocks) {
        places << block;
    }
    for (const QString &sentence : uses.sentences) {
        places << QStringLiteral("“%1”").arg(sentence.size() > kUseLength
                                                 ? sentence.left(kUseLength - 1) + QChar(0x2026)
                                                 : sentence);
    }
    QString html = places.isEmpty() ? tr("Not used in the factsheet of %1.").arg(month)
                                    : tr("Used in the factsheet of %1:").arg(month);
    html = html.toHtmlEscaped();
    const Theme theme = screenTheme(palette(), PaletteGeneration::Unhcr2021);
    const auto more = places.size() - kMostUses;
    for (const QString &place : std::as_const(places).first(std::min(places.size(), kMostUses))) {
        html += QStringLiteral("<br><a href=\"factsheet:\" style=\"color:%1\">%2</a>")
                    .arg(theme.accent.name(), place.toHtmlEscaped());
    }
    if (more > 0) {
        html += QStringLiteral("<br>") + tr("and %Ln more", nullptr, static_cast<int>(more));
    }
    m_uses->setText(html);
    m_uses->show();
    m_usesOf = key;
}

void CellDetails::setFindings(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        lines << QChar(0x26a0) + QStringLiteral(" ") + text;
    }
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
}

QString CellDetails::statusText(const ObservationKey &key, const std::optional<Datum> &datum) const
{
    if (!datum) {
        const auto reason
            = m_catalogue->notApplicableBecause(key.series.indicator, key.series.place, key.month);
        return reason ? *reason : tr("Not reported");
    }
    switch (datum->status()) {
    case Status::Confirmed:
        return tr("Confirmed");
    case Status::Provisional:
        return tr("Provisional: may still change");
    case Status::Estimated:
        return tr("Estimated");
    case Status::Suppressed:
        return tr("Suppressed: known to the sender, withheld because it is small");
    case Status::NotApplicable:
        return tr("Not applicable, says the sender");
    }
    Q_UNREACHABLE();
}

void CellDetails::showHistory(const std::vector<HistoryEntry> &history)
{
    m_sources.clear();
    QString html;
    for (const HistoryEntry &entry : history) {
        html += entryHtml(entry, m_sources.size());
        m_sources.push_back(entry.change.source);
    }
    m_history->setHtml(html);
}

QString CellDetails::entryHtml(const HistoryEntry &entry, std::size_t number) const
{
    const auto text = [this](const std::optional<Datum> &datum) {
        return datum ? m_format.datum(datum) : tr("not reported");
    };
    const QString when = spokenLocale().toString(entry.set.at.toLocalTime(), QLocale::ShortFormat);
    QString html = QStringLiteral("<p style=\"margin:0 0 8px 0\"><b>%1</b> %2<br>%3, %4")
                       .arg(text(entry.change.after).toHtmlEscaped(),
                            tr("(before: %1)").arg(text(entry.change.before)).toHtmlEscaped(),
                            tr("%1 by %2")
                                .arg(originText(entry.set.origin), entry.set.author)
                                .toHtmlEscaped(),
                            when.toHtmlEscaped());
    if (!entry.change.source.isEmpty()) {
        const Theme theme = screenTheme(palette(), PaletteGeneration::Unhcr2021);
        html += QStringLiteral("<br><a href=\"cell:%1\" style=\"color:%2\">%3</a>, %4")
                    .arg(QString::number(number), theme.accent.name(),
                         entry.change.source.file.toHtmlEscaped(),
                         entry.change.source.withinFile().toHtmlEscaped());
    }
    if (!entry.set.reason.isEmpty()) {
        html += QStringLiteral("<br><i>") + entry.set.reason.toHtmlEscaped()
            + QStringLiteral("</i>");
    }
    return html + QStringLiteral("</p>");
}

QString CellDetails::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_title, m_series, m_value, m_status, m_findings, m_range}) {
        if (!label->isHidden()) {
            lines << label->text();
        }
    }
    if (!m_uses->isHidden()) {
        lines << QTextDocumentFragment::fromHtml(m_uses->text()).toPlainText();
    }
    return (lines << m_history->toPlainText()).join(u'\n');
}

} // namespace mm
