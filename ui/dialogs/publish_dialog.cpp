// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/publish_dialog.h"

#include "core/analysis/period_words.h"
#include "core/model/as_of.h"
#include "core/store/store.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mm {

namespace {

constexpr int kWidth = 480;

} // namespace

PublishDialog::PublishDialog(Start start, QWidget *parent)
    : QDialog(parent)
    , m_start(std::move(start))
    , m_month(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Publish edition"));
    for (const Month month : m_start.months) {
        m_month->addItem(monthWords(month), month.toString());
    }
    m_month->setCurrentIndex(std::max(m_month->findData(m_start.month.toString()), 0));
    m_note->setPlaceholderText(tr("What the reader of the history should know"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Room for the longest text from the start: the window must not jump while a name is typed.
    m_explanation->setMinimumWidth(kWidth);
    m_explanation->setMinimumHeight(m_explanation->fontMetrics().lineSpacing() * 4);
    QPushButton *publish = m_buttons->addButton(tr("&Publish"), QDialogButtonBox::AcceptRole);
    publish->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Month:"), m_month);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("N&ote:"), m_note);
    form->addRow(tr("Wording:"), new QLabel(m_start.wording, this));
    form->addRow(m_explanation);
    form->addRow(m_buttons);

    connect(m_month, &QComboBox::currentIndexChanged, this, &PublishDialog::suggestName);
    connect(m_name, &QLineEdit::textChanged, this, &PublishDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestName();
}

PublishChoice PublishDialog::choice() const
{
    return {m_name->text().trimmed(),
            m_start.months[static_cast<std::size_t>(m_month->currentIndex())],
            m_note->text().trimmed()};
}

QString PublishDialog::explanation() const
{
    return m_explanation->text();
}

void PublishDialog::suggestName()
{
    if (!m_name->isModified()) {
        const QString month = m_month->currentText();
        QString name = month;
        for (int version = 2; m_start.taken.contains(name); ++version) {
            name = tr("%1, version %2").arg(month).arg(version);
        }
        m_name->setText(name);
    }
    update();
}

QString PublishDialog::faultOfName() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return tr("An edition needs a name.");
    }
    if (m_start.taken.contains(name)) {
        return tr("There is an edition named “%1” already.").arg(name);
    }
    return AsOf::parse(name).editionName() == name
        ? QString()
        : tr("“%1” cannot be the name of an edition: it means a time.").arg(name);
}

void PublishDialog::update()
{
    const QString fault = faultOfName();
    const Period printed = printedMonths(choice().month);
    m_explanation->setText(
        fault.isEmpty()
            ? tr("Figures, sentences, style and PDF of this month are frozen for good. From then "
                 "on the figures of %1 change only with a reason, and the program tells when the "
                 "edition no longer agrees with them.")
                  .arg(periodWords(printed))
            : fault);
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(fault.isEmpty());
        }
    }
}

} // namespace mm
