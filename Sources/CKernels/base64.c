#include "CKernelsBase64.h"

#if defined(__x86_64__)
#include <tmmintrin.h>
#endif

const uint8_t ck_base64_value_table[256] = {
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 62, 255, 255, 255, 63,
    52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 255, 255, 255, 255, 255, 255,
    255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 255, 255, 255, 255, 255,
    255, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
};

#if defined(__x86_64__)
// Sixteen letters at a time: the six bits of a letter are the letter plus an offset that its class
// tells, and the class shows in its high nibble alone but for `+` and `/` (Mula and Lemire, 2018).
__attribute__((target("ssse3"))) static size_t run_ssse3(
    const uint8_t *text, size_t count, uint8_t *output) {
  const __m128i low_classes = _mm_setr_epi8(0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11,
                                            0x11, 0x13, 0x1A, 0x1B, 0x1B, 0x1B, 0x1A);
  const __m128i high_classes = _mm_setr_epi8(0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10,
                                             0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10);
  const __m128i offsets = _mm_setr_epi8(0, 16, 19, 4, -65, -65, -71, -71, 0, 0, 0, 0, 0, 0, 0, 0);
  const __m128i slash = _mm_set1_epi8('/');
  const __m128i order = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
  size_t at = 0;
  // Sixteen bytes are written for sixteen read: four more than they decode to. With 24 left the
  // letters behind give room for them.
  while (count - at >= 24) {
    __m128i letters = _mm_loadu_si128((const __m128i *)(text + at));
    __m128i high = _mm_and_si128(_mm_srli_epi32(letters, 4), slash);
    __m128i low = _mm_and_si128(letters, slash);
    __m128i wrong = _mm_and_si128(
        _mm_shuffle_epi8(low_classes, low), _mm_shuffle_epi8(high_classes, high));
    if (_mm_movemask_epi8(_mm_cmpgt_epi8(wrong, _mm_setzero_si128()))) break;
    __m128i offset = _mm_shuffle_epi8(offsets, _mm_add_epi8(_mm_cmpeq_epi8(letters, slash), high));
    __m128i values = _mm_add_epi8(letters, offset);
    __m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi32(0x01400140));
    __m128i quanta = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00011000));
    _mm_storeu_si128((__m128i *)output, _mm_shuffle_epi8(quanta, order));
    output += 12;
    at += 16;
  }
  return at;
}
#endif

size_t ck_base64_run(const uint8_t *text, size_t count, uint8_t *output) {
  size_t at = 0;
#if defined(__x86_64__)
  if (count >= 24 && __builtin_cpu_supports("ssse3")) {
    at = run_ssse3(text, count, output);
    output += at / 4 * 3;
  }
#endif
  while (count - at >= 4) {
    uint32_t a = ck_base64_value_table[text[at]], b = ck_base64_value_table[text[at + 1]];
    uint32_t c = ck_base64_value_table[text[at + 2]], d = ck_base64_value_table[text[at + 3]];
    if ((a | b | c | d) > 63) break;
    uint32_t quantum = a << 18 | b << 12 | c << 6 | d;
    output[0] = (uint8_t)(quantum >> 16);
    output[1] = (uint8_t)(quantum >> 8);
    output[2] = (uint8_t)quantum;
    output += 3;
    at += 4;
  }
  return at;
}

static inline uint8_t is_letter(uint8_t byte) {
  return ((uint8_t)((byte | 0x20) - 'a') < 26) | ((uint8_t)(byte - '0') < 10) | (byte == '+') |
         (byte == '/');
}

ck_base64_counts ck_base64_census(const uint8_t *text, size_t count) {
  ck_base64_counts counts = {0, 0};
  uint8_t before = 0;
  // Counts of a byte each, which 128 bytes cannot overflow.
  for (size_t start = 0; start < count; start += 128) {
    size_t size = count - start < 128 ? count - start : 128;
    const uint8_t *block = text + start;
    uint8_t letters = 0, strangers = 0;
    for (size_t i = 0; i < size; i++) {
      uint8_t byte = block[i];
      uint8_t letter = is_letter(byte);
      uint8_t space = (byte == ' ') | (byte == '\t') | (byte == '\n') | (byte == '\r');
      letters += letter;
      strangers += (uint8_t)(!letter & (byte != '=') & !space);
    }
    for (size_t i = 1; i < size; i++) strangers += is_letter(block[i]) & (block[i - 1] == ' ');
    strangers += is_letter(block[0]) & (before == ' ');
    before = block[size - 1];
    counts.letters += letters;
    counts.strangers += strangers;
  }
  return counts;
}
