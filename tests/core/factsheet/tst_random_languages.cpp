// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/factsheet/month_data.h"
#include "tests/core/factsheet/random_month.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace mm;
using namespace mm::test;

namespace {

constexpr int kMonthsTried = tries(150);

/// What a reader of the language knows of it, written down apart from the program's own data.
struct Reader {
    const char *code;
    /// The number and its noun after one, after two to four, after five and more.
    std::array<const char *, 3> moved;
    std::array<const char *, 3> present;
    std::array<const char *, 3> children;
    const char *rise;
    const char *fall;
    const char *firstShare; ///< before the first share
    /// Of ALB, BIH, XKX, MNE, MKD, SRB: in a list, and where somebody is.
    std::array<const char *, 6> names;
    std::array<const char *, 6> places;
    const char *foreignLetters; ///< that no word of the language has
};

constexpr const char *kCyrillic = "[\\x{0400}-\\x{04FF}]";
constexpr const char *kLatin = "[A-Za-zČčĆćĐđŠšŽž]";
constexpr std::array kIjekavianNames{"Albanija",  "Bosna i Hercegovina", "Kosovo",
                                     "Crna Gora", "Sjeverna Makedonija", "Srbija"};
constexpr std::array kIjekavianPlaces{"u Albaniji",   "u Bosni i Hercegovini",  "na Kosovu",
                                      "u Crnoj Gori", "u Sjevernoj Makedoniji", "u Srbiji"};

const std::array kReaders{
    Reader{"bs",
           {"prošla je %1 osoba", "prošle su %1 osobe", "prošlo je %1 osoba"},
           {"bila je prisutna %1 osoba", "bile su prisutne %1 osobe", "bilo je prisutno %1 osoba"},
           {"%1 dijete", "%1 djeteta", "%1 djece"},
           "više nego|porast",
           "manje nego|\\bpad\\b",
           "Od toga se ",
           kIjekavianNames,
           kIjekavianPlaces,
           kCyrillic},
    Reader{"hr",
           {"prošla je %1 osoba", "prošle su %1 osobe", "prošlo je %1 osoba"},
           {"bila je prisutna %1 osoba", "bile su prisutne %1 osobe", "bilo je prisutno %1 osoba"},
           {"%1 dijete", "%1 djeteta", "%1 djece"},
           "više nego|porast",
           "manje nego|\\bpad\\b",
           "Od toga se ",
           kIjekavianNames,
           kIjekavianPlaces,
           kCyrillic},
    Reader{
        "sr-Latn",
        {"prošla je %1 osoba", "prošle su %1 osobe", "prošlo je %1 osoba"},
        {"bila je prisutna %1 osoba", "bile su prisutne %1 osobe", "bilo je prisutno %1 osoba"},
        {"%1 dete", "%1 deteta", "%1 dece"},
        "više nego|porast",
        "manje nego|\\bpad\\b",
        "Od toga se ",
        {"Albanija", "Bosna i Hercegovina", "Kosovo", "Crna Gora", "Severna Makedonija", "Srbija"},
        {"u Albaniji", "u Bosni i Hercegovini", "na Kosovu", "u Crnoj Gori",
         "u Severnoj Makedoniji", "u Srbiji"},
        kCyrillic},
    Reader{
        "sr-Cyrl",
        {"прошла је %1 особа", "прошле су %1 особе", "прошло је %1 особа"},
        {"била је присутна %1 особа", "биле су присутне %1 особе", "било је присутно %1 особа"},
        {"%1 дете", "%1 детета", "%1 деце"},
        "више него|пораст",
        "мање него|\\bпад\\b",
        "Од тога се ",
        {"Албанија", "Босна и Херцеговина", "Косово", "Црна Гора", "Северна Македонија", "Србија"},
        {"у Албанији", "у Босни и Херцеговини", "на Косову", "у Црној Гори",
         "у Северној Македонији", "у Србији"},
        kLatin},
    Reader{
        "mk",
        {"%1 бегалец и мигрант поминал", "%1 бегалци и мигранти поминале",
         "%1 бегалци и мигранти поминале"},
        {"беше присутно %1 лице", "беа присутни %1 лица", "беа присутни %1 лица"},
        {"%1 непридружувано", "%1 непридружувани", "%1 непридружувани"},
        "повеќе отколку|пораст",
        "помалку отколку|\\bпад\\b",
        "Од нив, ",
        {"Албанија", "Босна и Херцеговина", "Косово", "Црна Гора", "Северна Македонија", "Србија"},
        {"во Албанија", "во Босна и Херцеговина", "во Косово", "во Црна Гора",
         "во Северна Македонија", "во Србија"},
        kLatin},
    Reader{"sq",
           {"%1 refugjatë", "%1 refugjatë", "%1 refugjatë"},
           {"%1 persona ishin", "%1 persona ishin", "%1 persona ishin"},
           {"%1 fëmijë të", "%1 fëmijë të", "%1 fëmijë të"},
           "më shumë se në|rritje",
           "më pak se në|\\bulje\\b",
           "Prej tyre, ",
           {"Shqipëria", "Bosnja dhe Hercegovina", "Kosova", "Mali i Zi", "Maqedonia e Veriut",
            "Serbia"},
           {"në Shqipëri", "në Bosnjë dhe Hercegovinë", "në Kosovë", "në Mal të Zi",
            "në Maqedoninë e Veriut", "në Serbi"},
           kCyrillic},
};

QString grouped(qint64 number)
{
    QString text = QString::number(number);
    for (auto at = static_cast<int>(text.size()) - 3; at > 0; at -= 3) {
        text.insert(at, u'.');
    }
    return text;
}

/// One, few, many as Slavic nouns go; Macedonian treats few as many.
std::size_t formOf(qint64 number)
{
    const qint64 tens = number % 100;
    if (tens >= 11 && tens <= 14) {
        return 2;
    }
    const qint64 units = number % 10;
    return units == 1 ? 0 : units >= 2 && units <= 4 ? 1 : 2;
}

class Examiner {
public:
    Examiner(const RandomMonth &truth, Factsheet factsheet, const Reader &reader)
        : m_truth(truth)
        , m_factsheet(std::move(factsheet))
        , m_reader(reader)
    {
        // Some languages keep the sign beside its number.
        FactsheetSentences &said = m_factsheet.sentences;
        for (Sentence *sentence : {&said.mixedMovements, &said.present}) {
            if (*sentence) {
                sentence->value().replace(QChar::Nbsp, u' ');
            }
        }
    }

