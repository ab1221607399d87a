// Base64, the inner loops. See base64.c.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// The value of each letter of the alphabet, 0xFF for any other byte. Constant data, which a table
/// made by Swift is not.
extern const uint8_t ck_base64_value_table[256];
static inline const uint8_t *ck_base64_values(void) { return ck_base64_value_table; }

/// Decodes whole quanta of four letters from the start of `text`, three bytes each, up to the first
/// that holds anything else; returns how many bytes were read, a multiple of four. Never writes
/// past three bytes for four that it has read.
/// Here because Swift has no shuffle of bytes.
size_t ck_base64_run(const uint8_t *text, size_t count, uint8_t *output);

typedef struct {
  uint32_t letters;
  uint32_t strangers;
} ck_base64_counts;

/// Counts the letters, and the strangers: letters behind a space, and other bytes that are no
/// padding and no white space. Here because Swift does not vectorise it.
ck_base64_counts ck_base64_census(const uint8_t *text, size_t count);
