// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/query_bar.h"

#include "core/analysis/month_overview.h"
#include "core/analysis/period_words.h"
#include "ui/session/view_state.h"
#include "ui/session/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include <utility>

namespace mm {

namespace {

constexpr int kEditPadding = 16;
constexpr int kShortestName = 16; ///< letters that a box shows at least

/// Underlines a part of the text; QLineEdit offers no other way to format what it shows.
void underline(QLineEdit &edit, qsizetype position, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        format.setUnderlineColor(Qt::red);
        attributes.emplace_back(QInputMethodEvent::TextFormat,
                                static_cast<int>(position) - edit.cursorPosition(),
                                static_cast<int>(length), format);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(&edit, &event);
}

QString shortPair(Period a, Period b)
{
    return periodWords(a) + QStringLiteral(" vs ") + periodWords(b);
}

} // namespace

QueryBar::QueryBar(Workspace &workspace, ViewState &state, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(state)
    , m_indicator(new QComboBox(this))
    , m_preset(new QComboBox(this))
    , m_periods(new QLineEdit(this))
    , m_reading(new QLabel(this))
{
    m_indicator->setAccessibleName(tr("Indicator"));
    m_indicator->setToolTip(tr("What is counted"));
    m_preset->setAccessibleName(tr("Compare with"));
    m_preset->setToolTip(tr("Usual ways to choose what is compared with what"));
    fillPresets();
    m_periods->setAccessibleName(tr("Periods to compare"));
    m_periods->setPlaceholderText(tr("Jan-Jul 2025 vs 2024"));
    m_periods->setToolTip(
        tr("For instance: Jan-Jul 2025 vs 2024 · 2025-05 · Q1 25 vs Q1 24 · last 12") + u'\n'
        + tr("Also: vs previous edition · vs first month · vs peak · vs earlier years"));
    // The longest pair of two periods within a year each.
    m_periods->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral(
                                   "September–December 2025 vs September–December 2024"))
                               + kEditPadding);
    m_periods->setMinimumWidth(m_periods->maximumWidth() / 2);
    fillIndicators();
    for (QComboBox *box : {m_indicator, m_preset}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(box->sizeHint().width());
        // Where the window is narrow, the longest entry is read in the list.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kShortestName);
    }
    m_reading->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout;
    row->addWidget(m_indicator, 2);
    row->addWidget(m_preset, 1);
    row->addWidget(m_periods, 3);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_reading);

    showIndicator();
    showPeriods();
    connect(m_indicator, &QComboBox::activated, this, [this](int index) {
        m_state.setIndicator(IndicatorId(m_indicator->itemData(index).value<quint16>()));
    });
    connect(m_preset, &QComboBox::activated, this, &QueryBar::applyPreset);
    connect(m_periods, &QLineEdit::textEdited, this, &QueryBar::readTyped);
    connect(m_periods, &QLineEdit::returnPressed, this, &QueryBar::applyTyped);
    connect(m_periods, &QLineEdit::editingFinished, this, [this] {
        // Leaving the field with something half typed takes it back.
        if (!m_periods->hasFocus()) {
            showPeriods();
        }
    });
    connect(&state, &ViewState::indicatorChanged, this, &QueryBar::showIndicator);
    connect(&state, &ViewState::periodsChanged, this, &QueryBar::showPeriods);
}

void QueryBar::setPeriodsVisible(bool visible)
{
    m_preset->setVisible(visible);
    m_periods->setVisible(visible);
    m_reading->setVisible(visible && !m_reading->text().isEmpty());
}

QString QueryBar::reading() const
{
    return m_reading->text();
}

PeriodTextContext QueryBar::context() const
{
    PeriodTextContext context;
    context.current = m_state.periodA();
    if (const auto extent = m_workspace.dataset().extent()) {
        context.latest = extent->last();
        context.ground = [this](Period a) { return groundWithPeak(a); };
    }
    return context;
}

void QueryBar::fillIndicators()
{
    const Catalogue &catalogue = m_workspace.catalogue();
    for (const IndicatorId id : catalogue.indicatorIds()) {
        m_indicator->addItem(catalogue[id].label, QVariant::fromValue<quint16>(id.value()));
        m_indicator->setItemData(m_indicator->count() - 1, catalogue[id].definition,
                                 Qt::ToolTipRole);
    }
}

