#define _GNU_SOURCE
#include <string.h>

#include "CKernels.h"

const uint8_t *ck_memrchr(const uint8_t *bytes, uint8_t byte, size_t count) {
  return memrchr(bytes, byte, count);
}

const uint8_t *ck_memmem(const uint8_t *bytes, size_t count, const uint8_t *needle, size_t length) {
  return memmem(bytes, count, needle, length);
}
