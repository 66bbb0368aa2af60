// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sentence_dialog.h"

#include "ui/dialogs/claim_marks.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr int kWidth = 560;
constexpr int kLines = 5;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SentenceDialog::SentenceDialog(const Start &start, Check check, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
    , m_check(std::move(check))
    , m_edit(new QPlainTextEdit(start.own.isEmpty() ? start.computed : start.own, this))
    , m_verdict(paragraph({}, this))
{
    setWindowTitle(tr("Rewrite: %1").arg(start.title));
    auto *own = heading(tr("In your &words:"), this);
    own->setBuddy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Sentence in your words"));
    const int line = m_edit->fontMetrics().lineSpacing();
    m_edit->setMinimumSize(kWidth, line * kLines);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setMinimumHeight(line * 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use these words"), QDialogButtonBox::AcceptRole);
    m_takeBack = buttons->addButton(tr("&Take back"), QDialogButtonBox::ResetRole);
    m_takeBack->setToolTip(tr("Print the computed sentence again"));
    m_takeBack->setEnabled(!start.own.isEmpty());
    m_use->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("As the data say it:"), this));
    layout->addWidget(paragraph(start.computed.isEmpty() ? start.withheld : start.computed, this));
    layout->addSpacing(line / 2);
    layout->addWidget(own);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &SentenceDialog::check);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_isTakenBack = true;
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    this->check();
    m_edit->setFocus();
}

QString SentenceDialog::text() const
{
    const QString written = m_edit->toPlainText().simplified();
    return m_isTakenBack || written == m_start.computed ? QString() : written;
}

QString SentenceDialog::verdict() const
{
    return m_verdict->text();
}

void SentenceDialog::check()
{
    const QString written = m_edit->toPlainText();
    m_use->setEnabled(!written.trimmed().isEmpty());
    if (written.trimmed().isEmpty()) {
        m_edit->setExtraSelections({});
        m_verdict->setText(tr("Write a sentence, or take your words back."));
        return;
    }
    const OverrideCheck checked = m_check(written);
    m_edit->setExtraSelections(claimMarks(checked.problems, *m_edit->document(), palette()));
    QStringList lines;
    for (const Claim &problem : checked.problems) {
        lines << claimSentence(problem);
    }
    if (!checked.dropped.isEmpty()) {
        lines << tr("No longer said: %1").arg(checked.dropped.join(QStringLiteral(", ")));
    }
    m_verdict->setText(!lines.isEmpty()         ? lines.join(u'\n')
                           : checked.isComputed ? tr("This is the computed sentence.")
                                                : tr("Every number agrees with the data."));
}

} // namespace mm
