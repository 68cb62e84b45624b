#pragma once

namespace aviso {

/// Marks the calling thread as the one that paints. Doors that block (store, network) assert that they are not
/// used there. A program without a window marks none.
void markGuiThread();

/// True on the thread that was marked.
bool isGuiThread();

} // namespace aviso
