// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/figure_reader.h"
#include "core/ingest/import_plan.h"
#include "core/ingest/vocabulary_reader.h"
#include "core/sheet/workbook_reader.h"
#include "tests/support/small_catalogue.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace mm::test {

inline std::shared_ptr<const Vocabulary> shippedVocabulary(const Catalogue &catalogue)
{
    auto read = readVocabulary(QStringLiteral(":/vocabulary"), catalogue);
    return read ? std::make_shared<const Vocabulary>(std::move(*read)) : nullptr;
}

/// A file of an import, as text.
struct SheetText {
    QString name;
    QByteArray text;
};

/// What an import of csv texts would do.
inline std::shared_ptr<const ImportPlan> planOf(const std::vector<SheetText> &files,
                                                const Dataset &dataset, const Catalogue &catalogue)
{
    const auto vocabulary = shippedVocabulary(catalogue);
    std::vector<FileReading> readings;
    for (const SheetText &file : files) {
        auto workbook = readWorkbook(file.text, file.name);
        if (workbook) {
            readings.push_back(readFigures(std::make_shared<const Workbook>(std::move(*workbook)),
                                           catalogue, *vocabulary));
        }
    }
    return std::make_shared<const ImportPlan>(planImport(std::move(readings), dataset, catalogue));
}

/// Two indicators of Serbia in two months of 2025; the numbers can be told apart.
inline QByteArray serbia(int january = 110, int february = 120)
{
    return QStringLiteral("Serbia\n"
                          "Indicator;January 2025;February 2025\n"
                          "New arrivals;%1;%2\n"
                          "Asylum applications;11;12\n")
        .arg(january)
        .arg(february)
        .toUtf8();
}

} // namespace mm::test
