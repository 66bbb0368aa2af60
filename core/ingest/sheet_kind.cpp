// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sheet_kind.h"

#include "core/base/sha256.h"
#include "core/ingest/ingest_tr.h"
#include "core/ingest/place_finder.h"
#include "core/ingest/table.h"

#include <algorithm>
#include <set>

namespace mm {

namespace {

constexpr QStringView kTimes = u"<month>";
constexpr QStringView kPlaces = u"<place>";
constexpr QStringView kNationalities = u"<nationality>";

/// Folded words without times and numbers.
QString lastingWords(QStringView text, const Vocabulary &vocabulary)
{
    const QStringList words = foldedWords(text);
    QStringList lasting;
    for (qsizetype i = 0; i < words.size();) {
        const std::span rest(words.constData() + i, static_cast<std::size_t>(words.size() - i));
        const Vocabulary::Match match = vocabulary.match(rest);
        const bool isTime = match.term && (match.term->month || match.term->span);
        if (!isTime && !words[i].front().isDigit()) {
            lasting << words[i];
        }
        i += isTime ? static_cast<qsizetype>(match.words) : 1;
    }
    return lasting.join(u' ');
}

/// Names that follow each other, those that only another month brings as one.
class ShapeNames {
public:
    ShapeNames(const SheetView &view, NameKind kind)
        : m_view(view)
        , m_kind(kind)
    {
    }

    void add(CellPosition at)
    {
        const Label *label = m_view.label(at);
        const QString name = label ? nameOf(*label, at) : QString();
        if (!name.isEmpty() && (m_names.isEmpty() || m_names.back() != name)) {
            m_names << name;
        }
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QString nameOf(const Label &label, CellPosition at) const
    {
        if (label.isTime) {
            return kTimes.toString();
        }
        const bool place = !label.places.empty() || label.code.place;
        const bool part = !label.nationalities.empty() || label.code.breakdown;
        // A name among nationalities that is not understood is one that was not there before.
        const bool isListed = (place || part) ? !label.hasIndicator()
                                              : m_kind == NameKind::Nationalities
                && !label.hasIndicator() && !label.field && !label.unknown.isEmpty();
        if (isListed) {
            const bool isPlace = place && m_kind != NameKind::Nationalities;
            return (isPlace ? kPlaces : kNationalities).toString();
        }
        return lastingWords(m_view.sheet().display(at.row, at.column), m_view.texts().vocabulary());
    }

    const SheetView &m_view;
    NameKind m_kind;
    QStringList m_names;
};

class KindFinder {
public:
    explicit KindFinder(const Vocabulary &vocabulary)
        : m_vocabulary(vocabulary)
        , m_texts(vocabulary)
    {
    }

    void look(const Sheet &sheet)
    {
        const SheetView view(sheet, m_texts);
        const SheetBlocks blocks = findBlocks(view);
        m_lines.push_back(titleLine(sheet.name(), {0, 0}, m_texts));
        std::ranges::move(titleLines(blocks.lines, view), std::back_inserter(m_lines));
        for (const CellBlock &block : blocks.blocks) {
            for (const Table &table : tablesOf(block, view)) {
                TableShape shape = shapeOf(table, view);
                if (std::ranges::find(m_kind.tables, shape) == m_kind.tables.end()) {
                    m_kind.tables.push_back(std::move(shape));
                }
            }
        }
    }

    SheetKind finish(const Catalogue &catalogue)
    {
        const auto named = placeOf({m_lines, {}, {}, {}}, m_vocabulary);
        if (named || !m_places.empty()) {
            m_kind.place = catalogue[named                      ? *named
                                         : m_places.size() == 1 ? *m_places.begin()
                                                                : kRegion]
                               .code;
        }
        m_kind.office = office();
        return std::move(m_kind);
    }

private:
    TableShape shapeOf(const Table &table, const SheetView &view)
    {
        TableShape shape;
        const auto addTitle = [&](const QString &text) {
            if (const QString words = lastingWords(text, m_vocabulary); !words.isEmpty()) {
                shape.titles << words;
            }
        };
        addTitle(view.sheet().name());
        for (const TitleLine &line : titleLines(table.titles, view)) {
            addTitle(line.text);
        }
        ShapeNames columns(view, table.columnNames);
        for (int row = table.range.first.row; row < table.rows.front().row; ++row) {
            for (int column = table.range.first.column; column <= table.range.last.column;
                 ++column) {
                columns.add({row, column});
            }
        }
        shape.columns = columns.names();
        shape.rows = rowNames(table, view);
        notePlaces(table);
        return shape;
    }

