#include "CKernels.h"

// Twelve bits for each count, so that one addition counts a byte.
enum { letter = 0, digit = 12, space = 24, at_sign = 36, strange = 48 };
#define L (UINT64_C(1) << letter)
#define D (UINT64_C(1) << digit)
#define S (UINT64_C(1) << space)
#define A (UINT64_C(1) << at_sign)
#define X (UINT64_C(1) << strange)
#define O UINT64_C(0)

static const uint64_t weights[256] = {
    O, O, O, O, O, O, O, O, O, S, S, O, O, S, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    S, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    D, D, D, D, D, D, D, D, D, D, O, O, X, X, O, O,
    A, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, X, O, X, O, O,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
};

ck_cell_counts ck_cell_census(const uint8_t *cell, size_t count) {
  uint64_t sum = 0;
  if (count > 256) count = 256;
  for (size_t i = 0; i < count; i++) sum += weights[cell[i]];
  return (ck_cell_counts){
      .letters = sum >> letter & 0xFFF,
      .digits = sum >> digit & 0xFFF,
      .spaces = sum >> space & 0xFFF,
      .ats = sum >> at_sign & 0xFFF,
      .strange = sum >> strange & 0xFFF,
  };
}
