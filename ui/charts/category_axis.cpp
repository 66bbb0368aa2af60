// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/category_axis.h"

#include "core/model/month.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

constexpr double kGapAboveNames = 0.35; ///< between plot and names, in em
constexpr double kGapBetweenNames = 0.5; ///< between neighbouring names, in em
constexpr double kLeastPlot = 3; ///< height that names leave to the plot, in em
constexpr int kMonthsOfYear = 12;

std::optional<Month> monthOf(const ChartCategory &category)
{
    return Month::parse(category.key);
}

/// "Jul" of "Jul 2024"; a label without its year stays as it is.
QString withoutYear(const QString &label, Month month)
{
    const QString year = u' ' + QString::number(month.year());
    return label.endsWith(year) ? label.chopped(year.size()) : label;
}

} // namespace

CategoryAxis::CategoryAxis(const LayoutInput &input, int count, const QSizeF &size)
    : m_input(input)
    , m_count(count)
    , m_width(size.width())
    , m_room(size.height() - kLeastPlot * input.em())
{
    const bool areMonths
        = std::ranges::all_of(input.data.categories, [](const ChartCategory &category) {
              return monthOf(category).has_value();
          });
    constexpr std::array kMonthSteps{1, 2, 3, 6, 12, 24, 60, 120, 240};
    for (const int step : kMonthSteps) {
        m_names = areMonths ? monthNames(step) : wrappedNames(step);
        if (fits(m_names)) {
            return;
        }
    }
    m_names.clear();
}

std::vector<CategoryAxis::Name> CategoryAxis::monthNames(int step) const
{
    std::vector<Name> names;
    // A chart may name the year with every month or only where one begins.
    const bool namesYears
        = std::ranges::any_of(m_input.data.categories, [](const ChartCategory &category) {
              return withoutYear(category.label, *monthOf(category)) != category.label;
          });
    int year = 0;
    for (int index = 0; index < m_count; ++index) {
        const ChartCategory &category = m_input.data.categories[size_t(index)];
        const Month month = *monthOf(category);
        if (month.ordinal() % step != 0) {
            continue;
        }
        QStringList lines{withoutYear(category.label, month)};
        if (step >= kMonthsOfYear) {
            lines = {QString::number(month.year())};
        } else if (month.year() != year && namesYears) {
            lines.append(QString::number(month.year()));
        }
        year = month.year();
        names.push_back({index, lines});
    }
    if (names.empty() && m_count > 0) {
        names.push_back({0, {m_input.data.categories.front().label}});
    }
    return names;
}

std::vector<CategoryAxis::Name> CategoryAxis::wrappedNames(int step)
{
    std::vector<Name> names;
    const double limit = m_width / m_count * step - kGapBetweenNames * m_input.em();
    for (int index = 0; index < m_count; index += step) {
        const QString &label = m_input.data.categories[size_t(index)].label;
        names.push_back({index,
                         m_input.measure.lines(label, m_input.type.label, QFont::Normal,
                                               std::max(limit, 1.0))});
    }
    return names;
}

std::pair<double, double> CategoryAxis::extent(const Name &name)
{
    double width = 0;
    for (const QString &line : name.lines) {
        width = std::max(width, m_input.measure.width(line, m_input.type.label, QFont::Normal));
    }
    const double centre = m_width / m_count * (name.category + 0.5);
    const double left = std::max(std::min(centre - width / 2, m_width - width), 0.0);
    return {left, left + width};
}

bool CategoryAxis::fits(const std::vector<Name> &names)
{
    constexpr qsizetype kMostLines = 3;
    double end = -m_width;
    for (const Name &name : names) {
        const auto [left, right] = extent(name);
        if (left < end + kGapBetweenNames * m_input.em() || name.lines.size() > kMostLines
            || right - left > m_width) {
            return false;
        }
        end = right;
    }
    return double(mostLines(names)) * m_input.lineHeight() <= m_room;
}

qsizetype CategoryAxis::mostLines(const std::vector<Name> &names)
{
    qsizetype lines = 0;
    for (const Name &name : names) {
        lines = std::max(lines, name.lines.size());
    }
    return lines;
}

double CategoryAxis::height() const
{
    const auto lines = double(mostLines(m_names));
    return lines > 0 ? lines * m_input.lineHeight() + kGapAboveNames * m_input.em() : 0;
}

void CategoryAxis::addTexts(ChartLayout &layout)
{
    const QRectF &plot = layout.plot;
    for (const Name &name : m_names) {
        const auto [left, right] = extent(name);
        addBlock(layout, m_input.measure,
                 {.lines = name.lines,
                  .left = plot.left() + left,
                  .right = plot.left() + right,
                  .top = plot.bottom() + kGapAboveNames * m_input.em(),
                  .pixels = m_input.type.label,
                  .tone = TextTone::Muted,
                  .align = Qt::AlignHCenter,
                  .category = name.category});
    }
}

} // namespace mm
