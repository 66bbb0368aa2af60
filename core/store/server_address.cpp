// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/server_address.h"

#include "core/store/store_tr.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace mm {

namespace {

struct Option {
    QString name;
    QString ServerAddress::*value;
};

/// What may stand behind the question mark.
std::array<Option, 3> options()
{
    return {Option{QStringLiteral("sslmode"), &ServerAddress::sslMode},
            Option{QStringLiteral("sslrootcert"), &ServerAddress::sslRootCertificate},
            Option{QStringLiteral("service"), &ServerAddress::service}};
}

/// What stands there when the address does not name a server, and has no place for it before.
std::array<Option, 2> localOptions()
{
    return {Option{QStringLiteral("host"), &ServerAddress::host},
            Option{QStringLiteral("user"), &ServerAddress::user}};
}

/// The driver hands options on as they are, so that a quote in one could begin another.
bool isPlain(const QString &value)
{
    return std::ranges::none_of(value, [](QChar c) {
        return c == u'\'' || c == u'\\' || c == u';' || c == u'=' || !c.isPrint();
    });
}

bool isSslMode(const QString &mode)
{
    const QStringList modes{QStringLiteral("disable"),   QStringLiteral("allow"),
                            QStringLiteral("prefer"),    QStringLiteral("require"),
                            QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    return mode.isEmpty() || modes.contains(mode);
}

/// @return false for an option that there is not
bool take(ServerAddress &address, const QString &name, const QString &value)
{
    if (name == u"port") {
        bool isNumber = false;
        address.port = value.toUShort(&isNumber);
        return isNumber;
    }
    const auto set = [&](const auto &known) {
        const auto option = std::ranges::find(known, name, &Option::name);
        if (option == known.end()) {
            return false;
        }
        address.*option->value = value;
        return true;
    };
    return set(options()) || set(localOptions());
}

tl::unexpected<StoreError> fault(const QString &sentence)
{
    return failure(StoreError{StoreFault::CannotOpen, sentence, {}});
}

} // namespace

bool ServerAddress::isOne(const QString &place)
{
    return place.startsWith(u"postgresql://") || place.startsWith(u"postgres://");
}

StoreResult<ServerAddress> ServerAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // Not even the text is repeated, should there be a password in it.
    if (!url.password().isEmpty()) {
        return fault(StoreTr::tr("A password does not belong into the address of a database, "
                                 "where others can read it; put it into a password file "
                                 "(PGPASSFILE) or the environment (PGPASSWORD)."));
    }
    if (!isOne(text) || !url.isValid() || url.hasFragment()) {
        return fault(StoreTr::tr("“%1” is not the address of a database; one looks like "
                                 "postgresql://user@server:5432/database.")
                         .arg(text));
    }
    ServerAddress address{url.host(), std::max(url.port(), 0), url.path(QUrl::FullyDecoded).mid(1),
                          url.userName(QUrl::FullyDecoded)};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!isPlain(value) || !take(address, name, value)) {
            return fault(StoreTr::tr("“%1” cannot be said like this in the address of a "
                                     "database; what can is sslmode, sslrootcert, service, "
                                     "and without a server host, port and user.")
                             .arg(name));
        }
    }
    if (!isSslMode(address.sslMode)) {
        return fault(StoreTr::tr("“%1” is not an sslmode; there are disable, allow, prefer, "
                                 "require, verify-ca and verify-full.")
                         .arg(address.sslMode));
    }
    return address;
}

QString ServerAddress::toText() const
{
    QUrlQuery query;
    const auto say = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    };
    for (const Option &option : options()) {
        say(option.name, this->*option.value);
    }
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(QStringLiteral("-"));
    url.setPath(u'/' + database, QUrl::DecodedMode);
    // The folder of a socket has no place where the name of a server stands.
    const bool isNamed = !host.isEmpty() && !host.startsWith(u'/');
    if (isNamed) {
        url.setHost(host);
        url.setPort(port > 0 ? port : -1);
        url.setUserName(user.isEmpty() ? QString() : user, QUrl::DecodedMode); // no bare @
    } else {
        for (const Option &option : localOptions()) {
            say(option.name, this->*option.value);
        }
        say(QStringLiteral("port"), port > 0 ? QString::number(port) : QString());
    }
    url.setQuery(query);
    const QString text = QString::fromLatin1(url.toEncoded());
    return isNamed ? text : QString(text).replace(QStringLiteral("//-/"), QStringLiteral("///"));
}

QString ServerAddress::name() const
{
    const QString what = !database.isEmpty() ? database : !service.isEmpty() ? service : user;
    return host.isEmpty() || host.startsWith(u'/') ? what
                                                   : QStringLiteral("%1 on %2").arg(what, host);
}

QString nameOfPlace(const QString &place)
{
    return ServerAddress::isOne(place)
        ? ServerAddress::parse(place).value_or(ServerAddress()).name()
        : QFileInfo(place).fileName();
}

} // namespace mm
