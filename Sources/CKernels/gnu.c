#define _GNU_SOURCE
#include <malloc.h>
#include <sched.h>
#include <string.h>
#include <unistd.h>

#include "CKernels.h"

const uint8_t *ck_memrchr(const uint8_t *bytes, uint8_t byte, size_t count) {
  return memrchr(bytes, byte, count);
}

const uint8_t *ck_memmem(const uint8_t *bytes, size_t count, const uint8_t *needle, size_t length) {
  // Short needles: their first byte is rarer than memmem's set-up is cheap.
  if (length == 0 || length > 8) return memmem(bytes, count, needle, length);
  const uint8_t *end = bytes + count;
  while ((size_t)(end - bytes) >= length) {
    const uint8_t *hit = memchr(bytes, needle[0], (size_t)(end - bytes) - length + 1);
    if (!hit) return NULL;
    if (memcmp(hit, needle, length) == 0) return hit;
    bytes = hit + 1;
  }
  return NULL;
}

int ck_processor_count(void) {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 0 ? (int)count : 1;
}

void ck_heap_policy(int arenas, int mapped, int kept) {
  mallopt(M_ARENA_MAX, arenas);
  mallopt(M_MMAP_THRESHOLD, mapped);
  mallopt(M_TRIM_THRESHOLD, kept);
}
