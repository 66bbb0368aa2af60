// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/moment_dialog.h"

#include "ui/words/spoken_locale.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace mm {

MomentDialog::MomentDialog(const QDateTime &earliest, const QDateTime &latest, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QDateTimeEdit(latest, this))
{
    setWindowTitle(tr("Show data as of a moment"));
    auto *label = new QLabel(tr("&Show what was known on"), this);
    label->setBuddy(m_edit);
    m_edit->setDateTimeRange(earliest, latest);
    m_edit->setLocale(spokenLocale());
    m_edit->setCalendarPopup(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
}

QDateTime MomentDialog::moment() const
{
    return m_edit->dateTime();
}

} // namespace mm
