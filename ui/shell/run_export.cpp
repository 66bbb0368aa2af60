// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_export.h"

#include "core/editions/own_sentences.h"
#include "core/factsheet/factsheet.h"
#include "ui/export/picture_writer.h"
#include "ui/page/document_layout.h"
#include "ui/page/page_name.h"
#include "ui/session/workspace.h"
#include "ui/views/factsheet_page.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

#include <algorithm>

namespace mm {

RunExport::RunExport(const Workspace &workspace, const FactsheetPage &page, EditionStyle style)
    : m_catalogue(workspace.sharedCatalogue())
    , m_dataset(workspace.dataset())
    , m_asOf(workspace.asOf())
    , m_stateId(m_asOf.isNow() ? workspace.stateId() : QString())
    , m_sentences(workspace.ownSentences())
    , m_regional(page.compositionOf(kRegion))
    , m_ofCountry(page.compositionOf(m_catalogue->countries().front()))
    , m_style(std::move(style))
{
}

std::vector<RunExport::Job> RunExport::jobsOf(const RunChoice &choice)
{
    std::vector<Job> jobs;
    for (const Month month : choice.months) {
        for (const PlaceId place : choice.places) {
            jobs.push_back({month, place});
        }
    }
    return jobs;
}

Result<QStringList, QString> RunExport::names(const RunChoice &choice) const
{
    std::vector<PageIdentity> pages;
    for (const Job &job : jobsOf(choice)) {
        pages.push_back({job.month.toString(), (*m_catalogue)[job.place].code, m_style.code(),
                         m_style.language().code});
    }
    return pageNames(choice.pattern, pages);
}

Result<std::vector<DocumentFile>, QString> RunExport::filesOf(const Job &job, const QString &path,
                                                              const GeoShapes &shapes) const
{
    const Composition &composition = job.place == kRegion ? m_regional : m_ofCountry;
    const PageRequest request{
        composition.shown(), m_stateId,
        ownWords(m_sentences, job.month, (*m_catalogue)[job.place].code, m_style)};
    return documentFormatFor(path).and_then([&](DocumentFormat format) {
        return makeFactsheet({job.month, m_asOf, m_asOf, job.place}, m_dataset, m_dataset,
                             *m_catalogue, m_style, request)
            .and_then([&](const Factsheet &factsheet) {
                return documentFiles({factsheet.content, composition,
                                      layOutDocument(factsheet.content, composition, shapes)},
                                     path, format, kPrintDpi);
            });
    });
}

Result<QStringList, QString> RunExport::write(const RunChoice &choice, QWidget *parent) const
{
    const auto shapes = GeoShapes::builtIn();
    const auto paths = names(choice);
    if (!shapes || !paths) {
        return failure(QString(shapes ? paths.error() : shapes.error()));
    }
    const std::vector<Job> jobs = jobsOf(choice);
    QProgressDialog progress(tr("Making factsheets…"), tr("Stop"), 0, static_cast<int>(jobs.size()),
                             parent);
    progress.setWindowModality(Qt::WindowModal);
    std::vector<DocumentFile> files;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const auto done = static_cast<int>(i);
        progress.setValue(done);
        if (progress.wasCanceled()) {
            return QStringList();
        }
        auto made = filesOf(jobs[i], (*paths)[done], *shapes);
        if (!made) {
            return failure(
                QStringLiteral("%1: %2").arg(QFileInfo((*paths)[done]).fileName(), made.error()));
        }
        std::ranges::move(*made, std::back_inserter(files));
    }
    progress.reset();
    const auto there = std::ranges::count_if(
        files, [](const DocumentFile &file) { return QFileInfo::exists(file.path); });
    const QString question
        = tr("%Ln of these files exist(s) already. Replace?", nullptr, static_cast<int>(there));
    const bool mayWrite = there == 0
        || QMessageBox::question(parent, tr("Export several factsheets"), question)
            == QMessageBox::Yes;
    return mayWrite ? writeFiles(files) : Result<QStringList, QString>(QStringList());
}

} // namespace mm
