// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/factsheet_page.h"

#include "core/factsheet/block_indicator.h"
#include "core/factsheet/claim_words.h"
#include "ui/composer/block_menu.h"
#include "ui/composer/composition_panel.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/page_preview.h"
#include "ui/composer/sentence_origin.h"
#include "ui/composer/sentence_words.h"
#include "ui/composer/sentences_panel.h"
#include "ui/page/document_layout.h"
#include "ui/parts/card.h"
#include "ui/session/desk_keeper.h"
#include "ui/session/document_style.h"
#include "ui/session/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace mm {

namespace {

constexpr int kPanelWidth = 280;
constexpr int kSpacing = 10;
constexpr std::array kZooms{0.5, 0.75, 1.0, 1.5, 2.0};

} // namespace

FactsheetPage::FactsheetPage(Workspace &workspace, DeskKeeper &desk,
                             std::vector<EditionStyle> styles, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_chooser(new FactsheetChooser(workspace, std::move(styles), this))
    , m_zoom(new QComboBox(this))
    , m_export(new QPushButton(tr("&Export…"), this))
    , m_preview(new PagePreview(this))
    , m_panel(new CompositionPanel(this))
    , m_sentences(new SentencesPanel(
          workspace, [this] { return claimWords(); }, this))
    , m_origin(new SentenceOrigin(workspace, *m_preview, this))
    , m_missing(new QLabel(this))
{
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Fit width"));
    for (const double zoom : kZooms) {
        m_zoom->addItem(tr("%1 %").arg(qRound(zoom * 100)), zoom);
    }
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_missing->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *bar = new QHBoxLayout;
    auto *zoomLabel = new QLabel(tr("&Zoom:"), this);
    zoomLabel->setBuddy(m_zoom);
    bar->addWidget(m_chooser, 1);
    bar->addWidget(zoomLabel);
    bar->addWidget(m_zoom);
    bar->addWidget(m_export);

    auto *blocks = new Card(tr("Blocks"), this);
    blocks->content()->addWidget(m_panel);
    auto *sentences = new Card(tr("Sentences"), this);
    sentences->content()->addWidget(m_sentences);
    auto *missing = new Card(tr("Missing"), this);
    missing->content()->addWidget(m_missing);
    for (Card *card : {blocks, sentences, missing}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(kSpacing);
    sideLayout->addWidget(blocks);
    sideLayout->addWidget(sentences);
    sideLayout->addWidget(missing);
    sideLayout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kPanelWidth);

    auto *pages = new QHBoxLayout;
    pages->setSpacing(kSpacing);
    pages->addWidget(m_preview, 1);
    pages->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addLayout(pages, 1);

    connect(m_chooser, &FactsheetChooser::changed, this, &FactsheetPage::choose);
    connect(m_panel, &CompositionPanel::compositionChanged, this, &FactsheetPage::invalidate);
    connect(m_export, &QPushButton::clicked, this, &FactsheetPage::exportWanted);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const QVariant zoom = m_zoom->currentData();
        m_preview->setZoom(zoom.isValid() ? std::optional(zoom.toDouble()) : std::nullopt);
    });
    connectPreview();
    connect(&workspace, &Workspace::ownSentencesChanged, this, &FactsheetPage::invalidate);
    connect(&desk, &DeskKeeper::changed, this, &FactsheetPage::invalidate);
}

void FactsheetPage::connectPreview()
{
    connect(m_preview, &PagePreview::zoomChanged, this, [this](double zoom) {
        m_zoom->setCurrentIndex(-1);
        m_zoom->setPlaceholderText(tr("%1 %").arg(qRound(zoom * 100)));
    });
    connect(m_preview, &PagePreview::blockActivated, this, &FactsheetPage::rewriteIn);
    connect(m_preview, &PagePreview::blockChosen, m_panel, &CompositionPanel::chooseBlock);
    connect(m_preview, &PagePreview::spanWanted, m_panel, &CompositionPanel::setSpan);
    connect(m_preview, &PagePreview::heightWanted, m_panel, &CompositionPanel::setHeight);
    connect(m_preview, &PagePreview::menuWanted, this, &FactsheetPage::showBlockMenu);
    connect(m_origin, &SentenceOrigin::numberWanted, this, &FactsheetPage::numbersWanted);
    connect(m_origin, &SentenceOrigin::sourceWanted, this, &FactsheetPage::sourceWanted);
    connect(m_panel, &CompositionPanel::currentBlockChanged, m_preview,
            [this] { m_preview->setCurrentBlock(m_panel->currentBlock()); });
}

