// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_details.h"

#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr double kValueScale = 2.2;

QLabel *addLabel(QWidget *parent, QVBoxLayout *layout)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    return label;
}

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Create:
        return CellDetails::tr("dataset made");
    case Origin::Edit:
        return CellDetails::tr("edited");
    case Origin::Import:
        return CellDetails::tr("imported");
    case Origin::Undo:
        return CellDetails::tr("undone");
    case Origin::Redo:
        return CellDetails::tr("redone");
    }
    Q_UNREACHABLE();
}

} // namespace

CellDetails::CellDetails(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = addLabel(this, layout);
    m_value = addLabel(this, layout);
    m_status = addLabel(this, layout);
    m_history = new QTextBrowser(this);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setOpenLinks(false);
    m_history->setAccessibleName(tr("History of the number"));
    layout->addWidget(m_history, 1);

    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * kValueScale);
    m_value->setFont(bold);
    showNothing();
}

void CellDetails::showNothing()
{
    m_title->setText(tr("No number selected"));
    m_value->setVisible(false);
    m_status->setText(
        tr("Select a cell to see where its number came from and what it was before."));
    m_history->clear();
}

void CellDetails::showCell(const ObservationKey &key, const std::optional<Datum> &datum)
{
    m_title->setText(QStringLiteral("%1, %2").arg(
        (*m_catalogue)[key.series.place].label,
        QLocale().toString(key.month.firstDay(), QStringLiteral("MMMM yyyy"))));
    m_value->setText(datum ? m_format.datum(datum) : QString(QChar(0x2013)));
    m_value->setVisible(true);
    m_status->setText(statusText(key, datum));
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
    QString html;
    for (const HistoryEntry &entry : history) {
        html += entryHtml(entry);
    }
    m_history->setHtml(html);
}

QString CellDetails::entryHtml(const HistoryEntry &entry) const
{
    const auto text = [this](const std::optional<Datum> &datum) {
        return datum ? m_format.datum(datum) : tr("not reported");
    };
    const QString when = QLocale().toString(entry.set.at.toLocalTime(), QLocale::ShortFormat);
    QString html = QStringLiteral("<p><b>%1</b> %2<br>%3, %4")
                       .arg(text(entry.change.after).toHtmlEscaped(),
                            tr("(before: %1)").arg(text(entry.change.before)).toHtmlEscaped(),
                            tr("%1 by %2")
                                .arg(originText(entry.set.origin), entry.set.author)
                                .toHtmlEscaped(),
                            when.toHtmlEscaped());
    if (!entry.change.source.isEmpty()) {
        html += QStringLiteral("<br>") + entry.change.source.file.toHtmlEscaped()
            + QStringLiteral(", ") + entry.change.source.withinFile().toHtmlEscaped();
    }
    if (!entry.set.reason.isEmpty()) {
        html += QStringLiteral("<br><i>") + entry.set.reason.toHtmlEscaped()
            + QStringLiteral("</i>");
    }
    return html + QStringLiteral("</p>");
}

} // namespace mm
