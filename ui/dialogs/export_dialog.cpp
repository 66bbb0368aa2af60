// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/export/picture.h"
#include "ui/export/picture_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace mm {

namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr int kLowestDpi = 72;
constexpr int kHighestDpi = 1200;
constexpr int kPathWidth = 360;

QDoubleSpinBox *millimetreBox(double value, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(kMinMillimetres, kMaxMillimetres);
    box->setDecimals(0);
    box->setSuffix(ExportDialog::tr(" mm"));
    box->setValue(value);
    return box;
}

} // namespace

ExportDialog::ExportDialog(const ExportRequest &start, QWidget *parent)
    : QDialog(parent)
    , m_path(new QLineEdit(start.path, this))
    , m_format(new QComboBox(this))
    , m_width(millimetreBox(start.millimetres.width(), this))
    , m_height(millimetreBox(start.millimetres.height(), this))
    , m_dpi(new QSpinBox(this))
    , m_pixels(new QLabel(this))
    , m_withData(new QCheckBox(tr("&Numbers beside it, as CSV"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export picture"));
    m_path->setMinimumWidth(kPathWidth);
    m_withData->setChecked(start.withData);
    m_format->addItem(tr("PNG picture"), pictureSuffix(PictureFormat::Png));
    m_format->addItem(tr("PDF, with text that can be searched"), pictureSuffix(PictureFormat::Pdf));
    m_format->addItem(tr("SVG drawing"), pictureSuffix(PictureFormat::Svg));
    m_dpi->setRange(kLowestDpi, kHighestDpi);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setValue(start.dpi);
    auto *browse = new QPushButton(tr("Browse…"), this);

    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(browse);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Width:"), m_width);
    form->addRow(tr("&Height:"), m_height);
    form->addRow(tr("&Resolution:"), m_dpi);
    form->addRow(QString(), m_pixels);
    form->addRow(tr("F&ile:"), path);
    form->addRow(QString(), m_withData);
    form->addRow(m_buttons);

    connect(browse, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::takeEnding);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    takeEnding();
}

ExportRequest ExportDialog::request() const
{
    return {m_path->text(),
            {m_width->value(), m_height->value()},
            m_dpi->value(),
            m_withData->isChecked()};
}

void ExportDialog::choosePath()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, tr("Export picture"), m_path->text(), pictureNameFilters().join(QStringLiteral(";;")),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_path->setText(chosen);
        const auto format = pictureFormatFor(chosen);
        if (format) {
            m_format->setCurrentIndex(m_format->findData(pictureSuffix(*format)));
        }
        takeEnding();
    }
}

void ExportDialog::takeEnding()
{
    const QFileInfo file(m_path->text());
    const QString ending = m_format->currentData().toString();
    if (!m_path->text().isEmpty() && file.suffix() != ending) {
        const QString base = pictureFormatFor(file.filePath())
            ? file.path() + u'/' + file.completeBaseName()
            : file.filePath();
        m_path->setText(base + u'.' + ending);
    }
    update();
}

void ExportDialog::update()
{
    const bool pixels = m_format->currentIndex() == 0;
    m_dpi->setEnabled(pixels);
    const auto side = [this](double millimetres) {
        return std::lround(millimetres / kMillimetresPerInch * m_dpi->value());
    };
    m_pixels->setText(
        pixels ? tr("%1 × %2 pixels").arg(side(m_width->value())).arg(side(m_height->value()))
               : tr("Vector: sharp at any size"));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!m_path->text().isEmpty());
}

} // namespace mm
