# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Widgets Charts Sql Svg PrintSupport Concurrent Test LinguistTools)
qt_standard_project_setup()
set(CMAKE_AUTOUIC OFF)
find_package(PkgConfig REQUIRED)
find_package(EXPAT REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(SQLite3 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
# libzip's own CMake package names tools that Debian ships in another package.
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(DEFLATE REQUIRED IMPORTED_TARGET libdeflate)
