// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/import_job.h"

#include "core/ingest/profile_corrections.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace mm {

namespace {

ReadingContext today(const std::shared_ptr<KnownTexts> &known)
{
    ReadingContext context;
    context.known = known;
    const QDate date = QDate::currentDate();
    context.today = Month::make(date.year(), date.month());
    return context;
}

ReadingContext contextWith(const std::vector<SheetCorrection> &corrections,
                           const std::shared_ptr<KnownTexts> &known)
{
    ReadingContext context = today(known);
    context.corrections = corrections;
    return context;
}

/// Where neither place nor office is named, the sender is the country that a person stated.
SheetKind statedKind(SheetKind kind, const std::vector<QuestionAnswer> &answers)
{
    const auto stated
        = std::ranges::find(answers, QuestionCode::CountryUnknown, &QuestionAnswer::code);
    if (!kind.isKnown() && stated != answers.end()) {
        kind.place = stated->choice;
    }
    return kind;
}

/// Makes a draft step by step, on a thread of its own.
class DraftMaker {
public:
    using Promise = QPromise<std::shared_ptr<const ImportDraft>>;

    DraftMaker(const ImportRequest &request, const Catalogue &catalogue,
               const Vocabulary &vocabulary, const std::optional<ProfileShelf> &shelf,
               const CancelToken &cancel, Promise &promise)
        : m_request(request)
        , m_catalogue(catalogue)
        , m_vocabulary(vocabulary)
        , m_shelf(shelf)
        , m_cancel(cancel)
        , m_promise(promise)
    {
    }

    void make()
    {
        // A step counts when it begins: a value that does not rise is not reported.
        m_promise.setProgressRange(
            0, static_cast<int>(m_request.answers.size() + m_request.inputs.size()) + 1);
        m_draft.stored = m_request.dataset;
        keepBase();
        for (const auto &[file, answers] : m_request.answers) {
            readAgain(file, answers);
        }
        for (const SheetInput &input : m_request.inputs) {
            read(input);
        }
        if (m_cancel.isCancelled()) {
            return;
        }
        m_promise.setProgressValueAndText(++m_step, QString());
        const auto plan = std::make_shared<const ImportPlan>(
            planImport(std::move(m_readings), m_request.dataset, m_catalogue));
        m_draft.review = std::make_shared<const ImportReview>(plan, m_request.dataset);
        m_draft.summaries = summariesOf(*m_draft.review);
        m_promise.addResult(std::make_shared<const ImportDraft>(std::move(m_draft)));
    }

private:
    void keepBase()
    {
        if (const auto &base = m_request.base) {
            m_readings = base->plan().files;
            m_draft.refusals = base->refusals;
            m_draft.sources = base->sources;
            m_draft.answers = base->answers;
            m_draft.memories = base->memories;
            m_draft.corrections = base->corrections;
            m_draft.remarks = base->remarks;
        }
    }

    /// The workbook of a file, in other letters when a person chose these.
    std::shared_ptr<const Workbook> inEncoding(std::size_t file,
                                               const std::vector<QuestionAnswer> &answers) const
    {
        const auto &known = m_readings[file].workbook;
        const auto answer
            = std::ranges::find(answers, QuestionCode::EncodingUnclear, &QuestionAnswer::code);
        if (answer == answers.end() || answer->choice.isEmpty()
            || answer->choice == known->encoding) {
            return known;
        }
        auto read = readWorkbook(m_draft.sources[file].bytes, known->fileName,
                                 {answer->choice, known->delimiter}, m_cancel);
        return read ? std::make_shared<const Workbook>(std::move(*read)) : known;
    }

    void begin(const QString &name) { m_promise.setProgressValueAndText(++m_step, name); }

    void readAgain(std::size_t file, const std::vector<QuestionAnswer> &answers)
    {
        const auto workbook = inEncoding(file, answers);
        begin(workbook->fileName);
        FileMemory &memory = m_draft.memories[file];
        if (workbook != m_readings[file].workbook) {
            memory.kind = {};
        }
        if (m_request.withoutProfile.contains(file)) {
            memory.used.reset();
            memory.applied.clear();
            memory.corrections.clear();
            memory.isDeclined = true;
        }
        const auto said = m_request.corrections.find(file);
        if (said != m_request.corrections.end()) {
            m_draft.corrections[file] = said->second;
        }
        m_readings[file]
            = readAnswered(workbook, m_catalogue, m_vocabulary,
                           contextWith(m_draft.corrections[file], m_known), answers, m_cancel);
        m_draft.answers[file] = answers;
        useProfile(file);
    }

    /// Lets the shelf answer what is asked about a file, once.
    void useProfile(std::size_t file)
    {
        FileReading &reading = m_readings[file];
        FileMemory &memory = m_draft.memories[file];
        addQuestions(memory.asked, reading.questions);
        if (!m_shelf || m_cancel.isCancelled()
            || (reading.questions.empty() && m_draft.corrections[file].empty()
                && !hasCorrections())) {
            return;
        }
        if (memory.kind.tables.empty()) {
            memory.kind = sheetKind(*reading.workbook, m_catalogue, m_vocabulary);
        }
        const ShelvedProfile *profile = memory.used || memory.isDeclined
            ? nullptr
            : profileFor(statedKind(memory.kind, m_draft.answers[file]), shelved());
        if (!profile) {
            return;
        }
        auto read = applyProfile(std::move(reading), m_draft.answers[file], m_catalogue,
                                 m_vocabulary, contextWith(m_draft.corrections[file], m_known),
                                 profile->profile, m_cancel);
        reading = std::move(read.reading);
        addQuestions(memory.asked, read.asked);
        if (!read.applied.empty() || !read.appliedCorrections.empty()) {
            memory.used = *profile;
            memory.applied = std::move(read.applied);
            memory.corrections = std::move(read.appliedCorrections);
            m_draft.answers[file] = std::move(read.given);
            m_draft.corrections[file] = std::move(read.corrections);
        }
    }

