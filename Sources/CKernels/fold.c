#include "CKernels.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

size_t ck_fold_ascii(const uint8_t *bytes, size_t count, uint8_t *output) {
  size_t at = 0;
#if defined(__SSE2__)
  const __m128i space = _mm_set1_epi8(0x20);
  for (; at + 16 <= count; at += 16) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + at));
    // Signed: what is below the space are controls and everything past ASCII.
    if (_mm_movemask_epi8(_mm_cmplt_epi8(block, space))) break;
    __m128i offset = _mm_sub_epi8(block, _mm_set1_epi8('A'));
    __m128i capital = _mm_cmpeq_epi8(_mm_min_epu8(offset, _mm_set1_epi8(25)), offset);
    _mm_storeu_si128((__m128i *)(output + at), _mm_or_si128(block, _mm_and_si128(capital, space)));
  }
#endif
  for (; at < count; at++) {
    uint8_t byte = bytes[at];
    if ((uint8_t)(byte - 0x20) >= 0x60) break;
    output[at] = (uint8_t)(byte - 'A') < 26 ? byte | 0x20 : byte;
  }
  return at;
}
