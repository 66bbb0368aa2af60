// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/ingest/import_profile.h"
#include "core/sheet/workbook_reader.h"
#include "core/store/store.h"
#include "ui/session/profile_shelf.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mm {

/// Where a sheet comes from: a file, or bytes that were pasted.
struct SheetInput {
    QString path; ///< empty: pasted
    QString name; ///< of what was pasted, for messages and the history
    QByteArray bytes;

    [[nodiscard]] static SheetInput file(const QString &path) { return {path, {}, {}}; }
    [[nodiscard]] static SheetInput pasted(const QString &name, const QByteArray &bytes)
    {
        return {{}, name, bytes};
    }
    /// Without folder.
    [[nodiscard]] QString displayName() const;
};

/// A workbook and the bytes it was read from, for safe keeping.
struct SheetRead {
    std::shared_ptr<const Workbook> workbook;
    SourceFile source;
};

/// Old binary workbooks (.xls) are read through an installed LibreOffice; what is kept is the file
/// itself.
/// @param options what a person said about a text file
[[nodiscard]] Result<SheetRead, Refusal>
readSheet(const SheetInput &input, const CancelToken &cancel = {}, const ReadOptions &options = {});

/// What is known of earlier sheets before new ones are read.
struct Remembered {
    ImportProfile profile; ///< for every sheet; empty: none
    std::optional<ProfileShelf> shelf = {}; ///< to look for the profile of each sheet
};

/// Answers that a profile gave about one file.
struct AppliedAnswers {
    QString profile; ///< its name
    std::vector<QuestionAnswer> answers;
    std::vector<SheetCorrection> corrections = {};
    QString file = {}; ///< without folder
};

/// What became of the files of one import.
struct SheetsRead {
    std::vector<FileReading> readings; ///< of the files that could be read
    std::vector<Refusal> refusals; ///< of the others
    std::vector<SourceFile> sources; ///< of the files that could be read, as they are
    std::vector<AppliedAnswers> applied = {};
    QStringList remarks = {}; ///< plain sentences about remembered answers that cannot be used
};

/// Reads sheets and the figures in them.
[[nodiscard]] SheetsRead readSheets(const QStringList &paths, const Catalogue &catalogue,
                                    const Vocabulary &vocabulary,
                                    const ReadingContext &context = {},
                                    const ReadOptions &options = {},
                                    const Remembered &remembered = {});

} // namespace mm
