#pragma once
// Precompiled for speed only: every file includes what it uses (the tidy preset builds without this one).
#include "core/pch.h"

#include <QtWidgets>
