// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/data_export_dialog.h"

#include "core/exchange/public_dataset.h"
#include "ui/dialogs/path_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace mm {

namespace {

/// A format as people know it.
struct FormatWords {
    QString name;
    QString use;
    QString suffix; ///< empty: a folder
};

FormatWords wordsOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return {DataExportDialog::tr("CSV"),
                DataExportDialog::tr("One number a line, for any program."), QStringLiteral("csv")};
    case ExportFormat::Xlsx:
        return {DataExportDialog::tr("Excel workbook"),
                DataExportDialog::tr("A sheet to read, one to compute with, one on the source."),
                QStringLiteral("xlsx")};
    case ExportFormat::DataPackage:
        return {DataExportDialog::tr("Data Package"),
                DataExportDialog::tr("A folder: the numbers as CSV and a description of them."),
                QString()};
    case ExportFormat::SdmxCsv:
        return {DataExportDialog::tr("SDMX-CSV"), DataExportDialog::tr("For statistical offices."),
                QStringLiteral("csv")};
    case ExportFormat::Hxl:
        return {DataExportDialog::tr("CSV with HXL hashtags"),
                DataExportDialog::tr("For the Humanitarian Data Exchange."), QStringLiteral("csv")};
    }
    Q_UNREACHABLE();
}

} // namespace

DataExportDialog::DataExportDialog(const QString &folder, const QString &name, const QString &state,
                                   QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_format(new QComboBox(this))
    , m_use(new QLabel(this))
    , m_public(new QCheckBox(tr("For the &public: withhold counts below %1, and what they could be "
                                "computed from")
                                 .arg(kPublicThreshold),
                             this))
    , m_path(new PathRow(folder, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export data"));
    for (const ExportFormat format : exportFormats()) {
        m_format->addItem(wordsOf(format).name, static_cast<int>(format));
    }
    m_use->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Data:"), new QLabel(state, this));
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_use);
    form->addRow(QString(), m_public);
    form->addRow(tr("F&ile:"), m_path);
    form->addRow(m_buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DataExportDialog::suggest);
    connect(m_public, &QCheckBox::toggled, this, &DataExportDialog::suggest);
    connect(m_path, &PathRow::changed, this, &DataExportDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggest();
}

ExportOrder DataExportDialog::order() const
{
    return {m_path->path(), static_cast<ExportFormat>(m_format->currentData().toInt()),
            m_public->isChecked()};
}

void DataExportDialog::suggest()
{
    const FormatWords words = wordsOf(order().format);
    m_use->setText(words.use);
    const QString filter = words.suffix.isEmpty()
        ? QString()
        : QStringLiteral("%1 (*.%2)").arg(words.name, words.suffix);
    m_path->suggest(m_public->isChecked() ? m_name + QStringLiteral("-public") : m_name,
                    {tr("Export data"), filter, words.suffix});
    update();
}

void DataExportDialog::update()
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_path->path().isEmpty());
}

} // namespace mm
