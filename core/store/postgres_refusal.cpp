// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postgres_error.h"

#include "core/store/store_tr.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

/// What a refusal is recognised by, and what a person is told: %1 the server, %2 the user, %3 the
/// database, %4 what was said. The client library has no codes for these.
struct Refusal {
    QStringView said;
    const char *sentence; ///< to be translated
};

/// The first that fits is taken.
constexpr std::array kRefusals{
    Refusal{u"could not translate host name",
            QT_TRANSLATE_NOOP("mm::Store",
                              "The server “%1” is not known on this network; check how its name is "
                              "written, and whether this computer is connected.")},
    Refusal{u"password authentication failed",
            QT_TRANSLATE_NOOP("mm::Store", "The password for “%2” on the server “%1” is wrong.")},
    Refusal{u"no password supplied",
            QT_TRANSLATE_NOOP(
                "mm::Store",
                "The server “%1” wants a password for “%2”; put it into a password file "
                "(PGPASSFILE) or the environment (PGPASSWORD), or connect from the window.")},
    Refusal{u"server does not support SSL",
            QT_TRANSLATE_NOOP(
                "mm::Store",
                "The server “%1” cannot encrypt the connection, which was asked for (sslmode).")},
    Refusal{
        u"root certificate file",
        QT_TRANSLATE_NOOP("mm::Store",
                          "To be sure of the server “%1”, the certificate of those who vouch for "
                          "it is needed, and it is not there; its file is named by sslrootcert.")},
    Refusal{u"does not match host name",
            QT_TRANSLATE_NOOP("mm::Store",
                              "The certificate of the server “%1” is made for a server of another "
                              "name; somebody may stand in between.")},
    Refusal{u"certificate verify failed",
            QT_TRANSLATE_NOOP("mm::Store",
                              "Nobody whom this computer trusts vouches for the server “%1”; its "
                              "certificate was not accepted.")},
    Refusal{u"SSL negotiation",
            QT_TRANSLATE_NOOP("mm::Store",
                              "What answers at that port of the server “%1” is not PostgreSQL.")},
    Refusal{u"expected authentication",
            QT_TRANSLATE_NOOP("mm::Store",
                              "What answers at that port of the server “%1” is not PostgreSQL.")},
    Refusal{
        u"SSL error",
        QT_TRANSLATE_NOOP("mm::Store",
                          "The encrypted connection to the server “%1” could not be made (%4).")},
    Refusal{u"pg_hba.conf",
            QT_TRANSLATE_NOOP(
                "mm::Store",
                "The server “%1” does not let “%2” use “%3” from this computer; those who run it "
                "can allow it, or want an encrypted connection (sslmode=require).")},
    Refusal{u"not permitted to log in",
            QT_TRANSLATE_NOOP("mm::Store", "The server “%1” does not let “%2” log in.")},
    Refusal{u"permission denied",
            QT_TRANSLATE_NOOP(
                "mm::Store",
                "The server “%1” does not let “%2” use “%3”; whoever owns it can allow it.")},
    Refusal{u"not currently accepting connections",
            QT_TRANSLATE_NOOP("mm::Store", "“%3” on the server “%1” is closed at the moment.")},
    Refusal{
        u"too many c",
        QT_TRANSLATE_NOOP(
            "mm::Store", "The server “%1” has no connection left at the moment; try again later.")},
    Refusal{
        u"connection slots",
        QT_TRANSLATE_NOOP(
            "mm::Store", "The server “%1” has no connection left at the moment; try again later.")},
    Refusal{u"the database system is",
            QT_TRANSLATE_NOOP("mm::Store",
                              "The server “%1” is starting or stopping; try again in a moment.")},
    Refusal{u"FATAL:  database \"",
            QT_TRANSLATE_NOOP("mm::Store", "There is no database “%3” on the server “%1”.")},
    Refusal{u"FATAL:  role \"",
            QT_TRANSLATE_NOOP("mm::Store", "The server “%1” does not know “%2”.")},
    Refusal{u"definition of service",
            QT_TRANSLATE_NOOP("mm::Store", "There is no service of that name in pg_service.conf.")},
    Refusal{u"Connection refused",
            QT_TRANSLATE_NOOP("mm::Store",
                              "The server “%1” cannot be reached: no database server answers "
                              "there; check the port, and whether it is running.")},
    Refusal{u"timeout expired",
            QT_TRANSLATE_NOOP(
                "mm::Store",
                "The server “%1” cannot be reached: it did not answer within ten seconds.")},
    Refusal{u"timed out",
            QT_TRANSLATE_NOOP("mm::Store",
                              "The server “%1” cannot be reached: it did not answer in time.")},
    Refusal{u"No route to host",
            QT_TRANSLATE_NOOP("mm::Store", "The server “%1” cannot be reached from this network.")},
    Refusal{u"Network is unreachable",
            QT_TRANSLATE_NOOP("mm::Store", "The server “%1” cannot be reached from this network.")},
    Refusal{
        u"No such file or directory",
        QT_TRANSLATE_NOOP("mm::Store", "The server “%1” cannot be reached: it is not running.")},
};

constexpr const char *kUnreached
    = QT_TRANSLATE_NOOP("mm::Store", "The server “%1” cannot be reached (%4).");
constexpr const char *kRefused
    = QT_TRANSLATE_NOOP("mm::Store", "The server “%1” does not let “%2” use “%3”: %4.");

/// The sentence with its places filled in; what a person named may itself hold a %1.
QString filled(const QString &sentence, const std::array<QString, 4> &texts)
{
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (sentence[at] == u'%') {
            ++at;
            result += texts[static_cast<std::size_t>(sentence[at].digitValue() - 1)];
        } else {
            result += sentence[at];
        }
    }
    return result;
}

/// What was said, without where and how badly before it and advice behind it.
QString core(const QString &said)
{
    const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
    const auto telling = std::ranges::find_if(lines, [](const QString &line) {
        return line.contains(u"FATAL:") || line.contains(u" failed: ");
    });
    QString text = telling == lines.end() ? said.trimmed() : *telling;
    for (const QStringView before : {QStringView(u" failed: "), QStringView(u"FATAL:")}) {
        if (const qsizetype at = text.indexOf(before); at >= 0) {
            text = text.mid(at + before.size());
        }
    }
    return text.trimmed();
}

} // namespace

StoreError notConnected(const ServerAddress &address, const QString &said)
{
    const bool isHere = address.host.isEmpty() || address.host.startsWith(u'/');
    const QString server = isHere ? QStringLiteral("localhost") : address.host;
    const QString user = !address.user.isEmpty()
        ? address.user
        : qEnvironmentVariable("PGUSER", qEnvironmentVariable("USER"));
    const auto known = std::ranges::find_if(
        kRefusals, [&said](const Refusal &refusal) { return said.contains(refusal.said); });
    const char *const sentence = known != kRefusals.end() ? known->sentence
        : said.contains(u"FATAL:")                        ? kRefused
                                                          : kUnreached;
    return {StoreFault::CannotOpen,
            filled(StoreTr::tr(sentence), {server, user, address.database, core(said)}),
            {}};
}

} // namespace mm
