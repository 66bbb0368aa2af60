// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editions/state_export.h"

#include "core/exchange/public_dataset.h"

namespace mm {

Result<qint64, QString> exportState(const DataState &state, const ExportOrder &order,
                                    const Catalogue &catalogue)
{
    const Provenance provenance{state.name, state.id(),
                                state.lastChange ? state.lastChange->at : QDateTime(),
                                order.isPublic ? std::optional(kPublicThreshold) : std::nullopt};
    const Dataset dataset
        = order.isPublic ? publicDataset(state.dataset, catalogue) : state.dataset;
    return exportDataset(order.path, order.format, dataset, catalogue, provenance);
}

} // namespace mm
