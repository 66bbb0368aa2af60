// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/inputs_text.h"

#include "core/analysis/change_words.h"
#include "core/analysis/period_words.h"
#include "core/factsheet/change_clause.h"
#include "ui/composer/sentence_words.h"
#include "ui/models/grid_cell_text.h"
#include "ui/models/number_format.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mm {

namespace {

using Part = SentenceFigure::Part;
using Rule = SentenceFigure::Rule;
using Detail = InputsText::Detail;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SentenceInputs)
};

constexpr qsizetype kFileLength = 26; ///< letters of a file's name that are shown
constexpr QChar kMinus(0x2212);

QString shortened(const QString &file)
{
    const qsizetype half = kFileLength / 2;
    return file.size() <= kFileLength ? file
                                      : file.left(half) + QChar(0x2026) + file.right(half - 1);
}

/// Empty for a number like any other.
QString statusWord(const std::optional<Datum> &datum)
{
    if (!datum) {
        return Tr::tr("not reported");
    }
    switch (datum->status()) {
    case Status::Confirmed:
        return {};
    case Status::Provisional:
        return Tr::tr("provisional");
    case Status::Estimated:
        return Tr::tr("estimate");
    case Status::Suppressed:
        return Tr::tr("suppressed");
    case Status::NotApplicable:
        return Tr::tr("not applicable");
    }
    Q_UNREACHABLE();
}

class Writer {
public:
    Writer(const InputsText &text, Detail detail)
        : m_inputs(text.inputs)
        , m_catalogue(text.catalogue)
        , m_sources(text.sources)
        , m_theme(screenTheme(text.palette, PaletteGeneration::Unhcr2021))
        , m_detail(detail)
        , m_number(text.firstNumber)
    {
    }

    QString write()
    {
        m_html = QStringLiteral("<b>%1</b>").arg(sentenceTitle(m_inputs.key).toHtmlEscaped());
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\" width=\"100%\">");
        std::vector<SentenceNumber> countries; // they are the last figures
        for (const SentenceFigure &figure : m_inputs.figures) {
            if (figure.part == Part::Country) {
                countries.insert(countries.end(), figure.numbers.begin(), figure.numbers.end());
            } else {
                addFigure(figure);
                m_number += figure.numbers.size();
            }
        }
        addCountries(countries);
        m_html += QStringLiteral("</table>");
        for (const QString &rule : rules()) {
            m_html
                += QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p>").arg(rule.toHtmlEscaped());
        }
        return m_html;
    }

