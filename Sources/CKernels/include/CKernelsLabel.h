#pragma once
#include <stddef.h>
#include <stdint.h>

/// Where the next `:` or `=` in `[from, count)` is that may stand behind a label: not behind a digit
/// and before one, as in a time. `count` where there is none.
/// Here because Swift does not vectorise a search for a class of bytes.
size_t ck_label_next_mark(const uint8_t *bytes, size_t count, size_t from);
