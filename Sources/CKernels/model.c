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

typedef int8_t row8 __attribute__((vector_size(16)));
typedef int16_t row16 __attribute__((vector_size(32)));

/// The row of a bucket that has `tag`; NULL when there is none.
static inline const int8_t *find_row(const bucket *at, uint16_t tag) {
  uint64_t tags;
  memcpy(&tags, at->tags, sizeof tags);
  uint64_t differs = tags ^ tag * 0x0001000100010001u;
  // The lowest lane that is zero: lanes below it do not borrow.
  uint64_t equal = (differs - 0x0001000100010001u) & ~differs & 0x8000800080008000u;
  return equal == 0 ? NULL : at->rows[__builtin_ctzll(equal) >> 4];
}

void ck_model_add(
    const void *buckets, uint32_t mask, const uint64_t *keys, size_t count, int16_t *sums) {
  const bucket *table = buckets;
  row16 total;
  memcpy(&total, sums, sizeof total);
  for (size_t i = 0; i < count; i++) __builtin_prefetch(&table[(uint32_t)(keys[i] >> 32) & mask]);
  for (size_t i = 0; i < count; i++) {
    const int8_t *row = find_row(&table[(uint32_t)(keys[i] >> 32) & mask], (uint16_t)keys[i] | 1);
    if (row == NULL) continue;
    // Sixteen weights are read where twelve are wanted: the bucket has eight bytes behind its rows.
    row8 weights;
    memcpy(&weights, row, sizeof weights);
    total += __builtin_convertvector(weights, row16);
  }
  memcpy(sums, &total, sizeof total);
}

typedef uint8_t bytes32 __attribute__((vector_size(32)));

/// What the bytes of a line are, counted.
typedef struct {
  uint32_t capitals, small, digits, code, humps;
} line_counts;

/// The sum of 32 counts, at most 240 each.
static inline uint32_t sum32(const bytes32 *counts) {
  uint64_t words[4], pairs = 0;
  memcpy(words, counts, sizeof words);
  for (int i = 0; i < 4; i++)
    pairs += (words[i] & 0x00FF00FF00FF00FFu) + (words[i] >> 8 & 0x00FF00FF00FF00FFu);
  return (uint32_t)(pairs * 0x0001000100010001u >> 48);
}

