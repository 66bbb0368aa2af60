// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotation.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace mm {

/// What a person says about one number: a comment, and whether it is to be followed up. A comment
/// is kept when the field is left, whatever the way; Escape gives it up.
class AnnotationPanel : public QWidget {
    Q_OBJECT

public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    void showNothing();
    /// Text that is being typed about the same number stays, also when it could not be written.
    /// @param entry null: nothing is said yet
    void showAnnotation(const ObservationKey &key, const AnnotationEntry *entry, bool isWritable);
    [[nodiscard]] bool isAbout(const ObservationKey &key) const { return m_key == key; }
    /// Takes the keyboard to the comment.
    void edit();
    /// Takes up a comment that was not entered.
    void goOn(const QString &text);
    /// Enters what is written and not entered yet.
    void keep();

Q_SIGNALS:
    void kept(const mm::AnnotationSubject &subject, const mm::Annotation &annotation);
    /// What the comment would be; empty: it is as it holds.
    void typed(const mm::ObservationKey &key, const QString &text);
    /// The person has ended with Ctrl+Enter or Escape.
    void done();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPlainTextEdit *m_text;
    QCheckBox *m_followUp;
    QLabel *m_who;
    std::optional<ObservationKey> m_key;
    Annotation m_said; ///< what holds
    std::optional<Annotation> m_sent; ///< is to hold, and is being written
};

} // namespace mm
