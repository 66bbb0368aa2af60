// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sender_dialog.h"

#include "ui/dialogs/path_row.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr int kLettersWide = 76;
constexpr int kLinesHigh = 14;

QLabel *buddyLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    label->setWordWrap(true);
    return label;
}

} // namespace

SenderDialog::SenderDialog(const QString &letter, const QString &folder, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_letter(new QPlainTextEdit(letter, this))
    , m_copy(new QPushButton(tr("&Copy the text"), this))
    , m_copyNote(new QLabel(tr("This kind of file cannot hold comments: what goes back is an Excel "
                               "workbook with a copy of its cells, as text."),
                            this))
    , m_path(new PathRow(folder, this))
{
    setWindowTitle(tr("Back to the sender"));
    m_letter->setMinimumSize(fontMetrics().averageCharWidth() * kLettersWide,
                             fontMetrics().lineSpacing() * kLinesHigh);
    m_letter->setTabChangesFocus(true);
    m_path->suggest(name, {windowTitle(), tr("Excel workbook (*.xlsx)"), QStringLiteral("xlsx")});
    m_copyNote->setWordWrap(true);
    m_copyNote->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buddyLabel(tr("&Text, in the language of the sender:"), m_letter));
    layout->addWidget(m_letter, 1);
    layout->addWidget(
        buddyLabel(tr("The &sheet, with a comment on every cell in question:"), m_path->edit()));
    layout->addWidget(m_path);
    layout->addWidget(m_copyNote);
    layout->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_letter->toPlainText()); });
    connect(m_path, &PathRow::changed, buttons, [this, buttons] {
        buttons->button(QDialogButtonBox::Save)->setEnabled(!m_path->path().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SenderDialog::setCopy(bool isCopy)
{
    m_copyNote->setVisible(isCopy);
}

QString SenderDialog::path() const
{
    return m_path->path();
}

} // namespace mm
