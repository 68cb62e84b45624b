# The one place where compiler flags are decided: every target of ours links aviso_flags.
add_library(aviso_flags INTERFACE)
target_compile_definitions(aviso_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 ZX_USE_UTF8 AVISO_VERSION="${PROJECT_VERSION}")
target_include_directories(aviso_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(aviso_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual)
if(AVISO_WARNINGS_AS_ERRORS)
  target_compile_options(aviso_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # ccache can only store a precompiled header that the preprocessor can see.
  # g++ 12 sees uninitialised values in inlined standard library code; the sanitizers look for real ones.
  target_compile_options(aviso_flags INTERFACE -fpch-preprocess -Wno-maybe-uninitialized)
else()
  # Qt 6.4 macros trip over checks that are younger than they are.
  target_compile_options(aviso_flags INTERFACE -Wno-unknown-warning-option -Wno-gnu-zero-variadic-macro-arguments)
endif()
if(AVISO_SANITIZE OR AVISO_FUZZ)
  target_compile_options(aviso_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  target_link_options(aviso_flags INTERFACE -fsanitize=address,undefined)
endif()
if(AVISO_FUZZ)
  # Through a precompiled header clang forgets that libstdc++ uses its deprecated parts on purpose.
  target_compile_options(aviso_flags INTERFACE -fsanitize=fuzzer-no-link -Wno-deprecated-declarations)
endif()
