// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/month.h"
#include "core/model/series_key.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace mm {

/// All numbers of a country, or of the region, in a month.
struct CountryMonth {
    PlaceId place;
    Month month;

    friend constexpr auto operator<=>(const CountryMonth &, const CountryMonth &) = default;
};

/// What people can say something about.
using AnnotationSubject = std::variant<ObservationKey, CountryMonth>;

/// What a person says about a subject beside its numbers. One that is empty says nothing.
struct Annotation {
    QString text = {};
    /// A number: to be followed up. A country and month: signed off, its numbers are as they
    /// should be.
    bool isMarked = false;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !isMarked; }

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

struct AnnotationChange {
    AnnotationSubject subject;
    Annotation before;
    Annotation after;

    [[nodiscard]] AnnotationChange inverse() const { return {subject, after, before}; }

    friend bool operator==(const AnnotationChange &, const AnnotationChange &) = default;
};

/// One change of an annotation in the log.
struct AnnotationEntry {
    AnnotationChange change;
    qint64 changeSet = 0;
    QString author = {};
    QDateTime at = {}; ///< UTC

    friend bool operator==(const AnnotationEntry &, const AnnotationEntry &) = default;
};

/// Everything that was said, and what of it holds: the last of each subject.
class AnnotationBook {
public:
    AnnotationBook() = default;
    /// @param entries in the order in which they were written
    explicit AnnotationBook(std::vector<AnnotationEntry> entries);

    [[nodiscard]] const std::vector<AnnotationEntry> &entries() const { return m_entries; }
    /// Who said last what holds of a subject, and when; none when nothing is said of it.
    [[nodiscard]] const AnnotationEntry *find(const AnnotationSubject &subject) const;
    /// Empty when nothing is said.
    [[nodiscard]] Annotation at(const AnnotationSubject &subject) const;
    [[nodiscard]] bool isSignedOff(PlaceId place, Month month) const
    {
        return at(CountryMonth{place, month}).isMarked;
    }
    /// What one change set did.
    [[nodiscard]] std::vector<AnnotationChange> changesOf(qint64 changeSet) const;

    friend bool operator==(const AnnotationBook &a, const AnnotationBook &b)
    {
        return a.m_entries == b.m_entries;
    }

private:
    std::vector<AnnotationEntry> m_entries;
    std::map<AnnotationSubject, std::size_t> m_last; ///< into the entries
};

} // namespace mm
