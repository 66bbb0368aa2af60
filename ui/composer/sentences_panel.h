// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "core/factsheet/factsheet.h"
#include "core/factsheet/own_words.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace mm {

class Workspace;

/// Gives the words by which texts are checked; nothing when they cannot be read.
using ClaimWordsSource = std::function<std::shared_ptr<const ClaimWords>()>;

/// The sentences of a factsheet: which of them a person has rewritten, whether those still agree
/// with the data, and the way to rewrite them.
class SentencesPanel : public QWidget {
    Q_OBJECT

public:
    SentencesPanel(Workspace &workspace, ClaimWordsSource words, QWidget *parent = nullptr);

    void showSentences(const Factsheet &factsheet, const EditionStyle &style);
    void clear();
    /// Asks for other words of a sentence and keeps them.
    void rewrite(const QString &key);
    /// The factsheet that is shown can say it.
    [[nodiscard]] bool has(const QString &key) const;
    /// Where a person's own words stand on the page, and whether the data are of another mind.
    [[nodiscard]] const std::vector<OwnWordsCheck> &ownWords() const { return m_checks; }
    /// How a sentence stands; empty: as computed.
    [[nodiscard]] QString status(const QString &key) const;
    [[nodiscard]] QPushButton *rewriteButton(const QString &key) const;

private:
    struct Row {
        QString key;
        QLabel *title;
        QLabel *mark;
        QLabel *status;
        QPushButton *rewrite;
    };
    struct Shown {
        Factsheet factsheet;
        EditionStyle style;
    };

    [[nodiscard]] const Row *row(const QString &key) const;
    void showRow(const Row &row);
    void setStatus(const Row &row, const QString &text, bool isAlarm);

    Workspace &m_workspace;
    ClaimWordsSource m_words;
    std::vector<Row> m_rows;
    std::optional<Shown> m_shown;
    std::vector<OwnWordsCheck> m_checks;
};

} // namespace mm
