// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entry_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mm {

namespace {

struct EntryTr {
    Q_DECLARE_TR_FUNCTIONS(mm::Entry)
};

bool isGroupMark(QChar c)
{
    return c == u',' || c == u'.' || c == u'\'' || c == QChar(0x2019) || c.isSpace();
}

/// Digits with groups of three behind one kind of mark, or plain digits.
Result<qint64, EntryFault> parseWhole(QStringView text)
{
    qint64 value = 0;
    QChar mark;
    qsizetype digitsSinceMark = 0;
    qsizetype digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            value = value * 10 + (c.unicode() - u'0');
            ++digits;
            ++digitsSinceMark;
            if (value > Amount::kLargestWhole) {
                return tl::make_unexpected(EntryFault::TooLarge);
            }
        } else if (isGroupMark(c) && digits > 0) {
            const bool first = mark.isNull();
            if ((!first && (c != mark || digitsSinceMark != 3)) || (first && digitsSinceMark > 3)) {
                return tl::make_unexpected(EntryFault::Ambiguous);
            }
            mark = c;
            digitsSinceMark = 0;
        } else {
            return tl::make_unexpected(EntryFault::NotANumber);
        }
    }
    if (digits == 0) {
        return tl::make_unexpected(EntryFault::NotANumber);
    }
    if (!mark.isNull() && digitsSinceMark != 3) {
        return tl::make_unexpected(mark == u'.' || mark == u',' ? EntryFault::NotWhole
                                                                : EntryFault::Ambiguous);
    }
    return value;
}

/// Sums and differences of whole numbers: "120+14-3".
Result<qint64, EntryFault> parseSum(QStringView text)
{
    qint64 sum = 0;
    bool minus = false;
    while (true) {
        const auto next
            = std::ranges::find_if(text, [](QChar c) { return c == u'+' || c == u'-'; });
        const auto length = next - text.begin();
        const auto part = parseWhole(text.first(length).trimmed());
        if (!part) {
            return part;
        }
        sum += minus ? -*part : *part;
        if (next == text.end()) {
            return sum;
        }
        minus = *next == u'-';
        text = text.sliced(length + 1);
    }
}

Result<Entry, EntryFault> counted(const Result<qint64, EntryFault> &value, Status status)
{
    if (!value) {
        return tl::make_unexpected(value.error());
    }
    if (*value < 0) {
        return tl::make_unexpected(EntryFault::Negative);
    }
    return Entry(Datum::make(Amount::of(*value), status));
}

} // namespace

Result<Entry, EntryFault> parseEntry(QStringView text, Status status)
{
    text = text.trimmed();
    if (text.isEmpty()) {
        return Entry();
    }
    if (text == u"*" || text == u"<5" || text == u"< 5") {
        return Entry(Datum::suppressed());
    }
    if (text.compare(u"na", Qt::CaseInsensitive) == 0
        || text.compare(u"n/a", Qt::CaseInsensitive) == 0) {
        return Entry(Datum::notApplicable());
    }
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212))) {
        return tl::make_unexpected(EntryFault::Negative);
    }
    if (text.startsWith(u'=')) {
        return counted(parseSum(text.sliced(1)), status);
    }
    if (text.startsWith(u'~')) {
        return counted(parseWhole(text.sliced(1).trimmed()), Status::Estimated);
    }
    if (text.endsWith(u'p', Qt::CaseInsensitive)) {
        return counted(parseWhole(text.chopped(1).trimmed()), Status::Provisional);
    }
    if (text.endsWith(u'!')) {
        return counted(parseWhole(text.chopped(1).trimmed()), Status::Confirmed);
    }
    return counted(parseWhole(text), status);
}

QString entryText(const Entry &entry)
{
    if (!entry) {
        return {};
    }
    const auto number = [&] { return QString::number(entry->amount()->rounded()); };
    switch (entry->status()) {
    case Status::Confirmed:
        return number();
    case Status::Provisional:
        return number() + u'p';
    case Status::Estimated:
        return u'~' + number();
    case Status::Suppressed:
        return QStringLiteral("*");
    case Status::NotApplicable:
        return QStringLiteral("na");
    }
    Q_UNREACHABLE();
}

QString entryFaultText(EntryFault fault)
{
    switch (fault) {
    case EntryFault::NotANumber:
        return EntryTr::tr("This is not a number. Type a whole number, leave the cell empty for "
                           "“not reported”, or type * for suppressed.");
    case EntryFault::Negative:
        return EntryTr::tr("A count of persons cannot be negative.");
    case EntryFault::NotWhole:
        return EntryTr::tr("Persons are counted in whole numbers.");
    case EntryFault::TooLarge:
        return EntryTr::tr("This number is too large to be a count of persons.");
    case EntryFault::Ambiguous:
        return EntryTr::tr("The groups of digits do not fit together. Type the number without "
                           "thousands marks.");
    }
    Q_UNREACHABLE();
}

} // namespace mm
