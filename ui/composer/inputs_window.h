// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/inputs_text.h"

#include <QWidget>

#include <memory>

class QTextBrowser;

namespace mm {

/// What the sentences of a block are computed from, to be read, copied and followed to the data and
/// to the files.
class InputsWindow : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString sentence; ///< as it stands on the page
        SentenceInputs inputs;
    };

    explicit InputsWindow(QWidget *parent);

    /// @param catalogue names what is counted
    void showInputs(std::vector<Entry> entries, std::shared_ptr<const Catalogue> catalogue);
    void setSources(const NumberSources &sources);

    [[nodiscard]] QTextBrowser *text() const { return m_text; }

Q_SIGNALS:
    void numberWanted(const mm::ObservationKey &key);
    void sourceWanted(const mm::CellRef &cell);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QTextBrowser *m_text;
    std::vector<Entry> m_entries;
    std::vector<SentenceNumber> m_numbers; ///< of all of them
    NumberSources m_sources;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace mm
