// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/fact_check_window.h"

#include "core/analysis/period_words.h"
#include "core/factsheet/readable_text.h"
#include "ui/composer/checked_text.h"
#include "ui/dialogs/claim_marks.h"
#include "ui/dialogs/window_keys.h"
#include "ui/parts/filter_chips.h"
#include "ui/parts/mark_icon.h"
#include "ui/parts/message_bar.h"
#include "ui/session/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace mm {

namespace {

constexpr QSize kFirstWindowSize(1080, 640);
constexpr std::chrono::milliseconds kPause{200};
constexpr std::array kVerdicts{Verdict::Differs, Verdict::Unknown, Verdict::Agrees};

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return Mark::Done;
    case Verdict::Differs:
        return Mark::Conflict;
    case Verdict::Unknown:
        return Mark::Question;
    }
    Q_UNREACHABLE();
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return FactCheckWindow::tr("Agrees");
    case Verdict::Differs:
        return FactCheckWindow::tr("Differs");
    case Verdict::Unknown:
        return FactCheckWindow::tr("Cannot be checked");
    }
    Q_UNREACHABLE();
}

std::vector<FilterChips::Chip> verdictChips()
{
    std::vector<FilterChips::Chip> chips;
    chips.reserve(kVerdicts.size());
    for (const Verdict verdict : kVerdicts) {
        chips.push_back({static_cast<int>(verdict), verdictWords(verdict), markOf(verdict)});
    }
    return chips;
}

} // namespace

FactCheckWindow::FactCheckWindow(Workspace &workspace, std::shared_ptr<const ClaimWords> words,
                                 std::optional<Month> month, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_workspace(workspace)
    , m_words(std::move(words))
    , m_text(new CheckedText(this))
    , m_month(new QComboBox(this))
    , m_chips(new FilterChips(verdictChips(), this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_message(new MessageBar(this))
{
    closeByKey(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a text"));
    resize(kFirstWindowSize);
    m_text->setAccessibleName(tr("Text to check"));
    m_text->setPlaceholderText(
        tr("Paste a text here, or drop a file: an old factsheet, a press release, a PDF. Every "
           "number, percent, direction and date of it is held against the data."));
    m_list->setAccessibleName(tr("What the text claims"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(false);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    fillMonths(month);

    auto *open = new QPushButton(tr("&Open a file…"), this);
    auto *monthLabel = new QLabel(tr("Where it names no &month, it speaks of:"), this);
    monthLabel->setBuddy(m_month);
    auto *bar = new QHBoxLayout;
    bar->addWidget(open);
    bar->addStretch();
    bar->addWidget(monthLabel);
    bar->addWidget(m_month);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_chips);
    rightLayout->addWidget(m_hint);
    rightLayout->addWidget(m_list, 1);
    auto *split = new QSplitter(this);
    split->addWidget(m_text);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(split, 1);

    connect(open, &QPushButton::clicked, this, &FactCheckWindow::chooseFile);
    connect(m_text, &CheckedText::fileDropped, this, &FactCheckWindow::openFile);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &FactCheckWindow::selectItem);
    connect(&m_pause, &QTimer::timeout, this, &FactCheckWindow::check);
    connect(m_month, &QComboBox::currentIndexChanged, this, &FactCheckWindow::check);
    connect(m_chips, &FilterChips::changed, this, &FactCheckWindow::showList);
    connect(m_list, &QListWidget::itemClicked, this, &FactCheckWindow::selectClaim);
    connect(m_list, &QListWidget::itemActivated, this, &FactCheckWindow::selectClaim);
    connect(&workspace, &Workspace::datasetChanged, this, [this] {
        fillMonths(Month::parse(m_month->currentData().toString()));
        check();
    });
    showResult({});
}

void FactCheckWindow::fillMonths(std::optional<Month> month)
{
    const QSignalBlocker blocker(m_month);
    m_month->clear();
    if (const auto extent = m_workspace.dataset().extent()) {
        for (const Month each : *extent) {
            m_month->insertItem(0, monthWords(each), each.toString());
        }
    }
    const int index = month ? m_month->findData(month->toString()) : 0;
    m_month->setCurrentIndex(m_month->count() > 0 ? std::max(index, 0) : -1);
}

void FactCheckWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Check a text"), QString(), tr("Texts and PDF (*.txt *.pdf);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void FactCheckWindow::openFile(const QString &path)
{
    m_message->clear();
    m_hint->setText(tr("Reading…"));
    m_reading.run(
        this, [path] { return readableText(path); },
        [this](const Result<QString, QString> &text) {
            if (text) {
                m_text->setPlainText(*text);
            } else {
                m_message->tell(MessageBar::Kind::Warning, text.error());
                showResult(m_result);
            }
        });
}

void FactCheckWindow::check()
{
    const QString text = m_text->toPlainText();
    const auto month = Month::parse(m_month->currentData().toString());
    if (!month || text.trimmed().isEmpty()) {
        m_check.drop();
        showResult({});
        return;
    }
    m_check.run(
        this,
        [text, month = *month, data = m_workspace.dataset(),
         catalogue = m_workspace.sharedPlainCatalogue(), words = m_words] {
            return checkFacts(text, {month, {}}, data, *catalogue, *words);
        },
        [this, text](const FactCheck &result) {
            if (text == m_text->toPlainText()) {
                showResult(result);
            }
        });
}

void FactCheckWindow::showResult(const FactCheck &result)
{
    m_result = result;
    m_text->setExtraSelections(claimMarks(result.claims, *m_text->document(), palette()));
    for (const Verdict verdict : kVerdicts) {
        m_chips->setCount(static_cast<int>(verdict),
                          static_cast<std::size_t>(result.count(verdict)));
    }
    m_chips->setTotal(result.claims.size());
    m_chips->setVisible(!result.claims.empty());
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    m_hint->setText(m_month->count() == 0 ? tr("There are no figures to hold a text against.")
                        : !hasText        ? tr("Nothing to check yet.")
                        : result.claims.empty()
                        ? tr("There is no number in this text that could be checked.")
                        : tr("Click a line to find it in the text."));
    showList();
    Q_EMIT checked();
}

void FactCheckWindow::showList()
{
    const auto chosen = m_chips->chosen();
    m_list->clear();
    for (std::size_t i = 0; i < m_result.claims.size(); ++i) {
        const Claim &claim = m_result.claims[i];
        if (!chosen || *chosen == static_cast<int>(claim.verdict)) {
            auto *item = new QListWidgetItem(markIcon(markOf(claim.verdict)), claimSentence(claim),
                                             m_list);
            item->setData(Qt::UserRole, static_cast<int>(i));
        }
    }
}

void FactCheckWindow::selectClaim()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const Claim &claim = m_result.claims[item->data(Qt::UserRole).toUInt()];
    const QSignalBlocker blocker(m_text);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(claim.at));
    cursor.setPosition(static_cast<int>(claim.at + claim.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void FactCheckWindow::selectItem()
{
    const int at = m_text->textCursor().position();
    for (int row = 0; row < m_list->count(); ++row) {
        const Claim &claim = m_result.claims[m_list->item(row)->data(Qt::UserRole).toUInt()];
        if (claim.at <= at && at <= claim.at + claim.length) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

} // namespace mm
