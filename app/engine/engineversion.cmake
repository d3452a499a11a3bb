# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DSOURCE_DIR=… -DTEMPLATE=… -DOUTPUT=… -P engineversion.cmake
# Writes OUTPUT from TEMPLATE with a hash over the code that decides what the engine finds.

set(all "")
foreach(folder IN ITEMS base text model lexicons segmentation extraction engine)
  file(GLOB_RECURSE files ${SOURCE_DIR}/app/${folder}/*.cpp ${SOURCE_DIR}/app/${folder}/*.h)
  list(SORT files)
  foreach(file IN LISTS files)
    file(SHA256 ${file} hash)
    string(APPEND all ${hash})
  endforeach()
endforeach()
string(SHA256 ENGINE_HASH "${all}")
string(SUBSTRING ${ENGINE_HASH} 0 12 ENGINE_HASH)
configure_file(${TEMPLATE} ${OUTPUT} @ONLY)
