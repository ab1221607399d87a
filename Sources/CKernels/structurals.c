#include "CKernels.h"

#if defined(__SSE2__)
#include <emmintrin.h>

static inline uint64_t mask64(const uint8_t *p, __m128i a, __m128i b, __m128i c, __m128i d,
                              __m128i e) {
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    __m128i x = _mm_loadu_si128((const __m128i *)(p + 16 * i));
    __m128i hit = _mm_or_si128(_mm_cmpeq_epi8(x, a), _mm_cmpeq_epi8(x, b));
    hit = _mm_or_si128(hit, _mm_or_si128(_mm_cmpeq_epi8(x, c), _mm_cmpeq_epi8(x, d)));
    hit = _mm_or_si128(hit, _mm_cmpeq_epi8(x, e));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(hit) << (16 * i);
  }
  return mask;
}
#endif

size_t ck_find_structurals(const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote,
                           uint8_t escape, uint32_t *positions) {
  uint32_t *out = positions;
  size_t at = 0;
#if defined(__SSE2__)
  const __m128i a = _mm_set1_epi8((char)delimiter), b = _mm_set1_epi8((char)quote),
                c = _mm_set1_epi8((char)escape), d = _mm_set1_epi8('\n'),
                e = _mm_set1_epi8('\r');
  for (; at + 64 <= count; at += 64) {
    uint64_t mask = mask64(bytes + at, a, b, c, d, e);
    while (mask) {
      *out++ = (uint32_t)(at + (size_t)__builtin_ctzll(mask));
      mask &= mask - 1;
    }
  }
#endif
  for (; at < count; at++) {
    uint8_t x = bytes[at];
    if (x == delimiter || x == quote || x == escape || x == '\n' || x == '\r')
      *out++ = (uint32_t)at;
  }
  return (size_t)(out - positions);
}
