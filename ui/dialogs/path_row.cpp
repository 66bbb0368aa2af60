// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/path_row.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mm {

namespace {

constexpr int kWidth = 380;

} // namespace

PathRow::PathRow(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_edit(new QLineEdit(this))
{
    auto *browse = new QPushButton(tr("Browse…"), this);
    m_edit->setMinimumWidth(kWidth);
    setFocusProxy(m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &PathRow::choose);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(m_edit, &QLineEdit::textChanged, this, &PathRow::changed);
}

void PathRow::suggest(const QString &name, const Kind &kind)
{
    const QString former = m_kind.suffix;
    m_kind = kind;
    if (!m_isTyped) {
        m_edit->setText(withEnding(QDir(m_folder).filePath(name)));
        return;
    }
    const QFileInfo file(m_edit->text());
    const bool hasFormer = !former.isEmpty() && file.suffix() == former;
    m_edit->setText(
        withEnding(hasFormer ? file.path() + u'/' + file.completeBaseName() : m_edit->text()));
}

QString PathRow::path() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QString() : QDir(m_folder).absoluteFilePath(withEnding(text));
}

void PathRow::choose()
{
    const QString chosen = QFileDialog::getSaveFileName(this, m_kind.title, path(), m_kind.filter,
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_isTyped = true;
        m_edit->setText(withEnding(chosen));
    }
}

QString PathRow::withEnding(const QString &path) const
{
    const bool lacks = !m_kind.suffix.isEmpty()
        && QFileInfo(path).suffix().compare(m_kind.suffix, Qt::CaseInsensitive) != 0;
    return lacks ? path + u'.' + m_kind.suffix : path;
}

} // namespace mm
