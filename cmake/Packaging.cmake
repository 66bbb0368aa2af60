# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program, and the Debian package.
set(app_id org.mixedmovements.Analyst)
set(packaging "${PROJECT_SOURCE_DIR}/packaging")
install(FILES "${packaging}/${app_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${packaging}/${app_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${packaging}/${app_id}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME ${app_id}.xml)
install(FILES "${packaging}/${app_id}.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${PROJECT_SOURCE_DIR}/docs/mixed-movements.1"
    DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${packaging}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/mixed-movements")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mixed-movements)
set(CPACK_PACKAGE_VENDOR "Mixed Movements")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "statistics of mixed movements, from sheets to factsheet")
set(CPACK_PACKAGE_DESCRIPTION
"Reads the monthly workbooks of reporting offices, checks them, keeps every
number with its source and history, compares any two periods, and makes
charts, maps and the factsheet. Has a window and a command line.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Mixed Movements Analyst developers <maintainers@mixedmovements.invalid>")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no tool finds them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql")
include(CPack)
