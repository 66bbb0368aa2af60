// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editions/factsheet_state.h"
#include "core/factsheet/edition_style.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/page/document_files.h"

#include <QCoreApplication>

#include <memory>

class QWidget;

namespace mm {

class FactsheetPage;
class GeoShapes;
class Workspace;

/// Writes factsheets of several months or countries of the state that is shown, composed as they
/// are on the page and with people's own words.
class RunExport {
    Q_DECLARE_TR_FUNCTIONS(mm::RunExport)

public:
    /// What is shown now; it may change while the pages are made, and they do not.
    RunExport(const Workspace &workspace, const FactsheetPage &page, EditionStyle style);

    /// The path of each factsheet, or a sentence why they cannot be called that.
    [[nodiscard]] Result<QStringList, QString> names(const RunChoice &choice) const;
    /// Makes all pages before any is written: half a run helps nobody. A person can stop it, and is
    /// asked before files are replaced.
    /// @param parent over which the progress is shown
    /// @return the files written, none when it was stopped; or a sentence
    [[nodiscard]] Result<QStringList, QString> write(const RunChoice &choice,
                                                     QWidget *parent) const;

private:
    [[nodiscard]] static std::vector<FactsheetSubject> subjectsOf(const RunChoice &choice);
    [[nodiscard]] Result<std::vector<DocumentFile>, QString>
    filesOf(const FactsheetSubject &subject, const QString &path, const GeoShapes &shapes) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    FactsheetState m_state;
    Composition m_regional;
    Composition m_ofCountry;
    EditionStyle m_style;
};

} // namespace mm
