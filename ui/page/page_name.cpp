// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_name.h"

#include "core/factsheet/text_template.h"
#include "ui/page/page_tr.h"

#include <array>

namespace mm {

namespace {

constexpr QLatin1String kMonth("month");
constexpr QLatin1String kYear("year");
constexpr QLatin1String kCountry("country");
constexpr QLatin1String kStyle("style");
constexpr QLatin1String kLanguage("language");
constexpr std::array kFields{kMonth, kYear, kCountry, kStyle, kLanguage};

/// Letters, digits, hyphens and dots stay.
QString fileSafe(QString text)
{
    for (QChar &letter : text) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'.') {
            letter = u'_';
        }
    }
    return text;
}

} // namespace

Result<QString, QString> pageName(const QString &pattern, const PageIdentity &identity)
{
    const auto name = TextTemplate::parse(pattern, {kFields, {}, {}});
    if (!name) {
        return failure(PageTr::tr("In the name “%1”, at character %2: %3.")
                           .arg(pattern)
                           .arg(name.error().at + 1)
                           .arg(name.error().text));
    }
    return name->fill({{kMonth, fileSafe(identity.month)},
                       {kYear, fileSafe(identity.month.section(u'-', 0, 0))},
                       {kCountry, fileSafe(identity.country)},
                       {kStyle, fileSafe(identity.style)},
                       {kLanguage, fileSafe(identity.language)}});
}

Result<QStringList, QString> pageNames(const QString &pattern, std::span<const PageIdentity> pages)
{
    QStringList names;
    for (const PageIdentity &page : pages) {
        const auto name = pageName(pattern, page);
        if (!name) {
            return failure(QString(name.error()));
        }
        if (names.contains(*name)) {
            return failure(PageTr::tr("Several factsheets would be named “%1”; put {month} or "
                                      "{country} into the name.")
                               .arg(*name));
        }
        names.append(*name);
    }
    return names;
}

} // namespace mm
