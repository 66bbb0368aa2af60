// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/sentence_origin.h"

#include "ui/composer/inputs_card.h"
#include "ui/composer/sentence_words.h"
#include "ui/session/when_done.h"
#include "ui/session/workspace.h"

#include <algorithm>

namespace mm {

SentenceOrigin::SentenceOrigin(Workspace &workspace, PagePreview &preview, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_preview(preview)
    , m_page(page)
    , m_card(new InputsCard(page))
{
    connect(&preview, &PagePreview::sentencePointed, this, &SentenceOrigin::point);
    connect(&preview, &PagePreview::sentenceLeft, this, &SentenceOrigin::leave);
}

void SentenceOrigin::setFactsheet(const Factsheet &factsheet, const EditionStyle &style,
                                  const FactsheetState &state)
{
    forget();
    m_shown = Shown{factsheet, style, state.current, state.base};
    if (m_window) {
        fillWindow();
    }
}

void SentenceOrigin::clear()
{
    forget();
    if (m_window) {
        m_window->close();
    }
}

void SentenceOrigin::forget()
{
    leave();
    m_shown.reset();
    m_sources.clear();
    m_asked.clear();
    ++m_generation;
}

QString SentenceOrigin::printed(const PagePreview::Sentence &sentence) const
{
    if (!m_shown) {
        return {};
    }
    const auto &blocks = m_shown->factsheet.content.blocks;
    const auto block = std::ranges::find(blocks, sentence.block, &ContentBlock::kind);
    return block == blocks.end() ? QString() : sentencesOf(*block).value(sentence.number);
}

std::optional<SentenceInputs> SentenceOrigin::inputsOf(const PagePreview::Sentence &sentence) const
{
    const QString text = printed(sentence);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const Factsheet &factsheet = m_shown->factsheet;
    const QStringList keys = sentenceKeys();
    const auto key = std::ranges::find_if(keys, [&](const QString &name) {
        const Sentence *said = sentenceOf(factsheet.sentences, name);
        return blockOfSentence(name) == sentence.block && said
            && (*said ? **said : said->error()) == text;
    });
    return key == keys.end()
        ? std::nullopt
        : std::optional(mm::inputsOf(*key, factsheet, m_shown->current, m_shown->base,
                                     m_workspace.plainCatalogue(), m_shown->style));
}

InputsWindow *SentenceOrigin::window() const
{
    return m_window;
}

bool SentenceOrigin::knows(BlockKind block) const
{
    return !entriesOf(block).empty();
}

void SentenceOrigin::point(const PagePreview::Sentence &sentence)
{
    auto inputs = inputsOf(sentence);
    if (!inputs) {
        leave();
        return;
    }
    m_pointed = sentence;
    m_inputs = std::move(*inputs);
    findSources(m_inputs);
    showCard();
}

void SentenceOrigin::leave()
{
    m_pointed.reset();
    m_card->hide();
}

void SentenceOrigin::showCard()
{
    const InputsText text{m_inputs, m_workspace.catalogue(), m_sources, m_card->palette()};
    const QRect box = m_preview.boxOf(*m_pointed);
    m_card->show({text.html(InputsText::Detail::Numbers), text.html(InputsText::Detail::Figures)},
                 {m_preview.viewport()->mapTo(m_page, box.topLeft()), box.size()});
}

void SentenceOrigin::makeWindow()
{
    m_window = new InputsWindow(m_page->window());
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window, &InputsWindow::numberWanted, this, &SentenceOrigin::numberWanted);
    connect(m_window, &InputsWindow::sourceWanted, this, &SentenceOrigin::sourceWanted);
}

void SentenceOrigin::open(BlockKind block)
{
    if (!knows(block)) {
        return;
    }
    leave();
    if (!m_window) {
        makeWindow();
    }
    m_opened = block;
    fillWindow();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

std::vector<InputsWindow::Entry> SentenceOrigin::entriesOf(BlockKind block) const
{
    std::vector<InputsWindow::Entry> entries;
    for (int number = 0;; ++number) {
        const PagePreview::Sentence sentence{block, number};
        const QString text = printed(sentence);
        if (text.isEmpty()) {
            return entries;
        }
        if (auto inputs = inputsOf(sentence)) {
            entries.push_back({text, std::move(*inputs)});
        }
    }
}

void SentenceOrigin::fillWindow()
{
    const std::vector<InputsWindow::Entry> entries = entriesOf(m_opened);
    if (entries.empty()) {
        m_window->close(); // another page, which does not have the sentences
        return;
    }
    m_window->showInputs(entries, m_workspace.sharedCatalogue());
    m_window->setSources(m_sources);
    for (const InputsWindow::Entry &entry : entries) {
        findSources(entry.inputs);
    }
}

void SentenceOrigin::findSources(const SentenceInputs &inputs)
{
    if (m_workspace.path().isEmpty()) {
        return;
    }
    const std::vector<SentenceNumber> numbers = allNumbers(inputs);
    std::set<SeriesKey> unknown;
    for (const SentenceNumber &number : numbers) {
        if (m_asked.insert(number.key).second) {
            unknown.insert(number.key.series);
        }
    }
    for (const SeriesKey &series : unknown) {
        HistoryFilter filter;
        filter.place = series.place;
        filter.indicator = series.indicator;
        filter.breakdown = series.breakdown;
        whenDone(this, m_workspace.history(filter),
                 [this, asked = m_generation,
                  numbers](const StoreResult<std::vector<HistoryEntry>> &history) {
                     if (history && asked == m_generation) {
                         takeSources(numbers, *history);
                     }
                 });
    }
}

/// A number came from the latest change that made it what it is.
void SentenceOrigin::takeSources(const std::vector<SentenceNumber> &numbers,
                                 const std::vector<HistoryEntry> &history)
{
    std::map<ObservationKey, qint64> latest;
    for (const HistoryEntry &entry : history) {
        const ObservationKey &key = entry.change.key;
        const auto number = std::ranges::find(numbers, key, &SentenceNumber::key);
        if (number != numbers.end() && number->datum && number->datum == entry.change.after
            && entry.set.id > latest[key]) {
            latest[key] = entry.set.id;
            m_sources[key] = entry.change.source;
        }
    }
    if (m_pointed) {
        showCard();
    }
    if (m_window) {
        m_window->setSources(m_sources);
    }
}

} // namespace mm
