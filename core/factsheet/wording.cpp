// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/wording.h"

#include <array>

namespace mm {

namespace {

using Field = QLatin1String;

constexpr std::array kMovements{Field("when"), Field("count"), Field("change"), Field("region")};
constexpr std::array kPresent{Field("month"), Field("count"), Field("about"), Field("children"),
                              Field("region")};
constexpr std::array kCount{Field("count")};
constexpr std::array kShares{Field("share"), Field("places"), Field("followers")};
constexpr std::array kPlace{Field("place")};
constexpr std::array kStock{Field("month"), Field("count"), Field("region")};
constexpr std::array kChildrenShare{Field("share"), Field("month"), Field("region")};
constexpr std::array kArrivals{Field("when"), Field("clauses"), Field("base"), Field("at_base")};
constexpr std::array kArrivalsPercent{Field("place"), Field("percent")};
constexpr std::array kArrivalsFromTo{Field("place"), Field("from"), Field("to")};
constexpr std::array kMostCommon{Field("list"), Field("month"), Field("region")};
constexpr std::array kAsylum{Field("when"), Field("list"), Field("region")};
constexpr std::array kPercent{Field("percent"), Field("article"), Field("base"), Field("at_base")};
constexpr std::array kBase{Field("base"), Field("at_base")};
constexpr std::array kLimit{Field("limit"), Field("base"), Field("at_base")};
constexpr std::array kShareLimit{Field("limit")};
constexpr std::array kFromTo{Field("from"), Field("to"), Field("base"), Field("at_base")};
constexpr std::array kYear{Field("year")};
constexpr std::array kMissingBase{Field("base"), Field("reason")};
constexpr std::array kSpan{Field("first"), Field("last")};
constexpr std::array kMonth{Field("month")};
constexpr std::array kNumber{Field("number")};
constexpr std::array kShare{Field("share")};
constexpr std::array kList{Field("list")};
constexpr std::array kFollower{Field("places"), Field("share")};
constexpr std::array kReason{Field("places"), Field("months"), Field("region")};
constexpr std::array kNotApplicable{Field("reason")};
constexpr std::array kPage{Field("when"),       Field("period"),    Field("base_period"),
                           Field("year"),       Field("base_year"), Field("month"),
                           Field("month_name"), Field("last_day"),  Field("region")};
constexpr std::array kSource{Field("source")};
constexpr std::array kAnnotationFromTo{Field("from"), Field("to")};
constexpr std::array kHeadlineChange{Field("change"), Field("base_period")};
constexpr std::array kState{Field("state")};
constexpr std::array kEdition{Field("edition")};
constexpr std::array kMissing{Field("reason")};
constexpr std::array kDifference{Field("sum"), Field("stored")};
constexpr std::array kMissingFigure{Field("what"), Field("reason")};
constexpr std::array kAsOf{Field("as_of")};

constexpr std::array kRules{
    WordingRule{Wording::MovementsNone, Field("sentences/mixed_movements/none"), kMovements},
    WordingRule{Wording::MovementsOne, Field("sentences/mixed_movements/one"), kMovements},
    WordingRule{Wording::MovementsMany, Field("sentences/mixed_movements/many"), kMovements},
    WordingRule{Wording::PresentNone, Field("sentences/present/none"), kPresent},
    WordingRule{Wording::PresentOne, Field("sentences/present/one"), kPresent},
    WordingRule{Wording::PresentMany, Field("sentences/present/many"), kPresent},
    WordingRule{Wording::ChildrenNone, Field("sentences/children/none"), kCount},
    WordingRule{Wording::ChildrenOne, Field("sentences/children/one"), kCount},
    WordingRule{Wording::ChildrenMany, Field("sentences/children/many"), kCount},
    WordingRule{Wording::SharesRanked, Field("sentences/shares/ranked"), kShares},
    WordingRule{Wording::SharesAll, Field("sentences/shares/all"), kPlace},
    WordingRule{Wording::SharesSinglePerson, Field("sentences/shares/single_person"), kPlace},
    WordingRule{Wording::OutsideNone, Field("sentences/outside/none"), kStock},
    WordingRule{Wording::OutsideOne, Field("sentences/outside/one"), kStock},
    WordingRule{Wording::OutsideMany, Field("sentences/outside/many"), kStock},
    WordingRule{Wording::UascNone, Field("sentences/uasc/none"), kStock},
    WordingRule{Wording::UascOne, Field("sentences/uasc/one"), kStock},
    WordingRule{Wording::UascMany, Field("sentences/uasc/many"), kStock},
    WordingRule{Wording::CountryArrivalsNone, Field("sentences/country_arrivals/none"), kMovements},
    WordingRule{Wording::CountryArrivalsOne, Field("sentences/country_arrivals/one"), kMovements},
    WordingRule{Wording::CountryArrivalsMany, Field("sentences/country_arrivals/many"), kMovements},
    WordingRule{Wording::UascShare, Field("sentences/uasc/share"), kChildrenShare},
    WordingRule{Wording::ArrivalsWhole, Field("sentences/arrivals/whole"), kArrivals},
    WordingRule{Wording::ArrivalsRose, Field("sentences/arrivals/rose"), kList},
    WordingRule{Wording::ArrivalsFell, Field("sentences/arrivals/fell"), kList},
    WordingRule{Wording::ArrivalsUnchanged, Field("sentences/arrivals/unchanged"), kList},
    WordingRule{Wording::ArrivalsPlace, Field("sentences/arrivals/place"), kPlace},
    WordingRule{Wording::ArrivalsPercent, Field("sentences/arrivals/percent"), kArrivalsPercent},
    WordingRule{Wording::ArrivalsFromTo, Field("sentences/arrivals/from_to"), kArrivalsFromTo},
    WordingRule{Wording::NationalitiesMostCommon, Field("sentences/nationalities/most_common"),
                kMostCommon},
    WordingRule{Wording::AsylumWhole, Field("sentences/asylum/whole"), kAsylum},
    WordingRule{Wording::AsylumIntentionsNone, Field("sentences/asylum/intentions/none"), kCount},
    WordingRule{Wording::AsylumIntentionsOne, Field("sentences/asylum/intentions/one"), kCount},
    WordingRule{Wording::AsylumIntentionsMany, Field("sentences/asylum/intentions/many"), kCount},
    WordingRule{Wording::AsylumApplicationsNone, Field("sentences/asylum/applications/none"),
                kCount},
    WordingRule{Wording::AsylumApplicationsOne, Field("sentences/asylum/applications/one"), kCount},
    WordingRule{Wording::AsylumApplicationsMany, Field("sentences/asylum/applications/many"),
                kCount},
    WordingRule{Wording::AsylumRefugeesNone, Field("sentences/asylum/refugee_status/none"), kCount},
    WordingRule{Wording::AsylumRefugeesOne, Field("sentences/asylum/refugee_status/one"), kCount},
    WordingRule{Wording::AsylumRefugeesMany, Field("sentences/asylum/refugee_status/many"), kCount},
    WordingRule{Wording::AsylumSubsidiaryNone, Field("sentences/asylum/subsidiary_protection/none"),
                kCount},
    WordingRule{Wording::AsylumSubsidiaryOne, Field("sentences/asylum/subsidiary_protection/one"),
                kCount},
    WordingRule{Wording::AsylumSubsidiaryMany, Field("sentences/asylum/subsidiary_protection/many"),
                kCount},
    WordingRule{Wording::ChangeRise, Field("change/rise"), kPercent},
    WordingRule{Wording::ChangeFall, Field("change/fall"), kPercent},
    WordingRule{Wording::ChangeFallAlmostAll, Field("change/fall_almost_all"), kLimit},
    WordingRule{Wording::ChangeSlightRise, Field("change/slight_rise"), kLimit},
    WordingRule{Wording::ChangeSlightFall, Field("change/slight_fall"), kLimit},
    WordingRule{Wording::ChangeEqual, Field("change/equal"), kBase},
    WordingRule{Wording::ChangeFromToRise, Field("change/from_to_rise"), kFromTo},
    WordingRule{Wording::ChangeFromToFall, Field("change/from_to_fall"), kFromTo},
    WordingRule{Wording::ChangeBaseZero, Field("change/base_zero"), kBase},
    WordingRule{Wording::ChangeBaseMissing, Field("change/base_missing"), kMissingBase},
    WordingRule{Wording::WhenSeveralMonths, Field("parts/when/several_months"), kSpan},
    WordingRule{Wording::WhenOneMonth, Field("parts/when/one_month"), kMonth},
    WordingRule{Wording::BaseSeveralMonths, Field("parts/base/several_months"), {}},
    WordingRule{Wording::BaseOneMonth, Field("parts/base/one_month"), kMonth},
    WordingRule{Wording::BaseEndOfMonth, Field("parts/base/end_of_month"), kMonth},
    WordingRule{Wording::BaseSamePeriodOf, Field("parts/base/same_period_of"), kYear},
    WordingRule{Wording::AtBaseSeveralMonths, Field("parts/at_base/several_months"), {}},
    WordingRule{Wording::AtBaseOneMonth, Field("parts/at_base/one_month"), kMonth},
    WordingRule{Wording::AtBaseEndOfMonth, Field("parts/at_base/end_of_month"), kMonth},
    WordingRule{Wording::AtBaseSamePeriodOf, Field("parts/at_base/same_period_of"), kYear},
    WordingRule{Wording::CountRounded, Field("parts/count/rounded"), kNumber},
    WordingRule{Wording::CountRoundedUp, Field("parts/count/rounded_up"), kNumber},
    WordingRule{Wording::CountRoundedDown, Field("parts/count/rounded_down"), kNumber},
    WordingRule{Wording::CountExact, Field("parts/count/exact"), kNumber},
    WordingRule{Wording::CountAbout, Field("parts/count/about"), kNumber},
    WordingRule{Wording::Percent, Field("parts/percent/digits"), kNumber},
    WordingRule{Wording::PercentInWords, Field("parts/percent/words"), kNumber},
    WordingRule{Wording::ShareLessThanOne, Field("parts/share/less_than_one"), kShareLimit},
    WordingRule{Wording::ShareMoreThan99, Field("parts/share/more_than_99"), kShareLimit},
    WordingRule{Wording::ShareEach, Field("parts/share/each"), kShare},
    WordingRule{Wording::ShareFollowers, Field("parts/share/followers"), kList},
    WordingRule{Wording::ShareFollower, Field("parts/share/follower"), kFollower},
    WordingRule{Wording::ReasonRegionNotReported, Field("reasons/region_not_reported"), kReason},
    WordingRule{Wording::ReasonPlacesNotReported, Field("reasons/places_not_reported"), kReason},
    WordingRule{Wording::ReasonRegionSuppressed, Field("reasons/region_suppressed"), kReason},
    WordingRule{Wording::ReasonPlacesSuppressed, Field("reasons/places_suppressed"), kReason},
    WordingRule{Wording::ReasonProtected, Field("reasons/protected"), kReason},
    WordingRule{Wording::ReasonNotApplicable, Field("reasons/not_applicable"), kNotApplicable},
    WordingRule{Wording::ReasonInconsistent, Field("reasons/inconsistent"), {}},
    WordingRule{Wording::ReasonNoIndicator, Field("reasons/no_indicator"), {}},
    WordingRule{Wording::ReasonNobody, Field("reasons/nobody"), {}},
    WordingRule{Wording::ReasonScopeBreak, Field("reasons/scope_break"), kReason},
    WordingRule{Wording::PageTitle, Field("page/title"), kPage},
    WordingRule{Wording::PageSubtitle, Field("page/subtitle"), kPage},
    WordingRule{Wording::PageDate, Field("page/date"), kPage},
    WordingRule{Wording::KeyFiguresTitle, Field("blocks/key_figures/title"), kPage},
    WordingRule{Wording::KeyFiguresSubtitle, Field("blocks/key_figures/subtitle"), kPage},
    WordingRule{Wording::MovementsTitle, Field("blocks/mixed_movements/title"), kPage},
    WordingRule{Wording::MovementsSubtitle, Field("blocks/mixed_movements/subtitle"), kPage},
    WordingRule{Wording::AsylumTitle, Field("blocks/asylum/title"), kPage},
    WordingRule{Wording::AsylumSubtitle, Field("blocks/asylum/subtitle"), kPage},
    WordingRule{Wording::MapTitle, Field("blocks/map/title"), kPage},
    WordingRule{Wording::MapSubtitle, Field("blocks/map/subtitle"), kPage},
    WordingRule{Wording::PresentTitle, Field("blocks/present/title"), kPage},
    WordingRule{Wording::PresentSubtitle, Field("blocks/present/subtitle"), kPage},
    WordingRule{Wording::ByMonthTitle, Field("blocks/present_by_month/title"), kPage},
    WordingRule{Wording::ByMonthSubtitle, Field("blocks/present_by_month/subtitle"), kPage},
    WordingRule{Wording::NationalitiesTitle, Field("blocks/nationalities/title"), kPage},
    WordingRule{Wording::NationalitiesSubtitle, Field("blocks/nationalities/subtitle"), kPage},
    WordingRule{Wording::UascTitle, Field("blocks/uasc/title"), kPage},
    WordingRule{Wording::UascSubtitle, Field("blocks/uasc/subtitle"), kPage},
    WordingRule{Wording::NotesTitle, Field("blocks/notes/title"), kPage},
    WordingRule{Wording::NotesSubtitle, Field("blocks/notes/subtitle"), kPage},
    WordingRule{Wording::LabelPersons, Field("labels/persons"), {}},
    WordingRule{Wording::LabelInCentres, Field("labels/in_centres"), {}},
    WordingRule{Wording::LabelOutside, Field("labels/outside"), {}},
    WordingRule{Wording::LabelRegion, Field("labels/region"), {}},
    WordingRule{Wording::LabelOthers, Field("labels/others"), {}},
    WordingRule{Wording::LabelOthersAndUnknown, Field("labels/others_and_unknown"), {}},
    WordingRule{Wording::LabelSource, Field("labels/source"), kSource},
    WordingRule{Wording::LabelNotApplicable, Field("labels/not_applicable"), {}},
    WordingRule{Wording::LabelNotReported, Field("labels/not_reported"), {}},
    WordingRule{Wording::LabelWithheld, Field("labels/withheld"), {}},
    WordingRule{Wording::LabelProvisional, Field("labels/provisional"), {}},
    WordingRule{Wording::LabelAllProvisional, Field("labels/all_provisional"), {}},
    WordingRule{Wording::LabelUnsettled, Field("labels/unsettled"), {}},
    WordingRule{Wording::LabelAllUnsettled, Field("labels/all_unsettled"), {}},
    WordingRule{Wording::LabelSettled, Field("labels/settled"), {}},
    WordingRule{Wording::LabelUnpublished, Field("labels/unpublished"), {}},
    WordingRule{Wording::AnnotationChange, Field("labels/change"), kNumber},
    WordingRule{Wording::AnnotationFromTo, Field("labels/from_to"), kAnnotationFromTo},
    WordingRule{Wording::AnnotationLessThanOne, Field("labels/less_than_one"), kShareLimit},
    WordingRule{Wording::AnnotationMoreThan99, Field("labels/more_than_99"), kShareLimit},
    WordingRule{Wording::HeadlineChange, Field("labels/headline_change"), kHeadlineChange},
    WordingRule{Wording::LabelCountry, Field("labels/country"), {}},
    WordingRule{Wording::LabelChange, Field("labels/change_heading"), {}},
    WordingRule{Wording::LabelState, Field("labels/state"), kState},
    WordingRule{Wording::LabelEdition, Field("labels/edition"), kEdition},
    WordingRule{Wording::NoteUkraine, Field("notes/ukraine"), {}},
    WordingRule{Wording::NoteDoubleCounting, Field("notes/double_counting"), {}},
    WordingRule{Wording::NoteEstimate, Field("notes/estimate"), {}},
    WordingRule{Wording::NoteProvisional, Field("notes/provisional"), {}},
    WordingRule{Wording::NoteRounding, Field("notes/rounding"), {}},
    WordingRule{Wording::NoteSharesWithheld, Field("notes/shares_withheld"), kMissing},
    WordingRule{Wording::NoteDifference, Field("notes/difference"), kDifference},
    WordingRule{Wording::NoteParts, Field("notes/parts"), kDifference},
    WordingRule{Wording::NoteMissing, Field("notes/missing"), kMissingFigure},
    WordingRule{Wording::NoteBaseAsOf, Field("notes/base_as_of"), kAsOf},
};

static_assert(kRules.size() == kWordingCount);

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (static_cast<std::size_t>(kRules[i].id) != i) {
            return false;
        }
    }
    return true;
}

static_assert(inOrder());

} // namespace

std::span<const WordingRule> wordingRules()
{
    return kRules;
}

} // namespace mm
