// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/expected_reading.h"

#include "core/ingest/issue_text.h"
#include "tests/core/ingest/book.h"

#include <algorithm>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

QString figureOf(const DraftObservation &o)
{
    const auto amount = o.datum ? o.datum->amount() : std::nullopt;
    const Catalogue &all = catalogue();
    return u"%1 %2 %3 %4 = %5 %6"_s.arg(
        all[o.key.series.place].code, all[o.key.series.indicator].code,
        all[o.key.series.breakdown].code, o.key.month.toString(),
        amount ? QString::number(amount->rounded()) : u"null"_s,
        o.datum ? statusName(o.datum->status()) : u"not_reported"_s);
}

class Judge {
public:
    Judge(const FileReading &reading, const ExpectedReading &expected, const QString &onlySheet)
        : m_reading(reading)
        , m_expected(expected)
        , m_onlySheet(onlySheet)
    {
    }

    Verdict verdict()
    {
        hearFigures();
        hearQuestionsAndIssues();
        return std::move(m_verdict);
    }

private:
    /// "csv!B7" of a text file is "Sheet1!B7" of its description.
    [[nodiscard]] QString nameOf(const CellRef &cell) const
    {
        QString name = cell.withinFile();
        const auto &sheets = m_reading.workbook->sheets;
        if (sheets.size() == 1 && !m_onlySheet.isEmpty()) {
            name.replace(0, sheets.front().name().size(), m_onlySheet);
        }
        return name;
    }

    void hearFigures()
    {
        const auto &truth = m_expected.truth;
        std::map<QString, QString> got;
        for (const DraftObservation &o : m_reading.observations) {
            if (o.standing != Standing::Taken) {
                continue;
            }
            const QString cell = nameOf(m_reading.cellOf(o));
            const QString figure = figureOf(o);
            got[cell] = figure;
            const auto wanted = truth.find(cell);
            const bool right = wanted != truth.end()
                ? wanted->second == figure
                // The same number may stand twice, for instance as a total.
                : std::ranges::any_of(truth, [&](const auto &t) { return t.second == figure; });
            if (!right || m_expected.asked.contains(cell)) {
                ++m_verdict.wrong;
                m_verdict.faults << u"wrong "_s + cell + u' ' + figure
                        + (wanted != truth.end() ? u" instead of "_s + wanted->second : QString());
            }
        }
        for (const auto &[cell, figure] : truth) {
            if (m_expected.asked.contains(cell)) {
                continue;
            }
            ++m_verdict.plain;
            m_verdict.taken += got.contains(cell) && got[cell] == figure ? 1 : 0;
            if (!got.contains(cell)) {
                m_verdict.faults << u"missing "_s + cell + u' ' + figure;
            }
        }
    }

    void hearQuestionsAndIssues()
    {
        for (const Question &q : m_reading.questions) {
            hear(questionName(q.code), q.cell, true, questionText(q));
        }
        for (const Issue &i : m_reading.issues) {
            hear(issueName(i.code), i.cell, i.severity == Severity::Error, issueText(i));
        }
        for (const QString &wanted : m_expected.says) {
            if (!m_said.contains(wanted)) {
                m_verdict.faults << u"not said: "_s + wanted + u", but "_s + m_said.join(u", "_s);
            }
        }
    }

    void hear(const QString &code, const CellRef &ref, bool mustBeAnnounced, const QString &text)
    {
        const QString cell = nameOf(ref);
        const QString codeAndCell = code + u' ' + cell;
        m_said << code << codeAndCell;
        const bool isAnnounced
            = m_expected.says.contains(code) || m_expected.says.contains(codeAndCell);
        if (mustBeAnnounced && !isAnnounced) {
            m_verdict.faults << u"not announced: "_s + codeAndCell + u' ' + text;
        }
    }

    const FileReading &m_reading;
    const ExpectedReading &m_expected;
    const QString &m_onlySheet;
    QStringList m_said;
    Verdict m_verdict;
};

} // namespace

ExpectedReading ExpectedReading::parse(const QString &text)
{
    ExpectedReading expected;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"= "_s)) {
            // A sheet's name may have spaces; the cell ends with the first one behind its "!".
            const qsizetype end = line.indexOf(u' ', line.lastIndexOf(u'!'));
            expected.truth[line.sliced(2, end - 2)] = line.sliced(end + 1);
        } else if (line.startsWith(u"? "_s)) {
            expected.asked << line.sliced(2);
        } else if (line.startsWith(u"says "_s)) {
            expected.says << line.sliced(5);
        } else {
            qFatal("“%s” is no line of an expected reading", qUtf8Printable(line));
        }
    }
    return expected;
}

QString ExpectedReading::toText() const
{
    QString text;
    for (const auto &[cell, figure] : truth) {
        text += u"= "_s + cell + u' ' + figure + u'\n';
    }
    for (const QString &cell : asked) {
        text += u"? "_s + cell + u'\n';
    }
    for (const QString &code : says) {
        text += u"says "_s + code + u'\n';
    }
    return text;
}

Verdict judge(const FileReading &reading, const ExpectedReading &expected, const QString &onlySheet)
{
    return Judge(reading, expected, onlySheet).verdict();
}

} // namespace mm::test
