// The compiled numbering plans of the world, and the scan for digits. See phone_table.c (made by
// scripts/generate-phone-metadata) and phone.c.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// The numbering plan of one region, or of a calling code that belongs to none.
/// `number`, `general`, `prefix` and `idd` are states of the automaton; 0 where there is none.
typedef struct {
  uint16_t country;         // two ASCII letters, the first in the high byte; 0: no region
  uint16_t code;            // the calling code
  uint16_t number;          // national significant number -> label; one per calling code
  uint16_t general;         // does the general description match (1) or not (0)
  uint16_t prefix;          // digits as dialled -> action on the national prefix
  uint16_t idd;             // digits as dialled -> length of the international prefix
  uint32_t lengths;         // bit n: numbers of n digits exist
  uint32_t local_lengths;   // bit n: numbers of n digits exist within an area
} ck_phone_plan;

/// All tables. In a C target because a literal of this size takes Swift minutes to check.
///
/// A state has ten successors in `next` (0: none) and a mark. The mark of a `number` state is an
/// index into `labels`: bits 0...7 the plan of the region (255: none), 8...11 the type, 12 whether
/// the national prefix is written in front of it, 16... an index into `groupings`: the sizes of the
/// groups in which its digits are written, five bits each from the lowest.
/// A `prefix` or `idd` walk ends before the dead state; the mark is an index into `actions`, or the
/// length, and 255 for nothing. An action is eight bytes: drop, keep, skip, count of digits to put
/// in front, these digits; see DialledPrefix.swift.
/// Plans are ordered by country, those without a region last. `plan_of_code` holds for each of the
/// calling codes 0...999 one more than its main plan, or 0.
typedef struct {
  const uint16_t *next;
  const uint16_t *mark;
  const uint32_t *labels;
  const uint32_t *groupings;
  const uint8_t *actions;
  const ck_phone_plan *plans;
  const uint16_t *plan_of_code;
  uint16_t plan_count;
  uint16_t region_count;
} ck_phone_tables;

ck_phone_tables ck_phone(void);

/// Where the next byte in `[from, count)` is that can begin a digit: `0`...`9`, or the first byte of
/// a full-width or Arabic-Indic digit. `count` where there is none.
/// Here because Swift does not vectorise a search for a class of bytes.
size_t ck_phone_next_digit(const uint8_t *bytes, size_t count, size_t from);
