#pragma once
// SHA-256 (FIPS 180-4), with the CPU's own instructions where it has them.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

typedef struct {
  uint32_t state[8];
  uint64_t size;
  uint8_t rest[64];
  int portable_only;
} cscan_sha256;

static const uint32_t cscan_sha256_k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static inline uint32_t cscan_rotate(uint32_t x, int by) { return x >> by | x << (32 - by); }

static inline void cscan_sha256_portable(uint32_t *state, const uint8_t *bytes, size_t blocks) {
  for (; blocks > 0; blocks--, bytes += 64) {
    uint32_t w[64], s[8];
    for (int i = 0; i < 16; i++)
      w[i] = (uint32_t)bytes[4 * i] << 24 | (uint32_t)bytes[4 * i + 1] << 16 |
             (uint32_t)bytes[4 * i + 2] << 8 | bytes[4 * i + 3];
    for (int i = 16; i < 64; i++) {
      const uint32_t a = w[i - 15], b = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + (cscan_rotate(a, 7) ^ cscan_rotate(a, 18) ^ a >> 3) +
             (cscan_rotate(b, 17) ^ cscan_rotate(b, 19) ^ b >> 10);
    }
    memcpy(s, state, sizeof s);
    for (int i = 0; i < 64; i++) {
      const uint32_t e = s[4], a = s[0];
      const uint32_t t1 = s[7] + (cscan_rotate(e, 6) ^ cscan_rotate(e, 11) ^ cscan_rotate(e, 25)) +
                          ((e & s[5]) ^ (~e & s[6])) + cscan_sha256_k[i] + w[i];
      const uint32_t t2 = (cscan_rotate(a, 2) ^ cscan_rotate(a, 13) ^ cscan_rotate(a, 22)) +
                          ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]));
      memmove(s + 1, s, 7 * sizeof *s);
      s[4] += t1;
      s[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) state[i] += s[i];
  }
}

#if defined(__x86_64__)

__attribute__((target("sha,sse4.1,ssse3"))) static inline void cscan_sha256_ni(
    uint32_t *state, const uint8_t *bytes, size_t blocks) {
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bll, 0x0405060700010203ll);
  const __m128i dcba = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(dcba, hgfe, 8), cdgh = _mm_blend_epi16(hgfe, dcba, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i w[4];
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      if (i < 4) {
        w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), swap);
      } else {
        const __m128i last = w[(i + 3) & 3];
        const __m128i sum = _mm_add_epi32(
            _mm_sha256msg1_epu32(w[i & 3], w[(i + 1) & 3]),
            _mm_alignr_epi8(last, w[(i + 2) & 3], 4));
        w[i & 3] = _mm_sha256msg2_epu32(sum, last);
      }
      __m128i k = _mm_add_epi32(
          w[i & 3], _mm_loadu_si128((const __m128i *)(cscan_sha256_k + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, k);
      k = _mm_shuffle_epi32(k, 0x0E);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, k);
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

/// CPUID leaf 7, EBX bit 29; older compilers do not know `__builtin_cpu_supports("sha")`.
static inline int cscan_has_sha(void) {
  uint32_t a = 7, b = 0, c = 0, d = 0;
  __asm__("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  return (b >> 29 & 1) && __builtin_cpu_supports("sse4.1");
}

#endif

static inline void cscan_sha256_blocks(cscan_sha256 *hash, const uint8_t *bytes, size_t blocks) {
#if defined(__x86_64__)
  if (!hash->portable_only) {
    cscan_sha256_ni(hash->state, bytes, blocks);
    return;
  }
#endif
  cscan_sha256_portable(hash->state, bytes, blocks);
}

/// A hash of nothing yet; `portable` keeps it off the CPU's own instructions.
static inline cscan_sha256 cscan_sha256_start(int portable) {
  cscan_sha256 hash = {
      {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab,
       0x5be0cd19},
      0, {0}, 1};
#if defined(__x86_64__)
  hash.portable_only = portable || !cscan_has_sha();
#else
  (void)portable;
#endif
  return hash;
}

static inline void cscan_sha256_add(cscan_sha256 *hash, const uint8_t *bytes, size_t size) {
  const size_t held = hash->size % 64;
  hash->size += size;
  if (held > 0) {
    const size_t missing = 64 - held, taken = size < missing ? size : missing;
    memcpy(hash->rest + held, bytes, taken);
    if (held + taken < 64) return;
    cscan_sha256_blocks(hash, hash->rest, 1);
    bytes += taken;
    size -= taken;
  }
  cscan_sha256_blocks(hash, bytes, size / 64);
  memcpy(hash->rest, bytes + size / 64 * 64, size % 64);
}

/// Writes the 32 bytes of the digest; the hash must not be used afterwards.
static inline void cscan_sha256_finish(cscan_sha256 *hash, uint8_t *digest) {
  const uint64_t bits = hash->size * 8;
  uint8_t end[128] = {0x80};
  const size_t pad = 1 + (119 - hash->size % 64) % 64;
  for (int i = 0; i < 8; i++) end[pad + i] = (uint8_t)(bits >> (56 - 8 * i));
  cscan_sha256_add(hash, end, pad + 8);
  for (int i = 0; i < 32; i++) digest[i] = (uint8_t)(hash->state[i / 4] >> (24 - 8 * (i % 4)));
}
