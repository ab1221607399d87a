// What a cell is made of. See csv.c.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint32_t letters, digits, spaces, ats;
  /// `{`, `}`, `=`, `<`.
  uint32_t strange;
} ck_cell_counts;

/// Counts the sorts of bytes in a cell; only its first 256 are looked at.
/// Here because it adds from a table of constants, which a table made by Swift is not.
ck_cell_counts ck_cell_census(const uint8_t *cell, size_t count);
