// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue_reader.h"

#include <memory>

namespace mm::test {

/// The catalogue that the program ships; link mm::resources_catalogue to have it.
inline std::shared_ptr<const Catalogue> shippedCatalogue()
{
    auto read = readCatalogue(QStringLiteral(":/catalogue"), QStringLiteral("western-balkans"));
    return read ? std::make_shared<const Catalogue>(std::move(*read)) : nullptr;
}

/// Key of a total, by codes that must exist.
inline ObservationKey totalKey(const Catalogue &catalogue, const char *place, const char *indicator,
                               const char *month)
{
    return {{*catalogue.findIndicator(QString::fromLatin1(indicator)),
             *catalogue.findPlace(QString::fromLatin1(place)), kTotal},
            *Month::parse(QString::fromLatin1(month))};
}

} // namespace mm::test
