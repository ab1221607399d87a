#include "CKernelsPhone.h"

// Blocks of 64: the inner loop has no exit and is vectorised on every machine with vectors.
static inline int has_digit(const uint8_t *bytes) {
  uint8_t any = 0;
  for (int i = 0; i < 64; i++) {
    uint8_t ascii = (uint8_t)(bytes[i] - '0') < 10;
    uint8_t wide = (uint8_t)(bytes[i] - 0xD9) < 3 || bytes[i] == 0xEF;
    any |= ascii | wide;
  }
  return any;
}

static inline int begins_digit(const uint8_t *bytes, size_t left) {
  if ((uint8_t)(bytes[0] - '0') < 10) return 1;
  if (bytes[0] < 0xD9 || left < 2) return 0;
  if (bytes[0] == 0xD9) return (uint8_t)(bytes[1] - 0xA0) < 10;
  if (bytes[0] == 0xDB) return (uint8_t)(bytes[1] - 0xB0) < 10;
  return bytes[0] == 0xEF && left >= 3 && bytes[1] == 0xBC && (uint8_t)(bytes[2] - 0x90) < 10;
}

size_t ck_phone_next_digit(const uint8_t *bytes, size_t count, size_t from) {
  size_t at = from;
  while (at < count) {
    size_t end = count - at < 64 ? count : at + 64;
    if (end - at == 64 && !has_digit(bytes + at)) {
      at = end;
      continue;
    }
    for (; at < end; at++)
      if (begins_digit(bytes + at, count - at)) return at;
  }
  return count;
}
