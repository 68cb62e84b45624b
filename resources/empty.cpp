// The library is its resources.
