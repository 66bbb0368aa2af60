// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/factsheet_text.h"
#include "tests/core/factsheet/month_data.h"
#include "tests/core/factsheet/random_month.h"
#include "tests/core/factsheet/sentence_reader.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace mm;
using namespace mm::test;

namespace {

constexpr int kMonthsTried = tries(2500);

const QStringList kMonthNames{
    QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"),
    QStringLiteral("April"),   QStringLiteral("May"),      QStringLiteral("June"),
    QStringLiteral("July"),    QStringLiteral("August"),   QStringLiteral("September"),
    QStringLiteral("October"), QStringLiteral("November"), QStringLiteral("December")};

/// What the sentences say about a month, held against the numbers of that month. Every complaint
/// is one line; none means that all is true.
class Examiner {
public:
    Examiner(const RandomMonth &truth, const Factsheet &factsheet, const Catalogue &catalogue)
        : m_truth(truth)
        , m_factsheet(factsheet)
        , m_isOld(factsheet.style == u"2023")
    {
        for (const char *code : kCountries) {
            const auto place = catalogue.findPlace(QString::fromLatin1(code));
            m_names.append(catalogue[*place].name);
        }
    }

    QStringList complaints()
    {
        examineMovements();
        examinePresent();
        examineTexts();
        return m_complaints;
    }

private:
    void demand(bool holds, const QString &what)
    {
        if (!holds) {
            m_complaints.append(what);
        }
    }

    void examineMovements()
    {
        const Sentence &sentence = m_factsheet.sentences.mixedMovements;
        const auto current = RandomMonth::sum(m_truth.estimates);
        demand(sentence.has_value() == current.has_value(), QStringLiteral("movements withheld"));
        if (!sentence || !current) {
            return;
        }
        const auto read = readMovements(*sentence);
        if (!read) {
            m_complaints.append(QStringLiteral("not understood: ") + *sentence);
            return;
        }
        const Month month = m_truth.month;
        const QString &name = kMonthNames[month.number() - 1];
        const bool january = month.number() == 1;
        demand(
            read->when
                == (january
                        ? QStringLiteral("In January %1").arg(month.year())
                        : QStringLiteral("Between January and %1 %2").arg(name).arg(month.year())),
            QStringLiteral("period"));
        demand(read->change.base
                   == (january ? QStringLiteral("January %1").arg(month.year() - 1)
                               : QStringLiteral("the same period last year")),
               QStringLiteral("base period"));
        examineCount(read->count, *current);
        examineChange(read->change, *current);
    }

    void examineCount(const ReadNumber &number, qint64 exact)
    {
        const qint64 off = std::abs(number.value - exact);
        demand(off * 50 <= exact, QStringLiteral("count further than 2% away"));
        const qint64 step = !m_isOld || exact < 250 ? 1 : exact < 2500 ? 10 : 100;
        demand(number.value % step == 0 && off * 2 <= step, QStringLiteral("count not rounded"));
        demand(step == 1 || number.some, QStringLiteral("rounded without a word"));
        demand(step > 1 || off == 0, QStringLiteral("count not exact"));
    }

    void examineChange(const ReadChange &change, qint64 current)
    {
        using Kind = ReadChange::Kind;
        const auto base = RandomMonth::sum(m_truth.baseEstimates);
        if (!base) {
            demand(change.kind == Kind::BaseMissing && !change.reason.isEmpty(),
                   QStringLiteral("base missing"));
            return;
        }
        const qint64 difference = std::abs(current - *base);
        const bool rise = current > *base;
        if (difference == 0) {
            demand(change.kind == Kind::Equal, QStringLiteral("equal"));
        } else if (*base == 0) {
            demand(change.kind == Kind::BaseZero, QStringLiteral("base zero"));
        } else if (*base < 30) {
            demand(change.kind == Kind::FromTo && change.isRise == rise
                       && change.from.value == *base,
                   QStringLiteral("from N to M"));
            examineCount(change.to, current);
        } else if (difference * 200 < *base) {
            demand(change.kind == Kind::Slight && change.isRise == rise, QStringLiteral("slight"));
        } else if (current > 0 && !rise && current * 200 <= *base) {
            demand(change.kind == Kind::MoreThan99, QStringLiteral("more than 99%"));
        } else {
            demand(change.kind == Kind::Percent && change.isRise == rise,
                   QStringLiteral("percent"));
            // Half away from zero: p - 1/2 <= exact < p + 1/2.
            demand((2 * change.percent - 1) * *base <= 200 * difference
                       && 200 * difference < (2 * change.percent + 1) * *base,
                   QStringLiteral("rounding of the percent"));
            examineArticle(change);
        }
    }

