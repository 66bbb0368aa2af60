// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_dialog.h"

#include "core/analysis/period_words.h"
#include "ui/dialogs/path_row.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace mm {

TemplateDialog::TemplateDialog(const QString &folder, const Catalogue &catalogue,
                               std::vector<Month> offered, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_months(std::move(offered))
    , m_country(new QComboBox(this))
    , m_month(new QComboBox(this))
    , m_path(new PathRow(folder, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Save a template"));
    for (const PlaceId place : catalogue.countries()) {
        m_country->addItem(catalogue[place].name, catalogue[place].code);
    }
    for (const Month month : m_months) {
        m_month->addItem(monthWords(month));
    }
    auto *what = new QLabel(tr("The sheet that a focal point fills in: the twelve months up to "
                               "the one you choose, in the language of the country, what is known "
                               "already filled in. It is read back without a question."),
                            this);
    what->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(what);
    form->addRow(tr("&Country:"), m_country);
    form->addRow(tr("Up to &month:"), m_month);
    form->addRow(tr("F&ile:"), m_path);
    form->addRow(m_buttons);
    connect(m_country, &QComboBox::currentIndexChanged, this, &TemplateDialog::suggest);
    connect(m_month, &QComboBox::currentIndexChanged, this, &TemplateDialog::suggest);
    connect(m_path, &PathRow::changed, this, [this] {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_path->path().isEmpty());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggest();
}

TemplateOrder TemplateDialog::order() const
{
    return {m_path->path(),
            m_catalogue.findPlace(m_country->currentData().toString()).value_or(kRegion),
            m_months[static_cast<std::size_t>(m_month->currentIndex())]};
}

void TemplateDialog::suggest()
{
    const TemplateOrder chosen = order();
    m_path->suggest(
        QStringLiteral("%1-%2").arg(m_catalogue[chosen.place].code, chosen.month.toString()),
        {tr("Save a template"), tr("Excel workbook (*.xlsx)"), QStringLiteral("xlsx")});
}

} // namespace mm
