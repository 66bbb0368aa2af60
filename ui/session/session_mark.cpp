// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_mark.h"

#include "ui/session/dataset_name.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <cstdio>

namespace mm {

namespace {

/// Where a mark is written before it takes the place of the one before.
QString freshMark(const QString &path)
{
    return path + QStringLiteral(".new");
}

/// Replaces the mark as a whole, but without waiting for the disk: this happens at every keystroke,
/// and has to outlive the program, not the machine.
void writeMark(const QString &path, const QByteArray &content)
{
    QFile file(freshMark(path));
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()) {
        file.close();
        std::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(path).constData());
    }
}

std::unique_ptr<QLockFile> lockOf(const QString &mark)
{
    auto lock = std::make_unique<QLockFile>(mark + QStringLiteral(".lock"));
    // However old, it holds as long as its program runs.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

QString stateFolder()
{
    // Relative paths are to be ignored (XDG Base Directory Specification 0.8).
    const QString wanted = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(wanted) ? wanted
                                         : QDir::homePath() + QStringLiteral("/.local/state"))
        + QStringLiteral("/mixed-movements");
}

SessionMark::SessionMark(std::shared_ptr<const Catalogue> catalogue)
    : m_catalogue(std::move(catalogue))
{
    m_writer.setMaxThreadCount(1);
}

SessionMark::~SessionMark()
{
    end();
}

std::vector<BrokenSession> SessionMark::begin(const QString &dataset)
{
    end();
    const QDir folder(stateFolder() + QStringLiteral("/sessions"));
    folder.mkpath(QStringLiteral("."));
    const QString prefix = datasetFileName(dataset);
    std::vector<BrokenSession> broken;
    const QStringList marks = folder.entryList({prefix + QStringLiteral("-*.json")}, QDir::Files);
    for (const QString &name : marks) {
        QFile mark(folder.filePath(name));
        const auto lock = lockOf(mark.fileName());
        if (!lock->tryLock(0) || !mark.open(QIODevice::ReadOnly)) {
            continue; // its program runs
        }
        if (const auto session = read(mark.readAll())) {
            broken.push_back(*session);
        }
        mark.remove();
        QFile::remove(freshMark(mark.fileName()));
    }
    std::ranges::sort(broken, {}, &BrokenSession::began);

    m_path = folder.filePath(prefix + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces)
                             + QStringLiteral(".json"));
    m_lock = lockOf(m_path);
    m_began = QDateTime::currentDateTimeUtc();
    if (m_lock->tryLock(0)) {
        writeMark(m_path, content());
    } else {
        // Nothing can be kept there: work goes on without the mark.
        m_path.clear();
    }
    return broken;
}

void SessionMark::keep(const std::optional<TypedText> &typed)
{
    if (m_typed == typed) {
        return;
    }
    m_typed = typed;
    if (!m_path.isEmpty()) {
        m_writer.clear();
        m_writer.start([path = m_path, bytes = content()] { writeMark(path, bytes); });
    }
}

void SessionMark::settle()
{
    m_writer.waitForDone();
}

void SessionMark::end()
{
    settle();
    if (!m_path.isEmpty()) {
        QFile::remove(m_path);
        m_path.clear();
    }
    m_lock.reset();
    m_typed.reset();
}

QByteArray SessionMark::content() const
{
    QJsonObject mark{{QStringLiteral("began"), m_began.toString(Qt::ISODateWithMs)}};
    if (m_typed) {
        const SeriesKey &series = m_typed->key.series;
        const bool isComment = m_typed->kind == TypedText::Kind::Comment;
        mark.insert(
            QStringLiteral("typed"),
            QJsonObject{{QStringLiteral("comment"), isComment},
                        {QStringLiteral("indicator"), (*m_catalogue)[series.indicator].code},
                        {QStringLiteral("place"), (*m_catalogue)[series.place].code},
                        {QStringLiteral("breakdown"), (*m_catalogue)[series.breakdown].code},
                        {QStringLiteral("month"), m_typed->key.month.toString()},
                        {QStringLiteral("text"), m_typed->text}});
    }
    return QJsonDocument(mark).toJson(QJsonDocument::Compact);
}

std::optional<BrokenSession> SessionMark::read(const QByteArray &content) const
{
    const QJsonObject mark = QJsonDocument::fromJson(content).object();
    BrokenSession session{
        QDateTime::fromString(mark[QLatin1String("began")].toString(), Qt::ISODateWithMs), {}};
    if (!session.began.isValid()) {
        return std::nullopt;
    }
    const QJsonObject typed = mark[QLatin1String("typed")].toObject();
    const auto indicator = m_catalogue->findIndicator(typed[QLatin1String("indicator")].toString());
    const auto place = m_catalogue->findPlace(typed[QLatin1String("place")].toString());
    const auto breakdown = m_catalogue->findBreakdown(typed[QLatin1String("breakdown")].toString());
    const auto month = Month::parse(typed[QLatin1String("month")].toString());
    const QString text = typed[QLatin1String("text")].toString();
    if (indicator && place && breakdown && month && !text.isEmpty()) {
        session.typed
            = TypedText{typed[QLatin1String("comment")].toBool() ? TypedText::Kind::Comment
                                                                 : TypedText::Kind::Number,
                        {{*indicator, *place, *breakdown}, *month},
                        text};
    }
    return session;
}

} // namespace mm
