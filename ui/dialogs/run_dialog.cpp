// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/run_dialog.h"

#include "core/analysis/period_words.h"
#include "ui/dialogs/path_row.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace mm {

namespace {

constexpr int kExplanationLines = 3;

/// An entry of the list of pages that means every country.
const QString &everyCountry()
{
    static const QString code = QStringLiteral("all");
    return code;
}

} // namespace

RunDialog::RunDialog(Start start, const Catalogue &catalogue, Names names, QWidget *parent)
    : QDialog(parent)
    , m_start(std::move(start))
    , m_catalogue(catalogue)
    , m_names(std::move(names))
    , m_place(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_path(new PathRow(m_start.folder, this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export several factsheets"));
    m_place->addItem(tr("Region"), catalogue[kRegion].code);
    m_place->addItem(tr("Every country"), everyCountry());
    m_place->insertSeparator(m_place->count());
    for (const PlaceId place : catalogue.countries()) {
        m_place->addItem(catalogue[place].name, catalogue[place].code);
    }
    m_place->setCurrentIndex(m_place->findData(catalogue[m_start.place].code));
    for (const Month month : m_start.months) {
        m_from->addItem(monthWords(month), month.toString());
        m_to->addItem(monthWords(month), month.toString());
    }
    const Month january = Period::yearToDate(m_start.month).first();
    const int first = m_from->findData(january.toString());
    m_from->setCurrentIndex(first < 0 ? m_from->count() - 1 : first);
    m_to->setCurrentIndex(std::max(m_to->findData(m_start.month.toString()), 0));
    for (const auto &[name, suffix] :
         {std::pair(tr("PDF document"), "pdf"), std::pair(tr("PNG pictures"), "png"),
          std::pair(tr("SVG drawings"), "svg"), std::pair(tr("Web page"), "html")}) {
        m_format->addItem(name, QString::fromLatin1(suffix));
    }
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setMinimumHeight(m_explanation->fontMetrics().lineSpacing() * kExplanationLines);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Page:"), m_place);
    form->addRow(tr("F&rom:"), m_from);
    form->addRow(tr("&To:"), m_to);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("F&iles:"), m_path);
    form->addRow(QString(), m_explanation);
    form->addRow(m_buttons);

    for (const QComboBox *box : {m_place, m_from, m_to}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RunDialog::update);
    }
    connect(m_format, &QComboBox::currentIndexChanged, this, &RunDialog::suggest);
    connect(m_path, &PathRow::changed, this, &RunDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggest();
}

RunChoice RunDialog::choice() const
{
    return {months().value_or(Period::yearToDate(m_start.month)), places(), m_path->path()};
}

QString RunDialog::explanation() const
{
    return m_explanation->text();
}

std::optional<Period> RunDialog::months() const
{
    const auto first = Month::parse(m_from->currentData().toString());
    const auto last = Month::parse(m_to->currentData().toString());
    return first && last ? Period::make(*first, *last) : std::nullopt;
}

std::vector<PlaceId> RunDialog::places() const
{
    const QString code = m_place->currentData().toString();
    return code == everyCountry() ? m_catalogue.countries()
                                  : std::vector{m_catalogue.findPlace(code).value_or(kRegion)};
}

Result<QStringList, QString> RunDialog::names() const
{
    if (!months()) {
        return failure(tr("The run ends before it begins."));
    }
    if (m_path->path().isEmpty()) {
        return failure(tr("The files need a name."));
    }
    return m_names(choice());
}

void RunDialog::suggest()
{
    const QString suffix = m_format->currentData().toString();
    m_path->suggest(
        QStringLiteral("factsheet-{month}-{country}"),
        {windowTitle(), QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), suffix), suffix});
    update();
}

void RunDialog::update()
{
    const auto names = this->names();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(names.has_value());
    if (!names) {
        m_explanation->setText(names.error());
        return;
    }
    const QString first = QFileInfo(names->first()).fileName();
    m_explanation->setText(
        names->size() == 1
            ? tr("One factsheet: %1").arg(first)
            : tr("%Ln factsheet(s): from %1 to %2", nullptr, static_cast<int>(names->size()))
                  .arg(first, QFileInfo(names->last()).fileName()));
}

} // namespace mm
