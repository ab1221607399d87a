#include "CKernelsModel.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("model.bin")
static const uint8_t model[] __attribute__((aligned(64))) = {
#embed "model.bin"
};

ck_model_blob ck_model(void) { return (ck_model_blob){model, sizeof model}; }
#else
ck_model_blob ck_model(void) { return (ck_model_blob){NULL, 0}; }
#endif

typedef struct {
  uint16_t tags[4];
  int8_t rows[4][12];
  uint8_t unused[8];
} bucket;

void ck_model_sum(
    const void *buckets, uint32_t mask, const uint64_t *keys, size_t count, int32_t *sums) {
  const bucket *table = buckets;
  int16_t total[12] = {0};
  for (size_t i = 0; i < count; i++) __builtin_prefetch(&table[(uint32_t)(keys[i] >> 32) & mask]);
  for (size_t i = 0; i < count; i++) {
    const bucket *at = &table[(uint32_t)(keys[i] >> 32) & mask];
    uint16_t tag = (uint16_t)keys[i] | 1;
    for (int slot = 0; slot < 4; slot++) {
      if (at->tags[slot] != tag) continue;
      for (int column = 0; column < 12; column++) total[column] += at->rows[slot][column];
      break;
    }
  }
  for (int column = 0; column < 12; column++) sums[column] = total[column];
}

/// Bytes that are rare in prose and common in code; those that prose has now and then count half.
static inline uint8_t is_code(uint8_t byte) {
  uint8_t strong = (byte == '{') | (byte == '}') | (byte == '=') | (byte == ';') | (byte == '\\') |
                   (byte == '_') | (byte == '|') | (byte == '[') | (byte == ']') | (byte == '#') |
                   (byte == '$') | (byte == '~') | (byte == '`');
  uint8_t weak = (byte == '(') | (byte == ')') | (byte == '*') | (byte == '+') | (byte == '%');
  return (uint8_t)(2 * strong + weak);
}

/// `2022-03-14T09:26:53`, `[12/Mar/2020:09:26:07`, `Mar 14 09:26:53 host`: a time of day with
/// seconds, or a full date, near the start of the line, as only logs and tables have.
static int begins_with_time(const uint8_t *line, size_t count) {
  size_t limit = count < 40 ? count : 40;
  for (size_t i = 0; i + 7 < limit; i++) {
    if (line[i + 2] == ':' && line[i + 5] == ':' && (uint8_t)(line[i] - '0') < 10 &&
        (uint8_t)(line[i + 1] - '0') < 10 && (uint8_t)(line[i + 3] - '0') < 10 &&
        (uint8_t)(line[i + 4] - '0') < 10 && (uint8_t)(line[i + 6] - '0') < 10)
      return 1;
  }
  return 0;
}

int ck_text_line(const uint8_t *line, size_t count) {
  uint32_t capitals = 0, small = 0, digits = 0, code = 0, humps = 0;
  // Counts of a byte each, which 96 bytes cannot overflow.
  for (size_t start = 0; start < count; start += 96) {
    size_t end = count - start < 96 ? count : start + 96;
    uint8_t c = 0, s = 0, d = 0, k = 0, h = 0;
    for (size_t i = start; i < end; i++) {
      uint8_t byte = line[i];
      // The lead bytes of accented Latin letters may begin a capital.
      c += ((uint8_t)(byte - 'A') < 26) | ((uint8_t)(byte - 0xC3) < 3);
      s += ((uint8_t)(byte - 'a') < 26) | (byte >= 0x80);
      d += (uint8_t)(byte - '0') < 10;
      k += is_code(byte);
    }
    // A capital inside a word: `camelCase`.
    for (size_t i = start + 1; i < end; i++)
      h += ((uint8_t)(line[i] - 'A') < 26) & ((uint8_t)(line[i - 1] - 'a') < 26);
    capitals += c;
    small += s;
    digits += d;
    code += k;
    humps += h;
  }
  if (capitals + small < 2) return 0;
  if (humps > 1) code += 2 * humps;
  if (code >= 4 && code * 12 > count) return 0;
  size_t indent = 0;
  while (indent < count && line[indent] <= ' ') indent++;
  if (indent + 1 < count && line[indent] == '/' && (line[indent + 1] == '/' || line[indent + 1] == '*'))
    return 0;
  if (digits * 4 > count + 24) return 0;
  if (digits >= 5 && begins_with_time(line, count)) return 0;
  return capitals > 0 ? 2 : 1;
}
