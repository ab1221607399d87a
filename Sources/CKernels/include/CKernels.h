// C kernels: only what Swift cannot import or vectorise. Every function says why it is here.
#pragma once
#include <stddef.h>
#include <stdint.h>

#include "CKernelsBase64.h"
#include "CKernelsCSV.h"
#include "CKernelsEmail.h"
#include "CKernelsLabel.h"
#include "CKernelsModel.h"
#include "CKernelsPhone.h"

/// Copies the ASCII characters that `units` (UTF-16, `count` code units) begins with to `output`, which
/// has room for `count`; returns how many. Here because Swift does not vectorise the loop.
size_t ck_utf16_ascii_run(const uint8_t *units, size_t count, int big_endian, uint8_t *output);

/// Number of `byte` in `[bytes, bytes + count)`.
/// Here because Swift does not vectorise a counting loop over bytes into a horizontal sum.
size_t ck_count_byte(const uint8_t *bytes, size_t count, uint8_t byte);

/// Copies printable ASCII to `output` in lower case, up to the first other byte; returns how many.
/// Here because Swift does not vectorise a loop that may end early. Writes up to `count` bytes.
size_t ck_fold_ascii(const uint8_t *bytes, size_t count, uint8_t *output);

/// Gives memory that was freed back to the system: at most `arenas` heaps, pieces of `mapped` bytes
/// and more as maps of their own, at most `kept` bytes left at the end of a heap.
/// Here because Swift's import of glibc lacks `malloc.h`.
void ck_heap_policy(int arenas, int mapped, int kept);

/// Last `byte` in `[bytes, bytes + count)`, or NULL.
/// Here because glibc declares `memrchr` only under `_GNU_SOURCE`, which Swift's import lacks.
const uint8_t *ck_memrchr(const uint8_t *bytes, uint8_t byte, size_t count);

/// First occurrence of `needle` in `[bytes, bytes + count)`, or NULL. Linear. Here for the same
/// reason.
const uint8_t *ck_memmem(const uint8_t *bytes, size_t count, const uint8_t *needle, size_t length);

/// Writes the positions of all `delimiter`, `quote`, `escape`, LF and CR bytes in
/// `[bytes, bytes + count)` to `positions`, which must have room for `count`; returns how many.
/// `count` must be below 2^32. Bytes that are not wanted are given as LF.
/// Here because it needs compare-and-movemask over 64 bytes at a time, which Swift's SIMD types do
/// 50 times slower.
size_t ck_find_structurals(const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote,
                           uint8_t escape, uint32_t *positions);

/// Processors that this process may use. Here because the macros of `sched_getaffinity` do not
/// reach Swift.
int ck_processor_count(void);
