// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/own_words.h"
#include "ui/compare/base_state.h"
#include "ui/compare/compare_page.h"
#include "ui/composer/edition_watch.h"
#include "ui/composer/fact_check_window.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/factsheet_page.h"
#include "ui/composer/presenter.h"
#include "ui/composer/sentence_words.h"
#include "ui/composer/sentences_panel.h"
#include "ui/composer/stale_window.h"
#include "ui/parts/message_bar.h"
#include "ui/session/workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/outgoing.h"
#include "ui/shell/picture_export.h"
#include "ui/shell/slides.h"

#include <QAction>
#include <QMenu>

// The factsheet in the main window beyond its page: sentences, texts, editions, meetings.
namespace mm {

void MainWindow::setUpFactsheet()
{
    connect(m_factsheet, &FactsheetPage::exportWanted, this, &MainWindow::exportFactsheet);
    m_factsheet->setCompositions(compositionFrom(m_settings.regionalPage, Composition::usual()),
                                 compositionFrom(m_settings.countryPage, Composition::ofCountry()));
    m_factsheet->chooser()->setLanguage(m_settings.documentLanguage);
    connect(m_factsheet->chooser(), &FactsheetChooser::languageChosen, this,
            [this](const QString &code) { m_settings.documentLanguage = code; });
}

void MainWindow::fillFactsheetMenu(QMenu *menu)
{
    QMenu *rewrite = menu->addMenu(tr("&Rewrite a sentence"));
    for (const QString &key : sentenceKeys()) {
        QAction *action = rewrite->addAction(tr("%1…").arg(sentenceTitle(key)), this, [this, key] {
            showPage(Factsheet);
            m_factsheet->sentences()->rewrite(key);
        });
        action->setData(key);
    }
    connect(rewrite, &QMenu::aboutToShow, this, [this, rewrite] {
        m_factsheet->bringUpToDate();
        for (QAction *action : rewrite->actions()) {
            action->setEnabled(m_workspace->isEditable()
                               && m_factsheet->sentences()->has(action->data().toString()));
        }
    });
    menu->addAction(tr("&Check a text…"), QKeySequence(tr("Ctrl+T")), this,
                    [this] { checkText({}); });
    menu->addAction(tr("&Editions and the data…"), this, &MainWindow::showStaleEditions);
    QMenu *published = menu->addMenu(tr("Save a published P&DF"));
    connect(menu, &QMenu::aboutToShow, published, [this, published] {
        published->clear();
        for (const Edition &edition : m_compare->baseState()->editions()) {
            const QString name = edition.name;
            published->addAction(tr("%1…").arg(QString(name).replace(u'&', QStringLiteral("&&"))),
                                 m_outgoing, [this, name] { m_outgoing->saveEdition(name); });
        }
        published->setEnabled(!published->isEmpty());
    });
    menu->addSeparator();
    menu->addAction(tr("&Present full screen"), QKeySequence(tr("Ctrl+F5")), this,
                    &MainWindow::present);
}

void MainWindow::watchEditions()
{
    m_watch = new EditionWatch(*m_workspace, m_parts.styles, this);
    connect(m_watch, &EditionWatch::changed, this, [this] {
        const QString text = m_watch->text();
        if (text.isEmpty()) {
            m_staleMessage->clear();
        } else {
            m_staleMessage->tell(MessageBar::Kind::Warning, text, tr("Show…"));
        }
        if (m_staleWindow) {
            m_staleWindow->showEditions(m_watch->stale());
        }
    });
    connect(m_staleMessage, &MessageBar::actionTriggered, this, &MainWindow::showStaleEditions);
}

void MainWindow::showStaleEditions()
{
    if (!m_staleWindow) {
        m_staleWindow = new StaleWindow(this);
        connect(m_staleWindow, &StaleWindow::publishWanted, m_outgoing, &Outgoing::publishAgain);
    }
    m_staleWindow->showEditions(m_watch->stale());
    m_staleWindow->show();
    m_staleWindow->raise();
    m_staleWindow->activateWindow();
}

void MainWindow::checkText(const QString &path)
{
    const auto words = m_factsheet->claimWords();
    if (m_workspace->path().isEmpty() || !words) {
        m_message->tell(MessageBar::Kind::Warning,
                        tr("No dataset is open. Open one first: a text is held against its "
                           "figures."));
        return;
    }
    auto *window = new FactCheckWindow(*m_workspace, words, m_factsheet->chooser()->month(), this);
    window->show();
    if (!path.isEmpty()) {
        window->openFile(path);
    }
}

void MainWindow::present()
{
    std::vector<Picture> slides;
    if (const auto offer = pictureOffer()) {
        if (const auto picture = offer->make(offer->millimetres)) {
            slides.push_back(*picture);
        }
    }
    m_factsheet->bringUpToDate();
    const auto shapes = GeoShapes::builtIn();
    if (m_factsheet->printed() && shapes) {
        std::vector<Picture> pages = slidesOf(*m_factsheet->printed(), *shapes);
        slides.insert(slides.end(), pages.begin(), pages.end());
    }
    if (slides.empty()) {
        m_message->tell(MessageBar::Kind::Warning,
                        tr("There is nothing to present yet: no page and no chart has figures."));
        return;
    }
    (new Presenter(std::move(slides), this))->showFullScreen();
}

} // namespace mm
