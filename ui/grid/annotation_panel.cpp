// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/annotation_panel.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace mm {

namespace {

constexpr int kCommentLines = 3;

/// Another window or a menu takes the keyboard for a while; the person comes back.
bool isPassing(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

} // namespace

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_followUp(new QCheckBox(tr("Follow up"), this))
    , m_who(new QLabel(this))
{
    m_text->setAccessibleName(tr("Comment on the number"));
    m_text->setPlaceholderText(tr("Comment on this number"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(
        kCommentLines * m_text->fontMetrics().lineSpacing()
        + 2 * (m_text->frameWidth() + qRound(m_text->document()->documentMargin())));
    m_text->installEventFilter(this);
    m_followUp->setAccessibleName(tr("Follow this number up"));
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_who->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_followUp);
    layout->addWidget(m_who);
    connect(m_followUp, &QCheckBox::toggled, this, &AnnotationPanel::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText();
        if (m_key && m_text->hasFocus()) {
            Q_EMIT typed(*m_key, text.trimmed() == m_said.text ? QString() : text);
        }
    });
    showNothing();
}

void AnnotationPanel::showNothing()
{
    keep();
    m_key.reset();
    m_sent.reset();
    m_said = {};
    m_text->clear();
    hide();
}

void AnnotationPanel::showAnnotation(const ObservationKey &key, const AnnotationEntry *entry,
                                     bool isWritable)
{
    const bool isSame = m_key == key;
    if (!isSame) {
        keep();
    }
    const QString written = m_text->toPlainText().trimmed();
    const bool isBeingWritten = isSame && written != m_said.text;
    m_key = key;
    m_sent.reset();
    m_said = entry ? entry->change.after : Annotation();
    if (!isBeingWritten && written != m_said.text) {
        m_text->setPlainText(m_said.text);
    }
    const QSignalBlocker blocker(m_followUp);
    m_followUp->setChecked(m_said.isMarked);
    m_followUp->setEnabled(isWritable);
    m_text->setReadOnly(!isWritable);
    m_who->setText(
        entry ? tr("%1, %2").arg(entry->author,
                                 QLocale().toString(entry->at.toLocalTime(), QLocale::ShortFormat))
              : QString());
    m_who->setVisible(entry != nullptr);
    setVisible(isWritable || entry);
}

void AnnotationPanel::edit()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void AnnotationPanel::goOn(const QString &text)
{
    edit();
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void AnnotationPanel::keep()
{
    const Annotation wanted{m_text->toPlainText().trimmed(), m_followUp->isChecked()};
    if (!m_key || m_text->isReadOnly() || wanted == m_said || wanted == m_sent) {
        return;
    }
    m_sent = wanted;
    Q_EMIT typed(*m_key, {});
    Q_EMIT kept(*m_key, wanted);
}

bool AnnotationPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (!isPassing(static_cast<QFocusEvent *>(event)->reason())) {
            keep();
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isGivenUp = key->key() == Qt::Key_Escape;
        if (isGivenUp) {
            m_text->setPlainText(m_said.text);
        }
        if (isGivenUp || (isEnter && key->modifiers().testFlag(Qt::ControlModifier))) {
            keep();
            Q_EMIT done();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void AnnotationPanel::hideEvent(QHideEvent *event)
{
    keep();
    QWidget::hideEvent(event);
}

} // namespace mm
