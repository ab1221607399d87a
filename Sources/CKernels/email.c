#include "CKernelsEmail.h"

// A row of 32 bytes each: controls and space, marks and digits, capitals, small letters, the rest.
const uint8_t ck_email_byte_table[256] = {
  4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
  4, 0, 4, 0, 0, 0, 0, 0, 4, 4, 0, 1, 4, 3, 3, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0,
  0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 0, 4, 0, 1,
  0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static inline int is_letter(uint8_t byte) { return (uint8_t)((byte | 0x20) - 'a') < 26; }

static inline uint8_t get(const uint8_t *bytes, size_t count, size_t at) {
  return at < count ? bytes[at] : 0;
}

// `at` as a word of its own, or the end of `&commat;`.
static inline int is_word(uint8_t before, uint8_t after) {
  if (is_letter(after)) return 0;
  return !is_letter(before) || (before == 'm' && after == ';');
}

static inline int is_sign(const uint8_t *bytes, size_t count, size_t at) {
  uint8_t byte = bytes[at], next = get(bytes, count, at + 1);
  uint8_t before = at > 0 ? bytes[at - 1] : 0;
  switch (byte) {
    case '@': return 1;
    case '4':
      return next == '0' && (before == '%' || before == '=' || before == 'x' || before == 'X' ||
                             before == '0' || before == '5');
    case '6': return next == '4' && get(bytes, count, at + 2) == ';';
    case 'a': case 'A':
      return (next | 0x20) == 't' && is_word(before, get(bytes, count, at + 2));
    case 0xBC: return next == 0xA0 && before == 0xEF;
    default: return 0;
  }
}

#if defined(__SSE2__)
static inline __m128i letters(__m128i x) {
  __m128i low = _mm_sub_epi8(_mm_or_si128(x, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
  return _mm_cmpeq_epi8(_mm_min_epu8(low, _mm_set1_epi8(25)), low);
}

// The candidates among the 16 bytes at `p`; reads from `p - 1` to `p + 17`.
static inline uint32_t candidates(const uint8_t *p) {
  __m128i before = _mm_loadu_si128((const __m128i *)(p - 1));
  __m128i x = _mm_loadu_si128((const __m128i *)p);
  __m128i next = _mm_loadu_si128((const __m128i *)(p + 1));
  __m128i third = _mm_loadu_si128((const __m128i *)(p + 2));
  __m128i space = _mm_set1_epi8(0x20);
  __m128i sign = _mm_cmpeq_epi8(x, _mm_set1_epi8('@'));
  __m128i forty = _mm_and_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('4')),
                                _mm_cmpeq_epi8(next, _mm_set1_epi8('0')));
  __m128i sixty = _mm_and_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('6')),
                                _mm_cmpeq_epi8(next, _mm_set1_epi8('4')));
  __m128i wide = _mm_and_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8((char)0xBC)),
                               _mm_cmpeq_epi8(next, _mm_set1_epi8((char)0xA0)));
  __m128i word = _mm_and_si128(
      _mm_cmpeq_epi8(_mm_or_si128(x, space), _mm_set1_epi8('a')),
      _mm_cmpeq_epi8(_mm_or_si128(next, space), _mm_set1_epi8('t')));
  __m128i inner = _mm_andnot_si128(_mm_cmpeq_epi8(before, _mm_set1_epi8('m')), letters(before));
  word = _mm_andnot_si128(_mm_or_si128(inner, letters(third)), word);
  __m128i any = _mm_or_si128(_mm_or_si128(sign, forty), _mm_or_si128(sixty, wide));
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(any, word));
}
#endif

size_t ck_email_next_sign(const uint8_t *bytes, size_t count, size_t from) {
  size_t at = from;
#if defined(__SSE2__)
  if (at == 0 && count > 0) {
    if (is_sign(bytes, count, 0)) return 0;
    at = 1;
  }
  for (; at + 18 <= count; at += 16) {
    uint32_t mask = candidates(bytes + at);
    for (; mask; mask &= mask - 1) {
      size_t hit = at + (size_t)__builtin_ctz(mask);
      if (is_sign(bytes, count, hit)) return hit;
    }
  }
#endif
  for (; at < count; at++)
    if (is_sign(bytes, count, at)) return at;
  return count;
}
