#include "CKernels.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

size_t ck_utf16_ascii_run(const uint8_t *units, size_t count, int big_endian, uint8_t *output) {
  size_t at = 0;
#if defined(__SSE2__)
  // The high byte and the highest bit of the low one, as they lie in memory.
  const __m128i other = _mm_set1_epi16(big_endian ? (short)0x80FF : (short)0xFF80);
  for (; at + 8 <= count; at += 8) {
    __m128i x = _mm_loadu_si128((const __m128i *)(units + 2 * at));
    __m128i outside = _mm_cmpeq_epi16(_mm_and_si128(x, other), _mm_setzero_si128());
    if (_mm_movemask_epi8(outside) != 0xFFFF) break;
    if (big_endian) x = _mm_srli_epi16(x, 8);
    _mm_storel_epi64((__m128i *)(output + at), _mm_packus_epi16(x, x));
  }
#endif
  for (; at < count; at++) {
    uint8_t high = units[2 * at + (big_endian ? 0 : 1)];
    uint8_t low = units[2 * at + (big_endian ? 1 : 0)];
    if (high || low >= 0x80) break;
    output[at] = low;
  }
  return at;
}
