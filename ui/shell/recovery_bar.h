// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/message_bar.h"
#include "ui/session/session_mark.h"

namespace mm {

class Workspace;

/// After a session that did not end properly: says so when its dataset is opened again, shows what
/// was saved last, and offers what was being typed. Nothing has to be answered.
///
/// A paste of which only the preview stood there is not offered: nobody typed it, the sheet that it
/// was copied from still has it, and what it would change has to be worked out anew.
class RecoveryBar : public MessageBar {
    Q_OBJECT

public:
    explicit RecoveryBar(Workspace &workspace, QWidget *parent = nullptr);

    /// What is being typed, to be offered again; none: all is entered.
    void keep(const std::optional<TypedText> &typed) { m_mark.keep(typed); }
    /// The program ends as it should.
    void endSession() { m_mark.end(); }

Q_SIGNALS:
    void historyWanted();
    /// The person wants to go on with what was typed.
    void textWanted(const mm::TypedText &typed);

private:
    void beginSession();
    [[nodiscard]] QString sentences(const BrokenSession &broken) const;
    void goOnTyping();

    Workspace &m_workspace;
    SessionMark m_mark;
    std::optional<TypedText> m_typed;
};

} // namespace mm