private:
    [[nodiscard]] QString muted(const QString &html) const
    {
        return html.isEmpty() ? QString()
                              : QStringLiteral("<span style=\"color:%1\">%2</span>")
                                    .arg(m_theme.mutedText.name(), html);
    }

    [[nodiscard]] QString link(const QString &scheme, std::size_t number, const QString &html) const
    {
        return m_detail != Detail::Links || html.isEmpty()
            ? html
            : QStringLiteral("<a href=\"%1:%2\" style=\"color:%3\">%4</a>")
                  .arg(scheme, QString::number(number), m_theme.accent.name(), html);
    }

    void addRow(const QString &what, const QString &value, const QString &status,
                const QString &source)
    {
        m_html += QStringLiteral("<tr><td>%1</td><td align=\"right\">&nbsp;&nbsp;%2</td>"
                                 "<td>&nbsp;&nbsp;%3</td>"
                                 "<td style=\"white-space:nowrap\">&nbsp;&nbsp;%4</td></tr>")
                      .arg(what, value, muted(status), muted(source));
    }

    void addLine(const QString &html)
    {
        m_html += QStringLiteral("<tr><td colspan=\"4\">%1</td></tr>").arg(html);
    }

    /// "figures.xlsx, Sheet1!B7"; only the cell where the file stands above.
    [[nodiscard]] QString source(std::size_t offset, const SentenceNumber &number,
                                 const CellRef *shared) const
    {
        const auto known = m_sources.find(number.key);
        if (known == m_sources.end()) {
            return {};
        }
        const CellRef &cell = known->second;
        if (cell.isEmpty()) {
            return number.datum ? Tr::tr("typed") : QString();
        }
        const QString text = shared
            ? cell.position.toString()
            : shortened(cell.file) + QStringLiteral(", ") + cell.withinFile();
        return link(QStringLiteral("cell"), m_number + offset, text.toHtmlEscaped());
    }

    /// Of several numbers that all come from one sheet: one of their cells.
    [[nodiscard]] const CellRef *sharedSheet(const std::vector<SentenceNumber> &numbers) const
    {
        const CellRef *first = nullptr;
        for (const SentenceNumber &number : numbers) {
            const auto known = m_sources.find(number.key);
            if (!number.datum) {
                continue;
            }
            if (known == m_sources.end() || known->second.isEmpty()
                || (first
                    && (first->file != known->second.file
                        || first->sheet != known->second.sheet))) {
                return nullptr;
            }
            first = first ? first : &known->second;
        }
        return numbers.size() > 1 ? first : nullptr;
    }

    [[nodiscard]] QString value(std::size_t offset, const SentenceNumber &number) const
    {
        const auto amount = number.datum ? number.datum->amount() : std::nullopt;
        const QString text = amount ? m_format.amount(*amount) : QString(QChar(0x2013));
        return link(QStringLiteral("number"), m_number + offset, text.toHtmlEscaped());
    }

    /// Of several numbers that are all alike: how far they can be relied on.
    [[nodiscard]] static QString sharedStatus(const std::vector<SentenceNumber> &numbers)
    {
        const QString first = numbers.empty() ? QString() : statusWord(numbers.front().datum);
        const bool alike = std::ranges::all_of(numbers, [&first](const SentenceNumber &number) {
            return statusWord(number.datum) == first;
        });
        return alike ? first : QString();
    }

    /// What is counted and where, once for all figures that share it.
    void addSubject(const SentenceFigure &figure)
    {
        const QString subject = m_catalogue[figure.indicator].label + QStringLiteral(", ")
            + m_catalogue[figure.place].label;
        addGap();
        if (subject != std::exchange(m_subject, subject)) {
            addLine(subject.toHtmlEscaped());
        }
    }

    void addGap()
    {
        m_html += QStringLiteral("<tr><td colspan=\"4\" style=\"font-size:4px\">&nbsp;</td></tr>");
    }

    /// A period and its figure.
    void addHeading(const SentenceFigure &figure, const QString &amount)
    {
        const QString when = periodWords(figure.period, m_catalogue[figure.indicator].measure);
        addRow(QStringLiteral("<b>%1</b>").arg(capitalised(when).toHtmlEscaped()),
               QStringLiteral("<b>%1</b>").arg(amount), {}, {});
    }

    [[nodiscard]] static QString ruleText(const SentenceFigure &figure)
    {
        const auto count = static_cast<int>(figure.numbers.size());
        switch (figure.rule) {
        case Rule::OneNumber:
            return {};
        case Rule::SumOfMonths:
            return Tr::tr("Sum of %Ln month(s)", nullptr, count);
        case Rule::SumOfCountries:
            return Tr::tr("Sum of %Ln countries or territories", nullptr, count);
        }
        Q_UNREACHABLE();
    }

    void addFigure(const SentenceFigure &figure)
    {
        const QString amount = figure.figure.amount ? m_format.amount(*figure.figure.amount)
                                                    : QString(QChar(0x2013));
        addSubject(figure);
        if (figure.rule == Rule::OneNumber && figure.numbers.size() == 1) {
            const SentenceNumber &number = figure.numbers.front();
            addHeading(figure, link(QStringLiteral("number"), m_number, amount));
            addDetails({statusWord(number.datum).toHtmlEscaped(), source(0, number, nullptr)});
            return;
        }
        addHeading(figure, amount);
        addNumbers(ruleText(figure), figure.numbers, figure.rule == Rule::SumOfMonths);
    }

    /// What numbers have in common, then each of them by its month or by its place.
    void addNumbers(const QString &rule, const std::vector<SentenceNumber> &numbers, bool byMonth)
    {
        const CellRef *const shared = sharedSheet(numbers);
        const QString status = sharedStatus(numbers);
        addDetails(
            {rule.toHtmlEscaped(), status.toHtmlEscaped(),
             shared
                 ? (shortened(shared->file) + QStringLiteral(", ") + shared->sheet).toHtmlEscaped()
                 : QString()});
        if (m_detail == Detail::Figures) {
            return;
        }
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const SentenceNumber &number = numbers[i];
            const QString what = byMonth ? monthTitle(number.key.month)
                                         : m_catalogue[number.key.series.place].label;
            const QString own = status.isEmpty() ? statusWord(number.datum) : QString();
            addRow(what.toHtmlEscaped(), value(i, number), own.toHtmlEscaped(),
                   source(i, number, shared));
        }
    }

    /// A line below a figure of what is known of it.
    void addDetails(QStringList html)
    {
        html.removeAll(QString());
        if (!html.isEmpty()) {
            addLine(muted(html.join(QStringLiteral(" · "))));
        }
    }

    void addCountries(const std::vector<SentenceNumber> &numbers)
    {
        if (!numbers.empty()) {
            addGap();
            addLine(Tr::tr("Countries and territories, for their shares").toHtmlEscaped());
            addNumbers({}, numbers, false);
        }
    }

    [[nodiscard]] QStringList rules() const
    {
        QStringList lines;
        if (m_inputs.compared) {
            lines << changeRule(*m_inputs.compared);
        }
        if (m_inputs.givesShares) {
            lines << Tr::tr("A share is the number of the country divided by the whole; the "
                            "largest comes first.");
        } else if (m_inputs.sharesGap) {
            lines << Tr::tr("No shares are given: %1.").arg(gapText(*m_inputs.sharesGap));
        }
        if (m_inputs.printed) {
            lines << Tr::tr("Printed rounded: %1.").arg(QLocale().toString(*m_inputs.printed));
        }
        for (const SentenceFigure &figure : m_inputs.figures) {
            if (figure.figure.gap && figure.part == Part::Count) {
                lines << Tr::tr("It is not said: %1.").arg(gapText(*figure.figure.gap));
            }
        }
        return lines;
    }

    [[nodiscard]] QString changeRule(const ComparedFigure &compared) const
    {
        if (!m_inputs.change) {
            return Tr::tr("No change is given: %1.").arg(gapText(*compared.gap()));
        }
        const QString current = m_format.amount(*compared.current.amount);
        const QString base = m_format.amount(*compared.base.amount);
        switch (m_inputs.change->kind) {
        case ChangeClass::Kind::Equal:
            return Tr::tr("Change: none, both numbers are the same.");
        case ChangeClass::Kind::BaseZero:
            return Tr::tr("No percent is shown: the earlier number is zero.");
        case ChangeClass::Kind::FromTo:
            return Tr::tr("No percent is shown: the earlier number, %1, is below %2.")
                .arg(base, m_format.amount(kSmallestBaseForPercent));
        case ChangeClass::Kind::Percent:
        case ChangeClass::Kind::AlmostAll:
        case ChangeClass::Kind::Slight:
            break;
        }
        const QString percent
            = QLocale().toString(*compared.percent(), 'f', 2).replace(u'-', kMinus);
        return Tr::tr("Change: (%1 − %2) ÷ %2 = %3%").arg(current, base, percent);
    }

    [[nodiscard]] static QString gapText(const Gap &gap)
    {
        switch (gap.kind) {
        case Gap::Kind::NotReported:
            return Tr::tr("a number was not reported");
        case Gap::Kind::Suppressed:
            return Tr::tr("a number is withheld because it is small");
        case Gap::Kind::Protected:
            return Tr::tr("it would reveal a number that is withheld");
        case Gap::Kind::NotApplicable:
        case Gap::Kind::NoIndicator:
            return Tr::tr("there is no such number");
        case Gap::Kind::Inconsistent:
            return Tr::tr("a part is larger than the whole");
        case Gap::Kind::Nobody:
            return Tr::tr("nobody was counted");
        case Gap::Kind::ScopeBreak:
            return gap.months.empty() ? Tr::tr("what is counted changed in between")
                                      : Tr::tr("from %1 on something else is counted")
                                            .arg(monthTitle(gap.months.front()));
        }
        Q_UNREACHABLE();
    }

    const SentenceInputs &m_inputs;
    const Catalogue &m_catalogue;
    const NumberSources &m_sources;
    Theme m_theme;
    Detail m_detail;
    NumberFormat m_format;
    QString m_html;
    QString m_subject; ///< of the figures that are being written
    std::size_t m_number; ///< in allNumbers(), of the figure that is being written
};

} // namespace

QString InputsText::html(Detail detail) const
{
    return Writer(*this, detail).write();
}

std::vector<SentenceNumber> allNumbers(const SentenceInputs &inputs)
{
    std::vector<SentenceNumber> numbers;
    for (const SentenceFigure &figure : inputs.figures) {
        numbers.insert(numbers.end(), figure.numbers.begin(), figure.numbers.end());
    }
    return numbers;
}

} // namespace mm
