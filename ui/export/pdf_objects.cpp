// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdf_objects.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace mm {

namespace {

constexpr QByteArrayView kHeader("%PDF-1.4\n%\xc3\xa2\xc3\xa3\n");

/// Where the part of a body ends that may hold references; what follows is data of a stream.
qsizetype dictionaryEnd(const QByteArray &body)
{
    const qsizetype stream = body.indexOf("\nstream\n");
    return stream < 0 ? body.size() : stream;
}

QRegularExpressionMatchIterator references(const QString &dictionary)
{
    static const QRegularExpression reference(QStringLiteral("\\b(\\d+) 0 R\\b"));
    return reference.globalMatch(dictionary);
}

QString dictionaryOf(const QByteArray &body)
{
    return QString::fromLatin1(body.first(dictionaryEnd(body)));
}

/// Gives the subsets of fonts (ISO 32000-1, 9.6.4) tags in the order in which they are met: those
/// of the engine come from numbers that change from run to run.
class FontTags {
public:
    void rename(QByteArray &dictionary)
    {
        static const QRegularExpression tag(
            QStringLiteral("/(?:FontName|BaseFont) /([A-Z]{6})\\+"));
        auto found = tag.globalMatch(QString::fromLatin1(dictionary));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const QString &renamed = m_tags.emplace(match.captured(1), next()).first->second;
            dictionary.replace(match.capturedStart(1), renamed.size(), renamed.toLatin1());
        }
    }

private:
    [[nodiscard]] QString next() const
    {
        constexpr int kLetters = 26;
        QString tag(6, u'A');
        auto rest = static_cast<int>(m_tags.size());
        for (qsizetype at = tag.size() - 1; at >= 0 && rest > 0; --at, rest /= kLetters) {
            tag[at] = QChar(u'A' + rest % kLetters);
        }
        return tag;
    }

    std::map<QString, QString> m_tags;
};

int trailerEntry(const QByteArray &trailer, const QByteArray &key)
{
    const qsizetype at = trailer.indexOf(key + ' ');
    return at < 0 ? 0 : trailer.mid(at + key.size() + 1).split(' ').first().toInt();
}

/// Offsets of the table behind "xref"; index is the object's number.
std::vector<qsizetype> offsets(const QByteArray &table)
{
    const QList<QByteArray> lines = table.split('\n');
    std::vector<qsizetype> result;
    for (const QByteArray &line : lines) {
        if (line.size() >= 18 && line[10] == ' ') {
            result.push_back(line.first(10).toLongLong());
        }
    }
    return result;
}

/// Bytes of the object that begins at `from`, without its frame; null when there is none.
QByteArray bodyAt(const QByteArray &file, qsizetype from, qsizetype to, int number)
{
    const QByteArray opening = QByteArray::number(number) + " 0 obj\n";
    const QByteArray object = file.mid(from, to - from);
    const qsizetype closing = object.lastIndexOf("endobj");
    if (!object.startsWith(opening) || closing < 0) {
        return {};
    }
    return object.mid(opening.size(), closing - opening.size());
}

} // namespace

std::optional<PdfObjects> PdfObjects::parse(const QByteArray &file)
{
    const qsizetype trailerAt = file.lastIndexOf("trailer");
    const qsizetype tableAt = file.lastIndexOf("xref\n0 ", trailerAt);
    if (!file.startsWith(kHeader) || trailerAt < 0 || tableAt < 0) {
        return {};
    }
    const std::vector<qsizetype> begins = offsets(file.mid(tableAt, trailerAt - tableAt));
    std::vector<qsizetype> ends = begins;
    ends.push_back(tableAt);
    std::ranges::sort(ends);

    PdfObjects objects;
    for (int number = 1; number < std::ssize(begins); ++number) {
        const qsizetype begin = begins[size_t(number)];
        if (begin < 0 || begin >= tableAt) {
            return {};
        }
        const qsizetype end = *std::ranges::upper_bound(ends, begin);
        QByteArray body = bodyAt(file, begin, end, number);
        if (body.isNull()) {
            return {};
        }
        objects.m_bodies.emplace(number, std::move(body));
    }
    const QByteArray trailer = file.mid(trailerAt);
    objects.m_root = trailerEntry(trailer, "/Root");
    objects.m_info = trailerEntry(trailer, "/Info");
    if (!objects.m_bodies.contains(objects.m_root) || !objects.m_bodies.contains(objects.m_info)) {
        return {};
    }
    return objects;
}

int PdfObjects::add(QByteArray body)
{
    const int number = m_bodies.rbegin()->first + 1;
    m_bodies.emplace(number, std::move(body));
    return number;
}

QByteArray PdfObjects::inCanonicalOrder() const
{
    std::vector<int> order{m_root, m_info};
    std::map<int, int> newNumbers{{m_root, 1}, {m_info, 2}};
    for (size_t next = 0; next < order.size(); ++next) {
        auto found = references(dictionaryOf(m_bodies.at(order[next])));
        while (found.hasNext()) {
            const int number = found.next().captured(1).toInt();
            if (m_bodies.contains(number)
                && newNumbers.emplace(number, int(order.size()) + 1).second) {
                order.push_back(number);
            }
        }
    }

    FontTags tags;
    QByteArray file = kHeader.toByteArray();
    QByteArray table
        = "xref\n0 " + QByteArray::number(qsizetype(order.size()) + 1) + "\n0000000000 65535 f \n";
    for (const int number : order) {
        const QByteArray &body = m_bodies.at(number);
        const QString dictionary = dictionaryOf(body);
        QByteArray renumbered;
        qsizetype copied = 0;
        auto found = references(dictionary);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            const auto target = newNumbers.find(match.captured(1).toInt());
            renumbered += body.mid(copied, match.capturedStart() - copied);
            renumbered += target == newNumbers.end() ? QByteArray("null")
                                                     : QByteArray::number(target->second) + " 0 R";
            copied = match.capturedEnd();
        }
        renumbered += body.mid(copied, dictionary.size() - copied);
        tags.rename(renumbered);
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(newNumbers.at(number)) + " 0 obj\n" + renumbered
            + body.mid(dictionary.size()) + "endobj\n";
    }
    const QByteArray tableAt = QByteArray::number(file.size());
    return file + table + "trailer\n<<\n/Size " + QByteArray::number(qsizetype(order.size()) + 1)
        + "\n/Info 2 0 R\n/Root 1 0 R\n>>\nstartxref\n" + tableAt + "\n%%EOF\n";
}

} // namespace mm