    /// What was corrected once may be wrong again where nothing is asked.
    bool hasCorrections()
    {
        return std::ranges::any_of(shelved().profiles, [](const ShelvedProfile &known) {
            return !known.profile.corrections.empty();
        });
    }

    const ProfileShelf::Contents &shelved()
    {
        if (!m_shelved) {
            m_shelved = m_shelf->read();
            m_draft.remarks = m_shelved->faults;
        }
        return *m_shelved;
    }

    void read(const SheetInput &input)
    {
        if (m_cancel.isCancelled()) {
            return;
        }
        begin(input.displayName());
        auto sheet = readSheet(input, m_cancel);
        if (!sheet) {
            m_draft.refusals.push_back(sheet.error());
            return;
        }
        // The same file twice, under whatever name, says nothing new.
        const bool isKnown = std::ranges::any_of(m_draft.sources, [&](const SourceFile &source) {
            return source.sha256 == sheet->source.sha256;
        });
        if (isKnown) {
            return;
        }
        m_draft.sources.push_back(std::move(sheet->source));
        m_draft.answers.emplace_back();
        m_draft.memories.emplace_back();
        m_draft.corrections.emplace_back();
        m_readings.push_back(readFigures(std::move(sheet->workbook), m_catalogue, m_vocabulary,
                                         today(m_known), m_cancel));
        useProfile(m_readings.size() - 1);
    }

    const ImportRequest &m_request;
    const Catalogue &m_catalogue;
    const Vocabulary &m_vocabulary;
    const std::optional<ProfileShelf> &m_shelf;
    const CancelToken &m_cancel;
    Promise &m_promise;
    std::shared_ptr<KnownTexts> m_known = std::make_shared<KnownTexts>(); ///< to this thread
    ImportDraft m_draft;
    std::vector<FileReading> m_readings;
    std::optional<ProfileShelf::Contents> m_shelved; ///< read when first needed
    int m_step = 0;
};

} // namespace

QStringList rememberAnswers(const ImportDraft &draft, const ProfileShelf &shelf,
                            const Catalogue &catalogue, const Vocabulary &vocabulary,
                            const QDate &today)
{
    QStringList faults;
    const auto &files = draft.plan().files;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const FileMemory &memory = draft.memories[i];
        const SheetKind kind = statedKind(memory.kind, draft.answers[i]);
        const bool isNews
            = draft.answers[i] != memory.applied || draft.corrections[i] != memory.corrections;
        if (!isNews || !kind.isKnown()) {
            continue;
        }
        // Read for each file: two of one import may be of the same kind.
        const ProfileShelf::Contents contents = shelf.read();
        const ShelvedProfile *known = profileFor(kind, contents);
        ShelvedProfile shelved = known ? *known : ShelvedProfile{{}, {{}, {}, kind, {}}};
        const bool isNew = !known;
        ImportProfile &profile = shelved.profile;
        profile.name = isNew ? kindText(kind, catalogue) : profile.name;
        profile.answered = today;
        remember(profile, *files[i].workbook, memory.asked, draft.answers[i]);
        remember(profile, files[i], draft.corrections[i], memory.corrections, vocabulary);
        if (isNew && profile.memories.empty() && profile.corrections.empty()) {
            continue;
        }
        if (const auto fault = shelf.keep(shelved)) {
            faults << *fault;
        }
    }
    return faults;
}

QFuture<QStringList> rememberInBackground(const std::shared_ptr<const ImportDraft> &draft,
                                          const ProfileShelf &shelf,
                                          const std::shared_ptr<const Catalogue> &catalogue,
                                          const LateVocabulary &vocabulary, const QDate &today)
{
    return QtConcurrent::run([draft, shelf, catalogue, vocabulary, today] {
        return rememberAnswers(*draft, shelf, *catalogue, vocabulary.get(), today);
    });
}

ImportJob::ImportJob(std::shared_ptr<const Catalogue> catalogue, LateVocabulary vocabulary,
                     QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_vocabulary(std::move(vocabulary))
{
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this,
            [this](const QString &name) {
                if (!m_cancel.isCancelled()) {
                    Q_EMIT progressed(name, std::max(m_watcher.progressValue() - 1, 0),
                                      m_watcher.progressMaximum() - 1);
                }
            });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancel.isCancelled() && m_watcher.future().resultCount() > 0) {
            Q_EMIT finished(m_watcher.result());
        }
    });
}

ImportJob::~ImportJob()
{
    m_cancel.cancel();
    m_watcher.waitForFinished();
}

void ImportJob::start(const ImportRequest &request)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_watcher.setFuture(
        QtConcurrent::run([request, catalogue = m_catalogue, vocabulary = m_vocabulary,
                           shelf = m_shelf, cancel = m_cancel](DraftMaker::Promise &promise) {
            DraftMaker(request, *catalogue, vocabulary.get(), shelf, cancel, promise).make();
        }));
}

void ImportJob::cancel()
{
    m_cancel.cancel();
}

} // namespace mm
