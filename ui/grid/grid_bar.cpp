// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_bar.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace mm {

namespace {

constexpr int kFilterRole = Qt::UserRole;
constexpr int kEditionRole = Qt::UserRole + 1;

} // namespace

GridBar::GridBar(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_pivot(new QButtonGroup(this))
    , m_place(new QComboBox(this))
    , m_sums(new QCheckBox(tr("Sums"), this))
    , m_allParts(new QCheckBox(tr("All parts"), this))
    , m_find(new QLineEdit(this))
    , m_found(new QStringListModel(this))
    , m_filter(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::array pivots{std::pair(tr("Countries"), tr("One indicator, all countries")),
                            std::pair(tr("Indicators"), tr("One country, all indicators")),
                            std::pair(tr("Parts"),
                                      tr("One indicator in one country, by "
                                         "nationality and the like"))};
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (std::size_t i = 0; i < pivots.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(pivots[i].first);
        button->setToolTip(pivots[i].second);
        button->setCheckable(true);
        m_pivot->addButton(button, static_cast<int>(i));
        segments->addWidget(button);
    }
    layout->addLayout(segments);
    m_place->setAccessibleName(tr("Country or territory"));
    layout->addWidget(m_place);
    m_sums->setToolTip(tr("Show quarters, years and the sum of countries"));
    layout->addWidget(m_sums);
    m_allParts->setToolTip(tr("Also show parts that have no figure yet"));
    layout->addWidget(m_allParts);
    layout->addStretch(1);
    m_find->setPlaceholderText(tr("Find: kosovo jun 24"));
    m_find->setToolTip(tr("Find a country, indicator, nationality or month (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_find->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    layout->addWidget(m_find, 2);
    m_filter->setAccessibleName(tr("Look for"));
    m_filter->setToolTip(tr("Step through the numbers that need attention"));
    layout->addWidget(m_filter);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_previous->setShortcut(QKeySequence::FindPrevious);
    m_next->setArrowType(Qt::RightArrow);
    m_next->setToolTip(tr("Next (F3)"));
    m_next->setShortcut(QKeySequence::FindNext);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);

    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_find->setCompleter(completer);
    fillPlaces();
    setEditions({});
    showCount(GridFilter::None, 0, 0);

    connect(m_pivot, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT pivotChosen(static_cast<GridPivot>(id)); });
    connect(m_place, &QComboBox::activated, this, [this](int index) {
        Q_EMIT placeChosen(PlaceId(m_place->itemData(index).value<quint16>()));
    });
    connect(m_sums, &QCheckBox::clicked, this, &GridBar::sumsChosen);
    connect(m_allParts, &QCheckBox::clicked, this, &GridBar::allPartsChosen);
    connect(m_find, &QLineEdit::textEdited, this, &GridBar::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        search(m_find->text());
        takeHit(0);
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { takeHit(index.row()); });
    connect(m_filter, &QComboBox::activated, this, &GridBar::chooseFilter);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
}

void GridBar::fillPlaces()
{
    const auto add = [this](PlaceId place) {
        m_place->addItem((*m_catalogue)[place].label, QVariant::fromValue<quint16>(place.value()));
    };
    std::ranges::for_each(m_catalogue->countries(), add);
    add(kRegion);
}

void GridBar::showQuery(const GridQuery &query)
{
    const QSignalBlocker blocker(m_pivot);
    m_pivot->button(static_cast<int>(query.pivot))->setChecked(true);
    m_place->setVisible(query.pivot != GridPivot::Countries);
    m_place->setCurrentIndex(m_place->findData(QVariant::fromValue<quint16>(query.place.value())));
    m_sums->setChecked(query.sums);
    m_allParts->setVisible(query.pivot == GridPivot::Breakdowns);
    m_allParts->setChecked(query.allParts);
}

void GridBar::setEditions(const QStringList &names)
{
    const QVariant edition = m_filter->currentData(kEditionRole);
    const QVariant filter = m_filter->currentData(kFilterRole);
    m_filter->clear();
    const auto add = [this](const QString &text, GridFilter kind, const QString &name = {}) {
        m_filter->addItem(text, static_cast<int>(kind));
        m_filter->setItemData(m_filter->count() - 1, name, kEditionRole);
    };
    add(tr("Look for…"), GridFilter::None);
    add(tr("Provisional"), GridFilter::Provisional);
    add(tr("Not reported"), GridFilter::NotReported);
    add(tr("No source"), GridFilter::NoSource);
    add(tr("To be followed up"), GridFilter::FollowUp);
    for (const QString &name : names) {
        add(tr("Changed since “%1”").arg(name), GridFilter::Changed, name);
    }
    for (int i = 0; i < m_filter->count(); ++i) {
        if (m_filter->itemData(i, kFilterRole) == filter
            && m_filter->itemData(i, kEditionRole) == edition) {
            m_filter->setCurrentIndex(i);
        }
    }
}

void GridBar::showCount(GridFilter filter, int count, int position)
{
    const bool active = filter != GridFilter::None;
    m_count->setVisible(active);
    m_count->setText(!active             ? QString()
                         : count == 0    ? tr("none")
                         : position == 0 ? tr("%Ln found", nullptr, count)
                                         : tr("%L1 of %L2").arg(position).arg(count));
    m_previous->setVisible(active && count > 0);
    m_next->setVisible(active && count > 0);
}

QString GridBar::countText() const
{
    return m_count->text();
}

void GridBar::choosePivot(GridPivot pivot)
{
    m_pivot->button(static_cast<int>(pivot))->click();
}

void GridBar::search(const QString &text)
{
    m_hits = findInGrid(text, *m_catalogue, m_latest);
    QStringList labels;
    for (const FindHit &hit : m_hits) {
        labels << hit.label;
    }
    m_found->setStringList(labels);
}

void GridBar::takeHit(int number)
{
    if (number >= 0 && number < std::ssize(m_hits)) {
        const FindHit hit = m_hits[static_cast<std::size_t>(number)];
        m_find->setText(hit.label);
        m_find->selectAll();
        Q_EMIT found(hit);
    }
}

void GridBar::chooseFilter(int index)
{
    Q_EMIT filterChosen(static_cast<GridFilter>(m_filter->itemData(index, kFilterRole).toInt()),
                        m_filter->itemData(index, kEditionRole).toString());
}

} // namespace mm
