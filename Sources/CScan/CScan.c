// Everything is static inline in include/; a C target needs one file of its own.
#include "CScan.h"
