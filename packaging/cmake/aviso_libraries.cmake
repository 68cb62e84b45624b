# Every library from outside, found once. All of them are packages of Debian 12 (packaging/install-deps).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Network Sql Gui Widgets PrintSupport Svg Test LinguistTools)
find_package(PkgConfig REQUIRED)
pkg_check_modules(poppler_qt6 REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(qpdf REQUIRED IMPORTED_TARGET libqpdf)
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND qpdf_VERSION VERSION_LESS 11.4)
  # Up to 11.3 a destructor is defaulted where its class is not complete yet; clang says so as of C++20. A copy of the one
  # header, with the destructor written out, goes before it.
  find_path(AVISO_QPDF_HEADERS qpdf/JSON.hh REQUIRED HINTS ${qpdf_INCLUDE_DIRS})
  file(READ ${AVISO_QPDF_HEADERS}/qpdf/JSON.hh header)
  string(REPLACE "virtual ~JSON_array() = default;" "virtual ~JSON_array() {}" header "${header}")
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/qpdf-for-clang/qpdf/JSON.hh CONTENT "${header}" @ONLY)
  target_include_directories(PkgConfig::qpdf BEFORE INTERFACE ${CMAKE_BINARY_DIR}/qpdf-for-clang)
endif()
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(libcanberra IMPORTED_TARGET libcanberra) # event sounds; else the system's beep
find_package(ZXing REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(Cups REQUIRED)

# zint ships neither a pkg-config nor a CMake file.
find_library(ZINT_LIBRARY zint REQUIRED)
find_path(ZINT_INCLUDE_DIR zint.h REQUIRED)
add_library(zint_lib INTERFACE)
target_link_libraries(zint_lib INTERFACE ${ZINT_LIBRARY})
target_include_directories(zint_lib SYSTEM INTERFACE ${ZINT_INCLUDE_DIR})
