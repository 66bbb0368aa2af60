// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/factsheet_chooser.h"

#include "core/analysis/period_words.h"
#include "core/factsheet/language_reader.h"
#include "ui/parts/flow_layout.h"
#include "ui/session/document_style.h"
#include "ui/session/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace mm {

FactsheetChooser::FactsheetChooser(Workspace &workspace, std::vector<EditionStyle> styles,
                                   QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_styles(std::move(styles))
    , m_month(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_style(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    const Catalogue &catalogue = workspace.catalogue();
    m_place->addItem(tr("Region"), catalogue[kRegion].code);
    m_place->insertSeparator(m_place->count());
    for (const PlaceId place : catalogue.countries()) {
        m_place->addItem(catalogue[place].name, catalogue[place].code);
    }
    for (const EditionStyle &style : m_styles) {
        m_style->addItem(tr("%1 edition").arg(style.code()), style.code());
    }
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, QComboBox *box) {
        auto *pair = new QWidget(this);
        auto *label = new QLabel(text, pair);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *side = new QHBoxLayout(pair);
        side->setContentsMargins(0, 0, 0, 0);
        side->addWidget(label);
        side->addWidget(box);
        layout->addWidget(pair);
        connect(box, &QComboBox::currentIndexChanged, this, &FactsheetChooser::changed);
    };
    add(tr("&Month:"), tr("Month"), m_month);
    add(tr("Pa&ge:"), tr("Region or country of the page"), m_place);
    add(tr("&Wording:"), tr("Style"), m_style);
    add(tr("&Language:"), tr("Language of the document"), m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_languageWanted = m_language->currentData().toString();
        Q_EMIT languageChosen(m_languageWanted);
    });
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        fillMonths();
        Q_EMIT changed();
    });
    fillMonths();
}

std::optional<Month> FactsheetChooser::month() const
{
    return Month::parse(m_month->currentData().toString());
}

PlaceId FactsheetChooser::place() const
{
    return m_workspace.catalogue().findPlace(m_place->currentData().toString()).value_or(kRegion);
}

Result<EditionStyle, QString> FactsheetChooser::style() const
{
    const EditionStyle *chosen = plainStyle();
    if (!chosen) {
        return failure(tr("There is no style to show a factsheet in."));
    }
    return styleIn(*chosen, m_language->currentData().toString());
}

const EditionStyle *FactsheetChooser::plainStyle() const
{
    const int index = m_style->currentIndex();
    return index < 0 ? nullptr : &m_styles[static_cast<std::size_t>(index)];
}

QString FactsheetChooser::language() const
{
    return m_language->count() > 0 ? m_language->currentData().toString() : m_languageWanted;
}

QString FactsheetChooser::suggestedName() const
{
    const QString month = QStringLiteral("factsheet-") + m_month->currentData().toString();
    return place() == kRegion ? month : month + u'-' + m_place->currentData().toString();
}

void FactsheetChooser::readLanguages()
{
    if (m_language->count() > 0) {
        return;
    }
    const QSignalBlocker blocker(m_language);
    for (const QString &code : languageCodes(styleFolder())) {
        if (const auto language = loadLanguage(styleFolder(), code)) {
            m_language->addItem(language->name, code);
        }
    }
    const int wanted = m_language->findData(m_languageWanted);
    m_language->setCurrentIndex(wanted >= 0 || m_styles.empty()
                                    ? wanted
                                    : m_language->findData(m_styles.front().language().code));
}

void FactsheetChooser::setLanguage(const QString &code)
{
    m_languageWanted = code;
    const int index = m_language->findData(code);
    if (index >= 0) {
        m_language->setCurrentIndex(index);
    }
}

void FactsheetChooser::fillMonths()
{
    const auto extent = m_workspace.dataset().extent();
    if (extent == std::exchange(m_extent, extent)) {
        return;
    }
    const QString chosen = m_month->currentData().toString();
    const QSignalBlocker blocker(m_month);
    m_month->clear();
    if (!extent) {
        return;
    }
    for (const Month month : *extent) {
        m_month->insertItem(0, monthWords(month), month.toString());
    }
    m_month->setCurrentIndex(std::max(m_month->findData(chosen), 0));
}

} // namespace mm
