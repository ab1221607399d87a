#include "CKernels.h"

size_t ck_count_byte(const uint8_t *bytes, size_t count, uint8_t byte) {
  size_t total = 0;
  for (size_t i = 0; i < count; i++) total += bytes[i] == byte;
  return total;
}
