// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/edition_style.h"
#include "core/factsheet/factsheet_difference.h"
#include "core/ingest/import_review.h"
#include "ui/session/latest.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace mm {

/// What an import would do to the factsheet of a month, before it is done.
class ImportEffectView : public QWidget {
    Q_OBJECT

public:
    ImportEffectView(std::shared_ptr<const Catalogue> catalogue, std::vector<EditionStyle> styles,
                     QWidget *parent = nullptr);

    /// Code of the language of the document; empty: that of the styles.
    void setLanguage(const QString &code);
    /// @param stored what the review was made against
    void setReview(const Dataset &stored, const ImportReview &review);
    /// Decisions changed. Computed in the background, and only while somebody looks.
    void setDecisions(const ImportReview &review);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void computed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What differs, or one sentence why that cannot be said.
    using Effect = Result<std::vector<FactsheetDifference>, QString>;

    void fillMonths();
    void invalidate();
    void compute();
    void showEffect(const Effect &effect);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<EditionStyle> m_styles;
    QString m_language;
    Dataset m_stored;
    std::optional<ImportReview> m_review;
    std::optional<Effect> m_effect;
    Latest m_latest;
    bool m_stale = true;
    QComboBox *m_month;
    QComboBox *m_style;
    QLabel *m_summary;
    QTextBrowser *m_text;
};

} // namespace mm
