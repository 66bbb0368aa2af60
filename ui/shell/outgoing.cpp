// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outgoing.h"

#include "core/factsheet/own_words.h"
#include "ui/composer/factsheet_chooser.h"
#include "ui/composer/factsheet_page.h"
#include "ui/dialogs/data_export_dialog.h"
#include "ui/dialogs/publish_dialog.h"
#include "ui/dialogs/run_dialog.h"
#include "ui/dialogs/sender_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/page/document_files.h"
#include "ui/session/sender_answer.h"
#include "ui/session/when_done.h"
#include "ui/session/workspace.h"
#include "ui/shell/run_export.h"
#include "ui/words/spoken_locale.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

namespace mm {

namespace {

constexpr int kMonthsBack = 12;

/// The months a focal point may be asked for: the one after the last figures, and a year back.
std::vector<Month> templateMonths(const Dataset &dataset)
{
    const auto extent = dataset.extent();
    const auto today = Month::of(QDate::currentDate());
    const Month next = extent ? extent->last() + months(1) : today.value_or(*Month::make(2025, 1));
    std::vector<Month> offered;
    for (int back = 0; back <= kMonthsBack; ++back) {
        offered.push_back(next - months(back));
    }
    return offered;
}

/// What a file with the data of that place is called, without its ending.
QString fileNameOf(const QString &place)
{
    const auto address = ServerAddress::parse(place);
    return address && ServerAddress::isOne(place) ? address->database
                                                  : QFileInfo(place).completeBaseName();
}

} // namespace

Outgoing::Outgoing(Workspace &workspace, FactsheetPage &page, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_window(window)
    , m_folder(QDir::homePath())
{
    connect(&workspace, &Workspace::published, this, &Outgoing::tellPublished);
}

bool Outgoing::isOpen()
{
    if (m_workspace.path().isEmpty()) {
        Q_EMIT warned(tr("No dataset is open. Open one first, or make a new one."));
        return false;
    }
    return true;
}

bool Outgoing::mayPublish()
{
    if (!isOpen()) {
        return false;
    }
    if (m_workspace.isReadOnly()) {
        Q_EMIT warned(tr("%1 can be read but not written, so nothing can be published.")
                          .arg(nameOfPlace(m_workspace.path())));
        return false;
    }
    if (!m_workspace.asOf().isNow()) {
        Q_EMIT warned(tr("An earlier state is shown, and an edition is made of the present one. "
                         "Go back to now to publish."));
        return false;
    }
    return true;
}

void Outgoing::publishMonth(std::optional<Month> month)
{
    if (!mayPublish()) {
        return;
    }
    whenDone(this, m_workspace.editions(),
             [this, month](const StoreResult<std::vector<Edition>> &editions) {
                 if (editions) {
                     askForEdition(*editions, month);
                 } else {
                     Q_EMIT warned(editions.error().text);
                 }
             });
}

void Outgoing::askForEdition(const std::vector<Edition> &editions, std::optional<Month> month)
{
    const std::vector<Month> known = monthsWithFigures(m_workspace.dataset());
    if (known.empty()) {
        Q_EMIT warned(tr("There are no figures yet. Import sheets before publishing."));
        return;
    }
    const auto style = m_page.chooser()->style();
    if (!style) {
        Q_EMIT warned(style.error());
        return;
    }
    if (!month) {
        month = m_page.chooser()->month();
    }
    PublishDialog::Start start{known,
                               month.value_or(known.front()),
                               {},
                               tr("%1 edition, %2").arg(style->code(), style->language().name)};
    for (const Edition &edition : editions) {
        start.taken.append(edition.name);
    }
    PublishDialog dialog(std::move(start), m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const PublishChoice choice = dialog.choice();
    const Composition composition = m_page.compositionOf(kRegion);
    m_workspace.publish(
        {choice.name, choice.month, {}, composition.shown(), choice.note, m_page.state().desk},
        *style, [composition](const Factsheet &factsheet) {
            return pdfOf(factsheet.content, composition);
        });
}

void Outgoing::tellPublished(const PublishedEdition &published)
{
    int said = 0;
    QStringList withheld;
    for (const QString &key : sentenceKeys()) {
        said += published.record.sentence(key) ? 1 : 0;
        const QString reason = published.record.withheld(key);
        if (!reason.isEmpty() && !withheld.contains(reason)) {
            withheld.append(reason);
        }
    }
    QString text = tr("“%1” is published. Frozen are the figures, %Ln sentence(s), the style and "
                      "the PDF, as of state %2.",
                      nullptr, said)
                       .arg(published.edition.name, m_workspace.stateId());
    if (!withheld.isEmpty()) {
        text += u' ' + tr("Not said: %1").arg(withheld.join(u' '));
    }
    Q_EMIT told(text);
}

void Outgoing::saveEdition(const QString &name)
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save the PDF of “%1”").arg(name),
        QDir(m_folder).filePath(QString(name).replace(u'/', u'-') + QStringLiteral(".pdf")),
        tr("PDF documents (*.pdf)"));
    if (!path.isEmpty()) {
        follow(m_workspace.saveEditionPdf(name, path), path);
    }
}

void Outgoing::exportRun()
{
    if (!isOpen()) {
        return;
    }
    const auto shown = m_page.chooser()->month();
    if (!shown) {
        Q_EMIT warned(tr("There are no figures yet. Import sheets to see a factsheet."));
        return;
    }
    const auto style = m_page.chooser()->style();
    if (!style) {
        Q_EMIT warned(style.error());
        return;
    }
    const RunExport run(m_workspace, m_page, *style);
    RunDialog dialog(
        {monthsWithFigures(m_workspace.dataset()), *shown, m_page.chooser()->place(), m_folder},
        m_workspace.catalogue(), [&run](const RunChoice &choice) { return run.names(choice); },
        m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto written = run.write(dialog.choice(), m_window);
    if (!written) {
        Q_EMIT warned(written.error());
    } else if (!written->isEmpty()) {
        Q_EMIT told(
            tr("%Ln file(s) written, the last is %1.", nullptr, static_cast<int>(written->size()))
                .arg(written->last()));
    }
}

void Outgoing::exportData()
{
    if (!isOpen()) {
        return;
    }
    const AsOf &asOf = m_workspace.asOf();
    const QString state = asOf.isNow() ? tr("As they are now")
        : asOf.time()
        ? tr("As they were known on %1")
              .arg(spokenLocale().toString(asOf.time()->toLocalTime(), QLocale::ShortFormat))
        : tr("As they were published in “%1”").arg(asOf.editionName());
    DataExportDialog dialog(m_folder, fileNameOf(m_workspace.path()), state, m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const ExportOrder order = dialog.order();
    if (mayReplace(dialog.windowTitle(), order.path)) {
        follow(m_workspace.exportData(order), order.path);
    }
}

void Outgoing::saveTemplate()
{
    if (!isOpen()) {
        return;
    }
    TemplateDialog dialog(m_folder, m_workspace.catalogue(), templateMonths(m_workspace.dataset()),
                          m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const TemplateOrder order = dialog.order();
    if (mayReplace(dialog.windowTitle(), order.path)) {
        follow(m_workspace.saveTemplate(order), order.path);
    }
}

void Outgoing::answerSender(const std::shared_ptr<const ImportDraft> &draft, std::size_t file)
{
    beginWork(tr("Writing comments into %1…").arg(draft->plan().files[file].workbook->fileName));
    whenDone(this, makeAnswer(draft, file, m_workspace.sharedPlainCatalogue()),
             [this](const Result<SenderAnswer, QString> &answer) {
                 endWork();
                 if (answer) {
                     sendBack(*answer);
                 } else {
                     Q_EMIT warned(answer.error());
                 }
             });
}

void Outgoing::sendBack(const SenderAnswer &answer)
{
    SenderDialog dialog(answer.letter, m_folder, QFileInfo(answer.fileName).completeBaseName(),
                        m_window);
    dialog.setCopy(answer.isCopy);
    if (dialog.exec() == QDialog::Accepted && mayReplace(dialog.windowTitle(), dialog.path())) {
        follow(saveAnswer(dialog.path(), answer), dialog.path());
    }
}

bool Outgoing::mayReplace(const QString &title, const QString &path)
{
    return !QFileInfo::exists(path)
        || QMessageBox::question(m_window, title,
                                 tr("%1 exists. Replace it?").arg(QFileInfo(path).fileName()))
        == QMessageBox::Yes;
}

void Outgoing::beginWork(const QString &what)
{
    ++m_writing;
    Q_EMIT busyWith(what);
}

void Outgoing::endWork()
{
    if (--m_writing == 0) {
        Q_EMIT busyWith({});
    }
}

void Outgoing::follow(const QFuture<Result<qint64, QString>> &writing, const QString &path)
{
    beginWork(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    whenDone(this, writing, [this, path](const Result<qint64, QString> &written) {
        endWork();
        if (written) {
            Q_EMIT told(tr("Written: %1").arg(path));
        } else {
            Q_EMIT warned(written.error());
        }
    });
}

} // namespace mm
