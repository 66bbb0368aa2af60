// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite_connection.h"
#include "store_fixture.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace mm::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs SQL on a file as any other program would, without what protects our own connections.
inline void runAsStranger(const QString &path, std::string_view sql)
{
    const auto connection
        = SqliteConnection::open(path, SqliteAccess::ReadWrite, QStringLiteral("x"));
    MM_VERIFY(connection);
    MM_VERIFY((*connection)->runScript("PRAGMA foreign_keys = OFF;"));
    MM_VERIFY((*connection)->runScript(sql));
    MM_VERIFY((*connection)->useJournal(SqliteJournal::WriteAhead));
}

inline int permissions(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        ? static_cast<int>(status.st_mode & 0777)
        : -1;
}

/// Gives up the rights of root for a while: root may write everything.
class OrdinaryUser {
public:
    OrdinaryUser()
        : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot) {
            m_good = ::seteuid(kNobody) == 0;
        }
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot) {
            m_good = ::seteuid(0) == 0;
        }
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    [[nodiscard]] bool isGood() const { return m_good; }
    /// Hands a file or folder over to the ordinary user.
    static void own(const QString &path)
    {
        if (::geteuid() == 0) {
            QCOMPARE(::chown(QFile::encodeName(path).constData(), kNobody, kNobody), 0);
        }
    }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_wasRoot;
    bool m_good = true;
};

} // namespace mm::test
