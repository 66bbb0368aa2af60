// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/store/code_map.h"
#include "core/store/source_shelf.h"

namespace mm {

/// Proves that nobody altered the change log, and that the present state follows from it.
class Verifier {
public:
    Verifier(Connection &connection, const Catalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {
    }

    [[nodiscard]] StoreResult<VerifyReport> run();

private:
    [[nodiscard]] StoreResult<void> checkChain(const CodeMap &codes, const SheetNames &sheets);
    [[nodiscard]] StoreResult<void> checkBlocks(const CodeMap &codes);
    void add(const QString &problem) { m_report.problems.push_back(problem); }

    Connection &m_connection;
    const Catalogue &m_catalogue;
    VerifyReport m_report;
};

} // namespace mm
