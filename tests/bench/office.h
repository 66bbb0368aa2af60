// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/vocabulary.h"
#include "core/model/catalogue.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace mm::bench {

/// What the sheets of benchmarks speak of, and sheets that speak of it; these vanish with it. Every
/// figure is another one, as in a sheet of an office.
class Office {
public:
    static constexpr int kMonthlyFigures = 96; ///< in one monthly sheet

    Office();

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// A long list: country, indicator, breakdown, month, figure.
    [[nodiscard]] QString csv(int rows) const;
    [[nodiscard]] QString xlsx(int rows) const;
    /// Short workbooks, each about one month of one country: parts by indicators.
    [[nodiscard]] QStringList monthly(int sheets) const;
    /// The path of a file that is not there yet.
    [[nodiscard]] QString scratch(QStringView suffix);

private:
    void eachRow(int rows, const std::function<void(const QStringList &, int)> &take) const;

    Catalogue m_catalogue;
    Vocabulary m_vocabulary;
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace mm::bench
