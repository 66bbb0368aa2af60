// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_chips.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/mark_icon.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace mm {

namespace {

constexpr int kSpacing = 4;
constexpr int kDigits = 9;

} // namespace

FilterChips::FilterChips(const std::vector<Chip> &chips, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    add(kAll, tr("All"), Mark::None);
    for (const Chip &chip : chips) {
        add(chip.kind, chip.text, chip.mark);
    }
    m_buttons->button(kAll)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            Q_EMIT changed();
        }
    });
}

void FilterChips::add(int id, const QString &text, Mark mark)
{
    auto *button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setIcon(markIcon(mark));
    button->setProperty("chip", text);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
    const auto number = m_buttons->buttons().size();
    if (number > kDigits) {
        return;
    }
    const QKeySequence keys(QStringLiteral("Alt+%1").arg(number));
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (!button->isHidden()) {
            button->setChecked(true);
        }
    });
    button->setToolTip(keys.toString(QKeySequence::NativeText));
}

void FilterChips::show(int id, std::size_t count)
{
    QAbstractButton *button = m_buttons->button(id);
    const bool isUsed = count > 0 || id == kAll;
    if (!isUsed && button->isChecked()) {
        m_buttons->button(kAll)->setChecked(true);
    }
    button->setText(QStringLiteral("%1 %2").arg(button->property("chip").toString(),
                                                QLocale().toString(quint64(count))));
    button->setVisible(isUsed);
}

void FilterChips::setCount(int kind, std::size_t count)
{
    show(kind, count);
}

void FilterChips::setTotal(std::size_t count)
{
    show(kAll, count);
}

void FilterChips::choose(std::optional<int> kind)
{
    QAbstractButton *button = m_buttons->button(kind.value_or(kAll));
    if (!button->isHidden()) {
        button->setChecked(true);
    }
}

std::optional<int> FilterChips::chosen() const
{
    const int id = m_buttons->checkedId();
    return id == kAll ? std::nullopt : std::optional(id);
}

} // namespace mm
