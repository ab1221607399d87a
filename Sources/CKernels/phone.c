#include "CKernelsPhone.h"

#if defined(__SSE2__)
#include <emmintrin.h>

static inline __m128i within(__m128i bytes, char first, char size) {
  __m128i offset = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
  return _mm_cmpeq_epi8(_mm_min_epu8(offset, _mm_set1_epi8((char)(size - 1))), offset);
}

// The bytes among the 16 at `p` that are or may begin a digit.
static inline uint32_t candidates(const uint8_t *p) {
  __m128i bytes = _mm_loadu_si128((const __m128i *)p);
  __m128i wide = _mm_or_si128(within(bytes, (char)0xD9, 3),
                              _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)0xEF)));
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(within(bytes, '0', 10), wide));
}
#endif

static inline int begins_digit(const uint8_t *bytes, size_t left) {
  if ((uint8_t)(bytes[0] - '0') < 10) return 1;
  if (bytes[0] < 0xD9 || left < 2) return 0;
  if (bytes[0] == 0xD9) return (uint8_t)(bytes[1] - 0xA0) < 10;
  if (bytes[0] == 0xDB) return (uint8_t)(bytes[1] - 0xB0) < 10;
  return bytes[0] == 0xEF && left >= 3 && bytes[1] == 0xBC && (uint8_t)(bytes[2] - 0x90) < 10;
}

size_t ck_phone_next_digit(const uint8_t *bytes, size_t count, size_t from) {
  size_t at = from;
#if defined(__SSE2__)
  for (; at + 16 <= count; at += 16) {
    for (uint32_t mask = candidates(bytes + at); mask; mask &= mask - 1) {
      size_t hit = at + (size_t)__builtin_ctz(mask);
      if (begins_digit(bytes + hit, count - hit)) return hit;
    }
  }
#endif
  for (; at < count; at++)
    if (begins_digit(bytes + at, count - at)) return at;
  return count;
}
