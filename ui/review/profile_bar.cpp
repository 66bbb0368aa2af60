// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/profile_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace mm {

namespace {

/// Answers and corrections of the profile that stand still.
std::size_t standing(const ImportDraft &draft, std::size_t file)
{
    const auto &given = draft.answers[file];
    const auto &said = draft.corrections[file];
    const FileMemory &memory = draft.memories[file];
    const auto answers
        = std::ranges::count_if(memory.applied, [&given](const QuestionAnswer &answer) {
              return std::ranges::find(given, answer) != given.end();
          });
    const auto corrections
        = std::ranges::count_if(memory.corrections, [&said](const SheetCorrection &correction) {
              return std::ranges::find(said, correction) != said.end();
          });
    return static_cast<std::size_t>(answers + corrections);
}

} // namespace

ProfileBar::ProfileBar(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_text(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_look(new QAction(tr("Look at them"), this))
    , m_without(addAction(tr("Read without them"), &ProfileBar::withoutWanted))
    , m_forget(addAction(tr("Forget them"), &ProfileBar::forgetWanted))
    , m_export(new QAction(tr("Export them…"), this))
{
    connect(m_look, &QAction::triggered, this, &ProfileBar::answersWanted);
    connect(m_export, &QAction::triggered, this,
            [this] { Q_EMIT exportWanted(*m_draft->memories[m_file].used); });
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *look = new QPushButton(m_look->text(), this);
    connect(look, &QPushButton::clicked, m_look, &QAction::trigger);
    auto *menu = new QMenu(this);
    menu->addActions({m_without, m_forget, m_export});
    m_more->setText(tr("More"));
    m_more->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(look);
    layout->addWidget(m_more);
    hide();
}

QAction *ProfileBar::addAction(const QString &text, void (ProfileBar::*wanted)(std::size_t))
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, wanted] { Q_EMIT(this->*wanted)(m_file); });
    return action;
}

void ProfileBar::showDraft(const std::shared_ptr<const ImportDraft> &draft, std::size_t file)
{
    m_draft = draft;
    std::vector<std::size_t> answered;
    for (std::size_t i = 0; draft && i < draft->memories.size(); ++i) {
        if (draft->memories[i].used && standing(*draft, i) > 0) {
            answered.push_back(i);
        }
    }
    setVisible(!answered.empty());
    if (answered.empty()) {
        m_text->clear();
        return;
    }
    const bool isOwn = std::ranges::find(answered, file) != answered.end();
    m_file = isOwn ? file : answered.front();
    QString text = answeredText(draft->memories[m_file].used->profile, standing(*draft, m_file),
                                *m_catalogue);
    if (answered.size() > 1) {
        text += QStringLiteral(" · ")
            + tr("also %Ln other file(s)", nullptr, static_cast<int>(answered.size()) - 1);
    }
    m_text->setText(text);
    setAccessibleName(text);
}

QString ProfileBar::text() const
{
    return m_text->text();
}

} // namespace mm
