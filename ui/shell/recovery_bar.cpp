// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_bar.h"

#include "ui/models/grid_cell_text.h"
#include "ui/models/step_text.h"
#include "ui/session/workspace.h"
#include "ui/words/spoken_locale.h"

#include <QLocale>

#include <utility>

namespace mm {

namespace {

QString momentText(const QDateTime &time)
{
    return spokenLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RecoveryBar::RecoveryBar(Workspace &workspace, QWidget *parent)
    : MessageBar(parent)
    , m_workspace(workspace)
    , m_mark(workspace.sharedPlainCatalogue())
{
    connect(&workspace, &Workspace::opened, this, &RecoveryBar::beginSession);
    connect(this, &MessageBar::actionTriggered, this, &RecoveryBar::historyWanted);
    connect(this, &MessageBar::otherActionTriggered, this, &RecoveryBar::goOnTyping);
    connect(this, &MessageBar::closed, this, [this] {
        m_typed.reset();
        m_mark.keep({});
    });
}

void RecoveryBar::beginSession()
{
    clear();
    m_typed.reset();
    if (m_workspace.isReadOnly()) {
        // Nothing can be entered, so nothing can be lost.
        m_mark.end();
        return;
    }
    const auto broken = m_mark.begin(m_workspace.path());
    if (broken.empty()) {
        return;
    }
    for (const BrokenSession &session : broken) {
        m_typed = session.typed ? session.typed : m_typed;
    }
    // Offered again should this session not end either.
    m_mark.keep(m_typed);
    tell(Kind::Warning, sentences(broken.back()), tr("Show in history"),
         m_typed && m_workspace.isEditable() ? tr("Go on typing") : QString());
}

QString RecoveryBar::sentences(const BrokenSession &broken) const
{
    QString text = tr("The program did not end properly: the session of %1 was cut off.")
                       .arg(momentText(broken.began));
    const auto &log = m_workspace.log();
    text += u' '
        + (log.empty() ? tr("Nothing had been entered yet.")
                       : tr("Everything that was entered is saved; the last saved change is “%1” "
                            "of %2.")
                             .arg(changeSetText(log.front()), momentText(log.front().at)));
    if (m_typed) {
        const QString number
            = QStringLiteral("%1, %2, %3")
                  .arg(m_workspace.catalogue()[m_typed->key.series.place].label,
                       monthTitle(m_typed->key.month),
                       m_workspace.catalogue()[m_typed->key.series.indicator].label);
        text += u' '
            + (m_typed->kind == TypedText::Kind::Comment
                   ? tr("Not entered was the comment “%1” on %2.").arg(m_typed->text, number)
                   : tr("Not entered was “%1” for %2.").arg(m_typed->text, number));
    }
    return text;
}

void RecoveryBar::goOnTyping()
{
    if (const auto typed = std::exchange(m_typed, std::nullopt)) {
        clear();
        Q_EMIT textWanted(*typed);
    }
}

} // namespace mm
