// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/profile_corrections.h"

#include "core/ingest/timeless_text.h"
#include "core/model/month.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace mm {

namespace {

using Kind = SaidMeaning::Kind;
using Of = SheetCorrection::Of;
using SaidMemory = ImportProfile::SaidMemory;

constexpr int kRowsWithHeaders = 500; // headings farther down are not looked for

QStringList timelessTexts(const QStringList &texts, const Vocabulary &vocabulary)
{
    QStringList timeless;
    for (const QString &text : texts) {
        timeless << timelessText(text, vocabulary);
    }
    return timeless;
}

/// Looks up, on one sheet, what the memories of a profile speak of.
class Recall {
public:
    Recall(const FileReading &reading, std::uint16_t sheet, const Vocabulary &vocabulary)
        : m_reading(reading)
        , m_sheet(sheet)
        , m_cells(reading.workbook->sheets[sheet])
        , m_vocabulary(vocabulary)
    {
    }

    std::vector<SheetCorrection> targets(const SaidMemory &memory)
    {
        if (memory.means.kind == Kind::Header) {
            return headers(memory);
        }
        if (memory.of == Of::Name) {
            return names(memory);
        }
        auto found
            = targetsNamed(m_reading, m_sheet, memory.of,
                           [&memory](const QStringList &texts) { return texts == memory.texts; });
        if (found.empty()) {
            const QStringList wanted = timelessTexts(memory.texts, m_vocabulary);
            found = targetsNamed(m_reading, m_sheet, memory.of, [&](const QStringList &texts) {
                return texts.size() == wanted.size()
                    && timelessTexts(texts, m_vocabulary) == wanted;
            });
        }
        return found;
    }

private:
    /// The row that has most of the texts, two thirds at least; nothing when two rows have them.
    std::vector<SheetCorrection> headers(const SaidMemory &memory) const
    {
        const QStringList wanted = timelessTexts(memory.texts, m_vocabulary);
        std::vector<SheetCorrection> best;
        qsizetype most = 0;
        for (int row = 0; row < std::min(m_cells.rowCount(), kRowsWithHeaders); ++row) {
            const auto header = headerAt(m_reading, m_sheet, row);
            if (!header) {
                continue;
            }
            const QStringList texts = timelessTexts(header->texts, m_vocabulary);
            const qsizetype common = std::ranges::count_if(
                wanted, [&texts](const QString &text) { return texts.contains(text); });
            if (common == 0 || common * 3 < wanted.size() * 2 || common < most) {
                continue;
            }
            if (common > most) {
                best.clear();
                most = common;
            }
            best.push_back(*header);
        }
        return best;
    }

    std::vector<SheetCorrection> names(const SaidMemory &memory)
    {
        indexNames();
        auto at = m_names.constFind(memory.texts.value(0));
        if (at == m_names.cend()) {
            at = m_timeless.constFind(timelessText(memory.texts.value(0), m_vocabulary));
            if (at == m_timeless.cend()) {
                return {};
            }
        }
        const auto target = targetAt(m_reading, m_sheet, *at, Of::Name);
        return target ? std::vector{*target} : std::vector<SheetCorrection>();
    }

    /// The first cell with each text.
    void indexNames()
    {
        if (m_isIndexed) {
            return;
        }
        m_isIndexed = true;
        QSet<std::uint32_t> known;
        for (int row = 0; row < m_cells.rowCount(); ++row) {
            for (auto it = m_cells.rowBegin(row); it != m_cells.rowEnd(row); ++it) {
                if (it->cell.type != CellType::Text || known.contains(it->cell.text)) {
                    continue;
                }
                known.insert(it->cell.text);
                const QString text = m_cells.text(it->cell).simplified();
                const CellPosition at{row, it->column};
                if (!m_names.contains(text)) {
                    m_names.insert(text, at);
                }
                const QString timeless = timelessText(text, m_vocabulary);
                if (!m_timeless.contains(timeless)) {
                    m_timeless.insert(timeless, at);
                }
            }
        }
    }