QString FactsheetPage::text() const
{
    return m_preview->accessibleDescription();
}

FactsheetState FactsheetPage::state() const
{
    const AsOf &asOf = m_workspace.asOf();
    return {m_workspace.dataset(),      m_workspace.dataset(),      asOf,         asOf,
            m_workspace.shownStateId(), m_workspace.ownSentences(), m_desk.desk()};
}

Composition FactsheetPage::compositionOf(PlaceId place) const
{
    const bool isOfCountry = place != kRegion;
    const Composition &chosen = isOfCountry == m_isOfCountry ? m_panel->composition() : m_other;
    return chosen.withComparisons(hasComparisons(isOfCountry));
}

void FactsheetPage::setCompositions(const Composition &regional, const Composition &ofCountry)
{
    m_panel->setComposition(m_isOfCountry ? ofCountry : regional);
    m_other = m_isOfCountry ? regional : ofCountry;
    invalidate();
}

bool FactsheetPage::hasComparisons(bool ofCountry) const
{
    const Desk &desk = m_desk.desk();
    const auto has = [&desk](PlaceId place) { return !factsheetRecipes(desk, place).empty(); };
    return ofCountry ? std::ranges::any_of(m_workspace.catalogue().countries(), has) : has(kRegion);
}

void FactsheetPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
}

void FactsheetPage::bringUpToDate()
{
    m_chooser->readLanguages();
    compute();
}

void FactsheetPage::invalidate()
{
    m_stale = true;
    if (isVisible()) {
        compute();
    }
}

void FactsheetPage::choose()
{
    const bool isOfCountry = m_chooser->place() != kRegion;
    if (isOfCountry != m_isOfCountry) {
        const Composition shown = m_panel->composition();
        m_panel->setUsual(isOfCountry ? Composition::ofCountry() : Composition::usual());
        m_panel->setComposition(std::exchange(m_other, shown));
        m_isOfCountry = isOfCountry;
    }
    invalidate();
}

void FactsheetPage::compute()
{
    if (!std::exchange(m_stale, false)) {
        return;
    }
    const auto month = m_chooser->month();
    if (!month) {
        showProblem(tr("There are no figures yet. Import sheets to see a factsheet."));
        return;
    }
    const auto style = m_chooser->style();
    if (!style) {
        showProblem(style.error());
        return;
    }
    m_panel->offerComparisons(hasComparisons(m_isOfCountry));
    const FactsheetState state = this->state();
    const auto factsheet
        = makeFactsheet(state, {*month, m_chooser->place()}, m_workspace.plainCatalogue(), *style,
                        m_panel->composition().shown());
    if (factsheet) {
        showSentences(*factsheet, *style);
        showPages(*factsheet);
        m_origin->setFactsheet(*factsheet, *style, state);
    } else {
        showProblem(factsheet.error());
    }
}

std::shared_ptr<const ClaimWords> FactsheetPage::claimWords()
{
    if (!m_claimWords) {
        if (auto words = loadClaimWords(styleFolder(), m_workspace.plainCatalogue())) {
            m_claimWords = std::make_shared<const ClaimWords>(std::move(*words));
        }
    }
    return m_claimWords;
}

void FactsheetPage::findUses(const ObservationKey &key)
{
    const auto month = m_chooser->month();
    const EditionStyle *plainStyle = m_chooser->plainStyle();
    if (!month || !plainStyle) {
        m_uses.drop();
        return;
    }
    m_uses.run(
        this,
        [key, state = state(), subject = FactsheetSubject{*month, m_chooser->place()},
         plainStyle = *plainStyle, language = m_chooser->language(),
         catalogue = m_workspace.sharedPlainCatalogue(),
         blocks = m_panel->composition().shown()]() -> Result<NumberUses, QString> {
            const auto style = styleIn(plainStyle, language);
            if (!style) {
                return failure(style.error());
            }
            return usesOf(key, state, subject, *catalogue, *style, blocks);
        },
        [this, key](const Result<NumberUses, QString> &uses) {
            if (uses) {
                Q_EMIT usesFound(key, *uses);
            }
        });
}

