#include "CKernelsLabel.h"

#if defined(__SSE2__)
#include <emmintrin.h>

// The marks among the 16 bytes at `p`.
static inline uint32_t candidates(const uint8_t *p) {
  __m128i bytes = _mm_loadu_si128((const __m128i *)p);
  __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(':')),
                               _mm_cmpeq_epi8(bytes, _mm_set1_epi8('=')));
  return (uint32_t)_mm_movemask_epi8(
      _mm_or_si128(marks, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('>'))));
}
#endif

static inline int is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

static inline int is_mark(const uint8_t *bytes, size_t count, size_t at) {
  // `<name>Marie Dupont</name>`
  if (bytes[at] == '>')
    return at > 2 && at + 4 < count && (uint8_t)((bytes[at - 1] | 0x20) - 'a') < 26 &&
           bytes[at + 1] > ' ' && bytes[at + 1] != '<';
  if (bytes[at] != ':' && bytes[at] != '=') return 0;
  return at == 0 || at + 1 >= count || !is_digit(bytes[at - 1]) || !is_digit(bytes[at + 1]);
}

size_t ck_label_next_mark(const uint8_t *bytes, size_t count, size_t from) {
  size_t at = from;
#if defined(__SSE2__)
  for (; at + 16 <= count; at += 16) {
    for (uint32_t mask = candidates(bytes + at); mask; mask &= mask - 1) {
      size_t hit = at + (size_t)__builtin_ctz(mask);
      if (is_mark(bytes, count, hit)) return hit;
    }
  }
#endif
  for (; at < count; at++)
    if (is_mark(bytes, count, at)) return at;
  return count;
}
