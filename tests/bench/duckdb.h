// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>

#include <span>

namespace mm {

/// An in-memory database of DuckDB on one thread, by its C interface. The library is looked for
/// only while the program runs: nothing of DuckDB is needed to build. What fails ends the program.
class DuckDb {
public:
    /// @param library file of the shared library
    explicit DuckDb(const QString &library);
    ~DuckDb();
    DuckDb(const DuckDb &) = delete;
    DuckDb &operator=(const DuckDb &) = delete;
    DuckDb(DuckDb &&) = delete;
    DuckDb &operator=(DuckDb &&) = delete;

    void run(const QString &statement);
    /// The first value of the first row of the answer.
    [[nodiscard]] double number(const QString &query);

    /// Adds rows to a table of whole numbers, one at a time.
    class Appender {
    public:
        Appender(DuckDb &database, const char *table);
        ~Appender();
        Appender(const Appender &) = delete;
        Appender &operator=(const Appender &) = delete;
        Appender(Appender &&) = delete;
        Appender &operator=(Appender &&) = delete;

        void append(std::span<const qint64> row);

    private:
        DuckDb &m_database;
        void *m_appender = nullptr;
        int (*m_appendNumber)(void *, qint64);
        int (*m_endRow)(void *);
    };

private:
    /// What an answer is, as the library lays it out.
    struct Answer {
        quint64 deprecated[3];
        void *deprecatedColumns;
        char *deprecatedError;
        void *internal;
    };

    template <class Function>
    [[nodiscard]] Function *function(const char *name);
    void ask(const QString &statement, Answer &answer);

    QLibrary m_library;
    void *m_database = nullptr;
    void *m_connection = nullptr;
};

} // namespace mm
