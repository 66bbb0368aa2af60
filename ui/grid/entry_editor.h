// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

class QLabel;

namespace mm {

/// The field a number is typed into. Says below itself what is wrong with an entry, and goes on
/// holding it until it is right or given up.
class EntryEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit EntryEditor(QWidget *parent = nullptr);
    ~EntryEditor() override;

    /// Whether the text is an entry; shows the reason when it is not.
    bool check();
    [[nodiscard]] QString reason() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showReason(const QString &reason);

    QPointer<QLabel> m_reason; ///< beside the field, because it is wider than a cell
};

} // namespace mm