    QStringList complaints()
    {
        examineMovements();
        examinePresent();
        const FactsheetSentences &said = m_factsheet.sentences;
        for (const Sentence *sentence :
             {&said.mixedMovements, &said.present, &said.outside, &said.uasc}) {
            examineText(*sentence ? sentence->value() : sentence->error());
        }
        for (const FurtherSentence &sentence : said.further) {
            examineText(sentence.text ? sentence.text.value() : sentence.text.error());
        }
        for (const Footnote &note : m_factsheet.content.footnotes) {
            examineText(note.text);
        }
        return m_complaints;
    }

private:
    void demand(bool holds, const QString &what)
    {
        if (!holds) {
            m_complaints.append(what);
        }
    }

    [[nodiscard]] static QString in(const std::array<const char *, 3> &forms, qint64 number)
    {
        return QString::fromUtf8(forms[formOf(number)]).arg(grouped(number));
    }

    [[nodiscard]] static bool holds(const QString &text, const char *pattern)
    {
        return QRegularExpression(QString::fromUtf8(pattern),
                                  QRegularExpression::UseUnicodePropertiesOption)
            .match(text)
            .hasMatch();
    }

    void examineMovements()
    {
        const Sentence &sentence = m_factsheet.sentences.mixedMovements;
        const auto current = RandomMonth::sum(m_truth.estimates);
        demand(sentence.has_value() == current.has_value(), QStringLiteral("movements withheld"));
        if (!sentence || !current) {
            return;
        }
        if (*current >= 2) {
            demand(sentence->contains(in(m_reader.moved, *current)),
                   QStringLiteral("form of ") + grouped(*current));
        }
        const auto base = RandomMonth::sum(m_truth.baseEstimates);
        if (!base || *base == 0 || *base == *current) {
            return;
        }
        const bool rise = *current > *base;
        demand(holds(*sentence, m_reader.rise) == rise && holds(*sentence, m_reader.fall) == !rise,
               QStringLiteral("direction"));
        const qint64 difference = std::abs(*current - *base);
        if (*base < 30) {
            demand(sentence->contains(grouped(*base)), QStringLiteral("small base"));
        } else if (difference * 200 >= *base && (rise || *current == 0 || *current * 200 > *base)) {
            static const QRegularExpression percent(QStringLiteral("([\\d.]+) ?%"));
            const qint64 printed = percent.match(*sentence).captured(1).remove(u'.').toLongLong();
            demand((2 * printed - 1) * *base <= 200 * difference
                       && 200 * difference < (2 * printed + 1) * *base,
                   QStringLiteral("percent"));
        }
    }

