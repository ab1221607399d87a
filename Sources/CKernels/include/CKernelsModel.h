// The trained model for running text and the two loops over it that Swift does not vectorise.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
  const void *bytes;  // aligned to 64; NULL where there is no model
  size_t count;
} ck_model_blob;

/// The model in the program's constant data. In C because Swift cannot embed a file.
ck_model_blob ck_model(void);

/// Adds the rows of `count` features to the first twelve of the sixteen `sums`, and whatever to the
/// others; features that the table does not hold add nothing. `buckets` has `mask + 1` buckets of 64
/// bytes: four 16-bit tags, four rows of twelve 8-bit weights, eight bytes. In C for the prefetch and
/// the vector widening.
void ck_model_add(
    const void *buckets, uint32_t mask, const uint64_t *keys, size_t count, int16_t *sums);

/// What a line of running text is: 0 nothing to read names from (a line of a log, of source code, of
/// figures), 1 prose without capitals, 2 prose with capitals. In C because it counts every byte by
/// its class, which Swift does not vectorise.
int ck_text_line(const uint8_t *line, size_t count);