    const FileReading &m_reading;
    std::uint16_t m_sheet;
    const Sheet &m_cells;
    const Vocabulary &m_vocabulary;
    bool m_isIndexed = false;
    QHash<QString, CellPosition> m_names;
    QHash<QString, CellPosition> m_timeless;
};

bool hasSeveralMonths(const FileReading &reading, const QString &sheet)
{
    std::set<Month> months;
    for (const DraftObservation &observation : reading.observations) {
        if (reading.workbook->sheets[observation.sheet].name() == sheet) {
            months.insert(observation.key.month);
        }
    }
    return months.size() > 1;
}

std::optional<std::uint16_t> sheetOf(const FileReading &reading, const QString &name)
{
    const auto &sheets = reading.workbook->sheets;
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    return found == sheets.end()
        ? std::nullopt
        : std::optional(static_cast<std::uint16_t>(found - sheets.begin()));
}

/// What to keep of a correction: nothing where only a cell address would tell what it is about.
std::optional<SaidMemory> memoryOf(const SheetCorrection &correction, const FileReading &reading,
                                   const std::vector<SheetCorrection> &all)
{
    const auto sheet = sheetOf(reading, correction.sheet);
    const bool isPassing = correction.means.kind == Kind::Month
        && (mm::Month::parse(correction.means.code)
            || !hasSeveralMonths(reading, correction.sheet));
    if (!sheet || correction.texts.isEmpty() || isPassing) {
        return std::nullopt;
    }
    SaidMemory memory{correction.of, correction.texts, correction.means, false};
    if (correction.of == Of::Name || correction.means.kind == Kind::Header) {
        return memory;
    }
    const auto same
        = targetsNamed(reading, *sheet, correction.of, [&correction](const QStringList &texts) {
              return texts == correction.texts;
          });
    memory.everywhere = same.size() > 1;
    const bool agree = std::ranges::all_of(same, [&](const SheetCorrection &target) {
        return std::ranges::any_of(all, [&](const SheetCorrection &other) {
            return other.isAbout(target) && other.means == correction.means;
        });
    });
    return agree ? std::optional(memory) : std::nullopt;
}

bool isAboutSame(const SaidMemory &memory, const SheetCorrection &correction)
{
    return memory.of == correction.of && memory.texts == correction.texts
        && memory.means.kind == correction.means.kind;
}

/// Forgets what recalls the correction on this workbook, whatever month it names.
void forgetRecalled(ImportProfile &profile, const FileReading &reading,
                    const SheetCorrection &correction, const Vocabulary &vocabulary)
{
    const auto sheet = sheetOf(reading, correction.sheet);
    if (!sheet) {
        return;
    }
    Recall recall(reading, *sheet, vocabulary);
    std::erase_if(profile.corrections, [&](const SaidMemory &memory) {
        return memory.means == correction.means
            && std::ranges::any_of(recall.targets(memory), [&](const SheetCorrection &target) {
                   return target.isAbout(correction);
               });
    });
}

} // namespace

std::vector<SheetCorrection> recalled(const ImportProfile &profile, MemoryPart part,
                                      const FileReading &reading,
                                      const std::vector<SheetCorrection> &given,
                                      const Vocabulary &vocabulary)
{
    std::vector<SheetCorrection> found;
    const bool none = profile.corrections.empty();
    for (std::size_t i = 0; !none && i < reading.workbook->sheets.size(); ++i) {
        Recall recall(reading, static_cast<std::uint16_t>(i), vocabulary);
        for (const SaidMemory &memory : profile.corrections) {
            if ((memory.means.kind == Kind::Header) != (part == MemoryPart::Headers)) {
                continue;
            }
            auto targets = recall.targets(memory);
            if (targets.size() > 1 && !memory.everywhere) {
                continue;
            }
            for (SheetCorrection &target : targets) {
                const bool isSaid = std::ranges::any_of(
                    given, [&](const SheetCorrection &own) { return own.isAbout(target); });
                target.means = memory.means;
                if (!isSaid) {
                    found.push_back(std::move(target));
                }
            }
        }
    }
    return found;
}

void remember(ImportProfile &profile, const FileReading &reading,
              const std::vector<SheetCorrection> &corrections,
              const std::vector<SheetCorrection> &applied, const Vocabulary &vocabulary)
{
    const auto forget = [&profile](const SheetCorrection &correction) {
        std::erase_if(profile.corrections, [&correction](const SaidMemory &memory) {
            return isAboutSame(memory, correction);
        });
    };
    for (const SheetCorrection &correction : applied) {
        if (std::ranges::find(corrections, correction) == corrections.end()) {
            forget(correction);
            forgetRecalled(profile, reading, correction, vocabulary);
        }
    }
    for (const SheetCorrection &correction : corrections) {
        const bool isKnown = std::ranges::find(applied, correction) != applied.end();
        if (isKnown) {
            continue;
        }
        forget(correction);
        if (const auto memory = memoryOf(correction, reading, corrections)) {
            profile.corrections.push_back(*memory);
        }
    }
}

} // namespace mm
