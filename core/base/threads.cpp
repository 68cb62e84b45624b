#include "core/base/threads.h"

namespace aviso {

namespace {
thread_local bool paintsHere = false;
} // namespace

void markGuiThread()
{
    paintsHere = true;
}

bool isGuiThread()
{
    return paintsHere;
}

} // namespace aviso
