// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/words/window_language.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace mm {

namespace {

constexpr double kExample = 1234.5;
constexpr int kNoteWidth = 380;

QString exampleOf(NumberChoice choice)
{
    return numberLocale(choice, QLocale()).toString(kExample, 'f', 1);
}

} // namespace

SettingsDialog::SettingsDialog(const WordSettings &start,
                               const std::vector<NamedLanguage> &documents, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_numbers(new QComboBox(this))
    , m_document(new QComboBox(this))
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

    auto *note = new QLabel(tr("The language of the document changes at once; the window changes "
                               "its language and its numbers when the program is started again."),
                            this);
    note->setWordWrap(true);
    note->setMinimumWidth(kNoteWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Language of the &window:"), m_language);
    form->addRow(tr("&Numbers in the window:"), m_numbers);
    form->addRow(tr("Language of the &document:"), m_document);
    form->addRow(note);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

WordSettings SettingsDialog::chosen() const
{
    return {m_language->currentData().toString(),
            numberChoiceFrom(m_numbers->currentData().toString()),
            m_document->currentData().toString()};
}

} // namespace mm