    /// Of a list every row is a number, not a heading.
    static QStringList rowNames(const Table &table, const SheetView &view)
    {
        ShapeNames rows(view, table.rowNames);
        if (table.names.size() > 2 && table.values.size() == 1) {
            return {};
        }
        std::set<CellPosition> known; // the name of a section stands before each of its rows
        for (const Table::Row &row : table.rows) {
            for (const HeadingPart &part : row.heading.parts) {
                if (known.insert(part.at).second) {
                    rows.add(part.at);
                }
            }
        }
        return rows.names();
    }

    void notePlaces(const Table &table)
    {
        const auto note = [this](const auto &items, NameKind kind) {
            if (kind == NameKind::Nationalities) {
                return;
            }
            for (const auto &item : items) {
                for (const HeadingPart &part : item.heading.parts) {
                    for (const Label::PlaceMention &mention : part.label->places) {
                        m_places.insert(mention.place);
                    }
                    if (part.label->code.place) {
                        m_places.insert(*part.label->code.place);
                    }
                }
            }
        };
        note(table.rows, table.rowNames);
        note(table.values, table.columnNames);
    }

    /// The first piece of a title that names an institution and nothing that is counted.
    QString office()
    {
        for (const TitleLine &line : m_lines) {
            if (line.isNote()) {
                continue;
            }
            for (const QString &piece : piecesOf(line.text)) {
                const Label &label = m_texts.label(piece);
                const bool byOffice
                    = std::ranges::any_of(label.places, [](const Label::PlaceMention &mention) {
                          return mention.byOffice && !mention.byCity;
                      });
                if ((byOffice || label.has(Idea::Institution))
                    && topicOf(label, m_vocabulary).none()) {
                    return label.time.isEmpty() ? piece.simplified()
                                                : lastingWords(piece, m_vocabulary);
                }
            }
        }
        return {};
    }

    const Vocabulary &m_vocabulary;
    TextMeanings m_texts;
    std::vector<TitleLine> m_lines;
    std::set<PlaceId> m_places;
    SheetKind m_kind;
};

/// What the tables of a workbook list, in a few words.
QString tablesText(const SheetKind &kind)
{
    if (kind.tables.size() > 1) {
        return IngestTr::tr("workbook of %Ln table(s)", nullptr,
                            static_cast<int>(kind.tables.size()));
    }
    const TableShape &table = kind.tables.front();
    const auto lists = [&table](QStringView what) {
        return table.rows.contains(what) || table.columns.contains(what);
    };
    return lists(kNationalities) ? IngestTr::tr("table of nationalities")
        : lists(kTimes)          ? IngestTr::tr("monthly table")
        : table.rows.isEmpty()   ? IngestTr::tr("list")
                                 : IngestTr::tr("table");
}

} // namespace

QString SheetKind::id() const
{
    constexpr qsizetype kDigits = 12;
    Sha256 hash;
    const auto add = [&hash](const QStringList &texts) {
        hash.add(texts.join(u'\n').toUtf8());
        hash.add(QByteArray(1, '\0'));
    };
    add({place, office});
    for (const TableShape &table : tables) {
        add(table.titles);
        add(table.columns);
        add(table.rows);
    }
    return QString::fromLatin1(hash.result().toHex().left(kDigits));
}

SheetKind sheetKind(const Workbook &workbook, const Catalogue &catalogue,
                    const Vocabulary &vocabulary)
{
    KindFinder finder(vocabulary);
    for (const Sheet &sheet : workbook.sheets) {
        if (sheet.visibility() == SheetVisibility::Visible) {
            finder.look(sheet);
        }
    }
    return finder.finish(catalogue);
}

QString kindText(const SheetKind &kind, const Catalogue &catalogue)
{
    QStringList parts;
    if (const auto place = catalogue.findPlace(kind.place)) {
        parts << catalogue[*place].name;
    }
    if (!kind.office.isEmpty()) {
        parts << kind.office;
    }
    if (!kind.tables.empty()) {
        parts << tablesText(kind);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace mm
