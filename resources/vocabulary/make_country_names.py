#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes country_names.json: names of countries as the Unicode CLDR gives them, through ICU.

Needs libicuuc (Debian: libicu72), nothing else. Run in this folder; the result is kept in the
repository, so that a build does not depend on the version of ICU.
"""

import ctypes
import ctypes.util
import json
import re

LOCALES = ["en", "sq", "bs", "bs_Cyrl", "hr", "sr", "sr_Latn", "sr_Latn_ME", "sr_Latn_BA", "mk"]


def icu():
    path = ctypes.util.find_library("icuuc")
    version = re.search(r"\.so\.(\d+)", path).group(1)
    library = ctypes.CDLL(path)
    return library, "_" + version


def names(library, suffix, region):
    display = getattr(library, "uloc_getDisplayCountry" + suffix)
    found = []
    for locale in LOCALES:
        buffer = (ctypes.c_uint16 * 200)()
        status = ctypes.c_int(0)
        length = display(("und_" + region).encode(), locale.encode(), buffer, 200,
                         ctypes.byref(status))
        name = bytes(buffer)[: 2 * length].decode("utf-16-le")
        if status.value <= 0 and name and name != region and name not in found:
            found.append(name)
    return found


def main():
    library, suffix = icu()
    library.__getattr__("uloc_getISOCountries" + suffix).restype = ctypes.POINTER(ctypes.c_char_p)
    iso3 = getattr(library, "uloc_getISO3Country" + suffix)
    iso3.restype = ctypes.c_char_p
    regions = getattr(library, "uloc_getISOCountries" + suffix)()
    countries = []
    i = 0
    while regions[i]:
        region = regions[i].decode()
        code = iso3(("und_" + region).encode()).decode()
        if code:
            countries.append({"iso3": code, "iso2": region,
                              "names": names(library, suffix, region)})
        i += 1
    countries.sort(key=lambda country: country["iso3"])
    lines = ",\n".join("    " + json.dumps(country, ensure_ascii=False) for country in countries)
    with open("country_names.json", "w", encoding="utf-8") as file:
        file.write('{\n  "format_version": 1,\n'
                   '  "source": "Unicode CLDR through ICU %s, by make_country_names.py; Unicode '
                   'licence. Languages: %s.",\n' % (suffix[1:], " ".join(LOCALES)))
        file.write('  "countries": [\n' + lines + "\n  ]\n}\n")


main()
