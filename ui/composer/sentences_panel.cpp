// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sentences_panel.h"

#include "ui/composer/sentence_words.h"
#include "ui/dialogs/sentence_dialog.h"
#include "ui/parts/mark_icon.h"
#include "ui/session/workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace mm {

namespace {

constexpr int kSpacing = 4;
constexpr QLatin1String kOfCountries("arrivals"); ///< a sentence that only they have

} // namespace

SentencesPanel::SentencesPanel(Workspace &workspace, ClaimWordsSource words, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(std::move(words))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpacing);
    grid->setColumnStretch(1, 1);
    for (const QString &key : sentenceKeys()) {
        const QString title = sentenceTitle(key);
        Row row{key, new QLabel(title, this), new QLabel(this), new QLabel(this),
                new QPushButton(tr("Rewrite…"), this)};
        row.status->setWordWrap(true);
        row.status->setTextFormat(Qt::PlainText);
        row.status->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.rewrite->setAccessibleName(tr("Rewrite the sentence on: %1").arg(title));
        const int line = grid->rowCount();
        grid->addWidget(row.title, line, 0, 1, 2);
        grid->addWidget(row.rewrite, line, 2);
        grid->addWidget(row.mark, line + 1, 0, Qt::AlignTop);
        grid->addWidget(row.status, line + 1, 1, 1, 2);
        connect(row.rewrite, &QPushButton::clicked, this, [this, key] { rewrite(key); });
        m_rows.push_back(row);
    }
    clear();
}

void SentencesPanel::clear()
{
    m_shown.reset();
    m_checks.clear();
    for (const Row &row : m_rows) {
        showRow(row);
    }
}

void SentencesPanel::showSentences(const Factsheet &factsheet, const EditionStyle &style)
{
    m_shown = Shown{factsheet, style};
    m_checks.clear();
    // Most factsheets are as computed: then nothing has to be read to check them.
    if (!factsheet.replaced.empty()) {
        if (const auto words = m_words()) {
            m_checks = checkOwnWords(factsheet, m_workspace.dataset(), m_workspace.plainCatalogue(),
                                     *words);
        }
    }
    for (const Row &row : m_rows) {
        showRow(row);
    }
}

void SentencesPanel::showRow(const Row &row)
{
    const Sentence *printed = m_shown ? sentenceOf(m_shown->factsheet.sentences, row.key) : nullptr;
    const bool isThere = printed || (!m_shown && row.key != kOfCountries);
    row.title->setVisible(isThere);
    row.rewrite->setVisible(isThere);
    const bool isEditable = m_workspace.isEditable();
    row.rewrite->setEnabled(m_shown && isEditable);
    row.rewrite->setToolTip(
        !m_shown || isEditable ? QString()
            : m_workspace.isReadOnly()
            ? tr("The dataset can be read but not written.")
            : tr("An earlier state is shown. Go back to now to rewrite a sentence."));
    const auto own = std::ranges::find(m_checks, row.key, &OwnWordsCheck::key);
    if (own != m_checks.end()) {
        QStringList lines;
        for (const Claim &problem : own->check.problems) {
            lines << claimSentence(problem);
        }
        setStatus(row,
                  own->check.holds() ? tr("In own words, which agree with the data.")
                                     : tr("In own words. %1").arg(lines.join(u' ')),
                  !own->check.holds());
        return;
    }
    const bool isSaid = !printed || *printed;
    setStatus(row, isSaid ? QString() : tr("The data do not say it."), false);
}

void SentencesPanel::rewrite(const QString &key)
{
    const auto words = has(key) && m_workspace.isEditable() ? m_words() : nullptr;
    if (!words) {
        return;
    }
    // What is shown may change while the dialog is open; the sentence is that of the month on it.
    const Shown shown = *m_shown;
    const Dataset dataset = m_workspace.dataset();
    const Sentence &computed = *computedSentence(shown.factsheet, key);
    const Sentence &printed = *sentenceOf(shown.factsheet.sentences, key);
    const FactsheetQuery &query = shown.factsheet.figures.query;
    const bool isOwn = shown.factsheet.replaced.contains(key);
    SentenceDialog dialog(
        {sentenceTitle(key), computed.value_or(QString()), computed ? QString() : computed.error(),
         isOwn ? printed.value_or(QString()) : QString()},
        [&](const QString &text) {
            return checkOwnWords(text, key, shown.factsheet, dataset, m_workspace.plainCatalogue(),
                                 *words);
        },
        window());
    if (dialog.exec() != QDialog::Accepted || (dialog.text().isEmpty() && !isOwn)) {
        return;
    }
    m_workspace.keepOwnSentence({query.month, m_workspace.plainCatalogue()[query.place].code,
                                 shown.style.code(), shown.style.language().code, key,
                                 dialog.text()});
}

bool SentencesPanel::has(const QString &key) const
{
    return m_shown && sentenceOf(m_shown->factsheet.sentences, key);
}

QString SentencesPanel::status(const QString &key) const
{
    const Row *found = row(key);
    return found ? found->status->text() : QString();
}

QPushButton *SentencesPanel::rewriteButton(const QString &key) const
{
    const Row *found = row(key);
    return found ? found->rewrite : nullptr;
}

const SentencesPanel::Row *SentencesPanel::row(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? nullptr : &*found;
}

void SentencesPanel::setStatus(const Row &row, const QString &text, bool isAlarm)
{
    const int size = fontMetrics().height();
    row.status->setText(text);
    row.status->setVisible(!text.isEmpty());
    row.mark->setVisible(isAlarm);
    row.mark->setPixmap(markIcon(Mark::Warning).pixmap(size, size));
}

} // namespace mm
