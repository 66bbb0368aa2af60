// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/events_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr int kDateColumn = 0;
constexpr int kTextColumn = 1;
constexpr QSize kUsualSize(520, 340);
constexpr int kRoom = 14; ///< around an editor in a row

} // namespace

EventsDialog::EventsDialog(const std::vector<MonthEvent> &events, const QDate &today,
                           QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_table(new QTableWidget(0, 2, this))
{
    setWindowTitle(tr("Events"));
    resize(kUsualSize);
    auto *help = new QLabel(
        tr("What may explain the numbers. Events are marked in charts month by month, with their "
           "dates. They are yours and no part of the dataset."),
        this);
    help->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("What happened")});
    m_table->setAccessibleName(tr("Events"));
    m_table->horizontalHeader()->setSectionResizeMode(kTextColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    for (const MonthEvent &event : events) {
        addRow(event);
    }
    auto *add = new QPushButton(tr("&Add"), this);
    auto *remove = new QPushButton(tr("&Remove"), this);
    add->setObjectName(QStringLiteral("add"));
    remove->setObjectName(QStringLiteral("remove"));
    auto *edit = new QHBoxLayout;
    edit->addWidget(add);
    edit->addWidget(remove);
    edit->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_table, 1);
    layout->addLayout(edit);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({m_today, {}});
        const int row = m_table->rowCount() - 1;
        m_table->setCurrentCell(row, kTextColumn);
        m_table->editItem(m_table->item(row, kTextColumn));
    });
    connect(remove, &QPushButton::clicked, this, &EventsDialog::removeRow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EventsDialog::addRow(const MonthEvent &event)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *date = new QDateEdit(event.date, m_table);
    date->setCalendarPopup(true);
    date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    date->setAccessibleName(tr("Day"));
    m_table->setCellWidget(row, kDateColumn, date);
    m_table->setItem(row, kTextColumn, new QTableWidgetItem(event.text));
    m_table->setRowHeight(row, date->sizeHint().height());
    m_table->setColumnWidth(kDateColumn, date->sizeHint().width() + kRoom);
}

void EventsDialog::removeRow()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
    }
}

std::vector<MonthEvent> EventsDialog::events() const
{
    std::vector<MonthEvent> events;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *date = qobject_cast<QDateEdit *>(m_table->cellWidget(row, kDateColumn));
        events.push_back({date->date(), m_table->item(row, kTextColumn)->text()});
    }
    return tidied(std::move(events));
}

} // namespace mm