void QueryBar::fillPresets()
{
    const auto add = [this](const QString &name, PeriodPreset preset) {
        m_preset->addItem(name, static_cast<int>(preset));
    };
    add(tr("Same period last year"), PeriodPreset::SamePeriodLastYear);
    add(tr("Preceding period"), PeriodPreset::PrecedingPeriod);
    add(tr("Last month of A and the one before"), PeriodPreset::PreviousMonth);
    add(tr("12 months and the 12 before"), PeriodPreset::RollingYear);
    add(tr("Latest month and the one before"), PeriodPreset::LatestMonth);
    add(tr("Last month of A and the first month"), PeriodPreset::FirstMonth);
    add(tr("Last month of A and the peak month"), PeriodPreset::PeakMonth);
    add(tr("Same months of all earlier years"), PeriodPreset::EarlierYears);
    add(tr("Previous edition"), PeriodPreset::PreviousEdition);
    m_preset->addItem(tr("As typed"));
}

void QueryBar::showPresets()
{
    auto *items = qobject_cast<QStandardItemModel *>(m_preset->model());
    const PresetGround known = ground();
    const QString reason = refusal(PeriodPreset::PreviousEdition);
    QStandardItem *edition
        = items->item(m_preset->findData(static_cast<int>(PeriodPreset::PreviousEdition)));
    edition->setEnabled(reason.isEmpty());
    edition->setToolTip(reason);
    const auto preset = presetOf({m_state.periodA(), m_state.periodB()}, known);
    m_preset->setCurrentIndex(preset ? m_preset->findData(static_cast<int>(*preset))
                                     : m_preset->count() - 1);
}

QString QueryBar::refusal(PeriodPreset preset) const
{
    return presetRefusal(preset, m_state.periodA(), ground());
}

void QueryBar::setEditions(std::vector<Month> editions)
{
    m_editions = std::move(editions);
    showPresets();
}

void QueryBar::showIndicator()
{
    m_indicator->setCurrentIndex(
        m_indicator->findData(QVariant::fromValue<quint16>(m_state.indicator().value())));
}

void QueryBar::applyPreset(int index)
{
    const QVariant preset = m_preset->itemData(index);
    if (!preset.isValid()) {
        m_periods->setFocus(Qt::OtherFocusReason);
        m_periods->selectAll();
        return;
    }
    choosePreset(static_cast<PeriodPreset>(preset.toInt()));
}

void QueryBar::choosePreset(PeriodPreset preset)
{
    const Period a = m_state.periodA();
    const auto pair = presetPeriods(
        preset, a, preset == PeriodPreset::PeakMonth ? groundWithPeak(a) : ground());
    if (pair) {
        m_state.setPeriods(pair->a, pair->b);
    }
    showPeriods();
    if (preset == PeriodPreset::EarlierYears) {
        Q_EMIT earlierYearsWanted();
    }
}

PresetGround QueryBar::ground() const
{
    return {dataExtent(), m_editions, {}};
}

PresetGround QueryBar::groundWithPeak(Period a) const
{
    PresetGround known = ground();
    if (const auto before = Period::make(known.data.first(), a.last() - months(1))) {
        known.peak
            = peakMonth(monthOverview(m_workspace.dataset(), m_workspace.catalogue(),
                                      m_state.indicator(), *before, m_state.selectedPlace()));
    }
    return known;
}

void QueryBar::chooseSince(const QDate &day)
{
    const auto pair = periodsSince(day, dataExtent());
    if (pair) {
        m_state.setPeriods(pair->a, pair->b);
    }
}

Period QueryBar::dataExtent() const
{
    return m_workspace.dataset().extent().value_or(m_state.periodA());
}

void QueryBar::readTyped()
{
    const auto typed = parsePeriods(m_periods->text(), context());
    if (!typed) {
        underline(*m_periods, typed.error().position, typed.error().length);
        showReading(typed.error().text, true);
        return;
    }
    underline(*m_periods, 0, 0);
    showReading(tr("%1 — press Enter").arg(typed->reading()), false);
}

void QueryBar::applyTyped()
{
    const auto typed = parsePeriods(m_periods->text(), context());
    if (typed) {
        m_state.setPeriods(typed->a, typed->b.value_or(typed->a.yearBefore()));
        showPeriods();
        if (typed->preset == PeriodPreset::EarlierYears) {
            Q_EMIT earlierYearsWanted();
        }
    }
}

void QueryBar::showPeriods()
{
    underline(*m_periods, 0, 0);
    m_periods->setText(shortPair(m_state.periodA(), m_state.periodB()));
    m_periods->setCursorPosition(0);
    showPresets();
    showReading({}, false);
}

void QueryBar::showReading(const QString &text, bool wrong)
{
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
    QFont font = m_reading->font();
    font.setBold(wrong);
    m_reading->setFont(font);
}

} // namespace mm
