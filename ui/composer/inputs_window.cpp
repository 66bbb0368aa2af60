// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/inputs_window.h"

#include "ui/dialogs/window_keys.h"

#include <QEvent>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr QSize kFirstSize(560, 520);
constexpr int kBetween = 18; ///< two sentences, pixels

} // namespace

InputsWindow::InputsWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(new QTextBrowser(this))
{
    closeByKey(this);
    setWindowTitle(tr("How it is computed"));
    resize(kFirstSize);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(m_text->textInteractionFlags() | Qt::LinksAccessibleByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        const auto number = link.path().toULongLong();
        if (number >= m_numbers.size()) {
            return;
        }
        const ObservationKey key = m_numbers[number].key;
        const auto source = m_sources.find(key);
        if (link.scheme() == u"number") {
            Q_EMIT numberWanted(key);
        } else if (source != m_sources.end()) {
            Q_EMIT sourceWanted(source->second);
        }
    });
}

void InputsWindow::showInputs(std::vector<Entry> entries,
                              std::shared_ptr<const Catalogue> catalogue)
{
    m_entries = std::move(entries);
    m_catalogue = std::move(catalogue);
    m_sources.clear();
    m_numbers.clear();
    for (const Entry &entry : m_entries) {
        const std::vector<SentenceNumber> numbers = allNumbers(entry.inputs);
        m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
    }
    write();
}

void InputsWindow::setSources(const NumberSources &sources)
{
    m_sources = sources;
    write();
}

void InputsWindow::write()
{
    QString html;
    std::size_t number = 0;
    for (const Entry &entry : m_entries) {
        const InputsText text{entry.inputs, *m_catalogue, m_sources, palette(), number};
        html += QStringLiteral("<p style=\"margin:%1px 0 8px 0\"><i>%2</i></p>")
                    .arg(html.isEmpty() ? 0 : kBetween)
                    .arg(entry.sentence.toHtmlEscaped())
            + text.html(InputsText::Detail::Links);
        number += allNumbers(entry.inputs).size();
    }
    m_text->setHtml(html);
}

void InputsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        write();
    }
}

} // namespace mm