    void examineArticle(const ReadChange &change)
    {
        qint64 spoken = change.percent;
        while (spoken >= 1000) {
            spoken /= 1000;
        }
        const bool vowel = spoken == 8 || spoken == 11 || spoken == 18
            || (spoken >= 80 && spoken < 90) || (spoken >= 800 && spoken < 900);
        demand(m_isOld || change.article == (vowel ? u"an" : u"a"), QStringLiteral("article"));
    }

    void examinePresent()
    {
        const Sentence &sentence = m_factsheet.sentences.present;
        const auto total = m_truth.total();
        demand(sentence.has_value() == total.has_value(), QStringLiteral("presence withheld"));
        if (!sentence || !total) {
            return;
        }
        const auto read = readPresent(*sentence);
        if (!read) {
            m_complaints.append(QStringLiteral("not understood: ") + *sentence);
            return;
        }
        ReadNumber count = read->count;
        count.some = count.some || *total < 250;
        examineCount(count, *total);
        const bool childrenShown = m_truth.children && *m_truth.children <= *total && *total > 0;
        demand(read->children.has_value() == childrenShown, QStringLiteral("children shown"));
        demand(!read->children || read->children->value == *m_truth.children,
               QStringLiteral("number of children"));
        examineShares(read->shares, *total);
    }

    void examineShares(const std::vector<ReadShares> &shares, qint64 total)
    {
        std::map<QString, qint64> counts;
        bool possible = m_truth.everyCountryKnown();
        for (std::size_t i = 0; i < kCountries.size(); ++i) {
            const qint64 count = m_truth.present[i].value_or(0);
            possible = possible && count <= total;
            if (count > 0) {
                counts[m_names[static_cast<qsizetype>(i)]] = count;
            }
        }
        // A country with everybody, beside another with somebody, contradicts itself.
        possible = possible && !counts.empty()
            && (counts.size() == 1 || std::ranges::all_of(counts, [&](const auto &country) {
                       return country.second < total;
                   }));
        demand(!shares.empty() == possible, QStringLiteral("shares shown"));
        if (shares.empty() || !possible) {
            return;
        }
        qsizetype named = 0;
        qint64 sum = 0;
        double last = 101;
        for (const ReadShares &share : shares) {
            named += share.places.size();
            demand(std::ranges::is_sorted(share.places), QStringLiteral("ties alphabetical"));
            demand(share.each == (share.places.size() > 1), QStringLiteral("each"));
            const double printed = share.kind == ReadShares::Kind::LessThanOne ? 0.5
                : share.kind == ReadShares::Kind::MoreThan99                   ? 99.5
                                                             : static_cast<double>(share.percent);
            demand(printed < last, QStringLiteral("order of shares"));
            last = printed;
            for (const QString &place : share.places) {
                demand(counts.contains(place), QStringLiteral("nobody in ") + place);
                const qint64 twice = 200 * counts[place];
                sum += (twice / total + 1) / 2;
                examineShare(share, counts[place], total);
            }
        }
        demand(named == static_cast<qsizetype>(counts.size()), QStringLiteral("list complete"));
        const bool noted
            = std::ranges::any_of(m_factsheet.content.footnotes, [](const Footnote &note) {
                  return note.text.contains(u"may not add up");
              });
        demand(noted == (sum != 100), QStringLiteral("note on rounding"));
    }

