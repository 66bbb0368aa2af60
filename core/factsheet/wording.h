// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <cstddef>
#include <cstdint>
#include <span>

namespace mm {

/// Every text an edition style has to provide. None, One and Many are chosen by the count.
enum class Wording : std::uint8_t {
    // sentences
    MovementsNone,
    MovementsOne,
    MovementsMany,
    PresentNone,
    PresentOne,
    PresentMany,
    ChildrenNone, ///< clause inside the sentence on presence
    ChildrenOne,
    ChildrenMany,
    SharesRanked,
    SharesAll, ///< everybody is in one country
    SharesSinglePerson,
    OutsideNone,
    OutsideOne,
    OutsideMany,
    UascNone,
    UascOne,
    UascMany,
    CountryArrivalsNone, ///< on the page of one country
    CountryArrivalsOne,
    CountryArrivalsMany,
    // further sentences
    UascShare,
    ArrivalsWhole,
    ArrivalsRose, ///< countries where arrivals rose
    ArrivalsFell,
    ArrivalsUnchanged,
    ArrivalsPlace, ///< one country
    ArrivalsPercent,
    ArrivalsFromTo,
    NationalitiesMostCommon,
    AsylumWhole,
    AsylumIntentionsNone,
    AsylumIntentionsOne,
    AsylumIntentionsMany,
    AsylumApplicationsNone,
    AsylumApplicationsOne,
    AsylumApplicationsMany,
    AsylumRefugeesNone,
    AsylumRefugeesOne,
    AsylumRefugeesMany,
    AsylumSubsidiaryNone,
    AsylumSubsidiaryOne,
    AsylumSubsidiaryMany,
    // clauses on the change against the same period last year
    ChangeRise,
    ChangeFall,
    ChangeFallAlmostAll,
    ChangeSlightRise,
    ChangeSlightFall,
    ChangeEqual,
    ChangeFromToRise, ///< small base: numbers in place of a percent
    ChangeFromToFall,
    ChangeBaseZero,
    ChangeBaseMissing,
    // parts of sentences
    WhenSeveralMonths,
    WhenOneMonth,
    BaseSeveralMonths, ///< "compared to …"
    BaseOneMonth,
    BaseEndOfMonth,
    BaseSamePeriodOf, ///< of a year further back
    AtBaseSeveralMonths, ///< "less than …"
    AtBaseOneMonth,
    AtBaseEndOfMonth,
    AtBaseSamePeriodOf,
    CountRounded,
    CountRoundedUp, ///< the exact number is smaller: "almost 2,000"
    CountRoundedDown, ///< the exact number is larger: "over 2,000"
    CountExact,
    CountAbout, ///< an exact number that may come with a word: "some 2,320"
    Percent,
    PercentInWords,
    ShareLessThanOne,
    ShareMoreThan99,
    ShareEach,
    ShareFollowers,
    ShareFollower,
    // reasons, without full stop
    ReasonRegionNotReported,
    ReasonPlacesNotReported,
    ReasonRegionSuppressed,
    ReasonPlacesSuppressed,
    ReasonProtected,
    ReasonNotApplicable,
    ReasonInconsistent,
    ReasonNoIndicator,
    ReasonNobody,
    ReasonScopeBreak,
    // the page
    PageTitle,
    PageSubtitle,
    PageDate,
    KeyFiguresTitle,
    KeyFiguresSubtitle,
    MovementsTitle,
    MovementsSubtitle,
    AsylumTitle,
    AsylumSubtitle,
    MapTitle,
    MapSubtitle,
    PresentTitle,
    PresentSubtitle,
    ByMonthTitle,
    ByMonthSubtitle,
    NationalitiesTitle,
    NationalitiesSubtitle,
    UascTitle,
    UascSubtitle,
    NotesTitle,
    NotesSubtitle,
    // labels
    LabelPersons,
    LabelInCentres,
    LabelOutside,
    LabelRegion,
    LabelOthers,
    LabelOthersAndUnknown,
    LabelSource,
    LabelNotApplicable,
    LabelNotReported,
    LabelWithheld,
    LabelProvisional,
    LabelAllProvisional, ///< of a picture in which no value is settled
    LabelUnsettled, ///< of values of a picture that are provisional or estimated
    LabelAllUnsettled, ///< of a picture in which all are
    LabelSettled, ///< of a page without provisional figures
    LabelUnpublished, ///< of a page that is no published edition
    AnnotationChange,
    AnnotationFromTo,
    AnnotationLessThanOne,
    AnnotationMoreThan99,
    HeadlineChange,
    LabelCountry, ///< heads a column of countries
    LabelChange, ///< heads a column of changes
    LabelState, ///< identifies the state of the data
    LabelEdition, ///< identifies a published edition
    // notes
    NoteUkraine,
    NoteDoubleCounting,
    NoteEstimate,
    NoteProvisional,
    NoteRounding,
    NoteSharesWithheld,
    NoteDifference,
    NoteParts,
    NoteMissing,
    NoteBaseAsOf,
};

/// Where a text stands in the data file of a style, and which fields may stand in it.
struct WordingRule {
    Wording id;
    QLatin1String path;
    std::span<const QLatin1String> fields;
};

inline constexpr std::size_t kWordingCount = static_cast<std::size_t>(Wording::NoteBaseAsOf) + 1;

/// One rule for every Wording, in the order of the enumeration.
[[nodiscard]] std::span<const WordingRule> wordingRules();

} // namespace mm