void FactsheetPage::showSentences(const Factsheet &factsheet, const EditionStyle &style)
{
    m_sentences->showSentences(factsheet, style);
    std::vector<PagePreview::Flag> flags;
    for (const OwnWordsCheck &own : m_sentences->ownWords()) {
        const BlockKind block = blockOfSentence(own.key);
        const auto known = std::ranges::find(flags, block, &PagePreview::Flag::block);
        if (known == flags.end()) {
            flags.push_back({block, !own.check.holds()});
        } else {
            known->isAlarm = known->isAlarm || !own.check.holds();
        }
    }
    m_preview->setFlags(std::move(flags));
}

std::optional<QString> FactsheetPage::sentenceIn(BlockKind block) const
{
    const QStringList keys = sentenceKeys();
    const auto key = std::ranges::find_if(keys, [&](const QString &name) {
        return blockOfSentence(name) == block && m_sentences->has(name);
    });
    return key == keys.end() ? std::nullopt : std::optional(*key);
}

void FactsheetPage::rewriteIn(BlockKind block)
{
    if (const auto key = sentenceIn(block)) {
        m_sentences->rewrite(*key);
    }
}

void FactsheetPage::showBlockMenu(BlockKind block, const QPoint &at)
{
    auto *menu = new BlockMenu(
        block, {m_origin->knows(block), m_workspace.isEditable() && sentenceIn(block).has_value()},
        *m_panel, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &BlockMenu::numbersWanted, this, [this, block] { showNumbersOf(block); });
    connect(menu, &BlockMenu::inputsWanted, this, [this, block] { m_origin->open(block); });
    connect(menu, &BlockMenu::rewriteWanted, this, [this, block] { rewriteIn(block); });
    menu->popup(at);
}

void FactsheetPage::showNumbersOf(BlockKind block)
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const auto code = indicatorOf(block);
    const auto indicator = code ? catalogue.findIndicator(*code) : std::nullopt;
    const auto month = m_chooser->month();
    if (!indicator || !month) {
        return;
    }
    // The estimate is of the region; a page of the region is about all countries, beginning with
    // the first.
    const PlaceId place = m_isOfCountry      ? m_chooser->place()
        : block == BlockKind::MixedMovements ? kRegion
                                             : catalogue.countries().front();
    Q_EMIT numbersWanted({{*indicator, place, kTotal}, *month});
}

void FactsheetPage::showPages(const Factsheet &factsheet)
{
    if (!m_shapes) {
        auto shapes = GeoShapes::builtIn();
        if (!shapes) {
            showProblem(shapes.error());
            return;
        }
        m_shapes = std::move(*shapes);
    }
    const Composition &composition = m_panel->composition();
    m_printed = PrintedFactsheet{factsheet.content, composition,
                                 layOutDocument(factsheet.content, composition, *m_shapes)};
    m_preview->setDocument(m_printed->document);
    QStringList missing;
    for (const ContentBlock &block : factsheet.content.blocks) {
        for (const QString &reason : block.withheld) {
            if (!missing.contains(reason)) {
                missing.append(reason);
            }
        }
    }
    const QString overflow = overflowText(*m_printed);
    if (!overflow.isEmpty()) {
        missing.prepend(overflow);
    }
    m_missing->setText(missing.isEmpty() ? tr("Nothing: every figure of the page is there.")
                                         : missing.join(QStringLiteral("\n\n")));
    m_export->setEnabled(overflow.isEmpty());
}

void FactsheetPage::showProblem(const QString &text)
{
    m_printed.reset();
    m_origin->clear();
    m_preview->setMessage(text);
    m_sentences->clear();
    m_missing->setText(text);
    m_export->setEnabled(false);
}

} // namespace mm