    void examineShare(const ReadShares &share, qint64 count, qint64 total)
    {
        using Kind = ReadShares::Kind;
        switch (share.kind) {
        case Kind::All:
            demand(count == total, QStringLiteral("all"));
            break;
        case Kind::LessThanOne:
            demand(count > 0 && 200 * count < total, QStringLiteral("less than 1%"));
            break;
        case Kind::MoreThan99:
            demand(count < total && 200 * count >= 199 * total, QStringLiteral("more than 99%"));
            break;
        case Kind::Percent:
            demand(share.percent > 0 && share.percent < 100, QStringLiteral("range of shares"));
            demand((2 * share.percent - 1) * total <= 200 * count
                       && 200 * count < (2 * share.percent + 1) * total,
                   QStringLiteral("rounding of a share"));
            demand(share.inWords == (m_isOld && share.percent < 10),
                   QStringLiteral("share in words"));
            break;
        }
    }

    /// What holds for every text, whatever it says.
    void examineTexts()
    {
        const FactsheetSentences &said = m_factsheet.sentences;
        for (const Sentence *sentence :
             {&said.mixedMovements, &said.present, &said.outside, &said.uasc}) {
            examineText(*sentence ? sentence->value() : sentence->error(), true);
        }
        for (const Footnote &note : m_factsheet.content.footnotes) {
            examineText(note.text, true);
        }
        for (const ContentBlock &block : m_factsheet.content.blocks) {
            examineText(block.title, false);
            examineText(block.subtitle, false);
        }
    }

    void examineText(const QString &text, bool isSentence)
    {
        static const QStringList flaws{
            QStringLiteral("{"),  QStringLiteral("}"),  QStringLiteral("  "), QStringLiteral(".."),
            QStringLiteral(" ."), QStringLiteral(" ,"), QStringLiteral(",,"), QStringLiteral("%%"),
            QStringLiteral("()"), QStringLiteral("nan")};
        for (const QString &flaw : flaws) {
            demand(!text.contains(flaw), QStringLiteral("“%1” in: %2").arg(flaw, text));
        }
        demand(text == text.trimmed(), QStringLiteral("space around: ") + text);
        if (isSentence) {
            demand(!text.isEmpty() && text.endsWith(u'.') && !text[0].isLower(),
                   QStringLiteral("no sentence: ") + text);
        }
    }

    const RandomMonth &m_truth;
    const Factsheet &m_factsheet;
    bool m_isOld;
    QStringList m_names;
    QStringList m_complaints;
};

} // namespace

/// Whatever the numbers are, the sentences read back say what the numbers say.
class TestRandomMonths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreTrue()
    {
        const MonthData shipped;
        const std::array styles{shippedStyle(QStringLiteral("2023")),
                                shippedStyle(QStringLiteral("2025"))};
        Random random;
        for (int i = 0; i < kMonthsTried; ++i) {
            const RandomMonth month = RandomMonth::thrown(random);
            const Dataset data = month.dataset(shipped.catalogue());
            const EditionStyle &style = styles[static_cast<std::size_t>(random.integer(0, 1))];
            const auto factsheet
                = makeFactsheet({month.month, {}, {}}, data, data, shipped.catalogue(), style);
            QVERIFY2(factsheet, random.seedText().constData());
            const QStringList complaints
                = Examiner(month, *factsheet, shipped.catalogue()).complaints();
            const QString report
                = QStringLiteral("%1, month %2 of the run:\n%3\n%4")
                      .arg(QString::fromLatin1(random.seedText()))
                      .arg(i)
                      .arg(complaints.join(u'\n'), factsheetText(*factsheet, style));
            if (!complaints.isEmpty()) {
                qWarning("%s", qPrintable(report));
                QFAIL(random.seedText().constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRandomMonths)
#include "tst_random_months.moc"
