// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_review.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace mm {

/// Lets a person decide between the things that files in conflict say, or keep what is stored.
class ConflictBar : public QWidget {
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent = nullptr);

    void showConflict(const ImportReview &review, ImportReview::Index item, const QString &subject);

Q_SIGNALS:
    void chosen(mm::ImportReview::Index item, const mm::ImportReview::Alternative &alternative);
    void keptStored(mm::ImportReview::Index item);

private:
    QVBoxLayout *m_layout;
    QWidget *m_choices = nullptr;
};

} // namespace mm
