// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mm {

/// From where on a number is remarkable. The data files may set each by its name here.
struct RuleLimits {
    double jumpRatio = 2.0; ///< C7: more than so many times the month before, or less than 1 / that
    int jumpAtLeast = 100; ///< C7: … and a difference of more than this
    double yearPercent = 300; ///< C8: change to the same month of the year before, in percent
    int yearAtLeast = 100; ///< C8: … and a difference of more than this
    int repeatedAtLeast = 50; ///< C9: the same number again is remarkable above this
    double unknownShare = 0.10; ///< C10
    int unknownAtLeast = 50; ///< C10: … of a total of at least this
    double childrenShareRatio = 2.0; ///< C11
    int childrenAtLeast = 20; ///< C11
    double womenShare = 0.60; ///< C17: women among women and men
    int womenAtLeast = 50; ///< C17: … of at least so many
    int sameMonthAtLeast = 3; ///< C15: so many figures equal to those of the month before
    int roundedTo = 100; ///< C20: a multiple of this that replaces a number near it is rounded
};

} // namespace mm
