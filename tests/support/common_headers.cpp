// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the headers that tests have in common; see mm_test_headers().
int main()
{
    return 0;
}
