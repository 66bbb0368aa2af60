// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factsheet/factsheet.h"

#include <QJsonObject>

namespace mm {

/// What a factsheet says and shows, in the form in which an edition keeps it for good: the JSON
/// document of the factsheet. Later versions of the program may word a sentence differently; a
/// record stays what was printed.
class FactsheetRecord {
public:
    [[nodiscard]] static FactsheetRecord of(const Factsheet &factsheet, const EditionStyle &style,
                                            const Catalogue &catalogue);
    /// Empty for bytes that bytes() did not write.
    [[nodiscard]] static std::optional<FactsheetRecord> read(const QByteArray &bytes);

    [[nodiscard]] QByteArray bytes() const;

    [[nodiscard]] QString language() const; ///< code, of the document
    /// As it was printed.
    [[nodiscard]] std::optional<QString> sentence(const QString &key) const;
    /// As the data had it, also where a person's own words were printed.
    [[nodiscard]] std::optional<QString> computed(const QString &key) const;
    /// Why a sentence cannot be said; empty when it is said.
    [[nodiscard]] QString withheld(const QString &key) const;

    /// A block of the page: what it shows but for its sentences, and its title for people.
    struct Block {
        QString name; ///< "arrivals_map"
        QString title;
        QJsonObject content;

        friend bool operator==(const Block &, const Block &) = default;
    };
    [[nodiscard]] std::vector<Block> blocks() const;

private:
    explicit FactsheetRecord(QJsonObject document)
        : m_document(std::move(document))
    {
    }

    QJsonObject m_document;
};

} // namespace mm