    void examinePresent()
    {
        const Sentence &sentence = m_factsheet.sentences.present;
        const auto total = m_truth.total();
        demand(sentence.has_value() == total.has_value(), QStringLiteral("presence withheld"));
        if (!sentence || !total) {
            return;
        }
        if (*total >= 2) {
            demand(sentence->contains(in(m_reader.present, *total)),
                   QStringLiteral("form of ") + grouped(*total));
        }
        if (m_truth.children && *m_truth.children >= 2 && *m_truth.children <= *total) {
            demand(sentence->contains(in(m_reader.children, *m_truth.children)),
                   QStringLiteral("children"));
        }
        const qsizetype shares = sentence->indexOf(QString::fromUtf8(m_reader.firstShare));
        if (shares >= 0) {
            examineShares(sentence->mid(shares), *total);
        }
    }

    /// Every country with somebody stands in the list with its share, the largest first.
    void examineShares(const QString &text, qint64 total)
    {
        static const QRegularExpression number(QStringLiteral("(\\d+) ?%"));
        const auto end = [&](qsizetype from) {
            const qsizetype close = text.indexOf(u')', from);
            return close < 0 ? text.size() : close;
        };
        std::map<qsizetype, qint64> byPosition;
        for (std::size_t i = 0; i < kCountries.size(); ++i) {
            const qint64 count = m_truth.present[i].value_or(0);
            const qsizetype first = text.indexOf(QString::fromUtf8(m_reader.places[i]));
            const qsizetype listed = text.indexOf(QString::fromUtf8(m_reader.names[i]));
            const bool isFirst = first >= 0;
            const qsizetype at = isFirst ? first : listed;
            demand((at >= 0) == (count > 0),
                   QStringLiteral("listed: ") + QString::fromLatin1(kCountries[i]));
            if (at < 0 || count == 0) {
                continue;
            }
            byPosition[at] = count;
            const QString share = isFirst ? text.left(first) : text.mid(at, end(at) - at);
            const auto match = number.match(share);
            const qint64 printed = match.captured(1).toLongLong();
            const bool bound = printed == 1 && 200 * count < total;
            const bool nearlyAll = printed == 99 && 200 * count >= 199 * total;
            demand(bound || nearlyAll
                       || ((2 * printed - 1) * total <= 200 * count
                           && 200 * count < (2 * printed + 1) * total),
                   QStringLiteral("share of ") + QString::fromLatin1(kCountries[i]));
        }
        qint64 last = total;
        for (const auto &[at, count] : byPosition) {
            // Equal printed shares stand in the order of their names.
            demand(200 * count < 200 * last + 2 * total, QStringLiteral("order of shares"));
            last = count;
        }
    }

    void examineText(const QString &text)
    {
        QString plain = text;
        for (const char *kept : {"UNHCR", "IOM"}) {
            plain.remove(QString::fromLatin1(kept));
        }
        demand(!holds(plain, m_reader.foreignLetters), QStringLiteral("letters of: ") + text);
        for (const char *flaw : {"{", "}", "  ", "..", " .", " ,", ",,", "%%", "()"}) {
            demand(!text.contains(QString::fromLatin1(flaw)),
                   QStringLiteral("“%1” in: %2").arg(QString::fromLatin1(flaw), text));
        }
        demand(!text.isEmpty() && text.endsWith(u'.') && !text[0].isLower(),
               QStringLiteral("no sentence: ") + text);
    }

    const RandomMonth &m_truth;
    Factsheet m_factsheet;
    const Reader &m_reader;
    QStringList m_complaints;
};

} // namespace

/// Whatever the numbers are, the sentences of every language read back say what the numbers say.
class TestRandomLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreTrue_data()
    {
        QTest::addColumn<int>("reader");
        for (std::size_t i = 0; i < kReaders.size(); ++i) {
            QTest::newRow(kReaders[i].code) << static_cast<int>(i);
        }
    }

    void sentencesAreTrue()
    {
        QFETCH(int, reader);
        const Reader &language = kReaders[static_cast<std::size_t>(reader)];
        const MonthData shipped;
        const EditionStyle style
            = shippedStyle(QStringLiteral("2025"), QString::fromLatin1(language.code));
        Random random;
        for (int i = 0; i < kMonthsTried; ++i) {
            const RandomMonth month = RandomMonth::thrown(random);
            const Dataset data = month.dataset(shipped.catalogue());
            const auto factsheet
                = makeFactsheet({month.month, {}, {}}, data, data, shipped.catalogue(), style);
            QVERIFY2(factsheet, random.seedText().constData());
            const QStringList complaints = Examiner(month, *factsheet, language).complaints();
            if (!complaints.isEmpty()) {
                qWarning("%s, month %d:\n%s\n%s\n%s", random.seedText().constData(), i,
                         qPrintable(complaints.join(u'\n')),
                         qPrintable(factsheet->sentences.mixedMovements.value_or(QString())),
                         qPrintable(factsheet->sentences.present.value_or(QString())));
                QFAIL(random.seedText().constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRandomLanguages)
#include "tst_random_languages.moc"
