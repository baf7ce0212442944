#pragma once

#include "structural_index.h"
#include "utf8.h"
#include "sha256.h"
