// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/annotation_script.h"

#include "app/commands/named_things.h"
#include "app/commands/script_words.h"

namespace mm {

namespace {

using Failure = tl::unexpected<QString>;

constexpr qsizetype kNumberWords = 4; ///< country, indicator, breakdown, month
constexpr qsizetype kMonthWords = 2; ///< country, month

enum class Verb { Comment, FollowUp, NoComment, SignedOff, NotSignedOff };

std::optional<Verb> verbAt(const QStringList &words, qsizetype place)
{
    const QString word = words.value(place);
    if (place == kNumberWords) {
        return word == u"comment"   ? std::optional(Verb::Comment)
            : word == u"follow_up"  ? std::optional(Verb::FollowUp)
            : word == u"no_comment" ? std::optional(Verb::NoComment)
                                    : std::nullopt;
    }
    return word == u"signed_off"    ? std::optional(Verb::SignedOff)
        : word == u"not_signed_off" ? std::optional(Verb::NotSignedOff)
                                    : std::nullopt;
}

Result<AnnotationSubject, QString> subjectOf(const QStringList &words, bool isNumber,
                                             const Catalogue &catalogue)
{
    const auto place = placeNamed(words[0], catalogue);
    const auto month = monthNamed(words[isNumber ? 3 : 1]);
    if (!place || !month) {
        return Failure(!place ? place.error() : month.error());
    }
    if (!isNumber) {
        return CountryMonth{*place, *month};
    }
    const auto indicator = indicatorNamed(words[1], catalogue);
    const auto breakdown = breakdownNamed(words[2], catalogue);
    if (!indicator || !breakdown) {
        return Failure(!indicator ? indicator.error() : breakdown.error());
    }
    return ObservationKey{{*indicator, *place, *breakdown}, *month};
}

/// @param rest what stands behind the verb
Result<Annotation, QString> parseSaid(Verb verb, const QStringList &rest, const Annotation &before)
{
    const bool takesText = verb != Verb::NoComment && verb != Verb::NotSignedOff;
    if (rest.size() > (takesText ? 1 : 0)) {
        return Failure(takesText ? QStringLiteral("a text of several words stands in quotes")
                                 : QStringLiteral("nothing comes after “no_comment” and "
                                                  "“not_signed_off”"));
    }
    const QString text = rest.value(0, before.text).trimmed();
    switch (verb) {
    case Verb::Comment:
        if (rest.value(0).trimmed().isEmpty()) {
            return Failure(QStringLiteral("after “comment” comes its text; “no_comment” takes it "
                                          "back"));
        }
        return Annotation{text, false};
    case Verb::FollowUp:
    case Verb::SignedOff:
        return Annotation{text, true};
    case Verb::NoComment:
    case Verb::NotSignedOff:
        return Annotation();
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Result<AnnotationChange, QString>>
parseAnnotationLine(const QString &line, const Catalogue &catalogue, const AnnotationBook &book)
{
    using Parsed = Result<AnnotationChange, QString>;
    const QStringList words = splitWords(line);
    const auto ofNumber = verbAt(words, kNumberWords);
    const auto verb = ofNumber ? ofNumber : verbAt(words, kMonthWords);
    if (!verb) {
        return std::nullopt;
    }
    const auto subject = subjectOf(words, ofNumber.has_value(), catalogue);
    if (!subject) {
        return Parsed(Failure(subject.error()));
    }
    const Annotation before = book.at(*subject);
    return parseSaid(*verb, words.mid((ofNumber ? kNumberWords : kMonthWords) + 1), before)
        .map([&](const Annotation &after) {
            return AnnotationChange{*subject, before, after};
        });
}

} // namespace mm