/// Counts the bytes of a line, 32 at a time; the last ones are copied to a block of zeros, which count
/// as nothing. Inlined into the variants of its caller, so that each has its own instructions.
__attribute__((always_inline)) static inline line_counts count_line(
    const uint8_t *line, size_t count) {
  line_counts all = {0, 0, 0, 0, 0};
  // The byte before each of the block's, for capitals inside words: `camelCase`.
  uint8_t carried = 0;
  for (size_t start = 0; start < count;) {
    bytes32 capitals = {0}, small = {0}, digits = {0}, code = {0}, humps = {0};
    // Counts of a byte each: a byte of code counts three at most.
    for (int round = 0; round < 80 && start < count; round++, start += 32) {
      uint8_t block[33] = {0};
      block[0] = carried;
      if (count - start < 32)
        memcpy(block + 1, line + start, count - start);
      else
        memcpy(block + 1, line + start, 32);
      carried = block[32];
      bytes32 now, before;
      memcpy(&now, block + 1, 32);
      memcpy(&before, block, 32);
      bytes32 upper = (bytes32)((now - 'A') < 26), lower = (bytes32)((now - 'a') < 26);
      // The lead bytes of accented Latin letters may begin a capital.
      capitals -= upper | (bytes32)((now - 0xC3) < 3);
      small -= lower | (bytes32)(now >= 0x80);
      digits -= (bytes32)((now - '0') < 10);
      humps -= upper & (bytes32)((before - 'a') < 26);
      // Bytes that are rare in prose and common in code; those that prose has now and then count
      // half.
      bytes32 strong = (bytes32)(((now - '{') < 4) | (now == '=') | (now == ';') | (now == '_') |
                                 ((now - '[') < 3) | (now == '#') | (now == '$') | (now == '`'));
      bytes32 weak = (bytes32)(((now - '(') < 4) | (now == '%'));
      code -= strong + strong + weak;
    }
    all.capitals += sum32(&capitals);
    all.small += sum32(&small);
    all.digits += sum32(&digits);
    all.code += sum32(&code);
    all.humps += sum32(&humps);
  }
  return all;
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

static int is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

/// Behind `[12/03/2021, 10:15:32] `, `12.03.21, 10:15 - `, `10:15 PM `, at the start of a line: a
/// time of day and what may stand around it. 0 where there is none.
static size_t end_of_stamp(const uint8_t *line, size_t count) {
  size_t at = 0, limit = count < 40 ? count : 40;
  // iOS writes a mark of direction before its brackets.
  if (count > 3 && line[0] == 0xE2 && line[1] == 0x80 && line[2] == 0x8E) at = 3;
  int is_open = at < limit && (line[at] == '[' || line[at] == '(');
  if (is_open) at++;
  if (at >= limit || !is_digit(line[at])) return 0;
  int has_time = 0;
  while (at < limit) {
    uint8_t byte = line[at];
    if (byte == ':' && at + 2 < limit && is_digit(line[at - 1]) && is_digit(line[at + 1]) &&
        is_digit(line[at + 2]))
      has_time = 1;
    if (!is_digit(byte) && byte != '/' && byte != '.' && byte != '-' && byte != ':' && byte != ',' &&
        byte != ' ' && !(byte == 'T' && is_digit(line[at - 1])))
      break;
    at++;
  }
  if (!has_time) return 0;
  // A narrow space before the half of the day.
  if (at + 3 < limit && line[at] == 0xE2 && line[at + 1] == 0x80 && line[at + 2] == 0xAF) at += 3;
  if (at + 2 < limit && (line[at + 1] | 0x20) == 'm' &&
      ((line[at] | 0x20) == 'a' || (line[at] | 0x20) == 'p'))
    at += 2;
  if (is_open) {
    if (at >= limit || (line[at] != ']' && line[at] != ')')) return 0;
    at++;
  }
  while (at < limit && (line[at] == ' ' || line[at] == '-')) at++;
  return at < limit ? at : 0;
}

/// Behind the time of a line of a chat, where somebody's name or `<nick>` stands, not the level or
/// host of a log; 0 in other lines.
static size_t begin_of_speech(const uint8_t *line, size_t count) {
  size_t start = end_of_stamp(line, count);
  if (start == 0) return 0;
  size_t limit = count < start + 48 ? count : start + 48;
  if (line[start] == '<') {
    for (size_t at = start; at < limit; at++)
      if (line[at] == '>') return at + 1;
    return 0;
  }
  if ((uint8_t)(line[start] - 'A') >= 26 && line[start] < 0xC3) return 0;
  // `INFO`, `GET /`: words of nothing but capitals are of machines.
  if (start + 1 < count && (uint8_t)(line[start + 1] - 'A') < 26) return 0;
  for (size_t at = start; at < limit; at++) {
    if (line[at] == ':') return at + 1 == count || line[at + 1] == ' ' ? start : 0;
    if (line[at] == '=' || line[at] == '[' || line[at] == '_' || line[at] == '{') return 0;
  }
  // Who speaks stands alone on the line.
  return limit == count && line[0] == '[' ? start : 0;
}

// On processors that have it, twice as many bytes at a time.
#if defined(__x86_64__) && defined(__linux__)
__attribute__((target_clones("avx2", "default")))
#endif
int ck_text_line(const uint8_t *line, size_t count) {
  size_t speech =
      count > 8 && ((uint8_t)(line[0] - '0') < 10 || line[0] == '[' || line[0] == 0xE2)
          ? begin_of_speech(line, count)
          : 0;
  line += speech;
  count -= speech;
  line_counts found = count_line(line, count);
  uint32_t capitals = found.capitals, small = found.small, digits = found.digits;
  uint32_t code = found.code;
  if (capitals + small < 2) return 0;
  if (found.humps > 1) code += 2 * found.humps;
  if (code >= 4 && code * 12 > count) return 0;
  size_t indent = 0;
  while (indent < count && line[indent] <= ' ') indent++;
  if (indent + 1 < count && line[indent] == '/' && (line[indent + 1] == '/' || line[indent + 1] == '*'))
    return 0;
  if (digits * 4 > count + 24) return 0;
  if (digits >= 5 && begins_with_time(line, count)) return 0;
  return capitals > 0 ? 2 : 1;
}
