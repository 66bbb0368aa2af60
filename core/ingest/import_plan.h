// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/reading.h"
#include "core/model/catalogue.h"
#include "core/model/dataset.h"

#include <array>
#include <vector>

namespace mm {

/// What happens to stored numbers where a sheet has an empty cell or says "no data".
enum class BlankPolicy : std::uint8_t { Keep, Clear };

struct ImportOptions {
    BlankPolicy blank = BlankPolicy::Keep;
};

/// A cell of one of the files of an import. Items by the million hold places, not names.
struct ImportCell {
    static constexpr std::uint16_t kNoFile = 0xffff;

    std::uint16_t file = kNoFile; ///< index into the files
    std::uint16_t sheet = 0; ///< index into the sheets of its workbook
    CellPosition position;

    [[nodiscard]] constexpr bool isEmpty() const { return file == kNoFile; }
    friend constexpr bool operator==(const ImportCell &, const ImportCell &) = default;
};

/// One number of an import, held against what is stored.
struct ImportItem {
    enum class Kind : std::uint8_t {
        New,
        Changed,
        Unchanged,
        Absent, ///< stored, inside what the files cover, and not in them
        Conflict, ///< the files say different things; none is chosen
        Refused, ///< an issue or an open question keeps it out
    };
    static constexpr std::size_t kKinds = 6;

    Kind kind = Kind::New;
    ObservationKey key;
    std::optional<Datum> before; ///< as stored
    std::optional<Datum> after; ///< as the sheet says; none: not reported
    ImportCell cell; ///< empty where no cell speaks of it
    bool derived = false; ///< difference of two year-to-date figures
};

/// What an import would do: for the review, and when a person agrees, the change set itself.
struct ImportPlan {
    std::vector<FileReading> files;
    std::vector<ImportItem> items; ///< sorted by key
    ChangeSet changes; ///< of the items New and Changed
    std::vector<Issue> issues; ///< found against what is stored or between files
    std::array<std::size_t, ImportItem::kKinds> counts{}; ///< items of each kind

    [[nodiscard]] std::size_t count(ImportItem::Kind kind) const
    {
        return counts[static_cast<std::size_t>(kind)];
    }
    /// Empty where no cell speaks of the item.
    [[nodiscard]] CellRef cellOf(const ImportItem &item) const { return refOf(item.cell); }
    /// Its cell verbatim.
    [[nodiscard]] QString rawOf(const ImportItem &item) const;
    [[nodiscard]] CellRef refOf(const ImportCell &cell) const;
    /// Questions without answer, errors or conflicts: a person has to decide first.
    [[nodiscard]] bool needsDecision() const;
};

/// Holds what the files say against a dataset.
[[nodiscard]] ImportPlan planImport(std::vector<FileReading> files, const Dataset &dataset,
                                    const Catalogue &catalogue, const ImportOptions &options = {});

} // namespace mm
