#pragma once
// Finds every byte of a block that can mean something in a CSV file: quote, delimiter, LF and CR.
// No state is carried, so blocks can be indexed in any order and on any thread.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

/// What one pass over a block found.
typedef struct {
  /// Positions written.
  size_t count;
  /// Not 0 when a byte is 0x80 or above, so that pure ASCII needs no validation.
  uint8_t has_high;
  /// Not 0 when a byte is NUL.
  uint8_t has_nul;
} cscan_index_result;

/// Writes the positions of the set bits; `out` needs room for 8 more than there are.
static inline uint32_t *cscan_flatten(uint64_t bits, uint32_t base, uint32_t *out) {
  const int count = __builtin_popcountll(bits);
  uint32_t *next = out;
  while (bits) {
    for (int i = 0; i < 8; i++) {
      next[i] = base + (uint32_t)__builtin_ctzll(bits | (1ull << 63));
      bits &= bits - 1;
    }
    next += 8;
  }
  return out + count;
}

/// The bytes behind the last full 64, one by one.
static inline void cscan_index_tail(
    const uint8_t *bytes, size_t from, size_t size, uint8_t quote, uint8_t delimiter,
    uint32_t **out, cscan_index_result *result) {
  uint32_t *next = *out;
  for (size_t i = from; i < size; i++) {
    const uint8_t byte = bytes[i];
    if (byte == quote || byte == delimiter || byte == '\n' || byte == '\r') *next++ = (uint32_t)i;
    result->has_high |= byte & 0x80;
    result->has_nul |= byte == 0;
  }
  *out = next;
}

#if defined(__x86_64__)

__attribute__((target("avx2,bmi,popcnt"))) static inline size_t cscan_index_avx2(
    const uint8_t *bytes, size_t size, uint8_t quote, uint8_t delimiter, uint32_t **out,
    cscan_index_result *result) {
  const __m256i q = _mm256_set1_epi8((char)quote), d = _mm256_set1_epi8((char)delimiter);
  const __m256i lf = _mm256_set1_epi8('\n'), cr = _mm256_set1_epi8('\r');
  __m256i any = _mm256_setzero_si256(), least = _mm256_set1_epi8((char)0xFF);
  uint32_t *next = *out;
  size_t i = 0;
  for (; i + 64 <= size; i += 64) {
    uint64_t bits = 0;
    for (int half = 0; half < 2; half++) {
      const __m256i v = _mm256_loadu_si256((const __m256i *)(bytes + i + 32 * half));
      const __m256i hit = _mm256_or_si256(
          _mm256_or_si256(_mm256_cmpeq_epi8(v, q), _mm256_cmpeq_epi8(v, d)),
          _mm256_or_si256(_mm256_cmpeq_epi8(v, lf), _mm256_cmpeq_epi8(v, cr)));
      any = _mm256_or_si256(any, v);
      least = _mm256_min_epu8(least, v);
      bits |= (uint64_t)(uint32_t)_mm256_movemask_epi8(hit) << (32 * half);
    }
    next = cscan_flatten(bits, (uint32_t)i, next);
  }
  const __m256i nul = _mm256_cmpeq_epi8(least, _mm256_setzero_si256());
  result->has_high |= _mm256_movemask_epi8(any) != 0;
  result->has_nul |= _mm256_movemask_epi8(nul) != 0;
  *out = next;
  return i;
}

static inline size_t cscan_index_simd(
    const uint8_t *bytes, size_t size, uint8_t quote, uint8_t delimiter, uint32_t **out,
    cscan_index_result *result) {
  const __m128i q = _mm_set1_epi8((char)quote), d = _mm_set1_epi8((char)delimiter);
  const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
  __m128i any = _mm_setzero_si128(), least = _mm_set1_epi8((char)0xFF);
  uint32_t *next = *out;
  size_t i = 0;
  for (; i + 64 <= size; i += 64) {
    uint64_t bits = 0;
    for (int part = 0; part < 4; part++) {
      const __m128i v = _mm_loadu_si128((const __m128i *)(bytes + i + 16 * part));
      const __m128i hit = _mm_or_si128(
          _mm_or_si128(_mm_cmpeq_epi8(v, q), _mm_cmpeq_epi8(v, d)),
          _mm_or_si128(_mm_cmpeq_epi8(v, lf), _mm_cmpeq_epi8(v, cr)));
      any = _mm_or_si128(any, v);
      least = _mm_min_epu8(least, v);
      bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(hit) << (16 * part);
    }
    next = cscan_flatten(bits, (uint32_t)i, next);
  }
  const __m128i nul = _mm_cmpeq_epi8(least, _mm_setzero_si128());
  result->has_high |= _mm_movemask_epi8(any) != 0;
  result->has_nul |= _mm_movemask_epi8(nul) != 0;
  *out = next;
  return i;
}

