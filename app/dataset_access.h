// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/analysis/desk.h"
#include "core/model/catalogue.h"
#include "core/store/store.h"

#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class QJsonObject;

namespace mm {

/// Text of a command-line argument as the system gave it.
[[nodiscard]] QString argument(const std::string &bytes);
[[nodiscard]] QStringList arguments(const std::vector<std::string> &all);

/// Opens a dataset; says on @p console why not, and leaves the store empty.
[[nodiscard]] std::unique_ptr<Store> openDataset(Console &console, const std::string &path,
                                                 const Catalogue &catalogue, OpenMode mode);

/// What the person at the machine has pinned for a dataset in the window. Says on @p console why it
/// cannot be read; then it is empty.
[[nodiscard]] Desk deskFor(Console &console, const std::string &path, const Catalogue &catalogue);

/// Prints a store's error and gives the exit status it means.
[[nodiscard]] ExitStatus report(Console &console, const StoreError &error,
                                const Catalogue &catalogue);

/// Prints one line of problem and returns @p status.
[[nodiscard]] ExitStatus refuse(Console &console, const QString &text,
                                ExitStatus status = ExitStatus::Refused);

/// One JSON document on standard output.
void printJson(Console &console, const QJsonObject &document);

/// Name of the person at the machine, for the change log.
[[nodiscard]] QString currentAuthor();

} // namespace mm
