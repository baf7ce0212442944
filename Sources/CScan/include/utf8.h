#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// The length of the well-formed UTF-8 character at `bytes`, or 0 (Unicode 16, table 3-7).
static inline size_t cscan_utf8_length(const uint8_t *bytes, size_t size) {
  const uint8_t lead = bytes[0];
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || size < 2) return 0;
  const uint8_t second = bytes[1];
  if (lead < 0xE0) return (second & 0xC0) == 0x80 ? 2 : 0;
  if ((second & 0xC0) != 0x80 || size < 3 || (bytes[2] & 0xC0) != 0x80) return 0;
  if (lead < 0xF0) {
    if (lead == 0xE0 && second < 0xA0) return 0;
    if (lead == 0xED && second > 0x9F) return 0;
    return 3;
  }
  if (lead > 0xF4 || size < 4 || (bytes[3] & 0xC0) != 0x80) return 0;
  if (lead == 0xF0 && second < 0x90) return 0;
  if (lead == 0xF4 && second > 0x8F) return 0;
  return 4;
}

/// How many bytes from the start are well-formed UTF-8; `size` when all are.
static inline size_t cscan_utf8_prefix(const uint8_t *bytes, size_t size) {
  size_t i = 0;
  while (i < size) {
    uint64_t word, words[4];
    if (i + 32 <= size) {
      memcpy(words, bytes + i, 32);
      if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080ull) == 0) {
        i += 32;
        continue;
      }
    }
    if (i + 8 <= size && (memcpy(&word, bytes + i, 8), (word & 0x8080808080808080ull) == 0)) {
      i += 8;
      continue;
    }
    const size_t length = cscan_utf8_length(bytes + i, size - i);
    if (length == 0) return i;
    i += length;
  }
  return size;
}

/// How many characters of several bytes a well-formed text has.
static inline size_t cscan_utf8_leads(const uint8_t *bytes, size_t size) {
  size_t count = 0;
  for (size_t i = 0; i < size; i++) count += bytes[i] >= 0xC0;
  return count;
}