static inline size_t cscan_index_blocks(
    const uint8_t *bytes, size_t size, uint8_t quote, uint8_t delimiter, uint32_t **out,
    cscan_index_result *result) {
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"))
    return cscan_index_avx2(bytes, size, quote, delimiter, out, result);
  return cscan_index_simd(bytes, size, quote, delimiter, out, result);
}

#elif defined(__aarch64__)

static inline uint64_t cscan_movemask_neon(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
  const uint8x16_t weight = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t low = vpaddq_u8(vandq_u8(a, weight), vandq_u8(b, weight));
  const uint8x16_t high = vpaddq_u8(vandq_u8(c, weight), vandq_u8(d, weight));
  const uint8x16_t sum = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sum, sum)), 0);
}

static inline size_t cscan_index_blocks(
    const uint8_t *bytes, size_t size, uint8_t quote, uint8_t delimiter, uint32_t **out,
    cscan_index_result *result) {
  const uint8x16_t q = vdupq_n_u8(quote), d = vdupq_n_u8(delimiter);
  const uint8x16_t lf = vdupq_n_u8('\n'), cr = vdupq_n_u8('\r');
  uint8x16_t any = vdupq_n_u8(0), least = vdupq_n_u8(0xFF), hit[4];
  uint32_t *next = *out;
  size_t i = 0;
  for (; i + 64 <= size; i += 64) {
    for (int part = 0; part < 4; part++) {
      const uint8x16_t v = vld1q_u8(bytes + i + 16 * part);
      hit[part] = vorrq_u8(
          vorrq_u8(vceqq_u8(v, q), vceqq_u8(v, d)), vorrq_u8(vceqq_u8(v, lf), vceqq_u8(v, cr)));
      any = vorrq_u8(any, v);
      least = vminq_u8(least, v);
    }
    next = cscan_flatten(
        cscan_movemask_neon(hit[0], hit[1], hit[2], hit[3]), (uint32_t)i, next);
  }
  result->has_high |= vmaxvq_u8(any) >= 0x80;
  result->has_nul |= vminvq_u8(least) == 0;
  *out = next;
  return i;
}

#else

/// 0x80 in every byte of `word` that is 0.
static inline uint64_t cscan_zero_bytes(uint64_t word) {
  const uint64_t low = 0x7F7F7F7F7F7F7F7Full;
  return ~(((word & low) + low) | word | low);
}

static inline size_t cscan_index_blocks(
    const uint8_t *bytes, size_t size, uint8_t quote, uint8_t delimiter, uint32_t **out,
    cscan_index_result *result) {
  const uint64_t ones = 0x0101010101010101ull;
  size_t i = 0;
  for (; i + 8 <= size; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, 8);
    const uint64_t hit = cscan_zero_bytes(word ^ (ones * quote)) |
                         cscan_zero_bytes(word ^ (ones * delimiter)) |
                         cscan_zero_bytes(word ^ (ones * '\n')) |
                         cscan_zero_bytes(word ^ (ones * '\r'));
    const uint64_t odd = (word & (ones * 0x80)) | cscan_zero_bytes(word);
    if (hit | odd) cscan_index_tail(bytes, i, i + 8, quote, delimiter, out, result);
  }
  return i;
}

#endif

/// Writes the position of every quote, delimiter, LF and CR to `out`, which needs `size` + 64 places.
static inline cscan_index_result cscan_index(
    const uint8_t *bytes, size_t size, uint8_t quote, uint8_t delimiter, uint32_t *out) {
  cscan_index_result result = {0, 0, 0};
  uint32_t *next = out;
  const size_t done = cscan_index_blocks(bytes, size, quote, delimiter, &next, &result);
  cscan_index_tail(bytes, done, size, quote, delimiter, &next, &result);
  result.count = (size_t)(next - out);
  return result;
}
