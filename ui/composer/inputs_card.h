// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace mm {

/// What a sentence is computed from, beside the sentence. Takes no clicks.
class InputsCard : public QWidget {
    Q_OBJECT

public:
    explicit InputsCard(QWidget *parent);

    /// @param html rich text, the fullest first; the first that has room is shown
    /// @param beside the sentence, which is not covered where that can be, in coordinates of the
    /// parent
    void show(const QStringList &html, const QRect &beside);

    [[nodiscard]] QString text() const; ///< without markup

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QLabel *m_hint;
};

} // namespace mm
