// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/words/window_language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace mm {

namespace {

constexpr double kExample = 1234.5;
constexpr int kNoteWidth = 380;
constexpr int kFolderWidth = 240;

QString exampleOf(NumberChoice choice)
{
    return numberLocale(choice, QLocale()).toString(kExample, 'f', 1);
}

QLabel *noteLabel(const QString &text, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    note->setWordWrap(true);
    note->setMinimumWidth(kNoteWidth);
    return note;
}

} // namespace

SettingsDialog::SettingsDialog(const WordSettings &start,
                               const std::vector<NamedLanguage> &documents, const QString &inbox,
                               QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_numbers(new QComboBox(this))
    , m_document(new QComboBox(this))
    , m_watch(new QCheckBox(tr("&Inbox folder:"), this))
    , m_inbox(new QLineEdit(inbox, this))
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system"), QString());
    for (const WindowLanguage &language : windowLanguages()) {
        m_language->addItem(language.name, language.code);
    }
    m_language->setCurrentIndex(std::max(m_language->findData(start.language), 0));
    for (const NumberChoice choice : kNumberChoices) {
        m_numbers->addItem(choice == NumberChoice::OfLanguage ? tr("As the language of the window")
                                                              : exampleOf(choice),
                           settingOf(choice));
    }
    m_numbers->setCurrentIndex(m_numbers->findData(settingOf(start.numbers)));
    for (const NamedLanguage &language : documents) {
        m_document->addItem(language.name, language.code);
    }
    const int document = m_document->findData(start.document);
    m_document->setCurrentIndex(
        document >= 0 ? document : std::max(m_document->findData(QStringLiteral("en")), 0));

    auto *note
        = noteLabel(tr("The language of the document changes at once; the window changes its "
                       "language and its numbers when the program is started again."),
                    this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Language of the &window:"), m_language);
    form->addRow(tr("&Numbers in the window:"), m_numbers);
    form->addRow(tr("Language of the &document:"), m_document);
    form->addRow(note);
    form->addRow(m_watch, makeInbox(inbox));
    form->addRow(
        noteLabel(tr("New workbooks in this folder are announced and go through the review; "
                     "nothing is imported by itself."),
                  this));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *SettingsDialog::makeInbox(const QString &folder)
{
    auto *row = new QWidget(this);
    auto *browse = new QPushButton(tr("Browse…"), row);
    m_inbox->setMinimumWidth(kFolderWidth);
    m_inbox->setPlaceholderText(tr("Folder"));
    m_inbox->setAccessibleName(tr("Inbox folder"));
    connect(browse, &QPushButton::clicked, this, &SettingsDialog::chooseInbox);
    const auto enable = [this, browse](bool on) {
        m_inbox->setEnabled(on);
        browse->setEnabled(on);
    };
    m_watch->setChecked(!folder.isEmpty());
    enable(m_watch->isChecked());
    connect(m_watch, &QCheckBox::toggled, this, enable);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_inbox, 1);
    layout->addWidget(browse);
    return row;
}

void SettingsDialog::chooseInbox()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Inbox folder"), m_inbox->text());
    if (!folder.isEmpty()) {
        m_inbox->setText(QDir::toNativeSeparators(folder));
    }
}

QString SettingsDialog::inbox() const
{
    const QString folder = QDir::fromNativeSeparators(m_inbox->text().trimmed());
    return m_watch->isChecked() ? folder : QString();
}

WordSettings SettingsDialog::chosen() const
{
    return {m_language->currentData().toString(),
            numberChoiceFrom(m_numbers->currentData().toString()),
            m_document->currentData().toString()};
}

} // namespace mm
