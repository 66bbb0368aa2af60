// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_charts.h"

#include "core/model/month.h"

#include <array>

namespace mm::test {

namespace {

const QString kNoteKosovo
    = QStringLiteral("* References to Kosovo shall be understood to be in the context of Security "
                     "Council Resolution 1244 (1999).");

ChartData twoPeriods()
{
    ChartData data;
    data.title = QStringLiteral("New arrivals fell in all six countries");
    data.subtitle = QStringLiteral("January–July 2025 compared with January–July 2024, persons");
    data.annotationHeading = QStringLiteral("Change");
    data.source = QStringLiteral("Source: national authorities, UNHCR.");
    data.notes = {kNoteKosovo, QStringLiteral("** UNHCR estimation."),
                  QStringLiteral("*** Commissariat for Refugees and Migration.")};
    data.series = {{QStringLiteral("January–July 2025"), SeriesRole::Current, {}},
                   {QStringLiteral("January–July 2024"), SeriesRole::Previous, {}}};
    return data;
}

void add(ChartData &data, const char *key, const QString &label, double a, double b,
         const QString &change)
{
    data.categories.push_back({QString::fromLatin1(key), label, change});
    data.series[0].points.push_back(value(a));
    data.series[1].points.push_back(value(b));
}

ChartData months(Month first, int count)
{
    constexpr std::array kNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    ChartData data;
    for (int index = 0; index < count; ++index) {
        const Month month = first + std::chrono::months(index);
        const QString name = QString::fromLatin1(kNames[size_t(month.number() - 1)]);
        data.categories.push_back({.key = month.toString(),
                                   .label = QStringLiteral("%1 %2").arg(name).arg(month.year()),
                                   .annotation = {}});
    }
    return data;
}

} // namespace

ChartData arrivals()
{
    ChartData data = twoPeriods();
    add(data, "BIH", QStringLiteral("Bosnia and Herzegovina"), 7584, 14795, QStringLiteral("−49%"));
    add(data, "SRB", QStringLiteral("Serbia***"), 7054, 12797, QStringLiteral("−45%"));
    add(data, "MKD", QStringLiteral("North Macedonia**"), 2613, 4945, QStringLiteral("−47%"));
    add(data, "MNE", QStringLiteral("Montenegro"), 1442, 2265, QStringLiteral("−36%"));
    add(data, "ALB", QStringLiteral("Albania"), 934, 1766, QStringLiteral("−47%"));
    add(data, "XKX", QStringLiteral("Kosovo*"), 315, 353, QStringLiteral("−11%"));
    return data;
}

ChartData arrivalsWithGaps()
{
    ChartData data = arrivals();
    data.title = QStringLiteral("Intentions to seek asylum");
    data.series[0].points
        = {provisional(7584), state(PointState::NotReported), state(PointState::NotApplicable),
           value(0),          state(PointState::Suppressed),  value(3)};
    data.series[1].points = {value(14795), value(12797), state(PointState::NotApplicable),
                             value(1),     value(12),    state(PointState::NotReported)};
    data.categories[1].annotation.clear();
    data.categories[2].annotation.clear();
    data.categories[3].annotation = QStringLiteral("from 1 to 0");
    data.categories[4].annotation.clear();
    data.categories[5].annotation.clear();
    return data;
}

ChartData arrivalsInCyrillic()
{
    ChartData data = arrivals();
    data.title = QStringLiteral("Број новодошлих опао је у свих шест земаља у односу на исто "
                                "раздобље прошле године");
    data.subtitle = QStringLiteral("јануар–јул 2025. у поређењу са јануаром–јулом 2024, особа");
    data.annotationHeading = QStringLiteral("промена");
    data.series[0].name = QStringLiteral("јануар–јул 2025.");
    data.series[1].name = QStringLiteral("јануар–јул 2024.");
    const QStringList names{QStringLiteral("Босна и Херцеговина"),
                            QStringLiteral("Република Србија"),
                            QStringLiteral("Република Северна Македонија"),
                            QStringLiteral("Црна Гора"),
                            QStringLiteral("Република Албанија"),
                            QStringLiteral("Косово (Резолуција Савета безбедности 1244 [1999])")};
    for (qsizetype index = 0; index < names.size(); ++index) {
        data.categories[size_t(index)].label = names[index];
    }
    return data;
}

ChartData presentByMonth()
{
    ChartData data = months(*Month::make(2024, 7), 13);
    data.kind = ChartKind::Columns;
    data.title = QStringLiteral("2,320 persons were present at the end of July");
    data.subtitle
        = QStringLiteral("Refugees and migrants present at the end of the month, July 2024–July "
                         "2025");
    data.source = QStringLiteral("Source: national authorities, UNHCR.");
    data.series = {{QStringLiteral("Present"), SeriesRole::Current, {}}};
    for (const double number :
         {4106, 3883, 3630, 3278, 3192, 2939, 2805, 2740, 2593, 2567, 2479, 2370, 2320}) {
        data.series[0].points.push_back(value(number));
    }
    data.series[0].points.back().emphasised = true;
    return data;
}

ChartData presentWithGaps()
{
    ChartData data = presentByMonth();
    auto &points = data.series[0].points;
    points[1] = state(PointState::NotReported);
    points[4] = state(PointState::Suppressed);
    points[5] = value(0);
    points[6] = value(4);
    points[7] = state(PointState::NotApplicable);
    points[11].provisional = true;
    points[12].provisional = true;
    return data;
}

ChartData nationalities()
{
    ChartData data;
    data.title = QStringLiteral("Most common nationalities");
    data.subtitle = QStringLiteral("Present at the end of July 2025, persons and share of all");
    data.source = QStringLiteral("Source: national authorities, UNHCR.");
    data.series = {{QStringLiteral("July 2025"), SeriesRole::Current, {}},
                   {QStringLiteral("Others and unknown"), SeriesRole::Remainder, {}}};
    struct Row {
        const char *key;
        const char *name;
        double number;
        const char *share;
    };
    for (const Row &row :
         {Row{"AFG", "Afghanistan", 561, "24%"}, Row{"SYR", "Syrian Arab Rep.", 402, "17%"},
          Row{"MAR", "Morocco", 283, "12%"}, Row{"TUR", "Türkiye", 242, "10%"},
          Row{"PAK", "Pakistan", 162, "7%"}, Row{"BGD", "Bangladesh", 122, "5%"}}) {
        data.categories.push_back({QString::fromLatin1(row.key), QString::fromUtf8(row.name),
                                   QString::fromLatin1(row.share)});
        data.series[0].points.push_back(value(row.number));
        data.series[1].points.push_back(state(PointState::NotApplicable));
    }
    data.categories.push_back(
        {QStringLiteral("OTHER"), QStringLiteral("Others and unknown"), QStringLiteral("24%")});
    data.series[0].points.push_back(state(PointState::NotReported));
    data.series[1].points.push_back(value(548));
    return data;
}

ChartData monthByMonth()
{
    ChartData data = months(*Month::make(2025, 1), 12);
    for (ChartCategory &category : data.categories) {
        category.label = category.label.chopped(5); // both years share the axis
    }
    data.kind = ChartKind::Lines;
    data.title = QStringLiteral("Arrivals were below last year's in every month reported");
    data.subtitle = QStringLiteral("New arrivals to Serbia by month, 2025 and 2024, persons");
    data.source = QStringLiteral("Source: Commissariat for Refugees and Migration.");
    data.series = {{QStringLiteral("January–July 2025"), SeriesRole::Current, {}},
                   {QStringLiteral("January–December 2024"), SeriesRole::Previous, {}}};
    data.series[0].points
        = {value(812),  value(905),  value(1010),      state(PointState::NotReported),
           value(1103), value(1190), provisional(1020)};
    data.series[0].points.resize(12);
    for (const double number :
         {1502, 1610, 1744, 1850, 1999, 2050, 2042, 1951, 1780, 1502, 1230, 1101}) {
        data.series[1].points.push_back(value(number));
    }
    return data;
}

ChartData tenYears()
{
    constexpr int kMonths = 120;
    ChartData data = months(*Month::make(2015, 8), kMonths);
    data.kind = ChartKind::Lines;
    data.title = QStringLiteral("Ten years of arrivals");
    data.subtitle = QStringLiteral("New arrivals to the region by month, persons");
    data.series = {{QStringLiteral("New arrivals"), SeriesRole::Current, {}}};
    for (int month = 0; month < kMonths; ++month) {
        const bool gap = month >= 40 && month < 44;
        data.series[0].points.push_back(
            gap ? state(PointState::NotReported)
                : value(1200 + month * 25 + ((month * 37) % 17) * 60 - (month % 12) * 50));
    }
    return data;
}

ChartData longSeries(int count)
{
    ChartData data = months(*Month::make(1960, 1), count);
    data.title = QStringLiteral("A long time");
    data.series = {{QStringLiteral("New arrivals"), SeriesRole::Current, {}}};
    for (int month = 0; month < count; ++month) {
        data.series[0].points.push_back(value(1000 + (month * 7919) % 4001));
    }
    return data;
}

ChartData nothing()
{
    ChartData data = twoPeriods();
    data.emptyReason
        = QStringLiteral("Albania has reported no new arrivals for January–July 2025 and for "
                         "January–July 2024.");
    return data;
}

} // namespace mm::test
