// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/sheet/sheet.h"

#include <QByteArray>
#include <QString>

namespace mm {

/// Why a file is refused whole; few and stable, part of the command line's contract.
enum class RefusalCode {
    NotAWorkbook,
    Damaged,
    Encrypted,
    Doctype,
    TooLarge,
    TooManyParts,
    UnsafePath,
    Empty,
    Unsupported,
    ChangedWhileRead,
    CannotOpen,
    Cancelled,
};

/// Stable name of a code: "not_a_workbook", "damaged" …
[[nodiscard]] QString refusalName(RefusalCode code);

/// A file that was not read, and why. Nothing of a refused file is kept.
struct Refusal {
    RefusalCode code = RefusalCode::Damaged;
    QString file; ///< name without folder
    QString part; ///< part of the file, for instance "xl/worksheets/sheet1.xml"; may be empty
    QString detail; ///< the cause in plain words

    /// One plain sentence naming file, place and cause.
    [[nodiscard]] QString text() const;
};

/// What a person decided about a csv file whose bytes leave it open; empty fields are detected.
struct ReadOptions {
    QString encoding;
    QChar delimiter;
};

/// Reads a workbook whole or refuses it whole. Thread-safe.
/// @param path a regular file; xlsx, ods, csv and tsv are told apart by content, not by name, but a
/// text that is called a workbook (.xlsx, .ods …) is refused
[[nodiscard]] Result<Workbook, Refusal>
readWorkbook(const QString &path, const ReadOptions &options = {}, const CancelToken &cancel = {});

/// The same from memory; @p fileName is used for messages and for csv.
[[nodiscard]] Result<Workbook, Refusal> readWorkbook(const QByteArray &bytes,
                                                     const QString &fileName,
                                                     const ReadOptions &options = {},
                                                     const CancelToken &cancel = {});

} // namespace mm
